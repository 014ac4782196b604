export const id = 1223;
export const ids = [
 1223
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
  var version_setuptools = __webpack_require__(37927);
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
  const PBR = {
   tool: "pbr",
   variables: [
    "PBR_VERSION"
   ],
   fallback: null,
   needsTag: false,
   refusesShallow: false
  };
  function isOfScikitBuild({ tool }) {
   const provider = text(table(tool, "scikit-build", "metadata", "version")["provider"]);
   return "scikit_build_core.metadata.setuptools_scm" === provider;
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
   if (requires("pbr") || null !== setup && /\bpbr\s*=\s*True\b/u.test(setup)) return PBR;
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
    case "pbr":
     return PBR;
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
     return SCM_TABLES.some((one)=>one in tool) || isOfScikitBuild(project) || (0, _names_requirement_js__WEBPACK_IMPORTED_MODULE_2__.U)(project.buildRequires, (name)=>"setuptools-scm" === name) ? setuptoolsScm("setuptools-scm", project) : null;
   }
  }
 },
 37927: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>setuptoolsVersion,
   S: ()=>usesScm
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90279);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4353);
  var _python_standards__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66317);
  var _found_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86791);
  var _names_requirement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97100);
  var _version_from_module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32144);
  var _setup_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86085);
  function at(table, ...keys) {
   return keys.reduce((value, key)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.bI)(value) ? value[key] : void 0, table);
  }
  function texts(value) {
   return Array.isArray(value) ? value.filter((entry)=>"string" == typeof entry) : "string" == typeof value ? [
    value
   ] : [];
  }
  function dynamicTable({ tool }) {
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
   return files.length > 0 ? {
    kind: "file",
    values: files,
    place
   } : null;
  }
  function inSetupCfg({ setupCfg }) {
   const version = setupCfg.get("metadata")?.get("version") ?? "";
   const setupCfgPlace = "setup.cfg [metadata] version";
   const versionFiles = (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.R8)(version);
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
  function rootsFor(module, { tool, setupCfg, setupCall }) {
   const table = at(tool, "setuptools", "package-dir");
   const legacy = (0, _setup_settings_js__WEBPACK_IMPORTED_MODULE_2__.dE)(setupCall, setupCfg)["package-dir"];
   const entries = Object.entries({
    ...(0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.bI)(legacy) ? legacy : {},
    ...(0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.bI)(table) ? table : {}
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
    ...(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.c3)(setupCfg.get("options.packages.find")?.get("where"))
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
   const file = (0, _version_from_module_js__WEBPACK_IMPORTED_MODULE_3__.pJ)(module, roots, source);
   if (null !== file) return await (0, _version_from_module_js__WEBPACK_IMPORTED_MODULE_3__.wQ)(file, attribute, roots, source);
   const message = `names ${path.join(".")}.${attribute}, but there is no module ${module}`;
   return (0, _found_version_js__WEBPACK_IMPORTED_MODULE_4__.HF)("attr", null, source.show(directive.place), message, 'Set attr = "package.module.__version__" with a module that exists');
  }
  async function fromFiles(directive, source) {
   const contents = await Promise.all(directive.values.map((file)=>source.readText(file.replace(/^\.\//u, ""))));
   const there = contents.filter((content)=>null !== content);
   const where = directive.values.join(", ");
   if (0 === there.length) return (0, _found_version_js__WEBPACK_IMPORTED_MODULE_4__.HF)("file", where, source.show(directive.place), `names ${where}, but no such file exists`, "Add the file, or fix the name");
   return (0, _found_version_js__WEBPACK_IMPORTED_MODULE_4__.yP)(there.join("\n").trim(), "file", where, source.show(where));
  }
  function usesScm({ tool, buildRequires }) {
   if ("setuptools_scm" in tool || "setuptools-git-versioning" in tool || "vcs-versioning" in tool) return true;
   return (0, _names_requirement_js__WEBPACK_IMPORTED_MODULE_5__.U)(buildRequires, (name)=>[
     "setuptools-scm",
     "setuptools-git-versioning",
     "vcs-versioning"
    ].includes(name));
  }
  async function fromSetupCall(project, source) {
   const keyword = (0, _setup_settings_js__WEBPACK_IMPORTED_MODULE_2__.l_)(project.setupCall, "version");
   if ("missing" === keyword.kind || project.setupCall?.keywords.has("version") !== true) return null;
   const value = "given" === keyword.kind ? keyword.value : _python_standards__WEBPACK_IMPORTED_MODULE_6__.g0;
   if ("text" === value.kind) return (0, _found_version_js__WEBPACK_IMPORTED_MODULE_4__.yP)(value.text, "static", "setup.py", source.show("setup.py version"));
   if ("imported" !== value.kind || "" === value.name) return (0, _found_version_js__WEBPACK_IMPORTED_MODULE_4__.VN)("code", "setup.py");
   const roots = [
    "",
    ...rootsFor(value.module, project)
   ];
   const file = (0, _version_from_module_js__WEBPACK_IMPORTED_MODULE_3__.pJ)(value.module, roots, source);
   return null === file ? (0, _found_version_js__WEBPACK_IMPORTED_MODULE_4__.VN)("code", "setup.py") : await (0, _version_from_module_js__WEBPACK_IMPORTED_MODULE_3__.wQ)(file, value.name, roots, source);
  }
  async function setuptoolsVersion(project, source, isOfGit) {
   const table = dynamicTable(project);
   const ofCall = null === table ? await fromSetupCall(project, source) : null;
   if (null !== ofCall && (null !== ofCall.version || ofCall.findings.length > 0 || !isOfGit)) return ofCall;
   const directive = table ?? inSetupCfg(project);
   if (directive?.kind === "attr") return await fromAttribute(directive, project, source);
   if (directive?.kind === "file") return await fromFiles(directive, source);
   if (isOfGit) return (0, _found_version_js__WEBPACK_IMPORTED_MODULE_4__.VN)("scm", null);
   const text = project.setupCfg.get("metadata")?.get("version");
   if (void 0 !== text && "" !== text) return (0, _found_version_js__WEBPACK_IMPORTED_MODULE_4__.yP)(text, "static", "setup.cfg", source.show("setup.cfg [metadata] version"));
   if (source.has("setup.py")) return (0, _found_version_js__WEBPACK_IMPORTED_MODULE_4__.VN)("code", "setup.py");
   return (0, _found_version_js__WEBPACK_IMPORTED_MODULE_4__.HF)("unknown", null, source.show("pyproject.toml [project] version"), "is dynamic, but nothing tells setuptools where to find it", 'Add [tool.setuptools.dynamic] version = {attr = "package.__version__"}, or a static version');
  }
 }
};
