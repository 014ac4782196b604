export const id = 4299;
export const ids = [
 4299,
 5759
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
