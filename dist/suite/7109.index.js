export const id = 7109;
export const ids = [
 7109
];
export const modules = {
 56886: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>htmlLink,
   j: ()=>htmlText
  });
  var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const REFERENCES = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;",
   "'": "&#39;"
  };
  function htmlText(text) {
   return (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(text).replace(/[&<>"']/gu, (character)=>REFERENCES[character] ?? "").replaceAll("::", ":&#58;").replaceAll("##[", "##&#91;");
  }
  function htmlLink(text) {
   if (!URL.canParse(text)) return null;
   const url = new URL(text);
   if ("https:" !== url.protocol && "http:" !== url.protocol) return null;
   if ("" !== url.username || "" !== url.password) return null;
   return url.href;
  }
 },
 34202: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D9: ()=>markdownCode,
   KW: ()=>markdownAddress,
   iQ: ()=>markdownLink,
   p7: ()=>markdownText
  });
  var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69633);
  var _html_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56886);
  var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const LINKED_LATER = /@[\p{L}\p{N}_-]|[#!]\d|:\/\/|www\.|GH-\d/iu;
  function references(text) {
   return text.replace(/[!-/:-@[-`{-~]/gu, (character)=>`&#${String(character.charCodeAt(0))};`);
  }
  function word(text, first) {
   if (LINKED_LATER.test(text)) return `<code>${references(text)}</code>`;
   const plain = text.replace(/[!-+:-@[-`{-~]/gu, references);
   return first ? plain.replace(/^-/u, "&#45;").replace(/^(\d{1,9})\./u, "$1&#46;") : plain;
  }
  function code(line) {
   return `\`${line.replace(/[`|]|<(?=!--)|(?<=##)\[/gu, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Xt)}\``;
  }
  function markdownText(text, maximum = 500) {
   return (0, _cut_js__WEBPACK_IMPORTED_MODULE_1__.J)((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(text).trim(), maximum).split("\n").map((line)=>line.replace(/\s+/gu, " ").trim()).filter((line)=>"" !== line).map((line)=>line.split(" ").map((part, place)=>word(part, 0 === place)).join(" ")).join("<br>");
  }
  function markdownCode(text, maximum) {
   return code((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text, maximum) || "?");
  }
  function target(url) {
   return (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(url).replace(/[<>\s`|\\]/gu, encodeURIComponent);
  }
  function markdownAddress(url) {
   return null === (0, _html_text_js__WEBPACK_IMPORTED_MODULE_2__.A)(url) ? markdownCode(url, 500) : `<${target(url)}>`;
  }
  function markdownLink(title, url) {
   const text = references((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(title, 200));
   return null === (0, _html_text_js__WEBPACK_IMPORTED_MODULE_2__.A)(url) ? text : `[${text}](<${target(url)}>)`;
  }
 },
 24417: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P: ()=>limitText,
   S: ()=>durationText
  });
  var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  function durationText(ms) {
   const tenths = Math.round(ms / 100);
   if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
   const all = Math.round(ms / 1e3);
   const [hours, minutes, seconds] = [
    Math.floor(all / 3600),
    Math.floor(all / 60) % 60,
    all % 60
   ];
   const two = (part)=>String(part).padStart(2, "0");
   return 0 === hours ? `${String(minutes)} min ${two(seconds)} s` : `${String(hours)} h ${two(minutes)} min ${two(seconds)} s`;
  }
  function limitText(seconds) {
   return seconds % 60 === 0 ? (0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(seconds / 60, "minute") : (0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(seconds, "second");
  }
 },
 58301: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>outcomeText,
   m: ()=>outcomeSign
  });
  const TEXT = {
   passed: "passed",
   failed: "FAILED",
   unknown: "unknown",
   "not-configured": "not configured",
   "not-sent": "not sent",
   skipped: "skipped"
  };
  const SIGN = {
   passed: "✓",
   failed: "✗",
   unknown: "?",
   "not-configured": "–",
   "not-sent": "◌",
   skipped: "–"
  };
  function outcomeText(outcome) {
   return TEXT[outcome];
  }
  function outcomeSign(outcome) {
   return SIGN[outcome];
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
 98891: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   EK: ()=>pointText,
   HS: ()=>detailText,
   U2: ()=>stageText,
   np: ()=>aboutText,
   pA: ()=>severityText,
   ps: ()=>findingPlace
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35956);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77820);
  const STAGE_TEXT = {
   validate: "metadata, tag and files of the project",
   test: "its tests, types, lint and format",
   build: "sdist and wheel, and the manifest that binds them",
   check: "PyPI's rules, and twine",
   try: "the built files installed, and tried",
   stage: "a draft on the forge",
   "upload-test": "to the test index",
   "verify-test": "installed from the test index, and tested",
   checklist: "every point before production",
   upload: "to the production index",
   verify: "installed from the production index, and tested",
   release: "notes and files on the forge"
  };
  function stageText(stage) {
   return STAGE_TEXT[stage];
  }
  const SEVERITY_TEXT = {
   refused: "the index refuses it",
   unsafe: "unsafe",
   warning: "warning",
   advice: "advice"
  };
  function severityText(severity) {
   return SEVERITY_TEXT[severity];
  }
  function aboutText({ project, version }) {
   return [
    project,
    version
   ].filter((part)=>null !== part).join(" ");
  }
  function pointText({ kind, subject, python, location, message }) {
   return `${kind === subject ? "" : `${kind} `}${(0, _release_model__WEBPACK_IMPORTED_MODULE_0__.qi)(subject, location, message)}${void 0 === python ? "" : ` (Python ${python})`}`;
  }
  function detailText({ message, status, attempts }) {
   return [
    ..."" === message ? [] : [
     message
    ],
    ...void 0 === status ? [] : [
     `HTTP ${String(status)}`
    ],
    ...void 0 === attempts || attempts < 2 ? [] : [
     (0, _release_model__WEBPACK_IMPORTED_MODULE_1__.l)(attempts, "attempt")
    ]
   ].join(", ");
  }
  function findingPlace({ subject, location }) {
   return void 0 === location ? subject : (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.Z9)(location);
  }
 },
 7109: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BU: ()=>partOf,
   C6: ()=>sayWith,
   bg: ()=>findingCells,
   c_: ()=>tableOf,
   mv: ()=>pointCells,
   rl: ()=>FINDING_HEAD,
   s8: ()=>verdictCell,
   sF: ()=>POINT_HEAD
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34202);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58301);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24417);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79894);
  var _record_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98891);
  const MAXIMUM_ROWS = 60;
  function sayWith(redact) {
   return (text, maximum)=>(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.p7)(redact(text), maximum);
  }
  const LIMIT = {
   rows: MAXIMUM_ROWS,
   rest: (count)=>`${String(count)} more are in the record.`
  };
  function tableOf(head, rows, limit = LIMIT) {
   const line = (cells)=>`| ${cells.join(" | ")} |`;
   const rest = rows.length - limit.rows;
   return [
    line(head),
    line(head.map(()=>"---")),
    ...rows.slice(0, limit.rows).map(line),
    ...rest > 0 ? [
     "",
     limit.rest(rest)
    ] : [],
    ""
   ];
  }
  function partOf(title, head, rows) {
   return 0 === rows.length ? [] : [
    `### ${title}`,
    "",
    ...tableOf(head, rows)
   ];
  }
  function verdictCell(outcome) {
   return `${(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.m)(outcome)} ${(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.E)(outcome)}`;
  }
  const POINT_HEAD = [
   "point",
   "verdict",
   "what happened",
   "time"
  ];
  function pointCells(item, say) {
   return [
    say((0, _record_words_js__WEBPACK_IMPORTED_MODULE_2__.EK)(item)),
    verdictCell(item.outcome),
    say((0, _record_words_js__WEBPACK_IMPORTED_MODULE_2__.HS)(item)),
    (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.S)(item.ms)
   ];
  }
  const FINDING_HEAD = [
   "severity",
   "rule",
   "where",
   "what is wrong",
   "what to do"
  ];
  function findingCells(finding, say, page) {
   const address = (0, _release_model__WEBPACK_IMPORTED_MODULE_4__.XR)(finding.rule, page);
   return [
    (0, _record_words_js__WEBPACK_IMPORTED_MODULE_2__.pA)(finding.severity),
    null === address ? say(finding.rule) : (0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.iQ)(finding.rule, address),
    say((0, _record_words_js__WEBPACK_IMPORTED_MODULE_2__.ps)(finding)),
    say(finding.message),
    say(finding.remedy)
   ];
  }
 }
};
