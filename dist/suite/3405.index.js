export const id = 3405;
export const ids = [
 3405
];
export const modules = {
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
 18153: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>keepPageOfRun
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7941);
  var _forge__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11001);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58455);
  var _release_report__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97479);
  var _restore_receipts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59116);
  var _release_page_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7807);
  var _tell_draft_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70473);
  const NO_RECEIPT = "release: a job of this run failed, and no receipt says why. See the logs of its jobs.";
  async function keepPageOfRun({ store, forge, tag }, host) {
   const { temporaryFolder } = host;
   const [release] = await forge.releasesOf(tag);
   const contents = release?.draft === true ? await (0, _forge__WEBPACK_IMPORTED_MODULE_1__.r0)(forge, release) : null;
   const manifest = await contents?.manifest() ?? null;
   const found = (await (0, _restore_receipts_js__WEBPACK_IMPORTED_MODULE_2__.ur)(store, temporaryFolder)).map(_restore_receipts_js__WEBPACK_IMPORTED_MODULE_2__.f1);
   const receipts = found.filter((receipt)=>null === manifest || (0, _distributions__WEBPACK_IMPORTED_MODULE_3__.m)(receipt, manifest)).sort((a, b)=>_release_model__WEBPACK_IMPORTED_MODULE_4__.an.indexOf(a.stage) - _release_model__WEBPACK_IMPORTED_MODULE_4__.an.indexOf(b.stage));
   const isTold = receipts.some(({ outcome })=>"failed" === outcome);
   const record = (0, _release_report__WEBPACK_IMPORTED_MODULE_5__.y)({
    manifest,
    manifestSha256: null,
    receipts,
    ...isTold ? {} : {
     failure: NO_RECEIPT
    }
   });
   const page = await (0, _release_page_js__WEBPACK_IMPORTED_MODULE_6__.xv)({
    record,
    files: [],
    path: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporaryFolder, "report.html")
   }, host);
   const isKept = void 0 !== release && null !== contents && null !== manifest;
   if (isKept) await (0, _tell_draft_js__WEBPACK_IMPORTED_MODULE_7__.Bt)(forge, {
    release,
    contents,
    manifest,
    record,
    page
   }, host);
   return {
    record,
    path: page.path,
    attached: isKept
   };
  }
 },
 26523: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   d: ()=>keepReceipts
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7941);
  var _forge__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11001);
  var _forge__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23494);
  var _forge__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85076);
  var _release_store__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41855);
  var _release_store__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23256);
  var _restore_receipts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59116);
  async function keepReceipts(request) {
   const { store, forge, tag, temporaryFolder } = request;
   const [release] = await forge.releasesOf(tag);
   if (release?.draft !== true) return null;
   const contents = await (0, _forge__WEBPACK_IMPORTED_MODULE_2__.r0)(forge, release);
   const manifest = await contents.manifest();
   if (null === manifest) return null;
   const kept = [];
   const foreign = [];
   const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, "keep-"));
   for (const found of (await (0, _restore_receipts_js__WEBPACK_IMPORTED_MODULE_3__.ur)(store, temporaryFolder))){
    const { text } = found;
    const receipt = (0, _restore_receipts_js__WEBPACK_IMPORTED_MODULE_3__.f1)(found);
    if (!(0, _distributions__WEBPACK_IMPORTED_MODULE_4__.m)(receipt, manifest)) {
     foreign.push(`artifact ${found.artifact}`);
     continue;
    }
    const name = (0, _forge__WEBPACK_IMPORTED_MODULE_5__.IO)(receipt);
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    await (0, _release_store__WEBPACK_IMPORTED_MODULE_6__.l)(path, text);
    const bytes = Buffer.from(text, "utf8");
    const sha256 = (0, _release_store__WEBPACK_IMPORTED_MODULE_7__.Bj)(bytes);
    await (0, _forge__WEBPACK_IMPORTED_MODULE_8__.I)(forge, contents, {
     name,
     kind: "receipt",
     path,
     size: bytes.length,
     sha256
    });
    kept.push(name);
   }
   return {
    kept,
    foreign
   };
  }
 },
 5099: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>saveReceipts,
   c: ()=>saveJobReceipts
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23256);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71681);
  var _release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8965);
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23494);
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87867);
  var _restored_receipts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24514);
  async function namesIn(folder) {
   try {
    return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort();
   } catch (error) {
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT") || (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOTDIR")) return [];
    throw error;
   }
  }
  function parsedOrNull(text, path) {
   try {
    return (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Wy)(text, path);
   } catch (error) {
    if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_2__.K2) return null;
    throw error;
   }
  }
  async function findOwn({ storeFolder, stages }) {
   const own = [];
   const strange = [];
   for (const release of (await namesIn(storeFolder))){
    const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storeFolder, release, "receipts");
    const restored = await (0, _restored_receipts_js__WEBPACK_IMPORTED_MODULE_4__.A)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storeFolder, release));
    for (const filename of (await namesIn(folder))){
     if (!filename.endsWith(".json")) continue;
     const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, filename);
     const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
     if (restored[filename] === (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.Bj)(bytes)) continue;
     const receipt = parsedOrNull(bytes.toString("utf8"), path);
     if (null !== receipt && stages.includes(receipt.stage)) own.push({
      receipt,
      path
     });
     else strange.push(filename);
    }
   }
   return {
    own,
    strange
   };
  }
  async function saveReceipts({ store, ...request }) {
   const { own, strange } = await findOwn(request);
   const saved = [];
   for (const { receipt, path } of own){
    const name = (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_6__.oN)(receipt);
    await store.upload(name, [
     {
      name: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
      path
     }
    ]);
    saved.push(name);
   }
   return {
    saved,
    strange
   };
  }
  async function saveJobReceipts({ store, storeFolder, job }) {
   const { own, strange } = await findOwn({
    storeFolder,
    stages: (0, _release_model__WEBPACK_IMPORTED_MODULE_7__.yD)(job)
   });
   const files = new Map(own.map(({ receipt, path })=>[
     (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_6__.IO)(receipt),
     path
    ]));
   if (files.size > 0) await store.upload((0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_8__.oS)(job), [
    ...files
   ].map(([name, path])=>({
     name,
     path
    })));
   return {
    saved: [
     ...files.keys()
    ],
    strange
   };
  }
 },
 79873: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>saveRelease
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52638);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89238);
  var _release_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23256);
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87867);
  var _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4902);
  async function saveRelease(request) {
   const { manifest, sha256 } = await (0, _release_store__WEBPACK_IMPORTED_MODULE_2__.WI)(request.manifestPath);
   if (null !== request.manifestSha256 && request.manifestSha256.toLowerCase() !== sha256) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: request.manifestPath,
    problem: `has sha256 ${sha256}, but ${request.manifestSha256} is required`,
    remedy: "Use the manifest of the build whose files are released"
   });
   const distributions = await (0, _distributions__WEBPACK_IMPORTED_MODULE_4__.G)(manifest, request.packagesDir);
   const files = [
    {
     name: _artifact_names_js__WEBPACK_IMPORTED_MODULE_5__.VQ.manifest,
     path: request.manifestPath
    },
    ...distributions.map(({ filename, path })=>({
      name: `${_artifact_names_js__WEBPACK_IMPORTED_MODULE_5__.VQ.distributions}/${filename}`,
      path
     }))
   ];
   const { smokeTest } = manifest.verification;
   if (null !== smokeTest) {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(request.manifestPath), (0, _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_6__.J)(smokeTest.path, request.manifestPath));
    await requireSmokeTest(path, smokeTest.sha256);
    files.push({
     name: `smoke/${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`,
     path
    });
   }
   const artifactName = "auto" === request.artifactName ? (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_5__.Rx)(manifest) : request.artifactName;
   await request.store.upload(artifactName, files);
   return {
    artifactName,
    manifestSha256: sha256,
    project: manifest.project,
    version: manifest.version
   };
  }
  async function requireSmokeTest(path, sha256) {
   const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((cause)=>{
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: path,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_7__.u)(cause)})`,
     remedy: "Build the release again"
    }, {
     cause
    });
   });
   const found = (0, _release_store__WEBPACK_IMPORTED_MODULE_8__.Bj)(bytes);
   if (found === sha256) return;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: path,
    problem: `was changed: it has sha256 ${found}, but the manifest says ${sha256}`,
    remedy: "Build the release again"
   });
  }
 },
 62111: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C: ()=>tellRestored,
   JL: ()=>tellReceipts,
   W$: ()=>tellKept,
   kc: ()=>tellStrange
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  function tellRestored({ manifest, sha256, source, files, replaced }, host) {
   host.info(`${manifest.project} ${manifest.version} from ${source}, manifest sha256 ${sha256}:`);
   for (const { filename, source: from } of files){
    const instead = replaced.includes(filename) ? ", instead of another file of this name that an earlier build left" : "";
    host.info(`  ${filename}${from === source ? "" : ` (${from})`}${instead}`);
   }
  }
  function tellReceipts({ receipts, foreign, contradicted }, host) {
   for (const origin of foreign)host.warning(`${origin}: belongs to another release and is ignored.`);
   for (const sentence of contradicted)host.warning(sentence);
   host.info(`Receipts: ${receipts.map(({ stage, python })=>`${stage}${null === python ? "" : ` (${python})`}`).join(", ") || "none"}.`);
  }
  function tellStrange(names, stages, host) {
   for (const name of names)host.warning(`${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.Ol)(name, 100)}: is among the receipts, but doesn't belong to ${stages.join(", ")}; it is not handed over. Find out what in this job wrote it.`);
  }
  function tellKept(done, tag, host) {
   if (null === done) return void host.info(`There is no draft release of ${tag} with built files: no receipts are kept.`);
   for (const origin of done.foreign)host.warning(`${origin}: belongs to another release and is ignored.`);
   host.info(`The draft release of ${tag} keeps ${done.kept.join(", ") || "no receipts: this run has none"}.`);
  }
 }
};
