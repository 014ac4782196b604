export const id = 4390;
export const ids = [
 4390
];
export const modules = {
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
 62182: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Jl: ()=>judgeReleased,
   Rf: ()=>findEarlierRelease,
   Tv: ()=>requireOwnRelease,
   bJ: ()=>takeOverRelease,
   sN: ()=>earlierReleaseNotice
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28491);
  var _forge__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23494);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71681);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41535);
  var _draft_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17147);
  var _index_holding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14536);
  var _open_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90133);
  var _restore_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35076);
  async function findEarlierRelease(forge, tag, { temporaryFolder }) {
   const [release] = await forge.releasesOf(tag);
   if (void 0 === release) return null;
   const files = (0, _open_places_js__WEBPACK_IMPORTED_MODULE_2__.Z1)(forge);
   const names = await files.names(tag) ?? [];
   const receipts = names.filter(_forge__WEBPACK_IMPORTED_MODULE_3__.jP).sort();
   if (!names.includes(_forge__WEBPACK_IMPORTED_MODULE_3__.pJ.manifest)) return {
    release,
    manifest: null,
    receipts
   };
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, "earlier-")), _forge__WEBPACK_IMPORTED_MODULE_3__.pJ.manifest);
   await files.download(tag, _forge__WEBPACK_IMPORTED_MODULE_3__.pJ.manifest, path);
   return {
    release,
    manifest: parsedOrNull(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")),
    receipts
   };
  }
  function parsedOrNull(text) {
   try {
    return (0, _release_model__WEBPACK_IMPORTED_MODULE_4__.Cc)(text, _forge__WEBPACK_IMPORTED_MODULE_3__.pJ.manifest);
   } catch (error) {
    if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_5__.K2) return null;
    throw error;
   }
  }
  function requireOwnRelease({ release, manifest }, expected) {
   if (null === manifest) return;
   const remedy = `Find out who created ${release.draft ? "that draft" : "that release"}, delete it, and start this run again`;
   (0, _distributions__WEBPACK_IMPORTED_MODULE_6__.d)(manifest, expected, `release ${release.tag}`, remedy);
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
    const { isWhole, words } = await (0, _index_holding_js__WEBPACK_IMPORTED_MODULE_7__.a)(manifest, index, context);
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
    (0, _distributions__WEBPACK_IMPORTED_MODULE_6__.d)(manifest, expected, "release");
    return true;
   } catch (error) {
    if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_5__.K2) return false;
    throw error;
   }
  }
  async function takeOverRelease(forge, { tag, expected, manifestSha256, packagesDir }, host) {
   const { storeFolder, temporaryFolder } = host;
   return (0, _restore_release_js__WEBPACK_IMPORTED_MODULE_8__.E)({
    sources: [
     (0, _draft_source_js__WEBPACK_IMPORTED_MODULE_9__.v)({
      files: (0, _open_places_js__WEBPACK_IMPORTED_MODULE_2__.Z1)(forge),
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
 14536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>askIndex
  });
  var _index_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40775);
  var _index_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12072);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  async function askIndex(manifest, { simpleUrl }, context) {
   const { project, version, files } = manifest;
   try {
    const page = await (0, _index_client__WEBPACK_IMPORTED_MODULE_0__.B)(simpleUrl, project, {
     ...context,
     bypassCaches: true
    });
    if (null !== page.elsewhere) return {
     isWhole: false,
     words: `has no page of its own, and redirects to ${page.elsewhere}`
    };
    const there = (0, _index_client__WEBPACK_IMPORTED_MODULE_1__.$J)(page, project, version).files;
    const isThere = ({ filename, sha256 })=>there.some((file)=>file.filename === filename && file.sha256 === sha256);
    const count = files.filter(isThere).length;
    const others = there.filter((file)=>!files.some(({ filename })=>filename === file.filename)).length;
    return {
     isWhole: count === files.length && 0 === others,
     words: `has ${String(count)} of ${String(files.length)} files${0 === others ? "" : `, and ${String(others)} others`}`
    };
   } catch (error) {
    context.signal?.throwIfAborted();
    if (!(error instanceof _release_model__WEBPACK_IMPORTED_MODULE_2__.K2)) throw error;
    return {
     isWhole: false,
     words: `unknown (${error.message})`
    };
   }
  }
 },
 89730: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>indexSource
  });
  var _http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2388);
  var _index_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40775);
  function indexSource({ title, simpleUrl, context }) {
   return {
    title,
    writers: "anybody",
    open () {
     const pages = new Map;
     return Promise.resolve({
      manifest: ()=>Promise.resolve(null),
      async take ({ filename, sha256 }, { project }, target) {
       const page = pages.get(project) ?? (0, _index_client__WEBPACK_IMPORTED_MODULE_0__.B)(simpleUrl, project, {
        ...context,
        from: "anywhere"
       });
       pages.set(project, page);
       const file = (await page).files.find((listed)=>listed.filename === filename && listed.sha256 === sha256);
       if (void 0 === file) return false;
       await (0, _http__WEBPACK_IMPORTED_MODULE_1__.R)(file.url, {
        ...context,
        sha256
       }, target);
       return true;
      },
      takeSmokeTest: ()=>Promise.resolve(false)
     });
    }
   };
  }
 },
 75382: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   NO_STAGE: ()=>_job_results_js__WEBPACK_IMPORTED_MODULE_9__.H,
   RELEASE_LAYOUT: ()=>_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__.VQ,
   aboutDraft: ()=>_tell_draft_js__WEBPACK_IMPORTED_MODULE_18__.Jg,
   artifactSource: ()=>_artifact_source_js__WEBPACK_IMPORTED_MODULE_1__.k,
   askIndex: ()=>_index_holding_js__WEBPACK_IMPORTED_MODULE_7__.a,
   believedReceipts: ()=>_believed_receipts_js__WEBPACK_IMPORTED_MODULE_3__.W,
   draftFiles: ()=>_open_places_js__WEBPACK_IMPORTED_MODULE_12__.Z1,
   draftSource: ()=>_draft_source_js__WEBPACK_IMPORTED_MODULE_2__.v,
   earlierReleaseNotice: ()=>_earlier_release_js__WEBPACK_IMPORTED_MODULE_5__.sN,
   failureArtifacts: ()=>_failure_notes_js__WEBPACK_IMPORTED_MODULE_6__.YB,
   fetchFailureNote: ()=>_failure_notes_js__WEBPACK_IMPORTED_MODULE_6__.N7,
   findEarlierRelease: ()=>_earlier_release_js__WEBPACK_IMPORTED_MODULE_5__.Rf,
   indexSource: ()=>_index_source_js__WEBPACK_IMPORTED_MODULE_8__.I,
   isReceiptArtifact: ()=>_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__.Vu,
   isReleaseArtifact: ()=>_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__.c7,
   jobOfReceipts: ()=>_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__.IX,
   jobOfStage: ()=>_believed_receipts_js__WEBPACK_IMPORTED_MODULE_3__.l,
   jobReceiptsName: ()=>_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__.oS,
   judgeReleased: ()=>_earlier_release_js__WEBPACK_IMPORTED_MODULE_5__.Jl,
   keepPage: ()=>_release_page_js__WEBPACK_IMPORTED_MODULE_13__.tP,
   keepPageOfRun: ()=>_keep_page_js__WEBPACK_IMPORTED_MODULE_10__.J,
   keepReceipts: ()=>_keep_receipts_js__WEBPACK_IMPORTED_MODULE_11__.d,
   openArtifacts: ()=>_open_places_js__WEBPACK_IMPORTED_MODULE_12__.ue,
   openDraftFiles: ()=>_open_places_js__WEBPACK_IMPORTED_MODULE_12__.P_,
   openPageStore: ()=>_release_page_js__WEBPACK_IMPORTED_MODULE_13__.d9,
   openRepository: ()=>_open_places_js__WEBPACK_IMPORTED_MODULE_12__.h_,
   ownReceipt: ()=>_restore_receipts_js__WEBPACK_IMPORTED_MODULE_14__.f1,
   pageArtifactName: ()=>_release_page_js__WEBPACK_IMPORTED_MODULE_13__.DW,
   pageAsset: ()=>_release_page_js__WEBPACK_IMPORTED_MODULE_13__.aX,
   parseJobResults: ()=>_job_results_js__WEBPACK_IMPORTED_MODULE_9__.JF,
   parseNeeds: ()=>_job_results_js__WEBPACK_IMPORTED_MODULE_9__.jJ,
   passOnFailure: ()=>_failure_notes_js__WEBPACK_IMPORTED_MODULE_6__.xm,
   receiptArtifactName: ()=>_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__.Gp,
   receiptFilename: ()=>_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__.Ot,
   receiptsOfRun: ()=>_restore_receipts_js__WEBPACK_IMPORTED_MODULE_14__.ur,
   releaseArtifactName: ()=>_artifact_names_js__WEBPACK_IMPORTED_MODULE_0__.Rx,
   requireOwnRelease: ()=>_earlier_release_js__WEBPACK_IMPORTED_MODULE_5__.Tv,
   restoreReceipts: ()=>_restore_receipts_js__WEBPACK_IMPORTED_MODULE_14__.Mr,
   restoreRelease: ()=>_restore_release_js__WEBPACK_IMPORTED_MODULE_15__.E,
   saveFailureNote: ()=>_failure_notes_js__WEBPACK_IMPORTED_MODULE_6__.uT,
   saveJobReceipts: ()=>_save_receipts_js__WEBPACK_IMPORTED_MODULE_16__.c,
   saveReceipts: ()=>_save_receipts_js__WEBPACK_IMPORTED_MODULE_16__.J,
   saveRelease: ()=>_save_release_js__WEBPACK_IMPORTED_MODULE_17__.D,
   takeFromEarlierAttempt: ()=>_earlier_attempt_js__WEBPACK_IMPORTED_MODULE_4__.T,
   takeOverRelease: ()=>_earlier_release_js__WEBPACK_IMPORTED_MODULE_5__.bJ,
   tellKept: ()=>_tell_js__WEBPACK_IMPORTED_MODULE_19__.W$,
   tellReceipts: ()=>_tell_js__WEBPACK_IMPORTED_MODULE_19__.JL,
   tellRestored: ()=>_tell_js__WEBPACK_IMPORTED_MODULE_19__.C,
   tellStopped: ()=>_tell_draft_js__WEBPACK_IMPORTED_MODULE_18__.Bt,
   tellStoppedRelease: ()=>_tell_draft_js__WEBPACK_IMPORTED_MODULE_18__.WQ,
   tellStrange: ()=>_tell_js__WEBPACK_IMPORTED_MODULE_19__.kc,
   verdictOf: ()=>_job_results_js__WEBPACK_IMPORTED_MODULE_9__.Vj,
   writePage: ()=>_release_page_js__WEBPACK_IMPORTED_MODULE_13__.xv
  });
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87867);
  var _artifact_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32562);
  var _draft_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17147);
  var _believed_receipts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25348);
  var _earlier_attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66090);
  var _earlier_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62182);
  var _failure_notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99284);
  var _index_holding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14536);
  var _index_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89730);
  var _job_results_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16878);
  var _keep_page_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18153);
  var _keep_receipts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26523);
  var _open_places_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(90133);
  var _release_page_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7807);
  var _restore_receipts_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(59116);
  var _restore_release_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(35076);
  var _save_receipts_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5099);
  var _save_release_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(79873);
  var _tell_draft_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(70473);
  var _tell_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(62111);
 },
 16878: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>NO_STAGE,
   JF: ()=>parseJobResults,
   Vj: ()=>verdictOf,
   jJ: ()=>parseNeeds
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8965);
  const RESULTS = [
   "success",
   "failure",
   "cancelled",
   "skipped"
  ];
  const NO_STAGE = [
   "preflight",
   "keep"
  ];
  function parseJobResults(lines) {
   if (lines[0]?.startsWith("{") === true) return parseNeeds(lines.join("\n"), "results");
   const jobs = lines.map((line, place)=>{
    const [, job, word = ""] = /^(?<job>[A-Za-z_][\w-]{0,99})(?:\s+(?<word>\S.*)?)?$/u.exec(line) ?? [];
    if (void 0 !== job) return {
     job,
     result: RESULTS.find((known)=>known === word) ?? "unknown"
    };
    throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
     subject: "results",
     problem: `line ${String(place + 1)} is not JOB RESULT`,
     remedy: "Use the form: upload ${{ needs.upload.result }}"
    });
   });
   const seen = new Set;
   const twice = jobs.find(({ job })=>seen.size === seen.add(job).size);
   if (void 0 === twice) return jobs;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: "results",
    problem: `lists ${twice.job} twice`,
    remedy: "Give each job one line"
   });
  }
  function parseNeeds(text, subject) {
   const wrong = new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject,
    problem: "is not what the context needs says about the jobs before this one",
    remedy: "Set it to ${{ toJSON(needs) }}"
   });
   let json;
   try {
    json = JSON.parse(text);
   } catch  {
    throw wrong;
   }
   if (!isTable(json)) throw wrong;
   const jobs = Object.entries(json).map(([job, need])=>{
    if (!isTable(need)) throw wrong;
    const { result: word } = need;
    const given = isTable(need["outputs"]) ? Object.entries(need["outputs"]) : [];
    return {
     job,
     result: RESULTS.find((known)=>known === word) ?? "unknown",
     outputs: Object.fromEntries(given.filter((one)=>"string" == typeof one[1]))
    };
   });
   const place = ({ job })=>(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.v1)(job) ? _release_model__WEBPACK_IMPORTED_MODULE_1__.Xy.indexOf(job) : .5;
   return jobs.sort((one, other)=>place(one) - place(other));
  }
  function isTable(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
  function verdictOf(results) {
   const has = (wanted)=>results.some(({ result })=>result === wanted);
   if (has("failure")) return "failed";
   if (has("cancelled")) return "cancelled";
   if (has("unknown")) return "unknown";
   return has("success") ? "passed" : "idle";
  }
 },
 2388: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>sha256OfUrl,
   R: ()=>download
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41535);
  var _address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37062);
  var _exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54621);
  var _received_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47673);
  var _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21579);
  var _transport_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95948);
  const MAXIMUM_DOWNLOAD = 0x100000000;
  async function download(url, options, path) {
   return (0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Zv)((0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(url), options, options, async ()=>{
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
     recursive: true
    });
    const neighbour = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`;
    try {
     const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(neighbour, "wx");
     try {
      const { sha256, size } = await receiveInto(url, options, {
       write: (chunk)=>file.writeFile(chunk)
      });
      await file.close();
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
      return {
       sha256,
       size
      };
     } finally{
      await file.close();
     }
    } finally{
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
      force: true
     });
    }
   });
  }
  async function sha256OfUrl(url, options, before = null) {
   return (0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Zv)((0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(url), options, options, ()=>receiveInto(url, options, null, before));
  }
  function strongMark(mark) {
   return void 0 !== mark && /^"[^"]*"$/u.test(mark) ? mark : null;
  }
  async function receiveInto(url, options, sink, before = null) {
   const limit = options.maximumBytes ?? MAXIMUM_DOWNLOAD;
   const mark = before?.mark ?? null;
   const headers = {
    "accept-encoding": "identity",
    ...null === mark ? {} : {
     "if-none-match": mark
    }
   };
   return (0, _exchange_js__WEBPACK_IMPORTED_MODULE_5__.c)({
    ...options,
    url,
    method: "GET",
    headers
   }, async (response, from)=>{
    const status = response.statusCode ?? 0;
    if (304 === status && null !== before && null !== mark) {
     response.resume();
     return before;
    }
    if (200 !== status) {
     response.resume();
     if ((0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.wz)(status)) throw new _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Wl(status, response.statusMessage ?? "", response.headers["retry-after"]);
     throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
      subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
      problem: `answers ${status} ${response.statusMessage ?? ""} instead of the file`,
      remedy: "Check whether the server still has it"
     });
    }
    const declared = Number(response.headers["content-length"] ?? 0 / 0);
    const total = Number.isNaN(declared) ? null : declared;
    const other = void 0 === options.otherHash ? null : (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(options.otherHash.algorithm);
    const received = await (0, _received_bytes_js__WEBPACK_IMPORTED_MODULE_7__.F)(response, async (chunk, size)=>{
     if (size > limit) throw new _transport_error_js__WEBPACK_IMPORTED_MODULE_8__.wX("too-large", from, `${(0, _transport_error_js__WEBPACK_IMPORTED_MODULE_8__._Q)("too-large")} (more than ${limit} bytes)`, true);
     other?.update(chunk);
     await write(sink, chunk, from);
     options.onProgress?.(size, total);
    });
    const { sha256 } = received;
    const wanted = options.sha256 ?? sha256;
    if (sha256 !== wanted) throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
     subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
     problem: `its sha256 is ${sha256}, but ${wanted} was expected`,
     remedy: "Don't use the file until you know who changed it"
    });
    const told = options.otherHash;
    const found = other?.digest("hex");
    if (void 0 !== told && void 0 !== found && found !== told.digest) throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
     subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
     problem: `its ${told.algorithm} is ${found}, but the page of the project says ${told.digest}, so installers refuse it`,
     remedy: "Find out who changed the file, and fix the index"
    });
    return {
     ...received,
     mark: strongMark(response.headers.etag)
    };
   });
  }
  async function write(sink, chunk, from) {
   try {
    await sink?.write(chunk);
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
     subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
     problem: `can't be saved (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.bD)(cause)})`,
     remedy: "Check the free disk space and the permissions"
    }, {
     cause
    });
   }
  }
 },
 12072: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $J: ()=>releaseOnIndex,
   Sb: ()=>isSourceArchive,
   eO: ()=>versionOfFile
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  const ARCHIVES = [
   ".tar.gz",
   ".zip",
   ".tar.bz2",
   ".tgz",
   ".tbz",
   ".tar.xz",
   ".txz",
   ".tar.lzma",
   ".tar.Z",
   ".tar"
  ];
  const LONGEST_NAME = 1024;
  function wheelVersion(text) {
   return (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text) ?? (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text.replaceAll("_", "-")) ?? null;
  }
  function versionOfFile(filename, project) {
   if (filename.length > LONGEST_NAME) return null;
   const wanted = (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project);
   const lower = filename.toLowerCase();
   if (lower.endsWith(".whl") || lower.endsWith(".egg")) {
    const [name = "", version = ""] = filename.slice(0, -4).split("-");
    return (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name) === wanted ? wheelVersion(version) : null;
   }
   const ending = ARCHIVES.find((end)=>lower.endsWith(end.toLowerCase()));
   if (void 0 === ending) return null;
   const stem = filename.slice(0, -ending.length);
   for(let at = stem.indexOf("-"); at >= 0; at = stem.indexOf("-", at + 1)){
    if ((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(stem.slice(0, at)) !== wanted) continue;
    const version = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(stem.slice(at + 1));
    if (void 0 !== version) return version;
   }
   return null;
  }
  function isSourceArchive(filename) {
   return ARCHIVES.some((end)=>filename.toLowerCase().endsWith(end.toLowerCase()));
  }
  function releaseOnIndex(page, project, version) {
   const wanted = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(version);
   const versions = new Set;
   const files = [];
   for (const file of page.files){
    const found = versionOfFile(file.filename, project);
    if (null !== found) {
     versions.add((0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.qh)(found));
     if (void 0 !== wanted && 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Zy)(found, wanted)) files.push(file);
    }
   }
   for (const text of page.versions){
    const named = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text);
    if (void 0 !== named) versions.add((0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.qh)(named));
   }
   return {
    files,
    versions: [
     ...versions
    ]
   };
  }
 },
 8965: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Cr: ()=>JOB_STAGES,
   Xy: ()=>RELEASE_JOBS,
   Y8: ()=>isBefore,
   Zw: ()=>jobOf,
   c_: ()=>jobWithStage,
   v1: ()=>isReleaseJob,
   yD: ()=>stagesOfJob,
   yF: ()=>jobsBefore
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
  const STAGES_OF_JOBS = {
   prepare: [
    "validate"
   ],
   test: [
    "test"
   ],
   build: [
    "build",
    "check",
    "try"
   ],
   "upload-test": [
    "stage",
    "upload-test"
   ],
   "verify-test": [
    "verify-test"
   ],
   upload: [
    "stage",
    "checklist",
    "upload"
   ],
   verify: [
    "verify"
   ],
   release: [
    "release"
   ]
  };
  const RELEASE_JOBS = Object.keys(STAGES_OF_JOBS);
  function isReleaseJob(text) {
   return Object.hasOwn(STAGES_OF_JOBS, text);
  }
  function stagesOfJob(job) {
   if (isReleaseJob(job)) return STAGES_OF_JOBS[job];
   return _stage_js__WEBPACK_IMPORTED_MODULE_0__.an.filter((stage)=>stage === job);
  }
  function jobsBefore(job) {
   if ("build" === job) return [
    "prepare"
   ];
   return RELEASE_JOBS.slice(0, RELEASE_JOBS.indexOf(job));
  }
  function jobWithStage(stage, jobs) {
   if (jobs.includes(stage)) return stage;
   return RELEASE_JOBS.find((job)=>jobs.includes(job) && stagesOfJob(job).includes(stage));
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
 }
};
