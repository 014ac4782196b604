export const id = 9324;
export const ids = [
 9324
];
export const modules = {
 93218: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ui: ()=>requireTagHere,
   cB: ()=>listTags,
   lz: ()=>commitOfTag
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45299);
  async function commitOfTag(projectDir, tag, host) {
   return await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.oM)([
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `refs/tags/${tag}^{commit}`
   ], projectDir, host);
  }
  async function listTags(projectDir, host, which = "all") {
   const limit = {
    all: [],
    here: [
     "--points-at",
     "HEAD"
    ],
    "until-here": [
     "--merged",
     "HEAD"
    ]
   }[which];
   const listed = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.oM)([
    "tag",
    "--list",
    ...limit
   ], projectDir, host);
   return (listed ?? "").split("\n").filter((tag)=>"" !== tag);
  }
  async function requireTagHere(tag, projectDir, git, host) {
   if (null === git) return;
   const commit = await commitOfTag(projectDir, tag, host);
   if (null === commit || commit === git.commit) return;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: "tag",
    problem: `${tag} points to commit ${commit.slice(0, 12)}, but ${git.commit.slice(0, 12)} is checked out`,
    remedy: "Check out the tag, or name a tag of this commit"
   });
  }
 },
 70959: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dz: ()=>tagStart,
   Lq: ()=>tagStarts,
   O9: ()=>saidByProject,
   Q1: ()=>tagScheme,
   TM: ()=>tagError,
   a6: ()=>noTagError,
   cO: ()=>tagOf,
   fk: ()=>tagsOfVersion,
   k1: ()=>tagFinding,
   k9: ()=>judgeVersionTag,
   tM: ()=>readVersionTag,
   wW: ()=>severalTags
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84188);
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _version_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22499);
  const DEFAULT_TAG_PREFIX = "v";
  const NAME = "{name}";
  function tagScheme(given, config, projectName) {
   return {
    prefix: given ?? config.tagPrefix ?? DEFAULT_TAG_PREFIX,
    projectName
   };
  }
  function tagStart({ prefix, projectName }) {
   return null === projectName ? prefix : prefix.replaceAll(NAME, projectName);
  }
  function tagStarts({ prefix, projectName }) {
   const spellings = null === projectName ? [
    null
   ] : [
    projectName,
    (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(projectName)
   ];
   return [
    ...new Set(spellings.map((spelling)=>tagStart({
      prefix,
      projectName: spelling
     })))
   ];
  }
  function tagOf(scheme, version) {
   return `${tagStart(scheme)}${version}`;
  }
  function isSeparator(letter) {
   return "-" === letter || "_" === letter || "." === letter;
  }
  function endOfName(text, start, normalized) {
   let at = start;
   for (const letter of normalized){
    const found = text.charAt(at);
    if ("-" === letter ? !isSeparator(found) : found !== letter && found.replace(/[A-Z]/u, (one)=>one.toLowerCase()) !== letter) return -1;
    at += found.length;
    if ("-" === letter) while(isSeparator(text.charAt(at)))at += 1;
   }
   return at;
  }
  function endOfStart(tag, { prefix, projectName }) {
   const normalized = (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(projectName ?? "");
   let at = 0;
   for (const [place, literal] of prefix.split(NAME).entries()){
    if (place > 0) at = endOfName(tag, at, normalized);
    if (at < 0 || !tag.startsWith(literal, at)) return -1;
    at += literal.length;
   }
   return at;
  }
  function readVersionTag(tag, scheme, example = null) {
   if (null === scheme.projectName && scheme.prefix.includes(NAME)) return {
    kind: "name-unknown",
    subject: "tag-prefix",
    problem: `is ${scheme.prefix}, but the name of the project isn't known before it is built`,
    remedy: `Write the name instead of ${NAME}, or give the project a pyproject.toml with [project] name`
   };
   const end = endOfStart(tag, scheme);
   if (end < 0) return {
    kind: "prefix",
    subject: "tag",
    problem: `${tag} doesn't begin with '${tagStart(scheme)}'`,
    remedy: `Tag the release ${tagOf(scheme, example ?? "1.2.3")}, or set tag-prefix to what your tags begin with`
   };
   const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(tag.slice(end));
   if (void 0 !== version) return {
    kind: "version",
    tag,
    version
   };
   const start = tag.slice(0, end);
   return {
    kind: "no-version",
    subject: "tag",
    problem: `${tag} doesn't name a version after '${start}'`,
    remedy: null === example ? `Tag the release like ${start}1.2.3 or ${start}1.2.3rc1` : `Tag the release ${start}${example}`
   };
  }
  function saidByProject({ version, versionSource: { where } }) {
   return null === version ? null : {
    version,
    saidBy: {
     kind: "project",
     where
    }
   };
  }
  function saidSo({ version, saidBy }) {
   if ("build" === saidBy.kind) return `${version} was built`;
   return `the project says ${version}${null === saidBy.where ? "" : ` (${saidBy.where})`}`;
  }
  function judgeVersionTag(tag, scheme, wanted) {
   const read = readVersionTag(tag, scheme, wanted?.version ?? null);
   if ("version" !== read.kind || null === wanted) return read;
   if (saysVersion(read, wanted.version)) return read;
   const said = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(read.version);
   return {
    kind: "other-version",
    subject: "tag",
    problem: `${tag} says ${said}, but ${saidSo(wanted)}`,
    remedy: callsChanged(wanted) ? "Add what the build writes to .gitignore, and remove it from git (git rm --cached): the build found its clean checkout changed" : `Set the version to ${said}, or tag the release ${tagOf(scheme, wanted.version)}`
   };
  }
  function callsChanged({ version, saidBy }) {
   return "build" === saidBy.kind && /\+(?:[^+]*\.)?(?:dirty|d\d{8})$/u.test(version);
  }
  function saysVersion({ version }, wanted) {
   const parsed = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(wanted);
   return void 0 !== parsed && 0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(version, parsed);
  }
  function tagFinding({ subject, problem, remedy }) {
   return {
    rule: "tag-version",
    severity: "unsafe",
    subject,
    message: problem,
    remedy
   };
  }
  function tagError({ subject, problem, remedy }) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject,
    problem,
    remedy
   });
  }
  function noTagError(ref, scheme) {
   const like = tagOf(scheme, "1.2.3");
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: "tag",
    problem: `is empty, and the run was started from ${ref ?? "no ref"}, which is not a tag`,
    remedy: `Push a tag (git tag -a ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(like)} -m ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(`Release ${like}`)} && git push origin ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(like)}), or start the run with one`
   });
  }
  function tagsOfVersion(tags, scheme, version) {
   const own = tagOf(scheme, version);
   const found = tags.filter((tag)=>{
    const read = readVersionTag(tag, scheme);
    return "version" === read.kind && saysVersion(read, version);
   });
   return found.includes(own) ? [
    own,
    ...found.filter((tag)=>tag !== own)
   ] : found;
  }
  function severalTags(tags, version) {
   const [taken = "", ...others] = tags;
   return `${others.join(", ")} ${1 === others.length ? "says" : "say"} ${version}, too; ${taken} is used`;
  }
 }
};
