export const id = 8161;
export const ids = [
 8161
];
export const modules = {
 74599: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var open_places = __webpack_require__(90133);
  var earlier_release = __webpack_require__(62182);
  var resolve_index = __webpack_require__(22327);
  var read_project = __webpack_require__(81252);
  var release_identity = __webpack_require__(9370);
  var git_facts = __webpack_require__(79032);
  var git_tags = __webpack_require__(93218);
  var release_tag = __webpack_require__(70959);
  var failure = __webpack_require__(33355);
  var release_error = __webpack_require__(41535);
  var extremes = __webpack_require__(2536);
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
  var job_stage = __webpack_require__(8965);
  var src_stage = __webpack_require__(58455);
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
   const address = (0, resolve_index.pQ)({
    index,
    simpleUrl,
    environment
   });
   let files;
   let elsewhere;
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
    const page = await (0, project_page.B)(address.simpleUrl, project, request);
    files = (0, release_on_index.$J)(page, project, version).files;
    elsewhere = page.elsewhere;
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
   if (0 === files.length) {
    const where = null === elsewhere ? "" : `, and redirects to ${elsewhere}, which is another server`;
    return {
     ...free,
     note: `${address.title}: has no file of ${version}${where}`
    };
   }
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
   const { store, problem: trouble } = await checkArtifacts(()=>open.artifacts(inputs, host));
   const facts = await readRunnerFacts(inputs.projectDir, forge, trouble, host);
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
   const problem = combined(problems);
   return {
    passed: null === problem,
    failure: problem?.message ?? null,
    problem,
    receipt: null,
    receiptPath: null,
    tag: findings.tag,
    commit: findings.commit,
    isFinished: findings.isFinished,
    manifestSha256: taken?.sha256 ?? null,
    jobs: findings.jobs
   };
  }
  function combined([first, ...others]) {
   if (void 0 === first || 0 === others.length) return first ?? null;
   const { subject, problem, remedy } = first;
   const more = 1 === others.length ? "Another problem is" : `${String(others.length)} other problems are`;
   return new release_error.K2({
    subject,
    problem,
    remedy: `${remedy}. ${more} in the log above`
   }, {
    cause: first
   });
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
   const indexes = inputs.indexes.map(({ index, simpleUrl })=>(0, resolve_index.pQ)({
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
 52638: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>verifyAgainstManifest
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _release_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23256);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62514);
  async function difference(folder, filename, wanted) {
   const expected = null === wanted ? "the manifest does not have it" : `the manifest has sha256 ${wanted}`;
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, filename);
   const odd = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.oQ)(path);
   if (null !== odd) return `${filename} is ${odd} (${expected})`;
   const hashed = await (0, _release_store__WEBPACK_IMPORTED_MODULE_2__.DC)(path);
   const { sha256 } = hashed;
   if (null === wanted) return `${filename} was added (${expected}, the folder has sha256 ${sha256})`;
   return sha256 === wanted ? hashed : `${filename} was changed (${expected}, the folder has sha256 ${sha256})`;
  }
  async function verifyAgainstManifest(manifest, folder) {
   const present = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.wX)(folder);
   const wanted = new Map(manifest.files.map((file)=>[
     file.filename,
     file.sha256
    ]));
   const differences = [];
   const hashes = new Map;
   for (const { filename, sha256 } of manifest.files){
    const found = present.includes(filename) ? await difference(folder, filename, sha256) : `${filename} was removed (the manifest has sha256 ${sha256}, the folder has none)`;
    if ("string" == typeof found) differences.push(found);
    else hashes.set(filename, found);
   }
   for (const filename of present){
    if (wanted.has(filename)) continue;
    const said = await difference(folder, filename, null);
    if ("string" == typeof said) differences.push(said);
   }
   if (differences.length > 0) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: `doesn't match the manifest of ${manifest.project} ${manifest.version}: ${differences.join("; ")}`,
    remedy: "Restore the files that were built, or build the release again"
   });
   return manifest.files.map((file)=>{
    const hashed = hashes.get(file.filename) ?? file;
    const dist = (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.AO)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename), {
     sha256: hashed.sha256,
     size: hashed.size
    });
    if (dist.size !== file.size || dist.kind !== file.kind) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename),
     problem: `doesn't match the manifest, which lists ${file.kind}, ${file.size} bytes, sha256 ${file.sha256}; the file is ${dist.kind}, ${dist.size} bytes, sha256 ${dist.sha256}`,
     remedy: "Restore the file that was built, or build the release again"
    });
    return dist;
   });
  }
 },
 41734: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   KY: ()=>personalTokensPage,
   WR: ()=>repositoryPage,
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
  function repositoryPage({ forge, serverUrl, repository }, path, tag) {
   if (null === serverUrl || null === repository) return null;
   const state = tag.split("/").map(encodeURIComponent).join("/");
   return `${serverUrl}/${repository}/${"github" === forge ? "blob" : "src/tag"}/${state}/${path}`;
  }
  function runPage({ forge, serverUrl, repository, runId, runNumber, server }) {
   if (null === serverUrl || null === repository) return null;
   const minor = /^Gitea 1\.(?<minor>\d+)/u.exec(server)?.groups?.["minor"];
   const isOldGitea = void 0 !== minor && Number(minor) < 26;
   const id = "forgejo" === forge || server.startsWith("Forgejo") || isOldGitea ? runNumber : runId;
   return null === id ? null : `${serverUrl}/${repository}/actions/runs/${id}`;
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
 62182: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Jl: ()=>judgeReleased,
   Rf: ()=>findEarlierRelease,
   Tv: ()=>requireOwnRelease,
   bJ: ()=>takeOverRelease,
   sN: ()=>earlierReleaseNotice
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28491);
  var _forge__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23494);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71681);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41535);
  var _draft_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17147);
  var _index_holding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14536);
  var _open_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90133);
  var _restore_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35076);
  async function findEarlierRelease(forge, tag, { temporaryFolder }) {
   const [release] = await forge.releasesOf(tag);
   if (void 0 === release) return null;
   const files = (0, _open_places_js__WEBPACK_IMPORTED_MODULE_2__.Z1)(forge);
   const names = await files.names(tag) ?? [];
   const receipts = names.filter(_forge__WEBPACK_IMPORTED_MODULE_3__.jP).sort();
   if (!names.includes(_forge__WEBPACK_IMPORTED_MODULE_3__.pJ.manifest)) return {
    release,
    manifest: null,
    receipts
   };
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, "earlier-")), _forge__WEBPACK_IMPORTED_MODULE_3__.pJ.manifest);
   await files.download(tag, _forge__WEBPACK_IMPORTED_MODULE_3__.pJ.manifest, path);
   return {
    release,
    manifest: parsedOrNull(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")),
    receipts
   };
  }
  function parsedOrNull(text) {
   try {
    return (0, _release_model__WEBPACK_IMPORTED_MODULE_4__.Cc)(text, _forge__WEBPACK_IMPORTED_MODULE_3__.pJ.manifest);
   } catch (error) {
    if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_5__.K2) return null;
    throw error;
   }
  }
  function requireOwnRelease({ release, manifest }, expected) {
   if (null === manifest) return;
   const remedy = `Find out who created ${release.draft ? "that draft" : "that release"}, delete it, and start this run again`;
   (0, _distributions__WEBPACK_IMPORTED_MODULE_6__.d)(manifest, expected, `release ${release.tag}`, remedy);
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
    const { isWhole, words } = await (0, _index_holding_js__WEBPACK_IMPORTED_MODULE_7__.a)(manifest, index, context);
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
    (0, _distributions__WEBPACK_IMPORTED_MODULE_6__.d)(manifest, expected, "release");
    return true;
   } catch (error) {
    if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_5__.K2) return false;
    throw error;
   }
  }
  async function takeOverRelease(forge, { tag, expected, manifestSha256, packagesDir }, host) {
   const { storeFolder, temporaryFolder } = host;
   return (0, _restore_release_js__WEBPACK_IMPORTED_MODULE_8__.E)({
    sources: [
     (0, _draft_source_js__WEBPACK_IMPORTED_MODULE_9__.v)({
      files: (0, _open_places_js__WEBPACK_IMPORTED_MODULE_2__.Z1)(forge),
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
 14536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>askIndex
  });
  var _index_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40775);
  var _index_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12072);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  async function askIndex(manifest, { simpleUrl }, context) {
   const { project, version, files } = manifest;
   try {
    const page = await (0, _index_client__WEBPACK_IMPORTED_MODULE_0__.B)(simpleUrl, project, {
     ...context,
     bypassCaches: true
    });
    if (null !== page.elsewhere) return {
     isWhole: false,
     words: `has no page of its own, and redirects to ${page.elsewhere}`
    };
    const there = (0, _index_client__WEBPACK_IMPORTED_MODULE_1__.$J)(page, project, version).files;
    const isThere = ({ filename, sha256 })=>there.some((file)=>file.filename === filename && file.sha256 === sha256);
    const count = files.filter(isThere).length;
    const others = there.filter((file)=>!files.some(({ filename })=>filename === file.filename)).length;
    return {
     isWhole: count === files.length && 0 === others,
     words: `has ${String(count)} of ${String(files.length)} files${0 === others ? "" : `, and ${String(others)} others`}`
    };
   } catch (error) {
    context.signal?.throwIfAborted();
    if (!(error instanceof _release_model__WEBPACK_IMPORTED_MODULE_2__.K2)) throw error;
    return {
     isWhole: false,
     words: `unknown (${error.message})`
    };
   }
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
 99934: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>judgePlainHttpIndex
  });
  var _http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37062);
  function judgePlainHttpIndex(choice, address, use) {
   const upload = new URL(address.uploadUrl);
   const isOwnForge = "gitea" === choice.index && "http:" === upload.protocol && !(0, _http__WEBPACK_IMPORTED_MODULE_0__.U9)(upload.hostname);
   const allowHttpHosts = isOwnForge ? [
    ...choice.allowHttpHosts,
    upload.host
   ] : choice.allowHttpHosts;
   const simple = (0, _http__WEBPACK_IMPORTED_MODULE_0__.or)(address.simpleUrl, "simple-url");
   if ("upload" === use) {
    (0, _http__WEBPACK_IMPORTED_MODULE_0__.hI)(upload, allowHttpHosts, "index");
    (0, _http__WEBPACK_IMPORTED_MODULE_0__.hI)(simple.url, allowHttpHosts, "simple-url");
   } else if (null !== simple.credentials) (0, _http__WEBPACK_IMPORTED_MODULE_0__.hI)(simple.url, allowHttpHosts, "simple-url");
   else (0, _http__WEBPACK_IMPORTED_MODULE_0__.Si)(simple.url, allowHttpHosts, "simple-url");
   if (!isOwnForge) return {
    allowHttpHosts,
    warning: null
   };
   const harm = "upload" === use ? "read the token" : "change what is read";
   return {
    allowHttpHosts,
    warning: `index: ${upload.origin} is plain http, so anyone on the network path can ${harm}. Put the forge behind https.`
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
     if (void 0 !== wanted && 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Zy)(found, wanted)) files.push(file);
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
 22327: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Je: ()=>indexAddress,
   mv: ()=>mayHaveDocuments,
   pQ: ()=>resolveIndex,
   tc: ()=>serverKindOf
  });
  var _http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37062);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28681);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69223);
  function knownIndex(name, simpleUrl) {
   const known = _server_profiles__WEBPACK_IMPORTED_MODULE_0__.X[name];
   return {
    title: known.title,
    known: name,
    server: "pypi",
    uploadUrl: known.uploadUrl,
    simpleUrl: simpleUrl ?? known.simpleUrl,
    statusUrl: known.statusUrl,
    projectUrl: (project, version)=>known.projectUrl((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version),
    jsonUrl: (project, version)=>known.jsonUrl((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version)
   };
  }
  function jsonBeside(simpleUrl, name, version) {
   const site = /^(?<site>.+)\/simple\/?$/u.exec(simpleUrl)?.groups?.["site"];
   if (void 0 === site) return null;
   return `${site}/pypi/${encodeURIComponent((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name))}/${encodeURIComponent(version)}/json`;
  }
  function giteaUrl(environment) {
   const server = environment["GITHUB_SERVER_URL"] ?? "";
   const owner = (environment["GITHUB_REPOSITORY"] ?? "").split("/")[0] ?? "";
   if ("" === server || "" === owner) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "is gitea, but GITHUB_SERVER_URL and GITHUB_REPOSITORY, which give its address, aren't set",
    remedy: "Use the URL <server>/api/packages/<owner>/pypi instead"
   });
   return `${(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(server, "/")}/api/packages/${encodeURIComponent(owner)}/pypi`;
  }
  function indexAddress(text) {
   const { url, credentials } = (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(text, "index");
   if (null === credentials) return url;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "contains a username or password, which would appear in logs",
    remedy: "Pass them as username and password"
   });
  }
  function resolveIndex({ index, simpleUrl, environment }) {
   if (null !== simpleUrl) (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(simpleUrl, "simple-url");
   if ((0, _server_profiles__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return knownIndex(index, simpleUrl);
   if ("gitea" !== index && !/^[a-z][a-z0-9+.-]*:\/\//iu.test(index)) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: `'${index}' is unknown`,
    remedy: `Use ${Object.keys(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).join(", ")}, gitea, or an upload URL together with simple-url`
   });
   const url = indexAddress("gitea" === index ? giteaUrl(environment) : index);
   const known = Object.values(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).find((candidate)=>new URL(candidate.uploadUrl).host === url.host);
   if (void 0 !== known) return {
    ...knownIndex(known.name, simpleUrl),
    uploadUrl: url.href
   };
   const gitea = (0, _server_profiles__WEBPACK_IMPORTED_MODULE_5__.kY)(url.pathname);
   const base = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(url.href, "/");
   const simple = simpleUrl ?? (null === gitea ? null : `${base}/simple/`);
   if (null === simple) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "simple-url",
    problem: "is empty, and the upload URL doesn't reveal the address of the simple API",
    remedy: `Set it to the URL that pip uses as --index-url: ${base}/simple/ for pypiserver, ${base}/+simple/ for a devpi stage; it usually ends in /simple/`
   });
   return {
    title: url.host,
    known: null,
    server: null === gitea ? "unknown" : "gitea",
    uploadUrl: null === gitea ? url.href : base,
    simpleUrl: simple,
    statusUrl: null,
    projectUrl: (name, version)=>null === gitea ? null : `${url.origin}${gitea.server}/${gitea.owner}/-/packages/pypi/${(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name)}/${encodeURIComponent(version)}`,
    jsonUrl: (name, version)=>null === gitea ? jsonBeside(simple, name, version) : null
   };
  }
  function serverKindOf(address, headers) {
   if ("unknown" !== address.server) return address.server;
   if (Object.keys(headers).some((name)=>name.startsWith("x-devpi-"))) return "devpi";
   const cookies = headers["set-cookie"] ?? [];
   const isGitea = cookies.some((cookie)=>cookie.startsWith("i_like_gitea") || cookie.startsWith("i_like_forgejo"));
   return isGitea ? "gitea" : "unknown";
  }
  function mayHaveDocuments(server, headers) {
   return "pypi" === server || "unknown" === server && void 0 !== headers["x-pypi-last-serial"];
  }
 },
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
 89990: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   HQ: ()=>projectUrlProblems,
   Mu: ()=>labelsTwice,
   dy: ()=>splitProjectUrl,
   nE: ()=>labelKind
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  var _uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47689);
  function splitProjectUrl(value) {
   const comma = value.indexOf(",");
   return -1 === comma ? {
    label: (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(value),
    url: ""
   } : {
    label: (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(value.slice(0, comma)),
    url: (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(value.slice(comma + 1))
   };
  }
  const SOURCE_LABELS = new Set([
   "repository",
   "source",
   "sourcecode",
   "sources",
   "github",
   "gitlab",
   "gitea",
   "codeberg",
   "code"
  ]);
  function labelKind(label) {
   const plain = label.toLowerCase().replace(/[^a-z]/gu, "");
   if (SOURCE_LABELS.has(plain)) return "sources";
   return "homepage" === plain || "home" === plain ? "home" : "other";
  }
  function projectUrlProblems({ label, url }, maximumLabelLength) {
   const problems = [];
   if ("" === label) problems.push("U39");
   if (Array.from(label).length > maximumLabelLength) problems.push("U40");
   if ("" === url) problems.push("U41");
   else if (!(0, _uri_js__WEBPACK_IMPORTED_MODULE_1__.j)(url)) problems.push("U42");
   return problems;
  }
  function labelsTwice(values) {
   const labels = values.map((value)=>splitProjectUrl(value).label);
   return [
    ...new Set(labels.filter((label, index)=>labels.indexOf(label) !== index))
   ];
  }
 },
 14348: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   MH: ()=>isPythonName,
   WV: ()=>isModulePath,
   eL: ()=>importNameProblem,
   iX: ()=>isPythonKeyword,
   nO: ()=>isObjectReference,
   xs: ()=>isScriptName
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const KEYWORDS = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
  const SCRIPT_NAME = new RegExp(`^[${_python_text_js__WEBPACK_IMPORTED_MODULE_0__.E3}.-]+$`, "u");
  const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;
  const ASCII_IDENTIFIER = /^[A-Za-z_]\w*$/u;
  function isPythonIdentifier(text) {
   return ASCII_IDENTIFIER.test(text) || IDENTIFIER.test(text);
  }
  function isPythonKeyword(text) {
   return KEYWORDS.has(text);
  }
  function isPythonName(text) {
   return isPythonIdentifier(text) && !isPythonKeyword(text);
  }
  function isScriptName(text) {
   return SCRIPT_NAME.test(text);
  }
  function importNameProblem(text) {
   const [name = "", ...options] = text.split(";");
   for (const part of (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.sW)(name).split(".")){
    if (!isPythonIdentifier(part)) return `${"" === part ? "an empty part" : part} is not a Python identifier`;
    if (isPythonKeyword(part)) return `${part} is a keyword of Python`;
   }
   return options.length > 0 && "private" !== (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.H8)(options.join(";")) ? 'only "private" may follow the ";"' : null;
  }
  function isModulePath(text) {
   return text.split(".").every(isPythonName);
  }
  function isObjectReference(text) {
   const [, reference = ""] = /^([^[\]]+)(?:\[[^\]]*\])?$/u.exec((0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(text)) ?? [];
   const parts = reference.split(":", 3).map(_python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n);
   return parts.length <= 2 && parts.every(isModulePath);
  }
 },
 47689: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>namesHost,
   j: ()=>isHttpUri
  });
  const PARTS = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^\\/?#]*))?([^?#]*)(?:\?([^#]*))?/u;
  const AUTHORITY = /^(?:(?:[\w.~\-!$&'()*+,;=:]|%[0-9a-f]{2})+@)?(?:((?:%[0-9a-f]{2}|[\w.~\-!$&'()*+,;=])*):|\[[0-9a-f:.v%\w~-]+\]:?)([0-9]{5})$/iu;
  function removeDotSegments(path) {
   const output = [];
   for (const segment of path.split("/"))if (".." === segment) output.pop();
   else if ("." !== segment) output.push(segment);
   return output.join("/");
  }
  function hasPortOutOfRange(authority) {
   const match = AUTHORITY.exec(authority);
   const [, host = "", port = "0"] = match ?? [];
   const bytes = /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host) ? host.split(".").map(Number) : [];
   return bytes.every((byte)=>byte <= 255) && Number(port) > 65535;
  }
  function isHttpUri(text) {
   const [, scheme, authority = "", path = "", query = ""] = PARTS.exec(text) ?? [];
   if (void 0 === scheme || !/^https?$/iu.test(scheme)) return false;
   if (/[[\]]/u.test(removeDotSegments(path)) || /[[\]]/u.test(query)) return false;
   return !hasPortOutOfRange(authority);
  }
  function namesHost(text) {
   const [, scheme, authority = ""] = PARTS.exec(text.trim()) ?? [];
   return void 0 === scheme || !/^https?$/iu.test(scheme) || !/^(?:https?:?)?$/iu.test(authority);
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
 81002: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>KNOWN_INDEXES,
   g: ()=>isKnownIndex
  });
  function warehouse(name, title, site, uploadUrl) {
   const path = (parts)=>parts.flatMap((part)=>void 0 === part ? [] : [
      encodeURIComponent(part)
     ]).join("/");
   return {
    name,
    title,
    uploadUrl,
    simpleUrl: `${site}/simple/`,
    statusUrl: "https://status.python.org/",
    jsonUrl: (project, version)=>`${site}/pypi/${path([
      project,
      version
     ])}/json`,
    projectUrl: (project, version)=>`${site}/project/${path([
      project,
      version
     ])}/`
   };
  }
  const KNOWN_INDEXES = {
   pypi: warehouse("pypi", "PyPI", "https://pypi.org", "https://upload.pypi.org/legacy/"),
   testpypi: warehouse("testpypi", "TestPyPI", "https://test.pypi.org", "https://test.pypi.org/legacy/")
  };
  function isKnownIndex(text) {
   return Object.hasOwn(KNOWN_INDEXES, text);
  }
 },
 69223: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>PROFILE_NAMES,
   dp: ()=>profileOf,
   kY: ()=>giteaRegistry
  });
  var _known_indexes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
  const PROFILE_NAMES = [
   "pypi",
   "testpypi",
   "gitea",
   "generic"
  ];
  const GITEA_PATH = /^(?<server>.*)\/api\/packages\/(?<owner>[^/]+)\/pypi\/?$/u;
  const GITEA_PAGES = /(?<=\/pypi)\/(?:simple|files)(?:\/.*)?$/u;
  function giteaRegistry(path) {
   const { server = "", owner } = GITEA_PATH.exec(path)?.groups ?? {};
   return void 0 === owner ? null : {
    server,
    owner
   };
  }
  function knownIndexAt(host) {
   const bare = host.toLowerCase().replace(/\.$/u, "");
   const known = Object.values(_known_indexes_js__WEBPACK_IMPORTED_MODULE_0__.X).find(({ uploadUrl, simpleUrl })=>[
     uploadUrl,
     simpleUrl
    ].some((url)=>new URL(url).host === bare));
   return known?.name ?? null;
  }
  function profileOf(index) {
   if ((0, _known_indexes_js__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return index;
   if ("gitea" === index) return "gitea";
   if (!URL.canParse(index)) return "generic";
   const { host, pathname } = new URL(index);
   const isGitea = null !== giteaRegistry(pathname.replace(GITEA_PAGES, ""));
   return knownIndexAt(host) ?? (isGitea ? "gitea" : "generic");
  }
 }
};
