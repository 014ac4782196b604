export const id = 7975;
export const ids = [
 7975
];
export const modules = {
 97975: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run_run
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var input_reader = __webpack_require__(35425);
  var with_configuration = __webpack_require__(83378);
  var trust_level = __webpack_require__(97528);
  var inputs = __webpack_require__(62035);
  var generated_inputs = __webpack_require__(99576);
  var run = __webpack_require__(67412);
  var src_run = __webpack_require__(70995);
  var child_scope = __webpack_require__(87738);
  var release_error = __webpack_require__(41535);
  var built_files = __webpack_require__(66577);
  var src_inputs = __webpack_require__(60227);
  var judge_products = __webpack_require__(1364);
  var prepare_build = __webpack_require__(41173);
  var take_files = __webpack_require__(58179);
  async function builtVersion(inputs, host) {
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporaryFolder, "version-"));
   const children = (0, child_scope.Xg)();
   const deadline = performance.now() + (inputs.timeout ?? src_inputs.c) * 1e3;
   const only = {
    ...inputs,
    formats: [
     "sdist"
    ],
    packagesDir: (0, external_node_path_.join)(folder, "dist"),
    tag: null
   };
   try {
    return await children.run(async ()=>{
     const alone = {
      ...only,
      verifyReproducible: false,
      normalizeSdist: false
     };
     const preparation = await (0, prepare_build.y)(alone, take_files.U2, (0, external_node_path_.join)(folder, "source"), host);
     const { source } = preparation;
     const one = {
      source,
      files: source.files,
      deadline
     };
     const { paths } = await (0, built_files.C)(alone, preparation, one, (0, external_node_path_.join)(folder, "build"), host);
     const [sdist] = await Promise.all(paths.map(judge_products.g));
     return sdist?.distribution.version ?? null;
    });
   } catch (error) {
    host.signal.throwIfAborted();
    host.debug(`a build for the version alone failed: ${(0, release_error.bD)(error)}`);
    return null;
   } finally{
    await children.end();
    await (0, promises_.rm)(folder, {
     recursive: true,
     force: true,
     maxRetries: 3
    });
   }
  }
  var find_files = __webpack_require__(64379);
  var external_node_crypto_ = __webpack_require__(77598);
  var launch = __webpack_require__(43448);
  async function startProcess(command) {
   const launched = await (0, launch.q)(command, command.keepStdinOpen);
   return {
    pid: launched.pid,
    marker: launched.marker,
    exited: launched.exited,
    async stop () {
     launched.stop();
     await launched.exited;
    }
   };
  }
  var last_meaningful_lines = __webpack_require__(30210);
  var tool_environment = __webpack_require__(84178);
  const SERVER_SCRIPT = `
import json, os, socket, sys

settings = json.loads(sys.stdin.readline())
listeners = [socket.create_server(("127.0.0.1", 0), backlog=64) for _ in settings["servers"]]
print(*(listener.getsockname()[1] for listener in listeners), flush=True)

import hmac, pathlib, socketserver, threading

def end_with_parent():
    sys.stdin.read()
    os._exit(0)

threading.Thread(target=end_with_parent, daemon=True).start()

from wsgiref.simple_server import WSGIRequestHandler, WSGIServer
import pypiserver

class Server(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True

    def __init__(self, listener):
        super().__init__(listener.getsockname(), Quiet, bind_and_activate=False)
        self.socket.close()
        self.socket = listener
        # http.server would ask the resolver for the host's full name, which can take seconds without a network
        self.server_name, self.server_port = self.server_address = listener.getsockname()
        self.setup_environ()

class Quiet(WSGIRequestHandler):
    def log_message(self, *arguments):
        pass

def serve(listener, password, folder):
    expected = (settings["username"] + ":" + password).encode()
    app = pypiserver.app(
        roots=[pathlib.Path(folder)],
        authenticate=["update"],
        auther=lambda user, password: hmac.compare_digest((user + ":" + password).encode(), expected),
        disable_fallback=True,
        health_endpoint="/health",
        overwrite=False,
    )
    server = Server(listener)
    server.set_app(app)
    return server

servers = [serve(listener, one["password"], one["folder"]) for listener, one in zip(listeners, settings["servers"])]
for server in servers[1:]:
    threading.Thread(target=server.serve_forever, daemon=True).start()
print("serving", flush=True)
servers[0].serve_forever()
`;
  const START_LIMIT_MS = 3e4;
  async function startPypiservers(folders, host) {
   const made = folders.map((folder)=>(0, promises_.mkdir)(folder, {
     recursive: true
    }));
   const [environment] = await Promise.all([
    (0, tool_environment.u)("pypiserver", host),
    ...made
   ]);
   const servers = folders.map((folder)=>({
     folder,
     password: `pypi-${(0, external_node_crypto_.randomBytes)(24).toString("base64url")}`
    }));
   for (const { password } of servers)host.mask(password);
   const lines = new LineQueue;
   const server = await startProcess({
    file: environment.python,
    args: [
     "-I",
     "-c",
     SERVER_SCRIPT
    ],
    cwd: folders[0] ?? environment.folder,
    env: environment.environment,
    signal: host.signal,
    input: `${JSON.stringify({
     username: "__token__",
     servers
    })}\n`,
    keepStdinOpen: true,
    onLine: (line, stream)=>{
     if ("stdout" === stream) lines.add(line);
    }
   });
   async function heard(expected) {
    let timer;
    const tooLate = new Promise((resolve)=>{
     timer = setTimeout(resolve, START_LIMIT_MS, null);
    });
    const answer = await Promise.race([
     lines.next(),
     server.exited,
     tooLate
    ]);
    clearTimeout(timer);
    if ("string" == typeof answer && expected.test(answer)) return answer;
    await server.stop();
    const said = await server.exited;
    throw new release_error.K2({
     subject: "embedded index",
     problem: `pypiserver did not start (${(0, last_meaningful_lines.c)(said.output, 3) || "without any output"})`,
     remedy: "Run again; if this persists, remove the cache folder of repo-agent-actions, so that the server is reinstalled"
    });
   }
   const ports = (await heard(/^\d+(?: \d+)*$/u)).split(" ");
   const served = heard(/^serving$/u).then(()=>void 0);
   served.catch(()=>void 0);
   return {
    indexes: servers.map(({ folder, password }, position)=>{
     const url = `http://127.0.0.1:${ports[position] ?? ""}/`;
     return {
      uploadUrl: url,
      simpleUrl: `${url}simple/`,
      username: "__token__",
      password,
      folder
     };
    }),
    served,
    stop: ()=>server.stop()
   };
  }
  class LineQueue {
   #lines = [];
   #waiting = null;
   add(line) {
    if (null === this.#waiting) return void this.#lines.push(line);
    this.#waiting(line);
    this.#waiting = null;
   }
   next() {
    const line = this.#lines.shift();
    if (void 0 !== line) return Promise.resolve(line);
    return new Promise((resolve)=>{
     this.#waiting = resolve;
    });
   }
  }
  var choose_pythons = __webpack_require__(45247);
  var index_settings = __webpack_require__(22103);
  var find_uv = __webpack_require__(12590);
  var find_pythons = __webpack_require__(60573);
  var release_tag = __webpack_require__(70959);
  var src_version = __webpack_require__(22499);
  var project_config = __webpack_require__(82411);
  var runner = __webpack_require__(40771);
  var headline = __webpack_require__(20378);
  var outcome_text = __webpack_require__(58301);
  var duration_text = __webpack_require__(24417);
  var extremes = __webpack_require__(2536);
  var stage_rows = __webpack_require__(46674);
  function stageTable(record) {
   const rows = (0, stage_rows.U)(record).map(({ stage, outcome, ms })=>[
     stage,
     (0, outcome_text.E)(outcome),
     (0, duration_text.S)(ms)
    ]);
   const total = [
    "total",
    (0, headline.wX)(record),
    (0, duration_text.S)(record.ms)
   ];
   const all = [
    [
     "stage",
     "verdict",
     "time"
    ],
    ...rows,
    [
     "total",
     (0, outcome_text.E)(record.outcome),
     total[2]
    ]
   ];
   const width = (column)=>(0, extremes.n)(all.map((row)=>row[column].length));
   const [stages, verdicts, times] = [
    width(0),
    width(1),
    width(2)
   ];
   const line = ([stage, verdict, time])=>`${stage.padEnd(stages)}  ${verdict.padEnd(verdicts)}  ${time.padStart(times)}`;
   const rule = `${"─".repeat(stages)}  ${"─".repeat(verdicts)}  ${"─".repeat(times)}`;
   return [
    line([
     "stage",
     "verdict",
     "time"
    ]),
    rule,
    ...rows.map(line),
    rule,
    line(total)
   ].join("\n");
  }
  var git = __webpack_require__(45299);
  var git_facts = __webpack_require__(79032);
  var release_identity = __webpack_require__(9370);
  var copy_project = __webpack_require__(56401);
  var is_inside = __webpack_require__(80898);
  var version_files = __webpack_require__(70741);
  var toml = __webpack_require__(34222);
  var rule_context = __webpack_require__(90279);
  const ASK_GIT = new Set([
   "setuptools-scm",
   "hatch-vcs",
   "versioningit"
  ]);
  async function readTables(projectDir) {
   const path = (0, external_node_path_.join)(projectDir, "pyproject.toml");
   const text = await (0, promises_.readFile)(path, "utf8").catch(()=>"");
   try {
    return (0, toml.v)(text, path);
   } catch  {
    return {};
   }
  }
  async function findGenerated(projectDir) {
   const { tool, project } = await readTables(projectDir);
   const files = (0, version_files.D)((0, rule_context.bI)(tool) ? tool : {}).filter(({ by, inPlace })=>ASK_GIT.has(by) && !inPlace).flatMap(({ path })=>/^[\w.-][\w./-]*$/u.test(path) ? [
     `/${path}`
    ] : []);
   return {
    patterns: [
     "*.egg-info/",
     ...new Set(files)
    ],
    isPackageInfo: (0, rule_context.bI)(project)
   };
  }
  var machine_trouble = __webpack_require__(89238);
  var report_folder = __webpack_require__(33008);
  async function openReportFolder(folder) {
   await (0, report_folder.w6)(folder);
   try {
    const made = await (0, promises_.mkdir)(folder, {
     recursive: true
    });
    if (void 0 !== made) await (0, promises_.writeFile)((0, external_node_path_.join)(folder, ".gitignore"), report_folder.BU);
   } catch (cause) {
    const reason = (0, release_error.Or)(cause, "ENOENT") ? "" : ` (${(0, machine_trouble.u)(cause)})`;
    throw new release_error.K2({
     subject: "report-dir",
     problem: `${folder} can't be written${reason}`,
     remedy: "Choose a writable folder"
    }, {
     cause
    });
   }
  }
  async function removeOldReport(folder, original, copy) {
   if (!(0, is_inside.F)(original, folder)) return;
   const copied = (0, external_node_path_.join)(copy.projectDir, (0, external_node_path_.relative)(original, folder));
   const ignore = (0, external_node_path_.join)(copied, ".gitignore");
   const isOurs = await (0, promises_.readFile)(ignore, "utf8").catch(()=>"") === report_folder.BU;
   const names = [
    ...Object.values(report_folder.JL),
    ...isOurs ? [
     ".gitignore"
    ] : []
   ];
   for (const name of names)await (0, promises_.rm)((0, external_node_path_.join)(copied, name), {
    force: true
   });
  }
  const IDENTITY = [
   "-c",
   "user.name=rehearsal",
   "-c",
   "user.email=rehearsal@localhost",
   "-c",
   "advice.addEmbeddedRepo=false"
  ];
  function requireDone(result, command) {
   if (result?.exitCode === 0) return;
   throw new release_error.K2(null === result ? {
    subject: "git",
    problem: "was not found on PATH",
    remedy: "Install git: a rehearsal tags and builds a clone of the project"
   } : {
    subject: "project-dir",
    problem: `git ${command} failed in the copy of the project (${(0, last_meaningful_lines.c)(result.output, 2)})`,
    remedy: "Repair the git repository, or rehearse a copy of the project without its .git"
   });
  }
  async function project_copy_git(args, top, host) {
   requireDone(await (0, git.Tk)([
    ...IDENTITY,
    ...args
   ], top, host), args[0] ?? "");
  }
  async function addEverything({ top, projectDir }, host) {
   const { patterns: made, isPackageInfo } = await findGenerated(projectDir);
   if (isPackageInfo) await (0, promises_.rm)((0, external_node_path_.join)(projectDir, "PKG-INFO"), {
    force: true
   });
   await (0, promises_.mkdir)((0, external_node_path_.join)(top, ".git/info"), {
    recursive: true
   });
   await (0, promises_.writeFile)((0, external_node_path_.join)(top, ".git/info/exclude"), made.map((pattern)=>`${pattern}\n`).join(""));
   const left = made.map((pattern)=>`:(exclude,glob)${pattern.startsWith("/") ? pattern.slice(1) : `**/${pattern}**`}`);
   await project_copy_git([
    "add",
    "--all",
    "--force",
    "--",
    ".",
    ...left
   ], top, host);
  }
  async function addSubmodules(top, host) {
   const listed = await (0, git.oM)([
    "ls-files",
    "--stage",
    "-z"
   ], top, host) ?? "";
   const paths = listed.split("\0").flatMap((line)=>/^160000 [^\t]*\t([^]+)$/u.exec(line)?.[1] ?? []);
   for (const path of paths){
    await project_copy_git([
     "rm",
     "--quiet",
     "--cached",
     "--",
     `:(literal)${path}`
    ], top, host);
    await project_copy_git([
     "add",
     "--all",
     "--force",
     "--",
     `:(literal)${path}`
    ], top, host);
   }
   return paths.length > 0;
  }
  async function copyForRehearsal(projectDir, folder, reportDir, without, host) {
   const hadGit = await (0, git_facts.vE)(projectDir, host) !== null;
   const identity = await (0, release_identity.xN)(projectDir, host);
   const products = {
    normalizedName: identity?.normalizedName ?? null
   };
   const copy = await (0, copy_project.N)(projectDir, folder, {
    ignored: "leave",
    products
   }, host);
   const original = (0, external_node_path_.resolve)(await (0, promises_.realpath)(projectDir), (0, external_node_path_.relative)(copy.projectDir, copy.top));
   for (const path of without)if ((0, is_inside.F)(original, path)) await (0, promises_.rm)((0, external_node_path_.join)(copy.top, (0, external_node_path_.relative)(original, path)), {
    force: true
   });
   const hasOwnGit = hadGit && await (0, git_facts.vE)(copy.top, host) === copy.top;
   if (!hasOwnGit) requireDone(await (0, git.Df)(copy.top, host), "init");
   if (hadGit) await project_copy_git([
    "add",
    "--all"
   ], copy.top, host);
   else {
    await removeOldReport(reportDir, projectDir, copy);
    await addEverything(copy, host);
   }
   const unborn = await (0, git_facts.Qo)(copy.top, host) === null;
   const staged = (await (0, git.Ii)([
    "diff",
    "--cached",
    "--quiet"
   ], copy.top, host))?.exitCode !== 0;
   const submodules = await addSubmodules(copy.top, host);
   if (unborn || staged || submodules) await project_copy_git([
    "commit",
    "--quiet",
    "--allow-empty",
    "--no-verify",
    "-m",
    "Rehearsal"
   ], copy.top, host);
   if (!hadGit) await project_copy_git([
    "clean",
    "--quiet",
    "--force",
    "-d",
    "-x"
   ], copy.top, host);
   return {
    ...copy,
    original: projectDir,
    hadGit,
    hadChanges: hadGit && staged
   };
  }
  async function tagCopy(copy, tag, host) {
   await project_copy_git([
    "tag",
    "--force",
    "--annotate",
    "--message",
    `Rehearsal of ${tag}`,
    tag
   ], copy.top, host);
  }
  var git_tags = __webpack_require__(93218);
  var core_metadata = __webpack_require__(90960);
  var tag_ending = __webpack_require__(8227);
  async function packageInfoVersion(projectDir) {
   const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(projectDir, "PKG-INFO")).catch(()=>null);
   return null === bytes ? null : (0, core_metadata.U)(bytes).get("version");
  }
  function normal(text) {
   if (null === text) return null;
   try {
    return (0, src_version.Bp)(text);
   } catch  {
    return null;
   }
  }
  function withoutTag(built) {
   const version = null === built ? void 0 : (0, src_version.z0)(built);
   return void 0 === version || (0, src_version.IX)(version) ? null : (0, src_version.qh)(version);
  }
  async function inventVersion(copy, scheme, build, host) {
   const packaged = normal(await packageInfoVersion(copy.original));
   if (null !== packaged) return {
    version: packaged,
    from: "PKG-INFO"
   };
   const built = null === build ? null : withoutTag(await build());
   if (null !== built) return {
    version: built,
    from: "a build of the sdist"
   };
   const here = (0, tag_ending.H)(await (0, git_tags.cB)(copy.top, host, "here"), scheme);
   if (null !== here) return {
    version: (0, src_version.qh)(here.version),
    from: `tag ${here.tag}`
   };
   const last = (0, tag_ending.H)(await (0, git_tags.cB)(copy.top, host, "until-here"), scheme);
   if (null === last) return {
    version: "0.1.0",
    from: "no tag; chosen for the rehearsal"
   };
   return {
    version: (0, src_version.W7)((0, src_version.qh)(last.version)),
    from: `the one after tag ${last.tag}`
   };
  }
  var visible_text = __webpack_require__(58607);
  var workflow_document = __webpack_require__(56536);
  var workflow_steps = __webpack_require__(78200);
  const WORKFLOW_FOLDERS = [
   ".forgejo/workflows",
   ".gitea/workflows",
   ".github/workflows"
  ];
  async function namesIn(folder) {
   try {
    return (await (0, promises_.readdir)(folder)).filter((name)=>/\.ya?ml$/u.test(name)).sort();
   } catch (error) {
    if ((0, release_error.Or)(error, "ENOENT") || (0, release_error.Or)(error, "ENOTDIR")) return [];
    throw error;
   }
  }
  async function findWorkflows(top) {
   for (const folder of WORKFLOW_FOLDERS){
    const found = [];
    for (const name of (await namesIn((0, external_node_path_.join)(top, folder)))){
     const path = `${folder}/${name}`;
     const status = await (0, promises_.lstat)((0, external_node_path_.join)(top, path));
     if (!status.isFile() || status.size > 4 * workflow_document.hk) continue;
     const workflow = (0, workflow_document.S6)(await (0, promises_.readFile)((0, external_node_path_.join)(top, path), "utf8"));
     if (null === workflow) continue;
     const steps = (0, workflow_steps.B)(workflow).filter(({ use })=>null !== use);
     if (steps.length > 0) found.push({
      path,
      workflow,
      steps
     });
    }
    if (found.length > 0) return found;
   }
   return [];
  }
  var profile_of = __webpack_require__(69223);
  var stage_inputs = __webpack_require__(41073);
  var settings = __webpack_require__(97360);
  const DESCRIBING = [
   "validate-metadata",
   "test-project",
   "build-dists",
   "twine-check",
   "try-dists",
   "verify-install",
   "release-checklist",
   "publish-index",
   "create-release"
  ];
  const FOR_INDEX = new Set([
   "validate-metadata",
   "twine-check",
   "publish",
   "workflow"
  ]);
  const OF_ONE_STEP = new Set([
   "audit"
  ]);
  const TAKEN = new Set([
   ...settings.y.map(({ name })=>name),
   "environment-variables"
  ]);
  function umbrellaName(what, name) {
   if ("rehearse" === what || "publish" === what || "workflow" === what) return TAKEN.has(name) ? name : null;
   if (!DESCRIBING.includes(what) || OF_ONE_STEP.has(name)) return null;
   const umbrella = stage_inputs.$[what]?.[name]?.umbrella ?? null;
   return null !== umbrella && TAKEN.has(umbrella) ? umbrella : null;
  }
  function commonFolder(steps) {
   const named = steps.flatMap((step)=>{
    const folder = step.value("project-dir");
    return "text" === folder.kind && "" !== folder.text ? [
     folder.text
    ] : [];
   });
   const [first, ...others] = new Set(named);
   return void 0 !== first && 0 === others.length ? first : null;
  }
  function usualFolder({ job }, steps) {
   return commonFolder(steps.filter((other)=>other.job === job)) ?? commonFolder(steps) ?? ".";
  }
  function settingsOf(workflows, place) {
   const settings = new Map;
   const notes = new Set;
   let index = null;
   const all = workflows.flatMap(({ path, steps })=>steps.map((step)=>({
      path,
      step,
      steps
     })));
   const isRehearsal = (step)=>step.use?.what === "rehearse";
   const ordered = [
    ...all.filter(({ step })=>isRehearsal(step)),
    ...all.filter(({ step })=>!isRehearsal(step))
   ];
   for (const { path, step, steps } of ordered){
    const about = (0, workflow_steps.K)(step, place, usualFolder(step, steps));
    if (null === about) notes.add(`${path}: the project-dir of the job ${(0, visible_text.Ol)(step.job)} is known to the server alone, so its settings are not used.`);
    if (true !== about) continue;
    const named = FOR_INDEX.has(step.use?.what ?? "") ? step.value("index") : null;
    if (named?.kind === "text" && "" !== named.text) index ??= {
     name: "index",
     value: named.text,
     from: `${path}, ${named.variables[0] ?? `job ${(0, visible_text.Ol)(step.job)}`}`
    };
    for (const input of step.names){
     const name = umbrellaName(step.use?.what ?? "", input);
     if (null === name) continue;
     const found = step.value(input);
     if ("expression" === found.kind) {
      const shown = (0, visible_text.Ol)(found.expression, 100);
      notes.add(`${path}: ${name} is ${shown}, which only the server can evaluate. It is not used.`);
      continue;
     }
     const earlier = settings.get(name);
     if ("" === found.text || earlier?.value === found.text) continue;
     const [variable] = found.variables;
     const from = `${path}, ${variable ?? `job ${(0, visible_text.Ol)(step.job)}`}`;
     if (void 0 === earlier) settings.set(name, {
      name,
      value: found.text,
      from
     });
     else notes.add(`${from}: ${name} is ${(0, visible_text.Ol)(found.text, 100)} there. That of ${earlier.from} is used.`);
    }
   }
   return {
    settings: [
     ...settings.values()
    ],
    index,
    notes: [
     ...notes
    ]
   };
  }
  const SHOWN = 100;
  function givenSettings(given) {
   return Object.entries(given).map(([name, value])=>({
     name,
     value,
     from: "given"
    }));
  }
  async function settleFiles({ settings, notes }, top) {
   const named = settings.get("wheels-from");
   if (void 0 === named || "given" === named.from) return;
   const entries = named.value.split(/[,\n]/u).map((entry)=>entry.trim()).filter((entry)=>"" !== entry);
   const here = [];
   const missing = [];
   for (const entry of entries){
    const path = (0, external_node_path_.resolve)(top, entry);
    const isHere = !entry.startsWith("artifact:") && (await (0, find_files.UV)(path)).length > 0;
    if (isHere) here.push(path);
    else missing.push((0, visible_text.Ol)(entry, SHOWN));
   }
   if (here.length > 0) settings.set("wheels-from", {
    ...named,
    value: asEntries(here)
   });
   else settings.delete("wheels-from");
   if (0 === missing.length) return;
   const formats = settings.get("formats");
   const isSdistAlone = 0 === here.length && formats?.from !== "given";
   if (isSdistAlone) settings.set("formats", {
    name: "formats",
    value: "sdist",
    from: "no wheels are here"
   });
   notes.push(`${named.from}: wheels-from is ${missing.join(", ")}, which is not here${isSdistAlone ? ", so the sdist is rehearsed alone" : ""}. To rehearse with such files, name them with wheels-from.`);
  }
  function asEntries(paths) {
   return paths.map((path)=>path.replaceAll(",", "?")).join("\n");
  }
  function fetchesPythons({ settings }, config) {
   const said = settings.get("python-downloads")?.value ?? String(config.settings?.["python-downloads"] ?? false);
   return "true" === said;
  }
  function settlePythons({ settings, notes }, found, facts) {
   const named = settings.get("python-versions");
   if (void 0 === named || "given" === named.from || null === facts) return;
   const names = named.value.split(/[,\s]+/u).filter((name)=>"" !== name);
   try {
    const { missing } = (0, choose_pythons.HW)(names, found, facts.requiresPython, facts.classifiers, true);
    if (0 === missing.length) return;
    settings.set("allow-missing-python", {
     name: "allow-missing-python",
     value: "true",
     from: "not all are here"
    });
    notes.push(`${named.from}: Python ${missing.join(", ")} isn't installed here and is left out.`);
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    settings.delete("python-versions");
    notes.push(`${named.from}: none of the Pythons ${(0, visible_text.Ol)(named.value, SHOWN)} can be used here, so those that are installed are used.`);
   }
  }
  function settleVariables({ settings, notes }, isSet) {
   const named = settings.get("environment-variables");
   if (void 0 === named || "given" === named.from) return;
   const names = named.value.split(/[,\s]+/u).filter((name)=>"" !== name);
   const here = names.filter(isSet);
   if (here.length === names.length) return;
   if (0 === here.length) settings.delete("environment-variables");
   else settings.set("environment-variables", {
    ...named,
    value: here.join(",")
   });
   const missing = names.filter((name)=>!isSet(name)).map((name)=>(0, visible_text.Ol)(name, SHOWN));
   notes.push(`${named.from}: environment-variables names ${missing.join(", ")}, which is not set here.`);
  }
  function keyOf(name) {
   return name.replaceAll(/[A-Z]/gu, (letter)=>`-${letter.toLowerCase()}`);
  }
  function configuredKeys({ settings = {}, ...typed }) {
   const others = Object.keys(typed).filter((name)=>"places" !== name);
   return [
    ...new Set([
     ...others.map(keyOf),
     ...Object.keys(settings)
    ])
   ];
  }
  function configuredNames(config) {
   return new Set((0, project_config.Qr)("publish", config, "/").keys());
  }
  function profileFor(given, configured, index) {
   if (void 0 !== given && "auto" !== given.value) return {
    profile: given.value,
    line: null
   };
   if (void 0 === given && void 0 !== configured && "auto" !== configured) return {
    profile: "",
    line: null
   };
   if (null === index) return {
    profile: "pypi",
    line: null
   };
   const profile = (0, profile_of.dp)(index.value);
   return {
    profile,
    line: `profile: ${profile}, by the index ${(0, visible_text.Ol)(index.value, SHOWN)} (${index.from})`
   };
  }
  async function rehearsalSettings({ projectDir, given, wheelsFrom }, { facts, config }, { pythons, isSet }, host) {
   const project = await (0, promises_.realpath)(projectDir);
   const workTree = await (0, git_facts.vE)(project, host);
   const top = null === workTree ? project : await (0, promises_.realpath)(workTree);
   const place = (0, external_node_path_.relative)(top, project).split(external_node_path_.sep).join("/") || ".";
   const found = settingsOf(await findWorkflows(top), place);
   const defaults = new Map(generated_inputs.b.map(({ name, default: fallback })=>[
     name,
     fallback
    ]));
   const keys = configuredNames(config);
   const told = found.settings.filter(({ name, value })=>defaults.get(name) !== value || keys.has(name));
   const settings = new Map([
    ...told,
    ...givenSettings(given)
   ].map((setting)=>[
     setting.name,
     setting
    ]));
   if (wheelsFrom.length > 0) {
    const value = wheelsFrom.map(entryOf).join("\n");
    settings.set("wheels-from", {
     name: "wheels-from",
     value,
     from: "given"
    });
   }
   const draft = {
    settings,
    notes: [
     ...found.notes
    ]
   };
   await settleFiles(draft, top);
   if (!fetchesPythons(draft, config)) settlePythons(draft, pythons, facts);
   settleVariables(draft, isSet);
   const written = configuredKeys(config);
   const { profile, line } = profileFor(settings.get("profile"), config.settings?.["profile"], found.index);
   return {
    profile,
    inputs: Object.fromEntries([
     ...settings.values()
    ].map(({ name, value })=>[
      name,
      value
     ])),
    lines: [
     ...[
      ...settings.values()
     ].map(({ name, value, from })=>`${name}: ${(0, visible_text.Ol)(value.replaceAll("\n", ", "), SHOWN)} (${from})`),
     ...null === line ? [] : [
      line
     ],
     ...0 === written.length ? [] : [
      `${written.join(", ")} (${(0, external_node_path_.join)(place, "pyproject.toml")}, [tool.repo-agent-actions])`
     ]
    ],
    notes: draft.notes
   };
  }
  function entryOf(source) {
   return "artifact" === source.kind ? source.given : asEntries([
    source.pattern
   ]);
  }
  function failures(record) {
   const failed = (0, headline.dJ)(record);
   if (failed.length < 2) return [];
   return [
    `${String(failed.length)} stages failed:`,
    ...failed.map(({ sentence })=>`- ${sentence}`),
    ""
   ];
  }
  function lastLine(record) {
   const { wouldStop } = record;
   return void 0 === wouldStop ? null : `${(0, headline.wX)(record)}. ${wouldStop.remedy}.`;
  }
  function publishInputs(given, workspace, { resultsUrl, runtimeToken }, configured = input_reader.zM) {
   const environment = {
    ...Object.fromEntries(generated_inputs.b.map(({ name })=>[
      (0, input_reader.LO)(name),
      given[name] ?? ""
     ])),
    ...null === resultsUrl ? {} : {
     ACTIONS_RESULTS_URL: resultsUrl
    },
    ...null === runtimeToken ? {} : {
     ACTIONS_RUNTIME_TOKEN: runtimeToken
    }
   };
   const defaults = Object.fromEntries(generated_inputs.b.map(({ name, default: fallback })=>[
     name,
     fallback
    ]));
   const reader = (0, input_reader.ic)({
    environment,
    workspace,
    defaults
   });
   return {
    ...(0, with_configuration.v)(inputs.K, reader, configured),
    rehearsal: true
   };
  }
  async function checkProject(projectDir) {
   const facts = await (0, promises_.stat)(projectDir).catch(()=>null);
   if (facts?.isDirectory() === true) return;
   throw new release_error.K2({
    subject: "project-dir",
    problem: null === facts ? `${projectDir} does not exist` : `${projectDir} is a file`,
    remedy: "Give the folder that holds the project's pyproject.toml"
   });
  }
  function quiet(host) {
   const { debug } = host;
   return {
    ...host,
    info: debug,
    notice: debug,
    warning: debug,
    error: debug,
    group: (_title, work)=>work()
   };
  }
  async function describeProject(base, host) {
   return await (0, src_run.run)({
    ...base.validate,
    tag: null,
    askLinks: false
   }, quiet(host));
  }
  function checkPythons({ pythonVersions, allowMissingPython, pythonDownloads }, { facts }, found) {
   if (null === facts || true === pythonDownloads) return;
   (0, choose_pythons.HW)(pythonVersions, found, facts.requiresPython, facts.classifiers, allowMissingPython);
  }
  function tellSettings({ lines, notes }, host) {
   if (lines.length > 0) host.info([
    "Settings:",
    ...lines.map((line)=>`  ${line}`)
   ].join("\n"));
   for (const note of notes)host.notice(note);
  }
  async function tellTools(host) {
   const settings = await (0, index_settings.ip)(host.environment);
   const uv = await (0, find_uv.d)(host, settings);
   const installer = null === uv ? "pip, because uv is not available" : `uv ${uv.version}`;
   host.info(`Packages come from ${settings.describe()}, installed by ${installer}.`);
  }
  async function tagRelease(inputs, copy, { facts, config }, { validate: { tagPrefix }, build }, host) {
   const scheme = (0, release_tag.Q1)(tagPrefix, config, facts?.name ?? null);
   let version = facts?.version ?? null;
   if (null !== inputs.version) try {
    version = (0, src_version.Bp)(inputs.version);
   } catch (cause) {
    throw new release_error.K2({
     subject: "version",
     problem: `'${inputs.version}' is not a version (${(0, release_error.bD)(cause)})`,
     remedy: "Write a PEP 440 version such as 1.2.3"
    }, {
     cause
    });
   }
   if (null === version) {
    const followsTags = facts?.versionSource.kind === "scm";
    const built = ()=>builtVersion({
      ...build,
      projectDir: copy.projectDir
     }, quiet(host));
    const invented = await inventVersion(copy, scheme, followsTags ? null : built, host);
    host.notice(`Only a build can tell the version of the project, so it is rehearsed as ${invented.version} (${invented.from}).`);
    version = invented.version;
   }
   const tag = (0, release_tag.cO)(scheme, version);
   await tagCopy(copy, tag, host);
   return tag;
  }
  async function run_run(inputs, outer) {
   const { projectDir, reportDir, places, failFast } = inputs;
   await checkProject(projectDir);
   const workshop = await (0, promises_.mkdtemp)((0, external_node_path_.join)(outer.temporaryFolder, "rehearsal-"));
   const host = {
    ...(0, trust_level.xi)(outer, "rehearsal"),
    storeFolder: (0, external_node_path_.join)(workshop, "store")
   };
   let starting = null;
   try {
    const plain = {
     "project-dir": projectDir,
     "dry-run": "true"
    };
    const described = await describeProject(publishInputs(plain, projectDir, places), host);
    const pythons = await (0, find_pythons.n)(host.environment);
    const isSet = (name)=>void 0 !== host.environment[name] || host.withheld?.names.includes(name) === true;
    const settings = await rehearsalSettings(inputs, described, {
     pythons,
     isSet
    }, host);
    tellSettings(settings, host);
    const asked = {
     ...settings.inputs,
     profile: settings.profile,
     "report-dir": reportDir
    };
    const configuredFor = (folder)=>(0, project_config.Qr)("publish", described.config, folder);
    const original = publishInputs({
     ...asked,
     ...plain
    }, projectDir, places, configuredFor(projectDir));
    checkPythons(original.test, described, pythons);
    const elsewhere = await (0, find_files.tC)(original.build.wheelsFrom ?? []);
    await openReportFolder(reportDir);
    host.progress("copying the project and starting two index servers …");
    const folders = [
     "test-index",
     "production-index"
    ].map((name)=>(0, external_node_path_.join)(workshop, name));
    starting = startPypiservers(folders, host);
    starting.catch(()=>void 0);
    const copy = await copyForRehearsal(projectDir, (0, external_node_path_.join)(workshop, "project"), reportDir, elsewhere, host);
    if (!copy.hadGit) host.notice("The project is not in a git repository, so its manifest has the commit and the tag of the rehearsal.");
    if (copy.hadChanges) host.notice("The rehearsal includes uncommitted changes.");
    const given = {
     ...asked,
     "project-dir": copy.projectDir,
     "packages-dir": (0, external_node_path_.join)(workshop, "dist")
    };
    const tag = await tagRelease(inputs, copy, described, original, host);
    host.info(`Rehearsing ${tag} in a copy of ${projectDir}.`);
    const { indexes: [test, production], served } = await starting;
    if (void 0 === test || void 0 === production) throw new Error("fewer than two servers were started");
    await tellTools(host);
    const result = await (0, run.run)({
     ...publishInputs({
      ...given,
      tag,
      "testpypi-token": test.password,
      "pypi-token": production.password,
      "test-index": test.uploadUrl,
      "test-simple-url": test.simpleUrl,
      index: production.uploadUrl,
      "simple-url": production.simpleUrl
     }, copy.top, places, configuredFor(copy.projectDir)),
     keepGoing: !failFast
    }, host);
    if (!host.signal.aborted) await served;
    const last = lastLine(result.record);
    if (null !== last && "unknown" !== (0, runner.m)(host.environment)) host.warning(`rehearsal: ${last}`);
    const closing = [
     stageTable(result.record),
     "",
     ...failures(result.record),
     `report: ${result.reportPath}`,
     `record: ${result.recordPath}`,
     ...null === last ? [] : [
      "",
      last
     ]
    ].join("\n");
    return {
     ...result,
     closing
    };
   } finally{
    const started = await starting?.catch(()=>null);
    await started?.stop();
    await (0, promises_.rm)(workshop, {
     recursive: true,
     force: true,
     maxRetries: 5
    });
   }
  }
 },
 97528: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   ZU: ()=>trustLevel,
   rm: ()=>withCachesBelow,
   xi: ()=>withIsolatedCaches
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27525);
  function trustLevel(environment) {
   const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref = "", GITHUB_HEAD_REF: head = "" } = environment;
   if (/^(?:pull_request|merge_group)/u.test(event) || /^refs\/(?:pull|merge-requests)\//u.test(ref) || "" !== head) return "pull-request";
   return null !== (0, _release_model__WEBPACK_IMPORTED_MODULE_1__.DC)(ref) ? "release" : "branch";
  }
  const CHOSEN_CACHES = [
   "UV_CACHE_DIR",
   "PIP_CACHE_DIR"
  ];
  function withCachesBelow(environment, ...names) {
   const below = CHOSEN_CACHES.flatMap((variable)=>{
    const chosen = environment[variable] ?? "";
    return "" === chosen ? [] : [
     [
      variable,
      (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(chosen, ...names)
     ]
    ];
   });
   return {
    ...environment,
    ...Object.fromEntries(below)
   };
  }
  function withIsolatedCaches(host, name) {
   return {
    ...host,
    cacheFolder: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.cacheFolder, name),
    environment: withCachesBelow(host.environment, name)
   };
  }
 },
 49675: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>readSuiteUse
  });
  const USE = /^(?:(?<server>https?:\/\/\S+?)\/)?(?<repository>[\w.-]+\/[\w.-]+)\/(?:(?<umbrella>publish)|actions\/(?<action>[\w-]+)|\.\w+\/workflows\/(?<workflow>publish)\.yml)@(?<ref>\S+)$/u;
  function readSuiteUse(uses) {
   const { server, repository, umbrella, action, ref } = USE.exec(uses)?.groups ?? {};
   if (void 0 === repository || void 0 === ref) return null;
   return {
    server: server ?? null,
    repository,
    what: umbrella ?? action ?? "workflow",
    ref
   };
  }
 },
 56536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S6: ()=>readWorkflow,
   b6: ()=>textOf,
   c_: ()=>tableOf,
   hk: ()=>LARGEST_WORKFLOW
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  const LARGEST_WORKFLOW = 1e5;
  function isTooDeep(text) {
   if (text.length > LARGEST_WORKFLOW) return true;
   let depth = 0;
   for (const [bracket] of text.matchAll(/[[\]{}]/gu)){
    depth += "[" === bracket || "{" === bracket ? 1 : -1;
    if (depth > 200) return true;
   }
   return /(?:[-?:][ \t]+){100}/u.test(text);
  }
  function tableOf(value) {
   return "object" != typeof value || null === value || Array.isArray(value) ? {} : value;
  }
  function textOf(value) {
   return "string" == typeof value ? value : "number" == typeof value || "boolean" == typeof value ? `${value}` : "";
  }
  function readWorkflow(text) {
   try {
    return isTooDeep(text) ? {} : tableOf((0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(text));
   } catch  {
    return null;
   }
  }
 },
 78200: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K: ()=>isAbout,
   B: ()=>stepsOf
  });
  var external_node_path_ = __webpack_require__(76760);
  var workflow_document = __webpack_require__(56536);
  const DEEPEST = 5;
  function inputsAtTag(workflow) {
   const on = workflow["on"];
   const events = (0, workflow_document.c_)(on);
   const isPushed = "push" in events || "push" === on || Array.isArray(on) && on.includes("push");
   const declared = [
    "workflow_dispatch",
    "workflow_call"
   ].flatMap((event)=>Object.entries((0, workflow_document.c_)((0, workflow_document.c_)(events[event])["inputs"])));
   return Object.fromEntries(declared.map(([name, input])=>[
     name,
     isPushed ? "" : (0, workflow_document.b6)((0, workflow_document.c_)(input)["default"])
    ]));
  }
  function operandOf(operand, scope, depth) {
   const text = /^'(?<text>(?:[^']|'')*)'$/u.exec(operand)?.groups?.["text"];
   if (void 0 !== text) return {
    text: text.replaceAll("''", "'"),
    variables: []
   };
   const [, context, name = ""] = /^(env|inputs)\.([\w-]+)$/u.exec(operand) ?? [];
   if ("inputs" === context) {
    const given = scope.inputs[name];
    return void 0 === given ? null : {
     text: given,
     variables: []
    };
   }
   if ("env" !== context || !(name in scope.env)) return null;
   const value = knownAt((0, workflow_document.b6)(scope.env[name]), scope, depth + 1);
   return "text" === value.kind ? {
    text: value.text,
    variables: [
     name
    ]
   } : null;
  }
  function innerOf(inner, scope, depth) {
   let last = null;
   for (const operand of inner.split("||")){
    last = operandOf(operand.trim(), scope, depth);
    if (null === last || "" !== last.text) break;
   }
   return last;
  }
  function knownAt(text, scope, depth) {
   const unknown = {
    kind: "expression",
    expression: text
   };
   if (depth > DEEPEST) return unknown;
   const [before = "", ...parts] = text.split("${{");
   const variables = [];
   let known = before;
   for (const part of parts){
    const end = part.indexOf("}}");
    const found = end < 0 ? null : innerOf(part.slice(0, end), scope, depth);
    if (null === found) return unknown;
    for (const name of found.variables)variables.push(name);
    known += found.text + part.slice(end + 2);
   }
   return {
    kind: "text",
    text: known.trim(),
    variables
   };
  }
  function knownValue(text, scope) {
   return knownAt(text, scope, 0);
  }
  var suite_use = __webpack_require__(49675);
  function stepOf(job, part, scope) {
   const given = (0, workflow_document.c_)(part["with"]);
   return {
    job,
    use: (0, suite_use.W)((0, workflow_document.b6)(part["uses"])),
    names: Object.keys(given),
    value: (name)=>knownValue((0, workflow_document.b6)(given[name]), scope)
   };
  }
  function stepsOf(workflow) {
   const inputs = inputsAtTag(workflow);
   return Object.entries((0, workflow_document.c_)(workflow["jobs"])).flatMap(([name, value])=>{
    const job = (0, workflow_document.c_)(value);
    const env = {
     ...(0, workflow_document.c_)(workflow["env"]),
     ...(0, workflow_document.c_)(job["env"])
    };
    const steps = Array.isArray(job["steps"]) ? job["steps"].map(workflow_document.c_) : [];
    return [
     stepOf(name, job, {
      env,
      inputs
     }),
     ...steps.map((step)=>stepOf(name, step, {
       env: {
        ...env,
        ...(0, workflow_document.c_)(step["env"])
       },
       inputs
      }))
    ].filter((step)=>null !== step.use || step.names.length > 0);
   });
  }
  function isAbout(step, place, otherwise) {
   const folder = step.value("project-dir");
   if ("expression" === folder.kind) return null;
   return external_node_path_.posix.join(".", folder.text || otherwise, ".") === external_node_path_.posix.join(".", place, ".");
  }
 },
 99576: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>ACTION_INPUTS
  });
  const ACTION_INPUTS = [
   {
    name: "job",
    description: "Does one job of a workflow instead of a whole release: prepare, test, build, upload-test, verify-test, upload, verify or release. It takes what it needs from the jobs before it, and hands on what came of it. The other inputs are given once, to prepare; only tokens are given to each job that needs one.",
    default: "",
    required: false,
    kind: {
     type: "choice",
     allowed: [
      "prepare",
      "test",
      "build",
      "upload-test",
      "verify-test",
      "upload",
      "verify",
      "release"
     ]
    },
    isSetting: false
   },
   {
    name: "needs",
    description: "With job, what the server says about the jobs before this one: the context needs, by the expression toJSON(needs).",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "secrets",
    description: "With job prepare, the secrets that stages need, one per line, as STAGE NAME true or STAGE NAME false, depending on whether it is set. Never a secret itself.",
    default: "",
    required: false,
    kind: {
     type: "lines"
    },
    isSetting: false
   },
   {
    name: "stages",
    description: "The stages to run, separated by commas or newlines, or `all`. With job prepare, the stages that the workflow has.",
    default: "all",
    required: false,
    kind: {
     type: "list"
    },
    isSetting: false
   },
   {
    name: "from-stage",
    description: "Begin at this stage with the manifest and the files that an earlier step left in packages-dir or, with token and manifest-sha256, that an earlier run left in the draft release of the tag. validate, test, check and try run anyway.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "manifest",
    description: "The release manifest to begin with when the build isn't among the stages; a path, or JSON. By default, the one release in packages-dir.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "manifest-sha256",
    description: "The sha256 that the manifest must have, from the log of the run that built the files. Where this build gives other bytes than that run sent to an index, its files are taken back from there. Without it, nothing is taken from a draft release or an index, since others may have written it.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "testpypi-token",
    description: "API token of the test index. The stage upload-test needs it.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "pypi-token",
    description: "API token of the production index. The stage upload needs it.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "username",
    description: "User name for both indexes. PyPI accepts only `__token__`.",
    default: "__token__",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "test-index",
    description: "The index of the stages upload-test and verify-test: `testpypi`, or an upload URL with test-simple-url.",
    default: "testpypi",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "test-simple-url",
    description: "The simple API of the test index, when test-index is a URL.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "index",
    description: "The index of the stages upload and verify: `pypi`, `gitea`, or an upload URL with simple-url.",
    default: "pypi",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "simple-url",
    description: "The simple API of the production index, when index is a URL.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "report-dir",
    description: "Where to write release-record.json and report.html. By default, a folder below RUNNER_TEMP.",
    default: "",
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "look-ahead",
    description: "What to do before the stage upload-test, after which the version can't be reused on the test index, about points of the checklist that will stop the release anyway. stop stops there, warn reports them and continues, no ignores them.",
    default: "stop",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "project-dir",
    description: "The project, relative to the workspace. It is only read.",
    default: ".",
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "tag",
    description: "The tag of the release. By default, the tag that started the run; without one, the tag isn't checked.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "tag-prefix",
    description: "What tags begin with; {name} is the name of the project. By default, the project's own setting, else v.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "checks",
    description: "Stage validate. What to check, separated by commas. all, or some of metadata, version, tag, structure, changelog, secrets, todo, links.",
    default: "all",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "changelog",
    description: "Stage validate. Path of the changelog, relative to the project. By default, the project's own setting, else a common name.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "release-notes-template",
    description: "Stage validate. Template for the notes of the release, a path relative to the project or the template itself, with placeholders such as {{ changelog }}. By default, what changed, how to install it, links, and a table of the files.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "required-files",
    description: "Stage validate. Files that must exist, separated by commas, relative to the project; patterns are allowed. By default, README and license.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "required-fields",
    description: "Stage validate. Fields of the metadata that must be given, separated by commas. By default, a missing description, readme, requires-python, license or authors causes a warning.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "todo-paths",
    description: "Stage validate. Files, folders or patterns in which to look for TODO and FIXME, one per line, relative to the project. By default, the comments of the packages.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "todo",
    description: "Stage validate. What a TODO or FIXME is. stop fails, advice only tells, off doesn't look; auto warns where todo-paths names files, so that a person decides, and else is advice.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "ask-links",
    description: "Stage validate. Whether to ask for the links of the README and the URLs of the project, to see whether they work; true or false. Addresses of private networks are never asked. Nothing depends on the answers.",
    default: "true",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "profile",
    description: "Whose rules apply: pypi, testpypi, gitea (also Forgejo), or generic for any other index, where only structure and safety count; auto decides by the index.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "validate-ignore",
    description: "Stage validate. Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**. The project's own settings can name more, with reasons.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "validate-strict",
    description: "Stage validate. Whether warnings stop the release, too; true or false. Advice never does.",
    default: "false",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "python-versions",
    description: "Versions of Python to test with, separated by commas or newlines. auto uses the installed ones that requires-python and the classifiers allow.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "python-downloads",
    description: "Whether uv fetches a named Python that isn't installed, for this run only; true or false. UV_PYTHON_INSTALL_MIRROR names another server to take it from.",
    default: "false",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "allow-missing-python",
    description: "Whether to skip a named Python that isn't installed instead of failing; true or false.",
    default: "false",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "install",
    description: "Stage test. What to install besides the project, one per line, as extra:NAME, group:NAME or a requirement. auto takes the extras and dependency groups for tests and checks, such as dev, test, lint and typing, and those that contain pytest.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "commands",
    description: "Stage test. Commands to run, one per line, without a shell. By default, pytest with coverage, mypy, ruff check and black --check, each if the project declares or configures it.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "minimum-coverage",
    description: "Stage test. Percentage of coverage below which the stage fails. By default, the project's own setting, else 70.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "target-coverage",
    description: "Stage test. Percentage of coverage below which the stage warns. By default, the project's own setting, else 80.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "lock",
    description: "Stage test. A lock file with the versions of what is installed for the tests, relative to project-dir. auto uses uv.lock, pylock.toml, poetry.lock, pdm.lock or pinned requirements of the project; off uses none.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "test-timeout",
    description: "Stage test. How long everything that is done with one Python may take, in seconds. A test that was running then is named.",
    default: "3600",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "environment-variables",
    description: "Further variables of this step that code of the project may see; names, separated by commas or newlines. The code already sees what builds and tests commonly need, and never tokens or credentials of package indexes.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "packages-dir",
    description: "Where to put the files, relative to project-dir.",
    default: "dist",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "clean",
    description: "Stage build. Whether to remove what earlier builds of this project left in packages-dir, true or false. Removed are only its own distributions that git doesn't track, in the project or in a folder that this action created. Other distributions there stop the build.",
    default: "true",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "formats",
    description: "Stage build. What to build: sdist, wheel, both, or none. auto builds both, or with wheels-from only the kinds that it does not bring.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "wheels-from",
    description: "Stage build. Files that were built elsewhere and belong to this release, such as those of cibuildwheel, separated by commas or newlines. Each is a file, a folder or a pattern, relative to the workspace, or artifact:NAME for an artifact of this run; artifact:wheels-* takes several.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "wheel-from",
    description: "Stage build. What to build the wheel from: sdist (as installers do), or tree, which is reported as a finding.",
    default: "sdist",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "build-python-version",
    description: "Stage build. The Python to build with, such as 3.12. By default, the newest installed one that requires-python and the classifiers allow.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "normalize-sdist",
    description: "Stage build. Whether to rewrite the sdist so that the same files always give the same bytes, true or false.",
    default: "true",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "build-constraints",
    description: "Stage build. A file of constraints for what the build installs, in the format of pip, relative to the workspace.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "source-date-epoch",
    description: "Stage build. The time to write into the files, in seconds since 1970. By default, what SOURCE_DATE_EPOCH of the step says, else the time of the commit, or of the newest file where there is no commit.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "verify-reproducible",
    description: "Stage build. Whether to build a second time, in another folder, and stop if any byte differs, true or false. Files of wheels-from are not compared.",
    default: "false",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "maximum-wheel-size",
    description: "Stage build. The size above which a wheel stops the stage, such as 2 MB. By default, the project's own setting; without one, the stage warns above 1 MB.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "maximum-sdist-size",
    description: "Stage build. The size above which the sdist stops the stage, such as 800 kB. By default, the project's own setting; without one, the stage warns above 500 kB.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "build-timeout",
    description: "Stage build. How long the whole build may take, in seconds; with verify-reproducible, both builds together.",
    default: "1800",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "build-ignore",
    description: "Stage build. Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**. The project's own settings can name more, with reasons.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "check-strict",
    description: "Stage check. Whether warnings stop the release, too; true or false. Advice never does.",
    default: "true",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "twine",
    description: "Stage check. Whether the real twine renders the README; true or false. Without it, a README in reST stays unknown.",
    default: "true",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "compare-with",
    description: "Stage check. The index on which the release before this one is, to say what has changed since; pypi, testpypi, or the address of a simple API, without credentials. none compares with nothing. Nothing depends on the answer. By default, the production index in publish, and none elsewhere.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "check-ignore",
    description: "Stage check. Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "extras",
    description: "Extras to try: none, each (every extra for users, in its own environment), all (together in one environment), or names.",
    default: "each",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "imports",
    description: "Modules to import, as module or module:attribute; auto uses the ones of the manifest or, without a manifest, of the installed files.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "scripts",
    description: "Command lines to run, one per line, such as automation --help; auto uses the ones of the manifest or, without a manifest, only checks that each command exists.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "smoke-test",
    description: "Path of a Python script that must exit with status 0. By default, the one of the manifest, which must still have its sha256.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "from-source",
    description: "Stage try. Whether to install from the source distribution, too; true, false or auto, which does so if every wheel is for all platforms.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "install-warnings",
    description: "What to do when the installer warns about this package: fail, warn or ignore.",
    default: "fail",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "dependencies-index-url",
    description: "Address of the one index that dependencies come from. By default, the machine's own setting (PIP_INDEX_URL, pip.conf, UV_DEFAULT_INDEX), else PyPI.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "allow-http-hosts",
    description: "Hosts that may be reached over plain HTTP, although anybody on the network can then read the token and change the answers. This machine is always allowed.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "try-timeout",
    description: "Stage try. Seconds for everything that is done with one Python.",
    default: "600",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "maximum-install-seconds",
    description: "An installation that takes longer causes a warning.",
    default: "30",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "maximum-import-seconds",
    description: "An import that takes longer causes a warning.",
    default: "1",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "upload-ignore",
    description: "Stage upload. Ids of rules that don't stop the upload, separated by commas or newlines; those of twine-check about what the index refuses.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "existing",
    description: "Stage upload. What to do when a file is already there with the same bytes: skip-identical leaves it, fail stops before anything is sent. Other bytes always stop.",
    default: "skip-identical",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "parallel",
    description: "Stage upload. How many wheels to send at the same time, 1 to 32. The first wheel and the sdist are always sent alone. By default, 4 at first, and more as long as the index answers fast, on PyPI up to 8.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "dry-run",
    description: "Whether to only make the plan and send nothing; true or false.",
    default: "false",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
   },
   {
    name: "attempts",
    description: "Stage upload. How often to send one file at most, 1 to 20. Before each further attempt, the index is asked whether it already has the file.",
    default: "5",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "wait",
    description: "Whether to wait until pip and uv would find every file.",
    default: "true",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "wait-timeout",
    description: "How long to wait, in seconds.",
    default: "600",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "sdist",
    description: "Stage verify. Whether to install from the source distribution, too; true or false.",
    default: "false",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "verify-timeout",
    description: "Stage verify. Seconds for everything that is done with one Python.",
    default: "600",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "audit",
    description: "Stage verify. Whether to ask PyPI's database for known vulnerabilities of the dependencies: auto, true or false. auto asks unless verify-test has done so for this release on this machine. A vulnerability doesn't fail this action; release-checklist stops the release.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "audit-ignore",
    description: "Stage verify. Ids of vulnerabilities to allow, such as GHSA-x84v-xcm2-53pg, separated by commas or newlines. Each one that is found is recorded.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "accept",
    description: "Ids of points that may stay unknown, separated by commas or newlines.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "confirmed",
    description: "Ids of points that only a person can know, and that you confirm.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "require",
    description: "Stage checklist. Ids of points that only a person can know, and that this project doesn't release without. They are unknown until they are in confirmed.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "notes",
    description: "Stage release. What changed, in Markdown; the output release-notes of validate-metadata. The word changelog means the section of the changelog, where it is known.",
    default: "changelog",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "title",
    description: "Stage release. Title of the release. It may contain {tag}, {name} and {version}.",
    default: "{tag}",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "prerelease",
    description: "Stage release. Whether it is a pre-release, true or false; auto decides by the version.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "token",
    description: "Stage release. Token of the forge that may write releases, usually github.token. Without it, nothing is sent.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "api-url",
    description: "Stage release. Address of the REST API of the forge, https://HOST/api/v1 for Gitea and Forgejo. By default, the one that the runner names.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   }
  ];
 }
};
