export const id = 1377;
export const ids = [
 1377
];
export const modules = {
 76635: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>runStage
  });
  var _process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87738);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33355);
  var _release_store__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97538);
  async function runStage(host, parts) {
   const recorder = (0, _release_store__WEBPACK_IMPORTED_MODULE_0__._)(parts.stage, host);
   const children = (0, _process__WEBPACK_IMPORTED_MODULE_1__.Xg)();
   const cleaning = [];
   const open = {
    recorder,
    atEnd (clean) {
     cleaning.unshift(clean);
    }
   };
   async function settle() {
    await children.end();
    for (const clean of cleaning)await clean().catch((error)=>{
     host.debug(`${parts.action}: could not clean up: ${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`);
    });
   }
   let prepared;
   try {
    prepared = await children.run(()=>parts.prepare(open));
   } catch (thrown) {
    await settle();
    throw thrown;
   }
   const { rest, outcome, failure, failureAbout } = await ending();
   await settle();
   const told = null === failure ? null : host.redact?.(failure) ?? failure;
   const closed = await recorder.close({
    outcome,
    failure: told,
    done: parts.done?.(prepared)
   });
   return {
    ...closed,
    ...rest,
    failureAbout
   };
   async function ending() {
    try {
     const ended = await children.run(()=>parts.work(prepared, open));
     const { signal } = host;
     if ("failed" !== ended.outcome || !signal.aborted) return ended;
     return {
      ...ended,
      failure: (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.g5)(parts.action, signal.reason, signal).sentence,
      failureAbout: void 0
     };
    } catch (thrown) {
     const failure = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.g5)(parts.action, thrown, host.signal);
     (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.cM)(failure, host);
     return {
      outcome: "failed",
      failure: failure.sentence,
      rest: parts.unfinished(prepared)
     };
    }
   }
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
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68807);
  var _release_model__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69775);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23256);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62514);
  const onTheSpot = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_2__.f)(()=>Promise.all([
    __webpack_require__.e(6118),
    __webpack_require__.e(5591),
    __webpack_require__.e(1655),
    __webpack_require__.e(8910),
    __webpack_require__.e(3272)
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
 20505: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   NG: ()=>plainForm,
   nw: ()=>giteaForm,
   tu: ()=>deriveUploadForm,
   xT: ()=>metadataFieldName
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75094);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67969);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89990);
  const FIELDS = [
   [
    "Metadata-Version",
    "metadata_version"
   ],
   [
    "Name",
    "name"
   ],
   [
    "Version",
    "version"
   ],
   [
    "Summary",
    "summary"
   ],
   [
    "Description-Content-Type",
    "description_content_type"
   ],
   [
    "Keywords",
    "keywords"
   ],
   [
    "Home-page",
    "home_page"
   ],
   [
    "Download-URL",
    "download_url"
   ],
   [
    "Author",
    "author"
   ],
   [
    "Author-email",
    "author_email"
   ],
   [
    "Maintainer",
    "maintainer"
   ],
   [
    "Maintainer-email",
    "maintainer_email"
   ],
   [
    "License",
    "license"
   ],
   [
    "License-Expression",
    "license_expression"
   ],
   [
    "License-File",
    "license_file"
   ],
   [
    "Classifier",
    "classifiers"
   ],
   [
    "Platform",
    "platform"
   ],
   [
    "Supported-Platform",
    "supported_platform"
   ],
   [
    "Requires-Python",
    "requires_python"
   ],
   [
    "Requires-Dist",
    "requires_dist"
   ],
   [
    "Requires-External",
    "requires_external"
   ],
   [
    "Provides-Extra",
    "provides_extra"
   ],
   [
    "Provides-Dist",
    "provides_dist"
   ],
   [
    "Obsoletes-Dist",
    "obsoletes_dist"
   ],
   [
    "Requires",
    "requires"
   ],
   [
    "Provides",
    "provides"
   ],
   [
    "Obsoletes",
    "obsoletes"
   ],
   [
    "Project-URL",
    "project_urls"
   ],
   [
    "Dynamic",
    "dynamic"
   ],
   [
    "Import-Name",
    "import_name"
   ],
   [
    "Import-Namespace",
    "import_namespace"
   ]
  ];
  const NAMES = new Map(FIELDS.map(([name])=>[
    name.toLowerCase(),
    name
   ]));
  function metadataFieldName(field) {
   return NAMES.get(field.toLowerCase()) ?? field;
  }
  const MOST_PARTS_OF_GO = 1e3;
  const READ_BY_GITEA = new Set([
   "name",
   "version",
   "author",
   "description",
   "summary",
   "project_urls",
   "home_page",
   "license",
   "requires_python",
   "sha256_digest",
   ":action",
   "protocol_version",
   "metadata_version",
   "filetype",
   "pyversion"
  ]);
  function giteaForm(form) {
   const fields = form.length < MOST_PARTS_OF_GO ? form : form.filter(([field])=>READ_BY_GITEA.has(field));
   return fields.map(([field, value])=>{
    if ("name" === field) return [
     field,
     (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(value)
    ];
    const version = "version" === field ? (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.z0)(value) : void 0;
    return void 0 === version ? [
     field,
     value
    ] : [
     field,
     (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.qh)(version)
    ];
   });
  }
  function namedVersion({ kind, filename, version }) {
   if ("sdist" === kind) return (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.sF)(filename).versionText;
   const spelled = filename.split("-")[1] ?? version;
   return spelled.includes("_") ? version : spelled;
  }
  function plainForm(form, dist) {
   return form.map(([field, value])=>{
    const version = "version" === field ? (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.z0)(value) : void 0;
    const isSame = void 0 !== version && (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.qh)(version) === dist.version;
    return [
     field,
     isSame ? namedVersion(dist) : value
    ];
   });
  }
  function knowsLicenseFile(version) {
   const match = /^(\d+)\.(\d+)$/u.exec((0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.$n)(version ?? ""));
   if (null === match) return false;
   const [major, minor] = [
    Number(match[1]),
    Number(match[2])
   ];
   return major > 2 || 2 === major && minor >= 4;
  }
  function projectUrl(value) {
   const { label, url } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.dy)(value);
   return `${label}, ${url}`;
  }
  function keywords(value) {
   return value.split(",").map(_python_standards__WEBPACK_IMPORTED_MODULE_3__.$n).join(", ");
  }
  function formValue(form, value) {
   if ("project_urls" === form) return projectUrl(value);
   return "keywords" === form ? keywords(value) : value;
  }
  function deriveUploadForm(dist, metadata) {
   const withLicenseFile = knowsLicenseFile(metadata.get("Metadata-Version"));
   const form = [
    [
     ":action",
     "file_upload"
    ],
    [
     "protocol_version",
     "1"
    ]
   ];
   for (const [name, field] of FIELDS)if ("license_file" !== field || withLicenseFile) for (const value of metadata.getAll(name))form.push([
    field,
    formValue(field, value)
   ]);
   if (null !== metadata.description) form.push([
    "description",
    metadata.description
   ]);
   form.push([
    "filetype",
    "wheel" === dist.kind ? "bdist_wheel" : "sdist"
   ], [
    "pyversion",
    "wheel" === dist.kind ? (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.eP)(dist.filename).pythonTag : "source"
   ], [
    "sha256_digest",
    dist.sha256
   ]);
   return form;
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
 89990: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   HQ: ()=>projectUrlProblems,
   Mu: ()=>labelsTwice,
   dy: ()=>splitProjectUrl,
   nE: ()=>labelKind
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  var _uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47689);
  function splitProjectUrl(value) {
   const comma = value.indexOf(",");
   return -1 === comma ? {
    label: (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(value),
    url: ""
   } : {
    label: (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(value.slice(0, comma)),
    url: (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(value.slice(comma + 1))
   };
  }
  const SOURCE_LABELS = new Set([
   "repository",
   "source",
   "sourcecode",
   "sources",
   "github",
   "gitlab",
   "gitea",
   "codeberg",
   "code"
  ]);
  function labelKind(label) {
   const plain = label.toLowerCase().replace(/[^a-z]/gu, "");
   if (SOURCE_LABELS.has(plain)) return "sources";
   return "homepage" === plain || "home" === plain ? "home" : "other";
  }
  function projectUrlProblems({ label, url }, maximumLabelLength) {
   const problems = [];
   if ("" === label) problems.push("U39");
   if (Array.from(label).length > maximumLabelLength) problems.push("U40");
   if ("" === url) problems.push("U41");
   else if (!(0, _uri_js__WEBPACK_IMPORTED_MODULE_1__.j)(url)) problems.push("U42");
   return problems;
  }
  function labelsTwice(values) {
   const labels = values.map((value)=>splitProjectUrl(value).label);
   return [
    ...new Set(labels.filter((label, index)=>labels.indexOf(label) !== index))
   ];
  }
 },
 47689: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   j: ()=>isHttpUri
  });
  const PARTS = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^\\/?#]*))?([^?#]*)(?:\?([^#]*))?/u;
  const AUTHORITY = /^(?:(?:[\w.~\-!$&'()*+,;=:]|%[0-9a-f]{2})+@)?(?:((?:%[0-9a-f]{2}|[\w.~\-!$&'()*+,;=])*):|\[[0-9a-f:.v%\w~-]+\]:?)([0-9]{5})$/iu;
  function removeDotSegments(path) {
   const output = [];
   for (const segment of path.split("/"))if (".." === segment) output.pop();
   else if ("." !== segment) output.push(segment);
   return output.join("/");
  }
  function hasPortOutOfRange(authority) {
   const match = AUTHORITY.exec(authority);
   const [, host = "", port = "0"] = match ?? [];
   const bytes = /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host) ? host.split(".").map(Number) : [];
   return bytes.every((byte)=>byte <= 255) && Number(port) > 65535;
  }
  function isHttpUri(text) {
   const [, scheme, authority = "", path = "", query = ""] = PARTS.exec(text) ?? [];
   if (void 0 === scheme || !/^https?$/iu.test(scheme)) return false;
   if (/[[\]]/u.test(removeDotSegments(path)) || /[[\]]/u.test(query)) return false;
   return !hasPortOutOfRange(authority);
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
 69676: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>SUITE_VERSION
  });
  const SUITE_VERSION = "1.0.0";
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
 },
 97538: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   _: ()=>recordStage
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89238);
  var _release_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91644);
  function recordStage(stage, host) {
   const started = new Date;
   const clock = performance.now();
   const items = [];
   const found = [];
   let project = null;
   let normalizedName = null;
   let version = null;
   let index = null;
   let python = null;
   let changes = null;
   let notes = null;
   const receipt = ({ outcome, failure })=>({
     schema: 1,
     stage,
     outcome,
     project,
     version,
     index,
     python,
     failure,
     items: [
      ...items
     ],
     findings: [
      ...found
     ],
     ...null === changes ? {} : {
      changes
     },
     ...null === notes ? {} : {
      notes
     },
     ...spanFrom(started, Math.round(performance.now() - clock))
    });
   return {
    about (facts) {
     project = facts.project ?? project;
     normalizedName = facts.normalizedName ?? normalizedName;
     version = facts.version ?? version;
     index = facts.index ?? index;
     python = facts.python ?? python;
     changes = facts.changes ?? changes;
     notes = facts.notes ?? notes;
    },
    item (item) {
     items.push(item);
    },
    revise (item) {
     const at = items.findIndex(({ kind, subject })=>kind === item.kind && subject === item.subject);
     if (at < 0) items.push(item);
     else items[at] = item;
    },
    findings (findings) {
     for (const one of findings)found.push(one);
    },
    async save () {
     const saved = receipt({
      outcome: "unknown",
      failure: null
     });
     try {
      return await (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, saved);
     } catch (thrown) {
      throw unwritten((0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Dl)(host.storeFolder, normalizedName, saved), thrown);
     }
    },
    async close (closing) {
     const closed = receipt(closing);
     try {
      const path = await (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, closed);
      return {
       passed: "failed" !== closing.outcome,
       failure: closing.failure,
       receipt: closed,
       receiptPath: path
      };
     } catch (thrown) {
      const path = (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Dl)(host.storeFolder, normalizedName, closed);
      const failure = withUnwritten(closing, unwritten(path, thrown, closing.done));
      return {
       passed: false,
       failure,
       receipt: {
        ...closed,
        outcome: "failed",
        failure
       },
       receiptPath: ""
      };
     }
    }
   };
  }
  function spanFrom(started, ms) {
   return {
    started: started.toISOString(),
    finished: new Date(started.getTime() + ms).toISOString(),
    ms
   };
  }
  function unwritten(path, thrown, done) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: path,
    problem: `the receipt can't be written (${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.u)(thrown)})${void 0 === done ? "" : `, but ${done}`}`,
    remedy: "Fix that, and run again: the suite detects what is already done, and does not repeat it"
   }, {
    cause: thrown
   });
  }
  function withUnwritten({ failure }, { subject, message }) {
   if (null === failure) return message;
   return failure.includes(subject) ? failure : `${failure} In addition, ${message}`;
  }
 }
};
