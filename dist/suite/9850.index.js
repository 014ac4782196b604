export const id = 9850;
export const ids = [
    9850
];
export const modules = {
    49698: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: ()=>run
        });
        var open_places = __webpack_require__(83383);
        var earlier_run = __webpack_require__(22710);
        var read_project = __webpack_require__(81252);
        var git = __webpack_require__(12178);
        var git_facts = __webpack_require__(79032);
        var release_error = __webpack_require__(41535);
        var names = __webpack_require__(21515);
        var src_version = __webpack_require__(22499);
        const DEFAULT_PREFIX = "v";
        function judgeTag({ tag, ref, prefix, projectName }) {
            const name = (tag ?? (ref?.startsWith("refs/tags/") === true ? ref : "")).replace(/^refs\/tags\//u, "");
            const wanted = prefix ?? DEFAULT_PREFIX;
            const spellings = null === projectName ? [] : [
                projectName,
                (0, names.Pc)(projectName)
            ];
            const beginnings = wanted.includes("{name}") ? spellings.map((spelling)=>wanted.replaceAll("{name}", spelling)) : [
                wanted
            ];
            const [example = wanted] = beginnings;
            if ("" === name) throw new release_error.K2({
                subject: "tag",
                problem: `is empty, and the run was started from ${ref ?? "no ref"}, which is no tag`,
                remedy: `Push a tag (git tag -a ${example}1.2.3 -m 'Release ${example}1.2.3' && git push origin ${example}1.2.3), or start the run with one`
            });
            const begins = beginnings.find((beginning)=>name.startsWith(beginning));
            if (void 0 === begins) throw new release_error.K2({
                subject: "tag",
                problem: `${name} doesn't begin with '${example}'`,
                remedy: `Tag the release ${example}1.2.3, or set tag-prefix to what your tags begin with`
            });
            const version = (0, src_version.z0)(name.slice(begins.length));
            if (void 0 === version) throw new release_error.K2({
                subject: "tag",
                problem: `${name} names no version after '${begins}'`,
                remedy: `Tag the release like ${begins}1.2.3 or ${begins}1.2.3rc1`
            });
            return {
                tag: name,
                version: (0, src_version.qh)(version),
                isPrerelease: (0, src_version.V1)(version)
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
                problem: `${1 === missing.length ? "this secret is" : "these secrets are"} not set, or ${1 === missing.length ? "is" : "are"} spelled differently, and ${wanting} can't do without`,
                remedy: `Add ${1 === missing.length ? "it" : "them"} at ${(0, repository_pages.lA)(place)}, spelled just so; a called workflow also needs it under secrets:`
            });
        }
        var job_stage = __webpack_require__(96055);
        const SENDING = new Set([
            "stage",
            "verify-test",
            "verify",
            "release"
        ]);
        function reasonToLeaveOut(stage, context) {
            const { stages, fromStage, dryRun, isFinished, isRestored, passedBefore } = context;
            if (!stages.includes(stage)) return "is no job of this workflow";
            if (isFinished) return "the tag is released already";
            if (null !== fromStage && (0, job_stage.Y8)(stage, fromStage)) return `comes before from-stage ${fromStage}`;
            if (dryRun && SENDING.has(stage)) return "nothing is sent in a dry run";
            if (isRestored && ("build" === stage || "stage" === stage)) return "an earlier run left the files in the release";
            if (isRestored && ("validate" === stage || "test" === stage) && passedBefore.has(stage)) return "passed in an earlier run";
            return "";
        }
        function planJobs(context) {
            const { fromStage, isRestored, isFinished, tag, stages } = context;
            if (null !== fromStage && !stages.includes((0, job_stage.Zw)(fromStage))) throw new release_error.K2({
                subject: "from-stage",
                problem: `${fromStage} is no stage of this workflow`,
                remedy: `Allowed: ${stages.join(", ")}`
            });
            if (null !== fromStage && (0, job_stage.Y8)("build", fromStage) && !isRestored && !isFinished) throw new release_error.K2({
                subject: "from-stage",
                problem: `is ${fromStage}, but no release of ${tag} holds the files that an earlier run built`,
                remedy: "Run without from-stage, so that they are built"
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
        var src_platform = __webpack_require__(61848);
        var find_executable = __webpack_require__(63415);
        var run_process = __webpack_require__(47632);
        var src_python = __webpack_require__(43422);
        var find_pythons = __webpack_require__(60573);
        async function look(file, args, host) {
            const path = (0, find_executable.o)(file, host.environment, process.cwd());
            if (null === path) return null;
            try {
                const result = await (0, run_process.R)({
                    file: path,
                    args,
                    cwd: process.cwd(),
                    env: host.environment,
                    timeoutMs: 1e4,
                    sweep: false
                });
                return 0 === result.exitCode ? result.stdout.trim() : null;
            } catch  {
                return null;
            }
        }
        async function describeGit(projectDir, host) {
            const [version, shallow, tags] = await Promise.all([
                (0, git.o)([
                    "--version"
                ], projectDir, host),
                (0, git.o)([
                    "rev-parse",
                    "--is-shallow-repository"
                ], projectDir, host),
                (0, git.o)([
                    "tag",
                    "--list"
                ], projectDir, host)
            ]);
            if (null === version) return "not there";
            const number = version.replace(/^git version /u, "");
            if (null === shallow) return `${number}; ${projectDir} is in no repository`;
            const count = (tags ?? "").split("\n").filter((tag)=>"" !== tag).length;
            return `${number}; history ${"true" === shallow ? "shallow" : "whole"}, ${String(count)} tags`;
        }
        async function describeServer(forge, platform) {
            const where = platform.serverUrl ?? "no address";
            if (null === forge) return `${platform.forge} at ${where}`;
            try {
                return `${await forge.describe()} at ${where}`;
            } catch (error) {
                return `${platform.forge} at ${where} (it doesn't say more: ${(0, release_error.bD)(error)})`;
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
                problem: `this runner has none from ${src_python.PR} on (found: ${describePythons(pythons)}), which build and twine need`,
                remedy: "Take an image that has one, or install it on the runner"
            });
        }
        async function lookAround(projectDir, forge, artifacts, host) {
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
                    found: uv ?? "not on the PATH: the pinned one is fetched where it is needed"
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
        var save_release = __webpack_require__(79873);
        var save_receipts = __webpack_require__(5099);
        async function takeOver({ files }, store, host) {
            if (null === files) return;
            const { path, packagesDir, sha256 } = files;
            await (0, save_release.D)({
                store,
                artifactName: "auto",
                manifestPath: path,
                packagesDir,
                manifestSha256: sha256
            });
            await (0, save_receipts.J)({
                store,
                storeFolder: host.storeFolder,
                includeRestored: true
            });
        }
        var resolve_index = __webpack_require__(22327);
        var project_page = __webpack_require__(95443);
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
                const page = await (0, project_page.B_)(address.simpleUrl, project, {
                    environment,
                    signal,
                    bypassCaches: true
                });
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
                note: `${address.title}: has ${String(files.length)} of the files already`
            };
            const some = foreign.slice(0, 3).map(({ filename })=>filename.replace(/[^\x21-\x7e]/gu, "�"));
            const names = `${some.join(", ")}${foreign.length > some.length ? ", …" : ""}`;
            const next = (0, src_version.W7)(version);
            const note = `${address.title}: has other files of ${version}`;
            if (null === manifest) return {
                problem: null,
                warning: `${address.title}: has files of ${project} ${version} already (${names}), and no draft release tells of them. If this build gives other bytes, its upload will be refused: release as ${next} then.`,
                note
            };
            const problem = new release_error.K2({
                subject: address.title,
                problem: `${project} ${version} is used up there: it has files that are not those of this release (${names})`,
                remedy: `Release as ${next} with a tag of its own`
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
                if (error instanceof release_error.K2) return {
                    store: null,
                    problem: error
                };
                throw error;
            }
        }
        async function run(inputs, host, open = realPlaces) {
            const forge = open.forge(inputs, host);
            const { store, problem } = await checkArtifacts(()=>open.artifacts(inputs, host));
            const surroundings = await lookAround(inputs.projectDir, forge, problem, host);
            await show(surroundings, host);
            const findings = {
                project: null,
                tag: null,
                commit: null,
                earlier: null,
                jobs: [],
                problems: [
                    ...surroundings.problems
                ]
            };
            await attempt(findings, ()=>findTag(inputs, findings, host));
            if (null !== findings.tag) await attempt(findings, ()=>findJobs(inputs, findings, forge, host));
            const willRun = (stage)=>findings.jobs.some((job)=>job.stage === stage && job.run);
            const sending = inputs.dryRun ? [] : inputs.secrets;
            const missing = missingSecrets(sending, willRun, surroundings.platform);
            if (null !== missing) findings.problems.push(missing);
            await findUsedVersions(inputs, findings, willRun, host);
            const { earlier, problems } = findings;
            const isFinished = earlier?.isFinished === true;
            if (0 === problems.length && null !== store && earlier?.files != null && !isFinished) await attempt(findings, ()=>takeOver(earlier, store, host));
            await conclude(findings, inputs, host);
            const [first] = problems;
            return {
                passed: void 0 === first,
                failure: void 0 === first ? null : sentenceOf(first, problems.length),
                receipt: null,
                receiptPath: null,
                tag: findings.tag,
                commit: findings.commit,
                isFinished,
                manifestSha256: isFinished ? null : earlier?.files?.sha256 ?? null,
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
                if (!(error instanceof release_error.K2)) throw error;
                findings.problems.push(error);
            }
        }
        async function show({ lines }, host) {
            const width = Math.max(...lines.map(({ what })=>what.length));
            await host.group("What is here", ()=>{
                for (const { what, found } of lines)host.info(`${what.padEnd(width)}  ${found}`);
                return Promise.resolve();
            });
        }
        async function findTag(inputs, findings, host) {
            const { pyproject, config } = await (0, read_project.W)(inputs.projectDir);
            const prefix = inputs.tagPrefix ?? config.tagPrefix ?? null;
            findings.project = pyproject.project?.name ?? null;
            findings.tag = judgeTag({
                tag: inputs.tag,
                ref: inputs.ref,
                prefix,
                projectName: findings.project
            });
            const { tag } = findings.tag;
            const [head, tagged] = await Promise.all([
                (0, git.o)([
                    "rev-parse",
                    "--verify",
                    "HEAD"
                ], inputs.projectDir, host),
                (0, git_facts.lz)(inputs.projectDir, tag, host)
            ]);
            if (null === head || null === tagged) throw new release_error.K2({
                subject: "tag",
                problem: null === head ? "there is no repository here to look it up in" : `${tag} is not among the tags here`,
                remedy: "Fetch the source with its tags, as the first step of the templates does"
            });
            if (head !== tagged) throw new release_error.K2({
                subject: "tag",
                problem: `${tag} is on commit ${tagged}, but the source here is of ${head}`,
                remedy: "Fetch the commit of the tag, as the first step of the templates does"
            });
            findings.commit = head;
        }
        async function findJobs(inputs, findings, forge, host) {
            const { tag, commit } = findings;
            if (null === tag) return;
            if (null !== forge) findings.earlier = await (0, earlier_run.x)(forge, {
                tag: tag.tag,
                commit
            }, host);
            const { earlier } = findings;
            findings.jobs = planJobs({
                tag: tag.tag,
                stages: inputs.stages,
                fromStage: inputs.fromStage,
                dryRun: inputs.dryRun,
                isFinished: earlier?.isFinished === true,
                isRestored: earlier?.files != null,
                passedBefore: passedStages(earlier?.receipts ?? [])
            });
        }
        async function findUsedVersions(inputs, findings, willRun, host) {
            const { tag, earlier } = findings;
            const manifest = earlier?.files?.manifest ?? null;
            const project = manifest?.project ?? findings.project;
            const asked = inputs.indexes.filter(({ stage })=>willRun(stage));
            if (null === tag || null === project || 0 === asked.length) return;
            const wanted = {
                project,
                version: tag.version,
                manifest
            };
            await host.group("What the indexes have of this version", async ()=>{
                for (const place of asked)await attempt(findings, async ()=>{
                    const { problem, warning, note } = await findUsedVersion(place, wanted, host);
                    host.info(note);
                    if (null !== warning) host.warning(warning);
                    if (null !== problem) findings.problems.push(problem);
                });
            });
        }
        function passedStages(receipts) {
            const passed = new Set(receipts.map(({ stage })=>stage));
            for (const { stage, outcome } of receipts)if ("passed" !== outcome) passed.delete(stage);
            return passed;
        }
        async function conclude({ tag, earlier, jobs, problems }, inputs, host) {
            if (null !== tag) host.info(`Tag ${tag.tag}: version ${tag.version}${tag.isPrerelease ? ", a pre-release" : ""}.`);
            const notice = null === earlier ? null : (0, earlier_run.U)(earlier);
            if (null !== notice) host.notice(notice);
            if (jobs.length > 0) {
                const width = Math.max(...jobs.map(({ stage })=>stage.length));
                const shown = jobs.filter(({ stage })=>inputs.stages.includes(stage));
                await host.group("What this run does", ()=>{
                    for (const { stage, run: runs, reason } of shown)host.info(`${stage.padEnd(width)}  ${runs ? "runs" : `left out: ${reason}`}`);
                    return Promise.resolve();
                });
            }
            for (const problem of problems.slice(1))host.warning(problem.message);
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
    22710: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>earlierRunNotice,
            x: ()=>findEarlierRun
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _repo_agent_actions_forge__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23494);
        var _draft_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17147);
        var _open_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83383);
        var _restore_receipts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59116);
        var _restore_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35076);
        async function findEarlierRun(forge, { tag, commit }, host) {
            const [release] = await forge.releasesOf(tag);
            if (void 0 === release) return null;
            const { storeFolder, temporaryFolder } = host;
            const files = (0, _open_places_js__WEBPACK_IMPORTED_MODULE_1__.Z1)(forge);
            const restored = await (0, _restore_release_js__WEBPACK_IMPORTED_MODULE_2__.E)({
                sources: [
                    (0, _draft_source_js__WEBPACK_IMPORTED_MODULE_3__.v)({
                        files,
                        tag,
                        temporaryFolder
                    })
                ],
                manifestSha256: null,
                tag,
                commit,
                packagesDir: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporaryFolder, "earlier-run", "dist"),
                storeFolder
            });
            if (null === restored) return {
                release,
                files: null,
                receipts: [],
                isFinished: false
            };
            const { manifest } = restored;
            const draft = {
                files,
                tag
            };
            const { receipts } = await (0, _restore_receipts_js__WEBPACK_IMPORTED_MODULE_4__.Mr)({
                store: null,
                draft,
                manifest,
                storeFolder,
                temporaryFolder
            });
            const names = await files.names(tag) ?? [];
            const isFinished = !release.draft && names.includes(_repo_agent_actions_forge__WEBPACK_IMPORTED_MODULE_5__.pJ.record);
            return {
                release,
                files: restored,
                receipts,
                isFinished
            };
        }
        function earlierRunNotice({ release, files, isFinished }) {
            if (isFinished) return `${release.tag}: is released already (${release.url}). There is nothing to do.`;
            if (null === files) return null;
            return `${release.tag}: an earlier run left its files in the release. This run goes on with them, manifest sha256 ${files.sha256}.`;
        }
    },
    5099: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>saveReceipts
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89822);
        var _artifact_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23494);
        var _restored_receipts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24514);
        async function namesIn(folder) {
            try {
                return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).sort();
            } catch (error) {
                if ((0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT") || (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOTDIR")) return [];
                throw error;
            }
        }
        async function saveReceipts({ store, storeFolder, includeRestored = false }) {
            const saved = [];
            for (const release of (await namesIn(storeFolder))){
                const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(storeFolder, release, "receipts");
                const restored = includeRestored ? {} : await (0, _restored_receipts_js__WEBPACK_IMPORTED_MODULE_4__.A)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(storeFolder, release));
                for (const filename of (await namesIn(folder))){
                    if (!filename.endsWith(".json")) continue;
                    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, filename);
                    const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
                    if (restored[filename] === (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")) continue;
                    const name = (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_5__.oN)((0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.Wy)(bytes.toString("utf8"), path));
                    await store.upload(name, [
                        {
                            name: filename,
                            path
                        }
                    ]);
                    saved.push(name);
                }
            }
            return saved;
        }
    },
    57338: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B2: ()=>parseJsonPage,
            Bj: ()=>sha256Of,
            Cm: ()=>linkTarget,
            oL: ()=>otherHashOf
        });
        function isObject(value) {
            return "object" == typeof value && null !== value && !Array.isArray(value);
        }
        function textOr(value) {
            return "string" == typeof value ? value : null;
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
        function parseJsonPage(text, base) {
            let page;
            try {
                page = JSON.parse(text);
            } catch  {
                return null;
            }
            if (!isObject(page) || !Array.isArray(page["files"])) return null;
            const files = [];
            for (const entry of page["files"]){
                if (!isObject(entry) || "string" != typeof entry["filename"] || "string" != typeof entry["url"]) continue;
                const url = linkTarget(entry["url"], base);
                if (null === url) continue;
                const { hashes, yanked, size } = entry;
                files.push({
                    filename: entry["filename"],
                    url: url.href,
                    sha256: isObject(hashes) ? sha256Of(hashes["sha256"]) : null,
                    ...isObject(hashes) && null === sha256Of(hashes["sha256"]) ? otherHashOf(hashes) : {},
                    requiresPython: textOr(entry["requires-python"]),
                    yanked: true === yanked || "string" == typeof yanked,
                    yankedReason: "string" == typeof yanked && "" !== yanked ? yanked : null,
                    size: "number" == typeof size && Number.isSafeInteger(size) && size >= 0 ? size : null,
                    uploadTime: textOr(entry["upload-time"])
                });
            }
            const status = page["project-status"];
            const versions = Array.isArray(page["versions"]) ? page["versions"] : [];
            return {
                files,
                projectStatus: isObject(status) ? textOr(status["status"]) : textOr(status),
                versions: versions.filter((version)=>"string" == typeof version)
            };
        }
    },
    95443: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B_: ()=>readProjectPage,
            g2: ()=>projectPageUrl
        });
        var _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37062);
        var _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21579);
        var _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13268);
        var _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95948);
        var _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9848);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41535);
        var _project_page_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57338);
        const htmlPages = (0, _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_0__._)(()=>Promise.all([
                __webpack_require__.e(1600),
                __webpack_require__.e(3409)
            ]).then(__webpack_require__.bind(__webpack_require__, 53409)));
        const ANY_PAGE = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";
        function projectPageUrl(simpleUrl, name) {
            return `${simpleUrl.replace(/\/+$/u, "")}/${(0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name)}/`;
        }
        async function readProjectPage(simpleUrl, name, options) {
            const shown = (0, _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_2__.RD)(simpleUrl);
            const { credentials } = (0, _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_2__.or)(simpleUrl, "simple-url");
            return (0, _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_3__.Zv)(shown, options, options, ()=>readOnce(simpleUrl, name, options, options.credentials ?? credentials));
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
            const answer = await (0, _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_4__.aj)({
                ...rest,
                url: true === bypassCaches ? `${plain}?uncached=${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}` : plain,
                method: "GET",
                credentials,
                headers: {
                    accept: true === bypassCaches ? acceptOfNobody() : accept ?? ANY_PAGE,
                    "cache-control": true === bypassCaches ? "no-cache" : "max-age=0",
                    ...headers
                }
            });
            return pageOf(answer);
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
            if ((0, _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_3__.wz)(status)) throw new _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_3__.Wl(status, reason, headers["retry-after"]);
            if (200 !== status) {
                const wantsCredentials = 401 === status || 403 === status;
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.K2({
                    subject: url,
                    problem: `answers ${status}${"" === reason ? "" : ` ${reason}`} instead of the project's page`,
                    remedy: wantsCredentials ? "Give a user name and a password that may read this index" : "Give the address of the index's simple page"
                });
            }
            const text = answer.body.toString("utf8");
            const parsed = "json" === kind ? (0, _project_page_json_js__WEBPACK_IMPORTED_MODULE_6__.B2)(text, url) : await readHtml(text, url);
            if (null === parsed) throw new _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_7__.wX("garbled", url, `its answer is not ${"json" === kind ? "JSON" : "HTML"} of a simple index`, true);
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
            Sb: ()=>isSourceArchive
        });
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
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
            return (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text) ?? (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text.replaceAll("_", "-")) ?? null;
        }
        function versionOfFile(filename, project) {
            if (filename.length > LONGEST_NAME) return null;
            const wanted = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project);
            const lower = filename.toLowerCase();
            if (lower.endsWith(".whl") || lower.endsWith(".egg")) {
                const [name = "", version = ""] = filename.slice(0, -4).split("-");
                return (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name) === wanted ? wheelVersion(version) : null;
            }
            const ending = ARCHIVES.find((end)=>lower.endsWith(end.toLowerCase()));
            if (void 0 === ending) return null;
            const stem = filename.slice(0, -ending.length);
            for(let at = stem.indexOf("-"); at >= 0; at = stem.indexOf("-", at + 1)){
                if ((0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(stem.slice(0, at)) !== wanted) continue;
                const version = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(stem.slice(at + 1));
                if (void 0 !== version) return version;
            }
            return null;
        }
        function isSourceArchive(filename) {
            return ARCHIVES.some((end)=>filename.toLowerCase().endsWith(end.toLowerCase()));
        }
        function releaseOnIndex(page, project, version) {
            const wanted = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(version);
            const versions = new Set;
            const files = [];
            for (const file of page.files){
                const found = versionOfFile(file.filename, project);
                if (null !== found) {
                    versions.add((0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__.qh)(found));
                    if (void 0 !== wanted && 0 === (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_2__.Z)(found, wanted)) files.push(file);
                }
            }
            for (const text of page.versions){
                const named = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text);
                if (void 0 !== named) versions.add((0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__.qh)(named));
            }
            return {
                files,
                versions: [
                    ...versions
                ]
            };
        }
    },
    81252: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>readProject
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43548);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13887);
        async function isThere(path) {
            return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(()=>true, ()=>false);
        }
        async function readProject(projectDir) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectDir, "pyproject.toml");
            const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(async (cause)=>{
                const isMissing = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(cause, "ENOENT");
                if (isMissing && await isThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectDir, "setup.py"))) return "";
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: path,
                    problem: isMissing ? "is not there" : `cannot be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(cause)})`,
                    remedy: "Set project-dir to the folder that holds pyproject.toml"
                }, {
                    cause
                });
            });
            const pyproject = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.x)(text, path);
            return {
                path,
                pyproject,
                config: (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.B)(pyproject.tool["repo-agent-actions"], path)
            };
        }
    },
    69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>serialize
        });
        function serialize(document) {
            return `${JSON.stringify(document, null, 2)}\n`;
        }
    }
};
