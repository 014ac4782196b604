export const id = 5188;
export const ids = [
 5188
];
export const modules = {
 27276: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>FILE_HOST_REMEDY,
   g: ()=>findUnreachableHost
  });
  var _http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37062);
  var _http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13268);
  var _http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95948);
  const FILE_HOST_REMEDY = "Correct the address that the server has of itself (Gitea: ROOT_URL in app.ini), or make that host reachable for those who install from it";
  const OF_ADDRESSES = new Set([
   "dns",
   "refused",
   "unreachable",
   "connect-timeout"
  ]);
  async function findUnreachableHost(files, pageUrl, context) {
   const page = new URL(pageUrl);
   const others = new Map(files.map(({ url })=>new URL(url)).flatMap((url)=>(0, _http__WEBPACK_IMPORTED_MODULE_0__.O1)(page, url) ? [] : [
     [
      url.origin,
      url.href
     ]
    ]));
   for (const [origin, url] of others)try {
    await (0, _http__WEBPACK_IMPORTED_MODULE_1__.aj)({
     ...context,
     allowHttpHosts: [
      new URL(url).host
     ],
     url,
     method: "HEAD",
     redirects: "answer",
     timeouts: {
      connect: 1e4,
      whole: 3e4
     }
    });
   } catch (thrown) {
    if (!(thrown instanceof _http__WEBPACK_IMPORTED_MODULE_2__.wX)) continue;
    if ("aborted" === thrown.fault) throw thrown;
    if (OF_ADDRESSES.has(thrown.fault) && null === thrown.proxy) return {
     origin,
     why: thrown.message
    };
   }
   return null;
  }
 },
 99934: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>judgePlainHttpIndex
  });
  var _http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37062);
  function judgePlainHttpIndex(choice, address, use) {
   const upload = new URL(address.uploadUrl);
   const isOwnForge = "gitea" === choice.index && "http:" === upload.protocol && !(0, _http__WEBPACK_IMPORTED_MODULE_0__.U9)(upload.hostname);
   const allowHttpHosts = isOwnForge ? [
    ...choice.allowHttpHosts,
    upload.host
   ] : choice.allowHttpHosts;
   const simple = (0, _http__WEBPACK_IMPORTED_MODULE_0__.or)(address.simpleUrl, "simple-url");
   if ("upload" === use) {
    (0, _http__WEBPACK_IMPORTED_MODULE_0__.hI)(upload, allowHttpHosts, "index");
    (0, _http__WEBPACK_IMPORTED_MODULE_0__.hI)(simple.url, allowHttpHosts, "simple-url");
   } else if (null !== simple.credentials) (0, _http__WEBPACK_IMPORTED_MODULE_0__.hI)(simple.url, allowHttpHosts, "simple-url");
   else (0, _http__WEBPACK_IMPORTED_MODULE_0__.Si)(simple.url, allowHttpHosts, "simple-url");
   if (!isOwnForge) return {
    allowHttpHosts,
    warning: null
   };
   const harm = "upload" === use ? "read the token" : "change what is read";
   return {
    allowHttpHosts,
    warning: `index: ${upload.origin} is plain http, so anyone on the network path can ${harm}. Put the forge behind https.`
   };
  }
 },
 31937: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   IB: ()=>serialOf,
   Jj: ()=>readReleaseDocument,
   k1: ()=>parseReleaseDocument
  });
  var _http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13268);
  var _http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37062);
  var _http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95948);
  var _parsed_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60997);
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
     sha256: isObject(digests) ? (0, _parsed_page_js__WEBPACK_IMPORTED_MODULE_0__.Bj)(digests["sha256"]) : null,
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
    const answer = await (0, _http__WEBPACK_IMPORTED_MODULE_1__.aj)({
     ...context,
     url,
     headers: {
      accept: "application/json",
      "cache-control": "no-cache"
     }
    });
    const answered = new URL(answer.url);
    if (!(0, _http__WEBPACK_IMPORTED_MODULE_2__.O1)(new URL((0, _http__WEBPACK_IMPORTED_MODULE_2__.RD)(url)), answered)) return {
     state: "absent",
     elsewhere: answered.origin
    };
    if (404 === answer.status) return {
     state: "absent",
     elsewhere: null
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
    if (!(thrown instanceof _http__WEBPACK_IMPORTED_MODULE_3__.wX) || "aborted" === thrown.fault) throw thrown;
    return {
     state: "unreadable",
     why: thrown.message
    };
   }
  }
 },
 22327: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Je: ()=>indexAddress,
   mv: ()=>mayHaveDocuments,
   pQ: ()=>resolveIndex,
   tc: ()=>serverKindOf
  });
  var _http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37062);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28681);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69223);
  function knownIndex(name, simpleUrl) {
   const known = _server_profiles__WEBPACK_IMPORTED_MODULE_0__.X[name];
   return {
    title: known.title,
    known: name,
    server: "pypi",
    uploadUrl: known.uploadUrl,
    simpleUrl: simpleUrl ?? known.simpleUrl,
    statusUrl: known.statusUrl,
    projectUrl: (project, version)=>known.projectUrl((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version),
    jsonUrl: (project, version)=>known.jsonUrl((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version)
   };
  }
  function jsonBeside(simpleUrl, name, version) {
   const site = /^(?<site>.+)\/simple\/?$/u.exec(simpleUrl)?.groups?.["site"];
   if (void 0 === site) return null;
   return `${site}/pypi/${encodeURIComponent((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name))}/${encodeURIComponent(version)}/json`;
  }
  function giteaUrl(environment) {
   const server = environment["GITHUB_SERVER_URL"] ?? "";
   const owner = (environment["GITHUB_REPOSITORY"] ?? "").split("/")[0] ?? "";
   if ("" === server || "" === owner) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "is gitea, but GITHUB_SERVER_URL and GITHUB_REPOSITORY, which give its address, aren't set",
    remedy: "Use the URL <server>/api/packages/<owner>/pypi instead"
   });
   return `${(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(server, "/")}/api/packages/${encodeURIComponent(owner)}/pypi`;
  }
  function indexAddress(text) {
   const { url, credentials } = (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(text, "index");
   if (null === credentials) return url;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "contains a username or password, which would appear in logs",
    remedy: "Pass them as username and password"
   });
  }
  function resolveIndex({ index, simpleUrl, environment }) {
   if (null !== simpleUrl) (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(simpleUrl, "simple-url");
   if ((0, _server_profiles__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return knownIndex(index, simpleUrl);
   if ("gitea" !== index && !/^[a-z][a-z0-9+.-]*:\/\//iu.test(index)) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: `'${index}' is unknown`,
    remedy: `Use ${Object.keys(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).join(", ")}, gitea, or an upload URL together with simple-url`
   });
   const url = indexAddress("gitea" === index ? giteaUrl(environment) : index);
   const known = Object.values(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).find((candidate)=>new URL(candidate.uploadUrl).host === url.host);
   if (void 0 !== known) return {
    ...knownIndex(known.name, simpleUrl),
    uploadUrl: url.href
   };
   const gitea = (0, _server_profiles__WEBPACK_IMPORTED_MODULE_5__.kY)(url.pathname);
   const base = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(url.href, "/");
   const simple = simpleUrl ?? (null === gitea ? null : `${base}/simple/`);
   if (null === simple) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "simple-url",
    problem: "is empty, and the upload URL doesn't reveal the address of the simple API",
    remedy: `Set it to the URL that pip uses as --index-url: ${base}/simple/ for pypiserver, ${base}/+simple/ for a devpi stage; it usually ends in /simple/`
   });
   return {
    title: url.host,
    known: null,
    server: null === gitea ? "unknown" : "gitea",
    uploadUrl: null === gitea ? url.href : base,
    simpleUrl: simple,
    statusUrl: null,
    projectUrl: (name, version)=>null === gitea ? null : `${url.origin}${gitea.server}/${gitea.owner}/-/packages/pypi/${(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name)}/${encodeURIComponent(version)}`,
    jsonUrl: (name, version)=>null === gitea ? jsonBeside(simple, name, version) : null
   };
  }
  function serverKindOf(address, headers) {
   if ("unknown" !== address.server) return address.server;
   if (Object.keys(headers).some((name)=>name.startsWith("x-devpi-"))) return "devpi";
   const cookies = headers["set-cookie"] ?? [];
   const isGitea = cookies.some((cookie)=>cookie.startsWith("i_like_gitea") || cookie.startsWith("i_like_forgejo"));
   return isGitea ? "gitea" : "unknown";
  }
  function mayHaveDocuments(server, headers) {
   return "pypi" === server || "unknown" === server && void 0 !== headers["x-pypi-last-serial"];
  }
 },
 25469: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Sx: ()=>conflictOf,
   cU: ()=>credentialsForFile,
   d7: ()=>planUpload,
   sT: ()=>hashByDownload,
   wF: ()=>conflictWords
  });
  var _http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37062);
  var _http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2388);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  function credentialsForFile(simpleUrl, { url: address }) {
   const { url, credentials } = (0, _http__WEBPACK_IMPORTED_MODULE_0__.or)(simpleUrl, "simple-url");
   return new URL(address).origin === url.origin ? credentials : null;
  }
  function hashByDownload(simpleUrl, options) {
   const known = new Map;
   const underWay = new Map;
   return async (file)=>{
    const { url: address, otherHash } = file;
    const key = `${otherHash?.algorithm ?? ""} ${otherHash?.digest ?? ""} ${address}`;
    const before = known.get(key) ?? null;
    if (null !== before && void 0 !== otherHash) return before.sha256;
    let reading = underWay.get(key);
    if (void 0 === reading) {
     const credentials = credentialsForFile(simpleUrl, file);
     reading = (0, _http__WEBPACK_IMPORTED_MODULE_1__.A)(address, {
      ...options,
      credentials,
      otherHash
     }, before).finally(()=>{
      underWay.delete(key);
     });
     underWay.set(key, reading);
    }
    const read = await reading;
    known.set(key, read);
    return read.sha256;
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
  function conflictOf(plan, index, nextVersion, restore = "restore the files that were uploaded") {
   const words = conflictWords(plan);
   if (null === words) return null;
   return new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: index,
    problem: `${words}; nothing was sent`,
    remedy: `No index accepts different bytes under an existing name: release as version ${nextVersion}, or ${restore}`
   });
  }
 },
 94482: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>waitUntilInstallable
  });
  var _http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36570);
  var _http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37062);
  var _http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95948);
  var _http__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21579);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2536);
  var _release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41535);
  var _installers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18029);
  var _project_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40775);
  var _release_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31937);
  const BOTH = Object.keys(_installers_js__WEBPACK_IMPORTED_MODULE_0__.U);
  const TIMES_IN_A_ROW = 3;
  const LONGEST_PAUSE = 6e4;
  const LOOK_TIMEOUTS = {
   connect: 1e4,
   idle: 2e4,
   answer: 2e4,
   whole: 6e4
  };
  async function waitUntilInstallable(request) {
   const timing = request.timing ?? _http__WEBPACK_IMPORTED_MODULE_1__.$u;
   const near = (0, _http__WEBPACK_IMPORTED_MODULE_2__.U9)((0, _http__WEBPACK_IMPORTED_MODULE_2__.or)(request.simpleUrl, "simple-url").url.hostname);
   const begun = timing.now();
   const seenAfter = new Map;
   let inARow = 0;
   let pause = near ? 50 : 1e3;
   for(let polls = 1;; polls += 1){
    const views = await Promise.all(BOTH.map((installer)=>look(request, {
      installer
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
      replaced: [
       ...new Map(views.flatMap((view)=>[
         ...view.replaced
        ]))
      ].map(([filename, sha256])=>({
        filename,
        sha256
       })),
      shown: views[0]?.shown ?? [],
      elsewhere: views.find((view)=>null !== view.elsewhere)?.elsewhere ?? null,
      pageSerial: lowest(views.map(({ serial })=>serial)),
      indexSerial: null,
      ...found
     });
    if (true === request.endAtOtherBytes && views.some(({ replaced })=>replaced.size > 0)) return outcome("not-published");
    if (inARow >= TIMES_IN_A_ROW) {
     const yanked = yankedOf(views, request);
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
    const asked = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.n)(views.map(({ retryAfterMs })=>retryAfterMs));
    const patience = Math.max(1, Math.min(Math.max(pause, asked), left));
    await timing.sleep(inARow > 0 ? confirm : patience, request.signal);
    if (0 === inARow) pause = Math.min(1.6 * pause, near ? 1e3 : 15e3);
   }
  }
  function lowest(serials) {
   const known = serials.filter((serial)=>null !== serial);
   return 0 === known.length ? null : (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.o)(known);
  }
  function yankedOf(views, { files }) {
   const isOurs = (file)=>0 === files.length || files.some(({ filename })=>filename === file.filename);
   const yanked = new Map(views.flatMap(({ shown })=>shown.filter(isOurs)).flatMap(({ filename, yanked: isYanked, yankedReason })=>isYanked ? [
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
   const { isOfRelease = ()=>false } = request;
   const ours = new Set(request.files.map(({ filename })=>filename));
   const replaced = new Map;
   let shown;
   let serial;
   let elsewhere;
   let absence = "the page doesn't list it";
   try {
    const page = await (0, _project_page_js__WEBPACK_IMPORTED_MODULE_4__.B)(request.simpleUrl, request.name, {
     ...contextOf(request),
     uploadUrl: request.uploadUrl,
     attempts: 1,
     timeouts: LOOK_TIMEOUTS,
     timing: request.timing,
     ...from
    });
    shown = page.files.filter((file)=>ours.has(file.filename) || isOfRelease(file));
    serial = (0, _release_document_js__WEBPACK_IMPORTED_MODULE_5__.IB)(page.lastSerial);
    ({ elsewhere } = page);
    if (null !== page.inherited) absence = `the page only has what ${page.inherited} has`;
    if (null !== elsewhere) absence = `the index redirects its page to ${elsewhere}, which is another server`;
   } catch (thrown) {
    if (thrown instanceof _http__WEBPACK_IMPORTED_MODULE_6__.wX && "aborted" === thrown.fault) throw thrown;
    const why = (0, _release_model__WEBPACK_IMPORTED_MODULE_7__.bD)(thrown);
    return {
     missing: new Map(0 === request.files.length ? [
      [
       request.name,
       why
      ]
     ] : request.files.map(({ filename })=>[
       filename,
       why
      ])),
     replaced,
     reachable: false,
     shown: [],
     elsewhere: null,
     serial: null,
     retryAfterMs: askedPause(thrown, request.timing ?? _http__WEBPACK_IMPORTED_MODULE_1__.$u)
    };
   }
   if (0 === request.files.length && 0 === shown.length) missing.set(request.name, "the page lists no file of it");
   for (const { filename, sha256 } of request.files){
    const entries = shown.filter((file)=>file.filename === filename);
    if (0 === entries.length) missing.set(filename, absence);
    for (const file of entries){
     const found = file.sha256 ?? await hashOrWhy(request, file);
     if (found !== sha256) {
      missing.set(filename, `the page has sha256 ${found}`);
      if (/^[0-9a-f]{64}$/u.test(found)) replaced.set(filename, found);
     }
    }
   }
   return {
    missing,
    replaced,
    reachable: true,
    shown,
    elsewhere,
    serial,
    retryAfterMs: 0
   };
  }
  async function hashOrWhy({ hashOf }, file) {
   try {
    return await hashOf(file);
   } catch (thrown) {
    if (thrown instanceof _http__WEBPACK_IMPORTED_MODULE_6__.wX && "aborted" === thrown.fault) throw thrown;
    return `unknown (${(0, _release_model__WEBPACK_IMPORTED_MODULE_7__.bD)(thrown)})`;
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
   if (!(cause instanceof _http__WEBPACK_IMPORTED_MODULE_8__.Wl)) return 0;
   return Math.min((0, _http__WEBPACK_IMPORTED_MODULE_1__.P9)(cause.retryAfterHeader, timing) ?? 0, LONGEST_PAUSE);
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
    const answer = await (0, _release_document_js__WEBPACK_IMPORTED_MODULE_5__.Jj)(request.jsonUrl, {
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
    serial: 0 === serials.length ? null : (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.n)(serials)
   };
  }
 }
};
