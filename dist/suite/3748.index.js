export const id = 3748;
export const ids = [
 3748
];
export const modules = {
 72883: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var _distributions__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45797);
  var _distributions__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(62514);
  var _distributions__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(28491);
  var _hand_over__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90133);
  var _hand_over__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18153);
  var _hand_over__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7807);
  var _hand_over__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62111);
  var _hand_over__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26523);
  var _hand_over__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79873);
  var _hand_over__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5099);
  var _hand_over__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99284);
  var _hand_over__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87867);
  var _hand_over__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(32562);
  var _hand_over__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(17147);
  var _hand_over__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(35076);
  var _hand_over__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(59116);
  var _hand_over__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(89730);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58607);
  var _index_client__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(22327);
  var _index_client__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(99934);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25258);
  var _release_model__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(86298);
  var _release_model__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(77820);
  const realPlaces = {
   artifacts: ({ places }, host)=>(0, _hand_over__WEBPACK_IMPORTED_MODULE_0__.ue)(places, host),
   draftFiles: ({ places }, host)=>(0, _hand_over__WEBPACK_IMPORTED_MODULE_0__.P_)(places, host),
   forge: ({ places }, host)=>(0, _hand_over__WEBPACK_IMPORTED_MODULE_0__.h_)(places, host)
  };
  async function run(inputs, host, open = realPlaces) {
   const release = await handOver(inputs, host, open);
   return {
    passed: true,
    failure: null,
    receipt: null,
    receiptPath: null,
    release
   };
  }
  async function handOver(inputs, host, open) {
   switch(inputs.mode){
    case "save":
     return save(inputs, host, open);
    case "restore":
     return restore(inputs, host, open);
    case "keep":
     await keep(inputs, host, open);
     return null;
   }
  }
  async function keep(inputs, host, open) {
   const { tag } = inputs;
   const forge = open.forge(inputs, host);
   if (null === tag || null === forge) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: null === tag ? "tag" : "token",
    problem: "is empty, and mode keep attaches the receipts to the draft release of the tag",
    remedy: null === tag ? "Set tag to the tag of the release" : "Set token to ${{ github.token }}, and add permissions: contents: write"
   });
   const store = open.artifacts(inputs, host);
   const page = await (0, _hand_over__WEBPACK_IMPORTED_MODULE_2__.J)({
    store,
    forge,
    tag
   }, host);
   if (page.attached) host.info(`The draft release of ${tag} has a report of this run.`);
   await (0, _hand_over__WEBPACK_IMPORTED_MODULE_3__.tP)(page.record, page.path, store, host);
   (0, _hand_over__WEBPACK_IMPORTED_MODULE_4__.W$)(await (0, _hand_over__WEBPACK_IMPORTED_MODULE_5__.d)({
    store,
    forge,
    tag,
    temporaryFolder: host.temporaryFolder
   }), tag, host);
  }
  async function save(inputs, host, open) {
   const store = open.artifacts(inputs, host);
   let release = null;
   if (inputs.contents.includes("release")) {
    const { path, onTheSpot } = await (0, _distributions__WEBPACK_IMPORTED_MODULE_6__.e)(inputs.manifest, inputs.packagesDir, {
     host
    });
    if (null === path || onTheSpot) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
     subject: "manifest",
     problem: `no manifest for the distributions in ${inputs.packagesDir} was given or left by an earlier step`,
     remedy: "Use the output manifest-path of build-dists, and its packages-dir"
    });
    const { packagesDir, artifactName, manifestSha256 } = inputs;
    const saved = await (0, _hand_over__WEBPACK_IMPORTED_MODULE_7__.D)({
     store,
     manifestPath: path,
     packagesDir,
     artifactName,
     manifestSha256
    });
    host.info(`Saved ${saved.project} ${saved.version} as ${saved.artifactName}, manifest sha256 ${saved.manifestSha256}.`);
    release = {
     ...saved,
     manifestPath: path,
     packagesDir
    };
   }
   if (inputs.contents.includes("distributions")) await saveDistributions(inputs, store, host);
   if (inputs.contents.includes("receipts")) {
    const { stages } = inputs;
    if (null === stages) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
     subject: "stages",
     problem: "is empty, and the job isn't named after a stage, so it is unknown whose receipts it may save",
     remedy: "List the stages that this job runs, such as build, check"
    });
    const { saved, strange } = await (0, _hand_over__WEBPACK_IMPORTED_MODULE_8__.J)({
     store,
     storeFolder: host.storeFolder,
     stages
    });
    (0, _hand_over__WEBPACK_IMPORTED_MODULE_4__.kc)(strange, stages, host);
    const note = await (0, _hand_over__WEBPACK_IMPORTED_MODULE_9__.uT)(store, host.storeFolder, (0, _release_model__WEBPACK_IMPORTED_MODULE_10__.m)(host.environment));
    if (null !== note) host.info(`Saved why ${note.action} failed, for the issue of the release.`);
    host.info(0 === saved.length ? "This job has no receipt to hand over." : `Saved ${saved.join(", ")}.`);
   }
   return release;
  }
  async function saveDistributions({ packagesDir, artifactName }, store, host) {
   if ("auto" === artifactName || (0, _hand_over__WEBPACK_IMPORTED_MODULE_11__.c7)(artifactName)) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: "artifact-name",
    problem: `is ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_12__.Ol)(artifactName, 100)}, which names an artifact with a whole release`,
    remedy: "Set it to another name, such as wheels-linux"
   });
   const distributions = await (0, _distributions__WEBPACK_IMPORTED_MODULE_13__.oj)(packagesDir);
   await store.upload(artifactName, distributions.map(({ filename, path })=>({
     name: filename,
     path
    })));
   for (const { filename, size, sha256 } of distributions)host.info(`${filename}  ${(0, _release_model__WEBPACK_IMPORTED_MODULE_14__.l)(size)}  sha256 ${sha256}`);
   host.info(`Saved ${(0, _release_model__WEBPACK_IMPORTED_MODULE_15__.l)(distributions.length, "file")} as the artifact ${artifactName}.`);
  }
  async function restore(inputs, host, open) {
   const { packagesDir, tag } = inputs;
   const { storeFolder, temporaryFolder } = host;
   const store = open.artifacts(inputs, host);
   const files = open.draftFiles(inputs, host);
   const draft = null === files || null === tag ? null : {
    files,
    tag
   };
   const sources = [
    (0, _hand_over__WEBPACK_IMPORTED_MODULE_16__.k)({
     store,
     name: inputs.artifactName,
     temporaryFolder
    }),
    ...null === draft ? [] : [
     (0, _hand_over__WEBPACK_IMPORTED_MODULE_17__.v)({
      ...draft,
      temporaryFolder
     })
    ],
    ...sourcesOfIndex(inputs, host)
   ];
   const restored = await (0, _hand_over__WEBPACK_IMPORTED_MODULE_18__.E)({
    sources,
    manifestSha256: inputs.manifestSha256,
    expected: {
     ..._distributions__WEBPACK_IMPORTED_MODULE_19__.F,
     tag,
     commit: inputs.commit
    },
    packagesDir,
    storeFolder,
    host
   });
   if (null === restored) throw nothingToRestore(inputs, sources);
   (0, _hand_over__WEBPACK_IMPORTED_MODULE_4__.C)(restored, host);
   const { manifest } = restored;
   if (inputs.contents.includes("receipts")) {
    const { results } = inputs;
    const request = {
     store,
     manifest,
     results,
     storeFolder,
     temporaryFolder
    };
    (0, _hand_over__WEBPACK_IMPORTED_MODULE_4__.JL)(await (0, _hand_over__WEBPACK_IMPORTED_MODULE_20__.Mr)(request), host);
   }
   return {
    project: manifest.project,
    version: manifest.version,
    artifactName: null,
    manifestPath: restored.path,
    manifestSha256: restored.sha256,
    packagesDir
   };
  }
  function sourcesOfIndex(inputs, host) {
   const { index, simpleUrl } = inputs;
   if (null === index) return [];
   const address = (0, _index_client__WEBPACK_IMPORTED_MODULE_21__.pQ)({
    index,
    simpleUrl,
    environment: host.environment
   });
   const { allowHttpHosts, warning } = (0, _index_client__WEBPACK_IMPORTED_MODULE_22__.s)({
    ...inputs,
    index
   }, address, "read");
   if (null !== warning) host.warning(warning);
   const context = {
    environment: host.environment,
    allowHttpHosts,
    signal: host.signal
   };
   return [
    (0, _hand_over__WEBPACK_IMPORTED_MODULE_23__.I)({
     title: address.title,
     simpleUrl: address.simpleUrl,
     context
    })
   ];
  }
  function nothingToRestore({ tag, places }, sources) {
   const asked = sources.map(({ title })=>title).join(", ");
   const more = null === places.token || null === tag ? ", or set tag and token to restore it from the draft release" : "";
   return new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: "artifact-name",
    problem: `there is no release to restore (searched: ${asked})`,
    remedy: `Save it in an earlier job with mode: save, and list that job in needs${more}`
   });
  }
 },
 45797: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>findManifest,
   e: ()=>loadManifest
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64576);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _python_standards__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22499);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89238);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24417);
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71681);
  var _release_model__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69775);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23256);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62514);
  const onTheSpot = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_2__.f)(()=>Promise.all([
    __webpack_require__.e(6118),
    __webpack_require__.e(5591),
    __webpack_require__.e(1655),
    __webpack_require__.e(7077),
    __webpack_require__.e(3333)
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
  async function fromStore(packagesDir, { storeFolder, info }, expectedSha256) {
   const distributions = (await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.N0)(packagesDir)).map(_read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.p_);
   for (const name of new Set(distributions.map((dist)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Pc)(dist.name)))){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Uc)(storeFolder, name), "release-manifest.json");
    const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).then(()=>true, ()=>false);
    if (!there) continue;
    const stored = await fromFile(path);
    if (!distributions.some(({ version })=>version === (0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.Bp)(stored.manifest.version))) continue;
    const bound = await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.ZN)(path);
    if (null === bound || stored.sha256 === expectedSha256) return stored;
    const age = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.S)(Math.max(0, Date.now() - bound.at.getTime()));
    const what = `manifest: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(path)}, of the build ${age} ago into ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(bound.folder)}`;
    if (bound.folder === await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.PX)(packagesDir)) {
     info?.(`${what}. To do without it, delete that file.`);
     return stored;
    }
    info?.(`${what}, isn't used for ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(packagesDir)}. To use it, name it as the manifest.`);
   }
   return null;
  }
  async function loadManifest(input, packagesDir, { host, expectedSha256 = null }) {
   const loaded = await find(input, packagesDir, host, expectedSha256);
   if (null !== expectedSha256 && loaded.sha256 !== expectedSha256.toLowerCase()) throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: loaded.path ?? "manifest",
    problem: loaded.onTheSpot ? `no manifest was given or left by an earlier stage, but one with sha256 ${expectedSha256} is required` : `has sha256 ${loaded.sha256}, but ${expectedSha256} is required`,
    remedy: "Give the manifest of the build whose files you release"
   });
   return loaded;
  }
  async function findManifest(input, packagesDir, host, expectedSha256 = null) {
   if (input?.trimStart().startsWith("{") === true) {
    const manifest = (0, _release_model__WEBPACK_IMPORTED_MODULE_11__.Cc)(input, "manifest");
    return {
     manifest,
     sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_12__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_13__.l)(manifest)),
     path: null,
     onTheSpot: false
    };
   }
   if (null !== input && "" !== input) return fromFile(input);
   return null === host || null === packagesDir ? null : await fromStore(packagesDir, host, expectedSha256?.toLowerCase() ?? null);
  }
  async function find(input, packagesDir, host, expectedSha256) {
   const found = await findManifest(input, packagesDir, host, expectedSha256);
   if (null !== found) return found;
   const { manifestOnTheSpot } = await onTheSpot();
   const manifest = await manifestOnTheSpot(packagesDir);
   return {
    manifest,
    sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_12__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_13__.l)(manifest)),
    path: null,
    onTheSpot: true
   };
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
 99934: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>judgePlainHttpIndex
  });
  var _http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37062);
  function judgePlainHttpIndex(choice, address, use) {
   const upload = new URL(address.uploadUrl);
   const isOwnForge = "gitea" === choice.index && "http:" === upload.protocol && !(0, _http__WEBPACK_IMPORTED_MODULE_0__.U9)(upload.hostname);
   const allowHttpHosts = isOwnForge ? [
    ...choice.allowHttpHosts,
    upload.host
   ] : choice.allowHttpHosts;
   const simple = (0, _http__WEBPACK_IMPORTED_MODULE_0__.or)(address.simpleUrl, "simple-url");
   if ("upload" === use) {
    (0, _http__WEBPACK_IMPORTED_MODULE_0__.hI)(upload, allowHttpHosts, "index");
    (0, _http__WEBPACK_IMPORTED_MODULE_0__.hI)(simple.url, allowHttpHosts, "simple-url");
   } else if (null !== simple.credentials) (0, _http__WEBPACK_IMPORTED_MODULE_0__.hI)(simple.url, allowHttpHosts, "simple-url");
   else (0, _http__WEBPACK_IMPORTED_MODULE_0__.Si)(simple.url, allowHttpHosts, "simple-url");
   if (!isOwnForge) return {
    allowHttpHosts,
    warning: null
   };
   const harm = "upload" === use ? "read the token" : "change what is read";
   return {
    allowHttpHosts,
    warning: `index: ${upload.origin} is plain http, so anyone on the network path can ${harm}. Put the forge behind https.`
   };
  }
 },
 22327: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Je: ()=>indexAddress,
   mv: ()=>mayHaveDocuments,
   pQ: ()=>resolveIndex,
   tc: ()=>serverKindOf
  });
  var _http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37062);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28681);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69223);
  function knownIndex(name, simpleUrl) {
   const known = _server_profiles__WEBPACK_IMPORTED_MODULE_0__.X[name];
   return {
    title: known.title,
    known: name,
    server: "pypi",
    uploadUrl: known.uploadUrl,
    simpleUrl: simpleUrl ?? known.simpleUrl,
    statusUrl: known.statusUrl,
    projectUrl: (project, version)=>known.projectUrl((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version),
    jsonUrl: (project, version)=>known.jsonUrl((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version)
   };
  }
  function jsonBeside(simpleUrl, name, version) {
   const site = /^(?<site>.+)\/simple\/?$/u.exec(simpleUrl)?.groups?.["site"];
   if (void 0 === site) return null;
   return `${site}/pypi/${encodeURIComponent((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name))}/${encodeURIComponent(version)}/json`;
  }
  function giteaUrl(environment) {
   const server = environment["GITHUB_SERVER_URL"] ?? "";
   const owner = (environment["GITHUB_REPOSITORY"] ?? "").split("/")[0] ?? "";
   if ("" === server || "" === owner) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "is gitea, but GITHUB_SERVER_URL and GITHUB_REPOSITORY, which give its address, aren't set",
    remedy: "Use the URL <server>/api/packages/<owner>/pypi instead"
   });
   return `${(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(server, "/")}/api/packages/${encodeURIComponent(owner)}/pypi`;
  }
  function indexAddress(text) {
   const { url, credentials } = (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(text, "index");
   if (null === credentials) return url;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "contains a username or password, which would appear in logs",
    remedy: "Pass them as username and password"
   });
  }
  function resolveIndex({ index, simpleUrl, environment }) {
   if (null !== simpleUrl) (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(simpleUrl, "simple-url");
   if ((0, _server_profiles__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return knownIndex(index, simpleUrl);
   if ("gitea" !== index && !/^[a-z][a-z0-9+.-]*:\/\//iu.test(index)) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: `'${index}' is unknown`,
    remedy: `Use ${Object.keys(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).join(", ")}, gitea, or an upload URL together with simple-url`
   });
   const url = indexAddress("gitea" === index ? giteaUrl(environment) : index);
   const known = Object.values(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).find((candidate)=>new URL(candidate.uploadUrl).host === url.host);
   if (void 0 !== known) return {
    ...knownIndex(known.name, simpleUrl),
    uploadUrl: url.href
   };
   const gitea = (0, _server_profiles__WEBPACK_IMPORTED_MODULE_5__.kY)(url.pathname);
   const base = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(url.href, "/");
   const simple = simpleUrl ?? (null === gitea ? null : `${base}/simple/`);
   if (null === simple) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "simple-url",
    problem: "is empty, and the upload URL doesn't reveal the address of the simple API",
    remedy: `Set it to the URL that pip uses as --index-url: ${base}/simple/ for pypiserver, ${base}/+simple/ for a devpi stage; it usually ends in /simple/`
   });
   return {
    title: url.host,
    known: null,
    server: null === gitea ? "unknown" : "gitea",
    uploadUrl: null === gitea ? url.href : base,
    simpleUrl: simple,
    statusUrl: null,
    projectUrl: (name, version)=>null === gitea ? null : `${url.origin}${gitea.server}/${gitea.owner}/-/packages/pypi/${(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name)}/${encodeURIComponent(version)}`,
    jsonUrl: (name, version)=>null === gitea ? jsonBeside(simple, name, version) : null
   };
  }
  function serverKindOf(address, headers) {
   if ("unknown" !== address.server) return address.server;
   if (Object.keys(headers).some((name)=>name.startsWith("x-devpi-"))) return "devpi";
   const cookies = headers["set-cookie"] ?? [];
   const isGitea = cookies.some((cookie)=>cookie.startsWith("i_like_gitea") || cookie.startsWith("i_like_forgejo"));
   return isGitea ? "gitea" : "unknown";
  }
  function mayHaveDocuments(server, headers) {
   return "pypi" === server || "unknown" === server && void 0 !== headers["x-pypi-last-serial"];
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
 69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>serialize
  });
  function serialize(document) {
   return `${JSON.stringify(document, null, 2)}\n`;
  }
 },
 81002: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>KNOWN_INDEXES,
   g: ()=>isKnownIndex
  });
  function warehouse(name, title, site, uploadUrl) {
   const path = (parts)=>parts.flatMap((part)=>void 0 === part ? [] : [
      encodeURIComponent(part)
     ]).join("/");
   return {
    name,
    title,
    uploadUrl,
    simpleUrl: `${site}/simple/`,
    statusUrl: "https://status.python.org/",
    jsonUrl: (project, version)=>`${site}/pypi/${path([
      project,
      version
     ])}/json`,
    projectUrl: (project, version)=>`${site}/project/${path([
      project,
      version
     ])}/`
   };
  }
  const KNOWN_INDEXES = {
   pypi: warehouse("pypi", "PyPI", "https://pypi.org", "https://upload.pypi.org/legacy/"),
   testpypi: warehouse("testpypi", "TestPyPI", "https://test.pypi.org", "https://test.pypi.org/legacy/")
  };
  function isKnownIndex(text) {
   return Object.hasOwn(KNOWN_INDEXES, text);
  }
 },
 69223: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>PROFILE_NAMES,
   dp: ()=>profileOf,
   kY: ()=>giteaRegistry
  });
  var _known_indexes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
  const PROFILE_NAMES = [
   "pypi",
   "testpypi",
   "gitea",
   "generic"
  ];
  const GITEA_PATH = /^(?<server>.*)\/api\/packages\/(?<owner>[^/]+)\/pypi\/?$/u;
  const GITEA_PAGES = /(?<=\/pypi)\/(?:simple|files)(?:\/.*)?$/u;
  function giteaRegistry(path) {
   const { server = "", owner } = GITEA_PATH.exec(path)?.groups ?? {};
   return void 0 === owner ? null : {
    server,
    owner
   };
  }
  function knownIndexAt(host) {
   const bare = host.toLowerCase().replace(/\.$/u, "");
   const known = Object.values(_known_indexes_js__WEBPACK_IMPORTED_MODULE_0__.X).find(({ uploadUrl, simpleUrl })=>[
     uploadUrl,
     simpleUrl
    ].some((url)=>new URL(url).host === bare));
   return known?.name ?? null;
  }
  function profileOf(index) {
   if ((0, _known_indexes_js__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return index;
   if ("gitea" === index) return "gitea";
   if (!URL.canParse(index)) return "generic";
   const { host, pathname } = new URL(index);
   const isGitea = null !== giteaRegistry(pathname.replace(GITEA_PAGES, ""));
   return knownIndexAt(host) ?? (isGitea ? "gitea" : "generic");
  }
 }
};
