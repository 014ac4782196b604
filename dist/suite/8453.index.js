export const id = 8453;
export const ids = [
 8453
];
export const modules = {
 79032: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Qo: ()=>headCommit,
   SV: ()=>readGitFacts,
   Uz: ()=>listRemotes,
   Xz: ()=>isTracked,
   vE: ()=>findWorkTree
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _git_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25987);
  var _git_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40491);
  var _git_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6302);
  var _git_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7938);
  var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45299);
  async function findWorkTree(projectDir, host) {
   const folder = await (0, _git_folder_js__WEBPACK_IMPORTED_MODULE_2__.K)(projectDir, host.environment);
   if (null === folder) return null;
   if (folder.top === await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(projectDir)) return null === (0, _git_program_js__WEBPACK_IMPORTED_MODULE_3__.Ct)(folder.top, host) ? null : folder.top;
   const ignored = await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.qt)([
    "check-ignore",
    "--quiet",
    "."
   ], projectDir, host);
   return false === ignored ? folder.top : null;
  }
  async function headCommit(projectDir, host) {
   return await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.bd)([
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
    ...head
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
   const first = await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.oM)(args, projectDir, host);
   if (null === first && await headCommit(projectDir, host) === null) return null;
   const [, commit, time, decoration] = /^([0-9a-f]{40,64}) (\d+) (.*)$/u.exec(first ?? await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.bd)(args, projectDir, host) ?? "") ?? [];
   if (void 0 === commit) return null;
   const tags = (decoration ?? "").split(", ").flatMap((ref)=>/^(?:tag: )?refs\/tags\/(.+)$/u.exec(ref)?.[1] ?? []);
   return {
    commit,
    commitTime: Number(time),
    tags: tags.sort()
   };
  }
  async function isTracked(projectDir, path, host) {
   const listed = await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.oM)([
    "ls-files",
    "--",
    `:(literal)${path}`
   ], projectDir, host);
   return null !== listed && "" !== listed;
  }
  async function listRemotes(projectDir, host) {
   const folder = await (0, _git_folder_js__WEBPACK_IMPORTED_MODULE_2__.K)(projectDir, host.environment);
   if (null === folder) return [];
   const home = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _git_view_js__WEBPACK_IMPORTED_MODULE_5__.is)(host), "git-view-"));
   try {
    const remotes = new Map;
    for (const [setting, value] of await (0, _git_settings_js__WEBPACK_IMPORTED_MODULE_6__.sb)(folder, home, host) ?? []){
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
      GIT_DIR: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "nowhere")
     };
     const result = await (0, _git_program_js__WEBPACK_IMPORTED_MODULE_3__.BE)({
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
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(home, {
     recursive: true,
     force: true
    });
   }
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
  var _git_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79032);
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
