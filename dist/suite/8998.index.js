export const id = 8998;
export const ids = [
 8998
];
export const modules = {
 88103: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   profile: "pypi",
   strict: "true",
   twine: "true"
  };
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
    __webpack_require__.e(3981),
    __webpack_require__.e(6635),
    __webpack_require__.e(1655),
    __webpack_require__.e(3867),
    __webpack_require__.e(278),
    __webpack_require__.e(4027),
    __webpack_require__.e(5861),
    __webpack_require__.e(8298),
    __webpack_require__.e(8496),
    __webpack_require__.e(6786),
    __webpack_require__.e(1793),
    __webpack_require__.e(5635),
    __webpack_require__.e(5717),
    __webpack_require__.e(5863),
    __webpack_require__.e(93)
   ]).then(__webpack_require__.bind(__webpack_require__, 12365)));
  const action = (0, action_definition.Q)({
   name: "twine-check",
   stage: "check",
   readInputs: readInputs,
   run,
   defaults: DEFAULTS,
   settings: "manifest",
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
  var src = __webpack_require__(88103);
  var check_files = __webpack_require__(41774);
  const ACTION_INPUTS = [
   {
    name: "packages-dir",
    description: "Folder of the distributions, relative to the workspace.",
    default: "dist",
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "manifest",
    description: "Path of the release manifest, or the manifest itself as JSON. By default, the one that the build left, else the one release in packages-dir.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "profile",
    description: "The index whose rules apply. pypi includes TestPyPI.",
    default: "pypi",
    required: false,
    kind: {
     type: "choice",
     allowed: [
      "pypi"
     ]
    },
    isSetting: true
   },
   {
    name: "strict",
    description: "Whether warnings stop the release, too; true or false. Advice never does.",
    default: "true",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: true
   },
   {
    name: "twine",
    description: "Whether the real twine renders the README; true or false. Without it, a README in reST stays unknown.",
    default: "true",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: true
   },
   {
    name: "ignore",
    description: "Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**.",
    default: "",
    required: false,
    kind: {
     type: "list"
    },
    isSetting: false
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
 }
};
