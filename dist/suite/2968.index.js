export const id = 2968;
export const ids = [
 2968
];
export const modules = {
 98300: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>alternateLine,
   e: ()=>copyHistory
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30210);
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
   throw (0, _git_folder_js__WEBPACK_IMPORTED_MODULE_2__.O)(top, `git ${what}: ${(0, _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_3__.c)(result.output, 1)}`, "Run git fsck there");
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
  var _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80898);
  var _copy_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98300);
  var _git_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35625);
  var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45299);
  var _project_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28453);
  async function copyLink(from, to, top) {
   const target = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(from);
   const reached = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from), target);
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)((0, _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_2__.F)(top, reached) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target) ? target : reached, to);
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
   const files = "leave" === options.ignored ? await (0, _project_files_js__WEBPACK_IMPORTED_MODULE_5__.RQ)(top, host) : await (0, _project_files_js__WEBPACK_IMPORTED_MODULE_5__.gO)(top);
   await copyFiles(files, top, folder);
   if (null !== workTree) await (0, _git_js__WEBPACK_IMPORTED_MODULE_6__.Tk)([
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
 9370: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>identityOf,
   x: ()=>readIdentity
  });
  var _repo_agent_actions_lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  const readNamed = (0, _repo_agent_actions_lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(()=>Promise.all([
    __webpack_require__.e(85),
    __webpack_require__.e(7814)
   ]).then(__webpack_require__.bind(__webpack_require__, 98711)));
  function identityOf({ name, version }) {
   return {
    project: name,
    normalizedName: (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name),
    version
   };
  }
  async function readIdentity(projectDir, host) {
   try {
    const { namedProject } = await readNamed();
    const named = await namedProject(projectDir, host);
    return null === named ? null : {
     ...identityOf(named),
     versionSource: named.versionSource
    };
   } catch (error) {
    if (error instanceof _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2) return null;
    throw error;
   }
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
   const roots = [
    "string" == typeof packageDir ? tidy(packageDir) : "src",
    ""
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
 81252: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>readProject
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65924);
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13887);
  var _own_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48321);
  async function isThere(path) {
   return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(()=>true, ()=>false);
  }
  const MAXIMUM_SIZE = 0x1000000;
  async function readProject(projectDir, host = null, shown = projectDir) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shown, "pyproject.toml");
   const wrong = (problem, cause)=>new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: path,
     problem,
     remedy: "Set project-dir to the folder that contains pyproject.toml"
    }, {
     cause
    });
   const bytes = await readPyprojectFile(projectDir, path, host).catch((cause)=>{
    if (cause instanceof _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2) throw cause;
    throw wrong(`can't be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(cause)})`, cause);
   });
   if (null === bytes && !await isThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectDir, "setup.py"))) throw wrong("is missing");
   const pyproject = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.x)(bytes?.toString("utf8") ?? "", path);
   return {
    path,
    pyproject,
    config: (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.B)(pyproject.tool["repo-agent-actions"], path)
   };
  }
  async function readPyprojectFile(projectDir, shown, host) {
   const bounds = await (0, _own_file_js__WEBPACK_IMPORTED_MODULE_5__.at)(projectDir, host).catch((cause)=>{
    if ((0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(cause, "ENOENT") || (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(cause, "ENOTDIR")) return null;
    throw cause;
   });
   return null === bounds ? null : await (0, _own_file_js__WEBPACK_IMPORTED_MODULE_5__.zx)("pyproject.toml", bounds, {
    shown,
    maximum: MAXIMUM_SIZE
   });
  }
 },
 81478: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>runBackend
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61675);
  var _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47632);
  var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65924);
  var _create_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96496);
  const USUAL_REQUIRES = [
   "setuptools>=40.8.0"
  ];
  const USUAL_BACKEND = "setuptools.build_meta:__legacy__";
  const DRIVER = `
import importlib, json, os, sys
sys.path.pop(0)
with open(sys.argv[1], encoding='utf-8') as file:
    call = json.load(file)
sys.path[:0] = [os.path.abspath(path) for path in call['path']]
module, _, attributes = call['backend'].partition(':')
backend = importlib.import_module(module)
for name in attributes.split('.') if attributes else []:
    backend = getattr(backend, name)
kind = call['kind']
if call['out'] is None:
    hook = getattr(backend, 'get_requires_for_build_' + kind, None)
    with open(call['answer'], 'w', encoding='utf-8') as file:
        json.dump([] if hook is None else [str(requirement) for requirement in hook()], file)
elif not hasattr(backend, 'build_' + kind):
    sys.exit('the back-end ' + call['backend'] + ' has no hook build_' + kind)
else:
    getattr(backend, 'build_' + kind)(call['out'])
`;
  const UNPACK = `
import sys, tarfile
with tarfile.open(sys.argv[1]) as archive:
    archive.extractall(sys.argv[2], **({'filter': 'data'} if hasattr(tarfile, 'data_filter') else {}))
`;
  async function runBackend(request) {
   const { kind, outDir, folder } = request;
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
    recursive: true
   });
   const first = await emptyEnvironment(request, "environment");
   const unpacked = request.source.endsWith(".tar.gz") ? await unpack(request, first) : request.source;
   if ("string" != typeof unpacked) return unpacked;
   const { requires, backend, path } = await buildSystemOf(unpacked);
   const installed = await installRequirements(first, requires, request);
   if (0 !== installed.exitCode) return installed;
   const driver = await write(folder, "call_hook.py", DRIVER);
   const answer = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "answer.json");
   const call = async (environment, name, out)=>{
    const text = JSON.stringify({
     kind,
     backend,
     path,
     out,
     answer
    });
    return runIn(environment, unpacked, [
     driver,
     await write(folder, name, text)
    ], request);
   };
   const asked = await call(first, "ask.json", null);
   if (0 !== asked.exitCode) return asked;
   const more = requirementsIn(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(answer, "utf8"));
   if (0 === more.length) return call(first, "build.json", outDir);
   const second = await emptyEnvironment(request, "environment-2");
   const added = await installRequirements(second, [
    ...requires,
    ...more
   ], request);
   return 0 === added.exitCode ? call(second, "build.json", outDir) : added;
  }
  function emptyEnvironment({ folder, python, host, uv }, name) {
   return (0, _create_environment_js__WEBPACK_IMPORTED_MODULE_2__.M)({
    python,
    folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name),
    host,
    uv
   });
  }
  function runIn(environment, cwd, args, { variables, timeoutMs, host }) {
   const env = {
    ...(0, _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_3__.p7)(environment.environment),
    ...variables
   };
   return (0, _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_4__.R)({
    file: environment.python,
    args,
    cwd,
    env,
    timeoutMs,
    signal: host.signal
   });
  }
  async function unpack(request, environment) {
   const { folder, source } = request;
   const target = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "source");
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target);
   const script = await write(folder, "unpack.py", UNPACK);
   const result = await runIn(environment, folder, [
    script,
    source,
    target
   ], request);
   if (0 !== result.exitCode) return result;
   const [top = ""] = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(target);
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, top);
  }
  function installRequirements(environment, requirements, { constraintsFile, timeoutMs }) {
   return environment.install({
    requirements,
    timeoutMs,
    ...void 0 === constraintsFile ? {} : {
     constraintsFile
    }
   });
  }
  async function buildSystemOf(folder) {
   const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pyproject.toml");
   const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(()=>null);
   const system = null === text ? null : (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_5__.x)(text, file).buildSystem;
   return {
    requires: system?.requires ?? USUAL_REQUIRES,
    backend: system?.buildBackend ?? USUAL_BACKEND,
    path: (system?.backendPath ?? []).map((path)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))
   };
  }
  function requirementsIn(text) {
   const answer = JSON.parse(text);
   return Array.isArray(answer) ? answer.filter((entry)=>"string" == typeof entry) : [];
  }
  async function write(folder, name, text) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
   return path;
  }
 }
};
