export const id = 7745;
export const ids = [
 7745
];
export const modules = {
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
  const WHEEL_NAME = new RegExp(`^[${python_text.E3}.]*$`, "u");
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
 37870: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dx: ()=>tellsVersion,
   Zy: ()=>compareVersions
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function compareNumbers(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function compareReleases(a, b) {
   for(let index = 0; index < Math.max(a.length, b.length); index += 1){
    const order = compareNumbers(a[index] ?? 0n, b[index] ?? 0n);
    if (0 !== order) return order;
   }
   return 0;
  }
  function suffixOf({ pre, post, dev }) {
   const phase = null === pre ? null === post && null !== dev ? -1n : 3n : ({
    a: 0n,
    b: 1n,
    rc: 2n
   })[pre.phase];
   return [
    phase,
    pre?.number ?? 0n,
    null === post ? 0n : 1n,
    post ?? 0n,
    null === dev ? 1n : 0n,
    dev ?? 0n
   ];
  }
  function compareLocalParts(a, b) {
   if ("bigint" == typeof a) return "bigint" == typeof b ? compareNumbers(a, b) : 1;
   if ("bigint" == typeof b) return -1;
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function compareLocals(a, b) {
   if (null === a || null === b) return (null === a ? 0 : 1) - (null === b ? 0 : 1);
   for (const [index, part] of a.entries()){
    const other = b[index];
    if (void 0 === other) return 1;
    const order = compareLocalParts(part, other);
    if (0 !== order) return order;
   }
   return a.length - b.length;
  }
  function compareVersions(a, b) {
   return compareNumbers(a.epoch, b.epoch) || compareReleases(a.release, b.release) || compareReleases(suffixOf(a), suffixOf(b)) || Math.sign(compareLocals(a.local, b.local));
  }
  function tellsVersion(told, installed) {
   return 0 === compareVersions(told, installed) || 0 === compareVersions((0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Yd)(told), installed);
  }
 }
};
