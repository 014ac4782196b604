export const id = 2554;
export const ids = [
 2554
];
export const modules = {
 21161: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var src_platform = __webpack_require__(61848);
  var repository_pages = __webpack_require__(41734);
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
  var open_places = __webpack_require__(90133);
  var job_results = __webpack_require__(16878);
  var believed_receipts = __webpack_require__(25348);
  var failure = __webpack_require__(33355);
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
  var markdown_text = __webpack_require__(34202);
  var visible_text = __webpack_require__(58607);
  var summary_table = __webpack_require__(7109);
  const FIRST = {
   preflight: "Fix what is named above: a secret, the runner, the server, or the tag. Nothing was built or sent by this run.",
   validate: "Fix the metadata that is named above. Nothing was built.",
   test: "Fix the code. If only the runner was at fault (network, a tool), continue with the next step.",
   build: "Fix what the build refuses, or its check, or what does not work when the built files are installed. If only the runner was at fault, continue with the next step.",
   stage: "Fix what keeps the forge from taking the draft release: the job's permissions, or the forge itself.",
   "upload-test": "Fix the token or the address of the test index.",
   "verify-test": "Find out whether the package is at fault, or only the test index.",
   upload: "Fix the token or the address of the production index, or confirm the open points of the checklist.",
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
  function recoverySteps({ job, isUsedUp, tag, run, workflow, manifestSha256 }) {
   const version = isUsedUp ? "If the code has to change: raise the version and push a new tag. This version can't be reused where its files are: no index accepts different bytes under an existing name." : "If the code has to change: raise the version and push a new tag. A tag never moves to another commit.";
   return [
    FIRST[job] ?? "Fix what is named above.",
    `Press *Re-run failed jobs* at ${run}: the same files continue from where they stopped, and files that are already on an index are recognized and left alone.`,
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
   if (void 0 === stage || null === manifestSha256) return `If that isn't possible, ${start}.`;
   return `If that isn't possible, ${start}, ${codeOf("from-stage")} = ${codeOf(stage)} and ${codeOf("manifest-sha256")} = ${codeOf(manifestSha256)}, which identifies the files that this run built. Compare it with the log of the job ${codeOf("build")}.`;
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
   const failures = failed.receipts.map(({ python, failure })=>({
     python,
     text: failure ?? `${failed.stage ?? failed.job}: failed. See its log.`
    }));
   const [first, ...more] = failures;
   const log = null === runUrl ? "the log of the job" : `the log of the job (${(0, markdown_text.KW)(runUrl)})`;
   if (void 0 === first) return [
    `The job left no receipt that explains it: check ${log}, where the last line that starts with \`error\` says what to do.`,
    ...troubles.slice(0, MAXIMUM_MORE).map((trouble)=>(0, markdown_text.dI)(trouble, MORE_ROOM))
   ];
   const ofPython = (python)=>null === python ? "" : `With Python ${(0, markdown_text.D9)(python, 20)}:\n\n`;
   const left = more.length - MAXIMUM_MORE;
   return [
    `${ofPython(first.python)}${(0, markdown_text.dI)(first.text, FAILURE_ROOM)}`,
    ...more.slice(0, MAXIMUM_MORE).filter(({ text })=>text !== first.text).map(({ python, text })=>`${ofPython(python)}${(0, markdown_text.dI)(text, MORE_ROOM)}`),
    ...left > 0 ? [
     `And ${String(left)} more; see the log.`
    ] : []
   ];
  }
  function issueTitle({ tag, failed }) {
   return (0, visible_text.P8)(`Release ${tag} stopped at ${failed.stage ?? failed.job}`);
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
   const failure = first?.failure ?? null;
   return [
    `It stopped again, at **${whereOf(failed)}**: ${runWords(facts)}. ${reach(facts)}`,
    ...null === failure ? [] : [
     (0, markdown_text.dI)(failure, MORE_ROOM)
    ]
   ].join("\n\n");
  }
  function releasedAfterAll(facts) {
   return `${(0, markdown_text.D9)(facts.tag, NAME_ROOM)} has passed every stage: ${runWords(facts)}. There is nothing left to do here.`;
  }
  var masks = __webpack_require__(22588);
  var plain_http = __webpack_require__(19840);
  var secret_forms = __webpack_require__(75342);
  var server_words = __webpack_require__(76543);
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
    const failure = null === receipt.failure ? null : (0, visible_text.Q6)(receipt.failure);
    receipts.set(`${receipt.stage} ${receipt.python ?? ""}`, {
     ...receipt,
     failure
    });
   };
   const attempt = async (work)=>{
    try {
     await work();
    } catch (error) {
     const trouble = (0, failure.zy)(error);
     if (null === trouble) throw error;
     troubles.push((0, visible_text.Q6)(trouble.message));
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
    host.notice(obstacle ?? "This run wasn't started for a tag, so no issue is written.");
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
    const trouble = (0, failure.zy)(error);
    if (null === trouble) throw error;
    host.warning(`No issue was written. ${trouble.message}`);
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
   cancelled: "The run was canceled, and no job failed: no issue is written, and an open one stays open.",
   unknown: "Nothing failed, but the result of a job is not known here: no issue is written, and an open one stays open.",
   idle: "No job ran: there is nothing to report."
  };
  function whyNobodyIsTold({ places }, { environment }) {
   if ("act" === (0, src_platform.tj)(environment).runner) return "act runs this on your own machine, without a forge: no issue is written.";
   return null === places.token ? "There is no token, so no issue is written or closed." : null;
  }
  function tell({ job, stage, receipts }, { troubles }, host) {
   const failure = receipts[0]?.failure ?? null;
   host.info(`Failed first: ${stage ?? job}. ${failure ?? "No receipt says why: see its log."}`);
   for (const trouble of troubles)host.info(`Receipts: ${trouble}`);
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
 56886: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>htmlLink,
   j: ()=>htmlText
  });
  var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const REFERENCES = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;",
   "'": "&#39;"
  };
  function htmlText(text) {
   return (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(text).replace(/[&<>"']/gu, (character)=>REFERENCES[character] ?? "").replaceAll("::", ":&#58;").replaceAll("##[", "##&#91;");
  }
  function htmlLink(text) {
   if (!URL.canParse(text)) return null;
   const url = new URL(text);
   if ("https:" !== url.protocol && "http:" !== url.protocol) return null;
   if ("" !== url.username || "" !== url.password) return null;
   return url.href;
  }
 },
 34202: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D9: ()=>markdownCode,
   KW: ()=>markdownAddress,
   dI: ()=>markdownBlock,
   iQ: ()=>markdownLink,
   p7: ()=>markdownText
  });
  var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69633);
  var _html_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56886);
  var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70063);
  var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const LINKED_LATER = /@[\p{L}\p{N}_-]|[#!]\d|:\/\/|www\.|GH-\d/iu;
  function references(text) {
   return text.replace(/[!-/:-@[-`{-~]/gu, (character)=>`&#${String(character.charCodeAt(0))};`);
  }
  function word(text, first) {
   if (LINKED_LATER.test(text)) return `<code>${references(text)}</code>`;
   const plain = text.replace(/[!-+:-@[-`{-~]/gu, references);
   return first ? plain.replace(/^-/u, "&#45;").replace(/^(\d{1,9})\./u, "$1&#46;") : plain;
  }
  function code(line) {
   return `\`${line.replace(/[`|]|<(?=!--)|(?<=##)\[/gu, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Xt)}\``;
  }
  function markdownText(text, maximum = 500) {
   return (0, _cut_js__WEBPACK_IMPORTED_MODULE_1__.J)((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(text).trim(), maximum).split("\n").map((line)=>line.replace(/\s+/gu, " ").trim()).filter((line)=>"" !== line).map((line)=>line.split(" ").map((part, place)=>word(part, 0 === place)).join(" ")).join("<br>");
  }
  function markdownCode(text, maximum) {
   return code((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text, maximum) || "?");
  }
  function markdownBlock(text, maximum) {
   const inside = (0, _cut_js__WEBPACK_IMPORTED_MODULE_1__.J)((0, _log_text_js__WEBPACK_IMPORTED_MODULE_2__.k)(text.trim()).replaceAll("\x3c!--", "<! --"), maximum);
   let longest = 2;
   for (const [run] of inside.matchAll(/`+/gu))longest = Math.max(longest, run.length);
   const fence = "`".repeat(longest + 1);
   return `${fence}text\n${inside}\n${fence}`;
  }
  function target(url) {
   return (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(url).replace(/[<>\s`|\\]/gu, encodeURIComponent);
  }
  function markdownAddress(url) {
   return null === (0, _html_text_js__WEBPACK_IMPORTED_MODULE_3__.A)(url) ? markdownCode(url, 500) : `<${target(url)}>`;
  }
  function markdownLink(title, url) {
   const text = references((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(title, 200));
   return null === (0, _html_text_js__WEBPACK_IMPORTED_MODULE_3__.A)(url) ? text : `[${text}](<${target(url)}>)`;
  }
 },
 17793: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>tidy
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const LONGEST_WORDS = 600;
  function tidy(text) {
   return (0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.P8)(text, LONGEST_WORDS);
  }
 },
 14365: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>formBody,
   h: ()=>fileBody
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
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
   return new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: name,
    problem: `changed during the upload: ${how}; the connection was closed before the upload was complete`,
    remedy: "Find out what writes to the file, restore the built one, and run again"
   });
  }
 },
 76543: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>redact,
   l: ()=>serverWords
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64576);
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17793);
  const htmlMessages = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_1__.f)(()=>Promise.all([
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
 58301: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>outcomeText,
   m: ()=>outcomeSign
  });
  const TEXT = {
   passed: "passed",
   failed: "FAILED",
   unknown: "unknown",
   "not-configured": "not configured",
   "not-sent": "not sent",
   skipped: "skipped"
  };
  const SIGN = {
   passed: "✓",
   failed: "✗",
   unknown: "?",
   "not-configured": "–",
   "not-sent": "◌",
   skipped: "–"
  };
  function outcomeText(outcome) {
   return TEXT[outcome];
  }
  function outcomeSign(outcome) {
   return SIGN[outcome];
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
   "try",
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
   "check",
   "try"
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
 98891: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   EK: ()=>pointText,
   HS: ()=>detailText,
   U2: ()=>stageText,
   Z9: ()=>placeText,
   np: ()=>aboutText,
   pA: ()=>severityText
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  const STAGE_TEXT = {
   validate: "metadata, tag and files of the project",
   test: "its tests, types, lint and format",
   build: "sdist and wheel, and the manifest that binds them",
   check: "PyPI's rules, and twine",
   try: "the built files installed, and tried",
   stage: "a draft on the forge",
   "upload-test": "to the test index",
   "verify-test": "installed from the test index, and tested",
   checklist: "every point before production",
   upload: "to the production index",
   verify: "installed from the production index, and tested",
   release: "notes and files on the forge"
  };
  function stageText(stage) {
   return STAGE_TEXT[stage];
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
  function aboutText({ project, version }) {
   return [
    project,
    version
   ].filter((part)=>null !== part).join(" ");
  }
  function pointText({ kind, subject, python }) {
   return `${kind === subject ? "" : `${kind} `}${subject}${void 0 === python ? "" : ` (Python ${python})`}`;
  }
  function detailText({ message, status, attempts }) {
   return [
    ..."" === message ? [] : [
     message
    ],
    ...void 0 === status ? [] : [
     `HTTP ${String(status)}`
    ],
    ...void 0 === attempts || attempts < 2 ? [] : [
     (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.l)(attempts, "attempt")
    ]
   ].join(", ");
  }
  function placeText({ subject, location }) {
   if (void 0 === location) return subject;
   const line = void 0 === location.line ? "" : `:${String(location.line)}`;
   return `${location.file}${line}${void 0 === location.member ? "" : ` (${location.member})`}`;
  }
 },
 7109: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BU: ()=>partOf,
   C6: ()=>sayWith,
   bg: ()=>findingCells,
   c_: ()=>tableOf,
   mv: ()=>pointCells,
   rl: ()=>FINDING_HEAD,
   s8: ()=>verdictCell,
   sF: ()=>POINT_HEAD
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34202);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58301);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24417);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79894);
  var _record_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98891);
  const MAXIMUM_ROWS = 60;
  function sayWith(redact) {
   return (text, maximum)=>(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.p7)(redact(text), maximum);
  }
  const LIMIT = {
   rows: MAXIMUM_ROWS,
   rest: (count)=>`${String(count)} more are in the record.`
  };
  function tableOf(head, rows, limit = LIMIT) {
   const line = (cells)=>`| ${cells.join(" | ")} |`;
   const rest = rows.length - limit.rows;
   return [
    line(head),
    line(head.map(()=>"---")),
    ...rows.slice(0, limit.rows).map(line),
    ...rest > 0 ? [
     "",
     limit.rest(rest)
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
  function verdictCell(outcome) {
   return `${(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.m)(outcome)} ${(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.E)(outcome)}`;
  }
  const POINT_HEAD = [
   "point",
   "verdict",
   "what happened",
   "time"
  ];
  function pointCells(item, say) {
   return [
    say((0, _record_words_js__WEBPACK_IMPORTED_MODULE_2__.EK)(item)),
    verdictCell(item.outcome),
    say((0, _record_words_js__WEBPACK_IMPORTED_MODULE_2__.HS)(item)),
    (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.S)(item.ms)
   ];
  }
  const FINDING_HEAD = [
   "severity",
   "rule",
   "where",
   "what is wrong",
   "what to do"
  ];
  function findingCells(finding, say, page) {
   const address = (0, _release_model__WEBPACK_IMPORTED_MODULE_4__.XR)(finding.rule, page);
   return [
    (0, _record_words_js__WEBPACK_IMPORTED_MODULE_2__.pA)(finding.severity),
    null === address ? say(finding.rule) : (0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.iQ)(finding.rule, address),
    say((0, _record_words_js__WEBPACK_IMPORTED_MODULE_2__.Z9)(finding)),
    say(finding.message),
    say(finding.remedy)
   ];
  }
 }
};
