export const id = 7294;
export const ids = [
    7294
];
export const modules = {
    12365: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: ()=>run
        });
        var rules = __webpack_require__(81227);
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
        var names = __webpack_require__(21515);
        var release_error = __webpack_require__(41535);
        var src_finding = __webpack_require__(35956);
        var machine_trouble = __webpack_require__(89238);
        var stage_recorder = __webpack_require__(97538);
        var pypi_profile = __webpack_require__(19371);
        var server_profile = __webpack_require__(62657);
        var external_node_path_ = __webpack_require__(76760);
        var read_distribution = __webpack_require__(62514);
        var load_manifest = __webpack_require__(45797);
        var manifest_binding = __webpack_require__(52638);
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
        var check_files = __webpack_require__(97363);
        var judge_readme = __webpack_require__(13382);
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
    52638: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>verifyAgainstManifest
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
        var _file_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6962);
        var _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62514);
        async function difference(folder, filename, wanted) {
            const expected = null === wanted ? "the manifest does not have it" : `the manifest has sha256 ${wanted}`;
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, filename);
            const odd = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.oQ)(path);
            if (null !== odd) return `${filename} is ${odd} (${expected})`;
            const hashed = await (0, _file_hash_js__WEBPACK_IMPORTED_MODULE_2__.D)(path);
            const { sha256 } = hashed;
            if (null === wanted) return `${filename} was added (${expected}, the folder has sha256 ${sha256})`;
            return sha256 === wanted ? hashed : `${filename} was changed (${expected}, the folder has sha256 ${sha256})`;
        }
        async function verifyAgainstManifest(manifest, folder) {
            const present = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.wX)(folder);
            const wanted = new Map(manifest.files.map((file)=>[
                    file.filename,
                    file.sha256
                ]));
            const differences = [];
            const hashes = new Map;
            for (const { filename, sha256 } of manifest.files){
                const found = present.includes(filename) ? await difference(folder, filename, sha256) : `${filename} was removed (the manifest has sha256 ${sha256}, the folder has none)`;
                if ("string" == typeof found) differences.push(found);
                else hashes.set(filename, found);
            }
            for (const filename of present){
                if (wanted.has(filename)) continue;
                const said = await difference(folder, filename, null);
                if ("string" == typeof said) differences.push(said);
            }
            if (differences.length > 0) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
                subject: folder,
                problem: `is not what the manifest of ${manifest.project} ${manifest.version} binds: ${differences.join("; ")}`,
                remedy: "Put back the files that were built, or build the release again"
            });
            return manifest.files.map((file)=>{
                const hashed = hashes.get(file.filename) ?? file;
                const dist = (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.AO)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename), {
                    sha256: hashed.sha256,
                    size: hashed.size
                });
                if (dist.size !== file.size || dist.kind !== file.kind) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
                    subject: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename),
                    problem: `is not what the manifest says: ${file.kind} of ${file.size} bytes with sha256 ${file.sha256} there, ${dist.kind} of ${dist.size} bytes with sha256 ${dist.sha256} here`,
                    remedy: "Put back the file that was built, or build the release again"
                });
                return dist;
            });
        }
    },
    81911: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            j: ()=>parseLicenseExpression
        });
        var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
        const OPERATORS = new Set([
            "and",
            "or",
            "with",
            "(",
            ")"
        ]);
        const REFERENCE = "licenseref-";
        const MAXIMUM_DEPTH = 200;
        function isWellFormed(tokens) {
            let depth = 0;
            let operandNext = true;
            for (const token of tokens)if ("(" === token) {
                depth += 1;
                if (!operandNext || depth >= MAXIMUM_DEPTH) return false;
            } else if (")" === token) {
                depth -= 1;
                if (operandNext || depth < 0) return false;
            } else if (OPERATORS.has(token)) {
                if (operandNext) return false;
                operandNext = true;
            } else {
                if (!operandNext) return false;
                operandNext = false;
            }
            return 0 === depth && !operandNext;
        }
        function canonicalLicense(word, tables) {
            const plus = word.endsWith("+") ? "+" : "";
            const bare = "" === plus ? word : word.slice(0, -1);
            if (bare.toLowerCase().startsWith(REFERENCE)) {
                if (!/^[A-Za-z0-9.-]*$/u.test(bare)) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(bare)} may only hold letters, digits, '.' and '-'`);
                if ("" !== plus) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)}: a LicenseRef takes no +`);
                return `LicenseRef-${bare.slice(REFERENCE.length)}`;
            }
            if (null === tables) return word;
            const known = tables.licenses.get(bare.toLowerCase());
            if (void 0 === known) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(bare)} is not a licence identifier of the SPDX list`);
            return `${known.id}${plus}`;
        }
        function parseLicenseExpression(text, tables) {
            const words = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.Yr)(text.replaceAll("(", " ( ").replaceAll(")", " ) "));
            if (!isWellFormed(words.map((word)=>word.toLowerCase()))) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(text)} is not a licence expression of SPDX`);
            const canonical = [];
            for (const word of words)if (OPERATORS.has(word.toLowerCase())) canonical.push(word.toUpperCase());
            else if ("WITH" === canonical.at(-1)) {
                const exception = null === tables ? word : tables.exceptions.get(word.toLowerCase());
                if (void 0 === exception) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)} is not a licence exception of the SPDX list`);
                canonical.push(exception);
            } else canonical.push(canonicalLicense(word, tables));
            return canonical.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
        }
    },
    2536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            n: ()=>largest,
            o: ()=>smallest
        });
        function largest(numbers) {
            let found = -1 / 0;
            for (const number of numbers)found = Math.max(found, number);
            return found;
        }
        function smallest(numbers) {
            let found = 1 / 0;
            for (const number of numbers)found = Math.min(found, number);
            return found;
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
            Zu: ()=>isDoneFrom,
            an: ()=>STAGES,
            zD: ()=>isStage
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
        const ALWAYS_DONE = [
            "validate",
            "test",
            "check"
        ];
        function isDoneFrom(stage, first) {
            const place = (one)=>STAGES.indexOf(one);
            if (place(stage) >= place(first) || ALWAYS_DONE.includes(stage)) return true;
            return "checklist" === stage && place(first) <= place("upload");
        }
        function isStage(text) {
            return STAGES.includes(text);
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
                    for (const one of findings)found.push(one);
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
