export const id = 4279;
export const ids = [
 4279
];
export const modules = {
 71096: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>parseByteSize
  });
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
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
   throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: source,
    problem: `'${text}' is not a size`,
    remedy: "Use a size such as 500 kB, 1 MB or 2 MiB"
   });
  }
 },
 56660: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   parseByteSize: ()=>byte_size.n,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  var external_node_path_ = __webpack_require__(76760);
  var read_tag = __webpack_require__(54076);
  var release_error = __webpack_require__(41535);
  var byte_size = __webpack_require__(71096);
  const EARLIEST_TIME = 0x12cea600;
  function readInputs(reader) {
   const projectDir = reader.path("project-dir");
   const formats = reader.choices("formats", [
    "sdist",
    "wheel"
   ]);
   if (0 === formats.length) throw new release_error.K2({
    subject: "formats",
    problem: "is empty",
    remedy: "Set it to sdist, wheel, or both"
   });
   const size = (name)=>{
    const text = reader.optional(name);
    return null === text ? null : (0, byte_size.n)(text, name);
   };
   const artifactName = reader.optional("artifact-name");
   const places = {
    resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
    runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
   };
   return {
    projectDir,
    packagesDir: (0, external_node_path_.resolve)(projectDir, reader.text("packages-dir")),
    clean: reader.boolean("clean"),
    formats,
    wheelFrom: reader.choice("wheel-from", [
     "sdist",
     "tree"
    ]),
    normalizeSdist: reader.boolean("normalize-sdist"),
    buildConstraints: reader.optionalPath("build-constraints"),
    sourceDateEpoch: reader.optionalInteger("source-date-epoch", {
     minimum: EARLIEST_TIME
    }),
    tag: (0, read_tag.VT)(reader),
    tagPrefix: (0, read_tag.ZJ)(reader),
    maximumWheelSize: size("maximum-wheel-size"),
    maximumSdistSize: size("maximum-sdist-size"),
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
  var serialize = __webpack_require__(69775);
  const defaultOutputs = {
   passed: "false",
   name: "",
   version: "",
   manifest: "",
   "manifest-path": "",
   "manifest-sha256": "",
   "packages-dir": "",
   files: "[]"
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
    files: JSON.stringify(manifest?.files ?? [])
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(663),
    __webpack_require__.e(6118),
    __webpack_require__.e(3292),
    __webpack_require__.e(3044),
    __webpack_require__.e(9125),
    __webpack_require__.e(8937),
    __webpack_require__.e(6635),
    __webpack_require__.e(2091),
    __webpack_require__.e(1281),
    __webpack_require__.e(7576),
    __webpack_require__.e(656),
    __webpack_require__.e(7817),
    __webpack_require__.e(5861),
    __webpack_require__.e(4805),
    __webpack_require__.e(8710),
    __webpack_require__.e(8453),
    __webpack_require__.e(5534),
    __webpack_require__.e(6173),
    __webpack_require__.e(7716),
    __webpack_require__.e(1755),
    __webpack_require__.e(2968),
    __webpack_require__.e(9271),
    __webpack_require__.e(8479)
   ]).then(__webpack_require__.bind(__webpack_require__, 39271)));
  const action = (0, action_definition.Q)({
   name: "build-dists",
   stage: "build",
   readInputs: readInputs,
   run,
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [],
   runsProjectCode: true
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
  var _repo_agent_actions_lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  function lazyRun(load) {
   const late = (0, _repo_agent_actions_lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(load);
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
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27525);
  function readTag(reader) {
   const given = reader.optional("tag");
   return null === given ? null : (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.ws)(given);
  }
  function readTagOfRun(reader) {
   const started = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.DC)(reader.runner("GITHUB_REF"));
   return readTag(reader) ?? (null === started ? null : (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.ws)(started, "GITHUB_REF"));
  }
  function readTagPrefix(reader) {
   const prefix = reader.optional("tag-prefix");
   return null === prefix ? null : (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.UG)(prefix);
  }
 },
 69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>serialize
  });
  function serialize(document) {
   return `${JSON.stringify(document, null, 2)}\n`;
  }
 }
};
