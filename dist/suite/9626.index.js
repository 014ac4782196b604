export const id = 9626;
export const ids = [
 9626
];
export const modules = {
 68860: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>tableAt
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90279);
  function tableAt(value, ...keys) {
   const found = keys.reduce((table, key)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.bI)(table) ? table[key] : void 0, value);
   return (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.bI)(found) ? found : {};
  }
 },
 70741: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>versionFilesOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _tool_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68860);
  const HATCH_HOOKS = [
   [
    "hatch",
    "build",
    "hooks"
   ],
   [
    "hatch",
    "build",
    "targets",
    "wheel",
    "hooks"
   ],
   [
    "hatch",
    "build",
    "targets",
    "sdist",
    "hooks"
   ]
  ];
  const PLACES = [
   ...[
    "setuptools_scm",
    "setuptools-scm",
    "vcs-versioning"
   ].flatMap((table)=>[
     {
      by: "setuptools-scm",
      table: [
       table
      ],
      path: "version_file",
      template: "version_file_template"
     },
     {
      by: "setuptools-scm",
      table: [
       table
      ],
      path: "write_to",
      template: "write_to_template"
     }
    ]),
   ...HATCH_HOOKS.flatMap((hooks)=>[
     {
      by: "hatch-vcs",
      table: [
       ...hooks,
       "vcs"
      ],
      path: "version-file",
      template: "template"
     },
     {
      by: "hatchling",
      table: [
       ...hooks,
       "version"
      ],
      path: "path",
      template: "template"
     },
     {
      by: "hatchling",
      table: [
       ...hooks,
       "version"
      ],
      path: "path",
      inPlace: true
     }
    ]),
   {
    by: "pdm-backend",
    table: [
     "pdm",
     "version"
    ],
    path: "write_to",
    template: "write_template"
   },
   {
    by: "versioningit",
    table: [
     "versioningit",
     "write"
    ],
    path: "file",
    template: "template"
   },
   {
    by: "versioneer",
    table: [
     "versioneer"
    ],
    path: "versionfile_source"
   },
   {
    by: "versioneer",
    table: [
     "versioneer"
    ],
    path: "versionfile_build"
   }
  ];
  function textAt(table, key) {
   const value = void 0 === key ? void 0 : table[key];
   return "string" == typeof value && "" !== value ? value : null;
  }
  function versionFilesOf(tool) {
   return PLACES.flatMap(({ by, table: keys, path: pathKey, template: templateKey, inPlace = false })=>{
    const table = (0, _tool_table_js__WEBPACK_IMPORTED_MODULE_1__.a)(tool, ...keys);
    const value = textAt(table, pathKey);
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(value ?? "");
    if (null === value || path.startsWith("../") || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path)) return [];
    return [
     {
      path: path.replace(/^\.\//u, ""),
      by,
      template: textAt(table, templateKey),
      inPlace
     }
    ];
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
 90295: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>findImportPackages
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  const BESIDE = new Set([
   "benchmark",
   "benchmarks",
   "bin",
   "build",
   "changelog",
   "ci",
   "debian",
   "dist",
   "doc",
   "docs",
   "documentation",
   "example",
   "examples",
   "exercise",
   "exercises",
   "fabfile",
   "htmlcov",
   "manpages",
   "misc",
   "news",
   "newsfragments",
   "python",
   "samples",
   "scripts",
   "site_scons",
   "tasks",
   "test",
   "testing",
   "tests",
   "tool",
   "tools",
   "util",
   "utils",
   "vendor"
  ]);
  const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
  function isTable(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
  function tableAt(table, ...keys) {
   let found = table;
   for (const key of keys)found = isTable(found) ? found[key] : void 0;
   return isTable(found) ? found : {};
  }
  function textsIn(value) {
   return Array.isArray(value) ? value.filter((item)=>"string" == typeof item) : [];
  }
  function tidy(path) {
   return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.\/|\/$/gu, "");
  }
  function configuredPaths(tool, roots) {
   const paths = [
    ...textsIn(tableAt(tool, "hatch", "build", "targets", "wheel")["packages"])
   ];
   const flit = tableAt(tool, "flit", "module")["name"];
   const modules = "string" == typeof flit ? [
    flit
   ] : [];
   const setuptools = tableAt(tool, "setuptools");
   for (const one of textsIn(setuptools["packages"]))modules.push(one);
   for (const one of textsIn(setuptools["py-modules"]))modules.push(one);
   const uv = tableAt(tool, "uv", "build-backend")["module-name"];
   for (const one of "string" == typeof uv ? [
    uv
   ] : textsIn(uv))modules.push(one);
   const poetry = tableAt(tool, "poetry")["packages"];
   for (const entry of Array.isArray(poetry) ? poetry : []){
    const { include, from, to } = tableAt(entry);
    if ("string" == typeof include && void 0 === to) paths.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("string" == typeof from ? from : "", include));
   }
   for (const module of modules)for (const root of roots)paths.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, module.split(".")[0] ?? module));
   return paths.map(tidy);
  }
  function findImportPackages(files, hints) {
   const known = new Set(files);
   const folders = new Set(files.flatMap((file)=>file.endsWith(".py") ? parentsOf(file) : []));
   const isPackage = (path)=>known.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, "__init__.py"));
   const packageDir = tableAt(hints.tool, "setuptools", "package-dir")[""];
   const where = textsIn(tableAt(hints.tool, "setuptools", "packages", "find")["where"]).map(tidy);
   const roots = [
    ...new Set([
     "string" == typeof packageDir ? tidy(packageDir) : "src",
     ...where,
     ""
    ])
   ];
   function asPackage(path) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path, ".py");
    if (!IDENTIFIER.test(name)) return null;
    if (folders.has(path)) return {
     name,
     path
    };
    const file = path.endsWith(".py") ? path : `${path}.py`;
    return known.has(file) ? {
     name,
     path: file
    } : null;
   }
   const configured = configuredPaths(hints.tool, roots).map(asPackage).filter((found)=>null !== found);
   if (configured.length > 0) return unique(configured);
   const named = (hints.projectName ?? "").toLowerCase().replaceAll(/[-_.]+/gu, "_");
   for (const root of roots){
    const here = [
     ...folders
    ].filter((folder)=>node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", folder)) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", root) && folder !== root);
    const packages = here.filter((folder)=>isPackage(folder) && ("" !== root || !BESIDE.has(folder)));
    const modules = files.filter((file)=>{
     if (!file.endsWith(".py") || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", file)) !== node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", root)) return false;
     const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file, ".py");
     return "" === root ? name.toLowerCase() === named : "setup" !== name && "conftest" !== name;
    });
    const found = [
     ...packages,
     ...modules
    ].map(asPackage).filter((one)=>null !== one);
    if (found.length > 0) return unique(found);
    const space = here.filter((folder)=>named === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder) || named.startsWith(`${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder)}_`));
    if (space.length > 0) return unique(space.map(asPackage).filter((one)=>null !== one));
   }
   return [];
  }
  function parentsOf(file) {
   const parents = [];
   for(let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file); "." !== folder; folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder))parents.push(folder);
   return parents;
  }
  function unique(packages) {
   const byPath = new Map(packages.map((found)=>[
     found.path,
     found
    ]));
   return [
    ...byPath.values()
   ].sort((a, b)=>a.path < b.path ? -1 : 1);
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
 36244: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>backEndOf,
   x: ()=>backEndOfWheel
  });
  const NAMES = [
   [
    /^hatchling/u,
    "hatchling"
   ],
   [
    /^flit/u,
    "flit"
   ],
   [
    /^pdm/u,
    "pdm"
   ],
   [
    /^poetry/u,
    "poetry"
   ],
   [
    /^uv_build/u,
    "uv_build"
   ],
   [
    /^mesonpy/u,
    "meson-python"
   ],
   [
    /^scikit_build_core/u,
    "scikit-build-core"
   ],
   [
    /^maturin/u,
    "maturin"
   ],
   [
    /^(?:setuptools|$)/u,
    "setuptools"
   ]
  ];
  function backEndOf(buildBackend) {
   return NAMES.find(([name])=>name.test(buildBackend ?? ""))?.[1] ?? null;
  }
  const GENERATORS = [
   [
    /^(?:setuptools|bdist_wheel)\b/u,
    "setuptools"
   ],
   [
    /^uv\b/u,
    "uv_build"
   ],
   [
    /^meson\b/u,
    "meson-python"
   ],
   [
    /^scikit-build-core\b/u,
    "scikit-build-core"
   ],
   ...NAMES.filter(([, backEnd])=>"setuptools" !== backEnd && "uv_build" !== backEnd)
  ];
  function backEndOfWheel(generator) {
   return GENERATORS.find(([name])=>name.test(generator ?? ""))?.[1] ?? null;
  }
 },
 90960: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>parseCoreMetadata
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const HEADER = /^([\x21-\x39\x3b-\x7e]+):(.*)$/su;
  function unfoldDescription(value) {
   return value.replace(/(\r\n|\n|\r)(?: {7}\||[ \t]{8})/gu, "$1");
  }
  function decode(bytes, defects) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch  {
    defects.push("is not UTF-8");
    return new TextDecoder("utf-8", {
     ignoreBOM: true
    }).decode(bytes);
   }
  }
  function linesOf(text) {
   return text.match(/[^\r\n]+(?:\r\n|\n|\r)?|\r\n|\n|\r/gu) ?? [];
  }
  const isBlank = (line)=>/^(?:\r\n|\n|\r)$/u.test(line);
  function parseCoreMetadata(bytes) {
   const defects = [];
   const lines = linesOf(decode(bytes, defects));
   const headers = [];
   let index = 0;
   for(; index < lines.length; index += 1){
    const line = lines[index] ?? "";
    if (isBlank(line)) {
     index += 1;
     break;
    }
    const last = headers.at(-1);
    if (/^[ \t]/u.test(line)) {
     if (void 0 === last) defects.push("begins with a continuation line");
     else last.value += line;
     continue;
    }
    const [, name, value] = HEADER.exec(line) ?? [];
    if (void 0 === name || void 0 === value) {
     defects.push(`line ${index + 1} is neither a field nor blank`);
     break;
    }
    headers.push({
     name: name.toLowerCase(),
     value: value.replace(/^[ \t]+/u, ""),
     line: index + 1
    });
   }
   const fields = new Map;
   for (const { name, value } of headers){
    const plain = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(value, "\r\n");
    const values = fields.get(name);
    if (void 0 === values) fields.set(name, [
     plain
    ]);
    else values.push(plain);
   }
   const body = lines.slice(index).join("");
   const field = fields.get("description")?.[0];
   if (void 0 !== field && "" !== body) defects.push("has both a Description field and a body");
   return {
    headers: headers.map(({ name, value, line })=>({
      name,
      value: (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(value, "\r\n"),
      line
     })),
    bodyLine: "" === body ? null : index + 1,
    fields,
    description: "" !== body ? body : void 0 === field ? null : unfoldDescription(field),
    defects,
    get: (name)=>fields.get(name.toLowerCase())?.[0] ?? null,
    getAll: (name)=>fields.get(name.toLowerCase()) ?? []
   };
  }
 },
 96522: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>parseEntryPointLines
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  function parseEntryPointLines(text) {
   const found = [];
   let group = null;
   for (const [index, whole] of (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__._t)(text).entries()){
    const line = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(whole);
    if (!("" === line || line.startsWith("#"))) {
     if (line.startsWith("[") && line.endsWith("]")) group = withoutBrackets(line);
     else if (null !== group) {
      const equals = line.indexOf("=");
      if (-1 === equals) return null;
      const [name, value] = [
       line.slice(0, equals),
       line.slice(equals + 1)
      ].map(_python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n);
      found.push({
       line: index + 1,
       group,
       name: name ?? "",
       value: value ?? ""
      });
     }
    }
   }
   return found;
  }
  function withoutBrackets(text) {
   let start = 0;
   let end = text.length;
   while(start < end && "[]".includes(text.charAt(start)))start += 1;
   while(end > start && "[]".includes(text.charAt(end - 1)))end -= 1;
   return text.slice(start, end);
  }
 },
 53280: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>manifestLines,
   d: ()=>MANIFEST_COMMANDS
  });
  const MANIFEST_COMMANDS = {
   include: 1,
   exclude: 1,
   "global-include": 1,
   "global-exclude": 1,
   "recursive-include": 2,
   "recursive-exclude": 2,
   graft: 1,
   prune: 1
  };
  function withoutComment(line) {
   const at = line.search(/(?<!\S)#/u);
   return at < 0 ? line : line.slice(0, at);
  }
  function manifestLines(text) {
   const lines = [];
   let open = [];
   let begin = null;
   for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()){
    begin ??= index + 1;
    const plain = withoutComment(line);
    const goesOn = plain.endsWith("\\");
    for (const word of (goesOn ? plain.slice(0, -1) : plain).split(/\s+/u))if ("" !== word) open.push(word);
    if (goesOn) continue;
    const [command, ...words] = open;
    if (void 0 !== command) lines.push({
     number: begin,
     command,
     words
    });
    open = [];
    begin = null;
   }
   return lines;
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
 14348: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   MH: ()=>isPythonName,
   WV: ()=>isModulePath,
   eL: ()=>importNameProblem,
   iX: ()=>isPythonKeyword,
   nO: ()=>isObjectReference,
   xs: ()=>isScriptName
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const KEYWORDS = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
  const SCRIPT_NAME = new RegExp(`^[${_python_text_js__WEBPACK_IMPORTED_MODULE_0__.E3}.-]+$`, "u");
  const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;
  const ASCII_IDENTIFIER = /^[A-Za-z_]\w*$/u;
  function isPythonIdentifier(text) {
   return ASCII_IDENTIFIER.test(text) || IDENTIFIER.test(text);
  }
  function isPythonKeyword(text) {
   return KEYWORDS.has(text);
  }
  function isPythonName(text) {
   return isPythonIdentifier(text) && !isPythonKeyword(text);
  }
  function isScriptName(text) {
   return SCRIPT_NAME.test(text);
  }
  function importNameProblem(text) {
   const [name = "", ...options] = text.split(";");
   for (const part of (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.sW)(name).split(".")){
    if (!isPythonIdentifier(part)) return `${"" === part ? "an empty part" : part} is not a Python identifier`;
    if (isPythonKeyword(part)) return `${part} is a keyword of Python`;
   }
   return options.length > 0 && "private" !== (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.H8)(options.join(";")) ? 'only "private" may follow the ";"' : null;
  }
  function isModulePath(text) {
   return text.split(".").every(isPythonName);
  }
  function isObjectReference(text) {
   const [, reference = ""] = /^([^[\]]+)(?:\[[^\]]*\])?$/u.exec((0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(text)) ?? [];
   const parts = reference.split(":", 3).map(_python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n);
   return parts.length <= 2 && parts.every(isModulePath);
  }
 },
 47689: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>namesHost,
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
  function namesHost(text) {
   const [, scheme, authority = ""] = PARTS.exec(text.trim()) ?? [];
   return void 0 === scheme || !/^https?$/iu.test(scheme) || !/^(?:https?:?)?$/iu.test(authority);
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
 84188: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>shellPath,
   r: ()=>shellWord
  });
  const PLAIN = /^[\w@%+:,./-][\w@%+=:,./-]*$/u;
  function shellWord(word) {
   return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
  }
  function shellPath(path) {
   return shellWord(path.startsWith("-") ? `./${path}` : path);
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
 }
};
