export const id = 1281;
export const ids = [
 1281
];
export const modules = {
 60573: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>findPythons
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87738);
  var _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63415);
  var _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44035);
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
    pythons = (0, _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_2__.Cv)(()=>search(environment));
    found.set(key, pythons);
   }
   return pythons;
  }
  async function search(environment) {
   const candidates = await candidatesOf(environment);
   const probed = await Promise.all(candidates.map((candidate)=>probe(candidate, environment)));
   const pythons = new Map;
   for (const python of probed)if (null !== python && !pythons.has(python.path)) pythons.set(python.path, python);
   return [
    ...pythons.values()
   ].sort((a, b)=>(0, _python_js__WEBPACK_IMPORTED_MODULE_3__.fS)(b, a));
  }
  async function candidatesOf(environment) {
   const folders = [];
   const pyenvRoots = [];
   for (const folder of (0, _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_4__.oe)(environment).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute))if ("shims" === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) && await isFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), "versions"))) pyenvRoots.push((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
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
  async function probe({ path, real }, environment) {
   if (!/^python/iu.test((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(real)) || await isScript(real)) return probeWrapper(path, environment);
   const answer = await ask(real, [
    "-VV"
   ], environment);
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
   }, environment);
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
   return await (0, _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_7__.C)({
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
  var _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80898);
  function isOfWorkspace(real, environment) {
   const workspace = environment["GITHUB_WORKSPACE"] ?? "";
   if (!(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(workspace)) return false;
   try {
    return (0, _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_2__.F)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), real);
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
  var _repo_agent_actions_lazy_modules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64576);
  const actionsToolCache = (0, _repo_agent_actions_lazy_modules__WEBPACK_IMPORTED_MODULE_2__.f)(()=>Promise.all([
    __webpack_require__.e(4942),
    __webpack_require__.e(1955),
    __webpack_require__.e(9805)
   ]).then(__webpack_require__.bind(__webpack_require__, 59805)));
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
 49083: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>decodePythonString
  });
  const SIMPLE = {
   "\n": "",
   "\\": "\\",
   "'": "'",
   '"': '"',
   a: "\x07",
   b: "\b",
   f: "\f",
   n: "\n",
   r: "\r",
   t: "	",
   v: "\v"
  };
  const ESCAPE = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(\r\n|[\s\S]))/gu;
  const LITERAL = /^([a-zA-Z]*)("""|'''|"|')((?:\\[\s\S]|(?!\2)[^\\])*)\2$/u;
  function hasBareLineBreak(body) {
   return /[\r\n]/u.test(body.replace(/\\(?:\r\n|[\s\S])/gu, ""));
  }
  function decodePythonString(literal) {
   const [, prefix = "", quote = "", body = ""] = LITERAL.exec(literal) ?? [];
   if ("" === quote || 1 === quote.length && hasBareLineBreak(body)) return;
   const kind = prefix.toLowerCase();
   if ("r" === kind) return body;
   if ("" !== kind && "u" !== kind) return;
   const state = {
    valid: true
   };
   const value = body.replace(ESCAPE, (whole, octal, x, u, long, other)=>{
    if (void 0 !== octal) return String.fromCodePoint(Number.parseInt(octal, 8));
    const hex = x ?? u ?? long;
    if (void 0 !== hex) {
     const code = Number.parseInt(hex, 16);
     if (code <= 1114111) return String.fromCodePoint(code);
     state.valid = false;
     return "";
    }
    if ("N" === other || "x" === other || "u" === other || "U" === other) state.valid = false;
    return SIMPLE["\r\n" === other ? "\n" : other ?? ""] ?? whole;
   });
   return state.valid ? value : void 0;
  }
 },
 52013: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   p: ()=>parseRequirement
  });
  var python_string = __webpack_require__(49083);
  const ALIASES = {
   python_implementation: "platform_python_implementation"
  };
  const MAXIMUM_DEPTH = 100;
  function readOperand(scanner) {
   const variable = scanner.take("VARIABLE")?.replaceAll(".", "_");
   if (void 0 !== variable) return {
    variable: ALIASES[variable] ?? variable
   };
   const literal = scanner.take("QUOTED_STRING");
   if (void 0 === literal) throw scanner.wrong("expected a marker variable or a quoted string");
   const value = /[\r\n]/u.test(literal) ? void 0 : (0, python_string.S)(literal);
   if (void 0 === value) throw new Error(`${literal} is not a Python string`);
   return {
    value
   };
  }
  function readOperator(scanner) {
   if (void 0 !== scanner.take("IN")) return "in";
   if (void 0 !== scanner.take("NOT")) {
    scanner.expect("SPACE", "a space after 'not'");
    scanner.expect("IN", "'in' after 'not'");
    return "not in";
   }
   return scanner.expect("OPERATOR", "a marker operator (<=, <, !=, ==, >=, >, ~=, ===, in, not in)");
  }
  function readAtom(scanner, depth) {
   if (depth > MAXIMUM_DEPTH) throw new Error("the marker is nested too deeply");
   scanner.skipSpace();
   if (void 0 !== scanner.take("LEFT_PARENTHESIS")) {
    const inner = readOr(scanner, depth + 1);
    scanner.expect("RIGHT_PARENTHESIS", "a closing parenthesis");
    scanner.skipSpace();
    return inner;
   }
   const left = readOperand(scanner);
   scanner.skipSpace();
   const operator = readOperator(scanner);
   scanner.skipSpace();
   const right = readOperand(scanner);
   scanner.skipSpace();
   return {
    kind: "compare",
    left,
    operator,
    right
   };
  }
  function readOr(scanner, depth) {
   const alternatives = [
    [
     readAtom(scanner, depth)
    ]
   ];
   for(let word = scanner.take("BOOLEAN"); void 0 !== word; word = scanner.take("BOOLEAN")){
    const next = readAtom(scanner, depth);
    if ("or" === word) alternatives.push([
     next
    ]);
    else alternatives.at(-1)?.push(next);
   }
   const joined = alternatives.map((operands)=>{
    const [only] = operands;
    return void 0 !== only && 1 === operands.length ? only : {
     kind: "and",
     operands
    };
   });
   const [only] = joined;
   return void 0 !== only && 1 === joined.length ? only : {
    kind: "or",
    operands: joined
   };
  }
  function readMarker(scanner) {
   return readOr(scanner, 0);
  }
  new Set([
   "implementation_version",
   "platform_release",
   "python_full_version",
   "python_version"
  ]);
  new Set([
   "extras",
   "dependency_groups"
  ]);
  var python_text = __webpack_require__(67969);
  var specifiers = __webpack_require__(43466);
  const TOKENS = {
   LEFT_PARENTHESIS: /\(/y,
   RIGHT_PARENTHESIS: /\)/y,
   LEFT_BRACKET: /\[/y,
   RIGHT_BRACKET: /\]/y,
   SEMICOLON: /;/y,
   COMMA: /,/y,
   QUOTED_STRING: /'[^']*'|"[^"]*"/y,
   OPERATOR: /===|==|~=|!=|<=|>=|<|>/y,
   BOOLEAN: /\b(?:or|and)\b/y,
   IN: /\bin\b/y,
   NOT: /\bnot\b/y,
   VARIABLE: /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y,
   SPECIFIER: new RegExp(specifiers.Iw, "iy"),
   AT: /@/y,
   URL: /[^ \t]+/y,
   IDENTIFIER: /\b[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y,
   WILDCARD: /\.\*/y,
   LOCAL_LABEL: /\+[a-z0-9]+(?:[-_.][a-z0-9]+)*/y,
   SPACE: /[ \t]+/y,
   END: /$|\n$/y
  };
  function requirement_scanner_scanRequirement(source) {
   let position = 0;
   const textOf = (token)=>{
    const pattern = TOKENS[token];
    pattern.lastIndex = position;
    return pattern.exec(source)?.[0];
   };
   const wrong = (problem)=>{
    const rest = source.slice(position);
    return new Error(`${problem}, but ${"" === rest ? "the text ends" : `found ${(0, python_text.TL)(rest)}`}`);
   };
   const take = (token)=>{
    const text = textOf(token);
    position += text?.length ?? 0;
    return text;
   };
   return {
    at: (token)=>void 0 !== textOf(token),
    take,
    expect (token, expected) {
     const text = take(token);
     if (void 0 === text) throw wrong(`expected ${expected}`);
     return text;
    },
    skipSpace () {
     take("SPACE");
    },
    wrong
   };
  }
  function readExtras(scanner) {
   if (void 0 === scanner.take("LEFT_BRACKET")) return [];
   scanner.skipSpace();
   const extras = [];
   const first = scanner.take("IDENTIFIER");
   if (void 0 !== first) extras.push(first);
   while(void 0 !== first){
    scanner.skipSpace();
    if (scanner.at("IDENTIFIER")) throw scanner.wrong("expected a comma between extras");
    if (void 0 === scanner.take("COMMA")) break;
    scanner.skipSpace();
    extras.push(scanner.expect("IDENTIFIER", "an extra after the comma"));
   }
   scanner.skipSpace();
   scanner.expect("RIGHT_BRACKET", "a closing bracket after the extras");
   return [
    ...new Set(extras)
   ];
  }
  function readSpecifierText(scanner) {
   const parenthesis = void 0 !== scanner.take("LEFT_PARENTHESIS");
   scanner.skipSpace();
   let text = "";
   for(let clause = scanner.take("SPECIFIER"); void 0 !== clause; clause = scanner.take("SPECIFIER")){
    text += clause;
    if (scanner.at("WILDCARD")) throw scanner.wrong(".* can only be used with == and !=");
    if (scanner.at("LOCAL_LABEL")) throw scanner.wrong("a local label can only be used with == and !=");
    scanner.skipSpace();
    const comma = scanner.take("COMMA");
    if (void 0 === comma) break;
    text += comma;
    scanner.skipSpace();
   }
   scanner.skipSpace();
   if (parenthesis) scanner.expect("RIGHT_PARENTHESIS", "a closing parenthesis after the versions");
   return text;
  }
  function readUrl(scanner) {
   scanner.skipSpace();
   const url = scanner.expect("URL", "a URL after @");
   if (!scanner.at("END")) scanner.expect("SPACE", "a space after the URL");
   return url;
  }
  function parseRequirement(text) {
   const scanner = requirement_scanner_scanRequirement(text);
   scanner.skipSpace();
   const name = scanner.expect("IDENTIFIER", "a project name");
   scanner.skipSpace();
   const extras = readExtras(scanner);
   scanner.skipSpace();
   const url = void 0 === scanner.take("AT") ? null : readUrl(scanner);
   const specifierText = null === url ? readSpecifierText(scanner) : "";
   scanner.skipSpace();
   let marker = null;
   if (!scanner.at("END")) {
    const before = null !== url ? "a space and a semicolon after the URL" : "" === specifierText ? "a version clause or a semicolon" : "a comma, a semicolon";
    scanner.expect("SEMICOLON", `${before} or the end`);
    marker = readMarker(scanner);
    scanner.skipSpace();
    scanner.expect("END", "the end of the requirement");
   }
   return {
    name,
    extras,
    specifier: (0, specifiers.m0)(specifierText),
    specifierText,
    url,
    marker
   };
  }
 }
};
