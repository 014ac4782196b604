export const id = 4376;
export const ids = [
 4376
];
export const modules = {
 98254: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>listContents,
   g: ()=>listContentsOf
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17077);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62514);
  var _upload_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20505);
  function listContents({ filename, kind }, { members, metadata }) {
   return {
    filename,
    kind,
    members: members.filter((member)=>"file" === member.kind).map(({ path, size })=>({
      path,
      size
     })),
    metadata: [
     ...metadata.fields
    ].flatMap(([field, values])=>"description" === field ? [] : values.map((value)=>[
       (0, _upload_form_js__WEBPACK_IMPORTED_MODULE_0__.xT)(field),
       value
      ]))
   };
  }
  async function listContentsOf(paths) {
   const found = [];
   for (const path of paths)try {
    const distribution = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.xF)(path);
    found.push(listContents(distribution, await (0, _contents_js__WEBPACK_IMPORTED_MODULE_2__.readContents)(distribution)));
   } catch (error) {
    if (!(error instanceof _release_model__WEBPACK_IMPORTED_MODULE_3__.K2)) throw error;
   }
   return found;
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
   return void 0 === one || void 0 === other ? a === b : 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Zy)(one, other);
  }
  function isReceiptOf(receipt, { project, version }) {
   return (null === receipt.project || (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Pc)(receipt.project) === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Pc)(project)) && (null === receipt.version || isSameVersion(receipt.version, version));
  }
 },
 91993: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   o: ()=>draftNote,
   y: ()=>withDraftNote
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34202);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58455);
  const BEGIN = "> **This is a draft: ";
  const NOTE = new RegExp(String.raw`^${BEGIN.replaceAll("*", String.raw`\*`)}.*(?:\r?\n>.*)*`, "mu");
  const REASON_ROOM = 1e3;
  function stoppedLine({ stopped }) {
   if (null === stopped) return [];
   const { stage, failure } = stopped;
   return [
    `> **It has stopped${null === stage ? "" : ` at ${stage}`}:** ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.p7)(failure, REASON_ROOM)}`
   ];
  }
  function draftNote(facts) {
   const { tag, runUrl, passed } = facts;
   const run = null === runUrl ? "the run that made it" : `the run that made it (${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.KW)(runUrl)})`;
   const done = _release_model__WEBPACK_IMPORTED_MODULE_1__.an.filter((stage)=>passed.includes(stage) && "stage" !== stage);
   const open = _release_model__WEBPACK_IMPORTED_MODULE_1__.an.slice(_release_model__WEBPACK_IMPORTED_MODULE_1__.an.indexOf("stage") + 1).filter((stage)=>!passed.includes(stage));
   const so = 0 === done.length ? "" : ` So far, these stages have passed: ${done.join(", ")}.`;
   return [
    `${BEGIN}${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.D9)(tag, 200)} is not released yet.** It keeps the files that were built, so that every later stage, and every later attempt, uses the same bytes.${so} Still to come: ${open.join(", ")}.`,
    ...stoppedLine(facts),
    `> **Leave it as it is.** After the last stage, ${run} publishes it and replaces this text. Don't publish or edit it by hand: publishing it here uploads nothing. If that run has stopped, continue it there. Delete the draft only if ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.D9)(tag, 200)} will never be released.`
   ].join("\n>\n");
  }
  function withDraftNote(notes, note) {
   return NOTE.test(notes) ? notes.replace(NOTE, ()=>note) : null;
  }
 },
 11001: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Nd: ()=>refuseOtherBuild,
   kk: ()=>sameFiles,
   r0: ()=>readContents
  });
  var _release_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23256);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71681);
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
 41734: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   KY: ()=>personalTokensPage,
   WR: ()=>repositoryPage,
   fL: ()=>runPage,
   lA: ()=>secretsPage
  });
  function secretsPage({ forge, serverUrl, repository }) {
   if (null === serverUrl || null === repository) return "the repository's settings, Actions, Secrets";
   const path = "github" === forge ? "settings/secrets/actions" : "settings/actions/secrets";
   return `${serverUrl}/${repository}/${path}`;
  }
  function personalTokensPage({ forge, serverUrl }) {
   if (null === serverUrl) return "your settings, Applications";
   return `${serverUrl}/${"github" === forge ? "settings/tokens" : "user/settings/applications"}`;
  }
  function repositoryPage({ forge, serverUrl, repository }, path, tag) {
   if (null === serverUrl || null === repository) return null;
   const state = tag.split("/").map(encodeURIComponent).join("/");
   return `${serverUrl}/${repository}/${"github" === forge ? "blob" : "src/tag"}/${state}/${path}`;
  }
  function runPage({ forge, serverUrl, repository, runId, runNumber, server }) {
   if (null === serverUrl || null === repository) return null;
   const minor = /^Gitea 1\.(?<minor>\d+)/u.exec(server)?.groups?.["minor"];
   const isOldGitea = void 0 !== minor && Number(minor) < 26;
   const id = "forgejo" === forge || server.startsWith("Forgejo") || isOldGitea ? runNumber : runId;
   return null === id ? null : `${serverUrl}/${repository}/actions/runs/${id}`;
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
    const { held } = await settle(forge, await (0, _release_contents_js__WEBPACK_IMPORTED_MODULE_1__.r0)(forge, release), file, true);
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
 7807: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   DW: ()=>pageArtifactName,
   aX: ()=>pageAsset,
   d9: ()=>openPageStore,
   tP: ()=>keepPage,
   xv: ()=>writePage
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98254);
  var _forge__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23494);
  var _python_standards__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79894);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41535);
  var _release_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8341);
  var _release_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41855);
  var _release_store__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23256);
  var _open_places_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90133);
  async function writePage({ record, files, path }, { environment }) {
   await (0, _release_store__WEBPACK_IMPORTED_MODULE_2__.l)(path, (0, _release_report__WEBPACK_IMPORTED_MODULE_3__.K)(record, (0, _release_model__WEBPACK_IMPORTED_MODULE_4__.lX)(environment), await (0, _distributions__WEBPACK_IMPORTED_MODULE_5__.g)(files)));
   return await pageAsset(path);
  }
  async function pageAsset(path) {
   const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
   return {
    name: _forge__WEBPACK_IMPORTED_MODULE_6__.pJ.page,
    kind: "page",
    path,
    size,
    sha256: await (0, _release_store__WEBPACK_IMPORTED_MODULE_7__.Vq)(path)
   };
  }
  function pageArtifactName({ manifest, receipts }) {
   const { project = null, version = null } = manifest ?? receipts.find((one)=>null !== one.project) ?? {};
   return [
    "report",
    ...null === project ? [] : [
     (0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.Pc)(project)
    ],
    ...null === version ? [] : [
     version
    ]
   ].join("-");
  }
  function tellUnkept(error, { signal, notice }) {
   if (signal.aborted) throw error;
   notice(`report: is not kept as an artifact of this run. ${(0, _release_model__WEBPACK_IMPORTED_MODULE_9__.bD)(error)}`);
  }
  async function openPageStore(places, host) {
   if (null === places.resultsUrl || null === places.runtimeToken) return null;
   try {
    const store = (0, _open_places_js__WEBPACK_IMPORTED_MODULE_10__.ue)(places, host);
    await store.prepare?.();
    return store;
   } catch (error) {
    tellUnkept(error, host);
    return null;
   }
  }
  async function keepPage(record, path, store, host) {
   if (null === store) return;
   const name = pageArtifactName(record);
   try {
    await store.upload(name, [
     {
      name: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
      path
     }
    ]);
    host.info(`The report is in the artifact ${name} of this run.`);
   } catch (error) {
    tellUnkept(error, host);
   }
  }
 },
 70473: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bt: ()=>tellStopped,
   Jg: ()=>aboutDraft,
   WQ: ()=>tellStoppedRelease
  });
  var _distributions__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7941);
  var _forge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41734);
  var _forge__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61848);
  var _forge__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85076);
  var _forge__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91993);
  var _forge__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11001);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58455);
  async function aboutDraft(forge, { receipts, manifest }, { environment }) {
   const runNumber = environment["GITHUB_RUN_NUMBER"] ?? null;
   const runUrl = (0, _forge__WEBPACK_IMPORTED_MODULE_0__.fL)({
    ...(0, _forge__WEBPACK_IMPORTED_MODULE_1__.tj)(environment),
    runNumber,
    server: await forge.describe()
   });
   const own = receipts.filter((receipt)=>(0, _distributions__WEBPACK_IMPORTED_MODULE_2__.m)(receipt, manifest));
   const isGood = (stage)=>own.every((receipt)=>receipt.stage !== stage || "passed" === receipt.outcome);
   return {
    runUrl,
    passed: own.map(({ stage })=>stage).filter(isGood)
   };
  }
  async function tellStopped(forge, draft, host) {
   const { release, contents, manifest, record, page } = draft;
   await (0, _forge__WEBPACK_IMPORTED_MODULE_3__.I)(forge, contents, page);
   const { receipts } = record;
   const failed = [
    ...receipts
   ].sort((a, b)=>_release_model__WEBPACK_IMPORTED_MODULE_4__.an.indexOf(a.stage) - _release_model__WEBPACK_IMPORTED_MODULE_4__.an.indexOf(b.stage)).find(({ outcome })=>"failed" === outcome);
   const failure = failed?.failure ?? record.failure ?? "";
   const about = await aboutDraft(forge, {
    receipts,
    manifest
   }, host);
   const note = (0, _forge__WEBPACK_IMPORTED_MODULE_5__.o)({
    ...about,
    tag: release.tag,
    stopped: {
     stage: failed?.stage ?? null,
     failure
    }
   });
   const notes = (0, _forge__WEBPACK_IMPORTED_MODULE_5__.y)(release.notes, note);
   if (null === notes || notes === release.notes) return;
   const { tag, title, prerelease } = release;
   await forge.updateRelease(release.id, {
    tag,
    commit: manifest.commit,
    title,
    prerelease,
    notes,
    draft: true
   });
  }
  async function tellStoppedRelease(forge, { tag, record, page }, host) {
   const [release] = await forge.releasesOf(tag);
   if (release?.draft !== true || null === record.manifest) return false;
   const contents = await (0, _forge__WEBPACK_IMPORTED_MODULE_6__.r0)(forge, release);
   const manifest = await contents.manifest();
   if (null === manifest || !(0, _forge__WEBPACK_IMPORTED_MODULE_6__.kk)(manifest, record.manifest)) return false;
   await tellStopped(forge, {
    release,
    contents,
    manifest,
    record,
    page
   }, host);
   return true;
  }
 },
 2536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>largest,
   o: ()=>smallest
  });
  function largest(numbers) {
   let found = -1 / 0;
   for (const number of numbers)found = Math.max(found, number);
   return found;
  }
  function smallest(numbers) {
   let found = 1 / 0;
   for (const number of numbers)found = Math.min(found, number);
   return found;
  }
 },
 97479: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   y: ()=>recordOfReceipts
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2536);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69676);
  function acceptancesIn(receipts) {
   const items = receipts.filter(({ stage })=>"checklist" === stage).flatMap((receipt)=>receipt.items);
   return items.flatMap(({ subject, decision })=>void 0 === decision ? [] : [
     {
      id: subject,
      ...decision
     }
    ]);
  }
  function recordOfReceipts({ manifest, manifestSha256, receipts, failure }, now = new Date().toISOString()) {
   const failed = receipts.find(({ outcome })=>"failed" === outcome);
   const started = receipts.map((receipt)=>receipt.started).sort()[0] ?? now;
   const finished = receipts.map((receipt)=>receipt.finished).sort().at(-1) ?? now;
   const begin = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.o)(receipts.map((receipt)=>Date.parse(receipt.started)));
   const end = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.n)(receipts.map((receipt)=>Date.parse(receipt.finished)));
   const ms = Number.isFinite(begin) && Number.isFinite(end) ? Math.max(0, Math.round(end - begin)) : 0;
   return {
    schema: 1,
    suite: _release_model__WEBPACK_IMPORTED_MODULE_1__.s,
    rehearsal: false,
    outcome: void 0 === failed && void 0 === failure ? "passed" : "failed",
    failure: failed?.failure ?? failure ?? null,
    manifest,
    manifestSha256,
    receipts,
    acceptances: acceptancesIn(receipts),
    started,
    finished,
    ms
   };
  }
 }
};
