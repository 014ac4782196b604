export const id = 4094;
export const ids = [
 4094
];
export const modules = {
 1168: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   d: ()=>describeProject
  });
  var rule_context = __webpack_require__(90279);
  var src_pyproject = __webpack_require__(54080);
  var setup_cfg = __webpack_require__(4353);
  var release_error = __webpack_require__(41535);
  var entry_point_lines = __webpack_require__(96522);
  var core_metadata = __webpack_require__(90960);
  var project_url = __webpack_require__(89990);
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
  var setup_settings = __webpack_require__(86085);
  const SCRIPT_GROUPS = [
   "console_scripts",
   "gui_scripts"
  ];
  function commonOf({ pyproject, setupCfg, setupCall }) {
   return {
    buildBackend: pyproject?.buildSystem?.buildBackend ?? LEGACY_BACKEND,
    buildRequires: pyproject?.buildSystem?.requires ?? [],
    backendPath: pyproject?.buildSystem?.backendPath ?? [],
    tool: pyproject?.tool ?? {},
    setupCfg,
    setupCall,
    findings: pyproject?.findings ?? [],
    lineOf: pyproject?.lineOf ?? (()=>void 0)
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
  function extraNames(keys) {
   return [
    ...new Set(keys.map((key)=>(key.split(":", 1)[0] ?? "").trim()))
   ].filter((extra)=>"" !== extra);
  }
  function extrasOf({ setupCall, setupCfg }) {
   const given = (0, setup_settings.l_)(setupCall, "extras_require");
   if ("given" === given.kind && "dict" === given.value.kind) return {
    extras: extraNames([
     ...given.value.entries.keys()
    ]),
    areExtrasKnown: given.value.isWhole
   };
   return {
    extras: extraNames([
     ...setupCfg.get("options.extras_require")?.keys() ?? []
    ]),
    areExtrasKnown: "missing" === given.kind
   };
  }
  function scriptsOf(value) {
   if ("text" === value.kind) return scriptsIn(value.text);
   if ("dict" !== value.kind) return {};
   return Object.assign({}, ...SCRIPT_GROUPS.map((group)=>{
    const rows = value.entries.get(group);
    if (void 0 === rows) return {};
    return (0, setup_cfg.c_)("text" === rows.kind ? rows.text : ((0, setup_settings.CB)(rows) ?? []).join("\n"));
   }));
  }
  async function setuptoolsScripts({ setupCall, setupCfg }, source) {
   const given = (0, setup_settings.l_)(setupCall, "entry_points");
   if ("given" === given.kind) return scriptsOf(given.value);
   const entryPoints = setupCfg.get("options.entry_points");
   return {
    ...scriptsIn(await textOf(setupCfg.get("options")?.get("entry_points"), source) ?? ""),
    ...(0, setup_cfg.c_)(entryPoints?.get("console_scripts")),
    ...(0, setup_cfg.c_)(entryPoints?.get("gui_scripts"))
   };
  }
  const FIELD_KEYS = {
   description: [
    "description",
    "summary"
   ],
   readme: [
    "long_description"
   ],
   "requires-python": [
    "python_requires"
   ],
   license: [
    "license",
    "license_expression"
   ],
   "license-files": [
    "license_files",
    "license_file"
   ],
   authors: [
    "author",
    "author_email"
   ],
   maintainers: [
    "maintainer",
    "maintainer_email"
   ],
   keywords: [
    "keywords"
   ],
   classifiers: [
    "classifiers",
    "classifier"
   ],
   urls: [
    "url",
    "project_urls",
    "home_page"
   ],
   dependencies: [
    "install_requires"
   ]
  };
  async function describeSetuptools(source, files) {
   const { setupCall, setupCfg } = files;
   const metadata = setupCfg.get("metadata");
   const options = setupCfg.get("options");
   const inSetupCfg = (...keys)=>keys.map((key)=>metadata?.get(key) ?? options?.get(key)).find((value)=>void 0 !== value);
   const setting = (...keys)=>(0, setup_settings.QE)(setupCall, keys[0], inSetupCfg(...keys));
   const known = (...keys)=>{
    const found = setting(...keys);
    return "given" === found.kind ? found.value : null;
   };
   const name = setting("name");
   const isUnclear = null === setupCall && source.has("setup.py");
   if ("missing" === name.kind && !isUnclear) return null;
   const isInSetupCfg = (metadata?.get("name") ?? "") !== "" && "given" !== (0, setup_settings.l_)(setupCall, "name").kind;
   const versionKeyword = (0, setup_settings.l_)(setupCall, "version");
   const ofCall = "given" === versionKeyword.kind && "text" === versionKeyword.value.kind ? versionKeyword.value.text : null;
   const ofSetupCfg = "missing" === versionKeyword.kind ? metadata?.get("version") ?? null : null;
   const stated = null === ofSetupCfg || /^(?:attr|file):/u.test(ofSetupCfg) ? null : ofSetupCfg;
   const version = isInSetupCfg ? stated : ofCall;
   const scripts = await setuptoolsScripts(files, source);
   const classifiers = (0, setup_settings.l_)(setupCall, "classifiers");
   const licenseFiles = (0, setup_settings.l_)(setupCall, "license_files");
   const projectUrls = (0, setup_settings.l_)(setupCall, "project_urls");
   const isThere = (keys)=>keys.some((key)=>"missing" !== (0, setup_settings.l_)(setupCall, key).kind || (inSetupCfg(key) ?? "") !== "");
   const fields = Object.entries(FIELD_KEYS).map(([field, keys])=>[
     field,
     isUnclear || isThere(keys)
    ]);
   const untold = [
    "name",
    "version",
    "python_requires",
    "extras_require",
    "entry_points",
    "classifiers"
   ].filter((key)=>"untold" === (0, setup_settings.l_)(setupCall, key).kind && ("name" !== key || "untold" === name.kind));
   return {
    ...commonOf(files),
    file: isInSetupCfg ? "setup.cfg" : "setup.py",
    name: "given" === name.kind ? name.value : null,
    untold: isUnclear && "given" !== name.kind ? [
     "name",
     "version"
    ] : untold,
    version,
    versionKey: isInSetupCfg ? "[metadata] version" : "version",
    isVersionDynamic: null === version,
    requiresPython: known("python_requires"),
    scripts,
    ...extrasOf(files),
    classifiers: "given" === classifiers.kind ? (0, setup_settings.CB)(classifiers.value) ?? [] : (0, setup_cfg.c3)(await textOf(inSetupCfg("classifiers", "classifier"), source)),
    urls: {
     ...given({
      homepage: known("url", "home_page")
     }),
     ..."given" === projectUrls.kind ? (0, setup_settings.ed)(projectUrls.value) : (0, setup_cfg.c_)(metadata?.get("project_urls"))
    },
    importNames: null,
    readmeFile: (0, setup_cfg.R8)(known("long_description") ?? void 0)?.find((file)=>"" !== file) ?? null,
    license: known("license", "license_expression"),
    licenseFile: null,
    licenseFiles: "given" === licenseFiles.kind ? (0, setup_settings.CB)(licenseFiles.value) : metadata?.has("license_files") === true ? (0, setup_cfg.c3)(metadata.get("license_files")) : null,
    addresses: given({
     author_email: known("author_email"),
     maintainer_email: known("maintainer_email")
    }),
    fields: fieldsOf({
     ...Object.fromEntries(fields),
     name: true,
     version: true,
     scripts
    })
   };
  }
  async function installedScripts(source) {
   const file = source.files.find((path)=>/(?:^|\/)[^/]+\.egg-info\/entry_points\.txt$/u.test(path));
   const text = void 0 === file ? null : await source.readText(file);
   return scriptsIn(text ?? "");
  }
  async function describePkgInfo(source, files) {
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
    ...commonOf(files),
    file: "PKG-INFO",
    name,
    untold: [],
    version: get("version"),
    versionKey: "Version",
    isVersionDynamic: false,
    requiresPython: get("requires-python"),
    scripts,
    extras: metadata.getAll("provides-extra"),
    areExtrasKnown: true,
    classifiers: metadata.getAll("classifier"),
    urls: Object.fromEntries(metadata.getAll("project-url").map((value)=>{
     const { label, url } = (0, project_url.dy)(value);
     return [
      label,
      url
     ];
    })),
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
  function describePyproject(pyproject, project, { setupCfg, setupCall }) {
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
    untold: [],
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
    urls: project.urls,
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
    fields: new Set(required_fields.BJ.filter((field)=>given.has(field) || isDynamic(project, field))),
    tool: pyproject.tool,
    setupCfg,
    setupCall,
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
  function urlsOf(keys, table) {
   const all = Object.entries({
    ...keys,
    ...(0, rule_context.bI)(table) ? table : {}
   });
   return Object.fromEntries(all.filter((entry)=>"string" == typeof entry[1]));
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
    untold: [],
    buildBackend: pyproject.buildSystem?.buildBackend ?? LEGACY_BACKEND,
    buildRequires: pyproject.buildSystem?.requires ?? [],
    backendPath: pyproject.buildSystem?.backendPath ?? [],
    tool: pyproject.tool,
    setupCfg,
    setupCall: null,
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
    urls: urlsOf({
     homepage: table["homepage"],
     repository: table["repository"]
    }, table["urls"]),
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
    urls: urlsOf({
     homepage: table["home-page"]
    }, table["urls"]),
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
    problem: "passes no name to setup(), and setup.cfg has none",
    remedy: "Add a pyproject.toml with a [project] table, or pass name and version to setup()"
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
  async function describeBySetuptools(source, files) {
   const described = await describeSetuptools(source, files);
   const isTold = null !== described && !described.untold.includes("name");
   if (isTold && ("setup.cfg" === described.file || !described.untold.includes("version"))) return described;
   return await describePkgInfo(source, files) ?? described;
  }
  async function describeProject(source, tables) {
   const text = await source.readText("pyproject.toml");
   const hatch = source.has("hatch.toml") ? await source.readText("hatch.toml") : null;
   const pyproject = null === text ? null : (0, src_pyproject.J)((0, src_pyproject.x)(text, source.show("pyproject.toml"), tables), hatch, source.show("hatch.toml"));
   const isSetuptools = readsSetupCfg(pyproject);
   const setupCfg = isSetuptools ? (0, setup_cfg.K0)(await source.readBytes("setup.cfg") ?? "", source.show("setup.cfg")) : NO_SETUP_CFG;
   const files = {
    pyproject,
    setupCfg,
    setupCall: isSetuptools ? await (0, setup_settings.Z)(source) : null
   };
   if (null !== pyproject && null !== pyproject.project) return describePyproject(pyproject, pyproject.project, files);
   const described = (null === pyproject ? null : describeByTool(pyproject, setupCfg)) ?? (isSetuptools ? await describeBySetuptools(source, files) : await describePkgInfo(source, files));
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
 97100: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>namesRequirement
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29488);
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
  async function openProject(folder, displayDir, host, listed) {
   const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(()=>null);
   if (facts?.isDirectory() !== true) {
    const problem = null === facts ? `${folder} doesn't exist` : `${folder} is not a folder`;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: "project-dir",
     problem,
     remedy: "Set it to the folder that contains pyproject.toml"
    });
   }
   const files = listed ?? await (0, _project_files_js__WEBPACK_IMPORTED_MODULE_3__.RQ)(folder, host).catch((cause)=>{
    const problem = `${folder} can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(cause)})`;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: "project-dir",
     problem,
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
 86085: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   UA: ()=>packageHintsOf,
   dE: ()=>packageTable,
   Z: ()=>readSetupPy,
   l_: ()=>setupKeyword,
   QE: ()=>textSetting,
   ed: ()=>textTable,
   CB: ()=>textsOf
  });
  var python_value = __webpack_require__(66317);
  var python_names = __webpack_require__(14348);
  var python_tokens = __webpack_require__(84420);
  const LONGEST = 5e5;
  const ADDING = new Set([
   "append",
   "extend",
   "insert",
   "add"
  ]);
  const CHANGING = new Set([
   "update",
   "pop",
   "popitem",
   "setdefault",
   "remove",
   "discard",
   "clear",
   "sort",
   "reverse",
   "__setitem__",
   "__delitem__"
  ]);
  function isWord(token, ...words) {
   return token?.kind === "name" && words.includes(token.text);
  }
  function beginsScope([first, second]) {
   return isWord(first, "def", "class") || isWord(first, "async") && isWord(second, "def");
  }
  function placedLines(source) {
   const open = [];
   return (0, python_tokens.Nj)(source).map((line, index)=>{
    while(open.length > 0 && (open.at(-1)?.indent ?? 0) >= line.indent)open.pop();
    const placed = {
     ...line,
     index,
     blocks: [
      ...open
     ]
    };
    if ((0, python_tokens.Zo)(line.tokens.at(-1), ":")) open.push({
     index,
     indent: line.indent,
     isScope: beginsScope(line.tokens)
    });
    return placed;
   });
  }
  function namesIn(tokens) {
   return tokens.flatMap(({ kind, text }, index)=>"name" !== kind || (0, python_tokens.Zo)(tokens[index - 1], ".") ? [] : [
     text
    ]);
  }
  function imports(line, tokens) {
   const at = tokens.findIndex((token)=>isWord(token, "import"));
   const from = isWord(tokens[0], "from") ? tokens.slice(1, at).map(({ text })=>text).join("") : null;
   const listed = tokens.slice(at + 1).filter((token)=>!(0, python_tokens.Zo)(token, "(") && !(0, python_tokens.Zo)(token, ")"));
   return (0, python_tokens.gI)(listed, ",").flatMap((part)=>{
    const as = part.findIndex((token)=>isWord(token, "as"));
    const dotted = (as < 0 ? part : part.slice(0, as)).map(({ text })=>text).join("");
    const alias = as < 0 ? null : part[as + 1]?.text ?? null;
    const name = alias ?? (null === from ? dotted.split(".")[0] : dotted) ?? "";
    const module = from ?? (null === alias ? name : dotted);
    return [
     {
      name,
      line,
      blocks: line.blocks,
      value: {
       module,
       name: null === from ? "" : dotted
      }
     }
    ];
   });
  }
  function bindingsOf(line, tokens) {
   const [first, second] = tokens;
   const untold = (names, blocks = line.blocks)=>names.map((name)=>({
      name,
      line,
      blocks,
      value: null
     }));
   if (isWord(first, "import", "from")) return imports(line, tokens);
   if (isWord(first, "global", "nonlocal", "del")) return untold(namesIn(tokens.slice(1)), []);
   if (beginsScope(tokens)) {
    const at = tokens.findIndex((token)=>(0, python_tokens.Zo)(token, "("));
    const [name] = namesIn(tokens.slice(isWord(first, "async") ? 2 : 1));
    const inside = {
     index: line.index,
     indent: line.indent,
     isScope: true
    };
    const parameters = at < 0 ? [] : tokens.slice(at, (0, python_value.OS)(tokens, at));
    return [
     ...untold(void 0 === name ? [] : [
      name
     ]),
     ...untold(namesIn(parameters), [
      ...line.blocks,
      inside
     ])
    ];
   }
   const inner = tokens.flatMap((token, index)=>{
    if ("name" === token.kind && (0, python_tokens.Zo)(tokens[index + 1], ":=")) return [
     token.text
    ];
    return isWord(token, "as") ? namesIn(tokens.slice(index + 1)).slice(0, 1) : [];
   });
   const end = isWord(first, "for") ? tokens.findIndex((token)=>isWord(token, "in")) : 0;
   const parts = (0, python_tokens.gI)(tokens, "=");
   const value = parts.at(-1) ?? [];
   const assigned = parts.slice(0, -1).flatMap((target)=>{
    const [name] = target;
    const isPlain = 1 === target.length || (0, python_tokens.Zo)(target[1], ":") && 2 === parts.length;
    if (isPlain && name?.kind === "name" && !(0, python_names.iX)(name.text)) return [
     {
      name: name.text,
      line,
      blocks: line.blocks,
      value
     }
    ];
    return (0, python_tokens.Zo)(second, "[") || (0, python_tokens.Zo)(second, ".") ? [] : untold(namesIn(target));
   });
   return [
    ...untold(inner),
    ...untold(namesIn(tokens.slice(1, end))),
    ...assigned
   ];
  }
  function mutationsOf(tokens) {
   return tokens.flatMap((token, index)=>{
    if ("name" !== token.kind || (0, python_tokens.Zo)(tokens[index - 1], ".")) return [];
    const [next, after] = [
     tokens[index + 1],
     tokens[index + 2]
    ];
    const name = token.text;
    if (next?.kind === "operator" && /^(?:[-+*/%@&|^]|\*\*|\/\/|>>|<<)=$/u.test(next.text)) return [
     {
      name,
      key: null,
      isAddition: "+=" === next.text
     }
    ];
    if ((0, python_tokens.Zo)(next, ".") && after?.kind === "name" && (ADDING.has(after.text) || CHANGING.has(after.text))) return [
     {
      name,
      key: null,
      isAddition: ADDING.has(after.text)
     }
    ];
    if (!(0, python_tokens.Zo)(next, "[")) return [];
    const end = (0, python_value.OS)(tokens, index + 1);
    const follows = tokens[end];
    const isStore = (0, python_tokens.Zo)(follows, "=") || (0, python_tokens.Zo)(follows, "[") || isWord(tokens[index - 1], "del") || follows?.kind === "operator" && follows.text.endsWith("=") && !/^(?:==|!=|<=|>=)$/u.test(follows.text) || (0, python_tokens.Zo)(follows, ".") && (ADDING.has(tokens[end + 1]?.text ?? "") || CHANGING.has(tokens[end + 1]?.text ?? ""));
    if (!isStore) return [];
    const key = (0, python_value.W2)(tokens.slice(index + 2, end - 1), ()=>python_value.g0);
    return [
     {
      name,
      key: "text" === key.kind ? key.text : null,
      isAddition: false
     }
    ];
   });
  }
  function isWithin(inner, outer) {
   return outer.every((block, index)=>inner[index]?.index === block.index);
  }
  function changed(value, mutations) {
   if (0 === mutations.length || "computed" === value.kind) return value;
   if ("list" === value.kind && mutations.every(({ isAddition })=>isAddition)) return {
    ...value,
    isWhole: false
   };
   if ("dict" !== value.kind) return python_value.g0;
   if (mutations.some(({ key })=>null === key)) return python_value.g0;
   return {
    ...value,
    entries: new Map([
     ...value.entries,
     ...mutations.map(({ key })=>[
       key ?? "",
       python_value.g0
      ])
    ])
   };
  }
  class Names {
   #bindings;
   #mutations;
   #known = new Map;
   constructor(lines){
    const statements = lines.flatMap((line)=>(0, python_tokens.gI)(line.tokens, ";").map((tokens)=>({
       line,
       tokens
      })));
    this.#bindings = statements.flatMap(({ line, tokens })=>bindingsOf(line, tokens));
    this.#mutations = statements.flatMap(({ tokens })=>mutationsOf(tokens));
   }
   at(name, line, depth) {
    const scopes = (blocks)=>blocks.filter(({ isScope })=>isScope);
    const visible = this.#bindings.filter((binding)=>binding.name === name && isWithin(scopes(line.blocks), scopes(binding.blocks)));
    const [binding, ...others] = visible;
    if (binding?.value == null) return python_value.g0;
    const { value } = binding;
    if ("module" in value) return others.every((other)=>null !== other.value && "module" in other.value && other.value.name === value.name && other.value.module === value.module) ? {
     kind: "imported",
     ...value
    } : python_value.g0;
    const isCertain = 0 === others.length && isWithin(line.blocks, binding.line.blocks) && binding.line.index < line.index;
    if (!isCertain) return python_value.g0;
    const known = this.#known.get(binding);
    if (void 0 !== known) return known;
    const found = changed((0, python_value.W2)(value, (inner, deeper)=>this.at(inner, binding.line, deeper), depth), this.#mutations.filter((mutation)=>mutation.name === name));
    this.#known.set(binding, found);
    return found;
   }
   get callees() {
    const isSetup = ({ value })=>null !== value && "module" in value && "setup" === value.name;
    const imported = this.#bindings.filter(isSetup).map(({ name })=>name);
    const isOwn = this.#bindings.some(({ name, value, blocks })=>"setup" === name && null === value && 0 === blocks.length);
    return new Set([
     ...imported,
     ...isOwn ? [] : [
      "setup"
     ]
    ]);
   }
  }
  function callsOn({ tokens }, callees) {
   return tokens.flatMap((token, index)=>{
    if ("name" !== token.kind || !(0, python_tokens.Zo)(tokens[index + 1], "(") || isWord(tokens[index - 1], "def", "class")) return [];
    const isMethod = (0, python_tokens.Zo)(tokens[index - 1], ".");
    const isCall = isMethod ? "setup" === token.text && !isWord(tokens[index - 2], "self", "cls") : callees.has(token.text);
    return isCall ? [
     tokens.slice(index + 2, (0, python_value.OS)(tokens, index + 1) - 1)
    ] : [];
   });
  }
  function isSame(one, other) {
   const plain = (value)=>JSON.stringify([
     value
    ], (_, inner)=>inner instanceof Map ? [
      ...inner
     ] : inner);
   return one?.kind !== "computed" && plain(one) === plain(other);
  }
  function agreed(one, other) {
   const keys = new Set([
    ...one.keywords.keys(),
    ...other.keywords.keys()
   ]);
   const keywords = [
    ...keys
   ].map((key)=>{
    const value = one.keywords.get(key);
    return [
     key,
     void 0 !== value && isSame(value, other.keywords.get(key)) ? value : python_value.g0
    ];
   });
   return {
    keywords: new Map(keywords),
    isWhole: one.isWhole && other.isWhole
   };
  }
  function readSetupCall(source) {
   if (source.length > LONGEST) return {
    keywords: new Map,
    isWhole: false
   };
   const lines = placedLines(source);
   const names = new Names(lines);
   const { callees } = names;
   const calls = lines.flatMap((line)=>callsOn(line, callees).map((tokens)=>{
     const { entries, isWhole } = (0, python_value.g3)(tokens, (name, depth)=>names.at(name, line, depth));
     return {
      keywords: entries,
      isWhole
     };
    }));
   const [first, ...others] = calls;
   return void 0 === first ? null : others.reduce(agreed, first);
  }
  var setup_cfg = __webpack_require__(4353);
  var rule_context = __webpack_require__(90279);
  var version_from_module = __webpack_require__(32144);
  const MISSING = {
   kind: "missing"
  };
  const UNTOLD = {
   kind: "untold"
  };
  function isEmpty(value) {
   switch(value.kind){
    case "constant":
     return true !== value.value;
    case "text":
     return "" === value.text;
    case "list":
     return value.isWhole && 0 === value.items.length;
    case "dict":
     return value.isWhole && 0 === value.entries.size;
    default:
     return false;
   }
  }
  async function resolved(keyword, value, source) {
   if ("imported" !== value.kind || "version" === keyword || "" === value.name) return value;
   const roots = [
    "",
    "src",
    "lib"
   ];
   const file = (0, version_from_module.pJ)(value.module, roots, source);
   const found = null === file ? null : await (0, version_from_module.SO)(file, value.name, roots, source);
   return "string" == typeof found?.value ? {
    kind: "text",
    text: found.value
   } : python_value.g0;
  }
  async function readSetupPy(source) {
   const bytes = source.has("setup.py") ? await source.readBytes("setup.py") : null;
   const call = null === bytes ? null : readSetupCall(bytes.toString("utf8"));
   if (null === call) return null;
   const keywords = new Map;
   for (const [keyword, value] of call.keywords)keywords.set(keyword, await resolved(keyword, value, source));
   return {
    ...call,
    keywords
   };
  }
  function setupKeyword(call, name) {
   const value = call?.keywords.get(name);
   if (void 0 === value) return call?.isWhole === false ? UNTOLD : MISSING;
   if (isEmpty(value)) return MISSING;
   return "computed" === value.kind ? UNTOLD : {
    kind: "given",
    value
   };
  }
  function textsOf(value) {
   if ("list" !== value.kind || !value.isWhole) return null;
   const texts = value.items.map((item)=>"text" === item.kind ? item.text : void 0);
   return texts.every((text)=>void 0 !== text) ? texts : null;
  }
  function textTable(value) {
   if ("dict" !== value.kind || !value.isWhole) return null;
   const rows = [
    ...value.entries
   ].flatMap(([key, one])=>"text" === one.kind ? [
     [
      key,
      one.text
     ]
    ] : []);
   return rows.length === value.entries.size ? Object.fromEntries(rows) : null;
  }
  function textSetting(call, keyword, ofSetupCfg) {
   const given = setupKeyword(call, keyword);
   if ("given" === given.kind) return "text" === given.value.kind ? {
    kind: "given",
    value: given.value.text
   } : UNTOLD;
   if (void 0 !== ofSetupCfg && "" !== ofSetupCfg) return {
    kind: "given",
    value: ofSetupCfg
   };
   return given;
  }
  function packageTable(call, setupCfg) {
   const options = setupCfg.get("options");
   const keyword = (name)=>{
    const given = setupKeyword(call, name);
    return "given" === given.kind ? given.value : null;
   };
   const folders = keyword("package_dir");
   const list = (name)=>{
    const value = keyword(name);
    return null === value ? null : textsOf(value);
   };
   const named = (name)=>list(name) ?? (0, setup_cfg.c3)(options?.get(name)).filter((one)=>!/^find(?:_namespace)?:/u.test(one));
   const rows = (0, setup_cfg.c3)(options?.get("package_dir")).flatMap((row)=>{
    const [key = "", value] = row.split("=", 2).map((part)=>part.trim());
    return void 0 === value ? [] : [
     [
      key,
      value
     ]
    ];
   });
   const where = (0, setup_cfg.c3)(setupCfg.get("options.packages.find")?.get("where"));
   const packages = named("packages");
   return {
    "package-dir": (null === folders ? null : textTable(folders)) ?? Object.fromEntries(rows),
    ...packages.length > 0 || 0 === where.length ? {
     packages
    } : {
     packages: {
      find: {
       where
      }
     }
    },
    "py-modules": named("py_modules")
   };
  }
  function packageHintsOf({ name, tool, setupCall, setupCfg }) {
   if (null === setupCall && 0 === setupCfg.size) return {
    projectName: name,
    tool
   };
   const setuptools = (0, rule_context.bI)(tool["setuptools"]) ? tool["setuptools"] : {};
   return {
    projectName: name,
    tool: {
     ...tool,
     setuptools: {
      ...packageTable(setupCall, setupCfg),
      ...setuptools
     }
    }
   };
  }
 },
 32144: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   SO: ()=>literalAttribute,
   pJ: ()=>moduleFile,
   wQ: ()=>versionOfAttribute
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42218);
  var _found_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86791);
  const MAXIMUM_HOPS = 4;
  function moduleFile(module, roots, source) {
   const path = module.replaceAll(".", "/");
   const candidates = roots.flatMap((root)=>[
     `${path}.py`,
     `${path}/__init__.py`
    ].map((file)=>node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, file))));
   return candidates.find((file)=>source.has(file)) ?? null;
  }
  function importedModule(module, file, roots) {
   const dots = /^\.*/u.exec(module)?.[0].length ?? 0;
   if (0 === dots) return module;
   const root = roots.find((candidate)=>"" !== candidate && file.startsWith(`${candidate}/`));
   const folders = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(void 0 === root ? file : file.slice(root.length + 1)).split("/");
   const parents = folders.slice(0, folders.length - dots + 1).filter((folder)=>"." !== folder);
   return [
    ...parents,
    ...module.slice(dots).split(".")
   ].filter((part)=>"" !== part).join(".");
  }
  async function literalAttribute(file, attribute, roots, source) {
   let place = file;
   let name = attribute;
   for(let hop = 0; hop <= MAXIMUM_HOPS; hop += 1){
    const text = await source.readText(place) ?? "";
    const assignment = (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.K6)(text, name);
    if ("literal" === assignment.kind) return {
     value: assignment.value,
     file: place
    };
    const reexport = "none" === assignment.kind ? (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.YW)(text, name) : null;
    const next = null === reexport ? null : moduleFile(importedModule(reexport.module, place, roots), roots, source);
    if (null === reexport || null === next) break;
    place = next;
    name = reexport.name;
   }
   return null;
  }
  async function versionOfAttribute(file, attribute, roots, source) {
   const found = await literalAttribute(file, attribute, roots, source);
   return null === found ? (0, _found_version_js__WEBPACK_IMPORTED_MODULE_2__.VN)("code", file) : (0, _found_version_js__WEBPACK_IMPORTED_MODULE_2__.yP)((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.KA)(found.value), "attr", found.file, source.show(found.file));
  }
 },
 62708: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>poetryConstraint
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67969);
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function release(version, at) {
   const numbers = (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.z0)(version)?.release.map(Number);
   if (void 0 === numbers) return null;
   const kept = numbers.slice(0, at + 1);
   while(kept.length <= at)kept.push(0);
   return kept.map((number, index)=>index === at ? number + 1 : number).join(".");
  }
  function poetryConstraint(constraint) {
   const clauses = constraint.split(",").flatMap((part)=>(0, _python_text_js__WEBPACK_IMPORTED_MODULE_1__.$n)(part).split(/(?<=\s)(?=[<>=!~^])/u)).map((clause)=>(0, _python_text_js__WEBPACK_IMPORTED_MODULE_1__.Yr)(clause).join(""));
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
 66317: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   OS: ()=>closingIndex,
   W2: ()=>pythonValue,
   g0: ()=>COMPUTED,
   g3: ()=>keywordArguments
  });
  var _python_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49083);
  var _python_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67969);
  var _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84420);
  const COMPUTED = {
   kind: "computed"
  };
  const DEEPEST = 40;
  const DYNAMIC = new Set([
   "if",
   "else",
   "for",
   "lambda",
   "and",
   "or",
   "not",
   "in",
   "is",
   "await",
   "yield",
   "async"
  ]);
  const LONGEST_TEXT = 2e5;
  const MOST_ITEMS = 5e3;
  const COMMA = {
   kind: "operator",
   text: ",",
   line: 0
  };
  function text(value) {
   return value.length > LONGEST_TEXT ? COMPUTED : {
    kind: "text",
    text: value
   };
  }
  function list(items, isWhole = true) {
   return items.length > MOST_ITEMS ? COMPUTED : {
    kind: "list",
    items,
    isWhole
   };
  }
  function closingIndex(tokens, start) {
   let depth = 0;
   for(let index = start; index < tokens.length; index += 1){
    const token = tokens[index];
    if (token?.kind === "operator") {
     if ("(" === token.text || "[" === token.text || "{" === token.text) depth += 1;
     if (")" === token.text || "]" === token.text || "}" === token.text) depth -= 1;
     if (0 === depth) return index + 1;
    }
   }
   return tokens.length;
  }
  function hasDynamicWord(tokens) {
   let depth = 0;
   for (const { kind, text: word } of tokens){
    if ("operator" === kind && /^[([{]$/u.test(word)) depth += 1;
    if ("operator" === kind && /^[)\]}]$/u.test(word)) depth -= 1;
    if (0 === depth && "name" === kind && DYNAMIC.has(word)) return true;
   }
   return false;
  }
  function commaParts(tokens) {
   const parts = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens, ",");
   return parts.at(-1)?.length === 0 ? parts.slice(0, -1) : parts;
  }
  function sum(one, other) {
   if ("text" === one.kind && "text" === other.kind) return text(one.text + other.text);
   if ("list" === one.kind && "list" === other.kind) return list([
    ...one.items,
    ...other.items
   ], one.isWhole && other.isWhole);
   if ("list" === one.kind) return list(one.items, false);
   return "list" === other.kind ? list(other.items, false) : COMPUTED;
  }
  function plainText(value) {
   return value?.kind === "text" || value?.kind === "number" ? value.text : void 0;
  }
  function percent(template, values) {
   if ("text" !== template.kind) return COMPUTED;
   const queue = "list" === values.kind && values.isWhole ? [
    ...values.items
   ] : [
    values
   ];
   const shown = [];
   const pieces = template.text.split(/(%(?:\([^)]*\))?[\s\S]?)/u);
   for (const [index, piece] of pieces.entries()){
    if (index % 2 === 0 || "%%" === piece) {
     shown.push("%%" === piece ? "%" : piece);
     continue;
    }
    const key = /^%\((?<key>[^)]*)\)/u.exec(piece)?.groups?.["key"];
    const value = void 0 === key ? queue.shift() : "dict" === values.kind ? values.entries.get(key) : void 0;
    shown.push(/[sd]$/u.test(piece) ? plainText(value) : void 0);
   }
   const isUsed = 0 === queue.length || "dict" === values.kind;
   return isUsed && shown.every((one)=>void 0 !== one) ? text(shown.join("")) : COMPUTED;
  }
  function formatted(literal, lookup, depth) {
   const plain = literal.replace(/^[fF]/u, "");
   const body = plain === literal || plain.includes("\\") ? void 0 : (0, _python_string_js__WEBPACK_IMPORTED_MODULE_1__.S)(plain);
   if (void 0 === body) return;
   const shown = body.split(/(\{[\p{L}_][\p{L}\p{N}_]*\})/u).map((piece, index)=>index % 2 === 1 ? plainText(lookup(piece.slice(1, -1), depth + 1)) : /[{}]/u.test(piece) ? void 0 : piece);
   return shown.every((one)=>void 0 !== one) ? shown.join("") : void 0;
  }
  function strings(tokens, lookup, depth) {
   const parts = tokens.map(({ text: literal })=>(0, _python_string_js__WEBPACK_IMPORTED_MODULE_1__.S)(literal) ?? formatted(literal, lookup, depth));
   return parts.every((part)=>void 0 !== part) ? text(parts.join("")) : COMPUTED;
  }
  function items(tokens, lookup, depth) {
   const found = [];
   let isWhole = true;
   for (const part of commaParts(tokens)){
    if (!(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(part[0], "*")) {
     if (part.some(({ kind, text: word })=>"name" === kind && "for" === word) && hasDynamicWord(part)) return COMPUTED;
     found.push(pythonValue(part, lookup, depth + 1));
     continue;
    }
    const spread = pythonValue(part.slice(1), lookup, depth + 1);
    if ("list" === spread.kind) for (const item of spread.items)found.push(item);
    isWhole &&= "list" === spread.kind && spread.isWhole;
   }
   return list(found, isWhole);
  }
  function spreadInto(entries, value) {
   if ("dict" === value.kind && value.isWhole) {
    for (const [key, one] of value.entries)entries.set(key, one);
    return true;
   }
   for (const key of entries.keys())entries.set(key, COMPUTED);
   if ("dict" === value.kind) for (const [key, one] of value.entries)entries.set(key, one);
   return false;
  }
  function braces(tokens, lookup, depth) {
   const parts = commaParts(tokens);
   const isDict = (part)=>(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(part[0], "**") || (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(part, ":").length > 1;
   if (parts.length > 0 && !parts.every(isDict)) return items(tokens, lookup, depth);
   const entries = new Map;
   let isWhole = true;
   for (const part of parts){
    if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(part[0], "**")) {
     isWhole = spreadInto(entries, pythonValue(part.slice(1), lookup, depth + 1)) && isWhole;
     continue;
    }
    const [key = []] = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(part, ":");
    const name = pythonValue(key, lookup, depth + 1);
    if (hasDynamicWord(part.slice(key.length + 1)) && part.some(({ text: word })=>"for" === word)) return COMPUTED;
    if ("text" === name.kind) entries.set(name.text, pythonValue(part.slice(key.length + 1), lookup, depth + 1));
    else isWhole = false;
   }
   return {
    kind: "dict",
    entries,
    isWhole
   };
  }
  function keywordArguments(tokens, lookup, depth = 0) {
   const entries = new Map;
   let isWhole = true;
   for (const part of commaParts(tokens)){
    const [first, equals] = part;
    if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(first, "**")) {
     const spread = pythonValue(part.slice(1), lookup, depth + 1);
     if ("dict" === spread.kind) for (const [key, value] of spread.entries)entries.set(key, value);
     isWhole &&= "dict" === spread.kind && spread.isWhole;
    } else if (first?.kind === "name" && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(equals, "=")) entries.set(first.text, pythonValue(part.slice(2), lookup, depth + 1));
    else isWhole = false;
   }
   return {
    kind: "dict",
    entries,
    isWhole
   };
  }
  function called(name, inner, lookup, depth) {
   const parts = commaParts(inner);
   const value = (index)=>{
    const part = parts[index];
    return void 0 === part ? COMPUTED : pythonValue(part, lookup, depth + 1);
   };
   if ("dict" === name) {
    const [first] = parts;
    const isPositional = void 0 !== first && !(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(first[0], "**") && !(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(first[1], "=");
    if (!isPositional) return keywordArguments(inner, lookup, depth + 1);
    const base = value(0);
    if ("dict" !== base.kind) return COMPUTED;
    const more = keywordArguments(parts.slice(1).flatMap((part)=>[
      ...part,
      COMMA
     ]), lookup, depth + 1);
    const entries = new Map(base.entries);
    return {
     kind: "dict",
     isWhole: spreadInto(entries, more) && base.isWhole,
     entries
    };
   }
   if ("str" === name && 1 === parts.length) return void 0 === plainText(value(0)) ? COMPUTED : text(plainText(value(0)) ?? "");
   if ("filter" === name && 2 === parts.length && parts[0]?.length === 1 && parts[0][0]?.text === "None") {
    const filtered = value(1);
    return "list" === filtered.kind ? list(filtered.items.filter((item)=>"text" !== item.kind || "" !== item.text), filtered.isWhole) : COMPUTED;
   }
   const isCopy = [
    "list",
    "tuple",
    "set",
    "frozenset",
    "sorted"
   ].includes(name) && 1 === parts.length;
   const copied = isCopy ? value(0) : COMPUTED;
   return "list" === copied.kind ? copied : COMPUTED;
  }
  function method(value, name, inner, lookup, depth) {
   if ("text" !== value.kind) return COMPUTED;
   const parts = commaParts(inner).map((part)=>pythonValue(part, lookup, depth + 1));
   const [first] = parts;
   if ("join" === name && first?.kind === "list" && first.isWhole) {
    const texts = first.items.map((item)=>"text" === item.kind ? item.text : void 0);
    return texts.every((one)=>void 0 !== one) ? text(texts.join(value.text)) : COMPUTED;
   }
   if ("split" === name && first?.kind === "text" && 1 === parts.length && "" !== first.text) return list(value.text.split(first.text).map(text));
   if ("format" === name) {
    const values = parts.map(plainText);
    const isPlain = /^(?:[^{}]|\{\})*$/u.test(value.text) && value.text.split("{}").length - 1 === values.length;
    return isPlain && values.every((one)=>void 0 !== one) ? text(value.text.split("{}").reduce((all, piece, index)=>`${all}${values[index - 1] ?? ""}${piece}`)) : COMPUTED;
   }
   if (parts.length > 0) return COMPUTED;
   switch(name){
    case "strip":
     return text((0, _python_text_js__WEBPACK_IMPORTED_MODULE_2__.$n)(value.text));
    case "lower":
     return text(value.text.toLowerCase());
    case "split":
     return list((0, _python_text_js__WEBPACK_IMPORTED_MODULE_2__.Yr)(value.text).map(text));
    case "splitlines":
     return list((0, _python_text_js__WEBPACK_IMPORTED_MODULE_2__._t)(value.text).map(text));
    default:
     return COMPUTED;
   }
  }
  function trailers(start, rest, lookup, depth) {
   let value = start;
   let index = 0;
   while(index < rest.length){
    const token = rest[index];
    const next = rest[index + 1];
    if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(token, ".") && next?.kind === "name") {
     index += 2;
     if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(rest[index], "(")) {
      const end = closingIndex(rest, index);
      value = method(value, next.text, rest.slice(index + 1, end - 1), lookup, depth);
      index = end;
     } else {
      if ("imported" !== value.kind) return COMPUTED;
      const module = [
       value.module,
       value.name
      ].filter((part)=>"" !== part).join(".");
      value = {
       kind: "imported",
       module,
       name: next.text
      };
     }
    } else {
     if (!(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(token, "[")) return COMPUTED;
     const end = closingIndex(rest, index);
     const key = pythonValue(rest.slice(index + 1, end - 1), lookup, depth + 1);
     value = "dict" === value.kind && "text" === key.kind ? value.entries.get(key.text) ?? COMPUTED : COMPUTED;
     index = end;
    }
   }
   return value;
  }
  function atom(tokens, lookup, depth) {
   const [first, second] = tokens;
   if (void 0 === first) return COMPUTED;
   if ("string" === first.kind) {
    const at = tokens.findIndex(({ kind })=>"string" !== kind);
    const end = at < 0 ? tokens.length : at;
    return trailers(strings(tokens.slice(0, end), lookup, depth), tokens.slice(end), lookup, depth);
   }
   if ("number" === first.kind) return 1 === tokens.length && /^\d+(?:\.\d+)?$/u.test(first.text) ? {
    kind: "number",
    text: first.text
   } : COMPUTED;
   if ("name" === first.kind) {
    if ("True" === first.text || "False" === first.text || "None" === first.text) return 1 === tokens.length ? {
     kind: "constant",
     value: "None" === first.text ? null : "True" === first.text
    } : COMPUTED;
    if (!(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(second, "(")) return trailers(lookup(first.text, depth + 1), tokens.slice(1), lookup, depth);
    const end = closingIndex(tokens, 1);
    return trailers(called(first.text, tokens.slice(2, end - 1), lookup, depth), tokens.slice(end), lookup, depth);
   }
   const end = closingIndex(tokens, 0);
   const inner = tokens.slice(1, end - 1);
   const rest = tokens.slice(end);
   if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(first, "{")) return trailers(braces(inner, lookup, depth), rest, lookup, depth);
   if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(first, "[")) return trailers(items(inner, lookup, depth), rest, lookup, depth);
   if (!(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(first, "(")) return COMPUTED;
   const isTuple = 0 === inner.length || (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(inner, ",").length > 1;
   return trailers(isTuple ? items(inner, lookup, depth) : pythonValue(inner, lookup, depth + 1), rest, lookup, depth);
  }
  function pythonValue(tokens, lookup, depth = 0) {
   if (depth > DEEPEST || 0 === tokens.length || hasDynamicWord(tokens)) return COMPUTED;
   if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens, ",").length > 1) return items(tokens, lookup, depth);
   const terms = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens, "+");
   if (terms.length > 1) return terms.map((term)=>pythonValue(term, lookup, depth + 1)).reduce((one, other)=>sum(one, other));
   const [template, values, ...others] = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens, "%");
   if (void 0 !== template && void 0 !== values && 0 === others.length) return percent(pythonValue(template, lookup, depth + 1), pythonValue(values, lookup, depth + 1));
   return atom(tokens, lookup, depth);
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
