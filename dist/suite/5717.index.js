export const id = 5717;
export const ids = [
 5717
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
 7766: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L2: ()=>isLicenseText,
   a5: ()=>hasLicense,
   ch: ()=>licenseMissing,
   ez: ()=>sdistLicenses
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  const LICENSE = /^(?:un)?(?:licen[cs]e|copying|copyright)(?:[-_.][\w.-]*)?$/iu;
  const CODE = /\.(?:py[cdiow]?|pyx|c|cpp|h|js|ts|json|ya?ml|toml|cfg|svg|png|in)$/iu;
  function isLicenseText(path) {
   const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
   return LICENSE.test(name) && !CODE.test(name);
  }
  function sdistLicenses({ members, topDirectory }) {
   return members.filter(({ path, kind })=>"directory" !== kind && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) === topDirectory && isLicenseText(path)).map(({ path })=>node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)).sort();
  }
  function hasLicense({ members, metadata }) {
   if (metadata.getAll("License-File").length > 0) return true;
   return members.some(({ path, kind })=>"directory" !== kind && (/^[^/]+\.dist-info\/(?:licenses|license_files)\//u.test(path) || path.split("/").length <= 2 && isLicenseText(path) || /^[^/]+\.data\//u.test(path) && isLicenseText(path)));
  }
  function licenseMissing(licenses) {
   return {
    rule: "license-missing",
    severity: "warning",
    message: `contains no license, but the project has ${licenses.map((name)=>(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(name)).join(", ")}`,
    remedy: "Name the file in license-files of [project], and use a build back-end that packs it"
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
 20505: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   t: ()=>deriveUploadForm,
   x: ()=>metadataFieldName
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75094);
  const FIELDS = [
   [
    "Metadata-Version",
    "metadata_version"
   ],
   [
    "Name",
    "name"
   ],
   [
    "Version",
    "version"
   ],
   [
    "Summary",
    "summary"
   ],
   [
    "Description-Content-Type",
    "description_content_type"
   ],
   [
    "Keywords",
    "keywords"
   ],
   [
    "Home-page",
    "home_page"
   ],
   [
    "Download-URL",
    "download_url"
   ],
   [
    "Author",
    "author"
   ],
   [
    "Author-email",
    "author_email"
   ],
   [
    "Maintainer",
    "maintainer"
   ],
   [
    "Maintainer-email",
    "maintainer_email"
   ],
   [
    "License",
    "license"
   ],
   [
    "License-Expression",
    "license_expression"
   ],
   [
    "License-File",
    "license_file"
   ],
   [
    "Classifier",
    "classifiers"
   ],
   [
    "Platform",
    "platform"
   ],
   [
    "Supported-Platform",
    "supported_platform"
   ],
   [
    "Requires-Python",
    "requires_python"
   ],
   [
    "Requires-Dist",
    "requires_dist"
   ],
   [
    "Requires-External",
    "requires_external"
   ],
   [
    "Provides-Extra",
    "provides_extra"
   ],
   [
    "Provides-Dist",
    "provides_dist"
   ],
   [
    "Obsoletes-Dist",
    "obsoletes_dist"
   ],
   [
    "Requires",
    "requires"
   ],
   [
    "Provides",
    "provides"
   ],
   [
    "Obsoletes",
    "obsoletes"
   ],
   [
    "Project-URL",
    "project_urls"
   ],
   [
    "Dynamic",
    "dynamic"
   ],
   [
    "Import-Name",
    "import_name"
   ],
   [
    "Import-Namespace",
    "import_namespace"
   ]
  ];
  const NAMES = new Map(FIELDS.map(([name])=>[
    name.toLowerCase(),
    name
   ]));
  function metadataFieldName(field) {
   return NAMES.get(field.toLowerCase()) ?? field;
  }
  function knowsLicenseFile(version) {
   const match = /^(\d+)\.(\d+)$/u.exec(version?.trim() ?? "");
   if (null === match) return false;
   const [major, minor] = [
    Number(match[1]),
    Number(match[2])
   ];
   return major > 2 || 2 === major && minor >= 4;
  }
  function projectUrl(value) {
   const comma = value.indexOf(",");
   return comma < 0 ? `${value.trim()}, ` : `${value.slice(0, comma).trim()}, ${value.slice(comma + 1).trim()}`;
  }
  function keywords(value) {
   return value.split(",").map((keyword)=>keyword.trim()).join(", ");
  }
  function formValue(form, value) {
   if ("project_urls" === form) return projectUrl(value);
   return "keywords" === form ? keywords(value) : value;
  }
  function deriveUploadForm(dist, metadata) {
   const withLicenseFile = knowsLicenseFile(metadata.get("Metadata-Version"));
   const form = [
    [
     ":action",
     "file_upload"
    ],
    [
     "protocol_version",
     "1"
    ]
   ];
   for (const [name, field] of FIELDS)if ("license_file" !== field || withLicenseFile) for (const value of metadata.getAll(name))form.push([
    field,
    formValue(field, value)
   ]);
   if (null !== metadata.description) form.push([
    "description",
    metadata.description
   ]);
   form.push([
    "filetype",
    "wheel" === dist.kind ? "bdist_wheel" : "sdist"
   ], [
    "pyversion",
    "wheel" === dist.kind ? (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.eP)(dist.filename).pythonTag : "source"
   ], [
    "sha256_digest",
    dist.sha256
   ]);
   return form;
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
  var _contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78496);
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
 33563: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y: ()=>canonicalRequirement,
   o: ()=>canonicalSpecifiers
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21515);
  var _requirement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29488);
  var _specifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43466);
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function withoutZeros(version) {
   const last = version.release.findLastIndex((number)=>0n !== number);
   return {
    ...version,
    release: version.release.slice(0, Math.max(1, last + 1))
   };
  }
  function specifiersText({ specifiers }) {
   const clauses = specifiers.map(({ operator, text, version, wildcard })=>{
    if (null === version) return `${operator}${text}`;
    const plain = wildcard || "~=" === operator ? version : withoutZeros(version);
    return `${operator}${(0, _version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(plain)}${wildcard ? ".*" : ""}`;
   });
   return [
    ...new Set(clauses)
   ].sort().join(",");
  }
  function canonicalSpecifiers(text) {
   try {
    return specifiersText((0, _specifiers_js__WEBPACK_IMPORTED_MODULE_1__.m0)(text));
   } catch  {
    return text.trim();
   }
  }
  function operandText(operand, isExtra) {
   if ("variable" in operand) return operand.variable;
   return JSON.stringify(isExtra ? (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.Pc)(operand.value) : operand.value);
  }
  function isExtra(marker) {
   return "compare" === marker.kind && [
    marker.left,
    marker.right
   ].some((operand)=>"variable" in operand && "extra" === operand.variable);
  }
  function markerText(marker) {
   if ("compare" === marker.kind) {
    const { left, operator, right } = marker;
    return `${operandText(left, isExtra(marker))} ${operator} ${operandText(right, isExtra(marker))}`;
   }
   const parts = marker.operands.map((operand)=>"compare" === operand.kind ? markerText(operand) : `(${markerText(operand)})`);
   return [
    ...new Set(parts)
   ].sort().join(` ${marker.kind} `);
  }
  function conjuncts(marker) {
   if (null === marker) return [];
   return "and" === marker.kind ? marker.operands.flatMap(conjuncts) : [
    marker
   ];
  }
  function canonicalRequirement(text, { markers: withMarkers = true } = {}) {
   try {
    const { name, extras, specifier, url, marker } = (0, _requirement_js__WEBPACK_IMPORTED_MODULE_3__.p)(text);
    const parts = conjuncts(marker);
    const belongs = parts.filter(isExtra).flatMap(({ left, operator, right })=>{
     const value = "value" in left ? left.value : "value" in right ? right.value : null;
     return "==" === operator && null !== value ? [
      (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.Pc)(value)
     ] : [];
    });
    const [extra] = belongs;
    const rest = parts.filter((part)=>void 0 === extra || belongs.length > 1 || !isExtra(part));
    const markers = rest.map((part)=>"compare" === part.kind ? markerText(part) : `(${markerText(part)})`);
    const named = `${(0, _names_js__WEBPACK_IMPORTED_MODULE_2__.Pc)(name)}${0 === extras.length ? "" : `[${extras.map(_names_js__WEBPACK_IMPORTED_MODULE_2__.Pc).sort().join(",")}]`}`;
    const marked = withMarkers && 0 !== markers.length ? `; ${[
     ...new Set(markers)
    ].sort().join(" and ")}` : "";
    const belonging = void 0 === extra || belongs.length > 1 ? "" : ` [${extra}]`;
    return `${named}${null === url ? specifiersText(specifier) : ` @ ${url}`}${marked}${belonging}`;
   } catch  {
    return null;
   }
  }
 },
 86298: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>sizeText
  });
  const UNITS = [
   "kB",
   "MB",
   "GB",
   "TB"
  ];
  function sizeText(bytes) {
   if (bytes < 1e3) return `${String(Math.round(bytes))} B`;
   let size = bytes / 1e3;
   let unit = 0;
   while(size >= 999.95 && unit < UNITS.length - 1){
    size /= 1e3;
    unit += 1;
   }
   return `${size.toFixed(1)} ${UNITS[unit] ?? ""}`;
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
 }
};
