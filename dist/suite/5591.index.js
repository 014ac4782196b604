export const id = 5591;
export const ids = [
 5591
];
export const modules = {
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
 }
};
