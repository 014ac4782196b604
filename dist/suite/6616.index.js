export const id = 6616;
export const ids = [
 6616
];
export const modules = {
 2388: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>sha256OfUrl,
   R: ()=>download
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41535);
  var _address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37062);
  var _exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54621);
  var _received_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47673);
  var _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21579);
  var _transport_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95948);
  const MAXIMUM_DOWNLOAD = 0x100000000;
  async function download(url, options, path) {
   return (0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Zv)((0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(url), options, options, async ()=>{
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
     recursive: true
    });
    const neighbour = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`;
    try {
     const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(neighbour, "wx");
     try {
      const { sha256, size } = await receiveInto(url, options, {
       write: (chunk)=>file.writeFile(chunk)
      });
      await file.close();
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
      return {
       sha256,
       size
      };
     } finally{
      await file.close();
     }
    } finally{
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
      force: true
     });
    }
   });
  }
  async function sha256OfUrl(url, options, before = null) {
   return (0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Zv)((0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(url), options, options, ()=>receiveInto(url, options, null, before));
  }
  function strongMark(mark) {
   return void 0 !== mark && /^"[^"]*"$/u.test(mark) ? mark : null;
  }
  async function receiveInto(url, options, sink, before = null) {
   const limit = options.maximumBytes ?? MAXIMUM_DOWNLOAD;
   const mark = before?.mark ?? null;
   const headers = {
    "accept-encoding": "identity",
    ...null === mark ? {} : {
     "if-none-match": mark
    }
   };
   return (0, _exchange_js__WEBPACK_IMPORTED_MODULE_5__.c)({
    ...options,
    url,
    method: "GET",
    headers
   }, async (response, from)=>{
    const status = response.statusCode ?? 0;
    if (304 === status && null !== before && null !== mark) {
     response.resume();
     return before;
    }
    if (200 !== status) {
     response.resume();
     if ((0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.wz)(status)) throw new _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Wl(status, response.statusMessage ?? "", response.headers["retry-after"]);
     throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
      subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
      problem: `answers ${status} ${response.statusMessage ?? ""} instead of the file`,
      remedy: "Check whether the server still has it"
     });
    }
    const declared = Number(response.headers["content-length"] ?? 0 / 0);
    const total = Number.isNaN(declared) ? null : declared;
    const other = void 0 === options.otherHash ? null : (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(options.otherHash.algorithm);
    const received = await (0, _received_bytes_js__WEBPACK_IMPORTED_MODULE_7__.F)(response, async (chunk, size)=>{
     if (size > limit) throw new _transport_error_js__WEBPACK_IMPORTED_MODULE_8__.wX("too-large", from, `${(0, _transport_error_js__WEBPACK_IMPORTED_MODULE_8__._Q)("too-large")} (more than ${limit} bytes)`, true);
     other?.update(chunk);
     await write(sink, chunk, from);
     options.onProgress?.(size, total);
    });
    const { sha256 } = received;
    const wanted = options.sha256 ?? sha256;
    if (sha256 !== wanted) throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
     subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
     problem: `its sha256 is ${sha256}, but ${wanted} was expected`,
     remedy: "Don't use the file until you know who changed it"
    });
    const told = options.otherHash;
    const found = other?.digest("hex");
    if (void 0 !== told && void 0 !== found && found !== told.digest) throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
     subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
     problem: `its ${told.algorithm} is ${found}, but the page of the project says ${told.digest}, so installers refuse it`,
     remedy: "Find out who changed the file, and fix the index"
    });
    return {
     ...received,
     mark: strongMark(response.headers.etag)
    };
   });
  }
  async function write(sink, chunk, from) {
   try {
    await sink?.write(chunk);
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
     subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
     problem: `can't be saved (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.bD)(cause)})`,
     remedy: "Check the free disk space and the permissions"
    }, {
     cause
    });
   }
  }
 },
 86134: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   FILE_HOST_REMEDY: ()=>file_hosts.$,
   INSTALLERS: ()=>installers.U,
   TOKEN_USER: ()=>token_shape.A,
   checkToken: ()=>token.S,
   compareWithPrevious: ()=>compareWithPrevious,
   conflictOf: ()=>upload_plan.Sx,
   conflictWords: ()=>upload_plan.wF,
   credentialsForFile: ()=>upload_plan.cU,
   findUnreachableHost: ()=>file_hosts.g,
   firstSent: ()=>metadata_differences.NJ,
   fixedPace: ()=>upload_pace.Q,
   growingPace: ()=>upload_pace.d,
   hashByDownload: ()=>upload_plan.sT,
   indexAddress: ()=>resolve_index.Je,
   isOnIndex: ()=>send_file.SK,
   isSourceArchive: ()=>release_on_index.Sb,
   judgePlainHttpIndex: ()=>plain_http_index.s,
   judgeTokenScope: ()=>token_scope.F,
   judgeTokenValidity: ()=>token_scope.t,
   mayHaveDocuments: ()=>resolve_index.mv,
   mayMeanDuplicate: ()=>upload_file.ik,
   metadataDifferences: ()=>metadata_differences.Ud,
   ownError: ()=>send_file.ld,
   parseReleaseDocument: ()=>release_document.k1,
   planUpload: ()=>upload_plan.d7,
   projectPageUrl: ()=>project_page.g,
   readProjectPage: ()=>project_page.B,
   readReleaseDocument: ()=>release_document.Jj,
   readTokenContents: ()=>token_contents.Y,
   releaseOnIndex: ()=>release_on_index.$J,
   requiresPythonDifferences: ()=>metadata_differences.zN,
   resolveIndex: ()=>resolve_index.pQ,
   saysDuplicate: ()=>upload_file.cc,
   sendFile: ()=>send_file.TX,
   sendInOrder: ()=>upload_order.m,
   serialOf: ()=>release_document.IB,
   serverKindOf: ()=>resolve_index.tc,
   tokenLocation: ()=>token_contents.n,
   tokenSiteUrl: ()=>token.I,
   uploadFile: ()=>upload_file.QM,
   versionOfFile: ()=>release_on_index.eO,
   waitUntilInstallable: ()=>wait_until_installable.b
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var read_distribution = __webpack_require__(62514);
  var contents = __webpack_require__(17077);
  var visible_text = __webpack_require__(58607);
  var address = __webpack_require__(37062);
  var download = __webpack_require__(2388);
  var http_request = __webpack_require__(13268);
  var transport_error = __webpack_require__(95948);
  var filenames = __webpack_require__(75094);
  var core_metadata = __webpack_require__(90960);
  var release_error = __webpack_require__(41535);
  var src_version = __webpack_require__(22499);
  var version_order = __webpack_require__(37870);
  var release_on_index = __webpack_require__(12072);
  function previousRelease(page, project, version) {
   const wanted = (0, src_version.ot)(version);
   const { versions } = (0, release_on_index.$J)({
    files: page.files.filter(({ yanked })=>!yanked),
    versions: []
   }, project, version);
   const lower = versions.map((text)=>(0, src_version.ot)(text)).filter((one)=>(0, version_order.Zy)(one, wanted) < 0).sort((a, b)=>(0, version_order.Zy)(b, a));
   const final = (one)=>!(0, src_version.V1)(one);
   const found = (0, src_version.V1)(wanted) ? lower[0] : lower.find(final) ?? lower[0];
   if (void 0 === found) return null;
   const files = (0, release_on_index.$J)(page, project, (0, src_version.qh)(found)).files.filter(({ yanked })=>!yanked);
   return {
    version: (0, src_version.qh)(found),
    files
   };
  }
  var project_page = __webpack_require__(40775);
  var upload_form = __webpack_require__(20505);
  var canonical_requirement = __webpack_require__(33563);
  var names = __webpack_require__(21515);
  var requirement = __webpack_require__(29488);
  var size_text = __webpack_require__(86298);
  const APART = new Set([
   "version",
   "description",
   "requires-dist",
   "requires-python",
   "provides-extra",
   "metadata-version",
   "dynamic",
   "license-file"
  ]);
  const PRESENT = "present";
  function changesOf(kind, before, now) {
   const keys = [
    ...new Set([
     ...before.keys(),
     ...now.keys()
    ])
   ].sort();
   return keys.flatMap((name)=>{
    const [old = null, current = null] = [
     before.get(name),
     now.get(name)
    ];
    return old === current ? [] : [
     {
      kind,
      name,
      before: old,
      now: current
     }
    ];
   });
  }
  function gathered(entries) {
   const facts = new Map;
   for (const [key, value] of entries)facts.set(key, [
    ...facts.get(key) ?? [],
    value
   ]);
   return new Map([
    ...facts
   ].map(([key, values])=>[
     key,
     values.sort().join("; ")
    ]));
  }
  function requirements({ metadata }) {
   return gathered(metadata.getAll("requires-dist").map((line)=>{
    const text = (0, canonical_requirement.Y)(line) ?? line.trim();
    try {
     const extra = /\bextra\s*==\s*["'](?<name>[^"']+)["']/u.exec(line)?.groups?.["name"];
     const name = (0, names.Pc)((0, requirement.p)(line).name);
     return [
      void 0 === extra ? name : `${name} [${(0, names.Pc)(extra)}]`,
      text
     ];
    } catch  {
     return [
      text,
      text
     ];
    }
   }));
  }
  function fields({ metadata }) {
   const entries = [
    ...metadata.fields
   ].flatMap(([field, values])=>{
    if (APART.has(field)) return [];
    const name = (0, upload_form.xT)(field);
    if ("classifier" === field) return values.map((value)=>[
      `${name} ${value}`,
      PRESENT
     ]);
    if ("project-url" !== field) return [
     [
      name,
      values.join(", ")
     ]
    ];
    return values.map((value)=>[
      `${name} ${value.split(",")[0] ?? ""}`,
      value.slice(value.indexOf(",") + 1).trim()
     ]);
   });
   return new Map(entries);
  }
  function entryPoints({ groups }) {
   return new Map(Object.entries(groups).flatMap(([group, entries])=>Object.entries(entries).map(([name, target])=>[
      `${group}: ${name}`,
      target
     ])));
  }
  function comparablePath(path, isWheel) {
   if (!isWheel) return path.slice(path.indexOf("/") + 1);
   return path.replace(/^[^/]+(?=\.(?:dist-info|data)\/)/u, "*");
  }
  function members({ members: found, filename }) {
   const isWheel = filename.toLowerCase().endsWith(".whl");
   return new Map((found ?? []).map(({ path, size })=>[
     comparablePath(path, isWheel),
     size
    ]));
  }
  function memberChanges(before, now) {
   const [old, current] = [
    members(before),
    members(now)
   ];
   return [
    ...new Set([
     ...old.keys(),
     ...current.keys()
    ])
   ].sort().flatMap((name)=>{
    const [was, is] = [
     old.get(name),
     current.get(name)
    ];
    if (void 0 === was === (void 0 === is)) return [];
    const text = (size)=>void 0 === size ? null : (0, size_text.l)(size);
    return [
     {
      kind: "file",
      name,
      before: text(was),
      now: text(is)
     }
    ];
   });
  }
  function one(value) {
   return new Map(null === value ? [] : [
    [
     "",
     value
    ]
   ]);
  }
  function releaseChanges(before, now) {
   const extras = ({ metadata })=>new Map(metadata.getAll("provides-extra").map((extra)=>[
      (0, names.Pc)(extra),
      PRESENT
     ]));
   const python = ({ metadata })=>one(metadata.get("requires-python"));
   const size = (view)=>one(null === view.size ? null : (0, size_text.l)(view.size));
   const hasBoth = null !== before.members && null !== now.members;
   const isReworded = before.metadata.description?.trim() !== now.metadata.description?.trim();
   return [
    ...changesOf("python", python(before), python(now)),
    ...changesOf("dependency", requirements(before), requirements(now)),
    ...changesOf("extra", extras(before), extras(now)),
    ...null === before.entryPoints || null === now.entryPoints ? [] : changesOf("entry point", entryPoints(before.entryPoints), entryPoints(now.entryPoints)),
    ...changesOf("metadata", fields(before), fields(now)),
    ...isReworded ? [
     {
      kind: "metadata",
      name: "Description",
      before: "another text",
      now: "this text"
     }
    ] : [],
    ...hasBoth ? memberChanges(before, now) : [],
    ...null === before.size ? [] : changesOf("size", size(before), size(now))
   ];
  }
  const LARGEST_FILE = 0x2000000;
  const LARGEST_METADATA = 4194304;
  const LIMITS = {
   connect: 1e4,
   idle: 15e3,
   answer: 15e3,
   whole: 6e4
  };
  async function viewOf(path) {
   const distribution = await (0, read_distribution.xF)(path);
   const { members, metadata, entryPoints } = await (0, contents.readContents)(distribution);
   return {
    filename: distribution.filename,
    size: distribution.size,
    metadata,
    members: members.filter(({ kind })=>"file" === kind).map(({ path: name, size })=>({
      path: name,
      size
     })),
    entryPoints: "wheel" === distribution.kind ? entryPoints : null
   };
  }
  function isWheel(filename) {
   return filename.toLowerCase().endsWith(".whl");
  }
  function tagsOf(filename) {
   try {
    return (0, filenames.eP)(filename).tags;
   } catch  {
    return [];
   }
  }
  function pairOf(paths, files) {
   for (const wanted of [
    isWheel,
    (name)=>!isWheel(name)
   ]){
    const own = paths.filter((path)=>wanted((0, external_node_path_.basename)(path)));
    const theirs = files.filter(({ filename })=>wanted(filename) && /\.(?:whl|tar\.gz|zip)$/iu.test(filename));
    for (const path of own){
     const tags = tagsOf((0, external_node_path_.basename)(path));
     const alike = theirs.find(({ filename })=>tagsOf(filename).some((tag)=>tags.includes(tag)));
     if (void 0 !== alike) return [
      path,
      alike
     ];
    }
    const [first] = own;
    const [other] = theirs;
    if (void 0 !== first && void 0 !== other) return [
     first,
     other
    ];
   }
   return null;
  }
  function earlierSizes(paths, files) {
   return paths.flatMap((path)=>{
    const filename = (0, external_node_path_.basename)(path);
    const tags = tagsOf(filename);
    const counterpart = files.find((theirs)=>isWheel(filename) ? tagsOf(theirs.filename).some((tag)=>tags.includes(tag)) : /\.(?:tar\.gz|zip)$/iu.test(theirs.filename));
    const size = counterpart?.size ?? null;
    return void 0 === counterpart || null === size ? [] : [
     {
      filename,
      earlier: counterpart.filename,
      size
     }
    ];
   });
  }
  function contextFor(file, simpleUrl, context) {
   const { url, credentials } = (0, address.or)(simpleUrl, "simple-url");
   return {
    ...context,
    credentials: new URL(file.url).origin === url.origin ? credentials : null
   };
  }
  async function downloaded(file, release, context) {
   const path = (0, external_node_path_.join)(release.temporaryFolder, (0, external_node_crypto_.randomUUID)(), (0, external_node_path_.basename)(file.filename));
   try {
    const { sha256, otherHash } = file;
    await (0, download.R)(file.url, {
     ...context,
     sha256,
     otherHash,
     maximumBytes: LARGEST_FILE,
     attempts: 2
    }, path);
    return await viewOf(path);
   } finally{
    await (0, promises_.rm)((0, external_node_path_.join)(path, ".."), {
     recursive: true,
     force: true
    });
   }
  }
  async function metadataAlone(file, context) {
   const url = `${file.url}.metadata`;
   const answer = await (0, http_request.aj)({
    ...context,
    url,
    maximumBytes: LARGEST_METADATA
   });
   const wanted = file.metadata?.sha256 ?? null;
   const found = (0, external_node_crypto_.createHash)("sha256").update(answer.body).digest("hex");
   if (200 !== answer.status || null !== wanted && found !== wanted) {
    const problem = 200 === answer.status ? "has another sha256 than the index says" : `answers ${answer.status}`;
    throw new release_error.K2({
     subject: (0, address.RD)(url),
     problem,
     remedy: "Look at the index"
    });
   }
   const { filename, size } = file;
   return {
    filename,
    size,
    metadata: (0, core_metadata.U)(answer.body),
    members: null,
    entryPoints: null
   };
  }
  async function earlierView(file, release, given) {
   const context = contextFor(file, release.simpleUrl, given);
   const isLarge = null !== file.size && file.size > LARGEST_FILE;
   if (!isLarge) try {
    return await downloaded(file, release, context);
   } catch (error) {
    if (!(error instanceof release_error.K2) || void 0 === file.metadata) throw error;
   }
   if (void 0 !== file.metadata) return await metadataAlone(file, context);
   throw new release_error.K2({
    subject: file.filename,
    problem: "is too large to be read",
    remedy: "Compare it yourself"
   });
  }
  async function compareWithPrevious(release, given) {
   const { simpleUrl, project, version, paths } = release;
   const index = URL.canParse(simpleUrl) ? new URL(simpleUrl).host : (0, address.RD)(simpleUrl);
   const context = {
    ...given,
    limits: {
     ...LIMITS,
     ...given.limits
    }
   };
   try {
    const page = await (0, project_page.B)(simpleUrl, project, {
     ...context,
     attempts: 2
    });
    const previous = previousRelease(page, project, version);
    if (null === previous) return {
     kind: "first",
     index
    };
    const pair = pairOf(paths, previous.files);
    if (null === pair) return {
     kind: "unknown",
     index,
     why: `${previous.version} has no file of the same kind`
    };
    const [path, file] = pair;
    const [before, now] = await Promise.all([
     earlierView(file, release, context),
     viewOf(path)
    ]);
    const known = previous.files.map((one)=>one === file ? {
      ...one,
      size: before.size
     } : one);
    return {
     kind: "compared",
     index,
     version: previous.version,
     filename: file.filename,
     withMembers: null !== before.members,
     changes: releaseChanges(before, now),
     sizes: earlierSizes(paths, known)
    };
   } catch (error) {
    if (error instanceof transport_error.wX && "aborted" === error.fault) throw error;
    return {
     kind: "unknown",
     index,
     why: (0, visible_text.P8)((0, release_error.bD)(error), 300)
    };
   }
  }
  var plain_http_index = __webpack_require__(99934);
  var file_hosts = __webpack_require__(27276);
  var installers = __webpack_require__(18029);
  var release_document = __webpack_require__(31937);
  var resolve_index = __webpack_require__(22327);
  var send_file = __webpack_require__(99697);
  var token_contents = __webpack_require__(28589);
  var token_scope = __webpack_require__(7754);
  var token_shape = __webpack_require__(76487);
  var metadata_differences = __webpack_require__(40376);
  var token = __webpack_require__(90795);
  var upload_file = __webpack_require__(20);
  var upload_order = __webpack_require__(76876);
  var upload_pace = __webpack_require__(19661);
  var upload_plan = __webpack_require__(25469);
  var wait_until_installable = __webpack_require__(94482);
 },
 14421: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>momentText
  });
  function momentText(moment) {
   return moment.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/u, "$1 $2 UTC");
  }
 }
};
