export const id = 4617;
export const ids = [
 4617
];
export const modules = {
 62557: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   u$: ()=>checkDecisions,
   pR: ()=>judgePoints,
   Gb: ()=>stops
  });
  var visible_text = __webpack_require__(58607);
  var release_error = __webpack_require__(41535);
  var nearest_name = __webpack_require__(23495);
  var text_ends = __webpack_require__(28681);
  const BY_PERSON = "Only a person can know. Once it is done, name the point in `confirmed`.";
  const CHECKLIST_RULES = {
   "tests-pass": {
    title: "All tests pass",
    meaning: "Every command of the stage `test` passed on every Python.",
    fix: "Fix the code or its tests. The commit changes, so it needs a new tag.",
    sources: []
   },
   "types-clean": {
    title: "Type checking is clean",
    meaning: "`mypy`, where the project uses it, found nothing.",
    fix: "Fix what mypy reports.",
    sources: []
   },
   "lint-clean": {
    title: "Linting is clean",
    meaning: "`ruff check`, where the project uses it, found nothing.",
    fix: "Fix what ruff reports.",
    sources: []
   },
   "format-clean": {
    title: "Code is formatted",
    meaning: "`black --check`, where the project uses it, found nothing.",
    fix: "Run black and commit the result.",
    sources: []
   },
   "code-review": {
    title: "The final code review is done",
    meaning: "Somebody has reviewed what will be released.",
    fix: BY_PERSON,
    sources: []
   },
   "no-critical-bugs": {
    title: "No critical bug is known",
    meaning: "No open bug is a reason to delay the release.",
    fix: BY_PERSON,
    sources: []
   },
   "metadata-valid": {
    title: "Metadata and project structure are valid",
    meaning: "The stage `validate` passed.",
    fix: "Fix what its findings name.",
    sources: []
   },
   "version-final": {
    title: "The version number is final",
    meaning: "The version is a public one and not a development version.",
    fix: "Raise the version. To release a development version on purpose, name the point in `accept`.",
    sources: [
     "version-specifiers"
    ]
   },
   "changelog-updated": {
    title: "The changelog describes this version",
    meaning: "The changelog has a section for the version. See [changelog-section](#changelog-section).",
    fix: "Write the section.",
    sources: [
     "keep-a-changelog"
    ]
   },
   "readme-renders": {
    title: "The README exists and renders",
    meaning: "The project has a README, and its description renders as the index would render it. See [U61](#u61).",
    fix: "Fix the README at the lines that the finding names.",
    sources: []
   },
   "license-present": {
    title: "The license exists and is correct",
    meaning: "The project has a license file, and its metadata name it correctly. See [P10](#p10) to [P12](#p12).",
    fix: "Fix what the finding names.",
    sources: []
   },
   "no-todo-comments": {
    title: "No TODO or FIXME in critical code",
    meaning: "The code in `todo-paths` has no such comment. See [todo](#todo).",
    fix: "Do what the comments say, or move them to issues.",
    sources: []
   },
   "distributions-built": {
    title: "The distributions are built",
    meaning: "The stage `build` passed.",
    fix: "Fix what its findings name.",
    sources: []
   },
   "distributions-checked": {
    title: "The index will accept the distributions",
    meaning: "The stage `check` passed.",
    fix: "Fix what its findings name.",
    sources: []
   },
   "distributions-tried": {
    title: "The distributions install and work",
    meaning: "The stage `try` installed the built files on every Python, before they were sent anywhere, and tried them.",
    fix: "Fix what its points name.",
    sources: []
   },
   "testpypi-upload": {
    title: "The files are on the test index",
    meaning: "The stage `upload-test` uploaded every file of the manifest, with the same sha256.",
    fix: "Re-run `upload-test`, or start the run there.",
    sources: []
   },
   "testpypi-install": {
    title: "The package installs from the test index",
    meaning: "The stage `verify-test` installed the release on every Python.",
    fix: "Fix what its points name. The files are on the test index by then, so fixed ones need a new version.",
    sources: []
   },
   "no-install-warnings": {
    title: "The installer does not warn",
    meaning: "The installer, pip or uv, printed no warning.",
    fix: "Fix what it warns about.",
    sources: []
   },
   "version-installed": {
    title: "The installed version is the right one",
    meaning: "The installed package reports the version of the manifest.",
    fix: "Look at where the package gets its version from.",
    sources: []
   },
   "imports-work": {
    title: "Core imports work",
    meaning: "Every import that the project declares works after the installation, or, if it declares none, every module of the wheel. Tests, `__main__`, `skip-imports`, and what is made for other systems or Pythons are left out.",
    fix: "Add the missing module to the wheel, or the missing dependency to `dependencies`. A module that needs what only users have belongs in `skip-imports` of `[tool.repo-agent-actions]`.",
    sources: []
   },
   "commands-work": {
    title: "Commands exist and work",
    meaning: "Every script of the project is installed and runs.",
    fix: "Correct `[project.scripts]`, or the arguments in `scripts` of `[tool.repo-agent-actions]`.",
    sources: []
   },
   "extras-install": {
    title: "Optional dependencies install",
    meaning: "Every extra of the project can be installed.",
    fix: "Correct `[project.optional-dependencies]`.",
    sources: []
   },
   "smoke-test": {
    title: "The smoke test passes",
    meaning: "The script that `smoke-test` names passed against the installed release.",
    fix: "Fix what its output names.",
    sources: []
   },
   "testpypi-complete": {
    title: "Every validation on the test index passed",
    meaning: "The stages `upload-test` and `verify-test` both passed.",
    fix: "Fix what their points name, or accept the points that nothing can answer.",
    sources: []
   },
   "install-instructions": {
    title: "The README says how to install the package",
    meaning: "Somebody new to the project can install it by following the README. `validate-metadata` shows it where a command of the README installs this project, this version and an extra that it has; else a person confirms it.",
    fix: BY_PERSON,
    sources: []
   },
   "usage-examples": {
    title: "Examples show how to use it",
    meaning: "The documentation has examples, and they work.",
    fix: BY_PERSON,
    sources: []
   },
   "api-docs": {
    title: "The API documentation is up to date",
    meaning: "The API documentation describes this version.",
    fix: BY_PERSON,
    sources: []
   },
   "links-correct": {
    title: "Links to repository and documentation work",
    meaning: "The links in README and metadata lead where they should. `validate-metadata` shows it where it could ask for all of them, and all work; else a person confirms it.",
    fix: BY_PERSON,
    sources: []
   },
   "documentation-complete": {
    title: "The documentation is complete",
    meaning: "What is new in this version is documented.",
    fix: BY_PERSON,
    sources: []
   },
   "no-secrets": {
    title: "No secret in the code",
    meaning: "Neither the sources nor the distributions contain a secret. See [secret-text](#secret-text).",
    fix: "Revoke the secret, then remove it.",
    sources: []
   },
   "no-env-files": {
    title: "No .env file in the distributions",
    meaning: "Neither the sources nor the distributions contain a file with settings or keys. See [secret-file](#secret-file).",
    fix: "Revoke what the file contains, then remove it.",
    sources: []
   },
   "dependency-vulnerabilities": {
    title: "Dependencies have no known vulnerability",
    meaning: "No package that the release installs has a published vulnerability.",
    fix: "Require a version in which it is fixed. If the release is not affected, name the id in `audit-ignore`. If the audit got no answer, re-run `verify-test`.",
    sources: []
   },
   "tokens-secured": {
    title: "API tokens are secured",
    meaning: "The tokens are limited to this project and stored as secrets. The point fails if a job with a secret could not hide it; see [secret-exposed](#secret-exposed).",
    fix: BY_PERSON,
    sources: []
   },
   "tag-ready": {
    title: "The git tag is ready",
    meaning: "The files were built for a tag that fits their version. See [tag-version](#tag-version).",
    fix: "Tag the commit with its version and push the tag.",
    sources: []
   },
   "team-approval": {
    title: "The team has approved",
    meaning: "Whoever has to agree to the release has done so.",
    fix: BY_PERSON,
    sources: []
   }
  };
  const WITHOUT_ANSWER = {
   "dependency-vulnerabilities": "Fix what keeps the audit from its answer, and run verify-test again",
   "readme-renders": "Fix what keeps the README from being rendered, and run check again"
  };
  function remedyOf({ id, by }, { outcome, remedy: told }) {
   if ("person" === by && "unknown" === outcome) return `Name it in confirmed once it is done: confirmed = ${id}`;
   const remedy = told ?? ("unknown" === outcome ? WITHOUT_ANSWER[id] : void 0);
   return (0, text_ends.f6)(remedy ?? firstSentence(CHECKLIST_RULES[id].fix));
  }
  function firstSentence(text) {
   return (/^.+?\.(?=\s|$)/u.exec(text)?.[0] ?? text).replaceAll("`", "");
  }
  function requireKnown(input, ids, allowed, otherwise) {
   const unknown = ids.find((id)=>!allowed.includes(id));
   if (void 0 === unknown) return;
   throw new release_error.K2({
    subject: input,
    problem: `'${(0, visible_text.Ol)(unknown, 80)}' ${otherwise}`,
    remedy: `${(0, nearest_name.e)(unknown, allowed)}Allowed: ${allowed.join(", ")}`
   });
  }
  function checkDecisions(points, decisions) {
   const all = points.map(({ id })=>id);
   const persons = points.filter(({ by })=>"person" === by).map(({ id })=>id);
   requireKnown("accept", decisions.accept, all, "is not a point of the checklist");
   requireKnown("confirmed", decisions.confirmed, persons, "is not a point that a person confirms");
   requireKnown("require", decisions.require, persons, "is not a point that a person confirms");
  }
  function judgePerson(point, evidence, decisions) {
   const against = point.contradicted?.(evidence) ?? null;
   if (null !== against) return against;
   if (decisions.confirmed.includes(point.id)) return {
    outcome: "passed",
    source: `confirmed by ${decisions.by ?? "whoever started this run"}`,
    message: ""
   };
   const shown = point.shown?.(evidence) ?? null;
   if (null !== shown) return shown;
   const asked = decisions.require.includes(point.id) || decisions.accept.includes(point.id);
   return asked ? {
    outcome: "unknown",
    source: "a person",
    message: "no one has confirmed it"
   } : {
    outcome: "not-configured",
    source: "a person",
    message: "not required"
   };
  }
  function judgePoints(points, evidence, decisions) {
   return points.map((point)=>{
    const verdict = "suite" === point.by ? point.judge(evidence) : judgePerson(point, evidence, decisions);
    const { id, group, title } = point;
    const accepted = "unknown" === verdict.outcome && decisions.accept.includes(id);
    const isOpen = "failed" === verdict.outcome || "unknown" === verdict.outcome;
    return {
     id,
     group,
     title,
     ...verdict,
     remedy: isOpen ? remedyOf(point, verdict) : "",
     accepted
    };
   });
  }
  function stops(point, rehearsal) {
   if ("failed" === point.outcome) return true;
   return "unknown" === point.outcome && !point.accepted && !rehearsal;
  }
 },
 64183: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S3: ()=>itemsOf,
   WX: ()=>findingsOf,
   hs: ()=>receiptsOf,
   hx: ()=>gatherEvidence
  });
  var _distributions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7941);
  function gatherEvidence(manifest, receipts) {
   return {
    manifest,
    receipts: receipts.filter((receipt)=>(0, _distributions__WEBPACK_IMPORTED_MODULE_0__.m)(receipt, manifest)),
    foreign: receipts.filter((receipt)=>!(0, _distributions__WEBPACK_IMPORTED_MODULE_0__.m)(receipt, manifest))
   };
  }
  function receiptsOf(evidence, stage) {
   return evidence.receipts.filter((receipt)=>receipt.stage === stage);
  }
  function itemsOf(evidence, stage) {
   const points = new Map;
   for (const receipt of receiptsOf(evidence, stage))for (const item of receipt.items){
    const python = item.python ?? receipt.python;
    const key = JSON.stringify([
     item.kind,
     item.subject,
     python
    ]);
    if (points.get(key)?.outcome !== "failed") points.set(key, null === python ? item : {
     ...item,
     python
    });
   }
   return [
    ...points.values()
   ];
  }
  function findingsOf(evidence, stages) {
   return stages.flatMap((stage)=>receiptsOf(evidence, stage).flatMap((receipt)=>receipt.findings));
  }
 },
 85869: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>lookAhead
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77820);
  var _decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62557);
  var _evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64183);
  var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21741);
  var _read_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97878);
  var _stopping_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98378);
  const TOLD_LATER = new Set([
   "dependency-vulnerabilities"
  ]);
  function isOpenUntilTestIndex({ group, id }) {
   return "Test index" === group || TOLD_LATER.has(id);
  }
  function mayBeConfirmed({ id, outcome }) {
   return "unknown" === outcome && _points_js__WEBPACK_IMPORTED_MODULE_0__.i.some((point)=>"person" === point.by && point.id === id);
  }
  function problemOf(points, accepted) {
   if (0 === points.length) return null;
   return new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: "checklist",
    problem: `${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(points.length, "point")} will stop the release before production, regardless of the test index, where the version can't be reused: ${(0, _stopping_words_js__WEBPACK_IMPORTED_MODULE_3__.S9)(points)}`,
    remedy: (0, _stopping_words_js__WEBPACK_IMPORTED_MODULE_3__.Y_)(points, accepted)
   });
  }
  async function lookAhead(inputs, host) {
   const decisions = {
    accept: inputs.accept,
    confirmed: inputs.confirmed,
    require: inputs.require,
    by: inputs.by
   };
   (0, _decision_js__WEBPACK_IMPORTED_MODULE_4__.u$)(_points_js__WEBPACK_IMPORTED_MODULE_0__.i, decisions);
   const { manifest, receipts } = await (0, _read_release_js__WEBPACK_IMPORTED_MODULE_5__.i)(inputs, host);
   const settled = _points_js__WEBPACK_IMPORTED_MODULE_0__.i.filter((point)=>!isOpenUntilTestIndex(point));
   const points = (0, _decision_js__WEBPACK_IMPORTED_MODULE_4__.pR)(settled, (0, _evidence_js__WEBPACK_IMPORTED_MODULE_6__.hx)(manifest, receipts), decisions).filter((point)=>(0, _decision_js__WEBPACK_IMPORTED_MODULE_4__.Gb)(point, inputs.rehearsal) && !mayBeConfirmed(point));
   return {
    points,
    problem: problemOf(points, inputs.accept)
   };
  }
 },
 21741: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   i: ()=>POINTS
  });
  var cut = __webpack_require__(69633);
  var src_evidence = __webpack_require__(64183);
  var text_ends = __webpack_require__(28681);
  const WEIGHT = [
   "failed",
   "unknown",
   "passed",
   "not-configured"
  ];
  function pointOutcome(outcome) {
   return "not-sent" === outcome || "skipped" === outcome ? "unknown" : outcome;
  }
  function firstLine(text) {
   return (0, cut.J)(text.trim().split("\n")[0] ?? "", 300);
  }
  function pythonOf(item) {
   return void 0 === item.python ? "" : ` on Python ${item.python}`;
  }
  function receiptSource(stage) {
   return `receipt of ${stage}`;
  }
  const NAMED = 5;
  function listed(subjects) {
   const names = [
    ...new Set(subjects)
   ].map((subject)=>(0, cut.J)(subject, 80));
   const more = names.length - NAMED;
   return more <= 0 ? names.join(", ") : `${names.slice(0, NAMED).join(", ")}, and ${String(more)} more`;
  }
  function verdictOfItems(items, stage, whenNone) {
   const outcome = WEIGHT.find((candidate)=>items.some((item)=>pointOutcome(item.outcome) === candidate));
   if (void 0 === outcome) return whenNone;
   const source = receiptSource(stage);
   if ("passed" === outcome) {
    const count = items.filter((item)=>"passed" === item.outcome).length;
    return {
     outcome,
     source,
     message: `${String(count)} passed`
    };
   }
   const alike = items.filter((candidate)=>pointOutcome(candidate.outcome) === outcome);
   const [item] = alike;
   if (void 0 === item) return {
    outcome,
    source,
    message: ""
   };
   const why = firstLine(item.message);
   const said = item.outcome === outcome ? "" : ` (${item.outcome})`;
   const others = alike.map(({ subject })=>subject).filter((subject)=>subject !== item.subject);
   const message = `${item.subject}${pythonOf(item)}${said}${"" === why ? "" : `: ${why}`}`;
   const verdict = {
    outcome,
    source,
    message: 0 === others.length || "not-configured" === outcome ? message : `${(0, text_ends.f6)(message)}; also ${listed(others)}`
   };
   return void 0 === item.remedy ? verdict : {
    ...verdict,
    remedy: item.remedy
   };
  }
  function verdictOfStage(evidence, stage) {
   const receipts = (0, src_evidence.hs)(evidence, stage);
   const outcome = WEIGHT.find((candidate)=>receipts.some((receipt)=>pointOutcome(receipt.outcome) === candidate));
   if (void 0 === outcome) return noReceipt(stage);
   const receipt = receipts.find((candidate)=>pointOutcome(candidate.outcome) === outcome);
   const said = firstLine(receipt?.failure ?? "");
   const open = receipts.flatMap(({ items })=>items.filter((item)=>"unknown" === item.outcome && !/^audit/u.test(item.kind)));
   const failure = "" === said && "unknown" === outcome && open.length > 0 ? listed(open.map(({ subject })=>subject)) : said;
   const python = receipt?.python === void 0 || null === receipt.python || "" === failure ? "" : `Python ${receipt.python}: `;
   return {
    outcome,
    source: receiptSource(stage),
    message: `${python}${failure}`
   };
  }
  function noReceipt(stage) {
   return {
    outcome: "unknown",
    source: "nothing",
    message: `there is no receipt of ${stage}`,
    remedy: `Run the stage ${stage}, or hand over its receipt`
   };
  }
  function verdictOfPoints(evidence, stage, wanted, whenNone) {
   if (0 === (0, src_evidence.hs)(evidence, stage).length) return noReceipt(stage);
   const items = (0, src_evidence.S3)(evidence, stage).filter(wanted);
   if (items.length > 0) return verdictOfItems(items, stage, whenNone);
   const whole = verdictOfStage(evidence, stage);
   if ("failed" === whole.outcome) return {
    outcome: "unknown",
    source: receiptSource(stage),
    message: `${stage} failed before it reached this`
   };
   return whenNone;
  }
  function worstVerdict(verdicts) {
   const [first] = verdicts;
   const worst = WEIGHT.flatMap((outcome)=>verdicts.find((verdict)=>verdict.outcome === outcome) ?? []).at(0) ?? first;
   const alike = verdicts.filter(({ outcome })=>outcome === worst.outcome);
   if ("passed" !== worst.outcome || 1 === alike.length) return worst;
   return {
    outcome: "passed",
    source: [
     ...new Set(alike.map(({ source })=>source))
    ].join(", "),
    message: ""
   };
  }
  const LONGEST = 1e3;
  function judgeAudit(evidence) {
   const source = receiptSource("verify-test");
   const isWhole = ({ kind, subject })=>"audit" === kind && "dependencies" === subject;
   const untold = {
    outcome: "unknown",
    source,
    message: "it doesn't mention an audit"
   };
   const verdict = verdictOfPoints(evidence, "verify-test", isWhole, untold);
   const message = (0, src_evidence.S3)(evidence, "verify-test").find(isWhole)?.message.trim() ?? "";
   return "" === message ? verdict : {
    ...verdict,
    message: (0, cut.J)(message, LONGEST)
   };
  }
  var count_text = __webpack_require__(77820);
  var src_version = __webpack_require__(22499);
  function judgeFinalVersion({ manifest }) {
   const version = (0, src_version.z0)(manifest.version);
   const source = "manifest";
   if (void 0 === version) return {
    outcome: "failed",
    source,
    message: `${manifest.version} is not a PEP 440 version`
   };
   if ((0, src_version.IX)(version)) return {
    outcome: "failed",
    source,
    message: `${manifest.version} has a local part, which no public index accepts`
   };
   if (/\.dev\d+$/u.test(manifest.version)) return {
    outcome: "unknown",
    source,
    message: `${manifest.version} is a development version`
   };
   return {
    outcome: "passed",
    source,
    message: manifest.version
   };
  }
  function judgeTag(evidence) {
   const { tag, commit } = evidence.manifest;
   if (null === tag) return {
    outcome: "unknown",
    source: "manifest",
    message: "the files were built without a tag"
   };
   const compared = (0, src_evidence.S3)(evidence, "validate").filter(({ subject, outcome })=>"tag" === subject && "failed" === outcome);
   const at = null === commit ? "" : ` at ${commit.slice(0, 12)}`;
   return verdictOfItems(compared, "validate", {
    outcome: "passed",
    source: "manifest",
    message: `${tag}${at}`
   });
  }
  function judgeBuild(evidence) {
   const isDone = (0, src_evidence.hs)(evidence, "build").some(({ outcome })=>"skipped" !== outcome);
   const { builtWith, files } = evidence.manifest;
   const taken = files.filter(({ takenFrom })=>void 0 !== takenFrom).length;
   if (isDone) {
    const verdict = verdictOfStage(evidence, "build");
    if (0 === taken || "passed" !== verdict.outcome) return verdict;
    const message = `${(0, count_text.l)(taken, "file")} of ${String(files.length)} built elsewhere: that they are of this commit was not looked at`;
    return {
     ...verdict,
     message
    };
   }
   const count = (0, count_text.l)(files.length, "file");
   if (null !== builtWith) {
    const by = `by ${builtWith.frontend}`;
    const message = 0 === taken ? `${count}, ${by}` : `${count}: ${String(files.length - taken)} ${by}, ${String(taken)} built elsewhere`;
    return {
     outcome: "passed",
     source: "manifest",
     message
    };
   }
   return {
    outcome: "not-configured",
    source: "manifest",
    message: `${count}, built by other means`
   };
  }
  function judgeBuiltFilesUploaded(evidence) {
   if (0 === (0, src_evidence.hs)(evidence, "upload-test").length) return noReceipt("upload-test");
   const source = receiptSource("upload-test");
   const items = (0, src_evidence.S3)(evidence, "upload-test").filter((item)=>"file" === item.kind);
   for (const file of evidence.manifest.files){
    const item = items.find((candidate)=>candidate.subject === file.filename);
    if (void 0 === item) return worstVerdict([
     verdictOfStage(evidence, "upload-test"),
     {
      outcome: "unknown",
      source,
      message: `${file.filename} is not mentioned`
     }
    ]);
    if (void 0 !== item.sha256 && item.sha256 !== file.sha256) return {
     outcome: "failed",
     source,
     message: `${file.filename} was uploaded with sha256 ${item.sha256}, but the manifest says ${file.sha256}`
    };
   }
   return verdictOfItems(items, "upload-test", {
    outcome: "unknown",
    source,
    message: "it doesn't mention any file"
   });
  }
  const TOOLS = [
   "mypy",
   "ruff",
   "black"
  ];
  function isOf(item, tool) {
   return "command" === item.kind && item.subject.split(/\s/u).includes(tool);
  }
  function judgeTool(evidence, tool) {
   if (0 === (0, src_evidence.hs)(evidence, "test").length) return noReceipt("test");
   const items = (0, src_evidence.S3)(evidence, "test").filter((item)=>isOf(item, tool));
   const whenNone = {
    outcome: "not-configured",
    source: receiptSource("test"),
    message: `${tool} is not one of the commands`
   };
   if (0 === items.length && !(0, src_evidence.S3)(evidence, "test").some((item)=>"command" === item.kind)) return {
    ...whenNone,
    outcome: "unknown",
    message: "no command was run"
   };
   return verdictOfItems(items, "test", whenNone);
  }
  function judgeCommands(evidence) {
   if (0 === (0, src_evidence.hs)(evidence, "test").length) return noReceipt("test");
   const all = (0, src_evidence.S3)(evidence, "test");
   const hasOwnPoint = (item)=>TOOLS.some((tool)=>isOf(item, tool));
   const isSilent = (item)=>"coverage" === item.kind && "failed" !== item.outcome && void 0 === item.remedy;
   const rest = all.filter((item)=>!hasOwnPoint(item) && !isSilent(item) && "install" !== item.kind);
   const whole = verdictOfStage(evidence, "test");
   const own = verdictOfItems(rest, "test", {
    outcome: "not-configured",
    source: receiptSource("test"),
    message: "the project has no tests"
   });
   const toolFailed = all.some((item)=>"failed" === item.outcome && hasOwnPoint(item));
   if ("failed" === whole.outcome && "failed" !== own.outcome && !toolFailed) return whole;
   const toolOpen = all.some((item)=>"unknown" === item.outcome && hasOwnPoint(item));
   if ("unknown" === whole.outcome && "failed" !== own.outcome && "unknown" !== own.outcome && !toolOpen) {
    const open = all.filter((item)=>"unknown" === item.outcome);
    return "" === whole.message ? verdictOfItems(open, "test", whole) : whole;
   }
   return own;
  }
  const TOPICS = {
   changelog: {
    points: [
     "changelog"
    ],
    rules: null,
    twine: false
   },
   readme: {
    points: [
     "readme"
    ],
    rules: /^(?:U24|U61|U62|U87b|description-.*|twine)$/u,
    twine: true
   },
   license: {
    points: [
     "license"
    ],
    rules: /^(?:U91|U92f|P1[0-2]|license-text)$/u,
    twine: false
   },
   todo: {
    points: [
     "todo"
    ],
    rules: null,
    twine: false
   },
   secrets: {
    points: [
     "secrets",
     ".env and key files"
    ],
    rules: /^secret-(?:file|text|literal)$/u,
    twine: false
   },
   "env-files": {
    points: [
     ".env and key files"
    ],
    rules: /^secret-file$/u,
    twine: false
   }
  };
  function verdictOfFinding({ severity, subject, message, remedy }, stage) {
   if ("advice" === severity) return null;
   const outcome = "warning" === severity ? "unknown" : "failed";
   return {
    outcome,
    source: receiptSource(stage),
    message: `${subject} ${message}`,
    remedy
   };
  }
  function judgeValidate(evidence, { points }) {
   const items = (0, src_evidence.S3)(evidence, "validate").filter(({ subject })=>points.includes(subject));
   if (0 === items.length) return null;
   const verdict = verdictOfItems(items, "validate", noReceipt("validate"));
   const [item] = items;
   const isSole = 1 === items.length && item?.outcome === "passed" && "" !== item.message;
   return isSole ? {
    ...verdict,
    message: item.message
   } : verdict;
  }
  function judgeFiles(evidence, stage, { rules, twine }) {
   const looked = (0, src_evidence.S3)(evidence, stage).some(({ kind })=>"file" === kind || "twine" === kind);
   if (null === rules || !looked) return null;
   const verdicts = (0, src_evidence.WX)(evidence, [
    stage
   ]).filter(({ rule })=>rules.test(rule)).flatMap((finding)=>verdictOfFinding(finding, stage) ?? []);
   const silent = {
    outcome: "passed",
    source: receiptSource(stage),
    message: "nothing was found"
   };
   const rendered = (0, src_evidence.S3)(evidence, stage).filter(({ kind, outcome })=>"twine" === kind && "skipped" !== outcome);
   if (twine) verdicts.push(verdictOfItems(rendered, stage, silent));
   const [first = silent, ...rest] = verdicts;
   return worstVerdict([
    first,
    ...rest
   ]);
  }
  function leftOut(evidence, { rules }) {
   const words = [
    "validate",
    "build",
    "check"
   ].flatMap((stage)=>(0, src_evidence.S3)(evidence, stage)).filter(({ kind, subject, outcome })=>"rule" === kind && "skipped" === outcome && rules?.test(subject) === true).map(({ message })=>message);
   return [
    ...new Set(words)
   ].join("; ");
  }
  function judgeChecks(evidence, topic) {
   const verdict = judgeStages(evidence, TOPICS[topic]);
   const accepted = leftOut(evidence, TOPICS[topic]);
   if ("" === accepted) return verdict;
   return {
    ...verdict,
    message: [
     verdict.message,
     accepted
    ].filter((part)=>"" !== part).join("; ")
   };
  }
  function judgeStages(evidence, facts) {
   const [first, ...rest] = [
    judgeValidate(evidence, facts),
    judgeFiles(evidence, "build", facts),
    judgeFiles(evidence, "check", facts)
   ].filter((verdict)=>null !== verdict);
   if (void 0 !== first) return worstVerdict([
    first,
    ...rest
   ]);
   if (0 === (0, src_evidence.hs)(evidence, "validate").length) return noReceipt("validate");
   const message = "failed" === verdictOfStage(evidence, "validate").outcome ? "validate failed before it reached this" : "it was not checked";
   return {
    outcome: "unknown",
    source: receiptSource("validate"),
    message
   };
  }
  function shownByValidate(evidence, point) {
   const items = (0, src_evidence.S3)(evidence, "validate").filter(({ subject })=>subject === point);
   const [first] = items;
   if (void 0 === first || items.some(({ outcome })=>"passed" !== outcome)) return null;
   return {
    outcome: "passed",
    source: receiptSource("validate"),
    message: first.message
   };
  }
  function findExposure(evidence) {
   for (const { stage, findings } of evidence.receipts){
    const exposed = findings.find(({ rule })=>"secret-exposed" === rule);
    if (void 0 !== exposed) return {
     outcome: "failed",
     source: receiptSource(stage),
     message: `${exposed.subject} ${exposed.message}`
    };
   }
   return null;
  }
  const INSTALLER_WARNINGS = "installer warnings";
  function ofKind(kind) {
   return (item)=>item.kind === kind;
  }
  const EVERY_MODULE = "every module";
  function ofStage(evidence, stage, kind) {
   return (0, src_evidence.S3)(evidence, stage).some((item)=>item.kind === kind);
  }
  const NONE_DECLARED = {
   outcome: "not-configured",
   source: "manifest",
   message: "the project has none"
  };
  const NOT_TRIED = {
   outcome: "not-configured",
   source: "nothing",
   message: "the stage try is not part of it"
  };
  function untold(what) {
   return {
    outcome: "unknown",
    source: receiptSource("verify-test"),
    message: `it doesn't mention ${what}`
   };
  }
  function judgeImports(evidence) {
   const { imports } = evidence.manifest.verification;
   const whenNone = 0 === imports.length ? NONE_DECLARED : untold("imports");
   const isImport = ({ kind })=>"import" === kind || "entry-point" === kind;
   const verdict = verdictOfPoints(evidence, "verify-test", isImport, whenNone);
   const counts = (0, src_evidence.S3)(evidence, "verify-test").filter(({ subject })=>subject === EVERY_MODULE);
   const [fewest] = [
    ...counts
   ].sort((a, b)=>Number.parseInt(a.message, 10) - Number.parseInt(b.message, 10));
   return "passed" === verdict.outcome && void 0 !== fewest ? {
    ...verdict,
    message: fewest.message
   } : verdict;
  }
  function judgeAcceptance(evidence) {
   const verdict = verdictOfStage(evidence, "check");
   return "unknown" === verdict.outcome && (0, src_evidence.hs)(evidence, "check").length > 0 ? verdictOfItems((0, src_evidence.S3)(evidence, "check").filter(ofKind("limit")), "check", verdict) : verdict;
  }
  const POINTS = [
   {
    id: "tests-pass",
    group: "Code",
    title: "All tests pass",
    by: "suite",
    judge: judgeCommands
   },
   {
    id: "types-clean",
    group: "Code",
    title: "Type checking is clean",
    by: "suite",
    judge: (e)=>judgeTool(e, "mypy")
   },
   {
    id: "lint-clean",
    group: "Code",
    title: "Linting is clean",
    by: "suite",
    judge: (e)=>judgeTool(e, "ruff")
   },
   {
    id: "format-clean",
    group: "Code",
    title: "Code is formatted",
    by: "suite",
    judge: (e)=>judgeTool(e, "black")
   },
   {
    id: "code-review",
    group: "Code",
    title: "The final code review is done",
    by: "person"
   },
   {
    id: "no-critical-bugs",
    group: "Code",
    title: "No critical bug is known",
    by: "person"
   },
   {
    id: "metadata-valid",
    group: "Package",
    title: "Metadata and project structure are valid",
    by: "suite",
    judge: (e)=>verdictOfStage(e, "validate")
   },
   {
    id: "version-final",
    group: "Package",
    title: "The version number is final",
    by: "suite",
    judge: judgeFinalVersion
   },
   {
    id: "changelog-updated",
    group: "Package",
    title: "The changelog describes this version",
    by: "suite",
    judge: (e)=>judgeChecks(e, "changelog")
   },
   {
    id: "readme-renders",
    group: "Package",
    title: "The README exists and renders",
    by: "suite",
    judge: (e)=>judgeChecks(e, "readme")
   },
   {
    id: "license-present",
    group: "Package",
    title: "The license exists and is correct",
    by: "suite",
    judge: (e)=>judgeChecks(e, "license")
   },
   {
    id: "no-todo-comments",
    group: "Package",
    title: "No TODO or FIXME in critical code",
    by: "suite",
    judge: (e)=>judgeChecks(e, "todo")
   },
   {
    id: "distributions-built",
    group: "Package",
    title: "The distributions are built",
    by: "suite",
    judge: judgeBuild
   },
   {
    id: "distributions-checked",
    group: "Package",
    title: "The index will accept the distributions",
    by: "suite",
    judge: judgeAcceptance
   },
   {
    id: "distributions-tried",
    group: "Package",
    title: "The distributions install and work",
    by: "suite",
    judge: (e)=>0 === (0, src_evidence.hs)(e, "try").length ? NOT_TRIED : verdictOfStage(e, "try")
   },
   {
    id: "testpypi-upload",
    group: "Test index",
    title: "The files are on the test index",
    by: "suite",
    judge: judgeBuiltFilesUploaded
   },
   {
    id: "testpypi-install",
    group: "Test index",
    title: "The package installs from the test index",
    by: "suite",
    judge: (e)=>verdictOfPoints(e, "verify-test", (item)=>"install" === item.kind && item.subject !== INSTALLER_WARNINGS, untold("an installation"))
   },
   {
    id: "no-install-warnings",
    group: "Test index",
    title: "The installer gives no warnings",
    by: "suite",
    judge: (e)=>verdictOfPoints(e, "verify-test", (item)=>"install" === item.kind && item.subject === INSTALLER_WARNINGS, untold("warnings"))
   },
   {
    id: "version-installed",
    group: "Test index",
    title: "The installed version is correct",
    by: "suite",
    judge: (e)=>verdictOfPoints(e, "verify-test", ofKind("version"), untold("the version"))
   },
   {
    id: "imports-work",
    group: "Test index",
    title: "Core imports work",
    by: "suite",
    judge: judgeImports
   },
   {
    id: "commands-work",
    group: "Test index",
    title: "Commands exist and work",
    by: "suite",
    judge: (e)=>verdictOfPoints(e, "verify-test", ofKind("script"), 0 === e.manifest.verification.scripts.length ? NONE_DECLARED : untold("commands"))
   },
   {
    id: "extras-install",
    group: "Test index",
    title: "Optional dependencies install",
    by: "suite",
    judge: (e)=>verdictOfPoints(e, ofStage(e, "verify-test", "extra") || !ofStage(e, "try", "extra") ? "verify-test" : "try", ofKind("extra"), 0 === e.manifest.verification.extras.length ? NONE_DECLARED : untold("extras"))
   },
   {
    id: "smoke-test",
    group: "Test index",
    title: "The smoke test passes",
    by: "suite",
    judge: (e)=>verdictOfPoints(e, "verify-test", ofKind("smoke-test"), null === e.manifest.verification.smokeTest ? NONE_DECLARED : untold("the smoke test"))
   },
   {
    id: "testpypi-complete",
    group: "Test index",
    title: "Every validation on the test index passed",
    by: "suite",
    judge: (e)=>worstVerdict([
      verdictOfStage(e, "upload-test"),
      verdictOfStage(e, "verify-test")
     ])
   },
   {
    id: "install-instructions",
    group: "Documentation",
    title: "The README says how to install it",
    by: "person",
    shown: (e)=>shownByValidate(e, "install instructions")
   },
   {
    id: "usage-examples",
    group: "Documentation",
    title: "Examples show the usage",
    by: "person"
   },
   {
    id: "api-docs",
    group: "Documentation",
    title: "The API documentation is up to date",
    by: "person"
   },
   {
    id: "links-correct",
    group: "Documentation",
    title: "Links to repository and documentation work",
    by: "person",
    shown: (e)=>shownByValidate(e, "links")
   },
   {
    id: "documentation-complete",
    group: "Documentation",
    title: "The documentation is complete",
    by: "person"
   },
   {
    id: "no-secrets",
    group: "Security",
    title: "No secret in the code",
    by: "suite",
    judge: (e)=>judgeChecks(e, "secrets")
   },
   {
    id: "no-env-files",
    group: "Security",
    title: "No .env file in the distributions",
    by: "suite",
    judge: (e)=>judgeChecks(e, "env-files")
   },
   {
    id: "dependency-vulnerabilities",
    group: "Security",
    title: "Dependencies have no known vulnerabilities",
    by: "suite",
    judge: judgeAudit
   },
   {
    id: "tokens-secured",
    group: "Security",
    title: "API tokens are secured",
    by: "person",
    contradicted: findExposure
   },
   {
    id: "tag-ready",
    group: "Release",
    title: "The git tag is ready",
    by: "suite",
    judge: judgeTag
   },
   {
    id: "team-approval",
    group: "Release",
    title: "The team has approved",
    by: "person"
   }
  ];
 },
 97878: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   i: ()=>readRelease
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var load_manifest = __webpack_require__(45797);
  var names = __webpack_require__(21515);
  var release_error = __webpack_require__(41535);
  var release_store = __webpack_require__(91644);
  const MAXIMUM_DEPTH = 3;
  async function collectReceipts(folder, depth = MAXIMUM_DEPTH) {
   const entries = await (0, promises_.readdir)(folder, {
    withFileTypes: true
   });
   const here = await (0, release_store.gh)(folder);
   if (0 === depth) return here;
   const below = await Promise.all(entries.filter((entry)=>entry.isDirectory()).map((entry)=>collectReceipts((0, external_node_path_.join)(folder, entry.name), depth - 1)));
   return [
    ...here,
    ...below.flat()
   ];
  }
  async function readEvidence(inputs, manifest, host) {
   const folder = inputs.resultsDir ?? (0, external_node_path_.join)((0, release_store.Uc)(host.storeFolder, (0, names.Pc)(manifest.project)), "receipts");
   try {
    await (0, promises_.access)(folder);
   } catch (cause) {
    if (null === inputs.resultsDir) return [];
    throw new release_error.K2({
     subject: "results-dir",
     problem: `${folder} can't be read (${(0, release_error.bD)(cause)})`,
     remedy: "Specify the folder that contains the receipts"
    }, {
     cause
    });
   }
   return await collectReceipts(folder);
  }
  async function readRelease(inputs, host) {
   const { manifest, onTheSpot } = await (0, load_manifest.e)(inputs.manifest, inputs.packagesDir, {
    host
   });
   if (onTheSpot) host.notice(`No manifest was given: the files in ${inputs.packagesDir} are treated as the release ${manifest.project} ${manifest.version}.`);
   return {
    manifest,
    receipts: inputs.receipts ?? await readEvidence(inputs, manifest, host)
   };
  }
 },
 11445: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   e: ()=>run
  });
  var run_stage = __webpack_require__(76635);
  var names = __webpack_require__(21515);
  var outcome_text = __webpack_require__(58301);
  var extremes = __webpack_require__(2536);
  function verdictWord(point) {
   return point.accepted ? `accepted, ${(0, outcome_text.E)("unknown")}` : (0, outcome_text.E)(point.outcome);
  }
  function explanation({ source, message }) {
   const from = "nothing" === source ? "" : source;
   return [
    from,
    message
   ].filter((text)=>"" !== text).join(": ");
  }
  function checklistTable(points) {
   const ids = (0, extremes.n)(points.map(({ id })=>id.length));
   const words = (0, extremes.n)(points.map((point)=>verdictWord(point).length));
   const lines = [];
   let group = null;
   for (const point of points){
    if (point.group !== group) {
     group = point.group;
     lines.push(group);
    }
    const why = explanation(point).replace(/\s+/gu, " ");
    lines.push(`  ${point.id.padEnd(ids)}  ${verdictWord(point).padEnd(words)}  ${point.title}${"" === why ? "" : ` (${why})`}`);
   }
   return lines.join("\n");
  }
  var decision = __webpack_require__(62557);
  var src_evidence = __webpack_require__(64183);
  var src_points = __webpack_require__(21741);
  var read_release = __webpack_require__(97878);
  var stopping_words = __webpack_require__(98378);
  function failureOf(points, { rehearsal, accept }) {
   const stopping = points.filter((point)=>(0, decision.Gb)(point, rehearsal));
   if (0 === stopping.length) return null;
   const many = 1 === stopping.length ? "1 point stops" : `${String(stopping.length)} points stop`;
   return `checklist: ${many} the release: ${(0, stopping_words.S9)(stopping)}. ${(0, stopping_words.Y_)(stopping, accept)}.`;
  }
  async function run(inputs, host) {
   const decisions = {
    accept: inputs.accept,
    confirmed: inputs.confirmed,
    require: inputs.require,
    by: inputs.by
   };
   return await (0, run_stage.S)(host, {
    action: "release-checklist",
    stage: "checklist",
    async prepare ({ recorder }) {
     (0, decision.u$)(src_points.i, decisions);
     const release = await (0, read_release.i)(inputs, host);
     const { project, version } = release.manifest;
     recorder.about({
      project,
      normalizedName: (0, names.Pc)(project),
      version
     });
     return release;
    },
    async work ({ manifest, receipts }, { recorder }) {
     const evidence = (0, src_evidence.hx)(manifest, receipts);
     for (const { stage, project, version } of evidence.foreign)host.warning(`The receipt of ${stage} for ${project ?? "a project"} ${version ?? ""} belongs to another release and is ignored.`);
     const points = (0, decision.pR)(src_points.i, evidence, decisions);
     const acceptances = acceptancesOf(points, inputs);
     for (const point of points)recorder.item(itemOf(point, acceptances));
     const failure = failureOf(points, inputs);
     await host.group(`Checklist of ${manifest.project} ${manifest.version}`, ()=>{
      host.info(checklistTable(points));
      return Promise.resolve();
     });
     const open = points.filter((point)=>"unknown" === point.outcome && !(0, decision.Gb)(point, inputs.rehearsal));
     if (open.length > 0) {
      const why = inputs.rehearsal ? "a rehearsal continues" : "accepted";
      host.notice(`Unknown, and ${why}: ${open.map(({ id })=>id).join(", ")}.`);
     }
     return {
      outcome: null === failure ? "passed" : "failed",
      failure,
      rest: {
       points,
       acceptances
      }
     };
    },
    unfinished: ()=>({
      points: [],
      acceptances: []
     })
   });
  }
  function itemOf(point, acceptances) {
   const decision = acceptances.find(({ id })=>id === point.id);
   const why = [
    point.source,
    point.message
   ].filter((text)=>"" !== text).join(": ");
   return {
    kind: "point",
    subject: point.id,
    outcome: point.outcome,
    message: `${point.title}${point.accepted ? " (accepted)" : ""}. ${why}`,
    ..."" === point.remedy ? {} : {
     remedy: point.remedy
    },
    ms: 0,
    ...void 0 === decision ? {} : {
     decision: {
      kind: decision.kind,
      by: decision.by
     }
    }
   };
  }
  function acceptancesOf(points, inputs) {
   const accepted = points.filter((point)=>point.accepted).map(({ id })=>({
     id,
     kind: "accepted",
     by: inputs.by
    }));
   const confirmed = inputs.confirmed.map((id)=>({
     id,
     kind: "confirmed",
     by: inputs.by
    }));
   return [
    ...accepted,
    ...confirmed
   ];
  }
 },
 98378: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S9: ()=>stoppingWords,
   Y_: ()=>remedyWords
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93621);
  function together(points, told) {
   const groups = new Map;
   for (const point of points){
    const group = groups.get(told(point));
    if (void 0 === group) groups.set(told(point), [
     point
    ]);
    else group.push(point);
   }
   return [
    ...groups.values()
   ];
  }
  function names(points) {
   const ids = points.map(({ id })=>id);
   const last = ids.at(-1) ?? "";
   return ids.length < 2 ? last : `${ids.slice(0, -1).join(", ")} and ${last}`;
  }
  function stoppingWords(points) {
   const why = ({ outcome, message })=>`${outcome}${"" === message ? "" : `: ${(0, _release_model__WEBPACK_IMPORTED_MODULE_0__.f6)(message)}`}`;
   return together(points, why).map((group)=>`${names(group)} (${void 0 === group[0] ? "" : why(group[0])})`).join(", ");
  }
  function acceptable(points) {
   return points.filter(({ outcome, remedy })=>"unknown" === outcome && !remedy.includes("confirmed = ")).map(({ id })=>id);
  }
  function remedyWords(points, accepted = []) {
   const groups = together(points, ({ remedy })=>remedy);
   const [only] = groups;
   const each = 1 === groups.length && only?.[0] !== void 0 ? only[0].remedy : groups.map((group)=>`for ${names(group)}, ${(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.G)(group[0]?.remedy ?? "")}`).join("; ");
   const open = acceptable(points);
   const failed = new Set(points.flatMap(({ id, outcome })=>"failed" === outcome ? [
     id
    ] : []));
   const before = accepted.filter((id)=>!failed.has(id));
   const what = 1 === open.length ? "the point" : "the points";
   const accept = 0 === open.length ? "" : `; or accept ${what} as unknown: accept = ${[
    ...new Set([
     ...before,
     ...open
    ])
   ].join(",")}`;
   const text = `${each}${accept}`;
   return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  }
 }
};
