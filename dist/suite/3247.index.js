export const id = 3247;
export const ids = [
 3247
];
export const modules = {
 51624: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>treePaths,
   z: ()=>memberPaths
  });
  function treePaths({ location }, displayDir) {
   if (void 0 === location || void 0 !== location.member) return [];
   const { file } = location;
   return [
    "" !== displayDir && file.startsWith(`${displayDir}/`) ? file.slice(displayDir.length + 1) : file
   ];
  }
  function memberPaths({ location }) {
   if (location?.member === void 0) return [];
   const { file, member } = location;
   if (!file.endsWith(".whl")) return [
    member.slice(member.indexOf("/") + 1)
   ];
   return [
    member,
    `src/${member}`
   ];
  }
 },
 12642: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v: ()=>firstFindings
  });
  var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  const MOST_ALIKE = 50;
  function firstFindings(findings) {
   const keyOf = ({ rule, subject })=>`${rule} ${subject}`;
   const total = new Map;
   for (const one of findings)total.set(keyOf(one), (total.get(keyOf(one)) ?? 0) + 1);
   const told = new Map;
   return findings.flatMap((one)=>{
    const key = keyOf(one);
    const number = (told.get(key) ?? 0) + 1;
    told.set(key, number);
    const rest = (total.get(key) ?? 0) - MOST_ALIKE;
    if (number < MOST_ALIKE || rest <= 0) return [
     one
    ];
    return number > MOST_ALIKE ? [] : [
     {
      ...one,
      message: `${one.message}; and ${(0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(rest, "finding")} more like it`
     }
    ];
   });
  }
 },
 79894: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $Y: ()=>RULES_FILE,
   BN: ()=>findingAnnotation,
   XR: ()=>ruleAddress,
   lX: ()=>rulesPage
  });
  var src_finding = __webpack_require__(35956);
  const SUITE_HOME = {
   server: "https://gitea.example.com",
   repository: "shireadmin/repo-agent-actions",
   ref: "v1.0.0"
  };
  const RULES_FILE = "docs/rules.md";
  const REPOSITORY = /^[\w.-]+\/[\w.-]+$/u;
  const REF = /^\w[\w./-]*$/u;
  function isPlaceholder(server) {
   return /(?:^|\.)example(?:\.(?:com|net|org))?$/u.test(new URL(server).hostname);
  }
  function isWebAddress(server) {
   return URL.canParse(server) && /^https?:$/u.test(new URL(server).protocol) && "" === new URL(server).username;
  }
  function actionHome(environment) {
   const isGithub = "true" === environment["GITHUB_ACTIONS"] && void 0 !== environment["RUNNER_ENVIRONMENT"];
   const isOther = Object.keys(environment).some((name)=>/^(?:GITEA_|FORGEJO_|ACT$)/u.test(name));
   const server = (environment["GITHUB_SERVER_URL"] ?? "").replace(/\/$/u, "");
   const repository = environment["GITHUB_ACTION_REPOSITORY"] ?? "";
   const ref = environment["GITHUB_ACTION_REF"] ?? "";
   return isGithub && !isOther && isWebAddress(server) ? {
    server,
    repository,
    ref
   } : null;
  }
  function rulesPage(environment, built = SUITE_HOME) {
   const fetched = actionHome(environment);
   const { server, repository, ref } = fetched ?? built;
   if (!isWebAddress(server) || isPlaceholder(server) || !REPOSITORY.test(repository) || !REF.test(ref)) return null;
   const isGithub = null !== fetched || /(?:^|\.)(?:github\.com|ghe\.com)$/u.test(new URL(server).hostname);
   return `${server}/${repository}/${isGithub ? "blob" : "src/tag"}/${ref}/${RULES_FILE}`;
  }
  function ruleAddress(rule, page) {
   return null !== page && /^[a-z][\w-]*$/iu.test(rule) ? `${page}#${rule.toLowerCase()}` : null;
  }
  function findingAnnotation(finding, environment) {
   const address = ruleAddress(finding.rule, rulesPage(environment));
   return `${(0, src_finding.dj)(finding)} [${finding.rule}${null === address ? "" : `: ${address}`}]`;
  }
 },
 86298: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>sizeText
  });
  const UNITS = [
   "kB",
   "MB",
   "GB",
   "TB"
  ];
  function sizeText(bytes) {
   if (bytes < 1e3) return `${String(Math.round(bytes))} B`;
   let size = bytes / 1e3;
   let unit = 0;
   while(size >= 999.95 && unit < UNITS.length - 1){
    size /= 1e3;
    unit += 1;
   }
   return `${size.toFixed(1)} ${UNITS[unit] ?? ""}`;
  }
 },
 25539: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>foldSecretFindings
  });
  var _secret_hit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35935);
  const MANY_FILES = 4;
  const MOST_PER_FILE = 5;
  const SHOWN_NAMES = 3;
  const RULES = new Set(_secret_hit_js__WEBPACK_IMPORTED_MODULE_0__.v.filter((rule)=>"secret-unread" !== rule));
  function foundPlaceOf({ location, subject }) {
   const path = location?.member ?? location?.file ?? subject;
   const archive = location?.member === void 0 ? "" : location.file;
   const repository = /^(?:.*\/)?\.(?:git|hg|svn)(?=\/)/u.exec(path)?.[0];
   const slash = path.lastIndexOf("/");
   return {
    archive,
    path,
    folder: repository ?? (-1 === slash ? "" : path.slice(0, slash))
   };
  }
  function groupBy(findings, keyOf) {
   const groups = new Map;
   for (const one of findings){
    const key = keyOf(one);
    const group = groups.get(key);
    if (void 0 === group) groups.set(key, [
     one
    ]);
    else group.push(one);
   }
   return [
    ...groups.values()
   ];
  }
  function withMore(finding, more) {
   return 0 === more ? finding : {
    ...finding,
    message: `${finding.message}, and ${more} more`
   };
  }
  function ofFile(findings) {
   const [first] = findings;
   if (void 0 === first) return [];
   if ("warning" === first.severity) return [
    withMore(first, findings.length - 1)
   ];
   const told = findings.slice(0, MOST_PER_FILE);
   const last = told.at(-1) ?? first;
   return [
    ...told.slice(0, -1),
    withMore(last, findings.length - told.length)
   ];
  }
  function ofFolderPath(_, entry, path) {
   const slash = path.lastIndexOf("/");
   return `${entry}${-1 === slash ? "*" : path.slice(0, slash)}`;
  }
  function ofFolder(findings) {
   const [first] = findings;
   const paths = [
    ...new Set(findings.map((finding)=>foundPlaceOf(finding).path))
   ];
   if (void 0 === first || paths.length < MANY_FILES) return findings;
   const { folder } = foundPlaceOf(first);
   const shownFolder = ("" === folder ? "the top folder" : folder).replace(/\p{Cc}/gu, "?");
   const names = paths.slice(0, SHOWN_NAMES).map((path)=>path.slice("" === folder ? 0 : folder.length + 1).replace(/\p{Cc}/gu, "?"));
   const what = "secret-file" === first.rule ? "files that are secrets" : "files with secrets";
   const message = `contains ${paths.length} ${what}: ${names.join(", ")} and ${paths.length - names.length} more`;
   const isMember = first.location?.member !== void 0;
   return [
    {
     ...first,
     subject: isMember ? first.subject : shownFolder,
     message: isMember ? message.replace(what, ()=>`${what} in ${shownFolder}`) : message,
     remedy: first.remedy.replace(/(?<entry>name secret-\w+:)(?<path>.*)(?= in ignore)/u, ofFolderPath)
    }
   ];
  }
  function foldSecretFindings(findings) {
   const secrets = findings.filter(({ rule })=>RULES.has(rule));
   if (secrets.length < 2) return findings;
   const keyOf = ({ archive }, ...parts)=>JSON.stringify([
     archive,
     ...parts
    ]);
   const perFile = groupBy(secrets, (finding)=>{
    const where = foundPlaceOf(finding);
    return keyOf(where, where.path, finding.severity, "warning" === finding.severity ? "" : finding.rule);
   }).flatMap(ofFile);
   const folded = groupBy(perFile, (finding)=>{
    const where = foundPlaceOf(finding);
    return keyOf(where, where.folder, finding.severity, finding.rule);
   }).flatMap(ofFolder);
   const others = findings.filter(({ rule })=>!RULES.has(rule));
   return [
    ...folded,
    ...others
   ];
  }
 }
};
