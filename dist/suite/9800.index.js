export const id = 9800;
export const ids = [
 9800
];
export const modules = {
 36667: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v: ()=>matchWithTimeout
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
  const LONGEST = 2e3;
  const MATCH = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script("pattern.exec(text)");
  let context = null;
  function matchWithTimeout(pattern, text) {
   context ??= (0, node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({});
   Object.assign(context, {
    pattern,
    text
   });
   try {
    return MATCH.runInContext(context, {
     timeout: LONGEST
    });
   } catch (error) {
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_1__.Or)(error, "ERR_SCRIPT_EXECUTION_TIMEOUT")) return "too-slow";
    throw error;
   }
  }
 },
 1168: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   d: ()=>describeProject
  });
  var rule_context = __webpack_require__(90279);
  var src_pyproject = __webpack_require__(63589);
  var setup_cfg = __webpack_require__(4353);
  var release_error = __webpack_require__(41535);
  var entry_point_lines = __webpack_require__(96522);
  var core_metadata = __webpack_require__(90960);
  const LEGACY_BACKEND = "setuptools.build_meta:__legacy__";
  function fieldsOf(given) {
   const isGiven = (value)=>{
    if (null == value || "" === value || false === value) return false;
    if (Array.isArray(value)) return value.length > 0;
    return "object" != typeof value || Object.keys(value).length > 0;
   };
   return new Set(Object.entries(given).flatMap(([field, value])=>isGiven(value) ? [
     field
    ] : []));
  }
  const SCRIPT_GROUPS = [
   "console_scripts",
   "gui_scripts"
  ];
  function commonOf(pyproject, setupCfg) {
   return {
    buildBackend: pyproject?.buildSystem?.buildBackend ?? LEGACY_BACKEND,
    buildRequires: pyproject?.buildSystem?.requires ?? [],
    backendPath: pyproject?.buildSystem?.backendPath ?? [],
    tool: pyproject?.tool ?? {},
    setupCfg,
    findings: pyproject?.findings ?? [],
    lineOf: ()=>void 0
   };
  }
  function given(addresses) {
   return Object.fromEntries(Object.entries(addresses).filter((entry)=>null !== entry[1]));
  }
  function scriptsIn(text) {
   const scripts = ((0, entry_point_lines.b)(text) ?? []).filter(({ group })=>SCRIPT_GROUPS.includes(group));
   return Object.fromEntries(scripts.map(({ name, value })=>[
     name,
     value
    ]));
  }
  async function textOf(value, source) {
   const files = (0, setup_cfg.R8)(value);
   if (null === files) return value;
   const texts = await Promise.all(files.map((file)=>source.readText(file)));
   return texts.filter((text)=>null !== text).join("\n");
  }
  function extrasOf(setupCfg) {
   const keys = [
    ...setupCfg.get("options.extras_require")?.keys() ?? []
   ];
   return [
    ...new Set(keys.map((key)=>(key.split(":", 1)[0] ?? "").trim()))
   ].filter((extra)=>"" !== extra);
  }
  async function describeSetupCfg(source, setupCfg, pyproject) {
   const metadata = setupCfg.get("metadata");
   const options = setupCfg.get("options");
   const entryPoints = setupCfg.get("options.entry_points");
   const name = metadata?.get("name");
   if (void 0 === metadata || void 0 === name || "" === name) return null;
   const get = (...keys)=>keys.map((key)=>metadata.get(key)).find((value)=>void 0 !== value) ?? null;
   const version = get("version");
   const scripts = {
    ...scriptsIn(await textOf(options?.get("entry_points"), source) ?? ""),
    ...(0, setup_cfg.c_)(entryPoints?.get("console_scripts")),
    ...(0, setup_cfg.c_)(entryPoints?.get("gui_scripts"))
   };
   const isPlain = null !== version && !/^(?:attr|file):/u.test(version);
   return {
    ...commonOf(pyproject, setupCfg),
    file: "setup.cfg",
    name,
    version: isPlain ? version : null,
    versionKey: "[metadata] version",
    isVersionDynamic: !isPlain,
    requiresPython: options?.get("python_requires") ?? null,
    scripts,
    extras: extrasOf(setupCfg),
    areExtrasKnown: !/\bextras_require\b/u.test(await source.readText("setup.py") ?? ""),
    classifiers: (0, setup_cfg.c3)(await textOf(metadata.get("classifiers") ?? metadata.get("classifier"), source)),
    importNames: null,
    readmeFile: (0, setup_cfg.R8)(metadata.get("long_description"))?.find((file)=>"" !== file) ?? null,
    license: get("license", "license_expression"),
    licenseFile: null,
    licenseFiles: metadata.has("license_files") ? (0, setup_cfg.c3)(metadata.get("license_files")) : null,
    addresses: given({
     author_email: get("author_email"),
     maintainer_email: get("maintainer_email")
    }),
    fields: fieldsOf({
     name,
     version: true,
     description: get("description", "summary"),
     readme: get("long_description"),
     "requires-python": options?.get("python_requires"),
     license: get("license", "license_expression"),
     "license-files": get("license_files", "license_file"),
     authors: get("author", "author_email"),
     maintainers: get("maintainer", "maintainer_email"),
     keywords: get("keywords"),
     classifiers: get("classifiers", "classifier"),
     urls: get("url", "project_urls", "home_page"),
     dependencies: options?.get("install_requires"),
     scripts
    })
   };
  }
  async function installedScripts(source) {
   const file = source.files.find((path)=>/(?:^|\/)[^/]+\.egg-info\/entry_points\.txt$/u.test(path));
   const text = void 0 === file ? null : await source.readText(file);
   return scriptsIn(text ?? "");
  }
  async function describePkgInfo(source, setupCfg, pyproject) {
   const bytes = await source.readBytes("PKG-INFO");
   const metadata = null === bytes ? null : (0, core_metadata.U)(bytes);
   const name = metadata?.get("name") ?? null;
   if (null === metadata || null === name) return null;
   const get = (field)=>{
    const value = metadata.get(field);
    return null === value || "UNKNOWN" === value ? null : value;
   };
   const scripts = await installedScripts(source);
   return {
    ...commonOf(pyproject, setupCfg),
    file: "PKG-INFO",
    name,
    version: get("version"),
    versionKey: "Version",
    isVersionDynamic: false,
    requiresPython: get("requires-python"),
    scripts,
    extras: metadata.getAll("provides-extra"),
    areExtrasKnown: true,
    classifiers: metadata.getAll("classifier"),
    importNames: null,
    readmeFile: null,
    license: get("license-expression") ?? get("license"),
    licenseFile: null,
    licenseFiles: null,
    addresses: given({
     "Author-email": get("author-email"),
     "Maintainer-email": get("maintainer-email")
    }),
    fields: fieldsOf({
     name,
     version: get("version"),
     description: get("summary"),
     readme: metadata.description,
     "requires-python": get("requires-python"),
     license: get("license-expression") ?? get("license"),
     "license-files": metadata.getAll("license-file"),
     authors: get("author") ?? get("author-email"),
     maintainers: get("maintainer") ?? get("maintainer-email"),
     keywords: get("keywords"),
     classifiers: metadata.getAll("classifier"),
     urls: get("home-page") ?? get("project-url"),
     dependencies: metadata.getAll("requires-dist"),
     scripts
    })
   };
  }
  var required_fields = __webpack_require__(72288);
  function licenseFileOf({ license }) {
   return null !== license && "file" in license ? license.file : null;
  }
  function licenseTextOf({ license }) {
   if (null === license) return null;
   return "expression" in license ? license.expression : "text" in license ? license.text : null;
  }
  function isDynamic(project, field) {
   return project.dynamic.includes(field);
  }
  function describePyproject(pyproject, project, setupCfg) {
   const given = fieldsOf({
    name: project.name,
    version: project.version,
    description: project.description,
    readme: project.readme,
    "requires-python": project.requiresPython,
    license: project.license,
    "license-files": project.licenseFiles,
    authors: project.authors,
    maintainers: project.maintainers,
    keywords: project.keywords,
    classifiers: project.classifiers,
    urls: project.urls,
    dependencies: project.dependencies,
    scripts: {
     ...project.scripts,
     ...project.guiScripts
    }
   });
   const declared = project.importNames ?? project.importNamespaces;
   const names = [
    ...project.importNames ?? [],
    ...project.importNamespaces ?? []
   ];
   return {
    file: "pyproject.toml",
    name: project.name,
    version: project.version,
    versionKey: "[project] version",
    isVersionDynamic: isDynamic(project, "version"),
    requiresPython: project.requiresPython,
    scripts: {
     ...project.scripts,
     ...project.guiScripts
    },
    extras: Object.keys(project.optionalDependencies),
    areExtrasKnown: !project.dynamic.includes("optional-dependencies"),
    classifiers: project.classifiers,
    buildBackend: pyproject.buildSystem?.buildBackend ?? LEGACY_BACKEND,
    buildRequires: pyproject.buildSystem?.requires ?? [],
    backendPath: pyproject.buildSystem?.backendPath ?? [],
    importNames: null === declared ? null : [
     ...new Set(names.map((name)=>name.split(".")[0] ?? name))
    ],
    readmeFile: project.readme?.file ?? null,
    license: licenseTextOf(project),
    licenseFile: licenseFileOf(project),
    licenseFiles: project.licenseFiles,
    addresses: {},
    fields: new Set(required_fields.B.filter((field)=>given.has(field) || isDynamic(project, field))),
    tool: pyproject.tool,
    setupCfg,
    findings: pyproject.findings,
    lineOf: pyproject.lineOf
   };
  }
  var poetry_constraint = __webpack_require__(62708);
  const describe_tool_table_text = (value)=>"string" == typeof value ? value : null;
  function texts(value) {
   return Array.isArray(value) ? value.filter((entry)=>"string" == typeof entry) : "string" == typeof value ? [
    value
   ] : [];
  }
  function poetryScripts(table) {
   if (!(0, rule_context.bI)(table)) return {};
   const rows = Object.entries(table).flatMap(([name, value])=>{
    const reference = describe_tool_table_text(value) ?? ((0, rule_context.bI)(value) ? describe_tool_table_text(value["reference"]) ?? describe_tool_table_text(value["callable"]) : null);
    return null === reference ? [] : [
     [
      name,
      reference
     ]
    ];
   });
   return Object.fromEntries(rows);
  }
  function addressesOf(people) {
   const rows = Object.entries(people).flatMap(([key, value])=>"string" == typeof value && /[<@]/u.test(value) ? [
     [
      key,
      value
     ]
    ] : []);
   return Object.fromEntries(rows);
  }
  function missingName(key) {
   return {
    rule: "P02",
    severity: "refused",
    subject: `pyproject.toml [${key}]`,
    message: "has no name",
    remedy: "Add the name of the project"
   };
  }
  function describe_tool_table_commonOf(pyproject, setupCfg) {
   return {
    file: "pyproject.toml",
    buildBackend: pyproject.buildSystem?.buildBackend ?? LEGACY_BACKEND,
    buildRequires: pyproject.buildSystem?.requires ?? [],
    backendPath: pyproject.buildSystem?.backendPath ?? [],
    tool: pyproject.tool,
    setupCfg,
    lineOf: pyproject.lineOf
   };
  }
  function describePoetry(pyproject, table, setupCfg) {
   const dependencies = (0, rule_context.bI)(table["dependencies"]) ? table["dependencies"] : {};
   const python = dependencies["python"];
   const constraint = describe_tool_table_text(python) ?? ((0, rule_context.bI)(python) ? describe_tool_table_text(python["version"]) : null);
   const requiresPython = null === constraint ? null : (0, poetry_constraint.D)(constraint);
   const scripts = poetryScripts(table["scripts"]);
   const name = describe_tool_table_text(table["name"]);
   return {
    ...describe_tool_table_commonOf(pyproject, setupCfg),
    name,
    version: describe_tool_table_text(table["version"]),
    versionKey: "[tool.poetry] version",
    isVersionDynamic: false,
    requiresPython,
    scripts,
    extras: (0, rule_context.bI)(table["extras"]) ? Object.keys(table["extras"]) : [],
    areExtrasKnown: true,
    classifiers: texts(table["classifiers"]),
    importNames: null,
    readmeFile: texts(table["readme"])[0] ?? null,
    license: describe_tool_table_text(table["license"]),
    licenseFile: null,
    licenseFiles: null,
    addresses: addressesOf({
     authors: texts(table["authors"])[0],
     maintainers: texts(table["maintainers"])[0]
    }),
    fields: fieldsOf({
     name,
     version: table["version"],
     description: table["description"],
     readme: table["readme"],
     "requires-python": constraint,
     license: table["license"],
     authors: table["authors"],
     maintainers: table["maintainers"],
     keywords: table["keywords"],
     classifiers: table["classifiers"],
     urls: [
      table["homepage"],
      table["repository"],
      table["urls"]
     ].filter((url)=>void 0 !== url),
     dependencies: Object.keys(dependencies).filter((dependency)=>"python" !== dependency),
     scripts
    }),
    findings: null === name ? [
     ...pyproject.findings,
     missingName("tool.poetry")
    ] : pyproject.findings
   };
  }
  function describeFlit(pyproject, table, setupCfg) {
   const tool = (0, rule_context.bI)(pyproject.tool["flit"]) ? pyproject.tool["flit"] : {};
   const extras = (0, rule_context.bI)(table["requires-extra"]) ? Object.keys(table["requires-extra"]) : [];
   const scripts = poetryScripts(tool["scripts"]);
   const name = describe_tool_table_text(table["dist-name"]) ?? describe_tool_table_text(table["module"]);
   return {
    ...describe_tool_table_commonOf(pyproject, setupCfg),
    name,
    version: null,
    versionKey: null,
    isVersionDynamic: true,
    requiresPython: describe_tool_table_text(table["requires-python"]),
    scripts,
    extras,
    areExtrasKnown: true,
    classifiers: texts(table["classifiers"]),
    importNames: texts(table["module"]),
    readmeFile: describe_tool_table_text(table["description-file"]),
    license: describe_tool_table_text(table["license"]),
    licenseFile: null,
    licenseFiles: null,
    addresses: addressesOf({
     "author-email": table["author-email"],
     "maintainer-email": table["maintainer-email"]
    }),
    fields: fieldsOf({
     name,
     version: true,
     description: true,
     readme: table["description-file"],
     "requires-python": table["requires-python"],
     license: table["license"] ?? texts(table["classifiers"]).find((classifier)=>classifier.startsWith("License ::")),
     authors: table["author"],
     maintainers: table["maintainer"],
     keywords: table["keywords"],
     classifiers: table["classifiers"],
     urls: table["home-page"] ?? table["urls"],
     dependencies: table["requires"],
     scripts
    }),
    findings: null === name ? [
     ...pyproject.findings,
     missingName("tool.flit.metadata")
    ] : pyproject.findings
   };
  }
  var names_requirement = __webpack_require__(97100);
  const NO_SETUP_CFG = new Map;
  function readsSetupCfg(pyproject) {
   const { buildBackend = null, requires = [] } = pyproject?.buildSystem ?? {};
   return (buildBackend ?? LEGACY_BACKEND).startsWith("setuptools") || (0, names_requirement.U)(requires, (name)=>"setuptools" === name);
  }
  function describeByTool(pyproject, setupCfg) {
   const { poetry, flit } = pyproject.tool;
   if ((0, rule_context.bI)(poetry) && "name" in poetry) return describePoetry(pyproject, poetry, setupCfg);
   const metadata = (0, rule_context.bI)(flit) ? flit["metadata"] : void 0;
   return (0, rule_context.bI)(metadata) ? describeFlit(pyproject, metadata, setupCfg) : null;
  }
  function projectsBelow(source) {
   return source.files.flatMap((file)=>file.endsWith("/pyproject.toml") ? [
     file.slice(0, -15)
    ] : []).sort((a, b)=>a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
  }
  function noProject(source) {
   if (source.has("setup.py")) return new release_error.K2({
    subject: source.show("setup.py"),
    problem: "has to run to set the project's name, but validation doesn't run code of the project",
    remedy: "Add a pyproject.toml with a [project] table, or add name and version to setup.cfg"
   });
   const [nearest] = projectsBelow(source);
   return new release_error.K2({
    subject: source.show("pyproject.toml"),
    problem: "is missing",
    remedy: void 0 === nearest ? "Add one with a [project] table, or set project-dir to the folder that contains it" : `Set project-dir to the folder that contains it, such as ${source.show(nearest)}`
   });
  }
  function notBuildable(source, described) {
   return new release_error.K2({
    subject: source.show("pyproject.toml"),
    problem: `is missing, and so is setup.py, so nothing can build what ${described.file} describes`,
    remedy: 'Add one with [build-system] requires = ["setuptools"] and build-backend = "setuptools.build_meta"'
   });
  }
  async function describeProject(source, tables) {
   const text = await source.readText("pyproject.toml");
   const pyproject = null === text ? null : (0, src_pyproject.x)(text, source.show("pyproject.toml"), tables);
   const setupCfg = readsSetupCfg(pyproject) ? (0, setup_cfg.K0)(await source.readBytes("setup.cfg") ?? "", source.show("setup.cfg")) : NO_SETUP_CFG;
   if (null !== pyproject && null !== pyproject.project) return describePyproject(pyproject, pyproject.project, setupCfg);
   const described = (null === pyproject ? null : describeByTool(pyproject, setupCfg)) ?? await describeSetupCfg(source, setupCfg, pyproject) ?? await describePkgInfo(source, setupCfg, pyproject);
   if (null !== described && null === pyproject && !source.has("setup.py")) throw notBuildable(source, described);
   if (null !== described) return described;
   if (null !== pyproject && !source.has("setup.py")) throw new release_error.K2({
    subject: source.show("pyproject.toml"),
    problem: "has no [project] table",
    remedy: "Add one with name and version"
   });
   throw noProject(source);
  }
 },
 61223: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>findVersion
  });
  var match_with_timeout = __webpack_require__(36667);
  var rule_context = __webpack_require__(90279);
  var python_module = __webpack_require__(42218);
  var found_version = __webpack_require__(86791);
  function translateRegExp(pattern) {
   const [, flags = "", body = ""] = /^(?:\(\?([a-zA-Z]+)\))?([\s\S]*)$/u.exec(pattern) ?? [];
   if (/[^aimsu]/u.test(flags) || /\(\?(?:[a-zA-Z]+(?:-[a-zA-Z]+)?|-[a-zA-Z]+)[:)]|\(\?>|\(\?\(|\(\?#|[*+?}]\+/u.test(body)) return null;
   const source = body.replaceAll("(?P<", "(?<").replace(/\(\?P=(\w+)\)/gu, String.raw`\k<$1>`).replace(/(?<!\\)((?:\\\\)*)\\A/gu, String.raw`$1(?<![\s\S])`).replace(/(?<!\\)((?:\\\\)*)\\[Zz]/gu, String.raw`$1(?![\s\S])`);
   const own = [
    "i",
    "s"
   ].filter((flag)=>flags.includes(flag)).join("");
   try {
    return new RegExp(source, `m${own}`);
   } catch  {
    return null;
   }
  }
  const version_other_backends_text = (value)=>"string" == typeof value ? value : null;
  const table = (value, key)=>{
   const inner = (0, rule_context.bI)(value) ? value[key] : void 0;
   return (0, rule_context.bI)(inner) ? inner : {};
  };
  async function fromPattern(file, pattern, place, source) {
   const content = await source.readText(file.replace(/^\.\//u, ""));
   if (null === content) return (0, found_version.HF)("regex", file, place, `names ${file}, which doesn't exist`, "Add the file, or fix the name");
   const match = (0, match_with_timeout.v)(pattern, content);
   if ("too-slow" === match) return (0, found_version.VN)("regex", file);
   const found = match?.groups?.["version"] ?? match?.[1];
   if (void 0 === found) return (0, found_version.HF)("regex", file, place, `finds no version in ${file}`, 'Add __version__ = "…" to the file, or fix the pattern');
   return (0, found_version.yP)(found, "regex", file, source.show(file));
  }
  const HATCH_PATTERN = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<version>.+?)\1/im;
  const HATCH_GIT = new Set([
   "vcs",
   "versioningit",
   "uv-dynamic-versioning"
  ]);
  async function hatchVersion({ tool }, source, environment) {
   const options = table(tool["hatch"], "version");
   const place = source.show("pyproject.toml [tool.hatch.version]");
   const kind = version_other_backends_text(options["source"]) ?? "regex";
   if (HATCH_GIT.has(kind)) return (0, found_version.VN)("scm", null);
   if ("code" === kind) return (0, found_version.VN)("code", version_other_backends_text(options["path"]));
   if ("env" === kind) {
    const variable = version_other_backends_text(options["variable"]);
    const value = null === variable ? void 0 : environment[variable];
    return null === variable || void 0 === value ? (0, found_version.VN)("env", variable) : (0, found_version.yP)(value, "env", variable, variable);
   }
   if ("regex" !== kind) return (0, found_version.VN)("unknown", kind);
   const path = version_other_backends_text(options["path"]);
   if (null === path) return (0, found_version.HF)("regex", null, place, "doesn't name a path", 'Add path = "src/package/__init__.py"');
   const own = version_other_backends_text(options["pattern"]);
   const pattern = null === own ? HATCH_PATTERN : translateRegExp(own);
   return null === pattern ? (0, found_version.VN)("regex", path) : await fromPattern(path, pattern, place, source);
  }
  const FLIT_FILES = [
   "__version__.py",
   "_version.py",
   "version.py",
   "__init__.py"
  ];
  async function flitVersion({ tool, name }, source) {
   const flit = (0, rule_context.bI)(tool["flit"]) ? tool["flit"] : {};
   const module = version_other_backends_text(table(flit, "module")["name"]) ?? version_other_backends_text(table(flit, "metadata")["module"]) ?? (name ?? "").replaceAll("-", "_");
   const path = module.replaceAll(".", "/");
   const packages = [
    path,
    `src/${path}`
   ].filter((folder)=>source.has(`${folder}/__init__.py`));
   const modules = [
    `${path}.py`,
    `src/${path}.py`
   ].filter((file)=>source.has(file));
   const files = [
    ...packages.flatMap((folder)=>FLIT_FILES.map((file)=>`${folder}/${file}`)),
    ...modules
   ].filter((file)=>source.has(file));
   if (0 === files.length) return (0, found_version.HF)("module", null, source.show("pyproject.toml [project] version"), `is dynamic, but there is no module ${module}`, 'Add [tool.flit.module] name = "…"');
   let found = null;
   for (const file of files){
    const assignment = (0, python_module.K6)(await source.readText(file) ?? "", "__version__");
    if ("literal" === assignment.kind && "string" == typeof assignment.value) found = (0, found_version.yP)(assignment.value, "module", file, source.show(file));
   }
   return found ?? (0, found_version.VN)("code", files.at(-1) ?? null);
  }
  const PDM_PATTERN = /^(?:__version__|VERSION)\s*=\s*["'](.+?)["']\s*(?:#.*)?$/m;
  async function pdmVersion({ tool }, source) {
   const options = table(tool["pdm"], "version");
   const path = version_other_backends_text(options["path"]);
   const kind = version_other_backends_text(options["source"]) ?? (null !== path && source.has(path) ? "file" : null);
   if ("scm" === kind) return (0, found_version.VN)("scm", null);
   if ("call" === kind) return (0, found_version.VN)("code", version_other_backends_text(options["getter"]));
   if ("file" !== kind || null === path) return (0, found_version.VN)("unknown", kind);
   const own = version_other_backends_text(options["pattern"]);
   const pattern = null === own ? PDM_PATTERN : translateRegExp(own);
   const place = source.show("pyproject.toml [tool.pdm.version]");
   return null === pattern ? (0, found_version.VN)("regex", path) : await fromPattern(path, pattern, place, source);
  }
  function poetryVersion({ tool }, source) {
   const version = version_other_backends_text(table(tool, "poetry")["version"]);
   if ("poetry-dynamic-versioning" in tool) return (0, found_version.VN)("scm", null);
   if (null !== version) return (0, found_version.yP)(version, "static", "pyproject.toml", source.show("pyproject.toml [tool.poetry] version"));
   return (0, found_version.HF)("unknown", null, source.show("pyproject.toml [project] version"), "is dynamic, but [tool.poetry] has no version", "Add a version to [project]");
  }
  var git_versioning = __webpack_require__(7791);
  var external_node_path_ = __webpack_require__(76760);
  var toml = __webpack_require__(34222);
  var release_error = __webpack_require__(41535);
  const MANIFEST = "Cargo.toml";
  function versionIn(manifest, ...tables) {
   const table = tables.reduce((inner, key)=>(0, rule_context.bI)(inner) ? inner[key] : void 0, manifest);
   return (0, rule_context.bI)(table) ? table["version"] : void 0;
  }
  async function readManifest(path, source) {
   const text = source.has(path) ? await source.readText(path) : null;
   try {
    return null === text ? null : (0, toml.v)(text, source.show(path));
   } catch (thrown) {
    if (thrown instanceof release_error.K2) return null;
    throw thrown;
   }
  }
  async function maturinVersion({ tool }, source) {
   const { "manifest-path": named } = (0, rule_context.bI)(tool["maturin"]) ? tool["maturin"] : {};
   const path = external_node_path_.posix.normalize("string" == typeof named ? named : MANIFEST);
   const unknown = (0, found_version.VN)("file", path);
   const manifest = await readManifest(path, source);
   if (null === manifest) return unknown;
   const version = versionIn(manifest, "package");
   if ("string" == typeof version) return (0, found_version.yP)(version, "file", path, source.show(path));
   if ((0, rule_context.bI)(version) && true === version["workspace"]) for(let folder = external_node_path_.posix.dirname(path);; folder = external_node_path_.posix.dirname(folder)){
    const root = external_node_path_.posix.join(folder, MANIFEST);
    const shared = versionIn(await readManifest(root, source) ?? {}, "workspace", "package");
    if ("string" == typeof shared) return (0, found_version.yP)(shared, "file", root, source.show(root));
    if ("." === folder || folder.startsWith("..")) break;
   }
   return unknown;
  }
  var version_setuptools = __webpack_require__(72127);
  function pretendVersion({ variables }, environment) {
   for (const variable of variables){
    const value = environment[variable];
    if (void 0 !== value && "" !== value) return {
     variable,
     value
    };
   }
   return null;
  }
  async function askBackend(project, source, environment, isOfGit) {
   if (project.backendPath.length > 0 && !project.buildBackend.startsWith("flit_core")) return (0, found_version.VN)("code", project.buildBackend);
   const [backend] = project.buildBackend.split(/[.:]/u);
   switch(backend){
    case "setuptools":
     return await (0, version_setuptools.J)(project, source, isOfGit);
    case "hatchling":
     return await hatchVersion(project, source, environment);
    case "flit_core":
    case "flit":
     return await flitVersion(project, source);
    case "flit_scm":
     return (0, found_version.VN)("scm", null);
    case "maturin":
     return await maturinVersion(project, source);
    case "pdm":
     return await pdmVersion(project, source);
    case "poetry":
    case "poetry_dynamic_versioning":
     return "poetry" === backend ? poetryVersion(project, source) : (0, found_version.VN)("scm", null);
    default:
     return isOfGit ? (0, found_version.VN)("scm", null) : (0, found_version.VN)("unknown", project.buildBackend);
   }
  }
  async function findVersion(project, source, environment) {
   if (null !== project.version) {
    const place = `${project.file} ${project.versionKey ?? ""}`.trim();
    const found = (0, found_version.yP)(project.version, "static", project.file, source.show(place));
    return "[project] version" === project.versionKey ? {
     ...found,
     findings: []
    } : found;
   }
   if (!project.isVersionDynamic) return (0, found_version.VN)("unknown", null);
   const versioning = await (0, git_versioning.q)(project, source);
   const found = await askBackend(project, source, environment, null !== versioning);
   if ("scm" !== found.source.kind || null === versioning) return found;
   const pretended = pretendVersion(versioning, environment);
   return null === pretended ? found : (0, found_version.yP)(pretended.value, "env", pretended.variable, pretended.variable);
  }
 },
 86791: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   HF: ()=>brokenVersionSource,
   VN: ()=>unknownVersion,
   yP: ()=>statedVersion
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function unknownVersion(kind, where) {
   return {
    version: null,
    source: {
     kind,
     where
    },
    findings: []
   };
  }
  function statedVersion(text, kind, where, place) {
   const source = {
    kind,
    where
   };
   const version = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text);
   if (void 0 === version) {
    const shown = `"${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(text, 60)}"`;
    const message = `says ${shown}, which is not a PEP 440 version`;
    return {
     version: null,
     source,
     findings: [
      {
       rule: "P03",
       severity: "refused",
       subject: place,
       message,
       remedy: "Write it like 1.2.3, 1.2.3rc1 or 1.2.3.dev1"
      }
     ]
    };
   }
   const normal = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.qh)(version);
   const findings = null === version.local ? [] : [
    {
     rule: "U33",
     severity: "refused",
     subject: place,
     message: `says ${normal}, but PyPI refuses local labels`,
     remedy: "Remove the part that begins with +"
    }
   ];
   return {
    version: normal,
    source,
    findings
   };
  }
  function brokenVersionSource(kind, where, place, message, remedy) {
   return {
    version: null,
    source: {
     kind,
     where
    },
    findings: [
     {
      rule: "version-source",
      severity: "refused",
      subject: place,
      message,
      remedy
     }
    ]
   };
  }
 },
 7791: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   q: ()=>findGitVersioning
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90279);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _names_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97100);
  const text = (value)=>"string" == typeof value && "" !== value ? value : null;
  const table = (value, ...keys)=>{
   const inner = keys.reduce((one, key)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.bI)(one) ? one[key] : void 0, value);
   return (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.bI)(inner) ? inner : {};
  };
  function fallbackIn(options, key, place) {
   const version = text(options[key]);
   return null === version ? null : {
    setting: `${key} of [${place}]`,
    version
   };
  }
  function scmVariables(name) {
   const suffix = (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name ?? "").replaceAll("-", "_").toUpperCase();
   return [
    "SETUPTOOLS_SCM",
    "VCS_VERSIONING"
   ].flatMap((tool)=>[
     ...null === name ? [] : [
      `${tool}_PRETEND_VERSION_FOR_${suffix}`
     ],
     `${tool}_PRETEND_VERSION`
    ]);
  }
  function refusesShallow(options) {
   const nested = text(table(options, "scm", "git")["pre_parse"]);
   return [
    nested,
    text(options["git_pre_parse"]),
    text(options["parse"])
   ].some((one)=>one?.includes("fail_on_shallow") === true);
  }
  const SCM_TABLES = [
   "setuptools_scm",
   "setuptools-scm",
   "vcs-versioning"
  ];
  function setuptoolsScm(tool, { name, tool: tables }) {
   const place = SCM_TABLES.find((one)=>one in tables) ?? SCM_TABLES[0];
   const options = table(tables, place);
   return {
    tool,
    variables: scmVariables(name),
    fallback: fallbackIn(options, "fallback_version", `tool.${place}`),
    needsTag: false,
    refusesShallow: refusesShallow(options)
   };
  }
  function hatchVcs({ name, tool }) {
   const options = table(tool, "hatch", "version");
   const raw = table(options, "raw-options");
   const [first = "", ...others] = scmVariables(name);
   return {
    tool: "hatch-vcs",
    variables: [
     ...others,
     first
    ],
    fallback: fallbackIn(options, "fallback-version", "tool.hatch.version") ?? fallbackIn(raw, "fallback_version", "tool.hatch.version.raw-options"),
    needsTag: false,
    refusesShallow: refusesShallow(raw)
   };
  }
  function versioningit({ tool }) {
   const options = table(tool, "versioningit");
   const fallback = fallbackIn(options, "default-version", "tool.versioningit");
   const tag = text(table(options, "vcs")["default-tag"]);
   return {
    tool: "versioningit",
    variables: [],
    fallback,
    needsTag: null === tag && null === fallback,
    refusesShallow: false
   };
  }
  function dunamai(tool, { tool: tables }) {
   const options = table(tables, tool);
   return {
    tool,
    variables: [
     `${tool.replaceAll("-", "_").toUpperCase()}_BYPASS`
    ],
    fallback: fallbackIn(options, "fallback-version", `tool.${tool}`),
    needsTag: true === options["strict"],
    refusesShallow: true === options["strict"]
   };
  }
  function pdmScm({ tool }) {
   const fallback = fallbackIn(table(tool, "pdm", "version"), "fallback_version", "tool.pdm.version");
   return {
    tool: "pdm-backend",
    variables: [
     "PDM_BUILD_SCM_VERSION"
    ],
    fallback,
    needsTag: false,
    refusesShallow: false
   };
  }
  function gitVersioningOfSetuptools({ tool }) {
   const name = "setuptools-git-versioning";
   const fallback = fallbackIn(table(tool, name), "starting_version", `tool.${name}`) ?? {
    setting: "starting_version",
    version: "0.0.1"
   };
   return {
    tool: name,
    variables: [],
    fallback,
    needsTag: false,
    refusesShallow: false
   };
  }
  async function ofSetuptools(project, source) {
   const { tool, buildRequires } = project;
   const requires = (...names)=>(0, _names_requirement_js__WEBPACK_IMPORTED_MODULE_2__.U)(buildRequires, (name)=>names.includes(name));
   if ("setuptools-git-versioning" in tool || requires("setuptools-git-versioning")) return gitVersioningOfSetuptools(project);
   if ("versioningit" in tool && requires("versioningit")) return versioningit(project);
   if (SCM_TABLES.some((one)=>one in tool) || requires("setuptools-scm", "vcs-versioning")) return setuptoolsScm("setuptools-scm", project);
   const setup = source.has("setup.py") ? await source.readText("setup.py") : null;
   if (null !== setup && /\buse_scm_version\b/u.test(setup)) {
    const fallback = /["']fallback_version["']\s*:\s*["']([^"']+)["']/u.exec(setup)?.[1];
    const scm = setuptoolsScm("setuptools-scm", project);
    return void 0 === fallback ? scm : {
     ...scm,
     fallback: {
      setting: "fallback_version in setup.py",
      version: fallback
     }
    };
   }
   if (requires("pbr") || null !== setup && /\bpbr\s*=\s*True\b/u.test(setup)) return {
    tool: "pbr",
    variables: [
     "PBR_VERSION"
    ],
    fallback: null,
    needsTag: false,
    refusesShallow: false
   };
   const usesVersioneer = "versioneer" in tool || project.setupCfg.has("versioneer");
   return usesVersioneer && null !== setup && setup.includes("versioneer") ? {
    tool: "versioneer",
    variables: [],
    fallback: null,
    needsTag: false,
    refusesShallow: false
   } : null;
  }
  function ofHatch(project) {
   switch(text(table(project.tool, "hatch", "version")["source"])){
    case "vcs":
     return hatchVcs(project);
    case "versioningit":
     return versioningit(project);
    case "uv-dynamic-versioning":
     return dunamai("uv-dynamic-versioning", project);
    default:
     return null;
   }
  }
  async function findGitVersioning(project, source) {
   if (null !== project.version || !project.isVersionDynamic) return null;
   const [backend] = project.buildBackend.split(/[.:]/u);
   const { tool } = project;
   switch(backend){
    case "setuptools":
     return await ofSetuptools(project, source);
    case "hatchling":
     return ofHatch(project);
    case "flit_scm":
     return setuptoolsScm("flit_scm", project);
    case "pdm":
     return "scm" === text(table(tool, "pdm", "version")["source"]) ? pdmScm(project) : null;
    case "poetry":
    case "poetry_dynamic_versioning":
     {
      const options = table(tool, "poetry-dynamic-versioning");
      const isOfGit = [
       "any",
       "git"
      ].includes(text(options["vcs"]) ?? "any");
      return true === options["enable"] && isOfGit ? dunamai("poetry-dynamic-versioning", project) : null;
     }
    default:
     return SCM_TABLES.some((one)=>one in tool) || (0, _names_requirement_js__WEBPACK_IMPORTED_MODULE_2__.U)(project.buildRequires, (name)=>"setuptools-scm" === name) ? setuptoolsScm("setuptools-scm", project) : null;
   }
  }
 },
 97100: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>namesRequirement
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52013);
  function namesRequirement(requirements, isMeant) {
   return requirements.some((requirement)=>{
    try {
     return isMeant((0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.p)(requirement).name));
    } catch  {
     return false;
    }
   });
  }
 },
 4361: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>openProject
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _own_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48321);
  var _project_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28453);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  const MAXIMUM_BYTES = 0x1000000;
  async function openProject(folder, displayDir, host) {
   const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(()=>null);
   if (facts?.isDirectory() !== true) {
    const problem = null === facts ? `${folder} doesn't exist` : `${folder} is not a folder`;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: "project-dir",
     problem,
     remedy: "Set it to the folder that contains pyproject.toml"
    });
   }
   const files = await (0, _project_files_js__WEBPACK_IMPORTED_MODULE_3__.RQ)(folder, host).catch((cause)=>{
    throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: "project-dir",
     problem: `${folder} can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(cause)})`,
     remedy: "Make it readable"
    }, {
     cause
    });
   });
   const bounds = await (0, _own_file_js__WEBPACK_IMPORTED_MODULE_4__.at)(folder, host);
   const strays = new Map((await (0, _own_file_js__WEBPACK_IMPORTED_MODULE_4__.QW)(files, bounds)).map(({ path, problem })=>[
     path,
     problem
    ]));
   const known = new Set(files);
   const show = (path)=>"" === displayDir ? path : `${displayDir}/${path}`;
   const reading = async (path, work)=>{
    try {
     return await work();
    } catch (cause) {
     if (cause instanceof _release_model__WEBPACK_IMPORTED_MODULE_2__.K2) throw cause;
     const parts = {
      subject: show(path),
      problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(cause)})`,
      remedy: "Make it readable"
     };
     throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2(parts, {
      cause
     });
    }
   };
   const readBytes = (path, maximum = MAXIMUM_BYTES)=>reading(path, ()=>(0, _own_file_js__WEBPACK_IMPORTED_MODULE_4__.zx)(path, bounds, {
      shown: show(path),
      maximum
     }));
   return {
    folder,
    files,
    strays,
    locate: (path)=>(0, _own_file_js__WEBPACK_IMPORTED_MODULE_4__.x5)(path, bounds),
    has: (path)=>known.has(path),
    show,
    readBytes,
    readStart: (path, maximum)=>reading(path, ()=>(0, _own_file_js__WEBPACK_IMPORTED_MODULE_4__.EX)(path, bounds, {
       shown: show(path),
       maximum
      })),
    async readText (path) {
     const bytes = await readBytes(path);
     if (null === bytes) return null;
     try {
      return new TextDecoder("utf-8", {
       fatal: true,
       ignoreBOM: true
      }).decode(bytes);
     } catch (cause) {
      throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
       subject: show(path),
       problem: "is not UTF-8",
       remedy: "Save it as UTF-8"
      }, {
       cause
      });
     }
    },
    async isExecutable (path) {
     const entry = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch(()=>null);
     return entry?.isFile() === true && (64 & entry.mode) !== 0;
    }
   };
  }
 },
 72127: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>setuptoolsVersion,
   S: ()=>usesScm
  });
  var rule_context = __webpack_require__(90279);
  var setup_cfg = __webpack_require__(4353);
  var found_version = __webpack_require__(86791);
  var names_requirement = __webpack_require__(97100);
  var external_node_path_ = __webpack_require__(76760);
  var python_module = __webpack_require__(42218);
  const MAXIMUM_HOPS = 4;
  function moduleFile(module, roots, source) {
   const path = module.replaceAll(".", "/");
   const candidates = roots.flatMap((root)=>[
     `${path}.py`,
     `${path}/__init__.py`
    ].map((file)=>external_node_path_.posix.normalize(external_node_path_.posix.join(root, file))));
   return candidates.find((file)=>source.has(file)) ?? null;
  }
  function importedModule(module, file, roots) {
   const dots = /^\.*/u.exec(module)?.[0].length ?? 0;
   if (0 === dots) return module;
   const root = roots.find((candidate)=>"" !== candidate && file.startsWith(`${candidate}/`));
   const folders = external_node_path_.posix.dirname(void 0 === root ? file : file.slice(root.length + 1)).split("/");
   const parents = folders.slice(0, folders.length - dots + 1).filter((folder)=>"." !== folder);
   return [
    ...parents,
    ...module.slice(dots).split(".")
   ].filter((part)=>"" !== part).join(".");
  }
  async function versionOfAttribute(file, attribute, roots, source) {
   let place = file;
   let name = attribute;
   for(let hop = 0; hop <= MAXIMUM_HOPS; hop += 1){
    const text = await source.readText(place) ?? "";
    const assignment = (0, python_module.K6)(text, name);
    if ("literal" === assignment.kind) return (0, found_version.yP)((0, python_module.KA)(assignment.value), "attr", place, source.show(place));
    const reexport = "none" === assignment.kind ? (0, python_module.YW)(text, name) : null;
    const next = null === reexport ? null : moduleFile(importedModule(reexport.module, place, roots), roots, source);
    if (null === reexport || null === next) break;
    place = next;
    name = reexport.name;
   }
   return (0, found_version.VN)("code", file);
  }
  function at(table, ...keys) {
   return keys.reduce((value, key)=>(0, rule_context.bI)(value) ? value[key] : void 0, table);
  }
  function texts(value) {
   return Array.isArray(value) ? value.filter((entry)=>"string" == typeof entry) : "string" == typeof value ? [
    value
   ] : [];
  }
  function directiveOf({ tool, setupCfg }) {
   const table = at(tool, "setuptools", "dynamic", "version");
   const place = "pyproject.toml [tool.setuptools.dynamic] version";
   const attribute = at(table, "attr");
   if ("string" == typeof attribute) return {
    kind: "attr",
    values: [
     attribute.trim()
    ],
    place
   };
   const files = texts(at(table, "file"));
   if (files.length > 0) return {
    kind: "file",
    values: files,
    place
   };
   const version = setupCfg.get("metadata")?.get("version") ?? "";
   const setupCfgPlace = "setup.cfg [metadata] version";
   const versionFiles = (0, setup_cfg.R8)(version);
   if (null !== versionFiles) return {
    kind: "file",
    values: versionFiles,
    place: setupCfgPlace
   };
   if (!version.startsWith("attr:")) return null;
   return {
    kind: "attr",
    values: [
     version.slice(5).trim()
    ],
    place: setupCfgPlace
   };
  }
  function rootsFor(module, { tool, setupCfg }) {
   const table = at(tool, "setuptools", "package-dir");
   const options = setupCfg.get("options");
   const entries = Object.entries({
    ...(0, setup_cfg.c_)(options?.get("package_dir")),
    ...(0, rule_context.bI)(table) ? table : {}
   });
   const packageDir = new Map(entries.filter((entry)=>"string" == typeof entry[1]));
   const parts = module.split(".");
   for(let length = parts.length; length > 0; length -= 1){
    const folder = packageDir.get(parts.slice(0, length).join("."));
    if (void 0 !== folder && folder.split("/").slice(-length).join(".") === parts.slice(0, length).join(".")) return [
     folder.split("/").slice(0, -length).join("/"),
     "src",
     ""
    ];
   }
   const where = [
    ...texts(at(tool, "setuptools", "packages", "find", "where")),
    ...(0, setup_cfg.c3)(setupCfg.get("options.packages.find")?.get("where"))
   ];
   return [
    ...new Set([
     packageDir.get(""),
     ...where,
     "src",
     ""
    ].filter((root)=>void 0 !== root))
   ];
  }
  async function fromAttribute(directive, project, source) {
   const path = (directive.values[0] ?? "").split(".");
   const attribute = path.pop() ?? "";
   const module = 0 === path.length ? "__init__" : path.join(".");
   const roots = rootsFor(module, project);
   const file = moduleFile(module, roots, source);
   if (null !== file) return await versionOfAttribute(file, attribute, roots, source);
   const message = `names ${path.join(".")}.${attribute}, but there is no module ${module}`;
   return (0, found_version.HF)("attr", null, source.show(directive.place), message, 'Set attr = "package.module.__version__" with a module that exists');
  }
  async function fromFiles(directive, source) {
   const contents = await Promise.all(directive.values.map((file)=>source.readText(file.replace(/^\.\//u, ""))));
   const there = contents.filter((content)=>null !== content);
   const where = directive.values.join(", ");
   if (0 === there.length) return (0, found_version.HF)("file", where, source.show(directive.place), `names ${where}, but no such file exists`, "Add the file, or fix the name");
   return (0, found_version.yP)(there.join("\n").trim(), "file", where, source.show(where));
  }
  function usesScm({ tool, buildRequires }) {
   if ("setuptools_scm" in tool || "setuptools-git-versioning" in tool || "vcs-versioning" in tool) return true;
   return (0, names_requirement.U)(buildRequires, (name)=>[
     "setuptools-scm",
     "setuptools-git-versioning",
     "vcs-versioning"
    ].includes(name));
  }
  async function setuptoolsVersion(project, source, isOfGit) {
   const directive = directiveOf(project);
   if (directive?.kind === "attr") return await fromAttribute(directive, project, source);
   if (directive?.kind === "file") return await fromFiles(directive, source);
   if (isOfGit) return (0, found_version.VN)("scm", null);
   const text = project.setupCfg.get("metadata")?.get("version");
   if (void 0 !== text && "" !== text) return (0, found_version.yP)(text, "static", "setup.cfg", source.show("setup.cfg [metadata] version"));
   if (source.has("setup.py")) return (0, found_version.VN)("code", "setup.py");
   return (0, found_version.HF)("unknown", null, source.show("pyproject.toml [project] version"), "is dynamic, but nothing tells setuptools where to find it", 'Add [tool.setuptools.dynamic] version = {attr = "package.__version__"}, or a static version');
  }
 },
 62708: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>poetryConstraint
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function release(version, at) {
   const numbers = (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.z0)(version)?.release.map(Number);
   if (void 0 === numbers) return null;
   const kept = numbers.slice(0, at + 1);
   while(kept.length <= at)kept.push(0);
   return kept.map((number, index)=>index === at ? number + 1 : number).join(".");
  }
  function poetryConstraint(constraint) {
   const clauses = constraint.split(",").flatMap((part)=>part.trim().split(/(?<=\s)(?=[<>=!~^])/u)).map((clause)=>clause.replace(/\s+/gu, ""));
   const specifiers = clauses.map((clause)=>{
    const [, operator = "", version = ""] = /^(\^|~(?!=))?(.*)$/u.exec(clause) ?? [];
    if ("" === operator) return /^\d+(?:\.\d+)*(?:\.\*)?$/u.test(version) ? `==${version}` : version;
    const parts = version.split(".").map(Number);
    const first = parts.findIndex((part)=>part > 0);
    const upper = release(version, "^" === operator ? Math.max(0, first < 0 ? parts.length - 1 : first) : Math.min(1, parts.length - 1));
    return null === upper ? null : `>=${version},<${upper}`;
   });
   if (constraint.includes("|") || specifiers.includes("*") || specifiers.some((specifier)=>null === specifier || "" === specifier)) return null;
   return specifiers.join(",");
  }
 },
 42218: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K6: ()=>readAssignment,
   KA: ()=>versionText,
   YW: ()=>readReexport
  });
  var _python_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49083);
  var _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84420);
  const COMPOUND = new Set([
   "if",
   "for",
   "while",
   "try",
   "with",
   "def",
   "class",
   "async",
   "match",
   "else",
   "elif",
   "except",
   "finally"
  ]);
  function valueFor(statement, name) {
   const [first] = statement;
   if (first?.kind === "name" && COMPOUND.has(first.text) && first.text !== name) return;
   const parts = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(statement, "=");
   const value = parts.at(-1);
   if (parts.length < 2 || void 0 === value) return;
   const isTarget = (tokens, index)=>{
    const plain = 1 === tokens.length || 0 === index && 2 === parts.length && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens[1], ":");
    return plain && tokens[0]?.kind === "name" && tokens[0].text === name;
   };
   return parts.slice(0, -1).some(isTarget) ? value : void 0;
  }
  function numberOf(text) {
   const plain = text.replaceAll("_", "");
   if (/^\d+$/u.test(plain)) return {
    number: BigInt(plain).toString()
   };
   return /^(?:\d+\.\d*|\.\d+)$/u.test(plain) ? {
    number: Number(plain).toString()
   } : void 0;
  }
  const DEEPEST = 20;
  function literalOf(tokens, depth = 0) {
   const [first] = tokens;
   if (void 0 === first || depth > DEEPEST) return;
   if ("string" === first.kind) {
    const texts = tokens.map((token)=>"string" === token.kind ? (0, _python_string_js__WEBPACK_IMPORTED_MODULE_1__.S)(token.text) : void 0);
    return texts.some((text)=>void 0 === text) ? void 0 : texts.join("");
   }
   if ("number" === first.kind) return 1 === tokens.length ? numberOf(first.text) : void 0;
   const last = tokens.length > 1 ? tokens.at(-1) : void 0;
   if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(first, "(") && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(last, ")")) {
    const inner = tokens.slice(1, -1);
    return (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(inner, ",").length > 1 || 0 === inner.length ? sequenceOf(inner, depth) : literalOf(inner, depth + 1);
   }
   return (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(first, "[") && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(last, "]") ? sequenceOf(tokens.slice(1, -1), depth) : void 0;
  }
  function sequenceOf(tokens, depth = 0) {
   const parts = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens, ",");
   const elements = parts.at(-1)?.length === 0 ? parts.slice(0, -1) : parts;
   const values = elements.map((element)=>literalOf(element, depth + 1));
   return values.every((value)=>void 0 !== value) ? values : void 0;
  }
  function readAssignment(source, name) {
   for (const statement of (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.sr)(source)){
    const value = valueFor(statement, name);
    if (void 0 === value) continue;
    const literal = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(value, ",").length > 1 ? sequenceOf(value) : literalOf(value);
    return void 0 === literal ? {
     kind: "expression"
    } : {
     kind: "literal",
     value: literal,
     line: statement[0]?.line ?? 1
    };
   }
   return {
    kind: "none"
   };
  }
  function readReexport(source, name) {
   let found = null;
   for (const statement of (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.sr)(source)){
    if (void 0 !== valueFor(statement, name)) return null;
    const [from, ...tokens] = statement;
    const at = tokens.findIndex(({ kind, text })=>"name" === kind && "import" === text);
    if (from?.kind !== "name" || "from" !== from.text || at < 0) continue;
    const module = tokens.slice(0, at).map(({ text })=>text).join("");
    for (const part of (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens.slice(at + 1).filter(({ text })=>"(" !== text && ")" !== text), ",")){
     const [imported, as, alias] = part.map(({ text })=>text);
     if (void 0 !== imported && ("as" === as ? alias : imported) === name) found = {
      module,
      name: imported
     };
    }
   }
   return found;
  }
  function versionText(literal) {
   if ("string" == typeof literal) return literal;
   return "number" in literal ? literal.number : literal.map(versionText).join(".");
  }
 },
 84420: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Nj: ()=>logicalLines,
   Zo: ()=>isOperator,
   gI: ()=>splitAt,
   sr: ()=>topLevelStatements
  });
  const TOKEN = new RegExp([
   String.raw`(?<space>[ \t\f]+|\\\r?\n)`,
   String.raw`(?<comment>#[^\r\n]*)`,
   String.raw`(?<line>\r\n|\n|\r)`,
   String.raw`(?<string>[a-zA-Z]{0,2}(?:"""(?:\\[\s\S]|(?!""")[^\\])*"""|'''(?:\\[\s\S]|(?!''')[^\\])*'''|"(?:\\[\s\S]|[^"\\\r\n])*"|'(?:\\[\s\S]|[^'\\\r\n])*'))`,
   String.raw`(?<number>(?:\d|\.\d)(?:[eE][+-]|[\w.])*)`,
   String.raw`(?<name>[\p{ID_Start}_][\p{ID_Continue}]*)`,
   String.raw`(?<operator>[-+*/%@&|^<>=!:]=|\*\*=?|//=?|>>=?|<<=?|->|[\s\S])`
  ].join("|"), "uy");
  const OPENING = new Set([
   "(",
   "[",
   "{"
  ]);
  const CLOSING = new Set([
   ")",
   "]",
   "}"
  ]);
  const TAB = 8;
  function widthOf(space) {
   let width = 0;
   for (const character of space)width = "	" === character ? (Math.floor(width / TAB) + 1) * TAB : width + 1;
   return width;
  }
  function logicalLines(source) {
   const lines = [];
   let tokens = [];
   let depth = 0;
   let indent = 0;
   let atLineStart = true;
   let place = 1;
   const finish = ()=>{
    if (tokens.length > 0) lines.push({
     indent,
     tokens
    });
    tokens = [];
    indent = 0;
    atLineStart = true;
   };
   TOKEN.lastIndex = source.startsWith("\uFEFF") ? 1 : 0;
   for(let match = TOKEN.exec(source); null !== match && "" !== match[0]; match = TOKEN.exec(source)){
    const { space, comment, line, string, number, name, operator } = match.groups ?? {};
    const began = place;
    if (void 0 !== line || void 0 !== string || void 0 !== space) place += match[0].match(/\r\n|\n|\r/gu)?.length ?? 0;
    if (void 0 === comment) {
     if (void 0 !== line) {
      if (0 === depth) finish();
      continue;
     }
     if (void 0 !== space) {
      if (atLineStart && 0 === depth) indent += widthOf(space.replace(/^\\\r?\n/u, ""));
      continue;
     }
     atLineStart = false;
     if (void 0 !== string) tokens.push({
      kind: "string",
      text: string,
      line: began
     });
     else if (void 0 !== number) tokens.push({
      kind: "number",
      text: number,
      line: began
     });
     else if (void 0 !== name) tokens.push({
      kind: "name",
      text: name,
      line: began
     });
     else if (void 0 !== operator) {
      if (OPENING.has(operator)) depth += 1;
      if (CLOSING.has(operator)) depth = Math.max(0, depth - 1);
      tokens.push({
       kind: "operator",
       text: operator,
       line: began
      });
     }
    }
   }
   finish();
   return lines;
  }
  function isOperator(token, text) {
   return token?.kind === "operator" && token.text === text;
  }
  function splitAt(tokens, operator) {
   const parts = [
    []
   ];
   let depth = 0;
   for (const token of tokens){
    if ("operator" === token.kind && OPENING.has(token.text)) depth += 1;
    if ("operator" === token.kind && CLOSING.has(token.text)) depth -= 1;
    if (0 === depth && isOperator(token, operator)) parts.push([]);
    else parts.at(-1)?.push(token);
   }
   return parts;
  }
  function topLevelStatements(source) {
   return logicalLines(source).filter(({ indent })=>0 === indent).flatMap(({ tokens })=>splitAt(tokens, ";")).filter((statement)=>statement.length > 0);
  }
 },
 4353: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K0: ()=>readSetupCfg,
   R8: ()=>filesOf,
   c3: ()=>listOf,
   c_: ()=>tableOf
  });
  var _ini_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46846);
  var _ini_dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21685);
  var _ini_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48499);
  var _python_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67969);
  const NAMES_AS_WRITTEN = new Set([
   "extras_require",
   "data_files",
   "entry_points",
   "package_data",
   "exclude_package_data"
  ].map((name)=>`options.${name}`));
  function optionName(section, name) {
   const isTheirs = "metadata" === section || section.startsWith("options");
   return isTheirs && !NAMES_AS_WRITTEN.has(section) ? name.replaceAll("-", "_").toLowerCase() : name;
  }
  function readSetupCfg(source, file) {
   try {
    const ini = (0, _ini_file_js__WEBPACK_IMPORTED_MODULE_0__.Ay)(source, _ini_dialects_js__WEBPACK_IMPORTED_MODULE_1__.Uz);
    return new Map(ini.sections.map((section)=>[
      section,
      new Map(ini.options(section).map((name)=>[
        optionName(section, name),
        ini.get(section, name) ?? ""
       ]))
     ]));
   } catch (thrown) {
    throw thrown instanceof _ini_error_js__WEBPACK_IMPORTED_MODULE_2__.J ? thrown.inFile(file) : thrown;
   }
  }
  function listOf(value) {
   if (void 0 === value) return [];
   const parts = value.includes("\n") ? (0, _python_text_js__WEBPACK_IMPORTED_MODULE_3__._t)(value) : value.split(",");
   return parts.map(_python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n).filter((part)=>"" !== part);
  }
  function tableOf(value) {
   const rows = listOf(value).flatMap((row)=>{
    const equals = row.indexOf("=");
    const name = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n)(row.slice(0, Math.max(0, equals)));
    return "" === name ? [] : [
     [
      name,
      (0, _python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n)(row.slice(equals + 1))
     ]
    ];
   });
   return Object.fromEntries(rows);
  }
  function filesOf(value) {
   const prefix = "file:";
   return value?.startsWith(prefix) === true ? value.slice(prefix.length).split(",").map(_python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n) : null;
  }
 }
};
