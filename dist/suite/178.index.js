export const id = 178;
export const ids = [
    178,
    797
];
export const modules = {
    5797: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>loadManifest
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1515);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2499);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2309);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1535);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1644);
        var _contents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5495);
        var _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2514);
        function sha256Of(manifest) {
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.lK)(manifest)).digest("hex");
        }
        function oneRelease(folder, distributions) {
            const releases = new Map;
            for (const dist of distributions)releases.set(`${(0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__.Pc)(dist.name)} ${dist.version}`, dist);
            const [first] = releases.values();
            if (1 === releases.size && void 0 !== first) return first;
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.K2({
                subject: folder,
                problem: `holds ${releases.size} releases: ${[
                    ...releases
                ].map(([release, { filename }])=>`${release} (${filename})`).join(", ")}`,
                remedy: "Leave only the files of one release in it"
            });
        }
        async function manifestOnTheSpot(folder) {
            const distributions = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.oj)(folder);
            const { version } = oneRelease(folder, distributions);
            const wheels = distributions.filter(({ kind })=>"wheel" === kind);
            const described = wheels[0] ?? distributions[0];
            if (void 0 === described) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.K2({
                subject: folder,
                problem: "holds no distribution",
                remedy: "Build first"
            });
            const { metadata, topLevel, entryPoints } = await (0, _contents_js__WEBPACK_IMPORTED_MODULE_7__.r)(described);
            return {
                schema: 1,
                project: metadata.get("Name") ?? described.name,
                version,
                tag: null,
                commit: null,
                sourceDateEpoch: null,
                requiresPython: metadata.get("Requires-Python"),
                files: distributions.map(({ filename, kind, size, sha256 })=>({
                        filename,
                        kind,
                        size,
                        sha256
                    })),
                verification: {
                    imports: topLevel,
                    scripts: [
                        ...Object.keys(entryPoints.console).map((name)=>({
                                name,
                                arguments: [
                                    [
                                        "--help"
                                    ]
                                ]
                            })),
                        ...Object.keys(entryPoints.gui).map((name)=>({
                                name,
                                arguments: []
                            }))
                    ],
                    extras: metadata.getAll("Provides-Extra").map((name)=>({
                            name,
                            imports: []
                        })),
                    smokeTest: null
                },
                builtWith: null
            };
        }
        async function fromFile(path) {
            try {
                return {
                    ...await (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_8__.WI)(path),
                    onTheSpot: false
                };
            } catch (cause) {
                if (cause instanceof _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.K2) throw cause;
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.K2({
                    subject: path,
                    problem: `cannot be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.bD)(cause)})`,
                    remedy: "Give the path of a release manifest, or the manifest itself as JSON"
                }, {
                    cause
                });
            }
        }
        async function fromStore(packagesDir, storeFolder) {
            const distributions = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.oj)(packagesDir);
            for (const name of new Set(distributions.map((dist)=>(0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__.Pc)(dist.name)))){
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_8__.Uc)(storeFolder, name), "release-manifest.json");
                const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).then(()=>true, ()=>false);
                if (!there) continue;
                const stored = await fromFile(path);
                if (distributions.some(({ version })=>version === (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_9__.Bp)(stored.manifest.version))) return stored;
            }
            return null;
        }
        async function loadManifest(input, packagesDir, { host, expectedSha256 = null }) {
            const loaded = await find(input, packagesDir, host);
            if (null !== expectedSha256 && loaded.sha256 !== expectedSha256.toLowerCase()) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.K2({
                subject: loaded.path ?? "manifest",
                problem: loaded.onTheSpot ? `no manifest was given or left by an earlier stage, but one with sha256 ${expectedSha256} is asked for` : `has sha256 ${loaded.sha256}, but ${expectedSha256} is asked for`,
                remedy: "Give the manifest of the build whose files are released"
            });
            return loaded;
        }
        async function find(input, packagesDir, host) {
            if (input?.trimStart().startsWith("{") === true) {
                const manifest = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.Cc)(input, "manifest");
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
            const manifest = await manifestOnTheSpot(packagesDir);
            return {
                manifest,
                sha256: sha256Of(manifest),
                path: null,
                onTheSpot: true
            };
        }
    }
};
