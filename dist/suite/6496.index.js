export const id = 6496;
export const ids = [
 6496
];
export const modules = {
 93838: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   leaveFailureNote: ()=>leaveFailureNote
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25258);
  var _release_store__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3086);
  var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33264);
  async function leaveFailureNote(action, failure, environment) {
   const of = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.m)(environment);
   if (null === of) return;
   try {
    const at = new Date().toISOString();
    await (0, _release_store__WEBPACK_IMPORTED_MODULE_1__._l)((0, _folders_js__WEBPACK_IMPORTED_MODULE_2__.lM)((0, _folders_js__WEBPACK_IMPORTED_MODULE_2__.xT)(environment)), of, {
     schema: 1,
     job: of.job,
     action,
     failure,
     at
    });
   } catch  {}
  }
 },
 40904: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   runInJob: ()=>runInJob
  });
  var markdown_text = __webpack_require__(34202);
  var lazy_modules = __webpack_require__(64576);
  var finding = __webpack_require__(35956);
  var rule_address = __webpack_require__(79894);
  var run_stopped = __webpack_require__(95800);
  var serialize = __webpack_require__(69775);
  var release_error = __webpack_require__(41535);
  var failure = __webpack_require__(33355);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var atomic_file = __webpack_require__(41855);
  var write_failure_note = __webpack_require__(3086);
  async function documentsIn(storeFolder) {
   const paths = [];
   for (const release of (await namesIn(storeFolder))){
    const folder = (0, external_node_path_.join)(storeFolder, release);
    if ((0, write_failure_note.B4)(release)) paths.push(folder);
    for (const name of (await namesIn(folder)))if (name.endsWith(".json")) paths.push((0, external_node_path_.join)(folder, name));
    for (const name of (await namesIn((0, external_node_path_.join)(folder, "receipts"))))if (name.endsWith(".json")) paths.push((0, external_node_path_.join)(folder, "receipts", name));
   }
   return paths;
  }
  async function namesIn(folder) {
   try {
    return await (0, promises_.readdir)(folder);
   } catch  {
    return [];
   }
  }
  async function textOf(path) {
   try {
    return (await (0, promises_.lstat)(path)).isFile() ? await (0, promises_.readFile)(path, "utf8") : null;
   } catch  {
    return null;
   }
  }
  function shortName(path) {
   const leaf = (0, external_node_path_.basename)(path);
   return "receipts" === (0, external_node_path_.basename)((0, external_node_path_.join)(path, "..")) ? `receipts/${leaf}` : leaf;
  }
  async function guardStore(storeFolder) {
   const before = new Map;
   for (const path of (await documentsIn(storeFolder))){
    const text = await textOf(path);
    if (null !== text) before.set(path, text);
   }
   const rightful = (path)=>(0, atomic_file.q)(path) ?? before.get(path) ?? null;
   return {
    async restore () {
     const changed = [];
     for (const path of new Set([
      ...before.keys(),
      ...await documentsIn(storeFolder)
     ])){
      const right = rightful(path);
      if (null === right || right !== await textOf(path)) {
       changed.push(shortName(path));
       await (0, promises_.rm)(path, {
        recursive: true,
        force: true
       });
       if (null !== right) await (0, atomic_file.l)(path, right);
      }
     }
     return changed;
    }
   };
  }
  var visible_text = __webpack_require__(58607);
  var cut = __webpack_require__(69633);
  var duration_text = __webpack_require__(24417);
  var outcome_text = __webpack_require__(58301);
  var extremes = __webpack_require__(2536);
  var record_words = __webpack_require__(98891);
  var summary_table = __webpack_require__(7109);
  const MAXIMUM_FAILURE = 2e3;
  const WIDEST = 60;
  const WIDEST_LAST = 160;
  function receiptSummary(action, receipt, { redact, page }) {
   const say = (0, summary_table.C6)(redact);
   const about = (0, record_words.np)(receipt);
   const lines = [
    `## ${say(`${action}${"" === about ? "" : `: ${about}`}`)}`,
    "",
    `${receipt.stage}: **${(0, summary_table.s8)(receipt.outcome)}** in ${(0, duration_text.S)(receipt.ms)}`,
    "",
    ...null === receipt.failure ? [] : [
     say(receipt.failure, MAXIMUM_FAILURE),
     ""
    ],
    ...(0, summary_table.BU)("Points", summary_table.sF, receipt.items.map((item)=>(0, summary_table.mv)(item, say))),
    ...(0, summary_table.BU)("Findings", summary_table.rl, receipt.findings.map((finding)=>(0, summary_table.bg)(finding, say, page)))
   ];
   return `${lines.join("\n").trimEnd()}\n\n`;
  }
  function failureSummary(action, failure, redact) {
   const say = (0, summary_table.C6)(redact);
   return `## ${say(action)}\n\n**${(0, summary_table.s8)("failed")}**\n\n${say(failure, MAXIMUM_FAILURE)}\n\n`;
  }
  function receiptLines(receipt) {
   const items = receipt.items.map((item)=>[
     (0, outcome_text.E)(item.outcome),
     (0, record_words.EK)(item),
     (0, duration_text.S)(item.ms),
     (0, record_words.HS)(item)
    ]);
   const findings = receipt.findings.map((finding)=>[
     (0, record_words.pA)(finding.severity),
     finding.rule,
     (0, record_words.ps)(finding),
     finding.message
    ]);
   const verdict = `${receipt.stage}: ${(0, outcome_text.E)(receipt.outcome)} in ${(0, duration_text.S)(receipt.ms)}`;
   return [
    ...columns(items),
    ...columns(findings),
    verdict
   ];
  }
  function columns(rows) {
   const cells = rows.map((row)=>row.map((cell)=>(0, visible_text.P8)(cell)));
   const widths = (cells[0] ?? []).map((_, index)=>Math.min(WIDEST, (0, extremes.n)(cells.map((row)=>row[index]?.length ?? 0))));
   return cells.map((row)=>row.map((cell, index)=>index === row.length - 1 ? (0, cut.J)(cell, WIDEST_LAST) : cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd());
  }
  var action_definition = __webpack_require__(24949);
  var stage_recorder = __webpack_require__(97538);
  async function leaveFailedReceipt(stage, failure, host) {
   return await (0, stage_recorder._)(stage, host).close({
    outcome: "failed",
    failure
   });
  }
  async function amendResult(result, amendment) {
   const { failure, findings } = amendment;
   if (null === failure && 0 === findings.length) return result;
   const ending = null === failure ? {} : {
    passed: false,
    failure,
    failureAbout: void 0
   };
   if (void 0 !== result.amend) return {
    ...result,
    ...await result.amend(amendment),
    ...ending
   };
   if (null === result.receipt || null === result.receiptPath) return {
    ...result,
    ...ending
   };
   const receipt = {
    ...result.receipt,
    findings: [
     ...result.receipt.findings,
     ...findings
    ],
    ...null === failure ? {} : {
     outcome: "failed",
     failure
    }
   };
   if ("" !== result.receiptPath) await (0, atomic_file.l)(result.receiptPath, (0, serialize.l)(receipt));
   return {
    ...result,
    receipt,
    ...ending
   };
  }
  var folders = __webpack_require__(33264);
  var core = __webpack_require__(94346);
  var log_text = __webpack_require__(70063);
  var annotation = __webpack_require__(3036);
  var reported_errors = __webpack_require__(77480);
  var trust_level = __webpack_require__(97528);
  const PROGRESS_INTERVAL = 1e4;
  function createJobHost(options) {
   const { environment, trust, withheld, masks, log, signal, workspace, afterProjectCode } = options;
   const { now = ()=>performance.now() } = options;
   const temporaryRoot = (0, folders.xT)(environment);
   const temporaryFolder = (0, folders.cp)(temporaryRoot);
   let lastProgress = -1 / 0;
   let grouped = false;
   const errors = [];
   const clean = (text)=>(0, log_text.k)(masks.redact(text));
   const cleanLine = (text)=>(0, log_text.B)(masks.redact(text));
   function annotate(kind, text, location) {
    core.pq((0, annotation.w)(kind, masks.redact(text), placeOf(location), log.annotations));
   }
   function placeOf(location) {
    if (void 0 === location) return {};
    const inside = (0, external_node_path_.relative)(workspace, (0, external_node_path_.resolve)(workspace, location.file));
    const file = inside.startsWith("..") ? location.file : inside.split(external_node_path_.sep).join("/");
    return {
     file: masks.redact(file),
     line: location.line
    };
   }
   return {
    info (text) {
     core.pq(clean(text));
    },
    debug (text) {
     core.Yz(clean(text));
    },
    notice (text, location) {
     annotate("notice", text, location);
    },
    warning (text, location) {
     annotate("warning", text, location);
    },
    error (text, location, about) {
     core.pq(clean(text));
     errors.push({
      text: clean(text),
      location,
      about
     });
    },
    annotate (failure, about) {
     const last = null === failure ? null : {
      text: clean(failure),
      about
     };
     const told = (0, reported_errors.f)([
      ...errors.splice(0),
      ...null === last ? [] : [
       last
      ]
     ]);
     for (const { text, location } of null === last ? told : told.slice(0, -1))annotate("error", text, location);
     return null === last ? {} : placeOf(told.at(-1)?.location);
    },
    async group (title, work) {
     const line = cleanLine(title);
     if (grouped) {
      core.pq(line);
      return work();
     }
     grouped = true;
     core.Oh(line);
     try {
      return await work();
     } finally{
      grouped = false;
      core.N4();
     }
    },
    progress (text) {
     const time = now();
     if (time - lastProgress < PROGRESS_INTERVAL) return;
     lastProgress = time;
     core.pq(cleanLine(text));
    },
    mask (secret) {
     if ("" === secret) throw new release_error.K2({
      subject: "mask",
      problem: "is empty",
      remedy: "Mask a secret of at least 8 characters"
     });
     for (const form of masks.add(secret))core.Pq(form);
    },
    redact: (text)=>masks.redact(text),
    storeFolder: (0, folders.lM)(temporaryRoot),
    cacheFolder: (0, folders._1)(environment, trust),
    temporaryFolder,
    environment: {
     ...(0, trust_level.rm)(environment, folders.J3, trust),
     ...(0, folders.fp)(temporaryFolder)
    },
    withheld,
    signal,
    afterProjectCode
   };
  }
  var leave_failure_note = __webpack_require__(93838);
  var file_hash = __webpack_require__(23256);
  const LARGEST_OUTPUT = 24e3;
  async function outputValue(value, label, storeFolder) {
   if (Buffer.byteLength(value, "utf8") <= LARGEST_OUTPUT) return value;
   const sha256 = (0, file_hash.Bj)(value);
   const path = (0, external_node_path_.join)(storeFolder, "outputs", `${label}-${sha256.slice(0, 12)}.txt`);
   await (0, atomic_file.l)(path, value);
   return JSON.stringify({
    path,
    sha256
   });
  }
  var with_configuration = __webpack_require__(83378);
  const projectCode = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(9262),
    __webpack_require__.e(8520)
   ]).then(__webpack_require__.bind(__webpack_require__, 28520)));
  async function runInJob(definition, read, { job, workspace, warnings }) {
   const { environment, log, files, masks, stop } = job;
   const guard = {
    store: null
   };
   const host = createJobHost({
    environment: environment.forChildren,
    trust: (0, trust_level.ZU)(environment.initial),
    withheld: environment.withheld,
    masks,
    log,
    signal: stop.signal,
    workspace,
    afterProjectCode: async ()=>{
     const { afterProjectCode } = await projectCode();
     if (null !== guard.store) await afterProjectCode({
      files,
      store: guard.store
     }, "what this process still waits for");
    }
   });
   if ((0, action_definition.R)(definition, read.inputs)) guard.store = await guardStore(host.storeFolder);
   try {
    const exposed = exposedSecrets(definition.secrets, job);
    for (const warning of [
     ...warnings,
     ...exposed.map(finding.dj)
    ])host.warning(warning);
    await doWork(definition, read, {
     job,
     host,
     store: guard.store,
     exposed
    });
   } finally{
    (0, folders.yu)(host.temporaryFolder);
   }
  }
  async function doWork(definition, { inputs, reader }, { job, host, store, exposed }) {
   let result;
   try {
    if (null !== store) await (0, lazy_modules.g)();
    result = await definition.run(await (0, with_configuration.$)(definition, {
     inputs,
     reader
    }, host), host);
   } catch (error) {
    const failure = job.failWith(error, host);
    const tampering = await tamperingOf(definition.name, job, store);
    if (null !== tampering) job.fail(tampering);
    const stage = "function" == typeof definition.stage ? definition.stage(inputs) : definition.stage;
    const left = null === stage ? null : await leaveFailedReceipt(stage, job.masks.redact(failure), host);
    if (null === left) await (0, leave_failure_note.leaveFailureNote)(definition.name, job.masks.redact(failure), job.environment.initial);
    else writeReceiptOutputs(definition.defaultOutputs, left, job);
    job.files.appendSummary(null === left ? failureSummary(definition.name, failure, job.masks.redact) : receiptSummary(definition.name, left.receipt, {
     redact: job.masks.redact,
     page: (0, rule_address.lX)(job.environment.initial)
    }));
    return;
   }
   const tampering = await tamperingOf(definition.name, job, store);
   const isStopped = !result.passed && null !== (0, run_stopped.o)(job.stop.signal);
   result = await amendResult(result, {
    failure: isStopped ? null : tampering,
    findings: exposed
   });
   await writeOutputs(definition, result, job, host);
   await writeSummary(definition, result, job, host);
   const failure = result.passed ? null : result.failure ?? `${definition.name}: failed. See the log above.`;
   const place = host.annotate(failure, result.passed ? void 0 : result.failureAbout);
   if (null !== failure) {
    job.fail(failure, place);
    if (null === result.receipt) await (0, leave_failure_note.leaveFailureNote)(definition.name, job.masks.redact(failure), job.environment.initial);
   }
   if (null !== tampering) job.fail(tampering);
  }
  function writeReceiptOutputs(outputs, { receipt, receiptPath }, { files, masks }) {
   if ("receipt" in outputs) files.setOutput("receipt", masks.redact((0, serialize.l)(receipt)));
   if ("receipt-path" in outputs) files.setOutput("receipt-path", receiptPath);
  }
  async function tamperingOf(action, { files, stop }, store) {
   if (null === store) return null;
   try {
    const { afterProjectCode } = await projectCode();
    await afterProjectCode({
     files,
     store
    }, "nothing");
    return null;
   } catch (error) {
    return error instanceof release_error.K2 ? error.message : (0, failure.g5)(action, error, stop.signal).sentence;
   }
  }
  async function writeOutputs(definition, result, { files, masks }, host) {
   const outputs = {
    ...definition.outputs(result)
   };
   if (!result.passed && "passed" in definition.defaultOutputs) outputs["passed"] = "false";
   for (const [name, value] of Object.entries(outputs)){
    const shown = await outputValue(masks.redact(value), `${definition.name}-${name}`, host.storeFolder);
    files.setOutput(name, shown);
    if (!files.has("GITHUB_OUTPUT")) host.info(`${name}=${shown}`);
   }
  }
  async function writeSummary(definition, result, { environment, files, masks }, host) {
   const { receipt } = result;
   if (void 0 !== definition.summary) return void files.appendSummary(masks.redact(definition.summary(result), escapedForm));
   if (null === receipt) {
    if (null !== result.failure) files.appendSummary(failureSummary(definition.name, result.failure, masks.redact));
    return;
   }
   files.appendSummary(receiptSummary(definition.name, receipt, {
    redact: masks.redact,
    page: (0, rule_address.lX)(environment.initial)
   }));
   if (void 0 !== definition.summaryDetails) files.appendSummary(masks.redact(definition.summaryDetails(result), escapedForm));
   await host.group("Receipt", ()=>{
    for (const line of receiptLines(receipt))host.info(line);
    return Promise.resolve();
   });
  }
  function escapedForm(form) {
   return (0, markdown_text.p7)(form, 1 / 0).replace(/^<code>|<\/code>$/gu, "");
  }
  function exposedSecrets(inputs, { environment, hidden }) {
   const given = environment.secrets.map(([subject])=>subject).filter((subject)=>inputs.includes(subject));
   if ("overwritten" === hidden || 0 === given.length) return [];
   return [
    {
     rule: "secret-exposed",
     severity: "warning",
     subject: given.join(", "),
     message: "can be read by child processes of this step, because this system can't overwrite an initial environment",
     remedy: "Pass secrets only to jobs that don't run code of the project"
    }
   ];
  }
 },
 25258: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>jobOfRun
  });
  function jobOfRun(environment) {
   const job = environment["GITHUB_JOB"] ?? "";
   const run = environment["GITHUB_RUN_ID"] ?? "";
   const attempt = environment["GITHUB_RUN_ATTEMPT"] ?? "";
   if (!/^[A-Za-z_][\w-]{0,99}$/u.test(job) || !/^[\w-]{0,40}$/u.test(run) || !/^\d{0,9}$/u.test(attempt)) return null;
   return {
    job,
    run,
    attempt
   };
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
 97538: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   _: ()=>recordStage
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89238);
  var _release_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91644);
  function recordStage(stage, host) {
   const started = new Date;
   const clock = performance.now();
   const items = [];
   const found = [];
   let project = null;
   let normalizedName = null;
   let version = null;
   let index = null;
   let python = null;
   let changes = null;
   let notes = null;
   let readme = null;
   let comparison = null;
   const receipt = ({ outcome, failure })=>({
     schema: 1,
     stage,
     outcome,
     project,
     version,
     index,
     python,
     failure,
     items: [
      ...items
     ],
     findings: [
      ...found
     ],
     ...null === changes ? {} : {
      changes
     },
     ...null === notes ? {} : {
      notes
     },
     ...null === readme ? {} : {
      readme
     },
     ...null === comparison ? {} : {
      comparison
     },
     ...spanFrom(started, Math.round(performance.now() - clock))
    });
   return {
    about (facts) {
     project = facts.project ?? project;
     normalizedName = facts.normalizedName ?? normalizedName;
     version = facts.version ?? version;
     index = facts.index ?? index;
     python = facts.python ?? python;
     changes = facts.changes ?? changes;
     notes = facts.notes ?? notes;
     readme = facts.readme ?? readme;
     comparison = facts.comparison ?? comparison;
    },
    item (item) {
     items.push(item);
    },
    revise (item) {
     const at = items.findIndex(({ kind, subject })=>kind === item.kind && subject === item.subject);
     if (at < 0) items.push(item);
     else items[at] = item;
    },
    findings (findings) {
     for (const one of findings)found.push(one);
    },
    async save () {
     const saved = receipt({
      outcome: "unknown",
      failure: null
     });
     try {
      return await (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, saved);
     } catch (thrown) {
      throw unwritten((0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Dl)(host.storeFolder, normalizedName, saved), thrown);
     }
    },
    async close (closing) {
     const closed = receipt(closing);
     try {
      const path = await (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, closed);
      return {
       passed: "failed" !== closing.outcome,
       failure: closing.failure,
       receipt: closed,
       receiptPath: path
      };
     } catch (thrown) {
      const path = (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Dl)(host.storeFolder, normalizedName, closed);
      const failure = withUnwritten(closing, unwritten(path, thrown, closing.done));
      return {
       passed: false,
       failure,
       receipt: {
        ...closed,
        outcome: "failed",
        failure
       },
       receiptPath: ""
      };
     }
    }
   };
  }
  function spanFrom(started, ms) {
   return {
    started: started.toISOString(),
    finished: new Date(started.getTime() + ms).toISOString(),
    ms
   };
  }
  function unwritten(path, thrown, done) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: path,
    problem: `the receipt can't be written (${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.u)(thrown)})${void 0 === done ? "" : `, but ${done}`}`,
    remedy: "Fix that, and run again: the suite detects what is already done, and does not repeat it"
   }, {
    cause: thrown
   });
  }
  function withUnwritten({ failure }, { subject, message }) {
   if (null === failure) return message;
   return failure.includes(subject) ? failure : `${failure} In addition, ${message}`;
  }
 },
 3086: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   B4: ()=>isFailureNote,
   _l: ()=>writeFailureNote,
   kA: ()=>failureNotePath
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69775);
  var _atomic_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41855);
  const PREFIX = "failure-";
  function isFailureNote(name) {
   return name.startsWith(PREFIX) && name.endsWith(".json");
  }
  function failureNotePath(storeFolder, { run, attempt, job }) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storeFolder, `${PREFIX}${run}-${attempt}-${job}.json`);
  }
  async function writeFailureNote(storeFolder, of, note) {
   const path = failureNotePath(storeFolder, of);
   const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(storeFolder).catch(()=>[]);
   if (names.some((name)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storeFolder, name) === path)) return;
   await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_2__.l)(path, (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.l)(note));
  }
 }
};
