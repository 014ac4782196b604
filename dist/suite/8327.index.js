export const id = 8327;
export const ids = [
 8327,
 5759
];
export const modules = {
 80708: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   "python-versions": "auto",
   extras: "each",
   "install-warnings": "fail",
   sdist: "false",
   wait: "true",
   "wait-timeout": "600",
   timeout: "600",
   "maximum-install-seconds": "30",
   "maximum-import-seconds": "1",
   "python-downloads": "false",
   "allow-missing-python": "false",
   audit: "auto"
  };
  var visible_text = __webpack_require__(58607);
  var trial_inputs = __webpack_require__(59382);
  var release_error = __webpack_require__(41535);
  function advisoryId(text) {
   if (/^[A-Za-z]\w*(?:-\w+)+$/u.test(text)) return text;
   throw new release_error.K2({
    subject: "audit-ignore",
    problem: `'${(0, visible_text.Ol)(text, 80)}' is not the id of an advisory`,
    remedy: "Use ids as the audit shows them: PYSEC-2018-28, CVE-2018-18074 or GHSA-x84v-xcm2-53pg"
   });
  }
  function readInputs(reader) {
   const index = reader.text("index");
   const stage = reader.choice("stage", [
    "auto",
    "verify-test",
    "verify"
   ]);
   return {
    stage: "auto" === stage ? "testpypi" === index ? "verify-test" : "verify" : stage,
    manifest: (0, trial_inputs.IP)(reader),
    name: reader.optional("name"),
    version: reader.optional("version"),
    index,
    simpleUrl: reader.optional("simple-url"),
    allowHttpHosts: reader.list("allow-http-hosts"),
    dependenciesIndexUrl: reader.optional("dependencies-index-url"),
    pythonVersions: (0, trial_inputs.XO)(reader.list("python-versions"), "python-versions"),
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
    installWarnings: reader.choice("install-warnings", [
     "fail",
     "warn",
     "ignore"
    ]),
    sdist: reader.boolean("sdist"),
    wait: reader.boolean("wait"),
    waitTimeout: reader.integer("wait-timeout", {
     minimum: 1,
     maximum: 86400
    }),
    timeout: reader.integer("timeout", {
     minimum: 1,
     maximum: 86400
    }),
    maximumInstallSeconds: reader.decimal("maximum-install-seconds", {
     minimum: 0
    }),
    maximumImportSeconds: reader.decimal("maximum-import-seconds", {
     minimum: 0
    }),
    allowMissingPython: reader.boolean("allow-missing-python"),
    pythonDownloads: reader.boolean("python-downloads"),
    audit: reader.choice("audit", [
     "auto",
     "true",
     "false"
    ]),
    auditIgnore: reader.list("audit-ignore", {
     adds: true
    }).map(advisoryId)
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
    __webpack_require__.e(8388),
    __webpack_require__.e(6635),
    __webpack_require__.e(573),
    __webpack_require__.e(3242),
    __webpack_require__.e(5188),
    __webpack_require__.e(4666),
    __webpack_require__.e(2990),
    __webpack_require__.e(1918)
   ]).then(__webpack_require__.bind(__webpack_require__, 82990)));
  const action = (0, action_definition.Q)({
   name: "verify-install",
   stage: (inputs)=>inputs.stage,
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
 }
};
