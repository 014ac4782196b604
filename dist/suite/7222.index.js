export const id = 7222;
export const ids = [
 7222,
 4841,
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
 97360: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   y: ()=>SETTINGS
  });
  const SETTINGS = [
   {
    name: "tag-prefix",
    kind: {
     type: "text"
    }
   },
   {
    name: "checks",
    kind: {
     type: "list",
     allowed: [
      "all",
      "metadata",
      "version",
      "tag",
      "structure",
      "changelog",
      "secrets",
      "todo",
      "links"
     ]
    }
   },
   {
    name: "changelog",
    kind: {
     type: "text"
    }
   },
   {
    name: "release-notes-template",
    kind: {
     type: "text"
    }
   },
   {
    name: "required-files",
    kind: {
     type: "list",
     extends: true
    }
   },
   {
    name: "required-fields",
    kind: {
     type: "list",
     allowed: [
      "name",
      "version",
      "description",
      "readme",
      "requires-python",
      "license",
      "license-files",
      "authors",
      "maintainers",
      "keywords",
      "classifiers",
      "urls",
      "dependencies",
      "scripts"
     ],
     extends: true
    }
   },
   {
    name: "todo-paths",
    kind: {
     type: "lines",
     extends: true
    }
   },
   {
    name: "todo",
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "advice",
      "stop",
      "off"
     ]
    }
   },
   {
    name: "ask-links",
    kind: {
     type: "boolean"
    }
   },
   {
    name: "profile",
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "pypi",
      "testpypi",
      "gitea",
      "generic"
     ]
    }
   },
   {
    name: "validate-ignore",
    kind: {
     type: "list"
    }
   },
   {
    name: "validate-strict",
    kind: {
     type: "boolean"
    }
   },
   {
    name: "python-versions",
    kind: {
     type: "list"
    }
   },
   {
    name: "python-downloads",
    kind: {
     type: "boolean"
    }
   },
   {
    name: "allow-missing-python",
    kind: {
     type: "boolean"
    }
   },
   {
    name: "install",
    kind: {
     type: "lines",
     extends: true
    }
   },
   {
    name: "commands",
    kind: {
     type: "lines",
     extends: true
    }
   },
   {
    name: "minimum-coverage",
    kind: {
     type: "decimal",
     minimum: 0,
     maximum: 100
    }
   },
   {
    name: "target-coverage",
    kind: {
     type: "decimal",
     minimum: 0,
     maximum: 100
    }
   },
   {
    name: "lock",
    kind: {
     type: "text"
    }
   },
   {
    name: "test-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    }
   },
   {
    name: "clean",
    kind: {
     type: "boolean"
    }
   },
   {
    name: "formats",
    kind: {
     type: "list",
     allowed: [
      "sdist",
      "wheel",
      "auto",
      "none"
     ]
    }
   },
   {
    name: "wheels-from",
    kind: {
     type: "list"
    }
   },
   {
    name: "wheel-from",
    kind: {
     type: "choice",
     allowed: [
      "sdist",
      "tree"
     ]
    }
   },
   {
    name: "build-python-version",
    kind: {
     type: "text"
    }
   },
   {
    name: "normalize-sdist",
    kind: {
     type: "boolean"
    }
   },
   {
    name: "build-constraints",
    kind: {
     type: "path"
    }
   },
   {
    name: "verify-reproducible",
    kind: {
     type: "boolean"
    }
   },
   {
    name: "maximum-wheel-size",
    kind: {
     type: "text"
    }
   },
   {
    name: "maximum-sdist-size",
    kind: {
     type: "text"
    }
   },
   {
    name: "build-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    }
   },
   {
    name: "build-ignore",
    kind: {
     type: "list"
    }
   },
   {
    name: "check-strict",
    kind: {
     type: "boolean"
    }
   },
   {
    name: "twine",
    kind: {
     type: "boolean"
    }
   },
   {
    name: "compare-with",
    kind: {
     type: "text"
    }
   },
   {
    name: "check-ignore",
    kind: {
     type: "list"
    }
   },
   {
    name: "extras",
    kind: {
     type: "list",
     extends: true
    }
   },
   {
    name: "imports",
    kind: {
     type: "list",
     extends: true
    }
   },
   {
    name: "scripts",
    kind: {
     type: "lines",
     extends: true
    }
   },
   {
    name: "smoke-test",
    kind: {
     type: "path"
    }
   },
   {
    name: "from-source",
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "true",
      "false"
     ]
    }
   },
   {
    name: "install-warnings",
    kind: {
     type: "choice",
     allowed: [
      "fail",
      "warn",
      "ignore"
     ]
    }
   },
   {
    name: "try-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    }
   },
   {
    name: "maximum-install-seconds",
    kind: {
     type: "decimal",
     minimum: 0
    }
   },
   {
    name: "maximum-import-seconds",
    kind: {
     type: "decimal",
     minimum: 0
    }
   },
   {
    name: "upload-ignore",
    kind: {
     type: "list"
    }
   },
   {
    name: "existing",
    kind: {
     type: "choice",
     allowed: [
      "skip-identical",
      "fail"
     ]
    }
   },
   {
    name: "parallel",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 32
    }
   },
   {
    name: "attempts",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 20
    }
   },
   {
    name: "wait",
    kind: {
     type: "boolean"
    }
   },
   {
    name: "wait-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    }
   },
   {
    name: "sdist",
    kind: {
     type: "boolean"
    }
   },
   {
    name: "verify-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    }
   },
   {
    name: "audit",
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "true",
      "false"
     ]
    }
   },
   {
    name: "audit-ignore",
    kind: {
     type: "list",
     adds: true
    }
   },
   {
    name: "accept",
    kind: {
     type: "list",
     adds: true
    }
   },
   {
    name: "require",
    kind: {
     type: "list",
     adds: true
    }
   },
   {
    name: "look-ahead",
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "no",
      "warn",
      "stop"
     ]
    }
   },
   {
    name: "title",
    kind: {
     type: "text"
    }
   },
   {
    name: "prerelease",
    kind: {
     type: "text"
    }
   }
  ];
 },
 27222: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   readInputs: ()=>readInputs,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {};
  var files_source = __webpack_require__(22957);
  var settings = __webpack_require__(97360);
  function givenText(reader, name, kind) {
   switch(kind.type){
    case "boolean":
     return String(reader.optionalBoolean(name) ?? "");
    case "integer":
     return String(reader.optionalInteger(name, kind) ?? "");
    case "decimal":
     return String(reader.optionalDecimal(name, kind) ?? "");
    case "text":
     return reader.optional(name) ?? "";
    case "choice":
     return null === reader.optional(name) ? "" : reader.choice(name, kind.allowed);
    case "path":
     return reader.optionalPath(name) ?? "";
    case "list":
     return reader.list(name, {
      extends: true === kind.extends
     }).join(",");
    case "lines":
     return reader.lines(name, {
      extends: true === kind.extends
     }).join("\n");
    case "paths":
     return reader.paths(name).join("\n");
   }
  }
  const APART = "wheels-from";
  function readInputs(reader) {
   const given = [
    ...settings.y.filter(({ name })=>name !== APART).map(({ name, kind })=>[
      name,
      givenText(reader, name, kind)
     ]),
    [
     "environment-variables",
     reader.list("environment-variables").join(",")
    ]
   ];
   return {
    projectDir: reader.path("project-dir"),
    version: reader.optional("version"),
    reportDir: reader.path("report-dir"),
    failFast: reader.boolean("fail-fast"),
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
    __webpack_require__.e(6118),
    __webpack_require__.e(3292),
    __webpack_require__.e(3044),
    __webpack_require__.e(8815),
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
    __webpack_require__.e(8231),
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
    __webpack_require__.e(7412),
    __webpack_require__.e(5221),
    __webpack_require__.e(4178),
    __webpack_require__.e(7975)
   ]).then(__webpack_require__.bind(__webpack_require__, 97975)));
  const action = (0, action_definition.Q)({
   name: "rehearse",
   stage: null,
   readInputs: readInputs,
   run,
   defaults: DEFAULTS,
   settings: null,
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [],
   runsProjectCode: true,
   summary: ({ summary })=>summary
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
