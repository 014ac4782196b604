export const id = 6660;
export const ids = [
    6660,
    4279
];
export const modules = {
    71096: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $: ()=>showByteSize,
            n: ()=>parseByteSize
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
        const UNITS = {
            b: 1,
            kb: 1e3,
            mb: 1e6,
            gb: 1e9,
            kib: 1024,
            mib: 1024 ** 2,
            gib: 1024 ** 3
        };
        function parseByteSize(text, source) {
            const match = /^(\d{1,12}(?:\.\d{1,6})?)\s*([a-z]*)$/iu.exec(text.trim());
            const unit = match?.[2] === "" ? 1 : UNITS[(match?.[2] ?? "").toLowerCase()];
            const bytes = void 0 === unit ? 0 : Math.round(Number(match?.[1]) * unit);
            if (bytes > 0) return bytes;
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
                subject: source,
                problem: `'${text}' is not a size`,
                remedy: "Write one like 500 kB, 1 MB or 2 MiB"
            });
        }
        function showByteSize(bytes) {
            if (bytes < 1e3) return `${bytes} B`;
            return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
        }
    },
    56660: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            parseByteSize: ()=>byte_size.n,
            run: ()=>run,
            showByteSize: ()=>byte_size.$
        });
        var run_later = __webpack_require__(56791);
        var action_definition = __webpack_require__(24949);
        var external_node_path_ = __webpack_require__(76760);
        var read_tag_prefix = __webpack_require__(8917);
        var release_error = __webpack_require__(41535);
        var byte_size = __webpack_require__(71096);
        const EARLIEST_TIME = 0x12cea600;
        function readInputs(reader) {
            const projectDir = reader.path("project-dir");
            const formats = reader.choices("formats", [
                "sdist",
                "wheel"
            ]);
            if (0 === formats.length) throw new release_error.K2({
                subject: "formats",
                problem: "is empty",
                remedy: "Write sdist, wheel, or both"
            });
            const size = (name)=>{
                const text = reader.optional(name);
                return null === text ? null : (0, byte_size.n)(text, name);
            };
            const artifactName = reader.optional("artifact-name");
            const places = {
                resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
                runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
            };
            return {
                projectDir,
                packagesDir: (0, external_node_path_.resolve)(projectDir, reader.text("packages-dir")),
                clean: reader.boolean("clean"),
                formats,
                wheelFrom: reader.choice("wheel-from", [
                    "sdist",
                    "tree"
                ]),
                normalizeSdist: reader.boolean("normalize-sdist"),
                buildConstraints: reader.optionalPath("build-constraints"),
                sourceDateEpoch: reader.optionalInteger("source-date-epoch", {
                    minimum: EARLIEST_TIME
                }),
                tag: reader.optional("tag") ?? tagOfRef(reader.runner("GITHUB_REF")),
                tagPrefix: (0, read_tag_prefix.Z)(reader),
                maximumWheelSize: size("maximum-wheel-size"),
                maximumSdistSize: size("maximum-sdist-size"),
                environmentVariables: reader.list("environment-variables"),
                ...null === artifactName ? {} : {
                    artifact: {
                        name: artifactName,
                        places
                    }
                }
            };
        }
        function tagOfRef(ref) {
            return ref?.startsWith("refs/tags/") === true ? ref.slice(10) : null;
        }
        var serialize = __webpack_require__(69775);
        const defaultOutputs = {
            passed: "false",
            name: "",
            version: "",
            manifest: "",
            "manifest-path": "",
            "manifest-sha256": "",
            "packages-dir": "",
            files: "[]"
        };
        function outputsOf(result) {
            const { manifest } = result;
            return {
                passed: String(result.passed),
                name: manifest?.project ?? "",
                version: manifest?.version ?? "",
                manifest: null === manifest ? "" : (0, serialize.l)(manifest),
                "manifest-path": result.manifestPath ?? "",
                "manifest-sha256": result.manifestSha256 ?? "",
                "packages-dir": result.packagesDir,
                files: JSON.stringify(manifest?.files ?? [])
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
                __webpack_require__.e(6569),
                __webpack_require__.e(1624),
                __webpack_require__.e(8453),
                __webpack_require__.e(5534),
                __webpack_require__.e(3038),
                __webpack_require__.e(5162),
                __webpack_require__.e(6898),
                __webpack_require__.e(4015),
                __webpack_require__.e(3456)
            ]).then(__webpack_require__.bind(__webpack_require__, 74015)));
        const action = (0, action_definition.Q)({
            name: "build-dists",
            stage: "build",
            readInputs: readInputs,
            run,
            defaultOutputs: defaultOutputs,
            outputs: outputsOf,
            secrets: [],
            runsProjectCode: true
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
    69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>serialize
        });
        function serialize(document) {
            return `${JSON.stringify(document, null, 2)}\n`;
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
