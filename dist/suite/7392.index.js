export const id = 7392;
export const ids = [
    7392
];
export const modules = {
    57392: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: ()=>run
        });
        var promises_ = __webpack_require__(51455);
        var external_node_os_ = __webpack_require__(48161);
        var external_node_path_ = __webpack_require__(76760);
        var withheld_variables = __webpack_require__(93086);
        var project_files = __webpack_require__(28453);
        var import_packages = __webpack_require__(90295);
        var read_project = __webpack_require__(81252);
        var find_pythons = __webpack_require__(60573);
        var choose_pythons = __webpack_require__(45247);
        var find_uv = __webpack_require__(10980);
        var index_settings = __webpack_require__(24036);
        var names = __webpack_require__(21515);
        var src_version = __webpack_require__(22499);
        var extremes = __webpack_require__(2536);
        var release_error = __webpack_require__(41535);
        var machine_trouble = __webpack_require__(89238);
        var stage_recorder = __webpack_require__(97538);
        const TOOLS = [
            "pytest",
            "mypy",
            "ruff",
            "black"
        ];
        const CONFIGURATION = {
            pytest: [
                [
                    "pytest.ini",
                    null
                ],
                [
                    ".pytest.ini",
                    null
                ],
                [
                    "pytest.toml",
                    null
                ],
                [
                    ".pytest.toml",
                    null
                ],
                [
                    "tox.ini",
                    /^\[pytest\]/mu
                ],
                [
                    "setup.cfg",
                    /^\[tool:pytest\]/mu
                ]
            ],
            mypy: [
                [
                    "mypy.ini",
                    null
                ],
                [
                    ".mypy.ini",
                    null
                ],
                [
                    "setup.cfg",
                    /^\[mypy\]/mu
                ]
            ],
            ruff: [
                [
                    "ruff.toml",
                    null
                ],
                [
                    ".ruff.toml",
                    null
                ]
            ],
            black: []
        };
        async function whereConfigured(tool, projectDir, tables) {
            if (tables.includes(tool)) return `[tool.${tool}]`;
            for (const [file, section] of CONFIGURATION[tool]){
                const text = await (0, promises_.readFile)((0, external_node_path_.join)(projectDir, file), "utf8").catch(()=>null);
                if (null !== text && (section?.test(text) ?? true)) return file;
            }
            return null;
        }
        function hasTestFiles(files) {
            return files.some((file)=>{
                const name = external_node_path_.posix.basename(file);
                return /^test_.*\.py$|_test\.py$/u.test(name) && !file.split("/").includes("site-packages");
            });
        }
        function runsPytest(args) {
            const program = (0, external_node_path_.basename)(args[0] ?? "");
            if (/^(?:pytest|py\.test)$/u.test(program)) return true;
            return /^python[\d.]*$/u.test(program) && "-m" === args[1] && "pytest" === args[2];
        }
        function planNamedCommands(commands, declared) {
            const requirements = new Set;
            for (const args of commands){
                const tool = TOOLS.find((name)=>name === args[0]) ?? (runsPytest(args) ? "pytest" : void 0);
                if (void 0 !== tool && !declared.has(tool)) requirements.add(tool);
                if ("pytest" === tool && args.some((argument)=>argument.startsWith("--cov")) && !declared.has("pytest-cov")) requirements.add("pytest-cov");
            }
            return {
                commands: commands.map((args)=>({
                        name: args.join(" "),
                        args,
                        tool: null,
                        declared: true,
                        withoutCoverage: null
                    })),
                leftOut: [],
                requirements: [
                    ...requirements
                ]
            };
        }
        function coverageArguments({ packages, coverageConfigured, declared }) {
            const what = coverageConfigured || 0 === packages.length ? [
                "--cov"
            ] : [
                ...new Set(packages.map(({ name })=>name))
            ].map((name)=>`--cov=${name}`);
            return declared.has("pytest-cov") ? what : [
                ...what,
                "--cov-fail-under=0"
            ];
        }
        function planUsualCommands(facts) {
            const targets = facts.packages.map(({ path })=>path);
            const paths = 0 === targets.length ? [
                "."
            ] : targets;
            const lines = {
                pytest: [
                    "pytest",
                    ...coverageArguments(facts),
                    "--cov-report=term-missing:skip-covered"
                ],
                mypy: [
                    "mypy",
                    ...paths
                ],
                ruff: [
                    "ruff",
                    "check",
                    ...paths
                ],
                black: [
                    "black",
                    "--check",
                    ...paths
                ]
            };
            const commands = [];
            const leftOut = [];
            const requirements = [];
            for (const tool of TOOLS){
                const { declared, configured } = facts.uses[tool];
                const wanted = declared || null !== configured || "pytest" === tool && facts.hasTests;
                if (wanted) {
                    commands.push({
                        name: tool,
                        args: lines[tool],
                        tool,
                        declared,
                        withoutCoverage: "pytest" === tool ? [
                            "pytest"
                        ] : null
                    });
                    if (!declared) requirements.push(tool);
                    if ("pytest" === tool && !facts.declared.has("pytest-cov")) requirements.push("pytest-cov");
                } else {
                    const reason = "pytest" === tool ? "there are no tests, and pytest is neither declared nor configured" : "neither declared nor configured";
                    leftOut.push({
                        name: tool,
                        reason
                    });
                }
            }
            return {
                commands,
                leftOut,
                requirements
            };
        }
        async function readCoverage(path) {
            const text = await (0, promises_.readFile)(path, "utf8").catch(()=>null);
            if (null === text) return null;
            let report;
            try {
                report = JSON.parse(text);
            } catch  {
                return null;
            }
            const totals = isTable(report) ? report["totals"] : null;
            if (!isTable(totals) || 0 === totals["num_statements"]) return null;
            const covered = totals["percent_covered"];
            return "number" == typeof covered && covered >= 0 && covered <= 100 ? covered : null;
        }
        function isTable(value) {
            return "object" == typeof value && null !== value && !Array.isArray(value);
        }
        function percent(value) {
            return `${String(Math.floor(100 * value) / 100)} %`;
        }
        async function readCoverageConfiguration(projectDir, tool) {
            const coverage = tool["coverage"];
            const run = isTable(coverage) ? coverage["run"] : null;
            let hasSource = isTable(run) && ("source" in run || "source_pkgs" in run || "source_dirs" in run || "include" in run);
            let isThere = isTable(coverage);
            for (const [file, prefix] of [
                [
                    ".coveragerc",
                    ""
                ],
                [
                    "setup.cfg",
                    "coverage:"
                ],
                [
                    "tox.ini",
                    "coverage:"
                ]
            ]){
                const text = await (0, promises_.readFile)((0, external_node_path_.join)(projectDir, file), "utf8").catch(()=>"");
                isThere ||= text.includes(`\n[${prefix}`) || text.startsWith(`[${prefix}`);
                const header = `[${prefix}run]`;
                const start = text.indexOf(header);
                const part = -1 === start ? "" : text.slice(start + header.length).split(/^\[/mu)[0] ?? "";
                hasSource ||= /^(?:source(?:_pkgs|_dirs)?|include)\s*=/mu.test(part);
            }
            return {
                isThere,
                hasSource
            };
        }
        function isDisturbedByCoverage(output) {
            return /Coverage(?:Warning|Exception)|coverage\.exceptions|PytestCovWarning|CovReportWarning|DistCovError|unrecognized arguments: --cov/u.test(output);
        }
        function judgeCoverage(facts) {
            const { coverage, minimum, target, ranTests, importedEarly, wanted } = facts;
            if (null === coverage) return ranTests ? {
                outcome: "unknown",
                message: "the tests did not report it",
                findings: [],
                isOpen: false
            } : {
                outcome: "not-configured",
                message: "pytest ran no tests",
                findings: [],
                isOpen: false
            };
            if (coverage < minimum) {
                const message = `${percent(coverage)} is below minimum-coverage, ${percent(minimum)}`;
                if (importedEarly.length > 0) {
                    const names = importedEarly.join(", ");
                    const reason = `at least ${percent(coverage)}, since pytest runs code of ${names} itself, before anything is measured`;
                    return {
                        outcome: "unknown",
                        message: reason,
                        findings: [],
                        isOpen: false
                    };
                }
                if (!wanted) {
                    const reason = `${message}, which nobody has set for this project; set minimum-coverage to say what is enough`;
                    return {
                        outcome: "unknown",
                        message: reason,
                        findings: [],
                        isOpen: true
                    };
                }
                return {
                    outcome: "failed",
                    message,
                    findings: [],
                    isOpen: false
                };
            }
            if (coverage >= target) return {
                outcome: "passed",
                message: percent(coverage),
                findings: [],
                isOpen: false
            };
            const message = `${percent(coverage)} is below target-coverage, ${percent(target)}`;
            return {
                outcome: "passed",
                message,
                isOpen: false,
                findings: [
                    {
                        rule: "coverage-target",
                        severity: "warning",
                        subject: "coverage",
                        message,
                        remedy: "Test more of the code, or lower target-coverage"
                    }
                ]
            };
        }
        var src_requirement = __webpack_require__(52013);
        const USUAL = [
            [
                "extra",
                "dev"
            ],
            [
                "group",
                "dev"
            ],
            [
                "group",
                "test"
            ],
            [
                "extra",
                "test"
            ],
            [
                "extra",
                "tests"
            ],
            [
                "extra",
                "testing"
            ]
        ];
        function wrong(problem, remedy) {
            return new release_error.K2({
                subject: "install",
                problem,
                remedy
            });
        }
        function nameOf(requirement) {
            try {
                return (0, names.Pc)((0, src_requirement.p)(requirement).name);
            } catch  {
                return null;
            }
        }
        function findKey(table, name) {
            return Object.keys(table).find((key)=>(0, names.Pc)(key) === (0, names.Pc)(name));
        }
        function expandGroup(pyproject, name, around) {
            const key = findKey(pyproject.dependencyGroups, name);
            const path = [
                ...around,
                (0, names.Pc)(name)
            ];
            if (void 0 === key) {
                const known = Object.keys(pyproject.dependencyGroups).join(", ") || "none";
                throw wrong(`there is no dependency group '${name}'${0 === around.length ? "" : `, which ${around.at(-1) ?? ""} includes`}`, `Name one of those in pyproject.toml: ${known}`);
            }
            if (around.includes((0, names.Pc)(name))) throw wrong(`the dependency groups include each other: ${path.join(", ")}`, "Break the circle in [dependency-groups]");
            return (pyproject.dependencyGroups[key] ?? []).flatMap((entry)=>"string" == typeof entry ? [
                    entry
                ] : expandGroup(pyproject, entry.includeGroup, path));
        }
        function namesOfExtra(pyproject, extra, seen) {
            const table = pyproject.project?.optionalDependencies ?? {};
            const key = findKey(table, extra);
            if (void 0 === key || seen.has(key)) return [];
            seen.add(key);
            return namesOfRequirements(pyproject, table[key] ?? [], seen);
        }
        function namesOfRequirements(pyproject, requirements, seen = new Set) {
            const own = (0, names.Pc)(pyproject.project?.name ?? "");
            return requirements.flatMap((text)=>{
                const name = nameOf(text);
                if (null === name) return [];
                return name === own ? (0, src_requirement.p)(text).extras.flatMap((inner)=>namesOfExtra(pyproject, inner, seen)) : [
                    name
                ];
            });
        }
        function extraKey(pyproject, name) {
            const table = pyproject.project?.optionalDependencies ?? {};
            const key = findKey(table, name);
            if (void 0 !== key) return key;
            if (null === pyproject.project || pyproject.project.dynamic.includes("optional-dependencies")) return name;
            throw wrong(`there is no extra '${name}'`, `Name one of those in pyproject.toml: ${Object.keys(table).join(", ") || "none"}`);
        }
        function planOf(pyproject, extras, requirements, description) {
            const declared = new Set([
                ...extras.flatMap((extra)=>namesOfExtra(pyproject, extra, new Set)),
                ...namesOfRequirements(pyproject, requirements),
                ...namesOfRequirements(pyproject, pyproject.project?.dependencies ?? [])
            ]);
            return {
                extras,
                requirements,
                declared,
                description
            };
        }
        function planInstall(wanted, pyproject) {
            if ("auto" !== wanted) return [
                planNamed(wanted, pyproject)
            ];
            const tables = {
                extra: pyproject.project?.optionalDependencies ?? {},
                group: pyproject.dependencyGroups
            };
            const plans = USUAL.flatMap(([kind, name])=>{
                const key = findKey(tables[kind], name);
                if (void 0 === key) return [];
                return "extra" === kind ? planOf(pyproject, [
                    key
                ], [], `extra ${key}`) : planOf(pyproject, [], expandGroup(pyproject, key, []), `dependency group ${key}`);
            });
            const [first, ...others] = plans;
            return void 0 === first ? [
                planOf(pyproject, [], [], "no extra or dependency group for development")
            ] : [
                first,
                ...others
            ];
        }
        function planNamed(wanted, pyproject) {
            const extras = [];
            const requirements = [];
            for (const line of wanted){
                const match = /^(extra|group):\s*(\S+)$/u.exec(line);
                if (match?.[1] === "extra") extras.push(extraKey(pyproject, match[2] ?? ""));
                else if (match?.[1] === "group") for (const one of expandGroup(pyproject, match[2] ?? "", []))requirements.push(one);
                else if (null === nameOf(line)) throw wrong(`'${line}' is not a requirement`, "Write extra:NAME, group:NAME or a requirement like hypothesis>=6 on each line");
                else requirements.push(line);
            }
            return planOf(pyproject, extras, requirements, wanted.join(", "));
        }
        var last_meaningful_lines = __webpack_require__(30210);
        const SHOWN_WHEN_FAILED = 400;
        const SHOWN_WHEN_PASSED = 60;
        async function show(result, host) {
            const { command, python, outcome, ms, message, output } = result;
            const seconds = (ms / 1e3).toFixed(1);
            const title = `${command} on Python ${python}: ${outcome} (${seconds} s)`;
            if ("" === output) return void host.info("" === message ? title : `${title}: ${message}`);
            const failed = "passed" !== outcome;
            await host.group(title, ()=>{
                host.info((0, last_meaningful_lines.c)(output, failed ? SHOWN_WHEN_FAILED : SHOWN_WHEN_PASSED));
                return Promise.resolve();
            });
            if ("failed" === outcome) host.error(`${title}: ${message}`);
            else if (failed) host.warning(`${title}: ${message}`);
        }
        async function showResults(pythons, host) {
            for (const { install, commands } of pythons){
                if ("failed" === install.outcome) await show(install, host);
                else host.info(`install on Python ${install.python}: ${install.message} (${(install.ms / 1e3).toFixed(1)} s)`);
                for (const command of commands)await show(command, host);
            }
        }
        var find_executable = __webpack_require__(63415);
        var run_process = __webpack_require__(47632);
        var copy_project = __webpack_require__(43641);
        var create_environment = __webpack_require__(96496);
        var scrub_environment = __webpack_require__(61675);
        var package_environment = __webpack_require__(93334);
        const MISLEADING = new Set([
            "FORCE_COLOR",
            "CLICOLOR_FORCE",
            "COVERAGE_FILE",
            "COVERAGE_RCFILE",
            "PYTHONPYCACHEPREFIX"
        ]);
        function commandEnvironment(environment, named, coverageReport) {
            const clean = Object.entries((0, package_environment.GE)((0, scrub_environment.p7)(environment))).filter(([name])=>!MISLEADING.has(name));
            const kept = {
                ...Object.fromEntries(clean),
                ...named
            };
            const temporary = kept["TMPDIR"] ?? kept["TEMP"];
            if (void 0 !== temporary) kept["BLACK_CACHE_DIR"] = (0, external_node_path_.join)(temporary, "black-cache");
            if (null === coverageReport) return {
                ...kept,
                NO_COLOR: "1",
                TERM: "dumb"
            };
            const options = `${kept["PYTEST_ADDOPTS"] ?? ""} "--cov-report=json:${coverageReport}"`.trim();
            return {
                ...kept,
                NO_COLOR: "1",
                TERM: "dumb",
                PYTEST_ADDOPTS: options
            };
        }
        var external_node_url_ = __webpack_require__(73136);
        var run_backend = __webpack_require__(81478);
        var install_failure = __webpack_require__(22662);
        var filenames = __webpack_require__(75094);
        const TIME_LIMIT_MS = 36e5;
        async function targetOf(project, environment, { variables, folder, host }) {
            if (!(0, scrub_environment.r2)(environment.environment)) return {
                editable: project
            };
            const { interpreter: python, uv } = environment;
            const outDir = (0, external_node_path_.join)(folder, "wheel");
            await (0, promises_.mkdir)(outDir, {
                recursive: true
            });
            const request = {
                kind: "editable",
                source: project,
                outDir,
                python,
                uv,
                host,
                variables
            };
            const result = await (0, run_backend.W)({
                ...request,
                folder: (0, external_node_path_.join)(folder, "work"),
                timeoutMs: TIME_LIMIT_MS
            });
            const [name] = (await (0, promises_.readdir)(outDir)).filter((file)=>file.endsWith(".whl"));
            if (0 !== result.exitCode || void 0 === name) return {
                ...result,
                exitCode: 0 === result.exitCode ? 1 : result.exitCode
            };
            return {
                wheel: (0, external_node_path_.join)(outDir, name),
                name: (0, filenames.e)(name).name
            };
        }
        function requirementOf({ wheel, name }, extras) {
            return `${name}${0 === extras.length ? "" : `[${extras.join(",")}]`} @ ${(0, external_node_url_.pathToFileURL)(wheel).href}`;
        }
        async function installProject(attempts, project, environment, backend) {
            const [wanted] = attempts;
            const target = await targetOf(project, environment, backend);
            if ("exitCode" in target) return {
                attempt: wanted,
                outcome: "failed",
                message: `the project could not be installed: ${(0, install_failure.YU)(target)}`,
                output: target.output
            };
            let failure = null;
            for (const attempt of attempts){
                const { install, commands } = attempt;
                const others = [
                    ...install.requirements,
                    ...commands.requirements
                ];
                const result = await environment.install({
                    ..."wheel" in target ? {
                        requirements: [
                            requirementOf(target, install.extras),
                            ...others
                        ]
                    } : {
                        editable: target.editable,
                        extras: install.extras,
                        requirements: others
                    },
                    cwd: project,
                    env: backend.variables
                });
                if (0 === result.exitCode) {
                    const instead = null === failure ? "" : `, as ${wanted.install.description} can't be installed: ${failure.reason}`;
                    return {
                        attempt,
                        outcome: "passed",
                        message: `${install.description}${instead}`,
                        output: result.output
                    };
                }
                failure ??= {
                    reason: (0, install_failure.YU)(result),
                    output: result.output
                };
            }
            return {
                attempt: wanted,
                outcome: "failed",
                message: `the project could not be installed with ${wanted.install.description}: ${failure?.reason ?? ""}`,
                output: failure?.output ?? ""
            };
        }
        const PROGRAM = `
import sys
import pytest
from importlib.metadata import distributions
for distribution in distributions():
    for entry in distribution.entry_points:
        if entry.group == "pytest11":
            try:
                entry.load()
            except BaseException:
                pass
top = {name.partition(".")[0] for name, module in sys.modules.items() if getattr(module, "__file__", None)}
print("early:" + ",".join(sorted(top & set(sys.argv[1:]))))
`;
        async function findImportedEarly(names, runPython) {
            if (0 === names.length) return [];
            const ended = await runPython([
                "-c",
                PROGRAM,
                ...names
            ]);
            const found = /^early:(.*)$/mu.exec(ended?.stdout ?? "")?.[1] ?? "";
            return found.split(",").filter((name)=>"" !== name);
        }
        const NO_TESTS_COLLECTED = 5;
        const COULD_NOT_COLLECT = [
            2,
            4
        ];
        const TELLING = [
            /^(?:FAILED|ERROR) \S/u,
            /^E +\S/u,
            /^\S+:\d+(?::\d+)?: (?:error:|[A-Z]+\d+ )/u,
            /^[A-Z]+\d+ (?:\[\*\] )?\S/u,
            /^would reformat /u,
            /^Found \d+ errors?/u,
            /^(?:\w+\.)*\w*(?:Error|Exception)\b/u
        ];
        function line(output) {
            const lines = (0, last_meaningful_lines.c)(output, 2e3).split("\n");
            for (const telling of TELLING){
                const found = lines.filter((text)=>telling.test(text));
                if (found.length > 0) return 1 === found.length ? found[0] ?? "" : `${found[0] ?? ""} (and ${found.length - 1} more)`;
            }
            return (0, last_meaningful_lines.c)(output, 1);
        }
        function lackedOnly(exitCode, output) {
            if (COULD_NOT_COLLECT.includes(exitCode) || !/^=+ test session starts =+$/mu.test(output)) return true;
            const count = (pattern)=>output.match(pattern)?.length ?? 0;
            const failures = count(/^(?:FAILED|ERROR) \S/gmu);
            const lacks = count(/^E +(?:ModuleNotFoundError: No module named |fixture '[^']+' not found$)/gmu);
            return failures > 0 && failures === lacks;
        }
        function missingRequirement(output, ownNames) {
            const module = /ModuleNotFoundError: No module named '([^'.]+)/u.exec(output)?.[1];
            if (void 0 !== module && !ownNames.includes(module)) return `the tests import ${module}`;
            const fixture = /^E +fixture '([^']+)' not found$/mu.exec(output)?.[1];
            if (void 0 !== fixture) return `the tests need a plugin of pytest for the fixture ${fixture}`;
            const option = /unrecognized arguments: (.+)/u.exec(output)?.[1] ?? /Missing required plugins: (.+)/u.exec(output)?.[1];
            return void 0 === option ? null : `the tests need a plugin of pytest for ${option}`;
        }
        function judgeCommand(command, result, project) {
            const { exitCode } = result;
            if (0 === exitCode) return {
                outcome: "passed",
                message: ""
            };
            if (result.timedOut) return {
                outcome: "failed",
                message: `did not end within ${String(Math.round(result.ms / 6e4))} minutes`
            };
            if (null === exitCode) return {
                outcome: "failed",
                message: `was ended by ${result.signal ?? "a signal"}`
            };
            const how = `exit code ${String(exitCode)}: ${line(result.output)}`;
            if (runsPytest(command.args)) {
                if (exitCode === NO_TESTS_COLLECTED) return project.hasTests ? {
                    outcome: "failed",
                    message: "collected no test from the test files"
                } : {
                    outcome: "not-configured",
                    message: "there are no tests"
                };
                const missing = !command.declared && lackedOnly(exitCode, result.output) ? missingRequirement(result.output, project.importNames) : null;
                if (null !== missing) return {
                    outcome: "unknown",
                    message: `could not run: ${missing}, which no extra or dependency group dev or test declares`
                };
                return {
                    outcome: "failed",
                    message: how
                };
            }
            if (null !== command.tool && !command.declared) return {
                outcome: "unknown",
                message: `complains, but in a version that the project does not declare (${how})`
            };
            return {
                outcome: "failed",
                message: how
            };
        }
        const test_python_TIME_LIMIT_MS = 36e5;
        function findProgram(name, environment, cwd, env) {
            return /^python3?$/u.test(name) ? environment.python : (0, find_executable.oq)(name, env, cwd);
        }
        async function testPython(plan, python, host) {
            const { minor } = python;
            const folder = (0, external_node_path_.join)(plan.folder, `python ${minor}`);
            const result = (command, outcome, message, ms = 0, output = "")=>({
                    python: minor,
                    command,
                    outcome,
                    ms,
                    message,
                    output
                });
            const clock = performance.now();
            host.progress(`Python ${minor}: installing`);
            const [copy, environment] = await Promise.all([
                (0, copy_project.N)(plan.projectDir, (0, external_node_path_.join)(folder, "project"), {
                    ignored: "leave"
                }, host),
                (0, create_environment.M)({
                    python,
                    folder: (0, external_node_path_.join)(folder, "environment"),
                    host,
                    uv: plan.uv
                })
            ]);
            const { attempt, outcome, message, output } = await installProject(plan.attempts, copy.projectDir, environment, {
                variables: plan.variables,
                folder: (0, external_node_path_.join)(folder, "backend"),
                host
            });
            host.signal.throwIfAborted();
            const install = result("install", outcome, message, Math.round(performance.now() - clock), output);
            const [wanted] = plan.attempts;
            if ("failed" === outcome) {
                const skipped = wanted.commands.commands.map(({ name })=>result(name, "skipped", "not reached"));
                return {
                    python: minor,
                    install,
                    commands: skipped,
                    ranTests: false,
                    coverage: null,
                    importedEarly: []
                };
            }
            const report = (0, external_node_path_.join)(folder, "coverage.json");
            const measures = attempt.install.declared.has("pytest-cov") || attempt.commands.requirements.includes("pytest-cov");
            const env = commandEnvironment(environment.environment, plan.variables, measures ? report : null);
            async function runArguments([name = "", ...args]) {
                const cwd = copy.projectDir;
                const file = findProgram(name, environment, cwd, env);
                if (null === file) return null;
                const ended = await (0, run_process.R)({
                    file,
                    args,
                    cwd,
                    env,
                    timeoutMs: test_python_TIME_LIMIT_MS,
                    signal: host.signal
                });
                host.signal.throwIfAborted();
                return ended;
            }
            async function runCommand(command) {
                let ended = await runArguments(command.args);
                if (null === ended) return null === command.tool ? result(command.name, "failed", `'${command.args[0] ?? ""}' is neither in the environment nor on the PATH`) : result(command.name, "not-configured", `not installed on Python ${minor}`);
                if (0 !== ended.exitCode && null !== command.withoutCoverage && isDisturbedByCoverage(ended.output)) {
                    host.notice(`${command.name} on Python ${minor}: measuring coverage disturbs it, so it runs again without.`);
                    ended = await runArguments(command.withoutCoverage) ?? ended;
                }
                const verdict = judgeCommand(command, ended, {
                    importNames: plan.packages.map((own)=>own.name),
                    hasTests: plan.hasTests
                });
                return result(command.name, verdict.outcome, verdict.message, ended.ms, ended.output);
            }
            host.progress(`Python ${minor}: ${attempt.commands.commands.map(({ name })=>name).join(", ")}`);
            const commands = await Promise.all(attempt.commands.commands.map(runCommand));
            const lost = wanted.commands.commands.filter(({ name })=>!attempt.commands.commands.some((command)=>command.name === name)).map(({ name })=>result(name, "unknown", `${wanted.install.description} can't be installed on Python ${minor}`));
            const ranTests = attempt.commands.commands.some(({ args }, index)=>runsPytest(args) && [
                    "passed",
                    "failed"
                ].includes(commands[index]?.outcome ?? ""));
            const coverage = ranTests ? await readCoverage(report) : null;
            const isLow = null !== coverage && coverage < plan.minimumCoverage;
            const importedEarly = isLow ? await findImportedEarly(plan.packages.map(({ name })=>name), (args)=>runArguments([
                    "python",
                    ...args
                ])) : [];
            return {
                python: minor,
                install,
                commands: [
                    ...commands,
                    ...lost
                ],
                ranTests,
                coverage,
                importedEarly
            };
        }
        var text_ends = __webpack_require__(28681);
        function failureOf(pythons, coverage) {
            const failed = pythons.flatMap(({ install, commands })=>[
                    install,
                    ...commands
                ]).filter(({ outcome })=>"failed" === outcome);
            const [first, ...others] = failed;
            if (void 0 === first) return "failed" === coverage.outcome ? `coverage: ${coverage.message}. Test more of the code, or lower minimum-coverage.` : null;
            const names = [
                ...new Set(others.map(({ command, python })=>`${command} on Python ${python}`))
            ];
            const more = 0 === names.length ? "" : `; failed, too: ${names.join(", ")}`;
            const remedy = "install" === first.command ? (0, install_failure.EX)(first.message, "Mend the project, or say with the input install what its tests need") : "Mend what it found; its whole output is in the log";
            return `${first.command} on Python ${first.python}: ${(0, text_ends.f6)(first.message)}${more}. ${remedy}.`;
        }
        const DEFAULT_MINIMUM = 70;
        const DEFAULT_TARGET = 80;
        async function planCommands(inputs, pyproject, declared, facts) {
            if (inputs.commands.length > 0) return planNamedCommands(inputs.commands, declared);
            const uses = await Promise.all(TOOLS.map(async (tool)=>[
                    tool,
                    {
                        declared: declared.has(tool),
                        configured: await whereConfigured(tool, inputs.projectDir, Object.keys(pyproject.tool))
                    }
                ]));
            return planUsualCommands({
                uses: Object.fromEntries(uses),
                declared,
                ...facts,
                coverageConfigured: facts.coverage.hasSource
            });
        }
        async function readTree(projectDir, pyproject, host) {
            const files = await (0, project_files.RQ)(projectDir, host);
            const packages = (0, import_packages.G)(files, {
                projectName: pyproject.project?.name ?? null,
                tool: pyproject.tool
            });
            return {
                hasTests: hasTestFiles(files),
                packages,
                coverage: await readCoverageConfiguration(projectDir, pyproject.tool)
            };
        }
        async function mapSome(items, atOnce, work) {
            const results = [];
            const queue = [
                ...items.entries()
            ];
            async function worker() {
                for(let next = queue.shift(); void 0 !== next; next = queue.shift())results[next[0]] = await work(next[1]);
            }
            await Promise.all(Array.from({
                length: Math.min(atOnce, items.length)
            }, worker));
            return results;
        }
        async function run(inputs, host) {
            const { pyproject, config } = await (0, read_project.W)(inputs.projectDir, host);
            const minimum = inputs.minimumCoverage ?? config.minimumCoverage ?? DEFAULT_MINIMUM;
            const target = inputs.targetCoverage ?? config.targetCoverage ?? DEFAULT_TARGET;
            const [wanted, ...others] = planInstall(inputs.install, pyproject);
            const admission = pyproject.project ?? inputs.facts;
            const found = await (0, find_pythons.n)(host.environment);
            const { chosen, notes } = (0, choose_pythons.H)(inputs.pythonVersions, found, admission?.requiresPython ?? null, admission?.classifiers ?? [], inputs.allowMissingPython);
            for (const note of notes)host.notice(note);
            const named = inputs.environmentVariables ?? [];
            const variables = host.withheld?.reveal(named, "environment-variables") ?? {};
            const tree = await readTree(inputs.projectDir, pyproject, host);
            const attemptOf = async (install)=>({
                    install,
                    commands: await planCommands(inputs, pyproject, install.declared, tree)
                });
            const attempts = [
                await attemptOf(wanted),
                ...await Promise.all(others.map(attemptOf))
            ];
            const recorder = (0, stage_recorder._)("test", host);
            const name = pyproject.project?.name ?? null;
            const only = 1 === chosen.length ? chosen[0] : void 0;
            recorder.about({
                ...null === name ? {} : {
                    project: name,
                    normalizedName: (0, names.Pc)(name)
                },
                version: versionOf(pyproject),
                ...void 0 === only ? {} : {
                    python: only.minor
                }
            });
            for (const { name: tool, reason } of attempts[0].commands.leftOut){
                host.info(`${tool}: not configured (${reason})`);
                recorder.item({
                    kind: "command",
                    subject: tool,
                    outcome: "not-configured",
                    message: reason,
                    ms: 0
                });
            }
            const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporaryFolder, "test-"));
            try {
                const uv = await (0, find_uv.d)(host, await (0, index_settings.ip)(host.environment));
                const plan = {
                    projectDir: inputs.projectDir,
                    attempts,
                    ...tree,
                    minimumCoverage: minimum,
                    uv,
                    variables,
                    folder
                };
                const pythons = await mapSome(chosen, Math.max(2, (0, external_node_os_.availableParallelism)() >> 1), (python)=>testPython(plan, python, host));
                await showResults(pythons, host);
                for (const { install: step, commands: done } of pythons){
                    recorder.item({
                        kind: "install",
                        subject: "project",
                        outcome: step.outcome,
                        message: step.message,
                        ms: step.ms,
                        python: step.python
                    });
                    for (const { command, outcome, message, ms, python } of done)recorder.item({
                        kind: "command",
                        subject: command,
                        outcome,
                        message,
                        ms,
                        python
                    });
                }
                const measured = pythons.map(({ coverage })=>coverage).filter((value)=>null !== value);
                const coverage = 0 === measured.length ? null : (0, extremes.o)(measured);
                const verdict = judgeCoverage({
                    coverage,
                    minimum,
                    target,
                    ranTests: pythons.some(({ ranTests })=>ranTests),
                    wanted: (inputs.minimumCoverage ?? config.minimumCoverage ?? null) !== null || tree.coverage.isThere || attempts.some(({ install })=>install.declared.has("pytest-cov") || install.declared.has("coverage")),
                    importedEarly: [
                        ...new Set(pythons.flatMap(({ importedEarly })=>importedEarly))
                    ]
                });
                recorder.item({
                    kind: "coverage",
                    subject: "coverage",
                    outcome: verdict.outcome,
                    message: verdict.message,
                    ms: 0
                });
                recorder.findings(verdict.findings);
                if ("unknown" === verdict.outcome || verdict.findings.length > 0) host.warning(`coverage: ${verdict.message}`);
                const failure = failureOf(pythons, verdict);
                const note = null === failure ? null : (0, withheld_variables.a)(host.withheld, named);
                if (null !== note) host.info(note);
                const results = pythons.flatMap(({ commands: done })=>done.map(({ python, command, outcome, ms })=>({
                            python,
                            command,
                            outcome,
                            ms
                        })));
                const closed = await recorder.close({
                    outcome: outcomeOf(failure, results, verdict),
                    failure
                });
                return {
                    ...closed,
                    results,
                    coverage
                };
            } catch (error) {
                const known = error instanceof release_error.K2 ? error : (0, machine_trouble.z)(error);
                const failure = known?.message ?? `test-project: stopped unexpectedly (${(0, release_error.bD)(error)}). Run it again, and report it if it stays.`;
                const closed = await recorder.close({
                    outcome: "failed",
                    failure
                });
                host.signal.throwIfAborted();
                return {
                    ...closed,
                    results: [],
                    coverage: null
                };
            } finally{
                await (0, promises_.rm)(folder, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                });
            }
        }
        function outcomeOf(failure, results, coverage) {
            if (null !== failure) return "failed";
            if (coverage.isOpen || results.some(({ outcome })=>"unknown" === outcome)) return "unknown";
            return results.some(({ outcome })=>"passed" === outcome) ? "passed" : "not-configured";
        }
        function versionOf({ project }) {
            const version = (0, src_version.z0)(project?.version ?? "");
            return void 0 === version ? null : (0, src_version.qh)(version);
        }
    }
};
