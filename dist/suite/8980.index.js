export const id = 8980;
export const ids = [
    8980
];
export const modules = {
    28980: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: ()=>run_run
        });
        var external_node_path_ = __webpack_require__(76760);
        var run = __webpack_require__(74015);
        var src_run = __webpack_require__(23948);
        var publish_index_src_run = __webpack_require__(8843);
        var look_ahead = __webpack_require__(85869);
        var release_checklist_src_run = __webpack_require__(11445);
        var test_project_src_run = __webpack_require__(57392);
        var twine_check_src_run = __webpack_require__(12365);
        var validate_metadata_src_run = __webpack_require__(61401);
        var verify_install_src_run = __webpack_require__(35848);
        var load_manifest = __webpack_require__(45797);
        var expected_release = __webpack_require__(28491);
        var earlier_release = __webpack_require__(74985);
        var names = __webpack_require__(21515);
        var release_error = __webpack_require__(41535);
        var suite_version = __webpack_require__(69676);
        var stage = __webpack_require__(58455);
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
        var stage_rows = __webpack_require__(46674);
        function titleOf(record) {
            const named = record.receipts.find((receipt)=>null !== receipt.project);
            const project = record.manifest?.project ?? named?.project ?? "unnamed project";
            const version = record.manifest?.version ?? record.receipts.find((receipt)=>null !== receipt.version)?.version ?? "";
            return oneLine(`${record.rehearsal ? "Rehearsal of" : "Release of"} ${project} ${version}`, 200);
        }
        function verdictOf(record) {
            if ("passed" === record.outcome) return record.rehearsal ? "Passed. Nothing left this machine." : "Passed.";
            const stage = (0, stage_rows.U)(record).find((row)=>"failed" === row.outcome)?.stage;
            return void 0 === stage ? "Failed." : `Failed in ${stage}.`;
        }
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
td.point { min-width: min(17rem, 40vw); }
td.what { overflow-wrap: anywhere; }
.passed-word { color: var(--good); } .failed-word { color: var(--bad); font-weight: 700; } .open-word { color: var(--open); } .quiet-word { color: var(--soft); }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; background: var(--raised); }
summary { cursor: pointer; padding: .5rem .8rem; }
details > div { padding: 0 .8rem .7rem; }
.finding { margin: .6rem 0; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: .4rem; overflow-wrap: anywhere; }
.finding.stops { border-left: .35rem solid var(--bad); }
@media print { details > div { display: block; } body { max-width: none; } }
`;
        var wording = __webpack_require__(57408);
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
            const open = 0 === undecided.length ? "" : ` Of ${(0, wording.lT)(undecided.length, "file")} it is not known.`;
            const version = null === record.manifest ? "The version" : `Version ${record.manifest.version}`;
            const rest = there.length < expected && there.length > 0 ? ` ${version} is begun there: run again with the same files, a rebuild would be refused.` : "";
            return `${noun}: ${String(there.length)} of ${(0, wording.lT)(expected, "file")} are there.${open}${rest}`;
        }
        function indexStandings(record) {
            const rows = (0, stage_rows.U)(record);
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
            return `<div class="scroll"><table aria-label="${escapeHtml(caption)}"><thead><tr>${cells.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
        }
        function html_link(text) {
            const target = linkTarget(text);
            return null === target ? escapeHtml(text) : `<a href="${escapeHtml(target)}" rel="noopener noreferrer">${escapeHtml(text)}</a>`;
        }
        function block(text) {
            const shown = escapeHtml(cut(text, MAXIMUM_MESSAGE));
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
                    `sha256 <span class="hash">${escapeHtml(item.sha256)}</span>`
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
            const python = void 0 === item.python ? "" : ` <span class="soft">Python ${escapeHtml(item.python)}</span>`;
            const kind = item.kind === item.subject ? "" : `<span class="soft">${escapeHtml(item.kind)}</span> `;
            return `<tr><td class="point">${kind}<code>${escapeHtml(item.subject)}</code>${python}</td><td class="word">${word(item.outcome)}</td><td class="what">${what.join("")}</td><td class="number">${(0, wording.S5)(item.ms)}</td></tr>`;
        }
        function stageSection(row) {
            const open = "failed" === row.outcome ? " open" : "";
            const index = null === row.index ? "" : `<p class="soft">Index: ${html_link(row.index)}</p>`;
            const failure = null === row.failure ? "" : `<p class="failed-word">${escapeHtml(cut(row.failure, MAXIMUM_MESSAGE))}</p>`;
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
            const where = void 0 === location ? "" : ` <span class="soft">in <code>${escapeHtml(location.file)}${void 0 === location.line ? "" : `:${String(location.line)}`}${void 0 === location.member ? "" : ` → ${escapeHtml(location.member)}`}</code></span>`;
            return `<div class="finding${stops ? " stops" : ""}"><p><span class="${stops ? "failed-word" : "open-word"}">${(0, wording.pA)(finding.severity)}</span> <strong>${escapeHtml(finding.subject)}</strong>${where}</p><div>${block(finding.message)}</div><div><strong>What to do:</strong> ${block(finding.remedy)}</div><p class="soft">${stage}, rule <code>${escapeHtml(finding.rule)}</code></p></div>`;
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
            const rows = manifest.files.map((file)=>`<tr><td><code>${escapeHtml(file.filename)}</code></td><td>${file.kind}</td><td class="number" title="${String(file.size)} bytes">${(0, wording.pV)(file.size)}</td><td class="hash">${escapeHtml(file.sha256)}</td></tr>`);
            const facts = [
                ...null === manifest.tag ? [
                    "no tag"
                ] : [
                    `tag <code>${escapeHtml(manifest.tag)}</code>`
                ],
                ...null === manifest.commit ? [
                    "no commit"
                ] : [
                    `commit <code>${escapeHtml(manifest.commit)}</code>`
                ],
                ...null === manifest.builtWith ? [] : [
                    `built with Python ${escapeHtml(manifest.builtWith.python)}, ${escapeHtml(manifest.builtWith.backend)}, ${escapeHtml(manifest.builtWith.frontend)}`
                ]
            ];
            const hash = null === manifestSha256 ? "" : `<p class="soft">Manifest: sha256 <span class="hash">${escapeHtml(manifestSha256)}</span></p>`;
            return `<h2>Files</h2>${table("Files of the release", [
                "file",
                "kind",
                "size",
                "sha256"
            ], rows)}<p class="soft">${facts.join(" · ")}</p>${hash}`;
        }
        function standingSection(record) {
            if (record.rehearsal) return "<p>This was a rehearsal: both index servers ran on this machine only, and are gone. Nothing was published.</p>";
            const items = indexStandings(record).map(({ sentence })=>`<li>${escapeHtml(sentence)}</li>`);
            return `<ul>${items.join("")}</ul>`;
        }
        function missingStages(rows) {
            const missing = stage.an.filter((stage)=>!rows.some((row)=>row.stage === stage));
            return 0 === missing.length ? "" : `<p class="soft">Without a receipt, so not run or not part of this run: ${missing.join(", ")}.</p>`;
        }
        function acceptancesSection(record) {
            if (0 === record.acceptances.length) return "";
            const rows = record.acceptances.map(({ id, kind, by })=>`<tr><td><code>${escapeHtml(id)}</code></td><td>${kind}</td><td>${escapeHtml(by ?? "somebody at a terminal")}</td></tr>`);
            return `<h2>Accepted and confirmed by a person</h2>${table("Accepted points", [
                "point",
                "how",
                "by"
            ], rows)}`;
        }
        function renderHtml(record) {
            const rows = (0, stage_rows.U)(record);
            const title = titleOf(record);
            const stages = rows.map((row)=>`<tr><td class="word"><a href="#stage-${row.stage}">${row.stage}</a></td><td class="soft">${(0, wording.U2)(row.stage)}</td><td class="word">${word(row.outcome)}</td><td class="number">${(0, wording.S5)(row.ms)}</td></tr>`);
            const failure = null === record.failure ? "" : `<p>${escapeHtml(cut(record.failure, MAXIMUM_MESSAGE))}</p>`;
            return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(`${(0, wording.EL)(record.outcome)}: ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<div class="verdict ${record.outcome}" role="status"><strong>${(0, wording.mT)(record.outcome)} ${escapeHtml(verdictOf(record))}</strong>${failure}</div>
${standingSection(record)}
</header>
<main>
<h2>Stages</h2>
${table("Stages", [
                "stage",
                "what",
                "verdict",
                "time"
            ], stages)}
<p class="soft">${(0, wording.S5)(record.ms)} in all, from ${escapeHtml((0, wording.Am)(record.started))} to ${escapeHtml((0, wording.Am)(record.finished))}.</p>
${missingStages(rows)}
${findingsSection(rows)}
<h2>What each stage did</h2>
${rows.map(stageSection).join("\n")}
${null === record.manifest ? "<h2>Files</h2><p>None: the release failed before anything was built.</p>" : filesSection(record.manifest, record.manifestSha256)}
${acceptancesSection(record)}
</main>
<footer><p class="soft">repo-agent-actions ${escapeHtml(record.suite)}</p></footer>
</body>
</html>
`;
        }
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
        function partOf(title, head, rows) {
            return 0 === rows.length ? [] : [
                `### ${title}`,
                "",
                ...tableOf(head, rows)
            ];
        }
        function findingRow(row, finding) {
            const where = finding.location?.member ?? finding.location?.file;
            return [
                row.stage,
                (0, wording.pA)(finding.severity),
                escapeMarkdown(finding.rule),
                escapeMarkdown(void 0 === where || where === finding.subject ? finding.subject : `${finding.subject} (${where})`),
                escapeMarkdown(finding.message),
                escapeMarkdown(finding.remedy)
            ];
        }
        function summary_pointRow(row, item) {
            const subject = void 0 === item.python ? item.subject : `${item.subject} (Python ${item.python})`;
            return [
                row.stage,
                `${escapeMarkdown(item.kind)}: ${escapeMarkdown(subject)}`,
                (0, wording.EL)(item.outcome),
                escapeMarkdown(item.message)
            ];
        }
        function renderSummary(record) {
            const rows = (0, stage_rows.U)(record);
            const points = rows.flatMap((row)=>row.items.filter((item)=>"failed" === item.outcome || "unknown" === item.outcome).map((item)=>summary_pointRow(row, item)));
            const findings = rows.flatMap((row)=>row.findings.map((finding)=>findingRow(row, finding)));
            const head = [
                `## ${escapeMarkdown(titleOf(record))}`,
                "",
                `**${escapeMarkdown(verdictOf(record))}**${null === record.failure ? "" : ` ${escapeMarkdown(record.failure, 2e3)}`}`,
                "",
                ...tableOf([
                    "stage",
                    "verdict",
                    "time"
                ], rows.map((row)=>[
                        row.stage,
                        `${(0, wording.mT)(row.outcome)} ${(0, wording.EL)(row.outcome)}`,
                        (0, wording.S5)(row.ms)
                    ]))
            ];
            const standings = "failed" !== record.outcome || record.rehearsal ? [] : [
                ...indexStandings(record).map(({ sentence })=>`- ${escapeMarkdown(sentence)}`),
                ""
            ];
            const files = record.manifest?.files.map((file)=>[
                    escapeMarkdown(file.filename),
                    (0, wording.pV)(file.size),
                    file.sha256
                ]);
            const accepted = record.acceptances.map(({ id, kind, by })=>[
                    escapeMarkdown(id),
                    kind,
                    escapeMarkdown(by ?? "")
                ]);
            const lines = [
                ...head,
                ...standings,
                ...partOf("What did not pass", [
                    "stage",
                    "point",
                    "verdict",
                    "what happened"
                ], points),
                ...partOf("Findings", [
                    "stage",
                    "severity",
                    "rule",
                    "subject",
                    "what is wrong",
                    "what to do"
                ], findings),
                ...void 0 === files ? [] : partOf("Files", [
                    "file",
                    "size",
                    "sha256"
                ], files),
                ...partOf("Taken upon themselves", [
                    "point",
                    "how",
                    "by"
                ], accepted)
            ];
            return `${lines.join("\n").trimEnd()}\n`;
        }
        var release_store = __webpack_require__(91644);
        var atomic_file = __webpack_require__(41855);
        var open_places = __webpack_require__(83383);
        var earlier_attempt = __webpack_require__(66090);
        var save_release = __webpack_require__(79873);
        var release_tag = __webpack_require__(2352);
        var resolve_index = __webpack_require__(22327);
        var git_facts = __webpack_require__(35625);
        var read_project = __webpack_require__(81252);
        const SENDING = [
            "stage",
            "upload-test",
            "upload",
            "release"
        ];
        async function expectedRelease({ validate: { tag, projectDir } }, host) {
            const commit = null === tag ? null : await (0, git_facts.Qo)(projectDir, host);
            return {
                project: null,
                version: null,
                tag,
                commit
            };
        }
        async function versionOf(tag, facts, { projectDir, tagPrefix }, host) {
            if (null !== facts.version) return facts.version;
            const { config } = await (0, read_project.W)(projectDir, host);
            return (0, release_tag.mx)(tag, tagPrefix ?? config.tagPrefix ?? "v", facts.name);
        }
        async function findReleased(inputs, { access, facts }, host) {
            const { stages, manifest, validate } = inputs;
            const { tag } = validate;
            const isWanted = stages.includes("build") && stages.some((stage)=>SENDING.includes(stage)) && null === manifest;
            if (null === access || null === facts || null === tag || !isWanted) return null;
            const forge = (0, open_places.h_)(access, host);
            if (null === forge) return null;
            const earlier = await (0, earlier_release.Rf)(forge, tag, host);
            if (null === earlier) return null;
            const { environment, signal } = host;
            const version = await versionOf(tag, facts, validate, host);
            const expected = {
                ...await expectedRelease(inputs, host),
                project: facts.name,
                version
            };
            const indexes = [
                ...stages.includes("upload-test") ? [
                    inputs.uploadTest
                ] : [],
                ...stages.includes("upload") ? [
                    inputs.upload
                ] : []
            ].map(({ index, simpleUrl })=>(0, resolve_index.p)({
                    index,
                    simpleUrl,
                    environment
                }));
            const { isReleased, lines } = await (0, earlier_release.Jl)(earlier, expected, indexes, {
                environment,
                signal
            });
            for (const line of lines)host.info(line);
            if (!isReleased) (0, earlier_release.Tv)(earlier, expected);
            return {
                earlier,
                isReleased
            };
        }
        async function openOwnArtifacts({ places }, host) {
            if (null === places.resultsUrl || null === places.runtimeToken) return null;
            try {
                const store = (0, open_places.ue)(places, host);
                await store.prepare?.();
                return store;
            } catch (error) {
                if (error instanceof release_error.K2) return null;
                throw error;
            }
        }
        async function takeOwnBuild(store, { inputs, facts }, host) {
            const readable = await store.list().then(()=>true, (error)=>{
                if (error instanceof release_error.K2) return false;
                throw error;
            });
            if (!readable) return null;
            const expected = {
                ...await expectedRelease(inputs, host),
                project: facts.name,
                version: facts.version
            };
            const packagesDir = (0, external_node_path_.join)(host.temporaryFolder, "earlier-attempt", "dist");
            return (0, earlier_attempt.T)({
                store,
                expected,
                manifestSha256: inputs.manifestSha256,
                packagesDir
            }, host);
        }
        async function keepOwnBuild(store, release, host) {
            try {
                await (0, save_release.D)({
                    store,
                    artifactName: "auto",
                    ...release
                });
            } catch (error) {
                if (!(error instanceof release_error.K2)) throw error;
                host.notice(`The files are not kept as an artifact of this run. ${error.message}`);
            }
        }
        var machine_trouble = __webpack_require__(89238);
        var text_ends = __webpack_require__(28681);
        var stage_recorder = __webpack_require__(97538);
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
        function stage_ledger_sentenceOf(stage, thrown) {
            const known = thrown instanceof release_error.K2 ? thrown : (0, machine_trouble.z)(thrown);
            if (null !== known) return known.message;
            return `${stage}: ${(0, text_ends.f6)((0, release_error.bD)(thrown))}. This is not foreseen: report it with the log.`;
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
                        const sentence = stage_ledger_sentenceOf(stage, error);
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
        var promises_ = __webpack_require__(51455);
        async function isEmpty(folder) {
            try {
                return 0 === (await (0, promises_.readdir)(folder)).length;
            } catch (error) {
                if ((0, release_error.Or)(error, "ENOENT")) return true;
                throw error;
            }
        }
        async function takeOver(inputs, { packagesDir, access }, host) {
            const { tag } = inputs.validate;
            if (null === tag || !await isEmpty(packagesDir)) return;
            const forge = (0, open_places.h_)(access, host);
            if (null === forge) return;
            const expected = await expectedRelease(inputs, host);
            const { manifestSha256 } = inputs;
            const taken = await (0, earlier_release.bJ)(forge, {
                tag,
                expected,
                manifestSha256,
                packagesDir
            }, host);
            if (null === taken) return;
            const { manifest, source } = taken;
            host.info(`The files of ${manifest.project} ${manifest.version} come from ${source}.`);
        }
        async function goThrough(inputs, host, ledger, release) {
            const wants = (stage)=>inputs.stages.includes(stage);
            const failed = ()=>null !== ledger.failure();
            if (wants("validate")) {
                const result = await ledger.run("validate", (log)=>(0, validate_metadata_src_run.run)(inputs.validate, log));
                const facts = result?.facts ?? null;
                if (null !== facts) {
                    ledger.identify({
                        project: facts.name,
                        normalizedName: facts.normalizedName,
                        version: facts.version
                    });
                    release.facts = facts;
                }
                if (failed()) return;
            }
            if (await isReleased(inputs, host, release)) return;
            const known = null === release.facts ? {} : {
                facts: release.facts
            };
            const test = wants("test") ? ledger.run("test", (log)=>(0, test_project_src_run.run)({
                    ...inputs.test,
                    ...known
                }, log)) : null;
            const own = wants("build") && null !== forgeOf(inputs) ? await openOwnArtifacts(inputs, host) : null;
            const build = wants("build") ? buildAndCheck(inputs, {
                host,
                ledger,
                release,
                own
            }, wants) : null;
            await Promise.all([
                test,
                build
            ]);
            if (failed()) return;
            await host.afterProjectCode?.();
            const { manifestPath, manifestSha256, packagesDir } = release;
            if (null !== own && null !== manifestPath) await keepOwnBuild(own, {
                manifestPath,
                manifestSha256,
                packagesDir
            }, host);
            if (null === release.manifest && inputs.stages.some((stage)=>"validate" !== stage && "test" !== stage)) await resume(inputs, host, ledger, release);
            if (null === release.manifest) return;
            if (!wants("build") && wants("check")) await check(inputs, ledger, release);
            if (failed()) return;
            if (wants("stage") && null !== forgeOf(inputs)) {
                await ledger.run("stage", (log)=>(0, src_run.run)(releaseInputs(inputs, release, true), log));
                if (failed()) return;
            }
            if (wants("upload-test") && wants("checklist")) await foresee(inputs, host, {
                ledger,
                release
            });
            await upload("upload-test", "verify-test", inputs.uploadTest, inputs.verifyTest, {
                inputs,
                host,
                ledger,
                release
            });
            if (failed()) return;
            if (wants("checklist")) {
                const result = await ledger.run("checklist", (log)=>(0, release_checklist_src_run.e)(checklistInputs(inputs, {
                        ledger,
                        release
                    }), log));
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
                const result = await ledger.run("release", (log)=>(0, src_run.run)(releaseInputs(inputs, release, false), log));
                release.url = result?.releaseUrl ?? null;
            }
        }
        function checklistInputs(inputs, { ledger, release }) {
            const { manifestPath, packagesDir } = release;
            const receipts = [
                ...release.before,
                ...ledger.receipts().filter((one)=>!release.before.includes(one))
            ];
            return {
                ...inputs.checklist,
                receipts,
                manifest: manifestPath,
                packagesDir,
                rehearsal: inputs.rehearsal
            };
        }
        async function foresee(inputs, host, underWay) {
            const { lookAhead: wanted } = inputs.checklist;
            if ("no" === wanted || inputs.rehearsal || inputs.uploadTest.dryRun) return;
            const { problem } = await (0, look_ahead.R)(checklistInputs(inputs, underWay), host);
            if (null === problem) return;
            if ("stop" === wanted) throw problem;
            host.warning(problem.message);
        }
        function forgeOf(inputs) {
            return inputs.rehearsal || inputs.upload.dryRun ? null : inputs.release.forge;
        }
        function releaseInputs(inputs, release, draft) {
            return {
                ...inputs.release,
                draft,
                forge: forgeOf(inputs),
                manifest: release.manifestPath,
                packagesDir: release.packagesDir,
                changelogSection: release.facts?.changelogSection ?? null,
                recordPath: null
            };
        }
        async function isReleased(inputs, host, release) {
            const found = await findReleased(inputs, {
                access: forgeOf(inputs),
                facts: release.facts
            }, host);
            if (null === found) return false;
            const { tag, url } = found.earlier.release;
            release.isReleased = found.isReleased;
            if (found.isReleased) release.url = url;
            const notice = found.isReleased ? `${tag}: is released already (${url}). There is nothing to do.` : (0, earlier_release.sN)(found.earlier);
            if (null !== notice) host.notice(notice);
            return found.isReleased;
        }
        async function buildAndCheck(inputs, { host, ledger, release, own }, wants) {
            const { facts } = release;
            const taken = null === own || null === facts ? null : await takeOwnBuild(own, {
                inputs,
                facts
            }, host);
            if (null !== taken) {
                await ledger.leave("build", "skipped", "an earlier attempt of this run built the files");
                take(release, ledger, taken.manifest, taken.path, taken.sha256);
                release.packagesDir = taken.packagesDir;
                host.notice(`This run goes on with the files that an earlier attempt of it built, manifest sha256 ${taken.sha256}.`);
                if (wants("check")) await check(inputs, ledger, release);
                return;
            }
            const result = await ledger.run("build", (log)=>(0, run.run)({
                    ...inputs.build,
                    packagesDir: release.packagesDir
                }, log));
            if (result?.passed !== true || null === result.manifest) return;
            take(release, ledger, result.manifest, result.manifestPath, result.manifestSha256);
            release.packagesDir = result.packagesDir;
            host.info(`Built ${result.manifest.project} ${result.manifest.version}, manifest sha256 ${String(result.manifestSha256)}.`);
            if (wants("check")) await check(inputs, ledger, release);
        }
        async function check(inputs, ledger, release) {
            await ledger.run("check", (log)=>(0, twine_check_src_run.run)({
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
            const access = forgeOf(inputs);
            if (null === inputs.manifest && null !== access) await takeOver(inputs, {
                packagesDir: release.packagesDir,
                access
            }, host);
            const expectedSha256 = inputs.manifestSha256;
            const loaded = await (0, load_manifest.e)(inputs.manifest, release.packagesDir, {
                host,
                expectedSha256
            });
            if (!loaded.onTheSpot) {
                const expected = await expectedRelease(inputs, host);
                const { name: project = null, version = null } = release.facts ?? {};
                (0, expected_release.d)(loaded.manifest, {
                    ...expected,
                    project,
                    version
                }, "the manifest");
            }
            take(release, ledger, loaded.manifest, loaded.path, loaded.sha256);
            host.info(`Continuing with ${loaded.manifest.project} ${loaded.manifest.version}, manifest sha256 ${loaded.sha256}.`);
            const folder = (0, external_node_path_.join)((0, release_store.Uc)(host.storeFolder, (0, names.Pc)(loaded.manifest.project)), "receipts");
            const receipts = await (0, release_store.gh)(folder).catch((error)=>{
                if (error instanceof release_error.K2) throw error;
                return [];
            });
            release.before = receipts.filter(({ stage, version })=>version === loaded.manifest.version && !inputs.stages.includes(stage) && !ledger.has(stage));
            for (const receipt of release.before)if (null === receipt.python) ledger.keep(receipt);
        }
        async function upload(uploadStage, verifyStage, uploadInputs, verifyInputs, { inputs, host, ledger, release }) {
            const { manifestPath, manifestSha256, packagesDir } = release;
            if (inputs.stages.includes(uploadStage)) {
                const sent = {
                    ...uploadInputs,
                    source: {
                        tag: null,
                        commit: null,
                        ref: null
                    }
                };
                const result = await ledger.run(uploadStage, (log)=>(0, publish_index_src_run.run)({
                        ...sent,
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
            await ledger.run(verifyStage, (log)=>(0, verify_install_src_run.run)({
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
        async function leaveTheRest(inputs, ledger, isReleased) {
            for (const stage of inputs.stages)if (!ledger.has(stage)) if (isReleased) await ledger.leave(stage, "skipped", "the tag is released already");
            else if ("stage" === stage) await ledger.leave(stage, "not-sent", "without a token of the forge, and in a dry run, no draft is made");
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
                before: [],
                facts: null,
                plan: null,
                acceptances: [],
                isReleased: false,
                url: null
            };
            let stopped = null;
            try {
                await goThrough(inputs, host, ledger, release);
            } catch (error) {
                if (!(error instanceof release_error.K2) && !host.signal.aborted) throw error;
                if (0 === ledger.receipts().length) throw error;
                stopped = error instanceof release_error.K2 ? error.message : "publish: stopped. Run it again: it continues where it was.";
            }
            await leaveTheRest(inputs, ledger, release.isReleased);
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
                summary: renderSummary(record),
                manifestPath: release.manifestPath,
                plan: release.plan,
                releaseUrl: release.url
            };
        }
    },
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
                writers: "this run",
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
                writers: "anybody",
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
    66090: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>takeFromEarlierAttempt
        });
        var _artifact_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87867);
        var _artifact_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32562);
        var _restore_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35076);
        async function takeFromEarlierAttempt({ store, expected, manifestSha256, packagesDir }, { storeFolder, temporaryFolder }) {
            const { project, version } = expected;
            if (null === project || null === version) return null;
            const name = (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_0__.Rx)({
                project,
                version
            });
            return (0, _restore_release_js__WEBPACK_IMPORTED_MODULE_1__.E)({
                sources: [
                    (0, _artifact_source_js__WEBPACK_IMPORTED_MODULE_2__.k)({
                        store,
                        name,
                        temporaryFolder
                    })
                ],
                manifestSha256,
                expected,
                packagesDir,
                storeFolder
            });
        }
    },
    74985: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            sN: ()=>earlierReleaseNotice,
            Rf: ()=>findEarlierRelease,
            Jl: ()=>judgeReleased,
            Tv: ()=>requireOwnRelease,
            bJ: ()=>takeOverRelease
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var expected_release = __webpack_require__(28491);
        var release_assets = __webpack_require__(23494);
        var parse = __webpack_require__(89822);
        var release_error = __webpack_require__(41535);
        var draft_source = __webpack_require__(17147);
        var project_page = __webpack_require__(95443);
        var release_on_index = __webpack_require__(12072);
        async function askIndex(manifest, { simpleUrl }, context) {
            const { project, version, files } = manifest;
            try {
                const page = await (0, project_page.B_)(simpleUrl, project, {
                    ...context,
                    bypassCaches: true
                });
                const there = (0, release_on_index.$J)(page, project, version).files;
                const isThere = ({ filename, sha256 })=>there.some((file)=>file.filename === filename && file.sha256 === sha256);
                const count = files.filter(isThere).length;
                const others = there.filter((file)=>!files.some(({ filename })=>filename === file.filename)).length;
                return {
                    isWhole: count === files.length && 0 === others,
                    words: `has ${String(count)} of ${String(files.length)} files${0 === others ? "" : `, and ${String(others)} others`}`
                };
            } catch (error) {
                context.signal?.throwIfAborted();
                if (!(error instanceof release_error.K2)) throw error;
                return {
                    isWhole: false,
                    words: `unknown (${error.message})`
                };
            }
        }
        var open_places = __webpack_require__(83383);
        var restore_release = __webpack_require__(35076);
        async function findEarlierRelease(forge, tag, { temporaryFolder }) {
            const [release] = await forge.releasesOf(tag);
            if (void 0 === release) return null;
            const files = (0, open_places.Z1)(forge);
            const names = await files.names(tag) ?? [];
            const receipts = names.filter(release_assets.jP).sort();
            if (!names.includes(release_assets.pJ.manifest)) return {
                release,
                manifest: null,
                receipts
            };
            const path = (0, external_node_path_.join)(await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryFolder, "earlier-")), release_assets.pJ.manifest);
            await files.download(tag, release_assets.pJ.manifest, path);
            return {
                release,
                manifest: parsedOrNull(await (0, promises_.readFile)(path, "utf8")),
                receipts
            };
        }
        function parsedOrNull(text) {
            try {
                return (0, parse.Cc)(text, release_assets.pJ.manifest);
            } catch (error) {
                if (error instanceof release_error.K2) return null;
                throw error;
            }
        }
        function requireOwnRelease({ release, manifest }, expected) {
            if (null === manifest) return;
            const remedy = `Look who made ${release.draft ? "that draft" : "that release"}, delete it, and start this run again`;
            (0, expected_release.d)(manifest, expected, `release ${release.tag}`, remedy);
        }
        async function judgeReleased({ release, manifest }, expected, indexes, context) {
            const isKnown = Object.values(expected).every((field)=>null !== field);
            if (release.draft || null === manifest || 0 === indexes.length || !isKnown || !isExpected(manifest, expected)) return {
                isReleased: false,
                lines: []
            };
            const lines = [];
            let isReleased = true;
            for (const index of indexes){
                const { isWhole, words } = await askIndex(manifest, index, context);
                lines.push(`${index.title}: ${words} of the published release ${release.tag}`);
                isReleased &&= isWhole;
            }
            return {
                isReleased,
                lines
            };
        }
        function isExpected(manifest, expected) {
            try {
                (0, expected_release.d)(manifest, expected, "release");
                return true;
            } catch (error) {
                if (error instanceof release_error.K2) return false;
                throw error;
            }
        }
        async function takeOverRelease(forge, { tag, expected, manifestSha256, packagesDir }, { storeFolder, temporaryFolder }) {
            return (0, restore_release.E)({
                sources: [
                    (0, draft_source.v)({
                        files: (0, open_places.Z1)(forge),
                        tag,
                        temporaryFolder
                    })
                ],
                manifestSha256,
                expected,
                packagesDir,
                storeFolder
            });
        }
        function earlierReleaseNotice({ release, manifest, receipts }) {
            if (null === manifest && 0 === receipts.length) return null;
            const kept = 0 === receipts.length ? "" : ` Its ${String(receipts.length)} receipts are for people: this run reads none.`;
            return `${release.tag}: ${release.draft ? "a draft release" : "a published release"} holds files already. What this run builds is compared with them, and nothing is taken from there.${kept}`;
        }
    },
    35076: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            E: ()=>restoreRelease
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57777);
        var _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52638);
        var _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28491);
        var _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6962);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21515);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89822);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91644);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41855);
        var _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4902);
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
                    found = await findManifest(source, one);
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
            await (0, _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_3__.L)(manifest, await (0, _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_4__.G)(manifest, request.packagesDir));
            const folder = (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__.Uc)(request.storeFolder, (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_6__.Pc)(manifest.project));
            await takeSmokeTest(manifest, folder, title, opened);
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "release-manifest.json");
            await (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_7__.l)(path, text);
            return {
                manifest,
                path,
                sha256,
                packagesDir: request.packagesDir,
                source: title,
                files
            };
        }
        async function findManifest({ title, writers }, source) {
            const bytes = await source.manifest();
            if (null === bytes) return null;
            const text = bytes.toString("utf8");
            if (!Buffer.from(text, "utf8").equals(bytes)) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
                subject: title,
                problem: "holds a manifest that is not UTF-8",
                remedy: "Build the release again"
            });
            const manifest = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_9__.Cc)(text, `${title}, release-manifest.json`);
            return {
                manifest,
                text,
                sha256: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"),
                title,
                writers
            };
        }
        function requireExpected({ manifest, sha256, title, writers }, request) {
            const { manifestSha256, expected } = request;
            if (null === manifestSha256 && "anybody" === writers) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
                subject: "manifest-sha256",
                problem: `is empty, and everybody who may write releases could have put the files into ${title}`,
                remedy: "Give the manifest sha256 that the log of the run that built them shows, or build the release in this run"
            });
            if (null !== manifestSha256 && manifestSha256.toLowerCase() !== sha256) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
                subject: title,
                problem: `its manifest has sha256 ${sha256}, but the job that built the release wrote ${manifestSha256}`,
                remedy: "Somebody has changed it in between: look who could, and start a new run of the workflow"
            });
            (0, _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_10__.d)(manifest, expected, title);
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
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
                subject: file.filename,
                problem: `belongs to ${manifest.project} ${manifest.version}, and is neither here nor in ${asked.join(", ")}`,
                remedy: "Attach it to the draft release again, or release a new version"
            });
        }
        async function isHere(path, file) {
            try {
                return (await (0, _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_11__.D)(path)).sha256 === file.sha256;
            } catch (error) {
                if ((0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__.Or)(error, "ENOENT")) return false;
                throw error;
            }
        }
        async function takeFrom(source, title, file, manifest, target) {
            const neighbour = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), "..", `.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`);
            try {
                if (!await source.take(file, manifest, neighbour)) return false;
                const { sha256, size } = await (0, _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_11__.D)(neighbour);
                if (sha256 !== file.sha256 || size !== file.size) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
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
            const path = (0, _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_12__.J)(smokeTest.path, title);
            const target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), {
                recursive: true
            });
            const neighbour = `${target}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`;
            try {
                for (const { title: where, source } of opened){
                    if (!await source.takeSmokeTest(path, neighbour)) continue;
                    const { sha256 } = await (0, _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_11__.D)(neighbour);
                    if (sha256 !== smokeTest.sha256) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
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
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__.K2({
                subject: `smoke test ${path}`,
                problem: `belongs to ${manifest.project} ${manifest.version}, and is not in ${opened.map((one)=>one.title).join(", ")}`,
                remedy: "Attach it to the draft release again, or release a new version"
            });
        }
    },
    46674: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>stageRows
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2536);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58455);
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
            const begin = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.o)(receipts.map((receipt)=>Date.parse(receipt.started)));
            const end = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.n)(receipts.map((receipt)=>Date.parse(receipt.finished)));
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
            return _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.an.flatMap((stage)=>{
                const receipts = record.receipts.filter((receipt)=>receipt.stage === stage);
                return 0 === receipts.length ? [] : [
                    rowOf(stage, receipts)
                ];
            });
        }
    },
    57408: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Am: ()=>momentText,
            EL: ()=>outcomeText,
            S5: ()=>durationText,
            U2: ()=>stageText,
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
        const STAGE_TEXT = {
            validate: "metadata, tag and tree of the project",
            test: "its tests, types, lint and format",
            build: "sdist and wheel, and the manifest that binds them",
            check: "PyPI's rules, and twine",
            stage: "a draft on the forge",
            "upload-test": "to the test index",
            "verify-test": "installed from the test index, and tried",
            checklist: "every point before production",
            upload: "to the production index",
            verify: "installed from the production index, and tried",
            release: "notes and files on the forge"
        };
        function stageText(stage) {
            return STAGE_TEXT[stage];
        }
        function momentText(moment) {
            return moment.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/u, "$1 $2 UTC");
        }
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
