export const id = 7258;
export const ids = [
 7258
];
export const modules = {
 4079: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   withFreshClassifiers: ()=>withFreshClassifiers
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _process__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47632);
  var _python_env__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45247);
  var _python_env__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60573);
  var _python_env__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12590);
  var _python_env__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22103);
  var _python_env__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97111);
  var _release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41535);
  const READER = `
import json
from importlib.metadata import version
from trove_classifiers import classifiers, deprecated_classifiers
print(json.dumps({"version": version("trove-classifiers"), "valid": sorted(classifiers), "deprecated": deprecated_classifiers}))
`;
  async function withFreshClassifiers(profile, host) {
   const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.temporaryFolder, "classifiers-"));
   try {
    const python = (0, _python_env__WEBPACK_IMPORTED_MODULE_2__.kO)(await (0, _python_env__WEBPACK_IMPORTED_MODULE_3__.n)(host.environment));
    const uv = await (0, _python_env__WEBPACK_IMPORTED_MODULE_4__.d)(host, await (0, _python_env__WEBPACK_IMPORTED_MODULE_5__.ip)(host.environment));
    const environment = await (0, _python_env__WEBPACK_IMPORTED_MODULE_6__.M)({
     python,
     folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "environment"),
     host,
     uv
    });
    const requirements = [
     "trove-classifiers"
    ];
    const installed = await environment.install({
     requirements,
     refresh: requirements,
     onlyBinary: true,
     noDeps: true
    });
    if (0 !== installed.exitCode) return null;
    const { stdout, exitCode } = await (0, _process__WEBPACK_IMPORTED_MODULE_7__.R)({
     file: environment.python,
     args: [
      "-I",
      "-c",
      READER
     ],
     cwd: folder,
     env: environment.environment,
     signal: host.signal,
     timeoutMs: 6e4
    });
    if (0 !== exitCode) return null;
    const { version, valid, deprecated } = JSON.parse(stdout);
    host.debug(`Using the classifiers of trove-classifiers ${version} instead of the profile's list of ${profile.date}.`);
    return {
     ...profile,
     classifiers: {
      valid: new Set(valid.filter((classifier)=>!Object.hasOwn(deprecated, classifier))),
      deprecated: new Map(Object.entries(deprecated))
     }
    };
   } catch (error) {
    host.signal.throwIfAborted();
    host.debug(`The newest list of classifiers can't be fetched: ${(0, _release_model__WEBPACK_IMPORTED_MODULE_8__.bD)(error)}`);
    return null;
   } finally{
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
     recursive: true,
     force: true,
     maxRetries: 3
    });
   }
  }
 },
 87738: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Cv: ()=>forAllScopes,
   Mp: ()=>startInScope,
   Xg: ()=>openChildScope
  });
  var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
  const scopes = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;
  function openChildScope() {
   const members = {
    starting: new Set,
    children: new Set,
    closed: false
   };
   return {
    run: (work)=>scopes.run(members, work),
    async end () {
     members.closed = true;
     while(members.starting.size + members.children.size > 0){
      await Promise.allSettled(members.starting);
      const children = [
       ...members.children
      ];
      for (const child of children)child.stop();
      await Promise.allSettled(children.map(({ exited })=>exited));
     }
    }
   };
  }
  function forAllScopes(work) {
   return scopes.exit(work);
  }
  async function startInScope(start) {
   const members = scopes.getStore();
   if (void 0 === members) return await start();
   if (members.closed) throw new Error("the stage that starts this has ended");
   const starting = start();
   members.starting.add(starting);
   try {
    const child = await starting;
    members.children.add(child);
    const forget = ()=>{
     members.children.delete(child);
    };
    child.exited.then(forget, forget);
    return child;
   } finally{
    members.starting.delete(starting);
   }
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
 }
};
