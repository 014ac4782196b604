export const id = 3029;
export const ids = [
    3029
];
export const modules = {
    87867: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Rx: ()=>releaseArtifactName,
            VQ: ()=>RELEASE_LAYOUT,
            c7: ()=>isReleaseArtifact
        });
        var _repo_agent_actions_forge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23494);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
        const RELEASE = "release-";
        const RELEASE_LAYOUT = {
            manifest: _repo_agent_actions_forge__WEBPACK_IMPORTED_MODULE_0__.pJ.manifest,
            distributions: "dist"
        };
        function releaseArtifactName({ project, version }) {
            return `${RELEASE}${(0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project)}-${version}`;
        }
        function isReleaseArtifact(name) {
            return name.startsWith(RELEASE);
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
    59116: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Mr: ()=>restoreReceipts,
            _7: ()=>harmlessReceipt,
            m5: ()=>isReceiptOf,
            ur: ()=>receiptsOfRun
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21515);
        var _artifact_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23494);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89822);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69775);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91644);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41855);
        var _restored_receipts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24514);
        async function restoreReceipts(request) {
            const { manifest, storeFolder } = request;
            const name = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.Pc)(manifest.project);
            const folder = (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_4__.Uc)(storeFolder, name);
            const restored = {
                ...await (0, _restored_receipts_js__WEBPACK_IMPORTED_MODULE_5__.A)(folder)
            };
            const receipts = new Map;
            const foreign = [];
            for (const { origin, text } of [
                ...await fromDraft(request),
                ...await fromRun(request)
            ]){
                const receipt = harmlessReceipt(text, origin);
                if (!isReceiptOf(receipt, manifest)) {
                    foreign.push(origin);
                    continue;
                }
                const path = (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_4__.Dl)(storeFolder, name, receipt);
                await (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_6__.l)(path, text);
                restored[(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)] = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
                receipts.set(path, receipt);
            }
            if (receipts.size > 0) await (0, _restored_receipts_js__WEBPACK_IMPORTED_MODULE_5__.x)(folder, restored);
            return {
                receipts: [
                    ...receipts.values()
                ],
                folder: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "receipts"),
                foreign
            };
        }
        function isReceiptOf(receipt, { project, version }) {
            return (null === receipt.project || (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.Pc)(receipt.project) === (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.Pc)(project)) && (null === receipt.version || receipt.version === version);
        }
        function harmlessReceipt(text, origin) {
            const receipt = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__.Wy)(text, origin);
            const { python } = receipt;
            if (null === python || /^\d+\.\d+$/u.test(python)) return receipt;
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
                subject: origin,
                problem: "is a receipt for a Python that is no version",
                remedy: "Look who could write to this run’s artifacts, and start a new run"
            });
        }
        async function fromRun({ store, temporaryFolder }) {
            return null === store ? [] : receiptsOfRun(store, temporaryFolder);
        }
        async function receiptsOfRun(store, temporaryFolder) {
            const names = (await store.list()).map(({ name })=>name).filter(_artifact_names_js__WEBPACK_IMPORTED_MODULE_9__.sj);
            const texts = [];
            for (const name of [
                ...new Set(names)
            ].sort()){
                const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder, "receipt-"));
                await store.download(name, folder);
                for (const filename of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).sort())if (filename.endsWith(".json")) texts.push({
                    origin: `artifact ${name}`,
                    text: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, filename), "utf8")
                });
            }
            return texts;
        }
        async function fromDraft({ draft, temporaryFolder }) {
            if (null === draft) return [];
            const { files, tag } = draft;
            const names = await files.names(tag) ?? [];
            const textOf = async (name)=>{
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryFolder, "receipt-")), "receipt.json");
                await files.download(tag, name, path);
                return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8");
            };
            const texts = [];
            if (names.includes(_artifact_names_js__WEBPACK_IMPORTED_MODULE_9__.pJ.record)) {
                const origin = `${_artifact_names_js__WEBPACK_IMPORTED_MODULE_9__.pJ.record} of release ${tag}`;
                for (const receipt of receiptsIn(await textOf(_artifact_names_js__WEBPACK_IMPORTED_MODULE_9__.pJ.record)).filter(({ stage })=>"release" !== stage))texts.push({
                    origin: `${(0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_9__.oN)(receipt)} in ${origin}`,
                    text: (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_10__.l)(receipt)
                });
            }
            for (const name of names.filter(_artifact_names_js__WEBPACK_IMPORTED_MODULE_9__.jP).sort())texts.push({
                origin: `${name} of release ${tag}`,
                text: await textOf(name)
            });
            return texts;
        }
        function receiptsIn(record) {
            try {
                return (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__.CU)(record, _artifact_names_js__WEBPACK_IMPORTED_MODULE_9__.pJ.record).receipts;
            } catch (error) {
                if (error instanceof _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__.K2) return [];
                throw error;
            }
        }
    },
    35076: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            E: ()=>restoreRelease
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52638);
        var _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6962);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21515);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89822);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91644);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41855);
        var _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4902);
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
                    found = await findManifest(source.title, one);
                    if (null !== found) break;
                }
            }
            if (null === found) return null;
            requireExpected(found, request);
            const { manifest, text, sha256, title } = found;
            const later = request.sources.slice(request.sources.findIndex((source)=>source.title === title) + 1);
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
            await (0, _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_3__.G)(manifest, request.packagesDir);
            const folder = (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_4__.Uc)(request.storeFolder, (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_5__.Pc)(manifest.project));
            await takeSmokeTest(manifest, folder, title, opened);
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "release-manifest.json");
            await (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_6__.l)(path, text);
            return {
                manifest,
                path,
                sha256,
                packagesDir: request.packagesDir,
                source: title,
                files
            };
        }
        async function findManifest(title, source) {
            const bytes = await source.manifest();
            if (null === bytes) return null;
            const text = bytes.toString("utf8");
            if (!Buffer.from(text, "utf8").equals(bytes)) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__.K2({
                subject: title,
                problem: "holds a manifest that is not UTF-8",
                remedy: "Build the release again"
            });
            const manifest = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__.Cc)(text, `${title}, release-manifest.json`);
            return {
                manifest,
                text,
                sha256: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"),
                title
            };
        }
        function requireExpected({ manifest, sha256, title }, request) {
            const { manifestSha256, tag, commit } = request;
            if (null !== manifestSha256 && manifestSha256.toLowerCase() !== sha256) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__.K2({
                subject: title,
                problem: `its manifest has sha256 ${sha256}, but the job that built the release wrote ${manifestSha256}`,
                remedy: "Somebody has changed it in between: look who could, and start a new run of the workflow"
            });
            if (null !== tag && null !== manifest.tag && manifest.tag !== tag) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__.K2({
                subject: "tag",
                problem: `is ${tag}, but ${title} was built for ${manifest.tag}`,
                remedy: `Run with tag ${manifest.tag}, or build the release of ${tag}`
            });
            if (null !== commit && null !== manifest.commit && manifest.commit !== commit) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__.K2({
                subject: `tag ${tag ?? manifest.tag ?? manifest.version}`,
                problem: `is on commit ${commit} now, but ${title} was built from ${manifest.commit}`,
                remedy: `Put the tag back (git tag -f ${tag ?? manifest.tag ?? "TAG"} ${manifest.commit}), or release the new commit as a new version`
            });
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
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__.K2({
                subject: file.filename,
                problem: `belongs to ${manifest.project} ${manifest.version}, and is neither here nor in ${asked.join(", ")}`,
                remedy: "Attach it to the draft release again, or release a new version"
            });
        }
        async function isHere(path, file) {
            try {
                return (await (0, _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_9__.D)(path)).sha256 === file.sha256;
            } catch (error) {
                if ((0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__.Or)(error, "ENOENT")) return false;
                throw error;
            }
        }
        async function takeFrom(source, title, file, manifest, target) {
            const neighbour = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), "..", `.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`);
            try {
                if (!await source.take(file, manifest, neighbour)) return false;
                const { sha256, size } = await (0, _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_9__.D)(neighbour);
                if (sha256 !== file.sha256 || size !== file.size) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__.K2({
                    subject: `${file.filename} in ${title}`,
                    problem: `is not what was built: it has ${String(size)} bytes with sha256 ${sha256}, the manifest says ${String(file.size)} bytes with sha256 ${file.sha256}`,
                    remedy: "Somebody has changed it: look who could, and start a new run of the workflow"
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
            const path = (0, _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_10__.J)(smokeTest.path, title);
            const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), {
                recursive: true
            });
            const neighbour = `${target}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`;
            try {
                for (const { title: where, source } of opened){
                    if (!await source.takeSmokeTest(path, neighbour)) continue;
                    const { sha256 } = await (0, _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_9__.D)(neighbour);
                    if (sha256 !== smokeTest.sha256) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__.K2({
                        subject: `smoke test ${path} in ${where}`,
                        problem: `has sha256 ${sha256}, the manifest says ${smokeTest.sha256}`,
                        remedy: "Somebody has changed it: look who could, and start a new run of the workflow"
                    });
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, target);
                    return;
                }
            } finally{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
                    force: true
                });
            }
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__.K2({
                subject: `smoke test ${path}`,
                problem: `belongs to ${manifest.project} ${manifest.version}, and is not in ${opened.map((one)=>one.title).join(", ")}`,
                remedy: "Attach it to the draft release again, or release a new version"
            });
        }
    },
    24514: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>readRestoredReceipts,
            x: ()=>writeRestoredReceipts
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41855);
        const FILE = "restored-receipts.json";
        async function readRestoredReceipts(releaseFolder) {
            try {
                return JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releaseFolder, FILE), "utf8"));
            } catch (error) {
                if ((0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT")) return {};
                throw error;
            }
        }
        async function writeRestoredReceipts(releaseFolder, restored) {
            await (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_3__.l)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releaseFolder, FILE), `${JSON.stringify(restored, null, 2)}\n`);
        }
    },
    79873: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>saveRelease
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52638);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89238);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
        var _artifact_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87867);
        var _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4902);
        async function saveRelease(request) {
            const { manifest, sha256 } = await (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_3__.WI)(request.manifestPath);
            if (null !== request.manifestSha256 && request.manifestSha256.toLowerCase() !== sha256) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
                subject: request.manifestPath,
                problem: `has sha256 ${sha256}, but ${request.manifestSha256} is asked for`,
                remedy: "Give the manifest of the build whose files are released"
            });
            const distributions = await (0, _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_5__.G)(manifest, request.packagesDir);
            const files = [
                {
                    name: _artifact_names_js__WEBPACK_IMPORTED_MODULE_6__.VQ.manifest,
                    path: request.manifestPath
                },
                ...distributions.map(({ filename, path })=>({
                        name: `${_artifact_names_js__WEBPACK_IMPORTED_MODULE_6__.VQ.distributions}/${filename}`,
                        path
                    }))
            ];
            const { smokeTest } = manifest.verification;
            if (null !== smokeTest) {
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(request.manifestPath), (0, _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_7__.J)(smokeTest.path, request.manifestPath));
                await requireSmokeTest(path, smokeTest.sha256);
                files.push({
                    name: `smoke/${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`,
                    path
                });
            }
            const artifactName = "auto" === request.artifactName ? (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_6__.Rx)(manifest) : request.artifactName;
            await request.store.upload(artifactName, files);
            return {
                artifactName,
                manifestSha256: sha256,
                project: manifest.project,
                version: manifest.version
            };
        }
        async function requireSmokeTest(path, sha256) {
            const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).catch((cause)=>{
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
                    subject: path,
                    problem: `can't be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__.u)(cause)})`,
                    remedy: "Build the release again"
                }, {
                    cause
                });
            });
            const found = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
            if (found === sha256) return;
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
                subject: path,
                problem: `was changed: it has sha256 ${found}, the manifest says ${sha256}`,
                remedy: "Build the release again"
            });
        }
    },
    4902: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>smokeTestPath
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
        function smokeTestPath(path, source) {
            const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll("\\", "/"));
            if (!node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(normal) && !/^[A-Za-z]:/u.test(normal) && !normal.startsWith("../") && ".." !== normal) return normal;
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
                subject: source,
                problem: "names a smoke test outside of its own folder",
                remedy: "Build the release again, and look who could write to this run’s artifacts or to the draft release"
            });
        }
    },
    17793: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>tidy
        });
        const LONGEST_WORDS = 600;
        function tidy(text) {
            const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
            return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)}…` : line;
        }
    },
    14365: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            b: ()=>formBody,
            h: ()=>fileBody
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
        const CHUNK = 524288;
        const FIRST_CHUNK = 16384;
        const ONE_PIECE = 65536;
        function quoted(name) {
            return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
        }
        function fileBody(file, onSent) {
            return {
                contentType: "application/octet-stream",
                length: file.size,
                chunks: ()=>rightBytes(file, onSent)
            };
        }
        function formBody(fields, fileField, file, onSent) {
            const boundary = `----repo-agent-actions-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("hex")}`;
            const parts = fields.map(([field, value])=>`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"\r\n\r\n${value}\r\n`);
            const head = Buffer.from(`${parts.join("")}--${boundary}\r\nContent-Disposition: form-data; name="${quoted(fileField)}"; filename="${quoted(file.name)}"\r\nContent-Type: application/octet-stream\r\n\r\n`, "utf8");
            const tail = Buffer.from(`\r\n--${boundary}--\r\n`, "utf8");
            return {
                contentType: `multipart/form-data; boundary=${boundary}`,
                length: head.length + file.size + tail.length,
                async *chunks () {
                    let first = head;
                    for await (const chunk of rightBytes(file, onSent)){
                        yield null === first ? chunk : Buffer.concat([
                            first,
                            chunk
                        ]);
                        first = null;
                    }
                    yield null === first ? tail : Buffer.concat([
                        first,
                        tail
                    ]);
                }
            };
        }
        async function* rightBytes({ path, name, size, sha256 }, onSent) {
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
            let sent = 0;
            const judge = ()=>{
                if (sent !== size) throw changed(name, `it has ${sent} bytes now, and had ${size}`);
                const now = hash.digest("hex");
                if (now !== sha256) throw changed(name, `its sha256 is ${now} now, and was ${sha256}`);
            };
            const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r");
            const length = Math.min(CHUNK, size + 1);
            let [full, empty] = [
                Buffer.allocUnsafe(length),
                Buffer.allocUnsafe(length)
            ];
            let reading = null;
            let next = size < ONE_PIECE ? length : FIRST_CHUNK;
            try {
                reading = file.read(full, 0, next, null);
                for(;;){
                    const { bytesRead } = await reading;
                    if (0 === bytesRead) break;
                    sent += bytesRead;
                    if (sent > size) throw changed(name, `it has more than ${size} bytes now`);
                    next = Math.min(length, 2 * next);
                    reading = file.read(empty, 0, next, null);
                    const chunk = full.subarray(0, bytesRead);
                    hash.update(chunk);
                    if (sent === size) {
                        if ((await reading).bytesRead > 0) throw changed(name, `it has more than ${size} bytes now`);
                        judge();
                        yield chunk;
                        onSent?.(sent);
                        return;
                    }
                    yield chunk;
                    onSent?.(sent);
                    [full, empty] = [
                        empty,
                        full
                    ];
                }
            } finally{
                await reading?.catch(()=>void 0);
                await file.close();
            }
            judge();
        }
        function changed(name, how) {
            return new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: name,
                problem: `was changed while it was sent: ${how}; the connection was cut before the upload was whole`,
                remedy: "Find out what writes to the file, put the built one back, and run again"
            });
        }
    },
    76543: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            E: ()=>redact,
            l: ()=>serverWords
        });
        var _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9848);
        var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
        var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17793);
        const htmlMessages = (0, _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_1__._)(()=>Promise.all([
                __webpack_require__.e(1600),
                __webpack_require__.e(9065)
            ]).then(__webpack_require__.bind(__webpack_require__, 59065)));
        function recordOf(value) {
            return "object" == typeof value && null !== value ? value : {};
        }
        function texts(values) {
            return values.filter((value)=>"string" == typeof value && "" !== value);
        }
        function textOfJson(body) {
            let json;
            try {
                json = JSON.parse(body);
            } catch  {
                return null;
            }
            if ("string" == typeof json) return json;
            const answer = recordOf(json);
            const message = texts([
                "message",
                "msg",
                "detail",
                "error",
                "title"
            ].map((key)=>answer[key])).slice(0, 1);
            const errors = Array.isArray(answer["errors"]) ? answer["errors"] : [];
            const details = errors.map((error)=>{
                const parts = recordOf(error);
                return texts([
                    error,
                    ...[
                        "resource",
                        "field",
                        "code",
                        "message"
                    ].map((key)=>parts[key])
                ]).join(" ");
            });
            const words = texts([
                ...message,
                ...details
            ]).join("; ");
            return "" === words ? null : words;
        }
        function textOfXml(body) {
            return /^\s*<(?:\?xml|Error\b)/u.test(body) ? /<Message>([^<]*)<\/Message>/u.exec(body)?.[1] ?? null : null;
        }
        async function serverWords(answer, hide = []) {
            const reason = (0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(answer.reason);
            const standard = (node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[answer.status] ?? "").toLowerCase();
            const own = reason.toLowerCase() === standard ? "" : reason;
            const body = answer.body.subarray(0, 65536).toString("utf8");
            const isWeb = /<[a-z!/]/iu.test(body);
            const text = textOfJson(body) ?? textOfXml(body) ?? (isWeb ? await wordsOfHtml(body, answer) : (0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(body));
            return redact((0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(joined(own, (0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(text), reason)), hide);
        }
        async function wordsOfHtml(html, answer) {
            const { messageOfHtml } = await htmlMessages();
            return messageOfHtml(html, answer);
        }
        function joined(own, text, reason) {
            if ("" === text) return reason;
            if ("" === own || own === text) return text;
            const lossy = own.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&").replaceAll("\\?", "[?\\u{100}-\\u{10ffff}]");
            const whole = new RegExp(lossy, "u").exec(text)?.[0];
            if (void 0 !== whole) return whole;
            return own.includes(text) ? own : `${own}: ${text}`;
        }
        function redact(text, hide) {
            return hide.reduce((rest, secret)=>"" === secret ? rest : rest.replaceAll(secret, "***"), text);
        }
    },
    22327: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p: ()=>resolveIndex,
            t: ()=>serverKindOf
        });
        var _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37062);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
        var _repo_agent_actions_server_profiles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
        const GITEA_PATH = /^(?<server>.*)\/api\/packages\/(?<owner>[^/]+)\/pypi\/?$/u;
        function knownIndex(name, simpleUrl) {
            const known = _repo_agent_actions_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X[name];
            return {
                title: known.title,
                known: name,
                server: "pypi",
                uploadUrl: known.uploadUrl,
                simpleUrl: simpleUrl ?? known.simpleUrl,
                statusUrl: known.statusUrl,
                projectUrl: (project, version)=>known.projectUrl((0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version),
                jsonUrl: (project, version)=>known.jsonUrl((0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version)
            };
        }
        function jsonBeside(simpleUrl, name, version) {
            const site = /^(?<site>.+)\/simple\/?$/u.exec(simpleUrl)?.groups?.["site"];
            if (void 0 === site) return null;
            return `${site}/pypi/${encodeURIComponent((0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name))}/${encodeURIComponent(version)}/json`;
        }
        function giteaUrl(environment) {
            const server = environment["GITHUB_SERVER_URL"] ?? "";
            const owner = (environment["GITHUB_REPOSITORY"] ?? "").split("/")[0] ?? "";
            if ("" === server || "" === owner) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: "index",
                problem: "is gitea, but GITHUB_SERVER_URL and GITHUB_REPOSITORY, which say where that is, are not set here",
                remedy: "Give the URL <server>/api/packages/<owner>/pypi instead"
            });
            return `${server.replace(/\/+$/u, "")}/api/packages/${encodeURIComponent(owner)}/pypi`;
        }
        function resolveIndex({ index, simpleUrl, environment }) {
            if (null !== simpleUrl) (0, _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_3__.or)(simpleUrl, "simple-url");
            if ((0, _repo_agent_actions_server_profiles__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return knownIndex(index, simpleUrl);
            if ("gitea" !== index && !/^[a-z][a-z0-9+.-]*:\/\//iu.test(index)) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: "index",
                problem: `'${index}' is unknown`,
                remedy: `Give ${Object.keys(_repo_agent_actions_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).join(", ")}, gitea, or an upload URL together with simple-url`
            });
            const { url, credentials } = (0, _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_3__.or)("gitea" === index ? giteaUrl(environment) : index, "index");
            if (null !== credentials) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: "index",
                problem: "holds a user name or a password, which would be shown with it",
                remedy: "Give them as username and password"
            });
            const known = Object.values(_repo_agent_actions_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).find((candidate)=>new URL(candidate.uploadUrl).host === url.host);
            if (void 0 !== known) return {
                ...knownIndex(known.name, simpleUrl),
                uploadUrl: url.href
            };
            const gitea = GITEA_PATH.exec(url.pathname)?.groups;
            const base = url.href.replace(/\/+$/u, "");
            const simple = simpleUrl ?? (void 0 === gitea ? null : `${base}/simple/`);
            if (null === simple) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: "simple-url",
                problem: "is empty, and an upload URL does not tell where the index lists what it holds",
                remedy: `Give what pip takes as --index-url: ${base}/simple/ for pypiserver, ${base}/+simple/ for a stage of devpi, mostly one that ends in /simple/`
            });
            const { server, owner } = {
                server: gitea?.["server"] ?? "",
                owner: gitea?.["owner"] ?? ""
            };
            return {
                title: url.host,
                known: null,
                server: void 0 === gitea ? "unknown" : "gitea",
                uploadUrl: void 0 === gitea ? url.href : base,
                simpleUrl: simple,
                statusUrl: null,
                projectUrl: (name, version)=>void 0 === gitea ? null : `${url.origin}${server}/${owner}/-/packages/pypi/${(0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name)}/${encodeURIComponent(version)}`,
                jsonUrl: (name, version)=>void 0 === gitea ? jsonBeside(simple, name, version) : null
            };
        }
        function serverKindOf(address, headers) {
            if ("unknown" !== address.server) return address.server;
            const names = Object.keys(headers);
            if (names.some((name)=>name.startsWith("x-devpi-"))) return "devpi";
            if (names.some((name)=>name.startsWith("x-pypi-"))) return "pypi";
            const cookies = headers["set-cookie"] ?? [];
            if (cookies.some((cookie)=>cookie.startsWith("i_like_gitea") || cookie.startsWith("i_like_forgejo"))) return "gitea";
            return /wsgiserver|waitress|bottle|pypiserver/iu.test(String(headers["server"] ?? "")) ? "pypiserver" : "unknown";
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
    }
};
