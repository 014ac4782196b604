export const id = 7667;
export const ids = [
 7667
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
 93218: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ui: ()=>requireTagHere,
   cB: ()=>listTags,
   lz: ()=>commitOfTag
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45299);
  async function commitOfTag(projectDir, tag, host) {
   return await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.oM)([
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `refs/tags/${tag}^{commit}`
   ], projectDir, host);
  }
  async function listTags(projectDir, host, which = "all") {
   const limit = {
    all: [],
    here: [
     "--points-at",
     "HEAD"
    ],
    "until-here": [
     "--merged",
     "HEAD"
    ]
   }[which];
   const listed = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.oM)([
    "tag",
    "--list",
    ...limit
   ], projectDir, host);
   return (listed ?? "").split("\n").filter((tag)=>"" !== tag);
  }
  async function requireTagHere(tag, projectDir, git, host) {
   if (null === git) return;
   const commit = await commitOfTag(projectDir, tag, host);
   if (null === commit || commit === git.commit) return;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: "tag",
    problem: `${tag} points to commit ${commit.slice(0, 12)}, but ${git.commit.slice(0, 12)} is checked out`,
    remedy: "Check out the tag, or name a tag of this commit"
   });
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
     value: value.replace(/^[ \t]+/u, "")
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
 21515: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   O9: ()=>wheelNameComponent,
   Pc: ()=>normalizeName,
   uV: ()=>isValidName
  });
  const VALID_NAME = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
  function normalizeName(name) {
   return name.toLowerCase().replace(/[-_.]+/gu, "-");
  }
  function isValidName(name) {
   return VALID_NAME.test(name) && !name.endsWith("\n");
  }
  function wheelNameComponent(name) {
   return normalizeName(name).replaceAll("-", "_");
  }
 },
 38115: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   x: ()=>reachOf
  });
  const PRIVATE_NAME = /\.(?:local|internal|intranet|lan|corp|home|home\.arpa)$/u;
  function reachOfAddress([first = 0, second = 0]) {
   if (127 === first || 0 === first) return "own";
   const isPrivate = 10 === first || 172 === first && second >= 16 && second <= 31 || 192 === first && 168 === second || 169 === first && 254 === second || 100 === first && second >= 64 && second <= 127;
   return isPrivate ? "private" : "public";
  }
  function reachOf(address) {
   if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null;
   const host = new URL(address).hostname.toLowerCase().replace(/\.$/u, "");
   if ("localhost" === host || host.endsWith(".localhost") || "[::1]" === host) return "own";
   if (/^\d+(?:\.\d+){3}$/u.test(host)) return reachOfAddress(host.split(".").map(Number));
   if (/^\[(?:f[cd]|fe[89ab])/u.test(host)) return "private";
   return PRIVATE_NAME.test(host) || !/[.:]/u.test(host) ? "private" : "public";
  }
 },
 29352: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>moduleBindings,
   z: ()=>readSoleAssignment
  });
  var _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84420);
  var _python_module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42218);
  const OPENERS = new Set([
   "exec",
   "eval",
   "execfile",
   "globals",
   "locals",
   "vars",
   "setattr",
   "__dict__"
  ]);
  const HEADERS = new Set([
   "if",
   "elif",
   "else",
   "for",
   "while",
   "try",
   "except",
   "finally",
   "with",
   "async",
   "match",
   "case"
  ]);
  function beginsScope([first, second]) {
   const word = first?.text === "async" ? second : first;
   return word?.kind === "name" && ("def" === word.text || "class" === word.text);
  }
  function targetNames(tokens) {
   return tokens.flatMap(({ kind, text }, index)=>"name" !== kind || (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens[index - 1], ".") ? [] : [
     text
    ]);
  }
  function importedNames(tokens) {
   const at = tokens.findIndex(({ kind, text })=>"name" === kind && "import" === text);
   const isFrom = tokens[0]?.text === "from";
   const listed = tokens.slice(at + 1).filter((token)=>!(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(token, "(") && !(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(token, ")"));
   return (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(listed, ",").flatMap((part)=>{
    const as = part.findIndex(({ kind, text })=>"name" === kind && "as" === text);
    const named = as >= 0 ? part[as + 1] : part[0];
    return named?.kind === "name" && (isFrom || "import" !== named.text) ? [
     named.text
    ] : [];
   });
  }
  function innerNames(tokens) {
   const [first] = tokens;
   const names = [];
   for (const [index, token] of tokens.entries())if ("name" === token.kind) {
    if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens[index + 1], ":=")) names.push(token.text);
    if ("as" === token.text) for (const name of targetNames(tokens.slice(index + 1)))names.push(name);
    if ("for" === token.text && index < 2) {
     const end = tokens.findIndex(({ kind, text })=>"name" === kind && "in" === text);
     for (const name of targetNames(tokens.slice(index + 1, end)))names.push(name);
    }
   }
   if (first?.kind === "name" && "case" === first.text) for (const name of targetNames(tokens.slice(1)))names.push(name);
   return names;
  }
  function isAugmented(token) {
   return token?.kind === "operator" && /^(?:[-+*/%@&|^]|\*\*|\/\/|>>|<<)=$/u.test(token.text);
  }
  function statementNames(tokens) {
   const [first, second] = tokens;
   if (first?.kind === "name") {
    if ("from" === first.text || "import" === first.text) return importedNames(tokens);
    if ("def" === first.text || "class" === first.text) return second?.kind === "name" ? [
     second.text
    ] : [];
    if ("async" === first.text && second?.text === "def") return tokens[2]?.kind === "name" ? [
     tokens[2].text
    ] : [];
    if ("global" === first.text || "del" === first.text) return targetNames(tokens.slice(1));
    if (isAugmented(second)) return [
     first.text
    ];
   }
   const parts = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens, "=");
   return [
    ...parts.slice(0, -1).flatMap(targetNames),
    ...innerNames(tokens)
   ];
  }
  function isStarImport(tokens) {
   return tokens[0]?.text === "from" && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens.at(-1), "*") && tokens.at(-2)?.text === "import";
  }
  function statementsOf({ tokens }) {
   const isHeader = tokens[0]?.kind === "name" && HEADERS.has(tokens[0].text) && !beginsScope(tokens);
   const pieces = isHeader ? (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens, ":") : [
    tokens
   ];
   return pieces.flatMap((piece)=>(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(piece, ";"));
  }
  function moduleBindings(source) {
   const names = new Map;
   let isOpen = false;
   const blocks = [];
   for (const line of (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Nj)(source)){
    while((blocks.at(-1)?.indent ?? -1) >= line.indent)blocks.pop();
    const isInside = blocks.some(({ isScope })=>isScope);
    const { tokens } = line;
    isOpen ||= tokens.some(({ kind, text }, index)=>"name" === kind && (OPENERS.has(text) || "modules" === text && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens[index - 1], ".")) || "operator" === kind && /^["'`]$/u.test(text));
    for (const statement of statementsOf(line)){
     isOpen ||= isStarImport(statement);
     if (!isInside || statement[0]?.text === "global") for (const name of statementNames(statement))names.set(name, (names.get(name) ?? 0) + 1);
    }
    if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens.at(-1), ":")) blocks.push({
     indent: line.indent,
     isScope: beginsScope(tokens)
    });
   }
   return {
    names,
    isOpen: isOpen || names.has("__getattr__")
   };
  }
  function readSoleAssignment(source, name) {
   const count = moduleBindings(source).names.get(name) ?? 0;
   if (0 === count) return {
    kind: "none"
   };
   const assignment = (0, _python_module_js__WEBPACK_IMPORTED_MODULE_1__.K6)(source, name);
   return 1 === count && "literal" === assignment.kind ? assignment : {
    kind: "expression"
   };
  }
 },
 67969: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $n: ()=>stripSpace,
   ER: ()=>isAscii,
   Fb: ()=>LINE_BREAK,
   H8: ()=>stripSpaceStart,
   TL: ()=>quoted,
   Yr: ()=>splitOnSpace,
   _X: ()=>PYTHON_SPACE,
   _t: ()=>pythonLines,
   hD: ()=>pythonInteger,
   sW: ()=>stripSpaceEnd
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const PYTHON_SPACE = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
  const SPACES = new RegExp(`${PYTHON_SPACE}+`, "u");
  const LEADING_SPACES = new RegExp(`^${PYTHON_SPACE}+`, "u");
  const SPACE = new RegExp(`^${PYTHON_SPACE}$`, "u");
  function stripSpaceEnd(text) {
   let end = text.length;
   while(end > 0 && SPACE.test(text.charAt(end - 1)))end -= 1;
   return text.slice(0, end);
  }
  function stripSpaceStart(text) {
   return text.replace(LEADING_SPACES, "");
  }
  function stripSpace(text) {
   return stripSpaceStart(stripSpaceEnd(text));
  }
  function splitOnSpace(text) {
   return text.split(SPACES).filter((word)=>"" !== word);
  }
  const LINE_BREAK = new RegExp(String.raw`\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029]`, "u");
  function pythonLines(text) {
   const lines = text.split(LINE_BREAK);
   return "" === lines.at(-1) ? lines.slice(0, -1) : lines;
  }
  function isAscii(text) {
   return !/\P{ASCII}/u.test(text);
  }
  function quoted(text) {
   const marked = text.replace(/[\\']/gu, String.raw`\$&`);
   return `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.Ol)(marked, 1 / 0)}'`;
  }
  function digitValue(digit) {
   const code = digit.codePointAt(0) ?? 0;
   let start = code;
   while(/\p{Nd}/u.test(String.fromCodePoint(start - 1)))start -= 1;
   return (code - start) % 10;
  }
  const INTEGER = /^([+-]?)(\p{Nd}+(?:_\p{Nd}+)*)$/u;
  function pythonInteger(text) {
   const [, sign, digits = ""] = INTEGER.exec(stripSpace(text)) ?? [];
   if (void 0 === sign) return null;
   const plain = Array.from(digits.replaceAll("_", ""), (digit)=>digit < "" ? digit : digitValue(digit)).join("");
   return plain.length > LONGEST_INTEGER ? null : Number(`${sign}${plain}`);
  }
  const LONGEST_INTEGER = 4300;
 },
 91125: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ck: ()=>readmeLinks,
   DQ: ()=>repositoryFile,
   O_: ()=>repositoryFileUrl,
   zh: ()=>isRelativeLink
  });
  const LONGEST_LINE = 2e3;
  const FENCE = /^ {0,3}(?:```|~~~)/u;
  const HTML_LINK = /<(?<tag>img|a)\s[^<>]*?\b(?:src|href)=["'](?<target>[^"'<>]*)["']/giu;
  const DEFINITION = /^ {0,3}\[[^\]]+\]:\s*<?(?<target>[^\s<>]+)/u;
  const RST_DIRECTIVE = /^\s*\.\.\s(?:\|[^|]+\|\s)?(?<kind>image|figure)::\s(?<target>\S+)/u;
  const RST_TARGET = /^\s*(?::target:\s|\.\. _[^:]+:\s)(?<target>\S+)/u;
  const RST_LINK = /<(?<target>[^\s<>`]+)>`__?/gu;
  function opensImage(line, end) {
   let depth = 0;
   for(let at = end; at >= 0; at -= 1){
    if ("]" === line[at]) depth += 1;
    if ("[" === line[at]) depth -= 1;
    if (0 === depth) return "!" === line[at - 1];
   }
   return false;
  }
  function inMarkdown(line) {
   const text = line.replace(/`[^`]*`/gu, (code)=>" ".repeat(code.length));
   const links = [];
   for(let at = text.indexOf("]("); -1 !== at; at = text.indexOf("](", at + 2)){
    const target = /^<?(?<target>[^\s<>()]+)/u.exec(text.slice(at + 2))?.groups?.["target"];
    if (void 0 !== target) links.push({
     target,
     isImage: opensImage(text, at)
    });
   }
   for (const { groups } of text.matchAll(HTML_LINK))links.push({
    target: groups?.["target"] ?? "",
    isImage: groups?.["tag"]?.toLowerCase() === "img"
   });
   const defined = DEFINITION.exec(text)?.groups?.["target"];
   return void 0 === defined ? links : [
    ...links,
    {
     target: defined,
     isImage: false
    }
   ];
  }
  function inRst(line) {
   const directive = RST_DIRECTIVE.exec(line)?.groups;
   if (void 0 !== directive) return [
    {
     target: directive["target"] ?? "",
     isImage: true
    }
   ];
   const target = RST_TARGET.exec(line)?.groups?.["target"];
   if (void 0 !== target) return [
    {
     target,
     isImage: false
    }
   ];
   return [
    ...line.matchAll(RST_LINK)
   ].map(({ groups })=>({
     target: groups?.["target"] ?? "",
     isImage: false
    }));
  }
  function readmeLinks(text, format) {
   const read = "text/markdown" === format ? inMarkdown : "text/x-rst" === format ? inRst : null;
   if (null === read) return [];
   const links = [];
   let isCode = false;
   for (const [index, line] of text.split(/\r\n|\n|\r/u).entries())if ("text/markdown" === format && FENCE.test(line)) isCode = !isCode;
   else if (!isCode && line.length <= LONGEST_LINE) for (const link of read(line))links.push({
    ...link,
    line: index + 1
   });
   return links.filter(({ target })=>"" !== target);
  }
  function isRelativeLink(target) {
   return !/^(?:[a-z][\w+.-]*:|\/\/|#|\?|\{)/iu.test(target) && !target.endsWith("_");
  }
  function repositoryFile(home, pages, path, isImage, branch) {
   if ("gitlab" === pages) return `${home}/-/${isImage ? "raw" : "blob"}/HEAD/${path}`;
   if ("gitea" === pages) return `${home}/${isImage ? "raw" : "src"}/branch/${branch}/${path}`;
   return isImage ? `${home}/raw/HEAD/${path}` : `${home}/blob/HEAD/${path}`;
  }
  function repositoryFileUrl(repository, path, isImage) {
   if (!URL.canParse(repository)) return null;
   const url = new URL(repository);
   const [owner, name, ...rest] = url.pathname.split("/").filter((part)=>"" !== part);
   if (!/^https?:$/u.test(url.protocol) || void 0 === owner || void 0 === name || rest.length > 0) return null;
   const clean = path.replace(/^(?:\.\/|\/)+/u, "");
   if (clean.startsWith("../")) return null;
   const pages = "github.com" === url.hostname ? "github" : url.hostname.startsWith("gitlab.") ? "gitlab" : "gitea";
   return repositoryFile(`${url.origin}/${owner}/${name.replace(/\.git$/u, "")}`, pages, clean, isImage, "main");
  }
 },
 70959: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dz: ()=>tagStart,
   Lq: ()=>tagStarts,
   O9: ()=>saidByProject,
   Q1: ()=>tagScheme,
   TM: ()=>tagError,
   a6: ()=>noTagError,
   cO: ()=>tagOf,
   fk: ()=>tagsOfVersion,
   k1: ()=>tagFinding,
   k9: ()=>judgeVersionTag,
   tM: ()=>readVersionTag,
   wW: ()=>severalTags
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84188);
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _version_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22499);
  const DEFAULT_TAG_PREFIX = "v";
  const NAME = "{name}";
  function tagScheme(given, config, projectName) {
   return {
    prefix: given ?? config.tagPrefix ?? DEFAULT_TAG_PREFIX,
    projectName
   };
  }
  function tagStart({ prefix, projectName }) {
   return null === projectName ? prefix : prefix.replaceAll(NAME, projectName);
  }
  function tagStarts({ prefix, projectName }) {
   const spellings = null === projectName ? [
    null
   ] : [
    projectName,
    (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(projectName)
   ];
   return [
    ...new Set(spellings.map((spelling)=>tagStart({
      prefix,
      projectName: spelling
     })))
   ];
  }
  function tagOf(scheme, version) {
   return `${tagStart(scheme)}${version}`;
  }
  function isSeparator(letter) {
   return "-" === letter || "_" === letter || "." === letter;
  }
  function endOfName(text, start, normalized) {
   let at = start;
   for (const letter of normalized){
    const found = text.charAt(at);
    if ("-" === letter ? !isSeparator(found) : found !== letter && found.replace(/[A-Z]/u, (one)=>one.toLowerCase()) !== letter) return -1;
    at += found.length;
    if ("-" === letter) while(isSeparator(text.charAt(at)))at += 1;
   }
   return at;
  }
  function endOfStart(tag, { prefix, projectName }) {
   const normalized = (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(projectName ?? "");
   let at = 0;
   for (const [place, literal] of prefix.split(NAME).entries()){
    if (place > 0) at = endOfName(tag, at, normalized);
    if (at < 0 || !tag.startsWith(literal, at)) return -1;
    at += literal.length;
   }
   return at;
  }
  function readVersionTag(tag, scheme, example = null) {
   if (null === scheme.projectName && scheme.prefix.includes(NAME)) return {
    kind: "name-unknown",
    subject: "tag-prefix",
    problem: `is ${scheme.prefix}, but the name of the project isn't known before it is built`,
    remedy: `Write the name instead of ${NAME}, or give the project a pyproject.toml with [project] name`
   };
   const end = endOfStart(tag, scheme);
   if (end < 0) return {
    kind: "prefix",
    subject: "tag",
    problem: `${tag} doesn't begin with '${tagStart(scheme)}'`,
    remedy: `Tag the release ${tagOf(scheme, example ?? "1.2.3")}, or set tag-prefix to what your tags begin with`
   };
   const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(tag.slice(end));
   if (void 0 !== version) return {
    kind: "version",
    tag,
    version
   };
   const start = tag.slice(0, end);
   return {
    kind: "no-version",
    subject: "tag",
    problem: `${tag} doesn't name a version after '${start}'`,
    remedy: null === example ? `Tag the release like ${start}1.2.3 or ${start}1.2.3rc1` : `Tag the release ${start}${example}`
   };
  }
  function saidByProject({ version, versionSource: { where } }) {
   return null === version ? null : {
    version,
    saidBy: {
     kind: "project",
     where
    }
   };
  }
  function saidSo({ version, saidBy }) {
   if ("build" === saidBy.kind) return `${version} was built`;
   return `the project says ${version}${null === saidBy.where ? "" : ` (${saidBy.where})`}`;
  }
  function judgeVersionTag(tag, scheme, wanted) {
   const read = readVersionTag(tag, scheme, wanted?.version ?? null);
   if ("version" !== read.kind || null === wanted) return read;
   if (saysVersion(read, wanted.version)) return read;
   const said = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(read.version);
   return {
    kind: "other-version",
    subject: "tag",
    problem: `${tag} says ${said}, but ${saidSo(wanted)}`,
    remedy: `Set the version to ${said}, or tag the release ${tagOf(scheme, wanted.version)}`
   };
  }
  function saysVersion({ version }, wanted) {
   const parsed = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(wanted);
   return void 0 !== parsed && 0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(version, parsed);
  }
  function tagFinding({ subject, problem, remedy }) {
   return {
    rule: "tag-version",
    severity: "unsafe",
    subject,
    message: problem,
    remedy
   };
  }
  function tagError({ subject, problem, remedy }) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject,
    problem,
    remedy
   });
  }
  function noTagError(ref, scheme) {
   const like = tagOf(scheme, "1.2.3");
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: "tag",
    problem: `is empty, and the run was started from ${ref ?? "no ref"}, which is not a tag`,
    remedy: `Push a tag (git tag -a ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(like)} -m ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(`Release ${like}`)} && git push origin ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(like)}), or start the run with one`
   });
  }
  function tagsOfVersion(tags, scheme, version) {
   const own = tagOf(scheme, version);
   const found = tags.filter((tag)=>{
    const read = readVersionTag(tag, scheme);
    return "version" === read.kind && saysVersion(read, version);
   });
   return found.includes(own) ? [
    own,
    ...found.filter((tag)=>tag !== own)
   ] : found;
  }
  function severalTags(tags, version) {
   const [taken = "", ...others] = tags;
   return `${others.join(", ")} ${1 === others.length ? "says" : "say"} ${version}, too; ${taken} is used`;
  }
 },
 4353: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K0: ()=>readSetupCfg,
   R8: ()=>filesOf,
   c3: ()=>listOf,
   c_: ()=>tableOf
  });
  var _ini_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46846);
  var _ini_dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21685);
  var _ini_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48499);
  var _python_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67969);
  const NAMES_AS_WRITTEN = new Set([
   "extras_require",
   "data_files",
   "entry_points",
   "package_data",
   "exclude_package_data"
  ].map((name)=>`options.${name}`));
  function optionName(section, name) {
   const isTheirs = "metadata" === section || section.startsWith("options");
   return isTheirs && !NAMES_AS_WRITTEN.has(section) ? name.replaceAll("-", "_").toLowerCase() : name;
  }
  function readSetupCfg(source, file) {
   try {
    const ini = (0, _ini_file_js__WEBPACK_IMPORTED_MODULE_0__.Ay)(source, _ini_dialects_js__WEBPACK_IMPORTED_MODULE_1__.Uz);
    return new Map(ini.sections.map((section)=>[
      section,
      new Map(ini.options(section).map((name)=>[
        optionName(section, name),
        ini.get(section, name) ?? ""
       ]))
     ]));
   } catch (thrown) {
    throw thrown instanceof _ini_error_js__WEBPACK_IMPORTED_MODULE_2__.J ? thrown.inFile(file) : thrown;
   }
  }
  function listOf(value) {
   if (void 0 === value) return [];
   const parts = value.includes("\n") ? (0, _python_text_js__WEBPACK_IMPORTED_MODULE_3__._t)(value) : value.split(",");
   return parts.map(_python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n).filter((part)=>"" !== part);
  }
  function tableOf(value) {
   const rows = listOf(value).flatMap((row)=>{
    const equals = row.indexOf("=");
    const name = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n)(row.slice(0, Math.max(0, equals)));
    return "" === name ? [] : [
     [
      name,
      (0, _python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n)(row.slice(equals + 1))
     ]
    ];
   });
   return Object.fromEntries(rows);
  }
  function filesOf(value) {
   const prefix = "file:";
   return value?.startsWith(prefix) === true ? value.slice(prefix.length).split(",").map(_python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n) : null;
  }
 },
 37870: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>compareVersions
  });
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
 },
 22499: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bp: ()=>canonicalVersion,
   IX: ()=>isLocal,
   V1: ()=>isPrerelease,
   W7: ()=>nextPatch,
   Yd: ()=>publicVersion,
   ot: ()=>parseVersion,
   qh: ()=>formatVersion,
   z0: ()=>tryParseVersion
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const PATTERN = String.raw`v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)` + String.raw`(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?` + String.raw`(?<post>-(?<post1>[0-9]+)|[._-]?(?:post|rev|r)[._-]?(?<post2>[0-9]+)?)?` + String.raw`(?<dev>[._-]?dev[._-]?(?<devNumber>[0-9]+)?)?` + String.raw`(?:\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?`;
  const VERSION = new RegExp(`^${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*${PATTERN}${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*$`, "i");
  const PHASES = {
   a: "a",
   alpha: "a",
   b: "b",
   beta: "b",
   c: "rc",
   pre: "rc",
   preview: "rc",
   rc: "rc"
  };
  const MAXIMUM_LENGTH = 4300;
  function tryParseVersion(text) {
   if (text.length > MAXIMUM_LENGTH) return;
   const groups = VERSION.exec(text)?.groups;
   if (void 0 === groups) return;
   const { epoch, release, phase, pre, post, post1, post2, dev, devNumber, local } = groups;
   const letter = void 0 === phase ? void 0 : PHASES[phase.toLowerCase()];
   return {
    epoch: BigInt(epoch ?? 0),
    release: (release ?? "0").split(".").map(BigInt),
    pre: void 0 === letter ? null : {
     phase: letter,
     number: BigInt(pre ?? 0)
    },
    post: void 0 === post ? null : BigInt(post1 ?? post2 ?? 0),
    dev: void 0 === dev ? null : BigInt(devNumber ?? 0),
    local: void 0 === local ? null : local.split(/[._-]/u).map((part)=>/^[0-9]+$/u.test(part) ? BigInt(part) : part.toLowerCase())
   };
  }
  function parseVersion(text) {
   const version = tryParseVersion(text);
   if (void 0 === version) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(text)} is not a PEP 440 version`);
   return version;
  }
  function formatVersion(version) {
   const { epoch, release, pre, post, dev, local } = version;
   return [
    0n === epoch ? "" : `${epoch.toString()}!`,
    release.join("."),
    null === pre ? "" : `${pre.phase}${pre.number.toString()}`,
    null === post ? "" : `.post${post.toString()}`,
    null === dev ? "" : `.dev${dev.toString()}`,
    null === local ? "" : `+${local.join(".")}`
   ].join("");
  }
  function canonicalVersion(text) {
   return formatVersion(parseVersion(text));
  }
  function isPrerelease(version) {
   return null !== version.pre || null !== version.dev;
  }
  function isLocal(version) {
   return null !== version.local;
  }
  function publicVersion(version) {
   return null === version.local ? version : {
    ...version,
    local: null
   };
  }
  function nextPatch(text) {
   const version = publicVersion(parseVersion(text));
   if (null !== version.dev) return formatVersion({
    ...version,
    dev: version.dev + 1n
   });
   if (null !== version.post) return formatVersion({
    ...version,
    post: version.post + 1n
   });
   if (null !== version.pre) return formatVersion({
    ...version,
    pre: {
     ...version.pre,
     number: version.pre.number + 1n
    }
   });
   const release = [
    ...version.release
   ];
   while(release.length < 3)release.push(0n);
   release.push((release.pop() ?? 0n) + 1n);
   return formatVersion({
    ...version,
    release
   });
  }
 },
 77820: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>countText
  });
  function countText(count, noun) {
   return `${String(count)} ${noun}${1 === count ? "" : "s"}`;
  }
 },
 35956: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   dj: ()=>findingSentence,
   oC: ()=>SEVERITIES,
   vH: ()=>isStopping
  });
  var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const SEVERITIES = [
   "refused",
   "unsafe",
   "warning",
   "advice"
  ];
  function findingSentence(finding) {
   const stop = (text)=>(0, _text_ends_js__WEBPACK_IMPORTED_MODULE_0__.f6)(text);
   return `${finding.subject}: ${stop(finding.message)}. ${stop(finding.remedy)}.`;
  }
  function isStopping(finding, strict) {
   return "refused" === finding.severity || "unsafe" === finding.severity || strict && "warning" === finding.severity;
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
 23256: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bj: ()=>sha256Of,
   DC: ()=>hashFile,
   Vq: ()=>sha256OfFile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  function sha256Of(content) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
  }
  const CHUNK = 1048576;
  async function hashFile(path, { first = 1 / 0 } = {}) {
   const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
   const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | noFollow);
   try {
    const status = await handle.stat();
    if (!status.isFile()) throw Object.assign(new Error(`${path} is not a regular file`), {
     code: "EISDIR"
    });
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const length = Math.min(CHUNK, status.size + 1);
    let [now, next] = [
     Buffer.allocUnsafe(length),
     Buffer.allocUnsafe(length)
    ];
    let size = 0;
    let reading = handle.read(now, 0, length, null);
    for(;;){
     const wanted = Math.min((await reading).bytesRead, first - size);
     if (0 === wanted) return {
      sha256: hash.digest("hex"),
      size
     };
     reading = handle.read(next, 0, length, null);
     hash.update(now.subarray(0, wanted));
     size += wanted;
     [now, next] = [
      next,
      now
     ];
    }
   } finally{
    await handle.close();
   }
  }
  async function sha256OfFile(path, options) {
   return (await hashFile(path, options)).sha256;
  }
 }
};
