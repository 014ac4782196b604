export const id = 6060;
export const ids = [
 6060
];
export const modules = {
 87738: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Cv: ()=>forAllScopes,
   Mp: ()=>startInScope,
   Xg: ()=>openChildScope
  });
  var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
  const scopes = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;
  function openChildScope() {
   const members = {
    starting: new Set,
    children: new Set,
    closed: false
   };
   return {
    run: (work)=>scopes.run(members, work),
    async end () {
     members.closed = true;
     while(members.starting.size + members.children.size > 0){
      await Promise.allSettled(members.starting);
      const children = [
       ...members.children
      ];
      for (const child of children)child.stop();
      await Promise.allSettled(children.map(({ exited })=>exited));
     }
    }
   };
  }
  function forAllScopes(work) {
   return scopes.exit(work);
  }
  async function startInScope(start) {
   const members = scopes.getStore();
   if (void 0 === members) return await start();
   if (members.closed) throw new Error("the stage that starts this has ended");
   const starting = start();
   members.starting.add(starting);
   try {
    const child = await starting;
    members.children.add(child);
    const forget = ()=>{
     members.children.delete(child);
    };
    child.exited.then(forget, forget);
    return child;
   } finally{
    members.starting.delete(starting);
   }
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
    __webpack_require__.e(5591),
    __webpack_require__.e(2218),
    __webpack_require__.e(4094),
    __webpack_require__.e(2704)
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
 43524: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>findNamedPythons
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _process__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47632);
  var _process__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30210);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24417);
  var _choose_pythons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45247);
  var _find_pythons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60573);
  var _find_uv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12590);
  var _index_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22103);
  var _package_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93334);
  const MIRRORS = [
   "UV_PYTHON_INSTALL_MIRROR",
   "UV_PYTHON_DOWNLOADS_JSON_URL"
  ];
  const LIMIT = 900;
  const SUBJECT = "python-downloads";
  function isFound(name, found) {
   return found.some(({ version, minor })=>version === name || minor === name);
  }
  async function installedIn(folder, environment) {
   const bins = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort().map((name)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, "win32" === process.platform ? "" : "bin"));
   const place = Object.fromEntries(Object.entries(environment).filter(([name])=>/^(?:SYSTEMROOT|TEMP|TMPDIR)$/iu.test(name)));
   return await (0, _find_pythons_js__WEBPACK_IMPORTED_MODULE_2__.n)({
    ...place,
    PATH: bins.join("win32" === process.platform ? ";" : ":")
   });
  }
  async function findNamedPythons(wanted, isAllowed, host) {
   const found = await (0, _find_pythons_js__WEBPACK_IMPORTED_MODULE_2__.n)(host.environment);
   const names = isAllowed && "auto" !== wanted ? wanted.filter((name)=>(0, _choose_pythons_js__WEBPACK_IMPORTED_MODULE_3__.Cq)(name) && !isFound(name, found)) : [];
   if (0 === names.length) return found;
   const settings = await (0, _index_settings_js__WEBPACK_IMPORTED_MODULE_4__.ip)(host.environment);
   const uv = await (0, _find_uv_js__WEBPACK_IMPORTED_MODULE_5__.d)(host, settings);
   if (null === uv) throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
    subject: SUBJECT,
    problem: `Python ${names.join(", ")} isn't installed, and there is no uv to fetch it`,
    remedy: "Install it, or add uv to the PATH"
   });
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.temporaryFolder, "pythons");
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
    recursive: true
   });
   const mirrors = Object.fromEntries(MIRRORS.flatMap((name)=>{
    const value = host.environment[name];
    return void 0 === value ? [] : [
     [
      name,
      value
     ]
    ];
   }));
   const result = await (0, _process__WEBPACK_IMPORTED_MODULE_7__.R)({
    file: uv.path,
    args: [
     "python",
     "install",
     "--no-bin",
     "--install-dir",
     folder,
     ...names
    ],
    cwd: folder,
    env: {
     ...(0, _package_environment_js__WEBPACK_IMPORTED_MODULE_8__.Uv)(host, settings),
     ...mirrors,
     UV_PYTHON_DOWNLOADS: "manual"
    },
    signal: host.signal,
    timeoutMs: 1e3 * LIMIT
   });
   host.signal.throwIfAborted();
   const fetched = await installedIn(folder, host.environment);
   const missing = names.filter((name)=>!isFound(name, fetched));
   if (0 !== result.exitCode || missing.length > 0) {
    const why = result.timedOut ? `did not end within ${(0, _release_model__WEBPACK_IMPORTED_MODULE_9__.P)(LIMIT)}` : (0, _process__WEBPACK_IMPORTED_MODULE_10__.c)(result.output, 1);
    throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
     subject: SUBJECT,
     problem: `uv can't fetch Python ${(0 === missing.length ? names : missing).join(", ")}: ${why}`,
     remedy: "Install it, name another version, or set UV_PYTHON_INSTALL_MIRROR to a server that has it"
    });
   }
   host.info(`Python ${fetched.map(({ version })=>version).join(", ")}: fetched by uv for this run.`);
   return [
    ...found,
    ...fetched
   ];
  }
 },
 2129: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>plannedDistributions
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const OF_UV = /^ \+ (?<name>[^\s=]+)==(?<version>\S+)(?<from> \(from .*\))?$/u;
  const OF_PIP = /^Would install (?<list>.+)$/u;
  function plannedDistributions({ output }) {
   return output.split(/\r?\n/u).flatMap((line)=>{
    const { name, version, from } = OF_UV.exec(line)?.groups ?? {};
    if (void 0 !== name && void 0 !== version) return [
     planned(name, version, void 0 !== from)
    ];
    const list = OF_PIP.exec(line)?.groups?.["list"] ?? "";
    return list.split(/\s+/u).flatMap((entry)=>{
     const at = entry.lastIndexOf("-");
     return at > 0 ? [
      planned(entry.slice(0, at), entry.slice(at + 1), false)
     ] : [];
    });
   });
  }
  function planned(name, version, direct) {
   return {
    name: (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(name),
    version,
    direct,
    requires: []
   };
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
  var src_pyproject = __webpack_require__(54080);
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
        if not hasattr(backend, name):
            sys.exit('the back-end ' + module + ' has no object ' + name)
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
    for path in plan['path']:
        if not os.path.isdir(path):
            sys.exit("backend-path entry '" + path + "' does not exist or is not a directory")
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
  var create_environment = __webpack_require__(97111);
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
     uv,
     isBare: true
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
 },
 75094: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Lg: ()=>kindOfFilename,
   Im: ()=>looksLikeDistribution,
   sF: ()=>parseSdistFilename,
   eP: ()=>parseWheelFilename,
   aL: ()=>releaseOfFilename
  });
  var names = __webpack_require__(21515);
  var visible_text = __webpack_require__(58607);
  const MOST_TAGS = 1e4;
  function expandTags(text) {
   const parts = text.toLowerCase().split("-");
   const [pythons, abis, platforms] = parts.map((part)=>part.split("."));
   if (3 !== parts.length || void 0 === pythons || void 0 === abis || void 0 === platforms) throw new Error(`the tag ${text} has ${parts.length} parts instead of 3`);
   if ([
    pythons,
    abis,
    platforms
   ].some((components)=>components.includes(""))) throw new Error(`the tag ${text} has an empty component`);
   if (pythons.length * abis.length * platforms.length > MOST_TAGS) throw new Error(`the tag ${(0, visible_text.Ol)(text, 100)} expands to more than ${MOST_TAGS} tags`);
   const tags = pythons.flatMap((python)=>abis.flatMap((abi)=>platforms.map((platform)=>`${python}-${abi}-${platform}`)));
   return [
    ...new Set(tags)
   ];
  }
  var python_text = __webpack_require__(67969);
  var src_version = __webpack_require__(22499);
  const WHEEL_NAME = new RegExp(`^[${python_text.E3}.]*$`, "u");
  function parseWheelFilename(filename) {
   const wrong = (reason)=>new Error(`${(0, python_text.TL)(filename)} is not the name of a wheel: ${reason}`);
   if (!filename.endsWith(".whl")) throw wrong("it does not end in .whl");
   const parts = filename.slice(0, -4).split("-");
   const [name, versionText] = parts;
   const [pythonTag, abiTag, platformTag] = parts.slice(-3);
   if (5 !== parts.length && 6 !== parts.length || void 0 === name || void 0 === versionText || void 0 === pythonTag || void 0 === abiTag || void 0 === platformTag) throw wrong(`it has ${parts.length} parts between hyphens instead of 5 or 6`);
   if (name.includes("__") || !WHEEL_NAME.test(name)) throw wrong(`${(0, python_text.TL)(name)} is not an escaped project name`);
   const version = (0, src_version.z0)(versionText);
   if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a PEP 440 version`);
   const build = 6 === parts.length ? parts[2] ?? "" : null;
   if (null !== build && !/^[0-9]/u.test(build)) throw wrong(`the build tag ${(0, python_text.TL)(build)} does not begin with a digit`);
   let tags;
   try {
    tags = expandTags(`${pythonTag}-${abiTag}-${platformTag}`);
   } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
   }
   return {
    name,
    version,
    versionText,
    build,
    tags,
    pythonTag,
    abiTag,
    platformTag
   };
  }
  function parseSdistFilename(filename) {
   const wrong = (reason)=>new Error(`${(0, python_text.TL)(filename)} is not the name of a source distribution: ${reason}`);
   const stem = [
    ".tar.gz",
    ".zip"
   ].flatMap((end)=>filename.endsWith(end) ? [
     filename.slice(0, -end.length)
    ] : []).at(0);
   if (void 0 === stem) throw wrong("it does not end in .tar.gz or .zip");
   const hyphen = stem.lastIndexOf("-");
   if (hyphen < 0) throw wrong("it has no hyphen between name and version");
   const versionText = stem.slice(hyphen + 1);
   const version = (0, src_version.z0)(versionText);
   if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a PEP 440 version`);
   return {
    name: stem.slice(0, hyphen),
    version,
    versionText
   };
  }
  function kindOfFilename(filename) {
   if (filename.endsWith(".whl")) return "wheel";
   return filename.endsWith(".tar.gz") || filename.endsWith(".zip") ? "sdist" : null;
  }
  const LIKE_A_DISTRIBUTION = /\.(?:whl|egg|zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|z|zst))$/iu;
  function looksLikeDistribution(filename) {
   return LIKE_A_DISTRIBUTION.test(filename);
  }
  function releaseOfFilename(filename) {
   const kind = kindOfFilename(filename);
   if (null === kind) return null;
   try {
    const { name, version } = "wheel" === kind ? parseWheelFilename(filename) : parseSdistFilename(filename);
    return (0, names.uV)(name) ? {
     normalizedName: (0, names.Pc)(name),
     version: (0, src_version.qh)(version)
    } : null;
   } catch  {
    return null;
   }
  }
 },
 34950: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>projectsOfModule
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const PROJECTS = {
   PIL: [
    "pillow"
   ],
   yaml: [
    "pyyaml"
   ],
   bs4: [
    "beautifulsoup4"
   ],
   attr: [
    "attrs"
   ],
   attrs: [
    "attrs"
   ],
   cv2: [
    "opencv-python",
    "opencv-python-headless",
    "opencv-contrib-python",
    "opencv-contrib-python-headless"
   ],
   sklearn: [
    "scikit-learn"
   ],
   skimage: [
    "scikit-image"
   ],
   jwt: [
    "pyjwt"
   ],
   git: [
    "gitpython"
   ],
   OpenSSL: [
    "pyopenssl"
   ],
   Crypto: [
    "pycryptodome"
   ],
   Cryptodome: [
    "pycryptodomex"
   ],
   serial: [
    "pyserial"
   ],
   usb: [
    "pyusb"
   ],
   ldap: [
    "python-ldap"
   ],
   magic: [
    "python-magic"
   ],
   multipart: [
    "python-multipart"
   ],
   websocket: [
    "websocket-client"
   ],
   MySQLdb: [
    "mysqlclient"
   ],
   psycopg2: [
    "psycopg2-binary",
    "psycopg2"
   ],
   google: [
    "protobuf"
   ],
   zmq: [
    "pyzmq"
   ],
   dns: [
    "dnspython"
   ],
   rest_framework: [
    "djangorestframework"
   ],
   ruamel: [
    "ruamel-yaml"
   ],
   pkg_resources: [
    "setuptools"
   ],
   docx: [
    "python-docx"
   ],
   pptx: [
    "python-pptx"
   ],
   fitz: [
    "pymupdf"
   ],
   slugify: [
    "python-slugify"
   ],
   win32api: [
    "pywin32"
   ],
   win32con: [
    "pywin32"
   ],
   win32com: [
    "pywin32"
   ],
   pythoncom: [
    "pywin32"
   ],
   pywintypes: [
    "pywin32"
   ]
  };
  function projectsOfModule(module) {
   const name = (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(module);
   return [
    ...PROJECTS[module] ?? [],
    name,
    `python-${name}`,
    `py${name}`,
    `${name}-python`
   ];
  }
 },
 62708: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>poetryConstraint
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67969);
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function release(version, at) {
   const numbers = (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.z0)(version)?.release.map(Number);
   if (void 0 === numbers) return null;
   const kept = numbers.slice(0, at + 1);
   while(kept.length <= at)kept.push(0);
   return kept.map((number, index)=>index === at ? number + 1 : number).join(".");
  }
  function poetryConstraint(constraint) {
   const clauses = constraint.split(",").flatMap((part)=>(0, _python_text_js__WEBPACK_IMPORTED_MODULE_1__.$n)(part).split(/(?<=\s)(?=[<>=!~^])/u)).map((clause)=>(0, _python_text_js__WEBPACK_IMPORTED_MODULE_1__.Yr)(clause).join(""));
   const specifiers = clauses.map((clause)=>{
    const [, operator = "", version = ""] = /^(\^|~(?!=))?(.*)$/u.exec(clause) ?? [];
    if ("" === operator) return /^\d+(?:\.\d+)*(?:\.\*)?$/u.test(version) ? `==${version}` : version;
    const parts = version.split(".").map(Number);
    const first = parts.findIndex((part)=>part > 0);
    const upper = release(version, "^" === operator ? Math.max(0, first < 0 ? parts.length - 1 : first) : Math.min(1, parts.length - 1));
    return null === upper ? null : `>=${version},<${upper}`;
   });
   if (constraint.includes("|") || specifiers.includes("*") || specifiers.some((specifier)=>null === specifier || "" === specifier)) return null;
   return specifiers.join(",");
  }
 },
 37870: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dx: ()=>tellsVersion,
   Zy: ()=>compareVersions
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function compareNumbers(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function compareReleases(a, b) {
   for(let index = 0; index < Math.max(a.length, b.length); index += 1){
    const order = compareNumbers(a[index] ?? 0n, b[index] ?? 0n);
    if (0 !== order) return order;
   }
   return 0;
  }
  function suffixOf({ pre, post, dev }) {
   const phase = null === pre ? null === post && null !== dev ? -1n : 3n : ({
    a: 0n,
    b: 1n,
    rc: 2n
   })[pre.phase];
   return [
    phase,
    pre?.number ?? 0n,
    null === post ? 0n : 1n,
    post ?? 0n,
    null === dev ? 1n : 0n,
    dev ?? 0n
   ];
  }
  function compareLocalParts(a, b) {
   if ("bigint" == typeof a) return "bigint" == typeof b ? compareNumbers(a, b) : 1;
   if ("bigint" == typeof b) return -1;
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function compareLocals(a, b) {
   if (null === a || null === b) return (null === a ? 0 : 1) - (null === b ? 0 : 1);
   for (const [index, part] of a.entries()){
    const other = b[index];
    if (void 0 === other) return 1;
    const order = compareLocalParts(part, other);
    if (0 !== order) return order;
   }
   return a.length - b.length;
  }
  function compareVersions(a, b) {
   return compareNumbers(a.epoch, b.epoch) || compareReleases(a.release, b.release) || compareReleases(suffixOf(a), suffixOf(b)) || Math.sign(compareLocals(a.local, b.local));
  }
  function tellsVersion(told, installed) {
   return 0 === compareVersions(told, installed) || 0 === compareVersions((0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Yd)(told), installed);
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
 72288: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BJ: ()=>REQUIRABLE_FIELDS,
   R7: ()=>EXPECTED_FIELDS,
   fU: ()=>HELPFUL_FIELDS
  });
  const REQUIRABLE_FIELDS = [
   "name",
   "version",
   "description",
   "readme",
   "requires-python",
   "license",
   "license-files",
   "authors",
   "maintainers",
   "keywords",
   "classifiers",
   "urls",
   "dependencies",
   "scripts"
  ];
  const HELPFUL_FIELDS = [
   "keywords",
   "urls"
  ];
  const EXPECTED_FIELDS = [
   "description",
   "readme",
   "requires-python",
   "license",
   "authors"
  ];
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
 },
 69676: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>SUITE_VERSION
  });
  const SUITE_VERSION = "1.0.0";
 },
 27525: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bg: ()=>checkedTagName,
   DC: ()=>tagOfRef,
   UG: ()=>checkedTagPrefix,
   ws: ()=>givenTag
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  var _release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  const LONGEST = 250;
  const OUTSIDE_OF_PREFIX = /[^A-Za-z0-9._/+@=,-]/u;
  const NAME = "{name}";
  const PLACEHOLDER = /\{(?<word>\w{1,40})\}/u;
  const REF_OF_TAGS = "refs/tags/";
  function tagNameProblem(name) {
   if ("" === name) return "is empty";
   if (name.length > LONGEST) return `is longer than ${String(LONGEST)} characters`;
   const wrong = /[\p{Cc}\s\u007f~^:?*[\\]|\p{Cs}/u.exec(name)?.[0];
   if (void 0 !== wrong) return `contains ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong)}, which git doesn't allow in the name of a tag`;
   for (const part of [
    "..",
    "@{",
    "//"
   ])if (name.includes(part)) return `contains ${part}, which git doesn't allow in the name of a tag`;
   if ("@" === name) return "is @, which means HEAD to git";
   if (name.startsWith("-")) return "begins with -, which git takes for an option";
   if (name.startsWith("/") || name.endsWith("/") || name.endsWith(".")) return "begins or ends with a character that git allows only in the middle";
   const isHidden = name.split("/").some((part)=>part.startsWith(".") || part.endsWith(".lock"));
   return isHidden ? "has a part that begins with . or ends with .lock, which git doesn't allow in the name of a tag" : null;
  }
  function checkedTagName(name, subject = "tag") {
   const problem = tagNameProblem(name);
   if (null === problem) return name;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function tagOfRef(ref) {
   return ref?.startsWith(REF_OF_TAGS) === true ? ref.slice(REF_OF_TAGS.length) : null;
  }
  function kindOfRef(ref) {
   if (ref.startsWith("refs/heads/")) return "a branch, not a tag";
   return ref.startsWith("refs/pull/") ? "a pull request, not a tag" : "a ref, but not a tag";
  }
  function givenTag(given, subject = "tag") {
   const tag = tagOfRef(given);
   if (null !== tag || !given.startsWith("refs/")) return checkedTagName(tag ?? given, subject);
   const name = checkedTagName(given, subject);
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem: `${name} is ${kindOfRef(name)}`,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function prefixProblem(prefix) {
   if (prefix.startsWith("refs/")) return "begins with refs/, which is not part of the name of a tag";
   const bare = prefix.replaceAll(NAME, "name");
   const wrong = OUTSIDE_OF_PREFIX.exec(bare);
   if (null === wrong) return tagNameProblem(`${bare}1`);
   const placeholder = PLACEHOLDER.exec(bare);
   if (placeholder?.index === wrong.index) return `contains ${placeholder[0]}, which is not a placeholder`;
   return `contains ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong[0])}, which a tag-prefix can't contain`;
  }
  function checkedTagPrefix(prefix, subject = "tag-prefix") {
   const problem = prefixProblem(prefix);
   if (null === problem) return prefix;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: `Write what your tags begin with, like v, release/ or ${NAME}-v: letters, digits, . _ / + @ = , - and ${NAME}`
   });
  }
 }
};
