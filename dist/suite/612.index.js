export const id = 612;
export const ids = [
    612
];
export const modules = {
    5612: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            run: ()=>run
        });
        var run_later = __webpack_require__(6791);
        var action_definition = __webpack_require__(4949);
        const PROFILES = [
            "pypi"
        ];
        function readInputs(reader) {
            return {
                packagesDir: reader.path("packages-dir"),
                manifest: reader.optional("manifest"),
                profile: reader.choice("profile", PROFILES),
                strict: reader.boolean("strict"),
                twine: reader.boolean("twine"),
                ignore: reader.list("ignore")
            };
        }
        const defaultOutputs = {
            passed: "false",
            findings: "[]",
            "findings-count": "0"
        };
        function outputsOf(result) {
            return {
                passed: String("passed" === result.receipt.outcome),
                findings: JSON.stringify(result.findings),
                "findings-count": String(result.findings.length)
            };
        }
        const run = (0, run_later.s)(()=>Promise.all([
                __webpack_require__.e(934),
                __webpack_require__.e(663),
                __webpack_require__.e(118),
                __webpack_require__.e(867),
                __webpack_require__.e(309),
                __webpack_require__.e(395),
                __webpack_require__.e(481),
                __webpack_require__.e(363),
                __webpack_require__.e(721),
                __webpack_require__.e(344),
                __webpack_require__.e(744),
                __webpack_require__.e(365)
            ]).then(__webpack_require__.bind(__webpack_require__, 2365)));
        const action = (0, action_definition.Q)({
            name: "twine-check",
            stage: "check",
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
