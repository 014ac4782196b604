export const id = 813;
export const ids = [
 813,
 263
];
export const modules = {
 98896: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var run_stage = __webpack_require__(76635);
  var manifest_binding = __webpack_require__(52638);
  var read_metadata = __webpack_require__(58865);
  var own_metadata = __webpack_require__(57777);
  var load_manifest = __webpack_require__(45797);
  var address = __webpack_require__(37062);
  var smoke_test = __webpack_require__(3912);
  var asked_trials = __webpack_require__(43542);
  var try_on_pythons = __webpack_require__(68336);
  var choose_pythons = __webpack_require__(45247);
  var fetch_pythons = __webpack_require__(43524);
  var index_settings = __webpack_require__(22103);
  var safety_settings = __webpack_require__(29522);
  var find_uv = __webpack_require__(12590);
  var names = __webpack_require__(21515);
  var external_node_url_ = __webpack_require__(73136);
  var filenames = __webpack_require__(75094);
  function trialFileOf({ filename, path, kind, sha256 }, metadata) {
   const { tags, build } = "wheel" === kind ? (0, filenames.eP)(filename) : {
    tags: [],
    build: null
   };
   const requiresPython = metadata.get("Requires-Python");
   return {
    filename,
    kind,
    url: (0, external_node_url_.pathToFileURL)(path).href,
    requiredSha256: sha256,
    requiresPython,
    tags,
    build
   };
  }
  function isForEveryPlatform({ tags }) {
   return tags.every((tag)=>tag.endsWith("-any"));
  }
  async function readFiles(manifest, packagesDir) {
   const distributions = await (0, manifest_binding.G)(manifest, packagesDir);
   return await Promise.all(distributions.map(async (distribution)=>{
    const metadata = await (0, read_metadata._)(distribution);
    (0, own_metadata.o)(manifest, distribution, metadata);
    return trialFileOf(distribution, metadata);
   }));
  }
  async function prepare(inputs, host) {
   const { dependenciesIndexUrl, allowHttpHosts, packagesDir } = inputs;
   if (null !== dependenciesIndexUrl) {
    const { url } = (0, address.or)(dependenciesIndexUrl, "dependencies-index-url");
    (0, address.Si)(url, allowHttpHosts, "dependencies-index-url");
   }
   const { manifest, path, onTheSpot } = await (0, load_manifest.e)(inputs.manifest, packagesDir, {
    host
   });
   const { verification } = manifest;
   const smokeTest = await (0, smoke_test.M)(inputs.smokeTest, {
    manifest,
    manifestPath: path
   });
   const files = await readFiles(manifest, packagesDir);
   const sources = files.some(({ kind })=>"sdist" === kind);
   const wheels = files.filter(({ kind })=>"wheel" === kind);
   const fromSource = "auto" === inputs.fromSource ? sources && wheels.every(isForEveryPlatform) : "true" === inputs.fromSource;
   const { chosen, notes } = (0, choose_pythons.HW)(inputs.pythonVersions, await (0, fetch_pythons.s)(inputs.pythonVersions, inputs.pythonDownloads ?? false, host), manifest.requiresPython, [], inputs.allowMissingPython);
   for (const note of notes)host.notice(note);
   const settings = await (0, index_settings.ip)(host.environment);
   (0, safety_settings.e_)(settings.safety, host);
   const plan = {
    stage: "try",
    project: manifest.project,
    normalizedName: (0, names.Pc)(manifest.project),
    version: manifest.version,
    files,
    filesAt: "in packages-dir",
    filesRemedy: "Build it",
    judgeFile: ({ filename, requiredSha256 })=>({
      kind: "file",
      subject: filename,
      outcome: "passed",
      message: `is what an installer chooses here, ${onTheSpot ? "as it is on disk" : "with the hash in the manifest"}`,
      ms: 0,
      ...null === requiredSha256 ? {} : {
       sha256: requiredSha256
      }
     }),
    verification,
    settings: {
     ...inputs,
     sdist: fromSource && wheels.length > 0
    },
    imports: (0, asked_trials.$)(inputs.imports, verification),
    skipImports: verification.skipImports ?? [],
    scripts: (0, asked_trials.V)(inputs.scripts, verification),
    smokeTest,
    dependenciesFrom: null === dependenciesIndexUrl ? settings.describe() : (0, address.RD)(dependenciesIndexUrl)
   };
   return {
    manifest,
    plan,
    pythons: chosen
   };
  }
  async function run(inputs, host) {
   return await (0, run_stage.S)(host, {
    action: "try-dists",
    stage: "try",
    async prepare ({ recorder }) {
     const prepared = await prepare(inputs, host);
     const { project, version } = prepared.manifest;
     recorder.about({
      project,
      normalizedName: (0, names.Pc)(project),
      version
     });
     return prepared;
    },
    async work ({ plan, pythons }, { recorder }) {
     const uv = await (0, find_uv.d)(host, await (0, index_settings.ip)(host.environment));
     const { project, normalizedName, version } = plan;
     const about = {
      project,
      normalizedName,
      version
     };
     const { results, receiptPaths, ...ending } = await (0, try_on_pythons.U)(plan, pythons, {
      uv,
      ledger: null,
      about,
      joined: recorder
     }, host);
     return {
      ...ending,
      rest: {
       results,
       receiptPaths
      }
     };
    },
    unfinished: ()=>({
      results: [],
      receiptPaths: []
     })
   });
  }
 },
 28491: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>NOTHING_EXPECTED,
   d: ()=>requireExpectedRelease
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37870);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22499);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  const NOTHING_EXPECTED = {
   project: null,
   version: null,
   tag: null,
   commit: null
  };
  const FIELDS = [
   "project",
   "version",
   "tag",
   "commit"
  ];
  function agree(field, wanted, found) {
   if ("project" === field) return (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(wanted) === (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(found);
   if ("version" === field) return 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Zy)((0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.ot)(wanted), (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.ot)(found));
   return wanted === found;
  }
  function requireExpectedRelease(manifest, expected, source, remedy) {
   for (const field of FIELDS){
    const wanted = expected[field];
    const found = manifest[field];
    if (!(null === wanted || null !== found && agree(field, wanted, found))) {
     if ("commit" === field && null !== found) throw movedTag(manifest, {
      commit: wanted,
      tag: expected.tag,
      source
     });
     throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
      subject: field,
      problem: null === found ? `is ${wanted}, but ${source} doesn't name a ${field}` : `is ${wanted}, but ${source} was built for ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_4__.Ol)(found, 100)}`,
      remedy: remedy ?? `Build the release of ${wanted} in this run, and find out who wrote that manifest`
     });
    }
   }
  }
  function movedTag(manifest, { commit, tag, source }) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: `tag ${tag ?? manifest.tag ?? manifest.version}`,
    problem: `is on commit ${commit} now, but ${source} was built from ${String(manifest.commit)}`,
    remedy: "If the tag was moved, put it back or release the new commit as a new version; if not, find out who wrote that manifest"
   });
  }
 },
 57777: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>requireOwnMetadata,
   o: ()=>requireOwnMetadataOf
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22499);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _read_metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58865);
  function requireOwnMetadataOf({ project, version }, distribution, metadata) {
   const said = [
    [
     "its metadata says",
     metadata.get("Name"),
     metadata.get("Version")
    ],
    [
     "its file name says",
     distribution.name,
     distribution.version
    ]
   ];
   for (const [where, name, found] of said){
    const isOurs = null !== name && null !== found && (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(name) === (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(project) && (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Bp)(found) === (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Bp)(version);
    if (!isOurs) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: distribution.filename,
     problem: `is not a file of ${project} ${version}: ${where} ${name ?? "no name"} ${found ?? "no version"}`,
     remedy: "Build the release again, and find out who could write the manifest"
    });
   }
  }
  async function requireOwnMetadata(manifest, distributions) {
   for (const distribution of distributions)requireOwnMetadataOf(manifest, distribution, await (0, _read_metadata_js__WEBPACK_IMPORTED_MODULE_3__._)(distribution));
  }
 },
 58865: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   _: ()=>readMetadata
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64576);
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90960);
  var _archive_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20466);
  var _byte_window_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88726);
  var _common_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13752);
  var _framing_problem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58819);
  var _member_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28781);
  var _tar_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74476);
  var _wheel_stem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78076);
  var _zip_directory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75534);
  var _zip_end_record_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5400);
  const contents = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_1__.f)(()=>Promise.all([
    __webpack_require__.e(6118),
    __webpack_require__.e(5591),
    __webpack_require__.e(8910),
    __webpack_require__.e(4348)
   ]).then(__webpack_require__.bind(__webpack_require__, 68910)));
  const LOCAL_SIZE = 30;
  const END_SIZE = 22;
  const STORED = 0;
  const DEFLATED = 8;
  const ENCRYPTED = 1;
  const USUAL_SIZE = 4194304;
  async function readMetadata(dist, limits = _archive_limits_js__WEBPACK_IMPORTED_MODULE_2__.O) {
   const bytes = dist.filename.endsWith(".tar.gz") ? await fromTar(dist, limits) : await fromZip(dist, limits);
   if (null !== bytes) return (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.U)(bytes);
   const { readContents } = await contents();
   return (await readContents(dist, limits)).metadata;
  }
  async function fromTar(dist, limits) {
   const kept = [];
   const { members, problems } = await (0, _tar_walk_js__WEBPACK_IMPORTED_MODULE_4__.n)(dist.path, limits, ({ path, size })=>size <= USUAL_SIZE && /^[^/]+\/PKG-INFO$/u.test(path) ? [
     (0, _member_reader_js__WEBPACK_IMPORTED_MODULE_5__.H)(USUAL_SIZE, (bytes)=>kept.push({
       path,
       bytes: Buffer.from(bytes)
      }))
    ] : []);
   if (problems.length > 0) return null;
   const path = `${(0, _common_path_js__WEBPACK_IMPORTED_MODULE_6__.F)(members.map((member)=>member.path)) ?? ""}/PKG-INFO`;
   const named = members.filter((member)=>member.path === path);
   return 1 === named.length ? kept.find((member)=>member.path === path)?.bytes ?? null : null;
  }
  async function fromZip(dist, limits) {
   if ("wheel" !== dist.kind) return null;
   const path = `${(0, _wheel_stem_js__WEBPACK_IMPORTED_MODULE_7__.t)(dist.filename) ?? ""}.dist-info/METADATA`;
   return (0, _byte_window_js__WEBPACK_IMPORTED_MODULE_8__.v)(dist.path, async (window)=>{
    let entries;
    try {
     entries = await (0, _zip_directory_js__WEBPACK_IMPORTED_MODULE_9__.x)(window, limits);
     if (!await isPlain(window, entries, limits)) return null;
    } catch (error) {
     if (error instanceof _framing_problem_js__WEBPACK_IMPORTED_MODULE_10__.bK) return null;
     throw error;
    }
    const total = entries.reduce((sum, { size })=>sum + size, 0);
    if (null !== (0, _archive_limits_js__WEBPACK_IMPORTED_MODULE_2__.T)(total, window.size, limits)) return null;
    if (entries.some(({ size })=>size > limits.memberBytes)) return null;
    const [entry, ...others] = entries.filter(({ name })=>name === path);
    return void 0 === entry || others.length > 0 ? null : readEntry(window, entry);
   });
  }
  async function isPlain(window, entries, limits) {
   const { start, size, prepended } = await (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_11__.nv)(window, limits);
   if (0 !== prepended || start + size + END_SIZE !== window.size) return false;
   const end = await window.bytes(window.size - END_SIZE, END_SIZE);
   const counts = [
    end.readUInt16LE(8),
    end.readUInt16LE(10)
   ];
   return counts.every((count)=>count === entries.length) && entries.every(({ flags })=>(flags & ENCRYPTED) === 0);
  }
  async function readEntry(window, { method, size, compressedSize, crc, localOffset }) {
   if (method !== STORED && method !== DEFLATED) return null;
   if (size > USUAL_SIZE || compressedSize > USUAL_SIZE) return null;
   const header = await window.bytes(localOffset, LOCAL_SIZE);
   if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== _zip_end_record_js__WEBPACK_IMPORTED_MODULE_11__.JU) return null;
   const start = localOffset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
   const packed = await window.bytes(start, compressedSize);
   if (packed.length < compressedSize) return null;
   const bytes = method === STORED ? Buffer.from(packed) : inflated(packed, size);
   return bytes?.length === size && (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) === crc ? bytes : null;
  }
  function inflated(packed, size) {
   try {
    return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, {
     maxOutputLength: size + 1
    });
   } catch  {
    return null;
   }
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
 74985: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   sN: ()=>earlierReleaseNotice,
   Rf: ()=>findEarlierRelease,
   Jl: ()=>judgeReleased,
   Tv: ()=>requireOwnRelease,
   bJ: ()=>takeOverRelease
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var expected_release = __webpack_require__(28491);
  var release_assets = __webpack_require__(23494);
  var parse = __webpack_require__(68807);
  var release_error = __webpack_require__(41535);
  var draft_source = __webpack_require__(17147);
  var project_page = __webpack_require__(40775);
  var release_on_index = __webpack_require__(12072);
  async function askIndex(manifest, { simpleUrl }, context) {
   const { project, version, files } = manifest;
   try {
    const page = await (0, project_page.B)(simpleUrl, project, {
     ...context,
     bypassCaches: true
    });
    if (null !== page.elsewhere) return {
     isWhole: false,
     words: `has no page of its own, and redirects to ${page.elsewhere}`
    };
    const there = (0, release_on_index.$J)(page, project, version).files;
    const isThere = ({ filename, sha256 })=>there.some((file)=>file.filename === filename && file.sha256 === sha256);
    const count = files.filter(isThere).length;
    const others = there.filter((file)=>!files.some(({ filename })=>filename === file.filename)).length;
    return {
     isWhole: count === files.length && 0 === others,
     words: `has ${String(count)} of ${String(files.length)} files${0 === others ? "" : `, and ${String(others)} others`}`
    };
   } catch (error) {
    context.signal?.throwIfAborted();
    if (!(error instanceof release_error.K2)) throw error;
    return {
     isWhole: false,
     words: `unknown (${error.message})`
    };
   }
  }
  var open_places = __webpack_require__(90133);
  var restore_release = __webpack_require__(35076);
  async function findEarlierRelease(forge, tag, { temporaryFolder }) {
   const [release] = await forge.releasesOf(tag);
   if (void 0 === release) return null;
   const files = (0, open_places.Z1)(forge);
   const names = await files.names(tag) ?? [];
   const receipts = names.filter(release_assets.jP).sort();
   if (!names.includes(release_assets.pJ.manifest)) return {
    release,
    manifest: null,
    receipts
   };
   const path = (0, external_node_path_.join)(await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryFolder, "earlier-")), release_assets.pJ.manifest);
   await files.download(tag, release_assets.pJ.manifest, path);
   return {
    release,
    manifest: parsedOrNull(await (0, promises_.readFile)(path, "utf8")),
    receipts
   };
  }
  function parsedOrNull(text) {
   try {
    return (0, parse.Cc)(text, release_assets.pJ.manifest);
   } catch (error) {
    if (error instanceof release_error.K2) return null;
    throw error;
   }
  }
  function requireOwnRelease({ release, manifest }, expected) {
   if (null === manifest) return;
   const remedy = `Find out who created ${release.draft ? "that draft" : "that release"}, delete it, and start this run again`;
   (0, expected_release.d)(manifest, expected, `release ${release.tag}`, remedy);
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
    const { isWhole, words } = await askIndex(manifest, index, context);
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
    (0, expected_release.d)(manifest, expected, "release");
    return true;
   } catch (error) {
    if (error instanceof release_error.K2) return false;
    throw error;
   }
  }
  async function takeOverRelease(forge, { tag, expected, manifestSha256, packagesDir }, host) {
   const { storeFolder, temporaryFolder } = host;
   return (0, restore_release.E)({
    sources: [
     (0, draft_source.v)({
      files: (0, open_places.Z1)(forge),
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
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68807);
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
   await (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.qi)(request.storeFolder, (0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.Pc)(manifest.project));
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
 20378: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gg: ()=>titleOf,
   Vj: ()=>verdictOf,
   cj: ()=>sentencesOf,
   dJ: ()=>failuresOf,
   wX: ()=>outcomeWords
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58301);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  var _stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46674);
  function titleOf(record) {
   const named = record.receipts.find((receipt)=>null !== receipt.project);
   const project = record.manifest?.project ?? named?.project ?? "unnamed project";
   const version = record.manifest?.version ?? record.receipts.find((receipt)=>null !== receipt.version)?.version ?? "";
   return (0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.P8)(`${record.rehearsal ? "Rehearsal of" : "Release of"} ${project} ${version}`, 200);
  }
  function failuresOf(record) {
   return (0, _stage_rows_js__WEBPACK_IMPORTED_MODULE_1__.U)(record).filter(({ outcome })=>"failed" === outcome).map(({ stage, failure })=>({
     stage,
     sentence: failure ?? `${stage}: failed. See its receipt.`
    }));
  }
  function sentencesOf(record) {
   const failed = "failed" === record.outcome ? failuresOf(record).map(({ sentence })=>sentence) : [];
   const own = null === record.failure ? [] : [
    record.failure
   ];
   return failed.length < 2 ? own : [
    ...new Set([
     ...own,
     ...failed
    ])
   ];
  }
  function outcomeWords({ outcome, wouldStop }) {
   if ("passed" !== outcome || void 0 === wouldStop) return (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.E)(outcome);
   const ids = wouldStop.points.map(({ id })=>id).join(", ");
   return `${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.E)(outcome)}; a release would stop at: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.P8)(ids, 1e3)}`;
  }
  function verdictOf(record) {
   if ("passed" === record.outcome) {
    const verdict = outcomeWords(record);
    return `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}.${record.rehearsal ? " Nothing left this machine." : ""}`;
   }
   const stages = failuresOf(record).map(({ stage })=>stage);
   if (0 === stages.length) return "Failed.";
   return `Failed in ${stages.join(", ").replace(/, (?=[^,]*$)/u, " and ")}.`;
  }
 },
 46674: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>stageRows
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2536);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58455);
  const WEIGHT = [
   "failed",
   "unknown",
   "not-sent",
   "passed",
   "not-configured",
   "skipped"
  ];
  function worstOutcome(outcomes) {
   return WEIGHT.find((outcome)=>outcomes.includes(outcome)) ?? "unknown";
  }
  function itemOf(receipt, item) {
   return void 0 === item.python && null !== receipt.python ? {
    ...item,
    python: receipt.python
   } : item;
  }
  function once(values, key) {
   return [
    ...new Map(values.map((value)=>[
      key(value),
      value
     ])).values()
   ];
  }
  function wallClock(receipts) {
   const [only] = receipts;
   if (1 === receipts.length && void 0 !== only) return only.ms;
   const begin = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.o)(receipts.map((receipt)=>Date.parse(receipt.started)));
   const end = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.n)(receipts.map((receipt)=>Date.parse(receipt.finished)));
   return Math.max(0, Math.round(end - begin));
  }
  function rowOf(stage, receipts) {
   const joined = receipts.filter((receipt)=>null === receipt.python);
   const primary = joined.length > 0 ? joined : receipts;
   return {
    stage,
    outcome: worstOutcome(receipts.map((receipt)=>receipt.outcome)),
    failure: [
     ...primary,
     ...receipts
    ].find((receipt)=>null !== receipt.failure)?.failure ?? null,
    index: receipts.find((receipt)=>null !== receipt.index)?.index ?? null,
    ms: wallClock(primary),
    items: once(receipts.flatMap((receipt)=>receipt.items.map((item)=>itemOf(receipt, item))), (item)=>JSON.stringify([
      item.kind,
      item.subject,
      item.python ?? null
     ])),
    findings: once(receipts.flatMap((receipt)=>receipt.findings), (finding)=>JSON.stringify(finding))
   };
  }
  function stageRows(record) {
   return _release_model__WEBPACK_IMPORTED_MODULE_1__.an.flatMap((stage)=>{
    const receipts = record.receipts.filter((receipt)=>receipt.stage === stage);
    return 0 === receipts.length ? [] : [
     rowOf(stage, receipts)
    ];
   });
  }
 },
 33008: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BU: ()=>IGNORE_EVERYTHING,
   JL: ()=>REPORT_FILES,
   w6: ()=>requireOwnReport
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  const IGNORE_EVERYTHING = "*\n";
  const REPORT_FILES = {
   record: "release-record.json",
   page: "report.html"
  };
  async function isRecord(path) {
   try {
    const record = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    return "object" == typeof record && null !== record && "suite" in record && "receipts" in record;
   } catch  {
    return false;
   }
  }
  async function requireOwnReport(folder) {
   const isOurs = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore"), "utf8").catch(()=>"") === IGNORE_EVERYTHING;
   if (isOurs || await isRecord((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, REPORT_FILES.record))) return;
   for (const name of Object.values(REPORT_FILES))if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(()=>null) !== null) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "report-dir",
    problem: `${folder} has a ${name} that is not the report of a release`,
    remedy: "Choose another folder, or move that file"
   });
  }
 },
 60813: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run_run
  });
  var external_node_path_ = __webpack_require__(76760);
  var run = __webpack_require__(48768);
  var src_run = __webpack_require__(23683);
  var production_index = __webpack_require__(49002);
  var publish_index_src_run = __webpack_require__(53598);
  var look_ahead = __webpack_require__(85869);
  var release_checklist_src_run = __webpack_require__(11445);
  var decision = __webpack_require__(62557);
  var stopping_words = __webpack_require__(98378);
  const ASKED_BY_RELEASE = new Set([
   "dependency-vulnerabilities"
  ]);
  function wouldStop(points) {
   const open = points.filter((point)=>(0, decision.Gb)(point, false) && !ASKED_BY_RELEASE.has(point.id));
   if (0 === open.length) return null;
   return {
    points: open.map(({ id, message, remedy })=>({
      id,
      message,
      remedy
     })),
    remedy: (0, stopping_words.Y_)(open)
   };
  }
  var test_project_src_run = __webpack_require__(88190);
  var try_dists_src_run = __webpack_require__(98896);
  var twine_check_src_run = __webpack_require__(75205);
  var validate_metadata_src_run = __webpack_require__(17835);
  var verify_install_src_run = __webpack_require__(49840);
  var load_manifest = __webpack_require__(45797);
  var expected_release = __webpack_require__(28491);
  var receipt_of_release = __webpack_require__(7941);
  var list_contents = __webpack_require__(98254);
  var earlier_release = __webpack_require__(74985);
  var release_identity = __webpack_require__(9370);
  var read_project = __webpack_require__(81252);
  var names = __webpack_require__(21515);
  var release_error = __webpack_require__(41535);
  var src_failure = __webpack_require__(33355);
  var suite_version = __webpack_require__(69676);
  var rule_address = __webpack_require__(79894);
  var outcome_text = __webpack_require__(58301);
  var size_text = __webpack_require__(86298);
  var count_text = __webpack_require__(77820);
  var duration_text = __webpack_require__(24417);
  var src_finding = __webpack_require__(35956);
  var stage = __webpack_require__(58455);
  var moment_text = __webpack_require__(14421);
  var html_text = __webpack_require__(56886);
  var cut = __webpack_require__(69633);
  var release_changes = __webpack_require__(82104);
  var summary_table = __webpack_require__(7109);
  const MOST_ROWS = 200;
  const LONGEST_VALUE = 500;
  function subjectOf({ kind, name }) {
   if ("python" === kind) return "Requires-Python";
   return "metadata" === kind ? name : `${kind} ${name}`.trim();
  }
  function limitOf(changes) {
   if ("compared" !== changes.kind || changes.withMembers) return "";
   return "Only the metadata were compared: the earlier file was not read.";
  }
  function sentenceOf(changes) {
   const text = (0, release_changes.T)(changes);
   return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }
  function changesHtml(changes) {
   if (null === changes) return "";
   const cell = (value)=>null === value ? '<td class="soft">none</td>' : `<td class="what">${(0, html_text.j)((0, cut.J)(value, LONGEST_VALUE))}</td>`;
   const list = "compared" === changes.kind ? changes.changes : [];
   const rows = list.slice(0, MOST_ROWS).map((one)=>`<tr><td class="what">${(0, html_text.j)(subjectOf(one))}</td>${cell(one.before)}${cell(one.now)}</tr>`);
   const more = list.length > MOST_ROWS ? `<p class="soft">${(0, count_text.l)(list.length - MOST_ROWS, "more change")} not listed.</p>` : "";
   const limit = "" === limitOf(changes) ? "" : `<p class="soft">${limitOf(changes)}</p>`;
   const table = 0 === rows.length ? "" : `<div class="scroll"><table aria-label="Changes"><thead><tr><th scope="col">what</th><th scope="col">before</th><th scope="col">now</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
   return `<h2>Changes since the release before</h2><p>${(0, html_text.j)(sentenceOf(changes))}</p>${table}${more}${limit}`;
  }
  function changesSummary(changes, redact) {
   if (null === changes) return "";
   const say = (0, summary_table.C6)(redact);
   const list = "compared" === changes.kind ? changes.changes : [];
   const rows = list.map((one)=>[
     subjectOf(one),
     one.before ?? "none",
     one.now ?? "none"
    ].map((text)=>say(text, LONGEST_VALUE)));
   const limit = {
    rows: MOST_ROWS,
    rest: (count)=>`${(0, count_text.l)(count, "more change")} not listed.`
   };
   const lines = [
    "### Changes since the release before",
    "",
    say(sentenceOf(changes)),
    "",
    ...0 === rows.length ? [] : [
     "<details><summary>Each of them</summary>",
     "",
     ...(0, summary_table.c_)([
      "what",
      "before",
      "now"
     ], rows, limit),
     "</details>",
     ""
    ],
    ..."" === limitOf(changes) ? [] : [
     limitOf(changes),
     ""
    ]
   ];
   return `${lines.join("\n").trimEnd()}\n\n`;
  }
  const MOST_MEMBERS = 2e3;
  const contents_html_LONGEST_VALUE = 1e3;
  function valueHtml(value) {
   const address = /https?:\/\/\S+$/u.exec(value)?.[0] ?? "";
   const target = "" === address ? null : (0, html_text.A)(address);
   const shown = (0, html_text.j)((0, cut.J)(value, contents_html_LONGEST_VALUE));
   if (null === target || value.length > contents_html_LONGEST_VALUE) return shown;
   const label = (0, html_text.j)(value.slice(0, value.length - address.length));
   return `${label}<a href="${(0, html_text.j)(target)}" rel="noopener noreferrer">${(0, html_text.j)(address)}</a>`;
  }
  function membersHtml({ filename, members }) {
   const rows = members.slice(0, MOST_MEMBERS).map(({ path, size })=>`<tr><td><code>${(0, html_text.j)(path)}</code></td><td class="number" title="${String(size)} bytes">${(0, size_text.l)(size)}</td></tr>`);
   const total = members.reduce((sum, { size })=>sum + size, 0);
   const rest = members.length - rows.length;
   const more = rest > 0 ? `<p class="soft">${(0, count_text.l)(rest, "more member")} not listed.</p>` : "";
   return `<details><summary><strong>${(0, html_text.j)(filename)}</strong> <span class="soft">${(0, count_text.l)(members.length, "member")}, ${(0, size_text.l)(total)} unpacked</span></summary><div><div class="scroll"><table aria-label="${(0, html_text.j)(`Members of ${filename}`)}"><thead><tr><th scope="col">member</th><th scope="col" class="number">size</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>${more}</div></details>`;
  }
  function metadataHtml({ filename, metadata }) {
   const rows = metadata.map(([name, value])=>`<tr><td>${(0, html_text.j)(name)}</td><td class="what">${valueHtml(value)}</td></tr>`);
   return `<details><summary><strong>Metadata</strong> <span class="soft">of ${(0, html_text.j)(filename)}, as an index shows them</span></summary><div><div class="scroll"><table aria-label="Metadata"><thead><tr><th scope="col">field</th><th scope="col">value</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div></div></details>`;
  }
  function readmeHtml(readme) {
   if (null === readme) return '<p class="soft">The description was not rendered in this run.</p>';
   const page = `<!doctype html><meta charset="utf-8"><base target="_blank"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>body{font:1rem/1.5 system-ui,sans-serif;margin:1rem;color:#1c2024;background:#fff;overflow-wrap:anywhere}pre{overflow-x:auto}</style>${readme}`;
   return `<details><summary><strong>Description</strong> <span class="soft">about as PyPI shows it, without images</span></summary><div><iframe title="Description" sandbox srcdoc="${(0, html_text.j)(page)}"></iframe></div></details>`;
  }
  function contentsHtml({ files, readme, changes = null }) {
   const first = files.find(({ kind })=>"wheel" === kind) ?? files[0];
   if (void 0 === first) return "";
   return `<h2>Contents</h2>${files.map(membersHtml).join("\n")}\n${metadataHtml(first)}\n${readmeHtml(readme)}\n${changesHtml(changes)}`;
  }
  var headline = __webpack_require__(20378);
  const STYLE = `
:root { color-scheme: light dark; --text: #1c2024; --soft: #5b6470; --paper: #fff; --raised: #f5f6f8; --line: #d9dde3;
  --good: #12702f; --bad: #b3160f; --open: #8a5a00; --bad-paper: #fdeceb; --good-paper: #e9f6ed; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e7eb; --soft: #9aa4b1; --paper: #14171a; --raised: #1d2125; --line: #343a41;
  --good: #6bd08a; --bad: #ff8b80; --open: #e9b949; --bad-paper: #3a1a18; --good-paper: #15301e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--paper); }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.15rem; }
p, ul { margin: .4rem 0; }
code, pre, .hash { font: .875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { margin: 0; white-space: pre-wrap; }
a { color: inherit; overflow-wrap: anywhere; }
.verdict { padding: .9rem 1.1rem; border-left: .35rem solid var(--bad); background: var(--bad-paper); }
.verdict.passed { border-color: var(--good); background: var(--good-paper); }
.verdict.open { border-color: var(--open); background: var(--raised); }
.verdict strong { font-size: 1.1rem; }
.verdict p { overflow-wrap: anywhere; white-space: pre-wrap; }
.soft { color: var(--soft); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; color: var(--soft); }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.word { white-space: nowrap; }
td.point { min-width: min(17rem, 40vw); }
td.what { overflow-wrap: anywhere; }
.passed-word { color: var(--good); } .failed-word { color: var(--bad); font-weight: 700; } .open-word { color: var(--open); } .quiet-word { color: var(--soft); }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; background: var(--raised); }
summary { cursor: pointer; padding: .5rem .8rem; overflow-wrap: anywhere; }
details > div { padding: 0 .8rem .7rem; }
.finding { margin: .6rem 0; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: .4rem; overflow-wrap: anywhere; }
.finding.stops { border-left: .35rem solid var(--bad); }
iframe { width: 100%; height: 32rem; border: 1px solid var(--line); background: #fff; }
@media print { details > div { display: block; } body { max-width: none; } }
`;
  var stage_rows = __webpack_require__(46674);
  function upload_status_sentenceOf(row, noun, record) {
   if (void 0 === row) return `${noun}: the upload was not reached; nothing was sent.`;
   const files = row.items.filter((item)=>"file" === item.kind);
   const there = files.filter((item)=>"passed" === item.outcome);
   const undecided = files.filter((item)=>"unknown" === item.outcome);
   const expected = record.manifest?.files.length ?? files.length;
   if (0 === there.length && 0 === undecided.length) {
    if ("passed" === row.outcome) return `${noun}: the upload passed; the record doesn't list its files.`;
    return "unknown" === row.outcome ? `${noun}: the record doesn't say what was sent.` : `${noun}: no file of this release was sent.`;
   }
   const open = 0 === undecided.length ? "" : ` For ${(0, count_text.l)(undecided.length, "file")}, it is unknown.`;
   const version = null === record.manifest ? "The version" : `Version ${record.manifest.version}`;
   const rest = there.length < expected && there.length > 0 ? ` ${version} is partly uploaded there: run again with the same files; rebuilt files would be refused.` : "";
   return `${noun}: ${String(there.length)} of ${(0, count_text.l)(expected, "file")} are there.${open}${rest}`;
  }
  function uploadStatuses(record) {
   const rows = (0, stage_rows.U)(record);
   const test = rows.find((row)=>"upload-test" === row.stage);
   const production = rows.find((row)=>"upload" === row.stage);
   return [
    {
     which: "test",
     index: test?.index ?? null,
     sentence: upload_status_sentenceOf(test, "Test index", record)
    },
    {
     which: "production",
     index: production?.index ?? null,
     sentence: upload_status_sentenceOf(production, "Production index", record)
    }
   ];
  }
  var record_words = __webpack_require__(98891);
  const MAXIMUM_MESSAGE = 6e3;
  const WORD_CLASS = {
   passed: "passed-word",
   failed: "failed-word",
   unknown: "open-word",
   "not-sent": "open-word",
   "not-configured": "quiet-word",
   skipped: "quiet-word"
  };
  function word(outcome) {
   return `<span class="${WORD_CLASS[outcome]}">${(0, outcome_text.m)(outcome)} ${(0, outcome_text.E)(outcome)}</span>`;
  }
  function table(caption, head, rows) {
   const cells = head.map((name)=>{
    const right = "time" === name || "size" === name;
    return `<th scope="col"${right ? ' class="number"' : ""}>${name}</th>`;
   });
   return `<div class="scroll"><table aria-label="${(0, html_text.j)(caption)}"><thead><tr>${cells.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
  }
  function html_link(text) {
   const target = (0, html_text.A)(text);
   return null === target ? (0, html_text.j)(text) : `<a href="${(0, html_text.j)(target)}" rel="noopener noreferrer">${(0, html_text.j)(text)}</a>`;
  }
  function block(text) {
   const shown = (0, html_text.j)((0, cut.J)(text, MAXIMUM_MESSAGE));
   return text.includes("\n") ? `<pre>${shown}</pre>` : shown;
  }
  function facts(item) {
   return [
    ...void 0 === item.bytes ? [] : [
     (0, size_text.l)(item.bytes)
    ],
    ...void 0 === item.status ? [] : [
     `HTTP ${String(item.status)}`
    ],
    ...void 0 === item.attempts || item.attempts < 2 ? [] : [
     (0, count_text.l)(item.attempts, "attempt")
    ],
    ...void 0 === item.sha256 ? [] : [
     `sha256 <span class="hash">${(0, html_text.j)(item.sha256)}</span>`
    ],
    ...(item.urls ?? []).map(html_link)
   ];
  }
  function pointRow(item) {
   const said = (item.serverMessages ?? []).map((text)=>`<div class="soft">The server: ${block(text)}</div>`);
   const known = facts(item);
   const what = [
    "" === item.message ? "" : block(item.message),
    0 === known.length ? "" : `<p class="soft">${known.join(" · ")}</p>`,
    ...said
   ];
   const python = void 0 === item.python ? "" : ` <span class="soft">Python ${(0, html_text.j)(item.python)}</span>`;
   const kind = item.kind === item.subject ? "" : `<span class="soft">${(0, html_text.j)(item.kind)}</span> `;
   return `<tr><td class="point">${kind}<code>${(0, html_text.j)(item.subject)}</code>${python}</td><td class="word">${word(item.outcome)}</td><td class="what">${what.join("")}</td><td class="number">${(0, duration_text.S)(item.ms)}</td></tr>`;
  }
  function stageSection(row) {
   const open = "failed" === row.outcome ? " open" : "";
   const index = null === row.index ? "" : `<p class="soft">Index: ${html_link(row.index)}</p>`;
   const failure = null === row.failure ? "" : `<p class="failed-word">${(0, html_text.j)((0, cut.J)(row.failure, MAXIMUM_MESSAGE))}</p>`;
   const points = 0 === row.items.length ? '<p class="soft">This stage recorded no individual points.</p>' : table(`Points of ${row.stage}`, [
    "point",
    "verdict",
    "what happened",
    "time"
   ], row.items.map(pointRow));
   return `<details${open} id="stage-${row.stage}"><summary>${word(row.outcome)} <strong>${row.stage}</strong> <span class="soft">${(0, count_text.l)(row.items.length, "point")}, ${(0, duration_text.S)(row.ms)}</span></summary><div>${index}${failure}${points}</div></details>`;
  }
  function ruleLink(rule, page) {
   const code = `<code>${(0, html_text.j)(rule)}</code>`;
   const address = (0, rule_address.XR)(rule, page);
   return null === address ? code : `<a href="${(0, html_text.j)(address)}">${code}</a>`;
  }
  function findingSection(stage, finding, page) {
   const stops = "refused" === finding.severity || "unsafe" === finding.severity;
   const { location } = finding;
   const where = void 0 === location ? "" : ` <span class="soft">in <code>${(0, html_text.j)((0, src_finding.Z9)(location))}</code></span>`;
   return `<div class="finding${stops ? " stops" : ""}"><p><span class="${stops ? "failed-word" : "open-word"}">${(0, record_words.pA)(finding.severity)}</span> <strong>${(0, html_text.j)(finding.subject)}</strong>${where}</p><div>${block(finding.message)}</div><div><strong>What to do:</strong> ${block(finding.remedy)}</div><p class="soft">${stage}, rule ${ruleLink(finding.rule, page)}</p></div>`;
  }
  const SEVERITY_ORDER = [
   "refused",
   "unsafe",
   "warning",
   "advice"
  ];
  function findingsSection(rows, page) {
   const all = rows.flatMap((row)=>row.findings.map((finding)=>({
      stage: row.stage,
      finding
     })));
   if (0 === all.length) return "";
   const sorted = all.sort((a, b)=>SEVERITY_ORDER.indexOf(a.finding.severity) - SEVERITY_ORDER.indexOf(b.finding.severity));
   return `<h2>Findings (${String(all.length)})</h2>${sorted.map(({ stage, finding })=>findingSection(stage, finding, page)).join("\n")}`;
  }
  function filesSection(manifest, manifestSha256) {
   const rows = manifest.files.map((file)=>`<tr><td><code>${(0, html_text.j)(file.filename)}</code>${void 0 === file.takenFrom ? "" : ` <span class="soft">taken from ${(0, html_text.j)(file.takenFrom)}</span>`}</td><td>${file.kind}</td><td class="number" title="${String(file.size)} bytes">${(0, size_text.l)(file.size)}</td><td class="hash">${(0, html_text.j)(file.sha256)}</td></tr>`);
   const facts = [
    ...null === manifest.tag ? [
     "no tag"
    ] : [
     `tag <code>${(0, html_text.j)(manifest.tag)}</code>`
    ],
    ...null === manifest.commit ? [
     "no commit"
    ] : [
     `commit <code>${(0, html_text.j)(manifest.commit)}</code>`
    ],
    ...null === manifest.builtWith ? [] : [
     `built with Python ${(0, html_text.j)(manifest.builtWith.python)}, ${(0, html_text.j)(manifest.builtWith.backend)}, ${(0, html_text.j)(manifest.builtWith.frontend)}`
    ]
   ];
   const hash = null === manifestSha256 ? "" : `<p class="soft">Manifest: sha256 <span class="hash">${(0, html_text.j)(manifestSha256)}</span></p>`;
   return `<h2>Files</h2>${table("Files of the release", [
    "file",
    "kind",
    "size",
    "sha256"
   ], rows)}<p class="soft">${facts.join(" · ")}</p>${hash}`;
  }
  function uploadStatusSection(record) {
   if (record.rehearsal) return "<p>This was a rehearsal: both index servers ran on this machine only, and are gone. Nothing was published.</p>";
   const items = uploadStatuses(record).map(({ sentence })=>`<li>${(0, html_text.j)(sentence)}</li>`);
   return `<ul>${items.join("")}</ul>`;
  }
  function missingStages(rows) {
   const missing = stage.an.filter((stage)=>!rows.some((row)=>row.stage === stage));
   return 0 === missing.length ? "" : `<p class="soft">No receipt, so not run or not part of this run: ${missing.join(", ")}.</p>`;
  }
  function acceptancesSection(record) {
   if (0 === record.acceptances.length) return "";
   const rows = record.acceptances.map(({ id, kind, by })=>`<tr><td><code>${(0, html_text.j)(id)}</code></td><td>${kind}</td><td>${(0, html_text.j)(by ?? "someone at a terminal")}</td></tr>`);
   return `<h2>Accepted and confirmed by a person</h2>${table("Accepted points", [
    "point",
    "how",
    "by"
   ], rows)}`;
  }
  function renderHtml(record, page = null, contents = {
   files: [],
   readme: null
  }) {
   const rows = (0, stage_rows.U)(record);
   const title = (0, headline.Gg)(record);
   const stages = rows.map((row)=>`<tr><td class="word"><a href="#stage-${row.stage}">${row.stage}</a></td><td class="soft">${(0, record_words.U2)(row.stage)}</td><td class="word">${word(row.outcome)}</td><td class="number">${(0, duration_text.S)(row.ms)}</td></tr>`);
   const said = [
    ...(0, headline.cj)(record),
    ...void 0 === record.wouldStop ? [] : [
     `${record.wouldStop.remedy}.`
    ]
   ];
   const failure = said.map((sentence)=>`<p>${(0, html_text.j)((0, cut.J)(sentence, MAXIMUM_MESSAGE))}</p>`).join("");
   const tone = void 0 === record.wouldStop ? record.outcome : "open";
   return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0, html_text.j)(`${(0, headline.wX)(record)}: ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${(0, html_text.j)(title)}</h1>
<div class="verdict ${tone}" role="status"><strong>${(0, outcome_text.m)(record.outcome)} ${(0, html_text.j)((0, headline.Vj)(record))}</strong>${failure}</div>
${uploadStatusSection(record)}
</header>
<main>
<h2>Stages</h2>
${table("Stages", [
    "stage",
    "what",
    "verdict",
    "time"
   ], stages)}
<p class="soft">${(0, duration_text.S)(record.ms)} in all, from ${(0, html_text.j)((0, moment_text.A)(record.started))} to ${(0, html_text.j)((0, moment_text.A)(record.finished))}.</p>
${missingStages(rows)}
${findingsSection(rows, page)}
<h2>What each stage did</h2>
${rows.map(stageSection).join("\n")}
${null === record.manifest ? "<h2>Files</h2><p>None: the release failed before anything was built.</p>" : filesSection(record.manifest, record.manifestSha256)}
${contentsHtml(contents)}
${acceptancesSection(record)}
</main>
<footer><p class="soft">repo-agent-actions ${(0, html_text.j)(record.suite)}</p></footer>
</body>
</html>
`;
  }
  const say = (0, summary_table.C6)((text)=>text);
  function toDo({ wouldStop }) {
   return void 0 === wouldStop ? "" : ` ${say(`${wouldStop.remedy}.`, 2e3)}`;
  }
  function renderSummary(record, page = null) {
   const rows = (0, stage_rows.U)(record);
   const points = rows.flatMap((row)=>row.items.filter((item)=>"failed" === item.outcome || "unknown" === item.outcome).map((item)=>[
      row.stage,
      ...(0, summary_table.mv)(item, say)
     ]));
   const findings = rows.flatMap((row)=>row.findings.map((finding)=>[
      row.stage,
      ...(0, summary_table.bg)(finding, say, page)
     ]));
   const sentences = (0, headline.cj)(record).slice(1);
   const others = 0 === sentences.length ? [] : [
    ...sentences.map((sentence)=>`- ${say(sentence, 2e3)}`),
    ""
   ];
   const head = [
    `## ${say((0, headline.Gg)(record))}`,
    "",
    `**${say((0, headline.Vj)(record))}**${null === record.failure ? "" : ` ${say(record.failure, 2e3)}`}${toDo(record)}`,
    "",
    ...others,
    ...(0, summary_table.c_)([
     "stage",
     "verdict",
     "time"
    ], rows.map((row)=>[
      row.stage,
      (0, summary_table.s8)(row.outcome),
      (0, duration_text.S)(row.ms)
     ]))
   ];
   const statuses = "failed" !== record.outcome || record.rehearsal ? [] : [
    ...uploadStatuses(record).map(({ sentence })=>`- ${say(sentence)}`),
    ""
   ];
   const files = record.manifest?.files.map((file)=>[
     say(file.filename),
     (0, size_text.l)(file.size),
     say(file.sha256)
    ]);
   const accepted = record.acceptances.map(({ id, kind, by })=>[
     say(id),
     kind,
     say(by ?? "")
    ]);
   const lines = [
    ...head,
    ...statuses,
    ...(0, summary_table.BU)("What did not pass", [
     "stage",
     ...summary_table.sF
    ], points),
    ...(0, summary_table.BU)("Findings", [
     "stage",
     ...summary_table.rl
    ], findings),
    ...void 0 === files ? [] : (0, summary_table.BU)("Files", [
     "file",
     "size",
     "sha256"
    ], files),
    ...(0, summary_table.BU)("Accepted and confirmed by a person", [
     "point",
     "how",
     "by"
    ], accepted)
   ];
   return `${lines.join("\n").trimEnd()}\n`;
  }
  var contents_summary = __webpack_require__(82225);
  var release_store = __webpack_require__(91644);
  var report_folder = __webpack_require__(33008);
  var atomic_file = __webpack_require__(41855);
  var resolve_index = __webpack_require__(22327);
  function comparedIndex({ check, upload: { index, simpleUrl }, rehearsal }, environment) {
   if (check.isComparisonGiven || rehearsal) return check.compareWith;
   try {
    return (0, resolve_index.pQ)({
     index,
     simpleUrl,
     environment
    }).simpleUrl;
   } catch (error) {
    if (error instanceof release_error.K2) return null;
    throw error;
   }
  }
  var open_places = __webpack_require__(90133);
  var earlier_attempt = __webpack_require__(66090);
  var save_release = __webpack_require__(79873);
  var git_facts = __webpack_require__(35625);
  var release_tag = __webpack_require__(70959);
  var version = __webpack_require__(22499);
  const SENDING = [
   "stage",
   "upload-test",
   "upload",
   "release"
  ];
  async function expectedRelease({ validate: { tag, projectDir } }, host) {
   const commit = null === tag ? null : await (0, git_facts.Qo)(projectDir, host);
   return {
    project: null,
    version: null,
    tag,
    commit
   };
  }
  async function versionOf(tag, facts, { projectDir, tagPrefix }, host) {
   if (null !== facts.version) return facts.version;
   const { config } = await (0, read_project.Wh)(projectDir, host);
   const read = (0, release_tag.tM)(tag, (0, release_tag.Q1)(tagPrefix, config, facts.name));
   return "version" === read.kind ? (0, version.qh)(read.version) : null;
  }
  async function findReleased(inputs, { access, facts }, host) {
   const { stages, manifest, validate } = inputs;
   const { tag } = validate;
   const isWanted = stages.includes("build") && stages.some((stage)=>SENDING.includes(stage)) && null === manifest;
   if (null === access || null === facts || null === tag || !isWanted) return null;
   const forge = (0, open_places.h_)(access, host);
   if (null === forge) return null;
   const earlier = await (0, earlier_release.Rf)(forge, tag, host);
   if (null === earlier) return null;
   const { environment, signal } = host;
   const version = await versionOf(tag, facts, validate, host);
   const expected = {
    ...await expectedRelease(inputs, host),
    project: facts.name,
    version
   };
   const indexes = [
    ...stages.includes("upload-test") ? [
     inputs.uploadTest
    ] : [],
    ...stages.includes("upload") ? [
     inputs.upload
    ] : []
   ].map(({ index, simpleUrl })=>(0, resolve_index.pQ)({
     index,
     simpleUrl,
     environment
    }));
   const { isReleased, lines } = await (0, earlier_release.Jl)(earlier, expected, indexes, {
    environment,
    signal
   });
   for (const line of lines)host.info(line);
   if (!isReleased) (0, earlier_release.Tv)(earlier, expected);
   return {
    earlier,
    isReleased
   };
  }
  async function openOwnArtifacts({ places }, host) {
   if (null === places.resultsUrl || null === places.runtimeToken) return null;
   try {
    const store = (0, open_places.ue)(places, host);
    await store.prepare?.();
    return store;
   } catch (error) {
    if (error instanceof release_error.K2) return null;
    throw error;
   }
  }
  async function takeOwnBuild(store, { inputs, facts }, host) {
   const readable = await store.list().then(()=>true, (error)=>{
    if (error instanceof release_error.K2) return false;
    throw error;
   });
   if (!readable) return null;
   const expected = {
    ...await expectedRelease(inputs, host),
    project: facts.name,
    version: facts.version
   };
   const packagesDir = (0, external_node_path_.join)(host.temporaryFolder, "earlier-attempt", "dist");
   return (0, earlier_attempt.T)({
    store,
    expected,
    manifestSha256: inputs.manifestSha256,
    packagesDir
   }, host);
  }
  async function keepOwnBuild(store, release, host) {
   try {
    await (0, save_release.D)({
     store,
     artifactName: "auto",
     ...release
    });
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    host.notice(`The files couldn't be saved as an artifact of this run. ${error.message}`);
   }
  }
  var stage_recorder = __webpack_require__(97538);
  function bufferHost(host, label) {
   const kept = [];
   const later = (say)=>(text, location)=>{
     kept.push(()=>{
      say(text, location);
     });
    };
   return {
    ...host,
    info: later((text)=>{
     host.info(text);
    }),
    debug: later((text)=>{
     host.debug(text);
    }),
    notice: later((text, location)=>{
     host.notice(text, location);
    }),
    warning: later((text, location)=>{
     host.warning(text, location);
    }),
    error (text, location, about) {
     kept.push(()=>{
      host.error(text, location, about);
     });
    },
    progress (text) {
     host.progress(`${label}: ${text}`);
    },
    mask (secret) {
     host.mask(secret);
    },
    async group (title, work) {
     kept.push(()=>{
      host.info(title);
     });
     return await work();
    },
    async flush (title) {
     const said = kept.splice(0);
     if (0 === said.length) return;
     await host.group(title, ()=>{
      for (const say of said)say();
      return Promise.resolve();
     });
    }
   };
  }
  function openLedger(host) {
   const receipts = new Map;
   let identity = null;
   let failure = null;
   function recorder(stage) {
    const recording = (0, stage_recorder._)(stage, host);
    if (null !== identity) recording.about(identity);
    return recording;
   }
   return {
    identify (found) {
     identity = found;
    },
    keep (receipt) {
     receipts.set(receipt.stage, receipt);
    },
    async run (stage, work) {
     const buffered = bufferHost(host, stage);
     const recording = recorder(stage);
     host.progress(`${stage} …`);
     let result = null;
     let receipt;
     try {
      const done = await work(buffered);
      receipt = done.receipt;
      result = done;
     } catch (error) {
      const failed = (0, src_failure.g5)(stage, error, host.signal);
      (0, src_failure.cM)(failed, buffered);
      const told = host.redact?.(failed.sentence) ?? failed.sentence;
      receipt = (await recording.close({
       outcome: "failed",
       failure: told
      })).receipt;
     }
     receipts.set(stage, receipt);
     await buffered.flush(`${stage}: ${(0, outcome_text.E)(receipt.outcome)} (${(0, duration_text.S)(receipt.ms)})`);
     if ("failed" === receipt.outcome) {
      const sentence = receipt.failure ?? `${stage}: failed. See its receipt.`;
      if (null !== failure) host.error(sentence, void 0, result?.failureAbout);
      failure ??= {
       failure: sentence,
       failureAbout: result?.failureAbout
      };
     }
     return result;
    },
    async leave (stage, outcome, reason) {
     const recording = recorder(stage);
     recording.item({
      kind: "stage",
      subject: stage,
      outcome,
      message: reason,
      ms: 0
     });
     receipts.set(stage, (await recording.close({
      outcome,
      failure: null
     })).receipt);
    },
    passed (stage) {
     const receipt = receipts.get(stage);
     return void 0 !== receipt && "failed" !== receipt.outcome && "skipped" !== receipt.outcome;
    },
    has: (stage)=>receipts.has(stage),
    receipts: ()=>[
      ...receipts.values()
     ],
    failure: ()=>failure
   };
  }
  var promises_ = __webpack_require__(51455);
  async function isEmpty(folder) {
   try {
    return 0 === (await (0, promises_.readdir)(folder)).length;
   } catch (error) {
    if ((0, release_error.Or)(error, "ENOENT")) return true;
    throw error;
   }
  }
  async function takeOver(inputs, { packagesDir, access }, host) {
   const { tag } = inputs.validate;
   if (null === tag || !await isEmpty(packagesDir)) return;
   const forge = (0, open_places.h_)(access, host);
   if (null === forge) return;
   const expected = await expectedRelease(inputs, host);
   const { manifestSha256 } = inputs;
   const taken = await (0, earlier_release.bJ)(forge, {
    tag,
    expected,
    manifestSha256,
    packagesDir
   }, host);
   if (null === taken) return;
   const { manifest, source } = taken;
   host.info(`The files of ${manifest.project} ${manifest.version} come from ${source}.`);
  }
  async function goThrough(inputs, host, ledger, release) {
   const wants = (stage)=>inputs.stages.includes(stage);
   const failed = ()=>null !== ledger.failure();
   const goesOn = ()=>!failed() || true === inputs.keepGoing && !host.signal.aborted;
   if (wants("validate")) {
    const result = await ledger.run("validate", (log)=>(0, validate_metadata_src_run.run)(inputs.validate, log));
    const facts = result?.facts ?? null;
    release.tagPrefix = inputs.release.tagPrefix ?? result?.config.tagPrefix ?? null;
    if (null !== facts) {
     ledger.identify((0, release_identity.cu)(facts));
     release.facts = facts;
    }
    if (null === result || !goesOn()) return;
   }
   if (await isReleased(inputs, host, release)) return;
   const known = null === release.facts ? {} : {
    facts: release.facts
   };
   const test = wants("test") ? ledger.run("test", (log)=>(0, test_project_src_run.run)({
     ...inputs.test,
     ...known
    }, log)) : null;
   const own = wants("build") && null !== forgeOf(inputs) ? await openOwnArtifacts(inputs, host) : null;
   const build = wants("build") ? buildAndCheck(inputs, {
    host,
    ledger,
    release,
    own
   }) : null;
   for (const ended of (await Promise.allSettled([
    test,
    build
   ])))if ("rejected" === ended.status) throw ended.reason;
   if (!goesOn()) return;
   await host.afterProjectCode?.();
   const { manifestPath, manifestSha256, packagesDir } = release;
   if (null !== own && null !== manifestPath) await keepOwnBuild(own, {
    manifestPath,
    manifestSha256,
    packagesDir
   }, host);
   if (wants("build") && null === release.manifest) return;
   if (null === release.manifest && inputs.stages.some((stage)=>"validate" !== stage && "test" !== stage)) await resume(inputs, host, ledger, release);
   if (null === release.manifest) return;
   if (!wants("build")) await examine(inputs, host, ledger, release);
   if (!goesOn()) return;
   if (wants("stage") && null !== forgeOf(inputs)) {
    await ledger.run("stage", async (log)=>{
     const sent = {
      ...inputs.uploadTest,
      source: {
       tag: null,
       commit: null,
       ref: null
      }
     };
     await (0, production_index.eu)({
      ...sent,
      manifest: release.manifestPath,
      manifestSha256: release.manifestSha256,
      packagesDir: release.packagesDir
     }, log);
     return await (0, src_run.run)(releaseInputs(inputs, release, true), log);
    });
    if (failed()) return;
   }
   if (wants("upload-test") && wants("checklist")) await warnOfChecklist(inputs, host, {
    ledger,
    release
   });
   await upload("upload-test", "verify-test", inputs.uploadTest, inputs.verifyTest, {
    inputs,
    host,
    ledger,
    release
   });
   if (!goesOn()) return;
   if (wants("checklist")) {
    const result = await ledger.run("checklist", (log)=>(0, release_checklist_src_run.e)(checklistInputs(inputs, {
      ledger,
      release
     }), log));
    release.acceptances = result?.acceptances ?? [];
    if (inputs.rehearsal && null !== result) release.wouldStop = wouldStop(result.points);
    if (failed()) return;
   }
   await upload("upload", "verify", inputs.upload, inputs.verify, {
    inputs,
    host,
    ledger,
    release
   });
   if (failed()) return;
   if (wants("release")) {
    const result = await ledger.run("release", (log)=>(0, src_run.run)(releaseInputs(inputs, release, false), log));
    release.url = result?.releaseUrl ?? null;
   }
  }
  function checklistInputs(inputs, { ledger, release }) {
   const { manifestPath, packagesDir } = release;
   const receipts = [
    ...release.before,
    ...ledger.receipts().filter((one)=>!release.before.includes(one))
   ];
   return {
    ...inputs.checklist,
    receipts,
    manifest: manifestPath,
    packagesDir,
    rehearsal: inputs.rehearsal
   };
  }
  async function warnOfChecklist(inputs, host, underWay) {
   const { lookAhead: wanted } = inputs.checklist;
   if ("no" === wanted || "left-out" === wanted || inputs.rehearsal || inputs.uploadTest.dryRun) return;
   const { problem } = await (0, look_ahead.R)(checklistInputs(inputs, underWay), host);
   if (null === problem) return;
   if ("stop" === wanted) throw problem;
   host.warning(problem.message);
  }
  function forgeOf(inputs) {
   return inputs.rehearsal || inputs.upload.dryRun ? null : inputs.release.forge;
  }
  function releaseInputs(inputs, release, draft) {
   return {
    ...inputs.release,
    draft,
    forge: forgeOf(inputs),
    manifest: release.manifestPath,
    packagesDir: release.packagesDir,
    tagPrefix: release.tagPrefix,
    production: {
     index: inputs.upload.index,
     simpleUrl: inputs.upload.simpleUrl
    },
    changelogSection: release.facts?.changelogSection ?? null,
    recordPath: null
   };
  }
  async function isReleased(inputs, host, release) {
   const found = await findReleased(inputs, {
    access: forgeOf(inputs),
    facts: release.facts
   }, host);
   if (null === found) return false;
   const { tag, url } = found.earlier.release;
   release.isReleased = found.isReleased;
   if (found.isReleased) release.url = url;
   const notice = found.isReleased ? `${tag}: is already released (${url}). There is nothing to do.` : (0, earlier_release.sN)(found.earlier);
   if (null !== notice) host.notice(notice);
   return found.isReleased;
  }
  async function buildAndCheck(inputs, { host, ledger, release, own }) {
   const { facts } = release;
   const taken = null === own || null === facts ? null : await takeOwnBuild(own, {
    inputs,
    facts
   }, host);
   if (null !== taken) {
    await ledger.leave("build", "skipped", "an earlier attempt of this run built the files");
    take(release, ledger, taken.manifest, taken.path, taken.sha256);
    release.packagesDir = taken.packagesDir;
    host.notice(`This run continues with the files that an earlier attempt of it built, manifest sha256 ${taken.sha256}.`);
    await examine(inputs, host, ledger, release);
    return;
   }
   const result = await ledger.run("build", (log)=>(0, run.run)({
     ...inputs.build,
     packagesDir: release.packagesDir
    }, log));
   if (result?.passed !== true || null === result.manifest) return;
   take(release, ledger, result.manifest, result.manifestPath, result.manifestSha256);
   release.packagesDir = result.packagesDir;
   host.info(`Built ${result.manifest.project} ${result.manifest.version}, manifest sha256 ${String(result.manifestSha256)}.`);
   await examine(inputs, host, ledger, release);
  }
  async function examine(inputs, { environment }, ledger, release) {
   const { manifestPath, packagesDir } = release;
   const files = {
    manifest: manifestPath,
    packagesDir
   };
   const wants = (stage)=>inputs.stages.includes(stage);
   const compareWith = comparedIndex(inputs, environment);
   const checked = wants("check") ? ledger.run("check", (log)=>(0, twine_check_src_run.run)({
     ...inputs.check,
     ...files,
     compareWith
    }, log)) : null;
   const tried = wants("try") ? ledger.run("try", (log)=>(0, try_dists_src_run.run)({
     ...inputs.try,
     ...files
    }, log)) : null;
   for (const ended of (await Promise.allSettled([
    checked,
    tried
   ])))if ("rejected" === ended.status) throw ended.reason;
   const result = await checked;
   release.descriptionHtml = result?.descriptionHtml ?? null;
   release.changes = result?.changes ?? null;
  }
  function take(release, ledger, manifest, path, sha256) {
   release.manifest = manifest;
   release.manifestPath = path;
   release.manifestSha256 = sha256;
   ledger.identify({
    project: manifest.project,
    normalizedName: (0, names.Pc)(manifest.project),
    version: manifest.version
   });
  }
  async function resume(inputs, host, ledger, release) {
   const access = forgeOf(inputs);
   const { wheelsFrom = [] } = inputs.build;
   if (wheelsFrom.length > 0 && null === inputs.manifest && null === inputs.manifestSha256) return void await takeIn(inputs, wheelsFrom, ledger, release);
   if (null === inputs.manifest && null !== access) await takeOver(inputs, {
    packagesDir: release.packagesDir,
    access
   }, host);
   const expectedSha256 = inputs.manifestSha256;
   const loaded = await (0, load_manifest.e)(inputs.manifest, release.packagesDir, {
    host,
    expectedSha256
   });
   if (loaded.onTheSpot) {
    const { projectDir } = inputs.build;
    if (null !== release.facts || await (0, read_project.iS)(projectDir)) {
     const { packagesDir } = release;
     const folder = {
      kind: "path",
      given: packagesDir,
      pattern: packagesDir,
      workspace: projectDir
     };
     await takeIn(inputs, [
      folder
     ], ledger, release);
     return;
    }
   } else {
    const expected = await expectedRelease(inputs, host);
    const { name: project = null, version = null } = release.facts ?? {};
    (0, expected_release.d)(loaded.manifest, {
     ...expected,
     project,
     version
    }, "the manifest");
   }
   const normalizedName = (0, names.Pc)(loaded.manifest.project);
   const { path, sha256 } = null === loaded.path ? await (0, release_store.HN)(host.storeFolder, normalizedName, loaded.manifest) : {
    path: loaded.path,
    sha256: loaded.sha256
   };
   take(release, ledger, loaded.manifest, path, sha256);
   host.info(`Continuing with ${loaded.manifest.project} ${loaded.manifest.version}, manifest sha256 ${sha256}.`);
   const folder = (0, external_node_path_.join)((0, release_store.Uc)(host.storeFolder, normalizedName), "receipts");
   const receipts = await (0, release_store.gh)(folder).catch((error)=>{
    if (error instanceof release_error.K2) throw error;
    return [];
   });
   const earlier = receipts.filter((receipt)=>{
    const { stage } = receipt;
    return (0, receipt_of_release.m)(receipt, loaded.manifest) && !inputs.stages.includes(stage) && !ledger.has(stage);
   });
   for (const { stage, outcome } of earlier)if ("failed" === outcome) host.info(`${stage} failed in an earlier run, and is left out of this one: it is unknown.`);
   release.before = earlier.filter(({ outcome })=>"failed" !== outcome);
   for (const receipt of release.before)if (null === receipt.python) ledger.keep(receipt);
  }
  async function takeIn(inputs, wheelsFrom, ledger, release) {
   const { places } = inputs;
   const taking = {
    ...inputs.build,
    formats: [],
    wheelsFrom,
    places,
    packagesDir: release.packagesDir,
    clean: false
   };
   const result = await ledger.run("build", (log)=>(0, run.run)(taking, log));
   if (result?.passed !== true || null === result.manifest) return;
   take(release, ledger, result.manifest, result.manifestPath, result.manifestSha256);
   release.packagesDir = result.packagesDir;
  }
  async function upload(uploadStage, verifyStage, uploadInputs, verifyInputs, { inputs, host, ledger, release }) {
   const { manifestPath, manifestSha256, packagesDir } = release;
   if (inputs.stages.includes(uploadStage)) {
    const sent = {
     ...uploadInputs,
     source: {
      tag: null,
      commit: null,
      ref: null
     }
    };
    const result = await ledger.run(uploadStage, (log)=>(0, publish_index_src_run.run)({
      ...sent,
      stage: uploadStage,
      manifest: manifestPath,
      manifestSha256,
      packagesDir
     }, log));
    if ("upload" === uploadStage) release.plan = result?.plan ?? null;
    if (result?.passed !== true) return;
   }
   if (!inputs.stages.includes(verifyStage)) return;
   if (uploadInputs.dryRun) return void await ledger.leave(verifyStage, "not-sent", "a dry run sends nothing, so there is nothing to install");
   const extras = extrasOnIndex(ledger, verifyInputs.extras);
   await ledger.run(verifyStage, (log)=>(0, verify_install_src_run.run)({
     ...verifyInputs,
     stage: verifyStage,
     manifest: manifestPath,
     extras
    }, log));
   await host.afterProjectCode?.();
  }
  const NEED_EXTRAS = new Set([
   "import",
   "entry-point",
   "script"
  ]);
  function extrasOnIndex(ledger, wanted) {
   const tried = ledger.receipts().find(({ stage })=>"try" === stage);
   if (tried?.outcome !== "passed") return wanted;
   const needed = tried.items.some(({ kind, message })=>NEED_EXTRAS.has(kind) && message.includes("with the extra"));
   return needed ? wanted : "none";
  }
  function folderOf(inputs, host, release) {
   const name = null === release.manifest ? null : (0, names.Pc)(release.manifest.project);
   return inputs.reportDir ?? (0, release_store.Uc)(host.storeFolder, name);
  }
  function recordFile(inputs, host, release) {
   return (0, external_node_path_.join)(folderOf(inputs, host, release), report_folder.JL.record);
  }
  async function leaveTheRest(inputs, ledger, isReleased) {
   for (const stage of inputs.stages)if (!ledger.has(stage)) if (isReleased) await ledger.leave(stage, "skipped", "the tag is already released");
   else if ("stage" === stage) await ledger.leave(stage, "not-sent", "without a token for the forge, or in a dry run, no draft is created");
   else await ledger.leave(stage, "skipped", "not reached");
  }
  async function run_run(inputs, host) {
   if (null !== inputs.reportDir) await (0, report_folder.w6)(inputs.reportDir);
   const started = new Date;
   const clock = performance.now();
   const ledger = openLedger(host);
   const release = {
    manifest: null,
    manifestPath: null,
    manifestSha256: null,
    packagesDir: inputs.packagesDir,
    before: [],
    facts: null,
    tagPrefix: inputs.release.tagPrefix ?? null,
    plan: null,
    descriptionHtml: null,
    changes: null,
    acceptances: [],
    wouldStop: null,
    isReleased: false,
    url: null
   };
   let stopped = null;
   try {
    await goThrough(inputs, host, ledger, release);
   } catch (error) {
    if (0 === ledger.receipts().length) throw error;
    const failed = (0, src_failure.g5)("publish", error, host.signal);
    (0, src_failure.cM)(failed, host);
    stopped = {
     failure: failed.sentence
    };
   }
   await leaveTheRest(inputs, ledger, release.isReleased);
   const { failure, failureAbout } = ledger.failure() ?? stopped ?? {
    failure: null
   };
   const record = {
    schema: 1,
    suite: suite_version.s,
    rehearsal: inputs.rehearsal,
    outcome: null === failure ? "passed" : "failed",
    failure,
    manifest: release.manifest,
    manifestSha256: release.manifestSha256,
    receipts: ledger.receipts(),
    acceptances: release.acceptances,
    ...null !== failure || null === release.wouldStop ? {} : {
     wouldStop: release.wouldStop
    },
    started: started.toISOString(),
    finished: new Date().toISOString(),
    ms: Math.round(performance.now() - clock)
   };
   const page = (0, rule_address.lX)(host.environment);
   const recordPath = recordFile(inputs, host, release);
   const reportPath = (0, external_node_path_.join)(folderOf(inputs, host, release), report_folder.JL.page);
   await (0, release_store.rh)(recordPath, record);
   const files = await (0, list_contents.g)(record.manifest?.files.map(({ filename })=>(0, external_node_path_.join)(release.packagesDir, filename)) ?? []);
   await (0, atomic_file.l)(reportPath, renderHtml(record, page, {
    files,
    readme: release.descriptionHtml,
    changes: release.changes
   }));
   const last = record.receipts.find(({ outcome })=>"failed" === outcome) ?? record.receipts.at(-1);
   if (void 0 === last) throw new Error("a release without a stage");
   return {
    passed: null === failure,
    failure,
    failureAbout,
    receipt: last,
    receiptPath: recordPath,
    record,
    recordPath,
    reportPath,
    summary: `${renderSummary(record, page)}\n${(0, contents_summary.T)(files, (text)=>text)}${changesSummary(release.changes, (text)=>text)}`,
    manifestPath: release.manifestPath,
    plan: release.plan,
    releaseUrl: release.url
   };
  }
 }
};
