export const id = 5221;
export const ids = [
 5221
];
export const modules = {
 71096: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>parseByteSize
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  const UNITS = {
   b: 1,
   kb: 1e3,
   mb: 1e6,
   gb: 1e9,
   kib: 1024,
   mib: 1024 ** 2,
   gib: 1024 ** 3
  };
  function parseByteSize(text, source) {
   const match = /^(\d{1,12}(?:\.\d{1,6})?)\s*([a-z]*)$/iu.exec(text.trim());
   const unit = match?.[2] === "" ? 1 : UNITS[(match?.[2] ?? "").toLowerCase()];
   const bytes = void 0 === unit ? 0 : Math.round(Number(match?.[1]) * unit);
   if (bytes > 0) return bytes;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: source,
    problem: `'${text}' is not a size`,
    remedy: "Use a size such as 500 kB, 1 MB or 2 MiB"
   });
  }
 },
 15156: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   parseByteSize: ()=>byte_size.n,
   readFilesSources: ()=>files_source.k,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   clean: "true",
   formats: "auto",
   "wheel-from": "sdist",
   "python-downloads": "false",
   "normalize-sdist": "true",
   "verify-reproducible": "false",
   timeout: "1800"
  };
  var inputs = __webpack_require__(60227);
  var serialize = __webpack_require__(69775);
  const defaultOutputs = {
   passed: "false",
   name: "",
   version: "",
   manifest: "",
   "manifest-path": "",
   "manifest-sha256": "",
   "packages-dir": "",
   files: "[]",
   reproducible: "unknown"
  };
  function outputsOf(result) {
   const { manifest } = result;
   return {
    passed: String(result.passed),
    name: manifest?.project ?? "",
    version: manifest?.version ?? "",
    manifest: null === manifest ? "" : (0, serialize.l)(manifest),
    "manifest-path": result.manifestPath ?? "",
    "manifest-sha256": result.manifestSha256 ?? "",
    "packages-dir": result.packagesDir,
    files: JSON.stringify(manifest?.files ?? []),
    reproducible: result.reproducible
   };
  }
  var byte_size = __webpack_require__(71096);
  var files_source = __webpack_require__(22957);
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(663),
    __webpack_require__.e(6118),
    __webpack_require__.e(3292),
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
    __webpack_require__.e(9324),
    __webpack_require__.e(4094),
    __webpack_require__.e(9374),
    __webpack_require__.e(9850),
    __webpack_require__.e(7209),
    __webpack_require__.e(1906)
   ]).then(__webpack_require__.bind(__webpack_require__, 48768)));
  const action = (0, action_definition.Q)({
   name: "build-dists",
   stage: "build",
   readInputs: inputs.K,
   run,
   defaults: DEFAULTS,
   settings: "project",
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   summaryDetails: ({ contents })=>contents,
   secrets: [],
   runsProjectCode: true
  });
 },
 60227: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K: ()=>readInputs,
   c: ()=>DEFAULT_TIMEOUT
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _action_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54076);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _byte_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71096);
  var _files_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22957);
  const DEFAULT_TIMEOUT = 1800;
  const EARLIEST_TIME = 0x12cea600;
  function readFormats(reader, takesFiles) {
   const given = reader.choices("formats", [
    "sdist",
    "wheel",
    "auto",
    "none"
   ]);
   const formats = given.filter((format)=>"auto" !== format && "none" !== format);
   const alone = given.find((format)=>"auto" === format || "none" === format);
   if (void 0 !== alone && given.length > 1) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: "formats",
    problem: `names ${alone} and something else`,
    remedy: `Set it to ${alone} alone, or to what to build`
   });
   if ("auto" === alone) return takesFiles ? null : [
    "sdist",
    "wheel"
   ];
   if (formats.length > 0 || takesFiles) return formats;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: "formats",
    problem: void 0 === alone ? "is empty" : "is none, and wheels-from names no files either",
    remedy: "Set it to sdist, wheel, or both"
   });
  }
  function readInputs(reader) {
   const projectDir = reader.path("project-dir");
   const wheelsFrom = (0, _files_source_js__WEBPACK_IMPORTED_MODULE_2__.k)(reader);
   const formats = readFormats(reader, wheelsFrom.length > 0);
   const size = (name)=>{
    const text = reader.optional(name);
    return null === text ? null : (0, _byte_size_js__WEBPACK_IMPORTED_MODULE_3__.n)(text, name);
   };
   const artifactName = reader.optional("artifact-name");
   const places = {
    resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
    runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
   };
   return {
    projectDir,
    packagesDir: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(projectDir, reader.text("packages-dir")),
    clean: reader.boolean("clean"),
    formats,
    wheelsFrom,
    places,
    wheelFrom: reader.choice("wheel-from", [
     "sdist",
     "tree"
    ]),
    normalizeSdist: reader.boolean("normalize-sdist"),
    buildConstraints: reader.optionalPath("build-constraints"),
    sourceDateEpoch: reader.optionalInteger("source-date-epoch", {
     minimum: EARLIEST_TIME
    }),
    verifyReproducible: reader.boolean("verify-reproducible"),
    tag: (0, _action_kit__WEBPACK_IMPORTED_MODULE_4__.VT)(reader),
    tagPrefix: (0, _action_kit__WEBPACK_IMPORTED_MODULE_4__.ZJ)(reader),
    maximumWheelSize: size("maximum-wheel-size"),
    maximumSdistSize: size("maximum-sdist-size"),
    pythonVersion: reader.optional("python-version"),
    pythonDownloads: reader.boolean("python-downloads"),
    timeout: reader.optionalInteger("timeout", {
     minimum: 1,
     maximum: 86400
    }) ?? DEFAULT_TIMEOUT,
    environmentVariables: reader.list("environment-variables"),
    ignore: reader.list("ignore"),
    ...null === artifactName ? {} : {
     artifact: {
      name: artifactName,
      places
     }
    }
   };
  }
 },
 40461: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   title: "{tag}",
   prerelease: "auto"
  };
  var read_tag = __webpack_require__(54076);
  var visible_text = __webpack_require__(58607);
  var release_error = __webpack_require__(41535);
  var text_ends = __webpack_require__(28681);
  function readPrerelease(text) {
   if ("auto" === text) return "auto";
   if (/^(?:true|True|TRUE)$/u.test(text)) return true;
   if (/^(?:false|False|FALSE)$/u.test(text)) return false;
   throw new release_error.K2({
    subject: "prerelease",
    problem: `'${(0, visible_text.Ol)(text, 80)}' is unknown`,
    remedy: "Allowed: auto, true, false"
   });
  }
  function readForge(reader) {
   const token = reader.secret("token");
   const given = reader.optional("api-url");
   if (null === token) return null;
   const apiUrl = given ?? reader.runner("GITHUB_API_URL");
   const repository = reader.runner("GITHUB_REPOSITORY");
   if (null === apiUrl) throw new release_error.K2({
    subject: "api-url",
    problem: "is empty, and the runner doesn't set GITHUB_API_URL",
    remedy: "Set it to https://HOST/api/v1 for Gitea and Forgejo, or https://api.github.com for GitHub"
   });
   if (null === repository) throw new release_error.K2({
    subject: "GITHUB_REPOSITORY",
    problem: "is not set, so the repository is unknown",
    remedy: "Set it to owner/name"
   });
   return {
    apiUrl: (0, text_ends.sP)(apiUrl, "/"),
    repository,
    token
   };
  }
  function readInputs(reader) {
   return {
    tag: (0, read_tag.zW)(reader),
    tagPrefix: (0, read_tag.ZJ)(reader),
    manifest: reader.optional("manifest"),
    packagesDir: reader.path("packages-dir"),
    notes: reader.text("notes"),
    changelogSection: null,
    title: reader.text("title"),
    prerelease: readPrerelease(reader.text("prerelease")),
    draft: reader.boolean("draft"),
    forge: readForge(reader),
    places: {
     resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
     runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
    },
    recordPath: null
   };
  }
  const defaultOutputs = {
   passed: "false",
   "release-id": "",
   "release-url": "",
   title: "",
   notes: "",
   assets: "[]"
  };
  function outputsOf(result) {
   const urls = new Map(result.sent?.assets.map(({ name, url })=>[
     name,
     url
    ]));
   const assets = result.assets.map(({ name, kind, size, sha256 })=>({
     name,
     kind,
     size,
     sha256,
     url: urls.get(name) ?? ""
    }));
   return {
    passed: String(result.passed),
    "release-id": null === result.sent ? "" : String(result.sent.id),
    "release-url": result.releaseUrl ?? "",
    title: result.title,
    notes: result.notes,
    assets: JSON.stringify(assets)
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
    __webpack_require__.e(7745),
    __webpack_require__.e(1655),
    __webpack_require__.e(7077),
    __webpack_require__.e(3617),
    __webpack_require__.e(6635),
    __webpack_require__.e(7576),
    __webpack_require__.e(8710),
    __webpack_require__.e(7109),
    __webpack_require__.e(226),
    __webpack_require__.e(8341),
    __webpack_require__.e(4376),
    __webpack_require__.e(9868)
   ]).then(__webpack_require__.bind(__webpack_require__, 23683)));
  const action = (0, action_definition.Q)({
   name: "create-release",
   stage: ({ draft })=>draft ? "stage" : "release",
   readInputs: readInputs,
   run,
   defaults: DEFAULTS,
   settings: "manifest",
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [
    "token"
   ],
   runsProjectCode: false
  });
 },
 79610: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   profile: "auto",
   existing: "skip-identical",
   attempts: "5",
   wait: "true",
   "wait-timeout": "600"
  };
  var inputs = __webpack_require__(38241);
  var serialize = __webpack_require__(69775);
  const defaultOutputs = {
   plan: "",
   receipt: "",
   "receipt-path": "",
   "project-url": "",
   "uploaded-count": "0",
   "skipped-count": "0"
  };
  function outputsOf(result) {
   return {
    plan: null === result.plan ? "" : (0, serialize.l)(result.plan),
    receipt: (0, serialize.l)(result.receipt),
    "receipt-path": result.receiptPath,
    "project-url": result.projectUrl ?? "",
    "uploaded-count": String(result.uploadedCount),
    "skipped-count": String(result.skippedCount)
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(4801),
    __webpack_require__.e(4621),
    __webpack_require__.e(799),
    __webpack_require__.e(9505),
    __webpack_require__.e(5968),
    __webpack_require__.e(7745),
    __webpack_require__.e(9488),
    __webpack_require__.e(775),
    __webpack_require__.e(1655),
    __webpack_require__.e(3617),
    __webpack_require__.e(6635),
    __webpack_require__.e(226),
    __webpack_require__.e(5339),
    __webpack_require__.e(263),
    __webpack_require__.e(5188),
    __webpack_require__.e(795),
    __webpack_require__.e(1766),
    __webpack_require__.e(7490),
    __webpack_require__.e(6194)
   ]).then(__webpack_require__.bind(__webpack_require__, 37490)));
  const action = (0, action_definition.Q)({
   name: "publish-index",
   stage: inputs.g,
   readInputs: inputs.K,
   run,
   defaults: DEFAULTS,
   settings: "manifest",
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [
    "password"
   ],
   runsProjectCode: false
  });
 },
 38241: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K: ()=>readInputs,
   g: ()=>stageOf
  });
  var _action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83378);
  var _action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54076);
  var _action_kit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94113);
  function readInputs(reader) {
   const stage = reader.choice("stage", [
    "auto",
    "upload-test",
    "upload"
   ]);
   const artifactName = reader.optional("artifact-name");
   const places = {
    resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
    runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
   };
   const production = reader.optional("production-index");
   const productionSimpleUrl = reader.optional("production-simple-url");
   return {
    ..."auto" === stage ? {} : {
     stage
    },
    packagesDir: reader.path("packages-dir"),
    ...null === artifactName ? {} : {
     artifact: {
      name: artifactName,
      places
     },
     withSettings: (configured)=>(0, _action_kit__WEBPACK_IMPORTED_MODULE_0__.v)(readInputs, reader, configured)
    },
    manifest: readManifest(reader),
    manifestSha256: reader.optional("manifest-sha256"),
    source: {
     tag: (0, _action_kit__WEBPACK_IMPORTED_MODULE_1__.zW)(reader),
     commit: reader.optional("commit"),
     ref: reader.runner("GITHUB_REF")
    },
    index: reader.text("index"),
    simpleUrl: reader.optional("simple-url"),
    ...null === production ? {} : {
     production: {
      index: production,
      simpleUrl: productionSimpleUrl,
      prefix: "production-"
     }
    },
    profile: (0, _action_kit__WEBPACK_IMPORTED_MODULE_2__.N)(reader),
    ignore: reader.list("ignore"),
    username: reader.text("username"),
    password: reader.secret("password") ?? "",
    existing: reader.choice("existing", [
     "skip-identical",
     "fail"
    ]),
    parallel: reader.optionalInteger("parallel", {
     minimum: 1,
     maximum: 32
    }),
    dryRun: reader.boolean("dry-run"),
    attempts: reader.integer("attempts", {
     minimum: 1,
     maximum: 20
    }),
    wait: reader.boolean("wait"),
    waitTimeout: reader.integer("wait-timeout", {
     minimum: 1,
     maximum: 86400
    }),
    allowHttpHosts: reader.list("allow-http-hosts")
   };
  }
  function readManifest(reader) {
   const text = reader.optional("manifest");
   return null === text || text.startsWith("{") ? text : reader.path("manifest");
  }
  function stageOf({ stage, index }) {
   return stage ?? ("testpypi" === index ? "upload-test" : "upload");
  }
 },
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
 61958: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>parseCommandLine
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  const SHELL_ONLY = new Set([
   "|",
   "&",
   ";",
   "<",
   ">",
   "`",
   "(",
   ")"
  ]);
  function wrong(source, line, problem, remedy) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: source,
    problem: `'${line}' ${problem}`,
    remedy
   });
  }
  function parseCommandLine(line, source) {
   const words = [];
   let word = null;
   let quote = null;
   const characters = Array.from(line);
   for(let at = 0; at < characters.length; at += 1){
    const character = characters[at] ?? "";
    const next = characters[at + 1];
    if ("'" === quote) if ("'" === character) quote = null;
    else word = (word ?? "") + character;
    else if ("\\" === character && (null === quote || void 0 !== next && '"\\$`'.includes(next))) {
     if (void 0 === next) throw wrong(source, line, "ends with a backslash", "Put each command on one line");
     word = (word ?? "") + next;
     at += 1;
    } else if ('"' === quote) if ('"' === character) quote = null;
    else word = (word ?? "") + character;
    else if ('"' === character || "'" === character) {
     quote = character;
     word ??= "";
    } else if (/\s/u.test(character)) {
     if (null !== word) words.push(word);
     word = null;
    } else if (SHELL_ONLY.has(character)) throw wrong(source, line, `has an unquoted '${character}', but commands run without a shell`, "Put each command on a line of its own, and quote literal characters");
    else word = (word ?? "") + character;
   }
   if (null !== quote) throw wrong(source, line, `has an unclosed ${quote}`, "Close the quote");
   if (null !== word) words.push(word);
   const [first] = words;
   if (void 0 === first || "" === first) throw wrong(source, line, "doesn't name a command", "Write a command, or remove the line");
   if (/^[A-Za-z_]\w*=/u.test(first)) throw wrong(source, line, "begins with a variable, but commands run without a shell", "Set variables in the step's env");
   return words;
  }
 },
 93394: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   parseCommandLine: ()=>command_line.D,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   "python-versions": "auto",
   "python-downloads": "false",
   "allow-missing-python": "false",
   install: "auto",
   lock: "auto",
   timeout: "3600"
  };
  var inputs = __webpack_require__(88585);
  const defaultOutputs = {
   passed: "false",
   results: "[]",
   coverage: ""
  };
  function outputsOf(result) {
   return {
    passed: String(result.passed),
    results: JSON.stringify(result.results),
    coverage: null === result.coverage ? "" : result.coverage.toFixed(2)
   };
  }
  var command_line = __webpack_require__(61958);
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
    __webpack_require__.e(9488),
    __webpack_require__.e(775),
    __webpack_require__.e(8388),
    __webpack_require__.e(5299),
    __webpack_require__.e(7206),
    __webpack_require__.e(6635),
    __webpack_require__.e(4125),
    __webpack_require__.e(573),
    __webpack_require__.e(2411),
    __webpack_require__.e(3242),
    __webpack_require__.e(8453),
    __webpack_require__.e(1252),
    __webpack_require__.e(9850),
    __webpack_require__.e(8190),
    __webpack_require__.e(6180)
   ]).then(__webpack_require__.bind(__webpack_require__, 88190)));
  const action = (0, action_definition.Q)({
   name: "test-project",
   stage: "test",
   readInputs: inputs.K,
   run,
   defaults: DEFAULTS,
   settings: "project",
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [],
   runsProjectCode: true
  });
 },
 88585: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K: ()=>readInputs,
   c: ()=>DEFAULT_TIMEOUT
  });
  var _action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63125);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41101);
  var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61958);
  const DEFAULT_TIMEOUT = 3600;
  const PERCENT = {
   minimum: 0,
   maximum: 100
  };
  function readInputs(reader) {
   const pythons = reader.list("python-versions");
   const install = reader.lines("install", {
    extends: true
   });
   return {
    projectDir: reader.path("project-dir"),
    displayDir: (0, _action_kit__WEBPACK_IMPORTED_MODULE_0__.$)(reader),
    pythonVersions: isAuto(pythons) ? "auto" : pythons,
    allowMissingPython: reader.boolean("allow-missing-python"),
    pythonDownloads: reader.boolean("python-downloads"),
    install: isAuto(install) ? "auto" : install.map((line)=>"auto" === line ? _release_model__WEBPACK_IMPORTED_MODULE_1__.r : line),
    commands: reader.lines("commands", {
     extends: true
    }).map((line)=>line === _release_model__WEBPACK_IMPORTED_MODULE_1__.r ? line : (0, _command_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(line, "commands")),
    minimumCoverage: reader.optionalDecimal("minimum-coverage", PERCENT),
    targetCoverage: reader.optionalDecimal("target-coverage", PERCENT),
    lock: reader.optional("lock") ?? "auto",
    timeout: reader.optionalInteger("timeout", {
     minimum: 1,
     maximum: 86400
    }) ?? DEFAULT_TIMEOUT,
    environmentVariables: reader.list("environment-variables")
   };
  }
  function isAuto(values) {
   return 0 === values.length || 1 === values.length && ("auto" === values[0] || values[0] === _release_model__WEBPACK_IMPORTED_MODULE_1__.r);
  }
 },
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
 88103: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   profile: "auto",
   strict: "true",
   twine: "true"
  };
  var read_profile = __webpack_require__(94113);
  var release_error = __webpack_require__(41535);
  var known_indexes = __webpack_require__(81002);
  function simpleUrlOf(given) {
   if ("none" === given) return null;
   if ((0, known_indexes.g)(given)) return known_indexes.X[given].simpleUrl;
   const url = /^https?:\/\//iu.test(given) && URL.canParse(given) ? new URL(given) : null;
   if (null !== url && "" === url.username && "" === url.password) return url.href;
   throw new release_error.K2({
    subject: "compare-with",
    problem: null === url ? "is not the address of an index" : "contains a username or password",
    remedy: "Use none, pypi, testpypi, or an address such as https://pypi.org/simple/"
   });
  }
  function readInputs(reader) {
   const compareWith = reader.optional("compare-with");
   return {
    packagesDir: reader.path("packages-dir"),
    manifest: reader.optional("manifest"),
    profile: (0, read_profile.e)(reader),
    strict: reader.boolean("strict"),
    twine: reader.boolean("twine"),
    compareWith: null === compareWith ? null : simpleUrlOf(compareWith),
    isComparisonGiven: null !== compareWith,
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
    __webpack_require__.e(6118),
    __webpack_require__.e(3292),
    __webpack_require__.e(4801),
    __webpack_require__.e(799),
    __webpack_require__.e(5591),
    __webpack_require__.e(9505),
    __webpack_require__.e(7745),
    __webpack_require__.e(9488),
    __webpack_require__.e(1655),
    __webpack_require__.e(8388),
    __webpack_require__.e(7077),
    __webpack_require__.e(7206),
    __webpack_require__.e(6635),
    __webpack_require__.e(4125),
    __webpack_require__.e(2411),
    __webpack_require__.e(226),
    __webpack_require__.e(2218),
    __webpack_require__.e(3225),
    __webpack_require__.e(5339),
    __webpack_require__.e(1665),
    __webpack_require__.e(563),
    __webpack_require__.e(4265),
    __webpack_require__.e(7203),
    __webpack_require__.e(5166)
   ]).then(__webpack_require__.bind(__webpack_require__, 75205)));
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
 83378: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>withConfiguration,
   v: ()=>readConfigured
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  const configuration = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(3292),
    __webpack_require__.e(4801),
    __webpack_require__.e(799),
    __webpack_require__.e(9505),
    __webpack_require__.e(9262),
    __webpack_require__.e(7940),
    __webpack_require__.e(7745),
    __webpack_require__.e(9488),
    __webpack_require__.e(8388),
    __webpack_require__.e(5299),
    __webpack_require__.e(7206),
    __webpack_require__.e(4125),
    __webpack_require__.e(2411),
    __webpack_require__.e(8453),
    __webpack_require__.e(1252),
    __webpack_require__.e(1435)
   ]).then(__webpack_require__.bind(__webpack_require__, 11935)));
  function readConfigured(readInputs, reader, configured) {
   try {
    return readInputs(reader.withConfigured(configured));
   } catch (error) {
    if (!(error instanceof _release_model__WEBPACK_IMPORTED_MODULE_1__.K2)) throw error;
    const { subject, problem, remedy } = error;
    const place = configured.get(subject)?.place;
    if (void 0 === place || null !== reader.given(subject)) throw error;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
     subject: place,
     problem,
     remedy
    }, {
     cause: error
    });
   }
  }
  async function withConfiguration(definition, { inputs, reader }, host) {
   const settings = "function" == typeof definition.settings ? definition.settings(inputs) : definition.settings;
   if (null === settings) return inputs;
   const { findConfigured } = await configuration();
   const configured = await findConfigured(definition.name, settings, reader, host);
   if (0 === configured.size) return inputs;
   return readConfigured((other)=>definition.readInputs(other), reader, configured);
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
 69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>serialize
  });
  function serialize(document) {
   return `${JSON.stringify(document, null, 2)}\n`;
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
 },
 36951: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   z: ()=>DEFAULTS
  });
  const DEFAULTS = {
   "look-ahead": "stop",
   checks: "all",
   todo: "auto",
   "ask-links": "true",
   profile: "auto",
   "validate-strict": "false",
   "python-versions": "auto",
   "python-downloads": "false",
   "allow-missing-python": "false",
   install: "auto",
   lock: "auto",
   "test-timeout": "3600",
   clean: "true",
   formats: "auto",
   "wheel-from": "sdist",
   "normalize-sdist": "true",
   "verify-reproducible": "false",
   "build-timeout": "1800",
   "check-strict": "true",
   twine: "true",
   extras: "each",
   "from-source": "auto",
   "install-warnings": "fail",
   "try-timeout": "600",
   "maximum-install-seconds": "30",
   "maximum-import-seconds": "1",
   existing: "skip-identical",
   attempts: "5",
   wait: "true",
   "wait-timeout": "600",
   sdist: "false",
   "verify-timeout": "600",
   audit: "auto",
   title: "{tag}",
   prerelease: "auto"
  };
 },
 41073: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>STAGE_INPUTS
  });
  const STAGE_INPUTS = {
   "validate-metadata": {
    "project-dir": {
     umbrella: "project-dir",
     default: "."
    },
    tag: {
     umbrella: "tag",
     default: ""
    },
    "tag-prefix": {
     umbrella: "tag-prefix",
     default: ""
    },
    checks: {
     umbrella: "checks",
     default: "all"
    },
    changelog: {
     umbrella: "changelog",
     default: ""
    },
    "release-notes-template": {
     umbrella: "release-notes-template",
     default: ""
    },
    "required-files": {
     umbrella: "required-files",
     default: ""
    },
    "required-fields": {
     umbrella: "required-fields",
     default: ""
    },
    "todo-paths": {
     umbrella: "todo-paths",
     default: ""
    },
    todo: {
     umbrella: "todo",
     default: "auto"
    },
    "ask-links": {
     umbrella: "ask-links",
     default: "true"
    },
    index: {
     umbrella: null,
     default: "pypi"
    },
    profile: {
     umbrella: "profile",
     default: "auto"
    },
    ignore: {
     umbrella: "validate-ignore",
     default: ""
    },
    strict: {
     umbrella: "validate-strict",
     default: "false"
    }
   },
   "test-project": {
    "project-dir": {
     umbrella: "project-dir",
     default: "."
    },
    "python-versions": {
     umbrella: "python-versions",
     default: "auto"
    },
    "python-downloads": {
     umbrella: "python-downloads",
     default: "false"
    },
    "allow-missing-python": {
     umbrella: "allow-missing-python",
     default: "false"
    },
    install: {
     umbrella: "install",
     default: "auto"
    },
    commands: {
     umbrella: "commands",
     default: ""
    },
    "minimum-coverage": {
     umbrella: "minimum-coverage",
     default: ""
    },
    "target-coverage": {
     umbrella: "target-coverage",
     default: ""
    },
    lock: {
     umbrella: "lock",
     default: "auto"
    },
    timeout: {
     umbrella: "test-timeout",
     default: "3600"
    },
    "environment-variables": {
     umbrella: "environment-variables",
     default: ""
    }
   },
   "build-dists": {
    "project-dir": {
     umbrella: "project-dir",
     default: "."
    },
    "packages-dir": {
     umbrella: "packages-dir",
     default: "dist"
    },
    clean: {
     umbrella: "clean",
     default: "true"
    },
    formats: {
     umbrella: "formats",
     default: "auto"
    },
    "wheels-from": {
     umbrella: "wheels-from",
     default: ""
    },
    "wheel-from": {
     umbrella: "wheel-from",
     default: "sdist"
    },
    "python-version": {
     umbrella: "build-python-version",
     default: ""
    },
    "python-downloads": {
     umbrella: "python-downloads",
     default: "false"
    },
    "normalize-sdist": {
     umbrella: "normalize-sdist",
     default: "true"
    },
    "build-constraints": {
     umbrella: "build-constraints",
     default: ""
    },
    "source-date-epoch": {
     umbrella: "source-date-epoch",
     default: ""
    },
    "verify-reproducible": {
     umbrella: "verify-reproducible",
     default: "false"
    },
    tag: {
     umbrella: "tag",
     default: ""
    },
    "tag-prefix": {
     umbrella: "tag-prefix",
     default: ""
    },
    "maximum-wheel-size": {
     umbrella: "maximum-wheel-size",
     default: ""
    },
    "maximum-sdist-size": {
     umbrella: "maximum-sdist-size",
     default: ""
    },
    "artifact-name": {
     umbrella: null,
     default: ""
    },
    timeout: {
     umbrella: "build-timeout",
     default: "1800"
    },
    "environment-variables": {
     umbrella: "environment-variables",
     default: ""
    },
    ignore: {
     umbrella: "build-ignore",
     default: ""
    }
   },
   "twine-check": {
    "packages-dir": {
     umbrella: "packages-dir",
     default: "dist"
    },
    manifest: {
     umbrella: null,
     default: ""
    },
    index: {
     umbrella: null,
     default: "pypi"
    },
    profile: {
     umbrella: "profile",
     default: "auto"
    },
    strict: {
     umbrella: "check-strict",
     default: "true"
    },
    twine: {
     umbrella: "twine",
     default: "true"
    },
    "compare-with": {
     umbrella: "compare-with",
     default: ""
    },
    ignore: {
     umbrella: "check-ignore",
     default: ""
    }
   },
   "try-dists": {
    "packages-dir": {
     umbrella: "packages-dir",
     default: "dist"
    },
    manifest: {
     umbrella: null,
     default: ""
    },
    "python-versions": {
     umbrella: "python-versions",
     default: "auto"
    },
    "python-downloads": {
     umbrella: "python-downloads",
     default: "false"
    },
    "allow-missing-python": {
     umbrella: "allow-missing-python",
     default: "false"
    },
    extras: {
     umbrella: "extras",
     default: "each"
    },
    imports: {
     umbrella: "imports",
     default: "auto"
    },
    scripts: {
     umbrella: "scripts",
     default: "auto"
    },
    "smoke-test": {
     umbrella: "smoke-test",
     default: ""
    },
    "from-source": {
     umbrella: "from-source",
     default: "auto"
    },
    "install-warnings": {
     umbrella: "install-warnings",
     default: "fail"
    },
    "dependencies-index-url": {
     umbrella: "dependencies-index-url",
     default: ""
    },
    "allow-http-hosts": {
     umbrella: "allow-http-hosts",
     default: ""
    },
    timeout: {
     umbrella: "try-timeout",
     default: "600"
    },
    "maximum-install-seconds": {
     umbrella: "maximum-install-seconds",
     default: "30"
    },
    "maximum-import-seconds": {
     umbrella: "maximum-import-seconds",
     default: "1"
    }
   },
   "publish-index": {
    "packages-dir": {
     umbrella: "packages-dir",
     default: "dist"
    },
    "artifact-name": {
     umbrella: null,
     default: ""
    },
    manifest: {
     umbrella: null,
     default: ""
    },
    "manifest-sha256": {
     umbrella: null,
     default: ""
    },
    tag: {
     umbrella: "tag",
     default: ""
    },
    commit: {
     umbrella: null,
     default: ""
    },
    index: {
     umbrella: null,
     default: "pypi"
    },
    "simple-url": {
     umbrella: null,
     default: ""
    },
    stage: {
     umbrella: null,
     default: "auto"
    },
    "production-index": {
     umbrella: null,
     default: ""
    },
    "production-simple-url": {
     umbrella: null,
     default: ""
    },
    profile: {
     umbrella: "profile",
     default: "auto"
    },
    ignore: {
     umbrella: "upload-ignore",
     default: ""
    },
    username: {
     umbrella: null,
     default: "__token__"
    },
    password: {
     umbrella: null,
     default: ""
    },
    existing: {
     umbrella: "existing",
     default: "skip-identical"
    },
    parallel: {
     umbrella: "parallel",
     default: ""
    },
    "dry-run": {
     umbrella: "dry-run",
     default: "false"
    },
    attempts: {
     umbrella: "attempts",
     default: "5"
    },
    wait: {
     umbrella: "wait",
     default: "true"
    },
    "wait-timeout": {
     umbrella: "wait-timeout",
     default: "600"
    },
    "allow-http-hosts": {
     umbrella: "allow-http-hosts",
     default: ""
    }
   },
   "verify-install": {
    manifest: {
     umbrella: null,
     default: ""
    },
    name: {
     umbrella: null,
     default: ""
    },
    version: {
     umbrella: null,
     default: ""
    },
    index: {
     umbrella: null,
     default: "pypi"
    },
    "simple-url": {
     umbrella: null,
     default: ""
    },
    stage: {
     umbrella: null,
     default: "auto"
    },
    "dependencies-index-url": {
     umbrella: "dependencies-index-url",
     default: ""
    },
    "allow-http-hosts": {
     umbrella: "allow-http-hosts",
     default: ""
    },
    "python-versions": {
     umbrella: "python-versions",
     default: "auto"
    },
    extras: {
     umbrella: "extras",
     default: "each"
    },
    imports: {
     umbrella: "imports",
     default: "auto"
    },
    scripts: {
     umbrella: "scripts",
     default: "auto"
    },
    "smoke-test": {
     umbrella: "smoke-test",
     default: ""
    },
    "install-warnings": {
     umbrella: "install-warnings",
     default: "fail"
    },
    sdist: {
     umbrella: "sdist",
     default: "false"
    },
    wait: {
     umbrella: "wait",
     default: "true"
    },
    "wait-timeout": {
     umbrella: "wait-timeout",
     default: "600"
    },
    timeout: {
     umbrella: "verify-timeout",
     default: "600"
    },
    "maximum-install-seconds": {
     umbrella: "maximum-install-seconds",
     default: "30"
    },
    "maximum-import-seconds": {
     umbrella: "maximum-import-seconds",
     default: "1"
    },
    "python-downloads": {
     umbrella: "python-downloads",
     default: "false"
    },
    "allow-missing-python": {
     umbrella: "allow-missing-python",
     default: "false"
    },
    audit: {
     umbrella: "audit",
     default: "auto"
    },
    "audit-ignore": {
     umbrella: "audit-ignore",
     default: ""
    }
   },
   "release-checklist": {
    manifest: {
     umbrella: null,
     default: ""
    },
    "packages-dir": {
     umbrella: "packages-dir",
     default: "dist"
    },
    "results-dir": {
     umbrella: null,
     default: ""
    },
    accept: {
     umbrella: "accept",
     default: ""
    },
    confirmed: {
     umbrella: "confirmed",
     default: ""
    },
    require: {
     umbrella: "require",
     default: ""
    },
    "look-ahead": {
     umbrella: "look-ahead",
     default: "no"
    }
   },
   "create-release": {
    tag: {
     umbrella: "tag",
     default: ""
    },
    "tag-prefix": {
     umbrella: "tag-prefix",
     default: ""
    },
    manifest: {
     umbrella: null,
     default: ""
    },
    "packages-dir": {
     umbrella: "packages-dir",
     default: "dist"
    },
    notes: {
     umbrella: "notes",
     default: "changelog"
    },
    title: {
     umbrella: "title",
     default: "{tag}"
    },
    prerelease: {
     umbrella: "prerelease",
     default: "auto"
    },
    draft: {
     umbrella: null,
     default: "false"
    },
    token: {
     umbrella: "token",
     default: ""
    },
    "api-url": {
     umbrella: "api-url",
     default: ""
    }
   }
  };
 },
 62035: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K: ()=>readInputs
  });
  var external_node_path_ = __webpack_require__(76760);
  var src = __webpack_require__(15156);
  var create_release_src = __webpack_require__(40461);
  var publish_index_src = __webpack_require__(79610);
  var release_checklist_src = __webpack_require__(19203);
  var test_project_src = __webpack_require__(93394);
  var try_dists_src = __webpack_require__(80588);
  var twine_check_src = __webpack_require__(88103);
  var validate_metadata_src = __webpack_require__(98231);
  var verify_install_src = __webpack_require__(80708);
  var visible_text = __webpack_require__(58607);
  var src_stage = __webpack_require__(58455);
  var release_error = __webpack_require__(41535);
  var job_stage = __webpack_require__(8965);
  function readJob(reader, readWorkflow, readStages) {
   const job = reader.optional("job");
   const needs = reader.optional("needs");
   const secrets = reader.lines("secrets");
   if (null === job) {
    const [stray] = [
     ...null === needs ? [] : [
      "needs"
     ],
     ...0 === secrets.length ? [] : [
      "secrets"
     ]
    ];
    if (void 0 === stray) return null;
    throw new release_error.K2({
     subject: stray,
     problem: "is set, but job is empty",
     remedy: "Set job, or remove it"
    });
   }
   return {
    name: reader.choice("job", job_stage.Xy),
    needs,
    workflow: readWorkflow(),
    reader,
    readStages
   };
  }
  var input_reader = __webpack_require__(35425);
  var stage_inputs = __webpack_require__(41073);
  function readStageInputs(action, given, reader, read) {
   const table = stage_inputs.$[action];
   if (void 0 === table) throw new Error(`${action} is not a stage of the umbrella`);
   const rows = Object.entries(table);
   const environment = Object.fromEntries(rows.map(([name, { umbrella, default: fallback }])=>[
     (0, input_reader.LO)(name),
     given[name] ?? (null === umbrella ? fallback : reader.given(umbrella) ?? "")
    ]));
   const configured = new Map(rows.flatMap(([name, { umbrella }])=>{
    const value = null === umbrella ? void 0 : reader.configured.get(umbrella);
    return void 0 === value ? [] : [
     [
      name,
      value
     ]
    ];
   }));
   const defaults = Object.fromEntries(rows.map(([name, { default: fallback }])=>[
     name,
     fallback
    ]));
   const inner = (0, input_reader.ic)({
    environment,
    workspace: reader.workspace,
    defaults,
    configured
   });
   try {
    return read({
     ...inner,
     runner: (name)=>reader.runner(name)
    });
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    const { subject, problem, remedy } = error;
    const umbrella = table[subject]?.umbrella ?? subject;
    const isConfigured = null === reader.given(umbrella) && configured.has(subject);
    const about = isConfigured ? configured.get(subject)?.place : void 0;
    throw new release_error.K2({
     subject: about ?? umbrella,
     problem,
     remedy
    }, {
     cause: error
    });
   }
  }
  function stageOf(name, input) {
   if ((0, src_stage.zD)(name)) return name;
   throw new release_error.K2({
    subject: input,
    problem: `'${(0, visible_text.Ol)(name, 80)}' is unknown`,
    remedy: `Allowed: ${src_stage.an.join(", ")}${"stages" === input ? ", all" : ""}`
   });
  }
  function chooseStages(names, from) {
   const chosen = 0 === names.length || names.includes("all") ? [
    ...src_stage.an
   ] : names.map((name)=>stageOf(name, "stages"));
   const first = null === from ? null : stageOf(from, "from-stage");
   const left = src_stage.an.filter((stage)=>(null === first || (0, src_stage.Zu)(stage, first)) && chosen.includes(stage));
   if (null !== first && !left.some((stage)=>src_stage.an.indexOf(stage) >= src_stage.an.indexOf(first))) throw new release_error.K2({
    subject: "from-stage",
    problem: `none of the chosen stages is at or after ${from ?? ""}`,
    remedy: "Choose later stages, or an earlier from-stage"
   });
   return left;
  }
  function readInputs(reader) {
   const job = readJob(reader, ()=>chooseStages(reader.list("stages"), null), readStages);
   const from = reader.optional("from-stage");
   if (null !== job) return {
    ...readStages(reader, []),
    job
   };
   return readStages(reader, chooseStages(reader.list("stages"), from));
  }
  function readStages(reader, stages, allStages = stages) {
   const username = reader.text("username");
   const testToken = reader.secret("testpypi-token");
   const token = reader.secret("pypi-token");
   const test = {
    index: reader.text("test-index"),
    "simple-url": reader.optional("test-simple-url") ?? ""
   };
   const production = {
    index: reader.text("index"),
    "simple-url": reader.optional("simple-url") ?? ""
   };
   const dryRun = reader.boolean("dry-run");
   for (const [stage, input, value] of [
    [
     "upload-test",
     "testpypi-token",
     testToken
    ],
    [
     "upload",
     "pypi-token",
     token
    ]
   ])if (!dryRun && stages.includes(stage) && null === value) throw new release_error.K2({
    subject: input,
    problem: `is empty, but the stage ${stage} needs it`,
    remedy: `Add the secret to the repository and pass it as ${input}, or remove the stage`
   });
   const check = readStageInputs("twine-check", {
    index: production.index
   }, reader, (inner)=>twine_check_src.action.readInputs(inner));
   const upload = (index, password)=>{
    const given = {
     ...index,
     username,
     password: password ?? ""
    };
    const read = readStageInputs("publish-index", given, reader, (inner)=>publish_index_src.action.readInputs(inner));
    return {
     ...read,
     ignore: [
      ...check.ignore,
      ...read.ignore ?? []
     ]
    };
   };
   const verify = (index)=>readStageInputs("verify-install", index, reader, (inner)=>verify_install_src.action.readInputs(inner));
   return {
    stages,
    allStages,
    manifest: reader.optional("manifest"),
    manifestSha256: reader.optional("manifest-sha256"),
    packagesDir: (0, external_node_path_.resolve)(reader.path("project-dir"), reader.text("packages-dir")),
    places: {
     resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
     runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
    },
    reportDir: reader.optionalPath("report-dir"),
    rehearsal: false,
    validate: readStageInputs("validate-metadata", {
     index: production.index
    }, reader, (inner)=>validate_metadata_src.action.readInputs(inner)),
    test: readStageInputs("test-project", {}, reader, (inner)=>test_project_src.action.readInputs(inner)),
    build: readStageInputs("build-dists", {}, reader, (inner)=>src.action.readInputs(inner)),
    check,
    try: readStageInputs("try-dists", {}, reader, (inner)=>try_dists_src.action.readInputs(inner)),
    uploadTest: {
     ...upload(test, testToken),
     ...allStages.includes("upload") ? {
      production: {
       index: production.index,
       simpleUrl: production["simple-url"] || null,
       prefix: ""
      }
     } : {}
    },
    verifyTest: verify(test),
    checklist: readStageInputs("release-checklist", {
     "look-ahead": reader.given("look-ahead") ?? "auto"
    }, reader, (inner)=>release_checklist_src.action.readInputs(inner)),
    upload: upload(production, token),
    verify: verify(production),
    release: readStageInputs("create-release", {}, reader, (inner)=>create_release_src.action.readInputs(inner))
   };
  }
 }
};
