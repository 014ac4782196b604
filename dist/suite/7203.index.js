export const id = 7203;
export const ids = [
 7203
];
export const modules = {
 39826: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g: ()=>checkFiles
  });
  var _ignored_rules__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(75339);
  var _ignored_rules__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(51624);
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20073);
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45138);
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(25442);
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(77744);
  var _release_model__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35956);
  var _release_model__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(12642);
  var _secret_finder__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(25539);
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64576);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62657);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69345);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _judge_readme_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13382);
  var _project_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7866);
  var _read_ignored_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10097);
  const freshClassifiers = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_3__.f)(()=>Promise.all([
    __webpack_require__.e(663),
    __webpack_require__.e(4621),
    __webpack_require__.e(5968),
    __webpack_require__.e(9262),
    __webpack_require__.e(7940),
    __webpack_require__.e(775),
    __webpack_require__.e(573),
    __webpack_require__.e(3242),
    __webpack_require__.e(7258)
   ]).then(__webpack_require__.bind(__webpack_require__, 4079)));
  const twineRunner = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_3__.f)(()=>Promise.all([
    __webpack_require__.e(663),
    __webpack_require__.e(4621),
    __webpack_require__.e(5968),
    __webpack_require__.e(9262),
    __webpack_require__.e(7940),
    __webpack_require__.e(775),
    __webpack_require__.e(573),
    __webpack_require__.e(3242),
    __webpack_require__.e(4178),
    __webpack_require__.e(1713)
   ]).then(__webpack_require__.bind(__webpack_require__, 1864)));
  async function judgeNatively(paths, { profile, now }, host) {
   const judged = await (0, _pypi_rules__WEBPACK_IMPORTED_MODULE_4__.l)(paths, profile, {
    now
   }, host);
   const isDoubted = ({ rule, severity })=>"U36" === rule && "warning" === severity;
   if ("refused" !== profile.policies || (0, _server_profiles__WEBPACK_IMPORTED_MODULE_5__.pL)(profile, now) || !judged.some(({ judgement })=>judgement.findings.some(isDoubted))) return judged;
   const { withFreshClassifiers } = await freshClassifiers();
   const fresh = await withFreshClassifiers(profile, host);
   if (null === fresh) return judged;
   return await (0, _pypi_rules__WEBPACK_IMPORTED_MODULE_4__.l)(paths, fresh, {
    now,
    confirmed: new Set([
     "classifiers"
    ])
   }, host);
  }
  const LIMITS = new Set(_pypi_rules__WEBPACK_IMPORTED_MODULE_6__.Ej);
  function verdictOf(profile, findings, { unread }, readme) {
   if (findings.some(({ severity })=>"refused" === severity)) return "refused";
   const isOpen = findings.some((finding)=>LIMITS.has(finding.rule) || (0, _server_profiles__WEBPACK_IMPORTED_MODULE_7__.PA)(profile, finding));
   return null !== unread || readme.isOpen || isOpen ? "unknown" : "accepted";
  }
  function projectKey({ distribution }) {
   return null === distribution ? "" : `${distribution.name} ${distribution.version}`;
  }
  async function ignoredByProjects(judged) {
   const own = new Map;
   for (const { judgement } of judged)if (judgement.distribution?.kind === "sdist") own.set(projectKey(judgement), await (0, _read_ignored_js__WEBPACK_IMPORTED_MODULE_8__.J)(judgement.contents));
   return own;
  }
  async function projectLines(judged) {
   const found = new Map;
   for (const { judgement } of judged){
    if (judgement.distribution?.kind !== "sdist") continue;
    const lines = await (0, _project_lines_js__WEBPACK_IMPORTED_MODULE_9__.fF)(judgement.contents).catch((error)=>{
     if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_10__.K2) return null;
     throw error;
    });
    if (null !== lines) found.set(projectKey(judgement), lines);
   }
   return found;
  }
  function bySeverity(findings) {
   return [
    ...findings
   ].sort((a, b)=>_release_model__WEBPACK_IMPORTED_MODULE_11__.oC.indexOf(a.severity) - _release_model__WEBPACK_IMPORTED_MODULE_11__.oC.indexOf(b.severity));
  }
  async function renderAsSent(paths, judged, { answers }, host) {
   const tasks = judged.flatMap(({ judgement }, index)=>{
    const path = paths[index] ?? "";
    const answer = answers.get(path);
    const isRefused = answer?.error === null && !answer.ok;
    if (!isRefused || null === judgement.form || !(0, _judge_readme_js__WEBPACK_IMPORTED_MODULE_12__.SM)(judgement)) return [];
    return [
     {
      path,
      description: (0, _pypi_rules__WEBPACK_IMPORTED_MODULE_13__.RP)(judgement.form, "description") ?? "",
      html: null
     }
    ];
   });
   return 0 === tasks.length ? {
    answers: new Map,
    trouble: null
   } : (await twineRunner()).runTwine(tasks, host);
  }
  function readmeVerdict(path, judgement, twine, asSent) {
   if (null === twine) return (0, _judge_readme_js__WEBPACK_IMPORTED_MODULE_12__.mi)(judgement, "twine was not requested");
   const answer = twine.answers.get(path);
   if (void 0 === answer) return (0, _judge_readme_js__WEBPACK_IMPORTED_MODULE_12__.mi)(judgement, twine.trouble ?? "twine gave no answer");
   const sent = asSent?.answers.get(path);
   if (sent?.ok === true) return (0, _judge_readme_js__WEBPACK_IMPORTED_MODULE_12__.uO)(judgement);
   return (0, _judge_readme_js__WEBPACK_IMPORTED_MODULE_12__.UA)(judgement, sent ?? answer);
  }
  const LARGEST_HTML = 2e6;
  async function takeHtml(path) {
   const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(()=>null);
   if (null === facts) return null;
   const html = facts.size > LARGEST_HTML ? null : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, {
    force: true
   });
   return html;
  }
  async function checkFiles(paths, options, host) {
   const htmlPath = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.temporaryFolder, `description-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.html`);
   const twineRun = options.twine ? twineRunner().then(({ runTwine })=>runTwine(paths.map((path, index)=>({
      path,
      description: null,
      html: 0 === index ? htmlPath : null
     })), host)) : Promise.resolve(null);
   twineRun.catch(()=>void 0);
   const judged = await judgeNatively(paths, options, host);
   const twine = await twineRun;
   const descriptionHtml = await takeHtml(htmlPath);
   const asSent = null === twine ? null : await renderAsSent(paths, judged, twine, host);
   const own = await ignoredByProjects(judged);
   const lines = await projectLines(judged);
   const compared = (0, _pypi_rules__WEBPACK_IMPORTED_MODULE_14__.f)(judged.map(({ judgement })=>judgement), options.profile);
   const ignored = [];
   const files = judged.map(({ judgement, ms }, index)=>{
    const path = paths[index] ?? "";
    const readme = (0, _judge_readme_js__WEBPACK_IMPORTED_MODULE_12__.kA)(options.profile, readmeVerdict(path, judgement, twine, asSent));
    const entries = [
     ...options.ignore,
     ...own.get(projectKey(judgement)) ?? []
    ];
    const all = [
     ...judgement.findings,
     ...readme.findings,
     ...compared.get(judgement.filename) ?? []
    ];
    const { kept, left } = (0, _ignored_rules__WEBPACK_IMPORTED_MODULE_15__.ov)(all, entries, _ignored_rules__WEBPACK_IMPORTED_MODULE_16__.z);
    for (const one of left)ignored.push(one);
    const told = (0, _release_model__WEBPACK_IMPORTED_MODULE_17__.v)((0, _secret_finder__WEBPACK_IMPORTED_MODULE_18__.c)(kept));
    const findings = bySeverity((0, _project_lines_js__WEBPACK_IMPORTED_MODULE_9__.TD)(told, judgement.contents, lines.get(projectKey(judgement)) ?? null));
    return {
     filename: judgement.filename,
     path,
     verdict: verdictOf(options.profile, findings, judgement, readme),
     findings,
     notJudged: judgement.notJudged,
     size: judgement.distribution?.size ?? null,
     sha256: judgement.distribution?.sha256 ?? null,
     ms,
     readme: {
      outcome: readme.outcome,
      message: readme.message
     }
    };
   });
   const trouble = "refused" === options.profile.policies ? twine?.trouble ?? null : null;
   return {
    files,
    trouble,
    ignored,
    descriptionHtml
   };
  }
 },
 13382: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   GV: ()=>TWINE_RULES,
   SM: ()=>readsDifferently,
   UA: ()=>judgeReadme,
   kA: ()=>readmeAt,
   mi: ()=>withoutTwine,
   uO: ()=>rendersAsSent
  });
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25442);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32002);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10926);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58607);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69633);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69345);
  const TWINE_RULES = [
   "twine"
  ];
  const LONGEST_REPORT = 2e3;
  function textPlace({ filename, contents }, line = 1) {
   const bodyLine = contents?.metadata.bodyLine ?? null;
   if (null === contents || null === bodyLine) return {};
   return {
    location: {
     file: filename,
     member: contents.metadataPath,
     line: bodyLine + line - 1
    }
   };
  }
  function reportedLine(report) {
   return Number(/\bline (?<line>\d{1,7})\b/u.exec(report)?.groups?.["line"] ?? 1);
  }
  function finding(filename, parts) {
   return {
    subject: filename,
    ...parts
   };
  }
  function needsRenderer({ form }) {
   if (null === form) return null;
   const description = (0, _pypi_rules__WEBPACK_IMPORTED_MODULE_0__.RP)(form, "description");
   if (null === description || "" === description.trim()) return false;
   return "text/x-rst" === (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Sb)((0, _pypi_rules__WEBPACK_IMPORTED_MODULE_0__.RP)(form, "description-content-type"));
  }
  function withoutTwine(judgement, why) {
   return false === needsRenderer(judgement) ? {
    outcome: "skipped",
    message: why,
    findings: [],
    isOpen: false
   } : {
    outcome: "unknown",
    message: `the description was not rendered: ${why}`,
    findings: [],
    isOpen: true
   };
  }
  function refusesAlready({ findings }) {
   return findings.some(({ severity })=>"refused" === severity || "unsafe" === severity);
  }
  function saysUnknownFields(message) {
   const fields = Array.from(message.matchAll(/unrecognized or malformed field '(?<name>[^']*)'/gu), ({ groups })=>(groups?.["name"] ?? "").toLowerCase());
   return fields.length > 0 && !fields.some((field)=>_python_standards__WEBPACK_IMPORTED_MODULE_2__.sv.has(field));
  }
  function afterError(judgement, error) {
   const { filename } = judgement;
   const message = `twine check: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_3__.P8)("" === error.message ? error.type : error.message, LONGEST_REPORT)}`;
   const isUnknownField = saysUnknownFields(error.message);
   const isOpen = !isUnknownField || false !== needsRenderer(judgement);
   const verdict = {
    outcome: "failed",
    message,
    isOpen
   };
   if (refusesAlready(judgement)) return {
    ...verdict,
    findings: []
   };
   const remedy = "Build the file again with a current build back-end";
   const severity = isUnknownField ? "warning" : "unsafe";
   return {
    ...verdict,
    findings: [
     finding(filename, {
      rule: "twine",
      severity,
      message,
      remedy
     })
    ]
   };
  }
  function readsDifferently({ contents }) {
   return null !== contents && null !== contents.metadata.get("Description");
  }
  function rendersAsSent({ filename }) {
   const message = "twine reads the Description field with its indentation, which does not render; the text that publish-index sends does";
   const remedy = "Build with a current build back-end, and don't upload this file with twine";
   return {
    outcome: "passed",
    message,
    findings: [
     finding(filename, {
      rule: "twine",
      severity: "warning",
      message,
      remedy
     })
    ],
    isOpen: false
   };
  }
  function judgeReadme(judgement, answer) {
   if (null !== answer.error) return afterError(judgement, answer.error);
   if (!answer.ok) {
    const declared = null === judgement.form ? null : (0, _pypi_rules__WEBPACK_IMPORTED_MODULE_0__.RP)(judgement.form, "description-content-type");
    const report = (0, _harmless_text__WEBPACK_IMPORTED_MODULE_4__.J)(answer.rendering.trim(), LONGEST_REPORT);
    const message = `the description does not render as reST${"" === report ? "" : `: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_3__.P8)(report, LONGEST_REPORT)}`}`;
    const remedy = "Fix the README at the lines named; package indexes don't support the directives and roles of Sphinx";
    return {
     outcome: "failed",
     message: "" === report ? message : `the description does not render as reST:\n${report}`,
     findings: refusesReadme(judgement) ? [] : [
      {
       ...finding(judgement.filename, {
        rule: null === declared ? "U62" : "U61",
        severity: "refused",
        message,
        remedy
       }),
       ...textPlace(judgement, reportedLine(report))
      }
     ],
     isOpen: false
    };
   }
   return {
    outcome: "passed",
    message: answer.warnings.join(" "),
    findings: [],
    isOpen: false
   };
  }
  function readmeAt(profile, verdict) {
   if ("refused" === profile.policies) return verdict;
   const findings = verdict.findings.flatMap((found)=>{
    const severity = (0, _server_profiles__WEBPACK_IMPORTED_MODULE_5__.xn)(profile, found.rule, found.severity);
    return null === severity ? [] : [
     {
      ...found,
      severity
     }
    ];
   });
   return {
    ...verdict,
    findings,
    outcome: "passed" === verdict.outcome ? "passed" : "skipped",
    isOpen: false
   };
  }
  function refusesReadme({ findings }) {
   return findings.some(({ rule })=>"U61" === rule || "U62" === rule);
  }
 },
 7866: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   fF: ()=>readProjectLines,
   CG: ()=>readPyprojectText,
   TD: ()=>withProjectLines
  });
  var requirement = __webpack_require__(29488);
  var names = __webpack_require__(21515);
  var project_url = __webpack_require__(89990);
  var rule_context = __webpack_require__(90279);
  var toml = __webpack_require__(34222);
  const KEYS = {
   name: "name",
   version: "version",
   summary: "description",
   "requires-python": "requires-python",
   "license-expression": "license",
   license: "license",
   "license-file": "license-files",
   author: "authors",
   "author-email": "authors",
   maintainer: "maintainers",
   "maintainer-email": "maintainers",
   keywords: "keywords",
   description: "readme",
   "description-content-type": "readme",
   "import-name": "import-names",
   "import-namespace": "import-namespaces",
   dynamic: "dynamic"
  };
  function requirementName(text) {
   try {
    return (0, names.Pc)((0, requirement.p)(text).name);
   } catch  {
    return null;
   }
  }
  const plain = (text)=>text.replaceAll(/[\s"'();]/gu, "").toLowerCase();
  function requirementAt(list, value) {
   const texts = Array.isArray(list) ? list.map((one)=>"string" == typeof one ? one : "") : [];
   const wanted = plain(value);
   const name = requirementName(value);
   const same = texts.findIndex((text)=>plain(text) === wanted);
   if (same >= 0) return same;
   const begun = texts.findIndex((text)=>"" !== text && wanted.startsWith(plain(text)));
   return begun >= 0 || null === name ? begun : texts.findIndex((text)=>requirementName(text) === name);
  }
  function requirementKey(project, value) {
   const extra = /\bextra\s*==\s*["'](?<extra>[^"']+)["']/u.exec(value)?.groups?.["extra"];
   const groups = (0, rule_context.bI)(project["optional-dependencies"]) ? project["optional-dependencies"] : {};
   const lists = void 0 === extra ? [
    [
     [
      "dependencies"
     ],
     project["dependencies"]
    ]
   ] : Object.entries(groups).filter(([name])=>(0, names.Pc)(name) === (0, names.Pc)(extra)).map(([name, list])=>[
     [
      "optional-dependencies",
      name
     ],
     list
    ]);
   for (const [key, list] of lists){
    const at = requirementAt(list, value);
    if (at >= 0) return [
     ...key,
     at
    ];
   }
   return null;
  }
  function keyOf(project, field, value) {
   if ("requires-dist" === field) return requirementKey(project, value);
   if ("provides-extra" === field) return [
    "optional-dependencies",
    value
   ];
   if ("classifier" === field) {
    const list = project["classifiers"];
    return [
     "classifiers",
     Array.isArray(list) ? list.indexOf(value) : 0
    ];
   }
   if ("project-url" === field || "home-page" === field || "download-url" === field) {
    const label = "project-url" === field ? (0, project_url.dy)(value).label : "home-page" === field ? "Homepage" : "Download";
    return [
     "urls",
     label
    ];
   }
   const key = KEYS[field];
   return void 0 === key ? null : [
    key
   ];
  }
  function metadataTable(text) {
   let document;
   try {
    document = (0, toml.I)(text, "pyproject.toml");
   } catch  {
    return null;
   }
   const { project, tool } = document.data;
   if ((0, rule_context.bI)(project)) return {
    table: project,
    path: [
     "project"
    ],
    lineOf: document.lineOf
   };
   const poetry = (0, rule_context.bI)(tool) ? tool["poetry"] : void 0;
   return (0, rule_context.bI)(poetry) ? {
    table: poetry,
    path: [
     "tool",
     "poetry"
    ],
    lineOf: document.lineOf
   } : null;
  }
  function readmePath(text) {
   const readme = metadataTable(text)?.table["readme"];
   const file = (0, rule_context.bI)(readme) ? readme["file"] : readme;
   return "string" == typeof file ? file.replace(/^\.\//u, "") : null;
  }
  function pyprojectLine(text, field, value) {
   const found = metadataTable(text);
   if (null === found) return null;
   const { table, path, lineOf } = found;
   const key = keyOf(table, field, value.trim());
   const [first] = key ?? [];
   if (null === key || void 0 === first || !(first in table)) return null;
   return lineOf([
    ...path,
    ...key.filter((part)=>-1 !== part)
   ]) ?? null;
  }
  const MAXIMUM_TEXT = 1048576;
  async function readProjectLines(contents) {
   const text = await readPyprojectText(contents);
   if (null === contents || null === text) return null;
   const placeOf = (field, value)=>{
    const line = pyprojectLine(text, field, value);
    return null === line ? null : {
     file: "pyproject.toml",
     line
    };
   };
   const path = readmePath(text);
   const readme = null === path ? null : await readText(contents, path);
   return {
    placeOf,
    readmePlace (description, line) {
     const isIts = null !== path && null !== readme && plainText(readme) === plainText(description);
     return isIts ? {
      file: path,
      line
     } : placeOf("description", "");
    }
   };
  }
  function plainText(text) {
   return text.replaceAll(/\r\n?/gu, "\n").trimEnd();
  }
  async function readPyprojectText(contents) {
   return null === contents ? null : await readText(contents, "pyproject.toml");
  }
  async function readText(contents, path) {
   if (null === contents.topDirectory) return null;
   const member = `${contents.topDirectory}/${path}`;
   if (!contents.members.some((one)=>one.path === member && "file" === one.kind && one.size <= MAXIMUM_TEXT)) return null;
   return (await contents.read(member, MAXIMUM_TEXT)).toString("utf8");
  }
  function withProjectLines(findings, contents, lines) {
   if (null === contents || null === lines) return findings;
   const { headers, bodyLine } = contents.metadata;
   return findings.map((finding)=>{
    const { location } = finding;
    if (location?.member !== contents.metadataPath || void 0 === location.line) return finding;
    const { line } = location;
    const header = headers.find((one)=>one.line === line);
    const isOfText = void 0 === header && null !== bodyLine && line >= bodyLine;
    const from = void 0 !== header ? lines.placeOf(header.name, header.value) : isOfText ? lines.readmePlace(contents.metadata.description ?? "", line - bodyLine + 1) : null;
    const place = null === from ? location : {
     ...location,
     from
    };
    return {
     ...finding,
     location: place
    };
   });
  }
 },
 10097: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>ownIgnored,
   N: ()=>readIgnored
  });
  var _ignored_rules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75339);
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71155);
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77744);
  var _python_standards__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34222);
  var _python_standards__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90279);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82411);
  var _secret_finder__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35935);
  var _judge_readme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13382);
  var _project_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7866);
  function readIgnored(ignore) {
   const entries = (0, _ignored_rules__WEBPACK_IMPORTED_MODULE_0__.P3)(ignore);
   const known = new Set([
    ..._ignored_rules__WEBPACK_IMPORTED_MODULE_0__.s5,
    ..._pypi_rules__WEBPACK_IMPORTED_MODULE_1__.y.map(({ id })=>id),
    ..._pypi_rules__WEBPACK_IMPORTED_MODULE_2__.L,
    ..._judge_readme_js__WEBPACK_IMPORTED_MODULE_3__.GV
   ]);
   const unknown = entries.filter(({ rule })=>!known.has(rule));
   if (0 === unknown.length) return entries;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: "ignore",
    problem: `unknown ${1 === unknown.length ? "rule" : "rules"} '${unknown.map(({ rule })=>rule.slice(0, 40)).join("', '")}'`,
    remedy: `Use the ids that findings show: ${[
     ...known
    ].join(", ")}`
   });
  }
  async function ownIgnored(contents) {
   const path = `${contents?.topDirectory ?? ""}/pyproject.toml`;
   try {
    const text = await (0, _project_lines_js__WEBPACK_IMPORTED_MODULE_5__.CG)(contents);
    if (null === text) return [];
    const { tool } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.v)(text, path);
    const { ignore } = (0, _release_model__WEBPACK_IMPORTED_MODULE_7__.Bf)((0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.bI)(tool) ? tool["repo-agent-actions"] : void 0, path);
    return (0, _ignored_rules__WEBPACK_IMPORTED_MODULE_0__.tA)(ignore).filter(({ takesRule })=>_secret_finder__WEBPACK_IMPORTED_MODULE_9__.v.some((rule)=>takesRule(rule)));
   } catch (error) {
    if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_4__.K2) return [];
    throw error;
   }
  }
 },
 43098: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   i: ()=>stopsCheck
  });
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45138);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35956);
  var _secret_finder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35935);
  const LEFT_OPEN = new Set([
   ..._secret_finder__WEBPACK_IMPORTED_MODULE_0__.v,
   ..._pypi_rules__WEBPACK_IMPORTED_MODULE_1__.Ej
  ]);
  function stopsCheck(finding, strict) {
   return (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.vH)(finding, strict && !LEFT_OPEN.has(finding.rule));
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
 77744: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>RELEASE_FILE_RULES,
   f: ()=>judgeRelease
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58607);
  var _distributions__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20505);
  var _distributions__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7766);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33563);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67969);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89990);
  var _file_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41249);
  const RELEASE_FILE_RULES = [
   "metadata-differs",
   "metadata-platforms",
   "license-missing",
   ..._file_set_js__WEBPACK_IMPORTED_MODULE_0__.o
  ];
  const OWN = new Set([
   "metadata-version",
   "dynamic",
   "name",
   "version",
   "description"
  ]);
  const RESOLVED = new Set([
   "requires-dist",
   "requires-python",
   "provides-extra"
  ]);
  const SHOWN = 2;
  function canonical(field, value) {
   if (/^(?:requires|provides|obsoletes)-dist$/u.test(field)) return (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Y)(value) ?? value;
   if ("requires-python" === field) return (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.o)(value);
   if ("provides-extra" === field) return (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Pc)(value);
   if ("keywords" === field) return [
    ...(0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.Yr)(value.replaceAll(",", " "))
   ].sort().join(" ");
   if ("project-url" === field) {
    const { label, url } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.dy)(value);
    return `${label}, ${url}`;
   }
   return (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.Yr)(value).join(" ");
  }
  function isEmptyValue(value) {
   return "" === value || "UNKNOWN" === value;
  }
  function valuesOf(metadata, field) {
   if ("description" === field) {
    const text = (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.sW)((metadata.description ?? "").replace(/\r\n?/gu, "\n"));
    return isEmptyValue(text) ? new Map : new Map([
     [
      text,
      text
     ]
    ]);
   }
   const values = metadata.getAll(field).map((value)=>[
     canonical(field, value),
     value
    ]);
   return new Map(values.filter(([value])=>!isEmptyValue(value)));
  }
  function some(values) {
   const told = values.slice(0, SHOWN).map((value)=>(0, _harmless_text__WEBPACK_IMPORTED_MODULE_5__.Ol)(value, 60));
   return `${told.join(", ")}${values.length > SHOWN ? ` and ${String(values.length - SHOWN)} more` : ""}`;
  }
  function differences(here, there, isCompared) {
   const names = new Set([
    ...here.fields.keys(),
    ...there.fields.keys()
   ].filter((field)=>!OWN.has(field)));
   return [
    ...[
     ...names
    ].sort(),
    "description"
   ].filter(isCompared).flatMap((field)=>{
    const [ours, theirs] = [
     valuesOf(here, field),
     valuesOf(there, field)
    ];
    const added = [
     ...ours
    ].flatMap(([value, text])=>theirs.has(value) ? [] : [
      text
     ]);
    const lacking = [
     ...theirs
    ].flatMap(([value, text])=>ours.has(value) ? [] : [
      text
     ]);
    if (0 === added.length && 0 === lacking.length) return [];
    if ("description" === field) return [
     {
      field,
      told: "Description"
     }
    ];
    const sides = [
     ...0 === added.length ? [] : [
      `here ${some(added)}`
     ],
     ...0 === lacking.length ? [] : [
      `there ${some(lacking)}`
     ]
    ];
    return [
     {
      field,
      told: `${(0, _distributions__WEBPACK_IMPORTED_MODULE_6__.xT)(field)} (${sides.join("; ")})`
     }
    ];
   });
  }
  function comparedWith(sdist, wheel) {
   const [major = 0, minor = 0] = (sdist.get("Metadata-Version") ?? "").split(".").map(Number);
   if (major < 2 || 2 === major && minor < 2) return (field)=>RESOLVED.has(field) && sdist.fields.has(field) && wheel.fields.has(field);
   const dynamic = new Set(sdist.getAll("Dynamic").map((field)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.$n)(field).toLowerCase()));
   return (field)=>!dynamic.has(field);
  }
  function finding(rule, { distribution, contents }, found, message, remedy) {
   const { filename } = distribution;
   const severity = found.some(({ field })=>RESOLVED.has(field)) ? "warning" : "advice";
   return {
    rule,
    severity,
    subject: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_5__.Ol)(filename),
    message,
    remedy,
    location: {
     file: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_5__.Ol)(filename),
     member: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_5__.Ol)(contents.metadataPath)
    }
   };
  }
  function judgeWheel(wheel, sdist, first) {
   const findings = [];
   const { metadata } = wheel.contents;
   const isCompared = void 0 === sdist ? ()=>false : comparedWith(sdist.contents.metadata, metadata);
   if (void 0 !== sdist) {
    const found = differences(metadata, sdist.contents.metadata, isCompared);
    if (found.length > 0) findings.push(finding("metadata-differs", wheel, found, `its METADATA differs from PKG-INFO of ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_5__.Ol)(sdist.distribution.filename)}: ${found.map(({ told })=>told).join(", ")}`, "Build the wheel from the sdist of the release, or name what the build computes in dynamic of [project]"));
   }
   if (wheel !== first) {
    const found = differences(metadata, first.contents.metadata, (field)=>!isCompared(field));
    if (found.length > 0) findings.push(finding("metadata-platforms", wheel, found, `its METADATA differs from that of ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_5__.Ol)(first.distribution.filename)}: ${found.map(({ told })=>told).join(", ")}`, "Build all wheels of a release from the same sources, and use environment markers where platforms differ"));
   }
   const licenses = void 0 === sdist ? [] : (0, _distributions__WEBPACK_IMPORTED_MODULE_7__.ez)(sdist.contents);
   if (licenses.length > 0 && !(0, _distributions__WEBPACK_IMPORTED_MODULE_7__.a5)(wheel.contents)) findings.push({
    ...(0, _distributions__WEBPACK_IMPORTED_MODULE_7__.ch)(licenses),
    subject: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_5__.Ol)(wheel.distribution.filename)
   });
   return findings;
  }
  function judgeRelease(files, profile) {
   const releases = new Map;
   for (const { distribution, contents } of files){
    if (null === distribution || null === contents) continue;
    const key = `${(0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Pc)(distribution.name)} ${distribution.version}`;
    const release = releases.get(key) ?? [];
    release.push({
     distribution,
     contents
    });
    releases.set(key, release);
   }
   const distributions = files.flatMap(({ distribution })=>distribution ?? []);
   const findings = new Map((0, _file_set_js__WEBPACK_IMPORTED_MODULE_0__.i)(distributions, profile));
   for (const release of releases.values()){
    const sdist = release.find(({ distribution })=>"sdist" === distribution.kind);
    const wheels = release.filter(({ distribution })=>"wheel" === distribution.kind);
    const [first] = wheels;
    if (void 0 !== first) for (const wheel of wheels){
     const { filename } = wheel.distribution;
     findings.set(filename, [
      ...findings.get(filename) ?? [],
      ...judgeWheel(wheel, sdist, first)
     ]);
    }
   }
   return findings;
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
