export const id = 1766;
export const ids = [
 1766
];
export const modules = {
 40376: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   NJ: ()=>firstSent,
   Ud: ()=>metadataDifferences,
   zN: ()=>requiresPythonDifferences
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58607);
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29488);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37870);
  const text = (values)=>values.map((value)=>value.replace(/\r\n?/gu, "\n").trim());
  const compact = (values)=>values.map((value)=>value.replace(/\s+/gu, "").toLowerCase());
  const keywords = (values)=>values.flatMap((value)=>value.split(",").map((word)=>word.trim())).filter((word)=>"" !== word);
  const clauses = (values)=>values.flatMap((value)=>value.replace(/\s+/gu, "").split(",")).filter((clause)=>"" !== clause);
  const expression = (values)=>values.map((value)=>value.toLowerCase().replace(/[()]/gu, " ").replace(/\s+/gu, " ").trim());
  function requirementKey(line) {
   try {
    const { name, extras, specifierText, url } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.p)(line);
    const marker = line.includes(";") ? line.slice(line.lastIndexOf(";") + 1) : "";
    const parts = [
     (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name),
     extras.map(_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc).sort().join(","),
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
    text
   ],
   [
    "description",
    text
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
    text
   ],
   [
    "author_email",
    text
   ],
   [
    "maintainer",
    text
   ],
   [
    "maintainer_email",
    text
   ],
   [
    "license",
    text
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
    text
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
   const part = (0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.P8)(value.slice(start, start + LONGEST_SHOWN));
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
    const other = "" !== shownName && (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(sentName) !== (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(shownName);
    found.push(difference("name", other ? "contradiction" : "changed", sentName, shownName));
   }
   const [ours, theirs] = [
    (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.z0)(sentVersion),
    (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.z0)(shownVersion)
   ];
   const same = void 0 !== ours && void 0 !== theirs && 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.Zy)(ours, theirs);
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
     if (void 0 !== wanted && 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Zy)(found, wanted)) files.push(file);
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
 99697: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   SK: ()=>isOnIndex,
   TX: ()=>sendFile,
   ld: ()=>ownError
  });
  var _http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36570);
  var _http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75342);
  var _http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85037);
  var _http__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95948);
  var _http__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93570);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24417);
  var _upload_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20);
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
   const timing = target.timing ?? _http__WEBPACK_IMPORTED_MODULE_0__.$u;
   const begun = timing.now();
   const hide = null === target.credentials ? [] : (0, _http__WEBPACK_IMPORTED_MODULE_1__.e)(target.credentials.username, target.credentials.password);
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
     credentialWords: last?.credentialWords ?? null,
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
     const answer = await (0, _upload_file_js__WEBPACK_IMPORTED_MODULE_2__.QM)(target, request);
     last = answer;
     words.push(`${answer.status} ${answer.words}`.trim());
     return {
      kind: "answer",
      answer
     };
    } catch (thrown) {
     words.push((0, _http__WEBPACK_IMPORTED_MODULE_3__.E)((0, _release_model__WEBPACK_IMPORTED_MODULE_4__.bD)(thrown), hide));
     if (!(thrown instanceof _http__WEBPACK_IMPORTED_MODULE_5__.wX)) return {
      kind: "own",
      error: thrown instanceof Error ? thrown : new Error((0, _release_model__WEBPACK_IMPORTED_MODULE_4__.bD)(thrown))
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
    if (pause > longestPause) return Number.isFinite(pause) ? `it asks to wait ${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.S)(pause)}, which is too long` : "it asks to wait forever";
    return timing.now() - begun + pause > wholeLimit ? `the limit of ${Math.round(wholeLimit / 6e4)} minutes is over` : null;
   };
   const untilSettled = (work, unsettled)=>(0, _http__WEBPACK_IMPORTED_MODULE_7__.d)(work, {
     most: options.attempts + 1,
     pause: (_, pause)=>timing.sleep(pause ?? 0, target.signal),
     judge (thrown, attempt) {
      if (!(thrown instanceof NotSettled)) return "give-up";
      if (attempt > options.attempts) return {
       found: unsettled()
      };
      const pause = thrown.askedPause ?? (0, _http__WEBPACK_IMPORTED_MODULE_0__.xP)(attempt, options.backOff ?? UPLOAD_BACK_OFF, timing);
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
    if ((0, _upload_file_js__WEBPACK_IMPORTED_MODULE_2__.cc)(answer.status, answer.words)) return judgeDuplicate(answer);
    const found = doubtful || (0, _upload_file_js__WEBPACK_IMPORTED_MODULE_2__.ik)(answer.status) ? await ask() : null;
    if ("landed" === found && !doubtful) return finish("there");
    return finish(found ?? "refused");
   };
   const sendOnce = async (tries)=>{
    const outcome = await attempt();
    let asked = null;
    switch(outcome.kind){
     case "own":
      doubtful ||= !(outcome.error instanceof _release_model__WEBPACK_IMPORTED_MODULE_4__.K2);
      return notThere(outcome.error);
     case "fault":
      doubtful ||= outcome.error.mayHaveArrived;
      if ("aborted" === outcome.error.fault || !(0, _http__WEBPACK_IMPORTED_MODULE_5__.WG)(outcome.error) && !outcome.error.mayHaveArrived) return notThere(outcome.error);
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
    return notThere(thrown instanceof Error ? thrown : new Error((0, _release_model__WEBPACK_IMPORTED_MODULE_4__.bD)(thrown)));
   }
  }
  function ownError({ error }) {
   return error instanceof _release_model__WEBPACK_IMPORTED_MODULE_4__.K2 ? error : null;
  }
 },
 20: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   QM: ()=>uploadFile,
   cc: ()=>saysDuplicate,
   ik: ()=>mayMeanDuplicate
  });
  var _http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21579);
  var _http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36570);
  var _http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14365);
  var _http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13268);
  var _http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75342);
  var _http__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37062);
  var _http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85037);
  var _http__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15197);
  const UPLOAD_TIMEOUTS = {
   connect: 15e3,
   idle: 6e4,
   answer: 3e5,
   whole: 36e5
  };
  const ACCEPTED = "application/json;q=0.9, text/plain;q=0.8, */*;q=0.1";
  const MAXIMUM_ANSWER = 1048576;
  const DUPLICATE_WORDS = /already exists?\b|already been taken|already contains|updating asset|\bcannot be updated|overwrite (?:all )?artifacts?|duplicates the attributes/iu;
  function saysDuplicate(status, words) {
   return 409 === status || MAY_MEAN_DUPLICATE.has(status) && DUPLICATE_WORDS.test(words);
  }
  const MAY_MEAN_DUPLICATE = new Set([
   400,
   403,
   405,
   409,
   412,
   422,
   423
  ]);
  const ABOUT_THE_REQUEST = new Set([
   401,
   407,
   411,
   413,
   414,
   417,
   429,
   431
  ]);
  function mayMeanDuplicate(status) {
   return !ABOUT_THE_REQUEST.has(status);
  }
  function verdictOf(status, words) {
   if (status >= 200 && status < 300) return "accepted";
   if (429 === status && /too many new projects/iu.test(words)) return "refused";
   if (429 === status || 425 === status) return "held";
   if ((0, _http__WEBPACK_IMPORTED_MODULE_0__.wz)(status)) return "troubled";
   return status >= 300 && status < 500 ? "refused" : "unclear";
  }
  async function uploadFile(target, { distribution, form, onSent }) {
   const { url, credentials, timeouts, timing = _http__WEBPACK_IMPORTED_MODULE_1__.$u, ...context } = target;
   const body = (0, _http__WEBPACK_IMPORTED_MODULE_2__.b)(form, "content", {
    ...distribution,
    name: distribution.filename
   }, onSent);
   const answer = await (0, _http__WEBPACK_IMPORTED_MODULE_3__.aj)({
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
   const { status, headers, ms, sentAs } = answer;
   const hide = null === credentials ? [] : (0, _http__WEBPACK_IMPORTED_MODULE_4__.e)(credentials.username, credentials.password);
   const redirect = status >= 300 && status < 400 && "string" == typeof headers.location ? `redirects to ${(0, _http__WEBPACK_IMPORTED_MODULE_5__.xY)(headers.location)}` : "";
   const words = "" === redirect ? await (0, _http__WEBPACK_IMPORTED_MODULE_6__.l)(answer, hide) : await (0, _http__WEBPACK_IMPORTED_MODULE_6__.l)({
    ...answer,
    reason: redirect,
    body: Buffer.alloc(0)
   }, hide);
   return {
    status,
    verdict: verdictOf(status, words),
    words,
    retryAfterMs: (0, _http__WEBPACK_IMPORTED_MODULE_1__.P9)(headers["retry-after"], timing),
    ms,
    headers,
    credentialWords: (0, _http__WEBPACK_IMPORTED_MODULE_7__.aC)(status) ? (0, _http__WEBPACK_IMPORTED_MODULE_7__.ff)(sentAs, answer.url) : null
   };
  }
 },
 76876: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>sendInOrder
  });
  async function sendInOrder(files, width, send) {
   const wheels = files.filter(({ distribution })=>"wheel" === distribution.kind);
   const sdists = files.filter(({ distribution })=>"sdist" === distribution.kind);
   const left = new Set(files);
   const course = {
    going: true
   };
   for (const [batch, isAlone] of [
    [
     wheels.slice(0, 1),
     true
    ],
    [
     wheels.slice(1),
     false
    ],
    [
     sdists,
     true
    ]
   ]){
    const waiting = [
     ...batch
    ];
    const underWay = new Set;
    const start = (file)=>{
     left.delete(file);
     const sending = send(file, {
      hasSuccessor: ()=>!isAlone && waiting.length > 0,
      isAlone
     }).then((isThere)=>{
      underWay.delete(sending);
      if (!isThere) course.going = false;
     });
     underWay.add(sending);
    };
    for(;;){
     while(course.going && underWay.size < (isAlone ? 1 : width())){
      const file = waiting.shift();
      if (void 0 === file) break;
      start(file);
     }
     if (0 === underWay.size) break;
     await Promise.race(underWay);
    }
    if (!course.going) break;
   }
   return [
    ...left
   ];
  }
 },
 19661: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>fixedPace,
   d: ()=>growingPace
  });
  const FIRST = 4;
  const FAST = 500;
  const MOST_ON_PUBLIC = 8;
  const MOST = 32;
  function fixedPace(width) {
   return {
    width: ()=>width,
    learn: ()=>void 0
   };
  }
  function growingPace(isPublic) {
   const most = isPublic ? MOST_ON_PUBLIC : MOST;
   let width = FIRST;
   let hasSpace = true;
   let isFirst = true;
   return {
    width: ()=>width,
    learn ({ attempts, ms, status }) {
     if (attempts > 1 || 429 === status || null === status || status >= 500) {
      hasSpace = false;
      width = Math.max(1, Math.floor(width / 2));
     } else if (hasSpace && ms <= FAST) width = Math.min(most, isFirst ? 2 * width : width + 2);
     isFirst = false;
    }
   };
  }
 }
};
