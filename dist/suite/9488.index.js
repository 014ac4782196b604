export const id = 9488;
export const ids = [
 9488
];
export const modules = {
 60861: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   UZ: ()=>evaluateMarker,
   t7: ()=>readMarker
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21515);
  var _python_string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49083);
  var _specifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43466);
  const ALIASES = {
   python_implementation: "platform_python_implementation"
  };
  const MAXIMUM_DEPTH = 400;
  function readOperand(scanner) {
   const variable = scanner.take("VARIABLE")?.replaceAll(".", "_");
   if (void 0 !== variable) return {
    variable: ALIASES[variable] ?? variable
   };
   const literal = scanner.take("QUOTED_STRING");
   if (void 0 === literal) throw scanner.wrong("expected a marker variable or a quoted string");
   const value = /[\r\n]/u.test(literal) ? void 0 : (0, _python_string_js__WEBPACK_IMPORTED_MODULE_0__.S)(literal);
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
  const VERSION_VARIABLES = new Set([
   "implementation_version",
   "platform_release",
   "python_full_version",
   "python_version"
  ]);
  const SET_VARIABLES = new Set([
   "extras",
   "dependency_groups"
  ]);
  function trySpecifier(text) {
   try {
    return text.includes(",") ? void 0 : (0, _specifiers_js__WEBPACK_IMPORTED_MODULE_1__.m0)(text);
   } catch  {
    return;
   }
  }
  function lookUp(environment, variable) {
   const value = environment[variable] ?? ("extra" === variable ? "" : void 0);
   if (void 0 === value) throw new Error(`the environment doesn't define ${variable}`);
   if ("extra" === variable && "string" == typeof value) return (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.Pc)(value);
   return "python_full_version" === variable && "string" == typeof value && value.endsWith("+") ? `${value}local` : value;
  }
  function compareTexts(left, operator, right) {
   const isIn = "string" == typeof right ? right.includes(left) : right.has(left);
   switch(operator){
    case "in":
     return isIn;
    case "not in":
     return !isIn;
    case "==":
    case "<=":
    case ">=":
     return left === right;
    case "!=":
     return left !== right;
    case "<":
    case ">":
     return false;
    default:
     throw new Error(`${operator} is only defined between versions`);
   }
  }
  function compare(marker, environment) {
   const { left, operator, right } = marker;
   const variable = "variable" in left ? left.variable : "variable" in right ? right.variable : void 0;
   if (void 0 === variable) throw new Error("a marker must name a variable of the environment");
   const plain = (operand)=>"value" in operand ? operand.value : operand.variable;
   let leftValue = "variable" in left ? lookUp(environment, variable) : plain(left);
   let rightValue = "variable" in left ? plain(right) : lookUp(environment, variable);
   if ("string" != typeof leftValue) throw new Error(`${variable} is a set and must be on the right of 'in'`);
   if ("extra" === variable || SET_VARIABLES.has(variable)) {
    leftValue = (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.Pc)(leftValue);
    rightValue = "string" == typeof rightValue ? (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.Pc)(rightValue) : new Set([
     ...rightValue
    ].map(_names_js__WEBPACK_IMPORTED_MODULE_2__.Pc));
   }
   if (VERSION_VARIABLES.has(variable) && "string" == typeof rightValue) {
    const specifier = trySpecifier(`${operator}${rightValue}`);
    if (void 0 !== specifier) return (0, _specifiers_js__WEBPACK_IMPORTED_MODULE_1__.h)(specifier, leftValue);
   }
   return compareTexts(leftValue, operator, rightValue);
  }
  function evaluateMarker(marker, environment) {
   if ("compare" === marker.kind) return compare(marker, environment);
   return "and" === marker.kind ? marker.operands.every((operand)=>evaluateMarker(operand, environment)) : marker.operands.some((operand)=>evaluateMarker(operand, environment));
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
 29488: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   p: ()=>parseRequirement
  });
  var src_marker = __webpack_require__(60861);
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
  function scanRequirement(source) {
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
   const scanner = scanRequirement(text);
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
    marker = (0, src_marker.t7)(scanner);
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
   h: ()=>specifierContainsText,
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
   return 0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(null === version.local ? (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective) : prospective, version);
  }
  function isBelow(prospective, version) {
   if ((0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(prospective, version) >= 0) return false;
   const earliest = {
    ...version,
    dev: 0n,
    local: null
   };
   return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.V1)(version) || !(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.V1)(prospective) || (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(prospective, earliest) < 0;
  }
  function isAbove(prospective, version) {
   if ((0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(prospective, version) <= 0) return false;
   if (null === version.post && null !== prospective.post) {
    const base = {
     ...prospective,
     post: null,
     dev: null,
     local: null
    };
    if (0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(base, version)) return false;
   }
   return null === prospective.local || 0 !== (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version);
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
     return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) <= 0;
    case ">=":
     return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) >= 0;
    case "~=":
     return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) >= 0 && hasPrefix(prospective, version.epoch, version.release.slice(0, -1));
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
  function specifierContainsText(set, text) {
   const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(text);
   if (void 0 !== version) return set.specifiers.every((specifier)=>holds(specifier, version, text));
   return set.specifiers.every(({ operator, text: wanted })=>"===" === operator && wanted.toLowerCase() === text.toLowerCase());
  }
 }
};
