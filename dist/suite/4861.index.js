export const id = 4861;
export const ids = [
 4861
];
export const modules = {
 87867: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gp: ()=>_forge__WEBPACK_IMPORTED_MODULE_0__.oN,
   IX: ()=>jobOfReceipts,
   Ot: ()=>_forge__WEBPACK_IMPORTED_MODULE_0__.IO,
   Rx: ()=>releaseArtifactName,
   VQ: ()=>RELEASE_LAYOUT,
   Vu: ()=>_forge__WEBPACK_IMPORTED_MODULE_0__.sj,
   c7: ()=>isReleaseArtifact,
   oS: ()=>jobReceiptsName
  });
  var _forge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23494);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8965);
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
  const RECEIPTS = "receipts-";
  function jobReceiptsName(job) {
   return `${RECEIPTS}${job}`;
  }
  function jobOfReceipts(name) {
   const job = name.startsWith(RECEIPTS) ? name.slice(RECEIPTS.length) : "";
   return (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.v1)(job) ? job : null;
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
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71681);
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
 }
};
