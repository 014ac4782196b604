export const id = 4106;
export const ids = [
    4106
];
export const modules = {
    43641: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>copyProject
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _git_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79032);
        var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12178);
        var _is_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37981);
        var _project_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28453);
        async function copyLink(from, to, top) {
            const target = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(from);
            const reached = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from), target);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)((0, _is_inside_js__WEBPACK_IMPORTED_MODULE_2__.F)(top, reached) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target) ? target : reached, to);
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
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(source, target);
                    if ((128 & entry.mode) === 0) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(target, 511 & entry.mode | 128);
                }
            }
        }
        async function copyHistory(top, copy, host) {
            const cloned = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.I)([
                "clone",
                "--quiet",
                "--shared",
                "--no-checkout",
                "--",
                top,
                copy
            ], top, host);
            if (cloned?.exitCode !== 0) return;
            const head = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.o)([
                "rev-parse",
                "--verify",
                "--quiet",
                "HEAD"
            ], top, host);
            if (null === head) return;
            await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.I)([
                "update-ref",
                "--no-deref",
                "HEAD",
                head
            ], copy, host);
            await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.I)([
                "read-tree",
                "HEAD"
            ], copy, host);
        }
        async function copyProject(projectDir, folder, options, host) {
            const project = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(projectDir);
            const workTree = await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_4__.vE)(project, host);
            const top = null === workTree ? project : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workTree);
            if (null !== workTree) await copyHistory(top, folder, host);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
                recursive: true
            });
            const files = "leave" === options.ignored ? await (0, _project_files_js__WEBPACK_IMPORTED_MODULE_5__.R)(top, host) : await (0, _project_files_js__WEBPACK_IMPORTED_MODULE_5__.g)(top);
            await copyFiles(files, top, folder);
            if (null !== workTree) await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.I)([
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
            modules.push(...textsIn(setuptools["packages"]), ...textsIn(setuptools["py-modules"]));
            const uv = tableAt(tool, "uv", "build-backend")["module-name"];
            modules.push(..."string" == typeof uv ? [
                uv
            ] : textsIn(uv));
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
    37981: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>isInside
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        function isInside(folder, path) {
            const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
            return ".." !== way && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
        }
    },
    28453: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>listProjectFiles,
            g: ()=>listPlainFiles
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _git_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79032);
        var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12178);
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
                    if (!NOT_SOURCE.has(entry.name) && !await isEnvironment((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))) found.push(...await listPlainFiles(folder, path));
                } else if ((entry.isFile() || entry.isSymbolicLink()) && ".git" !== entry.name) found.push(path);
            }
            return found.sort();
        }
        async function listProjectFiles(folder, host) {
            const listed = await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_2__.vE)(folder, host) === null ? null : await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.o)([
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
                else if (null !== entry) found.add(path);
            }
            return [
                ...found
            ].filter((path)=>!hasParentIn(found, path)).sort();
        }
        function hasParentIn(found, path) {
            for(let slash = path.indexOf("/"); -1 !== slash; slash = path.indexOf("/", slash + 1))if (found.has(path.slice(0, slash))) return true;
            return false;
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
            stage: dist.KIO(stage.a),
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
            sha256: sha256Schema
        });
        const verificationSchema = dist.Ikc({
            imports: dist.YOg(dist.YjP()),
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
            }))
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
                    remedy: `Give the ${noun} as it was written by this suite`
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
                remedy: `Give the ${noun} as it was written by this suite`
            });
        }
        function parseReleaseManifest(text, source) {
            const manifest = parseDocument(releaseManifestSchema, text, source, "release manifest");
            const seen = new Set;
            for (const { filename } of manifest.files){
                if (seen.has(filename)) throw new release_error.K2({
                    subject: source,
                    problem: `names ${filename} twice`,
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
    69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>serialize
        });
        function serialize(document) {
            return `${JSON.stringify(document, null, 2)}\n`;
        }
    },
    58455: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            a: ()=>STAGES,
            z: ()=>isStage
        });
        const STAGES = [
            "validate",
            "test",
            "build",
            "check",
            "stage",
            "upload-test",
            "verify-test",
            "checklist",
            "upload",
            "verify",
            "release"
        ];
        function isStage(text) {
            return STAGES.includes(text);
        }
    },
    41855: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>writeFileAtomically
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
        var _process_life_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15783);
        const underWay = new Set;
        const TRIES = 3;
        async function writeFileAtomically(path, text) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
                recursive: true
            });
            await removeAbandoned(path);
            for(let tries = 1;; tries += 1)try {
                await writeOverNeighbour(path, text);
                return;
            } catch (error) {
                if (tries >= TRIES || !(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT")) throw error;
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
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69775);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89822);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58455);
        var _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41855);
        const UNNAMED = "unnamed";
        function releaseFolder(storeFolder, normalizedName) {
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(storeFolder, normalizedName ?? UNNAMED);
        }
        async function writeManifest(storeFolder, normalizedName, manifest) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(releaseFolder(storeFolder, normalizedName), "release-manifest.json");
            const text = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.l)(manifest);
            await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__.l)(path, text);
            return {
                manifest,
                path,
                sha256: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex")
            };
        }
        async function readManifest(path) {
            const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
            return {
                manifest: (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.Cc)(bytes.toString("utf8"), path),
                path,
                sha256: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")
            };
        }
        function receiptPath(storeFolder, normalizedName, receipt) {
            const leaf = null === receipt.python ? receipt.stage : `${receipt.stage}-${receipt.python}`;
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(releaseFolder(storeFolder, normalizedName), "receipts", `${leaf}.json`);
        }
        async function writeReceipt(storeFolder, normalizedName, receipt) {
            const path = receiptPath(storeFolder, normalizedName, receipt);
            await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__.l)(path, (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.l)(receipt));
            return path;
        }
        async function readReceipts(folder) {
            const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter((name)=>name.endsWith(".json")).sort();
            const receipts = await Promise.all(names.map(async (name)=>(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.Wy)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), "utf8"), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))));
            const order = (receipt)=>_repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.a.indexOf(receipt.stage);
            return receipts.sort((a, b)=>order(a) - order(b) || (a.python ?? "").localeCompare(b.python ?? "", "en", {
                    numeric: true
                }));
        }
        async function writeRecord(path, record) {
            await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__.l)(path, (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.l)(record));
        }
    },
    97538: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            _: ()=>recordStage
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89238);
        var _release_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91644);
        function recordStage(stage, host) {
            const started = new Date;
            const clock = performance.now();
            const items = [];
            const found = [];
            let project = null;
            let normalizedName = null;
            let version = null;
            let index = null;
            let python = null;
            let changes = null;
            const receipt = ({ outcome, failure })=>({
                    schema: 1,
                    stage,
                    outcome,
                    project,
                    version,
                    index,
                    python,
                    failure,
                    items: [
                        ...items
                    ],
                    findings: [
                        ...found
                    ],
                    ...null === changes ? {} : {
                        changes
                    },
                    ...spanFrom(started, Math.round(performance.now() - clock))
                });
            return {
                about (facts) {
                    project = facts.project ?? project;
                    normalizedName = facts.normalizedName ?? normalizedName;
                    version = facts.version ?? version;
                    index = facts.index ?? index;
                    python = facts.python ?? python;
                    changes = facts.changes ?? changes;
                },
                item (item) {
                    items.push(item);
                },
                revise (item) {
                    const at = items.findIndex(({ kind, subject })=>kind === item.kind && subject === item.subject);
                    if (at < 0) items.push(item);
                    else items[at] = item;
                },
                findings (findings) {
                    found.push(...findings);
                },
                async save () {
                    const saved = receipt({
                        outcome: "unknown",
                        failure: null
                    });
                    try {
                        return await (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, saved);
                    } catch (thrown) {
                        throw unwritten((0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Dl)(host.storeFolder, normalizedName, saved), thrown);
                    }
                },
                async close (closing) {
                    const closed = receipt(closing);
                    try {
                        const path = await (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, closed);
                        return {
                            passed: "failed" !== closing.outcome,
                            failure: closing.failure,
                            receipt: closed,
                            receiptPath: path
                        };
                    } catch (thrown) {
                        const path = (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Dl)(host.storeFolder, normalizedName, closed);
                        const failure = withUnwritten(closing, unwritten(path, thrown, closing.done));
                        return {
                            passed: false,
                            failure,
                            receipt: {
                                ...closed,
                                outcome: "failed",
                                failure
                            },
                            receiptPath: ""
                        };
                    }
                }
            };
        }
        function spanFrom(started, ms) {
            return {
                started: started.toISOString(),
                finished: new Date(started.getTime() + ms).toISOString(),
                ms
            };
        }
        function unwritten(path, thrown, done) {
            return new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
                subject: path,
                problem: `the receipt can't be written (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.u)(thrown)})${void 0 === done ? "" : `, but ${done}`}`,
                remedy: "Mend that, and run again: what is done already is found, and not done twice"
            }, {
                cause: thrown
            });
        }
        function withUnwritten({ failure }, { subject, message }) {
            if (null === failure) return message;
            return failure.includes(subject) ? failure : `${failure} And ${message}`;
        }
    },
    98182: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>getProxyForUrl
        });
        var DEFAULT_PORTS = {
            ftp: 21,
            gopher: 70,
            http: 80,
            https: 443,
            ws: 80,
            wss: 443
        };
        function parseUrl(urlString) {
            try {
                return new URL(urlString);
            } catch  {
                return null;
            }
        }
        function getProxyForUrl(url) {
            var parsedUrl = ("string" == typeof url ? parseUrl(url) : url) || {};
            var proto = parsedUrl.protocol;
            var hostname = parsedUrl.host;
            var port = parsedUrl.port;
            if ("string" != typeof hostname || !hostname || "string" != typeof proto) return "";
            proto = proto.split(":", 1)[0];
            hostname = hostname.replace(/:\d*$/, "");
            port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
            if (!shouldProxy(hostname, port)) return "";
            var proxy = getEnv(proto + "_proxy") || getEnv("all_proxy");
            if (proxy && -1 === proxy.indexOf("://")) proxy = proto + "://" + proxy;
            return proxy;
        }
        function shouldProxy(hostname, port) {
            var NO_PROXY = getEnv("no_proxy").toLowerCase();
            if (!NO_PROXY) return true;
            if ("*" === NO_PROXY) return false;
            return NO_PROXY.split(/[,\s]/).every(function(proxy) {
                if (!proxy) return true;
                var parsedProxy = proxy.match(/^(.+):(\d+)$/);
                var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
                var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
                if (parsedProxyPort && parsedProxyPort !== port) return true;
                if (!/^[.*]/.test(parsedProxyHostname)) return hostname !== parsedProxyHostname;
                if ("*" === parsedProxyHostname.charAt(0)) parsedProxyHostname = parsedProxyHostname.slice(1);
                return !hostname.endsWith(parsedProxyHostname);
            });
        }
        function getEnv(key) {
            return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || "";
        }
    }
};
