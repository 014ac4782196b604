export const id = 5205;
export const ids = [
 5205
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
 75205: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var ignored_rules = __webpack_require__(1520);
  var former_rules = __webpack_require__(30594);
  const NOT_JUDGED = [
   {
    id: "U01",
    title: "Upload URL without a trailing slash",
    known: "client"
   },
   {
    id: "U02",
    title: "Registration instead of an upload",
    known: "client"
   },
   {
    id: "U03",
    title: "Upload of documentation",
    known: "client"
   },
   {
    id: "U04",
    title: "Form without the action file_upload",
    known: "client"
   },
   {
    id: "U05",
    title: "User name other than __token__",
    known: "client"
   },
   {
    id: "U06",
    title: "Text field sent as a file",
    known: "client"
   },
   {
    id: "U07",
    title: "Index in read-only mode",
    known: "server"
   },
   {
    id: "U08",
    title: "Uploads switched off",
    known: "server"
   },
   {
    id: "U09",
    title: "Unknown token",
    known: "account"
   },
   {
    id: "U47",
    title: "Form without a file",
    known: "client"
   },
   {
    id: "U48",
    title: "New project without a user",
    known: "account"
   },
   {
    id: "U49",
    title: "User without a verified email address",
    known: "account"
   },
   {
    id: "U50",
    title: "User without two-factor authentication",
    known: "account"
   },
   {
    id: "U51",
    title: "Too many new projects",
    known: "account"
   },
   {
    id: "U52",
    title: "New projects switched off",
    known: "server"
   },
   {
    id: "U55",
    title: "Project created at the same moment",
    known: "index"
   },
   {
    id: "U56",
    title: "Prohibited name",
    known: "server"
   },
   {
    id: "U57",
    title: "Name too similar to another project's",
    known: "index"
   },
   {
    id: "U58",
    title: "Token expired or for another project",
    known: "account"
   },
   {
    id: "U60",
    title: "Organization not in good standing",
    known: "account"
   },
   {
    id: "U67",
    title: "File part without a content type, or an image",
    known: "client"
   },
   {
    id: "U72",
    title: "File name of a deleted file",
    known: "index"
   },
   {
    id: "U93",
    title: "Attestations without a trusted publisher",
    known: "client"
   },
   {
    id: "U94",
    title: "Invalid attestations",
    known: "client"
   }
  ];
  ({
   ...former_rules.M
  });
  var run_stage = __webpack_require__(76635);
  var names = __webpack_require__(21515);
  var src_finding = __webpack_require__(35956);
  var release_changes = __webpack_require__(82104);
  var server_profile = __webpack_require__(62657);
  var profiles = __webpack_require__(15692);
  var lazy_modules = __webpack_require__(64576);
  var external_node_path_ = __webpack_require__(76760);
  var read_distribution = __webpack_require__(62514);
  var load_manifest = __webpack_require__(45797);
  var manifest_binding = __webpack_require__(52638);
  var release_error = __webpack_require__(41535);
  function soleRelease(distributions) {
   const releases = new Set(distributions.map(({ name, version })=>`${(0, names.Pc)(name)} ${version}`));
   return 1 === releases.size ? distributions[0] ?? null : null;
  }
  async function filesAlone(packagesDir, error) {
   const distributions = await (0, read_distribution.oj)(packagesDir);
   const sole = soleRelease(distributions);
   if (null === sole) throw error;
   return {
    project: sole.name,
    version: sole.version,
    paths: distributions.map(({ path })=>path),
    said: "No manifest was given, and none can be created from these files. They are checked as they are."
   };
  }
  async function bindFiles(manifest, packagesDir, host) {
   let loaded;
   try {
    loaded = await (0, load_manifest.e)(manifest, packagesDir, {
     host
    });
   } catch (error) {
    if (null === manifest && error instanceof release_error.K2) return filesAlone(packagesDir, error);
    throw error;
   }
   const distributions = await (0, manifest_binding.G)(loaded.manifest, packagesDir);
   return {
    project: loaded.manifest.project,
    version: loaded.manifest.version,
    paths: distributions.map(({ filename })=>(0, external_node_path_.join)(packagesDir, filename)),
    said: loaded.onTheSpot ? "No manifest was given. One was created from the files in the folder, so it proves nothing about earlier stages." : `The files are those of the manifest (sha256 ${loaded.sha256}).`
   };
  }
  var check_files = __webpack_require__(36571);
  var index_facts = __webpack_require__(45138);
  function limitItems(files) {
   const limits = new Set(index_facts.Ej);
   return files.flatMap(({ findings })=>findings.filter(({ rule })=>limits.has(rule))).map(({ rule, subject, message, remedy })=>({
     kind: "limit",
     subject,
     outcome: "unknown",
     message: `${rule}: ${message}`,
     remedy,
     ms: 0
    }));
  }
  var read_ignored = __webpack_require__(10097);
  var count_text = __webpack_require__(77820);
  var outcome_text = __webpack_require__(58301);
  var rule_address = __webpack_require__(79894);
  var src_stopping = __webpack_require__(43098);
  const ANNOTATIONS = 10;
  function line(finding) {
   return `  ${finding.severity} ${finding.rule}: ${(0, src_finding.dj)(finding)}`;
  }
  function heading({ filename, verdict, findings, readme }) {
   const count = (0, count_text.l)(findings.length, "finding");
   return `${filename}: ${verdict}, ${count}, twine ${(0, outcome_text.E)(readme.outcome)}`;
  }
  async function showFiles(files, strict, host) {
   for (const file of files){
    const lines = [
     ...file.findings.map(line),
     ..."" === file.readme.message ? [] : [
      `  twine: ${file.readme.message}`
     ]
    ];
    if (0 === lines.length) {
     host.info(heading(file));
     continue;
    }
    await host.group(heading(file), ()=>{
     host.info(lines.join("\n"));
     return Promise.resolve();
    });
   }
   const stopping = files.flatMap(({ findings })=>findings.filter((finding)=>(0, src_stopping.i)(finding, strict)));
   for (const finding of stopping.slice(0, ANNOTATIONS))host.error((0, rule_address.BN)(finding, host.environment), finding.location?.from, finding);
   const warnings = files.flatMap(({ findings })=>findings.filter(({ severity })=>"warning" === severity));
   for (const finding of warnings.filter((one)=>!(0, src_stopping.i)(one, strict)).slice(0, ANNOTATIONS))host.warning((0, rule_address.BN)(finding, host.environment), finding.location?.from);
  }
  const indexClient = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(3617),
    __webpack_require__.e(8359),
    __webpack_require__.e(6134)
   ]).then(__webpack_require__.bind(__webpack_require__, 86134)));
  function describeProfile(profile, now) {
   const { name, title, rulesDate } = profile;
   const judged = `Judged by the rules of ${title} (profile ${name}`;
   if ("refused" !== profile.policies) return `${judged}, read on ${rulesDate}).`;
   const age = (0, server_profile.uP)(profile, now);
   const stale = (0, server_profile.pL)(profile, now) ? "" : "; its lists of classifiers, licenses and platforms only cause warnings";
   return `${judged} of ${profile.date}, ${age} days old${stale}; read on ${rulesDate}).`;
  }
  function failureOf({ files, trouble }, strict) {
   const stopping = files.flatMap(({ findings })=>findings.filter((finding)=>(0, src_stopping.i)(finding, strict)));
   const [first] = stopping;
   if (void 0 !== first) {
    const more = 1 === stopping.length ? "" : ` ${stopping.length - 1} more ${2 === stopping.length ? "finding stops" : "findings stop"} the release, too.`;
    return {
     failure: `${(0, src_finding.dj)(first)}${more}`,
     failureAbout: first
    };
   }
   return {
    failure: trouble
   };
  }
  function recordFile(recorder, file, strict) {
   const stopping = file.findings.filter((finding)=>(0, src_stopping.i)(finding, strict));
   const { filename, ms, size, sha256, readme } = file;
   recorder.item({
    kind: "file",
    subject: filename,
    outcome: stopping.length > 0 ? "failed" : "passed",
    message: stopping.map(({ rule, message })=>`${rule}: ${message}`).join("\n"),
    ms,
    ...null === size ? {} : {
     bytes: size
    },
    ...null === sha256 ? {} : {
     sha256
    }
   });
   recorder.item({
    kind: "twine",
    subject: filename,
    outcome: readme.outcome,
    message: readme.message,
    ms: 0
   });
   recorder.findings(file.findings);
  }
  function recordOpenRules(recorder, { files, ignored }) {
   const open = NOT_JUDGED.filter(({ known })=>"client" !== known);
   recorder.item({
    kind: "rule",
    subject: "what only the index knows",
    outcome: "unknown",
    message: `Not checked here: ${open.map(({ id, title })=>`${id} (${title})`).join(", ")}.`,
    ms: 0
   });
   for (const item of limitItems(files))recorder.item(item);
   for (const item of (0, ignored_rules.yO)(ignored))recorder.item(item);
  }
  async function compare({ compareWith }, { project, version, paths }, host) {
   if (null === compareWith) return null;
   const { compareWithPrevious } = await indexClient();
   const { environment, signal, temporaryFolder } = host;
   const release = {
    simpleUrl: compareWith,
    project,
    version,
    paths,
    temporaryFolder
   };
   return await compareWithPrevious(release, {
    environment,
    signal
   });
  }
  const OUTCOMES = {
   compared: "passed",
   first: "skipped",
   unknown: "unknown"
  };
  function recordChanges(recorder, changes, host) {
   if (null === changes) return;
   const message = (0, release_changes.T)(changes);
   recorder.item({
    kind: "check",
    subject: "previous release",
    outcome: OUTCOMES[changes.kind],
    message,
    ms: 0
   });
   host.info(`Previous release: ${message}.`);
  }
  async function run(inputs, host) {
   return await (0, run_stage.S)(host, {
    action: "twine-check",
    stage: "check",
    async prepare ({ recorder }) {
     const ignore = (0, read_ignored.N)(inputs.ignore);
     const bound = await bindFiles(inputs.manifest, inputs.packagesDir, host);
     recorder.about({
      project: bound.project,
      normalizedName: (0, names.Pc)(bound.project),
      version: bound.version
     });
     return {
      bound,
      ignore
     };
    },
    async work ({ bound, ignore }, { recorder }) {
     const profile = profiles.j[inputs.profile];
     const now = new Date;
     host.info(bound.said);
     host.info(describeProfile(profile, now));
     const comparing = compare(inputs, bound, host);
     comparing.catch(()=>void 0);
     const checked = await (0, check_files.g)(bound.paths, {
      profile,
      twine: inputs.twine,
      ignore,
      now
     }, host);
     for (const sentence of (0, ignored_rules.Ze)(ignore, checked.ignored))host.notice(sentence);
     await showFiles(checked.files, inputs.strict, host);
     for (const file of checked.files)recordFile(recorder, file, inputs.strict);
     recordOpenRules(recorder, checked);
     const changes = await comparing;
     recordChanges(recorder, changes, host);
     const failed = failureOf(checked, inputs.strict);
     const isOpen = checked.files.some(({ verdict })=>"unknown" === verdict);
     return {
      outcome: null !== failed.failure ? "failed" : isOpen ? "unknown" : "passed",
      ...failed,
      rest: {
       findings: checked.files.flatMap(({ findings })=>findings),
       files: checked.files,
       descriptionHtml: checked.descriptionHtml,
       changes
      }
     };
    },
    unfinished: ()=>({
      findings: [],
      files: [],
      descriptionHtml: null,
      changes: null
     })
   });
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
 82104: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T: ()=>changesText
  });
  var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  const KIND_WORDS = {
   python: "Requires-Python",
   dependency: "dependencies",
   extra: "extras",
   "entry point": "entry points",
   metadata: "metadata",
   file: "files",
   size: "size"
  };
  function changesText(changes) {
   const { kind, index } = changes;
   if ("first" === kind) return `${index} has no earlier release`;
   if ("unknown" === kind) return `what has changed since the earlier release on ${index} is not known: ${changes.why}`;
   const counts = new Map;
   for (const change of changes.changes)counts.set(change.kind, (counts.get(change.kind) ?? 0) + 1);
   const parts = [
    ...counts
   ].map(([one, count])=>`${KIND_WORDS[one]} (${String(count)})`);
   const since = `since ${changes.version} (${index})`;
   return 0 === parts.length ? `nothing has changed ${since}` : `${(0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(changes.changes.length, "change")} ${since}: ${parts.join(", ")}`;
  }
 }
};
