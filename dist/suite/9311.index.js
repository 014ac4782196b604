export const id = 9311;
export const ids = [
 9311
];
export const modules = {
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
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89238);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89822);
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69775);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23256);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62514);
  const onTheSpot = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_2__.f)(()=>Promise.all([
    __webpack_require__.e(6118),
    __webpack_require__.e(1655),
    __webpack_require__.e(8496),
    __webpack_require__.e(6827)
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
  async function fromStore(packagesDir, storeFolder) {
   const distributions = (await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.N0)(packagesDir)).map(_read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.p_);
   for (const name of new Set(distributions.map((dist)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Pc)(dist.name)))){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Uc)(storeFolder, name), "release-manifest.json");
    const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).then(()=>true, ()=>false);
    if (!there) continue;
    const stored = await fromFile(path);
    if (distributions.some(({ version })=>version === (0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.Bp)(stored.manifest.version))) return stored;
   }
   return null;
  }
  async function loadManifest(input, packagesDir, { host, expectedSha256 = null }) {
   const loaded = await find(input, packagesDir, host);
   if (null !== expectedSha256 && loaded.sha256 !== expectedSha256.toLowerCase()) throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: loaded.path ?? "manifest",
    problem: loaded.onTheSpot ? `no manifest was given or left by an earlier stage, but one with sha256 ${expectedSha256} is required` : `has sha256 ${loaded.sha256}, but ${expectedSha256} is required`,
    remedy: "Give the manifest of the build whose files you release"
   });
   return loaded;
  }
  async function findManifest(input, packagesDir, host) {
   if (input?.trimStart().startsWith("{") === true) {
    const manifest = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.Cc)(input, "manifest");
    return {
     manifest,
     sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_11__.l)(manifest)),
     path: null,
     onTheSpot: false
    };
   }
   if (null !== input && "" !== input) return fromFile(input);
   return null === host || null === packagesDir ? null : await fromStore(packagesDir, host.storeFolder);
  }
  async function find(input, packagesDir, host) {
   const found = await findManifest(input, packagesDir, host);
   if (null !== found) return found;
   const { manifestOnTheSpot } = await onTheSpot();
   const manifest = await manifestOnTheSpot(packagesDir);
   return {
    manifest,
    sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_11__.l)(manifest)),
    path: null,
    onTheSpot: true
   };
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
 20505: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   t: ()=>deriveUploadForm,
   x: ()=>metadataFieldName
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75094);
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
  function knowsLicenseFile(version) {
   const match = /^(\d+)\.(\d+)$/u.exec(version?.trim() ?? "");
   if (null === match) return false;
   const [major, minor] = [
    Number(match[1]),
    Number(match[2])
   ];
   return major > 2 || 2 === major && minor >= 4;
  }
  function projectUrl(value) {
   const comma = value.indexOf(",");
   return comma < 0 ? `${value.trim()}, ` : `${value.slice(0, comma).trim()}, ${value.slice(comma + 1).trim()}`;
  }
  function keywords(value) {
   return value.split(",").map((keyword)=>keyword.trim()).join(", ");
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
    "wheel" === dist.kind ? (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.eP)(dist.filename).pythonTag : "source"
   ], [
    "sha256_digest",
    dist.sha256
   ]);
   return form;
  }
 },
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
      const result = await receiveInto(url, options, {
       write: (chunk)=>file.writeFile(chunk)
      });
      await file.close();
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
      return result;
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
  async function sha256OfUrl(url, options) {
   return (0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Zv)((0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(url), options, options, ()=>receiveInto(url, options, null));
  }
  async function receiveInto(url, options, sink) {
   const limit = options.maximumBytes ?? MAXIMUM_DOWNLOAD;
   const request = {
    ...options,
    url,
    method: "GET",
    headers: {
     "accept-encoding": "identity"
    }
   };
   return (0, _exchange_js__WEBPACK_IMPORTED_MODULE_5__.c)(request, async (response, from)=>{
    const status = response.statusCode ?? 0;
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
    return received;
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
 60997: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bj: ()=>sha256Of,
   Cm: ()=>linkTarget,
   F: ()=>UnusablePage,
   Q4: ()=>MOST_FILES,
   Z: ()=>tooManyFiles,
   oL: ()=>otherHashOf
  });
  const MOST_FILES = 2e5;
  class UnusablePage extends Error {
  }
  function tooManyFiles() {
   return new UnusablePage(`lists more than ${MOST_FILES} files`);
  }
  function sha256Of(text) {
   const lower = "string" == typeof text ? text.toLowerCase() : "";
   return /^[0-9a-f]{64}$/u.test(lower) ? lower : null;
  }
  const OTHER_ALGORITHMS = [
   "sha512",
   "sha384",
   "sha224",
   "sha1",
   "md5"
  ];
  function otherHashOf(hashes) {
   for (const algorithm of OTHER_ALGORITHMS){
    const digest = hashes[algorithm];
    if ("string" == typeof digest && /^[0-9a-f]+$/iu.test(digest)) return {
     otherHash: {
      algorithm,
      digest: digest.toLowerCase()
     }
    };
   }
   return {};
  }
  function linkTarget(href, base) {
   if (!URL.canParse(href, base)) return null;
   const url = new URL(href, base);
   if ("https:" !== url.protocol && "http:" !== url.protocol) return null;
   url.hash = "";
   url.username = "";
   url.password = "";
   return url;
  }
 },
 40775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g2: ()=>projectPageUrl,
   B_: ()=>readProjectPage
  });
  var address = __webpack_require__(37062);
  var retrying_read = __webpack_require__(21579);
  var http_request = __webpack_require__(13268);
  var transport_error = __webpack_require__(95948);
  var lazy_modules = __webpack_require__(64576);
  var names = __webpack_require__(21515);
  var text_ends = __webpack_require__(28681);
  var release_error = __webpack_require__(41535);
  var parsed_page = __webpack_require__(60997);
  function isObject(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
  function textOr(value) {
   return "string" == typeof value ? value : null;
  }
  function parseJsonPage(text, base) {
   let page;
   try {
    page = JSON.parse(text);
   } catch  {
    return null;
   }
   if (!isObject(page) || !Array.isArray(page["files"])) return null;
   const entries = page["files"];
   const versions = Array.isArray(page["versions"]) ? page["versions"] : [];
   if (entries.length > parsed_page.Q4 || versions.length > parsed_page.Q4) throw (0, parsed_page.Z)();
   const files = [];
   for (const entry of entries){
    if (!isObject(entry) || "string" != typeof entry["filename"] || "string" != typeof entry["url"]) continue;
    const url = (0, parsed_page.Cm)(entry["url"], base);
    if (null === url) continue;
    const { hashes, yanked, size } = entry;
    files.push({
     filename: entry["filename"],
     url: url.href,
     sha256: isObject(hashes) ? (0, parsed_page.Bj)(hashes["sha256"]) : null,
     ...isObject(hashes) && null === (0, parsed_page.Bj)(hashes["sha256"]) ? (0, parsed_page.oL)(hashes) : {},
     requiresPython: textOr(entry["requires-python"]),
     yanked: true === yanked || "string" == typeof yanked,
     yankedReason: "string" == typeof yanked && "" !== yanked ? yanked : null,
     size: "number" == typeof size && Number.isSafeInteger(size) && size >= 0 ? size : null,
     uploadTime: textOr(entry["upload-time"])
    });
   }
   const status = page["project-status"];
   return {
    files,
    projectStatus: isObject(status) ? textOr(status["status"]) : textOr(status),
    versions: versions.filter((version)=>"string" == typeof version)
   };
  }
  const LARGEST_PAGE = 0x2000000;
  const htmlPages = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(1600),
    __webpack_require__.e(3409)
   ]).then(__webpack_require__.bind(__webpack_require__, 53409)));
  const ANY_PAGE = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";
  function projectPageUrl(simpleUrl, name) {
   return `${(0, text_ends.sP)(simpleUrl, "/")}/${(0, names.Pc)(name)}/`;
  }
  async function readProjectPage(simpleUrl, name, options) {
   const shown = (0, address.RD)(simpleUrl);
   const { credentials } = (0, address.or)(simpleUrl, "simple-url");
   return (0, retrying_read.Zv)(shown, options, options, ()=>readOnce(simpleUrl, name, options, options.credentials ?? credentials));
  }
  async function readHtml(text, url) {
   const { parseHtmlPage } = await htmlPages();
   return parseHtmlPage(text, url);
  }
  function acceptOfNobody() {
   const quality = 100 + Math.floor(900 * Math.random());
   return `application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.${quality}, text/html;q=0.0${quality % 89 + 10}`;
  }
  async function readOnce(simpleUrl, name, options, credentials) {
   const { accept, bypassCaches, headers, ...rest } = options;
   const plain = projectPageUrl(simpleUrl, name);
   const answer = await (0, http_request.aj)({
    ...rest,
    url: true === bypassCaches ? `${plain}?uncached=${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}` : plain,
    method: "GET",
    maximumBytes: options.maximumBytes ?? LARGEST_PAGE,
    credentials,
    headers: {
     accept: true === bypassCaches ? acceptOfNobody() : accept ?? ANY_PAGE,
     "cache-control": true === bypassCaches ? "no-cache" : "max-age=0",
     ...headers
    }
   });
   return pageOf(answer);
  }
  async function parsedPage(kind, text, url) {
   try {
    return "json" === kind ? parseJsonPage(text, url) : await readHtml(text, url);
   } catch (error) {
    if (!(error instanceof parsed_page.F)) throw error;
    throw new transport_error.wX("too-large", url, `its page ${error.message}`, true);
   }
  }
  async function pageOf(answer) {
   const { status, reason, headers, url } = answer;
   const serial = headers["x-pypi-last-serial"];
   const facts = {
    url,
    headers,
    lastSerial: "string" == typeof serial ? serial : null
   };
   const kind = /[/+]json\b/u.test(headers["content-type"] ?? "") ? "json" : "html";
   if (404 === status) return {
    ...facts,
    exists: false,
    kind,
    files: [],
    projectStatus: null,
    versions: []
   };
   if ((0, retrying_read.wz)(status)) throw new retrying_read.Wl(status, reason, headers["retry-after"]);
   if (200 !== status) {
    const wantsCredentials = 401 === status || 403 === status;
    throw new release_error.K2({
     subject: url,
     problem: `answers ${status}${"" === reason ? "" : ` ${reason}`} instead of the project's page`,
     remedy: wantsCredentials ? "Use a username and password with permission to read this index" : "Use the address of the index's simple API"
    });
   }
   const text = answer.body.toString("utf8");
   const parsed = await parsedPage(kind, text, url);
   if (null === parsed) throw new transport_error.wX("garbled", url, `its answer is not ${"json" === kind ? "JSON" : "HTML"} of a simple index`, true);
   return {
    ...facts,
    exists: true,
    kind,
    ...parsed
   };
  }
 },
 75094: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Lg: ()=>kindOfFilename,
   Im: ()=>looksLikeDistribution,
   sF: ()=>parseSdistFilename,
   eP: ()=>parseWheelFilename,
   aL: ()=>releaseOfFilename
  });
  var names = __webpack_require__(21515);
  var visible_text = __webpack_require__(58607);
  const MOST_TAGS = 1e4;
  function expandTags(text) {
   const parts = text.toLowerCase().split("-");
   const [pythons, abis, platforms] = parts.map((part)=>part.split("."));
   if (3 !== parts.length || void 0 === pythons || void 0 === abis || void 0 === platforms) throw new Error(`the tag ${text} has ${parts.length} parts instead of 3`);
   if ([
    pythons,
    abis,
    platforms
   ].some((components)=>components.includes(""))) throw new Error(`the tag ${text} has an empty component`);
   if (pythons.length * abis.length * platforms.length > MOST_TAGS) throw new Error(`the tag ${(0, visible_text.Ol)(text, 100)} expands to more than ${MOST_TAGS} tags`);
   const tags = pythons.flatMap((python)=>abis.flatMap((abi)=>platforms.map((platform)=>`${python}-${abi}-${platform}`)));
   return [
    ...new Set(tags)
   ];
  }
  var python_text = __webpack_require__(67969);
  var src_version = __webpack_require__(22499);
  const WHEEL_NAME = /^[\p{L}\p{N}_.]*$/u;
  function parseWheelFilename(filename) {
   const wrong = (reason)=>new Error(`${(0, python_text.TL)(filename)} is not the name of a wheel: ${reason}`);
   if (!filename.endsWith(".whl")) throw wrong("it does not end in .whl");
   const parts = filename.slice(0, -4).split("-");
   const [name, versionText] = parts;
   const [pythonTag, abiTag, platformTag] = parts.slice(-3);
   if (5 !== parts.length && 6 !== parts.length || void 0 === name || void 0 === versionText || void 0 === pythonTag || void 0 === abiTag || void 0 === platformTag) throw wrong(`it has ${parts.length} parts between hyphens instead of 5 or 6`);
   if (name.includes("__") || !WHEEL_NAME.test(name)) throw wrong(`${(0, python_text.TL)(name)} is not an escaped project name`);
   const version = (0, src_version.z0)(versionText);
   if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a PEP 440 version`);
   const build = 6 === parts.length ? parts[2] ?? "" : null;
   if (null !== build && !/^[0-9]/u.test(build)) throw wrong(`the build tag ${(0, python_text.TL)(build)} does not begin with a digit`);
   let tags;
   try {
    tags = expandTags(`${pythonTag}-${abiTag}-${platformTag}`);
   } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
   }
   return {
    name,
    version,
    versionText,
    build,
    tags,
    pythonTag,
    abiTag,
    platformTag
   };
  }
  function parseSdistFilename(filename) {
   const wrong = (reason)=>new Error(`${(0, python_text.TL)(filename)} is not the name of a source distribution: ${reason}`);
   const stem = [
    ".tar.gz",
    ".zip"
   ].flatMap((end)=>filename.endsWith(end) ? [
     filename.slice(0, -end.length)
    ] : []).at(0);
   if (void 0 === stem) throw wrong("it does not end in .tar.gz or .zip");
   const hyphen = stem.lastIndexOf("-");
   if (hyphen < 0) throw wrong("it has no hyphen between name and version");
   const versionText = stem.slice(hyphen + 1);
   const version = (0, src_version.z0)(versionText);
   if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a PEP 440 version`);
   return {
    name: stem.slice(0, hyphen),
    version,
    versionText
   };
  }
  function kindOfFilename(filename) {
   if (filename.endsWith(".whl")) return "wheel";
   return filename.endsWith(".tar.gz") || filename.endsWith(".zip") ? "sdist" : null;
  }
  const LIKE_A_DISTRIBUTION = /\.(?:whl|egg|zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|z|zst))$/iu;
  function looksLikeDistribution(filename) {
   return LIKE_A_DISTRIBUTION.test(filename);
  }
  function releaseOfFilename(filename) {
   const kind = kindOfFilename(filename);
   if (null === kind) return null;
   try {
    const { name, version } = "wheel" === kind ? parseWheelFilename(filename) : parseSdistFilename(filename);
    return (0, names.uV)(name) ? {
     normalizedName: (0, names.Pc)(name),
     version: (0, src_version.qh)(version)
    } : null;
   } catch  {
    return null;
   }
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
 86298: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>sizeText
  });
  const UNITS = [
   "kB",
   "MB",
   "GB",
   "TB"
  ];
  function sizeText(bytes) {
   if (bytes < 1e3) return `${String(Math.round(bytes))} B`;
   let size = bytes / 1e3;
   let unit = 0;
   while(size >= 999.95 && unit < UNITS.length - 1){
    size /= 1e3;
    unit += 1;
   }
   return `${size.toFixed(1)} ${UNITS[unit] ?? ""}`;
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
 }
};
