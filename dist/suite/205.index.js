export const id = 205;
export const ids = [
 205
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
   return void 0 === one || void 0 === other ? a === b : 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Z)(one, other);
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
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58455);
  var _job_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16878);
  const DONE_IN = {
   check: "build",
   try: "build",
   checklist: "upload"
  };
  function jobOfStage(stage, results) {
   return results.find(({ job })=>job === stage) ?? results.find(({ job })=>job === (DONE_IN[stage] ?? stage));
  }
  function contradiction({ stage, outcome }, results) {
   const known = jobOfStage(stage, results);
   if (void 0 === known) {
    const isOpen = results.some(({ job })=>!(0, _release_model__WEBPACK_IMPORTED_MODULE_0__.zD)(job) && !_job_results_js__WEBPACK_IMPORTED_MODULE_1__.H.includes(job));
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
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89822);
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
 }
};
