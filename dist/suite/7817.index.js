export const id = 7817;
export const ids = [
 7817
];
export const modules = {
 27126: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>addressProblems
  });
  var external_node_url_ = __webpack_require__(73136);
  var python_text = __webpack_require__(67969);
  const ATEXT = "a-zA-Z0-9_!#$%&'*+\\-/=?^`{|}~";
  const LOCAL_PART = new RegExp(`^[${ATEXT}\\u{80}-\\u{10ffff}]+(?:\\.[${ATEXT}\\u{80}-\\u{10ffff}]+)*$`, "u");
  const HOST_LABEL = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/u;
  const UNSAFE = /^\p{M}|[\p{Z}\p{C}]/u;
  const SPECIAL_USE = [
   "arpa",
   "invalid",
   "local",
   "localhost",
   "onion",
   "test"
  ];
  const LONGEST_ADDRESS = 254;
  const LONGEST_DOMAIN = 253;
  const LONGEST_LABEL = 63;
  const bytes = (text)=>Buffer.byteLength(text, "utf8");
  function domainProblem(domain) {
   if ("" === domain) return "there is nothing after the @";
   if (domain.startsWith("[")) return "an IP address in brackets after the @ is not accepted";
   if (domain.length > LONGEST_DOMAIN) return `the part after the @ has more than ${LONGEST_DOMAIN} characters`;
   if (!/^[a-zA-Z0-9\-.\u{80}-\u{10ffff}]*$/u.test(domain) || UNSAFE.test(domain)) return "the part after the @ has characters that are not allowed in a domain";
   const ascii = (0, python_text.ER)(domain) ? domain.toLowerCase() : (0, external_node_url_.domainToASCII)(domain);
   if ("" === ascii) return "the part after the @ is not a valid international domain";
   const labels = ascii.split(".");
   const misplacedHyphen = /(?:^|\.)-|-(?:\.|$)/u.test(domain);
   if (misplacedHyphen || labels.some((label)=>!HOST_LABEL.test(label))) return "a part of the domain is empty, or begins or ends with a hyphen";
   if (labels.some((label)=>/^(?!xn)..--/iu.test(label))) return "a part of the domain has hyphens as its third and fourth characters";
   if (labels.some((label)=>label.startsWith("xn--") && "" === (0, external_node_url_.domainToASCII)(label))) return "the part after the @ is not a valid international domain";
   if (ascii.length > LONGEST_DOMAIN) return `the part after the @ has more than ${LONGEST_DOMAIN} characters`;
   if (labels.some((label)=>label.length > LONGEST_LABEL)) return `a part of the domain has more than ${LONGEST_LABEL} characters`;
   if (1 === labels.length) return "the domain has no dot";
   if (!/[a-z]$/iu.test(ascii)) return "the domain ends in a digit";
   if (SPECIAL_USE.includes(labels.at(-1) ?? "")) return `the domain ends in .${labels.at(-1) ?? ""}, which can't receive mail`;
   return null;
  }
  function emailProblem(address) {
   if (address.startsWith('"')) return "quotes before the @ are not accepted";
   const at = address.indexOf("@");
   if (-1 === at) return "there is no @";
   const local = address.slice(0, at);
   const domain = address.slice(at + 1);
   if ("" === local) return "there is nothing before the @";
   if (!LOCAL_PART.test(local)) return "the part before the @ has spaces, misplaced dots or other characters that are not allowed";
   if (!(0, python_text.ER)(local) && UNSAFE.test(local)) return "there are unsafe characters before the @";
   const problem = domainProblem(domain);
   if (null !== problem) return problem;
   return bytes(address) > LONGEST_ADDRESS ? `it has more than ${LONGEST_ADDRESS} characters` : null;
  }
  const SPECIALS = '()<>@,:;."[]';
  const BLANKS = " 	\r\n";
  const ATOM_ENDS = SPECIALS + BLANKS;
  const PHRASE_ENDS = ATOM_ENDS.replace(".", "");
  const DEEPEST_GROUP = 100;
  class AddressReader {
   #text;
   #at = 0;
   #depth = 0;
   constructor(text){
    this.#text = text;
   }
   readAll() {
    const addresses = [];
    while(this.#at < this.#text.length){
     const found = this.#address();
     for (const one of 0 === found.length ? [
      ""
     ] : found)addresses.push(one);
    }
    return addresses;
   }
   get #next() {
    return this.#text.charAt(this.#at);
   }
   get #ended() {
    return this.#at >= this.#text.length;
   }
   #skipBlanksAndComments() {
    let blanks = "";
    while(!this.#ended)if (BLANKS.includes(this.#next)) {
     if (!"\r\n".includes(this.#next)) blanks += this.#next;
     this.#at += 1;
    } else if ("(" === this.#next) this.#delimited(")\r", true);
    else break;
    return blanks;
   }
   #address() {
    this.#skipBlanksAndComments();
    const start = this.#at;
    const phrase = this.#phrase();
    this.#skipBlanksAndComments();
    let found = [];
    if (this.#ended) found = phrase.slice(0, 1);
    else if (".@".includes(this.#next)) {
     this.#at = start;
     found = [
      this.#addressSpec()
     ];
    } else if (":" === this.#next) found = this.#group();
    else if ("<" === this.#next) found = [
     this.#routeAddress()
    ];
    else if (phrase.length > 0) found = phrase.slice(0, 1);
    else if (SPECIALS.includes(this.#next)) this.#at += 1;
    this.#skipBlanksAndComments();
    if ("," === this.#next) this.#at += 1;
    return found;
   }
   #group() {
    const found = [];
    this.#at += 1;
    if (this.#depth >= DEEPEST_GROUP) {
     this.#at = this.#text.length;
     return [
      "",
      ""
     ];
    }
    this.#depth += 1;
    while(!this.#ended){
     this.#skipBlanksAndComments();
     if (";" === this.#next) {
      this.#at += 1;
      break;
     }
     for (const one of this.#address())found.push(one);
    }
    this.#depth -= 1;
    return found;
   }
   #routeAddress() {
    let routed = false;
    this.#at += 1;
    this.#skipBlanksAndComments();
    while(!this.#ended){
     if (routed) {
      this.#domain();
      routed = false;
     } else if (">" === this.#next) {
      this.#at += 1;
      break;
     } else if ("@" === this.#next) {
      this.#at += 1;
      routed = true;
     } else if (":" === this.#next) this.#at += 1;
     else {
      const address = this.#addressSpec();
      this.#at += 1;
      return address;
     }
     this.#skipBlanksAndComments();
    }
    return "";
   }
   #addressSpec() {
    const parts = [];
    const dropBlank = ()=>{
     if (parts.length > 0 && parts.at(-1)?.trim() === "") parts.pop();
    };
    this.#skipBlanksAndComments();
    while(!this.#ended){
     let keepsBlanks = true;
     if ("." === this.#next) {
      dropBlank();
      parts.push(".");
      this.#at += 1;
      keepsBlanks = false;
     } else if ('"' === this.#next) parts.push(`"${this.#delimited('"\r', false).replace(/["\\]/gu, "\\$&")}"`);
     else if (ATOM_ENDS.includes(this.#next)) {
      dropBlank();
      break;
     } else parts.push(this.#atom(ATOM_ENDS));
     const blanks = this.#skipBlanksAndComments();
     if (keepsBlanks && "" !== blanks) parts.push(blanks);
    }
    if ("@" !== this.#next) return parts.join("");
    this.#at += 1;
    this.#skipBlanksAndComments();
    const domain = this.#domain();
    return "" === domain ? "" : `${parts.join("")}@${domain}`;
   }
   #domain() {
    let domain = "";
    while(!this.#ended)if (" 	".includes(this.#next)) this.#at += 1;
    else if ("(" === this.#next) this.#delimited(")\r", true);
    else if ("[" === this.#next) domain += `[${this.#delimited("]\r", false)}]`;
    else if ("." === this.#next) {
     this.#at += 1;
     domain += ".";
    } else if ("@" === this.#next) return "";
    else if (ATOM_ENDS.includes(this.#next)) break;
    else domain += this.#atom(ATOM_ENDS);
    return domain;
   }
   #delimited(ends, comments) {
    let depth = 1;
    let text = "";
    let escaped = false;
    this.#at += 1;
    while(!this.#ended && depth > 0){
     const character = this.#next;
     if (escaped) {
      text += character;
      escaped = false;
     } else if (ends.includes(character)) depth -= 1;
     else if (comments && "(" === character) depth += 1;
     else if ("\\" === character) escaped = true;
     else text += character;
     this.#at += 1;
    }
    return text;
   }
   #atom(ends) {
    const start = this.#at;
    while(!this.#ended && !ends.includes(this.#next))this.#at += 1;
    return this.#text.slice(start, this.#at);
   }
   #phrase() {
    const words = [];
    while(!this.#ended)if (BLANKS.includes(this.#next)) this.#at += 1;
    else if ('"' === this.#next) words.push(this.#delimited('"\r', false));
    else if ("(" === this.#next) this.#delimited(")\r", true);
    else if (PHRASE_ENDS.includes(this.#next)) break;
    else words.push(this.#atom(PHRASE_ENDS));
    return words;
   }
  }
  function withoutQuoted(text) {
   return text.replace(/\\[\s\S]|"(?:\\[\s\S]|[^"\\])*"/gu, (match)=>match.startsWith('"') ? "" : match);
  }
  function hasBalancedParentheses(text) {
   let open = 0;
   for (const [token] of withoutQuoted(text).matchAll(/\\[\s\S]|[()]/gu)){
    if ("(" === token) open += 1;
    else if (")" === token) open -= 1;
    if (open < 0) return false;
   }
   return 0 === open;
  }
  function soleAddress(header) {
   if (!hasBalancedParentheses(header)) return "";
   const addresses = new AddressReader(header).readAll();
   const [address = ""] = addresses;
   return 1 !== addresses.length || address.includes("[") ? "" : address;
  }
  function addressProblems(header) {
   const sole = soleAddress(header);
   const addresses = "" === sole && hasBalancedParentheses(header) ? new AddressReader(header).readAll() : [
    sole
   ];
   return addresses.flatMap((address)=>{
    const problem = "" === address ? null : emailProblem(address);
    return null === problem ? [] : [
     {
      address,
      problem,
      isSole: "" !== sole
     }
    ];
   });
  }
 },
 41159: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Rv: ()=>breaksHeaderParser,
   Sb: ()=>descriptionFormat,
   u1: ()=>contentTypeProblems
  });
  function splitOutsideQuotes(text) {
   return text.match(/(?:"(?:\\.|[^"\\])*"?|[^;"])+/gu) ?? [];
  }
  function parseContentType(text) {
   const [type = "", ...rest] = splitOutsideQuotes(text);
   const parameters = new Map;
   for (const parameter of rest){
    const equals = parameter.indexOf("=");
    if (-1 === equals) continue;
    const value = parameter.slice(equals + 1).trim();
    const plain = /^"(.*)"$/su.exec(value)?.[1]?.replace(/\\(.)/gsu, "$1") ?? value;
    const name = parameter.slice(0, equals).trim().toLowerCase();
    if (!parameters.has(name)) parameters.set(name, plain);
   }
   return {
    type: type.trim().toLowerCase(),
    parameters
   };
  }
  function breaksHeaderParser(text) {
   return /[\r\n]/u.test(text) || splitOutsideQuotes(text).slice(1).some((parameter)=>/^\s*[^=\s]+\*\s*$/u.test(parameter));
  }
  function descriptionFormat(contentType) {
   if (null === contentType || "" === contentType.trim()) return "text/x-rst";
   const { type } = parseContentType(contentType);
   return "text/plain" === type || "text/x-rst" === type || "text/markdown" === type ? type : null;
  }
  function contentTypeProblems(text) {
   const format = descriptionFormat(text);
   if (null === format) return [
    "the index doesn't render this format"
   ];
   const { parameters } = parseContentType(text);
   const charset = parameters.get("charset") ?? "UTF-8";
   const variant = parameters.get("variant") ?? "GFM";
   return [
    ..."UTF-8" === charset ? [] : [
     `the charset must be exactly UTF-8, not ${charset}`
    ],
    ..."text/markdown" === format && "GFM" !== variant && "CommonMark" !== variant ? [
     `the variant must be exactly GFM or CommonMark, not ${variant}`
    ] : []
   ];
  }
 },
 81911: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ar: ()=>hasReferenceWithPlus,
   cU: ()=>isLicenseGrammatical,
   jJ: ()=>parseLicenseExpression
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const OPERATORS = new Set([
   "and",
   "or",
   "with",
   "(",
   ")"
  ]);
  const REFERENCE = "licenseref-";
  const MAXIMUM_DEPTH = 200;
  function isWellFormed(tokens) {
   let depth = 0;
   let operandNext = true;
   for (const token of tokens)if ("(" === token) {
    depth += 1;
    if (!operandNext || depth >= MAXIMUM_DEPTH) return false;
   } else if (")" === token) {
    depth -= 1;
    if (operandNext || depth < 0) return false;
   } else if (OPERATORS.has(token)) {
    if (operandNext) return false;
    operandNext = true;
   } else {
    if (!operandNext) return false;
    operandNext = false;
   }
   return 0 === depth && !operandNext;
  }
  function canonicalLicense(word, tables) {
   const plus = word.endsWith("+") ? "+" : "";
   const bare = "" === plus ? word : word.slice(0, -1);
   if (bare.toLowerCase().startsWith(REFERENCE)) {
    if (!/^[A-Za-z0-9.-]*$/u.test(bare)) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(bare)} may only contain letters, digits, '.' and '-'`);
    if ("" !== plus) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)}: a LicenseRef can't have a +`);
    return `LicenseRef-${bare.slice(REFERENCE.length)}`;
   }
   if (null === tables) return word;
   const known = tables.licenses.get(bare.toLowerCase());
   if (void 0 === known) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(bare)} is not a license identifier in the SPDX list`);
   return `${known.id}${plus}`;
  }
  function parseLicenseExpression(text, tables) {
   const words = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.Yr)(text.replaceAll("(", " ( ").replaceAll(")", " ) "));
   if (!isWellFormed(words.map((word)=>word.toLowerCase()))) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(text)} is not an SPDX license expression`);
   const canonical = [];
   for (const word of words)if (OPERATORS.has(word.toLowerCase())) canonical.push(word.toUpperCase());
   else if ("WITH" === canonical.at(-1)) {
    const exception = null === tables ? word : tables.exceptions.get(word.toLowerCase());
    if (void 0 === exception) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)} is not a license exception in the SPDX list`);
    canonical.push(exception);
   } else canonical.push(canonicalLicense(word, tables));
   return canonical.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
  }
  const REFERENCE_WITH_PLUS = /(?:^|[\s(])licenseref-[^\s()]*\+(?=$|[\s()])/iu;
  function hasReferenceWithPlus(expression) {
   return REFERENCE_WITH_PLUS.test(expression);
  }
  function isLicenseGrammatical(expression) {
   try {
    parseLicenseExpression(expression, null);
    return true;
   } catch  {
    return false;
   }
  }
 },
 89990: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   HQ: ()=>projectUrlProblems,
   Mu: ()=>labelsTwice,
   dy: ()=>splitProjectUrl
  });
  var _uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47689);
  function splitProjectUrl(value) {
   const comma = value.indexOf(",");
   return -1 === comma ? {
    label: value.trim(),
    url: ""
   } : {
    label: value.slice(0, comma).trim(),
    url: value.slice(comma + 1).trim()
   };
  }
  function projectUrlProblems({ label, url }, maximumLabelLength) {
   const problems = [];
   if ("" === label) problems.push("U39");
   if (Array.from(label).length > maximumLabelLength) problems.push("U40");
   if ("" === url) problems.push("U41");
   else if (!(0, _uri_js__WEBPACK_IMPORTED_MODULE_0__.j)(url)) problems.push("U42");
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
   nO: ()=>isObjectReference,
   xs: ()=>isScriptName
  });
  const KEYWORDS = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
  const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;
  function isPythonIdentifier(text) {
   return IDENTIFIER.test(text);
  }
  function isPythonKeyword(text) {
   return KEYWORDS.has(text);
  }
  function isPythonName(text) {
   return isPythonIdentifier(text) && !isPythonKeyword(text);
  }
  function isScriptName(text) {
   return /^[\p{L}\p{N}_.-]+$/u.test(text);
  }
  function importNameProblem(text) {
   const [name = "", ...options] = text.split(";");
   for (const part of name.trim().split(".")){
    if (!isPythonIdentifier(part)) return `${"" === part ? "an empty part" : part} is not a Python identifier`;
    if (isPythonKeyword(part)) return `${part} is a keyword of Python`;
   }
   return options.length > 0 && "private" !== options.join(";").trim() ? 'only "private" may follow the ";"' : null;
  }
  function isModulePath(text) {
   return text.split(".").every(isPythonName);
  }
  function isObjectReference(text) {
   const [, reference = ""] = /^([^[\]]+)(?:\[[^\]]*\])?$/u.exec(text.trim()) ?? [];
   const parts = reference.split(":", 3).map((part)=>part.trim());
   return parts.length <= 2 && parts.every(isModulePath);
  }
 },
 90279: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BF: ()=>reporterFor,
   E3: ()=>readString,
   Nc: ()=>readStrings,
   OA: ()=>readStringTable,
   bI: ()=>isTable,
   go: ()=>typeName
  });
  function reporterFor(findings, source, lineOf) {
   return (rule, severity, path, message, remedy)=>{
    const line = lineOf(path);
    const location = void 0 === line ? {
     file: source
    } : {
     file: source,
     line
    };
    findings.push({
     rule,
     severity,
     subject: subjectOf(source, path),
     message,
     remedy,
     location
    });
   };
  }
  function subjectOf(source, [table, ...keys]) {
   if (void 0 === table) return source;
   const dotted = keys.map((key)=>"number" == typeof key ? `[${key}]` : `.${key}`).join("");
   return `${source} [${table}]${"" === dotted ? "" : ` ${dotted.replace(/^\./u, "")}`}`;
  }
  function isTable(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value) && !(value instanceof Date);
  }
  function typeName(value) {
   if (Array.isArray(value)) return "an array";
   if (isTable(value)) return "a table";
   if (value instanceof Date) return "a date or time";
   return "string" == typeof value ? "a string" : "boolean" == typeof value ? "a boolean" : "a number";
  }
  function readString(context, rule, key) {
   const value = context.project[key];
   if (void 0 === value || "string" == typeof value) return value ?? null;
   context.report(rule, "refused", [
    "project",
    key
   ], `must be a string, not ${typeName(value)}`, "Write it in quotes");
   return null;
  }
  function readStrings(context, rule, table, key, path) {
   const value = table[key];
   if (void 0 === value) return null;
   if (!Array.isArray(value)) {
    context.report(rule, "refused", path, `must be an array of strings, not ${typeName(value)}`, "Write it in brackets");
    return null;
   }
   return value.flatMap((entry, index)=>{
    if ("string" == typeof entry) return [
     entry
    ];
    context.report(rule, "refused", [
     ...path,
     index
    ], `must be a string, not ${typeName(entry)}`, "Write it in quotes");
    return [];
   });
  }
  function readStringTable(context, rule, value, path) {
   if (void 0 === value) return {};
   if (!isTable(value)) {
    context.report(rule, "refused", path, `must be a table, not ${typeName(value)}`, "Write it as a table of strings");
    return {};
   }
   const entries = Object.entries(value).flatMap(([key, entry])=>{
    if ("string" == typeof entry) return [
     [
      key,
      entry
     ]
    ];
    context.report(rule, "refused", [
     ...path,
     key
    ], `must be a string, not ${typeName(entry)}`, "Write it in quotes");
    return [];
   });
   return Object.fromEntries(entries);
  }
 },
 34222: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v: ()=>parseToml10,
   I: ()=>readToml10
  });
  var dist = __webpack_require__(3292);
  var release_error = __webpack_require__(41535);
  function pathKey(path) {
   return path.map(String).join("\0");
  }
  class Violation extends Error {
   offset;
   constructor(offset, problem){
    super(problem);
    this.offset = offset;
   }
  }
  const ONLY_1_1 = "which is new in TOML 1.1; Python up to 3.14 refuses it";
  const SPACES = /[ \t\r\n]+/y;
  const COMMENT = /#[^\n]*/y;
  const BLANKS = /[ \t]+/y;
  const BARE_KEY = /[A-Za-z0-9_-]+/y;
  const BARE_VALUE = /(?:\d{4}-\d\d-\d\d (?=\d))?[^ \t\r\n,\]}#]+/y;
  const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:$|[Tt ])/u;
  const SHORT_TIME = /^(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d(?!:)/u;
  const SECOND_60 = /^(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d:60/u;
  function daysIn(year, month) {
   if (2 === month) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
   return [
    4,
    6,
    9,
    11
   ].includes(month) ? 30 : 31;
  }
  class Walker {
   offsets = new Map;
   text;
   position = 0;
   constructor(text){
    this.text = text;
   }
   walk() {
    let table = [];
    if (this.text.startsWith("\uFEFF")) throw new Violation(0, "begins with a byte order mark, which Python refuses");
    for(;;){
     this.skipTrivia();
     if (this.position >= this.text.length) return;
     if ("[" === this.text[this.position]) {
      const start = this.position;
      this.position += "[" === this.text[start + 1] ? 2 : 1;
      table = this.key();
      this.remember(table, start);
      while("]" === this.text[this.position])this.position += 1;
     } else this.pair(table);
    }
   }
   skip(pattern) {
    pattern.lastIndex = this.position;
    const text = pattern.exec(this.text)?.[0] ?? "";
    this.position += text.length;
    return text;
   }
   skipTrivia() {
    this.skip(SPACES);
    while("" !== this.skip(COMMENT))this.skip(SPACES);
   }
   remember(path, offset) {
    const key = pathKey(path);
    if (!this.offsets.has(key)) this.offsets.set(key, offset);
   }
   key() {
    const parts = [];
    do {
     if (parts.length > 0) this.position += 1;
     this.skip(BLANKS);
     const start = this.position;
     const quote = this.text[start];
     if ('"' === quote || "'" === quote) {
      this.string();
      parts.push(this.text.slice(start + 1, this.position - 1));
     } else parts.push(this.skip(BARE_KEY));
     this.skip(BLANKS);
    }while ("." === this.text[this.position])
    return parts;
   }
   pair(table) {
    const start = this.position;
    const path = [
     ...table,
     ...this.key()
    ];
    this.remember(path, start);
    this.position += 1;
    this.skip(BLANKS);
    this.value(path);
   }
   value(path) {
    switch(this.text[this.position]){
     case '"':
     case "'":
      this.string();
      return;
     case "[":
      this.array(path);
      return;
     case "{":
      this.inlineTable(path);
      return;
     default:
      this.bare();
    }
   }
   string() {
    const quote = this.text.charAt(this.position);
    const long = this.text.startsWith(quote.repeat(3), this.position);
    const end = long ? quote.repeat(3) : quote;
    this.position += end.length;
    while(!this.text.startsWith(end, this.position) && this.position < this.text.length){
     if ('"' === quote && "\\" === this.text[this.position]) {
      const escape = this.text.charAt(this.position + 1);
      if ("x" === escape || "e" === escape) throw new Violation(this.position, `uses the escape \\${escape}, ${ONLY_1_1}`);
      this.position += 1;
     }
     this.position += 1;
    }
    this.position += end.length;
    if (long) while(this.text[this.position] === quote)this.position += 1;
   }
   array(path) {
    this.position += 1;
    for(let index = 0;; index += 1){
     this.skipTrivia();
     if ("]" === this.text[this.position] || this.position >= this.text.length) break;
     const element = [
      ...path,
      index
     ];
     this.remember(element, this.position);
     this.value(element);
     this.skipTrivia();
     if ("," === this.text[this.position]) this.position += 1;
    }
    this.position += 1;
   }
   inlineTable(path) {
    this.position += 1;
    this.skipInLine();
    while("}" !== this.text[this.position] && this.position < this.text.length){
     this.pair(path);
     this.skipInLine();
     if ("," !== this.text[this.position]) break;
     const comma = this.position;
     this.position += 1;
     this.skipInLine();
     if ("}" === this.text[this.position]) throw new Violation(comma, `has a comma before the end of an inline table, ${ONLY_1_1}`);
    }
    this.position += 1;
   }
   skipInLine() {
    this.skip(BLANKS);
    if (/^(?:[\r\n]|#)/u.test(this.text.charAt(this.position))) throw new Violation(this.position, `breaks the line inside an inline table, ${ONLY_1_1}`);
   }
   bare() {
    const start = this.position;
    const text = this.skip(BARE_VALUE);
    if (SHORT_TIME.test(text)) throw new Violation(start, `has a time without seconds, ${ONLY_1_1}`);
    if (SECOND_60.test(text)) throw new Violation(start, "has a leap second, which Python refuses");
    const [, year, month, day] = DATE.exec(text) ?? [];
    if (void 0 === year) return;
    if (Number(day) > daysIn(Number(year), Number(month))) throw new Violation(start, `has the date ${text.slice(0, 10)}, which doesn't exist`);
    if (0 === Number(year)) throw new Violation(start, "has the year 0000, which Python refuses");
   }
  }
  function scanToml(text) {
   const walker = new Walker(text);
   try {
    walker.walk();
   } catch (error) {
    if (!(error instanceof Violation)) throw error;
    return {
     violation: {
      offset: error.offset,
      problem: error.message
     },
     offsets: walker.offsets
    };
   }
   return {
    violation: null,
    offsets: walker.offsets
   };
  }
  function lineStarts(text) {
   const starts = [
    0
   ];
   for(let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))starts.push(at + 1);
   return starts;
  }
  function lineAt(starts, offset) {
   let [low, high] = [
    0,
    starts.length
   ];
   while(low < high){
    const middle = low + high >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
   }
   return low;
  }
  function positionOf(text, offset) {
   const starts = lineStarts(text);
   const line = lineAt(starts, offset);
   return {
    line,
    column: Array.from(text.slice(starts[line - 1], offset)).length + 1
   };
  }
  function syntaxError(source, { line, column }, problem, cause) {
   return new release_error.K2({
    subject: source,
    problem: `line ${line}, column ${column}: ${problem}`,
    remedy: "Fix the TOML there"
   }, void 0 === cause ? void 0 : {
    cause
   });
  }
  function reasonOf(error) {
   const [first = ""] = error.message.split("\n");
   return first.replace(/^Invalid TOML document: /u, "");
  }
  function readToml10(text, source) {
   if (text.startsWith("\uFEFF")) throw syntaxError(source, {
    line: 1,
    column: 1
   }, "begins with a byte order mark, which Python refuses");
   let data;
   try {
    data = (0, dist.qg)(text, {
     integersAsBigInt: "asNeeded"
    });
   } catch (error) {
    if (error instanceof dist.zx) throw syntaxError(source, error, reasonOf(error), error);
    throw error;
   }
   const scan = scanToml(text);
   if (null !== scan.violation) throw syntaxError(source, positionOf(text, scan.violation.offset), scan.violation.problem);
   const starts = lineStarts(text);
   return {
    data,
    lineOf (path) {
     for(let length = path.length; length > 0; length -= 1){
      const offset = scan.offsets.get(pathKey(path.slice(0, length)));
      if (void 0 !== offset) return lineAt(starts, offset);
     }
    }
   };
  }
  function parseToml10(text, source) {
   return readToml10(text, source).data;
  }
 },
 47689: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   j: ()=>isHttpUri
  });
  const PARTS = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^\\/?#]*))?([^?#]*)(?:\?([^#]*))?/u;
  const AUTHORITY = /^(?:(?:[\w.~\-!$&'()*+,;=:]|%[0-9a-f]{2})+@)?((?:%[0-9a-f]{2}|[\w.~\-!$&'()*+,;=])*|\[[0-9a-f:.v%\w~-]+\]):([0-9]{5})$/iu;
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
 },
 13887: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   B: ()=>parseProjectConfig
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
  var _release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _tag_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27525);
  const strings = valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP());
  const projectConfigSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
   imports: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(strings),
   scripts: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), strings)),
   extras: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    strings
   ]))),
   "smoke-test": valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
   changelog: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
   "tag-prefix": valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
   ignore: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
    rule: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    path: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1))
   }))),
   "minimum-coverage": valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.aig()),
   "target-coverage": valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.aig()),
   "maximum-wheel-size": valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
   "maximum-sdist-size": valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
   generated: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^(?!(?:[*?]+\/)*[*?]+(?:\.\*|\.pyi?|\.pth)?$)/u, "matches everything. Name the files"), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^(?![/\\])(?!\.\.(?:\/|$))(?!.*(?:\\|\/\.\.(?:\/|$)))./u, 'is not a path in the project, written with "/"'))))
  });
  function parseProjectConfig(table, source) {
   if (void 0 === table) return {};
   const result = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(projectConfigSchema, table);
   if (!result.success) {
    const [issue] = result.issues;
    const path = valibot__WEBPACK_IMPORTED_MODULE_0__.BuJ(issue);
    const allowed = Object.keys(projectConfigSchema.entries).join(", ");
    throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
     subject: source,
     problem: `[tool.repo-agent-actions]${null === path ? "" : ` ${path}`}: ${issue.message}`,
     remedy: `Its keys are ${allowed}`
    });
   }
   const { "smoke-test": smokeTest, "tag-prefix": tagPrefix, ...rest } = result.output;
   const { "minimum-coverage": minimumCoverage, "target-coverage": targetCoverage, "maximum-wheel-size": maximumWheelSize, "maximum-sdist-size": maximumSdistSize, ...plain } = rest;
   return {
    ...plain,
    ...void 0 === smokeTest ? {} : {
     smokeTest
    },
    ...void 0 === tagPrefix ? {} : {
     tagPrefix: (0, _tag_name_js__WEBPACK_IMPORTED_MODULE_2__.UG)(tagPrefix, `${source}, [tool.repo-agent-actions] tag-prefix`)
    },
    ...void 0 === minimumCoverage ? {} : {
     minimumCoverage
    },
    ...void 0 === targetCoverage ? {} : {
     targetCoverage
    },
    ...void 0 === maximumWheelSize ? {} : {
     maximumWheelSize
    },
    ...void 0 === maximumSdistSize ? {} : {
     maximumSdistSize
    }
   };
  }
 }
};
