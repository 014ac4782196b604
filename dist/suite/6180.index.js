export const id = 6180;
export const ids = [
 6180
];
export const modules = {
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
 2129: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>plannedDistributions
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const OF_UV = /^ \+ (?<name>[^\s=]+)==(?<version>\S+)(?<from> \(from .*\))?$/u;
  const OF_PIP = /^Would install (?<list>.+)$/u;
  function plannedDistributions({ output }) {
   return output.split(/\r?\n/u).flatMap((line)=>{
    const { name, version, from } = OF_UV.exec(line)?.groups ?? {};
    if (void 0 !== name && void 0 !== version) return [
     planned(name, version, void 0 !== from)
    ];
    const list = OF_PIP.exec(line)?.groups?.["list"] ?? "";
    return list.split(/\s+/u).flatMap((entry)=>{
     const at = entry.lastIndexOf("-");
     return at > 0 ? [
      planned(entry.slice(0, at), entry.slice(at + 1), false)
     ] : [];
    });
   });
  }
  function planned(name, version, direct) {
   return {
    name: (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(name),
    version,
    direct,
    requires: []
   };
  }
 },
 90960: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>parseCoreMetadata
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const HEADER = /^([\x21-\x39\x3b-\x7e]+):(.*)$/su;
  function unfoldDescription(value) {
   return value.replace(/(\r\n|\n|\r)(?: {7}\||[ \t]{8})/gu, "$1");
  }
  function decode(bytes, defects) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch  {
    defects.push("is not UTF-8");
    return new TextDecoder("utf-8", {
     ignoreBOM: true
    }).decode(bytes);
   }
  }
  function linesOf(text) {
   return text.match(/[^\r\n]+(?:\r\n|\n|\r)?|\r\n|\n|\r/gu) ?? [];
  }
  const isBlank = (line)=>/^(?:\r\n|\n|\r)$/u.test(line);
  function parseCoreMetadata(bytes) {
   const defects = [];
   const lines = linesOf(decode(bytes, defects));
   const headers = [];
   let index = 0;
   for(; index < lines.length; index += 1){
    const line = lines[index] ?? "";
    if (isBlank(line)) {
     index += 1;
     break;
    }
    const last = headers.at(-1);
    if (/^[ \t]/u.test(line)) {
     if (void 0 === last) defects.push("begins with a continuation line");
     else last.value += line;
     continue;
    }
    const [, name, value] = HEADER.exec(line) ?? [];
    if (void 0 === name || void 0 === value) {
     defects.push(`line ${index + 1} is neither a field nor blank`);
     break;
    }
    headers.push({
     name: name.toLowerCase(),
     value: value.replace(/^[ \t]+/u, ""),
     line: index + 1
    });
   }
   const fields = new Map;
   for (const { name, value } of headers){
    const plain = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(value, "\r\n");
    const values = fields.get(name);
    if (void 0 === values) fields.set(name, [
     plain
    ]);
    else values.push(plain);
   }
   const body = lines.slice(index).join("");
   const field = fields.get("description")?.[0];
   if (void 0 !== field && "" !== body) defects.push("has both a Description field and a body");
   return {
    headers: headers.map(({ name, value, line })=>({
      name,
      value: (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(value, "\r\n"),
      line
     })),
    bodyLine: "" === body ? null : index + 1,
    fields,
    description: "" !== body ? body : void 0 === field ? null : unfoldDescription(field),
    defects,
    get: (name)=>fields.get(name.toLowerCase())?.[0] ?? null,
    getAll: (name)=>fields.get(name.toLowerCase()) ?? []
   };
  }
 },
 75094: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Lg: ()=>kindOfFilename,
   Im: ()=>looksLikeDistribution,
   sF: ()=>parseSdistFilename,
   eP: ()=>parseWheelFilename,
   aL: ()=>releaseOfFilename
  });
  var names = __webpack_require__(21515);
  var visible_text = __webpack_require__(58607);
  const MOST_TAGS = 1e4;
  function expandTags(text) {
   const parts = text.toLowerCase().split("-");
   const [pythons, abis, platforms] = parts.map((part)=>part.split("."));
   if (3 !== parts.length || void 0 === pythons || void 0 === abis || void 0 === platforms) throw new Error(`the tag ${text} has ${parts.length} parts instead of 3`);
   if ([
    pythons,
    abis,
    platforms
   ].some((components)=>components.includes(""))) throw new Error(`the tag ${text} has an empty component`);
   if (pythons.length * abis.length * platforms.length > MOST_TAGS) throw new Error(`the tag ${(0, visible_text.Ol)(text, 100)} expands to more than ${MOST_TAGS} tags`);
   const tags = pythons.flatMap((python)=>abis.flatMap((abi)=>platforms.map((platform)=>`${python}-${abi}-${platform}`)));
   return [
    ...new Set(tags)
   ];
  }
  var python_text = __webpack_require__(67969);
  var src_version = __webpack_require__(22499);
  const WHEEL_NAME = new RegExp(`^[${python_text.E3}.]*$`, "u");
  function parseWheelFilename(filename) {
   const wrong = (reason)=>new Error(`${(0, python_text.TL)(filename)} is not the name of a wheel: ${reason}`);
   if (!filename.endsWith(".whl")) throw wrong("it does not end in .whl");
   const parts = filename.slice(0, -4).split("-");
   const [name, versionText] = parts;
   const [pythonTag, abiTag, platformTag] = parts.slice(-3);
   if (5 !== parts.length && 6 !== parts.length || void 0 === name || void 0 === versionText || void 0 === pythonTag || void 0 === abiTag || void 0 === platformTag) throw wrong(`it has ${parts.length} parts between hyphens instead of 5 or 6`);
   if (name.includes("__") || !WHEEL_NAME.test(name)) throw wrong(`${(0, python_text.TL)(name)} is not an escaped project name`);
   const version = (0, src_version.z0)(versionText);
   if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a PEP 440 version`);
   const build = 6 === parts.length ? parts[2] ?? "" : null;
   if (null !== build && !/^[0-9]/u.test(build)) throw wrong(`the build tag ${(0, python_text.TL)(build)} does not begin with a digit`);
   let tags;
   try {
    tags = expandTags(`${pythonTag}-${abiTag}-${platformTag}`);
   } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
   }
   return {
    name,
    version,
    versionText,
    build,
    tags,
    pythonTag,
    abiTag,
    platformTag
   };
  }
  function parseSdistFilename(filename) {
   const wrong = (reason)=>new Error(`${(0, python_text.TL)(filename)} is not the name of a source distribution: ${reason}`);
   const stem = [
    ".tar.gz",
    ".zip"
   ].flatMap((end)=>filename.endsWith(end) ? [
     filename.slice(0, -end.length)
    ] : []).at(0);
   if (void 0 === stem) throw wrong("it does not end in .tar.gz or .zip");
   const hyphen = stem.lastIndexOf("-");
   if (hyphen < 0) throw wrong("it has no hyphen between name and version");
   const versionText = stem.slice(hyphen + 1);
   const version = (0, src_version.z0)(versionText);
   if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a PEP 440 version`);
   return {
    name: stem.slice(0, hyphen),
    version,
    versionText
   };
  }
  function kindOfFilename(filename) {
   if (filename.endsWith(".whl")) return "wheel";
   return filename.endsWith(".tar.gz") || filename.endsWith(".zip") ? "sdist" : null;
  }
  const LIKE_A_DISTRIBUTION = /\.(?:whl|egg|zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|z|zst))$/iu;
  function looksLikeDistribution(filename) {
   return LIKE_A_DISTRIBUTION.test(filename);
  }
  function releaseOfFilename(filename) {
   const kind = kindOfFilename(filename);
   if (null === kind) return null;
   try {
    const { name, version } = "wheel" === kind ? parseWheelFilename(filename) : parseSdistFilename(filename);
    return (0, names.uV)(name) ? {
     normalizedName: (0, names.Pc)(name),
     version: (0, src_version.qh)(version)
    } : null;
   } catch  {
    return null;
   }
  }
 },
 34950: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>projectsOfModule
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const PROJECTS = {
   PIL: [
    "pillow"
   ],
   yaml: [
    "pyyaml"
   ],
   bs4: [
    "beautifulsoup4"
   ],
   attr: [
    "attrs"
   ],
   attrs: [
    "attrs"
   ],
   cv2: [
    "opencv-python",
    "opencv-python-headless",
    "opencv-contrib-python",
    "opencv-contrib-python-headless"
   ],
   sklearn: [
    "scikit-learn"
   ],
   skimage: [
    "scikit-image"
   ],
   jwt: [
    "pyjwt"
   ],
   git: [
    "gitpython"
   ],
   OpenSSL: [
    "pyopenssl"
   ],
   Crypto: [
    "pycryptodome"
   ],
   Cryptodome: [
    "pycryptodomex"
   ],
   serial: [
    "pyserial"
   ],
   usb: [
    "pyusb"
   ],
   ldap: [
    "python-ldap"
   ],
   magic: [
    "python-magic"
   ],
   multipart: [
    "python-multipart"
   ],
   websocket: [
    "websocket-client"
   ],
   MySQLdb: [
    "mysqlclient"
   ],
   psycopg2: [
    "psycopg2-binary",
    "psycopg2"
   ],
   google: [
    "protobuf"
   ],
   zmq: [
    "pyzmq"
   ],
   dns: [
    "dnspython"
   ],
   rest_framework: [
    "djangorestframework"
   ],
   ruamel: [
    "ruamel-yaml"
   ],
   pkg_resources: [
    "setuptools"
   ],
   docx: [
    "python-docx"
   ],
   pptx: [
    "python-pptx"
   ],
   fitz: [
    "pymupdf"
   ],
   slugify: [
    "python-slugify"
   ],
   win32api: [
    "pywin32"
   ],
   win32con: [
    "pywin32"
   ],
   win32com: [
    "pywin32"
   ],
   pythoncom: [
    "pywin32"
   ],
   pywintypes: [
    "pywin32"
   ]
  };
  function projectsOfModule(module) {
   const name = (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(module);
   return [
    ...PROJECTS[module] ?? [],
    name,
    `python-${name}`,
    `py${name}`,
    `${name}-python`
   ];
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
 89990: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   HQ: ()=>projectUrlProblems,
   Mu: ()=>labelsTwice,
   dy: ()=>splitProjectUrl,
   nE: ()=>labelKind
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  var _uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47689);
  function splitProjectUrl(value) {
   const comma = value.indexOf(",");
   return -1 === comma ? {
    label: (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(value),
    url: ""
   } : {
    label: (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(value.slice(0, comma)),
    url: (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(value.slice(comma + 1))
   };
  }
  const SOURCE_LABELS = new Set([
   "repository",
   "source",
   "sourcecode",
   "sources",
   "github",
   "gitlab",
   "gitea",
   "codeberg",
   "code"
  ]);
  function labelKind(label) {
   const plain = label.toLowerCase().replace(/[^a-z]/gu, "");
   if (SOURCE_LABELS.has(plain)) return "sources";
   return "homepage" === plain || "home" === plain ? "home" : "other";
  }
  function projectUrlProblems({ label, url }, maximumLabelLength) {
   const problems = [];
   if ("" === label) problems.push("U39");
   if (Array.from(label).length > maximumLabelLength) problems.push("U40");
   if ("" === url) problems.push("U41");
   else if (!(0, _uri_js__WEBPACK_IMPORTED_MODULE_1__.j)(url)) problems.push("U42");
   return problems;
  }
  function labelsTwice(values) {
   const labels = values.map((value)=>splitProjectUrl(value).label);
   return [
    ...new Set(labels.filter((label, index)=>labels.indexOf(label) !== index))
   ];
  }
 },
 14348: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   MH: ()=>isPythonName,
   WV: ()=>isModulePath,
   eL: ()=>importNameProblem,
   iX: ()=>isPythonKeyword,
   nO: ()=>isObjectReference,
   xs: ()=>isScriptName
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const KEYWORDS = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
  const SCRIPT_NAME = new RegExp(`^[${_python_text_js__WEBPACK_IMPORTED_MODULE_0__.E3}.-]+$`, "u");
  const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;
  const ASCII_IDENTIFIER = /^[A-Za-z_]\w*$/u;
  function isPythonIdentifier(text) {
   return ASCII_IDENTIFIER.test(text) || IDENTIFIER.test(text);
  }
  function isPythonKeyword(text) {
   return KEYWORDS.has(text);
  }
  function isPythonName(text) {
   return isPythonIdentifier(text) && !isPythonKeyword(text);
  }
  function isScriptName(text) {
   return SCRIPT_NAME.test(text);
  }
  function importNameProblem(text) {
   const [name = "", ...options] = text.split(";");
   for (const part of (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.sW)(name).split(".")){
    if (!isPythonIdentifier(part)) return `${"" === part ? "an empty part" : part} is not a Python identifier`;
    if (isPythonKeyword(part)) return `${part} is a keyword of Python`;
   }
   return options.length > 0 && "private" !== (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.H8)(options.join(";")) ? 'only "private" may follow the ";"' : null;
  }
  function isModulePath(text) {
   return text.split(".").every(isPythonName);
  }
  function isObjectReference(text) {
   const [, reference = ""] = /^([^[\]]+)(?:\[[^\]]*\])?$/u.exec((0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(text)) ?? [];
   const parts = reference.split(":", 3).map(_python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n);
   return parts.length <= 2 && parts.every(isModulePath);
  }
 },
 47689: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>namesHost,
   j: ()=>isHttpUri
  });
  const PARTS = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^\\/?#]*))?([^?#]*)(?:\?([^#]*))?/u;
  const AUTHORITY = /^(?:(?:[\w.~\-!$&'()*+,;=:]|%[0-9a-f]{2})+@)?(?:((?:%[0-9a-f]{2}|[\w.~\-!$&'()*+,;=])*):|\[[0-9a-f:.v%\w~-]+\]:?)([0-9]{5})$/iu;
  function removeDotSegments(path) {
   const output = [];
   for (const segment of path.split("/"))if (".." === segment) output.pop();
   else if ("." !== segment) output.push(segment);
   return output.join("/");
  }
  function hasPortOutOfRange(authority) {
   const match = AUTHORITY.exec(authority);
   const [, host = "", port = "0"] = match ?? [];
   const bytes = /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host) ? host.split(".").map(Number) : [];
   return bytes.every((byte)=>byte <= 255) && Number(port) > 65535;
  }
  function isHttpUri(text) {
   const [, scheme, authority = "", path = "", query = ""] = PARTS.exec(text) ?? [];
   if (void 0 === scheme || !/^https?$/iu.test(scheme)) return false;
   if (/[[\]]/u.test(removeDotSegments(path)) || /[[\]]/u.test(query)) return false;
   return !hasPortOutOfRange(authority);
  }
  function namesHost(text) {
   const [, scheme, authority = ""] = PARTS.exec(text.trim()) ?? [];
   return void 0 === scheme || !/^https?$/iu.test(scheme) || !/^(?:https?:?)?$/iu.test(authority);
  }
 },
 37870: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dx: ()=>tellsVersion,
   Zy: ()=>compareVersions
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function compareNumbers(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function compareReleases(a, b) {
   for(let index = 0; index < Math.max(a.length, b.length); index += 1){
    const order = compareNumbers(a[index] ?? 0n, b[index] ?? 0n);
    if (0 !== order) return order;
   }
   return 0;
  }
  function suffixOf({ pre, post, dev }) {
   const phase = null === pre ? null === post && null !== dev ? -1n : 3n : ({
    a: 0n,
    b: 1n,
    rc: 2n
   })[pre.phase];
   return [
    phase,
    pre?.number ?? 0n,
    null === post ? 0n : 1n,
    post ?? 0n,
    null === dev ? 1n : 0n,
    dev ?? 0n
   ];
  }
  function compareLocalParts(a, b) {
   if ("bigint" == typeof a) return "bigint" == typeof b ? compareNumbers(a, b) : 1;
   if ("bigint" == typeof b) return -1;
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function compareLocals(a, b) {
   if (null === a || null === b) return (null === a ? 0 : 1) - (null === b ? 0 : 1);
   for (const [index, part] of a.entries()){
    const other = b[index];
    if (void 0 === other) return 1;
    const order = compareLocalParts(part, other);
    if (0 !== order) return order;
   }
   return a.length - b.length;
  }
  function compareVersions(a, b) {
   return compareNumbers(a.epoch, b.epoch) || compareReleases(a.release, b.release) || compareReleases(suffixOf(a), suffixOf(b)) || Math.sign(compareLocals(a.local, b.local));
  }
  function tellsVersion(told, installed) {
   return 0 === compareVersions(told, installed) || 0 === compareVersions((0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Yd)(told), installed);
  }
 },
 24417: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P: ()=>limitText,
   S: ()=>durationText
  });
  var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  function durationText(ms) {
   const tenths = Math.round(ms / 100);
   if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
   const all = Math.round(ms / 1e3);
   const [hours, minutes, seconds] = [
    Math.floor(all / 3600),
    Math.floor(all / 60) % 60,
    all % 60
   ];
   const two = (part)=>String(part).padStart(2, "0");
   return 0 === hours ? `${String(minutes)} min ${two(seconds)} s` : `${String(hours)} h ${two(minutes)} min ${two(seconds)} s`;
  }
  function limitText(seconds) {
   return seconds % 60 === 0 ? (0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(seconds / 60, "minute") : (0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(seconds, "second");
  }
 },
 2536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>largest,
   o: ()=>smallest
  });
  function largest(numbers) {
   let found = -1 / 0;
   for (const number of numbers)found = Math.max(found, number);
   return found;
  }
  function smallest(numbers) {
   let found = 1 / 0;
   for (const number of numbers)found = Math.min(found, number);
   return found;
  }
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
 76570: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>percentText
  });
  function percentText(percentage, decimals = 2) {
   const factor = 10 ** decimals;
   return `${String(Math.floor(Number((percentage * factor).toPrecision(12))) / factor)}%`;
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
 69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>serialize
  });
  function serialize(document) {
   return `${JSON.stringify(document, null, 2)}\n`;
  }
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
 27525: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bg: ()=>checkedTagName,
   DC: ()=>tagOfRef,
   UG: ()=>checkedTagPrefix,
   ws: ()=>givenTag
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  var _release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  const LONGEST = 250;
  const OUTSIDE_OF_PREFIX = /[^A-Za-z0-9._/+@=,-]/u;
  const NAME = "{name}";
  const PLACEHOLDER = /\{(?<word>\w{1,40})\}/u;
  const REF_OF_TAGS = "refs/tags/";
  function tagNameProblem(name) {
   if ("" === name) return "is empty";
   if (name.length > LONGEST) return `is longer than ${String(LONGEST)} characters`;
   const wrong = /[\p{Cc}\s\u007f~^:?*[\\]|\p{Cs}/u.exec(name)?.[0];
   if (void 0 !== wrong) return `contains ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong)}, which git doesn't allow in the name of a tag`;
   for (const part of [
    "..",
    "@{",
    "//"
   ])if (name.includes(part)) return `contains ${part}, which git doesn't allow in the name of a tag`;
   if ("@" === name) return "is @, which means HEAD to git";
   if (name.startsWith("-")) return "begins with -, which git takes for an option";
   if (name.startsWith("/") || name.endsWith("/") || name.endsWith(".")) return "begins or ends with a character that git allows only in the middle";
   const isHidden = name.split("/").some((part)=>part.startsWith(".") || part.endsWith(".lock"));
   return isHidden ? "has a part that begins with . or ends with .lock, which git doesn't allow in the name of a tag" : null;
  }
  function checkedTagName(name, subject = "tag") {
   const problem = tagNameProblem(name);
   if (null === problem) return name;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function tagOfRef(ref) {
   return ref?.startsWith(REF_OF_TAGS) === true ? ref.slice(REF_OF_TAGS.length) : null;
  }
  function kindOfRef(ref) {
   if (ref.startsWith("refs/heads/")) return "a branch, not a tag";
   return ref.startsWith("refs/pull/") ? "a pull request, not a tag" : "a ref, but not a tag";
  }
  function givenTag(given, subject = "tag") {
   const tag = tagOfRef(given);
   if (null !== tag || !given.startsWith("refs/")) return checkedTagName(tag ?? given, subject);
   const name = checkedTagName(given, subject);
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem: `${name} is ${kindOfRef(name)}`,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function prefixProblem(prefix) {
   if (prefix.startsWith("refs/")) return "begins with refs/, which is not part of the name of a tag";
   const bare = prefix.replaceAll(NAME, "name");
   const wrong = OUTSIDE_OF_PREFIX.exec(bare);
   if (null === wrong) return tagNameProblem(`${bare}1`);
   const placeholder = PLACEHOLDER.exec(bare);
   if (placeholder?.index === wrong.index) return `contains ${placeholder[0]}, which is not a placeholder`;
   return `contains ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong[0])}, which a tag-prefix can't contain`;
  }
  function checkedTagPrefix(prefix, subject = "tag-prefix") {
   const problem = prefixProblem(prefix);
   if (null === problem) return prefix;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: `Write what your tags begin with, like v, release/ or ${NAME}-v: letters, digits, . _ / + @ = , - and ${NAME}`
   });
  }
 }
};
