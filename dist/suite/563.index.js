export const id = 563;
export const ids = [
 563
];
export const modules = {
 24312: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D6: ()=>searchEncryptedSources,
   eu: ()=>findEncryptedSources,
   oE: ()=>isScannedSource
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  var _member_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28781);
  const MAXIMUM_SCANNED = 5242880;
  const PYARMOR = [
   "__pyarmor__(__name__, __file__,",
   "__pyarmor_enter__",
   "__pyarmor_exit__",
   "__pyarmor_assert__",
   "__pyarmor_bcc__"
  ];
  const PYARMOR_START = "__pyarmor_";
  const SOURCE_DEFENDER = [
   "---BEGIN PYE FILE---",
   "---END PYE FILE---"
  ];
  function isScannedSource({ path, size }) {
   const suffix = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.W5)(path).toLowerCase();
   return (".py" === suffix || ".pye" === suffix) && size <= MAXIMUM_SCANNED;
  }
  function searchEncryptedSources() {
   const found = [];
   return {
    found,
    begin (member) {
     if (!isScannedSource(member)) return null;
     return (0, _member_reader_js__WEBPACK_IMPORTED_MODULE_1__.H)(member, MAXIMUM_SCANNED, (text)=>{
      const tool = encryptedBy(text);
      if (null !== tool) found.push({
       member: member.path,
       tool
      });
     });
    }
   };
  }
  function encryptedBy(text) {
   if (text.includes(PYARMOR_START) && PYARMOR.some((marker)=>text.includes(marker))) return "PyArmor";
   return SOURCE_DEFENDER.every((marker)=>text.includes(marker)) ? "SourceDefender" : null;
  }
  async function findEncryptedSources(contents) {
   const search = searchEncryptedSources();
   await contents.pass([
    search
   ]);
   return search.found;
  }
 },
 16499: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   z: ()=>findLostEntryPoints
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29352);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42218);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67969);
  var _python_standards__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14348);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _import_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33835);
  var _import_remedies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91071);
  const MAXIMUM_SOURCE = 2097152;
  const MOST_MODULES = 300;
  const MOST_HOPS = 4;
  const SOURCE_NAMES = [
   ".py",
   "/__init__.py"
  ];
  const COMPILED = /^(?:\/__init__)?\.(?:[^/]*\.)?(?:so|pyd|pyc)$/u;
  class InstalledModules {
   #contents;
   #members;
   #sources = new Map;
   constructor(contents){
    this.#contents = contents;
    this.#members = new Map(contents.members.flatMap(({ path, kind })=>{
     const parts = "file" === kind ? (0, _import_names_js__WEBPACK_IMPORTED_MODULE_0__.l)(path) : null;
     return null === parts ? [] : [
      [
       parts.join("/"),
       path
      ]
     ];
    }));
   }
   get hasStartFile() {
    return [
     ...this.#members.keys()
    ].some((path)=>!path.includes("/") && path.endsWith(".pth"));
   }
   has(path) {
    return this.#members.has(path);
   }
   hasAnyBelow(path) {
    return [
     ...this.#members.keys()
    ].some((file)=>file.startsWith(`${path}/`));
   }
   isCompiled(path) {
    return [
     ...this.#members.keys()
    ].some((file)=>file.startsWith(path) && COMPILED.test(file.slice(path.length)));
   }
   async source(file) {
    const known = this.#sources.get(file);
    if (void 0 !== known || this.#sources.size >= MOST_MODULES) return known ?? null;
    const text = await this.#read(this.#members.get(file) ?? file);
    this.#sources.set(file, text);
    return text;
   }
   async #read(member) {
    try {
     return new TextDecoder("utf-8", {
      fatal: true
     }).decode(await this.#contents.read(member, MAXIMUM_SOURCE));
    } catch (error) {
     if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_1__.K2 || error instanceof TypeError) return null;
     throw error;
    }
   }
   async find(module) {
    const parts = module.split(".");
    let file = null;
    for(let count = 1; count <= parts.length; count += 1){
     const path = parts.slice(0, count).join("/");
     const parent = file;
     const source = SOURCE_NAMES.map((ending)=>path + ending).find((name)=>this.has(name));
     if (void 0 === source && this.isCompiled(path)) return {
      kind: count === parts.length ? "there" : "unknown",
      file: null
     };
     if (void 0 === source && this.hasAnyBelow(path)) file = null;
     else if (void 0 !== source) file = source;
     else {
      const text = null === parent ? null : await this.source(parent);
      return {
       kind: null === text || /__path__|sys\.modules|__getattr__/u.test(text) ? "unknown" : "missing"
      };
     }
    }
    return {
     kind: "there",
     file
    };
   }
  }
  function absoluteModule(module, inside, file) {
   const dots = /^\.*/u.exec(module)?.[0].length ?? 0;
   if (0 === dots) return module;
   const own = inside.split(".");
   const parents = file.endsWith("/__init__.py") ? own : own.slice(0, -1);
   const kept = parents.slice(0, parents.length - dots + 1);
   if (0 === kept.length) return null;
   return [
    ...kept,
    module.slice(dots)
   ].filter((part)=>"" !== part).join(".");
  }
  async function missingName(modules, module, name, hop = 0) {
   const found = await modules.find(module);
   if ("missing" === found.kind) return `the wheel has no module ${module}`;
   if ("unknown" === found.kind || null === found.file) return null;
   const text = await modules.source(found.file);
   if (null === text || /^__\w+__$/u.test(name)) return null;
   const { names, isOpen } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.N)(text);
   if (isOpen) return null;
   const count = names.get(name) ?? 0;
   if (0 === count) return "there" === (await modules.find(`${module}.${name}`)).kind ? null : `${found.file} defines no ${name}`;
   const reexport = 1 === count && hop < MOST_HOPS ? (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.YW)(text, name) : null;
   const next = null === reexport ? null : absoluteModule(reexport.module, module, found.file);
   if (null === reexport || null === next) return null;
   if ("there" === (await modules.find(`${next}.${reexport.name}`)).kind) return null;
   const why = await missingName(modules, next, reexport.name, hop + 1);
   return null === why ? null : `${found.file} imports ${name} from ${next}, and ${why}`;
  }
  async function lostTarget(modules, target, generator) {
   const [module = "", object = ""] = (target.split("[", 1)[0] ?? "").split(":").map(_python_standards__WEBPACK_IMPORTED_MODULE_4__.$n);
   const [top = ""] = module.split(".");
   const absent = {
    problem: `the wheel has no module ${module}`,
    remedy: (0, _import_remedies_js__WEBPACK_IMPORTED_MODULE_5__.XU)(module, generator)
   };
   if (!modules.hasAnyBelow(top) && !modules.has(`${top}.py`) && !modules.isCompiled(top)) return {
    ...absent,
    foreign: top
   };
   const found = await modules.find(module);
   if ("missing" === found.kind) return {
    ...absent,
    foreign: null
   };
   const [name = ""] = object.split(".");
   if ("unknown" === found.kind || "" === name) return null;
   const why = await missingName(modules, module, name);
   return null === why ? null : {
    problem: why,
    remedy: (0, _import_remedies_js__WEBPACK_IMPORTED_MODULE_5__.mg)(`${module}:${object}`),
    foreign: null
   };
  }
  const SCRIPT_GROUPS = new Set([
   "console_scripts",
   "gui_scripts"
  ]);
  function unusableScript(target) {
   const remedy = "Write it like package.module:function";
   if (!(0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.nO)(target)) return {
    problem: "that is not an object reference",
    remedy
   };
   return target.split("[", 1)[0]?.includes(":") === true ? null : {
    problem: "that names no function",
    remedy
   };
  }
  async function findLostEntryPoints(contents) {
   const { groups } = contents.entryPoints;
   if (0 === Object.keys(groups).length) return [];
   const modules = new InstalledModules(contents);
   if (modules.hasStartFile) return [];
   const lost = [];
   for (const [group, entries] of Object.entries(groups))for (const [name, target] of Object.entries(entries)){
    const found = (0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.nO)(target) ? await lostTarget(modules, target, contents.wheel?.generator ?? null) : null;
    const unusable = SCRIPT_GROUPS.has(group) ? unusableScript(target) : null;
    if (null !== unusable) lost.push({
     group,
     name,
     target,
     ...unusable,
     foreign: null
    });
    else if (null !== found) lost.push({
     group,
     name,
     target,
     ...found
    });
   }
   return lost;
  }
 },
 91071: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   XU: ()=>missingModuleRemedy,
   mg: ()=>missingObjectRemedy,
   ty: ()=>missingFileRemedy
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36244);
  function both(what) {
   return {
    modules: what,
    data: what
   };
  }
  const DECIDING = {
   setuptools: {
    modules: "packages or packages.find of setuptools decides",
    data: "package-data of setuptools decides"
   },
   hatchling: both("packages, include and exclude in [tool.hatch.build.targets.wheel] decide"),
   flit: both("the module of [tool.flit.module], or else of the project name, decides"),
   pdm: both("includes and excludes in [tool.pdm.build] decide"),
   poetry: both("packages, include and exclude in [tool.poetry] decide"),
   uv_build: both("module-name, module-root and wheel-exclude in [tool.uv.build-backend] decide"),
   maturin: both("python-source, include and exclude in [tool.maturin] decide"),
   "scikit-build-core": both("wheel.packages in [tool.scikit-build], and install() in CMakeLists.txt, decide"),
   "meson-python": both("py.install_sources() in meson.build decides")
  };
  const UNKNOWN = both("a setting of the build back-end decides");
  function deciding(generator) {
   const backEnd = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.x)(generator);
   return null === backEnd ? UNKNOWN : DECIDING[backEnd];
  }
  function missingModuleRemedy(module, generator) {
   return `Find out why ${module} is not in the wheel: ${deciding(generator).modules} what is included`;
  }
  function missingFileRemedy(generator) {
   return `Check whether the file is in the wheel: ${deciding(generator).data} what is included`;
  }
  function missingObjectRemedy(reference) {
   return `Check whether ${reference} is spelled correctly, and whether the module defines it`;
  }
 },
 45424: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>inspectArchive
  });
  var _archive_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20466);
  var _byte_window_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88726);
  var _common_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13752);
  var _framing_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58819);
  var _gzip_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76160);
  var _chunk_cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97789);
  var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38312);
  var _tar_walk_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74476);
  var _wheel_stem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78076);
  var _zip_directory_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75534);
  var _zip_end_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5400);
  var _zip_framing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68190);
  const SERVER_RATIO = 50;
  const SERVER_RATIO_FROM = 0x4000000;
  const ENCRYPTED_FLAG = 1;
  async function looksLikeTar(path, window) {
   const isTar = (block)=>{
    const parsed = (0, _tar_header_js__WEBPACK_IMPORTED_MODULE_0__.E1)(block);
    return "string" != typeof parsed || "zeros" === parsed;
   };
   const first = Buffer.from(await window.bytes(0, 512));
   if (31 !== first[0] || 139 !== first[1]) return isTar(first);
   const chunks = (0, _gzip_stream_js__WEBPACK_IMPORTED_MODULE_1__.I)(path);
   try {
    return isTar(await new _chunk_cursor_js__WEBPACK_IMPORTED_MODULE_2__.I(chunks).read(512));
   } catch  {
    return false;
   } finally{
    await chunks.return();
   }
  }
  function sdistRoot(paths) {
   if (null === (0, _common_path_js__WEBPACK_IMPORTED_MODULE_3__.TQ)(paths)) {
    const reason = 0 === paths.length ? "has no members" : "mixes absolute and relative member names";
    return {
     id: "U87c",
     reason: `${reason}, which makes the server fail`,
     offset: 0
    };
   }
   const top = (0, _common_path_js__WEBPACK_IMPORTED_MODULE_3__.Fr)(paths);
   if (null === top) return {
    id: "U86",
    reason: "Incorrect number of top-level directories in sdist",
    offset: 0
   };
   if (paths.includes(`${top}/PKG-INFO`)) return null;
   const reason = `PKG-INFO not found at ${top}/PKG-INFO`;
   const why = (0, _common_path_js__WEBPACK_IMPORTED_MODULE_3__.Op)(top) ? ": PKG-INFO is its only file, which the server takes for its top-level directory" : "";
   return {
    id: "U86",
    reason: `${reason}${why}`,
    offset: 0
   };
  }
  function wheelPlaces(filename, entries) {
   const stem = (0, _wheel_stem_js__WEBPACK_IMPORTED_MODULE_4__.t)(filename);
   if (null === stem) return [
    {
     id: "U80",
     reason: "Unable to parse name and version from wheel filename",
     offset: 0
    }
   ];
   const path = `${stem}.dist-info/WHEEL`;
   const entry = entries.find(({ name })=>name === path);
   if (void 0 === entry) return [
    {
     id: "U81",
     reason: `WHEEL not found at ${path}`,
     offset: 0
    }
   ];
   if ((entry.flags & ENCRYPTED_FLAG) === 0) return [];
   return [
    {
     id: "U87f",
     reason: "has an encrypted WHEEL, which makes the server fail",
     offset: entry.offset,
     member: path
    }
   ];
  }
  async function zipProblems(dist, window, entries) {
   const problems = [];
   let total = 0;
   for (const { size } of entries)total += size;
   if (total > SERVER_RATIO_FROM && total / window.size > SERVER_RATIO) problems.push({
    id: "U77",
    reason: `File exceeds compression ratio of ${SERVER_RATIO}`,
    offset: 0
   });
   const odd = entries.find(({ method })=>0 !== method && 8 !== method);
   if (void 0 !== odd) problems.push({
    id: "U78",
    reason: "File does not use a supported compression type",
    offset: odd.offset,
    member: odd.name
   });
   if ("wheel" === dist.kind) for (const one of wheelPlaces(dist.filename, entries))problems.push(one);
   else {
    const root = sdistRoot(Array.from(entries, ({ name })=>name));
    if (null !== root) problems.push("U86" === root.id ? {
     ...root,
     id: "U79"
    } : root);
   }
   const locked = entries.find(({ flags })=>(flags & ENCRYPTED_FLAG) !== 0);
   try {
    for (const problem of (await (0, _zip_framing_js__WEBPACK_IMPORTED_MODULE_5__.Z)(window, entries)))problems.push(problem);
   } catch (error) {
    if (!(error instanceof _framing_problem_js__WEBPACK_IMPORTED_MODULE_6__.bK)) throw error;
    problems.push(error.problem);
   }
   if (void 0 !== locked && !problems.some(({ id })=>"U87f" === id)) problems.push({
    id: "zip-encrypted",
    reason: "has an encrypted member",
    offset: locked.offset,
    member: locked.name
   });
   return problems;
  }
  function tarProblems({ members, problems }) {
   if (problems.some(({ id })=>"U84" === id || id.startsWith("archive-"))) return problems;
   const root = sdistRoot(members.map((member)=>member.path));
   if (null === root) return problems;
   const refusals = problems.filter(({ id })=>id.startsWith("U"));
   return [
    ...refusals,
    root,
    ...problems.filter((problem)=>!refusals.includes(problem))
   ];
  }
  async function inspectArchive(dist, limits = _archive_limits_js__WEBPACK_IMPORTED_MODULE_7__.O, read = {}) {
   return (0, _byte_window_js__WEBPACK_IMPORTED_MODULE_8__.v)(dist.path, async (window)=>{
    const isZip = await (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_9__.fw)(window);
    if (isZip && await looksLikeTar(dist.path, window)) return [
     {
      id: "U75",
      reason: "File is both a zip and a tar file",
      offset: 0
     }
    ];
    if (dist.filename.endsWith(".tar.gz")) return tarProblems(read.tarWalk ?? await (0, _tar_walk_js__WEBPACK_IMPORTED_MODULE_10__.n)(dist.path, limits));
    if (!isZip) return [
     {
      id: "U76",
      reason: "File is not a zipfile",
      offset: 0
     }
    ];
    try {
     return await zipProblems(dist, window, read.zipDirectory ?? await (0, _zip_directory_js__WEBPACK_IMPORTED_MODULE_11__.x)(window, limits));
    } catch (error) {
     if (error instanceof _framing_problem_js__WEBPACK_IMPORTED_MODULE_6__.bK) return [
      error.problem
     ];
     throw error;
    }
   });
  }
 },
 68190: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>walkZip,
   Z: ()=>walkZipRecords
  });
  var external_node_buffer_ = __webpack_require__(4573);
  var archive_limits = __webpack_require__(20466);
  var byte_window = __webpack_require__(88726);
  var framing_problem = __webpack_require__(58819);
  var name_index = __webpack_require__(73289);
  var zip_directory = __webpack_require__(75534);
  var zip_end_record = __webpack_require__(5400);
  const LEVEL_FLAGS = 6;
  function localDifference(entry, { offset, header, unicodePath }) {
   const flags = header.readUInt16LE(2);
   if (entry.localOffset !== offset) return `has a header at byte ${offset}, but the directory says ${entry.localOffset}`;
   if ((flags & ~LEVEL_FLAGS) !== (entry.flags & ~LEVEL_FLAGS)) return `has the flags ${hexadecimal(flags)}, but the directory says ${hexadecimal(entry.flags)}`;
   const method = header.readUInt16LE(4);
   if (method !== entry.method) return `has the compression method ${method}, but the directory says ${entry.method}`;
   const crc = header.readUInt32LE(10);
   if (crc !== entry.crc) return `has the checksum ${hexadecimal(crc)}, but the directory says ${hexadecimal(entry.crc)}`;
   if (entry.name !== entry.originalName || null !== unicodePath) return nameDifference(entry, unicodePath);
   return null;
  }
  function nameDifference({ name, originalName }, unicodePath) {
   const local = null === unicodePath ? originalName : unicodePath.toString("utf8");
   return local === name ? null : `is called ${JSON.stringify(local)} in its own header, but ${JSON.stringify(name)} in the directory`;
  }
  function hexadecimal(number) {
   return `0x${number.toString(16)}`;
  }
  var zip_names = __webpack_require__(48941);
  const MALFORMED = "Malformed zip file";
  const DATA_DESCRIPTOR_FLAG = 8;
  const SENTINEL_32 = 0xffffffff;
  const ZIP64 = 1;
  const UNICODE_PATH = 28789;
  class ZipWalk {
   problems = [];
   #window;
   #directory;
   #places;
   #hasLocal;
   #hasCentral;
   #centrals = 0;
   #position = 0;
   #centralStart = null;
   #centralSize = 0;
   #end64 = null;
   #locatorSeen = false;
   constructor(window, directory){
    this.#window = window;
    this.#directory = directory;
    this.#places = new name_index.S(directory.length, (place)=>directory.originalNameAt(place));
    for(let place = 0; place < directory.length; place += 1)this.#places.add(place);
    this.#hasLocal = new Uint8Array(directory.length);
    this.#hasCentral = new Uint8Array(directory.length);
   }
   async run() {
    for(;;){
     const at = this.#position;
     const signature = (this.#held(4) ?? await this.#take(4, at)).readUInt32LE(0);
     if (signature === zip_end_record.JU) await this.#local(at);
     else if (signature === zip_end_record.ne) await this.#central(at);
     else if (signature === zip_end_record.cW) await this.#endOf64(at);
     else if (signature === zip_end_record.Jj) {
      await this.#take(16, at);
      this.#locatorSeen = true;
     } else if (signature === zip_end_record.HK) {
      await this.#end(at);
      break;
     } else throw (0, zip_end_record.Iv)("Unknown record signature", at);
    }
    if (this.#position !== this.#window.size) throw (0, zip_end_record.Iv)("Trailing data", this.#position);
   }
   #held(length) {
    const bytes = this.#window.held(this.#position, length);
    if (bytes?.length !== length) return null;
    this.#position += length;
    return bytes;
   }
   async #take(length, record) {
    const bytes = await this.#window.bytes(this.#position, length);
    if (bytes.length !== length) throw (0, zip_end_record.Iv)(MALFORMED, record);
    this.#position += length;
    return bytes;
   }
   async #local(at) {
    const header = this.#held(26) ?? await this.#take(26, at);
    const flags = header.readUInt16LE(2);
    const nameLength = header.readUInt16LE(22);
    const textLength = nameLength + header.readUInt16LE(24);
    const text = this.#held(textLength) ?? await this.#take(textLength, at);
    const rawName = text.subarray(0, nameLength);
    const extra = text.subarray(nameLength);
    if ((0, zip_names.Fd)(rawName)) throw (0, zip_end_record.Iv)("Invalid character in filename", at);
    const { size, compressed, unicodePath } = localNumbers(header, extra, at);
    const name = (0, zip_names._6)(rawName);
    if ((flags & DATA_DESCRIPTOR_FLAG) !== 0) throw (0, zip_end_record.Iv)("ZIP contains a data descriptor", at, name ?? void 0);
    if (null === name) throw (0, zip_end_record.Iv)("Filename not unicode", at);
    const place = this.#places.indexOf(name);
    const entry = this.#directory.at(place);
    if (void 0 === entry) throw (0, zip_end_record.Iv)("Filename not in central directory", at, name);
    if (compressed !== entry.compressedSize) throw (0, zip_end_record.Iv)("Mis-matched data size", at, name);
    if (size !== entry.size) throw (0, zip_end_record.Iv)("Mis-matched file size", at, name);
    const difference = localDifference(entry, {
     offset: at,
     header,
     unicodePath
    });
    if (null !== difference) this.problems.push({
     id: "zip-local-header",
     reason: difference,
     offset: at,
     member: name
    });
    this.#position += compressed;
    if (1 === this.#hasLocal[place]) throw (0, zip_end_record.Iv)("Duplicate filename in local headers", at, name);
    this.#hasLocal[place] = 1;
   }
   async #central(at) {
    const header = this.#held(42) ?? await this.#take(42, at);
    const nameLength = header.readUInt16LE(24);
    if (0 !== header.readUInt16LE(28)) throw (0, zip_end_record.Iv)("Comment in central directory", at);
    const textLength = nameLength + header.readUInt16LE(26);
    const rawName = (this.#held(textLength) ?? await this.#take(textLength, at)).subarray(0, nameLength);
    if ((0, zip_names.Fd)(rawName)) throw (0, zip_end_record.Iv)("Invalid character in filename", at);
    const known = this.#directory.at(this.#centrals);
    const isKnown = known?.offset === at && known.originalName.length === nameLength && (0, external_node_buffer_.isAscii)(rawName);
    const name = isKnown ? known.originalName : (0, zip_names._6)(rawName);
    const place = null === name ? -1 : this.#places.indexOf(name);
    if (1 === this.#hasCentral[place]) throw (0, zip_end_record.Iv)("Duplicate filename in central directory", at, name ?? void 0);
    if (1 !== this.#hasLocal[place]) throw (0, zip_end_record.Iv)("Missing filename in local headers", at, name ?? void 0);
    this.#hasCentral[place] = 1;
    this.#centrals += 1;
    this.#centralStart ??= at;
    this.#centralSize += this.#position - at;
   }
   async #endOf64(at) {
    const record = await this.#take(52, at);
    const records = (0, zip_end_record.VF)(record, 28);
    if ((0, zip_end_record.VF)(record, 20) !== records) throw (0, zip_end_record.Iv)(MALFORMED, at);
    if (44 !== (0, zip_end_record.VF)(record, 0)) throw (0, zip_end_record.Iv)("ZIP64 extensible data not allowed", at);
    this.#end64 = {
     records,
     size: (0, zip_end_record.VF)(record, 36),
     offset: (0, zip_end_record.VF)(record, 44)
    };
   }
   async #end(at) {
    if (null !== this.#end64 && !this.#locatorSeen) throw (0, zip_end_record.Iv)(MALFORMED, at);
    const record = await this.#take(18, at);
    if (record.readUInt16LE(4) !== record.readUInt16LE(6)) throw (0, zip_end_record.Iv)(MALFORMED, at);
    this.#position += record.readUInt16LE(16);
    const { records, size, offset } = this.#end64 ?? {
     records: record.readUInt16LE(6),
     size: record.readUInt32LE(8),
     offset: record.readUInt32LE(12)
    };
    if (records !== this.#centrals) throw (0, zip_end_record.Iv)("Mismatched central directory records", at);
    if (offset !== (this.#centralStart ?? at)) throw (0, zip_end_record.Iv)("Mismatched central directory offset", at);
    if (size !== this.#centralSize) throw (0, zip_end_record.Iv)("Mismatched central directory size", at);
   }
  }
  function localNumbers(header, extra, record) {
   const method = header.readUInt16LE(4);
   let compressed = header.readUInt32LE(14);
   let size = header.readUInt32LE(18);
   let unicodePath = null;
   let hasZip64 = false;
   for(let at = 0; at < extra.length;){
    if (extra.length - at < 4) throw (0, zip_end_record.Iv)(MALFORMED, record);
    const id = extra.readUInt16LE(at);
    const length = extra.readUInt16LE(at + 2);
    const data = extra.subarray(at + 4, at + 4 + length);
    if (data.length !== length) throw (0, zip_end_record.Iv)(MALFORMED, record);
    if (id === ZIP64 && hasZip64 || id === UNICODE_PATH && null !== unicodePath) throw (0, zip_end_record.Iv)("Invalid duplicate extra in local file", record);
    if (id === UNICODE_PATH) {
     unicodePath = data.subarray(5);
     if ((0, zip_names.Fd)(unicodePath)) throw (0, zip_end_record.Iv)("Invalid character in filename", record);
     if (null === (0, zip_names._6)(unicodePath)) throw (0, zip_end_record.Iv)("Filename not valid UTF-8", record);
    }
    if (id === ZIP64) {
     hasZip64 = true;
     if (![
      0,
      8,
      16,
      24,
      28
     ].includes(length)) throw (0, zip_end_record.Iv)(MALFORMED, record);
     const isOpen = size === SENTINEL_32;
     if (0 === length && (isOpen || compressed === SENTINEL_32)) throw (0, zip_end_record.Iv)(MALFORMED, record);
     if (8 === length && 0 !== method) throw (0, zip_end_record.Iv)(MALFORMED, record);
     if (length >= 8 && isOpen) size = (0, zip_end_record.VF)(data, 0);
     if (length >= 8) compressed = (0, zip_end_record.VF)(data, 8 === length ? 0 : 8);
    }
    at += 4 + length;
   }
   return {
    size,
    compressed,
    unicodePath
   };
  }
  async function walkZipRecords(window, directory) {
   const walk = new ZipWalk(window, directory);
   await walk.run();
   return walk.problems;
  }
  async function walkZip(path, limits = archive_limits.O) {
   return (0, byte_window.v)(path, async (window)=>{
    try {
     return await walkZipRecords(window, await (0, zip_directory.x)(window, limits));
    } catch (error) {
     if (error instanceof framing_problem.bK) return [
      error.problem
     ];
     throw error;
    }
   });
  }
 }
};
