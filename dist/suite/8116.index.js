export const id = 8116;
export const ids = [
 8116
];
export const modules = {
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
 33264: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J3: ()=>SUITE,
   _1: ()=>jobCacheFolder,
   cp: ()=>newTemporaryFolder,
   fp: ()=>temporaryVariables,
   is: ()=>temporaryRoot,
   lM: ()=>jobStoreFolder,
   sx: ()=>userCacheFolder,
   xT: ()=>jobTemporaryRoot,
   yu: ()=>removeTemporaryFolder
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89238);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15783);
  const SUITE = "repo-agent-actions";
  const TEMPORARY = "raa";
  function isWritable(folder) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
     recursive: true
    });
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    return true;
   } catch  {
    return false;
   }
  }
  function userCacheFolder(environment) {
   const xdg = environment["XDG_CACHE_HOME"] ?? "";
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(xdg) ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdg, SUITE) : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".cache", SUITE);
  }
  function jobCacheFolder(environment, level) {
   const toolCache = environment["RUNNER_TOOL_CACHE"] ?? "";
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(toolCache)) {
    const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolCache, SUITE, level);
    if (isWritable(folder)) return folder;
   }
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(userCacheFolder(environment), level);
  }
  function temporaryRoot() {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: "win32" === process.platform ? "TEMP" : "TMPDIR",
     problem: `${(0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()} can't be used (${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.u)(cause)})`,
     remedy: "Create that folder, or set the variable to another one"
    }, {
     cause
    });
   }
  }
  function jobTemporaryRoot(environment) {
   const runnerTemp = environment["RUNNER_TEMP"] ?? "";
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(runnerTemp) && isWritable(runnerTemp) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(runnerTemp) : temporaryRoot();
  }
  function removeAbandoned(root, space) {
   const pattern = new RegExp(`^${TEMPORARY}-${space}-(\\d+)-`, "u");
   for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root)){
    const pid = Number(pattern.exec(name)?.[1] ?? 0 / 0);
    if (!(Number.isNaN(pid) || (0, _release_store__WEBPACK_IMPORTED_MODULE_5__._)(pid))) try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name), {
      recursive: true,
      force: true,
      maxRetries: 3
     });
    } catch  {}
   }
  }
  function newTemporaryFolder(root) {
   const space = (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.S)();
   removeAbandoned(root, space);
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `${TEMPORARY}-${space}-${process.pid}-`));
  }
  function removeTemporaryFolder(folder) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
    recursive: true,
    force: true,
    maxRetries: 3
   });
   if (0 === removed.size) process.once("exit", removeAgain);
   removed.add(folder);
  }
  const removed = new Set;
  function removeAgain() {
   for (const folder of removed)(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
    recursive: true,
    force: true,
    maxRetries: 3
   });
  }
  function temporaryVariables(folder) {
   return "win32" === process.platform ? {
    TEMP: folder,
    TMP: folder
   } : {
    TMPDIR: folder
   };
  }
  function jobStoreFolder(temporaryRoot) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryRoot, SUITE);
  }
 },
 77480: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>identityOf,
   f: ()=>onceEach
  });
  function identityOf({ text, location, about }) {
   return about ?? JSON.stringify([
    text,
    location
   ]);
  }
  function onceEach(errors) {
   const kept = new Map;
   for (const error of errors){
    const identity = identityOf(error);
    const location = error.location ?? kept.get(identity)?.location;
    kept.delete(identity);
    kept.set(identity, {
     ...error,
     location
    });
   }
   return [
    ...kept.values()
   ];
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
 2536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>largest,
   o: ()=>smallest
  });
  function largest(numbers) {
   let found = -1 / 0;
   for (const number of numbers)found = Math.max(found, number);
   return found;
  }
  function smallest(numbers) {
   let found = 1 / 0;
   for (const number of numbers)found = Math.min(found, number);
   return found;
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
