export const id = 1869;
export const ids = [
 1869
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
 77659: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var _look_ahead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85869);
  var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11445);
  async function run(inputs, host) {
   if ("no" === inputs.lookAhead) return await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.e)(inputs, host);
   const { points, problem } = await (0, _look_ahead_js__WEBPACK_IMPORTED_MODULE_1__.R)(inputs, host);
   const none = {
    receipt: null,
    receiptPath: null,
    points
   };
   if (null === problem) {
    host.info("Nothing known so far will stop the release before production.");
    return {
     ...none,
     passed: true,
     failure: null
    };
   }
   if ("stop" === inputs.lookAhead) return {
    ...none,
    passed: false,
    failure: problem.message
   };
   host.warning(problem.message);
   return {
    ...none,
    passed: true,
    failure: null
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
 45797: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   e: ()=>loadManifest
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64576);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _python_standards__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22499);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89238);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89822);
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69775);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23256);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62514);
  const onTheSpot = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_2__.f)(()=>Promise.all([
    __webpack_require__.e(663),
    __webpack_require__.e(6118),
    __webpack_require__.e(1546),
    __webpack_require__.e(2612),
    __webpack_require__.e(5275)
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
  async function fromStore(packagesDir, storeFolder) {
   const distributions = (await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.N0)(packagesDir)).map(_read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.p_);
   for (const name of new Set(distributions.map((dist)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Pc)(dist.name)))){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Uc)(storeFolder, name), "release-manifest.json");
    const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).then(()=>true, ()=>false);
    if (!there) continue;
    const stored = await fromFile(path);
    if (distributions.some(({ version })=>version === (0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.Bp)(stored.manifest.version))) return stored;
   }
   return null;
  }
  async function loadManifest(input, packagesDir, { host, expectedSha256 = null }) {
   const loaded = await find(input, packagesDir, host);
   if (null !== expectedSha256 && loaded.sha256 !== expectedSha256.toLowerCase()) throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: loaded.path ?? "manifest",
    problem: loaded.onTheSpot ? `no manifest was given or left by an earlier stage, but one with sha256 ${expectedSha256} is required` : `has sha256 ${loaded.sha256}, but ${expectedSha256} is required`,
    remedy: "Give the manifest of the build whose files you release"
   });
   return loaded;
  }
  async function find(input, packagesDir, host) {
   if (input?.trimStart().startsWith("{") === true) {
    const manifest = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.Cc)(input, "manifest");
    return {
     manifest,
     sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_11__.l)(manifest)),
     path: null,
     onTheSpot: false
    };
   }
   if (null !== input && "" !== input) return fromFile(input);
   const stored = null === host ? null : await fromStore(packagesDir, host.storeFolder);
   if (null !== stored) return stored;
   const { manifestOnTheSpot } = await onTheSpot();
   const manifest = await manifestOnTheSpot(packagesDir);
   return {
    manifest,
    sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_11__.l)(manifest)),
    path: null,
    onTheSpot: true
   };
  }
 },
 62514: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   AO: ()=>distributionOf,
   N0: ()=>listFilenames,
   oQ: ()=>notRegular,
   oj: ()=>listDistributions,
   p_: ()=>parseFilename,
   wX: ()=>namesIn,
   xF: ()=>readDistribution
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23256);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75094);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22499);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89238);
  function parseFilename(filename) {
   const kind = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Lg)(filename);
   if (null === kind) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: filename,
    problem: "is not a distribution: its name must end in .whl, .tar.gz or .zip",
    remedy: "Give a wheel or a source distribution"
   });
   try {
    if ("wheel" === kind) {
     const { name, version, tags } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.eP)(filename);
     return {
      kind,
      name,
      version: (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
      tags
     };
    }
    const { name, version } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.sF)(filename);
    return {
     kind,
     name,
     version: (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
     tags: []
    };
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: filename,
     problem: (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.bD)(cause),
     remedy: "Build it again with a current build back-end, and do not rename the file"
    }, {
     cause
    });
   }
  }
  async function notRegular(path) {
   const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
   if (status.isFile()) return null;
   if (status.isSymbolicLink()) return "a symbolic link";
   return status.isDirectory() ? "a folder" : "not a regular file";
  }
  function distributionOf(path, hashed) {
   const filename = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
   return {
    filename,
    path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path),
    ...hashed,
    ...parseFilename(filename)
   };
  }
  async function readDistribution(path) {
   parseFilename((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
   const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
   let odd;
   try {
    odd = await notRegular(absolute);
    if (null === odd) return distributionOf(absolute, await (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.DC)(absolute));
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: path,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
     remedy: "Give a file that exists and is readable"
    }, {
     cause
    });
   }
   throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: path,
    problem: `is ${odd}`,
    remedy: "Put the file itself there"
   });
  }
  async function namesIn(folder) {
   try {
    return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter(_python_standards__WEBPACK_IMPORTED_MODULE_2__.Im).sort();
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: folder,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
     remedy: "Build the distributions first, or give the folder that contains them"
    }, {
     cause
    });
   }
  }
  async function listFilenames(folder) {
   const names = await namesIn(folder);
   const foreign = [];
   for (const name of names){
    const odd = await notRegular((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    if (null !== odd) foreign.push(`${name} (${odd})`);
    else if (null === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Lg)(name)) foreign.push(name);
   }
   if (foreign.length > 0) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: `contains other files than distributions: ${foreign.join(", ")}`,
    remedy: "Keep only the files of the release in it"
   });
   if (0 === names.length) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: "contains no distribution",
    remedy: "Build the distributions first"
   });
   return names;
  }
  async function listDistributions(folder) {
   const found = [];
   for (const name of (await listFilenames(folder)))found.push(await readDistribution((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
   return found;
  }
 },
 7941: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>isReceiptOf
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37870);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21515);
  function isSameVersion(a, b) {
   const [one, other] = [
    (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(a),
    (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(b)
   ];
   return void 0 === one || void 0 === other ? a === b : 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Z)(one, other);
  }
  function isReceiptOf(receipt, { project, version }) {
   return (null === receipt.project || (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Pc)(receipt.project) === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Pc)(project)) && (null === receipt.version || isSameVersion(receipt.version, version));
  }
 },
 87738: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Cv: ()=>forAllScopes,
   Mp: ()=>startInScope,
   Xg: ()=>openChildScope
  });
  var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
  const scopes = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;
  function openChildScope() {
   const members = {
    starting: new Set,
    children: new Set,
    closed: false
   };
   return {
    run: (work)=>scopes.run(members, work),
    async end () {
     members.closed = true;
     while(members.starting.size + members.children.size > 0){
      await Promise.allSettled(members.starting);
      const children = [
       ...members.children
      ];
      for (const child of children)child.stop();
      await Promise.allSettled(children.map(({ exited })=>exited));
     }
    }
   };
  }
  function forAllScopes(work) {
   return scopes.exit(work);
  }
  async function startInScope(start) {
   const members = scopes.getStore();
   if (void 0 === members) return await start();
   if (members.closed) throw new Error("the stage that starts this has ended");
   const starting = start();
   members.starting.add(starting);
   try {
    const child = await starting;
    members.children.add(child);
    const forget = ()=>{
     members.children.delete(child);
    };
    child.exited.then(forget, forget);
    return child;
   } finally{
    members.starting.delete(starting);
   }
  }
 },
 75094: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Lg: ()=>kindOfFilename,
   Im: ()=>looksLikeDistribution,
   sF: ()=>parseSdistFilename,
   eP: ()=>parseWheelFilename,
   aL: ()=>releaseOfFilename
  });
  var names = __webpack_require__(21515);
  var visible_text = __webpack_require__(58607);
  const MOST_TAGS = 1e4;
  function expandTags(text) {
   const parts = text.toLowerCase().split("-");
   const [pythons, abis, platforms] = parts.map((part)=>part.split("."));
   if (3 !== parts.length || void 0 === pythons || void 0 === abis || void 0 === platforms) throw new Error(`the tag ${text} has ${parts.length} parts instead of 3`);
   if ([
    pythons,
    abis,
    platforms
   ].some((components)=>components.includes(""))) throw new Error(`the tag ${text} has an empty component`);
   if (pythons.length * abis.length * platforms.length > MOST_TAGS) throw new Error(`the tag ${(0, visible_text.Ol)(text, 100)} expands to more than ${MOST_TAGS} tags`);
   const tags = pythons.flatMap((python)=>abis.flatMap((abi)=>platforms.map((platform)=>`${python}-${abi}-${platform}`)));
   return [
    ...new Set(tags)
   ];
  }
  var python_text = __webpack_require__(67969);
  var src_version = __webpack_require__(22499);
  const WHEEL_NAME = /^[\p{L}\p{N}_.]*$/u;
  function parseWheelFilename(filename) {
   const wrong = (reason)=>new Error(`${(0, python_text.TL)(filename)} is not the name of a wheel: ${reason}`);
   if (!filename.endsWith(".whl")) throw wrong("it does not end in .whl");
   const parts = filename.slice(0, -4).split("-");
   const [name, versionText] = parts;
   const [pythonTag, abiTag, platformTag] = parts.slice(-3);
   if (5 !== parts.length && 6 !== parts.length || void 0 === name || void 0 === versionText || void 0 === pythonTag || void 0 === abiTag || void 0 === platformTag) throw wrong(`it has ${parts.length} parts between hyphens instead of 5 or 6`);
   if (name.includes("__") || !WHEEL_NAME.test(name)) throw wrong(`${(0, python_text.TL)(name)} is not an escaped project name`);
   const version = (0, src_version.z0)(versionText);
   if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a PEP 440 version`);
   const build = 6 === parts.length ? parts[2] ?? "" : null;
   if (null !== build && !/^[0-9]/u.test(build)) throw wrong(`the build tag ${(0, python_text.TL)(build)} does not begin with a digit`);
   let tags;
   try {
    tags = expandTags(`${pythonTag}-${abiTag}-${platformTag}`);
   } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
   }
   return {
    name,
    version,
    versionText,
    build,
    tags,
    pythonTag,
    abiTag,
    platformTag
   };
  }
  function parseSdistFilename(filename) {
   const wrong = (reason)=>new Error(`${(0, python_text.TL)(filename)} is not the name of a source distribution: ${reason}`);
   const stem = [
    ".tar.gz",
    ".zip"
   ].flatMap((end)=>filename.endsWith(end) ? [
     filename.slice(0, -end.length)
    ] : []).at(0);
   if (void 0 === stem) throw wrong("it does not end in .tar.gz or .zip");
   const hyphen = stem.lastIndexOf("-");
   if (hyphen < 0) throw wrong("it has no hyphen between name and version");
   const versionText = stem.slice(hyphen + 1);
   const version = (0, src_version.z0)(versionText);
   if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a PEP 440 version`);
   return {
    name: stem.slice(0, hyphen),
    version,
    versionText
   };
  }
  function kindOfFilename(filename) {
   if (filename.endsWith(".whl")) return "wheel";
   return filename.endsWith(".tar.gz") || filename.endsWith(".zip") ? "sdist" : null;
  }
  const LIKE_A_DISTRIBUTION = /\.(?:whl|egg|zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|z|zst))$/iu;
  function looksLikeDistribution(filename) {
   return LIKE_A_DISTRIBUTION.test(filename);
  }
  function releaseOfFilename(filename) {
   const kind = kindOfFilename(filename);
   if (null === kind) return null;
   try {
    const { name, version } = "wheel" === kind ? parseWheelFilename(filename) : parseSdistFilename(filename);
    return (0, names.uV)(name) ? {
     normalizedName: (0, names.Pc)(name),
     version: (0, src_version.qh)(version)
    } : null;
   } catch  {
    return null;
   }
  }
 },
 21515: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   O9: ()=>wheelNameComponent,
   Pc: ()=>normalizeName,
   uV: ()=>isValidName
  });
  const VALID_NAME = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
  function normalizeName(name) {
   return name.toLowerCase().replace(/[-_.]+/gu, "-");
  }
  function isValidName(name) {
   return VALID_NAME.test(name) && !name.endsWith("\n");
  }
  function wheelNameComponent(name) {
   return normalizeName(name).replaceAll("-", "_");
  }
 },
 67969: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $n: ()=>stripSpace,
   ER: ()=>isAscii,
   Fb: ()=>LINE_BREAK,
   TL: ()=>quoted,
   Yr: ()=>splitOnSpace,
   _X: ()=>PYTHON_SPACE,
   _t: ()=>pythonLines,
   sW: ()=>stripSpaceEnd
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const PYTHON_SPACE = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
  const SPACES = new RegExp(`${PYTHON_SPACE}+`, "u");
  const LEADING_SPACES = new RegExp(`^${PYTHON_SPACE}+`, "u");
  const SPACE = new RegExp(`^${PYTHON_SPACE}$`, "u");
  function stripSpaceEnd(text) {
   let end = text.length;
   while(end > 0 && SPACE.test(text.charAt(end - 1)))end -= 1;
   return text.slice(0, end);
  }
  function stripSpace(text) {
   return stripSpaceEnd(text).replace(LEADING_SPACES, "");
  }
  function splitOnSpace(text) {
   return text.split(SPACES).filter((word)=>"" !== word);
  }
  const LINE_BREAK = new RegExp(String.raw`\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029]`, "u");
  function pythonLines(text) {
   const lines = text.split(LINE_BREAK);
   return "" === lines.at(-1) ? lines.slice(0, -1) : lines;
  }
  function isAscii(text) {
   return !/\P{ASCII}/u.test(text);
  }
  function quoted(text) {
   const marked = text.replace(/[\\']/gu, String.raw`\$&`);
   return `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.Ol)(marked, 1 / 0)}'`;
  }
 },
 37870: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>compareVersions
  });
  function compareNumbers(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function compareReleases(a, b) {
   for(let index = 0; index < Math.max(a.length, b.length); index += 1){
    const order = compareNumbers(a[index] ?? 0n, b[index] ?? 0n);
    if (0 !== order) return order;
   }
   return 0;
  }
  function suffixOf({ pre, post, dev }) {
   const phase = null === pre ? null === post && null !== dev ? -1n : 3n : ({
    a: 0n,
    b: 1n,
    rc: 2n
   })[pre.phase];
   return [
    phase,
    pre?.number ?? 0n,
    null === post ? 0n : 1n,
    post ?? 0n,
    null === dev ? 1n : 0n,
    dev ?? 0n
   ];
  }
  function compareLocalParts(a, b) {
   if ("bigint" == typeof a) return "bigint" == typeof b ? compareNumbers(a, b) : 1;
   if ("bigint" == typeof b) return -1;
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function compareLocals(a, b) {
   if (null === a || null === b) return (null === a ? 0 : 1) - (null === b ? 0 : 1);
   for (const [index, part] of a.entries()){
    const other = b[index];
    if (void 0 === other) return 1;
    const order = compareLocalParts(part, other);
    if (0 !== order) return order;
   }
   return a.length - b.length;
  }
  function compareVersions(a, b) {
   return compareNumbers(a.epoch, b.epoch) || compareReleases(a.release, b.release) || compareReleases(suffixOf(a), suffixOf(b)) || Math.sign(compareLocals(a.local, b.local));
  }
 },
 22499: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bp: ()=>canonicalVersion,
   IX: ()=>isLocal,
   V1: ()=>isPrerelease,
   W7: ()=>nextPatch,
   Yd: ()=>publicVersion,
   ot: ()=>parseVersion,
   qh: ()=>formatVersion,
   z0: ()=>tryParseVersion
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const PATTERN = String.raw`v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)` + String.raw`(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?` + String.raw`(?<post>-(?<post1>[0-9]+)|[._-]?(?:post|rev|r)[._-]?(?<post2>[0-9]+)?)?` + String.raw`(?<dev>[._-]?dev[._-]?(?<devNumber>[0-9]+)?)?` + String.raw`(?:\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?`;
  const VERSION = new RegExp(`^${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*${PATTERN}${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*$`, "i");
  const PHASES = {
   a: "a",
   alpha: "a",
   b: "b",
   beta: "b",
   c: "rc",
   pre: "rc",
   preview: "rc",
   rc: "rc"
  };
  const MAXIMUM_LENGTH = 4300;
  function tryParseVersion(text) {
   if (text.length > MAXIMUM_LENGTH) return;
   const groups = VERSION.exec(text)?.groups;
   if (void 0 === groups) return;
   const { epoch, release, phase, pre, post, post1, post2, dev, devNumber, local } = groups;
   const letter = void 0 === phase ? void 0 : PHASES[phase.toLowerCase()];
   return {
    epoch: BigInt(epoch ?? 0),
    release: (release ?? "0").split(".").map(BigInt),
    pre: void 0 === letter ? null : {
     phase: letter,
     number: BigInt(pre ?? 0)
    },
    post: void 0 === post ? null : BigInt(post1 ?? post2 ?? 0),
    dev: void 0 === dev ? null : BigInt(devNumber ?? 0),
    local: void 0 === local ? null : local.split(/[._-]/u).map((part)=>/^[0-9]+$/u.test(part) ? BigInt(part) : part.toLowerCase())
   };
  }
  function parseVersion(text) {
   const version = tryParseVersion(text);
   if (void 0 === version) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(text)} is not a PEP 440 version`);
   return version;
  }
  function formatVersion(version) {
   const { epoch, release, pre, post, dev, local } = version;
   return [
    0n === epoch ? "" : `${epoch.toString()}!`,
    release.join("."),
    null === pre ? "" : `${pre.phase}${pre.number.toString()}`,
    null === post ? "" : `.post${post.toString()}`,
    null === dev ? "" : `.dev${dev.toString()}`,
    null === local ? "" : `+${local.join(".")}`
   ].join("");
  }
  function canonicalVersion(text) {
   return formatVersion(parseVersion(text));
  }
  function isPrerelease(version) {
   return null !== version.pre || null !== version.dev;
  }
  function isLocal(version) {
   return null !== version.local;
  }
  function publicVersion(version) {
   return null === version.local ? version : {
    ...version,
    local: null
   };
  }
  function nextPatch(text) {
   const version = publicVersion(parseVersion(text));
   if (null !== version.dev) return formatVersion({
    ...version,
    dev: version.dev + 1n
   });
   if (null !== version.post) return formatVersion({
    ...version,
    post: version.post + 1n
   });
   if (null !== version.pre) return formatVersion({
    ...version,
    pre: {
     ...version.pre,
     number: version.pre.number + 1n
    }
   });
   const release = [
    ...version.release
   ];
   while(release.length < 3)release.push(0n);
   release.push((release.pop() ?? 0n) + 1n);
   return formatVersion({
    ...version,
    release
   });
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
 2536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>largest,
   o: ()=>smallest
  });
  function largest(numbers) {
   let found = -1 / 0;
   for (const number of numbers)found = Math.max(found, number);
   return found;
  }
  function smallest(numbers) {
   let found = 1 / 0;
   for (const number of numbers)found = Math.min(found, number);
   return found;
  }
 },
 35956: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   dj: ()=>findingSentence,
   oC: ()=>SEVERITIES,
   vH: ()=>isStopping
  });
  var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const SEVERITIES = [
   "refused",
   "unsafe",
   "warning",
   "advice"
  ];
  function findingSentence(finding) {
   const stop = (text)=>(0, _text_ends_js__WEBPACK_IMPORTED_MODULE_0__.f6)(text);
   return `${finding.subject}: ${stop(finding.message)}. ${stop(finding.remedy)}.`;
  }
  function isStopping(finding, strict) {
   return "refused" === finding.severity || "unsafe" === finding.severity || strict && "warning" === finding.severity;
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
 69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>serialize
  });
  function serialize(document) {
   return `${JSON.stringify(document, null, 2)}\n`;
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
   "check"
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
 }
};
