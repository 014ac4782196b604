export const id = 8253;
export const ids = [
 8253
];
export const modules = {
 25348: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>believedReceipts,
   l: ()=>jobOfStage
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8965);
  var _job_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16878);
  function jobOfStage(stage, results) {
   const name = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.c_)(stage, results.map(({ job })=>job));
   return results.find(({ job })=>job === name);
  }
  function contradiction({ stage, outcome }, results) {
   const known = jobOfStage(stage, results);
   if (void 0 === known) {
    const isOpen = results.some(({ job })=>0 === (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.yD)(job).length && !_job_results_js__WEBPACK_IMPORTED_MODULE_1__.H.includes(job));
    return isOpen ? null : "no job of this run runs that stage";
   }
   const { job, result } = known;
   if ("skipped" === result) return `the job ${job} was skipped`;
   if ("success" === result && "failed" === outcome) return `the job ${job} passed`;
   return null;
  }
  function believedReceipts(receipts, results) {
   const wrong = new Map;
   for (const receipt of receipts){
    const why = contradiction(receipt, results);
    if (null !== why) wrong.set(receipt, why);
   }
   return {
    receipts: receipts.filter((receipt)=>!wrong.has(receipt)),
    contradicted: [
     ...wrong
    ].map(([{ stage, outcome }, why])=>`A receipt of ${stage} says '${outcome}', but ${why}: it is ignored. Find out what in this run wrote it.`)
   };
  }
 },
 99284: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N7: ()=>fetchFailureNote,
   YB: ()=>failureArtifacts,
   uT: ()=>saveFailureNote,
   xm: ()=>passOnFailure
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25258);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33355);
  var _release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71681);
  var _release_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15056);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3086);
  var _open_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90133);
  const PREFIX = "failure-";
  async function saveFailureNote(store, storeFolder, of) {
   const found = null === of ? null : await (0, _release_store__WEBPACK_IMPORTED_MODULE_2__.z)(storeFolder, of);
   if (null === found) return null;
   await store.upload(`${PREFIX}${found.note.job}`, [
    {
     name: "failure.json",
     path: found.path
    }
   ]);
   return found.note;
  }
  async function passOnFailure(action, thrown, places, host) {
   const of = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.m)(host.environment);
   if (null === of || null === places.runtimeToken || null === places.resultsUrl) return;
   const { sentence } = (0, _release_model__WEBPACK_IMPORTED_MODULE_4__.g5)(action, thrown, host.signal);
   const failure = host.redact?.(sentence) ?? sentence;
   try {
    const note = {
     schema: 1,
     job: of.job,
     action,
     failure,
     at: new Date().toISOString()
    };
    await (0, _release_store__WEBPACK_IMPORTED_MODULE_5__._l)(host.storeFolder, of, note);
    await saveFailureNote((0, _open_places_js__WEBPACK_IMPORTED_MODULE_6__.ue)(places, host), host.storeFolder, of);
   } catch (error) {
    host.debug(`${action}: its failure was not handed over: ${(0, _release_model__WEBPACK_IMPORTED_MODULE_7__.bD)(error)}`);
   }
  }
  async function failureArtifacts(store) {
   const names = (await store.list()).map(({ name })=>name);
   return [
    ...new Set(names)
   ].filter((name)=>/^failure-[A-Za-z_][\w-]*$/u.test(name)).sort();
  }
  async function fetchFailureNote(store, artifact, temporaryFolder) {
   const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, "failure-"));
   await store.download(artifact, folder);
   const [filename = "failure.json"] = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name)=>name.endsWith(".json")).sort();
   const note = (0, _release_model__WEBPACK_IMPORTED_MODULE_8__.K7)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, filename), "utf8"), `artifact ${artifact}`);
   if (`${PREFIX}${note.job}` === artifact) return note;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_7__.K2({
    subject: `artifact ${artifact}`,
    problem: `contains the note of the job ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_9__.Ol)(note.job, 100)}, which doesn't match its name`,
    remedy: "Find out which job of this run wrote it, and start a new run"
   });
  }
 },
 59116: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Mr: ()=>restoreReceipts,
   f1: ()=>ownReceipt,
   ur: ()=>receiptsOfRun
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7941);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(58607);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8965);
  var _release_model__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71681);
  var _release_model__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(41535);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41855);
  var _release_store__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23256);
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87867);
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23494);
  var _believed_receipts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25348);
  var _restored_receipts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24514);
  async function restoreReceipts(request) {
   const { manifest, storeFolder } = request;
   const name = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Pc)(manifest.project);
   const folder = (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Uc)(storeFolder, name);
   const restored = {
    ...await (0, _restored_receipts_js__WEBPACK_IMPORTED_MODULE_4__.A)(folder)
   };
   const found = (await receiptsOfRun(request.store, request.temporaryFolder)).map((one)=>({
     ...one,
     receipt: ownReceipt(one)
    }));
   const foreign = found.filter(({ receipt })=>!(0, _distributions__WEBPACK_IMPORTED_MODULE_5__.m)(receipt, manifest));
   const own = found.filter(({ receipt })=>(0, _distributions__WEBPACK_IMPORTED_MODULE_5__.m)(receipt, manifest));
   const { results } = request;
   const before = own.filter(({ receipt })=>void 0 !== (0, _believed_receipts_js__WEBPACK_IMPORTED_MODULE_6__.l)(receipt.stage, results));
   const strangers = 0 === results.length ? [] : before.filter((one)=>isFromAnotherJob(one, results));
   const { receipts, contradicted } = 0 === results.length ? {
    receipts: own.map(({ receipt })=>receipt),
    contradicted: []
   } : (0, _believed_receipts_js__WEBPACK_IMPORTED_MODULE_6__.W)(before.filter((one)=>!strangers.includes(one)).map(({ receipt })=>receipt), results);
   for (const { receipt, text } of own.filter((one)=>receipts.includes(one.receipt))){
    const path = (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Dl)(storeFolder, name, receipt);
    await (0, _release_store__WEBPACK_IMPORTED_MODULE_7__.l)(path, text);
    restored[(0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)] = (0, _release_store__WEBPACK_IMPORTED_MODULE_8__.Bj)(text);
   }
   if (receipts.length > 0) await (0, _restored_receipts_js__WEBPACK_IMPORTED_MODULE_4__.x)(folder, restored);
   return {
    receipts,
    folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "receipts"),
    foreign: foreign.map(({ artifact })=>`artifact ${artifact}`),
    contradicted: [
     ...contradicted,
     ...strangers.map(({ artifact, receipt: { stage } })=>`The artifact ${artifact} has a receipt of ${stage}, which another job of this run does: it is ignored. Find out what in this run wrote it.`)
    ]
   };
  }
  function isFromAnotherJob({ artifact, receipt }, results) {
   const job = (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_9__.IX)(artifact);
   return null !== job && (0, _believed_receipts_js__WEBPACK_IMPORTED_MODULE_6__.l)(receipt.stage, results)?.job !== job;
  }
  function belongsTo(receipt, { artifact, filename }) {
   if (null !== receipt.python && !/^\d+\.\d+$/u.test(receipt.python)) return false;
   const job = (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_9__.IX)(artifact);
   if (null === job) return (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_10__.oN)(receipt) === artifact;
   return (0, _release_model__WEBPACK_IMPORTED_MODULE_11__.yD)(job).includes(receipt.stage) && (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_10__.IO)(receipt) === filename;
  }
  function ownReceipt(found) {
   const { artifact, text } = found;
   const receipt = (0, _release_model__WEBPACK_IMPORTED_MODULE_12__.Wy)(text, `artifact ${artifact}`);
   const { stage, python } = receipt;
   if (belongsTo(receipt, found)) return receipt;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_13__.K2({
    subject: `artifact ${artifact}`,
    problem: `contains a receipt of the stage ${stage}${null === python ? "" : ` with Python ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_14__.Ol)(python, 20)}`}, which doesn't match its name`,
    remedy: "Find out which job of this run wrote it, and start a new run"
   });
  }
  async function receiptsOfRun(store, temporaryFolder) {
   const names = (await store.list()).map(({ name })=>name).filter((name)=>(0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_10__.sj)(name) || null !== (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_9__.IX)(name));
   const texts = [];
   for (const name of [
    ...new Set(names)
   ].sort()){
    const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, "receipt-"));
    await store.download(name, folder);
    for (const filename of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort())if (filename.endsWith(".json")) texts.push({
     artifact: name,
     filename,
     text: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, filename), "utf8")
    });
   }
   return texts;
  }
 },
 24514: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>readRestoredReceipts,
   x: ()=>writeRestoredReceipts
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41855);
  const FILE = "restored-receipts.json";
  async function readRestoredReceipts(releaseFolder) {
   try {
    return JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releaseFolder, FILE), "utf8"));
   } catch (error) {
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT") || (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOTDIR")) return {};
    throw error;
   }
  }
  async function writeRestoredReceipts(releaseFolder, restored) {
   await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.l)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releaseFolder, FILE), `${JSON.stringify(restored, null, 2)}\n`);
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
 15056: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   z: ()=>readFailureNote
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71681);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _write_failure_note_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3086);
  async function readFailureNote(storeFolder, of) {
   const path = (0, _write_failure_note_js__WEBPACK_IMPORTED_MODULE_1__.kA)(storeFolder, of);
   try {
    return {
     path,
     note: (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.K7)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"), path)
    };
   } catch (error) {
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT") || (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOTDIR")) return null;
    throw error;
   }
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
