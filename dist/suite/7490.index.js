export const id = 7490;
export const ids = [
 7490
];
export const modules = {
 14647: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   DO: ()=>planWords,
   Lq: ()=>unsentItem,
   eo: ()=>sentItem
  });
  var _index_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99697);
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
 278: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
  var plan_refusal = __webpack_require__(60310);
  var token_scope = __webpack_require__(69842);
  const indexRules = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(6118),
    __webpack_require__.e(5591),
    __webpack_require__.e(7077),
    __webpack_require__.e(4125),
    __webpack_require__.e(2218),
    __webpack_require__.e(3225),
    __webpack_require__.e(1665),
    __webpack_require__.e(563),
    __webpack_require__.e(4265),
    __webpack_require__.e(152)
   ]).then(__webpack_require__.bind(__webpack_require__, 65908)));
  function readPlanPage({ index, context }, { project }, timing, signal) {
   return (0, project_page.B)(index.simpleUrl, project, {
    ...context,
    uploadUrl: index.uploadUrl,
    signal,
    timing,
    bypassCaches: true
   });
  }
  async function judgePlan({ index, manifest, files, hashOf, timing, host, existing, taken, inputs: { profile = null, ignore = [], takeBack } }, page) {
   const server = (0, resolve_index.tc)(index, page.headers);
   const distributions = files.map(({ distribution })=>distribution);
   const planned = await (0, upload_plan.d7)(distributions, page, hashOf);
   const { versions, files: onIndex } = (0, release_on_index.$J)(page, manifest.project, manifest.version);
   const nextVersion = nextFreeVersion(manifest.version, [
    ...versions,
    ...taken
   ]);
   const { judgeNewFiles } = await indexRules();
   const subject = {
    index,
    profile,
    ignore,
    files,
    timing,
    manifest,
    host
   };
   const findings = await judgeNewFiles(subject, page, planned);
   const refusal = (0, plan_refusal.O)({
    title: index.title,
    existing,
    project: manifest.project,
    version: manifest.version,
    nextVersion,
    planned,
    distributions,
    onIndex,
    takeBack,
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
   const { host, target, inputs, manifest, recorder } = publication;
   return host.group(`Plan for ${target.index.title}`, async ()=>{
    const page = await publication.page;
    const { elsewhere, inherited } = page;
    if (null !== inherited) host.info(`${target.index.title}: files of ${inherited}, which this index inherits, don't count.`);
    if (null !== elsewhere) host.info(`${target.index.title}: it redirects the page of ${manifest.project} to ${elsewhere}, which is another server. Files of that server don't count: this index has none of the release.`);
    (0, token_scope.Q)(publication, null === elsewhere ? page.exists : null);
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
    publication.hasDocuments = (0, resolve_index.mv)(judged.server, page.headers);
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
 },
 60310: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   O: ()=>refusalOf,
   f: ()=>mixedRelease
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  var _index_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25469);
  var _index_client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12072);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35956);
  const NAMES_IN_A_SENTENCE = 5;
  function listed(names) {
   const tidy = names.map((name)=>(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.Ol)(name));
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
    error: new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
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
   const conflict = (0, _index_client__WEBPACK_IMPORTED_MODULE_2__.Sx)(planned, title, nextVersion, facts.takeBack);
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
   const words = (0, _index_client__WEBPACK_IMPORTED_MODULE_2__.wF)(planned);
   const secondSdist = distributions.some(({ kind })=>"sdist" === kind) ? foreign.filter(({ filename })=>(0, _index_client__WEBPACK_IMPORTED_MODULE_3__.Sb)(filename)) : [];
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
    error: new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
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
    const error = new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
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
   const error = new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
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
   const same = findings.filter(({ rule })=>rule === first.rule);
   const names = listed(same.map(({ subject, location, message })=>(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.qi)(subject, location, message)));
   return {
    error: new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
     subject: title,
     problem: `${"refused" === first.severity ? "would refuse" : "must not get"} ${names}: ${first.message}; nothing was sent`,
     remedy: CURED_BY_VERSION.has(first.rule) ? `Release as version ${nextVersion}` : first.remedy
    }),
    findings: []
   };
  }
 },
 16007: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   iD: ()=>formFor,
   t9: ()=>prepareFiles,
   WI: ()=>readManifest
  });
  var load_manifest = __webpack_require__(45797);
  var expected_release = __webpack_require__(28491);
  var manifest_binding = __webpack_require__(52638);
  var read_metadata = __webpack_require__(58865);
  var own_metadata = __webpack_require__(57777);
  var upload_form = __webpack_require__(20505);
  var tag_name = __webpack_require__(27525);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var release_error = __webpack_require__(41535);
  var machine_trouble = __webpack_require__(89238);
  const LARGEST = 1048576;
  async function attestationNames(packagesDir, filename) {
   const names = await (0, promises_.readdir)(packagesDir);
   return names.filter((name)=>name.startsWith(`${filename}.`) && name.endsWith(".attestation")).sort();
  }
  async function readAttestations(packagesDir, filename) {
   const names = await attestationNames(packagesDir, filename);
   const read = await Promise.all(names.map((name)=>readOne((0, external_node_path_.join)(packagesDir, name))));
   return 0 === read.length ? null : JSON.stringify(read);
  }
  async function readOne(path) {
   const refuse = (problem)=>{
    throw new release_error.K2({
     subject: path,
     problem,
     remedy: "Make it again, or remove it"
    });
   };
   let text = "";
   try {
    if ((await (0, promises_.stat)(path)).size > LARGEST) refuse("is larger than 1 MB");
    text = await (0, promises_.readFile)(path, "utf8");
   } catch (cause) {
    if (cause instanceof release_error.K2) throw cause;
    refuse(`can't be read (${(0, machine_trouble.u)(cause)})`);
   }
   try {
    const json = JSON.parse(text);
    if ("object" == typeof json && null !== json && !Array.isArray(json)) return json;
   } catch  {}
   return refuse("is not an attestation (a JSON object)");
  }
  async function readManifest(inputs, host) {
   const { manifest, manifestSha256, packagesDir, source } = inputs;
   const loaded = await (0, load_manifest.e)(manifest, packagesDir, {
    host,
    expectedSha256: manifestSha256
   });
   if (loaded.onTheSpot) host.notice(`manifest: none was given, so it was made from the files that are in ${packagesDir} now. It can't detect earlier changes to them.`);
   if (void 0 !== source) (0, expected_release.d)(loaded.manifest, expectedOf(source, loaded), "the manifest");
   return loaded.manifest;
  }
  function expectedOf({ tag, commit, ref }, { onTheSpot }) {
   const started = onTheSpot ? null : (0, tag_name.DC)(ref);
   return {
    ...expected_release.F,
    tag: tag ?? started,
    commit
   };
  }
  async function prepareFiles(manifest, packagesDir) {
   const distributions = await (0, manifest_binding.G)(manifest, packagesDir);
   return Promise.all(distributions.map(async (distribution)=>{
    const metadata = await (0, read_metadata._)(distribution);
    (0, own_metadata.o)(manifest, distribution, metadata);
    const attestations = await readAttestations(packagesDir, distribution.filename);
    return {
     distribution,
     form: (0, upload_form.tu)(distribution, metadata),
     attestations
    };
   }));
  }
  function formFor(server, { form, distribution }) {
   if ("pypi" === server) return form;
   return "gitea" === server ? (0, upload_form.nw)(form) : (0, upload_form.NG)(form, distribution);
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
  var _make_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(278);
  var _prepare_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16007);
  const ATTEMPTS = 2;
  function openProduction({ production, allowHttpHosts: allowed }, release, given) {
   if (void 0 === production) return null;
   const { manifest, host, timing } = release;
   const { environment } = host;
   const { index, allowHttpHosts } = naming(production.prefix, ()=>{
    const address = (0, _index_client__WEBPACK_IMPORTED_MODULE_0__.pQ)({
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
   const page = (0, _index_client__WEBPACK_IMPORTED_MODULE_2__.B)(index.simpleUrl, manifest.project, {
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
   const index = (0, _index_client__WEBPACK_IMPORTED_MODULE_0__.pQ)({
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
    inputs,
    target: {
     index
    },
    taken: []
   }, null);
   if (null !== refused) throw refused;
  }
 },
 37490: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var ignored_rules = __webpack_require__(75339);
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
  var release_on_index = __webpack_require__(12072);
  var plan_refusal = __webpack_require__(60310);
  async function anotherBuild(publication, { planned, listed }, ending) {
   const { target, manifest, files, inputs, nextVersion } = publication;
   const { project, version } = manifest;
   const refusal = (0, plan_refusal.f)({
    title: target.index.title,
    existing: inputs.existing,
    project,
    version,
    nextVersion,
    planned,
    distributions: files.map(({ distribution })=>distribution),
    onIndex: await withoutOwnBytes(publication, listed),
    findings: []
   });
   if (null === refusal) return null;
   const { subject, problem, remedy } = refusal.error;
   return new release_error.K2({
    subject,
    problem: problem.replace(/; nothing was sent$/u, `, which came since this run began; ${ending}`),
    remedy: `Find out who else releases version ${version}. ${remedy}`
   });
  }
  function replacedFiles({ target, nextVersion }, planned) {
   const words = (0, upload_plan.wF)(planned);
   if (null === words) return null;
   return new release_error.K2({
    subject: target.index.title,
    problem: `accepted the upload, but ${words}`,
    remedy: `Find out who else uploads to it, and release as version ${nextVersion}`
   });
  }
  async function withoutOwnBytes({ files, hashOf }, listed) {
   const names = new Set(files.map(({ distribution })=>distribution.filename));
   const hashes = new Set(files.map(({ distribution })=>distribution.sha256));
   const kept = [];
   for (const file of listed)if (names.has(file.filename) || !hashes.has(file.sha256 ?? await hashOrNothing(file))) kept.push(file);
   return kept;
   async function hashOrNothing(file) {
    try {
     return await hashOf(file);
    } catch (thrown) {
     if (thrown instanceof release_error.K2) return "";
     throw thrown;
    }
   }
  }
  const NOBODY_WAITED = "wait is false: nothing checked whether it can be installed";
  async function lookAtOnce(publication) {
   const { host, target, recorder, unseen } = publication;
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
   const { planned } = seen;
   const stateOf = new Map(planned.map(({ filename, state })=>[
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
   return replacedFiles(publication, planned) ?? await anotherBuild(publication, seen, "this release is there with them");
  }
  async function whatIsShown({ target, manifest, hashOf, timing, unseen }) {
   try {
    const page = await (0, project_page.B)(target.index.simpleUrl, manifest.project, {
     ...target.context,
     uploadUrl: target.index.uploadUrl,
     timing,
     attempts: 1,
     bypassCaches: true
    });
    const planned = await (0, upload_plan.d7)(unseen.map(({ distribution })=>distribution), page, hashOf);
    return {
     planned,
     listed: (0, release_on_index.$J)(page, manifest.project, manifest.version).files
    };
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
  var make_plan = __webpack_require__(278);
  var prepare_files = __webpack_require__(16007);
  var production_index = __webpack_require__(49002);
  var upload_pace = __webpack_require__(19661);
  var upload_order = __webpack_require__(76876);
  var send_file = __webpack_require__(99697);
  var duration_text = __webpack_require__(24417);
  var src_failure = __webpack_require__(33355);
  const ATTEMPTS = 2;
  const FRESH = 1e3;
  function lookBefore(publication) {
   const { timing } = publication;
   let last = null;
   let isReading = false;
   const read = ()=>{
    isReading = true;
    const page = readOnce(publication).finally(()=>{
     isReading = false;
    });
    last = {
     page,
     begun: timing.now()
    };
    return page;
   };
   const seenNow = (isAlone)=>{
    if (isAlone) return readOnce(publication);
    if (null === last) return read();
    return isReading || timing.now() - last.begun <= FRESH ? last.page : read();
   };
   return {
    async look ({ filename }, isAlone) {
     const seen = await seenNow(isAlone);
     if (null === seen) return {
      kind: "free"
     };
     const own = seen.planned.find((file)=>file.filename === filename);
     if (null !== seen.error) return {
      kind: "taken",
      error: seen.error,
      isAboutFile: own?.state === "conflict"
     };
     return {
      kind: own?.state === "identical" ? "there" : "free"
     };
    },
    ahead () {
     if (!isReading) read().catch(()=>void 0);
    }
   };
  }
  async function readOnce(publication) {
   const { target, manifest, timing, files, hashOf } = publication;
   try {
    const page = await (0, project_page.B)(target.index.simpleUrl, manifest.project, {
     ...target.context,
     uploadUrl: target.index.uploadUrl,
     timing,
     attempts: ATTEMPTS,
     bypassCaches: true
    });
    const distributions = files.map(({ distribution })=>distribution);
    const planned = await (0, upload_plan.d7)(distributions, page, hashOf);
    const listed = (0, release_on_index.$J)(page, manifest.project, manifest.version).files;
    return {
     planned,
     error: await anotherBuild(publication, {
      planned,
      listed
     }, "nothing more is sent")
    };
   } catch (thrown) {
    if (!(thrown instanceof release_error.K2)) throw thrown;
    return null;
   }
  }
  async function lookUp(publication, distribution) {
   const uncached = await lookOnce(publication, distribution, true);
   if ("identical" === uncached.state || "different" === uncached.state) return uncached;
   const plain = await lookOnce(publication, distribution, false);
   return "unknown" === plain.state ? uncached : plain;
  }
  async function lookOnce({ target, manifest, hashOf, timing }, distribution, bypassCaches) {
   try {
    const page = await (0, project_page.B)(target.index.simpleUrl, manifest.project, {
     ...target.context,
     uploadUrl: target.index.uploadUrl,
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
  var text_ends = __webpack_require__(28681);
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
  const SAYS_PYPISERVER = [
   "pypiserver",
   "unknown"
  ];
  const SAYS_PYPI = [
   "pypi",
   "unknown"
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
    servers: SAYS_PYPI,
    pattern: /Username\/Password authentication is no longer supported/iu,
    remedy: "Use the user name __token__ and an API token as the password"
   },
   {
    servers: SAYS_PYPI,
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
    servers: SAYS_PYPI,
    pattern: /isn.t allowed to upload to project/iu,
    remedy: "Ask an owner of the project for the role Maintainer, or choose another project name if it isn't yours"
   },
   {
    servers: SAYS_PYPI,
    pattern: /does not have a verified primary email/iu,
    remedy: "Verify the email address of the account on the website of the index"
   },
   {
    servers: SAYS_PYPI,
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
    servers: SAYS_PYPI,
    pattern: /previously used by a file that has since been deleted/iu,
    remedy: "Raise the version; the name of a deleted file can never be reused"
   },
   {
    servers: SAYS_PYPI,
    pattern: /releases older than \d+ days is not allowed/iu,
    remedy: "Raise the version; an old release can't get new files"
   },
   {
    servers: SAYS_PYPI,
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
    servers: SAYS_PYPISERVER,
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
    servers: SAYS_PYPI,
    pattern: /conflict with Python Standard Library module name/iu,
    remedy: "Choose another project name: this one is a module of the standard library"
   },
   {
    servers: SAYS_PYPI,
    pattern: /too similar to an existing project/iu,
    remedy: "Choose a project name that is less similar to the name of another project"
   },
   {
    servers: PYPI,
    pattern: /The name .* conflicts with an existing project/iu,
    remedy: "Upload again; somebody created the project at the same moment"
   },
   {
    servers: SAYS_PYPI,
    pattern: /The name .* is invalid|is an invalid value for Name/iu,
    remedy: "Choose a project name of ASCII letters, digits, full stops, hyphens and underscores that begins and ends with a letter or digit"
   },
   {
    servers: SAYS_PYPI,
    pattern: /The name .* isn.t allowed/iu,
    remedy: "Choose another project name: this one is on the prohibited list of the index"
   },
   {
    servers: SAYS_PYPI,
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
    servers: SAYS_PYPI,
    pattern: /use of local versions/iu,
    remedy: "Build from a clean checkout exactly on the tag, so that the version has no +part"
   },
   {
    servers: PYPI,
    pattern: /'Private ::.*' is not a valid classifier/iu,
    remedy: "Do not upload to this index, or remove the classifier: its purpose is to keep the project off public indexes"
   },
   {
    servers: SAYS_PYPI,
    pattern: /is not a valid classifier/iu,
    remedy: "Correct or remove the classifier; https://pypi.org/classifiers/ lists them all"
   },
   {
    servers: SAYS_PYPI,
    pattern: /classifier .* has been deprecated/iu,
    remedy: "Replace the deprecated classifier"
   },
   {
    servers: SAYS_PYPI,
    pattern: /description failed to render/iu,
    remedy: "Fix the README; twine-check names the line"
   },
   {
    servers: SAYS_PYPI,
    pattern: /Can.t have direct dependency/iu,
    remedy: "Replace the URL of the dependency with a name and a version range"
   },
   {
    servers: SAYS_PYPI,
    pattern: /is not a valid metadata version|introduced in metadata version/iu,
    remedy: "Pin the build back-end to a release that writes a metadata version that this index accepts"
   },
   {
    servers: SAYS_PYPI,
    pattern: /License is deprecated when License-Expression is present/iu,
    remedy: "Remove the field License next to License-Expression, or use a current build back-end"
   },
   {
    servers: SAYS_PYPI,
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
    servers: SAYS_PYPI,
    pattern: /ZIP archive not accepted|tar archive not accepted|File is (?:not a|both a)|compression/iu,
    remedy: "Build again with a current build back-end, and do not edit the archive afterwards; twine-check names the place"
   },
   {
    servers: PYPI,
    pattern: /PyArmor-encrypted|SourceDefender-encrypted/iu,
    remedy: "Leave encrypted sources out: this index refuses them"
   },
   {
    servers: SAYS_PYPI,
    pattern: /required RECORD file|required METADATA file|invalid entry points|WHEEL not found|PKG-INFO not found|top-level directories/iu,
    remedy: "Build again with a current build back-end, which adds what is missing to the archive"
   },
   {
    servers: SAYS_PYPI,
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
    servers: SAYS_PYPI,
    pattern: /digest supplied does not match/iu,
    remedy: "Upload again; the file was damaged in transit"
   },
   {
    servers: SAYS_PYPI,
    pattern: /Filename .* is invalid, should be|should contain the normalized project name|Start filename for|Version in filename should be|Invalid source distribution filename|Invalid wheel filename|Unable to parse name and version|Filename is too long|in the name\./iu,
    remedy: "Build again with a current build back-end, which names files as PEP 625 and PEP 427 require"
   },
   {
    servers: PYPI,
    pattern: /attestations?/iu,
    remedy: "Do not send attestations: only trusted publishers can"
   },
   {
    servers: SAYS_PYPI,
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
    servers: SAYS_PYPISERVER,
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
    servers: PYPI,
    status: 403,
    remedy: "Check that the user may upload here"
   },
   {
    servers: [
     "unknown"
    ],
    status: 403,
    remedy: "Check the user name and the password, and whether this user may upload here"
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
   const known = troubled || null === status ? null : remedyFor((0, resolve_index.tc)({
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
    const remedy = remedyFor((0, resolve_index.tc)({
     server: context.server
    }, sent.headers), sent.status ?? 0, words);
    return new release_error.K2({
     subject,
     problem: null === sent.credentialWords ? `was refused: ${words}` : `was refused: ${(0, text_ends.sP)(words, ".")}; ${sent.credentialWords}`,
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
   const { look, ahead } = lookBefore(publication);
   const pace = null === inputs.parallel ? (0, upload_pace.d)(null !== target.index.known) : (0, upload_pace.Q)(inputs.parallel);
   const left = await host.group(`Upload to ${target.index.title}`, ()=>(0, upload_order.m)(files, pace.width, async (file, { hasSuccessor, isAlone })=>{
     try {
      const seen = await look(file.distribution, isAlone);
      if ("taken" === seen.kind) {
       failures.push(seen.error);
       recorder.item(takenItem(file.distribution, seen.isAboutFile));
       await save();
       return false;
      }
      if ("there" === seen.kind) {
       publication.skipped += 1;
       recorder.item((0, file_items.Lq)(file.distribution, "passed", "came since the plan was made, byte for byte"));
       host.info(`${file.distribution.filename}: already there`);
       await save();
       return true;
      }
      if (hasSuccessor()) ahead();
      const sent = await sendOne(publication, file, progress, inputs.attempts);
      pace.learn(sent);
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
  function takenItem(distribution, isAboutFile) {
   return isAboutFile ? (0, file_items.Lq)(distribution, "failed", "the index has different bytes under this name") : (0, file_items.Lq)(distribution, "not-sent", "not sent, because the index has files of another build of this version");
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
  async function sendOne(publication, file, progress, attempts) {
   const { distribution, attestations } = file;
   const { host, timing, target, server } = publication;
   const { index, credentials, context } = target;
   const isTaken = null !== index.known && null !== attestations;
   const fields = (0, prepare_files.iD)(server, file);
   if (null !== attestations) host.info(`${distribution.filename}: its attestations are ${isTaken ? "sent with it" : "passed over, because only PyPI takes them"}.`);
   const whole = isTaken ? [
    ...fields,
    [
     "attestations",
     attestations
    ]
   ] : fields;
   const sent = await (0, send_file.TX)({
    ...context,
    url: index.uploadUrl,
    credentials,
    timing
   }, {
    distribution,
    form: whole,
    onSent: progress.begin(distribution)
   }, {
    attempts,
    lookUp: ()=>lookUp(publication, distribution)
   });
   progress.end(distribution, (0, send_file.SK)(sent));
   return sent;
  }
  var src_target = __webpack_require__(66705);
  var token_scope = __webpack_require__(69842);
  var file_hosts = __webpack_require__(27276);
  var wait_until_installable = __webpack_require__(94482);
  var metadata_differences = __webpack_require__(40376);
  var rule_address = __webpack_require__(79894);
  var release_document = __webpack_require__(31937);
  const compare_with_index_LASTING = 3;
  const MOST_FAILURES = 5;
  async function compareWithIndex({ timing, target }, sent, { url, limit, pageSerial }) {
   const begun = timing.now();
   const near = (0, address.U9)(new URL((0, address.RD)(url)).hostname);
   let pause = near ? 20 : 1e3;
   let steady = 0;
   let failures = 0;
   for(let attempts = 1;; attempts += 1){
    const answer = await (0, release_document.Jj)(url, target.context);
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
     const differences = (0, metadata_differences.Ud)(sent, answer.document);
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
      if ("absent" === answer.state) {
       const { elsewhere } = answer;
       const why = null === elsewhere ? "the index doesn't have this document" : `it redirects to ${elsewhere}`;
       return outcome("absent", {
        why
       });
      }
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
  async function sendAgain(publication, { missing }) {
   const { host, target, recorder, inputs, unseen, files } = publication;
   const { title, uploadUrl } = target.index;
   const lacking = new Set(missing.map(({ filename })=>filename));
   let count = 0;
   for (const { distribution, sent: before } of unseen){
    const file = files.find((one)=>one.distribution.filename === distribution.filename);
    if (void 0 === file || !lacking.has(distribution.filename) || before.attempts >= inputs.attempts) continue;
    if ("absent" !== (await lookUp(publication, distribution)).state) continue;
    host.info(`${title}: accepted ${distribution.filename}, but doesn't have it. It is sent once more.`);
    const progress = transferProgress(host, [
     distribution
    ], null !== target.index.known, publication.timing);
    const sent = withBefore(await sendOne(publication, file, progress, 1), before);
    count += 1;
    if ("unclear" !== sent.result || null === sent.status) {
     recorder.revise((0, file_items.eo)(distribution, sent, uploadUrl));
     if (!(0, send_file.SK)(sent)) return {
      count,
      failure: sendFailure(publication, distribution, sent)
     };
    }
   }
   return {
    count,
    failure: null
   };
  }
  function withBefore(sent, before) {
   return {
    ...sent,
    attempts: before.attempts + sent.attempts,
    ms: before.ms + sent.ms,
    words: [
     ...before.words,
     ...sent.words
    ]
   };
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
    (0, project_page.g)((0, address.RD)(index.simpleUrl), name)
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
      remedy: null === waited.elsewhere ? "Run again: missing files are sent again" : `If ${waited.elsewhere} is this index under another name, use that name in simple-url; otherwise, run again: missing files are sent again`
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
   const { inputs, host, target, manifest, recorder, nextVersion } = publication;
   const { index } = target;
   const limit = 1e3 * inputs.waitTimeout;
   const jsonUrl = publication.hasDocuments ? index.jsonUrl(manifest.project, manifest.version) : null;
   const { waited, refused } = await host.group("Wait until it can be installed", async ()=>{
    const first = await waitPatiently(publication, {
     jsonUrl,
     limit
    });
    if ("not-published" !== first.state || first.replaced.length > 0) return {
     waited: first,
     refused: null
    };
    const { count, failure } = await sendAgain(publication, first);
    if (0 === count || null !== failure) return {
     waited: first,
     refused: failure
    };
    return {
     waited: await waitOnce(publication, {
      jsonUrl,
      limit
     }),
     refused: null
    };
   });
   const item = waitItem(index, manifest.project, waited);
   recorder.item(item);
   host.info(item.message);
   await warnOfFileHost(publication, waited);
   const failure = refused ?? replacedFiles(publication, replacedPlan(publication, waited)) ?? waitFailure(index, inputs.waitTimeout, nextVersion, waited) ?? await otherFiles(publication, waited);
   if (null !== failure) return failure;
   return checkShown(publication, waited, {
    jsonUrl,
    limit: limit - waited.ms
   });
  }
  function replacedPlan({ manifest }, { replaced }) {
   return manifest.files.flatMap(({ filename, sha256 })=>{
    const other = replaced.find((file)=>file.filename === filename);
    return void 0 === other ? [] : [
     {
      filename,
      state: "conflict",
      sha256,
      indexSha256: other.sha256
     }
    ];
   });
  }
  async function otherFiles(publication, { shown }) {
   const { manifest } = publication;
   const planned = manifest.files.map(({ filename, sha256 })=>({
     filename,
     state: "identical",
     sha256,
     indexSha256: sha256
    }));
   return anotherBuild(publication, {
    planned,
    listed: shown
   }, "this release is on the index with them");
  }
  async function warnOfFileHost({ host, target }, { shown }) {
   const { index, context } = target;
   if (null !== index.known) return;
   const lost = await (0, file_hosts.g)(shown, (0, address.RD)(index.simpleUrl), context);
   if (null === lost) return;
   host.warning(`${index.title}: its page names files at ${lost.origin}, where nobody can get them: ${lost.why}. ${file_hosts.$}.`);
  }
  async function waitPatiently(publication, limits) {
   const first = await waitOnce(publication, {
    ...limits,
    endAtOtherBytes: true
   });
   for (const { filename } of first.replaced){
    const file = publication.files.find(({ distribution })=>distribution.filename === filename);
    if (void 0 !== file && "different" === (await lookUp(publication, file.distribution)).state) return first;
   }
   const limit = limits.limit - first.ms;
   if (0 === first.replaced.length || limit <= 0) return {
    ...first,
    replaced: []
   };
   const second = await waitOnce(publication, {
    ...limits,
    limit
   });
   return {
    ...second,
    ms: first.ms + second.ms,
    polls: first.polls + second.polls,
    replaced: []
   };
  }
  function waitOnce({ host, timing, target, manifest, hashOf }, { jsonUrl, limit, endAtOtherBytes }) {
   const { index, context } = target;
   return (0, wait_until_installable.b)({
    ...context,
    simpleUrl: index.simpleUrl,
    uploadUrl: index.uploadUrl,
    name: manifest.project,
    files: manifest.files,
    isOfRelease: (file)=>(0, release_on_index.$J)({
      files: [
       file
      ],
      versions: []
     }, manifest.project, manifest.version).files.length > 0,
    endAtOtherBytes,
    limit,
    hashOf,
    timing,
    jsonUrl,
    onWaiting: (elapsed, missing)=>{
     host.progress(`waiting for ${index.title}: ${missing} of ${manifest.files.length} files missing after ${(0, duration_text.S)(elapsed)}`);
    }
   });
  }
  async function checkShown(publication, waited, { jsonUrl, limit }) {
   const { host, target, recorder } = publication;
   const { title } = target.index;
   const sent = sentRelease(publication);
   const findings = [
    ...differenceFindings(title, (0, metadata_differences.zN)(sent.files, waited.shown))
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
   const sent = files.map((file)=>{
    const { filename, sha256, size, kind } = file.distribution;
    return {
     filename,
     sha256,
     size,
     kind,
     form: (0, prepare_files.iD)(server, file)
    };
   });
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
    __webpack_require__.e(9262),
    __webpack_require__.e(7940),
    __webpack_require__.e(5299),
    __webpack_require__.e(7206),
    __webpack_require__.e(7576),
    __webpack_require__.e(2411),
    __webpack_require__.e(8710),
    __webpack_require__.e(4861),
    __webpack_require__.e(5844)
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
   (0, ignored_rules.P3)(given.ignore ?? []);
   const target = (0, src_target.b)(given, host, timing);
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
    hasDocuments: false,
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
    projectUrl: index.projectUrl(manifest.project, manifest.version) ?? (0, project_page.g)((0, address.RD)(index.simpleUrl), manifest.project),
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
 66705: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>chooseTarget
  });
  var _http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85924);
  var _http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37062);
  var _http__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75342);
  var _index_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22327);
  var _index_client__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90795);
  var _index_client__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99934);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37362);
  function chooseTarget(inputs, host, timing) {
   const { username, password, dryRun } = inputs;
   for (const secret of [
    password,
    ...(0, _http__WEBPACK_IMPORTED_MODULE_0__.Wm)(host.environment)
   ])mask(secret, host);
   const index = (0, _index_client__WEBPACK_IMPORTED_MODULE_1__.pQ)({
    index: inputs.index,
    simpleUrl: inputs.simpleUrl,
    environment: host.environment
   });
   const written = (0, _http__WEBPACK_IMPORTED_MODULE_2__.or)(index.simpleUrl, "simple-url");
   if (null !== written.credentials) {
    const { username: user, password: secret } = written.credentials;
    mask("" === secret ? user : secret, host);
   }
   if ("" === password && null !== index.known && !dryRun) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: "password",
    problem: `is empty, and ${index.title} requires an API token`,
    remedy: "Add the token as a secret of the repository, and pass it as password"
   });
   const upload = new URL(index.uploadUrl);
   if ("" !== password) {
    const place = {
     site: index.known,
     title: index.title,
     isNear: (0, _http__WEBPACK_IMPORTED_MODULE_2__.U9)(upload.hostname)
    };
    (0, _index_client__WEBPACK_IMPORTED_MODULE_4__.S)(username, password, place, timing.wall());
   }
   const { allowHttpHosts, warning } = (0, _index_client__WEBPACK_IMPORTED_MODULE_5__.s)(inputs, index, "upload");
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
     clientCertificate: host.environment[_release_model__WEBPACK_IMPORTED_MODULE_6__.Fd],
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
   for (const line of lines)if (line.length >= _http__WEBPACK_IMPORTED_MODULE_7__.c) host.mask(line);
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
 }
};
