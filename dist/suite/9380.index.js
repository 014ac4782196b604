export const id = 9380;
export const ids = [
 9380
];
export const modules = {
 99380: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var external_node_os_ = __webpack_require__(48161);
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
  var resolve_index = __webpack_require__(22327);
  var plain_http_index = __webpack_require__(99934);
  var index_settings = __webpack_require__(22103);
  var safety_settings = __webpack_require__(29522);
  var choose_pythons = __webpack_require__(45247);
  var find_pythons = __webpack_require__(60573);
  var find_uv = __webpack_require__(12590);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var scrub_environment = __webpack_require__(61675);
  const LEADS_ELSEWHERE = /^(?:PYTHON\w*|VIRTUAL_ENV\w*|CONDA_\w+|PYENV_\w+|PIP_\w+|UV_\w+|NETRC|XDG_\w+|GITHUB_WORKSPACE|PWD|OLDPWD)$/u;
  async function makeCleanPlace(host, label) {
   await (0, promises_.mkdir)(host.temporaryFolder, {
    recursive: true
   });
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporaryFolder, `${label}-`));
   const [home, temporary, scratch, trials] = [
    "home",
    "tmp",
    "scratch",
    "trials"
   ].map((name)=>(0, external_node_path_.join)(folder, name));
   await Promise.all([
    home,
    temporary,
    scratch,
    trials
   ].map((path)=>(0, promises_.mkdir)(path)));
   const kept = Object.entries((0, scrub_environment.p7)(host.environment)).filter(([name])=>!LEADS_ELSEWHERE.test(name.toUpperCase()));
   const pathName = kept.find(([name])=>"PATH" === name.toUpperCase())?.[0] ?? "PATH";
   const environment = Object.fromEntries(kept);
   return {
    folder,
    scratch,
    emptyFolder: ()=>(0, promises_.mkdtemp)((0, external_node_path_.join)(trials, "t-")),
    environmentFor: (bin)=>({
      ...environment,
      [pathName]: [
       bin,
       environment[pathName] ?? ""
      ].filter((part)=>"" !== part).join(external_node_path_.delimiter),
      HOME: home,
      USERPROFILE: home,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary
     }),
    remove: ()=>(0, promises_.rm)(folder, {
      recursive: true,
      force: true,
      maxRetries: 3,
      retryDelay: 100
     })
   };
  }
  var release_error = __webpack_require__(41535);
  var failure = __webpack_require__(33355);
  var stage_recorder = __webpack_require__(97538);
  var tool_environment = __webpack_require__(73038);
  var text_ends = __webpack_require__(28681);
  var external_node_tls_ = __webpack_require__(41692);
  var certificate_variables = __webpack_require__(37362);
  var src_certificates = __webpack_require__(70644);
  async function auditEnvironment(place, tool, machine) {
   const settings = await (0, index_settings.ip)(machine);
   const clean = Object.fromEntries(Object.entries(place.environmentFor(tool.bin)).filter(([name])=>!certificate_variables.Ny.has(name)));
   const certificates = (0, src_certificates.jZ)({
    environment: machine,
    certificates: null === settings.cert ? [] : [
     settings.cert
    ]
   });
   const bundle = (0, external_node_path_.join)(place.scratch, "certificates.pem");
   if (certificates.length > 0) await (0, promises_.writeFile)(bundle, [
    ...external_node_tls_.rootCertificates,
    ...certificates
   ].join("\n"));
   return {
    ...clean,
    ...settings.proxies,
    ...null === settings.proxy ? {} : {
     HTTPS_PROXY: settings.proxy,
     HTTP_PROXY: settings.proxy
    },
    ...certificates.length > 0 ? {
     REQUESTS_CA_BUNDLE: bundle
    } : {},
    NO_COLOR: "1",
    PYTHONUTF8: "1"
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
  function auditRounds(pins) {
   const rounds = [];
   for (const pin of pins){
    const holders = rounds.filter((round)=>round.has(pin.name));
    if (holders.some((round)=>round.get(pin.name)?.version === pin.version)) continue;
    const free = rounds.find((round)=>!round.has(pin.name));
    if (void 0 === free) rounds.push(new Map([
     [
      pin.name,
      pin
     ]
    ]));
    else free.set(pin.name, pin);
   }
   return rounds.map((round)=>[
     ...round.values()
    ]);
  }
  function requirementsText(round) {
   return round.map(({ name, version })=>`${name}==${version}\n`).join("");
  }
  var src_names = __webpack_require__(21515);
  var src_version = __webpack_require__(22499);
  function pinText({ name, version }) {
   return `${name} ${version}`;
  }
  function versionOf({ name, version }) {
   if (!(0, src_names.uV)(name)) return {
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
  var visible_text = __webpack_require__(58607);
  var tool_locks = __webpack_require__(45847);
  var cut = __webpack_require__(69633);
  var duration_text = __webpack_require__(24417);
  var last_meaningful_lines = __webpack_require__(30210);
  var install_failure = __webpack_require__(22662);
  var hide_credentials = __webpack_require__(23375);
  const DATABASE = {
   name: "PyPI's advisories",
   url: "https://pypi.org/"
  };
  const PASSING = /HTTPError: (?:429|5\d\d)|Read timed out|ConnectTimeout|Connection reset|Connection aborted|IncompleteRead/u;
  function isPassingTrouble({ output }) {
   return PASSING.test(output);
  }
  function auditTrouble(result) {
   const { output } = result;
   const { name, url } = DATABASE;
   if (result.timedOut) return `${url} didn't answer everything within ${(0, duration_text.S)(result.ms)}`;
   const status = /HTTPError: (\d{3})/u.exec(output)?.[1];
   if (void 0 !== status) return `${url} answered with status ${status}`;
   const unreachable = (0, install_failure.ql)(result, {
    indexUrl: url,
    source: "default"
   });
   if (null !== unreachable) return unreachable.problem;
   if (/Read timed out/u.test(output)) return `${url} didn't answer in time`;
   if (/Could not connect to/u.test(output)) return `${url} can't be reached (it didn't answer in time)`;
   if (/TooManyRedirects|is not redirecting properly/u.test(output)) return `${url} redirects in a loop`;
   if (/JSONDecodeError/u.test(output)) return `${url} answered with something that is not JSON, so it is not ${name}`;
   if (/^(?:\w+\.)*(?:KeyError|TypeError|AttributeError|ValueError|\w*ServiceError)\b/mu.test(output)) return `${url} answered with something that pip-audit can't read, so it is not ${name}`;
   const last = (0, cut.J)((0, hide_credentials.R)((0, last_meaningful_lines.c)(output, 1)), 300);
   return `pip-audit failed${"" === last ? " and said nothing" : `: ${(0, text_ends.f6)(last)}`}`;
  }
  const WHOLE = "dependencies";
  const TOLD = 5;
  function isNamed(advisory, ids) {
   const wanted = ids.map((id)=>id.toUpperCase());
   return [
    advisory.id,
    ...advisory.aliases
   ].some((id)=>wanted.includes(id.toUpperCase()));
  }
  function knowsControls(answers) {
   return CONTROLS.some((control)=>{
    const answer = answers.get(pinText(control));
    return answer?.kind === "known" && answer.advisories.length > 0;
   });
  }
  function judge(subject, evidence, trusted) {
   const unknown = (reason)=>({
     subject,
     state: {
      kind: "unknown",
      reason
     },
     ignored: []
    });
   if (null !== subject.unaskable) return unknown(subject.unaskable);
   const answer = evidence.answers.get(pinText(subject));
   if (void 0 === answer) return unknown(evidence.trouble ?? "pip-audit doesn't mention it");
   if ("skipped" === answer.kind) return unknown(trusted ? skippedReason(answer.reason) : UNTRUSTED);
   if (answer.version !== subject.version) return unknown(`pip-audit reports another version, ${answer.version}`);
   const ignored = answer.advisories.filter((advisory)=>isNamed(advisory, evidence.ignore));
   const advisories = answer.advisories.filter((advisory)=>!ignored.includes(advisory));
   if (advisories.length > 0) return {
    subject,
    state: {
     kind: "vulnerable",
     advisories
    },
    ignored
   };
   if (!trusted) return {
    ...unknown(UNTRUSTED),
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
  function skippedReason(reason) {
   return /not found on PyPI/u.test(reason) ? `${DATABASE.name} don't cover it: this version is not on PyPI` : `pip-audit skipped it (${(0, visible_text.P8)(reason, 200)})`;
  }
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
    message: `${several(open)}. ${unknownRemedy(evidence.trouble)}.`
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
    message: `${audited} audited, database: ${DATABASE.name} (${DATABASE.url}), by pip-audit ${tool_locks.R["pip-audit"]}${left}`
   };
  }
  function listed(pins) {
   const more = pins.length > TOLD ? ` and ${String(pins.length - TOLD)} more` : "";
   return `${pins.slice(0, TOLD).join(", ")}${more}`;
  }
  function unknownRemedy(trouble) {
   return null === trouble ? "Check manually whether it is vulnerable, then accept the point dependency-vulnerabilities" : "Check the network, and the proxy and certificate settings, and run again; or check manually, then accept the point dependency-vulnerabilities";
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
   const trusted = knowsControls(evidence.answers);
   const judged = evidence.subjects.map((subject)=>judge(subject, evidence, trusted));
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
    unused: null === evidence.trouble && trusted ? evidence.ignore.filter((id)=>!used.some((advisory)=>isNamed(advisory, [
       id
      ]))) : []
   };
  }
  var external_node_timers_promises_ = __webpack_require__(58500);
  var run_process = __webpack_require__(47632);
  var version_order = __webpack_require__(37870);
  function idOf(value) {
   if ("string" != typeof value || "" === value.trim()) return null;
   return value.replace(/[^\w.-]+/gu, "_").slice(0, 64);
  }
  function listOf(value) {
   return Array.isArray(value) ? value : [];
  }
  function advisoryOf(value) {
   if ("object" != typeof value || null === value) return null;
   const id = "id" in value ? idOf(value.id) : null;
   if (null === id) return null;
   const aliases = listOf("aliases" in value ? value.aliases : null).flatMap((alias)=>idOf(alias) ?? []);
   const fixVersions = listOf("fix_versions" in value ? value.fix_versions : null).flatMap((text)=>{
    const version = "string" == typeof text ? (0, src_version.z0)(text) : void 0;
    return void 0 === version ? [] : [
     (0, src_version.qh)(version)
    ];
   });
   return {
    id,
    aliases: [
     ...new Set(aliases)
    ].filter((alias)=>alias !== id).sort(),
    fixVersions
   };
  }
  function merged(advisories) {
   const open = [];
   const byName = new Map;
   for (const { id, aliases, fixVersions } of advisories){
    const names = [
     id,
     ...aliases
    ];
    const known = names.map((name)=>byName.get(name)).find((other)=>void 0 !== other);
    const one = known ?? {
     id,
     names: new Set,
     fixVersions: new Set
    };
    if (void 0 === known) open.push(one);
    for (const name of names){
     one.names.add(name);
     if (!byName.has(name)) byName.set(name, one);
    }
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
      })).sort((a, b)=>(0, version_order.Z)(a.version, b.version)).map(({ text })=>text)
    }));
  }
  function answerOf(value) {
   if ("skip_reason" in value) {
    const reason = "string" == typeof value.skip_reason ? value.skip_reason : "";
    return {
     kind: "skipped",
     reason
    };
   }
   if (!("version" in value) || "string" != typeof value.version || !("vulns" in value) || !Array.isArray(value.vulns)) return null;
   const advisories = value.vulns.map(advisoryOf);
   if (advisories.includes(null)) return null;
   return {
    kind: "known",
    version: value.version,
    advisories: merged(advisories.filter((advisory)=>null !== advisory))
   };
  }
  function parsePipAudit(text) {
   let document;
   try {
    document = JSON.parse(text);
   } catch  {
    return null;
   }
   if ("object" != typeof document || null === document || !("dependencies" in document)) return null;
   if (!Array.isArray(document.dependencies)) return null;
   const answers = new Map;
   for (const entry of document.dependencies){
    if ("object" != typeof entry || null === entry || !("name" in entry) || "string" != typeof entry.name) return null;
    const answer = answerOf(entry);
    if (null === answer) return null;
    answers.set((0, src_names.Pc)(entry.name), answer);
   }
   return answers;
  }
  const PATIENCE = 10;
  const PAUSE = 1e3;
  async function runPipAudit(round, label, where) {
   const requirements = (0, external_node_path_.join)(where.place.scratch, `${label}.txt`);
   await (0, promises_.writeFile)(requirements, requirementsText(round));
   let result = await ask(requirements, where);
   if (null === parsePipAudit(result.stdout) && isPassingTrouble(result) && where.remaining() > PAUSE) {
    await (0, external_node_timers_promises_.setTimeout)(PAUSE, void 0, {
     signal: where.signal
    });
    result = await ask(requirements, where);
   }
   const answers = result.timedOut ? null : parsePipAudit(result.stdout);
   return null === answers ? {
    answers,
    trouble: auditTrouble(result)
   } : {
    answers,
    trouble: null
   };
  }
  async function ask(requirements, where) {
   const { tool, place, environment, signal } = where;
   const options = [
    "--no-deps",
    "--disable-pip",
    "--format",
    "json",
    "--desc",
    "off",
    "--aliases",
    "on"
   ];
   const cache = [
    "--cache-dir",
    (0, external_node_path_.join)(place.scratch, "http-cache"),
    "--timeout",
    String(PATIENCE)
   ];
   const result = await (0, run_process.R)({
    file: tool.python,
    args: [
     "-I",
     "-m",
     "pip_audit",
     "-r",
     requirements,
     ...options,
     ...cache,
     "--progress-spinner",
     "off",
     "-s",
     "pypi"
    ],
    cwd: await place.emptyFolder(),
    env: environment,
    timeoutMs: Math.max(1, where.remaining()),
    signal
   });
   signal.throwIfAborted();
   return result;
  }
  const LIMIT = {
   start: 45e3,
   each: 500
  };
  async function auditDependencies(sets, request) {
   const { normalizedName, ignore, host } = request;
   const started = performance.now();
   const subjects = auditSubjects(sets, normalizedName);
   const askable = subjects.filter(({ unaskable })=>null === unaskable);
   let asked = {
    answers: new Map,
    trouble: null
   };
   if (askable.length > 0) {
    host.progress(`auditing ${String(askable.length)} dependencies`);
    try {
     asked = await audit_dependencies_ask(askable, request);
    } catch (error) {
     host.signal.throwIfAborted();
     asked = {
      answers: new Map,
      trouble: sentencePart(error)
     };
    }
   }
   return judgeAudit({
    subjects,
    sets,
    ignore,
    ...asked,
    ms: Math.round(performance.now() - started)
   });
  }
  function sentencePart(error) {
   const said = error instanceof release_error.K2 ? `${error.subject}: ${error.problem}` : (0, release_error.bD)(error);
   return `pip-audit can't be run (${(0, text_ends.f6)(said)})`;
  }
  async function audit_dependencies_ask(subjects, request) {
   const { label, host } = request;
   const ready = await request.tool();
   const place = await makeCleanPlace(host, `${label}-audit`);
   try {
    const deadline = performance.now() + LIMIT.start + LIMIT.each * subjects.length;
    const where = {
     tool: ready,
     place,
     environment: await auditEnvironment(place, ready, host.environment),
     remaining: ()=>deadline - performance.now(),
     signal: host.signal
    };
    const answers = new Map;
    let trouble = null;
    for (const [position, round] of auditRounds([
     ...CONTROLS,
     ...subjects
    ]).entries()){
     const answer = await runPipAudit(round, `round-${String(position)}`, where);
     if (null === answer.answers) {
      trouble = answer.trouble;
      break;
     }
     for (const pin of round){
      const told = answer.answers.get(pin.name);
      if (void 0 !== told) answers.set(pinText(pin), told);
     }
    }
    return {
     answers,
     trouble
    };
   } finally{
    await place.remove();
   }
  }
  var core_metadata = __webpack_require__(90960);
  var requirement = __webpack_require__(52013);
  const SEEDS = new Set([
   "pip",
   "setuptools",
   "wheel"
  ]);
  async function installedDistributions(folder) {
   const places = await packagePlaces(folder);
   if (0 === places.length) throw new Error(`${folder} has no folder for packages`);
   const found = new Map;
   for (const place of places){
    const names = (await (0, promises_.readdir)(place)).filter((name)=>/\.(?:dist-info|egg-info|egg|egg-link)$/u.test(name));
    for (const distribution of (await Promise.all(names.sort().map((name)=>describe(place, name)))))if (!found.has(distribution.name)) found.set(distribution.name, distribution);
   }
   const all = [
    ...found.values()
   ].sort((a, b)=>a.name < b.name ? -1 : 1);
   const required = new Set(all.flatMap(({ requires })=>requires));
   return all.filter(({ name })=>!SEEDS.has(name) || required.has(name));
  }
  async function packagePlaces(folder) {
   const places = new Map;
   for (const library of [
    "lib",
    "lib64",
    "Lib"
   ]){
    const inside = await (0, promises_.readdir)((0, external_node_path_.join)(folder, library)).catch((error)=>{
     if ((0, release_error.Or)(error, "ENOENT") || (0, release_error.Or)(error, "ENOTDIR")) return [];
     throw error;
    });
    const candidates = [
     (0, external_node_path_.join)(folder, library, "site-packages"),
     ...inside.filter((name)=>/^(?:python|pypy)\d/u.test(name)).map((name)=>(0, external_node_path_.join)(folder, library, name, "site-packages"))
    ];
    for (const candidate of candidates){
     const there = await (0, promises_.stat)(candidate).catch(()=>null);
     if (there?.isDirectory() === true) places.set(`${String(there.dev)} ${String(there.ino)}`, candidate);
    }
   }
   return [
    ...places.values()
   ];
  }
  async function describe(place, entry) {
   const [project = entry] = entry.replace(/\.[a-z-]+$/u, "").split("-");
   const unknown = {
    name: (0, src_names.Pc)(project),
    version: null,
    direct: false,
    requires: []
   };
   if (!entry.endsWith(".dist-info")) return unknown;
   const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(place, entry, "METADATA")).catch(()=>null);
   if (null === bytes) return unknown;
   const metadata = (0, core_metadata.U)(bytes);
   const direct = await (0, promises_.stat)((0, external_node_path_.join)(place, entry, "direct_url.json")).catch(()=>null);
   return {
    name: (0, src_names.Pc)(metadata.get("Name") ?? project),
    version: metadata.get("Version"),
    direct: null !== direct,
    requires: metadata.getAll("Requires-Dist").flatMap((text)=>requiredName(text) ?? [])
   };
  }
  function requiredName(text) {
   const marker = text.indexOf(";");
   if (marker >= 0 && /\bextra\b/u.test(text.slice(marker))) return null;
   try {
    return (0, src_names.Pc)((0, requirement.p)(text).name);
   } catch  {
    return null;
   }
  }
  function openLedger(pythons, onDependency) {
   const sets = [];
   const open = new Set(pythons);
   let finish = ()=>void 0;
   const complete = new Promise((resolve)=>{
    finish = resolve;
   });
   function add(set) {
    sets.push(set);
    if (set.distributions.length > 1) onDependency();
   }
   return {
    complete,
    add,
    async note (folder, label, advice) {
     try {
      add({
       label,
       advice,
       distributions: await installedDistributions(folder),
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
   const begun = [];
   const tool = ()=>{
    const environment = (0, tool_environment.u)("pip-audit", request.host);
    begun.push(environment);
    environment.catch(()=>void 0);
    return environment;
   };
   const ledger = openLedger(pythons, ()=>void tool());
   const verdict = ledger.complete.then((sets)=>null === sets ? null : auditDependencies(sets, {
     ...request,
     tool
    }));
   verdict.catch(()=>void 0);
   return {
    ledger,
    verdict,
    async giveUp () {
     ledger.abandon();
     await Promise.allSettled([
      ...begun,
      verdict
     ]);
    }
   };
  }
  var release_store = __webpack_require__(91644);
  async function auditedBefore({ normalizedName, version }, { storeFolder }) {
   const receipts = await (0, release_store.gh)((0, external_node_path_.join)((0, release_store.Uc)(storeFolder, normalizedName), "receipts")).catch(()=>[]);
   return receipts.some((receipt)=>"verify-test" === receipt.stage && receipt.version === version && receipt.items.some(({ kind, outcome })=>"audit" === kind && "skipped" !== outcome));
  }
  async function beginAudit({ stage, audit, auditIgnore }, target, pythons, host) {
   if ("false" === audit) return null;
   if ("auto" === audit && "verify" === stage && await auditedBefore(target, host)) return null;
   return openAudit(pythons.map(({ minor })=>minor), {
    label: stage,
    normalizedName: target.normalizedName,
    ignore: auditIgnore,
    host
   });
  }
  function pointSentence({ kind, subject, message }, python) {
   const what = subject.startsWith(`Python ${python.minor}`) ? subject : `${kind} ${subject} on Python ${python.minor}`;
   return `${what}: ${message}`;
  }
  function failureOfPython(stage, { python, items }) {
   const failed = items.filter(({ outcome })=>"failed" === outcome);
   const [first] = failed;
   if (void 0 === first) return {
    failure: null
   };
   const more = 1 === failed.length ? "" : ` (${String(failed.length - 1)} more failed: ${failed.slice(1, 4).map(({ kind, subject })=>`${kind} ${subject}`).join(", ")}${failed.length > 4 ? ", …" : ""})`;
   const sentence = pointSentence(first, python).replace(/\s+/gu, " ");
   return {
    failure: `${stage}, ${(0, text_ends.f6)(sentence)}.${more}`,
    failureAbout: first
   };
  }
  function failureOf(failures) {
   const told = failures.filter(({ failure })=>null !== failure);
   const [first] = told;
   if (void 0 === first) return {
    failure: null
   };
   if (1 === told.length) return first;
   const failure = `${first.failure ?? ""} ${String(told.length)} of ${String(failures.length)} Pythons failed.`;
   return {
    ...first,
    failure
   };
  }
  function createLimiter(maximum) {
   let running = 0;
   const waiting = [];
   return async (work)=>{
    if (running >= maximum) await new Promise((resolve)=>{
     waiting.push(resolve);
    });
    else running += 1;
    try {
     return await work();
    } finally{
     const next = waiting.shift();
     if (void 0 === next) running -= 1;
     else next();
    }
   };
  }
  var project_page = __webpack_require__(40775);
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
    if (null === parsed || (0, src_names.Pc)(parsed.name) !== (0, src_names.Pc)(name)) return [];
    if (0 !== (0, version_order.Z)(parsed.version, wanted)) return [];
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
   ].sort(version_order.Z).map((version)=>version.release.join("."));
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
      ours: true
     }
    ];
    if (null !== there.sha256 && there.sha256 !== file.sha256) return [
     {
      filename: file.filename,
      problem: `has sha256 ${there.sha256} on the index, ${file.sha256} in the manifest`,
      ours: true
     }
    ];
    return [];
   });
   const others = listed.filter((file)=>!manifest.files.some(({ filename })=>filename === file.filename)).map(({ filename })=>({
     filename,
     problem: "is on the index, but not in the manifest",
     ours: false
    }));
   return [
    ...ours,
    ...others
   ];
  }
  async function readReleaseFiles(target, { simpleUrl, allowHttpHosts }, host) {
   const settings = await (0, index_settings.ip)(host.environment);
   const page = await (0, project_page.B_)(simpleUrl, target.project, {
    environment: host.environment,
    signal: host.signal,
    allowHttpHosts,
    ...null === settings.cert ? {} : {
     certificates: [
      settings.cert
     ]
    },
    clientCertificate: settings.clientCert,
    ...null === settings.proxy ? {} : {
     proxy: settings.proxy
    }
   });
   const shown = (0, src_address.RD)(simpleUrl);
   const release = `${target.project} ${target.version}`;
   if (!page.exists) throw new release_error.K2({
    subject: shown,
    problem: `doesn't have a project ${target.normalizedName}`,
    remedy: "Upload the release first, or check whether this is the index that it was uploaded to"
   });
   const files = releaseFiles(page.files, target.project, target.version);
   if (0 === files.length) {
    const others = listedVersions(page.files).slice(-5).join(", ");
    throw new release_error.K2({
     subject: shown,
     problem: `lists no file of ${release}${"" === others ? "" : ` (it has ${others})`}`,
     remedy: "Upload the release first; an index may take minutes to show an upload"
    });
   }
   for (const { url } of files)(0, src_address.Si)(new URL(url), allowHttpHosts, (0, src_address.xY)(url));
   const disagreements = null === target.manifest ? [] : compareWithManifest(files, target.manifest);
   const ours = disagreements.filter((each)=>each.ours);
   if (ours.length > 0) throw new release_error.K2({
    subject: shown,
    problem: `doesn't match the manifest of ${release}: ${ours.map(({ filename, problem })=>`${filename} ${problem}`).join("; ")}`,
    remedy: "Upload the missing files; if a file has different bytes there, release a new version"
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
  async function releaseTarget(inputs) {
   const { name, version } = inputs;
   if (null !== inputs.manifest) {
    const { manifest, path } = await (0, load_manifest.e)(inputs.manifest, "", {
     host: null
    });
    const normalizedName = (0, src_names.Pc)(manifest.project);
    if (null !== name && (0, src_names.Pc)(name) !== normalizedName) throw new release_error.K2({
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
   if (!(0, src_names.uV)(name)) throw new release_error.K2({
    subject: "name",
    problem: `'${(0, visible_text.Ol)(name, 80)}' is not the name of a distribution`,
    remedy: "Use the name that pip installs"
   });
   return {
    project: name,
    normalizedName: (0, src_names.Pc)(name),
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
  var external_node_fs_ = __webpack_require__(73024);
  var import_remedies = __webpack_require__(91071);
  function topOf(module) {
   return module.split(".")[0] ?? module;
  }
  function importRemedy({ reference, error, missing }, ownModules) {
   const module = reference.split(":")[0] ?? reference;
   if ("ModuleNotFoundError" === error && null !== missing) {
    const own = topOf(missing) === topOf(module) || ownModules.includes(topOf(missing));
    return own ? (0, import_remedies.X)(missing) : `Add the distribution that contains ${topOf(missing)} to dependencies in pyproject.toml, or to the extra that needs it`;
   }
   if ("AttributeError" === error) return (0, import_remedies.m)(reference);
   if ("ImportError" === error) return "Check whether dependencies in pyproject.toml require versions that provide what is imported";
   if ("SyntaxError" === error) return "Raise requires-python to the Python version whose syntax the code uses, or use older syntax";
   if ("FileNotFoundError" === error) return "Check whether the file is in the wheel: package-data (or your build backend's equivalent) decides what is included";
   if ("time-out" === error) return "Check what the module does on import; it should only define things";
   return `Import ${module} in an environment with only this package installed, and fix what it reports`;
  }
  const SCRIPT_MISSING_REMEDY = "Check [project.scripts] in pyproject.toml: it defines the commands";
  function installRemedy(output, name, dependenciesIndex) {
   if (/requires[ -]a different python|requires-python|requires python|does not satisfy python|python_requires/iu.test(output)) return "Check requires-python in pyproject.toml, and the Python versions that the dependencies support";
   if (/hash mismatch|do(?:es)? not match the hash|hashes? from the requirements/iu.test(output)) return "The index serves different bytes than its page says: find out who changed the file before anyone installs it";
   if (/failed to build|subprocess-exited-with-error|build backend|metadata-generation-failed/iu.test(output)) return (0, install_failure.zs)(output, name) ?? "Find out why the source distribution fails to build: [build-system] requires must list everything that a build needs";
   if (/no solution found|no matching distribution|could not find a version|was not found in the package registry|no versions of/iu.test(output)) return `Check dependencies in pyproject.toml: each must be on ${dependenciesIndex}, in a version that ${name} allows`;
   if (/failed to fetch|connection|timed out|dns|temporary failure|tls|certificate/iu.test(output)) return `Check whether ${dependenciesIndex} and the tested index can be reached from this machine, and run again`;
   return "Install it by hand in a new environment to see all of the installer's output";
  }
  function parseScriptLines(lines) {
   const trials = new Map;
   for (const line of lines){
    const words = [
     ...line.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/gu)
    ].map(([word])=>word.replace(/"([^"]*)"|'([^']*)'/gu, "$1$2"));
    const [name, ...args] = words;
    if (void 0 === name || null === /^[^"']*(?:"[^"]*"[^"']*|'[^']*'[^"']*)*$/u.exec(line)) throw new release_error.K2({
     subject: "scripts",
     problem: `'${(0, visible_text.Ol)(line, 80)}' has a quote that isn't closed`,
     remedy: "Close it"
    });
    if (/[/\\]/u.test(name)) throw new release_error.K2({
     subject: "scripts",
     problem: `'${name}' is a path`,
     remedy: "Use the name of a script that the package installs"
    });
    const runs = trials.get(name) ?? [];
    if (args.length > 0) runs.push(args);
    trials.set(name, runs);
   }
   return [
    ...trials
   ].map(([name, runs])=>({
     name,
     arguments: runs
    }));
  }
  async function exists(path) {
   return await (0, promises_.access)(path, external_node_fs_.constants.X_OK).then(()=>true, ()=>false);
  }
  async function tryScript(trial, context) {
   const path = context.pathOf(trial.name);
   if (!await exists(path)) {
    const names = await context.declared();
    const declared = 0 === names.length ? "the package declares none" : `the package declares ${names.join(", ")}`;
    return [
     {
      kind: "script",
      subject: trial.name,
      outcome: "failed",
      message: `command not found: ${declared}. ${SCRIPT_MISSING_REMEDY}.`,
      ms: 0
     }
    ];
   }
   if (0 === trial.arguments.length) return [
    {
     kind: "script",
     subject: trial.name,
     outcome: "passed",
     message: "exists; it was not run, because no arguments are known",
     ms: 0
    }
   ];
   return await Promise.all(trial.arguments.map((args)=>context.limit(()=>runScript(trial, path, args, context))));
  }
  function hasRefused({ exitCode, timedOut, output }) {
   return null !== exitCode && !timedOut && !/^Traceback \(most recent call last\):/mu.test(output);
  }
  async function runScript({ name, assumed = false }, path, args, context) {
   const result = await (0, run_process.R)({
    file: path,
    args,
    cwd: await context.place.emptyFolder(),
    env: context.environment,
    timeoutMs: Math.max(1, context.remaining()),
    signal: context.signal
   });
   const subject = [
    name,
    ...args
   ].join(" ");
   const said = (0, last_meaningful_lines.c)(result.output, 5);
   if (0 === result.exitCode) return {
    kind: "script",
    subject,
    outcome: "passed",
    message: onlyLine(result.stdout),
    ms: result.ms
   };
   if (assumed && hasRefused(result)) {
    const answer = (0, last_meaningful_lines.c)(result.output, 1);
    return {
     kind: "script",
     subject,
     outcome: "unknown",
     message: `runs, but ended with exit code ${String(result.exitCode)}${"" === answer ? "" : ` (${answer})`}, and no arguments are configured. Set its arguments with scripts.${name} in [tool.repo-agent-actions].`,
     ms: result.ms
    };
   }
   const how = result.timedOut ? "didn't finish in time" : `ended with ${null === result.signal ? `exit code ${String(result.exitCode)}` : result.signal}`;
   return {
    kind: "script",
    subject,
    outcome: "failed",
    message: `${how}${"" === said ? "" : `:\n${said}`}`,
    ms: result.ms
   };
  }
  function onlyLine(stdout) {
   return /\n./u.test(stdout.trim()) ? "" : (0, last_meaningful_lines.c)(stdout, 1);
  }
  var file_hash = __webpack_require__(23256);
  async function readSmokeTest(input, target) {
   const declared = target.manifest?.verification.smokeTest ?? null;
   if (null !== input) return await readScript(input, "smoke-test");
   if (null === declared) return null;
   if (null === target.manifestPath) throw new release_error.K2({
    subject: "manifest",
    problem: `names the smoke test ${declared.path}, which is next to the manifest, but the manifest was given as text`,
    remedy: "Specify the path of the manifest, or the script as smoke-test"
   });
   const folder = (0, external_node_path_.dirname)(target.manifestPath);
   const path = (0, external_node_path_.resolve)(folder, declared.path);
   if (!path.startsWith(`${folder}${external_node_path_.sep}`)) throw new release_error.K2({
    subject: "manifest",
    problem: `its smoke test ${declared.path} is outside its folder`,
    remedy: "Use the manifest that build-dists wrote"
   });
   const script = await readScript(path, declared.path);
   if (script.sha256 !== declared.sha256) throw new release_error.K2({
    subject: declared.path,
    problem: `was changed: its sha256 is ${script.sha256}, the manifest has ${declared.sha256}`,
    remedy: "Restore the script that the release was built with, or build again"
   });
   return script;
  }
  async function readScript(path, subject) {
   try {
    const bytes = await (0, promises_.readFile)(path);
    return {
     name: (0, external_node_path_.basename)(path),
     bytes,
     sha256: (0, file_hash.Bj)(bytes)
    };
   } catch (cause) {
    throw new release_error.K2({
     subject,
     problem: `${path} can't be read (${(0, release_error.bD)(cause)})`,
     remedy: "Specify the path of a Python script"
    }, {
     cause
    });
   }
  }
  var extremes = __webpack_require__(2536);
  var count_text = __webpack_require__(77820);
  function lineOf({ kind, subject, outcome, message, ms }) {
   const time = ms < 100 ? "" : ` (${(0, duration_text.S)(ms)})`;
   return `${kind} ${subject}: ${(0, outcome_text.E)(outcome)}${time}${"" === message ? "" : `: ${message}`}`;
  }
  function passedLine(items) {
   const kinds = [
    ...new Set(items.map(({ kind })=>kind))
   ];
   const parts = kinds.map((kind)=>{
    const alike = items.filter((item)=>item.kind === kind);
    if ("install" === kind) return `${kind} ${(0, duration_text.S)((0, extremes.n)(alike.map(({ ms })=>ms)))}`;
    return 1 === alike.length ? kind : (0, count_text.l)(alike.length, kind);
   });
   return `Passed: ${parts.join(", ")}`;
  }
  async function showVerdict({ python, items, findings }, host) {
   await host.group(`Python ${python.version}`, ()=>{
    const passed = items.filter(({ outcome })=>"passed" === outcome);
    if (passed.length > 0) host.info(passedLine(passed));
    for (const item of items)if ("passed" === item.outcome) host.debug(lineOf(item));
    else if ("failed" === item.outcome) host.error(pointSentence(item, python), void 0, item);
    else if ("unknown" === item.outcome) host.warning(lineOf(item));
    else host.info(lineOf(item));
    for (const { subject, message, remedy } of findings)host.warning(`${subject}: ${message}. ${remedy}.`);
    return Promise.resolve();
   });
  }
  var specifiers = __webpack_require__(43466);
  function isUniversal(file) {
   return file.tags.includes("py3-none-any");
  }
  function admits(file, python) {
   if (null === file.requiresPython || "" === file.requiresPython.trim()) return true;
   try {
    return (0, specifiers.IK)((0, specifiers.m0)(file.requiresPython), (0, src_version.ot)(python), {
     prereleases: true
    });
   } catch  {
    return true;
   }
  }
  function rank(file, tags) {
   return (0, extremes.o)(file.tags.map((tag)=>tags.get(tag) ?? 1 / 0));
  }
  function compareBuilds(a, b) {
   const parts = (text)=>{
    const number = /^\d+/u.exec(text ?? "")?.[0];
    return void 0 === number ? [
     -1n,
     ""
    ] : [
     BigInt(number),
     (text ?? "").slice(number.length)
    ];
   };
   const [numberA, restA] = parts(a);
   const [numberB, restB] = parts(b);
   if (numberA !== numberB) return numberA < numberB ? -1 : 1;
   return restA === restB ? 0 : restA < restB ? -1 : 1;
  }
  function chooseFile(files, python, tags) {
   if (0 === files.length) return {
    file: null,
    reason: "no-files"
   };
   const admitted = files.filter((file)=>admits(file, python));
   if (0 === admitted.length) return {
    file: null,
    reason: "wrong-python"
   };
   const order = new Map(tags.map((tag, position)=>[
     tag,
     position
    ]));
   const [wheel] = admitted.filter((file)=>"wheel" === file.kind && 1 / 0 !== rank(file, order)).sort((a, b)=>rank(a, order) - rank(b, order) || compareBuilds(b.build, a.build));
   const file = wheel ?? admitted.find(({ kind })=>"sdist" === kind);
   return void 0 === file ? {
    file: null,
    reason: "no-compatible-wheel"
   } : {
    file,
    reason: null
   };
  }
  const TAGS_SCRIPT = `
import json, sys

def find():
    try:
        from packaging.tags import sys_tags
        return sys_tags
    except ImportError:
        pass
    try:
        from pip._vendor.packaging.tags import sys_tags
        return sys_tags
    except ImportError:
        pass
    import ensurepip, glob, os
    folders = [os.path.join(os.path.dirname(ensurepip.__file__), "_bundled")]
    extra = getattr(ensurepip, "_WHEEL_PKG_DIR", None)
    if extra:
        folders.insert(0, extra)
    for folder in folders:
        for wheel in sorted(glob.glob(os.path.join(folder, "pip-*.whl"))):
            sys.path.insert(0, wheel)
            from pip._vendor.packaging.tags import sys_tags
            return sys_tags
    raise ImportError("neither packaging nor pip is there")

try:
    tags = [str(tag) for tag in find()()]
except Exception as error:
    json.dump({"tags": None, "reason": "%s: %s" % (type(error).__name__, error)}, sys.stdout)
else:
    json.dump({"tags": tags, "reason": None}, sys.stdout)
`;
  const PROBE_SCRIPT = `
import json, os, sys, time

spec = json.loads(sys.stdin.buffer.read().decode("utf-8"))
out = os.open(spec["out"], os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
write, dumps, clock, leave = os.write, json.dumps, time.perf_counter, os._exit

def tell(**answer):
    write(out, (dumps(answer) + "\\n").encode("ascii"))

def origin(module):
    found = getattr(module, "__file__", None)
    if found is None:
        for found in getattr(module, "__path__", []):
            break
    return found if isinstance(found, str) else None

def within(path):
    if path is None:
        return None
    for there, root in ((os.path.abspath(path), sys.prefix), (os.path.realpath(path), os.path.realpath(sys.prefix))):
        if there.startswith(root.rstrip(os.sep) + os.sep):
            return True
    return False

import importlib, warnings

def told_version(module):
    # Of the first package on the way that isn't a namespace: users ask it for the version
    parts = module.split(".")
    for count in range(1, len(parts) + 1):
        name = ".".join(parts[:count])
        found = sys.modules.get(name)
        if getattr(found, "__file__", None) is None:
            continue
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                version = found.__version__
        except Exception:
            return None
        return [name, str(version)[:200]] if isinstance(version, str) else None
    return None

for position, reference in enumerate(spec["imports"]):
    tell(what="begin", position=position)
    module, _, attribute = reference.partition(":")
    began = clock()
    seconds = None
    try:
        found = importlib.import_module(module)
        seconds = clock() - began
        path = origin(found)
        for part in filter(None, attribute.split(".")):
            found = getattr(found, part)
        tell(what="import", position=position, ok=True, seconds=seconds, path=path, inside=within(path),
             told=told_version(module))
    except BaseException as error:
        if seconds is None:
            seconds = clock() - began
        missing = getattr(error, "name", None) if isinstance(error, ModuleNotFoundError) else None
        try:
            message = str(error)[:2000]
        except Exception:
            message = ""
        tell(what="import", position=position, ok=False, seconds=seconds, error=type(error).__name__, message=message,
             missing=missing if isinstance(missing, str) else None)

from importlib import metadata

def top_level(dist):
    names = set()
    for path in dist.files or []:
        parts = path.parts
        first = parts[0]
        if first in ("..", "/") or first.endswith((".dist-info", ".data", ".pth")) or first == "__pycache__":
            continue
        if len(parts) > 1:
            if len(parts) == 2 and parts[1] == "__init__.py":
                names.add(first)
        elif first.endswith((".py", ".so", ".pyd")):
            names.add(first.partition(".")[0])
    return sorted(name for name in names if name.isidentifier())

try:
    dist = metadata.distribution(spec["name"])
except metadata.PackageNotFoundError:
    tell(what="installed", version=None, requires=None, extras=[], scripts=[], modules=[])
else:
    tell(
        what="installed",
        version=dist.version,
        requires=dist.metadata.get("Requires-Python"),
        extras=dist.metadata.get_all("Provides-Extra") or [],
        scripts=sorted({entry.name for entry in dist.entry_points if entry.group in ("console_scripts", "gui_scripts")}),
        modules=top_level(dist),
    )
tell(what="done")
# Threads and exit handlers of the package would keep the process; there is nothing left to do.
leave(0)
`;
  const compatible_tags_LIMIT = 3e4;
  function tagsOf(text) {
   try {
    const answer = JSON.parse(text);
    if ("object" == typeof answer && null !== answer && "tags" in answer && Array.isArray(answer.tags)) return {
     tags: answer.tags.filter((tag)=>"string" == typeof tag),
     reason: ""
    };
    const reason = "object" == typeof answer && null !== answer && "reason" in answer ? answer.reason : null;
    return {
     tags: null,
     reason: "string" == typeof reason ? reason : ""
    };
   } catch  {
    return {
     tags: null,
     reason: ""
    };
   }
  }
  async function compatibleTags(python, files, place) {
   if (files.every((file)=>"sdist" === file.kind || isUniversal(file))) return [
    "py3-none-any"
   ];
   const result = await (0, run_process.R)({
    file: python.path,
    args: [
     "-I",
     "-c",
     TAGS_SCRIPT
    ],
    cwd: place.cwd,
    env: place.environment,
    timeoutMs: compatible_tags_LIMIT,
    signal: place.signal,
    sweep: false
   });
   const { tags, reason } = tagsOf(result.stdout);
   if (null !== tags) return tags;
   throw new release_error.K2({
    subject: `Python ${python.version}`,
    problem: `can't tell which of the release's wheels it supports (${reason || (0, last_meaningful_lines.c)(result.output, 1) || "no output"})`,
    remedy: "Install pip for this Python"
   });
  }
  var create_environment = __webpack_require__(86178);
  var package_environment = __webpack_require__(93334);
  function fileRequirement(name, extras, file, sha256) {
   const wrong = [
    name,
    ...extras
   ].find((part)=>!(0, src_names.uV)(part));
   if (void 0 !== wrong) throw new release_error.K2({
    subject: file.url,
    problem: `"${(0, visible_text.Ol)(wrong, 80)}" is not the name of a project or an extra`,
    remedy: "Use only letters, digits, . _ and - in the names in pyproject.toml"
   });
   const bracket = 0 === extras.length ? "" : `[${extras.join(",")}]`;
   return `${name}${bracket} @ ${file.url}${null === sha256 ? "" : `#sha256=${sha256}`}`;
  }
  function expectedSha256({ plan }, file) {
   const { manifest } = plan.target;
   if (null === manifest) return file.sha256;
   return manifest.files.find(({ filename })=>filename === file.filename)?.sha256 ?? null;
  }
  async function installFile(work, label, file, extras) {
   const { plan, python, place, uv, host } = work;
   const { target, inputs } = plan;
   const folder = (0, external_node_path_.join)(place.folder, `environment-${label}`);
   const environment = await (0, create_environment.M)({
    python,
    folder,
    host,
    uv
   });
   const started = performance.now();
   const result = await environment.install({
    requirements: [
     fileRequirement(target.project, extras, file, expectedSha256(work, file))
    ],
    refresh: [
     target.normalizedName
    ],
    cwd: await place.emptyFolder(),
    timeoutMs: Math.max(1, work.remaining()),
    env: "sdist" === file.kind ? (0, package_environment.N6)({}, (0, external_node_path_.join)(place.folder, "caches")) : {},
    ...null === inputs.dependenciesIndexUrl ? {} : {
     indexUrl: inputs.dependenciesIndexUrl
    }
   });
   host.signal.throwIfAborted();
   const ms = Math.round(performance.now() - started);
   if (0 === result.exitCode) return {
    environment,
    result,
    ms,
    problem: null
   };
   const remedy = result.timedOut ? "Raise timeout, or find out why it takes so long" : installRemedy(result.output, target.project, plan.dependenciesFrom);
   return {
    environment,
    result,
    ms,
    problem: `${(0, install_failure.YU)(result)}. ${remedy}.`
   };
  }
  const WARNING = /^\s*(?:warning|deprecation)\b:?/iu;
  function mentions(text, name) {
   const wanted = (0, src_names.Pc)(name);
   for (const [word] of text.matchAll(/[A-Za-z0-9._-]+/gu)){
    const plain = (0, src_names.Pc)(word);
    if (plain.startsWith(wanted) && /^(?:$|-(?![a-z]))/u.test(plain.slice(wanted.length))) return true;
   }
   return false;
  }
  function installerWarnings(output, name) {
   const warnings = [];
   let open;
   for (const line of (0, visible_text.Q6)(output).split("\n")){
    const continues = /^\s+\S/u.test(line) ? open : void 0;
    if (WARNING.test(line)) {
     open = line.trim();
     warnings.push(open);
    } else if (void 0 !== continues) {
     open = `${continues} ${line.trim()}`;
     warnings[warnings.length - 1] = open;
    } else open = void 0;
   }
   return [
    ...new Set(warnings)
   ].map((text)=>({
     text,
     own: mentions(text, name)
    }));
  }
  function importProblem(answer, ownModules) {
   const { reference, ok, error, message, missing, path, inside } = answer;
   if (!ok && null !== error) {
    const said = "" === message ? error : `${error}: ${message}`;
    return `${(0, text_ends.f6)(said)}. ${importRemedy({
     reference,
     error,
     missing
    }, ownModules)}.`;
   }
   if (false === inside) return `was imported from ${path ?? "elsewhere"}, which is outside the environment. Check whether another distribution, or Python itself, has a module of this name.`;
   return null;
  }
  function importItem(answer, ownModules) {
   const problem = importProblem(answer, ownModules);
   return {
    kind: "import",
    subject: answer.reference,
    outcome: null === problem ? "passed" : "failed",
    message: problem ?? "",
    ms: answer.ms
   };
  }
  var external_node_crypto_ = __webpack_require__(77598);
  function parseLines(text) {
   return text.split("\n").flatMap((line)=>{
    if ("" === line) return [];
    try {
     const value = JSON.parse(line);
     return "object" == typeof value && null !== value ? [
      {
       ...value
      }
     ] : [];
    } catch  {
     return [];
    }
   });
  }
  function textOf(value) {
   return "string" == typeof value ? value : null;
  }
  function textsOf(value) {
   return Array.isArray(value) ? value.filter((entry)=>"string" == typeof entry) : [];
  }
  function toldOf(value) {
   const [name, version] = textsOf(value);
   return void 0 === name || void 0 === version ? null : {
    package: name,
    version
   };
  }
  function importOf(line, references) {
   const position = line["position"];
   const reference = "number" == typeof position ? references[position] : void 0;
   if ("import" !== line["what"] || void 0 === reference) return null;
   const seconds = line["seconds"];
   const ok = true === line["ok"];
   return {
    reference,
    ok,
    ms: "number" == typeof seconds ? Math.max(0, Math.round(1e3 * seconds)) : 0,
    error: ok ? null : textOf(line["error"]) ?? "an error",
    message: textOf(line["message"]) ?? "",
    missing: textOf(line["missing"]),
    path: textOf(line["path"]),
    inside: "boolean" == typeof line["inside"] ? line["inside"] : null,
    told: toldOf(line["told"])
   };
  }
  function installedOf(lines) {
   const line = lines.find((candidate)=>"installed" === candidate["what"]);
   if (void 0 === line) return null;
   return {
    version: textOf(line["version"]),
    requiresPython: textOf(line["requires"]),
    extras: textsOf(line["extras"]),
    scripts: textsOf(line["scripts"]),
    modules: textsOf(line["modules"])
   };
  }
  async function probe(place, name, references) {
   const imports = [];
   for(;;){
    const rest = references.slice(imports.length);
    const out = (0, external_node_path_.join)(place.scratch, `probe-${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.jsonl`);
    const result = await (0, run_process.R)({
     file: place.python,
     args: [
      "-I",
      "-c",
      PROBE_SCRIPT
     ],
     cwd: place.cwd,
     env: place.environment,
     input: JSON.stringify({
      name,
      imports: rest,
      out
     }),
     timeoutMs: Math.max(1, place.remaining()),
     signal: place.signal
    });
    const lines = parseLines(await (0, promises_.readFile)(out, "utf8").catch(()=>""));
    for (const one of lines.flatMap((line)=>importOf(line, rest) ?? []))imports.push(one);
    const installed = installedOf(lines);
    const pending = references[imports.length];
    const trouble = (0, last_meaningful_lines.c)(result.output, 3);
    if (void 0 === pending) return {
     imports,
     installed,
     trouble: null === installed ? trouble : null
    };
    if (!lines.some((line)=>"begin" === line["what"])) {
     const error = result.timedOut ? "time-out" : "no interpreter";
     const message = result.timedOut ? "no time was left for it" : trouble;
     return {
      imports: [
       ...imports,
       ...references.slice(imports.length).map((reference)=>broken(reference, error, message))
      ],
      installed: null,
      trouble
     };
    }
    const ended = null === result.signal ? `exit code ${String(result.exitCode)}` : result.signal;
    imports.push(result.timedOut ? broken(pending, "time-out", "the import didn't finish") : broken(pending, "crash", `the interpreter exited during the import with ${ended}${"" === trouble ? "" : `: ${trouble}`}`));
   }
  }
  function broken(reference, error, message) {
   return {
    reference,
    ok: false,
    ms: 0,
    error,
    message,
    missing: null,
    path: null,
    inside: null,
    told: null
   };
  }
  const WORKSHOP = /^(?:dev|develop|development|tests?|testing|docs?|documentation|lint|linting|typing|types|format|build|release|ci|tox|nox|pre-commit)$/u;
  function isForDevelopers(name) {
   return WORKSHOP.test(normal(name));
  }
  function normal(name) {
   return name.toLowerCase().replace(/[-_.]+/gu, "-");
  }
  function planExtras({ inputs, target }, installed) {
   const declared = target.manifest?.verification.extras ?? [];
   const importsOf = (name)=>declared.find((extra)=>normal(extra.name) === normal(name))?.imports ?? [];
   const { extras } = inputs;
   if ("none" === extras) return {
    trials: [],
    leftOut: []
   };
   if ("each" !== extras && "all" !== extras) return {
    trials: extras.map((name)=>({
      names: [
       name
      ],
      imports: importsOf(name)
     })),
    leftOut: []
   };
   const known = declared.length > 0 ? declared.map(({ name })=>name) : installed.extras;
   const forUsers = known.filter((name)=>!isForDevelopers(name) || importsOf(name).length > 0);
   const leftOut = known.filter((name)=>!forUsers.includes(name));
   if ("each" === extras) return {
    trials: forUsers.map((name)=>({
      names: [
       name
      ],
      imports: importsOf(name)
     })),
    leftOut
   };
   return {
    trials: 0 === forUsers.length ? [] : [
     {
      names: forUsers,
      imports: forUsers.flatMap(importsOf)
     }
    ],
    leftOut
   };
  }
  function extra_environments_normal(name) {
   return name.toLowerCase().replace(/[-_.]+/gu, "-");
  }
  async function probePlace(work, python, bin) {
   const { place, host } = work;
   return {
    python,
    cwd: await place.emptyFolder(),
    scratch: place.scratch,
    environment: place.environmentFor(bin),
    remaining: ()=>work.remaining(),
    signal: host.signal
   };
  }
  async function tryExtra(work, file, trial, installed, position) {
   const subject = trial.names.join(",");
   const started = performance.now();
   const item = (outcome, message)=>({
     kind: "extra",
     subject,
     outcome,
     message,
     ms: Math.round(performance.now() - started)
    });
   const offered = installed.extras.map(extra_environments_normal);
   const unknown = trial.names.filter((name)=>!offered.includes(extra_environments_normal(name)));
   if (unknown.length > 0) {
    const has = 0 === installed.extras.length ? "it has none" : `it has ${installed.extras.join(", ")}`;
    return item("failed", `${unknown.join(", ")} is not an extra of the release; ${has}. Check [project.optional-dependencies] in pyproject.toml.`);
   }
   const { environment, problem, result } = await installFile(work, `extra-${String(position)}`, file, trial.names);
   if (null !== problem) return item("failed", problem);
   const advice = 0 === trial.imports.length && trial.names.every(isForDevelopers);
   await work.ledger?.note(environment.folder, `extra ${subject}`, advice);
   const own = installerWarnings(result.output, work.plan.target.project).filter((warning)=>warning.own);
   if (own.length > 0 && "fail" === work.plan.inputs.installWarnings) return item("failed", own.map(({ text })=>text).join("\n"));
   if (0 === trial.imports.length) return item("passed", "installs; no imports are declared for it");
   const answer = await probe(await probePlace(work, environment.python, environment.bin), work.plan.target.project, trial.imports);
   const problems = answer.imports.flatMap((each)=>{
    const said = importProblem(each, installed.modules);
    return null === said ? [] : [
     `${each.reference}: ${said}`
    ];
   });
   return 0 === problems.length ? item("passed", `imports ${trial.imports.join(", ")}`) : item("failed", problems.join("\n"));
  }
  async function trySdist(work) {
   const { plan } = work;
   const file = plan.files.find(({ kind })=>"sdist" === kind);
   if (void 0 === file) return [
    {
     kind: "install",
     subject: "source distribution",
     outcome: "failed",
     message: "is not on the index. Upload it, or set sdist to false.",
     ms: 0
    }
   ];
   const started = performance.now();
   const item = (outcome, message)=>[
     {
      kind: "install",
      subject: file.filename,
      outcome,
      message,
      ms: Math.round(performance.now() - started),
      urls: [
       file.url
      ]
     }
    ];
   const expected = expectedSha256(work, file);
   if (null !== plan.target.manifest && null === expected) return item("failed", "is not in the manifest. Find out who uploaded it.");
   const { environment, problem } = await installFile(work, "sdist", file, []);
   if (null !== problem) return item("failed", problem);
   const references = plan.imports ?? [];
   const answer = await probe(await probePlace(work, environment.python, environment.bin), plan.target.project, references);
   const problems = answer.imports.flatMap((each)=>{
    const said = importProblem(each, answer.installed?.modules ?? []);
    return null === said ? [] : [
     `${each.reference}: ${said}`
    ];
   });
   const version = answer.installed?.version ?? null;
   if (version !== plan.target.version) problems.unshift(`version ${version ?? "unknown"} is installed, not ${plan.target.version}`);
   return 0 === problems.length ? item("passed", "builds and installs; version and imports are correct") : item("failed", problems.join("\n"));
  }
  var planned_installation = __webpack_require__(2129);
  async function noteUntriedExtras(work, file, environment, installed, { trials }) {
   const tried = new Set(trials.flatMap(({ names })=>names.map(src_names.Pc)));
   const untried = installed.extras.filter((name)=>(0, src_names.uV)(name) && !tried.has((0, src_names.Pc)(name)));
   for (const advice of [
    false,
    true
   ]){
    const names = untried.filter((name)=>isForDevelopers(name) === advice);
    if (names.length > 0) await noteTogether(work, file, environment, names, advice);
   }
  }
  async function noteTogether(work, file, environment, names, advice) {
   const { plan, place, host, ledger } = work;
   const { inputs, target } = plan;
   const label = 1 === names.length ? `extra ${names.join("")}` : `extras ${names.join(", ")}`;
   let trouble;
   try {
    const result = await environment.install({
     requirements: [
      fileRequirement(target.project, names, file, expectedSha256(work, file))
     ],
     cwd: await place.emptyFolder(),
     dryRun: true,
     timeoutMs: Math.max(1, work.remaining()),
     ...null === inputs.dependenciesIndexUrl ? {} : {
      indexUrl: inputs.dependenciesIndexUrl
     }
    });
    if (0 === result.exitCode) return void ledger?.add({
     label,
     advice,
     distributions: (0, planned_installation.W)(result),
     trouble: null
    });
    trouble = (0, install_failure.YU)(result);
   } catch (error) {
    trouble = (0, release_error.bD)(error);
   }
   host.signal.throwIfAborted();
   ledger?.add({
    label,
    advice,
    distributions: [],
    trouble: `can't be resolved (${(0, text_ends.f6)(trouble)})`
   });
  }
  function chosenFileItem(work, file) {
   const { manifest } = work.plan.target;
   const expected = expectedSha256(work, file);
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
  function installItem(release, work, { problem, ms }) {
   const message = problem ?? `in a separate environment, dependencies from ${work.plan.dependenciesFrom}`;
   return {
    kind: "install",
    subject: release,
    outcome: null === problem ? "passed" : "failed",
    message,
    ms
   };
  }
  function judgeWarnings({ plan }, { result }) {
   const subject = "installer warnings";
   if ("ignore" === plan.inputs.installWarnings) return {
    items: [
     {
      kind: "install",
      subject,
      outcome: "skipped",
      message: "not requested",
      ms: 0
     }
    ],
    findings: []
   };
   const own = installerWarnings(result.output, plan.target.project).filter((warning)=>warning.own);
   if (0 === own.length) return {
    items: [
     {
      kind: "install",
      subject,
      outcome: "passed",
      message: "",
      ms: 0
     }
    ],
    findings: []
   };
   const texts = own.map(({ text })=>text);
   if ("fail" === plan.inputs.installWarnings) {
    const message = `${texts.join("\n")}\nFix the cause of the warning, or set install-warnings to warn.`;
    return {
     items: [
      {
       kind: "install",
       subject,
       outcome: "failed",
       message,
       ms: 0
      }
     ],
     findings: []
    };
   }
   const findings = texts.map((message)=>({
     rule: "install-warning",
     severity: "warning",
     subject: plan.target.project,
     message: `the installer says: ${message}`,
     remedy: "Fix the cause of the warning"
    }));
   return {
    items: [
     {
      kind: "install",
      subject,
      outcome: "passed",
      message: "allowed by install-warnings",
      ms: 0
     }
    ],
    findings
   };
  }
  function versionItem({ plan }, answer, { version }) {
   const { project, version: wanted } = plan.target;
   const facts = {
    kind: "version",
    subject: project,
    ms: 0
   };
   if (null === answer.installed) return {
    ...facts,
    outcome: "failed",
    message: `unknown: ${answer.trouble ?? "the interpreter exited"}. Import the package by hand and fix what it reports.`
   };
   if (null === version) return {
    ...facts,
    outcome: "failed",
    message: `importlib.metadata doesn't find ${project}. Check whether the name in the metadata is the one that was uploaded.`
   };
   if (release_points_normal(version) !== wanted) return {
    ...facts,
    outcome: "failed",
    message: `${version} is installed, not ${wanted}. Check which version the build backend wrote into the metadata.`
   };
   return {
    ...facts,
    outcome: "passed",
    message: version
   };
  }
  function release_points_normal(version) {
   try {
    return (0, src_version.Bp)(version);
   } catch  {
    return version;
   }
  }
  function importItems({ plan }, answer, { modules }) {
   if (answer.imports.length > 0) return answer.imports.map((each)=>importItem(each, modules));
   const why = null === plan.imports ? "the installed files contain no module" : "the manifest lists none";
   return [
    {
     kind: "import",
     subject: plan.target.project,
     outcome: "not-configured",
     message: why,
     ms: 0
    }
   ];
  }
  function slowInstall({ plan, python }, { ms }) {
   const maximum = plan.inputs.maximumInstallSeconds;
   if (ms <= 1e3 * maximum) return [];
   return [
    {
     rule: "install-slow",
     severity: "warning",
     subject: `Python ${python.minor}`,
     message: `the installation took ${(0, duration_text.S)(ms)}, more than ${String(maximum)} s`,
     remedy: "Check the size of the package and of its dependencies, or raise maximum-install-seconds"
    }
   ];
  }
  async function runSmokeTest(smokeTest, where) {
   const folder = await where.place.emptyFolder();
   const script = (0, external_node_path_.join)(await where.place.emptyFolder(), smokeTest.name);
   await (0, promises_.writeFile)(script, smokeTest.bytes);
   const result = await (0, run_process.R)({
    file: where.python,
    args: [
     "-I",
     script
    ],
    cwd: folder,
    env: where.environment,
    timeoutMs: Math.max(1, where.remaining()),
    signal: where.signal
   });
   const facts = {
    kind: "smoke-test",
    subject: smokeTest.name,
    ms: result.ms,
    sha256: smokeTest.sha256
   };
   if (0 === result.exitCode) return {
    ...facts,
    outcome: "passed",
    message: (0, last_meaningful_lines.c)(result.stdout, 1)
   };
   const how = result.timedOut ? "didn't finish in time" : `ended with ${null === result.signal ? `exit code ${String(result.exitCode)}` : result.signal}`;
   const said = (0, last_meaningful_lines.c)(result.output, 8);
   return {
    ...facts,
    outcome: "failed",
    message: "" === said ? how : `${how}:\n${said}`
   };
  }
  function toldByOwn({ plan }, imports, modules) {
   const declared = plan.target.manifest?.verification.imports ?? [];
   const isOwn = (name)=>name.includes(".") ? declared.includes(name) : modules.includes(name);
   const told = new Map;
   for (const { told: one, inside } of imports)if (null !== one && true === inside && isOwn(one.package)) told.set(one.package, one);
   return [
    ...told.values()
   ];
  }
  function toldVersionItems(work, { imports }, { modules }) {
   const { project, version: wanted } = work.plan.target;
   return toldByOwn(work, imports, modules).map(({ package: name, version })=>{
    const facts = {
     kind: "version",
     subject: `${name}.__version__`,
     ms: 0
    };
    const [first = ""] = version.trim().split(/\s/u, 1);
    const told = (0, src_version.z0)(first);
    const shown = (0, visible_text.Ol)(version, 60);
    if (void 0 !== told && 0 === (0, version_order.Z)({
     ...told,
     local: null
    }, (0, src_version.ot)(wanted))) return {
     ...facts,
     outcome: "passed",
     message: shown
    };
    const remedy = `Write ${wanted} in the code, or read it: importlib.metadata.version("${project}")`;
    return {
     ...facts,
     outcome: "failed",
     message: `is ${shown}, but ${project} ${wanted} is installed. ${remedy}.`
    };
   });
  }
  const NO_FILE = {
   "no-files": "the index lists no file of this version. Upload it, or wait until the index shows it.",
   "wrong-python": "Requires-Python of the files on the index excludes this Python. Check requires-python in pyproject.toml.",
   "no-compatible-wheel": "none of the wheels on the index is for this Python and platform, and there is no source distribution. Build a wheel for it, or upload the source distribution."
  };
  const NOTHING_INSTALLED = {
   version: null,
   requiresPython: null,
   extras: [],
   scripts: [],
   modules: []
  };
  async function verifyPython(work) {
   const { plan, python, place, host, limit } = work;
   const { target } = plan;
   const release = `${target.project}==${target.version}`;
   const verdict = (items, rest = {})=>({
     python,
     items,
     findings: [],
     installMs: null,
     importMs: null,
     ...rest
    });
   host.progress(`Python ${python.minor}: installing ${release}`);
   const tags = await limit(async ()=>compatibleTags(python, plan.files, {
     cwd: await place.emptyFolder(),
     environment: place.environmentFor(""),
     signal: host.signal
    }));
   const { file, reason } = chooseFile(plan.files, python.version, tags);
   if (null === file) return verdict([
    {
     kind: "install",
     subject: release,
     outcome: "failed",
     message: NO_FILE[reason],
     ms: 0
    }
   ]);
   const fileItem = chosenFileItem(work, file);
   if ("failed" === fileItem.outcome) return verdict([
    fileItem
   ]);
   const installation = await limit(()=>installFile(work, "main", file, []));
   const installed = installItem(release, work, installation);
   if (null !== installation.problem) return verdict([
    fileItem,
    installed
   ], {
    installMs: installation.ms
   });
   const warnings = judgeWarnings(work, installation);
   await work.ledger?.note(installation.environment.folder, "runtime dependencies", false);
   host.progress(`Python ${python.minor}: testing the installation`);
   const environment = place.environmentFor(installation.environment.bin);
   const probePlace = {
    python: installation.environment.python,
    cwd: await place.emptyFolder(),
    scratch: place.scratch,
    environment,
    remaining: ()=>work.remaining(),
    signal: host.signal
   };
   const answering = limit(()=>probeRelease(work, probePlace));
   const knowing = answering.then(({ installed: found })=>found ?? NOTHING_INSTALLED);
   const scripts = {
    place,
    environment,
    pathOf: (name)=>installation.environment.script(name),
    declared: async ()=>(await knowing).scripts,
    remaining: ()=>work.remaining(),
    signal: host.signal,
    limit
   };
   const extraTrials = knowing.then((about)=>Promise.all(planExtras(plan, about).trials.map((trial, position)=>limit(()=>tryExtra(work, file, trial, about, position)))));
   const untried = null !== work.ledger && work.first ? knowing.then((about)=>limit(()=>noteUntriedExtras(work, file, installation.environment, about, planExtras(plan, about)))) : null;
   Promise.allSettled([
    extraTrials,
    untried
   ]).then(()=>work.ledger?.close(python.minor));
   const { smokeTest } = plan;
   const [answer, about, extras, scriptItems, smokeItems, extraItems, sdistItems, slow] = await Promise.all([
    answering,
    knowing,
    knowing.then((about)=>planExtras(plan, about)),
    scriptTrials(work, knowing).then((trials)=>Promise.all(trials.map((trial)=>tryScript(trial, scripts)))),
    null === smokeTest ? [] : limit(async ()=>[
      await runSmokeTest(smokeTest, {
       ...scripts,
       python: installation.environment.python
      })
     ]),
    extraTrials,
    plan.inputs.sdist ? limit(()=>trySdist(work)) : [],
    answering.then((answer)=>limit(()=>slowImports(work, probePlace, answer))),
    untried
   ]);
   const leftOut = extras.leftOut.map((name)=>({
     kind: "extra",
     subject: name,
     outcome: "not-configured",
     message: "is meant for the project's developers; list it in extras to test it",
     ms: 0
    }));
   return verdict([
    fileItem,
    installed,
    ...warnings.items,
    versionItem(work, answer, about),
    ...toldVersionItems(work, answer, about),
    ...importItems(work, answer, about),
    ...scriptItems.flat(),
    ...smokeItems,
    ...extraItems,
    ...leftOut,
    ...sdistItems
   ], {
    findings: [
     ...warnings.findings,
     ...slowInstall(work, installation),
     ...slow
    ],
    installMs: installation.ms,
    importMs: 0 === answer.imports.length ? null : (0, extremes.n)(answer.imports.map(({ ms })=>ms))
   });
  }
  async function probeRelease({ plan }, place) {
   const { project } = plan.target;
   if (null !== plan.imports) return await probe(place, project, plan.imports);
   const first = await probe(place, project, []);
   return await probe(place, project, first.installed?.modules ?? []);
  }
  async function scriptTrials({ plan }, knowing) {
   return plan.scripts ?? (await knowing).scripts.map((name)=>({
     name,
     arguments: []
    }));
  }
  async function slowImports({ plan, python }, place, answer) {
   const maximum = plan.inputs.maximumImportSeconds;
   const isSlow = ({ ok, ms })=>ok && ms > 1e3 * maximum;
   const suspects = answer.imports.filter(isSlow).map(({ reference })=>reference);
   if (0 === suspects.length) return [];
   const again = await probe(place, plan.target.project, suspects);
   return again.imports.filter(isSlow).map(({ reference, ms })=>({
     rule: "import-slow",
     severity: "warning",
     subject: reference,
     message: `the import took ${(0, duration_text.S)(ms)} on Python ${python.minor}, more than ${String(maximum)} s`,
     remedy: "Import large modules only where they are used, or raise maximum-import-seconds"
    }));
  }
  const NOT_AUDITED = {
   kind: "audit",
   subject: "dependencies",
   outcome: "skipped",
   message: "not requested: audit is false",
   ms: 0
  };
  async function prepare(inputs, target, index, host) {
   const { files, findings } = await readReleaseFiles(target, index, host);
   const verification = target.manifest?.verification ?? null;
   const settings = await (0, index_settings.ip)(host.environment);
   (0, safety_settings.e_)(settings.safety, host);
   return {
    findings,
    plan: {
     inputs,
     target,
     files,
     imports: "auto" === inputs.imports ? verification?.imports ?? null : inputs.imports,
     scripts: "auto" === inputs.scripts ? verification?.scripts ?? null : parseScriptLines(inputs.scripts),
     smokeTest: await readSmokeTest(inputs.smokeTest, target),
     dependenciesFrom: null === inputs.dependenciesIndexUrl ? settings.describe() : (0, src_address.RD)(inputs.dependenciesIndexUrl)
    }
   };
  }
  function choose(inputs, found, target, host) {
   const { chosen, notes } = (0, choose_pythons.H)(inputs.pythonVersions, found, target.manifest?.requiresPython ?? null, [], inputs.allowMissingPython);
   for (const note of notes)host.notice(note);
   return chosen;
  }
  async function judgeWays(inputs, host) {
   const { index, dependenciesIndexUrl } = inputs;
   const { environment } = host;
   const address = (0, resolve_index.p)({
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
   if ("auto" !== inputs.scripts) parseScriptLines(inputs.scripts);
   const target = await releaseTarget(inputs);
   await readSmokeTest(inputs.smokeTest, target);
   const pythons = choose(inputs, await (0, find_pythons.n)(host.environment), target, host);
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
  async function verify(inputs, { pythons, about }, { plan, uv, audit }, joined, host) {
   const limit = createLimiter(Math.max(1, (0, external_node_os_.availableParallelism)()));
   const ledger = audit?.ledger ?? null;
   const verdicts = await Promise.all(pythons.map(async (python, position)=>{
    const recorder = (0, stage_recorder._)(inputs.stage, host);
    recorder.about({
     ...about,
     python: python.minor
    });
    const verdict = await verifyInPlace(plan, python, host, {
     uv,
     limit,
     ledger,
     first: 0 === position
    });
    for (const item of verdict.items)recorder.item({
     ...item,
     python: python.minor
    });
    recorder.findings(verdict.findings);
    const failed = failureOfPython(inputs.stage, verdict);
    const { failure } = failed;
    return {
     verdict,
     failed,
     closed: await recorder.close({
      outcome: outcomeOf(verdict, failure),
      failure
     })
    };
   }));
   for (const { verdict } of verdicts){
    await showVerdict(verdict, host);
    for (const item of verdict.items)joined.item({
     ...item,
     python: verdict.python.minor
    });
    joined.findings(verdict.findings);
   }
   if ("false" === inputs.audit) joined.item(NOT_AUDITED);
   const audited = await audit?.verdict;
   if (null != audited) {
    await showAudit(audited, host);
    for (const item of audited.items)joined.item(item);
    joined.findings(audited.findings);
   }
   const failed = failureOf(verdicts.map((each)=>each.failed));
   const isOpen = verdicts.some(({ closed })=>"unknown" === closed.receipt.outcome);
   return {
    outcome: null !== failed.failure ? "failed" : isOpen ? "unknown" : "passed",
    ...failed,
    rest: {
     results: verdicts.map((each)=>resultOf(each.verdict, each.failed.failure)),
     receiptPaths: verdicts.map((each)=>each.closed.receiptPath)
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
  async function verifyInPlace(plan, python, host, shared) {
   const deadline = performance.now() + 1e3 * plan.inputs.timeout;
   const place = await makeCleanPlace(host, `${plan.inputs.stage}-${python.minor}`);
   try {
    const remaining = ()=>deadline - performance.now();
    const verdict = await verifyPython({
     ...shared,
     plan,
     python,
     place,
     host,
     remaining
    });
    host.signal.throwIfAborted();
    return verdict;
   } catch (error) {
    host.signal.throwIfAborted();
    const known = (0, failure.zy)(error);
    if (null === known) throw error;
    const item = {
     kind: "install",
     subject: `Python ${python.version}`,
     outcome: "failed",
     message: known.message,
     ms: 0
    };
    return {
     python,
     items: [
      item
     ],
     findings: [],
     installMs: null,
     importMs: null
    };
   } finally{
    shared.ledger?.close(python.minor);
    await place.remove();
   }
  }
  function outcomeOf({ items }, failure) {
   if (null !== failure) return "failed";
   return items.some(({ outcome })=>"unknown" === outcome) ? "unknown" : "passed";
  }
  function resultOf({ python, items, installMs, importMs }, failure) {
   const count = (wanted)=>items.filter(({ outcome })=>outcome === wanted).length;
   const [passed, failed] = [
    count("passed"),
    count("failed")
   ];
   return {
    python: python.minor,
    passed: null === failure,
    failure,
    installSeconds: null === installMs ? null : installMs / 1e3,
    importSeconds: null === importMs ? null : importMs / 1e3,
    points: {
     passed,
     failed,
     others: items.length - passed - failed
    }
   };
  }
 },
 2129: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>plannedDistributions
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const OF_UV = /^ \+ (?<name>[^\s=]+)==(?<version>\S+)(?<from> \(from .*\))?$/u;
  const OF_PIP = /^Would install (?<list>.+)$/u;
  function plannedDistributions({ output }) {
   return output.split(/\r?\n/u).flatMap((line)=>{
    const { name, version, from } = OF_UV.exec(line)?.groups ?? {};
    if (void 0 !== name && void 0 !== version) return [
     planned(name, version, void 0 !== from)
    ];
    const list = OF_PIP.exec(line)?.groups?.["list"] ?? "";
    return list.split(/\s+/u).flatMap((entry)=>{
     const at = entry.lastIndexOf("-");
     return at > 0 ? [
      planned(entry.slice(0, at), entry.slice(at + 1), false)
     ] : [];
    });
   });
  }
  function planned(name, version, direct) {
   return {
    name: (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(name),
    version,
    direct,
    requires: []
   };
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
 }
};
