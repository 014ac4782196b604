export const id = 1252;
export const ids = [
 1252
];
export const modules = {
 48321: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   EX: ()=>readStartOfOwnFile,
   QW: ()=>findStrayFiles,
   at: ()=>findProjectBounds,
   lx: ()=>STRAY_REMEDY,
   x5: ()=>locate,
   zx: ()=>readOwnFile
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41535);
  var _git_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79032);
  var _process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80898);
  var _project_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28453);
  const STRAY_REMEDY = "Put the file itself in its place, or remove it";
  const MAXIMUM_LINKS = 40;
  const SHOWN = 200;
  async function findProjectBounds(projectDir, host) {
   const project = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(projectDir);
   const workTree = null === host ? null : await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_3__.vE)(project, host);
   const top = null === workTree ? project : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workTree);
   let listed = null;
   return {
    project,
    top,
    isInGit: null !== workTree,
    known: async ()=>{
     if (null === workTree || null === host) return null;
     listed ??= (0, _project_files_js__WEBPACK_IMPORTED_MODULE_4__.RQ)(top, host).then((files)=>new Set(files));
     return await listed;
    }
   };
  }
  async function go({ project, top }, path) {
   let steps = path.split("/");
   let here = project;
   let link = null;
   let links = 0;
   while(steps.length > 0){
    const step = steps.shift() ?? "";
    if ("" === step || "." === step) continue;
    const next = ".." === step ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(here) : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, step);
    if (!(0, _process__WEBPACK_IMPORTED_MODULE_5__.F)(top, next)) return {
     real: next,
     facts: null,
     link,
     obstacle: "outside"
    };
    const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(next).catch(()=>null);
    if (facts?.isSymbolicLink() !== true) {
     here = next;
     continue;
    }
    const target = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(next);
    link ??= {
     path: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(project, next).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/"),
     target
    };
    links += 1;
    if (links > MAXIMUM_LINKS) return {
     real: next,
     facts: null,
     link,
     obstacle: "circle"
    };
    if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(target)) {
     const obstacle = (0, _process__WEBPACK_IMPORTED_MODULE_5__.F)(top, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(target)) ? "absolute" : "outside";
     return {
      real: target,
      facts: null,
      link,
      obstacle
     };
    }
    steps = [
     ...target.split("/"),
     ...steps
    ];
   }
   return {
    real: here,
    facts: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(here).catch(()=>null),
    link,
    obstacle: null
   };
  }
  function kindOf(facts) {
   if (facts.isFIFO()) return "a named pipe";
   if (facts.isSocket()) return "a socket";
   return "a device";
  }
  function isGitsOwn(way) {
   return way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).some((part)=>".git" === part.toLowerCase());
  }
  async function isKnown(real, { top, known }) {
   const files = await known();
   if (null === files) return true;
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, real).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
   if ("" === path || files.has(path)) return true;
   return [
    ...files
   ].some((file)=>file.startsWith(`${path}/`));
  }
  async function locate(path, bounds) {
   const stray = (problem)=>({
     kind: "stray",
     problem
    });
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path)) return stray("is an absolute path, which is a different file on another machine");
   const way = await go(bounds, path);
   const told = null === way.link ? null : (0, _harmless_text__WEBPACK_IMPORTED_MODULE_6__.Ol)(way.link.target, SHOWN);
   const is = null === way.link ? null : way.link.path === path.replace(/^(?:\.\/)+/u, "") ? `is a link to ${told ?? ""}` : `leads through the link ${way.link.path} to ${told ?? ""}`;
   if ("circle" === way.obstacle) return stray(`${is ?? ""}, which leads back to it`);
   if ("absolute" === way.obstacle) return stray(`${is ?? ""}, an absolute path, which is a different file on another machine`);
   if ("outside" === way.obstacle) return stray(null === is ? "is outside of the project" : `${is}, which is outside of the project`);
   if (isGitsOwn((0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(bounds.top, way.real))) return stray(`${null === is ? "is" : `${is},`} one of git's own files, which may contain credentials`);
   if (null === way.facts) return {
    kind: "missing"
   };
   if (!way.facts.isFile() && !way.facts.isDirectory()) return stray(`is ${kindOf(way.facts)}, not a file`);
   if (null !== is && !await isKnown(way.real, bounds)) return stray(`${is}, which git ignores, so no commit contains it`);
   return {
    kind: "own",
    real: way.real,
    facts: way.facts
   };
  }
  async function openOwnFile(path, bounds, shown, use) {
   const where = await locate(path, bounds);
   if ("stray" === where.kind) throw new _release_model__WEBPACK_IMPORTED_MODULE_7__.K2({
    subject: shown,
    problem: where.problem,
    remedy: STRAY_REMEDY
   });
   if ("missing" === where.kind || !where.facts.isFile()) return null;
   const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(where.real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
   try {
    return (await file.stat()).isFile() ? await use(file, where.facts.size) : null;
   } finally{
    await file.close();
   }
  }
  function readOwnFile(path, bounds, { shown, maximum }) {
   return openOwnFile(path, bounds, shown, async (file, size)=>size > maximum ? null : await file.readFile());
  }
  function readStartOfOwnFile(path, bounds, { shown, maximum }) {
   return openOwnFile(path, bounds, shown, async (file, size)=>{
    if (size <= maximum) return {
     start: await file.readFile(),
     size
    };
    const start = Buffer.alloc(maximum);
    const { bytesRead } = await file.read(start, 0, maximum, 0);
    return {
     start: start.subarray(0, bytesRead),
     size
    };
   });
  }
  function withForeignNames(entries) {
   const names = new Map;
   const idOf = ({ dev, ino })=>`${String(dev)}:${String(ino)}`;
   const shared = entries.filter(([, facts])=>facts.isFile() && facts.nlink > 1);
   for (const [, facts] of shared)names.set(idOf(facts), (names.get(idOf(facts)) ?? 0) + 1);
   return shared.filter(([, facts])=>facts.nlink > (names.get(idOf(facts)) ?? 0)).map(([path])=>({
     path,
     problem: "is a hard link to a file that has another name outside of the project"
    }));
  }
  async function linksBehind({ real, facts }, { project, top, known }) {
   if (!facts.isDirectory() || (0, _process__WEBPACK_IMPORTED_MODULE_5__.F)(project, real)) return [];
   const found = [];
   for (const file of await known() ?? []){
    const full = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, file);
    if (!(0, _process__WEBPACK_IMPORTED_MODULE_5__.F)(real, full)) continue;
    const entry = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(full).catch(()=>null);
    if (entry?.isSymbolicLink() === true) found.push((0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(project, full).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/"));
   }
   return found;
  }
  async function findStrayFiles(files, bounds) {
   const entries = [];
   for (const path of files){
    const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bounds.project, path)).catch(()=>null);
    if (null !== facts) entries.push([
     path,
     facts
    ]);
   }
   const found = [];
   const links = entries.flatMap(([path, facts])=>facts.isSymbolicLink() ? [
     path
    ] : []);
   const seen = new Set(links);
   for (const path of links){
    const where = await locate(path, bounds);
    if ("stray" === where.kind) found.push({
     path,
     problem: where.problem
    });
    else if ("own" === where.kind) {
     const behind = (await linksBehind(where, bounds)).filter((one)=>!seen.has(one));
     for (const one of behind){
      seen.add(one);
      links.push(one);
     }
    }
   }
   return [
    ...found,
    ...bounds.isInGit ? [] : withForeignNames(entries)
   ];
  }
 },
 81252: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W1: ()=>configOf,
   Wh: ()=>readProject,
   iS: ()=>hasProject
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54080);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82411);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _own_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48321);
  async function isThere(path) {
   return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(()=>true, ()=>false);
  }
  async function hasProject(projectDir) {
   return await isThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectDir, "pyproject.toml")) || await isThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectDir, "setup.py"));
  }
  function configOf({ tool, lineOf }, shown) {
   return (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.Bf)(tool["repo-agent-actions"], shown, (key)=>lineOf([
     "tool",
     "repo-agent-actions",
     key
    ]));
  }
  const MAXIMUM_SIZE = 0x1000000;
  async function readProject(projectDir, host = null, shown = projectDir) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shown, "pyproject.toml");
   const wrong = (problem, cause)=>new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: path,
     problem,
     remedy: "Set project-dir to the folder that contains pyproject.toml"
    }, {
     cause
    });
   const read = async (name)=>await readSettingsFile(projectDir, name, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shown, name), host).catch((cause)=>{
     if (cause instanceof _release_model__WEBPACK_IMPORTED_MODULE_3__.K2) throw cause;
     throw wrong(`can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.bD)(cause)})`, cause);
    });
   const bytes = await read("pyproject.toml");
   if (null === bytes && !await isThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectDir, "setup.py"))) throw wrong("is missing");
   const hatch = (await read("hatch.toml"))?.toString("utf8") ?? null;
   const pyproject = (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.J)((0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.x)(bytes?.toString("utf8") ?? "", path), hatch, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shown, "hatch.toml"));
   return {
    path,
    pyproject,
    config: configOf(pyproject, path)
   };
  }
  async function readSettingsFile(projectDir, name, shown, host) {
   const bounds = await (0, _own_file_js__WEBPACK_IMPORTED_MODULE_5__.at)(projectDir, host).catch((cause)=>{
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(cause, "ENOENT") || (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(cause, "ENOTDIR")) return null;
    throw cause;
   });
   return null === bounds ? null : await (0, _own_file_js__WEBPACK_IMPORTED_MODULE_5__.zx)(name, bounds, {
    shown,
    maximum: MAXIMUM_SIZE
   });
  }
 },
 54080: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   x: ()=>readPyproject,
   J: ()=>withHatchToml
  });
  var version_order = __webpack_require__(37870);
  var python_names = __webpack_require__(14348);
  var rule_context = __webpack_require__(90279);
  var src_version = __webpack_require__(22499);
  var names = __webpack_require__(21515);
  var requirement = __webpack_require__(29488);
  var specifiers = __webpack_require__(43466);
  const RULE = "build-system";
  function tryRequirement(text) {
   try {
    return (0, requirement.p)(text);
   } catch  {
    return null;
   }
  }
  function readBuildSystem(context, value) {
   const { report } = context;
   if (void 0 === value) {
    report(RULE, "warning", [
     "build-system"
    ], "is missing, so setuptools builds in its legacy mode", "Add [build-system] with requires and build-backend");
    return null;
   }
   if (!(0, rule_context.bI)(value)) {
    report(RULE, "refused", [
     "build-system"
    ], `must be a table, not ${(0, rule_context.go)(value)}`, "Write [build-system] with requires and build-backend");
    return null;
   }
   for (const key of Object.keys(value))if (![
    "requires",
    "build-backend",
    "backend-path"
   ].includes(key)) report(RULE, "refused", [
    "build-system",
    key
   ], "is not a key of [build-system]", "Remove it");
   const requires = (0, rule_context.Nc)(context, RULE, value, "requires", [
    "build-system",
    "requires"
   ]);
   if (void 0 === value["requires"]) report(RULE, "refused", [
    "build-system"
   ], "has no requires", 'Add requires = ["setuptools>=77"], or the requirement of your back-end');
   for (const [index, text] of (requires ?? []).entries())if (null === tryRequirement(text)) report(RULE, "refused", [
    "build-system",
    "requires",
    index
   ], `'${text}' is not a dependency specifier`, 'Write it like "setuptools>=77"');
   const backend = value["build-backend"];
   const backendPath = (0, rule_context.Nc)(context, RULE, value, "backend-path", [
    "build-system",
    "backend-path"
   ]) ?? [];
   if (void 0 !== backend && ("string" != typeof backend || !backend.split(":").every(python_names.WV) || backend.split(":").length > 2)) report(RULE, "refused", [
    "build-system",
    "build-backend"
   ], "is not an object reference", 'Write it like "setuptools.build_meta"');
   return {
    requires: requires ?? [],
    buildBackend: "string" == typeof backend ? backend : null,
    backendPath
   };
  }
  const METADATA_2_4 = new Map([
   [
    "setuptools",
    "77.0.3"
   ],
   [
    "hatchling",
    "1.27.0"
   ],
   [
    "flit-core",
    "3.11"
   ],
   [
    "pdm-backend",
    "2.4.0"
   ],
   [
    "poetry-core",
    "2.2.0"
   ]
  ]);
  const MOST_CLAUSES = 100;
  function excludesFrom(set, least) {
   if (set.specifiers.length > MOST_CLAUSES) return false;
   const bounds = set.specifiers.flatMap(({ version })=>null === version ? [] : [
     version
    ]);
   const candidates = [
    least,
    (0, src_version.ot)("99999"),
    ...bounds.flatMap((bound)=>[
      bound,
      (0, src_version.ot)((0, src_version.W7)(boundText(bound)))
     ])
   ];
   return !candidates.some((candidate)=>(0, version_order.Zy)(candidate, least) >= 0 && (0, specifiers.IK)(set, candidate));
  }
  function boundText({ epoch, release }) {
   return `${epoch.toString()}!${release.join(".")}`;
  }
  function checkMetadataVersion(context, buildSystem) {
   const { project, report } = context;
   const key = "string" == typeof project["license"] ? "license" : void 0 === project["license-files"] ? null : "license-files";
   if (null === key) return;
   for (const [index, text] of (buildSystem?.requires ?? []).entries()){
    const requirement = tryRequirement(text);
    const least = METADATA_2_4.get((0, names.Pc)(requirement?.name ?? ""));
    if (null === requirement || void 0 === least || !excludesFrom(requirement.specifier, (0, src_version.ot)(least))) continue;
    const message = `'${text}' is too old for [project] ${key}, which needs metadata version 2.4`;
    report("P20", "refused", [
     "build-system",
     "requires",
     index
    ], message, `Require ${requirement.name}>=${least}`);
   }
  }
  const dependency_groups_RULE = "dependency-groups";
  function isRequirement(text) {
   try {
    (0, requirement.p)(text);
    return true;
   } catch  {
    return false;
   }
  }
  function readEntry({ report }, entry, path) {
   if ("string" == typeof entry) {
    if (!isRequirement(entry)) report(dependency_groups_RULE, "warning", path, `'${entry}' is not a dependency specifier`, 'Write it like "pytest>=8"');
    return [
     entry
    ];
   }
   if ((0, rule_context.bI)(entry)) {
    const includeGroup = entry["include-group"];
    if ("string" == typeof includeGroup && 1 === Object.keys(entry).length) return [
     {
      includeGroup
     }
    ];
   }
   report(dependency_groups_RULE, "warning", path, 'is neither a dependency specifier nor {include-group = "…"}', "Write one of the two");
   return [];
  }
  function cycleFrom(start, groups) {
   const seen = new Set;
   const queue = [
    start
   ];
   for(let name = queue.pop(); void 0 !== name; name = queue.pop())for (const entry of groups.get(name) ?? []){
    if ("string" == typeof entry) continue;
    const target = (0, names.Pc)(entry.includeGroup);
    if (target === start) return true;
    if (!seen.has(target)) queue.push(target);
    seen.add(target);
   }
   return false;
  }
  function readDependencyGroups(context, value) {
   const { report } = context;
   if (void 0 === value) return {};
   if (!(0, rule_context.bI)(value)) {
    report(dependency_groups_RULE, "warning", [
     "dependency-groups"
    ], `must be a table, not ${(0, rule_context.go)(value)}`, "Write [dependency-groups] with one array per group");
    return {};
   }
   const byName = new Map;
   const groups = {};
   for (const [name, entries] of Object.entries(value)){
    const path = [
     "dependency-groups",
     name
    ];
    if (!(0, names.uV)(name)) report(dependency_groups_RULE, "warning", path, `'${name}' is not the name of a group`, "Use letters, digits and hyphens");
    if (byName.has((0, names.Pc)(name))) report(dependency_groups_RULE, "warning", path, `'${name}' appears twice, in two spellings`, "Merge them");
    if (!Array.isArray(entries)) report(dependency_groups_RULE, "warning", path, `must be an array, not ${(0, rule_context.go)(entries)}`, "Write it in brackets");
    const list = Array.isArray(entries) ? entries.flatMap((entry, index)=>readEntry(context, entry, [
      ...path,
      index
     ])) : [];
    groups[name] = list;
    byName.set((0, names.Pc)(name), list);
   }
   for (const [name, entries] of Object.entries(groups)){
    const path = [
     "dependency-groups",
     name
    ];
    for (const entry of entries)if (!("string" == typeof entry || byName.has((0, names.Pc)(entry.includeGroup)))) report(dependency_groups_RULE, "warning", path, `includes the group '${entry.includeGroup}', which doesn't exist`, "Fix the name, or add the group");
    if (cycleFrom((0, names.Pc)(name), byName)) report(dependency_groups_RULE, "warning", path, "includes itself, directly or through others", "Break the circle");
   }
   return groups;
  }
  function judgeRequirement({ report }, text, path) {
   try {
    const { url } = (0, requirement.p)(text);
    if (null === url) return;
    report("U44", "refused", path, `'${text}' names a URL, and PyPI refuses direct references`, "Depend on a release on the index");
   } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report("P18", "refused", path, `'${text}' is not a dependency specifier: ${reason}`, "Write it like \"name>=1.2,<2; python_version < '3.12'\"");
   }
  }
  function readDependencies(context) {
   const path = [
    "project",
    "dependencies"
   ];
   const dependencies = (0, rule_context.Nc)(context, "P18", context.project, "dependencies", path) ?? [];
   for (const [index, text] of dependencies.entries())judgeRequirement(context, text, [
    ...path,
    index
   ]);
   return dependencies;
  }
  function readOptionalDependencies(context) {
   const value = context.project["optional-dependencies"];
   const path = [
    "project",
    "optional-dependencies"
   ];
   if (void 0 === value) return {};
   if (!(0, rule_context.bI)(value)) {
    context.report("P18", "refused", path, `must be a table, not ${(0, rule_context.go)(value)}`, "Write [project.optional-dependencies] with one array per extra");
    return {};
   }
   const seen = new Map;
   const extras = {};
   for (const extra of Object.keys(value)){
    const place = [
     ...path,
     extra
    ];
    if (!(0, names.uV)(extra)) context.report("P18", "refused", place, `'${extra}' is not the name of an extra`, "Use letters, digits and hyphens");
    const twin = seen.get((0, names.Pc)(extra));
    if (void 0 !== twin) context.report("P18", "refused", place, `'${extra}' and '${twin}' are the same extra`, "Merge them");
    seen.set((0, names.Pc)(extra), extra);
    extras[extra] = (0, rule_context.Nc)(context, "P18", value, extra, place) ?? [];
    for (const [index, text] of extras[extra].entries())judgeRequirement(context, text, [
     ...place,
     index
    ]);
   }
   return extras;
  }
  var python_text = __webpack_require__(67969);
  const GROUP = new RegExp(`^[${python_text.E3}]+(?:\\.[${python_text.E3}]+)*$`, "u");
  function reportTwice(context, name) {
   const { scripts } = context.project;
   const same = (0, rule_context.bI)(scripts) ? Object.keys(scripts).find((other)=>other.toLowerCase() === name.toLowerCase()) : void 0;
   if (void 0 === same) return;
   context.report("P16", "unsafe", [
    "project",
    "gui-scripts",
    name
   ], `[project.scripts] has ${same}, too, and both would be one file`, "Rename one of the two");
  }
  function readScripts(context, key) {
   const scripts = (0, rule_context.OA)(context, "P16", context.project[key], [
    "project",
    key
   ]);
   for (const [name, reference] of Object.entries(scripts)){
    const path = [
     "project",
     key,
     name
    ];
    if ("gui-scripts" === key) reportTwice(context, name);
    if (!(0, python_names.xs)(name)) context.report("P16", "refused", path, `'${name}' is not a script name that PyPI accepts`, "Use letters, digits, '_', '.' and '-'");
    if (!(0, python_names.nO)(reference)) context.report("P16", "refused", path, `'${reference}' is not an object reference`, 'Write it like "package.module:function"');
   }
   return scripts;
  }
  function readEntryPoints(context) {
   const value = context.project["entry-points"];
   if (void 0 === value) return {};
   if (!(0, rule_context.bI)(value)) {
    context.report("P17", "refused", [
     "project",
     "entry-points"
    ], `must be a table, not ${(0, rule_context.go)(value)}`, "Write [project.entry-points.group]");
    return {};
   }
   const groups = {};
   for (const [group, entries] of Object.entries(value)){
    const path = [
     "project",
     "entry-points",
     group
    ];
    if ("console_scripts" === group || "gui_scripts" === group) {
     const key = "console_scripts" === group ? "scripts" : "gui-scripts";
     context.report("P17", "refused", path, `the group ${group} has its own key`, `Use [project.${key}]`);
    } else if (!GROUP.test(group)) context.report("P17", "refused", path, `'${group}' is not the name of a group`, "Use words separated by dots, in quotes");
    groups[group] = (0, rule_context.OA)(context, "P17", entries, path);
    for (const [name, reference] of Object.entries(groups[group]))if (!(0, python_names.nO)(reference)) context.report("P17", "refused", [
     ...path,
     name
    ], `'${reference}' is not an object reference`, 'Write it like "package.module:object"');
   }
   return groups;
  }
  function moduleOf(entry) {
   return null === (0, python_names.eL)(entry) ? (0, python_text.$n)(entry.split(";", 1)[0] ?? "") : null;
  }
  function readNames(context, key) {
   const path = [
    "project",
    key
   ];
   const entries = (0, rule_context.Nc)(context, "P19", context.project, key, path);
   if (null === entries) return null;
   return entries.flatMap((entry, index)=>{
    const module = moduleOf(entry);
    if (null !== module) return [
     module
    ];
    context.report("P19", "refused", [
     ...path,
     index
    ], `'${entry}' is not an import name`, 'Write it like "package.module" or "package._internal; private"');
    return [];
   });
  }
  function missingParent(name, modules) {
   for(let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)){
    const parent = name.slice(0, dot);
    if (!modules.has(parent)) return parent;
   }
  }
  function readImportNames(context) {
   const names = readNames(context, "import-names");
   const namespaces = readNames(context, "import-namespaces");
   const own = new Set(names);
   const all = new Set([
    ...names ?? [],
    ...namespaces ?? []
   ]);
   if (namespaces?.length === 0) context.report("P19", "refused", [
    "project",
    "import-namespaces"
   ], "is empty", "Remove it, or name a namespace");
   for (const [key, list] of [
    [
     "import-names",
     names ?? []
    ],
    [
     "import-namespaces",
     namespaces ?? []
    ]
   ])for (const [index, name] of list.entries()){
    const path = [
     "project",
     key,
     index
    ];
    if ("import-namespaces" === key && own.has(name)) context.report("P19", "refused", path, `'${name}' is both an import name and a namespace`, "Keep it in one of the two lists");
    const missing = missingParent(name, all);
    if (void 0 !== missing) context.report("P19", "refused", path, `'${name}' needs its parent '${missing}' in one of the two lists`, `Add "${missing}"`);
   }
   return {
    names,
    namespaces
   };
  }
  var required_fields = __webpack_require__(72288);
  const PROJECT_KEYS = [
   ...required_fields.BJ,
   "gui-scripts",
   "entry-points",
   "optional-dependencies",
   "import-names",
   "import-namespaces",
   "dynamic"
  ];
  const BOTH_ALLOWED = new Set([
   "authors",
   "classifiers",
   "dependencies",
   "entry-points",
   "gui-scripts",
   "import-names",
   "import-namespaces",
   "keywords",
   "license-files",
   "maintainers",
   "optional-dependencies",
   "scripts",
   "urls"
  ]);
  const LENIENT_BACKENDS = /^(?:hatchling|pdm)\b/u;
  function checkKeys({ project, buildBackend, report }) {
   const severity = LENIENT_BACKENDS.test(buildBackend ?? "") ? "warning" : "refused";
   for (const key of Object.keys(project)){
    if (PROJECT_KEYS.includes(key)) continue;
    const close = PROJECT_KEYS.find((known)=>known === key.replaceAll("_", "-").toLowerCase());
    const remedy = void 0 === close ? "Remove it, or move it to your own table below [tool]" : `Rename it to ${close}`;
    report("P01", severity, [
     "project",
     key
    ], "is not a key of [project]", remedy);
   }
  }
  function dynamicKeys(project) {
   const value = project["dynamic"];
   return new Set(Array.isArray(value) ? value.filter((key)=>"string" == typeof key) : []);
  }
  function readName(context) {
   const { project, dynamic, report } = context;
   if (void 0 === project["name"]) {
    const problem = dynamic.has("name") ? "can't be dynamic" : "is missing";
    report("P02", "refused", [
     "project",
     "name"
    ], problem, 'Write name = "…" below [project]');
    return null;
   }
   const name = (0, rule_context.E3)(context, "P02", "name");
   if (null === name || (0, names.uV)(name)) return name;
   report("P02", "refused", [
    "project",
    "name"
   ], `'${name}' is not a project name`, "Use ASCII letters, digits, '.', '_' and '-', beginning and ending with a letter or digit");
   return null;
  }
  function readVersion(context) {
   const { project, dynamic, report } = context;
   if (void 0 === project["version"]) {
    if (!dynamic.has("version")) report("P03", "refused", [
     "project",
     "version"
    ], "is missing and not dynamic", 'Write version = "…", or dynamic = ["version"]');
    return null;
   }
   const text = (0, rule_context.E3)(context, "P03", "version");
   if (null === text) return null;
   const version = (0, src_version.z0)(text);
   if (void 0 === version) {
    report("P03", "refused", [
     "project",
     "version"
    ], `'${text}' is not a PEP 440 version`, "Write it like 1.2.3, 1.2.3rc1 or 1.2.3.dev1");
    return null;
   }
   if (null !== version.local) report("U33", "refused", [
    "project",
    "version"
   ], `'${text}' has a local label, which PyPI refuses`, "Remove the part that begins with +");
   return text;
  }
  function readDynamic({ project, report }) {
   const value = project["dynamic"];
   if (void 0 === value) return [];
   if (!Array.isArray(value)) {
    report("P04", "refused", [
     "project",
     "dynamic"
    ], `must be an array of strings, not ${(0, rule_context.go)(value)}`, 'Write dynamic = ["version"]');
    return [];
   }
   return value.flatMap((key, index)=>{
    const path = [
     "project",
     "dynamic",
     index
    ];
    if ("string" != typeof key || "dynamic" === key || !PROJECT_KEYS.includes(key)) {
     report("P04", "refused", path, `${JSON.stringify(key)} is not a key of [project]`, "Name keys of [project] only");
     return [];
    }
    if ("name" === key || void 0 === project[key]) return [
     key
    ];
    if (BOTH_ALLOWED.has(key)) {
     const message = `${key} is static and dynamic at once, which makes metadata version 2.6; PyPI refuses that, and most back-ends can't build it`;
     report("P20", "warning", path, message, `Give ${key} in only one of the two ways`);
    } else report("P05", "refused", path, `${key} is static and dynamic at once`, `Remove ${key} from dynamic, or the key itself`);
    return [
     key
    ];
   });
  }
  var license_expression = __webpack_require__(81911);
  function readExpression({ tables, report }, text) {
   const path = [
    "project",
    "license"
   ];
   if ((0, license_expression.Ar)(text)) {
    report("U87a", "refused", path, `'${text}' has a "+" after a LicenseRef, which makes PyPI fail`, 'Remove the "+"');
    return {
     expression: text
    };
   }
   try {
    const canonical = (0, license_expression.jJ)(text, tables.licenses ?? null);
    if (canonical !== text && void 0 !== tables.licenses) report("P10", "advice", path, `'${text}' becomes ${canonical} in the metadata`, `Write license = "${canonical}"`);
   } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const severity = (0, license_expression.cU)(text) ? tables.unknownLicense ?? "refused" : "refused";
    const remedy = 'Write an SPDX expression such as "MIT" or "Apache-2.0 OR MIT"; use "LicenseRef-…" for a license of your own';
    report("P10", severity, path, reason, remedy);
   }
   return {
    expression: text
   };
  }
  function readLicense(context) {
   const value = context.project["license"];
   const path = [
    "project",
    "license"
   ];
   if (void 0 === value) return null;
   if ("string" == typeof value) return readExpression(context, value);
   if (!(0, rule_context.bI)(value)) {
    context.report("P10", "refused", path, `must be a string, not ${(0, rule_context.go)(value)}`, 'Write license = "MIT"');
    return null;
   }
   const { file, text, ...others } = value;
   const [unknown] = Object.keys(others);
   if (void 0 !== unknown) context.report("P11", "refused", path, `has the key ${unknown}`, 'Write license = "MIT"');
   if (void 0 === file === (void 0 === text)) {
    context.report("P11", "refused", path, "must have either file or text", 'Write license = "MIT" and license-files = ["LICENSE"]');
    return null;
   }
   const given = file ?? text;
   if ("string" != typeof given) {
    context.report("P11", "refused", path, `must contain a string, not ${(0, rule_context.go)(given)}`, 'Write license = "MIT"');
    return null;
   }
   context.report("P11", "warning", path, "is a table, which is deprecated", 'Write an SPDX expression, license = "MIT", and license-files = ["LICENSE"]');
   return void 0 === file ? {
    text: given
   } : {
    file: given
   };
  }
  function globProblem(pattern) {
   if (pattern.startsWith("/")) return "begins with /";
   if (pattern.includes("..")) return "contains '..'";
   if (pattern.includes(":\\") || /^[A-Za-z]:/u.test(pattern)) return "names a drive";
   if (pattern.includes("\\")) return "contains a backslash";
   return /^[\w \-./*?[\]\p{L}\p{N}]+$/u.test(pattern) ? null : "contains a character that is not allowed in patterns";
  }
  function readLicenseFiles(context) {
   const { project, report } = context;
   const path = [
    "project",
    "license-files"
   ];
   const value = project["license-files"];
   if ((0, rule_context.bI)(value)) {
    report("P12", "refused", path, "must be an array of patterns, not a table", 'Write license-files = ["LICENSE*"]');
    return null;
   }
   const patterns = (0, rule_context.Nc)(context, "P12", project, "license-files", path);
   if (null === patterns) return null;
   if ((0, rule_context.bI)(project["license"])) report("P12", "refused", path, "can't be combined with a license table", 'Write license = "MIT" as an SPDX expression');
   return patterns.filter((pattern, index)=>{
    const problem = globProblem(pattern);
    if (null !== problem) report("P12", "refused", [
     ...path,
     index
    ], `'${pattern}' ${problem}`, "Name files below the project, with / between folders");
    return null === problem;
   });
  }
  var project_lists = __webpack_require__(9634);
  var own_extras = __webpack_require__(5643);
  var self_dependency = __webpack_require__(29051);
  function checkOwnExtras({ report }, project, groups) {
   if (null === project.name || project.dynamic.includes("optional-dependencies")) return;
   const owner = {
    name: project.name,
    extras: Object.keys(project.optionalDependencies)
   };
   const judge = (entries, path, severity)=>{
    for (const [index, entry] of entries.entries())if ("string" == typeof entry) for (const unknown of (0, own_extras.cU)(entry, owner)){
     const message = `'${entry}': ${(0, own_extras.aw)(unknown)}`;
     report("unknown-extra", severity, [
      ...path,
      index
     ], message, (0, own_extras.v7)(unknown.extra, owner.extras));
    }
   };
   judge(project.dependencies, [
    "project",
    "dependencies"
   ], "unsafe");
   for (const [extra, entries] of Object.entries(project.optionalDependencies))judge(entries, [
    "project",
    "optional-dependencies",
    extra
   ], "unsafe");
   for (const [group, entries] of Object.entries(groups))judge(entries, [
    "dependency-groups",
    group
   ], "warning");
  }
  function checkSelfDependencies({ report }, project) {
   if (null === project.name) return;
   const written = [
    ...project.dependencies.map((text, index)=>({
      text,
      extra: null,
      path: [
       "project",
       "dependencies",
       index
      ]
     })),
    ...Object.entries(project.optionalDependencies).flatMap(([extra, entries])=>entries.map((text, index)=>({
       text,
       extra,
       path: [
        "project",
        "optional-dependencies",
        extra,
        index
       ]
      })))
   ];
   for (const { index, isFatal, problem, remedy } of (0, self_dependency.C)(written, project.name, project.version)){
    const { text = "", path = [] } = written[index] ?? {};
    report("self-dependency", isFatal ? "unsafe" : "warning", path, `'${text}': ${problem}`, remedy);
   }
  }
  var address_header = __webpack_require__(96995);
  function readPeople({ project, tables, report }, key) {
   const value = project[key];
   if (void 0 === value) return [];
   if (!Array.isArray(value)) {
    report("P13", "refused", [
     "project",
     key
    ], `must be an array of tables, not ${(0, rule_context.go)(value)}`, `Write ${key} = [{name = "…", email = "…"}]`);
    return [];
   }
   const isOnlyEmail = 1 === value.filter((entry)=>(0, rule_context.bI)(entry) && void 0 !== entry["email"]).length;
   return value.flatMap((entry, index)=>{
    const path = [
     "project",
     key,
     index
    ];
    if (!(0, rule_context.bI)(entry)) {
     report("P13", "refused", path, `must be a table, not ${(0, rule_context.go)(entry)}`, 'Write {name = "…", email = "…"}');
     return [];
    }
    const { name, email, ...others } = entry;
    const [unknown] = Object.keys(others);
    if (void 0 !== unknown) report("P13", "refused", path, `has the key ${unknown}`, "Use name and email only");
    if (void 0 === name && void 0 === email) report("P13", "refused", path, "has neither name nor email", "Give at least one of them");
    if (void 0 !== name && "string" != typeof name) report("P13", "refused", path, `name must be a string, not ${(0, rule_context.go)(name)}`, "Write it in quotes");
    if (void 0 !== email && "string" != typeof email) report("P13", "refused", path, `email must be a string, not ${(0, rule_context.go)(email)}`, "Write it in quotes");
    if ("string" == typeof name && name.includes(",")) report("P13", "warning", path, `the name '${name}' has a comma, which separates people in the metadata`, "Write one person per entry, without a comma");
    const header = "string" == typeof email ? email : "";
    for (const { address, problem, isSole } of (0, address_header.X)(header))report("P13", "advice" === tables.policies ? "advice" : isSole && isOnlyEmail ? "refused" : "warning", path, `PyPI doesn't accept the email '${isSole ? header : address}': ${problem}`, "Write an address that exists, or leave it out");
    return [
     {
      name: "string" == typeof name ? name : null,
      email: "string" == typeof email ? email : null
     }
    ];
   });
  }
  var content_type = __webpack_require__(32002);
  var index_limits = __webpack_require__(21148);
  function readDescription(context) {
   const text = (0, rule_context.E3)(context, "P06", "description");
   if (null === text) return null;
   const path = [
    "project",
    "description"
   ];
   if (python_text.Fb.test(text)) context.report("P06", "refused", path, "has a line break", "Write the summary on one line, and put the rest in the README");
   if (Array.from(text).length > index_limits.q) context.report("U34", "refused", path, `is longer than ${index_limits.q} characters`, "Shorten the summary, and put the rest in the README");
   return text;
  }
  function readRequiresPython(context) {
   const text = (0, rule_context.E3)(context, "P09", "requires-python");
   if (null === text) return null;
   try {
    (0, specifiers.m0)(text);
    return text;
   } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.report("P09", "refused", [
     "project",
     "requires-python"
    ], `is not a specifier set: ${reason}`, 'Write it like ">=3.10" or ">=3.10,<4"');
    return null;
   }
  }
  function typeOfFile(file) {
   const lower = file.toLowerCase();
   return lower.endsWith(".md") ? "text/markdown" : lower.endsWith(".rst") ? "text/x-rst" : null;
  }
  function readReadmeTable(context, table) {
   const wrong = (message, remedy, severity = "refused")=>{
    context.report("P08", severity, [
     "project",
     "readme"
    ], message, remedy);
   };
   const { file, text, "content-type": contentType, ...others } = table;
   const [unknown] = Object.keys(others);
   if (void 0 !== unknown) wrong(`has the key ${unknown}`, "Use file or text, and content-type");
   if (void 0 === file === (void 0 === text)) wrong("must have either file or text", "Give one of the two");
   for (const [key, value] of Object.entries({
    file,
    text,
    "content-type": contentType
   }))if (void 0 !== value && "string" != typeof value) wrong(`${key} must be a string, not ${(0, rule_context.go)(value)}`, "Write it in quotes");
   if (void 0 === contentType) wrong("has no content-type", `Add content-type = "${typeOfFile("string" == typeof file ? file : "") ?? "text/markdown"}"`);
   else if ("string" == typeof contentType) for (const problem of (0, content_type.Rv)(contentType) ? [
    "it makes PyPI fail"
   ] : (0, content_type.u1)(contentType))wrong(`has the content-type ${contentType}: ${problem}`, "Write text/markdown, text/x-rst or text/plain, with charset=UTF-8 or without a charset", context.tables.policies);
   const stringOr = (value)=>"string" == typeof value ? value : null;
   return {
    file: stringOr(file),
    text: stringOr(text),
    contentType: stringOr(contentType)
   };
  }
  function readReadme(context) {
   const value = context.project["readme"];
   if (void 0 === value) return null;
   if ((0, rule_context.bI)(value)) return readReadmeTable(context, value);
   if ("string" != typeof value) {
    context.report("P07", "refused", [
     "project",
     "readme"
    ], `must be a string or a table, not ${(0, rule_context.go)(value)}`, "Name the file");
    return null;
   }
   const contentType = typeOfFile(value);
   if (null === contentType) {
    const remedy = `Write readme = {file = "${value}", content-type = "text/plain"}, or name a .md or .rst file`;
    context.report("P07", "refused", [
     "project",
     "readme"
    ], `'${value}' ends neither in .md nor in .rst`, remedy);
   }
   return {
    file: value,
    text: null,
    contentType
   };
  }
  var toml = __webpack_require__(34222);
  function readProject(context) {
   checkKeys(context);
   const imports = readImportNames(context);
   return {
    name: readName(context),
    version: readVersion(context),
    dynamic: readDynamic(context),
    description: readDescription(context),
    readme: readReadme(context),
    requiresPython: readRequiresPython(context),
    license: readLicense(context),
    licenseFiles: readLicenseFiles(context),
    authors: readPeople(context, "authors"),
    maintainers: readPeople(context, "maintainers"),
    keywords: (0, project_lists.Xv)(context),
    classifiers: (0, project_lists.$h)(context),
    urls: (0, project_lists.$4)(context),
    scripts: readScripts(context, "scripts"),
    guiScripts: readScripts(context, "gui-scripts"),
    entryPoints: readEntryPoints(context),
    dependencies: readDependencies(context),
    optionalDependencies: readOptionalDependencies(context),
    importNames: imports.names,
    importNamespaces: imports.namespaces
   };
  }
  const TABLES = [
   "build-system",
   "project",
   "dependency-groups",
   "tool"
  ];
  function readPyproject(text, source, tables = {}) {
   const document = (0, toml.I)(text, source);
   const findings = [];
   const report = (0, rule_context.BF)(findings, source, document.lineOf);
   const { project: projectValue, "build-system": buildValue, "dependency-groups": groups, tool } = document.data;
   const project = (0, rule_context.bI)(projectValue) ? projectValue : {};
   const backend = (0, rule_context.bI)(buildValue) ? buildValue["build-backend"] : void 0;
   const context = {
    project,
    dynamic: dynamicKeys(project),
    buildBackend: "string" == typeof backend ? backend : null,
    tables,
    report
   };
   for (const key of Object.keys(document.data))if (!TABLES.includes(key)) report("top-level", "warning", [
    key
   ], "is not a table of pyproject.toml", "Move it below [tool]");
   if (void 0 !== projectValue && !(0, rule_context.bI)(projectValue)) report("P01", "refused", [
    "project"
   ], `must be a table, not ${(0, rule_context.go)(projectValue)}`, "Write [project] on its own line");
   const buildSystem = readBuildSystem(context, buildValue);
   checkMetadataVersion(context, buildSystem);
   const described = (0, rule_context.bI)(projectValue) ? readProject(context) : null;
   const dependencyGroups = readDependencyGroups(context, groups);
   if (null !== described) {
    checkOwnExtras(context, described, dependencyGroups);
    checkSelfDependencies(context, described);
   }
   return {
    project: described,
    buildSystem,
    dependencyGroups,
    tool: (0, rule_context.bI)(tool) ? tool : {},
    findings,
    lineOf: document.lineOf
   };
  }
  function withHatchToml(pyproject, text, source) {
   if (null === text) return pyproject;
   const { hatch } = pyproject.tool;
   const settings = {
    ...(0, rule_context.bI)(hatch) ? hatch : {},
    ...(0, toml.I)(text, source).data
   };
   return {
    ...pyproject,
    tool: {
     ...pyproject.tool,
     hatch: settings
    }
   };
  }
 }
};
