export const id = 8453;
export const ids = [
 8453
];
export const modules = {
 35625: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   vE: ()=>findWorkTree,
   Qo: ()=>headCommit,
   Xz: ()=>isTracked,
   Uz: ()=>listRemotes,
   SV: ()=>readGitFacts
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var git_folder = __webpack_require__(25987);
  var git = __webpack_require__(45299);
  var large_files = __webpack_require__(15307);
  async function isWhatPointerSays(path, top, host) {
   const pointer = (0, large_files.d)(path, `${await (0, git.oM)([
    "cat-file",
    "blob",
    `:${path}`
   ], top, host) ?? ""}\n`);
   return null !== pointer && await (0, large_files.Y)((0, external_node_path_.join)(top, path), pointer);
  }
  const MOST_ASKED = 500;
  const DEEPEST = 20;
  async function filtersOf(paths, top, host) {
   const answer = await (0, git.bd)([
    "check-attr",
    "-z",
    "filter",
    "--",
    ...paths
   ], top, host);
   const words = (answer ?? "").split("\0");
   const filters = new Map;
   for(let at = 0; at + 2 < words.length; at += 3)filters.set(words[at] ?? "", words[at + 2] ?? "");
   return filters;
  }
  const MODES = [
   "0000e000",
   "00004000"
  ].map((mode)=>Buffer.from(mode, "hex"));
  async function mayHaveSubmodules(folder, host) {
   const found = await (0, git_folder.K)(folder, host.environment);
   if (null === found) return false;
   const index = await (0, promises_.readFile)((0, external_node_path_.join)(found.gitDir, "index")).catch(()=>null);
   const isSplit = (await (0, promises_.readdir)(found.gitDir)).some((name)=>name.startsWith("sharedindex."));
   return null === index || isSplit || MODES.some((mode)=>index.includes(mode));
  }
  async function areSubmodulesChanged(folder, top, host, depth) {
   if (!await mayHaveSubmodules(folder, host)) return false;
   const listed = await (0, git.bd)([
    "ls-files",
    "--stage",
    "-z",
    "--full-name",
    "--",
    "."
   ], folder, host);
   for (const entry of (listed ?? "").split("\0")){
    const path = /^160000 [^\t]*\t(.+)$/su.exec(entry)?.[1];
    if (void 0 === path) continue;
    const module = (0, external_node_path_.join)(top, path);
    if (await (0, promises_.lstat)((0, external_node_path_.join)(module, ".git")).catch(()=>null) === null) continue;
    const found = await (0, git_folder.K)(module, host.environment);
    if (found?.top === module) {
     if (depth >= DEEPEST || (await changesBelow(module, module, host, depth + 1)).changed) return true;
    }
   }
   return false;
  }
  async function changesBelow(folder, top, host, depth = 0) {
   const [status, inModules] = await Promise.all([
    (0, git.bd)([
     "status",
     "--porcelain=v1",
     "-z",
     "--no-renames",
     "--untracked-files=normal",
     "--",
     "."
    ], folder, host),
    areSubmodulesChanged(folder, top, host, depth)
   ]);
   const entries = (status ?? "").split("\0").filter((entry)=>"" !== entry);
   const touched = entries.filter((entry)=>entry.startsWith(" M ")).map((entry)=>entry.slice(3));
   const isElse = inModules || touched.length < entries.length;
   if (0 === touched.length || touched.length > MOST_ASKED) return {
    changed: isElse || touched.length > 0,
    filtered: []
   };
   const filters = await filtersOf(touched, top, host);
   const filtered = [];
   let isChanged = isElse;
   for (const path of touched){
    const filter = filters.get(path) ?? "unspecified";
    if (!("lfs" === filter && await isWhatPointerSays(path, top, host))) {
     isChanged = true;
     if (!/^(?:unspecified|unset)$/u.test(filter)) filtered.push(path);
    }
   }
   return {
    changed: isChanged,
    filtered
   };
  }
  var git_program = __webpack_require__(40491);
  var git_settings = __webpack_require__(6302);
  var git_view = __webpack_require__(7938);
  async function findWorkTree(projectDir, host) {
   const folder = await (0, git_folder.K)(projectDir, host.environment);
   if (null === folder) return null;
   if (folder.top === await (0, promises_.realpath)(projectDir)) return null === (0, git_program.Ct)(folder.top, host) ? null : folder.top;
   const ignored = await (0, git.qt)([
    "check-ignore",
    "--quiet",
    "."
   ], projectDir, host);
   return false === ignored ? folder.top : null;
  }
  async function headCommit(projectDir, host) {
   return await (0, git.bd)([
    "rev-parse",
    "--verify",
    "--quiet",
    "HEAD"
   ], projectDir, host);
  }
  async function readGitFacts(projectDir, host) {
   const top = await findWorkTree(projectDir, host);
   const head = null === top ? null : await readHeadCommit(projectDir, host);
   if (null === top || null === head) return null;
   return {
    top,
    ...head,
    ...await changesBelow(projectDir, top, host)
   };
  }
  const HEAD_FORMAT = [
   "--no-show-signature",
   "--decorate=full",
   "--decorate-refs=refs/tags/*",
   "--format=%H %ct %D"
  ];
  async function readHeadCommit(projectDir, host) {
   const args = [
    "log",
    "-1",
    ...HEAD_FORMAT
   ];
   const first = await (0, git.oM)(args, projectDir, host);
   if (null === first && await headCommit(projectDir, host) === null) return null;
   const [, commit, time, decoration] = /^([0-9a-f]{40,64}) (\d+) (.*)$/u.exec(first ?? await (0, git.bd)(args, projectDir, host) ?? "") ?? [];
   if (void 0 === commit) return null;
   const tags = (decoration ?? "").split(", ").flatMap((ref)=>/^(?:tag: )?refs\/tags\/(.+)$/u.exec(ref)?.[1] ?? []);
   return {
    commit,
    commitTime: Number(time),
    tags: tags.sort()
   };
  }
  async function isTracked(projectDir, path, host) {
   const listed = await (0, git.oM)([
    "ls-files",
    "--",
    `:(literal)${path}`
   ], projectDir, host);
   return null !== listed && "" !== listed;
  }
  async function listRemotes(projectDir, host) {
   const folder = await (0, git_folder.K)(projectDir, host.environment);
   if (null === folder) return [];
   const home = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, git_view.is)(host), "git-view-"));
   try {
    const remotes = new Map;
    for (const [setting, value] of await (0, git_settings.sb)(folder, home, host) ?? []){
     const name = /^remote\.(.+)\.url$/su.exec(setting)?.[1];
     if (void 0 !== name && !remotes.has(name)) remotes.set(name, value);
    }
    const rewritten = async ([name, url])=>{
     const args = [
      "ls-remote",
      "--get-url",
      "--",
      url
     ];
     const variables = {
      GIT_DIR: (0, external_node_path_.join)(home, "nowhere")
     };
     const result = await (0, git_program.BE)({
      args,
      cwd: home,
      outside: folder.top,
      home,
      variables,
      withMachineSettings: true
     }, host);
     return {
      name,
      url: result?.exitCode === 0 ? result.stdout.replace(/\n$/u, "") : url
     };
    };
    return await Promise.all([
     ...remotes
    ].map(rewritten));
   } finally{
    await (0, promises_.rm)(home, {
     recursive: true,
     force: true
    });
   }
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
 28453: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   RQ: ()=>listProjectFiles,
   cl: ()=>listIgnoredFiles,
   gO: ()=>listPlainFiles,
   x$: ()=>listUntrackedFiles
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _git_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35625);
  var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45299);
  const NOT_SOURCE = new Set([
   ".git",
   ".hg",
   ".svn",
   ".bzr",
   ".venv",
   "venv",
   ".tox",
   ".nox",
   "node_modules",
   "__pycache__",
   ".mypy_cache",
   ".pytest_cache",
   ".ruff_cache",
   ".hypothesis",
   ".eggs"
  ]);
  function isNobodysSource(name) {
   return NOT_SOURCE.has(name) || name.endsWith(".egg-info");
  }
  async function isEnvironment(folder) {
   return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pyvenv.cfg")).catch(()=>null) !== null;
  }
  async function listPlainFiles(folder, below = "") {
   const found = [];
   for (const entry of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below), {
    withFileTypes: true
   }))){
    const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(below, entry.name);
    if (entry.isDirectory()) {
     if (!NOT_SOURCE.has(entry.name) && !await isEnvironment((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))) for (const one of (await listPlainFiles(folder, path)))found.push(one);
    } else {
     const isOwnLink = entry.isSymbolicLink() && !isNobodysSource(entry.name);
     if (entry.isFile() && ".git" !== entry.name || isOwnLink) found.push(path);
    }
   }
   return found.sort();
  }
  async function listProjectFiles(folder, host) {
   const listed = await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_2__.vE)(folder, host) === null ? null : await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.bd)([
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard"
   ], folder, host);
   if (null === listed) return await listPlainFiles(folder);
   const found = new Set;
   for (const path of listed.split("\0")){
    const entry = "" === path ? null : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch(()=>null);
    if (entry?.isDirectory() === true) for (const inner of (await listPlainFiles(folder, path)))found.add(inner);
    else if (null !== entry && !await isMadeLink(folder, path, entry.isSymbolicLink(), host)) found.add(path);
   }
   return [
    ...found
   ].filter((path)=>!hasParentIn(found, path)).sort();
  }
  async function listUntrackedFiles(folder, host) {
   const listed = await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_2__.vE)(folder, host) === null ? null : await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.bd)([
    "ls-files",
    "-z",
    "--others",
    "--exclude-standard"
   ], folder, host);
   return null === listed ? await listPlainFiles(folder) : listed.split("\0").filter((path)=>"" !== path);
  }
  async function isMadeLink(folder, path, isLink, host) {
   return isLink && isNobodysSource(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path)) && !await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_2__.Xz)(folder, path, host);
  }
  function hasParentIn(found, path) {
   for(let slash = path.indexOf("/"); -1 !== slash; slash = path.indexOf("/", slash + 1))if (found.has(path.slice(0, slash))) return true;
   return false;
  }
  const MADE = /\.(?:py[cod]|so|dylib|o|log)$|~$/u;
  async function listIgnoredFiles(folder, { inside, whole }, host) {
   if (0 === inside.length || await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_2__.vE)(folder, host) === null) return [];
   const paths = inside.map((path)=>`:(literal)${path}`);
   const kind = [
    "--others",
    "--ignored",
    "--exclude-standard",
    ...whole ? [
     "--directory",
     "--no-empty-directory"
    ] : []
   ];
   const listed = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.oM)([
    "ls-files",
    "-z",
    ...kind,
    "--",
    ...paths
   ], folder, host) ?? "";
   const isWanted = (path)=>"" !== path && !MADE.test(path) && !path.split("/").some((part)=>isNobodysSource(part));
   return listed.split("\0").filter(isWanted).sort();
  }
 }
};
