export const id = 6319;
export const ids = [
 6319,
 4299,
 5759
];
export const modules = {
 76319: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {};
  var read_tag = __webpack_require__(54076);
  var visible_text = __webpack_require__(58607);
  var stage = __webpack_require__(58455);
  var release_error = __webpack_require__(41535);
  var job_stage = __webpack_require__(8965);
  function parseIndexLines(lines) {
   return lines.map((line, place)=>{
    const [stage, index, simpleUrl, ...more] = line.split(/\s+/u);
    const known = job_stage.Cr.find((candidate)=>candidate === stage);
    if (void 0 !== known && void 0 !== index && 0 === more.length) return {
     stage: known,
     index,
     simpleUrl: simpleUrl ?? null
    };
    throw new release_error.K2({
     subject: "indexes",
     problem: `line ${String(place + 1)} is not STAGE INDEX or STAGE INDEX SIMPLE-URL`,
     remedy: "Use the form: upload-test testpypi"
    });
   });
  }
  function parseSecretLines(lines) {
   return lines.map((line, place)=>{
    const [stage, name = "", present, ...more] = line.split(/\s+/u);
    const known = job_stage.Cr.find((candidate)=>candidate === stage);
    if (void 0 !== known && /^[A-Za-z_][A-Za-z0-9_]*$/u.test(name) && /^(?:true|false)$/u.test(present ?? "") && 0 === more.length) return {
     stage: known,
     name,
     present: "true" === present
    };
    throw new release_error.K2({
     subject: "secrets",
     problem: `line ${String(place + 1)} is not STAGE NAME true or STAGE NAME false`,
     remedy: "Use the form: upload PYPI_API_TOKEN ${{ secrets.PYPI_API_TOKEN != '' }}"
    });
   });
  }
  function readFromStage(reader) {
   const name = reader.optional("from-stage");
   if (null === name || (0, stage.zD)(name)) return name;
   throw new release_error.K2({
    subject: "from-stage",
    problem: `'${(0, visible_text.Ol)(name, 80)}' is unknown`,
    remedy: `Allowed: ${stage.an.join(", ")}`
   });
  }
  function readSha256(reader) {
   const text = reader.optional("manifest-sha256");
   if (null === text || /^[0-9a-f]{64}$/iu.test(text)) return text?.toLowerCase() ?? null;
   throw new release_error.K2({
    subject: "manifest-sha256",
    problem: "is not 64 hexadecimal digits",
    remedy: "Copy it from the log of the run that built the files, or from the issue about the failure"
   });
  }
  function readInputs(reader) {
   const stages = reader.choices("stages", [
    "all",
    ...job_stage.Cr
   ]);
   return {
    projectDir: reader.path("project-dir"),
    tag: (0, read_tag.zW)(reader),
    tagPrefix: (0, read_tag.ZJ)(reader),
    ref: reader.runner("GITHUB_REF"),
    stages: job_stage.Cr.filter((stage)=>0 === stages.length || stages.includes("all") || stages.includes(stage)),
    fromStage: readFromStage(reader),
    manifestSha256: readSha256(reader),
    dryRun: reader.boolean("dry-run"),
    secrets: parseSecretLines(reader.lines("secrets")),
    indexes: parseIndexLines(reader.lines("indexes")),
    places: {
     token: reader.secret("token"),
     apiUrl: reader.optional("api-url") ?? reader.runner("GITHUB_API_URL"),
     repository: reader.runner("GITHUB_REPOSITORY"),
     resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
     runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
    }
   };
  }
  const defaultOutputs = {
   passed: "false",
   tag: "",
   commit: "",
   version: "",
   "is-prerelease": "",
   "is-finished": "false",
   "manifest-sha256": "",
   "run-validate": "false",
   "run-test": "false",
   "run-build": "false",
   "run-stage": "false",
   "run-upload-test": "false",
   "run-verify-test": "false",
   "run-upload": "false",
   "run-verify": "false",
   "run-release": "false"
  };
  function outputsOf(result) {
   const runs = (stage)=>result.passed && result.jobs.some((job)=>job.stage === stage && job.run);
   return {
    passed: String(result.passed),
    tag: result.tag?.tag ?? "",
    commit: result.commit ?? "",
    version: result.tag?.version ?? "",
    "is-prerelease": null === result.tag ? "" : String(result.tag.isPrerelease),
    "is-finished": String(result.isFinished),
    "manifest-sha256": result.manifestSha256 ?? "",
    ...Object.fromEntries(job_stage.Cr.map((stage)=>[
      `run-${stage}`,
      String(runs(stage))
     ]))
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(663),
    __webpack_require__.e(3292),
    __webpack_require__.e(3044),
    __webpack_require__.e(4801),
    __webpack_require__.e(4621),
    __webpack_require__.e(799),
    __webpack_require__.e(9505),
    __webpack_require__.e(5968),
    __webpack_require__.e(9262),
    __webpack_require__.e(7940),
    __webpack_require__.e(7745),
    __webpack_require__.e(9488),
    __webpack_require__.e(775),
    __webpack_require__.e(1655),
    __webpack_require__.e(8388),
    __webpack_require__.e(5299),
    __webpack_require__.e(7206),
    __webpack_require__.e(3617),
    __webpack_require__.e(4125),
    __webpack_require__.e(7576),
    __webpack_require__.e(573),
    __webpack_require__.e(2411),
    __webpack_require__.e(8710),
    __webpack_require__.e(8453),
    __webpack_require__.e(1252),
    __webpack_require__.e(263),
    __webpack_require__.e(4861),
    __webpack_require__.e(9324),
    __webpack_require__.e(8161)
   ]).then(__webpack_require__.bind(__webpack_require__, 74599)));
  const action = (0, action_definition.Q)({
   name: "preflight",
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
