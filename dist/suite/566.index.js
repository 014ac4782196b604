export const id = 566;
export const ids = [
    566
];
export const modules = {
    4563: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            readInputs: ()=>inputs.K,
            run: ()=>run.e
        });
        var action_definition = __webpack_require__(4949);
        var summary = __webpack_require__(3556);
        var inputs = __webpack_require__(9670);
        const defaultOutputs = {
            passed: "false",
            name: "",
            version: "",
            "manifest-path": "",
            "manifest-sha256": "",
            plan: "",
            "release-url": "",
            "record-path": "",
            "report-path": ""
        };
        function outputsOf(result) {
            const { record } = result;
            const named = record.receipts.find(({ project })=>null !== project);
            return {
                passed: String(result.passed),
                name: record.manifest?.project ?? named?.project ?? "",
                version: record.manifest?.version ?? named?.version ?? "",
                "manifest-path": result.manifestPath ?? "",
                "manifest-sha256": record.manifestSha256 ?? "",
                plan: null === result.plan ? "" : JSON.stringify(result.plan),
                "release-url": result.releaseUrl ?? "",
                "record-path": result.recordPath,
                "report-path": result.reportPath
            };
        }
        var run = __webpack_require__(9920);
        const action = (0, action_definition.Q)({
            name: "publish",
            stage: null,
            readInputs: inputs.K,
            run: run.e,
            defaultOutputs: defaultOutputs,
            outputs: outputsOf,
            secrets: [
                "testpypi-token",
                "pypi-token"
            ],
            runsProjectCode: true,
            summary: ({ record })=>(0, summary.B)(record)
        });
    },
    9676: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            s: ()=>SUITE_VERSION
        });
        const SUITE_VERSION = "1.0.0";
    }
};
