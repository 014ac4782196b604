export const id = 3225;
export const ids = [
 3225
];
export const modules = {
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
   const names = new Set;
   for (const path of paths)if (!path.endsWith(".pth")) names.add(path.split("/", 1)[0] ?? "");
   return [
    ...names
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
 73289: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>NameIndex
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  const FNV_PRIME = 0x1000193;
  const START = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32 - 1);
  function hashOf(name) {
   let hash = START;
   for(let at = 0; at < name.length; at += 1)hash = Math.imul(hash ^ name.charCodeAt(at), FNV_PRIME);
   return (hash ^ hash >>> 15) >>> 0;
  }
  class NameIndex {
   #nameAt;
   #table;
   constructor(most, nameAt){
    this.#nameAt = nameAt;
    this.#table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
   }
   #placeOf(name) {
    const last = this.#table.length - 1;
    let place = hashOf(name) & last;
    for(let taken = this.#table[place] ?? 0; 0 !== taken; taken = this.#table[place] ?? 0){
     if (this.#nameAt(taken - 1) === name) break;
     place = place + 1 & last;
    }
    return place;
   }
   add(index) {
    this.#table[this.#placeOf(this.#nameAt(index))] = index + 1;
   }
   indexOf(name) {
    return (this.#table[this.#placeOf(name)] ?? 0) - 1;
   }
  }
 },
 7279: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>parseRecord,
   a: ()=>readRecord
  });
  var count_text = __webpack_require__(77820);
  var python_text = __webpack_require__(67969);
  const LONGEST_FIELD = 131072;
  function lengthOf(field) {
   if (field.length <= LONGEST_FIELD) return field.length;
   let points = 0;
   for (const point of field)points += "" === point ? 0 : 1;
   return points;
  }
  function readCsvRows(text, take) {
   let fields = [];
   let field = "";
   let quoted = false;
   let line = 0;
   for (const content of (0, python_text.mU)(text)){
    line += 1;
    let at = 0;
    let hasField = quoted || "" !== content;
    while(hasField){
     if (!quoted && "" === field && '"' === content.charAt(at)) {
      quoted = true;
      at += 1;
     }
     while(quoted){
      const end = content.indexOf('"', at);
      field += content.slice(at, end < 0 ? content.length : end);
      if (end < 0) break;
      const doubled = '"' === content.charAt(end + 1);
      if (doubled) field += '"';
      else quoted = false;
      at = end + (doubled ? 2 : 1);
     }
     if (quoted) {
      if (lengthOf(field) > LONGEST_FIELD) return {
       tooLong: line,
       openQuote: null
      };
      break;
     }
     const comma = content.indexOf(",", at);
     field += content.slice(at, comma < 0 ? content.length : comma);
     if (lengthOf(field) > LONGEST_FIELD) return {
      tooLong: line,
      openQuote: null
     };
     fields.push(field);
     field = "";
     at = comma + 1;
     hasField = comma >= 0;
    }
    if (!quoted) {
     take(line, fields);
     fields = [];
    }
   }
   if (quoted) take(line, [
    ...fields,
    field
   ]);
   return {
    tooLong: null,
    openQuote: quoted ? line : null
   };
  }
  function readRecord(text, take) {
   const defects = [];
   const blankLines = [];
   const { tooLong, openQuote } = readCsvRows(text, (line, fields)=>{
    if (0 === fields.length) return void blankLines.push(line);
    const [path = "", hash = "", size = ""] = fields;
    if (3 !== fields.length) defects.push(`line ${line} has ${(0, count_text.l)(fields.length, "field")} instead of 3`);
    if ("" === path) defects.push(`line ${line} has no path`);
    else take({
     path: path.replaceAll("\\", "/"),
     hash,
     size: "" === size ? null : /^\d+$/u.test(size) ? Number(size) : 0 / 0
    });
   });
   if (null !== openQuote) defects.push(`line ${openQuote}: a quote is not closed`);
   return {
    blankLines,
    tooLong,
    defects
   };
  }
  function parseRecord(text) {
   const rows = [];
   const form = readRecord(text, (row)=>rows.push(row));
   return {
    rows,
    ...form
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
  const NORMAL = /^(?:[!-\-0-~][!-.0-~]*\/)*[!-\-0-~][!-.0-~]*$/u;
  const PROGRAMS_BELOW = /^(?:local\/)?(?:bin|scripts)\/(?<rest>.+)$/iu;
  function isNormal(path) {
   return NORMAL.test(path);
  }
  function installedPath(member) {
   const path = isNormal(member) ? member : external_node_path_.posix.normalize(member);
   if (!path.includes(".data/")) return {
    place: "packages",
    path
   };
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
  function mayStart(path) {
   return !path.includes("/") || path.startsWith("sitecustomize/") || path.startsWith("usercustomize/");
  }
  const STEERING = /^(?:pyvenv\.cfg|pip\.(?:conf|ini)|lib(?:32|64)?\/(?:python|pypy)[^/]*\/[^/][^]*)$/iu;
  function startupProblem({ place, path }) {
   if ("packages" === place && mayStart(path) && STARTUP.test(path)) return "runs, or adds imports, whenever Python starts";
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
  const VISIBLE_ASCII = /^[ -~]*$/u;
  function nameProblem(path, meetsWindows) {
   if (Buffer.byteLength(path) > LONGEST_PATH) return unsafe(`has a path of ${String(Buffer.byteLength(path))} bytes, more than ${String(LONGEST_PATH)}`);
   if (!VISIBLE_ASCII.test(path)) {
    if (CONTROL.test(path)) return unsafe("has a control character in its name");
    if (INVISIBLE.test(path)) return unsafe("has a character in its name that is invisible or changes the text direction");
   }
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
  var name_index = __webpack_require__(73289);
  var wheel_stem = __webpack_require__(78076);
  const unsafe_members_LONGEST_NAME = 120;
  function leavesTree(path) {
   if (path.startsWith("/") || /^[A-Za-z]:/u.test(path)) return true;
   return path.includes("..") && path.split(/[/\\]/u).includes("..");
  }
  function linkLeaves(member) {
   const target = member.linkTarget ?? "";
   if (target.startsWith("/") || /^[A-Za-z]:/u.test(target)) return true;
   const resolved = external_node_path_.posix.normalize("symlink" === member.kind ? external_node_path_.posix.join(external_node_path_.posix.dirname(member.path), target) : target);
   return ".." === resolved || resolved.startsWith("../");
  }
  function ofItself(member, isWheel, meetsWindows) {
   const [name, kind] = [
    ofName(member.path, meetsWindows),
    ofKind(member, isWheel)
   ];
   return null === name && null === kind ? NOTHING : [
    name,
    kind
   ].filter((complaint)=>null !== complaint);
  }
  const NOTHING = [];
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
  function ofInstalled(path, stem) {
   const project = stem.slice(0, Math.max(0, stem.indexOf("-")));
   const installed = installedPath(path);
   const startup = startupProblem(installed);
   const foreign = foreignProblem(installed, project, `${stem}.dist-info`);
   if (null === startup && null === foreign) return NOTHING;
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
   if (isNormal(path) && !/[A-Z]/u.test(path)) return path;
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
   #places;
   #members;
   #keys = [];
   #isWheel;
   #lastFolder = "";
   #fileAtLastFolder = null;
   constructor(members, isWheel){
    this.#isWheel = isWheel;
    this.#members = members;
    this.#places = new name_index.S(members.length, (index)=>this.#keys[index] ?? "");
   }
   #at(key) {
    return this.#members[this.#places.indexOf(key)];
   }
   take(member) {
    const key = this.#makeKey(member.path);
    this.#keys.push(key);
    const earlier = this.#at(key);
    if (void 0 === earlier) this.#places.add(this.#keys.length - 1);
    return void 0 === earlier || "directory" === earlier.kind && "directory" === member.kind ? null : earlier;
   }
   fileInTheWay(index) {
    const key = this.#keys[index] ?? "";
    const folder = key.slice(0, Math.max(0, key.lastIndexOf("/")));
    if (folder !== this.#lastFolder) {
     this.#lastFolder = folder;
     this.#fileAtLastFolder = this.#fileAtOrAbove(folder);
    }
    return this.#fileAtLastFolder;
   }
   #fileAtOrAbove(folder) {
    for(let at = folder.length, depth = 0; at > 0 && depth < 64; at = folder.lastIndexOf("/", at - 1), depth += 1){
     const above = this.#at(folder.slice(0, at));
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
   const stem = (0, wheel_stem.t)(dist.filename) ?? "";
   const windows = meetsWindows(dist);
   const collisions = new Collisions(members, isWheel);
   for (const member of members){
    const { path } = member;
    const further = "directory" === member.kind ? NOTHING : isWheel ? ofInstalled(path, stem) : ofSource(path);
    for (const complaints of [
     ofItself(member, isWheel, windows),
     further
    ])for (const { rule, severity, problem } of complaints)say(rule, `its member ${(0, visible_text.Ol)(path, unsafe_members_LONGEST_NAME)} ${problem}`, path, severity);
    const earlier = collisions.take(member);
    if (null !== earlier) say("member-collision", collisionMessage(earlier.path, path), path);
   }
   for (const [index, member] of members.entries()){
    const file = collisions.fileInTheWay(index);
    if (null !== file) say("member-collision", `its member ${(0, visible_text.Ol)(member.path, unsafe_members_LONGEST_NAME)} needs a folder where ${(0, visible_text.Ol)(file.path, unsafe_members_LONGEST_NAME)} is a file`, member.path);
   }
   if (isWheel) for (const name of [
    ...Object.keys(entryPoints.console),
    ...Object.keys(entryPoints.gui)
   ]){
    const shadowed = shadowedProgram(name, stem.split("-")[0] ?? "");
    if (null !== shadowed) say("member-foreign", `its script ${(0, visible_text.Ol)(name, unsafe_members_LONGEST_NAME)} replaces the command ${shadowed}`, `${stem}.dist-info/entry_points.txt`);
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
  var _harmless_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28681);
  var _contents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17077);
  var _name_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73289);
  var _wheel_stem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78076);
  var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7279);
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
  const SHA256 = "sha256=";
  const NO_SIZE = -1;
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
  function judgeForm(judge, { blankLines, tooLong, defects }, path) {
   for (const line of blankLines)judge.say("U87d", "refused", `line ${line} of RECORD is blank, which makes the server fail`, path);
   if (null !== tooLong) {
    const message = `line ${tooLong} of RECORD has a field of more than 131,072 characters, which makes the server fail`;
    judge.say("U87d", "refused", message, path);
   }
   for (const defect of defects)judge.say("record-form", "unsafe", `RECORD: ${defect}`, path);
  }
  class ListedMembers {
   #members;
   #places;
   #rows;
   #sizes;
   #hashes = [];
   #absent = new Map;
   constructor(members){
    this.#members = members;
    this.#places = new _name_index_js__WEBPACK_IMPORTED_MODULE_1__.S(members.length, (index)=>members[index]?.path ?? "");
    for (const [index, { kind }] of members.entries())if ("directory" !== kind) this.#places.add(index);
    this.#rows = new Uint32Array(members.length);
    this.#sizes = new Float64Array(members.length);
   }
   add({ path }) {
    const place = this.#places.indexOf(path);
    if (place < 0) this.#absent.set(path, (this.#absent.get(path) ?? 0) + 1);
    else this.#rows[place] = (this.#rows[place] ?? 0) + 1;
   }
   compare({ path, hash, size }) {
    const place = this.#places.indexOf(path);
    if (place < 0) return;
    this.#hashes[place] = hash;
    this.#sizes[place] = size ?? NO_SIZE;
   }
   compared(path) {
    const place = this.#places.indexOf(path);
    const hash = this.#hashes[place];
    const size = this.#sizes[place] ?? NO_SIZE;
    return void 0 === hash ? null : {
     path,
     hash,
     size: size === NO_SIZE ? null : size
    };
   }
   judge(judge, info) {
    const signatures = SIGNATURES.map((name)=>`${info}/${name}`);
    for (const [place, { path, kind }] of this.#members.entries()){
     if ("directory" === kind || this.#places.indexOf(path) !== place) continue;
     const rows = this.#rows[place] ?? 0;
     if (rows > 0) judgeListed(judge, path, rows);
     else if (!signatures.includes(path)) judge.say("record-unlisted", "unsafe", `${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(path)} is in the wheel, but not in RECORD`, path);
    }
    for (const [path, rows] of this.#absent){
     judgeListed(judge, path, rows);
     judge.say("record-missing", "unsafe", `RECORD lists ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(path)}, which is not in the wheel`, path);
    }
   }
  }
  function judgeListed(judge, path, rows) {
   if (rows > 1) judge.say("record-duplicate", "unsafe", `RECORD lists ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(path)} ${rows} times`, path);
   if (/^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/u.test(path)) judge.say("record-path", "unsafe", `RECORD lists ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(path)}, which is outside the installation`, path);
  }
  function judgeMember(judge, row, size, digest) {
   const { path } = row;
   if (null !== row.size && row.size !== size) judge.say("record-size", "unsafe", `${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(path)} has ${size} bytes, but RECORD says ${row.size}`, path);
   const wanted = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(row.hash.slice(row.hash.indexOf("=") + 1), "=");
   if (digest !== wanted) judge.say("record-hash", "unsafe", `${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(path)} doesn't match RECORD: its hash is ${row.hash.slice(0, row.hash.indexOf("=") + 1)}${digest}, but RECORD says ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(row.hash)}`, path);
  }
  function algorithmOf({ hash }) {
   if (hash.startsWith(SHA256)) return "sha256";
   return hash.slice(0, Math.max(0, hash.indexOf("="))).toLowerCase();
  }
  function isComparable(judge, row, info) {
   if ("" === row.hash) {
    const exempt = [
     "RECORD",
     ...SIGNATURES
    ].some((name)=>row.path === `${info}/${name}`);
    if (!exempt) judge.say("record-no-hash", "unsafe", `RECORD has no hash for ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(row.path)}`, row.path);
    return false;
   }
   const algorithm = algorithmOf(row);
   if (KNOWN.has(algorithm)) return true;
   if (WEAK.has(algorithm)) judge.say("record-weak-hash", "unsafe", `RECORD uses ${algorithm} for ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(row.path)}, which the wheel specification forbids`, row.path);
   else judge.say("record-hash", "unsafe", `RECORD has a hash for ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(row.path)} in an unknown form: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(row.hash)}`, row.path);
   return false;
  }
  class ComparedMember {
   #judge;
   #row;
   #hash = null;
   #size = 0;
   constructor(judge, row){
    this.#judge = judge;
    this.#row = row;
   }
   write(chunk) {
    this.#hash ??= (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithmOf(this.#row));
    this.#hash.update(chunk);
    this.#size += chunk.length;
   }
   end() {
    this.#hash ??= (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithmOf(this.#row));
    judgeMember(this.#judge, this.#row, this.#size, this.#hash.digest("base64url"));
   }
   all(bytes) {
    judgeMember(this.#judge, this.#row, bytes.length, (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithmOf(this.#row), bytes, "base64url"));
   }
  }
  function checkRecord(dist, inside) {
   const judge = new RecordJudge(dist);
   let listed = null;
   if ("wheel" === dist.kind) {
    const info = `${(0, _wheel_stem_js__WEBPACK_IMPORTED_MODULE_4__.t)(dist.filename) ?? ""}.dist-info`;
    const recordPath = `${info}/RECORD`;
    if (null === inside.record) {
     const there = inside.members.some(({ path })=>path === recordPath);
     const message = there ? "its RECORD is not UTF-8" : `doesn't contain ${recordPath}`;
     judge.say("U92g", "refused", message, recordPath);
    } else {
     const members = new ListedMembers(inside.members);
     const form = (0, _record_js__WEBPACK_IMPORTED_MODULE_5__.a)(inside.record, (row)=>{
      members.add(row);
      if (isComparable(judge, row, info)) members.compare(row);
     });
     judgeForm(judge, form, recordPath);
     members.judge(judge, info);
     listed = members;
    }
   }
   return {
    findings: judge.findings,
    begin ({ path }) {
     const row = listed?.compared(path) ?? null;
     return null === row ? null : new ComparedMember(judge, row);
    }
   };
  }
  async function verifyRecord(dist, contents) {
   if ("wheel" !== dist.kind) return [];
   const inside = contents ?? await (0, _contents_js__WEBPACK_IMPORTED_MODULE_6__.readContents)(dist);
   const check = checkRecord(dist, inside);
   await inside.pass([
    check
   ]);
   return check.findings;
  }
 },
 36244: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>backEndOf,
   x: ()=>backEndOfWheel
  });
  const NAMES = [
   [
    /^hatchling/u,
    "hatchling"
   ],
   [
    /^flit/u,
    "flit"
   ],
   [
    /^pdm/u,
    "pdm"
   ],
   [
    /^poetry/u,
    "poetry"
   ],
   [
    /^uv_build/u,
    "uv_build"
   ],
   [
    /^mesonpy/u,
    "meson-python"
   ],
   [
    /^scikit_build_core/u,
    "scikit-build-core"
   ],
   [
    /^maturin/u,
    "maturin"
   ],
   [
    /^(?:setuptools|$)/u,
    "setuptools"
   ]
  ];
  function backEndOf(buildBackend) {
   return NAMES.find(([name])=>name.test(buildBackend ?? ""))?.[1] ?? null;
  }
  const GENERATORS = [
   [
    /^(?:setuptools|bdist_wheel)\b/u,
    "setuptools"
   ],
   [
    /^uv\b/u,
    "uv_build"
   ],
   [
    /^meson\b/u,
    "meson-python"
   ],
   [
    /^scikit-build-core\b/u,
    "scikit-build-core"
   ],
   ...NAMES.filter(([, backEnd])=>"setuptools" !== backEnd && "uv_build" !== backEnd)
  ];
  function backEndOfWheel(generator) {
   return GENERATORS.find(([name])=>name.test(generator ?? ""))?.[1] ?? null;
  }
 }
};
