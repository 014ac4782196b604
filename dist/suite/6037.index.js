export const id = 6037;
export const ids = [
 6037
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
    __webpack_require__.e(6118),
    __webpack_require__.e(3292),
    __webpack_require__.e(9125),
    __webpack_require__.e(8937),
    __webpack_require__.e(6635),
    __webpack_require__.e(2091),
    __webpack_require__.e(1281),
    __webpack_require__.e(656),
    __webpack_require__.e(7817),
    __webpack_require__.e(5861),
    __webpack_require__.e(4805),
    __webpack_require__.e(5534),
    __webpack_require__.e(6786),
    __webpack_require__.e(6173),
    __webpack_require__.e(1755),
    __webpack_require__.e(4),
    __webpack_require__.e(984)
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
  var _repo_agent_actions_lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  function lazyRun(load) {
   const late = (0, _repo_agent_actions_lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(load);
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
  var check_files = __webpack_require__(10899);
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
  var release_error = __webpack_require__(41535);
  var src_finding = __webpack_require__(35956);
  var rule_address = __webpack_require__(79894);
  var read_ignored = __webpack_require__(10097);
  var src_stopping = __webpack_require__(43098);
  var ignored_rules = __webpack_require__(1520);
  var pypi_profile = __webpack_require__(89166);
  var usage_error = __webpack_require__(19678);
  const DISTRIBUTION = /\.(?:whl|tar\.gz|zip)$/iu;
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
    const names = (await (0, promises_.readdir)(path)).filter((name)=>DISTRIBUTION.test(name)).sort();
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
 }
};
