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
        var job_results = __webpack_require__(16878);
        var release_error = __webpack_require__(41535);
        var stage = __webpack_require__(58455);
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
        const BESIDE = {
            build: [
                "check"
            ],
            upload: [
                "checklist"
            ]
        };
        function readStages(reader) {
            const names = reader.list("stages");
            const unknown = names.find((name)=>!(0, stage.zD)(name));
            if (void 0 !== unknown) throw new release_error.K2({
                subject: "stages",
                problem: `'${unknown.slice(0, 80)}' is unknown`,
                remedy: `Allowed: ${stage.an.join(", ")}`
            });
            if (names.length > 0) return names.filter(stage.zD);
            const job = reader.runner("GITHUB_JOB") ?? "";
            return (0, stage.zD)(job) ? [
                job,
                ...BESIDE[job] ?? []
            ] : null;
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
                commit: reader.optional("commit"),
                stages: readStages(reader),
                results: (0, job_results.JF)(reader.lines("results")),
                places: {
                    token: reader.secret("token"),
                    apiUrl: reader.optional("api-url") ?? reader.runner("GITHUB_API_URL"),
                    repository: reader.runner("GITHUB_REPOSITORY"),
                    resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
                    runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
                },
                index: reader.optional("index"),
                simpleUrl: reader.optional("simple-url"),
                allowHttpHosts: reader.list("allow-http-hosts")
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
                __webpack_require__.e(1897),
                __webpack_require__.e(2091),
                __webpack_require__.e(7576),
                __webpack_require__.e(2846),
                __webpack_require__.e(5797),
                __webpack_require__.e(1624),
                __webpack_require__.e(4583),
                __webpack_require__.e(846)
            ]).then(__webpack_require__.bind(__webpack_require__, 49328)));
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
    16878: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>NO_STAGE,
            JF: ()=>parseJobResults,
            Vj: ()=>verdictOf
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
        const RESULTS = [
            "success",
            "failure",
            "cancelled",
            "skipped"
        ];
        const NO_STAGE = [
            "preflight",
            "keep"
        ];
        function parseJobResults(lines) {
            const jobs = lines.map((line, place)=>{
                const [, job, word = ""] = /^(?<job>[A-Za-z_][\w-]{0,99})(?:\s+(?<word>\S.*)?)?$/u.exec(line) ?? [];
                if (void 0 !== job) return {
                    job,
                    result: RESULTS.find((known)=>known === word) ?? "unknown"
                };
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
                    subject: "results",
                    problem: `line ${String(place + 1)} is not JOB RESULT`,
                    remedy: "Write it like: upload ${{ needs.upload.result }}"
                });
            });
            const seen = new Set;
            const twice = jobs.find(({ job })=>seen.size === seen.add(job).size);
            if (void 0 === twice) return jobs;
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
                subject: "results",
                problem: `names ${twice.job} twice`,
                remedy: "Give each job one line"
            });
        }
        function verdictOf(results) {
            const has = (wanted)=>results.some(({ result })=>result === wanted);
            if (has("failure")) return "failed";
            if (has("cancelled")) return "cancelled";
            if (has("unknown")) return "unknown";
            return has("success") ? "passed" : "idle";
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
    },
    58455: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Zu: ()=>isDoneFrom,
            an: ()=>STAGES,
            zD: ()=>isStage
        });
        const STAGES = [
            "validate",
            "test",
            "build",
            "check",
            "stage",
            "upload-test",
            "verify-test",
            "checklist",
            "upload",
            "verify",
            "release"
        ];
        const ALWAYS_DONE = [
            "validate",
            "test",
            "check"
        ];
        function isDoneFrom(stage, first) {
            const place = (one)=>STAGES.indexOf(one);
            if (place(stage) >= place(first) || ALWAYS_DONE.includes(stage)) return true;
            return "checklist" === stage && place(first) <= place("upload");
        }
        function isStage(text) {
            return STAGES.includes(text);
        }
    }
};
