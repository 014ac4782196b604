export const id = 3232;
export const ids = [
 3232
];
export const modules = {
 24312: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D6: ()=>searchEncryptedSources,
   eu: ()=>findEncryptedSources,
   oE: ()=>isScannedSource
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  var _member_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28781);
  const MAXIMUM_SCANNED = 5242880;
  const PYARMOR = [
   "__pyarmor__(__name__, __file__,",
   "__pyarmor_enter__",
   "__pyarmor_exit__",
   "__pyarmor_assert__",
   "__pyarmor_bcc__"
  ];
  const PYARMOR_START = "__pyarmor_";
  const SOURCE_DEFENDER = [
   "---BEGIN PYE FILE---",
   "---END PYE FILE---"
  ];
  function isScannedSource({ path, size }) {
   const suffix = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.W5)(path).toLowerCase();
   return (".py" === suffix || ".pye" === suffix) && size <= MAXIMUM_SCANNED;
  }
  function searchEncryptedSources() {
   const found = [];
   return {
    found,
    begin (member) {
     if (!isScannedSource(member)) return null;
     return (0, _member_reader_js__WEBPACK_IMPORTED_MODULE_1__.H)(MAXIMUM_SCANNED, (text)=>{
      const tool = encryptedBy(text);
      if (null !== tool) found.push({
       member: member.path,
       tool
      });
     });
    }
   };
  }
  function encryptedBy(text) {
   if (text.includes(PYARMOR_START) && PYARMOR.some((marker)=>text.includes(marker))) return "PyArmor";
   return SOURCE_DEFENDER.every((marker)=>text.includes(marker)) ? "SourceDefender" : null;
  }
  async function findEncryptedSources(contents) {
   const search = searchEncryptedSources();
   await contents.pass([
    search
   ]);
   return search.found;
  }
 },
 16499: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   z: ()=>findLostEntryPoints
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29352);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42218);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67969);
  var _python_standards__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14348);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _import_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33835);
  var _import_remedies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91071);
  const MAXIMUM_SOURCE = 2097152;
  const MOST_MODULES = 300;
  const MOST_HOPS = 4;
  const SOURCE_NAMES = [
   ".py",
   "/__init__.py"
  ];
  const COMPILED = /^(?:\/__init__)?\.(?:[^/]*\.)?(?:so|pyd|pyc)$/u;
  class InstalledModules {
   #contents;
   #members;
   #sources = new Map;
   constructor(contents){
    this.#contents = contents;
    this.#members = new Map(contents.members.flatMap(({ path, kind })=>{
     const parts = "file" === kind ? (0, _import_names_js__WEBPACK_IMPORTED_MODULE_0__.l)(path) : null;
     return null === parts ? [] : [
      [
       parts.join("/"),
       path
      ]
     ];
    }));
   }
   get hasStartFile() {
    return [
     ...this.#members.keys()
    ].some((path)=>!path.includes("/") && path.endsWith(".pth"));
   }
   has(path) {
    return this.#members.has(path);
   }
   hasAnyBelow(path) {
    return [
     ...this.#members.keys()
    ].some((file)=>file.startsWith(`${path}/`));
   }
   isCompiled(path) {
    return [
     ...this.#members.keys()
    ].some((file)=>file.startsWith(path) && COMPILED.test(file.slice(path.length)));
   }
   async source(file) {
    const known = this.#sources.get(file);
    if (void 0 !== known || this.#sources.size >= MOST_MODULES) return known ?? null;
    const text = await this.#read(this.#members.get(file) ?? file);
    this.#sources.set(file, text);
    return text;
   }
   async #read(member) {
    try {
     return new TextDecoder("utf-8", {
      fatal: true
     }).decode(await this.#contents.read(member, MAXIMUM_SOURCE));
    } catch (error) {
     if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_1__.K2 || error instanceof TypeError) return null;
     throw error;
    }
   }
   async find(module) {
    const parts = module.split(".");
    let file = null;
    for(let count = 1; count <= parts.length; count += 1){
     const path = parts.slice(0, count).join("/");
     const parent = file;
     const source = SOURCE_NAMES.map((ending)=>path + ending).find((name)=>this.has(name));
     if (void 0 === source && this.isCompiled(path)) return {
      kind: count === parts.length ? "there" : "unknown",
      file: null
     };
     if (void 0 === source && this.hasAnyBelow(path)) file = null;
     else if (void 0 !== source) file = source;
     else {
      const text = null === parent ? null : await this.source(parent);
      return {
       kind: null === text || /__path__|sys\.modules|__getattr__/u.test(text) ? "unknown" : "missing"
      };
     }
    }
    return {
     kind: "there",
     file
    };
   }
  }
  function absoluteModule(module, inside, file) {
   const dots = /^\.*/u.exec(module)?.[0].length ?? 0;
   if (0 === dots) return module;
   const own = inside.split(".");
   const parents = file.endsWith("/__init__.py") ? own : own.slice(0, -1);
   const kept = parents.slice(0, parents.length - dots + 1);
   if (0 === kept.length) return null;
   return [
    ...kept,
    module.slice(dots)
   ].filter((part)=>"" !== part).join(".");
  }
  async function missingName(modules, module, name, hop = 0) {
   const found = await modules.find(module);
   if ("missing" === found.kind) return `the wheel has no module ${module}`;
   if ("unknown" === found.kind || null === found.file) return null;
   const text = await modules.source(found.file);
   if (null === text || /^__\w+__$/u.test(name)) return null;
   const { names, isOpen } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.N)(text);
   if (isOpen) return null;
   const count = names.get(name) ?? 0;
   if (0 === count) return "there" === (await modules.find(`${module}.${name}`)).kind ? null : `${found.file} defines no ${name}`;
   const reexport = 1 === count && hop < MOST_HOPS ? (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.YW)(text, name) : null;
   const next = null === reexport ? null : absoluteModule(reexport.module, module, found.file);
   if (null === reexport || null === next) return null;
   if ("there" === (await modules.find(`${next}.${reexport.name}`)).kind) return null;
   const why = await missingName(modules, next, reexport.name, hop + 1);
   return null === why ? null : `${found.file} imports ${name} from ${next}, and ${why}`;
  }
  async function lostTarget(modules, target) {
   const [module = "", object = ""] = (target.split("[", 1)[0] ?? "").split(":").map(_python_standards__WEBPACK_IMPORTED_MODULE_4__.$n);
   const [top = ""] = module.split(".");
   const absent = {
    problem: `the wheel has no module ${module}`,
    remedy: (0, _import_remedies_js__WEBPACK_IMPORTED_MODULE_5__.X)(module)
   };
   if (!modules.hasAnyBelow(top) && !modules.has(`${top}.py`) && !modules.isCompiled(top)) return {
    ...absent,
    foreign: top
   };
   const found = await modules.find(module);
   if ("missing" === found.kind) return {
    ...absent,
    foreign: null
   };
   const [name = ""] = object.split(".");
   if ("unknown" === found.kind || "" === name) return null;
   const why = await missingName(modules, module, name);
   return null === why ? null : {
    problem: why,
    remedy: (0, _import_remedies_js__WEBPACK_IMPORTED_MODULE_5__.m)(`${module}:${object}`),
    foreign: null
   };
  }
  const SCRIPT_GROUPS = new Set([
   "console_scripts",
   "gui_scripts"
  ]);
  function unusableScript(target) {
   const remedy = "Write it like package.module:function";
   if (!(0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.nO)(target)) return {
    problem: "that is not an object reference",
    remedy
   };
   return target.split("[", 1)[0]?.includes(":") === true ? null : {
    problem: "that names no function",
    remedy
   };
  }
  async function findLostEntryPoints(contents) {
   const { groups } = contents.entryPoints;
   if (0 === Object.keys(groups).length) return [];
   const modules = new InstalledModules(contents);
   if (modules.hasStartFile) return [];
   const lost = [];
   for (const [group, entries] of Object.entries(groups))for (const [name, target] of Object.entries(entries)){
    const found = (0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.nO)(target) ? await lostTarget(modules, target) : null;
    const unusable = SCRIPT_GROUPS.has(group) ? unusableScript(target) : null;
    if (null !== unusable) lost.push({
     group,
     name,
     target,
     ...unusable,
     foreign: null
    });
    else if (null !== found) lost.push({
     group,
     name,
     target,
     ...found
    });
   }
   return lost;
  }
 },
 91071: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>missingModuleRemedy,
   m: ()=>missingObjectRemedy
  });
  function missingModuleRemedy(module) {
   return `Find out why ${module} is not in the wheel: packages.find (or your build backend's equivalent) in pyproject.toml decides what is included`;
  }
  function missingObjectRemedy(reference) {
   return `Check whether ${reference} is spelled correctly, and whether the module defines it`;
  }
 },
 45424: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>inspectArchive
  });
  var _archive_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20466);
  var _byte_window_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88726);
  var _common_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13752);
  var _framing_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58819);
  var _gzip_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76160);
  var _chunk_cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97789);
  var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38312);
  var _tar_walk_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74476);
  var _wheel_stem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78076);
  var _zip_directory_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75534);
  var _zip_end_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5400);
  var _zip_framing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68190);
  const SERVER_RATIO = 50;
  const SERVER_RATIO_FROM = 0x4000000;
  const ENCRYPTED_FLAG = 1;
  async function looksLikeTar(path, window) {
   const isTar = (block)=>{
    const parsed = (0, _tar_header_js__WEBPACK_IMPORTED_MODULE_0__.E1)(block);
    return "string" != typeof parsed || "zeros" === parsed;
   };
   const first = Buffer.from(await window.bytes(0, 512));
   if (31 !== first[0] || 139 !== first[1]) return isTar(first);
   const chunks = (0, _gzip_stream_js__WEBPACK_IMPORTED_MODULE_1__.I)(path);
   try {
    return isTar(await new _chunk_cursor_js__WEBPACK_IMPORTED_MODULE_2__.I(chunks).read(512));
   } catch  {
    return false;
   } finally{
    await chunks.return();
   }
  }
  function sdistRoot(paths) {
   if (null === (0, _common_path_js__WEBPACK_IMPORTED_MODULE_3__.T)(paths)) {
    const reason = 0 === paths.length ? "has no members" : "mixes absolute and relative member names";
    return {
     id: "U87c",
     reason: `${reason}, which makes the server fail`,
     offset: 0
    };
   }
   const top = (0, _common_path_js__WEBPACK_IMPORTED_MODULE_3__.F)(paths);
   if (null === top) return {
    id: "U86",
    reason: "Incorrect number of top-level directories in sdist",
    offset: 0
   };
   if (paths.includes(`${top}/PKG-INFO`)) return null;
   return {
    id: "U86",
    reason: `PKG-INFO not found at ${top}/PKG-INFO`,
    offset: 0
   };
  }
  function wheelPlaces(filename, entries) {
   const stem = (0, _wheel_stem_js__WEBPACK_IMPORTED_MODULE_4__.t)(filename);
   if (null === stem) return [
    {
     id: "U80",
     reason: "Unable to parse name and version from wheel filename",
     offset: 0
    }
   ];
   const path = `${stem}.dist-info/WHEEL`;
   const entry = entries.find(({ name })=>name === path);
   if (void 0 === entry) return [
    {
     id: "U81",
     reason: `WHEEL not found at ${path}`,
     offset: 0
    }
   ];
   if ((entry.flags & ENCRYPTED_FLAG) === 0) return [];
   return [
    {
     id: "U87f",
     reason: "has an encrypted WHEEL, which makes the server fail",
     offset: entry.offset,
     member: path
    }
   ];
  }
  async function zipProblems(dist, window, entries) {
   const problems = [];
   const total = entries.reduce((sum, { size })=>sum + size, 0);
   if (total > SERVER_RATIO_FROM && total / window.size > SERVER_RATIO) problems.push({
    id: "U77",
    reason: `File exceeds compression ratio of ${SERVER_RATIO}`,
    offset: 0
   });
   const odd = entries.find(({ method })=>0 !== method && 8 !== method);
   if (void 0 !== odd) problems.push({
    id: "U78",
    reason: "File does not use a supported compression type",
    offset: odd.offset,
    member: odd.name
   });
   if ("wheel" === dist.kind) for (const one of wheelPlaces(dist.filename, entries))problems.push(one);
   else {
    const root = sdistRoot(entries.map(({ name })=>name));
    if (null !== root) problems.push("U86" === root.id ? {
     ...root,
     id: "U79"
    } : root);
   }
   const locked = entries.find(({ flags })=>(flags & ENCRYPTED_FLAG) !== 0);
   try {
    for (const problem of (await (0, _zip_framing_js__WEBPACK_IMPORTED_MODULE_5__.Z)(window, entries)))problems.push(problem);
   } catch (error) {
    if (!(error instanceof _framing_problem_js__WEBPACK_IMPORTED_MODULE_6__.bK)) throw error;
    problems.push(error.problem);
   }
   if (void 0 !== locked && !problems.some(({ id })=>"U87f" === id)) problems.push({
    id: "zip-encrypted",
    reason: "has an encrypted member",
    offset: locked.offset,
    member: locked.name
   });
   return problems;
  }
  function tarProblems({ members, problems }) {
   if (problems.some(({ id })=>"U84" === id || id.startsWith("archive-"))) return problems;
   const root = sdistRoot(members.map((member)=>member.path));
   if (null === root) return problems;
   const refusals = problems.filter(({ id })=>id.startsWith("U"));
   return [
    ...refusals,
    root,
    ...problems.filter((problem)=>!refusals.includes(problem))
   ];
  }
  async function inspectArchive(dist, limits = _archive_limits_js__WEBPACK_IMPORTED_MODULE_7__.O, read = {}) {
   return (0, _byte_window_js__WEBPACK_IMPORTED_MODULE_8__.v)(dist.path, async (window)=>{
    const isZip = await (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_9__.fw)(window);
    if (isZip && await looksLikeTar(dist.path, window)) return [
     {
      id: "U75",
      reason: "File is both a zip and a tar file",
      offset: 0
     }
    ];
    if (dist.filename.endsWith(".tar.gz")) return tarProblems(read.tarWalk ?? await (0, _tar_walk_js__WEBPACK_IMPORTED_MODULE_10__.n)(dist.path, limits));
    if (!isZip) return [
     {
      id: "U76",
      reason: "File is not a zipfile",
      offset: 0
     }
    ];
    try {
     return await zipProblems(dist, window, read.zipDirectory ?? await (0, _zip_directory_js__WEBPACK_IMPORTED_MODULE_11__.x)(window, limits));
    } catch (error) {
     if (error instanceof _framing_problem_js__WEBPACK_IMPORTED_MODULE_6__.bK) return [
      error.problem
     ];
     throw error;
    }
   });
  }
 },
 57857: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>largestMembers
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86298);
  const SHOWN = 3;
  function largestMembers(members) {
   const largest = members.filter(({ kind, size })=>"file" === kind && size > 0).sort((a, b)=>b.size - a.size).slice(0, SHOWN).map(({ path, size })=>`${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.Ol)(path)} (${(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.l)(size)} unpacked)`);
   if (0 === largest.length) return "";
   return `; its largest ${1 === largest.length ? "member is" : "members are"} ${largest.join(", ")}`;
  }
 },
 55749: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   JP: ()=>strayTopLevelFault,
   a_: ()=>libraryPaths,
   lm: ()=>strayTopLevel,
   s8: ()=>topLevelNames
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const COMMON_FOLDERS = new Set(".eggs .nox .tox .venv app build cli data dist doc docs example examples lib scripts src test tests venv".split(" "));
  const AFFIX = /^(?:python|py)-|-(?:python|py)$/gu;
  const known = new WeakMap;
  function libraryPaths(...[{ kind: distributionKind }, { members }]) {
   if ("wheel" !== distributionKind) return [];
   const before = known.get(members);
   if (void 0 !== before) return before;
   const paths = members.flatMap(({ path, kind })=>{
    if ("directory" === kind) return [];
    const inData = /^[^/]+\.data\/(?:purelib|platlib)\/(.+)$/u.exec(path)?.[1];
    if (void 0 !== inData) return [
     inData
    ];
    return /^[^/]+\.(?:dist-info|data)\//u.test(path) ? [] : [
     path
    ];
   });
   known.set(members, paths);
   return paths;
  }
  function topLevelNames(paths) {
   return [
    ...new Set(paths.filter((path)=>!path.endsWith(".pth")).map((path)=>path.split("/")[0] ?? ""))
   ];
  }
  function strayTopLevel(...[distribution, contents]) {
   const project = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(contents.metadata.get("Name") ?? distribution.name);
   const declared = [
    "Import-Name",
    "Import-Namespace"
   ].flatMap((field)=>contents.metadata.getAll(field));
   const own = new Set([
    project,
    project.replace(AFFIX, ""),
    ...declared.map((name)=>name.split(/[.;\s]/u)[0] ?? "")
   ]);
   return topLevelNames(libraryPaths(distribution, contents)).filter((name)=>COMMON_FOLDERS.has(name) && !own.has(name));
  }
  function strayTopLevelFault(name) {
   return {
    message: `installs a top-level package named ${name}, which other projects may install, too`,
    remedy: "Correct what the build back-end is told to include"
   };
  }
 },
 86305: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>findUnsafeMembers
  });
  var external_node_path_ = __webpack_require__(76760);
  var visible_text = __webpack_require__(58607);
  var entry_points = __webpack_require__(31279);
  var text_ends = __webpack_require__(28681);
  var names = __webpack_require__(21515);
  const PACKAGES_BELOW = /^(?:local\/)?lib(?:32|64)?\/(?:(?:python|pypy)[^/]*\/)?(?:site|dist)-packages\/(?<rest>.+)$/iu;
  const PROGRAMS_BELOW = /^(?:local\/)?(?:bin|scripts)\/(?<rest>.+)$/iu;
  function installedPath(member) {
   const path = external_node_path_.posix.normalize(member);
   const { scheme, below } = /^[^/]+\.data\/(?<scheme>[^/]+)\/(?<below>.+)$/u.exec(path)?.groups ?? {};
   if (void 0 === scheme || void 0 === below) return {
    place: "packages",
    path
   };
   if ("scripts" === scheme) return {
    place: "programs",
    path: below
   };
   if ("headers" === scheme) return {
    place: "headers",
    path: below
   };
   if ("data" !== scheme) return {
    place: "packages",
    path: below
   };
   const packages = PACKAGES_BELOW.exec(below)?.groups?.["rest"];
   if (void 0 !== packages) return {
    place: "packages",
    path: packages
   };
   const program = PROGRAMS_BELOW.exec(below)?.groups?.["rest"];
   return void 0 === program ? {
    place: "prefix",
    path: below
   } : {
    place: "programs",
    path: program
   };
  }
  const STARTUP = /^(?:[^/]+\.(?:pth|start)|(?:site|user)customize(?:\.[^/]*|\/.*)?)$/u;
  const STEERING = /^(?:pyvenv\.cfg|pip\.(?:conf|ini)|lib(?:32|64)?\/(?:python|pypy)[^/]*\/[^/][^]*)$/iu;
  function startupProblem({ place, path }) {
   if ("packages" === place && STARTUP.test(path)) return "runs, or adds imports, whenever Python starts";
   if ("prefix" === place && STEERING.test(path)) return "overwrites what Python or pip reads first in the environment";
   return null;
  }
  const PACKAGE_OWNERS = new Map([
   [
    "pip",
    "pip"
   ],
   [
    "setuptools",
    "setuptools"
   ],
   [
    "pkg_resources",
    "setuptools"
   ],
   [
    "_distutils_hack",
    "setuptools"
   ],
   [
    "wheel",
    "wheel"
   ],
   [
    "uv",
    "uv"
   ],
   [
    "virtualenv",
    "virtualenv"
   ]
  ]);
  const PROGRAM_OWNERS = new Map([
   [
    "easy_install",
    "setuptools"
   ],
   ...[
    "pip",
    "uv",
    "wheel",
    "twine",
    "virtualenv"
   ].map((name)=>[
     name,
     name
    ]),
   [
    "uvx",
    "uv"
   ],
   ..."activate bash cat chmod cmd cp curl deactivate docker env gh git gpg ls mkdir mv npm npx node powershell pwsh rm scp sh ssh su sudo tar unzip zsh".split(" ").map((name)=>[
     name,
     null
    ])
  ]);
  const INTERPRETER = /^(?:python|pypy)[\d.]*[wt]?(?:-config)?$/u;
  function shadowedProgram(script, project) {
   const name = script.toLowerCase().replace(/\.(?:exe|bat|cmd|com|ps1|py|pyw)$/u, "");
   if (INTERPRETER.test(name)) return name;
   const command = /^(?:pip|easy_install)[-\d.]+$/u.test(name) ? (0, text_ends.sP)(name, "-.0123456789") : name;
   const owner = PROGRAM_OWNERS.get(command);
   return void 0 === owner || owner === (0, names.Pc)(project) ? null : name;
  }
  function foreignProblem({ place, path }, project, info) {
   const [first = "", ...rest] = path.split("/");
   if ("programs" === place) {
    const shadowed = rest.length > 0 ? null : shadowedProgram(first, project);
    return null === shadowed ? null : `replaces the command ${shadowed}`;
   }
   if ("packages" !== place) return null;
   if (/\.(?:dist|egg)-info$/iu.test(first) && first !== info) return `is installed as metadata of another distribution, ${first}`;
   const name = rest.length > 0 ? first : first.split(".", 1)[0] ?? "";
   const owner = PACKAGE_OWNERS.get(name);
   if (void 0 === owner || owner === (0, names.Pc)(project)) return null;
   return `overwrites the package ${name} of ${owner}`;
  }
  const LONGEST_NAME = 255;
  const LONGEST_PATH = 1e3;
  const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$|clock\$) *(?:[.:]|$)/iu;
  const INVISIBLE = /(?!\u200c|\u200d)\p{Cf}|[\u2028\u2029\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f|(?! )\p{Zs}/u;
  const CONTROL = /\p{Cc}/u;
  function nameProblem(path, meetsWindows) {
   if (Buffer.byteLength(path) > LONGEST_PATH) return unsafe(`has a path of ${String(Buffer.byteLength(path))} bytes, more than ${String(LONGEST_PATH)}`);
   if (CONTROL.test(path)) return unsafe("has a control character in its name");
   if (INVISIBLE.test(path)) return unsafe("has a character in its name that is invisible or changes the text direction");
   const parts = path.split("/");
   if (parts.some((part)=>Buffer.byteLength(part) > LONGEST_NAME)) return unsafe(`has a name of more than ${String(LONGEST_NAME)} bytes, which no file system accepts`);
   if (!meetsWindows) return null;
   const device = parts.find((part)=>DEVICE.test(part));
   if (void 0 !== device) return unsafe(`is a device on Windows (${(device.split(/[ .:]/u, 1)[0] ?? "").toUpperCase()})`);
   if (parts.some((part)=>part.includes(":"))) return unsafe("has a colon in its name, which Windows reads as a drive or an alternate data stream");
   if (parts.some((part)=>/[ .]$/u.test(part) && "." !== part && ".." !== part)) return unsafe("has a name that ends in a dot or a space, which Windows drops");
   return /[<>"|?*]/u.test(path) ? {
    severity: "warning",
    problem: "has a character in its name that Windows does not allow"
   } : null;
  }
  function unsafe(problem) {
   return {
    severity: "unsafe",
    problem
   };
  }
  var wheel_stem = __webpack_require__(78076);
  const unsafe_members_LONGEST_NAME = 120;
  function leavesTree(path) {
   return path.startsWith("/") || /^[A-Za-z]:/u.test(path) || path.split(/[/\\]/u).includes("..");
  }
  function linkLeaves(member) {
   const target = member.linkTarget ?? "";
   if (target.startsWith("/") || /^[A-Za-z]:/u.test(target)) return true;
   const resolved = external_node_path_.posix.normalize("symlink" === member.kind ? external_node_path_.posix.join(external_node_path_.posix.dirname(member.path), target) : target);
   return ".." === resolved || resolved.startsWith("../");
  }
  function ofItself(member, isWheel, meetsWindows) {
   return [
    ofName(member.path, meetsWindows),
    ofKind(member, isWheel)
   ].filter((complaint)=>null !== complaint);
  }
  function unsafe_members_unsafe(rule, problem) {
   return {
    rule,
    severity: "unsafe",
    problem
   };
  }
  function ofName(path, meetsWindows) {
   if (leavesTree(path)) return unsafe_members_unsafe("member-path", "would be unpacked outside its folder");
   if (path.includes("\\")) return unsafe_members_unsafe("member-path", "has a backslash in its name, a separator on Windows");
   const name = nameProblem(path, meetsWindows);
   return null === name ? null : {
    rule: "member-name",
    ...name
   };
  }
  function ofKind(member, isWheel) {
   const { kind } = member;
   if ("other" === kind) {
    const problem = isWheel ? "has the mode of a folder, a device or a pipe, but installers write it as a plain file" : "is a device or a pipe";
    return unsafe_members_unsafe("member-kind", problem);
   }
   if ("symlink" !== kind && "hardlink" !== kind) return null;
   if (isWheel) return unsafe_members_unsafe("member-kind", "is a link, which installers write as a plain file");
   return linkLeaves(member) ? unsafe_members_unsafe("member-link", `links out of the archive, to ${(0, visible_text.Ol)(member.linkTarget ?? "", unsafe_members_LONGEST_NAME)}`) : null;
  }
  function ofInstalled(path, filename) {
   const stem = (0, wheel_stem.t)(filename) ?? "";
   const [project = ""] = stem.split("-");
   const installed = installedPath(path);
   const startup = startupProblem(installed);
   const foreign = foreignProblem(installed, project, `${stem}.dist-info`);
   return [
    ...null === startup ? [] : [
     unsafe_members_unsafe("member-startup", startup)
    ],
    ...null === foreign ? [] : [
     unsafe_members_unsafe("member-foreign", foreign)
    ]
   ];
  }
  function ofSource(path) {
   const below = path.split("/").slice(1);
   const inside = ("src" === below[0] ? below.slice(1) : below).join("/");
   return "" !== inside && null !== startupProblem({
    place: "packages",
    path: inside
   }) ? [
    {
     rule: "member-startup",
     severity: "warning",
     problem: "would run whenever Python starts in its environment"
    }
   ] : [];
  }
  function folded(path) {
   if (/^[\x21-\x7e]*$/u.test(path)) return external_node_path_.posix.normalize(path).toLowerCase();
   return external_node_path_.posix.normalize(path).normalize("NFD").toUpperCase().toLowerCase().normalize("NFC");
  }
  function isPrivate({ kind, mode }) {
   const wanted = "directory" === kind ? 365 : 292;
   return 0 !== mode && (mode & wanted) !== wanted;
  }
  function ofModes(dist, members) {
   const info = `${(0, wheel_stem.t)(dist.filename) ?? ""}.dist-info/`;
   const isWheel = "wheel" === dist.kind;
   const counts = ({ kind, path })=>isWheel ? "file" === kind && !path.startsWith(info) : "file" === kind || "directory" === kind;
   const found = members.filter((member)=>counts(member) && isPrivate(member));
   const [first] = found;
   if (void 0 === first) return [];
   const name = (0, visible_text.Ol)(first.path, unsafe_members_LONGEST_NAME);
   const mode = first.mode.toString(8).padStart(3, "0");
   const others = 1 === found.length ? "" : ` (${String(found.length)} of ${String(members.length)} members are like it)`;
   return [
    {
     rule: "member-mode",
     severity: isWheel ? "advice" : "warning",
     subject: dist.filename,
     message: `its member ${name} has the mode ${mode}, so not everybody may read it${others}`,
     remedy: "Build it with build-dists, or with a umask of 022",
     location: {
      file: dist.filename,
      member: first.path
     }
    }
   ];
  }
  class Collisions {
   #seen = new Map;
   #keys = [];
   #isWheel;
   constructor(isWheel){
    this.#isWheel = isWheel;
   }
   take(member) {
    const key = this.#makeKey(member.path);
    this.#keys.push(key);
    const earlier = this.#seen.get(key);
    if (void 0 === earlier) this.#seen.set(key, member);
    return void 0 === earlier || "directory" === earlier.kind && "directory" === member.kind ? null : earlier;
   }
   fileInTheWay(index) {
    const key = this.#keys[index] ?? "";
    for(let at = key.lastIndexOf("/"), depth = 0; at > 0 && depth < 64; at = key.lastIndexOf("/", at - 1), depth += 1){
     const above = this.#seen.get(key.slice(0, at));
     if (void 0 !== above && "directory" !== above.kind) return above;
    }
    return null;
   }
   #makeKey(path) {
    if (!this.#isWheel) return folded(path);
    const { place, path: installed } = installedPath(path);
    return "packages" === place ? folded(installed) : `${place}:${folded(installed)}`;
   }
  }
  function meetsWindows({ filename, kind }) {
   const platforms = filename.replace(/\.whl$/iu, "").split("-").at(-1) ?? "";
   return "wheel" !== kind || !platforms.split(".").every((tag)=>/^(?:linux|manylinux|musllinux|macosx|ios|android|emscripten|wasi|pyodide)/iu.test(tag));
  }
  const TOLD = 20;
  const REMEDIES = new Map([
   [
    "member-startup",
    "Leave it out of the distribution. If it is the purpose of the project, ignore this rule"
   ],
   [
    "member-foreign",
    "Leave it out of the distribution, or rename it. If the project is meant to do this, ignore this rule"
   ]
  ]);
  function findUnsafeMembers(dist, members, entryPoints = entry_points.L) {
   const findings = [];
   const untold = new Map;
   const counts = new Map;
   const say = (rule, message, member, severity = "unsafe")=>{
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count > TOLD) {
     const isUnsafe = "unsafe" === severity || untold.get(rule)?.severity === "unsafe";
     untold.set(rule, {
      members: count - TOLD,
      severity: isUnsafe ? "unsafe" : severity
     });
     return;
    }
    findings.push({
     rule,
     severity,
     subject: dist.filename,
     message,
     remedy: REMEDIES.get(rule) ?? "Leave it out of the distribution, or rename it",
     location: {
      file: dist.filename,
      member
     }
    });
   };
   const isWheel = "wheel" === dist.kind;
   const windows = meetsWindows(dist);
   const collisions = new Collisions(isWheel);
   for (const member of members){
    const { path } = member;
    const further = "directory" === member.kind ? [] : isWheel ? ofInstalled(path, dist.filename) : ofSource(path);
    for (const { rule, severity, problem } of [
     ...ofItself(member, isWheel, windows),
     ...further
    ])say(rule, `its member ${(0, visible_text.Ol)(path, unsafe_members_LONGEST_NAME)} ${problem}`, path, severity);
    const earlier = collisions.take(member);
    if (null !== earlier) say("member-collision", collisionMessage(earlier.path, path), path);
   }
   for (const [index, member] of members.entries()){
    const file = collisions.fileInTheWay(index);
    if (null !== file) say("member-collision", `its member ${(0, visible_text.Ol)(member.path, unsafe_members_LONGEST_NAME)} needs a folder where ${(0, visible_text.Ol)(file.path, unsafe_members_LONGEST_NAME)} is a file`, member.path);
   }
   if (isWheel) {
    const stem = (0, wheel_stem.t)(dist.filename) ?? "";
    for (const name of [
     ...Object.keys(entryPoints.console),
     ...Object.keys(entryPoints.gui)
    ]){
     const shadowed = shadowedProgram(name, stem.split("-")[0] ?? "");
     if (null !== shadowed) say("member-foreign", `its script ${(0, visible_text.Ol)(name, unsafe_members_LONGEST_NAME)} replaces the command ${shadowed}`, `${stem}.dist-info/entry_points.txt`);
    }
   }
   return [
    ...findings,
    ...rest(dist, untold),
    ...ofModes(dist, members)
   ];
  }
  function collisionMessage(earlier, path) {
   if (earlier === path) return `contains ${(0, visible_text.Ol)(path, unsafe_members_LONGEST_NAME)} twice`;
   const where = folded(earlier) === folded(path) ? "on some systems" : "where they are installed";
   return `${(0, visible_text.Ol)(earlier, unsafe_members_LONGEST_NAME)} and ${(0, visible_text.Ol)(path, unsafe_members_LONGEST_NAME)} are the same file ${where}`;
  }
  function rest(dist, untold) {
   return [
    ...untold
   ].map(([rule, { members, severity }])=>({
     rule,
     severity,
     subject: dist.filename,
     message: `${String(members)} more members have the same problem`,
     remedy: "Leave them out of the distribution, or rename them"
    }));
  }
 },
 48014: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>checkRecord,
   R: ()=>verifyRecord
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28681);
  var _contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68910);
  var _wheel_stem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78076);
  const WEAK = new Set([
   "md5",
   "sha1"
  ]);
  const KNOWN = new Set([
   "sha224",
   "sha256",
   "sha384",
   "sha512"
  ]);
  const SIGNATURES = [
   "RECORD.jws",
   "RECORD.p7s"
  ];
  class RecordJudge {
   findings = [];
   #dist;
   constructor(dist){
    this.#dist = dist;
   }
   say(rule, severity, message, member) {
    this.findings.push({
     rule,
     severity,
     subject: this.#dist.filename,
     message,
     remedy: "Build the wheel again with a current build back-end, and do not edit it afterwards",
     location: {
      file: this.#dist.filename,
      member
     }
    });
   }
  }
  function judgeForm(judge, contents, path) {
   for (const line of contents.recordFile?.blankLines ?? [])judge.say("U87d", "refused", `line ${line} of RECORD is blank, which makes the server fail`, path);
   const tooLong = contents.recordFile?.tooLong ?? null;
   if (null !== tooLong) {
    const message = `line ${tooLong} of RECORD has a field of more than 131,072 characters, which makes the server fail`;
    judge.say("U87d", "refused", message, path);
   }
   for (const defect of contents.recordFile?.defects ?? [])judge.say("record-form", "unsafe", `RECORD: ${defect}`, path);
  }
  function judgeSets(judge, files, rows, info) {
   const listed = new Map;
   for (const { path } of rows)listed.set(path, (listed.get(path) ?? 0) + 1);
   for (const [path, count] of listed){
    if (count > 1) judge.say("record-duplicate", "unsafe", `RECORD lists ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(path)} ${count} times`, path);
    if (/^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/u.test(path)) judge.say("record-path", "unsafe", `RECORD lists ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(path)}, which is outside the installation`, path);
    if (!files.has(path)) judge.say("record-missing", "unsafe", `RECORD lists ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(path)}, which is not in the wheel`, path);
   }
   for (const path of files)if (!SIGNATURES.some((name)=>path === `${info}/${name}`)) {
    if (!listed.has(path)) judge.say("record-unlisted", "unsafe", `${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(path)} is in the wheel, but not in RECORD`, path);
   }
  }
  function judgeMember(judge, row, size, digest) {
   const { path } = row;
   if (null !== row.size && row.size !== size) judge.say("record-size", "unsafe", `${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(path)} has ${size} bytes, but RECORD says ${row.size}`, path);
   const wanted = (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.sP)(row.hash.slice(row.hash.indexOf("=") + 1), "=");
   if (digest !== wanted) judge.say("record-hash", "unsafe", `${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(path)} doesn't match RECORD: its hash is ${row.hash.slice(0, row.hash.indexOf("=") + 1)}${digest}, but RECORD says ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(row.hash)}`, path);
  }
  function algorithmOf({ hash }) {
   return hash.slice(0, Math.max(0, hash.indexOf("="))).toLowerCase();
  }
  function isComparable(judge, row, info) {
   if ("" === row.hash) {
    const exempt = [
     "RECORD",
     ...SIGNATURES
    ].some((name)=>row.path === `${info}/${name}`);
    if (!exempt) judge.say("record-no-hash", "unsafe", `RECORD has no hash for ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(row.path)}`, row.path);
    return false;
   }
   const algorithm = algorithmOf(row);
   if (KNOWN.has(algorithm)) return true;
   if (WEAK.has(algorithm)) judge.say("record-weak-hash", "unsafe", `RECORD uses ${algorithm} for ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(row.path)}, which the wheel specification forbids`, row.path);
   else judge.say("record-hash", "unsafe", `RECORD has a hash for ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(row.path)} in an unknown form: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(row.hash)}`, row.path);
   return false;
  }
  function checkRecord(dist, inside) {
   const judge = new RecordJudge(dist);
   const compared = new Map;
   if ("wheel" === dist.kind) {
    const info = `${(0, _wheel_stem_js__WEBPACK_IMPORTED_MODULE_3__.t)(dist.filename) ?? ""}.dist-info`;
    const recordPath = `${info}/RECORD`;
    if (null === inside.record) {
     const there = inside.members.some(({ path })=>path === recordPath);
     const message = there ? "its RECORD is not UTF-8" : `doesn't contain ${recordPath}`;
     judge.say("U92g", "refused", message, recordPath);
    } else {
     judgeForm(judge, inside, recordPath);
     const files = new Set;
     for (const { path, kind } of inside.members)if ("directory" !== kind) files.add(path);
     judgeSets(judge, files, inside.record, info);
     for (const row of inside.record)if (isComparable(judge, row, info)) compared.set(row.path, row);
    }
   }
   return {
    findings: judge.findings,
    begin ({ path }) {
     const row = compared.get(path);
     if (void 0 === row) return null;
     const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithmOf(row));
     let size = 0;
     return {
      write (chunk) {
       hash.update(chunk);
       size += chunk.length;
      },
      end () {
       judgeMember(judge, row, size, hash.digest("base64url"));
      }
     };
    }
   };
  }
  async function verifyRecord(dist, contents) {
   if ("wheel" !== dist.kind) return [];
   const inside = contents ?? await (0, _contents_js__WEBPACK_IMPORTED_MODULE_4__.readContents)(dist);
   const check = checkRecord(dist, inside);
   await inside.pass([
    check
   ]);
   return check.findings;
  }
 },
 68190: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>walkZip,
   Z: ()=>walkZipRecords
  });
  var archive_limits = __webpack_require__(20466);
  var byte_window = __webpack_require__(88726);
  var framing_problem = __webpack_require__(58819);
  var zip_directory = __webpack_require__(75534);
  var zip_end_record = __webpack_require__(5400);
  const LEVEL_FLAGS = 6;
  function localDifference(entry, { offset, header, unicodePath }) {
   const flags = header.readUInt16LE(2);
   if (entry.localOffset !== offset) return `has a header at byte ${offset}, but the directory says ${entry.localOffset}`;
   if ((flags & ~LEVEL_FLAGS) !== (entry.flags & ~LEVEL_FLAGS)) return `has the flags ${hexadecimal(flags)}, but the directory says ${hexadecimal(entry.flags)}`;
   const method = header.readUInt16LE(4);
   if (method !== entry.method) return `has the compression method ${method}, but the directory says ${entry.method}`;
   const crc = header.readUInt32LE(10);
   if (crc !== entry.crc) return `has the checksum ${hexadecimal(crc)}, but the directory says ${hexadecimal(entry.crc)}`;
   if (entry.name !== entry.originalName || null !== unicodePath) return nameDifference(entry, unicodePath);
   return null;
  }
  function nameDifference({ name, originalName }, unicodePath) {
   const local = null === unicodePath ? originalName : unicodePath.toString("utf8");
   return local === name ? null : `is called ${JSON.stringify(local)} in its own header, but ${JSON.stringify(name)} in the directory`;
  }
  function hexadecimal(number) {
   return `0x${number.toString(16)}`;
  }
  var zip_names = __webpack_require__(48941);
  const MALFORMED = "Malformed zip file";
  const DATA_DESCRIPTOR_FLAG = 8;
  const SENTINEL_32 = 0xffffffff;
  const ZIP64 = 1;
  const UNICODE_PATH = 28789;
  class ZipWalk {
   problems = [];
   #window;
   #directory;
   #places;
   #hasLocal;
   #hasCentral;
   #centrals = 0;
   #position = 0;
   #centralStart = null;
   #centralSize = 0;
   #end64 = null;
   #locatorSeen = false;
   constructor(window, directory){
    this.#window = window;
    this.#directory = directory;
    const places = new Map;
    for (const [place, { originalName }] of directory.entries())places.set(originalName, place);
    this.#places = places;
    this.#hasLocal = new Uint8Array(directory.length);
    this.#hasCentral = new Uint8Array(directory.length);
   }
   async run() {
    for(;;){
     const at = this.#position;
     const signature = (this.#held(4) ?? await this.#take(4, at)).readUInt32LE(0);
     if (signature === zip_end_record.JU) await this.#local(at);
     else if (signature === zip_end_record.ne) await this.#central(at);
     else if (signature === zip_end_record.cW) await this.#endOf64(at);
     else if (signature === zip_end_record.Jj) {
      await this.#take(16, at);
      this.#locatorSeen = true;
     } else if (signature === zip_end_record.HK) {
      await this.#end(at);
      break;
     } else throw (0, zip_end_record.Iv)("Unknown record signature", at);
    }
    if (this.#position !== this.#window.size) throw (0, zip_end_record.Iv)("Trailing data", this.#position);
   }
   #held(length) {
    const bytes = this.#window.held(this.#position, length);
    if (bytes?.length !== length) return null;
    this.#position += length;
    return bytes;
   }
   async #take(length, record) {
    const bytes = await this.#window.bytes(this.#position, length);
    if (bytes.length !== length) throw (0, zip_end_record.Iv)(MALFORMED, record);
    this.#position += length;
    return bytes;
   }
   async #local(at) {
    const header = this.#held(26) ?? await this.#take(26, at);
    const flags = header.readUInt16LE(2);
    const nameLength = header.readUInt16LE(22);
    const textLength = nameLength + header.readUInt16LE(24);
    const text = this.#held(textLength) ?? await this.#take(textLength, at);
    const rawName = text.subarray(0, nameLength);
    const extra = text.subarray(nameLength);
    if ((0, zip_names.Fd)(rawName)) throw (0, zip_end_record.Iv)("Invalid character in filename", at);
    const { size, compressed, unicodePath } = localNumbers(header, extra, at);
    const name = (0, zip_names._6)(rawName);
    if ((flags & DATA_DESCRIPTOR_FLAG) !== 0) throw (0, zip_end_record.Iv)("ZIP contains a data descriptor", at, name ?? void 0);
    if (null === name) throw (0, zip_end_record.Iv)("Filename not unicode", at);
    const place = this.#places.get(name) ?? -1;
    const entry = this.#directory[place];
    if (void 0 === entry) throw (0, zip_end_record.Iv)("Filename not in central directory", at, name);
    if (compressed !== entry.compressedSize) throw (0, zip_end_record.Iv)("Mis-matched data size", at, name);
    if (size !== entry.size) throw (0, zip_end_record.Iv)("Mis-matched file size", at, name);
    const difference = localDifference(entry, {
     offset: at,
     header,
     unicodePath
    });
    if (null !== difference) this.problems.push({
     id: "zip-local-header",
     reason: difference,
     offset: at,
     member: name
    });
    this.#position += compressed;
    if (1 === this.#hasLocal[place]) throw (0, zip_end_record.Iv)("Duplicate filename in local headers", at, name);
    this.#hasLocal[place] = 1;
   }
   async #central(at) {
    const header = this.#held(42) ?? await this.#take(42, at);
    const nameLength = header.readUInt16LE(24);
    if (0 !== header.readUInt16LE(28)) throw (0, zip_end_record.Iv)("Comment in central directory", at);
    const textLength = nameLength + header.readUInt16LE(26);
    const rawName = (this.#held(textLength) ?? await this.#take(textLength, at)).subarray(0, nameLength);
    if ((0, zip_names.Fd)(rawName)) throw (0, zip_end_record.Iv)("Invalid character in filename", at);
    const name = (0, zip_names._6)(rawName);
    const place = (null === name ? void 0 : this.#places.get(name)) ?? -1;
    if (1 === this.#hasCentral[place]) throw (0, zip_end_record.Iv)("Duplicate filename in central directory", at, name ?? void 0);
    if (1 !== this.#hasLocal[place]) throw (0, zip_end_record.Iv)("Missing filename in local headers", at, name ?? void 0);
    this.#hasCentral[place] = 1;
    this.#centrals += 1;
    this.#centralStart ??= at;
    this.#centralSize += this.#position - at;
   }
   async #endOf64(at) {
    const record = await this.#take(52, at);
    const records = (0, zip_end_record.VF)(record, 28);
    if ((0, zip_end_record.VF)(record, 20) !== records) throw (0, zip_end_record.Iv)(MALFORMED, at);
    if (44 !== (0, zip_end_record.VF)(record, 0)) throw (0, zip_end_record.Iv)("ZIP64 extensible data not allowed", at);
    this.#end64 = {
     records,
     size: (0, zip_end_record.VF)(record, 36),
     offset: (0, zip_end_record.VF)(record, 44)
    };
   }
   async #end(at) {
    if (null !== this.#end64 && !this.#locatorSeen) throw (0, zip_end_record.Iv)(MALFORMED, at);
    const record = await this.#take(18, at);
    if (record.readUInt16LE(4) !== record.readUInt16LE(6)) throw (0, zip_end_record.Iv)(MALFORMED, at);
    this.#position += record.readUInt16LE(16);
    const { records, size, offset } = this.#end64 ?? {
     records: record.readUInt16LE(6),
     size: record.readUInt32LE(8),
     offset: record.readUInt32LE(12)
    };
    if (records !== this.#centrals) throw (0, zip_end_record.Iv)("Mismatched central directory records", at);
    if (offset !== (this.#centralStart ?? at)) throw (0, zip_end_record.Iv)("Mismatched central directory offset", at);
    if (size !== this.#centralSize) throw (0, zip_end_record.Iv)("Mismatched central directory size", at);
   }
  }
  function localNumbers(header, extra, record) {
   const method = header.readUInt16LE(4);
   let compressed = header.readUInt32LE(14);
   let size = header.readUInt32LE(18);
   let unicodePath = null;
   let hasZip64 = false;
   for(let at = 0; at < extra.length;){
    if (extra.length - at < 4) throw (0, zip_end_record.Iv)(MALFORMED, record);
    const id = extra.readUInt16LE(at);
    const length = extra.readUInt16LE(at + 2);
    const data = extra.subarray(at + 4, at + 4 + length);
    if (data.length !== length) throw (0, zip_end_record.Iv)(MALFORMED, record);
    if (id === ZIP64 && hasZip64 || id === UNICODE_PATH && null !== unicodePath) throw (0, zip_end_record.Iv)("Invalid duplicate extra in local file", record);
    if (id === UNICODE_PATH) {
     unicodePath = data.subarray(5);
     if ((0, zip_names.Fd)(unicodePath)) throw (0, zip_end_record.Iv)("Invalid character in filename", record);
     if (null === (0, zip_names._6)(unicodePath)) throw (0, zip_end_record.Iv)("Filename not valid UTF-8", record);
    }
    if (id === ZIP64) {
     hasZip64 = true;
     if (![
      0,
      8,
      16,
      24,
      28
     ].includes(length)) throw (0, zip_end_record.Iv)(MALFORMED, record);
     const isOpen = size === SENTINEL_32;
     if (0 === length && (isOpen || compressed === SENTINEL_32)) throw (0, zip_end_record.Iv)(MALFORMED, record);
     if (8 === length && 0 !== method) throw (0, zip_end_record.Iv)(MALFORMED, record);
     if (length >= 8 && isOpen) size = (0, zip_end_record.VF)(data, 0);
     if (length >= 8) compressed = (0, zip_end_record.VF)(data, 8 === length ? 0 : 8);
    }
    at += 4 + length;
   }
   return {
    size,
    compressed,
    unicodePath
   };
  }
  async function walkZipRecords(window, directory) {
   const walk = new ZipWalk(window, directory);
   await walk.run();
   return walk.problems;
  }
  async function walkZip(path, limits = archive_limits.O) {
   return (0, byte_window.v)(path, async (window)=>{
    try {
     return await walkZipRecords(window, await (0, zip_directory.x)(window, limits));
    } catch (error) {
     if (error instanceof framing_problem.bK) return [
      error.problem
     ];
     throw error;
    }
   });
  }
 }
};
