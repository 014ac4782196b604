export const id = 588;
export const ids = [
 588,
 5759,
 8207
];
export const modules = {
 80588: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   "python-versions": "auto",
   "python-downloads": "false",
   "allow-missing-python": "false",
   extras: "each",
   "from-source": "auto",
   "install-warnings": "fail",
   timeout: "600",
   "maximum-install-seconds": "30",
   "maximum-import-seconds": "1"
  };
  var trial_inputs = __webpack_require__(59382);
  function readInputs(reader) {
   return {
    packagesDir: reader.path("packages-dir"),
    manifest: (0, trial_inputs.IP)(reader),
    pythonVersions: (0, trial_inputs.XO)(reader.list("python-versions"), "python-versions"),
    allowMissingPython: reader.boolean("allow-missing-python"),
    pythonDownloads: reader.boolean("python-downloads"),
    extras: (0, trial_inputs.QO)(reader.list("extras", {
     extends: true
    })),
    imports: (0, trial_inputs.XO)(reader.list("imports", {
     extends: true
    }), "imports"),
    scripts: (0, trial_inputs.XO)(reader.lines("scripts", {
     extends: true
    }), "scripts"),
    smokeTest: reader.optionalPath("smoke-test"),
    fromSource: reader.choice("from-source", [
     "auto",
     "true",
     "false"
    ]),
    installWarnings: reader.choice("install-warnings", [
     "fail",
     "warn",
     "ignore"
    ]),
    dependenciesIndexUrl: reader.optional("dependencies-index-url"),
    allowHttpHosts: reader.list("allow-http-hosts"),
    timeout: reader.integer("timeout", {
     minimum: 1,
     maximum: 86400
    }),
    maximumInstallSeconds: reader.decimal("maximum-install-seconds", {
     minimum: 0
    }),
    maximumImportSeconds: reader.decimal("maximum-import-seconds", {
     minimum: 0
    })
   };
  }
  const defaultOutputs = {
   passed: "false",
   results: "[]",
   "receipt-path": ""
  };
  function outputsOf(result) {
   return {
    passed: String(result.passed),
    results: JSON.stringify(result.results),
    "receipt-path": result.receiptPath
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(663),
    __webpack_require__.e(3292),
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
    __webpack_require__.e(6635),
    __webpack_require__.e(573),
    __webpack_require__.e(3242),
    __webpack_require__.e(4666),
    __webpack_require__.e(7552)
   ]).then(__webpack_require__.bind(__webpack_require__, 98896)));
  const action = (0, action_definition.Q)({
   name: "try-dists",
   stage: "try",
   readInputs: readInputs,
   run,
   defaults: DEFAULTS,
   settings: "manifest",
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [],
   runsProjectCode: true
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
 59382: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   IP: ()=>readManifestInput,
   QO: ()=>readExtras,
   XO: ()=>autoOr
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41101);
  function autoOr(values, input) {
   if (0 === values.length || 1 === values.length && "auto" === values[0]) return "auto";
   if (values.includes("auto")) throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: input,
    problem: "auto is combined with other values",
    remedy: "Use auto alone, or list only the values"
   });
   return values;
  }
  const EXTRAS_WORDS = [
   "none",
   "each",
   "all"
  ];
  function readExtras(values) {
   const word = EXTRAS_WORDS.find((candidate)=>values.includes(candidate));
   if (0 === values.length) return "none";
   if (values.every((value)=>value === _release_model__WEBPACK_IMPORTED_MODULE_1__.r)) return "each";
   if (void 0 !== word && 1 === values.length) return word;
   if ("none" === word || "each" === word) throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: "extras",
    problem: `${word} is combined with other values`,
    remedy: `Use ${word} alone, or list only names of extras`
   });
   return values;
  }
  function readManifestInput(reader) {
   const text = reader.optional("manifest");
   return null === text || text.startsWith("{") ? text : reader.path("manifest");
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
