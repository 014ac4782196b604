export const id = 2990;
export const ids = [
 2990
];
export const modules = {
 82990: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var outcome_text = __webpack_require__(58301);
  async function showAudit({ items, findings, unused }, host) {
   await host.group("Audit of dependencies", ()=>{
    const [whole, ...rest] = items;
    if (void 0 !== whole) {
     const text = `Dependencies: ${(0, outcome_text.E)(whole.outcome)}. ${whole.message}`;
     if ("failed" === whole.outcome) host.warning(text);
     else if ("unknown" === whole.outcome) host.notice(text);
     else host.info(text);
    }
    for (const { subject, outcome, message } of rest.filter((item)=>"unknown" !== item.outcome))host.info(`${subject}: ${(0, outcome_text.E)(outcome)}: ${message}`);
    for (const { subject, message, remedy } of findings)host.notice(`${subject} ${message}. ${remedy}.`);
    for (const id of unused)host.notice(`audit-ignore: no dependency has ${id}. Remove it.`);
    return Promise.resolve();
   });
  }
  var run_stage = __webpack_require__(76635);
  var src_address = __webpack_require__(37062);
  var asked_trials = __webpack_require__(43542);
  var smoke_test = __webpack_require__(3912);
  var try_on_pythons = __webpack_require__(89289);
  var resolve_index = __webpack_require__(22327);
  var plain_http_index = __webpack_require__(99934);
  var index_settings = __webpack_require__(22103);
  var safety_settings = __webpack_require__(29522);
  var choose_pythons = __webpack_require__(45247);
  var fetch_pythons = __webpack_require__(43524);
  var find_uv = __webpack_require__(12590);
  var release_error = __webpack_require__(41535);
  var retrying_read = __webpack_require__(21579);
  var http_request = __webpack_require__(13268);
  var transport_error = __webpack_require__(95948);
  var limiter = __webpack_require__(99485);
  var duration_text = __webpack_require__(24417);
  var text_ends = __webpack_require__(28681);
  var names = __webpack_require__(21515);
  var src_version = __webpack_require__(22499);
  function pinText({ name, version }) {
   return `${name} ${version}`;
  }
  function versionOf({ name, version }) {
   if (!(0, names.uV)(name)) return {
    version: version ?? "?",
    unaskable: "its name is invalid"
   };
   if (null === version) return {
    version: "?",
    unaskable: "its files don't contain a version"
   };
   try {
    return {
     version: (0, src_version.Bp)(version),
     unaskable: null
    };
   } catch  {
    return {
     version,
     unaskable: "its version is not a PEP 440 version"
    };
   }
  }
  function auditSubjects(sets, own) {
   const found = new Map;
   for (const { label, advice, distributions } of sets)for (const distribution of distributions){
    if (distribution.name === own) continue;
    const { version, unaskable } = versionOf(distribution);
    const direct = distribution.direct ? "it was installed from a URL and not from an index" : null;
    const subject = {
     name: distribution.name,
     version,
     origins: [
      label
     ],
     advice,
     unaskable: unaskable ?? direct
    };
    const known = found.get(pinText(subject));
    found.set(pinText(subject), void 0 === known ? subject : joined(known, subject));
   }
   return [
    ...found.values()
   ].sort((a, b)=>pinText(a) < pinText(b) ? -1 : 1);
  }
  function joined(a, b) {
   return {
    ...a,
    origins: [
     ...new Set([
      ...a.origins,
      ...b.origins
     ])
    ],
    advice: a.advice && b.advice,
    unaskable: a.unaskable ?? b.unaskable
   };
  }
  var version_order = __webpack_require__(37870);
  function rank(id) {
   if (id.startsWith("PYSEC")) return 1;
   return id.startsWith("CVE") ? 2 : 3;
  }
  function advisoryOf(ids, fixVersions) {
   const [id = "", ...others] = [
    ...ids
   ].sort((a, b)=>rank(a) - rank(b));
   return {
    id,
    aliases: [
     ...new Set(others)
    ].filter((alias)=>alias !== id).sort(),
    fixVersions
   };
  }
  function mergedAdvisories(advisories) {
   const open = [];
   const isOwn = ({ id })=>1 === rank(id);
   for (const advisory of [
    ...advisories.filter(isOwn),
    ...advisories.filter((each)=>!isOwn(each))
   ]){
    const { id, aliases, fixVersions } = advisory;
    const names = [
     id,
     ...aliases
    ];
    const known = open.find((other)=>isOwn(advisory) ? other.id === id : names.some((name)=>other.names.has(name)));
    const one = known ?? {
     id,
     names: new Set,
     fixVersions: new Set
    };
    if (void 0 === known) open.push(one);
    for (const name of names)one.names.add(name);
    for (const version of fixVersions)one.fixVersions.add(version);
   }
   return open.map(({ id, names, fixVersions })=>({
     id,
     aliases: [
      ...names
     ].filter((name)=>name !== id).sort(),
     fixVersions: [
      ...fixVersions
     ].map((text)=>({
       text,
       version: (0, src_version.ot)(text)
      })).sort((a, b)=>(0, version_order.Zy)(a.version, b.version)).map(({ text })=>text)
    }));
  }
  const DATABASE = {
   name: "PyPI's advisories",
   url: "https://pypi.org/"
  };
  function addressOf({ name, version }) {
   return `${DATABASE.url}pypi/${name}/${version}/json`;
  }
  function idOf(text) {
   return "" === text.trim() ? "" : text.replace(/[^\w.-]+/gu, "_").slice(0, 64);
  }
  function textsOf(value) {
   return Array.isArray(value) && value.every((each)=>"string" == typeof each) ? value : null;
  }
  function readAdvisory(value) {
   if ("object" != typeof value || null === value) return;
   const { id, aliases, fixed_in, withdrawn } = value;
   if ("string" != typeof id || "" === idOf(id)) return;
   if ("string" == typeof withdrawn && /^\d{4}-\d\d-\d\dT/u.test(withdrawn)) return null;
   const names = textsOf(aliases);
   const fixes = textsOf(fixed_in)?.map((text)=>(0, src_version.z0)(text));
   if (null === names || void 0 === fixes) return;
   const fixVersions = fixes.flatMap((version)=>void 0 === version ? [] : [
     (0, src_version.qh)(version)
    ]);
   if (fixVersions.length < fixes.length) return;
   return advisoryOf([
    id,
    ...names
   ].map(idOf).filter((name)=>"" !== name), fixVersions);
  }
  function isAbout(info, { name, version }) {
   if ("object" != typeof info || null === info) return false;
   if (!("name" in info) || "string" != typeof info.name || (0, names.Pc)(info.name) !== name) return false;
   const told = "version" in info && "string" == typeof info.version ? (0, src_version.z0)(info.version) : void 0;
   return void 0 !== told && (0, src_version.qh)(told) === version;
  }
  function readDatabaseAnswer(body, pin) {
   const unanswered = (what)=>({
     kind: "unanswered",
     reason: `${DATABASE.url} answered ${what}`
    });
   let document;
   try {
    document = JSON.parse(new TextDecoder("utf-8", {
     fatal: true
    }).decode(body));
   } catch  {
    return unanswered(`with something that is not JSON, so it is not ${DATABASE.name}`);
   }
   const isObject = "object" == typeof document && null !== document;
   const { info, vulnerabilities } = isObject ? document : {};
   if (!Array.isArray(vulnerabilities)) return unanswered(`without a list of vulnerabilities, so it is a mirror or a proxy, and not ${DATABASE.name}`);
   const advisories = vulnerabilities.map(readAdvisory);
   if (advisories.includes(void 0)) return unanswered("with a vulnerability that can't be read");
   const valid = advisories.filter((advisory)=>null != advisory);
   if (0 === valid.length && !isAbout(info, pin)) return unanswered("with a document that isn't about this version");
   return {
    kind: "known",
    advisories: mergedAdvisories(valid)
   };
  }
  const AT_ONCE = 16;
  const TIMEOUTS = {
   connect: 1e4,
   idle: 1e4,
   answer: 1e4,
   whole: 3e4
  };
  const LARGEST = 0x1000000;
  class UnansweredError extends Error {
  }
  function openDatabase({ environment, signal }) {
   const limit = (0, limiter.z)(AT_ONCE);
   const ended = new AbortController;
   const either = AbortSignal.any([
    signal,
    ended.signal
   ]);
   const asked = new Map;
   let timer;
   let trouble = null;
   async function answer(pin) {
    if (null !== trouble) throw new UnansweredError(trouble);
    const context = await contextOf(environment, either);
    const { status, body } = await (0, retrying_read.Zv)(DATABASE.url, context, {}, async ()=>{
     const one = await (0, http_request.aj)({
      ...context,
      url: addressOf(pin),
      headers: {
       accept: "application/json"
      },
      timeouts: TIMEOUTS,
      maximumBytes: LARGEST
     });
     if ((0, retrying_read.wz)(one.status)) throw new retrying_read.Wl(one.status, "", one.headers["retry-after"]);
     return one;
    });
    if (404 === status) return {
     kind: "absent"
    };
    if (200 !== status) throw new UnansweredError(statusReason(status));
    return readDatabaseAnswer(body, pin);
   }
   async function answered(pin) {
    try {
     return await answer(pin);
    } catch (error) {
     const { reason, isLasting } = reasonOf(error);
     if (isLasting) trouble ??= reason;
     return {
      kind: "unanswered",
      reason: ended.signal.aborted ? trouble ?? reason : reason
     };
    }
   }
   return {
    ask (pin) {
     const known = asked.get(pinText(pin));
     const one = known ?? limit(()=>answered(pin));
     if (void 0 === known) asked.set(pinText(pin), one);
     return one;
    },
    endAfter (milliseconds) {
     timer ??= setTimeout(()=>{
      trouble ??= `${DATABASE.url} didn't answer everything within ${(0, duration_text.S)(milliseconds)}`;
      ended.abort();
     }, milliseconds);
    },
    close () {
     clearTimeout(timer);
     ended.abort();
    }
   };
  }
  async function contextOf(environment, signal) {
   const { cert, proxy } = await (0, index_settings.ip)(environment);
   return {
    environment,
    signal,
    ...null === cert ? {} : {
     certificates: [
      cert
     ]
    },
    ...null === proxy ? {} : {
     proxy
    }
   };
  }
  function statusReason(status) {
   return `${DATABASE.url} answered with status ${String(status)}`;
  }
  function reasonOf(error) {
   const cause = error instanceof release_error.K2 ? error.cause ?? error : error;
   if (cause instanceof UnansweredError) return {
    reason: cause.message,
    isLasting: false
   };
   if (cause instanceof retrying_read.Wl) return {
    reason: statusReason(cause.status),
    isLasting: true
   };
   if (cause instanceof transport_error.wX) return {
    reason: `${DATABASE.url} can't be reached (${(0, text_ends.f6)(cause.message)})`,
    isLasting: true
   };
   const said = error instanceof release_error.K2 ? `${error.subject}: ${error.problem}` : (0, release_error.bD)(error);
   return {
    reason: `${DATABASE.url} can't be asked (${(0, text_ends.f6)(said)})`,
    isLasting: true
   };
  }
  const CONTROLS = [
   {
    name: "bottle",
    version: "0.12.18"
   },
   {
    name: "waitress",
    version: "1.3.1"
   }
  ];
  const WHOLE = "dependencies";
  const TOLD = 5;
  function isNamed(advisory, ids) {
   const wanted = ids.map((id)=>id.toUpperCase());
   return [
    advisory.id,
    ...advisory.aliases
   ].some((id)=>wanted.includes(id.toUpperCase()));
  }
  function distrust(answers) {
   const told = CONTROLS.map((control)=>answers.get(pinText(control)));
   if (told.some((answer)=>answer?.kind === "known" && answer.advisories.length > 0)) return null;
   const reasons = told.flatMap((answer)=>answer?.kind === "unanswered" ? [
     answer.reason
    ] : []);
   return reasons.length === told.length ? reasons[0] ?? UNTRUSTED : UNTRUSTED;
  }
  function judge(subject, { answers, ignore }, doubt) {
   const unknown = (reason)=>({
     subject,
     state: {
      kind: "unknown",
      reason
     },
     ignored: []
    });
   if (null !== subject.unaskable) return unknown(subject.unaskable);
   const answer = answers.get(pinText(subject));
   if (void 0 === answer) return unknown("nobody has asked for it");
   if ("unanswered" === answer.kind) return unknown(answer.reason);
   if ("absent" === answer.kind) return unknown(doubt ?? `${DATABASE.name} don't cover it: this version is not on PyPI`);
   const ignored = answer.advisories.filter((advisory)=>isNamed(advisory, ignore));
   const advisories = answer.advisories.filter((advisory)=>!ignored.includes(advisory));
   if (advisories.length > 0) return {
    subject,
    state: {
     kind: "vulnerable",
     advisories
    },
    ignored
   };
   if (null !== doubt) return {
    ...unknown(doubt),
    ignored
   };
   return {
    subject,
    state: {
     kind: "clean"
    },
    ignored
   };
  }
  const UNTRUSTED = `the server that answers as ${DATABASE.url} doesn't know the vulnerabilities of ${CONTROLS.map(pinText).join(" and ")}, as PyPI does: it may be a mirror or a proxy without advisories, so its clean results prove nothing`;
  function advisoryText({ id, aliases, fixVersions }) {
   const names = 0 === aliases.length ? id : `${id} (${aliases.slice(0, TOLD).join(", ")})`;
   return `${names}, ${0 === fixVersions.length ? "not fixed in any version" : `fixed in ${fixVersions.join(", ")}`}`;
  }
  function remedyText(subject, advisories) {
   const where = subject.origins.some((origin)=>origin.startsWith("extra")) ? "dependencies, or the extra," : "dependencies";
   return advisories.some(({ fixVersions })=>0 === fixVersions.length) ? `Remove the dependency ${subject.name}, or list the id in audit-ignore if the release is not exposed to it` : `Make ${where} in pyproject.toml require a fixed version of ${subject.name}, update whatever holds it back, or list the id in audit-ignore if the release is not exposed to it`;
  }
  function vulnerableText({ subject, state }) {
   if ("vulnerable" !== state.kind) return "";
   const { advisories } = state;
   const said = advisories.slice(0, TOLD).map(advisoryText).join("; ");
   const more = advisories.length > TOLD ? `; ${String(advisories.length - TOLD)} more` : "";
   return `${said}${more} (${subject.origins.join(", ")})`;
  }
  function several(texts) {
   const more = texts.length > TOLD ? `; and ${String(texts.length - TOLD)} more` : "";
   return `${texts.slice(0, TOLD).join("; ")}${more}`;
  }
  function count(number, one, many) {
   return `${String(number)} ${1 === number ? one : many}`;
  }
  function wholeItem(judged, evidence) {
   const facts = {
    kind: "audit",
    subject: WHOLE,
    ms: evidence.ms
   };
   const counted = judged.filter(({ subject })=>!subject.advice);
   const vulnerable = counted.filter(({ state })=>"vulnerable" === state.kind);
   const [first] = vulnerable;
   if (first?.state.kind === "vulnerable") {
    const told = several(vulnerable.map((each)=>`${pinText(each.subject)}: ${vulnerableText(each)}`));
    const verb = 1 === vulnerable.length ? "has" : "have";
    return {
     ...facts,
     outcome: "failed",
     message: `${String(vulnerable.length)} of ${String(counted.length)} ${verb} known vulnerabilities. ${told}. ${remedyText(first.subject, first.state.advisories)}.`
    };
   }
   const gaps = evidence.sets.filter(({ advice, trouble })=>!advice && null !== trouble);
   const reasons = new Map;
   for (const { subject, state } of counted)if ("unknown" === state.kind) reasons.set(state.reason, [
    ...reasons.get(state.reason) ?? [],
    pinText(subject)
   ]);
   const open = [
    ...gaps.map(({ label, trouble })=>`${label}: ${trouble ?? ""}`),
    ...[
     ...reasons
    ].map(([reason, pins])=>pins.length === counted.length ? `nothing is known: ${reason}` : `${listed(pins)}: ${reason}`)
   ];
   if (open.length > 0) return {
    ...facts,
    outcome: "unknown",
    message: `${several(open)}. ${unknownRemedy(evidence)}.`
   };
   if (0 === counted.length) return {
    ...facts,
    outcome: "not-configured",
    message: "the release brings no dependencies"
   };
   const ids = [
    ...new Set(counted.flatMap(({ ignored })=>ignored.map(({ id })=>id)))
   ];
   const left = 0 === ids.length ? "" : `; ignored by audit-ignore: ${several(ids)}`;
   const audited = count(counted.length, "dependency", "dependencies");
   return {
    ...facts,
    outcome: "passed",
    message: `${audited} audited, database: ${DATABASE.name} (${DATABASE.url})${left}`
   };
  }
  function listed(pins) {
   const more = pins.length > TOLD ? ` and ${String(pins.length - TOLD)} more` : "";
   return `${pins.slice(0, TOLD).join(", ")}${more}`;
  }
  function lacksAnswers({ answers }) {
   return [
    ...answers.values()
   ].some(({ kind })=>"unanswered" === kind);
  }
  function unknownRemedy(evidence) {
   return lacksAnswers(evidence) ? "Check the network, and the proxy and certificate settings, and run again; or check manually, then accept the point dependency-vulnerabilities" : "Check manually whether it is vulnerable, then accept the point dependency-vulnerabilities";
  }
  function itemsOf({ subject, state, ignored }) {
   const facts = {
    kind: "audit",
    ms: 0
   };
   const left = ignored.map((advisory)=>({
     ...facts,
     subject: `${pinText(subject)} ${advisory.id}`,
     outcome: "skipped",
     message: `ignored by audit-ignore: ${advisoryText(advisory)} (${subject.origins.join(", ")})`
    }));
   if ("clean" === state.kind || subject.advice) return left;
   const message = "unknown" === state.kind ? `${state.reason} (${subject.origins.join(", ")})` : `${vulnerableText({
    subject,
    state,
    ignored
   })}. ${remedyText(subject, state.advisories)}.`;
   const outcome = "unknown" === state.kind ? "unknown" : "failed";
   return [
    {
     ...facts,
     subject: pinText(subject),
     outcome,
     message
    },
    ...left
   ];
  }
  function adviceOf(judged) {
   const { subject, state } = judged;
   if (!subject.advice || "vulnerable" !== state.kind) return [];
   return [
    {
     rule: "dependency-vulnerability",
     severity: "advice",
     subject: pinText(subject),
     message: `has known vulnerabilities: ${vulnerableText(judged)}; users who install the release don't get it`,
     remedy: "Require a fixed version, for your own safety"
    }
   ];
  }
  function adviceItems(judged, sets) {
   return sets.filter(({ advice })=>advice).map(({ label, trouble })=>{
    const facts = {
     kind: "audit-advice",
     subject: label,
     ms: 0
    };
    const own = judged.filter(({ subject })=>subject.advice && subject.origins.includes(label));
    const vulnerable = own.filter(({ state })=>"vulnerable" === state.kind).length;
    const reason = trouble ?? own.flatMap(({ state })=>"unknown" === state.kind ? [
      state.reason
     ] : []).at(0) ?? null;
    if (vulnerable > 0) return {
     ...facts,
     outcome: "skipped",
     message: `${String(vulnerable)} of ${String(own.length)} vulnerable; advice only`
    };
    if (null !== reason) return {
     ...facts,
     outcome: "skipped",
     message: `not all could be audited: ${reason}`
    };
    return {
     ...facts,
     outcome: "passed",
     message: `${count(own.length, "more dependency", "more dependencies")} audited`
    };
   });
  }
  function judgeAudit(evidence) {
   const doubt = distrust(evidence.answers);
   const judged = evidence.subjects.map((subject)=>judge(subject, evidence, doubt));
   const used = evidence.subjects.flatMap((subject)=>{
    const answer = evidence.answers.get(pinText(subject));
    return answer?.kind === "known" ? answer.advisories : [];
   });
   return {
    items: [
     wholeItem(judged, evidence),
     ...judged.flatMap(itemsOf),
     ...adviceItems(judged, evidence.sets)
    ],
    findings: judged.flatMap(adviceOf),
    unused: null !== doubt || lacksAnswers(evidence) ? [] : evidence.ignore.filter((id)=>!used.some((advisory)=>isNamed(advisory, [
       id
      ])))
   };
  }
  const LIMIT = {
   start: 45e3,
   each: 500
  };
  async function auditDependencies(sets, request) {
   const { normalizedName, ignore, database, host } = request;
   const started = performance.now();
   const subjects = auditSubjects(sets, normalizedName);
   const askable = subjects.filter(({ unaskable })=>null === unaskable);
   const pins = 0 === askable.length ? [] : [
    ...CONTROLS,
    ...askable
   ];
   if (pins.length > 0) host.progress(`auditing ${String(askable.length)} dependencies`);
   database.endAfter(LIMIT.start + LIMIT.each * pins.length);
   try {
    const answers = new Map(await Promise.all(pins.map(async (pin)=>[
      pinText(pin),
      await database.ask(pin)
     ])));
    host.signal.throwIfAborted();
    return judgeAudit({
     subjects,
     sets,
     ignore,
     answers,
     ms: Math.round(performance.now() - started)
    });
   } finally{
    database.close();
   }
  }
  var installed_distributions = __webpack_require__(34582);
  function openLedger(pythons, onSet) {
   const sets = [];
   const open = new Set(pythons);
   let finish = ()=>void 0;
   const complete = new Promise((resolve)=>{
    finish = resolve;
   });
   function add(set) {
    sets.push(set);
    onSet(set);
   }
   return {
    complete,
    add,
    async note (folder, label, advice) {
     try {
      add({
       label,
       advice,
       distributions: await (0, installed_distributions.s)(folder),
       trouble: null
      });
     } catch (error) {
      add({
       label,
       advice,
       distributions: [],
       trouble: `what is installed can't be read (${(0, release_error.bD)(error)})`
      });
     }
    },
    close (python) {
     open.delete(python);
     if (0 === open.size) finish(sets);
    },
    abandon () {
     finish(null);
    }
   };
  }
  function openAudit(pythons, request) {
   const database = openDatabase(request.host);
   const ledger = openLedger(pythons, (set)=>{
    const askable = auditSubjects([
     set
    ], request.normalizedName).filter(({ unaskable })=>null === unaskable);
    if (askable.length > 0) for (const pin of [
     ...CONTROLS,
     ...askable
    ])database.ask(pin);
   });
   const verdict = ledger.complete.then((sets)=>null === sets ? null : auditDependencies(sets, {
     ...request,
     database
    }));
   verdict.catch(()=>void 0);
   return {
    ledger,
    verdict,
    async giveUp () {
     ledger.abandon();
     database.close();
     await Promise.allSettled([
      verdict
     ]);
    }
   };
  }
  var external_node_path_ = __webpack_require__(76760);
  var release_store = __webpack_require__(91644);
  async function auditedBefore({ normalizedName, version }, { storeFolder }) {
   const receipts = await (0, release_store.gh)((0, external_node_path_.join)((0, release_store.Uc)(storeFolder, normalizedName), "receipts")).catch(()=>[]);
   return receipts.some((receipt)=>"verify-test" === receipt.stage && receipt.version === version && receipt.items.some(({ kind, outcome })=>"audit" === kind && "skipped" !== outcome));
  }
  async function beginAudit({ stage, audit, auditIgnore }, target, pythons, host) {
   if ("false" === audit) return null;
   if ("auto" === audit && "verify" === stage && await auditedBefore(target, host)) return null;
   return openAudit(pythons.map(({ minor })=>minor), {
    normalizedName: target.normalizedName,
    ignore: auditIgnore,
    host
   });
  }
  function expectedSha256(manifest, file) {
   if (null === manifest) return file.sha256;
   return manifest.files.find(({ filename })=>filename === file.filename)?.sha256 ?? null;
  }
  function trialFile(manifest, file) {
   const { filename, kind, url, requiresPython, tags, build } = file;
   return {
    filename,
    kind,
    url,
    requiredSha256: expectedSha256(manifest, file),
    requiresPython,
    tags,
    build
   };
  }
  function chosenFileItem(manifest, file) {
   const expected = expectedSha256(manifest, file);
   const facts = {
    kind: "file",
    subject: file.filename,
    ms: 0,
    urls: [
     file.url
    ]
   };
   if (null !== manifest && null === expected) return {
    ...facts,
    outcome: "failed",
    message: "is what an installer chooses here, but it is not in the manifest. Find out who uploaded it."
   };
   if (null === expected) return {
    ...facts,
    outcome: "unknown",
    message: "the index gives no hash for it, and there is no manifest"
   };
   if (null !== file.sha256 && file.sha256 !== expected) return {
    ...facts,
    outcome: "failed",
    message: `has sha256 ${file.sha256} on the index, ${expected} in the manifest. Different bytes were uploaded under this name: release a new version.`
   };
   const against = null === manifest ? "the hash that the index gives" : "the hash in the manifest";
   return {
    ...facts,
    outcome: "passed",
    message: `is what an installer chooses here, with ${against}`,
    sha256: expected
   };
  }
  var project_page = __webpack_require__(40775);
  var wait_until_installable = __webpack_require__(94482);
  var upload_plan = __webpack_require__(25469);
  var file_hosts = __webpack_require__(27276);
  var count_text = __webpack_require__(77820);
  var filenames = __webpack_require__(75094);
  function parse(file) {
   try {
    if (file.filename.endsWith(".whl")) return {
     ...(0, filenames.eP)(file.filename),
     kind: "wheel"
    };
    return {
     ...(0, filenames.sF)(file.filename),
     tags: [],
     build: null,
     kind: "sdist"
    };
   } catch  {
    return null;
   }
  }
  function releaseFiles(files, name, version) {
   const wanted = (0, src_version.ot)(version);
   return files.flatMap((file)=>{
    const parsed = parse(file);
    if (null === parsed || (0, names.Pc)(parsed.name) !== (0, names.Pc)(name)) return [];
    if (0 !== (0, version_order.Zy)(parsed.version, wanted)) return [];
    return [
     {
      ...file,
      kind: parsed.kind,
      tags: parsed.tags,
      build: parsed.build
     }
    ];
   });
  }
  function listedVersions(files) {
   const versions = files.flatMap((file)=>{
    const parsed = parse(file);
    return null === parsed ? [] : [
     parsed.version
    ];
   });
   const texts = [
    ...versions
   ].sort(version_order.Zy).map((version)=>version.release.join("."));
   return [
    ...new Set(texts)
   ];
  }
  function compareWithManifest(listed, manifest) {
   const ours = manifest.files.flatMap((file)=>{
    const there = listed.find((candidate)=>candidate.filename === file.filename);
    if (void 0 === there) return [
     {
      filename: file.filename,
      problem: "is not on the index",
      ours: true,
      isMissing: true
     }
    ];
    if (null !== there.sha256 && there.sha256 !== file.sha256) return [
     {
      filename: file.filename,
      problem: `has sha256 ${there.sha256} on the index, ${file.sha256} in the manifest`,
      ours: true,
      isMissing: false
     }
    ];
    return [];
   });
   const others = listed.filter((file)=>!manifest.files.some(({ filename })=>filename === file.filename)).map(({ filename })=>({
     filename,
     problem: "is on the index, but not in the manifest",
     ours: false,
     isMissing: false
    }));
   return [
    ...ours,
    ...others
   ];
  }
  async function readReleaseFiles(target, index, patience, host) {
   const settings = await (0, index_settings.ip)(host.environment);
   const route = {
    environment: host.environment,
    signal: host.signal,
    allowHttpHosts: index.allowHttpHosts,
    ...null === settings.cert ? {} : {
     certificates: [
      settings.cert
     ]
    },
    clientCertificate: settings.clientCert,
    ...null === settings.proxy ? {} : {
     proxy: settings.proxy
    }
   };
   const page = await (0, project_page.B)(index.simpleUrl, target.project, route);
   if (!patience.wait || !lacksOnly(page, target)) return await judgePage(page, target, index, {
    route,
    waited: null
   });
   const waited = await waitForFiles(target, index, patience, {
    route,
    host
   });
   const shown = await (0, project_page.B)(index.simpleUrl, target.project, route);
   return await judgePage(shown, target, index, {
    route,
    waited
   });
  }
  function lacksOnly({ files }, { project, version, manifest }) {
   const listed = releaseFiles(files, project, version);
   if (null === manifest) return 0 === listed.length;
   const ours = compareWithManifest(listed, manifest).filter((each)=>each.ours);
   return ours.length > 0 && ours.every(({ isMissing })=>isMissing);
  }
  async function waitForFiles({ project, version, manifest }, { simpleUrl }, { waitTimeout }, { route, host }) {
   const shown = (0, src_address.RD)(simpleUrl);
   return await host.group(`Wait until ${shown} shows the release`, async ()=>{
    const waited = await (0, wait_until_installable.b)({
     ...route,
     simpleUrl,
     name: project,
     files: manifest?.files ?? [],
     isOfRelease: (file)=>null === manifest && releaseFiles([
       file
      ], project, version).length > 0,
     endAtOtherBytes: true,
     limit: 1e3 * waitTimeout,
     hashOf: (0, upload_plan.sT)(simpleUrl, route),
     onWaiting (elapsed, missing) {
      host.progress(`waiting for ${shown}: ${(0, count_text.l)(missing, "file")} missing after ${(0, duration_text.S)(elapsed)}`);
     }
    });
    host.info(`${0 === waited.missing.length ? "It does" : "It does not"} after ${(0, duration_text.S)(waited.ms)}.`);
    return waited;
   });
  }
  async function judgePage(page, target, { simpleUrl, allowHttpHosts }, { route, waited }) {
   const shown = (0, src_address.RD)(simpleUrl);
   const release = `${target.project} ${target.version}`;
   const afterWaiting = null === waited ? "" : ` after waiting ${(0, duration_text.S)(waited.ms)}`;
   const longer = null === waited ? "an index may take minutes to show an upload" : "or wait longer with wait-timeout";
   if (null !== page.elsewhere) throw new release_error.K2({
    subject: shown,
    problem: `has no page of ${target.normalizedName} of its own: it redirects to ${page.elsewhere}, so installers would get what that server has`,
    remedy: "Upload the release first. If that server is the index, use its address instead"
   });
   if (!page.exists) throw new release_error.K2({
    subject: shown,
    problem: `doesn't have a project ${target.normalizedName}${afterWaiting}`,
    remedy: `Upload the release first, ${null === waited ? "" : "wait longer with wait-timeout, "}or check whether this is the index that it was uploaded to`
   });
   const files = releaseFiles(page.files, target.project, target.version);
   if (0 === files.length) {
    const others = listedVersions(page.files).slice(-5).join(", ");
    throw new release_error.K2({
     subject: shown,
     problem: `lists no file of ${release}${"" === others ? "" : ` (it has ${others})`}${afterWaiting}`,
     remedy: `Upload the release first; ${longer}`
    });
   }
   for (const { url } of files)(0, src_address.Si)(new URL(url), allowHttpHosts, (0, src_address.xY)(url));
   const lost = await (0, file_hosts.g)(files, page.url, route);
   if (null !== lost) throw new release_error.K2({
    subject: shown,
    problem: `its page names files at ${lost.origin}, where nobody can get them: ${lost.why}`,
    remedy: file_hosts.$
   });
   const disagreements = null === target.manifest ? [] : compareWithManifest(files, target.manifest);
   const ours = disagreements.filter((each)=>each.ours);
   if (ours.length > 0) throw new release_error.K2({
    subject: shown,
    problem: `doesn't match the manifest of ${release}${afterWaiting}: ${ours.map(({ filename, problem })=>`${filename} ${problem}`).join("; ")}`,
    remedy: ours.every(({ isMissing })=>isMissing) ? `Upload the missing files; ${longer}` : "Upload the missing files; if a file has different bytes there, release a new version"
   });
   return {
    files,
    findings: [
     ...unlistedFindings(disagreements),
     ...yankedFindings(files)
    ]
   };
  }
  function unlistedFindings(disagreements) {
   return disagreements.filter((each)=>!each.ours).map(({ filename, problem })=>({
     rule: "unlisted-file",
     severity: "warning",
     subject: filename,
     message: problem,
     remedy: "Find out who uploaded it; users on its platform get this file"
    }));
  }
  function yankedFindings(files) {
   return files.filter(({ yanked })=>yanked).map(({ filename, yankedReason })=>({
     rule: "yanked-file",
     severity: "warning",
     subject: filename,
     message: `is yanked on the index${null === yankedReason ? "" : ` (${yankedReason})`}: installers skip it unless the version is pinned`,
     remedy: "Un-yank it on the index, or release a new version"
    }));
  }
  var load_manifest = __webpack_require__(45797);
  var visible_text = __webpack_require__(58607);
  async function releaseTarget(inputs) {
   const { name, version } = inputs;
   if (null !== inputs.manifest) {
    const { manifest, path } = await (0, load_manifest.e)(inputs.manifest, "", {
     host: null
    });
    const normalizedName = (0, names.Pc)(manifest.project);
    if (null !== name && (0, names.Pc)(name) !== normalizedName) throw new release_error.K2({
     subject: "name",
     problem: `is ${name}, but the manifest is for ${manifest.project}`,
     remedy: "Remove name"
    });
    if (null !== version && normalVersion(version) !== manifest.version) throw new release_error.K2({
     subject: "version",
     problem: `is ${version}, but the manifest is for ${manifest.version}`,
     remedy: "Remove version"
    });
    return {
     project: manifest.project,
     normalizedName,
     version: manifest.version,
     manifest,
     manifestPath: path
    };
   }
   if (null === name || null === version) throw new release_error.K2({
    subject: "manifest",
    problem: null === name && null === version ? "is empty, and so are name and version" : `is empty, and so is ${null === name ? "name" : "version"}`,
    remedy: "Specify the manifest that build-dists wrote, or name and version"
   });
   if (!(0, names.uV)(name)) throw new release_error.K2({
    subject: "name",
    problem: `'${(0, visible_text.Ol)(name, 80)}' is not the name of a distribution`,
    remedy: "Use the name that pip installs"
   });
   return {
    project: name,
    normalizedName: (0, names.Pc)(name),
    version: normalVersion(version),
    manifest: null,
    manifestPath: null
   };
  }
  function normalVersion(version) {
   try {
    return (0, src_version.Bp)(version);
   } catch (cause) {
    throw new release_error.K2({
     subject: "version",
     problem: `'${(0, visible_text.Ol)(version, 80)}' is not a PEP 440 version (${(0, release_error.bD)(cause)})`,
     remedy: "Use a form like 1.2.3"
    }, {
     cause
    });
   }
  }
  var cut = __webpack_require__(69633);
  var known_indexes = __webpack_require__(81002);
  const LONGEST_REASON = 160;
  function yank_advice_reasonOf(failure) {
   const [sentence = failure] = failure.replace(/^verify, /u, "").split(/\. (?=[A-Z])|\.$/u, 1);
   return (0, cut.J)(sentence, LONGEST_REASON);
  }
  function yankAdvice({ project, normalizedName, version }, known, failure) {
   const page = null === known ? "on the index" : `on ${new URL(`/manage/project/${normalizedName}/release/${encodeURIComponent(version)}/`, known_indexes.X[known].simpleUrl).href} (Options, Yank)`;
   return [
    `${project} ${version} is published and doesn't work. Installers skip a yanked release unless somebody pins it, so yank it ${page}.`,
    `Reason to paste there: ${yank_advice_reasonOf(failure)}`,
    `Then fix it and release ${(0, src_version.W7)(version)}: no index accepts other files for ${version}.`
   ].join("\n");
  }
  const NOT_AUDITED = {
   kind: "audit",
   subject: "dependencies",
   outcome: "skipped",
   message: "not requested: audit is false",
   ms: 0
  };
  async function prepare(inputs, target, index, host) {
   const { files, findings } = await readReleaseFiles(target, index, inputs, host);
   const verification = target.manifest?.verification ?? null;
   const settings = await (0, index_settings.ip)(host.environment);
   (0, safety_settings.e_)(settings.safety, host);
   return {
    findings,
    plan: {
     stage: inputs.stage,
     project: target.project,
     normalizedName: target.normalizedName,
     version: target.version,
     files: files.map((file)=>trialFile(target.manifest, file)),
     filesAt: "on the index",
     filesRemedy: "Upload it, or wait until the index shows it",
     judgeFile: judgeChosen(target, files),
     verification,
     settings: inputs,
     imports: (0, asked_trials.$)(inputs.imports, verification),
     skipImports: verification?.skipImports ?? [],
     scripts: (0, asked_trials.V)(inputs.scripts, verification),
     smokeTest: await (0, smoke_test.M)(inputs.smokeTest, target),
     dependenciesFrom: null === inputs.dependenciesIndexUrl ? settings.describe() : (0, src_address.RD)(inputs.dependenciesIndexUrl)
    }
   };
  }
  function judgeChosen({ manifest }, files) {
   return ({ filename })=>{
    const file = files.find((listed)=>listed.filename === filename);
    if (void 0 === file) throw new TypeError(`${filename} is not on the page`);
    return chosenFileItem(manifest, file);
   };
  }
  function choose(inputs, found, target, host) {
   const { chosen, notes } = (0, choose_pythons.HW)(inputs.pythonVersions, found, target.manifest?.requiresPython ?? null, [], inputs.allowMissingPython);
   for (const note of notes)host.notice(note);
   return chosen;
  }
  async function judgeWays(inputs, host) {
   const { index, dependenciesIndexUrl } = inputs;
   const { environment } = host;
   const address = (0, resolve_index.pQ)({
    index,
    simpleUrl: inputs.simpleUrl,
    environment
   });
   const { allowHttpHosts, warning } = (0, plain_http_index.s)(inputs, address, "read");
   if (null !== warning) host.warning(warning);
   if (null !== dependenciesIndexUrl) {
    const { url } = (0, src_address.or)(dependenciesIndexUrl, "dependencies-index-url");
    (0, src_address.Si)(url, allowHttpHosts, "dependencies-index-url");
   }
   const { url } = (0, src_address.or)(address.simpleUrl, "simple-url");
   const { trustedHosts } = await (0, index_settings.ip)(environment);
   if ("https:" === url.protocol && (0, index_settings.AZ)(url, trustedHosts)) throw new release_error.K2({
    subject: "simple-url",
    problem: `pip or uv is configured not to verify the certificate of ${url.host}, so anyone on the network path could serve a different release`,
    remedy: "Remove it from UV_INSECURE_HOST, PIP_TRUSTED_HOST or trusted-host in pip.conf, and set SSL_CERT_FILE or PIP_CERT to its certificate authority"
   });
   return {
    simpleUrl: address.simpleUrl,
    allowHttpHosts
   };
  }
  async function aim(inputs, recorder, host) {
   const index = await judgeWays(inputs, host);
   const target = await releaseTarget(inputs);
   await (0, smoke_test.M)(inputs.smokeTest, target);
   (0, asked_trials.V)(inputs.scripts, target.manifest?.verification ?? null);
   const pythons = choose(inputs, await (0, fetch_pythons.s)(inputs.pythonVersions, inputs.pythonDownloads ?? false, host), target, host);
   const { project, normalizedName, version } = target;
   const about = {
    project,
    normalizedName,
    version,
    index: (0, src_address.RD)(index.simpleUrl)
   };
   recorder.about(about);
   return {
    index,
    target,
    pythons,
    about
   };
  }
  async function verify(inputs, { index, pythons, about, target }, { plan, uv, audit }, joined, host) {
   const { results, receiptPaths, ...ending } = await (0, try_on_pythons.U)(plan, pythons, {
    uv,
    ledger: audit?.ledger ?? null,
    about,
    joined
   }, host);
   if ("false" === inputs.audit) joined.item(NOT_AUDITED);
   const audited = await audit?.verdict;
   if (null != audited) {
    await showAudit(audited, host);
    for (const item of audited.items)joined.item(item);
    joined.findings(audited.findings);
   }
   if ("verify" === inputs.stage && null !== ending.failure && !(0, src_address.U9)(new URL(index.simpleUrl).hostname)) {
    const { known } = (0, resolve_index.pQ)({
     index: inputs.index,
     simpleUrl: inputs.simpleUrl,
     environment: host.environment
    });
    host.notice(yankAdvice(target, known, ending.failure));
   }
   return {
    ...ending,
    rest: {
     results,
     receiptPaths
    }
   };
  }
  async function run(inputs, host) {
   return await (0, run_stage.S)(host, {
    action: "verify-install",
    stage: inputs.stage,
    prepare: ({ recorder })=>aim(inputs, recorder, host),
    async work (aimed, { recorder }) {
     const { index, target, pythons } = aimed;
     const [{ plan, findings }, uv] = await Promise.all([
      prepare(inputs, target, index, host),
      (0, index_settings.ip)(host.environment).then((settings)=>(0, find_uv.d)(host, settings))
     ]);
     recorder.findings(findings);
     for (const { subject, message } of findings)host.warning(`${subject} ${message}.`);
     const audit = await beginAudit(inputs, target, pythons, host);
     try {
      return await verify(inputs, aimed, {
       plan,
       uv,
       audit
      }, recorder, host);
     } catch (error) {
      await audit?.giveUp();
      throw error;
     }
    },
    unfinished: ()=>({
      results: [],
      receiptPaths: []
     })
   });
  }
 }
};
