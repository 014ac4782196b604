export const id = 6302;
export const ids = [
 6302,
 3921
];
export const modules = {
 63921: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   readInputs: ()=>readInputs,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  function readInputs(reader) {
   return {
    projectDir: reader.path("project-dir"),
    pythonVersions: reader.list("python-versions").join(","),
    version: reader.optional("version"),
    reportDir: reader.path("report-dir"),
    audit: reader.text("audit"),
    auditIgnore: reader.list("audit-ignore").join(","),
    environmentVariables: reader.list("environment-variables").join(",")
   };
  }
  const defaultOutputs = {
   passed: "false",
   "record-path": "",
   "report-path": ""
  };
  function outputsOf(result) {
   return {
    passed: String(result.passed),
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
    __webpack_require__.e(9125),
    __webpack_require__.e(8937),
    __webpack_require__.e(6635),
    __webpack_require__.e(2091),
    __webpack_require__.e(1281),
    __webpack_require__.e(7576),
    __webpack_require__.e(656),
    __webpack_require__.e(7817),
    __webpack_require__.e(5861),
    __webpack_require__.e(4805),
    __webpack_require__.e(8710),
    __webpack_require__.e(8453),
    __webpack_require__.e(5534),
    __webpack_require__.e(6786),
    __webpack_require__.e(6173),
    __webpack_require__.e(7716),
    __webpack_require__.e(1755),
    __webpack_require__.e(4583),
    __webpack_require__.e(4),
    __webpack_require__.e(85),
    __webpack_require__.e(2968),
    __webpack_require__.e(9271),
    __webpack_require__.e(1266),
    __webpack_require__.e(4903),
    __webpack_require__.e(3948),
    __webpack_require__.e(6091),
    __webpack_require__.e(5545)
   ]).then(__webpack_require__.bind(__webpack_require__, 65545)));
  const action = (0, action_definition.Q)({
   name: "rehearse",
   stage: null,
   readInputs: readInputs,
   run,
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [],
   runsProjectCode: true,
   summary: ({ summary })=>summary
  });
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
  var _repo_agent_actions_lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  function lazyRun(load) {
   const late = (0, _repo_agent_actions_lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(load);
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
 }
};
