export const id = 964;
export const ids = [
 964
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
  var parse = __webpack_require__(68807);
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
       const page = pages.get(project) ?? (0, project_page.B)(simpleUrl, project, {
        ...context,
        from: "anywhere"
       });
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
   const address = (0, resolve_index.pQ)({
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
  var _harmless_text__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89238);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24417);
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68807);
  var _release_model__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69775);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23256);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62514);
  const onTheSpot = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_2__.f)(()=>Promise.all([
    __webpack_require__.e(6118),
    __webpack_require__.e(5591),
    __webpack_require__.e(1655),
    __webpack_require__.e(8910),
    __webpack_require__.e(3272)
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
 52638: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>verifyAgainstManifest
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _release_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23256);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62514);
  async function difference(folder, filename, wanted) {
   const expected = null === wanted ? "the manifest does not have it" : `the manifest has sha256 ${wanted}`;
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, filename);
   const odd = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.oQ)(path);
   if (null !== odd) return `${filename} is ${odd} (${expected})`;
   const hashed = await (0, _release_store__WEBPACK_IMPORTED_MODULE_2__.DC)(path);
   const { sha256 } = hashed;
   if (null === wanted) return `${filename} was added (${expected}, the folder has sha256 ${sha256})`;
   return sha256 === wanted ? hashed : `${filename} was changed (${expected}, the folder has sha256 ${sha256})`;
  }
  async function verifyAgainstManifest(manifest, folder) {
   const present = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.wX)(folder);
   const wanted = new Map(manifest.files.map((file)=>[
     file.filename,
     file.sha256
    ]));
   const differences = [];
   const hashes = new Map;
   for (const { filename, sha256 } of manifest.files){
    const found = present.includes(filename) ? await difference(folder, filename, sha256) : `${filename} was removed (the manifest has sha256 ${sha256}, the folder has none)`;
    if ("string" == typeof found) differences.push(found);
    else hashes.set(filename, found);
   }
   for (const filename of present){
    if (wanted.has(filename)) continue;
    const said = await difference(folder, filename, null);
    if ("string" == typeof said) differences.push(said);
   }
   if (differences.length > 0) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: `doesn't match the manifest of ${manifest.project} ${manifest.version}: ${differences.join("; ")}`,
    remedy: "Restore the files that were built, or build the release again"
   });
   return manifest.files.map((file)=>{
    const hashed = hashes.get(file.filename) ?? file;
    const dist = (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.AO)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename), {
     sha256: hashed.sha256,
     size: hashed.size
    });
    if (dist.size !== file.size || dist.kind !== file.kind) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename),
     problem: `doesn't match the manifest, which lists ${file.kind}, ${file.size} bytes, sha256 ${file.sha256}; the file is ${dist.kind}, ${dist.size} bytes, sha256 ${dist.sha256}`,
     remedy: "Restore the file that was built, or build the release again"
    });
    return dist;
   });
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
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68807);
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
  function resolveIndex({ index, simpleUrl, environment }) {
   if (null !== simpleUrl) (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(simpleUrl, "simple-url");
   if ((0, _server_profiles__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return knownIndex(index, simpleUrl);
   if ("gitea" !== index && !/^[a-z][a-z0-9+.-]*:\/\//iu.test(index)) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: `'${index}' is unknown`,
    remedy: `Use ${Object.keys(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).join(", ")}, gitea, or an upload URL together with simple-url`
   });
   const { url, credentials } = (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)("gitea" === index ? giteaUrl(environment) : index, "index");
   if (null !== credentials) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "contains a username or password, which would appear in logs",
    remedy: "Pass them as username and password"
   });
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
 },
 69676: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>SUITE_VERSION
  });
  const SUITE_VERSION = "1.0.0";
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
