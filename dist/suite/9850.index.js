export const id = 9850;
export const ids = [
 9850
];
export const modules = {
 56401: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>copyProject
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var is_inside = __webpack_require__(80898);
  var last_meaningful_lines = __webpack_require__(30210);
  var git_facts = __webpack_require__(79032);
  var git_folder = __webpack_require__(25987);
  var git_view = __webpack_require__(7938);
  var git = __webpack_require__(45299);
  var lend_objects = __webpack_require__(8708);
  function quoted(value) {
   return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
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
   throw (0, git_folder.O)(top, `git ${what}: ${(0, last_meaningful_lines.c)(result.output, 1)}`, "Run git fsck there");
  }
  async function copyHistory(top, copy, host) {
   const folder = await (0, git_folder.K)(top, host.environment);
   if (null === folder) return;
   const [listed, head, format] = await Promise.all([
    (0, git.bd)([
     "for-each-ref",
     "--format=%(objectname) %(refname)"
    ], top, host),
    (0, git_facts.Qo)(top, host),
    (0, git.bd)([
     "rev-parse",
     "--show-object-format"
    ], top, host)
   ]);
   if (null === listed) return;
   await (0, promises_.mkdir)(copy, {
    recursive: true
   });
   if (await (0, git.Df)(copy, host, format ?? "sha1") === null) return;
   const gitDir = (0, external_node_path_.join)(copy, ".git");
   const branch = /^ref: refs\/heads\/(.+)$/mu.exec(await (0, git_view.zy)(folder))?.[1] ?? null;
   const origin = `[remote "origin"]\n	url = ${quoted(top)}\n	fetch = +refs/heads/*:refs/remotes/origin/*\n`;
   await (0, lend_objects.c)(folder.commonDir, gitDir);
   await (0, promises_.writeFile)((0, external_node_path_.join)(gitDir, "packed-refs"), clonedRefs(listed, branch).join(""));
   await (0, promises_.writeFile)((0, external_node_path_.join)(gitDir, "config"), origin, {
    flag: "a"
   });
   const shallow = (0, external_node_path_.join)(folder.commonDir, "shallow");
   if ((await (0, promises_.stat)(shallow).catch(()=>null))?.isFile() === true) await (0, promises_.writeFile)((0, external_node_path_.join)(gitDir, "shallow"), await (0, promises_.readFile)(shallow));
   if (null === head) return;
   await (0, promises_.writeFile)((0, external_node_path_.join)(gitDir, "HEAD"), `${head}\n`);
   requireDone(await (0, git.Tk)([
    "read-tree",
    "HEAD"
   ], copy, host), top, "read-tree", host);
  }
  var earlier_products = __webpack_require__(16895);
  var project_files = __webpack_require__(28453);
  async function copyLink(from, to, top) {
   const target = await (0, promises_.readlink)(from);
   const reached = (0, external_node_path_.resolve)((0, external_node_path_.dirname)(from), target);
   await (0, promises_.symlink)((0, is_inside.F)(top, reached) && !(0, external_node_path_.isAbsolute)(target) ? target : reached, to);
  }
  async function copyFiles(files, from, to) {
   const folders = new Set(files.map((file)=>(0, external_node_path_.dirname)((0, external_node_path_.join)(to, file))));
   for (const folder of folders)await (0, promises_.mkdir)(folder, {
    recursive: true
   });
   for (const file of files){
    const source = (0, external_node_path_.join)(from, file);
    const target = (0, external_node_path_.join)(to, file);
    const entry = await (0, promises_.lstat)(source);
    if (entry.isSymbolicLink()) await copyLink(source, target, from);
    else if (entry.isFile()) {
     await (0, promises_.copyFile)(source, target, promises_.constants.COPYFILE_FICLONE);
     if ((128 & entry.mode) === 0) await (0, promises_.chmod)(target, 511 & entry.mode | 128);
     await (0, promises_.utimes)(target, entry.atime, entry.mtime);
    }
   }
  }
  async function copyProject(projectDir, folder, options, host) {
   const project = await (0, promises_.realpath)(projectDir);
   const workTree = await (0, git_facts.vE)(project, host);
   const top = null === workTree ? project : await (0, promises_.realpath)(workTree);
   if (null !== workTree) await copyHistory(top, folder, host);
   await (0, promises_.mkdir)(folder, {
    recursive: true
   });
   const all = "leave" === options.ignored ? await (0, project_files.RQ)(top, host) : await (0, project_files.gO)(top);
   const untracked = void 0 === options.products ? [] : await (0, project_files.x$)(top, host);
   const left = await (0, earlier_products.F)(top, untracked, options.products ?? {
    normalizedName: null
   });
   await copyFiles(all.filter((file)=>!left.has(file)), top, folder);
   if (null !== workTree) await (0, git.Tk)([
    "update-index",
    "-q",
    "--refresh"
   ], folder, host);
   const copy = await (0, promises_.realpath)(folder);
   return {
    projectDir: (0, external_node_path_.join)(copy, (0, external_node_path_.relative)(top, project)),
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
    __webpack_require__.e(1223),
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
 8708: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>lendObjects
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function alternateLine(objects) {
   const quoted = `"${objects.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
   return /^"|[\n\\]/u.test(objects) ? quoted : objects;
  }
  async function relativeAlternates(objects) {
   const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects, "info", "alternates"), "utf8").catch(()=>"");
   const lines = text.split("\n").filter((line)=>"" !== line && !/^["#]/u.test(line) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(line));
   return lines.map((line)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(objects, line));
  }
  async function lendObjects(commonDir, gitDir) {
   const objects = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, "objects");
   const lent = [
    objects,
    ...await relativeAlternates(objects)
   ];
   const info = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "objects", "info");
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(info, {
    recursive: true
   });
   const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(info, "alternates");
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, lent.map((one)=>`${alternateLine(one)}\n`).join(""));
   return file;
  }
 },
 31046: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Lk: ()=>beginEnvironment,
   ID: ()=>openBackends,
   W3: ()=>runBackend
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
  var src_requirement = __webpack_require__(29488);
  var names = __webpack_require__(21515);
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
  function recipeOf({ requires }, { python, uv, host, constraintsFiles = [] }) {
   return JSON.stringify([
    python.path,
    uv?.path ?? null,
    requires,
    constraintsFiles,
    host.environment
   ]);
  }
  const ALWAYS_WHEELS = new Set([
   "flit-core",
   "hatch-fancy-pypi-readme",
   "hatch-vcs",
   "hatchling",
   "packaging",
   "pdm-backend",
   "poetry-core",
   "setuptools",
   "setuptools-scm",
   "tomli",
   "trove-classifiers",
   "vcs-versioning",
   "wheel"
  ]);
  function hasAlwaysWheels(requirement) {
   try {
    const { name, url } = (0, src_requirement.p)(requirement);
    return null === url && ALWAYS_WHEELS.has((0, names.Pc)(name));
   } catch  {
    return false;
   }
  }
  async function beginEnvironment(source, options) {
   const system = await buildSystemIn(source);
   if (!system.requires.every(hasAlwaysWheels)) return null;
   const { python, host, uv, folder } = options;
   const made = recipeOf(system, options);
   const environment = await (0, create_environment.M)({
    python,
    folder: firstPlace(folder),
    host,
    uv,
    isBare: true
   });
   try {
    await install(environment, system.requires, options, true);
   } catch (error) {
    if (error instanceof StepFailed) return null;
    throw error;
   }
   return {
    made,
    environment,
    files: listFiles(environment.folder)
   };
  }
  function firstPlace(folder) {
   return (0, external_node_path_.join)(folder, "environment");
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
    if (1 === count) {
     const begun = await options.begun ?? null;
     if (null !== begun && 0 === further.length && begun.made === recipeOf(system, options)) {
      const { environment, files } = begun;
      return {
       system,
       environment,
       further,
       files,
       driver: openDriver(environment)
      };
     }
     const places = [
      firstPlace(folder),
      cacheOf(firstPlace(folder))
     ];
     await Promise.all(places.map((place)=>(0, promises_.rm)(place, {
       recursive: true,
       force: true,
       maxRetries: 3
      })));
    }
    const { python, host, uv } = options;
    const place = 1 === count ? firstPlace(folder) : (0, external_node_path_.join)(folder, `environment-${String(count)}`);
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
  function cacheOf(environment) {
   return `${environment}-cache`;
  }
  function settingsFor({ folder }) {
   return {
    UV_CACHE_DIR: cacheOf(folder),
    UV_LINK_MODE: "hardlink",
    COLUMNS: "1000"
   };
  }
  async function install(environment, requirements, { constraintsFiles = [], timeoutMs }, onlyBinary = false) {
   if (0 === requirements.length) return;
   const result = await environment.install({
    requirements,
    timeoutMs: timeoutMs(),
    env: settingsFor(environment),
    constraintsFiles,
    onlyBinary
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
 12642: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v: ()=>firstFindings
  });
  var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  const MOST_ALIKE = 50;
  function firstFindings(findings) {
   const keyOf = ({ rule, subject })=>`${rule} ${subject}`;
   const total = new Map;
   for (const one of findings)total.set(keyOf(one), (total.get(keyOf(one)) ?? 0) + 1);
   const told = new Map;
   return findings.flatMap((one)=>{
    const key = keyOf(one);
    const number = (told.get(key) ?? 0) + 1;
    told.set(key, number);
    const rest = (total.get(key) ?? 0) - MOST_ALIKE;
    if (number < MOST_ALIKE || rest <= 0) return [
     one
    ];
    return number > MOST_ALIKE ? [] : [
     {
      ...one,
      message: `${one.message}; and ${(0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(rest, "finding")} more like it`
     }
    ];
   });
  }
 }
};
