export const id = 1655;
export const ids = [
 1655
];
export const modules = {
 20466: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   O: ()=>ARCHIVE_LIMITS,
   T: ()=>bombReason
  });
  const ARCHIVE_LIMITS = {
   memberBytes: 0x40000000,
   totalBytes: 0x100000000,
   ratio: 200,
   ratioFrom: 0x4000000,
   members: 1e5,
   headerBytes: 1048576
  };
  function bombReason(unpacked, packed, limits) {
   if (unpacked > limits.totalBytes) return `unpacks to more than ${limits.totalBytes} bytes`;
   if (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio) return `unpacks to more than ${limits.ratio} times its size`;
   return null;
  }
 },
 88726: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v: ()=>withByteWindow
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  const WINDOW = 262144;
  class ByteWindow {
   size;
   #handle;
   #window = Buffer.alloc(0);
   #start = 0;
   #now = null;
   #before = null;
   #large = Buffer.alloc(0);
   constructor(handle, size){
    this.#handle = handle;
    this.size = size;
   }
   held(offset, length) {
    const wanted = Math.min(length, this.size - offset);
    const from = offset - this.#start;
    return from >= 0 && wanted > 0 && from + wanted <= this.#window.length ? this.#window.subarray(from, from + wanted) : null;
   }
   async bytes(offset, length) {
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    if (0 === wanted || offset < 0) return Buffer.alloc(0);
    const held = this.held(offset, wanted);
    if (null !== held) return held;
    if (wanted > WINDOW) {
     if (this.#large.length < wanted) this.#large = Buffer.allocUnsafeSlow(wanted);
     const { bytesRead } = await this.#handle.read(this.#large, 0, wanted, offset);
     return this.#large.subarray(0, bytesRead);
    }
    const target = this.#before ?? Buffer.allocUnsafeSlow(Math.min(WINDOW, this.size));
    this.#before = this.#now;
    this.#now = target;
    const { bytesRead } = await this.#handle.read(target, 0, target.length, offset);
    this.#window = target.subarray(0, bytesRead);
    this.#start = offset;
    return this.#window.subarray(0, wanted);
   }
  }
  async function withByteWindow(path, work) {
   const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
   try {
    return await work(new ByteWindow(handle, (await handle.stat()).size));
   } finally{
    await handle.close();
   }
  }
 },
 97789: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>ChunkCursor
  });
  class ChunkCursor {
   position = 0;
   #chunks;
   #rest = Buffer.alloc(0);
   #done = false;
   #trace = null;
   constructor(chunks){
    this.#chunks = chunks[Symbol.asyncIterator]();
   }
   async #more() {
    while(!this.#done && 0 === this.#rest.length){
     const next = await this.#chunks.next();
     if (true === next.done) this.#done = true;
     else this.#rest = next.value;
    }
    return this.#rest.length > 0;
   }
   held(length) {
    if (this.#rest.length < length) return null;
    return this.#taken(length);
   }
   #taken(length) {
    const piece = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(piece.length);
    this.position += piece.length;
    this.#trace?.pieces.push(piece);
    return piece;
   }
   mark() {
    this.#trace = {
     at: this.position,
     pieces: []
    };
   }
   rewind(position) {
    if (null === this.#trace || position < this.#trace.at) throw new RangeError("nothing was kept of that");
    const bytes = Buffer.concat([
     ...this.#trace.pieces,
     this.#rest
    ]);
    this.#rest = bytes.subarray(position - this.#trace.at);
    this.position = position;
    this.#trace = null;
   }
   unmark() {
    this.#trace = null;
   }
   async piece(length) {
    if (length <= 0 || !await this.#more()) return Buffer.alloc(0);
    return this.#taken(length);
   }
   async read(length) {
    const pieces = [];
    for(let missing = length; missing > 0;){
     const piece = await this.piece(missing);
     if (0 === piece.length) break;
     pieces.push(piece);
     missing -= piece.length;
    }
    return 1 === pieces.length ? pieces[0] ?? Buffer.alloc(0) : Buffer.concat(pieces);
   }
   async skip(length) {
    let missing = length;
    while(missing > 0){
     const piece = await this.piece(missing);
     if (0 === piece.length) break;
     missing -= piece.length;
    }
    return length - missing;
   }
  }
 },
 13752: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Fr: ()=>topDirectory,
   Op: ()=>isAlonePkgInfo,
   TQ: ()=>commonPath
  });
  function commonPath(paths) {
   const absolute = paths.map((path)=>path.startsWith("/"));
   if (0 === paths.length || new Set(absolute).size > 1) return null;
   let common = null;
   for (const path of paths){
    const parts = path.split("/").filter((part)=>"" !== part && "." !== part);
    if (null === common) {
     common = parts;
     continue;
    }
    let shared = 0;
    while(shared < common.length && common[shared] === parts[shared])shared += 1;
    common = common.slice(0, shared);
   }
   return `${true === absolute[0] ? "/" : ""}${(common ?? []).join("/")}`;
  }
  function topDirectory(paths) {
   const common = commonPath(paths);
   return null === common || "" === common || "/" === common || "." === common ? null : common;
  }
  function isAlonePkgInfo(top) {
   return /^[^/]+\/PKG-INFO$/u.test(top);
  }
 },
 17619: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>FirstBytes
  });
  class FirstBytes {
   #room;
   #length = 0;
   constructor(most){
    this.#room = Buffer.allocUnsafe(most);
   }
   add(chunk) {
    this.#length += chunk.copy(this.#room, this.#length);
   }
   get bytes() {
    return this.#room.subarray(0, this.#length);
   }
  }
 },
 58819: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C$: ()=>framingFinding,
   bK: ()=>FramingRefusal,
   x_: ()=>serverMessage
  });
  class FramingRefusal extends Error {
   problem;
   constructor(problem){
    super(problem.reason);
    this.name = "FramingRefusal";
    this.problem = problem;
   }
  }
  const ARCHIVES_HELP = "See https://docs.pypi.org/archives for more information";
  function serverMessage(problem) {
   if (!/^U(?:7|8[0-6])/u.test(problem.id)) return null;
   if ("U83" === problem.id) return `Invalid distribution file. ZIP archive not accepted: ${problem.reason}. ${ARCHIVES_HELP}`;
   if ("U85" === problem.id) return `Invalid distribution file. tar archive not accepted: ${problem.reason}. ${ARCHIVES_HELP}`;
   return `Invalid distribution file. ${problem.reason.startsWith("None (") ? "None" : problem.reason}`;
  }
  function framingFinding(filename, problem) {
   const answer = serverMessage(problem);
   return {
    rule: problem.id,
    severity: problem.id.startsWith("U") ? "refused" : "unsafe",
    subject: filename,
    message: null === answer || answer.endsWith("None") ? `${answer ?? ""}${null === answer ? "" : ": "}${problem.reason} (at byte ${problem.offset})` : answer,
    remedy: "Build the file again with a current build back-end, and do not repack or edit it",
    location: {
     file: filename,
     ...void 0 === problem.member ? {} : {
      member: problem.member
     }
    }
   };
  }
 },
 76160: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>gunzipFile,
   S: ()=>GzipDefect
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
  const CHUNK = 65536;
  const SMALL = 262144;
  const SMALL_UNPACKED = 4194304;
  const FLAG_HEADER_CRC = 2;
  const FLAG_EXTRA = 4;
  const FLAG_NAME = 8;
  const FLAG_COMMENT = 16;
  class GzipDefect extends Error {
   kind;
   offset;
   constructor(kind, offset, reason, options){
    super(reason, options);
    this.name = "GzipDefect";
    this.kind = kind;
    this.offset = offset;
   }
  }
  async function readAt(file, position, length) {
   const buffer = Buffer.alloc(length);
   const { bytesRead } = await file.read(buffer, 0, length, position);
   return buffer.subarray(0, bytesRead);
  }
  async function endOfText(file, from) {
   for(let at = from;;){
    const chunk = await readAt(file, at, 4096);
    if (0 === chunk.length) throw new GzipDefect("truncated", from, "the gzip header ends in the middle");
    const nul = chunk.indexOf(0);
    if (nul >= 0) return at + nul + 1;
    at += chunk.length;
   }
  }
  async function skipHeader(file, at, first) {
   const head = await readAt(file, at, 10);
   if (31 !== head[0] || 139 !== head[1]) throw first ? new GzipDefect("not-gzip", at, "is not a gzip file") : new GzipDefect("trailing", at, "has bytes after the gzip stream");
   if (head.length < 10) throw new GzipDefect("truncated", at, "the gzip header ends in the middle");
   if (8 !== head[2]) throw new GzipDefect("broken", at, "uses an unknown gzip compression method");
   const flags = head.readUInt8(3);
   let position = at + 10;
   if ((flags & FLAG_EXTRA) !== 0) {
    const length = await readAt(file, position, 2);
    if (length.length < 2) throw new GzipDefect("truncated", at, "the gzip header ends in the middle");
    position += 2 + length.readUInt16LE(0);
   }
   if ((flags & FLAG_NAME) !== 0) position = await endOfText(file, position);
   if ((flags & FLAG_COMMENT) !== 0) position = await endOfText(file, position);
   if ((flags & FLAG_HEADER_CRC) !== 0) position += 2;
   return position;
  }
  async function inflateAtOnce(file, start) {
   const { size } = await file.stat();
   if (size <= start || size - start > SMALL) return null;
   const packed = await readAt(file, start, size - start);
   try {
    return (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(packed, {
     info: true,
     maxOutputLength: SMALL_UNPACKED
    });
   } catch  {
    return null;
   }
  }
  async function* inflate(file, start) {
   const small = await inflateAtOnce(file, start);
   if (null !== small) {
    const { buffer, engine } = small;
    for(let at = 0; at < buffer.length; at += CHUNK)yield buffer.subarray(at, at + CHUNK);
    return {
     end: start + engine.bytesWritten,
     crc: (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(buffer),
     size: buffer.length
    };
   }
   const inflater = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflateRaw)({
    chunkSize: CHUNK
   });
   const result = {
    end: start,
    crc: 0,
    size: 0
   };
   let ended = false;
   const closed = new Promise((resolve)=>inflater.once("close", ()=>{
     resolve();
    }));
   const feed = async ()=>{
    let position = start;
    while(!ended && !inflater.destroyed){
     const chunk = await readAt(file, position, CHUNK);
     if (0 === chunk.length) return void inflater.end();
     position += chunk.length;
     const written = new Promise((resolve)=>{
      inflater.write(chunk, ()=>{
       resolve();
      });
     });
     await Promise.race([
      written,
      closed
     ]);
    }
   };
   inflater.once("end", ()=>ended = true);
   const feeding = feed().catch((error)=>{
    inflater.destroy(error instanceof Error ? error : new Error(String(error)));
   });
   try {
    for await (const chunk of inflater){
     result.crc = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(chunk, result.crc);
     result.size += chunk.length;
     yield chunk;
    }
    result.end = start + inflater.bytesWritten;
   } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const kind = message.includes("unexpected end of file") ? "truncated" : "broken";
    throw new GzipDefect(kind, start + inflater.bytesWritten, `the compressed stream is ${kind} (${message})`, {
     cause
    });
   } finally{
    ended = true;
    inflater.destroy();
    await feeding;
   }
   return result;
  }
  async function skipPadding(file, from) {
   for(let at = from;;){
    const chunk = await readAt(file, at, CHUNK);
    if (0 === chunk.length) return null;
    const used = chunk.findIndex((byte)=>0 !== byte);
    if (used >= 0) return at + used;
    at += chunk.length;
   }
  }
  async function* gunzipFile(path) {
   const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
   try {
    let at = 0;
    for(let first = true; null !== at; first = false){
     const body = await skipHeader(file, at, first);
     const inflated = yield* inflate(file, body);
     const trailer = await readAt(file, inflated.end, 8);
     if (trailer.length < 8) throw new GzipDefect("truncated", inflated.end, "the compressed stream is truncated");
     if (trailer.readUInt32LE(0) !== inflated.crc || trailer.readUInt32LE(4) !== inflated.size % 0x100000000) throw new GzipDefect("checksum", inflated.end, "the checksum of the compressed stream is wrong");
     at = await skipPadding(file, inflated.end + 8);
    }
   } finally{
    await file.close();
   }
  }
 },
 28781: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>collecting,
   K: ()=>sinksFor
  });
  var _first_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17619);
  const NONE = [];
  function sinksFor(readers, member) {
   if (0 === readers.length) return NONE;
   const sinks = [];
   for (const reader of readers){
    const sink = reader.begin(member);
    if (null !== sink) sinks.push(sink);
   }
   return sinks;
  }
  function collecting({ size }, maximumBytes, done) {
   let first = null;
   return {
    write (chunk) {
     first ??= new _first_bytes_js__WEBPACK_IMPORTED_MODULE_0__.I(Math.min(size, maximumBytes));
     first.add(chunk);
    },
    end () {
     done(first?.bytes ?? Buffer.alloc(0));
    },
    all (bytes) {
     done(bytes.subarray(0, maximumBytes));
    }
   };
  }
 },
 38312: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bv: ()=>blocks,
   E1: ()=>parseTarBlock,
   F7: ()=>tarText,
   sN: ()=>isKnownType,
   vI: ()=>hasData
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28681);
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const BLOCK = 512;
  const REGULAR_TYPES = "0\x007S";
  const KNOWN_TYPES = "0\x001234567LKS";
  const GNU_TYPES = "LKS";
  function tarText(bytes) {
   const nul = bytes.indexOf(0);
   return bytes.toString("utf8", 0, nul < 0 ? bytes.length : nul);
  }
  function octalDigits(bytes) {
   let value = 0;
   for(let at = 0; at < bytes.length; at += 1){
    const byte = bytes[at] ?? 0;
    if (byte < 48 || byte > 55) return at > 0 && 0 === byte ? value : null;
    value = 8 * value + (byte - 48);
   }
   return value;
  }
  function tarNumber(bytes) {
   if (128 === bytes[0] || 255 === bytes[0]) {
    let value = 0n;
    for (const byte of bytes.subarray(1))value = 256n * value + BigInt(byte);
    if (255 === bytes[0]) value -= 256n ** BigInt(bytes.length - 1);
    return Number(value);
   }
   const plain = octalDigits(bytes);
   if (null !== plain) return plain;
   const nul = bytes.indexOf(0);
   const raw = bytes.toString("latin1", 0, nul < 0 ? bytes.length : nul);
   if (/[\x80-\xff]/u.test(raw)) return null;
   const text = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.$n)(raw);
   if ("" === text) return 0;
   const number = /^([+-]?)(?:0[oO]_?)?([0-7]+(?:_[0-7]+)*)$/u.exec(text);
   if (null === number) return null;
   const value = Number.parseInt((number[2] ?? "").replaceAll("_", ""), 8);
   return "-" === number[1] ? -value : value;
  }
  function checksumFits(block, wanted) {
   let unsigned = 256;
   let high = 0;
   for(let at = 0; at < BLOCK; at += 1){
    if (148 === at) at = 156;
    const byte = block[at] ?? 0;
    unsigned += byte;
    high += byte >> 7;
   }
   return wanted === unsigned || wanted === unsigned - 256 * high;
  }
  function hasData(type) {
   return REGULAR_TYPES.includes(type) || !KNOWN_TYPES.includes(type);
  }
  function isKnownType(type) {
   return KNOWN_TYPES.includes(type);
  }
  function blocks(size) {
   return Math.ceil(size / BLOCK) * BLOCK;
  }
  const NUMBER_FIELDS = [
   [
    100,
    108
   ],
   [
    108,
    116
   ],
   [
    116,
    124
   ],
   [
    124,
    136
   ],
   [
    136,
    148
   ],
   [
    329,
    337
   ],
   [
    337,
    345
   ]
  ];
  function isPlain(block, type, prefix) {
   const form = block.toString("latin1", 257, 265);
   if ("ustar\x0000" !== form && !("ustar  \0" === form && "" === prefix)) return false;
   return "0\x00125LKxg".includes(type) && null !== octalDigits(block.subarray(124, 136));
  }
  function parseTarBlock(block, follows = false) {
   if (0 === block.length) return "empty";
   if (block.length < BLOCK) return "truncated";
   if (0 === block[0] && block.every((byte)=>0 === byte)) return "zeros";
   const checksum = tarNumber(block.subarray(148, 156));
   if (null === checksum || !checksumFits(block, checksum)) return "invalid";
   const numbers = NUMBER_FIELDS.map(([from, to])=>tarNumber(block.subarray(from, to)));
   const [mode, , , size, modified] = numbers;
   if (numbers.includes(null) || "number" != typeof mode || "number" != typeof size || "number" != typeof modified) return "invalid";
   let name = tarText(block.subarray(0, 100));
   let type = block.toString("latin1", 156, 157);
   const isOldFolder = "\0" === type && name.endsWith("/");
   if (isOldFolder && !follows) type = "5";
   if ("5" === type) name = (0, _release_model__WEBPACK_IMPORTED_MODULE_1__.sP)(name, "/");
   const prefix = tarText(block.subarray(345, 500));
   if ("" !== prefix && !GNU_TYPES.includes(type)) name = `${prefix}/${name}`;
   if ("S" === type && null === tarNumber(block.subarray(483, 495))) return "invalid";
   const linkname = tarText(block.subarray(157, 257));
   const plain = isPlain(block, type, prefix) && !(isOldFolder && follows) && !`${name}${linkname}`.includes("�");
   return {
    name,
    mode,
    size,
    modified,
    type,
    linkname,
    extended: 0 !== block[482],
    isPlain: plain
   };
  }
 },
 74476: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>readTarWalk,
   N: ()=>walkTar
  });
  var promises_ = __webpack_require__(51455);
  var archive_limits = __webpack_require__(20466);
  var chunk_cursor = __webpack_require__(97789);
  var framing_problem = __webpack_require__(58819);
  var gzip_stream = __webpack_require__(76160);
  var python_text = __webpack_require__(67969);
  var text_ends = __webpack_require__(28681);
  const PLACES = [
   "GNU.sparse.offset",
   "GNU.sparse.numbytes"
  ];
  function parsePaxRecords(bytes) {
   const records = new Map;
   let hasBadPlace = false;
   let at = 0;
   while(at < bytes.length && 0 !== bytes[at]){
    const prefix = /^([0-9]{1,20}) /u.exec(bytes.toString("latin1", at, at + 21));
    if (null === prefix) return null;
    const digits = prefix[1] ?? "";
    const length = Number(digits);
    if (length < 5 || at + length > bytes.length || 10 !== bytes[at + length - 1]) return null;
    const record = bytes.subarray(at + digits.length + 1, at + length - 1);
    const equals = record.indexOf(61);
    if (equals <= 0) return null;
    const key = record.toString("utf8", 0, equals);
    const value = record.toString("utf8", equals + 1);
    if (PLACES.includes(key) && null === (0, python_text.hD)(value)) hasBadPlace = true;
    records.set(key, value);
    at += length;
   }
   return Object.assign(records, {
    hasBadPlace
   });
  }
  var tar_header = __webpack_require__(38312);
  const BLOCK = 512;
  const MAXIMUM_CHAIN = 64;
  const HARMLESS_RECORD = /^(?:path|linkpath|[acm]time|[ug]id|[ug]name|comment|(?:SCHILY|LIBARCHIVE)\..*)$/u;
  const HARMLESS_GLOBAL = /^comment$/u;
  const MOST_REWINDS = 100;
  function paxNumber(text, offset) {
   const number = (0, python_text.hD)(text);
   if (null === number) throw brokenStream(offset, "a size of a sparse file is not a number");
   return number;
  }
  class SilentEnd extends Error {
  }
  function brokenStream(offset, why) {
   return new framing_problem.bK({
    id: "U84",
    reason: `None (${why})`,
    offset
   });
  }
  function applyPax(member, records, offset) {
   for (const [key, value] of records)if ("path" === key) member.path = (0, text_ends.sP)(value, "/");
   else if ("GNU.sparse.name" === key) member.path = value;
   else if ("linkpath" === key) member.linkname = value;
   else if ("mtime" === key) member.modified = value;
   else if ("size" === key) member.size = (0, python_text.hD)(value) ?? 0;
   else if ("GNU.sparse.size" === key || "GNU.sparse.realsize" === key) member.size = paxNumber(value, offset);
  }
  function isPlainChain(patches) {
   return new Set(patches.map(({ kind })=>kind)).size === patches.length;
  }
  function saysSparse(records) {
   return records.has("GNU.sparse.map") || records.has("GNU.sparse.size") || "1" === records.get("GNU.sparse.major") && "0" === records.get("GNU.sparse.minor");
  }
  class TarWalker {
   members = [];
   problems = [];
   end = 0;
   isPlain = true;
   #cursor;
   #limits;
   #sinks;
   #globals = new Map;
   #rewinds = 0;
   constructor(cursor, limits, sinks = ()=>[]){
    this.#cursor = cursor;
    this.#limits = limits;
    this.#sinks = sinks;
   }
   async run() {
    for(;;){
     const at = this.#cursor.position;
     this.end = at;
     const block = (0, tar_header.E1)(await this.#block(at));
     if ("zeros" === block) return;
     if ("string" == typeof block) {
      if (0 === at) throw new framing_problem.bK({
       id: "U84",
       reason: "File is not a tarfile",
       offset: 0
      });
      this.#silentEnd(at, block);
      return;
     }
     try {
      await this.#member(at, block);
     } catch (error) {
      if (!(error instanceof SilentEnd)) throw error;
      if (0 === at) throw new framing_problem.bK({
       id: "U84",
       reason: "File is not a tarfile",
       offset: 0
      });
      this.#silentEnd(at, "invalid");
      return;
     }
     if (this.members.length > this.#limits.members) throw new framing_problem.bK({
      id: "archive-members",
      reason: `has more than ${this.#limits.members} members`,
      offset: at
     });
    }
   }
   #silentEnd(at, block) {
    this.problems.push("empty" === block ? {
     id: "tar-no-end",
     reason: "has no end-of-archive block",
     offset: at
    } : {
     id: "tar-broken-header",
     reason: "has a broken header, which Python silently treats as the end",
     offset: at
    });
   }
   async #block(at) {
    try {
     return this.#cursor.held(BLOCK) ?? await this.#cursor.read(BLOCK);
    } catch (error) {
     throw error instanceof gzip_stream.S ? gzipRefusal(error, at) : error;
    }
   }
   async #body(header, at) {
    if (header.size < 0) throw new SilentEnd;
    if (header.size > this.#limits.headerBytes) throw new framing_problem.bK({
     id: "archive-header",
     reason: "has an enormous extended header",
     offset: at
    });
    return this.#cursor.read((0, tar_header.Bv)(header.size));
   }
   async #member(at, first) {
    const patches = [];
    let header = first;
    let headerAt = at;
    if ("LKxgX".includes(first.type)) this.#cursor.mark();
    while("LKxgX".includes(header.type)){
     const nested = patches.length > 0;
     if (!header.isPlain) this.isPlain = false;
     try {
      patches.push(await this.#patch(header, headerAt));
     } catch (error) {
      if (error instanceof SilentEnd && nested) throw brokenStream(at, "invalid header");
      throw error;
     }
     if (patches.length > MAXIMUM_CHAIN) throw new framing_problem.bK({
      id: "archive-header",
      reason: "has endless extended headers",
      offset: at
     });
     headerAt = this.#cursor.position;
     const next = (0, tar_header.E1)(await this.#cursor.read(BLOCK), true);
     if ("string" == typeof next) throw brokenStream(at, "an extended header is followed by no member");
     header = next;
    }
    if (header.size < 0 && (0, tar_header.vI)(header.type)) {
     if (patches.length > 0) throw brokenStream(at, "invalid header");
     throw new SilentEnd;
    }
    await this.#finish(at, {
     header,
     headerAt
    }, patches);
   }
   async #patch(header, offset) {
    const body = await this.#body(header, offset);
    if ("L" === header.type) return {
     kind: "name",
     text: (0, tar_header.F7)(body),
     offset
    };
    if ("K" === header.type) return {
     kind: "link",
     text: (0, tar_header.F7)(body),
     offset
    };
    const records = parsePaxRecords(body);
    if (null === records) throw new SilentEnd;
    const harmless = "g" === header.type ? HARMLESS_GLOBAL : HARMLESS_RECORD;
    for (const key of records.keys())if (!harmless.test(key)) this.isPlain = false;
    if ("g" === header.type) {
     for (const [key, value] of records)this.#globals.set(key, value);
     return {
      kind: "global",
      records,
      offset
     };
    }
    const { hasBadPlace = false } = records;
    return {
     kind: "pax",
     records: Object.assign(new Map([
      ...this.#globals,
      ...records
     ]), {
      hasBadPlace
     }),
     offset
    };
   }
   async #finish(at, { header, headerAt }, patches) {
    const member = {
     path: header.name,
     size: header.size,
     modified: header.modified,
     linkname: header.linkname,
     sparse: "S" === header.type
    };
    const { type, mode } = header;
    if ("S" === type) await this.#skipSparseMap(header, at);
    const dataAt = this.#cursor.position;
    let next = dataAt + ((0, tar_header.vI)(type) ? (0, tar_header.Bv)(header.size) : 0);
    if ("S" !== type) applyPax(member, this.#globals, at);
    if ("5" === type) member.path = (0, text_ends.sP)(member.path, "/");
    let begins = headerAt;
    for (const [index, patch] of [
     ...patches.entries()
    ].reverse()){
     if ("text" in patch) {
      if ("name" === patch.kind) member.path = patch.text;
      else member.linkname = patch.text;
      if ("5" === type && member.path.endsWith("/")) member.path = member.path.slice(0, -1);
     } else {
      const records = "global" === patch.kind ? this.#globals : patch.records;
      if (saysSparse(records)) {
       const isListed = records.has("GNU.sparse.size") && !records.has("GNU.sparse.map");
       if (isListed && true === patch.records.hasBadPlace) this.#invalid(at, index);
       member.sparse = true;
      }
      if ("global" === patch.kind) continue;
      applyPax(member, patch.records, at);
      const size = patch.records.get("size");
      if (void 0 !== size) {
       const number = (0, tar_header.vI)(type) ? (0, python_text.hD)(size) ?? 0 : 0;
       if (number < 0) this.#invalid(at, index);
       next = begins + BLOCK + (0, tar_header.Bv)(number);
      }
     }
     begins = patch.offset;
    }
    if (!header.isPlain || !isPlainChain(patches) || member.path.includes("�")) this.isPlain = false;
    this.#judge(at, header, member);
    const { path, modified, linkname, sparse } = member;
    const found = {
     path,
     size: member.size,
     type,
     mode,
     modified,
     linkname,
     sparse,
     offset: at
    };
    this.members.push(found);
    await this.#goTo(next, at, (0, tar_header.vI)(type) && next === dataAt + (0, tar_header.Bv)(Math.max(0, member.size)) ? found : null);
   }
   #invalid(at, index) {
    throw index > 0 ? brokenStream(at, "invalid header") : new SilentEnd;
   }
   async #goTo(next, at, member) {
    const cursor = this.#cursor;
    if (next < cursor.position) {
     this.isPlain = false;
     this.#rewinds += 1;
     if (this.#rewinds > MOST_REWINDS) throw new framing_problem.bK({
      id: "archive-header",
      reason: "has extended headers that overlap",
      offset: at
     });
     cursor.rewind(next);
     return;
    }
    cursor.unmark();
    const sinks = null === member ? [] : this.#sinks(member);
    for(let missing = 0 === sinks.length ? 0 : member?.size ?? 0; missing > 0;){
     const piece = cursor.held(missing) ?? await cursor.piece(missing);
     if (0 === piece.length) break;
     missing -= piece.length;
     for (const sink of sinks)sink.write(piece);
    }
    const rest = next - cursor.position;
    if (rest > 0 && null === cursor.held(rest) && await cursor.skip(rest) < rest) throw brokenStream(at, "unexpected end of data");
    for (const sink of sinks)sink.end();
   }
   #judge(at, header, member) {
    const problem = (id, reason)=>{
     this.isPlain = false;
     this.problems.push({
      id,
      reason,
      offset: at,
      member: member.path
     });
    };
    if (member.sparse) problem("U85", "Sparse members are not allowed");
    if (!(0, tar_header.vI)(header.type) && header.size > 0) problem("tar-ambiguous", "gives a size for a member that has no data: readers disagree about where the next one begins");
    if (!(0, tar_header.sN)(header.type)) problem("tar-member-type", `has a member of unknown type ${JSON.stringify(header.type)}`);
    if (member.path.includes("\0")) problem("tar-ambiguous", "has a NUL in a path: readers disagree about where the path ends");
    if (member.size > this.#limits.memberBytes) throw new framing_problem.bK({
     id: "archive-bomb",
     reason: "has a member that unpacks to too much data",
     offset: at
    });
   }
   async #skipSparseMap(header, at) {
    for(let more = header.extended, count = 0; more; count += 1){
     const block = await this.#cursor.read(BLOCK);
     if (block.length < BLOCK || count > this.#limits.headerBytes / BLOCK) throw brokenStream(at, "endless sparse map");
     more = 0 !== block[504];
    }
   }
  }
  function gzipRefusal(defect, at) {
   if ("not-gzip" === defect.kind) return new framing_problem.bK({
    id: "U84",
    reason: "File is not a tarfile",
    offset: 0
   });
   return brokenStream(at, defect.message);
  }
  async function* unpack(path, limits) {
   const { size } = await (0, promises_.stat)(path);
   let unpacked = 0;
   for await (const chunk of (0, gzip_stream.I)(path)){
    unpacked += chunk.length;
    const reason = (0, archive_limits.T)(unpacked, size, limits);
    if (null !== reason) throw new framing_problem.bK({
     id: "archive-bomb",
     reason,
     offset: unpacked
    });
    yield chunk;
   }
  }
  const ZEROS = Buffer.alloc(65536);
  function isZero(bytes) {
   return bytes.equals(ZEROS.subarray(0, bytes.length));
  }
  async function judgeRest(cursor) {
   try {
    for(;;){
     const at = cursor.position;
     const piece = await cursor.piece(65536);
     if (0 === piece.length) return null;
     if (!isZero(piece)) return {
      id: "tar-data-after-end",
      reason: "has data after the end of the archive, which some readers unpack",
      offset: at
     };
    }
   } catch (error) {
    if (!(error instanceof gzip_stream.S)) throw error;
    const id = "trailing" === error.kind ? "gzip-trailing" : "checksum" === error.kind ? "gzip-checksum" : "gzip-broken";
    return {
     id,
     reason: error.message,
     offset: error.offset
    };
   }
  }
  async function readTarWalk(path, limits = archive_limits.O, sinks) {
   const chunks = unpack(path, limits);
   const cursor = new chunk_cursor.I(chunks);
   const walker = new TarWalker(cursor, limits, sinks);
   try {
    await walker.run();
    const rest = await judgeRest(cursor);
    if (null !== rest) walker.problems.push(rest);
   } catch (error) {
    if (error instanceof framing_problem.bK) walker.problems.push(error.problem);
    else if (error instanceof gzip_stream.S) walker.problems.push(gzipRefusal(error, walker.end).problem);
    else throw error;
   } finally{
    await chunks.return();
   }
   const { members, problems, end, isPlain } = walker;
   return {
    members,
    problems: sortProblems(problems),
    end,
    isPlain: isPlain && 0 === problems.length
   };
  }
  function sortProblems(problems) {
   const rank = (problem)=>problem.id.startsWith("U") ? "U84" === problem.id ? 0 : 1 : 2;
   return [
    ...problems
   ].sort((a, b)=>rank(a) - rank(b));
  }
  async function walkTar(path, limits = archive_limits.O) {
   return (await readTarWalk(path, limits)).problems;
  }
 },
 78076: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   t: ()=>wheelStem
  });
  function wheelStem(filename) {
   const parts = filename.replace(/\.whl$/u, "").split("-");
   return parts.length < 3 ? null : parts.slice(0, 2).join("-");
  }
 },
 75534: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   x: ()=>readZipDirectory
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var _framing_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58819);
  var _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5400);
  var _zip_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48941);
  const CENTRAL_SIZE = 46;
  const MAXIMUM_EXTRACT_VERSION = 63;
  const SENTINEL = 0xffffffff;
  const WIDE = 4;
  const NUMBERS = 6;
  class ZipDirectory {
   length = 0;
   #names = [];
   #originalNames = new Map;
   #wide;
   #numbers;
   constructor(most){
    this.#wide = new Float64Array(most * WIDE);
    this.#numbers = new Uint32Array(most * NUMBERS);
   }
   add(entry) {
    const index = this.length;
    this.length += 1;
    this.#names.push(entry.name);
    if (entry.originalName !== entry.name) this.#originalNames.set(index, entry.originalName);
    const [wide, numbers] = [
     this.#wide,
     this.#numbers
    ];
    const [w, n] = [
     index * WIDE,
     index * NUMBERS
    ];
    wide[w] = entry.compressedSize;
    wide[w + 1] = entry.size;
    wide[w + 2] = entry.offset;
    wide[w + 3] = entry.localOffset;
    numbers[n] = entry.flags;
    numbers[n + 1] = entry.method;
    numbers[n + 2] = entry.crc;
    numbers[n + 3] = entry.system;
    numbers[n + 4] = entry.attributes;
    numbers[n + 5] = entry.modified;
   }
   at(index) {
    const name = this.#names[index];
    if (void 0 === name) return;
    const [wide, numbers] = [
     this.#wide,
     this.#numbers
    ];
    const [w, n] = [
     index * WIDE,
     index * NUMBERS
    ];
    return {
     name,
     originalName: this.originalNameAt(index),
     flags: numbers[n] ?? 0,
     method: numbers[n + 1] ?? 0,
     compressedSize: wide[w] ?? 0,
     size: wide[w + 1] ?? 0,
     crc: numbers[n + 2] ?? 0,
     offset: wide[w + 2] ?? 0,
     localOffset: wide[w + 3] ?? 0,
     system: numbers[n + 3] ?? 0,
     attributes: numbers[n + 4] ?? 0,
     modified: numbers[n + 5] ?? 0
    };
   }
   originalNameAt(index) {
    return this.#originalNames.get(index) ?? this.#names[index] ?? "";
   }
   *[Symbol.iterator]() {
    for(let index = 0; index < this.length; index += 1){
     const entry = this.at(index);
     if (void 0 !== entry) yield entry;
    }
   }
   find(test) {
    for (const entry of this)if (test(entry)) return entry;
   }
  }
  function applyExtraFields(extra, entry, rawName) {
   let at = 0;
   while(extra.length - at >= 4){
    const id = extra.readUInt16LE(at);
    const length = extra.readUInt16LE(at + 2);
    if (at + 4 + length > extra.length) return `Corrupt extra field ${id.toString(16).padStart(4, "0")} (size=${length})`;
    const data = extra.subarray(at + 4, at + 4 + length);
    const defect = 1 === id ? applyZip64(data, entry) : 28789 === id ? applyUnicodePath(data, entry, (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(rawName)) : null;
    if (null !== defect) return defect;
    at += 4 + length;
   }
   return null;
  }
  function applyZip64(data, entry) {
   let at = 0;
   const take = ()=>{
    if (data.length - at < 8) return null;
    at += 8;
    return (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.VF)(data, at - 8);
   };
   for (const [field, label] of [
    [
     "size",
     "File size"
    ],
    [
     "compressedSize",
     "Compress size"
    ],
    [
     "headerOffset",
     "Header offset"
    ]
   ]){
    if (entry[field] !== SENTINEL) continue;
    const value = take();
    if (null === value) return `Corrupt zip64 extra field. ${label} not found.`;
    entry[field] = value;
   }
   return null;
  }
  function applyUnicodePath(data, entry, nameCrc) {
   if (data.length < 5) return "Corrupt unicode path extra field (0x7075)";
   if (1 !== data[0] || data.readUInt32LE(1) !== nameCrc) return null;
   const name = (0, _zip_names_js__WEBPACK_IMPORTED_MODULE_2__._6)(data.subarray(5));
   if (null === name) return "Corrupt unicode path extra field (0x7075): invalid utf-8 bytes";
   if ("" !== name) entry.name = (0, _zip_names_js__WEBPACK_IMPORTED_MODULE_2__.t)(name);
   return null;
  }
  async function readZipDirectory(window, limits) {
   const end = await (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.nv)(window, limits);
   const limit = Math.min(end.start + end.size, window.size);
   const within = (at, length)=>Math.min(length, Math.max(0, limit - at));
   const entries = new ZipDirectory(Math.min(limits.members + 1, Math.ceil(end.size / CENTRAL_SIZE)));
   let total = 0;
   while(total < end.size){
    const at = end.start + total;
    const wanted = within(at, CENTRAL_SIZE);
    const header = window.held(at, wanted) ?? await window.bytes(at, wanted);
    if (header.length !== CENTRAL_SIZE) throw (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.Iv)("Truncated central directory", at);
    if (header.readUInt32LE(0) !== _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.ne) throw (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.Iv)("Bad magic number for central directory", at);
    const nameLength = header.readUInt16LE(28);
    const extraLength = header.readUInt16LE(30);
    const commentLength = header.readUInt16LE(32);
    const flags = header.readUInt16LE(8);
    const textAt = at + CENTRAL_SIZE;
    const textLength = within(textAt, nameLength + extraLength);
    const text = window.held(textAt, textLength) ?? await window.bytes(textAt, textLength);
    const rawName = text.subarray(0, nameLength);
    const originalName = (0, _zip_names_js__WEBPACK_IMPORTED_MODULE_2__.jP)(rawName, flags);
    if (null === originalName) throw (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.Iv)("Filename not valid UTF-8", at);
    const version = header.readUInt8(6);
    if (version > MAXIMUM_EXTRACT_VERSION) throw (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.Iv)(`zip file version ${(version / 10).toFixed(1)} is not supported`, at, originalName);
    const entry = {
     name: (0, _zip_names_js__WEBPACK_IMPORTED_MODULE_2__.t)(originalName),
     size: header.readUInt32LE(24),
     compressedSize: header.readUInt32LE(20),
     headerOffset: header.readUInt32LE(42)
    };
    const defect = applyExtraFields(text.subarray(nameLength), entry, rawName);
    if (null !== defect) throw (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.Iv)(defect, at, entry.name);
    entries.add({
     name: entry.name,
     originalName,
     flags,
     method: header.readUInt16LE(10),
     compressedSize: entry.compressedSize,
     size: entry.size,
     crc: header.readUInt32LE(16),
     offset: at,
     localOffset: entry.headerOffset + end.prepended,
     system: header.readUInt8(5),
     attributes: header.readUInt32LE(38),
     modified: header.readUInt32LE(12)
    });
    if (entries.length > limits.members) throw new _framing_problem_js__WEBPACK_IMPORTED_MODULE_3__.bK({
     id: "archive-members",
     reason: `has more than ${limits.members} members`,
     offset: at
    });
    total += CENTRAL_SIZE + nameLength + extraLength + commentLength;
   }
   return entries;
  }
 },
 5400: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   HK: ()=>SIGNATURE_END,
   Iv: ()=>zipRefusal,
   JU: ()=>SIGNATURE_LOCAL,
   Jj: ()=>SIGNATURE_LOCATOR_64,
   VF: ()=>readUint64,
   cW: ()=>SIGNATURE_END_64,
   fw: ()=>looksLikeZip,
   ne: ()=>SIGNATURE_CENTRAL,
   nv: ()=>readZipEnd
  });
  var _framing_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58819);
  const SIGNATURE_LOCAL = 0x4034b50;
  const SIGNATURE_CENTRAL = 0x2014b50;
  const SIGNATURE_END = 0x6054b50;
  const SIGNATURE_END_64 = 0x6064b50;
  const SIGNATURE_LOCATOR_64 = 0x7064b50;
  const END_SIZE = 22;
  const END_64_SIZE = 56;
  const LOCATOR_64_SIZE = 20;
  const MAXIMUM_COMMENT = 65535;
  const CENTRAL_SIZE = 46;
  function zipRefusal(reason, offset, member) {
   return new _framing_problem_js__WEBPACK_IMPORTED_MODULE_0__.bK({
    id: "U83",
    reason,
    offset,
    ...void 0 === member ? {} : {
     member
    }
   });
  }
  function readUint64(bytes, offset) {
   return Number(bytes.readBigUInt64LE(offset));
  }
  async function findEnd(window) {
   if (window.size < END_SIZE) return null;
   const last = await window.bytes(window.size - END_SIZE, END_SIZE);
   if (last.readUInt32LE(0) === SIGNATURE_END && 0 === last.readUInt16LE(20)) return window.size - END_SIZE;
   const from = Math.max(window.size - MAXIMUM_COMMENT - END_SIZE, 0);
   const tail = await window.bytes(from, window.size - from);
   const found = tail.lastIndexOf(Buffer.from([
    80,
    75,
    5,
    6
   ]));
   return found < 0 || found + END_SIZE > tail.length ? null : from + found;
  }
  async function readEnd64(window, end) {
   const locator = await window.bytes(end - LOCATOR_64_SIZE, LOCATOR_64_SIZE);
   if (locator.length !== LOCATOR_64_SIZE || locator.readUInt32LE(0) !== SIGNATURE_LOCATOR_64) return null;
   if (0 !== locator.readUInt32LE(4) || locator.readUInt32LE(16) > 1) throw zipRefusal("zipfiles that span multiple disks are not supported", end - LOCATOR_64_SIZE);
   const claimed = readUint64(locator, 8);
   const nearest = end - LOCATOR_64_SIZE - END_64_SIZE;
   if (claimed > nearest) throw zipRefusal("Corrupt zip64 end of central directory locator", end - LOCATOR_64_SIZE);
   let at = claimed;
   let record = await window.bytes(at, END_64_SIZE);
   if (record.readUInt32LE(0) !== SIGNATURE_END_64 && claimed !== nearest) {
    at = nearest;
    record = await window.bytes(at, END_64_SIZE);
   }
   if (record.readUInt32LE(0) !== SIGNATURE_END_64) throw zipRefusal("Zip64 end of central directory record not found", at);
   const size = readUint64(record, 40);
   const offset = readUint64(record, 48);
   if (offset + size !== claimed || readUint64(record, 4) + 12 !== END_64_SIZE + nearest - at) throw zipRefusal("Corrupt zip64 end of central directory record", at);
   const disks = [
    record.readUInt32LE(16),
    record.readUInt32LE(20)
   ];
   return {
    size,
    offset,
    records: readUint64(record, 32),
    disks,
    at
   };
  }
  async function readEnd(window) {
   const at = await findEnd(window);
   if (null === at) return null;
   const record = await window.bytes(at, END_SIZE);
   const wide = await readEnd64(window, at);
   if (null !== wide) return wide;
   const disks = [
    record.readUInt16LE(4),
    record.readUInt16LE(6)
   ];
   return {
    size: record.readUInt32LE(12),
    offset: record.readUInt32LE(16),
    records: record.readUInt16LE(10),
    disks,
    at
   };
  }
  async function looksLikeZip(window) {
   let end;
   try {
    end = await readEnd(window);
   } catch (error) {
    if (error instanceof _framing_problem_js__WEBPACK_IMPORTED_MODULE_0__.bK) return false;
    throw error;
   }
   if (null === end) return false;
   if (0 === end.records && 0 === end.size && 0 === end.offset) return true;
   const start = end.at - end.size;
   if (end.disks[0] !== end.disks[1] || end.size < CENTRAL_SIZE || start < 0) return false;
   const entry = await window.bytes(start, CENTRAL_SIZE);
   return entry.length === CENTRAL_SIZE && entry.readUInt32LE(0) === SIGNATURE_CENTRAL;
  }
  async function readZipEnd(window, limits) {
   const end = await readEnd(window);
   if (null === end) throw new _framing_problem_js__WEBPACK_IMPORTED_MODULE_0__.bK({
    id: "U76",
    reason: "File is not a zipfile",
    offset: 0
   });
   const { size, offset, at } = end;
   const prepended = at - size - offset;
   const start = at - size;
   if (start < 0) throw zipRefusal("Bad offset for central directory", at);
   if (size > limits.members * limits.headerBytes) throw new _framing_problem_js__WEBPACK_IMPORTED_MODULE_0__.bK({
    id: "archive-members",
    reason: "has an enormous central directory",
    offset: start
   });
   return {
    start,
    size,
    prepended
   };
  }
 },
 48941: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Fd: ()=>hasControlCharacter,
   _6: ()=>decodeUtf8,
   jP: ()=>decodeZipName,
   t: ()=>cutAtNul
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  const CP437 = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
  const UTF8_FLAG = 2048;
  const strictUtf8 = new TextDecoder("utf-8", {
   fatal: true,
   ignoreBOM: true
  });
  function decodeUtf8(bytes) {
   if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes)) return bytes.toString("latin1");
   try {
    return strictUtf8.decode(bytes);
   } catch  {
    return null;
   }
  }
  function decodeZipName(raw, flags) {
   if ((flags & UTF8_FLAG) !== 0 || (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(raw)) return decodeUtf8(raw);
   let name = "";
   for (const byte of raw)name += byte < 128 ? String.fromCharCode(byte) : CP437.charAt(byte - 128);
   return name;
  }
  function cutAtNul(name) {
   const nul = name.indexOf("\0");
   return nul < 0 ? name : name.slice(0, nul);
  }
  function hasControlCharacter(raw) {
   for(let at = 0; at < raw.length; at += 1){
    const byte = raw[at] ?? 0;
    if (byte < 32 || 127 === byte) return true;
   }
   return false;
  }
 },
 90960: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>parseCoreMetadata
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const HEADER = /^([\x21-\x39\x3b-\x7e]+):(.*)$/su;
  function unfoldDescription(value) {
   return value.replace(/(\r\n|\n|\r)(?: {7}\||[ \t]{8})/gu, "$1");
  }
  function decode(bytes, defects) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch  {
    defects.push("is not UTF-8");
    return new TextDecoder("utf-8", {
     ignoreBOM: true
    }).decode(bytes);
   }
  }
  function linesOf(text) {
   return text.match(/[^\r\n]+(?:\r\n|\n|\r)?|\r\n|\n|\r/gu) ?? [];
  }
  const isBlank = (line)=>/^(?:\r\n|\n|\r)$/u.test(line);
  function parseCoreMetadata(bytes) {
   const defects = [];
   const lines = linesOf(decode(bytes, defects));
   const headers = [];
   let index = 0;
   for(; index < lines.length; index += 1){
    const line = lines[index] ?? "";
    if (isBlank(line)) {
     index += 1;
     break;
    }
    const last = headers.at(-1);
    if (/^[ \t]/u.test(line)) {
     if (void 0 === last) defects.push("begins with a continuation line");
     else last.value += line;
     continue;
    }
    const [, name, value] = HEADER.exec(line) ?? [];
    if (void 0 === name || void 0 === value) {
     defects.push(`line ${index + 1} is neither a field nor blank`);
     break;
    }
    headers.push({
     name: name.toLowerCase(),
     value: value.replace(/^[ \t]+/u, ""),
     line: index + 1
    });
   }
   const fields = new Map;
   for (const { name, value } of headers){
    const plain = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(value, "\r\n");
    const values = fields.get(name);
    if (void 0 === values) fields.set(name, [
     plain
    ]);
    else values.push(plain);
   }
   const body = lines.slice(index).join("");
   const field = fields.get("description")?.[0];
   if (void 0 !== field && "" !== body) defects.push("has both a Description field and a body");
   return {
    headers: headers.map(({ name, value, line })=>({
      name,
      value: (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(value, "\r\n"),
      line
     })),
    bodyLine: "" === body ? null : index + 1,
    fields,
    description: "" !== body ? body : void 0 === field ? null : unfoldDescription(field),
    defects,
    get: (name)=>fields.get(name.toLowerCase())?.[0] ?? null,
    getAll: (name)=>fields.get(name.toLowerCase()) ?? []
   };
  }
 }
};
