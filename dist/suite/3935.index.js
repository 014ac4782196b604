export const id = 3935;
export const ids = [
 3935,
 8182
];
export const modules = {
 55612: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const PROFILES = [
   "pypi"
  ];
  function readInputs(reader) {
   return {
    packagesDir: reader.path("packages-dir"),
    manifest: reader.optional("manifest"),
    profile: reader.choice("profile", PROFILES),
    strict: reader.boolean("strict"),
    twine: reader.boolean("twine"),
    ignore: reader.list("ignore")
   };
  }
  const defaultOutputs = {
   passed: "false",
   findings: "[]",
   "findings-count": "0"
  };
  function outputsOf(result) {
   return {
    passed: String("passed" === result.receipt.outcome),
    findings: JSON.stringify(result.findings),
    "findings-count": String(result.findings.length)
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(663),
    __webpack_require__.e(3292),
    __webpack_require__.e(6118),
    __webpack_require__.e(9125),
    __webpack_require__.e(7940),
    __webpack_require__.e(1639),
    __webpack_require__.e(6635),
    __webpack_require__.e(1546),
    __webpack_require__.e(2864),
    __webpack_require__.e(7896),
    __webpack_require__.e(5861),
    __webpack_require__.e(1220),
    __webpack_require__.e(2612),
    __webpack_require__.e(6786),
    __webpack_require__.e(162),
    __webpack_require__.e(5635),
    __webpack_require__.e(3775),
    __webpack_require__.e(2456),
    __webpack_require__.e(8490)
   ]).then(__webpack_require__.bind(__webpack_require__, 12365)));
  const action = (0, action_definition.Q)({
   name: "twine-check",
   stage: "check",
   readInputs: readInputs,
   run,
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [],
   runsProjectCode: false
  });
 },
 24949: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>defineAction
  });
  function defineAction(definition) {
   return definition;
  }
 },
 55759: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>lazyRun
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  function lazyRun(load) {
   const late = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(load);
   return async (inputs, host)=>{
    const module = await late();
    return await module.run(inputs, host);
   };
  }
 },
 16037: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   checkCommand: ()=>checkCommand
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var src = __webpack_require__(55612);
  var check_files = __webpack_require__(69135);
  const ACTION_INPUTS = [
   {
    name: "packages-dir",
    description: "Folder of the distributions, relative to the workspace.",
    default: "dist",
    required: false
   },
   {
    name: "manifest",
    description: "Path of the release manifest, or the manifest itself as JSON. By default, the one that the build left, else the one release in packages-dir.",
    default: "",
    required: false
   },
   {
    name: "profile",
    description: "The index whose rules apply. pypi includes TestPyPI.",
    default: "pypi",
    required: false
   },
   {
    name: "strict",
    description: "Whether warnings stop the release, too; true or false. Advice never does.",
    default: "true",
    required: false
   },
   {
    name: "twine",
    description: "Whether the real twine renders the README; true or false. Without it, a README in reST stays unknown.",
    default: "true",
    required: false
   },
   {
    name: "ignore",
    description: "Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**.",
    default: "",
    required: false
   }
  ];
  var filenames = __webpack_require__(75094);
  var release_error = __webpack_require__(41535);
  var src_finding = __webpack_require__(35956);
  var rule_address = __webpack_require__(79894);
  var read_ignored = __webpack_require__(10097);
  var src_stopping = __webpack_require__(43098);
  var ignored_rules = __webpack_require__(1520);
  var pypi_profile = __webpack_require__(89166);
  var usage_error = __webpack_require__(19678);
  const BINDING = new Set([
   "packages-dir",
   "manifest"
  ]);
  async function findFiles(operands, folder) {
   const found = [];
   for (const operand of operands){
    const path = (0, external_node_path_.resolve)(folder, operand);
    const facts = await (0, promises_.stat)(path).catch(()=>null);
    if (null === facts) throw new release_error.K2({
     subject: operand,
     problem: "does not exist",
     remedy: "Name distributions, or folders that contain them"
    });
    if (!facts.isDirectory()) {
     found.push(path);
     continue;
    }
    const names = (await (0, promises_.readdir)(path)).filter(filenames.Im).sort();
    if (0 === names.length) throw new release_error.K2({
     subject: operand,
     problem: "contains no distribution (.whl, .tar.gz)",
     remedy: "Build first, or name another folder"
    });
    for (const one of names.map((name)=>(0, external_node_path_.join)(path, name)))found.push(one);
   }
   return found;
  }
  function linesOf(file) {
   return [
    `${file.filename}: ${file.verdict}`,
    ...file.findings.map((finding)=>`  ${finding.severity} ${finding.rule}  ${(0, src_finding.dj)(finding)}`)
   ];
  }
  function whereToRead(files, environment) {
   if (files.every(({ findings })=>0 === findings.length)) return [];
   return [
    "",
    `Each rule is explained in ${(0, rule_address.lX)(environment) ?? `${rule_address.$Y} of this suite`}.`
   ];
  }
  function checkCommand(head) {
   return {
    ...head,
    inputs: ACTION_INPUTS.filter(({ name })=>!BINDING.has(name)),
    secrets: [],
    operandInputs (operands) {
     if (0 === operands.length) throw new usage_error.e("FILE: is missing", "Name at least one distribution, or a folder that contains them");
     return {};
    },
    async execute (reader, operands, host) {
     const { twine, ignore, strict } = src.action.readInputs({
      ...reader,
      path: (name)=>BINDING.has(name) ? reader.workspace : reader.path(name),
      optional: (name)=>BINDING.has(name) ? null : reader.optional(name)
     });
     const entries = (0, read_ignored.N)(ignore);
     const paths = await findFiles(operands, reader.workspace);
     const { files, trouble, ignored } = await (0, check_files.g)(paths, {
      profile: pypi_profile.e,
      twine,
      ignore: entries,
      now: new Date
     }, host);
     host.signal.throwIfAborted();
     for (const sentence of (0, ignored_rules.Ze)(entries, ignored))host.notice(sentence);
     for (const { finding, entry } of ignored)host.info(`Ignored (${entry.reason}): ${(0, src_finding.dj)(finding)} [${finding.rule}]`);
     const stopping = files.flatMap(({ findings })=>findings).filter((finding)=>(0, src_stopping.i)(finding, strict));
     return {
      passed: 0 === stopping.length && null === trouble,
      failure: trouble,
      document: {
       schema: 1,
       profile: pypi_profile.e.name,
       files: files.map(({ filename, verdict, findings })=>({
         filename,
         verdict,
         findings
        }))
      },
      closing: [
       ...files.flatMap(linesOf),
       ...whereToRead(files, host.environment)
      ].join("\n")
     };
    }
   };
  }
 },
 42218: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K6: ()=>readAssignment,
   KA: ()=>versionText,
   YW: ()=>readReexport
  });
  var _python_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49083);
  var _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84420);
  const COMPOUND = new Set([
   "if",
   "for",
   "while",
   "try",
   "with",
   "def",
   "class",
   "async",
   "match",
   "else",
   "elif",
   "except",
   "finally"
  ]);
  function valueFor(statement, name) {
   const [first] = statement;
   if (first?.kind === "name" && COMPOUND.has(first.text) && first.text !== name) return;
   const parts = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(statement, "=");
   const value = parts.at(-1);
   if (parts.length < 2 || void 0 === value) return;
   const isTarget = (tokens, index)=>{
    const plain = 1 === tokens.length || 0 === index && 2 === parts.length && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens[1], ":");
    return plain && tokens[0]?.kind === "name" && tokens[0].text === name;
   };
   return parts.slice(0, -1).some(isTarget) ? value : void 0;
  }
  function numberOf(text) {
   const plain = text.replaceAll("_", "");
   if (/^\d+$/u.test(plain)) return {
    number: BigInt(plain).toString()
   };
   return /^(?:\d+\.\d*|\.\d+)$/u.test(plain) ? {
    number: Number(plain).toString()
   } : void 0;
  }
  const DEEPEST = 20;
  function literalOf(tokens, depth = 0) {
   const [first] = tokens;
   if (void 0 === first || depth > DEEPEST) return;
   if ("string" === first.kind) {
    const texts = tokens.map((token)=>"string" === token.kind ? (0, _python_string_js__WEBPACK_IMPORTED_MODULE_1__.S)(token.text) : void 0);
    return texts.some((text)=>void 0 === text) ? void 0 : texts.join("");
   }
   if ("number" === first.kind) return 1 === tokens.length ? numberOf(first.text) : void 0;
   const last = tokens.length > 1 ? tokens.at(-1) : void 0;
   if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(first, "(") && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(last, ")")) {
    const inner = tokens.slice(1, -1);
    return (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(inner, ",").length > 1 || 0 === inner.length ? sequenceOf(inner, depth) : literalOf(inner, depth + 1);
   }
   return (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(first, "[") && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(last, "]") ? sequenceOf(tokens.slice(1, -1), depth) : void 0;
  }
  function sequenceOf(tokens, depth = 0) {
   const parts = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens, ",");
   const elements = parts.at(-1)?.length === 0 ? parts.slice(0, -1) : parts;
   const values = elements.map((element)=>literalOf(element, depth + 1));
   return values.every((value)=>void 0 !== value) ? values : void 0;
  }
  function readAssignment(source, name) {
   for (const statement of (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.sr)(source)){
    const value = valueFor(statement, name);
    if (void 0 === value) continue;
    const literal = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(value, ",").length > 1 ? sequenceOf(value) : literalOf(value);
    return void 0 === literal ? {
     kind: "expression"
    } : {
     kind: "literal",
     value: literal,
     line: statement[0]?.line ?? 1
    };
   }
   return {
    kind: "none"
   };
  }
  function readReexport(source, name) {
   let found = null;
   for (const statement of (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.sr)(source)){
    if (void 0 !== valueFor(statement, name)) return null;
    const [from, ...tokens] = statement;
    const at = tokens.findIndex(({ kind, text })=>"name" === kind && "import" === text);
    if (from?.kind !== "name" || "from" !== from.text || at < 0) continue;
    const module = tokens.slice(0, at).map(({ text })=>text).join("");
    for (const part of (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens.slice(at + 1).filter(({ text })=>"(" !== text && ")" !== text), ",")){
     const [imported, as, alias] = part.map(({ text })=>text);
     if (void 0 !== imported && ("as" === as ? alias : imported) === name) found = {
      module,
      name: imported
     };
    }
   }
   return found;
  }
  function versionText(literal) {
   if ("string" == typeof literal) return literal;
   return "number" in literal ? literal.number : literal.map(versionText).join(".");
  }
 },
 84420: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Nj: ()=>logicalLines,
   Zo: ()=>isOperator,
   gI: ()=>splitAt,
   sr: ()=>topLevelStatements
  });
  const TOKEN = new RegExp([
   String.raw`(?<space>[ \t\f]+|\\\r?\n)`,
   String.raw`(?<comment>#[^\r\n]*)`,
   String.raw`(?<line>\r\n|\n|\r)`,
   String.raw`(?<string>[a-zA-Z]{0,2}(?:"""(?:\\[\s\S]|(?!""")[^\\])*"""|'''(?:\\[\s\S]|(?!''')[^\\])*'''|"(?:\\[\s\S]|[^"\\\r\n])*"|'(?:\\[\s\S]|[^'\\\r\n])*'))`,
   String.raw`(?<number>(?:\d|\.\d)(?:[eE][+-]|[\w.])*)`,
   String.raw`(?<name>[\p{ID_Start}_][\p{ID_Continue}]*)`,
   String.raw`(?<operator>[-+*/%@&|^<>=!:]=|\*\*=?|//=?|>>=?|<<=?|->|[\s\S])`
  ].join("|"), "uy");
  const OPENING = new Set([
   "(",
   "[",
   "{"
  ]);
  const CLOSING = new Set([
   ")",
   "]",
   "}"
  ]);
  const TAB = 8;
  function widthOf(space) {
   let width = 0;
   for (const character of space)width = "	" === character ? (Math.floor(width / TAB) + 1) * TAB : width + 1;
   return width;
  }
  function logicalLines(source) {
   const lines = [];
   let tokens = [];
   let depth = 0;
   let indent = 0;
   let atLineStart = true;
   let place = 1;
   const finish = ()=>{
    if (tokens.length > 0) lines.push({
     indent,
     tokens
    });
    tokens = [];
    indent = 0;
    atLineStart = true;
   };
   TOKEN.lastIndex = source.startsWith("\uFEFF") ? 1 : 0;
   for(let match = TOKEN.exec(source); null !== match && "" !== match[0]; match = TOKEN.exec(source)){
    const { space, comment, line, string, number, name, operator } = match.groups ?? {};
    const began = place;
    if (void 0 !== line || void 0 !== string || void 0 !== space) place += match[0].match(/\r\n|\n|\r/gu)?.length ?? 0;
    if (void 0 === comment) {
     if (void 0 !== line) {
      if (0 === depth) finish();
      continue;
     }
     if (void 0 !== space) {
      if (atLineStart && 0 === depth) indent += widthOf(space.replace(/^\\\r?\n/u, ""));
      continue;
     }
     atLineStart = false;
     if (void 0 !== string) tokens.push({
      kind: "string",
      text: string,
      line: began
     });
     else if (void 0 !== number) tokens.push({
      kind: "number",
      text: number,
      line: began
     });
     else if (void 0 !== name) tokens.push({
      kind: "name",
      text: name,
      line: began
     });
     else if (void 0 !== operator) {
      if (OPENING.has(operator)) depth += 1;
      if (CLOSING.has(operator)) depth = Math.max(0, depth - 1);
      tokens.push({
       kind: "operator",
       text: operator,
       line: began
      });
     }
    }
   }
   finish();
   return lines;
  }
  function isOperator(token, text) {
   return token?.kind === "operator" && token.text === text;
  }
  function splitAt(tokens, operator) {
   const parts = [
    []
   ];
   let depth = 0;
   for (const token of tokens){
    if ("operator" === token.kind && OPENING.has(token.text)) depth += 1;
    if ("operator" === token.kind && CLOSING.has(token.text)) depth -= 1;
    if (0 === depth && isOperator(token, operator)) parts.push([]);
    else parts.at(-1)?.push(token);
   }
   return parts;
  }
  function topLevelStatements(source) {
   return logicalLines(source).filter(({ indent })=>0 === indent).flatMap(({ tokens })=>splitAt(tokens, ";")).filter((statement)=>statement.length > 0);
  }
 },
 98182: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T: ()=>getProxyForUrl
  });
  var DEFAULT_PORTS = {
   ftp: 21,
   gopher: 70,
   http: 80,
   https: 443,
   ws: 80,
   wss: 443
  };
  function parseUrl(urlString) {
   try {
    return new URL(urlString);
   } catch  {
    return null;
   }
  }
  function getProxyForUrl(url) {
   var parsedUrl = ("string" == typeof url ? parseUrl(url) : url) || {};
   var proto = parsedUrl.protocol;
   var hostname = parsedUrl.host;
   var port = parsedUrl.port;
   if ("string" != typeof hostname || !hostname || "string" != typeof proto) return "";
   proto = proto.split(":", 1)[0];
   hostname = hostname.replace(/:\d*$/, "");
   port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
   if (!shouldProxy(hostname, port)) return "";
   var proxy = getEnv(proto + "_proxy") || getEnv("all_proxy");
   if (proxy && -1 === proxy.indexOf("://")) proxy = proto + "://" + proxy;
   return proxy;
  }
  function shouldProxy(hostname, port) {
   var NO_PROXY = getEnv("no_proxy").toLowerCase();
   if (!NO_PROXY) return true;
   if ("*" === NO_PROXY) return false;
   return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) return true;
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) return true;
    if (!/^[.*]/.test(parsedProxyHostname)) return hostname !== parsedProxyHostname;
    if ("*" === parsedProxyHostname.charAt(0)) parsedProxyHostname = parsedProxyHostname.slice(1);
    return !hostname.endsWith(parsedProxyHostname);
   });
  }
  function getEnv(key) {
   return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || "";
  }
 }
};
