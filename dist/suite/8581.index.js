export const id = 8581;
export const ids = [
 8581,
 4299,
 5759
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
    __webpack_require__.e(6118),
    __webpack_require__.e(3044),
    __webpack_require__.e(4801),
    __webpack_require__.e(4621),
    __webpack_require__.e(799),
    __webpack_require__.e(5591),
    __webpack_require__.e(9505),
    __webpack_require__.e(5968),
    __webpack_require__.e(9262),
    __webpack_require__.e(7940),
    __webpack_require__.e(7745),
    __webpack_require__.e(775),
    __webpack_require__.e(1655),
    __webpack_require__.e(7077),
    __webpack_require__.e(5299),
    __webpack_require__.e(3617),
    __webpack_require__.e(7576),
    __webpack_require__.e(8710),
    __webpack_require__.e(7109),
    __webpack_require__.e(226),
    __webpack_require__.e(263),
    __webpack_require__.e(8341),
    __webpack_require__.e(4861),
    __webpack_require__.e(4376),
    __webpack_require__.e(8253),
    __webpack_require__.e(3405),
    __webpack_require__.e(3748)
   ]).then(__webpack_require__.bind(__webpack_require__, 72883)));
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
   Vj: ()=>verdictOf,
   jJ: ()=>parseNeeds
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8965);
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
   if (lines[0]?.startsWith("{") === true) return parseNeeds(lines.join("\n"), "results");
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
  function parseNeeds(text, subject) {
   const wrong = new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject,
    problem: "is not what the context needs says about the jobs before this one",
    remedy: "Set it to ${{ toJSON(needs) }}"
   });
   let json;
   try {
    json = JSON.parse(text);
   } catch  {
    throw wrong;
   }
   if (!isTable(json)) throw wrong;
   const jobs = Object.entries(json).map(([job, need])=>{
    if (!isTable(need)) throw wrong;
    const { result: word } = need;
    const given = isTable(need["outputs"]) ? Object.entries(need["outputs"]) : [];
    return {
     job,
     result: RESULTS.find((known)=>known === word) ?? "unknown",
     outputs: Object.fromEntries(given.filter((one)=>"string" == typeof one[1]))
    };
   });
   const place = ({ job })=>(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.v1)(job) ? _release_model__WEBPACK_IMPORTED_MODULE_1__.Xy.indexOf(job) : .5;
   return jobs.sort((one, other)=>place(one) - place(other));
  }
  function isTable(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
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
 8965: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Cr: ()=>JOB_STAGES,
   Xy: ()=>RELEASE_JOBS,
   Y8: ()=>isBefore,
   Zw: ()=>jobOf,
   c_: ()=>jobWithStage,
   v1: ()=>isReleaseJob,
   yD: ()=>stagesOfJob,
   yF: ()=>jobsBefore
  });
  var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58455);
  const JOB_STAGES = [
   "validate",
   "test",
   "build",
   "stage",
   "upload-test",
   "verify-test",
   "upload",
   "verify",
   "release"
  ];
  function jobOf(stage) {
   if ("check" === stage || "try" === stage) return "build";
   return "checklist" === stage ? "upload" : stage;
  }
  const STAGES_OF_JOBS = {
   prepare: [
    "validate"
   ],
   test: [
    "test"
   ],
   build: [
    "build",
    "check",
    "try"
   ],
   "upload-test": [
    "stage",
    "upload-test"
   ],
   "verify-test": [
    "verify-test"
   ],
   upload: [
    "stage",
    "checklist",
    "upload"
   ],
   verify: [
    "verify"
   ],
   release: [
    "release"
   ]
  };
  const RELEASE_JOBS = Object.keys(STAGES_OF_JOBS);
  function isReleaseJob(text) {
   return Object.hasOwn(STAGES_OF_JOBS, text);
  }
  function stagesOfJob(job) {
   if (isReleaseJob(job)) return STAGES_OF_JOBS[job];
   return _stage_js__WEBPACK_IMPORTED_MODULE_0__.an.filter((stage)=>stage === job);
  }
  function jobsBefore(job) {
   if ("build" === job) return [
    "prepare"
   ];
   return RELEASE_JOBS.slice(0, RELEASE_JOBS.indexOf(job));
  }
  function jobWithStage(stage, jobs) {
   if (jobs.includes(stage)) return stage;
   return RELEASE_JOBS.find((job)=>jobs.includes(job) && stagesOfJob(job).includes(stage));
  }
  function isBefore(stage, first) {
   return _stage_js__WEBPACK_IMPORTED_MODULE_0__.an.indexOf(stage) < _stage_js__WEBPACK_IMPORTED_MODULE_0__.an.indexOf(jobOf(first));
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
