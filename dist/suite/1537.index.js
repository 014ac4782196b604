export const id = 1537;
export const ids = [
 1537
];
export const modules = {
 31279: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>NO_ENTRY_POINTS,
   f: ()=>parseEntryPoints
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96522);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46846);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21685);
  const NO_ENTRY_POINTS = {
   console: {},
   gui: {},
   groups: {},
   defects: [],
   disputes: []
  };
  const SCRIPT_GROUPS = [
   "console_scripts",
   "gui_scripts"
  ];
  const SHOWN_DISPUTES = 10;
  function parseEntryPoints(text) {
   const lines = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.b)(text);
   const ini = readIni(text);
   const groups = new Map;
   const add = (group, name, value)=>{
    const entries = groups.get(group) ?? new Map;
    groups.set(group, entries.set(name, value));
   };
   if (!(ini instanceof _python_standards__WEBPACK_IMPORTED_MODULE_1__.J)) for (const group of ini.sections){
    if (!groups.has(group)) groups.set(group, new Map);
    for (const name of ini.options(group))add(group, name, ini.get(group, name) ?? "");
   }
   for (const { group, name, value } of lines ?? [])add(group, name, value);
   const record = (group)=>Object.fromEntries(groups.get(group) ?? []);
   const [console, gui] = SCRIPT_GROUPS.map(record);
   return {
    console: console ?? {},
    gui: gui ?? {},
    groups: Object.fromEntries([
     ...groups.keys()
    ].map((group)=>[
      group,
      record(group)
     ])),
    defects: ini instanceof _python_standards__WEBPACK_IMPORTED_MODULE_1__.J ? [
     `line ${ini.line} ${ini.problem}`
    ] : [],
    disputes: ini instanceof _python_standards__WEBPACK_IMPORTED_MODULE_1__.J ? [] : disputesOf(ini, lines)
   };
  }
  function readIni(text) {
   try {
    return (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Ay)(text, _python_standards__WEBPACK_IMPORTED_MODULE_3__.a3);
   } catch (thrown) {
    if (thrown instanceof _python_standards__WEBPACK_IMPORTED_MODULE_1__.J) return thrown;
    throw thrown;
   }
  }
  function disputesOf(ini, lines) {
   if (null === lines) return [
    "importlib.metadata can't read it"
   ];
   const disputes = [];
   const seen = new Set;
   for (const { line, group, name, value } of lines){
    seen.add(JSON.stringify([
     group,
     name
    ]));
    if (ini.get(group, name) !== value) disputes.push(`line ${line} is an entry point for importlib.metadata only`);
   }
   for (const group of ini.sections)for (const name of ini.options(group))if (!seen.has(JSON.stringify([
    group,
    name
   ]))) disputes.push(`line ${ini.lineOf(group, name) ?? 1} is an entry point of ${group} for configparser only`);
   return disputes.slice(0, SHOWN_DISPUTES);
  }
 },
 7279: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>parseRecord
  });
  var count_text = __webpack_require__(77820);
  var python_text = __webpack_require__(67969);
  const LONGEST_FIELD = 131072;
  function lengthOf(field) {
   if (field.length <= LONGEST_FIELD) return field.length;
   let points = 0;
   for (const point of field)points += "" === point ? 0 : 1;
   return points;
  }
  function readCsvRows(text) {
   const rows = [];
   let fields = [];
   let field = "";
   let quoted = false;
   const lines = (0, python_text._t)(text);
   for (const [index, content] of lines.entries()){
    let at = 0;
    let hasField = quoted || "" !== content;
    while(hasField){
     if (!quoted && "" === field && '"' === content.charAt(at)) {
      quoted = true;
      at += 1;
     }
     while(quoted){
      const end = content.indexOf('"', at);
      field += content.slice(at, end < 0 ? content.length : end);
      if (end < 0) break;
      const doubled = '"' === content.charAt(end + 1);
      if (doubled) field += '"';
      else quoted = false;
      at = end + (doubled ? 2 : 1);
     }
     if (quoted) {
      if (lengthOf(field) > LONGEST_FIELD) return {
       rows,
       tooLong: index + 1,
       openQuote: false
      };
      break;
     }
     const comma = content.indexOf(",", at);
     field += content.slice(at, comma < 0 ? content.length : comma);
     if (lengthOf(field) > LONGEST_FIELD) return {
      rows,
      tooLong: index + 1,
      openQuote: false
     };
     fields.push(field);
     field = "";
     at = comma + 1;
     hasField = comma >= 0;
    }
    if (!quoted) {
     rows.push({
      line: index + 1,
      fields
     });
     fields = [];
    }
   }
   if (quoted) rows.push({
    line: lines.length,
    fields: [
     ...fields,
     field
    ]
   });
   return {
    rows,
    tooLong: null,
    openQuote: quoted
   };
  }
  function parseRecord(text) {
   const { rows: read, tooLong, openQuote } = readCsvRows(text);
   const defects = [];
   const blankLines = [];
   const rows = [];
   for (const { line, fields } of read){
    if (0 === fields.length) {
     blankLines.push(line);
     continue;
    }
    const [path = "", hash = "", size = ""] = fields;
    if (3 !== fields.length) defects.push(`line ${line} has ${(0, count_text.l)(fields.length, "field")} instead of 3`);
    if ("" === path) defects.push(`line ${line} has no path`);
    else rows.push({
     path: path.replaceAll("\\", "/"),
     hash,
     size: "" === size ? null : /^\d+$/u.test(size) ? Number(size) : 0 / 0
    });
   }
   if (openQuote) defects.push(`line ${read.at(-1)?.line ?? 1}: a quote is not closed`);
   return {
    rows,
    blankLines,
    tooLong,
    defects
   };
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
 22327: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   p: ()=>resolveIndex,
   t: ()=>serverKindOf
  });
  var _http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37062);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28681);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
  const GITEA_PATH = /^(?<server>.*)\/api\/packages\/(?<owner>[^/]+)\/pypi\/?$/u;
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
   const gitea = GITEA_PATH.exec(url.pathname)?.groups;
   const base = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(url.href, "/");
   const simple = simpleUrl ?? (void 0 === gitea ? null : `${base}/simple/`);
   if (null === simple) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "simple-url",
    problem: "is empty, and the upload URL doesn't reveal the address of the simple API",
    remedy: `Set it to the URL that pip uses as --index-url: ${base}/simple/ for pypiserver, ${base}/+simple/ for a devpi stage; it usually ends in /simple/`
   });
   const { server, owner } = {
    server: gitea?.["server"] ?? "",
    owner: gitea?.["owner"] ?? ""
   };
   return {
    title: url.host,
    known: null,
    server: void 0 === gitea ? "unknown" : "gitea",
    uploadUrl: void 0 === gitea ? url.href : base,
    simpleUrl: simple,
    statusUrl: null,
    projectUrl: (name, version)=>void 0 === gitea ? null : `${url.origin}${server}/${owner}/-/packages/pypi/${(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name)}/${encodeURIComponent(version)}`,
    jsonUrl: (name, version)=>void 0 === gitea ? jsonBeside(simple, name, version) : null
   };
  }
  function serverKindOf(address, headers) {
   if ("unknown" !== address.server) return address.server;
   const names = Object.keys(headers);
   if (names.some((name)=>name.startsWith("x-devpi-"))) return "devpi";
   if (names.some((name)=>name.startsWith("x-pypi-"))) return "pypi";
   const cookies = headers["set-cookie"] ?? [];
   if (cookies.some((cookie)=>cookie.startsWith("i_like_gitea") || cookie.startsWith("i_like_forgejo"))) return "gitea";
   return /wsgiserver|waitress|bottle|pypiserver/iu.test(String(headers["server"] ?? "")) ? "pypiserver" : "unknown";
  }
 },
 90960: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>parseCoreMetadata
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const HEADER = /^([\x21-\x39\x3b-\x7e]+):(.*)$/su;
  function unfoldDescription(value) {
   return value.replace(/(\r\n|\n|\r)(?: {7}\||[ \t]{8})/gu, "$1");
  }
  function decode(bytes, defects) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch  {
    defects.push("is not UTF-8");
    return new TextDecoder("utf-8", {
     ignoreBOM: true
    }).decode(bytes);
   }
  }
  function linesOf(text) {
   return text.match(/[^\r\n]+(?:\r\n|\n|\r)?|\r\n|\n|\r/gu) ?? [];
  }
  const isBlank = (line)=>/^(?:\r\n|\n|\r)$/u.test(line);
  function parseCoreMetadata(bytes) {
   const defects = [];
   const lines = linesOf(decode(bytes, defects));
   const headers = [];
   let index = 0;
   for(; index < lines.length; index += 1){
    const line = lines[index] ?? "";
    if (isBlank(line)) {
     index += 1;
     break;
    }
    const last = headers.at(-1);
    if (/^[ \t]/u.test(line)) {
     if (void 0 === last) defects.push("begins with a continuation line");
     else last.value += line;
     continue;
    }
    const [, name, value] = HEADER.exec(line) ?? [];
    if (void 0 === name || void 0 === value) {
     defects.push(`line ${index + 1} is neither a field nor blank`);
     break;
    }
    headers.push({
     name: name.toLowerCase(),
     value: value.replace(/^[ \t]+/u, "")
    });
   }
   const fields = new Map;
   for (const { name, value } of headers){
    const plain = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(value, "\r\n");
    const values = fields.get(name);
    if (void 0 === values) fields.set(name, [
     plain
    ]);
    else values.push(plain);
   }
   const body = lines.slice(index).join("");
   const field = fields.get("description")?.[0];
   if (void 0 !== field && "" !== body) defects.push("has both a Description field and a body");
   return {
    fields,
    description: "" !== body ? body : void 0 === field ? null : unfoldDescription(field),
    defects,
    get: (name)=>fields.get(name.toLowerCase())?.[0] ?? null,
    getAll: (name)=>fields.get(name.toLowerCase()) ?? []
   };
  }
 },
 96522: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>parseEntryPointLines
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  function parseEntryPointLines(text) {
   const found = [];
   let group = null;
   for (const [index, whole] of (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__._t)(text).entries()){
    const line = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(whole);
    if (!("" === line || line.startsWith("#"))) {
     if (line.startsWith("[") && line.endsWith("]")) group = withoutBrackets(line);
     else if (null !== group) {
      const equals = line.indexOf("=");
      if (-1 === equals) return null;
      const [name, value] = [
       line.slice(0, equals),
       line.slice(equals + 1)
      ].map(_python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n);
      found.push({
       line: index + 1,
       group,
       name: name ?? "",
       value: value ?? ""
      });
     }
    }
   }
   return found;
  }
  function withoutBrackets(text) {
   let start = 0;
   let end = text.length;
   while(start < end && "[]".includes(text.charAt(start)))start += 1;
   while(end > start && "[]".includes(text.charAt(end - 1)))end -= 1;
   return text.slice(start, end);
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
 81002: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>KNOWN_INDEXES,
   g: ()=>isKnownIndex
  });
  function warehouse(name, title, site, uploadUrl) {
   const path = (parts)=>parts.flatMap((part)=>void 0 === part ? [] : [
      encodeURIComponent(part)
     ]).join("/");
   return {
    name,
    title,
    uploadUrl,
    simpleUrl: `${site}/simple/`,
    statusUrl: "https://status.python.org/",
    jsonUrl: (project, version)=>`${site}/pypi/${path([
      project,
      version
     ])}/json`,
    projectUrl: (project, version)=>`${site}/project/${path([
      project,
      version
     ])}/`
   };
  }
  const KNOWN_INDEXES = {
   pypi: warehouse("pypi", "PyPI", "https://pypi.org", "https://upload.pypi.org/legacy/"),
   testpypi: warehouse("testpypi", "TestPyPI", "https://test.pypi.org", "https://test.pypi.org/legacy/")
  };
  function isKnownIndex(text) {
   return Object.hasOwn(KNOWN_INDEXES, text);
  }
 }
};
