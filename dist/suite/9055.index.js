export const id = 9055;
export const ids = [
 9055
];
export const modules = {
 19055: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
  var safety_settings = __webpack_require__(29522);
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
  var percent_text = __webpack_require__(76570);
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
    const message = `${(0, percent_text.f)(coverage)} is below minimum-coverage (${(0, percent_text.f)(minimum)})`;
    if (importedEarly.length > 0) {
     const names = importedEarly.join(", ");
     const reason = `at least ${(0, percent_text.f)(coverage)}, because pytest itself runs code of ${names} before anything is measured`;
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
    message: (0, percent_text.f)(coverage),
    findings: [],
    isOpen: false
   };
   const message = `${(0, percent_text.f)(coverage)} is below target-coverage (${(0, percent_text.f)(target)})`;
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
  var rule_context = __webpack_require__(90279);
  var poetry_constraint = __webpack_require__(62708);
  var release_error = __webpack_require__(41535);
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
   for (const line of wanted){
    const match = /^(extra|group):\s*(\S+)$/u.exec(line);
    if (match?.[1] === "extra") extras.push(extraKey(facts, match[2] ?? ""));
    else if (match?.[1] === "group") for (const one of expandGroup(pyproject, match[2] ?? "", []))requirements.push(one);
    else if (null === requiredName(line)) throw wrong(`'${line}' is not a requirement`, "Write extra:NAME, group:NAME or a requirement such as hypothesis>=6 on each line");
    else requirements.push(line);
   }
   const label = wanted.join(", ");
   const declared = new Set([
    ...extras.flatMap((extra)=>namesOfExtra(facts, extra, new Set)),
    ...namesOfRequirements(facts, requirements)
   ]);
   return planOf(facts, [
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
  var toml = __webpack_require__(34222);
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
   if ("failed" === outcome) host.error(sentence, void 0, result);
   else if (failed) host.warning(sentence);
  }
  async function showResults(pythons, host) {
   for (const { install, notes, commands } of pythons){
    if ("failed" === install.outcome) await show(install, host);
    else host.info(`install on Python ${install.python}: ${install.message} (${(0, duration_text.S)(install.ms)})`);
    for (const note of notes)host.warning(`install on Python ${install.python}: ${note}`);
    for (const command of commands)await show(command, host);
   }
  }
  var find_executable = __webpack_require__(63415);
  var run_process = __webpack_require__(47632);
  var copy_project = __webpack_require__(43641);
  var create_environment = __webpack_require__(86178);
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
  var run_backend = __webpack_require__(72329);
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
   return void 0 !== a && void 0 !== b && 0 === (0, version_order.Z)(a, b);
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
   const result = await (0, run_backend.W)({
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
  function describeCause({ place, text }) {
   return null === place ? text : `${place}: ${text}`;
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
  const judge_command_SHOWN = 3;
  function timedOut({ args }, { output }, { timeout, watched }) {
   const remedy = "Fix or skip what hangs, or raise timeout";
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
    remedy: "Add -v to the command, so that unittest names the test that hangs, or raise timeout"
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
  function judgeCommand(command, result, project) {
   const { exitCode } = result;
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
   const more = null === found || 0 === found.more ? "" : ` (and ${(0, count_text.l)(found.more, "more error")})`;
   const how = null === found ? `exit code ${String(exitCode)}: ${line(result.output)}` : `${describeCause(found.cause)}${more}`;
   const module = found?.cause.module ?? null;
   const isOwn = null !== module && project.importNames.includes(module.split(".")[0] ?? "");
   const remedy = null === module || isOwn ? {} : {
    remedy: project.remedyFor(module)
   };
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
     message: `could not run: ${missing}, which no dev or test extra or dependency group declares`,
     ...remedy
    };
    return {
     outcome: "failed",
     message: how,
     ...remedy
    };
   }
   if (null !== command.tool && !command.declared) return {
    outcome: "unknown",
    message: `reports problems, but in a version that the project doesn't declare (${how})`
   };
   return {
    outcome: "failed",
    message: how,
    ...remedy
   };
  }
  const PROJECTS = {
   PIL: "pillow",
   yaml: "pyyaml",
   bs4: "beautifulsoup4",
   attr: "attrs",
   cv2: "opencv-python",
   sklearn: "scikit-learn",
   skimage: "scikit-image",
   jwt: "pyjwt",
   git: "gitpython",
   OpenSSL: "pyopenssl",
   Crypto: "pycryptodome",
   Cryptodome: "pycryptodomex",
   serial: "pyserial",
   usb: "pyusb",
   ldap: "python-ldap",
   magic: "python-magic",
   multipart: "python-multipart",
   websocket: "websocket-client",
   MySQLdb: "mysqlclient",
   psycopg2: "psycopg2-binary",
   google: "protobuf",
   zmq: "pyzmq",
   dns: "dnspython",
   rest_framework: "djangorestframework",
   ruamel: "ruamel-yaml",
   pkg_resources: "setuptools"
  };
  function projectsOf(module) {
   const name = (0, names.Pc)(module);
   return [
    ...void 0 === PROJECTS[module] ? [] : [
     PROJECTS[module]
    ],
    name,
    `python-${name}`,
    `py${name}`,
    `${name}-python`
   ];
  }
  function missingModuleRemedy(module, { all, installed, leftOut }) {
   const [top = module] = module.split(".");
   const names = projectsOf(top);
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
     if ("string" == typeof start) running.add(shown(start));
     if ("string" == typeof end) running.delete(shown(end));
     if ("string" == typeof collect && "" !== collect) collecting.push(shown(collect));
     if ("string" == typeof collected && collecting.includes(shown(collected))) collecting.splice(collecting.lastIndexOf(shown(collected)), 1);
     if ("string" == typeof event["error"] && "string" == typeof event["text"]) {
      const { place, module } = event;
      errors.push({
       place: "string" == typeof place ? shown(place) : shown(event["error"]),
       text: shown(event["text"]),
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
    errors
   };
  }
  function shown(text) {
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
   async function runArguments([name = "", ...args], number) {
    const cwd = copy.projectDir;
    const file = findProgram(name, environment, cwd, env);
    if (null === file) return null;
    const plain = hasOwnEnvironments([
     name,
     ...args
    ]) ? outside : env;
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
   async function runCommand(command) {
    const isWatched = runsPytest(command.args);
    let number = runs += 1;
    let ended = await runArguments(command.args, isWatched ? number : void 0);
    if (null === ended) return null === command.tool ? result(command.name, "failed", `'${command.args[0] ?? ""}' is neither in the environment nor on PATH`) : result(command.name, "not-configured", `not installed on Python ${minor}`);
    if (0 !== ended.exitCode && !ended.timedOut && null !== command.withoutCoverage && isDisturbedByCoverage(ended.output)) {
     host.notice(`${command.name} on Python ${minor}: measuring coverage disturbs it, so it runs again without coverage.`);
     number = runs += 1;
     ended = await runArguments(command.withoutCoverage, number) ?? ended;
    }
    const watched = isWatched && 0 !== ended.exitCode ? {
     watched: await watch.read(number)
    } : {};
    const { outcome: how, message: said, remedy } = judgeCommand(command, ended, {
     importNames: plan.packages.map((own)=>own.name),
     hasTests: plan.hasTests,
     folder: copy.projectDir,
     timeout: plan.timeout,
     remedyFor,
     ...watched
    });
    const shown = result(command.name, how, said, ended.ms, ended.output);
    return void 0 === remedy ? shown : {
     ...shown,
     remedy
    };
   }
   const lost = lostTools(installation);
   const runnable = installed.commands.filter(({ tool })=>null === tool || !lost.has(tool));
   host.progress(`Python ${minor}: ${runnable.map(({ name })=>name).join(", ")}`);
   const done = await Promise.all(runnable.map(runCommand));
   const notRun = "auto" === plan.work.wanted && installed.commands.every(({ tool })=>null !== tool) ? [
    ...lost
   ].map(([tool, why])=>result(tool, "unknown", why)) : [];
   const ranTests = runnable.some(({ args }, index)=>runsPytest(args) && [
     "passed",
     "failed"
    ].includes(done[index]?.outcome ?? ""));
   const coverage = ranTests ? await readCoverage(report) : null;
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
     failure: isTooLow ? `coverage: ${coverage.message}. Add tests, or lower minimum-coverage.` : null
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
  function planCommands({ commands }, { declared }, configured, tree) {
   if (commands.length > 0) return planNamedCommands(commands, declared);
   const uses = TOOLS.map((tool)=>[
     tool,
     {
      declared: declared.has(tool),
      configured: configured[tool]
     }
    ]);
   return planUsualCommands({
    uses: Object.fromEntries(uses),
    declared,
    ...tree,
    coverageConfigured: tree.coverage.hasSource
   });
  }
  async function readTree(inputs, pyproject, host) {
   const { projectDir } = inputs;
   const files = await (0, project_files.RQ)(projectDir, host);
   const packages = (0, import_packages.G)(files, {
    projectName: pyproject.project?.name ?? null,
    tool: pyproject.tool
   });
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
   const { pyproject, config } = await (0, read_project.W)(inputs.projectDir, host);
   const admission = pyproject.project ?? inputs.facts;
   const found = await (0, find_pythons.n)(host.environment);
   const { chosen, notes } = (0, choose_pythons.H)(inputs.pythonVersions, found, admission?.requiresPython ?? null, admission?.classifiers ?? [], inputs.allowMissingPython);
   for (const note of notes)host.notice(note);
   const named = inputs.environmentVariables ?? [];
   planInstall(inputs.install, {
    pyproject
   });
   const tree = await readTree(inputs, pyproject, host);
   const facts = {
    pyproject,
    files: tree.files
   };
   const wanted = planInstall(inputs.install, facts);
   const configured = await readConfigured(inputs, pyproject, wanted.declared, tree);
   const commandsFor = (plan)=>planCommands(inputs, plan, configured, tree);
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
    facts,
    ownName: identity?.project ?? pyproject.project?.name ?? null,
    expected: commandsFor(wanted),
    commandsFor
   };
  }
  async function testAll(inputs, { minimum, target, asksForCoverage, chosen, named, variables, tree, facts, ownName, expected, commandsFor }, { recorder, atEnd }, host) {
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
   const pythons = await mapSome(chosen, Math.max(2, (0, external_node_os_.availableParallelism)() >> 1), (python)=>testPython(plan, python, limited));
   const ran = new Set(pythons.flatMap(({ commands: done })=>done.map(({ command })=>command)));
   for (const { name: tool, reason } of expected.leftOut.filter(({ name })=>!ran.has(name))){
    host.info(`${tool}: not configured (${reason})`);
    recorder.item({
     kind: "command",
     subject: tool,
     outcome: "not-configured",
     message: reason,
     ms: 0
    });
   }
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
    wanted: asksForCoverage || tree.coverage.isThere || pythons.some(({ measuresCoverage })=>measuresCoverage),
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
   return {
    outcome: outcomeOf(failure, results, verdict),
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
  function outcomeOf(failure, results, coverage) {
   if (null !== failure) return "failed";
   if (coverage.isOpen || results.some(({ outcome })=>"unknown" === outcome)) return "unknown";
   return results.some(({ outcome })=>"passed" === outcome) ? "passed" : "not-configured";
  }
 }
};
