export const id = 8190;
export const ids = [
 8190
];
export const modules = {
 88190: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
  var fetch_pythons = __webpack_require__(43524);
  var choose_pythons = __webpack_require__(45247);
  var find_uv = __webpack_require__(12590);
  var index_settings = __webpack_require__(22103);
  var safety_settings = __webpack_require__(29522);
  var setting = __webpack_require__(41101);
  var extremes = __webpack_require__(2536);
  var first_findings = __webpack_require__(12642);
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
  const OWN_ENVIRONMENTS = /^(?:tox|nox|hatch|pdm|poetry|uv|uvx|pipenv|pipx|rye|pixi|conda|mamba)$/u;
  function moduleOf(args) {
   const [program = "", ...rest] = args;
   if ("coverage" === (0, external_node_path_.basename)(program)) {
    const at = "run" === rest[0] ? rest.indexOf("-m") : -1;
    return at < 0 ? null : rest[at + 1] ?? null;
   }
   if (!/^python[\d.]*$/u.test((0, external_node_path_.basename)(program))) return null;
   for(let at = 0; rest[at]?.startsWith("-") === true; at += 1){
    if ("-m" === rest[at]) return rest[at + 1] ?? null;
    if ("-X" === rest[at] || "-W" === rest[at]) at += 1;
   }
   return null;
  }
  function runsPytest(args) {
   return /^(?:pytest|py\.test)$/u.test((0, external_node_path_.basename)(args[0] ?? "")) || "pytest" === moduleOf(args);
  }
  function runsUnittest(args) {
   return "unittest" === moduleOf(args);
  }
  function hasOwnEnvironments(args) {
   return OWN_ENVIRONMENTS.test(moduleOf(args) ?? (0, external_node_path_.basename)(args[0] ?? ""));
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
      withoutCoverage: null,
      askedBy: null
     })),
    leftOut: [],
    requirements: [
     ...requirements
    ]
   };
  }
  function joinPlans(commands, usual, planOne) {
   const plans = commands.map((command)=>command === setting.r ? usual : planOne(command));
   return {
    commands: plans.flatMap((plan)=>plan.commands),
    leftOut: usual.leftOut,
    requirements: [
     ...new Set(plans.flatMap(({ requirements })=>requirements))
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
  function whyLeftOut(tool, { otherTests }) {
   if ("pytest" !== tool) return {
    outcome: "not-configured",
    reason: "neither declared nor configured"
   };
   return null === otherTests ? {
    outcome: "not-configured",
    reason: "there are no tests, and pytest is neither declared nor configured"
   } : {
    outcome: "unknown",
    reason: `${otherTests}, which pytest doesn't run by itself. Name the command in commands`
   };
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
    const { declared, declaredBy, configured } = facts.uses[tool];
    const wanted = declared || null !== configured || "pytest" === tool && facts.hasTests;
    if (wanted) {
     commands.push({
      name: tool,
      args: lines[tool],
      tool,
      declared,
      withoutCoverage: "pytest" === tool ? [
       "pytest"
      ] : null,
      askedBy: null === declaredBy ? null === configured ? null : `${configured} configures it` : `${declaredBy} declares it`
     });
     if (!declared) requirements.push(tool);
     if ("pytest" === tool && !facts.declared.has("pytest-cov")) requirements.push("pytest-cov");
    } else leftOut.push({
     name: tool,
     ...whyLeftOut(tool, facts)
    });
   }
   return {
    commands,
    leftOut,
    requirements
   };
  }
  var toml = __webpack_require__(34222);
  var rule_context = __webpack_require__(90279);
  var release_error = __webpack_require__(41535);
  function wordsOf(addopts) {
   const lines = Array.isArray(addopts) ? addopts : [
    addopts
   ];
   return lines.flatMap((line)=>"string" == typeof line ? line.split(/\s+/u).filter((word)=>"" !== word) : []);
  }
  async function tomlOptions(projectDir, file) {
   const text = await (0, promises_.readFile)((0, external_node_path_.join)(projectDir, file), "utf8").catch(()=>null);
   if (null === text) return null;
   const { pytest } = (0, toml.v)(text, file);
   return {
    words: wordsOf((0, rule_context.bI)(pytest) ? pytest["addopts"] : void 0),
    file
   };
  }
  async function iniOptions(projectDir, file, section) {
   const ini = await readProjectIni(projectDir, file, parseIniconfig);
   if (null === ini || "pytest" !== section && !ini.has(section) || "tox.ini" === file && !ini.has(section)) return null;
   return {
    words: wordsOf(ini.get(section, "addopts")),
    file
   };
  }
  function pyprojectOptions(tool) {
   const pytest = tool["pytest"];
   if (!(0, rule_context.bI)(pytest)) return null;
   const options = (0, rule_context.bI)(pytest["ini_options"]) ? pytest["ini_options"] : pytest;
   return {
    words: wordsOf(options["addopts"]),
    file: "pyproject.toml"
   };
  }
  async function readPytestOptions(projectDir, tool) {
   const readers = [
    ()=>tomlOptions(projectDir, "pytest.toml"),
    ()=>tomlOptions(projectDir, ".pytest.toml"),
    ()=>iniOptions(projectDir, "pytest.ini", "pytest"),
    ()=>iniOptions(projectDir, ".pytest.ini", "pytest"),
    ()=>Promise.resolve(pyprojectOptions(tool)),
    ()=>iniOptions(projectDir, "tox.ini", "pytest"),
    ()=>iniOptions(projectDir, "setup.cfg", "tool:pytest")
   ];
   try {
    for (const read of readers){
     const found = await read();
     if (null !== found) return found;
    }
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
   }
   return null;
  }
  function optionValue({ words }, name) {
   let value = null;
   for (const [at, word] of words.entries())if (word === name) value = words[at + 1] ?? null;
   else if (word.startsWith(`${name}=`)) value = word.slice(name.length + 1);
   return value;
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
   const report = isTable(coverage) ? coverage["report"] : null;
   let failUnder = isTable(report) ? limitIn(report["fail_under"], "pyproject.toml") : null;
   let isRead = false;
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
    const configures = SECTIONS.some((section)=>named(section).length > 0);
    if (!isRead && (configures || ".coveragerc" === file)) {
     isRead = true;
     const [value] = named("report").map((section)=>ini.get(section, "fail_under"));
     failUnder = limitIn(value, file);
    }
    isThere ||= configures;
    if (".coveragerc" === file) hasSource = false;
    hasSource ||= named("run").some((section)=>SOURCES.some((option)=>void 0 !== ini.get(section, option)));
    if (".coveragerc" === file) break;
   }
   const options = await readPytestOptions(projectDir, tool);
   if (null === options) return {
    isThere,
    hasSource,
    failUnder
   };
   const set = optionValue(options, "--cov-fail-under");
   const limit = limitIn(set, options.file, "--cov-fail-under");
   isThere ||= options.words.some((word)=>/^--cov(?:=|$|-fail-under)/u.test(word));
   return {
    isThere,
    hasSource,
    failUnder: null === set ? failUnder : limit
   };
  }
  function limitIn(value, file, option = "fail_under") {
   const percentage = "string" == typeof value && "" !== value.trim() ? Number(value) : value;
   return "number" == typeof percentage && percentage > 0 && percentage <= 100 ? {
    percentage,
    name: `${option} of ${file}`,
    isForPytest: option.startsWith("--")
   } : null;
  }
  function lacksJsonReport(output) {
   return /argument --cov-report: invalid choice: ["']json:/u.test(output);
  }
  function isDisturbedByCoverage(output) {
   return /Coverage(?:Warning|Exception)|coverage\.exceptions|PytestCovWarning|CovReportWarning|DistCovError|unrecognized arguments: --cov/u.test(output);
  }
  var percent_text = __webpack_require__(76570);
  function verdict(outcome, message, remedy = "") {
   return {
    outcome,
    message,
    remedy,
    findings: [],
    isOpen: false
   };
  }
  function unmeasured({ limit, wanted, ranTests, isUnreached, hasNothing, isDisturbed }) {
   if (isUnreached) return verdict("skipped", "not reached");
   const why = isDisturbed ? "measuring it disturbs the tests" : ranTests ? "the tests didn't report it" : "pytest ran no tests";
   if (null !== limit) {
    const remedy = isDisturbed ? "Let the tests pass with --cov, or remove the limit" : ranTests ? "Add --cov to the command that runs the tests, or remove the limit" : "Add tests, name the command that runs them in commands of [tool.repo-agent-actions], or remove the limit";
    return verdict("failed", `${limit.name} is ${(0, percent_text.f)(limit.percentage)}, but ${why}`, remedy);
   }
   if (ranTests) return verdict("unknown", why);
   if (!wanted) return verdict("not-configured", why);
   return hasNothing ? verdict("failed", `the project measures it, but ${why}`, "Add tests, or remove what measures coverage") : verdict("unknown", why);
  }
  function judgeCoverage(facts) {
   const { coverage, limit, minimum, target, importedEarly, wanted } = facts;
   if (null === coverage) return unmeasured(facts);
   if (coverage < minimum) {
    const message = `${(0, percent_text.f)(coverage)} is below ${limit?.name ?? "minimum-coverage"} (${(0, percent_text.f)(minimum)})`;
    if (importedEarly.length > 0) {
     const names = importedEarly.join(", ");
     const reason = `at least ${(0, percent_text.f)(coverage)}, because pytest itself runs code of ${names} before anything is measured`;
     return verdict("unknown", reason);
    }
    if (limit?.isForAllTogether === true) {
     const reason = `${message}, which may be meant for several Pythons together; set minimum-coverage to decide what is enough for one`;
     return {
      ...verdict("unknown", reason),
      isOpen: true
     };
    }
    if (!wanted) {
     const remedy = `Decide what is enough, in pyproject.toml: [tool.repo-agent-actions] minimum-coverage = ${String(Math.floor(coverage))}`;
     return {
      ...verdict("unknown", `${message}, which is only the default`, remedy),
      isOpen: true
     };
    }
    return verdict("failed", message, `Add tests, or lower ${limit?.name ?? "minimum-coverage"}`);
   }
   if (coverage >= target) return verdict("passed", (0, percent_text.f)(coverage));
   const message = `${(0, percent_text.f)(coverage)} is below target-coverage (${(0, percent_text.f)(target)})`;
   const remedy = "Add tests, or lower target-coverage";
   return {
    ...verdict("passed", message),
    findings: [
     {
      rule: "coverage-target",
      severity: "warning",
      subject: "coverage",
      message,
      remedy
     }
    ]
   };
  }
  var names = __webpack_require__(21515);
  var src_requirement = __webpack_require__(29488);
  var poetry_constraint = __webpack_require__(62708);
  const USUAL = [
   /^(?:dev|develop|devel|development|developer|developers|dev-?dependencies|dev-?deps|dev-?requirements)$/u,
   /^(?:tests?|testing|unit-?tests?|test-?(?:suite|deps|dependencies|requirements|requires|extras?))$/u,
   /^(?:pytest|tox|nox|ci|cov|coverage|qa|quality)$/u,
   /^(?:lint|lints|linters?|linting|style|format|formatt(?:er|ing)|checks?|checkers?|static|static-?analysis)$/u,
   /^(?:typing|types?|type-?check(?:s|er|ing)?|mypy|ruff|black)$/u
  ];
  function wrong(problem, remedy) {
   return new release_error.K2({
    subject: "install",
    problem,
    remedy
   });
  }
  function requiredName(requirement) {
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
  function usableGroup(pyproject, key) {
   try {
    return expandGroup(pyproject, key, []);
   } catch (error) {
    if (rankOf((0, names.Pc)(key)) < USUAL.length) throw error;
    return null;
   }
  }
  function extrasOf({ pyproject, otherExtras = {} }) {
   return {
    ...otherExtras,
    ...pyproject.project?.optionalDependencies
   };
  }
  function namesOfExtra(facts, extra, seen) {
   const table = extrasOf(facts);
   const key = findKey(table, extra);
   if (void 0 === key || seen.has(key)) return [];
   seen.add(key);
   return namesOfRequirements(facts, table[key] ?? [], seen);
  }
  function namesOfRequirements(facts, requirements, seen = new Set) {
   const own = (0, names.Pc)(facts.pyproject.project?.name ?? "");
   return requirements.flatMap((text)=>{
    const name = requiredName(text);
    if (null === name) return [];
    return name === own ? (0, src_requirement.p)(text).extras.flatMap((inner)=>namesOfExtra(facts, inner, seen)) : [
     name
    ];
   });
  }
  function strings(value) {
   return Array.isArray(value) ? value.filter((entry)=>"string" == typeof entry) : [];
  }
  function poetryRequirement(name, value) {
   const table = (0, rule_context.bI)(value) ? value : {
    version: value
   };
   const { version, extras, markers, python } = table;
   if ("string" != typeof version) return null;
   const bracket = 0 === strings(extras).length ? "" : `[${strings(extras).join(",")}]`;
   const pythons = "string" == typeof python ? pythonMarkers(python) : [];
   const conditions = [
    ..."string" == typeof markers ? [
     `(${markers})`
    ] : [],
    ...pythons
   ].join(" and ");
   return `${name}${bracket}${(0, poetry_constraint.D)(version) ?? ""}${"" === conditions ? "" : ` ; ${conditions}`}`;
  }
  function pythonMarkers(constraint) {
   return ((0, poetry_constraint.D)(constraint) ?? "").split(",").flatMap((clause)=>{
    const [, operator, version] = /^(>=|<=|<|>|==|!=|~=)(.+)$/u.exec(clause) ?? [];
    return void 0 === operator ? [] : [
     `python_full_version ${operator} '${version ?? ""}'`
    ];
   });
  }
  function poetryRequirements(table) {
   if (!(0, rule_context.bI)(table)) return [];
   return Object.entries(table).flatMap(([name, value])=>(Array.isArray(value) ? value : [
     value
    ]).flatMap((one)=>"python" === name ? [] : poetryRequirement(name, one) ?? []));
  }
  function groupsOfTools({ tool }) {
   const { uv, pdm, poetry, hatch } = tool;
   const groups = [];
   const uvList = (0, rule_context.bI)(uv) ? strings(uv["dev-dependencies"]) : [];
   if (uvList.length > 0) groups.push([
    "[tool.uv] dev-dependencies",
    "dev",
    uvList
   ]);
   const pdmGroups = (0, rule_context.bI)(pdm) && (0, rule_context.bI)(pdm["dev-dependencies"]) ? pdm["dev-dependencies"] : {};
   for (const [name, value] of Object.entries(pdmGroups))groups.push([
    `[tool.pdm.dev-dependencies] ${name}`,
    name,
    strings(value).filter((line)=>null !== requiredName(line))
   ]);
   if ((0, rule_context.bI)(poetry)) {
    const old = poetryRequirements(poetry["dev-dependencies"]);
    if (old.length > 0) groups.push([
     "[tool.poetry.dev-dependencies]",
     "dev",
     old
    ]);
    for (const [name, group] of Object.entries((0, rule_context.bI)(poetry["group"]) ? poetry["group"] : {})){
     const list = poetryRequirements((0, rule_context.bI)(group) ? group["dependencies"] : {});
     groups.push([
      `[tool.poetry.group.${name}.dependencies]`,
      name,
      list
     ]);
    }
   }
   const environments = (0, rule_context.bI)(hatch) && (0, rule_context.bI)(hatch["envs"]) ? hatch["envs"] : {};
   for (const [name, value] of Object.entries(environments)){
    if (!(0, rule_context.bI)(value)) continue;
    const list = [
     ...strings(value["dependencies"]),
     ...strings(value["extra-dependencies"])
    ].filter((line)=>null !== requiredName(line));
    if (list.length > 0) groups.push([
     `[tool.hatch.envs.${name}]`,
     "default" === name ? "dev" : name,
     list
    ]);
   }
   return groups;
  }
  function allSources(facts) {
   const { pyproject, files = {} } = facts;
   const named = (name, source)=>({
     ...source,
     name: (0, names.Pc)(name),
     declared: new Set([
      ...source.extras.flatMap((extra)=>namesOfExtra(facts, extra, new Set)),
      ...namesOfRequirements(facts, source.requirements)
     ])
    });
   const extras = Object.keys(extrasOf(facts)).map((key)=>named(key, {
     label: `extra ${key}`,
     input: `extra:${key}`,
     extras: [
      key
     ],
     requirements: []
    }));
   const groups = Object.keys(pyproject.dependencyGroups).flatMap((key)=>{
    const requirements = usableGroup(pyproject, key);
    const source = {
     label: `dependency group ${key}`,
     input: `group:${key}`,
     extras: []
    };
    return null === requirements ? [] : [
     named(key, {
      ...source,
      requirements
     })
    ];
   });
   const tools = groupsOfTools(pyproject).map(([label, name, requirements])=>named(name, {
     label,
     input: null,
     extras: [],
     requirements
    }));
   const others = Object.entries(files).map(([path, requirements])=>named(path, {
     label: path,
     input: null,
     extras: [],
     requirements
    }));
   return [
    ...extras,
    ...groups,
    ...tools,
    ...others
   ];
  }
  function rankOf(name) {
   const at = USUAL.findIndex((pattern)=>pattern.test(name));
   return at < 0 ? USUAL.length : at;
  }
  function bringsTool(source) {
   return TOOLS.filter((tool)=>source.declared.has(tool));
  }
  function usualSources(facts) {
   const all = allSources(facts);
   const isFile = ({ label })=>void 0 !== facts.files && label in facts.files;
   const chosen = all.filter((source)=>!isFile(source) && rankOf(source.name) < USUAL.length).toSorted((a, b)=>rankOf(a.name) - rankOf(b.name));
   const lacks = (source)=>bringsTool(source).some((tool)=>!chosen.some(({ declared })=>declared.has(tool)));
   for (const source of all)if (!isFile(source) && !chosen.includes(source) && lacks(source)) chosen.push(source);
   return chosen.length > 0 ? chosen : all.filter(isFile);
  }
  function planOf(facts, sources, description) {
   const own = namesOfRequirements(facts, facts.pyproject.project?.dependencies ?? []);
   const named = sources.map(({ label })=>label).join(", ");
   return {
    sources,
    extras: [
     ...new Set(sources.flatMap(({ extras })=>extras))
    ],
    requirements: [
     ...new Set(sources.flatMap(({ requirements })=>requirements))
    ],
    declared: new Set([
     ...sources.flatMap(({ declared })=>[
       ...declared
      ]),
     ...own
    ]),
    description: description ?? ("" === named ? "no extra or dependency group for development" : named)
   };
  }
  function planInstall(wanted, facts) {
   return "auto" === wanted ? planOf(facts, usualSources(facts)) : planNamed(wanted, facts);
  }
  function extraKey(facts, name) {
   const table = extrasOf(facts);
   const key = findKey(table, name);
   if (void 0 !== key) return key;
   const { project } = facts.pyproject;
   if (null === project || project.dynamic.includes("optional-dependencies")) return name;
   throw wrong(`there is no extra '${name}'`, remedyFor(table));
  }
  function planNamed(wanted, facts) {
   const { pyproject } = facts;
   const extras = [];
   const requirements = [];
   for (const line of wanted.filter((one)=>one !== setting.r)){
    const match = /^(extra|group):\s*(\S+)$/u.exec(line);
    if (match?.[1] === "extra") extras.push(extraKey(facts, match[2] ?? ""));
    else if (match?.[1] === "group") for (const one of expandGroup(pyproject, match[2] ?? "", []))requirements.push(one);
    else if (null === requiredName(line)) throw wrong(`'${line}' is not a requirement`, "Write extra:NAME, group:NAME or a requirement such as hypothesis>=6 on each line");
    else requirements.push(line);
   }
   const usual = wanted.includes(setting.r) ? usualSources(facts) : [];
   const label = wanted.flatMap((line)=>line === setting.r ? usual.map((one)=>one.label) : [
     line
    ]).join(", ");
   const declared = new Set([
    ...extras.flatMap((extra)=>namesOfExtra(facts, extra, new Set)),
    ...namesOfRequirements(facts, requirements)
   ]);
   return planOf(facts, [
    ...usual,
    {
     label,
     input: null,
     extras,
     requirements,
     declared
    }
   ], label);
  }
  var src_inputs = __webpack_require__(88585);
  var own_file = __webpack_require__(48321);
  var is_inside = __webpack_require__(80898);
  var src_version = __webpack_require__(22499);
  var specifiers = __webpack_require__(43466);
  const DEEPEST = 10;
  function logicalLines(text) {
   return text.replace(/\\\r?\n/gu, " ").split(/\r?\n/u).map((line)=>line.replace(/(?:^|\s)#.*$/u, "").trim()).filter((line)=>"" !== line);
  }
  const OWN_FOLDER = /^(?:-e|--editable)?[\s=]*(?:\.|file:\.)(?:\/)?(?:\[[^\]]*\])?$/u;
  async function readRequirementsFile(projectDir, file, depth = 0) {
   const path = (0, external_node_path_.join)(projectDir, file);
   if (depth > DEEPEST || !(0, is_inside.F)(projectDir, path)) return null;
   const text = await (0, promises_.readFile)(path, "utf8").catch(()=>null);
   if (null === text) return null;
   const requirements = [];
   const others = [];
   for (const line of logicalLines(text)){
    const included = /^(?:-r|--requirement)(.*)$/u.exec(line)?.[1]?.replace(/^[\s=]+/u, "") ?? "";
    if ("" !== included) {
     const inner = await readRequirementsFile(projectDir, external_node_path_.posix.join((0, external_node_path_.dirname)(file), included), depth + 1);
     if (null === inner) others.push(line);
     else {
      for (const one of inner.requirements)requirements.push(one);
      for (const one of inner.others)others.push(one);
     }
     continue;
    }
    const hashes = [
     ...line.matchAll(/\s--hash[\s=]+(sha\d+:[0-9a-f]+)/gu)
    ].map(([, hash])=>hash ?? "");
    const requirement = line.replace(/\s--[a-z][\s\S]*$/u, "").trim();
    if (isRequirement(requirement)) requirements.push({
     text: requirement,
     hashes
    });
    else if (!OWN_FOLDER.test(line)) others.push(line);
   }
   return {
    requirements,
    others
   };
  }
  function isRequirement(text) {
   try {
    (0, src_requirement.p)(text);
    return true;
   } catch  {
    return false;
   }
  }
  function tables(value) {
   return Array.isArray(value) ? value.filter(rule_context.bI) : [];
  }
  function lock_file_text(value) {
   return "string" == typeof value && "" !== value ? value : null;
  }
  function anyOf(markers) {
   if (0 === markers.length) return null;
   return 1 === markers.length ? markers[0] ?? null : markers.map((marker)=>`(${marker})`).join(" or ");
  }
  function lock_file_strings(value) {
   return Array.isArray(value) ? value.filter((entry)=>"string" == typeof entry) : [];
  }
  function pinOf(name, version, marker, hashes) {
   if ("string" != typeof name || "string" != typeof version || void 0 === (0, src_version.z0)(version)) return [];
   const known = hashes.filter((hash)=>null !== hash && /^sha(?:256|384|512):[0-9a-f]+$/u.test(hash));
   return [
    {
     name: (0, names.Pc)(name),
     version,
     marker,
     hashes: known.filter((hash)=>null !== hash)
    }
   ];
  }
  function readUvLock(data) {
   const pins = tables(data["package"]).flatMap((entry)=>{
    const source = (0, rule_context.bI)(entry["source"]) ? entry["source"] : {};
    if (void 0 === source["registry"]) return [];
    const markers = lock_file_strings(entry["resolution-markers"]).filter((marker)=>!/\bextra\b/u.test(marker));
    const files = [
     ...(0, rule_context.bI)(entry["sdist"]) ? [
      entry["sdist"]
     ] : [],
     ...tables(entry["wheels"])
    ];
    return pinOf(entry["name"], entry["version"], anyOf(markers), files.map((file)=>lock_file_text(file["hash"])));
   });
   return {
    pins,
    isComplete: true,
    requiresPython: lock_file_text(data["requires-python"])
   };
  }
  function readPylock(data) {
   const pins = tables(data["packages"]).flatMap((entry)=>{
    if ([
     "vcs",
     "directory",
     "archive"
    ].some((key)=>void 0 !== entry[key])) return [];
    const files = [
     ...(0, rule_context.bI)(entry["sdist"]) ? [
      entry["sdist"]
     ] : [],
     ...tables(entry["wheels"])
    ];
    const hashes = files.map((file)=>(0, rule_context.bI)(file["hashes"]) ? lock_file_text(file["hashes"]["sha256"]) : null);
    const marker = lock_file_text(entry["marker"]);
    const usable = null === marker || /\b(?:extras?|dependency_groups)\b/u.test(marker) ? null : marker;
    return pinOf(entry["name"], entry["version"], usable, hashes.map((hash)=>null === hash ? null : `sha256:${hash}`));
   });
   return {
    pins,
    isComplete: false,
    requiresPython: lock_file_text(data["requires-python"])
   };
  }
  function readPoetryLock(data) {
   const metadata = (0, rule_context.bI)(data["metadata"]) ? data["metadata"] : {};
   const files = (0, rule_context.bI)(metadata["files"]) ? metadata["files"] : {};
   const all = tables(data["package"]);
   const pins = all.flatMap((entry)=>{
    if ((0, rule_context.bI)(entry["source"]) && "legacy" !== entry["source"]["type"]) return [];
    const isForked = all.filter(({ name })=>name === entry["name"]).length > 1;
    const markers = (0, rule_context.bI)(entry["markers"]) ? Object.values(entry["markers"]).filter((marker)=>"string" == typeof marker) : [
     lock_file_text(entry["markers"])
    ].filter((marker)=>null !== marker);
    const pythons = poetryPythons(lock_file_text(entry["python-versions"]));
    const marker = markers.length > 0 ? anyOf(markers) : pythons;
    const ofFile = tables(entry["files"] ?? files[String(entry["name"])]);
    return pinOf(entry["name"], entry["version"], isForked ? marker : null, ofFile.map((file)=>lock_file_text(file["hash"])));
   });
   const pythons = lock_file_text(metadata["python-versions"]);
   return {
    pins,
    isComplete: true,
    requiresPython: null === pythons ? null : (0, poetry_constraint.D)(pythons)
   };
  }
  function poetryPythons(constraint) {
   const clauses = (null === constraint ? "" : (0, poetry_constraint.D)(constraint) ?? "").split(",");
   const markers = clauses.flatMap((clause)=>{
    const [, operator, version] = /^(>=|<=|<|>|==|!=)([\d.]+)$/u.exec(clause) ?? [];
    return void 0 === operator ? [] : [
     `python_full_version ${operator} "${version ?? ""}"`
    ];
   });
   return 0 === markers.length ? null : markers.join(" and ");
  }
  function readPdmLock(data) {
   const metadata = (0, rule_context.bI)(data["metadata"]) ? data["metadata"] : {};
   const [target] = tables(metadata["targets"]);
   const all = tables(data["package"]);
   const pins = all.flatMap((entry)=>{
    if ([
     "git",
     "path",
     "url"
    ].some((key)=>void 0 !== entry[key])) return [];
    const isForked = new Set(all.filter(({ name })=>name === entry["name"]).map(({ version })=>version)).size > 1;
    return pinOf(entry["name"], entry["version"], isForked ? lock_file_text(entry["marker"]) : null, tables(entry["files"]).map((file)=>lock_file_text(file["hash"])));
   });
   return {
    pins,
    isComplete: true,
    requiresPython: void 0 === target ? null : lock_file_text(target["requires_python"])
   };
  }
  async function readPinnedRequirements(projectDir, file) {
   const read = await readRequirementsFile(projectDir, file);
   if (null === read || 0 === read.requirements.length) return null;
   const pins = [];
   for (const { text: line, hashes } of read.requirements){
    const { name, specifierText, url } = (0, src_requirement.p)(line);
    const version = /^===?\s*([^,*\s]+)$/u.exec(specifierText.trim())?.[1];
    if (null !== url || void 0 === version) return null;
    const marker = line.includes(";") ? line.slice(line.indexOf(";") + 1).trim() : null;
    for (const pin of pinOf(name, version, marker, hashes))pins.push(pin);
   }
   return {
    pins,
    isComplete: false,
    requiresPython: null
   };
  }
  const KINDS = [
   [
    /^uv\.lock$/u,
    readUvLock
   ],
   [
    /^pylock\.(?:dev|tests?|testing|ci)\.toml$/u,
    readPylock
   ],
   [
    /^pylock\.toml$/u,
    readPylock
   ],
   [
    /^poetry\.lock$/u,
    readPoetryLock
   ],
   [
    /^pdm\.lock$/u,
    readPdmLock
   ],
   [
    /^pylock\.[^.]+\.toml$/u,
    readPylock
   ]
  ];
  const REQUIREMENTS = [
   /^(?:requirements\/)?(?:requirements[-_.])?(?:dev|devel|develop|development|tests?|testing|ci|lint|all)(?:[-_.]requirements)?\.txt$/u,
   /^(?:tests?\/)requirements\.txt$/u,
   /^requirements\.txt$/u,
   /^requirements\/[^/]+\.txt$/u,
   /^requirements[-_.][^/]+\.txt$/u
  ];
  function isRequirementsFile(file) {
   return isDevelopmentFile(file) || /^(?:requirements[-_.\w]*|requirements\/[^/]+)\.(?:txt|in)$/u.test(file);
  }
  function isDevelopmentFile(file) {
   return /^(?:requirements\/)?(?:requirements[-_.])?(?:dev|devel|develop|development|tests?|testing|ci|lint)(?:[-_.]requirements)?\.(?:txt|in)$/u.test(file) || /^tests?\/requirements\.txt$/u.test(file);
  }
  async function findLock(wanted, projectDir, files, host) {
   if ("off" === wanted) return null;
   if ("auto" !== wanted) return await namedLock(wanted, projectDir);
   for (const [pattern, read] of KINDS){
    const file = files.find((path)=>pattern.test(path));
    if (void 0 !== file) return await readLock((0, external_node_path_.join)(projectDir, file), file, read);
    if (pattern.source === String.raw`^uv\.lock$`) {
     const above = await workspaceLock(projectDir, host);
     if (null !== above) return above;
    }
   }
   for (const pattern of REQUIREMENTS)for (const file of files.filter((path)=>pattern.test(path))){
    const read = await readPinnedRequirements(projectDir, file);
    if (null !== read) return {
     file,
     ...read
    };
   }
   return null;
  }
  async function namedLock(file, projectDir) {
   const wrong = (problem)=>new release_error.K2({
     subject: "lock",
     problem: `${file} ${problem}`,
     remedy: "Name uv.lock, pylock.toml, poetry.lock, pdm.lock or a requirements file with pinned versions; or auto, or off"
    });
   const path = (0, external_node_path_.join)(projectDir, file);
   if (await (0, promises_.readFile)(path).catch(()=>null) === null) throw wrong("is not there");
   const kind = KINDS.find(([pattern])=>pattern.test(external_node_path_.posix.basename(file)));
   if (void 0 !== kind) return await readLock(path, file, kind[1]);
   const read = await readPinnedRequirements(projectDir, file);
   if (null === read) throw wrong("doesn't pin everything, so it is not a lock file");
   return {
    file,
    ...read
   };
  }
  async function workspaceLock(projectDir, host) {
   const { project, top } = await (0, own_file.at)(projectDir, host);
   for(let folder = (0, external_node_path_.dirname)(project); (0, is_inside.F)(top, folder); folder = (0, external_node_path_.dirname)(folder)){
    const path = (0, external_node_path_.join)(folder, "uv.lock");
    const found = await (0, promises_.readFile)(path, "utf8").catch(()=>null);
    if (null !== found) {
     const place = (0, external_node_path_.relative)(folder, project).replaceAll("\\", "/");
     const isMember = tables(parsed(found, path)["package"]).some(({ source })=>(0, rule_context.bI)(source) && [
       source["editable"],
       source["virtual"],
       source["directory"]
      ].includes(place));
     return isMember ? await readLock(path, external_node_path_.posix.join(...place.split("/").map(()=>".."), "uv.lock"), readUvLock) : null;
    }
    if (folder === (0, external_node_path_.dirname)(folder)) break;
   }
   return null;
  }
  function parsed(source, file) {
   try {
    return (0, toml.v)(source, file);
   } catch (cause) {
    throw new release_error.K2({
     subject: file,
     problem: `can't be read: ${(0, release_error.bD)(cause)}`,
     remedy: "Create it again, or set lock to off"
    }, {
     cause
    });
   }
  }
  async function readLock(path, file, read) {
   return {
    file,
    ...read(parsed(await (0, promises_.readFile)(path, "utf8"), file))
   };
  }
  function misfitOf({ requiresPython }, version) {
   if (null === requiresPython) return null;
   try {
    return (0, specifiers.IK)((0, specifiers.m0)(requiresPython), (0, src_version.ot)(version), {
     prereleases: true
    }) ? null : `it is for Python ${requiresPython}`;
   } catch  {
    return null;
   }
  }
  function constraintsOf({ pins }) {
   const several = new Map;
   for (const pin of pins)several.set(pin.name, [
    ...several.get(pin.name) ?? [],
    pin
   ]);
   return [
    ...several.values()
   ].flatMap((group)=>{
    if (group.length > 1 && group.some(({ marker })=>null === marker)) return [];
    return group.map(({ name, version, marker })=>`${name}==${version}${null === marker || 1 === group.length ? "" : ` ; ${marker}`}`);
   });
  }
  const MOST_FILES = 200;
  const MOST_BYTES = 524288;
  function mayHaveTests(file) {
   const folders = external_node_path_.posix.dirname(file).split("/");
   if (!file.endsWith(".py") || folders.includes("site-packages")) return false;
   const name = external_node_path_.posix.basename(file);
   return /^tests?\d*\.py$|^test[A-Z].*\.py$|[a-z]Tests?\.py$/u.test(name) || /^test.*\.py$/u.test(name) && !file.includes("/") || folders.some((one)=>/^tests?$/u.test(one));
  }
  const TEST_CODE = /^[ \t]*(?:async )?def test\w*\((?:self)?\)|^class \w+\(.*TestCase\)|unittest\.main\(/mu;
  async function usesTox(projectDir, tool) {
   if ((0, rule_context.bI)(tool["tox"])) return "[tool.tox]";
   for (const [file, section] of [
    [
     "tox.ini",
     "testenv"
    ],
    [
     "setup.cfg",
     "tox:tox"
    ]
   ]){
    const ini = await readProjectIni(projectDir, file, (bytes)=>(0, ini_file.Ay)(bytes, ini_dialects.WA)).catch(()=>null);
    if (ini?.has(section) === true) return file;
   }
   return null;
  }
  async function findOtherTests(files, tool, projectDir) {
   if (hasTestFiles(files)) return null;
   for (const file of files.filter(mayHaveTests).slice(0, MOST_FILES)){
    const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(projectDir, file)).catch(()=>null);
    if (null !== bytes && TEST_CODE.test(bytes.subarray(0, MOST_BYTES).toString("utf8"))) return `${file} has tests`;
   }
   const nox = files.find((file)=>"noxfile.py" === file);
   const runner = await usesTox(projectDir, tool) ?? nox;
   return void 0 === runner ? null : `${runner} says what to run`;
  }
  function resultsOf(pythons, command) {
   return pythons.flatMap(({ commands })=>commands.filter((one)=>one.command === command));
  }
  function settled(result, all) {
   if ("skipped" === result.ranNothing && all.some(({ outcome })=>"passed" === outcome)) return {
    ...result,
    outcome: "unknown"
   };
   const { askedBy } = result;
   if (void 0 === askedBy || all.some((one)=>void 0 === one.askedBy)) return result;
   return {
    ...result,
    outcome: "failed",
    message: `was not run on any Python: ${askedBy}, but it isn't installed`,
    remedy: "Declare it for a Python that is tested, or remove it there"
   };
  }
  function settlePythons(pythons) {
   return pythons.map((python)=>({
     ...python,
     commands: python.commands.map((result)=>settled(result, resultsOf(pythons, result.command)))
    }));
  }
  function problemFindings(pythons, show) {
   const found = new Map;
   for (const { commands } of pythons)for (const result of commands)if ("failed" === result.outcome || "unknown" === result.outcome) for (const problem of result.problems ?? []){
    const key = JSON.stringify([
     result.command,
     problem
    ]);
    if (!found.has(key)) found.set(key, {
     finding: findingOf(problem, result, show),
     result,
     problem
    });
   }
   return [
    ...found.values()
   ];
  }
  function findingOf({ file, line, message, test }, { command, outcome }, show) {
   return {
    rule: void 0 === test ? "tool-problem" : "test-failed",
    severity: "failed" === outcome ? "unsafe" : "warning",
    subject: command,
    message: void 0 === test ? message : `${test}: ${message}`,
    remedy: void 0 === test ? "Fix what it reports" : "Fix the code or the test",
    location: {
     file: show(file),
     ...null === line ? {} : {
      line
     }
    }
   };
  }
  var last_meaningful_lines = __webpack_require__(30210);
  var outcome_text = __webpack_require__(58301);
  var duration_text = __webpack_require__(24417);
  const SHOWN_WHEN_FAILED = 400;
  const SHOWN_WHEN_PASSED = 60;
  async function show(result, host, place) {
   const { command, python, outcome, ms, message, output } = result;
   const title = `${command} on Python ${python}: ${(0, outcome_text.E)(outcome)} (${(0, duration_text.S)(ms)})`;
   if ("" === output) return void host.info("" === message ? title : `${title}: ${message}`);
   const failed = "passed" !== outcome;
   await host.group(title, ()=>{
    host.info((0, last_meaningful_lines.c)(output, failed ? SHOWN_WHEN_FAILED : SHOWN_WHEN_PASSED));
    return Promise.resolve();
   });
   const sentence = `${command} on Python ${python}: ${message}`;
   if ("failed" === outcome) host.error(sentence, place, result);
   else if (failed) host.warning(sentence, place);
  }
  const MOST_ANNOTATIONS = 9;
  function annotate(result, found, host) {
   for (const { finding } of found.slice(1, 1 + MOST_ANNOTATIONS)){
    const text = `${result.command}: ${finding.message}`;
    if ("failed" === result.outcome) host.error(text, finding.location, finding);
    else host.warning(text, finding.location);
   }
  }
  async function showResults(pythons, places, host) {
   for (const { install, notes, commands } of pythons){
    if ("failed" === install.outcome) await show(install, host);
    else host.info(`install on Python ${install.python}: ${install.message} (${(0, duration_text.S)(install.ms)})`);
    for (const note of notes)host.warning(`install on Python ${install.python}: ${note}`);
    for (const command of commands){
     const found = places.filter(({ result })=>result === command);
     const [first] = command.problems ?? [];
     const alike = void 0 === first ? [] : places.filter(({ problem })=>problem.file === first.file && problem.line === first.line);
     await show(command, host, alike[0]?.finding.location);
     annotate(command, found, host);
    }
   }
  }
  var find_executable = __webpack_require__(63415);
  var run_process = __webpack_require__(47632);
  var copy_project = __webpack_require__(56401);
  var create_environment = __webpack_require__(97111);
  var scrub_environment = __webpack_require__(61675);
  var package_environment = __webpack_require__(93334);
  const MISLEADING = new Set([
   "FORCE_COLOR",
   "CLICOLOR_FORCE",
   "COVERAGE_FILE",
   "COVERAGE_RCFILE"
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
  var run_backend = __webpack_require__(31046);
  var install_failure = __webpack_require__(22662);
  var filenames = __webpack_require__(75094);
  var core_metadata = __webpack_require__(90960);
  const OF_EXTRA = /^(?<requirement>[^;]+);(?<marker>.*)\bextra\s*==\s*["'](?<extra>[^"']+)["']/u;
  async function installedExtras(packages, name) {
   const folders = await (0, promises_.readdir)(packages).catch(()=>[]);
   for (const folder of folders.filter((entry)=>entry.endsWith(".dist-info"))){
    const direct = await (0, promises_.stat)((0, external_node_path_.join)(packages, folder, "direct_url.json")).catch(()=>null);
    const bytes = null === direct ? null : await (0, promises_.readFile)((0, external_node_path_.join)(packages, folder, "METADATA")).catch(()=>null);
    if (null === bytes) continue;
    const metadata = (0, core_metadata.U)(bytes);
    if (null !== name && (0, names.Pc)(metadata.get("Name") ?? "") !== (0, names.Pc)(name)) continue;
    const extras = Object.fromEntries(metadata.getAll("Provides-Extra").map((extra)=>[
      extra,
      []
     ]));
    for (const line of metadata.getAll("Requires-Dist")){
     const { requirement, extra } = OF_EXTRA.exec(line)?.groups ?? {};
     if (void 0 !== requirement && void 0 !== extra) (extras[extra] ??= []).push(requirement.trim());
    }
    return extras;
   }
   return {};
  }
  var planned_installation = __webpack_require__(2129);
  var version_order = __webpack_require__(37870);
  var count_text = __webpack_require__(77820);
  const SHOWN = 3;
  function someNames(names) {
   const more = names.length - SHOWN;
   return `${names.slice(0, SHOWN).join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  }
  function isSame(pin, version) {
   const [a, b] = [
    (0, src_version.z0)(pin.version),
    (0, src_version.z0)(version)
   ];
   return void 0 !== a && void 0 !== b && 0 === (0, version_order.Zy)(a, b);
  }
  function lineOf({ name, version, hashes }) {
   return [
    `${name}==${version}`,
    ...hashes.map((hash)=>`--hash=${hash}`)
   ].join(" ");
  }
  async function installLocked(lock, environment, wanted, more, ownName) {
   const constraints = constraintsOf(lock);
   const resolved = await environment.install({
    ...wanted,
    constraints,
    dryRun: true
   });
   if (0 !== resolved.exitCode) return {
    kind: "unusable",
    reason: (0, install_failure.YU)(resolved)
   };
   const own = null === ownName ? null : (0, names.Pc)(ownName);
   const planned = (0, planned_installation.W)(resolved).filter(({ name, direct })=>!direct && name !== own);
   const missing = planned.filter(({ name })=>!lock.pins.some((pin)=>pin.name === name));
   if (lock.isComplete && missing.length > 0) return {
    kind: "unusable",
    reason: `it doesn't have ${someNames(missing.map(({ name })=>name))}`
   };
   const pins = planned.flatMap(({ name, version })=>{
    const found = lock.pins.filter((pin)=>pin.name === name && isSame(pin, version ?? ""));
    const [first] = found;
    return void 0 === first ? [] : [
     {
      ...first,
      hashes: [
       ...new Set(found.flatMap(({ hashes })=>hashes))
      ]
     }
    ];
   });
   const hashed = pins.filter(({ hashes })=>hashes.length > 0);
   for (const [some, requireHashes] of [
    [
     hashed,
     true
    ],
    [
     pins.filter((pin)=>!hashed.includes(pin)),
     false
    ]
   ]){
    if (0 === some.length) continue;
    const { cwd, env, timeoutMs } = wanted;
    const result = await environment.install({
     requirementsText: some.map(lineOf).join("\n"),
     requireHashes,
     noDeps: true,
     ...void 0 === cwd ? {} : {
      cwd
     },
     ...void 0 === env ? {} : {
      env
     },
     ...void 0 === timeoutMs ? {} : {
      timeoutMs
     }
    });
    if (0 === result.exitCode) continue;
    const reason = (0, install_failure.YU)(result);
    return /hash/iu.test(result.output) ? {
     kind: "failed",
     reason,
     output: result.output
    } : {
     kind: "unusable",
     reason
    };
   }
   const rest = await environment.install({
    ...wanted,
    requirements: [
     ...wanted.requirements ?? [],
     ...more
    ],
    constraints
   });
   if (0 !== rest.exitCode) return {
    kind: "failed",
    reason: (0, install_failure.YU)(rest),
    output: rest.output
   };
   const others = planned.length - pins.length;
   const how = hashed.length === pins.length ? " by hash" : 0 === hashed.length ? ", without hashes" : `, ${String(hashed.length)} by hash`;
   const besides = 0 === others ? "" : `; ${(0, count_text.l)(others, "other")} that it doesn't have`;
   return {
    kind: "installed",
    note: `installed from ${lock.file} (${(0, count_text.l)(pins.length, "package")}${how}${besides})`,
    output: rest.output
   };
  }
  async function packagesOf({ folder }) {
   const library = (0, external_node_path_.join)(folder, "lib");
   const [version] = (await (0, promises_.readdir)(library).catch(()=>[])).filter((name)=>/^(?:python|pypy)\d/u.test(name));
   return void 0 === version ? (0, external_node_path_.join)(folder, "Lib", "site-packages") : (0, external_node_path_.join)(library, version, "site-packages");
  }
  async function targetOf(project, environment, { variables, folder, host, remaining }) {
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
   const result = await (0, run_backend.W3)({
    ...request,
    folder: (0, external_node_path_.join)(folder, "work"),
    timeoutMs: remaining
   });
   const [name] = (await (0, promises_.readdir)(outDir)).filter((file)=>file.endsWith(".whl"));
   if (0 !== result.exitCode || void 0 === name) return {
    ...result,
    exitCode: 0 === result.exitCode ? 1 : result.exitCode
   };
   return {
    wheel: (0, external_node_path_.join)(outDir, name),
    name: (0, filenames.eP)(name).name
   };
  }
  function requirementOf({ wheel, name }, extras) {
   return `${name}${0 === extras.length ? "" : `[${extras.join(",")}]`} @ ${(0, external_node_url_.pathToFileURL)(wheel).href}`;
  }
  async function installProject(work, project, environment, backend) {
   const { wanted, ownName, lock } = work;
   let { facts } = work;
   let lockNote = null;
   const reasonOf = (result)=>result.timedOut ? `the time limit of ${(0, duration_text.P)(backend.timeout)} ended` : (0, install_failure.YU)(result);
   const failed = (plan, message, output)=>({
     plan,
     leftOut: [],
     facts,
     outcome: "failed",
     message,
     lockNote,
     output
    });
   const target = await targetOf(project, environment, backend);
   if ("exitCode" in target) {
    const plan = planInstall(wanted, facts);
    return failed(plan, `the project can't be installed: ${reasonOf(target)}`, target.output);
   }
   const requestFor = (plan, more = [])=>({
     ..."wheel" in target ? {
      requirements: [
       requirementOf(target, plan.extras),
       ...plan.requirements,
       ...more
      ]
     } : {
      editable: target.editable,
      extras: plan.extras,
      requirements: [
       ...plan.requirements,
       ...more
      ]
     },
     cwd: project,
     env: backend.variables,
     timeoutMs: backend.remaining()
    });
   const install = (plan, more = [], dryRun = false)=>environment.install({
     ...requestFor(plan, more),
     dryRun
    });
   if ("auto" === wanted && hidesExtras(facts)) {
    const alone = planOf(facts, []);
    const result = await environment.install({
     ...requestFor(alone),
     noDeps: true
    });
    if (0 !== result.exitCode) return failed(alone, `the project can't be installed: ${reasonOf(result)}`, result.output);
    facts = {
     ...facts,
     otherExtras: await installedExtras(await packagesOf(environment), ownName)
    };
   }
   const plan = planInstall(wanted, facts);
   async function withLock(chosen) {
    if (null === lock) return null;
    const misfit = misfitOf(lock, environment.interpreter.version);
    if (null !== misfit) {
     lockNote = `${lock.file} is not used: ${misfit}`;
     return null;
    }
    const ended = await installLocked(lock, environment, requestFor(chosen), work.requirementsFor(chosen), ownName);
    if ("installed" === ended.kind) {
     lockNote = null;
     return {
      outcome: "passed",
      message: `${chosen.description}; ${ended.note}`,
      output: ended.output
     };
    }
    if ("failed" === ended.kind) return {
     outcome: "failed",
     message: `the versions of ${lock.file} can't be installed: ${ended.reason}`,
     output: ended.output
    };
    lockNote = `${lock.file} is not used: it is out of date, or not for this machine (${ended.reason})`;
    return null;
   }
   const locked = await withLock(plan);
   if (null !== locked) return {
    plan,
    leftOut: [],
    facts,
    lockNote,
    ...locked
   };
   const whole = await install(plan, work.requirementsFor(plan));
   if (0 === whole.exitCode) return {
    plan,
    leftOut: [],
    facts,
    outcome: "passed",
    message: plan.description,
    lockNote,
    output: whole.output
   };
   const refused = `the project can't be installed with ${plan.description}: ${reasonOf(whole)}`;
   if ("auto" !== wanted || 0 === plan.sources.length || backend.remaining() <= 1) return failed(plan, refused, whole.output);
   for (const dryRun of [
    true,
    false
   ]){
    const kept = [];
    const leftOut = [];
    const alone = await install(planOf(facts, []), [], dryRun);
    if (0 !== alone.exitCode) return failed(plan, `the project can't be installed: ${reasonOf(alone)}`, alone.output);
    for (const source of plan.sources){
     const result = await install(planOf(facts, [
      ...kept,
      source
     ]), [], dryRun);
     if (0 === result.exitCode) kept.push(source);
     else leftOut.push({
      source,
      reason: reasonOf(result)
     });
    }
    if (0 === kept.length) break;
    const rest = planOf(facts, kept);
    const left = leftOut.map(({ source, reason })=>`; left out: ${source.label}, which can't be installed: ${reason}`).join("");
    const again = dryRun ? await withLock(rest) : null;
    if (null !== again) return {
     plan: rest,
     leftOut,
     facts,
     lockNote,
     ...again,
     message: `${again.message}${left}`
    };
    const result = await install(rest, work.requirementsFor(rest));
    if (0 === result.exitCode) return {
     plan: rest,
     leftOut,
     facts,
     outcome: "passed",
     message: `${rest.description}${left}`,
     lockNote,
     output: result.output
    };
   }
   return failed(plan, refused, whole.output);
  }
  function hidesExtras({ pyproject: { project } }) {
   return null === project || project.dynamic.includes("optional-dependencies");
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
  var cut = __webpack_require__(69633);
  var visible_text = __webpack_require__(58607);
  const EXCEPTION = /^(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Failed|Failure|Warning|Invalid\w*|Missing\w*|NotFound\w*)(?::.*)?$/u;
  const FOREIGN = /(?:^|\/)(?:site-packages|dist-packages|lib\/python\d[^/]*|importlib|unittest|_pytest|pluggy)\//u;
  function ownPath(path, folder) {
   const plain = path.replaceAll("\\", "/");
   const base = `${folder.replaceAll("\\", "/").replace(/\/$/u, "")}/`;
   const own = plain.startsWith(base) ? plain.slice(base.length) : plain;
   if (FOREIGN.test(own) || own.startsWith("<")) return null;
   return /^(?:\/|[A-Za-z]:)/u.test(own) ? null : own.replace(/^\.\//u, "");
  }
  function causeOf(place, exception) {
   const text = (0, cut.J)((0, visible_text.Q6)(exception).trim(), 300);
   return {
    place,
    text,
    module: /ModuleNotFoundError: No module named ['"]([\w.]+)['"]/u.exec(text)?.[1] ?? null
   };
  }
  function causeInPytest(lines, folder) {
   const start = lines.findIndex((line)=>/^_+ ERROR collecting /u.test(line) || /^(?:ImportError|.*Error) while (?:loading conftest|importing test module)/u.test(line));
   if (start < 0) return null;
   const block = lines.slice(start, start + 400);
   const at = block.findIndex((line)=>/^E {2,}\S/u.test(line) && EXCEPTION.test(line.replace(/^E +/u, "")));
   if (at < 0) return null;
   let place = null;
   for (const line of block.slice(0, at)){
    const said = line.replace(/^E /u, "").trimStart();
    const [, file, number] = /^(\S.*\.py):(\d+): /u.exec(said) ?? /^File "([^"]+)", line (\d+)/u.exec(said) ?? [];
    const own = void 0 === file ? null : ownPath(file, folder);
    if (null !== own) place = `${own}:${number ?? ""}`;
   }
   const [, named] = /^_+ ERROR collecting (\S+) _+$/u.exec(block[0] ?? "") ?? [];
   return causeOf(place ?? named ?? null, (block[at] ?? "").replace(/^E +/u, ""));
  }
  function causeInTraceback(lines, folder) {
   const start = lines.findIndex((line)=>/^\s*(?:\| )?Traceback \(most recent call last\):/u.test(line));
   if (start < 0) return null;
   let place = null;
   for (const line of lines.slice(start + 1, start + 2e3)){
    const text = line.replace(/^\s*\| /u, "");
    const [, file, number] = /^\s*File "([^"]+)", line (\d+)/u.exec(text) ?? [];
    const own = void 0 === file ? null : ownPath(file, folder);
    if (null !== own) place = `${own}:${number ?? ""}`;
    if (EXCEPTION.test(text.trim()) && void 0 === file) return causeOf(place, text.trim());
   }
   return null;
  }
  function causeIn(output, folder) {
   const lines = output.split(/\r?\n/u);
   return causeInPytest(lines, folder) ?? causeInTraceback(lines, folder);
  }
  function describeCause({ place, text }, show) {
   return null === place ? text : `${show(place)}: ${text}`;
  }
  function runningIn(output) {
   const lines = output.split(/\r?\n/u).map((line)=>(0, visible_text.Q6)(line).trimEnd());
   const at = lines.findLastIndex((line)=>/^(?:\S+::\S+|\w+ \([\w.]+\))/u.test(line));
   const line = at < 0 ? "" : lines[at] ?? "";
   if (/^\S+\.py::\S/u.test(line)) return / (?:PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS)\b/u.test(line) ? null : (0, cut.J)(line, 300);
   const [, method, path] = /^(\w+) \(([\w.]+)\)/u.exec(line) ?? [];
   if (void 0 === method || void 0 === path) return null;
   const rest = lines.slice(at).join("\n");
   if (/(?:\.\.\. |^)(?:ok|FAIL|ERROR|skipped .*|expected failure|unexpected success)$/mu.test(rest) || !rest.includes(" ...")) return null;
   return path.endsWith(`.${method}`) ? path : `${path}.${method}`;
  }
  const MOST_PROBLEMS = 50;
  const MOST_LINES = 2e4;
  const LONGEST_LINE = 1e3;
  const WITH_LINE = /^(?<file>(?:[A-Za-z]:)?[^:]+\.[A-Za-z]\w*):(?<line>\d+)(?::\d+)?(?:: | - )(?<message>\S.*)$/u;
  const ARROW = /^\s*-->\s(?<file>.+?):(?<line>\d+):\d+$/u;
  const WHOLE_FILE = [
   /^would reformat (?<file>.+)$/iu,
   /^Would reformat: (?<file>.+)$/u,
   /^ERROR: (?<file>.+?) Imports are incorrectly sorted/u,
   /^error: cannot format (?<file>[^:]+(?::\\[^:]+)?): (?<message>.*)$/u
  ];
  function placed(groups, message, folder) {
   const file = ownPath(groups["file"] ?? "", folder);
   if (null === file || file.startsWith("../")) return null;
   const line = Number(groups["line"] ?? 0);
   return {
    file: shown(file),
    line: line > 0 ? line : null,
    message: shown(message)
   };
  }
  function shown(text) {
   return (0, cut.J)((0, visible_text.P8)(text).trim(), 300);
  }
  function problemIn(line, above, folder) {
   const arrow = ARROW.exec(line)?.groups;
   if (void 0 !== arrow) return placed(arrow, above, folder);
   for (const pattern of WHOLE_FILE){
    const groups = pattern.exec(line)?.groups;
    const message = groups?.["message"] ?? line.replace(groups?.["file"] ?? "", "it");
    const at = /: (\d+):\d+: /u.exec(message)?.[1];
    if (void 0 !== groups) return placed({
     line: at,
     ...groups
    }, message, folder);
   }
   const groups = WITH_LINE.exec(line.trimStart())?.groups;
   const message = groups?.["message"] ?? "";
   if (void 0 === groups || message.startsWith("note:")) return null;
   return placed(groups, message, folder);
  }
  function problemsIn(output, folder) {
   const found = new Map;
   let above = "";
   for (const line of output.split(/\r?\n/u, MOST_LINES)){
    if (line.length > LONGEST_LINE) continue;
    const problem = problemIn(line, above, folder);
    if (null !== problem) found.set(JSON.stringify(problem), problem);
    if (found.size >= MOST_PROBLEMS) break;
    if ("" !== line.trim()) above = line;
   }
   return [
    ...found.values()
   ];
  }
  function problemText({ file, line, message, test }, show) {
   if (void 0 === test) return `${show(file)}${null === line ? "" : `:${String(line)}`}: ${message}`;
   const where = [
    ...test.startsWith(`${file}::`) ? [] : [
     show(file)
    ],
    ...null === line ? [] : [
     `line ${line}`
    ]
   ];
   return `${test}${0 === where.length ? "" : ` (${where.join(" ")})`}: ${message}`;
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
   /^\S+: error: \S/u,
   /^[A-Z]+\d+ (?:\[\*\] )?\S/u,
   /^would reformat /u,
   /^Found \d+ errors?/u,
   /^(?:\w+\.)*\w*(?:Error|Exception)\b/u
  ];
  function line(output, problems, show) {
   const [first, ...others] = problems;
   if (void 0 !== first) return `${problemText(first, show)}${0 === others.length ? "" : ` (and ${others.length} more)`}`;
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
  function missingModule(output) {
   return /ModuleNotFoundError: No module named '([^'.]+)/u.exec(output)?.[1] ?? null;
  }
  function missingRequirement(output, ownNames) {
   const module = missingModule(output);
   if (null !== module && !ownNames.includes(module)) return `the tests import ${module}`;
   const fixture = /^E +fixture '([^']+)' not found$/mu.exec(output)?.[1];
   if (void 0 !== fixture) return `the tests need a pytest plugin for the fixture ${fixture}`;
   const option = /unrecognized arguments: (.+)/u.exec(output)?.[1] ?? /Missing required plugins: (.+)/u.exec(output)?.[1];
   return void 0 === option ? null : `the tests need a pytest plugin for ${option}`;
  }
  const judge_command_SHOWN = 3;
  function timedOut({ args }, { output }, { timeout, watched }) {
   const remedy = "Fix or skip what hangs, or raise test-timeout in [tool.repo-agent-actions]";
   const limit = `the time limit of ${(0, duration_text.P)(timeout)} ended`;
   const failed = (message)=>({
     outcome: "failed",
     message,
     remedy
    });
   const running = watched?.running ?? [];
   if (running.length > 0) {
    const more = running.length - judge_command_SHOWN;
    const names = `${running.slice(0, judge_command_SHOWN).join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
    return failed(`${names} ${1 === running.length ? "was" : "were"} running when ${limit}`);
   }
   if (void 0 !== watched && null !== watched.collecting) return failed(`pytest was collecting ${watched.collecting} when ${limit}`);
   const named = runningIn(output);
   if (null !== named) return failed(`${named} was running when ${limit}`);
   return runsUnittest(args) && !args.some((argument)=>"--verbose" === argument || /^-[a-z]+$/u.test(argument) && argument.includes("v")) ? {
    ...failed(limit),
    remedy: "Add -v to the command, so that unittest names the test that hangs, or raise test-timeout in [tool.repo-agent-actions]"
   } : failed(limit);
  }
  function judge_command_causeOf({ args, tool }, { exitCode, output }, { watched, folder }) {
   const [first] = watched?.errors ?? [];
   if (void 0 !== first) return {
    cause: first,
    more: (watched?.errors.length ?? 1) - 1
   };
   const isOther = null === tool && !runsPytest(args);
   if (!isOther && !(runsPytest(args) && COULD_NOT_COLLECT.includes(exitCode ?? 0))) return null;
   const cause = causeIn(output, folder);
   return null === cause ? null : {
    cause,
    more: 0
   };
  }
  function nothingRan({ args, tool, askedBy }, { exitCode, output }, { watched, hasTests }) {
   if (runsUnittest(args)) return nothingRanInUnittest(output);
   if (!runsPytest(args)) return null;
   const counts = watched?.counts ?? null;
   const collectedNothing = exitCode === NO_TESTS_COLLECTED;
   if (!collectedNothing && (0 !== exitCode || null === counts || counts.ran > 0)) return null;
   const { skipped = 0, deselected = 0, reason = null } = counts ?? {};
   if (skipped > 0) {
    const why = null === reason ? "" : ` (${reason})`;
    const message = `ran no test: ${1 === skipped ? "the only one is" : `all ${String(skipped)} are`} skipped${why}`;
    return {
     outcome: "failed",
     ranNothing: "skipped",
     message,
     remedy: "Provide what the tests need, or remove the skip"
    };
   }
   if (deselected > 0) return {
    outcome: "failed",
    ranNothing: "none",
    message: `ran no test: ${1 === deselected ? "the only one is" : `all ${String(deselected)} are`} deselected`,
    remedy: "Correct -m, -k or --deselect in the command or in pytest's addopts"
   };
   if (!collectedNothing) {
    if (null === tool) return null;
    const remedy = "Remove what keeps them from running from pytest's addopts";
    return {
     outcome: "failed",
     ranNothing: "none",
     message: "ran no test",
     remedy
    };
   }
   if (hasTests) return {
    outcome: "failed",
    ranNothing: "none",
    message: "collected no tests from the test files",
    remedy: "Name files and functions test_…, or set testpaths, python_files and python_functions for pytest"
   };
   if (null !== tool && null === askedBy) return {
    outcome: "not-configured",
    ranNothing: "none",
    message: "there are no tests"
   };
   return {
    outcome: "failed",
    ranNothing: "none",
    message: null === askedBy ? "there are no tests" : `there are no tests, but ${askedBy}`,
    remedy: null === askedBy ? "Add tests, or remove the command" : "Add tests, or remove pytest there"
   };
  }
  function nothingRanInUnittest(output) {
   const ran = /^Ran (\d+) tests? in /mu.exec(output)?.[1];
   const skipped = /^(?:OK|NO TESTS RAN) \((?:.*, )?skipped=(\d+)/mu.exec(output)?.[1];
   if (void 0 === ran) return null;
   if ("0" === ran && void 0 === skipped) return {
    outcome: "failed",
    ranNothing: "none",
    message: "ran no test",
    remedy: "Name where the tests are in the command"
   };
   if (void 0 === skipped || Number(skipped) < Number(ran)) return null;
   const message = `ran no test: all ${skipped} are skipped`;
   return {
    outcome: "failed",
    ranNothing: "skipped",
    message,
    remedy: "Provide what the tests need, or remove the skip"
   };
  }
  const NOTHING_CHECKED = /^warning: No Python files found under the given path|^No Python files are present to be formatted|^No Path provided\. Nothing to do/mu;
  function nothingChecked({ args, askedBy }, { exitCode, output }) {
   const tool = /^(?:ruff|black)$/u.exec((0, external_node_path_.basename)(args[0] ?? ""))?.[0];
   if (0 !== exitCode || void 0 === tool || !NOTHING_CHECKED.test(output)) return null;
   return {
    outcome: "failed",
    message: null === askedBy ? "checked no file" : `checked no file, but ${askedBy}`,
    remedy: `Correct include and exclude of ${tool}, or remove ${tool} there`
   };
  }
  function brokenOff({ args }, { exitCode }, { watched }) {
   const [running] = watched?.running ?? [];
   if (!runsPytest(args) || null === exitCode || watched?.counts !== null || void 0 === running) return null;
   return {
    outcome: "failed",
    message: `${running} was running when Python ended with exit code ${String(exitCode)}, before pytest could report`,
    remedy: "Remove what ends Python there, such as os._exit()"
   };
  }
  function judgeCommand(command, result, project) {
   const { exitCode } = result;
   const nothing = result.timedOut ? null : nothingRan(command, result, project) ?? nothingChecked(command, result);
   if (null !== nothing) return nothing;
   const broken = result.timedOut ? null : brokenOff(command, result, project);
   if (null !== broken) return broken;
   if (0 === exitCode) return {
    outcome: "passed",
    message: ""
   };
   if (result.timedOut) return timedOut(command, result, project);
   if (null === exitCode) return {
    outcome: "failed",
    message: `was terminated by ${result.signal ?? "a signal"}`
   };
   const found = judge_command_causeOf(command, result, project);
   const problems = problemsOf(command, result, project, found?.cause ?? null);
   return {
    ...judgeEnd(command, result, project, {
     found,
     problems
    }),
    ...0 === problems.length ? {} : {
     problems
    }
   };
  }
  function problemsOf({ args }, { output }, { watched, folder }, cause) {
   const [, file, line] = /^(.+?):(\d+)$/u.exec(cause?.place ?? "") ?? [];
   if (null !== cause && void 0 !== file) return [
    {
     file,
     line: Number(line),
     message: cause.text
    }
   ];
   return runsPytest(args) ? watched?.failures ?? [] : problemsIn(output, folder);
  }
  function isGuess({ tool, declared, askedBy }) {
   return null !== tool && !declared && null === askedBy;
  }
  function judgeEnd(command, result, project, { found, problems }) {
   const exitCode = result.exitCode ?? 0;
   const more = null === found || 0 === found.more ? "" : ` (and ${(0, count_text.l)(found.more, "more error")})`;
   const told = line(result.output, problems, project.show);
   const how = null === found ? `exit code ${String(exitCode)}${"" === told ? "" : `: ${told}`}` : `${describeCause(found.cause, project.show)}${more}`;
   const module = found?.cause.module ?? null;
   const lacking = module?.split(".")[0] ?? missingModule(result.output);
   const isOwn = null !== lacking && project.importNames.includes(lacking);
   const remedy = null === module || isOwn ? {} : {
    remedy: project.remedyFor(module)
   };
   if (runsPytest(command.args)) {
    const missing = !command.declared && lackedOnly(exitCode, result.output) ? missingRequirement(result.output, project.importNames) : null;
    if (null !== missing) return {
     outcome: "unknown",
     message: `could not run: ${missing}, which no dev or test extra or dependency group declares`,
     ...remedy
    };
    if (isGuess(command) && COULD_NOT_COLLECT.includes(exitCode) && !isOwn) return {
     outcome: "unknown",
     message: `could not collect the tests with pytest, which the project neither declares nor configures (${how})`,
     remedy: "Name the command that runs the tests in commands, or declare pytest and leave out what it must not collect"
    };
    return {
     outcome: "failed",
     message: how,
     ...remedy
    };
   }
   if (null !== command.tool && !command.declared) return {
    outcome: "unknown",
    message: `reports problems, but in a version that the project doesn't declare (${how})`,
    remedy: `Declare ${command.tool} with its version in an extra or dependency group for development, or fix what it reports`
   };
   return {
    outcome: "failed",
    message: how,
    ...remedy
   };
  }
  var module_projects = __webpack_require__(34950);
  function missingModuleRemedy(module, { all, installed, leftOut }) {
   const [top = module] = module.split(".");
   const names = (0, module_projects.G)(top);
   const brings = ({ declared })=>names.some((name)=>declared.has(name));
   const lost = leftOut.find(({ source })=>brings(source));
   if (void 0 !== lost) return `Fix ${lost.source.label}, which has it and can't be installed: ${lost.reason}`;
   const source = all.find((one)=>brings(one) && !installed.some(({ label })=>label === one.label));
   if (source?.input !== null && void 0 !== source) return `Add ${source.input} to install: ${source.label} has it, but isn't installed for the tests`;
   if (void 0 !== source) return `Name its requirements in install: ${source.label} has it, but isn't installed for the tests`;
   return `Declare what has ${top} in an extra or dependency group for tests, or name it in install`;
  }
  const PLUGIN = "_repo_agent_pytest_watch";
  const VARIABLE = "REPO_AGENT_PYTEST_WATCH";
  const SOURCE = `"""Tells repo-agent-actions which test runs. Not part of the project."""
import json
import os


class _Watch:
    def __init__(self, path):
        self.folder = os.path.realpath(os.getcwd()) + os.sep
        self.file = open(path, "a", buffering=1, encoding="utf-8", errors="replace")
        self.ran = 0
        self.skipped = 0
        self.deselected = 0
        self.reason = None
        self.failures = 0
        self.failed = 0

    def write(self, **event):
        try:
            self.file.write(json.dumps(event) + "\\n")
        except Exception:
            pass

    def own(self, path):
        path = os.path.realpath(path)
        parts = path.split(os.sep)
        if not path.startswith(self.folder) or "site-packages" in parts:
            return None
        return path[len(self.folder):].replace(os.sep, "/")

    def place(self, error):
        if isinstance(error, SyntaxError) and error.filename:
            own = self.own(error.filename)
            if own:
                return "%s:%s" % (own, error.lineno)
        place = None
        trace = error.__traceback__
        while trace is not None:
            own = self.own(trace.tb_frame.f_code.co_filename)
            if own:
                place = "%s:%d" % (own, trace.tb_lineno)
            trace = trace.tb_next
        return place

    def pytest_collectstart(self, collector):
        self.write(collect=collector.nodeid)

    def pytest_collectreport(self, report):
        self.write(collected=report.nodeid)
        if report.skipped:
            self.skip(report)

    def pytest_deselected(self, items):
        self.deselected += len(items)

    def pytest_runtest_logreport(self, report):
        if report.skipped and not hasattr(report, "wasxfail"):
            self.skip(report)
        elif report.when == "call" or not report.passed:
            self.ran += 1
        if report.failed:
            self.failed += 1
        if report.failed and self.failures < ${MOST_PROBLEMS}:
            self.failures += 1
            self.fail(report)

    def fail(self, report):
        try:
            path, number, _ = report.location
            crash = getattr(report.longrepr, "reprcrash", None)
            text = str(report.longrepr if crash is None else crash.message).strip()
            own = None if crash is None else self.own(crash.path)
            self.write(
                fail=report.nodeid,
                file=path.replace(os.sep, "/") if own is None else own,
                line=(None if number is None else number + 1) if own is None else crash.lineno,
                text=(text.splitlines() or [""])[0],
            )
        except Exception:
            pass

    def skip(self, report):
        self.skipped += 1
        if self.reason is None:
            try:
                path, line, reason = report.longrepr
                own = self.own(path)
                reason = str(reason).replace("Skipped: ", "", 1)
                self.reason = reason if own is None else "%s:%s: %s" % (own, line, reason)
            except Exception:
                pass

    def pytest_sessionfinish(self, session):
        self.write(ran=self.ran, failed=self.failed, skipped=self.skipped, deselected=self.deselected, reason=self.reason)

    def pytest_runtest_logstart(self, nodeid):
        self.write(start=nodeid)

    def pytest_runtest_logfinish(self, nodeid):
        self.write(end=nodeid)

    def pytest_exception_interact(self, node, call, report):
        if getattr(report, "when", None) != "collect":
            return
        error = call.excinfo.value
        for _ in range(20):
            if error.__cause__ is None:
                break
            error = error.__cause__
        text = (str(error).splitlines() or [""])[0]
        name = type(error).__name__
        self.write(
            error=node.nodeid,
            place=self.place(error),
            text=text if name == "CollectError" else name + (": " + text if text else ""),
            module=getattr(error, "name", None) if isinstance(error, ImportError) else None,
        )


def pytest_configure(config):
    folder = os.environ.pop("${VARIABLE}", None)
    if folder is not None:
        # Another pytest that a test starts may be in an environment without this module
        options = os.environ.get("PYTEST_ADDOPTS", "").replace("-p ${PLUGIN}", "").strip()
        os.environ.pop("PYTEST_ADDOPTS", None)
        if options:
            os.environ["PYTEST_ADDOPTS"] = options
        path = os.path.join(folder, "%d.jsonl" % os.getpid())
        config.pluginmanager.register(_Watch(path), "${PLUGIN}_events")
`;
  const LONGEST = 4e6;
  async function watchPytest(environment, folder) {
   const packages = await packagesOf(environment);
   const isThere = (await (0, promises_.stat)(packages).catch(()=>null))?.isDirectory() === true;
   if (isThere) await (0, promises_.writeFile)((0, external_node_path_.join)(packages, `${PLUGIN}.py`), SOURCE);
   const folderOf = (command)=>(0, external_node_path_.join)(folder, String(command));
   return {
    async variablesFor (command, env) {
     if (!isThere) return {
      ...env
     };
     await (0, promises_.mkdir)(folderOf(command), {
      recursive: true
     });
     const options = `-p ${PLUGIN} ${env["PYTEST_ADDOPTS"] ?? ""}`.trim();
     return {
      ...env,
      [VARIABLE]: folderOf(command),
      PYTEST_ADDOPTS: options
     };
    },
    read: (command)=>readWatched(folderOf(command))
   };
  }
  async function readWatched(folder) {
   const running = new Set;
   const collecting = [];
   const errors = [];
   const failures = [];
   let counts = null;
   for (const name of (await (0, promises_.readdir)(folder).catch(()=>[])).sort()){
    const text = await (0, promises_.readFile)((0, external_node_path_.join)(folder, name), "utf8").catch(()=>"");
    for (const line of text.slice(-LONGEST).split("\n")){
     const event = pytest_watch_parsed(line);
     const [start, end, collect, collected] = [
      event["start"],
      event["end"],
      event["collect"],
      event["collected"]
     ];
     if ("string" == typeof start) running.add(pytest_watch_shown(start));
     if ("string" == typeof end) running.delete(pytest_watch_shown(end));
     if ("string" == typeof collect && "" !== collect) collecting.push(pytest_watch_shown(collect));
     if ("string" == typeof collected && collecting.includes(pytest_watch_shown(collected))) collecting.splice(collecting.lastIndexOf(pytest_watch_shown(collected)), 1);
     counts = countsIn(event) ?? counts;
     const failure = failureIn(event);
     if (null !== failure) failures.push(failure);
     if ("string" == typeof event["error"] && "string" == typeof event["text"]) {
      const { place, module } = event;
      errors.push({
       place: "string" == typeof place ? pytest_watch_shown(place) : pytest_watch_shown(event["error"]),
       text: pytest_watch_shown(event["text"]),
       module: "string" == typeof module ? module : null
      });
     }
    }
   }
   return {
    running: [
     ...running
    ],
    collecting: collecting.at(-1) ?? null,
    errors,
    counts,
    failures
   };
  }
  function failureIn({ fail, file, line, text }) {
   if ("string" != typeof fail || "string" != typeof file || "string" != typeof text) return null;
   const number = "number" == typeof line && Number.isInteger(line) && line > 0 ? line : null;
   return {
    test: pytest_watch_shown(fail),
    file: pytest_watch_shown(file),
    line: number,
    message: pytest_watch_shown(text)
   };
  }
  function isCount(value) {
   return "number" == typeof value && Number.isSafeInteger(value) && value >= 0;
  }
  function countsIn({ ran, failed, skipped, deselected, reason }) {
   if (!isCount(ran) || !isCount(skipped) || !isCount(deselected)) return null;
   const counts = {
    ran,
    skipped,
    deselected,
    reason: "string" == typeof reason ? pytest_watch_shown(reason) : null
   };
   return isCount(failed) ? {
    ...counts,
    failed
   } : counts;
  }
  function pytest_watch_shown(text) {
   return (0, cut.J)((0, visible_text.P8)(text), 300);
  }
  function pytest_watch_parsed(line) {
   try {
    const value = JSON.parse(line);
    return "object" == typeof value && null !== value ? {
     ...value
    } : {};
   } catch  {
    return {};
   }
  }
  function findProgram(name, environment, cwd, env) {
   return /^python3?$/u.test(name) ? environment.python : (0, find_executable.oq)(name, env, cwd);
  }
  function lostTools({ plan, leftOut }) {
   return new Map(TOOLS.filter((tool)=>!plan.declared.has(tool)).flatMap((tool)=>{
    const lost = leftOut.find(({ source })=>source.declared.has(tool));
    return void 0 === lost ? [] : [
     [
      tool,
      `${lost.source.label}, which declares it, can't be installed: ${lost.reason}`
     ]
    ];
   }));
  }
  function testsOf(watched) {
   const { ran = 0, failed, skipped = 0 } = watched?.counts ?? {};
   return void 0 === failed || ran + skipped === 0 ? {} : {
    tests: {
     ran,
     failed: Math.min(failed, ran),
     skipped
    }
   };
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
   const remaining = ()=>Math.max(1, Math.round(clock + 1e3 * plan.timeout - performance.now()));
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
   const installation = await installProject({
    ...plan.work,
    requirementsFor: (chosen)=>plan.commandsFor(chosen).requirements
   }, copy.projectDir, environment, {
    variables: plan.variables,
    folder: (0, external_node_path_.join)(folder, "backend"),
    remaining,
    timeout: plan.timeout,
    host
   });
   host.signal.throwIfAborted();
   const { outcome, output, lockNote } = installation;
   const message = `${installation.message}${null === lockNote ? "" : `; ${lockNote}`}`;
   const install = result("install", outcome, message, Math.round(performance.now() - clock), output);
   const notes = [
    ...installation.leftOut.map(({ source, reason })=>`${source.label} is left out, because it can't be installed: ${reason}`),
    ...null === lockNote ? [] : [
     lockNote
    ]
   ];
   const installed = plan.commandsFor(installation.plan);
   if ("failed" === outcome) {
    const wanted = plan.commandsFor(planInstall(plan.work.wanted, installation.facts));
    const skipped = wanted.commands.map(({ name })=>result(name, "skipped", "not reached"));
    const nothing = {
     ranTests: false,
     isDisturbed: false,
     measuresCoverage: false,
     coverage: null,
     importedEarly: []
    };
    return {
     python: minor,
     install,
     notes,
     commands: skipped,
     ...nothing
    };
   }
   const report = (0, external_node_path_.join)(folder, "coverage.json");
   const { declared } = installation.plan;
   const measures = declared.has("pytest-cov") || installed.requirements.includes("pytest-cov");
   const env = commandEnvironment(environment.environment, plan.variables, measures ? report : null);
   const outside = commandEnvironment(environment.environment, plan.variables, null);
   const watch = await watchPytest(environment, (0, external_node_path_.join)(folder, "watch"));
   async function runArguments([name = "", ...args], number, reports = true) {
    const cwd = copy.projectDir;
    const file = findProgram(name, environment, cwd, env);
    if (null === file) return null;
    const plain = reports && !hasOwnEnvironments([
     name,
     ...args
    ]) ? env : outside;
    const seen = void 0 === number ? plain : await watch.variablesFor(number, plain);
    const ended = await (0, run_process.R)({
     file,
     args,
     cwd,
     env: seen,
     timeoutMs: remaining(),
     signal: host.signal
    });
    host.signal.throwIfAborted();
    return ended;
   }
   const sources = allSources(installation.facts);
   const remedyFor = (module)=>missingModuleRemedy(module, {
     all: sources,
     installed: installation.plan.sources,
     leftOut: installation.leftOut
    });
   let runs = 0;
   const disturbed = new Set;
   async function runCommand(command) {
    const isWatched = runsPytest(command.args);
    let number = runs += 1;
    let ended = await runArguments(command.args, isWatched ? number : void 0);
    if (null === ended) return null === command.tool ? result(command.name, "failed", `'${command.args[0] ?? ""}' is neither in the environment nor on PATH`) : {
     ...result(command.name, "not-configured", `not installed on Python ${minor}`),
     ...null === command.askedBy ? {} : {
      askedBy: command.askedBy
     }
    };
    if (0 !== ended.exitCode && ended.exitCode !== NO_TESTS_COLLECTED && !ended.timedOut && null !== command.withoutCoverage && (isDisturbedByCoverage(ended.output) || lacksJsonReport(ended.output))) {
     const isOld = lacksJsonReport(ended.output);
     const again = runs += 1;
     const plain = await runArguments(command.withoutCoverage, again, false);
     if (null !== plain) {
      if (0 === plain.exitCode) {
       if (!isOld) disturbed.add(command.name);
       host.notice(isOld ? `${command.name} on Python ${minor}: passes, but pytest-cov is too old to report the coverage. Require pytest-cov>=4.1.` : `${command.name} on Python ${minor}: passes only without measuring coverage, which disturbs it.`);
      }
      number = again;
      ended = plain;
     }
    }
    const watched = isWatched ? {
     watched: await watch.read(number)
    } : {};
    const { outcome: how, message: said, remedy, ranNothing, problems } = judgeCommand(command, ended, {
     importNames: plan.packages.map((own)=>own.name),
     hasTests: plan.hasTests,
     folder: copy.projectDir,
     timeout: plan.timeout,
     show: plan.show,
     remedyFor,
     ...watched
    });
    const shown = result(command.name, how, said, ended.ms, ended.output);
    return {
     ...shown,
     ...void 0 === remedy ? {} : {
      remedy
     },
     ...void 0 === ranNothing ? {} : {
      ranNothing
     },
     ...void 0 === problems ? {} : {
      problems
     },
     ...testsOf(watched.watched)
    };
   }
   const lost = lostTools(installation);
   const runnable = installed.commands.filter(({ tool })=>null === tool || !lost.has(tool));
   host.progress(`Python ${minor}: ${runnable.map(({ name })=>name).join(", ")}`);
   const done = await Promise.all(runnable.map(runCommand));
   const notRun = "auto" === plan.work.wanted && installed.commands.every(({ tool })=>null !== tool) ? [
    ...lost
   ].map(([tool, why])=>({
     ...result(tool, "unknown", why),
     remedy: `Fix that, or declare ${tool} where it can be installed`
    })) : [];
   const ranTests = runnable.some(({ args }, index)=>runsPytest(args) && [
     "passed",
     "failed"
    ].includes(done[index]?.outcome ?? "") && done[index]?.ranNothing === void 0);
   const coverage = ranTests && 0 === disturbed.size ? await readCoverage(report) : null;
   const isLow = null !== coverage && coverage < plan.minimumCoverage;
   const importedEarly = isLow ? await findImportedEarly(plan.packages.map(({ name })=>name), (args)=>runArguments([
     "python",
     ...args
    ])) : [];
   const measuresCoverage = declared.has("pytest-cov") || declared.has("coverage");
   return {
    python: minor,
    install,
    notes,
    commands: [
     ...done,
     ...notRun
    ],
    ranTests,
    isDisturbed: disturbed.size > 0,
    measuresCoverage,
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
   if (void 0 === first) {
    const isTooLow = "failed" === coverage.outcome;
    return {
     failure: isTooLow ? `coverage: ${coverage.message}. ${coverage.remedy}.` : null
    };
   }
   const names = [
    ...new Set(others.map(({ command, python })=>`${command} on Python ${python}`))
   ];
   const more = 0 === names.length ? "" : `; also failed: ${names.join(", ")}`;
   const remedy = "install" === first.command ? (0, install_failure.EX)(first.message, "Fix the project, or list what its tests need in the input install", first.output) : first.remedy ?? "Fix what it reported; the log has its full output";
   return {
    failure: `${first.command} on Python ${first.python}: ${(0, text_ends.f6)(first.message)}${more}. ${remedy}.`,
    failureAbout: first
   };
  }
  const DEFAULT_MINIMUM = 70;
  const DEFAULT_TARGET = 80;
  async function readConfigured({ projectDir }, { tool: table }, declared, { hasTests }) {
   const found = await Promise.all(TOOLS.map(async (tool)=>{
    const runsAnyway = declared.has(tool) || "pytest" === tool && hasTests;
    return [
     tool,
     await whereConfigured(tool, projectDir, Object.keys(table), runsAnyway)
    ];
   }));
   return Object.fromEntries(found);
  }
  function planCommands({ commands }, { declared, sources }, configured, tree) {
   const named = commands.filter((command)=>command !== setting.r);
   if (named.length > 0 && named.length === commands.length) return planNamedCommands(named, declared);
   const uses = TOOLS.map((tool)=>{
    const declaredBy = sources.find((source)=>source.declared.has(tool))?.label ?? null;
    return [
     tool,
     {
      declared: declared.has(tool),
      declaredBy,
      configured: configured[tool]
     }
    ];
   });
   const usual = planUsualCommands({
    uses: Object.fromEntries(uses),
    declared,
    ...tree,
    coverageConfigured: tree.coverage.hasSource
   });
   return 0 === named.length ? usual : joinPlans(commands, usual, (command)=>planNamedCommands([
     command
    ], declared));
  }
  function limitOf(set, { failUnder }, plan) {
   if (null !== set) return set > 0 ? {
    percentage: set,
    name: "minimum-coverage",
    isForAllTogether: false
   } : null;
   if (null === failUnder) return null;
   const { percentage, name, isForPytest } = failUnder;
   return {
    percentage,
    name,
    isForAllTogether: !isForPytest && !plan.declared.has("pytest-cov")
   };
  }
  async function readTree(inputs, pyproject, named, host) {
   const { projectDir } = inputs;
   const files = await (0, project_files.RQ)(projectDir, host);
   const hints = named?.hints ?? {
    projectName: pyproject.project?.name ?? null,
    tool: pyproject.tool
   };
   const packages = (0, import_packages.G)(files, hints);
   const development = {};
   for (const file of files.filter(isRequirementsFile)){
    if (file.endsWith(".in") && files.includes(file.replace(/\.in$/u, ".txt"))) continue;
    const read = await readRequirementsFile(projectDir, file);
    const list = (read?.requirements ?? []).map(({ text })=>text).filter((text)=>null !== requiredName(text));
    const names = new Set(list.map(requiredName));
    if (list.length > 0 && (isDevelopmentFile(file) || TOOLS.some((tool)=>names.has(tool)))) development[file] = list;
   }
   return {
    hasTests: hasTestFiles(files),
    otherTests: await findOtherTests(files, pyproject.tool, projectDir),
    packages,
    coverage: await readCoverageConfiguration(projectDir, pyproject.tool),
    files: development,
    lock: await findLock(inputs.lock ?? "auto", projectDir, files, host)
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
   const { pyproject, config } = await (0, read_project.Wh)(inputs.projectDir, host);
   const named = await (0, release_identity.jk)(inputs.projectDir, host);
   const admission = pyproject.project ?? inputs.facts ?? named;
   const found = await (0, fetch_pythons.s)(inputs.pythonVersions, inputs.pythonDownloads ?? false, host);
   const { chosen, notes } = (0, choose_pythons.HW)(inputs.pythonVersions, found, admission?.requiresPython ?? null, admission?.classifiers ?? [], inputs.allowMissingPython);
   for (const note of notes)host.notice(note);
   const variables = inputs.environmentVariables ?? [];
   planInstall(inputs.install, {
    pyproject
   });
   const tree = await readTree(inputs, pyproject, named, host);
   const facts = {
    pyproject,
    files: tree.files
   };
   const wanted = planInstall(inputs.install, facts);
   const configured = await readConfigured(inputs, pyproject, wanted.declared, tree);
   const commandsFor = (plan)=>planCommands(inputs, plan, configured, tree);
   const identity = (0, release_identity.cK)(named);
   const only = 1 === chosen.length ? chosen[0] : void 0;
   recorder.about({
    ...identity,
    ...void 0 === only ? {} : {
     python: only.minor
    }
   });
   const limit = limitOf(inputs.minimumCoverage ?? config.minimumCoverage ?? null, tree.coverage, wanted);
   return {
    limit,
    minimum: limit?.percentage ?? inputs.minimumCoverage ?? config.minimumCoverage ?? DEFAULT_MINIMUM,
    target: inputs.targetCoverage ?? config.targetCoverage ?? DEFAULT_TARGET,
    chosen,
    named: variables,
    variables: host.withheld?.reveal(variables, "environment-variables") ?? {},
    tree,
    facts,
    ownName: identity?.project ?? pyproject.project?.name ?? null,
    expected: commandsFor(wanted),
    commandsFor
   };
  }
  async function testAll(inputs, { minimum, target, limit, chosen, named, variables, tree, facts, ownName, expected, commandsFor }, { recorder, atEnd }, host) {
   const displayDir = inputs.displayDir ?? "";
   const show = (file)=>"" === displayDir ? file : `${displayDir}/${file}`;
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporaryFolder, "test-"));
   atEnd(()=>(0, promises_.rm)(folder, {
     recursive: true,
     force: true,
     maxRetries: 3
    }));
   const uv = await (0, find_uv.d)(host, await (0, index_settings.ip)(host.environment));
   const environment = await (0, safety_settings.PN)(host.environment, inputs.projectDir);
   (0, safety_settings.e_)((await (0, index_settings.ip)(environment)).safety, host);
   const limited = {
    ...host,
    environment
   };
   const plan = {
    projectDir: inputs.projectDir,
    show,
    work: {
     wanted: inputs.install,
     facts,
     ownName,
     lock: tree.lock
    },
    commandsFor,
    ...tree,
    minimumCoverage: minimum,
    timeout: inputs.timeout ?? src_inputs.c,
    uv,
    variables,
    folder
   };
   const pythons = settlePythons(await mapSome(chosen, Math.max(2, (0, external_node_os_.availableParallelism)() >> 1), (python)=>testPython(plan, python, limited)));
   const ran = new Set(pythons.flatMap(({ commands: done })=>done.map(({ command })=>command)));
   const leftOut = expected.leftOut.filter(({ name })=>!ran.has(name));
   for (const { name: tool, outcome, reason } of leftOut){
    if ("unknown" === outcome) host.warning(`${tool}: ${reason}.`);
    else host.info(`${tool}: not configured (${reason})`);
    recorder.item({
     kind: "command",
     subject: tool,
     outcome,
     message: reason,
     ms: 0
    });
   }
   const findings = problemFindings(pythons, show);
   await showResults(pythons, findings, host);
   for (const { install: step, commands: done, coverage: reached } of pythons){
    recorder.item({
     kind: "install",
     subject: "project",
     outcome: step.outcome,
     message: step.message,
     ms: step.ms,
     python: step.python
    });
    const measuring = done.find(({ tests })=>void 0 !== tests);
    for (const command of done){
     const { command: subject, outcome, message, remedy, ms, python, tests } = command;
     recorder.item({
      kind: "command",
      subject,
      outcome,
      message,
      ...void 0 === remedy ? {} : {
       remedy
      },
      ms,
      python,
      ...void 0 === tests ? {} : {
       tests
      },
      ...command !== measuring || null === reached ? {} : {
       coverage: reached
      }
     });
    }
   }
   const measured = pythons.map(({ coverage })=>coverage).filter((value)=>null !== value);
   const coverage = 0 === measured.length ? null : (0, extremes.o)(measured);
   const verdict = judgeCoverage({
    coverage,
    limit,
    minimum,
    target,
    ranTests: pythons.some(({ ranTests })=>ranTests),
    isUnreached: pythons.every(({ install })=>"failed" === install.outcome),
    hasNothing: [
     ...leftOut,
     ...pythons.flatMap(({ commands: done })=>done)
    ].every(({ outcome })=>"unknown" !== outcome && "skipped" !== outcome),
    isDisturbed: pythons.some(({ isDisturbed })=>isDisturbed),
    wanted: null !== limit || tree.coverage.isThere || pythons.some(({ measuresCoverage })=>measuresCoverage),
    importedEarly: [
     ...new Set(pythons.flatMap(({ importedEarly })=>importedEarly))
    ]
   });
   const { remedy: whatToDo } = verdict;
   recorder.item({
    kind: "coverage",
    subject: "coverage",
    outcome: verdict.outcome,
    message: verdict.message,
    ..."" === whatToDo ? {} : {
     remedy: whatToDo
    },
    ms: 0
   });
   recorder.findings([
    ...(0, first_findings.v)(findings.map(({ finding })=>finding)),
    ...verdict.findings
   ]);
   if ("unknown" === verdict.outcome || verdict.findings.length > 0) host.warning(`coverage: ${verdict.message}${"" === whatToDo ? "" : `. ${whatToDo}.`}`);
   const failed = failureOf(pythons, verdict);
   const { failure } = failed;
   const note = null === failure ? null : (0, withheld_variables.a)(host.withheld, named);
   if (null !== note) host.info(note);
   const results = pythons.flatMap(({ commands: done })=>done.map(({ python, command, outcome, ms })=>({
      python,
      command,
      outcome,
      ms
     })));
   const isOpen = verdict.isOpen || leftOut.some(({ outcome })=>"unknown" === outcome);
   return {
    outcome: outcomeOf(failure, results, isOpen),
    ...failed,
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
  function outcomeOf(failure, results, isOpen) {
   if (null !== failure) return "failed";
   if (isOpen || results.some(({ outcome })=>"unknown" === outcome)) return "unknown";
   return results.some(({ outcome })=>"passed" === outcome) ? "passed" : "not-configured";
  }
 }
};
