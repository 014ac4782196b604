export const id = 9203;
export const ids = [
 9203,
 5759
];
export const modules = {
 19203: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   "look-ahead": "no"
  };
  const LOOK_AHEAD = [
   "no",
   "warn",
   "stop"
  ];
  const USUAL = "stop";
  function readLookAhead(reader) {
   const wanted = null === reader.given("look-ahead") ? "no" : reader.choice("look-ahead", [
    "auto",
    ...LOOK_AHEAD
   ]);
   if ("auto" !== wanted) return wanted;
   const configured = reader.configured.get("look-ahead")?.value;
   const found = LOOK_AHEAD.find((word)=>word === configured) ?? USUAL;
   return "no" === found ? "left-out" : found;
  }
  function readInputs(reader) {
   return {
    manifest: reader.optional("manifest"),
    packagesDir: reader.path("packages-dir"),
    resultsDir: reader.optionalPath("results-dir"),
    accept: reader.list("accept", {
     adds: true
    }),
    confirmed: reader.list("confirmed"),
    require: reader.list("require", {
     adds: true
    }),
    lookAhead: readLookAhead(reader),
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
    __webpack_require__.e(4801),
    __webpack_require__.e(799),
    __webpack_require__.e(9505),
    __webpack_require__.e(7745),
    __webpack_require__.e(6635),
    __webpack_require__.e(4617),
    __webpack_require__.e(8572)
   ]).then(__webpack_require__.bind(__webpack_require__, 77659)));
  const action = (0, action_definition.Q)({
   name: "release-checklist",
   stage: "checklist",
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
 }
};
