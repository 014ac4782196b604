export const id = 1048;
export const ids = [
 1048
];
export const modules = {
 81048: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const LOOK_AHEAD = [
   "no",
   "warn",
   "stop"
  ];
  function readInputs(reader) {
   return {
    manifest: reader.optional("manifest"),
    packagesDir: reader.path("packages-dir"),
    resultsDir: reader.optionalPath("results-dir"),
    accept: reader.list("accept"),
    confirmed: reader.list("confirmed"),
    require: reader.list("require"),
    lookAhead: reader.choice("look-ahead", LOOK_AHEAD),
    by: reader.runner("GITHUB_ACTOR"),
    rehearsal: false
   };
  }
  const defaultOutputs = {
   passed: "false",
   checklist: "[]"
  };
  function outputsOf(result) {
   return {
    passed: String(result.passed),
    checklist: JSON.stringify(result.points)
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(6635),
    __webpack_require__.e(1869)
   ]).then(__webpack_require__.bind(__webpack_require__, 77659)));
  const action = (0, action_definition.Q)({
   name: "release-checklist",
   stage: "checklist",
   readInputs: readInputs,
   run,
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [],
   runsProjectCode: false
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
 }
};
