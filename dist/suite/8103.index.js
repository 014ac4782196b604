export const id = 8103;
export const ids = [
 8103
];
export const modules = {
 88103: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   profile: "pypi",
   strict: "true",
   twine: "true"
  };
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
    __webpack_require__.e(3981),
    __webpack_require__.e(6635),
    __webpack_require__.e(1655),
    __webpack_require__.e(3867),
    __webpack_require__.e(278),
    __webpack_require__.e(4027),
    __webpack_require__.e(5861),
    __webpack_require__.e(8298),
    __webpack_require__.e(8496),
    __webpack_require__.e(6786),
    __webpack_require__.e(1793),
    __webpack_require__.e(5635),
    __webpack_require__.e(5717),
    __webpack_require__.e(5863),
    __webpack_require__.e(93)
   ]).then(__webpack_require__.bind(__webpack_require__, 12365)));
  const action = (0, action_definition.Q)({
   name: "twine-check",
   stage: "check",
   readInputs: readInputs,
   run,
   defaults: DEFAULTS,
   settings: "manifest",
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
