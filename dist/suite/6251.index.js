export const id = 6251;
export const ids = [
 6251
];
export const modules = {
 76635: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>runStage
  });
  var _process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87738);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33355);
  var _release_store__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97538);
  async function runStage(host, parts) {
   const recorder = (0, _release_store__WEBPACK_IMPORTED_MODULE_0__._)(parts.stage, host);
   const children = (0, _process__WEBPACK_IMPORTED_MODULE_1__.Xg)();
   const cleaning = [];
   const open = {
    recorder,
    atEnd (clean) {
     cleaning.unshift(clean);
    }
   };
   async function settle() {
    await children.end();
    for (const clean of cleaning)await clean().catch((error)=>{
     host.debug(`${parts.action}: could not clean up: ${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`);
    });
   }
   let prepared;
   try {
    prepared = await children.run(()=>parts.prepare(open));
   } catch (thrown) {
    await settle();
    throw thrown;
   }
   const { rest, outcome, failure, failureAbout } = await ending();
   await settle();
   const told = null === failure ? null : host.redact?.(failure) ?? failure;
   const closed = await recorder.close({
    outcome,
    failure: told,
    done: parts.done?.(prepared)
   });
   return {
    ...closed,
    ...rest,
    failureAbout
   };
   async function ending() {
    try {
     const ended = await children.run(()=>parts.work(prepared, open));
     const { signal } = host;
     if ("failed" !== ended.outcome || !signal.aborted) return ended;
     return {
      ...ended,
      failure: (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.g5)(parts.action, signal.reason, signal).sentence,
      failureAbout: void 0
     };
    } catch (thrown) {
     const failure = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.g5)(parts.action, thrown, host.signal);
     (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.cM)(failure, host);
     return {
      outcome: "failed",
      failure: failure.sentence,
      rest: parts.unfinished(prepared)
     };
    }
   }
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
 1520: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P3: ()=>readIgnoreInput,
   Ze: ()=>unusedEntries,
   ov: ()=>leaveOut,
   s5: ()=>RULE_FAMILIES,
   tA: ()=>readIgnoreTable,
   yO: ()=>leftOutItems
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(317);
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30594);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  const CONFIGURED = "[tool.repo-agent-actions] ignore";
  const FAMILIES = new Map([
   [
    "secret",
    [
     "secret-file",
     "secret-text",
     "secret-literal",
     "secret-unread"
    ]
   ]
  ]);
  const NEVER_IGNORED = new Set([
   "stray-file"
  ]);
  const RULE_FAMILIES = [
   ...FAMILIES.keys()
  ];
  const FORMER = new Map(Object.entries(_release_model__WEBPACK_IMPORTED_MODULE_0__.M));
  function readEntry(text, own, from) {
   const colon = text.indexOf(":");
   const written = (-1 === colon ? text : text.slice(0, colon)).trim();
   const rule = FORMER.get(written) ?? written;
   const path = own.path ?? (-1 === colon ? null : text.slice(colon + 1).trim());
   const shown = `'${text.slice(0, 80)}'`;
   if ("" === rule || void 0 !== own.path && -1 !== colon) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: from,
    problem: `${shown} ${"" === rule ? "doesn't name a rule" : "names two paths"}`,
    remedy: "Write the id of a rule, or rule:path as in secret-text:tests/**"
   });
   if (null !== path && ("" === path || /^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)/u.test(path))) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: from,
    problem: `${shown} has no path in the project after its colon`,
    remedy: 'Write the path with "/", relative to the project, as in secret-text:tests/**'
   });
   const glob = null === path ? null : (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.CW)(path);
   const family = FAMILIES.get(rule);
   return {
    text: null === path ? written : `${written}:${path}`,
    rule,
    path,
    reason: own.reason,
    from,
    takesRule: (id)=>!NEVER_IGNORED.has(id) && (id === rule || family?.includes(id) === true),
    takesPath: (paths)=>null === glob || paths.some((one)=>glob.test(one))
   };
  }
  function readIgnoreInput(entries, subject = "ignore") {
   return entries.map((entry)=>readEntry(entry, {
     reason: `the input ${subject}`
    }, subject));
  }
  function readIgnoreTable(rules = []) {
   return rules.map(({ rule, ...rest })=>readEntry(rule, rest, CONFIGURED));
  }
  function leaveOut(findings, entries, pathsOf) {
   const kept = [];
   const left = [];
   for (const finding of findings){
    const meant = entries.filter(({ takesRule })=>takesRule(finding.rule));
    const paths = 0 === meant.length ? [] : pathsOf(finding);
    const entry = meant.find(({ takesPath })=>takesPath(paths));
    if (void 0 === entry) kept.push(finding);
    else left.push({
     finding,
     entry
    });
   }
   return {
    kept,
    left
   };
  }
  function unusedEntries(entries, left) {
   const used = new Set(left.map(({ entry })=>entry));
   return entries.filter((entry)=>null !== entry.path && !used.has(entry)).map(({ from, text })=>`${from}: '${text}' matches no finding. Remove or correct it.`);
  }
  function leftOutItems(left) {
   const byRule = new Map;
   for (const { finding, entry } of left){
    const entries = byRule.get(finding.rule) ?? new Map;
    byRule.set(finding.rule, entries.set(entry, (entries.get(entry) ?? 0) + 1));
   }
   return [
    ...byRule
   ].map(([subject, entries])=>{
    const words = [
     ...entries
    ].map(([{ text, reason }, count])=>`${count} by ${text} (${reason})`);
    return {
     kind: "rule",
     subject,
     outcome: "skipped",
     message: `${subject} ignored: ${words.join(", ")}`,
     ms: 0
    };
   });
  }
 },
 43524: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>findNamedPythons
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _process__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47632);
  var _process__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30210);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24417);
  var _choose_pythons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45247);
  var _find_pythons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60573);
  var _find_uv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12590);
  var _index_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22103);
  var _package_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93334);
  const MIRRORS = [
   "UV_PYTHON_INSTALL_MIRROR",
   "UV_PYTHON_DOWNLOADS_JSON_URL"
  ];
  const LIMIT = 900;
  const SUBJECT = "python-downloads";
  function isFound(name, found) {
   return found.some(({ version, minor })=>version === name || minor === name);
  }
  async function installedIn(folder, environment) {
   const bins = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort().map((name)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, "win32" === process.platform ? "" : "bin"));
   const place = Object.fromEntries(Object.entries(environment).filter(([name])=>/^(?:SYSTEMROOT|TEMP|TMPDIR)$/iu.test(name)));
   return await (0, _find_pythons_js__WEBPACK_IMPORTED_MODULE_2__.n)({
    ...place,
    PATH: bins.join("win32" === process.platform ? ";" : ":")
   });
  }
  async function findNamedPythons(wanted, isAllowed, host) {
   const found = await (0, _find_pythons_js__WEBPACK_IMPORTED_MODULE_2__.n)(host.environment);
   const names = isAllowed && "auto" !== wanted ? wanted.filter((name)=>(0, _choose_pythons_js__WEBPACK_IMPORTED_MODULE_3__.Cq)(name) && !isFound(name, found)) : [];
   if (0 === names.length) return found;
   const settings = await (0, _index_settings_js__WEBPACK_IMPORTED_MODULE_4__.ip)(host.environment);
   const uv = await (0, _find_uv_js__WEBPACK_IMPORTED_MODULE_5__.d)(host, settings);
   if (null === uv) throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
    subject: SUBJECT,
    problem: `Python ${names.join(", ")} isn't installed, and there is no uv to fetch it`,
    remedy: "Install it, or add uv to the PATH"
   });
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.temporaryFolder, "pythons");
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
    recursive: true
   });
   const mirrors = Object.fromEntries(MIRRORS.flatMap((name)=>{
    const value = host.environment[name];
    return void 0 === value ? [] : [
     [
      name,
      value
     ]
    ];
   }));
   const result = await (0, _process__WEBPACK_IMPORTED_MODULE_7__.R)({
    file: uv.path,
    args: [
     "python",
     "install",
     "--no-bin",
     "--install-dir",
     folder,
     ...names
    ],
    cwd: folder,
    env: {
     ...(0, _package_environment_js__WEBPACK_IMPORTED_MODULE_8__.Uv)(host, settings),
     ...mirrors,
     UV_PYTHON_DOWNLOADS: "manual"
    },
    signal: host.signal,
    timeoutMs: 1e3 * LIMIT
   });
   host.signal.throwIfAborted();
   const fetched = await installedIn(folder, host.environment);
   const missing = names.filter((name)=>!isFound(name, fetched));
   if (0 !== result.exitCode || missing.length > 0) {
    const why = result.timedOut ? `did not end within ${(0, _release_model__WEBPACK_IMPORTED_MODULE_9__.P)(LIMIT)}` : (0, _process__WEBPACK_IMPORTED_MODULE_10__.c)(result.output, 1);
    throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
     subject: SUBJECT,
     problem: `uv can't fetch Python ${(0 === missing.length ? names : missing).join(", ")}: ${why}`,
     remedy: "Install it, name another version, or set UV_PYTHON_INSTALL_MIRROR to a server that has it"
    });
   }
   host.info(`Python ${fetched.map(({ version })=>version).join(", ")}: fetched by uv for this run.`);
   return [
    ...found,
    ...fetched
   ];
  }
 },
 70602: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>isForDevelopers
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const NAMES = /^(?:dev|develop|development|tests?|testing|docs?|documentation|lint|linting|typing|types|format|build|benchmark|release|ci|tox|nox|pre-commit)$/u;
  function isForDevelopers(name) {
   return NAMES.test((0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(name));
  }
 },
 317: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   CW: ()=>readPathPattern,
   OC: ()=>pathsMatching,
   pV: ()=>readGlob,
   rl: ()=>hasWildcard
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const LONGEST = 4096;
  function bracket(body) {
   const isTurned = body.startsWith("!") && body.length > 1;
   const characters = Array.from(isTurned ? body.slice(1) : body);
   const ranges = [];
   for(let index = 0; index < characters.length; index += 1){
    const first = characters[index] ?? "";
    const last = "-" === characters[index + 1] ? characters[index + 2] : void 0;
    ranges.push([
     first,
     last ?? first
    ]);
    if (void 0 !== last) index += 2;
   }
   const code = (character)=>character.codePointAt(0) ?? 0;
   return (character)=>"/" !== character && ranges.some(([first, last])=>code(first) <= code(character) && code(character) <= code(last)) !== isTurned;
  }
  function add(steps, step) {
   const last = steps.at(-1)?.kind;
   if ("folders" === step.kind) {
    if ("anything" !== last && "inside" !== last) steps.push(step, {
     kind: "inside"
    });
    return;
   }
   if ("names" === step.kind && ("names" === last || "anything" === last)) return;
   if ("anything" === step.kind) while([
    "names",
    "anything",
    "folders",
    "inside"
   ].includes(steps.at(-1)?.kind ?? ""))steps.pop();
   steps.push(step);
  }
  function stepsOf(glob) {
   const steps = [];
   for (const [token] of glob.matchAll(/\*\*\/|\*\*|\*|\?|\[[^\]/]{1,255}\]|[^]/gu))if ("**/" === token) add(steps, {
    kind: "folders"
   });
   else if ("**" === token) add(steps, {
    kind: "anything"
   });
   else if ("*" === token) add(steps, {
    kind: "names"
   });
   else if ("?" === token) add(steps, {
    kind: "character",
    takes: (character)=>"/" !== character
   });
   else token.startsWith("[") && token.length > 2 ? add(steps, {
    kind: "character",
    takes: bracket(token.slice(1, -1))
   }) : add(steps, {
    kind: "character",
    takes: (character)=>character === token
   });
   return steps;
  }
  function hasWildcard(glob) {
   return /[*?[]/u.test(glob);
  }
  function withSkipped(steps, places) {
   for (const place of places){
    const kind = steps[place]?.kind;
    if ("names" === kind || "anything" === kind) places.add(place + 1);
    if ("folders" === kind) places.add(place + 1).add(place + 2);
   }
   return places;
  }
  function afterCharacter(steps, places, character) {
   const next = new Set;
   for (const place of places){
    const step = steps[place];
    if (void 0 !== step && "folders" !== step.kind) if ("character" === step.kind) {
     if (step.takes(character)) next.add(place + 1);
    } else {
     if ("names" !== step.kind || "/" !== character) next.add(place);
     if ("inside" === step.kind && "/" === character) next.add(place + 1);
    }
   }
   return withSkipped(steps, next);
  }
  function readGlob(glob, { ignoreCase = false } = {}) {
   if (!ignoreCase && !hasWildcard(glob)) return {
    test: (path)=>path === glob
   };
   const inCase = (text)=>ignoreCase ? text.toLowerCase() : text;
   const steps = glob.length > LONGEST ? null : stepsOf(inCase(glob));
   return {
    test (path) {
     if (null === steps) return false;
     let places = withSkipped(steps, new Set([
      0
     ]));
     for (const character of inCase(path)){
      if (0 === places.size) return false;
      places = afterCharacter(steps, places, character);
     }
     return places.has(steps.length);
    }
   };
  }
  function readPathPattern(pattern) {
   const plain = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(pattern.replace(/^\.\//u, ""), "/");
   if ("." === plain || "" === plain) return {
    test: ()=>true
   };
   if (!hasWildcard(plain)) return {
    test: (path)=>path === plain || path.startsWith(`${plain}/`)
   };
   const whole = readGlob(plain);
   const below = readGlob(`${plain}/**`);
   return {
    test: (path)=>whole.test(path) || below.test(path)
   };
  }
  function pathsMatching(pattern, files) {
   const named = readPathPattern(pattern);
   return files.filter((file)=>named.test(file));
  }
 },
 30594: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>FORMER_RULES
  });
  const FORMER_RULES = {
   "top-level-tests": "W005"
  };
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
 72288: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BJ: ()=>REQUIRABLE_FIELDS,
   R7: ()=>EXPECTED_FIELDS,
   fU: ()=>HELPFUL_FIELDS
  });
  const REQUIRABLE_FIELDS = [
   "name",
   "version",
   "description",
   "readme",
   "requires-python",
   "license",
   "license-files",
   "authors",
   "maintainers",
   "keywords",
   "classifiers",
   "urls",
   "dependencies",
   "scripts"
  ];
  const HELPFUL_FIELDS = [
   "keywords",
   "urls"
  ];
  const EXPECTED_FIELDS = [
   "description",
   "readme",
   "requires-python",
   "license",
   "authors"
  ];
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
   "try",
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
   "check",
   "try"
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
 69676: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>SUITE_VERSION
  });
  const SUITE_VERSION = "1.0.0";
 },
 97538: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   _: ()=>recordStage
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89238);
  var _release_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91644);
  function recordStage(stage, host) {
   const started = new Date;
   const clock = performance.now();
   const items = [];
   const found = [];
   let project = null;
   let normalizedName = null;
   let version = null;
   let index = null;
   let python = null;
   let changes = null;
   let notes = null;
   const receipt = ({ outcome, failure })=>({
     schema: 1,
     stage,
     outcome,
     project,
     version,
     index,
     python,
     failure,
     items: [
      ...items
     ],
     findings: [
      ...found
     ],
     ...null === changes ? {} : {
      changes
     },
     ...null === notes ? {} : {
      notes
     },
     ...spanFrom(started, Math.round(performance.now() - clock))
    });
   return {
    about (facts) {
     project = facts.project ?? project;
     normalizedName = facts.normalizedName ?? normalizedName;
     version = facts.version ?? version;
     index = facts.index ?? index;
     python = facts.python ?? python;
     changes = facts.changes ?? changes;
     notes = facts.notes ?? notes;
    },
    item (item) {
     items.push(item);
    },
    revise (item) {
     const at = items.findIndex(({ kind, subject })=>kind === item.kind && subject === item.subject);
     if (at < 0) items.push(item);
     else items[at] = item;
    },
    findings (findings) {
     for (const one of findings)found.push(one);
    },
    async save () {
     const saved = receipt({
      outcome: "unknown",
      failure: null
     });
     try {
      return await (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, saved);
     } catch (thrown) {
      throw unwritten((0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Dl)(host.storeFolder, normalizedName, saved), thrown);
     }
    },
    async close (closing) {
     const closed = receipt(closing);
     try {
      const path = await (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, closed);
      return {
       passed: "failed" !== closing.outcome,
       failure: closing.failure,
       receipt: closed,
       receiptPath: path
      };
     } catch (thrown) {
      const path = (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Dl)(host.storeFolder, normalizedName, closed);
      const failure = withUnwritten(closing, unwritten(path, thrown, closing.done));
      return {
       passed: false,
       failure,
       receipt: {
        ...closed,
        outcome: "failed",
        failure
       },
       receiptPath: ""
      };
     }
    }
   };
  }
  function spanFrom(started, ms) {
   return {
    started: started.toISOString(),
    finished: new Date(started.getTime() + ms).toISOString(),
    ms
   };
  }
  function unwritten(path, thrown, done) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: path,
    problem: `the receipt can't be written (${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.u)(thrown)})${void 0 === done ? "" : `, but ${done}`}`,
    remedy: "Fix that, and run again: the suite detects what is already done, and does not repeat it"
   }, {
    cause: thrown
   });
  }
  function withUnwritten({ failure }, { subject, message }) {
   if (null === failure) return message;
   return failure.includes(subject) ? failure : `${failure} In addition, ${message}`;
  }
 },
 19089: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>isExamplePath
  });
  const TEST_FOLDER = /^tests?(?:$|[-_.]|ing$|data$|certs?$|keys?$|files?$|suites?$|server$|utils?$|lib$|support$|helpers?$|cases?$|kit$|bed$|env$|app$|proj$|vectors?$)|[-_.]tests?$/iu;
  const NO_TEST = /^(?:latest|contest|attest|protest|fastest|greatest|newest|oldest|request)s?$/iu;
  const SHOW_FOLDER = /^(?:__)?(?:fixtures?|examples?|samples?|demos?|docs?|documentation|tutorials?|cookbook|vectors|benchmarks?|snapshots|cassettes|e2e|specs?|t|unit|unittests?|functional|integration|(?:mock|dummy|fake)[-_]?\w*)(?:__)?$/iu;
  const SHOW_FILE = /^tests?[-_.]|[-_]tests?\.[a-z0-9]+$|^conftest\.py$|^(?:example|sample|dummy|demo)[-_.]/iu;
  const TEST_ENVIRONMENT = /^\.env\.(?:tests?|testing|ci)$/iu;
  function isShowFolder(name) {
   return TEST_FOLDER.test(name) || SHOW_FOLDER.test(name) || /tests?$/iu.test(name) && !NO_TEST.test(name);
  }
  function isExamplePath(path) {
   const parts = path.split("/");
   const name = parts.pop() ?? "";
   return SHOW_FILE.test(name) || TEST_ENVIRONMENT.test(name) || parts.some(isShowFolder);
  }
 },
 44982: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P7: ()=>LARGEST_SEARCHED,
   ld: ()=>searchFile,
   rv: ()=>loadSearch
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  const LARGEST_SEARCHED = 8388608;
  const finder = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(()=>__webpack_require__.e(309).then(__webpack_require__.bind(__webpack_require__, 30309)));
  async function loadSearch() {
   const { findSecrets, unreadRest } = await finder();
   return (path, start, size = start.length)=>{
    const searched = findSecrets(path, start);
    if (size <= start.length || "binary" === searched.looked) return searched;
    return {
     ...searched,
     hits: [
      ...searched.hits,
      unreadRest(LARGEST_SEARCHED)
     ]
    };
   };
  }
  async function searchFile(path, start, size = start.length) {
   return (await loadSearch())(path, start, size);
  }
 },
 82445: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ln: ()=>memberFindings,
   Sj: ()=>searchWhileReading,
   Yl: ()=>searchMembers
  });
  var _search_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44982);
  var _secret_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94043);
  function projectPath(member, topDirectory) {
   return null !== topDirectory && member.startsWith(`${topDirectory}/`) ? member.slice(topDirectory.length + 1) : member;
  }
  function firstFolder(path) {
   const end = path.indexOf("/");
   return end > 0 ? path.slice(0, end) : null;
  }
  async function searchWhileReading(topDirectory) {
   const search = await (0, _search_file_js__WEBPACK_IMPORTED_MODULE_0__.rv)();
   const found = [];
   const tops = new Set;
   let texts = 0;
   let binaries = 0;
   return {
    begin ({ path: member, size }) {
     const top = void 0 === topDirectory ? firstFolder(member) : topDirectory;
     if (!tops.has(top)) tops.add(top);
     if (0 === size) return null;
     const parts = [];
     let seen = 0;
     return {
      write (chunk) {
       if (seen < _search_file_js__WEBPACK_IMPORTED_MODULE_0__.P7) parts.push(chunk.subarray(0, _search_file_js__WEBPACK_IMPORTED_MODULE_0__.P7 - seen));
       seen += chunk.length;
      },
      end () {
       const [only = Buffer.alloc(0)] = parts;
       const path = projectPath(member, top);
       const { hits, looked } = search(path, parts.length < 2 ? only : Buffer.concat(parts), size);
       if ("text" === looked) texts += 1;
       else binaries += 1;
       for (const hit of hits)found.push({
        member,
        path,
        hit
       });
      }
     };
    },
    result: (top)=>[
      ...tops
     ].every((taken)=>taken === top) ? {
      found,
      texts,
      binaries
     } : null
   };
  }
  async function searchMembers(archive) {
   const search = await searchWhileReading(archive.topDirectory);
   await archive.pass([
    search
   ]);
   return search.result(archive.topDirectory) ?? {
    found: [],
    texts: 0,
    binaries: 0
   };
  }
  function memberFindings(filename, { found }) {
   return found.map(({ member, path, hit })=>(0, _secret_finding_js__WEBPACK_IMPORTED_MODULE_1__.y)(hit, {
     path,
     file: filename,
     member
    }));
  }
 },
 94043: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   y: ()=>secretFinding
  });
  var _secret_hit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35935);
  var _example_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19089);
  function shown(path) {
   return path.replace(/\p{Cc}/gu, "?");
  }
  function remedyOf({ rule }, { path, member }) {
   const entry = `${rule}:${shown(path)}`;
   if ("secret-unread" === rule) return "Check the rest yourself, or leave the file out";
   if ("secret-literal" === rule) return `Read it from the environment. If it isn't a secret, name ${entry} in ignore, with a reason`;
   if ((0, _example_path_js__WEBPACK_IMPORTED_MODULE_0__.E)(path)) return `Revoke it if it is in use. If it is meant to be public, name ${entry} in ignore, with a reason`;
   if (void 0 !== member) return "Leave it out of the distribution, and revoke it: everyone who has the file knows it";
   return "secret-file" === rule ? "Remove it from the project and its history, name it in .gitignore, and revoke what it contains" : "Revoke it, since everyone with the repository knows it, and remove it";
  }
  function secretFinding(hit, place) {
   const { rule, what, line } = hit;
   const { path, file, member } = place;
   const at = null === line ? "" : ` line ${line}`;
   const isFile = "secret-file" === rule;
   const common = {
    rule,
    severity: (0, _secret_hit_js__WEBPACK_IMPORTED_MODULE_1__.Z)(hit, path),
    remedy: remedyOf(hit, place)
   };
   const inLine = null === line ? {} : {
    line
   };
   if (void 0 === member) {
    const holds = isFile && !/^(?:a|an|the|what) /u.test(what) ? `is a file ${what}` : isFile ? `is ${what}` : `contains ${what}`;
    return {
     ...common,
     subject: `${shown(file)}${at}`,
     message: holds,
     location: {
      file,
      ...inLine
     }
    };
   }
   const message = isFile ? `contains ${shown(member)}, ${what}` : `contains ${what} in ${shown(member)}${at}`;
   return {
    ...common,
    subject: shown(file),
    message,
    location: {
     file,
     member,
     ...inLine
    }
   };
  }
 },
 35935: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>severityOfSecret,
   v: ()=>SECRET_RULES
  });
  var _example_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19089);
  const SECRET_RULES = [
   "secret-file",
   "secret-text",
   "secret-literal",
   "secret-unread"
  ];
  function severityOfSecret({ rule, sure }, path) {
   if ("secret-unread" === rule) return "advice";
   return "likely" === sure || (0, _example_path_js__WEBPACK_IMPORTED_MODULE_0__.E)(path) ? "warning" : "unsafe";
  }
 }
};
