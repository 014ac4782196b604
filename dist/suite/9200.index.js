export const id = 9200;
export const ids = [
 9200
];
export const modules = {
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
   return void 0 === one || void 0 === other ? a === b : 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Zy)(one, other);
  }
  function isReceiptOf(receipt, { project, version }) {
   return (null === receipt.project || (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Pc)(receipt.project) === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Pc)(project)) && (null === receipt.version || isSameVersion(receipt.version, version));
  }
 },
 25348: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>believedReceipts,
   l: ()=>jobOfStage
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8965);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58455);
  var _job_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16878);
  function jobOfStage(stage, results) {
   return results.find(({ job })=>job === stage) ?? results.find(({ job })=>job === (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.Zw)(stage));
  }
  function contradiction({ stage, outcome }, results) {
   const known = jobOfStage(stage, results);
   if (void 0 === known) {
    const isOpen = results.some(({ job })=>!(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.zD)(job) && !_job_results_js__WEBPACK_IMPORTED_MODULE_2__.H.includes(job));
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
 59116: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Mr: ()=>restoreReceipts,
   f1: ()=>ownReceipt,
   ur: ()=>receiptsOfRun
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7941);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58607);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68807);
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41535);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41855);
  var _release_store__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23256);
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
   const all = own.map(({ receipt })=>receipt);
   const { results } = request;
   const before = all.filter(({ stage })=>void 0 !== (0, _believed_receipts_js__WEBPACK_IMPORTED_MODULE_6__.l)(stage, results));
   const { receipts, contradicted } = 0 === results.length ? {
    receipts: all,
    contradicted: []
   } : (0, _believed_receipts_js__WEBPACK_IMPORTED_MODULE_6__.W)(before, results);
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
    contradicted
   };
  }
  function ownReceipt({ artifact, text }) {
   const receipt = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.Wy)(text, `artifact ${artifact}`);
   const { stage, python } = receipt;
   if ((null === python || /^\d+\.\d+$/u.test(python)) && (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_10__.oN)(receipt) === artifact) return receipt;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_11__.K2({
    subject: `artifact ${artifact}`,
    problem: `contains a receipt of the stage ${stage}${null === python ? "" : ` with Python ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_12__.Ol)(python, 20)}`}, which doesn't match its name`,
    remedy: "Find out which job of this run wrote it, and start a new run"
   });
  }
  async function receiptsOfRun(store, temporaryFolder) {
   const names = (await store.list()).map(({ name })=>name).filter(_artifact_names_js__WEBPACK_IMPORTED_MODULE_10__.sj);
   const texts = [];
   for (const name of [
    ...new Set(names)
   ].sort()){
    const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, "receipt-"));
    await store.download(name, folder);
    for (const filename of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort())if (filename.endsWith(".json")) texts.push({
     artifact: name,
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
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT")) return {};
    throw error;
   }
  }
  async function writeRestoredReceipts(releaseFolder, restored) {
   await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.l)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releaseFolder, FILE), `${JSON.stringify(restored, null, 2)}\n`);
  }
 },
 8965: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Cr: ()=>JOB_STAGES,
   Y8: ()=>isBefore,
   Zw: ()=>jobOf,
   yD: ()=>stagesOfJob
  });
  var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58455);
  const JOB_STAGES = [
   "validate",
   "test",
   "build",
   "stage",
   "upload-test",
   "verify-test",
   "upload",
   "verify",
   "release"
  ];
  function jobOf(stage) {
   if ("check" === stage || "try" === stage) return "build";
   return "checklist" === stage ? "upload" : stage;
  }
  function stagesOfJob(job) {
   return _stage_js__WEBPACK_IMPORTED_MODULE_0__.an.filter((stage)=>jobOf(stage) === job);
  }
  function isBefore(stage, first) {
   return _stage_js__WEBPACK_IMPORTED_MODULE_0__.an.indexOf(stage) < _stage_js__WEBPACK_IMPORTED_MODULE_0__.an.indexOf(jobOf(first));
  }
 },
 69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>serialize
  });
  function serialize(document) {
   return `${JSON.stringify(document, null, 2)}\n`;
  }
 }
};
