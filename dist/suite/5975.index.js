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
        var read_tag_prefix = __webpack_require__(8917);
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
            if (null === name || (0, stage.zD)(name)) return name;
            throw new release_error.K2({
                subject: "from-stage",
                problem: `'${name.slice(0, 80)}' is unknown`,
                remedy: `Allowed: ${stage.an.join(", ")}`
            });
        }
        function readSha256(reader) {
            const text = reader.optional("manifest-sha256");
            if (null === text || /^[0-9a-f]{64}$/iu.test(text)) return text?.toLowerCase() ?? null;
            throw new release_error.K2({
                subject: "manifest-sha256",
                problem: "is not 64 hexadecimal digits",
                remedy: "Copy it from the log of the run that built the files, or from the issue that tells of it"
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
                tagPrefix: (0, read_tag_prefix.Z)(reader),
                ref: reader.runner("GITHUB_REF"),
                stages: job_stage.Cr.filter((stage)=>0 === stages.length || stages.includes("all") || stages.includes(stage)),
                fromStage: readFromStage(reader),
                manifestSha256: readSha256(reader),
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
                __webpack_require__.e(1897),
                __webpack_require__.e(6475),
                __webpack_require__.e(2091),
                __webpack_require__.e(7576),
                __webpack_require__.e(1281),
                __webpack_require__.e(1624),
                __webpack_require__.e(8453),
                __webpack_require__.e(5162),
                __webpack_require__.e(4583),
                __webpack_require__.e(5532)
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
            return _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.an.indexOf(stage) < _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.an.indexOf(jobOf(first));
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
    8917: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>readTagPrefix
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27525);
        function readTagPrefix(reader) {
            const prefix = reader.optional("tag-prefix");
            return null === prefix ? null : (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.UG)(prefix);
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
    },
    27525: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bg: ()=>checkedTagName,
            UG: ()=>checkedTagPrefix,
            p9: ()=>tagNameProblem
        });
        var _release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
        const LONGEST = 250;
        const OUTSIDE_OF_PREFIX = /[^A-Za-z0-9._/+@=,-]/u;
        const NAME = "{name}";
        function shown(character) {
            return /^[!-~]$/u.test(character) ? `'${character}'` : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
        }
        function tagNameProblem(name) {
            if ("" === name) return "is empty";
            if (name.length > LONGEST) return `is longer than ${String(LONGEST)} characters`;
            const wrong = /[\p{Cc}\s\u007f~^:?*[\\]|\p{Cs}/u.exec(name)?.[0];
            if (void 0 !== wrong) return `holds ${shown(wrong)}, which git doesn't allow in the name of a tag`;
            for (const part of [
                "..",
                "@{",
                "//"
            ])if (name.includes(part)) return `holds ${part}, which git doesn't allow in the name of a tag`;
            if ("@" === name) return "is @, which means HEAD to git";
            if (name.startsWith("-")) return "begins with -, which git takes for an option";
            if (name.startsWith("/") || name.endsWith("/") || name.endsWith(".")) return "begins or ends with a sign that git allows only in the middle";
            const isHidden = name.split("/").some((part)=>part.startsWith(".") || part.endsWith(".lock"));
            return isHidden ? "has a part that begins with . or ends with .lock, which git doesn't allow in the name of a tag" : null;
        }
        function checkedTagName(name, subject = "tag") {
            const problem = tagNameProblem(name);
            if (null === problem) return name;
            throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2({
                subject,
                problem,
                remedy: "Give the name of a tag as git tag --list shows it"
            });
        }
        function checkedTagPrefix(prefix, subject = "tag-prefix") {
            const bare = prefix.replaceAll(NAME, "name");
            const wrong = OUTSIDE_OF_PREFIX.exec(bare)?.[0];
            const problem = void 0 === wrong ? tagNameProblem(`${bare}1`) : `holds ${shown(wrong)}, which a tag-prefix can't hold`;
            if (null === problem) return prefix;
            throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2({
                subject,
                problem,
                remedy: `Write what your tags begin with, like v, release/ or ${NAME}-v: letters, digits, . _ / + @ = , - and ${NAME}`
            });
        }
    }
};
