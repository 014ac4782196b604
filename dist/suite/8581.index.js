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
    __webpack_require__.e(9125),
    __webpack_require__.e(7940),
    __webpack_require__.e(1655),
    __webpack_require__.e(5299),
    __webpack_require__.e(7576),
    __webpack_require__.e(8710),
    __webpack_require__.e(4583),
    __webpack_require__.e(205),
    __webpack_require__.e(2681)
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
 54076: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   VT: ()=>readTagOfRun,
   ZJ: ()=>readTagPrefix,
   zW: ()=>readTag
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27525);
  function readTag(reader) {
   const given = reader.optional("tag");
   return null === given ? null : (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.ws)(given);
  }
  function readTagOfRun(reader) {
   const started = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.DC)(reader.runner("GITHUB_REF"));
   return readTag(reader) ?? (null === started ? null : (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.ws)(started, "GITHUB_REF"));
  }
  function readTagPrefix(reader) {
   const prefix = reader.optional("tag-prefix");
   return null === prefix ? null : (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.UG)(prefix);
  }
 },
 16878: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>NO_STAGE,
   JF: ()=>parseJobResults,
   Vj: ()=>verdictOf
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  const RESULTS = [
   "success",
   "failure",
   "cancelled",
   "skipped"
  ];
  const NO_STAGE = [
   "preflight",
   "keep"
  ];
  function parseJobResults(lines) {
   const jobs = lines.map((line, place)=>{
    const [, job, word = ""] = /^(?<job>[A-Za-z_][\w-]{0,99})(?:\s+(?<word>\S.*)?)?$/u.exec(line) ?? [];
    if (void 0 !== job) return {
     job,
     result: RESULTS.find((known)=>known === word) ?? "unknown"
    };
    throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
     subject: "results",
     problem: `line ${String(place + 1)} is not JOB RESULT`,
     remedy: "Use the form: upload ${{ needs.upload.result }}"
    });
   });
   const seen = new Set;
   const twice = jobs.find(({ job })=>seen.size === seen.add(job).size);
   if (void 0 === twice) return jobs;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: "results",
    problem: `lists ${twice.job} twice`,
    remedy: "Give each job one line"
   });
  }
  function verdictOf(results) {
   const has = (wanted)=>results.some(({ result })=>result === wanted);
   if (has("failure")) return "failed";
   if (has("cancelled")) return "cancelled";
   if (has("unknown")) return "unknown";
   return has("success") ? "passed" : "idle";
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
 },
 27525: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bg: ()=>checkedTagName,
   DC: ()=>tagOfRef,
   UG: ()=>checkedTagPrefix,
   ws: ()=>givenTag
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  var _release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  const LONGEST = 250;
  const OUTSIDE_OF_PREFIX = /[^A-Za-z0-9._/+@=,-]/u;
  const NAME = "{name}";
  const PLACEHOLDER = /\{(?<word>\w{1,40})\}/u;
  const REF_OF_TAGS = "refs/tags/";
  function tagNameProblem(name) {
   if ("" === name) return "is empty";
   if (name.length > LONGEST) return `is longer than ${String(LONGEST)} characters`;
   const wrong = /[\p{Cc}\s\u007f~^:?*[\\]|\p{Cs}/u.exec(name)?.[0];
   if (void 0 !== wrong) return `contains ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong)}, which git doesn't allow in the name of a tag`;
   for (const part of [
    "..",
    "@{",
    "//"
   ])if (name.includes(part)) return `contains ${part}, which git doesn't allow in the name of a tag`;
   if ("@" === name) return "is @, which means HEAD to git";
   if (name.startsWith("-")) return "begins with -, which git takes for an option";
   if (name.startsWith("/") || name.endsWith("/") || name.endsWith(".")) return "begins or ends with a character that git allows only in the middle";
   const isHidden = name.split("/").some((part)=>part.startsWith(".") || part.endsWith(".lock"));
   return isHidden ? "has a part that begins with . or ends with .lock, which git doesn't allow in the name of a tag" : null;
  }
  function checkedTagName(name, subject = "tag") {
   const problem = tagNameProblem(name);
   if (null === problem) return name;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function tagOfRef(ref) {
   return ref?.startsWith(REF_OF_TAGS) === true ? ref.slice(REF_OF_TAGS.length) : null;
  }
  function kindOfRef(ref) {
   if (ref.startsWith("refs/heads/")) return "a branch, not a tag";
   return ref.startsWith("refs/pull/") ? "a pull request, not a tag" : "a ref, but not a tag";
  }
  function givenTag(given, subject = "tag") {
   const tag = tagOfRef(given);
   if (null !== tag || !given.startsWith("refs/")) return checkedTagName(tag ?? given, subject);
   const name = checkedTagName(given, subject);
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem: `${name} is ${kindOfRef(name)}`,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function prefixProblem(prefix) {
   if (prefix.startsWith("refs/")) return "begins with refs/, which is not part of the name of a tag";
   const bare = prefix.replaceAll(NAME, "name");
   const wrong = OUTSIDE_OF_PREFIX.exec(bare);
   if (null === wrong) return tagNameProblem(`${bare}1`);
   const placeholder = PLACEHOLDER.exec(bare);
   if (placeholder?.index === wrong.index) return `contains ${placeholder[0]}, which is not a placeholder`;
   return `contains ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong[0])}, which a tag-prefix can't contain`;
  }
  function checkedTagPrefix(prefix, subject = "tag-prefix") {
   const problem = prefixProblem(prefix);
   if (null === problem) return prefix;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: `Write what your tags begin with, like v, release/ or ${NAME}-v: letters, digits, . _ / + @ = , - and ${NAME}`
   });
  }
 }
};
