export const id = 8359;
export const ids = [
 8359
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
 22327: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
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
  function resolveIndex({ index, simpleUrl, environment }) {
   if (null !== simpleUrl) (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(simpleUrl, "simple-url");
   if ((0, _server_profiles__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return knownIndex(index, simpleUrl);
   if ("gitea" !== index && !/^[a-z][a-z0-9+.-]*:\/\//iu.test(index)) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: `'${index}' is unknown`,
    remedy: `Use ${Object.keys(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).join(", ")}, gitea, or an upload URL together with simple-url`
   });
   const { url, credentials } = (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)("gitea" === index ? giteaUrl(environment) : index, "index");
   if (null !== credentials) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "contains a username or password, which would appear in logs",
    remedy: "Pass them as username and password"
   });
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
  var _http__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85037);
  var _http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15197);
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
  function mayMeanDuplicate(status) {
   return MAY_MEAN_DUPLICATE.has(status);
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
   const redirect = status >= 300 && status < 400 && "string" == typeof headers.location ? `redirects to ${headers.location}` : "";
   const words = "" === redirect ? await (0, _http__WEBPACK_IMPORTED_MODULE_5__.l)(answer, hide) : await (0, _http__WEBPACK_IMPORTED_MODULE_5__.l)({
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
    credentialWords: (0, _http__WEBPACK_IMPORTED_MODULE_6__.aC)(status) ? (0, _http__WEBPACK_IMPORTED_MODULE_6__.ff)(sentAs, answer.url) : null
   };
  }
 },
 76876: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>sendInOrder
  });
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
      shown: views[0]?.shown ?? [],
      pageSerial: lowest(views.map(({ serial })=>serial)),
      indexSerial: null,
      ...found
     });
    if (true === request.endAtOtherBytes && views.some(({ hasOtherBytes })=>hasOtherBytes)) return outcome("not-published");
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
   const { isOfRelease = ()=>false } = request;
   const ours = new Set(request.files.map(({ filename })=>filename));
   let hasOtherBytes = false;
   let shown;
   let serial;
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
    if (null !== page.inherited) absence = `the page only has what ${page.inherited} has`;
    if (null !== page.elsewhere) absence = `the index redirects its page to ${page.elsewhere}, which is another server`;
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
     hasOtherBytes,
     reachable: false,
     shown: [],
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
      hasOtherBytes ||= /^[0-9a-f]{64}$/u.test(found);
     }
    }
   }
   return {
    missing,
    hasOtherBytes,
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
 },
 14421: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>momentText
  });
  function momentText(moment) {
   return moment.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/u, "$1 $2 UTC");
  }
 }
};
