export const id = 7229;
export const ids = [
 7229,
 5759
];
export const modules = {
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
 94113: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>readGivenProfile,
   e: ()=>readProfile
  });
  var _server_profiles_profile_of__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69223);
  function readGivenProfile(reader) {
   const given = reader.choice("profile", [
    "auto",
    ..._server_profiles_profile_of__WEBPACK_IMPORTED_MODULE_0__.J
   ]);
   return "auto" === given ? null : given;
  }
  function readProfile(reader) {
   const index = reader.text("index");
   return readGivenProfile(reader) ?? (0, _server_profiles_profile_of__WEBPACK_IMPORTED_MODULE_0__.dp)(index);
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
 69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>serialize
  });
  function serialize(document) {
   return `${JSON.stringify(document, null, 2)}\n`;
  }
 },
 81002: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>KNOWN_INDEXES,
   g: ()=>isKnownIndex
  });
  function warehouse(name, title, site, uploadUrl) {
   const path = (parts)=>parts.flatMap((part)=>void 0 === part ? [] : [
      encodeURIComponent(part)
     ]).join("/");
   return {
    name,
    title,
    uploadUrl,
    simpleUrl: `${site}/simple/`,
    statusUrl: "https://status.python.org/",
    jsonUrl: (project, version)=>`${site}/pypi/${path([
      project,
      version
     ])}/json`,
    projectUrl: (project, version)=>`${site}/project/${path([
      project,
      version
     ])}/`
   };
  }
  const KNOWN_INDEXES = {
   pypi: warehouse("pypi", "PyPI", "https://pypi.org", "https://upload.pypi.org/legacy/"),
   testpypi: warehouse("testpypi", "TestPyPI", "https://test.pypi.org", "https://test.pypi.org/legacy/")
  };
  function isKnownIndex(text) {
   return Object.hasOwn(KNOWN_INDEXES, text);
  }
 },
 69223: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>PROFILE_NAMES,
   dp: ()=>profileOf,
   kY: ()=>giteaRegistry
  });
  var _known_indexes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
  const PROFILE_NAMES = [
   "pypi",
   "testpypi",
   "gitea",
   "generic"
  ];
  const GITEA_PATH = /^(?<server>.*)\/api\/packages\/(?<owner>[^/]+)\/pypi\/?$/u;
  const GITEA_PAGES = /(?<=\/pypi)\/(?:simple|files)(?:\/.*)?$/u;
  function giteaRegistry(path) {
   const { server = "", owner } = GITEA_PATH.exec(path)?.groups ?? {};
   return void 0 === owner ? null : {
    server,
    owner
   };
  }
  function knownIndexAt(host) {
   const bare = host.toLowerCase().replace(/\.$/u, "");
   const known = Object.values(_known_indexes_js__WEBPACK_IMPORTED_MODULE_0__.X).find(({ uploadUrl, simpleUrl })=>[
     uploadUrl,
     simpleUrl
    ].some((url)=>new URL(url).host === bare));
   return known?.name ?? null;
  }
  function profileOf(index) {
   if ((0, _known_indexes_js__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return index;
   if ("gitea" === index) return "gitea";
   if (!URL.canParse(index)) return "generic";
   const { host, pathname } = new URL(index);
   const isGitea = null !== giteaRegistry(pathname.replace(GITEA_PAGES, ""));
   return knownIndexAt(host) ?? (isGitea ? "gitea" : "generic");
  }
 }
};
