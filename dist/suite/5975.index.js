export const id = 5975;
export const ids = [
    5975
];
export const modules = {
    65975: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            run: ()=>run
        });
        var run_later = __webpack_require__(56791);
        var action_definition = __webpack_require__(24949);
        var stage = __webpack_require__(58455);
        var release_error = __webpack_require__(41535);
        var job_stage = __webpack_require__(96055);
        function parseIndexLines(lines) {
            return lines.map((line, place)=>{
                const [stage, index, simpleUrl, ...more] = line.split(/\s+/u);
                const known = job_stage.Cr.find((candidate)=>candidate === stage);
                if (void 0 !== known && void 0 !== index && 0 === more.length) return {
                    stage: known,
                    index,
                    simpleUrl: simpleUrl ?? null
                };
                throw new release_error.K2({
                    subject: "indexes",
                    problem: `line ${String(place + 1)} is not STAGE INDEX or STAGE INDEX SIMPLE-URL`,
                    remedy: "Write it like: upload-test testpypi"
                });
            });
        }
        function parseSecretLines(lines) {
            return lines.map((line, place)=>{
                const [stage, name = "", present, ...more] = line.split(/\s+/u);
                const known = job_stage.Cr.find((candidate)=>candidate === stage);
                if (void 0 !== known && /^[A-Za-z_][A-Za-z0-9_]*$/u.test(name) && /^(?:true|false)$/u.test(present ?? "") && 0 === more.length) return {
                    stage: known,
                    name,
                    present: "true" === present
                };
                throw new release_error.K2({
                    subject: "secrets",
                    problem: `line ${String(place + 1)} is not STAGE NAME true or STAGE NAME false`,
                    remedy: "Write it like: upload PYPI_API_TOKEN ${{ secrets.PYPI_API_TOKEN != '' }}"
                });
            });
        }
        function readFromStage(reader) {
            const name = reader.optional("from-stage");
            if (null === name || (0, stage.z)(name)) return name;
            throw new release_error.K2({
                subject: "from-stage",
                problem: `'${name.slice(0, 80)}' is unknown`,
                remedy: `Allowed: ${stage.a.join(", ")}`
            });
        }
        function readInputs(reader) {
            const stages = reader.choices("stages", [
                "all",
                ...job_stage.Cr
            ]);
            return {
                projectDir: reader.path("project-dir"),
                tag: reader.optional("tag"),
                tagPrefix: reader.optional("tag-prefix"),
                ref: reader.runner("GITHUB_REF"),
                stages: job_stage.Cr.filter((stage)=>0 === stages.length || stages.includes("all") || stages.includes(stage)),
                fromStage: readFromStage(reader),
                dryRun: reader.boolean("dry-run"),
                secrets: parseSecretLines(reader.lines("secrets")),
                indexes: parseIndexLines(reader.lines("indexes")),
                places: {
                    token: reader.secret("token"),
                    apiUrl: reader.optional("api-url") ?? reader.runner("GITHUB_API_URL"),
                    repository: reader.runner("GITHUB_REPOSITORY"),
                    resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
                    runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
                }
            };
        }
        const defaultOutputs = {
            passed: "false",
            tag: "",
            commit: "",
            version: "",
            "is-prerelease": "",
            "is-finished": "false",
            "manifest-sha256": "",
            "run-validate": "false",
            "run-test": "false",
            "run-build": "false",
            "run-stage": "false",
            "run-upload-test": "false",
            "run-verify-test": "false",
            "run-upload": "false",
            "run-verify": "false",
            "run-release": "false"
        };
        function outputsOf(result) {
            const runs = (stage)=>result.passed && result.jobs.some((job)=>job.stage === stage && job.run);
            return {
                passed: String(result.passed),
                tag: result.tag?.tag ?? "",
                commit: result.commit ?? "",
                version: result.tag?.version ?? "",
                "is-prerelease": null === result.tag ? "" : String(result.tag.isPrerelease),
                "is-finished": String(result.isFinished),
                "manifest-sha256": result.manifestSha256 ?? "",
                ...Object.fromEntries(job_stage.Cr.map((stage)=>[
                        `run-${stage}`,
                        String(runs(stage))
                    ]))
            };
        }
        const run = (0, run_later.s)(()=>Promise.all([
                __webpack_require__.e(7934),
                __webpack_require__.e(663),
                __webpack_require__.e(3044),
                __webpack_require__.e(3292),
                __webpack_require__.e(9955),
                __webpack_require__.e(5325),
                __webpack_require__.e(7576),
                __webpack_require__.e(3611),
                __webpack_require__.e(1338),
                __webpack_require__.e(1624),
                __webpack_require__.e(5281),
                __webpack_require__.e(3029),
                __webpack_require__.e(9850)
            ]).then(__webpack_require__.bind(__webpack_require__, 49698)));
        const action = (0, action_definition.Q)({
            name: "preflight",
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
    96055: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cr: ()=>JOB_STAGES,
            Y8: ()=>isBefore,
            Zw: ()=>jobOf
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58455);
        const JOB_STAGES = [
            "validate",
            "test",
            "build",
            "stage",
            "upload-test",
            "verify-test",
            "upload",
            "verify",
            "release"
        ];
        function jobOf(stage) {
            if ("check" === stage) return "build";
            return "checklist" === stage ? "upload" : stage;
        }
        function isBefore(stage, first) {
            return _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.a.indexOf(stage) < _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.a.indexOf(jobOf(first));
        }
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
    },
    58455: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            a: ()=>STAGES,
            z: ()=>isStage
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
        function isStage(text) {
            return STAGES.includes(text);
        }
    }
};
