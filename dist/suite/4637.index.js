export const id = 4637;
export const ids = [
 4637
];
export const modules = {
 11935: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   findConfigured: ()=>findConfigured
  });
  var _distributions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45797);
  var _project_tree__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81252);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70278);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35425);
  async function findConfigured(action, settings, reader, host) {
   if ("project" === settings) {
    const folder = reader.path("project-dir");
    const project = await (0, _project_tree__WEBPACK_IMPORTED_MODULE_0__.Wh)(folder, host).catch(unlessRefused);
    return null === project ? _input_reader_js__WEBPACK_IMPORTED_MODULE_1__.zM : (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.Qr)(action, project.config, folder);
   }
   const packagesDir = reader.optionalPath("packages-dir");
   const input = reader.optional("manifest");
   const given = null === input || input.startsWith("{") ? input : reader.path("manifest");
   const found = await (0, _distributions__WEBPACK_IMPORTED_MODULE_3__.J)(given, packagesDir, host).catch(unlessRefused);
   return null === found ? _input_reader_js__WEBPACK_IMPORTED_MODULE_1__.zM : (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.vj)(action, found.manifest, reader.workspace);
  }
  function unlessRefused(error) {
   if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_4__.K2) return null;
   throw error;
  }
 },
 45797: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>findManifest,
   e: ()=>loadManifest
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64576);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _python_standards__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22499);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89238);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89822);
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69775);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23256);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62514);
  const onTheSpot = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_2__.f)(()=>Promise.all([
    __webpack_require__.e(6118),
    __webpack_require__.e(1655),
    __webpack_require__.e(8496),
    __webpack_require__.e(6827)
   ]).then(__webpack_require__.bind(__webpack_require__, 33333)));
  async function fromFile(path) {
   try {
    return {
     ...await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.WI)(path),
     onTheSpot: false
    };
   } catch (cause) {
    if (cause instanceof _release_model__WEBPACK_IMPORTED_MODULE_4__.K2) throw cause;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
     subject: path,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_5__.u)(cause)})`,
     remedy: "Give the path of a release manifest, or the manifest itself as JSON"
    }, {
     cause
    });
   }
  }
  async function fromStore(packagesDir, storeFolder) {
   const distributions = (await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.N0)(packagesDir)).map(_read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.p_);
   for (const name of new Set(distributions.map((dist)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Pc)(dist.name)))){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Uc)(storeFolder, name), "release-manifest.json");
    const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).then(()=>true, ()=>false);
    if (!there) continue;
    const stored = await fromFile(path);
    if (distributions.some(({ version })=>version === (0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.Bp)(stored.manifest.version))) return stored;
   }
   return null;
  }
  async function loadManifest(input, packagesDir, { host, expectedSha256 = null }) {
   const loaded = await find(input, packagesDir, host);
   if (null !== expectedSha256 && loaded.sha256 !== expectedSha256.toLowerCase()) throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: loaded.path ?? "manifest",
    problem: loaded.onTheSpot ? `no manifest was given or left by an earlier stage, but one with sha256 ${expectedSha256} is required` : `has sha256 ${loaded.sha256}, but ${expectedSha256} is required`,
    remedy: "Give the manifest of the build whose files you release"
   });
   return loaded;
  }
  async function findManifest(input, packagesDir, host) {
   if (input?.trimStart().startsWith("{") === true) {
    const manifest = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.Cc)(input, "manifest");
    return {
     manifest,
     sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_11__.l)(manifest)),
     path: null,
     onTheSpot: false
    };
   }
   if (null !== input && "" !== input) return fromFile(input);
   return null === host || null === packagesDir ? null : await fromStore(packagesDir, host.storeFolder);
  }
  async function find(input, packagesDir, host) {
   const found = await findManifest(input, packagesDir, host);
   if (null !== found) return found;
   const { manifestOnTheSpot } = await onTheSpot();
   const manifest = await manifestOnTheSpot(packagesDir);
   return {
    manifest,
    sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_11__.l)(manifest)),
    path: null,
    onTheSpot: true
   };
  }
 },
 62514: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   AO: ()=>distributionOf,
   N0: ()=>listFilenames,
   oQ: ()=>notRegular,
   oj: ()=>listDistributions,
   p_: ()=>parseFilename,
   wX: ()=>namesIn,
   xF: ()=>readDistribution
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23256);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75094);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22499);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89238);
  function parseFilename(filename) {
   const kind = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Lg)(filename);
   if (null === kind) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: filename,
    problem: "is not a distribution: its name must end in .whl, .tar.gz or .zip",
    remedy: "Give a wheel or a source distribution"
   });
   try {
    if ("wheel" === kind) {
     const { name, version, tags } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.eP)(filename);
     return {
      kind,
      name,
      version: (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
      tags
     };
    }
    const { name, version } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.sF)(filename);
    return {
     kind,
     name,
     version: (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
     tags: []
    };
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: filename,
     problem: (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.bD)(cause),
     remedy: "Build it again with a current build back-end, and do not rename the file"
    }, {
     cause
    });
   }
  }
  async function notRegular(path) {
   const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
   if (status.isFile()) return null;
   if (status.isSymbolicLink()) return "a symbolic link";
   return status.isDirectory() ? "a folder" : "not a regular file";
  }
  function distributionOf(path, hashed) {
   const filename = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
   return {
    filename,
    path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path),
    ...hashed,
    ...parseFilename(filename)
   };
  }
  async function readDistribution(path) {
   parseFilename((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
   const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
   let odd;
   try {
    odd = await notRegular(absolute);
    if (null === odd) return distributionOf(absolute, await (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.DC)(absolute));
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: path,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
     remedy: "Give a file that exists and is readable"
    }, {
     cause
    });
   }
   throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: path,
    problem: `is ${odd}`,
    remedy: "Put the file itself there"
   });
  }
  async function namesIn(folder) {
   try {
    return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter(_python_standards__WEBPACK_IMPORTED_MODULE_2__.Im).sort();
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: folder,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
     remedy: "Build the distributions first, or give the folder that contains them"
    }, {
     cause
    });
   }
  }
  async function listFilenames(folder) {
   const names = await namesIn(folder);
   const foreign = [];
   for (const name of names){
    const odd = await notRegular((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    if (null !== odd) foreign.push(`${name} (${odd})`);
    else if (null === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Lg)(name)) foreign.push(name);
   }
   if (foreign.length > 0) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: `contains other files than distributions: ${foreign.join(", ")}`,
    remedy: "Keep only the files of the release in it"
   });
   if (0 === names.length) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: "contains no distribution",
    remedy: "Build the distributions first"
   });
   return names;
  }
  async function listDistributions(folder) {
   const found = [];
   for (const name of (await listFilenames(folder)))found.push(await readDistribution((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
   return found;
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
  const WHEEL_NAME = /^[\p{L}\p{N}_.]*$/u;
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
 21515: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   O9: ()=>wheelNameComponent,
   Pc: ()=>normalizeName,
   uV: ()=>isValidName
  });
  const VALID_NAME = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
  function normalizeName(name) {
   return name.toLowerCase().replace(/[-_.]+/gu, "-");
  }
  function isValidName(name) {
   return VALID_NAME.test(name) && !name.endsWith("\n");
  }
  function wheelNameComponent(name) {
   return normalizeName(name).replaceAll("-", "_");
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
  const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;
  function isPythonIdentifier(text) {
   return IDENTIFIER.test(text);
  }
  function isPythonKeyword(text) {
   return KEYWORDS.has(text);
  }
  function isPythonName(text) {
   return isPythonIdentifier(text) && !isPythonKeyword(text);
  }
  function isScriptName(text) {
   return /^[\p{L}\p{N}_.-]+$/u.test(text);
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
   const [, reference = ""] = /^([^[\]]+)(?:\[[^\]]*\])?$/u.exec(text.trim()) ?? [];
   const parts = reference.split(":", 3).map((part)=>part.trim());
   return parts.length <= 2 && parts.every(isModulePath);
  }
 },
 67969: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $n: ()=>stripSpace,
   ER: ()=>isAscii,
   Fb: ()=>LINE_BREAK,
   H8: ()=>stripSpaceStart,
   TL: ()=>quoted,
   Yr: ()=>splitOnSpace,
   _X: ()=>PYTHON_SPACE,
   _t: ()=>pythonLines,
   hD: ()=>pythonInteger,
   sW: ()=>stripSpaceEnd
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const PYTHON_SPACE = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
  const SPACES = new RegExp(`${PYTHON_SPACE}+`, "u");
  const LEADING_SPACES = new RegExp(`^${PYTHON_SPACE}+`, "u");
  const SPACE = new RegExp(`^${PYTHON_SPACE}$`, "u");
  function stripSpaceEnd(text) {
   let end = text.length;
   while(end > 0 && SPACE.test(text.charAt(end - 1)))end -= 1;
   return text.slice(0, end);
  }
  function stripSpaceStart(text) {
   return text.replace(LEADING_SPACES, "");
  }
  function stripSpace(text) {
   return stripSpaceStart(stripSpaceEnd(text));
  }
  function splitOnSpace(text) {
   return text.split(SPACES).filter((word)=>"" !== word);
  }
  const LINE_BREAK = new RegExp(String.raw`\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029]`, "u");
  function pythonLines(text) {
   const lines = text.split(LINE_BREAK);
   return "" === lines.at(-1) ? lines.slice(0, -1) : lines;
  }
  function isAscii(text) {
   return !/\P{ASCII}/u.test(text);
  }
  function quoted(text) {
   const marked = text.replace(/[\\']/gu, String.raw`\$&`);
   return `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.Ol)(marked, 1 / 0)}'`;
  }
  function digitValue(digit) {
   const code = digit.codePointAt(0) ?? 0;
   let start = code;
   while(/\p{Nd}/u.test(String.fromCodePoint(start - 1)))start -= 1;
   return (code - start) % 10;
  }
  const INTEGER = /^([+-]?)(\p{Nd}+(?:_\p{Nd}+)*)$/u;
  function pythonInteger(text) {
   const [, sign, digits = ""] = INTEGER.exec(stripSpace(text)) ?? [];
   if (void 0 === sign) return null;
   const plain = Array.from(digits.replaceAll("_", ""), (digit)=>digit < "" ? digit : digitValue(digit)).join("");
   return plain.length > LONGEST_INTEGER ? null : Number(`${sign}${plain}`);
  }
  const LONGEST_INTEGER = 4300;
 },
 90279: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BF: ()=>reporterFor,
   E3: ()=>readString,
   Nc: ()=>readStrings,
   OA: ()=>readStringTable,
   bI: ()=>isTable,
   go: ()=>typeName
  });
  function reporterFor(findings, source, lineOf) {
   return (rule, severity, path, message, remedy)=>{
    const line = lineOf(path);
    const location = void 0 === line ? {
     file: source
    } : {
     file: source,
     line
    };
    findings.push({
     rule,
     severity,
     subject: subjectOf(source, path),
     message,
     remedy,
     location
    });
   };
  }
  function subjectOf(source, [table, ...keys]) {
   if (void 0 === table) return source;
   const dotted = keys.map((key)=>"number" == typeof key ? `[${key}]` : `.${key}`).join("");
   return `${source} [${table}]${"" === dotted ? "" : ` ${dotted.replace(/^\./u, "")}`}`;
  }
  function isTable(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value) && !(value instanceof Date);
  }
  function typeName(value) {
   if (Array.isArray(value)) return "an array";
   if (isTable(value)) return "a table";
   if (value instanceof Date) return "a date or time";
   return "string" == typeof value ? "a string" : "boolean" == typeof value ? "a boolean" : "a number";
  }
  function readString(context, rule, key) {
   const value = context.project[key];
   if (void 0 === value || "string" == typeof value) return value ?? null;
   context.report(rule, "refused", [
    "project",
    key
   ], `must be a string, not ${typeName(value)}`, "Write it in quotes");
   return null;
  }
  function readStrings(context, rule, table, key, path) {
   const value = table[key];
   if (void 0 === value) return null;
   if (!Array.isArray(value)) {
    context.report(rule, "refused", path, `must be an array of strings, not ${typeName(value)}`, "Write it in brackets");
    return null;
   }
   return value.flatMap((entry, index)=>{
    if ("string" == typeof entry) return [
     entry
    ];
    context.report(rule, "refused", [
     ...path,
     index
    ], `must be a string, not ${typeName(entry)}`, "Write it in quotes");
    return [];
   });
  }
  function readStringTable(context, rule, value, path) {
   if (void 0 === value) return {};
   if (!isTable(value)) {
    context.report(rule, "refused", path, `must be a table, not ${typeName(value)}`, "Write it as a table of strings");
    return {};
   }
   const entries = Object.entries(value).flatMap(([key, entry])=>{
    if ("string" == typeof entry) return [
     [
      key,
      entry
     ]
    ];
    context.report(rule, "refused", [
     ...path,
     key
    ], `must be a string, not ${typeName(entry)}`, "Write it in quotes");
    return [];
   });
   return Object.fromEntries(entries);
  }
 },
 34222: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v: ()=>parseToml10,
   I: ()=>readToml10
  });
  var dist = __webpack_require__(3292);
  var release_error = __webpack_require__(41535);
  function pathKey(path) {
   return path.map(String).join("\0");
  }
  class Violation extends Error {
   offset;
   constructor(offset, problem){
    super(problem);
    this.offset = offset;
   }
  }
  const ONLY_1_1 = "which is new in TOML 1.1; Python up to 3.14 refuses it";
  const SPACES = /[ \t\r\n]+/y;
  const COMMENT = /#[^\n]*/y;
  const BLANKS = /[ \t]+/y;
  const BARE_KEY = /[A-Za-z0-9_-]+/y;
  const BARE_VALUE = /(?:\d{4}-\d\d-\d\d (?=\d))?[^ \t\r\n,\]}#]+/y;
  const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:$|[Tt ])/u;
  const SHORT_TIME = /^(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d(?!:)/u;
  const SECOND_60 = /^(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d:60/u;
  function daysIn(year, month) {
   if (2 === month) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
   return [
    4,
    6,
    9,
    11
   ].includes(month) ? 30 : 31;
  }
  class Walker {
   offsets = new Map;
   text;
   position = 0;
   constructor(text){
    this.text = text;
   }
   walk() {
    let table = [];
    if (this.text.startsWith("\uFEFF")) throw new Violation(0, "begins with a byte order mark, which Python refuses");
    for(;;){
     this.skipTrivia();
     if (this.position >= this.text.length) return;
     if ("[" === this.text[this.position]) {
      const start = this.position;
      this.position += "[" === this.text[start + 1] ? 2 : 1;
      table = this.key();
      this.remember(table, start);
      while("]" === this.text[this.position])this.position += 1;
     } else this.pair(table);
    }
   }
   skip(pattern) {
    pattern.lastIndex = this.position;
    const text = pattern.exec(this.text)?.[0] ?? "";
    this.position += text.length;
    return text;
   }
   skipTrivia() {
    this.skip(SPACES);
    while("" !== this.skip(COMMENT))this.skip(SPACES);
   }
   remember(path, offset) {
    const key = pathKey(path);
    if (!this.offsets.has(key)) this.offsets.set(key, offset);
   }
   key() {
    const parts = [];
    do {
     if (parts.length > 0) this.position += 1;
     this.skip(BLANKS);
     const start = this.position;
     const quote = this.text[start];
     if ('"' === quote || "'" === quote) {
      this.string();
      parts.push(this.text.slice(start + 1, this.position - 1));
     } else parts.push(this.skip(BARE_KEY));
     this.skip(BLANKS);
    }while ("." === this.text[this.position])
    return parts;
   }
   pair(table) {
    const start = this.position;
    const path = [
     ...table,
     ...this.key()
    ];
    this.remember(path, start);
    this.position += 1;
    this.skip(BLANKS);
    this.value(path);
   }
   value(path) {
    switch(this.text[this.position]){
     case '"':
     case "'":
      this.string();
      return;
     case "[":
      this.array(path);
      return;
     case "{":
      this.inlineTable(path);
      return;
     default:
      this.bare();
    }
   }
   string() {
    const quote = this.text.charAt(this.position);
    const long = this.text.startsWith(quote.repeat(3), this.position);
    const end = long ? quote.repeat(3) : quote;
    this.position += end.length;
    while(!this.text.startsWith(end, this.position) && this.position < this.text.length){
     if ('"' === quote && "\\" === this.text[this.position]) {
      const escape = this.text.charAt(this.position + 1);
      if ("x" === escape || "e" === escape) throw new Violation(this.position, `uses the escape \\${escape}, ${ONLY_1_1}`);
      this.position += 1;
     }
     this.position += 1;
    }
    this.position += end.length;
    if (long) while(this.text[this.position] === quote)this.position += 1;
   }
   array(path) {
    this.position += 1;
    for(let index = 0;; index += 1){
     this.skipTrivia();
     if ("]" === this.text[this.position] || this.position >= this.text.length) break;
     const element = [
      ...path,
      index
     ];
     this.remember(element, this.position);
     this.value(element);
     this.skipTrivia();
     if ("," === this.text[this.position]) this.position += 1;
    }
    this.position += 1;
   }
   inlineTable(path) {
    this.position += 1;
    this.skipInLine();
    while("}" !== this.text[this.position] && this.position < this.text.length){
     this.pair(path);
     this.skipInLine();
     if ("," !== this.text[this.position]) break;
     const comma = this.position;
     this.position += 1;
     this.skipInLine();
     if ("}" === this.text[this.position]) throw new Violation(comma, `has a comma before the end of an inline table, ${ONLY_1_1}`);
    }
    this.position += 1;
   }
   skipInLine() {
    this.skip(BLANKS);
    if (/^(?:[\r\n]|#)/u.test(this.text.charAt(this.position))) throw new Violation(this.position, `breaks the line inside an inline table, ${ONLY_1_1}`);
   }
   bare() {
    const start = this.position;
    const text = this.skip(BARE_VALUE);
    if (SHORT_TIME.test(text)) throw new Violation(start, `has a time without seconds, ${ONLY_1_1}`);
    if (SECOND_60.test(text)) throw new Violation(start, "has a leap second, which Python refuses");
    const [, year, month, day] = DATE.exec(text) ?? [];
    if (void 0 === year) return;
    if (Number(day) > daysIn(Number(year), Number(month))) throw new Violation(start, `has the date ${text.slice(0, 10)}, which doesn't exist`);
    if (0 === Number(year)) throw new Violation(start, "has the year 0000, which Python refuses");
   }
  }
  function scanToml(text) {
   const walker = new Walker(text);
   try {
    walker.walk();
   } catch (error) {
    if (!(error instanceof Violation)) throw error;
    return {
     violation: {
      offset: error.offset,
      problem: error.message
     },
     offsets: walker.offsets
    };
   }
   return {
    violation: null,
    offsets: walker.offsets
   };
  }
  function lineStarts(text) {
   const starts = [
    0
   ];
   for(let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))starts.push(at + 1);
   return starts;
  }
  function lineAt(starts, offset) {
   let [low, high] = [
    0,
    starts.length
   ];
   while(low < high){
    const middle = low + high >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
   }
   return low;
  }
  function positionOf(text, offset) {
   const starts = lineStarts(text);
   const line = lineAt(starts, offset);
   return {
    line,
    column: Array.from(text.slice(starts[line - 1], offset)).length + 1
   };
  }
  function syntaxError(source, { line, column }, problem, cause) {
   return new release_error.K2({
    subject: source,
    problem: `line ${line}, column ${column}: ${problem}`,
    remedy: "Fix the TOML there"
   }, void 0 === cause ? void 0 : {
    cause
   });
  }
  function reasonOf(error) {
   const [first = ""] = error.message.split("\n");
   return first.replace(/^Invalid TOML document: /u, "");
  }
  function readToml10(text, source) {
   if (text.startsWith("\uFEFF")) throw syntaxError(source, {
    line: 1,
    column: 1
   }, "begins with a byte order mark, which Python refuses");
   let data;
   try {
    data = (0, dist.qg)(text, {
     integersAsBigInt: "asNeeded"
    });
   } catch (error) {
    if (error instanceof dist.zx) throw syntaxError(source, error, reasonOf(error), error);
    throw error;
   }
   const scan = scanToml(text);
   if (null !== scan.violation) throw syntaxError(source, positionOf(text, scan.violation.offset), scan.violation.problem);
   const starts = lineStarts(text);
   return {
    data,
    lineOf (path) {
     for(let length = path.length; length > 0; length -= 1){
      const offset = scan.offsets.get(pathKey(path.slice(0, length)));
      if (void 0 !== offset) return lineAt(starts, offset);
     }
    }
   };
  }
  function parseToml10(text, source) {
   return readToml10(text, source).data;
  }
 },
 37870: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>compareVersions
  });
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
 },
 22499: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bp: ()=>canonicalVersion,
   IX: ()=>isLocal,
   V1: ()=>isPrerelease,
   W7: ()=>nextPatch,
   Yd: ()=>publicVersion,
   ot: ()=>parseVersion,
   qh: ()=>formatVersion,
   z0: ()=>tryParseVersion
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const PATTERN = String.raw`v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)` + String.raw`(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?` + String.raw`(?<post>-(?<post1>[0-9]+)|[._-]?(?:post|rev|r)[._-]?(?<post2>[0-9]+)?)?` + String.raw`(?<dev>[._-]?dev[._-]?(?<devNumber>[0-9]+)?)?` + String.raw`(?:\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?`;
  const VERSION = new RegExp(`^${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*${PATTERN}${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*$`, "i");
  const PHASES = {
   a: "a",
   alpha: "a",
   b: "b",
   beta: "b",
   c: "rc",
   pre: "rc",
   preview: "rc",
   rc: "rc"
  };
  const MAXIMUM_LENGTH = 4300;
  function tryParseVersion(text) {
   if (text.length > MAXIMUM_LENGTH) return;
   const groups = VERSION.exec(text)?.groups;
   if (void 0 === groups) return;
   const { epoch, release, phase, pre, post, post1, post2, dev, devNumber, local } = groups;
   const letter = void 0 === phase ? void 0 : PHASES[phase.toLowerCase()];
   return {
    epoch: BigInt(epoch ?? 0),
    release: (release ?? "0").split(".").map(BigInt),
    pre: void 0 === letter ? null : {
     phase: letter,
     number: BigInt(pre ?? 0)
    },
    post: void 0 === post ? null : BigInt(post1 ?? post2 ?? 0),
    dev: void 0 === dev ? null : BigInt(devNumber ?? 0),
    local: void 0 === local ? null : local.split(/[._-]/u).map((part)=>/^[0-9]+$/u.test(part) ? BigInt(part) : part.toLowerCase())
   };
  }
  function parseVersion(text) {
   const version = tryParseVersion(text);
   if (void 0 === version) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(text)} is not a PEP 440 version`);
   return version;
  }
  function formatVersion(version) {
   const { epoch, release, pre, post, dev, local } = version;
   return [
    0n === epoch ? "" : `${epoch.toString()}!`,
    release.join("."),
    null === pre ? "" : `${pre.phase}${pre.number.toString()}`,
    null === post ? "" : `.post${post.toString()}`,
    null === dev ? "" : `.dev${dev.toString()}`,
    null === local ? "" : `+${local.join(".")}`
   ].join("");
  }
  function canonicalVersion(text) {
   return formatVersion(parseVersion(text));
  }
  function isPrerelease(version) {
   return null !== version.pre || null !== version.dev;
  }
  function isLocal(version) {
   return null !== version.local;
  }
  function publicVersion(version) {
   return null === version.local ? version : {
    ...version,
    local: null
   };
  }
  function nextPatch(text) {
   const version = publicVersion(parseVersion(text));
   if (null !== version.dev) return formatVersion({
    ...version,
    dev: version.dev + 1n
   });
   if (null !== version.post) return formatVersion({
    ...version,
    post: version.post + 1n
   });
   if (null !== version.pre) return formatVersion({
    ...version,
    pre: {
     ...version.pre,
     number: version.pre.number + 1n
    }
   });
   const release = [
    ...version.release
   ];
   while(release.length < 3)release.push(0n);
   release.push((release.pop() ?? 0n) + 1n);
   return formatVersion({
    ...version,
    release
   });
  }
 },
 35956: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   dj: ()=>findingSentence,
   oC: ()=>SEVERITIES,
   vH: ()=>isStopping
  });
  var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const SEVERITIES = [
   "refused",
   "unsafe",
   "warning",
   "advice"
  ];
  function findingSentence(finding) {
   const stop = (text)=>(0, _text_ends_js__WEBPACK_IMPORTED_MODULE_0__.f6)(text);
   return `${finding.subject}: ${stop(finding.message)}. ${stop(finding.remedy)}.`;
  }
  function isStopping(finding, strict) {
   return "refused" === finding.severity || "unsafe" === finding.severity || strict && "warning" === finding.severity;
  }
 },
 89822: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Wy: ()=>parseReceipt,
   Cc: ()=>parseReleaseManifest,
   CU: ()=>parseReleaseRecord
  });
  var dist = __webpack_require__(77934);
  const sha256Schema = dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{64}$/u, "is not 64 lower-case hexadecimal digits"));
  const bytesSchema = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
  var finding = __webpack_require__(35956);
  const findingLocationSchema = dist.Ikc({
   file: dist.YjP(),
   line: dist.yqP(dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1))),
   member: dist.yqP(dist.YjP())
  });
  const findingSchema = dist.Ikc({
   rule: dist.YjP(),
   severity: dist.KIO(finding.oC),
   subject: dist.YjP(),
   message: dist.YjP(),
   remedy: dist.YjP(),
   location: dist.yqP(findingLocationSchema)
  });
  var stage = __webpack_require__(58455);
  const OUTCOMES = [
   "passed",
   "failed",
   "unknown",
   "not-configured",
   "not-sent",
   "skipped"
  ];
  const DECISION_KINDS = [
   "accepted",
   "confirmed"
  ];
  const rfc3339 = dist.FsL(dist.YjP(), dist.yhX("is not an RFC 3339 time"));
  const receiptItemSchema = dist.Ikc({
   kind: dist.YjP(),
   subject: dist.YjP(),
   outcome: dist.KIO(OUTCOMES),
   message: dist.YjP(),
   remedy: dist.yqP(dist.YjP()),
   ms: bytesSchema,
   python: dist.yqP(dist.YjP()),
   status: dist.yqP(bytesSchema),
   attempts: dist.yqP(bytesSchema),
   bytes: dist.yqP(bytesSchema),
   sha256: dist.yqP(dist.YjP()),
   urls: dist.yqP(dist.YOg(dist.YjP())),
   serverMessages: dist.yqP(dist.YOg(dist.YjP())),
   seenAfter: dist.yqP(dist.g1P(dist.YjP(), bytesSchema)),
   decision: dist.yqP(dist.Ikc({
    kind: dist.KIO(DECISION_KINDS),
    by: dist.mee(dist.YjP())
   }))
  });
  const receiptSchema = dist.Ikc({
   schema: dist.euz(1),
   stage: dist.KIO(stage.an),
   outcome: dist.KIO(OUTCOMES),
   project: dist.mee(dist.YjP()),
   version: dist.mee(dist.YjP()),
   index: dist.mee(dist.YjP()),
   python: dist.mee(dist.YjP()),
   failure: dist.mee(dist.YjP()),
   items: dist.YOg(receiptItemSchema),
   findings: dist.YOg(findingSchema),
   changes: dist.yqP(dist.YjP()),
   started: rfc3339,
   finished: rfc3339,
   ms: bytesSchema
  });
  const plainFilename = dist.FsL(dist.YjP(), dist.yGV(/^(?!\.)[^/\\\p{Cc}]+$/u, "is not a plain file name"));
  const manifestFileSchema = dist.Ikc({
   filename: plainFilename,
   kind: dist.KIO([
    "wheel",
    "sdist"
   ]),
   size: bytesSchema,
   sha256: sha256Schema,
   takenFrom: dist.yqP(dist.YjP())
  });
  const verificationSchema = dist.Ikc({
   imports: dist.YOg(dist.YjP()),
   assumedImports: dist.yqP(dist.zMY()),
   skipImports: dist.yqP(dist.YOg(dist.YjP())),
   scripts: dist.YOg(dist.Ikc({
    name: dist.YjP(),
    arguments: dist.YOg(dist.YOg(dist.YjP())),
    assumed: dist.yqP(dist.zMY())
   })),
   extras: dist.YOg(dist.Ikc({
    name: dist.YjP(),
    imports: dist.YOg(dist.YjP())
   })),
   smokeTest: dist.mee(dist.Ikc({
    path: dist.YjP(),
    sha256: sha256Schema
   }))
  });
  const releaseManifestSchema = dist.Ikc({
   schema: dist.euz(1),
   project: dist.FsL(dist.YjP(), dist.BpQ(1)),
   version: dist.FsL(dist.YjP(), dist.BpQ(1)),
   tag: dist.mee(dist.YjP()),
   commit: dist.mee(dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/u, "is not a commit id"))),
   sourceDateEpoch: dist.mee(bytesSchema),
   requiresPython: dist.mee(dist.YjP()),
   files: dist.FsL(dist.YOg(manifestFileSchema), dist.BpQ(1, "lists no file")),
   verification: verificationSchema,
   builtWith: dist.mee(dist.Ikc({
    python: dist.YjP(),
    backend: dist.YjP(),
    frontend: dist.YjP(),
    normalizedSdist: dist.zMY(),
    wheelFrom: dist.KIO([
     "sdist",
     "tree"
    ])
   })),
   settings: dist.yqP(dist.g1P(dist.YjP(), dist.KCZ([
    dist.zMY(),
    dist.aig(),
    dist.YjP(),
    dist.YOg(dist.YjP())
   ])))
  });
  const releaseRecordSchema = dist.Ikc({
   schema: dist.euz(1),
   suite: dist.YjP(),
   rehearsal: dist.zMY(),
   outcome: dist.KIO([
    "passed",
    "failed"
   ]),
   failure: dist.mee(dist.YjP()),
   manifest: dist.mee(releaseManifestSchema),
   manifestSha256: dist.mee(dist.YjP()),
   receipts: dist.YOg(receiptSchema),
   acceptances: dist.YOg(dist.Ikc({
    id: dist.YjP(),
    kind: dist.KIO(DECISION_KINDS),
    by: dist.mee(dist.YjP())
   })),
   wouldStop: dist.yqP(dist.Ikc({
    points: dist.YOg(dist.Ikc({
     id: dist.YjP(),
     message: dist.YjP(),
     remedy: dist.YjP()
    })),
    remedy: dist.YjP()
   })),
   started: dist.YjP(),
   finished: dist.YjP(),
   ms: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0))
  });
  var release_error = __webpack_require__(41535);
  function parseDocument(schema, text, source, noun) {
   let json;
   try {
    json = JSON.parse(text);
   } catch (cause) {
    throw new release_error.K2({
     subject: source,
     problem: `is not JSON (${(0, release_error.bD)(cause)})`,
     remedy: `Give the ${noun} as this suite wrote it`
    }, {
     cause
    });
   }
   const result = dist.xLC(schema, json);
   if (result.success) return result.output;
   const [issue] = result.issues;
   const path = dist.BuJ(issue);
   throw new release_error.K2({
    subject: source,
    problem: `is not a ${noun} of schema 1 (${null === path ? "" : `${path}: `}${issue.message})`,
    remedy: `Give the ${noun} as this suite wrote it`
   });
  }
  function parseReleaseManifest(text, source) {
   const manifest = parseDocument(releaseManifestSchema, text, source, "release manifest");
   const seen = new Set;
   for (const { filename } of manifest.files){
    if (seen.has(filename)) throw new release_error.K2({
     subject: source,
     problem: `lists ${filename} twice`,
     remedy: "Build the distributions again"
    });
    seen.add(filename);
   }
   return manifest;
  }
  function parseReceipt(text, source) {
   return parseDocument(receiptSchema, text, source, "receipt");
  }
  function parseReleaseRecord(text, source) {
   return parseDocument(releaseRecordSchema, text, source, "release record");
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
 41855: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>writeFileAtomically,
   q: ()=>lastWritten
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _process_life_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15783);
  const underWay = new Set;
  const written = new Map;
  function lastWritten(path) {
   return written.get(path) ?? null;
  }
  const TRIES = 3;
  async function writeFileAtomically(path, text) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
    recursive: true
   });
   await removeAbandoned(path);
   for(let tries = 1;; tries += 1)try {
    await writeOverNeighbour(path, text);
    written.set(path, text);
    return;
   } catch (error) {
    if (tries >= TRIES || !(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT")) throw error;
   }
  }
  async function writeOverNeighbour(path, text) {
   const neighbour = `${path}.${(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__.S)()}-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
   underWay.add(neighbour);
   try {
    const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(neighbour, "wx");
    try {
     await file.writeFile(text, "utf8");
     await file.sync();
    } finally{
     await file.close();
    }
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
   } catch (error) {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
    throw error;
   } finally{
    underWay.delete(neighbour);
   }
  }
  async function removeAbandoned(path) {
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
   const beginning = `${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__.S)()}-`;
   for (const name of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))){
    if (!name.startsWith(beginning)) continue;
    const pid = Number(/^(?<pid>\d+)-[0-9a-f]{12}\.tmp$/u.exec(name.slice(beginning.length))?.groups?.["pid"] ?? 0 / 0);
    if (Number.isNaN(pid)) continue;
    const neighbour = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    if (pid === process.pid ? !underWay.has(neighbour) : !(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__._)(pid)) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
   }
  }
 },
 23256: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bj: ()=>sha256Of,
   DC: ()=>hashFile,
   Vq: ()=>sha256OfFile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  function sha256Of(content) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
  }
  const CHUNK = 1048576;
  async function hashFile(path, { first = 1 / 0 } = {}) {
   const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
   const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | noFollow);
   try {
    const status = await handle.stat();
    if (!status.isFile()) throw Object.assign(new Error(`${path} is not a regular file`), {
     code: "EISDIR"
    });
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const length = Math.min(CHUNK, status.size + 1);
    let [now, next] = [
     Buffer.allocUnsafe(length),
     Buffer.allocUnsafe(length)
    ];
    let size = 0;
    let reading = handle.read(now, 0, length, null);
    for(;;){
     const wanted = Math.min((await reading).bytesRead, first - size);
     if (0 === wanted) return {
      sha256: hash.digest("hex"),
      size
     };
     reading = handle.read(next, 0, length, null);
     hash.update(now.subarray(0, wanted));
     size += wanted;
     [now, next] = [
      next,
      now
     ];
    }
   } finally{
    await handle.close();
   }
  }
  async function sha256OfFile(path, options) {
   return (await hashFile(path, options)).sha256;
  }
 },
 15783: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>processSpace,
   _: ()=>isAlive
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  let space = null;
  function processSpace() {
   if (null === space) try {
    space = Number((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid").replace(/\D/gu, "")).toString(36);
   } catch  {
    space = "0";
   }
   return space;
  }
  function isAlive(pid) {
   try {
    process.kill(pid, 0);
    return true;
   } catch (error) {
    return "object" == typeof error && null !== error && "code" in error && "EPERM" === error.code;
   }
  }
 },
 91644: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dl: ()=>receiptPath,
   HN: ()=>writeManifest,
   Qz: ()=>writeReceipt,
   Uc: ()=>releaseFolder,
   WI: ()=>readManifest,
   gh: ()=>readReceipts,
   rh: ()=>writeRecord
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69775);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89822);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58455);
  var _file_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23256);
  var _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41855);
  const UNNAMED = "unnamed";
  function releaseFolder(storeFolder, normalizedName) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storeFolder, normalizedName ?? UNNAMED);
  }
  async function writeManifest(storeFolder, normalizedName, manifest) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releaseFolder(storeFolder, normalizedName), "release-manifest.json");
   const text = (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(manifest);
   await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, text);
   return {
    manifest,
    path,
    sha256: (0, _file_hash_js__WEBPACK_IMPORTED_MODULE_4__.Bj)(text)
   };
  }
  async function readManifest(path) {
   const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
   return {
    manifest: (0, _release_model__WEBPACK_IMPORTED_MODULE_5__.Cc)(bytes.toString("utf8"), path),
    path,
    sha256: (0, _file_hash_js__WEBPACK_IMPORTED_MODULE_4__.Bj)(bytes)
   };
  }
  function receiptPath(storeFolder, normalizedName, receipt) {
   const leaf = null === receipt.python ? receipt.stage : `${receipt.stage}-${receipt.python}`;
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releaseFolder(storeFolder, normalizedName), "receipts", `${leaf}.json`);
  }
  async function writeReceipt(storeFolder, normalizedName, receipt) {
   const path = receiptPath(storeFolder, normalizedName, receipt);
   await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(receipt));
   return path;
  }
  async function readReceipts(folder) {
   const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name)=>name.endsWith(".json")).sort();
   const receipts = await Promise.all(names.map(async (name)=>(0, _release_model__WEBPACK_IMPORTED_MODULE_5__.Wy)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), "utf8"), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))));
   const order = (receipt)=>_release_model__WEBPACK_IMPORTED_MODULE_6__.an.indexOf(receipt.stage);
   return receipts.sort((a, b)=>order(a) - order(b) || (a.python ?? "").localeCompare(b.python ?? "", "en", {
     numeric: true
    }));
  }
  async function writeRecord(path, record) {
   await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(record));
  }
 }
};
