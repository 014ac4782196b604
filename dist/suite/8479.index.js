export const id = 8479;
export const ids = [
 8479
];
export const modules = {
 52638: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>verifyAgainstManifest
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23256);
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62514);
  async function difference(folder, filename, wanted) {
   const expected = null === wanted ? "the manifest does not have it" : `the manifest has sha256 ${wanted}`;
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, filename);
   const odd = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.oQ)(path);
   if (null !== odd) return `${filename} is ${odd} (${expected})`;
   const hashed = await (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_2__.DC)(path);
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
   if (differences.length > 0) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
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
    if (dist.size !== file.size || dist.kind !== file.kind) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename),
     problem: `doesn't match the manifest, which lists ${file.kind}, ${file.size} bytes, sha256 ${file.sha256}; the file is ${dist.kind}, ${dist.size} bytes, sha256 ${dist.sha256}`,
     remedy: "Restore the file that was built, or build the release again"
    });
    return dist;
   });
  }
 },
 48014: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>verifyRecord
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28681);
  var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85534);
  var _wheel_stem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78076);
  const WEAK = new Set([
   "md5",
   "sha1"
  ]);
  const KNOWN = new Set([
   "sha224",
   "sha256",
   "sha384",
   "sha512"
  ]);
  const SIGNATURES = [
   "RECORD.jws",
   "RECORD.p7s"
  ];
  class RecordJudge {
   findings = [];
   #dist;
   constructor(dist){
    this.#dist = dist;
   }
   say(rule, severity, message, member) {
    this.findings.push({
     rule,
     severity,
     subject: this.#dist.filename,
     message,
     remedy: "Build the wheel again with a current build back-end, and do not edit it afterwards",
     location: {
      file: this.#dist.filename,
      member
     }
    });
   }
  }
  function judgeForm(judge, contents, path) {
   for (const line of contents.recordFile?.blankLines ?? [])judge.say("U87d", "refused", `line ${line} of RECORD is empty, which makes the server fail`, path);
   for (const defect of contents.recordFile?.defects ?? [])judge.say("record-form", "unsafe", `RECORD: ${defect}`, path);
  }
  function judgeSets(judge, files, rows, info) {
   const listed = new Map;
   for (const { path } of rows)listed.set(path, (listed.get(path) ?? 0) + 1);
   for (const [path, count] of listed){
    if (count > 1) judge.say("record-duplicate", "unsafe", `RECORD lists ${path} ${count} times`, path);
    if (path.startsWith("/") || /^[A-Za-z]:/u.test(path) || path.split("/").includes("..")) judge.say("record-path", "unsafe", `RECORD lists ${path}, which is outside the installation`, path);
    if (!files.has(path)) judge.say("record-missing", "unsafe", `RECORD lists ${path}, which is not in the wheel`, path);
   }
   for (const path of files.keys())if (!SIGNATURES.some((name)=>path === `${info}/${name}`)) {
    if (!listed.has(path)) judge.say("record-unlisted", "unsafe", `${path} is in the wheel, but not in RECORD`, path);
   }
  }
  function judgeMember(judge, row, size, digest) {
   const { path } = row;
   if (null !== row.size && row.size !== size) judge.say("record-size", "unsafe", `${path} has ${size} bytes, but RECORD says ${row.size}`, path);
   const wanted = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.sP)(row.hash.slice(row.hash.indexOf("=") + 1), "=");
   if (digest !== wanted) judge.say("record-hash", "unsafe", `${path} doesn't match RECORD: its hash is ${row.hash.slice(0, row.hash.indexOf("=") + 1)}${digest}, but RECORD says ${row.hash}`, path);
  }
  function algorithmOf(judge, row, info) {
   const exempt = [
    "RECORD",
    ...SIGNATURES
   ].some((name)=>row.path === `${info}/${name}`);
   if ("" === row.hash) {
    if (!exempt) judge.say("record-no-hash", "unsafe", `RECORD has no hash for ${row.path}`, row.path);
    return null;
   }
   const algorithm = row.hash.slice(0, Math.max(0, row.hash.indexOf("="))).toLowerCase();
   if (WEAK.has(algorithm)) {
    judge.say("record-weak-hash", "unsafe", `RECORD uses ${algorithm} for ${row.path}, which the wheel specification forbids`, row.path);
    return null;
   }
   if (!KNOWN.has(algorithm)) {
    judge.say("record-hash", "unsafe", `RECORD has a hash for ${row.path} in an unknown form: ${row.hash}`, row.path);
    return null;
   }
   return algorithm;
  }
  async function verifyRecord(dist, contents) {
   if ("wheel" !== dist.kind) return [];
   const inside = contents ?? await (0, _contents_js__WEBPACK_IMPORTED_MODULE_2__.readContents)(dist);
   const info = `${(0, _wheel_stem_js__WEBPACK_IMPORTED_MODULE_3__.t)(dist.filename) ?? ""}.dist-info`;
   const recordPath = `${info}/RECORD`;
   const judge = new RecordJudge(dist);
   if (null === inside.record) {
    const there = inside.members.some(({ path })=>path === recordPath);
    const message = there ? `${recordPath} is not UTF-8` : `Wheel '${dist.filename}' does not contain the required RECORD file: ${recordPath}`;
    judge.say("U92g", "refused", message, recordPath);
    return judge.findings;
   }
   judgeForm(judge, inside, recordPath);
   const files = new Map(inside.members.filter(({ kind })=>"directory" !== kind).map((member)=>[
     member.path,
     member
    ]));
   judgeSets(judge, files, inside.record, info);
   const compared = new Map;
   for (const row of inside.record){
    const algorithm = algorithmOf(judge, row, info);
    if (null !== algorithm) compared.set(row.path, {
     row,
     algorithm
    });
   }
   await inside.visit(({ path })=>compared.has(path), async ({ path }, chunks)=>{
    const item = compared.get(path);
    if (void 0 === item) return;
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(item.algorithm);
    let size = 0;
    for await (const chunk of chunks){
     hash.update(chunk);
     size += chunk.length;
    }
    judgeMember(judge, item.row, size, hash.digest("base64url"));
   });
   return judge.findings;
  }
 },
 17793: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>tidy
  });
  var _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const LONGEST_WORDS = 600;
  function tidy(text) {
   return (0, _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_0__.P8)(text, LONGEST_WORDS);
  }
 },
 14365: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>formBody,
   h: ()=>fileBody
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
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
   return new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
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
  var _repo_agent_actions_lazy_modules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64576);
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17793);
  const htmlMessages = (0, _repo_agent_actions_lazy_modules__WEBPACK_IMPORTED_MODULE_1__.f)(()=>Promise.all([
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
   "check"
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
 82445: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ln: ()=>memberFindings,
   Yl: ()=>searchMembers
  });
  var _search_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44982);
  var _secret_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94043);
  function projectPath(member, topDirectory) {
   return null !== topDirectory && member.startsWith(`${topDirectory}/`) ? member.slice(topDirectory.length + 1) : member;
  }
  async function startOf(chunks) {
   const parts = [];
   let size = 0;
   for await (const chunk of chunks){
    if (size < _search_file_js__WEBPACK_IMPORTED_MODULE_0__.P) parts.push(chunk);
    size += chunk.length;
   }
   return Buffer.concat(parts).subarray(0, _search_file_js__WEBPACK_IMPORTED_MODULE_0__.P);
  }
  async function searchMembers(archive) {
   const found = [];
   let texts = 0;
   let binaries = 0;
   await archive.visit(({ size })=>size > 0, async ({ path: member, size }, chunks)=>{
    const path = projectPath(member, archive.topDirectory);
    const { hits, looked } = await (0, _search_file_js__WEBPACK_IMPORTED_MODULE_0__.l)(path, await startOf(chunks), size);
    if ("text" === looked) texts += 1;
    else binaries += 1;
    for (const hit of hits)found.push({
     member,
     path,
     hit
    });
   });
   return {
    found,
    texts,
    binaries
   };
  }
  function memberFindings(filename, { found }) {
   return found.map(({ member, path, hit })=>(0, _secret_finding_js__WEBPACK_IMPORTED_MODULE_1__.y)(hit, {
     path,
     file: filename,
     member
    }));
  }
 }
};
