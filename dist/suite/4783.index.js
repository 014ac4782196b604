export const id = 4783;
export const ids = [
 4783,
 3291
];
export const modules = {
 22957: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>readFilesSources
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  const ARTIFACT = "artifact:";
  function readFilesSources(reader) {
   return reader.list("wheels-from").map((given)=>{
    if (!given.startsWith(ARTIFACT)) return {
     kind: "path",
     given,
     pattern: reader.absolute("wheels-from", given),
     workspace: reader.workspace
    };
    const pattern = given.slice(ARTIFACT.length).trim();
    if ("" !== pattern) return {
     kind: "artifact",
     given,
     pattern
    };
    throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
     subject: "wheels-from",
     problem: `'${given}' names no artifact`,
     remedy: `Write ${ARTIFACT}NAME or, for several, ${ARTIFACT}wheels-*`
    });
   });
  }
 },
 24949: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>defineAction
  });
  function defineAction(definition) {
   return definition;
  }
 },
 55759: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>lazyRun
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  function lazyRun(load) {
   const late = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(load);
   return async (inputs, host)=>{
    const module = await late();
    return await module.run(inputs, host);
   };
  }
 },
 64576: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>lazyModule,
   g: ()=>loadLazyModules
  });
  const unread = new Set;
  function lazyModule(read) {
   let module = null;
   const reader = ()=>{
    unread.delete(reader);
    module ??= read();
    return module;
   };
   unread.add(reader);
   return reader;
  }
  async function loadLazyModules() {
   while(unread.size > 0)await Promise.all([
    ...unread
   ].map((reader)=>reader()));
  }
 },
 36899: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   readInputs: ()=>inputs.K,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   "look-ahead": "stop",
   checks: "all",
   todo: "auto",
   "ask-links": "true",
   profile: "auto",
   "validate-strict": "false",
   "python-versions": "auto",
   "python-downloads": "false",
   "allow-missing-python": "false",
   install: "auto",
   lock: "auto",
   "test-timeout": "3600",
   clean: "true",
   formats: "auto",
   "wheel-from": "sdist",
   "normalize-sdist": "true",
   "verify-reproducible": "false",
   "build-timeout": "1800",
   "check-strict": "true",
   twine: "true",
   extras: "each",
   "from-source": "auto",
   "install-warnings": "fail",
   "try-timeout": "600",
   "maximum-install-seconds": "30",
   "maximum-import-seconds": "1",
   existing: "skip-identical",
   parallel: "4",
   attempts: "5",
   wait: "true",
   "wait-timeout": "600",
   sdist: "false",
   "verify-timeout": "600",
   audit: "auto",
   title: "{tag}",
   prerelease: "auto"
  };
  var inputs = __webpack_require__(13034);
  const defaultOutputs = {
   passed: "false",
   name: "",
   version: "",
   "manifest-path": "",
   "manifest-sha256": "",
   plan: "",
   "release-url": "",
   "record-path": "",
   "report-path": ""
  };
  function outputsOf(result) {
   const { record } = result;
   const named = record.receipts.find(({ project })=>null !== project);
   return {
    passed: String(result.passed),
    name: record.manifest?.project ?? named?.project ?? "",
    version: record.manifest?.version ?? named?.version ?? "",
    "manifest-path": result.manifestPath ?? "",
    "manifest-sha256": record.manifestSha256 ?? "",
    plan: null === result.plan ? "" : JSON.stringify(result.plan),
    "release-url": result.releaseUrl ?? "",
    "record-path": result.recordPath,
    "report-path": result.reportPath
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(3292),
    __webpack_require__.e(663),
    __webpack_require__.e(6118),
    __webpack_require__.e(3044),
    __webpack_require__.e(4801),
    __webpack_require__.e(9262),
    __webpack_require__.e(4621),
    __webpack_require__.e(3079),
    __webpack_require__.e(7940),
    __webpack_require__.e(5591),
    __webpack_require__.e(5968),
    __webpack_require__.e(9488),
    __webpack_require__.e(2978),
    __webpack_require__.e(1383),
    __webpack_require__.e(1655),
    __webpack_require__.e(5299),
    __webpack_require__.e(7206),
    __webpack_require__.e(775),
    __webpack_require__.e(9731),
    __webpack_require__.e(573),
    __webpack_require__.e(2411),
    __webpack_require__.e(3617),
    __webpack_require__.e(8910),
    __webpack_require__.e(7576),
    __webpack_require__.e(2218),
    __webpack_require__.e(3242),
    __webpack_require__.e(8453),
    __webpack_require__.e(6479),
    __webpack_require__.e(8710),
    __webpack_require__.e(2316),
    __webpack_require__.e(3232),
    __webpack_require__.e(4265),
    __webpack_require__.e(3038),
    __webpack_require__.e(4094),
    __webpack_require__.e(2728),
    __webpack_require__.e(2295),
    __webpack_require__.e(8359),
    __webpack_require__.e(8768),
    __webpack_require__.e(7835),
    __webpack_require__.e(8190),
    __webpack_require__.e(3598),
    __webpack_require__.e(3683),
    __webpack_require__.e(9840),
    __webpack_require__.e(5205),
    __webpack_require__.e(4617),
    __webpack_require__.e(813)
   ]).then(__webpack_require__.bind(__webpack_require__, 60813)));
  const action = (0, action_definition.Q)({
   name: "publish",
   stage: null,
   readInputs: inputs.K,
   run,
   defaults: DEFAULTS,
   settings: "project",
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [
    "testpypi-token",
    "pypi-token",
    "token"
   ],
   runsProjectCode: true,
   summary: ({ summary })=>summary
  });
 }
};
