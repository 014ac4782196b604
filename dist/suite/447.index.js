export const id = 447;
export const ids = [
 447,
 3291
];
export const modules = {
 36571: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g: ()=>checkFiles
  });
  var ignored_rules = __webpack_require__(1520);
  var project_paths = __webpack_require__(51624);
  var judge_files = __webpack_require__(20073);
  var index_facts = __webpack_require__(45138);
  var upload_form = __webpack_require__(25442);
  var one_release = __webpack_require__(77744);
  var release_error = __webpack_require__(41535);
  var finding = __webpack_require__(35956);
  var first_findings = __webpack_require__(12642);
  var fold_findings = __webpack_require__(25539);
  var server_profile = __webpack_require__(62657);
  var external_node_crypto_ = __webpack_require__(77598);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var run_process = __webpack_require__(47632);
  var choose_pythons = __webpack_require__(45247);
  var find_pythons = __webpack_require__(60573);
  var find_uv = __webpack_require__(12590);
  var index_settings = __webpack_require__(22103);
  var create_environment = __webpack_require__(97111);
  const READER = `
import json
from importlib.metadata import version
from trove_classifiers import classifiers, deprecated_classifiers
print(json.dumps({"version": version("trove-classifiers"), "valid": sorted(classifiers), "deprecated": deprecated_classifiers}))
`;
  async function withFreshClassifiers(profile, host) {
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporaryFolder, "classifiers-"));
   try {
    const python = (0, choose_pythons.kO)(await (0, find_pythons.n)(host.environment));
    const uv = await (0, find_uv.d)(host, await (0, index_settings.ip)(host.environment));
    const environment = await (0, create_environment.M)({
     python,
     folder: (0, external_node_path_.join)(folder, "environment"),
     host,
     uv
    });
    const requirements = [
     "trove-classifiers"
    ];
    const installed = await environment.install({
     requirements,
     refresh: requirements,
     onlyBinary: true,
     noDeps: true
    });
    if (0 !== installed.exitCode) return null;
    const { stdout, exitCode } = await (0, run_process.R)({
     file: environment.python,
     args: [
      "-I",
      "-c",
      READER
     ],
     cwd: folder,
     env: environment.environment,
     signal: host.signal,
     timeoutMs: 6e4
    });
    if (0 !== exitCode) return null;
    const { version, valid, deprecated } = JSON.parse(stdout);
    host.debug(`Using the classifiers of trove-classifiers ${version} instead of the profile's list of ${profile.date}.`);
    return {
     ...profile,
     classifiers: {
      valid: new Set(valid.filter((classifier)=>!Object.hasOwn(deprecated, classifier))),
      deprecated: new Map(Object.entries(deprecated))
     }
    };
   } catch (error) {
    host.signal.throwIfAborted();
    host.debug(`The newest list of classifiers can't be fetched: ${(0, release_error.bD)(error)}`);
    return null;
   } finally{
    await (0, promises_.rm)(folder, {
     recursive: true,
     force: true,
     maxRetries: 3
    });
   }
  }
  var judge_readme = __webpack_require__(13382);
  var project_lines = __webpack_require__(7866);
  var read_ignored = __webpack_require__(10097);
  var last_meaningful_lines = __webpack_require__(30210);
  var tool_environment = __webpack_require__(73038);
  const TWINE_DRIVER = `
import json, os, sys
out = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
from twine.commands import check
def as_html(path):
    from readme_renderer import clean, rst, txt
    metadata = check.package_file.PackageFile.from_filename(path, comment=None).metadata_dictionary()
    text = metadata.get("description") or ""
    kind, _ = check._parse_content_type(metadata.get("description_content_type") or "text/x-rst")
    if kind == "text/markdown":
        from markdown_it import MarkdownIt
        return clean.clean(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)) or ""
    return (txt if kind == "text/plain" else rst).render(text, stream=check._WarningStream()) or ""
for task in json.load(sys.stdin):
    path = task["path"]
    stream = check._WarningStream()
    answer = {"path": path, "ok": False, "warnings": [], "rendering": "", "error": None}
    try:
        if task["description"] is None:
            answer["warnings"], answer["ok"] = check._check_file(path, stream)
        else:
            renderer = check._RENDERERS["text/x-rst"]
            answer["ok"] = renderer.render(task["description"], stream=stream) is not None
        answer["rendering"] = str(stream)
    except BaseException as error:
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise
        answer["error"] = {"type": type(error).__name__, "message": str(error)}
    if task["html"] is not None and answer["ok"]:
        try:
            html = as_html(path)
            with open(task["html"], "w", encoding="utf-8") as file:
                file.write(html)
        except Exception:
            pass
    out.write(json.dumps(answer) + "\\n")
    out.flush()
`;
  const MILLISECONDS_TO_START = 6e4;
  const MILLISECONDS_PER_FILE = 2e4;
  function parseAnswer(line) {
   if (!line.startsWith('{"path": ')) return null;
   try {
    return JSON.parse(line);
   } catch  {
    return null;
   }
  }
  async function runTwine(tasks, host) {
   const answers = new Map;
   let environment;
   try {
    environment = await (0, tool_environment.u)("twine", host);
   } catch (error) {
    host.signal.throwIfAborted();
    if (error instanceof release_error.K2) return {
     answers,
     trouble: error.message
    };
    throw error;
   }
   const result = await (0, run_process.R)({
    file: environment.python,
    args: [
     "-I",
     "-c",
     TWINE_DRIVER
    ],
    cwd: host.temporaryFolder,
    env: environment.environment,
    input: JSON.stringify(tasks),
    timeoutMs: MILLISECONDS_TO_START + tasks.length * MILLISECONDS_PER_FILE,
    signal: host.signal,
    maximumCapture: 64e3,
    onLine (line, stream) {
     const answer = "stdout" === stream ? parseAnswer(line) : null;
     if (null !== answer) answers.set(answer.path, answer);
    }
   });
   host.signal.throwIfAborted();
   const missing = tasks.filter(({ path })=>!answers.has(path)).length;
   if (0 === missing) return {
    answers,
    trouble: null
   };
   const why = result.timedOut ? "it took too long" : (0, last_meaningful_lines.c)(result.stderr, 3);
   return {
    answers,
    trouble: `twine: gave no answer for ${missing} of ${tasks.length} files (${why}). Run it again, or set twine to false and check the README in another way.`
   };
  }
  async function judgeNatively(paths, { profile, now }, host) {
   const judged = await (0, judge_files.l)(paths, profile, {
    now
   }, host);
   const isDoubted = ({ rule, severity })=>"U36" === rule && "warning" === severity;
   if ("refused" !== profile.policies || (0, server_profile.pL)(profile, now) || !judged.some(({ judgement })=>judgement.findings.some(isDoubted))) return judged;
   const fresh = await withFreshClassifiers(profile, host);
   if (null === fresh) return judged;
   return await (0, judge_files.l)(paths, fresh, {
    now,
    confirmed: new Set([
     "classifiers"
    ])
   }, host);
  }
  const LIMITS = new Set(index_facts.Ej);
  function verdictOf(findings, { unread }, readme) {
   if (findings.some(({ severity })=>"refused" === severity)) return "refused";
   const isAtLimit = findings.some(({ rule })=>LIMITS.has(rule));
   return null !== unread || readme.isOpen || isAtLimit ? "unknown" : "accepted";
  }
  function projectKey({ distribution }) {
   return null === distribution ? "" : `${distribution.name} ${distribution.version}`;
  }
  async function ignoredByProjects(judged) {
   const own = new Map;
   for (const { judgement } of judged)if (judgement.distribution?.kind === "sdist") own.set(projectKey(judgement), await (0, read_ignored.J)(judgement.contents));
   return own;
  }
  async function projectLines(judged) {
   const found = new Map;
   for (const { judgement } of judged){
    if (judgement.distribution?.kind !== "sdist") continue;
    const lines = await (0, project_lines.fF)(judgement.contents).catch((error)=>{
     if (error instanceof release_error.K2) return null;
     throw error;
    });
    if (null !== lines) found.set(projectKey(judgement), lines);
   }
   return found;
  }
  function bySeverity(findings) {
   return [
    ...findings
   ].sort((a, b)=>finding.oC.indexOf(a.severity) - finding.oC.indexOf(b.severity));
  }
  async function renderAsSent(paths, judged, { answers }, host) {
   const tasks = judged.flatMap(({ judgement }, index)=>{
    const path = paths[index] ?? "";
    const answer = answers.get(path);
    const isRefused = answer?.error === null && !answer.ok;
    if (!isRefused || null === judgement.form || !(0, judge_readme.SM)(judgement)) return [];
    return [
     {
      path,
      description: (0, upload_form.RP)(judgement.form, "description") ?? "",
      html: null
     }
    ];
   });
   return 0 === tasks.length ? {
    answers: new Map,
    trouble: null
   } : runTwine(tasks, host);
  }
  function readmeVerdict(path, judgement, twine, asSent) {
   if (null === twine) return (0, judge_readme.mi)(judgement, "twine was not requested");
   const answer = twine.answers.get(path);
   if (void 0 === answer) return (0, judge_readme.mi)(judgement, twine.trouble ?? "twine gave no answer");
   const sent = asSent?.answers.get(path);
   if (sent?.ok === true) return (0, judge_readme.uO)(judgement);
   return (0, judge_readme.UA)(judgement, sent ?? answer);
  }
  const LARGEST_HTML = 2e6;
  async function takeHtml(path) {
   const facts = await (0, promises_.stat)(path).catch(()=>null);
   if (null === facts) return null;
   const html = facts.size > LARGEST_HTML ? null : await (0, promises_.readFile)(path, "utf8");
   await (0, promises_.rm)(path, {
    force: true
   });
   return html;
  }
  async function checkFiles(paths, options, host) {
   const htmlPath = (0, external_node_path_.join)(host.temporaryFolder, `description-${(0, external_node_crypto_.randomUUID)()}.html`);
   const twineRun = options.twine ? runTwine(paths.map((path, index)=>({
     path,
     description: null,
     html: 0 === index ? htmlPath : null
    })), host) : Promise.resolve(null);
   twineRun.catch(()=>void 0);
   const judged = await judgeNatively(paths, options, host);
   const twine = await twineRun;
   const descriptionHtml = await takeHtml(htmlPath);
   const asSent = null === twine ? null : await renderAsSent(paths, judged, twine, host);
   const own = await ignoredByProjects(judged);
   const lines = await projectLines(judged);
   const compared = (0, one_release.f)(judged.map(({ judgement })=>judgement), options.profile);
   const ignored = [];
   const files = judged.map(({ judgement, ms }, index)=>{
    const path = paths[index] ?? "";
    const readme = (0, judge_readme.kA)(options.profile, readmeVerdict(path, judgement, twine, asSent));
    const entries = [
     ...options.ignore,
     ...own.get(projectKey(judgement)) ?? []
    ];
    const all = [
     ...judgement.findings,
     ...readme.findings,
     ...compared.get(judgement.filename) ?? []
    ];
    const { kept, left } = (0, ignored_rules.ov)(all, entries, project_paths.z);
    for (const one of left)ignored.push(one);
    const told = (0, first_findings.v)((0, fold_findings.c)(kept));
    const findings = bySeverity((0, project_lines.TD)(told, judgement.contents, lines.get(projectKey(judgement)) ?? null));
    return {
     filename: judgement.filename,
     path,
     verdict: verdictOf(findings, judgement, readme),
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
 88103: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   profile: "auto",
   strict: "true",
   twine: "true"
  };
  var read_profile = __webpack_require__(94113);
  var release_error = __webpack_require__(41535);
  var known_indexes = __webpack_require__(81002);
  function simpleUrlOf(given) {
   if ("none" === given) return null;
   if ((0, known_indexes.g)(given)) return known_indexes.X[given].simpleUrl;
   const url = /^https?:\/\//iu.test(given) && URL.canParse(given) ? new URL(given) : null;
   if (null !== url && "" === url.username && "" === url.password) return url.href;
   throw new release_error.K2({
    subject: "compare-with",
    problem: null === url ? "is not the address of an index" : "contains a username or password",
    remedy: "Use none, pypi, testpypi, or an address such as https://pypi.org/simple/"
   });
  }
  function readInputs(reader) {
   const compareWith = reader.optional("compare-with");
   return {
    packagesDir: reader.path("packages-dir"),
    manifest: reader.optional("manifest"),
    profile: (0, read_profile.e)(reader),
    strict: reader.boolean("strict"),
    twine: reader.boolean("twine"),
    compareWith: null === compareWith ? null : simpleUrlOf(compareWith),
    isComparisonGiven: null !== compareWith,
    ignore: reader.list("ignore")
   };
  }
  const defaultOutputs = {
   passed: "false",
   findings: "[]",
   "findings-count": "0"
  };
  function outputsOf(result) {
   return {
    passed: String("passed" === result.receipt.outcome),
    findings: JSON.stringify(result.findings),
    "findings-count": String(result.findings.length)
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(3292),
    __webpack_require__.e(663),
    __webpack_require__.e(6118),
    __webpack_require__.e(4801),
    __webpack_require__.e(9262),
    __webpack_require__.e(4621),
    __webpack_require__.e(3079),
    __webpack_require__.e(7940),
    __webpack_require__.e(5591),
    __webpack_require__.e(5968),
    __webpack_require__.e(9488),
    __webpack_require__.e(2978),
    __webpack_require__.e(1383),
    __webpack_require__.e(1655),
    __webpack_require__.e(7206),
    __webpack_require__.e(775),
    __webpack_require__.e(9731),
    __webpack_require__.e(573),
    __webpack_require__.e(2411),
    __webpack_require__.e(8910),
    __webpack_require__.e(2218),
    __webpack_require__.e(3242),
    __webpack_require__.e(2316),
    __webpack_require__.e(3232),
    __webpack_require__.e(4265),
    __webpack_require__.e(3038),
    __webpack_require__.e(5205),
    __webpack_require__.e(3247),
    __webpack_require__.e(1377)
   ]).then(__webpack_require__.bind(__webpack_require__, 75205)));
  const action = (0, action_definition.Q)({
   name: "twine-check",
   stage: "check",
   readInputs: readInputs,
   run,
   defaults: DEFAULTS,
   settings: "manifest",
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [],
   runsProjectCode: false
  });
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
  var _harmless_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58607);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69633);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69345);
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
  function afterError(judgement, error) {
   const { filename } = judgement;
   const message = `twine check: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.P8)("" === error.message ? error.type : error.message, LONGEST_REPORT)}`;
   const isUnknownField = /unrecognized or malformed field/u.test(error.message);
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
    const report = (0, _harmless_text__WEBPACK_IMPORTED_MODULE_3__.J)(answer.rendering.trim(), LONGEST_REPORT);
    const message = `the description does not render as reST${"" === report ? "" : `: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.P8)(report, LONGEST_REPORT)}`}`;
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
    const severity = (0, _server_profiles__WEBPACK_IMPORTED_MODULE_4__.xn)(profile, found.rule, found.severity);
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
  var _ignored_rules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12599);
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
 24949: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>defineAction
  });
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
 94113: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>readGivenProfile,
   e: ()=>readProfile
  });
  var _server_profiles_profile_of__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69223);
  function readGivenProfile(reader) {
   const given = reader.choice("profile", [
    "auto",
    ..._server_profiles_profile_of__WEBPACK_IMPORTED_MODULE_0__.J
   ]);
   return "auto" === given ? null : given;
  }
  function readProfile(reader) {
   const index = reader.text("index");
   return readGivenProfile(reader) ?? (0, _server_profiles_profile_of__WEBPACK_IMPORTED_MODULE_0__.dp)(index);
  }
 },
 16037: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   checkCommand: ()=>checkCommand
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var src = __webpack_require__(88103);
  var check_files = __webpack_require__(36571);
  const ACTION_INPUTS = [
   {
    name: "packages-dir",
    description: "Folder of the distributions, relative to the workspace.",
    default: "dist",
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "manifest",
    description: "Path of the release manifest, or the manifest itself as JSON. By default, the one that the build left, else the one release in packages-dir.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "index",
    description: "The index that the release goes to: pypi, testpypi, gitea, or an upload URL. Its rules apply, unless profile says otherwise. Nothing is sent there.",
    default: "pypi",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "profile",
    description: "Whose rules apply: pypi, testpypi, gitea (also Forgejo), or generic for any other index, where only structure and safety count; auto decides by the index.",
    default: "auto",
    required: false,
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "pypi",
      "testpypi",
      "gitea",
      "generic"
     ]
    },
    isSetting: true
   },
   {
    name: "strict",
    description: "Whether warnings stop the release, too; true or false. Advice never does.",
    default: "true",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: true
   },
   {
    name: "twine",
    description: "Whether the real twine renders the README; true or false. Without it, a README in reST stays unknown.",
    default: "true",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: true
   },
   {
    name: "compare-with",
    description: "The index on which the release before this one is, to say what has changed since; pypi, testpypi, or the address of a simple API, without credentials. none compares with nothing. Nothing depends on the answer. By default, the production index in publish, and none elsewhere.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "ignore",
    description: "Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**.",
    default: "",
    required: false,
    kind: {
     type: "list"
    },
    isSetting: false
   }
  ];
  var filenames = __webpack_require__(75094);
  var release_error = __webpack_require__(41535);
  var src_finding = __webpack_require__(35956);
  var rule_address = __webpack_require__(79894);
  var read_ignored = __webpack_require__(10097);
  var src_stopping = __webpack_require__(43098);
  var ignored_rules = __webpack_require__(1520);
  var profiles = __webpack_require__(15692);
  var usage_error = __webpack_require__(19678);
  const BINDING = new Set([
   "packages-dir",
   "manifest"
  ]);
  async function findFiles(operands, folder) {
   const found = [];
   for (const operand of operands){
    const path = (0, external_node_path_.resolve)(folder, operand);
    const facts = await (0, promises_.stat)(path).catch(()=>null);
    if (null === facts) throw new release_error.K2({
     subject: operand,
     problem: "does not exist",
     remedy: "Name distributions, or folders that contain them"
    });
    if (!facts.isDirectory()) {
     found.push(path);
     continue;
    }
    const names = (await (0, promises_.readdir)(path)).filter(filenames.Im).sort();
    if (0 === names.length) throw new release_error.K2({
     subject: operand,
     problem: "contains no distribution (.whl, .tar.gz)",
     remedy: "Build first, or name another folder"
    });
    for (const one of names.map((name)=>(0, external_node_path_.join)(path, name)))found.push(one);
   }
   return found;
  }
  function linesOf(file) {
   return [
    `${file.filename}: ${file.verdict}`,
    ...file.findings.map((finding)=>`  ${finding.severity} ${finding.rule}  ${(0, src_finding.dj)(finding)}`)
   ];
  }
  function whereToRead(files, environment) {
   if (files.every(({ findings })=>0 === findings.length)) return [];
   return [
    "",
    `Each rule is explained in ${(0, rule_address.lX)(environment) ?? `${rule_address.$Y} of this suite`}.`
   ];
  }
  function checkCommand(head) {
   return {
    ...head,
    inputs: ACTION_INPUTS.filter(({ name })=>!BINDING.has(name)),
    secrets: [],
    operandInputs (operands) {
     if (0 === operands.length) throw new usage_error.e("FILE: is missing", "Name at least one distribution, or a folder that contains them");
     return {};
    },
    async execute (reader, operands, host) {
     const { twine, ignore, strict, profile } = src.action.readInputs({
      ...reader,
      path: (name)=>BINDING.has(name) ? reader.workspace : reader.path(name),
      optional: (name)=>BINDING.has(name) ? null : reader.optional(name)
     });
     const entries = (0, read_ignored.N)(ignore);
     const paths = await findFiles(operands, reader.workspace);
     const { files, trouble, ignored } = await (0, check_files.g)(paths, {
      profile: profiles.j[profile],
      twine,
      ignore: entries,
      now: new Date
     }, host);
     host.signal.throwIfAborted();
     for (const sentence of (0, ignored_rules.Ze)(entries, ignored))host.notice(sentence);
     for (const { finding, entry } of ignored)host.info(`Ignored (${entry.reason}): ${(0, src_finding.dj)(finding)} [${finding.rule}]`);
     const stopping = files.flatMap(({ findings })=>findings).filter((finding)=>(0, src_stopping.i)(finding, strict));
     return {
      passed: 0 === stopping.length && null === trouble,
      failure: trouble,
      document: {
       schema: 1,
       profile,
       files: files.map(({ filename, verdict, findings })=>({
         filename,
         verdict,
         findings
        }))
      },
      closing: [
       ...files.flatMap(linesOf),
       ...whereToRead(files, host.environment)
      ].join("\n")
     };
    }
   };
  }
 },
 7766: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L2: ()=>isLicenseText,
   a5: ()=>hasLicense,
   ch: ()=>licenseMissing,
   ez: ()=>sdistLicenses
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  const LICENSE = /^(?:un)?(?:licen[cs]e|copying|copyright)(?:[-_.][\w.-]*)?$/iu;
  const CODE = /\.(?:py[cdiow]?|pyx|c|cpp|h|js|ts|json|ya?ml|toml|cfg|svg|png|in)$/iu;
  function isLicenseText(path) {
   const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
   return LICENSE.test(name) && !CODE.test(name);
  }
  function sdistLicenses({ members, topDirectory }) {
   return members.filter(({ path, kind })=>"directory" !== kind && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) === topDirectory && isLicenseText(path)).map(({ path })=>node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)).sort();
  }
  function hasLicense({ members, metadata }) {
   if (metadata.getAll("License-File").length > 0) return true;
   return members.some(({ path, kind })=>"directory" !== kind && (/^[^/]+\.dist-info\/(?:licenses|license_files)\//u.test(path) || path.split("/").length <= 2 && isLicenseText(path) || /^[^/]+\.data\//u.test(path) && isLicenseText(path)));
  }
  function licenseMissing(licenses) {
   return {
    rule: "license-missing",
    severity: "warning",
    message: `contains no license, but the project has ${licenses.map((name)=>(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(name)).join(", ")}`,
    remedy: "Name the file in license-files of [project], and use a build back-end that packs it"
   };
  }
 },
 20505: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   NG: ()=>plainForm,
   nw: ()=>giteaForm,
   tu: ()=>deriveUploadForm,
   xT: ()=>metadataFieldName
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75094);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67969);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89990);
  const FIELDS = [
   [
    "Metadata-Version",
    "metadata_version"
   ],
   [
    "Name",
    "name"
   ],
   [
    "Version",
    "version"
   ],
   [
    "Summary",
    "summary"
   ],
   [
    "Description-Content-Type",
    "description_content_type"
   ],
   [
    "Keywords",
    "keywords"
   ],
   [
    "Home-page",
    "home_page"
   ],
   [
    "Download-URL",
    "download_url"
   ],
   [
    "Author",
    "author"
   ],
   [
    "Author-email",
    "author_email"
   ],
   [
    "Maintainer",
    "maintainer"
   ],
   [
    "Maintainer-email",
    "maintainer_email"
   ],
   [
    "License",
    "license"
   ],
   [
    "License-Expression",
    "license_expression"
   ],
   [
    "License-File",
    "license_file"
   ],
   [
    "Classifier",
    "classifiers"
   ],
   [
    "Platform",
    "platform"
   ],
   [
    "Supported-Platform",
    "supported_platform"
   ],
   [
    "Requires-Python",
    "requires_python"
   ],
   [
    "Requires-Dist",
    "requires_dist"
   ],
   [
    "Requires-External",
    "requires_external"
   ],
   [
    "Provides-Extra",
    "provides_extra"
   ],
   [
    "Provides-Dist",
    "provides_dist"
   ],
   [
    "Obsoletes-Dist",
    "obsoletes_dist"
   ],
   [
    "Requires",
    "requires"
   ],
   [
    "Provides",
    "provides"
   ],
   [
    "Obsoletes",
    "obsoletes"
   ],
   [
    "Project-URL",
    "project_urls"
   ],
   [
    "Dynamic",
    "dynamic"
   ],
   [
    "Import-Name",
    "import_name"
   ],
   [
    "Import-Namespace",
    "import_namespace"
   ]
  ];
  const NAMES = new Map(FIELDS.map(([name])=>[
    name.toLowerCase(),
    name
   ]));
  function metadataFieldName(field) {
   return NAMES.get(field.toLowerCase()) ?? field;
  }
  const MOST_PARTS_OF_GO = 1e3;
  const READ_BY_GITEA = new Set([
   "name",
   "version",
   "author",
   "description",
   "summary",
   "project_urls",
   "home_page",
   "license",
   "requires_python",
   "sha256_digest",
   ":action",
   "protocol_version",
   "metadata_version",
   "filetype",
   "pyversion"
  ]);
  function giteaForm(form) {
   const fields = form.length < MOST_PARTS_OF_GO ? form : form.filter(([field])=>READ_BY_GITEA.has(field));
   return fields.map(([field, value])=>{
    if ("name" === field) return [
     field,
     (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(value)
    ];
    const version = "version" === field ? (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.z0)(value) : void 0;
    return void 0 === version ? [
     field,
     value
    ] : [
     field,
     (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.qh)(version)
    ];
   });
  }
  function namedVersion({ kind, filename, version }) {
   if ("sdist" === kind) return (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.sF)(filename).versionText;
   const spelled = filename.split("-")[1] ?? version;
   return spelled.includes("_") ? version : spelled;
  }
  function plainForm(form, dist) {
   return form.map(([field, value])=>{
    const version = "version" === field ? (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.z0)(value) : void 0;
    const isSame = void 0 !== version && (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.qh)(version) === dist.version;
    return [
     field,
     isSame ? namedVersion(dist) : value
    ];
   });
  }
  function knowsLicenseFile(version) {
   const match = /^(\d+)\.(\d+)$/u.exec((0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.$n)(version ?? ""));
   if (null === match) return false;
   const [major, minor] = [
    Number(match[1]),
    Number(match[2])
   ];
   return major > 2 || 2 === major && minor >= 4;
  }
  function projectUrl(value) {
   const { label, url } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.dy)(value);
   return `${label}, ${url}`;
  }
  function keywords(value) {
   return value.split(",").map(_python_standards__WEBPACK_IMPORTED_MODULE_3__.$n).join(", ");
  }
  function formValue(form, value) {
   if ("project_urls" === form) return projectUrl(value);
   return "keywords" === form ? keywords(value) : value;
  }
  function deriveUploadForm(dist, metadata) {
   const withLicenseFile = knowsLicenseFile(metadata.get("Metadata-Version"));
   const form = [
    [
     ":action",
     "file_upload"
    ],
    [
     "protocol_version",
     "1"
    ]
   ];
   for (const [name, field] of FIELDS)if ("license_file" !== field || withLicenseFile) for (const value of metadata.getAll(name))form.push([
    field,
    formValue(field, value)
   ]);
   if (null !== metadata.description) form.push([
    "description",
    metadata.description
   ]);
   form.push([
    "filetype",
    "wheel" === dist.kind ? "bdist_wheel" : "sdist"
   ], [
    "pyversion",
    "wheel" === dist.kind ? (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.eP)(dist.filename).pythonTag : "source"
   ], [
    "sha256_digest",
    dist.sha256
   ]);
   return form;
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
 33563: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y: ()=>canonicalRequirement,
   o: ()=>canonicalSpecifiers
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21515);
  var _python_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67969);
  var _requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29488);
  var _specifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43466);
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function withoutZeros(version) {
   const last = version.release.findLastIndex((number)=>0n !== number);
   return {
    ...version,
    release: version.release.slice(0, Math.max(1, last + 1))
   };
  }
  function specifiersText({ specifiers }) {
   const clauses = specifiers.map(({ operator, text, version, wildcard })=>{
    if (null === version) return `${operator}${text}`;
    const plain = wildcard || "~=" === operator ? version : withoutZeros(version);
    return `${operator}${(0, _version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(plain)}${wildcard ? ".*" : ""}`;
   });
   return [
    ...new Set(clauses)
   ].sort().join(",");
  }
  function canonicalSpecifiers(text) {
   try {
    return specifiersText((0, _specifiers_js__WEBPACK_IMPORTED_MODULE_1__.m0)(text));
   } catch  {
    return (0, _python_text_js__WEBPACK_IMPORTED_MODULE_2__.$n)(text);
   }
  }
  function operandText(operand, isExtra) {
   if ("variable" in operand) return operand.variable;
   return JSON.stringify(isExtra ? (0, _names_js__WEBPACK_IMPORTED_MODULE_3__.Pc)(operand.value) : operand.value);
  }
  function isExtra(marker) {
   return "compare" === marker.kind && [
    marker.left,
    marker.right
   ].some((operand)=>"variable" in operand && "extra" === operand.variable);
  }
  function markerText(marker) {
   if ("compare" === marker.kind) {
    const { left, operator, right } = marker;
    return `${operandText(left, isExtra(marker))} ${operator} ${operandText(right, isExtra(marker))}`;
   }
   const parts = marker.operands.map((operand)=>"compare" === operand.kind ? markerText(operand) : `(${markerText(operand)})`);
   return [
    ...new Set(parts)
   ].sort().join(` ${marker.kind} `);
  }
  function conjuncts(marker) {
   if (null === marker) return [];
   return "and" === marker.kind ? marker.operands.flatMap(conjuncts) : [
    marker
   ];
  }
  function canonicalRequirement(text, { markers: withMarkers = true } = {}) {
   try {
    const { name, extras, specifier, url, marker } = (0, _requirement_js__WEBPACK_IMPORTED_MODULE_4__.p)(text);
    const parts = conjuncts(marker);
    const belongs = parts.filter(isExtra).flatMap(({ left, operator, right })=>{
     const value = "value" in left ? left.value : "value" in right ? right.value : null;
     return "==" === operator && null !== value ? [
      (0, _names_js__WEBPACK_IMPORTED_MODULE_3__.Pc)(value)
     ] : [];
    });
    const [extra] = belongs;
    const rest = parts.filter((part)=>void 0 === extra || belongs.length > 1 || !isExtra(part));
    const markers = rest.map((part)=>"compare" === part.kind ? markerText(part) : `(${markerText(part)})`);
    const named = `${(0, _names_js__WEBPACK_IMPORTED_MODULE_3__.Pc)(name)}${0 === extras.length ? "" : `[${extras.map(_names_js__WEBPACK_IMPORTED_MODULE_3__.Pc).sort().join(",")}]`}`;
    const marked = withMarkers && 0 !== markers.length ? `; ${[
     ...new Set(markers)
    ].sort().join(" and ")}` : "";
    const belonging = void 0 === extra || belongs.length > 1 ? "" : ` [${extra}]`;
    return `${named}${null === url ? specifiersText(specifier) : ` @ ${url}`}${marked}${belonging}`;
   } catch  {
    return null;
   }
  }
 },
 89990: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   HQ: ()=>projectUrlProblems,
   Mu: ()=>labelsTwice,
   dy: ()=>splitProjectUrl,
   nE: ()=>labelKind
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  var _uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47689);
  function splitProjectUrl(value) {
   const comma = value.indexOf(",");
   return -1 === comma ? {
    label: (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(value),
    url: ""
   } : {
    label: (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(value.slice(0, comma)),
    url: (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(value.slice(comma + 1))
   };
  }
  const SOURCE_LABELS = new Set([
   "repository",
   "source",
   "sourcecode",
   "sources",
   "github",
   "gitlab",
   "gitea",
   "codeberg",
   "code"
  ]);
  function labelKind(label) {
   const plain = label.toLowerCase().replace(/[^a-z]/gu, "");
   if (SOURCE_LABELS.has(plain)) return "sources";
   return "homepage" === plain || "home" === plain ? "home" : "other";
  }
  function projectUrlProblems({ label, url }, maximumLabelLength) {
   const problems = [];
   if ("" === label) problems.push("U39");
   if (Array.from(label).length > maximumLabelLength) problems.push("U40");
   if ("" === url) problems.push("U41");
   else if (!(0, _uri_js__WEBPACK_IMPORTED_MODULE_1__.j)(url)) problems.push("U42");
   return problems;
  }
  function labelsTwice(values) {
   const labels = values.map((value)=>splitProjectUrl(value).label);
   return [
    ...new Set(labels.filter((label, index)=>labels.indexOf(label) !== index))
   ];
  }
 },
 47689: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   j: ()=>isHttpUri
  });
  const PARTS = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^\\/?#]*))?([^?#]*)(?:\?([^#]*))?/u;
  const AUTHORITY = /^(?:(?:[\w.~\-!$&'()*+,;=:]|%[0-9a-f]{2})+@)?(?:((?:%[0-9a-f]{2}|[\w.~\-!$&'()*+,;=])*):|\[[0-9a-f:.v%\w~-]+\]:?)([0-9]{5})$/iu;
  function removeDotSegments(path) {
   const output = [];
   for (const segment of path.split("/"))if (".." === segment) output.pop();
   else if ("." !== segment) output.push(segment);
   return output.join("/");
  }
  function hasPortOutOfRange(authority) {
   const match = AUTHORITY.exec(authority);
   const [, host = "", port = "0"] = match ?? [];
   const bytes = /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host) ? host.split(".").map(Number) : [];
   return bytes.every((byte)=>byte <= 255) && Number(port) > 65535;
  }
  function isHttpUri(text) {
   const [, scheme, authority = "", path = "", query = ""] = PARTS.exec(text) ?? [];
   if (void 0 === scheme || !/^https?$/iu.test(scheme)) return false;
   if (/[[\]]/u.test(removeDotSegments(path)) || /[[\]]/u.test(query)) return false;
   return !hasPortOutOfRange(authority);
  }
 },
 77820: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>countText
  });
  function countText(count, noun) {
   return `${String(count)} ${noun}${1 === count ? "" : "s"}`;
  }
 },
 23256: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bj: ()=>sha256Of,
   DC: ()=>hashFile,
   Vq: ()=>sha256OfFile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  function sha256Of(content) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
  }
  const CHUNK = 1048576;
  async function hashFile(path, { first = 1 / 0 } = {}) {
   const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
   const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | noFollow);
   try {
    const status = await handle.stat();
    if (!status.isFile()) throw Object.assign(new Error(`${path} is not a regular file`), {
     code: "EISDIR"
    });
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const length = Math.min(CHUNK, status.size + 1);
    let [now, next] = [
     Buffer.allocUnsafe(length),
     Buffer.allocUnsafe(length)
    ];
    let size = 0;
    let reading = handle.read(now, 0, length, null);
    for(;;){
     const wanted = Math.min((await reading).bytesRead, first - size);
     if (0 === wanted) return {
      sha256: hash.digest("hex"),
      size
     };
     reading = handle.read(next, 0, length, null);
     hash.update(now.subarray(0, wanted));
     size += wanted;
     [now, next] = [
      next,
      now
     ];
    }
   } finally{
    await handle.close();
   }
  }
  async function sha256OfFile(path, options) {
   return (await hashFile(path, options)).sha256;
  }
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
