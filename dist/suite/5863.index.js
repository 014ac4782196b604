export const id = 5863;
export const ids = [
 5863
];
export const modules = {
 41774: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g: ()=>checkFiles
  });
  var visible_text = __webpack_require__(58607);
  var ignored_rules = __webpack_require__(1520);
  var project_paths = __webpack_require__(51624);
  var read_distribution = __webpack_require__(62514);
  var src_contents = __webpack_require__(78496);
  var archive_limits = __webpack_require__(20466);
  var upload_form = __webpack_require__(20505);
  var finding = __webpack_require__(35956);
  var release_error = __webpack_require__(41535);
  var external_node_path_ = __webpack_require__(76760);
  var archive_member = __webpack_require__(75172);
  var encrypted_sources = __webpack_require__(24312);
  var byte_window = __webpack_require__(88726);
  var common_path = __webpack_require__(13752);
  var framing_problem = __webpack_require__(58819);
  var gzip_stream = __webpack_require__(76160);
  var chunk_cursor = __webpack_require__(97789);
  var tar_header = __webpack_require__(38312);
  var tar_walk = __webpack_require__(74476);
  var wheel_stem = __webpack_require__(78076);
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
    const places = new Map;
    for (const [place, { originalName }] of directory.entries())places.set(originalName, place);
    this.#places = places;
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
    const place = this.#places.get(name) ?? -1;
    const entry = this.#directory[place];
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
    const name = (0, zip_names._6)(rawName);
    const place = (null === name ? void 0 : this.#places.get(name)) ?? -1;
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
  const SERVER_RATIO = 50;
  const SERVER_RATIO_FROM = 0x4000000;
  const ENCRYPTED_FLAG = 1;
  async function looksLikeTar(path, window) {
   const isTar = (block)=>{
    const parsed = (0, tar_header.E1)(block);
    return "string" != typeof parsed || "zeros" === parsed;
   };
   const first = Buffer.from(await window.bytes(0, 512));
   if (31 !== first[0] || 139 !== first[1]) return isTar(first);
   const chunks = (0, gzip_stream.I)(path);
   try {
    return isTar(await new chunk_cursor.I(chunks).read(512));
   } catch  {
    return false;
   } finally{
    await chunks.return();
   }
  }
  function sdistRoot(paths) {
   if (null === (0, common_path.T)(paths)) {
    const reason = 0 === paths.length ? "has no members" : "mixes absolute and relative member names";
    return {
     id: "U87c",
     reason: `${reason}, which makes the server fail`,
     offset: 0
    };
   }
   const top = (0, common_path.F)(paths);
   if (null === top) return {
    id: "U86",
    reason: "Incorrect number of top-level directories in sdist",
    offset: 0
   };
   if (paths.includes(`${top}/PKG-INFO`)) return null;
   return {
    id: "U86",
    reason: `PKG-INFO not found at ${top}/PKG-INFO`,
    offset: 0
   };
  }
  function wheelPlaces(filename, entries) {
   const stem = (0, wheel_stem.t)(filename);
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
   const total = entries.reduce((sum, { size })=>sum + size, 0);
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
    const root = sdistRoot(entries.map(({ name })=>name));
    if (null !== root) problems.push("U86" === root.id ? {
     ...root,
     id: "U79"
    } : root);
   }
   const locked = entries.find(({ flags })=>(flags & ENCRYPTED_FLAG) !== 0);
   try {
    for (const problem of (await walkZipRecords(window, entries)))problems.push(problem);
   } catch (error) {
    if (!(error instanceof framing_problem.bK)) throw error;
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
  async function inspectArchive(dist, limits = archive_limits.O, read = {}) {
   return (0, byte_window.v)(dist.path, async (window)=>{
    const isZip = await (0, zip_end_record.fw)(window);
    if (isZip && await looksLikeTar(dist.path, window)) return [
     {
      id: "U75",
      reason: "File is both a zip and a tar file",
      offset: 0
     }
    ];
    if (dist.filename.endsWith(".tar.gz")) return tarProblems(read.tarWalk ?? await (0, tar_walk.n)(dist.path, limits));
    if (!isZip) return [
     {
      id: "U76",
      reason: "File is not a zipfile",
      offset: 0
     }
    ];
    try {
     return await zipProblems(dist, window, read.zipDirectory ?? await (0, zip_directory.x)(window, limits));
    } catch (error) {
     if (error instanceof framing_problem.bK) return [
      error.problem
     ];
     throw error;
    }
   });
  }
  var verify_record = __webpack_require__(48014);
  var python_bindings = __webpack_require__(29352);
  var python_module = __webpack_require__(42218);
  var python_names = __webpack_require__(14348);
  var import_names = __webpack_require__(33835);
  var import_remedies = __webpack_require__(91071);
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
     const parts = "file" === kind ? (0, import_names.l)(path) : null;
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
     if (error instanceof release_error.K2 || error instanceof TypeError) return null;
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
   const { names, isOpen } = (0, python_bindings.N)(text);
   if (isOpen) return null;
   const count = names.get(name) ?? 0;
   if (0 === count) return "there" === (await modules.find(`${module}.${name}`)).kind ? null : `${found.file} defines no ${name}`;
   const reexport = 1 === count && hop < MOST_HOPS ? (0, python_module.YW)(text, name) : null;
   const next = null === reexport ? null : absoluteModule(reexport.module, module, found.file);
   if (null === reexport || null === next) return null;
   if ("there" === (await modules.find(`${next}.${reexport.name}`)).kind) return null;
   const why = await missingName(modules, next, reexport.name, hop + 1);
   return null === why ? null : `${found.file} imports ${name} from ${next}, and ${why}`;
  }
  async function lostTarget(modules, target) {
   const [module = "", object = ""] = (target.split("[", 1)[0] ?? "").split(":").map((part)=>part.trim());
   const [top = ""] = module.split(".");
   const absent = {
    problem: `the wheel has no module ${module}`,
    remedy: (0, import_remedies.X)(module)
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
    remedy: (0, import_remedies.m)(`${module}:${object}`),
    foreign: null
   };
  }
  const SCRIPT_GROUPS = new Set([
   "console_scripts",
   "gui_scripts"
  ]);
  function unusableScript(target) {
   const remedy = "Write it like package.module:function";
   if (!(0, python_names.nO)(target)) return {
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
    const found = (0, python_names.nO)(target) ? await lostTarget(modules, target) : null;
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
  var search_members = __webpack_require__(82445);
  const NOTHING_FOUND = {
   record: [],
   lostEntryPoints: [],
   encrypted: [],
   secrets: {
    found: [],
    texts: 0,
    binaries: 0
   }
  };
  function unreadPart(error) {
   const reason = error.problem;
   if (error instanceof archive_member.b1) return {
    reason,
    member: error.member,
    state: "missing"
   };
   if (!(error instanceof archive_member.YF)) return {
    reason,
    member: null,
    state: "unread"
   };
   return {
    reason,
    member: error.member,
    state: error.damaged ? "damaged" : "unread"
   };
  }
  async function startMemberChecks(topDirectory) {
   return {
    encrypted: (0, encrypted_sources.D6)(),
    secrets: await (0, search_members.Sj)(topDirectory)
   };
  }
  async function inspectDistribution(distribution, contents, checked = null) {
   const read = contents instanceof release_error.K2 ? {} : contents.headers;
   const framing = await inspectArchive(distribution, archive_limits.O, read);
   if (contents instanceof release_error.K2) return {
    framing,
    ...NOTHING_FOUND,
    unread: unreadPart(contents)
   };
   try {
    const record = (0, verify_record.E)(distribution, contents);
    const checks = checked ?? await startMemberChecks(contents.topDirectory);
    if (null === checked) await contents.pass([
     record,
     checks.encrypted,
     checks.secrets
    ]);
    return {
     framing,
     record: record.findings,
     lostEntryPoints: await findLostEntryPoints(contents),
     encrypted: checks.encrypted.found,
     secrets: checks.secrets.result(contents.topDirectory) ?? await (0, search_members.Yl)(contents),
     unread: null
    };
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    return {
     framing,
     ...NOTHING_FOUND,
     unread: unreadPart(error)
    };
   }
  }
  var src_rule = __webpack_require__(75396);
  var rules = __webpack_require__(12599);
  function judgeSubject(subject) {
   const findings = [];
   const notJudged = [];
   for (const rule of rules.y){
    const faults = rule.judge(subject);
    if (null === faults) notJudged.push(rule.id);
    else for (const one of faults.map((fault)=>(0, src_rule.h)(rule, fault, subject)))findings.push(one);
   }
   findings.sort((a, b)=>finding.oC.indexOf(a.severity) - finding.oC.indexOf(b.severity));
   return {
    findings,
    notJudged
   };
  }
  async function orError(work) {
   try {
    return await work();
   } catch (error) {
    if (error instanceof release_error.K2) return error;
    throw error;
   }
  }
  async function judgeFile(path, profile, options) {
   const filename = (0, external_node_path_.basename)(path);
   const common = {
    filename,
    profile,
    now: options.now,
    indexFacts: options.indexFacts ?? null,
    confirmed: options.confirmed ?? new Set
   };
   const distribution = await orError(()=>(0, read_distribution.xF)(path));
   if (distribution instanceof release_error.K2) {
    const nothing = {
     distribution: null,
     contents: null,
     form: null
    };
    const judgement = judgeSubject({
     ...common,
     ...nothing,
     kind: null,
     inspection: null
    });
    if (judgement.findings.some(({ severity })=>"refused" === severity)) return {
     filename,
     ...nothing,
     ...judgement,
     unread: distribution.problem
    };
    throw distribution;
   }
   const checks = (0, src_contents.isSequential)(distribution) ? await startMemberChecks() : null;
   const along = null === checks ? [] : [
    checks.encrypted,
    checks.secrets
   ];
   const read = await orError(()=>(0, src_contents.readContents)(distribution, archive_limits.O, along));
   const inspection = await inspectDistribution(distribution, read, checks);
   const contents = read instanceof release_error.K2 ? null : read;
   const form = null === contents ? null : (0, upload_form.t)(distribution, contents.metadata);
   const judgement = judgeSubject({
    ...common,
    kind: distribution.kind,
    distribution,
    contents,
    form,
    inspection
   });
   return {
    filename,
    distribution,
    contents,
    form,
    ...judgement,
    unread: inspection.unread?.reason ?? null
   };
  }
  var src_upload_form = __webpack_require__(25442);
  var one_release = __webpack_require__(77744);
  var src_failure = __webpack_require__(33355);
  var first_findings = __webpack_require__(12642);
  var fold_findings = __webpack_require__(25539);
  var server_profile = __webpack_require__(62657);
  var external_node_crypto_ = __webpack_require__(77598);
  var promises_ = __webpack_require__(51455);
  var run_process = __webpack_require__(47632);
  var choose_pythons = __webpack_require__(45247);
  var find_pythons = __webpack_require__(60573);
  var find_uv = __webpack_require__(12590);
  var index_settings = __webpack_require__(22103);
  var create_environment = __webpack_require__(96496);
  const READER = `
import json
from importlib.metadata import version
from trove_classifiers import classifiers, deprecated_classifiers
print(json.dumps({"version": version("trove-classifiers"), "valid": sorted(classifiers), "deprecated": deprecated_classifiers}))
`;
  async function withFreshClassifiers(profile, host) {
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporaryFolder, "classifiers-"));
   try {
    const python = (0, choose_pythons.kO)(await (0, find_pythons.n)(host.environment));
    const uv = await (0, find_uv.d)(host, await (0, index_settings.ip)(host.environment));
    const environment = await (0, create_environment.M)({
     python,
     folder: (0, external_node_path_.join)(folder, "environment"),
     host,
     uv
    });
    const requirements = [
     "trove-classifiers"
    ];
    const installed = await environment.install({
     requirements,
     refresh: requirements,
     onlyBinary: true,
     noDeps: true
    });
    if (0 !== installed.exitCode) return null;
    const { stdout, exitCode } = await (0, run_process.R)({
     file: environment.python,
     args: [
      "-I",
      "-c",
      READER
     ],
     cwd: folder,
     env: environment.environment,
     signal: host.signal,
     timeoutMs: 6e4
    });
    if (0 !== exitCode) return null;
    const { version, valid, deprecated } = JSON.parse(stdout);
    host.debug(`Using the classifiers of trove-classifiers ${version} instead of the profile's list of ${profile.date}.`);
    return {
     ...profile,
     classifiers: {
      valid: new Set(valid.filter((classifier)=>!Object.hasOwn(deprecated, classifier))),
      deprecated: new Map(Object.entries(deprecated))
     }
    };
   } catch (error) {
    host.signal.throwIfAborted();
    host.debug(`The newest list of classifiers can't be fetched: ${(0, release_error.bD)(error)}`);
    return null;
   } finally{
    await (0, promises_.rm)(folder, {
     recursive: true,
     force: true,
     maxRetries: 3
    });
   }
  }
  var judge_readme = __webpack_require__(13382);
  var read_ignored = __webpack_require__(10097);
  var last_meaningful_lines = __webpack_require__(30210);
  var tool_environment = __webpack_require__(73038);
  const TWINE_DRIVER = `
import json, os, sys
out = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
from twine.commands import check
def as_html(path):
    from readme_renderer import clean, rst, txt
    metadata = check.package_file.PackageFile.from_filename(path, comment=None).metadata_dictionary()
    text = metadata.get("description") or ""
    kind, _ = check._parse_content_type(metadata.get("description_content_type") or "text/x-rst")
    if kind == "text/markdown":
        from markdown_it import MarkdownIt
        return clean.clean(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)) or ""
    return (txt if kind == "text/plain" else rst).render(text, stream=check._WarningStream()) or ""
for task in json.load(sys.stdin):
    path = task["path"]
    stream = check._WarningStream()
    answer = {"path": path, "ok": False, "warnings": [], "rendering": "", "error": None}
    try:
        if task["description"] is None:
            answer["warnings"], answer["ok"] = check._check_file(path, stream)
        else:
            renderer = check._RENDERERS["text/x-rst"]
            answer["ok"] = renderer.render(task["description"], stream=stream) is not None
        answer["rendering"] = str(stream)
    except BaseException as error:
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise
        answer["error"] = {"type": type(error).__name__, "message": str(error)}
    if task["html"] is not None and answer["ok"]:
        try:
            html = as_html(path)
            with open(task["html"], "w", encoding="utf-8") as file:
                file.write(html)
        except Exception:
            pass
    out.write(json.dumps(answer) + "\\n")
    out.flush()
`;
  const MILLISECONDS_TO_START = 6e4;
  const MILLISECONDS_PER_FILE = 2e4;
  function parseAnswer(line) {
   if (!line.startsWith('{"path": ')) return null;
   try {
    return JSON.parse(line);
   } catch  {
    return null;
   }
  }
  async function runTwine(tasks, host) {
   const answers = new Map;
   let environment;
   try {
    environment = await (0, tool_environment.u)("twine", host);
   } catch (error) {
    host.signal.throwIfAborted();
    if (error instanceof release_error.K2) return {
     answers,
     trouble: error.message
    };
    throw error;
   }
   const result = await (0, run_process.R)({
    file: environment.python,
    args: [
     "-I",
     "-c",
     TWINE_DRIVER
    ],
    cwd: host.temporaryFolder,
    env: environment.environment,
    input: JSON.stringify(tasks),
    timeoutMs: MILLISECONDS_TO_START + tasks.length * MILLISECONDS_PER_FILE,
    signal: host.signal,
    maximumCapture: 64e3,
    onLine (line, stream) {
     const answer = "stdout" === stream ? parseAnswer(line) : null;
     if (null !== answer) answers.set(answer.path, answer);
    }
   });
   host.signal.throwIfAborted();
   const missing = tasks.filter(({ path })=>!answers.has(path)).length;
   if (0 === missing) return {
    answers,
    trouble: null
   };
   const why = result.timedOut ? "it took too long" : (0, last_meaningful_lines.c)(result.stderr, 3);
   return {
    answers,
    trouble: `twine: gave no answer for ${missing} of ${tasks.length} files (${why}). Run it again, or set twine to false and check the README in another way.`
   };
  }
  const LONGEST_REASON = 300;
  const AT_ONCE = 4;
  async function judgeOne(path, profile, options, host) {
   try {
    return await judgeFile(path, profile, options);
   } catch (thrown) {
    if (thrown instanceof release_error.K2) throw thrown;
    const filename = (0, external_node_path_.basename)(path);
    const failure = (0, src_failure.g5)(filename, thrown, host.signal);
    if ("stopped" === failure.kind) throw thrown;
    (0, src_failure.cM)(failure, host);
    const known = (0, src_failure.zy)(thrown);
    const why = (0, visible_text.P8)(known?.problem ?? (0, release_error.bD)(thrown), LONGEST_REASON);
    const message = `could not be judged: ${why}`;
    const remedy = known?.remedy ?? src_failure.Uc;
    const finding = {
     rule: "not-judged",
     severity: "unsafe",
     subject: filename,
     message,
     remedy
    };
    const nothing = {
     distribution: null,
     contents: null,
     form: null,
     notJudged: []
    };
    return {
     filename,
     ...nothing,
     findings: [
      finding
     ],
     unread: message
    };
   }
  }
  async function judgeAll(paths, profile, now, confirmed, host) {
   const judged = [];
   const queue = [
    ...paths.entries()
   ];
   async function worker() {
    for(let next = queue.shift(); void 0 !== next; next = queue.shift()){
     const [index, path] = next;
     const clock = performance.now();
     const judgement = await judgeOne(path, profile, {
      now,
      confirmed
     }, host);
     judged[index] = {
      judgement,
      ms: Math.round(performance.now() - clock)
     };
    }
   }
   await Promise.all(Array.from({
    length: Math.min(AT_ONCE, paths.length)
   }, worker));
   return judged;
  }
  async function judgeNatively(paths, { profile, now }, host) {
   const judged = await judgeAll(paths, profile, now, new Set, host);
   const isDoubted = ({ rule, severity })=>"U36" === rule && "warning" === severity;
   if ((0, server_profile.pL)(profile, now) || !judged.some(({ judgement })=>judgement.findings.some(isDoubted))) return judged;
   const fresh = await withFreshClassifiers(profile, host);
   return null === fresh ? judged : judgeAll(paths, fresh, now, new Set([
    "classifiers"
   ]), host);
  }
  function verdictOf(findings, { unread }, readme) {
   if (findings.some(({ severity })=>"refused" === severity)) return "refused";
   return null !== unread || readme.isOpen ? "unknown" : "accepted";
  }
  function projectKey({ distribution }) {
   return null === distribution ? "" : `${distribution.name} ${distribution.version}`;
  }
  async function ignoredByProjects(judged) {
   const own = new Map;
   for (const { judgement } of judged)if (judgement.distribution?.kind === "sdist") own.set(projectKey(judgement), await (0, read_ignored.J)(judgement.contents));
   return own;
  }
  function bySeverity(findings) {
   return [
    ...findings
   ].sort((a, b)=>finding.oC.indexOf(a.severity) - finding.oC.indexOf(b.severity));
  }
  async function renderAsSent(paths, judged, { answers }, host) {
   const tasks = judged.flatMap(({ judgement }, index)=>{
    const path = paths[index] ?? "";
    const answer = answers.get(path);
    const isRefused = answer?.error === null && !answer.ok;
    if (!isRefused || null === judgement.form || !(0, judge_readme.SM)(judgement)) return [];
    return [
     {
      path,
      description: (0, src_upload_form.RP)(judgement.form, "description") ?? "",
      html: null
     }
    ];
   });
   return 0 === tasks.length ? {
    answers: new Map,
    trouble: null
   } : runTwine(tasks, host);
  }
  function readmeVerdict(path, judgement, twine, asSent) {
   if (null === twine) return (0, judge_readme.mi)(judgement, "twine was not requested");
   const answer = twine.answers.get(path);
   if (void 0 === answer) return (0, judge_readme.mi)(judgement, twine.trouble ?? "twine gave no answer");
   const sent = asSent?.answers.get(path);
   if (sent?.ok === true) return (0, judge_readme.uO)(judgement);
   return (0, judge_readme.UA)(judgement, sent ?? answer);
  }
  const LARGEST_HTML = 2e6;
  async function takeHtml(path) {
   const facts = await (0, promises_.stat)(path).catch(()=>null);
   if (null === facts) return null;
   const html = facts.size > LARGEST_HTML ? null : await (0, promises_.readFile)(path, "utf8");
   await (0, promises_.rm)(path, {
    force: true
   });
   return html;
  }
  async function checkFiles(paths, options, host) {
   const htmlPath = (0, external_node_path_.join)(host.temporaryFolder, `description-${(0, external_node_crypto_.randomUUID)()}.html`);
   const twineRun = options.twine ? runTwine(paths.map((path, index)=>({
     path,
     description: null,
     html: 0 === index ? htmlPath : null
    })), host) : Promise.resolve(null);
   twineRun.catch(()=>void 0);
   const judged = await judgeNatively(paths, options, host);
   const twine = await twineRun;
   const descriptionHtml = await takeHtml(htmlPath);
   const asSent = null === twine ? null : await renderAsSent(paths, judged, twine, host);
   const own = await ignoredByProjects(judged);
   const compared = (0, one_release.f)(judged.map(({ judgement })=>judgement));
   const ignored = [];
   const files = judged.map(({ judgement, ms }, index)=>{
    const path = paths[index] ?? "";
    const readme = readmeVerdict(path, judgement, twine, asSent);
    const entries = [
     ...options.ignore,
     ...own.get(projectKey(judgement)) ?? []
    ];
    const all = [
     ...judgement.findings,
     ...readme.findings,
     ...compared.get(judgement.filename) ?? []
    ];
    const { kept, left } = (0, ignored_rules.ov)(all, entries, project_paths.z);
    for (const one of left)ignored.push(one);
    const findings = bySeverity((0, first_findings.v)((0, fold_findings.c)(kept)));
    return {
     filename: judgement.filename,
     path,
     verdict: verdictOf(findings, judgement, readme),
     findings,
     notJudged: judgement.notJudged,
     size: judgement.distribution?.size ?? null,
     sha256: judgement.distribution?.sha256 ?? null,
     ms,
     readme: {
      outcome: readme.outcome,
      message: readme.message
     }
    };
   });
   return {
    files,
    trouble: twine?.trouble ?? null,
    ignored,
    descriptionHtml
   };
  }
 },
 13382: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   GV: ()=>TWINE_RULES,
   SM: ()=>readsDifferently,
   UA: ()=>judgeReadme,
   mi: ()=>withoutTwine,
   uO: ()=>rendersAsSent
  });
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25442);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32002);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58607);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69633);
  const TWINE_RULES = [
   "twine"
  ];
  const LONGEST_REPORT = 2e3;
  function finding(filename, parts) {
   return {
    subject: filename,
    ...parts
   };
  }
  function needsRenderer({ form }) {
   if (null === form) return null;
   const description = (0, _pypi_rules__WEBPACK_IMPORTED_MODULE_0__.RP)(form, "description");
   if (null === description || "" === description.trim()) return false;
   return "text/x-rst" === (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Sb)((0, _pypi_rules__WEBPACK_IMPORTED_MODULE_0__.RP)(form, "description-content-type"));
  }
  function withoutTwine(judgement, why) {
   return false === needsRenderer(judgement) ? {
    outcome: "skipped",
    message: why,
    findings: [],
    isOpen: false
   } : {
    outcome: "unknown",
    message: `the description was not rendered: ${why}`,
    findings: [],
    isOpen: true
   };
  }
  function refusesAlready({ findings }) {
   return findings.some(({ severity })=>"refused" === severity || "unsafe" === severity);
  }
  function afterError(judgement, error) {
   const { filename } = judgement;
   const message = `twine check: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.P8)("" === error.message ? error.type : error.message, LONGEST_REPORT)}`;
   const isUnknownField = /unrecognized or malformed field/u.test(error.message);
   const isOpen = !isUnknownField || false !== needsRenderer(judgement);
   const verdict = {
    outcome: "failed",
    message,
    isOpen
   };
   if (refusesAlready(judgement)) return {
    ...verdict,
    findings: []
   };
   const remedy = "Build the file again with a current build back-end";
   const severity = isUnknownField ? "warning" : "unsafe";
   return {
    ...verdict,
    findings: [
     finding(filename, {
      rule: "twine",
      severity,
      message,
      remedy
     })
    ]
   };
  }
  function readsDifferently({ contents }) {
   return null !== contents && null !== contents.metadata.get("Description");
  }
  function rendersAsSent({ filename }) {
   const message = "twine reads the Description field with its indentation, which does not render; the text that publish-index sends does";
   const remedy = "Build with a current build back-end, and don't upload this file with twine";
   return {
    outcome: "passed",
    message,
    findings: [
     finding(filename, {
      rule: "twine",
      severity: "warning",
      message,
      remedy
     })
    ],
    isOpen: false
   };
  }
  function judgeReadme(judgement, answer) {
   if (null !== answer.error) return afterError(judgement, answer.error);
   if (!answer.ok) {
    const declared = null === judgement.form ? null : (0, _pypi_rules__WEBPACK_IMPORTED_MODULE_0__.RP)(judgement.form, "description-content-type");
    const report = (0, _harmless_text__WEBPACK_IMPORTED_MODULE_3__.J)(answer.rendering.trim(), LONGEST_REPORT);
    const message = `the description does not render as reST${"" === report ? "" : `: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.P8)(report, LONGEST_REPORT)}`}`;
    const remedy = "Fix the README at the lines named; package indexes don't support the directives and roles of Sphinx";
    return {
     outcome: "failed",
     message: "" === report ? message : `the description does not render as reST:\n${report}`,
     findings: refusesReadme(judgement) ? [] : [
      finding(judgement.filename, {
       rule: null === declared ? "U62" : "U61",
       severity: "refused",
       message,
       remedy
      })
     ],
     isOpen: false
    };
   }
   return {
    outcome: "passed",
    message: answer.warnings.join(" "),
    findings: [],
    isOpen: false
   };
  }
  function refusesReadme({ findings }) {
   return findings.some(({ rule })=>"U61" === rule || "U62" === rule);
  }
 },
 10097: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>ownIgnored,
   N: ()=>readIgnored
  });
  var _ignored_rules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12599);
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77744);
  var _python_standards__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34222);
  var _python_standards__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90279);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70278);
  var _secret_finder__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35935);
  var _judge_readme_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13382);
  const MAXIMUM_PYPROJECT = 1048576;
  function readIgnored(ignore) {
   const entries = (0, _ignored_rules__WEBPACK_IMPORTED_MODULE_0__.P3)(ignore);
   const known = new Set([
    ..._ignored_rules__WEBPACK_IMPORTED_MODULE_0__.s5,
    ..._pypi_rules__WEBPACK_IMPORTED_MODULE_1__.y.map(({ id })=>id),
    ..._pypi_rules__WEBPACK_IMPORTED_MODULE_2__.L,
    ..._judge_readme_js__WEBPACK_IMPORTED_MODULE_3__.GV
   ]);
   const unknown = entries.filter(({ rule })=>!known.has(rule));
   if (0 === unknown.length) return entries;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: "ignore",
    problem: `unknown ${1 === unknown.length ? "rule" : "rules"} '${unknown.map(({ rule })=>rule.slice(0, 40)).join("', '")}'`,
    remedy: `Use the ids that findings show: ${[
     ...known
    ].join(", ")}`
   });
  }
  async function ownIgnored(contents) {
   const top = contents?.topDirectory ?? null;
   if (null === contents || null === top) return [];
   const path = `${top}/pyproject.toml`;
   if (!contents.members.some((member)=>member.path === path && "file" === member.kind)) return [];
   try {
    const { tool } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_5__.v)((await contents.read(path, MAXIMUM_PYPROJECT)).toString("utf8"), path);
    const { ignore } = (0, _release_model__WEBPACK_IMPORTED_MODULE_6__.Bf)((0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.bI)(tool) ? tool["repo-agent-actions"] : void 0, path);
    return (0, _ignored_rules__WEBPACK_IMPORTED_MODULE_0__.tA)(ignore).filter(({ takesRule })=>_secret_finder__WEBPACK_IMPORTED_MODULE_8__.v.some((rule)=>takesRule(rule)));
   } catch (error) {
    if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_4__.K2) return [];
    throw error;
   }
  }
 },
 43098: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   i: ()=>stopsCheck
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35956);
  var _secret_finder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35935);
  const SECRETS = new Set(_secret_finder__WEBPACK_IMPORTED_MODULE_0__.v);
  function stopsCheck(finding, strict) {
   return (0, _release_model__WEBPACK_IMPORTED_MODULE_1__.vH)(finding, strict && !SECRETS.has(finding.rule));
  }
 },
 24312: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D6: ()=>searchEncryptedSources,
   oE: ()=>isScannedSource
  });
  var _member_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28781);
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
   const name = path.slice(path.lastIndexOf("/") + 1);
   const suffix = name.slice(Math.max(0, name.lastIndexOf("."))).toLowerCase();
   const isHidden = name.length === suffix.length || /^\.+$/u.test(name.slice(0, -suffix.length));
   return (".py" === suffix || ".pye" === suffix) && !isHidden && size <= MAXIMUM_SCANNED;
  }
  function searchEncryptedSources() {
   const found = [];
   return {
    found,
    begin (member) {
     if (!isScannedSource(member)) return null;
     return (0, _member_reader_js__WEBPACK_IMPORTED_MODULE_0__.H)(MAXIMUM_SCANNED, (text)=>{
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
 },
 45138: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H2: ()=>judgeIndexFacts,
   H8: ()=>INDEX_RULES,
   eW: ()=>STDLIB_NAME_RULE
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2536);
  var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75396);
  var _upload_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25442);
  const DAY = 864e5;
  function isPublished(facts, filename, sha256) {
   return facts.files.some((file)=>file.filename === filename && file.sha256 === sha256);
  }
  function isSdistName(filename) {
   return filename.endsWith(".tar.gz") || filename.endsWith(".zip");
  }
  const INDEX_RULES = [
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U59",
    severity: "refused",
    known: "index"
   }, [
    "indexFacts"
   ], ({ indexFacts })=>"archived" === indexFacts.projectStatus || "quarantined" === indexFacts.projectStatus ? {
     message: `the project is ${indexFacts.projectStatus} on the index`,
     remedy: "Change the project's state on the website of the index"
    } : null),
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U69",
    severity: "warning",
    known: "index"
   }, [
    "indexFacts",
    "distribution"
   ], ({ indexFacts, distribution, profile })=>{
    const total = indexFacts.files.reduce((sum, file)=>sum + (file.size ?? 0), distribution.size);
    return total > profile.maximumProjectSize && !isPublished(indexFacts, distribution.filename, distribution.sha256) ? {
     message: `the project would have ${total} bytes on the index; ${profile.maximumProjectSize} are allowed unless the index granted a higher limit`,
     remedy: "Delete old releases, or ask for a higher limit: https://pypi.org/help/#project-size-limit"
    } : null;
   }),
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U71",
    severity: "refused",
    known: "index"
   }, [
    "indexFacts",
    "distribution"
   ], ({ indexFacts, distribution: { filename, sha256 } })=>indexFacts.files.flatMap((file)=>{
     const sameName = file.filename === filename;
     const sameBytes = file.sha256 === sha256;
     if (sameName && !sameBytes && null !== file.sha256) return [
      {
       message: `the index already has this file name with other contents (sha256 ${file.sha256}, ours ${sha256})`,
       remedy: "Raise the version and build again"
      }
     ];
     return !sameName && sameBytes ? [
      {
       message: `the index already has the same contents under the name ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(file.filename)}`,
       remedy: "Raise the version and build again"
      }
     ] : [];
    })),
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U73",
    severity: "refused",
    known: "index"
   }, [
    "indexFacts",
    "distribution"
   ], ({ indexFacts, distribution, profile, now })=>{
    const times = indexFacts.releaseFiles.flatMap(({ uploadTime })=>null === uploadTime ? [] : [
      Date.parse(uploadTime)
     ]);
    const age = (now.getTime() - (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.o)(times)) / DAY;
    return times.length > 0 && age > profile.releaseAgeDays && !isPublished(indexFacts, distribution.filename, distribution.sha256) ? {
     message: `the release is ${Math.floor(age)} days old; after ${profile.releaseAgeDays} days, the index accepts no new files for it`,
     remedy: "Raise the version and build again"
    } : null;
   }),
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U74",
    severity: "refused",
    known: "index"
   }, [
    "indexFacts",
    "distribution"
   ], ({ indexFacts, distribution })=>{
    const other = indexFacts.releaseFiles.find(({ filename })=>isSdistName(filename) && filename !== distribution.filename);
    return "sdist" === distribution.kind && void 0 !== other ? {
     message: `the release has the sdist ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(other.filename)}; only one is allowed`,
     remedy: "Leave the sdist out, or raise the version"
    } : null;
   })
  ];
  const STDLIB_NAME_RULE = (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
   id: "U54",
   severity: "refused",
   known: "metadata"
  }, [
   "form"
  ], ({ form, indexFacts, profile })=>{
   const name = (0, _upload_form_js__WEBPACK_IMPORTED_MODULE_3__.RP)(form, "name");
   if (null === name || indexFacts?.projectExists === true) return null;
   if (!profile.stdlibNames.has(name.toLowerCase().replace(/[-_.]+/gu, "-"))) return null;
   return {
    message: `${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(name)} is a module of the standard library, so a new project can't use this name`,
    remedy: "Choose another project name, unless the project is already on the index",
    severity: null === indexFacts ? "warning" : "refused"
   };
  });
  function judgeIndexFacts(distribution, form, profile, { now, indexFacts }) {
   const subject = {
    filename: distribution.filename,
    kind: distribution.kind,
    distribution,
    contents: null,
    form,
    inspection: null,
    indexFacts,
    profile,
    now,
    confirmed: new Set
   };
   return [
    ...INDEX_RULES,
    STDLIB_NAME_RULE
   ].flatMap((judged)=>(judged.judge(subject) ?? []).map((fault)=>(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.h)(judged, fault, subject)));
  }
 },
 77744: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>RELEASE_FILE_RULES,
   f: ()=>judgeRelease
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58607);
  var _distributions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20505);
  var _distributions__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7766);
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33563);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  const RELEASE_FILE_RULES = [
   "metadata-differs",
   "metadata-platforms",
   "license-missing"
  ];
  const OWN = new Set([
   "metadata-version",
   "dynamic",
   "name",
   "version",
   "description"
  ]);
  const RESOLVED = new Set([
   "requires-dist",
   "requires-python",
   "provides-extra"
  ]);
  const SHOWN = 2;
  function canonical(field, value) {
   if (/^(?:requires|provides|obsoletes)-dist$/u.test(field)) return (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Y)(value) ?? value;
   if ("requires-python" === field) return (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.o)(value);
   if ("provides-extra" === field) return (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(value);
   if ("keywords" === field) return value.split(/[\s,]+/u).filter((word)=>"" !== word).sort().join(" ");
   if ("project-url" === field) return value.split(",").map((part)=>part.trim()).join(", ");
   return value.replace(/\s+/gu, " ").trim();
  }
  function isEmptyValue(value) {
   return "" === value || "UNKNOWN" === value;
  }
  function valuesOf(metadata, field) {
   if ("description" === field) {
    const text = (metadata.description ?? "").replace(/\r\n?/gu, "\n").trimEnd();
    return isEmptyValue(text) ? new Map : new Map([
     [
      text,
      text
     ]
    ]);
   }
   const values = metadata.getAll(field).map((value)=>[
     canonical(field, value),
     value
    ]);
   return new Map(values.filter(([value])=>!isEmptyValue(value)));
  }
  function some(values) {
   const told = values.slice(0, SHOWN).map((value)=>(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(value, 60));
   return `${told.join(", ")}${values.length > SHOWN ? ` and ${String(values.length - SHOWN)} more` : ""}`;
  }
  function differences(here, there, isCompared) {
   const names = new Set([
    ...here.fields.keys(),
    ...there.fields.keys()
   ].filter((field)=>!OWN.has(field)));
   return [
    ...[
     ...names
    ].sort(),
    "description"
   ].filter(isCompared).flatMap((field)=>{
    const [ours, theirs] = [
     valuesOf(here, field),
     valuesOf(there, field)
    ];
    const added = [
     ...ours
    ].flatMap(([value, text])=>theirs.has(value) ? [] : [
      text
     ]);
    const lacking = [
     ...theirs
    ].flatMap(([value, text])=>ours.has(value) ? [] : [
      text
     ]);
    if (0 === added.length && 0 === lacking.length) return [];
    if ("description" === field) return [
     {
      field,
      told: "Description"
     }
    ];
    const sides = [
     ...0 === added.length ? [] : [
      `here ${some(added)}`
     ],
     ...0 === lacking.length ? [] : [
      `there ${some(lacking)}`
     ]
    ];
    return [
     {
      field,
      told: `${(0, _distributions__WEBPACK_IMPORTED_MODULE_3__.x)(field)} (${sides.join("; ")})`
     }
    ];
   });
  }
  function comparedWith(sdist, wheel) {
   const [major = 0, minor = 0] = (sdist.get("Metadata-Version") ?? "").split(".").map(Number);
   if (major < 2 || 2 === major && minor < 2) return (field)=>RESOLVED.has(field) && sdist.fields.has(field) && wheel.fields.has(field);
   const dynamic = new Set(sdist.getAll("Dynamic").map((field)=>field.trim().toLowerCase()));
   return (field)=>!dynamic.has(field);
  }
  function finding(rule, { distribution, contents }, found, message, remedy) {
   const { filename } = distribution;
   const severity = found.some(({ field })=>RESOLVED.has(field)) ? "warning" : "advice";
   return {
    rule,
    severity,
    subject: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(filename),
    message,
    remedy,
    location: {
     file: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(filename),
     member: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(contents.metadataPath)
    }
   };
  }
  function judgeWheel(wheel, sdist, first) {
   const findings = [];
   const { metadata } = wheel.contents;
   const isCompared = void 0 === sdist ? ()=>false : comparedWith(sdist.contents.metadata, metadata);
   if (void 0 !== sdist) {
    const found = differences(metadata, sdist.contents.metadata, isCompared);
    if (found.length > 0) findings.push(finding("metadata-differs", wheel, found, `its METADATA differs from PKG-INFO of ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(sdist.distribution.filename)}: ${found.map(({ told })=>told).join(", ")}`, "Build the wheel from the sdist of the release, or name what the build computes in dynamic of [project]"));
   }
   if (wheel !== first) {
    const found = differences(metadata, first.contents.metadata, (field)=>!isCompared(field));
    if (found.length > 0) findings.push(finding("metadata-platforms", wheel, found, `its METADATA differs from that of ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(first.distribution.filename)}: ${found.map(({ told })=>told).join(", ")}`, "Build all wheels of a release from the same sources, and use environment markers where platforms differ"));
   }
   const licenses = void 0 === sdist ? [] : (0, _distributions__WEBPACK_IMPORTED_MODULE_4__.ez)(sdist.contents);
   if (licenses.length > 0 && !(0, _distributions__WEBPACK_IMPORTED_MODULE_4__.a5)(wheel.contents)) findings.push({
    ...(0, _distributions__WEBPACK_IMPORTED_MODULE_4__.ch)(licenses),
    subject: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(wheel.distribution.filename)
   });
   return findings;
  }
  function judgeRelease(files) {
   const releases = new Map;
   for (const { distribution, contents } of files){
    if (null === distribution || null === contents) continue;
    const key = `${(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(distribution.name)} ${distribution.version}`;
    const release = releases.get(key) ?? [];
    release.push({
     distribution,
     contents
    });
    releases.set(key, release);
   }
   const findings = new Map;
   for (const release of releases.values()){
    const sdist = release.find(({ distribution })=>"sdist" === distribution.kind);
    const wheels = release.filter(({ distribution })=>"wheel" === distribution.kind);
    const [first] = wheels;
    if (void 0 !== first) for (const wheel of wheels)findings.set(wheel.distribution.filename, judgeWheel(wheel, sdist, first));
   }
   return findings;
  }
 },
 75396: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>rule,
   h: ()=>findingOf
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62657);
  function isComplete(subject, parts) {
   return parts.every((part)=>null !== subject[part]);
  }
  function rule(info, parts, judge) {
   return {
    ...info,
    judge (subject) {
     if (!isComplete(subject, parts)) return null;
     const faults = judge(subject);
     if (null === faults) return [];
     return isFaults(faults) ? faults : [
      faults
     ];
    }
   };
  }
  function isFaults(faults) {
   return Array.isArray(faults);
  }
  function findingOf(info, fault, subject) {
   const stale = void 0 !== fault.list && !subject.confirmed.has(fault.list) && !(0, _server_profiles__WEBPACK_IMPORTED_MODULE_0__.pL)(subject.profile, subject.now);
   const severity = fault.severity ?? info.severity;
   return {
    rule: info.id,
    severity: stale && "refused" === severity ? "warning" : severity,
    subject: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(subject.filename),
    message: stale ? `${fault.message} (according to the list of ${subject.profile.date}, ${(0, _server_profiles__WEBPACK_IMPORTED_MODULE_0__.uP)(subject.profile, subject.now)} days old; from ${_server_profiles__WEBPACK_IMPORTED_MODULE_0__.Dw} days on, this only warns)` : fault.message,
    remedy: fault.remedy,
    ...void 0 === fault.member ? {} : {
     location: {
      file: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(subject.filename),
      member: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(fault.member),
      ...void 0 === fault.line ? {} : {
       line: fault.line
      }
     }
    }
   };
  }
 },
 12599: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   y: ()=>RULES
  });
  var text_ends = __webpack_require__(28681);
  var extremes = __webpack_require__(2536);
  var visible_text = __webpack_require__(58607);
  var encrypted_sources = __webpack_require__(24312);
  var largest_members = __webpack_require__(57857);
  function isMissing({ unread }, memberPath) {
   return unread?.state === "missing" && unread.member === memberPath;
  }
  var rule = __webpack_require__(75396);
  var upload_form = __webpack_require__(25442);
  var python_names = __webpack_require__(14348);
  var names = __webpack_require__(21515);
  var src_version = __webpack_require__(22499);
  var version_order = __webpack_require__(37870);
  const BUILD_AGAIN = "Build the wheel again with a current build back-end instead of renaming or changing files";
  function distInfoFolder(filename) {
   const [name = "", version = ""] = filename.split("-");
   return `${name}-${version}.dist-info`;
  }
  function hasFile({ contents }, path) {
   return contents.members.some((member)=>member.path === path && "directory" !== member.kind);
  }
  function isWheel(subject) {
   return "wheel" === subject.distribution.kind;
  }
  const PARTS = [
   "contents",
   "distribution"
  ];
  function entryPointFaults({ contents: { entryPoints }, filename }) {
   const member = `${distInfoFolder(filename)}/entry_points.txt`;
   const names = new Set([
    ...Object.keys(entryPoints.console),
    ...Object.keys(entryPoints.gui)
   ]);
   return [
    ...entryPoints.defects.map((defect)=>({
      message: `entry_points.txt can't be read: ${(0, visible_text.Ol)(defect)}`,
      remedy: "Write it in UTF-8 as NAME = OBJECT below [GROUP], each once",
      member
     })),
    ...[
     ...names
    ].filter((name)=>!(0, python_names.xs)(name)).map((name)=>({
      message: `the index doesn't accept the script name ${(0, visible_text.Ol)(name)}`,
      remedy: 'Use letters, digits, "_", "." and "-" only in [project.scripts] and [project.gui-scripts]',
      member
     }))
   ];
  }
  function groupTitle(group) {
   if ("console_scripts" === group) return "the console script";
   return "gui_scripts" === group ? "the GUI script" : `the entry point of ${group}`;
  }
  function expandTag(tag) {
   const [interpreters = "", abis = "", platforms = ""] = tag.toLowerCase().split("-");
   return interpreters.split(".").flatMap((interpreter)=>abis.split(".").flatMap((abi)=>platforms.split(".").map((platform)=>`${interpreter}-${abi}-${platform}`)));
  }
  const WHEEL_RULES = [
   (0, rule.H)({
    id: "U92c",
    severity: "refused",
    known: "file"
   }, [
    "distribution",
    "form"
   ], (subject)=>{
    const name = (0, upload_form.RP)(subject.form, "name");
    return isWheel(subject) && null !== name && (0, names.Pc)(name) !== (0, names.Pc)(subject.distribution.name) ? {
     message: `the metadata names ${(0, visible_text.Ol)(name)}, but the file name is for another project`,
     remedy: BUILD_AGAIN
    } : null;
   }),
   (0, rule.H)({
    id: "U92d",
    severity: "refused",
    known: "file"
   }, [
    "distribution",
    "form"
   ], (subject)=>{
    const name = (0, upload_form.RP)(subject.form, "name");
    if (!isWheel(subject) || null === name || (0, names.Pc)(name) !== (0, names.Pc)(subject.distribution.name)) return null;
    const expected = (0, names.O9)(name);
    return subject.filename.split("-")[0] === expected ? null : {
     message: `the file name should begin with ${expected}-`,
     remedy: "Build with a current build back-end, which normalizes names as PEP 427 requires"
    };
   }),
   (0, rule.H)({
    id: "U92e",
    severity: "refused",
    known: "file"
   }, [
    "distribution",
    "form"
   ], (subject)=>{
    const declared = (0, src_version.z0)((0, upload_form.RP)(subject.form, "version") ?? "");
    const named = (0, src_version.z0)(subject.distribution.version);
    return isWheel(subject) && void 0 !== declared && void 0 !== named && 0 !== (0, version_order.Z)(declared, named) ? {
     message: `the metadata has version ${(0, visible_text.Ol)((0, upload_form.RP)(subject.form, "version") ?? "")}, but the file name has another one`,
     remedy: BUILD_AGAIN
    } : null;
   }),
   (0, rule.H)({
    id: "U92f",
    severity: "refused",
    known: "file"
   }, [
    "contents",
    "distribution",
    "form"
   ], (subject)=>isWheel(subject) ? (0, upload_form.sm)(subject.form, "license-file").flatMap((file)=>{
     const path = `${distInfoFolder(subject.filename)}/licenses/${file}`;
     return hasFile(subject, path) ? [] : [
      {
       message: `License-File names ${(0, visible_text.Ol)(file)}, but there is no ${(0, visible_text.Ol)(path)}`,
       remedy: "Build with a back-end that packs the license files it names"
      }
     ];
    }) : null),
   (0, rule.H)({
    id: "U92h",
    severity: "refused",
    known: "file"
   }, PARTS, (subject)=>isWheel(subject) ? entryPointFaults(subject) : null),
   (0, rule.H)({
    id: "U92i",
    severity: "refused",
    known: "file"
   }, [
    "distribution",
    "inspection"
   ], (subject)=>{
    const path = `${distInfoFolder(subject.filename)}/METADATA`;
    return isWheel(subject) && isMissing(subject.inspection, path) ? {
     message: `doesn't contain ${path}`,
     remedy: BUILD_AGAIN
    } : null;
   }),
   (0, rule.H)({
    id: "entry-points",
    severity: "unsafe",
    known: "file"
   }, PARTS, (subject)=>isWheel(subject) ? subject.contents.entryPoints.disputes.map((dispute)=>({
      message: `entry_points.txt is ambiguous: ${(0, visible_text.Ol)(dispute)}`,
      remedy: "Write each entry point as NAME = OBJECT on one line below its [GROUP], and comments with #",
      member: `${distInfoFolder(subject.filename)}/entry_points.txt`
     })) : null),
   (0, rule.H)({
    id: "entry-point-target",
    severity: "unsafe",
    known: "file"
   }, [
    "inspection",
    "form"
   ], (subject)=>{
    const { inspection, form, profile, filename } = subject;
    const hasDependencies = (0, upload_form.sm)(form, "requires-dist").length > 0;
    return inspection.lostEntryPoints.filter(({ foreign })=>null === foreign || !(hasDependencies || profile.stdlibNames.has((0, names.Pc)(foreign)))).map(({ group, name, target, problem, remedy })=>({
      message: (0, visible_text.Ol)(`${groupTitle(group)} ${name} is ${target}, but ${problem}`),
      remedy: (0, visible_text.Ol)(remedy),
      member: `${distInfoFolder(filename)}/entry_points.txt`
     }));
   }),
   (0, rule.H)({
    id: "wheel-file",
    severity: "unsafe",
    known: "file"
   }, PARTS, (subject)=>{
    const member = `${distInfoFolder(subject.filename)}/WHEEL`;
    const { wheel } = subject.contents;
    if (!isWheel(subject) || null === wheel) return null;
    return [
     ...null !== wheel.version && /^1(?:\.\d+)*$/u.test(wheel.version) ? [] : [
      {
       message: `Wheel-Version is ${(0, visible_text.Ol)(wheel.version ?? "missing")}; installers support 1.x`,
       remedy: BUILD_AGAIN,
       member
      }
     ],
     ...null === wheel.rootIsPurelib ? [
      {
       message: "Root-Is-Purelib is neither true nor false",
       remedy: BUILD_AGAIN,
       member
      }
     ] : []
    ];
   }),
   (0, rule.H)({
    id: "wheel-tags",
    severity: "warning",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], (subject)=>{
    const inside = subject.contents.wheel?.tags.flatMap(expandTag);
    if (!isWheel(subject) || void 0 === inside || 0 === inside.length) return null;
    const outside = subject.distribution.tags;
    return inside.every((tag)=>outside.includes(tag)) && outside.every((tag)=>inside.includes(tag)) ? null : {
     message: `WHEEL has the tags ${(0, visible_text.Ol)(inside.join(", "))}, but the file name has ${(0, visible_text.Ol)(outside.join(", "))}`,
     remedy: BUILD_AGAIN
    };
   })
  ];
  const REPACK = "Build the file again with a current build back-end, and do not repack or edit it";
  const FRAMING_RULES = [
   "U75",
   "U76",
   "U77",
   "U78",
   "U79",
   "U80",
   "U81",
   "U83",
   "U84",
   "U85",
   "U86",
   "U87c",
   "U87f"
  ];
  function framingFault(problem) {
   return {
    message: `${(0, text_ends.f6)((0, visible_text.Ol)(problem.reason))} (at byte ${problem.offset})`,
    remedy: REPACK,
    ...void 0 === problem.member ? {} : {
     member: problem.member
    }
   };
  }
  const FRAMING_IDS = new Set(FRAMING_RULES);
  function isReadByIndex({ contents, form, distribution }, path) {
   if (distribution?.kind !== "wheel") return false;
   const folder = distInfoFolder(distribution.filename);
   const licenses = null === form ? [] : (0, upload_form.sm)(form, "license-file").map((file)=>`licenses/${file}`);
   const read = [
    "METADATA",
    "RECORD",
    "WHEEL",
    "entry_points.txt",
    ...licenses
   ].map((name)=>`${folder}/${name}`);
   const size = contents?.members.find((member)=>member.path === path)?.size ?? 0;
   return read.includes(path) || (0, encrypted_sources.oE)({
    path,
    size
   });
  }
  const ARCHIVE_RULES = [
   ...FRAMING_RULES.map((id)=>(0, rule.H)({
     id,
     severity: "refused",
     known: "file"
    }, [
     "inspection"
    ], ({ inspection })=>inspection.framing.filter((problem)=>problem.id === id).map(framingFault))),
   (0, rule.H)({
    id: "U68",
    severity: "refused",
    known: "file"
   }, [
    "distribution"
   ], ({ distribution: { size }, contents, indexFacts, profile })=>{
    const granted = (0, extremes.n)([
     0,
     ...(indexFacts?.files ?? []).map((file)=>file.size ?? 0)
    ]);
    return size > Math.max(profile.maximumFileSize, granted) ? {
     message: `has ${size} bytes; the index accepts ${profile.maximumFileSize} unless it granted a higher limit${(0, largest_members.Q)(contents?.members ?? [])}`,
     remedy: "Make it smaller, or ask for a higher limit (https://pypi.org/help/#file-size-limit) and ignore this rule"
    } : null;
   }),
   (0, rule.H)({
    id: "U82",
    severity: "refused",
    known: "file"
   }, [
    "inspection"
   ], ({ inspection })=>inspection.encrypted.map(({ member, tool })=>({
      message: `contains a marker of ${tool}; the index refuses encrypted code, and files that only mention the marker`,
      remedy: "Distribute the source, and keep the marker out of tests and documents that end in .py",
      member
     }))),
   (0, rule.H)({
    id: "archive-framing",
    severity: "unsafe",
    known: "file"
   }, [
    "inspection"
   ], ({ inspection })=>inspection.framing.filter(({ id })=>!FRAMING_IDS.has(id)).map(framingFault)),
   (0, rule.H)({
    id: "unreadable",
    severity: "unsafe",
    known: "file"
   }, [
    "inspection",
    "distribution"
   ], (subject)=>{
    const { distribution, inspection } = subject;
    const { unread } = inspection;
    if (null === unread || inspection.framing.some(({ id })=>id.startsWith("U"))) return null;
    if (isMissing(inspection, `${distInfoFolder(distribution.filename)}/METADATA`)) return null;
    const isRefused = "damaged" === unread.state && null !== unread.member && isReadByIndex(subject, unread.member);
    return {
     message: `can't be read: ${(0, visible_text.Ol)(unread.reason)}`,
     remedy: REPACK,
     severity: isRefused ? "refused" : "unsafe",
     ...null === unread.member ? {} : {
      member: unread.member
     }
    };
   })
  ];
  var library_paths = __webpack_require__(55749);
  const FOLDERS = new Set([
   ".git",
   ".hg",
   ".svn",
   ".bzr",
   "CVS",
   ".venv",
   ".tox",
   ".nox",
   ".eggs",
   "node_modules",
   "__pycache__",
   ".mypy_cache",
   ".ruff_cache",
   ".pytest_cache",
   ".pytype",
   ".hypothesis",
   ".ipynb_checkpoints",
   ".idea",
   ".vscode",
   ".vs",
   ".spyproject",
   ".settings",
   "__MACOSX",
   "htmlcov",
   "pip-wheel-metadata"
  ]);
  const EDITOR_FOLDERS = new Set([
   ".idea",
   ".vscode",
   ".vs",
   ".spyproject",
   ".settings"
  ]);
  const FILE = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.coverage(?:\..+)?|\._.+|\.#.+|#.+#|.+~|.+\.(?:log|sqlite3?(?:-journal|-wal|-shm)?|swp|swo|orig|rej|bak|tmp))$/u;
  const CONFIGURATION = /^\.coverage\.(?:toml|cfg|ini|ya?ml)$/u;
  const EXAMPLES = /^(?:.*[-_])?(?:tests?|testing|testdata|test_?data|fixtures|examples?|samples?|data|docs?)$/iu;
  const knownOfSdists = new WeakMap;
  const knownOfWheels = new WeakMap;
  function strayFiles(members, isSdist) {
   const known = isSdist ? knownOfSdists : knownOfWheels;
   const before = known.get(members);
   if (void 0 !== before) return before;
   const found = members.flatMap(({ path, kind })=>{
    const parts = path.split("/").filter((part)=>"" !== part);
    const name = parts.at(-1) ?? "";
    if ("directory" === kind || /\.py[co]$/u.test(name)) return [];
    const folders = parts.slice(0, -1);
    const folder = folders.find((part)=>FOLDERS.has(part)) ?? ("pyvenv.cfg" === name ? ".venv" : void 0);
    if (void 0 !== folder) return [
     {
      path,
      severity: isSdist && EDITOR_FOLDERS.has(folder) ? "advice" : "warning"
     }
    ];
    if (!FILE.test(name) || CONFIGURATION.test(name)) return [];
    return [
     {
      path,
      severity: folders.some((part)=>EXAMPLES.test(part)) ? "advice" : "warning"
     }
    ];
   });
   known.set(members, found);
   return found;
  }
  const MODULE = /\.(?:py|pyd|so|[^./]+\.(?:pyd|so))$/u;
  const isModule = (path)=>MODULE.test(path);
  function modulePartProblem(path) {
   const parts = path.replace(/(?:\.[^./]+)?\.(?:py|pyd|so)$/u, "").split("/");
   return parts.some((part)=>!(0, python_names.MH)(part));
  }
  function count(paths) {
   const [first = ""] = paths;
   return 1 === paths.length ? first : `${first} and ${paths.length - 1} more`;
  }
  function junkFaults(members, isSdist) {
   const stray = strayFiles(members, isSdist);
   return [
    "warning",
    "advice"
   ].flatMap((severity)=>{
    const paths = stray.filter((file)=>file.severity === severity).map(({ path })=>path);
    const message = `contains files that don't belong in a distribution: ${count(paths)}`;
    return 0 === paths.length ? [] : [
     {
      severity,
      message,
      remedy: INCLUDE,
      member: paths[0] ?? ""
     }
    ];
   });
  }
  const INCLUDE = "Correct what the build back-end is told to include";
  const CONTENT_RULES = [
   (0, rule.H)({
    id: "W001",
    severity: "warning",
    known: "file"
   }, [
    "contents"
   ], ({ contents })=>{
    const compiled = contents.members.map(({ path })=>path).filter((path)=>/\.py[co]$/u.test(path));
    return 0 === compiled.length ? null : {
     message: `contains compiled Python: ${count(compiled)}`,
     remedy: "Exclude __pycache__ and *.pyc"
    };
   }),
   (0, rule.H)({
    id: "W003",
    severity: "advice",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], ({ contents, distribution })=>{
    const junk = new Set(strayFiles(contents.members, false).map(({ path })=>path));
    const stray = (0, library_paths.a_)(distribution, contents).filter((path)=>!path.includes("/") && !path.endsWith(".pth") && !isModule(path) && !junk.has(path));
    return 0 === stray.length ? null : {
     message: `installs files next to the packages: ${count(stray)}`,
     remedy: INCLUDE
    };
   }),
   (0, rule.H)({
    id: "W004",
    severity: "advice",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], ({ contents, distribution })=>{
    const odd = (0, library_paths.a_)(distribution, contents).filter((path)=>isModule(path) && modulePartProblem(path));
    return 0 === odd.length ? null : {
     message: `contains modules that no import statement can name: ${count(odd)}`,
     remedy: "Rename them, or exclude them"
    };
   }),
   (0, rule.H)({
    id: "W005",
    severity: "warning",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], ({ contents, distribution })=>(0, library_paths.lm)(distribution, contents).map(library_paths.JP)),
   (0, rule.H)({
    id: "W006",
    severity: "warning",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], ({ contents, distribution })=>(0, library_paths.a_)(distribution, contents).includes("__init__.py") ? {
     message: "installs an __init__.py at the top level",
     remedy: "Put it into a package, and tell the build back-end where that is"
    } : null),
   (0, rule.H)({
    id: "W008",
    severity: "advice",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], (subject)=>"wheel" === subject.distribution.kind && subject.contents.members.every(({ path, kind })=>"directory" === kind || /^[^/]+\.dist-info\//u.test(path)) ? {
     message: "installs nothing but its metadata",
     remedy: "Tell the build back-end where the packages are, unless the package consists of dependencies only"
    } : null),
   (0, rule.H)({
    id: "W009",
    severity: "advice",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], ({ contents, distribution })=>{
    const told = new Set([
     "__init__.py",
     ...(0, library_paths.lm)(distribution, contents)
    ]);
    const junk = new Set(strayFiles(contents.members, false).map(({ path })=>path));
    const meant = (0, library_paths.a_)(distribution, contents).filter((path)=>!junk.has(path));
    const names = (0, library_paths.s8)(meant).filter((name)=>!/^_|\.libs$|__mypyc\./u.test(name) && !told.has(name));
    return names.length > 1 ? {
     message: `installs several top-level names: ${names.slice(0, 10).join(", ")}`,
     remedy: INCLUDE
    } : null;
   }),
   (0, rule.H)({
    id: "junk-file",
    severity: "warning",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], (subject)=>junkFaults(subject.contents.members, "sdist" === subject.distribution.kind))
  ];
  var content_type = __webpack_require__(32002);
  var python_text = __webpack_require__(67969);
  const TITLE = String.raw`"(?:\\.|[^\\"\n]|\n(?![ \t]*\n))*"|'(?:\\.|[^\\'\n]|\n(?![ \t]*\n))*'|\((?:\\.|[^\\()\n]|\n(?![ \t]*\n))*\)`;
  const DESTINATION = String.raw`<(?:\\.|[^\\<>\n])*>(?=[^])|[^\s<]\S*`;
  const LINK_DEFINITION = new RegExp(String.raw` {0,3}\[(?!\^)(?=[^\]]*[^\]\s])(?:\\.|[^\\[\]]){1,999}\]:[ \t]*(?:\n[ \t]*(?![-+*>#]))?(?:${DESTINATION})(?:(?:[ \t]+|[ \t]*\n[ \t]*)(?:${TITLE}))?[ \t]*(?:\n|$)`, "uy");
  const FOOTNOTE_DEFINITION = / {0,3}\[\^[^\]\s]+\]:[^\n]*(?:\n|$)/uy;
  const INDENTED_LINE = /(?: {4}|\t)[^\n]*(?:\n|$)/uy;
  const TEXT_LINE = /[ \t]*(?![-+*_=#>`~<|]|\d{1,9}[.)]|\[\^)\S[^\n]*(?:\n|$)/uy;
  const BLANK_LINE = /[ \t]*(?:\n|$)/uy;
  function lengthAt(pattern, text, at) {
   pattern.lastIndex = at;
   return pattern.exec(text)?.[0].length ?? 0;
  }
  function footnoteLength(text, at) {
   let end = at + lengthAt(FOOTNOTE_DEFINITION, text, at);
   let isParagraph = true;
   while(end > at && end < text.length){
    const blank = lengthAt(BLANK_LINE, text, end);
    const length = blank || lengthAt(INDENTED_LINE, text, end) || (isParagraph ? lengthAt(TEXT_LINE, text, end) : 0);
    if (0 === length) break;
    isParagraph = 0 === blank;
    end += length;
   }
   return text.slice(at, end).lastIndexOf("[^") > 3 ? 0 : end - at;
  }
  function isEmptyMarkdown(description) {
   const text = description.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
   let at = 0;
   let isParagraph = false;
   while(at < text.length){
    const blank = lengthAt(BLANK_LINE, text, at);
    const indentation = isParagraph && 0 === blank ? lengthAt(/[ \t]*/uy, text, at) : 0;
    const definition = lengthAt(LINK_DEFINITION, text, at + indentation);
    const length = blank || (0 === definition ? footnoteLength(text, at) : indentation + definition);
    if (0 === length) return false;
    isParagraph = 0 === blank;
    at += length;
   }
   return true;
  }
  function rendersToNothing(description, format) {
   if ("text/markdown" === format) return isEmptyMarkdown(description);
   return "text/plain" !== format && "" === (0, python_text.$n)(description);
  }
  const CONTENT_TYPE_REMEDY = "Declare text/markdown, text/x-rst or text/plain, with charset=UTF-8 or without a charset";
  const RENDERS_TO_NOTHING = {
   message: "the description renders to nothing: it has only white space, or definitions that nothing refers to",
   remedy: "Write a README, or leave readme out of [project]"
  };
  const MARKDOWN = /^#{1,6} \S|^```|\]\((?:https?:|#|\.{0,2}\/)/mu;
  function contentTypeFaults(text) {
   return (0, content_type.u1)(text).map((problem)=>({
     message: `Description-Content-Type is ${(0, visible_text.Ol)(text)}: ${(0, visible_text.Ol)(problem)}`,
     remedy: CONTENT_TYPE_REMEDY
    }));
  }
  const DESCRIPTION_RULES = [
   (0, rule.H)({
    id: "U24",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const text = (0, upload_form.RP)(form, "description-content-type");
    return null === text || (0, content_type.Rv)(text) ? null : contentTypeFaults(text);
   }),
   (0, rule.H)({
    id: "U87b",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const text = (0, upload_form.RP)(form, "description-content-type");
    return null !== text && (0, content_type.Rv)(text) ? {
     message: `Description-Content-Type is ${(0, visible_text.Ol)(text)}, which makes the server fail`,
     remedy: CONTENT_TYPE_REMEDY
    } : null;
   }),
   (0, rule.H)({
    id: "U61",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const description = (0, upload_form.RP)(form, "description");
    const type = (0, upload_form.RP)(form, "description-content-type");
    return null !== type && null !== description && rendersToNothing(description, (0, content_type.Sb)(type)) ? RENDERS_TO_NOTHING : null;
   }),
   (0, rule.H)({
    id: "U62",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const description = (0, upload_form.RP)(form, "description");
    const type = (0, upload_form.RP)(form, "description-content-type");
    return null === type && null !== description && rendersToNothing(description, "text/x-rst") ? RENDERS_TO_NOTHING : null;
   }),
   (0, rule.H)({
    id: "description-missing",
    severity: "warning",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>null === (0, upload_form.RP)(form, "description") ? {
     message: "there is no description, so the project page will be empty",
     remedy: "Set readme in [project]"
    } : null),
   (0, rule.H)({
    id: "description-type",
    severity: "warning",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const description = (0, upload_form.RP)(form, "description");
    if (null === description || null !== (0, upload_form.RP)(form, "description-content-type")) return null;
    const remedy = "Set readme in [project] to a .md or .rst file, or long_description_content_type in setup.py or setup.cfg";
    return MARKDOWN.test(description) ? {
     message: "the description is Markdown, but no format is declared, so it is rendered as reStructuredText",
     remedy
    } : {
     message: "the format of the description is not declared, so it is rendered as reStructuredText",
     remedy,
     severity: "advice"
    };
   }),
   (0, rule.H)({
    id: "metadata-malformed",
    severity: "warning",
    known: "metadata"
   }, [
    "contents"
   ], ({ contents })=>contents.metadata.defects.map((defect)=>({
      message: `the metadata ${defect}`,
      remedy: "Build with a current build back-end",
      member: contents.metadataPath
     })))
  ];
  var project_url = __webpack_require__(89990);
  var readme_links = __webpack_require__(91125);
  var private_host = __webpack_require__(38115);
  const REPOSITORY_LABELS = [
   "repository",
   "source",
   "sourcecode",
   "github",
   "code",
   "homepage",
   "home"
  ];
  const SHOWN = 3;
  function addresses(form) {
   const plain = [
    "home-page",
    "download-url"
   ].flatMap((field)=>{
    const url = (0, upload_form.RP)(form, field);
    return null === url ? [] : [
     {
      label: "home-page" === field ? "Home-page" : "Download-URL",
      url
     }
    ];
   });
   return [
    ...(0, upload_form.sm)(form, "project-url").map(project_url.dy),
    ...plain
   ];
  }
  function links(form) {
   const format = (0, content_type.Sb)((0, upload_form.RP)(form, "description-content-type"));
   return (0, readme_links.Ck)((0, upload_form.RP)(form, "description") ?? "", format);
  }
  function absoluteUrl(form, { target, isImage }) {
   const byLabel = new Map(addresses(form).map(({ label, url })=>[
     label.toLowerCase().replace(/[^a-z]/gu, ""),
     url
    ]));
   const known = REPOSITORY_LABELS.flatMap((label)=>byLabel.get(label) ?? []);
   return known.map((url)=>(0, readme_links.O_)(url, target, isImage)).find((url)=>null !== url) ?? null;
  }
  function relativeFault(form) {
   const relative = links(form).filter(({ target })=>(0, readme_links.zh)(target));
   const [first] = relative;
   if (void 0 === first) return null;
   const shown = relative.slice(0, SHOWN).map(({ target, line })=>`${(0, visible_text.Ol)(target, 100)} (line ${line})`);
   const more = relative.length > SHOWN ? `, and ${relative.length - SHOWN} more` : "";
   const what = relative.every(({ isImage })=>isImage) ? "images" : "links";
   const url = absoluteUrl(form, first);
   return {
    message: `the README has ${what} that break on the page of an index: ${shown.join(", ")}${more}`,
    remedy: null === url ? "Write whole addresses" : `Write whole addresses, such as ${(0, visible_text.Ol)(url)}`
   };
  }
  function privateFaults(form) {
   const remedy = "Write a public address, or leave it out";
   const urls = addresses(form).filter(({ url })=>((0, private_host.x)(url) ?? "public") !== "public");
   const targets = [
    ...new Set(links(form).map(({ target })=>target))
   ].filter((url)=>"private" === (0, private_host.x)(url));
   return [
    ...urls.map(({ label, url })=>({
      message: `the project URL ${(0, visible_text.Ol)(label)} is ${(0, visible_text.Ol)(url)}, which the public can't open`,
      remedy
     })),
    ...targets.map((url)=>({
      message: `the README links to ${(0, visible_text.Ol)(url)}, which the public can't open`,
      remedy
     }))
   ];
  }
  const LINK_ADVICE_RULES = [
   (0, rule.H)({
    id: "relative-link",
    severity: "advice",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>relativeFault(form)),
   (0, rule.H)({
    id: "private-address",
    severity: "advice",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>privateFaults(form))
  ];
  var release_error = __webpack_require__(41535);
  var filenames = __webpack_require__(75094);
  var platform_tags = __webpack_require__(44519);
  const DELETE = 127;
  function hasControlCharacter(text) {
   return Array.from(text).some((character)=>{
    const ordinal = character.codePointAt(0) ?? 0;
    return ordinal < 32 || ordinal === DELETE;
   });
  }
  function lengthOf(text) {
   return Array.from(text).length;
  }
  const file_name_BUILD_AGAIN = "Build it again with a current build back-end instead of renaming files";
  function platformTagsOf(filename) {
   return filename.slice(0, -4).split("-").at(-1)?.split(".") ?? [];
  }
  function ofPlatformTag(tag) {
   const message = `the index doesn't accept the platform tag ${(0, visible_text.Ol)(tag)}`;
   if (!/^linux_/iu.test(tag)) return {
    message,
    remedy: "Build with cibuildwheel, or repair the wheel with auditwheel (Linux) or delocate (macOS)"
   };
   return {
    message: `${message}, which a wheel has that was compiled on an ordinary Linux: it depends on the C library and other libraries of that machine, and may not run on another`,
    remedy: "Build manylinux and musllinux wheels with cibuildwheel (pipx run cibuildwheel --output-dir wheelhouse): it compiles in containers with old libraries, and auditwheel checks the wheel, includes the libraries that it needs and renames it. Take these files into the release with wheels-from, or release the sdist alone with formats: sdist"
   };
  }
  const FILE_NAME_RULES = [
   (0, rule.H)({
    id: "U63",
    severity: "refused",
    known: "file"
   }, [], ({ filename })=>hasControlCharacter(filename) ? {
     message: "the file name contains a control character",
     remedy: file_name_BUILD_AGAIN
    } : null),
   (0, rule.H)({
    id: "U64",
    severity: "refused",
    known: "file"
   }, [], ({ filename })=>/[/\\]/u.test(filename) ? {
     message: "the file name contains a slash or backslash",
     remedy: file_name_BUILD_AGAIN
    } : null),
   (0, rule.H)({
    id: "U65",
    severity: "refused",
    known: "file"
   }, [], ({ filename })=>/\.(?:tar\.gz|zip|whl)$/iu.test(filename) ? null : {
     message: "is neither a .whl nor a .tar.gz",
     remedy: "Upload wheels and .tar.gz source distributions only"
    }),
   (0, rule.H)({
    id: "U66",
    severity: "refused",
    known: "file"
   }, [], ({ filename })=>/\.(?:tar\.gz|zip|whl)$/iu.test(filename) && !/\.(?:tar\.gz|zip|whl)$/u.test(filename) ? {
     message: "the file extension is not in lower case",
     remedy: file_name_BUILD_AGAIN
    } : null),
   (0, rule.H)({
    id: "U88",
    severity: "refused",
    known: "file"
   }, [], ({ filename })=>{
    if (!/\.(?:tar\.gz|zip)$/u.test(filename)) return null;
    try {
     (0, filenames.sF)(filename);
     return null;
    } catch (error) {
     return {
      message: `is not the name of a source distribution: ${(0, visible_text.Ol)((0, release_error.bD)(error))}`,
      remedy: file_name_BUILD_AGAIN
     };
    }
   }),
   (0, rule.H)({
    id: "U92a",
    severity: "refused",
    known: "file"
   }, [], ({ filename })=>{
    if (!filename.endsWith(".whl")) return null;
    try {
     (0, filenames.eP)(filename);
     return null;
    } catch (error) {
     return {
      message: `is not the name of a wheel: ${(0, visible_text.Ol)((0, release_error.bD)(error))}`,
      remedy: file_name_BUILD_AGAIN
     };
    }
   }),
   (0, rule.H)({
    id: "U92b",
    severity: "refused",
    known: "file"
   }, [], ({ filename, profile: { platformTags } })=>{
    if (!filename.endsWith(".whl") || filename.split("-").length < 5) return null;
    return platformTagsOf(filename).filter((tag)=>!(0, platform_tags.r)(platformTags, tag)).map((tag)=>{
     const never = platformTags.neverAccepted.some((pattern)=>pattern.test(tag.toLowerCase()));
     return {
      ...ofPlatformTag(tag),
      ...never ? {} : {
       list: "platform-tags"
      }
     };
    });
   }),
   (0, rule.H)({
    id: "U92j",
    severity: "refused",
    known: "file"
   }, [], ({ filename, profile })=>Buffer.byteLength(`${filename}.metadata`, "utf8") > profile.maximumFilenameBytes ? {
     message: `the file name is longer than ${profile.maximumFilenameBytes - 9} bytes`,
     remedy: "Shorten the name, the version or the build tag"
    } : null)
  ];
  const OURS = "Report this as a bug of the uploading client, which makes the form from the file";
  const FORM_RULES = [
   (0, rule.H)({
    id: "U10",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const version = (0, upload_form._y)(form, "protocol_version");
    return null === version || "1" === version ? null : {
     message: `protocol_version is ${(0, visible_text.Ol)(version)}`,
     remedy: OURS
    };
   }),
   (0, rule.H)({
    id: "U11",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const name = (0, upload_form.RP)(form, "name");
    return null !== name && (0, names.uV)(name) ? null : {
     message: null === name ? "the metadata has no Name" : `Name is ${(0, visible_text.Ol)(name)}, which is not a project name`,
     remedy: 'Use ASCII letters, digits, ".", "_" and "-", with a letter or digit at both ends'
    };
   }),
   (0, rule.H)({
    id: "U12",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const filetype = (0, upload_form._y)(form, "filetype");
    return "sdist" === filetype || "bdist_wheel" === filetype ? null : {
     message: `filetype is ${(0, visible_text.Ol)(filetype ?? "missing")}`,
     remedy: OURS
    };
   }),
   (0, rule.H)({
    id: "U13",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>"bdist_wheel" === (0, upload_form._y)(form, "filetype") && ((0, upload_form._y)(form, "pyversion") ?? "") === "" ? {
     message: "the form of a wheel has no pyversion",
     remedy: OURS
    } : null),
   (0, rule.H)({
    id: "U14",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>"sdist" === (0, upload_form._y)(form, "filetype") && ((0, upload_form._y)(form, "pyversion") ?? "source") !== "source" ? {
     message: "the form of an sdist has a pyversion other than 'source'",
     remedy: OURS
    } : null),
   (0, rule.H)({
    id: "U15",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>[
     "md5_digest",
     "sha256_digest",
     "blake2_256_digest"
    ].some((field)=>((0, upload_form._y)(form, field) ?? "") !== "") ? null : {
     message: "the form has no digest",
     remedy: OURS
    }),
   (0, rule.H)({
    id: "U16",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>[
     "sha256_digest",
     "blake2_256_digest"
    ].filter((field)=>!/^[0-9a-f]{64}$/iu.test((0, upload_form._y)(form, field) ?? "0".repeat(64))).map((field)=>({
      message: `${field} is not 64 hexadecimal digits`,
      remedy: OURS
     }))),
   (0, rule.H)({
    id: "U70",
    severity: "refused",
    known: "file"
   }, [
    "form",
    "distribution"
   ], ({ form, distribution })=>{
    const digest = (0, upload_form._y)(form, "sha256_digest");
    return null === digest || digest.toLowerCase() === distribution.sha256 ? null : {
     message: "sha256_digest is not the digest of the file",
     remedy: OURS
    };
   })
  ];
  var index_facts = __webpack_require__(45138);
  var unsafe_members = __webpack_require__(86305);
  const IDS = [
   "member-path",
   "member-name",
   "member-link",
   "member-kind",
   "member-collision",
   "member-startup",
   "member-foreign"
  ];
  const judged = new WeakMap;
  function findingsOf(distribution, contents) {
   const before = judged.get(contents);
   if (void 0 !== before) return before;
   const findings = (0, unsafe_members.H)(distribution, contents.members, contents.entryPoints);
   judged.set(contents, findings);
   return findings;
  }
  const MEMBER_RULES = IDS.map((id)=>(0, rule.H)({
    id,
    severity: "unsafe",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], ({ contents, distribution })=>findingsOf(distribution, contents).filter((finding)=>finding.rule === id).map(({ severity, message, remedy, location })=>({
      severity,
      message,
      remedy,
      ...location?.member === void 0 ? {} : {
       member: location.member
      }
     }))));
  var requirement = __webpack_require__(29488);
  var own_extras = __webpack_require__(5643);
  var specifiers = __webpack_require__(43466);
  function reasonOf(error) {
   return (0, text_ends.f6)((0, visible_text.Ol)((0, release_error.bD)(error)));
  }
  function requirementFaults(form, field) {
   return (0, upload_form.sm)(form, field).flatMap((text)=>{
    try {
     (0, requirement.p)(text);
     return [];
    } catch (error) {
     return [
      {
       message: `${(0, upload_form.Gg)(field)} is ${(0, visible_text.Ol)(text)}: ${reasonOf(error)}`,
       remedy: "Write the dependency as PEP 508 defines it"
      }
     ];
    }
   });
  }
  function directReferences(form) {
   return [
    "requires-dist",
    "provides-dist",
    "obsoletes-dist"
   ].flatMap((field)=>(0, upload_form.sm)(form, field)).filter((text)=>{
    try {
     return null !== (0, requirement.p)(text).url;
    } catch  {
     return false;
    }
   });
  }
  function extraFaults(form) {
   const name = (0, upload_form.RP)(form, "name");
   if (null === name) return [];
   const extras = (0, upload_form.sm)(form, "provides-extra");
   const byExtra = new Map;
   for (const text of (0, upload_form.sm)(form, "requires-dist"))for (const unknown of (0, own_extras.cU)(text, {
    name,
    extras
   })){
    const key = `${unknown.by} ${(0, names.Pc)(unknown.extra)}`;
    const before = byExtra.get(key);
    const message = `Requires-Dist is ${(0, visible_text.Ol)(text)}: ${(0, visible_text.Ol)((0, own_extras.aw)(unknown))}`;
    const fault = {
     message,
     remedy: (0, visible_text.Ol)((0, own_extras.v7)(unknown.extra, extras))
    };
    byExtra.set(key, void 0 === before ? {
     fault,
     more: 0
    } : {
     ...before,
     more: before.more + 1
    });
   }
   return [
    ...byExtra.values()
   ].map(({ fault, more })=>0 === more ? fault : {
     ...fault,
     message: `${fault.message} (and ${more} more like it)`
    });
  }
  const METADATA_DEPENDENCY_RULES = [
   (0, rule.H)({
    id: "U27",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const text = (0, upload_form.RP)(form, "requires-python");
    if (null === text) return null;
    try {
     (0, specifiers.m0)(text);
     return null;
    } catch (error) {
     return {
      message: `Requires-Python is ${(0, visible_text.Ol)(text)}: ${reasonOf(error)}`,
      remedy: "Write it like >=3.10, with commas between specifiers"
     };
    }
   }),
   (0, rule.H)({
    id: "U28",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>requirementFaults(form, "requires-dist")),
   (0, rule.H)({
    id: "U43",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>[
     ...requirementFaults(form, "provides-dist"),
     ...requirementFaults(form, "obsoletes-dist")
    ]),
   (0, rule.H)({
    id: "U44",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>directReferences(form).map((text)=>({
      message: `the dependency ${(0, visible_text.Ol)(text)} is given by URL`,
      remedy: "Name it with a version range; if it isn't on the index, publish it first"
     }))),
   (0, rule.H)({
    id: "unknown-extra",
    severity: "unsafe",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>extraFaults(form))
  ];
  var uri = __webpack_require__(47689);
  const METADATA_LINK_RULES = [
   (0, rule.H)({
    id: "U19",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>(0, project_url.Mu)((0, upload_form.sm)(form, "project-url")).map((label)=>({
      message: `two project URLs have the label ${(0, visible_text.Ol)(label)}`,
      remedy: "Give every URL in [project.urls] a unique label"
     }))),
   (0, rule.H)({
    id: "U38",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>[
     "home-page",
     "download-url"
    ].flatMap((field)=>{
     const url = (0, upload_form.RP)(form, field);
     return null === url || (0, uri.j)(url) ? [] : [
      {
       message: `${(0, upload_form.Gg)(field)} is ${(0, visible_text.Ol)(url)}, which is not an http or https URL`,
       remedy: "Begin it with https://"
      }
     ];
    })),
   (0, rule.H)({
    id: "U39",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>(0, upload_form.sm)(form, "project-url").filter((value)=>(0, project_url.HQ)((0, project_url.dy)(value), 1 / 0).includes("U39")).map((value)=>({
      message: `the project URL ${(0, visible_text.Ol)(value)} has no label`,
      remedy: "Give every URL in [project.urls] a label"
     }))),
   (0, rule.H)({
    id: "U40",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>(0, upload_form.sm)(form, "project-url").map(project_url.dy).filter((project)=>(0, project_url.HQ)(project, profile.maximumUrlLabelLength).includes("U40")).map(({ label })=>({
      message: `the label ${(0, visible_text.Ol)(label)} of a project URL has more than ${profile.maximumUrlLabelLength} characters`,
      remedy: "Shorten the label in [project.urls]"
     }))),
   (0, rule.H)({
    id: "U41",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>(0, upload_form.sm)(form, "project-url").filter((value)=>(0, project_url.HQ)((0, project_url.dy)(value), 1 / 0).includes("U41")).map((value)=>({
      message: `Project-URL is ${(0, visible_text.Ol)(value)}: there is no URL after the label`,
      remedy: "Write Label, URL"
     }))),
   (0, rule.H)({
    id: "U42",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>(0, upload_form.sm)(form, "project-url").flatMap((value)=>{
     const { label, url } = (0, project_url.dy)(value);
     return (0, project_url.HQ)({
      label,
      url
     }, 1 / 0).includes("U42") ? [
      {
       message: `the project URL ${(0, visible_text.Ol)(label)} is ${(0, visible_text.Ol)(url)}, which is not an http or https URL`,
       remedy: "Begin it with https://"
      }
     ] : [];
    }))
  ];
  var metadata_fields = __webpack_require__(10926);
  const DRIVE = /^.:/su;
  function asPosix(path) {
   const [drive = ""] = DRIVE.exec(path) ?? [];
   const parts = path.slice(drive.length).split(/[/\\]/u).filter((part)=>"" !== part && "." !== part);
   if ("" === drive && (0 === parts.length || DRIVE.test(parts[0] ?? ""))) return [
    ".",
    ...parts
   ].join("/");
   return drive + parts.join("/");
  }
  function licenseFileProblem(path) {
   if (path.includes("..")) return 'it contains ".."';
   if (path.includes("*")) return 'it contains "*"';
   if (/^[/\\]/u.test(path) || /^.:[/\\]/su.test(path)) return "it is absolute";
   return path === asPosix(path) ? null : 'it is not a plain path with single "/" between its parts';
  }
  const METADATA_STRUCTURE_RULES = [
   (0, rule.H)({
    id: "U17",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>{
    const version = (0, upload_form.RP)(form, "metadata-version");
    if (null !== version && profile.metadataVersions.includes(version)) return null;
    return {
     message: null === version ? "the metadata has no Metadata-Version" : `Metadata-Version is ${(0, visible_text.Ol)(version)}; the index accepts ${profile.metadataVersions.join(", ")}`,
     remedy: "Pin the build back-end to a release that writes a metadata version that the index accepts"
    };
   }),
   (0, rule.H)({
    id: "U18",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>metadata_fields.$K.filter((field)=>(0, upload_form.sm)(form, field).length > 1).map((field)=>({
      message: `${(0, upload_form.Gg)(field)} appears more than once`,
      remedy: `Keep one ${(0, upload_form.Gg)(field)}`
     }))),
   (0, rule.H)({
    id: "U20",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>{
    const order = (version)=>profile.metadataVersions.indexOf(version);
    const declared = order((0, upload_form.RP)(form, "metadata-version") ?? "");
    if (-1 === declared) return null;
    return [
     ...profile.fieldsSince
    ].filter(([field, since])=>order(since) > declared && (0, upload_form.sm)(form, field).length > 0).map(([field, since])=>({
      message: `${(0, upload_form.Gg)(field)} was added in metadata version ${since}, but the file declares ${(0, upload_form.RP)(form, "metadata-version") ?? "none"}`,
      remedy: "Use a build back-end that declares the metadata version of the fields it writes"
     }));
   }),
   (0, rule.H)({
    id: "U22",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const version = (0, upload_form.RP)(form, "version");
    if (null !== version && void 0 !== (0, src_version.z0)(version)) return null;
    return {
     message: null === version ? "the metadata has no Version" : `Version is ${(0, visible_text.Ol)(version)}, which is not a PEP 440 version`,
     remedy: "Write the version as numbers with dots, optionally followed by a, b, rc, .post or .dev"
    };
   }),
   (0, rule.H)({
    id: "U25",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>(0, upload_form.sm)(form, "dynamic").flatMap((value)=>{
     const field = value.toLowerCase();
     const fixed = [
      "name",
      "version",
      "metadata-version"
     ].includes(field);
     if (!fixed && metadata_fields.sv.has(field)) return [];
     return [
      {
       message: `Dynamic names ${(0, visible_text.Ol)(value)}, which ${fixed ? "can't be dynamic" : "is not a field of core metadata"}`,
       remedy: "Correct the build back-end or its configuration"
      }
     ];
    })),
   (0, rule.H)({
    id: "U26",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>(0, upload_form.sm)(form, "provides-extra").filter((extra)=>!(0, names.uV)(extra)).map((extra)=>({
      message: `Provides-Extra is ${(0, visible_text.Ol)(extra)}, which is not the name of an extra`,
      remedy: 'Use ASCII letters, digits, ".", "_" and "-", with a letter or digit at both ends'
     }))),
   (0, rule.H)({
    id: "U30",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>(0, upload_form.sm)(form, "license-file").flatMap((path)=>{
     const problem = licenseFileProblem(path);
     return null === problem ? [] : [
      {
       message: `License-File is ${(0, visible_text.Ol)(path)}: ${problem}`,
       remedy: 'Write the paths of license files as plain relative paths with "/"'
      }
     ];
    })),
   (0, rule.H)({
    id: "U31",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>[
     "import-name",
     "import-namespace"
    ].flatMap((field)=>(0, upload_form.sm)(form, field).flatMap((text)=>{
      const problem = (0, python_names.eL)(text);
      return null === problem ? [] : [
       {
        message: `${(0, upload_form.Gg)(field)} is ${(0, visible_text.Ol)(text)}: ${problem}`,
        remedy: "Name packages and modules as Python imports them"
       }
      ];
     }))),
   (0, rule.H)({
    id: "U45",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>(0, upload_form.sm)(form, "dynamic").map((value)=>value.toLowerCase()).filter((field)=>metadata_fields.sv.has(field) && ![
      "name",
      "version",
      "metadata-version"
     ].includes(field) && !profile.dynamicFields.has(field)).map((field)=>({
      message: `Dynamic names ${(0, upload_form.Gg)(field)}, which can't be dynamic`,
      remedy: "Correct the build back-end or its configuration"
     }))),
   (0, rule.H)({
    id: "U87e",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>[
     ...metadata_fields.$K,
     ...metadata_fields.tu
    ].filter((field)=>(0, upload_form.sm)(form, field).some((value)=>/\p{Surrogate}/u.test(value))).map((field)=>({
      message: `${(0, upload_form.Gg)(field)} contains an incomplete character`,
      remedy: "Write the metadata in valid UTF-8"
     })))
  ];
  var address_header = __webpack_require__(27126);
  var license_expression = __webpack_require__(81911);
  function licenseFault(expression, profile) {
   if ((0, license_expression.Ar)(expression)) return null;
   try {
    (0, license_expression.jJ)(expression, {
     licenses: profile.licenses,
     exceptions: profile.licenseExceptions
    });
    return null;
   } catch (error) {
    return {
     message: `License-Expression is ${(0, visible_text.Ol)(expression)}: ${reasonOf(error)}`,
     remedy: "Write an SPDX expression such as MIT or Apache-2.0 OR MIT; https://spdx.org/licenses/ lists the identifiers",
     ...(0, license_expression.cU)(expression) ? {
      list: "licenses"
     } : {}
    };
   }
  }
  function classifierFaults(classifiers, { classifiers: { valid, deprecated } }) {
   return [
    ...new Set(classifiers)
   ].filter((classifier)=>!valid.has(classifier) && !deprecated.has(classifier)).map((classifier)=>{
    if (/^private ::/iu.test(classifier)) return {
     message: `the classifier ${(0, visible_text.Ol)(classifier)} prevents this package from being uploaded`,
     remedy: "Remove the classifier if you want to publish the package"
    };
    return {
     message: `${(0, visible_text.Ol)(classifier)} is not a classifier that the index knows`,
     remedy: "Correct or remove it; https://pypi.org/classifiers/ lists them all",
     list: "classifiers"
    };
   });
  }
  const METADATA_VALUE_RULES = [
   (0, rule.H)({
    id: "U23",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const summary = (0, upload_form.RP)(form, "summary") ?? "";
    if (!python_text.Fb.test(summary)) return null;
    const remedy = "Write the description in [project] as one line";
    return summary.includes("\n") ? {
     message: "Summary has more than one line",
     remedy
    } : {
     severity: "warning",
     message: "Summary has a line break that newer versions of the index refuse",
     remedy
    };
   }),
   (0, rule.H)({
    id: "U29",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>{
    const text = (0, upload_form.RP)(form, "license-expression");
    return null === text ? null : licenseFault(text, profile);
   }),
   (0, rule.H)({
    id: "U33",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const version = (0, upload_form.RP)(form, "version") ?? "";
    return void 0 !== (0, src_version.z0)(version) && version.includes("+") ? {
     message: `Version is ${(0, visible_text.Ol)(version)}; the index doesn't accept local versions (the part after "+")`,
     remedy: "Build from a clean checkout exactly on the tag, or remove the local part from the version"
    } : null;
   }),
   (0, rule.H)({
    id: "U34",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>{
    const length = lengthOf((0, upload_form.RP)(form, "summary") ?? "");
    return length > profile.maximumSummaryLength ? {
     message: `Summary has ${length} characters; ${profile.maximumSummaryLength} are allowed`,
     remedy: "Shorten the description in [project]; longer text belongs in the README"
    } : null;
   }),
   (0, rule.H)({
    id: "U35",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>[
     "author-email",
     "maintainer-email"
    ].flatMap((field)=>{
     const text = (0, upload_form.RP)(form, field);
     return (0, address_header.X)(text ?? "").filter(({ isSole })=>isSole).map(({ address, problem })=>({
       message: `${(0, upload_form.Gg)(field)} is ${(0, visible_text.Ol)(address)}: ${problem}`,
       remedy: "Give an address that mail can reach, or none"
      }));
    })),
   (0, rule.H)({
    id: "U36",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>classifierFaults((0, upload_form.sm)(form, "classifier"), profile)),
   (0, rule.H)({
    id: "U37",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>[
     ...new Set((0, upload_form.sm)(form, "classifier"))
    ].flatMap((classifier)=>{
     const successors = profile.classifiers.deprecated.get(classifier);
     if (void 0 === successors) return [];
     return [
      {
       message: `the classifier ${(0, visible_text.Ol)(classifier)} is deprecated`,
       remedy: 0 === successors.length ? "Remove it" : `Use ${successors.join(" or ")} instead`
      }
     ];
    })),
   (0, rule.H)({
    id: "U46",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>null !== (0, upload_form.RP)(form, "license") && null !== (0, upload_form.RP)(form, "license-expression") ? {
     message: "the metadata has both License and License-Expression",
     remedy: "Remove License"
    } : null),
   (0, rule.H)({
    id: "U87a",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const text = (0, upload_form.RP)(form, "license-expression") ?? "";
    return (0, license_expression.Ar)(text) ? {
     message: `License-Expression is ${(0, visible_text.Ol)(text)}, which makes the server fail`,
     remedy: 'Remove the "+" after the LicenseRef'
    } : null;
   })
  ];
  const record_IDS = [
   "U87d",
   "U92g",
   "record-form",
   "record-missing",
   "record-unlisted",
   "record-duplicate",
   "record-path",
   "record-size",
   "record-hash",
   "record-no-hash",
   "record-weak-hash"
  ];
  const RECORD_RULES = record_IDS.map((id)=>(0, rule.H)({
    id,
    severity: "unsafe",
    known: "file"
   }, [
    "inspection"
   ], ({ inspection })=>inspection.record.filter((finding)=>finding.rule === id).map(({ severity, message, remedy, location })=>({
      severity,
      message,
      remedy,
      ...location?.member === void 0 ? {} : {
       member: location.member
      }
     }))));
  const sdist_BUILD_AGAIN = "Build with a current build back-end, which names source distributions as PEP 625 requires";
  function isSdist(subject) {
   return "sdist" === subject.distribution.kind;
  }
  function topFolder(metadataPath) {
   return metadataPath.split("/").slice(0, -1).join("/");
  }
  const SDIST_RULES = [
   (0, rule.H)({
    id: "U89",
    severity: "refused",
    known: "file"
   }, [
    "distribution",
    "form"
   ], (subject)=>{
    const name = (0, upload_form.RP)(subject.form, "name");
    return isSdist(subject) && null !== name && (0, names.Pc)(name) !== (0, names.Pc)(subject.distribution.name) ? {
     message: `the metadata names ${(0, visible_text.Ol)(name)}, but the file name is for another project`,
     remedy: sdist_BUILD_AGAIN
    } : null;
   }),
   (0, rule.H)({
    id: "U90",
    severity: "refused",
    known: "file"
   }, [
    "distribution",
    "form"
   ], (subject)=>{
    const name = (0, upload_form.RP)(subject.form, "name");
    const version = (0, src_version.z0)((0, upload_form.RP)(subject.form, "version") ?? "");
    if (!isSdist(subject) || null === name || void 0 === version) return null;
    const expected = `${(0, names.O9)(name)}-${(0, src_version.qh)(version)}.tar.gz`;
    return subject.filename === expected ? null : {
     message: `the file name should be ${(0, visible_text.Ol)(expected)}`,
     remedy: sdist_BUILD_AGAIN
    };
   }),
   (0, rule.H)({
    id: "U91",
    severity: "refused",
    known: "file"
   }, [
    "contents",
    "distribution",
    "form"
   ], (subject)=>{
    if (!isSdist(subject)) return null;
    const { members, metadataPath } = subject.contents;
    return (0, upload_form.sm)(subject.form, "license-file").flatMap((file)=>{
     const path = `${topFolder(metadataPath)}/${file}`;
     return members.some((member)=>member.path === path) ? [] : [
      {
       message: `License-File names ${(0, visible_text.Ol)(file)}, but there is no ${(0, visible_text.Ol)(path)}`,
       remedy: "Build with a back-end that packs the license files it names"
      }
     ];
    });
   }),
   (0, rule.H)({
    id: "sdist-folder",
    severity: "warning",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], (subject)=>{
    const top = topFolder(subject.contents.metadataPath);
    const expected = subject.filename.replace(/\.(?:tar\.gz|zip)$/u, "");
    return isSdist(subject) && top !== expected ? {
     message: `its top folder is ${(0, visible_text.Ol)(top)}, not ${(0, visible_text.Ol)(expected)} (PEP 625)`,
     remedy: sdist_BUILD_AGAIN
    } : null;
   }),
   (0, rule.H)({
    id: "sdist-no-build",
    severity: "warning",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], (subject)=>{
    if (!isSdist(subject)) return null;
    const top = topFolder(subject.contents.metadataPath);
    return subject.contents.members.some(({ path })=>path === `${top}/pyproject.toml` || path === `${top}/setup.py`) ? null : {
     message: "contains neither pyproject.toml nor setup.py, so it can't be built",
     remedy: "Include pyproject.toml"
    };
   })
  ];
  var search_members = __webpack_require__(82445);
  const SEVERITIES = {
   "secret-file": "unsafe",
   "secret-text": "unsafe",
   "secret-literal": "warning",
   "secret-unread": "advice"
  };
  function secretRule(id) {
   return (0, rule.H)({
    id,
    severity: SEVERITIES[id],
    known: "file"
   }, [
    "inspection"
   ], ({ filename, inspection })=>(0, search_members.Ln)(filename, {
     found: inspection.secrets.found.filter(({ hit })=>hit.rule === id)
    }).map((finding)=>({
      message: finding.message,
      remedy: finding.remedy,
      severity: finding.severity,
      ...finding.location?.member === void 0 ? {} : {
       member: finding.location.member
      },
      ...finding.location?.line === void 0 ? {} : {
       line: finding.location.line
      }
     })));
  }
  const SECRET_RULES = [
   secretRule("secret-file"),
   secretRule("secret-text"),
   secretRule("secret-literal"),
   secretRule("secret-unread")
  ];
  const RULE_GROUPS = [
   {
    title: "File name",
    rules: FILE_NAME_RULES
   },
   {
    title: "Archive",
    rules: ARCHIVE_RULES
   },
   {
    title: "Upload form",
    rules: FORM_RULES
   },
   {
    title: "Metadata: fields",
    rules: METADATA_STRUCTURE_RULES
   },
   {
    title: "Metadata: values",
    rules: [
     ...METADATA_VALUE_RULES,
     index_facts.eW
    ]
   },
   {
    title: "Metadata: dependencies",
    rules: METADATA_DEPENDENCY_RULES
   },
   {
    title: "Metadata: links",
    rules: [
     ...METADATA_LINK_RULES,
     ...LINK_ADVICE_RULES
    ]
   },
   {
    title: "Description",
    rules: DESCRIPTION_RULES
   },
   {
    title: "Wheel",
    rules: WHEEL_RULES
   },
   {
    title: "RECORD",
    rules: RECORD_RULES
   },
   {
    title: "Source distribution",
    rules: SDIST_RULES
   },
   {
    title: "Members",
    rules: MEMBER_RULES
   },
   {
    title: "Contents",
    rules: CONTENT_RULES
   },
   {
    title: "Secrets",
    rules: SECRET_RULES
   },
   {
    title: "What the index has",
    rules: index_facts.H8
   }
  ];
  const RULES = RULE_GROUPS.flatMap(({ rules })=>rules);
 },
 25442: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gg: ()=>titleOf,
   RP: ()=>valueOf,
   _y: ()=>plainValue,
   sm: ()=>valuesOf
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const FORM_FIELDS = new Map([
   [
    "classifier",
    "classifiers"
   ],
   [
    "project-url",
    "project_urls"
   ]
  ]);
  function valuesOf(form, metadataField) {
   const field = FORM_FIELDS.get(metadataField) ?? metadataField.replaceAll("-", "_");
   const values = form.filter(([name])=>name === field).map(([, value])=>value);
   const last = values.at(-1) ?? "";
   if ("" === last && 1 === values.length) return [];
   if ("UNKNOWN" === (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.$n)(last)) return [];
   return last.includes("\0") ? [
    last.replaceAll("\0", String.raw`\x00`)
   ] : values;
  }
  function valueOf(form, metadataField) {
   return valuesOf(form, metadataField)[0] ?? null;
  }
  function plainValue(form, field) {
   return form.find(([name])=>name === field)?.[1] ?? null;
  }
  function titleOf(metadataField) {
   return metadataField.split("-").map((word)=>"url" === word ? "URL" : word.charAt(0).toUpperCase() + word.slice(1)).join("-");
  }
 },
 38115: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   x: ()=>reachOf
  });
  const PRIVATE_NAME = /\.(?:local|internal|intranet|lan|corp|home|home\.arpa)$/u;
  function reachOfAddress([first = 0, second = 0]) {
   if (127 === first || 0 === first) return "own";
   const isPrivate = 10 === first || 172 === first && second >= 16 && second <= 31 || 192 === first && 168 === second || 169 === first && 254 === second || 100 === first && second >= 64 && second <= 127;
   return isPrivate ? "private" : "public";
  }
  function reachOf(address) {
   if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null;
   const host = new URL(address).hostname.toLowerCase().replace(/\.$/u, "");
   if ("localhost" === host || host.endsWith(".localhost") || "[::1]" === host) return "own";
   if (/^\d+(?:\.\d+){3}$/u.test(host)) return reachOfAddress(host.split(".").map(Number));
   if (/^\[(?:f[cd]|fe[89ab])/u.test(host)) return "private";
   return PRIVATE_NAME.test(host) || !/[.:]/u.test(host) ? "private" : "public";
  }
 },
 29352: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>moduleBindings,
   z: ()=>readSoleAssignment
  });
  var _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84420);
  var _python_module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42218);
  const OPENERS = new Set([
   "exec",
   "eval",
   "execfile",
   "globals",
   "locals",
   "vars",
   "setattr",
   "__dict__"
  ]);
  const HEADERS = new Set([
   "if",
   "elif",
   "else",
   "for",
   "while",
   "try",
   "except",
   "finally",
   "with",
   "async",
   "match",
   "case"
  ]);
  function beginsScope([first, second]) {
   const word = first?.text === "async" ? second : first;
   return word?.kind === "name" && ("def" === word.text || "class" === word.text);
  }
  function targetNames(tokens) {
   return tokens.flatMap(({ kind, text }, index)=>"name" !== kind || (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens[index - 1], ".") ? [] : [
     text
    ]);
  }
  function importedNames(tokens) {
   const at = tokens.findIndex(({ kind, text })=>"name" === kind && "import" === text);
   const isFrom = tokens[0]?.text === "from";
   const listed = tokens.slice(at + 1).filter((token)=>!(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(token, "(") && !(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(token, ")"));
   return (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(listed, ",").flatMap((part)=>{
    const as = part.findIndex(({ kind, text })=>"name" === kind && "as" === text);
    const named = as >= 0 ? part[as + 1] : part[0];
    return named?.kind === "name" && (isFrom || "import" !== named.text) ? [
     named.text
    ] : [];
   });
  }
  function innerNames(tokens) {
   const [first] = tokens;
   const names = [];
   for (const [index, token] of tokens.entries())if ("name" === token.kind) {
    if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens[index + 1], ":=")) names.push(token.text);
    if ("as" === token.text) for (const name of targetNames(tokens.slice(index + 1)))names.push(name);
    if ("for" === token.text && index < 2) {
     const end = tokens.findIndex(({ kind, text })=>"name" === kind && "in" === text);
     for (const name of targetNames(tokens.slice(index + 1, end)))names.push(name);
    }
   }
   if (first?.kind === "name" && "case" === first.text) for (const name of targetNames(tokens.slice(1)))names.push(name);
   return names;
  }
  function isAugmented(token) {
   return token?.kind === "operator" && /^(?:[-+*/%@&|^]|\*\*|\/\/|>>|<<)=$/u.test(token.text);
  }
  function statementNames(tokens) {
   const [first, second] = tokens;
   if (first?.kind === "name") {
    if ("from" === first.text || "import" === first.text) return importedNames(tokens);
    if ("def" === first.text || "class" === first.text) return second?.kind === "name" ? [
     second.text
    ] : [];
    if ("async" === first.text && second?.text === "def") return tokens[2]?.kind === "name" ? [
     tokens[2].text
    ] : [];
    if ("global" === first.text || "del" === first.text) return targetNames(tokens.slice(1));
    if (isAugmented(second)) return [
     first.text
    ];
   }
   const parts = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens, "=");
   return [
    ...parts.slice(0, -1).flatMap(targetNames),
    ...innerNames(tokens)
   ];
  }
  function isStarImport(tokens) {
   return tokens[0]?.text === "from" && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens.at(-1), "*") && tokens.at(-2)?.text === "import";
  }
  function statementsOf({ tokens }) {
   const isHeader = tokens[0]?.kind === "name" && HEADERS.has(tokens[0].text) && !beginsScope(tokens);
   const pieces = isHeader ? (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens, ":") : [
    tokens
   ];
   return pieces.flatMap((piece)=>(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(piece, ";"));
  }
  function moduleBindings(source) {
   const names = new Map;
   let isOpen = false;
   const blocks = [];
   for (const line of (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Nj)(source)){
    while((blocks.at(-1)?.indent ?? -1) >= line.indent)blocks.pop();
    const isInside = blocks.some(({ isScope })=>isScope);
    const { tokens } = line;
    isOpen ||= tokens.some(({ kind, text }, index)=>"name" === kind && (OPENERS.has(text) || "modules" === text && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens[index - 1], ".")) || "operator" === kind && /^["'`]$/u.test(text));
    for (const statement of statementsOf(line)){
     isOpen ||= isStarImport(statement);
     if (!isInside || statement[0]?.text === "global") for (const name of statementNames(statement))names.set(name, (names.get(name) ?? 0) + 1);
    }
    if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens.at(-1), ":")) blocks.push({
     indent: line.indent,
     isScope: beginsScope(tokens)
    });
   }
   return {
    names,
    isOpen: isOpen || names.has("__getattr__")
   };
  }
  function readSoleAssignment(source, name) {
   const count = moduleBindings(source).names.get(name) ?? 0;
   if (0 === count) return {
    kind: "none"
   };
   const assignment = (0, _python_module_js__WEBPACK_IMPORTED_MODULE_1__.K6)(source, name);
   return 1 === count && "literal" === assignment.kind ? assignment : {
    kind: "expression"
   };
  }
 },
 91125: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ck: ()=>readmeLinks,
   DQ: ()=>repositoryFile,
   O_: ()=>repositoryFileUrl,
   zh: ()=>isRelativeLink
  });
  const LONGEST_LINE = 2e3;
  const FENCE = /^ {0,3}(?:```|~~~)/u;
  const HTML_LINK = /<(?<tag>img|a)\s[^<>]*?\b(?:src|href)=["'](?<target>[^"'<>]*)["']/giu;
  const DEFINITION = /^ {0,3}\[[^\]]+\]:\s*<?(?<target>[^\s<>]+)/u;
  const RST_DIRECTIVE = /^\s*\.\.\s(?:\|[^|]+\|\s)?(?<kind>image|figure)::\s(?<target>\S+)/u;
  const RST_TARGET = /^\s*(?::target:\s|\.\. _[^:]+:\s)(?<target>\S+)/u;
  const RST_LINK = /<(?<target>[^\s<>`]+)>`__?/gu;
  function opensImage(line, end) {
   let depth = 0;
   for(let at = end; at >= 0; at -= 1){
    if ("]" === line[at]) depth += 1;
    if ("[" === line[at]) depth -= 1;
    if (0 === depth) return "!" === line[at - 1];
   }
   return false;
  }
  function inMarkdown(line) {
   const text = line.replace(/`[^`]*`/gu, (code)=>" ".repeat(code.length));
   const links = [];
   for(let at = text.indexOf("]("); -1 !== at; at = text.indexOf("](", at + 2)){
    const target = /^<?(?<target>[^\s<>()]+)/u.exec(text.slice(at + 2))?.groups?.["target"];
    if (void 0 !== target) links.push({
     target,
     isImage: opensImage(text, at)
    });
   }
   for (const { groups } of text.matchAll(HTML_LINK))links.push({
    target: groups?.["target"] ?? "",
    isImage: groups?.["tag"]?.toLowerCase() === "img"
   });
   const defined = DEFINITION.exec(text)?.groups?.["target"];
   return void 0 === defined ? links : [
    ...links,
    {
     target: defined,
     isImage: false
    }
   ];
  }
  function inRst(line) {
   const directive = RST_DIRECTIVE.exec(line)?.groups;
   if (void 0 !== directive) return [
    {
     target: directive["target"] ?? "",
     isImage: true
    }
   ];
   const target = RST_TARGET.exec(line)?.groups?.["target"];
   if (void 0 !== target) return [
    {
     target,
     isImage: false
    }
   ];
   return [
    ...line.matchAll(RST_LINK)
   ].map(({ groups })=>({
     target: groups?.["target"] ?? "",
     isImage: false
    }));
  }
  function readmeLinks(text, format) {
   const read = "text/markdown" === format ? inMarkdown : "text/x-rst" === format ? inRst : null;
   if (null === read) return [];
   const links = [];
   let isCode = false;
   for (const [index, line] of text.split(/\r\n|\n|\r/u).entries())if ("text/markdown" === format && FENCE.test(line)) isCode = !isCode;
   else if (!isCode && line.length <= LONGEST_LINE) for (const link of read(line))links.push({
    ...link,
    line: index + 1
   });
   return links.filter(({ target })=>"" !== target);
  }
  function isRelativeLink(target) {
   return !/^(?:[a-z][\w+.-]*:|\/\/|#|\?|\{)/iu.test(target) && !target.endsWith("_");
  }
  function repositoryFile(home, pages, path, isImage, branch) {
   if ("gitlab" === pages) return `${home}/-/${isImage ? "raw" : "blob"}/HEAD/${path}`;
   if ("gitea" === pages) return `${home}/${isImage ? "raw" : "src"}/branch/${branch}/${path}`;
   return isImage ? `${home}/raw/HEAD/${path}` : `${home}/blob/HEAD/${path}`;
  }
  function repositoryFileUrl(repository, path, isImage) {
   if (!URL.canParse(repository)) return null;
   const url = new URL(repository);
   const [owner, name, ...rest] = url.pathname.split("/").filter((part)=>"" !== part);
   if (!/^https?:$/u.test(url.protocol) || void 0 === owner || void 0 === name || rest.length > 0) return null;
   const clean = path.replace(/^(?:\.\/|\/)+/u, "");
   if (clean.startsWith("../")) return null;
   const pages = "github.com" === url.hostname ? "github" : url.hostname.startsWith("gitlab.") ? "gitlab" : "gitea";
   return repositoryFile(`${url.origin}/${owner}/${name.replace(/\.git$/u, "")}`, pages, clean, isImage, "main");
  }
 }
};
