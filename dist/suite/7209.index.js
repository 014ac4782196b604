export const id = 7209;
export const ids = [
 7209
];
export const modules = {
 27564: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   UQ: ()=>BuildFailed,
   Kl: ()=>beginBackend,
   rF: ()=>openFrontend,
   kR: ()=>workFolder
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var scrub_environment = __webpack_require__(61675);
  var install_failure = __webpack_require__(22662);
  var safety_settings = __webpack_require__(29522);
  var index_settings = __webpack_require__(22103);
  var package_environment = __webpack_require__(93334);
  var run_backend = __webpack_require__(31046);
  var duration_text = __webpack_require__(24417);
  var release_error = __webpack_require__(41535);
  var suite_version = __webpack_require__(69676);
  var inputs = __webpack_require__(60227);
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
  function workFolder(folder) {
   return (0, external_node_path_.join)(folder, "work");
  }
  async function environmentSettings({ folder, uv, python, projectDir, buildConstraints, host }) {
   const limited = void 0 === projectDir ? host.environment : await (0, safety_settings.PN)(host.environment, projectDir);
   const settings = await (0, index_settings.ip)(limited);
   await (0, promises_.mkdir)(folder, {
    recursive: true
   });
   const own = await (0, promises_.realpath)(folder);
   const options = {
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
    ]
   };
   return {
    own,
    settings,
    options
   };
  }
  async function beginBackend(choice, timeout) {
   const end = performance.now() + 1e3 * timeout;
   try {
    const { options } = await environmentSettings(choice);
    return await (0, run_backend.Lk)(choice.projectDir, {
     ...options,
     timeoutMs: ()=>Math.max(1, Math.round(end - performance.now()))
    });
   } catch (error) {
    choice.host.debug(`The environment of the build isn't created early: ${(0, release_error.bD)(error)}`);
    return null;
   }
  }
  async function openFrontend({ folder, top, compiled, uv, python, timeout = inputs.c, deadline = performance.now() + 1e3 * timeout, projectDir, buildConstraints, sourceDateEpoch, variables = {}, show = (text)=>text, begun, isSecond = false, host }) {
   const choice = {
    folder,
    uv,
    python,
    ...void 0 === projectDir ? {} : {
     projectDir
    },
    buildConstraints,
    host
   };
   const { own, settings, options } = await environmentSettings(choice);
   if (!isSecond) (0, safety_settings.e_)(settings.safety, host);
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
   const backends = (0, run_backend.ID)({
    ...options,
    ...void 0 === begun ? {} : {
     begun
    },
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
 },
 77768: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   DT: ()=>describeChanges,
   GH: ()=>openBuildSource,
   yU: ()=>someOf
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var earlier_products = __webpack_require__(16895);
  var is_inside = __webpack_require__(80898);
  var project_files = __webpack_require__(28453);
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
  var copy_project = __webpack_require__(56401);
  var last_meaningful_lines = __webpack_require__(30210);
  var release_error = __webpack_require__(41535);
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
  var git_facts = __webpack_require__(79032);
  var git_folder = __webpack_require__(25987);
  var git_view = __webpack_require__(7938);
  var lend_objects = __webpack_require__(8708);
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
  async function ownGit(args, top, host, input) {
   const result = await (0, git.Tk)([
    ...OWN,
    ...args
   ], top, host, input);
   if (result?.exitCode === 0) return result.stdout;
   throw gitError(result);
  }
  async function originalGit(args, top, host) {
   const result = await (0, git.Ii)(args, top, host);
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
   const { commonDir } = await gitFolderOf(original, host);
   const borrowed = await (0, lend_objects.c)(commonDir, (0, external_node_path_.join)(top, ".git"));
   const named = await ownGit([
    "pack-objects",
    ...options,
    taken
   ], top, host, `${objects.join("\n")}\n`);
   await (0, promises_.rm)(borrowed);
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
   await (0, lend_objects.c)(commonDir, git);
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
  var visible_text = __webpack_require__(58607);
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
   return await requireOwn((await (0, project_files.RQ)(projectDir, host)).filter((file)=>!isProduct(file)), projectDir, host);
  }
  async function requireOwn(files, projectDir, host) {
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
   const beside = places.map(([ours, theirs])=>[
     (0, external_node_path_.join)((0, external_node_path_.dirname)(ours), "/"),
     (0, external_node_path_.join)((0, external_node_path_.dirname)(theirs), "/")
    ]);
   return (text)=>[
     ...places,
     ...beside
    ].reduce((shown, [ours, theirs])=>shown.replaceAll(ours, theirs), text);
  }
  function timeOfStep({ environment }) {
   const text = environment["SOURCE_DATE_EPOCH"] ?? "";
   if ("" === text) return null;
   if (/^\d{1,12}$/u.test(text)) return Number(text);
   throw new release_error.K2({
    subject: "SOURCE_DATE_EPOCH",
    problem: `'${(0, visible_text.Ol)(text, 40)}' is not a number of seconds since 1970`,
    remedy: "Set it to one, or remove it: then the time is that of the commit"
   });
  }
  function timeOf({ sourceDateEpoch }, git, host) {
   const time = sourceDateEpoch ?? timeOfStep(host) ?? git?.commitTime ?? null;
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
   const time = timeOf(inputs, git, host) ?? await newestTime(copy.top, all);
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
   const time = timeOf(inputs, git, host) ?? archivableTime(git.commitTime);
   const pointers = await checkOut(opened, time, host);
   const projectDir = (0, external_node_path_.join)(opened.top, (0, external_node_path_.relative)(original, await (0, promises_.realpath)(inputs.projectDir)));
   await requireFolder(projectDir, git, host);
   const below = (0, external_node_path_.relative)(opened.top, projectDir).split(external_node_path_.sep).join("/");
   const files = await requireOwn(filesBelow(opened, below) ?? await (0, project_files.RQ)(projectDir, host), projectDir, host);
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
  function filesBelow({ files }, below) {
   if (files.some(({ mode })=>"submodule" === mode)) return null;
   const prefix = "" === below ? "" : `${below}/`;
   return files.flatMap(({ path })=>path.startsWith(prefix) ? [
     path.slice(prefix.length)
    ] : []).sort();
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
 },
 66577: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C: ()=>buildFiles
  });
  var external_node_path_ = __webpack_require__(76760);
  var find_uv = __webpack_require__(12590);
  var index_settings = __webpack_require__(22103);
  var build_project = __webpack_require__(27564);
  var promises_ = __webpack_require__(51455);
  var external_node_zlib_ = __webpack_require__(38522);
  var file_hash = __webpack_require__(23256);
  var release_error = __webpack_require__(41535);
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
  async function buildFiles({ wheelFrom, buildConstraints, normalizeSdist: isNormalized, timeout }, { formats, taken, python, variables, pyproject }, { source, files, deadline, begun, isSecond = false }, folder, host) {
   if (null === python) return {
    paths: [],
    frontend: null
   };
   const { projectDir: project, top, time, show } = source;
   const frontend = await (0, build_project.rF)({
    folder: (0, build_project.kR)(folder),
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
    ...void 0 === begun ? {} : {
     begun
    },
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
 },
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
 1364: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y: ()=>judgeProducts,
   g: ()=>readProduct
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62514);
  var _distributions__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17077);
  var _distributions__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57857);
  var _distributions__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55749);
  var _distributions__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7766);
  var _distributions__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48014);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22499);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86298);
  var _secret_finder__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82445);
  async function readProduct(path) {
   const distribution = await (0, _distributions__WEBPACK_IMPORTED_MODULE_1__.xF)(path);
   return {
    distribution,
    contents: await (0, _distributions__WEBPACK_IMPORTED_MODULE_2__.readContents)(distribution)
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
   const wanted = (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.O9)(name);
   if (distribution.name !== wanted) findings.push(say("build-name", "refused", distribution, `begins with '${distribution.name}', but the index requires '${wanted}'`, "Use a newer release of the build back-end"));
   if (null !== expected.name && (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.Pc)(name) !== (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.Pc)(expected.name)) findings.push(say("build-name", "unsafe", distribution, `has the name '${name}', but the project is named '${expected.name}'`));
   const firstName = first.contents.metadata.get("Name") ?? "";
   if (null === expected.name && (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.Pc)(name) !== (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.Pc)(firstName)) {
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
    return (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.Bp)(version);
   } catch  {
    return version;
   }
  }
  function judgeSize({ distribution, contents }, { bytes, given }) {
   if (distribution.size <= bytes) return [];
   const exact = (0, _release_model__WEBPACK_IMPORTED_MODULE_5__.l)(distribution.size) === (0, _release_model__WEBPACK_IMPORTED_MODULE_5__.l)(bytes);
   const [has, may] = [
    distribution.size,
    bytes
   ].map((size)=>exact ? `${String(size)} bytes` : (0, _release_model__WEBPACK_IMPORTED_MODULE_5__.l)(size));
   const message = `is ${has ?? ""}, which is more than maximum-${distribution.kind}-size (${may ?? ""})${(0, _distributions__WEBPACK_IMPORTED_MODULE_6__.Q)(contents.members)}`;
   return [
    say("build-size", given ? "unsafe" : "warning", distribution, message, "Leave out files that nobody needs, or raise the limit")
   ];
  }
  function judgeTyped({ distribution, contents }, { packages, files }) {
   const shipped = new Set(contents.members.map(({ path })=>path));
   return packages.flatMap(({ path })=>{
    const above = "." === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) ? "" : `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)}/`;
    return files.filter((file)=>file.startsWith(`${path}/`) && "py.typed" === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file)).map((file)=>file.slice(above.length)).filter((member)=>!shipped.has(member)).map((member)=>say("py-typed", "unsafe", distribution, `doesn't contain ${member}, which the project has`, "Configure the build back-end to include it as package data"));
   });
  }
  function judgeTopLevel({ distribution, contents }) {
   return (0, _distributions__WEBPACK_IMPORTED_MODULE_7__.lm)(distribution, contents).map((name)=>{
    const { message, remedy } = (0, _distributions__WEBPACK_IMPORTED_MODULE_7__.JP)(name);
    return say("W005", "warning", distribution, message, remedy);
   });
  }
  function judgeLicense({ distribution, contents }, products, { files }) {
   const isAlone = products.every((product)=>"wheel" === product.distribution.kind);
   const licenses = files.filter((file)=>!file.includes("/") && (0, _distributions__WEBPACK_IMPORTED_MODULE_8__.L2)(file));
   if (!isAlone || 0 === licenses.length || (0, _distributions__WEBPACK_IMPORTED_MODULE_8__.a5)(contents)) return [];
   const { rule, severity, message, remedy } = (0, _distributions__WEBPACK_IMPORTED_MODULE_8__.ch)(licenses);
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
    for (const one of (0, _secret_finder__WEBPACK_IMPORTED_MODULE_9__.Ln)(distribution.filename, await (0, _secret_finder__WEBPACK_IMPORTED_MODULE_9__.Yl)(contents)))findings.push(one);
    if ("wheel" === distribution.kind) {
     for (const one of (await (0, _distributions__WEBPACK_IMPORTED_MODULE_10__.R)(distribution, contents)))findings.push(one);
     for (const one of judgeEmpty(product, expected))findings.push(one);
     for (const one of judgeTyped(product, expected))findings.push(one);
     for (const one of judgeTopLevel(product))findings.push(one);
     for (const one of judgeLicense(product, products, expected))findings.push(one);
    }
   }
   return findings;
  }
 },
 63965: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   LC: ()=>rememberMade,
   PX: ()=>realFolder,
   _V: ()=>planPackagesDir,
   lU: ()=>removeProducts
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58607);
  var _distributions__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62514);
  var _project_tree__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48321);
  var _project_tree__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80898);
  var _project_tree__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13953);
  var _python_standards__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75094);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89238);
  var _release_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41855);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23256);
  const MADE_FOLDER = "packages-dir.json";
  const SHOWN = 8;
  async function realFolder(path) {
   const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(()=>null);
   if (null !== real || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path) return real ?? path;
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
  }
  async function identityOf(folder) {
   const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder, {
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
   if (null !== identity) await (0, _release_store__WEBPACK_IMPORTED_MODULE_2__.l)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Uc)(host.storeFolder, normalizedName), MADE_FOLDER), `${identity}\n`);
  }
  async function wasMade(folder, normalizedName, host) {
   const noted = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Uc)(host.storeFolder, normalizedName), MADE_FOLDER), "utf8").catch(()=>null);
   return null !== noted && noted.trim() === await identityOf(folder);
  }
  async function isOurFolder(folder, projectDir, normalizedName, host) {
   const { top } = await (0, _project_tree__WEBPACK_IMPORTED_MODULE_4__.at)(projectDir, host);
   return (0, _project_tree__WEBPACK_IMPORTED_MODULE_5__.F)(top, folder) || await wasMade(folder, normalizedName, host);
  }
  async function findProducts(folder, normalizedName, host) {
   const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error)=>{
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_6__.Or)(error, "ENOENT")) return [];
    throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
     subject: "packages-dir",
     problem: `${folder} can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_7__.u)(error)})`,
     remedy: "Use another folder"
    }, {
     cause: error
    });
   });
   const candidates = names.filter(_python_standards__WEBPACK_IMPORTED_MODULE_8__.Im).sort();
   const tracked = await (0, _project_tree__WEBPACK_IMPORTED_MODULE_9__.F)(folder, candidates, host);
   const own = [];
   const obstacles = [];
   for (const name of candidates){
    const odd = await (0, _distributions__WEBPACK_IMPORTED_MODULE_10__.oQ)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    const release = (0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.aL)(name);
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
   const told = obstacles.slice(0, SHOWN).map(({ name, why })=>`${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_11__.Ol)(name)} (${why})`);
   const more = obstacles.length - told.length;
   return new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
    subject: "packages-dir",
    problem: `contains other distributions: ${told.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`,
    remedy: obstacles.every(({ isOld })=>true === isOld) ? "Remove them, or set clean to true" : "Move them elsewhere, or set packages-dir to a folder for this project alone"
   });
  }
  async function planPackagesDir({ projectDir, packagesDir, clean }, { normalizedName, version }, placed, host) {
   const folder = await realFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(packagesDir));
   const { own, obstacles } = await findProducts(folder, normalizedName, host);
   const isOurs = own.length > 0 && await isOurFolder(folder, projectDir, normalizedName, host);
   const removed = [];
   const inTheWay = [
    ...obstacles
   ];
   for (const name of own){
    const product = placed.files.find(({ filename })=>filename === name);
    if (void 0 !== product && await (0, _release_store__WEBPACK_IMPORTED_MODULE_12__.Vq)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)) === product.sha256) continue;
    const isOpen = !placed.isComplete && (null === version || (0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.aL)(name)?.version === version);
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
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    try {
     if (await (0, _distributions__WEBPACK_IMPORTED_MODULE_10__.oQ)(path) !== null) continue;
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
     gone.push(name);
    } catch (cause) {
     if ((0, _release_model__WEBPACK_IMPORTED_MODULE_6__.Or)(cause, "ENOENT")) continue;
     throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
      subject: "packages-dir",
      problem: `${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_11__.Ol)(name)} of an earlier build can't be removed (${(0, _release_model__WEBPACK_IMPORTED_MODULE_7__.u)(cause)})`,
      remedy: "Remove it, or set packages-dir to another folder"
     }, {
      cause
     });
    }
   }
   return gone;
  }
 },
 41173: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   y: ()=>prepareBuild
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var ignored_rules = __webpack_require__(75339);
  var is_inside = __webpack_require__(80898);
  var lazy_modules = __webpack_require__(64576);
  const readHistory = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(1223),
    __webpack_require__.e(3146)
   ]).then(__webpack_require__.bind(__webpack_require__, 43146)));
  async function judgeHistoryOf(projectDir, released, host, listed) {
   const { historyOfProject } = await readHistory();
   return await historyOfProject(projectDir, released, host, listed);
  }
  var read_project = __webpack_require__(81252);
  var project_files = __webpack_require__(28453);
  var release_identity = __webpack_require__(9370);
  var git_facts = __webpack_require__(79032);
  var git_tags = __webpack_require__(93218);
  var fetch_pythons = __webpack_require__(43524);
  var choose_pythons = __webpack_require__(45247);
  var find_uv = __webpack_require__(12590);
  var index_settings = __webpack_require__(22103);
  var release_error = __webpack_require__(41535);
  var src_finding = __webpack_require__(35956);
  var byte_size = __webpack_require__(71096);
  var build_source = __webpack_require__(77768);
  var build_project = __webpack_require__(27564);
  var src_inputs = __webpack_require__(60227);
  var packages_dir = __webpack_require__(63965);
  var verification = __webpack_require__(22489);
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
   const holdsProject = (0, is_inside.F)(await (0, packages_dir.PX)(packagesDir), await (0, packages_dir.PX)(projectDir));
   if (holdsProject || (0, is_inside.F)(packagesDir, projectDir)) throw wrong("contains the project itself", "Use a folder for the products only, such as dist");
   const status = await (0, promises_.lstat)(packagesDir).catch(()=>null);
   if (status?.isSymbolicLink() === true) throw wrong("is a symbolic link", "Use the folder that it points to");
   if (null !== status && !status.isDirectory()) throw wrong("is not a folder", "Use another path, or remove the file");
   if (!await isWritable(await nearestFolder(packagesDir))) throw wrong("can't be written to", (0, is_inside.F)(projectDir, packagesDir) ? "The project is read-only: set packages-dir to an absolute path outside of it" : "Use a folder that can");
  }
  async function pythonsFor(project, { pythonVersion = null, pythonDownloads = false }, host) {
   const wanted = null === pythonVersion ? "auto" : [
    pythonVersion
   ];
   const found = await (0, fetch_pythons.s)(wanted, pythonDownloads, host);
   const { requiresPython = null, classifiers = [] } = project ?? {};
   return (0, choose_pythons.HW)(wanted, found, requiresPython, classifiers, null, "python-version");
  }
  async function choosePython(project, inputs, host) {
   const { chosen, notes } = await pythonsFor(project, inputs, host);
   for (const note of notes)host.notice(note);
   const [python] = chosen;
   if (void 0 !== python) return python;
   throw new release_error.K2({
    subject: "PATH",
    problem: "no Python was found",
    remedy: "Install Python, or add it to PATH"
   });
  }
  async function beginEarly(project, inputs, folder, host) {
   const { projectDir, buildConstraints, timeout = src_inputs.c } = inputs;
   try {
    const { chosen } = await pythonsFor(project, {
     ...inputs,
     pythonDownloads: false
    }, host);
    const [python] = chosen;
    if (void 0 === python) return null;
    const uv = await (0, find_uv.d)(host, await (0, index_settings.ip)(host.environment));
    return await (0, build_project.Kl)({
     folder,
     uv,
     python,
     projectDir,
     buildConstraints,
     host
    }, timeout);
   } catch (error) {
    if (error instanceof release_error.K2 || host.signal.aborted) return null;
    throw error;
   }
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
   const here = await (0, read_project.Wh)(projectDir, host);
   await requirePackagesDir(packagesDir, projectDir);
   if (null !== buildConstraints && (await (0, promises_.stat)(buildConstraints).catch(()=>null))?.isFile() !== true) throw new release_error.K2({
    subject: "build-constraints",
    problem: `${buildConstraints} is not a file`,
    remedy: "Set it to a file in pip's constraints format"
   });
   const formats = formatsBeside(inputs.formats, taken.files);
   const listed = await (0, project_files.RQ)(projectDir, host).catch(()=>void 0);
   const namedHere = await (0, release_identity.jk)(projectDir, host, listed);
   const git = await (0, git_facts.SV)(projectDir, host);
   const isSdistTaken = taken.files.some(({ distribution })=>"sdist" === distribution.kind);
   const isAmongSources = (0, is_inside.F)(await (0, promises_.realpath)(git?.top ?? projectDir), await (0, promises_.realpath)((0, external_node_path_.dirname)(folder)));
   const begun = 0 === formats.length || isSdistTaken || isAmongSources ? Promise.resolve(null) : beginEarly(here.pyproject.project ?? namedHere, inputs, (0, build_project.kR)((0, external_node_path_.dirname)(folder)), host);
   begun.catch(()=>void 0);
   if (null !== inputs.tag) await (0, git_tags.Ui)(inputs.tag, projectDir, git, host);
   const history = await requireHistory(inputs, listed, host);
   const asked = (0, release_identity.cK)(namedHere);
   const products = {
    normalizedName: asked?.normalizedName ?? null,
    packagesDir: await (0, packages_dir.PX)(packagesDir)
   };
   if (true === inputs.verifyReproducible && 0 === formats.length) throw new release_error.K2({
    subject: "verify-reproducible",
    problem: "nothing is built here, so there is nothing to compare with a second build",
    remedy: "Leave it out, or build something beside the files of wheels-from"
   });
   const source = await (0, build_source.GH)(inputs, products, git, folder, taken, host);
   const second = (0, external_node_path_.join)((0, external_node_path_.dirname)(folder), "second", "source");
   const again = true === inputs.verifyReproducible ? await (0, build_source.GH)(inputs, products, git, second, taken, host) : null;
   const { pyproject, config } = await (0, read_project.Wh)(source.projectDir, host, projectDir);
   (0, ignored_rules.tA)(config.ignore);
   const named = await (0, release_identity.jk)(source.projectDir, host, source.files);
   const identity = (0, release_identity.cK)(named);
   const allowed = pyproject.project ?? named;
   const prepared = {
    pyproject,
    config,
    named,
    identity,
    begun,
    git,
    listed,
    source,
    again,
    formats,
    taken: taken.files,
    python: 0 === formats.length ? null : await choosePython(allowed, inputs, host),
    smokeTest: await (0, verification.ME)(source.projectDir, config.smokeTest, host),
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
    packagesDir: null === identity ? null : await (0, packages_dir._V)(inputs, identity, placed, host)
   };
  }
 },
 48768: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var run_stage = __webpack_require__(76635);
  var read_distribution = __webpack_require__(62514);
  var contents = __webpack_require__(17077);
  var list_contents = __webpack_require__(98254);
  var save_release = __webpack_require__(79873);
  var open_places = __webpack_require__(90133);
  var last_meaningful_lines = __webpack_require__(30210);
  var withheld_variables = __webpack_require__(93086);
  var project_files = __webpack_require__(28453);
  var import_packages = __webpack_require__(90295);
  var release_error = __webpack_require__(41535);
  var describe_project = __webpack_require__(1168);
  var project_source = __webpack_require__(4361);
  var setup_settings = __webpack_require__(86085);
  var git_facts = __webpack_require__(79032);
  const MOST_PROJECTS = 100;
  const MOST_MODULES = 200;
  const FOR_TOOLS = /^(?:setup|conftest|noxfile|tasks|fabfile|manage|dodo|wscript|SConstruct)$/u;
  const MODULE = /^[\p{L}_][\p{L}\p{N}_]*$/u;
  function modulesOf({ name, path }, files) {
   const inside = files.filter((file)=>file.startsWith(`${path}/`) && file.endsWith(".py"));
   if (0 === inside.length || inside.includes(`${path}/__init__.py`)) return [
    name
   ];
   const below = new Set(inside.flatMap((file)=>{
    const [first = "", ...rest] = file.slice(path.length + 1).split("/");
    return 0 === rest.length ? [
     first.replace(/\.py$/u, "")
    ] : [
     first
    ];
   }));
   return [
    ...below
   ].filter((part)=>MODULE.test(part)).flatMap((part)=>modulesOf({
     name: `${name}.${part}`,
     path: `${path}/${part}`
    }, inside));
  }
  async function ofProject(top, folder, files, host) {
   try {
    const source = await (0, project_source.U)((0, external_node_path_.join)(top, folder), folder, host, files);
    const described = await (0, describe_project.d)(source, {});
    const { name } = described;
    if (null === name) return [];
    return (0, import_packages.G)(files, (0, setup_settings.UA)(described)).flatMap((found)=>modulesOf(found, files)).map((module)=>({
      module,
      project: name,
      path: "" === folder ? "." : folder
     }));
   } catch (error) {
    if (error instanceof release_error.K2) return [];
    throw error;
   }
  }
  function projectFolders(files) {
   const folders = files.flatMap((file)=>/(?:^|\/)(?:pyproject\.toml|setup\.py)$/u.test(file) ? [
     external_node_path_.posix.dirname(file)
    ] : []);
   return [
    ...new Set(folders)
   ].map((folder)=>"." === folder ? "" : folder).sort();
  }
  function besidePackages(files, shipped) {
   const found = new Map;
   for (const file of files)if (file.endsWith(".py")) for (const root of [
    "",
    "src/",
    "lib/"
   ]){
    if (!file.startsWith(root)) continue;
    const [first = "", ...rest] = file.slice(root.length).split("/");
    const module = 0 === rest.length ? first.replace(/\.py$/u, "") : first;
    if (!(!MODULE.test(module) || shipped.includes(module) || FOR_TOOLS.test(module) || found.has(module))) found.set(module, {
     module,
     project: null,
     path: `${root}${first}`
    });
   }
   return [
    ...found.values()
   ];
  }
  async function nearbyModules(projectDir, shipped, host, listed) {
   const top = await (0, git_facts.vE)(projectDir, host) ?? projectDir;
   const own = (0, external_node_path_.relative)(top, projectDir).split(external_node_path_.sep).join("/");
   const files = ("" === own ? listed : void 0) ?? await (0, project_files.RQ)(top, host);
   const folders = projectFolders(files);
   const within = (folder)=>{
    const prefix = "" === folder ? "" : `${folder}/`;
    const inner = folders.filter((other)=>other !== folder && other.startsWith(prefix));
    return files.filter((file)=>file.startsWith(prefix) && !inner.some((other)=>file.startsWith(`${other}/`))).map((file)=>file.slice(prefix.length));
   };
   const found = [];
   for (const folder of folders.filter((each)=>each !== own).slice(0, MOST_PROJECTS))for (const one of (await ofProject(top, folder, within(folder), host)))found.push(one);
   return [
    ...found,
    ...besidePackages(within(own), shipped)
   ].slice(0, MOST_MODULES);
  }
  var names = __webpack_require__(21515);
  var release_tag = __webpack_require__(70959);
  var project_config = __webpack_require__(82411);
  var size_text = __webpack_require__(86298);
  var contents_summary = __webpack_require__(82225);
  var release_store = __webpack_require__(91644);
  var build_project = __webpack_require__(27564);
  var built_files = __webpack_require__(66577);
  var add_to_sdist = __webpack_require__(18381);
  var read_cause = __webpack_require__(34931);
  var remedy = __webpack_require__(49590);
  var build_source = __webpack_require__(77768);
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
     message: `contains package files that git ignores, so the wheel doesn't have them: ${(0, build_source.yU)(lacking)}`,
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
     remedy: (0, add_to_sdist.Q)(backend, file)
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
  var src_inputs = __webpack_require__(60227);
  var src_finding = __webpack_require__(35956);
  var text_ends = __webpack_require__(28681);
  var rule_address = __webpack_require__(79894);
  var verification = __webpack_require__(22489);
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
    message: `has uncommitted changes, so the built files match no commit: ${(0, build_source.DT)(changes)}`,
    remedy: "Commit them, or exclude them with .gitignore"
   });
   if (wheels.length > 0) for (const what of (0, verification.v3)(wheels, preparation.config))findings.push({
    rule: "unknown-configuration",
    severity: "unsafe",
    subject: "[tool.repo-agent-actions]",
    message: `names the ${what}, which the wheel doesn't have`,
    remedy: "Fix the name, or add it to [project]"
   });
   return findings;
  }
  const LIGHT = new Set([
   "py-typed",
   "license-missing",
   "W005",
   "build-size",
   "missing-data"
  ]);
  function heaviestFirst(findings) {
   const isLight = ({ rule })=>LIGHT.has(rule);
   return [
    ...findings.filter((one)=>!isLight(one)),
    ...findings.filter(isLight)
   ];
  }
  function stopOn(findings) {
   const stopping = findings.filter((finding)=>(0, src_finding.vH)(finding, false));
   const [first] = stopping;
   if (void 0 === first) return;
   const more = 1 === stopping.length ? "" : `. ${stopping.length - 1} more ${2 === stopping.length ? "finding stops" : "findings stop"} the release, too.`;
   const { subject, message, remedy, location } = first;
   throw new release_error.K2({
    subject: (0, src_finding.qi)(subject, location, message),
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
  var large_files = __webpack_require__(15307);
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
  var judge_products = __webpack_require__(1364);
  var compare_with_sources = __webpack_require__(85214);
  var judge_completeness = __webpack_require__(3555);
  var git = __webpack_require__(45299);
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
    const verdict = await (0, compare_with_sources._)(distribution, contents, {
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
    const whole = await (0, judge_completeness.e)({
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
  var external_node_fs_ = __webpack_require__(73024);
  var blob_id = __webpack_require__(56792);
  const MAXIMUM_READ = 8388608;
  const AT_A_TIME = 16;
  function isSame(bytes, { blob }, format) {
   return (0, blob_id.zA)(bytes, format) === blob || (0, blob_id.Pe)(bytes, format).includes(blob);
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
   const format = (0, blob_id.n9)(git.commit);
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
    blob: (0, blob_id.zA)(Buffer.from(await (0, promises_.readlink)(full), "utf8"), "sha1")
   };
   if (!facts.isFile()) return null;
   const mode = (64 & facts.mode) === 0 ? "file" : "executable";
   const hash = (0, blob_id.yu)(facts.size, "sha1");
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
  var packages_dir = __webpack_require__(63965);
  var external_node_crypto_ = __webpack_require__(77598);
  var file_hash = __webpack_require__(23256);
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
    for (const { path, neighbour } of waiting){
     await (0, promises_.copyFile)(path, neighbour, external_node_fs_.constants.COPYFILE_EXCL);
     await (0, promises_.chmod)(neighbour, 420);
    }
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
  var prepare_build = __webpack_require__(41173);
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
  var visible_text = __webpack_require__(58607);
  var compare_archives = __webpack_require__(92282);
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
   const { paths } = await (0, built_files.C)(inputs, preparation, {
    ...second,
    isSecond: true
   }, folder, host);
   const others = await Promise.all(paths.map(judge_products.g));
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
    ] : await (0, compare_archives.X)(product, other);
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
  var ignored_rules = __webpack_require__(75339);
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
  var take_files = __webpack_require__(58179);
  const SHOWN_LINES = 40;
  function placesInTree(packages, { top, projectDir }) {
   const below = (0, external_node_path_.relative)(top, projectDir).split(external_node_path_.sep).join("/");
   return Object.fromEntries(packages.map(({ name, path })=>[
     name,
     external_node_path_.posix.join(below, path)
    ]));
  }
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
    if (void 0 !== own && own.sha256 !== sha256) throw (0, take_files.ht)(filename, {
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
    if (!(error instanceof build_project.UQ)) throw error;
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
   const { paths, frontend } = await (0, built_files.C)(inputs, preparation, {
    source,
    files,
    deadline,
    begun: preparation.begun
   }, folder, host).catch(explain);
   const own = await Promise.all(paths.map(judge_products.g));
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
    ...await (0, judge_products.Y)(products, {
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
    packages,
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
   const normalizedName = (0, names.Pc)(project);
   recorder.about({
    project,
    normalizedName,
    version
   });
   const isOfCommit = null !== preparation.source.commit;
   const { tag, findings: tagFindings } = judgeTag(inputs.tag, isOfCommit ? preparation.git : null, (0, release_tag.Q1)(inputs.tagPrefix, preparation.config, project), version);
   const wheels = products.filter(({ distribution })=>"wheel" === distribution.kind);
   const findings = withoutIgnored(heaviestFirst([
    ...built.findings,
    ...built.sources.findings,
    ...built.reproduction?.findings ?? [],
    ...tagFindings,
    ...judgeCircumstances(inputs, preparation, wheels)
   ]), {
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
   const smokeTest = await (0, verification.Pi)(preparation.smokeTest, host.storeFolder, normalizedName);
   const settings = (0, project_config.Sd)(preparation.config);
   const shipped = wheels.flatMap(({ contents })=>contents.topLevel);
   const tree = {
    sources: placesInTree(built.packages, preparation.source),
    nearby: await nearbyModules(inputs.projectDir, shipped.length > 0 ? shipped : built.offer.imports, host, preparation.listed)
   };
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
    verification: (0, verification.zM)(products, preparation.config, built.offer, smokeTest, tree),
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
   const stored = await (0, release_store.HN)(host.storeFolder, normalizedName, manifest, inputs.packagesDir);
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
   for (const name of (await (0, packages_dir.lU)(plan))){
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
   await removeOld(await (0, packages_dir._V)(inputs, owner, {
    files: built,
    isComplete: true
   }, host), recorder, host);
   const { distributions, isNewFolder } = await placeProducts(built, inputs.packagesDir);
   if (isNewFolder) await (0, packages_dir.LC)(inputs.packagesDir, owner.normalizedName, host);
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
     const preparation = await (0, prepare_build.y)(inputs, taken, (0, external_node_path_.join)(folder, "source"), host);
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
   if (0 === wheelsFrom.length) return take_files.U2;
   const openStore = ()=>(0, open_places.ue)(places ?? {
     resultsUrl: null,
     runtimeToken: null
    }, {
     ...host,
     temporaryFolder: folder
    });
   return await (0, take_files.xU)(wheelsFrom, folder, openStore);
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
 58179: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U2: ()=>NOTHING_TAKEN,
   ht: ()=>twoOfOneName,
   xU: ()=>takeFiles
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62514);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58607);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(317);
  var _python_standards__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75094);
  var _release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41535);
  var _find_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64379);
  const NOTHING_TAKEN = {
   files: [],
   besides: [],
   notes: []
  };
  async function findInArtifacts({ given, pattern }, store, folder) {
   const listed = (await store.list()).map(({ name })=>name);
   const glob = (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.pV)(pattern);
   const names = listed.filter((name)=>glob.test(name));
   if (0 === names.length) {
    const others = listed.slice(0, 10).map((name)=>(0, _harmless_text__WEBPACK_IMPORTED_MODULE_4__.Ol)(name, _find_files_js__WEBPACK_IMPORTED_MODULE_5__.kC));
    throw (0, _find_files_js__WEBPACK_IMPORTED_MODULE_5__._P)(given, `matches no artifact of this run, which has ${0 === others.length ? "none" : others.join(", ")}`, "Upload the files in an earlier job of this run, and list that job in needs");
   }
   const found = [];
   for (const [place, name] of names.entries()){
    const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(place));
    const from = `artifact ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_4__.Ol)(name, _find_files_js__WEBPACK_IMPORTED_MODULE_5__.kC)}`;
    for (const member of (await store.download(name, target)))found.push({
     path: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, member),
     from,
     isArtifact: true
    });
   }
   return found;
  }
  async function take({ path, from, isArtifact }, folder) {
   const name = (0, _harmless_text__WEBPACK_IMPORTED_MODULE_4__.Ol)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), _find_files_js__WEBPACK_IMPORTED_MODULE_5__.kC);
   const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
   if (!status.isFile()) {
    const what = status.isSymbolicLink() ? "a symbolic link" : "not a regular file";
    throw (0, _find_files_js__WEBPACK_IMPORTED_MODULE_5__._P)(from, `contains ${name}, which is ${what}`, "Put the file itself there");
   }
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, {
    recursive: true
   });
   const copy = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(path, copy, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
   try {
    return {
     distribution: await (0, _distributions__WEBPACK_IMPORTED_MODULE_6__.xF)(copy),
     from,
     original: isArtifact ? null : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path)
    };
   } catch (error) {
    if (!(error instanceof _release_model__WEBPACK_IMPORTED_MODULE_7__.K2)) throw error;
    const { subject, problem, remedy } = error;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_7__.K2({
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
   if (sdists.length > 1) throw new _release_model__WEBPACK_IMPORTED_MODULE_7__.K2({
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
   return new _release_model__WEBPACK_IMPORTED_MODULE_7__.K2({
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
    const own = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, String(place));
    const found = "path" === source.kind ? await (0, _find_files_js__WEBPACK_IMPORTED_MODULE_5__.gd)(source) : await findInArtifacts(source, openStore(), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, "artifacts"));
    const [wanted, left] = [
     true,
     false
    ].map((is)=>found.filter(({ path })=>null !== (0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.Lg)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)) === is));
    if (void 0 === wanted || 0 === wanted.length) throw (0, _find_files_js__WEBPACK_IMPORTED_MODULE_5__._P)(source.given, "contains no distribution", "Build the files first, or leave it out of wheels-from");
    for (const [index, one] of wanted.entries())taken.push(await take(one, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, "files", String(index))));
    const foreign = (left ?? []).filter(({ path })=>".gitignore" !== (0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    if ("path" === source.kind) for (const { path } of left ?? [])besides.push(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(()=>path));
    if (foreign.length > 0) {
     const names = foreign.slice(0, 5).map(({ path })=>(0, _harmless_text__WEBPACK_IMPORTED_MODULE_4__.Ol)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), _find_files_js__WEBPACK_IMPORTED_MODULE_5__.kC));
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
 },
 22489: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   ME: ()=>readSmokeTest,
   Pi: ()=>storeSmokeTest,
   v3: ()=>unknownConfiguration,
   zM: ()=>verificationOf
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _project_tree__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48321);
  var _project_tree__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80898);
  var _python_standards__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70602);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41101);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41855);
  var _release_store__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23256);
  const USUAL_ARGUMENTS = [
   [
    "--help"
   ]
  ];
  const MAXIMUM_SCRIPT = 0x1000000;
  async function readSmokeTest(projectDir, path, host) {
   if (void 0 === path) return null;
   const wrong = (problem)=>new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: "[tool.repo-agent-actions] smoke-test",
     problem: `${path} ${problem}`,
     remedy: "Set it to a Python script of the project"
    });
   const bounds = await (0, _project_tree__WEBPACK_IMPORTED_MODULE_3__.at)(projectDir, host);
   const where = await (0, _project_tree__WEBPACK_IMPORTED_MODULE_3__.x5)(path, bounds);
   if ("missing" === where.kind) throw wrong("doesn't exist");
   if ("stray" === where.kind) throw wrong(where.problem);
   if (!(0, _project_tree__WEBPACK_IMPORTED_MODULE_4__.F)(bounds.project, where.real)) throw wrong("is outside of the project");
   if (!where.facts.isFile() || !where.real.endsWith(".py")) throw wrong("is not a Python script");
   const bytes = await (0, _project_tree__WEBPACK_IMPORTED_MODULE_3__.zx)(path, bounds, {
    shown: path,
    maximum: MAXIMUM_SCRIPT
   }).catch((cause)=>{
    throw wrong(`can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(cause)})`);
   });
   if (null === bytes) throw wrong("is too large");
   return {
    name: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(where.real),
    bytes
   };
  }
  async function storeSmokeTest(smokeTest, storeFolder, normalizedName) {
   if (null === smokeTest) return null;
   const folder = (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.Uc)(storeFolder, normalizedName);
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "smoke", smokeTest.name);
   await (0, _release_store__WEBPACK_IMPORTED_MODULE_6__.l)(path, smokeTest.bytes.toString("utf8"));
   const written = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
   return {
    path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"),
    sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_7__.Bj)(written)
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
    arguments: lists.flatMap((list)=>list === _release_model__WEBPACK_IMPORTED_MODULE_8__.r ? USUAL_ARGUMENTS : [
      list.split(/\s+/u).filter((argument)=>"" !== argument)
     ])
   });
   return [
    ...scripts.values()
   ];
  }
  function extrasOf(products, config) {
   const configured = new Map(Object.entries(config.extras ?? {}).map(([name, imports])=>[
     (0, _python_standards__WEBPACK_IMPORTED_MODULE_9__.Pc)(name),
     "string" == typeof imports ? [
      imports
     ] : imports
    ]));
   const provided = union(products.map(({ contents })=>contents.metadata.getAll("Provides-Extra")));
   return provided.filter((name)=>configured.has((0, _python_standards__WEBPACK_IMPORTED_MODULE_9__.Pc)(name)) || !(0, _python_standards__WEBPACK_IMPORTED_MODULE_10__.J)(name)).map((name)=>({
     name,
     imports: configured.get((0, _python_standards__WEBPACK_IMPORTED_MODULE_9__.Pc)(name)) ?? []
    }));
  }
  const SCRIPT_FILE = /^[^/]+\.data\/scripts\/(?<name>[^/]+)$/u;
  function unknownConfiguration(wheels, config) {
   const scripts = new Set(wheels.flatMap(({ contents })=>[
     ...Object.keys(contents.entryPoints.console),
     ...Object.keys(contents.entryPoints.gui),
     ...contents.members.flatMap(({ path })=>SCRIPT_FILE.exec(path)?.groups?.["name"] ?? [])
    ]));
   const extras = new Set(wheels.flatMap(({ contents })=>contents.metadata.getAll("Provides-Extra").map(_python_standards__WEBPACK_IMPORTED_MODULE_9__.Pc)));
   return [
    ...Object.keys(config.scripts ?? {}).filter((name)=>!scripts.has(name)).map((name)=>`script '${name}'`),
    ...Object.keys(config.extras ?? {}).filter((name)=>!extras.has((0, _python_standards__WEBPACK_IMPORTED_MODULE_9__.Pc)(name))).map((name)=>`extra '${name}'`)
   ];
  }
  function verificationOf(products, config, offer, smokeTest, { sources = {}, nearby = [] } = {}) {
   const wheels = products.filter(({ distribution })=>"wheel" === distribution.kind);
   const found = 0 === wheels.length ? offer.imports : commonImports(wheels);
   const scripts = scriptsOf(wheels, 0 === wheels.length ? offer.scripts : [], config);
   const usual = found.filter((name)=>"tests" !== name && "test" !== name);
   const named = config.imports;
   const imports = named?.length === 0 ? [] : union([
    (0, _release_model__WEBPACK_IMPORTED_MODULE_8__.K)(named ?? [], usual)
   ]);
   return {
    imports,
    ...void 0 === named || named.includes(_release_model__WEBPACK_IMPORTED_MODULE_8__.r) ? {
     assumedImports: true
    } : {},
    ...void 0 === config.skipImports ? {} : {
     skipImports: config.skipImports
    },
    ...0 === Object.keys(sources).length ? {} : {
     sources
    },
    ...0 === nearby.length ? {} : {
     nearby
    },
    scripts,
    extras: extrasOf(products, config),
    smokeTest
   };
  }
 },
 15307: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y: ()=>isLargeFile,
   d: ()=>parseLargeFile
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _release_store__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23256);
  function parseLargeFile(path, text) {
   if (!text.startsWith("version https://git-lfs.github.com/spec/v1\n")) return null;
   const sha256 = /^oid sha256:([0-9a-f]{64})$/mu.exec(text)?.[1];
   const size = /^size (\d{1,15})$/mu.exec(text)?.[1];
   return void 0 === sha256 || void 0 === size ? null : {
    path,
    sha256,
    size: Number(size)
   };
  }
  async function isLargeFile(path, { sha256, size }) {
   const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(()=>null);
   if (facts?.isFile() !== true || facts.size !== size) return false;
   return await (0, _release_store__WEBPACK_IMPORTED_MODULE_1__.Vq)(path) === sha256;
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
 }
};
