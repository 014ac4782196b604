export const id = 8581;
export const ids = [
 8581
];
export const modules = {
 18581: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {};
  var read_tag = __webpack_require__(54076);
  var job_results = __webpack_require__(16878);
  var visible_text = __webpack_require__(58607);
  var release_error = __webpack_require__(41535);
  var stage = __webpack_require__(58455);
  const CONTENTS = [
   "release",
   "receipts",
   "distributions"
  ];
  function readContents(reader, mode) {
   const contents = reader.choices("contents", CONTENTS);
   if (0 === contents.length) throw new release_error.K2({
    subject: "contents",
    problem: "lists nothing to hand over",
    remedy: `Allowed: ${CONTENTS.join(", ")}`
   });
   if (contents.includes("distributions") && "save" !== mode) throw new release_error.K2({
    subject: "contents",
    problem: `lists distributions, but mode is ${mode}`,
    remedy: "Take them into a release with wheels-from: artifact:NAME of build-dists"
   });
   return "restore" !== mode || contents.includes("release") ? contents : [
    "release",
    ...contents
   ];
  }
  const BESIDE = {
   build: [
    "check"
   ],
   upload: [
    "checklist"
   ]
  };
  function readStages(reader) {
   const names = reader.list("stages");
   const unknown = names.find((name)=>!(0, stage.zD)(name));
   if (void 0 !== unknown) throw new release_error.K2({
    subject: "stages",
    problem: `'${(0, visible_text.Ol)(unknown, 80)}' is unknown`,
    remedy: `Allowed: ${stage.an.join(", ")}`
   });
   if (names.length > 0) return names.filter(stage.zD);
   const job = reader.runner("GITHUB_JOB") ?? "";
   return (0, stage.zD)(job) ? [
    job,
    ...BESIDE[job] ?? []
   ] : null;
  }
  function readInputs(reader) {
   const mode = reader.choice("mode", [
    "save",
    "restore",
    "keep"
   ]);
   return {
    mode,
    contents: readContents(reader, mode),
    artifactName: reader.text("artifact-name"),
    packagesDir: reader.path("packages-dir"),
    manifest: reader.optional("manifest"),
    manifestSha256: reader.optional("manifest-sha256"),
    tag: (0, read_tag.zW)(reader),
    commit: reader.optional("commit"),
    stages: readStages(reader),
    results: (0, job_results.JF)(reader.lines("results")),
    places: {
     token: reader.secret("token"),
     apiUrl: reader.optional("api-url") ?? reader.runner("GITHUB_API_URL"),
     repository: reader.runner("GITHUB_REPOSITORY"),
     resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
     runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
    },
    index: reader.optional("index"),
    simpleUrl: reader.optional("simple-url"),
    allowHttpHosts: reader.list("allow-http-hosts")
   };
  }
  const defaultOutputs = {
   passed: "false",
   name: "",
   version: "",
   "artifact-name": "",
   "manifest-path": "",
   "manifest-sha256": "",
   "packages-dir": ""
  };
  function outputsOf(result) {
   const { release } = result;
   return {
    passed: String(result.passed),
    name: release?.project ?? "",
    version: release?.version ?? "",
    "artifact-name": release?.artifactName ?? "",
    "manifest-path": release?.manifestPath ?? "",
    "manifest-sha256": release?.manifestSha256 ?? "",
    "packages-dir": release?.packagesDir ?? ""
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(663),
    __webpack_require__.e(3044),
    __webpack_require__.e(4801),
    __webpack_require__.e(9262),
    __webpack_require__.e(4621),
    __webpack_require__.e(3079),
    __webpack_require__.e(7940),
    __webpack_require__.e(5968),
    __webpack_require__.e(2978),
    __webpack_require__.e(1655),
    __webpack_require__.e(5299),
    __webpack_require__.e(775),
    __webpack_require__.e(3617),
    __webpack_require__.e(7576),
    __webpack_require__.e(8710),
    __webpack_require__.e(263),
    __webpack_require__.e(4861),
    __webpack_require__.e(9200),
    __webpack_require__.e(964)
   ]).then(__webpack_require__.bind(__webpack_require__, 49328)));
  const action = (0, action_definition.Q)({
   name: "hand-over",
   stage: null,
   readInputs: readInputs,
   run,
   defaults: DEFAULTS,
   settings: null,
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [
    "token"
   ],
   runsProjectCode: false
  });
 },
 58455: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Zu: ()=>isDoneFrom,
   an: ()=>STAGES,
   zD: ()=>isStage
  });
  const STAGES = [
   "validate",
   "test",
   "build",
   "check",
   "try",
   "stage",
   "upload-test",
   "verify-test",
   "checklist",
   "upload",
   "verify",
   "release"
  ];
  const ALWAYS_DONE = [
   "validate",
   "test",
   "check",
   "try"
  ];
  function isDoneFrom(stage, first) {
   const place = (one)=>STAGES.indexOf(one);
   if (place(stage) >= place(first) || ALWAYS_DONE.includes(stage)) return true;
   return "checklist" === stage && place(first) <= place("upload");
  }
  function isStage(text) {
   return STAGES.includes(text);
  }
 }
};
