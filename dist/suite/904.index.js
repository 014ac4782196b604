export const id = 904;
export const ids = [
 904
];
export const modules = {
 33264: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J3: ()=>SUITE,
   _1: ()=>jobCacheFolder,
   cp: ()=>newTemporaryFolder,
   fp: ()=>temporaryVariables,
   is: ()=>temporaryRoot,
   lM: ()=>jobStoreFolder,
   sx: ()=>userCacheFolder,
   xT: ()=>jobTemporaryRoot,
   yu: ()=>removeTemporaryFolder
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89238);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15783);
  const SUITE = "repo-agent-actions";
  const TEMPORARY = "raa";
  function isWritable(folder) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
     recursive: true
    });
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    return true;
   } catch  {
    return false;
   }
  }
  function userCacheFolder(environment) {
   const xdg = environment["XDG_CACHE_HOME"] ?? "";
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(xdg) ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdg, SUITE) : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".cache", SUITE);
  }
  function jobCacheFolder(environment, level) {
   const toolCache = environment["RUNNER_TOOL_CACHE"] ?? "";
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(toolCache)) {
    const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolCache, SUITE, level);
    if (isWritable(folder)) return folder;
   }
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(userCacheFolder(environment), level);
  }
  function temporaryRoot() {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: "win32" === process.platform ? "TEMP" : "TMPDIR",
     problem: `${(0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()} can't be used (${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.u)(cause)})`,
     remedy: "Create that folder, or set the variable to another one"
    }, {
     cause
    });
   }
  }
  function jobTemporaryRoot(environment) {
   const runnerTemp = environment["RUNNER_TEMP"] ?? "";
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(runnerTemp) && isWritable(runnerTemp) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(runnerTemp) : temporaryRoot();
  }
  function removeAbandoned(root, space) {
   const pattern = new RegExp(`^${TEMPORARY}-${space}-(\\d+)-`, "u");
   for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root)){
    const pid = Number(pattern.exec(name)?.[1] ?? 0 / 0);
    if (!(Number.isNaN(pid) || (0, _release_store__WEBPACK_IMPORTED_MODULE_5__._)(pid))) try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name), {
      recursive: true,
      force: true,
      maxRetries: 3
     });
    } catch  {}
   }
  }
  function newTemporaryFolder(root) {
   const space = (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.S)();
   removeAbandoned(root, space);
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `${TEMPORARY}-${space}-${process.pid}-`));
  }
  function removeTemporaryFolder(folder) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
    recursive: true,
    force: true,
    maxRetries: 3
   });
   if (0 === removed.size) process.once("exit", removeAgain);
   removed.add(folder);
  }
  const removed = new Set;
  function removeAgain() {
   for (const folder of removed)(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
    recursive: true,
    force: true,
    maxRetries: 3
   });
  }
  function temporaryVariables(folder) {
   return "win32" === process.platform ? {
    TEMP: folder,
    TMP: folder
   } : {
    TMPDIR: folder
   };
  }
  function jobStoreFolder(temporaryRoot) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryRoot, SUITE);
  }
 },
 77480: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>identityOf,
   f: ()=>onceEach
  });
  function identityOf({ text, location, about }) {
   return about ?? JSON.stringify([
    text,
    location
   ]);
  }
  function onceEach(errors) {
   const kept = new Map;
   for (const error of errors){
    const identity = identityOf(error);
    const location = error.location ?? kept.get(identity)?.location;
    kept.delete(identity);
    kept.set(identity, {
     ...error,
     location
    });
   }
   return [
    ...kept.values()
   ];
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
  async function documentsIn(storeFolder) {
   const paths = [];
   for (const release of (await namesIn(storeFolder))){
    const folder = (0, external_node_path_.join)(storeFolder, release);
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
     (0, record_words.Z9)(finding),
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
   const { environment, trust, withheld, masks, signal, workspace, afterProjectCode } = options;
   const { now = ()=>performance.now() } = options;
   const temporaryRoot = (0, folders.xT)(environment);
   const temporaryFolder = (0, folders.cp)(temporaryRoot);
   let lastProgress = -1 / 0;
   let grouped = false;
   const errors = [];
   const clean = (text)=>(0, log_text.k)(masks.redact(text));
   const cleanLine = (text)=>(0, log_text.B)(masks.redact(text));
   function annotate(kind, text, location) {
    core.pq((0, annotation.w)(kind, masks.redact(text), placeOf(location)));
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
  const projectCode = (0, lazy_modules.f)(()=>__webpack_require__.e(8520).then(__webpack_require__.bind(__webpack_require__, 28520)));
  async function runInJob(definition, read, { job, workspace, warnings }) {
   const { environment, files, masks, stop } = job;
   const guard = {
    store: null
   };
   const host = createJobHost({
    environment: environment.forChildren,
    trust: (0, trust_level.ZU)(environment.initial),
    withheld: environment.withheld,
    masks,
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
   if (definition.runsProjectCode) guard.store = await guardStore(host.storeFolder);
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
    if (definition.runsProjectCode) await (0, lazy_modules.g)();
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
    if (null !== left) writeReceiptOutputs(definition.defaultOutputs, left, job);
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
   if (null !== failure) job.fail(failure, place);
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
 97528: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   ZU: ()=>trustLevel,
   rm: ()=>withCachesBelow,
   xi: ()=>withIsolatedCaches
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27525);
  function trustLevel(environment) {
   const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref = "", GITHUB_HEAD_REF: head = "" } = environment;
   if (/^(?:pull_request|merge_group)/u.test(event) || /^refs\/(?:pull|merge-requests)\//u.test(ref) || "" !== head) return "pull-request";
   return null !== (0, _release_model__WEBPACK_IMPORTED_MODULE_1__.DC)(ref) ? "release" : "branch";
  }
  const CHOSEN_CACHES = [
   "UV_CACHE_DIR",
   "PIP_CACHE_DIR"
  ];
  function withCachesBelow(environment, ...names) {
   const below = CHOSEN_CACHES.flatMap((variable)=>{
    const chosen = environment[variable] ?? "";
    return "" === chosen ? [] : [
     [
      variable,
      (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(chosen, ...names)
     ]
    ];
   });
   return {
    ...environment,
    ...Object.fromEntries(below)
   };
  }
  function withIsolatedCaches(host, name) {
   return {
    ...host,
    cacheFolder: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.cacheFolder, name),
    environment: withCachesBelow(host.environment, name)
   };
  }
 },
 83378: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>withConfiguration,
   v: ()=>readConfigured
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  const configuration = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(3292),
    __webpack_require__.e(7940),
    __webpack_require__.e(3981),
    __webpack_require__.e(5299),
    __webpack_require__.e(278),
    __webpack_require__.e(4027),
    __webpack_require__.e(1252),
    __webpack_require__.e(4637)
   ]).then(__webpack_require__.bind(__webpack_require__, 11935)));
  function readConfigured(readInputs, reader, configured) {
   try {
    return readInputs(reader.withConfigured(configured));
   } catch (error) {
    if (!(error instanceof _release_model__WEBPACK_IMPORTED_MODULE_1__.K2)) throw error;
    const { subject, problem, remedy } = error;
    const place = configured.get(subject)?.place;
    if (void 0 === place || null !== reader.given(subject)) throw error;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
     subject: place,
     problem,
     remedy
    }, {
     cause: error
    });
   }
  }
  async function withConfiguration(definition, { inputs, reader }, host) {
   if (null === definition.settings) return inputs;
   const { findConfigured } = await configuration();
   const configured = await findConfigured(definition.name, definition.settings, reader, host);
   if (0 === configured.size) return inputs;
   return readConfigured((other)=>definition.readInputs(other), reader, configured);
  }
 },
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
   dI: ()=>markdownBlock,
   iQ: ()=>markdownLink,
   p7: ()=>markdownText
  });
  var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69633);
  var _html_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56886);
  var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70063);
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
  function markdownBlock(text, maximum) {
   const inside = (0, _cut_js__WEBPACK_IMPORTED_MODULE_1__.J)((0, _log_text_js__WEBPACK_IMPORTED_MODULE_2__.k)(text.trim()).replaceAll("\x3c!--", "<! --"), maximum);
   let longest = 2;
   for (const [run] of inside.matchAll(/`+/gu))longest = Math.max(longest, run.length);
   const fence = "`".repeat(longest + 1);
   return `${fence}text\n${inside}\n${fence}`;
  }
  function target(url) {
   return (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(url).replace(/[<>\s`|\\]/gu, encodeURIComponent);
  }
  function markdownAddress(url) {
   return null === (0, _html_text_js__WEBPACK_IMPORTED_MODULE_3__.A)(url) ? markdownCode(url, 500) : `<${target(url)}>`;
  }
  function markdownLink(title, url) {
   const text = references((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(title, 200));
   return null === (0, _html_text_js__WEBPACK_IMPORTED_MODULE_3__.A)(url) ? text : `[${text}](<${target(url)}>)`;
  }
 },
 64576: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>lazyModule,
   g: ()=>loadLazyModules
  });
  const unread = new Set;
  function lazyModule(read) {
   let module = null;
   const reader = ()=>{
    unread.delete(reader);
    module ??= read();
    return module;
   };
   unread.add(reader);
   return reader;
  }
  async function loadLazyModules() {
   while(unread.size > 0)await Promise.all([
    ...unread
   ].map((reader)=>reader()));
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
 89822: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Wy: ()=>parseReceipt,
   Cc: ()=>parseReleaseManifest,
   CU: ()=>parseReleaseRecord
  });
  var dist = __webpack_require__(77934);
  const sha256Schema = dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{64}$/u, "is not 64 lower-case hexadecimal digits"));
  const bytesSchema = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
  var finding = __webpack_require__(35956);
  const findingLocationSchema = dist.Ikc({
   file: dist.YjP(),
   line: dist.yqP(dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1))),
   member: dist.yqP(dist.YjP())
  });
  const findingSchema = dist.Ikc({
   rule: dist.YjP(),
   severity: dist.KIO(finding.oC),
   subject: dist.YjP(),
   message: dist.YjP(),
   remedy: dist.YjP(),
   location: dist.yqP(findingLocationSchema)
  });
  var stage = __webpack_require__(58455);
  const OUTCOMES = [
   "passed",
   "failed",
   "unknown",
   "not-configured",
   "not-sent",
   "skipped"
  ];
  const DECISION_KINDS = [
   "accepted",
   "confirmed"
  ];
  const rfc3339 = dist.FsL(dist.YjP(), dist.yhX("is not an RFC 3339 time"));
  const receiptItemSchema = dist.Ikc({
   kind: dist.YjP(),
   subject: dist.YjP(),
   outcome: dist.KIO(OUTCOMES),
   message: dist.YjP(),
   remedy: dist.yqP(dist.YjP()),
   ms: bytesSchema,
   python: dist.yqP(dist.YjP()),
   status: dist.yqP(bytesSchema),
   attempts: dist.yqP(bytesSchema),
   bytes: dist.yqP(bytesSchema),
   sha256: dist.yqP(dist.YjP()),
   urls: dist.yqP(dist.YOg(dist.YjP())),
   serverMessages: dist.yqP(dist.YOg(dist.YjP())),
   seenAfter: dist.yqP(dist.g1P(dist.YjP(), bytesSchema)),
   decision: dist.yqP(dist.Ikc({
    kind: dist.KIO(DECISION_KINDS),
    by: dist.mee(dist.YjP())
   }))
  });
  const receiptSchema = dist.Ikc({
   schema: dist.euz(1),
   stage: dist.KIO(stage.an),
   outcome: dist.KIO(OUTCOMES),
   project: dist.mee(dist.YjP()),
   version: dist.mee(dist.YjP()),
   index: dist.mee(dist.YjP()),
   python: dist.mee(dist.YjP()),
   failure: dist.mee(dist.YjP()),
   items: dist.YOg(receiptItemSchema),
   findings: dist.YOg(findingSchema),
   changes: dist.yqP(dist.YjP()),
   started: rfc3339,
   finished: rfc3339,
   ms: bytesSchema
  });
  const plainFilename = dist.FsL(dist.YjP(), dist.yGV(/^(?!\.)[^/\\\p{Cc}]+$/u, "is not a plain file name"));
  const manifestFileSchema = dist.Ikc({
   filename: plainFilename,
   kind: dist.KIO([
    "wheel",
    "sdist"
   ]),
   size: bytesSchema,
   sha256: sha256Schema,
   takenFrom: dist.yqP(dist.YjP())
  });
  const verificationSchema = dist.Ikc({
   imports: dist.YOg(dist.YjP()),
   assumedImports: dist.yqP(dist.zMY()),
   skipImports: dist.yqP(dist.YOg(dist.YjP())),
   scripts: dist.YOg(dist.Ikc({
    name: dist.YjP(),
    arguments: dist.YOg(dist.YOg(dist.YjP())),
    assumed: dist.yqP(dist.zMY())
   })),
   extras: dist.YOg(dist.Ikc({
    name: dist.YjP(),
    imports: dist.YOg(dist.YjP())
   })),
   smokeTest: dist.mee(dist.Ikc({
    path: dist.YjP(),
    sha256: sha256Schema
   }))
  });
  const releaseManifestSchema = dist.Ikc({
   schema: dist.euz(1),
   project: dist.FsL(dist.YjP(), dist.BpQ(1)),
   version: dist.FsL(dist.YjP(), dist.BpQ(1)),
   tag: dist.mee(dist.YjP()),
   commit: dist.mee(dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/u, "is not a commit id"))),
   sourceDateEpoch: dist.mee(bytesSchema),
   requiresPython: dist.mee(dist.YjP()),
   files: dist.FsL(dist.YOg(manifestFileSchema), dist.BpQ(1, "lists no file")),
   verification: verificationSchema,
   builtWith: dist.mee(dist.Ikc({
    python: dist.YjP(),
    backend: dist.YjP(),
    frontend: dist.YjP(),
    normalizedSdist: dist.zMY(),
    wheelFrom: dist.KIO([
     "sdist",
     "tree"
    ])
   })),
   settings: dist.yqP(dist.g1P(dist.YjP(), dist.KCZ([
    dist.zMY(),
    dist.aig(),
    dist.YjP(),
    dist.YOg(dist.YjP())
   ])))
  });
  const releaseRecordSchema = dist.Ikc({
   schema: dist.euz(1),
   suite: dist.YjP(),
   rehearsal: dist.zMY(),
   outcome: dist.KIO([
    "passed",
    "failed"
   ]),
   failure: dist.mee(dist.YjP()),
   manifest: dist.mee(releaseManifestSchema),
   manifestSha256: dist.mee(dist.YjP()),
   receipts: dist.YOg(receiptSchema),
   acceptances: dist.YOg(dist.Ikc({
    id: dist.YjP(),
    kind: dist.KIO(DECISION_KINDS),
    by: dist.mee(dist.YjP())
   })),
   wouldStop: dist.yqP(dist.Ikc({
    points: dist.YOg(dist.Ikc({
     id: dist.YjP(),
     message: dist.YjP(),
     remedy: dist.YjP()
    })),
    remedy: dist.YjP()
   })),
   started: dist.YjP(),
   finished: dist.YjP(),
   ms: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0))
  });
  var release_error = __webpack_require__(41535);
  function parseDocument(schema, text, source, noun) {
   let json;
   try {
    json = JSON.parse(text);
   } catch (cause) {
    throw new release_error.K2({
     subject: source,
     problem: `is not JSON (${(0, release_error.bD)(cause)})`,
     remedy: `Give the ${noun} as this suite wrote it`
    }, {
     cause
    });
   }
   const result = dist.xLC(schema, json);
   if (result.success) return result.output;
   const [issue] = result.issues;
   const path = dist.BuJ(issue);
   throw new release_error.K2({
    subject: source,
    problem: `is not a ${noun} of schema 1 (${null === path ? "" : `${path}: `}${issue.message})`,
    remedy: `Give the ${noun} as this suite wrote it`
   });
  }
  function parseReleaseManifest(text, source) {
   const manifest = parseDocument(releaseManifestSchema, text, source, "release manifest");
   const seen = new Set;
   for (const { filename } of manifest.files){
    if (seen.has(filename)) throw new release_error.K2({
     subject: source,
     problem: `lists ${filename} twice`,
     remedy: "Build the distributions again"
    });
    seen.add(filename);
   }
   return manifest;
  }
  function parseReceipt(text, source) {
   return parseDocument(receiptSchema, text, source, "receipt");
  }
  function parseReleaseRecord(text, source) {
   return parseDocument(releaseRecordSchema, text, source, "release record");
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
 27525: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bg: ()=>checkedTagName,
   DC: ()=>tagOfRef,
   UG: ()=>checkedTagPrefix,
   ws: ()=>givenTag
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  var _release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  const LONGEST = 250;
  const OUTSIDE_OF_PREFIX = /[^A-Za-z0-9._/+@=,-]/u;
  const NAME = "{name}";
  const PLACEHOLDER = /\{(?<word>\w{1,40})\}/u;
  const REF_OF_TAGS = "refs/tags/";
  function tagNameProblem(name) {
   if ("" === name) return "is empty";
   if (name.length > LONGEST) return `is longer than ${String(LONGEST)} characters`;
   const wrong = /[\p{Cc}\s\u007f~^:?*[\\]|\p{Cs}/u.exec(name)?.[0];
   if (void 0 !== wrong) return `contains ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong)}, which git doesn't allow in the name of a tag`;
   for (const part of [
    "..",
    "@{",
    "//"
   ])if (name.includes(part)) return `contains ${part}, which git doesn't allow in the name of a tag`;
   if ("@" === name) return "is @, which means HEAD to git";
   if (name.startsWith("-")) return "begins with -, which git takes for an option";
   if (name.startsWith("/") || name.endsWith("/") || name.endsWith(".")) return "begins or ends with a character that git allows only in the middle";
   const isHidden = name.split("/").some((part)=>part.startsWith(".") || part.endsWith(".lock"));
   return isHidden ? "has a part that begins with . or ends with .lock, which git doesn't allow in the name of a tag" : null;
  }
  function checkedTagName(name, subject = "tag") {
   const problem = tagNameProblem(name);
   if (null === problem) return name;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function tagOfRef(ref) {
   return ref?.startsWith(REF_OF_TAGS) === true ? ref.slice(REF_OF_TAGS.length) : null;
  }
  function kindOfRef(ref) {
   if (ref.startsWith("refs/heads/")) return "a branch, not a tag";
   return ref.startsWith("refs/pull/") ? "a pull request, not a tag" : "a ref, but not a tag";
  }
  function givenTag(given, subject = "tag") {
   const tag = tagOfRef(given);
   if (null !== tag || !given.startsWith("refs/")) return checkedTagName(tag ?? given, subject);
   const name = checkedTagName(given, subject);
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem: `${name} is ${kindOfRef(name)}`,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function prefixProblem(prefix) {
   if (prefix.startsWith("refs/")) return "begins with refs/, which is not part of the name of a tag";
   const bare = prefix.replaceAll(NAME, "name");
   const wrong = OUTSIDE_OF_PREFIX.exec(bare);
   if (null === wrong) return tagNameProblem(`${bare}1`);
   const placeholder = PLACEHOLDER.exec(bare);
   if (placeholder?.index === wrong.index) return `contains ${placeholder[0]}, which is not a placeholder`;
   return `contains ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong[0])}, which a tag-prefix can't contain`;
  }
  function checkedTagPrefix(prefix, subject = "tag-prefix") {
   const problem = prefixProblem(prefix);
   if (null === problem) return prefix;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: `Write what your tags begin with, like v, release/ or ${NAME}-v: letters, digits, . _ / + @ = , - and ${NAME}`
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
 41855: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>writeFileAtomically,
   q: ()=>lastWritten
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _process_life_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15783);
  const underWay = new Set;
  const written = new Map;
  function lastWritten(path) {
   return written.get(path) ?? null;
  }
  const TRIES = 3;
  async function writeFileAtomically(path, text) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
    recursive: true
   });
   await removeAbandoned(path);
   for(let tries = 1;; tries += 1)try {
    await writeOverNeighbour(path, text);
    written.set(path, text);
    return;
   } catch (error) {
    if (tries >= TRIES || !(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT")) throw error;
   }
  }
  async function writeOverNeighbour(path, text) {
   const neighbour = `${path}.${(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__.S)()}-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
   underWay.add(neighbour);
   try {
    const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(neighbour, "wx");
    try {
     await file.writeFile(text, "utf8");
     await file.sync();
    } finally{
     await file.close();
    }
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
   } catch (error) {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
    throw error;
   } finally{
    underWay.delete(neighbour);
   }
  }
  async function removeAbandoned(path) {
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
   const beginning = `${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__.S)()}-`;
   for (const name of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))){
    if (!name.startsWith(beginning)) continue;
    const pid = Number(/^(?<pid>\d+)-[0-9a-f]{12}\.tmp$/u.exec(name.slice(beginning.length))?.groups?.["pid"] ?? 0 / 0);
    if (Number.isNaN(pid)) continue;
    const neighbour = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    if (pid === process.pid ? !underWay.has(neighbour) : !(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__._)(pid)) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
   }
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
 15783: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>processSpace,
   _: ()=>isAlive
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  let space = null;
  function processSpace() {
   if (null === space) try {
    space = Number((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid").replace(/\D/gu, "")).toString(36);
   } catch  {
    space = "0";
   }
   return space;
  }
  function isAlive(pid) {
   try {
    process.kill(pid, 0);
    return true;
   } catch (error) {
    return "object" == typeof error && null !== error && "code" in error && "EPERM" === error.code;
   }
  }
 },
 91644: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dl: ()=>receiptPath,
   HN: ()=>writeManifest,
   Qz: ()=>writeReceipt,
   Uc: ()=>releaseFolder,
   WI: ()=>readManifest,
   gh: ()=>readReceipts,
   rh: ()=>writeRecord
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69775);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89822);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58455);
  var _file_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23256);
  var _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41855);
  const UNNAMED = "unnamed";
  function releaseFolder(storeFolder, normalizedName) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storeFolder, normalizedName ?? UNNAMED);
  }
  async function writeManifest(storeFolder, normalizedName, manifest) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releaseFolder(storeFolder, normalizedName), "release-manifest.json");
   const text = (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(manifest);
   await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, text);
   return {
    manifest,
    path,
    sha256: (0, _file_hash_js__WEBPACK_IMPORTED_MODULE_4__.Bj)(text)
   };
  }
  async function readManifest(path) {
   const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
   return {
    manifest: (0, _release_model__WEBPACK_IMPORTED_MODULE_5__.Cc)(bytes.toString("utf8"), path),
    path,
    sha256: (0, _file_hash_js__WEBPACK_IMPORTED_MODULE_4__.Bj)(bytes)
   };
  }
  function receiptPath(storeFolder, normalizedName, receipt) {
   const leaf = null === receipt.python ? receipt.stage : `${receipt.stage}-${receipt.python}`;
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releaseFolder(storeFolder, normalizedName), "receipts", `${leaf}.json`);
  }
  async function writeReceipt(storeFolder, normalizedName, receipt) {
   const path = receiptPath(storeFolder, normalizedName, receipt);
   await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(receipt));
   return path;
  }
  async function readReceipts(folder) {
   const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name)=>name.endsWith(".json")).sort();
   const receipts = await Promise.all(names.map(async (name)=>(0, _release_model__WEBPACK_IMPORTED_MODULE_5__.Wy)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), "utf8"), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))));
   const order = (receipt)=>_release_model__WEBPACK_IMPORTED_MODULE_6__.an.indexOf(receipt.stage);
   return receipts.sort((a, b)=>order(a) - order(b) || (a.python ?? "").localeCompare(b.python ?? "", "en", {
     numeric: true
    }));
  }
  async function writeRecord(path, record) {
   await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(record));
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
 }
};
