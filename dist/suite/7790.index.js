export const id = 7790;
export const ids = [
 7790
];
export const modules = {
 11935: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   findConfigured: ()=>findConfigured
  });
  var _distributions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45797);
  var _project_tree__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81252);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82411);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35425);
  async function findConfigured(action, settings, reader, host) {
   if ("project" === settings) {
    const folder = reader.path("project-dir");
    const project = await (0, _project_tree__WEBPACK_IMPORTED_MODULE_0__.Wh)(folder, host).catch(unlessRefused);
    return null === project ? _input_reader_js__WEBPACK_IMPORTED_MODULE_1__.zM : (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.Qr)(action, project.config, folder);
   }
   const packagesDir = reader.optionalPath("packages-dir");
   const input = reader.optional("manifest");
   const given = null === input || input.startsWith("{") ? input : reader.path("manifest");
   const { storeFolder } = host;
   const found = await (0, _distributions__WEBPACK_IMPORTED_MODULE_3__.J)(given, packagesDir, {
    storeFolder
   }).catch(unlessRefused);
   return null === found ? _input_reader_js__WEBPACK_IMPORTED_MODULE_1__.zM : (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.vj)(action, found.manifest, reader.workspace);
  }
  function unlessRefused(error) {
   if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_4__.K2) return null;
   throw error;
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
 72288: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BJ: ()=>REQUIRABLE_FIELDS,
   R7: ()=>EXPECTED_FIELDS,
   fU: ()=>HELPFUL_FIELDS
  });
  const REQUIRABLE_FIELDS = [
   "name",
   "version",
   "description",
   "readme",
   "requires-python",
   "license",
   "license-files",
   "authors",
   "maintainers",
   "keywords",
   "classifiers",
   "urls",
   "dependencies",
   "scripts"
  ];
  const HELPFUL_FIELDS = [
   "keywords",
   "urls"
  ];
  const EXPECTED_FIELDS = [
   "description",
   "readme",
   "requires-python",
   "license",
   "authors"
  ];
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
