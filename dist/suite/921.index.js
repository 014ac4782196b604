export const id = 921;
export const ids = [
    921
];
export const modules = {
    3921: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            readInputs: ()=>readInputs,
            run: ()=>run
        });
        var run_later = __webpack_require__(6791);
        var action_definition = __webpack_require__(4949);
        function readInputs(reader) {
            return {
                projectDir: reader.path("project-dir"),
                pythonVersions: reader.list("python-versions").join(","),
                version: reader.optional("version"),
                reportDir: reader.path("report-dir")
            };
        }
        const defaultOutputs = {
            passed: "false",
            "record-path": "",
            "report-path": ""
        };
        function outputsOf(result) {
            return {
                passed: String(result.passed),
                "record-path": result.recordPath,
                "report-path": result.reportPath
            };
        }
        const run = (0, run_later.s)(()=>Promise.all([
                __webpack_require__.e(934),
                __webpack_require__.e(663),
                __webpack_require__.e(118),
                __webpack_require__.e(867),
                __webpack_require__.e(292),
                __webpack_require__.e(309),
                __webpack_require__.e(395),
                __webpack_require__.e(481),
                __webpack_require__.e(363),
                __webpack_require__.e(721),
                __webpack_require__.e(343),
                __webpack_require__.e(344),
                __webpack_require__.e(744),
                __webpack_require__.e(253),
                __webpack_require__.e(279),
                __webpack_require__.e(781),
                __webpack_require__.e(769),
                __webpack_require__.e(392),
                __webpack_require__.e(151),
                __webpack_require__.e(697),
                __webpack_require__.e(670),
                __webpack_require__.e(421)
            ]).then(__webpack_require__.bind(__webpack_require__, 7421)));
        const action = (0, action_definition.Q)({
            name: "rehearse",
            stage: null,
            readInputs: readInputs,
            run,
            defaultOutputs: defaultOutputs,
            outputs: outputsOf,
            secrets: [],
            runsProjectCode: true,
            summary: ({ summary })=>summary
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
