export const id = 263;
export const ids = [
 263
];
export const modules = {
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
    __webpack_require__.e(7077)
   ]).then(__webpack_require__.bind(__webpack_require__, 17077)));
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
   const { members, problems } = await (0, _tar_walk_js__WEBPACK_IMPORTED_MODULE_4__.n)(dist.path, limits, (found)=>{
    const { path, size } = found;
    return size <= USUAL_SIZE && /^[^/]+\/PKG-INFO$/u.test(path) ? [
     (0, _member_reader_js__WEBPACK_IMPORTED_MODULE_5__.H)(found, USUAL_SIZE, (bytes)=>kept.push({
       path,
       bytes: Buffer.from(bytes)
      }))
    ] : [];
   });
   if (problems.length > 0) return null;
   const path = `${(0, _common_path_js__WEBPACK_IMPORTED_MODULE_6__.Fr)(members.map((member)=>member.path)) ?? ""}/PKG-INFO`;
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
    let total = 0;
    for (const { size } of entries)total += size;
    if (null !== (0, _archive_limits_js__WEBPACK_IMPORTED_MODULE_2__.T)(total, window.size, limits)) return null;
    if (void 0 !== entries.find(({ size })=>size > limits.memberBytes)) return null;
    const [entry, ...others] = [
     ...entries
    ].filter(({ name })=>name === path);
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
   return counts.every((count)=>count === entries.length) && void 0 === entries.find(({ flags })=>(flags & ENCRYPTED) !== 0);
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
 }
};
