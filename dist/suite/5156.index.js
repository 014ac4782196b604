export const id = 5156;
export const ids = [
 5156,
 4299,
 5759,
 2775
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
 69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>serialize
  });
  function serialize(document) {
   return `${JSON.stringify(document, null, 2)}\n`;
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
