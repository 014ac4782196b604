export const id = 7421;
export const ids = [
    7421
];
export const modules = {
    7421: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: ()=>run_run
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var input_reader = __webpack_require__(35425);
        var inputs = __webpack_require__(69670);
        const ACTION_INPUTS = [
            {
                name: "stages",
                description: "The stages to run, divided by commas or lines, or all of them (`all`).",
                default: "all",
                required: false
            },
            {
                name: "from-stage",
                description: "Begin at this stage with the manifest and the files that an earlier run left behind, in packages-dir, or, with token, in the draft release of the tag.",
                default: "",
                required: false
            },
            {
                name: "manifest",
                description: "The release manifest to begin with when the build is not among the stages. A path, or JSON; empty takes the one release in packages-dir.",
                default: "",
                required: false
            },
            {
                name: "testpypi-token",
                description: "API token of the test index. Wanted by the stage upload-test.",
                default: "",
                required: false
            },
            {
                name: "pypi-token",
                description: "API token of the production index. Wanted by the stage upload.",
                default: "",
                required: false
            },
            {
                name: "username",
                description: "User name for both indexes. PyPI takes only `__token__`.",
                default: "__token__",
                required: false
            },
            {
                name: "test-index",
                description: "The index of the stages upload-test and verify-test. `testpypi`, or an upload URL with test-simple-url.",
                default: "testpypi",
                required: false
            },
            {
                name: "test-simple-url",
                description: "The simple API of the test index, when test-index is a URL.",
                default: "",
                required: false
            },
            {
                name: "index",
                description: "The index of the stages upload and verify. `pypi`, `gitea`, or an upload URL with simple-url.",
                default: "pypi",
                required: false
            },
            {
                name: "simple-url",
                description: "The simple API of the production index, when index is a URL.",
                default: "",
                required: false
            },
            {
                name: "report-dir",
                description: "Where release-record.json and report.html are written. Empty is a folder below RUNNER_TEMP.",
                default: "",
                required: false
            },
            {
                name: "look-ahead",
                description: "What happens before the stage upload-test, which uses the version up on the test index, with points of the checklist that will stop the release anyway. warn says them and goes on, stop stops there, no says nothing.",
                default: "warn",
                required: false
            },
            {
                name: "project-dir",
                description: "The project, relative to the workspace. It is only read.",
                default: ".",
                required: false
            },
            {
                name: "tag",
                description: "The tag of the release. Without it, the tag that started the run; where there is none, it is not judged.",
                default: "",
                required: false
            },
            {
                name: "tag-prefix",
                description: "What tags begin with; {name} stands for the project's name. Without it, what the project's configuration says, else v.",
                default: "",
                required: false
            },
            {
                name: "checks",
                description: "Stage validate. What is looked at, divided by commas. all, or some of metadata, version, tag, structure, changelog, secrets, todo.",
                default: "all",
                required: false
            },
            {
                name: "changelog",
                description: "Stage validate. Path of the changelog, relative to the project. Without it, what the project's configuration says, else a usual name.",
                default: "",
                required: false
            },
            {
                name: "required-files",
                description: "Stage validate. Files that must be there, divided by commas, relative to the project; patterns are allowed. Without it, README and licence.",
                default: "",
                required: false
            },
            {
                name: "required-fields",
                description: "Stage validate. Fields of the metadata that must be there, divided by commas. Without it, description, readme, requires-python, license and authors are missed with a warning.",
                default: "",
                required: false
            },
            {
                name: "todo-paths",
                description: "Stage validate. Files, folders or patterns in which TODO and FIXME are looked for, one per line, relative to the project.",
                default: "",
                required: false
            },
            {
                name: "validate-ignore",
                description: "Stage validate. Ids of rules that are left out, divided by commas. The project's configuration names more, with reasons.",
                default: "",
                required: false
            },
            {
                name: "validate-strict",
                description: "Stage validate. Whether warnings stop, too. Advice never does.",
                default: "false",
                required: false
            },
            {
                name: "python-versions",
                description: "Pythons to test with, divided by commas or lines. auto takes those found that requires-python and the classifiers admit.",
                default: "auto",
                required: false
            },
            {
                name: "allow-missing-python",
                description: "Whether a Python that is named and not found is left out instead of being an error; true or false.",
                default: "false",
                required: false
            },
            {
                name: "install",
                description: "Stage test. What to install besides the project, one per line, as extra:NAME, group:NAME or a requirement. auto takes the extra dev, else the dependency group dev or test, else the extra test, else pytest alone.",
                default: "auto",
                required: false
            },
            {
                name: "commands",
                description: "Stage test. Commands to run, one per line, without a shell. Empty runs pytest with coverage, mypy, ruff check and black --check, each where the project declares or configures it.",
                default: "",
                required: false
            },
            {
                name: "minimum-coverage",
                description: "Stage test. Per cent of coverage below which the stage fails. Empty takes the project's own setting, else 70.",
                default: "",
                required: false
            },
            {
                name: "target-coverage",
                description: "Stage test. Per cent of coverage below which the stage warns. Empty takes the project's own setting, else 80.",
                default: "",
                required: false
            },
            {
                name: "packages-dir",
                description: "Where the files go, relative to project-dir.",
                default: "dist",
                required: false
            },
            {
                name: "clean",
                description: "Stage build. Whether old products are removed first, true or false. That is distributions in packages-dir, and build/ and *.egg-info of the project; nothing that git tracks.",
                default: "true",
                required: false
            },
            {
                name: "formats",
                description: "Stage build. What to build, sdist, wheel, or both.",
                default: "sdist,wheel",
                required: false
            },
            {
                name: "wheel-from",
                description: "Stage build. What the wheel is built from, sdist (as installers will do it) or tree, which is a finding.",
                default: "sdist",
                required: false
            },
            {
                name: "normalize-sdist",
                description: "Stage build. Whether the sdist is rewritten so that the same files always give the same bytes, true or false.",
                default: "false",
                required: false
            },
            {
                name: "build-constraints",
                description: "Stage build. A file of constraints for what the build installs, in pip's format, relative to the workspace.",
                default: "",
                required: false
            },
            {
                name: "source-date-epoch",
                description: "Stage build. The time that goes into the files, in seconds since 1970. Empty takes the time of the commit.",
                default: "",
                required: false
            },
            {
                name: "maximum-wheel-size",
                description: "Stage build. The size above which a wheel stops the stage, like 2 MB. Empty takes the project's own setting, else warns above 1 MB.",
                default: "",
                required: false
            },
            {
                name: "maximum-sdist-size",
                description: "Stage build. The size above which the sdist stops the stage, like 800 kB. Empty takes the project's own setting, else warns above 500 kB.",
                default: "",
                required: false
            },
            {
                name: "profile",
                description: "Stage check. The index whose rules count. pypi stands for TestPyPI, too.",
                default: "pypi",
                required: false
            },
            {
                name: "check-strict",
                description: "Stage check. Whether warnings stop, too. Advice never does.",
                default: "true",
                required: false
            },
            {
                name: "twine",
                description: "Stage check. Whether the real twine renders the README. Without it a README in reST stays unknown.",
                default: "true",
                required: false
            },
            {
                name: "check-ignore",
                description: "Stage check. Rules that neither stop nor count, by their ids, divided by commas or lines.",
                default: "",
                required: false
            },
            {
                name: "existing",
                description: "Stage upload. What happens when a file is there already with the same bytes: skip-identical leaves it, fail stops before anything is sent. Other bytes always stop.",
                default: "skip-identical",
                required: false
            },
            {
                name: "parallel",
                description: "Stage upload. How many wheels are sent at the same time, 1 to 16. The first wheel and the sdist always go alone.",
                default: "4",
                required: false
            },
            {
                name: "dry-run",
                description: "true makes the plan and sends nothing.",
                default: "false",
                required: false
            },
            {
                name: "attempts",
                description: "Stage upload. How often one file is sent at most, 1 to 20. Before every further attempt the index is asked whether it has the file.",
                default: "5",
                required: false
            },
            {
                name: "wait",
                description: "Stage upload. Whether to wait until pip and uv would find every file.",
                default: "true",
                required: false
            },
            {
                name: "wait-timeout",
                description: "Stage upload. How long to wait, in seconds.",
                default: "600",
                required: false
            },
            {
                name: "allow-http-hosts",
                description: "Stage upload. Hosts that may get the token over plain http. This machine always may.",
                default: "",
                required: false
            },
            {
                name: "dependencies-index-url",
                description: "Stage verify. Address of the one index that dependencies come from. Without it, the machine's own setting (PIP_INDEX_URL, pip.conf, UV_DEFAULT_INDEX), else PyPI.",
                default: "",
                required: false
            },
            {
                name: "extras",
                description: "Stage verify. Extras to try. none, each (every one for users, in an environment of its own), all (together in one), or names.",
                default: "each",
                required: false
            },
            {
                name: "imports",
                description: "Stage verify. Modules to import, as module or module:attribute; auto takes the manifest's, without a manifest those of the installed files.",
                default: "auto",
                required: false
            },
            {
                name: "scripts",
                description: "Stage verify. Command lines to run, one per line, such as automation --help; auto takes the manifest's, without a manifest it only looks whether each command is there.",
                default: "auto",
                required: false
            },
            {
                name: "smoke-test",
                description: "Stage verify. Path of a Python script that must exit 0. Without it, the manifest's, whose sha256 it must still have.",
                default: "",
                required: false
            },
            {
                name: "install-warnings",
                description: "Stage verify. What to do when the installer warns of this package, one of fail, warn and ignore.",
                default: "fail",
                required: false
            },
            {
                name: "sdist",
                description: "Stage verify. Whether to install from the source distribution too, true or false.",
                default: "false",
                required: false
            },
            {
                name: "verify-timeout",
                description: "Stage verify. Seconds for all that is done with one Python.",
                default: "600",
                required: false
            },
            {
                name: "maximum-install-seconds",
                description: "Stage verify. An installation that takes longer gives a warning.",
                default: "30",
                required: false
            },
            {
                name: "maximum-import-seconds",
                description: "Stage verify. An import that takes longer gives a warning.",
                default: "1",
                required: false
            },
            {
                name: "audit",
                description: "Stage verify. Whether to ask PyPI's database for known vulnerabilities of the dependencies, one of auto, true and false. auto does unless verify-test has done it for this release on this machine. What is found doesn't fail this action; release-checklist stops a release by it.",
                default: "auto",
                required: false
            },
            {
                name: "audit-ignore",
                description: "Stage verify. Ids of vulnerabilities to let pass, such as GHSA-x84v-xcm2-53pg, divided by commas or lines. Each one found is recorded.",
                default: "",
                required: false
            },
            {
                name: "accept",
                description: "Ids of points that may stay unknown, divided by commas or lines.",
                default: "",
                required: false
            },
            {
                name: "confirmed",
                description: "Ids of points that only a person can know, and of which you say that they are so.",
                default: "",
                required: false
            },
            {
                name: "require",
                description: "Stage checklist. Ids of points that only a person can know, and without which this project is not released. They are unknown until they stand in confirmed.",
                default: "",
                required: false
            },
            {
                name: "notes",
                description: "Stage release. What changed, in Markdown; the output release-notes of validate-metadata. The word changelog means the changelog's section where that is known.",
                default: "changelog",
                required: false
            },
            {
                name: "title",
                description: "Stage release. Title of the release. It may hold {tag}, {name} and {version}.",
                default: "{tag}",
                required: false
            },
            {
                name: "prerelease",
                description: "Stage release. Whether it is a pre-release, true or false; auto goes by the version.",
                default: "auto",
                required: false
            },
            {
                name: "token",
                description: "Stage release. Token of the forge that may write releases, github.token as a rule. Without it nothing is sent.",
                default: "",
                required: false
            },
            {
                name: "api-url",
                description: "Stage release. Address of the forge's REST API, https://HOST/api/v1 for Gitea and Forgejo. Without it, the one that the runner names.",
                default: "",
                required: false
            }
        ];
        var run = __webpack_require__(30895);
        var src_run = __webpack_require__(82253);
        var external_node_crypto_ = __webpack_require__(77598);
        var launch = __webpack_require__(23303);
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
        var tool_environment = __webpack_require__(3923);
        var release_error = __webpack_require__(41535);
        const SERVER_SCRIPT = `
import hmac, json, os, pathlib, socketserver, sys, threading
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
import pypiserver

settings = json.loads(sys.stdin.readline())

def matches(user, password):
    expected = settings["username"] + ":" + settings["password"]
    return hmac.compare_digest((user + ":" + password).encode(), expected.encode())

class Server(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 64

    def server_bind(self):
        # http.server would ask the resolver for the host's full name, which can take seconds without a network
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address[:2]
        self.setup_environ()

class Quiet(WSGIRequestHandler):
    def log_message(self, *arguments):
        pass

app = pypiserver.app(
    roots=[pathlib.Path(settings["folder"])],
    authenticate=["update"],
    auther=matches,
    disable_fallback=True,
    health_endpoint="/health",
    overwrite=False,
)
server = make_server("127.0.0.1", 0, app, server_class=Server, handler_class=Quiet)

def end_with_parent():
    sys.stdin.read()
    os._exit(0)

threading.Thread(target=end_with_parent, daemon=True).start()
print(server.server_port, flush=True)
server.serve_forever()
`;
        const START_LIMIT_MS = 3e4;
        async function startPypiserver(folder, host) {
            const [environment] = await Promise.all([
                (0, tool_environment.u)("pypiserver", host),
                (0, promises_.mkdir)(folder, {
                    recursive: true
                })
            ]);
            const password = `pypi-${(0, external_node_crypto_.randomBytes)(24).toString("base64url")}`;
            host.mask(password);
            let heard = ()=>void 0;
            const firstLine = new Promise((resolve)=>{
                heard = resolve;
            });
            const server = await startProcess({
                file: environment.python,
                args: [
                    "-c",
                    SERVER_SCRIPT
                ],
                cwd: folder,
                env: environment.environment,
                signal: host.signal,
                input: `${JSON.stringify({
                    username: "__token__",
                    password,
                    folder
                })}\n`,
                keepStdinOpen: true,
                onLine: (line, stream)=>{
                    if ("stdout" === stream) heard(line);
                }
            });
            let timer;
            const tooLate = new Promise((resolve)=>{
                timer = setTimeout(()=>{
                    resolve(null);
                }, START_LIMIT_MS);
            });
            const answer = await Promise.race([
                firstLine,
                server.exited,
                tooLate
            ]);
            clearTimeout(timer);
            if ("string" != typeof answer || !/^\d+$/u.test(answer)) {
                await server.stop();
                const said = await server.exited;
                throw new release_error.K2({
                    subject: "embedded index",
                    problem: `pypiserver did not start (${(0, last_meaningful_lines.c)(said.output, 3) || "it said nothing"})`,
                    remedy: "Run again; if it stays so, remove the cache folder of repo-agent-actions so that the server is installed anew"
                });
            }
            const url = `http://127.0.0.1:${answer}/`;
            return {
                uploadUrl: url,
                simpleUrl: `${url}simple/`,
                username: "__token__",
                password,
                folder,
                stop: ()=>server.stop()
            };
        }
        var find_pythons = __webpack_require__(60573);
        var choose_pythons = __webpack_require__(45247);
        var index_settings = __webpack_require__(24036);
        var find_uv = __webpack_require__(10980);
        var src_version = __webpack_require__(22499);
        var stage_rows = __webpack_require__(46674);
        var wording = __webpack_require__(57408);
        function stageTable(record) {
            const rows = (0, stage_rows.U)(record).map(({ stage, outcome, ms })=>[
                    stage,
                    (0, wording.EL)(outcome),
                    (0, wording.S5)(ms)
                ]);
            const total = [
                "in all",
                (0, wording.EL)(record.outcome),
                (0, wording.S5)(record.ms)
            ];
            const all = [
                [
                    "stage",
                    "verdict",
                    "time"
                ],
                ...rows,
                total
            ];
            const width = (column)=>Math.max(...all.map((row)=>row[column].length));
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
        var git = __webpack_require__(12178);
        var git_facts = __webpack_require__(79032);
        var copy_project = __webpack_require__(43641);
        var toml = __webpack_require__(34222);
        var rule_context = __webpack_require__(90279);
        const VERSION_FILES = [
            [
                "setuptools_scm",
                "version_file"
            ],
            [
                "setuptools_scm",
                "write_to"
            ],
            [
                "setuptools-scm",
                "version_file"
            ],
            [
                "setuptools-scm",
                "write_to"
            ],
            [
                "hatch",
                "build",
                "hooks",
                "vcs",
                "version-file"
            ],
            [
                "hatch",
                "build",
                "targets",
                "wheel",
                "hooks",
                "vcs",
                "version-file"
            ],
            [
                "hatch",
                "build",
                "targets",
                "sdist",
                "hooks",
                "vcs",
                "version-file"
            ],
            [
                "versioningit",
                "write",
                "file"
            ]
        ];
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
            const files = VERSION_FILES.flatMap((keys)=>{
                const value = keys.reduce((table, key)=>(0, rule_context.bI)(table) ? table[key] : void 0, tool);
                if ("string" != typeof value) return [];
                const path = external_node_path_.posix.normalize(value);
                return /^[\w.-][\w./-]*$/u.test(path) && !path.startsWith("..") ? [
                    `/${path}`
                ] : [];
            });
            return {
                patterns: [
                    "*.egg-info/",
                    ...new Set(files)
                ],
                isPackageInfo: (0, rule_context.bI)(project)
            };
        }
        var is_inside = __webpack_require__(37981);
        var machine_trouble = __webpack_require__(89238);
        const IGNORE_EVERYTHING = "*\n";
        async function openReportFolder(folder) {
            try {
                const made = await (0, promises_.mkdir)(folder, {
                    recursive: true
                });
                if (void 0 !== made) await (0, promises_.writeFile)((0, external_node_path_.join)(folder, ".gitignore"), IGNORE_EVERYTHING);
            } catch (cause) {
                const reason = (0, release_error.Or)(cause, "ENOENT") ? "" : ` (${(0, machine_trouble.u)(cause)})`;
                throw new release_error.K2({
                    subject: "report-dir",
                    problem: `${folder} can't be written${reason}`,
                    remedy: "Name a folder that can be"
                }, {
                    cause
                });
            }
        }
        async function removeOldReport(folder, original, copy) {
            if (!(0, is_inside.F)(original, folder)) return;
            const copied = (0, external_node_path_.join)(copy.projectDir, (0, external_node_path_.relative)(original, folder));
            const ignore = (0, external_node_path_.join)(copied, ".gitignore");
            const isOurs = await (0, promises_.readFile)(ignore, "utf8").catch(()=>"") === IGNORE_EVERYTHING;
            const names = [
                "release-record.json",
                "report.html",
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
            "commit.gpgsign=false",
            "-c",
            "tag.gpgsign=false",
            "-c",
            "init.defaultBranch=main",
            "-c",
            "advice.addEmbeddedRepo=false"
        ];
        async function project_copy_git(args, cwd, host) {
            const result = await (0, git.I)([
                ...IDENTITY,
                ...args
            ], cwd, host);
            if (result?.exitCode === 0) return;
            throw new release_error.K2(null === result ? {
                subject: "git",
                problem: "was not found on PATH",
                remedy: "Install git: a rehearsal tags and builds a clone of the project"
            } : {
                subject: "project-dir",
                problem: `git ${args[0] ?? ""} failed in the copy of the project (${(0, last_meaningful_lines.c)(result.output, 2)})`,
                remedy: "Mend the git repository, or rehearse a plain copy of the project without its .git"
            });
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
        async function copyForRehearsal(projectDir, folder, reportDir, host) {
            const hadGit = await (0, git_facts.vE)(projectDir, host) !== null;
            const copy = await (0, copy_project.N)(projectDir, folder, {
                ignored: "leave"
            }, host);
            const hasOwnGit = hadGit && await (0, git_facts.vE)(copy.top, host) === copy.top;
            if (!hasOwnGit) await project_copy_git([
                "init",
                "--quiet"
            ], copy.top, host);
            if (hadGit) await project_copy_git([
                "add",
                "--all"
            ], copy.top, host);
            else {
                await removeOldReport(reportDir, projectDir, copy);
                await addEverything(copy, host);
            }
            const unborn = await (0, git.o)([
                "rev-parse",
                "--verify",
                "--quiet",
                "HEAD"
            ], copy.top, host) === null;
            const staged = (await (0, git.I)([
                "diff",
                "--cached",
                "--quiet"
            ], copy.top, host))?.exitCode !== 0;
            if (unborn || staged) await project_copy_git([
                "commit",
                "--quiet",
                "--allow-empty",
                "--no-verify",
                "-m",
                "Rehearsal"
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
        var core_metadata = __webpack_require__(90960);
        async function packageInfoVersion(projectDir) {
            const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(projectDir, "PKG-INFO")).catch(()=>null);
            return null === bytes ? null : (0, core_metadata.U)(bytes).get("version");
        }
        function versionIn(tag) {
            const match = /(?:^|[-_/@]|[a-z])v?(\d+(?:[.\d]|(?:a|b|rc|\.post|\.dev)\d)*)$/u.exec(tag);
            return match?.[1] ?? null;
        }
        function normal(text) {
            if (null === text) return null;
            try {
                return (0, src_version.Bp)(text);
            } catch  {
                return null;
            }
        }
        async function inventVersion(copy, host) {
            const packaged = normal(await packageInfoVersion(copy.original));
            if (null !== packaged) return {
                version: packaged,
                from: "PKG-INFO"
            };
            const tag = await (0, git.o)([
                "describe",
                "--tags",
                "--abbrev=0",
                "--match",
                "*[0-9]*"
            ], copy.top, host);
            const last = null === tag ? null : normal(versionIn(tag));
            if (null !== tag && null !== last) {
                const here = await (0, git.o)([
                    "describe",
                    "--tags",
                    "--exact-match",
                    "--match",
                    tag
                ], copy.top, host);
                return null === here ? {
                    version: (0, src_version.W7)(last),
                    from: `the one after tag ${tag}`
                } : {
                    version: last,
                    from: `tag ${tag}`
                };
            }
            return {
                version: "0.1.0",
                from: "no tag; chosen for the rehearsal"
            };
        }
        function publishInputs(given, workspace) {
            const environment = Object.fromEntries(ACTION_INPUTS.map(({ name, default: fallback })=>[
                    (0, input_reader.L)(name),
                    given[name] ?? fallback
                ]));
            return {
                ...(0, inputs.K)((0, input_reader.i)({
                    environment,
                    workspace
                })),
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
        async function describeProject(base, host) {
            const quiet = {
                ...host,
                info: host.debug,
                notice: host.debug,
                warning: host.debug,
                error: host.debug,
                group: (_title, work)=>work()
            };
            return await (0, src_run.run)({
                ...base.validate,
                tag: null
            }, quiet);
        }
        async function checkPythons({ pythonVersions }, { facts }, host) {
            if (null === facts) return;
            const found = await (0, find_pythons.n)(host.environment);
            (0, choose_pythons.H)(pythonVersions, found, facts.requiresPython, facts.classifiers, null);
        }
        async function tellTools(host) {
            const settings = await (0, index_settings.ip)(host.environment);
            const uv = await (0, find_uv.d)(host, settings);
            const installer = null === uv ? "pip, as uv can not be had" : `uv ${uv.version}`;
            host.info(`Packages come from ${settings.describe()}, installed by ${installer}.`);
        }
        async function tagRelease(inputs, copy, { facts, config }, host) {
            let version = facts?.version ?? null;
            if (null !== inputs.version) try {
                version = (0, src_version.Bp)(inputs.version);
            } catch (cause) {
                throw new release_error.K2({
                    subject: "version",
                    problem: `'${inputs.version}' is no version (${(0, release_error.bD)(cause)})`,
                    remedy: "Write a PEP 440 version such as 1.2.3"
                }, {
                    cause
                });
            }
            if (null === version) {
                const invented = await inventVersion(copy, host);
                host.notice(`The project can tell its version only when it is built: it is rehearsed as ${invented.version} (${invented.from}).`);
                version = invented.version;
            }
            const prefix = (config.tagPrefix ?? "v").replaceAll("{name}", facts?.name ?? "");
            const tag = `${prefix}${version}`;
            await tagCopy(copy, tag, host);
            return tag;
        }
        async function run_run(inputs, outer) {
            const { projectDir, pythonVersions, reportDir } = inputs;
            await checkProject(projectDir);
            const workshop = await (0, promises_.mkdtemp)((0, external_node_path_.join)(outer.temporaryFolder, "rehearsal-"));
            const host = {
                ...outer,
                storeFolder: (0, external_node_path_.join)(workshop, "store")
            };
            const servers = [];
            try {
                const asked = {
                    "project-dir": projectDir,
                    "python-versions": pythonVersions,
                    "report-dir": reportDir,
                    audit: inputs.audit,
                    "audit-ignore": inputs.auditIgnore
                };
                const original = publishInputs({
                    ...asked,
                    "dry-run": "true"
                }, projectDir);
                const described = await describeProject(original, host);
                await checkPythons(original.test, described, host);
                await openReportFolder(reportDir);
                host.progress("copying the project and starting two index servers …");
                servers.push(startPypiserver((0, external_node_path_.join)(workshop, "test-index"), host), startPypiserver((0, external_node_path_.join)(workshop, "production-index"), host));
                const started = Promise.all(servers);
                started.catch(()=>void 0);
                const copy = await copyForRehearsal(projectDir, (0, external_node_path_.join)(workshop, "project"), reportDir, host);
                if (!copy.hadGit) host.notice("The project is in no git repository: commit and tag of its manifest are those of the rehearsal.");
                if (copy.hadChanges) host.notice("Changes that are not committed are part of the rehearsal.");
                const given = {
                    ...asked,
                    "project-dir": copy.projectDir,
                    "packages-dir": (0, external_node_path_.join)(workshop, "dist")
                };
                const tag = await tagRelease(inputs, copy, described, host);
                host.info(`Rehearsing ${tag} in a copy of ${projectDir}.`);
                const [test, production] = await started;
                if (void 0 === test || void 0 === production) throw new Error("two servers were started");
                await tellTools(host);
                const result = await (0, run.run)(publishInputs({
                    ...given,
                    tag,
                    "testpypi-token": test.password,
                    "pypi-token": production.password,
                    "test-index": test.uploadUrl,
                    "test-simple-url": test.simpleUrl,
                    index: production.uploadUrl,
                    "simple-url": production.simpleUrl
                }, copy.projectDir), host);
                const closing = [
                    stageTable(result.record),
                    "",
                    `report: ${result.reportPath}`,
                    `record: ${result.recordPath}`
                ].join("\n");
                return {
                    ...result,
                    closing
                };
            } finally{
                const running = await Promise.allSettled(servers);
                await Promise.all(running.map(async (server)=>"fulfilled" === server.status ? server.value.stop() : void 0));
                await (0, promises_.rm)(workshop, {
                    recursive: true,
                    force: true,
                    maxRetries: 5
                });
            }
        }
    }
};
