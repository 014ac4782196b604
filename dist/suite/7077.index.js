export const id = 7077;
export const ids = [
 7077
];
export const modules = {
 75172: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Fo: ()=>collect,
   O$: ()=>unreadable,
   YF: ()=>UnreadableArchive,
   b1: ()=>MissingMember,
   bN: ()=>UnreadableMembers,
   z: ()=>onlyPkgInfo
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  var _first_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17619);
  const MOST_UNREADABLE = 50;
  class UnreadableArchive extends _release_model__WEBPACK_IMPORTED_MODULE_0__.K2 {
   member;
   damaged;
   others = [];
   constructor(filename, reason, { member, damaged = false, ...options } = {}){
    super({
     subject: filename,
     problem: `is not a valid archive: ${reason}`,
     remedy: "Build the file again with a current build back-end, and do not repack or edit it"
    }, options);
    this.member = member ?? null;
    this.damaged = damaged;
   }
  }
  class MissingMember extends _release_model__WEBPACK_IMPORTED_MODULE_0__.K2 {
   member;
   constructor(filename, member, problem = `has no member ${member}`, remedy = "Build the file again with a current build back-end"){
    super({
     subject: filename,
     problem,
     remedy
    });
    this.member = member;
   }
  }
  function onlyPkgInfo(filename, only) {
   return new MissingMember(filename, only, `holds nothing but ${only}, so nobody can build from it`, "Check what the back-end puts into the sdist: its include and exclude settings, MANIFEST.in, and which files git tracks");
  }
  function unreadable(filename, reason, part) {
   return new UnreadableArchive(filename, reason, part);
  }
  class UnreadableMembers {
   #errors = [];
   add(thrown) {
    if (!(thrown instanceof UnreadableArchive) || null === thrown.member) throw thrown;
    if (this.#errors.length < MOST_UNREADABLE) this.#errors.push(thrown);
   }
   check() {
    const [first, ...others] = this.#errors;
    if (void 0 === first) return;
    first.others = others;
    throw first;
   }
  }
  async function collect(filename, member, chunks, maximumBytes) {
   let first = null;
   let whole = null;
   let size = 0;
   for await (const chunk of chunks){
    size += chunk.length;
    if (size > maximumBytes) throw unreadable(filename, `${member.path} is larger than ${maximumBytes} bytes`, {
     member: member.path
    });
    if (chunk.length === member.size) whole = chunk;
    else (first ??= new _first_bytes_js__WEBPACK_IMPORTED_MODULE_1__.I(Math.min(member.size, maximumBytes))).add(chunk);
   }
   return whole ?? first?.bytes ?? Buffer.alloc(0);
  }
 },
 17077: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   isSequential: ()=>isSequential,
   readContents: ()=>readContents
  });
  var core_metadata = __webpack_require__(90960);
  var release_error = __webpack_require__(41535);
  var archive_limits = __webpack_require__(20466);
  var archive_member = __webpack_require__(75172);
  var common_path = __webpack_require__(13752);
  var entry_points = __webpack_require__(31279);
  var import_names = __webpack_require__(33835);
  var external_node_stream_ = __webpack_require__(57075);
  var text_ends = __webpack_require__(28681);
  var tar_stream = __webpack_require__(56118);
  var gzip_stream = __webpack_require__(76160);
  var member_reader = __webpack_require__(28781);
  var tar_header = __webpack_require__(38312);
  var tar_walk = __webpack_require__(74476);
  function kindOf(type) {
   if ("5" === type) return "directory";
   if ("2" === type) return "symlink";
   if ("1" === type) return "hardlink";
   return (0, tar_header.vI)(type) ? "file" : "other";
  }
  function memberOf({ path, size, type, mode, modified, linkname }) {
   const kind = kindOf(type);
   const isLink = "symlink" === kind || "hardlink" === kind;
   return {
    path,
    size: "file" === kind ? size : 0,
    kind,
    mode: 4095 & mode,
    modified,
    ...isLink ? {
     linkTarget: linkname
    } : {}
   };
  }
  async function* upToEnd(path, end) {
   let missing = end;
   if (0 === missing) return;
   for await (const chunk of (0, gzip_stream.I)(path)){
    yield chunk.subarray(0, missing);
    missing -= chunk.length;
    if (missing <= 0) return;
   }
  }
  const ANY_FORMAT = {
   allowUnknownFormat: true,
   highWaterMark: 65536
  };
  function agree(dist, ours, header) {
   const theirs = (0, text_ends.sP)(header.name, "/");
   const same = void 0 !== ours && ((0, text_ends.sP)(ours.path, "/") === theirs || theirs.includes("�"));
   if (!same || (0, tar_header.vI)(ours.type) && ours.size !== header.size) throw (0, archive_member.O$)(dist.filename, `two readers disagree about its member ${theirs}`);
  }
  async function visitAll(dist, walk, members, wanted, visitor) {
   const unpacker = (0, tar_stream.extract)(ANY_FORMAT);
   const source = external_node_stream_.Readable.from(upToEnd(dist.path, walk.end), {
    objectMode: false
   });
   source.on("error", (error)=>{
    unpacker.destroy(error);
   });
   source.pipe(unpacker);
   let index = 0;
   try {
    for await (const entry of unpacker){
     agree(dist, walk.members[index], entry.header);
     const member = members[index];
     index += 1;
     if (member?.kind === "file" && wanted(member)) await visitor(member, entry);
     entry.resume();
    }
   } finally{
    source.destroy();
    unpacker.destroy();
   }
   if (index !== walk.members.length) throw (0, archive_member.O$)(dist.filename, "two readers disagree about the number of its members");
  }
  const KEPT = 1048576;
  const KEPT_PATH = /^[^/]+\/(?:PKG-INFO|pyproject\.toml)$/u;
  async function openTarReader(dist, limits, along = []) {
   const kept = new Map;
   const walk = await (0, tar_walk.n)(dist.path, limits, (found)=>{
    const sinks = (0, member_reader.K)(along, memberOf(found));
    if (found.size > KEPT || !KEPT_PATH.test(found.path)) return sinks;
    return [
     ...sinks,
     (0, member_reader.H)(found, KEPT, (bytes)=>kept.set(found.offset, Buffer.from(bytes)))
    ];
   });
   const fatal = walk.problems.find(({ id })=>"U84" === id || "U85" === id || id.startsWith("archive-"));
   if (void 0 !== fatal) throw (0, archive_member.O$)(dist.filename, fatal.reason);
   const members = walk.members.map(memberOf);
   const visit = async (wanted, visitor)=>{
    try {
     await visitAll(dist, walk, members, wanted, visitor);
    } catch (cause) {
     throw cause instanceof release_error.K2 ? cause : (0, archive_member.O$)(dist.filename, (0, release_error.bD)(cause), {
      cause
     });
    }
   };
   if (along.length > 0 && !walk.isPlain) await visit(()=>false, ()=>Promise.resolve());
   return {
    members,
    headers: {
     tarWalk: walk
    },
    isReadable: ({ kind })=>"file" === kind,
    async visit (wanted, visitor) {
     const asked = members.flatMap((member, index)=>{
      if ("file" !== member.kind || !wanted(member)) return [];
      return [
       {
        member,
        bytes: walk.isPlain ? kept.get(walk.members[index]?.offset ?? -1) : void 0
       }
      ];
     });
     if (asked.some(({ bytes })=>void 0 === bytes)) {
      const chosen = new Set(asked.map(({ member })=>member));
      await visit((member)=>chosen.has(member), visitor);
      return;
     }
     for (const { member, bytes = Buffer.alloc(0) } of asked)await visitor(member, external_node_stream_.Readable.from(0 === bytes.length ? [] : [
      bytes
     ]));
    },
    async pass (readers) {
     await visit(()=>true, async (member, chunks)=>{
      const sinks = (0, member_reader.K)(readers, member);
      for await (const chunk of chunks)for (const sink of sinks)sink.write(chunk);
      for (const sink of sinks)sink.end();
     });
    }
   };
  }
  var wheel_file = __webpack_require__(12899);
  var wheel_stem = __webpack_require__(78076);
  var byte_window = __webpack_require__(88726);
  var zip_directory = __webpack_require__(75534);
  var external_node_zlib_ = __webpack_require__(38522);
  const LARGEST_INFLATED = 8388608;
  const ROOM = 1048577;
  function partsOf({ _handle: handle, _writeState: left }) {
   const isKnown = "function" == typeof handle?.writeSync && "function" == typeof handle.reset;
   return isKnown && left instanceof Uint32Array && 2 === left.length ? {
    handle: handle,
    left
   } : null;
  }
  function inflateAlone(packed, size) {
   try {
    return (0, external_node_zlib_.inflateRawSync)(packed, {
     chunkSize: Math.max(64, size + 1),
     maxOutputLength: size + 1
    });
   } catch  {
    return null;
   }
  }
  class SmallInflater {
   #stream = (0, external_node_zlib_.createInflateRaw)();
   #parts = partsOf(this.#stream);
   #output = Buffer.allocUnsafeSlow(ROOM);
   #failures = 0;
   constructor(){
    if (null !== this.#parts) this.#parts.handle.onerror = ()=>this.#failures += 1;
   }
   static async use(work) {
    const inflater = new SmallInflater;
    try {
     return await work(inflater);
    } finally{
     inflater.#stream.close();
    }
   }
   inflate(packed, size) {
    if (null === this.#parts || size > LARGEST_INFLATED || 0 === packed.length) return inflateAlone(packed, size);
    if (size >= this.#output.length) this.#output = Buffer.allocUnsafeSlow(size + 1);
    const { handle, left } = this.#parts;
    const before = this.#failures;
    handle.reset();
    handle.writeSync(external_node_zlib_.constants.Z_FINISH, packed, 0, packed.length, this.#output, 0, size + 1);
    const [over = 0] = left;
    return this.#failures > before || 0 === over ? null : this.#output.subarray(0, size + 1 - over);
   }
  }
  var zip_end_record = __webpack_require__(5400);
  var zip_names = __webpack_require__(48941);
  const LOCAL_SIZE = 30;
  const ENCRYPTED = 1;
  const PATCHED = 32;
  const STRONGLY_ENCRYPTED = 64;
  const UNREADABLE = ENCRYPTED | PATCHED | STRONGLY_ENCRYPTED;
  const STORED = 0;
  const DEFLATED = 8;
  const CHUNK = 65536;
  const NO_BYTES = Buffer.alloc(0);
  const AT_ONCE = LARGEST_INFLATED;
  const COPIED = 65536;
  class ZipLayout {
   #starts;
   constructor(entries, directoryStart){
    this.#starts = new Float64Array(entries.length + 1);
    let index = 0;
    for (const { localOffset } of entries){
     this.#starts[index] = localOffset;
     index += 1;
    }
    this.#starts[entries.length] = directoryStart;
    this.#starts.subarray(0, entries.length).sort();
   }
   endOf(localOffset) {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while(low < high){
     const middle = low + high >>> 1;
     if ((starts[middle] ?? 0) > localOffset) high = middle;
     else low = middle + 1;
    }
    return starts[low] ?? 0;
   }
  }
  class ZipMembers {
   #parts;
   #window;
   #inflater;
   constructor(parts, window, inflater){
    this.#parts = parts;
    this.#window = window;
    this.#inflater = inflater;
   }
   #entry(index) {
    const entry = this.#parts.entries.at(index);
    if (void 0 === entry) throw new RangeError("no such entry");
    return entry;
   }
   held(index) {
    const { flags, localOffset, size, compressedSize, originalName } = this.#entry(index);
    if (size > AT_ONCE || compressedSize > AT_ONCE || (flags & UNREADABLE) !== 0) return null;
    const window = this.#window;
    const header = window.held(localOffset, LOCAL_SIZE);
    if (header?.length !== LOCAL_SIZE || header.readUInt32LE(0) !== zip_end_record.JU) return null;
    const nameLength = header.readUInt16LE(26);
    const nameAt = localOffset + LOCAL_SIZE;
    const rawName = window.held(nameAt, nameLength);
    if (null === rawName || (0, zip_names.jP)(rawName, header.readUInt16LE(6)) !== originalName) return null;
    const start = nameAt + nameLength + header.readUInt16LE(28);
    if (start + compressedSize > this.#parts.layout.endOf(localOffset)) return null;
    const packed = 0 === compressedSize ? NO_BYTES : window.held(start, compressedSize);
    return null === packed ? null : this.#atOnce(index, packed);
   }
   #atOnce(index, packed) {
    const { method, size } = this.#entry(index);
    if (method === STORED) return this.#verified(index, packed, packed);
    return method === DEFLATED ? this.#verified(index, packed, this.#inflater.inflate(packed, size)) : null;
   }
   #verified(index, packed, bytes) {
    const { size, compressedSize, crc } = this.#entry(index);
    return packed.length === compressedSize && bytes?.length === size && (0, external_node_zlib_.crc32)(bytes) === crc ? bytes : null;
   }
   #error(index, reason, damaged, options = {}) {
    const path = this.#parts.members[index]?.path ?? "";
    const part = {
     member: path,
     damaged,
     ...options
    };
    return (0, archive_member.O$)(this.#parts.filename, `${path} ${reason}`, part);
   }
   async #start(index) {
    const { flags, localOffset, method, compressedSize, originalName } = this.#entry(index);
    const window = this.#window;
    const header = await window.bytes(localOffset, LOCAL_SIZE);
    if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== zip_end_record.JU) throw this.#error(index, "has no header where the directory says", true);
    const nameLength = header.readUInt16LE(26);
    const nameAt = localOffset + LOCAL_SIZE;
    const rawName = await window.bytes(nameAt, nameLength);
    if ((flags & PATCHED) !== 0) throw this.#error(index, "is patched data, which nobody can unpack", true);
    if ((flags & STRONGLY_ENCRYPTED) !== 0) throw this.#error(index, "is encrypted", true);
    if ((0, zip_names.jP)(rawName, header.readUInt16LE(6)) !== originalName) throw this.#error(index, "has another name in its own header", true);
    const start = nameAt + nameLength + header.readUInt16LE(28);
    const end = this.#parts.layout.endOf(localOffset);
    if (start + compressedSize > end) throw this.#error(index, "overlaps another part of the archive", true);
    if ((flags & ENCRYPTED) !== 0) throw this.#error(index, "is encrypted", true);
    if (method !== STORED && method !== DEFLATED) throw this.#error(index, `is compressed by method ${method}, which installers don't support`, false);
    return start;
   }
   async *#packed(index, start) {
    const end = Math.min(start + this.#entry(index).compressedSize, this.#window.size);
    for(let at = start; at < end;){
     const chunk = await this.#window.bytes(at, Math.min(CHUNK, end - at));
     if (0 === chunk.length) return;
     at += chunk.length;
     yield Buffer.from(chunk);
    }
   }
   async *#inflated(index, start) {
    const inflater = (0, external_node_zlib_.createInflateRaw)({
     chunkSize: CHUNK,
     finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH
    });
    const source = external_node_stream_.Readable.from(this.#packed(index, start), {
     objectMode: false,
     highWaterMark: CHUNK
    });
    source.on("error", (error)=>inflater.destroy(error));
    source.pipe(inflater);
    try {
     for await (const chunk of inflater)yield chunk;
    } catch (cause) {
     if (!isInflateError(cause)) throw cause;
     throw this.#error(index, `can't be unpacked: ${(0, release_error.bD)(cause)}`, true, {
      cause
     });
    } finally{
     source.destroy();
     inflater.destroy();
    }
   }
   async *#checked(index, start) {
    const { size: declared, crc: wanted, method } = this.#entry(index);
    let size = 0;
    let crc = 0;
    for await (const chunk of method === STORED ? this.#packed(index, start) : this.#inflated(index, start)){
     crc = (0, external_node_zlib_.crc32)(chunk.subarray(0, Math.max(0, declared - size)), crc);
     size += chunk.length;
     if (size > declared) throw this.#error(index, "is larger than the archive says", crc !== wanted);
     yield chunk;
    }
    if (size !== declared) throw this.#error(index, "is smaller than the archive says", crc !== wanted);
    if (crc !== wanted) {
     const path = this.#parts.members[index]?.path ?? "";
     throw (0, archive_member.O$)(this.#parts.filename, `the checksum of ${path} is wrong`, {
      member: path,
      damaged: true
     });
    }
   }
   async read(index) {
    const { size, compressedSize } = this.#entry(index);
    const start = await this.#start(index);
    if (size > AT_ONCE || compressedSize > AT_ONCE) return this.#checked(index, start);
    return this.#atOnce(index, await this.#window.bytes(start, compressedSize)) ?? this.#checked(index, start);
   }
   async readToKeep(index) {
    const { size, compressedSize, method } = this.#entry(index);
    if (method === DEFLATED && size > COPIED && size <= AT_ONCE && compressedSize <= AT_ONCE) {
     const start = await this.#start(index);
     const packed = await this.#window.bytes(start, compressedSize);
     return this.#verified(index, packed, inflateAlone(packed, size)) ?? this.#checked(index, start);
    }
    const bytes = this.held(index) ?? await this.read(index);
    return Buffer.isBuffer(bytes) ? Buffer.from(bytes) : bytes;
   }
  }
  function isInflateError(thrown) {
   return "object" == typeof thrown && null !== thrown && "code" in thrown && String(thrown.code).startsWith("Z_");
  }
  const FILE_TYPE = 61440;
  const REGULAR = 32768;
  const SYMLINK = 40960;
  const UNIX = 3;
  function zip_reader_kindOf(name, type) {
   if (name.endsWith("/")) return "directory";
   if (type === SYMLINK) return "symlink";
   return 0 === type || type === REGULAR ? "file" : "other";
  }
  function zip_reader_memberOf({ name, size, system, attributes, modified }) {
   const mode = system === UNIX ? attributes >>> 16 : 0;
   const kind = zip_reader_kindOf(name, mode & FILE_TYPE);
   return {
    path: "directory" === kind ? (0, text_ends.sP)(name, "/") : name,
    size,
    kind,
    mode: 4095 & mode,
    modified
   };
  }
  async function list(dist, limits) {
   return (0, byte_window.v)(dist.path, async (window)=>{
    const entries = await (0, zip_directory.x)(window, limits);
    const members = [];
    let total = 0;
    for (const entry of entries){
     const member = zip_reader_memberOf(entry);
     if (entry.localOffset > window.size || entry.compressedSize > window.size) throw (0, archive_member.O$)(dist.filename, `${member.path} is outside the file`);
     total += member.size;
     const bomb = member.size > limits.memberBytes ? `${member.path} unpacks to too much data` : (0, archive_limits.T)(total, window.size, limits);
     if (null !== bomb) throw (0, archive_member.O$)(dist.filename, bomb);
     members.push(member);
    }
    const layout = new ZipLayout(entries, entries.at(0)?.offset ?? window.size);
    return {
     filename: dist.filename,
     entries,
     members,
     layout
    };
   });
  }
  async function typed(dist, work) {
   try {
    return await work();
   } catch (cause) {
    throw cause instanceof release_error.K2 ? cause : (0, archive_member.O$)(dist.filename, (0, release_error.bD)(cause), {
     cause
    });
   }
  }
  async function* asChunks(bytes) {
   if (bytes.length > 0) yield await Promise.resolve(bytes);
  }
  async function openZipReader(dist, limits) {
   const listed = await typed(dist, ()=>list(dist, limits));
   const { entries, members } = listed;
   const read = (work)=>typed(dist, ()=>(0, byte_window.v)(dist.path, (window)=>SmallInflater.use((inflater)=>work(new ZipMembers(listed, window, inflater)))));
   return {
    members,
    headers: {
     zipDirectory: entries
    },
    isReadable: ({ kind })=>"directory" !== kind,
    visit: (wanted, visitor)=>read(async (files)=>{
      for (const [index, member] of members.entries()){
       if ("directory" === member.kind || !wanted(member)) continue;
       const bytes = await files.readToKeep(index);
       await visitor(member, Buffer.isBuffer(bytes) ? asChunks(bytes) : bytes);
      }
     }),
    pass: (readers)=>read(async (files)=>{
      const unreadableMembers = new archive_member.bN;
      for (const [index, member] of members.entries()){
       const sinks = "directory" === member.kind ? [] : (0, member_reader.K)(readers, member);
       if (0 !== sinks.length) {
        try {
         const bytes = files.held(index) ?? await files.read(index);
         if (Buffer.isBuffer(bytes)) {
          for (const sink of sinks)sink.all(bytes);
          continue;
         }
         for await (const chunk of bytes)for (const sink of sinks)sink.write(chunk);
        } catch (thrown) {
         unreadableMembers.add(thrown);
         continue;
        }
        for (const sink of sinks)sink.end();
       }
      }
      unreadableMembers.check();
     })
   };
  }
  const MAXIMUM_TEXT = 0x2000000;
  function isSequential({ filename }) {
   return filename.endsWith(".tar.gz");
  }
  async function readMembers(dist, reader, paths, maximumBytes) {
   const wanted = new Set;
   for (const path of paths){
    const last = reader.members.findLast((member)=>member.path === path && reader.isReadable(member));
    if (void 0 !== last) wanted.add(last);
   }
   const found = new Map;
   if (0 === wanted.size) return found;
   for (const member of wanted)if (!(member.size <= maximumBytes)) throw new release_error.K2({
    subject: dist.filename,
    problem: `its member ${member.path} is larger than ${maximumBytes} bytes`,
    remedy: "Make the member smaller"
   });
   await reader.visit((member)=>wanted.has(member), async (member, chunks)=>{
    found.set(member.path, await (0, archive_member.Fo)(dist.filename, member, chunks, maximumBytes));
   });
   return found;
  }
  async function readContents(dist, limits = archive_limits.O, along = []) {
   const reader = isSequential(dist) ? await openTarReader(dist, limits, along) : await openZipReader(dist, limits);
   return {
    ...await readOwnFiles(dist, reader),
    members: reader.members,
    async read (memberPath, maximumBytes) {
     const bytes = (await readMembers(dist, reader, [
      memberPath
     ], maximumBytes)).get(memberPath);
     if (void 0 === bytes) throw new archive_member.b1(dist.filename, memberPath);
     return bytes;
    },
    headers: reader.headers,
    pass: (readers)=>reader.pass(readers),
    visit: (wanted, visitor)=>reader.visit(wanted, visitor)
   };
  }
  async function readOwnFiles(dist, reader) {
   const { members } = reader;
   const isWheel = "wheel" === dist.kind;
   const info = `${(0, wheel_stem.t)(dist.filename) ?? ""}.dist-info`;
   const top = isWheel ? null : (0, common_path.Fr)(members.map(({ path })=>path));
   if (!isWheel && null === top) throw new archive_member.b1(dist.filename, `${dist.filename.replace(/\.(?:tar\.gz|zip)$/u, "")}/PKG-INFO`);
   const metadataPath = isWheel ? `${info}/METADATA` : `${top ?? ""}/PKG-INFO`;
   const extra = isWheel ? [
    `${info}/WHEEL`,
    `${info}/RECORD`,
    `${info}/entry_points.txt`
   ] : [];
   const files = await readMembers(dist, reader, [
    metadataPath,
    ...extra
   ], MAXIMUM_TEXT);
   const text = (name)=>{
    const bytes = files.get(`${info}/${name}`);
    return void 0 === bytes ? null : (0, zip_names._6)(bytes);
   };
   const metadataBytes = files.get(metadataPath);
   if (void 0 === metadataBytes) {
    const isAlone = null !== top && (0, common_path.Op)(top);
    throw isAlone ? (0, archive_member.z)(dist.filename, top) : new archive_member.b1(dist.filename, metadataPath);
   }
   const wheel = text("WHEEL");
   return {
    metadata: (0, core_metadata.U)(metadataBytes),
    metadataPath,
    metadataBytes,
    wheel: null === wheel ? null : (0, wheel_file.t)(wheel),
    entryPoints: entryPointsOf(files.has(`${info}/entry_points.txt`), text("entry_points.txt")),
    record: text("RECORD"),
    topLevel: isWheel ? (0, import_names.r)(members) : [],
    topDirectory: top
   };
  }
  function entryPointsOf(present, text) {
   if (null !== text) return (0, entry_points.f)(text);
   return present ? {
    ...entry_points.L,
    defects: [
     "is not UTF-8"
    ]
   } : entry_points.L;
  }
 },
 31279: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>NO_ENTRY_POINTS,
   f: ()=>parseEntryPoints
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96522);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46846);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21685);
  const NO_ENTRY_POINTS = {
   console: {},
   gui: {},
   groups: {},
   defects: [],
   disputes: []
  };
  const SCRIPT_GROUPS = [
   "console_scripts",
   "gui_scripts"
  ];
  const SHOWN_DISPUTES = 10;
  function parseEntryPoints(text) {
   const lines = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.b)(text);
   const ini = readIni(text);
   const groups = new Map;
   const add = (group, name, value)=>{
    const entries = groups.get(group) ?? new Map;
    groups.set(group, entries.set(name, value));
   };
   if (!(ini instanceof _python_standards__WEBPACK_IMPORTED_MODULE_1__.J)) for (const group of ini.sections){
    if (!groups.has(group)) groups.set(group, new Map);
    for (const name of ini.options(group))add(group, name, ini.get(group, name) ?? "");
   }
   for (const { group, name, value } of lines ?? [])add(group, name, value);
   const record = (group)=>Object.fromEntries(groups.get(group) ?? []);
   const [console, gui] = SCRIPT_GROUPS.map(record);
   return {
    console: console ?? {},
    gui: gui ?? {},
    groups: Object.fromEntries([
     ...groups.keys()
    ].map((group)=>[
      group,
      record(group)
     ])),
    defects: ini instanceof _python_standards__WEBPACK_IMPORTED_MODULE_1__.J ? [
     `line ${ini.line} ${ini.problem}`
    ] : [],
    disputes: ini instanceof _python_standards__WEBPACK_IMPORTED_MODULE_1__.J ? [] : disputesOf(ini, lines)
   };
  }
  function readIni(text) {
   try {
    return (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Ay)(text, _python_standards__WEBPACK_IMPORTED_MODULE_3__.a3);
   } catch (thrown) {
    if (thrown instanceof _python_standards__WEBPACK_IMPORTED_MODULE_1__.J) return thrown;
    throw thrown;
   }
  }
  function disputesOf(ini, lines) {
   if (null === lines) return [
    "importlib.metadata can't read it"
   ];
   const disputes = [];
   const seen = new Set;
   for (const { line, group, name, value } of lines){
    seen.add(JSON.stringify([
     group,
     name
    ]));
    if (ini.get(group, name) !== value) disputes.push(`line ${line} is an entry point for importlib.metadata only`);
   }
   for (const group of ini.sections)for (const name of ini.options(group))if (!seen.has(JSON.stringify([
    group,
    name
   ]))) disputes.push(`line ${ini.lineOf(group, name) ?? 1} is an entry point of ${group} for configparser only`);
   return disputes.slice(0, SHOWN_DISPUTES);
  }
 },
 33835: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>installedParts,
   r: ()=>importNamesOf
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14348);
  const MODULE = /^([^.]+)(?:\.py|\.pyc|(?:\.[^.]+)*\.(?:so|pyd))$/u;
  const DEEPEST = 100;
  function emptyFolder() {
   return {
    folders: new Map,
    modules: new Set
   };
  }
  function installedParts(path) {
   const parts = path.split("/").filter((part)=>"" !== part && "." !== part);
   const [first = "", scheme = ""] = parts;
   if (first.endsWith(".dist-info")) return null;
   if (!first.endsWith(".data")) return parts;
   return "purelib" === scheme || "platlib" === scheme ? parts.slice(2) : null;
  }
  function folderIn(root, folders) {
   let folder = root;
   for (const part of folders){
    if (folder !== root && folder.modules.has("__init__")) return null;
    const next = folder.folders.get(part) ?? emptyFolder();
    folder.folders.set(part, next);
    folder = next;
   }
   return folder;
  }
  function treeOf(members) {
   const root = emptyFolder();
   for (const member of members){
    const parts = "file" === member.kind ? installedParts(member.path) : null;
    const name = null === parts ? void 0 : MODULE.exec(parts.at(-1) ?? "")?.[1];
    if (null !== parts && void 0 !== name && (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.MH)(name)) {
     if (!(parts.length > DEEPEST)) folderIn(root, parts.slice(0, -1))?.modules.add(name);
    }
   }
   return root;
  }
  function namesIn(folder, prefix) {
   const names = [];
   for (const [name, inner] of folder.folders)if ((0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.MH)(name)) if (inner.modules.has("__init__")) names.push(prefix + name);
   else for (const one of namesIn(inner, `${prefix}${name}.`))names.push(one);
   const hasPackages = names.length > 0;
   for (const name of folder.modules)if ("__init__" !== name && "__main__" !== name) {
    if (!("" !== prefix && (hasPackages || /^(?:test_.*|.*_test|conftest)$/u.test(name)))) names.push(prefix + name);
   }
   return names;
  }
  function importNamesOf(members) {
   const names = [
    ...new Set(namesIn(treeOf(members), ""))
   ].sort();
   const offered = names.filter((name)=>!name.split(".").some((part)=>part.startsWith("_")));
   return offered.length > 0 ? offered : names;
  }
 },
 12899: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   t: ()=>parseWheelFile
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90960);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67969);
  function parseWheelFile(text) {
   const fields = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.U)(Buffer.from(text, "utf8"));
   const first = (key)=>{
    const value = fields.get(key);
    return null === value ? null : (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.$n)(value);
   };
   const pure = fields.get("Root-Is-Purelib")?.toLowerCase();
   return {
    version: first("Wheel-Version"),
    generator: first("Generator"),
    rootIsPurelib: "true" === pure ? true : "false" === pure ? false : null,
    tags: fields.getAll("Tag").map(_python_standards__WEBPACK_IMPORTED_MODULE_1__.$n),
    build: first("Build")
   };
  }
 },
 96522: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>parseEntryPointLines
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  function parseEntryPointLines(text) {
   const found = [];
   let group = null;
   for (const [index, whole] of (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__._t)(text).entries()){
    const line = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(whole);
    if (!("" === line || line.startsWith("#"))) {
     if (line.startsWith("[") && line.endsWith("]")) group = withoutBrackets(line);
     else if (null !== group) {
      const equals = line.indexOf("=");
      if (-1 === equals) return null;
      const [name, value] = [
       line.slice(0, equals),
       line.slice(equals + 1)
      ].map(_python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n);
      found.push({
       line: index + 1,
       group,
       name: name ?? "",
       value: value ?? ""
      });
     }
    }
   }
   return found;
  }
  function withoutBrackets(text) {
   let start = 0;
   let end = text.length;
   while(start < end && "[]".includes(text.charAt(start)))start += 1;
   while(end > start && "[]".includes(text.charAt(end - 1)))end -= 1;
   return text.slice(start, end);
  }
 },
 14348: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   MH: ()=>isPythonName,
   WV: ()=>isModulePath,
   eL: ()=>importNameProblem,
   iX: ()=>isPythonKeyword,
   nO: ()=>isObjectReference,
   xs: ()=>isScriptName
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const KEYWORDS = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
  const SCRIPT_NAME = new RegExp(`^[${_python_text_js__WEBPACK_IMPORTED_MODULE_0__.E3}.-]+$`, "u");
  const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;
  const ASCII_IDENTIFIER = /^[A-Za-z_]\w*$/u;
  function isPythonIdentifier(text) {
   return ASCII_IDENTIFIER.test(text) || IDENTIFIER.test(text);
  }
  function isPythonKeyword(text) {
   return KEYWORDS.has(text);
  }
  function isPythonName(text) {
   return isPythonIdentifier(text) && !isPythonKeyword(text);
  }
  function isScriptName(text) {
   return SCRIPT_NAME.test(text);
  }
  function importNameProblem(text) {
   const [name = "", ...options] = text.split(";");
   for (const part of (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.sW)(name).split(".")){
    if (!isPythonIdentifier(part)) return `${"" === part ? "an empty part" : part} is not a Python identifier`;
    if (isPythonKeyword(part)) return `${part} is a keyword of Python`;
   }
   return options.length > 0 && "private" !== (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.H8)(options.join(";")) ? 'only "private" may follow the ";"' : null;
  }
  function isModulePath(text) {
   return text.split(".").every(isPythonName);
  }
  function isObjectReference(text) {
   const [, reference = ""] = /^([^[\]]+)(?:\[[^\]]*\])?$/u.exec((0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(text)) ?? [];
   const parts = reference.split(":", 3).map(_python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n);
   return parts.length <= 2 && parts.every(isModulePath);
  }
 }
};
