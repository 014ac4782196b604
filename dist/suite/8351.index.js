export const id = 8351;
export const ids = [
 8351,
 4299,
 5759
];
export const modules = {
 88351: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
  var remote_address = __webpack_require__(59883);
  var release_error = __webpack_require__(41535);
  function required(reader, name, isValid) {
   const text = reader.runner(name);
   if (null !== text && isValid(text)) return text;
   throw new release_error.K2({
    subject: name,
    problem: null === text ? "is not set by the runner" : `'${(0, visible_text.Ol)(text, 80)}' can't be used`,
    remedy: "Run this action in a job of Gitea, Forgejo, GitHub or act"
   });
  }
  const REF = /^refs\/[^\s\p{Cc}:*?[\\^~]+$/u;
  function readInputs(reader) {
   const tag = (0, read_tag.zW)(reader);
   const commit = reader.optional("commit");
   const token = reader.secret("token");
   const serverUrl = required(reader, "GITHUB_SERVER_URL", (text)=>null !== (0, remote_address.aD)(text));
   return {
    address: {
     serverUrl: (0, remote_address.aD)(serverUrl) ?? serverUrl,
     repository: required(reader, "GITHUB_REPOSITORY", remote_address.en),
     ref: null === tag ? required(reader, "GITHUB_REF", (text)=>REF.test(text)) : `refs/tags/${tag}`,
     token
    },
    commit,
    workspace: reader.workspace,
    places: {
     resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
     runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
    }
   };
  }
  const defaultOutputs = {
   passed: "false",
   commit: ""
  };
  function outputsOf({ passed, commit }) {
   return {
    passed: String(passed),
    commit
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(9262),
    __webpack_require__.e(7940),
    __webpack_require__.e(5299),
    __webpack_require__.e(9858)
   ]).then(__webpack_require__.bind(__webpack_require__, 45881)));
  const action = (0, action_definition.Q)({
   name: "fetch-source",
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
 59883: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M8: ()=>parseRemote,
   aD: ()=>serverAddress,
   en: ()=>isRepositoryName
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const SHORT_SSH = /^(?:[^@/:]+@)?(?<host>\[[^\]]+\]|[^/:@]+):(?!\/\/)(?<path>.+)$/u;
  const HOST = /^(?:\w(?:[\w.-]*\w)?|\[[\da-f:.]+\])(?::\d+)?$/iu;
  const FOLDER = /^(?!\.+$)[\w.~+-]+$/u;
  const REPOSITORY_PART = /^(?!\.+$|-)[\w.-]+$/u;
  function isRepositoryName(text) {
   const parts = text.split("/");
   return 2 === parts.length && parts.every((part)=>REPOSITORY_PART.test(part));
  }
  function serverAddress(text) {
   const url = /^https?:\/\//iu.test(text) && URL.canParse(text) ? new URL(text) : null;
   if (null === url || "" !== `${url.search}${url.hash}${url.username}${url.password}` || /[?#]/u.test(text)) return null;
   const folders = url.pathname.split("/").filter((part)=>"" !== part);
   if (!HOST.test(url.host) || !folders.every((part)=>FOLDER.test(part))) return null;
   return `${url.origin}${folders.map((part)=>`/${part}`).join("")}`;
  }
  function decoded(path) {
   try {
    return decodeURI(path);
   } catch  {
    return path;
   }
  }
  function parseRemote(url) {
   const text = url.trim();
   if (/[\p{Cc}\s]/u.test(text)) return null;
   const isAddress = /^(?:https?|ssh|git\+ssh):\/\//iu.test(text) && URL.canParse(text);
   const short = isAddress || /^[A-Za-z]:\\/u.test(text) ? null : SHORT_SSH.exec(text)?.groups ?? null;
   if (!isAddress && null === short) return null;
   const parsed = isAddress ? new URL(text) : null;
   const path = decoded(parsed?.pathname ?? short?.["path"] ?? "");
   const parts = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(path, "/").replace(/\.git$/u, "").split("/").filter((part)=>"" !== part);
   const [owner, name] = parts.slice(-2);
   if (void 0 === owner || void 0 === name) return null;
   if (!REPOSITORY_PART.test(owner) || !REPOSITORY_PART.test(name)) return null;
   const isWeb = null !== parsed && /^https?:$/u.test(parsed.protocol);
   const origin = isWeb ? parsed.origin : `https://${parsed?.hostname ?? short?.["host"] ?? ""}`;
   const below = isWeb ? parts.slice(0, -2).map((part)=>`/${part}`) : [];
   const serverUrl = serverAddress(`${origin}${below.join("")}`);
   return null === serverUrl ? null : {
    serverUrl,
    repository: `${owner}/${name}`,
    defaultBranch: "main",
    isGuessed: !isWeb
   };
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
