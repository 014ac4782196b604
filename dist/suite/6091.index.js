export const id = 6091;
export const ids = [
 6091
];
export const modules = {
 65456: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gb: ()=>stops,
   pR: ()=>judgePoints,
   u$: ()=>checkDecisions
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  function requireKnown(input, ids, allowed, otherwise) {
   const unknown = ids.find((id)=>!allowed.includes(id));
   if (void 0 === unknown) return;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: input,
    problem: `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(unknown, 80)}' ${otherwise}`,
    remedy: `Allowed: ${allowed.join(", ")}`
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
    return {
     id,
     group,
     title,
     ...verdict,
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
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28681);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77820);
  var _decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65456);
  var _evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64183);
  var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21741);
  var _read_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97878);
  const TOLD_LATER = new Set([
   "dependency-vulnerabilities"
  ]);
  function isOpenUntilTestIndex({ group, id }) {
   return "Test index" === group || TOLD_LATER.has(id);
  }
  function mayBeConfirmed({ id, outcome }) {
   return "unknown" === outcome && _points_js__WEBPACK_IMPORTED_MODULE_0__.i.some((point)=>"person" === point.by && point.id === id);
  }
  function ids(points) {
   return points.map(({ id })=>id).join(", ");
  }
  function problemOf(points) {
   if (0 === points.length) return null;
   const said = points.map(({ id, outcome, message })=>`${id} (${outcome}${"" === message ? "" : `: ${(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.f6)(message)}`})`);
   const failed = points.filter(({ outcome })=>"failed" === outcome);
   const unknown = points.filter(({ outcome })=>"unknown" === outcome);
   const remedies = [
    ...0 === failed.length ? [] : [
     `fix ${ids(failed)}`
    ],
    ...0 === unknown.length ? [] : [
     `fix ${ids(unknown)} or list ${1 === unknown.length ? "it" : "them"} in accept`
    ]
   ];
   return new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "checklist",
    problem: `${(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.l)(points.length, "point")} will stop the release before production, regardless of the test index: ${said.join(", ")}`,
    remedy: `To keep the version available there, stop this run before upload-test, and ${remedies.join("; ")}`
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
    problem: problemOf(points)
   };
  }
 },
 21741: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   i: ()=>POINTS
  });
  var cut = __webpack_require__(69633);
  var src_evidence = __webpack_require__(64183);
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
   const item = items.find((candidate)=>pointOutcome(candidate.outcome) === outcome);
   if (void 0 === item) return {
    outcome,
    source,
    message: ""
   };
   const why = firstLine(item.message);
   const said = item.outcome === outcome ? "" : ` (${item.outcome})`;
   return {
    outcome,
    source,
    message: `${item.subject}${pythonOf(item)}${said}${"" === why ? "" : `: ${why}`}`
   };
  }
  function verdictOfStage(evidence, stage) {
   const receipts = (0, src_evidence.hs)(evidence, stage);
   const outcome = WEIGHT.find((candidate)=>receipts.some((receipt)=>pointOutcome(receipt.outcome) === candidate));
   if (void 0 === outcome) return noReceipt(stage);
   const receipt = receipts.find((candidate)=>pointOutcome(candidate.outcome) === outcome);
   const failure = firstLine(receipt?.failure ?? "");
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
    message: `there is no receipt of ${stage}`
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
   const isOpenCoverage = (item)=>"coverage" === item.kind && "failed" !== item.outcome;
   const rest = all.filter((item)=>!TOOLS.some((tool)=>isOf(item, tool)) && !isOpenCoverage(item) && "install" !== item.kind);
   const whole = verdictOfStage(evidence, "test");
   const own = verdictOfItems(rest, "test", {
    outcome: "not-configured",
    source: receiptSource("test"),
    message: "the project has no tests"
   });
   const toolFailed = all.some((item)=>"failed" === item.outcome && TOOLS.some((tool)=>isOf(item, tool)));
   if ("failed" === whole.outcome && "failed" !== own.outcome && !toolFailed) return whole;
   if ("unknown" === whole.outcome && "failed" !== own.outcome) {
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
  function verdictOfFinding({ severity, subject, message }, stage) {
   if ("advice" === severity) return null;
   const outcome = "warning" === severity ? "unknown" : "failed";
   return {
    outcome,
    source: receiptSource(stage),
    message: `${subject} ${message}`
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
  const NONE_DECLARED = {
   outcome: "not-configured",
   source: "manifest",
   message: "the project has none"
  };
  function untold(what) {
   return {
    outcome: "unknown",
    source: receiptSource("verify-test"),
    message: `it doesn't mention ${what}`
   };
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
    judge: (e)=>verdictOfStage(e, "check")
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
    judge: (e)=>verdictOfPoints(e, "verify-test", ofKind("import"), 0 === e.manifest.verification.imports.length ? NONE_DECLARED : untold("imports"))
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
    judge: (e)=>verdictOfPoints(e, "verify-test", ofKind("extra"), 0 === e.manifest.verification.extras.length ? NONE_DECLARED : untold("extras"))
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
    by: "person"
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
    by: "person"
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
  var text_ends = __webpack_require__(28681);
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
  var decision = __webpack_require__(65456);
  var src_evidence = __webpack_require__(64183);
  var src_points = __webpack_require__(21741);
  var read_release = __webpack_require__(97878);
  function failureOf(points, rehearsal) {
   const stopping = points.filter((point)=>(0, decision.Gb)(point, rehearsal));
   if (0 === stopping.length) return null;
   const said = stopping.map(({ id, outcome, message })=>`${id} (${outcome}${"" === message ? "" : `: ${(0, text_ends.f6)(message)}`})`);
   const remedies = [
    ...stopping.some(({ outcome })=>"failed" === outcome) ? [
     "Fix the failed points"
    ] : [],
    ...stopping.some(({ outcome })=>"unknown" === outcome) ? [
     "check the unknown points, or list their ids in accept (or in confirmed, if only a person can know)"
    ] : []
   ].join("; ");
   const many = 1 === stopping.length ? "1 point stops" : `${String(stopping.length)} points stop`;
   return `checklist: ${many} the release: ${said.join(", ")}. ${remedies.charAt(0).toUpperCase()}${remedies.slice(1)}.`;
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
     const failure = failureOf(points, inputs.rehearsal);
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
 12365: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
  var finding = __webpack_require__(35956);
  var pypi_profile = __webpack_require__(89166);
  var server_profile = __webpack_require__(62657);
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
  var check_files = __webpack_require__(69135);
  var read_ignored = __webpack_require__(10097);
  var count_text = __webpack_require__(77820);
  var outcome_text = __webpack_require__(58301);
  var rule_address = __webpack_require__(79894);
  var src_stopping = __webpack_require__(43098);
  const ANNOTATIONS = 10;
  function line({ severity, rule, message, remedy, location }) {
   const member = location?.member === void 0 ? "" : ` [${location.member}]`;
   return `  ${severity} ${rule}${member}: ${message}. ${remedy}.`;
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
   for (const finding of stopping.slice(0, ANNOTATIONS))host.error((0, rule_address.BN)(finding, host.environment), void 0, finding);
   const warnings = files.flatMap(({ findings })=>findings.filter(({ severity })=>"warning" === severity));
   for (const finding of warnings.filter((one)=>!(0, src_stopping.i)(one, strict)).slice(0, ANNOTATIONS))host.warning((0, rule_address.BN)(finding, host.environment));
  }
  const PROFILES = {
   pypi: pypi_profile.e
  };
  function describeProfile(profile, now) {
   const age = (0, server_profile.uP)(profile, now);
   const stale = (0, server_profile.pL)(profile, now) ? "" : "; its lists of classifiers, licenses and platforms only cause warnings";
   return `Profile ${profile.name} of ${profile.date} (${age} days old${stale}), rules of ${profile.rulesDate}.`;
  }
  function failureOf({ files, trouble }, strict) {
   const stopping = files.flatMap(({ findings })=>findings.filter((finding)=>(0, src_stopping.i)(finding, strict)));
   const [first] = stopping;
   if (void 0 !== first) {
    const more = 1 === stopping.length ? "" : ` ${stopping.length - 1} more ${2 === stopping.length ? "finding stops" : "findings stop"} the release, too.`;
    return {
     failure: `${(0, finding.dj)(first)}${more}`,
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
  function recordOpenRules(recorder, { ignored }) {
   const open = NOT_JUDGED.filter(({ known })=>"client" !== known);
   recorder.item({
    kind: "rule",
    subject: "what only the index knows",
    outcome: "unknown",
    message: `Not checked here: ${open.map(({ id, title })=>`${id} (${title})`).join(", ")}.`,
    ms: 0
   });
   for (const item of (0, ignored_rules.yO)(ignored))recorder.item(item);
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
     const profile = PROFILES[inputs.profile];
     const now = new Date;
     host.info(bound.said);
     host.info(describeProfile(profile, now));
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
     const failed = failureOf(checked, inputs.strict);
     const isOpen = checked.files.some(({ verdict })=>"unknown" === verdict);
     return {
      outcome: null !== failed.failure ? "failed" : isOpen ? "unknown" : "passed",
      ...failed,
      rest: {
       findings: checked.files.flatMap(({ findings })=>findings),
       files: checked.files
      }
     };
    },
    unfinished: ()=>({
      findings: [],
      files: []
     })
   });
  }
 },
 32562: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>artifactSource
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87867);
  async function chooseName({ store, name }) {
   const names = (await store.list()).map((artifact)=>artifact.name);
   if ("auto" !== name) return names.includes(name) ? name : null;
   const releases = [
    ...new Set(names.filter(_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.c7))
   ].sort();
   if (releases.length > 1) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: "artifact-name",
    problem: `is auto, and this run has ${String(releases.length)} artifacts with a release: ${releases.join(", ")}`,
    remedy: "Set it to the name of the right one"
   });
   return releases[0] ?? null;
  }
  async function copyIfThere(from, to) {
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
    return true;
   } catch (error) {
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT")) return false;
    throw error;
   }
  }
  function openFolder(folder) {
   return {
    manifest: ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.VQ.manifest)).catch((error)=>{
      if ((0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT")) return null;
      throw error;
     }),
    take: ({ filename }, _, target)=>copyIfThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.VQ.distributions, filename), target),
    takeSmokeTest: (path, target)=>copyIfThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "smoke", (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)), target)
   };
  }
  function artifactSource(options) {
   return {
    title: "auto" === options.name ? "artifact of this run" : `artifact ${options.name}`,
    writers: "this run",
    async open () {
     const name = await chooseName(options);
     if (null === name) return null;
     const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.temporaryFolder, "artifact-"));
     await options.store.download(name, folder);
     return openFolder(folder);
    }
   };
  }
 },
 17147: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v: ()=>draftSource
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87867);
  function draftSource({ files, tag, temporaryFolder }) {
   return {
    title: `release ${tag}`,
    writers: "anybody",
    async open () {
     const names = await files.names(tag);
     if (null === names || 0 === names.length) return null;
     const takeNamed = async (name, target)=>{
      if (!names.includes(name)) return false;
      await files.download(tag, name, target);
      return true;
     };
     const opened = {
      async manifest () {
       const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, "draft-"));
       const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.VQ.manifest);
       return await takeNamed(_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.VQ.manifest, path) ? await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) : null;
      },
      take: ({ filename }, _, target)=>takeNamed(filename, target),
      takeSmokeTest: (path, target)=>takeNamed((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), target)
     };
     return opened;
    }
   };
  }
 },
 66090: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T: ()=>takeFromEarlierAttempt
  });
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87867);
  var _artifact_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32562);
  var _restore_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35076);
  async function takeFromEarlierAttempt({ store, expected, manifestSha256, packagesDir }, host) {
   const { storeFolder, temporaryFolder } = host;
   const { project, version } = expected;
   if (null === project || null === version) return null;
   const name = (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_0__.Rx)({
    project,
    version
   });
   return (0, _restore_release_js__WEBPACK_IMPORTED_MODULE_1__.E)({
    sources: [
     (0, _artifact_source_js__WEBPACK_IMPORTED_MODULE_2__.k)({
      store,
      name,
      temporaryFolder
     })
    ],
    manifestSha256,
    expected,
    packagesDir,
    storeFolder,
    host
   });
  }
 },
 74985: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   sN: ()=>earlierReleaseNotice,
   Rf: ()=>findEarlierRelease,
   Jl: ()=>judgeReleased,
   Tv: ()=>requireOwnRelease,
   bJ: ()=>takeOverRelease
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var expected_release = __webpack_require__(28491);
  var release_assets = __webpack_require__(23494);
  var parse = __webpack_require__(89822);
  var release_error = __webpack_require__(41535);
  var draft_source = __webpack_require__(17147);
  var project_page = __webpack_require__(40775);
  var release_on_index = __webpack_require__(12072);
  async function askIndex(manifest, { simpleUrl }, context) {
   const { project, version, files } = manifest;
   try {
    const page = await (0, project_page.B_)(simpleUrl, project, {
     ...context,
     bypassCaches: true
    });
    const there = (0, release_on_index.$J)(page, project, version).files;
    const isThere = ({ filename, sha256 })=>there.some((file)=>file.filename === filename && file.sha256 === sha256);
    const count = files.filter(isThere).length;
    const others = there.filter((file)=>!files.some(({ filename })=>filename === file.filename)).length;
    return {
     isWhole: count === files.length && 0 === others,
     words: `has ${String(count)} of ${String(files.length)} files${0 === others ? "" : `, and ${String(others)} others`}`
    };
   } catch (error) {
    context.signal?.throwIfAborted();
    if (!(error instanceof release_error.K2)) throw error;
    return {
     isWhole: false,
     words: `unknown (${error.message})`
    };
   }
  }
  var open_places = __webpack_require__(90133);
  var restore_release = __webpack_require__(35076);
  async function findEarlierRelease(forge, tag, { temporaryFolder }) {
   const [release] = await forge.releasesOf(tag);
   if (void 0 === release) return null;
   const files = (0, open_places.Z1)(forge);
   const names = await files.names(tag) ?? [];
   const receipts = names.filter(release_assets.jP).sort();
   if (!names.includes(release_assets.pJ.manifest)) return {
    release,
    manifest: null,
    receipts
   };
   const path = (0, external_node_path_.join)(await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryFolder, "earlier-")), release_assets.pJ.manifest);
   await files.download(tag, release_assets.pJ.manifest, path);
   return {
    release,
    manifest: parsedOrNull(await (0, promises_.readFile)(path, "utf8")),
    receipts
   };
  }
  function parsedOrNull(text) {
   try {
    return (0, parse.Cc)(text, release_assets.pJ.manifest);
   } catch (error) {
    if (error instanceof release_error.K2) return null;
    throw error;
   }
  }
  function requireOwnRelease({ release, manifest }, expected) {
   if (null === manifest) return;
   const remedy = `Find out who created ${release.draft ? "that draft" : "that release"}, delete it, and start this run again`;
   (0, expected_release.d)(manifest, expected, `release ${release.tag}`, remedy);
  }
  async function judgeReleased({ release, manifest }, expected, indexes, context) {
   const isKnown = Object.values(expected).every((field)=>null !== field);
   if (release.draft || null === manifest || 0 === indexes.length || !isKnown || !isExpected(manifest, expected)) return {
    isReleased: false,
    lines: []
   };
   const lines = [];
   let isReleased = true;
   for (const index of indexes){
    const { isWhole, words } = await askIndex(manifest, index, context);
    lines.push(`${index.title}: ${words} of the published release ${release.tag}`);
    isReleased &&= isWhole;
   }
   return {
    isReleased,
    lines
   };
  }
  function isExpected(manifest, expected) {
   try {
    (0, expected_release.d)(manifest, expected, "release");
    return true;
   } catch (error) {
    if (error instanceof release_error.K2) return false;
    throw error;
   }
  }
  async function takeOverRelease(forge, { tag, expected, manifestSha256, packagesDir }, host) {
   const { storeFolder, temporaryFolder } = host;
   return (0, restore_release.E)({
    sources: [
     (0, draft_source.v)({
      files: (0, open_places.Z1)(forge),
      tag,
      temporaryFolder
     })
    ],
    manifestSha256,
    expected,
    packagesDir,
    storeFolder,
    host
   });
  }
  function earlierReleaseNotice({ release, manifest, receipts }) {
   if (null === manifest && 0 === receipts.length) return null;
   const kept = 0 === receipts.length ? "" : ` Its ${String(receipts.length)} receipts are for people: this run reads none.`;
   return `${release.tag}: ${release.draft ? "a draft release" : "a published release"} already has files. What this run builds is compared with them, and none of them is used.${kept}`;
  }
 },
 35076: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>restoreRelease
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57777);
  var _distributions__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52638);
  var _distributions__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28491);
  var _distributions__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62514);
  var _project_tree__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13953);
  var _python_standards__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(75094);
  var _release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89822);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41855);
  var _release_store__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23256);
  var _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4902);
  async function restoreRelease(request) {
   const opened = [];
   let found = null;
   for (const source of request.sources){
    const one = await source.open();
    if (null !== one) {
     opened.push({
      title: source.title,
      source: one
     });
     found = await findManifest(source, one);
     if (null !== found) break;
    }
   }
   if (null === found) return null;
   requireExpected(found, request);
   const { manifest, text, sha256, title } = found;
   const later = request.sources.slice(request.sources.findIndex((source)=>source.title === title) + 1);
   const replaced = await occupiedNames(manifest, request.packagesDir, request.host);
   const files = [];
   for (const file of manifest.files){
    const source = await takeFile(file, manifest, {
     opened,
     later,
     packagesDir: request.packagesDir
    });
    files.push({
     filename: file.filename,
     source
    });
   }
   await (0, _distributions__WEBPACK_IMPORTED_MODULE_3__.L)(manifest, await (0, _distributions__WEBPACK_IMPORTED_MODULE_4__.G)(manifest, request.packagesDir));
   const folder = (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.Uc)(request.storeFolder, (0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.Pc)(manifest.project));
   await takeSmokeTest(manifest, folder, title, opened);
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "release-manifest.json");
   await (0, _release_store__WEBPACK_IMPORTED_MODULE_7__.l)(path, text);
   return {
    manifest,
    path,
    sha256,
    packagesDir: request.packagesDir,
    source: title,
    files,
    replaced
   };
  }
  async function findManifest({ title, writers }, source) {
   const bytes = await source.manifest();
   if (null === bytes) return null;
   const text = bytes.toString("utf8");
   if (!Buffer.from(text, "utf8").equals(bytes)) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: title,
    problem: "contains a manifest that is not UTF-8",
    remedy: "Build the release again"
   });
   const manifest = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.Cc)(text, `${title}, release-manifest.json`);
   return {
    manifest,
    text,
    sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.Bj)(bytes),
    title,
    writers
   };
  }
  function requireExpected({ manifest, sha256, title, writers }, request) {
   const { manifestSha256, expected } = request;
   if (null === manifestSha256 && "anybody" === writers) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: "manifest-sha256",
    problem: `is empty, and anyone with permission to write releases could have put the files in ${title}`,
    remedy: "Set it to the manifest sha256 in the log of the run that built them, or build the release in this run"
   });
   if (null !== manifestSha256 && manifestSha256.toLowerCase() !== sha256) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: title,
    problem: `its manifest has sha256 ${sha256}, but the job that built the release wrote ${manifestSha256}`,
    remedy: "It was changed in between: find out by whom, and start a new run of the workflow"
   });
   (0, _distributions__WEBPACK_IMPORTED_MODULE_11__.d)(manifest, expected, title);
  }
  async function takeFile(file, manifest, options) {
   const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.packagesDir, file.filename);
   if (await isHere(target, file)) return "here";
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(options.packagesDir, {
    recursive: true
   });
   for (const { title, source } of options.opened)if (await takeFrom(source, title, file, manifest, target)) return title;
   for (const closed of options.later){
    if (options.opened.some(({ title })=>title === closed.title)) continue;
    const source = await closed.open();
    if (null !== source) {
     options.opened.push({
      title: closed.title,
      source
     });
     if (await takeFrom(source, closed.title, file, manifest, target)) return closed.title;
    }
   }
   const asked = [
    ...new Set([
     ...options.opened,
     ...options.later
    ].map(({ title })=>title))
   ];
   throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: file.filename,
    problem: `belongs to ${manifest.project} ${manifest.version}, and is neither here nor in ${asked.join(", ")}`,
    remedy: "Attach it to the draft release again, or release a new version"
   });
  }
  async function isHere(path, file) {
   try {
    return await (0, _distributions__WEBPACK_IMPORTED_MODULE_12__.oQ)(path) === null && (await (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.DC)(path)).sha256 === file.sha256;
   } catch (error) {
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_8__.Or)(error, "ENOENT")) return false;
    throw error;
   }
  }
  async function occupiedNames(manifest, packagesDir, host) {
   const names = [];
   const obstacles = [];
   for (const file of manifest.files){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packagesDir, file.filename);
    const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(()=>null);
    if (null === there || await isHere(path, file)) continue;
    const odd = await (0, _distributions__WEBPACK_IMPORTED_MODULE_12__.oQ)(path);
    if (null === odd) names.push(file.filename);
    else obstacles.push(`${file.filename} (${odd})`);
   }
   const tracked = await (0, _project_tree__WEBPACK_IMPORTED_MODULE_13__.F)(packagesDir, names, host);
   for (const name of names)if ((0, _python_standards__WEBPACK_IMPORTED_MODULE_14__.aL)(name)?.normalizedName !== (0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.Pc)(manifest.project)) obstacles.push(`${name} (not the name of a distribution of ${manifest.project})`);
   else if (null === tracked) obstacles.push(`${name} (git is not installed, so it is unknown whether it is tracked)`);
   else if (tracked.has(name)) obstacles.push(`${name} (git tracks it)`);
   if (0 === obstacles.length) return names;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: "packages-dir",
    problem: `contains other files in the place of those to restore: ${obstacles.join(", ")}`,
    remedy: "Move them elsewhere, or set packages-dir to another folder"
   });
  }
  async function takeFrom(source, title, file, manifest, target) {
   const neighbour = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), "..", `.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`);
   try {
    if (!await source.take(file, manifest, neighbour)) return false;
    const { sha256, size } = await (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.DC)(neighbour);
    if (sha256 !== file.sha256 || size !== file.size) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
     subject: `${file.filename} in ${title}`,
     problem: `is not what was built: it has ${String(size)} bytes with sha256 ${sha256}, but the manifest says ${String(file.size)} bytes with sha256 ${file.sha256}`,
     remedy: "It was changed: find out by whom, and start a new run of the workflow"
    });
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, target);
    return true;
   } finally{
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
   }
  }
  async function takeSmokeTest(manifest, folder, title, opened) {
   const { smokeTest } = manifest.verification;
   if (null === smokeTest) return;
   const path = (0, _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_15__.J)(smokeTest.path, title);
   const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), {
    recursive: true
   });
   const neighbour = `${target}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`;
   try {
    for (const { title: where, source } of opened){
     if (!await source.takeSmokeTest(path, neighbour)) continue;
     const { sha256 } = await (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.DC)(neighbour);
     if (sha256 !== smokeTest.sha256) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
      subject: `smoke test ${path} in ${where}`,
      problem: `has sha256 ${sha256}, but the manifest says ${smokeTest.sha256}`,
      remedy: "It was changed: find out by whom, and start a new run of the workflow"
     });
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, target);
     return;
    }
   } finally{
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
   }
   throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: `smoke test ${path}`,
    problem: `belongs to ${manifest.project} ${manifest.version}, and is not in ${opened.map((one)=>one.title).join(", ")}`,
    remedy: "Attach it to the draft release again, or release a new version"
   });
  }
 },
 98891: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   EK: ()=>pointText,
   HS: ()=>detailText,
   U2: ()=>stageText,
   Z9: ()=>placeText,
   np: ()=>aboutText,
   pA: ()=>severityText
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  const STAGE_TEXT = {
   validate: "metadata, tag and files of the project",
   test: "its tests, types, lint and format",
   build: "sdist and wheel, and the manifest that binds them",
   check: "PyPI's rules, and twine",
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
  function pointText({ kind, subject, python }) {
   return `${kind === subject ? "" : `${kind} `}${subject}${void 0 === python ? "" : ` (Python ${python})`}`;
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
     (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.l)(attempts, "attempt")
    ]
   ].join(", ");
  }
  function placeText({ subject, location }) {
   if (void 0 === location) return subject;
   const line = void 0 === location.line ? "" : `:${String(location.line)}`;
   return `${location.file}${line}${void 0 === location.member ? "" : ` (${location.member})`}`;
  }
 },
 46674: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>stageRows
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2536);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58455);
  const WEIGHT = [
   "failed",
   "unknown",
   "not-sent",
   "passed",
   "not-configured",
   "skipped"
  ];
  function worstOutcome(outcomes) {
   return WEIGHT.find((outcome)=>outcomes.includes(outcome)) ?? "unknown";
  }
  function itemOf(receipt, item) {
   return void 0 === item.python && null !== receipt.python ? {
    ...item,
    python: receipt.python
   } : item;
  }
  function once(values, key) {
   return [
    ...new Map(values.map((value)=>[
      key(value),
      value
     ])).values()
   ];
  }
  function wallClock(receipts) {
   const [only] = receipts;
   if (1 === receipts.length && void 0 !== only) return only.ms;
   const begin = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.o)(receipts.map((receipt)=>Date.parse(receipt.started)));
   const end = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.n)(receipts.map((receipt)=>Date.parse(receipt.finished)));
   return Math.max(0, Math.round(end - begin));
  }
  function rowOf(stage, receipts) {
   const joined = receipts.filter((receipt)=>null === receipt.python);
   const primary = joined.length > 0 ? joined : receipts;
   return {
    stage,
    outcome: worstOutcome(receipts.map((receipt)=>receipt.outcome)),
    failure: [
     ...primary,
     ...receipts
    ].find((receipt)=>null !== receipt.failure)?.failure ?? null,
    index: receipts.find((receipt)=>null !== receipt.index)?.index ?? null,
    ms: wallClock(primary),
    items: once(receipts.flatMap((receipt)=>receipt.items.map((item)=>itemOf(receipt, item))), (item)=>JSON.stringify([
      item.kind,
      item.subject,
      item.python ?? null
     ])),
    findings: once(receipts.flatMap((receipt)=>receipt.findings), (finding)=>JSON.stringify(finding))
   };
  }
  function stageRows(record) {
   return _release_model__WEBPACK_IMPORTED_MODULE_1__.an.flatMap((stage)=>{
    const receipts = record.receipts.filter((receipt)=>receipt.stage === stage);
    return 0 === receipts.length ? [] : [
     rowOf(stage, receipts)
    ];
   });
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
    say((0, _record_words_js__WEBPACK_IMPORTED_MODULE_2__.Z9)(finding)),
    say(finding.message),
    say(finding.remedy)
   ];
  }
 },
 33008: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BU: ()=>IGNORE_EVERYTHING,
   JL: ()=>REPORT_FILES,
   w6: ()=>requireOwnReport
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  const IGNORE_EVERYTHING = "*\n";
  const REPORT_FILES = {
   record: "release-record.json",
   page: "report.html"
  };
  async function isRecord(path) {
   try {
    const record = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    return "object" == typeof record && null !== record && "suite" in record && "receipts" in record;
   } catch  {
    return false;
   }
  }
  async function requireOwnReport(folder) {
   const isOurs = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore"), "utf8").catch(()=>"") === IGNORE_EVERYTHING;
   if (isOurs || await isRecord((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, REPORT_FILES.record))) return;
   for (const name of Object.values(REPORT_FILES))if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(()=>null) !== null) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "report-dir",
    problem: `${folder} has a ${name} that is not the report of a release`,
    remedy: "Choose another folder, or move that file"
   });
  }
 },
 96091: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run_run
  });
  var external_node_path_ = __webpack_require__(76760);
  var run = __webpack_require__(70978);
  var src_run = __webpack_require__(23948);
  var publish_index_src_run = __webpack_require__(71266);
  var look_ahead = __webpack_require__(85869);
  var release_checklist_src_run = __webpack_require__(11445);
  var test_project_src_run = __webpack_require__(19055);
  var twine_check_src_run = __webpack_require__(12365);
  var validate_metadata_src_run = __webpack_require__(230);
  var verify_install_src_run = __webpack_require__(99380);
  var load_manifest = __webpack_require__(45797);
  var expected_release = __webpack_require__(28491);
  var receipt_of_release = __webpack_require__(7941);
  var earlier_release = __webpack_require__(74985);
  var release_identity = __webpack_require__(9370);
  var read_project = __webpack_require__(81252);
  var names = __webpack_require__(21515);
  var release_error = __webpack_require__(41535);
  var src_failure = __webpack_require__(33355);
  var suite_version = __webpack_require__(69676);
  var rule_address = __webpack_require__(79894);
  var outcome_text = __webpack_require__(58301);
  var size_text = __webpack_require__(86298);
  var count_text = __webpack_require__(77820);
  var duration_text = __webpack_require__(24417);
  var stage = __webpack_require__(58455);
  var moment_text = __webpack_require__(14421);
  var html_text = __webpack_require__(56886);
  var cut = __webpack_require__(69633);
  var visible_text = __webpack_require__(58607);
  var stage_rows = __webpack_require__(46674);
  function titleOf(record) {
   const named = record.receipts.find((receipt)=>null !== receipt.project);
   const project = record.manifest?.project ?? named?.project ?? "unnamed project";
   const version = record.manifest?.version ?? record.receipts.find((receipt)=>null !== receipt.version)?.version ?? "";
   return (0, visible_text.P8)(`${record.rehearsal ? "Rehearsal of" : "Release of"} ${project} ${version}`, 200);
  }
  function verdictOf(record) {
   if ("passed" === record.outcome) return record.rehearsal ? "Passed. Nothing left this machine." : "Passed.";
   const stage = (0, stage_rows.U)(record).find((row)=>"failed" === row.outcome)?.stage;
   return void 0 === stage ? "Failed." : `Failed in ${stage}.`;
  }
  const STYLE = `
:root { color-scheme: light dark; --text: #1c2024; --soft: #5b6470; --paper: #fff; --raised: #f5f6f8; --line: #d9dde3;
  --good: #12702f; --bad: #b3160f; --open: #8a5a00; --bad-paper: #fdeceb; --good-paper: #e9f6ed; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e7eb; --soft: #9aa4b1; --paper: #14171a; --raised: #1d2125; --line: #343a41;
  --good: #6bd08a; --bad: #ff8b80; --open: #e9b949; --bad-paper: #3a1a18; --good-paper: #15301e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--paper); }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.15rem; }
p, ul { margin: .4rem 0; }
code, pre, .hash { font: .875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { margin: 0; white-space: pre-wrap; }
a { color: inherit; overflow-wrap: anywhere; }
.verdict { padding: .9rem 1.1rem; border-left: .35rem solid var(--bad); background: var(--bad-paper); }
.verdict.passed { border-color: var(--good); background: var(--good-paper); }
.verdict strong { font-size: 1.1rem; }
.verdict p { overflow-wrap: anywhere; white-space: pre-wrap; }
.soft { color: var(--soft); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; color: var(--soft); }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.word { white-space: nowrap; }
td.point { min-width: min(17rem, 40vw); }
td.what { overflow-wrap: anywhere; }
.passed-word { color: var(--good); } .failed-word { color: var(--bad); font-weight: 700; } .open-word { color: var(--open); } .quiet-word { color: var(--soft); }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; background: var(--raised); }
summary { cursor: pointer; padding: .5rem .8rem; }
details > div { padding: 0 .8rem .7rem; }
.finding { margin: .6rem 0; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: .4rem; overflow-wrap: anywhere; }
.finding.stops { border-left: .35rem solid var(--bad); }
@media print { details > div { display: block; } body { max-width: none; } }
`;
  function sentenceOf(row, noun, record) {
   if (void 0 === row) return `${noun}: the upload was not reached; nothing was sent.`;
   const files = row.items.filter((item)=>"file" === item.kind);
   const there = files.filter((item)=>"passed" === item.outcome);
   const undecided = files.filter((item)=>"unknown" === item.outcome);
   const expected = record.manifest?.files.length ?? files.length;
   if (0 === there.length && 0 === undecided.length) {
    if ("passed" === row.outcome) return `${noun}: the upload passed; the record doesn't list its files.`;
    return "unknown" === row.outcome ? `${noun}: the record doesn't say what was sent.` : `${noun}: no file of this release was sent.`;
   }
   const open = 0 === undecided.length ? "" : ` For ${(0, count_text.l)(undecided.length, "file")}, it is unknown.`;
   const version = null === record.manifest ? "The version" : `Version ${record.manifest.version}`;
   const rest = there.length < expected && there.length > 0 ? ` ${version} is partly uploaded there: run again with the same files; rebuilt files would be refused.` : "";
   return `${noun}: ${String(there.length)} of ${(0, count_text.l)(expected, "file")} are there.${open}${rest}`;
  }
  function uploadStatuses(record) {
   const rows = (0, stage_rows.U)(record);
   const test = rows.find((row)=>"upload-test" === row.stage);
   const production = rows.find((row)=>"upload" === row.stage);
   return [
    {
     which: "test",
     index: test?.index ?? null,
     sentence: sentenceOf(test, "Test index", record)
    },
    {
     which: "production",
     index: production?.index ?? null,
     sentence: sentenceOf(production, "Production index", record)
    }
   ];
  }
  var record_words = __webpack_require__(98891);
  const MAXIMUM_MESSAGE = 6e3;
  const WORD_CLASS = {
   passed: "passed-word",
   failed: "failed-word",
   unknown: "open-word",
   "not-sent": "open-word",
   "not-configured": "quiet-word",
   skipped: "quiet-word"
  };
  function word(outcome) {
   return `<span class="${WORD_CLASS[outcome]}">${(0, outcome_text.m)(outcome)} ${(0, outcome_text.E)(outcome)}</span>`;
  }
  function table(caption, head, rows) {
   const cells = head.map((name)=>{
    const right = "time" === name || "size" === name;
    return `<th scope="col"${right ? ' class="number"' : ""}>${name}</th>`;
   });
   return `<div class="scroll"><table aria-label="${(0, html_text.j)(caption)}"><thead><tr>${cells.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
  }
  function html_link(text) {
   const target = (0, html_text.A)(text);
   return null === target ? (0, html_text.j)(text) : `<a href="${(0, html_text.j)(target)}" rel="noopener noreferrer">${(0, html_text.j)(text)}</a>`;
  }
  function block(text) {
   const shown = (0, html_text.j)((0, cut.J)(text, MAXIMUM_MESSAGE));
   return text.includes("\n") ? `<pre>${shown}</pre>` : shown;
  }
  function facts(item) {
   return [
    ...void 0 === item.bytes ? [] : [
     (0, size_text.l)(item.bytes)
    ],
    ...void 0 === item.status ? [] : [
     `HTTP ${String(item.status)}`
    ],
    ...void 0 === item.attempts || item.attempts < 2 ? [] : [
     (0, count_text.l)(item.attempts, "attempt")
    ],
    ...void 0 === item.sha256 ? [] : [
     `sha256 <span class="hash">${(0, html_text.j)(item.sha256)}</span>`
    ],
    ...(item.urls ?? []).map(html_link)
   ];
  }
  function pointRow(item) {
   const said = (item.serverMessages ?? []).map((text)=>`<div class="soft">The server: ${block(text)}</div>`);
   const known = facts(item);
   const what = [
    "" === item.message ? "" : block(item.message),
    0 === known.length ? "" : `<p class="soft">${known.join(" · ")}</p>`,
    ...said
   ];
   const python = void 0 === item.python ? "" : ` <span class="soft">Python ${(0, html_text.j)(item.python)}</span>`;
   const kind = item.kind === item.subject ? "" : `<span class="soft">${(0, html_text.j)(item.kind)}</span> `;
   return `<tr><td class="point">${kind}<code>${(0, html_text.j)(item.subject)}</code>${python}</td><td class="word">${word(item.outcome)}</td><td class="what">${what.join("")}</td><td class="number">${(0, duration_text.S)(item.ms)}</td></tr>`;
  }
  function stageSection(row) {
   const open = "failed" === row.outcome ? " open" : "";
   const index = null === row.index ? "" : `<p class="soft">Index: ${html_link(row.index)}</p>`;
   const failure = null === row.failure ? "" : `<p class="failed-word">${(0, html_text.j)((0, cut.J)(row.failure, MAXIMUM_MESSAGE))}</p>`;
   const points = 0 === row.items.length ? '<p class="soft">This stage recorded no individual points.</p>' : table(`Points of ${row.stage}`, [
    "point",
    "verdict",
    "what happened",
    "time"
   ], row.items.map(pointRow));
   return `<details${open} id="stage-${row.stage}"><summary>${word(row.outcome)} <strong>${row.stage}</strong> <span class="soft">${(0, count_text.l)(row.items.length, "point")}, ${(0, duration_text.S)(row.ms)}</span></summary><div>${index}${failure}${points}</div></details>`;
  }
  function ruleLink(rule, page) {
   const code = `<code>${(0, html_text.j)(rule)}</code>`;
   const address = (0, rule_address.XR)(rule, page);
   return null === address ? code : `<a href="${(0, html_text.j)(address)}">${code}</a>`;
  }
  function findingSection(stage, finding, page) {
   const stops = "refused" === finding.severity || "unsafe" === finding.severity;
   const { location } = finding;
   const where = void 0 === location ? "" : ` <span class="soft">in <code>${(0, html_text.j)(location.file)}${void 0 === location.line ? "" : `:${String(location.line)}`}${void 0 === location.member ? "" : ` → ${(0, html_text.j)(location.member)}`}</code></span>`;
   return `<div class="finding${stops ? " stops" : ""}"><p><span class="${stops ? "failed-word" : "open-word"}">${(0, record_words.pA)(finding.severity)}</span> <strong>${(0, html_text.j)(finding.subject)}</strong>${where}</p><div>${block(finding.message)}</div><div><strong>What to do:</strong> ${block(finding.remedy)}</div><p class="soft">${stage}, rule ${ruleLink(finding.rule, page)}</p></div>`;
  }
  const SEVERITY_ORDER = [
   "refused",
   "unsafe",
   "warning",
   "advice"
  ];
  function findingsSection(rows, page) {
   const all = rows.flatMap((row)=>row.findings.map((finding)=>({
      stage: row.stage,
      finding
     })));
   if (0 === all.length) return "";
   const sorted = all.sort((a, b)=>SEVERITY_ORDER.indexOf(a.finding.severity) - SEVERITY_ORDER.indexOf(b.finding.severity));
   return `<h2>Findings (${String(all.length)})</h2>${sorted.map(({ stage, finding })=>findingSection(stage, finding, page)).join("\n")}`;
  }
  function filesSection(manifest, manifestSha256) {
   const rows = manifest.files.map((file)=>`<tr><td><code>${(0, html_text.j)(file.filename)}</code>${void 0 === file.takenFrom ? "" : ` <span class="soft">taken from ${(0, html_text.j)(file.takenFrom)}</span>`}</td><td>${file.kind}</td><td class="number" title="${String(file.size)} bytes">${(0, size_text.l)(file.size)}</td><td class="hash">${(0, html_text.j)(file.sha256)}</td></tr>`);
   const facts = [
    ...null === manifest.tag ? [
     "no tag"
    ] : [
     `tag <code>${(0, html_text.j)(manifest.tag)}</code>`
    ],
    ...null === manifest.commit ? [
     "no commit"
    ] : [
     `commit <code>${(0, html_text.j)(manifest.commit)}</code>`
    ],
    ...null === manifest.builtWith ? [] : [
     `built with Python ${(0, html_text.j)(manifest.builtWith.python)}, ${(0, html_text.j)(manifest.builtWith.backend)}, ${(0, html_text.j)(manifest.builtWith.frontend)}`
    ]
   ];
   const hash = null === manifestSha256 ? "" : `<p class="soft">Manifest: sha256 <span class="hash">${(0, html_text.j)(manifestSha256)}</span></p>`;
   return `<h2>Files</h2>${table("Files of the release", [
    "file",
    "kind",
    "size",
    "sha256"
   ], rows)}<p class="soft">${facts.join(" · ")}</p>${hash}`;
  }
  function uploadStatusSection(record) {
   if (record.rehearsal) return "<p>This was a rehearsal: both index servers ran on this machine only, and are gone. Nothing was published.</p>";
   const items = uploadStatuses(record).map(({ sentence })=>`<li>${(0, html_text.j)(sentence)}</li>`);
   return `<ul>${items.join("")}</ul>`;
  }
  function missingStages(rows) {
   const missing = stage.an.filter((stage)=>!rows.some((row)=>row.stage === stage));
   return 0 === missing.length ? "" : `<p class="soft">No receipt, so not run or not part of this run: ${missing.join(", ")}.</p>`;
  }
  function acceptancesSection(record) {
   if (0 === record.acceptances.length) return "";
   const rows = record.acceptances.map(({ id, kind, by })=>`<tr><td><code>${(0, html_text.j)(id)}</code></td><td>${kind}</td><td>${(0, html_text.j)(by ?? "someone at a terminal")}</td></tr>`);
   return `<h2>Accepted and confirmed by a person</h2>${table("Accepted points", [
    "point",
    "how",
    "by"
   ], rows)}`;
  }
  function renderHtml(record, page = null) {
   const rows = (0, stage_rows.U)(record);
   const title = titleOf(record);
   const stages = rows.map((row)=>`<tr><td class="word"><a href="#stage-${row.stage}">${row.stage}</a></td><td class="soft">${(0, record_words.U2)(row.stage)}</td><td class="word">${word(row.outcome)}</td><td class="number">${(0, duration_text.S)(row.ms)}</td></tr>`);
   const failure = null === record.failure ? "" : `<p>${(0, html_text.j)((0, cut.J)(record.failure, MAXIMUM_MESSAGE))}</p>`;
   return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0, html_text.j)(`${(0, outcome_text.E)(record.outcome)}: ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${(0, html_text.j)(title)}</h1>
<div class="verdict ${record.outcome}" role="status"><strong>${(0, outcome_text.m)(record.outcome)} ${(0, html_text.j)(verdictOf(record))}</strong>${failure}</div>
${uploadStatusSection(record)}
</header>
<main>
<h2>Stages</h2>
${table("Stages", [
    "stage",
    "what",
    "verdict",
    "time"
   ], stages)}
<p class="soft">${(0, duration_text.S)(record.ms)} in all, from ${(0, html_text.j)((0, moment_text.A)(record.started))} to ${(0, html_text.j)((0, moment_text.A)(record.finished))}.</p>
${missingStages(rows)}
${findingsSection(rows, page)}
<h2>What each stage did</h2>
${rows.map(stageSection).join("\n")}
${null === record.manifest ? "<h2>Files</h2><p>None: the release failed before anything was built.</p>" : filesSection(record.manifest, record.manifestSha256)}
${acceptancesSection(record)}
</main>
<footer><p class="soft">repo-agent-actions ${(0, html_text.j)(record.suite)}</p></footer>
</body>
</html>
`;
  }
  var summary_table = __webpack_require__(7109);
  const say = (0, summary_table.C6)((text)=>text);
  function renderSummary(record, page = null) {
   const rows = (0, stage_rows.U)(record);
   const points = rows.flatMap((row)=>row.items.filter((item)=>"failed" === item.outcome || "unknown" === item.outcome).map((item)=>[
      row.stage,
      ...(0, summary_table.mv)(item, say)
     ]));
   const findings = rows.flatMap((row)=>row.findings.map((finding)=>[
      row.stage,
      ...(0, summary_table.bg)(finding, say, page)
     ]));
   const head = [
    `## ${say(titleOf(record))}`,
    "",
    `**${say(verdictOf(record))}**${null === record.failure ? "" : ` ${say(record.failure, 2e3)}`}`,
    "",
    ...(0, summary_table.c_)([
     "stage",
     "verdict",
     "time"
    ], rows.map((row)=>[
      row.stage,
      (0, summary_table.s8)(row.outcome),
      (0, duration_text.S)(row.ms)
     ]))
   ];
   const statuses = "failed" !== record.outcome || record.rehearsal ? [] : [
    ...uploadStatuses(record).map(({ sentence })=>`- ${say(sentence)}`),
    ""
   ];
   const files = record.manifest?.files.map((file)=>[
     say(file.filename),
     (0, size_text.l)(file.size),
     say(file.sha256)
    ]);
   const accepted = record.acceptances.map(({ id, kind, by })=>[
     say(id),
     kind,
     say(by ?? "")
    ]);
   const lines = [
    ...head,
    ...statuses,
    ...(0, summary_table.BU)("What did not pass", [
     "stage",
     ...summary_table.sF
    ], points),
    ...(0, summary_table.BU)("Findings", [
     "stage",
     ...summary_table.rl
    ], findings),
    ...void 0 === files ? [] : (0, summary_table.BU)("Files", [
     "file",
     "size",
     "sha256"
    ], files),
    ...(0, summary_table.BU)("Accepted and confirmed by a person", [
     "point",
     "how",
     "by"
    ], accepted)
   ];
   return `${lines.join("\n").trimEnd()}\n`;
  }
  var release_store = __webpack_require__(91644);
  var report_folder = __webpack_require__(33008);
  var atomic_file = __webpack_require__(41855);
  var open_places = __webpack_require__(90133);
  var earlier_attempt = __webpack_require__(66090);
  var save_release = __webpack_require__(79873);
  var resolve_index = __webpack_require__(22327);
  var git_facts = __webpack_require__(35625);
  var release_tag = __webpack_require__(70959);
  var version = __webpack_require__(22499);
  const SENDING = [
   "stage",
   "upload-test",
   "upload",
   "release"
  ];
  async function expectedRelease({ validate: { tag, projectDir } }, host) {
   const commit = null === tag ? null : await (0, git_facts.Qo)(projectDir, host);
   return {
    project: null,
    version: null,
    tag,
    commit
   };
  }
  async function versionOf(tag, facts, { projectDir, tagPrefix }, host) {
   if (null !== facts.version) return facts.version;
   const { config } = await (0, read_project.W)(projectDir, host);
   const read = (0, release_tag.tM)(tag, (0, release_tag.Q1)(tagPrefix, config, facts.name));
   return "version" === read.kind ? (0, version.qh)(read.version) : null;
  }
  async function findReleased(inputs, { access, facts }, host) {
   const { stages, manifest, validate } = inputs;
   const { tag } = validate;
   const isWanted = stages.includes("build") && stages.some((stage)=>SENDING.includes(stage)) && null === manifest;
   if (null === access || null === facts || null === tag || !isWanted) return null;
   const forge = (0, open_places.h_)(access, host);
   if (null === forge) return null;
   const earlier = await (0, earlier_release.Rf)(forge, tag, host);
   if (null === earlier) return null;
   const { environment, signal } = host;
   const version = await versionOf(tag, facts, validate, host);
   const expected = {
    ...await expectedRelease(inputs, host),
    project: facts.name,
    version
   };
   const indexes = [
    ...stages.includes("upload-test") ? [
     inputs.uploadTest
    ] : [],
    ...stages.includes("upload") ? [
     inputs.upload
    ] : []
   ].map(({ index, simpleUrl })=>(0, resolve_index.p)({
     index,
     simpleUrl,
     environment
    }));
   const { isReleased, lines } = await (0, earlier_release.Jl)(earlier, expected, indexes, {
    environment,
    signal
   });
   for (const line of lines)host.info(line);
   if (!isReleased) (0, earlier_release.Tv)(earlier, expected);
   return {
    earlier,
    isReleased
   };
  }
  async function openOwnArtifacts({ places }, host) {
   if (null === places.resultsUrl || null === places.runtimeToken) return null;
   try {
    const store = (0, open_places.ue)(places, host);
    await store.prepare?.();
    return store;
   } catch (error) {
    if (error instanceof release_error.K2) return null;
    throw error;
   }
  }
  async function takeOwnBuild(store, { inputs, facts }, host) {
   const readable = await store.list().then(()=>true, (error)=>{
    if (error instanceof release_error.K2) return false;
    throw error;
   });
   if (!readable) return null;
   const expected = {
    ...await expectedRelease(inputs, host),
    project: facts.name,
    version: facts.version
   };
   const packagesDir = (0, external_node_path_.join)(host.temporaryFolder, "earlier-attempt", "dist");
   return (0, earlier_attempt.T)({
    store,
    expected,
    manifestSha256: inputs.manifestSha256,
    packagesDir
   }, host);
  }
  async function keepOwnBuild(store, release, host) {
   try {
    await (0, save_release.D)({
     store,
     artifactName: "auto",
     ...release
    });
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    host.notice(`The files couldn't be saved as an artifact of this run. ${error.message}`);
   }
  }
  var stage_recorder = __webpack_require__(97538);
  function bufferHost(host, label) {
   const kept = [];
   const later = (say)=>(text, location)=>{
     kept.push(()=>{
      say(text, location);
     });
    };
   return {
    ...host,
    info: later((text)=>{
     host.info(text);
    }),
    debug: later((text)=>{
     host.debug(text);
    }),
    notice: later((text, location)=>{
     host.notice(text, location);
    }),
    warning: later((text, location)=>{
     host.warning(text, location);
    }),
    error (text, location, about) {
     kept.push(()=>{
      host.error(text, location, about);
     });
    },
    progress (text) {
     host.progress(`${label}: ${text}`);
    },
    mask (secret) {
     host.mask(secret);
    },
    async group (title, work) {
     kept.push(()=>{
      host.info(title);
     });
     return await work();
    },
    async flush (title) {
     const said = kept.splice(0);
     if (0 === said.length) return;
     await host.group(title, ()=>{
      for (const say of said)say();
      return Promise.resolve();
     });
    }
   };
  }
  function openLedger(host) {
   const receipts = new Map;
   let identity = null;
   let failure = null;
   function recorder(stage) {
    const recording = (0, stage_recorder._)(stage, host);
    if (null !== identity) recording.about(identity);
    return recording;
   }
   return {
    identify (found) {
     identity = found;
    },
    keep (receipt) {
     receipts.set(receipt.stage, receipt);
    },
    async run (stage, work) {
     const buffered = bufferHost(host, stage);
     const recording = recorder(stage);
     host.progress(`${stage} …`);
     let result = null;
     let receipt;
     try {
      const done = await work(buffered);
      receipt = done.receipt;
      result = done;
     } catch (error) {
      const failed = (0, src_failure.g5)(stage, error, host.signal);
      (0, src_failure.cM)(failed, buffered);
      const told = host.redact?.(failed.sentence) ?? failed.sentence;
      receipt = (await recording.close({
       outcome: "failed",
       failure: told
      })).receipt;
     }
     receipts.set(stage, receipt);
     await buffered.flush(`${stage}: ${(0, outcome_text.E)(receipt.outcome)} (${(0, duration_text.S)(receipt.ms)})`);
     if ("failed" === receipt.outcome) {
      const sentence = receipt.failure ?? `${stage}: failed. See its receipt.`;
      if (null !== failure) host.error(sentence, void 0, result?.failureAbout);
      failure ??= {
       failure: sentence,
       failureAbout: result?.failureAbout
      };
     }
     return result;
    },
    async leave (stage, outcome, reason) {
     const recording = recorder(stage);
     recording.item({
      kind: "stage",
      subject: stage,
      outcome,
      message: reason,
      ms: 0
     });
     receipts.set(stage, (await recording.close({
      outcome,
      failure: null
     })).receipt);
    },
    passed (stage) {
     const receipt = receipts.get(stage);
     return void 0 !== receipt && "failed" !== receipt.outcome && "skipped" !== receipt.outcome;
    },
    has: (stage)=>receipts.has(stage),
    receipts: ()=>[
      ...receipts.values()
     ],
    failure: ()=>failure
   };
  }
  var promises_ = __webpack_require__(51455);
  async function isEmpty(folder) {
   try {
    return 0 === (await (0, promises_.readdir)(folder)).length;
   } catch (error) {
    if ((0, release_error.Or)(error, "ENOENT")) return true;
    throw error;
   }
  }
  async function takeOver(inputs, { packagesDir, access }, host) {
   const { tag } = inputs.validate;
   if (null === tag || !await isEmpty(packagesDir)) return;
   const forge = (0, open_places.h_)(access, host);
   if (null === forge) return;
   const expected = await expectedRelease(inputs, host);
   const { manifestSha256 } = inputs;
   const taken = await (0, earlier_release.bJ)(forge, {
    tag,
    expected,
    manifestSha256,
    packagesDir
   }, host);
   if (null === taken) return;
   const { manifest, source } = taken;
   host.info(`The files of ${manifest.project} ${manifest.version} come from ${source}.`);
  }
  async function goThrough(inputs, host, ledger, release) {
   const wants = (stage)=>inputs.stages.includes(stage);
   const failed = ()=>null !== ledger.failure();
   if (wants("validate")) {
    const result = await ledger.run("validate", (log)=>(0, validate_metadata_src_run.run)(inputs.validate, log));
    const facts = result?.facts ?? null;
    release.tagPrefix = inputs.release.tagPrefix ?? result?.config.tagPrefix ?? null;
    if (null !== facts) {
     ledger.identify((0, release_identity.c)(facts));
     release.facts = facts;
    }
    if (failed()) return;
   }
   if (await isReleased(inputs, host, release)) return;
   const known = null === release.facts ? {} : {
    facts: release.facts
   };
   const test = wants("test") ? ledger.run("test", (log)=>(0, test_project_src_run.run)({
     ...inputs.test,
     ...known
    }, log)) : null;
   const own = wants("build") && null !== forgeOf(inputs) ? await openOwnArtifacts(inputs, host) : null;
   const build = wants("build") ? buildAndCheck(inputs, {
    host,
    ledger,
    release,
    own
   }, wants) : null;
   for (const ended of (await Promise.allSettled([
    test,
    build
   ])))if ("rejected" === ended.status) throw ended.reason;
   if (failed()) return;
   await host.afterProjectCode?.();
   const { manifestPath, manifestSha256, packagesDir } = release;
   if (null !== own && null !== manifestPath) await keepOwnBuild(own, {
    manifestPath,
    manifestSha256,
    packagesDir
   }, host);
   if (null === release.manifest && inputs.stages.some((stage)=>"validate" !== stage && "test" !== stage)) await resume(inputs, host, ledger, release);
   if (null === release.manifest) return;
   if (!wants("build") && wants("check")) await check(inputs, ledger, release);
   if (failed()) return;
   if (wants("stage") && null !== forgeOf(inputs)) {
    await ledger.run("stage", (log)=>(0, src_run.run)(releaseInputs(inputs, release, true), log));
    if (failed()) return;
   }
   if (wants("upload-test") && wants("checklist")) await warnOfChecklist(inputs, host, {
    ledger,
    release
   });
   await upload("upload-test", "verify-test", inputs.uploadTest, inputs.verifyTest, {
    inputs,
    host,
    ledger,
    release
   });
   if (failed()) return;
   if (wants("checklist")) {
    const result = await ledger.run("checklist", (log)=>(0, release_checklist_src_run.e)(checklistInputs(inputs, {
      ledger,
      release
     }), log));
    release.acceptances = result?.acceptances ?? [];
    if (failed()) return;
   }
   await upload("upload", "verify", inputs.upload, inputs.verify, {
    inputs,
    host,
    ledger,
    release
   });
   if (failed()) return;
   if (wants("release")) {
    const result = await ledger.run("release", (log)=>(0, src_run.run)(releaseInputs(inputs, release, false), log));
    release.url = result?.releaseUrl ?? null;
   }
  }
  function checklistInputs(inputs, { ledger, release }) {
   const { manifestPath, packagesDir } = release;
   const receipts = [
    ...release.before,
    ...ledger.receipts().filter((one)=>!release.before.includes(one))
   ];
   return {
    ...inputs.checklist,
    receipts,
    manifest: manifestPath,
    packagesDir,
    rehearsal: inputs.rehearsal
   };
  }
  async function warnOfChecklist(inputs, host, underWay) {
   const { lookAhead: wanted } = inputs.checklist;
   if ("no" === wanted || inputs.rehearsal || inputs.uploadTest.dryRun) return;
   const { problem } = await (0, look_ahead.R)(checklistInputs(inputs, underWay), host);
   if (null === problem) return;
   if ("stop" === wanted) throw problem;
   host.warning(problem.message);
  }
  function forgeOf(inputs) {
   return inputs.rehearsal || inputs.upload.dryRun ? null : inputs.release.forge;
  }
  function releaseInputs(inputs, release, draft) {
   return {
    ...inputs.release,
    draft,
    forge: forgeOf(inputs),
    manifest: release.manifestPath,
    packagesDir: release.packagesDir,
    tagPrefix: release.tagPrefix,
    changelogSection: release.facts?.changelogSection ?? null,
    recordPath: null
   };
  }
  async function isReleased(inputs, host, release) {
   const found = await findReleased(inputs, {
    access: forgeOf(inputs),
    facts: release.facts
   }, host);
   if (null === found) return false;
   const { tag, url } = found.earlier.release;
   release.isReleased = found.isReleased;
   if (found.isReleased) release.url = url;
   const notice = found.isReleased ? `${tag}: is already released (${url}). There is nothing to do.` : (0, earlier_release.sN)(found.earlier);
   if (null !== notice) host.notice(notice);
   return found.isReleased;
  }
  async function buildAndCheck(inputs, { host, ledger, release, own }, wants) {
   const { facts } = release;
   const taken = null === own || null === facts ? null : await takeOwnBuild(own, {
    inputs,
    facts
   }, host);
   if (null !== taken) {
    await ledger.leave("build", "skipped", "an earlier attempt of this run built the files");
    take(release, ledger, taken.manifest, taken.path, taken.sha256);
    release.packagesDir = taken.packagesDir;
    host.notice(`This run continues with the files that an earlier attempt of it built, manifest sha256 ${taken.sha256}.`);
    if (wants("check")) await check(inputs, ledger, release);
    return;
   }
   const result = await ledger.run("build", (log)=>(0, run.run)({
     ...inputs.build,
     packagesDir: release.packagesDir
    }, log));
   if (result?.passed !== true || null === result.manifest) return;
   take(release, ledger, result.manifest, result.manifestPath, result.manifestSha256);
   release.packagesDir = result.packagesDir;
   host.info(`Built ${result.manifest.project} ${result.manifest.version}, manifest sha256 ${String(result.manifestSha256)}.`);
   if (wants("check")) await check(inputs, ledger, release);
  }
  async function check(inputs, ledger, release) {
   await ledger.run("check", (log)=>(0, twine_check_src_run.run)({
     ...inputs.check,
     manifest: release.manifestPath,
     packagesDir: release.packagesDir
    }, log));
  }
  function take(release, ledger, manifest, path, sha256) {
   release.manifest = manifest;
   release.manifestPath = path;
   release.manifestSha256 = sha256;
   ledger.identify({
    project: manifest.project,
    normalizedName: (0, names.Pc)(manifest.project),
    version: manifest.version
   });
  }
  async function resume(inputs, host, ledger, release) {
   const access = forgeOf(inputs);
   const { wheelsFrom = [] } = inputs.build;
   if (wheelsFrom.length > 0 && null === inputs.manifest && null === inputs.manifestSha256) return void await takeIn(inputs, wheelsFrom, ledger, release);
   if (null === inputs.manifest && null !== access) await takeOver(inputs, {
    packagesDir: release.packagesDir,
    access
   }, host);
   const expectedSha256 = inputs.manifestSha256;
   const loaded = await (0, load_manifest.e)(inputs.manifest, release.packagesDir, {
    host,
    expectedSha256
   });
   if (loaded.onTheSpot) {
    const { projectDir } = inputs.build;
    if (null !== release.facts || await (0, read_project.i)(projectDir)) {
     const { packagesDir } = release;
     const folder = {
      kind: "path",
      given: packagesDir,
      pattern: packagesDir,
      workspace: projectDir
     };
     await takeIn(inputs, [
      folder
     ], ledger, release);
     return;
    }
   } else {
    const expected = await expectedRelease(inputs, host);
    const { name: project = null, version = null } = release.facts ?? {};
    (0, expected_release.d)(loaded.manifest, {
     ...expected,
     project,
     version
    }, "the manifest");
   }
   const normalizedName = (0, names.Pc)(loaded.manifest.project);
   const { path, sha256 } = null === loaded.path ? await (0, release_store.HN)(host.storeFolder, normalizedName, loaded.manifest) : {
    path: loaded.path,
    sha256: loaded.sha256
   };
   take(release, ledger, loaded.manifest, path, sha256);
   host.info(`Continuing with ${loaded.manifest.project} ${loaded.manifest.version}, manifest sha256 ${sha256}.`);
   const folder = (0, external_node_path_.join)((0, release_store.Uc)(host.storeFolder, normalizedName), "receipts");
   const receipts = await (0, release_store.gh)(folder).catch((error)=>{
    if (error instanceof release_error.K2) throw error;
    return [];
   });
   release.before = receipts.filter((receipt)=>{
    const { stage } = receipt;
    return (0, receipt_of_release.m)(receipt, loaded.manifest) && !inputs.stages.includes(stage) && !ledger.has(stage);
   });
   for (const receipt of release.before)if (null === receipt.python) ledger.keep(receipt);
  }
  async function takeIn(inputs, wheelsFrom, ledger, release) {
   const { places } = inputs;
   const taking = {
    ...inputs.build,
    formats: [],
    wheelsFrom,
    places,
    packagesDir: release.packagesDir,
    clean: false
   };
   const result = await ledger.run("build", (log)=>(0, run.run)(taking, log));
   if (result?.passed !== true || null === result.manifest) return;
   take(release, ledger, result.manifest, result.manifestPath, result.manifestSha256);
   release.packagesDir = result.packagesDir;
  }
  async function upload(uploadStage, verifyStage, uploadInputs, verifyInputs, { inputs, host, ledger, release }) {
   const { manifestPath, manifestSha256, packagesDir } = release;
   if (inputs.stages.includes(uploadStage)) {
    const sent = {
     ...uploadInputs,
     source: {
      tag: null,
      commit: null,
      ref: null
     }
    };
    const result = await ledger.run(uploadStage, (log)=>(0, publish_index_src_run.run)({
      ...sent,
      stage: uploadStage,
      manifest: manifestPath,
      manifestSha256,
      packagesDir
     }, log));
    if ("upload" === uploadStage) release.plan = result?.plan ?? null;
    if (result?.passed !== true) return;
   }
   if (!inputs.stages.includes(verifyStage)) return;
   if (uploadInputs.dryRun) return void await ledger.leave(verifyStage, "not-sent", "a dry run sends nothing, so there is nothing to install");
   await ledger.run(verifyStage, (log)=>(0, verify_install_src_run.run)({
     ...verifyInputs,
     stage: verifyStage,
     manifest: manifestPath
    }, log));
   await host.afterProjectCode?.();
  }
  function folderOf(inputs, host, release) {
   const name = null === release.manifest ? null : (0, names.Pc)(release.manifest.project);
   return inputs.reportDir ?? (0, release_store.Uc)(host.storeFolder, name);
  }
  function recordFile(inputs, host, release) {
   return (0, external_node_path_.join)(folderOf(inputs, host, release), report_folder.JL.record);
  }
  async function leaveTheRest(inputs, ledger, isReleased) {
   for (const stage of inputs.stages)if (!ledger.has(stage)) if (isReleased) await ledger.leave(stage, "skipped", "the tag is already released");
   else if ("stage" === stage) await ledger.leave(stage, "not-sent", "without a token for the forge, or in a dry run, no draft is created");
   else await ledger.leave(stage, "skipped", "not reached");
  }
  async function run_run(inputs, host) {
   if (null !== inputs.reportDir) await (0, report_folder.w6)(inputs.reportDir);
   const started = new Date;
   const clock = performance.now();
   const ledger = openLedger(host);
   const release = {
    manifest: null,
    manifestPath: null,
    manifestSha256: null,
    packagesDir: inputs.packagesDir,
    before: [],
    facts: null,
    tagPrefix: inputs.release.tagPrefix ?? null,
    plan: null,
    acceptances: [],
    isReleased: false,
    url: null
   };
   let stopped = null;
   try {
    await goThrough(inputs, host, ledger, release);
   } catch (error) {
    if (0 === ledger.receipts().length) throw error;
    const failed = (0, src_failure.g5)("publish", error, host.signal);
    (0, src_failure.cM)(failed, host);
    stopped = {
     failure: failed.sentence
    };
   }
   await leaveTheRest(inputs, ledger, release.isReleased);
   const { failure, failureAbout } = ledger.failure() ?? stopped ?? {
    failure: null
   };
   const record = {
    schema: 1,
    suite: suite_version.s,
    rehearsal: inputs.rehearsal,
    outcome: null === failure ? "passed" : "failed",
    failure,
    manifest: release.manifest,
    manifestSha256: release.manifestSha256,
    receipts: ledger.receipts(),
    acceptances: release.acceptances,
    started: started.toISOString(),
    finished: new Date().toISOString(),
    ms: Math.round(performance.now() - clock)
   };
   const page = (0, rule_address.lX)(host.environment);
   const recordPath = recordFile(inputs, host, release);
   const reportPath = (0, external_node_path_.join)(folderOf(inputs, host, release), report_folder.JL.page);
   await (0, release_store.rh)(recordPath, record);
   await (0, atomic_file.l)(reportPath, renderHtml(record, page));
   const last = record.receipts.find(({ outcome })=>"failed" === outcome) ?? record.receipts.at(-1);
   if (void 0 === last) throw new Error("a release without a stage");
   return {
    passed: null === failure,
    failure,
    failureAbout,
    receipt: last,
    receiptPath: recordPath,
    record,
    recordPath,
    reportPath,
    summary: renderSummary(record, page),
    manifestPath: release.manifestPath,
    plan: release.plan,
    releaseUrl: release.url
   };
  }
 }
};
