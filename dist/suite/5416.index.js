export const id = 5416;
export const ids = [
 5416,
 4856
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
 28810: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   parseByteSize: ()=>byte_size.n,
   readFilesSources: ()=>files_source.k,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
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
    __webpack_require__.e(3292),
    __webpack_require__.e(6118),
    __webpack_require__.e(3044),
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
    __webpack_require__.e(8613),
    __webpack_require__.e(162),
    __webpack_require__.e(3775),
    __webpack_require__.e(9879),
    __webpack_require__.e(978),
    __webpack_require__.e(1916)
   ]).then(__webpack_require__.bind(__webpack_require__, 70978)));
  const action = (0, action_definition.Q)({
   name: "build-dists",
   stage: "build",
   readInputs: inputs.K,
   run,
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
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
 71362: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
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
    __webpack_require__.e(9125),
    __webpack_require__.e(6635),
    __webpack_require__.e(7576),
    __webpack_require__.e(3948),
    __webpack_require__.e(8096)
   ]).then(__webpack_require__.bind(__webpack_require__, 23948)));
  const action = (0, action_definition.Q)({
   name: "create-release",
   stage: ({ draft })=>draft ? "stage" : "release",
   readInputs: readInputs,
   run,
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [
    "token"
   ],
   runsProjectCode: false
  });
 },
 19044: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
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
    __webpack_require__.e(9125),
    __webpack_require__.e(1639),
    __webpack_require__.e(6635),
    __webpack_require__.e(1546),
    __webpack_require__.e(4583),
    __webpack_require__.e(1266),
    __webpack_require__.e(6186)
   ]).then(__webpack_require__.bind(__webpack_require__, 71266)));
  const action = (0, action_definition.Q)({
   name: "publish-index",
   stage: inputs.g,
   readInputs: inputs.K,
   run,
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
  var _action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54076);
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
   return {
    ..."auto" === stage ? {} : {
     stage
    },
    packagesDir: reader.path("packages-dir"),
    ...null === artifactName ? {} : {
     artifact: {
      name: artifactName,
      places
     }
    },
    manifest: readManifest(reader),
    manifestSha256: reader.optional("manifest-sha256"),
    source: {
     tag: (0, _action_kit__WEBPACK_IMPORTED_MODULE_0__.zW)(reader),
     commit: reader.optional("commit"),
     ref: reader.runner("GITHUB_REF")
    },
    index: reader.text("index"),
    simpleUrl: reader.optional("simple-url"),
    username: reader.text("username"),
    password: reader.secret("password") ?? "",
    existing: reader.choice("existing", [
     "skip-identical",
     "fail"
    ]),
    parallel: reader.integer("parallel", {
     minimum: 1,
     maximum: 16
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
 4856: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ACTION_INPUTS: ()=>ACTION_INPUTS
  });
  const ACTION_INPUTS = [
   {
    name: "project-dir",
    description: "The project, relative to the workspace. Not a byte of it is changed.",
    default: ".",
    required: false
   },
   {
    name: "python-versions",
    description: "Versions of Python to test and install with, separated by commas. By default, what the project's workflow says, else auto, which uses the installed ones that the project supports.",
    default: "",
    required: false
   },
   {
    name: "allow-missing-python",
    description: "Whether to skip a named Python that isn't installed instead of failing, true or false. By default, that of the project's workflow, else false.",
    default: "",
    required: false
   },
   {
    name: "version",
    description: "The version to tag the rehearsal with. By default, the project's own; where only a build can tell, the rehearsal chooses one and says so.",
    default: "",
    required: false
   },
   {
    name: "report-dir",
    description: "Where to write release-record.json and report.html.",
    default: "rehearsal",
    required: false
   },
   {
    name: "install",
    description: "What to install for the tests besides the project, as in test-project. By default, what the project's workflow says, else auto.",
    default: "",
    required: false
   },
   {
    name: "commands",
    description: "Commands of the tests, one per line, as in test-project. By default, those of the project's workflow, else those that fit the project.",
    default: "",
    required: false
   },
   {
    name: "minimum-coverage",
    description: "Percentage of coverage below which the tests fail. By default, that of the project's workflow or settings.",
    default: "",
    required: false
   },
   {
    name: "lock",
    description: "A lock file for what is installed for the tests, relative to project-dir, or auto or off, as in test-project. By default, that of the project's workflow, else auto.",
    default: "",
    required: false
   },
   {
    name: "test-timeout",
    description: "How long everything that is done with one Python may take, in seconds, as in test-project. By default, that of the project's workflow, else 3600.",
    default: "",
    required: false
   },
   {
    name: "formats",
    description: "What to build: sdist, wheel, both, or none, as in build-dists. By default, what the project's workflow says, else auto.",
    default: "",
    required: false
   },
   {
    name: "wheels-from",
    description: "Files that were built elsewhere, as in build-dists, such as a folder of wheels from cibuildwheel. By default, those that the project's workflow names and that are on this machine.",
    default: "",
    required: false
   },
   {
    name: "wheel-from",
    description: "What to build the wheel from: sdist or tree, as in build-dists. By default, that of the project's workflow, else sdist.",
    default: "",
    required: false
   },
   {
    name: "build-python-version",
    description: "The Python to build with, such as 3.12, as in build-dists. By default, that of the project's workflow, else the newest installed one that the project supports.",
    default: "",
    required: false
   },
   {
    name: "build-constraints",
    description: "A file of constraints for what the build installs, relative to the workspace, as in build-dists. By default, that of the project's workflow.",
    default: "",
    required: false
   },
   {
    name: "build-timeout",
    description: "How long the whole build may take, in seconds, as in build-dists. By default, that of the project's workflow, else 1800.",
    default: "",
    required: false
   },
   {
    name: "verify-reproducible",
    description: "Whether to build a second time and stop if any byte differs, true or false, as in build-dists. By default, that of the project's workflow, else false.",
    default: "",
    required: false
   },
   {
    name: "extras",
    description: "Extras to install and try: none, each, all, or names, as in verify-install. By default, that of the project's workflow, else each.",
    default: "",
    required: false
   },
   {
    name: "verify-timeout",
    description: "How long everything that is done with one Python may take when the release is installed, in seconds, as in verify-install. By default, that of the project's workflow, else 600.",
    default: "",
    required: false
   },
   {
    name: "validate-ignore",
    description: "Ids of rules that the stage validate leaves out, separated by commas or newlines, as in validate-metadata. By default, those of the project's workflow or settings.",
    default: "",
    required: false
   },
   {
    name: "build-ignore",
    description: "Ids of rules that the stage build leaves out, separated by commas or newlines, as in build-dists. By default, those of the project's workflow or settings.",
    default: "",
    required: false
   },
   {
    name: "check-ignore",
    description: "Ids of rules that the stage check leaves out, separated by commas or newlines, as in twine-check. By default, those of the project's workflow or settings.",
    default: "",
    required: false
   },
   {
    name: "accept",
    description: "Ids of checklist points that may stay unknown, separated by commas. By default, those of the project's workflow.",
    default: "",
    required: false
   },
   {
    name: "audit",
    description: "Whether to ask PyPI's database for known vulnerabilities of the dependencies: auto, true or false; by default auto. A dependency that it doesn't know, and a machine without a network, are shown as unknown and don't stop the rehearsal.",
    default: "",
    required: false
   },
   {
    name: "audit-ignore",
    description: "Ids of vulnerabilities to allow, such as GHSA-x84v-xcm2-53pg, separated by commas or newlines.",
    default: "",
    required: false
   },
   {
    name: "environment-variables",
    description: "Further variables of this step that code of the project may see; names, separated by commas or newlines. The code already sees what builds and tests commonly need, and never tokens or credentials of package indexes.",
    default: "",
    required: false
   }
  ];
 },
 95416: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run_run
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var input_reader = __webpack_require__(35425);
  var trust_level = __webpack_require__(97528);
  var inputs = __webpack_require__(13034);
  const ACTION_INPUTS = [
   {
    name: "stages",
    description: "The stages to run, separated by commas or newlines, or `all`.",
    default: "all",
    required: false
   },
   {
    name: "from-stage",
    description: "Begin at this stage with the manifest and the files that an earlier step left in packages-dir or, with token and manifest-sha256, that an earlier run left in the draft release of the tag. validate, test and check run anyway.",
    default: "",
    required: false
   },
   {
    name: "manifest",
    description: "The release manifest to begin with when the build isn't among the stages; a path, or JSON. By default, the one release in packages-dir.",
    default: "",
    required: false
   },
   {
    name: "manifest-sha256",
    description: "The sha256 that the manifest must have, from the log of the run that built the files. Without it, nothing is taken from a draft release, since others may have written it.",
    default: "",
    required: false
   },
   {
    name: "testpypi-token",
    description: "API token of the test index. The stage upload-test needs it.",
    default: "",
    required: false
   },
   {
    name: "pypi-token",
    description: "API token of the production index. The stage upload needs it.",
    default: "",
    required: false
   },
   {
    name: "username",
    description: "User name for both indexes. PyPI accepts only `__token__`.",
    default: "__token__",
    required: false
   },
   {
    name: "test-index",
    description: "The index of the stages upload-test and verify-test: `testpypi`, or an upload URL with test-simple-url.",
    default: "testpypi",
    required: false
   },
   {
    name: "test-simple-url",
    description: "The simple API of the test index, when test-index is a URL.",
    default: "",
    required: false
   },
   {
    name: "index",
    description: "The index of the stages upload and verify: `pypi`, `gitea`, or an upload URL with simple-url.",
    default: "pypi",
    required: false
   },
   {
    name: "simple-url",
    description: "The simple API of the production index, when index is a URL.",
    default: "",
    required: false
   },
   {
    name: "report-dir",
    description: "Where to write release-record.json and report.html. By default, a folder below RUNNER_TEMP.",
    default: "",
    required: false
   },
   {
    name: "look-ahead",
    description: "What to do before the stage upload-test, after which the version can't be reused on the test index, about points of the checklist that will stop the release anyway. warn reports them and continues, stop stops there, no ignores them.",
    default: "warn",
    required: false
   },
   {
    name: "project-dir",
    description: "The project, relative to the workspace. It is only read.",
    default: ".",
    required: false
   },
   {
    name: "tag",
    description: "The tag of the release. By default, the tag that started the run; without one, the tag isn't checked.",
    default: "",
    required: false
   },
   {
    name: "tag-prefix",
    description: "What tags begin with; {name} is the name of the project. By default, the project's own setting, else v.",
    default: "",
    required: false
   },
   {
    name: "checks",
    description: "Stage validate. What to check, separated by commas. all, or some of metadata, version, tag, structure, changelog, secrets, todo.",
    default: "all",
    required: false
   },
   {
    name: "changelog",
    description: "Stage validate. Path of the changelog, relative to the project. By default, the project's own setting, else a common name.",
    default: "",
    required: false
   },
   {
    name: "required-files",
    description: "Stage validate. Files that must exist, separated by commas, relative to the project; patterns are allowed. By default, README and license.",
    default: "",
    required: false
   },
   {
    name: "required-fields",
    description: "Stage validate. Fields of the metadata that must be given, separated by commas. By default, a missing description, readme, requires-python, license or authors causes a warning.",
    default: "",
    required: false
   },
   {
    name: "todo-paths",
    description: "Stage validate. Files, folders or patterns in which to look for TODO and FIXME, one per line, relative to the project.",
    default: "",
    required: false
   },
   {
    name: "validate-ignore",
    description: "Stage validate. Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**. The project's own settings can name more, with reasons.",
    default: "",
    required: false
   },
   {
    name: "validate-strict",
    description: "Stage validate. Whether warnings stop the release, too; true or false. Advice never does.",
    default: "false",
    required: false
   },
   {
    name: "python-versions",
    description: "Versions of Python to test with, separated by commas or newlines. auto uses the installed ones that requires-python and the classifiers allow.",
    default: "auto",
    required: false
   },
   {
    name: "allow-missing-python",
    description: "Whether to skip a named Python that isn't installed instead of failing; true or false.",
    default: "false",
    required: false
   },
   {
    name: "install",
    description: "Stage test. What to install besides the project, one per line, as extra:NAME, group:NAME or a requirement. auto takes the extras and dependency groups for tests and checks, such as dev, test, lint and typing, and those that contain pytest.",
    default: "auto",
    required: false
   },
   {
    name: "commands",
    description: "Stage test. Commands to run, one per line, without a shell. By default, pytest with coverage, mypy, ruff check and black --check, each if the project declares or configures it.",
    default: "",
    required: false
   },
   {
    name: "minimum-coverage",
    description: "Stage test. Percentage of coverage below which the stage fails. By default, the project's own setting, else 70.",
    default: "",
    required: false
   },
   {
    name: "target-coverage",
    description: "Stage test. Percentage of coverage below which the stage warns. By default, the project's own setting, else 80.",
    default: "",
    required: false
   },
   {
    name: "lock",
    description: "Stage test. A lock file with the versions of what is installed for the tests, relative to project-dir. auto uses uv.lock, pylock.toml, poetry.lock, pdm.lock or pinned requirements of the project; off uses none.",
    default: "auto",
    required: false
   },
   {
    name: "test-timeout",
    description: "Stage test. How long everything that is done with one Python may take, in seconds. A test that was running then is named.",
    default: "3600",
    required: false
   },
   {
    name: "environment-variables",
    description: "Further variables of this step that code of the project may see; names, separated by commas or newlines. The code already sees what builds and tests commonly need, and never tokens or credentials of package indexes.",
    default: "",
    required: false
   },
   {
    name: "packages-dir",
    description: "Where to put the files, relative to project-dir.",
    default: "dist",
    required: false
   },
   {
    name: "clean",
    description: "Stage build. Whether to remove what earlier builds of this project left in packages-dir, true or false. Removed are only its own distributions that git doesn't track, in the project or in a folder that this action created. Other distributions there stop the build.",
    default: "true",
    required: false
   },
   {
    name: "formats",
    description: "Stage build. What to build: sdist, wheel, both, or none. auto builds both, or with wheels-from only the kinds that it does not bring.",
    default: "auto",
    required: false
   },
   {
    name: "wheels-from",
    description: "Stage build. Files that were built elsewhere and belong to this release, such as those of cibuildwheel, separated by commas or newlines. Each is a file, a folder or a pattern, relative to the workspace, or artifact:NAME for an artifact of this run; artifact:wheels-* takes several.",
    default: "",
    required: false
   },
   {
    name: "wheel-from",
    description: "Stage build. What to build the wheel from: sdist (as installers do), or tree, which is reported as a finding.",
    default: "sdist",
    required: false
   },
   {
    name: "build-python-version",
    description: "Stage build. The Python to build with, such as 3.12. By default, the newest installed one that requires-python and the classifiers allow.",
    default: "",
    required: false
   },
   {
    name: "normalize-sdist",
    description: "Stage build. Whether to rewrite the sdist so that the same files always give the same bytes, true or false.",
    default: "true",
    required: false
   },
   {
    name: "build-constraints",
    description: "Stage build. A file of constraints for what the build installs, in the format of pip, relative to the workspace.",
    default: "",
    required: false
   },
   {
    name: "source-date-epoch",
    description: "Stage build. The time to write into the files, in seconds since 1970. By default, the time of the commit, or of the newest file where there is no commit.",
    default: "",
    required: false
   },
   {
    name: "verify-reproducible",
    description: "Stage build. Whether to build a second time, in another folder, and stop if any byte differs, true or false. Files of wheels-from are not compared.",
    default: "false",
    required: false
   },
   {
    name: "maximum-wheel-size",
    description: "Stage build. The size above which a wheel stops the stage, such as 2 MB. By default, the project's own setting; without one, the stage warns above 1 MB.",
    default: "",
    required: false
   },
   {
    name: "maximum-sdist-size",
    description: "Stage build. The size above which the sdist stops the stage, such as 800 kB. By default, the project's own setting; without one, the stage warns above 500 kB.",
    default: "",
    required: false
   },
   {
    name: "build-timeout",
    description: "Stage build. How long the whole build may take, in seconds; with verify-reproducible, both builds together.",
    default: "1800",
    required: false
   },
   {
    name: "build-ignore",
    description: "Stage build. Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**. The project's own settings can name more, with reasons.",
    default: "",
    required: false
   },
   {
    name: "profile",
    description: "Stage check. The index whose rules apply. pypi includes TestPyPI.",
    default: "pypi",
    required: false
   },
   {
    name: "check-strict",
    description: "Stage check. Whether warnings stop the release, too; true or false. Advice never does.",
    default: "true",
    required: false
   },
   {
    name: "twine",
    description: "Stage check. Whether the real twine renders the README; true or false. Without it, a README in reST stays unknown.",
    default: "true",
    required: false
   },
   {
    name: "check-ignore",
    description: "Stage check. Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**.",
    default: "",
    required: false
   },
   {
    name: "existing",
    description: "Stage upload. What to do when a file is already there with the same bytes: skip-identical leaves it, fail stops before anything is sent. Other bytes always stop.",
    default: "skip-identical",
    required: false
   },
   {
    name: "parallel",
    description: "Stage upload. How many wheels to send at the same time, 1 to 16. The first wheel and the sdist are always sent alone.",
    default: "4",
    required: false
   },
   {
    name: "dry-run",
    description: "Whether to only make the plan and send nothing; true or false.",
    default: "false",
    required: false
   },
   {
    name: "attempts",
    description: "Stage upload. How often to send one file at most, 1 to 20. Before each further attempt, the index is asked whether it already has the file.",
    default: "5",
    required: false
   },
   {
    name: "wait",
    description: "Stage upload. Whether to wait until pip and uv would find every file.",
    default: "true",
    required: false
   },
   {
    name: "wait-timeout",
    description: "Stage upload. How long to wait, in seconds.",
    default: "600",
    required: false
   },
   {
    name: "allow-http-hosts",
    description: "Hosts that may be reached over plain HTTP, although anybody on the network can then read the token and change the answers. This machine is always allowed.",
    default: "",
    required: false
   },
   {
    name: "dependencies-index-url",
    description: "Stage verify. Address of the one index that dependencies come from. By default, the machine's own setting (PIP_INDEX_URL, pip.conf, UV_DEFAULT_INDEX), else PyPI.",
    default: "",
    required: false
   },
   {
    name: "extras",
    description: "Stage verify. Extras to try: none, each (every extra for users, in its own environment), all (together in one environment), or names.",
    default: "each",
    required: false
   },
   {
    name: "imports",
    description: "Stage verify. Modules to import, as module or module:attribute; auto uses the ones of the manifest or, without a manifest, of the installed files.",
    default: "auto",
    required: false
   },
   {
    name: "scripts",
    description: "Stage verify. Command lines to run, one per line, such as automation --help; auto uses the ones of the manifest or, without a manifest, only checks that each command exists.",
    default: "auto",
    required: false
   },
   {
    name: "smoke-test",
    description: "Stage verify. Path of a Python script that must exit with status 0. By default, the one of the manifest, which must still have its sha256.",
    default: "",
    required: false
   },
   {
    name: "install-warnings",
    description: "Stage verify. What to do when the installer warns about this package: fail, warn or ignore.",
    default: "fail",
    required: false
   },
   {
    name: "sdist",
    description: "Stage verify. Whether to install from the source distribution, too; true or false.",
    default: "false",
    required: false
   },
   {
    name: "verify-timeout",
    description: "Stage verify. Seconds for everything that is done with one Python.",
    default: "600",
    required: false
   },
   {
    name: "maximum-install-seconds",
    description: "Stage verify. An installation that takes longer causes a warning.",
    default: "30",
    required: false
   },
   {
    name: "maximum-import-seconds",
    description: "Stage verify. An import that takes longer causes a warning.",
    default: "1",
    required: false
   },
   {
    name: "audit",
    description: "Stage verify. Whether to ask PyPI's database for known vulnerabilities of the dependencies: auto, true or false. auto asks unless verify-test has done so for this release on this machine. A vulnerability doesn't fail this action; release-checklist stops the release.",
    default: "auto",
    required: false
   },
   {
    name: "audit-ignore",
    description: "Stage verify. Ids of vulnerabilities to allow, such as GHSA-x84v-xcm2-53pg, separated by commas or newlines. Each one that is found is recorded.",
    default: "",
    required: false
   },
   {
    name: "accept",
    description: "Ids of points that may stay unknown, separated by commas or newlines.",
    default: "",
    required: false
   },
   {
    name: "confirmed",
    description: "Ids of points that only a person can know, and that you confirm.",
    default: "",
    required: false
   },
   {
    name: "require",
    description: "Stage checklist. Ids of points that only a person can know, and that this project doesn't release without. They are unknown until they are in confirmed.",
    default: "",
    required: false
   },
   {
    name: "notes",
    description: "Stage release. What changed, in Markdown; the output release-notes of validate-metadata. The word changelog means the section of the changelog, where it is known.",
    default: "changelog",
    required: false
   },
   {
    name: "title",
    description: "Stage release. Title of the release. It may contain {tag}, {name} and {version}.",
    default: "{tag}",
    required: false
   },
   {
    name: "prerelease",
    description: "Stage release. Whether it is a pre-release, true or false; auto decides by the version.",
    default: "auto",
    required: false
   },
   {
    name: "token",
    description: "Stage release. Token of the forge that may write releases, usually github.token. Without it, nothing is sent.",
    default: "",
    required: false
   },
   {
    name: "api-url",
    description: "Stage release. Address of the REST API of the forge, https://HOST/api/v1 for Gitea and Forgejo. By default, the one that the runner names.",
    default: "",
    required: false
   }
  ];
  var run = __webpack_require__(96091);
  var src_run = __webpack_require__(230);
  var find_files = __webpack_require__(64379);
  var external_node_crypto_ = __webpack_require__(77598);
  var launch = __webpack_require__(88607);
  async function startProcess(command) {
   const launched = await (0, launch.q)(command, command.keepStdinOpen);
   return {
    pid: launched.pid,
    marker: launched.marker,
    exited: launched.exited,
    async stop () {
     launched.stop();
     await launched.exited;
    }
   };
  }
  var last_meaningful_lines = __webpack_require__(30210);
  var tool_environment = __webpack_require__(73038);
  var release_error = __webpack_require__(41535);
  const SERVER_SCRIPT = `
import hmac, json, os, pathlib, socketserver, sys, threading
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
import pypiserver

settings = json.loads(sys.stdin.readline())

def matches(user, password):
    expected = settings["username"] + ":" + settings["password"]
    return hmac.compare_digest((user + ":" + password).encode(), expected.encode())

class Server(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 64

    def server_bind(self):
        # http.server would ask the resolver for the host's full name, which can take seconds without a network
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address[:2]
        self.setup_environ()

class Quiet(WSGIRequestHandler):
    def log_message(self, *arguments):
        pass

app = pypiserver.app(
    roots=[pathlib.Path(settings["folder"])],
    authenticate=["update"],
    auther=matches,
    disable_fallback=True,
    health_endpoint="/health",
    overwrite=False,
)
server = make_server("127.0.0.1", 0, app, server_class=Server, handler_class=Quiet)

def end_with_parent():
    sys.stdin.read()
    os._exit(0)

threading.Thread(target=end_with_parent, daemon=True).start()
print(server.server_port, flush=True)
server.serve_forever()
`;
  const START_LIMIT_MS = 3e4;
  async function startPypiserver(folder, host) {
   const [environment] = await Promise.all([
    (0, tool_environment.u)("pypiserver", host),
    (0, promises_.mkdir)(folder, {
     recursive: true
    })
   ]);
   const password = `pypi-${(0, external_node_crypto_.randomBytes)(24).toString("base64url")}`;
   host.mask(password);
   let heard = ()=>void 0;
   const firstLine = new Promise((resolve)=>{
    heard = resolve;
   });
   const server = await startProcess({
    file: environment.python,
    args: [
     "-I",
     "-c",
     SERVER_SCRIPT
    ],
    cwd: folder,
    env: environment.environment,
    signal: host.signal,
    input: `${JSON.stringify({
     username: "__token__",
     password,
     folder
    })}\n`,
    keepStdinOpen: true,
    onLine: (line, stream)=>{
     if ("stdout" === stream) heard(line);
    }
   });
   let timer;
   const tooLate = new Promise((resolve)=>{
    timer = setTimeout(()=>{
     resolve(null);
    }, START_LIMIT_MS);
   });
   const answer = await Promise.race([
    firstLine,
    server.exited,
    tooLate
   ]);
   clearTimeout(timer);
   if ("string" != typeof answer || !/^\d+$/u.test(answer)) {
    await server.stop();
    const said = await server.exited;
    throw new release_error.K2({
     subject: "embedded index",
     problem: `pypiserver did not start (${(0, last_meaningful_lines.c)(said.output, 3) || "without any output"})`,
     remedy: "Run again; if this persists, remove the cache folder of repo-agent-actions, so that the server is reinstalled"
    });
   }
   const url = `http://127.0.0.1:${answer}/`;
   return {
    uploadUrl: url,
    simpleUrl: `${url}simple/`,
    username: "__token__",
    password,
    folder,
    stop: ()=>server.stop()
   };
  }
  var choose_pythons = __webpack_require__(45247);
  var index_settings = __webpack_require__(22103);
  var find_uv = __webpack_require__(12590);
  var find_pythons = __webpack_require__(60573);
  var release_tag = __webpack_require__(70959);
  var src_version = __webpack_require__(22499);
  var outcome_text = __webpack_require__(58301);
  var duration_text = __webpack_require__(24417);
  var extremes = __webpack_require__(2536);
  var stage_rows = __webpack_require__(46674);
  function stageTable(record) {
   const rows = (0, stage_rows.U)(record).map(({ stage, outcome, ms })=>[
     stage,
     (0, outcome_text.E)(outcome),
     (0, duration_text.S)(ms)
    ]);
   const total = [
    "total",
    (0, outcome_text.E)(record.outcome),
    (0, duration_text.S)(record.ms)
   ];
   const all = [
    [
     "stage",
     "verdict",
     "time"
    ],
    ...rows,
    total
   ];
   const width = (column)=>(0, extremes.n)(all.map((row)=>row[column].length));
   const [stages, verdicts, times] = [
    width(0),
    width(1),
    width(2)
   ];
   const line = ([stage, verdict, time])=>`${stage.padEnd(stages)}  ${verdict.padEnd(verdicts)}  ${time.padStart(times)}`;
   const rule = `${"─".repeat(stages)}  ${"─".repeat(verdicts)}  ${"─".repeat(times)}`;
   return [
    line([
     "stage",
     "verdict",
     "time"
    ]),
    rule,
    ...rows.map(line),
    rule,
    line(total)
   ].join("\n");
  }
  var git = __webpack_require__(45299);
  var git_facts = __webpack_require__(35625);
  var release_identity = __webpack_require__(9370);
  var copy_project = __webpack_require__(43641);
  var is_inside = __webpack_require__(80898);
  var version_files = __webpack_require__(70741);
  var toml = __webpack_require__(34222);
  var rule_context = __webpack_require__(90279);
  const ASK_GIT = new Set([
   "setuptools-scm",
   "hatch-vcs",
   "versioningit"
  ]);
  async function readTables(projectDir) {
   const path = (0, external_node_path_.join)(projectDir, "pyproject.toml");
   const text = await (0, promises_.readFile)(path, "utf8").catch(()=>"");
   try {
    return (0, toml.v)(text, path);
   } catch  {
    return {};
   }
  }
  async function findGenerated(projectDir) {
   const { tool, project } = await readTables(projectDir);
   const files = (0, version_files.D)((0, rule_context.bI)(tool) ? tool : {}).filter(({ by, inPlace })=>ASK_GIT.has(by) && !inPlace).flatMap(({ path })=>/^[\w.-][\w./-]*$/u.test(path) ? [
     `/${path}`
    ] : []);
   return {
    patterns: [
     "*.egg-info/",
     ...new Set(files)
    ],
    isPackageInfo: (0, rule_context.bI)(project)
   };
  }
  var machine_trouble = __webpack_require__(89238);
  var report_folder = __webpack_require__(33008);
  async function openReportFolder(folder) {
   await (0, report_folder.w6)(folder);
   try {
    const made = await (0, promises_.mkdir)(folder, {
     recursive: true
    });
    if (void 0 !== made) await (0, promises_.writeFile)((0, external_node_path_.join)(folder, ".gitignore"), report_folder.BU);
   } catch (cause) {
    const reason = (0, release_error.Or)(cause, "ENOENT") ? "" : ` (${(0, machine_trouble.u)(cause)})`;
    throw new release_error.K2({
     subject: "report-dir",
     problem: `${folder} can't be written${reason}`,
     remedy: "Choose a writable folder"
    }, {
     cause
    });
   }
  }
  async function removeOldReport(folder, original, copy) {
   if (!(0, is_inside.F)(original, folder)) return;
   const copied = (0, external_node_path_.join)(copy.projectDir, (0, external_node_path_.relative)(original, folder));
   const ignore = (0, external_node_path_.join)(copied, ".gitignore");
   const isOurs = await (0, promises_.readFile)(ignore, "utf8").catch(()=>"") === report_folder.BU;
   const names = [
    ...Object.values(report_folder.JL),
    ...isOurs ? [
     ".gitignore"
    ] : []
   ];
   for (const name of names)await (0, promises_.rm)((0, external_node_path_.join)(copied, name), {
    force: true
   });
  }
  const IDENTITY = [
   "-c",
   "user.name=rehearsal",
   "-c",
   "user.email=rehearsal@localhost",
   "-c",
   "advice.addEmbeddedRepo=false"
  ];
  function requireDone(result, command) {
   if (result?.exitCode === 0) return;
   throw new release_error.K2(null === result ? {
    subject: "git",
    problem: "was not found on PATH",
    remedy: "Install git: a rehearsal tags and builds a clone of the project"
   } : {
    subject: "project-dir",
    problem: `git ${command} failed in the copy of the project (${(0, last_meaningful_lines.c)(result.output, 2)})`,
    remedy: "Repair the git repository, or rehearse a copy of the project without its .git"
   });
  }
  async function project_copy_git(args, top, host) {
   requireDone(await (0, git.Tk)([
    ...IDENTITY,
    ...args
   ], top, host), args[0] ?? "");
  }
  async function addEverything({ top, projectDir }, host) {
   const { patterns: made, isPackageInfo } = await findGenerated(projectDir);
   if (isPackageInfo) await (0, promises_.rm)((0, external_node_path_.join)(projectDir, "PKG-INFO"), {
    force: true
   });
   await (0, promises_.mkdir)((0, external_node_path_.join)(top, ".git/info"), {
    recursive: true
   });
   await (0, promises_.writeFile)((0, external_node_path_.join)(top, ".git/info/exclude"), made.map((pattern)=>`${pattern}\n`).join(""));
   const left = made.map((pattern)=>`:(exclude,glob)${pattern.startsWith("/") ? pattern.slice(1) : `**/${pattern}**`}`);
   await project_copy_git([
    "add",
    "--all",
    "--force",
    "--",
    ".",
    ...left
   ], top, host);
  }
  async function addSubmodules(top, host) {
   const listed = await (0, git.oM)([
    "ls-files",
    "--stage",
    "-z"
   ], top, host) ?? "";
   const paths = listed.split("\0").flatMap((line)=>/^160000 [^\t]*\t([^]+)$/u.exec(line)?.[1] ?? []);
   for (const path of paths){
    await project_copy_git([
     "rm",
     "--quiet",
     "--cached",
     "--",
     `:(literal)${path}`
    ], top, host);
    await project_copy_git([
     "add",
     "--all",
     "--force",
     "--",
     `:(literal)${path}`
    ], top, host);
   }
   return paths.length > 0;
  }
  async function copyForRehearsal(projectDir, folder, reportDir, without, host) {
   const hadGit = await (0, git_facts.vE)(projectDir, host) !== null;
   const identity = await (0, release_identity.x)(projectDir, host);
   const products = {
    normalizedName: identity?.normalizedName ?? null
   };
   const copy = await (0, copy_project.N)(projectDir, folder, {
    ignored: "leave",
    products
   }, host);
   const original = (0, external_node_path_.resolve)(await (0, promises_.realpath)(projectDir), (0, external_node_path_.relative)(copy.projectDir, copy.top));
   for (const path of without)if ((0, is_inside.F)(original, path)) await (0, promises_.rm)((0, external_node_path_.join)(copy.top, (0, external_node_path_.relative)(original, path)), {
    force: true
   });
   const hasOwnGit = hadGit && await (0, git_facts.vE)(copy.top, host) === copy.top;
   if (!hasOwnGit) requireDone(await (0, git.Df)(copy.top, host), "init");
   if (hadGit) await project_copy_git([
    "add",
    "--all"
   ], copy.top, host);
   else {
    await removeOldReport(reportDir, projectDir, copy);
    await addEverything(copy, host);
   }
   const unborn = await (0, git_facts.Qo)(copy.top, host) === null;
   const staged = (await (0, git.Ii)([
    "diff",
    "--cached",
    "--quiet"
   ], copy.top, host))?.exitCode !== 0;
   const submodules = await addSubmodules(copy.top, host);
   if (unborn || staged || submodules) await project_copy_git([
    "commit",
    "--quiet",
    "--allow-empty",
    "--no-verify",
    "-m",
    "Rehearsal"
   ], copy.top, host);
   if (!hadGit) await project_copy_git([
    "clean",
    "--quiet",
    "--force",
    "-d",
    "-x"
   ], copy.top, host);
   return {
    ...copy,
    original: projectDir,
    hadGit,
    hadChanges: hadGit && staged
   };
  }
  async function tagCopy(copy, tag, host) {
   await project_copy_git([
    "tag",
    "--force",
    "--annotate",
    "--message",
    `Rehearsal of ${tag}`,
    tag
   ], copy.top, host);
  }
  var git_tags = __webpack_require__(93218);
  var core_metadata = __webpack_require__(90960);
  var tag_ending = __webpack_require__(8227);
  async function packageInfoVersion(projectDir) {
   const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(projectDir, "PKG-INFO")).catch(()=>null);
   return null === bytes ? null : (0, core_metadata.U)(bytes).get("version");
  }
  function normal(text) {
   if (null === text) return null;
   try {
    return (0, src_version.Bp)(text);
   } catch  {
    return null;
   }
  }
  async function inventVersion(copy, scheme, host) {
   const packaged = normal(await packageInfoVersion(copy.original));
   if (null !== packaged) return {
    version: packaged,
    from: "PKG-INFO"
   };
   const here = (0, tag_ending.H)(await (0, git_tags.cB)(copy.top, host, "here"), scheme);
   if (null !== here) return {
    version: (0, src_version.qh)(here.version),
    from: `tag ${here.tag}`
   };
   const last = (0, tag_ending.H)(await (0, git_tags.cB)(copy.top, host, "until-here"), scheme);
   if (null === last) return {
    version: "0.1.0",
    from: "no tag; chosen for the rehearsal"
   };
   return {
    version: (0, src_version.W7)((0, src_version.qh)(last.version)),
    from: `the one after tag ${last.tag}`
   };
  }
  var visible_text = __webpack_require__(58607);
  var workflow_document = __webpack_require__(56536);
  var workflow_steps = __webpack_require__(78200);
  const WORKFLOW_FOLDERS = [
   ".forgejo/workflows",
   ".gitea/workflows",
   ".github/workflows"
  ];
  async function namesIn(folder) {
   try {
    return (await (0, promises_.readdir)(folder)).filter((name)=>/\.ya?ml$/u.test(name)).sort();
   } catch (error) {
    if ((0, release_error.Or)(error, "ENOENT") || (0, release_error.Or)(error, "ENOTDIR")) return [];
    throw error;
   }
  }
  async function findWorkflows(top) {
   for (const folder of WORKFLOW_FOLDERS){
    const found = [];
    for (const name of (await namesIn((0, external_node_path_.join)(top, folder)))){
     const path = `${folder}/${name}`;
     const status = await (0, promises_.lstat)((0, external_node_path_.join)(top, path));
     if (!status.isFile() || status.size > 4 * workflow_document.hk) continue;
     const workflow = (0, workflow_document.S6)(await (0, promises_.readFile)((0, external_node_path_.join)(top, path), "utf8"));
     if (null === workflow) continue;
     const steps = (0, workflow_steps.B)(workflow).filter(({ use })=>null !== use);
     if (steps.length > 0) found.push({
      path,
      workflow,
      steps
     });
    }
    if (found.length > 0) return found;
   }
   return [];
  }
  var stage_inputs = __webpack_require__(41073);
  var generated_inputs = __webpack_require__(4856);
  const DESCRIBING = [
   "validate-metadata",
   "test-project",
   "build-dists",
   "twine-check",
   "verify-install",
   "release-checklist"
  ];
  const NOT_TAKEN = {
   "project-dir": "each rehearsal is asked for with its own",
   "packages-dir": "the rehearsal has a folder of its own",
   clean: "the rehearsal has a folder of its own",
   tag: "the rehearsal makes its own",
   "source-date-epoch": "belongs to one release",
   "dry-run": "a rehearsal uploads to its own servers",
   confirmed: "a person says that about one release",
   "look-ahead": "the umbrella looks ahead by itself",
   "allow-http-hosts": "the servers of the rehearsal are on this machine",
   "dependencies-index-url": "this machine has an index of its own for dependencies"
  };
  const OF_A_RUN = new Set([
   ...Object.keys(NOT_TAKEN),
   "version",
   "report-dir"
  ]);
  const OF_ONE_STEP = new Set([
   "audit"
  ]);
  const TAKEN = new Set(DESCRIBING.flatMap((action)=>Object.values(stage_inputs.$[action] ?? {})).flatMap(({ umbrella })=>umbrella ?? []).filter((name)=>!OF_A_RUN.has(name)));
  const OWN = new Set(generated_inputs.ACTION_INPUTS.map(({ name })=>name).filter((name)=>!OF_A_RUN.has(name)));
  function umbrellaName(what, name) {
   if ("rehearse" === what) return OWN.has(name) ? name : null;
   if ("publish" === what || "workflow" === what) return TAKEN.has(name) ? name : null;
   if (!DESCRIBING.includes(what) || OF_ONE_STEP.has(name)) return null;
   const umbrella = stage_inputs.$[what]?.[name]?.umbrella ?? null;
   return null !== umbrella && TAKEN.has(umbrella) ? umbrella : null;
  }
  function commonFolder(steps) {
   const named = steps.flatMap((step)=>{
    const folder = step.value("project-dir");
    return "text" === folder.kind && "" !== folder.text ? [
     folder.text
    ] : [];
   });
   const [first, ...others] = new Set(named);
   return void 0 !== first && 0 === others.length ? first : null;
  }
  function usualFolder({ job }, steps) {
   return commonFolder(steps.filter((other)=>other.job === job)) ?? commonFolder(steps) ?? ".";
  }
  function settingsOf(workflows, place) {
   const settings = new Map;
   const notes = new Set;
   const all = workflows.flatMap(({ path, steps })=>steps.map((step)=>({
      path,
      step,
      steps
     })));
   const isRehearsal = (step)=>step.use?.what === "rehearse";
   const ordered = [
    ...all.filter(({ step })=>isRehearsal(step)),
    ...all.filter(({ step })=>!isRehearsal(step))
   ];
   for (const { path, step, steps } of ordered){
    const about = (0, workflow_steps.K)(step, place, usualFolder(step, steps));
    if (null === about) notes.add(`${path}: the project-dir of the job ${(0, visible_text.Ol)(step.job)} is known to the server alone, so its settings are not used.`);
    if (true === about) for (const input of step.names){
     const name = umbrellaName(step.use?.what ?? "", input);
     if (null === name) continue;
     const found = step.value(input);
     if ("expression" === found.kind) {
      const shown = (0, visible_text.Ol)(found.expression, 100);
      notes.add(`${path}: ${name} is ${shown}, which only the server can evaluate. It is not used.`);
      continue;
     }
     const earlier = settings.get(name);
     if ("" === found.text || earlier?.value === found.text) continue;
     const [variable] = found.variables;
     const from = `${path}, ${variable ?? `job ${(0, visible_text.Ol)(step.job)}`}`;
     if (void 0 === earlier) settings.set(name, {
      name,
      value: found.text,
      from
     });
     else notes.add(`${from}: ${name} is ${(0, visible_text.Ol)(found.text, 100)} there. That of ${earlier.from} is used.`);
    }
   }
   return {
    settings: [
     ...settings.values()
    ],
    notes: [
     ...notes
    ]
   };
  }
  const SHOWN = 100;
  function givenSettings(given) {
   return Object.entries(given).map(([name, value])=>({
     name,
     value,
     from: "given"
    }));
  }
  async function settleFiles({ settings, notes }, top) {
   const named = settings.get("wheels-from");
   if (void 0 === named || "given" === named.from) return;
   const entries = named.value.split(/[,\n]/u).map((entry)=>entry.trim()).filter((entry)=>"" !== entry);
   const here = [];
   const missing = [];
   for (const entry of entries){
    const path = (0, external_node_path_.resolve)(top, entry);
    const isHere = !entry.startsWith("artifact:") && (await (0, find_files.UV)(path)).length > 0;
    if (isHere) here.push(path);
    else missing.push((0, visible_text.Ol)(entry, SHOWN));
   }
   if (here.length > 0) settings.set("wheels-from", {
    ...named,
    value: asEntries(here)
   });
   else settings.delete("wheels-from");
   if (0 === missing.length) return;
   const formats = settings.get("formats");
   const isSdistAlone = 0 === here.length && formats?.from !== "given";
   if (isSdistAlone) settings.set("formats", {
    name: "formats",
    value: "sdist",
    from: "no wheels are here"
   });
   notes.push(`${named.from}: wheels-from is ${missing.join(", ")}, which is not here${isSdistAlone ? ", so the sdist is rehearsed alone" : ""}. To rehearse with such files, name them with wheels-from.`);
  }
  function asEntries(paths) {
   return paths.map((path)=>path.replaceAll(",", "?")).join("\n");
  }
  function settlePythons({ settings, notes }, found, facts) {
   const named = settings.get("python-versions");
   if (void 0 === named || "given" === named.from || null === facts) return;
   const names = named.value.split(/[,\s]+/u).filter((name)=>"" !== name);
   try {
    const { missing } = (0, choose_pythons.H)(names, found, facts.requiresPython, facts.classifiers, true);
    if (0 === missing.length) return;
    settings.set("allow-missing-python", {
     name: "allow-missing-python",
     value: "true",
     from: "not all are here"
    });
    notes.push(`${named.from}: Python ${missing.join(", ")} isn't installed here and is left out.`);
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    settings.delete("python-versions");
    notes.push(`${named.from}: none of the Pythons ${(0, visible_text.Ol)(named.value, SHOWN)} can be used here, so those that are installed are used.`);
   }
  }
  function settleVariables({ settings, notes }, isSet) {
   const named = settings.get("environment-variables");
   if (void 0 === named || "given" === named.from) return;
   const names = named.value.split(/[,\s]+/u).filter((name)=>"" !== name);
   const here = names.filter(isSet);
   if (here.length === names.length) return;
   if (0 === here.length) settings.delete("environment-variables");
   else settings.set("environment-variables", {
    ...named,
    value: here.join(",")
   });
   const missing = names.filter((name)=>!isSet(name)).map((name)=>(0, visible_text.Ol)(name, SHOWN));
   notes.push(`${named.from}: environment-variables names ${missing.join(", ")}, which is not set here.`);
  }
  function keyOf(name) {
   return name.replaceAll(/[A-Z]/gu, (letter)=>`-${letter.toLowerCase()}`);
  }
  async function rehearsalSettings({ projectDir, given, wheelsFrom }, { facts, config }, { pythons, isSet }, host) {
   const project = await (0, promises_.realpath)(projectDir);
   const workTree = await (0, git_facts.vE)(project, host);
   const top = null === workTree ? project : await (0, promises_.realpath)(workTree);
   const place = (0, external_node_path_.relative)(top, project).split(external_node_path_.sep).join("/") || ".";
   const found = settingsOf(await findWorkflows(top), place);
   const defaults = new Map(ACTION_INPUTS.map(({ name, default: fallback })=>[
     name,
     fallback
    ]));
   const told = found.settings.filter(({ name, value })=>defaults.get(name) !== value);
   const settings = new Map([
    ...told,
    ...givenSettings(given)
   ].map((setting)=>[
     setting.name,
     setting
    ]));
   if (wheelsFrom.length > 0) {
    const value = wheelsFrom.map(entryOf).join("\n");
    settings.set("wheels-from", {
     name: "wheels-from",
     value,
     from: "given"
    });
   }
   const draft = {
    settings,
    notes: [
     ...found.notes
    ]
   };
   await settleFiles(draft, top);
   settlePythons(draft, pythons, facts);
   settleVariables(draft, isSet);
   const keys = Object.keys(config).map(keyOf);
   return {
    inputs: Object.fromEntries([
     ...settings.values()
    ].map(({ name, value })=>[
      name,
      value
     ])),
    lines: [
     ...[
      ...settings.values()
     ].map(({ name, value, from })=>`${name}: ${(0, visible_text.Ol)(value.replaceAll("\n", ", "), SHOWN)} (${from})`),
     ...0 === keys.length ? [] : [
      `${keys.join(", ")} (${(0, external_node_path_.join)(place, "pyproject.toml")}, [tool.repo-agent-actions])`
     ]
    ],
    notes: draft.notes
   };
  }
  function entryOf(source) {
   return "artifact" === source.kind ? source.given : asEntries([
    source.pattern
   ]);
  }
  function publishInputs(given, workspace, { resultsUrl, runtimeToken }) {
   const environment = {
    ...Object.fromEntries(ACTION_INPUTS.map(({ name, default: fallback })=>[
      (0, input_reader.L)(name),
      given[name] ?? fallback
     ])),
    ...null === resultsUrl ? {} : {
     ACTIONS_RESULTS_URL: resultsUrl
    },
    ...null === runtimeToken ? {} : {
     ACTIONS_RUNTIME_TOKEN: runtimeToken
    }
   };
   return {
    ...(0, inputs.K)((0, input_reader.i)({
     environment,
     workspace
    })),
    rehearsal: true
   };
  }
  async function checkProject(projectDir) {
   const facts = await (0, promises_.stat)(projectDir).catch(()=>null);
   if (facts?.isDirectory() === true) return;
   throw new release_error.K2({
    subject: "project-dir",
    problem: null === facts ? `${projectDir} does not exist` : `${projectDir} is a file`,
    remedy: "Give the folder that holds the project's pyproject.toml"
   });
  }
  async function describeProject(base, host) {
   const quiet = {
    ...host,
    info: host.debug,
    notice: host.debug,
    warning: host.debug,
    error: host.debug,
    group: (_title, work)=>work()
   };
   return await (0, src_run.run)({
    ...base.validate,
    tag: null
   }, quiet);
  }
  function checkPythons({ pythonVersions, allowMissingPython }, { facts }, found) {
   if (null === facts) return;
   (0, choose_pythons.H)(pythonVersions, found, facts.requiresPython, facts.classifiers, allowMissingPython ? true : null);
  }
  function tellSettings({ lines, notes }, host) {
   if (lines.length > 0) host.info([
    "Settings:",
    ...lines.map((line)=>`  ${line}`)
   ].join("\n"));
   for (const note of notes)host.notice(note);
  }
  async function tellTools(host) {
   const settings = await (0, index_settings.ip)(host.environment);
   const uv = await (0, find_uv.d)(host, settings);
   const installer = null === uv ? "pip, because uv is not available" : `uv ${uv.version}`;
   host.info(`Packages come from ${settings.describe()}, installed by ${installer}.`);
  }
  async function tagRelease(inputs, copy, { facts, config }, { tagPrefix }, host) {
   const scheme = (0, release_tag.Q1)(tagPrefix, config, facts?.name ?? null);
   let version = facts?.version ?? null;
   if (null !== inputs.version) try {
    version = (0, src_version.Bp)(inputs.version);
   } catch (cause) {
    throw new release_error.K2({
     subject: "version",
     problem: `'${inputs.version}' is not a version (${(0, release_error.bD)(cause)})`,
     remedy: "Write a PEP 440 version such as 1.2.3"
    }, {
     cause
    });
   }
   if (null === version) {
    const invented = await inventVersion(copy, scheme, host);
    host.notice(`Only a build can tell the version of the project, so it is rehearsed as ${invented.version} (${invented.from}).`);
    version = invented.version;
   }
   const tag = (0, release_tag.cO)(scheme, version);
   await tagCopy(copy, tag, host);
   return tag;
  }
  async function run_run(inputs, outer) {
   const { projectDir, reportDir, places } = inputs;
   await checkProject(projectDir);
   const workshop = await (0, promises_.mkdtemp)((0, external_node_path_.join)(outer.temporaryFolder, "rehearsal-"));
   const host = {
    ...(0, trust_level.xi)(outer, "rehearsal"),
    storeFolder: (0, external_node_path_.join)(workshop, "store")
   };
   const servers = [];
   try {
    const plain = {
     "project-dir": projectDir,
     "dry-run": "true"
    };
    const described = await describeProject(publishInputs(plain, projectDir, places), host);
    const pythons = await (0, find_pythons.n)(host.environment);
    const isSet = (name)=>void 0 !== host.environment[name] || host.withheld?.names.includes(name) === true;
    const settings = await rehearsalSettings(inputs, described, {
     pythons,
     isSet
    }, host);
    tellSettings(settings, host);
    const asked = {
     ...settings.inputs,
     "report-dir": reportDir
    };
    const original = publishInputs({
     ...asked,
     ...plain
    }, projectDir, places);
    checkPythons(original.test, described, pythons);
    const elsewhere = await (0, find_files.tC)(original.build.wheelsFrom ?? []);
    await openReportFolder(reportDir);
    host.progress("copying the project and starting two index servers …");
    servers.push(startPypiserver((0, external_node_path_.join)(workshop, "test-index"), host), startPypiserver((0, external_node_path_.join)(workshop, "production-index"), host));
    const started = Promise.all(servers);
    started.catch(()=>void 0);
    const copy = await copyForRehearsal(projectDir, (0, external_node_path_.join)(workshop, "project"), reportDir, elsewhere, host);
    if (!copy.hadGit) host.notice("The project is not in a git repository, so its manifest has the commit and the tag of the rehearsal.");
    if (copy.hadChanges) host.notice("The rehearsal includes uncommitted changes.");
    const given = {
     ...asked,
     "project-dir": copy.projectDir,
     "packages-dir": (0, external_node_path_.join)(workshop, "dist")
    };
    const tag = await tagRelease(inputs, copy, described, original.validate, host);
    host.info(`Rehearsing ${tag} in a copy of ${projectDir}.`);
    const [test, production] = await started;
    if (void 0 === test || void 0 === production) throw new Error("fewer than two servers were started");
    await tellTools(host);
    const result = await (0, run.run)(publishInputs({
     ...given,
     tag,
     "testpypi-token": test.password,
     "pypi-token": production.password,
     "test-index": test.uploadUrl,
     "test-simple-url": test.simpleUrl,
     index: production.uploadUrl,
     "simple-url": production.simpleUrl
    }, copy.top, places), host);
    const closing = [
     stageTable(result.record),
     "",
     `report: ${result.reportPath}`,
     `record: ${result.recordPath}`
    ].join("\n");
    return {
     ...result,
     closing
    };
   } finally{
    const running = await Promise.allSettled(servers);
    await Promise.all(running.map(async (server)=>"fulfilled" === server.status ? server.value.stop() : void 0));
    await (0, promises_.rm)(workshop, {
     recursive: true,
     force: true,
     maxRetries: 5
    });
   }
  }
 },
 81048: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const LOOK_AHEAD = [
   "no",
   "warn",
   "stop"
  ];
  function readInputs(reader) {
   return {
    manifest: reader.optional("manifest"),
    packagesDir: reader.path("packages-dir"),
    resultsDir: reader.optionalPath("results-dir"),
    accept: reader.list("accept"),
    confirmed: reader.list("confirmed"),
    require: reader.list("require"),
    lookAhead: reader.choice("look-ahead", LOOK_AHEAD),
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
    __webpack_require__.e(6635),
    __webpack_require__.e(1869)
   ]).then(__webpack_require__.bind(__webpack_require__, 77659)));
  const action = (0, action_definition.Q)({
   name: "release-checklist",
   stage: "checklist",
   readInputs: readInputs,
   run,
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
 98268: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   parseCommandLine: ()=>command_line.D,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
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
    __webpack_require__.e(9125),
    __webpack_require__.e(7940),
    __webpack_require__.e(1639),
    __webpack_require__.e(6635),
    __webpack_require__.e(5299),
    __webpack_require__.e(2864),
    __webpack_require__.e(7896),
    __webpack_require__.e(5861),
    __webpack_require__.e(1220),
    __webpack_require__.e(8613),
    __webpack_require__.e(9879),
    __webpack_require__.e(9055),
    __webpack_require__.e(6386)
   ]).then(__webpack_require__.bind(__webpack_require__, 19055)));
  const action = (0, action_definition.Q)({
   name: "test-project",
   stage: "test",
   readInputs: inputs.K,
   run,
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
  var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61958);
  const DEFAULT_TIMEOUT = 3600;
  const PERCENT = {
   minimum: 0,
   maximum: 100
  };
  function readInputs(reader) {
   const pythons = reader.list("python-versions");
   const install = reader.lines("install");
   return {
    projectDir: reader.path("project-dir"),
    pythonVersions: isAuto(pythons) ? "auto" : pythons,
    allowMissingPython: reader.boolean("allow-missing-python"),
    install: isAuto(install) ? "auto" : install,
    commands: reader.lines("commands").map((line)=>(0, _command_line_js__WEBPACK_IMPORTED_MODULE_0__.D)(line, "commands")),
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
   return 0 === values.length || 1 === values.length && "auto" === values[0];
  }
 },
 55612: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const PROFILES = [
   "pypi"
  ];
  function readInputs(reader) {
   return {
    packagesDir: reader.path("packages-dir"),
    manifest: reader.optional("manifest"),
    profile: reader.choice("profile", PROFILES),
    strict: reader.boolean("strict"),
    twine: reader.boolean("twine"),
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
    __webpack_require__.e(663),
    __webpack_require__.e(3292),
    __webpack_require__.e(6118),
    __webpack_require__.e(9125),
    __webpack_require__.e(7940),
    __webpack_require__.e(1639),
    __webpack_require__.e(6635),
    __webpack_require__.e(1546),
    __webpack_require__.e(2864),
    __webpack_require__.e(7896),
    __webpack_require__.e(5861),
    __webpack_require__.e(1220),
    __webpack_require__.e(2612),
    __webpack_require__.e(6786),
    __webpack_require__.e(162),
    __webpack_require__.e(5635),
    __webpack_require__.e(3775),
    __webpack_require__.e(2456),
    __webpack_require__.e(8490)
   ]).then(__webpack_require__.bind(__webpack_require__, 12365)));
  const action = (0, action_definition.Q)({
   name: "twine-check",
   stage: "check",
   readInputs: readInputs,
   run,
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [],
   runsProjectCode: false
  });
 },
 91557: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>CHECK_GROUPS
  });
  const CHECK_GROUPS = [
   "metadata",
   "version",
   "tag",
   "structure",
   "changelog",
   "secrets",
   "todo"
  ];
 },
 76972: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   CHECK_GROUPS: ()=>check_groups.m,
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  var external_node_path_ = __webpack_require__(76760);
  var read_tag = __webpack_require__(54076);
  var release_error = __webpack_require__(41535);
  var required_fields = __webpack_require__(72288);
  var check_groups = __webpack_require__(91557);
  function displayOf(projectDir, workspace) {
   const way = (0, external_node_path_.relative)(workspace, projectDir);
   const outside = ".." === way || way.startsWith(`..${external_node_path_.sep}`) || (0, external_node_path_.isAbsolute)(way);
   return (outside ? projectDir : way).replaceAll(external_node_path_.sep, "/");
  }
  function readChecks(reader) {
   const wanted = reader.choices("checks", [
    "all",
    ...check_groups.m
   ]);
   if (0 === wanted.length) throw new release_error.K2({
    subject: "checks",
    problem: "is empty",
    remedy: `Set it to all, or to some of ${check_groups.m.join(", ")}`
   });
   return check_groups.m.filter((group)=>wanted.includes("all") || wanted.includes(group));
  }
  function readInputs(reader) {
   const projectDir = reader.path("project-dir");
   return {
    projectDir,
    displayDir: displayOf(projectDir, reader.workspace),
    tag: (0, read_tag.VT)(reader),
    tagPrefix: (0, read_tag.ZJ)(reader),
    checks: readChecks(reader),
    changelog: reader.optional("changelog"),
    requiredFiles: reader.list("required-files"),
    requiredFields: reader.choices("required-fields", required_fields.B),
    todoPaths: reader.lines("todo-paths"),
    ignore: reader.list("ignore"),
    strict: reader.boolean("strict")
   };
  }
  const defaultOutputs = {
   passed: "false",
   name: "",
   "normalized-name": "",
   version: "",
   "is-prerelease": "false",
   "requires-python": "",
   "python-versions": "[]",
   scripts: "{}",
   extras: "[]",
   "import-names": "[]",
   "release-notes": "",
   findings: "[]",
   "findings-count": "0"
  };
  function outputsOf(result) {
   const { facts, findings } = result;
   return {
    passed: String(result.passed),
    name: facts?.name ?? "",
    "normalized-name": facts?.normalizedName ?? "",
    version: facts?.version ?? "",
    "is-prerelease": String(result.isPrerelease),
    "requires-python": facts?.requiresPython ?? "",
    "python-versions": JSON.stringify(result.pythonVersions),
    scripts: JSON.stringify(facts?.scripts ?? {}),
    extras: JSON.stringify(facts?.extras ?? []),
    "import-names": JSON.stringify(facts?.importNames ?? []),
    "release-notes": result.releaseNotes ?? "",
    findings: JSON.stringify(findings),
    "findings-count": String(findings.length)
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(3292),
    __webpack_require__.e(7940),
    __webpack_require__.e(1639),
    __webpack_require__.e(6635),
    __webpack_require__.e(5299),
    __webpack_require__.e(2864),
    __webpack_require__.e(7896),
    __webpack_require__.e(5861),
    __webpack_require__.e(6786),
    __webpack_require__.e(8613),
    __webpack_require__.e(162),
    __webpack_require__.e(9800),
    __webpack_require__.e(230),
    __webpack_require__.e(9031)
   ]).then(__webpack_require__.bind(__webpack_require__, 230)));
  const action = (0, action_definition.Q)({
   name: "validate-metadata",
   stage: "validate",
   readInputs: readInputs,
   run,
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [],
   runsProjectCode: false
  });
 },
 79327: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  var visible_text = __webpack_require__(58607);
  var release_error = __webpack_require__(41535);
  function autoOr(values, input) {
   if (0 === values.length || 1 === values.length && "auto" === values[0]) return "auto";
   if (values.includes("auto")) throw new release_error.K2({
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
   if (void 0 !== word && 1 === values.length) return word;
   if ("none" === word || "each" === word) throw new release_error.K2({
    subject: "extras",
    problem: `${word} is combined with other values`,
    remedy: `Use ${word} alone, or list only names of extras`
   });
   return values;
  }
  function readManifest(reader) {
   const text = reader.optional("manifest");
   return null === text || text.startsWith("{") ? text : reader.path("manifest");
  }
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
    manifest: readManifest(reader),
    name: reader.optional("name"),
    version: reader.optional("version"),
    index,
    simpleUrl: reader.optional("simple-url"),
    allowHttpHosts: reader.list("allow-http-hosts"),
    dependenciesIndexUrl: reader.optional("dependencies-index-url"),
    pythonVersions: autoOr(reader.list("python-versions"), "python-versions"),
    extras: readExtras(reader.list("extras")),
    imports: autoOr(reader.list("imports"), "imports"),
    scripts: autoOr(reader.lines("scripts"), "scripts"),
    smokeTest: reader.optionalPath("smoke-test"),
    installWarnings: reader.choice("install-warnings", [
     "fail",
     "warn",
     "ignore"
    ]),
    sdist: reader.boolean("sdist"),
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
    audit: reader.choice("audit", [
     "auto",
     "true",
     "false"
    ]),
    auditIgnore: reader.list("audit-ignore").map(advisoryId)
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
    __webpack_require__.e(9125),
    __webpack_require__.e(7940),
    __webpack_require__.e(1639),
    __webpack_require__.e(6635),
    __webpack_require__.e(2864),
    __webpack_require__.e(5861),
    __webpack_require__.e(1220),
    __webpack_require__.e(5635),
    __webpack_require__.e(9380),
    __webpack_require__.e(2806)
   ]).then(__webpack_require__.bind(__webpack_require__, 99380)));
  const action = (0, action_definition.Q)({
   name: "verify-install",
   stage: (inputs)=>inputs.stage,
   readInputs: readInputs,
   run,
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [],
   runsProjectCode: true
  });
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
 97528: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   ZU: ()=>trustLevel,
   rm: ()=>withCachesBelow,
   xi: ()=>withIsolatedCaches
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27525);
  function trustLevel(environment) {
   const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref = "", GITHUB_HEAD_REF: head = "" } = environment;
   if (/^(?:pull_request|merge_group)/u.test(event) || /^refs\/(?:pull|merge-requests)\//u.test(ref) || "" !== head) return "pull-request";
   return null !== (0, _release_model__WEBPACK_IMPORTED_MODULE_1__.DC)(ref) ? "release" : "branch";
  }
  const CHOSEN_CACHES = [
   "UV_CACHE_DIR",
   "PIP_CACHE_DIR"
  ];
  function withCachesBelow(environment, ...names) {
   const below = CHOSEN_CACHES.flatMap((variable)=>{
    const chosen = environment[variable] ?? "";
    return "" === chosen ? [] : [
     [
      variable,
      (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(chosen, ...names)
     ]
    ];
   });
   return {
    ...environment,
    ...Object.fromEntries(below)
   };
  }
  function withIsolatedCaches(host, name) {
   return {
    ...host,
    cacheFolder: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.cacheFolder, name),
    environment: withCachesBelow(host.environment, name)
   };
  }
 },
 49675: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>readSuiteUse
  });
  const USE = /^(?:(?<server>https?:\/\/\S+?)\/)?(?<repository>[\w.-]+\/[\w.-]+)\/(?:(?<umbrella>publish)|actions\/(?<action>[\w-]+)|\.\w+\/workflows\/(?<workflow>publish)\.yml)@(?<ref>\S+)$/u;
  function readSuiteUse(uses) {
   const { server, repository, umbrella, action, ref } = USE.exec(uses)?.groups ?? {};
   if (void 0 === repository || void 0 === ref) return null;
   return {
    server: server ?? null,
    repository,
    what: umbrella ?? action ?? "workflow",
    ref
   };
  }
 },
 56536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S6: ()=>readWorkflow,
   b6: ()=>textOf,
   c_: ()=>tableOf,
   hk: ()=>LARGEST_WORKFLOW
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  const LARGEST_WORKFLOW = 1e5;
  function isTooDeep(text) {
   if (text.length > LARGEST_WORKFLOW) return true;
   let depth = 0;
   for (const [bracket] of text.matchAll(/[[\]{}]/gu)){
    depth += "[" === bracket || "{" === bracket ? 1 : -1;
    if (depth > 200) return true;
   }
   return /(?:[-?:][ \t]+){100}/u.test(text);
  }
  function tableOf(value) {
   return "object" != typeof value || null === value || Array.isArray(value) ? {} : value;
  }
  function textOf(value) {
   return "string" == typeof value ? value : "number" == typeof value || "boolean" == typeof value ? `${value}` : "";
  }
  function readWorkflow(text) {
   try {
    return isTooDeep(text) ? {} : tableOf((0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(text));
   } catch  {
    return null;
   }
  }
 },
 78200: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K: ()=>isAbout,
   B: ()=>stepsOf
  });
  var external_node_path_ = __webpack_require__(76760);
  var workflow_document = __webpack_require__(56536);
  const DEEPEST = 5;
  function inputsAtTag(workflow) {
   const on = workflow["on"];
   const events = (0, workflow_document.c_)(on);
   const isPushed = "push" in events || "push" === on || Array.isArray(on) && on.includes("push");
   const declared = [
    "workflow_dispatch",
    "workflow_call"
   ].flatMap((event)=>Object.entries((0, workflow_document.c_)((0, workflow_document.c_)(events[event])["inputs"])));
   return Object.fromEntries(declared.map(([name, input])=>[
     name,
     isPushed ? "" : (0, workflow_document.b6)((0, workflow_document.c_)(input)["default"])
    ]));
  }
  function operandOf(operand, scope, depth) {
   const text = /^'(?<text>(?:[^']|'')*)'$/u.exec(operand)?.groups?.["text"];
   if (void 0 !== text) return {
    text: text.replaceAll("''", "'"),
    variables: []
   };
   const [, context, name = ""] = /^(env|inputs)\.([\w-]+)$/u.exec(operand) ?? [];
   if ("inputs" === context) {
    const given = scope.inputs[name];
    return void 0 === given ? null : {
     text: given,
     variables: []
    };
   }
   if ("env" !== context || !(name in scope.env)) return null;
   const value = knownAt((0, workflow_document.b6)(scope.env[name]), scope, depth + 1);
   return "text" === value.kind ? {
    text: value.text,
    variables: [
     name
    ]
   } : null;
  }
  function innerOf(inner, scope, depth) {
   let last = null;
   for (const operand of inner.split("||")){
    last = operandOf(operand.trim(), scope, depth);
    if (null === last || "" !== last.text) break;
   }
   return last;
  }
  function knownAt(text, scope, depth) {
   const unknown = {
    kind: "expression",
    expression: text
   };
   if (depth > DEEPEST) return unknown;
   const [before = "", ...parts] = text.split("${{");
   const variables = [];
   let known = before;
   for (const part of parts){
    const end = part.indexOf("}}");
    const found = end < 0 ? null : innerOf(part.slice(0, end), scope, depth);
    if (null === found) return unknown;
    for (const name of found.variables)variables.push(name);
    known += found.text + part.slice(end + 2);
   }
   return {
    kind: "text",
    text: known.trim(),
    variables
   };
  }
  function knownValue(text, scope) {
   return knownAt(text, scope, 0);
  }
  var suite_use = __webpack_require__(49675);
  function stepOf(job, part, scope) {
   const given = (0, workflow_document.c_)(part["with"]);
   return {
    job,
    use: (0, suite_use.W)((0, workflow_document.b6)(part["uses"])),
    names: Object.keys(given),
    value: (name)=>knownValue((0, workflow_document.b6)(given[name]), scope)
   };
  }
  function stepsOf(workflow) {
   const inputs = inputsAtTag(workflow);
   return Object.entries((0, workflow_document.c_)(workflow["jobs"])).flatMap(([name, value])=>{
    const job = (0, workflow_document.c_)(value);
    const env = {
     ...(0, workflow_document.c_)(workflow["env"]),
     ...(0, workflow_document.c_)(job["env"])
    };
    const steps = Array.isArray(job["steps"]) ? job["steps"].map(workflow_document.c_) : [];
    return [
     stepOf(name, job, {
      env,
      inputs
     }),
     ...steps.map((step)=>stepOf(name, step, {
       env: {
        ...env,
        ...(0, workflow_document.c_)(step["env"])
       },
       inputs
      }))
    ].filter((step)=>null !== step.use || step.names.length > 0);
   });
  }
  function isAbout(step, place, otherwise) {
   const folder = step.value("project-dir");
   if ("expression" === folder.kind) return null;
   return external_node_path_.posix.join(".", folder.text || otherwise, ".") === external_node_path_.posix.join(".", place, ".");
  }
 },
 72288: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   B: ()=>REQUIRABLE_FIELDS,
   R: ()=>EXPECTED_FIELDS
  });
  const REQUIRABLE_FIELDS = [
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
  ];
  const EXPECTED_FIELDS = [
   "description",
   "readme",
   "requires-python",
   "license",
   "authors"
  ];
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
   "check"
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
    profile: {
     umbrella: "profile",
     default: "pypi"
    },
    strict: {
     umbrella: "check-strict",
     default: "true"
    },
    twine: {
     umbrella: "twine",
     default: "true"
    },
    ignore: {
     umbrella: "check-ignore",
     default: ""
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
     default: "4"
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
 13034: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K: ()=>readInputs
  });
  var external_node_path_ = __webpack_require__(76760);
  var src = __webpack_require__(28810);
  var create_release_src = __webpack_require__(71362);
  var publish_index_src = __webpack_require__(19044);
  var release_checklist_src = __webpack_require__(81048);
  var test_project_src = __webpack_require__(98268);
  var twine_check_src = __webpack_require__(55612);
  var validate_metadata_src = __webpack_require__(76972);
  var verify_install_src = __webpack_require__(79327);
  var visible_text = __webpack_require__(58607);
  var src_stage = __webpack_require__(58455);
  var release_error = __webpack_require__(41535);
  var input_reader = __webpack_require__(35425);
  var stage_inputs = __webpack_require__(41073);
  function readStageInputs(action, given, reader, read) {
   const table = stage_inputs.$[action];
   if (void 0 === table) throw new Error(`${action} is not a stage of the umbrella`);
   const environment = Object.fromEntries(Object.entries(table).map(([name, { umbrella, default: fallback }])=>{
    const value = given[name] ?? (null === umbrella ? fallback : reader.optional(umbrella) ?? "");
    return [
     (0, input_reader.L)(name),
     value
    ];
   }));
   const inner = (0, input_reader.i)({
    environment,
    workspace: reader.workspace
   });
   try {
    return read({
     ...inner,
     runner: (name)=>reader.runner(name)
    });
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    const umbrella = table[error.subject]?.umbrella ?? error.subject;
    throw new release_error.K2({
     subject: umbrella,
     problem: error.problem,
     remedy: error.remedy
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
  function chooseStages(reader) {
   const names = reader.list("stages");
   const from = reader.optional("from-stage");
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
   const stages = chooseStages(reader);
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
   const upload = (index, password)=>readStageInputs("publish-index", {
     ...index,
     username,
     password: password ?? ""
    }, reader, (inner)=>publish_index_src.action.readInputs(inner));
   const verify = (index)=>readStageInputs("verify-install", index, reader, (inner)=>verify_install_src.action.readInputs(inner));
   return {
    stages,
    manifest: reader.optional("manifest"),
    manifestSha256: reader.optional("manifest-sha256"),
    packagesDir: (0, external_node_path_.resolve)(reader.path("project-dir"), reader.text("packages-dir")),
    places: {
     resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
     runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
    },
    reportDir: reader.optionalPath("report-dir"),
    rehearsal: false,
    validate: readStageInputs("validate-metadata", {}, reader, (inner)=>validate_metadata_src.action.readInputs(inner)),
    test: readStageInputs("test-project", {}, reader, (inner)=>test_project_src.action.readInputs(inner)),
    build: readStageInputs("build-dists", {}, reader, (inner)=>src.action.readInputs(inner)),
    check: readStageInputs("twine-check", {}, reader, (inner)=>twine_check_src.action.readInputs(inner)),
    uploadTest: upload(test, testToken),
    verifyTest: verify(test),
    checklist: readStageInputs("release-checklist", {}, reader, (inner)=>release_checklist_src.action.readInputs(inner)),
    upload: upload(production, token),
    verify: verify(production),
    release: readStageInputs("create-release", {}, reader, (inner)=>create_release_src.action.readInputs(inner))
   };
  }
 }
};
