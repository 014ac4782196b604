export const id = 5612;
export const ids = [
    5612
];
export const modules = {
    55612: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            run: ()=>run
        });
        var run_later = __webpack_require__(56791);
        var action_definition = __webpack_require__(24949);
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
                __webpack_require__.e(7934),
                __webpack_require__.e(663),
                __webpack_require__.e(6118),
                __webpack_require__.e(1897),
                __webpack_require__.e(6475),
                __webpack_require__.e(2091),
                __webpack_require__.e(1281),
                __webpack_require__.e(2846),
                __webpack_require__.e(5797),
                __webpack_require__.e(6569),
                __webpack_require__.e(5534),
                __webpack_require__.e(8007),
                __webpack_require__.e(3038),
                __webpack_require__.e(7363),
                __webpack_require__.e(7294)
            ]).then(__webpack_require__.bind(__webpack_require__, 12365)));
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
    },
    9848: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            _: ()=>lateCode,
            a: ()=>readLateCode
        });
        const unread = new Set;
        function lateCode(read) {
            let module = null;
            const reader = ()=>{
                unread.delete(reader);
                module ??= read();
                return module;
            };
            unread.add(reader);
            return reader;
        }
        async function readLateCode() {
            while(unread.size > 0)await Promise.all([
                ...unread
            ].map((reader)=>reader()));
        }
    }
};
