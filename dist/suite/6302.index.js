export const id = 6302;
export const ids = [
    6302
];
export const modules = {
    63921: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            readInputs: ()=>readInputs,
            run: ()=>run
        });
        var run_later = __webpack_require__(56791);
        var action_definition = __webpack_require__(24949);
        function readInputs(reader) {
            return {
                projectDir: reader.path("project-dir"),
                pythonVersions: reader.list("python-versions").join(","),
                version: reader.optional("version"),
                reportDir: reader.path("report-dir"),
                audit: reader.text("audit"),
                auditIgnore: reader.list("audit-ignore").join(","),
                environmentVariables: reader.list("environment-variables").join(",")
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
                __webpack_require__.e(7934),
                __webpack_require__.e(663),
                __webpack_require__.e(6118),
                __webpack_require__.e(3044),
                __webpack_require__.e(3292),
                __webpack_require__.e(1897),
                __webpack_require__.e(6475),
                __webpack_require__.e(2091),
                __webpack_require__.e(7576),
                __webpack_require__.e(1281),
                __webpack_require__.e(2846),
                __webpack_require__.e(5797),
                __webpack_require__.e(6569),
                __webpack_require__.e(1624),
                __webpack_require__.e(8453),
                __webpack_require__.e(5534),
                __webpack_require__.e(8007),
                __webpack_require__.e(3038),
                __webpack_require__.e(5162),
                __webpack_require__.e(4583),
                __webpack_require__.e(7363),
                __webpack_require__.e(6898),
                __webpack_require__.e(4015),
                __webpack_require__.e(8843),
                __webpack_require__.e(5848),
                __webpack_require__.e(1401),
                __webpack_require__.e(3948),
                __webpack_require__.e(7392),
                __webpack_require__.e(4617),
                __webpack_require__.e(8980),
                __webpack_require__.e(7421)
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
    24949: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>defineAction
        });
        function defineAction(definition) {
            return definition;
        }
    },
    56791: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            s: ()=>runLater
        });
        var _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9848);
        function runLater(load) {
            const late = (0, _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_0__._)(load);
            return async (inputs, host)=>{
                const module = await late();
                return await module.run(inputs, host);
            };
        }
    }
};
