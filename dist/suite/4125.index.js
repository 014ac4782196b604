export const id = 4125;
export const ids = [
 4125
];
export const modules = {
 96995: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>addressProblems
  });
  var idna_tables = __webpack_require__(23088);
  const BASE = 36;
  const FIRST_THRESHOLD = 1;
  const LAST_THRESHOLD = 26;
  const SKEW = 38;
  const DAMP = 700;
  const FIRST_BIAS = 72;
  const FIRST_CODE = 128;
  const LAST_CODE = 1114111;
  const DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";
  function adapted(delta, count, isFirst) {
   let rest = Math.floor(delta / (isFirst ? DAMP : 2));
   rest += Math.floor(rest / count);
   let k = 0;
   while(rest > (BASE - FIRST_THRESHOLD) * LAST_THRESHOLD / 2){
    rest = Math.floor(rest / (BASE - FIRST_THRESHOLD));
    k += BASE;
   }
   return k + Math.floor((BASE - FIRST_THRESHOLD + 1) * rest / (rest + SKEW));
  }
  function threshold(k, bias) {
   return Math.min(Math.max(k - bias, FIRST_THRESHOLD), LAST_THRESHOLD);
  }
  function encodePunycode(label) {
   const points = Array.from(label, (one)=>one.codePointAt(0) ?? 0);
   let output = points.filter((point)=>point < FIRST_CODE).map((point)=>String.fromCharCode(point)).join("");
   const basic = output.length;
   if (basic > 0) output += "-";
   let [code, delta, bias] = [
    FIRST_CODE,
    0,
    FIRST_BIAS
   ];
   const ordered = [
    ...new Set(points.filter((point)=>point >= FIRST_CODE))
   ].sort((a, b)=>a - b);
   let handled = basic;
   for (const next of ordered){
    delta += (next - code) * (handled + 1);
    code = next;
    for (const point of points){
     if (point < code) delta += 1;
     if (point !== code) continue;
     let rest = delta;
     let k = BASE;
     for(; rest >= threshold(k, bias); k += BASE){
      const limit = threshold(k, bias);
      output += DIGITS.charAt(limit + (rest - limit) % (BASE - limit));
      rest = Math.floor((rest - limit) / (BASE - limit));
     }
     output += DIGITS.charAt(rest);
     bias = adapted(delta, handled + 1, handled === basic);
     delta = 0;
     handled += 1;
    }
    delta += 1;
    code += 1;
   }
   return output;
  }
  function decodePunycode(encoded) {
   const hyphen = encoded.lastIndexOf("-");
   const points = Array.from(encoded.slice(0, Math.max(0, hyphen)), (one)=>one.charCodeAt(0));
   let [code, at, bias] = [
    FIRST_CODE,
    0,
    FIRST_BIAS
   ];
   for(let next = hyphen + 1; next < encoded.length;){
    const before = at;
    let weight = 1;
    for(let k = BASE;; k += BASE){
     const digit = DIGITS.indexOf(encoded.charAt(next));
     if (digit < 0 || next >= encoded.length) return null;
     next += 1;
     at += digit * weight;
     const limit = threshold(k, bias);
     if (digit < limit) break;
     weight *= BASE - limit;
    }
    const count = points.length + 1;
    code += Math.floor(at / count);
    if (code > LAST_CODE) return null;
    bias = adapted(at - before, count, 0 === before);
    at %= count;
    points.splice(at, 0, code);
    at += 1;
   }
   return points.map((point)=>String.fromCodePoint(point)).join("");
  }
  const PREFIX = "xn--";
  const LONGEST_LABEL = 63;
  const LONGEST_DOMAIN = 253;
  const ZERO_WIDTH_NON_JOINER = 8204;
  const MIDDLE_DOT = 183;
  const GREEK_NUMERAL_SIGN = 885;
  const KATAKANA_MIDDLE_DOT = 12539;
  const isArabicDigit = (code)=>code >= 1632 && code <= 1641;
  const isExtendedArabicDigit = (code)=>code >= 1776 && code <= 1785;
  function joiningFrom(points, at, step) {
   let next = at + step;
   while(points[next]?.joining === "T")next += step;
   return points[next]?.joining ?? "U";
  }
  function mayJoin(points, at) {
   if (points[at - 1]?.isVirama === true) return true;
   if (points[at]?.code !== ZERO_WIDTH_NON_JOINER) return false;
   return "LD".includes(joiningFrom(points, at, -1)) && "RD".includes(joiningFrom(points, at, 1));
  }
  function isInContext(points, at) {
   const code = points[at]?.code ?? 0;
   if (code === MIDDLE_DOT) return points[at - 1]?.code === 108 && points[at + 1]?.code === 108;
   if (code === GREEK_NUMERAL_SIGN) return points[at + 1]?.script === "G";
   if (code === KATAKANA_MIDDLE_DOT) return points.some((point)=>"K" === point.script && point.code !== KATAKANA_MIDDLE_DOT);
   if (isArabicDigit(code)) return !points.some((point)=>isExtendedArabicDigit(point.code));
   if (isExtendedArabicDigit(code)) return !points.some((point)=>isArabicDigit(point.code));
   return points[at - 1]?.script === "H";
  }
  function isBidiValid(points) {
   const kinds = points.map(({ bidi })=>bidi);
   if (!kinds.some((kind)=>"R" === kind || "A" === kind)) return true;
   const [first] = kinds;
   const last = kinds.findLast((kind)=>"N" !== kind) ?? "";
   if ("L" === first) return kinds.every((kind)=>"LEON".includes(kind)) && "LE".includes(last);
   const hasBothNumbers = kinds.includes("A") && kinds.includes("E");
   return "R" === first && !hasBothNumbers && kinds.every((kind)=>"RAEON".includes(kind)) && "RAE".includes(last);
  }
  function isIdnaLabel(label) {
   const tables = (0, idna_tables.C)();
   if ("" === label || Array.from(label).length > LONGEST_DOMAIN + 1 || label.normalize("NFC") !== label) return false;
   if (/^..--/su.test(label) || label.startsWith("-") || label.endsWith("-")) return false;
   const points = [];
   for (const character of label){
    const code = character.codePointAt(0) ?? 0;
    const known = tables.labelPoint(code);
    if (null === known) return false;
    points.push({
     ...known,
     code
    });
   }
   if (points[0]?.isMark === true) return false;
   for (const [at, { status }] of points.entries()){
    if ("J" === status && !mayJoin(points, at)) return false;
    if ("O" === status && !isInContext(points, at)) return false;
   }
   return isBidiValid(points);
  }
  function asciiLabel(label) {
   if (!isIdnaLabel(label)) return null;
   const ascii = `${PREFIX}${encodePunycode(label)}`;
   return ascii.length > LONGEST_LABEL ? null : ascii;
  }
  function unicodeLabel(ascii) {
   const lower = ascii.toLowerCase();
   if (!lower.startsWith(PREFIX)) return isIdnaLabel(lower) ? lower : null;
   const encoded = lower.slice(PREFIX.length);
   const label = "" === encoded || encoded.endsWith("-") ? null : decodePunycode(encoded);
   return null !== label && encodePunycode(label) === encoded && isIdnaLabel(label) ? label : null;
  }
  var python_text = __webpack_require__(67969);
  const HOST_LABEL = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/u;
  const HOST_CHARACTERS = /^[a-zA-Z0-9\-.\u{80}-\u{10ffff}]*$/u;
  const SPECIAL_USE = [
   "arpa",
   "invalid",
   "local",
   "localhost",
   "onion",
   "test"
  ];
  const mail_domain_LONGEST_DOMAIN = 253;
  const mail_domain_LONGEST_LABEL = 63;
  const NOT_ALLOWED = "the part after the @ has characters that are not allowed in a domain";
  const NOT_INTERNATIONAL = "the part after the @ is not a valid international domain";
  function remapped(domain) {
   if ((0, python_text.ER)(domain)) return domain.toLowerCase();
   const { domain: allowed, marks, mapped } = (0, idna_tables.C)();
   let text = "";
   for (const character of domain){
    const point = character.codePointAt(0) ?? 0;
    if (point < 128) text += character.toLowerCase();
    else {
     if (!allowed.has(point) || !!("" === text && domain.startsWith(character) && marks.has(point))) return null;
     text += mapped.get(character) ?? character;
    }
   }
   return text.normalize("NFC");
  }
  function labelsProblem(labels) {
   if (labels.some((label)=>"" === label || label.startsWith("-") || label.endsWith("-"))) return "a part of the domain is empty, or begins or ends with a hyphen";
   if (labels.some((label)=>/^(?!xn)..--/isu.test(label))) return "a part of the domain has hyphens as its third and fourth characters";
   return null;
  }
  function asciiProblem(ascii) {
   const labels = ascii.split(".");
   if (ascii.length > mail_domain_LONGEST_DOMAIN) return `the part after the @ has more than ${mail_domain_LONGEST_DOMAIN} characters`;
   if (labels.some((label)=>label.length > mail_domain_LONGEST_LABEL)) return `a part of the domain has more than ${mail_domain_LONGEST_LABEL} characters`;
   if (1 === labels.length) return "the domain has no dot";
   if (!/[a-z]$/u.test(ascii)) return "the domain ends in a digit";
   const last = labels.at(-1) ?? "";
   return SPECIAL_USE.includes(last) ? `the domain ends in .${last}, which can't receive mail` : null;
  }
  function readMailDomain(domain) {
   if ("" === domain) return {
    problem: "there is nothing after the @"
   };
   if (domain.startsWith("[")) return {
    problem: "an IP address in brackets after the @ is not accepted"
   };
   if (!HOST_CHARACTERS.test(domain)) return {
    problem: NOT_ALLOWED
   };
   const plain = remapped(domain);
   if (null === plain || !HOST_CHARACTERS.test(plain)) return {
    problem: NOT_ALLOWED
   };
   const labels = plain.split(".");
   const problem = labelsProblem(labels);
   if (null !== problem) return {
    problem
   };
   const encoded = (0, python_text.ER)(plain) ? labels : labels.map((label)=>(0, python_text.ER)(label) ? label : asciiLabel(label));
   if (encoded.some((label)=>null === label || !HOST_LABEL.test(label))) return {
    problem: NOT_INTERNATIONAL
   };
   const ascii = encoded.join(".");
   const fault = asciiProblem(ascii);
   if (null !== fault) return {
    problem: fault
   };
   const readable = ascii.split(".").map(unicodeLabel);
   return readable.includes(null) || !isSafe(readable.join(".")) ? {
    problem: NOT_INTERNATIONAL
   } : {
    problem: null,
    ascii,
    unicode: readable.join(".")
   };
  }
  function isSafe(text) {
   if ((0, python_text.ER)(text)) return true;
   const { safe, marks } = (0, idna_tables.C)();
   let isFirst = true;
   for (const character of text){
    const point = character.codePointAt(0) ?? 0;
    if (point >= 128 && (!safe.has(point) || isFirst && marks.has(point))) return false;
    isFirst = false;
   }
   return true;
  }
  const ATEXT = "a-zA-Z0-9_!#$%&'*+\\-/=?^`{|}~";
  const LOCAL_PART = new RegExp(`^[${ATEXT}\\u{80}-\\u{10ffff}]+(?:\\.[${ATEXT}\\u{80}-\\u{10ffff}]+)*$`, "u");
  const LONGEST_ADDRESS = 254;
  const bytes = (text)=>Buffer.byteLength(text, "utf8");
  function localProblem(local) {
   if ("" === local) return "there is nothing before the @";
   if (!LOCAL_PART.test(local)) return "the part before the @ has spaces, misplaced dots or other characters that are not allowed";
   return isSafe(local) ? null : "there are unsafe characters before the @";
  }
  function emailProblem(address) {
   if (address.startsWith('"')) return "quotes before the @ are not accepted";
   const at = address.indexOf("@");
   if (-1 === at) return "there is no @";
   const local = address.slice(0, at);
   const normal = local.normalize("NFC");
   const problem = localProblem(local) ?? localProblem(normal);
   if (null !== problem) return problem;
   const domain = readMailDomain(address.slice(at + 1));
   if (null !== domain.problem) return domain.problem;
   const forms = [
    address,
    `${normal}@${domain.unicode}`,
    `${normal}@${domain.ascii}`
   ];
   return forms.some((form)=>bytes(form) > LONGEST_ADDRESS) ? `it has more than ${LONGEST_ADDRESS} bytes` : null;
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
    "PyPI doesn't render this format"
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
 23088: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>IDNA_SOURCES,
   C: ()=>idnaTables
  });
  const idna_tables_namespaceObject = JSON.parse('{"Tj":{"idna":"3.19","idnaUnicode":"17.0.0","pythonUnicode":"16.0.0"},"gB":"4h+c 1+ju 2+6 4+7 1 1+k 1+b1 1+12 2+1e 2+3 1+1j 8+r 4+6 h+m 1+5c 1+1c 2+1n 2+2t e+1n 2+1d 2+f 1+s 2 1+b 5+v 8+23 1+4h 1+8 2+2 2+m 1+7 1 3+4 2+9 2+2 2+4 8 4+2 1+5 2+p 2+3 1+6 4+2 2+m 1+7 1+2 1+2 1+2 2 1+5 4+2 2+3 3 7+4 1 7+h a+3 1+9 1+3 1+m 1+7 1+2 1+5 2+a 1+3 1+3 2 f+4 2+c 7+7 1+3 1+8 2+2 2+m 1+7 1+2 1+5 2+9 2+2 2+3 7+3 4+2 1+5 2+i a+2 1+6 3+3 1+4 3+2 1 1+2 3+2 3+3 3+c 4+5 3+3 1+4 2 6 e+l 5+d 1+3 1+n 1+g 2+9 1+3 1+4 7+2 1+3 2 2+4 2+a 7+m 1+3 1+n 1+a 1+5 2+9 1+3 1+4 7+2 6+2 1+4 2+a 1+3 c+d 1+3 1+1f 1+3 1+6 4+g 2+q 1+3 1+i 3+o 1+9 1 2+7 3 4+6 1 1+8 6+a 2+3 c+1m 4+t 11+2 1 1+5 1+o 1 1+n 2+5 1 1+7 1+a 2+4 w+20 1+10 4+13 1+10 1+f 1+d 11+5i 1 5 2+ah 1+4 2+7 1 1+4 2+15 1+4 2+x 1+4 2+7 1 1+4 2+f 1+1l 1+4 2+1v 2+w 3+q 6+2e 2+6 2+hs 1+s 3+2h 7+m 9+o 9+k c+d 1+3 1+2 c+2m 2+a 6+a 6+e 1+b 6+2h 7+17 5+1y a+v 1+c 4+c 4 3+16 2+5 b+18 4+q 6+b 3+1q 2+1t 1+t 2+b 6+a 6+e 2+v 1d+25 1+4m 8+1o 3+f 3+1q 5+17 2+b 8+17 5+eu 2+6 2+12 2+6 2+8 1 1 1 1+v 2+1h 1+f 1+e 2+6 1+j 2+3 1+9 h+o 8+1b h+2 2+r 1+d 3+x f+x f+3w 4+ii m+b l+1ec 2+w 1+9p 5+19 1 5 2+1k 7+2 e+o 9+7 1+7 1+7 1+7 1+7 1+7 1+7 1+7 1+3i y+q 1+2h c+5y q+g 1+1r 1+2e 2+2v 5+17 1+2m 1+2e 9+1c 1+mlp 3+1j 9+9o k+54 8+5q 2+2 1 1+8 l+1n 3+a 6+1k 8+1y 8+c 6+38 b+u 3+26 1+b 4+x 1+1j 9+e 2+a 2+2v o+s a+6 2+6 2+6 9+7 1+7 1+1o 4+3i 2+a 6+8mc c+n 4+1d 6is+a6 2+2y 12+7 c+5 5+q 1+5 1 1+2 1+2 1+3h g+cd 2+1i 7 w+16 6+1f 1+j 1+4 4+5 1+3r 4+5a 3+6 2+6 2+6 2+3 3+7 1+7 d+2 2+c 1+q 1+j 1+2 1+f 2+e y+3f 5+3 4+19 3+2g 1+d 3 1b+1a 3m+t 3+1d f+s 4+10 9+u 5+17 5+u 1+11 4+e 16+4e 2+a 6+10 4+10 4+14 8+1g b+c 1+f 1+7 1+2 1+b 1+f 1+7 1+2 3+1g c+8n 9+m a+8 o+6 1+16 1+9 1x+6 2 1+18 1+2 3 2+n 1+20 8+9 1c+j 1+2 5+x 3+r 5 1s+1k 4+k 2+1e 1+2 5+8 1+3 1+t 2+3 4+a 7+9 7+1s w+13 4+c 9+1i 3+t 2+r 5+q 7+4 c+7 28+21 1j+1f d+1f 7+1a 8+a 6+12 3+t 8+2 5s+v 1+16 1+3 2+2 g+3 1j+18 8+16 m+q 12+s k+n 9+26 4+10 9+1q 1+5 d+p 7+a 6+1h 1+i 8+13 9+2o 1+k b+i 1+1b 1q+7 1 1+4 1+f 1+b 6+1n 5+a 6+4 1+8 2+2 2+m 1+7 1+2 1+5 1+a 2+2 2+3 2 6 5+7 2+7 3+5 b+a 1 2 1+12 1+a 1 2 1+4 1+a 1+2 8+2 t+2k 1+5 u+20 8+a 4m+1i 2+12 y+1x b+a 6+d j+1m 6+a 6+k s+r 2+f 4+n 55+1o 2s+2b c+8 2 2+8 1+2 1+u 1+2 2+c 9+a 1y+8 2+1a 2+b r+20 8+2b d+21 7+a 52+y e+a 6+9 1+19 1+e a+t 3+w 2+m 1+e 21+7 1+2 1+18 3 1+2 1+9 8+a 6+6 1+2 1+11 1+2 1+6 7+a 8m+p 7+h 1+15 3+t 2d f+1e d+pn 2u+33 1+5 b+5g 218+2r d+ts g+m a+32z 5+g7 5a1+1m 1c6+ft 7+v 1+a 4+29 1+a 6+u 2+6 a+1y a+a 1+7 1+l 5+j c0+1m 5i+2j 2t+23 4+1l 7+h 1s+5 b+2 e+4qg 8+ye 15+a 6w7+4 1+7 1+2 1+83 f t+3 2 e+4 8+b0 1s4+2z 5+d 3+9 7+a 2+4 31c+6y 6+c4 24+1a 2+n 9+38 1o+6u a+13 2+22 8+34 l+1y 3e+k c+k c+2f 9+p 3r+2d 1+1z 1+2 2 2+2 2+4 1+c 1 1+7 1+1t 1+4 2+8 1+7 1+s 1+4 1+5 1 3+7 1+9g 2+84 2+ji f+5 1+f uo+v 6+6 5x+7 1+h 2+7 1+2 1+5 5+1q x 34+19 3+e 2+a 4+2 8w+v h+1m 5 cw+16 5y+17 4 dc+7 1+4 1+2 1+f 1+5h 2+g 15+24 4+a 4+2 lt+1w 24+1p 5e+4 1+r 1+2 1 2 1+a 1+4 1 1 6 4 1 1 1+3 1+2 1 2 1 1 1 1 1+2 1 2+4 1+7 1+4 1+4 1 1+a 1+h 5+3 1+5 1+h 1g+2 7i+18 4+2s c+f 2+f 1+f 1+11 a+4u 1k+t d+18 4+9 7+2 e+6 4a+rc 4+h 3+d 3+3b 4+2n 6+c 4 f+c 4+1k 8+a 6+14 8+u 2+c 4+2 1q+9g c+e 2+d 3+a 5+1k 7+f 2+b 6+9 7+43 1+2u sm+wyo w+37e 6+66 2+4g2 e+5rl f+ha 1wi+f2 15u+3t7 5+38g f9e8+6o","Z8":"lc+34 7n+7 7b+19 1 1+2 1+2 1 20+b 1c+l g 2t+7 2+6 2+2 1+4 z u+r 2j+b 1m+9 9 o+4 1+9 1+3 1+5 17+3 1n+9 16+o 1+x 1i+3 1+i 1+7 a+2 t+3 1k 1+7 2+2 2+3 9 a+2 q 2+3 1k 1+5 4+2 2+3 3 u+2 3 b+3 1k 1+8 1+3 1+3 k+2 m+6 1+3 1k 1+7 2+2 2+3 7+3 a+2 u 1n+5 3+3 1+4 9 14+5 1j 1+7 1+3 1+4 7+2 b+2 t+3 1k 1+7 1+3 1+4 7+2 b+2 f c+4 1j+2 1+7 1+3 1+4 9 a+2 t+3 1y 4+6 1 1+8 i+2 1p 2+7 c+8 2q 2+9 b+7 21+2 r 1 1 4+2 1d+k 1+2 5+b 1+10 9 2s+k n+4 4+3 1+3 2+7 3+4 d+c 1 a+4 jj+3 qa+4 s+3 t+2 u+2 1s+w 9 19+3 1 39+2 y 3a+c 4+c 63+5 1l+a 1+t 2 1c+v 1d+5 1b+h 12+9 c+3 u+d 1k+e 1c+k 48+3 1+l 4 6 2+3 5i+1s k0+x 2da+3 3x 2o+w fe+6 2x+2 n9w+4 1+a w+2 28+2 7k 3 4 n+5 4 2b+2 1e+i q+i d 12+8 p+d 18+4 1b+e 10 1v+e c 8+2 19+3 1e 1+3 2+2 5+2 1 15+5 5+2 6k+8 1+2 fn4 kh+g g+g r1 6a 45+5 1ae+3 1+2 5+4 14+3 4 4l+2 fx+4 1t+5 8t+2 27+4 1y+b 1d+4 3e+3 1h+f 15 2+2 a+4 19+b 7 1p+3 10+e g+2 18 c+3 1c+e 8+4 1+2 2k+c 6 2 4d+c l+4 1j+2 1+7 2+2 2+3 9 a+2 2+7 3+5 1v+9 1 2 1+4 1+5 1 e+2 2a+i n 29+k 6j+7 2+9 r+2 2a+h 2y+d 2t+f 74+f 6t+6 1+2 2+4 1 1+2 3x+7 2+7 3 s+a 14+7 1+4 8 9+b 1a+g b9+8 1+8 2a+m 1+e 3e+6 3 1+2 1+7 1 1u+5 1+2 1+5 9n+4 9+2 1 1c+7 3+5 n 44l 6+f 8ug+i 1xc+5 1n+7 t4 1+1j 7+4 29 b+2 f57+2 3mp+1a 2+n f2+5 3+6 8+8 2+7 u+4 44+3 1iz+1j 4+1e 8 e m+5 1+f 11s+7 1+h 2+7 1+2 1+5 2s 4g+7 af 1p+4 e4+4 72+2 kg+7 31+7 gzhx+6o","bl":"4h+7 1+4 1 1+4 1+3 1+f3 6+4a 3+3 1 6+5 1 1+k 1+b1 1+12 2+1e 2+3 1+1j 8+r 4+6 h+m 1+5c 1+1c 2+1n 2+2t e+1n 2+1d 2+f 1+s 2 1+b 5+v 8+23 1+4h 1+8 2+2 2+m 1+7 1 3+4 2+9 2+2 2+4 8 4+2 1+5 2+p 2+3 1+6 4+2 2+m 1+7 1+2 1+2 1+2 2 1+5 4+2 2+3 3 7+4 1 7+h a+3 1+9 1+3 1+m 1+7 1+2 1+5 2+a 1+3 1+3 2 f+4 2+c 7+7 1+3 1+8 2+2 2+m 1+7 1+2 1+5 2+9 2+2 2+3 7+3 4+2 1+5 2+i a+2 1+6 3+3 1+4 3+2 1 1+2 3+2 3+3 3+c 4+5 3+3 1+4 2 6 e+l 5+d 1+3 1+n 1+g 2+9 1+3 1+4 7+2 1+3 2 2+4 2+a 7+m 1+3 1+n 1+a 1+5 2+9 1+3 1+4 7+2 6+2 1+4 2+a 1+3 c+d 1+3 1+1f 1+3 1+6 4+g 2+q 1+3 1+i 3+o 1+9 1 2+7 3 4+6 1 1+8 6+a 2+3 c+1m 4+t 11+2 1 1+5 1+o 1 1+n 2+5 1 1+7 1+a 2+4 w+20 1+10 4+13 1+10 1+f 1+d 11+5i 1 5 2+ah 1+4 2+7 1 1+4 2+15 1+4 2+x 1+4 2+7 1 1+4 2+f 1+1l 1+4 2+1v 2+w 3+q 6+2e 2+6 2+hs 1+s 3+2h 7+m 9+o 9+k c+d 1+3 1+2 c+2m 2+a 6+a 6+e 1+b 6+2h 7+17 5+1y a+v 1+c 4+c 4 3+16 2+5 b+18 4+q 6+b 3+1q 2+1t 1+t 2+b 6+a 6+e 2+v 1d+25 1+4m 8+1o 3+f 3+1q 5+17 2+b 8+17 5+eu 2+6 2+12 2+6 2+8 1 1 1 1+v 2+1h 1+7 1 3+3 1+7 3+4 2+6 4+d 5+3 1+7 j+7 1+c 3 8+c 1 1+8 3+l h+2 2+6 1 3+b 1 4+d 3+x f+x h+3 2+3p 4+ii m+b l+k 1u+14u 3+71 2+w 1+9p 5+19 1 5 2+1k 7+2 e+o 9+7 1+7 1+7 1+7 1+7 1+7 1+7 1+7 1+3i y+q 1+2h c+5y 17+1r 1+2e 2+2 2+2r 5+17 1+2m 1+2e a+g 1w+am 1+4 1+g 1+m9g 3+1j 9+9o k+54 8+5q 2+2 1 1+8 l+1n 3+a 6+1k 8+1y 8+c 6+38 b+u 3+26 1+b 4+x 1+1j 9+e 2+a 2+2v o+s a+6 2+6 2+6 9+7 1+7 1+1o 4+3i 2+a 6+8mc c+n 4+1d 6is+a6 2+2y 12+7 c+5 5+c 1+d 1+5 1 1+2 1+2 1+3h g+3v 6+8c 2+1i 7 w+a 2+k 1 5+2 7+g 1+2 6+e a 6 4+2 4 d 1 3 1 1 1 1+3i g+2 1+a 7+q 6+q 4+2o 3+6 2+6 2+6 2+3 3+3 1+3 1+7 h+c 1+q 1+j 1+2 1+f 2+e y+3f 5+3 4+19 3+2g 1+d 3 1b+1a 3m+t 3+1d f+s 4+10 9+u 5+17 5+u 1+11 4+e 16+4e 2+a 6+10 4+10 4+14 8+1g b+c 1+f 1+7 1+2 1+b 1+f 1+7 1+2 3+1g c+8n 9+m a+8 o+6 1+16 1+9 1x+6 2 1+18 1+2 3 2+n 1+20 8+9 1c+j 1+2 5+x 3+r 5 1s+1k 4+k 2+1e 1+2 5+8 1+3 1+t 2+3 4+a 7+9 7+1s w+13 4+c 9+1i 3+t 2+r 5+q 7+4 c+7 28+21 1j+1f d+1f 7+1a 8+a 6+12 3+t 8+2 5s+v 1+16 1+3 2+2 g+3 1j+18 8+16 m+q 12+s k+n 9+26 4+10 9+1q 1+5 d+p 7+a 6+1h 1+i 8+13 9+2o 1+k b+i 1+1b 1q+7 1 1+4 1+f 1+b 6+1n 5+a 6+4 1+8 2+2 2+m 1+7 1+2 1+5 1+a 2+2 2+3 2 6 5+7 2+7 3+5 b+a 1 2 1+12 1+a 1 2 1+4 1+a 1+2 8+2 t+2k 1+5 u+20 8+a 4m+1i 2+12 y+1x b+a 6+d j+1m 6+a 6+k s+r 2+f 4+n 55+1o 2s+2b c+8 2 2+8 1+2 1+u 1+2 2+c 9+a 1y+8 2+1a 2+b r+20 8+2b d+21 7+a 52+y e+a 6+9 1+19 1+e a+t 3+w 2+m 1+e 21+7 1+2 1+18 3 1+2 1+9 8+a 6+6 1+2 1+11 1+2 1+6 7+a 8m+p 7+h 1+15 3+t 2d f+1e d+pn 2u+33 1+5 b+5g 218+2r d+ts g+m a+32z 5+g7 5a1+1m 1c6+ft 7+v 1+a 4+29 1+a 6+u 2+6 a+1y a+a 1+7 1+l 5+j c0+1m 5i+2j 2t+23 4+1l 7+h 1s+5 b+2 e+4qg 8+ye 15+a 6w7+4 1+7 1+2 1+83 f t+3 2 e+4 8+b0 1s4+2z 5+d 3+9 7+a 2+4 31c+6y 6+c4 24+1a 2+n 9+38 1o+6u a+13 2+22 8+34 l+1y 3e+k c+k c+2f 9+p 3r+2d 1+1z 1+2 2 2+2 2+4 1+c 1 1+7 1+1t 1+4 2+8 1+7 1+s 1+4 1+5 1 3+7 1+9g 2+84 2+ji f+5 1+f uo+v 6+6 5x+7 1+h 2+7 1+2 1+5 5+1q x 34+19 3+e 2+a 4+2 8w+v h+1m 5 cw+16 5y+17 4 dc+7 1+4 1+2 1+f 1+5h 2+g 15+24 4+a 4+2 lt+1w 24+1p 5e+4 1+r 1+2 1 2 1+a 1+4 1 1 6 4 1 1 1+3 1+2 1 2 1 1 1 1 1+2 1 2+4 1+7 1+4 1+4 1 1+a 1+h 5+3 1+5 1+h 1g+2 7i+18 4+2s c+f 2+f 1+f 1+11 l+5 q+3o 1k+t d+18 4+9 7+2 e+6 4a+rc 4+h 3+d 3+3b 4+2n 6+c 4 f+c 4+1k 8+a 6+14 8+u 2+c 4+2 1q+9g c+e 2+d 3+a 5+1k 7+f 2+b 6+9 7+43 1+2u sm+wyo w+37e 6+66 2+4g2 e+5rl f+ha 1wi+f2 15u+3t7 5+38g f9e8+6o","Pf":"V19 H2+a M13+q D1o M13+o M1+8 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M3 M1+2 M1 M1 M1 M3 M1 M1 M1 M2 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M2 M1 M1 M1 M2 M1 M2 M3+2 M4 M2 M3+3 M2 M2 M1 M1 M2 M1+2 M1 M2 M3 M1 M2+3 M1+7 Ma M1 M1 M1 M1 M1 M1 M1+2 M1 M1 M1 M1 M1 M1 M1 M1 M1+2 M4 M3 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1+7 M2 M2+2 M1 M4 M1 M1 M1 M1+2p V9+2 M0+7 V4+a M0+2 Vq M1 Sh+1s S2 S3+9 S1+w N1 N1 E1 N1 N3+3 Ni Nr+z N8 N1 N1 N1 N1 N1 M1 M1 M1 M1 M1 M1 M1 N3 N4 N2+2 M1f+1c M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 S1+5 M3 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M2 M1 M1 M1 M1 M1 M1+2 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M15 M6+13 M1 T8+19 T1 T1+2 T1+2 T1 \\\\8+r \\\\4+4 F0+2 Sr+b W5 [0 Y0+4 W0 Y0 W0 Y0 W0+5 Y0+4 W0+d W1+7 Y0 W0+2 S0+l B0+a W4+2 S0 Y0+3 [0 W4+f Y0+i W0+12 Y0 W0+2 Y0+9 W0 Y0 W0 Y0 W0+2 Y0+2 Y1 S0+7 S2+6 [0+2 S0+2 S1+4 Y0+2 C0+a W0+3 [0+2 W0 Yg S0 W0+3 Y0+5 W0+4 Y0 W0+9 Y0 W0 Y0 W0 Y0 W0+2 Y0 S0+r Y2 W0+b Y0+3 W0+f Y0+2 W0+4 Y0 W0 Y0+2 W0+3 Y0+2 W0+6 [0+12 S0+b [0 [e+a W0+x S0+9 [0+2 S7 [2+m S0+4 [0 S0+9 [0 S0+3 [0 S0+5 Yi W0+5 Y0+2 W0 Y0 W0+a Y0 W0 Y0+3 S0+3 W4 [0 W0+4 [0 Y0 W0 Y0+2 Y5+j [0+3 W0 [0 W1+5 Y0 S8+9 W0+a Y0+3 [0 Y0 W0+2 Y0+2 W0+6 Y0 W0+f [0 S0+o S1+w P0 M0+1i S0 P0 S0 M0 P0+3 S0+8 P0+4 U0 P0+2 M0 S0+7 M8+2 S0+2 M2+a M1+g S0 P0+2 M1+8 M2+2 M2+m M1+7 M1 M3+4 S2 M0 P0+3 S0+4 P2+2 P2+2 U0 M0 P8 M8+2 S0+2 M2+c Ma S1 S2+2 P0 M1+6 M4+2 M2+m M1+7 M1 M2 M2+2 S2 P1+3 S0+2 S4+2 S2+2 U0 S3 Ma M9+a S0+2 M0+3 S0 Sb+2 P0 M1+9 M1+3 M1+m M1+7 M1+2 M1+5 S2 M0 P0+3 S0+5 S1+2 P0 P1+2 U0 M2 Mf+2 S0+2 M2+a M9 S0+6 S1 P0+2 M1+8 M2+2 M2+m M1+7 M1+2 M1+5 S2 M0 P0 S0 P0 S0+4 P2+2 P2+2 U0 S7+2 P0 M7+3 S0+2 M2+a M1 Sg M0 M1+6 M3+3 M1+4 M3+2 M1 M1+2 M3+2 M3+3 M3+c P4+2 S0 P0+2 P3+3 P1+3 U0 M2 P6 Me+a Sg P0+3 S0 M0+8 M1+3 M1+n M1+g S2 M0 S0+3 P0+4 S1+3 S1+3 U0 S7+2 M1+3 M2 M2+2 S0+2 M2+a Mg S0 P0+2 M1+8 M1+3 M1+n M1+a M1+5 S2 M0 P0 K0 P0+5 K1 P0+2 P1+2 S0 U0 P7+2 M6+2 M1+2 S0+2 M2+a M1+2 P0 Sc+2 P0+2 M0+9 M1+3 M1+15 U0+2 M0 P0+3 S0+4 P1+3 P1+3 U0 M0 M5+3 P0 M7+3 S0+2 M2+a Ma+6 S1 P0+2 M1+i M3+o M1+9 M1 M2+7 U3 P4+3 S0+3 S1 P1+8 M6+a P2+2 Md+1c S0 M0 S1+6 U0 M5+7 S0+8 M1+a M13+2 M1 M1+5 M1+o M1 M1+a S0 M0 S1+6 U0 S0+2 M0 M2+5 M1 S1+7 M1+a M4+2 Mw Ma Sc+2 M6+a Sb S1 S1 P4+2 M0+3 M1+4 M1+4 M1+4 M1+4 M1+4 M1+c M1+3 S4+2 S1 S5+5 P0 S0 S1+2 U0 S1+2 M0+5 S0+6 S1+4 S1+4 S1+4 S1+4 S1+4 S1+c S1+3 S9 M1l+17 P0+2 S0+4 P0 S0+6 P0 U0+2 P0+2 S0+2 M0+b M6+6 P0+2 S0+2 M0+4 S0+3 M0 P0+3 M0+2 P0+7 M0+3 S0+4 M0+d S0 P0+2 S0+2 P0+6 S0 M0 P0 M0+a P0+3 S0 M1e+17 M2+3 M74+21 M1+4 M2+7 M1 M1+4 M2+15 M1+4 M2+x M1+4 M2+7 M1 M1+4 M2+f M1+1l M1+4 M2+1v S2+3 Mw+g Mg+2e Mb+h8 M2+h M1+q M5+23 M6+8 M7+i S0+2 U0 R0 M9+j S0+2 R0 Mb+i S0+2 Mc+d M1+3 S1+2 Mc+1g P2 S0+7 P0+8 S0 P0+2 S0+9 U0 S0 M3 M4 S0 M2+a M12+a I6+2h M7+5 S0+2 I0+y S0 I0 M5+1y Ma+v S1+3 P0+4 S0+2 P0+3 P4+2 S0 P0+6 S0+3 Ma+14 M2+5 Mb+18 M4+q M6+a M12+n S0+2 P0+2 S0 M4+1h P0 S0 P0 S0+7 U1 P0 S0 P0+2 S0+8 P0+6 S0+a S2 M0+a M6+a Md S8+e S1+g S1d+4 P0 M0+1b S0 P0 S0+5 P0 S0 P0+5 S0 P0 R0 M0+8 M3+a Sh+9 Sc+2 P0 M0+u P0 S0+4 P0+2 S0+2 R0 U0 S0+2 M0+1k S0 P0 S0+2 P0+3 S0 P0 S0+3 R0+2 Mc+10 P0+8 S0+8 P0+2 S0+2 M8+a M3+1d Mc S1x+3 S1+d P0 S0+7 M0+4 S0 M0+6 S0 M0+2 P0 S0+2 M0 M5+12 N0+5 M0 M3 Mb Mi Ms+d M1+y S11+1s M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1+5 M2+2 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 N0+8 N8+6 Na+8 N8+8 N8+6 Na+8 N8+8 N8 N1 N1 N1 N1 N1 N1 N1f+2 N4 Nf N9+3 N3+2 N8+3 N1+4 Ne Al+2 M8w M1h M23v+1c M1 M3+2 M1 M1 M1 M4 M1+2 M1+6 M5 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1+2 M7 M1 S0+3 M1 Mc+12 M1 M5 M2+1k Un M0+n M9+7 M1+7 M1+7 M1+7 M1+7 M1+7 M1+7 M1+7 S1+w V1b Od1 M0 O0 Sy+4 Me O4+2e S2+2 O2+2 O2+2i D0 M0 O0+2 M6+17 M34+w O1c+g Oe8+534 O1s+g74 M0+wd M1v+1a M2+7h M3+s Ml M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1+2 S0 S4+a V1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 S2+2 M0+1y Sa+2 V11+9 M3 M1 M1 M1 M1 M1 M1+3 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1+8 M1 M1 M2 M1 M1 M1 M1 V0 M3 M1+2 M1 M1+3 M1 M1 M1 M1 M1 M1 M1 M1 M1 M1 M5 M5 M1 M1 M1 M1 M1 M1 M1 M4 M1 M2 M3 M1 M1 M1 M1 M1 Mq+2 M2+8 S0 M0+3 U0 M0+4 S0 M0+n P0+2 S0+2 P0 U4 Ij+1e J0 M0 Pc+2 M0+1e P0+g U0 S0 Ma+a S6+i M0+6 M3 M1+2 S0 M0+12 S0+8 M2+n S0+b P0 R0 S18+3 P0 M0+1b S0 P0+2 S0+4 P0+2 S0+2 P0+2 R0 Me+b M6+5 S0 M0+p M1+15 S0+6 P0+2 S0+2 P0+2 S0+2 M9+3 S0 M0+8 S0 P0 M2+a M6+n M3 P0 S0 P0 M0+1e S0 M0 S0+3 M0+2 S0+2 M0+5 S0+2 M0 S0 M0 Mo+3 M2+b P0 S0+2 P0+2 M2+3 P0 U0 Ma+6 M2+6 M2+6 M9+7 M1+7 M1+17 M5+5 N0 M0+3 M2f+z P0+2 S0 P0+2 S0 P0+2 P1 U0 M2+a M6+8mc O6sq+2 O1 O1+2 Oa O1 O1+2 O2+3 T6s Sld+g [1v Mb0+c M1+q M1+j M1+2 M1+f M2+e My+3f S76 M3m+t M3+1d Sf Mv+w Md+k M1+8 M6+12 S0+5 M5+u M2+10 M4+8 M2g+3a M2+a M1a+10 M4+14 M8+1g M1f+b M1+f M1+7 M1+2 M3+1g Mc+8n M9+m Ma+8 Mo [3j+6 [2 [1+18 [1+2 [3 [2+n [a+n [9+v [1t+j [1+2 [a+m [a+q [1y+1k [6+2 [1s S0+3 S1+2 S5+4 [0+4 [1+3 [1+t S2+3 U4 [w+t [3+t Wz+5 Y0 [0 Y0 Y1+2 [0+2 X0 Y0+5 W0+4 X0 W0+5 Y0 W0+3 Y0 [0+2 Y0 S0+2 [p+1i [a+m [a+j Wd Y0 W0 Y0+3 W0+3 Y0 W0+2 Y0 W0 Y0+2 W0 Y0 [32+21 [3b+1f Xd W0+x Y0 W0 S0+4 G8+a G6+a [0+6 Sp+5 [1+n [6y+16 S1+2 [3+2 Yg W0+2 S1j+4 [0+t [a W8+3 Y0 W0+h [0 S0+b Wv+4 Y0+2 W0+c S0+4 W16 [0 W0+2 Y0+3 [0 W0 Y0+2 W0+2 Y0 W0+2 [0 W0 Y0+2 W0 [r+n P9 S0 P0 M0+1h S0+e U0 Mv+a U0 M0+2 S0+2 M0 U9 S0+2 P0 M0+19 P0+3 S0+4 P0+2 U0 S0 S7 Md+p M7+a S6+3 M0+10 S0+5 P0 S0+6 U0+2 M1+a M4 P0+2 M0 M8+z S0 M2 S9+2 P0 M0+1c P0+3 S0+9 P0 R0 M0+4 S4+4 P1 S0 M0+b M1 Mz+i M1+p P0+3 S0+3 P0+2 S0 R0 S0+2 S6 M0+2 S0 M1q+7 M1 M1+4 M1+f M1+a M7+1b S0 P0+3 S0+7 U0 M5+a S6+2 P0+2 M1+8 M2+2 M2+m M1+7 M1+2 M1+5 S1+2 M0 P0+2 S0 P0+4 P2+2 P2+2 R0 M2 P6 M5+5 P0+2 S2+7 S3+5 Mb+a M1 M2 M1+12 M1 P0+3 S0+6 P1 P2 P1+4 P1+2 U0 R0 U0 M0 S0 M0 Sd+2 Mt+1h P0+3 S0+8 P0+2 U0 S0+2 P0 S0 M0+4 M5+a S4 M0+3 Mu+1c P0+3 S0+6 P0 S0 P0+4 S0+2 P0 U0 S0 M0+2 M1 M8+a M4m+1b P0+3 S0+4 P2+4 S0+2 P0 U0 S0 Mn+4 S0+2 My+1c P0+3 S0+8 P0+2 S0 P0 U0 S0 M3 Mb+a M12+17 S0 P0 S0 P0+2 S0+6 R0 S0 M0 M7+a M6+k Ms+r S2 P0 S0 P0+2 S0+4 P0 S0+4 U0 M4+a M6+7 M55+18 P0+3 S0+9 P0 U0 S0 M3p+16 Ml+8 M2 M2+8 M1+2 M1+o P0+6 P1+2 S2+2 R0 U0 M0 P0 M0 P0 S0 Mc+a M1y+8 M2+13 P0+3 S0+4 S2+2 P0+4 U0 M0 M1 P0 Mr S0+6 K0+2 S0+2 M0+14 S0 U0 S0+4 P0 M0 S0+4 U8 M8 S0+6 P0+2 S0+3 M0+1a S0+d P0 S0 U0 M3 Mi+21 M5j+x Mf+a M6+9 M1+11 P0 S0+7 S1+6 P0 L0 M0 Mf+a Mo+u S2+m P1 S0+7 P0 S0+2 P0 S0+2 M21+7 M1+2 M1+12 S0+6 S3 S1+2 S1+5 U0+2 M0 S0 M8+a M6+6 M1+2 M1+w P0+5 S1+2 P1+2 S0 P0 U0 M0 M7+a M8m+j S0+2 P0+2 S9+2 M0 P0 M0+d M1+y P0+2 S0+5 P3+2 S0 R0 U0 Md+a S0 M2d M27+pm M6e+5g M218+2p Mf+ts Sg M0+6 S0+f Ma+32z M5+g7 M5a1+u S0+c P0+3 S0+2 U0 M0+a M1c6+ft M7+v M1+a M6+27 M1+a M6+u S2+5 Mb+1c S0+7 M9+4 Mc+a M9+l M5+j Mc0+19 M3+a M6e+w M3k+23 S4 M0 P0+1j S7+4 M0+d M1s+2 O1 S0 Qb+2 Me+4qg M8+ye M15+a O6w7+4 O1+7 O1+2 O1+83 Of Ot+3 O2 Oe+4 M8+b0 M1s4+2z M5+d M3+9 M7+a S3+2 S3mp+1a S2+n S249+1j S4+1e S8 Se Sm+5 S1+f Muo+v M6+6 S5x+7 S1+h S2+7 S1+2 S1+5 S2s M34+19 S3+7 M0+7 M2+a M4 M8x+u S0 Mh+18 S0+4 M0+a Md2+s S0+4 M0+a M5y+u S0+2 M0+b Mdh+7 M1+4 M1+2 M1+f [1+5h Sb+7 W23+y S0+7 Z0 [4+a O4h2+wyo Ow+37e O6+66 O2+4g2 Oe+5rl Of+ha O3he+3t7 O5+38g","bA":{"A":"J O U - - -","B":"O A U - - -","C":"O E U - - -","D":"O O U - - -","E":"O O U - - G","F":"O R U - - H","G":"P A U - - -","H":"P E U - - -","I":"P L D - - -","J":"P L L - - -","K":"P L T - M -","L":"P L T V M -","M":"P L U - - -","N":"P L U - - G","O":"P L U - - K","P":"P L U - M -","Q":"P L U - M K","R":"P L U V M -","S":"P N T - M -","T":"P N T - M H","U":"P N T V M -","V":"P O U - - -","W":"P R D - - -","X":"P R L - - -","Y":"P R R - - -","Z":"P R T - - -","[":"P R U - - -","\\\\":"P R U - - H"},"aW":"4q:2p 7+2:1e 1:qk 3:1d 0:33 5+n:68 1+7:6w x+o*:75 5+2*:8l 2+3*:8q 3+4*:8y 2+n*:97 1:73 0+3*:ai 1:37 1:gj 0+2*:ar 1:gk 0:aw 1+2:gm 0:b0 2:d9 0:gp 0:gr 0:b6 1:gw 0:gz 1:h5 0:h4 0:bd 3:hb 0:he 1:hh 0+3*:bl 1:hs 0:bs 1:hv 2:bx 1:i0 0:c0 1+2:i2 0+2*:c4 1:ia 0:c9 3:cd g+8*:cu 2+9*:db 5:dx 1:b9 0:cf 0+k*:e1 1:bi 1+9*:f7 7:8rp 0:fw 1:be 0:8rq 2:g2 1:ao 0:i1 0:i4 0+5*:g7 2p:2w 0:h2 0:2y 0:36 0:hl 0:hn 0:ht 0:3b 0:3d 13:gz 0:30 0:37 0:3c 0:id 2o:qh 16+2*:oh 3:on 8:s3 6:q4 1+3:q5 1:r0 1+2:r1 1+h:q9 1+9:qr z:rb 0:qa 0:qg 0:qt 0:r1 0:qz 0:qu 0:qo 1+c*:rd 1:qi 0:qp 0:qr 1:qg 0:qd 1:s8 1:qr 0:sb 2+3:or 0+g:uo 0+w:ts 1c+h*:v5 9+r*:wb 1:y7 0+7*:xu 2+1c*:y9 2+12:129 1x1:2yz b7+12:8w0 1:8x3 5:8x9 1a:3bw l7+6:3xs 1oi:tu 0:tw 0:u6 0+2:u9 0:ua 0:ui 0:v7 0:wuj 0:5my 6+17:3bk 2+3:3ct 30:2p 0:6e 0+2*:2q 0:2t 0:d9 0+8:2v 1:33 0:f7 0:34 0:36 0+2:38 0:3b 0:2p 0+2:gg 0:5qa 0:2q 0+2:2s 0:gp 0+2:gr 0:2v 1:2z 0:31 0:97 0:33 0:gk 0+2:5qu 0:34 0+2:38 0:5r1 0:hb 0:3a 0:5r9 0+3:qa 0+2:qu 0:2x 0:36 0+2:39 0+2:qa 0:qp 0+2:qu d:u5 y:gi 0:2r 0:gl 0:6o 0:gs 0:2u 0:gv 0:gx 0:h1 0+3:h4 0:5tn 0:il 0:h9 0:5tx 0:in 0:hd 0:hc 0+4:he 0:hk 0+2:hu 0:bv 0+2:i1 0:5r0 0+2:i3 0:3e 0+3:i8 0:qg 1s+23*:5xd 6:601 2:67 1+1c*:61t 9+8:64g 8+6:64w a+8:65c 8+8:65s 8+6:668 b+4*:66p 8+8:674 20+2:69c 0:67k 0:q4 c:67m 0:q5 0:67o 0:q6 c+2:6a8 0:67q 0:q7 c+2:6ao 0:67u 0:r1 0:6at b:67s 0:r0 0:67w 0:r2 l:6c0 2m:1c 0:2x 2+6:1g 1:6qa 3:32 0+a:1c 1:6qa 4:2p 0:2t 0:33 0:3c 0:gp 0:2w 0+4:2z 0:34 0+2:37 2t:2r 4:gr 2+2:2v 0:2w 0:2w 0:2w 0:87 0:2x 0:2x 0:30 0+2*:30 3+3:34 0:36 0:36 6:3e 1:qx 1:3e 1:2z 0:6d 0+2:2q 1:2t 0+2:2t 0:6ku 0:31 0:33 0+4:15c 0:2x 2:qo 0:qb 0:qb 0:qo 0:6q9 4:2s 0+2:2s 0+2:2x m:2x 3:3a 4:3c 2:30 0+2:2r 0:31 0:2x 3:3a 4:3c 2:30 0+2:2r 0:31 3:6mc kc+9:1d 25+q:2p 0+q:2p 0:1c 1ed+1c:8q8 1c:8rl 1:h7 0:5tp 0:hp 2+3*:8rs 1:gh 0:hd 0:gg 0:gi 1:8s3 2:8s6 6:2y 0:3a 0+2:fz 0+1e*:8sh 8+2*:8vg 4:8vn 3g:8yp 8f:lal 2b:vj3 c:feo 0:ffs 0:fg6 0:fgf 0:fh5 0:fid 0:fik 0:fj4 0:fju 0:g1r 0:g2t 0:g2z 0:g3m 0:g46 0:g4r 0:g68 0:g6t 0:g74 0:gbf 0:ge1 0:get 0:gey 0:gfs 0:gg1 0:ggs 0:gh5 0:ghu 0:gja 0:gjs 0:gkj 0:h5j 0:h7j 0:hkb 0:hky 0:hl6 0:hlh 0:hlz 0:ho3 0:i1c 0:i2o 0:i60 0:i6n 0:i76 0:i7s 0:i9a 0:i9d 0:ijf 0:ijp 0:ik1 0:ike 0:inm 0:inu 0:inz 0:ir8 0:iri 0:irv 0:is3 0:its 0:iu9 0:iur 0:iwz 0:jd4 0:jee 0:jez 0:jzj 0:jzo 0:k1z 0:k2f 0:k2s 0:k3d 0:k4g 0:k4l 0:kc0 0:kco 0:kdk 0:l5s 0:l7m 0:l89 0:l9v 0:laj 0:las 0:laz 0:lcf 0:lck 0:ldg 0:m7f 0:mju 0:mk6 0:mkb 0:mkf 0:mkn 0:ml5 0:ml7 0:mng 0:mtg 0:mtl 0:n30 0:n3a 0:n4o 0:n4v 0:n54 0:n5c 0:n7v 0:n82 0:nee 0:nel 0:nfy 0:ngf 0:nhq 0:nob 0:noi 0:noz 0:ny2 0:o1k 0:o1q 0:o6s 0:o97 0:oah 0:okz 0:ooo 0:p4m 0:p5d 0:p6y 0:p8d 0:pa9 0:pak 0:paq 0:pbn 0:pdr 0:pe1 0:pnn 0:pnu 0:po3 0:poc 0:pos 0:pp7 0:ppb 0:pri 0:prm 0:prs 0:qj1 0:qjv 0:qww 0:qx8 0:qxv 0:r5q 0:r63 0:r82 0:r9c 0:rp3 0:rpi 0:rpx 0:rqw 0:rrx 0:rxg 0:rxs 0:rzn 0:s6j 0:s7e 0:sd7 0:sds 0:sdx 0:sk1 0:sp5 0:ssm 0:sss 0:ssx 0:tiv 0:tj4 0:tng 0:trq 0:trt 0:tt4 0:tw1 0:twe 0:twi 0:twp 0:tzf 0:u0d 0:u0j 0:u0x 0:u5k 0:u6z 0:u73 0:uc6 0:uc9 0:ucs 0:ujs 0:ul4 0:ulb 0:un9 0:unj 0:unm 0:unw 0:uoq 0:uzp 0:vat 0:vb3 0:vc5 0:vcr 0:vcz 0:vd9 0:vdd 0:veh 0:vel 0:vf2 0:vf7 0:vfk 0:vgb 0:vgq 0:vgy 0:vil 0:vj0 0:vj4 18:1a 1f:9hu 1:gg1 0+2:gg4 6u+2:3cw 0:3hm 0:3cy 0+2:3ho 0+3:3cz 0+6:3hs 0:3dm 0+3:3d2 0:3dt 0+a:3d5 0+l:3fl 1+2:3dg 0+2:3if 0:3ik 0:3im 0:3ir 0:3iv 0:3ix 0:3do 0:3j1 0:3j3 0+2:3dp 0:3ds 0+2:3du 0:3dz 0:3e1 0+5:3e3 0:3ea 0:3ee 0:3eo 0:3ev 0:3f0 0+2:3jl 0+3:3fb 0+2:3gk 0:3go 0+2:3gx 0:3h0 0:3ha 0:3hd 3:feo 0:fik 0:fex 0:h5n 0:fey 0:ffx 0:fez 0:n5e 0:fh5 0:ffd 0:fep 0:hm1 0:h80 0:fju 4k:gun 0:inw 0:k1z 0:oen o:3cw 0+2:3cy 0+3:3d1 0:3d5 0+2:3d7 0+5:3da 0:xz4 0:yvs 0:zc4 0:108s 0:10p4 0:115g 0:1224 0:12ys 0:13f4 0:14bs 0:14s4 0:158g 0:15os 0:1654 2:138w 1:feo 0:fik 0:fex 0:h5n 0:fis 0:g31 0:fer 0:g2z 0:fh9 0:gg1 0:kco 0:m7f 0:ldg 0:kdk 0:ssx 0:h7j 0:k4l 0:kkq 0:kcp 0:ny6 0:glp 0:mm1 0:rs1 0:nz1 0:gc4 0:o2g 0:n5j 0:ho3 0:six 0:g16 0:ghc 0:lig 0:u11 0:fm9 0:g49 0:l7n 0:fey 0:ffx 0:fez 0:ijq 0:gkz 0:gfv 0:i3b 0:i1y 0:nhf 0:flt 0:rt3 0:ggk 0:hlo v:9lu 0:9lw 0:9ly 0:9m0 0+2:9m2 0:9m5 0:9m7 0:9m9 0:9mb 0:9md 0:9mf 0:9mh 0:9mj 0:9ml 0:9mn 0:9mp 0:9ms 0:9mu 0:9mw 0+6:9my 0:9n6 0:9n9 0:9nc 0:9nf 0+5:9ni 0:9no 0:9nq 0+6:9ns 0+4:9nz mrl+n*:wu9 j+e*:ww1 1:ui 0:uk 3o+7*:x0j 3+v*:x0z 1:x2n 8+2*:x2y 1:5tl 0+5*:x33 4:x3g 1:h1 2+2*:x3l 3+a*:x3r 1:h2 0:gs 0:gx 0:h8 0:h6 1:im 0:hz 0:il 0:xub 0+8*:x4l 1:x3o 0:hu 0:5u6 0+2*:x54 1:h0 0:x59 3:x5d 5+3*:x5j 1:bf l:2r 0:2u 0:35 0:x6e 2:87 0:9f o2:x0n 0:xtj 0:h7 0:xua 9:i5 6+28:3vk fog:15u 0:15c 0+2:15f 0+3:15n 0:160 0:162 13:19t 0:19t 0:1a3 0:1a3 0:1a3 0:1a3 0:1a6 0:1a6 0:1a6 0:1a6 0:1a8 0:1a8 0:1a8 0:1a8 0:1a2 0:1a2 0:1a2 0:1a2 0:1a7 0:1a7 0:1a7 0:1a7 0:1a1 0:1a1 0:1a1 0:1a1 0:1b8 0:1b8 0:1b8 0:1b8 0:1ba 0:1ba 0:1ba 0:1ba 0:1ac 0:1ac 0:1ac 0:1ac 0:1ab 0:1ab 0:1ab 0:1ab 0:1ae 0:1ae 0:1ae 0+2:1ae 0:1af 0:1af 0:1af 0:1al 0:1al 0:1ak 0:1ak 0:1am 0:1am 0:1ag 0:1ag 0:1aw 0:1aw 0:1ap 0:1ap 0:1bd 0:1bd 0:1bd 0:1bd 0:1bj 0:1bj 0:1bj 0:1bj 0:1bn 0:1bn 0:1bn 0:1bn 0:1bl 0:1bl 0:1bl 0:1bl 0:1bu 0+2:1bu 0:1bv 0:1bv 0:1bv 0:1c0 0+2:1c0 0:1c1 0:1c1 0:1c1 0:1by 0:1by 0:1by 0:1by 0:1ci 0+2:1ci 0:1cj x:1bh 0:1bh 0:1bh 0:1bh 0:1c7 0:1c7 0:1c6 0:1c6 0:1c8 0:1c8 1:1cb 0:1cb 0:1c5 0:1c5 0:1c9 0:1c9 0:1cg 0:1cg 0:1cg 0:1cg 0:18p 0:18p i:1cc 0:1cc 0:1cc 0:1cc ep:9hd 5+2:9hy o:6c4 0:6c3 6+2:9hw 0+2:9hs 0+2:9hm 0+2:9hk 0+4:9ho c:9hd 6:6c4 4+2:9hw 4:19 s+2:17l 0+2:17m 0+2:17n 0+2:17o 0+2:17p 0:17q 0:17q 0+2:17q 0+2:17r 0:17s 0:17s 0+2:17s 0+2:17t 0:17u 0:17u 0+2:17u 0:17v 0:17v 0+2:17v 0:17w 0:17w 0+2:17w 0:17x 0:17x 0+2:17x 0:17y 0:17y 0+2:17y 0+2:17z 0+2:180 0+2:181 0+2:182 0:183 0:183 0+2:183 0:184 0:184 0+2:184 0:185 0:185 0+2:185 0:186 0:186 0+2:186 0:187 0:187 0+2:187 0:188 0:188 0+2:188 0:189 0:189 0+2:189 0:18a 0:18a 0:18a 0:18h 0:18h 0:18h 0+2:18h 0:18i 0:18i 0+2:18i 0:18j 0:18j 0+2:18j 0:18k 0:18k 0+2:18k 0:18l 0:18l 0+2:18l 0:18m 0:18m 0+2:18m 0:18n 0:18n 0+2:18n 0+2:18o 0+2:18p 0:18q 0:18q 0:18q o+2:19 1+a:1c 7+q:2p 6+q:2p 4+2:879 0:1a 0+2:9ho 0:9hd 0:9ob 0:9o2 0:9lt 0:9lv 0:9lx 0:9lz 0:9m1 0:9nn 0:9np 0:9nr 0:9mr 0:9oc 0:9lu 0:9lw 0:9ly 0:9m0 0+2:9m2 0:9m5 0:9m7 0:9m9 0:9mb 0:9md 0:9mf 0:9mh 0:9mj 0:9ml 0:9mn 0:9mp 0:9ms 0:9mu 0:9mw 0+6:9my 0:9n6 0:9n9 0:9nc 0:9nf 0+5:9ni 0:9no 0:9nq 0+6:9ns 0:9nz 0:9o3 0+2:9ll 1+2:3cw 0:3hm 0:3cy 0+2:3ho 0+3:3cz 0+6:3hs 0:3dm 0+3:3d2 0:3dt 0+a:3d5 3+6:3fl 2+6:3fr 2+6:3fx 2+3:3g3 3+2:4i 0:4s 1:4m 0:4l 0:6g9 1:7b6 0+4:6mo 0:7fk 0:7gr sx+14:1fe0 3s+10:1fiw 4c+b:1fo7 1+f:1foj 1+7:1foz 1+2:1fp7 dn+2:k0 0:6e 0:ih 0:gj 1:ir 0:xuu 0:it 0:is 0+2:gm 0:5u9 0:go 0:gu 0:ix 0:h0 0:gy 0:gw 0:ij 0:87 0:ik 0:h3 0:hw 0+2:iy 0:h8 0:2mmc 0:x3i 0:ha 0:2mmd 0:i6 0:2mme 0:6w 0+2:hi 0:35 0:hm 0:2mmg 0+2:hp 0:hs 0:iw 0:iu 0:xuv 0:iv 0:i0 0:8s1 1:i7 0+2:ip 0:ig 0+3:cg 0:2mmi 0:2mn2 xx+1f:1h34 4d+m:1h80 27u+w:1jgg gw0+w:20dc inq+q:2p 0+a:1c 1dy+q:2p 0+q:2p 0+q:2p 0+7:2p 1+i:2x 0+q:2p 0+q:2p 0+2*:2p 0:2s 2:2v 2+2:2y 2+4:32 1+8:37 0+4:2p 1+2*:2u 0+6:2x 1+b:34 0+q:2p 0+q:2p 0+2:2p 1+4:2s 2+8:2y 1+7:37 1+q:2p 0+2:2p 1+4:2s 1+5:2x 1:33 3+7:37 1+q:2p 0+q:2p 0+q:2p 0+q:2p 0+q:2p 0+q:2p 0+q:2p 0+q:2p 0+q:2p 0+q:2p 0+q:2p 0+q:2p 0+q:2p 0:8h 0:fr 2+h:q9 0:qg 0+7:qr 0:6pz 0+h:q9 0:qr 0+7:qr 0:6pu 0:qd 0:qg 0:qi 0:qu 0:qp 0:qo 0+h:q9 0:qg 0+7:qr 0:6pz 0+h:q9 0:qr 0+7:qr 0:6pu 0:qd 0:qg 0:qi 0:qu 0:qp 0:qo 0+h:q9 0:qg 0+7:qr 0:6pz 0+h:q9 0:qr 0+7:qr 0:6pu 0:qd 0:qg 0:qi 0:qu 0:qp 0:qo 0+h:q9 0:qg 0+7:qr 0:6pz 0+h:q9 0:qr 0+7:qr 0:6pu 0:qd 0:qg 0:qi 0:qu 0:qp 0:qo 0+h:q9 0:qg 0+7:qr 0:6pz 0+h:q9 0:qr 0+7:qr 0:6pu 0:qd 0:qg 0:qi 0:qu 0:qp 0:qo 0:rh 0:rh 2+a:1c 0+a:1c 0+a:1c 0+a:1c 0+a:1c 1m8+9:ts 0+3:u2 0+b:u6 0:uj 0+2:ul 0:ww9 0:yh 0:uu 0:uw 0:yx 0:xb 0:y7 0+9:ts 0+2:u2 0+2:u6 0:u9 0+6:ub 0+2:ui 0:wh 0:uu 0:ut 0:v3 0:x7 0:wup 0:xd 1oy+y:2oma ym+2:17r 0:17w 0:17z 1:18o 0:182 0:17x 0:187 0:18q 0+4:18j 0:183 0:189 0:18h 0:185 0:18i 0:181 0:184 0+2:17u 0:17y 0:180 0:186 0:188 0:18a 0:19q 0:1bu 0:1b5 0:19r 1:17s 0:17w 1:18n 2:17x 1:18q 0+4:18j 0:183 0:189 0:18h 0:185 0:18i 1:184 0+2:17u 0:17y 1:186 1:18a 6:17w 4:17x 1:18q 1+2*:18k 0:183 0:189 1:185 0:18i 1:184 2:17y 1:186 1:18a 1:1bu 1:19r 1:17s 0:17w 1:18n 2:17x 0:187 0:18q 0+2*:18j 0:18m 0:183 0:189 0:18h 0:185 0:18i 1:184 0+2:17u 0:17y 1:186 0:188 0:18a 0:19q 1:1b5 1+2:17r 0:17w 0:17z 0+2:18n 0:182 0:17x 0:187 0:18q 1+3:18k 0:183 0:189 0:18h 0:185 0:18i 0:181 0:184 0+2:17u 0:17y 0:180 0:186 0:188 0:18a 5:17s 0:17w 0:17z 1:18o 0:182 0:17x 0:187 0:18q 1+3:18k 0:183 0:189 0:18h 0:185 0:18i 0:181 0:184 0+2:17u 0:17y 0:180 0:186 0:188 0:18a hb:2r 0:36 3+q:2p 54:9md d:jez 0:i1j 0:gjw 0:9mv 0:fik 0:hlm 0:r8j 0:hm1 0:fj8 0:k68 0:mch 0:k2h 0:g99 0:ivg 0:g3x 0:k34 0:g7x 0:oqq 0:n4v 0:rs9 0:hkg 0:gmx 0:lxw 0:jh1 0:jmd 0:feo 0:fex 0:si2 0:ijq 0:ffx 0:gkz 0:jk7 0:rxs 0:jf7 0:o01 0:o6y 0:glk 0:lts 0:kcp 0:kco 0:n5f 0:gaa 0:gxi 0:sp9 k:ivr 0:gkv 1we+a:1c","Te":{"¼":"1⁄4","½":"1⁄2","¾":"3⁄4","İ":"i̇","Ĳ":"ij","ĳ":"ij","Ŀ":"l·","ŀ":"l·","ŉ":"ʼn","Ǆ":"dž","ǅ":"dž","ǆ":"dž","Ǉ":"lj","ǈ":"lj","ǉ":"lj","Ǌ":"nj","ǋ":"nj","ǌ":"nj","Ǳ":"dz","ǲ":"dz","ǳ":"dz","͏":"","և":"եւ","ٵ":"اٴ","ٶ":"وٴ","ٷ":"ۇٴ","ٸ":"يٴ","ำ":"ํา","ຳ":"ໍາ","ໜ":"ຫນ","ໝ":"ຫມ","ཷ":"ྲཱྀ","ཹ":"ླཱྀ","ᅟ":"","ᅠ":"","឴":"","឵":"","᠋":"","᠌":"","᠍":"","᠏":"","ẚ":"aʾ","ᾀ":"ἀι","ᾁ":"ἁι","ᾂ":"ἂι","ᾃ":"ἃι","ᾄ":"ἄι","ᾅ":"ἅι","ᾆ":"ἆι","ᾇ":"ἇι","ᾈ":"ἀι","ᾉ":"ἁι","ᾊ":"ἂι","ᾋ":"ἃι","ᾌ":"ἄι","ᾍ":"ἅι","ᾎ":"ἆι","ᾏ":"ἇι","ᾐ":"ἠι","ᾑ":"ἡι","ᾒ":"ἢι","ᾓ":"ἣι","ᾔ":"ἤι","ᾕ":"ἥι","ᾖ":"ἦι","ᾗ":"ἧι","ᾘ":"ἠι","ᾙ":"ἡι","ᾚ":"ἢι","ᾛ":"ἣι","ᾜ":"ἤι","ᾝ":"ἥι","ᾞ":"ἦι","ᾟ":"ἧι","ᾠ":"ὠι","ᾡ":"ὡι","ᾢ":"ὢι","ᾣ":"ὣι","ᾤ":"ὤι","ᾥ":"ὥι","ᾦ":"ὦι","ᾧ":"ὧι","ᾨ":"ὠι","ᾩ":"ὡι","ᾪ":"ὢι","ᾫ":"ὣι","ᾬ":"ὤι","ᾭ":"ὥι","ᾮ":"ὦι","ᾯ":"ὧι","ᾲ":"ὰι","ᾳ":"αι","ᾴ":"άι","ᾷ":"ᾶι","ᾼ":"αι","ῂ":"ὴι","ῃ":"ηι","ῄ":"ήι","ῇ":"ῆι","ῌ":"ηι","ῲ":"ὼι","ῳ":"ωι","ῴ":"ώι","ῷ":"ῶι","ῼ":"ωι","″":"′′","‴":"′′′","‶":"‵‵","‷":"‵‵‵","⁗":"′′′′","₨":"rs","℃":"°c","℉":"°f","№":"no","℠":"sm","℡":"tel","™":"tm","℻":"fax","⅐":"1⁄7","⅑":"1⁄9","⅒":"1⁄10","⅓":"1⁄3","⅔":"2⁄3","⅕":"1⁄5","⅖":"2⁄5","⅗":"3⁄5","⅘":"4⁄5","⅙":"1⁄6","⅚":"5⁄6","⅛":"1⁄8","⅜":"3⁄8","⅝":"5⁄8","⅞":"7⁄8","⅟":"1⁄","Ⅱ":"ii","Ⅲ":"iii","Ⅳ":"iv","Ⅵ":"vi","Ⅶ":"vii","Ⅷ":"viii","Ⅸ":"ix","Ⅺ":"xi","Ⅻ":"xii","ⅱ":"ii","ⅲ":"iii","ⅳ":"iv","ⅵ":"vi","ⅶ":"vii","ⅷ":"viii","ⅸ":"ix","ⅺ":"xi","ⅻ":"xii","↉":"0⁄3","∬":"∫∫","∭":"∫∫∫","∯":"∮∮","∰":"∮∮∮","⑩":"10","⑪":"11","⑫":"12","⑬":"13","⑭":"14","⑮":"15","⑯":"16","⑰":"17","⑱":"18","⑲":"19","⑳":"20","⨌":"∫∫∫∫","ゟ":"より","ヿ":"コト","ㅤ":"","㉐":"pte","㉑":"21","㉒":"22","㉓":"23","㉔":"24","㉕":"25","㉖":"26","㉗":"27","㉘":"28","㉙":"29","㉚":"30","㉛":"31","㉜":"32","㉝":"33","㉞":"34","㉟":"35","㉼":"참고","㉽":"주의","㊱":"36","㊲":"37","㊳":"38","㊴":"39","㊵":"40","㊶":"41","㊷":"42","㊸":"43","㊹":"44","㊺":"45","㊻":"46","㊼":"47","㊽":"48","㊾":"49","㊿":"50","㋀":"1月","㋁":"2月","㋂":"3月","㋃":"4月","㋄":"5月","㋅":"6月","㋆":"7月","㋇":"8月","㋈":"9月","㋉":"10月","㋊":"11月","㋋":"12月","㋌":"hg","㋍":"erg","㋎":"ev","㋏":"ltd","㋿":"令和","㌀":"アパート","㌁":"アルファ","㌂":"アンペア","㌃":"アール","㌄":"イニング","㌅":"インチ","㌆":"ウォン","㌇":"エスクード","㌈":"エーカー","㌉":"オンス","㌊":"オーム","㌋":"カイリ","㌌":"カラット","㌍":"カロリー","㌎":"ガロン","㌏":"ガンマ","㌐":"ギガ","㌑":"ギニー","㌒":"キュリー","㌓":"ギルダー","㌔":"キロ","㌕":"キログラム","㌖":"キロメートル","㌗":"キロワット","㌘":"グラム","㌙":"グラムトン","㌚":"クルゼイロ","㌛":"クローネ","㌜":"ケース","㌝":"コルナ","㌞":"コーポ","㌟":"サイクル","㌠":"サンチーム","㌡":"シリング","㌢":"センチ","㌣":"セント","㌤":"ダース","㌥":"デシ","㌦":"ドル","㌧":"トン","㌨":"ナノ","㌩":"ノット","㌪":"ハイツ","㌫":"パーセント","㌬":"パーツ","㌭":"バーレル","㌮":"ピアストル","㌯":"ピクル","㌰":"ピコ","㌱":"ビル","㌲":"ファラッド","㌳":"フィート","㌴":"ブッシェル","㌵":"フラン","㌶":"ヘクタール","㌷":"ペソ","㌸":"ペニヒ","㌹":"ヘルツ","㌺":"ペンス","㌻":"ページ","㌼":"ベータ","㌽":"ポイント","㌾":"ボルト","㌿":"ホン","㍀":"ポンド","㍁":"ホール","㍂":"ホーン","㍃":"マイクロ","㍄":"マイル","㍅":"マッハ","㍆":"マルク","㍇":"マンション","㍈":"ミクロン","㍉":"ミリ","㍊":"ミリバール","㍋":"メガ","㍌":"メガトン","㍍":"メートル","㍎":"ヤード","㍏":"ヤール","㍐":"ユアン","㍑":"リットル","㍒":"リラ","㍓":"ルピー","㍔":"ルーブル","㍕":"レム","㍖":"レントゲン","㍗":"ワット","㍘":"0点","㍙":"1点","㍚":"2点","㍛":"3点","㍜":"4点","㍝":"5点","㍞":"6点","㍟":"7点","㍠":"8点","㍡":"9点","㍢":"10点","㍣":"11点","㍤":"12点","㍥":"13点","㍦":"14点","㍧":"15点","㍨":"16点","㍩":"17点","㍪":"18点","㍫":"19点","㍬":"20点","㍭":"21点","㍮":"22点","㍯":"23点","㍰":"24点","㍱":"hpa","㍲":"da","㍳":"au","㍴":"bar","㍵":"ov","㍶":"pc","㍷":"dm","㍸":"dm2","㍹":"dm3","㍺":"iu","㍻":"平成","㍼":"昭和","㍽":"大正","㍾":"明治","㍿":"株式会社","㎀":"pa","㎁":"na","㎂":"μa","㎃":"ma","㎄":"ka","㎅":"kb","㎆":"mb","㎇":"gb","㎈":"cal","㎉":"kcal","㎊":"pf","㎋":"nf","㎌":"μf","㎍":"μg","㎎":"mg","㎏":"kg","㎐":"hz","㎑":"khz","㎒":"mhz","㎓":"ghz","㎔":"thz","㎕":"μl","㎖":"ml","㎗":"dl","㎘":"kl","㎙":"fm","㎚":"nm","㎛":"μm","㎜":"mm","㎝":"cm","㎞":"km","㎟":"mm2","㎠":"cm2","㎡":"m2","㎢":"km2","㎣":"mm3","㎤":"cm3","㎥":"m3","㎦":"km3","㎧":"m∕s","㎨":"m∕s2","㎩":"pa","㎪":"kpa","㎫":"mpa","㎬":"gpa","㎭":"rad","㎮":"rad∕s","㎯":"rad∕s2","㎰":"ps","㎱":"ns","㎲":"μs","㎳":"ms","㎴":"pv","㎵":"nv","㎶":"μv","㎷":"mv","㎸":"kv","㎹":"mv","㎺":"pw","㎻":"nw","㎼":"μw","㎽":"mw","㎾":"kw","㎿":"mw","㏀":"kω","㏁":"mω","㏃":"bq","㏄":"cc","㏅":"cd","㏆":"c∕kg","㏈":"db","㏉":"gy","㏊":"ha","㏋":"hp","㏌":"in","㏍":"kk","㏎":"km","㏏":"kt","㏐":"lm","㏑":"ln","㏒":"log","㏓":"lx","㏔":"mb","㏕":"mil","㏖":"mol","㏗":"ph","㏙":"ppm","㏚":"pr","㏛":"sr","㏜":"sv","㏝":"wb","㏞":"v∕m","㏟":"a∕m","㏠":"1日","㏡":"2日","㏢":"3日","㏣":"4日","㏤":"5日","㏥":"6日","㏦":"7日","㏧":"8日","㏨":"9日","㏩":"10日","㏪":"11日","㏫":"12日","㏬":"13日","㏭":"14日","㏮":"15日","㏯":"16日","㏰":"17日","㏱":"18日","㏲":"19日","㏳":"20日","㏴":"21日","㏵":"22日","㏶":"23日","㏷":"24日","㏸":"25日","㏹":"26日","㏺":"27日","㏻":"28日","㏼":"29日","㏽":"30日","㏾":"31日","㏿":"gal","ﬀ":"ff","ﬁ":"fi","ﬂ":"fl","ﬃ":"ffi","ﬄ":"ffl","ﬅ":"st","ﬆ":"st","ﬓ":"մն","ﬔ":"մե","ﬕ":"մի","ﬖ":"վն","ﬗ":"մխ","ﭏ":"אל","ﯝ":"ۇٴ","ﯪ":"ئا","ﯫ":"ئا","ﯬ":"ئە","ﯭ":"ئە","ﯮ":"ئو","ﯯ":"ئو","ﯰ":"ئۇ","ﯱ":"ئۇ","ﯲ":"ئۆ","ﯳ":"ئۆ","ﯴ":"ئۈ","ﯵ":"ئۈ","ﯶ":"ئې","ﯷ":"ئې","ﯸ":"ئې","ﯹ":"ئى","ﯺ":"ئى","ﯻ":"ئى","ﰀ":"ئج","ﰁ":"ئح","ﰂ":"ئم","ﰃ":"ئى","ﰄ":"ئي","ﰅ":"بج","ﰆ":"بح","ﰇ":"بخ","ﰈ":"بم","ﰉ":"بى","ﰊ":"بي","ﰋ":"تج","ﰌ":"تح","ﰍ":"تخ","ﰎ":"تم","ﰏ":"تى","ﰐ":"تي","ﰑ":"ثج","ﰒ":"ثم","ﰓ":"ثى","ﰔ":"ثي","ﰕ":"جح","ﰖ":"جم","ﰗ":"حج","ﰘ":"حم","ﰙ":"خج","ﰚ":"خح","ﰛ":"خم","ﰜ":"سج","ﰝ":"سح","ﰞ":"سخ","ﰟ":"سم","ﰠ":"صح","ﰡ":"صم","ﰢ":"ضج","ﰣ":"ضح","ﰤ":"ضخ","ﰥ":"ضم","ﰦ":"طح","ﰧ":"طم","ﰨ":"ظم","ﰩ":"عج","ﰪ":"عم","ﰫ":"غج","ﰬ":"غم","ﰭ":"فج","ﰮ":"فح","ﰯ":"فخ","ﰰ":"فم","ﰱ":"فى","ﰲ":"في","ﰳ":"قح","ﰴ":"قم","ﰵ":"قى","ﰶ":"قي","ﰷ":"كا","ﰸ":"كج","ﰹ":"كح","ﰺ":"كخ","ﰻ":"كل","ﰼ":"كم","ﰽ":"كى","ﰾ":"كي","ﰿ":"لج","ﱀ":"لح","ﱁ":"لخ","ﱂ":"لم","ﱃ":"لى","ﱄ":"لي","ﱅ":"مج","ﱆ":"مح","ﱇ":"مخ","ﱈ":"مم","ﱉ":"مى","ﱊ":"مي","ﱋ":"نج","ﱌ":"نح","ﱍ":"نخ","ﱎ":"نم","ﱏ":"نى","ﱐ":"ني","ﱑ":"هج","ﱒ":"هم","ﱓ":"هى","ﱔ":"هي","ﱕ":"يج","ﱖ":"يح","ﱗ":"يخ","ﱘ":"يم","ﱙ":"يى","ﱚ":"يي","ﱛ":"ذٰ","ﱜ":"رٰ","ﱝ":"ىٰ","ﱤ":"ئر","ﱥ":"ئز","ﱦ":"ئم","ﱧ":"ئن","ﱨ":"ئى","ﱩ":"ئي","ﱪ":"بر","ﱫ":"بز","ﱬ":"بم","ﱭ":"بن","ﱮ":"بى","ﱯ":"بي","ﱰ":"تر","ﱱ":"تز","ﱲ":"تم","ﱳ":"تن","ﱴ":"تى","ﱵ":"تي","ﱶ":"ثر","ﱷ":"ثز","ﱸ":"ثم","ﱹ":"ثن","ﱺ":"ثى","ﱻ":"ثي","ﱼ":"فى","ﱽ":"في","ﱾ":"قى","ﱿ":"قي","ﲀ":"كا","ﲁ":"كل","ﲂ":"كم","ﲃ":"كى","ﲄ":"كي","ﲅ":"لم","ﲆ":"لى","ﲇ":"لي","ﲈ":"ما","ﲉ":"مم","ﲊ":"نر","ﲋ":"نز","ﲌ":"نم","ﲍ":"نن","ﲎ":"نى","ﲏ":"ني","ﲐ":"ىٰ","ﲑ":"ير","ﲒ":"يز","ﲓ":"يم","ﲔ":"ين","ﲕ":"يى","ﲖ":"يي","ﲗ":"ئج","ﲘ":"ئح","ﲙ":"ئخ","ﲚ":"ئم","ﲛ":"ئه","ﲜ":"بج","ﲝ":"بح","ﲞ":"بخ","ﲟ":"بم","ﲠ":"به","ﲡ":"تج","ﲢ":"تح","ﲣ":"تخ","ﲤ":"تم","ﲥ":"ته","ﲦ":"ثم","ﲧ":"جح","ﲨ":"جم","ﲩ":"حج","ﲪ":"حم","ﲫ":"خج","ﲬ":"خم","ﲭ":"سج","ﲮ":"سح","ﲯ":"سخ","ﲰ":"سم","ﲱ":"صح","ﲲ":"صخ","ﲳ":"صم","ﲴ":"ضج","ﲵ":"ضح","ﲶ":"ضخ","ﲷ":"ضم","ﲸ":"طح","ﲹ":"ظم","ﲺ":"عج","ﲻ":"عم","ﲼ":"غج","ﲽ":"غم","ﲾ":"فج","ﲿ":"فح","ﳀ":"فخ","ﳁ":"فم","ﳂ":"قح","ﳃ":"قم","ﳄ":"كج","ﳅ":"كح","ﳆ":"كخ","ﳇ":"كل","ﳈ":"كم","ﳉ":"لج","ﳊ":"لح","ﳋ":"لخ","ﳌ":"لم","ﳍ":"له","ﳎ":"مج","ﳏ":"مح","ﳐ":"مخ","ﳑ":"مم","ﳒ":"نج","ﳓ":"نح","ﳔ":"نخ","ﳕ":"نم","ﳖ":"نه","ﳗ":"هج","ﳘ":"هم","ﳙ":"هٰ","ﳚ":"يج","ﳛ":"يح","ﳜ":"يخ","ﳝ":"يم","ﳞ":"يه","ﳟ":"ئم","ﳠ":"ئه","ﳡ":"بم","ﳢ":"به","ﳣ":"تم","ﳤ":"ته","ﳥ":"ثم","ﳦ":"ثه","ﳧ":"سم","ﳨ":"سه","ﳩ":"شم","ﳪ":"شه","ﳫ":"كل","ﳬ":"كم","ﳭ":"لم","ﳮ":"نم","ﳯ":"نه","ﳰ":"يم","ﳱ":"يه","ﳲ":"ـَّ","ﳳ":"ـُّ","ﳴ":"ـِّ","ﳵ":"طى","ﳶ":"طي","ﳷ":"عى","ﳸ":"عي","ﳹ":"غى","ﳺ":"غي","ﳻ":"سى","ﳼ":"سي","ﳽ":"شى","ﳾ":"شي","ﳿ":"حى","ﴀ":"حي","ﴁ":"جى","ﴂ":"جي","ﴃ":"خى","ﴄ":"خي","ﴅ":"صى","ﴆ":"صي","ﴇ":"ضى","ﴈ":"ضي","ﴉ":"شج","ﴊ":"شح","ﴋ":"شخ","ﴌ":"شم","ﴍ":"شر","ﴎ":"سر","ﴏ":"صر","ﴐ":"ضر","ﴑ":"طى","ﴒ":"طي","ﴓ":"عى","ﴔ":"عي","ﴕ":"غى","ﴖ":"غي","ﴗ":"سى","ﴘ":"سي","ﴙ":"شى","ﴚ":"شي","ﴛ":"حى","ﴜ":"حي","ﴝ":"جى","ﴞ":"جي","ﴟ":"خى","ﴠ":"خي","ﴡ":"صى","ﴢ":"صي","ﴣ":"ضى","ﴤ":"ضي","ﴥ":"شج","ﴦ":"شح","ﴧ":"شخ","ﴨ":"شم","ﴩ":"شر","ﴪ":"سر","ﴫ":"صر","ﴬ":"ضر","ﴭ":"شج","ﴮ":"شح","ﴯ":"شخ","ﴰ":"شم","ﴱ":"سه","ﴲ":"شه","ﴳ":"طم","ﴴ":"سج","ﴵ":"سح","ﴶ":"سخ","ﴷ":"شج","ﴸ":"شح","ﴹ":"شخ","ﴺ":"طم","ﴻ":"ظم","ﴼ":"اً","ﴽ":"اً","ﵐ":"تجم","ﵑ":"تحج","ﵒ":"تحج","ﵓ":"تحم","ﵔ":"تخم","ﵕ":"تمج","ﵖ":"تمح","ﵗ":"تمخ","ﵘ":"جمح","ﵙ":"جمح","ﵚ":"حمي","ﵛ":"حمى","ﵜ":"سحج","ﵝ":"سجح","ﵞ":"سجى","ﵟ":"سمح","ﵠ":"سمح","ﵡ":"سمج","ﵢ":"سمم","ﵣ":"سمم","ﵤ":"صحح","ﵥ":"صحح","ﵦ":"صمم","ﵧ":"شحم","ﵨ":"شحم","ﵩ":"شجي","ﵪ":"شمخ","ﵫ":"شمخ","ﵬ":"شمم","ﵭ":"شمم","ﵮ":"ضحى","ﵯ":"ضخم","ﵰ":"ضخم","ﵱ":"طمح","ﵲ":"طمح","ﵳ":"طمم","ﵴ":"طمي","ﵵ":"عجم","ﵶ":"عمم","ﵷ":"عمم","ﵸ":"عمى","ﵹ":"غمم","ﵺ":"غمي","ﵻ":"غمى","ﵼ":"فخم","ﵽ":"فخم","ﵾ":"قمح","ﵿ":"قمم","ﶀ":"لحم","ﶁ":"لحي","ﶂ":"لحى","ﶃ":"لجج","ﶄ":"لجج","ﶅ":"لخم","ﶆ":"لخم","ﶇ":"لمح","ﶈ":"لمح","ﶉ":"محج","ﶊ":"محم","ﶋ":"محي","ﶌ":"مجح","ﶍ":"مجم","ﶎ":"مخج","ﶏ":"مخم","ﶒ":"مجخ","ﶓ":"همج","ﶔ":"همم","ﶕ":"نحم","ﶖ":"نحى","ﶗ":"نجم","ﶘ":"نجم","ﶙ":"نجى","ﶚ":"نمي","ﶛ":"نمى","ﶜ":"يمم","ﶝ":"يمم","ﶞ":"بخي","ﶟ":"تجي","ﶠ":"تجى","ﶡ":"تخي","ﶢ":"تخى","ﶣ":"تمي","ﶤ":"تمى","ﶥ":"جمي","ﶦ":"جحى","ﶧ":"جمى","ﶨ":"سخى","ﶩ":"صحي","ﶪ":"شحي","ﶫ":"ضحي","ﶬ":"لجي","ﶭ":"لمي","ﶮ":"يحي","ﶯ":"يجي","ﶰ":"يمي","ﶱ":"ممي","ﶲ":"قمي","ﶳ":"نحي","ﶴ":"قمح","ﶵ":"لحم","ﶶ":"عمي","ﶷ":"كمي","ﶸ":"نجح","ﶹ":"مخي","ﶺ":"لجم","ﶻ":"كمم","ﶼ":"لجم","ﶽ":"نجح","ﶾ":"جحي","ﶿ":"حجي","ﷀ":"مجي","ﷁ":"فمي","ﷂ":"بحي","ﷃ":"كمم","ﷄ":"عجم","ﷅ":"صمم","ﷆ":"سخي","ﷇ":"نجي","ﷰ":"صلے","ﷱ":"قلے","ﷲ":"الله","ﷳ":"اكبر","ﷴ":"محمد","ﷵ":"صلعم","ﷶ":"رسول","ﷷ":"عليه","ﷸ":"وسلم","ﷹ":"صلى","﷼":"ریال","︀":"","︁":"","︂":"","︃":"","︄":"","︅":"","︆":"","︇":"","︈":"","︉":"","︊":"","︋":"","︌":"","︍":"","︎":"","️":"","ﹱ":"ـً","ﹷ":"ـَ","ﹹ":"ـُ","ﹻ":"ـِ","ﹽ":"ـّ","ﹿ":"ـْ","ﻵ":"لآ","ﻶ":"لآ","ﻷ":"لأ","ﻸ":"لأ","ﻹ":"لإ","ﻺ":"لإ","ﻻ":"لا","ﻼ":"لا","ﾠ":"","🄪":"〔s〕","🄭":"cd","🄮":"wz","🅊":"hv","🅋":"mv","🅌":"sd","🅍":"ss","🅎":"ppv","🅏":"wc","🅪":"mc","🅫":"md","🅬":"mr","🆐":"dj","🈀":"ほか","🈁":"ココ","🉀":"〔本〕","🉁":"〔三〕","🉂":"〔二〕","🉃":"〔安〕","🉄":"〔点〕","🉅":"〔打〕","🉆":"〔盗〕","🉇":"〔勝〕","🉈":"〔敗〕","󠄀":"","󠄁":"","󠄂":"","󠄃":"","󠄄":"","󠄅":"","󠄆":"","󠄇":"","󠄈":"","󠄉":"","󠄊":"","󠄋":"","󠄌":"","󠄍":"","󠄎":"","󠄏":"","󠄐":"","󠄑":"","󠄒":"","󠄓":"","󠄔":"","󠄕":"","󠄖":"","󠄗":"","󠄘":"","󠄙":"","󠄚":"","󠄛":"","󠄜":"","󠄝":"","󠄞":"","󠄟":"","󠄠":"","󠄡":"","󠄢":"","󠄣":"","󠄤":"","󠄥":"","󠄦":"","󠄧":"","󠄨":"","󠄩":"","󠄪":"","󠄫":"","󠄬":"","󠄭":"","󠄮":"","󠄯":"","󠄰":"","󠄱":"","󠄲":"","󠄳":"","󠄴":"","󠄵":"","󠄶":"","󠄷":"","󠄸":"","󠄹":"","󠄺":"","󠄻":"","󠄼":"","󠄽":"","󠄾":"","󠄿":"","󠅀":"","󠅁":"","󠅂":"","󠅃":"","󠅄":"","󠅅":"","󠅆":"","󠅇":"","󠅈":"","󠅉":"","󠅊":"","󠅋":"","󠅌":"","󠅍":"","󠅎":"","󠅏":"","󠅐":"","󠅑":"","󠅒":"","󠅓":"","󠅔":"","󠅕":"","󠅖":"","󠅗":"","󠅘":"","󠅙":"","󠅚":"","󠅛":"","󠅜":"","󠅝":"","󠅞":"","󠅟":"","󠅠":"","󠅡":"","󠅢":"","󠅣":"","󠅤":"","󠅥":"","󠅦":"","󠅧":"","󠅨":"","󠅩":"","󠅪":"","󠅫":"","󠅬":"","󠅭":"","󠅮":"","󠅯":"","󠅰":"","󠅱":"","󠅲":"","󠅳":"","󠅴":"","󠅵":"","󠅶":"","󠅷":"","󠅸":"","󠅹":"","󠅺":"","󠅻":"","󠅼":"","󠅽":"","󠅾":"","󠅿":"","󠆀":"","󠆁":"","󠆂":"","󠆃":"","󠆄":"","󠆅":"","󠆆":"","󠆇":"","󠆈":"","󠆉":"","󠆊":"","󠆋":"","󠆌":"","󠆍":"","󠆎":"","󠆏":"","󠆐":"","󠆑":"","󠆒":"","󠆓":"","󠆔":"","󠆕":"","󠆖":"","󠆗":"","󠆘":"","󠆙":"","󠆚":"","󠆛":"","󠆜":"","󠆝":"","󠆞":"","󠆟":"","󠆠":"","󠆡":"","󠆢":"","󠆣":"","󠆤":"","󠆥":"","󠆦":"","󠆧":"","󠆨":"","󠆩":"","󠆪":"","󠆫":"","󠆬":"","󠆭":"","󠆮":"","󠆯":"","󠆰":"","󠆱":"","󠆲":"","󠆳":"","󠆴":"","󠆵":"","󠆶":"","󠆷":"","󠆸":"","󠆹":"","󠆺":"","󠆻":"","󠆼":"","󠆽":"","󠆾":"","󠆿":"","󠇀":"","󠇁":"","󠇂":"","󠇃":"","󠇄":"","󠇅":"","󠇆":"","󠇇":"","󠇈":"","󠇉":"","󠇊":"","󠇋":"","󠇌":"","󠇍":"","󠇎":"","󠇏":"","󠇐":"","󠇑":"","󠇒":"","󠇓":"","󠇔":"","󠇕":"","󠇖":"","󠇗":"","󠇘":"","󠇙":"","󠇚":"","󠇛":"","󠇜":"","󠇝":"","󠇞":"","󠇟":"","󠇠":"","󠇡":"","󠇢":"","󠇣":"","󠇤":"","󠇥":"","󠇦":"","󠇧":"","󠇨":"","󠇩":"","󠇪":"","󠇫":"","󠇬":"","󠇭":"","󠇮":"","󠇯":""}}');
  class CodePointRuns {
   #starts;
   #ends;
   #values;
   constructor(text){
    const starts = [];
    const ends = [];
    const values = [];
    let end = 0;
    for (const word of text.split(" ")){
     const value = /^[^0-9a-z+]/u.exec(word)?.[0] ?? "";
     const [gap = "", length = "1"] = word.slice(value.length).split("+");
     const start = end + Number.parseInt(gap, 36);
     end = start + Number.parseInt(length, 36);
     starts.push(start);
     ends.push(end);
     values.push(value);
    }
    this.#starts = starts;
    this.#ends = ends;
    this.#values = values;
   }
   valueOf(point) {
    let low = 0;
    let high = this.#starts.length;
    while(low < high){
     const middle = low + high >>> 1;
     if ((this.#starts[middle] ?? 0) > point) high = middle;
     else low = middle + 1;
    }
    return point < (this.#ends[low - 1] ?? 0) ? this.#values[low - 1] ?? null : null;
   }
   has(point) {
    return null !== this.valueOf(point);
   }
  }
  function readMapped() {
   const mapped = new Map;
   let end = 0;
   for (const word of idna_tables_namespaceObject.aW.split(" ")){
    const [places = "", target = ""] = word.split(":");
    const [gap = "", length = "1"] = places.replace("*", "").split("+");
    const step = places.endsWith("*") ? 2 : 1;
    const count = Number.parseInt(length, 36);
    const start = end + Number.parseInt(gap, 36);
    const to = Number.parseInt(target, 36);
    for(let at = 0; at < count * step; at += step)mapped.set(String.fromCodePoint(start + at), String.fromCodePoint(to + at));
    end = start + step * (count - 1) + 1;
   }
   for (const [character, text] of Object.entries(idna_tables_namespaceObject.Te))mapped.set(character, text);
   return mapped;
  }
  function readTables() {
   const classes = new Map(Object.entries(idna_tables_namespaceObject.bA).map(([letter, words])=>{
    const [status, bidi, joining, virama, mark, script] = words.split(" ");
    return [
     letter,
     {
      status,
      bidi,
      joining,
      isVirama: "V" === virama,
      isMark: "M" === mark,
      script
     }
    ];
   }));
   const label = new CodePointRuns(idna_tables_namespaceObject.Pf);
   return {
    safe: new CodePointRuns(idna_tables_namespaceObject.gB),
    marks: new CodePointRuns(idna_tables_namespaceObject.Z8),
    domain: new CodePointRuns(idna_tables_namespaceObject.bl),
    mapped: readMapped(),
    labelPoint: (point)=>classes.get(label.valueOf(point) ?? "") ?? null
   };
  }
  let tables = null;
  function idnaTables() {
   tables ??= readTables();
   return tables;
  }
  const IDNA_SOURCES = idna_tables_namespaceObject.Tj;
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
    if (!/^[a-z0-9.-]*$/u.test(bare.toLowerCase())) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(bare)} may only contain letters, digits, '.' and '-'`);
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
  const REFERENCE_WITH_PLUS = new RegExp(String.raw`(?:^|[(]|${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X})licenseref-(?:(?!${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X})[^()])*\+(?=$|[()]|${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X})`, "iu");
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
 9634: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $4: ()=>readUrls,
   $h: ()=>readClassifiers,
   Xv: ()=>readKeywords,
   jl: ()=>isPrivateClassifier
  });
  var _index_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21148);
  var _project_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89990);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  var _rule_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90279);
  function readKeywords(context) {
   const path = [
    "project",
    "keywords"
   ];
   const keywords = (0, _rule_context_js__WEBPACK_IMPORTED_MODULE_0__.Nc)(context, "P14", context.project, "keywords", path) ?? [];
   for (const [index, keyword] of keywords.entries()){
    if (!keyword.includes(",")) continue;
    const message = `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(keyword)}' has a comma, which separates keywords in the metadata`;
    context.report("P14", "advice", [
     ...path,
     index
    ], message, "Write each keyword as a string of its own");
   }
   return keywords;
  }
  function isPrivateClassifier(classifier) {
   return /^private ::/iu.test(classifier);
  }
  function judgeClassifier({ tables, report }, classifier, path) {
   if (isPrivateClassifier(classifier)) return void report("private-classifier", "refused", path, `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(classifier)}' keeps the project off PyPI`, "Remove it if you want to publish the project");
   const table = tables.classifiers;
   if (void 0 === table || table.valid.has(classifier)) return;
   const instead = table.deprecated.get(classifier);
   if (void 0 !== instead) {
    const remedy = 0 === instead.length ? "Remove it" : `Use ${instead.map((name)=>`'${name}'`).join(" or ")}`;
    const severity = tables.policies ?? "refused";
    report("P14", severity, path, `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(classifier)}' is deprecated, and PyPI refuses it`, remedy);
    return;
   }
   report("P14", table.unknownSeverity, path, `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(classifier)}' is not in PyPI's list of classifiers of ${table.date}`, "Choose one from https://pypi.org/classifiers/");
  }
  function readClassifiers(context) {
   const { project, buildBackend, report } = context;
   const path = [
    "project",
    "classifiers"
   ];
   const classifiers = (0, _rule_context_js__WEBPACK_IMPORTED_MODULE_0__.Nc)(context, "P14", project, "classifiers", path) ?? [];
   const seen = new Set;
   for (const [index, classifier] of classifiers.entries()){
    judgeClassifier(context, classifier, [
     ...path,
     index
    ]);
    if (seen.has(classifier)) report("P14", "advice", [
     ...path,
     index
    ], `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(classifier)}' appears twice`, "Remove one");
    seen.add(classifier);
    if (classifier.startsWith("License ::") && "string" == typeof project["license"]) {
     const severity = null === buildBackend || /^(?:setuptools|pdm|mesonpy|scikit_build_core)\b/u.test(buildBackend) ? "refused" : "warning";
     report("P14", severity, [
      ...path,
      index
     ], `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(classifier)}' can't be combined with an SPDX license expression`, "Remove the classifier");
    }
   }
   const [status, ...others] = [
    ...seen
   ].filter((classifier)=>classifier.startsWith("Development Status ::"));
   for (const other of others){
    const message = `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(other)}' contradicts '${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(status ?? "")}'`;
    report("P14", "advice", [
     ...path,
     classifiers.indexOf(other)
    ], message, "Keep the one that is true");
   }
   return classifiers;
  }
  function readUrls(context) {
   const urls = (0, _rule_context_js__WEBPACK_IMPORTED_MODULE_0__.OA)(context, "P15", context.project["urls"], [
    "project",
    "urls"
   ]);
   const seen = new Set;
   for (const [label, url] of Object.entries(urls)){
    const report = (message, remedy)=>{
     context.report("P15", context.tables.policies ?? "refused", [
      "project",
      "urls",
      label
     ], message, remedy);
    };
    const project = (0, _project_url_js__WEBPACK_IMPORTED_MODULE_2__.dy)(`${label}, ${url}`);
    if (label.includes(",")) report("has a comma in its label, after which PyPI expects the URL", "Remove the comma");
    else {
     if (seen.has(project.label)) report("has the same label as another URL", "Give it a unique label");
     seen.add(project.label);
     const problems = (0, _project_url_js__WEBPACK_IMPORTED_MODULE_2__.HQ)(project, _index_limits_js__WEBPACK_IMPORTED_MODULE_3__.k);
     if (problems.includes("U39")) report("has no label", "Name the link");
     if (problems.includes("U40")) report(`has a label of more than ${_index_limits_js__WEBPACK_IMPORTED_MODULE_3__.k} characters`, "Shorten the label");
     if (problems.includes("U41") || problems.includes("U42")) report(`'${url}' is not an http or https URL`, "Begin it with https://");
    }
   }
   return urls;
  }
 },
 29051: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C: ()=>selfDependencies
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58607);
  var _own_extras_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5643);
  var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29488);
  var _specifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43466);
  var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22499);
  function referenceOf({ text, extra }, index, name) {
   let parsed;
   try {
    parsed = (0, _requirement_js__WEBPACK_IMPORTED_MODULE_0__.p)(text);
   } catch  {
    return [];
   }
   if ((0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(parsed.name) !== (0, _names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(name)) return [];
   const within = null === extra ? (0, _own_extras_js__WEBPACK_IMPORTED_MODULE_2__.T3)(parsed.marker) : [
    extra
   ];
   return [
    {
     index,
     requirement: parsed,
     within: within.map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Pc),
     names: parsed.extras.map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Pc)
    }
   ];
  }
  function linksOf(pairs) {
   const links = new Map;
   for (const [from, to] of pairs){
    const known = links.get(from);
    if (void 0 === known) links.set(from, [
     to
    ]);
    else known.push(to);
   }
   return links;
  }
  function reachedFrom(extra, links) {
   const reached = new Set;
   const waiting = [
    extra
   ];
   for(let next = waiting.pop(); void 0 !== next; next = waiting.pop())for (const name of links.get(next) ?? [])if (!reached.has(name)) {
    reached.add(name);
    waiting.push(name);
   }
   return reached;
  }
  function circlesOf(references) {
   const pairs = references.flatMap(({ within, names })=>within.flatMap((one)=>names.map((name)=>[
       one,
       name
      ])));
   const includes = linksOf(pairs);
   const isIncludedBy = linksOf(pairs.map(([from, to])=>[
     to,
     from
    ]));
   const found = new Map;
   return (extra)=>{
    const known = found.get(extra);
    if (void 0 !== known) return known;
    const back = reachedFrom(extra, isIncludedBy);
    const circle = [
     ...reachedFrom(extra, includes)
    ].filter((one)=>back.has(one)).sort();
    for (const one of [
     extra,
     ...circle
    ])found.set(one, one === extra || circle.includes(extra) ? circle : []);
    return circle;
   };
  }
  function isForAll({ marker }) {
   return null === marker || "compare" === marker.kind && (0, _own_extras_js__WEBPACK_IMPORTED_MODULE_2__.T3)(marker).length > 0;
  }
  function otherVersion({ index, within, requirement }, version) {
   const { specifier, specifierText, url } = requirement;
   const released = null === version ? void 0 : (0, _version_js__WEBPACK_IMPORTED_MODULE_3__.z0)(version);
   if (null !== url || void 0 === released || (0, _specifiers_js__WEBPACK_IMPORTED_MODULE_4__.IK)(specifier, released)) return null;
   const [extra] = within;
   const isFatal = isForAll(requirement);
   const who = void 0 === extra ? "it" : `the extra '${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_5__.Ol)(extra)}'`;
   const asked = `asks for ${specifierText} of the project itself, but this is ${version ?? ""}`;
   return {
    index,
    isFatal,
    problem: isFatal ? `${asked}, so nobody can install ${who}` : asked,
    remedy: `Remove ${specifierText}`
   };
  }
  function selfDependencies(requirements, name, version = null) {
   const references = requirements.flatMap((one, index)=>referenceOf(one, index, name));
   const circleOf = circlesOf(references);
   const told = new Set;
   return references.flatMap((reference)=>{
    const other = otherVersion(reference, version);
    if (null !== other) return [
     other
    ];
    const { index, within, names } = reference;
    const [extra] = within;
    if (0 === names.length) return [
     {
      index,
      isFatal: false,
      problem: `the project depends on itself${void 0 === extra ? "" : ` in its extra '${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_5__.Ol)(extra)}'`}, which brings nothing`,
      remedy: "Remove it, or name the project that was meant"
     }
    ];
    if (void 0 === extra) return [];
    return names.flatMap((named)=>{
     const circle = circleOf(extra);
     if (!circle.includes(named) || told.has(circle.join(" "))) return [];
     told.add(circle.join(" "));
     const quoted = circle.map((one)=>`'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_5__.Ol)(one)}'`);
     const all = `the extras ${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1) ?? ""} include each other`;
     return [
      {
       index,
       isFatal: false,
       problem: 1 === circle.length ? `the extra ${quoted[0] ?? ""} includes itself` : all,
       remedy: "Name the extra that was meant, or remove it"
      }
     ];
    });
   });
  }
 }
};
