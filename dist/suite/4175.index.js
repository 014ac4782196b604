export const id = 4175;
export const ids = [
 4175,
 5759
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
   Q: ()=>defineAction,
   R: ()=>runsProjectCode
  });
  function runsProjectCode({ runsProjectCode: known }, inputs) {
   return "function" == typeof known ? known(inputs) : known;
  }
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
 92851: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   readInputs: ()=>inputs.K,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  var defaults = __webpack_require__(36951);
  var inputs = __webpack_require__(62035);
  const defaultOutputs = {
   passed: "false",
   name: "",
   version: "",
   "manifest-path": "",
   "manifest-sha256": "",
   "run-plan": "",
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
    "run-plan": void 0 === result.runPlan ? "" : JSON.stringify(result.runPlan),
    plan: null === result.plan ? "" : JSON.stringify(result.plan),
    "release-url": result.releaseUrl ?? "",
    "record-path": result.recordPath,
    "report-path": result.reportPath
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(663),
    __webpack_require__.e(6118),
    __webpack_require__.e(3292),
    __webpack_require__.e(3044),
    __webpack_require__.e(4801),
    __webpack_require__.e(4621),
    __webpack_require__.e(799),
    __webpack_require__.e(5591),
    __webpack_require__.e(9505),
    __webpack_require__.e(5968),
    __webpack_require__.e(9262),
    __webpack_require__.e(7940),
    __webpack_require__.e(7745),
    __webpack_require__.e(9488),
    __webpack_require__.e(775),
    __webpack_require__.e(1655),
    __webpack_require__.e(8388),
    __webpack_require__.e(7077),
    __webpack_require__.e(5299),
    __webpack_require__.e(7206),
    __webpack_require__.e(3617),
    __webpack_require__.e(6635),
    __webpack_require__.e(4125),
    __webpack_require__.e(7576),
    __webpack_require__.e(573),
    __webpack_require__.e(2411),
    __webpack_require__.e(8710),
    __webpack_require__.e(7109),
    __webpack_require__.e(226),
    __webpack_require__.e(2218),
    __webpack_require__.e(3242),
    __webpack_require__.e(8453),
    __webpack_require__.e(1252),
    __webpack_require__.e(3225),
    __webpack_require__.e(5339),
    __webpack_require__.e(263),
    __webpack_require__.e(1665),
    __webpack_require__.e(8341),
    __webpack_require__.e(563),
    __webpack_require__.e(4861),
    __webpack_require__.e(9324),
    __webpack_require__.e(4265),
    __webpack_require__.e(4094),
    __webpack_require__.e(1223),
    __webpack_require__.e(4376),
    __webpack_require__.e(5188),
    __webpack_require__.e(795),
    __webpack_require__.e(8253),
    __webpack_require__.e(4666),
    __webpack_require__.e(9374),
    __webpack_require__.e(9850),
    __webpack_require__.e(7203),
    __webpack_require__.e(1766),
    __webpack_require__.e(3405),
    __webpack_require__.e(7209),
    __webpack_require__.e(995),
    __webpack_require__.e(8190),
    __webpack_require__.e(7490),
    __webpack_require__.e(4617),
    __webpack_require__.e(2990),
    __webpack_require__.e(7412)
   ]).then(__webpack_require__.bind(__webpack_require__, 67412)));
  const RUN_PROJECT_CODE = new Set([
   "test",
   "build",
   "verify-test",
   "verify"
  ]);
  const action = (0, action_definition.Q)({
   name: "publish",
   stage: null,
   readInputs: inputs.K,
   run,
   defaults: defaults.z,
   settings: ({ job = null })=>null === job ? "project" : null,
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [
    "testpypi-token",
    "pypi-token",
    "token"
   ],
   runsProjectCode: ({ job = null })=>null === job || RUN_PROJECT_CODE.has(job.name),
   summary: ({ summary })=>summary
  });
 }
};
