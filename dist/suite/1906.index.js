export const id = 1906;
export const ids = [
 1906
];
export const modules = {
 98254: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>listContents,
   g: ()=>listContentsOf
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17077);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62514);
  var _upload_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20505);
  function listContents({ filename, kind }, { members, metadata }) {
   return {
    filename,
    kind,
    members: members.filter((member)=>"file" === member.kind).map(({ path, size })=>({
      path,
      size
     })),
    metadata: [
     ...metadata.fields
    ].flatMap(([field, values])=>"description" === field ? [] : values.map((value)=>[
       (0, _upload_form_js__WEBPACK_IMPORTED_MODULE_0__.xT)(field),
       value
      ]))
   };
  }
  async function listContentsOf(paths) {
   const found = [];
   for (const path of paths)try {
    const distribution = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.xF)(path);
    found.push(listContents(distribution, await (0, _contents_js__WEBPACK_IMPORTED_MODULE_2__.readContents)(distribution)));
   } catch (error) {
    if (!(error instanceof _release_model__WEBPACK_IMPORTED_MODULE_3__.K2)) throw error;
   }
   return found;
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
 87867: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gp: ()=>_forge__WEBPACK_IMPORTED_MODULE_0__.oN,
   IX: ()=>jobOfReceipts,
   Ot: ()=>_forge__WEBPACK_IMPORTED_MODULE_0__.IO,
   Rx: ()=>releaseArtifactName,
   VQ: ()=>RELEASE_LAYOUT,
   Vu: ()=>_forge__WEBPACK_IMPORTED_MODULE_0__.sj,
   c7: ()=>isReleaseArtifact,
   oS: ()=>jobReceiptsName
  });
  var _forge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23494);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8965);
  const RELEASE = "release-";
  const RELEASE_LAYOUT = {
   manifest: _forge__WEBPACK_IMPORTED_MODULE_0__.pJ.manifest,
   distributions: "dist"
  };
  function releaseArtifactName({ project, version }) {
   return `${RELEASE}${(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project)}-${version}`;
  }
  function isReleaseArtifact(name) {
   return name.startsWith(RELEASE);
  }
  const RECEIPTS = "receipts-";
  function jobReceiptsName(job) {
   return `${RECEIPTS}${job}`;
  }
  function jobOfReceipts(name) {
   const job = name.startsWith(RECEIPTS) ? name.slice(RECEIPTS.length) : "";
   return (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.v1)(job) ? job : null;
  }
 },
 79873: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>saveRelease
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52638);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89238);
  var _release_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23256);
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87867);
  var _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4902);
  async function saveRelease(request) {
   const { manifest, sha256 } = await (0, _release_store__WEBPACK_IMPORTED_MODULE_2__.WI)(request.manifestPath);
   if (null !== request.manifestSha256 && request.manifestSha256.toLowerCase() !== sha256) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: request.manifestPath,
    problem: `has sha256 ${sha256}, but ${request.manifestSha256} is required`,
    remedy: "Use the manifest of the build whose files are released"
   });
   const distributions = await (0, _distributions__WEBPACK_IMPORTED_MODULE_4__.G)(manifest, request.packagesDir);
   const files = [
    {
     name: _artifact_names_js__WEBPACK_IMPORTED_MODULE_5__.VQ.manifest,
     path: request.manifestPath
    },
    ...distributions.map(({ filename, path })=>({
      name: `${_artifact_names_js__WEBPACK_IMPORTED_MODULE_5__.VQ.distributions}/${filename}`,
      path
     }))
   ];
   const { smokeTest } = manifest.verification;
   if (null !== smokeTest) {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(request.manifestPath), (0, _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_6__.J)(smokeTest.path, request.manifestPath));
    await requireSmokeTest(path, smokeTest.sha256);
    files.push({
     name: `smoke/${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`,
     path
    });
   }
   const artifactName = "auto" === request.artifactName ? (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_5__.Rx)(manifest) : request.artifactName;
   await request.store.upload(artifactName, files);
   return {
    artifactName,
    manifestSha256: sha256,
    project: manifest.project,
    version: manifest.version
   };
  }
  async function requireSmokeTest(path, sha256) {
   const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((cause)=>{
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: path,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_7__.u)(cause)})`,
     remedy: "Build the release again"
    }, {
     cause
    });
   });
   const found = (0, _release_store__WEBPACK_IMPORTED_MODULE_8__.Bj)(bytes);
   if (found === sha256) return;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: path,
    problem: `was changed: it has sha256 ${found}, but the manifest says ${sha256}`,
    remedy: "Build the release again"
   });
  }
 },
 4902: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>smokeTestPath
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  function smokeTestPath(path, source) {
   const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll("\\", "/"));
   if (!node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(normal) && !/^[A-Za-z]:/u.test(normal) && !normal.startsWith("../") && ".." !== normal) return normal;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: source,
    problem: "names a smoke test outside its own folder",
    remedy: "Build the release again, and find out who could write to this run's artifacts or to the draft release"
   });
  }
 },
 51624: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>treePaths,
   z: ()=>memberPaths
  });
  function treePaths({ location }, displayDir) {
   if (void 0 === location || void 0 !== location.member) return [];
   const { file } = location;
   return [
    "" !== displayDir && file.startsWith(`${displayDir}/`) ? file.slice(displayDir.length + 1) : file
   ];
  }
  function memberPaths({ location }) {
   if (location?.member === void 0) return [];
   const { file, member } = location;
   if (!file.endsWith(".whl")) return [
    member.slice(member.indexOf("/") + 1)
   ];
   return [
    member,
    `src/${member}`
   ];
  }
 },
 13953: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>trackedNames
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _git_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25987);
  var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45299);
  async function trackedNames(folder, names, host) {
   const tracked = new Set;
   const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(()=>null);
   if (null === real || 0 === names.length) return tracked;
   let inside = real;
   for(;;){
    const repository = await (0, _git_folder_js__WEBPACK_IMPORTED_MODULE_2__.K)(inside, host.environment);
    if (null === repository) return tracked;
    const { top } = repository;
    const below = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    const paths = names.map((name)=>`:(literal)${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below, name)}`);
    const listed = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.bd)([
     "ls-files",
     "-z",
     "--cached",
     "--",
     ...paths
    ], top, host);
    if (null === listed) return null;
    for (const path of listed.split("\0")){
     const rest = "" === below ? path : path.slice(below.length + 1);
     if ("" !== rest) tracked.add(rest.split("/")[0] ?? "");
    }
    if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top) === top) return tracked;
    inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top);
   }
  }
 },
 43524: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>findNamedPythons
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _process__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47632);
  var _process__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30210);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24417);
  var _choose_pythons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45247);
  var _find_pythons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60573);
  var _find_uv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12590);
  var _index_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22103);
  var _package_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93334);
  const MIRRORS = [
   "UV_PYTHON_INSTALL_MIRROR",
   "UV_PYTHON_DOWNLOADS_JSON_URL"
  ];
  const LIMIT = 900;
  const SUBJECT = "python-downloads";
  function isFound(name, found) {
   return found.some(({ version, minor })=>version === name || minor === name);
  }
  async function installedIn(folder, environment) {
   const bins = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort().map((name)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, "win32" === process.platform ? "" : "bin"));
   const place = Object.fromEntries(Object.entries(environment).filter(([name])=>/^(?:SYSTEMROOT|TEMP|TMPDIR)$/iu.test(name)));
   return await (0, _find_pythons_js__WEBPACK_IMPORTED_MODULE_2__.n)({
    ...place,
    PATH: bins.join("win32" === process.platform ? ";" : ":")
   });
  }
  async function findNamedPythons(wanted, isAllowed, host) {
   const found = await (0, _find_pythons_js__WEBPACK_IMPORTED_MODULE_2__.n)(host.environment);
   const names = isAllowed && "auto" !== wanted ? wanted.filter((name)=>(0, _choose_pythons_js__WEBPACK_IMPORTED_MODULE_3__.Cq)(name) && !isFound(name, found)) : [];
   if (0 === names.length) return found;
   const settings = await (0, _index_settings_js__WEBPACK_IMPORTED_MODULE_4__.ip)(host.environment);
   const uv = await (0, _find_uv_js__WEBPACK_IMPORTED_MODULE_5__.d)(host, settings);
   if (null === uv) throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
    subject: SUBJECT,
    problem: `Python ${names.join(", ")} isn't installed, and there is no uv to fetch it`,
    remedy: "Install it, or add uv to the PATH"
   });
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.temporaryFolder, "pythons");
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
    recursive: true
   });
   const mirrors = Object.fromEntries(MIRRORS.flatMap((name)=>{
    const value = host.environment[name];
    return void 0 === value ? [] : [
     [
      name,
      value
     ]
    ];
   }));
   const result = await (0, _process__WEBPACK_IMPORTED_MODULE_7__.R)({
    file: uv.path,
    args: [
     "python",
     "install",
     "--no-bin",
     "--install-dir",
     folder,
     ...names
    ],
    cwd: folder,
    env: {
     ...(0, _package_environment_js__WEBPACK_IMPORTED_MODULE_8__.Uv)(host, settings),
     ...mirrors,
     UV_PYTHON_DOWNLOADS: "manual"
    },
    signal: host.signal,
    timeoutMs: 1e3 * LIMIT
   });
   host.signal.throwIfAborted();
   const fetched = await installedIn(folder, host.environment);
   const missing = names.filter((name)=>!isFound(name, fetched));
   if (0 !== result.exitCode || missing.length > 0) {
    const why = result.timedOut ? `did not end within ${(0, _release_model__WEBPACK_IMPORTED_MODULE_9__.P)(LIMIT)}` : (0, _process__WEBPACK_IMPORTED_MODULE_10__.c)(result.output, 1);
    throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
     subject: SUBJECT,
     problem: `uv can't fetch Python ${(0 === missing.length ? names : missing).join(", ")}: ${why}`,
     remedy: "Install it, name another version, or set UV_PYTHON_INSTALL_MIRROR to a server that has it"
    });
   }
   host.info(`Python ${fetched.map(({ version })=>version).join(", ")}: fetched by uv for this run.`);
   return [
    ...found,
    ...fetched
   ];
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
 8965: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Cr: ()=>JOB_STAGES,
   Xy: ()=>RELEASE_JOBS,
   Y8: ()=>isBefore,
   Zw: ()=>jobOf,
   c_: ()=>jobWithStage,
   v1: ()=>isReleaseJob,
   yD: ()=>stagesOfJob,
   yF: ()=>jobsBefore
  });
  var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58455);
  const JOB_STAGES = [
   "validate",
   "test",
   "build",
   "stage",
   "upload-test",
   "verify-test",
   "upload",
   "verify",
   "release"
  ];
  function jobOf(stage) {
   if ("check" === stage || "try" === stage) return "build";
   return "checklist" === stage ? "upload" : stage;
  }
  const STAGES_OF_JOBS = {
   prepare: [
    "validate"
   ],
   test: [
    "test"
   ],
   build: [
    "build",
    "check",
    "try"
   ],
   "upload-test": [
    "stage",
    "upload-test"
   ],
   "verify-test": [
    "verify-test"
   ],
   upload: [
    "stage",
    "checklist",
    "upload"
   ],
   verify: [
    "verify"
   ],
   release: [
    "release"
   ]
  };
  const RELEASE_JOBS = Object.keys(STAGES_OF_JOBS);
  function isReleaseJob(text) {
   return Object.hasOwn(STAGES_OF_JOBS, text);
  }
  function stagesOfJob(job) {
   if (isReleaseJob(job)) return STAGES_OF_JOBS[job];
   return _stage_js__WEBPACK_IMPORTED_MODULE_0__.an.filter((stage)=>stage === job);
  }
  function jobsBefore(job) {
   if ("build" === job) return [
    "prepare"
   ];
   return RELEASE_JOBS.slice(0, RELEASE_JOBS.indexOf(job));
  }
  function jobWithStage(stage, jobs) {
   if (jobs.includes(stage)) return stage;
   return RELEASE_JOBS.find((job)=>jobs.includes(job) && stagesOfJob(job).includes(stage));
  }
  function isBefore(stage, first) {
   return _stage_js__WEBPACK_IMPORTED_MODULE_0__.an.indexOf(stage) < _stage_js__WEBPACK_IMPORTED_MODULE_0__.an.indexOf(jobOf(first));
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
 },
 19089: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>isExamplePath
  });
  const TEST_FOLDER = /^tests?(?:$|[-_.]|ing$|data$|certs?$|keys?$|files?$|suites?$|server$|utils?$|lib$|support$|helpers?$|cases?$|kit$|bed$|env$|app$|proj$|vectors?$)|[-_.]tests?$/iu;
  const NO_TEST = /^(?:latest|contest|attest|protest|fastest|greatest|newest|oldest|request)s?$/iu;
  const SHOW_FOLDER = /^(?:__)?(?:fixtures?|examples?|samples?|demos?|docs?|documentation|tutorials?|cookbook|vectors|benchmarks?|snapshots|cassettes|e2e|specs?|t|unit|unittests?|functional|integration|(?:mock|dummy|fake)[-_]?\w*)(?:__)?$/iu;
  const SHOW_FILE = /^tests?[-_.]|[-_]tests?\.[a-z0-9]+$|^conftest\.py$|^(?:example|sample|dummy|demo)[-_.]/iu;
  const TEST_ENVIRONMENT = /^\.env\.(?:tests?|testing|ci)$/iu;
  function isShowFolder(name) {
   return TEST_FOLDER.test(name) || SHOW_FOLDER.test(name) || /tests?$/iu.test(name) && !NO_TEST.test(name);
  }
  function isExamplePath(path) {
   const parts = path.split("/");
   const name = parts.pop() ?? "";
   return SHOW_FILE.test(name) || TEST_ENVIRONMENT.test(name) || parts.some(isShowFolder);
  }
 },
 25539: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>foldSecretFindings
  });
  var _secret_hit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35935);
  const MANY_FILES = 4;
  const MOST_PER_FILE = 5;
  const SHOWN_NAMES = 3;
  const RULES = new Set(_secret_hit_js__WEBPACK_IMPORTED_MODULE_0__.v.filter((rule)=>"secret-unread" !== rule));
  function foundPlaceOf({ location, subject }) {
   const path = location?.member ?? location?.file ?? subject;
   const archive = location?.member === void 0 ? "" : location.file;
   const repository = /^(?:.*\/)?\.(?:git|hg|svn)(?=\/)/u.exec(path)?.[0];
   const slash = path.lastIndexOf("/");
   return {
    archive,
    path,
    folder: repository ?? (-1 === slash ? "" : path.slice(0, slash))
   };
  }
  function groupBy(findings, keyOf) {
   const groups = new Map;
   for (const one of findings){
    const key = keyOf(one);
    const group = groups.get(key);
    if (void 0 === group) groups.set(key, [
     one
    ]);
    else group.push(one);
   }
   return [
    ...groups.values()
   ];
  }
  function withMore(finding, more) {
   return 0 === more ? finding : {
    ...finding,
    message: `${finding.message}, and ${more} more`
   };
  }
  function ofFile(findings) {
   const [first] = findings;
   if (void 0 === first) return [];
   if ("warning" === first.severity) return [
    withMore(first, findings.length - 1)
   ];
   const told = findings.slice(0, MOST_PER_FILE);
   const last = told.at(-1) ?? first;
   return [
    ...told.slice(0, -1),
    withMore(last, findings.length - told.length)
   ];
  }
  function ofFolderPath(_, entry, path) {
   const slash = path.lastIndexOf("/");
   return `${entry}${-1 === slash ? "*" : path.slice(0, slash)}`;
  }
  function ofFolder(findings) {
   const [first] = findings;
   const paths = [
    ...new Set(findings.map((finding)=>foundPlaceOf(finding).path))
   ];
   if (void 0 === first || paths.length < MANY_FILES) return findings;
   const { folder } = foundPlaceOf(first);
   const shownFolder = ("" === folder ? "the top folder" : folder).replace(/\p{Cc}/gu, "?");
   const names = paths.slice(0, SHOWN_NAMES).map((path)=>path.slice("" === folder ? 0 : folder.length + 1).replace(/\p{Cc}/gu, "?"));
   const what = "secret-file" === first.rule ? "files that are secrets" : "files with secrets";
   const message = `contains ${paths.length} ${what}: ${names.join(", ")} and ${paths.length - names.length} more`;
   const isMember = first.location?.member !== void 0;
   return [
    {
     ...first,
     subject: isMember ? first.subject : shownFolder,
     message: isMember ? message.replace(what, ()=>`${what} in ${shownFolder}`) : message,
     remedy: first.remedy.replace(/(?<entry>name secret-\w+:)(?<path>.*)(?= in ignore)/u, ofFolderPath)
    }
   ];
  }
  function foldSecretFindings(findings) {
   const secrets = findings.filter(({ rule })=>RULES.has(rule));
   if (secrets.length < 2) return findings;
   const keyOf = ({ archive }, ...parts)=>JSON.stringify([
     archive,
     ...parts
    ]);
   const perFile = groupBy(secrets, (finding)=>{
    const where = foundPlaceOf(finding);
    return keyOf(where, where.path, finding.severity, "warning" === finding.severity ? "" : finding.rule);
   }).flatMap(ofFile);
   const folded = groupBy(perFile, (finding)=>{
    const where = foundPlaceOf(finding);
    return keyOf(where, where.folder, finding.severity, finding.rule);
   }).flatMap(ofFolder);
   const others = findings.filter(({ rule })=>!RULES.has(rule));
   return [
    ...folded,
    ...others
   ];
  }
 },
 44982: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P7: ()=>LARGEST_SEARCHED,
   ld: ()=>searchFile,
   rv: ()=>loadSearch
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  const LARGEST_SEARCHED = 8388608;
  const finder = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(()=>__webpack_require__.e(309).then(__webpack_require__.bind(__webpack_require__, 30309)));
  async function loadSearch() {
   const { findSecrets, unreadRest } = await finder();
   return (path, start, size = start.length)=>{
    const searched = findSecrets(path, start);
    if (size <= start.length || "binary" === searched.looked) return searched;
    return {
     ...searched,
     hits: [
      ...searched.hits,
      unreadRest(LARGEST_SEARCHED)
     ]
    };
   };
  }
  async function searchFile(path, start, size = start.length) {
   return (await loadSearch())(path, start, size);
  }
 },
 82445: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ln: ()=>memberFindings,
   Sj: ()=>searchWhileReading,
   Yl: ()=>searchMembers
  });
  var _search_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44982);
  var _secret_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94043);
  function projectPath(member, topDirectory) {
   return null !== topDirectory && member.startsWith(`${topDirectory}/`) ? member.slice(topDirectory.length + 1) : member;
  }
  function firstFolder(path) {
   const end = path.indexOf("/");
   return end > 0 ? path.slice(0, end) : null;
  }
  async function searchWhileReading(topDirectory) {
   const search = await (0, _search_file_js__WEBPACK_IMPORTED_MODULE_0__.rv)();
   const found = [];
   const tops = new Set;
   let texts = 0;
   let binaries = 0;
   return {
    begin ({ path: member, size }) {
     const top = void 0 === topDirectory ? firstFolder(member) : topDirectory;
     if (!tops.has(top)) tops.add(top);
     if (0 === size) return null;
     let start = null;
     let seen = 0;
     const look = (bytes)=>{
      const path = projectPath(member, top);
      const { hits, looked } = search(path, bytes, size);
      if ("text" === looked) texts += 1;
      else binaries += 1;
      for (const hit of hits)found.push({
       member,
       path,
       hit
      });
     };
     return {
      write (chunk) {
       start ??= Buffer.allocUnsafe(Math.min(size, _search_file_js__WEBPACK_IMPORTED_MODULE_0__.P7));
       seen += chunk.copy(start, seen);
      },
      end () {
       look(start?.subarray(0, seen) ?? Buffer.alloc(0));
      },
      all (bytes) {
       look(bytes.subarray(0, _search_file_js__WEBPACK_IMPORTED_MODULE_0__.P7));
      }
     };
    },
    result: (top)=>[
      ...tops
     ].every((taken)=>taken === top) ? {
      found,
      texts,
      binaries
     } : null
   };
  }
  async function searchMembers(archive) {
   const search = await searchWhileReading(archive.topDirectory);
   await archive.pass([
    search
   ]);
   return search.result(archive.topDirectory) ?? {
    found: [],
    texts: 0,
    binaries: 0
   };
  }
  function memberFindings(filename, { found }) {
   return found.map(({ member, path, hit })=>(0, _secret_finding_js__WEBPACK_IMPORTED_MODULE_1__.y)(hit, {
     path,
     file: filename,
     member
    }));
  }
 },
 94043: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   y: ()=>secretFinding
  });
  var _secret_hit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35935);
  var _example_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19089);
  function shown(path) {
   return path.replace(/\p{Cc}/gu, "?");
  }
  function remedyOf({ rule }, { path, member }) {
   const entry = `${rule}:${shown(path)}`;
   if ("secret-unread" === rule) return "Check the rest yourself, or leave the file out";
   if ("secret-literal" === rule) return `Read it from the environment. If it isn't a secret, name ${entry} in ignore, with a reason`;
   if ((0, _example_path_js__WEBPACK_IMPORTED_MODULE_0__.E)(path)) return `Revoke it if it is in use. If it is meant to be public, name ${entry} in ignore, with a reason`;
   if (void 0 !== member) return "Leave it out of the distribution, and revoke it: everyone who has the file knows it";
   return "secret-file" === rule ? "Remove it from the project and its history, name it in .gitignore, and revoke what it contains" : "Revoke it, since everyone with the repository knows it, and remove it";
  }
  function secretFinding(hit, place) {
   const { rule, what, line } = hit;
   const { path, file, member } = place;
   const at = null === line ? "" : ` line ${line}`;
   const isFile = "secret-file" === rule;
   const common = {
    rule,
    severity: (0, _secret_hit_js__WEBPACK_IMPORTED_MODULE_1__.Z)(hit, path),
    remedy: remedyOf(hit, place)
   };
   const inLine = null === line ? {} : {
    line
   };
   if (void 0 === member) {
    const holds = isFile && !/^(?:a|an|the|what) /u.test(what) ? `is a file ${what}` : isFile ? `is ${what}` : `contains ${what}`;
    return {
     ...common,
     subject: `${shown(file)}${at}`,
     message: holds,
     location: {
      file,
      ...inLine
     }
    };
   }
   const message = isFile ? `contains ${shown(member)}, ${what}` : `contains ${what} in ${shown(member)}${at}`;
   return {
    ...common,
    subject: shown(file),
    message,
    location: {
     file,
     member,
     ...inLine
    }
   };
  }
 },
 35935: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>severityOfSecret,
   v: ()=>SECRET_RULES
  });
  var _example_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19089);
  const SECRET_RULES = [
   "secret-file",
   "secret-text",
   "secret-literal",
   "secret-unread"
  ];
  function severityOfSecret({ rule, sure }, path) {
   if ("secret-unread" === rule) return "advice";
   return "likely" === sure || (0, _example_path_js__WEBPACK_IMPORTED_MODULE_0__.E)(path) ? "warning" : "unsafe";
  }
 }
};
