export const id = 489;
export const ids = [
 489
];
export const modules = {
 39577: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var promises_ = __webpack_require__(51455);
  var external_node_os_ = __webpack_require__(48161);
  var external_node_path_ = __webpack_require__(76760);
  var run_stage = __webpack_require__(76635);
  var withheld_variables = __webpack_require__(93086);
  var project_files = __webpack_require__(28453);
  var import_packages = __webpack_require__(90295);
  var read_project = __webpack_require__(81252);
  var release_identity = __webpack_require__(9370);
  var find_pythons = __webpack_require__(60573);
  var choose_pythons = __webpack_require__(45247);
  var find_uv = __webpack_require__(12590);
  var index_settings = __webpack_require__(22103);
  var extremes = __webpack_require__(2536);
  var ini_error = __webpack_require__(46846);
  var ini_file = __webpack_require__(48499);
  var ini_dialects = __webpack_require__(21685);
  var python_text = __webpack_require__(67969);
  const NAMES = {
   ...ini_dialects.WA,
   defaultSection: "",
   normalizeOption: (name)=>name
  };
  function divide(line) {
   const equals = line.indexOf("=");
   const colon = line.indexOf(":");
   const at = -1 !== colon && (-1 === equals || colon < equals) ? colon : equals;
   return -1 === at ? null : [
    (0, python_text.$n)(line.slice(0, at)),
    (0, python_text.$n)(line.slice(at + 1))
   ];
  }
  function parseIniconfig(source) {
   const sections = new Map;
   let options = null;
   let option = null;
   for (const [index, whole] of (0, python_text._t)((0, ini_file.eX)(source).replace(/^\uFEFF/u, "")).entries()){
    const number = index + 1;
    const bare = (0, python_text.$n)(whole);
    if ("" === bare || /^[#;]/u.test(bare)) continue;
    const line = (0, python_text.sW)(whole);
    const heading = line.startsWith("[") ? (0, python_text.sW)(line.split(/[#;]/u, 1)[0] ?? "") : "";
    if (heading.endsWith("]")) {
     const name = heading.slice(1, -1);
     if ("" === name) throw new ini_error.J("empty-section", number);
     const known = sections.get(name);
     if (void 0 !== known) throw new ini_error.J("section-twice", number, known.line);
     options = new Map;
     option = null;
     sections.set(name, {
      line: number,
      options
     });
    } else if (line.startsWith("[") || line !== bare) {
     if (null === option) throw new ini_error.J("nothing-to-continue", number);
     option.lines.push(bare);
    } else {
     const divided = divide(line);
     if (null === divided) throw new ini_error.J("malformed-line", number);
     if (null === options) throw new ini_error.J("no-section", number);
     const [name, value] = divided;
     const known = options.get(name);
     if (void 0 !== known) throw new ini_error.J("option-twice", number, known.line);
     option = {
      line: number,
      lines: "" === value ? [] : [
       value
      ]
     };
     options.set(name, option);
    }
   }
   const closed = [
    ...sections
   ].map(([name, { line, options: open }])=>[
     name,
     {
      line,
      options: new Map([
       ...open
      ].map(([key, { line: at, lines }])=>[
        key,
        {
         line: at,
         value: lines.join("\n")
        }
       ]))
     }
    ]);
   return (0, ini_file.BD)(new Map(closed), NAMES);
  }
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
     "pytest"
    ],
    [
     "setup.cfg",
     "tool:pytest"
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
     "mypy"
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
  async function readProjectIni(projectDir, file, read) {
   const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(projectDir, file)).catch(()=>null);
   if (null === bytes) return null;
   try {
    return read(bytes);
   } catch (thrown) {
    throw thrown instanceof ini_error.J ? thrown.inFile(file) : thrown;
   }
  }
  async function whereConfigured(tool, projectDir, tables, runsAnyway) {
   if (tables.includes(tool)) return `[tool.${tool}]`;
   for (const [file, section] of CONFIGURATION[tool])if (null === section) {
    if (await isThere((0, external_node_path_.join)(projectDir, file))) return file;
   } else {
    const read = "pytest" === tool ? parseIniconfig : (bytes)=>(0, ini_file.Ay)(bytes, ini_dialects.WA);
    const ini = await readProjectIni(projectDir, file, read).catch((thrown)=>{
     if (runsAnyway && "pytest" === tool) throw thrown;
     return null;
    });
    if (ini?.has(section) === true) return file;
   }
   return null;
  }
  async function isThere(path) {
   return (await (0, promises_.stat)(path).catch(()=>null))?.isFile() === true;
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
  const SOURCES = [
   "source",
   "source_pkgs",
   "source_dirs",
   "include"
  ];
  const SECTIONS = [
   "run",
   "paths",
   "report",
   "html",
   "xml",
   "json",
   "lcov"
  ];
  async function readCoverageConfiguration(projectDir, tool) {
   const coverage = tool["coverage"];
   const run = isTable(coverage) ? coverage["run"] : null;
   let hasSource = isTable(run) && SOURCES.some((option)=>option in run);
   let isThere = isTable(coverage);
   for (const [file, prefixes] of [
    [
     ".coveragerc",
     [
      "coverage:",
      ""
     ]
    ],
    [
     "setup.cfg",
     [
      "coverage:"
     ]
    ],
    [
     "tox.ini",
     [
      "coverage:"
     ]
    ]
   ]){
    const ini = await readProjectIni(projectDir, file, (bytes)=>(0, ini_file.Ay)(bytes, ini_dialects.iZ));
    if (null === ini) continue;
    const named = (section)=>prefixes.map((prefix)=>`${prefix}${section}`).filter((name)=>ini.has(name));
    isThere ||= SECTIONS.some((section)=>named(section).length > 0);
    if (".coveragerc" === file) hasSource = false;
    hasSource ||= named("run").some((section)=>SOURCES.some((option)=>void 0 !== ini.get(section, option)));
    if (".coveragerc" === file) break;
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
    message: "the tests didn't report it",
    findings: [],
    isOpen: false
   } : {
    outcome: "not-configured",
    message: "pytest ran no tests",
    findings: [],
    isOpen: false
   };
   if (coverage < minimum) {
    const message = `${percent(coverage)} is below minimum-coverage (${percent(minimum)})`;
    if (importedEarly.length > 0) {
     const names = importedEarly.join(", ");
     const reason = `at least ${percent(coverage)}, because pytest itself runs code of ${names} before anything is measured`;
     return {
      outcome: "unknown",
      message: reason,
      findings: [],
      isOpen: false
     };
    }
    if (!wanted) {
     const reason = `${message}, which is only the default; set minimum-coverage to decide what is enough`;
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
   const message = `${percent(coverage)} is below target-coverage (${percent(target)})`;
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
      remedy: "Add tests, or lower target-coverage"
     }
    ]
   };
  }
  var names = __webpack_require__(21515);
  var src_requirement = __webpack_require__(52013);
  var release_error = __webpack_require__(41535);
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
  function remedyFor(table) {
   const known = Object.keys(table);
   return `Define it in pyproject.toml${0 === known.length ? "" : `, or use one of ${known.join(", ")}`}`;
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
   if (void 0 === key) throw wrong(`there is no dependency group '${name}'${0 === around.length ? "" : `, which ${around.at(-1) ?? ""} includes`}`, remedyFor(pyproject.dependencyGroups));
   if (around.includes((0, names.Pc)(name))) throw wrong(`the dependency groups include each other: ${path.join(", ")}`, "Remove the cycle from [dependency-groups]");
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
   throw wrong(`there is no extra '${name}'`, remedyFor(table));
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
    else if (null === nameOf(line)) throw wrong(`'${line}' is not a requirement`, "Write extra:NAME, group:NAME or a requirement such as hypothesis>=6 on each line");
    else requirements.push(line);
   }
   return planOf(pyproject, extras, requirements, wanted.join(", "));
  }
  var last_meaningful_lines = __webpack_require__(30210);
  var outcome_text = __webpack_require__(58301);
  var duration_text = __webpack_require__(24417);
  const SHOWN_WHEN_FAILED = 400;
  const SHOWN_WHEN_PASSED = 60;
  async function show(result, host) {
   const { command, python, outcome, ms, message, output } = result;
   const title = `${command} on Python ${python}: ${(0, outcome_text.E)(outcome)} (${(0, duration_text.S)(ms)})`;
   if ("" === output) return void host.info("" === message ? title : `${title}: ${message}`);
   const failed = "passed" !== outcome;
   await host.group(title, ()=>{
    host.info((0, last_meaningful_lines.c)(output, failed ? SHOWN_WHEN_FAILED : SHOWN_WHEN_PASSED));
    return Promise.resolve();
   });
   const sentence = `${command} on Python ${python}: ${message}`;
   if ("failed" === outcome) host.error(sentence);
   else if (failed) host.warning(sentence);
  }
  async function showResults(pythons, host) {
   for (const { install, commands } of pythons){
    if ("failed" === install.outcome) await show(install, host);
    else host.info(`install on Python ${install.python}: ${install.message} (${(0, duration_text.S)(install.ms)})`);
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
    message: `the project can't be installed: ${(0, install_failure.YU)(target)}`,
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
     const instead = null === failure ? "" : `, because ${wanted.install.description} can't be installed: ${failure.reason}`;
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
    message: `the project can't be installed with ${wanted.install.description}: ${failure?.reason ?? ""}`,
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
   if (void 0 !== fixture) return `the tests need a pytest plugin for the fixture ${fixture}`;
   const option = /unrecognized arguments: (.+)/u.exec(output)?.[1] ?? /Missing required plugins: (.+)/u.exec(output)?.[1];
   return void 0 === option ? null : `the tests need a pytest plugin for ${option}`;
  }
  function judgeCommand(command, result, project) {
   const { exitCode } = result;
   if (0 === exitCode) return {
    outcome: "passed",
    message: ""
   };
   if (result.timedOut) return {
    outcome: "failed",
    message: `timed out after ${String(Math.round(result.ms / 6e4))} minutes`
   };
   if (null === exitCode) return {
    outcome: "failed",
    message: `was terminated by ${result.signal ?? "a signal"}`
   };
   const how = `exit code ${String(exitCode)}: ${line(result.output)}`;
   if (runsPytest(command.args)) {
    if (exitCode === NO_TESTS_COLLECTED) return project.hasTests ? {
     outcome: "failed",
     message: "collected no tests from the test files"
    } : {
     outcome: "not-configured",
     message: "there are no tests"
    };
    const missing = !command.declared && lackedOnly(exitCode, result.output) ? missingRequirement(result.output, project.importNames) : null;
    if (null !== missing) return {
     outcome: "unknown",
     message: `could not run: ${missing}, which no dev or test extra or dependency group declares`
    };
    return {
     outcome: "failed",
     message: how
    };
   }
   if (null !== command.tool && !command.declared) return {
    outcome: "unknown",
    message: `reports problems, but in a version that the project doesn't declare (${how})`
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
    if (null === ended) return null === command.tool ? result(command.name, "failed", `'${command.args[0] ?? ""}' is neither in the environment nor on PATH`) : result(command.name, "not-configured", `not installed on Python ${minor}`);
    if (0 !== ended.exitCode && null !== command.withoutCoverage && isDisturbedByCoverage(ended.output)) {
     host.notice(`${command.name} on Python ${minor}: measuring coverage disturbs it, so it runs again without coverage.`);
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
   if (void 0 === first) return "failed" === coverage.outcome ? `coverage: ${coverage.message}. Add tests, or lower minimum-coverage.` : null;
   const names = [
    ...new Set(others.map(({ command, python })=>`${command} on Python ${python}`))
   ];
   const more = 0 === names.length ? "" : `; also failed: ${names.join(", ")}`;
   const remedy = "install" === first.command ? (0, install_failure.EX)(first.message, "Fix the project, or list what its tests need in the input install") : "Fix what it reported; the log has its full output";
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
      configured: await whereConfigured(tool, inputs.projectDir, Object.keys(pyproject.tool), declared.has(tool) || "pytest" === tool && facts.hasTests)
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
  async function prepare(inputs, recorder, host) {
   const { pyproject, config } = await (0, read_project.W)(inputs.projectDir, host);
   const [wanted, ...others] = planInstall(inputs.install, pyproject);
   const admission = pyproject.project ?? inputs.facts;
   const found = await (0, find_pythons.n)(host.environment);
   const { chosen, notes } = (0, choose_pythons.H)(inputs.pythonVersions, found, admission?.requiresPython ?? null, admission?.classifiers ?? [], inputs.allowMissingPython);
   for (const note of notes)host.notice(note);
   const named = inputs.environmentVariables ?? [];
   const tree = await readTree(inputs.projectDir, pyproject, host);
   const attemptOf = async (install)=>({
     install,
     commands: await planCommands(inputs, pyproject, install.declared, tree)
    });
   const identity = await (0, release_identity.x)(inputs.projectDir, host);
   const only = 1 === chosen.length ? chosen[0] : void 0;
   recorder.about({
    ...identity,
    ...void 0 === only ? {} : {
     python: only.minor
    }
   });
   return {
    minimum: inputs.minimumCoverage ?? config.minimumCoverage ?? DEFAULT_MINIMUM,
    target: inputs.targetCoverage ?? config.targetCoverage ?? DEFAULT_TARGET,
    asksForCoverage: (inputs.minimumCoverage ?? config.minimumCoverage ?? null) !== null,
    chosen,
    named,
    variables: host.withheld?.reveal(named, "environment-variables") ?? {},
    tree,
    attempts: [
     await attemptOf(wanted),
     ...await Promise.all(others.map(attemptOf))
    ]
   };
  }
  async function testAll(inputs, { minimum, target, asksForCoverage, chosen, named, variables, tree, attempts }, { recorder, atEnd }, host) {
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
   atEnd(()=>(0, promises_.rm)(folder, {
     recursive: true,
     force: true,
     maxRetries: 3
    }));
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
    wanted: asksForCoverage || tree.coverage.isThere || attempts.some(({ install })=>install.declared.has("pytest-cov") || install.declared.has("coverage")),
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
   return {
    outcome: outcomeOf(failure, results, verdict),
    failure,
    rest: {
     results,
     coverage
    }
   };
  }
  async function run(inputs, host) {
   return await (0, run_stage.S)(host, {
    action: "test-project",
    stage: "test",
    prepare: ({ recorder })=>prepare(inputs, recorder, host),
    work: (prepared, open)=>testAll(inputs, prepared, open, host),
    unfinished: ()=>({
      results: [],
      coverage: null
     })
   });
  }
  function outcomeOf(failure, results, coverage) {
   if (null !== failure) return "failed";
   if (coverage.isOpen || results.some(({ outcome })=>"unknown" === outcome)) return "unknown";
   return results.some(({ outcome })=>"passed" === outcome) ? "passed" : "not-configured";
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
 58301: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>outcomeText,
   m: ()=>outcomeSign
  });
  const TEXT = {
   passed: "passed",
   failed: "FAILED",
   unknown: "unknown",
   "not-configured": "not configured",
   "not-sent": "not sent",
   skipped: "skipped"
  };
  const SIGN = {
   passed: "✓",
   failed: "✗",
   unknown: "?",
   "not-configured": "–",
   "not-sent": "◌",
   skipped: "–"
  };
  function outcomeText(outcome) {
   return TEXT[outcome];
  }
  function outcomeSign(outcome) {
   return SIGN[outcome];
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
   DC: ()=>tagOfRef,
   UG: ()=>checkedTagPrefix,
   ws: ()=>givenTag
  });
  var _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  var _release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  const LONGEST = 250;
  const OUTSIDE_OF_PREFIX = /[^A-Za-z0-9._/+@=,-]/u;
  const NAME = "{name}";
  const PLACEHOLDER = /\{(?<word>\w{1,40})\}/u;
  const REF_OF_TAGS = "refs/tags/";
  function tagNameProblem(name) {
   if ("" === name) return "is empty";
   if (name.length > LONGEST) return `is longer than ${String(LONGEST)} characters`;
   const wrong = /[\p{Cc}\s\u007f~^:?*[\\]|\p{Cs}/u.exec(name)?.[0];
   if (void 0 !== wrong) return `contains ${(0, _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong)}, which git doesn't allow in the name of a tag`;
   for (const part of [
    "..",
    "@{",
    "//"
   ])if (name.includes(part)) return `contains ${part}, which git doesn't allow in the name of a tag`;
   if ("@" === name) return "is @, which means HEAD to git";
   if (name.startsWith("-")) return "begins with -, which git takes for an option";
   if (name.startsWith("/") || name.endsWith("/") || name.endsWith(".")) return "begins or ends with a character that git allows only in the middle";
   const isHidden = name.split("/").some((part)=>part.startsWith(".") || part.endsWith(".lock"));
   return isHidden ? "has a part that begins with . or ends with .lock, which git doesn't allow in the name of a tag" : null;
  }
  function checkedTagName(name, subject = "tag") {
   const problem = tagNameProblem(name);
   if (null === problem) return name;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function tagOfRef(ref) {
   return ref?.startsWith(REF_OF_TAGS) === true ? ref.slice(REF_OF_TAGS.length) : null;
  }
  function kindOfRef(ref) {
   if (ref.startsWith("refs/heads/")) return "a branch, not a tag";
   return ref.startsWith("refs/pull/") ? "a pull request, not a tag" : "a ref, but not a tag";
  }
  function givenTag(given, subject = "tag") {
   const tag = tagOfRef(given);
   if (null !== tag || !given.startsWith("refs/")) return checkedTagName(tag ?? given, subject);
   const name = checkedTagName(given, subject);
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem: `${name} is ${kindOfRef(name)}`,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function prefixProblem(prefix) {
   if (prefix.startsWith("refs/")) return "begins with refs/, which is not part of the name of a tag";
   const bare = prefix.replaceAll(NAME, "name");
   const wrong = OUTSIDE_OF_PREFIX.exec(bare);
   if (null === wrong) return tagNameProblem(`${bare}1`);
   const placeholder = PLACEHOLDER.exec(bare);
   if (placeholder?.index === wrong.index) return `contains ${placeholder[0]}, which is not a placeholder`;
   return `contains ${(0, _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong[0])}, which a tag-prefix can't contain`;
  }
  function checkedTagPrefix(prefix, subject = "tag-prefix") {
   const problem = prefixProblem(prefix);
   if (null === problem) return prefix;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: `Write what your tags begin with, like v, release/ or ${NAME}-v: letters, digits, . _ / + @ = , - and ${NAME}`
   });
  }
 }
};
