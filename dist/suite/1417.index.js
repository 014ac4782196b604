export const id = 1417;
export const ids = [
 1417
];
export const modules = {
 98711: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   namedProject: ()=>namedProject
  });
  var _describe_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1168);
  var _find_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61223);
  var _project_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4361);
  var _setup_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86085);
  async function namedProject(projectDir, host, listed) {
   const source = await (0, _project_source_js__WEBPACK_IMPORTED_MODULE_0__.U)(projectDir, "", host, listed);
   const project = await (0, _describe_project_js__WEBPACK_IMPORTED_MODULE_1__.d)(source, {});
   const { version, source: versionSource } = await (0, _find_version_js__WEBPACK_IMPORTED_MODULE_2__.A)(project, source, host.environment);
   const { name, requiresPython, classifiers, scripts } = project;
   return {
    name,
    version,
    versionSource,
    requiresPython,
    classifiers,
    scripts,
    hints: (0, _setup_settings_js__WEBPACK_IMPORTED_MODULE_3__.UA)(project)
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
 84420: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Nj: ()=>logicalLines,
   Zo: ()=>isOperator,
   gI: ()=>splitAt,
   sr: ()=>topLevelStatements
  });
  const TOKEN = new RegExp([
   String.raw`(?<space>[ \t\f]+|\\\r?\n)`,
   String.raw`(?<comment>#[^\r\n]*)`,
   String.raw`(?<line>\r\n|\n|\r)`,
   String.raw`(?<string>[a-zA-Z]{0,2}(?:"""(?:\\[\s\S]|(?!""")[^\\])*"""|'''(?:\\[\s\S]|(?!''')[^\\])*'''|"(?:\\[\s\S]|[^"\\\r\n])*"|'(?:\\[\s\S]|[^'\\\r\n])*'))`,
   String.raw`(?<number>(?:\d|\.\d)(?:[eE][+-]|[\w.])*)`,
   String.raw`(?<name>[\p{ID_Start}_][\p{ID_Continue}]*)`,
   String.raw`(?<operator>[-+*/%@&|^<>=!:]=|\*\*=?|//=?|>>=?|<<=?|->|[\s\S])`
  ].join("|"), "uy");
  const OPENING = new Set([
   "(",
   "[",
   "{"
  ]);
  const CLOSING = new Set([
   ")",
   "]",
   "}"
  ]);
  const TAB = 8;
  function widthOf(space) {
   let width = 0;
   for (const character of space)width = "	" === character ? (Math.floor(width / TAB) + 1) * TAB : width + 1;
   return width;
  }
  function logicalLines(source) {
   const lines = [];
   let tokens = [];
   let depth = 0;
   let indent = 0;
   let atLineStart = true;
   let place = 1;
   const finish = ()=>{
    if (tokens.length > 0) lines.push({
     indent,
     tokens
    });
    tokens = [];
    indent = 0;
    atLineStart = true;
   };
   TOKEN.lastIndex = source.startsWith("\uFEFF") ? 1 : 0;
   for(let match = TOKEN.exec(source); null !== match && "" !== match[0]; match = TOKEN.exec(source)){
    const { space, comment, line, string, number, name, operator } = match.groups ?? {};
    const began = place;
    if (void 0 !== line || void 0 !== string || void 0 !== space) place += match[0].match(/\r\n|\n|\r/gu)?.length ?? 0;
    if (void 0 === comment) {
     if (void 0 !== line) {
      if (0 === depth) finish();
      continue;
     }
     if (void 0 !== space) {
      if (atLineStart && 0 === depth) indent += widthOf(space.replace(/^\\\r?\n/u, ""));
      continue;
     }
     atLineStart = false;
     if (void 0 !== string) tokens.push({
      kind: "string",
      text: string,
      line: began
     });
     else if (void 0 !== number) tokens.push({
      kind: "number",
      text: number,
      line: began
     });
     else if (void 0 !== name) tokens.push({
      kind: "name",
      text: name,
      line: began
     });
     else if (void 0 !== operator) {
      if (OPENING.has(operator)) depth += 1;
      if (CLOSING.has(operator)) depth = Math.max(0, depth - 1);
      tokens.push({
       kind: "operator",
       text: operator,
       line: began
      });
     }
    }
   }
   finish();
   return lines;
  }
  function isOperator(token, text) {
   return token?.kind === "operator" && token.text === text;
  }
  function splitAt(tokens, operator) {
   const parts = [
    []
   ];
   let depth = 0;
   for (const token of tokens){
    if ("operator" === token.kind && OPENING.has(token.text)) depth += 1;
    if ("operator" === token.kind && CLOSING.has(token.text)) depth -= 1;
    if (0 === depth && isOperator(token, operator)) parts.push([]);
    else parts.at(-1)?.push(token);
   }
   return parts;
  }
  function topLevelStatements(source) {
   return logicalLines(source).filter(({ indent })=>0 === indent).flatMap(({ tokens })=>splitAt(tokens, ";")).filter((statement)=>statement.length > 0);
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
 }
};
