export const id = 365;
export const ids = [
    365,
    902,
    538
];
export const modules = {
    2365: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: ()=>run
        });
        var rules = __webpack_require__(9305);
        const NOT_JUDGED = [
            {
                id: "U01",
                title: "Upload URL without a slash at its end",
                known: "client"
            },
            {
                id: "U02",
                title: "Registration instead of upload",
                known: "client"
            },
            {
                id: "U03",
                title: "Upload of documentation",
                known: "client"
            },
            {
                id: "U04",
                title: "No or another action in the form",
                known: "client"
            },
            {
                id: "U05",
                title: "User name other than __token__",
                known: "client"
            },
            {
                id: "U06",
                title: "Text sent as a file",
                known: "client"
            },
            {
                id: "U07",
                title: "Server is in read-only mode",
                known: "server"
            },
            {
                id: "U08",
                title: "Uploads are switched off",
                known: "server"
            },
            {
                id: "U09",
                title: "Token is malformed, unknown, or of a disabled user",
                known: "account"
            },
            {
                id: "U47",
                title: "No file in the form",
                known: "client"
            },
            {
                id: "U48",
                title: "New project by somebody who is no user",
                known: "account"
            },
            {
                id: "U49",
                title: "User without a verified e-mail address",
                known: "account"
            },
            {
                id: "U50",
                title: "User without a second factor",
                known: "account"
            },
            {
                id: "U51",
                title: "Too many new projects",
                known: "account"
            },
            {
                id: "U52",
                title: "New projects are switched off",
                known: "server"
            },
            {
                id: "U55",
                title: "Project made by somebody else at the same moment",
                known: "index"
            },
            {
                id: "U56",
                title: "Name on the prohibited list",
                known: "server"
            },
            {
                id: "U57",
                title: "Name too similar to another project's",
                known: "index"
            },
            {
                id: "U58",
                title: "Token is expired, or of another project",
                known: "account"
            },
            {
                id: "U60",
                title: "Organisation is not in good standing",
                known: "account"
            },
            {
                id: "U67",
                title: "File part without content type, or an image",
                known: "client"
            },
            {
                id: "U72",
                title: "File name used by a deleted file",
                known: "index"
            },
            {
                id: "U93",
                title: "Attestations from somebody who is no trusted publisher",
                known: "client"
            },
            {
                id: "U94",
                title: "Attestations that are wrong",
                known: "client"
            }
        ];
        var names = __webpack_require__(1515);
        var release_error = __webpack_require__(1535);
        var src_finding = __webpack_require__(5956);
        var machine_trouble = __webpack_require__(9238);
        var stage_recorder = __webpack_require__(7538);
        var pypi_profile = __webpack_require__(9371);
        var server_profile = __webpack_require__(2657);
        var external_node_path_ = __webpack_require__(6760);
        var read_distribution = __webpack_require__(2514);
        var load_manifest = __webpack_require__(5797);
        var manifest_binding = __webpack_require__(2638);
        function soleRelease(distributions) {
            const releases = new Set(distributions.map(({ name, version })=>`${(0, names.Pc)(name)} ${version}`));
            return 1 === releases.size ? distributions[0] ?? null : null;
        }
        async function filesAlone(packagesDir, error) {
            const distributions = await (0, read_distribution.oj)(packagesDir);
            const sole = soleRelease(distributions);
            if (null === sole) throw error;
            return {
                project: sole.name,
                version: sole.version,
                paths: distributions.map(({ path })=>path),
                said: "No manifest was given, and none can be made of these files; they are checked as they are."
            };
        }
        async function bindFiles(manifest, packagesDir, host) {
            let loaded;
            try {
                loaded = await (0, load_manifest.e)(manifest, packagesDir, {
                    host
                });
            } catch (error) {
                if (null === manifest && error instanceof release_error.K2) return filesAlone(packagesDir, error);
                throw error;
            }
            const distributions = await (0, manifest_binding.G)(loaded.manifest, packagesDir);
            return {
                project: loaded.manifest.project,
                version: loaded.manifest.version,
                paths: distributions.map(({ filename })=>(0, external_node_path_.join)(packagesDir, filename)),
                said: loaded.onTheSpot ? "No manifest was given: one was made of the files that are there, so it binds nothing of what was before." : `The files are those of the manifest (sha256 ${loaded.sha256}).`
            };
        }
        var check_files = __webpack_require__(7363);
        var judge_readme = __webpack_require__(3382);
        const ANNOTATIONS = 10;
        function line({ severity, rule, message, remedy, location }) {
            const member = location?.member === void 0 ? "" : ` [${location.member}]`;
            return `  ${severity} ${rule}${member}: ${message}. ${remedy}.`;
        }
        function heading({ filename, verdict, findings, readme }) {
            const count = 0 === findings.length ? "no finding" : 1 === findings.length ? "1 finding" : `${findings.length} findings`;
            return `${filename}: ${verdict}, ${count}, twine ${readme.outcome}`;
        }
        async function showFiles(files, strict, host) {
            for (const file of files){
                const lines = [
                    ...file.findings.map(line),
                    ..."" === file.readme.message ? [] : [
                        `  twine: ${file.readme.message}`
                    ]
                ];
                if (0 === lines.length) {
                    host.info(heading(file));
                    continue;
                }
                await host.group(heading(file), ()=>{
                    host.info(lines.join("\n"));
                    return Promise.resolve();
                });
            }
            const stopping = files.flatMap(({ findings })=>findings.filter((finding)=>(0, src_finding.vH)(finding, strict)));
            for (const finding of stopping.slice(0, ANNOTATIONS))host.error(`${finding.rule}: ${(0, src_finding.dj)(finding)}`);
            const warnings = files.flatMap(({ findings })=>findings.filter(({ severity })=>"warning" === severity));
            if (strict) return;
            for (const finding of warnings.slice(0, ANNOTATIONS))host.warning(`${finding.rule}: ${(0, src_finding.dj)(finding)}`);
        }
        const PROFILES = {
            pypi: pypi_profile.e
        };
        function requireKnownRules(ignore) {
            const known = new Set([
                ...rules.y.map(({ id })=>id),
                ...judge_readme.GV
            ]);
            const unknown = ignore.filter((id)=>!known.has(id));
            if (0 === unknown.length) return;
            throw new release_error.K2({
                subject: "ignore",
                problem: `'${unknown.map((id)=>id.slice(0, 40)).join("', '")}' is no rule`,
                remedy: `Name rules as findings do. Allowed: ${[
                    ...known
                ].join(", ")}`
            });
        }
        function describeProfile(profile, now) {
            const age = (0, server_profile.uP)(profile, now);
            const stale = (0, server_profile.pL)(profile, now) ? "" : "; its lists of classifiers, licences and platforms only warn now";
            return `Profile ${profile.name} of ${profile.date} (${age} days old${stale}), rules of ${profile.rulesDate}.`;
        }
        function failureOf({ files, trouble }, strict) {
            const stopping = files.flatMap(({ findings })=>findings.filter((finding)=>(0, src_finding.vH)(finding, strict)));
            const [first] = stopping;
            if (void 0 !== first) {
                const more = 1 === stopping.length ? "" : ` ${stopping.length - 1} more ${2 === stopping.length ? "finding stops" : "findings stop"} the release, too.`;
                return `${(0, src_finding.dj)(first)}${more}`;
            }
            return trouble;
        }
        function recordFile(recorder, file, strict) {
            const stopping = file.findings.filter((finding)=>(0, src_finding.vH)(finding, strict));
            const { filename, ms, size, sha256, readme } = file;
            recorder.item({
                kind: "file",
                subject: filename,
                outcome: stopping.length > 0 ? "failed" : "passed",
                message: stopping.map(({ rule, message })=>`${rule}: ${message}`).join("\n"),
                ms,
                ...null === size ? {} : {
                    bytes: size
                },
                ...null === sha256 ? {} : {
                    sha256
                }
            });
            recorder.item({
                kind: "twine",
                subject: filename,
                outcome: readme.outcome,
                message: readme.message,
                ms: 0
            });
            recorder.findings(file.findings);
        }
        function recordOpenRules(recorder, { ignored }) {
            const open = NOT_JUDGED.filter(({ known })=>"client" !== known);
            recorder.item({
                kind: "rule",
                subject: "what only the index knows",
                outcome: "unknown",
                message: `Not judged here: ${open.map(({ id, title })=>`${id} (${title})`).join(", ")}.`,
                ms: 0
            });
            for (const [rule, count] of ignored)recorder.item({
                kind: "rule",
                subject: rule,
                outcome: "skipped",
                message: `${count} findings left out by ignore`,
                ms: 0
            });
        }
        async function run(inputs, host) {
            requireKnownRules(inputs.ignore);
            const profile = PROFILES[inputs.profile];
            const now = new Date;
            const bound = await bindFiles(inputs.manifest, inputs.packagesDir, host);
            const recorder = (0, stage_recorder._)("check", host);
            recorder.about({
                project: bound.project,
                normalizedName: (0, names.Pc)(bound.project),
                version: bound.version
            });
            host.info(bound.said);
            host.info(describeProfile(profile, now));
            try {
                const checked = await (0, check_files.g)(bound.paths, {
                    profile,
                    twine: inputs.twine,
                    ignore: inputs.ignore,
                    now
                }, host);
                await showFiles(checked.files, inputs.strict, host);
                for (const file of checked.files)recordFile(recorder, file, inputs.strict);
                recordOpenRules(recorder, checked);
                const failure = failureOf(checked, inputs.strict);
                const isOpen = checked.files.some(({ verdict })=>"unknown" === verdict);
                const closed = await recorder.close({
                    outcome: null !== failure ? "failed" : isOpen ? "unknown" : "passed",
                    failure
                });
                return {
                    ...closed,
                    findings: checked.files.flatMap(({ findings })=>findings),
                    files: checked.files
                };
            } catch (error) {
                host.signal.throwIfAborted();
                const known = error instanceof release_error.K2 ? error : (0, machine_trouble.z)(error);
                const failure = known?.message ?? `twine-check: stopped unexpectedly (${(0, release_error.bD)(error)}). Run it again, and report it if it stays.`;
                return {
                    ...await recorder.close({
                        outcome: "failed",
                        failure
                    }),
                    findings: [],
                    files: []
                };
            }
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
