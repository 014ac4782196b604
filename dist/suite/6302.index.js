export const id = 6302;
export const ids = [
 6302,
 3921
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
 63921: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   readInputs: ()=>readInputs,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  var files_source = __webpack_require__(22957);
  const LISTS = [
   "python-versions",
   "formats",
   "extras",
   "accept",
   "audit-ignore",
   "validate-ignore",
   "build-ignore",
   "check-ignore",
   "environment-variables"
  ];
  const TEXTS = [
   "allow-missing-python",
   "install",
   "commands",
   "minimum-coverage",
   "lock",
   "test-timeout",
   "wheel-from",
   "build-python-version",
   "build-timeout",
   "verify-reproducible",
   "verify-timeout",
   "audit"
  ];
  const PATHS = [
   "build-constraints"
  ];
  function readInputs(reader) {
   const given = [
    ...LISTS.map((name)=>[
      name,
      reader.list(name).join(",")
     ]),
    ...TEXTS.map((name)=>[
      name,
      reader.optional(name) ?? ""
     ]),
    ...PATHS.map((name)=>[
      name,
      reader.optionalPath(name) ?? ""
     ])
   ];
   return {
    projectDir: reader.path("project-dir"),
    version: reader.optional("version"),
    reportDir: reader.path("report-dir"),
    given: Object.fromEntries(given.filter(([, value])=>"" !== value)),
    wheelsFrom: (0, files_source.k)(reader),
    places: {
     resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
     runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
    }
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
    __webpack_require__.e(3292),
    __webpack_require__.e(6118),
    __webpack_require__.e(3044),
    __webpack_require__.e(5460),
    __webpack_require__.e(9125),
    __webpack_require__.e(7940),
    __webpack_require__.e(1639),
    __webpack_require__.e(6635),
    __webpack_require__.e(1546),
    __webpack_require__.e(5299),
    __webpack_require__.e(2864),
    __webpack_require__.e(7576),
    __webpack_require__.e(7896),
    __webpack_require__.e(5861),
    __webpack_require__.e(1220),
    __webpack_require__.e(8710),
    __webpack_require__.e(2612),
    __webpack_require__.e(6786),
    __webpack_require__.e(8613),
    __webpack_require__.e(162),
    __webpack_require__.e(5635),
    __webpack_require__.e(9800),
    __webpack_require__.e(3775),
    __webpack_require__.e(4583),
    __webpack_require__.e(2456),
    __webpack_require__.e(9879),
    __webpack_require__.e(978),
    __webpack_require__.e(1266),
    __webpack_require__.e(9380),
    __webpack_require__.e(9055),
    __webpack_require__.e(230),
    __webpack_require__.e(3948),
    __webpack_require__.e(6091),
    __webpack_require__.e(5416)
   ]).then(__webpack_require__.bind(__webpack_require__, 95416)));
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
