export const id = 3146;
export const ids = [
 3146
];
export const modules = {
 43146: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   historyOfProject: ()=>historyOfProject
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70959);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41535);
  var _read_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81252);
  var _describe_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1168);
  var _find_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61223);
  var _judge_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39800);
  var _project_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4361);
  async function historyOfProject(projectDir, { tag, tagPrefix }, host, listed) {
   try {
    const source = await (0, _project_source_js__WEBPACK_IMPORTED_MODULE_0__.U)(projectDir, "", host, listed);
    const project = await (0, _describe_project_js__WEBPACK_IMPORTED_MODULE_1__.d)(source, {});
    const config = (0, _read_project_js__WEBPACK_IMPORTED_MODULE_2__.W1)(project, source.show("pyproject.toml"));
    const found = await (0, _find_version_js__WEBPACK_IMPORTED_MODULE_3__.A)(project, source, host.environment);
    return await (0, _judge_history_js__WEBPACK_IMPORTED_MODULE_4__.C)(project, source, found, {
     tag,
     scheme: (0, _python_standards__WEBPACK_IMPORTED_MODULE_5__.Q1)(tagPrefix, config, project.name)
    }, host);
   } catch (error) {
    if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_6__.K2) return [];
    throw error;
   }
  }
 },
 39800: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C: ()=>judgeHistory
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70959);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77820);
  var _release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84188);
  var _git_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79032);
  var _git_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25987);
  var _git_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93218);
  var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45299);
  var _git_versioning_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7791);
  const RULE = "version-history";
  function orSet({ variables }) {
   const [variable] = variables;
   return void 0 === variable ? "" : `, or set the version with ${variable}`;
  }
  function isVersion(tag, scheme) {
   return "version" === (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.tM)(tag, scheme).kind || /\d/u.test(tag);
  }
  function sameVersion(tag, version, scheme) {
   const read = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.tM)(tag, scheme);
   const parsed = (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.z0)(version);
   return "version" === read.kind && void 0 !== parsed && 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Zy)(read.version, parsed);
  }
  function haveSameVersion(one, other, scheme) {
   const [a, b] = [
    (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.tM)(one, scheme),
    (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.tM)(other, scheme)
   ];
   return "version" === a.kind && "version" === b.kind && 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Zy)(a.version, b.version);
  }
  async function saysItself(source) {
   if (source.has("PKG-INFO")) return true;
   for (const file of [
    ".git_archival.txt",
    ".git_archival.json"
   ]){
    const text = source.has(file) ? await source.readText(file) : null;
    if (null !== text && !text.includes("$Format:")) return true;
   }
   return false;
  }
  async function withoutRepository(versioning, source, { tag, scheme }, host) {
   const { tool, fallback } = versioning;
   if (await saysItself(source)) return null;
   if (null !== fallback && (null === tag || sameVersion(tag, fallback.version, scheme))) return null;
   const folder = await (0, _git_folder_js__WEBPACK_IMPORTED_MODULE_3__.K)(source.folder, host.environment);
   const hasGit = null === folder || await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.r9)(source.folder, host) !== null;
   if (null !== folder && hasGit) return null;
   const instead = null === fallback ? "" : ` and would take ${fallback.version} (${fallback.setting})`;
   return {
    rule: RULE,
    severity: "unsafe",
    subject: source.show("pyproject.toml"),
    message: hasGit ? `${tool} takes the version from git, but the project is not in a git work tree${instead}` : `${tool} takes the version from git, which is not installed here${instead}`,
    remedy: hasGit ? `Check out the repository, not an archive of it (actions/checkout downloads an archive where git is missing: install git before that step)${orSet(versioning)}` : `Install git on the runner, before the step that checks out the project${orSet(versioning)}`
   };
  }
  async function readHistory(folder, host) {
   const [shallow, all, before, here] = await Promise.all([
    (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.bd)([
     "rev-parse",
     "--is-shallow-repository"
    ], folder, host),
    (0, _git_tags_js__WEBPACK_IMPORTED_MODULE_5__.cB)(folder, host),
    (0, _git_tags_js__WEBPACK_IMPORTED_MODULE_5__.cB)(folder, host, "until-here"),
    (0, _git_tags_js__WEBPACK_IMPORTED_MODULE_5__.cB)(folder, host, "here")
   ]);
   return {
    shallow: "true" === shallow,
    all,
    before,
    here
   };
  }
  const WHOLE = "Set fetch-depth: 0 for actions/checkout, or run git fetch --tags --unshallow before this step";
  const TAGS = "Set fetch-depth: 0 or fetch-tags: true for actions/checkout, or run git fetch --tags before this step";
  function lackOf(tag, { shallow, all }) {
   if (shallow) return {
    problem: `the clone is shallow and doesn't have the tag ${tag}`,
    remedy: WHOLE
   };
   if (0 === all.length) return {
    problem: `the clone has no tags, so not ${tag} either`,
    remedy: TAGS
   };
   const others = `${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.l)(all.length, "other tag")}, such as ${all.at(-1) ?? ""}`;
   return {
    problem: `the clone doesn't have the tag ${tag} (it has ${others})`,
    remedy: `Push the tag if it is only on your machine; run git fetch origin tag ${(0, _release_model__WEBPACK_IMPORTED_MODULE_7__.r)(tag)} before this step`
   };
  }
  function lackOfAny({ shallow, all }) {
   if (shallow) return {
    problem: "the clone is shallow and has no tag of a version before this commit",
    remedy: WHOLE
   };
   if (0 === all.length) return {
    problem: "the clone has no tags",
    remedy: `${TAGS}. If the project has none yet, tag its first release`
   };
   return {
    problem: `none of its ${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.l)(all.length, "tag")} is a version on this commit or before it`,
    remedy: "Tag a commit of this branch, or merge the branch that has the tag"
   };
  }
  async function inRepository(versioning, source, { tag, scheme }, host) {
   const { tool, needsTag, refusesShallow } = versioning;
   if (await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_8__.Qo)(source.folder, host) === null) return null;
   const history = await readHistory(source.folder, host);
   const subject = source.show("pyproject.toml");
   const takes = `${tool} takes the version from the tags of git, but`;
   if (history.shallow && refusesShallow) return {
    rule: RULE,
    severity: "unsafe",
    subject,
    message: `${tool} is set to refuse a shallow clone, which this one is`,
    remedy: WHOLE
   };
   if (null !== tag) {
    if ("version" !== (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.tM)(tag, scheme).kind) return null;
    const isHere = history.here.some((one)=>one === tag || haveSameVersion(one, tag, scheme));
    if (isHere || await (0, _git_tags_js__WEBPACK_IMPORTED_MODULE_5__.lz)(source.folder, tag, host) !== null) return null;
    const { problem, remedy } = lackOf(tag, history);
    return {
     rule: RULE,
     severity: "unsafe",
     subject,
     message: `${takes} ${problem}`,
     remedy: `${remedy}${orSet(versioning)}`
    };
   }
   if (history.before.some((one)=>isVersion(one, scheme))) return null;
   const { problem, remedy } = lackOfAny(history);
   const made = needsTag ? "" : ", so it makes one up";
   return {
    rule: RULE,
    severity: needsTag ? "unsafe" : "warning",
    subject,
    message: `${takes} ${problem}${made}`,
    remedy
   };
  }
  async function judgeHistory(project, source, found, released, host) {
   if (null !== found.version || found.findings.length > 0) return [];
   const versioning = await (0, _git_versioning_js__WEBPACK_IMPORTED_MODULE_9__.q)(project, source);
   if (null === versioning) return [];
   const hasTree = await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_8__.vE)(source.folder, host) !== null;
   const finding = await (hasTree ? inRepository : withoutRepository)(versioning, source, released, host);
   return null === finding ? [] : [
    finding
   ];
  }
 }
};
