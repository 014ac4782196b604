export const id = 5166;
export const ids = [
 5166
];
export const modules = {
 75205: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var ignored_rules = __webpack_require__(75339);
  var former_rules = __webpack_require__(30594);
  const NOT_JUDGED = [
   {
    id: "U01",
    title: "Upload URL without a trailing slash",
    known: "client"
   },
   {
    id: "U02",
    title: "Registration instead of an upload",
    known: "client"
   },
   {
    id: "U03",
    title: "Upload of documentation",
    known: "client"
   },
   {
    id: "U04",
    title: "Form without the action file_upload",
    known: "client"
   },
   {
    id: "U05",
    title: "User name other than __token__",
    known: "client"
   },
   {
    id: "U06",
    title: "Text field sent as a file",
    known: "client"
   },
   {
    id: "U07",
    title: "Index in read-only mode",
    known: "server"
   },
   {
    id: "U08",
    title: "Uploads switched off",
    known: "server"
   },
   {
    id: "U09",
    title: "Unknown token",
    known: "account"
   },
   {
    id: "U47",
    title: "Form without a file",
    known: "client"
   },
   {
    id: "U48",
    title: "New project without a user",
    known: "account"
   },
   {
    id: "U49",
    title: "User without a verified email address",
    known: "account"
   },
   {
    id: "U50",
    title: "User without two-factor authentication",
    known: "account"
   },
   {
    id: "U51",
    title: "Too many new projects",
    known: "account"
   },
   {
    id: "U52",
    title: "New projects switched off",
    known: "server"
   },
   {
    id: "U55",
    title: "Project created at the same moment",
    known: "index"
   },
   {
    id: "U56",
    title: "Prohibited name",
    known: "server"
   },
   {
    id: "U57",
    title: "Name too similar to another project's",
    known: "index"
   },
   {
    id: "U58",
    title: "Token expired or for another project",
    known: "account"
   },
   {
    id: "U60",
    title: "Organization not in good standing",
    known: "account"
   },
   {
    id: "U67",
    title: "File part without a content type, or an image",
    known: "client"
   },
   {
    id: "U72",
    title: "File name of a deleted file",
    known: "index"
   },
   {
    id: "U93",
    title: "Attestations without a trusted publisher",
    known: "client"
   },
   {
    id: "U94",
    title: "Invalid attestations",
    known: "client"
   }
  ];
  ({
   ...former_rules.M
  });
  var run_stage = __webpack_require__(76635);
  var names = __webpack_require__(21515);
  var src_finding = __webpack_require__(35956);
  var release_changes = __webpack_require__(82104);
  var server_profile = __webpack_require__(62657);
  var profiles = __webpack_require__(15692);
  var lazy_modules = __webpack_require__(64576);
  var external_node_path_ = __webpack_require__(76760);
  var read_distribution = __webpack_require__(62514);
  var load_manifest = __webpack_require__(45797);
  var manifest_binding = __webpack_require__(52638);
  var release_error = __webpack_require__(41535);
  function soleRelease(distributions) {
   const releases = new Set(distributions.map(({ name, version })=>`${(0, names.Pc)(name)} ${version}`));
   return 1 === releases.size ? distributions[0] ?? null : null;
  }
  async function filesAlone(packagesDir, error) {
   const distributions = await (0, read_distribution.oj)(packagesDir);
   const sole = soleRelease(distributions);
   if (null === sole) throw error;
   return {
    project: sole.name,
    version: sole.version,
    paths: distributions.map(({ path })=>path),
    said: "No manifest was given, and none can be created from these files. They are checked as they are."
   };
  }
  async function bindFiles(manifest, packagesDir, host) {
   let loaded;
   try {
    loaded = await (0, load_manifest.e)(manifest, packagesDir, {
     host
    });
   } catch (error) {
    if (null === manifest && error instanceof release_error.K2) return filesAlone(packagesDir, error);
    throw error;
   }
   const distributions = await (0, manifest_binding.G)(loaded.manifest, packagesDir);
   return {
    project: loaded.manifest.project,
    version: loaded.manifest.version,
    paths: distributions.map(({ filename })=>(0, external_node_path_.join)(packagesDir, filename)),
    said: loaded.onTheSpot ? "No manifest was given. One was created from the files in the folder, so it proves nothing about earlier stages." : `The files are those of the manifest (sha256 ${loaded.sha256}).`
   };
  }
  var check_files = __webpack_require__(39826);
  var index_facts = __webpack_require__(45138);
  function limitItems(files) {
   const limits = new Set(index_facts.Ej);
   return files.flatMap(({ findings })=>findings.filter(({ rule })=>limits.has(rule))).map(({ rule, subject, message, remedy })=>({
     kind: "limit",
     subject,
     outcome: "unknown",
     message: `${rule}: ${message}`,
     remedy,
     ms: 0
    }));
  }
  var read_ignored = __webpack_require__(10097);
  var count_text = __webpack_require__(77820);
  var outcome_text = __webpack_require__(58301);
  var rule_address = __webpack_require__(79894);
  var src_stopping = __webpack_require__(43098);
  const ANNOTATIONS = 10;
  function line(finding) {
   return `  ${finding.severity} ${finding.rule}: ${(0, src_finding.dj)(finding)}`;
  }
  function heading({ filename, verdict, findings, readme }) {
   const count = (0, count_text.l)(findings.length, "finding");
   return `${filename}: ${verdict}, ${count}, twine ${(0, outcome_text.E)(readme.outcome)}`;
  }
  async function showFiles(files, strict, host) {
   for (const file of files){
    const lines = [
     ...file.findings.map(line),
     ..."" === file.readme.message ? [] : [
      `  twine: ${file.readme.message}`
     ]
    ];
    if (0 === lines.length) {
     host.info(heading(file));
     continue;
    }
    await host.group(heading(file), ()=>{
     host.info(lines.join("\n"));
     return Promise.resolve();
    });
   }
   const stopping = files.flatMap(({ findings })=>findings.filter((finding)=>(0, src_stopping.i)(finding, strict)));
   for (const finding of stopping.slice(0, ANNOTATIONS))host.error((0, rule_address.BN)(finding, host.environment), finding.location?.from, finding);
   const warnings = files.flatMap(({ findings })=>findings.filter(({ severity })=>"warning" === severity));
   for (const finding of warnings.filter((one)=>!(0, src_stopping.i)(one, strict)).slice(0, ANNOTATIONS))host.warning((0, rule_address.BN)(finding, host.environment), finding.location?.from);
  }
  const indexClient = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(4621),
    __webpack_require__.e(5968),
    __webpack_require__.e(775),
    __webpack_require__.e(3617),
    __webpack_require__.e(5188),
    __webpack_require__.e(795),
    __webpack_require__.e(1766),
    __webpack_require__.e(6616)
   ]).then(__webpack_require__.bind(__webpack_require__, 86134)));
  function describeProfile(profile, now) {
   const { name, title, rulesDate } = profile;
   const judged = `Judged by the rules of ${title} (profile ${name}`;
   if ("refused" !== profile.policies) return `${judged}, read on ${rulesDate}).`;
   const age = (0, server_profile.uP)(profile, now);
   const stale = (0, server_profile.pL)(profile, now) ? "" : "; its lists of classifiers, licenses and platforms only cause warnings";
   return `${judged} of ${profile.date}, ${age} days old${stale}; read on ${rulesDate}).`;
  }
  function failureOf({ files, trouble }, strict) {
   const stopping = files.flatMap(({ findings })=>findings.filter((finding)=>(0, src_stopping.i)(finding, strict)));
   const [first] = stopping;
   if (void 0 !== first) {
    const more = 1 === stopping.length ? "" : ` ${stopping.length - 1} more ${2 === stopping.length ? "finding stops" : "findings stop"} the release, too.`;
    return {
     failure: `${(0, src_finding.dj)(first)}${more}`,
     failureAbout: first
    };
   }
   return {
    failure: trouble
   };
  }
  function recordFile(recorder, file, strict, limit) {
   const stopping = file.findings.filter((finding)=>(0, src_stopping.i)(finding, strict));
   const { filename, ms, size, sha256, readme } = file;
   recorder.item({
    kind: "file",
    subject: filename,
    outcome: stopping.length > 0 ? "failed" : "passed",
    message: stopping.map(({ rule, message })=>`${rule}: ${message}`).join("\n"),
    ms,
    ...null === size ? {} : {
     bytes: size,
     limit
    },
    ...null === sha256 ? {} : {
     sha256
    }
   });
   recorder.item({
    kind: "twine",
    subject: filename,
    outcome: readme.outcome,
    message: readme.message,
    ms: 0
   });
   recorder.findings(file.findings);
  }
  function recordOpenRules(recorder, { files, ignored }) {
   const open = NOT_JUDGED.filter(({ known })=>"client" !== known);
   recorder.item({
    kind: "rule",
    subject: "what only the index knows",
    outcome: "unknown",
    message: `Not checked here: ${open.map(({ id, title })=>`${id} (${title})`).join(", ")}.`,
    ms: 0
   });
   for (const item of limitItems(files))recorder.item(item);
   for (const item of (0, ignored_rules.yO)(ignored))recorder.item(item);
  }
  async function compare({ compareWith }, { project, version, paths }, host) {
   if (null === compareWith) return null;
   const { compareWithPrevious } = await indexClient();
   const { environment, signal, temporaryFolder } = host;
   const release = {
    simpleUrl: compareWith,
    project,
    version,
    paths,
    temporaryFolder
   };
   return await compareWithPrevious(release, {
    environment,
    signal
   });
  }
  const OUTCOMES = {
   compared: "passed",
   first: "skipped",
   unknown: "unknown"
  };
  const LONGEST_README = 262144;
  function recordReadme(recorder, html) {
   if (null !== html && html.length <= LONGEST_README) recorder.about({
    readme: html
   });
  }
  function recordChanges(recorder, changes, host) {
   if (null === changes) return;
   recorder.about({
    comparison: changes
   });
   const message = (0, release_changes.Tb)(changes);
   recorder.item({
    kind: "check",
    subject: "previous release",
    outcome: OUTCOMES[changes.kind],
    message,
    ms: 0
   });
   host.info(`Previous release: ${message}.`);
  }
  async function run(inputs, host) {
   return await (0, run_stage.S)(host, {
    action: "twine-check",
    stage: "check",
    async prepare ({ recorder }) {
     const ignore = (0, read_ignored.N)(inputs.ignore);
     const bound = await bindFiles(inputs.manifest, inputs.packagesDir, host);
     recorder.about({
      project: bound.project,
      normalizedName: (0, names.Pc)(bound.project),
      version: bound.version
     });
     return {
      bound,
      ignore
     };
    },
    async work ({ bound, ignore }, { recorder }) {
     const profile = profiles.j[inputs.profile];
     const now = new Date;
     host.info(bound.said);
     host.info(describeProfile(profile, now));
     const comparing = compare(inputs, bound, host);
     comparing.catch(()=>void 0);
     const checked = await (0, check_files.g)(bound.paths, {
      profile,
      twine: inputs.twine,
      ignore,
      now
     }, host);
     for (const sentence of (0, ignored_rules.Ze)(ignore, checked.ignored))host.notice(sentence);
     await showFiles(checked.files, inputs.strict, host);
     for (const file of checked.files)recordFile(recorder, file, inputs.strict, profile.maximumFileSize);
     recordOpenRules(recorder, checked);
     recordReadme(recorder, checked.descriptionHtml);
     const changes = await comparing;
     recordChanges(recorder, changes, host);
     const failed = failureOf(checked, inputs.strict);
     const isOpen = checked.files.some(({ verdict })=>"unknown" === verdict);
     return {
      outcome: null !== failed.failure ? "failed" : isOpen ? "unknown" : "passed",
      ...failed,
      rest: {
       findings: checked.files.flatMap(({ findings })=>findings),
       files: checked.files,
       descriptionHtml: checked.descriptionHtml,
       changes
      }
     };
    },
    unfinished: ()=>({
      findings: [],
      files: [],
      descriptionHtml: null,
      changes: null
     })
   });
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
 45797: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>findManifest,
   e: ()=>loadManifest
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64576);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _python_standards__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22499);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89238);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24417);
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71681);
  var _release_model__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69775);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23256);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62514);
  const onTheSpot = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_2__.f)(()=>Promise.all([
    __webpack_require__.e(6118),
    __webpack_require__.e(5591),
    __webpack_require__.e(1655),
    __webpack_require__.e(7077),
    __webpack_require__.e(3333)
   ]).then(__webpack_require__.bind(__webpack_require__, 33333)));
  async function fromFile(path) {
   try {
    return {
     ...await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.WI)(path),
     onTheSpot: false
    };
   } catch (cause) {
    if (cause instanceof _release_model__WEBPACK_IMPORTED_MODULE_4__.K2) throw cause;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
     subject: path,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_5__.u)(cause)})`,
     remedy: "Give the path of a release manifest, or the manifest itself as JSON"
    }, {
     cause
    });
   }
  }
  async function fromStore(packagesDir, { storeFolder, info }, expectedSha256) {
   const distributions = (await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.N0)(packagesDir)).map(_read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.p_);
   for (const name of new Set(distributions.map((dist)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Pc)(dist.name)))){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Uc)(storeFolder, name), "release-manifest.json");
    const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).then(()=>true, ()=>false);
    if (!there) continue;
    const stored = await fromFile(path);
    if (!distributions.some(({ version })=>version === (0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.Bp)(stored.manifest.version))) continue;
    const bound = await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.ZN)(path);
    if (null === bound || stored.sha256 === expectedSha256) return stored;
    const age = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.S)(Math.max(0, Date.now() - bound.at.getTime()));
    const what = `manifest: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(path)}, of the build ${age} ago into ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(bound.folder)}`;
    if (bound.folder === await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.PX)(packagesDir)) {
     info?.(`${what}. To do without it, delete that file.`);
     return stored;
    }
    info?.(`${what}, isn't used for ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(packagesDir)}. To use it, name it as the manifest.`);
   }
   return null;
  }
  async function loadManifest(input, packagesDir, { host, expectedSha256 = null }) {
   const loaded = await find(input, packagesDir, host, expectedSha256);
   if (null !== expectedSha256 && loaded.sha256 !== expectedSha256.toLowerCase()) throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: loaded.path ?? "manifest",
    problem: loaded.onTheSpot ? `no manifest was given or left by an earlier stage, but one with sha256 ${expectedSha256} is required` : `has sha256 ${loaded.sha256}, but ${expectedSha256} is required`,
    remedy: "Give the manifest of the build whose files you release"
   });
   return loaded;
  }
  async function findManifest(input, packagesDir, host, expectedSha256 = null) {
   if (input?.trimStart().startsWith("{") === true) {
    const manifest = (0, _release_model__WEBPACK_IMPORTED_MODULE_11__.Cc)(input, "manifest");
    return {
     manifest,
     sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_12__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_13__.l)(manifest)),
     path: null,
     onTheSpot: false
    };
   }
   if (null !== input && "" !== input) return fromFile(input);
   return null === host || null === packagesDir ? null : await fromStore(packagesDir, host, expectedSha256?.toLowerCase() ?? null);
  }
  async function find(input, packagesDir, host, expectedSha256) {
   const found = await findManifest(input, packagesDir, host, expectedSha256);
   if (null !== found) return found;
   const { manifestOnTheSpot } = await onTheSpot();
   const manifest = await manifestOnTheSpot(packagesDir);
   return {
    manifest,
    sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_12__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_13__.l)(manifest)),
    path: null,
    onTheSpot: true
   };
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
 24417: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P: ()=>limitText,
   S: ()=>durationText
  });
  var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  function durationText(ms) {
   const tenths = Math.round(ms / 100);
   if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
   const all = Math.round(ms / 1e3);
   const [hours, minutes, seconds] = [
    Math.floor(all / 3600),
    Math.floor(all / 60) % 60,
    all % 60
   ];
   const two = (part)=>String(part).padStart(2, "0");
   return 0 === hours ? `${String(minutes)} min ${two(seconds)} s` : `${String(hours)} h ${two(minutes)} min ${two(seconds)} s`;
  }
  function limitText(seconds) {
   return seconds % 60 === 0 ? (0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(seconds / 60, "minute") : (0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(seconds, "second");
  }
 },
 2536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>largest,
   o: ()=>smallest
  });
  function largest(numbers) {
   let found = -1 / 0;
   for (const number of numbers)found = Math.max(found, number);
   return found;
  }
  function smallest(numbers) {
   let found = 1 / 0;
   for (const number of numbers)found = Math.min(found, number);
   return found;
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
 27525: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bg: ()=>checkedTagName,
   DC: ()=>tagOfRef,
   UG: ()=>checkedTagPrefix,
   ws: ()=>givenTag
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  var _release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  const LONGEST = 250;
  const OUTSIDE_OF_PREFIX = /[^A-Za-z0-9._/+@=,-]/u;
  const NAME = "{name}";
  const PLACEHOLDER = /\{(?<word>\w{1,40})\}/u;
  const REF_OF_TAGS = "refs/tags/";
  function tagNameProblem(name) {
   if ("" === name) return "is empty";
   if (name.length > LONGEST) return `is longer than ${String(LONGEST)} characters`;
   const wrong = /[\p{Cc}\s\u007f~^:?*[\\]|\p{Cs}/u.exec(name)?.[0];
   if (void 0 !== wrong) return `contains ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong)}, which git doesn't allow in the name of a tag`;
   for (const part of [
    "..",
    "@{",
    "//"
   ])if (name.includes(part)) return `contains ${part}, which git doesn't allow in the name of a tag`;
   if ("@" === name) return "is @, which means HEAD to git";
   if (name.startsWith("-")) return "begins with -, which git takes for an option";
   if (name.startsWith("/") || name.endsWith("/") || name.endsWith(".")) return "begins or ends with a character that git allows only in the middle";
   const isHidden = name.split("/").some((part)=>part.startsWith(".") || part.endsWith(".lock"));
   return isHidden ? "has a part that begins with . or ends with .lock, which git doesn't allow in the name of a tag" : null;
  }
  function checkedTagName(name, subject = "tag") {
   const problem = tagNameProblem(name);
   if (null === problem) return name;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function tagOfRef(ref) {
   return ref?.startsWith(REF_OF_TAGS) === true ? ref.slice(REF_OF_TAGS.length) : null;
  }
  function kindOfRef(ref) {
   if (ref.startsWith("refs/heads/")) return "a branch, not a tag";
   return ref.startsWith("refs/pull/") ? "a pull request, not a tag" : "a ref, but not a tag";
  }
  function givenTag(given, subject = "tag") {
   const tag = tagOfRef(given);
   if (null !== tag || !given.startsWith("refs/")) return checkedTagName(tag ?? given, subject);
   const name = checkedTagName(given, subject);
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem: `${name} is ${kindOfRef(name)}`,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function prefixProblem(prefix) {
   if (prefix.startsWith("refs/")) return "begins with refs/, which is not part of the name of a tag";
   const bare = prefix.replaceAll(NAME, "name");
   const wrong = OUTSIDE_OF_PREFIX.exec(bare);
   if (null === wrong) return tagNameProblem(`${bare}1`);
   const placeholder = PLACEHOLDER.exec(bare);
   if (placeholder?.index === wrong.index) return `contains ${placeholder[0]}, which is not a placeholder`;
   return `contains ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong[0])}, which a tag-prefix can't contain`;
  }
  function checkedTagPrefix(prefix, subject = "tag-prefix") {
   const problem = prefixProblem(prefix);
   if (null === problem) return prefix;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: `Write what your tags begin with, like v, release/ or ${NAME}-v: letters, digits, . _ / + @ = , - and ${NAME}`
   });
  }
 }
};
