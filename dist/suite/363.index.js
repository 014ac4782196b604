export const id = 363;
export const ids = [
    363
];
export const modules = {
    99853: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: ()=>run
        });
        var load_manifest = __webpack_require__(45797);
        var open_places = __webpack_require__(83383);
        var external_node_crypto_ = __webpack_require__(77598);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var release_contents = __webpack_require__(11001);
        var release_assets = __webpack_require__(23494);
        var sync_assets = __webpack_require__(85076);
        var atomic_file = __webpack_require__(41855);
        var restore_receipts = __webpack_require__(59116);
        async function keepReceipts(request) {
            const { store, forge, tag, temporaryFolder } = request;
            const [release] = await forge.releasesOf(tag);
            if (release?.draft !== true) return null;
            const contents = await (0, release_contents.r)(forge, release);
            const manifest = await contents.manifest();
            if (null === manifest) return null;
            const kept = [];
            const foreign = [];
            const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryFolder, "keep-"));
            for (const { origin, text } of (await (0, restore_receipts.ur)(store, temporaryFolder))){
                const receipt = (0, restore_receipts._7)(text, origin);
                if (!(0, restore_receipts.m5)(receipt, manifest)) {
                    foreign.push(origin);
                    continue;
                }
                const name = (0, release_assets.IO)(receipt);
                const path = (0, external_node_path_.join)(folder, name);
                await (0, atomic_file.l)(path, text);
                const bytes = Buffer.from(text, "utf8");
                const sha256 = (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
                await (0, sync_assets.I)(forge, contents, {
                    name,
                    kind: "receipt",
                    path,
                    size: bytes.length,
                    sha256
                });
                kept.push(name);
            }
            return {
                kept,
                foreign
            };
        }
        var save_release = __webpack_require__(79873);
        var save_receipts = __webpack_require__(5099);
        var artifact_source = __webpack_require__(32562);
        var draft_source = __webpack_require__(17147);
        var restore_release = __webpack_require__(35076);
        var download = __webpack_require__(2388);
        var project_page = __webpack_require__(95443);
        function indexSource({ title, simpleUrl, context }) {
            return {
                title,
                open () {
                    const pages = new Map;
                    return Promise.resolve({
                        manifest: ()=>Promise.resolve(null),
                        async take ({ filename, sha256 }, { project }, target) {
                            const page = pages.get(project) ?? (0, project_page.B_)(simpleUrl, project, context);
                            pages.set(project, page);
                            const file = (await page).files.find((listed)=>listed.filename === filename && listed.sha256 === sha256);
                            if (void 0 === file) return false;
                            await (0, download.R)(file.url, {
                                ...context,
                                sha256
                            }, target);
                            return true;
                        },
                        takeSmokeTest: ()=>Promise.resolve(false)
                    });
                }
            };
        }
        var resolve_index = __webpack_require__(22327);
        var release_error = __webpack_require__(41535);
        const realPlaces = {
            artifacts: ({ places }, host)=>(0, open_places.ue)(places, host),
            draftFiles: ({ places }, host)=>(0, open_places.P_)(places, host),
            forge: ({ places }, host)=>(0, open_places.h_)(places, host)
        };
        async function run(inputs, host, open = realPlaces) {
            const release = await handOver(inputs, host, open);
            return {
                passed: true,
                failure: null,
                receipt: null,
                receiptPath: null,
                release
            };
        }
        async function handOver(inputs, host, open) {
            switch(inputs.mode){
                case "save":
                    return save(inputs, host, open);
                case "restore":
                    return restore(inputs, host, open);
                case "keep":
                    await keep(inputs, host, open);
                    return null;
            }
        }
        async function keep(inputs, host, open) {
            const { tag } = inputs;
            const forge = open.forge(inputs, host);
            if (null === tag || null === forge) throw new release_error.K2({
                subject: null === tag ? "tag" : "token",
                problem: "is empty, and mode keep attaches the receipts to the draft release of the tag",
                remedy: null === tag ? "Give the tag of the release" : "Give ${{ github.token }}, and permissions: contents: write"
            });
            const store = open.artifacts(inputs, host);
            const done = await keepReceipts({
                store,
                forge,
                tag,
                temporaryFolder: host.temporaryFolder
            });
            if (null === done) return void host.info(`There is no draft release of ${tag} with the files of a build: no receipt is kept.`);
            for (const origin of done.foreign)host.warning(`${origin}: is of another release and is left out.`);
            host.info(`The draft release of ${tag} keeps ${done.kept.join(", ") || "no receipt: this run has none"}.`);
        }
        async function save(inputs, host, open) {
            const store = open.artifacts(inputs, host);
            let release = null;
            if (inputs.contents.includes("release")) {
                const { path, onTheSpot } = await (0, load_manifest.e)(inputs.manifest, inputs.packagesDir, {
                    host
                });
                if (null === path || onTheSpot) throw new release_error.K2({
                    subject: "manifest",
                    problem: `no file of a build of the distributions in ${inputs.packagesDir} was given or left by an earlier step`,
                    remedy: "Give the output manifest-path of build-dists, and its packages-dir"
                });
                const { packagesDir, artifactName, manifestSha256 } = inputs;
                const saved = await (0, save_release.D)({
                    store,
                    manifestPath: path,
                    packagesDir,
                    artifactName,
                    manifestSha256
                });
                host.info(`Saved ${saved.project} ${saved.version} as ${saved.artifactName}, manifest sha256 ${saved.manifestSha256}.`);
                release = {
                    ...saved,
                    manifestPath: path,
                    packagesDir
                };
            }
            if (inputs.contents.includes("receipts")) {
                const names = await (0, save_receipts.J)({
                    store,
                    storeFolder: host.storeFolder
                });
                host.info(0 === names.length ? "This job has no receipt to hand over." : `Saved ${names.join(", ")}.`);
            }
            return release;
        }
        async function restore(inputs, host, open) {
            const { packagesDir, tag } = inputs;
            const { storeFolder, temporaryFolder } = host;
            const store = open.artifacts(inputs, host);
            const files = open.draftFiles(inputs, host);
            const draft = null === files || null === tag ? null : {
                files,
                tag
            };
            const sources = [
                (0, artifact_source.k)({
                    store,
                    name: inputs.artifactName,
                    temporaryFolder
                }),
                ...null === draft ? [] : [
                    (0, draft_source.v)({
                        ...draft,
                        temporaryFolder
                    })
                ],
                ...sourcesOfIndex(inputs, host)
            ];
            const restored = await (0, restore_release.E)({
                sources,
                manifestSha256: inputs.manifestSha256,
                tag,
                commit: null,
                packagesDir,
                storeFolder
            });
            if (null === restored) throw nothingToRestore(inputs, sources);
            tell(restored, host);
            const { manifest } = restored;
            if (inputs.contents.includes("receipts")) {
                const { receipts, foreign } = await (0, restore_receipts.Mr)({
                    store,
                    draft,
                    manifest,
                    storeFolder,
                    temporaryFolder
                });
                for (const origin of foreign)host.warning(`${origin}: is of another release and is left out.`);
                host.info(`Receipts: ${receipts.map(({ stage, python })=>`${stage}${null === python ? "" : ` (${python})`}`).join(", ") || "none"}.`);
            }
            return {
                project: manifest.project,
                version: manifest.version,
                artifactName: null,
                manifestPath: restored.path,
                manifestSha256: restored.sha256,
                packagesDir
            };
        }
        function sourcesOfIndex({ index, simpleUrl }, host) {
            if (null === index) return [];
            const address = (0, resolve_index.p)({
                index,
                simpleUrl,
                environment: host.environment
            });
            const context = {
                environment: host.environment,
                signal: host.signal
            };
            return [
                indexSource({
                    title: address.title,
                    simpleUrl: address.simpleUrl,
                    context
                })
            ];
        }
        function nothingToRestore({ tag, places }, sources) {
            const asked = sources.map(({ title })=>title).join(", ");
            const more = null === places.token || null === tag ? ", or give tag and token to take it from the draft release" : "";
            return new release_error.K2({
                subject: "artifact-name",
                problem: `there is no release to take over (asked: ${asked})`,
                remedy: `Let a job before this one save it with mode: save, and name that job in needs${more}`
            });
        }
        function tell({ manifest, sha256, source, files }, host) {
            host.info(`${manifest.project} ${manifest.version} from ${source}, manifest sha256 ${sha256}:`);
            for (const { filename, source: from } of files)host.info(`  ${filename}${from === source ? "" : ` (${from})`}`);
        }
    },
    45797: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>loadManifest
        });
        var _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9848);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21515);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22499);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69775);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89238);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(89822);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91644);
        var _read_distribution_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62514);
        const onTheSpot = (0, _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_3__._)(()=>Promise.all([
                __webpack_require__.e(663),
                __webpack_require__.e(6118),
                __webpack_require__.e(2091),
                __webpack_require__.e(5495),
                __webpack_require__.e(3333)
            ]).then(__webpack_require__.bind(__webpack_require__, 33333)));
        function sha256Of(manifest) {
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.l)(manifest)).digest("hex");
        }
        async function fromFile(path) {
            try {
                return {
                    ...await (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__.WI)(path),
                    onTheSpot: false
                };
            } catch (cause) {
                if (cause instanceof _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2) throw cause;
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                    subject: path,
                    problem: `cannot be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__.u)(cause)})`,
                    remedy: "Give the path of a release manifest, or the manifest itself as JSON"
                }, {
                    cause
                });
            }
        }
        async function fromStore(packagesDir, storeFolder) {
            const distributions = (await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_8__.N0)(packagesDir)).map(_read_distribution_js__WEBPACK_IMPORTED_MODULE_8__.p_);
            for (const name of new Set(distributions.map((dist)=>(0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_9__.Pc)(dist.name)))){
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__.Uc)(storeFolder, name), "release-manifest.json");
                const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).then(()=>true, ()=>false);
                if (!there) continue;
                const stored = await fromFile(path);
                if (distributions.some(({ version })=>version === (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_10__.Bp)(stored.manifest.version))) return stored;
            }
            return null;
        }
        async function loadManifest(input, packagesDir, { host, expectedSha256 = null }) {
            const loaded = await find(input, packagesDir, host);
            if (null !== expectedSha256 && loaded.sha256 !== expectedSha256.toLowerCase()) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                subject: loaded.path ?? "manifest",
                problem: loaded.onTheSpot ? `no manifest was given or left by an earlier stage, but one with sha256 ${expectedSha256} is asked for` : `has sha256 ${loaded.sha256}, but ${expectedSha256} is asked for`,
                remedy: "Give the manifest of the build whose files are released"
            });
            return loaded;
        }
        async function find(input, packagesDir, host) {
            if (input?.trimStart().startsWith("{") === true) {
                const manifest = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_11__.Cc)(input, "manifest");
                return {
                    manifest,
                    sha256: sha256Of(manifest),
                    path: null,
                    onTheSpot: false
                };
            }
            if (null !== input && "" !== input) return fromFile(input);
            const stored = null === host ? null : await fromStore(packagesDir, host.storeFolder);
            if (null !== stored) return stored;
            const { manifestOnTheSpot } = await onTheSpot();
            const manifest = await manifestOnTheSpot(packagesDir);
            return {
                manifest,
                sha256: sha256Of(manifest),
                path: null,
                onTheSpot: true
            };
        }
    },
    11001: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>refuseOtherBuild,
            r: ()=>readContents
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89822);
        var _forge_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6975);
        var _release_assets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23494);
        const MAXIMUM_DOCUMENT = 0x2000000;
        function sameFiles(a, b) {
            const lines = ({ files })=>files.map(({ filename, size, sha256 })=>`${filename} ${size} ${sha256}`).sort().join("\n");
            return lines(a) === lines(b);
        }
        async function readContents(forge, release) {
            const assets = await forge.assets(release);
            const hashes = new Map;
            const withheld = new Set;
            const named = (name)=>assets.filter((asset)=>asset.name === name);
            const hash = (asset)=>{
                const known = hashes.get(asset.id) ?? forge.hashAsset(release, asset);
                hashes.set(asset.id, known);
                return known;
            };
            async function parsed(name, parse) {
                const asset = named(name).find(({ isWhole, size })=>isWhole && size > 0 && size <= MAXIMUM_DOCUMENT);
                if (void 0 === asset) return null;
                const bytes = await forge.readAsset(release, asset, MAXIMUM_DOCUMENT);
                try {
                    return parse(bytes.toString("utf8"), name);
                } catch (error) {
                    if (error instanceof _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2) return null;
                    throw error;
                }
            }
            return {
                release,
                assets,
                named,
                hash,
                async holds (asset, { size, sha256 }) {
                    if (!asset.isWhole || asset.size !== size) return false;
                    try {
                        return (await hash(asset)).sha256 === sha256;
                    } catch (error) {
                        if (!(error instanceof _forge_error_js__WEBPACK_IMPORTED_MODULE_3__.Q) || 404 !== error.status) throw error;
                        withheld.add(asset.id);
                        return false;
                    }
                },
                isWithheld: ({ id })=>withheld.has(id),
                manifest: ()=>parsed(_release_assets_js__WEBPACK_IMPORTED_MODULE_4__.pJ.manifest, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.Cc),
                async hasRecordOf (manifest) {
                    const record = await parsed(_release_assets_js__WEBPACK_IMPORTED_MODULE_4__.pJ.record, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.CU);
                    return record?.manifest != null && sameFiles(record.manifest, manifest);
                }
            };
        }
        async function isBeginningOf(contents, asset, file) {
            if (!asset.isWhole || 0 === asset.size) return true;
            if (asset.size >= file.size) return false;
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
            for await (const chunk of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file.path, {
                end: asset.size - 1
            }))hash.update(chunk);
            return hash.digest("hex") === (await contents.hash(asset)).sha256;
        }
        async function refuseOtherBuild(contents, manifest, files) {
            const { release } = contents;
            const state = release.draft ? "the draft" : "the published release";
            const theirs = await contents.manifest();
            const remedy = release.draft ? "Nothing was changed. Continue with the bytes of the draft; delete the draft only when no index has them" : "Nothing was changed. A published release keeps its bytes: give the files a new version and a new tag";
            if (null !== theirs) {
                if (sameFiles(theirs, manifest)) return;
                const other = manifest.files.find((ours)=>!theirs.files.some(({ sha256 })=>sha256 === ours.sha256));
                const before = theirs.files.find(({ filename })=>filename === other?.filename);
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: other?.filename ?? _release_assets_js__WEBPACK_IMPORTED_MODULE_4__.pJ.manifest,
                    problem: void 0 === other ? `${state} of ${release.tag} holds more files than were built now` : `${state} of ${release.tag} holds another build of it: sha256 ${before?.sha256 ?? "(none)"} there, ${other.sha256} here`,
                    remedy
                });
            }
            if (release.draft) return;
            for (const file of files.filter(({ kind })=>"wheel" === kind || "sdist" === kind))for (const asset of contents.named(file.name))if (!(await contents.holds(asset, file) || await isBeginningOf(contents, asset, file))) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: file.name,
                problem: `${state} of ${release.tag} holds other bytes under this name: sha256 ${(await contents.hash(asset)).sha256} there, ${file.sha256} here`,
                remedy
            });
        }
    },
    85076: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>syncAsset
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
        var _forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6975);
        var _rest_remedy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2778);
        var _release_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11001);
        const ATTEMPTS = 4;
        async function syncAsset(forge, contents, file) {
            const clock = performance.now();
            const { release } = contents;
            let outcome = "kept";
            let current = contents;
            let failure = null;
            for(let sent = 0;;){
                const [kept, ...others] = await sorted(current, file);
                for (const asset of others)await forge.removeAsset(release, asset);
                if (void 0 !== kept && await current.holds(kept, file)) {
                    const ms = Math.round(performance.now() - clock);
                    return {
                        name: file.name,
                        size: file.size,
                        sha256: file.sha256,
                        url: kept.url,
                        outcome,
                        attempts: sent,
                        ms
                    };
                }
                if (void 0 !== kept && sent > 0 && current.isWithheld(kept)) throw withheld(forge, release, file);
                if (void 0 !== kept) await forge.removeAsset(release, kept);
                if (sent >= ATTEMPTS) throw failure ?? notTheBytes(forge, release, file);
                if (0 === sent) outcome = void 0 === kept ? "attached" : "replaced";
                if (sent > 0) await forge.pause(sent);
                sent += 1;
                failure = null;
                try {
                    await forge.attach(release, file);
                } catch (error) {
                    if (!(error instanceof _forge_error_js__WEBPACK_IMPORTED_MODULE_0__.Q) || !isWorthAnotherTry(error)) throw error;
                    failure = error;
                }
                current = await (0, _release_contents_js__WEBPACK_IMPORTED_MODULE_1__.r)(forge, release);
            }
        }
        function isWorthAnotherTry({ status, ambiguous }) {
            return ambiguous || null === status || 429 === status || 409 === status || 422 === status;
        }
        async function sorted(contents, file) {
            const good = [];
            const bad = [];
            for (const asset of contents.named(file.name))(await contents.holds(asset, file) ? good : bad).push(asset);
            return [
                ...good,
                ...bad
            ];
        }
        function withheld(forge, release, file) {
            return new _forge_error_js__WEBPACK_IMPORTED_MODULE_0__.Q({
                subject: forge.title,
                problem: `took ${file.name} of ${release.tag} and lists it, but says 404 Not Found when its bytes are read`,
                remedy: _rest_remedy_js__WEBPACK_IMPORTED_MODULE_2__.i
            }, {
                status: 404,
                ambiguous: false
            });
        }
        function notTheBytes(forge, release, file) {
            return new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
                subject: forge.title,
                problem: `gives other bytes for ${file.name} of ${release.tag} than it was sent, ${ATTEMPTS} times`,
                remedy: "Look at the server and its storage, and run again; the release is not published"
            });
        }
    },
    32562: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            k: ()=>artifactSource
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
        var _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87867);
        async function chooseName({ store, name }) {
            const names = (await store.list()).map((artifact)=>artifact.name);
            if ("auto" !== name) return names.includes(name) ? name : null;
            const releases = [
                ...new Set(names.filter(_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.c7))
            ].sort();
            if (releases.length > 1) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
                subject: "artifact-name",
                problem: `is auto, and this run has ${String(releases.length)} artifacts with a release: ${releases.join(", ")}`,
                remedy: "Name the one that is meant"
            });
            return releases[0] ?? null;
        }
        async function copyIfThere(from, to) {
            try {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
                return true;
            } catch (error) {
                if ((0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT")) return false;
                throw error;
            }
        }
        function openFolder(folder) {
            return {
                manifest: ()=>(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.VQ.manifest)).catch((error)=>{
                        if ((0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT")) return null;
                        throw error;
                    }),
                take: ({ filename }, _, target)=>copyIfThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifact_names_js__WEBPACK_IMPORTED_MODULE_2__.VQ.distributions, filename), target),
                takeSmokeTest: (path, target)=>copyIfThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "smoke", (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)), target)
            };
        }
        function artifactSource(options) {
            return {
                title: "auto" === options.name ? "artifact of this run" : `artifact ${options.name}`,
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
    2388: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>sha256OfUrl,
            R: ()=>download
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41535);
        var _address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37062);
        var _exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81308);
        var _received_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47673);
        var _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21579);
        var _transport_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95948);
        const MAXIMUM_DOWNLOAD = 0x100000000;
        async function download(url, options, path) {
            return (0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Zv)((0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(url), options, options, async ()=>{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
                    recursive: true
                });
                const neighbour = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`;
                try {
                    const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(neighbour, "wx");
                    try {
                        const result = await receiveInto(url, options, {
                            write: (chunk)=>file.writeFile(chunk)
                        });
                        await file.close();
                        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
                        return result;
                    } finally{
                        await file.close();
                    }
                } finally{
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
                        force: true
                    });
                }
            });
        }
        async function sha256OfUrl(url, options) {
            return (0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Zv)((0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(url), options, options, ()=>receiveInto(url, options, null));
        }
        async function receiveInto(url, options, sink) {
            const limit = options.maximumBytes ?? MAXIMUM_DOWNLOAD;
            const request = {
                ...options,
                url,
                method: "GET",
                headers: {
                    "accept-encoding": "identity"
                }
            };
            return (0, _exchange_js__WEBPACK_IMPORTED_MODULE_5__.c)(request, async (response, from)=>{
                const status = response.statusCode ?? 0;
                if (200 !== status) {
                    response.resume();
                    if ((0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.wz)(status)) throw new _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Wl(status, response.statusMessage ?? "", response.headers["retry-after"]);
                    throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                        subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
                        problem: `answers ${status} ${response.statusMessage ?? ""} instead of the file`,
                        remedy: "Look whether the server still has it"
                    });
                }
                const declared = Number(response.headers["content-length"] ?? 0 / 0);
                const total = Number.isNaN(declared) ? null : declared;
                const other = void 0 === options.otherHash ? null : (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(options.otherHash.algorithm);
                const received = await (0, _received_bytes_js__WEBPACK_IMPORTED_MODULE_7__.F)(response, async (chunk, size)=>{
                    if (size > limit) throw new _transport_error_js__WEBPACK_IMPORTED_MODULE_8__.wX("too-large", from, `${(0, _transport_error_js__WEBPACK_IMPORTED_MODULE_8__._Q)("too-large")} (more than ${limit} bytes)`, true);
                    other?.update(chunk);
                    await write(sink, chunk, from);
                    options.onProgress?.(size, total);
                });
                const { sha256 } = received;
                const wanted = options.sha256 ?? sha256;
                if (sha256 !== wanted) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                    subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
                    problem: `its sha256 is ${sha256}, but ${wanted} was expected`,
                    remedy: "Find out who changed the file before it is used"
                });
                const told = options.otherHash;
                const found = other?.digest("hex");
                if (void 0 !== told && void 0 !== found && found !== told.digest) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                    subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
                    problem: `its ${told.algorithm} is ${found}, but the page of the project says ${told.digest}, so that no installer takes it`,
                    remedy: "Find out who changed the file, and mend the index"
                });
                return received;
            });
        }
        async function write(sink, chunk, from) {
            try {
                await sink?.write(chunk);
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                    subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
                    problem: `what was received can't be written (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.bD)(cause)})`,
                    remedy: "Make room on the disk"
                }, {
                    cause
                });
            }
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
    21515: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O9: ()=>wheelNameComponent,
            Pc: ()=>normalizeName,
            uV: ()=>isValidName
        });
        const VALID_NAME = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
        function normalizeName(name) {
            return name.toLowerCase().replace(/[-_.]+/gu, "-");
        }
        function isValidName(name) {
            return VALID_NAME.test(name) && !name.endsWith("\n");
        }
        function wheelNameComponent(name) {
            return normalizeName(name).replaceAll("-", "_");
        }
    },
    67969: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $n: ()=>stripSpace,
            TL: ()=>quoted,
            Yr: ()=>splitOnSpace,
            _X: ()=>PYTHON_SPACE
        });
        const PYTHON_SPACE = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
        const SPACES = new RegExp(`${PYTHON_SPACE}+`, "u");
        const OUTER_SPACES = new RegExp(`^${PYTHON_SPACE}+|${PYTHON_SPACE}+$`, "gu");
        function stripSpace(text) {
            return text.replace(OUTER_SPACES, "");
        }
        function splitOnSpace(text) {
            return text.split(SPACES).filter((word)=>"" !== word);
        }
        function quoted(text) {
            const escaped = JSON.stringify(text).slice(1, -1).replaceAll(String.raw`\"`, '"');
            return `'${escaped.replaceAll("'", String.raw`\'`)}'`;
        }
    },
    22499: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bp: ()=>canonicalVersion,
            IX: ()=>isLocal,
            V1: ()=>isPrerelease,
            W7: ()=>nextPatch,
            Yd: ()=>publicVersion,
            ot: ()=>parseVersion,
            qh: ()=>formatVersion,
            z0: ()=>tryParseVersion
        });
        var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
        const PATTERN = String.raw`v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)` + String.raw`(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?` + String.raw`(?<post>-(?<post1>[0-9]+)|[._-]?(?:post|rev|r)[._-]?(?<post2>[0-9]+)?)?` + String.raw`(?<dev>[._-]?dev[._-]?(?<devNumber>[0-9]+)?)?` + String.raw`(?:\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?`;
        const VERSION = new RegExp(`^${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*${PATTERN}${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*$`, "i");
        const PHASES = {
            a: "a",
            alpha: "a",
            b: "b",
            beta: "b",
            c: "rc",
            pre: "rc",
            preview: "rc",
            rc: "rc"
        };
        const MAXIMUM_LENGTH = 4300;
        function tryParseVersion(text) {
            if (text.length > MAXIMUM_LENGTH) return;
            const groups = VERSION.exec(text)?.groups;
            if (void 0 === groups) return;
            const { epoch, release, phase, pre, post, post1, post2, dev, devNumber, local } = groups;
            const letter = void 0 === phase ? void 0 : PHASES[phase.toLowerCase()];
            return {
                epoch: BigInt(epoch ?? 0),
                release: (release ?? "0").split(".").map(BigInt),
                pre: void 0 === letter ? null : {
                    phase: letter,
                    number: BigInt(pre ?? 0)
                },
                post: void 0 === post ? null : BigInt(post1 ?? post2 ?? 0),
                dev: void 0 === dev ? null : BigInt(devNumber ?? 0),
                local: void 0 === local ? null : local.split(/[._-]/u).map((part)=>/^[0-9]+$/u.test(part) ? BigInt(part) : part.toLowerCase())
            };
        }
        function parseVersion(text) {
            const version = tryParseVersion(text);
            if (void 0 === version) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(text)} is not a version of PEP 440`);
            return version;
        }
        function formatVersion(version) {
            const { epoch, release, pre, post, dev, local } = version;
            return [
                0n === epoch ? "" : `${epoch.toString()}!`,
                release.join("."),
                null === pre ? "" : `${pre.phase}${pre.number.toString()}`,
                null === post ? "" : `.post${post.toString()}`,
                null === dev ? "" : `.dev${dev.toString()}`,
                null === local ? "" : `+${local.join(".")}`
            ].join("");
        }
        function canonicalVersion(text) {
            return formatVersion(parseVersion(text));
        }
        function isPrerelease(version) {
            return null !== version.pre || null !== version.dev;
        }
        function isLocal(version) {
            return null !== version.local;
        }
        function publicVersion(version) {
            return null === version.local ? version : {
                ...version,
                local: null
            };
        }
        function nextPatch(text) {
            const version = publicVersion(parseVersion(text));
            if (null !== version.dev) return formatVersion({
                ...version,
                dev: version.dev + 1n
            });
            if (null !== version.post) return formatVersion({
                ...version,
                post: version.post + 1n
            });
            if (null !== version.pre) return formatVersion({
                ...version,
                pre: {
                    ...version.pre,
                    number: version.pre.number + 1n
                }
            });
            const release = [
                ...version.release
            ];
            while(release.length < 3)release.push(0n);
            release.push((release.pop() ?? 0n) + 1n);
            return formatVersion({
                ...version,
                release
            });
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
    }
};
