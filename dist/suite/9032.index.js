export const id = 9032;
export const ids = [
 9032
];
export const modules = {
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
 62514: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   AO: ()=>distributionOf,
   N0: ()=>listFilenames,
   oQ: ()=>notRegular,
   oj: ()=>listDistributions,
   p_: ()=>parseFilename,
   wX: ()=>namesIn,
   xF: ()=>readDistribution
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23256);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75094);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22499);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89238);
  function parseFilename(filename) {
   const kind = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Lg)(filename);
   if (null === kind) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: filename,
    problem: "is not a distribution: its name must end in .whl, .tar.gz or .zip",
    remedy: "Give a wheel or a source distribution"
   });
   try {
    if ("wheel" === kind) {
     const { name, version, tags } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.eP)(filename);
     return {
      kind,
      name,
      version: (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
      tags
     };
    }
    const { name, version } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.sF)(filename);
    return {
     kind,
     name,
     version: (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
     tags: []
    };
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: filename,
     problem: (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.bD)(cause),
     remedy: "Build it again with a current build back-end, and do not rename the file"
    }, {
     cause
    });
   }
  }
  async function notRegular(path) {
   const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
   if (status.isFile()) return null;
   if (status.isSymbolicLink()) return "a symbolic link";
   return status.isDirectory() ? "a folder" : "not a regular file";
  }
  function distributionOf(path, hashed) {
   const filename = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
   return {
    filename,
    path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path),
    ...hashed,
    ...parseFilename(filename)
   };
  }
  async function readDistribution(path) {
   parseFilename((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
   const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
   let odd;
   try {
    odd = await notRegular(absolute);
    if (null === odd) return distributionOf(absolute, await (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.DC)(absolute));
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: path,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
     remedy: "Give a file that exists and is readable"
    }, {
     cause
    });
   }
   throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: path,
    problem: `is ${odd}`,
    remedy: "Put the file itself there"
   });
  }
  async function namesIn(folder) {
   try {
    return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter(_python_standards__WEBPACK_IMPORTED_MODULE_2__.Im).sort();
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: folder,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
     remedy: "Build the distributions first, or give the folder that contains them"
    }, {
     cause
    });
   }
  }
  async function listFilenames(folder) {
   const names = await namesIn(folder);
   const foreign = [];
   for (const name of names){
    const odd = await notRegular((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    if (null !== odd) foreign.push(`${name} (${odd})`);
    else if (null === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Lg)(name)) foreign.push(name);
   }
   if (foreign.length > 0) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: `contains other files than distributions: ${foreign.join(", ")}`,
    remedy: "Keep only the files of the release in it"
   });
   if (0 === names.length) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: "contains no distribution",
    remedy: "Build the distributions first"
   });
   return names;
  }
  async function listDistributions(folder) {
   const found = [];
   for (const name of (await listFilenames(folder)))found.push(await readDistribution((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
   return found;
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
 70602: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>isForDevelopers
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const NAMES = /^(?:dev|develop|development|tests?|testing|docs?|documentation|lint|linting|typing|types|format|build|benchmark|release|ci|tox|nox|pre-commit)$/u;
  function isForDevelopers(name) {
   return NAMES.test((0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(name));
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
 },
 72288: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BJ: ()=>REQUIRABLE_FIELDS,
   R7: ()=>EXPECTED_FIELDS,
   fU: ()=>HELPFUL_FIELDS
  });
  const REQUIRABLE_FIELDS = [
   "name",
   "version",
   "description",
   "readme",
   "requires-python",
   "license",
   "license-files",
   "authors",
   "maintainers",
   "keywords",
   "classifiers",
   "urls",
   "dependencies",
   "scripts"
  ];
  const HELPFUL_FIELDS = [
   "keywords",
   "urls"
  ];
  const EXPECTED_FIELDS = [
   "description",
   "readme",
   "requires-python",
   "license",
   "authors"
  ];
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
 }
};
