export const id = 8572;
export const ids = [
 8572
];
export const modules = {
 77659: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var _look_ahead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85869);
  var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11445);
  async function run(inputs, host) {
   if ("no" === inputs.lookAhead) return await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.e)(inputs, host);
   if ("left-out" === inputs.lookAhead) {
    host.info("The project's configuration leaves out the look ahead: look-ahead is no.");
    return {
     receipt: null,
     receiptPath: null,
     points: [],
     passed: true,
     failure: null
    };
   }
   const { points, problem } = await (0, _look_ahead_js__WEBPACK_IMPORTED_MODULE_1__.R)(inputs, host);
   const none = {
    receipt: null,
    receiptPath: null,
    points
   };
   if (null === problem) {
    host.info("Nothing known so far will stop the release before production.");
    return {
     ...none,
     passed: true,
     failure: null
    };
   }
   if ("stop" === inputs.lookAhead) return {
    ...none,
    passed: false,
    failure: problem.message
   };
   host.warning(problem.message);
   return {
    ...none,
    passed: true,
    failure: null
   };
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
 24417: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P: ()=>limitText,
   S: ()=>durationText
  });
  var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  function durationText(ms) {
   const tenths = Math.round(ms / 100);
   if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
   const all = Math.round(ms / 1e3);
   const [hours, minutes, seconds] = [
    Math.floor(all / 3600),
    Math.floor(all / 60) % 60,
    all % 60
   ];
   const two = (part)=>String(part).padStart(2, "0");
   return 0 === hours ? `${String(minutes)} min ${two(seconds)} s` : `${String(hours)} h ${two(minutes)} min ${two(seconds)} s`;
  }
  function limitText(seconds) {
   return seconds % 60 === 0 ? (0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(seconds / 60, "minute") : (0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(seconds, "second");
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
 93621: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>lowerStart
  });
  function lowerStart(text) {
   return /^[A-Z][a-z]/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
  }
 },
 58301: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>outcomeText,
   m: ()=>outcomeSign
  });
  const TEXT = {
   passed: "passed",
   failed: "FAILED",
   unknown: "unknown",
   "not-configured": "not configured",
   "not-sent": "not sent",
   skipped: "skipped"
  };
  const SIGN = {
   passed: "✓",
   failed: "✗",
   unknown: "?",
   "not-configured": "–",
   "not-sent": "◌",
   skipped: "–"
  };
  function outcomeText(outcome) {
   return TEXT[outcome];
  }
  function outcomeSign(outcome) {
   return SIGN[outcome];
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
