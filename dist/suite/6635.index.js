export const id = 6635;
export const ids = [
 6635
];
export const modules = {
 76635: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>runStage
  });
  var _process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87738);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33355);
  var _release_store__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97538);
  async function runStage(host, parts) {
   const recorder = (0, _release_store__WEBPACK_IMPORTED_MODULE_0__._)(parts.stage, host);
   const children = (0, _process__WEBPACK_IMPORTED_MODULE_1__.Xg)();
   const cleaning = [];
   const open = {
    recorder,
    atEnd (clean) {
     cleaning.unshift(clean);
    }
   };
   async function settle() {
    await children.end();
    for (const clean of cleaning)await clean().catch((error)=>{
     host.debug(`${parts.action}: could not clean up: ${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`);
    });
   }
   let prepared;
   try {
    prepared = await children.run(()=>parts.prepare(open));
   } catch (thrown) {
    await settle();
    throw thrown;
   }
   const { rest, outcome, failure, failureAbout } = await ending();
   await settle();
   const told = null === failure ? null : host.redact?.(failure) ?? failure;
   const closed = await recorder.close({
    outcome,
    failure: told,
    done: parts.done?.(prepared)
   });
   return {
    ...closed,
    ...rest,
    failureAbout
   };
   async function ending() {
    try {
     const ended = await children.run(()=>parts.work(prepared, open));
     const { signal } = host;
     if ("failed" !== ended.outcome || !signal.aborted) return ended;
     return {
      ...ended,
      failure: (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.g5)(parts.action, signal.reason, signal).sentence,
      failureAbout: void 0
     };
    } catch (thrown) {
     const failure = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.g5)(parts.action, thrown, host.signal);
     (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.cM)(failure, host);
     return {
      outcome: "failed",
      failure: failure.sentence,
      rest: parts.unfinished(prepared)
     };
    }
   }
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
