export const id = 4474;
export const ids = [
    4474
];
export const modules = {
    54474: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            run: ()=>run
        });
        var run_later = __webpack_require__(56791);
        var action_definition = __webpack_require__(24949);
        var release_error = __webpack_require__(41535);
        const CONTENTS = [
            "release",
            "receipts"
        ];
        function readContents(reader, mode) {
            const contents = reader.choices("contents", CONTENTS);
            if (0 === contents.length) throw new release_error.K2({
                subject: "contents",
                problem: "names nothing to hand over",
                remedy: `Allowed: ${CONTENTS.join(", ")}`
            });
            return "restore" !== mode || contents.includes("release") ? contents : [
                "release",
                ...contents
            ];
        }
        function readInputs(reader) {
            const mode = reader.choice("mode", [
                "save",
                "restore",
                "keep"
            ]);
            return {
                mode,
                contents: readContents(reader, mode),
                artifactName: reader.text("artifact-name"),
                packagesDir: reader.path("packages-dir"),
                manifest: reader.optional("manifest"),
                manifestSha256: reader.optional("manifest-sha256"),
                tag: reader.optional("tag"),
                places: {
                    token: reader.secret("token"),
                    apiUrl: reader.optional("api-url") ?? reader.runner("GITHUB_API_URL"),
                    repository: reader.runner("GITHUB_REPOSITORY"),
                    resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
                    runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
                },
                index: reader.optional("index"),
                simpleUrl: reader.optional("simple-url")
            };
        }
        const defaultOutputs = {
            passed: "false",
            name: "",
            version: "",
            "artifact-name": "",
            "manifest-path": "",
            "manifest-sha256": "",
            "packages-dir": ""
        };
        function outputsOf(result) {
            const { release } = result;
            return {
                passed: String(result.passed),
                name: release?.project ?? "",
                version: release?.version ?? "",
                "artifact-name": release?.artifactName ?? "",
                "manifest-path": release?.manifestPath ?? "",
                "manifest-sha256": release?.manifestSha256 ?? "",
                "packages-dir": release?.packagesDir ?? ""
            };
        }
        const run = (0, run_later.s)(()=>Promise.all([
                __webpack_require__.e(7934),
                __webpack_require__.e(663),
                __webpack_require__.e(3044),
                __webpack_require__.e(9955),
                __webpack_require__.e(7576),
                __webpack_require__.e(1338),
                __webpack_require__.e(1624),
                __webpack_require__.e(3029),
                __webpack_require__.e(363)
            ]).then(__webpack_require__.bind(__webpack_require__, 99853)));
        const action = (0, action_definition.Q)({
            name: "hand-over",
            stage: null,
            readInputs: readInputs,
            run,
            defaultOutputs: defaultOutputs,
            outputs: outputsOf,
            secrets: [
                "token"
            ],
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
