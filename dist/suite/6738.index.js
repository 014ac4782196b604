export const id = 6738;
export const ids = [
 6738
];
export const modules = {
 45797: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>findManifest,
   e: ()=>loadManifest
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64576);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _python_standards__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22499);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89238);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24417);
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71681);
  var _release_model__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69775);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23256);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62514);
  const onTheSpot = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_2__.f)(()=>Promise.all([
    __webpack_require__.e(6118),
    __webpack_require__.e(5591),
    __webpack_require__.e(1655),
    __webpack_require__.e(7077),
    __webpack_require__.e(3333)
   ]).then(__webpack_require__.bind(__webpack_require__, 33333)));
  async function fromFile(path) {
   try {
    return {
     ...await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.WI)(path),
     onTheSpot: false
    };
   } catch (cause) {
    if (cause instanceof _release_model__WEBPACK_IMPORTED_MODULE_4__.K2) throw cause;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
     subject: path,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_5__.u)(cause)})`,
     remedy: "Give the path of a release manifest, or the manifest itself as JSON"
    }, {
     cause
    });
   }
  }
  async function fromStore(packagesDir, { storeFolder, info }, expectedSha256) {
   const distributions = (await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.N0)(packagesDir)).map(_read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.p_);
   for (const name of new Set(distributions.map((dist)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Pc)(dist.name)))){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Uc)(storeFolder, name), "release-manifest.json");
    const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).then(()=>true, ()=>false);
    if (!there) continue;
    const stored = await fromFile(path);
    if (!distributions.some(({ version })=>version === (0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.Bp)(stored.manifest.version))) continue;
    const bound = await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.ZN)(path);
    if (null === bound || stored.sha256 === expectedSha256) return stored;
    const age = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.S)(Math.max(0, Date.now() - bound.at.getTime()));
    const what = `manifest: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(path)}, of the build ${age} ago into ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(bound.folder)}`;
    if (bound.folder === await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.PX)(packagesDir)) {
     info?.(`${what}. To do without it, delete that file.`);
     return stored;
    }
    info?.(`${what}, isn't used for ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(packagesDir)}. To use it, name it as the manifest.`);
   }
   return null;
  }
  async function loadManifest(input, packagesDir, { host, expectedSha256 = null }) {
   const loaded = await find(input, packagesDir, host, expectedSha256);
   if (null !== expectedSha256 && loaded.sha256 !== expectedSha256.toLowerCase()) throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: loaded.path ?? "manifest",
    problem: loaded.onTheSpot ? `no manifest was given or left by an earlier stage, but one with sha256 ${expectedSha256} is required` : `has sha256 ${loaded.sha256}, but ${expectedSha256} is required`,
    remedy: "Give the manifest of the build whose files you release"
   });
   return loaded;
  }
  async function findManifest(input, packagesDir, host, expectedSha256 = null) {
   if (input?.trimStart().startsWith("{") === true) {
    const manifest = (0, _release_model__WEBPACK_IMPORTED_MODULE_11__.Cc)(input, "manifest");
    return {
     manifest,
     sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_12__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_13__.l)(manifest)),
     path: null,
     onTheSpot: false
    };
   }
   if (null !== input && "" !== input) return fromFile(input);
   return null === host || null === packagesDir ? null : await fromStore(packagesDir, host, expectedSha256?.toLowerCase() ?? null);
  }
  async function find(input, packagesDir, host, expectedSha256) {
   const found = await findManifest(input, packagesDir, host, expectedSha256);
   if (null !== found) return found;
   const { manifestOnTheSpot } = await onTheSpot();
   const manifest = await manifestOnTheSpot(packagesDir);
   return {
    manifest,
    sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_12__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_13__.l)(manifest)),
    path: null,
    onTheSpot: true
   };
  }
 },
 12072: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $J: ()=>releaseOnIndex,
   Sb: ()=>isSourceArchive,
   eO: ()=>versionOfFile
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  const ARCHIVES = [
   ".tar.gz",
   ".zip",
   ".tar.bz2",
   ".tgz",
   ".tbz",
   ".tar.xz",
   ".txz",
   ".tar.lzma",
   ".tar.Z",
   ".tar"
  ];
  const LONGEST_NAME = 1024;
  function wheelVersion(text) {
   return (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text) ?? (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text.replaceAll("_", "-")) ?? null;
  }
  function versionOfFile(filename, project) {
   if (filename.length > LONGEST_NAME) return null;
   const wanted = (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project);
   const lower = filename.toLowerCase();
   if (lower.endsWith(".whl") || lower.endsWith(".egg")) {
    const [name = "", version = ""] = filename.slice(0, -4).split("-");
    return (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name) === wanted ? wheelVersion(version) : null;
   }
   const ending = ARCHIVES.find((end)=>lower.endsWith(end.toLowerCase()));
   if (void 0 === ending) return null;
   const stem = filename.slice(0, -ending.length);
   for(let at = stem.indexOf("-"); at >= 0; at = stem.indexOf("-", at + 1)){
    if ((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(stem.slice(0, at)) !== wanted) continue;
    const version = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(stem.slice(at + 1));
    if (void 0 !== version) return version;
   }
   return null;
  }
  function isSourceArchive(filename) {
   return ARCHIVES.some((end)=>filename.toLowerCase().endsWith(end.toLowerCase()));
  }
  function releaseOnIndex(page, project, version) {
   const wanted = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(version);
   const versions = new Set;
   const files = [];
   for (const file of page.files){
    const found = versionOfFile(file.filename, project);
    if (null !== found) {
     versions.add((0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.qh)(found));
     if (void 0 !== wanted && 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Zy)(found, wanted)) files.push(file);
    }
   }
   for (const text of page.versions){
    const named = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text);
    if (void 0 !== named) versions.add((0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.qh)(named));
   }
   return {
    files,
    versions: [
     ...versions
    ]
   };
  }
 },
 22327: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Je: ()=>indexAddress,
   mv: ()=>mayHaveDocuments,
   pQ: ()=>resolveIndex,
   tc: ()=>serverKindOf
  });
  var _http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37062);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28681);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69223);
  function knownIndex(name, simpleUrl) {
   const known = _server_profiles__WEBPACK_IMPORTED_MODULE_0__.X[name];
   return {
    title: known.title,
    known: name,
    server: "pypi",
    uploadUrl: known.uploadUrl,
    simpleUrl: simpleUrl ?? known.simpleUrl,
    statusUrl: known.statusUrl,
    projectUrl: (project, version)=>known.projectUrl((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version),
    jsonUrl: (project, version)=>known.jsonUrl((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version)
   };
  }
  function jsonBeside(simpleUrl, name, version) {
   const site = /^(?<site>.+)\/simple\/?$/u.exec(simpleUrl)?.groups?.["site"];
   if (void 0 === site) return null;
   return `${site}/pypi/${encodeURIComponent((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name))}/${encodeURIComponent(version)}/json`;
  }
  function giteaUrl(environment) {
   const server = environment["GITHUB_SERVER_URL"] ?? "";
   const owner = (environment["GITHUB_REPOSITORY"] ?? "").split("/")[0] ?? "";
   if ("" === server || "" === owner) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "is gitea, but GITHUB_SERVER_URL and GITHUB_REPOSITORY, which give its address, aren't set",
    remedy: "Use the URL <server>/api/packages/<owner>/pypi instead"
   });
   return `${(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(server, "/")}/api/packages/${encodeURIComponent(owner)}/pypi`;
  }
  function indexAddress(text) {
   const { url, credentials } = (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(text, "index");
   if (null === credentials) return url;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "contains a username or password, which would appear in logs",
    remedy: "Pass them as username and password"
   });
  }
  function resolveIndex({ index, simpleUrl, environment }) {
   if (null !== simpleUrl) (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(simpleUrl, "simple-url");
   if ((0, _server_profiles__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return knownIndex(index, simpleUrl);
   if ("gitea" !== index && !/^[a-z][a-z0-9+.-]*:\/\//iu.test(index)) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: `'${index}' is unknown`,
    remedy: `Use ${Object.keys(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).join(", ")}, gitea, or an upload URL together with simple-url`
   });
   const url = indexAddress("gitea" === index ? giteaUrl(environment) : index);
   const known = Object.values(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).find((candidate)=>new URL(candidate.uploadUrl).host === url.host);
   if (void 0 !== known) return {
    ...knownIndex(known.name, simpleUrl),
    uploadUrl: url.href
   };
   const gitea = (0, _server_profiles__WEBPACK_IMPORTED_MODULE_5__.kY)(url.pathname);
   const base = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(url.href, "/");
   const simple = simpleUrl ?? (null === gitea ? null : `${base}/simple/`);
   if (null === simple) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "simple-url",
    problem: "is empty, and the upload URL doesn't reveal the address of the simple API",
    remedy: `Set it to the URL that pip uses as --index-url: ${base}/simple/ for pypiserver, ${base}/+simple/ for a devpi stage; it usually ends in /simple/`
   });
   return {
    title: url.host,
    known: null,
    server: null === gitea ? "unknown" : "gitea",
    uploadUrl: null === gitea ? url.href : base,
    simpleUrl: simple,
    statusUrl: null,
    projectUrl: (name, version)=>null === gitea ? null : `${url.origin}${gitea.server}/${gitea.owner}/-/packages/pypi/${(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name)}/${encodeURIComponent(version)}`,
    jsonUrl: (name, version)=>null === gitea ? jsonBeside(simple, name, version) : null
   };
  }
  function serverKindOf(address, headers) {
   if ("unknown" !== address.server) return address.server;
   if (Object.keys(headers).some((name)=>name.startsWith("x-devpi-"))) return "devpi";
   const cookies = headers["set-cookie"] ?? [];
   const isGitea = cookies.some((cookie)=>cookie.startsWith("i_like_gitea") || cookie.startsWith("i_like_forgejo"));
   return isGitea ? "gitea" : "unknown";
  }
  function mayHaveDocuments(server, headers) {
   return "pypi" === server || "unknown" === server && void 0 !== headers["x-pypi-last-serial"];
  }
 },
 70602: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>isForDevelopers
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const NAMES = /^(?:dev|develop|development|tests?|testing|docs?|documentation|lint|linting|typing|types|format|build|benchmark|release|ci|tox|nox|pre-commit)$/u;
  function isForDevelopers(name) {
   return NAMES.test((0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(name));
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
 },
 54947: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   AK: ()=>checkNotesTemplate,
   MX: ()=>notesPlaceholders,
   lv: ()=>DEFAULT_NOTES_TEMPLATE,
   xh: ()=>fillNotesTemplate
  });
  var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23495);
  var _release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  const NOTES_PLACEHOLDERS = {
   changelog: "the section of the changelog, or what the input notes says",
   install: "the commands that install the release, and each extra for users, from the index that it is on",
   links: "a list of its pages on the index",
   documentation: "a link to the documentation that the metadata names",
   compare: "a link to all changes since the release before",
   contributors: "who has committed since the release before, by name, as .mailmap has them",
   files: "a table of the files with their sha256",
   name: "the name of the project",
   version: "the version",
   tag: "the tag",
   "previous-tag": "the tag of the release before"
  };
  const DEFAULT_NOTES_TEMPLATE = `{{ changelog }}

## Installation

{{ install }}

{{ links }}
- {{ documentation }}
- {{ compare }}

## Files

{{ files }}
`;
  const MAXIMUM_NOTES_TEMPLATE = 5e4;
  const NAMES = Object.keys(NOTES_PLACEHOLDERS);
  const PLACEHOLDER = /(?<!\$)\{\{(?<inside>[^{}\n]*)\}\}/gu;
  const UNCLOSED = /(?<!\$)\{\{(?![^{}\n]*\}\})/u;
  function placeholderOf(inside) {
   const name = inside.trim().replaceAll("_", "-");
   return NAMES.find((known)=>known === name) ?? null;
  }
  function notesPlaceholders(template) {
   return new Set([
    ...template.matchAll(PLACEHOLDER)
   ].flatMap(({ groups })=>placeholderOf(groups?.["inside"] ?? "") ?? []));
  }
  function checkNotesTemplate(template, source) {
   const remedy = `The placeholders are ${NAMES.map((name)=>`{{ ${name} }}`).join(", ")}`;
   if ("" === template.trim()) throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: source,
    problem: "is empty",
    remedy
   });
   if (template.length > MAXIMUM_NOTES_TEMPLATE) throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: source,
    problem: `has ${String(template.length)} characters, more than notes may have`,
    remedy: `Shorten it to ${String(MAXIMUM_NOTES_TEMPLATE)}, or link to the text`
   });
   for (const [at, line] of template.split("\n").entries()){
    const where = `${source}:${String(at + 1)}`;
    if (UNCLOSED.test(line)) throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2({
     subject: where,
     problem: "has {{ without }} on the same line",
     remedy
    });
    for (const { 0: whole, groups } of line.matchAll(PLACEHOLDER)){
     const inside = groups?.["inside"] ?? "";
     if (null !== placeholderOf(inside)) continue;
     const meant = (0, _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__.q)(inside.trim(), NAMES);
     throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2({
      subject: where,
      problem: `${whole.slice(0, 80)} is unknown`,
      remedy: `${null === meant ? "" : `Did you mean {{ ${meant} }}? `}${remedy}`
     });
    }
   }
  }
  const CONTINUED = /^[ \t]*(?:>[ \t]*)+$|^[ \t]+$/u;
  function filledLine(line, values, inCode) {
   let found = 0;
   let given = 0;
   const text = line.replace(PLACEHOLDER, (whole, inside, at)=>{
    const name = placeholderOf(inside);
    if (null === name) return whole;
    const value = values[name];
    found += 1;
    if ("" !== value) given += 1;
    const before = line.slice(0, at);
    const isAlone = CONTINUED.test(before) && "" === line.slice(at + whole.length).trim();
    return isAlone ? value.split("\n").join(`\n${before}`) : value;
   });
   const level = inCode ? void 0 : /^ {0,3}(?<marks>#{1,6})(?:\s|$)/u.exec(line)?.groups?.["marks"]?.length;
   return {
    text,
    isLeftOut: found > 0 && 0 === given,
    level: level ?? null
   };
  }
  function isBare(lines, at, level) {
   const end = lines.findIndex((line, place)=>place > at && null !== line.level && line.level <= level);
   const below = lines.slice(at + 1, -1 === end ? void 0 : end);
   return below.some((line)=>line.isLeftOut) && below.every((line)=>line.isLeftOut || "" === line.text.trim());
  }
  function fillNotesTemplate(template, values) {
   let fence = null;
   const lines = template.split(/\r\n|\n|\r/u).map((line)=>{
    const mark = /^ {0,3}(?<mark>`{3,}|~{3,})/u.exec(line)?.groups?.["mark"] ?? null;
    const filled = filledLine(line, values, null !== fence);
    if (null === fence) fence = mark;
    else if (mark?.startsWith(fence) === true) fence = null;
    return filled;
   });
   const kept = [];
   let hasGap = false;
   for (const [at, line] of lines.entries()){
    const isGone = line.isLeftOut || null !== line.level && isBare(lines, at, line.level);
    if (!isGone && !(hasGap && "" === line.text.trim() && "" === (kept.at(-1) ?? "").trim())) kept.push(line.text);
    hasGap = isGone || hasGap && "" === line.text.trim();
   }
   return kept.join("\n").trim();
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
 84188: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>shellPath,
   r: ()=>shellWord
  });
  const PLAIN = /^[\w@%+:,./-][\w@%+=:,./-]*$/u;
  function shellWord(word) {
   return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
  }
  function shellPath(path) {
   return shellWord(path.startsWith("-") ? `./${path}` : path);
  }
 },
 58455: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Zu: ()=>isDoneFrom,
   an: ()=>STAGES,
   zD: ()=>isStage
  });
  const STAGES = [
   "validate",
   "test",
   "build",
   "check",
   "try",
   "stage",
   "upload-test",
   "verify-test",
   "checklist",
   "upload",
   "verify",
   "release"
  ];
  const ALWAYS_DONE = [
   "validate",
   "test",
   "check",
   "try"
  ];
  function isDoneFrom(stage, first) {
   const place = (one)=>STAGES.indexOf(one);
   if (place(stage) >= place(first) || ALWAYS_DONE.includes(stage)) return true;
   return "checklist" === stage && place(first) <= place("upload");
  }
  function isStage(text) {
   return STAGES.includes(text);
  }
 },
 69676: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>SUITE_VERSION
  });
  const SUITE_VERSION = "1.0.0";
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
