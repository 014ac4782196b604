export const id = 764;
export const ids = [
    764
];
export const modules = {
    77659: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: ()=>run
        });
        var _look_ahead_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85869);
        var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11445);
        async function run(inputs, host) {
            if ("no" === inputs.lookAhead) return await (0, _run_js__WEBPACK_IMPORTED_MODULE_0__.e)(inputs, host);
            const { points, problem } = await (0, _look_ahead_js__WEBPACK_IMPORTED_MODULE_1__.R)(inputs, host);
            const none = {
                receipt: null,
                receiptPath: null,
                points
            };
            if (null === problem) {
                host.info("Nothing is known that will stop the release before production.");
                return {
                    ...none,
                    passed: true,
                    failure: null
                };
            }
            if ("stop" === inputs.lookAhead) return {
                ...none,
                passed: false,
                failure: problem.message
            };
            host.warning(problem.message);
            return {
                ...none,
                passed: true,
                failure: null
            };
        }
    },
    6962: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>hashFile,
            V: ()=>sha256OfFile
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
        const CHUNK = 1048576;
        async function hashFile(path) {
            const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | noFollow);
            try {
                const status = await handle.stat();
                if (!status.isFile()) throw Object.assign(new Error(`${path} is not a regular file`), {
                    code: "EISDIR"
                });
                const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
                const length = Math.min(CHUNK, status.size + 1);
                let [now, next] = [
                    Buffer.allocUnsafe(length),
                    Buffer.allocUnsafe(length)
                ];
                let size = 0;
                let reading = handle.read(now, 0, length, null);
                for(;;){
                    const { bytesRead } = await reading;
                    if (0 === bytesRead) return {
                        sha256: hash.digest("hex"),
                        size
                    };
                    reading = handle.read(next, 0, length, null);
                    hash.update(now.subarray(0, bytesRead));
                    size += bytesRead;
                    [now, next] = [
                        next,
                        now
                    ];
                }
            } finally{
                await handle.close();
            }
        }
        async function sha256OfFile(path) {
            return (await hashFile(path)).sha256;
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
    62514: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            AO: ()=>distributionOf,
            Lg: ()=>kindOfFilename,
            N0: ()=>listFilenames,
            oQ: ()=>notRegular,
            oj: ()=>listDistributions,
            p_: ()=>parseFilename,
            wX: ()=>namesIn,
            xF: ()=>readDistribution
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75094);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22499);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89238);
        var _file_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6962);
        const NOT_PRODUCTS = [
            ".gitignore"
        ];
        function kindOfFilename(filename) {
            if (filename.endsWith(".whl")) return "wheel";
            return filename.endsWith(".tar.gz") || filename.endsWith(".zip") ? "sdist" : null;
        }
        function parseFilename(filename) {
            const kind = kindOfFilename(filename);
            if (null === kind) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: filename,
                problem: "is not a distribution, whose name ends in .whl, .tar.gz or .zip",
                remedy: "Give a wheel or a source distribution"
            });
            try {
                if ("wheel" === kind) {
                    const { name, version, tags } = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.e)(filename);
                    return {
                        kind,
                        name,
                        version: (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
                        tags
                    };
                }
                const { name, version } = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.s)(filename);
                return {
                    kind,
                    name,
                    version: (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
                    tags: []
                };
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: filename,
                    problem: (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(cause),
                    remedy: "Build it again with a current build back-end, and do not rename what it makes"
                }, {
                    cause
                });
            }
        }
        async function notRegular(path) {
            const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
            if (status.isFile()) return null;
            if (status.isSymbolicLink()) return "a symbolic link";
            return status.isDirectory() ? "a folder" : "no regular file";
        }
        function distributionOf(path, hashed) {
            const filename = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
            return {
                filename,
                path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path),
                ...hashed,
                ...parseFilename(filename)
            };
        }
        async function readDistribution(path) {
            parseFilename((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
            const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
            let odd;
            try {
                odd = await notRegular(absolute);
                if (null === odd) return distributionOf(absolute, await (0, _file_hash_js__WEBPACK_IMPORTED_MODULE_5__.D)(absolute));
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: path,
                    problem: `cannot be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
                    remedy: "Give a file that exists and may be read"
                }, {
                    cause
                });
            }
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: path,
                problem: `is ${odd}`,
                remedy: "Put the file itself there"
            });
        }
        async function namesIn(folder) {
            try {
                return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name)=>!NOT_PRODUCTS.includes(name)).sort();
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: folder,
                    problem: `cannot be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
                    remedy: "Build the distributions first, or give the folder that holds them"
                }, {
                    cause
                });
            }
        }
        async function listFilenames(folder) {
            const names = await namesIn(folder);
            const foreign = [];
            for (const name of names){
                const odd = await notRegular((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
                if (null !== odd) foreign.push(`${name} (${odd})`);
                else if (null === kindOfFilename(name)) foreign.push(name);
            }
            if (foreign.length > 0) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: folder,
                problem: `holds what is not a distribution: ${foreign.join(", ")}`,
                remedy: "Leave only the files of the release in it"
            });
            if (0 === names.length) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: folder,
                problem: "holds no distribution",
                remedy: "Build the distributions first"
            });
            return names;
        }
        async function listDistributions(folder) {
            const found = [];
            for (const name of (await listFilenames(folder)))found.push(await readDistribution((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
            return found;
        }
    },
    75094: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            s: ()=>parseSdistFilename,
            e: ()=>parseWheelFilename
        });
        function expandTags(text) {
            const parts = text.toLowerCase().split("-");
            const [pythons, abis, platforms] = parts.map((part)=>part.split("."));
            if (3 !== parts.length || void 0 === pythons || void 0 === abis || void 0 === platforms) throw new Error(`the tag ${text} has ${parts.length} parts instead of 3`);
            if ([
                pythons,
                abis,
                platforms
            ].some((components)=>components.includes(""))) throw new Error(`the tag ${text} has an empty component`);
            const tags = pythons.flatMap((python)=>abis.flatMap((abi)=>platforms.map((platform)=>`${python}-${abi}-${platform}`)));
            return [
                ...new Set(tags)
            ];
        }
        var python_text = __webpack_require__(67969);
        var src_version = __webpack_require__(22499);
        const WHEEL_NAME = /^[\p{L}\p{N}_.]*$/u;
        function parseWheelFilename(filename) {
            const wrong = (reason)=>new Error(`${(0, python_text.TL)(filename)} is not the name of a wheel: ${reason}`);
            if (!filename.endsWith(".whl")) throw wrong("it does not end in .whl");
            const parts = filename.slice(0, -4).split("-");
            const [name, versionText] = parts;
            const [pythonTag, abiTag, platformTag] = parts.slice(-3);
            if (5 !== parts.length && 6 !== parts.length || void 0 === name || void 0 === versionText || void 0 === pythonTag || void 0 === abiTag || void 0 === platformTag) throw wrong(`it has ${parts.length} parts between hyphens instead of 5 or 6`);
            if (name.includes("__") || !WHEEL_NAME.test(name)) throw wrong(`${(0, python_text.TL)(name)} is not an escaped project name`);
            const version = (0, src_version.z0)(versionText);
            if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a version of PEP 440`);
            const build = 6 === parts.length ? parts[2] ?? "" : null;
            if (null !== build && !/^[0-9]/u.test(build)) throw wrong(`the build tag ${(0, python_text.TL)(build)} does not begin with a digit`);
            let tags;
            try {
                tags = expandTags(`${pythonTag}-${abiTag}-${platformTag}`);
            } catch (error) {
                throw wrong(error instanceof Error ? error.message : String(error));
            }
            return {
                name,
                version,
                versionText,
                build,
                tags,
                pythonTag,
                abiTag,
                platformTag
            };
        }
        function parseSdistFilename(filename) {
            const wrong = (reason)=>new Error(`${(0, python_text.TL)(filename)} is not the name of a source distribution: ${reason}`);
            const stem = [
                ".tar.gz",
                ".zip"
            ].flatMap((end)=>filename.endsWith(end) ? [
                    filename.slice(0, -end.length)
                ] : []).at(0);
            if (void 0 === stem) throw wrong("it does not end in .tar.gz or .zip");
            const hyphen = stem.lastIndexOf("-");
            if (hyphen < 0) throw wrong("no hyphen stands between name and version");
            const versionText = stem.slice(hyphen + 1);
            const version = (0, src_version.z0)(versionText);
            if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a version of PEP 440`);
            return {
                name: stem.slice(0, hyphen),
                version,
                versionText
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
    35956: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            dj: ()=>findingSentence,
            oC: ()=>SEVERITIES,
            vH: ()=>isStopping
        });
        const SEVERITIES = [
            "refused",
            "unsafe",
            "warning",
            "advice"
        ];
        function findingSentence(finding) {
            const stop = (text)=>text.replace(/[.\s]+$/u, "");
            return `${finding.subject}: ${stop(finding.message)}. ${stop(finding.remedy)}.`;
        }
        function isStopping(finding, strict) {
            return "refused" === finding.severity || "unsafe" === finding.severity || strict && "warning" === finding.severity;
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
    }
};
