export const id = 84;
export const ids = [
    84
];
export const modules = {
    1362: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            run: ()=>run.e
        });
        var action_definition = __webpack_require__(4949);
        var release_error = __webpack_require__(1535);
        function readPrerelease(text) {
            if ("auto" === text) return "auto";
            if (/^(?:true|True|TRUE)$/u.test(text)) return true;
            if (/^(?:false|False|FALSE)$/u.test(text)) return false;
            throw new release_error.K2({
                subject: "prerelease",
                problem: `'${text.slice(0, 80)}' is unknown`,
                remedy: "Allowed: auto, true, false"
            });
        }
        function readInputs(reader) {
            return {
                tag: reader.optional("tag"),
                manifest: reader.optional("manifest"),
                packagesDir: reader.path("packages-dir"),
                notes: reader.text("notes"),
                changelogSection: null,
                title: reader.text("title"),
                prerelease: readPrerelease(reader.text("prerelease")),
                recordPath: null
            };
        }
        const defaultOutputs = {
            passed: "false",
            title: "",
            notes: "",
            assets: "[]"
        };
        function outputsOf(result) {
            const assets = result.assets.map(({ name, kind, size, sha256 })=>({
                    name,
                    kind,
                    size,
                    sha256
                }));
            return {
                passed: String(result.passed),
                title: result.title,
                notes: result.notes,
                assets: JSON.stringify(assets)
            };
        }
        var run = __webpack_require__(7980);
        const action = (0, action_definition.Q)({
            name: "create-release",
            stage: "release",
            readInputs: readInputs,
            run: run.e,
            defaultOutputs: defaultOutputs,
            outputs: outputsOf,
            secrets: [],
            runsProjectCode: false
        });
    },
    7980: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>run
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
    9670: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>readInputs
        });
        var external_node_path_ = __webpack_require__(6760);
        var src = __webpack_require__(6660);
        var create_release_src = __webpack_require__(1362);
        var publish_index_src = __webpack_require__(9044);
        var release_checklist_src = __webpack_require__(1048);
        var test_project_src = __webpack_require__(9741);
        var twine_check_src = __webpack_require__(5612);
        var validate_metadata_src = __webpack_require__(6972);
        var verify_install_src = __webpack_require__(9327);
        var stage = __webpack_require__(8455);
        var release_error = __webpack_require__(1535);
        var input_reader = __webpack_require__(5425);
        const STAGE_INPUTS = {
            "validate-metadata": {
                "project-dir": {
                    umbrella: "project-dir",
                    default: "."
                },
                tag: {
                    umbrella: "tag",
                    default: ""
                },
                "tag-prefix": {
                    umbrella: "tag-prefix",
                    default: ""
                },
                checks: {
                    umbrella: "checks",
                    default: "all"
                },
                changelog: {
                    umbrella: "changelog",
                    default: ""
                },
                "required-files": {
                    umbrella: "required-files",
                    default: ""
                },
                "required-fields": {
                    umbrella: "required-fields",
                    default: ""
                },
                "todo-paths": {
                    umbrella: "todo-paths",
                    default: ""
                },
                ignore: {
                    umbrella: "validate-ignore",
                    default: ""
                },
                strict: {
                    umbrella: "validate-strict",
                    default: "false"
                }
            },
            "test-project": {
                "project-dir": {
                    umbrella: "project-dir",
                    default: "."
                },
                "python-versions": {
                    umbrella: "python-versions",
                    default: "auto"
                },
                "allow-missing-python": {
                    umbrella: "allow-missing-python",
                    default: "false"
                },
                install: {
                    umbrella: "install",
                    default: "auto"
                },
                commands: {
                    umbrella: "commands",
                    default: ""
                },
                "minimum-coverage": {
                    umbrella: "minimum-coverage",
                    default: ""
                },
                "target-coverage": {
                    umbrella: "target-coverage",
                    default: ""
                }
            },
            "build-dists": {
                "project-dir": {
                    umbrella: "project-dir",
                    default: "."
                },
                "packages-dir": {
                    umbrella: "packages-dir",
                    default: "dist"
                },
                clean: {
                    umbrella: "clean",
                    default: "true"
                },
                formats: {
                    umbrella: "formats",
                    default: "sdist,wheel"
                },
                "wheel-from": {
                    umbrella: "wheel-from",
                    default: "sdist"
                },
                "normalize-sdist": {
                    umbrella: "normalize-sdist",
                    default: "false"
                },
                "build-constraints": {
                    umbrella: "build-constraints",
                    default: ""
                },
                "source-date-epoch": {
                    umbrella: "source-date-epoch",
                    default: ""
                },
                tag: {
                    umbrella: "tag",
                    default: ""
                },
                "tag-prefix": {
                    umbrella: "tag-prefix",
                    default: ""
                },
                "maximum-wheel-size": {
                    umbrella: "maximum-wheel-size",
                    default: ""
                },
                "maximum-sdist-size": {
                    umbrella: "maximum-sdist-size",
                    default: ""
                }
            },
            "twine-check": {
                "packages-dir": {
                    umbrella: "packages-dir",
                    default: "dist"
                },
                manifest: {
                    umbrella: null,
                    default: ""
                },
                profile: {
                    umbrella: "profile",
                    default: "pypi"
                },
                strict: {
                    umbrella: "check-strict",
                    default: "true"
                },
                twine: {
                    umbrella: "twine",
                    default: "true"
                },
                ignore: {
                    umbrella: "check-ignore",
                    default: ""
                }
            },
            "publish-index": {
                "packages-dir": {
                    umbrella: "packages-dir",
                    default: "dist"
                },
                manifest: {
                    umbrella: null,
                    default: ""
                },
                "manifest-sha256": {
                    umbrella: null,
                    default: ""
                },
                index: {
                    umbrella: null,
                    default: "pypi"
                },
                "simple-url": {
                    umbrella: null,
                    default: ""
                },
                username: {
                    umbrella: null,
                    default: "__token__"
                },
                password: {
                    umbrella: null,
                    default: ""
                },
                existing: {
                    umbrella: "existing",
                    default: "skip-identical"
                },
                parallel: {
                    umbrella: "parallel",
                    default: "4"
                },
                "dry-run": {
                    umbrella: "dry-run",
                    default: "false"
                },
                attempts: {
                    umbrella: "attempts",
                    default: "5"
                },
                wait: {
                    umbrella: "wait",
                    default: "true"
                },
                "wait-timeout": {
                    umbrella: "wait-timeout",
                    default: "600"
                },
                "allow-http-hosts": {
                    umbrella: "allow-http-hosts",
                    default: ""
                }
            },
            "verify-install": {
                manifest: {
                    umbrella: null,
                    default: ""
                },
                name: {
                    umbrella: null,
                    default: ""
                },
                version: {
                    umbrella: null,
                    default: ""
                },
                index: {
                    umbrella: null,
                    default: "pypi"
                },
                "simple-url": {
                    umbrella: null,
                    default: ""
                },
                "dependencies-index-url": {
                    umbrella: "dependencies-index-url",
                    default: ""
                },
                "python-versions": {
                    umbrella: "python-versions",
                    default: "auto"
                },
                extras: {
                    umbrella: "extras",
                    default: "each"
                },
                imports: {
                    umbrella: "imports",
                    default: "auto"
                },
                scripts: {
                    umbrella: "scripts",
                    default: "auto"
                },
                "smoke-test": {
                    umbrella: "smoke-test",
                    default: ""
                },
                "install-warnings": {
                    umbrella: "install-warnings",
                    default: "fail"
                },
                sdist: {
                    umbrella: "sdist",
                    default: "false"
                },
                timeout: {
                    umbrella: "verify-timeout",
                    default: "600"
                },
                "maximum-install-seconds": {
                    umbrella: "maximum-install-seconds",
                    default: "30"
                },
                "maximum-import-seconds": {
                    umbrella: "maximum-import-seconds",
                    default: "1"
                },
                "allow-missing-python": {
                    umbrella: "allow-missing-python",
                    default: "false"
                }
            },
            "release-checklist": {
                manifest: {
                    umbrella: null,
                    default: ""
                },
                "packages-dir": {
                    umbrella: "packages-dir",
                    default: "dist"
                },
                "results-dir": {
                    umbrella: null,
                    default: ""
                },
                accept: {
                    umbrella: "accept",
                    default: ""
                },
                confirmed: {
                    umbrella: "confirmed",
                    default: ""
                },
                require: {
                    umbrella: "require",
                    default: ""
                }
            },
            "create-release": {
                tag: {
                    umbrella: "tag",
                    default: ""
                },
                manifest: {
                    umbrella: null,
                    default: ""
                },
                "packages-dir": {
                    umbrella: "packages-dir",
                    default: "dist"
                },
                notes: {
                    umbrella: "notes",
                    default: "changelog"
                },
                title: {
                    umbrella: "title",
                    default: "{tag}"
                },
                prerelease: {
                    umbrella: "prerelease",
                    default: "auto"
                }
            }
        };
        function readStageInputs(action, given, reader, read) {
            const table = STAGE_INPUTS[action];
            if (void 0 === table) throw new Error(`${action} is no stage of the umbrella`);
            const environment = Object.fromEntries(Object.entries(table).map(([name, { umbrella, default: fallback }])=>{
                const value = given[name] ?? (null === umbrella ? fallback : reader.optional(umbrella) ?? "");
                return [
                    (0, input_reader.L)(name),
                    value
                ];
            }));
            const inner = (0, input_reader.i)({
                environment,
                workspace: reader.workspace
            });
            try {
                return read({
                    ...inner,
                    runner: (name)=>reader.runner(name)
                });
            } catch (error) {
                if (!(error instanceof release_error.K2)) throw error;
                const umbrella = table[error.subject]?.umbrella ?? error.subject;
                throw new release_error.K2({
                    subject: umbrella,
                    problem: error.problem,
                    remedy: error.remedy
                }, {
                    cause: error
                });
            }
        }
        function stageOf(name, input) {
            if ((0, stage.z)(name)) return name;
            throw new release_error.K2({
                subject: input,
                problem: `'${name.slice(0, 80)}' is unknown`,
                remedy: `Allowed: ${stage.a.join(", ")}${"stages" === input ? ", all" : ""}`
            });
        }
        function chooseStages(reader) {
            const names = reader.list("stages");
            const from = reader.optional("from-stage");
            const chosen = 0 === names.length || names.includes("all") ? [
                ...stage.a
            ] : names.map((name)=>stageOf(name, "stages"));
            const first = null === from ? 0 : stage.a.indexOf(stageOf(from, "from-stage"));
            const left = stage.a.filter((stage, place)=>place >= first && chosen.includes(stage));
            if (0 === left.length) throw new release_error.K2({
                subject: "from-stage",
                problem: `no chosen stage is left at or after ${from ?? ""}`,
                remedy: "Choose stages that come later, or an earlier from-stage"
            });
            return left;
        }
        function readInputs(reader) {
            const stages = chooseStages(reader);
            const username = reader.text("username");
            const testToken = reader.secret("testpypi-token");
            const token = reader.secret("pypi-token");
            const test = {
                index: reader.text("test-index"),
                "simple-url": reader.optional("test-simple-url") ?? ""
            };
            const production = {
                index: reader.text("index"),
                "simple-url": reader.optional("simple-url") ?? ""
            };
            const dryRun = reader.boolean("dry-run");
            for (const [stage, input, value] of [
                [
                    "upload-test",
                    "testpypi-token",
                    testToken
                ],
                [
                    "upload",
                    "pypi-token",
                    token
                ]
            ])if (!dryRun && stages.includes(stage) && null === value) throw new release_error.K2({
                subject: input,
                problem: `is empty, and the stage ${stage} wants it`,
                remedy: `Add the secret to the repository and hand it over as ${input}, or leave the stage out`
            });
            const upload = (index, password)=>readStageInputs("publish-index", {
                    ...index,
                    username,
                    password: password ?? ""
                }, reader, (inner)=>publish_index_src.action.readInputs(inner));
            const verify = (index)=>readStageInputs("verify-install", index, reader, (inner)=>verify_install_src.action.readInputs(inner));
            return {
                stages,
                manifest: reader.optional("manifest"),
                packagesDir: (0, external_node_path_.resolve)(reader.path("project-dir"), reader.text("packages-dir")),
                reportDir: reader.optionalPath("report-dir"),
                rehearsal: false,
                validate: readStageInputs("validate-metadata", {}, reader, (inner)=>validate_metadata_src.action.readInputs(inner)),
                test: readStageInputs("test-project", {}, reader, (inner)=>test_project_src.action.readInputs(inner)),
                build: readStageInputs("build-dists", {}, reader, (inner)=>src.action.readInputs(inner)),
                check: readStageInputs("twine-check", {}, reader, (inner)=>twine_check_src.action.readInputs(inner)),
                uploadTest: upload(test, testToken),
                verifyTest: verify(test),
                checklist: readStageInputs("release-checklist", {}, reader, (inner)=>release_checklist_src.action.readInputs(inner)),
                upload: upload(production, token),
                verify: verify(production),
                release: readStageInputs("create-release", {}, reader, (inner)=>create_release_src.action.readInputs(inner))
            };
        }
    },
    9920: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>run_run
        });
        var external_node_path_ = __webpack_require__(6760);
        var run = __webpack_require__(833);
        var src_run = __webpack_require__(7980);
        var publish_index_src_run = __webpack_require__(9781);
        var release_checklist_src_run = __webpack_require__(9072);
        var test_project_src_run = __webpack_require__(1976);
        var twine_check_src_run = __webpack_require__(2365);
        var validate_metadata_src_run = __webpack_require__(2253);
        var verify_install_src_run = __webpack_require__(8279);
        var load_manifest = __webpack_require__(5797);
        var names = __webpack_require__(1515);
        var release_error = __webpack_require__(1535);
        var suite_version = __webpack_require__(9676);
        var stage = __webpack_require__(8455);
        var src_escape = __webpack_require__(9877);
        var headline = __webpack_require__(378);
        const STYLE = `
:root { color-scheme: light dark; --text: #1c2024; --soft: #5b6470; --paper: #fff; --raised: #f5f6f8; --line: #d9dde3;
  --good: #12702f; --bad: #b3160f; --open: #8a5a00; --bad-paper: #fdeceb; --good-paper: #e9f6ed; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e7eb; --soft: #9aa4b1; --paper: #14171a; --raised: #1d2125; --line: #343a41;
  --good: #6bd08a; --bad: #ff8b80; --open: #e9b949; --bad-paper: #3a1a18; --good-paper: #15301e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--paper); }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.15rem; }
p, ul { margin: .4rem 0; }
code, pre, .hash { font: .875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { margin: 0; white-space: pre-wrap; }
a { color: inherit; overflow-wrap: anywhere; }
.verdict { padding: .9rem 1.1rem; border-left: .35rem solid var(--bad); background: var(--bad-paper); }
.verdict.passed { border-color: var(--good); background: var(--good-paper); }
.verdict strong { font-size: 1.1rem; }
.verdict p { overflow-wrap: anywhere; white-space: pre-wrap; }
.soft { color: var(--soft); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; color: var(--soft); }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.word { white-space: nowrap; }
.passed-word { color: var(--good); } .failed-word { color: var(--bad); font-weight: 700; } .open-word { color: var(--open); } .quiet-word { color: var(--soft); }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; background: var(--raised); }
summary { cursor: pointer; padding: .5rem .8rem; }
details > div { padding: 0 .8rem .7rem; }
.finding { margin: .6rem 0; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: .4rem; overflow-wrap: anywhere; }
.finding.stops { border-left: .35rem solid var(--bad); }
@media print { details > div { display: block; } body { max-width: none; } }
`;
        var stage_rows = __webpack_require__(6674);
        var standing = __webpack_require__(714);
        var wording = __webpack_require__(7408);
        const MAXIMUM_MESSAGE = 6e3;
        const WORD_CLASS = {
            passed: "passed-word",
            failed: "failed-word",
            unknown: "open-word",
            "not-sent": "open-word",
            "not-configured": "quiet-word",
            skipped: "quiet-word"
        };
        function word(outcome) {
            return `<span class="${WORD_CLASS[outcome]}">${(0, wording.mT)(outcome)} ${(0, wording.EL)(outcome)}</span>`;
        }
        function table(caption, head, rows) {
            const cells = head.map((name)=>{
                const right = "time" === name || "size" === name;
                return `<th scope="col"${right ? ' class="number"' : ""}>${name}</th>`;
            });
            return `<div class="scroll"><table aria-label="${(0, src_escape.ZD)(caption)}"><thead><tr>${cells.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
        }
        function html_link(text) {
            const target = (0, src_escape.Cm)(text);
            return null === target ? (0, src_escape.ZD)(text) : `<a href="${(0, src_escape.ZD)(target)}" rel="noopener noreferrer">${(0, src_escape.ZD)(text)}</a>`;
        }
        function block(text) {
            const shown = (0, src_escape.ZD)((0, src_escape.Jj)(text, MAXIMUM_MESSAGE));
            return text.includes("\n") ? `<pre>${shown}</pre>` : shown;
        }
        function facts(item) {
            return [
                ...void 0 === item.bytes ? [] : [
                    (0, wording.pV)(item.bytes)
                ],
                ...void 0 === item.status ? [] : [
                    `HTTP ${String(item.status)}`
                ],
                ...void 0 === item.attempts || item.attempts < 2 ? [] : [
                    (0, wording.lT)(item.attempts, "attempt")
                ],
                ...void 0 === item.sha256 ? [] : [
                    `sha256 <span class="hash">${(0, src_escape.ZD)(item.sha256)}</span>`
                ],
                ...(item.urls ?? []).map(html_link)
            ];
        }
        function pointRow(item) {
            const said = (item.serverMessages ?? []).map((text)=>`<div class="soft">The server: ${block(text)}</div>`);
            const known = facts(item);
            const what = [
                "" === item.message ? "" : block(item.message),
                0 === known.length ? "" : `<p class="soft">${known.join(" · ")}</p>`,
                ...said
            ];
            const python = void 0 === item.python ? "" : ` <span class="soft">Python ${(0, src_escape.ZD)(item.python)}</span>`;
            return `<tr><td><span class="soft">${(0, src_escape.ZD)(item.kind)}</span> <code>${(0, src_escape.ZD)(item.subject)}</code>${python}</td><td class="word">${word(item.outcome)}</td><td>${what.join("")}</td><td class="number">${(0, wording.S5)(item.ms)}</td></tr>`;
        }
        function stageSection(row) {
            const open = "failed" === row.outcome ? " open" : "";
            const index = null === row.index ? "" : `<p class="soft">Index: ${html_link(row.index)}</p>`;
            const failure = null === row.failure ? "" : `<p class="failed-word">${(0, src_escape.ZD)((0, src_escape.Jj)(row.failure, MAXIMUM_MESSAGE))}</p>`;
            const points = 0 === row.items.length ? '<p class="soft">This stage recorded no single points.</p>' : table(`Points of ${row.stage}`, [
                "point",
                "verdict",
                "what happened",
                "time"
            ], row.items.map(pointRow));
            return `<details${open} id="stage-${row.stage}"><summary>${word(row.outcome)} <strong>${row.stage}</strong> <span class="soft">${(0, wording.lT)(row.items.length, "point")}, ${(0, wording.S5)(row.ms)}</span></summary><div>${index}${failure}${points}</div></details>`;
        }
        function findingSection(stage, finding) {
            const stops = "refused" === finding.severity || "unsafe" === finding.severity;
            const { location } = finding;
            const where = void 0 === location ? "" : ` <span class="soft">in <code>${(0, src_escape.ZD)(location.file)}${void 0 === location.line ? "" : `:${String(location.line)}`}${void 0 === location.member ? "" : ` → ${(0, src_escape.ZD)(location.member)}`}</code></span>`;
            return `<div class="finding${stops ? " stops" : ""}"><p><span class="${stops ? "failed-word" : "open-word"}">${(0, wording.pA)(finding.severity)}</span> <strong>${(0, src_escape.ZD)(finding.subject)}</strong>${where}</p><div>${block(finding.message)}</div><div><strong>What to do:</strong> ${block(finding.remedy)}</div><p class="soft">${stage}, rule <code>${(0, src_escape.ZD)(finding.rule)}</code></p></div>`;
        }
        const SEVERITY_ORDER = [
            "refused",
            "unsafe",
            "warning",
            "advice"
        ];
        function findingsSection(rows) {
            const all = rows.flatMap((row)=>row.findings.map((finding)=>({
                        stage: row.stage,
                        finding
                    })));
            if (0 === all.length) return "";
            const sorted = all.sort((a, b)=>SEVERITY_ORDER.indexOf(a.finding.severity) - SEVERITY_ORDER.indexOf(b.finding.severity));
            return `<h2>Findings (${String(all.length)})</h2>${sorted.map(({ stage, finding })=>findingSection(stage, finding)).join("\n")}`;
        }
        function filesSection(manifest, manifestSha256) {
            const rows = manifest.files.map((file)=>`<tr><td><code>${(0, src_escape.ZD)(file.filename)}</code></td><td>${file.kind}</td><td class="number" title="${String(file.size)} bytes">${(0, wording.pV)(file.size)}</td><td class="hash">${(0, src_escape.ZD)(file.sha256)}</td></tr>`);
            const facts = [
                ...null === manifest.tag ? [
                    "no tag"
                ] : [
                    `tag <code>${(0, src_escape.ZD)(manifest.tag)}</code>`
                ],
                ...null === manifest.commit ? [
                    "no commit"
                ] : [
                    `commit <code>${(0, src_escape.ZD)(manifest.commit)}</code>`
                ],
                ...null === manifest.builtWith ? [] : [
                    `built with Python ${(0, src_escape.ZD)(manifest.builtWith.python)}, ${(0, src_escape.ZD)(manifest.builtWith.backend)}, ${(0, src_escape.ZD)(manifest.builtWith.frontend)}`
                ]
            ];
            const hash = null === manifestSha256 ? "" : `<p class="soft">Manifest: sha256 <span class="hash">${(0, src_escape.ZD)(manifestSha256)}</span></p>`;
            return `<h2>Files</h2>${table("Files of the release", [
                "file",
                "kind",
                "size",
                "sha256"
            ], rows)}<p class="soft">${facts.join(" · ")}</p>${hash}`;
        }
        function standingSection(record) {
            if (record.rehearsal) return "<p>This was a rehearsal: both index servers ran on this machine only, and are gone. Nothing was published.</p>";
            const items = (0, standing.a)(record).map(({ sentence })=>`<li>${(0, src_escape.ZD)(sentence)}</li>`);
            return `<ul>${items.join("")}</ul>`;
        }
        function missingStages(rows) {
            const missing = stage.a.filter((stage)=>!rows.some((row)=>row.stage === stage));
            return 0 === missing.length ? "" : `<p class="soft">Without a receipt, so not run or not part of this run: ${missing.join(", ")}.</p>`;
        }
        function acceptancesSection(record) {
            if (0 === record.acceptances.length) return "";
            const rows = record.acceptances.map(({ id, kind, by })=>`<tr><td><code>${(0, src_escape.ZD)(id)}</code></td><td>${kind}</td><td>${(0, src_escape.ZD)(by ?? "somebody at a terminal")}</td></tr>`);
            return `<h2>Accepted and confirmed by a person</h2>${table("Accepted points", [
                "point",
                "how",
                "by"
            ], rows)}`;
        }
        function renderHtml(record) {
            const rows = (0, stage_rows.U)(record);
            const title = (0, headline.G)(record);
            const stages = rows.map((row)=>`<tr><td><a href="#stage-${row.stage}">${row.stage}</a></td><td class="word">${word(row.outcome)}</td><td class="number">${(0, wording.S5)(row.ms)}</td></tr>`);
            const failure = null === record.failure ? "" : `<p>${(0, src_escape.ZD)((0, src_escape.Jj)(record.failure, MAXIMUM_MESSAGE))}</p>`;
            return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0, src_escape.ZD)(`${(0, wording.EL)(record.outcome)}: ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${(0, src_escape.ZD)(title)}</h1>
<div class="verdict ${record.outcome}" role="status"><strong>${(0, wording.mT)(record.outcome)} ${(0, src_escape.ZD)((0, headline.V)(record))}</strong>${failure}</div>
${standingSection(record)}
</header>
<main>
<h2>Stages</h2>
${table("Stages", [
                "stage",
                "verdict",
                "time"
            ], stages)}
<p class="soft">${(0, wording.S5)(record.ms)} in all, from ${(0, src_escape.ZD)(record.started)} to ${(0, src_escape.ZD)(record.finished)}.</p>
${missingStages(rows)}
${findingsSection(rows)}
<h2>What each stage did</h2>
${rows.map(stageSection).join("\n")}
${null === record.manifest ? "<h2>Files</h2><p>None: the release failed before anything was built.</p>" : filesSection(record.manifest, record.manifestSha256)}
${acceptancesSection(record)}
</main>
<footer><p class="soft">repo-agent-actions ${(0, src_escape.ZD)(record.suite)}</p></footer>
</body>
</html>
`;
        }
        var release_store = __webpack_require__(1644);
        var atomic_file = __webpack_require__(1855);
        var stage_recorder = __webpack_require__(7538);
        function bufferHost(host, label) {
            const kept = [];
            const later = (say)=>(text, location)=>{
                    kept.push(()=>{
                        say(text, location);
                    });
                };
            return {
                ...host,
                info: later((text)=>{
                    host.info(text);
                }),
                debug: later((text)=>{
                    host.debug(text);
                }),
                notice: later((text, location)=>{
                    host.notice(text, location);
                }),
                warning: later((text, location)=>{
                    host.warning(text, location);
                }),
                error: later((text, location)=>{
                    host.error(text, location);
                }),
                progress (text) {
                    host.progress(`${label}: ${text}`);
                },
                mask (secret) {
                    host.mask(secret);
                },
                async group (title, work) {
                    kept.push(()=>{
                        host.info(title);
                    });
                    return await work();
                },
                async flush (title) {
                    const said = kept.splice(0);
                    if (0 === said.length) return;
                    await host.group(title, ()=>{
                        for (const say of said)say();
                        return Promise.resolve();
                    });
                }
            };
        }
        const MARK = {
            passed: "passed",
            failed: "FAILED",
            unknown: "unknown",
            "not-configured": "not configured",
            "not-sent": "not sent",
            skipped: "skipped"
        };
        function seconds(ms) {
            return `${(ms / 1e3).toFixed(1)} s`;
        }
        function sentenceOf(stage, thrown) {
            if (thrown instanceof release_error.K2) return thrown.message;
            return `${stage}: ${(0, release_error.bD)(thrown).replace(/[.\s]+$/u, "")}. This is not foreseen: report it with the log.`;
        }
        function openLedger(host) {
            const receipts = new Map;
            let identity = null;
            let failure = null;
            function recorder(stage) {
                const recording = (0, stage_recorder._)(stage, host);
                if (null !== identity) recording.about(identity);
                return recording;
            }
            return {
                identify (found) {
                    identity = found;
                },
                keep (receipt) {
                    receipts.set(receipt.stage, receipt);
                },
                async run (stage, work) {
                    const buffered = bufferHost(host, stage);
                    const recording = recorder(stage);
                    host.progress(`${stage} …`);
                    let result = null;
                    let receipt;
                    try {
                        const done = await work(buffered);
                        receipt = done.receipt;
                        result = done;
                    } catch (error) {
                        host.signal.throwIfAborted();
                        const sentence = sentenceOf(stage, error);
                        if (error instanceof Error && !(error instanceof release_error.K2)) buffered.debug(error.stack ?? "");
                        receipt = (await recording.close({
                            outcome: "failed",
                            failure: sentence
                        })).receipt;
                    }
                    receipts.set(stage, receipt);
                    await buffered.flush(`${stage}: ${MARK[receipt.outcome]} (${seconds(receipt.ms)})`);
                    if ("failed" === receipt.outcome) {
                        const sentence = receipt.failure ?? `${stage}: failed. Look at its receipt.`;
                        if (null !== failure) host.error(sentence);
                        failure ??= sentence;
                    }
                    return result;
                },
                async leave (stage, outcome, reason) {
                    const recording = recorder(stage);
                    recording.item({
                        kind: "stage",
                        subject: stage,
                        outcome,
                        message: reason,
                        ms: 0
                    });
                    receipts.set(stage, (await recording.close({
                        outcome,
                        failure: null
                    })).receipt);
                },
                passed (stage) {
                    const receipt = receipts.get(stage);
                    return void 0 !== receipt && "failed" !== receipt.outcome && "skipped" !== receipt.outcome;
                },
                has: (stage)=>receipts.has(stage),
                receipts: ()=>[
                        ...receipts.values()
                    ],
                failure: ()=>failure
            };
        }
        async function goThrough(inputs, host, ledger, release) {
            const wants = (stage)=>inputs.stages.includes(stage);
            const failed = ()=>null !== ledger.failure();
            if (wants("validate")) {
                const result = await ledger.run("validate", (log)=>(0, validate_metadata_src_run.e)(inputs.validate, log));
                const facts = result?.facts ?? null;
                if (null !== facts) {
                    ledger.identify({
                        project: facts.name,
                        normalizedName: facts.normalizedName,
                        version: facts.version
                    });
                    release.changelogSection = facts.changelogSection;
                }
                if (failed()) return;
            }
            const test = wants("test") ? ledger.run("test", (log)=>(0, test_project_src_run.e)(inputs.test, log)) : null;
            const build = wants("build") ? buildAndCheck(inputs, ledger, release, wants) : null;
            await Promise.all([
                test,
                build
            ]);
            if (failed()) return;
            await host.afterProjectCode?.();
            if (null === release.manifest && inputs.stages.some((stage)=>"validate" !== stage && "test" !== stage)) await resume(inputs, host, ledger, release);
            if (null === release.manifest) return;
            if (!wants("build") && wants("check")) await check(inputs, ledger, release);
            if (failed()) return;
            await upload("upload-test", "verify-test", inputs.uploadTest, inputs.verifyTest, {
                inputs,
                host,
                ledger,
                release
            });
            if (failed()) return;
            if (wants("checklist")) {
                const result = await ledger.run("checklist", (log)=>(0, release_checklist_src_run.e)({
                        ...inputs.checklist,
                        manifest: release.manifestPath,
                        packagesDir: release.packagesDir,
                        rehearsal: inputs.rehearsal
                    }, log));
                release.acceptances = result?.acceptances ?? [];
                if (failed()) return;
            }
            await upload("upload", "verify", inputs.upload, inputs.verify, {
                inputs,
                host,
                ledger,
                release
            });
            if (failed()) return;
            if (wants("release")) {
                const result = await ledger.run("release", (log)=>(0, src_run.e)({
                        ...inputs.release,
                        manifest: release.manifestPath,
                        packagesDir: release.packagesDir,
                        changelogSection: release.changelogSection,
                        recordPath: recordFile(inputs, host, release)
                    }, log));
                release.releaseUrl = result?.releaseUrl ?? null;
            }
        }
        async function buildAndCheck(inputs, ledger, release, wants) {
            const result = await ledger.run("build", (log)=>(0, run.e)({
                    ...inputs.build,
                    packagesDir: release.packagesDir
                }, log));
            if (result?.passed !== true || null === result.manifest) return;
            take(release, ledger, result.manifest, result.manifestPath, result.manifestSha256);
            release.packagesDir = result.packagesDir;
            if (wants("check")) await check(inputs, ledger, release);
        }
        async function check(inputs, ledger, release) {
            await ledger.run("check", (log)=>(0, twine_check_src_run.e)({
                    ...inputs.check,
                    manifest: release.manifestPath,
                    packagesDir: release.packagesDir
                }, log));
        }
        function take(release, ledger, manifest, path, sha256) {
            release.manifest = manifest;
            release.manifestPath = path;
            release.manifestSha256 = sha256;
            ledger.identify({
                project: manifest.project,
                normalizedName: (0, names.Pc)(manifest.project),
                version: manifest.version
            });
        }
        async function resume(inputs, host, ledger, release) {
            const loaded = await (0, load_manifest.e)(inputs.manifest, release.packagesDir, {
                host
            });
            const { tag } = inputs.validate;
            if (null !== tag && null !== loaded.manifest.tag && tag !== loaded.manifest.tag) throw new release_error.K2({
                subject: "tag",
                problem: `is ${tag}, but the files were built for ${loaded.manifest.tag}`,
                remedy: `Run with tag ${loaded.manifest.tag}, or build the release of ${tag}`
            });
            take(release, ledger, loaded.manifest, loaded.path, loaded.sha256);
            host.info(`Continuing with ${loaded.manifest.project} ${loaded.manifest.version}, manifest sha256 ${loaded.sha256}.`);
            const folder = (0, external_node_path_.join)((0, release_store.Uc)(host.storeFolder, (0, names.Pc)(loaded.manifest.project)), "receipts");
            const receipts = await (0, release_store.gh)(folder).catch((error)=>{
                if (error instanceof release_error.K2) throw error;
                return [];
            });
            for (const receipt of receipts){
                const isOurs = receipt.version === loaded.manifest.version && null === receipt.python;
                if (isOurs && !inputs.stages.includes(receipt.stage) && !ledger.has(receipt.stage)) ledger.keep(receipt);
            }
        }
        async function upload(uploadStage, verifyStage, uploadInputs, verifyInputs, { inputs, host, ledger, release }) {
            const { manifestPath, manifestSha256, packagesDir } = release;
            if (inputs.stages.includes(uploadStage)) {
                const result = await ledger.run(uploadStage, (log)=>(0, publish_index_src_run.e)({
                        ...uploadInputs,
                        stage: uploadStage,
                        manifest: manifestPath,
                        manifestSha256,
                        packagesDir
                    }, log));
                if ("upload" === uploadStage) release.plan = result?.plan ?? null;
                if (result?.passed !== true) return;
            }
            if (!inputs.stages.includes(verifyStage)) return;
            if (uploadInputs.dryRun) return void await ledger.leave(verifyStage, "not-sent", "a dry run sends nothing, so there is nothing to install");
            await ledger.run(verifyStage, (log)=>(0, verify_install_src_run.e)({
                    ...verifyInputs,
                    stage: verifyStage,
                    manifest: manifestPath
                }, log));
            await host.afterProjectCode?.();
        }
        function folderOf(inputs, host, release) {
            const name = null === release.manifest ? null : (0, names.Pc)(release.manifest.project);
            return inputs.reportDir ?? (0, release_store.Uc)(host.storeFolder, name);
        }
        function recordFile(inputs, host, release) {
            return (0, external_node_path_.join)(folderOf(inputs, host, release), "release-record.json");
        }
        async function leaveTheRest(inputs, ledger) {
            for (const stage of inputs.stages)if (!ledger.has(stage)) if ("stage" === stage) await ledger.leave(stage, "not-sent", "this version of the suite keeps no draft on the forge yet");
            else await ledger.leave(stage, "skipped", "not reached");
        }
        async function run_run(inputs, host) {
            const started = new Date;
            const clock = performance.now();
            const ledger = openLedger(host);
            const release = {
                manifest: null,
                manifestPath: null,
                manifestSha256: null,
                packagesDir: inputs.packagesDir,
                changelogSection: null,
                plan: null,
                releaseUrl: null,
                acceptances: []
            };
            let stopped = null;
            try {
                await goThrough(inputs, host, ledger, release);
            } catch (error) {
                if (!(error instanceof release_error.K2) && !host.signal.aborted) throw error;
                if (0 === ledger.receipts().length) throw error;
                stopped = error instanceof release_error.K2 ? error.message : "publish: stopped. Run it again: it continues where it was.";
            }
            await leaveTheRest(inputs, ledger);
            const failure = ledger.failure() ?? stopped;
            const record = {
                schema: 1,
                suite: suite_version.s,
                rehearsal: inputs.rehearsal,
                outcome: null === failure ? "passed" : "failed",
                failure,
                manifest: release.manifest,
                manifestSha256: release.manifestSha256,
                receipts: ledger.receipts(),
                acceptances: release.acceptances,
                started: started.toISOString(),
                finished: new Date().toISOString(),
                ms: Math.round(performance.now() - clock)
            };
            const recordPath = recordFile(inputs, host, release);
            const reportPath = (0, external_node_path_.join)(folderOf(inputs, host, release), "report.html");
            await (0, release_store.rh)(recordPath, record);
            await (0, atomic_file.l)(reportPath, renderHtml(record));
            const last = record.receipts.find(({ outcome })=>"failed" === outcome) ?? record.receipts.at(-1);
            if (void 0 === last) throw new Error("a release without a stage");
            return {
                passed: null === failure,
                failure,
                receipt: last,
                receiptPath: recordPath,
                record,
                recordPath,
                reportPath,
                manifestPath: release.manifestPath,
                plan: release.plan,
                releaseUrl: release.releaseUrl
            };
        }
    },
    9877: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cm: ()=>linkTarget,
            FV: ()=>escapeMarkdown,
            Jj: ()=>cut,
            TN: ()=>oneLine,
            ZD: ()=>escapeHtml
        });
        const ESC = "\x1b";
        const BELL = "\x07";
        const ansi = new RegExp(`${ESC}\\][^${BELL}${ESC}]*(?:${BELL}|${ESC}\\\\)?|[${ESC}\x9b]\\[?[0-?]*[ -/]*[@-~]|${ESC}[ -/]*[0-~]`, "gu");
        const invisible = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
        function visibleText(text) {
            return text.replace(ansi, "").replace(/\r\n?/gu, "\n").replace(invisible, "�");
        }
        function oneLine(text, maximum = 500) {
            const line = visibleText(text).replace(/\s+/gu, " ").trim();
            return cut(line, maximum);
        }
        function cut(text, maximum) {
            if (text.length <= maximum) return text;
            const kept = text.slice(0, maximum).replace(/[\ud800-\udbff]$/u, "");
            return `${kept}… (${String(text.length - kept.length)} characters more)`;
        }
        const HTML = {
            "&": "&amp;",
            "<": "&lt;",
            ">": "&gt;",
            '"': "&quot;",
            "'": "&#39;"
        };
        function escapeHtml(text) {
            return visibleText(text).replace(/[&<>"']/gu, (character)=>HTML[character] ?? "");
        }
        function escapeMarkdown(text, maximum = 500) {
            return oneLine(text, maximum).replace(/[!-/:-@[-`{-~]/gu, (character)=>/[.,/-]/u.test(character) ? character : `&#${String(character.charCodeAt(0))};`);
        }
        function linkTarget(text) {
            if (!URL.canParse(text)) return null;
            const url = new URL(text);
            if ("https:" !== url.protocol && "http:" !== url.protocol) return null;
            if ("" !== url.username || "" !== url.password) return null;
            return url.href;
        }
    },
    378: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>titleOf,
            V: ()=>verdictOf
        });
        var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9877);
        var _stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6674);
        function titleOf(record) {
            const named = record.receipts.find((receipt)=>null !== receipt.project);
            const project = record.manifest?.project ?? named?.project ?? "unnamed project";
            const version = record.manifest?.version ?? record.receipts.find((receipt)=>null !== receipt.version)?.version ?? "";
            return (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.TN)(`${record.rehearsal ? "Rehearsal of" : "Release of"} ${project} ${version}`, 200);
        }
        function verdictOf(record) {
            if ("passed" === record.outcome) return record.rehearsal ? "Passed. Nothing left this machine." : "Passed.";
            const stage = (0, _stage_rows_js__WEBPACK_IMPORTED_MODULE_1__.U)(record).find((row)=>"failed" === row.outcome)?.stage;
            return void 0 === stage ? "Failed." : `Failed in ${stage}.`;
        }
    },
    6674: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>stageRows
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);
        const WEIGHT = [
            "failed",
            "unknown",
            "not-sent",
            "passed",
            "not-configured",
            "skipped"
        ];
        function worstOutcome(outcomes) {
            return WEIGHT.find((outcome)=>outcomes.includes(outcome)) ?? "unknown";
        }
        function itemOf(receipt, item) {
            return void 0 === item.python && null !== receipt.python ? {
                ...item,
                python: receipt.python
            } : item;
        }
        function once(values, key) {
            return [
                ...new Map(values.map((value)=>[
                        key(value),
                        value
                    ])).values()
            ];
        }
        function wallClock(receipts) {
            const [only] = receipts;
            if (1 === receipts.length && void 0 !== only) return only.ms;
            const begin = Math.min(...receipts.map((receipt)=>Date.parse(receipt.started)));
            const end = Math.max(...receipts.map((receipt)=>Date.parse(receipt.finished)));
            return Math.max(0, Math.round(end - begin));
        }
        function rowOf(stage, receipts) {
            const joined = receipts.filter((receipt)=>null === receipt.python);
            const primary = joined.length > 0 ? joined : receipts;
            return {
                stage,
                outcome: worstOutcome(receipts.map((receipt)=>receipt.outcome)),
                failure: [
                    ...primary,
                    ...receipts
                ].find((receipt)=>null !== receipt.failure)?.failure ?? null,
                index: receipts.find((receipt)=>null !== receipt.index)?.index ?? null,
                ms: wallClock(primary),
                items: once(receipts.flatMap((receipt)=>receipt.items.map((item)=>itemOf(receipt, item))), (item)=>JSON.stringify([
                        item.kind,
                        item.subject,
                        item.python ?? null
                    ])),
                findings: once(receipts.flatMap((receipt)=>receipt.findings), (finding)=>JSON.stringify(finding))
            };
        }
        function stageRows(record) {
            return _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.a.flatMap((stage)=>{
                const receipts = record.receipts.filter((receipt)=>receipt.stage === stage);
                return 0 === receipts.length ? [] : [
                    rowOf(stage, receipts)
                ];
            });
        }
    },
    714: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            a: ()=>indexStandings
        });
        var _stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6674);
        var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7408);
        function sentenceOf(row, noun, record) {
            if (void 0 === row) return `${noun}: the upload was not reached; nothing was sent.`;
            const files = row.items.filter((item)=>"file" === item.kind);
            const there = files.filter((item)=>"passed" === item.outcome);
            const undecided = files.filter((item)=>"unknown" === item.outcome);
            const expected = record.manifest?.files.length ?? files.length;
            if (0 === there.length && 0 === undecided.length) {
                if ("passed" === row.outcome) return `${noun}: the upload passed; the record doesn't list its files.`;
                return "unknown" === row.outcome ? `${noun}: the record doesn't tell what was sent.` : `${noun}: no file of this release was sent.`;
            }
            const open = 0 === undecided.length ? "" : ` Of ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.lT)(undecided.length, "file")} it is not known.`;
            const version = null === record.manifest ? "The version" : `Version ${record.manifest.version}`;
            const rest = there.length < expected && there.length > 0 ? ` ${version} is begun there: run again with the same files, a rebuild would be refused.` : "";
            return `${noun}: ${String(there.length)} of ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.lT)(expected, "file")} are there.${open}${rest}`;
        }
        function indexStandings(record) {
            const rows = (0, _stage_rows_js__WEBPACK_IMPORTED_MODULE_1__.U)(record);
            const test = rows.find((row)=>"upload-test" === row.stage);
            const production = rows.find((row)=>"upload" === row.stage);
            return [
                {
                    which: "test",
                    index: test?.index ?? null,
                    sentence: sentenceOf(test, "Test index", record)
                },
                {
                    which: "production",
                    index: production?.index ?? null,
                    sentence: sentenceOf(production, "Production index", record)
                }
            ];
        }
    },
    3556: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B: ()=>renderSummary
        });
        var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9877);
        var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(378);
        var _stage_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6674);
        var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(714);
        var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7408);
        const MAXIMUM_ROWS = 60;
        function tableOf(head, rows) {
            const line = (cells)=>`| ${cells.join(" | ")} |`;
            const shown = rows.slice(0, MAXIMUM_ROWS).map(line);
            const rest = rows.length - shown.length;
            return [
                line(head),
                line(head.map(()=>"---")),
                ...shown,
                ...rest > 0 ? [
                    "",
                    `${String(rest)} more stand in the record.`
                ] : [],
                ""
            ];
        }
        function findingRow(row, finding) {
            const where = finding.location?.member ?? finding.location?.file;
            return [
                row.stage,
                (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.pA)(finding.severity),
                (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)(finding.rule),
                (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)(void 0 === where || where === finding.subject ? finding.subject : `${finding.subject} (${where})`),
                (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)(finding.message),
                (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)(finding.remedy)
            ];
        }
        function pointRow(row, item) {
            const subject = void 0 === item.python ? item.subject : `${item.subject} (Python ${item.python})`;
            return [
                row.stage,
                `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)(item.kind)}: ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)(subject)}`,
                (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.EL)(item.outcome),
                (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)(item.message)
            ];
        }
        function renderSummary(record) {
            const rows = (0, _stage_rows_js__WEBPACK_IMPORTED_MODULE_2__.U)(record);
            const points = rows.flatMap((row)=>row.items.filter((item)=>"failed" === item.outcome || "unknown" === item.outcome).map((item)=>pointRow(row, item)));
            const findings = rows.flatMap((row)=>row.findings.map((finding)=>findingRow(row, finding)));
            const lines = [
                `## ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)((0, _headline_js__WEBPACK_IMPORTED_MODULE_3__.G)(record))}`,
                "",
                `**${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)((0, _headline_js__WEBPACK_IMPORTED_MODULE_3__.V)(record))}**${null === record.failure ? "" : ` ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)(record.failure, 2e3)}`}`,
                "",
                ...tableOf([
                    "stage",
                    "verdict",
                    "time"
                ], rows.map((row)=>[
                        row.stage,
                        `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.mT)(row.outcome)} ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.EL)(row.outcome)}`,
                        (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.S5)(row.ms)
                    ]))
            ];
            if ("failed" === record.outcome && !record.rehearsal) lines.push(...(0, _standing_js__WEBPACK_IMPORTED_MODULE_4__.a)(record).map(({ sentence })=>`- ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)(sentence)}`), "");
            if (points.length > 0) lines.push("### What did not pass", "", ...tableOf([
                "stage",
                "point",
                "verdict",
                "what happened"
            ], points));
            if (findings.length > 0) lines.push("### Findings", "", ...tableOf([
                "stage",
                "severity",
                "rule",
                "subject",
                "what is wrong",
                "what to do"
            ], findings));
            if (null !== record.manifest) {
                const files = record.manifest.files.map((file)=>[
                        (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)(file.filename),
                        (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.pV)(file.size),
                        file.sha256
                    ]);
                lines.push("### Files", "", ...tableOf([
                    "file",
                    "size",
                    "sha256"
                ], files));
            }
            if (record.acceptances.length > 0) {
                const accepted = record.acceptances.map(({ id, kind, by })=>[
                        (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)(id),
                        kind,
                        (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.FV)(by ?? "")
                    ]);
                lines.push("### Taken upon themselves", "", ...tableOf([
                    "point",
                    "how",
                    "by"
                ], accepted));
            }
            return `${lines.join("\n").trimEnd()}\n`;
        }
    },
    7408: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            EL: ()=>outcomeText,
            S5: ()=>durationText,
            lT: ()=>countText,
            mT: ()=>outcomeSign,
            pA: ()=>severityText,
            pV: ()=>bytesText
        });
        const OUTCOME_TEXT = {
            passed: "passed",
            failed: "FAILED",
            unknown: "unknown",
            "not-configured": "not configured",
            "not-sent": "not sent",
            skipped: "skipped"
        };
        function outcomeText(outcome) {
            return OUTCOME_TEXT[outcome];
        }
        const OUTCOME_SIGN = {
            passed: "✓",
            failed: "✗",
            unknown: "?",
            "not-configured": "–",
            "not-sent": "◌",
            skipped: "–"
        };
        function outcomeSign(outcome) {
            return OUTCOME_SIGN[outcome];
        }
        const SEVERITY_TEXT = {
            refused: "the index refuses it",
            unsafe: "unsafe",
            warning: "warning",
            advice: "advice"
        };
        function severityText(severity) {
            return SEVERITY_TEXT[severity];
        }
        function durationText(ms) {
            const tenths = Math.round(ms / 100);
            if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
            const seconds = Math.round(ms / 1e3);
            return `${String(Math.floor(seconds / 60))} min ${String(seconds % 60).padStart(2, "0")} s`;
        }
        function bytesText(bytes) {
            if (bytes < 1e3) return `${String(bytes)} B`;
            if (bytes < 999950) return `${(bytes / 1e3).toFixed(1)} kB`;
            return `${(bytes / 1e6).toFixed(1)} MB`;
        }
        function countText(count, noun) {
            return `${String(count)} ${noun}${1 === count ? "" : "s"}`;
        }
    }
};
