export const id = 2218;
export const ids = [
 2218
];
export const modules = {
 42218: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K6: ()=>readAssignment,
   KA: ()=>versionText,
   YW: ()=>readReexport
  });
  var _python_string_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49083);
  var _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84420);
  const COMPOUND = new Set([
   "if",
   "for",
   "while",
   "try",
   "with",
   "def",
   "class",
   "async",
   "match",
   "else",
   "elif",
   "except",
   "finally"
  ]);
  function valueFor(statement, name) {
   const [first] = statement;
   if (first?.kind === "name" && COMPOUND.has(first.text) && first.text !== name) return;
   const parts = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(statement, "=");
   const value = parts.at(-1);
   if (parts.length < 2 || void 0 === value) return;
   const isTarget = (tokens, index)=>{
    const plain = 1 === tokens.length || 0 === index && 2 === parts.length && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens[1], ":");
    return plain && tokens[0]?.kind === "name" && tokens[0].text === name;
   };
   return parts.slice(0, -1).some(isTarget) ? value : void 0;
  }
  function numberOf(text) {
   const plain = text.replaceAll("_", "");
   if (/^\d+$/u.test(plain)) return {
    number: BigInt(plain).toString()
   };
   return /^(?:\d+\.\d*|\.\d+)$/u.test(plain) ? {
    number: Number(plain).toString()
   } : void 0;
  }
  const DEEPEST = 20;
  function literalOf(tokens, depth = 0) {
   const [first] = tokens;
   if (void 0 === first || depth > DEEPEST) return;
   if ("string" === first.kind) {
    const texts = tokens.map((token)=>"string" === token.kind ? (0, _python_string_js__WEBPACK_IMPORTED_MODULE_1__.S)(token.text) : void 0);
    return texts.some((text)=>void 0 === text) ? void 0 : texts.join("");
   }
   if ("number" === first.kind) return 1 === tokens.length ? numberOf(first.text) : void 0;
   const last = tokens.length > 1 ? tokens.at(-1) : void 0;
   if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(first, "(") && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(last, ")")) {
    const inner = tokens.slice(1, -1);
    return (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(inner, ",").length > 1 || 0 === inner.length ? sequenceOf(inner, depth) : literalOf(inner, depth + 1);
   }
   return (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(first, "[") && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(last, "]") ? sequenceOf(tokens.slice(1, -1), depth) : void 0;
  }
  function sequenceOf(tokens, depth = 0) {
   const parts = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens, ",");
   const elements = parts.at(-1)?.length === 0 ? parts.slice(0, -1) : parts;
   const values = elements.map((element)=>literalOf(element, depth + 1));
   return values.every((value)=>void 0 !== value) ? values : void 0;
  }
  function readAssignment(source, name) {
   for (const statement of (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.sr)(source)){
    const value = valueFor(statement, name);
    if (void 0 === value) continue;
    const literal = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(value, ",").length > 1 ? sequenceOf(value) : literalOf(value);
    return void 0 === literal ? {
     kind: "expression"
    } : {
     kind: "literal",
     value: literal,
     line: statement[0]?.line ?? 1
    };
   }
   return {
    kind: "none"
   };
  }
  function readReexport(source, name) {
   let found = null;
   for (const statement of (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.sr)(source)){
    if (void 0 !== valueFor(statement, name)) return null;
    const [from, ...tokens] = statement;
    const at = tokens.findIndex(({ kind, text })=>"name" === kind && "import" === text);
    if (from?.kind !== "name" || "from" !== from.text || at < 0) continue;
    const module = tokens.slice(0, at).map(({ text })=>text).join("");
    for (const part of (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens.slice(at + 1).filter(({ text })=>"(" !== text && ")" !== text), ",")){
     const [imported, as, alias] = part.map(({ text })=>text);
     if (void 0 !== imported && ("as" === as ? alias : imported) === name) found = {
      module,
      name: imported
     };
    }
   }
   return found;
  }
  function versionText(literal) {
   if ("string" == typeof literal) return literal;
   return "number" in literal ? literal.number : literal.map(versionText).join(".");
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
 }
};
