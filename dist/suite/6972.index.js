export const id = 6972;
export const ids = [
    6972,
    4591
];
export const modules = {
    91557: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            m: ()=>CHECK_GROUPS
        });
        const CHECK_GROUPS = [
            "metadata",
            "version",
            "tag",
            "structure",
            "changelog",
            "secrets",
            "todo"
        ];
    },
    76972: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            CHECK_GROUPS: ()=>check_groups.m,
            action: ()=>action,
            run: ()=>run
        });
        var run_later = __webpack_require__(56791);
        var action_definition = __webpack_require__(24949);
        var external_node_path_ = __webpack_require__(76760);
        var release_error = __webpack_require__(41535);
        var check_groups = __webpack_require__(91557);
        var required_fields = __webpack_require__(82165);
        function displayOf(projectDir, workspace) {
            const way = (0, external_node_path_.relative)(workspace, projectDir);
            const outside = ".." === way || way.startsWith(`..${external_node_path_.sep}`) || (0, external_node_path_.isAbsolute)(way);
            return (outside ? projectDir : way).replaceAll(external_node_path_.sep, "/");
        }
        function readChecks(reader) {
            const wanted = reader.choices("checks", [
                "all",
                ...check_groups.m
            ]);
            if (0 === wanted.length) throw new release_error.K2({
                subject: "checks",
                problem: "is empty",
                remedy: `Write all, or some of ${check_groups.m.join(", ")}`
            });
            return check_groups.m.filter((group)=>wanted.includes("all") || wanted.includes(group));
        }
        function readInputs(reader) {
            const projectDir = reader.path("project-dir");
            return {
                projectDir,
                displayDir: displayOf(projectDir, reader.workspace),
                tag: reader.optional("tag") ?? tagOfRef(reader.runner("GITHUB_REF")),
                tagPrefix: reader.optional("tag-prefix"),
                checks: readChecks(reader),
                changelog: reader.optional("changelog"),
                requiredFiles: reader.list("required-files"),
                requiredFields: reader.choices("required-fields", required_fields.B),
                todoPaths: reader.lines("todo-paths"),
                ignore: reader.list("ignore"),
                strict: reader.boolean("strict")
            };
        }
        function tagOfRef(ref) {
            return ref?.startsWith("refs/tags/") === true ? ref.slice(10) : null;
        }
        const defaultOutputs = {
            passed: "false",
            name: "",
            "normalized-name": "",
            version: "",
            "is-prerelease": "false",
            "requires-python": "",
            "python-versions": "[]",
            scripts: "{}",
            extras: "[]",
            "import-names": "[]",
            "release-notes": "",
            findings: "[]",
            "findings-count": "0"
        };
        function outputsOf(result) {
            const { facts, findings } = result;
            return {
                passed: String(result.passed),
                name: facts?.name ?? "",
                "normalized-name": facts?.normalizedName ?? "",
                version: facts?.version ?? "",
                "is-prerelease": String(result.isPrerelease),
                "requires-python": facts?.requiresPython ?? "",
                "python-versions": JSON.stringify(result.pythonVersions),
                scripts: JSON.stringify(facts?.scripts ?? {}),
                extras: JSON.stringify(facts?.extras ?? []),
                "import-names": JSON.stringify(facts?.importNames ?? []),
                "release-notes": result.releaseNotes ?? "",
                findings: JSON.stringify(findings),
                "findings-count": String(findings.length)
            };
        }
        const run = (0, run_later.s)(()=>Promise.all([
                __webpack_require__.e(7934),
                __webpack_require__.e(3292),
                __webpack_require__.e(5325),
                __webpack_require__.e(3611),
                __webpack_require__.e(8007),
                __webpack_require__.e(5281),
                __webpack_require__.e(2253),
                __webpack_require__.e(1401)
            ]).then(__webpack_require__.bind(__webpack_require__, 82253)));
        const action = (0, action_definition.Q)({
            name: "validate-metadata",
            stage: "validate",
            readInputs: readInputs,
            run,
            defaultOutputs: defaultOutputs,
            outputs: outputsOf,
            secrets: [],
            runsProjectCode: false
        });
    },
    82165: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B: ()=>REQUIRABLE_FIELDS,
            R: ()=>EXPECTED_FIELDS
        });
        const REQUIRABLE_FIELDS = [
            "name",
            "version",
            "description",
            "readme",
            "requires-python",
            "license",
            "license-files",
            "authors",
            "maintainers",
            "keywords",
            "classifiers",
            "urls",
            "dependencies",
            "scripts"
        ];
        const EXPECTED_FIELDS = [
            "description",
            "readme",
            "requires-python",
            "license",
            "authors"
        ];
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
