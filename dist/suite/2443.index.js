export const id = 2443;
export const ids = [
 2443
];
export const modules = {
 74599: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var open_places = __webpack_require__(90133);
  var earlier_release = __webpack_require__(74985);
  var resolve_index = __webpack_require__(22327);
  var read_project = __webpack_require__(81252);
  var release_identity = __webpack_require__(9370);
  var git_facts = __webpack_require__(35625);
  var git_tags = __webpack_require__(93218);
  var release_tag = __webpack_require__(70959);
  var failure = __webpack_require__(33355);
  var extremes = __webpack_require__(2536);
  var release_error = __webpack_require__(41535);
  var src_version = __webpack_require__(22499);
  var tag_name = __webpack_require__(27525);
  function judgeTag({ tag, ref, wanted, ...scheme }) {
   const name = tag ?? (0, tag_name.DC)(ref);
   if (null === name) throw (0, release_tag.a6)(ref, scheme);
   const read = (0, release_tag.k9)((0, tag_name.ws)(name), scheme, wanted);
   if ("version" !== read.kind) throw (0, release_tag.TM)(read);
   const version = wanted?.version ?? (0, src_version.qh)(read.version);
   return {
    tag: read.tag,
    version,
    isPrerelease: (0, src_version.V1)(read.version)
   };
  }
  var repository_pages = __webpack_require__(41734);
  function missingSecrets(secrets, willRun, place) {
   const missing = secrets.filter(({ stage, present })=>!present && willRun(stage));
   if (0 === missing.length) return null;
   const names = missing.map(({ name })=>name).join(", ");
   const wanting = missing.map(({ stage })=>stage).join(", ");
   return new release_error.K2({
    subject: names,
    problem: `${1 === missing.length ? "this secret is" : "these secrets are"} not set, or ${1 === missing.length ? "is" : "are"} spelled differently, and ${wanting} can't run without`,
    remedy: `Add ${1 === missing.length ? "it" : "them"} at ${(0, repository_pages.lA)(place)}, with exactly this spelling; a called workflow also needs it under secrets:`
   });
  }
  var src_stage = __webpack_require__(58455);
  var job_stage = __webpack_require__(96055);
  const SENDING = new Set([
   "stage",
   "verify-test",
   "verify",
   "release"
  ]);
  function needsEarlierFiles(fromStage) {
   return null !== fromStage && (0, job_stage.Y8)("build", fromStage);
  }
  function isDoneAnyway(job, fromStage) {
   return src_stage.an.some((stage)=>(0, job_stage.Zw)(stage) === job && (0, src_stage.Zu)(stage, fromStage));
  }
  function reasonToLeaveOut(stage, { stages, fromStage, dryRun, isFinished }) {
   if (!stages.includes(stage)) return "is not a job of this workflow";
   if (isFinished) return "the tag is already released";
   if (null !== fromStage && !isDoneAnyway(stage, fromStage)) return `comes before from-stage ${fromStage}`;
   if (dryRun && SENDING.has(stage)) return "nothing is sent in a dry run";
   return "";
  }
  function planJobs(context) {
   const { fromStage, stages } = context;
   if (null !== fromStage && !stages.includes((0, job_stage.Zw)(fromStage))) throw new release_error.K2({
    subject: "from-stage",
    problem: `${fromStage} is not a stage of this workflow`,
    remedy: `Allowed: ${stages.join(", ")}`
   });
   return job_stage.Cr.map((stage)=>{
    const reason = reasonToLeaveOut(stage, context);
    return {
     stage,
     run: "" === reason,
     reason
    };
   });
  }
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_os_ = __webpack_require__(48161);
  var external_node_path_ = __webpack_require__(76760);
  var src_platform = __webpack_require__(61848);
  var find_executable = __webpack_require__(63415);
  var ask_tool = __webpack_require__(44035);
  var git = __webpack_require__(45299);
  var of_workspace = __webpack_require__(75125);
  var src_python = __webpack_require__(43422);
  var find_pythons = __webpack_require__(60573);
  var count_text = __webpack_require__(77820);
  async function look(file, args, host) {
   const { environment } = host;
   const folders = (0, find_executable.oe)(environment).filter((folder)=>!(0, of_workspace.N)(folder, environment));
   const path = (0, find_executable.oq)(file, {
    ...environment,
    PATH: folders.join(external_node_path_.delimiter)
   }, (0, external_node_os_.tmpdir)());
   if (null === path) return null;
   const env = {
    ...environment,
    UV_NO_CONFIG: "1"
   };
   return (await (0, ask_tool.C)({
    file: path,
    args,
    cwd: (0, external_node_path_.dirname)(path),
    env
   }))?.trim() ?? null;
  }
  async function describeGit(projectDir, host) {
   const version = await (0, git.r9)(projectDir, host);
   if (null === version) return "not found";
   const number = version.replace(/^git version /u, "");
   try {
    const shallow = await (0, git.bd)([
     "rev-parse",
     "--is-shallow-repository"
    ], projectDir, host);
    if (null === shallow) return `${number}; ${projectDir} is not in a repository`;
    const tags = await (0, git.oM)([
     "tag",
     "--list"
    ], projectDir, host) ?? "";
    const count = tags.split("\n").filter((tag)=>"" !== tag).length;
    return `${number}; history ${"true" === shallow ? "shallow" : "whole"}, ${(0, count_text.l)(count, "tag")}`;
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    return `${number}; ${error.message}`;
   }
  }
  async function describeServer(forge, platform) {
   const where = platform.serverUrl ?? "no address";
   if (null === forge) return `${platform.forge} at ${where}`;
   try {
    return `${await forge.describe()} at ${where}`;
   } catch (error) {
    return `${platform.forge} at ${where} (no details: ${(0, release_error.bD)(error)})`;
   }
  }
  function describeRunner({ runner }, environment) {
   const inside = (0, external_node_fs_.existsSync)("/.dockerenv") || (0, external_node_fs_.existsSync)("/run/.containerenv") ? "in a container" : "on the host";
   return `${environment["RUNNER_NAME"] ?? "unnamed"}, ${runner} runner, ${inside}, ${process.platform} ${process.arch}`;
  }
  function describePythons(pythons) {
   const versions = [
    ...new Set(pythons.map(({ version })=>version))
   ];
   return 0 === versions.length ? "none" : versions.join(", ");
  }
  function switchedOff({ runner }) {
   switch(runner){
    case "gitea":
     return "environments and approvals; job time-outs before runner 2; summaries before Gitea 1.27; trusted publishing";
    case "forgejo":
     return "environments and approvals, permissions, summaries; trusted publishing";
    case "act":
     return "environments and approvals, permissions, concurrency, summaries; trusted publishing";
    case "github":
     return "nothing";
    case "unknown":
     return "unknown";
   }
  }
  function noPython(pythons) {
   if (pythons.some((python)=>(0, src_python.jZ)(python, src_python.PR))) return null;
   return new release_error.K2({
    subject: "Python",
    problem: `this runner has no Python ${src_python.PR} or later (found: ${describePythons(pythons)}), which build and twine need`,
    remedy: "Use an image that has one, or install it on the runner"
   });
  }
  async function readRunnerFacts(projectDir, forge, artifacts, host) {
   const platform = (0, src_platform.tj)(host.environment);
   const [server, pythons, uv, git] = await Promise.all([
    describeServer(forge, platform),
    (0, find_pythons.n)(host.environment),
    look("uv", [
     "--version"
    ], host),
    describeGit(projectDir, host)
   ]);
   const lines = [
    {
     what: "runner",
     found: describeRunner(platform, host.environment)
    },
    {
     what: "server",
     found: server
    },
    {
     what: "Node",
     found: process.versions.node
    },
    {
     what: "Python",
     found: describePythons(pythons)
    },
    {
     what: "uv",
     found: uv ?? "not on the PATH: the pinned version is downloaded when needed"
    },
    {
     what: "git",
     found: git
    },
    {
     what: "artifacts",
     found: null === artifacts ? "work" : artifacts.message
    },
    {
     what: "ignored",
     found: switchedOff(platform)
    }
   ];
   const problem = noPython(pythons);
   const problems = [
    problem,
    artifacts
   ].filter((one)=>null !== one);
   return {
    lines,
    problems,
    platform
   };
  }
  var earlier_attempt = __webpack_require__(66090);
  var save_release = __webpack_require__(79873);
  function packagesDir(host) {
   return (0, external_node_path_.join)(host.temporaryFolder, "earlier-run", "dist");
  }
  async function takeFromThisRun({ manifestSha256 }, { store, expected }, host) {
   if (null === store) return null;
   const request = {
    store,
    expected,
    manifestSha256,
    packagesDir: packagesDir(host)
   };
   return (0, earlier_attempt.T)(request, host);
  }
  async function takeOver({ fromStage, manifestSha256 }, { forge, tag, expected }, host) {
   const request = {
    tag,
    expected,
    manifestSha256,
    packagesDir: packagesDir(host)
   };
   const taken = null === forge ? null : await (0, earlier_release.bJ)(forge, request, host);
   if (null !== taken) return taken;
   throw new release_error.K2({
    subject: "from-stage",
    problem: `is ${String(fromStage)}, but no release of ${tag} contains the files that an earlier run built`,
    remedy: "Run without from-stage to build them"
   });
  }
  async function saveForThisRun({ path, packagesDir, sha256 }, store) {
   await (0, save_release.D)({
    store,
    artifactName: "auto",
    manifestPath: path,
    packagesDir,
    manifestSha256: sha256
   });
  }
  var visible_text = __webpack_require__(58607);
  var plain_http_index = __webpack_require__(99934);
  var project_page = __webpack_require__(40775);
  var release_on_index = __webpack_require__(12072);
  function isOfRelease(file, { files }) {
   const own = files.find(({ filename })=>filename === file.filename);
   return void 0 !== own && (null === file.sha256 || own.sha256 === file.sha256);
  }
  async function findUsedVersion({ index, simpleUrl }, { project, version, manifest }, { environment, signal }) {
   const address = (0, resolve_index.p)({
    index,
    simpleUrl,
    environment
   });
   let files;
   try {
    const { allowHttpHosts } = (0, plain_http_index.s)({
     index,
     allowHttpHosts: []
    }, address, "read");
    const request = {
     environment,
     allowHttpHosts,
     signal,
     bypassCaches: true
    };
    const page = await (0, project_page.B_)(address.simpleUrl, project, request);
    files = (0, release_on_index.$J)(page, project, version).files;
   } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof release_error.K2)) throw error;
    return {
     problem: null,
     warning: null,
     note: `${address.title}: unknown (${(0, release_error.bD)(error)})`
    };
   }
   const foreign = null === manifest ? files : files.filter((file)=>!isOfRelease(file, manifest));
   const free = {
    problem: null,
    warning: null
   };
   if (0 === files.length) return {
    ...free,
    note: `${address.title}: has no file of ${version}`
   };
   if (0 === foreign.length) return {
    ...free,
    note: `${address.title}: already has ${String(files.length)} of the files`
   };
   const some = foreign.slice(0, 3).map(({ filename })=>(0, visible_text.Ol)(filename));
   const names = `${some.join(", ")}${foreign.length > some.length ? ", …" : ""}`;
   const next = (0, src_version.W7)(version);
   const note = `${address.title}: has other files of ${version}`;
   if (null === manifest) return {
    problem: null,
    warning: `${address.title}: already has files of ${project} ${version} (${names}), and there is no draft release with them. If this build gives different bytes, its upload will be refused: in that case, release as ${next}.`,
    note
   };
   const problem = new release_error.K2({
    subject: address.title,
    problem: `${project} ${version} can't be reused there: it has files that don't belong to this release (${names})`,
    remedy: `Release as ${next} with a new tag`
   });
   return {
    problem,
    warning: null,
    note
   };
  }
  const realPlaces = {
   artifacts: ({ places }, host)=>(0, open_places.ue)(places, host),
   forge: ({ places }, host)=>(0, open_places.h_)(places, host)
  };
  async function checkArtifacts(open) {
   try {
    const store = open();
    await store.list();
    return {
     store,
     problem: null
    };
   } catch (error) {
    const problem = (0, failure.zy)(error);
    if (null === problem) throw error;
    return {
     store: null,
     problem
    };
   }
  }
  async function run(inputs, host, open = realPlaces) {
   const forge = open.forge(inputs, host);
   const { store, problem } = await checkArtifacts(()=>open.artifacts(inputs, host));
   const facts = await readRunnerFacts(inputs.projectDir, forge, problem, host);
   await show(facts, host);
   const findings = {
    project: null,
    tag: null,
    commit: null,
    earlier: null,
    isFinished: false,
    taken: null,
    isOfThisRun: false,
    jobs: [],
    problems: [
     ...facts.problems
    ]
   };
   await attempt(findings, ()=>findTag(inputs, findings, host));
   if (null !== findings.tag) await attempt(findings, ()=>findJobs(inputs, findings, {
     forge,
     store
    }, host));
   const willRun = (stage)=>findings.jobs.some((job)=>job.stage === stage && job.run);
   const sending = inputs.dryRun ? [] : inputs.secrets;
   const missing = missingSecrets(sending, willRun, facts.platform);
   if (null !== missing) findings.problems.push(missing);
   await findUsedVersions(inputs, findings, willRun, host);
   const { taken, problems } = findings;
   if (0 === problems.length && null !== store && null !== taken && !findings.isOfThisRun) await attempt(findings, ()=>saveForThisRun(taken, store));
   await conclude(findings, inputs, host);
   const [first] = problems;
   return {
    passed: void 0 === first,
    failure: void 0 === first ? null : sentenceOf(first, problems.length),
    receipt: null,
    receiptPath: null,
    tag: findings.tag,
    commit: findings.commit,
    isFinished: findings.isFinished,
    manifestSha256: taken?.sha256 ?? null,
    jobs: findings.jobs
   };
  }
  function sentenceOf(first, count) {
   if (1 === count) return first.message;
   return `${first.message} ${2 === count ? "Another problem is" : `${String(count - 1)} other problems are`} in the log above.`;
  }
  async function attempt(findings, work) {
   try {
    await work();
   } catch (error) {
    const problem = (0, failure.zy)(error);
    if (null === problem) throw error;
    findings.problems.push(problem);
   }
  }
  async function show({ lines }, host) {
   const width = (0, extremes.n)(lines.map(({ what })=>what.length));
   await host.group("Environment", ()=>{
    for (const { what, found } of lines)host.info(`${what.padEnd(width)}  ${found}`);
    return Promise.resolve();
   });
  }
  async function findTag(inputs, findings, host) {
   const { config } = await (0, read_project.Wh)(inputs.projectDir, host);
   const identity = await (0, release_identity.xN)(inputs.projectDir, host);
   findings.project = identity?.project ?? null;
   const scheme = (0, release_tag.Q1)(inputs.tagPrefix, config, findings.project);
   findings.tag = judgeTag({
    ...scheme,
    tag: inputs.tag,
    ref: inputs.ref,
    wanted: null === identity ? null : (0, release_tag.O9)(identity)
   });
   const { tag, version } = findings.tag;
   const [head, tagged] = await Promise.all([
    (0, git_facts.Qo)(inputs.projectDir, host),
    (0, git_tags.lz)(inputs.projectDir, tag, host)
   ]);
   if (null === head || null === tagged) throw new release_error.K2({
    subject: "tag",
    problem: null === head ? "there is no repository here to look it up in" : `${tag} is not among the tags here`,
    remedy: "Fetch the source with its tags, as the first step of the templates does"
   });
   if (head !== tagged) throw new release_error.K2({
    subject: "tag",
    problem: `${tag} points to commit ${tagged}, but the source here is at ${head}`,
    remedy: "Fetch the commit of the tag, as the first step of the templates does"
   });
   findings.commit = head;
   const others = (0, release_tag.fk)(await (0, git_tags.cB)(inputs.projectDir, host), scheme, version).filter((one)=>one !== tag);
   if (others.length > 0) host.warning(`tag: ${(0, release_tag.wW)([
    tag,
    ...others
   ], version)}. Delete the tags that aren't released.`);
  }
  function expectedOf({ project, tag, commit }) {
   return {
    project,
    version: tag?.version ?? null,
    tag: tag?.tag ?? null,
    commit
   };
  }
  async function findJobs(inputs, findings, { forge, store }, host) {
   const { tag } = findings;
   if (null === tag) return;
   if (null !== forge) await lookAtRelease(inputs, findings, {
    forge,
    tag
   }, host);
   const { isFinished } = findings;
   const { stages, fromStage, dryRun } = inputs;
   findings.jobs = planJobs({
    stages,
    fromStage,
    dryRun,
    isFinished
   });
   if (isFinished) return;
   const place = {
    store,
    forge,
    tag: tag.tag,
    expected: expectedOf(findings)
   };
   findings.taken = await takeFromThisRun(inputs, place, host);
   findings.isOfThisRun = null !== findings.taken;
   if (needsEarlierFiles(fromStage)) findings.taken ??= await takeOver(inputs, place, host);
  }
  async function lookAtRelease(inputs, findings, { forge, tag }, host) {
   const earlier = await (0, earlier_release.Rf)(forge, tag.tag, host);
   findings.earlier = earlier;
   if (null === earlier) return;
   const { environment, signal } = host;
   const indexes = inputs.indexes.map(({ index, simpleUrl })=>(0, resolve_index.p)({
     index,
     simpleUrl,
     environment
    }));
   const expected = expectedOf(findings);
   const { isReleased, lines } = await (0, earlier_release.Jl)(earlier, expected, indexes, {
    environment,
    signal
   });
   for (const line of lines)host.info(line);
   findings.isFinished = isReleased;
   if (!isReleased) (0, earlier_release.Tv)(earlier, expected);
  }
  async function findUsedVersions(inputs, findings, willRun, host) {
   const { tag, taken } = findings;
   const manifest = taken?.manifest ?? null;
   const project = manifest?.project ?? findings.project;
   const asked = inputs.indexes.filter(({ stage })=>willRun(stage));
   if (null === tag || 0 === asked.length) return;
   if (null === project) return void host.notice("Only a build can tell the name of the project, so it is unknown whether an index has this version already.");
   const wanted = {
    project,
    version: tag.version,
    manifest
   };
   await host.group("Files of this version on the indexes", async ()=>{
    for (const place of asked)await attempt(findings, async ()=>{
     const { problem, warning, note } = await findUsedVersion(place, wanted, host);
     host.info(note);
     if (null !== warning) host.warning(warning);
     if (null !== problem) findings.problems.push(problem);
    });
   });
  }
  async function conclude({ tag, earlier, isFinished, taken, isOfThisRun, jobs, problems }, inputs, host) {
   if (null !== tag) host.info(`Tag ${tag.tag}: version ${tag.version}${tag.isPrerelease ? ", a pre-release" : ""}.`);
   const notice = noticeOf(earlier, isFinished, taken);
   if (null !== notice) host.notice(notice);
   if (null !== taken) {
    const whose = isOfThisRun ? "that an earlier attempt of it built" : "from an earlier run";
    host.notice(`This run continues with the files ${whose}, manifest sha256 ${taken.sha256}.`);
   }
   if (jobs.length > 0) {
    const width = (0, extremes.n)(jobs.map(({ stage })=>stage.length));
    const shown = jobs.filter(({ stage })=>inputs.stages.includes(stage));
    await host.group("Jobs of this run", ()=>{
     for (const { stage, run: runs, reason } of shown)host.info(`${stage.padEnd(width)}  ${runs ? "runs" : `skipped: ${reason}`}`);
     return Promise.resolve();
    });
   }
   for (const problem of problems.slice(1))host.warning(problem.message);
  }
  function noticeOf(earlier, isFinished, taken) {
   if (null === earlier) return null;
   const { release } = earlier;
   if (isFinished) return `${release.tag}: is already released (${release.url}). There is nothing to do.`;
   return null === taken ? (0, earlier_release.sN)(earlier) : null;
  }
 },
 62514: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   AO: ()=>distributionOf,
   N0: ()=>listFilenames,
   oQ: ()=>notRegular,
   oj: ()=>listDistributions,
   p_: ()=>parseFilename,
   wX: ()=>namesIn,
   xF: ()=>readDistribution
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23256);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75094);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22499);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89238);
  function parseFilename(filename) {
   const kind = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Lg)(filename);
   if (null === kind) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: filename,
    problem: "is not a distribution: its name must end in .whl, .tar.gz or .zip",
    remedy: "Give a wheel or a source distribution"
   });
   try {
    if ("wheel" === kind) {
     const { name, version, tags } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.eP)(filename);
     return {
      kind,
      name,
      version: (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
      tags
     };
    }
    const { name, version } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.sF)(filename);
    return {
     kind,
     name,
     version: (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
     tags: []
    };
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: filename,
     problem: (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.bD)(cause),
     remedy: "Build it again with a current build back-end, and do not rename the file"
    }, {
     cause
    });
   }
  }
  async function notRegular(path) {
   const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
   if (status.isFile()) return null;
   if (status.isSymbolicLink()) return "a symbolic link";
   return status.isDirectory() ? "a folder" : "not a regular file";
  }
  function distributionOf(path, hashed) {
   const filename = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
   return {
    filename,
    path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path),
    ...hashed,
    ...parseFilename(filename)
   };
  }
  async function readDistribution(path) {
   parseFilename((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
   const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
   let odd;
   try {
    odd = await notRegular(absolute);
    if (null === odd) return distributionOf(absolute, await (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.DC)(absolute));
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: path,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
     remedy: "Give a file that exists and is readable"
    }, {
     cause
    });
   }
   throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: path,
    problem: `is ${odd}`,
    remedy: "Put the file itself there"
   });
  }
  async function namesIn(folder) {
   try {
    return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter(_python_standards__WEBPACK_IMPORTED_MODULE_2__.Im).sort();
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: folder,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
     remedy: "Build the distributions first, or give the folder that contains them"
    }, {
     cause
    });
   }
  }
  async function listFilenames(folder) {
   const names = await namesIn(folder);
   const foreign = [];
   for (const name of names){
    const odd = await notRegular((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    if (null !== odd) foreign.push(`${name} (${odd})`);
    else if (null === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Lg)(name)) foreign.push(name);
   }
   if (foreign.length > 0) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: `contains other files than distributions: ${foreign.join(", ")}`,
    remedy: "Keep only the files of the release in it"
   });
   if (0 === names.length) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: "contains no distribution",
    remedy: "Build the distributions first"
   });
   return names;
  }
  async function listDistributions(folder) {
   const found = [];
   for (const name of (await listFilenames(folder)))found.push(await readDistribution((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
   return found;
  }
 },
 41734: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   KY: ()=>personalTokensPage,
   fL: ()=>runPage,
   lA: ()=>secretsPage
  });
  function secretsPage({ forge, serverUrl, repository }) {
   if (null === serverUrl || null === repository) return "the repository's settings, Actions, Secrets";
   const path = "github" === forge ? "settings/secrets/actions" : "settings/actions/secrets";
   return `${serverUrl}/${repository}/${path}`;
  }
  function personalTokensPage({ forge, serverUrl }) {
   if (null === serverUrl) return "your settings, Applications";
   return `${serverUrl}/${"github" === forge ? "settings/tokens" : "user/settings/applications"}`;
  }
  function runPage({ forge, serverUrl, repository, runId, runNumber, server }) {
   if (null === serverUrl || null === repository) return null;
   const minor = /^Gitea 1\.(?<minor>\d+)/u.exec(server)?.groups?.["minor"];
   const isOldGitea = void 0 !== minor && Number(minor) < 26;
   const id = "forgejo" === forge || server.startsWith("Forgejo") || isOldGitea ? runNumber : runId;
   return null === id ? null : `${serverUrl}/${repository}/actions/runs/${id}`;
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
 32562: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>artifactSource
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87867);
  async function chooseName({ store, name }) {
   const names = (await store.list()).map((artifact)=>artifact.name);
   if ("auto" !== name) return names.includes(name) ? name : null;
   const releases = [
    ...new Set(names.filter(_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.c7))
   ].sort();
   if (releases.length > 1) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: "artifact-name",
    problem: `is auto, and this run has ${String(releases.length)} artifacts with a release: ${releases.join(", ")}`,
    remedy: "Set it to the name of the right one"
   });
   return releases[0] ?? null;
  }
  async function copyIfThere(from, to) {
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
    return true;
   } catch (error) {
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT")) return false;
    throw error;
   }
  }
  function openFolder(folder) {
   return {
    manifest: ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.VQ.manifest)).catch((error)=>{
      if ((0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT")) return null;
      throw error;
     }),
    take: ({ filename }, _, target)=>copyIfThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.VQ.distributions, filename), target),
    takeSmokeTest: (path, target)=>copyIfThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "smoke", (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)), target)
   };
  }
  function artifactSource(options) {
   return {
    title: "auto" === options.name ? "artifact of this run" : `artifact ${options.name}`,
    writers: "this run",
    async open () {
     const name = await chooseName(options);
     if (null === name) return null;
     const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.temporaryFolder, "artifact-"));
     await options.store.download(name, folder);
     return openFolder(folder);
    }
   };
  }
 },
 17147: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v: ()=>draftSource
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87867);
  function draftSource({ files, tag, temporaryFolder }) {
   return {
    title: `release ${tag}`,
    writers: "anybody",
    async open () {
     const names = await files.names(tag);
     if (null === names || 0 === names.length) return null;
     const takeNamed = async (name, target)=>{
      if (!names.includes(name)) return false;
      await files.download(tag, name, target);
      return true;
     };
     const opened = {
      async manifest () {
       const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, "draft-"));
       const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.VQ.manifest);
       return await takeNamed(_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.VQ.manifest, path) ? await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) : null;
      },
      take: ({ filename }, _, target)=>takeNamed(filename, target),
      takeSmokeTest: (path, target)=>takeNamed((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), target)
     };
     return opened;
    }
   };
  }
 },
 66090: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T: ()=>takeFromEarlierAttempt
  });
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87867);
  var _artifact_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32562);
  var _restore_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35076);
  async function takeFromEarlierAttempt({ store, expected, manifestSha256, packagesDir }, host) {
   const { storeFolder, temporaryFolder } = host;
   const { project, version } = expected;
   if (null === project || null === version) return null;
   const name = (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_0__.Rx)({
    project,
    version
   });
   return (0, _restore_release_js__WEBPACK_IMPORTED_MODULE_1__.E)({
    sources: [
     (0, _artifact_source_js__WEBPACK_IMPORTED_MODULE_2__.k)({
      store,
      name,
      temporaryFolder
     })
    ],
    manifestSha256,
    expected,
    packagesDir,
    storeFolder,
    host
   });
  }
 },
 74985: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   sN: ()=>earlierReleaseNotice,
   Rf: ()=>findEarlierRelease,
   Jl: ()=>judgeReleased,
   Tv: ()=>requireOwnRelease,
   bJ: ()=>takeOverRelease
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var expected_release = __webpack_require__(28491);
  var release_assets = __webpack_require__(23494);
  var parse = __webpack_require__(89822);
  var release_error = __webpack_require__(41535);
  var draft_source = __webpack_require__(17147);
  var project_page = __webpack_require__(40775);
  var release_on_index = __webpack_require__(12072);
  async function askIndex(manifest, { simpleUrl }, context) {
   const { project, version, files } = manifest;
   try {
    const page = await (0, project_page.B_)(simpleUrl, project, {
     ...context,
     bypassCaches: true
    });
    const there = (0, release_on_index.$J)(page, project, version).files;
    const isThere = ({ filename, sha256 })=>there.some((file)=>file.filename === filename && file.sha256 === sha256);
    const count = files.filter(isThere).length;
    const others = there.filter((file)=>!files.some(({ filename })=>filename === file.filename)).length;
    return {
     isWhole: count === files.length && 0 === others,
     words: `has ${String(count)} of ${String(files.length)} files${0 === others ? "" : `, and ${String(others)} others`}`
    };
   } catch (error) {
    context.signal?.throwIfAborted();
    if (!(error instanceof release_error.K2)) throw error;
    return {
     isWhole: false,
     words: `unknown (${error.message})`
    };
   }
  }
  var open_places = __webpack_require__(90133);
  var restore_release = __webpack_require__(35076);
  async function findEarlierRelease(forge, tag, { temporaryFolder }) {
   const [release] = await forge.releasesOf(tag);
   if (void 0 === release) return null;
   const files = (0, open_places.Z1)(forge);
   const names = await files.names(tag) ?? [];
   const receipts = names.filter(release_assets.jP).sort();
   if (!names.includes(release_assets.pJ.manifest)) return {
    release,
    manifest: null,
    receipts
   };
   const path = (0, external_node_path_.join)(await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryFolder, "earlier-")), release_assets.pJ.manifest);
   await files.download(tag, release_assets.pJ.manifest, path);
   return {
    release,
    manifest: parsedOrNull(await (0, promises_.readFile)(path, "utf8")),
    receipts
   };
  }
  function parsedOrNull(text) {
   try {
    return (0, parse.Cc)(text, release_assets.pJ.manifest);
   } catch (error) {
    if (error instanceof release_error.K2) return null;
    throw error;
   }
  }
  function requireOwnRelease({ release, manifest }, expected) {
   if (null === manifest) return;
   const remedy = `Find out who created ${release.draft ? "that draft" : "that release"}, delete it, and start this run again`;
   (0, expected_release.d)(manifest, expected, `release ${release.tag}`, remedy);
  }
  async function judgeReleased({ release, manifest }, expected, indexes, context) {
   const isKnown = Object.values(expected).every((field)=>null !== field);
   if (release.draft || null === manifest || 0 === indexes.length || !isKnown || !isExpected(manifest, expected)) return {
    isReleased: false,
    lines: []
   };
   const lines = [];
   let isReleased = true;
   for (const index of indexes){
    const { isWhole, words } = await askIndex(manifest, index, context);
    lines.push(`${index.title}: ${words} of the published release ${release.tag}`);
    isReleased &&= isWhole;
   }
   return {
    isReleased,
    lines
   };
  }
  function isExpected(manifest, expected) {
   try {
    (0, expected_release.d)(manifest, expected, "release");
    return true;
   } catch (error) {
    if (error instanceof release_error.K2) return false;
    throw error;
   }
  }
  async function takeOverRelease(forge, { tag, expected, manifestSha256, packagesDir }, host) {
   const { storeFolder, temporaryFolder } = host;
   return (0, restore_release.E)({
    sources: [
     (0, draft_source.v)({
      files: (0, open_places.Z1)(forge),
      tag,
      temporaryFolder
     })
    ],
    manifestSha256,
    expected,
    packagesDir,
    storeFolder,
    host
   });
  }
  function earlierReleaseNotice({ release, manifest, receipts }) {
   if (null === manifest && 0 === receipts.length) return null;
   const kept = 0 === receipts.length ? "" : ` Its ${String(receipts.length)} receipts are for people: this run reads none.`;
   return `${release.tag}: ${release.draft ? "a draft release" : "a published release"} already has files. What this run builds is compared with them, and none of them is used.${kept}`;
  }
 },
 35076: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>restoreRelease
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57777);
  var _distributions__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52638);
  var _distributions__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28491);
  var _distributions__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(62514);
  var _project_tree__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13953);
  var _python_standards__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(75094);
  var _release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89822);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41855);
  var _release_store__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23256);
  var _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4902);
  async function restoreRelease(request) {
   const opened = [];
   let found = null;
   for (const source of request.sources){
    const one = await source.open();
    if (null !== one) {
     opened.push({
      title: source.title,
      source: one
     });
     found = await findManifest(source, one);
     if (null !== found) break;
    }
   }
   if (null === found) return null;
   requireExpected(found, request);
   const { manifest, text, sha256, title } = found;
   const later = request.sources.slice(request.sources.findIndex((source)=>source.title === title) + 1);
   const replaced = await occupiedNames(manifest, request.packagesDir, request.host);
   const files = [];
   for (const file of manifest.files){
    const source = await takeFile(file, manifest, {
     opened,
     later,
     packagesDir: request.packagesDir
    });
    files.push({
     filename: file.filename,
     source
    });
   }
   await (0, _distributions__WEBPACK_IMPORTED_MODULE_3__.L)(manifest, await (0, _distributions__WEBPACK_IMPORTED_MODULE_4__.G)(manifest, request.packagesDir));
   const folder = (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.Uc)(request.storeFolder, (0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.Pc)(manifest.project));
   await takeSmokeTest(manifest, folder, title, opened);
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "release-manifest.json");
   await (0, _release_store__WEBPACK_IMPORTED_MODULE_7__.l)(path, text);
   return {
    manifest,
    path,
    sha256,
    packagesDir: request.packagesDir,
    source: title,
    files,
    replaced
   };
  }
  async function findManifest({ title, writers }, source) {
   const bytes = await source.manifest();
   if (null === bytes) return null;
   const text = bytes.toString("utf8");
   if (!Buffer.from(text, "utf8").equals(bytes)) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: title,
    problem: "contains a manifest that is not UTF-8",
    remedy: "Build the release again"
   });
   const manifest = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.Cc)(text, `${title}, release-manifest.json`);
   return {
    manifest,
    text,
    sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.Bj)(bytes),
    title,
    writers
   };
  }
  function requireExpected({ manifest, sha256, title, writers }, request) {
   const { manifestSha256, expected } = request;
   if (null === manifestSha256 && "anybody" === writers) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: "manifest-sha256",
    problem: `is empty, and anyone with permission to write releases could have put the files in ${title}`,
    remedy: "Set it to the manifest sha256 in the log of the run that built them, or build the release in this run"
   });
   if (null !== manifestSha256 && manifestSha256.toLowerCase() !== sha256) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: title,
    problem: `its manifest has sha256 ${sha256}, but the job that built the release wrote ${manifestSha256}`,
    remedy: "It was changed in between: find out by whom, and start a new run of the workflow"
   });
   (0, _distributions__WEBPACK_IMPORTED_MODULE_11__.d)(manifest, expected, title);
  }
  async function takeFile(file, manifest, options) {
   const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.packagesDir, file.filename);
   if (await isHere(target, file)) return "here";
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(options.packagesDir, {
    recursive: true
   });
   for (const { title, source } of options.opened)if (await takeFrom(source, title, file, manifest, target)) return title;
   for (const closed of options.later){
    if (options.opened.some(({ title })=>title === closed.title)) continue;
    const source = await closed.open();
    if (null !== source) {
     options.opened.push({
      title: closed.title,
      source
     });
     if (await takeFrom(source, closed.title, file, manifest, target)) return closed.title;
    }
   }
   const asked = [
    ...new Set([
     ...options.opened,
     ...options.later
    ].map(({ title })=>title))
   ];
   throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: file.filename,
    problem: `belongs to ${manifest.project} ${manifest.version}, and is neither here nor in ${asked.join(", ")}`,
    remedy: "Attach it to the draft release again, or release a new version"
   });
  }
  async function isHere(path, file) {
   try {
    return await (0, _distributions__WEBPACK_IMPORTED_MODULE_12__.oQ)(path) === null && (await (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.DC)(path)).sha256 === file.sha256;
   } catch (error) {
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_8__.Or)(error, "ENOENT")) return false;
    throw error;
   }
  }
  async function occupiedNames(manifest, packagesDir, host) {
   const names = [];
   const obstacles = [];
   for (const file of manifest.files){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packagesDir, file.filename);
    const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(()=>null);
    if (null === there || await isHere(path, file)) continue;
    const odd = await (0, _distributions__WEBPACK_IMPORTED_MODULE_12__.oQ)(path);
    if (null === odd) names.push(file.filename);
    else obstacles.push(`${file.filename} (${odd})`);
   }
   const tracked = await (0, _project_tree__WEBPACK_IMPORTED_MODULE_13__.F)(packagesDir, names, host);
   for (const name of names)if ((0, _python_standards__WEBPACK_IMPORTED_MODULE_14__.aL)(name)?.normalizedName !== (0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.Pc)(manifest.project)) obstacles.push(`${name} (not the name of a distribution of ${manifest.project})`);
   else if (null === tracked) obstacles.push(`${name} (git is not installed, so it is unknown whether it is tracked)`);
   else if (tracked.has(name)) obstacles.push(`${name} (git tracks it)`);
   if (0 === obstacles.length) return names;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: "packages-dir",
    problem: `contains other files in the place of those to restore: ${obstacles.join(", ")}`,
    remedy: "Move them elsewhere, or set packages-dir to another folder"
   });
  }
  async function takeFrom(source, title, file, manifest, target) {
   const neighbour = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), "..", `.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`);
   try {
    if (!await source.take(file, manifest, neighbour)) return false;
    const { sha256, size } = await (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.DC)(neighbour);
    if (sha256 !== file.sha256 || size !== file.size) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
     subject: `${file.filename} in ${title}`,
     problem: `is not what was built: it has ${String(size)} bytes with sha256 ${sha256}, but the manifest says ${String(file.size)} bytes with sha256 ${file.sha256}`,
     remedy: "It was changed: find out by whom, and start a new run of the workflow"
    });
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, target);
    return true;
   } finally{
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
   }
  }
  async function takeSmokeTest(manifest, folder, title, opened) {
   const { smokeTest } = manifest.verification;
   if (null === smokeTest) return;
   const path = (0, _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_15__.J)(smokeTest.path, title);
   const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), {
    recursive: true
   });
   const neighbour = `${target}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`;
   try {
    for (const { title: where, source } of opened){
     if (!await source.takeSmokeTest(path, neighbour)) continue;
     const { sha256 } = await (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.DC)(neighbour);
     if (sha256 !== smokeTest.sha256) throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
      subject: `smoke test ${path} in ${where}`,
      problem: `has sha256 ${sha256}, but the manifest says ${smokeTest.sha256}`,
      remedy: "It was changed: find out by whom, and start a new run of the workflow"
     });
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, target);
     return;
    }
   } finally{
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
   }
   throw new _release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
    subject: `smoke test ${path}`,
    problem: `belongs to ${manifest.project} ${manifest.version}, and is not in ${opened.map((one)=>one.title).join(", ")}`,
    remedy: "Attach it to the draft release again, or release a new version"
   });
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
 60997: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bj: ()=>sha256Of,
   Cm: ()=>linkTarget,
   F: ()=>UnusablePage,
   Q4: ()=>MOST_FILES,
   Z: ()=>tooManyFiles,
   oL: ()=>otherHashOf
  });
  const MOST_FILES = 2e5;
  class UnusablePage extends Error {
  }
  function tooManyFiles() {
   return new UnusablePage(`lists more than ${MOST_FILES} files`);
  }
  function sha256Of(text) {
   const lower = "string" == typeof text ? text.toLowerCase() : "";
   return /^[0-9a-f]{64}$/u.test(lower) ? lower : null;
  }
  const OTHER_ALGORITHMS = [
   "sha512",
   "sha384",
   "sha224",
   "sha1",
   "md5"
  ];
  function otherHashOf(hashes) {
   for (const algorithm of OTHER_ALGORITHMS){
    const digest = hashes[algorithm];
    if ("string" == typeof digest && /^[0-9a-f]+$/iu.test(digest)) return {
     otherHash: {
      algorithm,
      digest: digest.toLowerCase()
     }
    };
   }
   return {};
  }
  function linkTarget(href, base) {
   if (!URL.canParse(href, base)) return null;
   const url = new URL(href, base);
   if ("https:" !== url.protocol && "http:" !== url.protocol) return null;
   url.hash = "";
   url.username = "";
   url.password = "";
   return url;
  }
 },
 40775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g2: ()=>projectPageUrl,
   B_: ()=>readProjectPage
  });
  var address = __webpack_require__(37062);
  var retrying_read = __webpack_require__(21579);
  var http_request = __webpack_require__(13268);
  var transport_error = __webpack_require__(95948);
  var lazy_modules = __webpack_require__(64576);
  var names = __webpack_require__(21515);
  var text_ends = __webpack_require__(28681);
  var release_error = __webpack_require__(41535);
  var parsed_page = __webpack_require__(60997);
  function isObject(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
  function textOr(value) {
   return "string" == typeof value ? value : null;
  }
  function parseJsonPage(text, base) {
   let page;
   try {
    page = JSON.parse(text);
   } catch  {
    return null;
   }
   if (!isObject(page) || !Array.isArray(page["files"])) return null;
   const entries = page["files"];
   const versions = Array.isArray(page["versions"]) ? page["versions"] : [];
   if (entries.length > parsed_page.Q4 || versions.length > parsed_page.Q4) throw (0, parsed_page.Z)();
   const files = [];
   for (const entry of entries){
    if (!isObject(entry) || "string" != typeof entry["filename"] || "string" != typeof entry["url"]) continue;
    const url = (0, parsed_page.Cm)(entry["url"], base);
    if (null === url) continue;
    const { hashes, yanked, size } = entry;
    files.push({
     filename: entry["filename"],
     url: url.href,
     sha256: isObject(hashes) ? (0, parsed_page.Bj)(hashes["sha256"]) : null,
     ...isObject(hashes) && null === (0, parsed_page.Bj)(hashes["sha256"]) ? (0, parsed_page.oL)(hashes) : {},
     requiresPython: textOr(entry["requires-python"]),
     yanked: true === yanked || "string" == typeof yanked,
     yankedReason: "string" == typeof yanked && "" !== yanked ? yanked : null,
     size: "number" == typeof size && Number.isSafeInteger(size) && size >= 0 ? size : null,
     uploadTime: textOr(entry["upload-time"])
    });
   }
   const status = page["project-status"];
   return {
    files,
    projectStatus: isObject(status) ? textOr(status["status"]) : textOr(status),
    versions: versions.filter((version)=>"string" == typeof version)
   };
  }
  const LARGEST_PAGE = 0x2000000;
  const htmlPages = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(1600),
    __webpack_require__.e(3409)
   ]).then(__webpack_require__.bind(__webpack_require__, 53409)));
  const ANY_PAGE = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";
  function projectPageUrl(simpleUrl, name) {
   return `${(0, text_ends.sP)(simpleUrl, "/")}/${(0, names.Pc)(name)}/`;
  }
  async function readProjectPage(simpleUrl, name, options) {
   const shown = (0, address.RD)(simpleUrl);
   const { credentials } = (0, address.or)(simpleUrl, "simple-url");
   return (0, retrying_read.Zv)(shown, options, options, ()=>readOnce(simpleUrl, name, options, options.credentials ?? credentials));
  }
  async function readHtml(text, url) {
   const { parseHtmlPage } = await htmlPages();
   return parseHtmlPage(text, url);
  }
  function acceptOfNobody() {
   const quality = 100 + Math.floor(900 * Math.random());
   return `application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.${quality}, text/html;q=0.0${quality % 89 + 10}`;
  }
  async function readOnce(simpleUrl, name, options, credentials) {
   const { accept, bypassCaches, headers, ...rest } = options;
   const plain = projectPageUrl(simpleUrl, name);
   const answer = await (0, http_request.aj)({
    ...rest,
    url: true === bypassCaches ? `${plain}?uncached=${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}` : plain,
    method: "GET",
    maximumBytes: options.maximumBytes ?? LARGEST_PAGE,
    credentials,
    headers: {
     accept: true === bypassCaches ? acceptOfNobody() : accept ?? ANY_PAGE,
     "cache-control": true === bypassCaches ? "no-cache" : "max-age=0",
     ...headers
    }
   });
   return pageOf(answer);
  }
  async function parsedPage(kind, text, url) {
   try {
    return "json" === kind ? parseJsonPage(text, url) : await readHtml(text, url);
   } catch (error) {
    if (!(error instanceof parsed_page.F)) throw error;
    throw new transport_error.wX("too-large", url, `its page ${error.message}`, true);
   }
  }
  async function pageOf(answer) {
   const { status, reason, headers, url } = answer;
   const serial = headers["x-pypi-last-serial"];
   const facts = {
    url,
    headers,
    lastSerial: "string" == typeof serial ? serial : null
   };
   const kind = /[/+]json\b/u.test(headers["content-type"] ?? "") ? "json" : "html";
   if (404 === status) return {
    ...facts,
    exists: false,
    kind,
    files: [],
    projectStatus: null,
    versions: []
   };
   if ((0, retrying_read.wz)(status)) throw new retrying_read.Wl(status, reason, headers["retry-after"]);
   if (200 !== status) {
    const wantsCredentials = 401 === status || 403 === status;
    throw new release_error.K2({
     subject: url,
     problem: `answers ${status}${"" === reason ? "" : ` ${reason}`} instead of the project's page`,
     remedy: wantsCredentials ? "Use a username and password with permission to read this index" : "Use the address of the index's simple API"
    });
   }
   const text = answer.body.toString("utf8");
   const parsed = await parsedPage(kind, text, url);
   if (null === parsed) throw new transport_error.wX("garbled", url, `its answer is not ${"json" === kind ? "JSON" : "HTML"} of a simple index`, true);
   return {
    ...facts,
    exists: true,
    kind,
    ...parsed
   };
  }
 },
 12072: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $J: ()=>releaseOnIndex,
   Sb: ()=>isSourceArchive,
   eO: ()=>versionOfFile
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  const ARCHIVES = [
   ".tar.gz",
   ".zip",
   ".tar.bz2",
   ".tgz",
   ".tbz",
   ".tar.xz",
   ".txz",
   ".tar.lzma",
   ".tar.Z",
   ".tar"
  ];
  const LONGEST_NAME = 1024;
  function wheelVersion(text) {
   return (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text) ?? (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text.replaceAll("_", "-")) ?? null;
  }
  function versionOfFile(filename, project) {
   if (filename.length > LONGEST_NAME) return null;
   const wanted = (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project);
   const lower = filename.toLowerCase();
   if (lower.endsWith(".whl") || lower.endsWith(".egg")) {
    const [name = "", version = ""] = filename.slice(0, -4).split("-");
    return (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name) === wanted ? wheelVersion(version) : null;
   }
   const ending = ARCHIVES.find((end)=>lower.endsWith(end.toLowerCase()));
   if (void 0 === ending) return null;
   const stem = filename.slice(0, -ending.length);
   for(let at = stem.indexOf("-"); at >= 0; at = stem.indexOf("-", at + 1)){
    if ((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(stem.slice(0, at)) !== wanted) continue;
    const version = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(stem.slice(at + 1));
    if (void 0 !== version) return version;
   }
   return null;
  }
  function isSourceArchive(filename) {
   return ARCHIVES.some((end)=>filename.toLowerCase().endsWith(end.toLowerCase()));
  }
  function releaseOnIndex(page, project, version) {
   const wanted = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(version);
   const versions = new Set;
   const files = [];
   for (const file of page.files){
    const found = versionOfFile(file.filename, project);
    if (null !== found) {
     versions.add((0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.qh)(found));
     if (void 0 !== wanted && 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Z)(found, wanted)) files.push(file);
    }
   }
   for (const text of page.versions){
    const named = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text);
    if (void 0 !== named) versions.add((0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.qh)(named));
   }
   return {
    files,
    versions: [
     ...versions
    ]
   };
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
  const WHEEL_NAME = /^[\p{L}\p{N}_.]*$/u;
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
 89822: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Wy: ()=>parseReceipt,
   Cc: ()=>parseReleaseManifest,
   CU: ()=>parseReleaseRecord
  });
  var dist = __webpack_require__(77934);
  const sha256Schema = dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{64}$/u, "is not 64 lower-case hexadecimal digits"));
  const bytesSchema = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
  var finding = __webpack_require__(35956);
  const findingLocationSchema = dist.Ikc({
   file: dist.YjP(),
   line: dist.yqP(dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1))),
   member: dist.yqP(dist.YjP())
  });
  const findingSchema = dist.Ikc({
   rule: dist.YjP(),
   severity: dist.KIO(finding.oC),
   subject: dist.YjP(),
   message: dist.YjP(),
   remedy: dist.YjP(),
   location: dist.yqP(findingLocationSchema)
  });
  var stage = __webpack_require__(58455);
  const OUTCOMES = [
   "passed",
   "failed",
   "unknown",
   "not-configured",
   "not-sent",
   "skipped"
  ];
  const DECISION_KINDS = [
   "accepted",
   "confirmed"
  ];
  const rfc3339 = dist.FsL(dist.YjP(), dist.yhX("is not an RFC 3339 time"));
  const receiptItemSchema = dist.Ikc({
   kind: dist.YjP(),
   subject: dist.YjP(),
   outcome: dist.KIO(OUTCOMES),
   message: dist.YjP(),
   remedy: dist.yqP(dist.YjP()),
   ms: bytesSchema,
   python: dist.yqP(dist.YjP()),
   status: dist.yqP(bytesSchema),
   attempts: dist.yqP(bytesSchema),
   bytes: dist.yqP(bytesSchema),
   sha256: dist.yqP(dist.YjP()),
   urls: dist.yqP(dist.YOg(dist.YjP())),
   serverMessages: dist.yqP(dist.YOg(dist.YjP())),
   seenAfter: dist.yqP(dist.g1P(dist.YjP(), bytesSchema)),
   decision: dist.yqP(dist.Ikc({
    kind: dist.KIO(DECISION_KINDS),
    by: dist.mee(dist.YjP())
   }))
  });
  const receiptSchema = dist.Ikc({
   schema: dist.euz(1),
   stage: dist.KIO(stage.an),
   outcome: dist.KIO(OUTCOMES),
   project: dist.mee(dist.YjP()),
   version: dist.mee(dist.YjP()),
   index: dist.mee(dist.YjP()),
   python: dist.mee(dist.YjP()),
   failure: dist.mee(dist.YjP()),
   items: dist.YOg(receiptItemSchema),
   findings: dist.YOg(findingSchema),
   changes: dist.yqP(dist.YjP()),
   started: rfc3339,
   finished: rfc3339,
   ms: bytesSchema
  });
  const plainFilename = dist.FsL(dist.YjP(), dist.yGV(/^(?!\.)[^/\\\p{Cc}]+$/u, "is not a plain file name"));
  const manifestFileSchema = dist.Ikc({
   filename: plainFilename,
   kind: dist.KIO([
    "wheel",
    "sdist"
   ]),
   size: bytesSchema,
   sha256: sha256Schema,
   takenFrom: dist.yqP(dist.YjP())
  });
  const verificationSchema = dist.Ikc({
   imports: dist.YOg(dist.YjP()),
   assumedImports: dist.yqP(dist.zMY()),
   skipImports: dist.yqP(dist.YOg(dist.YjP())),
   scripts: dist.YOg(dist.Ikc({
    name: dist.YjP(),
    arguments: dist.YOg(dist.YOg(dist.YjP())),
    assumed: dist.yqP(dist.zMY())
   })),
   extras: dist.YOg(dist.Ikc({
    name: dist.YjP(),
    imports: dist.YOg(dist.YjP())
   })),
   smokeTest: dist.mee(dist.Ikc({
    path: dist.YjP(),
    sha256: sha256Schema
   }))
  });
  const releaseManifestSchema = dist.Ikc({
   schema: dist.euz(1),
   project: dist.FsL(dist.YjP(), dist.BpQ(1)),
   version: dist.FsL(dist.YjP(), dist.BpQ(1)),
   tag: dist.mee(dist.YjP()),
   commit: dist.mee(dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/u, "is not a commit id"))),
   sourceDateEpoch: dist.mee(bytesSchema),
   requiresPython: dist.mee(dist.YjP()),
   files: dist.FsL(dist.YOg(manifestFileSchema), dist.BpQ(1, "lists no file")),
   verification: verificationSchema,
   builtWith: dist.mee(dist.Ikc({
    python: dist.YjP(),
    backend: dist.YjP(),
    frontend: dist.YjP(),
    normalizedSdist: dist.zMY(),
    wheelFrom: dist.KIO([
     "sdist",
     "tree"
    ])
   })),
   settings: dist.yqP(dist.g1P(dist.YjP(), dist.KCZ([
    dist.zMY(),
    dist.aig(),
    dist.YjP(),
    dist.YOg(dist.YjP())
   ])))
  });
  const releaseRecordSchema = dist.Ikc({
   schema: dist.euz(1),
   suite: dist.YjP(),
   rehearsal: dist.zMY(),
   outcome: dist.KIO([
    "passed",
    "failed"
   ]),
   failure: dist.mee(dist.YjP()),
   manifest: dist.mee(releaseManifestSchema),
   manifestSha256: dist.mee(dist.YjP()),
   receipts: dist.YOg(receiptSchema),
   acceptances: dist.YOg(dist.Ikc({
    id: dist.YjP(),
    kind: dist.KIO(DECISION_KINDS),
    by: dist.mee(dist.YjP())
   })),
   wouldStop: dist.yqP(dist.Ikc({
    points: dist.YOg(dist.Ikc({
     id: dist.YjP(),
     message: dist.YjP(),
     remedy: dist.YjP()
    })),
    remedy: dist.YjP()
   })),
   started: dist.YjP(),
   finished: dist.YjP(),
   ms: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0))
  });
  var release_error = __webpack_require__(41535);
  function parseDocument(schema, text, source, noun) {
   let json;
   try {
    json = JSON.parse(text);
   } catch (cause) {
    throw new release_error.K2({
     subject: source,
     problem: `is not JSON (${(0, release_error.bD)(cause)})`,
     remedy: `Give the ${noun} as this suite wrote it`
    }, {
     cause
    });
   }
   const result = dist.xLC(schema, json);
   if (result.success) return result.output;
   const [issue] = result.issues;
   const path = dist.BuJ(issue);
   throw new release_error.K2({
    subject: source,
    problem: `is not a ${noun} of schema 1 (${null === path ? "" : `${path}: `}${issue.message})`,
    remedy: `Give the ${noun} as this suite wrote it`
   });
  }
  function parseReleaseManifest(text, source) {
   const manifest = parseDocument(releaseManifestSchema, text, source, "release manifest");
   const seen = new Set;
   for (const { filename } of manifest.files){
    if (seen.has(filename)) throw new release_error.K2({
     subject: source,
     problem: `lists ${filename} twice`,
     remedy: "Build the distributions again"
    });
    seen.add(filename);
   }
   return manifest;
  }
  function parseReceipt(text, source) {
   return parseDocument(receiptSchema, text, source, "receipt");
  }
  function parseReleaseRecord(text, source) {
   return parseDocument(releaseRecordSchema, text, source, "release record");
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
 79894: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $Y: ()=>RULES_FILE,
   BN: ()=>findingAnnotation,
   XR: ()=>ruleAddress,
   lX: ()=>rulesPage
  });
  var src_finding = __webpack_require__(35956);
  const SUITE_HOME = {
   server: "https://gitea.example.com",
   repository: "shireadmin/repo-agent-actions",
   ref: "v1.0.0"
  };
  const RULES_FILE = "docs/rules.md";
  const REPOSITORY = /^[\w.-]+\/[\w.-]+$/u;
  const REF = /^\w[\w./-]*$/u;
  function isPlaceholder(server) {
   return /(?:^|\.)example(?:\.(?:com|net|org))?$/u.test(new URL(server).hostname);
  }
  function isWebAddress(server) {
   return URL.canParse(server) && /^https?:$/u.test(new URL(server).protocol) && "" === new URL(server).username;
  }
  function actionHome(environment) {
   const isGithub = "true" === environment["GITHUB_ACTIONS"] && void 0 !== environment["RUNNER_ENVIRONMENT"];
   const isOther = Object.keys(environment).some((name)=>/^(?:GITEA_|FORGEJO_|ACT$)/u.test(name));
   const server = (environment["GITHUB_SERVER_URL"] ?? "").replace(/\/$/u, "");
   const repository = environment["GITHUB_ACTION_REPOSITORY"] ?? "";
   const ref = environment["GITHUB_ACTION_REF"] ?? "";
   return isGithub && !isOther && isWebAddress(server) ? {
    server,
    repository,
    ref
   } : null;
  }
  function rulesPage(environment, built = SUITE_HOME) {
   const fetched = actionHome(environment);
   const { server, repository, ref } = fetched ?? built;
   if (!isWebAddress(server) || isPlaceholder(server) || !REPOSITORY.test(repository) || !REF.test(ref)) return null;
   const isGithub = null !== fetched || /(?:^|\.)(?:github\.com|ghe\.com)$/u.test(new URL(server).hostname);
   return `${server}/${repository}/${isGithub ? "blob" : "src/tag"}/${ref}/${RULES_FILE}`;
  }
  function ruleAddress(rule, page) {
   return null !== page && /^[a-z][\w-]*$/iu.test(rule) ? `${page}#${rule.toLowerCase()}` : null;
  }
  function findingAnnotation(finding, environment) {
   const address = ruleAddress(finding.rule, rulesPage(environment));
   return `${(0, src_finding.dj)(finding)} [${finding.rule}${null === address ? "" : `: ${address}`}]`;
  }
 },
 69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>serialize
  });
  function serialize(document) {
   return `${JSON.stringify(document, null, 2)}\n`;
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
 41855: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>writeFileAtomically,
   q: ()=>lastWritten
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _process_life_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15783);
  const underWay = new Set;
  const written = new Map;
  function lastWritten(path) {
   return written.get(path) ?? null;
  }
  const TRIES = 3;
  async function writeFileAtomically(path, text) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
    recursive: true
   });
   await removeAbandoned(path);
   for(let tries = 1;; tries += 1)try {
    await writeOverNeighbour(path, text);
    written.set(path, text);
    return;
   } catch (error) {
    if (tries >= TRIES || !(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT")) throw error;
   }
  }
  async function writeOverNeighbour(path, text) {
   const neighbour = `${path}.${(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__.S)()}-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
   underWay.add(neighbour);
   try {
    const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(neighbour, "wx");
    try {
     await file.writeFile(text, "utf8");
     await file.sync();
    } finally{
     await file.close();
    }
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
   } catch (error) {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
    throw error;
   } finally{
    underWay.delete(neighbour);
   }
  }
  async function removeAbandoned(path) {
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
   const beginning = `${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__.S)()}-`;
   for (const name of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))){
    if (!name.startsWith(beginning)) continue;
    const pid = Number(/^(?<pid>\d+)-[0-9a-f]{12}\.tmp$/u.exec(name.slice(beginning.length))?.groups?.["pid"] ?? 0 / 0);
    if (Number.isNaN(pid)) continue;
    const neighbour = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    if (pid === process.pid ? !underWay.has(neighbour) : !(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__._)(pid)) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
   }
  }
 },
 15783: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>processSpace,
   _: ()=>isAlive
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  let space = null;
  function processSpace() {
   if (null === space) try {
    space = Number((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid").replace(/\D/gu, "")).toString(36);
   } catch  {
    space = "0";
   }
   return space;
  }
  function isAlive(pid) {
   try {
    process.kill(pid, 0);
    return true;
   } catch (error) {
    return "object" == typeof error && null !== error && "code" in error && "EPERM" === error.code;
   }
  }
 },
 91644: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dl: ()=>receiptPath,
   HN: ()=>writeManifest,
   Qz: ()=>writeReceipt,
   Uc: ()=>releaseFolder,
   WI: ()=>readManifest,
   gh: ()=>readReceipts,
   rh: ()=>writeRecord
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69775);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89822);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58455);
  var _file_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23256);
  var _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41855);
  const UNNAMED = "unnamed";
  function releaseFolder(storeFolder, normalizedName) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storeFolder, normalizedName ?? UNNAMED);
  }
  async function writeManifest(storeFolder, normalizedName, manifest) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releaseFolder(storeFolder, normalizedName), "release-manifest.json");
   const text = (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(manifest);
   await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, text);
   return {
    manifest,
    path,
    sha256: (0, _file_hash_js__WEBPACK_IMPORTED_MODULE_4__.Bj)(text)
   };
  }
  async function readManifest(path) {
   const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
   return {
    manifest: (0, _release_model__WEBPACK_IMPORTED_MODULE_5__.Cc)(bytes.toString("utf8"), path),
    path,
    sha256: (0, _file_hash_js__WEBPACK_IMPORTED_MODULE_4__.Bj)(bytes)
   };
  }
  function receiptPath(storeFolder, normalizedName, receipt) {
   const leaf = null === receipt.python ? receipt.stage : `${receipt.stage}-${receipt.python}`;
   return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releaseFolder(storeFolder, normalizedName), "receipts", `${leaf}.json`);
  }
  async function writeReceipt(storeFolder, normalizedName, receipt) {
   const path = receiptPath(storeFolder, normalizedName, receipt);
   await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(receipt));
   return path;
  }
  async function readReceipts(folder) {
   const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name)=>name.endsWith(".json")).sort();
   const receipts = await Promise.all(names.map(async (name)=>(0, _release_model__WEBPACK_IMPORTED_MODULE_5__.Wy)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), "utf8"), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))));
   const order = (receipt)=>_release_model__WEBPACK_IMPORTED_MODULE_6__.an.indexOf(receipt.stage);
   return receipts.sort((a, b)=>order(a) - order(b) || (a.python ?? "").localeCompare(b.python ?? "", "en", {
     numeric: true
    }));
  }
  async function writeRecord(path, record) {
   await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_3__.l)(path, (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.l)(record));
  }
 }
};
