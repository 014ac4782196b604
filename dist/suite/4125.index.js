export const id = 4125;
export const ids = [
    4125
];
export const modules = {
    24125: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            run: ()=>run
        });
        var run_later = __webpack_require__(56791);
        var action_definition = __webpack_require__(24949);
        var job_results = __webpack_require__(16878);
        var tag_name = __webpack_require__(27525);
        var release_error = __webpack_require__(41535);
        function readTag(reader) {
            const ref = reader.runner("GITHUB_REF");
            const given = reader.optional("tag");
            const name = (given ?? (ref?.startsWith("refs/tags/") === true ? ref : "")).replace(/^refs\/tags\//u, "");
            if ("" === name) return null;
            if (null === (0, tag_name.p9)(name)) return name;
            throw new release_error.K2({
                subject: "tag",
                problem: `'${name.slice(0, 80).replace(/\p{Cc}/gu, " ")}' is no name of a tag`,
                remedy: "Give it as git tag --list shows it"
            });
        }
        function readInputs(reader) {
            const places = {
                token: reader.secret("token"),
                apiUrl: reader.optional("api-url") ?? reader.runner("GITHUB_API_URL"),
                repository: reader.runner("GITHUB_REPOSITORY"),
                resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
                runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
            };
            const tag = readTag(reader);
            reader.text("results");
            const sha256 = /^[0-9a-f]{64}$/u.exec(reader.optional("manifest-sha256") ?? "")?.[0] ?? null;
            return {
                results: (0, job_results.JF)(reader.lines("results")),
                tag,
                manifestSha256: sha256,
                places
            };
        }
        const defaultOutputs = {
            passed: "false",
            outcome: "none",
            "failed-stage": "",
            "issue-number": "",
            "issue-url": ""
        };
        function outputsOf({ passed, failedStage, issue }) {
            return {
                passed: String(passed),
                outcome: issue?.outcome ?? "none",
                "failed-stage": failedStage ?? "",
                "issue-number": null === issue ? "" : String(issue.number),
                "issue-url": issue?.url ?? ""
            };
        }
        const run = (0, run_later.s)(()=>Promise.all([
                __webpack_require__.e(7934),
                __webpack_require__.e(663),
                __webpack_require__.e(3044),
                __webpack_require__.e(1897),
                __webpack_require__.e(7576),
                __webpack_require__.e(1624),
                __webpack_require__.e(7006)
            ]).then(__webpack_require__.bind(__webpack_require__, 22301)));
        const action = (0, action_definition.Q)({
            name: "report-failure",
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
