export const id = 681;
export const ids = [
    681,
    797,
    178
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
    },
    2638: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>verifyAgainstManifest
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1535);
        var _file_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6962);
        var _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2514);
        async function difference(folder, filename, wanted) {
            const expected = null === wanted ? "the manifest does not have it" : `the manifest has sha256 ${wanted}`;
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, filename);
            const odd = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.oQ)(path);
            if (null !== odd) return `${filename} is ${odd} (${expected})`;
            const { sha256 } = await (0, _file_hash_js__WEBPACK_IMPORTED_MODULE_2__.D)(path);
            if (null === wanted) return `${filename} was added (${expected}, the folder has sha256 ${sha256})`;
            return sha256 === wanted ? null : `${filename} was changed (${expected}, the folder has sha256 ${sha256})`;
        }
        async function verifyAgainstManifest(manifest, folder) {
            const present = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.wX)(folder);
            const wanted = new Map(manifest.files.map((file)=>[
                    file.filename,
                    file.sha256
                ]));
            const differences = [];
            for (const { filename, sha256 } of manifest.files){
                const said = present.includes(filename) ? await difference(folder, filename, sha256) : `${filename} was removed (the manifest has sha256 ${sha256}, the folder has none)`;
                if (null !== said) differences.push(said);
            }
            for (const filename of present){
                if (wanted.has(filename)) continue;
                const said = await difference(folder, filename, null);
                if (null !== said) differences.push(said);
            }
            if (differences.length > 0) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
                subject: folder,
                problem: `is not what the manifest of ${manifest.project} ${manifest.version} binds: ${differences.join("; ")}`,
                remedy: "Put back the files that were built, or build the release again"
            });
            const distributions = [];
            for (const file of manifest.files){
                const dist = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.xF)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename));
                if (dist.sha256 !== file.sha256 || dist.size !== file.size || dist.kind !== file.kind) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
                    subject: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename),
                    problem: `is not what the manifest says: ${file.kind} of ${file.size} bytes with sha256 ${file.sha256} there, ${dist.kind} of ${dist.size} bytes with sha256 ${dist.sha256} here`,
                    remedy: "Put back the file that was built, or build the release again"
                });
                distributions.push(dist);
            }
            return distributions;
        }
    },
    505: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            t: ()=>deriveUploadForm
        });
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5094);
        const FIELDS = [
            [
                "Metadata-Version",
                "metadata_version"
            ],
            [
                "Name",
                "name"
            ],
            [
                "Version",
                "version"
            ],
            [
                "Summary",
                "summary"
            ],
            [
                "Description-Content-Type",
                "description_content_type"
            ],
            [
                "Keywords",
                "keywords"
            ],
            [
                "Home-page",
                "home_page"
            ],
            [
                "Download-URL",
                "download_url"
            ],
            [
                "Author",
                "author"
            ],
            [
                "Author-email",
                "author_email"
            ],
            [
                "Maintainer",
                "maintainer"
            ],
            [
                "Maintainer-email",
                "maintainer_email"
            ],
            [
                "License",
                "license"
            ],
            [
                "License-Expression",
                "license_expression"
            ],
            [
                "License-File",
                "license_file"
            ],
            [
                "Classifier",
                "classifiers"
            ],
            [
                "Platform",
                "platform"
            ],
            [
                "Supported-Platform",
                "supported_platform"
            ],
            [
                "Requires-Python",
                "requires_python"
            ],
            [
                "Requires-Dist",
                "requires_dist"
            ],
            [
                "Requires-External",
                "requires_external"
            ],
            [
                "Provides-Extra",
                "provides_extra"
            ],
            [
                "Provides-Dist",
                "provides_dist"
            ],
            [
                "Obsoletes-Dist",
                "obsoletes_dist"
            ],
            [
                "Requires",
                "requires"
            ],
            [
                "Provides",
                "provides"
            ],
            [
                "Obsoletes",
                "obsoletes"
            ],
            [
                "Project-URL",
                "project_urls"
            ],
            [
                "Dynamic",
                "dynamic"
            ],
            [
                "Import-Name",
                "import_name"
            ],
            [
                "Import-Namespace",
                "import_namespace"
            ]
        ];
        function knowsLicenseFile(version) {
            const match = /^(\d+)\.(\d+)$/u.exec(version?.trim() ?? "");
            if (null === match) return false;
            const [major, minor] = [
                Number(match[1]),
                Number(match[2])
            ];
            return major > 2 || 2 === major && minor >= 4;
        }
        function projectUrl(value) {
            const comma = value.indexOf(",");
            return comma < 0 ? `${value.trim()}, ` : `${value.slice(0, comma).trim()}, ${value.slice(comma + 1).trim()}`;
        }
        function keywords(value) {
            return value.split(",").map((keyword)=>keyword.trim()).join(", ");
        }
        function formValue(form, value) {
            if ("project_urls" === form) return projectUrl(value);
            return "keywords" === form ? keywords(value) : value;
        }
        function deriveUploadForm(dist, metadata) {
            const withLicenseFile = knowsLicenseFile(metadata.get("Metadata-Version"));
            const form = [
                [
                    ":action",
                    "file_upload"
                ],
                [
                    "protocol_version",
                    "1"
                ]
            ];
            for (const [name, field] of FIELDS)if ("license_file" !== field || withLicenseFile) for (const value of metadata.getAll(name))form.push([
                field,
                formValue(field, value)
            ]);
            if (null !== metadata.description) form.push([
                "description",
                metadata.description
            ]);
            form.push([
                "filetype",
                "wheel" === dist.kind ? "bdist_wheel" : "sdist"
            ], [
                "pyversion",
                "wheel" === dist.kind ? (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__.e)(dist.filename).pythonTag : "source"
            ], [
                "sha256_digest",
                dist.sha256
            ]);
            return form;
        }
    },
    4794: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p: ()=>resolveIndex,
            t: ()=>serverKindOf
        });
        var names = __webpack_require__(1515);
        var release_error = __webpack_require__(1535);
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
        var address = __webpack_require__(5674);
        const GITEA_PATH = /^(?<server>.*)\/api\/packages\/(?<owner>[^/]+)\/pypi\/?$/u;
        function knownIndex(name, simpleUrl) {
            const known = KNOWN_INDEXES[name];
            return {
                title: known.title,
                known: name,
                server: "pypi",
                uploadUrl: known.uploadUrl,
                simpleUrl: simpleUrl ?? known.simpleUrl,
                statusUrl: known.statusUrl,
                projectUrl: (project, version)=>known.projectUrl((0, names.Pc)(project), version),
                jsonUrl: (project, version)=>known.jsonUrl((0, names.Pc)(project), version)
            };
        }
        function giteaUrl(environment) {
            const server = environment["GITHUB_SERVER_URL"] ?? "";
            const owner = (environment["GITHUB_REPOSITORY"] ?? "").split("/")[0] ?? "";
            if ("" === server || "" === owner) throw new release_error.K2({
                subject: "index",
                problem: "is gitea, but GITHUB_SERVER_URL and GITHUB_REPOSITORY, which say where that is, are not set here",
                remedy: "Give the URL <server>/api/packages/<owner>/pypi instead"
            });
            return `${server.replace(/\/+$/u, "")}/api/packages/${encodeURIComponent(owner)}/pypi`;
        }
        function resolveIndex({ index, simpleUrl, environment }) {
            if (null !== simpleUrl) (0, address.or)(simpleUrl, "simple-url");
            if (isKnownIndex(index)) return knownIndex(index, simpleUrl);
            if ("gitea" !== index && !/^[a-z][a-z0-9+.-]*:\/\//iu.test(index)) throw new release_error.K2({
                subject: "index",
                problem: `'${index}' is unknown`,
                remedy: `Give ${Object.keys(KNOWN_INDEXES).join(", ")}, gitea, or an upload URL together with simple-url`
            });
            const { url, credentials } = (0, address.or)("gitea" === index ? giteaUrl(environment) : index, "index");
            if (null !== credentials) throw new release_error.K2({
                subject: "index",
                problem: "holds a user name or a password, which would be shown with it",
                remedy: "Give them as username and password"
            });
            const known = Object.values(KNOWN_INDEXES).find((candidate)=>new URL(candidate.uploadUrl).host === url.host);
            if (void 0 !== known) return {
                ...knownIndex(known.name, simpleUrl),
                uploadUrl: url.href
            };
            const gitea = GITEA_PATH.exec(url.pathname)?.groups;
            const base = url.href.replace(/\/+$/u, "");
            const simple = simpleUrl ?? (void 0 === gitea ? null : `${base}/simple/`);
            if (null === simple) throw new release_error.K2({
                subject: "simple-url",
                problem: "is empty, but the index is a URL, and what is there already must be read before anything is sent",
                remedy: "Give the address of the index's simple pages"
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
                projectUrl: (name, version)=>void 0 === gitea ? null : `${url.origin}${server}/${owner}/-/packages/pypi/${(0, names.Pc)(name)}/${encodeURIComponent(version)}`,
                jsonUrl: ()=>null
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
    }
};
