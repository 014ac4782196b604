export const id = 4583;
export const ids = [
 4583
];
export const modules = {
 28491: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>NOTHING_EXPECTED,
   d: ()=>requireExpectedRelease
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37870);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22499);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  const NOTHING_EXPECTED = {
   project: null,
   version: null,
   tag: null,
   commit: null
  };
  const FIELDS = [
   "project",
   "version",
   "tag",
   "commit"
  ];
  function agree(field, wanted, found) {
   if ("project" === field) return (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(wanted) === (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(found);
   if ("version" === field) return 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Z)((0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.ot)(wanted), (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.ot)(found));
   return wanted === found;
  }
  function requireExpectedRelease(manifest, expected, source, remedy) {
   for (const field of FIELDS){
    const wanted = expected[field];
    const found = manifest[field];
    if (!(null === wanted || null !== found && agree(field, wanted, found))) {
     if ("commit" === field && null !== found) throw movedTag(manifest, {
      commit: wanted,
      tag: expected.tag,
      source
     });
     throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
      subject: field,
      problem: null === found ? `is ${wanted}, but ${source} doesn't name a ${field}` : `is ${wanted}, but ${source} was built for ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_4__.Ol)(found, 100)}`,
      remedy: remedy ?? `Build the release of ${wanted} in this run, and find out who wrote that manifest`
     });
    }
   }
  }
  function movedTag(manifest, { commit, tag, source }) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: `tag ${tag ?? manifest.tag ?? manifest.version}`,
    problem: `is on commit ${commit} now, but ${source} was built from ${String(manifest.commit)}`,
    remedy: "If the tag was moved, put it back or release the new commit as a new version; if not, find out who wrote that manifest"
   });
  }
 },
 52638: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>verifyAgainstManifest
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _release_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23256);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62514);
  async function difference(folder, filename, wanted) {
   const expected = null === wanted ? "the manifest does not have it" : `the manifest has sha256 ${wanted}`;
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, filename);
   const odd = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.oQ)(path);
   if (null !== odd) return `${filename} is ${odd} (${expected})`;
   const hashed = await (0, _release_store__WEBPACK_IMPORTED_MODULE_2__.DC)(path);
   const { sha256 } = hashed;
   if (null === wanted) return `${filename} was added (${expected}, the folder has sha256 ${sha256})`;
   return sha256 === wanted ? hashed : `${filename} was changed (${expected}, the folder has sha256 ${sha256})`;
  }
  async function verifyAgainstManifest(manifest, folder) {
   const present = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.wX)(folder);
   const wanted = new Map(manifest.files.map((file)=>[
     file.filename,
     file.sha256
    ]));
   const differences = [];
   const hashes = new Map;
   for (const { filename, sha256 } of manifest.files){
    const found = present.includes(filename) ? await difference(folder, filename, sha256) : `${filename} was removed (the manifest has sha256 ${sha256}, the folder has none)`;
    if ("string" == typeof found) differences.push(found);
    else hashes.set(filename, found);
   }
   for (const filename of present){
    if (wanted.has(filename)) continue;
    const said = await difference(folder, filename, null);
    if ("string" == typeof said) differences.push(said);
   }
   if (differences.length > 0) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: `doesn't match the manifest of ${manifest.project} ${manifest.version}: ${differences.join("; ")}`,
    remedy: "Restore the files that were built, or build the release again"
   });
   return manifest.files.map((file)=>{
    const hashed = hashes.get(file.filename) ?? file;
    const dist = (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.AO)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename), {
     sha256: hashed.sha256,
     size: hashed.size
    });
    if (dist.size !== file.size || dist.kind !== file.kind) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename),
     problem: `doesn't match the manifest, which lists ${file.kind}, ${file.size} bytes, sha256 ${file.sha256}; the file is ${dist.kind}, ${dist.size} bytes, sha256 ${dist.sha256}`,
     remedy: "Restore the file that was built, or build the release again"
    });
    return dist;
   });
  }
 },
 57777: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>requireOwnMetadata,
   o: ()=>requireOwnMetadataOf
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22499);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _read_metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58865);
  function requireOwnMetadataOf({ project, version }, distribution, metadata) {
   const said = [
    [
     "its metadata says",
     metadata.get("Name"),
     metadata.get("Version")
    ],
    [
     "its file name says",
     distribution.name,
     distribution.version
    ]
   ];
   for (const [where, name, found] of said){
    const isOurs = null !== name && null !== found && (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(name) === (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(project) && (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Bp)(found) === (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Bp)(version);
    if (!isOurs) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: distribution.filename,
     problem: `is not a file of ${project} ${version}: ${where} ${name ?? "no name"} ${found ?? "no version"}`,
     remedy: "Build the release again, and find out who could write the manifest"
    });
   }
  }
  async function requireOwnMetadata(manifest, distributions) {
   for (const distribution of distributions)requireOwnMetadataOf(manifest, distribution, await (0, _read_metadata_js__WEBPACK_IMPORTED_MODULE_3__._)(distribution));
  }
 },
 58865: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   _: ()=>readMetadata
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64576);
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90960);
  var _archive_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20466);
  var _byte_window_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88726);
  var _common_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13752);
  var _framing_problem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58819);
  var _member_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28781);
  var _tar_walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74476);
  var _wheel_stem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78076);
  var _zip_directory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75534);
  var _zip_end_record_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5400);
  const contents = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_1__.f)(()=>Promise.all([
    __webpack_require__.e(6118),
    __webpack_require__.e(8496),
    __webpack_require__.e(7390)
   ]).then(__webpack_require__.bind(__webpack_require__, 78496)));
  const LOCAL_SIZE = 30;
  const END_SIZE = 22;
  const STORED = 0;
  const DEFLATED = 8;
  const ENCRYPTED = 1;
  const USUAL_SIZE = 4194304;
  async function readMetadata(dist, limits = _archive_limits_js__WEBPACK_IMPORTED_MODULE_2__.O) {
   const bytes = dist.filename.endsWith(".tar.gz") ? await fromTar(dist, limits) : await fromZip(dist, limits);
   if (null !== bytes) return (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.U)(bytes);
   const { readContents } = await contents();
   return (await readContents(dist, limits)).metadata;
  }
  async function fromTar(dist, limits) {
   const kept = [];
   const { members, problems } = await (0, _tar_walk_js__WEBPACK_IMPORTED_MODULE_4__.n)(dist.path, limits, ({ path, size })=>size <= USUAL_SIZE && /^[^/]+\/PKG-INFO$/u.test(path) ? [
     (0, _member_reader_js__WEBPACK_IMPORTED_MODULE_5__.H)(USUAL_SIZE, (bytes)=>kept.push({
       path,
       bytes: Buffer.from(bytes)
      }))
    ] : []);
   if (problems.length > 0) return null;
   const path = `${(0, _common_path_js__WEBPACK_IMPORTED_MODULE_6__.F)(members.map((member)=>member.path)) ?? ""}/PKG-INFO`;
   const named = members.filter((member)=>member.path === path);
   return 1 === named.length ? kept.find((member)=>member.path === path)?.bytes ?? null : null;
  }
  async function fromZip(dist, limits) {
   if ("wheel" !== dist.kind) return null;
   const path = `${(0, _wheel_stem_js__WEBPACK_IMPORTED_MODULE_7__.t)(dist.filename) ?? ""}.dist-info/METADATA`;
   return (0, _byte_window_js__WEBPACK_IMPORTED_MODULE_8__.v)(dist.path, async (window)=>{
    let entries;
    try {
     entries = await (0, _zip_directory_js__WEBPACK_IMPORTED_MODULE_9__.x)(window, limits);
     if (!await isPlain(window, entries, limits)) return null;
    } catch (error) {
     if (error instanceof _framing_problem_js__WEBPACK_IMPORTED_MODULE_10__.bK) return null;
     throw error;
    }
    const total = entries.reduce((sum, { size })=>sum + size, 0);
    if (null !== (0, _archive_limits_js__WEBPACK_IMPORTED_MODULE_2__.T)(total, window.size, limits)) return null;
    if (entries.some(({ size })=>size > limits.memberBytes)) return null;
    const [entry, ...others] = entries.filter(({ name })=>name === path);
    return void 0 === entry || others.length > 0 ? null : readEntry(window, entry);
   });
  }
  async function isPlain(window, entries, limits) {
   const { start, size, prepended } = await (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_11__.nv)(window, limits);
   if (0 !== prepended || start + size + END_SIZE !== window.size) return false;
   const end = await window.bytes(window.size - END_SIZE, END_SIZE);
   const counts = [
    end.readUInt16LE(8),
    end.readUInt16LE(10)
   ];
   return counts.every((count)=>count === entries.length) && entries.every(({ flags })=>(flags & ENCRYPTED) === 0);
  }
  async function readEntry(window, { method, size, compressedSize, crc, localOffset }) {
   if (method !== STORED && method !== DEFLATED) return null;
   if (size > USUAL_SIZE || compressedSize > USUAL_SIZE) return null;
   const header = await window.bytes(localOffset, LOCAL_SIZE);
   if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== _zip_end_record_js__WEBPACK_IMPORTED_MODULE_11__.JU) return null;
   const start = localOffset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
   const packed = await window.bytes(start, compressedSize);
   if (packed.length < compressedSize) return null;
   const bytes = method === STORED ? Buffer.from(packed) : inflated(packed, size);
   return bytes?.length === size && (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) === crc ? bytes : null;
  }
  function inflated(packed, size) {
   try {
    return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, {
     maxOutputLength: size + 1
    });
   } catch  {
    return null;
   }
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
