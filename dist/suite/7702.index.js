export const id = 7702;
export const ids = [
 7702
];
export const modules = {
 35086: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   i: ()=>askSilently
  });
  var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
  var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
  var _prompt_interrupted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15653);
  async function askSilently(question, { input, prompt, signal }) {
   prompt.write(question);
   const silent = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable({
    write (_chunk, _encoding, done) {
     done();
    }
   });
   const lines = (0, node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({
    input,
    output: silent,
    terminal: true,
    historySize: 0
   });
   try {
    return await new Promise((resolve, reject)=>{
     const interrupted = ()=>{
      reject(new _prompt_interrupted_js__WEBPACK_IMPORTED_MODULE_2__.p);
     };
     lines.once("line", (line)=>{
      resolve(line.trim());
     });
     lines.once("SIGINT", interrupted);
     signal.addEventListener("abort", interrupted, {
      once: true
     });
     if (signal.aborted) interrupted();
     lines.once("close", ()=>{
      resolve("");
     });
    });
   } finally{
    lines.close();
    prompt.write("\n");
   }
  }
 },
 27702: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   findToken: ()=>findToken
  });
  var external_node_path_ = __webpack_require__(76760);
  var release_error = __webpack_require__(41535);
  var text_ends = __webpack_require__(28681);
  var certificate_variables = __webpack_require__(37362);
  var known_indexes = __webpack_require__(81002);
  var external_node_fs_ = __webpack_require__(73024);
  var promises_ = __webpack_require__(51455);
  var python_text = __webpack_require__(67969);
  var ini_file = __webpack_require__(48499);
  var ini_dialects = __webpack_require__(21685);
  var ini_error = __webpack_require__(46846);
  var shell_word = __webpack_require__(84188);
  var machine_trouble = __webpack_require__(89238);
  const NO_WAITING = "win32" === process.platform ? 0 : external_node_fs_.constants.O_NONBLOCK;
  const MAXIMUM_SIZE = 1e6;
  function refusal(subject, problem, remedy) {
   return new release_error.K2({
    subject,
    problem,
    remedy
   });
  }
  function doubtAbout({ path, holdsSecrets }, { mode, uid }) {
   if ("win32" === process.platform) return null;
   const own = process.getuid?.() ?? uid;
   if (uid !== own) {
    const problem = "belongs to another user, who can read and change it";
    return refusal(path, problem, `Run: chown ${own} ${(0, shell_word.G)(path)}`);
   }
   if ((mode & (holdsSecrets ? 63 : 18)) === 0) return null;
   const shown = (511 & mode).toString(8);
   return holdsSecrets ? refusal(path, `can be read or changed by others (mode ${shown}), but it contains secrets`, `Run: chmod 600 ${(0, shell_word.G)(path)}`) : refusal(path, `can be changed by others (mode ${shown}), but it says which certificates to use`, `Run: chmod go-w ${(0, shell_word.G)(path)}`);
  }
  async function readCarefully(request) {
   const { path, isRequired, holdsSecrets } = request;
   const file = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | NO_WAITING).catch((thrown)=>{
    if (!isRequired && ((0, release_error.Or)(thrown, "ENOENT") || !holdsSecrets)) return null;
    throw refusal(path, `can't be read (${(0, machine_trouble.u)(thrown)})`, "Name twine's settings file, or fix its permissions");
   });
   if (null === file) return null;
   try {
    const facts = await file.stat();
    if (!facts.isFile()) throw refusal(path, "is not a file", "Name twine's settings file");
    const doubt = doubtAbout(request, facts);
    if (null !== doubt && holdsSecrets) throw doubt;
    if (facts.size > MAXIMUM_SIZE) throw refusal(path, "is larger than 1 MB", "Name twine's settings file");
    return {
     bytes: await file.readFile(),
     doubt
    };
   } finally{
    await file.close();
   }
  }
  function pypircEntries(ini) {
   const has = (section, key)=>ini.get(section, key) ?? null;
   const names = (0, python_text.Yr)(has("distutils", "index-servers") ?? "pypi testpypi");
   const login = {
    username: has("server-login", "username"),
    password: has("server-login", "password")
   };
   const entry = (name)=>({
     repository: has(name, "repository"),
     username: has(name, "username") ?? login.username,
     password: has(name, "password") ?? login.password,
     caCert: has(name, "ca_cert"),
     clientCert: has(name, "client_cert")
    });
   return new Map([
    ...names.includes("pypi") ? [] : [
     [
      "pypi",
      {
       repository: null,
       ...login,
       caCert: null,
       clientCert: null
      }
     ]
    ],
    ...names.map((name)=>[
      name,
      entry(name)
     ])
   ]);
  }
  async function readPypirc(request) {
   const read = await readCarefully(request);
   if (null === read) return {
    entries: new Map,
    doubt: null
   };
   try {
    return {
     entries: pypircEntries((0, ini_file.Ay)(read.bytes, ini_dialects.WA)),
     doubt: read.doubt
    };
   } catch (thrown) {
    throw thrown instanceof ini_error.J ? thrown.inFile(request.path) : thrown;
   }
  }
  var silent_question = __webpack_require__(35086);
  var token_variables = __webpack_require__(85467);
  async function findToken(source) {
   const { path } = source.pypirc;
   const known = tokenOfVariables(source);
   const isName = /^[^/:]+$/u.test(source.index) && !(0, known_indexes.g)(source.index) && "gitea" !== source.index;
   const isMeant = isName || null === known && source.isNeeded || source.pypirc.isRequired;
   const file = await readPypirc({
    ...source.pypirc,
    holdsSecrets: isMeant
   });
   const section = sectionFor(source.index, file);
   if (isMeant && null !== section) checkRepository(section, source);
   const entry = isMeant ? section?.entry ?? null : null;
   const index = isName ? entry?.repository ?? source.index : source.index;
   const rest = {
    index,
    certificates: certificatesOf(section, file, source)
   };
   if (null !== known) return {
    ...known,
    ...rest
   };
   if (null !== entry && null !== entry.password && (source.username ?? entry.username) === entry.username) return {
    token: entry.password.trim(),
    username: entry.username,
    ...rest,
    tokenFrom: path,
    usernameFrom: path
   };
   const asked = {
    tokenFrom: "API token",
    usernameFrom: path
   };
   if (!source.isNeeded) return {
    token: "",
    username: null,
    ...rest,
    ...asked
   };
   const token = true === source.input.isTTY ? await (0, silent_question.i)("API token (not shown): ", source) : "";
   if ("" !== token) return {
    token,
    username: entry?.username ?? null,
    ...rest,
    ...asked
   };
   throw new release_error.K2({
    subject: "API token",
    problem: `no token for ${source.index} was found in the environment or in ${path}`,
    remedy: `Set ${token_variables.bG} or add the token to that file, or run the command at a terminal to be asked for it`
   });
  }
  function tokenOfVariables({ environment }) {
   const read = (variable)=>{
    const value = environment[variable]?.trim() ?? "";
    return "" === value ? null : value;
   };
   for (const [variable, userVariable] of token_variables.Yr){
    const token = read(variable);
    if (null === token) continue;
    const username = null === userVariable ? "__token__" : read(userVariable);
    return {
     token,
     username,
     tokenFrom: variable,
     usernameFrom: userVariable ?? variable
    };
   }
   return null;
  }
  const withoutSlash = (url)=>(0, text_ends.sP)(url, "/").toLowerCase();
  function sectionFor(index, { entries }) {
   const [name, entry] = [
    ...entries
   ].find(([candidate, { repository }])=>candidate === index || withoutSlash(repository ?? usualRepository(candidate)) === withoutSlash(index)) ?? [
    index,
    null
   ];
   return null === entry ? null : {
    name,
    entry
   };
  }
  function isOfAnotherServer(index, { repository }) {
   if (null === repository || !URL.canParse(repository) || !(0, known_indexes.g)(index)) return false;
   return new URL(repository).host !== new URL(known_indexes.X[index].uploadUrl).host;
  }
  function checkRepository({ name, entry }, { index, pypirc }) {
   if (null === entry.repository) return;
   const refuse = (problem, remedy)=>{
    throw new release_error.K2({
     subject: pypirc.path,
     problem: `the repository of [${name}] ${problem}`,
     remedy
    });
   };
   if (!URL.canParse(entry.repository)) refuse("is not a URL", "Write the whole address, starting with https://");
   const url = new URL(entry.repository);
   if ("" !== url.username || "" !== url.password) refuse("contains a user name or a password, which messages would show", "Write them as username and password");
   if ((0, known_indexes.g)(index) && isOfAnotherServer(index, entry)) refuse(`is ${url.href}, which is not ${known_indexes.X[index].title}`, "Give that URL as --index, or rename the section");
  }
  function certificatesOf(section, { doubt }, { index, pypirc, environment, folder }) {
   if (null === section || isOfAnotherServer(index, section.entry)) return [];
   const { caCert, clientCert } = section.entry;
   const named = [
    [
     token_variables.P1,
     void 0 === environment[token_variables.P1] ? caCert : null,
     "ca_cert"
    ],
    [
     certificate_variables.Fd,
     clientCert,
     "client_cert"
    ]
   ];
   const found = named.flatMap(([variable, path, key])=>null === path || "" === path ? [] : [
     {
      variable,
      path: (0, external_node_path_.resolve)(folder, path),
      from: `${pypirc.path}, ${key} of [${section.name}]`
     }
    ]);
   if (found.length > 0 && null !== doubt) throw doubt;
   return found;
  }
  function usualRepository(name) {
   return (0, known_indexes.g)(name) ? known_indexes.X[name].uploadUrl : "";
  }
 },
 21685: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   DA: ()=>PIP_INI,
   Uz: ()=>SETUPTOOLS_INI,
   WA: ()=>RAW_INI,
   a3: ()=>ENTRY_POINTS_INI,
   iZ: ()=>COVERAGE_INI,
   qb: ()=>CONFIG_PARSER_INI,
   vk: ()=>SETUPTOOLS_EDIT_INI,
   y2: ()=>normalizePipOption
  });
  const RAW_INI = {
   delimiters: [
    "=",
    ":"
   ],
   commentPrefixes: [
    "#",
    ";"
   ],
   inlineCommentPrefixes: [],
   strict: true,
   allowNoValue: false,
   emptyLinesInValues: true,
   defaultSection: "DEFAULT",
   interpolation: "none",
   byteOrderMark: "text",
   normalizeOption: (name)=>name.toLowerCase()
  };
  const CONFIG_PARSER_INI = {
   ...RAW_INI,
   interpolation: "basic"
  };
  const SETUPTOOLS_INI = {
   ...CONFIG_PARSER_INI,
   normalizeOption: (name)=>name
  };
  const SETUPTOOLS_EDIT_INI = {
   ...RAW_INI,
   normalizeOption: (name)=>name
  };
  const PIP_INI = {
   ...RAW_INI,
   normalizeOption: normalizePipOption
  };
  const COVERAGE_INI = {
   ...RAW_INI,
   byteOrderMark: "skipped"
  };
  const ENTRY_POINTS_INI = {
   ...RAW_INI,
   delimiters: [
    "="
   ],
   normalizeOption: (name)=>name
  };
  function normalizePipOption(name) {
   const plain = name.toLowerCase().replaceAll("_", "-");
   return plain.startsWith("--") ? plain.slice(2) : plain;
  }
 },
 46846: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>IniError
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  const WORDS = {
   encoding: [
    "is not UTF-8",
    "Save the file as UTF-8"
   ],
   "byte-order-mark": [
    "begins with a byte order mark, which Python reads as text",
    "Save the file as UTF-8 without a byte order mark"
   ],
   "no-section": [
    "is before the first [section]",
    "Write the [section] that it belongs to above it"
   ],
   "empty-section": [
    "is a section without a name",
    "Write the name between the brackets"
   ],
   "section-twice": [
    "repeats a section",
    "Move its options to where the section begins"
   ],
   "option-twice": [
    "repeats an option of its section",
    "Keep one of the two"
   ],
   "malformed-line": [
    "is neither [section] nor name = value",
    "Write name = value, or indent the line deeper than the option that it continues"
   ],
   "nothing-to-continue": [
    "is indented and continues nothing",
    "Remove the indent, or write the option that it continues above it"
   ],
   "interpolation-syntax": [
    "has a % that does not refer to an option",
    "Write %% for a percent sign"
   ],
   "interpolation-option": [
    "refers to an option that is neither in its section nor in [DEFAULT]",
    "Add the option, or write %% for a percent sign"
   ],
   "interpolation-depth": [
    "refers to itself, or to options more than 10 deep",
    "Write the text itself instead of the reference"
   ],
   "too-much": [
    "expands the file to more than can be read",
    "Shorten [DEFAULT] and the references between options"
   ]
  };
  class IniError extends Error {
   kind;
   line;
   problem;
   remedy;
   constructor(kind, line, first){
    const [problem, remedy] = WORDS[kind];
    super(problem);
    this.name = "IniError";
    this.kind = kind;
    this.line = line;
    this.problem = void 0 === first ? problem : `${problem}, first set in line ${first}`;
    this.remedy = remedy;
   }
   inFile(file) {
    const { line, problem, remedy } = this;
    return new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
     subject: `${file}:${line}`,
     problem,
     remedy
    }, {
     cause: this
    });
   }
  }
 },
 48499: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BD: ()=>iniFile,
   eX: ()=>iniText,
   Ay: ()=>parseIni
  });
  var ini_error = __webpack_require__(46846);
  const MAXIMUM_DEPTH = 10;
  const REFERENCE = /%\(([^)]+)\)s/uy;
  const PIECE = 100;
  function interpolate(value, place) {
   const parts = [];
   expand(value, 1, parts, place);
   return parts.join("");
  }
  function expand(value, depth, parts, place) {
   const { line, budget, lookup } = place;
   if (depth > MAXIMUM_DEPTH) throw new ini_error.J("interpolation-depth", line);
   let at = 0;
   while(at < value.length){
    const percent = value.indexOf("%", at);
    const end = -1 === percent ? value.length : percent;
    budget.left -= end - at + PIECE;
    if (budget.left < 0) throw new ini_error.J("too-much", line);
    parts.push(value.slice(at, end));
    at = end;
    if (-1 === percent) return;
    if ("%" === value.charAt(at + 1)) {
     parts.push("%");
     at += 2;
     continue;
    }
    REFERENCE.lastIndex = at;
    const name = REFERENCE.exec(value)?.[1];
    if (void 0 === name) throw new ini_error.J("interpolation-syntax", line);
    const referred = lookup(name);
    if (null == referred) throw new ini_error.J("interpolation-option", line);
    at += name.length + 4;
    if (referred.includes("%")) expand(referred, depth + 1, parts, place);
    else {
     budget.left -= referred.length;
     parts.push(referred);
    }
   }
  }
  var python_text = __webpack_require__(67969);
  const MOST_DEFAULTS = 1e5;
  function iniText(source) {
   if ("string" == typeof source) return source;
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(source);
   } catch  {
    throw new ini_error.J("encoding", lineOfInvalidBytes(source));
   }
  }
  function lineOfInvalidBytes(bytes) {
   const lossy = new TextDecoder("utf-8", {
    ignoreBOM: true
   }).decode(bytes);
   return lossy.slice(0, lossy.indexOf("�")).split(/\r\n|\n|\r/u).length;
  }
  function startOfInlineComment(line, prefixes) {
   const starts = prefixes.map((prefix)=>{
    let at = line.indexOf(prefix);
    while(at > 0 && "" !== (0, python_text.$n)(line.charAt(at - 1)))at = line.indexOf(prefix, at + 1);
    return -1 === at ? line.length : at;
   });
   return starts.reduce((least, start)=>Math.min(least, start), line.length);
  }
  function readLine(line, number, dialect) {
   const whole = (0, python_text.$n)(line);
   const isComment = dialect.commentPrefixes.some((prefix)=>whole.startsWith(prefix));
   const content = isComment ? "" : (0, python_text.$n)(line.slice(0, startOfInlineComment(line, dialect.inlineCommentPrefixes)));
   const indent = "" === whole ? 0 : line.indexOf(whole);
   return {
    number,
    content,
    hasComment: content !== whole,
    indent
   };
  }
  function divide(content, delimiters) {
   let found = null;
   for (const delimiter of delimiters){
    const at = content.indexOf(delimiter);
    if (-1 !== at && (null === found || at < found.at)) found = {
     at,
     length: delimiter.length
    };
   }
   if (null === found) return null;
   return [
    (0, python_text.sW)(content.slice(0, found.at)),
    (0, python_text.$n)(content.slice(found.at + found.length))
   ];
  }
  class Reading {
   sections = new Map;
   #dialect;
   #section = null;
   #option = null;
   #indent = 0;
   constructor(dialect){
    this.#dialect = dialect;
   }
   take(line) {
    const { content, indent, number } = line;
    if ("" === content) this.#takeEmpty(line);
    else if (null !== this.#option && indent > this.#indent) {
     if (null === this.#option.lines) throw new ini_error.J("nothing-to-continue", number);
     this.#option.lines.push(content);
    } else {
     this.#indent = indent;
     const close = content.startsWith("[") ? content.lastIndexOf("]") : -1;
     if (close > 1) this.#open(content.slice(1, close), number);
     else if (null === this.#section) throw new ini_error.J("no-section", number);
     else this.#set(this.#section, content, number);
    }
   }
   #takeEmpty({ hasComment }) {
    if (this.#dialect.emptyLinesInValues) {
     if (!hasComment) this.#option?.lines?.push("");
    } else this.#indent = 1 / 0;
   }
   #open(name, line) {
    const { defaultSection, strict } = this.#dialect;
    const known = this.sections.get(name);
    if (void 0 !== known && strict && name !== defaultSection) throw new ini_error.J("section-twice", line, known.line);
    this.#section = known ?? {
     line,
     options: new Map
    };
    this.sections.set(name, this.#section);
    this.#option = null;
   }
   #set({ options }, content, line) {
    const { delimiters, allowNoValue, strict, normalizeOption } = this.#dialect;
    const divided = divide(content, delimiters);
    if (null === divided && !allowNoValue) throw new ini_error.J("malformed-line", line);
    const [written, value] = divided ?? [
     content,
     null
    ];
    if ("" === written) throw new ini_error.J("malformed-line", line);
    const name = normalizeOption(written);
    const known = options.get(name);
    if (void 0 !== known && strict) throw new ini_error.J("option-twice", line, known.line);
    const option = {
     line,
     lines: null === value ? null : [
      value
     ]
    };
    options.set(name, option);
    this.#option = "" === name ? null : option;
   }
  }
  function iniFile(read, dialect) {
   const { defaultSection, interpolation, normalizeOption } = dialect;
   const defaults = read.get(defaultSection)?.options ?? new Map;
   const sections = [
    ...read.keys()
   ].filter((name)=>name !== defaultSection);
   const line = read.get(defaultSection)?.line ?? 1;
   if (defaults.size * sections.length > MOST_DEFAULTS) throw new ini_error.J("too-much", line);
   const budget = {
    left: 1e7
   };
   const find = (section, name)=>read.has(section) ? read.get(section)?.options.get(name) ?? defaults.get(name) : void 0;
   const get = (section, option)=>{
    const name = normalizeOption(option);
    const found = find(section, name);
    if (void 0 === found || null === found.value || "none" === interpolation) return found?.value;
    return interpolate(found.value, {
     line: found.line,
     budget,
     lookup: (reference)=>find(section, normalizeOption(reference))?.value
    });
   };
   const names = (section, order)=>{
    const own = read.get(section)?.options;
    return void 0 === own ? [] : [
     ...new Set(order([
      ...own.keys()
     ], [
      ...defaults.keys()
     ]))
    ];
   };
   return {
    sections,
    has: (section)=>read.has(section) && section !== defaultSection,
    options: (section)=>names(section, (own, others)=>[
       ...own,
       ...others
      ]),
    items: (section)=>names(section, (own, others)=>[
       ...others,
       ...own
      ]).map((name)=>[
       name,
       get(section, name) ?? null
      ]),
    get,
    lineOf: (section, option)=>void 0 === option ? read.get(section)?.line : find(section, normalizeOption(option))?.line
   };
  }
  function parseIni(source, dialect) {
   const whole = iniText(source);
   const hasMark = whole.startsWith("\uFEFF");
   if (hasMark && "text" === dialect.byteOrderMark) throw new ini_error.J("byte-order-mark", 1);
   const reading = new Reading(dialect);
   for (const [index, line] of whole.slice(hasMark ? 1 : 0).split(/\r\n|\n|\r/u).entries())reading.take(readLine(line, index + 1, dialect));
   const closed = ({ line, lines })=>({
     line,
     value: null === lines ? null : (0, python_text.sW)(lines.join("\n"))
    });
   const sections = [
    ...reading.sections
   ].map(([name, { line, options }])=>[
     name,
     {
      line,
      options: new Map([
       ...options
      ].map(([option, open])=>[
        option,
        closed(open)
       ]))
     }
    ]);
   return iniFile(new Map(sections), dialect);
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
 }
};
