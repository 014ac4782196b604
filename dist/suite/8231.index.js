export const id = 8231;
export const ids = [
 8231
];
export const modules = {
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
   "todo",
   "links"
  ];
 },
 98231: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   CHECK_GROUPS: ()=>check_groups.m,
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   checks: "all",
   todo: "auto",
   "ask-links": "true",
   profile: "auto",
   strict: "false"
  };
  var display_dir = __webpack_require__(63125);
  var read_tag = __webpack_require__(54076);
  var read_profile = __webpack_require__(94113);
  var release_error = __webpack_require__(41535);
  var required_fields = __webpack_require__(72288);
  var check_groups = __webpack_require__(91557);
  const TODO_LEVELS = [
   "auto",
   "advice",
   "stop",
   "off"
  ];
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
   return {
    projectDir: reader.path("project-dir"),
    displayDir: (0, display_dir.$)(reader),
    tag: (0, read_tag.VT)(reader),
    tagPrefix: (0, read_tag.ZJ)(reader),
    checks: readChecks(reader),
    profile: (0, read_profile.e)(reader),
    changelog: reader.optional("changelog"),
    releaseNotesTemplate: reader.optional("release-notes-template"),
    requiredFiles: reader.list("required-files", {
     extends: true
    }),
    requiredFields: reader.choicesAndDefault("required-fields", required_fields.BJ),
    todoPaths: reader.lines("todo-paths", {
     extends: true
    }),
    todo: reader.choice("todo", TODO_LEVELS),
    askLinks: reader.boolean("ask-links"),
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
    __webpack_require__.e(4801),
    __webpack_require__.e(799),
    __webpack_require__.e(5591),
    __webpack_require__.e(9505),
    __webpack_require__.e(9262),
    __webpack_require__.e(7940),
    __webpack_require__.e(9488),
    __webpack_require__.e(8388),
    __webpack_require__.e(5299),
    __webpack_require__.e(7206),
    __webpack_require__.e(6635),
    __webpack_require__.e(4125),
    __webpack_require__.e(573),
    __webpack_require__.e(2411),
    __webpack_require__.e(2218),
    __webpack_require__.e(8453),
    __webpack_require__.e(1252),
    __webpack_require__.e(5339),
    __webpack_require__.e(1665),
    __webpack_require__.e(9324),
    __webpack_require__.e(4094),
    __webpack_require__.e(1223),
    __webpack_require__.e(995),
    __webpack_require__.e(9626)
   ]).then(__webpack_require__.bind(__webpack_require__, 70995)));
  const action = (0, action_definition.Q)({
   name: "validate-metadata",
   stage: "validate",
   readInputs: readInputs,
   run,
   defaults: DEFAULTS,
   settings: "project",
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [],
   runsProjectCode: false
  });
 },
 63125: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>displayDirOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function displayDirOf(reader) {
   const projectDir = reader.path("project-dir");
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(reader.workspace, projectDir);
   const outside = ".." === way || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
   return (outside ? projectDir : way).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/");
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
 72288: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BJ: ()=>REQUIRABLE_FIELDS,
   R7: ()=>EXPECTED_FIELDS,
   fU: ()=>HELPFUL_FIELDS
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
  const HELPFUL_FIELDS = [
   "keywords",
   "urls"
  ];
  const EXPECTED_FIELDS = [
   "description",
   "readme",
   "requires-python",
   "license",
   "authors"
  ];
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
