export const id = 980;
export const ids = [
    980,
    902,
    538
];
export const modules = {
    7980: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: ()=>run
        });
        var promises_ = __webpack_require__(1455);
        var external_node_path_ = __webpack_require__(6760);
        var file_hash = __webpack_require__(6962);
        var load_manifest = __webpack_require__(5797);
        var manifest_binding = __webpack_require__(2638);
        var release_error = __webpack_require__(1535);
        const PLACEHOLDERS = [
            "tag",
            "name",
            "version"
        ];
        function releaseTitle(template, facts) {
            const allowed = `It may hold ${PLACEHOLDERS.map((name)=>`{${name}}`).join(", ")}`;
            if ("" === template.trim()) throw new release_error.K2({
                subject: "title",
                problem: "is empty",
                remedy: allowed
            });
            if (/\p{Cc}/u.test(template)) throw new release_error.K2({
                subject: "title",
                problem: "holds a control character or a line break",
                remedy: "Give one line"
            });
            return template.replace(/\{([^{}]*)\}/gu, (whole, name)=>{
                const placeholder = PLACEHOLDERS.find((candidate)=>candidate === name);
                if (void 0 === placeholder) throw new release_error.K2({
                    subject: "title",
                    problem: `${whole} is unknown`,
                    remedy: allowed
                });
                return facts[placeholder];
            });
        }
        const MAXIMUM_NOTES = 125e3;
        const invisible = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
        function sizeText(bytes) {
            if (bytes < 1e3) return `${String(bytes)} B`;
            return bytes < 999950 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        }
        function code(text) {
            return `\`${text.replace(/[`|\s]+/gu, " ").replace(invisible, "�")}\``;
        }
        function linkLine({ title, url }) {
            const text = title.replace(/[[\]\\`*_<>\s]+/gu, " ").trim();
            return `- [${text}](<${url.replace(/[<>\s]/gu, encodeURIComponent)}>)`;
        }
        function shortened(changes, room) {
            if (changes.length <= room) return changes;
            const note = "\n\n… The whole list of changes stands in the changelog.";
            const kept = changes.slice(0, Math.max(0, room - note.length));
            const lastLine = kept.lastIndexOf("\n");
            return `${(lastLine > 0 ? kept.slice(0, lastLine) : kept).trimEnd()}${note}`;
        }
        function releaseNotes(facts) {
            const links = 0 === facts.links.length ? [] : [
                facts.links.map(linkLine).join("\n")
            ];
            const rows = facts.files.map((file)=>`| ${code(file.filename)} | ${sizeText(file.size)} | \`${file.sha256}\` |`);
            const ours = [
                "## Installation",
                `\`\`\`bash\npip install ${facts.project}==${facts.version}\n\`\`\``,
                ...links,
                "## Files",
                [
                    "| file | size | sha256 |",
                    "| --- | --- | --- |",
                    ...rows
                ].join("\n")
            ].join("\n\n");
            const changes = (facts.changes ?? "").replace(/\r\n?/gu, "\n").replace(invisible, "�").trim();
            const whole = "" === changes ? ours : `${shortened(changes, MAXIMUM_NOTES - ours.length - 4)}\n\n${ours}`;
            return `${whole}\n`;
        }
        const DOCUMENT_NAMES = {
            manifest: "release-manifest.json",
            record: "release-record.json"
        };
        function releaseAssets(distributions, manifest, record) {
            const document = (kind, file)=>({
                    name: DOCUMENT_NAMES[kind],
                    kind,
                    path: file?.path ?? null,
                    size: file?.size ?? null,
                    sha256: file?.sha256 ?? null
                });
            return [
                ...distributions.map(({ filename, kind, path, size, sha256 })=>({
                        name: filename,
                        kind,
                        path,
                        size,
                        sha256
                    })),
                ...null === manifest ? [] : [
                    document("manifest", manifest)
                ],
                document("record", record)
            ];
        }
        var names = __webpack_require__(1515);
        var version = __webpack_require__(2499);
        var release_store = __webpack_require__(1644);
        var stage_recorder = __webpack_require__(7538);
        var address = __webpack_require__(5674);
        var resolve_index = __webpack_require__(4794);
        function indexOf(url) {
            const isStandIn = (0, address.U9)(new URL(url).hostname);
            return (0, resolve_index.p)({
                index: isStandIn ? "pypi" : url,
                simpleUrl: isStandIn ? null : url,
                environment: {}
            });
        }
        function indexLinks(manifest, receipts) {
            const uploads = receipts.filter(({ stage, outcome })=>"upload" === stage && "failed" !== outcome);
            const links = uploads.flatMap(({ index: url })=>{
                if (null === url || !/^https?:/u.test(url) || !URL.canParse(url)) return [];
                const index = indexOf(url);
                return [
                    {
                        title: index.title,
                        url: index.projectUrl(manifest.project, manifest.version) ?? url
                    }
                ];
            });
            return [
                ...new Map(links.map((link)=>[
                        link.url,
                        link
                    ])).values()
            ];
        }
        async function documentAt(path) {
            if (null === path) return null;
            const facts = await (0, promises_.stat)(path).catch(()=>null);
            return facts?.isFile() === true ? {
                path,
                size: facts.size,
                sha256: await (0, file_hash.V)(path)
            } : null;
        }
        async function receiptsIn(folder) {
            const facts = await (0, promises_.stat)(folder).catch(()=>null);
            return facts?.isDirectory() === true ? await (0, release_store.gh)(folder) : [];
        }
        function chooseTag(inputs, manifest) {
            const { tag } = inputs;
            if (null !== tag && null !== manifest.tag && tag !== manifest.tag) throw new release_error.K2({
                subject: "tag",
                problem: `is ${tag}, but the files were built for ${manifest.tag}`,
                remedy: `Leave tag out, or build the release of ${tag}`
            });
            const known = tag ?? manifest.tag;
            if (null !== known) return {
                tag: known,
                findings: []
            };
            const assumed = `v${manifest.version}`;
            const finding = {
                rule: "release-tag-assumed",
                severity: "warning",
                subject: "tag",
                message: `neither the input nor the manifest names a tag; ${assumed} is assumed`,
                remedy: "Give the tag of the release"
            };
            return {
                tag: assumed,
                findings: [
                    finding
                ]
            };
        }
        function chooseChanges(inputs, manifest) {
            if ("changelog" !== inputs.notes) return {
                changes: inputs.notes,
                findings: []
            };
            if (null !== inputs.changelogSection) return {
                changes: inputs.changelogSection,
                findings: []
            };
            const finding = {
                rule: "release-notes-without-changes",
                severity: "advice",
                subject: "notes",
                message: `no section of the changelog for ${manifest.version} is known here`,
                remedy: "Give the output release-notes of validate-metadata as notes"
            };
            return {
                changes: null,
                findings: [
                    finding
                ]
            };
        }
        function show(host, result) {
            const { tag, title, notes, prerelease, assets } = result;
            const files = assets.map(({ name, size, sha256 })=>null === sha256 ? `  ${name}  (written when everything else is done)` : `  ${name}  ${String(size)} bytes  sha256 ${sha256}`);
            host.info([
                `Title: ${title}`,
                `Tag: ${tag}`,
                `Pre-release: ${prerelease ? "yes" : "no"}`,
                "Notes:",
                "",
                notes,
                "Files:",
                ...files
            ].join("\n"));
        }
        async function run(inputs, host) {
            const loaded = await (0, load_manifest.e)(inputs.manifest, inputs.packagesDir, {
                host
            });
            const { manifest } = loaded;
            const normalizedName = (0, names.Pc)(manifest.project);
            const chosenTag = chooseTag(inputs, manifest);
            const { tag } = chosenTag;
            const title = releaseTitle(inputs.title, {
                tag,
                name: manifest.project,
                version: manifest.version
            });
            const distributions = await (0, manifest_binding.G)(manifest, inputs.packagesDir);
            const recorder = (0, stage_recorder._)("release", host);
            recorder.about({
                project: manifest.project,
                normalizedName,
                version: manifest.version
            });
            const chosenChanges = chooseChanges(inputs, manifest);
            recorder.findings([
                ...chosenTag.findings,
                ...chosenChanges.findings
            ]);
            const receipts = await receiptsIn((0, external_node_path_.join)((0, release_store.Uc)(host.storeFolder, normalizedName), "receipts"));
            const notes = releaseNotes({
                project: manifest.project,
                version: manifest.version,
                changes: chosenChanges.changes,
                links: indexLinks(manifest, receipts),
                files: manifest.files
            });
            const [manifestFile, record] = await Promise.all([
                documentAt(loaded.path),
                documentAt(inputs.recordPath)
            ]);
            const assets = releaseAssets(distributions, manifestFile, record);
            const prerelease = "auto" === inputs.prerelease ? (0, version.V1)((0, version.ot)(manifest.version)) : inputs.prerelease;
            recorder.item({
                kind: "notes",
                subject: title,
                outcome: "not-sent",
                message: notes,
                ms: 0
            });
            for (const { name, size, sha256 } of assets)recorder.item({
                kind: "asset",
                subject: name,
                outcome: "not-sent",
                message: null === sha256 ? "not written yet" : "",
                ms: 0,
                ...null === size ? {} : {
                    bytes: size
                },
                ...null === sha256 ? {} : {
                    sha256
                }
            });
            await host.group(`Release ${title}, which is not sent`, ()=>{
                show(host, {
                    tag,
                    title,
                    notes,
                    prerelease,
                    assets
                });
                return Promise.resolve();
            });
            const closed = await recorder.close({
                outcome: "not-sent",
                failure: null
            });
            return {
                ...closed,
                tag,
                title,
                notes,
                prerelease,
                assets,
                releaseUrl: null
            };
        }
    },
    5797: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>loadManifest
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1515);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2499);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9775);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9238);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2913);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1644);
        var _contents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5495);
        var _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2514);
        function sha256Of(manifest) {
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.l)(manifest)).digest("hex");
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
                                ],
                                assumed: true
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
                    problem: `cannot be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_9__.u)(cause)})`,
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
                if (distributions.some(({ version })=>version === (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_10__.Bp)(stored.manifest.version))) return stored;
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
    5674: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            RD: ()=>displayAddress,
            U9: ()=>isLoopback,
            Yh: ()=>isSafeForSecrets,
            hI: ()=>requireSafeForSecrets,
            or: ()=>parseAddress
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
        function parseAddress(text, subject) {
            let url;
            try {
                url = new URL(text);
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
                    subject,
                    problem: "is not a URL",
                    remedy: "Give the whole address, from https:// on"
                }, {
                    cause
                });
            }
            if ("https:" !== url.protocol && "http:" !== url.protocol) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
                subject,
                problem: `begins with ${url.protocol}, which is not a web address`,
                remedy: "Give an address that begins with https://"
            });
            const credentials = "" === url.username && "" === url.password ? null : {
                username: decodeURIComponent(url.username),
                password: decodeURIComponent(url.password)
            };
            url.username = "";
            url.password = "";
            return {
                url,
                credentials
            };
        }
        function displayAddress(text) {
            return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/iu, "$1");
        }
        function isLoopback(hostname) {
            const host = hostname.toLowerCase().replace(/^\[|\]$/gu, "");
            return "localhost" === host || host.endsWith(".localhost") || "::1" === host || /^127(?:\.\d{1,3}){3}$/u.test(host);
        }
        function isSafeForSecrets(url, allowHttpHosts) {
            if ("https:" === url.protocol || isLoopback(url.hostname)) return true;
            return allowHttpHosts.some((allowed)=>{
                const name = allowed.trim().toLowerCase();
                return "" !== name && (name === url.hostname || name === url.host);
            });
        }
        function requireSafeForSecrets(url, allowHttpHosts, subject) {
            if (isSafeForSecrets(url, allowHttpHosts)) return;
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
                subject,
                problem: `${url.origin} is plain http, and everybody on the way could read the token`,
                remedy: `Give the https address, or, on a network that you trust, name ${url.hostname} in allow-http-hosts`
            });
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
                problem: "is empty, and an upload URL does not tell where the index lists what it holds",
                remedy: "Give the address of the index's simple pages, mostly one that ends in /simple/"
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
    },
    2913: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Wy: ()=>parseReceipt,
            Cc: ()=>parseReleaseManifest
        });
        var dist = __webpack_require__(7934);
        const sha256Schema = dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{64}$/u, "is not 64 lower-case hexadecimal digits"));
        const bytesSchema = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
        var finding = __webpack_require__(5956);
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
        var stage = __webpack_require__(8455);
        const OUTCOMES = [
            "passed",
            "failed",
            "unknown",
            "not-configured",
            "not-sent",
            "skipped"
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
            serverMessages: dist.yqP(dist.YOg(dist.YjP()))
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
        var release_error = __webpack_require__(1535);
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
    },
    9775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>serialize
        });
        function serialize(document) {
            return `${JSON.stringify(document, null, 2)}\n`;
        }
    },
    8455: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
    1855: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>writeFileAtomically
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        async function writeFileAtomically(path, text) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
                recursive: true
            });
            const neighbour = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
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
            }
        }
    },
    1644: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            HN: ()=>writeManifest,
            Qz: ()=>writeReceipt,
            Uc: ()=>releaseFolder,
            WI: ()=>readManifest,
            gh: ()=>readReceipts,
            rh: ()=>writeRecord
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9775);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2913);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8455);
        var _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1855);
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
    7538: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            _: ()=>recordStage
        });
        var _release_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1644);
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
                    started: started.toISOString(),
                    finished: new Date().toISOString(),
                    ms: Math.round(performance.now() - clock)
                });
            return {
                about (facts) {
                    project = facts.project ?? project;
                    normalizedName = facts.normalizedName ?? normalizedName;
                    version = facts.version ?? version;
                    index = facts.index ?? index;
                    python = facts.python ?? python;
                },
                item (item) {
                    items.push(item);
                },
                findings (findings) {
                    found.push(...findings);
                },
                save () {
                    return (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, receipt({
                        outcome: "unknown",
                        failure: null
                    }));
                },
                async close (closing) {
                    const closed = receipt(closing);
                    const path = await (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, closed);
                    return {
                        passed: "failed" !== closing.outcome,
                        failure: closing.failure,
                        receipt: closed,
                        receiptPath: path
                    };
                }
            };
        }
    }
};
