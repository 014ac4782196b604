export const id = 48;
export const ids = [
    48
];
export const modules = {
    1048: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            run: ()=>run
        });
        var run_later = __webpack_require__(6791);
        var action_definition = __webpack_require__(4949);
        function readInputs(reader) {
            return {
                manifest: reader.optional("manifest"),
                packagesDir: reader.path("packages-dir"),
                resultsDir: reader.optionalPath("results-dir"),
                accept: reader.list("accept"),
                confirmed: reader.list("confirmed"),
                require: reader.list("require"),
                by: reader.runner("GITHUB_ACTOR"),
                rehearsal: false
            };
        }
        const defaultOutputs = {
            passed: "false",
            checklist: "[]"
        };
        function outputsOf(result) {
            return {
                passed: String(result.passed),
                checklist: JSON.stringify(result.points)
            };
        }
        const run = (0, run_later.s)(()=>Promise.all([
                __webpack_require__.e(934),
                __webpack_require__.e(663),
                __webpack_require__.e(118),
                __webpack_require__.e(309),
                __webpack_require__.e(151),
                __webpack_require__.e(902)
            ]).then(__webpack_require__.bind(__webpack_require__, 9151)));
        const action = (0, action_definition.Q)({
            name: "release-checklist",
            stage: "checklist",
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
