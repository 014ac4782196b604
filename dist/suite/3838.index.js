export const id = 3838;
export const ids = [
 3838
];
export const modules = {
 33264: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J3: ()=>SUITE,
   _1: ()=>jobCacheFolder,
   cp: ()=>newTemporaryFolder,
   fp: ()=>temporaryVariables,
   is: ()=>temporaryRoot,
   lM: ()=>jobStoreFolder,
   sx: ()=>userCacheFolder,
   xT: ()=>jobTemporaryRoot,
   yu: ()=>removeTemporaryFolder
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89238);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15783);
  const SUITE = "repo-agent-actions";
  const TEMPORARY = "raa";
  function isWritable(folder) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
     recursive: true
    });
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    return true;
   } catch  {
    return false;
   }
  }
  function userCacheFolder(environment) {
   const xdg = environment["XDG_CACHE_HOME"] ?? "";
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(xdg) ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdg, SUITE) : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".cache", SUITE);
  }
  function jobCacheFolder(environment, level) {
   const toolCache = environment["RUNNER_TOOL_CACHE"] ?? "";
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(toolCache)) {
    const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolCache, SUITE, level);
    if (isWritable(folder)) return folder;
   }
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(userCacheFolder(environment), level);
  }
  function temporaryRoot() {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: "win32" === process.platform ? "TEMP" : "TMPDIR",
     problem: `${(0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()} can't be used (${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.u)(cause)})`,
     remedy: "Create that folder, or set the variable to another one"
    }, {
     cause
    });
   }
  }
  function jobTemporaryRoot(environment) {
   const runnerTemp = environment["RUNNER_TEMP"] ?? "";
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(runnerTemp) && isWritable(runnerTemp) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(runnerTemp) : temporaryRoot();
  }
  function removeAbandoned(root, space) {
   const pattern = new RegExp(`^${TEMPORARY}-${space}-(\\d+)-`, "u");
   for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root)){
    const pid = Number(pattern.exec(name)?.[1] ?? 0 / 0);
    if (!(Number.isNaN(pid) || (0, _release_store__WEBPACK_IMPORTED_MODULE_5__._)(pid))) try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name), {
      recursive: true,
      force: true,
      maxRetries: 3
     });
    } catch  {}
   }
  }
  function newTemporaryFolder(root) {
   const space = (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.S)();
   removeAbandoned(root, space);
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `${TEMPORARY}-${space}-${process.pid}-`));
  }
  function removeTemporaryFolder(folder) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
    recursive: true,
    force: true,
    maxRetries: 3
   });
   if (0 === removed.size) process.once("exit", removeAgain);
   removed.add(folder);
  }
  const removed = new Set;
  function removeAgain() {
   for (const folder of removed)(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
    recursive: true,
    force: true,
    maxRetries: 3
   });
  }
  function temporaryVariables(folder) {
   return "win32" === process.platform ? {
    TEMP: folder,
    TMP: folder
   } : {
    TMPDIR: folder
   };
  }
  function jobStoreFolder(temporaryRoot) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryRoot, SUITE);
  }
 },
 93838: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   leaveFailureNote: ()=>leaveFailureNote
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25258);
  var _release_store__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3086);
  var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33264);
  async function leaveFailureNote(action, failure, environment) {
   const of = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.m)(environment);
   if (null === of) return;
   try {
    const at = new Date().toISOString();
    await (0, _release_store__WEBPACK_IMPORTED_MODULE_1__._l)((0, _folders_js__WEBPACK_IMPORTED_MODULE_2__.lM)((0, _folders_js__WEBPACK_IMPORTED_MODULE_2__.xT)(environment)), of, {
     schema: 1,
     job: of.job,
     action,
     failure,
     at
    });
   } catch  {}
  }
 },
 25258: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>jobOfRun
  });
  function jobOfRun(environment) {
   const job = environment["GITHUB_JOB"] ?? "";
   const run = environment["GITHUB_RUN_ID"] ?? "";
   const attempt = environment["GITHUB_RUN_ATTEMPT"] ?? "";
   if (!/^[A-Za-z_][\w-]{0,99}$/u.test(job) || !/^[\w-]{0,40}$/u.test(run) || !/^\d{0,9}$/u.test(attempt)) return null;
   return {
    job,
    run,
    attempt
   };
  }
 },
 69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>serialize
  });
  function serialize(document) {
   return `${JSON.stringify(document, null, 2)}\n`;
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
 3086: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   B4: ()=>isFailureNote,
   _l: ()=>writeFailureNote,
   kA: ()=>failureNotePath
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69775);
  var _atomic_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41855);
  const PREFIX = "failure-";
  function isFailureNote(name) {
   return name.startsWith(PREFIX) && name.endsWith(".json");
  }
  function failureNotePath(storeFolder, { run, attempt, job }) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storeFolder, `${PREFIX}${run}-${attempt}-${job}.json`);
  }
  async function writeFailureNote(storeFolder, of, note) {
   const path = failureNotePath(storeFolder, of);
   const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(storeFolder).catch(()=>[]);
   if (names.some((name)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storeFolder, name) === path)) return;
   await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_2__.l)(path, (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.l)(note));
  }
 }
};
