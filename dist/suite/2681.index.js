export const id = 2681;
export const ids = [
 2681
];
export const modules = {
 49328: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var load_manifest = __webpack_require__(45797);
  var read_distribution = __webpack_require__(62514);
  var expected_release = __webpack_require__(28491);
  var open_places = __webpack_require__(90133);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var receipt_of_release = __webpack_require__(7941);
  var release_contents = __webpack_require__(11001);
  var release_assets = __webpack_require__(23494);
  var sync_assets = __webpack_require__(85076);
  var atomic_file = __webpack_require__(41855);
  var file_hash = __webpack_require__(23256);
  var restore_receipts = __webpack_require__(59116);
  async function keepReceipts(request) {
   const { store, forge, tag, temporaryFolder } = request;
   const [release] = await forge.releasesOf(tag);
   if (release?.draft !== true) return null;
   const contents = await (0, release_contents.r)(forge, release);
   const manifest = await contents.manifest();
   if (null === manifest) return null;
   const kept = [];
   const foreign = [];
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryFolder, "keep-"));
   for (const found of (await (0, restore_receipts.ur)(store, temporaryFolder))){
    const { text } = found;
    const receipt = (0, restore_receipts.f1)(found);
    if (!(0, receipt_of_release.m)(receipt, manifest)) {
     foreign.push(`artifact ${found.artifact}`);
     continue;
    }
    const name = (0, release_assets.IO)(receipt);
    const path = (0, external_node_path_.join)(folder, name);
    await (0, atomic_file.l)(path, text);
    const bytes = Buffer.from(text, "utf8");
    const sha256 = (0, file_hash.Bj)(bytes);
    await (0, sync_assets.I)(forge, contents, {
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
  var save_release = __webpack_require__(79873);
  var release_error = __webpack_require__(41535);
  var parse = __webpack_require__(89822);
  var restored_receipts = __webpack_require__(24514);
  async function namesIn(folder) {
   try {
    return (await (0, promises_.readdir)(folder)).sort();
   } catch (error) {
    if ((0, release_error.Or)(error, "ENOENT") || (0, release_error.Or)(error, "ENOTDIR")) return [];
    throw error;
   }
  }
  function parsedOrNull(text, path) {
   try {
    return (0, parse.Wy)(text, path);
   } catch (error) {
    if (error instanceof release_error.K2) return null;
    throw error;
   }
  }
  async function saveReceipts({ store, storeFolder, stages }) {
   const saved = [];
   const strange = [];
   for (const release of (await namesIn(storeFolder))){
    const folder = (0, external_node_path_.join)(storeFolder, release, "receipts");
    const restored = await (0, restored_receipts.A)((0, external_node_path_.join)(storeFolder, release));
    for (const filename of (await namesIn(folder))){
     if (!filename.endsWith(".json")) continue;
     const path = (0, external_node_path_.join)(folder, filename);
     const bytes = await (0, promises_.readFile)(path);
     if (restored[filename] === (0, file_hash.Bj)(bytes)) continue;
     const receipt = parsedOrNull(bytes.toString("utf8"), path);
     if (null === receipt || !stages.includes(receipt.stage)) {
      strange.push(filename);
      continue;
     }
     const name = (0, release_assets.oN)(receipt);
     await store.upload(name, [
      {
       name: filename,
       path
      }
     ]);
     saved.push(name);
    }
   }
   return {
    saved,
    strange
   };
  }
  var artifact_names = __webpack_require__(87867);
  var artifact_source = __webpack_require__(32562);
  var draft_source = __webpack_require__(17147);
  var restore_release = __webpack_require__(35076);
  var download = __webpack_require__(2388);
  var project_page = __webpack_require__(40775);
  function indexSource({ title, simpleUrl, context }) {
   return {
    title,
    writers: "anybody",
    open () {
     const pages = new Map;
     return Promise.resolve({
      manifest: ()=>Promise.resolve(null),
      async take ({ filename, sha256 }, { project }, target) {
       const page = pages.get(project) ?? (0, project_page.B_)(simpleUrl, project, context);
       pages.set(project, page);
       const file = (await page).files.find((listed)=>listed.filename === filename && listed.sha256 === sha256);
       if (void 0 === file) return false;
       await (0, download.R)(file.url, {
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
  var visible_text = __webpack_require__(58607);
  var resolve_index = __webpack_require__(22327);
  var plain_http_index = __webpack_require__(99934);
  var size_text = __webpack_require__(86298);
  var count_text = __webpack_require__(77820);
  const realPlaces = {
   artifacts: ({ places }, host)=>(0, open_places.ue)(places, host),
   draftFiles: ({ places }, host)=>(0, open_places.P_)(places, host),
   forge: ({ places }, host)=>(0, open_places.h_)(places, host)
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
   if (null === tag || null === forge) throw new release_error.K2({
    subject: null === tag ? "tag" : "token",
    problem: "is empty, and mode keep attaches the receipts to the draft release of the tag",
    remedy: null === tag ? "Set tag to the tag of the release" : "Set token to ${{ github.token }}, and add permissions: contents: write"
   });
   const store = open.artifacts(inputs, host);
   const done = await keepReceipts({
    store,
    forge,
    tag,
    temporaryFolder: host.temporaryFolder
   });
   if (null === done) return void host.info(`There is no draft release of ${tag} with built files: no receipts are kept.`);
   for (const origin of done.foreign)host.warning(`${origin}: belongs to another release and is ignored.`);
   host.info(`The draft release of ${tag} keeps ${done.kept.join(", ") || "no receipts: this run has none"}.`);
  }
  async function save(inputs, host, open) {
   const store = open.artifacts(inputs, host);
   let release = null;
   if (inputs.contents.includes("release")) {
    const { path, onTheSpot } = await (0, load_manifest.e)(inputs.manifest, inputs.packagesDir, {
     host
    });
    if (null === path || onTheSpot) throw new release_error.K2({
     subject: "manifest",
     problem: `no manifest for the distributions in ${inputs.packagesDir} was given or left by an earlier step`,
     remedy: "Use the output manifest-path of build-dists, and its packages-dir"
    });
    const { packagesDir, artifactName, manifestSha256 } = inputs;
    const saved = await (0, save_release.D)({
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
    if (null === stages) throw new release_error.K2({
     subject: "stages",
     problem: "is empty, and the job isn't named after a stage, so it is unknown whose receipts it may save",
     remedy: "List the stages that this job runs, such as build, check"
    });
    const { saved, strange } = await saveReceipts({
     store,
     storeFolder: host.storeFolder,
     stages
    });
    for (const name of strange)host.warning(`${(0, visible_text.Ol)(name, 100)}: is among the receipts, but doesn't belong to ${stages.join(", ")}; it is not handed over. Find out what in this job wrote it.`);
    host.info(0 === saved.length ? "This job has no receipt to hand over." : `Saved ${saved.join(", ")}.`);
   }
   return release;
  }
  async function saveDistributions({ packagesDir, artifactName }, store, host) {
   if ("auto" === artifactName || (0, artifact_names.c7)(artifactName)) throw new release_error.K2({
    subject: "artifact-name",
    problem: `is ${(0, visible_text.Ol)(artifactName, 100)}, which names an artifact with a whole release`,
    remedy: "Set it to another name, such as wheels-linux"
   });
   const distributions = await (0, read_distribution.oj)(packagesDir);
   await store.upload(artifactName, distributions.map(({ filename, path })=>({
     name: filename,
     path
    })));
   for (const { filename, size, sha256 } of distributions)host.info(`${filename}  ${(0, size_text.l)(size)}  sha256 ${sha256}`);
   host.info(`Saved ${(0, count_text.l)(distributions.length, "file")} as the artifact ${artifactName}.`);
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
    (0, artifact_source.k)({
     store,
     name: inputs.artifactName,
     temporaryFolder
    }),
    ...null === draft ? [] : [
     (0, draft_source.v)({
      ...draft,
      temporaryFolder
     })
    ],
    ...sourcesOfIndex(inputs, host)
   ];
   const restored = await (0, restore_release.E)({
    sources,
    manifestSha256: inputs.manifestSha256,
    expected: {
     ...expected_release.F,
     tag,
     commit: inputs.commit
    },
    packagesDir,
    storeFolder,
    host
   });
   if (null === restored) throw nothingToRestore(inputs, sources);
   tell(restored, host);
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
    const { receipts, foreign, contradicted } = await (0, restore_receipts.Mr)(request);
    for (const origin of foreign)host.warning(`${origin}: belongs to another release and is ignored.`);
    for (const sentence of contradicted)host.warning(sentence);
    host.info(`Receipts: ${receipts.map(({ stage, python })=>`${stage}${null === python ? "" : ` (${python})`}`).join(", ") || "none"}.`);
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
   const address = (0, resolve_index.p)({
    index,
    simpleUrl,
    environment: host.environment
   });
   const { allowHttpHosts, warning } = (0, plain_http_index.s)({
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
    indexSource({
     title: address.title,
     simpleUrl: address.simpleUrl,
     context
    })
   ];
  }
  function nothingToRestore({ tag, places }, sources) {
   const asked = sources.map(({ title })=>title).join(", ");
   const more = null === places.token || null === tag ? ", or set tag and token to restore it from the draft release" : "";
   return new release_error.K2({
    subject: "artifact-name",
    problem: `there is no release to restore (searched: ${asked})`,
    remedy: `Save it in an earlier job with mode: save, and list that job in needs${more}`
   });
  }
  function tell({ manifest, sha256, source, files, replaced }, host) {
   host.info(`${manifest.project} ${manifest.version} from ${source}, manifest sha256 ${sha256}:`);
   for (const { filename, source: from } of files){
    const instead = replaced.includes(filename) ? ", instead of another file of this name that an earlier build left" : "";
    host.info(`  ${filename}${from === source ? "" : ` (${from})`}${instead}`);
   }
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
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89238);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89822);
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69775);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23256);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62514);
  const onTheSpot = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_2__.f)(()=>Promise.all([
    __webpack_require__.e(6118),
    __webpack_require__.e(1655),
    __webpack_require__.e(8496),
    __webpack_require__.e(6827)
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
  async function fromStore(packagesDir, storeFolder) {
   const distributions = (await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.N0)(packagesDir)).map(_read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.p_);
   for (const name of new Set(distributions.map((dist)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Pc)(dist.name)))){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Uc)(storeFolder, name), "release-manifest.json");
    const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).then(()=>true, ()=>false);
    if (!there) continue;
    const stored = await fromFile(path);
    if (distributions.some(({ version })=>version === (0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.Bp)(stored.manifest.version))) return stored;
   }
   return null;
  }
  async function loadManifest(input, packagesDir, { host, expectedSha256 = null }) {
   const loaded = await find(input, packagesDir, host);
   if (null !== expectedSha256 && loaded.sha256 !== expectedSha256.toLowerCase()) throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: loaded.path ?? "manifest",
    problem: loaded.onTheSpot ? `no manifest was given or left by an earlier stage, but one with sha256 ${expectedSha256} is required` : `has sha256 ${loaded.sha256}, but ${expectedSha256} is required`,
    remedy: "Give the manifest of the build whose files you release"
   });
   return loaded;
  }
  async function findManifest(input, packagesDir, host) {
   if (input?.trimStart().startsWith("{") === true) {
    const manifest = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.Cc)(input, "manifest");
    return {
     manifest,
     sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_11__.l)(manifest)),
     path: null,
     onTheSpot: false
    };
   }
   if (null !== input && "" !== input) return fromFile(input);
   return null === host || null === packagesDir ? null : await fromStore(packagesDir, host.storeFolder);
  }
  async function find(input, packagesDir, host) {
   const found = await findManifest(input, packagesDir, host);
   if (null !== found) return found;
   const { manifestOnTheSpot } = await onTheSpot();
   const manifest = await manifestOnTheSpot(packagesDir);
   return {
    manifest,
    sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_11__.l)(manifest)),
    path: null,
    onTheSpot: true
   };
  }
 },
 62514: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   AO: ()=>distributionOf,
   N0: ()=>listFilenames,
   oQ: ()=>notRegular,
   oj: ()=>listDistributions,
   p_: ()=>parseFilename,
   wX: ()=>namesIn,
   xF: ()=>readDistribution
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23256);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75094);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22499);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89238);
  function parseFilename(filename) {
   const kind = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Lg)(filename);
   if (null === kind) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: filename,
    problem: "is not a distribution: its name must end in .whl, .tar.gz or .zip",
    remedy: "Give a wheel or a source distribution"
   });
   try {
    if ("wheel" === kind) {
     const { name, version, tags } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.eP)(filename);
     return {
      kind,
      name,
      version: (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
      tags
     };
    }
    const { name, version } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.sF)(filename);
    return {
     kind,
     name,
     version: (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
     tags: []
    };
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: filename,
     problem: (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.bD)(cause),
     remedy: "Build it again with a current build back-end, and do not rename the file"
    }, {
     cause
    });
   }
  }
  async function notRegular(path) {
   const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
   if (status.isFile()) return null;
   if (status.isSymbolicLink()) return "a symbolic link";
   return status.isDirectory() ? "a folder" : "not a regular file";
  }
  function distributionOf(path, hashed) {
   const filename = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
   return {
    filename,
    path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path),
    ...hashed,
    ...parseFilename(filename)
   };
  }
  async function readDistribution(path) {
   parseFilename((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
   const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
   let odd;
   try {
    odd = await notRegular(absolute);
    if (null === odd) return distributionOf(absolute, await (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.DC)(absolute));
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: path,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
     remedy: "Give a file that exists and is readable"
    }, {
     cause
    });
   }
   throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: path,
    problem: `is ${odd}`,
    remedy: "Put the file itself there"
   });
  }
  async function namesIn(folder) {
   try {
    return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter(_python_standards__WEBPACK_IMPORTED_MODULE_2__.Im).sort();
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: folder,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
     remedy: "Build the distributions first, or give the folder that contains them"
    }, {
     cause
    });
   }
  }
  async function listFilenames(folder) {
   const names = await namesIn(folder);
   const foreign = [];
   for (const name of names){
    const odd = await notRegular((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    if (null !== odd) foreign.push(`${name} (${odd})`);
    else if (null === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Lg)(name)) foreign.push(name);
   }
   if (foreign.length > 0) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: `contains other files than distributions: ${foreign.join(", ")}`,
    remedy: "Keep only the files of the release in it"
   });
   if (0 === names.length) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: "contains no distribution",
    remedy: "Build the distributions first"
   });
   return names;
  }
  async function listDistributions(folder) {
   const found = [];
   for (const name of (await listFilenames(folder)))found.push(await readDistribution((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
   return found;
  }
 },
 11001: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>refuseOtherBuild,
   r: ()=>readContents
  });
  var _release_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23256);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89822);
  var _forge_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6975);
  var _release_assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23494);
  const MAXIMUM_DOCUMENT = 0x2000000;
  function sameFiles(a, b) {
   const lines = ({ files })=>files.map(({ filename, size, sha256 })=>`${filename} ${size} ${sha256}`).sort().join("\n");
   return lines(a) === lines(b);
  }
  async function readContents(forge, release) {
   const assets = await forge.assets(release);
   const hashes = new Map;
   const withheld = new Set;
   const named = (name)=>assets.filter((asset)=>asset.name === name);
   const hash = (asset)=>{
    const known = hashes.get(asset.id) ?? forge.hashAsset(release, asset);
    hashes.set(asset.id, known);
    return known;
   };
   async function parsed(name, parse) {
    const asset = named(name).find(({ isWhole, size })=>isWhole && size > 0 && size <= MAXIMUM_DOCUMENT);
    if (void 0 === asset) return null;
    const bytes = await forge.readAsset(release, asset, MAXIMUM_DOCUMENT);
    try {
     return parse(bytes.toString("utf8"), name);
    } catch (error) {
     if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_0__.K2) return null;
     throw error;
    }
   }
   return {
    release,
    assets,
    named,
    hash,
    async holds (asset, { size, sha256 }) {
     if (!asset.isWhole || asset.size !== size) return false;
     try {
      return (await hash(asset)).sha256 === sha256;
     } catch (error) {
      if (!(error instanceof _forge_error_js__WEBPACK_IMPORTED_MODULE_1__.Q) || 404 !== error.status) throw error;
      withheld.add(asset.id);
      return false;
     }
    },
    isWithheld: ({ id })=>withheld.has(id),
    manifest: ()=>parsed(_release_assets_js__WEBPACK_IMPORTED_MODULE_2__.pJ.manifest, _release_model__WEBPACK_IMPORTED_MODULE_3__.Cc),
    record: ()=>parsed(_release_assets_js__WEBPACK_IMPORTED_MODULE_2__.pJ.record, _release_model__WEBPACK_IMPORTED_MODULE_3__.CU)
   };
  }
  async function isBeginningOf(contents, asset, file) {
   if (!asset.isWhole || 0 === asset.size) return true;
   if (asset.size >= file.size) return false;
   return await (0, _release_store__WEBPACK_IMPORTED_MODULE_4__.Vq)(file.path, {
    first: asset.size
   }) === (await contents.hash(asset)).sha256;
  }
  async function refuseOtherBuild(contents, wanted) {
   const { manifest, files } = wanted;
   const { release } = contents;
   const state = `${release.draft ? "the draft" : "the published release"} of ${release.tag}`;
   const remedy = release.draft ? "Nothing was changed. If an earlier run created it, continue with its files: start the workflow by hand with from-stage and the manifest-sha256 from the log of that run. If none did, find out who created it, and delete it" : "Nothing was changed. If none of your runs published it, find out who did, delete that release, and re-run the failed jobs: a draft created before its tag is published with the tag. If one did, its files stay: release with a new version and a new tag";
   const theirs = await contents.manifest();
   if (null !== theirs && !sameFiles(theirs, manifest)) throw otherManifest(theirs, manifest, {
    state,
    remedy
   });
   for (const file of files.filter(({ kind })=>"wheel" === kind || "sdist" === kind)){
    const named = contents.named(file.name);
    if (!(await Promise.all(named.map((asset)=>contents.holds(asset, file)))).includes(true)) {
     for (const asset of named)if (!await isBeginningOf(contents, asset, file)) throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
      subject: file.name,
      problem: `${state} has different bytes under this name: sha256 ${(await contents.hash(asset)).sha256} there, ${file.sha256} here`,
      remedy
     });
    }
   }
   const further = contents.assets.find(({ name })=>wanted.isDistribution?.(name) === true && !manifest.files.some(({ filename })=>filename === name));
   if (void 0 === further) return;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_5__.Ol)(further.name, 200),
    problem: `${state} contains this file, which was not built here`,
    remedy: release.draft ? remedy : "Nothing was changed. Find out who attached it, and remove it there"
   });
  }
  function otherManifest(theirs, manifest, { state, remedy }) {
   const other = manifest.files.find((ours)=>!theirs.files.some(({ sha256 })=>sha256 === ours.sha256));
   const before = theirs.files.find(({ filename })=>filename === other?.filename);
   return new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: other?.filename ?? _release_assets_js__WEBPACK_IMPORTED_MODULE_2__.pJ.manifest,
    problem: void 0 === other ? `${state} contains more files than were built in this run` : `${state} contains another build of it: sha256 ${before?.sha256 ?? "(none)"} there, ${other.sha256} here`,
    remedy
   });
  }
 },
 85076: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>syncAsset
  });
  var _http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93570);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _forge_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6975);
  var _rest_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2778);
  var _release_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11001);
  const ATTEMPTS = 4;
  async function syncAsset(forge, contents, file) {
   const clock = performance.now();
   const { release } = contents;
   const synced = ({ url }, outcome, attempts)=>{
    const ms = Math.round(performance.now() - clock);
    return {
     name: file.name,
     size: file.size,
     sha256: file.sha256,
     url,
     outcome,
     attempts,
     ms
    };
   };
   const before = await settle(forge, contents, file, false);
   if (null !== before.held) return synced(before.held, "kept", 0);
   let missing = null;
   return (0, _http__WEBPACK_IMPORTED_MODULE_0__.d)(async (attempt)=>{
    const failure = await send(forge, release, file);
    const { held } = await settle(forge, await (0, _release_contents_js__WEBPACK_IMPORTED_MODULE_1__.r)(forge, release), file, true);
    if (null !== held) return synced(held, before.wasTaken ? "replaced" : "attached", attempt);
    missing = failure ?? notTheBytes(forge, release, file);
    throw missing;
   }, {
    most: ATTEMPTS,
    pause: (attempt)=>forge.pause(attempt),
    judge: (thrown)=>thrown === missing ? "again" : "give-up"
   });
  }
  async function send(forge, release, file) {
   try {
    await forge.attach(release, file);
    return null;
   } catch (error) {
    if (error instanceof _forge_error_js__WEBPACK_IMPORTED_MODULE_2__.Q && isWorthAnotherTry(error)) return error;
    throw error;
   }
  }
  async function settle(forge, contents, file, wasSent) {
   const { release } = contents;
   const [kept, ...others] = await sorted(contents, file);
   for (const asset of others)await forge.removeAsset(release, asset);
   if (void 0 === kept) return {
    held: null,
    wasTaken: false
   };
   if (await contents.holds(kept, file)) return {
    held: kept,
    wasTaken: true
   };
   if (wasSent && contents.isWithheld(kept)) throw withheld(forge, release, file);
   await forge.removeAsset(release, kept);
   return {
    held: null,
    wasTaken: true
   };
  }
  function isWorthAnotherTry({ status, ambiguous }) {
   return ambiguous || null === status || 429 === status || 409 === status || 422 === status;
  }
  async function sorted(contents, file) {
   const good = [];
   const bad = [];
   for (const asset of contents.named(file.name))(await contents.holds(asset, file) ? good : bad).push(asset);
   return [
    ...good,
    ...bad
   ];
  }
  function withheld(forge, release, file) {
   return new _forge_error_js__WEBPACK_IMPORTED_MODULE_2__.Q({
    subject: forge.title,
    problem: `accepted ${file.name} of ${release.tag} and lists it, but answers 404 Not Found when it is downloaded`,
    remedy: _rest_remedy_js__WEBPACK_IMPORTED_MODULE_3__.i
   }, {
    status: 404,
    ambiguous: false
   });
  }
  function notTheBytes(forge, release, file) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: forge.title,
    problem: `returned different bytes for ${file.name} of ${release.tag} than were sent, ${ATTEMPTS} times`,
    remedy: "Check the server and its storage, and run again; the release is not published"
   });
  }
 },
 87867: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Rx: ()=>releaseArtifactName,
   VQ: ()=>RELEASE_LAYOUT,
   c7: ()=>isReleaseArtifact
  });
  var _forge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23494);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  const RELEASE = "release-";
  const RELEASE_LAYOUT = {
   manifest: _forge__WEBPACK_IMPORTED_MODULE_0__.pJ.manifest,
   distributions: "dist"
  };
  function releaseArtifactName({ project, version }) {
   return `${RELEASE}${(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project)}-${version}`;
  }
  function isReleaseArtifact(name) {
   return name.startsWith(RELEASE);
  }
 },
 32562: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>artifactSource
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87867);
  async function chooseName({ store, name }) {
   const names = (await store.list()).map((artifact)=>artifact.name);
   if ("auto" !== name) return names.includes(name) ? name : null;
   const releases = [
    ...new Set(names.filter(_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.c7))
   ].sort();
   if (releases.length > 1) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: "artifact-name",
    problem: `is auto, and this run has ${String(releases.length)} artifacts with a release: ${releases.join(", ")}`,
    remedy: "Set it to the name of the right one"
   });
   return releases[0] ?? null;
  }
  async function copyIfThere(from, to) {
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
    return true;
   } catch (error) {
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT")) return false;
    throw error;
   }
  }
  function openFolder(folder) {
   return {
    manifest: ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.VQ.manifest)).catch((error)=>{
      if ((0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT")) return null;
      throw error;
     }),
    take: ({ filename }, _, target)=>copyIfThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.VQ.distributions, filename), target),
    takeSmokeTest: (path, target)=>copyIfThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "smoke", (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)), target)
   };
  }
  function artifactSource(options) {
   return {
    title: "auto" === options.name ? "artifact of this run" : `artifact ${options.name}`,
    writers: "this run",
    async open () {
     const name = await chooseName(options);
     if (null === name) return null;
     const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.temporaryFolder, "artifact-"));
     await options.store.download(name, folder);
     return openFolder(folder);
    }
   };
  }
 },
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
 35076: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>restoreRelease
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57777);
  var _distributions__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52638);
  var _distributions__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28491);
  var _distributions__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62514);
  var _project_tree__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13953);
  var _python_standards__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(75094);
  var _release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89822);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41855);
  var _release_store__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23256);
  var _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4902);
  async function restoreRelease(request) {
   const opened = [];
   let found = null;
   for (const source of request.sources){
    const one = await source.open();
    if (null !== one) {
     opened.push({
      title: source.title,
      source: one
     });
     found = await findManifest(source, one);
     if (null !== found) break;
    }
   }
   if (null === found) return null;
   requireExpected(found, request);
   const { manifest, text, sha256, title } = found;
   const later = request.sources.slice(request.sources.findIndex((source)=>source.title === title) + 1);
   const replaced = await occupiedNames(manifest, request.packagesDir, request.host);
   const files = [];
   for (const file of manifest.files){
    const source = await takeFile(file, manifest, {
     opened,
     later,
     packagesDir: request.packagesDir
    });
    files.push({
     filename: file.filename,
     source
    });
   }
   await (0, _distributions__WEBPACK_IMPORTED_MODULE_3__.L)(manifest, await (0, _distributions__WEBPACK_IMPORTED_MODULE_4__.G)(manifest, request.packagesDir));
   const folder = (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.Uc)(request.storeFolder, (0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.Pc)(manifest.project));
   await takeSmokeTest(manifest, folder, title, opened);
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "release-manifest.json");
   await (0, _release_store__WEBPACK_IMPORTED_MODULE_7__.l)(path, text);
   return {
    manifest,
    path,
    sha256,
    packagesDir: request.packagesDir,
    source: title,
    files,
    replaced
   };
  }
  async function findManifest({ title, writers }, source) {
   const bytes = await source.manifest();
   if (null === bytes) return null;
   const text = bytes.toString("utf8");
   if (!Buffer.from(text, "utf8").equals(bytes)) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: title,
    problem: "contains a manifest that is not UTF-8",
    remedy: "Build the release again"
   });
   const manifest = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.Cc)(text, `${title}, release-manifest.json`);
   return {
    manifest,
    text,
    sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.Bj)(bytes),
    title,
    writers
   };
  }
  function requireExpected({ manifest, sha256, title, writers }, request) {
   const { manifestSha256, expected } = request;
   if (null === manifestSha256 && "anybody" === writers) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: "manifest-sha256",
    problem: `is empty, and anyone with permission to write releases could have put the files in ${title}`,
    remedy: "Set it to the manifest sha256 in the log of the run that built them, or build the release in this run"
   });
   if (null !== manifestSha256 && manifestSha256.toLowerCase() !== sha256) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: title,
    problem: `its manifest has sha256 ${sha256}, but the job that built the release wrote ${manifestSha256}`,
    remedy: "It was changed in between: find out by whom, and start a new run of the workflow"
   });
   (0, _distributions__WEBPACK_IMPORTED_MODULE_11__.d)(manifest, expected, title);
  }
  async function takeFile(file, manifest, options) {
   const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.packagesDir, file.filename);
   if (await isHere(target, file)) return "here";
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(options.packagesDir, {
    recursive: true
   });
   for (const { title, source } of options.opened)if (await takeFrom(source, title, file, manifest, target)) return title;
   for (const closed of options.later){
    if (options.opened.some(({ title })=>title === closed.title)) continue;
    const source = await closed.open();
    if (null !== source) {
     options.opened.push({
      title: closed.title,
      source
     });
     if (await takeFrom(source, closed.title, file, manifest, target)) return closed.title;
    }
   }
   const asked = [
    ...new Set([
     ...options.opened,
     ...options.later
    ].map(({ title })=>title))
   ];
   throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: file.filename,
    problem: `belongs to ${manifest.project} ${manifest.version}, and is neither here nor in ${asked.join(", ")}`,
    remedy: "Attach it to the draft release again, or release a new version"
   });
  }
  async function isHere(path, file) {
   try {
    return await (0, _distributions__WEBPACK_IMPORTED_MODULE_12__.oQ)(path) === null && (await (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.DC)(path)).sha256 === file.sha256;
   } catch (error) {
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_8__.Or)(error, "ENOENT")) return false;
    throw error;
   }
  }
  async function occupiedNames(manifest, packagesDir, host) {
   const names = [];
   const obstacles = [];
   for (const file of manifest.files){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packagesDir, file.filename);
    const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(()=>null);
    if (null === there || await isHere(path, file)) continue;
    const odd = await (0, _distributions__WEBPACK_IMPORTED_MODULE_12__.oQ)(path);
    if (null === odd) names.push(file.filename);
    else obstacles.push(`${file.filename} (${odd})`);
   }
   const tracked = await (0, _project_tree__WEBPACK_IMPORTED_MODULE_13__.F)(packagesDir, names, host);
   for (const name of names)if ((0, _python_standards__WEBPACK_IMPORTED_MODULE_14__.aL)(name)?.normalizedName !== (0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.Pc)(manifest.project)) obstacles.push(`${name} (not the name of a distribution of ${manifest.project})`);
   else if (null === tracked) obstacles.push(`${name} (git is not installed, so it is unknown whether it is tracked)`);
   else if (tracked.has(name)) obstacles.push(`${name} (git tracks it)`);
   if (0 === obstacles.length) return names;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: "packages-dir",
    problem: `contains other files in the place of those to restore: ${obstacles.join(", ")}`,
    remedy: "Move them elsewhere, or set packages-dir to another folder"
   });
  }
  async function takeFrom(source, title, file, manifest, target) {
   const neighbour = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), "..", `.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`);
   try {
    if (!await source.take(file, manifest, neighbour)) return false;
    const { sha256, size } = await (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.DC)(neighbour);
    if (sha256 !== file.sha256 || size !== file.size) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
     subject: `${file.filename} in ${title}`,
     problem: `is not what was built: it has ${String(size)} bytes with sha256 ${sha256}, but the manifest says ${String(file.size)} bytes with sha256 ${file.sha256}`,
     remedy: "It was changed: find out by whom, and start a new run of the workflow"
    });
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, target);
    return true;
   } finally{
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
   }
  }
  async function takeSmokeTest(manifest, folder, title, opened) {
   const { smokeTest } = manifest.verification;
   if (null === smokeTest) return;
   const path = (0, _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_15__.J)(smokeTest.path, title);
   const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), {
    recursive: true
   });
   const neighbour = `${target}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`;
   try {
    for (const { title: where, source } of opened){
     if (!await source.takeSmokeTest(path, neighbour)) continue;
     const { sha256 } = await (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.DC)(neighbour);
     if (sha256 !== smokeTest.sha256) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
      subject: `smoke test ${path} in ${where}`,
      problem: `has sha256 ${sha256}, but the manifest says ${smokeTest.sha256}`,
      remedy: "It was changed: find out by whom, and start a new run of the workflow"
     });
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, target);
     return;
    }
   } finally{
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
   }
   throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: `smoke test ${path}`,
    problem: `belongs to ${manifest.project} ${manifest.version}, and is not in ${opened.map((one)=>one.title).join(", ")}`,
    remedy: "Attach it to the draft release again, or release a new version"
   });
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
 4902: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>smokeTestPath
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  function smokeTestPath(path, source) {
   const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll("\\", "/"));
   if (!node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(normal) && !/^[A-Za-z]:/u.test(normal) && !normal.startsWith("../") && ".." !== normal) return normal;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: source,
    problem: "names a smoke test outside its own folder",
    remedy: "Build the release again, and find out who could write to this run's artifacts or to the draft release"
   });
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
      const result = await receiveInto(url, options, {
       write: (chunk)=>file.writeFile(chunk)
      });
      await file.close();
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
      return result;
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
  async function sha256OfUrl(url, options) {
   return (0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Zv)((0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(url), options, options, ()=>receiveInto(url, options, null));
  }
  async function receiveInto(url, options, sink) {
   const limit = options.maximumBytes ?? MAXIMUM_DOWNLOAD;
   const request = {
    ...options,
    url,
    method: "GET",
    headers: {
     "accept-encoding": "identity"
    }
   };
   return (0, _exchange_js__WEBPACK_IMPORTED_MODULE_5__.c)(request, async (response, from)=>{
    const status = response.statusCode ?? 0;
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
    return received;
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
 60997: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bj: ()=>sha256Of,
   Cm: ()=>linkTarget,
   F: ()=>UnusablePage,
   Q4: ()=>MOST_FILES,
   Z: ()=>tooManyFiles,
   oL: ()=>otherHashOf
  });
  const MOST_FILES = 2e5;
  class UnusablePage extends Error {
  }
  function tooManyFiles() {
   return new UnusablePage(`lists more than ${MOST_FILES} files`);
  }
  function sha256Of(text) {
   const lower = "string" == typeof text ? text.toLowerCase() : "";
   return /^[0-9a-f]{64}$/u.test(lower) ? lower : null;
  }
  const OTHER_ALGORITHMS = [
   "sha512",
   "sha384",
   "sha224",
   "sha1",
   "md5"
  ];
  function otherHashOf(hashes) {
   for (const algorithm of OTHER_ALGORITHMS){
    const digest = hashes[algorithm];
    if ("string" == typeof digest && /^[0-9a-f]+$/iu.test(digest)) return {
     otherHash: {
      algorithm,
      digest: digest.toLowerCase()
     }
    };
   }
   return {};
  }
  function linkTarget(href, base) {
   if (!URL.canParse(href, base)) return null;
   const url = new URL(href, base);
   if ("https:" !== url.protocol && "http:" !== url.protocol) return null;
   url.hash = "";
   url.username = "";
   url.password = "";
   return url;
  }
 },
 40775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g2: ()=>projectPageUrl,
   B_: ()=>readProjectPage
  });
  var address = __webpack_require__(37062);
  var retrying_read = __webpack_require__(21579);
  var http_request = __webpack_require__(13268);
  var transport_error = __webpack_require__(95948);
  var lazy_modules = __webpack_require__(64576);
  var names = __webpack_require__(21515);
  var text_ends = __webpack_require__(28681);
  var release_error = __webpack_require__(41535);
  var parsed_page = __webpack_require__(60997);
  function isObject(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
  function textOr(value) {
   return "string" == typeof value ? value : null;
  }
  function parseJsonPage(text, base) {
   let page;
   try {
    page = JSON.parse(text);
   } catch  {
    return null;
   }
   if (!isObject(page) || !Array.isArray(page["files"])) return null;
   const entries = page["files"];
   const versions = Array.isArray(page["versions"]) ? page["versions"] : [];
   if (entries.length > parsed_page.Q4 || versions.length > parsed_page.Q4) throw (0, parsed_page.Z)();
   const files = [];
   for (const entry of entries){
    if (!isObject(entry) || "string" != typeof entry["filename"] || "string" != typeof entry["url"]) continue;
    const url = (0, parsed_page.Cm)(entry["url"], base);
    if (null === url) continue;
    const { hashes, yanked, size } = entry;
    files.push({
     filename: entry["filename"],
     url: url.href,
     sha256: isObject(hashes) ? (0, parsed_page.Bj)(hashes["sha256"]) : null,
     ...isObject(hashes) && null === (0, parsed_page.Bj)(hashes["sha256"]) ? (0, parsed_page.oL)(hashes) : {},
     requiresPython: textOr(entry["requires-python"]),
     yanked: true === yanked || "string" == typeof yanked,
     yankedReason: "string" == typeof yanked && "" !== yanked ? yanked : null,
     size: "number" == typeof size && Number.isSafeInteger(size) && size >= 0 ? size : null,
     uploadTime: textOr(entry["upload-time"])
    });
   }
   const status = page["project-status"];
   return {
    files,
    projectStatus: isObject(status) ? textOr(status["status"]) : textOr(status),
    versions: versions.filter((version)=>"string" == typeof version)
   };
  }
  const LARGEST_PAGE = 0x2000000;
  const htmlPages = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(1600),
    __webpack_require__.e(3409)
   ]).then(__webpack_require__.bind(__webpack_require__, 53409)));
  const ANY_PAGE = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";
  function projectPageUrl(simpleUrl, name) {
   return `${(0, text_ends.sP)(simpleUrl, "/")}/${(0, names.Pc)(name)}/`;
  }
  async function readProjectPage(simpleUrl, name, options) {
   const shown = (0, address.RD)(simpleUrl);
   const { credentials } = (0, address.or)(simpleUrl, "simple-url");
   return (0, retrying_read.Zv)(shown, options, options, ()=>readOnce(simpleUrl, name, options, options.credentials ?? credentials));
  }
  async function readHtml(text, url) {
   const { parseHtmlPage } = await htmlPages();
   return parseHtmlPage(text, url);
  }
  function acceptOfNobody() {
   const quality = 100 + Math.floor(900 * Math.random());
   return `application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.${quality}, text/html;q=0.0${quality % 89 + 10}`;
  }
  async function readOnce(simpleUrl, name, options, credentials) {
   const { accept, bypassCaches, headers, ...rest } = options;
   const plain = projectPageUrl(simpleUrl, name);
   const answer = await (0, http_request.aj)({
    ...rest,
    url: true === bypassCaches ? `${plain}?uncached=${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}` : plain,
    method: "GET",
    maximumBytes: options.maximumBytes ?? LARGEST_PAGE,
    credentials,
    headers: {
     accept: true === bypassCaches ? acceptOfNobody() : accept ?? ANY_PAGE,
     "cache-control": true === bypassCaches ? "no-cache" : "max-age=0",
     ...headers
    }
   });
   return pageOf(answer);
  }
  async function parsedPage(kind, text, url) {
   try {
    return "json" === kind ? parseJsonPage(text, url) : await readHtml(text, url);
   } catch (error) {
    if (!(error instanceof parsed_page.F)) throw error;
    throw new transport_error.wX("too-large", url, `its page ${error.message}`, true);
   }
  }
  async function pageOf(answer) {
   const { status, reason, headers, url } = answer;
   const serial = headers["x-pypi-last-serial"];
   const facts = {
    url,
    headers,
    lastSerial: "string" == typeof serial ? serial : null
   };
   const kind = /[/+]json\b/u.test(headers["content-type"] ?? "") ? "json" : "html";
   if (404 === status) return {
    ...facts,
    exists: false,
    kind,
    files: [],
    projectStatus: null,
    versions: []
   };
   if ((0, retrying_read.wz)(status)) throw new retrying_read.Wl(status, reason, headers["retry-after"]);
   if (200 !== status) {
    const wantsCredentials = 401 === status || 403 === status;
    throw new release_error.K2({
     subject: url,
     problem: `answers ${status}${"" === reason ? "" : ` ${reason}`} instead of the project's page`,
     remedy: wantsCredentials ? "Use a username and password with permission to read this index" : "Use the address of the index's simple API"
    });
   }
   const text = answer.body.toString("utf8");
   const parsed = await parsedPage(kind, text, url);
   if (null === parsed) throw new transport_error.wX("garbled", url, `its answer is not ${"json" === kind ? "JSON" : "HTML"} of a simple index`, true);
   return {
    ...facts,
    exists: true,
    kind,
    ...parsed
   };
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
 13953: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>trackedNames
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _git_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25987);
  var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45299);
  async function trackedNames(folder, names, host) {
   const tracked = new Set;
   const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(()=>null);
   if (null === real || 0 === names.length) return tracked;
   let inside = real;
   for(;;){
    const repository = await (0, _git_folder_js__WEBPACK_IMPORTED_MODULE_2__.K)(inside, host.environment);
    if (null === repository) return tracked;
    const { top } = repository;
    const below = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    const paths = names.map((name)=>`:(literal)${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below, name)}`);
    const listed = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.bd)([
     "ls-files",
     "-z",
     "--cached",
     "--",
     ...paths
    ], top, host);
    if (null === listed) return null;
    for (const path of listed.split("\0")){
     const rest = "" === below ? path : path.slice(below.length + 1);
     if ("" !== rest) tracked.add(rest.split("/")[0] ?? "");
    }
    if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top) === top) return tracked;
    inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top);
   }
  }
 },
 75094: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Lg: ()=>kindOfFilename,
   Im: ()=>looksLikeDistribution,
   sF: ()=>parseSdistFilename,
   eP: ()=>parseWheelFilename,
   aL: ()=>releaseOfFilename
  });
  var names = __webpack_require__(21515);
  var visible_text = __webpack_require__(58607);
  const MOST_TAGS = 1e4;
  function expandTags(text) {
   const parts = text.toLowerCase().split("-");
   const [pythons, abis, platforms] = parts.map((part)=>part.split("."));
   if (3 !== parts.length || void 0 === pythons || void 0 === abis || void 0 === platforms) throw new Error(`the tag ${text} has ${parts.length} parts instead of 3`);
   if ([
    pythons,
    abis,
    platforms
   ].some((components)=>components.includes(""))) throw new Error(`the tag ${text} has an empty component`);
   if (pythons.length * abis.length * platforms.length > MOST_TAGS) throw new Error(`the tag ${(0, visible_text.Ol)(text, 100)} expands to more than ${MOST_TAGS} tags`);
   const tags = pythons.flatMap((python)=>abis.flatMap((abi)=>platforms.map((platform)=>`${python}-${abi}-${platform}`)));
   return [
    ...new Set(tags)
   ];
  }
  var python_text = __webpack_require__(67969);
  var src_version = __webpack_require__(22499);
  const WHEEL_NAME = /^[\p{L}\p{N}_.]*$/u;
  function parseWheelFilename(filename) {
   const wrong = (reason)=>new Error(`${(0, python_text.TL)(filename)} is not the name of a wheel: ${reason}`);
   if (!filename.endsWith(".whl")) throw wrong("it does not end in .whl");
   const parts = filename.slice(0, -4).split("-");
   const [name, versionText] = parts;
   const [pythonTag, abiTag, platformTag] = parts.slice(-3);
   if (5 !== parts.length && 6 !== parts.length || void 0 === name || void 0 === versionText || void 0 === pythonTag || void 0 === abiTag || void 0 === platformTag) throw wrong(`it has ${parts.length} parts between hyphens instead of 5 or 6`);
   if (name.includes("__") || !WHEEL_NAME.test(name)) throw wrong(`${(0, python_text.TL)(name)} is not an escaped project name`);
   const version = (0, src_version.z0)(versionText);
   if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a PEP 440 version`);
   const build = 6 === parts.length ? parts[2] ?? "" : null;
   if (null !== build && !/^[0-9]/u.test(build)) throw wrong(`the build tag ${(0, python_text.TL)(build)} does not begin with a digit`);
   let tags;
   try {
    tags = expandTags(`${pythonTag}-${abiTag}-${platformTag}`);
   } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
   }
   return {
    name,
    version,
    versionText,
    build,
    tags,
    pythonTag,
    abiTag,
    platformTag
   };
  }
  function parseSdistFilename(filename) {
   const wrong = (reason)=>new Error(`${(0, python_text.TL)(filename)} is not the name of a source distribution: ${reason}`);
   const stem = [
    ".tar.gz",
    ".zip"
   ].flatMap((end)=>filename.endsWith(end) ? [
     filename.slice(0, -end.length)
    ] : []).at(0);
   if (void 0 === stem) throw wrong("it does not end in .tar.gz or .zip");
   const hyphen = stem.lastIndexOf("-");
   if (hyphen < 0) throw wrong("it has no hyphen between name and version");
   const versionText = stem.slice(hyphen + 1);
   const version = (0, src_version.z0)(versionText);
   if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a PEP 440 version`);
   return {
    name: stem.slice(0, hyphen),
    version,
    versionText
   };
  }
  function kindOfFilename(filename) {
   if (filename.endsWith(".whl")) return "wheel";
   return filename.endsWith(".tar.gz") || filename.endsWith(".zip") ? "sdist" : null;
  }
  const LIKE_A_DISTRIBUTION = /\.(?:whl|egg|zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|z|zst))$/iu;
  function looksLikeDistribution(filename) {
   return LIKE_A_DISTRIBUTION.test(filename);
  }
  function releaseOfFilename(filename) {
   const kind = kindOfFilename(filename);
   if (null === kind) return null;
   try {
    const { name, version } = "wheel" === kind ? parseWheelFilename(filename) : parseSdistFilename(filename);
    return (0, names.uV)(name) ? {
     normalizedName: (0, names.Pc)(name),
     version: (0, src_version.qh)(version)
    } : null;
   } catch  {
    return null;
   }
  }
 },
 86298: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>sizeText
  });
  const UNITS = [
   "kB",
   "MB",
   "GB",
   "TB"
  ];
  function sizeText(bytes) {
   if (bytes < 1e3) return `${String(Math.round(bytes))} B`;
   let size = bytes / 1e3;
   let unit = 0;
   while(size >= 999.95 && unit < UNITS.length - 1){
    size /= 1e3;
    unit += 1;
   }
   return `${size.toFixed(1)} ${UNITS[unit] ?? ""}`;
  }
 }
};
