export const id = 1793;
export const ids = [
 1793
];
export const modules = {
 1520: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P3: ()=>readIgnoreInput,
   Ze: ()=>unusedEntries,
   ov: ()=>leaveOut,
   s5: ()=>RULE_FAMILIES,
   tA: ()=>readIgnoreTable,
   yO: ()=>leftOutItems
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(317);
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30594);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  const CONFIGURED = "[tool.repo-agent-actions] ignore";
  const FAMILIES = new Map([
   [
    "secret",
    [
     "secret-file",
     "secret-text",
     "secret-literal",
     "secret-unread"
    ]
   ]
  ]);
  const NEVER_IGNORED = new Set([
   "stray-file"
  ]);
  const RULE_FAMILIES = [
   ...FAMILIES.keys()
  ];
  const FORMER = new Map(Object.entries(_release_model__WEBPACK_IMPORTED_MODULE_0__.M));
  function readEntry(text, own, from) {
   const colon = text.indexOf(":");
   const written = (-1 === colon ? text : text.slice(0, colon)).trim();
   const rule = FORMER.get(written) ?? written;
   const path = own.path ?? (-1 === colon ? null : text.slice(colon + 1).trim());
   const shown = `'${text.slice(0, 80)}'`;
   if ("" === rule || void 0 !== own.path && -1 !== colon) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: from,
    problem: `${shown} ${"" === rule ? "doesn't name a rule" : "names two paths"}`,
    remedy: "Write the id of a rule, or rule:path as in secret-text:tests/**"
   });
   if (null !== path && ("" === path || /^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)/u.test(path))) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: from,
    problem: `${shown} has no path in the project after its colon`,
    remedy: 'Write the path with "/", relative to the project, as in secret-text:tests/**'
   });
   const glob = null === path ? null : (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.CW)(path);
   const family = FAMILIES.get(rule);
   return {
    text: null === path ? written : `${written}:${path}`,
    rule,
    path,
    reason: own.reason,
    from,
    takesRule: (id)=>!NEVER_IGNORED.has(id) && (id === rule || family?.includes(id) === true),
    takesPath: (paths)=>null === glob || paths.some((one)=>glob.test(one))
   };
  }
  function readIgnoreInput(entries, subject = "ignore") {
   return entries.map((entry)=>readEntry(entry, {
     reason: `the input ${subject}`
    }, subject));
  }
  function readIgnoreTable(rules = []) {
   return rules.map(({ rule, ...rest })=>readEntry(rule, rest, CONFIGURED));
  }
  function leaveOut(findings, entries, pathsOf) {
   const kept = [];
   const left = [];
   for (const finding of findings){
    const meant = entries.filter(({ takesRule })=>takesRule(finding.rule));
    const paths = 0 === meant.length ? [] : pathsOf(finding);
    const entry = meant.find(({ takesPath })=>takesPath(paths));
    if (void 0 === entry) kept.push(finding);
    else left.push({
     finding,
     entry
    });
   }
   return {
    kept,
    left
   };
  }
  function unusedEntries(entries, left) {
   const used = new Set(left.map(({ entry })=>entry));
   return entries.filter((entry)=>null !== entry.path && !used.has(entry)).map(({ from, text })=>`${from}: '${text}' matches no finding. Remove or correct it.`);
  }
  function leftOutItems(left) {
   const byRule = new Map;
   for (const { finding, entry } of left){
    const entries = byRule.get(finding.rule) ?? new Map;
    byRule.set(finding.rule, entries.set(entry, (entries.get(entry) ?? 0) + 1));
   }
   return [
    ...byRule
   ].map(([subject, entries])=>{
    const words = [
     ...entries
    ].map(([{ text, reason }, count])=>`${count} by ${text} (${reason})`);
    return {
     kind: "rule",
     subject,
     outcome: "skipped",
     message: `${subject} ignored: ${words.join(", ")}`,
     ms: 0
    };
   });
  }
 },
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
 317: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   CW: ()=>readPathPattern,
   OC: ()=>pathsMatching,
   pV: ()=>readGlob,
   rl: ()=>hasWildcard
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const LONGEST = 4096;
  function bracket(body) {
   const isTurned = body.startsWith("!") && body.length > 1;
   const characters = Array.from(isTurned ? body.slice(1) : body);
   const ranges = [];
   for(let index = 0; index < characters.length; index += 1){
    const first = characters[index] ?? "";
    const last = "-" === characters[index + 1] ? characters[index + 2] : void 0;
    ranges.push([
     first,
     last ?? first
    ]);
    if (void 0 !== last) index += 2;
   }
   const code = (character)=>character.codePointAt(0) ?? 0;
   return (character)=>"/" !== character && ranges.some(([first, last])=>code(first) <= code(character) && code(character) <= code(last)) !== isTurned;
  }
  function add(steps, step) {
   const last = steps.at(-1)?.kind;
   if ("folders" === step.kind) {
    if ("anything" !== last && "inside" !== last) steps.push(step, {
     kind: "inside"
    });
    return;
   }
   if ("names" === step.kind && ("names" === last || "anything" === last)) return;
   if ("anything" === step.kind) while([
    "names",
    "anything",
    "folders",
    "inside"
   ].includes(steps.at(-1)?.kind ?? ""))steps.pop();
   steps.push(step);
  }
  function stepsOf(glob) {
   const steps = [];
   for (const [token] of glob.matchAll(/\*\*\/|\*\*|\*|\?|\[[^\]/]{1,255}\]|[^]/gu))if ("**/" === token) add(steps, {
    kind: "folders"
   });
   else if ("**" === token) add(steps, {
    kind: "anything"
   });
   else if ("*" === token) add(steps, {
    kind: "names"
   });
   else if ("?" === token) add(steps, {
    kind: "character",
    takes: (character)=>"/" !== character
   });
   else token.startsWith("[") && token.length > 2 ? add(steps, {
    kind: "character",
    takes: bracket(token.slice(1, -1))
   }) : add(steps, {
    kind: "character",
    takes: (character)=>character === token
   });
   return steps;
  }
  function hasWildcard(glob) {
   return /[*?[]/u.test(glob);
  }
  function withSkipped(steps, places) {
   for (const place of places){
    const kind = steps[place]?.kind;
    if ("names" === kind || "anything" === kind) places.add(place + 1);
    if ("folders" === kind) places.add(place + 1).add(place + 2);
   }
   return places;
  }
  function afterCharacter(steps, places, character) {
   const next = new Set;
   for (const place of places){
    const step = steps[place];
    if (void 0 !== step && "folders" !== step.kind) if ("character" === step.kind) {
     if (step.takes(character)) next.add(place + 1);
    } else {
     if ("names" !== step.kind || "/" !== character) next.add(place);
     if ("inside" === step.kind && "/" === character) next.add(place + 1);
    }
   }
   return withSkipped(steps, next);
  }
  function readGlob(glob, { ignoreCase = false } = {}) {
   if (!ignoreCase && !hasWildcard(glob)) return {
    test: (path)=>path === glob
   };
   const inCase = (text)=>ignoreCase ? text.toLowerCase() : text;
   const steps = glob.length > LONGEST ? null : stepsOf(inCase(glob));
   return {
    test (path) {
     if (null === steps) return false;
     let places = withSkipped(steps, new Set([
      0
     ]));
     for (const character of inCase(path)){
      if (0 === places.size) return false;
      places = afterCharacter(steps, places, character);
     }
     return places.has(steps.length);
    }
   };
  }
  function readPathPattern(pattern) {
   const plain = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(pattern.replace(/^\.\//u, ""), "/");
   if ("." === plain || "" === plain) return {
    test: ()=>true
   };
   if (!hasWildcard(plain)) return {
    test: (path)=>path === plain || path.startsWith(`${plain}/`)
   };
   const whole = readGlob(plain);
   const below = readGlob(`${plain}/**`);
   return {
    test: (path)=>whole.test(path) || below.test(path)
   };
  }
  function pathsMatching(pattern, files) {
   const named = readPathPattern(pattern);
   return files.filter((file)=>named.test(file));
  }
 },
 84420: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Nj: ()=>logicalLines,
   Zo: ()=>isOperator,
   gI: ()=>splitAt,
   sr: ()=>topLevelStatements
  });
  const TOKEN = new RegExp([
   String.raw`(?<space>[ \t\f]+|\\\r?\n)`,
   String.raw`(?<comment>#[^\r\n]*)`,
   String.raw`(?<line>\r\n|\n|\r)`,
   String.raw`(?<string>[a-zA-Z]{0,2}(?:"""(?:\\[\s\S]|(?!""")[^\\])*"""|'''(?:\\[\s\S]|(?!''')[^\\])*'''|"(?:\\[\s\S]|[^"\\\r\n])*"|'(?:\\[\s\S]|[^'\\\r\n])*'))`,
   String.raw`(?<number>(?:\d|\.\d)(?:[eE][+-]|[\w.])*)`,
   String.raw`(?<name>[\p{ID_Start}_][\p{ID_Continue}]*)`,
   String.raw`(?<operator>[-+*/%@&|^<>=!:]=|\*\*=?|//=?|>>=?|<<=?|->|[\s\S])`
  ].join("|"), "uy");
  const OPENING = new Set([
   "(",
   "[",
   "{"
  ]);
  const CLOSING = new Set([
   ")",
   "]",
   "}"
  ]);
  const TAB = 8;
  function widthOf(space) {
   let width = 0;
   for (const character of space)width = "	" === character ? (Math.floor(width / TAB) + 1) * TAB : width + 1;
   return width;
  }
  function logicalLines(source) {
   const lines = [];
   let tokens = [];
   let depth = 0;
   let indent = 0;
   let atLineStart = true;
   let place = 1;
   const finish = ()=>{
    if (tokens.length > 0) lines.push({
     indent,
     tokens
    });
    tokens = [];
    indent = 0;
    atLineStart = true;
   };
   TOKEN.lastIndex = source.startsWith("\uFEFF") ? 1 : 0;
   for(let match = TOKEN.exec(source); null !== match && "" !== match[0]; match = TOKEN.exec(source)){
    const { space, comment, line, string, number, name, operator } = match.groups ?? {};
    const began = place;
    if (void 0 !== line || void 0 !== string || void 0 !== space) place += match[0].match(/\r\n|\n|\r/gu)?.length ?? 0;
    if (void 0 === comment) {
     if (void 0 !== line) {
      if (0 === depth) finish();
      continue;
     }
     if (void 0 !== space) {
      if (atLineStart && 0 === depth) indent += widthOf(space.replace(/^\\\r?\n/u, ""));
      continue;
     }
     atLineStart = false;
     if (void 0 !== string) tokens.push({
      kind: "string",
      text: string,
      line: began
     });
     else if (void 0 !== number) tokens.push({
      kind: "number",
      text: number,
      line: began
     });
     else if (void 0 !== name) tokens.push({
      kind: "name",
      text: name,
      line: began
     });
     else if (void 0 !== operator) {
      if (OPENING.has(operator)) depth += 1;
      if (CLOSING.has(operator)) depth = Math.max(0, depth - 1);
      tokens.push({
       kind: "operator",
       text: operator,
       line: began
      });
     }
    }
   }
   finish();
   return lines;
  }
  function isOperator(token, text) {
   return token?.kind === "operator" && token.text === text;
  }
  function splitAt(tokens, operator) {
   const parts = [
    []
   ];
   let depth = 0;
   for (const token of tokens){
    if ("operator" === token.kind && OPENING.has(token.text)) depth += 1;
    if ("operator" === token.kind && CLOSING.has(token.text)) depth -= 1;
    if (0 === depth && isOperator(token, operator)) parts.push([]);
    else parts.at(-1)?.push(token);
   }
   return parts;
  }
  function topLevelStatements(source) {
   return logicalLines(source).filter(({ indent })=>0 === indent).flatMap(({ tokens })=>splitAt(tokens, ";")).filter((statement)=>statement.length > 0);
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
 30594: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>FORMER_RULES
  });
  const FORMER_RULES = {
   "top-level-tests": "W005"
  };
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
 19089: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>isExamplePath
  });
  const TEST_FOLDER = /^tests?(?:$|[-_.]|ing$|data$|certs?$|keys?$|files?$|suites?$|server$|utils?$|lib$|support$|helpers?$|cases?$|kit$|bed$|env$|app$|proj$|vectors?$)|[-_.]tests?$/iu;
  const NO_TEST = /^(?:latest|contest|attest|protest|fastest|greatest|newest|oldest|request)s?$/iu;
  const SHOW_FOLDER = /^(?:__)?(?:fixtures?|examples?|samples?|demos?|docs?|documentation|tutorials?|cookbook|vectors|benchmarks?|snapshots|cassettes|e2e|specs?|t|unit|unittests?|functional|integration|(?:mock|dummy|fake)[-_]?\w*)(?:__)?$/iu;
  const SHOW_FILE = /^tests?[-_.]|[-_]tests?\.[a-z0-9]+$|^conftest\.py$|^(?:example|sample|dummy|demo)[-_.]/iu;
  const TEST_ENVIRONMENT = /^\.env\.(?:tests?|testing|ci)$/iu;
  function isShowFolder(name) {
   return TEST_FOLDER.test(name) || SHOW_FOLDER.test(name) || /tests?$/iu.test(name) && !NO_TEST.test(name);
  }
  function isExamplePath(path) {
   const parts = path.split("/");
   const name = parts.pop() ?? "";
   return SHOW_FILE.test(name) || TEST_ENVIRONMENT.test(name) || parts.some(isShowFolder);
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
 },
 44982: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P7: ()=>LARGEST_SEARCHED,
   ld: ()=>searchFile,
   rv: ()=>loadSearch
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  const LARGEST_SEARCHED = 8388608;
  const finder = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(()=>__webpack_require__.e(309).then(__webpack_require__.bind(__webpack_require__, 30309)));
  async function loadSearch() {
   const { findSecrets, unreadRest } = await finder();
   return (path, start, size = start.length)=>{
    const searched = findSecrets(path, start);
    if (size <= start.length || "binary" === searched.looked) return searched;
    return {
     ...searched,
     hits: [
      ...searched.hits,
      unreadRest(LARGEST_SEARCHED)
     ]
    };
   };
  }
  async function searchFile(path, start, size = start.length) {
   return (await loadSearch())(path, start, size);
  }
 },
 94043: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   y: ()=>secretFinding
  });
  var _secret_hit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35935);
  var _example_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19089);
  function shown(path) {
   return path.replace(/\p{Cc}/gu, "?");
  }
  function remedyOf({ rule }, { path, member }) {
   const entry = `${rule}:${shown(path)}`;
   if ("secret-unread" === rule) return "Check the rest yourself, or leave the file out";
   if ("secret-literal" === rule) return `Read it from the environment. If it isn't a secret, name ${entry} in ignore, with a reason`;
   if ((0, _example_path_js__WEBPACK_IMPORTED_MODULE_0__.E)(path)) return `Revoke it if it is in use. If it is meant to be public, name ${entry} in ignore, with a reason`;
   if (void 0 !== member) return "Leave it out of the distribution, and revoke it: everyone who has the file knows it";
   return "secret-file" === rule ? "Remove it from the project and its history, name it in .gitignore, and revoke what it contains" : "Revoke it, since everyone with the repository knows it, and remove it";
  }
  function secretFinding(hit, place) {
   const { rule, what, line } = hit;
   const { path, file, member } = place;
   const at = null === line ? "" : ` line ${line}`;
   const isFile = "secret-file" === rule;
   const common = {
    rule,
    severity: (0, _secret_hit_js__WEBPACK_IMPORTED_MODULE_1__.Z)(hit, path),
    remedy: remedyOf(hit, place)
   };
   const inLine = null === line ? {} : {
    line
   };
   if (void 0 === member) {
    const holds = isFile && !/^(?:a|an|the|what) /u.test(what) ? `is a file ${what}` : isFile ? `is ${what}` : `contains ${what}`;
    return {
     ...common,
     subject: `${shown(file)}${at}`,
     message: holds,
     location: {
      file,
      ...inLine
     }
    };
   }
   const message = isFile ? `contains ${shown(member)}, ${what}` : `contains ${what} in ${shown(member)}${at}`;
   return {
    ...common,
    subject: shown(file),
    message,
    location: {
     file,
     member,
     ...inLine
    }
   };
  }
 },
 35935: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>severityOfSecret,
   v: ()=>SECRET_RULES
  });
  var _example_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19089);
  const SECRET_RULES = [
   "secret-file",
   "secret-text",
   "secret-literal",
   "secret-unread"
  ];
  function severityOfSecret({ rule, sure }, path) {
   if ("secret-unread" === rule) return "advice";
   return "likely" === sure || (0, _example_path_js__WEBPACK_IMPORTED_MODULE_0__.E)(path) ? "warning" : "unsafe";
  }
 }
};
