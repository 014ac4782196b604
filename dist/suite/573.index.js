export const id = 573;
export const ids = [
 573
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
 }
};
