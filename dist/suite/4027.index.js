export const id = 4027;
export const ids = [
 4027
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
     if (parts.length > 0 && "" === (0, python_text.$n)(parts.at(-1) ?? "")) parts.pop();
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
 32002: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Rv: ()=>breaksHeaderParser,
   u1: ()=>contentTypeProblems,
   Sb: ()=>descriptionFormat
  });
  var python_text = __webpack_require__(67969);
  class HeaderParserCrash extends Error {
  }
  class ParseError extends Error {
  }
  const SPACES_HERE = new RegExp(`${python_text._X}*`, "uy");
  const ATTRIBUTE_TEXT = /[^()<>@,:;\\"[\]/?=*'% \t]+/uy;
  const EXTENDED_TEXT = /[^()<>@,:;\\"[\]/?=*' \t]+/uy;
  const DEEPEST_COMMENT = 900;
  class Cursor {
   text;
   at;
   constructor(text, at = 0){
    this.text = text;
    this.at = at;
   }
   isEnd() {
    return this.at >= this.text.length;
   }
   peek() {
    return this.text.charAt(this.at);
   }
   isSpace() {
    return " " === this.peek() || "	" === this.peek();
   }
   isSpaceOrComment() {
    return this.isSpace() || "(" === this.peek();
   }
   take(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
   }
  }
  function takeQuotable(cursor, ends) {
   let taken = "";
   let isEscaped = false;
   for(; !cursor.isEnd(); cursor.at += 1){
    const here = cursor.peek();
    if (" " === here || "	" === here) break;
    if ("\\" === here && !isEscaped) {
     isEscaped = true;
     continue;
    }
    if (!isEscaped && ends.includes(here)) break;
    isEscaped = false;
    taken += here;
   }
   return taken;
  }
  function skipComment(cursor) {
   let depth = 0;
   while(!cursor.isEnd()){
    const here = cursor.peek();
    if ("(" === here) {
     depth += 1;
     if (depth > DEEPEST_COMMENT) throw new HeaderParserCrash("comments are nested too deeply");
     cursor.at += 1;
    } else if (")" === here) {
     depth -= 1;
     cursor.at += 1;
     if (0 === depth) return;
    } else if (" " === here || "	" === here) cursor.take(SPACES_HERE);
    else takeQuotable(cursor, "()");
   }
  }
  function skipSpaceAndComments(cursor) {
   while(cursor.isSpaceOrComment())if ("(" === cursor.peek()) skipComment(cursor);
   else cursor.take(SPACES_HERE);
  }
  function takeQuotedString(cursor) {
   skipSpaceAndComments(cursor);
   if ('"' !== cursor.peek()) throw new ParseError;
   cursor.at += 1;
   let value = "";
   while(!cursor.isEnd() && '"' !== cursor.peek())value += cursor.isSpace() ? cursor.take(SPACES_HERE) : takeQuotable(cursor, '"');
   cursor.at += 1;
   skipSpaceAndComments(cursor);
   return value;
  }
  function takeAttribute(cursor, pattern) {
   skipSpaceAndComments(cursor);
   const text = cursor.take(pattern);
   if ("" === text) throw new ParseError;
   skipSpaceAndComments(cursor);
   return text;
  }
  function takeValue(cursor) {
   if (cursor.isEnd()) throw new ParseError;
   skipSpaceAndComments(cursor);
   if (cursor.isEnd()) throw new ParseError;
   return '"' === cursor.peek() ? takeQuotedString(cursor) : takeAttribute(cursor, EXTENDED_TEXT);
  }
  function takeSection(cursor) {
   const digits = /\*([\p{Nd}\u00b2\u00b3\u00b9\u2070-\u2089]+)/uy;
   const found = cursor.take(digits).slice(1);
   if ("" === found) return null;
   if (/\P{Nd}/u.test(found)) throw new HeaderParserCrash("a section number that int() refuses");
   return Number(found.normalize("NFKC").replace(/\D/gu, "0"));
  }
  function skipInvalid(cursor) {
   while(!cursor.isEnd() && ";" !== cursor.peek())if ('"' === cursor.peek()) takeQuotedString(cursor);
   else if (cursor.isSpaceOrComment()) skipSpaceAndComments(cursor);
   else cursor.at += 1;
  }
  function isEncodedInQuotes(inner, section) {
   const cursor = new Cursor(inner);
   if (section > 0) return "" !== cursor.take(EXTENDED_TEXT) && cursor.isEnd();
   if (inner.startsWith("'")) return true;
   if ("" === cursor.take(ATTRIBUTE_TEXT)) throw new ParseError;
   return "'" === cursor.peek();
  }
  function takeParameter(cursor) {
   const name = takeAttribute(cursor, ATTRIBUTE_TEXT);
   let section = null;
   let extended = false;
   const result = (value)=>({
     name,
     section: section ?? 0,
     extended,
     value
    });
   if (cursor.isEnd() || ";" === cursor.peek()) return result("");
   if ("*" === cursor.peek()) {
    section = takeSection(cursor);
    if (cursor.isEnd()) throw new ParseError;
    if ("*" === cursor.peek()) {
     extended = true;
     cursor.at += 1;
    }
   }
   if (cursor.isEnd()) throw new HeaderParserCrash("a parameter that ends after *");
   if ("=" !== cursor.peek()) throw new ParseError;
   cursor.at += 1;
   skipSpaceAndComments(cursor);
   let rest = null;
   let inside = cursor;
   if (extended && '"' === cursor.peek()) {
    const after = new Cursor(cursor.text, cursor.at);
    const inner = takeQuotedString(after);
    if (isEncodedInQuotes(inner, section ?? 0)) {
     rest = after;
     inside = new Cursor(inner);
    }
   }
   const finish = (value)=>{
    if (null !== rest) {
     if (!inside.isEnd()) throw new HeaderParserCrash("text is left of a quoted value");
     cursor.at = rest.at;
    }
    return result(value);
   };
   const isQuote = ()=>"'" === inside.peek();
   const first = isQuote() ? "" : takeValue(inside);
   if ((!extended || (section ?? 0) > 0) && !isQuote()) return finish(first);
   if (inside.isEnd()) return finish(first);
   if (!isQuote()) throw new ParseError;
   inside.at += 1;
   if (!inside.isEnd() && !isQuote() && ("" === inside.take(ATTRIBUTE_TEXT) || !isQuote())) throw new ParseError;
   inside.at += 1;
   if (null === rest) return result(takeValue(inside));
   if (inside.isEnd()) throw new HeaderParserCrash("nothing in the quotes around a value");
   let value = "";
   while(!inside.isEnd())if ('"' === inside.peek()) {
    value += '"';
    inside.at += 1;
   } else if (inside.isSpace()) {
    value += " ";
    inside.take(SPACES_HERE);
   } else value += takeQuotable(inside, '"');
   return finish(value);
  }
  function takeParameters(cursor) {
   const found = [];
   while(!cursor.isEnd()){
    const start = cursor.at;
    try {
     found.push(takeParameter(cursor));
    } catch (error) {
     if (!(error instanceof ParseError)) throw error;
     cursor.at = start;
     skipSpaceAndComments(cursor);
     skipInvalid(cursor);
    }
    skipInvalid(cursor);
    cursor.at += 1;
   }
   return found;
  }
  function percentDecoded(value) {
   return value.replace(/%([0-9a-f]{2})/giu, (_, hex)=>String.fromCharCode(Number.parseInt(hex, 16)));
  }
  function joined(parts) {
   const sorted = [
    ...parts
   ].sort((a, b)=>a.section - b.section);
   const isRepeated = sorted[0]?.extended === false && sorted[1]?.section === 0;
   let expected = 0;
   let value = "";
   for (const part of isRepeated ? sorted.slice(0, 1) : sorted)if (part.section === expected || part.extended) {
    expected += 1;
    value += part.extended ? percentDecoded(part.value) : part.value;
   }
   return value;
  }
  function parseMimeParameters(text) {
   const groups = new Map;
   const cursor = new Cursor(text);
   skipInvalid(cursor);
   cursor.at += 1;
   for (const parameter of takeParameters(cursor)){
    const name = (0, python_text.$n)(parameter.name);
    const group = groups.get(name);
    if (void 0 === group) groups.set(name, [
     parameter
    ]);
    else group.push(parameter);
   }
   return new Map([
    ...groups
   ].map(([name, parts])=>[
     name.toLowerCase(),
     joined(parts)
    ]));
  }
  function parseContentType(text) {
   if ((0, python_text._t)(text).length > 1) return null;
   const written = (0, python_text.$n)(text.split(";", 1)[0] ?? "").toLowerCase();
   const type = 2 === written.split("/").length ? written : "text/plain";
   try {
    return {
     type: text.toLowerCase().includes(type) ? type : written,
     parameters: parseMimeParameters(text)
    };
   } catch (error) {
    if (error instanceof HeaderParserCrash) return null;
    throw error;
   }
  }
  function breaksHeaderParser(text) {
   return null === parseContentType(text);
  }
  function descriptionFormat(contentType) {
   if (null === contentType || "" === contentType) return "text/x-rst";
   const type = parseContentType(contentType)?.type;
   return "text/plain" === type || "text/x-rst" === type || "text/markdown" === type ? type : null;
  }
  function contentTypeProblems(text) {
   const format = descriptionFormat(text);
   if (null === format) return [
    "the index doesn't render this format"
   ];
   const parameters = parseContentType(text)?.parameters ?? new Map;
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
 21148: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>LONGEST_URL_LABEL,
   q: ()=>LONGEST_SUMMARY
  });
  const LONGEST_SUMMARY = 512;
  const LONGEST_URL_LABEL = 32;
 },
 81911: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ar: ()=>hasReferenceWithPlus,
   cU: ()=>isLicenseGrammatical,
   jJ: ()=>parseLicenseExpression,
   oj: ()=>licenseIdentifiers
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
    if (!operandNext || depth > MAXIMUM_DEPTH) return false;
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
  function licenseIdentifiers(expression) {
   const words = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.Yr)(expression.replace(/[()]/gu, " "));
   return words.filter((word, index)=>!/^(?:AND|OR|WITH)$/u.test(word) && "WITH" !== words[index - 1]).map((word)=>word.replace(/\+$/u, ""));
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
 5643: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   aw: ()=>unknownExtraProblem,
   cU: ()=>unknownExtras,
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
  function unknownExtraRemedy(extra, extras) {
   const spelled = new Map(extras.map((known)=>[
     (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(known),
     known
    ]));
   const meant = spelled.get((0, _release_model__WEBPACK_IMPORTED_MODULE_2__.q)((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(extra), [
    ...spelled.keys()
   ]) ?? "");
   if (void 0 !== meant) return `Write '${meant}', or add the extra '${extra}'`;
   const all = [
    ...spelled.values()
   ].map((known)=>`'${known}'`).join(", ");
   return "" === all ? `Add the extra '${extra}', or remove it here` : `Add the extra '${extra}', or name one of ${all}`;
  }
 },
 89990: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   HQ: ()=>projectUrlProblems,
   Mu: ()=>labelsTwice,
   dy: ()=>splitProjectUrl
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
 47689: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
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
 }
};
