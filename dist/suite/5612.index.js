export const id = 5612;
export const ids = [
 5612
];
export const modules = {
 55612: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const PROFILES = [
   "pypi"
  ];
  function readInputs(reader) {
   return {
    packagesDir: reader.path("packages-dir"),
    manifest: reader.optional("manifest"),
    profile: reader.choice("profile", PROFILES),
    strict: reader.boolean("strict"),
    twine: reader.boolean("twine"),
    ignore: reader.list("ignore")
   };
  }
  const defaultOutputs = {
   passed: "false",
   findings: "[]",
   "findings-count": "0"
  };
  function outputsOf(result) {
   return {
    passed: String("passed" === result.receipt.outcome),
    findings: JSON.stringify(result.findings),
    "findings-count": String(result.findings.length)
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(663),
    __webpack_require__.e(3292),
    __webpack_require__.e(6118),
    __webpack_require__.e(9125),
    __webpack_require__.e(7940),
    __webpack_require__.e(1639),
    __webpack_require__.e(6635),
    __webpack_require__.e(1546),
    __webpack_require__.e(2864),
    __webpack_require__.e(7896),
    __webpack_require__.e(5861),
    __webpack_require__.e(1220),
    __webpack_require__.e(2612),
    __webpack_require__.e(6786),
    __webpack_require__.e(162),
    __webpack_require__.e(5635),
    __webpack_require__.e(3775),
    __webpack_require__.e(2456),
    __webpack_require__.e(8490)
   ]).then(__webpack_require__.bind(__webpack_require__, 12365)));
  const action = (0, action_definition.Q)({
   name: "twine-check",
   stage: "check",
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
