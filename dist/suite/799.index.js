export const id = 799;
export const ids = [
 799
];
export const modules = {
 77820: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>countText
  });
  function countText(count, noun) {
   return `${String(count)} ${noun}${1 === count ? "" : "s"}`;
  }
 },
 90171: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>bytesSchema,
   b: ()=>sha256Schema
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
  const sha256Schema = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[0-9a-f]{64}$/u, "is not 64 lower-case hexadecimal digits"));
  const bytesSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0));
 },
 71681: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K7: ()=>parseFailureNote,
   Wy: ()=>parseReceipt,
   Cc: ()=>parseReleaseManifest,
   CU: ()=>parseReleaseRecord
  });
  var dist = __webpack_require__(77934);
  const failureNoteSchema = dist.Ikc({
   schema: dist.euz(1),
   job: dist.YjP(),
   action: dist.YjP(),
   failure: dist.YjP(),
   at: dist.FsL(dist.YjP(), dist.yhX("is not an RFC 3339 time"))
  });
  var distribution = __webpack_require__(90171);
  var finding = __webpack_require__(35956);
  const lineSchema = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1));
  const findingLocationSchema = dist.Ikc({
   file: dist.YjP(),
   line: dist.yqP(lineSchema),
   member: dist.yqP(dist.YjP()),
   from: dist.yqP(dist.Ikc({
    file: dist.YjP(),
    line: dist.yqP(lineSchema)
   }))
  });
  const findingSchema = dist.Ikc({
   rule: dist.YjP(),
   severity: dist.KIO(finding.oC),
   subject: dist.YjP(),
   message: dist.YjP(),
   remedy: dist.YjP(),
   location: dist.yqP(findingLocationSchema)
  });
  const notesPlanSchema = dist.Ikc({
   template: dist.mee(dist.YjP()),
   previousTag: dist.mee(dist.YjP()),
   contributors: dist.YOg(dist.YjP()),
   repositoryUrl: dist.mee(dist.YjP())
  });
  var release_changes = __webpack_require__(82104);
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
   location: dist.yqP(findingLocationSchema),
   ms: distribution.X,
   python: dist.yqP(dist.YjP()),
   status: dist.yqP(distribution.X),
   attempts: dist.yqP(distribution.X),
   bytes: dist.yqP(distribution.X),
   limit: dist.yqP(distribution.X),
   tests: dist.yqP(dist.Ikc({
    ran: distribution.X,
    failed: distribution.X,
    skipped: distribution.X
   })),
   coverage: dist.yqP(dist.FsL(dist.aig(), dist.Wwf(0), dist.cGV(100))),
   sha256: dist.yqP(dist.YjP()),
   urls: dist.yqP(dist.YOg(dist.YjP())),
   serverMessages: dist.yqP(dist.YOg(dist.YjP())),
   seenAfter: dist.yqP(dist.g1P(dist.YjP(), distribution.X)),
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
   notes: dist.yqP(notesPlanSchema),
   readme: dist.yqP(dist.YjP()),
   comparison: dist.yqP(release_changes.sd),
   started: rfc3339,
   finished: rfc3339,
   ms: distribution.X
  });
  const plainFilename = dist.FsL(dist.YjP(), dist.yGV(/^(?!\.)[^/\\\p{Cc}]+$/u, "is not a plain file name"));
  const manifestFileSchema = dist.Ikc({
   filename: plainFilename,
   kind: dist.KIO([
    "wheel",
    "sdist"
   ]),
   size: distribution.X,
   sha256: distribution.b,
   takenFrom: dist.yqP(dist.YjP())
  });
  const verificationSchema = dist.Ikc({
   imports: dist.YOg(dist.YjP()),
   assumedImports: dist.yqP(dist.zMY()),
   skipImports: dist.yqP(dist.YOg(dist.YjP())),
   sources: dist.yqP(dist.g1P(dist.YjP(), dist.YjP())),
   nearby: dist.yqP(dist.YOg(dist.Ikc({
    module: dist.YjP(),
    project: dist.mee(dist.YjP()),
    path: dist.YjP()
   }))),
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
    sha256: distribution.b
   }))
  });
  const releaseManifestSchema = dist.Ikc({
   schema: dist.euz(1),
   project: dist.FsL(dist.YjP(), dist.BpQ(1)),
   version: dist.FsL(dist.YjP(), dist.BpQ(1)),
   tag: dist.mee(dist.YjP()),
   commit: dist.mee(dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/u, "is not a commit id"))),
   sourceDateEpoch: dist.mee(distribution.X),
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
  function parseFailureNote(text, source) {
   return parseDocument(failureNoteSchema, text, source, "failure note");
  }
 },
 82104: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Tb: ()=>changesText,
   sd: ()=>releaseChangesSchema
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
  var _count_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77820);
  var _distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90171);
  const CHANGE_KINDS = [
   "python",
   "dependency",
   "extra",
   "entry point",
   "metadata",
   "file",
   "size"
  ];
  const releaseChangesSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Oxt("kind", [
   valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__.euz("first"),
    index: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()
   }),
   valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__.euz("unknown"),
    index: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    why: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()
   }),
   valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__.euz("compared"),
    index: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    version: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    filename: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    withMembers: valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(),
    changes: valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
     kind: valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(CHANGE_KINDS),
     name: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
     before: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
     now: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP())
    })),
    sizes: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
     filename: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
     earlier: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
     size: _distribution_js__WEBPACK_IMPORTED_MODULE_1__.X
    })))
   })
  ]);
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
   return 0 === parts.length ? `nothing has changed ${since}` : `${(0, _count_text_js__WEBPACK_IMPORTED_MODULE_2__.l)(changes.changes.length, "change")} ${since}: ${parts.join(", ")}`;
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
 }
};
