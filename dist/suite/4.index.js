export const id = 4;
export const ids = [
 4
];
export const modules = {
 10899: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g: ()=>checkFiles
  });
  var ignored_rules = __webpack_require__(1520);
  var project_paths = __webpack_require__(51624);
  var read_distribution = __webpack_require__(62514);
  var src_contents = __webpack_require__(85534);
  var upload_form = __webpack_require__(20505);
  var finding = __webpack_require__(35956);
  var release_error = __webpack_require__(41535);
  var external_node_path_ = __webpack_require__(76760);
  var archive_limits = __webpack_require__(20466);
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
  var zip_names = __webpack_require__(48941);
  const MALFORMED = "Malformed zip file";
  const DATA_DESCRIPTOR_FLAG = 8;
  const SENTINEL_16 = 65535;
  const SENTINEL_32 = 0xffffffff;
  const ZIP64 = 1;
  const UNICODE_PATH = 28789;
  class ZipWalk {
   #window;
   #directory;
   #state;
   constructor(window, directory){
    this.#window = window;
    this.#directory = new Map(directory.map((entry)=>[
      entry.name,
      entry
     ]));
    this.#state = {
     position: 0,
     locals: new Set,
     centrals: new Set,
     centralStart: null,
     centralSize: 0,
     end64: null,
     locatorSeen: false
    };
   }
   async run() {
    const state = this.#state;
    for(;;){
     const at = state.position;
     const signature = (await this.#take(4, at)).readUInt32LE(0);
     if (signature === zip_end_record.JU) await this.#local(at);
     else if (signature === zip_end_record.ne) await this.#central(at);
     else if (signature === zip_end_record.cW) await this.#end64(at);
     else if (signature === zip_end_record.Jj) await this.#locator(at);
     else if (signature === zip_end_record.HK) {
      await this.#end(at);
      break;
     } else throw (0, zip_end_record.Iv)("Unknown record signature", at);
    }
    if (state.position < this.#window.size) throw (0, zip_end_record.Iv)("Trailing data", state.position);
   }
   async #take(length, record) {
    const bytes = Buffer.from(await this.#window.bytes(this.#state.position, length));
    if (bytes.length !== length) throw (0, zip_end_record.Iv)(MALFORMED, record);
    this.#state.position += length;
    return bytes;
   }
   #skip(length, record) {
    if (length > this.#window.size - this.#state.position) throw (0, zip_end_record.Iv)(MALFORMED, record);
    this.#state.position += length;
   }
   async #local(at) {
    const header = await this.#take(26, at);
    const flags = header.readUInt16LE(2);
    const method = header.readUInt16LE(4);
    const rawName = await this.#take(header.readUInt16LE(22), at);
    const extra = await this.#take(header.readUInt16LE(24), at);
    if ((0, zip_names.Fd)(rawName)) throw (0, zip_end_record.Iv)("Invalid character in filename", at);
    const name = (0, zip_names._6)(rawName);
    const sizes = this.#localSizes(extra, {
     size: header.readUInt32LE(18),
     compressed: header.readUInt32LE(14)
    }, method, at);
    if ((flags & DATA_DESCRIPTOR_FLAG) !== 0) throw (0, zip_end_record.Iv)("ZIP contains a data descriptor", at, name ?? void 0);
    if (null === name) throw (0, zip_end_record.Iv)("Filename not unicode", at);
    const entry = this.#directory.get(name);
    if (void 0 === entry) throw (0, zip_end_record.Iv)("Filename not in central directory", at, name);
    if (sizes.compressed !== entry.compressedSize) throw (0, zip_end_record.Iv)("Mis-matched data size", at, name);
    if (sizes.size !== entry.size) throw (0, zip_end_record.Iv)("Mis-matched file size", at, name);
    this.#skip(sizes.compressed, at);
    const key = rawName.toString("latin1");
    if (this.#state.locals.has(key)) throw (0, zip_end_record.Iv)("Duplicate filename in local headers", at, name);
    this.#state.locals.add(key);
   }
   #localSizes(extra, header, method, record) {
    let { size, compressed } = header;
    const seen = new Set;
    let at = 0;
    while(at < extra.length){
     if (extra.length - at < 4) throw (0, zip_end_record.Iv)(MALFORMED, record);
     const id = extra.readUInt16LE(at);
     const length = extra.readUInt16LE(at + 2);
     const data = extra.subarray(at + 4, at + 4 + length);
     if (data.length !== length) throw (0, zip_end_record.Iv)(MALFORMED, record);
     if ((id === ZIP64 || id === UNICODE_PATH) && seen.has(id)) throw (0, zip_end_record.Iv)("Invalid duplicate extra in local file", record);
     seen.add(id);
     if (id === UNICODE_PATH) checkUnicodePath(data, record);
     if (id === ZIP64) {
      if (![
       0,
       8,
       16,
       24,
       28
      ].includes(length)) throw (0, zip_end_record.Iv)(MALFORMED, record);
      if (8 === length && 0 !== method) throw (0, zip_end_record.Iv)(MALFORMED, record);
      if (size === SENTINEL_32 && length >= 8) size = (0, zip_end_record.VF)(data, 0);
      if (compressed === SENTINEL_32 && 8 === length) compressed = (0, zip_end_record.VF)(data, 0);
      if (compressed === SENTINEL_32 && length >= 16) compressed = (0, zip_end_record.VF)(data, header.size === SENTINEL_32 ? 8 : 0);
     }
     at += 4 + length;
    }
    if (size === SENTINEL_32 || compressed === SENTINEL_32) throw (0, zip_end_record.Iv)(MALFORMED, record);
    return {
     size,
     compressed
    };
   }
   async #central(at) {
    const state = this.#state;
    const header = await this.#take(42, at);
    const rawName = await this.#take(header.readUInt16LE(24), at);
    const member = rawName.toString("utf8");
    if (0 !== header.readUInt16LE(28)) throw (0, zip_end_record.Iv)("Comment in central directory", at, member);
    if ((0, zip_names.Fd)(rawName)) throw (0, zip_end_record.Iv)("Invalid character in filename", at);
    this.#skip(header.readUInt16LE(26), at);
    const key = rawName.toString("latin1");
    if (state.centrals.has(key)) throw (0, zip_end_record.Iv)("Duplicate filename in central directory", at, member);
    if (!state.locals.has(key)) throw (0, zip_end_record.Iv)("Missing filename in local headers", at, member);
    state.centrals.add(key);
    state.centralStart ??= at;
    state.centralSize += state.position - at;
   }
   async #end64(at) {
    const record = await this.#take(52, at);
    if (44 !== (0, zip_end_record.VF)(record, 0)) throw (0, zip_end_record.Iv)("ZIP64 extensible data not allowed", at);
    const records = (0, zip_end_record.VF)(record, 28);
    if ((0, zip_end_record.VF)(record, 20) !== records) throw (0, zip_end_record.Iv)(MALFORMED, at);
    this.#state.end64 = {
     records,
     size: (0, zip_end_record.VF)(record, 36),
     offset: (0, zip_end_record.VF)(record, 44)
    };
   }
   async #locator(at) {
    await this.#take(16, at);
    if (null === this.#state.end64 || this.#state.locatorSeen) throw (0, zip_end_record.Iv)(MALFORMED, at);
    this.#state.locatorSeen = true;
   }
   async #end(at) {
    const state = this.#state;
    const record = await this.#take(18, at);
    if (null !== state.end64 && !state.locatorSeen) throw (0, zip_end_record.Iv)(MALFORMED, at);
    if (record.readUInt16LE(4) !== record.readUInt16LE(6)) throw (0, zip_end_record.Iv)(MALFORMED, at);
    this.#skip(record.readUInt16LE(16), at);
    const pick = (value, sentinel, wide)=>void 0 !== wide && value === sentinel ? wide : value;
    const records = pick(record.readUInt16LE(6), SENTINEL_16, state.end64?.records);
    const size = pick(record.readUInt32LE(8), SENTINEL_32, state.end64?.size);
    const offset = pick(record.readUInt32LE(12), SENTINEL_32, state.end64?.offset);
    if (records !== state.centrals.size) throw (0, zip_end_record.Iv)("Mismatched central directory records", at);
    if (offset !== (state.centralStart ?? at)) throw (0, zip_end_record.Iv)("Mismatched central directory offset", at);
    if (size !== state.centralSize) throw (0, zip_end_record.Iv)("Mismatched central directory size", at);
   }
  }
  function checkUnicodePath(data, record) {
   if (data.length < 5) throw (0, zip_end_record.Iv)(MALFORMED, record);
   const name = data.subarray(5);
   if (null === (0, zip_names._6)(name)) throw (0, zip_end_record.Iv)("Filename not valid UTF-8", record);
   if ((0, zip_names.Fd)(name)) throw (0, zip_end_record.Iv)("Invalid character in filename", record);
  }
  async function walkZipRecords(window, directory) {
   await new ZipWalk(window, directory).run();
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
  async function zipProblems(dist, window, limits) {
   const entries = await (0, zip_directory.x)(window, limits);
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
    await walkZipRecords(window, entries);
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
  async function tarProblems(path, limits) {
   const { members, problems } = await (0, tar_walk.n)(path, limits);
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
  async function inspectArchive(dist, limits = archive_limits.O) {
   return (0, byte_window.v)(dist.path, async (window)=>{
    const isZip = await (0, zip_end_record.fw)(window);
    if (isZip && await looksLikeTar(dist.path, window)) return [
     {
      id: "U75",
      reason: "File is both a zip and a tar file",
      offset: 0
     }
    ];
    if (dist.filename.endsWith(".tar.gz")) return tarProblems(dist.path, limits);
    try {
     return await zipProblems(dist, window, limits);
    } catch (error) {
     if (error instanceof framing_problem.bK) return [
      error.problem
     ];
     throw error;
    }
   });
  }
  var verify_record = __webpack_require__(48014);
  var archive_member = __webpack_require__(75172);
  const MAXIMUM_SCANNED = 5242880;
  const PYARMOR = [
   "__pyarmor__(__name__, __file__,",
   "__pyarmor_enter__",
   "__pyarmor_exit__",
   "__pyarmor_assert__",
   "__pyarmor_bcc__"
  ];
  const SOURCE_DEFENDER = [
   "---BEGIN PYE FILE---",
   "---END PYE FILE---"
  ];
  async function findEncryptedSources(filename, contents) {
   const found = [];
   await contents.visit(({ path, size })=>/\.pye?$/u.test(path) && size <= MAXIMUM_SCANNED, async (member, chunks)=>{
    const text = await (0, archive_member.F)(filename, member, chunks, MAXIMUM_SCANNED);
    if (PYARMOR.some((marker)=>text.includes(marker))) found.push({
     member: member.path,
     tool: "PyArmor"
    });
    else if (SOURCE_DEFENDER.every((marker)=>text.includes(marker))) found.push({
     member: member.path,
     tool: "SourceDefender"
    });
   });
   return found;
  }
  var search_members = __webpack_require__(82445);
  const NOTHING_FOUND = {
   record: [],
   encrypted: [],
   secrets: {
    found: [],
    texts: 0,
    binaries: 0
   }
  };
  async function inspectDistribution(distribution, contents) {
   const framing = await inspectArchive(distribution);
   const isRefused = framing.some(({ id })=>id.startsWith("U"));
   if (contents instanceof release_error.K2) return {
    framing,
    ...NOTHING_FOUND,
    unreadable: isRefused ? null : contents.problem
   };
   try {
    return {
     framing,
     record: await (0, verify_record.R)(distribution, contents),
     encrypted: await findEncryptedSources(distribution.filename, contents),
     secrets: await (0, search_members.Yl)(contents),
     unreadable: null
    };
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    return {
     framing,
     ...NOTHING_FOUND,
     unreadable: isRefused ? null : error.problem
    };
   }
  }
  var src_rule = __webpack_require__(75396);
  var rules = __webpack_require__(39346);
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
     kind: null,
     distribution: null,
     contents: null,
     form: null,
     inspection: null
    };
    const judgement = judgeSubject({
     ...common,
     ...nothing
    });
    if (judgement.findings.some(({ severity })=>"refused" === severity)) return {
     filename,
     ...nothing,
     ...judgement
    };
    throw distribution;
   }
   const read = await orError(()=>(0, src_contents.readContents)(distribution));
   const inspection = await inspectDistribution(distribution, read);
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
    ...judgement
   };
  }
  var src_upload_form = __webpack_require__(25442);
  var fold_findings = __webpack_require__(25539);
  var server_profile = __webpack_require__(62657);
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
    const python = (0, choose_pythons.k)(await (0, find_pythons.n)(host.environment));
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
  const AT_ONCE = 4;
  async function judgeAll(paths, profile, now, confirmed) {
   const judged = [];
   const queue = [
    ...paths.entries()
   ];
   async function worker() {
    for(let next = queue.shift(); void 0 !== next; next = queue.shift()){
     const [index, path] = next;
     const clock = performance.now();
     const judgement = await judgeFile(path, profile, {
      now,
      confirmed
     });
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
   const judged = await judgeAll(paths, profile, now, new Set);
   const isDoubted = ({ rule, severity })=>"U36" === rule && "warning" === severity;
   if ((0, server_profile.pL)(profile, now) || !judged.some(({ judgement })=>judgement.findings.some(isDoubted))) return judged;
   const fresh = await withFreshClassifiers(profile, host);
   return null === fresh ? judged : judgeAll(paths, fresh, now, new Set([
    "classifiers"
   ]));
  }
  function verdictOf(findings, readme) {
   if (findings.some(({ severity })=>"refused" === severity)) return "refused";
   return "unknown" === readme.outcome ? "unknown" : "accepted";
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
      description: (0, src_upload_form.RP)(judgement.form, "description") ?? ""
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
  async function checkFiles(paths, options, host) {
   const twineRun = options.twine ? runTwine(paths.map((path)=>({
     path,
     description: null
    })), host) : Promise.resolve(null);
   twineRun.catch(()=>void 0);
   const judged = await judgeNatively(paths, options, host);
   const twine = await twineRun;
   const asSent = null === twine ? null : await renderAsSent(paths, judged, twine, host);
   const own = await ignoredByProjects(judged);
   const ignored = [];
   const files = judged.map(({ judgement, ms }, index)=>{
    const path = paths[index] ?? "";
    const readme = readmeVerdict(path, judgement, twine, asSent);
    const entries = [
     ...options.ignore,
     ...own.get(projectKey(judgement)) ?? []
    ];
    const { kept, left } = (0, ignored_rules.ov)([
     ...judgement.findings,
     ...readme.findings
    ], entries, project_paths.z);
    for (const one of left)ignored.push(one);
    const findings = bySeverity((0, fold_findings.c)(kept));
    return {
     filename: judgement.filename,
     path,
     verdict: verdictOf(findings, readme),
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
    ignored
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
  var _repo_agent_actions_pypi_rules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25442);
  var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41159);
  var _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58607);
  var _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69633);
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
   const description = (0, _repo_agent_actions_pypi_rules__WEBPACK_IMPORTED_MODULE_0__.RP)(form, "description");
   if (null === description || "" === description.trim()) return false;
   return "text/x-rst" === (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Sb)((0, _repo_agent_actions_pypi_rules__WEBPACK_IMPORTED_MODULE_0__.RP)(form, "description-content-type"));
  }
  function withoutTwine(judgement, why) {
   return false === needsRenderer(judgement) ? {
    outcome: "skipped",
    message: why,
    findings: []
   } : {
    outcome: "unknown",
    message: `the description was not rendered: ${why}`,
    findings: []
   };
  }
  function refusesAlready({ findings }) {
   return findings.some(({ severity })=>"refused" === severity || "unsafe" === severity);
  }
  function afterError(judgement, error) {
   const { filename } = judgement;
   const message = `twine check: ${(0, _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_2__.P8)("" === error.message ? error.type : error.message, LONGEST_REPORT)}`;
   const verdict = {
    outcome: "failed",
    message
   };
   if (refusesAlready(judgement)) return {
    ...verdict,
    findings: []
   };
   const remedy = "Build the file again with a current build back-end";
   const severity = /unrecognized or malformed field/u.test(error.message) ? "warning" : "unsafe";
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
    ]
   };
  }
  function judgeReadme(judgement, answer) {
   if (null !== answer.error) return afterError(judgement, answer.error);
   if (!answer.ok) {
    const declared = null === judgement.form ? null : (0, _repo_agent_actions_pypi_rules__WEBPACK_IMPORTED_MODULE_0__.RP)(judgement.form, "description-content-type");
    const report = (0, _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_3__.J)(answer.rendering.trim(), LONGEST_REPORT);
    const message = `the description does not render as reST${"" === report ? "" : `: ${(0, _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_2__.P8)(report, LONGEST_REPORT)}`}`;
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
     ]
    };
   }
   return {
    outcome: "passed",
    message: answer.warnings.join(" "),
    findings: []
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
  var _repo_agent_actions_ignored_rules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);
  var _repo_agent_actions_pypi_rules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39346);
  var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34222);
  var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90279);
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13887);
  var _repo_agent_actions_secret_finder__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35935);
  var _judge_readme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13382);
  const MAXIMUM_PYPROJECT = 1048576;
  function readIgnored(ignore) {
   const entries = (0, _repo_agent_actions_ignored_rules__WEBPACK_IMPORTED_MODULE_0__.P3)(ignore);
   const known = new Set([
    ..._repo_agent_actions_ignored_rules__WEBPACK_IMPORTED_MODULE_0__.s5,
    ..._repo_agent_actions_pypi_rules__WEBPACK_IMPORTED_MODULE_1__.y.map(({ id })=>id),
    ..._judge_readme_js__WEBPACK_IMPORTED_MODULE_2__.GV
   ]);
   const unknown = entries.filter(({ rule })=>!known.has(rule));
   if (0 === unknown.length) return entries;
   throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
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
    const { tool } = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__.v)((await contents.read(path, MAXIMUM_PYPROJECT)).toString("utf8"), path);
    const { ignore } = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.B)((0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_6__.bI)(tool) ? tool["repo-agent-actions"] : void 0, path);
    return (0, _repo_agent_actions_ignored_rules__WEBPACK_IMPORTED_MODULE_0__.tA)(ignore).filter(({ takesRule })=>_repo_agent_actions_secret_finder__WEBPACK_IMPORTED_MODULE_7__.v.some((rule)=>takesRule(rule)));
   } catch (error) {
    if (error instanceof _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2) return [];
    throw error;
   }
  }
 },
 43098: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   i: ()=>stopsCheck
  });
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35956);
  var _repo_agent_actions_secret_finder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35935);
  const SECRETS = new Set(_repo_agent_actions_secret_finder__WEBPACK_IMPORTED_MODULE_0__.v);
  function stopsCheck(finding, strict) {
   return (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.vH)(finding, strict && !SECRETS.has(finding.rule));
  }
 },
 20505: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   t: ()=>deriveUploadForm
  });
  var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75094);
  const FIELDS = [
   [
    "Metadata-Version",
    "metadata_version"
   ],
   [
    "Name",
    "name"
   ],
   [
    "Version",
    "version"
   ],
   [
    "Summary",
    "summary"
   ],
   [
    "Description-Content-Type",
    "description_content_type"
   ],
   [
    "Keywords",
    "keywords"
   ],
   [
    "Home-page",
    "home_page"
   ],
   [
    "Download-URL",
    "download_url"
   ],
   [
    "Author",
    "author"
   ],
   [
    "Author-email",
    "author_email"
   ],
   [
    "Maintainer",
    "maintainer"
   ],
   [
    "Maintainer-email",
    "maintainer_email"
   ],
   [
    "License",
    "license"
   ],
   [
    "License-Expression",
    "license_expression"
   ],
   [
    "License-File",
    "license_file"
   ],
   [
    "Classifier",
    "classifiers"
   ],
   [
    "Platform",
    "platform"
   ],
   [
    "Supported-Platform",
    "supported_platform"
   ],
   [
    "Requires-Python",
    "requires_python"
   ],
   [
    "Requires-Dist",
    "requires_dist"
   ],
   [
    "Requires-External",
    "requires_external"
   ],
   [
    "Provides-Extra",
    "provides_extra"
   ],
   [
    "Provides-Dist",
    "provides_dist"
   ],
   [
    "Obsoletes-Dist",
    "obsoletes_dist"
   ],
   [
    "Requires",
    "requires"
   ],
   [
    "Provides",
    "provides"
   ],
   [
    "Obsoletes",
    "obsoletes"
   ],
   [
    "Project-URL",
    "project_urls"
   ],
   [
    "Dynamic",
    "dynamic"
   ],
   [
    "Import-Name",
    "import_name"
   ],
   [
    "Import-Namespace",
    "import_namespace"
   ]
  ];
  function knowsLicenseFile(version) {
   const match = /^(\d+)\.(\d+)$/u.exec(version?.trim() ?? "");
   if (null === match) return false;
   const [major, minor] = [
    Number(match[1]),
    Number(match[2])
   ];
   return major > 2 || 2 === major && minor >= 4;
  }
  function projectUrl(value) {
   const comma = value.indexOf(",");
   return comma < 0 ? `${value.trim()}, ` : `${value.slice(0, comma).trim()}, ${value.slice(comma + 1).trim()}`;
  }
  function keywords(value) {
   return value.split(",").map((keyword)=>keyword.trim()).join(", ");
  }
  function formValue(form, value) {
   if ("project_urls" === form) return projectUrl(value);
   return "keywords" === form ? keywords(value) : value;
  }
  function deriveUploadForm(dist, metadata) {
   const withLicenseFile = knowsLicenseFile(metadata.get("Metadata-Version"));
   const form = [
    [
     ":action",
     "file_upload"
    ],
    [
     "protocol_version",
     "1"
    ]
   ];
   for (const [name, field] of FIELDS)if ("license_file" !== field || withLicenseFile) for (const value of metadata.getAll(name))form.push([
    field,
    formValue(field, value)
   ]);
   if (null !== metadata.description) form.push([
    "description",
    metadata.description
   ]);
   form.push([
    "filetype",
    "wheel" === dist.kind ? "bdist_wheel" : "sdist"
   ], [
    "pyversion",
    "wheel" === dist.kind ? (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__.e)(dist.filename).pythonTag : "source"
   ], [
    "sha256_digest",
    dist.sha256
   ]);
   return form;
  }
 },
 48014: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>verifyRecord
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28681);
  var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85534);
  var _wheel_stem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78076);
  const WEAK = new Set([
   "md5",
   "sha1"
  ]);
  const KNOWN = new Set([
   "sha224",
   "sha256",
   "sha384",
   "sha512"
  ]);
  const SIGNATURES = [
   "RECORD.jws",
   "RECORD.p7s"
  ];
  class RecordJudge {
   findings = [];
   #dist;
   constructor(dist){
    this.#dist = dist;
   }
   say(rule, severity, message, member) {
    this.findings.push({
     rule,
     severity,
     subject: this.#dist.filename,
     message,
     remedy: "Build the wheel again with a current build back-end, and do not edit it afterwards",
     location: {
      file: this.#dist.filename,
      member
     }
    });
   }
  }
  function judgeForm(judge, contents, path) {
   for (const line of contents.recordFile?.blankLines ?? [])judge.say("U87d", "refused", `line ${line} of RECORD is empty, which makes the server fail`, path);
   for (const defect of contents.recordFile?.defects ?? [])judge.say("record-form", "unsafe", `RECORD: ${defect}`, path);
  }
  function judgeSets(judge, files, rows, info) {
   const listed = new Map;
   for (const { path } of rows)listed.set(path, (listed.get(path) ?? 0) + 1);
   for (const [path, count] of listed){
    if (count > 1) judge.say("record-duplicate", "unsafe", `RECORD lists ${path} ${count} times`, path);
    if (path.startsWith("/") || /^[A-Za-z]:/u.test(path) || path.split("/").includes("..")) judge.say("record-path", "unsafe", `RECORD lists ${path}, which is outside the installation`, path);
    if (!files.has(path)) judge.say("record-missing", "unsafe", `RECORD lists ${path}, which is not in the wheel`, path);
   }
   for (const path of files.keys())if (!SIGNATURES.some((name)=>path === `${info}/${name}`)) {
    if (!listed.has(path)) judge.say("record-unlisted", "unsafe", `${path} is in the wheel, but not in RECORD`, path);
   }
  }
  function judgeMember(judge, row, size, digest) {
   const { path } = row;
   if (null !== row.size && row.size !== size) judge.say("record-size", "unsafe", `${path} has ${size} bytes, but RECORD says ${row.size}`, path);
   const wanted = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.sP)(row.hash.slice(row.hash.indexOf("=") + 1), "=");
   if (digest !== wanted) judge.say("record-hash", "unsafe", `${path} doesn't match RECORD: its hash is ${row.hash.slice(0, row.hash.indexOf("=") + 1)}${digest}, but RECORD says ${row.hash}`, path);
  }
  function algorithmOf(judge, row, info) {
   const exempt = [
    "RECORD",
    ...SIGNATURES
   ].some((name)=>row.path === `${info}/${name}`);
   if ("" === row.hash) {
    if (!exempt) judge.say("record-no-hash", "unsafe", `RECORD has no hash for ${row.path}`, row.path);
    return null;
   }
   const algorithm = row.hash.slice(0, Math.max(0, row.hash.indexOf("="))).toLowerCase();
   if (WEAK.has(algorithm)) {
    judge.say("record-weak-hash", "unsafe", `RECORD uses ${algorithm} for ${row.path}, which the wheel specification forbids`, row.path);
    return null;
   }
   if (!KNOWN.has(algorithm)) {
    judge.say("record-hash", "unsafe", `RECORD has a hash for ${row.path} in an unknown form: ${row.hash}`, row.path);
    return null;
   }
   return algorithm;
  }
  async function verifyRecord(dist, contents) {
   if ("wheel" !== dist.kind) return [];
   const inside = contents ?? await (0, _contents_js__WEBPACK_IMPORTED_MODULE_2__.readContents)(dist);
   const info = `${(0, _wheel_stem_js__WEBPACK_IMPORTED_MODULE_3__.t)(dist.filename) ?? ""}.dist-info`;
   const recordPath = `${info}/RECORD`;
   const judge = new RecordJudge(dist);
   if (null === inside.record) {
    const there = inside.members.some(({ path })=>path === recordPath);
    const message = there ? `${recordPath} is not UTF-8` : `Wheel '${dist.filename}' does not contain the required RECORD file: ${recordPath}`;
    judge.say("U92g", "refused", message, recordPath);
    return judge.findings;
   }
   judgeForm(judge, inside, recordPath);
   const files = new Map(inside.members.filter(({ kind })=>"directory" !== kind).map((member)=>[
     member.path,
     member
    ]));
   judgeSets(judge, files, inside.record, info);
   const compared = new Map;
   for (const row of inside.record){
    const algorithm = algorithmOf(judge, row, info);
    if (null !== algorithm) compared.set(row.path, {
     row,
     algorithm
    });
   }
   await inside.visit(({ path })=>compared.has(path), async ({ path }, chunks)=>{
    const item = compared.get(path);
    if (void 0 === item) return;
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(item.algorithm);
    let size = 0;
    for await (const chunk of chunks){
     hash.update(chunk);
     size += chunk.length;
    }
    judgeMember(judge, item.row, size, hash.digest("base64url"));
   });
   return judge.findings;
  }
 },
 45138: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H2: ()=>judgeIndexFacts,
   H8: ()=>INDEX_RULES,
   eW: ()=>STDLIB_NAME_RULE
  });
  var _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2536);
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
       message: `the index already has the same contents under the name ${(0, _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(file.filename)}`,
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
    const age = (now.getTime() - (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.o)(times)) / DAY;
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
     message: `the release has the sdist ${(0, _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(other.filename)}; only one is allowed`,
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
    message: `${(0, _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(name)} is a module of the standard library, so a new project can't use this name`,
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
 75396: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>rule,
   h: ()=>findingOf
  });
  var _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  var _repo_agent_actions_server_profiles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62657);
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
   const stale = void 0 !== fault.list && !subject.confirmed.has(fault.list) && !(0, _repo_agent_actions_server_profiles__WEBPACK_IMPORTED_MODULE_0__.pL)(subject.profile, subject.now);
   const severity = fault.severity ?? info.severity;
   return {
    rule: info.id,
    severity: stale && "refused" === severity ? "warning" : severity,
    subject: (0, _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(subject.filename),
    message: stale ? `${fault.message} (according to the list of ${subject.profile.date}, ${(0, _repo_agent_actions_server_profiles__WEBPACK_IMPORTED_MODULE_0__.uP)(subject.profile, subject.now)} days old; from ${_repo_agent_actions_server_profiles__WEBPACK_IMPORTED_MODULE_0__.Dw} days on, this only warns)` : fault.message,
    remedy: fault.remedy,
    ...void 0 === fault.member ? {} : {
     location: {
      file: (0, _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(subject.filename),
      member: (0, _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(fault.member),
      ...void 0 === fault.line ? {} : {
       line: fault.line
      }
     }
    }
   };
  }
 },
 39346: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   y: ()=>RULES
  });
  var text_ends = __webpack_require__(28681);
  var extremes = __webpack_require__(2536);
  var visible_text = __webpack_require__(58607);
  function isMissing({ unreadable }, memberPath) {
   return unreadable === `has no member ${memberPath}`;
  }
  var rule = __webpack_require__(75396);
  var python_names = __webpack_require__(14348);
  var names = __webpack_require__(21515);
  var src_version = __webpack_require__(22499);
  var version_order = __webpack_require__(37870);
  var upload_form = __webpack_require__(25442);
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
  function recordFault(subject) {
   const path = `${distInfoFolder(subject.filename)}/RECORD`;
   if (!hasFile(subject, path)) return {
    message: `doesn't contain ${path}`,
    remedy: BUILD_AGAIN
   };
   return null === subject.contents.recordFile ? {
    message: "its RECORD is not UTF-8",
    remedy: BUILD_AGAIN,
    member: path
   } : null;
  }
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
  function expandTag(tag) {
   const [interpreters = "", abis = "", platforms = ""] = tag.toLowerCase().split("-");
   return interpreters.split(".").flatMap((interpreter)=>abis.split(".").flatMap((abi)=>platforms.split(".").map((platform)=>`${interpreter}-${abi}-${platform}`)));
  }
  const WHEEL_RULES = [
   (0, rule.H)({
    id: "U87d",
    severity: "refused",
    known: "file"
   }, PARTS, (subject)=>(subject.contents.recordFile?.blankLines ?? []).map((line)=>({
      message: `line ${line} of RECORD is blank, which makes the server fail`,
      remedy: BUILD_AGAIN,
      member: `${distInfoFolder(subject.filename)}/RECORD`
     }))),
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
    id: "U92g",
    severity: "refused",
    known: "file"
   }, PARTS, (subject)=>isWheel(subject) ? recordFault(subject) : null),
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
   ], ({ distribution: { size }, indexFacts, profile })=>{
    const granted = (0, extremes.n)([
     0,
     ...(indexFacts?.files ?? []).map((file)=>file.size ?? 0)
    ]);
    return size > Math.max(profile.maximumFileSize, granted) ? {
     message: `has ${size} bytes; the index accepts ${profile.maximumFileSize} unless it granted a higher limit`,
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
   ], ({ inspection, distribution })=>null === inspection.unreadable || isMissing(inspection, `${distInfoFolder(distribution.filename)}/METADATA`) ? null : {
     message: `can't be read: ${(0, visible_text.Ol)(inspection.unreadable)}`,
     remedy: REPACK
    })
  ];
  const STRAY_TOP_LEVEL = new Set(".eggs .nox .tox .venv app build cli data dist doc docs example examples lib scripts src test tests venv".split(" "));
  const MODULE = /\.(?:py|pyd|so|[^./]+\.(?:pyd|so))$/u;
  function libraryPaths({ contents, distribution }) {
   if ("wheel" !== distribution.kind) return [];
   return contents.members.flatMap(({ path, kind })=>{
    if ("directory" === kind) return [];
    const inData = /^[^/]+\.data\/(purelib|platlib)\/(.+)$/u.exec(path)?.[2];
    if (void 0 !== inData) return [
     inData
    ];
    return /^[^/]+\.(?:dist-info|data)\//u.test(path) ? [] : [
     path
    ];
   });
  }
  const isModule = (path)=>MODULE.test(path);
  function topLevelNames(paths) {
   return [
    ...new Set(paths.filter((path)=>!path.endsWith(".pth")).map((path)=>path.split("/")[0] ?? ""))
   ];
  }
  function modulePartProblem(path) {
   const parts = path.replace(/(?:\.[^./]+)?\.(?:py|pyd|so)$/u, "").split("/");
   return parts.some((part)=>!(0, python_names.MH)(part));
  }
  function count(paths) {
   const [first = ""] = paths;
   return 1 === paths.length ? first : `${first} and ${paths.length - 1} more`;
  }
  function junkIn(members) {
   return members.map(({ path })=>path).filter((path)=>/(?:^|\/)(?:\.DS_Store|Thumbs\.db|\.git\/.*|\.hg\/.*|\.venv\/.*|venv\/pyvenv\.cfg|node_modules\/.*|\.mypy_cache\/.*|\.ruff_cache\/.*|\.pytest_cache\/.*)$/u.test(path));
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
   ], (subject)=>{
    const stray = libraryPaths(subject).filter((path)=>!path.includes("/") && !path.endsWith(".pth") && !isModule(path));
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
   ], (subject)=>{
    const odd = libraryPaths(subject).filter((path)=>isModule(path) && modulePartProblem(path));
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
   ], (subject)=>topLevelNames(libraryPaths(subject)).filter((name)=>STRAY_TOP_LEVEL.has(name)).map((name)=>({
      message: `installs a top-level package named ${name}, which other projects may install, too`,
      remedy: INCLUDE
     }))),
   (0, rule.H)({
    id: "W006",
    severity: "warning",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], (subject)=>libraryPaths(subject).includes("__init__.py") ? {
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
   ], (subject)=>{
    const names = topLevelNames(libraryPaths(subject)).filter((name)=>!/^_|\.libs$|__mypyc\./u.test(name));
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
    "contents"
   ], ({ contents })=>{
    const junk = junkIn(contents.members);
    return 0 === junk.length ? null : {
     message: `contains files that don't belong in a distribution: ${count(junk)}`,
     remedy: INCLUDE
    };
   })
  ];
  var content_type = __webpack_require__(41159);
  const CONTENT_TYPE_REMEDY = "Declare text/markdown, text/x-rst or text/plain, with charset=UTF-8 or without a charset";
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
    const blank = null !== description && "" === description.trim();
    return null !== type && blank && "text/plain" !== (0, content_type.Sb)(type) ? {
     message: "the description contains only white space, which renders to nothing",
     remedy: "Write a README, or leave readme out of [project]"
    } : null;
   }),
   (0, rule.H)({
    id: "U62",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const description = (0, upload_form.RP)(form, "description");
    return null === (0, upload_form.RP)(form, "description-content-type") && null !== description && "" === description.trim() ? {
     message: "the description contains only white space, which renders to nothing",
     remedy: "Write a README, or leave readme out of [project]"
    } : null;
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
   ], ({ form })=>null !== (0, upload_form.RP)(form, "description") && null === (0, upload_form.RP)(form, "description-content-type") ? {
     message: "the format of the description is not declared, so it is rendered as reStructuredText",
     remedy: "Set readme in [project] to a .md or .rst file, or declare its content-type"
    } : null),
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
     (0, filenames.s)(filename);
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
     (0, filenames.e)(filename);
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
      message: `the index doesn't accept the platform tag ${(0, visible_text.Ol)(tag)}`,
      remedy: "Build with cibuildwheel, or repair the wheel with auditwheel (Linux) or delocate (macOS)",
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
  var external_node_path_ = __webpack_require__(76760);
  var entry_points = __webpack_require__(31279);
  const PACKAGES_BELOW = /^(?:local\/)?lib(?:32|64)?\/(?:(?:python|pypy)[^/]*\/)?(?:site|dist)-packages\/(?<rest>.+)$/iu;
  const PROGRAMS_BELOW = /^(?:local\/)?(?:bin|scripts)\/(?<rest>.+)$/iu;
  function installedPath(member) {
   const path = external_node_path_.posix.normalize(member);
   const { scheme, below } = /^[^/]+\.data\/(?<scheme>[^/]+)\/(?<below>.+)$/u.exec(path)?.groups ?? {};
   if (void 0 === scheme || void 0 === below) return {
    place: "packages",
    path
   };
   if ("scripts" === scheme) return {
    place: "programs",
    path: below
   };
   if ("headers" === scheme) return {
    place: "headers",
    path: below
   };
   if ("data" !== scheme) return {
    place: "packages",
    path: below
   };
   const packages = PACKAGES_BELOW.exec(below)?.groups?.["rest"];
   if (void 0 !== packages) return {
    place: "packages",
    path: packages
   };
   const program = PROGRAMS_BELOW.exec(below)?.groups?.["rest"];
   return void 0 === program ? {
    place: "prefix",
    path: below
   } : {
    place: "programs",
    path: program
   };
  }
  const STARTUP = /^(?:[^/]+\.(?:pth|start)|(?:site|user)customize(?:\.[^/]*|\/.*)?)$/u;
  const STEERING = /^(?:pyvenv\.cfg|pip\.(?:conf|ini)|lib(?:32|64)?\/(?:python|pypy)[^/]*\/[^/][^]*)$/iu;
  function startupProblem({ place, path }) {
   if ("packages" === place && STARTUP.test(path)) return "runs, or adds imports, whenever Python starts";
   if ("prefix" === place && STEERING.test(path)) return "overwrites what Python or pip reads first in the environment";
   return null;
  }
  const PACKAGE_OWNERS = new Map([
   [
    "pip",
    "pip"
   ],
   [
    "setuptools",
    "setuptools"
   ],
   [
    "pkg_resources",
    "setuptools"
   ],
   [
    "_distutils_hack",
    "setuptools"
   ],
   [
    "wheel",
    "wheel"
   ],
   [
    "uv",
    "uv"
   ],
   [
    "virtualenv",
    "virtualenv"
   ]
  ]);
  const PROGRAM_OWNERS = new Map([
   [
    "easy_install",
    "setuptools"
   ],
   ...[
    "pip",
    "uv",
    "wheel",
    "twine",
    "virtualenv"
   ].map((name)=>[
     name,
     name
    ]),
   [
    "uvx",
    "uv"
   ],
   ..."activate bash cat chmod cmd cp curl deactivate docker env gh git gpg ls mkdir mv npm npx node powershell pwsh rm scp sh ssh su sudo tar unzip zsh".split(" ").map((name)=>[
     name,
     null
    ])
  ]);
  const INTERPRETER = /^(?:python|pypy)[\d.]*[wt]?(?:-config)?$/u;
  function shadowedProgram(script, project) {
   const name = script.toLowerCase().replace(/\.(?:exe|bat|cmd|com|ps1|py|pyw)$/u, "");
   if (INTERPRETER.test(name)) return name;
   const command = /^(?:pip|easy_install)[-\d.]+$/u.test(name) ? (0, text_ends.sP)(name, "-.0123456789") : name;
   const owner = PROGRAM_OWNERS.get(command);
   return void 0 === owner || owner === (0, names.Pc)(project) ? null : name;
  }
  function foreignProblem({ place, path }, project, info) {
   const [first = "", ...rest] = path.split("/");
   if ("programs" === place) {
    const shadowed = rest.length > 0 ? null : shadowedProgram(first, project);
    return null === shadowed ? null : `replaces the command ${shadowed}`;
   }
   if ("packages" !== place) return null;
   if (/\.(?:dist|egg)-info$/iu.test(first) && first !== info) return `is installed as metadata of another distribution, ${first}`;
   const name = rest.length > 0 ? first : first.split(".", 1)[0] ?? "";
   const owner = PACKAGE_OWNERS.get(name);
   if (void 0 === owner || owner === (0, names.Pc)(project)) return null;
   return `overwrites the package ${name} of ${owner}`;
  }
  const LONGEST_NAME = 255;
  const LONGEST_PATH = 1e3;
  const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$|clock\$) *(?:[.:]|$)/iu;
  const INVISIBLE = /(?!\u200c|\u200d)\p{Cf}|[\u2028\u2029\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f|(?! )\p{Zs}/u;
  const CONTROL = /\p{Cc}/u;
  function nameProblem(path, meetsWindows) {
   if (Buffer.byteLength(path) > LONGEST_PATH) return unsafe(`has a path of ${String(Buffer.byteLength(path))} bytes, more than ${String(LONGEST_PATH)}`);
   if (CONTROL.test(path)) return unsafe("has a control character in its name");
   if (INVISIBLE.test(path)) return unsafe("has a character in its name that is invisible or changes the text direction");
   const parts = path.split("/");
   if (parts.some((part)=>Buffer.byteLength(part) > LONGEST_NAME)) return unsafe(`has a name of more than ${String(LONGEST_NAME)} bytes, which no file system accepts`);
   if (!meetsWindows) return null;
   const device = parts.find((part)=>DEVICE.test(part));
   if (void 0 !== device) return unsafe(`is a device on Windows (${(device.split(/[ .:]/u, 1)[0] ?? "").toUpperCase()})`);
   if (parts.some((part)=>part.includes(":"))) return unsafe("has a colon in its name, which Windows reads as a drive or an alternate data stream");
   if (parts.some((part)=>/[ .]$/u.test(part) && "." !== part && ".." !== part)) return unsafe("has a name that ends in a dot or a space, which Windows drops");
   return /[<>"|?*]/u.test(path) ? {
    severity: "warning",
    problem: "has a character in its name that Windows does not allow"
   } : null;
  }
  function unsafe(problem) {
   return {
    severity: "unsafe",
    problem
   };
  }
  var wheel_stem = __webpack_require__(78076);
  const unsafe_members_LONGEST_NAME = 120;
  function leavesTree(path) {
   return path.startsWith("/") || /^[A-Za-z]:/u.test(path) || path.split(/[/\\]/u).includes("..");
  }
  function linkLeaves(member) {
   const target = member.linkTarget ?? "";
   if (target.startsWith("/") || /^[A-Za-z]:/u.test(target)) return true;
   const resolved = external_node_path_.posix.normalize("symlink" === member.kind ? external_node_path_.posix.join(external_node_path_.posix.dirname(member.path), target) : target);
   return ".." === resolved || resolved.startsWith("../");
  }
  function ofItself(member, isWheel, meetsWindows) {
   return [
    ofName(member.path, meetsWindows),
    ofKind(member, isWheel)
   ].filter((complaint)=>null !== complaint);
  }
  function unsafe_members_unsafe(rule, problem) {
   return {
    rule,
    severity: "unsafe",
    problem
   };
  }
  function ofName(path, meetsWindows) {
   if (leavesTree(path)) return unsafe_members_unsafe("member-path", "would be unpacked outside its folder");
   if (path.includes("\\")) return unsafe_members_unsafe("member-path", "has a backslash in its name, a separator on Windows");
   const name = nameProblem(path, meetsWindows);
   return null === name ? null : {
    rule: "member-name",
    ...name
   };
  }
  function ofKind(member, isWheel) {
   const { kind } = member;
   if ("other" === kind) return unsafe_members_unsafe("member-kind", "is a device or a pipe");
   if ("symlink" !== kind && "hardlink" !== kind) return null;
   if (isWheel) return unsafe_members_unsafe("member-kind", "is a link, which installers write as a plain file");
   return linkLeaves(member) ? unsafe_members_unsafe("member-link", `links out of the archive, to ${(0, visible_text.Ol)(member.linkTarget ?? "", unsafe_members_LONGEST_NAME)}`) : null;
  }
  function ofInstalled(path, filename) {
   const stem = (0, wheel_stem.t)(filename) ?? "";
   const [project = ""] = stem.split("-");
   const installed = installedPath(path);
   const startup = startupProblem(installed);
   const foreign = foreignProblem(installed, project, `${stem}.dist-info`);
   return [
    ...null === startup ? [] : [
     unsafe_members_unsafe("member-startup", startup)
    ],
    ...null === foreign ? [] : [
     unsafe_members_unsafe("member-foreign", foreign)
    ]
   ];
  }
  function ofSource(path) {
   const below = path.split("/").slice(1);
   const inside = ("src" === below[0] ? below.slice(1) : below).join("/");
   return "" !== inside && null !== startupProblem({
    place: "packages",
    path: inside
   }) ? [
    {
     rule: "member-startup",
     severity: "warning",
     problem: "would run whenever Python starts in its environment"
    }
   ] : [];
  }
  function folded(path) {
   if (/^[\x21-\x7e]*$/u.test(path)) return external_node_path_.posix.normalize(path).toLowerCase();
   return external_node_path_.posix.normalize(path).normalize("NFD").toUpperCase().toLowerCase().normalize("NFC");
  }
  class Collisions {
   #seen = new Map;
   #keys = new Map;
   #isWheel;
   constructor(isWheel){
    this.#isWheel = isWheel;
   }
   take(member) {
    const key = this.#keyOf(member.path);
    const earlier = this.#seen.get(key);
    if (void 0 === earlier) this.#seen.set(key, member);
    return void 0 === earlier || "directory" === earlier.kind && "directory" === member.kind ? null : earlier;
   }
   fileInTheWay(member) {
    const key = this.#keyOf(member.path);
    for(let at = key.lastIndexOf("/"), depth = 0; at > 0 && depth < 64; at = key.lastIndexOf("/", at - 1), depth += 1){
     const above = this.#seen.get(key.slice(0, at));
     if (void 0 !== above && "directory" !== above.kind) return above;
    }
    return null;
   }
   #keyOf(path) {
    const known = this.#keys.get(path);
    if (void 0 !== known) return known;
    const key = this.#makeKey(path);
    this.#keys.set(path, key);
    return key;
   }
   #makeKey(path) {
    if (!this.#isWheel) return folded(path);
    const { place, path: installed } = installedPath(path);
    return "packages" === place ? folded(installed) : `${place}:${folded(installed)}`;
   }
  }
  function meetsWindows({ filename, kind }) {
   const platforms = filename.replace(/\.whl$/iu, "").split("-").at(-1) ?? "";
   return "wheel" !== kind || !platforms.split(".").every((tag)=>/^(?:linux|manylinux|musllinux|macosx|ios|android|emscripten|wasi|pyodide)/iu.test(tag));
  }
  const TOLD = 20;
  const REMEDIES = new Map([
   [
    "member-startup",
    "Leave it out of the distribution. If it is the purpose of the project, ignore this rule"
   ],
   [
    "member-foreign",
    "Leave it out of the distribution, or rename it. If the project is meant to do this, ignore this rule"
   ]
  ]);
  function findUnsafeMembers(dist, members, entryPoints = entry_points.L) {
   const findings = [];
   const untold = new Map;
   const counts = new Map;
   const say = (rule, message, member, severity = "unsafe")=>{
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count > TOLD) {
     const isUnsafe = "unsafe" === severity || untold.get(rule)?.severity === "unsafe";
     untold.set(rule, {
      members: count - TOLD,
      severity: isUnsafe ? "unsafe" : severity
     });
     return;
    }
    findings.push({
     rule,
     severity,
     subject: dist.filename,
     message,
     remedy: REMEDIES.get(rule) ?? "Leave it out of the distribution, or rename it",
     location: {
      file: dist.filename,
      member
     }
    });
   };
   const isWheel = "wheel" === dist.kind;
   const windows = meetsWindows(dist);
   const collisions = new Collisions(isWheel);
   for (const member of members){
    const { path } = member;
    const further = "directory" === member.kind ? [] : isWheel ? ofInstalled(path, dist.filename) : ofSource(path);
    for (const { rule, severity, problem } of [
     ...ofItself(member, isWheel, windows),
     ...further
    ])say(rule, `its member ${(0, visible_text.Ol)(path, unsafe_members_LONGEST_NAME)} ${problem}`, path, severity);
    const earlier = collisions.take(member);
    if (null !== earlier) say("member-collision", collisionMessage(earlier.path, path), path);
   }
   for (const member of members){
    const file = collisions.fileInTheWay(member);
    if (null !== file) say("member-collision", `its member ${(0, visible_text.Ol)(member.path, unsafe_members_LONGEST_NAME)} needs a folder where ${(0, visible_text.Ol)(file.path, unsafe_members_LONGEST_NAME)} is a file`, member.path);
   }
   if (isWheel) {
    const stem = (0, wheel_stem.t)(dist.filename) ?? "";
    for (const name of [
     ...Object.keys(entryPoints.console),
     ...Object.keys(entryPoints.gui)
    ]){
     const shadowed = shadowedProgram(name, stem.split("-")[0] ?? "");
     if (null !== shadowed) say("member-foreign", `its script ${(0, visible_text.Ol)(name, unsafe_members_LONGEST_NAME)} replaces the command ${shadowed}`, `${stem}.dist-info/entry_points.txt`);
    }
   }
   return [
    ...findings,
    ...rest(dist, untold)
   ];
  }
  function collisionMessage(earlier, path) {
   if (earlier === path) return `contains ${(0, visible_text.Ol)(path, unsafe_members_LONGEST_NAME)} twice`;
   const where = folded(earlier) === folded(path) ? "on some systems" : "where they are installed";
   return `${(0, visible_text.Ol)(earlier, unsafe_members_LONGEST_NAME)} and ${(0, visible_text.Ol)(path, unsafe_members_LONGEST_NAME)} are the same file ${where}`;
  }
  function rest(dist, untold) {
   return [
    ...untold
   ].map(([rule, { members, severity }])=>({
     rule,
     severity,
     subject: dist.filename,
     message: `${String(members)} more members have the same problem`,
     remedy: "Leave them out of the distribution, or rename them"
    }));
  }
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
   const findings = findUnsafeMembers(distribution, contents.members, contents.entryPoints);
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
  var requirement = __webpack_require__(52013);
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
     })))
  ];
  var project_url = __webpack_require__(89990);
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
  const SINGLE_FIELDS = [
   "metadata-version",
   "name",
   "version",
   "summary",
   "description",
   "description-content-type",
   "keywords",
   "home-page",
   "download-url",
   "author",
   "author-email",
   "maintainer",
   "maintainer-email",
   "license",
   "license-expression",
   "requires-python"
  ];
  const REPEATED_FIELDS = [
   "platform",
   "supported-platform",
   "classifier",
   "requires-dist",
   "requires-external",
   "project-url",
   "provides-extra",
   "provides-dist",
   "obsoletes-dist",
   "requires",
   "provides",
   "obsoletes",
   "dynamic",
   "license-file",
   "import-name",
   "import-namespace"
  ];
  const KNOWN_FIELDS = new Set([
   ...SINGLE_FIELDS,
   ...REPEATED_FIELDS
  ]);
  function licenseFileProblem(path) {
   if (path.includes("..")) return 'it contains ".."';
   if (path.includes("*")) return 'it contains "*"';
   if (path.startsWith("/") || /^[a-zA-Z]:/u.test(path) || path.startsWith("\\")) return "it is absolute";
   const normal = path.split(/[/\\]/u).filter((part)=>"" !== part && "." !== part).join("/");
   return "" === path || path !== normal ? 'it is not a plain path with single "/" between its parts' : null;
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
   ], ({ form })=>SINGLE_FIELDS.filter((field)=>(0, upload_form.sm)(form, field).length > 1).map((field)=>({
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
     if (!fixed && KNOWN_FIELDS.has(field)) return [];
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
   ], ({ form, profile })=>(0, upload_form.sm)(form, "dynamic").map((value)=>value.toLowerCase()).filter((field)=>KNOWN_FIELDS.has(field) && ![
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
     ...SINGLE_FIELDS,
     ...REPEATED_FIELDS
    ].filter((field)=>(0, upload_form.sm)(form, field).some((value)=>/\p{Surrogate}/u.test(value))).map((field)=>({
      message: `${(0, upload_form.Gg)(field)} contains an incomplete character`,
      remedy: "Write the metadata in valid UTF-8"
     })))
  ];
  var python_text = __webpack_require__(67969);
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
   ], ({ form })=>python_text.Fb.test((0, upload_form.RP)(form, "summary") ?? "") ? {
     message: "Summary has more than one line",
     remedy: "Write the description in [project] as one line"
    } : null),
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
   ], ({ inspection })=>inspection.record.filter((finding)=>finding.rule === id).map(({ message, remedy, location })=>({
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
    rules: METADATA_LINK_RULES
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
   const values = form.filter(([name, value])=>name === field && "UNKNOWN" !== value.trim()).map(([, value])=>value);
   return 1 === values.length && "" === values[0] ? [] : values;
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
 82445: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ln: ()=>memberFindings,
   Yl: ()=>searchMembers
  });
  var _search_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44982);
  var _secret_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94043);
  function projectPath(member, topDirectory) {
   return null !== topDirectory && member.startsWith(`${topDirectory}/`) ? member.slice(topDirectory.length + 1) : member;
  }
  async function startOf(chunks) {
   const parts = [];
   let size = 0;
   for await (const chunk of chunks){
    if (size < _search_file_js__WEBPACK_IMPORTED_MODULE_0__.P) parts.push(chunk);
    size += chunk.length;
   }
   return Buffer.concat(parts).subarray(0, _search_file_js__WEBPACK_IMPORTED_MODULE_0__.P);
  }
  async function searchMembers(archive) {
   const found = [];
   let texts = 0;
   let binaries = 0;
   await archive.visit(({ size })=>size > 0, async ({ path: member, size }, chunks)=>{
    const path = projectPath(member, archive.topDirectory);
    const { hits, looked } = await (0, _search_file_js__WEBPACK_IMPORTED_MODULE_0__.l)(path, await startOf(chunks), size);
    if ("text" === looked) texts += 1;
    else binaries += 1;
    for (const hit of hits)found.push({
     member,
     path,
     hit
    });
   });
   return {
    found,
    texts,
    binaries
   };
  }
  function memberFindings(filename, { found }) {
   return found.map(({ member, path, hit })=>(0, _secret_finding_js__WEBPACK_IMPORTED_MODULE_1__.y)(hit, {
     path,
     file: filename,
     member
    }));
  }
 }
};
