export const id = 5299;
export const ids = [
 5299
];
export const modules = {
 25987: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K: ()=>findGitFolder,
   O: ()=>unreadable
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  const LONGEST_POINTER = 8192;
  function unreadable(top, why, remedy, cause) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: top,
    problem: `is a git repository that can't be read (${why})`,
    remedy
   }, void 0 === cause ? {} : {
    cause
   });
  }
  async function kindOf(path) {
   try {
    const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    return facts.isFile() ? "file" : facts.isDirectory() ? "folder" : "other";
   } catch (cause) {
    if ([
     "ENOENT",
     "ENOTDIR",
     "ELOOP"
    ].some((code)=>(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(cause, code))) return null;
    throw unreadable((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(cause), `Give the user of this process read access to ${path}`, cause);
   }
  }
  async function pointerIn(path, prefix) {
   if (await kindOf(path) !== "file") return null;
   const [text = ""] = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")).slice(0, LONGEST_POINTER).split(/[\r\n]/u);
   return text.startsWith(prefix) && text !== prefix ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), text.slice(prefix.length)) : null;
  }
  async function repositoryIn(top, gitDir) {
   const commonDir = await pointerIn((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "commondir"), "") ?? gitDir;
   const [head, objects, refs] = await Promise.all([
    kindOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "HEAD")),
    kindOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, "objects")),
    kindOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, "refs"))
   ]);
   const isWhole = ("file" === head || null === head) && "folder" === objects && "folder" === refs;
   return isWhole ? {
    top,
    gitDir,
    commonDir
   } : null;
  }
  function ceilingsOf(environment) {
   return new Set((environment["GIT_CEILING_DIRECTORIES"] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute));
  }
  async function findGitFolder(start, environment) {
   const from = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(start).catch(()=>null);
   if (null === from) return null;
   const { dev } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(from);
   const ceilings = ceilingsOf(environment);
   for(let folder = from;; folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git");
    const kind = await kindOf(path);
    if ("folder" === kind) {
     const found = await repositoryIn(folder, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path));
     if (null !== found) return found;
    } else if ("file" === kind) {
     const target = await pointerIn(path, "gitdir: ");
     const found = null === target ? null : await repositoryIn(folder, target);
     if (null !== found) return found;
     const where = null === target ? "its .git file doesn't name a folder" : `its .git file names ${target}, which is not a repository`;
     throw unreadable(folder, where, "Check out the project again");
    }
    const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    const isEdge = parent === folder || ceilings.has(parent) || (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(parent).catch(()=>null))?.dev !== dev;
    if (isEdge) return null;
   }
  }
 },
 40491: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BE: ()=>startGit,
   Ct: ()=>findGit,
   gG: ()=>askGit
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63415);
  var _process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80898);
  var _process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44035);
  var _process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47632);
  const KEPT = /^(?:TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|DYLD_\w+|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|PROGRAMDATA|PROGRAMFILES\S*)$/iu;
  const SETTINGS_PLACE = /^(?:HOME|XDG_CONFIG_HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM))$/iu;
  const NOTHING = "/dev/null";
  const SETTINGS = [
   [
    "core.hooksPath",
    NOTHING
   ],
   [
    "core.fsmonitor",
    "false"
   ],
   [
    "core.attributesFile",
    NOTHING
   ],
   [
    "core.autocrlf",
    "false"
   ],
   [
    "core.commitGraph",
    "false"
   ],
   [
    "core.splitIndex",
    "false"
   ],
   [
    "core.untrackedCache",
    "false"
   ],
   [
    "core.pager",
    "cat"
   ],
   [
    "core.askPass",
    ""
   ],
   [
    "core.sshCommand",
    "false"
   ],
   [
    "credential.helper",
    ""
   ],
   [
    "protocol.allow",
    "never"
   ],
   [
    "safe.bareRepository",
    "explicit"
   ],
   [
    "submodule.recurse",
    "false"
   ],
   [
    "gc.auto",
    "0"
   ],
   [
    "maintenance.auto",
    "false"
   ],
   [
    "log.showSignature",
    "false"
   ],
   [
    "commit.gpgSign",
    "false"
   ],
   [
    "tag.gpgSign",
    "false"
   ],
   [
    "gpg.program",
    "false"
   ]
  ];
  const VARIABLES = {
   GIT_ALLOW_PROTOCOL: "",
   GIT_ATTR_NOSYSTEM: "1",
   GIT_EDITOR: "false",
   GIT_NO_LAZY_FETCH: "1",
   GIT_NO_REPLACE_OBJECTS: "1",
   GIT_OPTIONAL_LOCKS: "0",
   GIT_SEQUENCE_EDITOR: "false",
   GIT_TERMINAL_PROMPT: "0",
   LC_ALL: "C"
  };
  const TIME_LIMIT_MS = 6e5;
  const MAXIMUM_OUTPUT = 0x4000000;
  function safePath(environment, outside) {
   return (0, _process__WEBPACK_IMPORTED_MODULE_1__.oe)(environment).filter((folder)=>(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder) && !(0, _process__WEBPACK_IMPORTED_MODULE_2__.F)(outside, folder)).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
  }
  function findGit(outside, { environment }) {
   return (0, _process__WEBPACK_IMPORTED_MODULE_1__.oq)("git", {
    ...environment,
    PATH: safePath(environment, outside)
   }, outside);
  }
  function gitCall(command, host) {
   const path = safePath(host.environment, command.outside);
   const kept = Object.entries(host.environment).filter(([name])=>KEPT.test(name) || true === command.withMachineSettings && SETTINGS_PLACE.test(name));
   const isolated = true === command.withMachineSettings ? {} : {
    HOME: command.home,
    XDG_CONFIG_HOME: command.home,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: NOTHING
   };
   const env = {
    ...Object.fromEntries(kept),
    PATH: path,
    ...VARIABLES,
    ...isolated,
    ...command.variables
   };
   const file = (0, _process__WEBPACK_IMPORTED_MODULE_1__.oq)("git", env, command.cwd);
   if (null === file) return null;
   const settings = SETTINGS.flatMap(([name, value])=>[
     "-c",
     `${name}=${value}`
    ]);
   return {
    file,
    args: [
     "--no-pager",
     ...settings,
     ...command.args
    ],
    cwd: command.cwd,
    env
   };
  }
  async function askGit(command, host) {
   const call = gitCall(command, host);
   return null === call ? null : await (0, _process__WEBPACK_IMPORTED_MODULE_3__.C)(call);
  }
  async function startGit(command, host) {
   const call = gitCall(command, host);
   if (null === call) return null;
   return await (0, _process__WEBPACK_IMPORTED_MODULE_4__.R)({
    ...call,
    signal: host.signal,
    timeoutMs: TIME_LIMIT_MS,
    maximumCapture: MAXIMUM_OUTPUT,
    ...void 0 === command.input ? {} : {
     input: command.input
    },
    sweep: false
   });
  }
 },
 6302: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Kh: ()=>plainSettings,
   Rj: ()=>isWrittenByInit,
   nT: ()=>foreignSetting,
   sb: ()=>readSettings
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58607);
  var _process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30210);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41535);
  var _git_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25987);
  var _git_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40491);
  const TELLING = /extensions|ignorecase|precomposeunicode|symlinks|filemode(?! = true\n)/iu;
  const FILE_SYSTEM = [
   "core.filemode",
   "core.ignorecase",
   "core.precomposeunicode",
   "core.symlinks"
  ];
  const HARMLESS_EXTENSIONS = new Set([
   "noop",
   "noop-v1",
   "partialclone",
   "preciousobjects",
   "relativeworktrees",
   "worktreeconfig"
  ].map((name)=>`extensions.${name}`));
  async function readSettings({ top, commonDir }, home, host) {
   const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, "config");
   const args = [
    "config",
    "--file",
    file,
    "--no-includes",
    "--null",
    "--list"
   ];
   const variables = {
    GIT_DIR: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "nowhere")
   };
   const result = await (0, _git_program_js__WEBPACK_IMPORTED_MODULE_2__.BE)({
    args,
    cwd: home,
    outside: top,
    home,
    variables
   }, host);
   if (null === result) return null;
   if (0 !== result.exitCode) throw (0, _git_folder_js__WEBPACK_IMPORTED_MODULE_3__.O)(top, (0, _process__WEBPACK_IMPORTED_MODULE_4__.c)(result.output, 1), `Fix ${file}, or check out the project again`);
   return result.stdout.split("\0").flatMap((entry)=>{
    if ("" === entry) return [];
    const end = entry.indexOf("\n");
    return [
     -1 === end ? [
      entry,
      "true"
     ] : [
      entry.slice(0, end),
      entry.slice(end + 1)
     ]
    ];
   });
  }
  function isYes(value) {
   return /^(?:true|yes|on|[1-9]\d*)$/iu.test(value);
  }
  async function plainSettings(folder, home, host) {
   const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.commonDir, "config"), "utf8").catch((cause)=>{
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_5__.Or)(cause, "ENOENT")) return "";
    throw (0, _git_folder_js__WEBPACK_IMPORTED_MODULE_3__.O)(folder.top, (0, _release_model__WEBPACK_IMPORTED_MODULE_5__.bD)(cause), "Give the user of this process read access to its settings", cause);
   });
   const settings = TELLING.test(text) ? await readSettings(folder, home, host) ?? [] : [];
   const core = new Map;
   const extensions = new Map;
   for (const [name, value] of settings)if (FILE_SYSTEM.includes(name)) core.set(name.slice(5), String(isYes(value)));
   else if ("extensions.objectformat" === name && /^sha(?:1|256)$/u.test(value)) extensions.set("objectFormat", value);
   else if ("extensions.refstorage" === name && "files" === value) continue;
   else if ("extensions.refstorage" === name && "reftable" === value && folder.gitDir === folder.commonDir) extensions.set("refStorage", value);
   else if (name.startsWith("extensions.") && !HARMLESS_EXTENSIONS.has(name)) {
    const why = `its setting ${name} = ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_6__.Ol)(value, 40)} is not supported`;
    throw (0, _git_folder_js__WEBPACK_IMPORTED_MODULE_3__.O)(folder.top, why, "Clone it again without this extension");
   }
   const lines = (table)=>[
     ...table
    ].map(([name, value])=>`	${name} = ${value}\n`).join("");
   const version = 0 === extensions.size ? "0" : "1";
   const format = 0 === extensions.size ? "" : `[extensions]\n${lines(extensions)}`;
   return `[core]\n	repositoryformatversion = ${version}\n	bare = false\n${lines(core)}${format}`;
  }
  const WRITTEN_BY_INIT = /^(?:core\.(?:repositoryformatversion|filemode|bare|logallrefupdates|symlinks|ignorecase|precomposeunicode)|extensions\.(?:objectformat|refstorage)|remote\.origin\.(?:url|fetch))$/u;
  const PLAIN_FILE = /^\[core\]\n(?:\t(?:repositoryformatversion|filemode|bare|logallrefupdates|symlinks|ignorecase|precomposeunicode) = (?:true|false|[01])\n)+(?:\[extensions\]\n(?:\t(?:objectformat|refstorage) = [a-z0-9]+\n)+)?$/iu;
  function isWrittenByInit(text) {
   return PLAIN_FILE.test(text);
  }
  function foreignSetting(settings) {
   return settings.find(([name])=>!WRITTEN_BY_INIT.test(name))?.[0] ?? null;
  }
 },
 7938: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   em: ()=>withView,
   is: ()=>temporaryRoot,
   zy: ()=>readHead
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _git_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6302);
  function temporaryRoot({ environment }) {
   return environment["TMPDIR"] ?? environment["TEMP"] ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
  }
  async function copyIfThere(from, to) {
   if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(from).catch(()=>null))?.isFile() !== true) return false;
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
   return true;
  }
  async function copyIndex(gitDir, view) {
   const index = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(view, "index");
   if (!await copyIfThere((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "index"), index)) return;
   const { mtimeMs } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "index"));
   const seconds = Math.floor(mtimeMs / 1e3);
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(index, seconds, seconds);
   for (const name of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(gitDir)))if (/^sharedindex\.[0-9a-f]+$/u.test(name)) await copyIfThere((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, name), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(view, name));
  }
  async function readHead({ gitDir }) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "HEAD");
   if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isSymbolicLink()) {
    const target = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path);
    if (target.startsWith("refs/")) return `ref: ${target}\n`;
   }
   return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
  }
  async function fill(view, folder, host) {
   const { gitDir, commonDir } = folder;
   const linkIfThere = async (name)=>{
    if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDir, name)).catch(()=>null))?.isDirectory() === true) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDir, name), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(view, name), "junction");
   };
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(view, "info"));
   await Promise.all([
    (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(view, "config"), await (0, _git_settings_js__WEBPACK_IMPORTED_MODULE_3__.Kh)(folder, view, host)),
    readHead(folder).then((head)=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(view, "HEAD"), head)),
    linkIfThere("refs"),
    linkIfThere("reftable"),
    copyIfThere((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDir, "packed-refs"), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(view, "packed-refs")),
    copyIfThere((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDir, "shallow"), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(view, "shallow")),
    copyIfThere((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDir, "info/exclude"), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(view, "info/exclude")),
    copyIndex(gitDir, view)
   ]);
  }
  async function withView(folder, host, look) {
   const view = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryRoot(host), "git-view-"));
   try {
    await fill(view, folder, host);
    const variables = {
     GIT_DIR: view,
     GIT_WORK_TREE: folder.top,
     GIT_OBJECT_DIRECTORY: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.commonDir, "objects")
    };
    return await look({
     folder: view,
     variables
    });
   } finally{
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(view, {
     recursive: true,
     force: true
    });
   }
  }
 },
 45299: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Tk: ()=>changeGit,
   oM: ()=>gitOutput,
   r9: ()=>gitVersion,
   Df: ()=>initializeGit,
   qt: ()=>requireAnswer,
   bd: ()=>requireGitOutput,
   Ii: ()=>tryGit
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var last_meaningful_lines = __webpack_require__(30210);
  var child_scope = __webpack_require__(87738);
  var git_program = __webpack_require__(40491);
  var git_view = __webpack_require__(7938);
  const known = new Map;
  function machineIgnores(outside, host) {
   const { environment } = host;
   const names = [
    "PATH",
    "Path",
    "HOME",
    "USERPROFILE",
    "XDG_CONFIG_HOME",
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM"
   ];
   const key = JSON.stringify([
    (0, git_program.Ct)(outside, host),
    ...names.map((name)=>environment[name] ?? null)
   ]);
   let path = known.get(key);
   if (void 0 === path) {
    path = (0, child_scope.Cv)(()=>find(outside, host));
    known.set(key, path);
    path.catch(()=>known.delete(key));
   }
   return path;
  }
  async function find(outside, host) {
   const { XDG_CONFIG_HOME: xdg = "", HOME: home = host.environment["USERPROFILE"] } = host.environment;
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, git_view.is)(host), "git-view-"));
   try {
    const args = [
     "config",
     "--includes",
     "--type=path",
     "--get",
     "core.excludesFile"
    ];
    const variables = {
     GIT_DIR: (0, external_node_path_.join)(folder, "nowhere")
    };
    const result = await (0, git_program.BE)({
     args,
     cwd: folder,
     outside,
     home: folder,
     variables,
     withMachineSettings: true
    }, host);
    const named = result?.exitCode === 0 ? result.stdout.replace(/\n$/u, "") : "";
    if ((0, external_node_path_.isAbsolute)(named)) return named;
    if ((0, external_node_path_.isAbsolute)(xdg)) return (0, external_node_path_.join)(xdg, "git/ignore");
    return void 0 === home ? null : (0, external_node_path_.join)(home, ".config/git/ignore");
   } finally{
    await (0, promises_.rm)(folder, {
     recursive: true,
     force: true
    });
   }
  }
  var git_folder = __webpack_require__(25987);
  var git_settings = __webpack_require__(6302);
  const LOOKING = new Set([
   "cat-file",
   "check-attr",
   "check-ignore",
   "describe",
   "diff",
   "for-each-ref",
   "log",
   "ls-files",
   "ls-tree",
   "rev-list",
   "rev-parse",
   "status"
  ]);
  function requireLooking(args) {
   const [name = "", option = ""] = args.filter((word, position)=>position > 0 || !word.startsWith("--no-"));
   const isTagList = "tag" === name && /^--(?:list|points-at)$/u.test(option);
   const looksDeep = "describe" === name && args.some((word)=>/^--(?:dirty|broken)/u.test(word));
   if (!LOOKING.has(name) && !isTagList || looksDeep) throw new Error(`git ${name} is not a command that only reads: use changeGit`);
  }
  function withoutSubmodules(args) {
   const at = args.findIndex((word)=>"status" === word || "diff" === word);
   return -1 === at ? args : [
    ...args.slice(0, at + 1),
    "--ignore-submodules=dirty",
    ...args.slice(at + 1)
   ];
  }
  async function look(folder, args, cwd, host, input) {
   return await (0, git_view.em)(folder, host, async (view)=>{
    const ignores = await machineIgnores(folder.top, host);
    const settings = null === ignores ? [] : [
     "-c",
     `core.excludesFile=${ignores}`
    ];
    return await (0, git_program.BE)({
     args: [
      ...settings,
      ...withoutSubmodules(args)
     ],
     cwd,
     outside: folder.top,
     home: view.folder,
     variables: view.variables,
     input
    }, host);
   });
  }
  async function tryGit(args, cwd, host, input) {
   requireLooking(args);
   const folder = await (0, git_folder.K)(cwd, host.environment);
   return null === folder ? null : await look(folder, args, cwd, host, input);
  }
  async function gitOutput(args, cwd, host) {
   const result = await tryGit(args, cwd, host);
   return result?.exitCode === 0 ? result.stdout.replace(/\n$/u, "") : null;
  }
  async function requireGit(args, cwd, host) {
   const result = await tryGit(args, cwd, host);
   if (null === result || 0 === result.exitCode || 1 === result.exitCode) return result;
   host.signal.throwIfAborted();
   const words = result.timedOut ? "git timed out" : (0, last_meaningful_lines.c)(result.output, 1);
   throw (0, git_folder.O)(cwd, `git ${args[0] ?? ""}: ${words}`, "Run git fsck there, or check out the project again");
  }
  async function requireGitOutput(args, cwd, host) {
   const result = await requireGit(args, cwd, host);
   return result?.exitCode === 0 ? result.stdout.replace(/\n$/u, "") : null;
  }
  async function requireAnswer(args, cwd, host) {
   const result = await requireGit(args, cwd, host);
   return null === result ? null : 0 === result.exitCode;
  }
  async function initializeGit(folder, host, format = "sha1") {
   const ofFormat = "sha1" === format ? [] : [
    `--object-format=${format}`
   ];
   const args = [
    "-c",
    "init.defaultBranch=main",
    "init",
    "--quiet",
    "--template=",
    ...ofFormat,
    "."
   ];
   return await (0, git_program.BE)({
    args,
    cwd: folder,
    outside: folder,
    home: (0, external_node_path_.join)(folder, ".git"),
    variables: {}
   }, host);
  }
  const ownSettings = new Set;
  async function changeGit(args, top, host, input) {
   const gitDir = (0, external_node_path_.join)(top, ".git");
   if ((await (0, promises_.stat)(gitDir).catch(()=>null))?.isDirectory() !== true) throw new Error(`${top} is not a repository that we made`);
   const text = await (0, promises_.readFile)((0, external_node_path_.join)(gitDir, "config"), "utf8").catch(()=>null);
   if (null === text || !(ownSettings.has(text) || (0, git_settings.Rj)(text))) {
    const settings = await (0, git_settings.sb)({
     top,
     gitDir,
     commonDir: gitDir
    }, gitDir, host);
    if (null === settings) return null;
    const foreign = (0, git_settings.nT)(settings);
    if (null === foreign && null !== text) ownSettings.add(text);
    if (null !== foreign) throw (0, git_folder.O)(top, `another program has set ${foreign} in it`, "Run again, and find out what writes to this folder");
   }
   const ignores = await machineIgnores(top, host);
   const variables = {
    GIT_DIR: gitDir,
    GIT_WORK_TREE: top
   };
   const words = null === ignores ? args : [
    "-c",
    `core.excludesFile=${ignores}`,
    ...args
   ];
   return await (0, git_program.BE)({
    args: words,
    cwd: top,
    outside: top,
    home: gitDir,
    variables,
    input
   }, host);
  }
  async function gitVersion(projectDir, host) {
   const outside = (await (0, git_folder.K)(projectDir, host.environment).catch(()=>null))?.top ?? projectDir;
   const root = (0, external_node_path_.parse)(projectDir).root;
   const answer = await (0, git_program.gG)({
    args: [
     "--version"
    ],
    cwd: root,
    outside,
    home: root,
    variables: {}
   }, host);
   return answer?.trim() ?? null;
  }
 }
};
