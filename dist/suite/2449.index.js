export const id = 2449;
export const ids = [
 2449
];
export const modules = {
 14647: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   DO: ()=>planWords,
   Lq: ()=>unsentItem,
   eo: ()=>sentItem
  });
  var _index_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98487);
  const SAID = {
   uploaded: "uploaded",
   landed: "uploaded; the response was lost, but the index has the file with this sha256",
   there: "the index already had the same bytes",
   conflict: "the index has different bytes under this name",
   refused: "refused",
   failed: "did not arrive",
   unclear: "it is unknown whether it arrived"
  };
  function outcomeOf(sent) {
   if ((0, _index_client__WEBPACK_IMPORTED_MODULE_0__.SK)(sent)) return "passed";
   return "unclear" === sent.result ? "unknown" : "failed";
  }
  function wordsOf({ result, doubtful, seen }) {
   if ("failed" === result && doubtful) return "was sent, but the index doesn't show it";
   if ("unclear" === result && "absent" === seen) return `${SAID.unclear}: the index doesn't show it`;
   return SAID[result];
  }
  function sentItem(distribution, sent, url) {
   return {
    kind: "file",
    subject: distribution.filename,
    outcome: outcomeOf(sent),
    message: wordsOf(sent),
    ms: sent.ms,
    attempts: sent.attempts,
    bytes: distribution.size,
    sha256: distribution.sha256,
    urls: [
     url
    ],
    serverMessages: sent.words,
    ...null === sent.status ? {} : {
     status: sent.status
    }
   };
  }
  function unsentItem(distribution, outcome, message) {
   const { filename, size, sha256 } = distribution;
   return {
    kind: "file",
    subject: filename,
    outcome,
    message,
    ms: 0,
    attempts: 0,
    bytes: size,
    sha256
   };
  }
  function planWords({ filename, state, sha256, indexSha256 }) {
   switch(state){
    case "new":
     return `${filename}: new, sha256 ${sha256}`;
    case "identical":
     return `${filename}: identical, the index has sha256 ${sha256}`;
    case "conflict":
     return `${filename}: conflict, sha256 ${sha256} here, ${indexSha256 ?? "unknown"} on the index`;
   }
  }
 },
 64503: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   t7: ()=>judgePlan,
   Cs: ()=>makePlan,
   PZ: ()=>readPlanPage
  });
  var lazy_modules = __webpack_require__(64576);
  var project_page = __webpack_require__(40775);
  var resolve_index = __webpack_require__(22327);
  var upload_plan = __webpack_require__(25469);
  var release_on_index = __webpack_require__(12072);
  var src_version = __webpack_require__(22499);
  function isDay(year, month, day) {
   if (year < 1990n || year > 9999n || month < 1n || month > 12n || day < 1n || day > 31n) return false;
   const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
   return date.getUTCMonth() + 1 === Number(month);
  }
  function isYearly(version) {
   const [year = 0n] = version.release;
   return 3 === version.release.length && year >= 1990n && year <= 9999n;
  }
  function namesDay(version, taken) {
   const [first = 0n, second = 0n, third = 0n] = version.release;
   if (1 === version.release.length) return isDay(first / 10000n, first / 100n % 100n, first % 100n);
   if (3 !== version.release.length || !isDay(first, second, third)) return false;
   return !taken.some((other)=>{
    const [year = 0n, month = 0n, day = 0n] = other.release;
    return isYearly(other) && !isDay(year, month, day);
   });
  }
  function successor(version, taken) {
   const isFinal = null === version.pre && null === version.post && null === version.dev;
   const [first = 0n, second] = version.release;
   if (isFinal && namesDay(version, taken)) return {
    ...version,
    release: [
     ...version.release,
     1n
    ]
   };
   if (isFinal && 2 === version.release.length && void 0 !== second) {
    if (namesDay({
     ...version,
     release: [
      first
     ]
    }, taken)) return {
     ...version,
     release: [
      first,
      second + 1n
     ]
    };
   }
   return (0, src_version.ot)((0, src_version.W7)((0, src_version.qh)(version)));
  }
  function keyOf(version) {
   const last = version.release.findLastIndex((number)=>0n !== number);
   return (0, src_version.qh)({
    ...version,
    release: version.release.slice(0, Math.max(1, last + 1)),
    local: null
   });
  }
  function nextFreeVersion(text, taken) {
   const used = [
    ...taken
   ].flatMap((other)=>(0, src_version.z0)(other) ?? []);
   const keys = new Set(used.map(keyOf));
   let candidate = (0, src_version.Yd)((0, src_version.ot)(text));
   do candidate = successor(candidate, used);
   while (keys.has(keyOf(candidate)))
   return (0, src_version.qh)(candidate);
  }
  var src_finding = __webpack_require__(35956);
  var rule_address = __webpack_require__(79894);
  var file_items = __webpack_require__(14647);
  var visible_text = __webpack_require__(58607);
  var release_error = __webpack_require__(41535);
  const NAMES_IN_A_SENTENCE = 5;
  function listed(names) {
   const tidy = names.map((name)=>(0, visible_text.Ol)(name));
   const more = tidy.length - NAMES_IN_A_SENTENCE;
   return more > 0 ? `${tidy.slice(0, NAMES_IN_A_SENTENCE).join(", ")} and ${more} more` : tidy.join(", ").replace(/, (?=[^,]*$)/u, " and ");
  }
  function foreignWords({ filename, sha256, yanked }, facts) {
   const twin = null === sha256 ? void 0 : facts.distributions.find((own)=>own.sha256 === sha256);
   const notes = [
    ...void 0 === twin ? [] : [
     `the bytes of ${twin.filename}`
    ],
    ...void 0 === twin && null !== sha256 ? [
     `sha256 ${sha256}`
    ] : [],
    ...yanked ? [
     "yanked"
    ] : []
   ];
   return 0 === notes.length ? filename : `${filename} (${notes.join(", ")})`;
  }
  function refusalOf(facts) {
   return refusedByIndexState(facts) ?? mixedRelease(facts) ?? unwantedFiles(facts) ?? refusedByRule(facts);
  }
  function refusedByIndexState({ title, project, findings }) {
   const state = findings.find(({ rule })=>"U59" === rule);
   if (void 0 === state) return null;
   const problem = `accepts no files for ${project}: ${state.message}; nothing was sent`;
   return {
    error: new release_error.K2({
     subject: title,
     problem,
     remedy: state.remedy
    }),
    findings: []
   };
  }
  function mixedRelease(facts) {
   const { title, version, nextVersion, planned, distributions, onIndex } = facts;
   const own = new Set(distributions.map(({ filename })=>filename));
   const foreign = onIndex.filter(({ filename })=>!own.has(filename));
   const conflict = (0, upload_plan.Sx)(planned, title, nextVersion);
   if (0 === foreign.length && null === conflict) return null;
   const findings = [
    ...planned.flatMap(({ filename, state, sha256, indexSha256 })=>"conflict" === state ? [
      {
       rule: "U71",
       severity: "refused",
       subject: filename,
       message: `${title} has different bytes under this name (sha256 ${indexSha256 ?? "unknown"}, ours ${sha256})`,
       remedy: `Release as version ${nextVersion}`
      }
     ] : []),
    ...foreign.map((file)=>({
      rule: "foreign-file",
      severity: "unsafe",
      subject: listed([
       file.filename
      ]),
      message: `${title} has this file of version ${version}, which isn't in the manifest`,
      remedy: `Release as version ${nextVersion}, or use the manifest that contains it`
     }))
   ];
   if (0 === foreign.length && null !== conflict) return {
    error: conflict,
    findings
   };
   const words = (0, upload_plan.wF)(planned);
   const secondSdist = distributions.some(({ kind })=>"sdist" === kind) ? foreign.filter(({ filename })=>(0, release_on_index.Sb)(filename)) : [];
   const strangers = `has ${listed(foreign.map((file)=>foreignWords(file, facts)))} of version ${version}, which the manifest doesn't contain`;
   const problem = [
    ...null === words ? [] : [
     words
    ],
    null === words ? strangers : `and ${strangers}`,
    ...0 === secondSdist.length ? [] : [
     "a release can have only one sdist"
    ],
    "nothing was sent"
   ].join("; ");
   const remedy = null === words ? `Release as version ${nextVersion}, or use the manifest that contains every file of version ${version}` : `Version ${version} can't be reused there: release as version ${nextVersion}`;
   return {
    error: new release_error.K2({
     subject: title,
     problem,
     remedy
    }),
    findings
   };
  }
  function unwantedFiles(facts) {
   const { title, existing, version, nextVersion, planned, onIndex } = facts;
   const identical = planned.filter(({ state })=>"identical" === state).map(({ filename })=>filename);
   if ("fail" === existing && identical.length > 0) {
    const error = new release_error.K2({
     subject: title,
     problem: `already has ${identical.join(", ")}, and existing is fail; nothing was sent`,
     remedy: `Set existing to skip-identical, or release as version ${nextVersion}`
    });
    return {
     error,
     findings: []
    };
   }
   const yanked = onIndex.filter((file)=>file.yanked);
   if (0 === yanked.length || identical.length === planned.length) return null;
   const reason = yanked.find(({ yankedReason })=>null !== yankedReason)?.yankedReason ?? null;
   const why = null === reason ? "" : ` (${listed([
    reason
   ])})`;
   const names = listed(yanked.map(({ filename })=>filename));
   const finding = {
    rule: "yanked-release",
    severity: "unsafe",
    subject: names,
    message: `${title} has yanked this file of version ${version}${why}, so installers would skip the whole release`,
    remedy: `Un-yank it on the index's website, or release as version ${nextVersion}`
   };
   const error = new release_error.K2({
    subject: title,
    problem: `has version ${version} with ${names} yanked${why}, so installers skip it; nothing was sent`,
    remedy: `Un-yank it on the index's website and run again, or release as version ${nextVersion}`
   });
   return {
    error,
    findings: [
     finding
    ]
   };
  }
  const CURED_BY_VERSION = new Set([
   "U71",
   "U73",
   "U74"
  ]);
  function refusedByRule({ title, nextVersion, findings }) {
   const [first] = findings;
   if (void 0 === first) return null;
   const names = listed(findings.filter(({ rule })=>rule === first.rule).map(({ subject })=>subject));
   return {
    error: new release_error.K2({
     subject: title,
     problem: `would refuse ${names}: ${first.message}; nothing was sent`,
     remedy: CURED_BY_VERSION.has(first.rule) ? `Release as version ${nextVersion}` : first.remedy
    }),
    findings: []
   };
  }
  var token_scope = __webpack_require__(69842);
  const indexRules = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(6786),
    __webpack_require__.e(2235)
   ]).then(__webpack_require__.bind(__webpack_require__, 65908)));
  function readPlanPage({ index, context }, { project }, timing, signal) {
   return (0, project_page.B_)(index.simpleUrl, project, {
    ...context,
    signal,
    timing,
    bypassCaches: true
   });
  }
  async function judgePlan({ index, manifest, files, hashOf, timing, existing, taken }, page) {
   const server = (0, resolve_index.t)(index, page.headers);
   const distributions = files.map(({ distribution })=>distribution);
   const planned = await (0, upload_plan.d7)(distributions, page, hashOf);
   const { versions, files: onIndex } = (0, release_on_index.$J)(page, manifest.project, manifest.version);
   const nextVersion = nextFreeVersion(manifest.version, [
    ...versions,
    ...taken
   ]);
   const findings = await judgeByRules({
    server,
    files,
    timing,
    manifest
   }, page, planned);
   const refusal = refusalOf({
    title: index.title,
    existing,
    project: manifest.project,
    version: manifest.version,
    nextVersion,
    planned,
    distributions,
    onIndex,
    findings: findings.filter((finding)=>(0, src_finding.vH)(finding, false))
   });
   return {
    files: planned,
    refusal,
    server,
    versions,
    nextVersion,
    findings
   };
  }
  async function makePlan(publication) {
   const { host, target, inputs, recorder } = publication;
   return host.group(`Plan for ${target.index.title}`, async ()=>{
    const page = await publication.page;
    (0, token_scope.Q)(publication, page.exists);
    const { existing } = inputs;
    const { taken } = publication;
    const judged = await judgePlan({
     ...publication,
     index: target.index,
     existing,
     taken
    }, page);
    const { files: planned, refusal, findings } = judged;
    publication.server = judged.server;
    publication.nextVersion = judged.nextVersion;
    publication.plan = {
     schema: 1,
     index: target.index.uploadUrl,
     files: planned
    };
    for (const file of planned)host.info((0, file_items.DO)(file));
    for (const finding of findings.filter(({ severity })=>"warning" === severity))host.warning((0, rule_address.BN)(finding, host.environment));
    recorder.findings([
     ...refusal?.findings ?? [],
     ...findings
    ]);
    return {
     files: planned,
     refusal: refusal?.error ?? null
    };
   });
  }
  async function judgeByRules(judged, page, planned) {
   if ("pypi" !== judged.server && null === page.projectStatus) return [];
   const { judgeNewFiles } = await indexRules();
   return judgeNewFiles(judged, page, planned);
  }
 },
 79067: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   WI: ()=>readManifest,
   iD: ()=>formFor,
   t9: ()=>prepareFiles
  });
  var _distributions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45797);
  var _distributions__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28491);
  var _distributions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52638);
  var _distributions__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58865);
  var _distributions__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57777);
  var _distributions__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20505);
  var _python_standards__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27525);
  async function readManifest(inputs, host) {
   const { manifest, manifestSha256, packagesDir, source } = inputs;
   const loaded = await (0, _distributions__WEBPACK_IMPORTED_MODULE_0__.e)(manifest, packagesDir, {
    host,
    expectedSha256: manifestSha256
   });
   if (loaded.onTheSpot) host.notice(`manifest: none was given, so it was made from the files that are in ${packagesDir} now. It can't detect earlier changes to them.`);
   if (void 0 !== source) (0, _distributions__WEBPACK_IMPORTED_MODULE_1__.d)(loaded.manifest, expectedOf(source, loaded), "the manifest");
   return loaded.manifest;
  }
  function expectedOf({ tag, commit, ref }, { onTheSpot }) {
   const started = onTheSpot ? null : (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.DC)(ref);
   return {
    ..._distributions__WEBPACK_IMPORTED_MODULE_1__.F,
    tag: tag ?? started,
    commit
   };
  }
  async function prepareFiles(manifest, packagesDir) {
   const distributions = await (0, _distributions__WEBPACK_IMPORTED_MODULE_3__.G)(manifest, packagesDir);
   return Promise.all(distributions.map(async (distribution)=>{
    const metadata = await (0, _distributions__WEBPACK_IMPORTED_MODULE_4__._)(distribution);
    (0, _distributions__WEBPACK_IMPORTED_MODULE_5__.o)(manifest, distribution, metadata);
    return {
     distribution,
     form: (0, _distributions__WEBPACK_IMPORTED_MODULE_6__.t)(distribution, metadata)
    };
   }));
  }
  function formFor(server, form) {
   if ("gitea" !== server) return form;
   return form.map(([field, value])=>[
     field,
     "name" === field ? (0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Pc)(value) : value
    ]);
  }
 },
 49002: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $T: ()=>askProduction,
   eu: ()=>requireFreeOnProduction,
   kW: ()=>openProduction
  });
  var _http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36570);
  var _index_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22327);
  var _index_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99934);
  var _index_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40775);
  var _index_client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25469);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _make_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64503);
  var _prepare_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79067);
  const ATTEMPTS = 2;
  function openProduction({ production, allowHttpHosts: allowed }, release, given) {
   if (void 0 === production) return null;
   const { manifest, host, timing } = release;
   const { environment } = host;
   const { index, allowHttpHosts } = naming(production.prefix, ()=>{
    const address = (0, _index_client__WEBPACK_IMPORTED_MODULE_0__.p)({
     ...production,
     environment
    });
    return {
     index: address,
     ...(0, _index_client__WEBPACK_IMPORTED_MODULE_1__.s)({
      index: production.index,
      allowHttpHosts: allowed
     }, address, "read")
    };
   });
   if (index.uploadUrl === release.index.uploadUrl) return null;
   const signal = AbortSignal.any([
    host.signal,
    given
   ]);
   const context = {
    environment,
    allowHttpHosts,
    signal,
    limits: timing.limits
   };
   const page = (0, _index_client__WEBPACK_IMPORTED_MODULE_2__.B_)(index.simpleUrl, manifest.project, {
    ...context,
    timing,
    attempts: ATTEMPTS,
    bypassCaches: true
   });
   page.catch(()=>void 0);
   return {
    index,
    page,
    hashOf: (0, _index_client__WEBPACK_IMPORTED_MODULE_3__.sT)(index.simpleUrl, context)
   };
  }
  function naming(prefix, work) {
   try {
    return work();
   } catch (error) {
    if (!(error instanceof _release_model__WEBPACK_IMPORTED_MODULE_4__.K2)) throw error;
    const { subject, problem, remedy } = error;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
     subject: `${prefix}${subject}`,
     problem,
     remedy
    }, {
     cause: error
    });
   }
  }
  async function askProduction(publication, recorder) {
   const { production, host } = publication;
   if (null === production) return null;
   const { title } = production.index;
   const began = performance.now();
   const tell = (outcome, message)=>{
    const ms = Math.round(performance.now() - began);
    recorder?.item({
     kind: "production",
     subject: title,
     outcome,
     message,
     ms
    });
    host.info(`${title}: ${message}`);
   };
   try {
    const page = await production.page;
    const { index, hashOf } = production;
    const subject = {
     ...publication,
     index,
     hashOf,
     existing: "skip-identical",
     taken: []
    };
    const { refusal, versions, findings, files } = await (0, _make_plan_js__WEBPACK_IMPORTED_MODULE_5__.t7)(subject, page);
    publication.taken = versions;
    if (null === refusal) {
     const there = files.filter(({ state })=>"identical" === state).length;
     tell("passed", 0 === there ? "can take these files" : `can take these files, and already has ${String(there)}`);
     return null;
    }
    recorder?.findings([
     ...refusal.findings,
     ...findings
    ]);
    const { subject: about, problem, remedy } = refusal.error;
    tell("failed", problem);
    return new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
     subject: about,
     problem: `${problem}, not even to ${publication.target.index.title}`,
     remedy
    });
   } catch (error) {
    host.signal.throwIfAborted();
    if (!(error instanceof _release_model__WEBPACK_IMPORTED_MODULE_4__.K2)) throw error;
    tell("unknown", `whether it can take these files was not found out (${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.bD)(error)})`);
    return null;
   }
  }
  async function requireFreeOnProduction(inputs, host, timing = _http__WEBPACK_IMPORTED_MODULE_6__.$u) {
   if (void 0 === inputs.production) return;
   const index = (0, _index_client__WEBPACK_IMPORTED_MODULE_0__.p)({
    ...inputs,
    environment: host.environment
   });
   const manifest = await (0, _prepare_files_js__WEBPACK_IMPORTED_MODULE_7__.WI)(inputs, host);
   const production = openProduction(inputs, {
    index,
    manifest,
    host,
    timing
   }, host.signal);
   const files = await (0, _prepare_files_js__WEBPACK_IMPORTED_MODULE_7__.t9)(manifest, inputs.packagesDir);
   const refused = await askProduction({
    production,
    host,
    manifest,
    files,
    timing,
    target: {
     index
    },
    taken: []
   }, null);
   if (null !== refused) throw refused;
  }
 },
 92449: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var run_stage = __webpack_require__(76635);
  var src_timing = __webpack_require__(36570);
  var address = __webpack_require__(37062);
  var upload_plan = __webpack_require__(25469);
  var project_page = __webpack_require__(40775);
  var lazy_modules = __webpack_require__(64576);
  var names = __webpack_require__(21515);
  var version = __webpack_require__(22499);
  var release_error = __webpack_require__(41535);
  var file_items = __webpack_require__(14647);
  var inputs = __webpack_require__(38241);
  const NOBODY_WAITED = "wait is false: nothing checked whether it can be installed";
  async function lookAtOnce(publication) {
   const { host, target, recorder, unseen, nextVersion } = publication;
   const { title, uploadUrl } = target.index;
   const note = (message)=>{
    recorder.item({
     kind: "wait",
     subject: "installable",
     outcome: "skipped",
     message,
     ms: 0
    });
   };
   const revise = ({ distribution, sent }, message)=>{
    recorder.revise({
     ...(0, file_items.eo)(distribution, sent, uploadUrl),
     outcome: "unknown",
     message
    });
   };
   if (0 === unseen.length) {
    note(NOBODY_WAITED);
    return null;
   }
   const seen = await whatIsShown(publication);
   if (seen instanceof release_error.K2) {
    note(`${NOBODY_WAITED}, and the page couldn't be read`);
    for (const file of unseen)revise(file, "uploaded, according to the index; its page can't be read");
    host.warning(`${title}: says that it accepted the files, but this couldn't be verified: ${seen.problem}. Run again with wait set to true to be sure.`);
    return null;
   }
   note(NOBODY_WAITED);
   const stateOf = new Map(seen.map(({ filename, state })=>[
     filename,
     state
    ]));
   const hidden = unseen.filter(({ distribution })=>"new" === stateOf.get(distribution.filename));
   for (const file of hidden)revise(file, "uploaded; the index doesn't show it yet");
   if (hidden.length > 0) {
    const names = hidden.map(({ distribution })=>distribution.filename).join(", ");
    host.warning(`${title}: uploaded, but the index doesn't show it yet: ${names}. Run again with wait set to true: missing files are sent again.`);
   }
   for (const { distribution } of unseen.filter((file)=>"conflict" === stateOf.get(file.distribution.filename)))recorder.revise((0, file_items.Lq)(distribution, "failed", "the index has different bytes under this name"));
   const words = (0, upload_plan.wF)(seen);
   if (null === words) return null;
   const remedy = `Find out who else uploads to it, and release as version ${nextVersion}`;
   return new release_error.K2({
    subject: title,
    problem: `accepted the upload, but ${words}`,
    remedy
   });
  }
  async function whatIsShown({ target, manifest, hashOf, timing, unseen }) {
   try {
    const page = await (0, project_page.B_)(target.index.simpleUrl, manifest.project, {
     ...target.context,
     timing,
     attempts: 1,
     bypassCaches: true
    });
    return await (0, upload_plan.d7)(unseen.map(({ distribution })=>distribution), page, hashOf);
   } catch (thrown) {
    if (thrown instanceof release_error.K2) return thrown;
    if (target.context.signal?.aborted === true) throw thrown;
    return new release_error.K2({
     subject: target.index.title,
     problem: (0, release_error.bD)(thrown),
     remedy: "Run again"
    });
   }
  }
  var make_plan = __webpack_require__(64503);
  var prepare_files = __webpack_require__(79067);
  var production_index = __webpack_require__(49002);
  async function sendInOrder(files, parallel, send) {
   const wheels = files.filter(({ distribution })=>"wheel" === distribution.kind);
   const sdists = files.filter(({ distribution })=>"sdist" === distribution.kind);
   const first = wheels.slice(0, 1);
   const left = new Set(files);
   const course = {
    going: true
   };
   for (const [batch, width] of [
    [
     first,
     1
    ],
    [
     wheels.slice(1),
     parallel
    ],
    [
     sdists,
     1
    ]
   ]){
    const waiting = [
     ...batch
    ];
    const work = async ()=>{
     for(let file = waiting.shift(); void 0 !== file && course.going; file = waiting.shift()){
      left.delete(file);
      if (!await send(file)) course.going = false;
     }
    };
    await Promise.all(Array.from({
     length: Math.min(width, batch.length)
    }, work));
    if (!course.going) break;
   }
   return [
    ...left
   ];
  }
  var send_file = __webpack_require__(98487);
  var duration_text = __webpack_require__(24417);
  var src_failure = __webpack_require__(33355);
  async function lookUp(publication, distribution) {
   const uncached = await lookOnce(publication, distribution, true);
   if ("identical" === uncached.state || "different" === uncached.state) return uncached;
   const plain = await lookOnce(publication, distribution, false);
   return "unknown" === plain.state ? uncached : plain;
  }
  async function lookOnce({ target, manifest, hashOf, timing }, distribution, bypassCaches) {
   try {
    const page = await (0, project_page.B_)(target.index.simpleUrl, manifest.project, {
     ...target.context,
     timing,
     bypassCaches
    });
    const [planned] = await (0, upload_plan.d7)([
     distribution
    ], page, hashOf);
    if (planned?.state === "conflict") return {
     state: "different",
     sha256: planned.indexSha256 ?? "unknown"
    };
    return {
     state: planned?.state === "identical" ? "identical" : "absent"
    };
   } catch (thrown) {
    if (thrown instanceof release_error.K2) return {
     state: "unknown"
    };
    throw thrown;
   }
  }
  var transport_error = __webpack_require__(95948);
  var transport_remedy = __webpack_require__(2800);
  var resolve_index = __webpack_require__(22327);
  var count_text = __webpack_require__(77820);
  const PYPI = [
   "pypi"
  ];
  const GITEA = [
   "gitea"
  ];
  const PYPISERVER = [
   "pypiserver"
  ];
  const DEVPI = [
   "devpi"
  ];
  const DEVPI_AND_PYPISERVER = [
   "pypiserver",
   "devpi"
  ];
  const EVERY = [
   "pypi",
   "gitea",
   "pypiserver",
   "devpi",
   "unknown"
  ];
  const NEW_VERSION = "Raise the version, build and upload again; an index never accepts new contents for a file name that was used before";
  const RUN_CHECK = "Run twine-check on the file, fix what it reports, then build and upload again";
  const AUTHENTICATION = [
   {
    servers: PYPI,
    pattern: /Username\/Password authentication is no longer supported/iu,
    remedy: "Use the user name __token__ and an API token as the password"
   },
   {
    servers: PYPI,
    pattern: /project-scoped token is not valid for project/iu,
    remedy: "Use a token for this project; a first upload needs a token for the whole account"
   },
   {
    servers: PYPI,
    pattern: /Invalid API Token/iu,
    remedy: "Create a new token for this project on this index (TestPyPI and PyPI have separate tokens), and store it as the secret"
   },
   {
    servers: PYPI,
    pattern: /Invalid or non-existent authentication information/iu,
    remedy: "Check that the secret contains a complete token, beginning with pypi-, for this index: TestPyPI and PyPI have separate accounts and tokens"
   },
   {
    servers: PYPI,
    pattern: /isn.t allowed to upload to project/iu,
    remedy: "Ask an owner of the project for the role Maintainer, or choose another project name if it isn't yours"
   },
   {
    servers: PYPI,
    pattern: /does not have a verified primary email/iu,
    remedy: "Verify the email address of the account on the website of the index"
   },
   {
    servers: PYPI,
    pattern: /does not have two-factor authentication/iu,
    remedy: "Turn on two-factor authentication in the account settings on the website of the index"
   },
   {
    servers: PYPI,
    pattern: /Organization account owning this project is inactive/iu,
    remedy: "Resolve the problem with the organization's account on the website of the index"
   },
   {
    servers: PYPI,
    pattern: /Non-user identities cannot create new projects/iu,
    remedy: "Make the first upload with a user's token, or register a pending publisher"
   },
   {
    servers: PYPI,
    pattern: /given token isn.t allowed to upload to project/iu,
    remedy: "Use a token for this project, or an API token of one of its maintainers"
   },
   {
    servers: GITEA,
    pattern: /token scope is limited to public packages/iu,
    remedy: "Use a token whose scope is not limited to public packages"
   },
   {
    servers: GITEA,
    pattern: /maximum allowed package (?:count|type size|storage quota)/iu,
    remedy: "Delete old packages of this owner, or have the administrator raise the limit in app.ini, section packages"
   },
   {
    servers: GITEA,
    status: 401,
    remedy: "Use a personal token with the scope write:package, of somebody who may write packages of this owner; the token of the job can't upload packages"
   },
   {
    servers: GITEA,
    status: 403,
    remedy: "Give the owner of the token write access to packages of this owner"
   },
   {
    servers: GITEA,
    status: 404,
    remedy: "Check the owner in the URL: <server>/api/packages/<owner>/pypi"
   },
   {
    servers: PYPISERVER,
    status: 401,
    remedy: "Give a user name and a password"
   },
   {
    servers: PYPISERVER,
    status: 403,
    remedy: "Check the user name and the password against the password file of the server"
   },
   {
    servers: DEVPI,
    status: 401,
    remedy: "Give a user name and a password that may upload to this stage"
   },
   {
    servers: DEVPI,
    status: 403,
    remedy: "Add the user to acl_upload of the stage, or use the account of the stage's owner"
   }
  ];
  const DUPLICATES = [
   {
    servers: [
     "pypi",
     "unknown"
    ],
    pattern: /File already exists/iu,
    remedy: NEW_VERSION
   },
   {
    servers: PYPI,
    pattern: /previously used by a file that has since been deleted/iu,
    remedy: "Raise the version; the name of a deleted file can never be reused"
   },
   {
    servers: PYPI,
    pattern: /releases older than \d+ days is not allowed/iu,
    remedy: "Raise the version; an old release can't get new files"
   },
   {
    servers: PYPI,
    pattern: /Only one sdist may be uploaded per release/iu,
    remedy: "Leave the sdist out, or raise the version; the release has an sdist under another spelling of the name"
   },
   {
    servers: [
     "unknown"
    ],
    pattern: /already been taken|updating asset|overwrite artifact|already exists?\b/iu,
    remedy: NEW_VERSION
   },
   {
    servers: GITEA,
    status: 409,
    remedy: NEW_VERSION
   },
   {
    servers: PYPISERVER,
    pattern: /Package .* already exists/iu,
    remedy: NEW_VERSION
   },
   {
    servers: PYPISERVER,
    status: 409,
    remedy: NEW_VERSION
   },
   {
    servers: DEVPI,
    pattern: /already exists in non-volatile index/iu,
    remedy: `${NEW_VERSION}. A stage with volatile=True would accept them`
   },
   {
    servers: DEVPI,
    status: 409,
    remedy: `${NEW_VERSION}. A stage with volatile=True would accept them`
   }
  ];
  const PROJECT_NAMES = [
   {
    servers: PYPI,
    pattern: /conflict with Python Standard Library module name/iu,
    remedy: "Choose another project name: this one is a module of the standard library"
   },
   {
    servers: PYPI,
    pattern: /too similar to an existing project/iu,
    remedy: "Choose a project name that is less similar to the name of another project"
   },
   {
    servers: PYPI,
    pattern: /The name .* conflicts with an existing project/iu,
    remedy: "Upload again; somebody created the project at the same moment"
   },
   {
    servers: PYPI,
    pattern: /The name .* is invalid|is an invalid value for Name/iu,
    remedy: "Choose a project name of ASCII letters, digits, full stops, hyphens and underscores that begins and ends with a letter or digit"
   },
   {
    servers: PYPI,
    pattern: /The name .* isn.t allowed/iu,
    remedy: "Choose another project name: this one is on the prohibited list of the index"
   },
   {
    servers: PYPI,
    pattern: /Too many new projects created/iu,
    remedy: "Wait until the limit for new projects ends (the answer says when), and do not try again before then"
   },
   {
    servers: PYPI,
    pattern: /project registration temporarily disabled/iu,
    remedy: "Try again later; see https://status.python.org/"
   }
  ];
  const CONTENTS = [
   {
    servers: PYPI,
    pattern: /use of local versions/iu,
    remedy: "Build from a clean checkout exactly on the tag, so that the version has no +part"
   },
   {
    servers: PYPI,
    pattern: /'Private ::.*' is not a valid classifier/iu,
    remedy: "Do not upload to this index, or remove the classifier: its purpose is to keep the project off public indexes"
   },
   {
    servers: PYPI,
    pattern: /is not a valid classifier/iu,
    remedy: "Correct or remove the classifier; https://pypi.org/classifiers/ lists them all"
   },
   {
    servers: PYPI,
    pattern: /classifier .* has been deprecated/iu,
    remedy: "Replace the deprecated classifier"
   },
   {
    servers: PYPI,
    pattern: /description failed to render/iu,
    remedy: "Fix the README; twine-check names the line"
   },
   {
    servers: PYPI,
    pattern: /Can.t have direct dependency/iu,
    remedy: "Replace the URL of the dependency with a name and a version range"
   },
   {
    servers: PYPI,
    pattern: /is not a valid metadata version|introduced in metadata version/iu,
    remedy: "Pin the build back-end to a release that writes a metadata version that this index accepts"
   },
   {
    servers: PYPI,
    pattern: /License is deprecated when License-Expression is present/iu,
    remedy: "Remove the field License next to License-Expression, or use a current build back-end"
   },
   {
    servers: PYPI,
    pattern: /License-File .* does not exist/iu,
    remedy: "Build again, so that every file under license-files is in the distribution"
   },
   {
    servers: PYPI,
    pattern: /is not a valid email address/iu,
    remedy: "Correct the email address of the author or maintainer in pyproject.toml, and build again"
   },
   {
    servers: PYPI,
    pattern: /is not a valid url|Must have a (?:label|URL)|must be 32 characters or less/iu,
    remedy: "Correct the project URLs in pyproject.toml, and build again"
   },
   {
    servers: PYPI,
    pattern: /'summary' (?:field must be|must be a single line)/iu,
    remedy: "Make the description in pyproject.toml one line of at most 512 characters, and build again"
   },
   {
    servers: PYPI,
    pattern: /ZIP archive not accepted|tar archive not accepted|File is (?:not a|both a)|compression/iu,
    remedy: "Build again with a current build back-end, and do not edit the archive afterwards; twine-check names the place"
   },
   {
    servers: PYPI,
    pattern: /PyArmor-encrypted|SourceDefender-encrypted/iu,
    remedy: "Leave encrypted sources out: this index refuses them"
   },
   {
    servers: PYPI,
    pattern: /required RECORD file|required METADATA file|invalid entry points|WHEEL not found|PKG-INFO not found|top-level directories/iu,
    remedy: "Build again with a current build back-end, which adds what is missing to the archive"
   },
   {
    servers: PYPI,
    pattern: /unsupported platform tag/iu,
    remedy: "Repair the wheel with auditwheel, delocate or cibuildwheel"
   },
   {
    servers: PYPI,
    pattern: /File too large/iu,
    remedy: "Make the file smaller, or ask for a higher limit: https://pypi.org/help/#file-size-limit"
   },
   {
    servers: PYPI,
    pattern: /Project size too large/iu,
    remedy: "Delete old releases, or ask for a higher limit: https://pypi.org/help/#project-size-limit"
   },
   {
    servers: PYPI,
    pattern: /digest supplied does not match/iu,
    remedy: "Upload again; the file was damaged in transit"
   },
   {
    servers: PYPI,
    pattern: /Filename .* is invalid, should be|should contain the normalized project name|Start filename for|Version in filename should be|Invalid source distribution filename|Invalid wheel filename|Unable to parse name and version|Filename is too long|in the name\./iu,
    remedy: "Build again with a current build back-end, which names files as PEP 625 and PEP 427 require"
   },
   {
    servers: PYPI,
    pattern: /attestations?/iu,
    remedy: "Do not send attestations: only trusted publishers can"
   },
   {
    servers: PYPI,
    pattern: /Invalid distribution file|Invalid file extension|core-metadata for more information|version-specifiers|Invalid value for/iu,
    remedy: RUN_CHECK
   },
   {
    servers: PYPI,
    pattern: /pre-registration is no longer|Uploading documentation is no longer|Unknown protocol version|Should not be a tuple|does not have a file|at least one message digest|valid, hex-encoded/iu,
    remedy: "This is a bug, please report it: the suite sent a form that this index does not accept"
   },
   {
    servers: GITEA,
    pattern: /hash mismatch/iu,
    remedy: "Upload again; the file was damaged in transit"
   },
   {
    servers: GITEA,
    pattern: /invalid name or version/iu,
    remedy: "Give the project a name of letters, digits, full stops, hyphens and underscores, and a version in normal form"
   },
   {
    servers: GITEA,
    status: 400,
    remedy: RUN_CHECK
   },
   {
    servers: PYPISERVER,
    pattern: /Bad filename/iu,
    remedy: "Build again with a current build back-end, which names files as PEP 625 and PEP 427 require"
   },
   {
    servers: DEVPI,
    pattern: /cannot submit to mirror index/iu,
    remedy: "Upload to a stage index; a mirror does not accept uploads"
   },
   {
    servers: DEVPI,
    pattern: /does not match project name|does not contain version|is not a valid archive name/iu,
    remedy: "Build again with a current build back-end, which names files as PEP 625 and PEP 427 require"
   },
   {
    servers: PYPISERVER,
    status: 400,
    remedy: RUN_CHECK
   },
   {
    servers: DEVPI,
    status: 400,
    remedy: RUN_CHECK
   }
  ];
  const STATUS_PAGE = "Try again later; see https://status.python.org/";
  const SERVERS = [
   {
    servers: PYPI,
    pattern: /Read-only mode|uploads are temporarily disabled/iu,
    remedy: STATUS_PAGE
   },
   {
    servers: PYPI,
    pattern: /with a trailing slash/iu,
    remedy: "End the upload URL with a slash"
   },
   {
    servers: PYPI,
    status: 308,
    pattern: /redirects to \S*\/legacy\/$/iu,
    remedy: "End the upload URL with a slash"
   },
   {
    servers: EVERY,
    pattern: /^(?:3\d\d )?redirects to /iu,
    remedy: "Use the address that it redirects to as the upload URL, if you trust that server with the token"
   },
   {
    servers: EVERY,
    status: 407,
    remedy: "Add the user name and the password of the proxy to its address"
   },
   {
    servers: EVERY,
    status: 413,
    remedy: "Raise the size limit of the server, or of the proxy in front of it"
   },
   {
    servers: EVERY,
    status: 429,
    remedy: "Wait as long as the answer says, then run again"
   },
   {
    servers: [
     "unknown"
    ],
    status: 401,
    remedy: "Check the user name and the password"
   },
   {
    servers: [
     "pypi",
     "unknown"
    ],
    status: 403,
    remedy: "Check that the user may upload here"
   },
   {
    servers: [
     "pypi",
     "unknown"
    ],
    status: 404,
    remedy: "Check the upload URL"
   },
   {
    servers: DEVPI_AND_PYPISERVER,
    status: 404,
    remedy: "Check the upload URL"
   },
   {
    servers: EVERY,
    status: 405,
    remedy: "Check the upload URL: this one does not accept uploads"
   },
   {
    servers: EVERY,
    status: 410,
    remedy: "Check the upload URL: this one is no longer in use"
   },
   {
    servers: [
     "unknown"
    ],
    status: 409,
    remedy: NEW_VERSION
   }
  ];
  const SERVER_MESSAGES = [
   ...AUTHENTICATION,
   ...DUPLICATES,
   ...PROJECT_NAMES,
   ...CONTENTS,
   ...SERVERS
  ];
  const LONGEST_MESSAGE = 4096;
  function remedyFor(server, status, message) {
   const words = message.slice(0, LONGEST_MESSAGE);
   const fits = SERVER_MESSAGES.filter((known)=>known.servers.includes(server) && (void 0 === known.status || known.status === status) && (void 0 === known.pattern || known.pattern.test(words)));
   const best = fits.find((known)=>void 0 !== known.pattern) ?? fits[0];
   if (void 0 !== best) return best.remedy;
   return status >= 500 ? "Run again; before a file is sent a second time, the suite checks whether the index already has it" : null;
  }
  const CONTINUE = "Run again: files that are already there are recognized by sha256 and not sent twice";
  const LASTING = new Set([
   "refused",
   "dns",
   "unreachable",
   "connect-timeout",
   "tls",
   "proxy"
  ]);
  function remedyOf({ target, server, nextVersion }, sent) {
   const { error, status, headers } = sent;
   const { index } = target;
   if (error instanceof transport_error.wX && LASTING.has(error.fault)) return (0, transport_remedy.w)(error);
   const troubled = null !== status && status >= 500;
   if (troubled && null !== index.statusUrl) return `See ${index.statusUrl}. ${CONTINUE}`;
   const known = troubled || null === status ? null : remedyFor((0, resolve_index.t)({
    server
   }, headers), status, lastWords(sent));
   return null === known ? CONTINUE : withVersion(known, nextVersion);
  }
  function withVersion(remedy, nextVersion) {
   return remedy.replace(/^Raise the version\b/u, `Raise the version to ${nextVersion}`);
  }
  function lastWords({ words, stopped }) {
   return words.slice(null === stopped ? -1 : -2).join("; ");
  }
  function sendFailure(context, distribution, sent) {
   const { filename, sha256 } = distribution;
   const { index } = context.target;
   const subject = `${filename} to ${index.title}`;
   const words = lastWords(sent);
   const own = (0, send_file.ld)(sent);
   if (null !== own) return own;
   if ("conflict" === sent.result) {
    const plan = [
     {
      filename,
      state: "conflict",
      sha256,
      indexSha256: sent.indexSha256
     }
    ];
    const told = (0, upload_plan.Sx)(plan, index.title, context.nextVersion);
    if (null !== told) return new release_error.K2({
     subject,
     problem: told.problem.replace(/; nothing was sent$/u, ""),
     remedy: told.remedy
    });
   }
   if ("refused" === sent.result) {
    const remedy = remedyFor((0, resolve_index.t)({
     server: context.server
    }, sent.headers), sent.status ?? 0, words);
    return new release_error.K2({
     subject,
     problem: `was refused: ${words}`,
     remedy: null === remedy ? "Fix what the server reports, and run again" : withVersion(remedy, context.nextVersion)
    });
   }
   const remedy = remedyOf(context, sent);
   if ("unclear" === sent.result) {
    const showing = "absent" === sent.seen ? "the index doesn't show it yet" : "the index can't be read";
    return new release_error.K2({
     subject,
     problem: `it is unknown whether it arrived: ${words}, and ${showing}`,
     remedy
    });
   }
   return new release_error.K2({
    subject,
    problem: `didn't arrive after ${(0, count_text.l)(sent.attempts, "attempt")}, the last: ${words}`,
    remedy
   });
  }
  var percent_text = __webpack_require__(76570);
  var size_text = __webpack_require__(86298);
  const SERVER_LIMIT = 24e4;
  const SETTLED = 1e4;
  function transferProgress(host, files, limited, timing) {
   const total = files.reduce((sum, { size })=>sum + size, 0);
   const left = new Map;
   const underWay = new Set;
   const begun = timing.now();
   let arrivedFiles = 0;
   let warned = false;
   const tell = ()=>{
    const done = [
     ...left.values()
    ].reduce((sum, bytes)=>sum + bytes, 0);
    if (0 === done) return;
    const rate = done / Math.max(1, timing.now() - begun);
    const [only] = underWay;
    const what = 1 === files.length && void 0 !== only ? only : `file ${Math.min(files.length, arrivedFiles + 1)} of ${files.length}, ${[
     ...underWay
    ].join(", ")}`;
    host.progress(`${(0, percent_text.f)(100 * done / total, 0)} of ${(0, size_text.l)(total)}, ${(0, size_text.l)(1e3 * rate)}/s, ${(0, duration_text.S)((total - done) / rate)} left: ${what}`, done / total);
   };
   const warnWhenSlow = (filename, size, sent, elapsed)=>{
    const takes = size * elapsed / sent;
    if (!limited || warned || 0 === sent || elapsed < SETTLED || takes < SERVER_LIMIT) return;
    warned = true;
    host.warning(`${filename}: at ${(0, size_text.l)(1e3 * sent / elapsed)}/s the upload takes ${(0, duration_text.S)(takes)}, and the index cuts it off after about ${(0, duration_text.S)(SERVER_LIMIT)}. Use a faster connection, or make the file smaller.`);
   };
   return {
    begin ({ filename, size }) {
     underWay.add(filename);
     let attemptBegun = timing.now();
     let before = 0;
     return (sent)=>{
      if (sent < before) attemptBegun = timing.now();
      before = sent;
      left.set(filename, sent);
      tell();
      warnWhenSlow(filename, size, sent, timing.now() - attemptBegun);
     };
    },
    end ({ filename }, arrived) {
     underWay.delete(filename);
     if (arrived) arrivedFiles += 1;
     else left.delete(filename);
    }
   };
  }
  async function sendNew(publication, files) {
   const { host, target, recorder, inputs } = publication;
   if (0 === files.length) return null;
   const failures = [];
   const save = serialSaves(recorder, host);
   const progress = transferProgress(host, files.map(({ distribution })=>distribution), null !== target.index.known, publication.timing);
   const left = await host.group(`Upload to ${target.index.title}`, ()=>sendInOrder(files, inputs.parallel, async (file)=>{
     try {
      const sent = await sendOne(publication, file, progress);
      recorder.item((0, file_items.eo)(file.distribution, sent, target.index.uploadUrl));
      if ((0, send_file.SK)(sent)) {
       if ("there" === sent.result) publication.skipped += 1;
       else publication.uploaded += 1;
       if ("uploaded" === sent.result) publication.unseen.push({
        distribution: file.distribution,
        sent
       });
       host.info(`${file.distribution.filename}: ${"there" === sent.result ? "already there" : "uploaded"} (${(0, duration_text.S)(sent.ms)})`);
      } else failures.push(sendFailure(publication, file.distribution, sent));
      await save();
      return (0, send_file.SK)(sent);
     } catch (thrown) {
      const failure = (0, src_failure.zy)(thrown) ?? asError(thrown);
      failures.push(failure);
      const why = failure instanceof release_error.K2 ? failure.problem : failure.message;
      recorder.item((0, file_items.Lq)(file.distribution, "unknown", host.signal.aborted ? "the run was stopped" : why));
      return false;
     }
    }));
   for (const { distribution } of left)recorder.item((0, file_items.Lq)(distribution, "not-sent", "not reached"));
   const [first] = failures;
   if (void 0 === first) return null;
   if (first instanceof release_error.K2) return first;
   throw first;
  }
  function asError(thrown) {
   return thrown instanceof Error ? thrown : new Error((0, release_error.bD)(thrown), {
    cause: thrown
   });
  }
  function serialSaves(recorder, host) {
   let last = Promise.resolve();
   let next = null;
   let told = false;
   const save = async ()=>{
    next = null;
    try {
     await recorder.save();
    } catch (thrown) {
     if (!told) host.warning(`${(0, release_error.bD)(thrown)} The upload continues.`);
     told = true;
    }
   };
   return async ()=>{
    next ??= last.then(save);
    last = next;
    await next;
   };
  }
  async function sendOne(publication, { distribution, form }, progress) {
   const { timing, target, inputs, server } = publication;
   const { index, credentials, context } = target;
   const sent = await (0, send_file.TX)({
    ...context,
    url: index.uploadUrl,
    credentials,
    timing
   }, {
    distribution,
    form: (0, prepare_files.iD)(server, form),
    onSent: progress.begin(distribution)
   }, {
    attempts: inputs.attempts,
    lookUp: ()=>lookUp(publication, distribution)
   });
   progress.end(distribution, (0, send_file.SK)(sent));
   return sent;
  }
  var proxies = __webpack_require__(85924);
  var secret_forms = __webpack_require__(75342);
  var token = __webpack_require__(90795);
  var plain_http_index = __webpack_require__(99934);
  var certificate_variables = __webpack_require__(37362);
  function chooseTarget(inputs, host, timing) {
   const { username, password, dryRun } = inputs;
   for (const secret of [
    password,
    ...(0, proxies.Wm)(host.environment)
   ])mask(secret, host);
   const index = (0, resolve_index.p)({
    index: inputs.index,
    simpleUrl: inputs.simpleUrl,
    environment: host.environment
   });
   const written = (0, address.or)(index.simpleUrl, "simple-url");
   if (null !== written.credentials) mask(written.credentials.password, host);
   if ("" === password && null !== index.known && !dryRun) throw new release_error.K2({
    subject: "password",
    problem: `is empty, and ${index.title} requires an API token`,
    remedy: "Add the token as a secret of the repository, and pass it as password"
   });
   const upload = new URL(index.uploadUrl);
   if ("" !== password) {
    const place = {
     site: index.known,
     title: index.title,
     isNear: (0, address.U9)(upload.hostname)
    };
    (0, token.S)(username, password, place, timing.wall());
   }
   const { allowHttpHosts, warning } = (0, plain_http_index.s)(inputs, index, "upload");
   if (null !== warning) host.warning(warning);
   const credentials = "" === password ? null : {
    username,
    password
   };
   const readAccess = readAccessOf(index, credentials);
   return {
    index,
    credentials,
    context: {
     environment: host.environment,
     clientCertificate: host.environment[certificate_variables.Fd],
     allowHttpHosts,
     readAccess,
     signal: host.signal,
     limits: timing.limits
    }
   };
  }
  function readAccessOf(index, credentials) {
   if (null === credentials || null !== index.known) return null;
   return {
    origin: new URL(index.uploadUrl).origin,
    credentials
   };
  }
  function mask(secret, host) {
   const lines = secret.split(/[\r\n]/u).map((line)=>line.trim());
   for (const line of lines)if (line.length >= secret_forms.c) host.mask(line);
  }
  var token_scope = __webpack_require__(69842);
  var retrying_read = __webpack_require__(21579);
  var extremes = __webpack_require__(2536);
  var http_request = __webpack_require__(13268);
  var parsed_page = __webpack_require__(60997);
  function isObject(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
  function serialOf(value) {
   const serial = "string" == typeof value && /^\d{1,15}$/u.test(value) ? Number(value) : value;
   return "number" == typeof serial && Number.isSafeInteger(serial) && serial >= 0 ? serial : null;
  }
  function fileOf(entry) {
   if (!isObject(entry) || "string" != typeof entry["filename"]) return [];
   const { filename, digests, size, requires_python: requiresPython, upload_time_iso_8601: uploadTime } = entry;
   return [
    {
     filename,
     sha256: isObject(digests) ? (0, parsed_page.Bj)(digests["sha256"]) : null,
     size: "number" == typeof size && Number.isSafeInteger(size) && size >= 0 ? size : null,
     requiresPython: "string" == typeof requiresPython ? requiresPython : null,
     yanked: true === entry["yanked"],
     uploadTime: "string" == typeof uploadTime ? uploadTime : null
    }
   ];
  }
  function parseReleaseDocument(text) {
   let document;
   try {
    document = JSON.parse(text);
   } catch  {
    return null;
   }
   if (!isObject(document) || !isObject(document["info"]) || !Array.isArray(document["urls"])) return null;
   return {
    info: document["info"],
    files: document["urls"].flatMap(fileOf),
    lastSerial: serialOf(document["last_serial"])
   };
  }
  async function readReleaseDocument(url, context) {
   try {
    const answer = await (0, http_request.aj)({
     ...context,
     url,
     headers: {
      accept: "application/json",
      "cache-control": "no-cache"
     }
    });
    if (404 === answer.status) return {
     state: "absent"
    };
    if (200 !== answer.status) return {
     state: "unreadable",
     why: `it answers ${answer.status}`
    };
    const document = parseReleaseDocument(answer.body.toString("utf8"));
    return null === document ? {
     state: "unreadable",
     why: "its response is not a JSON document"
    } : {
     state: "read",
     document
    };
   } catch (thrown) {
    if (!(thrown instanceof transport_error.wX) || "aborted" === thrown.fault) throw thrown;
    return {
     state: "unreadable",
     why: thrown.message
    };
   }
  }
  const INSTALLERS = {
   pip: "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01",
   uv: "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01"
  };
  const TIMES_IN_A_ROW = 3;
  const LONGEST_PAUSE = 6e4;
  const LOOK_TIMEOUTS = {
   connect: 1e4,
   idle: 2e4,
   answer: 2e4,
   whole: 6e4
  };
  async function waitUntilInstallable(request) {
   const timing = request.timing ?? src_timing.$u;
   const near = (0, address.U9)((0, address.or)(request.simpleUrl, "simple-url").url.hostname);
   const begun = timing.now();
   const seenAfter = new Map;
   let inARow = 0;
   let pause = near ? 50 : 1e3;
   for(let polls = 1;; polls += 1){
    const views = await Promise.all(Object.values(INSTALLERS).map((accept)=>look(request, {
      accept
     })));
    const elapsed = Math.max(0, Math.round(timing.now() - begun));
    const missing = new Map(views.flatMap((view)=>[
      ...view.missing
     ]));
    for (const { filename } of request.files)if (missing.has(filename)) seenAfter.delete(filename);
    else if (!seenAfter.has(filename)) seenAfter.set(filename, elapsed);
    inARow = 0 === missing.size ? inARow + 1 : 0;
    const outcome = (state, found = {})=>({
      state,
      ms: Math.max(0, Math.round(timing.now() - begun)),
      polls,
      missing: [
       ...missing
      ].map(([filename, why])=>({
        filename,
        why
       })),
      seenAfter: Object.fromEntries(seenAfter),
      shown: views[0]?.shown ?? [],
      pageSerial: lowest(views.map(({ serial })=>serial)),
      indexSerial: null,
      ...found
     });
    if (inARow >= TIMES_IN_A_ROW) {
     const yanked = yankedOf(views);
     return 0 === yanked.length ? outcome("installable") : outcome("yanked", {
      missing: yanked
     });
    }
    request.onWaiting?.(elapsed, missing.size);
    const left = request.limit - elapsed;
    if (left <= 0 && 0 === inARow) {
     if (views.every((view)=>!view.reachable)) return outcome("unreachable");
     const witnesses = await otherWitnesses(request);
     const there = [
      ...missing
     ].filter(([filename])=>witnesses.published.has(filename));
     return outcome(there.length === missing.size ? "published-page-old" : "not-published", {
      indexSerial: witnesses.serial,
      missing: [
       ...missing
      ].map(([filename, why])=>({
        filename,
        why: there.length < missing.size && witnesses.published.has(filename) ? `${why}, though the index has it` : why
       }))
     });
    }
    const confirm = near ? 10 : 500;
    const asked = (0, extremes.n)(views.map(({ retryAfterMs })=>retryAfterMs));
    const patience = Math.max(1, Math.min(Math.max(pause, asked), left));
    await timing.sleep(inARow > 0 ? confirm : patience, request.signal);
    if (0 === inARow) pause = Math.min(1.6 * pause, near ? 1e3 : 15e3);
   }
  }
  function lowest(serials) {
   const known = serials.filter((serial)=>null !== serial);
   return 0 === known.length ? null : (0, extremes.o)(known);
  }
  function yankedOf(views) {
   const yanked = new Map(views.flatMap(({ shown })=>shown).flatMap(({ filename, yanked: isYanked, yankedReason })=>isYanked ? [
     [
      filename,
      `yanked${null === yankedReason ? "" : `: ${yankedReason}`}`
     ]
    ] : []));
   return [
    ...yanked
   ].map(([filename, why])=>({
     filename,
     why
    }));
  }
  async function look(request, from) {
   const missing = new Map;
   const ours = new Set(request.files.map(({ filename })=>filename));
   let shown;
   let serial;
   try {
    const page = await (0, project_page.B_)(request.simpleUrl, request.name, {
     ...contextOf(request),
     attempts: 1,
     timeouts: LOOK_TIMEOUTS,
     timing: request.timing,
     ...from
    });
    shown = page.files.filter(({ filename })=>ours.has(filename));
    serial = serialOf(page.lastSerial);
   } catch (thrown) {
    if (thrown instanceof transport_error.wX && "aborted" === thrown.fault) throw thrown;
    const why = (0, release_error.bD)(thrown);
    return {
     missing: new Map(request.files.map(({ filename })=>[
       filename,
       why
      ])),
     reachable: false,
     shown: [],
     serial: null,
     retryAfterMs: askedPause(thrown, request.timing ?? src_timing.$u)
    };
   }
   for (const { filename, sha256 } of request.files){
    const entries = shown.filter((file)=>file.filename === filename);
    if (0 === entries.length) missing.set(filename, "the page doesn't list it");
    for (const file of entries){
     const found = file.sha256 ?? await hashOrWhy(request, file);
     if (found !== sha256) missing.set(filename, `the page has sha256 ${found}`);
    }
   }
   return {
    missing,
    reachable: true,
    shown,
    serial,
    retryAfterMs: 0
   };
  }
  async function hashOrWhy({ hashOf }, file) {
   try {
    return await hashOf(file);
   } catch (thrown) {
    if (thrown instanceof transport_error.wX && "aborted" === thrown.fault) throw thrown;
    return `unknown (${(0, release_error.bD)(thrown)})`;
   }
  }
  function contextOf(request) {
   const { environment, certificates, clientCertificate, proxy, allowHttpHosts, readAccess, signal, limits } = request;
   return {
    environment,
    certificates,
    clientCertificate,
    proxy,
    allowHttpHosts,
    readAccess,
    signal,
    limits
   };
  }
  function askedPause(thrown, timing) {
   const cause = thrown instanceof Error ? thrown.cause : null;
   if (!(cause instanceof retrying_read.Wl)) return 0;
   return Math.min((0, src_timing.P9)(cause.retryAfterHeader, timing) ?? 0, LONGEST_PAUSE);
  }
  async function otherWitnesses(request) {
   const uncached = await look(request, {
    bypassCaches: true
   });
   const published = new Set(request.files.flatMap(({ filename })=>uncached.missing.has(filename) ? [] : [
     filename
    ]));
   const serials = null === uncached.serial ? [] : [
    uncached.serial
   ];
   if (void 0 !== request.jsonUrl && null !== request.jsonUrl) {
    const answer = await readReleaseDocument(request.jsonUrl, {
     ...contextOf(request),
     timeouts: LOOK_TIMEOUTS
    });
    if ("read" === answer.state) {
     const { files, lastSerial } = answer.document;
     if (null !== lastSerial) serials.push(lastSerial);
     for (const { filename, sha256 } of request.files)if (files.some((file)=>file.filename === filename && file.sha256 === sha256)) published.add(filename);
    }
   }
   return {
    published,
    serial: 0 === serials.length ? null : (0, extremes.n)(serials)
   };
  }
  var visible_text = __webpack_require__(58607);
  var requirement = __webpack_require__(29488);
  var version_order = __webpack_require__(37870);
  const metadata_differences_text = (values)=>values.map((value)=>value.replace(/\r\n?/gu, "\n").trim());
  const compact = (values)=>values.map((value)=>value.replace(/\s+/gu, "").toLowerCase());
  const keywords = (values)=>values.flatMap((value)=>value.split(",").map((word)=>word.trim())).filter((word)=>"" !== word);
  const clauses = (values)=>values.flatMap((value)=>value.replace(/\s+/gu, "").split(",")).filter((clause)=>"" !== clause);
  const expression = (values)=>values.map((value)=>value.toLowerCase().replace(/[()]/gu, " ").replace(/\s+/gu, " ").trim());
  function requirementKey(line) {
   try {
    const { name, extras, specifierText, url } = (0, requirement.p)(line);
    const marker = line.includes(";") ? line.slice(line.lastIndexOf(";") + 1) : "";
    const parts = [
     (0, names.Pc)(name),
     extras.map(names.Pc).sort().join(","),
     [
      ...clauses([
       specifierText
      ])
     ].sort().join(","),
     url ?? "",
     marker.replace(/[\s()]+/gu, "").replaceAll("'", '"')
    ];
    return parts.join(" ").replace(/ +/gu, " ").trim();
   } catch  {
    return line.trim();
   }
  }
  const FIELDS = [
   [
    "summary",
    metadata_differences_text
   ],
   [
    "description",
    metadata_differences_text
   ],
   [
    "description_content_type",
    compact
   ],
   [
    "keywords",
    keywords
   ],
   [
    "author",
    metadata_differences_text
   ],
   [
    "author_email",
    metadata_differences_text
   ],
   [
    "maintainer",
    metadata_differences_text
   ],
   [
    "maintainer_email",
    metadata_differences_text
   ],
   [
    "license",
    metadata_differences_text
   ],
   [
    "license_expression",
    expression
   ],
   [
    "requires_python",
    clauses
   ],
   [
    "classifiers",
    metadata_differences_text
   ],
   [
    "requires_dist",
    (values)=>values.map(requirementKey)
   ]
  ];
  function isNothing(value) {
   return "" === value.trim() || "UNKNOWN" === value.trim();
  }
  function valuesOf(value) {
   const values = Array.isArray(value) ? value : [
    value
   ];
   return values.filter((one)=>"string" == typeof one && !isNothing(one));
  }
  function sentValues(form, field) {
   return form.flatMap(([name, value])=>name !== field || isNothing(value) ? [] : [
     value
    ]);
  }
  function firstSent(files, document) {
   const times = new Map(document.files.map(({ filename, uploadTime })=>[
     filename,
     Date.parse(uploadTime ?? "")
    ]));
   const timeOf = ({ filename })=>{
    const time = times.get(filename);
    return void 0 === time || Number.isNaN(time) ? 1 / 0 : time;
   };
   return files.reduce((first, file)=>null === first || timeOf(file) < timeOf(first) ? file : first, null);
  }
  const LONGEST_SHOWN = 80;
  function around(value, other) {
   if ("" === value) return "nothing";
   let at = 0;
   while(at < value.length && value[at] === other[at])at += 1;
   const start = at < LONGEST_SHOWN - 20 ? 0 : at - 20;
   const part = (0, visible_text.P8)(value.slice(start, start + LONGEST_SHOWN));
   return `'${start > 0 ? "…" : ""}${part}${start + LONGEST_SHOWN < value.length ? "…" : ""}'`;
  }
  function difference(what, weight, sent, shown) {
   return {
    what,
    weight,
    sent: around(sent, shown),
    shown: around(shown, sent)
   };
  }
  function compareField(what, sent, shown, normalize, weight) {
   const [ours, theirs] = [
    normalize(sent),
    normalize(shown)
   ].map((values)=>[
     ...new Set(values)
    ].sort());
   if (void 0 === ours || void 0 === theirs) return null;
   const [missing, added] = [
    ours.filter((value)=>!theirs.includes(value)),
    theirs.filter((value)=>!ours.includes(value))
   ];
   if (0 === missing.length && 0 === added.length) return null;
   return difference(what, weight, missing.join(", "), added.join(", "));
  }
  function labelKey(label) {
   const key = label.toLowerCase().replace(/[\s_-]+/gu, "");
   return "downloadurl" === key ? "download" : key;
  }
  function sentLinks(form) {
   const links = new Map;
   const add = (label, url)=>{
    if ("" !== url.trim()) links.set(`${labelKey(label)} ${url.trim()}`, `${label}: ${url.trim()}`);
   };
   for (const value of sentValues(form, "home_page"))add("Homepage", value);
   for (const value of sentValues(form, "download_url"))add("Download", value);
   for (const value of sentValues(form, "project_urls")){
    const comma = value.indexOf(",");
    add(value.slice(0, comma).trim(), value.slice(comma + 1));
   }
   return links;
  }
  function shownLinks(info) {
   const { project_urls: urls, home_page: home, download_url: download } = info;
   const links = new Map;
   const add = (label, url)=>{
    if ("string" == typeof url && !isNothing(url)) links.set(`${labelKey(label)} ${url.trim()}`, `${label}: ${url.trim()}`);
   };
   if ("object" == typeof urls && null !== urls) for (const [label, url] of Object.entries(urls))add(label, url);
   add("Homepage", home);
   add("Download", download);
   return links;
  }
  function compareLinks(form, info) {
   const [sent, shown] = [
    sentLinks(form),
    shownLinks(info)
   ];
   const missing = [
    ...sent
   ].flatMap(([key, link])=>shown.has(key) ? [] : [
     link
    ]);
   const added = [
    ...shown
   ].flatMap(([key, link])=>sent.has(key) ? [] : [
     link
    ]);
   if (0 === missing.length && 0 === added.length) return [];
   return [
    difference("project URLs", missing.length > 0 ? "lost" : "changed", missing.join(", "), added.join(", "))
   ];
  }
  function compareIdentity(form, info) {
   const [sentName = ""] = sentValues(form, "name");
   const [sentVersion = ""] = sentValues(form, "version");
   const [shownName = ""] = valuesOf(info["name"]);
   const [shownVersion = ""] = valuesOf(info["version"]);
   const found = [];
   if (sentName !== shownName) {
    const other = "" !== shownName && (0, names.Pc)(sentName) !== (0, names.Pc)(shownName);
    found.push(difference("name", other ? "contradiction" : "changed", sentName, shownName));
   }
   const [ours, theirs] = [
    (0, version.z0)(sentVersion),
    (0, version.z0)(shownVersion)
   ];
   const same = void 0 !== ours && void 0 !== theirs && 0 === (0, version_order.Z)(ours, theirs);
   if (!same && sentVersion !== shownVersion) found.push(difference("version", "" === shownVersion ? "changed" : "contradiction", sentVersion, shownVersion));
   return found;
  }
  function compareFiles(files, document) {
   return files.flatMap((file)=>{
    const shown = document.files.find(({ filename })=>filename === file.filename);
    if (void 0 === shown) return [
     difference("files", "contradiction", file.filename, "")
    ];
    const found = [];
    if (null !== shown.sha256 && shown.sha256 !== file.sha256) found.push(difference(`sha256 of ${file.filename}`, "contradiction", file.sha256, shown.sha256));
    if (null !== shown.size && shown.size !== file.size) {
     const [sentSize, shownSize] = [
      `${file.size} bytes`,
      `${shown.size} bytes`
     ];
     found.push(difference(`size of ${file.filename}`, "contradiction", sentSize, shownSize));
    }
    if (shown.yanked) found.push(difference(file.filename, "lost", "not yanked", "yanked"));
    return found;
   });
  }
  function metadataDifferences({ files }, document) {
   const { info } = document;
   const form = firstSent(files, document)?.form ?? [];
   const found = [
    ...compareFiles(files, document),
    ...compareIdentity(form, info),
    ...compareLinks(form, info),
    ...FIELDS.flatMap(([field, normalize])=>{
     const [sent, shown] = [
      sentValues(form, field),
      valuesOf(info[field])
     ];
     const isLost = "description" === field && sent.length > 0 && 0 === shown.length;
     return compareField(field.replaceAll("_", " "), sent, shown, normalize, isLost ? "lost" : "changed") ?? [];
    }),
    ...true === info["yanked"] ? [
     difference("release", "lost", "not yanked", "yanked")
    ] : []
   ];
   const order = [
    "contradiction",
    "lost",
    "changed"
   ];
   return found.sort((a, b)=>order.indexOf(a.weight) - order.indexOf(b.weight));
  }
  function requiresPythonDifferences(files, shown) {
   return files.flatMap((file)=>{
    const told = shown.find(({ filename })=>filename === file.filename)?.requiresPython ?? "";
    if ("" === told.trim()) return [];
    const sent = sentValues(file.form, "requires_python");
    return compareField(`requires-python of ${file.filename}`, sent, [
     told
    ], clauses, "changed") ?? [];
   });
  }
  var rule_address = __webpack_require__(79894);
  const compare_with_index_LASTING = 3;
  const MOST_FAILURES = 5;
  async function compareWithIndex({ timing, target, server }, sent, { url, limit, pageSerial }) {
   const begun = timing.now();
   const near = (0, address.U9)(new URL((0, address.RD)(url)).hostname);
   let pause = near ? 20 : 1e3;
   let steady = 0;
   let failures = 0;
   for(let attempts = 1;; attempts += 1){
    const answer = await readReleaseDocument(url, target.context);
    const ms = Math.max(0, Math.round(timing.now() - begun));
    const isOver = ms >= limit;
    const outcome = (state, rest = {})=>({
      state,
      differences: [],
      why: "",
      ms,
      attempts,
      ...rest
     });
    if ("read" === answer.state) {
     failures = 0;
     const differences = metadataDifferences(sent, answer.document);
     if (0 === differences.length) return outcome("same");
     const old = isOld(answer, sent, pageSerial);
     steady = old ? 0 : steady + 1;
     if (steady >= compare_with_index_LASTING || isOver && !old) return outcome("different", {
      differences
     });
     if (isOver) return outcome("old", {
      differences,
      why: "it is older than the page that installers read"
     });
    } else {
     steady = 0;
     failures += 1;
     const isGone = "absent" === answer.state && null === target.index.known;
     if (isGone || isOver || failures >= MOST_FAILURES) {
      if ("absent" === answer.state) return outcome("absent", {
       why: `${server} doesn't have this document`
      });
      return outcome("unreadable", {
       why: answer.why
      });
     }
    }
    await timing.sleep(Math.max(1, Math.min(pause, limit - ms)), target.context.signal);
    pause = Math.min(1.6 * pause, near ? 500 : 15e3);
   }
  }
  function isOld({ document }, { files }, pageSerial) {
   if (null !== pageSerial && null !== document.lastSerial) return document.lastSerial < pageSerial;
   const shown = new Set(document.files.map(({ filename })=>filename));
   return files.some(({ filename })=>!shown.has(filename));
  }
  function differenceWords({ what, sent, shown }) {
   return `${what} (sent ${sent}, shown ${shown})`;
  }
  function differenceFindings(title, differences) {
   return differences.map(({ what, weight, sent, shown })=>({
     rule: `shown-${weight}`,
     severity: "contradiction" === weight ? "unsafe" : "warning",
     subject: title,
     message: `shows a different value for ${what}: sent ${sent}, shown ${shown}`,
     remedy: "Check the release's page; if it is wrong there, fix the metadata in the next version"
    }));
  }
  function comparisonItem(url, { state, differences, why, ms, attempts }) {
   const common = {
    kind: "shown",
    subject: "release page",
    ms,
    attempts,
    urls: [
     (0, address.RD)(url)
    ]
   };
   switch(state){
    case "same":
     return {
      ...common,
      outcome: "passed",
      message: "the index shows what was sent, description and URLs included"
     };
    case "different":
     return {
      ...common,
      outcome: "failed",
      message: `the index shows something different: ${differences.map(differenceWords).join("; ")}`
     };
    case "absent":
     return {
      ...common,
      outcome: "unknown",
      message: `not compared: ${why}`
     };
    case "old":
    case "unreadable":
     return {
      ...common,
      outcome: "unknown",
      message: `not compared, because the JSON API didn't answer in time: ${why}`
     };
   }
  }
  function comparisonFailure(title, { state, differences }) {
   const contradictions = differences.filter(({ weight })=>"contradiction" === weight);
   if ("different" !== state || 0 === contradictions.length) return null;
   return new release_error.K2({
    subject: title,
    problem: `has the files, but its JSON API shows a different release: ${contradictions.map(differenceWords).join("; ")}`,
    remedy: "Don't upload again. Check the release's page, and report the problem to the operators of the index"
   });
  }
  function missingWords({ missing, pageSerial, indexSerial }) {
   const files = missing.map(({ filename, why })=>`${filename} (${why})`).join(", ");
   const isBehind = null !== pageSerial && null !== indexSerial && pageSerial < indexSerial;
   return isBehind ? `${files}; the page has serial ${pageSerial}, the index is at ${indexSerial}` : files;
  }
  function messageOf(waited) {
   switch(waited.state){
    case "installable":
     return `pip and uv see every file with its sha256, ${waited.polls} checks`;
    case "yanked":
     return `pip and uv see every file with its sha256, but skip yanked files: ${missingWords(waited)}`;
    case "published-page-old":
     return `published, but the page that installers read is still outdated: ${missingWords(waited)}`;
    case "not-published":
     return `not published: ${missingWords(waited)}`;
    case "unreachable":
     return `the index can't be read: ${missingWords(waited)}`;
   }
  }
  function waitItem(index, name, waited) {
   const outcome = "installable" === waited.state ? "passed" : "unreachable" === waited.state ? "unknown" : "failed";
   const urls = [
    (0, project_page.g2)((0, address.RD)(index.simpleUrl), name)
   ];
   return {
    kind: "wait",
    subject: "installable",
    outcome,
    message: messageOf(waited),
    ms: waited.ms,
    attempts: waited.polls,
    urls,
    seenAfter: waited.seenAfter
   };
  }
  function waitFailure(index, seconds, nextVersion, waited) {
   const subject = index.title;
   const after = `after ${seconds} s`;
   switch(waited.state){
    case "installable":
     return null;
    case "yanked":
     return new release_error.K2({
      subject,
      problem: `has every file, but installers skip yanked files: ${missingWords(waited)}`,
      remedy: `Un-yank it on the index's website, or release as version ${nextVersion}`
     });
    case "published-page-old":
     return new release_error.K2({
      subject,
      problem: `has the release, but the page that installers read is still outdated ${after}: ${missingWords(waited)}`,
      remedy: "Don't upload again; run again later, or with a larger wait-timeout"
     });
    case "not-published":
     return new release_error.K2({
      subject,
      problem: `accepted the upload, but doesn't show it ${after}: ${missingWords(waited)}`,
      remedy: "Run again: missing files are sent again"
     });
    case "unreachable":
     return new release_error.K2({
      subject,
      problem: `accepted the upload, but its page couldn't be read ${after}: ${missingWords(waited)}`,
      remedy: "Run again when the index can be reached; nothing is sent twice"
     });
   }
  }
  async function waitForInstallers(publication) {
   const { inputs, host, timing, target, manifest, recorder, hashOf, nextVersion } = publication;
   const { index, context } = target;
   const limit = 1e3 * inputs.waitTimeout;
   const jsonUrl = "pypi" === publication.server ? index.jsonUrl(manifest.project, manifest.version) : null;
   const waited = await host.group("Wait until it can be installed", ()=>waitUntilInstallable({
     ...context,
     simpleUrl: index.simpleUrl,
     name: manifest.project,
     files: manifest.files,
     limit,
     hashOf,
     timing,
     jsonUrl,
     onWaiting: (elapsed, missing)=>{
      host.progress(`waiting for ${index.title}: ${missing} of ${manifest.files.length} files missing after ${(0, duration_text.S)(elapsed)}`);
     }
    }));
   const item = waitItem(index, manifest.project, waited);
   recorder.item(item);
   host.info(item.message);
   const failure = waitFailure(index, inputs.waitTimeout, nextVersion, waited);
   if (null !== failure) return failure;
   return checkShown(publication, waited, {
    jsonUrl,
    limit: limit - waited.ms
   });
  }
  async function checkShown(publication, waited, { jsonUrl, limit }) {
   const { host, target, recorder } = publication;
   const { title } = target.index;
   const sent = sentRelease(publication);
   const findings = [
    ...differenceFindings(title, requiresPythonDifferences(sent.files, waited.shown))
   ];
   let failure = null;
   if (null !== jsonUrl) {
    const shown = await host.group(`What ${title} shows`, ()=>compareWithIndex(publication, sent, {
      url: jsonUrl,
      limit,
      pageSerial: waited.pageSerial
     }));
    const item = comparisonItem(jsonUrl, shown);
    recorder.item(item);
    host.info(item.message);
    if ("different" === shown.state) for (const one of differenceFindings(title, shown.differences))findings.push(one);
    failure = comparisonFailure(title, shown);
   }
   recorder.findings(findings);
   for (const finding of findings)if ("warning" === finding.severity) host.warning((0, rule_address.BN)(finding, host.environment));
   return failure;
  }
  function sentRelease({ files, server }) {
   const sent = files.map(({ distribution: { filename, sha256, size, kind }, form })=>({
     filename,
     sha256,
     size,
     kind,
     form: (0, prepare_files.iD)(server, form)
    }));
   return {
    files: [
     ...sent.filter(({ kind })=>"wheel" === kind),
     ...sent.filter(({ kind })=>"sdist" === kind)
    ]
   };
  }
  const artifacts = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(663),
    __webpack_require__.e(3044),
    __webpack_require__.e(7940),
    __webpack_require__.e(5299),
    __webpack_require__.e(278),
    __webpack_require__.e(7576),
    __webpack_require__.e(8710),
    __webpack_require__.e(9862)
   ]).then(__webpack_require__.bind(__webpack_require__, 29862)));
  async function run(given, host, timing = src_timing.$u) {
   return await (0, run_stage.S)(host, {
    action: "publish-index",
    stage: (0, inputs.g)(given),
    prepare: ({ recorder })=>prepare(given, {
      host,
      timing,
      recorder
     }),
    async work (publication) {
     const failure = (await publish(publication))?.message ?? null;
     const outcome = null !== failure ? "failed" : publication.inputs.dryRun ? "not-sent" : "passed";
     return {
      outcome,
      failure,
      rest: restOf(publication)
     };
    },
    unfinished: restOf,
    done: whatIsThere
   });
  }
  async function prepare(given, { host, timing, recorder }) {
   const target = chooseTarget(given, host, timing);
   const inputs = void 0 === given.artifact ? given : await (await artifacts()).takeArtifact(given, host);
   const manifest = await (0, prepare_files.WI)(inputs, host);
   (0, token_scope.Q)({
    target,
    manifest,
    host
   }, null);
   const asking = new AbortController;
   const page = (0, make_plan.PZ)(target, manifest, timing, AbortSignal.any([
    host.signal,
    asking.signal
   ]));
   page.catch(()=>void 0);
   const production = (0, production_index.kW)(inputs, {
    index: target.index,
    manifest,
    host,
    timing
   }, asking.signal);
   const files = await (0, prepare_files.t9)(manifest, inputs.packagesDir).catch((thrown)=>{
    asking.abort();
    throw thrown;
   });
   recorder.about({
    project: manifest.project,
    normalizedName: (0, names.Pc)(manifest.project),
    version: manifest.version,
    index: target.index.uploadUrl
   });
   return {
    inputs,
    host,
    timing,
    target,
    manifest,
    files,
    page,
    production,
    recorder,
    hashOf: (0, upload_plan.sT)(target.index.simpleUrl, target.context),
    taken: [],
    plan: null,
    server: target.index.server,
    nextVersion: (0, version.W7)(manifest.version),
    uploaded: 0,
    skipped: 0,
    unseen: []
   };
  }
  function restOf({ target, manifest, plan, uploaded, skipped }) {
   const { index } = target;
   return {
    plan,
    projectUrl: index.projectUrl(manifest.project, manifest.version) ?? (0, project_page.g2)((0, address.RD)(index.simpleUrl), manifest.project),
    uploadedCount: uploaded,
    skippedCount: skipped
   };
  }
  function whatIsThere({ target, files, uploaded, skipped }) {
   const there = uploaded + skipped;
   return 0 === there ? `none of the files is known to be on ${target.index.title}` : `${there} of ${files.length} ${1 === files.length ? "file is" : "files are"} on ${target.index.title}`;
  }
  async function publish(publication) {
   const { inputs, files, recorder, host, target } = publication;
   const taken = await (0, production_index.$T)(publication, recorder);
   const { files: planned, refusal } = await (0, make_plan.Cs)(publication);
   const refused = taken ?? refusal;
   const stateOf = new Map(planned.map((file)=>[
     file.filename,
     file.state
    ]));
   const filesIn = (state)=>files.filter(({ distribution })=>stateOf.get(distribution.filename) === state);
   publication.skipped = filesIn("identical").length;
   for (const { distribution } of filesIn("conflict"))recorder.item((0, file_items.Lq)(distribution, "failed", "the index has different bytes under this name"));
   for (const { distribution } of filesIn("identical"))recorder.item((0, file_items.Lq)(distribution, "passed", "was already there, byte for byte"));
   if (null !== refused || inputs.dryRun) {
    const refusing = null === taken ? "the index" : "the production index";
    const why = null === refused ? "dry run: it would be sent" : `not sent, because ${refusing} would refuse the release`;
    for (const { distribution } of filesIn("new"))recorder.item((0, file_items.Lq)(distribution, "not-sent", why));
    return refused;
   }
   try {
    await recorder.save();
   } catch (thrown) {
    for (const { distribution } of filesIn("new"))recorder.item((0, file_items.Lq)(distribution, "not-sent", "not started"));
    if (!(thrown instanceof release_error.K2)) throw thrown;
    const { subject, problem, remedy } = thrown;
    return new release_error.K2({
     subject,
     problem: `${problem}, so nothing was sent`,
     remedy
    });
   }
   const failed = await sendNew(publication, filesIn("new"));
   if (null !== failed) return failed;
   host.info(`${target.index.title}: ${publication.uploaded} uploaded, ${publication.skipped} already there`);
   return inputs.wait ? waitForInstallers(publication) : lookAtOnce(publication);
  }
 },
 69842: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>checkTokenScope
  });
  var _index_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28589);
  var _index_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90795);
  var _index_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7754);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  function checkTokenScope({ target, manifest, host }, exists) {
   const { index, credentials } = target;
   const contents = null === credentials || null === index.known ? null : (0, _index_client__WEBPACK_IMPORTED_MODULE_0__.Y)(credentials.password);
   if (null === contents || null === index.known) return;
   const site = (0, _index_client__WEBPACK_IMPORTED_MODULE_1__.I)(index.known);
   const told = new URL(index.simpleUrl).origin === site ? exists : null;
   const verdict = (0, _index_client__WEBPACK_IMPORTED_MODULE_2__.F)(contents, {
    project: manifest.project,
    exists: told,
    site
   });
   if (null === verdict) return;
   const { kind, problem, remedy } = verdict;
   if ("refusal" === kind) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: "password",
    problem,
    remedy
   });
   host.notice(`password: ${problem}. ${remedy}.`);
  }
 },
 12072: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $J: ()=>releaseOnIndex,
   Sb: ()=>isSourceArchive,
   eO: ()=>versionOfFile
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  const ARCHIVES = [
   ".tar.gz",
   ".zip",
   ".tar.bz2",
   ".tgz",
   ".tbz",
   ".tar.xz",
   ".txz",
   ".tar.lzma",
   ".tar.Z",
   ".tar"
  ];
  const LONGEST_NAME = 1024;
  function wheelVersion(text) {
   return (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text) ?? (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text.replaceAll("_", "-")) ?? null;
  }
  function versionOfFile(filename, project) {
   if (filename.length > LONGEST_NAME) return null;
   const wanted = (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project);
   const lower = filename.toLowerCase();
   if (lower.endsWith(".whl") || lower.endsWith(".egg")) {
    const [name = "", version = ""] = filename.slice(0, -4).split("-");
    return (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name) === wanted ? wheelVersion(version) : null;
   }
   const ending = ARCHIVES.find((end)=>lower.endsWith(end.toLowerCase()));
   if (void 0 === ending) return null;
   const stem = filename.slice(0, -ending.length);
   for(let at = stem.indexOf("-"); at >= 0; at = stem.indexOf("-", at + 1)){
    if ((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(stem.slice(0, at)) !== wanted) continue;
    const version = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(stem.slice(at + 1));
    if (void 0 !== version) return version;
   }
   return null;
  }
  function isSourceArchive(filename) {
   return ARCHIVES.some((end)=>filename.toLowerCase().endsWith(end.toLowerCase()));
  }
  function releaseOnIndex(page, project, version) {
   const wanted = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(version);
   const versions = new Set;
   const files = [];
   for (const file of page.files){
    const found = versionOfFile(file.filename, project);
    if (null !== found) {
     versions.add((0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.qh)(found));
     if (void 0 !== wanted && 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Z)(found, wanted)) files.push(file);
    }
   }
   for (const text of page.versions){
    const named = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text);
    if (void 0 !== named) versions.add((0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.qh)(named));
   }
   return {
    files,
    versions: [
     ...versions
    ]
   };
  }
 },
 98487: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   SK: ()=>isOnIndex,
   ld: ()=>ownError,
   TX: ()=>sendFile
  });
  var src_timing = __webpack_require__(36570);
  var secret_forms = __webpack_require__(75342);
  var server_words = __webpack_require__(76543);
  var transport_error = __webpack_require__(95948);
  var attempts = __webpack_require__(93570);
  var release_error = __webpack_require__(41535);
  var duration_text = __webpack_require__(24417);
  var retrying_read = __webpack_require__(21579);
  var sent_file = __webpack_require__(14365);
  var http_request = __webpack_require__(13268);
  const UPLOAD_TIMEOUTS = {
   connect: 15e3,
   idle: 6e4,
   answer: 3e5,
   whole: 36e5
  };
  const ACCEPTED = "application/json;q=0.9, text/plain;q=0.8, */*;q=0.1";
  const MAXIMUM_ANSWER = 1048576;
  function saysDuplicate(status, words) {
   if (409 === status) return true;
   return 400 === status && /already exists?\b|already been taken|updating asset/iu.test(words) || 403 === status && /overwrite artifact/iu.test(words);
  }
  function verdictOf(status, words) {
   if (200 === status || 201 === status) return "accepted";
   if (429 === status && /too many new projects/iu.test(words)) return "refused";
   if (429 === status || 425 === status) return "held";
   if ((0, retrying_read.wz)(status)) return "troubled";
   return status >= 300 && status < 500 ? "refused" : "unclear";
  }
  async function uploadFile(target, { distribution, form, onSent }) {
   const { url, credentials, timeouts, timing = src_timing.$u, ...context } = target;
   const body = (0, sent_file.b)(form, "content", {
    ...distribution,
    name: distribution.filename
   }, onSent);
   const answer = await (0, http_request.aj)({
    ...context,
    url,
    credentials,
    method: "POST",
    headers: {
     "content-type": body.contentType,
     accept: ACCEPTED
    },
    body,
    timeouts: {
     ...UPLOAD_TIMEOUTS,
     ...timeouts
    },
    maximumBytes: MAXIMUM_ANSWER
   });
   const { status, headers, ms } = answer;
   const hide = null === credentials ? [] : (0, secret_forms.e)(credentials.username, credentials.password);
   const redirect = status >= 300 && status < 400 && "string" == typeof headers.location ? `redirects to ${headers.location}` : "";
   const words = "" === redirect ? await (0, server_words.l)(answer, hide) : await (0, server_words.l)({
    ...answer,
    reason: redirect,
    body: Buffer.alloc(0)
   }, hide);
   return {
    status,
    verdict: verdictOf(status, words),
    words,
    retryAfterMs: (0, src_timing.P9)(headers["retry-after"], timing),
    ms,
    headers
   };
  }
  function isOnIndex({ result }) {
   return "uploaded" === result || "landed" === result || "there" === result;
  }
  const UPLOAD_BACK_OFF = {
   base: 1e3,
   maximum: 6e4
  };
  const LONGEST_PAUSE = 3e5;
  const WHOLE_LIMIT = 36e5;
  class NotSettled extends Error {
   askedPause;
   constructor(askedPause = null){
    super("not settled");
    this.askedPause = askedPause;
   }
  }
  async function sendFile(target, request, options) {
   const timing = target.timing ?? src_timing.$u;
   const begun = timing.now();
   const hide = null === target.credentials ? [] : (0, secret_forms.e)(target.credentials.username, target.credentials.password);
   const words = [];
   let sent = 0;
   let last = null;
   let fault = null;
   let indexSha256 = null;
   let seen = null;
   let stopped = null;
   let doubtful = false;
   const finish = (result, error = null)=>({
     filename: request.distribution.filename,
     result,
     status: last?.status ?? null,
     attempts: sent,
     ms: Math.round(timing.now() - begun),
     words,
     indexSha256,
     headers: last?.headers ?? {},
     doubtful,
     seen,
     stopped,
     error: error ?? fault
    });
   const notThere = (error = null)=>finish(doubtful && (null !== error || "absent" !== seen) ? "unclear" : "failed", error);
   const attempt = async ()=>{
    sent += 1;
    last = null;
    fault = null;
    try {
     const answer = await uploadFile(target, request);
     last = answer;
     words.push(`${answer.status} ${answer.words}`.trim());
     return {
      kind: "answer",
      answer
     };
    } catch (thrown) {
     words.push((0, server_words.E)((0, release_error.bD)(thrown), hide));
     if (!(thrown instanceof transport_error.wX)) return {
      kind: "own",
      error: thrown instanceof Error ? thrown : new Error((0, release_error.bD)(thrown))
     };
     fault = thrown;
     return {
      kind: "fault",
      error: thrown
     };
    }
   };
   const ask = async ()=>{
    const found = await options.lookUp();
    seen = found.state;
    if ("different" === found.state) {
     indexSha256 = found.sha256;
     return "conflict";
    }
    return "identical" === found.state ? "landed" : null;
   };
   const tooLong = (pause)=>{
    const { longestPause = LONGEST_PAUSE, wholeLimit = WHOLE_LIMIT } = options;
    if (pause > longestPause) return Number.isFinite(pause) ? `it asks to wait ${(0, duration_text.S)(pause)}, which is too long` : "it asks to wait forever";
    return timing.now() - begun + pause > wholeLimit ? `the limit of ${Math.round(wholeLimit / 6e4)} minutes is over` : null;
   };
   const untilSettled = (work, unsettled)=>(0, attempts.d)(work, {
     most: options.attempts + 1,
     pause: (_, pause)=>timing.sleep(pause ?? 0, target.signal),
     judge (thrown, attempt) {
      if (!(thrown instanceof NotSettled)) return "give-up";
      if (attempt > options.attempts) return {
       found: unsettled()
      };
      const pause = thrown.askedPause ?? (0, src_timing.xP)(attempt, options.backOff ?? UPLOAD_BACK_OFF, timing);
      stopped = tooLong(pause);
      if (null === stopped) return {
       againAfter: pause
      };
      words.push(stopped);
      return {
       found: unsettled()
      };
     }
    });
   const judgeDuplicate = (answer)=>untilSettled(async ()=>{
     const found = await ask();
     if (null === found) throw new NotSettled;
     return finish("landed" !== found || doubtful ? found : "there");
    }, ()=>finish(400 === answer.status && "absent" === seen ? "refused" : "unclear"));
   const judgeRefusal = async (answer)=>{
    if (saysDuplicate(answer.status, answer.words)) return judgeDuplicate(answer);
    const found = doubtful ? await ask() : null;
    return finish(found ?? "refused");
   };
   const sendOnce = async (tries)=>{
    const outcome = await attempt();
    let asked = null;
    switch(outcome.kind){
     case "own":
      doubtful ||= !(outcome.error instanceof release_error.K2);
      return notThere(outcome.error);
     case "fault":
      doubtful ||= outcome.error.mayHaveArrived;
      if ("aborted" === outcome.error.fault || !(0, transport_error.WG)(outcome.error) && !outcome.error.mayHaveArrived) return notThere(outcome.error);
      break;
     case "answer":
      if ("accepted" === outcome.answer.verdict) return finish("uploaded");
      if ("refused" === outcome.answer.verdict) return judgeRefusal(outcome.answer);
      doubtful ||= "held" !== outcome.answer.verdict;
      asked = outcome.answer.retryAfterMs;
    }
    if (!doubtful && tries >= options.attempts) return notThere();
    const found = doubtful ? await ask() : null;
    if (null !== found) return finish(found);
    throw new NotSettled(asked);
   };
   const course = ()=>untilSettled(async (tries)=>{
     if (tries > 1 && doubtful) {
      const found = await ask();
      if (null !== found) return finish(found);
      if ("absent" !== seen) throw new NotSettled;
     }
     return tries > options.attempts ? notThere() : await sendOnce(tries);
    }, notThere);
   try {
    return await course();
   } catch (thrown) {
    return notThere(thrown instanceof Error ? thrown : new Error((0, release_error.bD)(thrown)));
   }
  }
  function ownError({ error }) {
   return error instanceof release_error.K2 ? error : null;
  }
 },
 28589: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y: ()=>readTokenContents,
   n: ()=>tokenLocation
  });
  const END = 0;
  const LOCATION = 1;
  const IDENTIFIER = 2;
  const VERIFICATION_ID = 4;
  const SIGNATURE = 6;
  const SIGNATURE_BYTES = 32;
  class FormatError extends Error {
  }
  class FieldReader {
   #at;
   #bytes;
   constructor(bytes, at){
    this.#bytes = bytes;
    this.#at = at;
   }
   #number() {
    let value = 0;
    for(let factor = 1;; factor *= 128){
     const byte = this.#bytes[this.#at];
     if (void 0 === byte) throw new FormatError("a number continues past the end");
     this.#at += 1;
     if ((127 & byte) !== 0) value += (127 & byte) * factor;
     if (byte < 128) return value;
    }
   }
   field() {
    const type = this.#number();
    if (type === END) return {
     type,
     data: new Uint8Array
    };
    const length = this.#number();
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new FormatError("a field continues past the end");
    const data = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return {
     type,
     data
    };
   }
   section() {
    const fields = [];
    for(;;){
     const field = this.field();
     if (field.type === END) return fields;
     if (field.type <= (fields.at(-1)?.type ?? -1)) throw new FormatError("fields are out of order");
     fields.push(field);
    }
   }
  }
  function textOf(bytes) {
   return new TextDecoder("utf-8", {
    fatal: true,
    ignoreBOM: true
   }).decode(bytes);
  }
  function readHeader(section) {
   const [first, second, ...more] = section;
   const [place, identity] = first?.type === LOCATION ? [
    first,
    second
   ] : [
    void 0,
    first
   ];
   const extra = void 0 === place ? second : more[0];
   if (identity?.type !== IDENTIFIER || void 0 !== extra) throw new FormatError("the header has other fields");
   return {
    location: void 0 === place ? "" : textOf(place.data),
    identifier: identity.data
   };
  }
  function readCaveat(section) {
   const located = section[0]?.type === LOCATION;
   if (located) textOf(section[0]?.data ?? new Uint8Array);
   const [identity, verification, ...more] = located ? section.slice(1) : section;
   if (identity?.type !== IDENTIFIER || more.length > 0) throw new FormatError("a caveat has other fields");
   if (void 0 === verification) {
    if (located) throw new FormatError("a first-party caveat has a location");
    return {
     identifier: identity.data,
     thirdParty: false
    };
   }
   if (verification.type !== VERIFICATION_ID) throw new FormatError("a caveat has other fields");
   return {
    identifier: identity.data,
    thirdParty: true
   };
  }
  function parseMacaroon(bytes) {
   if (2 !== bytes[0]) return null;
   try {
    const reader = new FieldReader(bytes, 1);
    const header = readHeader(reader.section());
    const caveats = [];
    for(let section = reader.section(); section.length > 0; section = reader.section())caveats.push(readCaveat(section));
    const { type, data } = reader.field();
    if (type !== SIGNATURE || data.length !== SIGNATURE_BYTES) return null;
    return {
     ...header,
     caveats,
     signature: data
    };
   } catch (thrown) {
    if (thrown instanceof FormatError || "TypeError" === thrown.name) return null;
    throw thrown;
   }
  }
  const UNKNOWN = {
   kind: "unknown"
  };
  function isTexts(value) {
   return Array.isArray(value) && value.every((entry)=>"string" == typeof entry);
  }
  function validityOf(expires, notBefore) {
   if (!Number.isInteger(expires) || !Number.isInteger(notBefore)) return UNKNOWN;
   return {
    kind: "validity",
    expires: expires,
    notBefore: notBefore
   };
  }
  function caveatOfList([tag, ...values]) {
   const [first, second] = values;
   switch(tag){
    case 0:
     return 2 === values.length ? validityOf(first, second) : UNKNOWN;
    case 1:
     return 1 === values.length && isTexts(first) ? {
      kind: "projects",
      names: first
     } : UNKNOWN;
    case 2:
     return 1 === values.length && isTexts(first) ? {
      kind: "project-ids"
     } : UNKNOWN;
    case 3:
     return 1 === values.length && "string" == typeof first ? {
      kind: "user"
     } : UNKNOWN;
    case 4:
     return {
      kind: "publisher"
     };
    default:
     return UNKNOWN;
   }
  }
  function caveatOfObject(value) {
   const fields = Object.keys(value).sort().join(" ");
   if ("exp nbf" === fields) return validityOf(value["exp"], value["nbf"]);
   if ("project_ids" === fields) return isTexts(value["project_ids"]) ? {
    kind: "project-ids"
   } : UNKNOWN;
   if ("permissions version" !== fields || 1 !== value["version"]) return UNKNOWN;
   const permissions = value["permissions"];
   if ("user" === permissions) return {
    kind: "user"
   };
   if ("object" != typeof permissions || null === permissions || Array.isArray(permissions)) return UNKNOWN;
   const names = permissions["projects"];
   return isTexts(names) && 1 === Object.keys(permissions).length ? {
    kind: "projects",
    names
   } : UNKNOWN;
  }
  function caveatOf(identifier) {
   let value;
   try {
    value = JSON.parse(new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(identifier));
   } catch  {
    return UNKNOWN;
   }
   if (Array.isArray(value)) return caveatOfList(value);
   return "object" == typeof value && null !== value ? caveatOfObject(value) : UNKNOWN;
  }
  function bytesOf(token) {
   const text = /^pypi-([A-Za-z0-9_-]+)={0,2}$/u.exec(token)?.[1];
   return void 0 === text || text.length % 4 === 1 ? null : Buffer.from(text, "base64url");
  }
  function readTokenContents(token) {
   const bytes = bytesOf(token);
   const macaroon = null === bytes ? null : parseMacaroon(bytes);
   if (null === macaroon) return null;
   return {
    location: macaroon.location,
    caveats: macaroon.caveats.map(({ identifier, thirdParty })=>thirdParty ? UNKNOWN : caveatOf(identifier))
   };
  }
  function tokenLocation(token) {
   const match = /^pypi-([A-Za-z0-9_-]+)/u.exec(token);
   const bytes = Buffer.from(match?.[1] ?? "", "base64url");
   const [version, field, length] = bytes;
   if (2 !== version || 1 !== field || void 0 === length || length > 127 || bytes.length < 3 + length) return null;
   const location = bytes.subarray(3, 3 + length).toString("latin1");
   return /^[a-z0-9.:/-]+$/u.test(location) ? location : null;
  }
 },
 7754: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>judgeTokenScope,
   t: ()=>judgeTokenValidity
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14421);
  const NAMES_SHOWN = 5;
  function utc(seconds) {
   const date = new Date(1e3 * seconds);
   return Number.isNaN(date.getTime()) ? "an impossible date" : (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.A)(date.toISOString());
  }
  function judgeTokenValidity({ caveats }, now) {
   const seconds = Math.floor(now / 1e3);
   const clock = `this machine's clock says ${utc(seconds)}`;
   for (const caveat of caveats)if ("validity" === caveat.kind) {
    if (caveat.expires <= seconds) return {
     kind: "refusal",
     problem: `expired at ${utc(caveat.expires)}; ${clock}`,
     remedy: "Create a new token, or correct the clock"
    };
    if (caveat.notBefore > seconds) return {
     kind: "refusal",
     problem: `is not valid before ${utc(caveat.notBefore)}; ${clock}`,
     remedy: "Wait until then, use another token, or correct the clock"
    };
   }
   return null;
  }
  function allowedProjects({ caveats }) {
   let allowed = null;
   for (const caveat of caveats){
    if ("projects" !== caveat.kind) continue;
    const names = new Set(caveat.names.map(_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc));
    allowed = null === allowed ? [
     ...names
    ] : allowed.filter((name)=>names.has(name));
   }
   return allowed;
  }
  function projectWords(names) {
   const shown = names.filter((name)=>name.length <= 100 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u.test(name));
   if (0 === shown.length) return "for no project at all";
   const listed = shown.slice(0, NAMES_SHOWN);
   const rest = names.length - listed.length;
   const more = rest > 0 ? ` and ${rest} more` : "";
   return `for the ${1 === names.length ? "project" : "projects"} ${listed.join(", ")}${more}`;
  }
  function judgeTokenScope(contents, { project, exists, site }) {
   const name = (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project);
   const names = allowedProjects(contents);
   const accountPage = `${site}/manage/account/token/`;
   if (null !== names && !names.includes(name)) return {
    kind: "refusal",
    problem: `is a token ${projectWords(names)}, not for ${name}`,
    remedy: `Use the token for ${name}, or create one on ${accountPage}`
   };
   const kinds = new Set(contents.caveats.map(({ kind })=>kind));
   const narrowLater = `Use an account-wide token (${accountPage}) for the first upload, then one for ${name} alone`;
   if (false === exists && null !== names) return {
    kind: "refusal",
    problem: `is a token for ${name} alone, and the index doesn't have a project ${name} yet: a project-scoped token can't create a project`,
    remedy: narrowLater
   };
   if (false === exists && kinds.has("project-ids")) return {
    kind: "advice",
    problem: `is a token for single projects, and the index doesn't have a project ${name} yet: a project-scoped token can't create a project`,
    remedy: narrowLater
   };
   const isWide = [
    ...kinds
   ].every((kind)=>"user" === kind || "validity" === kind);
   if (true === exists && isWide) return {
    kind: "advice",
    problem: `is a token for every project of its account, but one for ${name} is enough`,
    remedy: `Create one on ${site}/manage/project/${name}/settings/, replace this one with it, and delete this one`
   };
   return null;
  }
 },
 76487: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>TOKEN_USER,
   j: ()=>tokenProblem
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  var _http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75342);
  const TOKEN_USER = "__token__";
  const COPY_AGAIN = "Copy the complete token again, and nothing else";
  const API_TOKEN_MISTAKES = [
   [
    /^(?:authorization\s*:\s*)?(?:bearer|basic|token)\s+\S/iu,
    "starts with a word from an HTTP header, Bearer or Basic",
    "Store only the token"
   ],
   [
    /^\s*["'\u2018-\u201f`].*["'\u2018-\u201f`]\s*$/su,
    "has quotation marks around it",
    "Store it without them"
   ],
   [
    /^(?:export\s+)?[A-Za-z_][\w.-]*\s*[=:]\s*["']?pypi-/u,
    "is a whole line of a settings file, including the name",
    "Store only the part after the ="
   ],
   [
    /^(?:\$\w+|\$\{\w+\}|\$\([^)]*\)|%\w+%|<[^>]*>|\[[^\]]*\])$/u,
    "is a placeholder that was never replaced",
    "Store the token itself"
   ]
  ];
  const PLACEHOLDERS = [
   [
    /^\*+$/u,
    "is the row of asterisks that a log shows instead of a secret",
    "Store the token itself"
   ],
   [
    /^\$?\{\{.*\}\}$/su,
    "is an expression that was not evaluated, ${{ … }}",
    "Write it in the workflow file, where expressions are evaluated, without nested quotation marks"
   ]
  ];
  function isDoubled(token) {
   const second = token.startsWith("pypi-") ? token.indexOf("pypi-", 1) : -1;
   return second > 0 && (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(token.slice(0, second), " 	\r\n\v\f ,;") === token.slice(second);
  }
  function tokenProblem(username, token) {
   const mistakes = username === TOKEN_USER ? [
    ...PLACEHOLDERS,
    ...API_TOKEN_MISTAKES
   ] : PLACEHOLDERS;
   for (const [form, problem, remedy] of mistakes)if (form.test(token)) return {
    problem,
    remedy
   };
   if (username === TOKEN_USER && isDoubled(token)) return {
    problem: "contains the token twice",
    remedy: "Store it once"
   };
   if (username === TOKEN_USER && /^pypi-Ag[EI].*pypi-Ag[EI]/su.test(token)) return {
    problem: "contains two tokens",
    remedy: "Store the one for this index"
   };
   if (/[\r\n]/u.test(token)) return {
    problem: "contains a line break",
    remedy: "Store the secret again, as one line"
   };
   if (username === TOKEN_USER && /\s/u.test(token)) return {
    problem: "contains a space",
    remedy: COPY_AGAIN
   };
   if (/\p{Cc}/u.test(token)) return {
    problem: "contains a control character",
    remedy: "Store the secret again"
   };
   if (username === TOKEN_USER && token.startsWith("pypi-") && !/^[\w-]+={0,2}$/u.test(token)) return {
    problem: "contains a character that is not allowed in an API token",
    remedy: COPY_AGAIN
   };
   if (token.length < _http__WEBPACK_IMPORTED_MODULE_1__.c) return {
    problem: `is shorter than ${_http__WEBPACK_IMPORTED_MODULE_1__.c} characters, so logs can't mask it`,
    remedy: "" === token ? "Set it to the token for the index" : "Use a longer one"
   };
   return null;
  }
 },
 90795: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>tokenSiteUrl,
   S: ()=>checkToken
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  var _token_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28589);
  var _token_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7754);
  var _token_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76487);
  const SITES = {
   pypi: {
    title: "PyPI",
    location: "pypi.org"
   },
   testpypi: {
    title: "TestPyPI",
    location: "test.pypi.org"
   }
  };
  function tokenSiteUrl(site) {
   return `https://${SITES[site].location}`;
  }
  function refuse(subject, problem, remedy) {
   throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject,
    problem,
    remedy
   });
  }
  function checkToken(username, token, place, now) {
   const misshapen = (0, _token_shape_js__WEBPACK_IMPORTED_MODULE_1__.j)(username, token);
   if (null !== misshapen) refuse("password", misshapen.problem, misshapen.remedy);
   if (/[:\r\n]/u.test(username) || "" === username) refuse("username", "is empty, or contains a colon or a line break", `Use the username, or ${_token_shape_js__WEBPACK_IMPORTED_MODULE_1__.A} for an API token`);
   if (null !== place.site) checkKnownSite(username, token, SITES[place.site]);
   else if (!place.isNear) checkForeignSite(token, place.title);
   if (null === place.site) return;
   const contents = (0, _token_contents_js__WEBPACK_IMPORTED_MODULE_2__.Y)(token);
   const verdict = null === contents ? null : (0, _token_scope_js__WEBPACK_IMPORTED_MODULE_3__.t)(contents, now);
   if (null !== verdict) refuse("password", verdict.problem, verdict.remedy);
  }
  function siteOf(token) {
   const found = (0, _token_contents_js__WEBPACK_IMPORTED_MODULE_2__.n)(token);
   return Object.values(SITES).find(({ location })=>location === found);
  }
  function checkKnownSite(username, token, { title, location }) {
   if (username !== _token_shape_js__WEBPACK_IMPORTED_MODULE_1__.A) refuse("username", `${title} accepts only the username ${_token_shape_js__WEBPACK_IMPORTED_MODULE_1__.A}`, "Remove username, and pass an API token as password");
   if (!token.startsWith("pypi-")) {
    if (void 0 !== siteOf(`pypi-${token}`)) refuse("password", "lacks the prefix pypi-, which is part of the token", "Copy the complete token again");
    refuse("password", `is not an API token for ${title}, which starts with pypi-`, `Create a token on https://${location}/manage/account/token/`);
   }
   const made = siteOf(token);
   if (void 0 !== made && made.location !== location) refuse("password", `is a token for ${made.title}, but the index is ${title}`, `Use the token that was created on https://${location}/`);
   if (void 0 !== made && null === (0, _token_contents_js__WEBPACK_IMPORTED_MODULE_2__.Y)(token)) refuse("password", `is not a complete token for ${title}: it was cut off or changed`, "Copy the complete token again, and nothing else");
  }
  function checkForeignSite(token, title) {
   const made = siteOf(token);
   if (void 0 === made) return;
   refuse("password", `is a token for ${made.title}, but the index is ${title}, which must not get it`, `Use the token or password for ${title}`);
  }
 },
 25469: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Sx: ()=>conflictOf,
   d7: ()=>planUpload,
   sT: ()=>hashByDownload,
   wF: ()=>conflictWords
  });
  var _http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37062);
  var _http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2388);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  function hashByDownload(simpleUrl, options) {
   const known = new Map;
   const { url, credentials } = (0, _http__WEBPACK_IMPORTED_MODULE_0__.or)(simpleUrl, "simple-url");
   return (file)=>{
    const { otherHash } = file;
    const key = `${otherHash?.algorithm ?? ""} ${otherHash?.digest ?? ""} ${file.url}`;
    const near = new URL(file.url).origin === url.origin ? credentials : null;
    const started = known.get(key) ?? (0, _http__WEBPACK_IMPORTED_MODULE_1__.A)(file.url, {
     ...options,
     credentials: near,
     otherHash
    }).then(({ sha256 })=>sha256);
    known.set(key, started);
    started.catch(()=>known.delete(key));
    return started;
   };
  }
  async function planUpload(distributions, page, hashOf) {
   const there = new Map;
   for (const file of page.files)there.set(file.filename, [
    ...there.get(file.filename) ?? [],
    file
   ]);
   return Promise.all(distributions.map(async ({ filename, sha256 })=>{
    const entries = there.get(filename) ?? [];
    if (0 === entries.length) return {
     filename,
     state: "new",
     sha256,
     indexSha256: null
    };
    const hashes = await Promise.all(entries.map(async (file)=>file.sha256 ?? await hashOf(file)));
    const other = hashes.find((hash)=>hash !== sha256);
    return {
     filename,
     state: void 0 === other ? "identical" : "conflict",
     sha256,
     indexSha256: other ?? sha256
    };
   }));
  }
  function conflictWords(plan) {
   const conflicts = plan.filter(({ state })=>"conflict" === state);
   if (0 === conflicts.length) return null;
   const said = conflicts.map(({ filename, sha256, indexSha256 })=>`${filename} (sha256 ${indexSha256 ?? "unknown"} there, ${sha256} here)`);
   return `has different bytes under the name of ${said.join(", ")}`;
  }
  function conflictOf(plan, index, nextVersion) {
   const words = conflictWords(plan);
   if (null === words) return null;
   return new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: index,
    problem: `${words}; nothing was sent`,
    remedy: `No index accepts different bytes under an existing name: release as version ${nextVersion}, or restore the files that were uploaded`
   });
  }
 },
 14421: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>momentText
  });
  function momentText(moment) {
   return moment.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/u, "$1 $2 UTC");
  }
 },
 76570: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>percentText
  });
  function percentText(percentage, decimals = 2) {
   const factor = 10 ** decimals;
   return `${String(Math.floor(Number((percentage * factor).toPrecision(12))) / factor)}%`;
  }
 }
};
