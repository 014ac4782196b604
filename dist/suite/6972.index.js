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
        var read_tag_prefix = __webpack_require__(8917);
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
                tagPrefix: (0, read_tag_prefix.Z)(reader),
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
                __webpack_require__.e(6475),
                __webpack_require__.e(1281),
                __webpack_require__.e(8453),
                __webpack_require__.e(8007),
                __webpack_require__.e(5162),
                __webpack_require__.e(1401),
                __webpack_require__.e(292)
            ]).then(__webpack_require__.bind(__webpack_require__, 61401)));
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
