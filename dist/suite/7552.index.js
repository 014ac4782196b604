export const id = 7552;
export const ids = [
 7552
];
export const modules = {
 98896: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var run_stage = __webpack_require__(76635);
  var manifest_binding = __webpack_require__(52638);
  var read_metadata = __webpack_require__(58865);
  var own_metadata = __webpack_require__(57777);
  var load_manifest = __webpack_require__(45797);
  var address = __webpack_require__(37062);
  var smoke_test = __webpack_require__(3912);
  var asked_trials = __webpack_require__(43542);
  var try_on_pythons = __webpack_require__(89289);
  var choose_pythons = __webpack_require__(45247);
  var fetch_pythons = __webpack_require__(43524);
  var index_settings = __webpack_require__(22103);
  var safety_settings = __webpack_require__(29522);
  var find_uv = __webpack_require__(12590);
  var names = __webpack_require__(21515);
  var external_node_url_ = __webpack_require__(73136);
  var filenames = __webpack_require__(75094);
  function trialFileOf({ filename, path, kind, sha256 }, metadata) {
   const { tags, build } = "wheel" === kind ? (0, filenames.eP)(filename) : {
    tags: [],
    build: null
   };
   const requiresPython = metadata.get("Requires-Python");
   return {
    filename,
    kind,
    url: (0, external_node_url_.pathToFileURL)(path).href,
    requiredSha256: sha256,
    requiresPython,
    tags,
    build
   };
  }
  function isForEveryPlatform({ tags }) {
   return tags.every((tag)=>tag.endsWith("-any"));
  }
  async function readFiles(manifest, packagesDir) {
   const distributions = await (0, manifest_binding.G)(manifest, packagesDir);
   return await Promise.all(distributions.map(async (distribution)=>{
    const metadata = await (0, read_metadata._)(distribution);
    (0, own_metadata.o)(manifest, distribution, metadata);
    return trialFileOf(distribution, metadata);
   }));
  }
  async function prepare(inputs, host) {
   const { dependenciesIndexUrl, allowHttpHosts, packagesDir } = inputs;
   if (null !== dependenciesIndexUrl) {
    const { url } = (0, address.or)(dependenciesIndexUrl, "dependencies-index-url");
    (0, address.Si)(url, allowHttpHosts, "dependencies-index-url");
   }
   const { manifest, path, onTheSpot } = await (0, load_manifest.e)(inputs.manifest, packagesDir, {
    host
   });
   const { verification } = manifest;
   const smokeTest = await (0, smoke_test.M)(inputs.smokeTest, {
    manifest,
    manifestPath: path
   });
   const files = await readFiles(manifest, packagesDir);
   const sources = files.some(({ kind })=>"sdist" === kind);
   const wheels = files.filter(({ kind })=>"wheel" === kind);
   const fromSource = "auto" === inputs.fromSource ? sources && wheels.every(isForEveryPlatform) : "true" === inputs.fromSource;
   const { chosen, notes } = (0, choose_pythons.HW)(inputs.pythonVersions, await (0, fetch_pythons.s)(inputs.pythonVersions, inputs.pythonDownloads ?? false, host), manifest.requiresPython, [], inputs.allowMissingPython);
   for (const note of notes)host.notice(note);
   const settings = await (0, index_settings.ip)(host.environment);
   (0, safety_settings.e_)(settings.safety, host);
   const plan = {
    stage: "try",
    project: manifest.project,
    normalizedName: (0, names.Pc)(manifest.project),
    version: manifest.version,
    files,
    filesAt: "in packages-dir",
    filesRemedy: "Build it",
    judgeFile: ({ filename, requiredSha256 })=>({
      kind: "file",
      subject: filename,
      outcome: "passed",
      message: `is what an installer chooses here, ${onTheSpot ? "as it is on disk" : "with the hash in the manifest"}`,
      ms: 0,
      ...null === requiredSha256 ? {} : {
       sha256: requiredSha256
      }
     }),
    verification,
    settings: {
     ...inputs,
     sdist: fromSource && wheels.length > 0
    },
    imports: (0, asked_trials.$)(inputs.imports, verification),
    skipImports: verification.skipImports ?? [],
    scripts: (0, asked_trials.V)(inputs.scripts, verification),
    smokeTest,
    dependenciesFrom: null === dependenciesIndexUrl ? settings.describe() : (0, address.RD)(dependenciesIndexUrl)
   };
   return {
    manifest,
    plan,
    pythons: chosen
   };
  }
  async function run(inputs, host) {
   return await (0, run_stage.S)(host, {
    action: "try-dists",
    stage: "try",
    async prepare ({ recorder }) {
     const prepared = await prepare(inputs, host);
     const { project, version } = prepared.manifest;
     recorder.about({
      project,
      normalizedName: (0, names.Pc)(project),
      version
     });
     return prepared;
    },
    async work ({ plan, pythons }, { recorder }) {
     const uv = await (0, find_uv.d)(host, await (0, index_settings.ip)(host.environment));
     const { project, normalizedName, version } = plan;
     const about = {
      project,
      normalizedName,
      version
     };
     const { results, receiptPaths, ...ending } = await (0, try_on_pythons.U)(plan, pythons, {
      uv,
      ledger: null,
      about,
      joined: recorder
     }, host);
     return {
      ...ending,
      rest: {
       results,
       receiptPaths
      }
     };
    },
    unfinished: ()=>({
      results: [],
      receiptPaths: []
     })
   });
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
 },
 7279: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>parseRecord,
   a: ()=>readRecord
  });
  var count_text = __webpack_require__(77820);
  var python_text = __webpack_require__(67969);
  const LONGEST_FIELD = 131072;
  function lengthOf(field) {
   if (field.length <= LONGEST_FIELD) return field.length;
   let points = 0;
   for (const point of field)points += "" === point ? 0 : 1;
   return points;
  }
  function readCsvRows(text, take) {
   let fields = [];
   let field = "";
   let quoted = false;
   let line = 0;
   for (const content of (0, python_text.mU)(text)){
    line += 1;
    let at = 0;
    let hasField = quoted || "" !== content;
    while(hasField){
     if (!quoted && "" === field && '"' === content.charAt(at)) {
      quoted = true;
      at += 1;
     }
     while(quoted){
      const end = content.indexOf('"', at);
      field += content.slice(at, end < 0 ? content.length : end);
      if (end < 0) break;
      const doubled = '"' === content.charAt(end + 1);
      if (doubled) field += '"';
      else quoted = false;
      at = end + (doubled ? 2 : 1);
     }
     if (quoted) {
      if (lengthOf(field) > LONGEST_FIELD) return {
       tooLong: line,
       openQuote: null
      };
      break;
     }
     const comma = content.indexOf(",", at);
     field += content.slice(at, comma < 0 ? content.length : comma);
     if (lengthOf(field) > LONGEST_FIELD) return {
      tooLong: line,
      openQuote: null
     };
     fields.push(field);
     field = "";
     at = comma + 1;
     hasField = comma >= 0;
    }
    if (!quoted) {
     take(line, fields);
     fields = [];
    }
   }
   if (quoted) take(line, [
    ...fields,
    field
   ]);
   return {
    tooLong: null,
    openQuote: quoted ? line : null
   };
  }
  function readRecord(text, take) {
   const defects = [];
   const blankLines = [];
   const { tooLong, openQuote } = readCsvRows(text, (line, fields)=>{
    if (0 === fields.length) return void blankLines.push(line);
    const [path = "", hash = "", size = ""] = fields;
    if (3 !== fields.length) defects.push(`line ${line} has ${(0, count_text.l)(fields.length, "field")} instead of 3`);
    if ("" === path) defects.push(`line ${line} has no path`);
    else take({
     path: path.replaceAll("\\", "/"),
     hash,
     size: "" === size ? null : /^\d+$/u.test(size) ? Number(size) : 0 / 0
    });
   });
   if (null !== openQuote) defects.push(`line ${openQuote}: a quote is not closed`);
   return {
    blankLines,
    tooLong,
    defects
   };
  }
  function parseRecord(text) {
   const rows = [];
   const form = readRecord(text, (row)=>rows.push(row));
   return {
    rows,
    ...form
   };
  }
 },
 36244: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>backEndOf,
   x: ()=>backEndOfWheel
  });
  const NAMES = [
   [
    /^hatchling/u,
    "hatchling"
   ],
   [
    /^flit/u,
    "flit"
   ],
   [
    /^pdm/u,
    "pdm"
   ],
   [
    /^poetry/u,
    "poetry"
   ],
   [
    /^uv_build/u,
    "uv_build"
   ],
   [
    /^mesonpy/u,
    "meson-python"
   ],
   [
    /^scikit_build_core/u,
    "scikit-build-core"
   ],
   [
    /^maturin/u,
    "maturin"
   ],
   [
    /^(?:setuptools|$)/u,
    "setuptools"
   ]
  ];
  function backEndOf(buildBackend) {
   return NAMES.find(([name])=>name.test(buildBackend ?? ""))?.[1] ?? null;
  }
  const GENERATORS = [
   [
    /^(?:setuptools|bdist_wheel)\b/u,
    "setuptools"
   ],
   [
    /^uv\b/u,
    "uv_build"
   ],
   [
    /^meson\b/u,
    "meson-python"
   ],
   [
    /^scikit-build-core\b/u,
    "scikit-build-core"
   ],
   ...NAMES.filter(([, backEnd])=>"setuptools" !== backEnd && "uv_build" !== backEnd)
  ];
  function backEndOfWheel(generator) {
   return GENERATORS.find(([name])=>name.test(generator ?? ""))?.[1] ?? null;
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
 5643: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T3: ()=>extrasOfMarker,
   aw: ()=>unknownExtraProblem,
   cU: ()=>unknownExtras,
   ru: ()=>foreignExtraRemedy,
   v7: ()=>unknownExtraRemedy
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23495);
  var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29488);
  function tryRequirement(text) {
   try {
    return (0, _requirement_js__WEBPACK_IMPORTED_MODULE_0__.p)(text);
   } catch  {
    return null;
   }
  }
  function extrasOfMarker(marker) {
   if (null === marker) return [];
   if ("compare" !== marker.kind) return marker.operands.flatMap(extrasOfMarker);
   const { left, operator, right } = marker;
   if ("==" !== operator && "===" !== operator) return [];
   const [variable, literal] = "variable" in left ? [
    left,
    right
   ] : [
    right,
    left
   ];
   return "variable" in variable && "extra" === variable.variable && "value" in literal ? [
    literal.value
   ] : [];
  }
  function unknownExtras(requirement, owner) {
   const parsed = tryRequirement(requirement);
   if (null === parsed) return [];
   const known = new Set(owner.extras.map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Pc));
   const isOwn = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(parsed.name) === (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(owner.name);
   const named = [
    ...isOwn ? parsed.extras.map((extra)=>({
      extra,
      by: "reference"
     })) : [],
    ...extrasOfMarker(parsed.marker).map((extra)=>({
      extra,
      by: "marker"
     }))
   ];
   return named.filter(({ extra })=>!known.has((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(extra)));
  }
  function unknownExtraProblem({ extra, by }) {
   return "reference" === by ? `the project has no extra '${extra}', so installers leave it out` : `the project has no extra '${extra}', so nobody can install this`;
  }
  function meantExtra(extra, extras) {
   const spelled = new Map(extras.map((known)=>[
     (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(known),
     known
    ]));
   return spelled.get((0, _release_model__WEBPACK_IMPORTED_MODULE_2__.q)((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(extra), [
    ...spelled.keys()
   ]) ?? "") ?? null;
  }
  function namesOf(extras) {
   const spelled = new Map(extras.map((known)=>[
     (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(known),
     known
    ]));
   return [
    ...spelled.values()
   ].map((known)=>`'${known}'`).join(", ");
  }
  function unknownExtraRemedy(extra, extras) {
   const meant = meantExtra(extra, extras);
   if (null !== meant) return `Write '${meant}', or add the extra '${extra}'`;
   const all = namesOf(extras);
   return "" === all ? `Add the extra '${extra}', or remove it here` : `Add the extra '${extra}', or name one of ${all}`;
  }
  function foreignExtraRemedy(extra, extras, requirement) {
   const meant = meantExtra(extra, extras);
   if (null !== meant) return `Write '${meant}' in ${requirement}`;
   const all = namesOf(extras);
   return `Remove '${extra}' from ${requirement}${"" === all ? "" : `, or name one of ${all}`}`;
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
