export const id = 2488;
export const ids = [
 2488
];
export const modules = {
 21161: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var src_platform = __webpack_require__(61848);
  var attempts = __webpack_require__(93570);
  var forge_error = __webpack_require__(6975);
  var marked_part = __webpack_require__(17627);
  function harmless(tag) {
   return encodeURIComponent(tag.replace(/\p{Surrogate}/gu, "�")).replace(/[-!'()*~]/gu, (letter)=>`%${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
  }
  function issueMarker(tag) {
   return (0, marked_part.Ai)(`failure ${harmless(tag)}`);
  }
  function markersOf(tag) {
   return {
    begin: issueMarker(tag),
    end: (0, marked_part.Ai)("failure-end")
   };
  }
  function isBodyOf(body, tag) {
   return null !== (0, marked_part.XG)(body, markersOf(tag));
  }
  function tagOfBody(body) {
   const written = /^[ \t]*<!-- repo-agent-actions:failure (?<tag>[\w.%]+) -->[ \t]*\r?$/mu.exec(body)?.groups?.["tag"];
   if (void 0 === written) return null;
   try {
    const tag = decodeURIComponent(written);
    return isBodyOf(body, tag) ? tag : null;
   } catch  {
    return null;
   }
  }
  function bodyWithOurs(existing, tag, ours) {
   return (0, marked_part.Ph)(existing, markersOf(tag), ours, "ours");
  }
  const sameBody = marked_part.cZ;
  const ATTEMPTS = 3;
  async function issuesOf(issues, tag, state) {
   const marked = (await issues.list(state)).filter(({ body })=>isBodyOf(body, tag));
   const ours = [];
   for (const issue of marked)if (await issues.isOurs(issue)) ours.push(issue);
   return ours.sort((a, b)=>a.number - b.number);
  }
  function sync_issue_open(issues, { tag, title, body }) {
   return (0, attempts.d)(()=>issues.create({
     title,
     body: bodyWithOurs("", tag, body)
    }), {
    most: ATTEMPTS,
    pause: (attempt)=>issues.pause(attempt),
    async judge (error) {
     if (!(error instanceof forge_error.Q) || !error.ambiguous) return "give-up";
     const [found] = await issuesOf(issues, tag, "all");
     return void 0 === found ? "again" : {
      found
     };
    }
   });
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
  function revise(issues, found, report) {
   const { number, url } = found;
   let issue = found;
   return (0, attempts.d)(async (attempt)=>{
    if (attempt > 1) issue = (await issues.list("all")).find((one)=>one.number === number) ?? issue;
    const body = bodyWithOurs(issue.body, report.tag, report.body);
    if (sameBody(body, issue.body) && issue.isOpen) return {
     number,
     url,
     outcome: "unchanged"
    };
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
   }, {
    most: ATTEMPTS,
    pause: (attempt)=>issues.pause(attempt),
    judge: (error)=>error instanceof forge_error.Q && 409 === error.status ? "again" : "give-up"
   });
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
   if (void 0 === kept) throw new Error("a created issue is not among the issues");
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
  const MOST_TAGS = 20;
  async function closeIssuesOfGoneTags(issues, isGone, comment) {
   const closed = [];
   const asked = new Map;
   for (const issue of (await issues.list("open"))){
    const tag = tagOfBody(issue.body);
    if (null !== tag && (asked.has(tag) || !(asked.size >= MOST_TAGS)) && await issues.isOurs(issue)) {
     if (!asked.has(tag)) asked.set(tag, await isGone(tag));
     if (true === asked.get(tag)) {
      await say(issues, issue.number, comment(tag));
      await issues.update(issue.number, {
       isOpen: false
      });
      closed.push({
       of: tag,
       issue: {
        number: issue.number,
        url: issue.url,
        outcome: "closed"
       }
      });
     }
    }
   }
   return closed;
  }
  var repository_pages = __webpack_require__(41734);
  var open_places = __webpack_require__(90133);
  var job_results = __webpack_require__(16878);
  var believed_receipts = __webpack_require__(25348);
  var failure = __webpack_require__(33355);
  var job_stage = __webpack_require__(8965);
  var stage = __webpack_require__(58455);
  function stagesOf(job) {
   if (job_results.H.includes(job)) return [];
   const own = (0, job_stage.yD)(job);
   return 0 === own.length ? stage.an : own;
  }
  function noteOf(job, results, notes) {
   const own = notes.filter((note)=>note.job === job);
   const inside = notes.filter((note)=>!results.some((result)=>result.job === note.job));
   const [newest] = (own.length > 0 ? own : inside).toSorted((a, b)=>b.at.localeCompare(a.at));
   return newest ?? null;
  }
  function findFailedStage(results, receipts, notes = []) {
   const failed = results.find(({ result })=>"failure" === result);
   if (void 0 === failed) return null;
   const { job } = failed;
   const note = noteOf(job, results, notes);
   const isOlder = (receipt)=>null !== note && Date.parse(receipt.finished) <= Date.parse(note.at);
   for (const stage of stagesOf(job)){
    const own = receipts.filter((receipt)=>receipt.stage === stage && "failed" === receipt.outcome);
    if (own.length > 0 && !own.every(isOlder)) return {
     job,
     stage,
     receipts: own,
     note: null
    };
   }
   return {
    job,
    stage: (0, stage.zD)(job) ? job : null,
    receipts: [],
    note
   };
  }
  function nameOfFailed({ job, stage, note }) {
   if (null !== stage) return stage;
   return note?.action === "preflight" || note?.action === "fetch-source" ? note.action : job;
  }
  var markdown_text = __webpack_require__(34202);
  var visible_text = __webpack_require__(58607);
  var shell_word = __webpack_require__(84188);
  var summary_table = __webpack_require__(7109);
  const FIRST = {
   preflight: "Fix what is named above: a secret ({secrets}), the runner, the server, or the tag. Nothing was built or sent by this run. {tag}",
   "fetch-source": "Fix what is named above: the tag, the access to the repository, or git on the runner. Nothing was built or sent by this run. {tag}",
   validate: "Fix the metadata that is named above. Nothing was built. {tag}",
   test: "Fix the code. If only the runner was at fault (network, a tool), continue with the next step.",
   build: "Fix what the build refuses, or its check, or what does not work when the built files are installed. If only the runner was at fault, continue with the next step.",
   stage: "Fix what keeps the forge from taking the draft release: the job's permissions, or the forge itself.",
   "upload-test": "Fix the token ({secrets}) or the address of the test index.",
   "verify-test": "Find out whether the package is at fault, or only the test index.",
   upload: "Fix the token ({secrets}) or the address of the production index.",
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
  function recoverySteps(facts) {
   const { job, name, isUsedUp, run, secretsPage, checklist } = facts;
   const version = isUsedUp ? "If the code has to change: raise the version and push a new tag. This version can't be reused where its files are: no index accepts different bytes under an existing name." : "If the code has to change: raise the version and push a new tag. A tag never moves to another commit.";
   if (null !== checklist) return [
    ...checklistSteps(checklist, facts),
    version
   ];
   const wrongTag = `If only the tag is wrong, delete it (${facts.deleteTag}), and push the right one.`;
   return [
    (FIRST[name] ?? FIRST[job] ?? "Fix what is named above.").replace("{secrets}", secretsPage).replace("{tag}", wrongTag),
    `Press *Re-run failed jobs* at ${run}: the same files continue from where they stopped, and files that are already on an index are recognized and left alone.`,
    byHand(facts),
    version
   ];
  }
  function checklistSteps({ unknown, failed, accepted }, facts) {
   const fix = 0 === failed.length ? [] : [
    `Fix what failed, which nobody can accept: ${failed.map(codeOf).join(", ")}.`
   ];
   const settled = `Once the points are settled, ${startByHand(facts)}`;
   if (0 === unknown.length) return [
    ...fix,
    settled
   ];
   return [
    ...fix,
    "Settle the open points, as it says above.",
    settled,
    `If the open points may stay unknown, ${startByHand(facts, [
     `${codeOf("accept")} = ${codeOf([
      ...accepted,
      ...unknown
     ].join(","))}`
    ])}`
   ];
  }
  function byHand(facts) {
   return `If that isn't possible, ${startByHand(facts)}`;
  }
  function startByHand({ job, tag, workflow, manifestSha256 }, more = []) {
   const stage = BEGIN_AT[job];
   const files = void 0 === stage || null === manifestSha256 ? [] : [
    `${codeOf("from-stage")} = ${codeOf(stage)}`,
    `${codeOf("manifest-sha256")} = ${codeOf(manifestSha256)}`
   ];
   const start = `start ${workflow} by hand with ${listText([
    `${codeOf("tag")} = ${tag}`,
    ...files,
    ...more
   ])}.`;
   const which = `${codeOf("manifest-sha256")} identifies the files that this run built: compare it with the log of the job ${codeOf("build")}.`;
   return 0 === files.length ? start : `${start} ${which}`;
  }
  function listText(words) {
   return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
  }
  function codeOf(name) {
   return `\`${name}\``;
  }
  const FAILURE_ROOM = 4e3;
  const MORE_ROOM = 1e3;
  const NAME_ROOM = 200;
  const MAXIMUM_MORE = 4;
  const MAXIMUM_ROWS = 40;
  function whereOf(failed) {
   const name = nameOfFailed(failed);
   return name === failed.job ? name : `${name} (job ${failed.job})`;
  }
  function runWords({ runUrl, attempt }) {
   const which = null === attempt || attempt < 2 ? "" : `, attempt ${String(attempt)}`;
   return null === runUrl ? `the run${which}` : `${(0, markdown_text.KW)(runUrl)}${which}`;
  }
  function tableText(head, rows) {
   const lines = (0, summary_table.c_)(head, rows, {
    rows: MAXIMUM_ROWS,
    rest: (count)=>`And ${String(count)} more.`
   });
   return lines.join("\n").trimEnd();
  }
  function countWords(count) {
   return 1 === count ? "One of its files is" : `${String(count)} of its files are`;
  }
  function reach({ files, results, failed }) {
   const own = files.filter(({ stage })=>"upload" === stage);
   const there = own.filter(({ isThere })=>"yes" === isThere).length;
   if (own.some(({ isThere })=>"unknown" === isThere)) return "**It is not yet known whether every file arrived on the production index.**";
   if (there > 0) return `**${countWords(there)} on the production index.**`;
   const tried = files.filter(({ stage, isThere })=>"upload-test" === stage && "yes" === isThere).length;
   const more = 0 === tried ? "" : ` ${countWords(tried)} on the test index.`;
   if (own.length > 0) return `None of its files is on the production index.${more}`;
   const upload = results.find(({ job })=>"upload" === job);
   const isBefore = failed.receipts.length > 0 && null !== failed.stage && stage.an.indexOf(failed.stage) < stage.an.indexOf("upload");
   return upload?.result === "skipped" || isBefore ? `This run has sent nothing to the production index.${more}` : `**It is not known here what has reached the production index:** check the log and the index.${more}`;
  }
  function whatIsWrong({ failed, troubles, runUrl }) {
   const { note } = failed;
   const failures = failed.receipts.map(({ python, failure })=>({
     python,
     text: failure ?? `${nameOfFailed(failed)}: failed. See its log.`
    }));
   if (null !== note) failures.push({
    python: null,
    text: note.failure
   });
   const [first, ...more] = failures;
   const log = null === runUrl ? "the log of the job" : `the log of the job (${(0, markdown_text.KW)(runUrl)})`;
   if (void 0 === first) return [
    `The job left no receipt that explains it: check ${log}, where the last line that starts with \`error\` says what to do.`,
    ...troubles.slice(0, MAXIMUM_MORE).map((trouble)=>quoted(trouble, MORE_ROOM))
   ];
   const ofPython = (python)=>null === python ? "" : `With Python ${(0, markdown_text.D9)(python, 20)}:\n\n`;
   const left = more.length - MAXIMUM_MORE;
   return [
    `${ofPython(first.python)}${quoted(first.text, FAILURE_ROOM)}`,
    ...more.slice(0, MAXIMUM_MORE).filter(({ text })=>text !== first.text).map(({ python, text })=>`${ofPython(python)}${quoted(text, MORE_ROOM)}`),
    ...left > 0 ? [
     `And ${String(left)} more; see the log.`
    ] : []
   ];
  }
  function quoted(text, room) {
   return `> ${(0, markdown_text.p7)(text, room)}`;
  }
  function isPoint(id) {
   return /^[a-z][a-z-]*$/u.test(id);
  }
  function checklistStop({ receipts }) {
   const points = receipts.flatMap(({ items })=>items).filter(({ kind })=>"point" === kind);
   const open = (outcome)=>points.filter((point)=>point.outcome === outcome && void 0 === point.decision && isPoint(point.subject)).map(({ subject })=>subject);
   const accepted = points.filter(({ decision })=>decision?.kind === "accepted").map(({ subject })=>subject);
   return {
    unknown: open("unknown"),
    failed: open("failed"),
    accepted: accepted.filter(isPoint)
   };
  }
  function issueTitle({ tag, failed }) {
   return (0, visible_text.P8)(`Release ${tag} stopped at ${nameOfFailed(failed)}`);
  }
  function issueBody(facts) {
   const { tag, failed, files, results, runUrl, attempt, workflow } = facts;
   const rows = files.map(({ index, stage, filename, isThere, detail })=>[
     (0, markdown_text.D9)(index ?? stage, NAME_ROOM),
     (0, markdown_text.D9)(filename, NAME_ROOM),
     isThere,
     (0, markdown_text.D9)(detail, NAME_ROOM)
    ]);
   const steps = recoverySteps({
    job: failed.job,
    name: nameOfFailed(failed),
    deleteTag: (0, markdown_text.D9)(`git push --delete origin ${(0, shell_word.r)(tag)}`, NAME_ROOM),
    secretsPage: facts.secretsPage.startsWith("http") ? (0, markdown_text.KW)(facts.secretsPage) : facts.secretsPage,
    checklist: "checklist" === failed.stage ? checklistStop(failed) : null,
    isUsedUp: files.some(({ isThere })=>"no" !== isThere),
    tag: (0, markdown_text.D9)(tag, NAME_ROOM),
    run: null === runUrl ? "the run" : (0, markdown_text.KW)(runUrl),
    manifestSha256: facts.manifestSha256,
    workflow: null === workflow ? "the workflow" : `the workflow ${(0, markdown_text.D9)(workflow, NAME_ROOM)}`
   });
   return [
    `The release of ${(0, markdown_text.D9)(tag, NAME_ROOM)} stopped at **${whereOf(failed)}**: ${runWords({
     runUrl,
     attempt
    })}. ${reach(facts)}`,
    "## What went wrong, and what to do about it",
    ...whatIsWrong(facts),
    "## How to continue",
    steps.map((step, place)=>`${String(place + 1)}. ${step}`).join("\n"),
    ...null === facts.releasingPage ? [] : [
     `How this project is released, and every way back: ${(0, markdown_text.KW)(facts.releasingPage)}.`
    ],
    "## What is on which index",
    0 === rows.length ? "There is no receipt of an upload: see the results below." : tableText([
     "index",
     "file",
     "there",
     "what the upload reported"
    ], rows),
    "## Results of the jobs",
    tableText([
     "job",
     "result"
    ], results.map(({ job, result })=>[
      (0, markdown_text.D9)(job, NAME_ROOM),
      result
     ])),
    "Each run rewrites this part; anything you write above or below it stays. The issue is closed when the release has passed."
   ].join("\n\n");
  }
  function failedAgain(facts) {
   const { failed } = facts;
   const [first] = failed.receipts;
   const failure = first?.failure ?? failed.note?.failure ?? null;
   return [
    `It stopped again, at **${whereOf(failed)}**: ${runWords(facts)}. ${reach(facts)}`,
    ...null === failure ? [] : [
     quoted(failure, MORE_ROOM)
    ]
   ].join("\n\n");
  }
  function releasedAfterAll(facts) {
   return `${(0, markdown_text.D9)(facts.tag, NAME_ROOM)} has passed every stage: ${runWords(facts)}. There is nothing left to do here.`;
  }
  function withoutTag(tag) {
   return `The tag ${(0, markdown_text.D9)(tag, NAME_ROOM)} doesn't exist in this repository, so there is nothing to release. If it is pushed again and stops, this issue is opened again.`;
  }
  var masks = __webpack_require__(22588);
  var plain_http = __webpack_require__(19840);
  var secret_forms = __webpack_require__(75342);
  var server_words = __webpack_require__(85037);
  var dist = __webpack_require__(77934);
  var forge_answers = __webpack_require__(43058);
  var src_repository = __webpack_require__(87939);
  var rest_client = __webpack_require__(78449);
  const RIGHT = "Set `permissions: issues: write` for this job, in addition to `contents: read`, or use a personal token that may write issues";
  const OFF = "issues are disabled for this repository";
  const SWITCH = "Enable issues in the repository's settings, or remove the job on-failure from the workflow";
  function explained(error) {
   if (!(error instanceof forge_error.Q)) return error;
   const { status, subject, problem } = error;
   const isOff = 404 === status || 410 === status;
   if (!isOff && 403 !== status) return error;
   return new forge_error.Q({
    subject,
    problem: isOff ? `${problem}: ${OFF}, or hidden from this job` : problem,
    remedy: isOff ? `${SWITCH}. If they are enabled: ${RIGHT}` : RIGHT
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
   const problem = false === settings.has_issues ? OFF : "the issues of this repository are kept in an external tracker";
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
    ...null === target.token ? [] : [
     ...(0, secret_forms.e)("", target.token),
     target.token
    ],
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
  var release_error = __webpack_require__(41535);
  var rule_address = __webpack_require__(79894);
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
    const problem = "is empty, so the location of the issues is unknown";
    throw new release_error.K2({
     subject,
     problem,
     remedy: "Set it"
    });
   }
   const unsafe = (0, plain_http.e)(apiUrl ?? "", (0, src_platform.tj)(environment));
   if (null !== unsafe) warning((0, rule_address.BN)(unsafe, environment));
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
  var restore_receipts = __webpack_require__(59116);
  var failure_notes = __webpack_require__(99284);
  var job_of_run = __webpack_require__(25258);
  var failure_note = __webpack_require__(15056);
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
  async function collectReceipts(openStore, { storeFolder, temporaryFolder, environment, redact = (text)=>text }) {
   const receipts = new Map;
   const notes = [];
   const troubles = [];
   const clean = (text)=>(0, visible_text.Q6)(redact(text));
   const add = (receipt)=>{
    const failure = null === receipt.failure ? null : clean(receipt.failure);
    receipts.set(`${receipt.stage} ${receipt.python ?? ""}`, {
     ...receipt,
     failure
    });
   };
   const note = (found)=>{
    notes.push({
     ...found,
     failure: clean(found.failure)
    });
   };
   const attempt = async (work)=>{
    try {
     await work();
    } catch (error) {
     const trouble = (0, failure.zy)(error);
     if (null === trouble) throw error;
     troubles.push(clean(trouble.message));
    }
   };
   await attempt(async ()=>{
    for (const found of (await (0, restore_receipts.ur)(openStore(), temporaryFolder)))await attempt(()=>{
     add((0, restore_receipts.f1)(found));
     return Promise.resolve();
    });
    for (const artifact of (await (0, failure_notes.YB)(openStore())))await attempt(async ()=>{
     note(await (0, failure_notes.N7)(openStore(), artifact, temporaryFolder));
    });
   });
   await attempt(async ()=>{
    const of = (0, job_of_run.m)(environment);
    const own = null === of ? null : await (0, failure_note.z)(storeFolder, of);
    if (null !== own) note(own.note);
   });
   for (const release of (await foldersIn(storeFolder)))for (const folder of (await foldersIn(release)).filter((path)=>"receipts" === (0, external_node_path_.basename)(path)))await attempt(async ()=>{
    for (const receipt of (await (0, release_store.gh)(folder)))add(receipt);
   });
   return {
    receipts: [
     ...receipts.values()
    ],
    notes,
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
    notes: [],
    troubles: []
   };
   const failed = findFailedStage(results, collected.receipts, collected.notes);
   if (null !== failed) tell(failed, collected, host);
   const obstacle = whyNobodyIsTold(inputs, host);
   if (null === tag || null !== obstacle) {
    host.notice(obstacle ?? "This run wasn't started for a tag, so no issue is written.");
    return ended(failed, null);
   }
   try {
    const place = open.issues(inputs, host);
    const gone = await closeGone(place, host);
    if (null !== failed && 0 === failed.receipts.length && await isGone(place, tag)) {
     host.notice(`${tag}: there is no such tag in the repository, so no issue is opened for it. To release, start the workflow with a tag that exists.`);
     return ended(failed, gone.find(({ of })=>of === tag)?.issue ?? null);
    }
    const about = {
     tag,
     ...await aboutRun(place, tag, host)
    };
    const { receipts, troubles } = collected;
    const issue = null === failed ? await closeIt(place, about, host) : await reportIt(place, {
     ...about,
     troubles,
     failed,
     results,
     manifestSha256,
     files: sentFiles(receipts)
    }, host);
    return ended(failed, issue);
   } catch (error) {
    const trouble = (0, failure.zy)(error);
    if (null === trouble) throw error;
    host.warning(`No issue was written. ${trouble.message}`);
    return ended(failed, null);
   }
  }
  function believed({ receipts, notes, troubles }, results) {
   const { receipts: kept, contradicted } = (0, believed_receipts.W)(receipts, results);
   return {
    receipts: kept,
    notes,
    troubles: [
     ...troubles,
     ...contradicted
    ]
   };
  }
  function ended(failed, issue) {
   const failedStage = null === failed ? null : nameOfFailed(failed);
   return {
    passed: true,
    failure: null,
    receipt: null,
    receiptPath: null,
    failedStage,
    issue
   };
  }
  const RELEASING = "docs/RELEASING.md";
  const WITHOUT_REPORT = {
   cancelled: "The run was canceled, and no job failed: no issue is written, and an open one stays open.",
   unknown: "Nothing failed, but the result of a job is not known here: no issue is written, and an open one stays open.",
   idle: "No job ran: there is nothing to report."
  };
  function whyNobodyIsTold({ places }, { environment }) {
   if ("act" === (0, src_platform.tj)(environment).runner) return "act runs this on your own machine, without a forge: no issue is written.";
   return null === places.token ? "There is no token, so no issue is written or closed." : null;
  }
  function tell(failed, { troubles }, host) {
   const failure = failed.receipts[0]?.failure ?? failed.note?.failure ?? null;
   host.info(`Failed first: ${nameOfFailed(failed)}. ${failure ?? "No receipt says why: see its log."}`);
   for (const trouble of troubles)host.info(`Receipts: ${trouble}`);
  }
  async function isGone({ forge }, tag) {
   try {
    return await forge.tag(tag) === null;
   } catch (error) {
    if (null === (0, failure.zy)(error)) throw error;
    return false;
   }
  }
  async function closeGone(place, host) {
   const closed = await closeIssuesOfGoneTags(place.issues, (tag)=>isGone(place, tag), withoutTag);
   for (const { of, issue } of closed)host.info(`${of}: there is no such tag, so its issue #${String(issue.number)} was closed, ${issue.url}`);
   return closed;
  }
  async function releasingPage({ forge }, tag, { environment }) {
   const page = (0, repository_pages.WR)((0, src_platform.tj)(environment), RELEASING, tag);
   if (null === page) return null;
   try {
    return await forge.hasFile(RELEASING, tag) ? page : null;
   } catch (error) {
    if (null === (0, failure.zy)(error)) throw error;
    return null;
   }
  }
  async function aboutRun(place, tag, host) {
   const { environment } = host;
   const platform = (0, src_platform.tj)(environment);
   const text = (name)=>{
    const value = environment[name] ?? "";
    return "" === value ? null : value;
   };
   const server = await place.forge.describe();
   return {
    runUrl: (0, repository_pages.fL)({
     ...platform,
     runNumber: text("GITHUB_RUN_NUMBER"),
     server
    }),
    attempt: platform.runAttempt,
    workflow: text("GITHUB_WORKFLOW"),
    secretsPage: (0, repository_pages.lA)(platform),
    releasingPage: await releasingPage(place, tag, host)
   };
  }
  async function closeIt({ issues }, about, host) {
   const { tag } = about;
   const issue = await closeIssue(issues, tag, releasedAfterAll(about));
   host.info(null === issue ? `${tag} has passed, and has no open issue: there is nothing to do.` : `${tag} has passed: closed its issue #${String(issue.number)}, ${issue.url}`);
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
 7941: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>isReceiptOf
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37870);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21515);
  function isSameVersion(a, b) {
   const [one, other] = [
    (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(a),
    (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(b)
   ];
   return void 0 === one || void 0 === other ? a === b : 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Zy)(one, other);
  }
  function isReceiptOf(receipt, { project, version }) {
   return (null === receipt.project || (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Pc)(receipt.project) === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Pc)(project)) && (null === receipt.version || isSameVersion(receipt.version, version));
  }
 },
 41734: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   KY: ()=>personalTokensPage,
   WR: ()=>repositoryPage,
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
  function repositoryPage({ forge, serverUrl, repository }, path, tag) {
   if (null === serverUrl || null === repository) return null;
   const state = tag.split("/").map(encodeURIComponent).join("/");
   return `${serverUrl}/${repository}/${"github" === forge ? "blob" : "src/tag"}/${state}/${path}`;
  }
  function runPage({ forge, serverUrl, repository, runId, runNumber, server }) {
   if (null === serverUrl || null === repository) return null;
   const minor = /^Gitea 1\.(?<minor>\d+)/u.exec(server)?.groups?.["minor"];
   const isOldGitea = void 0 !== minor && Number(minor) < 26;
   const id = "forgejo" === forge || server.startsWith("Forgejo") || isOldGitea ? runNumber : runId;
   return null === id ? null : `${serverUrl}/${repository}/actions/runs/${id}`;
  }
 },
 87867: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gp: ()=>_forge__WEBPACK_IMPORTED_MODULE_0__.oN,
   IX: ()=>jobOfReceipts,
   Ot: ()=>_forge__WEBPACK_IMPORTED_MODULE_0__.IO,
   Rx: ()=>releaseArtifactName,
   VQ: ()=>RELEASE_LAYOUT,
   Vu: ()=>_forge__WEBPACK_IMPORTED_MODULE_0__.sj,
   c7: ()=>isReleaseArtifact,
   oS: ()=>jobReceiptsName
  });
  var _forge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23494);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8965);
  const RELEASE = "release-";
  const RELEASE_LAYOUT = {
   manifest: _forge__WEBPACK_IMPORTED_MODULE_0__.pJ.manifest,
   distributions: "dist"
  };
  function releaseArtifactName({ project, version }) {
   return `${RELEASE}${(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project)}-${version}`;
  }
  function isReleaseArtifact(name) {
   return name.startsWith(RELEASE);
  }
  const RECEIPTS = "receipts-";
  function jobReceiptsName(job) {
   return `${RECEIPTS}${job}`;
  }
  function jobOfReceipts(name) {
   const job = name.startsWith(RECEIPTS) ? name.slice(RECEIPTS.length) : "";
   return (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.v1)(job) ? job : null;
  }
 },
 37870: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dx: ()=>tellsVersion,
   Zy: ()=>compareVersions
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function compareNumbers(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function compareReleases(a, b) {
   for(let index = 0; index < Math.max(a.length, b.length); index += 1){
    const order = compareNumbers(a[index] ?? 0n, b[index] ?? 0n);
    if (0 !== order) return order;
   }
   return 0;
  }
  function suffixOf({ pre, post, dev }) {
   const phase = null === pre ? null === post && null !== dev ? -1n : 3n : ({
    a: 0n,
    b: 1n,
    rc: 2n
   })[pre.phase];
   return [
    phase,
    pre?.number ?? 0n,
    null === post ? 0n : 1n,
    post ?? 0n,
    null === dev ? 1n : 0n,
    dev ?? 0n
   ];
  }
  function compareLocalParts(a, b) {
   if ("bigint" == typeof a) return "bigint" == typeof b ? compareNumbers(a, b) : 1;
   if ("bigint" == typeof b) return -1;
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function compareLocals(a, b) {
   if (null === a || null === b) return (null === a ? 0 : 1) - (null === b ? 0 : 1);
   for (const [index, part] of a.entries()){
    const other = b[index];
    if (void 0 === other) return 1;
    const order = compareLocalParts(part, other);
    if (0 !== order) return order;
   }
   return a.length - b.length;
  }
  function compareVersions(a, b) {
   return compareNumbers(a.epoch, b.epoch) || compareReleases(a.release, b.release) || compareReleases(suffixOf(a), suffixOf(b)) || Math.sign(compareLocals(a.local, b.local));
  }
  function tellsVersion(told, installed) {
   return 0 === compareVersions(told, installed) || 0 === compareVersions((0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Yd)(told), installed);
  }
 },
 17627: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ai: ()=>partMarker,
   Pb: ()=>writtenPart,
   Ph: ()=>withWrittenPart,
   XG: ()=>findPart,
   cZ: ()=>isSameText,
   qV: ()=>tidyText,
   zI: ()=>partMarkers
  });
  const OURS = /<!--(?=\s*\/?repo-agent-actions\s*:)/gu;
  function partMarker(name) {
   return `\x3c!-- repo-agent-actions:${name} --\x3e`;
  }
  function partMarkers(name) {
   return {
    begin: partMarker(name),
    end: `\x3c!-- /repo-agent-actions:${name} --\x3e`
   };
  }
  function lineOf(text, marker) {
   const found = new RegExp(`^[ \\t]*${marker.replace(/[.*+?^$(){}|[\]\\]/gu, String.raw`\$&`)}[ \\t]*$`, "mu").exec(text);
   return null === found ? null : {
    start: found.index,
    end: found.index + found[0].length
   };
  }
  function findPart(text, { begin, end }) {
   const first = lineOf(text, begin);
   if (null === first) return null;
   const before = text.slice(0, first.start);
   const rest = text.slice(first.end);
   const last = lineOf(rest, end);
   if (null === last) return {
    before,
    inside: rest,
    after: "",
    isClosed: false
   };
   return {
    before,
    inside: rest.slice(0, last.start),
    after: rest.slice(last.end),
    isClosed: true
   };
  }
  function writtenPart({ begin, end }, body, gap = "\n") {
   return `${begin}${gap}${tidyText(body).replace(OURS, "<! --")}${gap}${end}`;
  }
  function withWrittenPart(text, markers, body, unclosed) {
   const found = findPart(text, markers);
   const isThere = null !== found && (found.isClosed || "ours" === unclosed);
   const [before, after] = isThere ? [
    found.before,
    found.after
   ] : [
    text,
    ""
   ];
   return [
    before,
    writtenPart(markers, body),
    after
   ].map(tidyText).filter((part)=>"" !== part).join("\n\n");
  }
  function tidyText(text) {
   return text.replace(/\r\n?/gu, "\n").trim();
  }
  function isSameText(a, b) {
   return tidyText(a) === tidyText(b);
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
 84188: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>shellPath,
   r: ()=>shellWord
  });
  const PLAIN = /^[\w@%+:,./-][\w@%+=:,./-]*$/u;
  function shellWord(word) {
   return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
  }
  function shellPath(path) {
   return shellWord(path.startsWith("-") ? `./${path}` : path);
  }
 }
};
