export const id = 7006;
export const ids = [
    7006
];
export const modules = {
    22301: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: ()=>run
        });
        var src_platform = __webpack_require__(61848);
        var repository_pages = __webpack_require__(41734);
        var forge_error = __webpack_require__(6975);
        const END = "\x3c!-- repo-agent-actions:failure-end --\x3e";
        function harmless(tag) {
            return encodeURIComponent(tag.replace(/\p{Surrogate}/gu, "�")).replace(/[-!'()*~]/gu, (letter)=>`%${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
        }
        function issueMarker(tag) {
            return `\x3c!-- repo-agent-actions:failure ${harmless(tag)} --\x3e`;
        }
        function tidy(text) {
            return text.replace(/\r\n?/gu, "\n").trim();
        }
        function linesOf(body) {
            return tidy(body).split("\n").map((line)=>line.trimEnd());
        }
        function isBodyOf(body, tag) {
            return linesOf(body).includes(issueMarker(tag));
        }
        function bodyWithOurs(existing, tag, ours) {
            const lines = linesOf(existing);
            const begin = lines.indexOf(issueMarker(tag));
            const end = begin < 0 ? -1 : lines.indexOf(END, begin);
            const before = begin < 0 ? lines : lines.slice(0, begin);
            const after = end < 0 ? [] : lines.slice(end + 1);
            const part = [
                issueMarker(tag),
                tidy(ours).replaceAll("\x3c!-- repo-agent-actions:", "<! -- repo-agent-actions:"),
                END
            ];
            return [
                before.join("\n"),
                part.join("\n"),
                after.join("\n")
            ].map(tidy).filter((text)=>"" !== text).join("\n\n");
        }
        function sameBody(a, b) {
            return tidy(a) === tidy(b);
        }
        const ATTEMPTS = 3;
        async function issuesOf(issues, tag, state) {
            const marked = (await issues.list(state)).filter(({ body })=>isBodyOf(body, tag));
            const ours = [];
            for (const issue of marked)if (await issues.isOurs(issue)) ours.push(issue);
            return ours.sort((a, b)=>a.number - b.number);
        }
        async function sync_issue_open(issues, { tag, title, body }) {
            for(let attempt = 1;; attempt += 1)try {
                return await issues.create({
                    title,
                    body: bodyWithOurs("", tag, body)
                });
            } catch (error) {
                if (!(error instanceof forge_error.Q) || !error.ambiguous) throw error;
                const [found] = await issuesOf(issues, tag, "all");
                if (void 0 !== found) return found;
                if (attempt >= ATTEMPTS) throw error;
                await issues.pause(attempt);
            }
        }
        async function settleDoubles(issues, kept, doubles) {
            for (const { number } of doubles)await issues.update(number, {
                isOpen: false,
                body: `The issue of this release is #${String(kept.number)}.`
            });
        }
        async function say(issues, number, text) {
            try {
                await issues.comment(number, text);
            } catch (error) {
                if (!(error instanceof forge_error.Q) || !error.ambiguous) throw error;
            }
        }
        async function revise(issues, found, report) {
            const { number, url } = found;
            let issue = found;
            for(let attempt = 1;; attempt += 1){
                const body = bodyWithOurs(issue.body, report.tag, report.body);
                if (sameBody(body, issue.body) && issue.isOpen) return {
                    number,
                    url,
                    outcome: "unchanged"
                };
                try {
                    await issues.update(number, {
                        title: report.title,
                        body,
                        isOpen: true
                    });
                    await say(issues, number, report.comment);
                    return {
                        number,
                        url,
                        outcome: issue.isOpen ? "updated" : "reopened"
                    };
                } catch (error) {
                    if (!(error instanceof forge_error.Q) || 409 !== error.status || attempt >= ATTEMPTS) throw error;
                    await issues.pause(attempt);
                    issue = (await issues.list("all")).find((one)=>one.number === number) ?? issue;
                }
            }
        }
        async function reportIssue(issues, report) {
            const before = await issuesOf(issues, report.tag, "all");
            const made = 0 === before.length ? await sync_issue_open(issues, report) : null;
            const listed = null === made ? before : await issuesOf(issues, report.tag, "all");
            const all = null === made || listed.some(({ number })=>number === made.number) ? listed : [
                ...listed,
                made
            ].sort((a, b)=>a.number - b.number);
            const [kept, ...doubles] = all;
            if (void 0 === kept) throw new Error("an issue that was made is not among the issues");
            await settleDoubles(issues, kept, doubles);
            if (kept.number === made?.number) return {
                number: kept.number,
                url: kept.url,
                outcome: "opened"
            };
            return await revise(issues, kept, report);
        }
        async function closeIssue(issues, tag, comment) {
            const [kept, ...doubles] = await issuesOf(issues, tag, "open");
            if (void 0 === kept) return null;
            await settleDoubles(issues, kept, doubles);
            await say(issues, kept.number, comment);
            await issues.update(kept.number, {
                isOpen: false
            });
            return {
                number: kept.number,
                url: kept.url,
                outcome: "closed"
            };
        }
        var open_places = __webpack_require__(83383);
        var job_results = __webpack_require__(16878);
        var believed_receipts = __webpack_require__(25348);
        var release_error = __webpack_require__(41535);
        var stage = __webpack_require__(58455);
        const BESIDE = {
            build: [
                "check"
            ],
            upload: [
                "checklist"
            ]
        };
        function stagesOf(job) {
            if (job_results.H.includes(job)) return [];
            if (!(0, stage.zD)(job)) return stage.an;
            const all = [
                job,
                ...BESIDE[job] ?? []
            ];
            return stage.an.filter((stage)=>all.includes(stage));
        }
        function findFailedStage(results, receipts) {
            const failed = results.find(({ result })=>"failure" === result);
            if (void 0 === failed) return null;
            const { job } = failed;
            for (const stage of stagesOf(job)){
                const own = receipts.filter((receipt)=>receipt.stage === stage && "failed" === receipt.outcome);
                if (own.length > 0) return {
                    job,
                    stage,
                    receipts: own
                };
            }
            return {
                job,
                stage: (0, stage.zD)(job) ? job : null,
                receipts: []
            };
        }
        const INVISIBLE = /[^\P{Cc}\t\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;
        function tame(text) {
            return text.replace(/\r\n?|[\u2028\u2029]/gu, "\n").replace(INVISIBLE, "�").replaceAll("\x3c!--", "<! --");
        }
        function cut(text, room) {
            if (text.length <= room) return text;
            return `${text.slice(0, Math.max(0, room - 1)).replace(/\p{Cs}$/u, "")}…`;
        }
        function codeSpan(text, room) {
            const line = tame(text).replace(/[`|\s]+/gu, " ");
            return `\`${cut(line.trim(), room) || "?"}\``;
        }
        function codeBlock(text, room) {
            const inside = cut(tame(text).trim(), room);
            let longest = 2;
            for (const [run] of inside.matchAll(/`+/gu))longest = Math.max(longest, run.length);
            const fence = "`".repeat(longest + 1);
            return `${fence}text\n${inside}\n${fence}`;
        }
        function plainLink(url) {
            return `<${tame(url).replace(/[<>\s`|\\]/gu, encodeURIComponent)}>`;
        }
        const FIRST = {
            preflight: "Fix what is named above: a secret, the runner, the server, or the tag. Nothing was built or sent by this run.",
            validate: "Fix the metadata that is named above. Nothing was built.",
            test: "Fix the code. If only the runner was at fault (network, a tool), go on with the next step.",
            build: "Fix what the build or its check refuses. If only the runner was at fault, go on with the next step.",
            stage: "Fix what keeps the forge from taking the draft release: the job's permissions, or the forge itself.",
            "upload-test": "Fix the token or the address of the test index.",
            "verify-test": "Find out whether the package is at fault, or only the test index.",
            upload: "Fix the token or the address of the production index, or confirm the points of the checklist that are open.",
            verify: "People can install these files already. Find out whether only the index was slow; if the package itself is broken, yank the version on the index, and release a fixed one.",
            release: "Fix what keeps the forge from publishing the release. The index has all files; only the page of the release is missing."
        };
        const BEGIN_AT = {
            stage: "stage",
            "upload-test": "upload-test",
            "verify-test": "verify-test",
            upload: "verify-test",
            verify: "verify",
            release: "release"
        };
        function wayOn({ job, isUsedUp, tag, run, workflow, manifestSha256 }) {
            const version = isUsedUp ? "If the code has to change: raise the version and push a tag of its own. This version can't be reused where its files are: no index takes other bytes under a name that it knows." : "If the code has to change: raise the version and push a tag of its own. A tag never moves to another commit.";
            return [
                FIRST[job] ?? "Fix what is named above.",
                `Press *Re-run failed jobs* at ${run}: the same files go on from where they stopped, and what is on an index already is recognized and left alone.`,
                byHand({
                    job,
                    tag,
                    workflow,
                    manifestSha256
                }),
                version
            ];
        }
        function byHand({ job, tag, workflow, manifestSha256 }) {
            const stage = BEGIN_AT[job];
            const start = `start ${workflow} by hand with ${codeOf("tag")} = ${tag}`;
            if (void 0 === stage || null === manifestSha256) return `Where that is not possible, ${start}.`;
            return `Where that is not possible, ${start}, ${codeOf("from-stage")} = ${codeOf(stage)} and ${codeOf("manifest-sha256")} = ${codeOf(manifestSha256)}, the files that this run built. Compare it with the log of the job ${codeOf("build")}.`;
        }
        function codeOf(name) {
            return `\`${name}\``;
        }
        const FAILURE_ROOM = 4e3;
        const MORE_ROOM = 1e3;
        const NAME_ROOM = 200;
        const MAXIMUM_MORE = 4;
        const MAXIMUM_ROWS = 40;
        function whereOf({ job, stage }) {
            return null === stage || stage === job ? job : `${stage} (job ${job})`;
        }
        function runWords({ runUrl, attempt }) {
            const which = null === attempt || attempt < 2 ? "" : `, attempt ${String(attempt)}`;
            return null === runUrl ? `the run${which}` : `${plainLink(runUrl)}${which}`;
        }
        function tableOf(head, rows) {
            const left = rows.length - MAXIMUM_ROWS;
            const line = (cells)=>`| ${cells.join(" | ")} |`;
            return [
                line(head),
                line(head.map(()=>"---")),
                ...rows.slice(0, MAXIMUM_ROWS).map(line),
                ...left > 0 ? [
                    line([
                        `and ${String(left)} more`,
                        ...head.slice(1).map(()=>"")
                    ])
                ] : []
            ].join("\n");
        }
        function countWords(count) {
            return 1 === count ? "One file of it is" : `${String(count)} files of it are`;
        }
        function reach({ files, results, failed }) {
            const own = files.filter(({ stage })=>"upload" === stage);
            const there = own.filter(({ isThere })=>"yes" === isThere).length;
            if (own.some(({ isThere })=>"unknown" === isThere)) return "**Nobody can tell yet whether every file arrived on the production index.**";
            if (there > 0) return `**${countWords(there)} on the production index.**`;
            const tried = files.filter(({ stage, isThere })=>"upload-test" === stage && "yes" === isThere).length;
            const more = 0 === tried ? "" : ` ${countWords(tried)} on the test index.`;
            if (own.length > 0) return `No file of it is on the production index.${more}`;
            const upload = results.find(({ job })=>"upload" === job);
            const isBefore = failed.receipts.length > 0 && null !== failed.stage && stage.an.indexOf(failed.stage) < stage.an.indexOf("upload");
            return upload?.result === "skipped" || isBefore ? `This run has sent nothing to the production index.${more}` : `**What has reached the production index is not known here:** look at the log, and at the index.${more}`;
        }
        function whatIsWrong({ failed, troubles, runUrl }) {
            const failures = failed.receipts.map(({ python, failure })=>({
                    python,
                    text: failure ?? `${failed.stage ?? failed.job}: failed. See its log.`
                }));
            const [first, ...more] = failures;
            const log = null === runUrl ? "the log of the job" : `the log of the job (${plainLink(runUrl)})`;
            if (void 0 === first) return [
                `The job left no receipt that says it: look at ${log}, where the last line that begins with \`error\` says what to do.`,
                ...troubles.slice(0, MAXIMUM_MORE).map((trouble)=>codeBlock(trouble, MORE_ROOM))
            ];
            const ofPython = (python)=>null === python ? "" : `With Python ${codeSpan(python, 20)}:\n\n`;
            const left = more.length - MAXIMUM_MORE;
            return [
                `${ofPython(first.python)}${codeBlock(first.text, FAILURE_ROOM)}`,
                ...more.slice(0, MAXIMUM_MORE).filter(({ text })=>text !== first.text).map(({ python, text })=>`${ofPython(python)}${codeBlock(text, MORE_ROOM)}`),
                ...left > 0 ? [
                    `And ${String(left)} more; all of it is in the log.`
                ] : []
            ];
        }
        function issueTitle({ tag, failed }) {
            return `Release ${tag} stopped at ${failed.stage ?? failed.job}`;
        }
        function issueBody(facts) {
            const { tag, failed, files, results, runUrl, attempt, workflow } = facts;
            const rows = files.map(({ index, stage, filename, isThere, detail })=>[
                    codeSpan(index ?? stage, NAME_ROOM),
                    codeSpan(filename, NAME_ROOM),
                    isThere,
                    codeSpan(detail, NAME_ROOM)
                ]);
            const steps = wayOn({
                job: failed.job,
                isUsedUp: files.some(({ isThere })=>"no" !== isThere),
                tag: codeSpan(tag, NAME_ROOM),
                run: null === runUrl ? "the run" : plainLink(runUrl),
                manifestSha256: facts.manifestSha256,
                workflow: null === workflow ? "the workflow" : `the workflow ${codeSpan(workflow, NAME_ROOM)}`
            });
            return [
                `The release of ${codeSpan(tag, NAME_ROOM)} stopped at **${whereOf(failed)}**: ${runWords({
                    runUrl,
                    attempt
                })}. ${reach(facts)}`,
                "## What is wrong, and what to do about it",
                ...whatIsWrong(facts),
                "## How to go on",
                steps.map((step, place)=>`${String(place + 1)}. ${step}`).join("\n"),
                "## What is on which index",
                0 === rows.length ? "No receipt of an upload is here: see the results below." : tableOf([
                    "index",
                    "file",
                    "there",
                    "what the upload says"
                ], rows),
                "## What the jobs came to",
                tableOf([
                    "job",
                    "result"
                ], results.map(({ job, result })=>[
                        codeSpan(job, NAME_ROOM),
                        result
                    ])),
                "This part is written anew by each run; what you write above or below it stays. The issue is closed when the release has passed."
            ].join("\n\n");
        }
        function failedAgain(facts) {
            const { failed } = facts;
            const [first] = failed.receipts;
            const failure = first?.failure ?? null;
            return [
                `It stopped again, at **${whereOf(failed)}**: ${runWords(facts)}. ${reach(facts)}`,
                ...null === failure ? [] : [
                    codeBlock(failure, MORE_ROOM)
                ]
            ].join("\n\n");
        }
        function releasedAfterAll(facts) {
            return `${codeSpan(facts.tag, NAME_ROOM)} has passed every stage: ${runWords(facts)}. Nothing is left to do here.`;
        }
        var masks = __webpack_require__(22588);
        var plain_http = __webpack_require__(19840);
        var secret_forms = __webpack_require__(75342);
        var server_words = __webpack_require__(76543);
        var dist = __webpack_require__(77934);
        var forge_answers = __webpack_require__(43058);
        var src_repository = __webpack_require__(87939);
        var rest_client = __webpack_require__(78449);
        const RIGHT = "Write `permissions: issues: write` for this job, beside `contents: read`, or give a personal token that may write issues";
        const OFF = "issues are switched off for this repository";
        const SWITCH = "Switch issues on in the repository's settings, or take the job on-failure out of the workflow";
        function explained(error) {
            if (!(error instanceof forge_error.Q)) return error;
            const { status, subject, problem } = error;
            const isOff = 404 === status || 410 === status;
            if (!isOff && 403 !== status) return error;
            return new forge_error.Q({
                subject,
                problem: isOff ? `${problem}: ${OFF}, or hidden from this job` : problem,
                remedy: isOff ? `${SWITCH}. Where they are on: ${RIGHT}` : RIGHT
            }, error, {
                cause: error.cause
            });
        }
        function issueOf(answer) {
            return {
                number: answer.number,
                title: answer.title,
                body: answer.body,
                isOpen: "open" === answer.state,
                url: answer.html_url,
                author: answer.user?.login ?? ""
            };
        }
        async function refuseWithoutIssues(rest, repository) {
            const call = {
                purpose: "read the repository's settings",
                path: (0, src_repository.SH)(repository)
            };
            const settings = await rest.find(call, forge_answers.Im).catch((error)=>{
                if (error instanceof forge_error.Q && null !== error.status) return null;
                throw error;
            });
            if (null === settings || false !== settings.has_issues && null == settings.external_tracker) return;
            const problem = false === settings.has_issues ? OFF : "the issues of this repository are kept in another place";
            throw new forge_error.Q({
                subject: rest.apiUrl.host,
                problem,
                remedy: SWITCH
            }, {
                status: 410,
                ambiguous: false
            });
        }
        async function authorsOf(rest) {
            const names = new Set;
            const attempt = async (ask)=>{
                try {
                    const name = await ask();
                    if (null !== name) names.add(name.toLowerCase());
                } catch (error) {
                    if (!(error instanceof forge_error.Q)) throw error;
                }
            };
            if ("github" === rest.dialect) names.add("github-actions[bot]");
            else await attempt(async ()=>{
                const answer = await rest.find({
                    purpose: "read the server's version",
                    path: "/version"
                }, forge_answers.G0);
                return null === answer ? null : `${(0, src_platform.l5)(answer.version).forge}-actions`;
            });
            await attempt(async ()=>(await rest.find({
                    purpose: "read whose token this is",
                    path: "/user"
                }, forge_answers.vJ))?.login ?? null);
            return names;
        }
        function openForgeIssues(target, repository, hide = []) {
            const rest = (0, rest_client.P)(target);
            const path = `${(0, src_repository.SH)(repository)}/issues`;
            const forms = [
                ...(0, secret_forms.e)("", target.token),
                target.token,
                ...hide
            ];
            let authors;
            let settled;
            async function asking(work) {
                try {
                    return await work();
                } catch (error) {
                    throw explained(error);
                }
            }
            const clean = (text)=>(0, server_words.E)(text, forms);
            const one = (number)=>({
                    path: `${path}/${String(number)}`
                });
            return {
                title: `${rest.apiUrl.host}/${repository}`,
                async list (state) {
                    settled ??= refuseWithoutIssues(rest, repository);
                    await settled;
                    const kind = "gitea" === rest.dialect ? "&type=issues" : "";
                    const call = {
                        purpose: "list the issues",
                        path: `${path}?state=${state}${kind}`
                    };
                    const answers = await asking(()=>rest.list(call, forge_answers.j8));
                    const issues = answers.filter((answer)=>null == answer.pull_request).map(issueOf);
                    return [
                        ...new Map(issues.map((issue)=>[
                                issue.number,
                                issue
                            ])).values()
                    ];
                },
                async create ({ title, body }) {
                    const json = {
                        title: clean(title),
                        body: clean(body)
                    };
                    const call = {
                        purpose: "open an issue",
                        method: "POST",
                        path,
                        json
                    };
                    return issueOf(await asking(()=>rest.write(call, forge_answers.j8)));
                },
                async update (number, { title, body, isOpen }) {
                    const json = {
                        ...void 0 === title ? {} : {
                            title: clean(title)
                        },
                        ...void 0 === body ? {} : {
                            body: clean(body)
                        },
                        ...void 0 === isOpen ? {} : {
                            state: isOpen ? "open" : "closed"
                        }
                    };
                    const call = {
                        purpose: `change the issue #${String(number)}`,
                        method: "PATCH",
                        ...one(number),
                        json
                    };
                    return issueOf(await asking(()=>rest.write(call, forge_answers.j8)));
                },
                async comment (number, body) {
                    const call = {
                        purpose: `comment on the issue #${String(number)}`,
                        method: "POST",
                        path: `${path}/${String(number)}/comments`,
                        json: {
                            body: clean(body)
                        }
                    };
                    await asking(()=>rest.write(call, dist.Ikc({
                            id: dist.aig()
                        })));
                },
                async isOurs ({ author }) {
                    authors ??= authorsOf(rest);
                    return (await authors).has(author.toLowerCase());
                },
                pause: (attempt)=>rest.pause(attempt)
            };
        }
        var open_forge = __webpack_require__(74227);
        var finding = __webpack_require__(35956);
        function openIssues({ places }, { environment, signal, warning }) {
            const { apiUrl, repository, token, runtimeToken } = places;
            for (const [value, subject] of [
                [
                    apiUrl,
                    "api-url"
                ],
                [
                    repository,
                    "GITHUB_REPOSITORY"
                ]
            ]){
                if (null !== value) continue;
                const problem = "is empty, so that nobody knows where the issues are";
                throw new release_error.K2({
                    subject,
                    problem,
                    remedy: "Set it"
                });
            }
            const unsafe = (0, plain_http.e)(apiUrl ?? "", (0, src_platform.tj)(environment));
            if (null !== unsafe) warning((0, finding.dj)(unsafe));
            const target = {
                apiUrl: apiUrl ?? "",
                token: token ?? "",
                environment,
                allowHttpHosts: (0, plain_http.M)(apiUrl ?? "", unsafe),
                signal
            };
            const hide = [
                token,
                runtimeToken
            ].flatMap((secret)=>null === secret ? [] : (0, masks.ye)(secret));
            return {
                issues: openForgeIssues(target, repository ?? "", hide),
                forge: (0, open_forge.y)(target, repository ?? "")
            };
        }
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var log_text = __webpack_require__(62779);
        var restore_receipts = __webpack_require__(59116);
        var release_store = __webpack_require__(91644);
        async function foldersIn(folder) {
            try {
                return (await (0, promises_.readdir)(folder, {
                    withFileTypes: true
                })).filter((entry)=>entry.isDirectory()).map(({ name })=>(0, external_node_path_.join)(folder, name));
            } catch (error) {
                if ((0, release_error.Or)(error, "ENOENT") || (0, release_error.Or)(error, "ENOTDIR")) return [];
                throw error;
            }
        }
        async function collectReceipts(openStore, { storeFolder, temporaryFolder }) {
            const receipts = new Map;
            const troubles = [];
            const add = (receipt)=>{
                const failure = null === receipt.failure ? null : (0, log_text.wh)(receipt.failure);
                receipts.set(`${receipt.stage} ${receipt.python ?? ""}`, {
                    ...receipt,
                    failure
                });
            };
            const attempt = async (work)=>{
                try {
                    await work();
                } catch (error) {
                    if (!(error instanceof release_error.K2)) throw error;
                    troubles.push((0, log_text.wh)(error.message));
                }
            };
            await attempt(async ()=>{
                for (const found of (await (0, restore_receipts.ur)(openStore(), temporaryFolder)))await attempt(()=>{
                    add((0, restore_receipts.f1)(found));
                    return Promise.resolve();
                });
            });
            for (const release of (await foldersIn(storeFolder)))for (const folder of (await foldersIn(release)).filter((path)=>"receipts" === (0, external_node_path_.basename)(path)))await attempt(async ()=>{
                for (const receipt of (await (0, release_store.gh)(folder)))add(receipt);
            });
            return {
                receipts: [
                    ...receipts.values()
                ],
                troubles
            };
        }
        function sentFiles(receipts) {
            return [
                "upload-test",
                "upload"
            ].flatMap((stage)=>receipts.filter((receipt)=>receipt.stage === stage).flatMap(({ index, items })=>items.filter(({ kind })=>"file" === kind).map(({ subject, outcome, message })=>{
                        const isThere = "passed" === outcome ? "yes" : "unknown" === outcome ? "unknown" : "no";
                        return {
                            stage,
                            index,
                            filename: subject,
                            isThere,
                            detail: message
                        };
                    })));
        }
        const realPlaces = {
            artifacts: ({ places }, host)=>(0, open_places.ue)(places, host),
            issues: openIssues
        };
        async function run(inputs, host, open = realPlaces) {
            const { results, tag, manifestSha256 } = inputs;
            for (const { job, result } of results)host.info(`${job}: ${result}`);
            const verdict = (0, job_results.Vj)(results);
            if ("cancelled" === verdict || "unknown" === verdict || "idle" === verdict) {
                host.info(WITHOUT_REPORT[verdict]);
                return ended(null, null);
            }
            const collected = "failed" === verdict ? believed(await collectReceipts(()=>open.artifacts(inputs, host), host), results) : {
                receipts: [],
                troubles: []
            };
            const failed = findFailedStage(results, collected.receipts);
            if (null !== failed) tell(failed, collected, host);
            const obstacle = whyNobodyIsTold(inputs, host);
            if (null === tag || null !== obstacle) {
                host.notice(obstacle ?? "This run was started for no tag, so that no issue is written.");
                return ended(failed, null);
            }
            try {
                const place = open.issues(inputs, host);
                const about = {
                    tag,
                    ...await aboutRun(place, host)
                };
                const issue = null === failed ? await closeIt(place, about, host) : await reportIt(place, {
                    ...about,
                    ...collected,
                    failed,
                    results,
                    manifestSha256,
                    files: sentFiles(collected.receipts)
                }, host);
                return ended(failed, issue);
            } catch (error) {
                if (!(error instanceof release_error.K2)) throw error;
                host.warning(`No issue tells of it. ${error.message}`);
                return ended(failed, null);
            }
        }
        function believed({ receipts, troubles }, results) {
            const { receipts: kept, contradicted } = (0, believed_receipts.W)(receipts, results);
            return {
                receipts: kept,
                troubles: [
                    ...troubles,
                    ...contradicted
                ]
            };
        }
        function ended(failed, issue) {
            const failedStage = null === failed ? null : failed.stage ?? failed.job;
            return {
                passed: true,
                failure: null,
                receipt: null,
                receiptPath: null,
                failedStage,
                issue
            };
        }
        const WITHOUT_REPORT = {
            cancelled: "The run was cancelled, and no job failed: no issue is written, and one that is open stays so.",
            unknown: "Nothing failed, but what a job came to is not known here: no issue is written, and one that is open stays so.",
            idle: "No job ran: there is nothing to report."
        };
        function whyNobodyIsTold({ places }, { environment }) {
            if ("act" === (0, src_platform.tj)(environment).runner) return "act runs this on a machine of yours, and has no forge: no issue is written.";
            return null === places.token ? "There is no token, so that no issue is written or closed." : null;
        }
        function tell({ job, stage, receipts }, { troubles }, host) {
            const failure = receipts[0]?.failure ?? null;
            host.info(`Failed first: ${stage ?? job}. ${failure ?? "No receipt says why: its log does."}`);
            for (const trouble of troubles)host.info(`Of the receipts: ${trouble}`);
        }
        async function aboutRun({ forge }, { environment }) {
            const platform = (0, src_platform.tj)(environment);
            const text = (name)=>{
                const value = environment[name] ?? "";
                return "" === value ? null : value;
            };
            const server = await forge.describe();
            return {
                runUrl: (0, repository_pages.fL)({
                    ...platform,
                    runNumber: text("GITHUB_RUN_NUMBER"),
                    server
                }),
                attempt: platform.runAttempt,
                workflow: text("GITHUB_WORKFLOW")
            };
        }
        async function closeIt({ issues }, about, host) {
            const { tag } = about;
            const issue = await closeIssue(issues, tag, releasedAfterAll(about));
            host.info(null === issue ? `${tag} has passed, and no issue of it is open: there is nothing to do.` : `${tag} has passed: closed its issue #${String(issue.number)}, ${issue.url}`);
            return issue;
        }
        async function reportIt({ issues }, facts, host) {
            const { tag } = facts;
            const issue = await reportIssue(issues, {
                tag,
                title: issueTitle(facts),
                body: issueBody(facts),
                comment: failedAgain(facts)
            });
            host.notice(`${tag}: its issue is #${String(issue.number)} (${issue.outcome}), ${issue.url}`);
            return issue;
        }
    },
    41734: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            KY: ()=>personalTokensPage,
            fL: ()=>runPage,
            lA: ()=>secretsPage
        });
        function secretsPage({ forge, serverUrl, repository }) {
            if (null === serverUrl || null === repository) return "the repository's settings, Actions, Secrets";
            const path = "github" === forge ? "settings/secrets/actions" : "settings/actions/secrets";
            return `${serverUrl}/${repository}/${path}`;
        }
        function personalTokensPage({ forge, serverUrl }) {
            if (null === serverUrl) return "your settings, Applications";
            return `${serverUrl}/${"github" === forge ? "settings/tokens" : "user/settings/applications"}`;
        }
        function runPage({ forge, serverUrl, repository, runId, runNumber, server }) {
            if (null === serverUrl || null === repository) return null;
            const minor = /^Gitea 1\.(?<minor>\d+)/u.exec(server)?.groups?.["minor"];
            const isOldGitea = void 0 !== minor && Number(minor) < 26;
            const id = "forgejo" === forge || server.startsWith("Forgejo") || isOldGitea ? runNumber : runId;
            return null === id ? null : `${serverUrl}/${repository}/actions/runs/${id}`;
        }
    },
    25348: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>believedReceipts,
            l: ()=>jobOfStage
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58455);
        var _job_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16878);
        const DONE_IN = {
            check: "build",
            checklist: "upload"
        };
        function jobOfStage(stage, results) {
            return results.find(({ job })=>job === stage) ?? results.find(({ job })=>job === (DONE_IN[stage] ?? stage));
        }
        function contradiction({ stage, outcome }, results) {
            const known = jobOfStage(stage, results);
            if (void 0 === known) {
                const isOpen = results.some(({ job })=>!(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.zD)(job) && !_job_results_js__WEBPACK_IMPORTED_MODULE_1__.H.includes(job));
                return isOpen ? null : "no job of this run does that stage";
            }
            const { job, result } = known;
            if ("skipped" === result) return `the job ${job} was skipped`;
            if ("success" === result && "failed" === outcome) return `the job ${job} passed`;
            return null;
        }
        function believedReceipts(receipts, results) {
            const wrong = new Map;
            for (const receipt of receipts){
                const why = contradiction(receipt, results);
                if (null !== why) wrong.set(receipt, why);
            }
            return {
                receipts: receipts.filter((receipt)=>!wrong.has(receipt)),
                contradicted: [
                    ...wrong
                ].map(([{ stage, outcome }, why])=>`A receipt of ${stage} says '${outcome}', but ${why}: it is left out. Look what in this run wrote it.`)
            };
        }
    },
    59116: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Mr: ()=>restoreReceipts,
            f1: ()=>ownReceipt,
            m5: ()=>isReceiptOf,
            ur: ()=>receiptsOfRun
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21515);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89822);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41535);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91644);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41855);
        var _artifact_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23494);
        var _believed_receipts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25348);
        var _restored_receipts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24514);
        async function restoreReceipts(request) {
            const { manifest, storeFolder } = request;
            const name = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.Pc)(manifest.project);
            const folder = (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_4__.Uc)(storeFolder, name);
            const restored = {
                ...await (0, _restored_receipts_js__WEBPACK_IMPORTED_MODULE_5__.A)(folder)
            };
            const found = (await receiptsOfRun(request.store, request.temporaryFolder)).map((one)=>({
                    ...one,
                    receipt: ownReceipt(one)
                }));
            const foreign = found.filter(({ receipt })=>!isReceiptOf(receipt, manifest));
            const own = found.filter(({ receipt })=>isReceiptOf(receipt, manifest));
            const all = own.map(({ receipt })=>receipt);
            const { results } = request;
            const before = all.filter(({ stage })=>void 0 !== (0, _believed_receipts_js__WEBPACK_IMPORTED_MODULE_6__.l)(stage, results));
            const { receipts, contradicted } = 0 === results.length ? {
                receipts: all,
                contradicted: []
            } : (0, _believed_receipts_js__WEBPACK_IMPORTED_MODULE_6__.W)(before, results);
            for (const { receipt, text } of own.filter((one)=>receipts.includes(one.receipt))){
                const path = (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_4__.Dl)(storeFolder, name, receipt);
                await (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_7__.l)(path, text);
                restored[(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)] = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
            }
            if (receipts.length > 0) await (0, _restored_receipts_js__WEBPACK_IMPORTED_MODULE_5__.x)(folder, restored);
            return {
                receipts,
                folder: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "receipts"),
                foreign: foreign.map(({ artifact })=>`artifact ${artifact}`),
                contradicted
            };
        }
        function isReceiptOf(receipt, { project, version }) {
            return (null === receipt.project || (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.Pc)(receipt.project) === (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.Pc)(project)) && (null === receipt.version || receipt.version === version);
        }
        function ownReceipt({ artifact, text }) {
            const receipt = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__.Wy)(text, `artifact ${artifact}`);
            const { stage, python } = receipt;
            if ((null === python || /^\d+\.\d+$/u.test(python)) && (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_9__.oN)(receipt) === artifact) return receipt;
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_10__.K2({
                subject: `artifact ${artifact}`,
                problem: `holds a receipt of the stage ${stage}${null === python ? "" : ` with Python ${python.slice(0, 20)}`}, which is not what its name says`,
                remedy: "Look which job of this run wrote it, and start a new run"
            });
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
                    artifact: name,
                    text: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, filename), "utf8")
                });
            }
            return texts;
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
            stage: dist.KIO(stage.an),
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
    41855: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>writeFileAtomically,
            q: ()=>lastWritten
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
        var _process_life_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15783);
        const underWay = new Set;
        const written = new Map;
        function lastWritten(path) {
            return written.get(path) ?? null;
        }
        const TRIES = 3;
        async function writeFileAtomically(path, text) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
                recursive: true
            });
            await removeAbandoned(path);
            for(let tries = 1;; tries += 1)try {
                await writeOverNeighbour(path, text);
                written.set(path, text);
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
            const order = (receipt)=>_repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.an.indexOf(receipt.stage);
            return receipts.sort((a, b)=>order(a) - order(b) || (a.python ?? "").localeCompare(b.python ?? "", "en", {
                    numeric: true
                }));
        }
        async function writeRecord(path, record) {
            await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__.l)(path, (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.l)(record));
        }
    },
    98182: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>getProxyForUrl
        });
        var DEFAULT_PORTS = {
            ftp: 21,
            gopher: 70,
            http: 80,
            https: 443,
            ws: 80,
            wss: 443
        };
        function parseUrl(urlString) {
            try {
                return new URL(urlString);
            } catch  {
                return null;
            }
        }
        function getProxyForUrl(url) {
            var parsedUrl = ("string" == typeof url ? parseUrl(url) : url) || {};
            var proto = parsedUrl.protocol;
            var hostname = parsedUrl.host;
            var port = parsedUrl.port;
            if ("string" != typeof hostname || !hostname || "string" != typeof proto) return "";
            proto = proto.split(":", 1)[0];
            hostname = hostname.replace(/:\d*$/, "");
            port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
            if (!shouldProxy(hostname, port)) return "";
            var proxy = getEnv(proto + "_proxy") || getEnv("all_proxy");
            if (proxy && -1 === proxy.indexOf("://")) proxy = proto + "://" + proxy;
            return proxy;
        }
        function shouldProxy(hostname, port) {
            var NO_PROXY = getEnv("no_proxy").toLowerCase();
            if (!NO_PROXY) return true;
            if ("*" === NO_PROXY) return false;
            return NO_PROXY.split(/[,\s]/).every(function(proxy) {
                if (!proxy) return true;
                var parsedProxy = proxy.match(/^(.+):(\d+)$/);
                var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
                var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
                if (parsedProxyPort && parsedProxyPort !== port) return true;
                if (!/^[.*]/.test(parsedProxyHostname)) return hostname !== parsedProxyHostname;
                if ("*" === parsedProxyHostname.charAt(0)) parsedProxyHostname = parsedProxyHostname.slice(1);
                return !hostname.endsWith(parsedProxyHostname);
            });
        }
        function getEnv(key) {
            return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || "";
        }
    }
};
