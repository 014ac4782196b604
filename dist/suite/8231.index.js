export const id = 8231;
export const ids = [
 8231,
 612
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
   "todo"
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
   strict: "false"
  };
  var display_dir = __webpack_require__(63125);
  var read_tag = __webpack_require__(54076);
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
    changelog: reader.optional("changelog"),
    requiredFiles: reader.list("required-files", {
     extends: true
    }),
    requiredFields: reader.choicesAndDefault("required-fields", required_fields.BJ),
    todoPaths: reader.lines("todo-paths"),
    todo: reader.choice("todo", TODO_LEVELS),
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
    __webpack_require__.e(3981),
    __webpack_require__.e(6635),
    __webpack_require__.e(3867),
    __webpack_require__.e(5299),
    __webpack_require__.e(278),
    __webpack_require__.e(4027),
    __webpack_require__.e(5861),
    __webpack_require__.e(1252),
    __webpack_require__.e(6786),
    __webpack_require__.e(1793),
    __webpack_require__.e(9800),
    __webpack_require__.e(7825),
    __webpack_require__.e(7667)
   ]).then(__webpack_require__.bind(__webpack_require__, 57825)));
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
 24949: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>defineAction
  });
  function defineAction(definition) {
   return definition;
  }
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
