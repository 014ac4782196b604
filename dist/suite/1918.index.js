export const id = 1918;
export const ids = [
 1918
];
export const modules = {
 31279: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L: ()=>NO_ENTRY_POINTS,
   f: ()=>parseEntryPoints
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96522);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46846);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21685);
  const NO_ENTRY_POINTS = {
   console: {},
   gui: {},
   groups: {},
   defects: [],
   disputes: []
  };
  const SCRIPT_GROUPS = [
   "console_scripts",
   "gui_scripts"
  ];
  const SHOWN_DISPUTES = 10;
  function parseEntryPoints(text) {
   const lines = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.b)(text);
   const ini = readIni(text);
   const groups = new Map;
   const add = (group, name, value)=>{
    const entries = groups.get(group) ?? new Map;
    groups.set(group, entries.set(name, value));
   };
   if (!(ini instanceof _python_standards__WEBPACK_IMPORTED_MODULE_1__.J)) for (const group of ini.sections){
    if (!groups.has(group)) groups.set(group, new Map);
    for (const name of ini.options(group))add(group, name, ini.get(group, name) ?? "");
   }
   for (const { group, name, value } of lines ?? [])add(group, name, value);
   const record = (group)=>Object.fromEntries(groups.get(group) ?? []);
   const [console, gui] = SCRIPT_GROUPS.map(record);
   return {
    console: console ?? {},
    gui: gui ?? {},
    groups: Object.fromEntries([
     ...groups.keys()
    ].map((group)=>[
      group,
      record(group)
     ])),
    defects: ini instanceof _python_standards__WEBPACK_IMPORTED_MODULE_1__.J ? [
     `line ${ini.line} ${ini.problem}`
    ] : [],
    disputes: ini instanceof _python_standards__WEBPACK_IMPORTED_MODULE_1__.J ? [] : disputesOf(ini, lines)
   };
  }
  function readIni(text) {
   try {
    return (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Ay)(text, _python_standards__WEBPACK_IMPORTED_MODULE_3__.a3);
   } catch (thrown) {
    if (thrown instanceof _python_standards__WEBPACK_IMPORTED_MODULE_1__.J) return thrown;
    throw thrown;
   }
  }
  function disputesOf(ini, lines) {
   if (null === lines) return [
    "importlib.metadata can't read it"
   ];
   const disputes = [];
   const seen = new Set;
   for (const { line, group, name, value } of lines){
    seen.add(JSON.stringify([
     group,
     name
    ]));
    if (ini.get(group, name) !== value) disputes.push(`line ${line} is an entry point for importlib.metadata only`);
   }
   for (const group of ini.sections)for (const name of ini.options(group))if (!seen.has(JSON.stringify([
    group,
    name
   ]))) disputes.push(`line ${ini.lineOf(group, name) ?? 1} is an entry point of ${group} for configparser only`);
   return disputes.slice(0, SHOWN_DISPUTES);
  }
 },
 91071: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   XU: ()=>missingModuleRemedy,
   mg: ()=>missingObjectRemedy,
   ty: ()=>missingFileRemedy
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36244);
  function both(what) {
   return {
    modules: what,
    data: what
   };
  }
  const DECIDING = {
   setuptools: {
    modules: "packages or packages.find of setuptools decides",
    data: "package-data of setuptools decides"
   },
   hatchling: both("packages, include and exclude in [tool.hatch.build.targets.wheel] decide"),
   flit: both("the module of [tool.flit.module], or else of the project name, decides"),
   pdm: both("includes and excludes in [tool.pdm.build] decide"),
   poetry: both("packages, include and exclude in [tool.poetry] decide"),
   uv_build: both("module-name, module-root and wheel-exclude in [tool.uv.build-backend] decide"),
   maturin: both("python-source, include and exclude in [tool.maturin] decide"),
   "scikit-build-core": both("wheel.packages in [tool.scikit-build], and install() in CMakeLists.txt, decide"),
   "meson-python": both("py.install_sources() in meson.build decides")
  };
  const UNKNOWN = both("a setting of the build back-end decides");
  function deciding(generator) {
   const backEnd = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.x)(generator);
   return null === backEnd ? UNKNOWN : DECIDING[backEnd];
  }
  function missingModuleRemedy(module, generator) {
   return `Find out why ${module} is not in the wheel: ${deciding(generator).modules} what is included`;
  }
  function missingFileRemedy(generator) {
   return `Check whether the file is in the wheel: ${deciding(generator).data} what is included`;
  }
  function missingObjectRemedy(reference) {
   return `Check whether ${reference} is spelled correctly, and whether the module defines it`;
  }
 },
 7279: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>parseRecord,
   a: ()=>readRecord
  });
  var count_text = __webpack_require__(77820);
  var python_text = __webpack_require__(67969);
  const LONGEST_FIELD = 131072;
  function lengthOf(field) {
   if (field.length <= LONGEST_FIELD) return field.length;
   let points = 0;
   for (const point of field)points += "" === point ? 0 : 1;
   return points;
  }
  function readCsvRows(text, take) {
   let fields = [];
   let field = "";
   let quoted = false;
   let line = 0;
   for (const content of (0, python_text.mU)(text)){
    line += 1;
    let at = 0;
    let hasField = quoted || "" !== content;
    while(hasField){
     if (!quoted && "" === field && '"' === content.charAt(at)) {
      quoted = true;
      at += 1;
     }
     while(quoted){
      const end = content.indexOf('"', at);
      field += content.slice(at, end < 0 ? content.length : end);
      if (end < 0) break;
      const doubled = '"' === content.charAt(end + 1);
      if (doubled) field += '"';
      else quoted = false;
      at = end + (doubled ? 2 : 1);
     }
     if (quoted) {
      if (lengthOf(field) > LONGEST_FIELD) return {
       tooLong: line,
       openQuote: null
      };
      break;
     }
     const comma = content.indexOf(",", at);
     field += content.slice(at, comma < 0 ? content.length : comma);
     if (lengthOf(field) > LONGEST_FIELD) return {
      tooLong: line,
      openQuote: null
     };
     fields.push(field);
     field = "";
     at = comma + 1;
     hasField = comma >= 0;
    }
    if (!quoted) {
     take(line, fields);
     fields = [];
    }
   }
   if (quoted) take(line, [
    ...fields,
    field
   ]);
   return {
    tooLong: null,
    openQuote: quoted ? line : null
   };
  }
  function readRecord(text, take) {
   const defects = [];
   const blankLines = [];
   const { tooLong, openQuote } = readCsvRows(text, (line, fields)=>{
    if (0 === fields.length) return void blankLines.push(line);
    const [path = "", hash = "", size = ""] = fields;
    if (3 !== fields.length) defects.push(`line ${line} has ${(0, count_text.l)(fields.length, "field")} instead of 3`);
    if ("" === path) defects.push(`line ${line} has no path`);
    else take({
     path: path.replaceAll("\\", "/"),
     hash,
     size: "" === size ? null : /^\d+$/u.test(size) ? Number(size) : 0 / 0
    });
   });
   if (null !== openQuote) defects.push(`line ${openQuote}: a quote is not closed`);
   return {
    blankLines,
    tooLong,
    defects
   };
  }
  function parseRecord(text) {
   const rows = [];
   const form = readRecord(text, (row)=>rows.push(row));
   return {
    rows,
    ...form
   };
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
 5643: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T3: ()=>extrasOfMarker,
   aw: ()=>unknownExtraProblem,
   cU: ()=>unknownExtras,
   ru: ()=>foreignExtraRemedy,
   v7: ()=>unknownExtraRemedy
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23495);
  var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29488);
  function tryRequirement(text) {
   try {
    return (0, _requirement_js__WEBPACK_IMPORTED_MODULE_0__.p)(text);
   } catch  {
    return null;
   }
  }
  function extrasOfMarker(marker) {
   if (null === marker) return [];
   if ("compare" !== marker.kind) return marker.operands.flatMap(extrasOfMarker);
   const { left, operator, right } = marker;
   if ("==" !== operator && "===" !== operator) return [];
   const [variable, literal] = "variable" in left ? [
    left,
    right
   ] : [
    right,
    left
   ];
   return "variable" in variable && "extra" === variable.variable && "value" in literal ? [
    literal.value
   ] : [];
  }
  function unknownExtras(requirement, owner) {
   const parsed = tryRequirement(requirement);
   if (null === parsed) return [];
   const known = new Set(owner.extras.map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Pc));
   const isOwn = (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(parsed.name) === (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(owner.name);
   const named = [
    ...isOwn ? parsed.extras.map((extra)=>({
      extra,
      by: "reference"
     })) : [],
    ...extrasOfMarker(parsed.marker).map((extra)=>({
      extra,
      by: "marker"
     }))
   ];
   return named.filter(({ extra })=>!known.has((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(extra)));
  }
  function unknownExtraProblem({ extra, by }) {
   return "reference" === by ? `the project has no extra '${extra}', so installers leave it out` : `the project has no extra '${extra}', so nobody can install this`;
  }
  function meantExtra(extra, extras) {
   const spelled = new Map(extras.map((known)=>[
     (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(known),
     known
    ]));
   return spelled.get((0, _release_model__WEBPACK_IMPORTED_MODULE_2__.q)((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(extra), [
    ...spelled.keys()
   ]) ?? "") ?? null;
  }
  function namesOf(extras) {
   const spelled = new Map(extras.map((known)=>[
     (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(known),
     known
    ]));
   return [
    ...spelled.values()
   ].map((known)=>`'${known}'`).join(", ");
  }
  function unknownExtraRemedy(extra, extras) {
   const meant = meantExtra(extra, extras);
   if (null !== meant) return `Write '${meant}', or add the extra '${extra}'`;
   const all = namesOf(extras);
   return "" === all ? `Add the extra '${extra}', or remove it here` : `Add the extra '${extra}', or name one of ${all}`;
  }
  function foreignExtraRemedy(extra, extras, requirement) {
   const meant = meantExtra(extra, extras);
   if (null !== meant) return `Write '${meant}' in ${requirement}`;
   const all = namesOf(extras);
   return `Remove '${extra}' from ${requirement}${"" === all ? "" : `, or name one of ${all}`}`;
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
