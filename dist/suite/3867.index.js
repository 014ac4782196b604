export const id = 3867;
export const ids = [
 3867
];
export const modules = {
 60573: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>findPythons
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87738);
  var _process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63415);
  var _process__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44035);
  var _of_workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75125);
  var _python_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43422);
  var _tool_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73277);
  const WINDOWS = "win32" === process.platform;
  const PYTHON_NAME = WINDOWS ? /^python(?:3(?:\.\d+)?)?\.exe$/iu : /^python(?:3(?:\.\d+)?)?$/u;
  const found = new Map;
  function findPythons(environment) {
   const names = [
    "PATH",
    "Path",
    "RUNNER_TOOL_CACHE",
    "AGENT_TOOLSDIRECTORY",
    "PYENV_ROOT",
    "HOME",
    "USERPROFILE",
    "GITHUB_WORKSPACE"
   ];
   const key = JSON.stringify(names.map((name)=>environment[name] ?? null));
   let pythons = found.get(key);
   if (void 0 === pythons) {
    pythons = (0, _process__WEBPACK_IMPORTED_MODULE_2__.Cv)(()=>search(environment));
    found.set(key, pythons);
   }
   return pythons;
  }
  async function search(environment) {
   const candidates = await candidatesOf(environment);
   const direct = [];
   for (const candidate of candidates)if (!await isWrapper(candidate)) direct.push(candidate.real);
   const answers = await askTogether(direct, environment);
   const probed = await Promise.all(candidates.map((candidate)=>probe(candidate, environment, answers)));
   const pythons = new Map;
   for (const python of probed)if (null !== python && !pythons.has(python.path)) pythons.set(python.path, python);
   return [
    ...pythons.values()
   ].sort((a, b)=>(0, _python_js__WEBPACK_IMPORTED_MODULE_3__.fS)(b, a));
  }
  async function candidatesOf(environment) {
   const folders = [];
   const pyenvRoots = [];
   for (const folder of (0, _process__WEBPACK_IMPORTED_MODULE_4__.oe)(environment).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute))if ("shims" === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) && await isFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), "versions"))) pyenvRoots.push((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
   else folders.push(folder);
   const home = environment["HOME"] ?? environment["USERPROFILE"];
   if (void 0 !== environment["PYENV_ROOT"]) pyenvRoots.push(environment["PYENV_ROOT"]);
   if (void 0 !== home) pyenvRoots.push((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".pyenv"));
   for (const root of new Set(pyenvRoots))for (const one of (await foldersIn((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, "versions"))).map(binOf))folders.push(one);
   const toolCache = environment["RUNNER_TOOL_CACHE"] ?? environment["AGENT_TOOLSDIRECTORY"];
   if (void 0 !== toolCache) for (const { folder } of (await (0, _tool_cache_js__WEBPACK_IMPORTED_MODULE_5__.j)(toolCache, "Python", process.arch)))folders.push(binOf(folder));
   const candidates = new Map;
   for (const path of (await Promise.all([
    ...new Set(folders)
   ].map(pythonsIn))).flat()){
    const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(()=>null);
    if (!(null === real || candidates.has(real) || (0, _of_workspace_js__WEBPACK_IMPORTED_MODULE_6__.N)(real, environment))) {
     if (await isFile(real)) candidates.set(real, {
      path,
      real
     });
    }
   }
   return [
    ...candidates.values()
   ];
  }
  function binOf(installation) {
   return WINDOWS ? installation : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(installation, "bin");
  }
  async function foldersIn(folder) {
   const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(()=>[]);
   return names.sort().map((name)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
  }
  async function pythonsIn(folder) {
   const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(()=>[]);
   return names.filter((name)=>PYTHON_NAME.test(name)).map((name)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
  }
  async function isFile(path) {
   return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(()=>null))?.isFile() ?? false;
  }
  async function isFolder(path) {
   return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(()=>null))?.isDirectory() ?? false;
  }
  async function isWrapper({ real }) {
   return !/^python/iu.test((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(real)) || await isScript(real);
  }
  const SHELL = "/bin/sh";
  const ASK_EACH = `set -f
number=0
for file do
  (cd "$\{file%/*}" && answer=$("$file" -VV 2>/dev/null </dev/null) && set -- $answer && printf '%s\\n' "$number $*") &
  number=$((number + 1))
done
wait`;
  async function askTogether(files, env) {
   if (WINDOWS || files.length < 2) return new Map;
   const told = await (0, _process__WEBPACK_IMPORTED_MODULE_7__.C)({
    file: SHELL,
    args: [
     "-c",
     ASK_EACH,
     "sh",
     ...files
    ],
    cwd: "/",
    env
   });
   if (null === told) return new Map;
   const answers = new Map(files.map((file)=>[
     file,
     null
    ]));
   for (const line of told.split("\n")){
    const [, number, text] = /^(\d+) (.+)$/u.exec(line) ?? [];
    const file = void 0 === number ? void 0 : files[Number(number)];
    if (void 0 !== file && void 0 !== text) answers.set(file, text);
   }
   return answers;
  }
  async function probe(candidate, environment, known) {
   const { path, real } = candidate;
   if (await isWrapper(candidate)) return probeWrapper(path, environment);
   const told = known.get(real);
   const answer = void 0 === told ? await ask(real, [
    "-VV"
   ], environment) : told;
   const match = /^Python (3\.\d+)(\S*)/u.exec(answer ?? "");
   const minor = match?.[1];
   if (null === answer || void 0 === minor || isUnusual(answer)) return null;
   return {
    version: `${minor}${match?.[2] ?? ""}`.replace(/\+$/u, ""),
    minor,
    path: real
   };
  }
  async function probeWrapper(path, environment) {
   const script = "import sys; print(sys.executable)";
   const executable = (await ask(path, [
    "-I",
    "-S",
    "-c",
    script
   ], environment))?.trim() ?? "";
   const real = "" === executable ? null : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(executable).catch(()=>null);
   if (null === real || !/^python/iu.test((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(real)) || await isScript(real)) return null;
   return probe({
    path: real,
    real
   }, environment, new Map);
  }
  function isUnusual(answer) {
   return /pypy|graalpy|free-threading/iu.test(answer);
  }
  async function isScript(path) {
   const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r").catch(()=>null);
   if (null === file) return false;
   try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return 2 === bytesRead && "#!" === buffer.toString("latin1");
   } finally{
    await file.close();
   }
  }
  async function ask(file, args, env) {
   return await (0, _process__WEBPACK_IMPORTED_MODULE_7__.C)({
    file,
    args,
    cwd: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file),
    env
   });
  }
 },
 75125: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>isOfWorkspace
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80898);
  function isOfWorkspace(real, environment) {
   const workspace = environment["GITHUB_WORKSPACE"] ?? "";
   if (!(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(workspace)) return false;
   try {
    return (0, _process__WEBPACK_IMPORTED_MODULE_2__.F)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), real);
   } catch  {
    return false;
   }
  }
 },
 43422: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   PR: ()=>OLDEST_TOOLS_PYTHON,
   b3: ()=>isPrereleasePython,
   dx: ()=>OLDEST_PROJECT_PYTHON,
   fS: ()=>comparePythons,
   jZ: ()=>atLeast
  });
  const OLDEST_PROJECT_PYTHON = "3.8";
  const OLDEST_TOOLS_PYTHON = "3.10";
  function numbers(version) {
   return (/^\d+(?:\.\d+)*/u.exec(version)?.[0] ?? "0").split(".").map(Number);
  }
  function isPrereleasePython({ version }) {
   return !/^[\d.]+$/u.test(version);
  }
  function comparePythons(a, b) {
   const [left, right] = [
    numbers(a.version),
    numbers(b.version)
   ];
   for(let i = 0; i < Math.max(left.length, right.length); i += 1){
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (0 !== difference) return difference;
   }
   if (isPrereleasePython(a) !== isPrereleasePython(b)) return isPrereleasePython(a) ? -1 : 1;
   return a.version.localeCompare(b.version, "en", {
    numeric: true
   });
  }
  function atLeast(python, version) {
   const [left, right] = [
    numbers(python.version),
    numbers(version)
   ];
   for(let i = 0; i < right.length; i += 1){
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (0 !== difference) return difference > 0;
   }
   return true;
  }
 },
 73277: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>addTool,
   j: ()=>toolsIn
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64576);
  const actionsToolCache = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_2__.f)(()=>Promise.all([
    __webpack_require__.e(1955),
    __webpack_require__.e(9805),
    __webpack_require__.e(7025)
   ]).then(__webpack_require__.bind(__webpack_require__, 37025)));
  async function toolsIn(toolCache, tool, arch) {
   const { findAllVersions } = await actionsToolCache();
   const versions = quietly(toolCache, ()=>findAllVersions(tool, arch));
   return versions.map((version)=>({
     version,
     folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, tool, version, arch)
    }));
  }
  async function addTool(from, folder, isWhole) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), {
    recursive: true
   });
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, folder).catch(async (error)=>{
    if (!await isWhole()) throw error;
   });
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${folder}.complete`, "");
  }
  function quietly(toolCache, look) {
   const before = process.env["RUNNER_TOOL_CACHE"];
   const write = Object.getOwnPropertyDescriptor(process.stdout, "write");
   process.env["RUNNER_TOOL_CACHE"] = toolCache;
   process.stdout.write = ()=>true;
   try {
    return look();
   } finally{
    if (void 0 === write) Reflect.deleteProperty(process.stdout, "write");
    else Object.defineProperty(process.stdout, "write", write);
    if (void 0 === before) delete process.env["RUNNER_TOOL_CACHE"];
    else process.env["RUNNER_TOOL_CACHE"] = before;
   }
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
 }
};
