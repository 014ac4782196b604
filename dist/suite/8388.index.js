export const id = 8388;
export const ids = [
 8388
];
export const modules = {
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
 }
};
