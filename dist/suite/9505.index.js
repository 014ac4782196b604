export const id = 9505;
export const ids = [
 9505
];
export const modules = {
 35956: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z9: ()=>placeText,
   dj: ()=>findingSentence,
   oC: ()=>SEVERITIES,
   qi: ()=>placedSubject,
   vH: ()=>isStopping
  });
  var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const SEVERITIES = [
   "refused",
   "unsafe",
   "warning",
   "advice"
  ];
  function spot({ file, line }) {
   return void 0 === line ? file : `${file}:${String(line)}`;
  }
  function placeText({ file, line, member, from }) {
   const inside = [
    ...void 0 === member ? [] : [
     spot({
      file: member,
      ...void 0 === line ? {} : {
       line
      }
     })
    ],
    ...void 0 === from ? [] : [
     `from ${spot(from)}`
    ]
   ].join(", ");
   const outside = void 0 === member ? spot({
    file,
    ...void 0 === line ? {} : {
     line
    }
   }) : file;
   return "" === inside ? outside : `${outside} (${inside})`;
  }
  function placedSubject(subject, location, said = "") {
   if (void 0 === location) return subject;
   const { file, line, member, from } = location;
   const place = placeText(location);
   const known = `${subject} ${said}`;
   const isSpotTold = void 0 === member && (known.includes(`${file} line ${String(line)}`) || known.includes(spot(location)));
   if (known.includes(place) || isSpotTold) return subject;
   if (place.endsWith(`/${subject}`)) return place;
   if (subject === file || subject.startsWith(`${file} `)) {
    const isMemberTold = void 0 !== member && void 0 === line && void 0 === from && known.includes(member);
    return isMemberTold ? subject : `${place}${subject.slice(file.length)}`;
   }
   return `${subject} (${place})`;
  }
  function findingSentence({ subject, message, remedy, location }) {
   return `${placedSubject(subject, location, message)}: ${(0, _text_ends_js__WEBPACK_IMPORTED_MODULE_0__.f6)(message)}. ${(0, _text_ends_js__WEBPACK_IMPORTED_MODULE_0__.f6)(remedy)}.`;
  }
  function isStopping(finding, strict) {
   return "refused" === finding.severity || "unsafe" === finding.severity || strict && "warning" === finding.severity;
  }
 },
 23256: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ag: ()=>sha256OfFileSync,
   Bj: ()=>sha256Of,
   DC: ()=>hashFile,
   Vq: ()=>sha256OfFile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  function sha256Of(content) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
  }
  const CHUNK = 1048576;
  async function hashFile(path, { first = 1 / 0 } = {}) {
   const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
   const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | noFollow);
   try {
    const status = await handle.stat();
    if (!status.isFile()) throw Object.assign(new Error(`${path} is not a regular file`), {
     code: "EISDIR"
    });
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const length = Math.min(CHUNK, status.size + 1);
    let [now, next] = [
     Buffer.allocUnsafe(length),
     Buffer.allocUnsafe(length)
    ];
    let size = 0;
    let reading = handle.read(now, 0, length, null);
    for(;;){
     const wanted = Math.min((await reading).bytesRead, first - size);
     if (0 === wanted) return {
      sha256: hash.digest("hex"),
      size
     };
     reading = handle.read(next, 0, length, null);
     hash.update(now.subarray(0, wanted));
     size += wanted;
     [now, next] = [
      next,
      now
     ];
    }
   } finally{
    await handle.close();
   }
  }
  async function sha256OfFile(path, options) {
   return (await hashFile(path, options)).sha256;
  }
  let shared = null;
  function sha256OfFileSync(path) {
   const bytes = shared ??= Buffer.allocUnsafeSlow(CHUNK / 4);
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
   try {
    for(let size = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes); size > 0; size = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes))hash.update(bytes.subarray(0, size));
   } finally{
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
   }
   return hash.digest("hex");
  }
 },
 15783: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>processSpace,
   _: ()=>isAlive
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  let space = null;
  function processSpace() {
   if (null === space) try {
    space = Number((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid").replace(/\D/gu, "")).toString(36);
   } catch  {
    space = "0";
   }
   return space;
  }
  function isAlive(pid) {
   try {
    process.kill(pid, 0);
    return true;
   } catch (error) {
    return "object" == typeof error && null !== error && "code" in error && "EPERM" === error.code;
   }
  }
 },
 91644: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dl: ()=>receiptPath,
   HN: ()=>writeManifest,
   PX: ()=>realFolder,
   Qz: ()=>writeReceipt,
   Uc: ()=>releaseFolder,
   WI: ()=>readManifest,
   ZN: ()=>boundFolder,
   gh: ()=>readReceipts,
   qi: ()=>unbindManifest,
   rh: ()=>writeRecord
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69775);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71681);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58455);
  var _file_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23256);
  var _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41855);
  const UNNAMED = "unnamed";
  function releaseFolder(storeFolder, normalizedName) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storeFolder, normalizedName ?? UNNAMED);
  }
  const FOLDER_FILE = "release-manifest.folder";
  async function boundFolder(manifestPath) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifestPath), FOLDER_FILE);
   try {
    const folder = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")).trimEnd();
    return {
     folder,
     at: (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(manifestPath)).mtime
    };
   } catch  {
    return null;
   }
  }
  async function unbindManifest(storeFolder, normalizedName) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releaseFolder(storeFolder, normalizedName), FOLDER_FILE), {
    force: true
   });
  }
  async function writeManifest(storeFolder, normalizedName, manifest, packagesDir = null) {
   const folder = releaseFolder(storeFolder, normalizedName);
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "release-manifest.json");
   const text = (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(manifest);
   await unbindManifest(storeFolder, normalizedName);
   await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, text);
   if (null !== packagesDir) await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.l)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FOLDER_FILE), `${await realFolder(packagesDir)}\n`);
   return {
    manifest,
    path,
    sha256: (0, _file_hash_js__WEBPACK_IMPORTED_MODULE_4__.Bj)(text)
   };
  }
  async function realFolder(folder) {
   return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(()=>folder);
  }
  async function readManifest(path) {
   const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
   return {
    manifest: (0, _release_model__WEBPACK_IMPORTED_MODULE_5__.Cc)(bytes.toString("utf8"), path),
    path,
    sha256: (0, _file_hash_js__WEBPACK_IMPORTED_MODULE_4__.Bj)(bytes)
   };
  }
  function receiptPath(storeFolder, normalizedName, receipt) {
   const leaf = null === receipt.python ? receipt.stage : `${receipt.stage}-${receipt.python}`;
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releaseFolder(storeFolder, normalizedName), "receipts", `${leaf}.json`);
  }
  async function writeReceipt(storeFolder, normalizedName, receipt) {
   const path = receiptPath(storeFolder, normalizedName, receipt);
   await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(receipt));
   return path;
  }
  async function readReceipts(folder) {
   const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name)=>name.endsWith(".json")).sort();
   const receipts = await Promise.all(names.map(async (name)=>(0, _release_model__WEBPACK_IMPORTED_MODULE_5__.Wy)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), "utf8"), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))));
   const order = (receipt)=>_release_model__WEBPACK_IMPORTED_MODULE_6__.an.indexOf(receipt.stage);
   return receipts.sort((a, b)=>order(a) - order(b) || (a.python ?? "").localeCompare(b.python ?? "", "en", {
     numeric: true
    }));
  }
  async function writeRecord(path, record) {
   await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(record));
  }
 }
};
