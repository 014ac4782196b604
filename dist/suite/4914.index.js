export const id = 4914;
export const ids = [
    4914
];
export const modules = {
    33264: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J3: ()=>SUITE,
            _1: ()=>jobCacheFolder,
            cp: ()=>newTemporaryFolder,
            fp: ()=>temporaryVariables,
            is: ()=>temporaryRoot,
            lM: ()=>jobStoreFolder,
            sx: ()=>userCacheFolder,
            xT: ()=>jobTemporaryRoot,
            yu: ()=>removeTemporaryFolder
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89238);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15783);
        const SUITE = "repo-agent-actions";
        const TEMPORARY = "raa";
        function isWritable(folder) {
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
                    recursive: true
                });
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
                return true;
            } catch  {
                return false;
            }
        }
        function userCacheFolder(environment) {
            const xdg = environment["XDG_CACHE_HOME"] ?? "";
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(xdg) ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdg, SUITE) : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".cache", SUITE);
        }
        function jobCacheFolder(environment, level) {
            const toolCache = environment["RUNNER_TOOL_CACHE"] ?? "";
            if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(toolCache)) {
                const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolCache, SUITE, level);
                if (isWritable(folder)) return folder;
            }
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(userCacheFolder(environment), level);
        }
        function temporaryRoot() {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
                    subject: "win32" === process.platform ? "TEMP" : "TMPDIR",
                    problem: `${(0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()} can't be used (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.u)(cause)})`,
                    remedy: "Make that folder, or set the variable to another one"
                }, {
                    cause
                });
            }
        }
        function jobTemporaryRoot(environment) {
            const runnerTemp = environment["RUNNER_TEMP"] ?? "";
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(runnerTemp) && isWritable(runnerTemp) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(runnerTemp) : temporaryRoot();
        }
        function removeAbandoned(root, space) {
            const pattern = new RegExp(`^${TEMPORARY}-${space}-(\\d+)-`, "u");
            for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root)){
                const pid = Number(pattern.exec(name)?.[1] ?? 0 / 0);
                if (!(Number.isNaN(pid) || (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__._)(pid))) try {
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name), {
                        recursive: true,
                        force: true,
                        maxRetries: 3
                    });
                } catch  {}
            }
        }
        function newTemporaryFolder(root) {
            const space = (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__.S)();
            removeAbandoned(root, space);
            return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `${TEMPORARY}-${space}-${process.pid}-`));
        }
        function removeTemporaryFolder(folder) {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
                recursive: true,
                force: true,
                maxRetries: 3
            });
            if (0 === removed.size) process.once("exit", removeAgain);
            removed.add(folder);
        }
        const removed = new Set;
        function removeAgain() {
            for (const folder of removed)(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
                recursive: true,
                force: true,
                maxRetries: 3
            });
        }
        function temporaryVariables(folder) {
            return "win32" === process.platform ? {
                TEMP: folder,
                TMP: folder
            } : {
                TMPDIR: folder
            };
        }
        function jobStoreFolder(temporaryRoot) {
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryRoot, SUITE);
        }
    },
    97528: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $t: ()=>keptApart,
            ZU: ()=>trustLevel,
            rm: ()=>withCachesBelow
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        function trustLevel(environment) {
            const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref = "", GITHUB_HEAD_REF: head = "" } = environment;
            if (/^(?:pull_request|merge_group)/u.test(event) || /^refs\/(?:pull|merge-requests)\//u.test(ref) || "" !== head) return "pull-request";
            return ref.startsWith("refs/tags/") ? "release" : "branch";
        }
        const CHOSEN_CACHES = [
            "UV_CACHE_DIR",
            "PIP_CACHE_DIR"
        ];
        function withCachesBelow(environment, ...names) {
            const below = CHOSEN_CACHES.flatMap((variable)=>{
                const chosen = environment[variable] ?? "";
                return "" === chosen ? [] : [
                    [
                        variable,
                        (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(chosen, ...names)
                    ]
                ];
            });
            return {
                ...environment,
                ...Object.fromEntries(below)
            };
        }
        function keptApart(host, name) {
            return {
                ...host,
                cacheFolder: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.cacheFolder, name),
                environment: withCachesBelow(host.environment, name)
            };
        }
    },
    64914: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            main: ()=>main
        });
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_path_ = __webpack_require__(76760);
        var shell_word = __webpack_require__(84188);
        var release_error = __webpack_require__(41535);
        var scrub_environment = __webpack_require__(61675);
        var initial_environment = __webpack_require__(19929);
        var external_node_os_ = __webpack_require__(48161);
        var input_reader = __webpack_require__(35425);
        var src_masks = __webpack_require__(22588);
        var unsafe_runtime = __webpack_require__(58522);
        var withheld_variables = __webpack_require__(93086);
        var folders = __webpack_require__(33264);
        var log_text = __webpack_require__(62779);
        var stop_signals = __webpack_require__(32225);
        var trust_level = __webpack_require__(97528);
        const COLOURS = {
            dim: 2,
            bold: 1,
            red: 31,
            yellow: 33,
            blue: 34
        };
        const PROGRESS_INTERVAL = 1e4;
        const BAR_WIDTH = 20;
        function withBar(line, done, width) {
            if (void 0 === done || width < 2 * BAR_WIDTH) return line;
            const filled = Math.round(BAR_WIDTH * Math.min(1, Math.max(0, done)));
            return `[${"#".repeat(filled)}${"-".repeat(BAR_WIDTH - filled)}] ${line}`;
        }
        function createTerminalHost({ stream, environment, verbose = false, storeFolder, now = ()=>performance.now() }) {
            const interactive = true === stream.isTTY && "dumb" !== environment["TERM"];
            const coloured = interactive && (environment["NO_COLOR"] ?? "") === "";
            const masks = (0, src_masks._9)();
            const stop = (0, stop_signals.O)();
            const forChildren = (0, scrub_environment.vf)(environment);
            const cacheFolder = (0, folders.sx)(environment);
            const temporaryFolder = (0, folders.cp)((0, folders.is)());
            let indent = "";
            let drawn = false;
            let lastProgress = -1 / 0;
            const paint = (text, colour)=>coloured ? `\x1b[${String(COLOURS[colour])}m${text}\x1b[0m` : text;
            function eraseProgress() {
                if (drawn) stream.write("\r\x1b[2K");
                drawn = false;
            }
            const clean = (text)=>masks.redact((0, log_text.wh)(text)).trimEnd();
            function print(text, colour) {
                eraseProgress();
                for (const line of clean(text).split("\n"))stream.write(`${indent}${void 0 === colour ? line : paint(line, colour)}\n`);
            }
            function printAt(word, colour, text, location) {
                const line = location?.line === void 0 ? "" : `:${String(location.line)}`;
                const place = void 0 === location ? "" : ` (${location.file}${line}${void 0 === location.member ? "" : `, ${location.member}`})`;
                const [first = "", ...rest] = clean(`${text}${place}`).split("\n");
                eraseProgress();
                stream.write(`${indent}${paint(word, colour)} ${first}\n`);
                for (const more of rest)stream.write(`${indent}  ${more}\n`);
            }
            return {
                info: print,
                debug (text) {
                    if (verbose) print(text, "dim");
                },
                notice (text, location) {
                    printAt("note:", "blue", text, location);
                },
                warning (text, location) {
                    printAt("warning:", "yellow", text, location);
                },
                error (text, location) {
                    printAt("error:", "red", text, location);
                },
                async group (title, work) {
                    if ("" !== indent) return work();
                    print(title, "bold");
                    indent = "  ";
                    try {
                        return await work();
                    } finally{
                        eraseProgress();
                        indent = "";
                    }
                },
                progress (text, done) {
                    const line = clean(text).replace(/\s+/gu, " ");
                    if (interactive) {
                        const width = Math.max(10, (stream.columns ?? 80) - 1);
                        stream.write(`\r\x1b[2K${paint(withBar(line, done, width).slice(0, width), "dim")}`);
                        drawn = true;
                        return;
                    }
                    const time = now();
                    if (time - lastProgress < PROGRESS_INTERVAL) return;
                    lastProgress = time;
                    print(line);
                },
                mask (secret) {
                    masks.add(secret);
                },
                storeFolder: storeFolder ?? (0, external_node_path_.join)(cacheFolder, "releases"),
                cacheFolder,
                temporaryFolder,
                environment: {
                    ...(0, trust_level.rm)(forChildren, folders.J3),
                    ...(0, folders.fp)(temporaryFolder)
                },
                withheld: (0, withheld_variables.B)(environment, forChildren, []),
                signal: stop.signal,
                stoppedBy: ()=>stop.received(),
                close () {
                    eraseProgress();
                    stop.release();
                    (0, folders.yu)(temporaryFolder);
                }
            };
        }
        var node_version = __webpack_require__(7888);
        var machine_trouble = __webpack_require__(89238);
        var text_ends = __webpack_require__(28681);
        var suite_version = __webpack_require__(69676);
        var external_node_util_ = __webpack_require__(57975);
        var usage_error = __webpack_require__(19678);
        function optionTypes(command) {
            const typeOf = ({ default: fallback })=>"true" === fallback || "false" === fallback ? "boolean" : "string";
            const inputs = command.inputs.filter(({ name })=>!command.secrets.includes(name));
            return new Map([
                ...inputs.map((input)=>[
                        input.name,
                        typeOf(input)
                    ]),
                ...(command.ownOptions ?? []).map(({ name })=>[
                        name,
                        "string"
                    ]),
                [
                    "json",
                    "boolean"
                ],
                [
                    "help",
                    "boolean"
                ]
            ]);
        }
        function readOption({ rawName, name, value, inlineValue }, types, command) {
            const isNegative = name.startsWith("no-") && "boolean" === types.get(name.slice(3));
            const type = isNegative ? "boolean" : types.get(name);
            if (command.secrets.includes(name)) throw new usage_error.e(`${rawName}: everybody on this machine could read it on the command line`, "Put the token into TWINE_PASSWORD or into ~/.pypirc, or wait to be asked for it");
            if (void 0 === type) throw new usage_error.e(`${rawName}: is no option of ${command.name}`);
            if ("string" === type) {
                if (void 0 === value || true !== inlineValue && value.startsWith("-")) throw new usage_error.e(`${rawName}: has no value`, `Write ${rawName}=VALUE`);
                return [
                    name,
                    value
                ];
            }
            if (true === inlineValue) throw new usage_error.e(`${rawName}: takes no value`, `Write --${name}, or --no-${name}`);
            return isNegative ? [
                name.slice(3),
                "false"
            ] : [
                name,
                "true"
            ];
        }
        function readCommandLine(command, words, start) {
            const types = optionTypes(command);
            const { tokens, positionals } = (0, external_node_util_.parseArgs)({
                args: [
                    ...words
                ],
                options: {
                    ...Object.fromEntries([
                        ...types
                    ].map(([name, type])=>[
                            name,
                            {
                                type
                            }
                        ])),
                    help: {
                        type: "boolean",
                        short: "h"
                    }
                },
                allowPositionals: true,
                strict: false,
                tokens: true
            });
            const written = tokens.filter((token)=>"option" === token.kind);
            const values = new Map(written.map((token)=>readOption(token, types, command)));
            const help = "true" === values.get("help");
            const operands = help ? {} : command.operandInputs(positionals, start);
            for (const { name, problem, remedy } of help ? [] : command.required ?? [])if (!values.has(name) && void 0 === operands[name]) throw new usage_error.e(problem, remedy);
            const given = command.inputs.map(({ name, default: fallback })=>[
                    (0, input_reader.L)(name),
                    values.get(name) ?? operands[name] ?? fallback
                ]);
            return {
                json: "true" === values.get("json"),
                help,
                operands: positionals,
                written: values,
                environment: Object.fromEntries(given)
            };
        }
        function bundledExample({ environment, folder }) {
            if ("repo-agent-actions" !== environment["npm_package_name"]) return null;
            if ("rehearse" !== environment["npm_lifecycle_event"]) return null;
            const packageFile = environment["npm_package_json"];
            if (void 0 === packageFile || (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, "pyproject.toml"))) return null;
            const example = (0, external_node_path_.join)((0, external_node_path_.dirname)(packageFile), "examples", "repo-agent");
            return (0, external_node_fs_.existsSync)(example) ? example : null;
        }
        var late_code = __webpack_require__(9848);
        function commandOf(parts, definition, describe) {
            return {
                ...parts,
                secrets: definition.secrets,
                async execute (reader, _operands, host) {
                    const inputs = definition.readInputs(reader);
                    if (definition.runsProjectCode) await (0, late_code.a)();
                    const result = await definition.run(inputs, host);
                    return {
                        passed: result.passed,
                        failure: result.failure,
                        ...describe(result)
                    };
                }
            };
        }
        function oneOperand(name) {
            return (operands)=>{
                if (operands.length > 1) throw new usage_error.e(`${operands.slice(1).join(" ")}: is one word too many`);
                return void 0 === operands[0] ? {} : {
                    [name]: operands[0]
                };
            };
        }
        function rehearsedProject(operands, start) {
            const example = 0 === operands.length ? bundledExample(start) : null;
            return null === example ? oneOperand("project-dir")(operands) : {
                "project-dir": example
            };
        }
        const REHEARSE = {
            name: "rehearse",
            operands: "[DIR]",
            summary: "Runs a whole release on this machine, on two real index servers. Wants no token, changes nothing."
        };
        const VALIDATE = {
            name: "validate",
            operands: "[DIR]",
            summary: "Judges pyproject.toml and the tree without running code of the project."
        };
        const CHECK = {
            name: "check",
            operands: "FILE|DIR …",
            summary: "Judges distributions by PyPI's acceptance rules, any files, projects and versions in one call."
        };
        const BUILD = {
            name: "build",
            operands: "[DIR]",
            summary: "Builds sdist and wheel, isolated and reproducibly, and writes the release manifest."
        };
        const UPLOAD = {
            name: "upload",
            operands: "DIR --index INDEX",
            summary: "Uploads what is new, by sha256, and waits until it can be installed. The token is taken from TWINE_PASSWORD, UV_PUBLISH_TOKEN or ~/.pypirc (mode 600), else asked for."
        };
        const VERIFY = {
            name: "verify",
            operands: "[MANIFEST]",
            summary: "Installs a release from an index in clean environments and tries it."
        };
        const INIT = {
            name: "init",
            operands: "[DIR]",
            summary: "Writes the workflow that releases a project, its docs/RELEASING.md and what belongs into README and changelog. Never writes over a file. --check compares what is installed with this version."
        };
        const COMMANDS = [
            {
                ...REHEARSE,
                async load () {
                    const [{ action }, { ACTION_INPUTS }] = await Promise.all([
                        __webpack_require__.e(6302).then(__webpack_require__.bind(__webpack_require__, 63921)),
                        __webpack_require__.e(4856).then(__webpack_require__.bind(__webpack_require__, 4856))
                    ]);
                    return commandOf({
                        ...REHEARSE,
                        inputs: ACTION_INPUTS,
                        operandInputs: rehearsedProject
                    }, action, (result)=>({
                            document: result.record,
                            closing: result.closing
                        }));
                }
            },
            {
                ...VALIDATE,
                async load () {
                    const [{ action }, { ACTION_INPUTS }] = await Promise.all([
                        __webpack_require__.e(4591).then(__webpack_require__.bind(__webpack_require__, 76972)),
                        __webpack_require__.e(661).then(__webpack_require__.bind(__webpack_require__, 30661))
                    ]);
                    return commandOf({
                        ...VALIDATE,
                        inputs: ACTION_INPUTS,
                        operandInputs: oneOperand("project-dir")
                    }, action, ({ facts, passed, findings })=>({
                            document: {
                                schema: 1,
                                facts,
                                passed,
                                findings
                            },
                            closing: ""
                        }));
                }
            },
            {
                ...CHECK,
                async load () {
                    const { checkCommand } = await Promise.all([
                        __webpack_require__.e(663),
                        __webpack_require__.e(6118),
                        __webpack_require__.e(1897),
                        __webpack_require__.e(6475),
                        __webpack_require__.e(2091),
                        __webpack_require__.e(1281),
                        __webpack_require__.e(2846),
                        __webpack_require__.e(6569),
                        __webpack_require__.e(5534),
                        __webpack_require__.e(8007),
                        __webpack_require__.e(3038),
                        __webpack_require__.e(7363),
                        __webpack_require__.e(2662)
                    ]).then(__webpack_require__.bind(__webpack_require__, 16037));
                    return checkCommand(CHECK);
                }
            },
            {
                ...BUILD,
                async load () {
                    const [{ action }, { ACTION_INPUTS }] = await Promise.all([
                        __webpack_require__.e(4279).then(__webpack_require__.bind(__webpack_require__, 56660)),
                        __webpack_require__.e(5837).then(__webpack_require__.bind(__webpack_require__, 35837))
                    ]);
                    return commandOf({
                        ...BUILD,
                        inputs: ACTION_INPUTS,
                        operandInputs: oneOperand("project-dir")
                    }, action, (result)=>({
                            document: {
                                schema: 1,
                                passed: result.passed,
                                failure: result.failure,
                                manifest: result.manifest,
                                manifestPath: result.manifestPath,
                                manifestSha256: result.manifestSha256,
                                packagesDir: result.packagesDir
                            },
                            closing: ""
                        }));
                }
            },
            {
                ...UPLOAD,
                async load () {
                    const [{ action }, { ACTION_INPUTS }] = await Promise.all([
                        __webpack_require__.e(6663).then(__webpack_require__.bind(__webpack_require__, 19044)),
                        __webpack_require__.e(3027).then(__webpack_require__.bind(__webpack_require__, 83027))
                    ]);
                    return commandOf({
                        ...UPLOAD,
                        inputs: ACTION_INPUTS,
                        operandInputs: oneOperand("packages-dir"),
                        ownOptions: [
                            {
                                name: "config-file",
                                description: "The settings file of twine instead of ~/.pypirc: names, URLs, users and passwords of indexes. It must be its owner's alone (mode 600). A name in it may be given as --index."
                            }
                        ],
                        required: [
                            {
                                name: "packages-dir",
                                problem: "DIR: is missing",
                                remedy: "Give the folder that holds the distributions"
                            },
                            {
                                name: "index",
                                problem: "--index: is missing",
                                remedy: "Give testpypi, pypi, gitea, or an upload URL"
                            }
                        ]
                    }, action, (result)=>({
                            document: {
                                schema: 1,
                                passed: result.passed,
                                failure: result.failure,
                                plan: result.plan,
                                projectUrl: result.projectUrl,
                                receipt: result.receipt
                            },
                            closing: ""
                        }));
                }
            },
            {
                ...VERIFY,
                async load () {
                    const [{ action }, { ACTION_INPUTS }] = await Promise.all([
                        __webpack_require__.e(1708).then(__webpack_require__.bind(__webpack_require__, 79327)),
                        __webpack_require__.e(7190).then(__webpack_require__.bind(__webpack_require__, 77190))
                    ]);
                    return commandOf({
                        ...VERIFY,
                        inputs: ACTION_INPUTS,
                        operandInputs: oneOperand("manifest")
                    }, action, (result)=>({
                            document: {
                                schema: 1,
                                passed: result.passed,
                                failure: result.failure,
                                results: result.results,
                                receipt: result.receipt
                            },
                            closing: ""
                        }));
                }
            },
            {
                ...INIT,
                async load () {
                    const { initCommand } = await Promise.all([
                        __webpack_require__.e(7934),
                        __webpack_require__.e(5460),
                        __webpack_require__.e(1897),
                        __webpack_require__.e(6475),
                        __webpack_require__.e(7576),
                        __webpack_require__.e(8453),
                        __webpack_require__.e(2504)
                    ]).then(__webpack_require__.bind(__webpack_require__, 2504));
                    return initCommand(INIT);
                }
            }
        ];
        var extremes = __webpack_require__(2536);
        function generalHelp(commands, program) {
            const width = (0, extremes.n)(commands.map(({ name, operands })=>`${name} ${operands}`.length));
            return [
                "repo-agent-actions: takes a Python package from source to a verified release",
                "",
                `usage: ${program} COMMAND [OPTION …]`,
                "",
                ...commands.map(({ name, operands, summary })=>`  ${`${name} ${operands}`.padEnd(width)}  ${summary}`),
                "",
                "  COMMAND --help   the options of a command",
                "  --json           print one JSON document instead of a log",
                "  --version        the version of this suite",
                "",
                "Exit status: 0 passed, 1 something was found or failed, 2 the command was used wrongly.",
                ""
            ].join("\n");
        }
        function optionOf(input) {
            if ("true" === input.default) return `--no-${input.name}`;
            if ("false" === input.default) return `--${input.name}`;
            return `--${input.name} VALUE`;
        }
        function wrap(text, width) {
            const lines = [];
            let line = "";
            for (const word of text.split(/\s+/u))if ("" !== line && line.length + word.length + 1 > width) {
                lines.push(line);
                line = word;
            } else line = "" === line ? word : `${line} ${word}`;
            return "" === line ? lines : [
                ...lines,
                line
            ];
        }
        function commandHelp(command, program) {
            const inputs = command.inputs.filter(({ name })=>!command.secrets.includes(name));
            return [
                `usage: ${program} ${command.name} ${command.operands} [OPTION …]`,
                "",
                command.summary,
                "",
                ...inputs.flatMap((input)=>{
                    const note = "" === input.default || "true" === input.default || "false" === input.default ? "" : ` (default: ${input.default})`;
                    return [
                        `  ${optionOf(input)}`,
                        ...wrap(`${input.description}${note}`, 90).map((line)=>`      ${line}`)
                    ];
                }),
                ...(command.ownOptions ?? []).flatMap(({ name, description })=>[
                        `  --${name} VALUE`,
                        ...wrap(description, 90).map((line)=>`      ${line}`)
                    ]),
                "  --json",
                "      Print one JSON document instead of a log.",
                ""
            ].join("\n");
        }
        var prompt_interrupted = __webpack_require__(15653);
        async function findSecrets(command, { environment: inputs, written }, terminal, host) {
            if (0 === command.secrets.length) return {};
            const { findToken } = await __webpack_require__.e(9945).then(__webpack_require__.bind(__webpack_require__, 69945));
            const { environment, input, errors, folder } = terminal;
            const given = (name)=>inputs[(0, input_reader.L)(name)] ?? "";
            const configFile = written.get("config-file");
            const secrets = {};
            for (const name of command.secrets){
                const found = await findToken(name, {
                    environment,
                    input,
                    prompt: errors,
                    isNeeded: "true" !== given("dry-run"),
                    index: given("index").trim(),
                    username: written.get("username") ?? null,
                    pypirc: {
                        path: (0, external_node_path_.resolve)(folder, configFile ?? (0, external_node_path_.join)(environment["HOME"] ?? (0, external_node_os_.homedir)(), ".pypirc")),
                        isRequired: void 0 !== configFile
                    },
                    signal: host.signal
                });
                const lines = found.token.split(/[\r\n]/u).map((line)=>line.trim());
                for (const line of lines)if (line.length >= src_masks.SE) host.mask(line);
                secrets[(0, input_reader.L)(name)] = found.token;
                secrets[(0, input_reader.L)("index")] = found.index;
                if (null !== found.username && !written.has("username")) secrets[(0, input_reader.L)("username")] = found.username;
            }
            const held = command.secrets.filter((name)=>(secrets[(0, input_reader.L)(name)] ?? "") !== "");
            const unsafe = (0, unsafe_runtime.Z)({
                environment,
                options: process.execArgv
            }, held);
            if (null !== unsafe) throw unsafe;
            return secrets;
        }
        function printFailure(failure, terminal) {
            terminal.output.write(`${JSON.stringify({
                schema: 1,
                passed: false,
                failure
            }, null, 2)}\n`);
        }
        async function work(command, line, terminal, host) {
            const stopped = ()=>{
                const signal = host.stoppedBy();
                return null === signal ? null : `${command.name}: stopped by ${signal}. Run it again.`;
            };
            try {
                const secrets = await findSecrets(command, line, terminal, host);
                const reader = (0, input_reader.i)({
                    environment: {
                        ...terminal.environment,
                        ...line.environment,
                        ...secrets
                    },
                    workspace: terminal.folder
                });
                const outcome = await command.execute(reader, line.operands, host, terminal);
                const failure = outcome.passed ? outcome.failure : stopped() ?? outcome.failure;
                if (line.json) terminal.output.write(`${JSON.stringify(outcome.document, null, 2)}\n`);
                else if ("" !== outcome.closing) host.info(outcome.closing);
                if (null !== failure) terminal.errors.write(`error: ${failure}\n`);
                return outcome.passed ? 0 : 1;
            } catch (error) {
                if (error instanceof prompt_interrupted.p && (host.stoppedBy() ?? "SIGINT") === "SIGINT") {
                    const failure = `${command.name}: was ended before the token was given. Run it again.`;
                    host.error(failure);
                    if (line.json) printFailure(failure, terminal);
                    return 130;
                }
                const trouble = (0, machine_trouble.z)(error);
                const known = error instanceof release_error.K2 ? error : trouble;
                const failure = stopped() ?? known?.message ?? null;
                if (null === failure) throw error;
                host.error(failure);
                if (line.json) printFailure(failure, terminal);
                return null === host.stoppedBy() && null === trouble ? 2 : 1;
            }
        }
        async function execute(command, words, terminal) {
            const line = readCommandLine(command, words, terminal);
            if (line.help) {
                terminal.output.write(commandHelp(command, terminal.program));
                return 0;
            }
            const stream = line.json ? terminal.errors : terminal.output;
            const host = createTerminalHost({
                stream,
                environment: terminal.environment
            });
            try {
                return await work(command, line, terminal, host);
            } finally{
                host.close();
            }
        }
        function tell(error, helpWords, terminal) {
            let status = 1;
            let sentence;
            let details = "";
            const known = error instanceof release_error.K2 ? error : (0, machine_trouble.z)(error);
            if (error instanceof usage_error.e) {
                status = 2;
                sentence = `${error.message}. ${error.remedy ?? `Look at: ${terminal.program} ${helpWords}`}${null === error.remedy ? "" : "."}`;
            } else if (null !== known) {
                status = error instanceof release_error.K2 ? 2 : 1;
                sentence = known.message;
            } else {
                sentence = `${(0, text_ends.f6)((0, release_error.bD)(error))}. This is not foreseen: report it with the lines below.`;
                details = error instanceof Error ? `${error.stack ?? ""}\n` : "";
            }
            terminal.errors.write(`error: ${sentence}\n${details}`);
            if (terminal.words.includes("--json")) printFailure(sentence, terminal);
            return status;
        }
        async function runCommandLine(terminal) {
            const nodeProblem = (0, node_version.$)(process.versions.node);
            if (null !== nodeProblem) {
                terminal.errors.write(`error: ${nodeProblem}\n`);
                return 2;
            }
            const [name, ...words] = terminal.words;
            if (void 0 === name || "--help" === name || "-h" === name || "help" === name) {
                terminal.output.write(generalHelp(COMMANDS, terminal.program));
                return void 0 === name ? 2 : 0;
            }
            if ("--version" === name) {
                terminal.output.write(`repo-agent-actions ${suite_version.s}\n`);
                return 0;
            }
            const entry = COMMANDS.find((command)=>command.name === name);
            try {
                if (void 0 === entry) {
                    const names = COMMANDS.map((command)=>command.name).join(", ");
                    throw new usage_error.e(`${name}: is no command`, `The commands are ${names}`);
                }
                return await execute(await entry.load(), words, terminal);
            } catch (error) {
                return tell(error, void 0 === entry ? "--help" : `${entry.name} --help`, terminal);
            }
        }
        function programName(script, folder) {
            if (void 0 === script) return "repo-agent-actions";
            return script.endsWith(".js") ? `node ${(0, shell_word.G)((0, external_node_path_.relative)(folder, script))}` : (0, shell_word.r)((0, external_node_path_.basename)(script));
        }
        function suiteFolder(script, folder) {
            return void 0 === script ? folder : (0, external_node_path_.resolve)((0, external_node_path_.dirname)((0, external_node_fs_.realpathSync)(script)), "../..");
        }
        function outliveReader(stream) {
            stream.on("error", (error)=>{
                if (!(0, release_error.Or)(error, "EPIPE")) throw error;
            });
        }
        function takeEnvironment() {
            const environment = {
                ...process.env
            };
            const forProjects = (0, scrub_environment.p7)((0, scrub_environment.vf)(environment));
            const hidden = Object.keys(environment).filter((name)=>forProjects[name] !== environment[name]);
            (0, initial_environment.Z)(hidden);
            for (const name of hidden)Reflect.deleteProperty(process.env, name);
            return environment;
        }
        async function main(words) {
            outliveReader(process.stdout);
            outliveReader(process.stderr);
            const environment = takeEnvironment();
            const folder = environment["INIT_CWD"] ?? process.cwd();
            return await runCommandLine({
                program: programName(process.argv[1], folder),
                words,
                environment,
                folder,
                suiteFolder: suiteFolder(process.argv[1], folder),
                input: process.stdin,
                output: process.stdout,
                errors: process.stderr
            });
        }
    },
    15653: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p: ()=>PromptInterrupted
        });
        class PromptInterrupted extends Error {
            constructor(){
                super("interrupted");
                this.name = "PromptInterrupted";
            }
        }
    },
    19678: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>UsageError
        });
        class UsageError extends Error {
            remedy;
            constructor(message, remedy = null){
                super(message);
                this.name = "UsageError";
                this.remedy = remedy;
            }
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
    2536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            n: ()=>largest,
            o: ()=>smallest
        });
        function largest(numbers) {
            let found = -1 / 0;
            for (const number of numbers)found = Math.max(found, number);
            return found;
        }
        function smallest(numbers) {
            let found = 1 / 0;
            for (const number of numbers)found = Math.min(found, number);
            return found;
        }
    },
    84188: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>shellPath,
            r: ()=>shellWord
        });
        const PLAIN = /^[\w@%+:,./-][\w@%+=:,./-]*$/u;
        function shellWord(word) {
            return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
        }
        function shellPath(path) {
            return shellWord(path.startsWith("-") ? `./${path}` : path);
        }
    },
    69676: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            s: ()=>SUITE_VERSION
        });
        const SUITE_VERSION = "1.0.0";
    },
    15783: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            S: ()=>processSpace,
            _: ()=>isAlive
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        let space = null;
        function processSpace() {
            if (null === space) try {
                space = Number((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid").replace(/\D/gu, "")).toString(36);
            } catch  {
                space = "0";
            }
            return space;
        }
        function isAlive(pid) {
            try {
                process.kill(pid, 0);
                return true;
            } catch (error) {
                return "object" == typeof error && null !== error && "code" in error && "EPERM" === error.code;
            }
        }
    }
};
