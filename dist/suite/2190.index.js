export const id = 2190;
export const ids = [
 2190,
 5759
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
   profile: "auto",
   strict: "true",
   twine: "true"
  };
  var read_profile = __webpack_require__(94113);
  var release_error = __webpack_require__(41535);
  var known_indexes = __webpack_require__(81002);
  function simpleUrlOf(given) {
   if ("none" === given) return null;
   if ((0, known_indexes.g)(given)) return known_indexes.X[given].simpleUrl;
   const url = /^https?:\/\//iu.test(given) && URL.canParse(given) ? new URL(given) : null;
   if (null !== url && "" === url.username && "" === url.password) return url.href;
   throw new release_error.K2({
    subject: "compare-with",
    problem: null === url ? "is not the address of an index" : "contains a username or password",
    remedy: "Use none, pypi, testpypi, or an address such as https://pypi.org/simple/"
   });
  }
  function readInputs(reader) {
   const compareWith = reader.optional("compare-with");
   return {
    packagesDir: reader.path("packages-dir"),
    manifest: reader.optional("manifest"),
    profile: (0, read_profile.e)(reader),
    strict: reader.boolean("strict"),
    twine: reader.boolean("twine"),
    compareWith: null === compareWith ? null : simpleUrlOf(compareWith),
    isComparisonGiven: null !== compareWith,
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
    __webpack_require__.e(6118),
    __webpack_require__.e(3292),
    __webpack_require__.e(4801),
    __webpack_require__.e(799),
    __webpack_require__.e(5591),
    __webpack_require__.e(9505),
    __webpack_require__.e(7745),
    __webpack_require__.e(9488),
    __webpack_require__.e(1655),
    __webpack_require__.e(8388),
    __webpack_require__.e(7077),
    __webpack_require__.e(7206),
    __webpack_require__.e(6635),
    __webpack_require__.e(4125),
    __webpack_require__.e(2411),
    __webpack_require__.e(226),
    __webpack_require__.e(2218),
    __webpack_require__.e(3225),
    __webpack_require__.e(5339),
    __webpack_require__.e(1665),
    __webpack_require__.e(563),
    __webpack_require__.e(4265),
    __webpack_require__.e(7203),
    __webpack_require__.e(5166)
   ]).then(__webpack_require__.bind(__webpack_require__, 75205)));
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
 94113: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>readGivenProfile,
   e: ()=>readProfile
  });
  var _server_profiles_profile_of__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69223);
  function readGivenProfile(reader) {
   const given = reader.choice("profile", [
    "auto",
    ..._server_profiles_profile_of__WEBPACK_IMPORTED_MODULE_0__.J
   ]);
   return "auto" === given ? null : given;
  }
  function readProfile(reader) {
   const index = reader.text("index");
   return readGivenProfile(reader) ?? (0, _server_profiles_profile_of__WEBPACK_IMPORTED_MODULE_0__.dp)(index);
  }
 },
 16037: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   checkCommand: ()=>checkCommand
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var src = __webpack_require__(88103);
  var check_files = __webpack_require__(39826);
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
    name: "index",
    description: "The index that the release goes to: pypi, testpypi, gitea, or an upload URL. Its rules apply, unless profile says otherwise. Nothing is sent there.",
    default: "pypi",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "profile",
    description: "Whose rules apply: pypi, testpypi, gitea (also Forgejo), or generic for any other index, where only structure and safety count; auto decides by the index.",
    default: "auto",
    required: false,
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "pypi",
      "testpypi",
      "gitea",
      "generic"
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
    name: "compare-with",
    description: "The index on which the release before this one is, to say what has changed since; pypi, testpypi, or the address of a simple API, without credentials. none compares with nothing. Nothing depends on the answer. By default, the production index in publish, and none elsewhere.",
    default: "",
    required: false,
    kind: {
     type: "text"
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
  var ignored_rules = __webpack_require__(75339);
  var profiles = __webpack_require__(15692);
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
     const { twine, ignore, strict, profile } = src.action.readInputs({
      ...reader,
      path: (name)=>BINDING.has(name) ? reader.workspace : reader.path(name),
      optional: (name)=>BINDING.has(name) ? null : reader.optional(name)
     });
     const entries = (0, read_ignored.N)(ignore);
     const paths = await findFiles(operands, reader.workspace);
     const { files, trouble, ignored } = await (0, check_files.g)(paths, {
      profile: profiles.j[profile],
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
       profile,
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
 7766: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L2: ()=>isLicenseText,
   a5: ()=>hasLicense,
   ch: ()=>licenseMissing,
   ez: ()=>sdistLicenses
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  const LICENSE = /^(?:un)?(?:licen[cs]e|copying|copyright)(?:[-_.][\w.-]*)?$/iu;
  const CODE = /\.(?:py[cdiow]?|pyx|c|cpp|h|js|ts|json|ya?ml|toml|cfg|svg|png|in)$/iu;
  function isLicenseText(path) {
   const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
   return LICENSE.test(name) && !CODE.test(name);
  }
  function sdistLicenses({ members, topDirectory }) {
   return members.filter(({ path, kind })=>"directory" !== kind && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) === topDirectory && isLicenseText(path)).map(({ path })=>node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)).sort();
  }
  function hasLicense({ members, metadata }) {
   if (metadata.getAll("License-File").length > 0) return true;
   return members.some(({ path, kind })=>"directory" !== kind && (/^[^/]+\.dist-info\/(?:licenses|license_files)\//u.test(path) || path.split("/").length <= 2 && isLicenseText(path) || /^[^/]+\.data\//u.test(path) && isLicenseText(path)));
  }
  function licenseMissing(licenses) {
   return {
    rule: "license-missing",
    severity: "warning",
    message: `contains no license, but the project has ${licenses.map((name)=>(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(name)).join(", ")}`,
    remedy: "Name the file in license-files of [project], and use a build back-end that packs it"
   };
  }
 },
 33563: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y: ()=>canonicalRequirement,
   o: ()=>canonicalSpecifiers
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21515);
  var _python_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67969);
  var _requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29488);
  var _specifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43466);
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function withoutZeros(version) {
   const last = version.release.findLastIndex((number)=>0n !== number);
   return {
    ...version,
    release: version.release.slice(0, Math.max(1, last + 1))
   };
  }
  function specifiersText({ specifiers }) {
   const clauses = specifiers.map(({ operator, text, version, wildcard })=>{
    if (null === version) return `${operator}${text}`;
    const plain = wildcard || "~=" === operator ? version : withoutZeros(version);
    return `${operator}${(0, _version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(plain)}${wildcard ? ".*" : ""}`;
   });
   return [
    ...new Set(clauses)
   ].sort().join(",");
  }
  function canonicalSpecifiers(text) {
   try {
    return specifiersText((0, _specifiers_js__WEBPACK_IMPORTED_MODULE_1__.m0)(text));
   } catch  {
    return (0, _python_text_js__WEBPACK_IMPORTED_MODULE_2__.$n)(text);
   }
  }
  function operandText(operand, isExtra) {
   if ("variable" in operand) return operand.variable;
   return JSON.stringify(isExtra ? (0, _names_js__WEBPACK_IMPORTED_MODULE_3__.Pc)(operand.value) : operand.value);
  }
  function isExtra(marker) {
   return "compare" === marker.kind && [
    marker.left,
    marker.right
   ].some((operand)=>"variable" in operand && "extra" === operand.variable);
  }
  function markerText(marker) {
   if ("compare" === marker.kind) {
    const { left, operator, right } = marker;
    return `${operandText(left, isExtra(marker))} ${operator} ${operandText(right, isExtra(marker))}`;
   }
   const parts = marker.operands.map((operand)=>"compare" === operand.kind ? markerText(operand) : `(${markerText(operand)})`);
   return [
    ...new Set(parts)
   ].sort().join(` ${marker.kind} `);
  }
  function conjuncts(marker) {
   if (null === marker) return [];
   return "and" === marker.kind ? marker.operands.flatMap(conjuncts) : [
    marker
   ];
  }
  function canonicalRequirement(text, { markers: withMarkers = true } = {}) {
   try {
    const { name, extras, specifier, url, marker } = (0, _requirement_js__WEBPACK_IMPORTED_MODULE_4__.p)(text);
    const parts = conjuncts(marker);
    const belongs = parts.filter(isExtra).flatMap(({ left, operator, right })=>{
     const value = "value" in left ? left.value : "value" in right ? right.value : null;
     return "==" === operator && null !== value ? [
      (0, _names_js__WEBPACK_IMPORTED_MODULE_3__.Pc)(value)
     ] : [];
    });
    const [extra] = belongs;
    const rest = parts.filter((part)=>void 0 === extra || belongs.length > 1 || !isExtra(part));
    const markers = rest.map((part)=>"compare" === part.kind ? markerText(part) : `(${markerText(part)})`);
    const named = `${(0, _names_js__WEBPACK_IMPORTED_MODULE_3__.Pc)(name)}${0 === extras.length ? "" : `[${extras.map(_names_js__WEBPACK_IMPORTED_MODULE_3__.Pc).sort().join(",")}]`}`;
    const marked = withMarkers && 0 !== markers.length ? `; ${[
     ...new Set(markers)
    ].sort().join(" and ")}` : "";
    const belonging = void 0 === extra || belongs.length > 1 ? "" : ` [${extra}]`;
    return `${named}${null === url ? specifiersText(specifier) : ` @ ${url}`}${marked}${belonging}`;
   } catch  {
    return null;
   }
  }
 },
 77820: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>countText
  });
  function countText(count, noun) {
   return `${String(count)} ${noun}${1 === count ? "" : "s"}`;
  }
 },
 12642: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v: ()=>firstFindings
  });
  var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  const MOST_ALIKE = 50;
  function firstFindings(findings) {
   const keyOf = ({ rule, subject })=>`${rule} ${subject}`;
   const total = new Map;
   for (const one of findings)total.set(keyOf(one), (total.get(keyOf(one)) ?? 0) + 1);
   const told = new Map;
   return findings.flatMap((one)=>{
    const key = keyOf(one);
    const number = (told.get(key) ?? 0) + 1;
    told.set(key, number);
    const rest = (total.get(key) ?? 0) - MOST_ALIKE;
    if (number < MOST_ALIKE || rest <= 0) return [
     one
    ];
    return number > MOST_ALIKE ? [] : [
     {
      ...one,
      message: `${one.message}; and ${(0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(rest, "finding")} more like it`
     }
    ];
   });
  }
 },
 79894: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $Y: ()=>RULES_FILE,
   BN: ()=>findingAnnotation,
   XR: ()=>ruleAddress,
   lX: ()=>rulesPage
  });
  var src_finding = __webpack_require__(35956);
  const SUITE_HOME = {
   server: "https://gitea.example.com",
   repository: "shireadmin/repo-agent-actions",
   ref: "v1.0.0"
  };
  const RULES_FILE = "docs/rules.md";
  const REPOSITORY = /^[\w.-]+\/[\w.-]+$/u;
  const REF = /^\w[\w./-]*$/u;
  function isPlaceholder(server) {
   return /(?:^|\.)example(?:\.(?:com|net|org))?$/u.test(new URL(server).hostname);
  }
  function isWebAddress(server) {
   return URL.canParse(server) && /^https?:$/u.test(new URL(server).protocol) && "" === new URL(server).username;
  }
  function actionHome(environment) {
   const isGithub = "true" === environment["GITHUB_ACTIONS"] && void 0 !== environment["RUNNER_ENVIRONMENT"];
   const isOther = Object.keys(environment).some((name)=>/^(?:GITEA_|FORGEJO_|ACT$)/u.test(name));
   const server = (environment["GITHUB_SERVER_URL"] ?? "").replace(/\/$/u, "");
   const repository = environment["GITHUB_ACTION_REPOSITORY"] ?? "";
   const ref = environment["GITHUB_ACTION_REF"] ?? "";
   return isGithub && !isOther && isWebAddress(server) ? {
    server,
    repository,
    ref
   } : null;
  }
  function rulesPage(environment, built = SUITE_HOME) {
   const fetched = actionHome(environment);
   const { server, repository, ref } = fetched ?? built;
   if (!isWebAddress(server) || isPlaceholder(server) || !REPOSITORY.test(repository) || !REF.test(ref)) return null;
   const isGithub = null !== fetched || /(?:^|\.)(?:github\.com|ghe\.com)$/u.test(new URL(server).hostname);
   return `${server}/${repository}/${isGithub ? "blob" : "src/tag"}/${ref}/${RULES_FILE}`;
  }
  function ruleAddress(rule, page) {
   return null !== page && /^[a-z][\w-]*$/iu.test(rule) ? `${page}#${rule.toLowerCase()}` : null;
  }
  function findingAnnotation(finding, environment) {
   const address = ruleAddress(finding.rule, rulesPage(environment));
   return `${(0, src_finding.dj)(finding)} [${finding.rule}${null === address ? "" : `: ${address}`}]`;
  }
 },
 23256: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ag: ()=>sha256OfFileSync,
   Bj: ()=>sha256Of,
   DC: ()=>hashFile,
   Vq: ()=>sha256OfFile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  function sha256Of(content) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
  }
  const CHUNK = 1048576;
  async function hashFile(path, { first = 1 / 0 } = {}) {
   const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
   const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | noFollow);
   try {
    const status = await handle.stat();
    if (!status.isFile()) throw Object.assign(new Error(`${path} is not a regular file`), {
     code: "EISDIR"
    });
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const length = Math.min(CHUNK, status.size + 1);
    let [now, next] = [
     Buffer.allocUnsafe(length),
     Buffer.allocUnsafe(length)
    ];
    let size = 0;
    let reading = handle.read(now, 0, length, null);
    for(;;){
     const wanted = Math.min((await reading).bytesRead, first - size);
     if (0 === wanted) return {
      sha256: hash.digest("hex"),
      size
     };
     reading = handle.read(next, 0, length, null);
     hash.update(now.subarray(0, wanted));
     size += wanted;
     [now, next] = [
      next,
      now
     ];
    }
   } finally{
    await handle.close();
   }
  }
  async function sha256OfFile(path, options) {
   return (await hashFile(path, options)).sha256;
  }
  let shared = null;
  function sha256OfFileSync(path) {
   const bytes = shared ??= Buffer.allocUnsafeSlow(CHUNK / 4);
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
   try {
    for(let size = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes); size > 0; size = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes))hash.update(bytes.subarray(0, size));
   } finally{
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
   }
   return hash.digest("hex");
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
 },
 69223: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>PROFILE_NAMES,
   dp: ()=>profileOf,
   kY: ()=>giteaRegistry
  });
  var _known_indexes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
  const PROFILE_NAMES = [
   "pypi",
   "testpypi",
   "gitea",
   "generic"
  ];
  const GITEA_PATH = /^(?<server>.*)\/api\/packages\/(?<owner>[^/]+)\/pypi\/?$/u;
  const GITEA_PAGES = /(?<=\/pypi)\/(?:simple|files)(?:\/.*)?$/u;
  function giteaRegistry(path) {
   const { server = "", owner } = GITEA_PATH.exec(path)?.groups ?? {};
   return void 0 === owner ? null : {
    server,
    owner
   };
  }
  function knownIndexAt(host) {
   const bare = host.toLowerCase().replace(/\.$/u, "");
   const known = Object.values(_known_indexes_js__WEBPACK_IMPORTED_MODULE_0__.X).find(({ uploadUrl, simpleUrl })=>[
     uploadUrl,
     simpleUrl
    ].some((url)=>new URL(url).host === bare));
   return known?.name ?? null;
  }
  function profileOf(index) {
   if ((0, _known_indexes_js__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return index;
   if ("gitea" === index) return "gitea";
   if (!URL.canParse(index)) return "generic";
   const { host, pathname } = new URL(index);
   const isGitea = null !== giteaRegistry(pathname.replace(GITEA_PAGES, ""));
   return knownIndexAt(host) ?? (isGitea ? "gitea" : "generic");
  }
 }
};
