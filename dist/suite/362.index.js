export const id = 362;
export const ids = [
    362
];
export const modules = {
    1362: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            run: ()=>run
        });
        var run_later = __webpack_require__(6791);
        var action_definition = __webpack_require__(4949);
        var release_error = __webpack_require__(1535);
        function readPrerelease(text) {
            if ("auto" === text) return "auto";
            if (/^(?:true|True|TRUE)$/u.test(text)) return true;
            if (/^(?:false|False|FALSE)$/u.test(text)) return false;
            throw new release_error.K2({
                subject: "prerelease",
                problem: `'${text.slice(0, 80)}' is unknown`,
                remedy: "Allowed: auto, true, false"
            });
        }
        function readInputs(reader) {
            return {
                tag: reader.optional("tag"),
                manifest: reader.optional("manifest"),
                packagesDir: reader.path("packages-dir"),
                notes: reader.text("notes"),
                changelogSection: null,
                title: reader.text("title"),
                prerelease: readPrerelease(reader.text("prerelease")),
                recordPath: null
            };
        }
        const defaultOutputs = {
            passed: "false",
            title: "",
            notes: "",
            assets: "[]"
        };
        function outputsOf(result) {
            const assets = result.assets.map(({ name, kind, size, sha256 })=>({
                    name,
                    kind,
                    size,
                    sha256
                }));
            return {
                passed: String(result.passed),
                title: result.title,
                notes: result.notes,
                assets: JSON.stringify(assets)
            };
        }
        const run = (0, run_later.s)(()=>Promise.all([
                __webpack_require__.e(934),
                __webpack_require__.e(663),
                __webpack_require__.e(118),
                __webpack_require__.e(309),
                __webpack_require__.e(980)
            ]).then(__webpack_require__.bind(__webpack_require__, 7980)));
        const action = (0, action_definition.Q)({
            name: "create-release",
            stage: "release",
            readInputs: readInputs,
            run,
            defaultOutputs: defaultOutputs,
            outputs: outputsOf,
            secrets: [],
            runsProjectCode: false
        });
    },
    4949: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>defineAction
        });
        function defineAction(definition) {
            return definition;
        }
    },
    6791: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            s: ()=>runLater
        });
        function runLater(load) {
            return async (inputs, host)=>{
                const module = await load();
                return await module.run(inputs, host);
            };
        }
    }
};
