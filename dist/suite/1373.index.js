export const id = 1373;
export const ids = [
 1373
];
export const modules = {
 62514: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   AO: ()=>distributionOf,
   Lg: ()=>kindOfFilename,
   N0: ()=>listFilenames,
   oQ: ()=>notRegular,
   oj: ()=>listDistributions,
   p_: ()=>parseFilename,
   wX: ()=>namesIn,
   xF: ()=>readDistribution
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23256);
  var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75094);
  var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22499);
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89238);
  const NOT_PRODUCTS = [
   ".gitignore"
  ];
  function kindOfFilename(filename) {
   if (filename.endsWith(".whl")) return "wheel";
   return filename.endsWith(".tar.gz") || filename.endsWith(".zip") ? "sdist" : null;
  }
  function parseFilename(filename) {
   const kind = kindOfFilename(filename);
   if (null === kind) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: filename,
    problem: "is not a distribution: its name must end in .whl, .tar.gz or .zip",
    remedy: "Give a wheel or a source distribution"
   });
   try {
    if ("wheel" === kind) {
     const { name, version, tags } = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.e)(filename);
     return {
      kind,
      name,
      version: (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
      tags
     };
    }
    const { name, version } = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.s)(filename);
    return {
     kind,
     name,
     version: (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
     tags: []
    };
   } catch (cause) {
    throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: filename,
     problem: (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(cause),
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
    if (null === odd) return distributionOf(absolute, await (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__.DC)(absolute));
   } catch (cause) {
    throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: path,
     problem: `can't be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
     remedy: "Give a file that exists and is readable"
    }, {
     cause
    });
   }
   throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: path,
    problem: `is ${odd}`,
    remedy: "Put the file itself there"
   });
  }
  async function namesIn(folder) {
   try {
    return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name)=>!NOT_PRODUCTS.includes(name)).sort();
   } catch (cause) {
    throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: folder,
     problem: `can't be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
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
    else if (null === kindOfFilename(name)) foreign.push(name);
   }
   if (foreign.length > 0) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: folder,
    problem: `contains other files than distributions: ${foreign.join(", ")}`,
    remedy: "Keep only the files of the release in it"
   });
   if (0 === names.length) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
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
   t: ()=>deriveUploadForm
  });
  var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75094);
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
    "wheel" === dist.kind ? (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__.e)(dist.filename).pythonTag : "source"
   ], [
    "sha256_digest",
    dist.sha256
   ]);
   return form;
  }
 },
 87738: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Cv: ()=>forAllScopes,
   Mp: ()=>startInScope,
   Xg: ()=>openChildScope
  });
  var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
  const scopes = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;
  function openChildScope() {
   const members = {
    starting: new Set,
    children: new Set,
    closed: false
   };
   return {
    run: (work)=>scopes.run(members, work),
    async end () {
     members.closed = true;
     while(members.starting.size + members.children.size > 0){
      await Promise.allSettled(members.starting);
      const children = [
       ...members.children
      ];
      for (const child of children)child.stop();
      await Promise.allSettled(children.map(({ exited })=>exited));
     }
    }
   };
  }
  function forAllScopes(work) {
   return scopes.exit(work);
  }
  async function startInScope(start) {
   const members = scopes.getStore();
   if (void 0 === members) return await start();
   if (members.closed) throw new Error("the stage that starts this has ended");
   const starting = start();
   members.starting.add(starting);
   try {
    const child = await starting;
    members.children.add(child);
    const forget = ()=>{
     members.children.delete(child);
    };
    child.exited.then(forget, forget);
    return child;
   } finally{
    members.starting.delete(starting);
   }
  }
 },
 49083: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>decodePythonString
  });
  const SIMPLE = {
   "\n": "",
   "\\": "\\",
   "'": "'",
   '"': '"',
   a: "\x07",
   b: "\b",
   f: "\f",
   n: "\n",
   r: "\r",
   t: "	",
   v: "\v"
  };
  const ESCAPE = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(\r\n|[\s\S]))/gu;
  const LITERAL = /^([a-zA-Z]*)("""|'''|"|')((?:\\[\s\S]|(?!\2)[^\\])*)\2$/u;
  function hasBareLineBreak(body) {
   return /[\r\n]/u.test(body.replace(/\\(?:\r\n|[\s\S])/gu, ""));
  }
  function decodePythonString(literal) {
   const [, prefix = "", quote = "", body = ""] = LITERAL.exec(literal) ?? [];
   if ("" === quote || 1 === quote.length && hasBareLineBreak(body)) return;
   const kind = prefix.toLowerCase();
   if ("r" === kind) return body;
   if ("" !== kind && "u" !== kind) return;
   const state = {
    valid: true
   };
   const value = body.replace(ESCAPE, (whole, octal, x, u, long, other)=>{
    if (void 0 !== octal) return String.fromCodePoint(Number.parseInt(octal, 8));
    const hex = x ?? u ?? long;
    if (void 0 !== hex) {
     const code = Number.parseInt(hex, 16);
     if (code <= 1114111) return String.fromCodePoint(code);
     state.valid = false;
     return "";
    }
    if ("N" === other || "x" === other || "u" === other || "U" === other) state.valid = false;
    return SIMPLE["\r\n" === other ? "\n" : other ?? ""] ?? whole;
   });
   return state.valid ? value : void 0;
  }
 },
 52013: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   p: ()=>parseRequirement
  });
  var python_string = __webpack_require__(49083);
  const ALIASES = {
   python_implementation: "platform_python_implementation"
  };
  const MAXIMUM_DEPTH = 100;
  function readOperand(scanner) {
   const variable = scanner.take("VARIABLE")?.replaceAll(".", "_");
   if (void 0 !== variable) return {
    variable: ALIASES[variable] ?? variable
   };
   const literal = scanner.take("QUOTED_STRING");
   if (void 0 === literal) throw scanner.wrong("expected a marker variable or a quoted string");
   const value = /[\r\n]/u.test(literal) ? void 0 : (0, python_string.S)(literal);
   if (void 0 === value) throw new Error(`${literal} is not a Python string`);
   return {
    value
   };
  }
  function readOperator(scanner) {
   if (void 0 !== scanner.take("IN")) return "in";
   if (void 0 !== scanner.take("NOT")) {
    scanner.expect("SPACE", "a space after 'not'");
    scanner.expect("IN", "'in' after 'not'");
    return "not in";
   }
   return scanner.expect("OPERATOR", "a marker operator (<=, <, !=, ==, >=, >, ~=, ===, in, not in)");
  }
  function readAtom(scanner, depth) {
   if (depth > MAXIMUM_DEPTH) throw new Error("the marker is nested too deeply");
   scanner.skipSpace();
   if (void 0 !== scanner.take("LEFT_PARENTHESIS")) {
    const inner = readOr(scanner, depth + 1);
    scanner.expect("RIGHT_PARENTHESIS", "a closing parenthesis");
    scanner.skipSpace();
    return inner;
   }
   const left = readOperand(scanner);
   scanner.skipSpace();
   const operator = readOperator(scanner);
   scanner.skipSpace();
   const right = readOperand(scanner);
   scanner.skipSpace();
   return {
    kind: "compare",
    left,
    operator,
    right
   };
  }
  function readOr(scanner, depth) {
   const alternatives = [
    [
     readAtom(scanner, depth)
    ]
   ];
   for(let word = scanner.take("BOOLEAN"); void 0 !== word; word = scanner.take("BOOLEAN")){
    const next = readAtom(scanner, depth);
    if ("or" === word) alternatives.push([
     next
    ]);
    else alternatives.at(-1)?.push(next);
   }
   const joined = alternatives.map((operands)=>{
    const [only] = operands;
    return void 0 !== only && 1 === operands.length ? only : {
     kind: "and",
     operands
    };
   });
   const [only] = joined;
   return void 0 !== only && 1 === joined.length ? only : {
    kind: "or",
    operands: joined
   };
  }
  function readMarker(scanner) {
   return readOr(scanner, 0);
  }
  new Set([
   "implementation_version",
   "platform_release",
   "python_full_version",
   "python_version"
  ]);
  new Set([
   "extras",
   "dependency_groups"
  ]);
  var python_text = __webpack_require__(67969);
  var specifiers = __webpack_require__(43466);
  const TOKENS = {
   LEFT_PARENTHESIS: /\(/y,
   RIGHT_PARENTHESIS: /\)/y,
   LEFT_BRACKET: /\[/y,
   RIGHT_BRACKET: /\]/y,
   SEMICOLON: /;/y,
   COMMA: /,/y,
   QUOTED_STRING: /'[^']*'|"[^"]*"/y,
   OPERATOR: /===|==|~=|!=|<=|>=|<|>/y,
   BOOLEAN: /\b(?:or|and)\b/y,
   IN: /\bin\b/y,
   NOT: /\bnot\b/y,
   VARIABLE: /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y,
   SPECIFIER: new RegExp(specifiers.Iw, "iy"),
   AT: /@/y,
   URL: /[^ \t]+/y,
   IDENTIFIER: /\b[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y,
   WILDCARD: /\.\*/y,
   LOCAL_LABEL: /\+[a-z0-9]+(?:[-_.][a-z0-9]+)*/y,
   SPACE: /[ \t]+/y,
   END: /$|\n$/y
  };
  function requirement_scanner_scanRequirement(source) {
   let position = 0;
   const textOf = (token)=>{
    const pattern = TOKENS[token];
    pattern.lastIndex = position;
    return pattern.exec(source)?.[0];
   };
   const wrong = (problem)=>{
    const rest = source.slice(position);
    return new Error(`${problem}, but ${"" === rest ? "the text ends" : `found ${(0, python_text.TL)(rest)}`}`);
   };
   const take = (token)=>{
    const text = textOf(token);
    position += text?.length ?? 0;
    return text;
   };
   return {
    at: (token)=>void 0 !== textOf(token),
    take,
    expect (token, expected) {
     const text = take(token);
     if (void 0 === text) throw wrong(`expected ${expected}`);
     return text;
    },
    skipSpace () {
     take("SPACE");
    },
    wrong
   };
  }
  function readExtras(scanner) {
   if (void 0 === scanner.take("LEFT_BRACKET")) return [];
   scanner.skipSpace();
   const extras = [];
   const first = scanner.take("IDENTIFIER");
   if (void 0 !== first) extras.push(first);
   while(void 0 !== first){
    scanner.skipSpace();
    if (scanner.at("IDENTIFIER")) throw scanner.wrong("expected a comma between extras");
    if (void 0 === scanner.take("COMMA")) break;
    scanner.skipSpace();
    extras.push(scanner.expect("IDENTIFIER", "an extra after the comma"));
   }
   scanner.skipSpace();
   scanner.expect("RIGHT_BRACKET", "a closing bracket after the extras");
   return [
    ...new Set(extras)
   ];
  }
  function readSpecifierText(scanner) {
   const parenthesis = void 0 !== scanner.take("LEFT_PARENTHESIS");
   scanner.skipSpace();
   let text = "";
   for(let clause = scanner.take("SPECIFIER"); void 0 !== clause; clause = scanner.take("SPECIFIER")){
    text += clause;
    if (scanner.at("WILDCARD")) throw scanner.wrong(".* can only be used with == and !=");
    if (scanner.at("LOCAL_LABEL")) throw scanner.wrong("a local label can only be used with == and !=");
    scanner.skipSpace();
    const comma = scanner.take("COMMA");
    if (void 0 === comma) break;
    text += comma;
    scanner.skipSpace();
   }
   scanner.skipSpace();
   if (parenthesis) scanner.expect("RIGHT_PARENTHESIS", "a closing parenthesis after the versions");
   return text;
  }
  function readUrl(scanner) {
   scanner.skipSpace();
   const url = scanner.expect("URL", "a URL after @");
   if (!scanner.at("END")) scanner.expect("SPACE", "a space after the URL");
   return url;
  }
  function parseRequirement(text) {
   const scanner = requirement_scanner_scanRequirement(text);
   scanner.skipSpace();
   const name = scanner.expect("IDENTIFIER", "a project name");
   scanner.skipSpace();
   const extras = readExtras(scanner);
   scanner.skipSpace();
   const url = void 0 === scanner.take("AT") ? null : readUrl(scanner);
   const specifierText = null === url ? readSpecifierText(scanner) : "";
   scanner.skipSpace();
   let marker = null;
   if (!scanner.at("END")) {
    const before = null !== url ? "a space and a semicolon after the URL" : "" === specifierText ? "a version clause or a semicolon" : "a comma, a semicolon";
    scanner.expect("SEMICOLON", `${before} or the end`);
    marker = readMarker(scanner);
    scanner.skipSpace();
    scanner.expect("END", "the end of the requirement");
   }
   return {
    name,
    extras,
    specifier: (0, specifiers.m0)(specifierText),
    specifierText,
    url,
    marker
   };
  }
 },
 43466: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   IK: ()=>specifierContains,
   Iw: ()=>SPECIFIER_PATTERN,
   m0: ()=>parseSpecifierSet
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  var _version_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22499);
  const RELEASE = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*`;
  const SUFFIX = String.raw`(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?` + String.raw`(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?` + String.raw`(?:[-_.]?dev[-_.]?[0-9]*)?`;
  const SPECIFIER_PATTERN = `(?:===${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*[^${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X.slice(1, -1)};)]*` + String.raw`|(?:==|!=)${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*${RELEASE}(?:\.\*|${SUFFIX}(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?)` + String.raw`|~=${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)+${SUFFIX}` + `|(?:<=|>=|<|>)${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*${RELEASE}${SUFFIX})`;
  const SPECIFIER = new RegExp(`^${SPECIFIER_PATTERN}$`, "i");
  const OPERATOR = /^(===|~=|==|!=|<=|>=|<|>)/u;
  function whyNot(clause) {
   if (!OPERATOR.test(clause)) return void 0 === (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(clause) ? "has no operator" : "has no operator such as >= or ==";
   if (/^(?!==|!=)\S*?\.\*/u.test(clause)) return ".* can only be used with == and !=";
   if (/^~=\s*v?(?:\d+!)?\d+$/u.test(clause)) return "~= needs at least two numbers";
   if (clause.includes("+")) return "a local label (+…) can only be used with == and !=";
   if (/\d\s+[<>=!~]/u.test(clause)) return "a comma is missing between two clauses";
   return "is not a PEP 440 version clause";
  }
  function parseSpecifier(clause) {
   if (!SPECIFIER.test(clause)) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(clause)}: ${whyNot(clause)}`);
   const operator = OPERATOR.exec(clause)?.[0] ?? "==";
   const text = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(clause.slice(operator.length));
   const wildcard = "===" !== operator && text.endsWith(".*");
   const version = "===" === operator ? null : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(wildcard ? text.slice(0, -2) : text);
   return {
    operator,
    text,
    version,
    wildcard
   };
  }
  function parseSpecifierSet(text) {
   const clauses = text.split(",").map(_python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n);
   return {
    specifiers: clauses.filter((clause)=>"" !== clause).map(parseSpecifier)
   };
  }
  function hasPrefix(prospective, epoch, prefix) {
   return prospective.epoch === epoch && prefix.every((number, index)=>(prospective.release[index] ?? 0n) === number);
  }
  function isEqual(prospective, specifier, version) {
   if (specifier.wildcard) return hasPrefix(prospective, version.epoch, version.release);
   return 0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(null === version.local ? (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective) : prospective, version);
  }
  function isBelow(prospective, version) {
   if ((0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(prospective, version) >= 0) return false;
   const earliest = {
    ...version,
    dev: 0n,
    local: null
   };
   return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.V1)(version) || !(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.V1)(prospective) || (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(prospective, earliest) < 0;
  }
  function isAbove(prospective, version) {
   if ((0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(prospective, version) <= 0) return false;
   if (null === version.post && null !== prospective.post) {
    const base = {
     ...prospective,
     post: null,
     dev: null,
     local: null
    };
    if (0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(base, version)) return false;
   }
   return null === prospective.local || 0 !== (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version);
  }
  function holds(specifier, prospective, spelling) {
   const { operator, version } = specifier;
   if (null === version) return spelling.toLowerCase() === specifier.text.toLowerCase();
   switch(operator){
    case "==":
    case "===":
     return isEqual(prospective, specifier, version);
    case "!=":
     return !isEqual(prospective, specifier, version);
    case "<=":
     return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) <= 0;
    case ">=":
     return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) >= 0;
    case "~=":
     return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) >= 0 && hasPrefix(prospective, version.epoch, version.release.slice(0, -1));
    case "<":
     return isBelow(prospective, version);
    case ">":
     return isAbove(prospective, version);
   }
  }
  function specifierContains(set, version, options = {}) {
   if (false === options.prereleases && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.V1)(version)) return false;
   const spelling = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version);
   return set.specifiers.every((specifier)=>holds(specifier, version, spelling));
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
   "check"
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
