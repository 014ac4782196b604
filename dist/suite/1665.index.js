export const id = 1665;
export const ids = [
 1665
];
export const modules = {
 37578: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>withoutBlocks,
   j: ()=>markdownLinks
  });
  var _placed_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14271);
  const LONGEST_TEXT = 2e3;
  const FENCE = /^ {0,3}(?:> ?)*(?<mark>`{3,}|~{3,})/u;
  const LIST_ITEM = /^\s*(?:[*+-]|\d+[.)])\s/u;
  const COMMENT = /<!--[^]*?(?:-->|$)/gu;
  const TAG = /<(?<tag>img|a|source|video)\s(?<attributes>[^<>]*)>/giu;
  const ATTRIBUTE = /(?<![\w-])(?<name>src|href|srcset)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<plain>[^\s"'>]+))/giu;
  const DEFINITION = /^ {0,3}(?:> ?)*\[(?<label>(?!\^)[^\]\n]+)\]:[ \t]*(?:\n[ \t]*)?(?:<(?<marked>[^<>\n]*)>|(?<plain>[^\s<>]+))/gmu;
  const TARGET = /^\s*(?:<(?<marked>[^<>\n]*)>|(?<plain>(?:[^\s()<>\\]|\\.|\((?:[^\s()<>]|\([^\s()<>]*\))*\))+))/u;
  function withoutBlocks(text) {
   let fence = null;
   let isAfterBlank = true;
   let isIndentedCode = false;
   let isInList = false;
   return text.split("\n").map((line)=>{
    const opened = FENCE.exec(line);
    const mark = opened?.groups?.["mark"] ?? "";
    const rest = line.slice(opened?.[0].length ?? 0);
    if (null !== fence) {
     if (mark.startsWith(fence) && "" === rest.trim()) fence = null;
     return (0, _placed_link_js__WEBPACK_IMPORTED_MODULE_0__.G)(line);
    }
    if (null !== opened && !(mark.startsWith("`") && rest.includes("`"))) {
     fence = mark;
     return (0, _placed_link_js__WEBPACK_IMPORTED_MODULE_0__.G)(line);
    }
    const isBlank = "" === line.trim();
    if (LIST_ITEM.test(line)) isInList = true;
    else if (!isBlank && /^\S/u.test(line) && isAfterBlank) isInList = false;
    const isIndented = /^(?: {4}|\t)/u.test(line);
    isIndentedCode = isIndented && !isInList && (isAfterBlank || isIndentedCode);
    isAfterBlank = isBlank;
    return isIndentedCode ? (0, _placed_link_js__WEBPACK_IMPORTED_MODULE_0__.G)(line) : line;
   }).join("\n");
  }
  function withoutSpans(text) {
   const runs = [
    ...text.matchAll(/`+/gu)
   ].map(({ 0: { length }, index })=>({
     start: index,
     end: index + length,
     length
    }));
   const closing = [];
   const later = new Map;
   for(let at = runs.length - 1; at >= 0; at -= 1){
    const { length } = runs[at] ?? {
     length: 0
    };
    closing[at] = later.get(length);
    later.set(length, at);
   }
   const parts = [];
   let from = 0;
   for(let at = 0; at < runs.length; at += 1){
    const close = closing[at];
    if (void 0 === close) continue;
    const start = runs[at]?.start ?? 0;
    const end = runs[close]?.end ?? 0;
    parts.push(text.slice(from, start), (0, _placed_link_js__WEBPACK_IMPORTED_MODULE_0__.G)(text.slice(start, end)));
    from = end;
    at = close;
   }
   return [
    ...parts,
    text.slice(from)
   ].join("");
  }
  function openingOf(text, end) {
   let depth = 0;
   for(let at = end; at >= 0 && end - at < LONGEST_TEXT; at -= 1){
    if ("]" === text[at]) depth += 1;
    if ("[" === text[at]) depth -= 1;
    if (0 === depth) return at;
   }
   return -1;
  }
  function normalLabel(label) {
   return label.replace(/\s+/gu, " ").trim().toLowerCase();
  }
  function inlineLinks(text) {
   const links = [];
   for(let at = text.indexOf("]("); -1 !== at; at = text.indexOf("](", at + 2)){
    const opening = "\\" === text[at - 1] ? -1 : openingOf(text, at);
    if (opening < 0 || "\\" === text[opening - 1]) continue;
    const { marked, plain } = TARGET.exec(text.slice(at + 2, at + 2 + LONGEST_TEXT))?.groups ?? {};
    const target = marked ?? plain?.replace(/\\(?=[!-/:-@[-`{-~])/gu, "");
    if (void 0 !== target) links.push({
     target,
     isImage: "!" === text[opening - 1],
     at
    });
   }
   return links;
  }
  function definedLinks(text) {
   const rest = text.replace(DEFINITION, _placed_link_js__WEBPACK_IMPORTED_MODULE_0__.G);
   const used = new Map;
   for(let at = rest.indexOf("]"); -1 !== at; at = rest.indexOf("]", at + 1)){
    const opening = openingOf(rest, at);
    if (opening < 0) continue;
    const before = "]" === rest[opening - 1] ? openingOf(rest, opening - 1) : opening;
    const label = normalLabel(rest.slice(opening + 1, at));
    used.set(label, true === used.get(label) || "!" === rest[before - 1]);
   }
   return [
    ...text.matchAll(DEFINITION)
   ].flatMap(({ groups, index })=>{
    const isImage = used.get(normalLabel(groups?.["label"] ?? ""));
    const target = groups?.["marked"] ?? groups?.["plain"] ?? "";
    return void 0 === isImage ? [] : [
     {
      target,
      isImage,
      at: index
     }
    ];
   });
  }
  function addressesOf(name, value) {
   return "srcset" === name ? value.split(/,\s/u).map((one)=>one.trim().split(/\s/u)[0] ?? "") : [
    value
   ];
  }
  function htmlLinks(text) {
   return [
    ...text.matchAll(TAG)
   ].flatMap(({ groups: tag, index })=>[
     ...(tag?.["attributes"] ?? "").matchAll(ATTRIBUTE)
    ].flatMap(({ groups })=>{
     const name = groups?.["name"]?.toLowerCase() ?? "";
     const value = groups?.["double"] ?? groups?.["single"] ?? groups?.["plain"] ?? "";
     return addressesOf(name, value).map((target)=>({
       target,
       isImage: "href" !== name,
       at: index
      }));
    }));
  }
  function markdownLinks(markdown) {
   const text = withoutSpans(withoutBlocks(markdown.replace(COMMENT, _placed_link_js__WEBPACK_IMPORTED_MODULE_0__.G))).replace(/<(code|pre)\b[^>]*>[^]*?<\/\1>/giu, _placed_link_js__WEBPACK_IMPORTED_MODULE_0__.G);
   const marked = [
    ...text.matchAll(/<(?<target>https?:\/\/[^\s<>]+)>/giu)
   ].map(({ groups, index })=>({
     target: groups?.["target"] ?? "",
     isImage: false,
     at: index
    }));
   const running = text.replace(DEFINITION, _placed_link_js__WEBPACK_IMPORTED_MODULE_0__.G).replace(/<[^<>]*>/gu, _placed_link_js__WEBPACK_IMPORTED_MODULE_0__.G).replace(/\]\([^()\s]*/gu, _placed_link_js__WEBPACK_IMPORTED_MODULE_0__.G);
   return [
    ...inlineLinks(text),
    ...definedLinks(text),
    ...htmlLinks(text),
    ...marked,
    ...(0, _placed_link_js__WEBPACK_IMPORTED_MODULE_0__.E)(running)
   ];
  }
 },
 10926: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $K: ()=>SINGLE_FIELDS,
   $N: ()=>FIELD_VERSIONS,
   iz: ()=>DYNAMIC_FIELDS,
   sv: ()=>KNOWN_FIELDS,
   tu: ()=>REPEATED_FIELDS
  });
  const SINGLE_FIELDS = [
   "metadata-version",
   "name",
   "version",
   "summary",
   "description",
   "description-content-type",
   "keywords",
   "home-page",
   "download-url",
   "author",
   "author-email",
   "maintainer",
   "maintainer-email",
   "license",
   "license-expression",
   "requires-python"
  ];
  const REPEATED_FIELDS = [
   "platform",
   "supported-platform",
   "classifier",
   "requires-dist",
   "requires-external",
   "project-url",
   "provides-extra",
   "provides-dist",
   "obsoletes-dist",
   "requires",
   "provides",
   "obsoletes",
   "dynamic",
   "license-file",
   "import-name",
   "import-namespace"
  ];
  const KNOWN_FIELDS = new Set([
   ...SINGLE_FIELDS,
   ...REPEATED_FIELDS
  ]);
  const FIELDS_OF_VERSION = {
   "1.1": [
    "supported-platform",
    "download-url",
    "classifier",
    "requires",
    "provides",
    "obsoletes"
   ],
   "1.2": [
    "maintainer",
    "maintainer-email",
    "requires-dist",
    "provides-dist",
    "obsoletes-dist",
    "requires-python",
    "requires-external",
    "project-url"
   ],
   "2.1": [
    "description-content-type",
    "provides-extra"
   ],
   "2.2": [
    "dynamic"
   ],
   "2.4": [
    "license-expression",
    "license-file"
   ],
   "2.5": [
    "import-name",
    "import-namespace"
   ]
  };
  const FIELD_VERSIONS = new Map(Object.entries(FIELDS_OF_VERSION).flatMap(([version, fields])=>fields.map((field)=>[
     field,
     version
    ])));
  const DYNAMIC_FIELDS = new Set([
   ...KNOWN_FIELDS
  ].filter((field)=>![
    "metadata-version",
    "name",
    "version",
    "dynamic"
   ].includes(field)));
 },
 14271: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>bareLinks,
   G: ()=>blanked
  });
  function blanked(text) {
   return text.replace(/[^\n]/gu, " ");
  }
  const BARE = /(?<![\w"'=<{/.@-])https?:\/\/[^\s<>"'`|\\^{}[\]]+/giu;
  function withoutMarks(address) {
   let end = address.length;
   for(;;){
    const last = address[end - 1] ?? "";
    const part = address.slice(0, end);
    const isUnopened = ")" === last && part.split(")").length > part.split("(").length;
    if (!isUnopened && !/[.,;:!?*_~]/u.test(last)) return part;
    end -= 1;
   }
  }
  function bareLinks(text) {
   return [
    ...text.matchAll(BARE)
   ].map(({ 0: address, index })=>({
     target: withoutMarks(address),
     isImage: false,
     at: index
    }));
  }
 },
 38115: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   _I: ()=>reachOfIp,
   bs: ()=>isExampleAddress,
   xw: ()=>reachOf
  });
  const PRIVATE_NAME = /\.(?:local|localdomain|internal|intranet|private|lan|corp|home|home\.arpa)$/u;
  const EXAMPLE_NAME = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$/u;
  const BLOCKS_4 = [
   [
    [
     0
    ],
    8,
    "own"
   ],
   [
    [
     127
    ],
    8,
    "own"
   ],
   [
    [
     10
    ],
    8,
    "private"
   ],
   [
    [
     100,
     64
    ],
    10,
    "private"
   ],
   [
    [
     169,
     254
    ],
    16,
    "private"
   ],
   [
    [
     172,
     16
    ],
    12,
    "private"
   ],
   [
    [
     192,
     168
    ],
    16,
    "private"
   ],
   [
    [
     192,
     0,
     0
    ],
    24,
    "private"
   ],
   [
    [
     192,
     0,
     2
    ],
    24,
    "nobody"
   ],
   [
    [
     192,
     88,
     99
    ],
    24,
    "nobody"
   ],
   [
    [
     198,
     18
    ],
    15,
    "private"
   ],
   [
    [
     198,
     51,
     100
    ],
    24,
    "nobody"
   ],
   [
    [
     203,
     0,
     113
    ],
    24,
    "nobody"
   ],
   [
    [
     224
    ],
    3,
    "nobody"
   ]
  ];
  const BLOCKS_6 = [
   [
    [
     0,
     0,
     0,
     0,
     0,
     0,
     0,
     1
    ],
    128,
    "own"
   ],
   [
    [
     0,
     0,
     0,
     0,
     0,
     0,
     0,
     0
    ],
    128,
    "own"
   ],
   [
    [
     100,
     65435,
     1
    ],
    48,
    "private"
   ],
   [
    [
     64512
    ],
    7,
    "private"
   ],
   [
    [
     65152
    ],
    9,
    "private"
   ],
   [
    [
     8193,
     3512
    ],
    32,
    "nobody"
   ],
   [
    [
     16383
    ],
    20,
    "nobody"
   ],
   [
    [
     8193
    ],
    23,
    "nobody"
   ]
  ];
  const HOLDING_4 = [
   [
    0,
    0,
    0,
    0,
    0,
    65535
   ],
   [
    0,
    0,
    0,
    0,
    0,
    0
   ],
   [
    0,
    0,
    0,
    0,
    65535,
    0
   ],
   [
    100,
    65435,
    0,
    0,
    0,
    0
   ],
   [
    8194
   ]
  ];
  function isIn(numbers, size, [start, bits]) {
   for(let at = 0; at * size < bits; at += 1){
    const shift = Math.max(0, (at + 1) * size - bits);
    if ((numbers[at] ?? 0) >> shift !== (start[at] ?? 0) >> shift) return false;
   }
   return true;
  }
  function reachOf4(octets) {
   return BLOCKS_4.find((block)=>isIn(octets, 8, block))?.[2] ?? "public";
  }
  function reachOf6(groups) {
   const known = BLOCKS_6.find((block)=>isIn(groups, 16, block));
   if (void 0 !== known) return known[2];
   for (const prefix of HOLDING_4){
    if (!prefix.every((group, at)=>groups[at] === group)) continue;
    const [high = 0, low = 0] = groups.slice(prefix.length);
    return reachOf4([
     high >> 8,
     255 & high,
     low >> 8,
     255 & low
    ]);
   }
   return isIn(groups, 16, [
    [
     8192
    ],
    3,
    "public"
   ]) ? "public" : "nobody";
  }
  function groupsOf(text) {
   const [head = "", tail] = text.split("::");
   const numbers = (part)=>"" === part ? [] : part.split(":").map((group)=>parseInt(group, 16));
   const before = numbers(head);
   const after = void 0 === tail ? [] : numbers(tail);
   return [
    ...before,
    ...Array.from({
     length: 8 - before.length - after.length
    }, ()=>0),
    ...after
   ];
  }
  function reachOfHost(written) {
   const host = written.toLowerCase().replace(/\.$/u, "");
   if (/^\d+(?:\.\d+){3}$/u.test(host)) return reachOf4(host.split(".").map(Number));
   if (host.startsWith("[")) return reachOf6(groupsOf(host.slice(1, -1)));
   if ("localhost" === host || host.endsWith(".localhost")) return "own";
   return PRIVATE_NAME.test(host) || !host.includes(".") ? "private" : "public";
  }
  function reachOfIp(address) {
   if (!/^[\d.]+$|^[\da-f.]*:[\da-f:.]*$/iu.test(address)) return null;
   const url = address.includes(":") ? `http://[${address}]/` : `http://${address}/`;
   return URL.canParse(url) ? reachOfHost(new URL(url).hostname) : null;
  }
  function reachOf(address) {
   return /^https?:\/\//iu.test(address) && URL.canParse(address) ? reachOfHost(new URL(address).hostname) : null;
  }
  function isExampleAddress(address) {
   return URL.canParse(address) && EXAMPLE_NAME.test(new URL(address).hostname.toLowerCase().replace(/\.$/u, ""));
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
 24653: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   z: ()=>isRelativeLink,
   C: ()=>readmeLinks
  });
  var markdown_links = __webpack_require__(37578);
  var placed_link = __webpack_require__(14271);
  const DIRECTIVE = /^[ \t]*\.\.[ \t]+(?:\|[^|\n]+\|[ \t]+)?(?:image|figure)::[ \t]+(?<target>\S.*)$/gmu;
  const TARGET = /^[ \t]*(?::target:|\.\.[ \t]+_(?:`[^`\n]+`|[^:`\n]|\\:)*:|__(?=\s))[ \t]+(?<target>\S+)[ \t]*$/gmu;
  const EMBEDDED = /`[^`<>]*<(?<target>[^<>`]+)>`__?/gu;
  const LITERAL = /``[^\n]*?``/gu;
  const CODE = /^\s*\.\.\s+(?:code|code-block|sourcecode|parsed-literal|highlight|math|raw|prompt|doctest)::/u;
  function indentOf(line) {
   return line.length - line.trimStart().length;
  }
  function withoutBlocks(text) {
   let outer = -1;
   return text.split("\n").map((line)=>{
    const isBlank = "" === line.trim();
    if (outer >= 0 && (isBlank || indentOf(line) > outer)) return (0, placed_link.G)(line);
    outer = -1;
    const isDirective = /^\s*\.\.\s/u.test(line);
    if (CODE.test(line) || /::\s*$/u.test(line) && !isDirective) outer = indentOf(line);
    return line;
   }).join("\n");
  }
  function found(text, pattern, isImage) {
   return [
    ...text.matchAll(pattern)
   ].map(({ 0: whole, groups, index })=>({
     target: (groups?.["target"] ?? "").split("\n").map((part)=>part.trim()).join(""),
     isImage,
     at: index + Math.max(0, whole.search(/\S/u))
    }));
  }
  function restructuredLinks(source) {
   const text = withoutBlocks(source).replace(LITERAL, placed_link.G);
   const patterns = [
    DIRECTIVE,
    TARGET,
    EMBEDDED
   ];
   const running = patterns.reduce((rest, pattern)=>rest.replace(pattern, placed_link.G), text);
   return [
    ...found(text, DIRECTIVE, true),
    ...found(text, TARGET, false),
    ...found(text, EMBEDDED, false),
    ...(0, placed_link.E)(running)
   ].filter(({ target })=>!target.endsWith("_"));
  }
  const LONGEST_LINE = 2e3;
  function withoutData(text) {
   return text.split("\n").map((line)=>line.length > LONGEST_LINE ? " ".repeat(line.length) : line).join("\n");
  }
  function placed(links, text) {
   const found = [];
   let line = 1;
   let at = 0;
   for (const link of [
    ...links
   ].sort((a, b)=>a.at - b.at)){
    for(let end = text.indexOf("\n", at); -1 !== end && end < link.at; end = text.indexOf("\n", at)){
     line += 1;
     at = end + 1;
    }
    const target = link.target.replaceAll("&amp;", "&").trim();
    if ("" !== target) found.push({
     target,
     isImage: link.isImage,
     line
    });
   }
   return found;
  }
  function readmeLinks(text, format) {
   const read = "text/markdown" === format ? markdown_links.j : "text/x-rst" === format ? restructuredLinks : null;
   if (null === read) return [];
   const plain = withoutData(text.replace(/\r\n?/gu, "\n"));
   return placed(read(plain), plain);
  }
  function isRelativeLink(target) {
   return !/^(?:[a-z][\w+.-]*:|\/\/|#|\?|\{)/iu.test(target) && !target.endsWith("_");
  }
 },
 61150: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>repositoryFile,
   O: ()=>repositoryFileUrl
  });
  function repositoryFile(home, pages, path, isImage, state) {
   const name = "newest" === state.kind ? "HEAD" : state.name;
   switch(pages){
    case "gitlab":
     return `${home}/-/${isImage ? "raw" : "blob"}/${name}/${path}`;
    case "gitea":
     {
      const kind = "newest" === state.kind ? "branch/main" : `${state.kind}/${name}`;
      return `${home}/${isImage ? "raw" : "src"}/${kind}/${path}`;
     }
    case "bitbucket":
     return `${home}/${isImage ? "raw" : "src"}/${name}/${path}`;
    case "github":
     return `${home}/${isImage ? "raw" : "blob"}/${name}/${path}`;
   }
  }
  function pagesOf(hostname) {
   if (/^(?:www\.)?github\./u.test(hostname)) return "github";
   if (/(?:^|\.)gitlab\./u.test(hostname)) return "gitlab";
   if (/(?:^|\.)bitbucket\./u.test(hostname)) return "bitbucket";
   return "gitea";
  }
  const NO_FORGE = /(?:^|\.)(?:readthedocs\.(?:io|org)|github\.io|gitlab\.io|pypi\.org|codeberg\.page)$/u;
  function repositoryFileUrl(repository, path, isImage, state = {
   kind: "newest"
  }, folder = "") {
   if (!/^https?:\/\//iu.test(repository) || !URL.canParse(repository)) return null;
   const url = new URL(repository);
   const pages = pagesOf(url.hostname);
   const parts = url.pathname.split("/").filter((part)=>"" !== part);
   const isRepository = 2 === parts.length || "gitlab" === pages && parts.length > 2 && !parts.includes("-");
   if (!isRepository || NO_FORGE.test(url.hostname)) return null;
   const top = "http://x/up/";
   const base = path.startsWith("/") || "" === folder ? top : `${top}${folder}/`;
   const resolved = new URL(path.replace(/^\/+/u, ""), base).href;
   if (!resolved.startsWith(top)) return null;
   const home = `${url.origin}/${parts.join("/").replace(/\.git$/u, "")}`;
   return repositoryFile(home, pages, resolved.slice(top.length), isImage, state);
  }
 },
 19089: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>isExamplePath
  });
  const TEST_FOLDER = /^tests?(?:$|[-_.]|ing$|data$|certs?$|keys?$|files?$|suites?$|server$|utils?$|lib$|support$|helpers?$|cases?$|kit$|bed$|env$|app$|proj$|vectors?$)|[-_.]tests?$/iu;
  const NO_TEST = /^(?:latest|contest|attest|protest|fastest|greatest|newest|oldest|request)s?$/iu;
  const SHOW_FOLDER = /^(?:__)?(?:fixtures?|examples?|samples?|demos?|docs?|documentation|tutorials?|cookbook|vectors|benchmarks?|snapshots|cassettes|e2e|specs?|t|unit|unittests?|functional|integration|(?:mock|dummy|fake)[-_]?\w*)(?:__)?$/iu;
  const SHOW_FILE = /^tests?[-_.]|[-_]tests?\.[a-z0-9]+$|^conftest\.py$|^(?:example|sample|dummy|demo)[-_.]/iu;
  const TEST_ENVIRONMENT = /^\.env\.(?:tests?|testing|ci)$/iu;
  function isShowFolder(name) {
   return TEST_FOLDER.test(name) || SHOW_FOLDER.test(name) || /tests?$/iu.test(name) && !NO_TEST.test(name);
  }
  function isExamplePath(path) {
   const parts = path.split("/");
   const name = parts.pop() ?? "";
   return SHOW_FILE.test(name) || TEST_ENVIRONMENT.test(name) || parts.some(isShowFolder);
  }
 },
 44982: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P7: ()=>LARGEST_SEARCHED,
   ld: ()=>searchFile,
   rv: ()=>loadSearch
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  const LARGEST_SEARCHED = 8388608;
  const finder = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(()=>__webpack_require__.e(309).then(__webpack_require__.bind(__webpack_require__, 30309)));
  async function loadSearch() {
   const { findSecrets, unreadRest } = await finder();
   return (path, start, size = start.length)=>{
    const searched = findSecrets(path, start);
    if (size <= start.length || "binary" === searched.looked) return searched;
    return {
     ...searched,
     hits: [
      ...searched.hits,
      unreadRest(LARGEST_SEARCHED)
     ]
    };
   };
  }
  async function searchFile(path, start, size = start.length) {
   return (await loadSearch())(path, start, size);
  }
 },
 94043: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   y: ()=>secretFinding
  });
  var _secret_hit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35935);
  var _example_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19089);
  function shown(path) {
   return path.replace(/\p{Cc}/gu, "?");
  }
  function remedyOf({ rule }, { path, member }) {
   const entry = `${rule}:${shown(path)}`;
   if ("secret-unread" === rule) return "Check the rest yourself, or leave the file out";
   if ("secret-literal" === rule) return `Read it from the environment. If it isn't a secret, name ${entry} in ignore, with a reason`;
   if ((0, _example_path_js__WEBPACK_IMPORTED_MODULE_0__.E)(path)) return `Revoke it if it is in use. If it is meant to be public, name ${entry} in ignore, with a reason`;
   if (void 0 !== member) return "Leave it out of the distribution, and revoke it: everyone who has the file knows it";
   return "secret-file" === rule ? "Remove it from the project and its history, name it in .gitignore, and revoke what it contains" : "Revoke it, since everyone with the repository knows it, and remove it";
  }
  function secretFinding(hit, place) {
   const { rule, what, line } = hit;
   const { path, file, member } = place;
   const at = null === line ? "" : ` line ${line}`;
   const isFile = "secret-file" === rule;
   const common = {
    rule,
    severity: (0, _secret_hit_js__WEBPACK_IMPORTED_MODULE_1__.Z)(hit, path),
    remedy: remedyOf(hit, place)
   };
   const inLine = null === line ? {} : {
    line
   };
   if (void 0 === member) {
    const holds = isFile && !/^(?:a|an|the|what) /u.test(what) ? `is a file ${what}` : isFile ? `is ${what}` : `contains ${what}`;
    return {
     ...common,
     subject: `${shown(file)}${at}`,
     message: holds,
     location: {
      file,
      ...inLine
     }
    };
   }
   const message = isFile ? `contains ${shown(member)}, ${what}` : `contains ${what} in ${shown(member)}${at}`;
   return {
    ...common,
    subject: shown(file),
    message,
    location: {
     file,
     member,
     ...inLine
    }
   };
  }
 },
 35935: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>severityOfSecret,
   v: ()=>SECRET_RULES
  });
  var _example_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19089);
  const SECRET_RULES = [
   "secret-file",
   "secret-text",
   "secret-literal",
   "secret-unread"
  ];
  function severityOfSecret({ rule, sure }, path) {
   if ("secret-unread" === rule) return "advice";
   return "likely" === sure || (0, _example_path_js__WEBPACK_IMPORTED_MODULE_0__.E)(path) ? "warning" : "unsafe";
  }
 },
 44519: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   r: ()=>acceptsPlatformTag,
   z: ()=>pypiPlatformTags
  });
  const MAC_ARCHITECTURES = "(ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2)";
  function arches(prefix, names) {
   return names.split(" ").map((arch)=>`${prefix}_${arch}`);
  }
  const pypiPlatformTags = {
   exact: new Set([
    "any",
    ...arches("win", "arm64 amd64 ia64"),
    "win32",
    ...arches("manylinux1", "x86_64 i686"),
    ...arches("manylinux2010", "x86_64 i686"),
    ...arches("manylinux2014", "x86_64 i686 aarch64 armv7l ppc64 ppc64le s390x"),
    ...arches("linux", "armv6l armv7l")
   ]),
   families: [
    new RegExp(`^macosx_10_(\\p{Nd}+)_${MAC_ARCHITECTURES}$`, "u"),
    new RegExp(`^macosx_(11|12|13|14|15|26)_0_${MAC_ARCHITECTURES}$`, "u"),
    /^manylinux_(\p{Nd}+)_(\p{Nd}+)_(x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64|ppc64)$/u,
    /^musllinux_(\p{Nd}+)_(\p{Nd}+)_(x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)$/u,
    /^ios_(\p{Nd}+)_(\p{Nd}+)_(arm64|x86_64)_(iphoneos|iphonesimulator)$/u,
    /^android_(\p{Nd}+)_(armeabi_v7a|arm64_v8a|x86|x86_64)$/u,
    /^pyemscripten_(\p{Nd}+)_(\p{Nd}+)_wasm32/u
   ],
   neverAccepted: [
    /^linux_(x86_64|i686|i386|aarch64|amd64|arm64|ppc64|ppc64le|s390x|riscv64|loongarch64)$/u
   ]
  };
  function acceptsPlatformTag(tags, tag) {
   const lower = tag.toLowerCase();
   return tags.exact.has(lower) || tags.families.some((family)=>family.test(lower));
  }
 },
 15692: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   j: ()=>PROFILES
  });
  var _pypi_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89166);
  const giteaProfile = {
   ..._pypi_profile_js__WEBPACK_IMPORTED_MODULE_0__.e,
   name: "gitea",
   title: "a registry of Gitea or Forgejo",
   policies: "advice",
   refuses: new Set([
    "U11",
    "U15",
    "U16",
    "U22",
    "U70",
    "same-file-name"
   ]),
   needsSha256: true,
   rulesDate: "2026-04-17"
  };
  const genericProfile = {
   ..._pypi_profile_js__WEBPACK_IMPORTED_MODULE_0__.e,
   name: "generic",
   title: "an index other than PyPI",
   policies: "none",
   isOneServer: false
  };
  const PROFILES = {
   pypi: _pypi_profile_js__WEBPACK_IMPORTED_MODULE_0__.e,
   testpypi: {
    ..._pypi_profile_js__WEBPACK_IMPORTED_MODULE_0__.e,
    name: "testpypi",
    title: "TestPyPI"
   },
   gitea: giteaProfile,
   generic: genericProfile
  };
 },
 89166: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   e: ()=>pypiProfile
  });
  var idna_tables = __webpack_require__(23088);
  var metadata_fields = __webpack_require__(10926);
  var index_limits = __webpack_require__(21148);
  var platform_tags = __webpack_require__(44519);
  const classifiers_namespaceObject = JSON.parse('{"r":["Development Status :: 1 - Planning","Development Status :: 2 - Pre-Alpha","Development Status :: 3 - Alpha","Development Status :: 4 - Beta","Development Status :: 5 - Production/Stable","Development Status :: 6 - Mature","Development Status :: 7 - Inactive","Environment :: Console","Environment :: Console :: Curses","Environment :: Console :: Framebuffer","Environment :: Console :: Newt","Environment :: Console :: svgalib","Environment :: Cygwin (MS Windows)","Environment :: GPU","Environment :: GPU :: NVIDIA CUDA","Environment :: GPU :: NVIDIA CUDA :: 1.0","Environment :: GPU :: NVIDIA CUDA :: 1.1","Environment :: GPU :: NVIDIA CUDA :: 10.0","Environment :: GPU :: NVIDIA CUDA :: 10.1","Environment :: GPU :: NVIDIA CUDA :: 10.2","Environment :: GPU :: NVIDIA CUDA :: 11","Environment :: GPU :: NVIDIA CUDA :: 11.0","Environment :: GPU :: NVIDIA CUDA :: 11.1","Environment :: GPU :: NVIDIA CUDA :: 11.2","Environment :: GPU :: NVIDIA CUDA :: 11.3","Environment :: GPU :: NVIDIA CUDA :: 11.4","Environment :: GPU :: NVIDIA CUDA :: 11.5","Environment :: GPU :: NVIDIA CUDA :: 11.6","Environment :: GPU :: NVIDIA CUDA :: 11.7","Environment :: GPU :: NVIDIA CUDA :: 11.8","Environment :: GPU :: NVIDIA CUDA :: 12","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.0","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.1","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.2","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.3","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.4","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.5","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.6","Environment :: GPU :: NVIDIA CUDA :: 13","Environment :: GPU :: NVIDIA CUDA :: 2.0","Environment :: GPU :: NVIDIA CUDA :: 2.1","Environment :: GPU :: NVIDIA CUDA :: 2.2","Environment :: GPU :: NVIDIA CUDA :: 2.3","Environment :: GPU :: NVIDIA CUDA :: 3.0","Environment :: GPU :: NVIDIA CUDA :: 3.1","Environment :: GPU :: NVIDIA CUDA :: 3.2","Environment :: GPU :: NVIDIA CUDA :: 4.0","Environment :: GPU :: NVIDIA CUDA :: 4.1","Environment :: GPU :: NVIDIA CUDA :: 4.2","Environment :: GPU :: NVIDIA CUDA :: 5.0","Environment :: GPU :: NVIDIA CUDA :: 5.5","Environment :: GPU :: NVIDIA CUDA :: 6.0","Environment :: GPU :: NVIDIA CUDA :: 6.5","Environment :: GPU :: NVIDIA CUDA :: 7.0","Environment :: GPU :: NVIDIA CUDA :: 7.5","Environment :: GPU :: NVIDIA CUDA :: 8.0","Environment :: GPU :: NVIDIA CUDA :: 9.0","Environment :: GPU :: NVIDIA CUDA :: 9.1","Environment :: GPU :: NVIDIA CUDA :: 9.2","Environment :: Handhelds/PDA\'s","Environment :: MacOS X","Environment :: MacOS X :: Aqua","Environment :: MacOS X :: Carbon","Environment :: MacOS X :: Cocoa","Environment :: No Input/Output (Daemon)","Environment :: OpenStack","Environment :: Other Environment","Environment :: Plugins","Environment :: Web Environment","Environment :: Web Environment :: Buffet","Environment :: Web Environment :: Mozilla","Environment :: Web Environment :: ToscaWidgets","Environment :: WebAssembly","Environment :: WebAssembly :: Emscripten","Environment :: WebAssembly :: WASI","Environment :: Win32 (MS Windows)","Environment :: X11 Applications","Environment :: X11 Applications :: GTK","Environment :: X11 Applications :: Gnome","Environment :: X11 Applications :: KDE","Environment :: X11 Applications :: Qt","Framework :: AWS CDK","Framework :: AWS CDK :: 1","Framework :: AWS CDK :: 2","Framework :: AiiDA","Framework :: Ansible","Framework :: AnyIO","Framework :: Apache Airflow","Framework :: Apache Airflow :: Provider","Framework :: AsyncIO","Framework :: BEAT","Framework :: BFG","Framework :: Bob","Framework :: Bottle","Framework :: Buildout","Framework :: Buildout :: Extension","Framework :: Buildout :: Recipe","Framework :: CastleCMS","Framework :: CastleCMS :: Theme","Framework :: Celery","Framework :: Chandler","Framework :: CherryPy","Framework :: CubicWeb","Framework :: Dash","Framework :: Datasette","Framework :: Django","Framework :: Django :: 1","Framework :: Django :: 1.10","Framework :: Django :: 1.11","Framework :: Django :: 1.4","Framework :: Django :: 1.5","Framework :: Django :: 1.6","Framework :: Django :: 1.7","Framework :: Django :: 1.8","Framework :: Django :: 1.9","Framework :: Django :: 2","Framework :: Django :: 2.0","Framework :: Django :: 2.1","Framework :: Django :: 2.2","Framework :: Django :: 3","Framework :: Django :: 3.0","Framework :: Django :: 3.1","Framework :: Django :: 3.2","Framework :: Django :: 4","Framework :: Django :: 4.0","Framework :: Django :: 4.1","Framework :: Django :: 4.2","Framework :: Django :: 5","Framework :: Django :: 5.0","Framework :: Django :: 5.1","Framework :: Django :: 5.2","Framework :: Django :: 6","Framework :: Django :: 6.0","Framework :: Django :: 6.1","Framework :: Django CMS","Framework :: Django CMS :: 3.10","Framework :: Django CMS :: 3.11","Framework :: Django CMS :: 3.4","Framework :: Django CMS :: 3.5","Framework :: Django CMS :: 3.6","Framework :: Django CMS :: 3.7","Framework :: Django CMS :: 3.8","Framework :: Django CMS :: 3.9","Framework :: Django CMS :: 4.0","Framework :: Django CMS :: 4.1","Framework :: Django CMS :: 5.0","Framework :: Django CMS :: 5.1","Framework :: FastAPI","Framework :: Flake8","Framework :: Flask","Framework :: Hatch","Framework :: Hypothesis","Framework :: IDLE","Framework :: IPython","Framework :: InvenTree","Framework :: Jupyter","Framework :: Jupyter :: JupyterLab","Framework :: Jupyter :: JupyterLab :: 1","Framework :: Jupyter :: JupyterLab :: 2","Framework :: Jupyter :: JupyterLab :: 3","Framework :: Jupyter :: JupyterLab :: 4","Framework :: Jupyter :: JupyterLab :: Extensions","Framework :: Jupyter :: JupyterLab :: Extensions :: Mime Renderers","Framework :: Jupyter :: JupyterLab :: Extensions :: Prebuilt","Framework :: Jupyter :: JupyterLab :: Extensions :: Themes","Framework :: Kedro","Framework :: Lektor","Framework :: Litestar","Framework :: Litestar :: 1","Framework :: Litestar :: 2","Framework :: Litestar :: 3","Framework :: Masonite","Framework :: Matplotlib","Framework :: MkDocs","Framework :: Nengo","Framework :: Odoo","Framework :: Odoo :: 10.0","Framework :: Odoo :: 11.0","Framework :: Odoo :: 12.0","Framework :: Odoo :: 13.0","Framework :: Odoo :: 14.0","Framework :: Odoo :: 15.0","Framework :: Odoo :: 16.0","Framework :: Odoo :: 17.0","Framework :: Odoo :: 18.0","Framework :: Odoo :: 19.0","Framework :: Odoo :: 20.0","Framework :: Odoo :: 8.0","Framework :: Odoo :: 9.0","Framework :: OpenTelemetry","Framework :: OpenTelemetry :: Distros","Framework :: OpenTelemetry :: Exporters","Framework :: OpenTelemetry :: Instrumentations","Framework :: Opps","Framework :: Paste","Framework :: Pelican","Framework :: Pelican :: Plugins","Framework :: Pelican :: Themes","Framework :: Plone","Framework :: Plone :: 3.2","Framework :: Plone :: 3.3","Framework :: Plone :: 4.0","Framework :: Plone :: 4.1","Framework :: Plone :: 4.2","Framework :: Plone :: 4.3","Framework :: Plone :: 5.0","Framework :: Plone :: 5.1","Framework :: Plone :: 5.2","Framework :: Plone :: 5.3","Framework :: Plone :: 6.0","Framework :: Plone :: 6.1","Framework :: Plone :: 6.2","Framework :: Plone :: 6.3","Framework :: Plone :: Addon","Framework :: Plone :: Core","Framework :: Plone :: Distribution","Framework :: Plone :: Theme","Framework :: PySimpleGUI","Framework :: PySimpleGUI :: 4","Framework :: PySimpleGUI :: 5","Framework :: Pycsou","Framework :: Pydantic","Framework :: Pydantic :: 1","Framework :: Pydantic :: 2","Framework :: Pylons","Framework :: Pyodide","Framework :: Pyramid","Framework :: Pytest","Framework :: Review Board","Framework :: Robot Framework","Framework :: Robot Framework :: Library","Framework :: Robot Framework :: Tool","Framework :: Scrapy","Framework :: Setuptools Plugin","Framework :: Sphinx","Framework :: Sphinx :: Domain","Framework :: Sphinx :: Extension","Framework :: Sphinx :: Theme","Framework :: Trac","Framework :: Trio","Framework :: Tryton","Framework :: TurboGears","Framework :: TurboGears :: Applications","Framework :: TurboGears :: Widgets","Framework :: Twisted","Framework :: Wagtail","Framework :: Wagtail :: 1","Framework :: Wagtail :: 2","Framework :: Wagtail :: 3","Framework :: Wagtail :: 4","Framework :: Wagtail :: 5","Framework :: Wagtail :: 6","Framework :: Wagtail :: 7","Framework :: Wagtail :: 8","Framework :: ZODB","Framework :: Zope","Framework :: Zope :: 2","Framework :: Zope :: 3","Framework :: Zope :: 4","Framework :: Zope :: 5","Framework :: Zope :: 6","Framework :: Zope2","Framework :: Zope3","Framework :: aiohttp","Framework :: cocotb","Framework :: napari","Framework :: tox","Intended Audience :: Customer Service","Intended Audience :: Developers","Intended Audience :: Education","Intended Audience :: End Users/Desktop","Intended Audience :: Financial and Insurance Industry","Intended Audience :: Healthcare Industry","Intended Audience :: Information Technology","Intended Audience :: Legal Industry","Intended Audience :: Manufacturing","Intended Audience :: Other Audience","Intended Audience :: Religion","Intended Audience :: Science/Research","Intended Audience :: System Administrators","Intended Audience :: Telecommunications Industry","License :: Aladdin Free Public License (AFPL)","License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication","License :: CeCILL-B Free Software License Agreement (CECILL-B)","License :: CeCILL-C Free Software License Agreement (CECILL-C)","License :: DFSG approved","License :: Eiffel Forum License (EFL)","License :: Free For Educational Use","License :: Free For Home Use","License :: Free To Use But Restricted","License :: Free for non-commercial use","License :: Freely Distributable","License :: Freeware","License :: GUST Font License 1.0","License :: GUST Font License 2006-09-30","License :: Netscape Public License (NPL)","License :: Nokia Open Source License (NOKOS)","License :: OSI Approved","License :: OSI Approved :: Academic Free License (AFL)","License :: OSI Approved :: Apache Software License","License :: OSI Approved :: Apple Public Source License","License :: OSI Approved :: Artistic License","License :: OSI Approved :: Attribution Assurance License","License :: OSI Approved :: BSD License","License :: OSI Approved :: Blue Oak Model License (BlueOak-1.0.0)","License :: OSI Approved :: Boost Software License 1.0 (BSL-1.0)","License :: OSI Approved :: CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)","License :: OSI Approved :: CMU License (MIT-CMU)","License :: OSI Approved :: Common Development and Distribution License 1.0 (CDDL-1.0)","License :: OSI Approved :: Common Public License","License :: OSI Approved :: Eclipse Public License 1.0 (EPL-1.0)","License :: OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)","License :: OSI Approved :: Educational Community License, Version 2.0 (ECL-2.0)","License :: OSI Approved :: Eiffel Forum License","License :: OSI Approved :: European Union Public Licence 1.0 (EUPL 1.0)","License :: OSI Approved :: European Union Public Licence 1.1 (EUPL 1.1)","License :: OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)","License :: OSI Approved :: GNU Affero General Public License v3","License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)","License :: OSI Approved :: GNU Free Documentation License (FDL)","License :: OSI Approved :: GNU General Public License (GPL)","License :: OSI Approved :: GNU General Public License v2 (GPLv2)","License :: OSI Approved :: GNU General Public License v2 or later (GPLv2+)","License :: OSI Approved :: GNU General Public License v3 (GPLv3)","License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)","License :: OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)","License :: OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)","License :: OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)","License :: OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)","License :: OSI Approved :: GNU Library or Lesser General Public License (LGPL)","License :: OSI Approved :: Historical Permission Notice and Disclaimer (HPND)","License :: OSI Approved :: IBM Public License","License :: OSI Approved :: ISC License (ISCL)","License :: OSI Approved :: MIT License","License :: OSI Approved :: MIT No Attribution License (MIT-0)","License :: OSI Approved :: MirOS License (MirOS)","License :: OSI Approved :: Motosoto License","License :: OSI Approved :: Mozilla Public License 1.0 (MPL)","License :: OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)","License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)","License :: OSI Approved :: Mulan Permissive Software License v2 (MulanPSL-2.0)","License :: OSI Approved :: NASA Open Source Agreement v1.3 (NASA-1.3)","License :: OSI Approved :: Nethack General Public License","License :: OSI Approved :: Nokia Open Source License","License :: OSI Approved :: Open Group Test Suite License","License :: OSI Approved :: Open Software License 3.0 (OSL-3.0)","License :: OSI Approved :: PostgreSQL License","License :: OSI Approved :: Python License (CNRI Python License)","License :: OSI Approved :: Python Software Foundation License","License :: OSI Approved :: Qt Public License (QPL)","License :: OSI Approved :: Ricoh Source Code Public License","License :: OSI Approved :: SIL Open Font License 1.1 (OFL-1.1)","License :: OSI Approved :: Sleepycat License","License :: OSI Approved :: Sun Public License","License :: OSI Approved :: The Unlicense (Unlicense)","License :: OSI Approved :: Universal Permissive License (UPL)","License :: OSI Approved :: University of Illinois/NCSA Open Source License","License :: OSI Approved :: Vovida Software License 1.0","License :: OSI Approved :: W3C License","License :: OSI Approved :: Zero-Clause BSD (0BSD)","License :: OSI Approved :: Zope Public License","License :: OSI Approved :: zlib/libpng License","License :: Other/Proprietary License","License :: Public Domain","License :: Repoze Public License","Natural Language :: Afrikaans","Natural Language :: Arabic","Natural Language :: Armenian","Natural Language :: Basque","Natural Language :: Bengali","Natural Language :: Bosnian","Natural Language :: Bulgarian","Natural Language :: Cantonese","Natural Language :: Catalan","Natural Language :: Catalan (Valencian)","Natural Language :: Chinese (Simplified)","Natural Language :: Chinese (Traditional)","Natural Language :: Croatian","Natural Language :: Czech","Natural Language :: Danish","Natural Language :: Dutch","Natural Language :: English","Natural Language :: Esperanto","Natural Language :: Estonian","Natural Language :: Finnish","Natural Language :: French","Natural Language :: Galician","Natural Language :: Georgian","Natural Language :: German","Natural Language :: Greek","Natural Language :: Hebrew","Natural Language :: Hindi","Natural Language :: Hungarian","Natural Language :: Icelandic","Natural Language :: Indonesian","Natural Language :: Irish","Natural Language :: Italian","Natural Language :: Japanese","Natural Language :: Javanese","Natural Language :: Korean","Natural Language :: Latin","Natural Language :: Latvian","Natural Language :: Lithuanian","Natural Language :: Macedonian","Natural Language :: Malay","Natural Language :: Marathi","Natural Language :: Nepali","Natural Language :: Norwegian","Natural Language :: Panjabi","Natural Language :: Persian","Natural Language :: Polish","Natural Language :: Portuguese","Natural Language :: Portuguese (Brazilian)","Natural Language :: Romanian","Natural Language :: Russian","Natural Language :: Serbian","Natural Language :: Slovak","Natural Language :: Slovenian","Natural Language :: Spanish","Natural Language :: Swedish","Natural Language :: Tamil","Natural Language :: Telugu","Natural Language :: Thai","Natural Language :: Tibetan","Natural Language :: Turkish","Natural Language :: Ukrainian","Natural Language :: Urdu","Natural Language :: Vietnamese","Natural Language :: Yiddish","Operating System :: Android","Operating System :: BeOS","Operating System :: MacOS","Operating System :: MacOS :: MacOS 9","Operating System :: MacOS :: MacOS X","Operating System :: Microsoft","Operating System :: Microsoft :: MS-DOS","Operating System :: Microsoft :: Windows","Operating System :: Microsoft :: Windows :: Windows 10","Operating System :: Microsoft :: Windows :: Windows 11","Operating System :: Microsoft :: Windows :: Windows 3.1 or Earlier","Operating System :: Microsoft :: Windows :: Windows 7","Operating System :: Microsoft :: Windows :: Windows 8","Operating System :: Microsoft :: Windows :: Windows 8.1","Operating System :: Microsoft :: Windows :: Windows 95/98/2000","Operating System :: Microsoft :: Windows :: Windows CE","Operating System :: Microsoft :: Windows :: Windows NT/2000","Operating System :: Microsoft :: Windows :: Windows Server 2003","Operating System :: Microsoft :: Windows :: Windows Server 2008","Operating System :: Microsoft :: Windows :: Windows Vista","Operating System :: Microsoft :: Windows :: Windows XP","Operating System :: OS Independent","Operating System :: OS/2","Operating System :: Other OS","Operating System :: PDA Systems","Operating System :: POSIX","Operating System :: POSIX :: AIX","Operating System :: POSIX :: BSD","Operating System :: POSIX :: BSD :: BSD/OS","Operating System :: POSIX :: BSD :: FreeBSD","Operating System :: POSIX :: BSD :: NetBSD","Operating System :: POSIX :: BSD :: OpenBSD","Operating System :: POSIX :: GNU Hurd","Operating System :: POSIX :: HP-UX","Operating System :: POSIX :: IRIX","Operating System :: POSIX :: Linux","Operating System :: POSIX :: Other","Operating System :: POSIX :: SCO","Operating System :: POSIX :: SunOS/Solaris","Operating System :: PalmOS","Operating System :: RISC OS","Operating System :: Unix","Operating System :: iOS","Programming Language :: APL","Programming Language :: ASP","Programming Language :: Ada","Programming Language :: Assembly","Programming Language :: Awk","Programming Language :: Basic","Programming Language :: C","Programming Language :: C#","Programming Language :: C++","Programming Language :: Cold Fusion","Programming Language :: Cython","Programming Language :: D","Programming Language :: Delphi/Kylix","Programming Language :: Dylan","Programming Language :: Eiffel","Programming Language :: Emacs-Lisp","Programming Language :: Erlang","Programming Language :: Euler","Programming Language :: Euphoria","Programming Language :: F#","Programming Language :: Forth","Programming Language :: Fortran","Programming Language :: Go","Programming Language :: Haskell","Programming Language :: Hy","Programming Language :: Java","Programming Language :: JavaScript","Programming Language :: Kotlin","Programming Language :: Lisp","Programming Language :: Logo","Programming Language :: Lua","Programming Language :: ML","Programming Language :: Modula","Programming Language :: OCaml","Programming Language :: Object Pascal","Programming Language :: Objective C","Programming Language :: Other","Programming Language :: Other Scripting Engines","Programming Language :: PHP","Programming Language :: PL/SQL","Programming Language :: PROGRESS","Programming Language :: Pascal","Programming Language :: Perl","Programming Language :: Pike","Programming Language :: Pliant","Programming Language :: Prolog","Programming Language :: Python","Programming Language :: Python :: 2","Programming Language :: Python :: 2 :: Only","Programming Language :: Python :: 2.3","Programming Language :: Python :: 2.4","Programming Language :: Python :: 2.5","Programming Language :: Python :: 2.6","Programming Language :: Python :: 2.7","Programming Language :: Python :: 3","Programming Language :: Python :: 3 :: Only","Programming Language :: Python :: 3.0","Programming Language :: Python :: 3.1","Programming Language :: Python :: 3.10","Programming Language :: Python :: 3.11","Programming Language :: Python :: 3.12","Programming Language :: Python :: 3.13","Programming Language :: Python :: 3.14","Programming Language :: Python :: 3.15","Programming Language :: Python :: 3.16","Programming Language :: Python :: 3.2","Programming Language :: Python :: 3.3","Programming Language :: Python :: 3.4","Programming Language :: Python :: 3.5","Programming Language :: Python :: 3.6","Programming Language :: Python :: 3.7","Programming Language :: Python :: 3.8","Programming Language :: Python :: 3.9","Programming Language :: Python :: Free Threading","Programming Language :: Python :: Free Threading :: 1 - Unstable","Programming Language :: Python :: Free Threading :: 2 - Beta","Programming Language :: Python :: Free Threading :: 3 - Stable","Programming Language :: Python :: Free Threading :: 4 - Resilient","Programming Language :: Python :: Implementation","Programming Language :: Python :: Implementation :: CPython","Programming Language :: Python :: Implementation :: GraalPy","Programming Language :: Python :: Implementation :: IronPython","Programming Language :: Python :: Implementation :: Jython","Programming Language :: Python :: Implementation :: MicroPython","Programming Language :: Python :: Implementation :: PyPy","Programming Language :: Python :: Implementation :: Stackless","Programming Language :: R","Programming Language :: REBOL","Programming Language :: Rexx","Programming Language :: Ruby","Programming Language :: Rust","Programming Language :: SQL","Programming Language :: Scheme","Programming Language :: Simula","Programming Language :: Smalltalk","Programming Language :: Tcl","Programming Language :: Unix Shell","Programming Language :: Visual Basic","Programming Language :: XBasic","Programming Language :: YACC","Programming Language :: Zig","Programming Language :: Zope","Topic :: Adaptive Technologies","Topic :: Artistic Software","Topic :: Communications","Topic :: Communications :: BBS","Topic :: Communications :: Chat","Topic :: Communications :: Chat :: ICQ","Topic :: Communications :: Chat :: Internet Relay Chat","Topic :: Communications :: Chat :: Unix Talk","Topic :: Communications :: Conferencing","Topic :: Communications :: Email","Topic :: Communications :: Email :: Address Book","Topic :: Communications :: Email :: Email Clients (MUA)","Topic :: Communications :: Email :: Filters","Topic :: Communications :: Email :: Mail Transport Agents","Topic :: Communications :: Email :: Mailing List Servers","Topic :: Communications :: Email :: Post-Office","Topic :: Communications :: Email :: Post-Office :: IMAP","Topic :: Communications :: Email :: Post-Office :: POP3","Topic :: Communications :: FIDO","Topic :: Communications :: Fax","Topic :: Communications :: File Sharing","Topic :: Communications :: File Sharing :: Gnutella","Topic :: Communications :: File Sharing :: Napster","Topic :: Communications :: Ham Radio","Topic :: Communications :: Internet Phone","Topic :: Communications :: Telephony","Topic :: Communications :: Usenet News","Topic :: Database","Topic :: Database :: Database Engines/Servers","Topic :: Database :: Front-Ends","Topic :: Desktop Environment","Topic :: Desktop Environment :: File Managers","Topic :: Desktop Environment :: GNUstep","Topic :: Desktop Environment :: Gnome","Topic :: Desktop Environment :: K Desktop Environment (KDE)","Topic :: Desktop Environment :: K Desktop Environment (KDE) :: Themes","Topic :: Desktop Environment :: PicoGUI","Topic :: Desktop Environment :: PicoGUI :: Applications","Topic :: Desktop Environment :: PicoGUI :: Themes","Topic :: Desktop Environment :: Screen Savers","Topic :: Desktop Environment :: Window Managers","Topic :: Desktop Environment :: Window Managers :: Afterstep","Topic :: Desktop Environment :: Window Managers :: Afterstep :: Themes","Topic :: Desktop Environment :: Window Managers :: Applets","Topic :: Desktop Environment :: Window Managers :: Blackbox","Topic :: Desktop Environment :: Window Managers :: Blackbox :: Themes","Topic :: Desktop Environment :: Window Managers :: CTWM","Topic :: Desktop Environment :: Window Managers :: CTWM :: Themes","Topic :: Desktop Environment :: Window Managers :: Enlightenment","Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Epplets","Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR15","Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR16","Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR17","Topic :: Desktop Environment :: Window Managers :: FVWM","Topic :: Desktop Environment :: Window Managers :: FVWM :: Themes","Topic :: Desktop Environment :: Window Managers :: Fluxbox","Topic :: Desktop Environment :: Window Managers :: Fluxbox :: Themes","Topic :: Desktop Environment :: Window Managers :: IceWM","Topic :: Desktop Environment :: Window Managers :: IceWM :: Themes","Topic :: Desktop Environment :: Window Managers :: MetaCity","Topic :: Desktop Environment :: Window Managers :: MetaCity :: Themes","Topic :: Desktop Environment :: Window Managers :: Oroborus","Topic :: Desktop Environment :: Window Managers :: Oroborus :: Themes","Topic :: Desktop Environment :: Window Managers :: Sawfish","Topic :: Desktop Environment :: Window Managers :: Sawfish :: Themes 0.30","Topic :: Desktop Environment :: Window Managers :: Sawfish :: Themes pre-0.30","Topic :: Desktop Environment :: Window Managers :: Waimea","Topic :: Desktop Environment :: Window Managers :: Waimea :: Themes","Topic :: Desktop Environment :: Window Managers :: Window Maker","Topic :: Desktop Environment :: Window Managers :: Window Maker :: Applets","Topic :: Desktop Environment :: Window Managers :: Window Maker :: Themes","Topic :: Desktop Environment :: Window Managers :: XFCE","Topic :: Desktop Environment :: Window Managers :: XFCE :: Themes","Topic :: Documentation","Topic :: Documentation :: Sphinx","Topic :: Education","Topic :: Education :: Computer Aided Instruction (CAI)","Topic :: Education :: Testing","Topic :: File Formats","Topic :: File Formats :: JSON","Topic :: File Formats :: JSON :: JSON Schema","Topic :: Games/Entertainment","Topic :: Games/Entertainment :: Arcade","Topic :: Games/Entertainment :: Board Games","Topic :: Games/Entertainment :: First Person Shooters","Topic :: Games/Entertainment :: Fortune Cookies","Topic :: Games/Entertainment :: Multi-User Dungeons (MUD)","Topic :: Games/Entertainment :: Puzzle Games","Topic :: Games/Entertainment :: Real Time Strategy","Topic :: Games/Entertainment :: Role-Playing","Topic :: Games/Entertainment :: Side-Scrolling/Arcade Games","Topic :: Games/Entertainment :: Simulation","Topic :: Games/Entertainment :: Turn Based Strategy","Topic :: Home Automation","Topic :: Internet","Topic :: Internet :: File Transfer Protocol (FTP)","Topic :: Internet :: Finger","Topic :: Internet :: Log Analysis","Topic :: Internet :: Name Service (DNS)","Topic :: Internet :: Proxy Servers","Topic :: Internet :: WAP","Topic :: Internet :: WWW/HTTP","Topic :: Internet :: WWW/HTTP :: Browsers","Topic :: Internet :: WWW/HTTP :: Dynamic Content","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: CGI Tools/Libraries","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Content Management System","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Message Boards","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: News/Diary","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Page Counters","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Wiki","Topic :: Internet :: WWW/HTTP :: HTTP Servers","Topic :: Internet :: WWW/HTTP :: Indexing/Search","Topic :: Internet :: WWW/HTTP :: Session","Topic :: Internet :: WWW/HTTP :: Site Management","Topic :: Internet :: WWW/HTTP :: Site Management :: Link Checking","Topic :: Internet :: WWW/HTTP :: WSGI","Topic :: Internet :: WWW/HTTP :: WSGI :: Application","Topic :: Internet :: WWW/HTTP :: WSGI :: Middleware","Topic :: Internet :: WWW/HTTP :: WSGI :: Server","Topic :: Internet :: XMPP","Topic :: Internet :: Z39.50","Topic :: Multimedia","Topic :: Multimedia :: Graphics","Topic :: Multimedia :: Graphics :: 3D Modeling","Topic :: Multimedia :: Graphics :: 3D Rendering","Topic :: Multimedia :: Graphics :: Capture","Topic :: Multimedia :: Graphics :: Capture :: Digital Camera","Topic :: Multimedia :: Graphics :: Capture :: Scanners","Topic :: Multimedia :: Graphics :: Capture :: Screen Capture","Topic :: Multimedia :: Graphics :: Editors","Topic :: Multimedia :: Graphics :: Editors :: Raster-Based","Topic :: Multimedia :: Graphics :: Editors :: Vector-Based","Topic :: Multimedia :: Graphics :: Graphics Conversion","Topic :: Multimedia :: Graphics :: Presentation","Topic :: Multimedia :: Graphics :: Viewers","Topic :: Multimedia :: Sound/Audio","Topic :: Multimedia :: Sound/Audio :: Analysis","Topic :: Multimedia :: Sound/Audio :: CD Audio","Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Playing","Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Ripping","Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Writing","Topic :: Multimedia :: Sound/Audio :: Capture/Recording","Topic :: Multimedia :: Sound/Audio :: Conversion","Topic :: Multimedia :: Sound/Audio :: Editors","Topic :: Multimedia :: Sound/Audio :: MIDI","Topic :: Multimedia :: Sound/Audio :: Mixers","Topic :: Multimedia :: Sound/Audio :: Players","Topic :: Multimedia :: Sound/Audio :: Players :: MP3","Topic :: Multimedia :: Sound/Audio :: Sound Synthesis","Topic :: Multimedia :: Sound/Audio :: Speech","Topic :: Multimedia :: Video","Topic :: Multimedia :: Video :: Capture","Topic :: Multimedia :: Video :: Conversion","Topic :: Multimedia :: Video :: Display","Topic :: Multimedia :: Video :: Non-Linear Editor","Topic :: Office/Business","Topic :: Office/Business :: Financial","Topic :: Office/Business :: Financial :: Accounting","Topic :: Office/Business :: Financial :: Investment","Topic :: Office/Business :: Financial :: Point-Of-Sale","Topic :: Office/Business :: Financial :: Spreadsheet","Topic :: Office/Business :: Groupware","Topic :: Office/Business :: News/Diary","Topic :: Office/Business :: Office Suites","Topic :: Office/Business :: Scheduling","Topic :: Other/Nonlisted Topic","Topic :: Printing","Topic :: Religion","Topic :: Scientific/Engineering","Topic :: Scientific/Engineering :: Artificial Intelligence","Topic :: Scientific/Engineering :: Artificial Life","Topic :: Scientific/Engineering :: Astronomy","Topic :: Scientific/Engineering :: Atmospheric Science","Topic :: Scientific/Engineering :: Bio-Informatics","Topic :: Scientific/Engineering :: Chemistry","Topic :: Scientific/Engineering :: Electronic Design Automation (EDA)","Topic :: Scientific/Engineering :: GIS","Topic :: Scientific/Engineering :: Human Machine Interfaces","Topic :: Scientific/Engineering :: Hydrology","Topic :: Scientific/Engineering :: Image Processing","Topic :: Scientific/Engineering :: Image Recognition","Topic :: Scientific/Engineering :: Information Analysis","Topic :: Scientific/Engineering :: Instrument Drivers","Topic :: Scientific/Engineering :: Instrument Drivers :: IVI Conformant","Topic :: Scientific/Engineering :: Interface Engine/Protocol Translator","Topic :: Scientific/Engineering :: Mathematics","Topic :: Scientific/Engineering :: Medical Science Apps.","Topic :: Scientific/Engineering :: Oceanography","Topic :: Scientific/Engineering :: Physics","Topic :: Scientific/Engineering :: Quantum Computing","Topic :: Scientific/Engineering :: Visualization","Topic :: Security","Topic :: Security :: Cryptography","Topic :: Sociology","Topic :: Sociology :: Genealogy","Topic :: Sociology :: History","Topic :: Software Development","Topic :: Software Development :: Assemblers","Topic :: Software Development :: Bug Tracking","Topic :: Software Development :: Build Tools","Topic :: Software Development :: Code Generators","Topic :: Software Development :: Compilers","Topic :: Software Development :: Debuggers","Topic :: Software Development :: Disassemblers","Topic :: Software Development :: Documentation","Topic :: Software Development :: Embedded Systems","Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN)","Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) :: CANopen","Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) :: J1939","Topic :: Software Development :: Internationalization","Topic :: Software Development :: Interpreters","Topic :: Software Development :: Libraries","Topic :: Software Development :: Libraries :: Application Frameworks","Topic :: Software Development :: Libraries :: Java Libraries","Topic :: Software Development :: Libraries :: PHP Classes","Topic :: Software Development :: Libraries :: Perl Modules","Topic :: Software Development :: Libraries :: Pike Modules","Topic :: Software Development :: Libraries :: Python Modules","Topic :: Software Development :: Libraries :: Ruby Modules","Topic :: Software Development :: Libraries :: Tcl Extensions","Topic :: Software Development :: Libraries :: pygame","Topic :: Software Development :: Localization","Topic :: Software Development :: Object Brokering","Topic :: Software Development :: Object Brokering :: CORBA","Topic :: Software Development :: Pre-processors","Topic :: Software Development :: Quality Assurance","Topic :: Software Development :: Testing","Topic :: Software Development :: Testing :: Acceptance","Topic :: Software Development :: Testing :: BDD","Topic :: Software Development :: Testing :: Mocking","Topic :: Software Development :: Testing :: Traffic Generation","Topic :: Software Development :: Testing :: Unit","Topic :: Software Development :: User Interfaces","Topic :: Software Development :: Version Control","Topic :: Software Development :: Version Control :: Bazaar","Topic :: Software Development :: Version Control :: CVS","Topic :: Software Development :: Version Control :: Git","Topic :: Software Development :: Version Control :: Mercurial","Topic :: Software Development :: Version Control :: RCS","Topic :: Software Development :: Version Control :: SCCS","Topic :: Software Development :: Widget Sets","Topic :: System","Topic :: System :: Archiving","Topic :: System :: Archiving :: Backup","Topic :: System :: Archiving :: Compression","Topic :: System :: Archiving :: Mirroring","Topic :: System :: Archiving :: Packaging","Topic :: System :: Benchmark","Topic :: System :: Boot","Topic :: System :: Boot :: Init","Topic :: System :: Clustering","Topic :: System :: Console Fonts","Topic :: System :: Distributed Computing","Topic :: System :: Emulators","Topic :: System :: Filesystems","Topic :: System :: Hardware","Topic :: System :: Hardware :: Hardware Drivers","Topic :: System :: Hardware :: Mainframes","Topic :: System :: Hardware :: Symmetric Multi-processing","Topic :: System :: Hardware :: Universal Serial Bus (USB)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Audio","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Audio/Video (AV)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Communications Device Class (CDC)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Diagnostic Device","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Hub","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Human Interface Device (HID)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Mass Storage","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Miscellaneous","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Printer","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Smart Card","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Vendor","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Video (UVC)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Wireless Controller","Topic :: System :: Installation/Setup","Topic :: System :: Logging","Topic :: System :: Monitoring","Topic :: System :: Networking","Topic :: System :: Networking :: Firewalls","Topic :: System :: Networking :: Monitoring","Topic :: System :: Networking :: Monitoring :: Hardware Watchdog","Topic :: System :: Networking :: Time Synchronization","Topic :: System :: Operating System","Topic :: System :: Operating System Kernels","Topic :: System :: Operating System Kernels :: BSD","Topic :: System :: Operating System Kernels :: GNU Hurd","Topic :: System :: Operating System Kernels :: Linux","Topic :: System :: Power (UPS)","Topic :: System :: Recovery Tools","Topic :: System :: Shells","Topic :: System :: Software Distribution","Topic :: System :: System Shells","Topic :: System :: Systems Administration","Topic :: System :: Systems Administration :: Authentication/Directory","Topic :: System :: Systems Administration :: Authentication/Directory :: LDAP","Topic :: System :: Systems Administration :: Authentication/Directory :: NIS","Topic :: Terminals","Topic :: Terminals :: Serial","Topic :: Terminals :: Telnet","Topic :: Terminals :: Terminal Emulators/X Terminals","Topic :: Text Editors","Topic :: Text Editors :: Documentation","Topic :: Text Editors :: Emacs","Topic :: Text Editors :: Integrated Development Environments (IDE)","Topic :: Text Editors :: Text Processing","Topic :: Text Editors :: Word Processors","Topic :: Text Processing","Topic :: Text Processing :: Filters","Topic :: Text Processing :: Fonts","Topic :: Text Processing :: General","Topic :: Text Processing :: Indexing","Topic :: Text Processing :: Linguistic","Topic :: Text Processing :: Markup","Topic :: Text Processing :: Markup :: HTML","Topic :: Text Processing :: Markup :: LaTeX","Topic :: Text Processing :: Markup :: Markdown","Topic :: Text Processing :: Markup :: SGML","Topic :: Text Processing :: Markup :: VRML","Topic :: Text Processing :: Markup :: XML","Topic :: Text Processing :: Markup :: reStructuredText","Topic :: Utilities","Typing :: Stubs Only","Typing :: Typed"],"i":{"Framework :: Django CMS :: 4.2":["Framework :: Django CMS :: 5.0"],"License :: OSI Approved :: Intel Open Source License":[],"License :: OSI Approved :: Jabber Open Source License":[],"License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)":[],"License :: OSI Approved :: Sun Industry Standards Source License (SISSL)":[],"License :: OSI Approved :: X.Net License":[],"Natural Language :: Ukranian":["Natural Language :: Ukrainian"],"Topic :: Communications :: Chat :: AOL Instant Messenger":[]}}');
  const licenses_namespaceObject = JSON.parse('{"ss":["0BSD","3D-Slicer-1.0","AAL","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","Afmparse","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","Aladdin","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","any-OSI","any-OSI-perl-modules","Apache-1.0","Apache-1.1","Apache-2.0","APAFML","APL-1.0","App-s2p","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","Arphic-1999","Artistic-1.0","Artistic-1.0-cl8","Artistic-1.0-Perl","Artistic-2.0","Artistic-dist","Aspell-RU","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Baekmuk","Bahyph","Barr","bcrypt-Solar-Designer","Beerware","Bitstream-Charter","Bitstream-Vera","BitTorrent-1.0","BitTorrent-1.1","blessing","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-first-lines","BSD-2-Clause-Patent","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-Views","BSD-3-Clause","BSD-3-Clause-acpica","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-flex","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-Sun","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Protection","BSD-Source-beginning-file","BSD-Source-Code","BSD-Systemics","BSD-Systemics-W3Works","BSL-1.0","BUSL-1.1","bzip2-1.0.6","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","Caldera","Caldera-no-preamble","Catharon","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","check-cvs","checkmk","ClArtistic","Clips","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","Community-Spec-1.0","Condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","Cornell-Lossless-JPEG","CPAL-1.0","CPL-1.0","CPOL-1.02","Cronyx","Crossword","CryptoSwift","CrystalStacker","CUA-OPL-1.0","Cube","curl","cve-tou","D-FSL-1.0","DEC-3-Clause","diffmark","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","DRL-1.0","DRL-1.1","DSDP","dtoa","dvipdfm","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","eGenix","Elastic-2.0","Entessa","EPICS","EPL-1.0","EPL-2.0","ErlPL-1.1","etalab-2.0","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Eurosym","Fair","FBM","FDK-AAC","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Furuseth","fwlw","Game-Programming-Gems","GCR-docs","GD","generic-xts","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","Giftware","GL2PS","Glide","Glulxe","GLWTPL","gnuplot","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Graphics-Gems","gSOAP-1.3b","gtkbook","Gutmann","HaskellReport","HDF5","hdparm","HIDAPI","Hippocratic-2.1","HP-1986","HP-1989","HPND","HPND-DEC","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-Markus-Kuhn","HPND-merchantability-variant","HPND-MIT-disclaimer","HPND-Netrek","HPND-Pbmplus","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-UC","HPND-UC-export-US","HTMLTIDY","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","ImageMagick","iMatix","Imlib2","Info-ZIP","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","IPA","IPL-1.0","ISC","ISC-Veillard","Jam","JasPer-2.0","jove","JPL-image","JPNIC","JSON","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","Latex2e","Latex2e-translated-notice","Leptonica","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","Libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Linux-OpenIB","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","lsof","Lucida-Bitmap-Fonts","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","magaz","mailprio","MakeIndex","man2html","Martin-Birgmeier","McPhee-slideshow","metamail","Minpack","MIPS","MirOS","MIT","MIT-0","MIT-advertising","MIT-Click","MIT-CMU","MIT-enna","MIT-feh","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-open-group","MIT-testregex","MIT-Wu","MITNFA","MMIXware","Motosoto","MPEG-SSG","mpi-permissive","mpich2","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","mplus","MS-LPL","MS-PL","MS-RL","MTLL","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","Naumen","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NetCDF","Newsletr","NGPL","ngrep","NICTA-1.0","NIST-PD","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","Nokia","NOSL","Noweb","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODbL-1.0","ODC-By-1.0","OFFIS","OFL-1.0","OFL-1.0-no-RFN","OFL-1.0-RFN","OFL-1.1","OFL-1.1-no-RFN","OFL-1.1-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","PADL","Parity-6.0.0","Parity-7.0.0","PDDL-1.0","PHP-3.0","PHP-3.01","Pixar","pkgconf","Plexus","pnmstitch","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","PPL","PSF-2.0","psfrag","psutils","Python-2.0","Python-2.0.1","python-ldap","Qhull","QPL-1.0","QPL-1.0-INRIA-2004","radvd","Rdisc","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","Saxpath","SCEA","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGP4","SHL-0.5","SHL-0.51","SimPL-2.0","SISSL","SISSL-1.2","SL","Sleepycat","SMAIL-GPL","SMLNJ","SMPPL","SNIA","snprintf","SOFA","softSurfer","Soundex","Spencer-86","Spencer-94","Spencer-99","SPL-1.0","ssh-keyscan","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SugarCRM-1.1.3","SUL-1.0","Sun-PPP","Sun-PPP-2000","SunPro","SWL","swrule","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TermReadKey","TGPPL-1.0","ThirdEye","threeparttable","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TrustedQSL","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","Ubuntu-font-1.0","UCAR","UCL-1.0","ulem","UMich-Merit","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","UPL-1.0","URT-RLE","Vim","VOSTROM","VSL-1.0","W3C","W3C-19980720","W3C-20150513","w3m","Watcom-1.0","Widget-Workshop","Wsuipa","WTFPL","wwl","X11","X11-distribute-modifications-variant","X11-swapped","Xdebug-1.03","Xerox","Xfig","XFree86-1.1","xinetd","xkeyboard-config-Zinoviev","xlock","Xnet","xpp","XSkat","xzoom","YPL-1.0","YPL-1.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","zlib-acknowledgement","ZPL-1.1","ZPL-2.0","ZPL-2.1"],"io":["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","bzip2-1.0.5","eCos-2.0","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-1.0+","GPL-2.0","GPL-2.0+","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-2.0-with-GCC-exception","GPL-3.0","GPL-3.0+","GPL-3.0-with-autoconf-exception","GPL-3.0-with-GCC-exception","LGPL-2.0","LGPL-2.0+","LGPL-2.1","LGPL-2.1+","LGPL-3.0","LGPL-3.0+","Net-SNMP","Nunit","StandardML-NJ","wxWindows"],"z2":["389-exception","Asterisk-exception","Asterisk-linking-protocols-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","CGAL-linking-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","Digia-Qt-LGPL-exception-1.1","DigiRule-FOSS-exception","eCos-exception-2.0","erlang-otp-linking-exception","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-389-ds-base-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","harbour-exception","i2p-gpl-java-exception","Independent-modules-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","mxml-exception","Nokia-Qt-exception-1.1","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PCRE2-exception","polyparse-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","romic-exception","RRDtool-FLOSS-exception-2.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]}');
  const sources_namespaceObject = JSON.parse('{"date":"2026-11-21","packaging":"26.2","spdx":"3.27.0","troveClassifiers":"2026.9.21.13","stdlibList":"0.12.0"}');
  const stdlib_names_namespaceObject = JSON.parse('["abc","abcoll","aepack","aetools","aetypes","aifc","aix-support","al","android-support","annotationlib","antigravity","anydbm","apple-support","applesingle","argparse","array","ast","ast-unparse","asynchat","asyncio","asyncio-base-events","asyncio-base-futures","asyncio-base-subprocess","asyncio-base-tasks","asyncio-compat","asyncio-constants","asyncio-coroutines","asyncio-events","asyncio-exceptions","asyncio-format-helpers","asyncio-futures","asyncio-graph","asyncio-locks","asyncio-log","asyncio-main","asyncio-mixins","asyncio-proactor-events","asyncio-protocols","asyncio-queues","asyncio-runners","asyncio-selector-events","asyncio-sslproto","asyncio-staggered","asyncio-streams","asyncio-subprocess","asyncio-taskgroups","asyncio-tasks","asyncio-test-utils","asyncio-threads","asyncio-timeouts","asyncio-tools","asyncio-transports","asyncio-trsock","asyncio-unix-events","asyncio-windows-events","asyncio-windows-utils","asyncore","atexit","audiodev","audioop","autogil","base64","basehttpserver","bastion","bdb","binascii","binhex","bisect","blake2","bootlocale","bootsubprocess","bsddb","bsddb-db","bsddb-dbobj","bsddb-dbrecio","bsddb-dbshelve","bsddb-dbtables","bsddb-dbutils","bsddb-test","bsddb-test-test-all","bsddb-test-test-associate","bsddb-test-test-basics","bsddb-test-test-compare","bsddb-test-test-compat","bsddb-test-test-cursor-pget-bug","bsddb-test-test-db","bsddb-test-test-dbenv","bsddb-test-test-dbobj","bsddb-test-test-dbshelve","bsddb-test-test-dbtables","bsddb-test-test-distributed-transactions","bsddb-test-test-early-close","bsddb-test-test-fileid","bsddb-test-test-get-none","bsddb-test-test-join","bsddb-test-test-lock","bsddb-test-test-misc","bsddb-test-test-pickle","bsddb-test-test-queue","bsddb-test-test-recno","bsddb-test-test-replication","bsddb-test-test-sequence","bsddb-test-test-thread","buildtools","builtin","builtins","bz2","calendar","canvas","carbon","carbon-ae","carbon-ah","carbon-app","carbon-appearance","carbon-carbonevents","carbon-carbonevt","carbon-cf","carbon-cg","carbon-cm","carbon-components","carbon-controlaccessor","carbon-controls","carbon-corefounation","carbon-coregraphics","carbon-ctl","carbon-dialogs","carbon-dlg","carbon-drag","carbon-dragconst","carbon-events","carbon-evt","carbon-file","carbon-files","carbon-fm","carbon-folder","carbon-folders","carbon-fonts","carbon-help","carbon-ibcarbon","carbon-ibcarbonruntime","carbon-icns","carbon-icons","carbon-launch","carbon-launchservices","carbon-list","carbon-lists","carbon-machelp","carbon-mediadescr","carbon-menu","carbon-menus","carbon-mlte","carbon-osa","carbon-osaconst","carbon-qd","carbon-qdoffs","carbon-qdoffscreen","carbon-qt","carbon-quickdraw","carbon-quicktime","carbon-res","carbon-resources","carbon-scrap","carbon-snd","carbon-sound","carbon-te","carbon-textedit","carbon-win","carbon-windows","cd","cfmfile","cgi","cgihttpserver","cgitb","chunk","cmath","cmd","code","codecs","codecs-cn","codecs-hk","codecs-iso2022","codecs-jp","codecs-kr","codecs-tw","codeop","collections","collections-abc","collections-main","colorize","colorpicker","colorsys","commands","compat-pickle","compileall","compiler","compiler-ast","compiler-consts","compiler-future","compiler-misc","compiler-pyassem","compiler-pycodegen","compiler-symbols","compiler-syntax","compiler-transformer","compiler-visitor","compression","compression-bz2","compression-common","compression-common-streams","compression-gzip","compression-lzma","compression-zlib","compression-zstd","compression-zstd-zstdfile","concurrent","concurrent-futures","concurrent-futures-base","concurrent-futures-interpreter","concurrent-futures-process","concurrent-futures-thread","concurrent-interpreters","concurrent-interpreters-crossinterp","concurrent-interpreters-queues","configparser","contextlib","contextvars","cookie","cookielib","copy","copy-reg","copyreg","cpickle","cprofile","crypt","cstringio","csv","ctypes","ctypes-aix","ctypes-endian","ctypes-layout","ctypes-macholib","ctypes-macholib-dyld","ctypes-macholib-dylib","ctypes-macholib-framework","ctypes-test","ctypes-test-main","ctypes-test-runtests","ctypes-test-test-anon","ctypes-test-test-array-in-pointer","ctypes-test-test-arrays","ctypes-test-test-as-parameter","ctypes-test-test-bitfields","ctypes-test-test-buffers","ctypes-test-test-bytes","ctypes-test-test-byteswap","ctypes-test-test-callbacks","ctypes-test-test-cast","ctypes-test-test-cfuncs","ctypes-test-test-checkretval","ctypes-test-test-delattr","ctypes-test-test-errno","ctypes-test-test-find","ctypes-test-test-frombuffer","ctypes-test-test-funcptr","ctypes-test-test-functions","ctypes-test-test-incomplete","ctypes-test-test-init","ctypes-test-test-internals","ctypes-test-test-keeprefs","ctypes-test-test-libc","ctypes-test-test-loading","ctypes-test-test-macholib","ctypes-test-test-memfunctions","ctypes-test-test-numbers","ctypes-test-test-objects","ctypes-test-test-parameters","ctypes-test-test-pep3118","ctypes-test-test-pickling","ctypes-test-test-pointers","ctypes-test-test-prototypes","ctypes-test-test-python-api","ctypes-test-test-random-things","ctypes-test-test-refcounts","ctypes-test-test-repr","ctypes-test-test-returnfuncptrs","ctypes-test-test-simplesubclasses","ctypes-test-test-sizes","ctypes-test-test-slicing","ctypes-test-test-stringptr","ctypes-test-test-strings","ctypes-test-test-struct-fields","ctypes-test-test-structures","ctypes-test-test-unaligned-structures","ctypes-test-test-unicode","ctypes-test-test-values","ctypes-test-test-varsize-struct","ctypes-test-test-win32","ctypes-test-test-wintypes","ctypes-util","ctypes-wintypes","curses","curses-ascii","curses-has-key","curses-panel","curses-textpad","curses-wrapper","dataclasses","datetime","dbhash","dbm","dbm-dumb","dbm-gnu","dbm-ndbm","dbm-sqlite3","decimal","device","dialog","difflib","dircache","dis","distutils","distutils-archive-util","distutils-bcppcompiler","distutils-ccompiler","distutils-cmd","distutils-collections","distutils-command","distutils-command-bdist","distutils-command-bdist-dumb","distutils-command-bdist-msi","distutils-command-bdist-packager","distutils-command-bdist-rpm","distutils-command-bdist-wininst","distutils-command-build","distutils-command-build-clib","distutils-command-build-ext","distutils-command-build-py","distutils-command-build-scripts","distutils-command-check","distutils-command-clean","distutils-command-config","distutils-command-framework-compat","distutils-command-install","distutils-command-install-data","distutils-command-install-egg-info","distutils-command-install-headers","distutils-command-install-lib","distutils-command-install-scripts","distutils-command-py37compat","distutils-command-register","distutils-command-sdist","distutils-command-upload","distutils-config","distutils-core","distutils-cygwinccompiler","distutils-debug","distutils-dep-util","distutils-dir-util","distutils-dist","distutils-emxccompiler","distutils-errors","distutils-extension","distutils-fancy-getopt","distutils-file-util","distutils-filelist","distutils-functools","distutils-log","distutils-macos-compat","distutils-msvc9compiler","distutils-msvccompiler","distutils-mwerkscompiler","distutils-py38compat","distutils-py39compat","distutils-spawn","distutils-sysconfig","distutils-tests","distutils-tests-setuptools-build-ext","distutils-tests-setuptools-extension","distutils-tests-support","distutils-tests-test-archive-util","distutils-tests-test-bdist","distutils-tests-test-bdist-dumb","distutils-tests-test-bdist-msi","distutils-tests-test-bdist-rpm","distutils-tests-test-bdist-wininst","distutils-tests-test-build","distutils-tests-test-build-clib","distutils-tests-test-build-ext","distutils-tests-test-build-py","distutils-tests-test-build-scripts","distutils-tests-test-ccompiler","distutils-tests-test-check","distutils-tests-test-clean","distutils-tests-test-cmd","distutils-tests-test-config","distutils-tests-test-config-cmd","distutils-tests-test-core","distutils-tests-test-cygwinccompiler","distutils-tests-test-dep-util","distutils-tests-test-dir-util","distutils-tests-test-dist","distutils-tests-test-extension","distutils-tests-test-file-util","distutils-tests-test-filelist","distutils-tests-test-install","distutils-tests-test-install-data","distutils-tests-test-install-headers","distutils-tests-test-install-lib","distutils-tests-test-install-scripts","distutils-tests-test-log","distutils-tests-test-msvc9compiler","distutils-tests-test-msvccompiler","distutils-tests-test-register","distutils-tests-test-sdist","distutils-tests-test-spawn","distutils-tests-test-sysconfig","distutils-tests-test-text-file","distutils-tests-test-unixccompiler","distutils-tests-test-upload","distutils-tests-test-util","distutils-tests-test-version","distutils-tests-test-versionpredicate","distutils-text-file","distutils-unixccompiler","distutils-util","distutils-version","distutils-versionpredicate","dl","doctest","docxmlrpcserver","dumbdbm","dummy-thread","dummy-threading","easydialogs","elementtree","email","email-base64mime","email-charset","email-contentmanager","email-encoded-words","email-encoders","email-errors","email-feedparser","email-generator","email-header","email-header-value-parser","email-headerregistry","email-iterators","email-message","email-mime","email-mime-application","email-mime-audio","email-mime-base","email-mime-image","email-mime-message","email-mime-multipart","email-mime-nonmultipart","email-mime-text","email-parseaddr","email-parser","email-policy","email-policybase","email-quoprimime","email-test","email-test-test-email","email-test-test-email-codecs","email-test-test-email-codecs-renamed","email-test-test-email-renamed","email-test-test-email-torture","email-utils","encodings","encodings-aliases","encodings-ascii","encodings-base64-codec","encodings-big5","encodings-big5hkscs","encodings-builtin","encodings-bz2-codec","encodings-charmap","encodings-codecs","encodings-cp037","encodings-cp1006","encodings-cp1026","encodings-cp1125","encodings-cp1140","encodings-cp1250","encodings-cp1251","encodings-cp1252","encodings-cp1253","encodings-cp1254","encodings-cp1255","encodings-cp1256","encodings-cp1257","encodings-cp1258","encodings-cp273","encodings-cp424","encodings-cp437","encodings-cp500","encodings-cp65001","encodings-cp720","encodings-cp737","encodings-cp775","encodings-cp850","encodings-cp852","encodings-cp855","encodings-cp856","encodings-cp857","encodings-cp858","encodings-cp860","encodings-cp861","encodings-cp862","encodings-cp863","encodings-cp864","encodings-cp865","encodings-cp866","encodings-cp869","encodings-cp874","encodings-cp875","encodings-cp932","encodings-cp949","encodings-cp950","encodings-encodings","encodings-euc-jis-2004","encodings-euc-jisx0213","encodings-euc-jp","encodings-euc-kr","encodings-gb18030","encodings-gb2312","encodings-gbk","encodings-hex-codec","encodings-hp-roman8","encodings-hz","encodings-idna","encodings-iso2022-jp","encodings-iso2022-jp-1","encodings-iso2022-jp-2","encodings-iso2022-jp-2004","encodings-iso2022-jp-3","encodings-iso2022-jp-ext","encodings-iso2022-kr","encodings-iso8859-1","encodings-iso8859-10","encodings-iso8859-11","encodings-iso8859-13","encodings-iso8859-14","encodings-iso8859-15","encodings-iso8859-16","encodings-iso8859-2","encodings-iso8859-3","encodings-iso8859-4","encodings-iso8859-5","encodings-iso8859-6","encodings-iso8859-7","encodings-iso8859-8","encodings-iso8859-9","encodings-johab","encodings-koi8-r","encodings-koi8-t","encodings-koi8-u","encodings-kz1048","encodings-latin-1","encodings-mac-arabic","encodings-mac-centeuro","encodings-mac-croatian","encodings-mac-cyrillic","encodings-mac-farsi","encodings-mac-greek","encodings-mac-iceland","encodings-mac-latin2","encodings-mac-roman","encodings-mac-romanian","encodings-mac-turkish","encodings-mbcs","encodings-oem","encodings-palmos","encodings-ptcp154","encodings-punycode","encodings-quopri-codec","encodings-raw-unicode-escape","encodings-rot-13","encodings-shift-jis","encodings-shift-jis-2004","encodings-shift-jisx0213","encodings-string-escape","encodings-tis-620","encodings-undefined","encodings-unicode-escape","encodings-unicode-internal","encodings-utf-16","encodings-utf-16-be","encodings-utf-16-le","encodings-utf-32","encodings-utf-32-be","encodings-utf-32-le","encodings-utf-7","encodings-utf-8","encodings-utf-8-sig","encodings-uu-codec","encodings-win-cp-codecs","encodings-zlib-codec","ensurepip","ensurepip-bundled","ensurepip-main","ensurepip-uninstall","enum","errno","exceptions","faulthandler","fcntl","filecmp","filedialog","fileinput","findertools","fixtk","fl","flp","fm","fnmatch","formatter","fpectl","fpformat","fractions","framework","frozen-importlib","frozen-importlib-external","ftplib","functools","future","future-builtins","gc","gdbm","genericpath","gensuitemodule","getopt","getpass","gettext","gl","glob","graphlib","grp","gzip","hashlib","heapq","hmac","hotshot","hotshot-log","hotshot-stats","hotshot-stones","html","html-entities","html-parser","htmlentitydefs","htmllib","htmlparser","http","http-client","http-cookiejar","http-cookies","http-server","httplib","ic","icopen","idlelib","idlelib-aboutdialog","idlelib-autocomplete","idlelib-autocomplete-w","idlelib-autocompletewindow","idlelib-autoexpand","idlelib-bindings","idlelib-browser","idlelib-calltip","idlelib-calltip-w","idlelib-calltips","idlelib-calltipwindow","idlelib-classbrowser","idlelib-codecontext","idlelib-colordelegator","idlelib-colorizer","idlelib-config","idlelib-config-key","idlelib-configdialog","idlelib-confighandler","idlelib-confighelpsourceedit","idlelib-configsectionnamedialog","idlelib-debugger","idlelib-debugger-r","idlelib-debugobj","idlelib-debugobj-r","idlelib-delegator","idlelib-dynoption","idlelib-dynoptionmenuwidget","idlelib-editor","idlelib-editorwindow","idlelib-filelist","idlelib-format","idlelib-formatparagraph","idlelib-grep","idlelib-grepdialog","idlelib-help","idlelib-help-about","idlelib-history","idlelib-hyperparser","idlelib-idle","idlelib-idle-test","idlelib-idle-test-htest","idlelib-idle-test-mock-idle","idlelib-idle-test-mock-tk","idlelib-idle-test-template","idlelib-idle-test-test-autocomplete","idlelib-idle-test-test-autocomplete-w","idlelib-idle-test-test-autoexpand","idlelib-idle-test-test-browser","idlelib-idle-test-test-calltip","idlelib-idle-test-test-calltip-w","idlelib-idle-test-test-calltips","idlelib-idle-test-test-codecontext","idlelib-idle-test-test-colorizer","idlelib-idle-test-test-config","idlelib-idle-test-test-config-help","idlelib-idle-test-test-config-key","idlelib-idle-test-test-config-name","idlelib-idle-test-test-configdialog","idlelib-idle-test-test-debugger","idlelib-idle-test-test-debugger-r","idlelib-idle-test-test-debugobj","idlelib-idle-test-test-debugobj-r","idlelib-idle-test-test-delegator","idlelib-idle-test-test-editmenu","idlelib-idle-test-test-editor","idlelib-idle-test-test-filelist","idlelib-idle-test-test-format","idlelib-idle-test-test-formatparagraph","idlelib-idle-test-test-grep","idlelib-idle-test-test-help","idlelib-idle-test-test-help-about","idlelib-idle-test-test-helpabout","idlelib-idle-test-test-history","idlelib-idle-test-test-hyperparser","idlelib-idle-test-test-idlehistory","idlelib-idle-test-test-io","idlelib-idle-test-test-iomenu","idlelib-idle-test-test-macosx","idlelib-idle-test-test-mainmenu","idlelib-idle-test-test-multicall","idlelib-idle-test-test-outwin","idlelib-idle-test-test-paragraph","idlelib-idle-test-test-parenmatch","idlelib-idle-test-test-pathbrowser","idlelib-idle-test-test-percolator","idlelib-idle-test-test-pyparse","idlelib-idle-test-test-pyshell","idlelib-idle-test-test-query","idlelib-idle-test-test-redirector","idlelib-idle-test-test-replace","idlelib-idle-test-test-replacedialog","idlelib-idle-test-test-rpc","idlelib-idle-test-test-rstrip","idlelib-idle-test-test-run","idlelib-idle-test-test-runscript","idlelib-idle-test-test-scrolledlist","idlelib-idle-test-test-search","idlelib-idle-test-test-searchbase","idlelib-idle-test-test-searchdialog","idlelib-idle-test-test-searchdialogbase","idlelib-idle-test-test-searchengine","idlelib-idle-test-test-sidebar","idlelib-idle-test-test-squeezer","idlelib-idle-test-test-stackviewer","idlelib-idle-test-test-statusbar","idlelib-idle-test-test-text","idlelib-idle-test-test-textview","idlelib-idle-test-test-tooltip","idlelib-idle-test-test-tree","idlelib-idle-test-test-undo","idlelib-idle-test-test-undodelegator","idlelib-idle-test-test-util","idlelib-idle-test-test-warning","idlelib-idle-test-test-widgetredir","idlelib-idle-test-test-window","idlelib-idle-test-test-zoomheight","idlelib-idle-test-test-zzdummy","idlelib-idle-test-tkinter-testing-utils","idlelib-idlehistory","idlelib-idlever","idlelib-iobinding","idlelib-iomenu","idlelib-keybindingdialog","idlelib-macosx","idlelib-macosxsupport","idlelib-main","idlelib-mainmenu","idlelib-multicall","idlelib-multistatusbar","idlelib-objectbrowser","idlelib-outputwindow","idlelib-outwin","idlelib-paragraph","idlelib-parenmatch","idlelib-pathbrowser","idlelib-percolator","idlelib-pyclbr","idlelib-pyparse","idlelib-pyshell","idlelib-query","idlelib-redirector","idlelib-remotedebugger","idlelib-remoteobjectbrowser","idlelib-replace","idlelib-replacedialog","idlelib-rpc","idlelib-rstrip","idlelib-rstripextension","idlelib-run","idlelib-runscript","idlelib-scriptbinding","idlelib-scrolledlist","idlelib-search","idlelib-searchbase","idlelib-searchdialog","idlelib-searchdialogbase","idlelib-searchengine","idlelib-sidebar","idlelib-squeezer","idlelib-stackviewer","idlelib-statusbar","idlelib-tabbedpages","idlelib-textview","idlelib-tooltip","idlelib-tree","idlelib-treewidget","idlelib-undo","idlelib-undodelegator","idlelib-util","idlelib-widgetredirector","idlelib-window","idlelib-windowlist","idlelib-zoomheight","idlelib-zzdummy","ihooks","imageop","imaplib","imgfile","imghdr","imp","importlib","importlib-abc","importlib-adapters","importlib-bootstrap","importlib-bootstrap-external","importlib-common","importlib-machinery","importlib-metadata","importlib-metadata-adapters","importlib-metadata-collections","importlib-metadata-diagnose","importlib-metadata-functools","importlib-metadata-itertools","importlib-metadata-meta","importlib-metadata-text","importlib-readers","importlib-resources","importlib-resources-abc","importlib-resources-adapters","importlib-resources-common","importlib-resources-functional","importlib-resources-itertools","importlib-resources-legacy","importlib-resources-readers","importlib-resources-simple","importlib-simple","importlib-util","imputil","inspect","interpchannels","interpqueues","interpreters","io","ios-support","ipaddress","itertools","jpeg","json","json-decoder","json-encoder","json-json","json-main","json-re","json-scanner","json-struct","json-sys","json-tests","json-tests-test-check-circular","json-tests-test-decode","json-tests-test-default","json-tests-test-dump","json-tests-test-encode-basestring-ascii","json-tests-test-fail","json-tests-test-float","json-tests-test-indent","json-tests-test-pass1","json-tests-test-pass2","json-tests-test-pass3","json-tests-test-recursion","json-tests-test-scanstring","json-tests-test-separators","json-tests-test-speedups","json-tests-test-tool","json-tests-test-unicode","json-tool","keyword","lib","lib-libpython3","lib2to3","lib2to3-btm-matcher","lib2to3-btm-utils","lib2to3-fixer-base","lib2to3-fixer-util","lib2to3-fixes","lib2to3-fixes-fix-apply","lib2to3-fixes-fix-asserts","lib2to3-fixes-fix-basestring","lib2to3-fixes-fix-buffer","lib2to3-fixes-fix-callable","lib2to3-fixes-fix-dict","lib2to3-fixes-fix-except","lib2to3-fixes-fix-exec","lib2to3-fixes-fix-execfile","lib2to3-fixes-fix-exitfunc","lib2to3-fixes-fix-filter","lib2to3-fixes-fix-funcattrs","lib2to3-fixes-fix-future","lib2to3-fixes-fix-getcwdu","lib2to3-fixes-fix-has-key","lib2to3-fixes-fix-idioms","lib2to3-fixes-fix-import","lib2to3-fixes-fix-imports","lib2to3-fixes-fix-imports2","lib2to3-fixes-fix-input","lib2to3-fixes-fix-intern","lib2to3-fixes-fix-isinstance","lib2to3-fixes-fix-itertools","lib2to3-fixes-fix-itertools-imports","lib2to3-fixes-fix-long","lib2to3-fixes-fix-map","lib2to3-fixes-fix-metaclass","lib2to3-fixes-fix-methodattrs","lib2to3-fixes-fix-ne","lib2to3-fixes-fix-next","lib2to3-fixes-fix-nonzero","lib2to3-fixes-fix-numliterals","lib2to3-fixes-fix-operator","lib2to3-fixes-fix-paren","lib2to3-fixes-fix-print","lib2to3-fixes-fix-raise","lib2to3-fixes-fix-raw-input","lib2to3-fixes-fix-reduce","lib2to3-fixes-fix-reload","lib2to3-fixes-fix-renames","lib2to3-fixes-fix-repr","lib2to3-fixes-fix-set-literal","lib2to3-fixes-fix-standarderror","lib2to3-fixes-fix-sys-exc","lib2to3-fixes-fix-throw","lib2to3-fixes-fix-tuple-params","lib2to3-fixes-fix-types","lib2to3-fixes-fix-unicode","lib2to3-fixes-fix-urllib","lib2to3-fixes-fix-ws-comma","lib2to3-fixes-fix-xrange","lib2to3-fixes-fix-xreadlines","lib2to3-fixes-fix-zip","lib2to3-main","lib2to3-patcomp","lib2to3-pgen2","lib2to3-pgen2-conv","lib2to3-pgen2-driver","lib2to3-pgen2-grammar","lib2to3-pgen2-literals","lib2to3-pgen2-parse","lib2to3-pgen2-pgen","lib2to3-pgen2-token","lib2to3-pgen2-tokenize","lib2to3-pygram","lib2to3-pytree","lib2to3-refactor","lib2to3-tests","lib2to3-tests-data","lib2to3-tests-data-bom","lib2to3-tests-data-crlf","lib2to3-tests-data-different-encoding","lib2to3-tests-data-false-encoding","lib2to3-tests-data-fixers","lib2to3-tests-data-fixers-bad-order","lib2to3-tests-data-fixers-myfixes","lib2to3-tests-data-fixers-myfixes-fix-explicit","lib2to3-tests-data-fixers-myfixes-fix-first","lib2to3-tests-data-fixers-myfixes-fix-last","lib2to3-tests-data-fixers-myfixes-fix-parrot","lib2to3-tests-data-fixers-myfixes-fix-preorder","lib2to3-tests-data-fixers-no-fixer-cls","lib2to3-tests-data-fixers-parrot-example","lib2to3-tests-data-infinite-recursion","lib2to3-tests-data-py2-test-grammar","lib2to3-tests-data-py3-test-grammar","lib2to3-tests-main","lib2to3-tests-pytree-idempotency","lib2to3-tests-support","lib2to3-tests-test-all-fixers","lib2to3-tests-test-fixers","lib2to3-tests-test-main","lib2to3-tests-test-parser","lib2to3-tests-test-pytree","lib2to3-tests-test-refactor","lib2to3-tests-test-util","linecache","linuxaudiodev","locale","logging","logging-config","logging-handlers","lsprof","lwpcookiejar","lzma","macerrors","macos","macostools","macpath","macresource","macurl2path","mailbox","mailcap","main","markupbase","marshal","math","md5","mhlib","mimetools","mimetypes","mimewriter","mimify","miniaeframe","mmap","modulefinder","mozillacookiejar","msi","msilib","msvcrt","multibytecodec","multifile","multiprocessing","multiprocessing-connection","multiprocessing-context","multiprocessing-dummy","multiprocessing-dummy-connection","multiprocessing-forking","multiprocessing-forkserver","multiprocessing-heap","multiprocessing-managers","multiprocessing-pool","multiprocessing-popen-fork","multiprocessing-popen-forkserver","multiprocessing-popen-spawn-posix","multiprocessing-popen-spawn-win32","multiprocessing-process","multiprocessing-queues","multiprocessing-reduction","multiprocessing-resource-sharer","multiprocessing-resource-tracker","multiprocessing-semaphore-tracker","multiprocessing-shared-memory","multiprocessing-sharedctypes","multiprocessing-spawn","multiprocessing-synchronize","multiprocessing-util","mutex","nav","netrc","new","nis","nntplib","nt","ntpath","nturl2path","numbers","opcode","opcode-metadata","operator","optparse","os","os-path","os2emxpath","ossaudiodev","osx-support","overlapped","parser","pathlib","pathlib-abc","pathlib-local","pathlib-os","pathlib-types","pdb","peg-parser","phello","phello-foo","pickle","pickletools","pipes","pixmapwrapper","pkgutil","platform","plistlib","popen2","poplib","posix","posixfile","posixpath","posixshmem","posixsubprocess","pprint","profile","pstats","pty","pwd","py-abc","py-compile","py-warnings","pyclbr","pydatetime","pydecimal","pydoc","pydoc-data","pydoc-data-topics","pyexpat","pyexpat-errors","pyexpat-model","pyio","pylong","pyrepl","pyrepl-base-eventqueue","pyrepl-commands","pyrepl-completing-reader","pyrepl-console","pyrepl-curses","pyrepl-fancy-termios","pyrepl-historical-reader","pyrepl-input","pyrepl-keymap","pyrepl-main","pyrepl-minimal-curses","pyrepl-module-completer","pyrepl-pager","pyrepl-reader","pyrepl-readline","pyrepl-simple-interact","pyrepl-terminfo","pyrepl-threading-handler","pyrepl-trace","pyrepl-types","pyrepl-unix-console","pyrepl-unix-eventqueue","pyrepl-utils","pyrepl-windows-console","pyrepl-windows-eventqueue","queue","quopri","random","re","re-casefix","re-compiler","re-constants","re-parser","readline","remote-debugging","repr","reprlib","resource","rexec","rfc822","rlcompleter","robotparser","runpy","sched","scproxy","scrolledtext","secrets","select","selectors","sets","sgmllib","sha","sha1","sha2","sha256","sha3","sha512","shelve","shlex","shutil","signal","simpledialog","simplehttpserver","simplexmlrpcserver","site","sitebuiltins","smtpd","smtplib","sndhdr","socket","socketserver","spwd","sqlite3","sqlite3-dbapi2","sqlite3-dump","sqlite3-main","sqlite3-test","sqlite3-test-backup","sqlite3-test-dbapi","sqlite3-test-dump","sqlite3-test-factory","sqlite3-test-hooks","sqlite3-test-py25tests","sqlite3-test-regression","sqlite3-test-transactions","sqlite3-test-types","sqlite3-test-userfunctions","sre","sre-compile","sre-constants","sre-parse","ssl","stat","statistics","statvfs","string","string-templatelib","stringio","stringold","stringprep","strop","strptime","struct","subprocess","suggestions","sunau","sunaudio","sunaudiodev","symbol","symtable","sys","sysconfig","sysconfig-main","sysconfigdata","sysconfigdata-x86-64-conda-cos6-linux-gnu","sysconfigdata-x86-64-conda-linux-gnu","syslog","tabnanny","tarfile","telnetlib","tempfile","termios","test","test-ann-module","test-ann-module2","test-ann-module3","test-ann-module5","test-ann-module6","test-ann-module7","test-audiotests","test-audit-tests","test-autotest","test-bad-coding","test-bad-coding2","test-bad-coding3","test-bad-getattr","test-bad-getattr2","test-bad-getattr3","test-badsyntax-3131","test-badsyntax-async1","test-badsyntax-async2","test-badsyntax-async3","test-badsyntax-async4","test-badsyntax-async5","test-badsyntax-async6","test-badsyntax-async7","test-badsyntax-async8","test-badsyntax-future10","test-badsyntax-future3","test-badsyntax-future4","test-badsyntax-future5","test-badsyntax-future6","test-badsyntax-future7","test-badsyntax-future8","test-badsyntax-future9","test-badsyntax-nocaret","test-badsyntax-pep3120","test-bisect","test-bisect-cmd","test-buffer-tests","test-bytecode-helper","test-coding20731","test-curses-tests","test-dataclass-module-1","test-dataclass-module-1-str","test-dataclass-module-2","test-dataclass-module-2-str","test-dataclass-textanno","test-datetimetester","test-dis-module","test-doctest-aliases","test-double-const","test-dtracedata","test-dtracedata-call-stack","test-dtracedata-gc","test-dtracedata-instance","test-dtracedata-line","test-eintrdata","test-eintrdata-eintr-tester","test-encoded-modules","test-encoded-modules-module-iso-8859-1","test-encoded-modules-module-koi8-r","test-final-a","test-final-b","test-fork-wait","test-future-test1","test-future-test2","test-gdb-sample","test-good-getattr","test-imp-dummy","test-infinite-reload","test-inspect-fodder","test-inspect-fodder2","test-libregrtest","test-libregrtest-cmdline","test-libregrtest-main","test-libregrtest-pgo","test-libregrtest-refleak","test-libregrtest-runtest","test-libregrtest-runtest-mp","test-libregrtest-save-env","test-libregrtest-setup","test-libregrtest-utils","test-libregrtest-win-utils","test-list-tests","test-lock-tests","test-main","test-make-ssl-certs","test-mapping-tests","test-memory-watchdog","test-mock-backport","test-mock-socket","test-mod-generics-cache","test-mp-fork-bomb","test-mp-preload","test-multibytecodec-support","test-outstanding-bugs","test-pickletester","test-profilee","test-pyclbr-input","test-pydoc-mod","test-pydocfodder","test-pystone","test-pythoninfo","test-re-tests","test-regrtest","test-relimport","test-reperf","test-sample-doctest","test-sample-doctest-no-docstrings","test-sample-doctest-no-doctests","test-script-helper","test-seq-tests","test-signalinterproctester","test-sortperf","test-ssl-servers","test-ssltests","test-string-tests","test-subprocessdata","test-subprocessdata-fd-status","test-subprocessdata-input-reader","test-subprocessdata-qcat","test-subprocessdata-qgrep","test-subprocessdata-sigchild-ignore","test-support","test-support-bytecode-helper","test-support-hashlib-helper","test-support-logging-helper","test-support-script-helper","test-support-socket-helper","test-support-testresult","test-support-warnings-helper","test-symlink-support","test-test-abc","test-test-abstract-numbers","test-test-aepack","test-test-aifc","test-test-al","test-test-all","test-test-anydbm","test-test-applesingle","test-test-argparse","test-test-array","test-test-ascii-formatd","test-test-asdl-parser","test-test-ast","test-test-asyncgen","test-test-asynchat","test-test-asyncio","test-test-asyncio-echo","test-test-asyncio-echo2","test-test-asyncio-echo3","test-test-asyncio-functional","test-test-asyncio-main","test-test-asyncio-test-asyncio-waitfor","test-test-asyncio-test-base-events","test-test-asyncio-test-buffered-proto","test-test-asyncio-test-context","test-test-asyncio-test-events","test-test-asyncio-test-futures","test-test-asyncio-test-futures2","test-test-asyncio-test-locks","test-test-asyncio-test-pep492","test-test-asyncio-test-proactor-events","test-test-asyncio-test-protocols","test-test-asyncio-test-queues","test-test-asyncio-test-runners","test-test-asyncio-test-selector-events","test-test-asyncio-test-sendfile","test-test-asyncio-test-server","test-test-asyncio-test-sock-lowlevel","test-test-asyncio-test-sslproto","test-test-asyncio-test-streams","test-test-asyncio-test-subprocess","test-test-asyncio-test-tasks","test-test-asyncio-test-threads","test-test-asyncio-test-transports","test-test-asyncio-test-unix-events","test-test-asyncio-test-waitfor","test-test-asyncio-test-windows-events","test-test-asyncio-test-windows-utils","test-test-asyncio-utils","test-test-asyncore","test-test-atexit","test-test-audioop","test-test-audit","test-test-augassign","test-test-base64","test-test-baseexception","test-test-bastion","test-test-bdb","test-test-bigaddrspace","test-test-bigmem","test-test-binascii","test-test-binhex","test-test-binop","test-test-bisect","test-test-bool","test-test-bsddb","test-test-bsddb185","test-test-bsddb3","test-test-buffer","test-test-bufio","test-test-builtin","test-test-bytes","test-test-bz2","test-test-c-locale-coercion","test-test-calendar","test-test-call","test-test-capi","test-test-cd","test-test-cfgparser","test-test-cgi","test-test-cgitb","test-test-charmapcodec","test-test-check-c-globals","test-test-cl","test-test-class","test-test-clinic","test-test-cmath","test-test-cmd","test-test-cmd-line","test-test-cmd-line-script","test-test-code","test-test-code-module","test-test-codeccallbacks","test-test-codecencodings-cn","test-test-codecencodings-hk","test-test-codecencodings-iso2022","test-test-codecencodings-jp","test-test-codecencodings-kr","test-test-codecencodings-tw","test-test-codecmaps-cn","test-test-codecmaps-hk","test-test-codecmaps-jp","test-test-codecmaps-kr","test-test-codecmaps-tw","test-test-codecs","test-test-codeop","test-test-coercion","test-test-collections","test-test-colorsys","test-test-commands","test-test-compare","test-test-compile","test-test-compileall","test-test-compiler","test-test-complex","test-test-complex-args","test-test-concurrent-futures","test-test-configparser","test-test-contains","test-test-context","test-test-contextlib","test-test-contextlib-async","test-test-cookie","test-test-cookielib","test-test-copy","test-test-copy-reg","test-test-copyreg","test-test-coroutines","test-test-cpickle","test-test-cprofile","test-test-crashers","test-test-crypt","test-test-csv","test-test-ctypes","test-test-curses","test-test-dataclasses","test-test-datetime","test-test-dbm","test-test-dbm-dumb","test-test-dbm-gnu","test-test-dbm-ndbm","test-test-decimal","test-test-decorators","test-test-defaultdict","test-test-deque","test-test-descr","test-test-descrtut","test-test-devpoll","test-test-dict","test-test-dict-version","test-test-dictcomps","test-test-dictviews","test-test-difflib","test-test-dircache","test-test-dis","test-test-distutils","test-test-dl","test-test-doctest","test-test-doctest2","test-test-docxmlrpc","test-test-dtrace","test-test-dumbdbm","test-test-dummy-thread","test-test-dummy-threading","test-test-dynamic","test-test-dynamicclassattribute","test-test-eintr","test-test-email","test-test-email-codecs","test-test-email-main","test-test-email-renamed","test-test-email-test-asian-codecs","test-test-email-test-contentmanager","test-test-email-test-defect-handling","test-test-email-test-email","test-test-email-test-encoded-words","test-test-email-test-generator","test-test-email-test-header-value-parser","test-test-email-test-headerregistry","test-test-email-test-inversion","test-test-email-test-message","test-test-email-test-parser","test-test-email-test-pickleable","test-test-email-test-policy","test-test-email-test-utils","test-test-email-torture-test","test-test-embed","test-test-ensurepip","test-test-enum","test-test-enumerate","test-test-eof","test-test-epoll","test-test-errno","test-test-exception-hierarchy","test-test-exception-variations","test-test-exceptions","test-test-extcall","test-test-faulthandler","test-test-fcntl","test-test-file","test-test-file-eintr","test-test-file2k","test-test-filecmp","test-test-fileinput","test-test-fileio","test-test-finalization","test-test-float","test-test-flufl","test-test-fnmatch","test-test-fork1","test-test-format","test-test-fpformat","test-test-fractions","test-test-frame","test-test-frozen","test-test-fstring","test-test-ftplib","test-test-funcattrs","test-test-functools","test-test-future","test-test-future-builtins","test-test-future1","test-test-future2","test-test-future3","test-test-future4","test-test-future5","test-test-gc","test-test-gdb","test-test-gdbm","test-test-generator-stop","test-test-generators","test-test-genericalias","test-test-genericclass","test-test-genericpath","test-test-genexps","test-test-getargs","test-test-getargs2","test-test-getopt","test-test-getpass","test-test-gettext","test-test-gl","test-test-glob","test-test-global","test-test-grammar","test-test-graphlib","test-test-grp","test-test-gzip","test-test-hash","test-test-hashlib","test-test-heapq","test-test-hmac","test-test-hotshot","test-test-html","test-test-htmllib","test-test-htmlparser","test-test-http-cookiejar","test-test-http-cookies","test-test-httplib","test-test-httpservers","test-test-idle","test-test-imageop","test-test-imaplib","test-test-imgfile","test-test-imghdr","test-test-imp","test-test-import","test-test-import-data","test-test-import-data-circular-imports","test-test-import-data-circular-imports-basic","test-test-import-data-circular-imports-basic2","test-test-import-data-circular-imports-binding","test-test-import-data-circular-imports-binding2","test-test-import-data-circular-imports-from-cycle1","test-test-import-data-circular-imports-from-cycle2","test-test-import-data-circular-imports-indirect","test-test-import-data-circular-imports-rebinding","test-test-import-data-circular-imports-rebinding2","test-test-import-data-circular-imports-source","test-test-import-data-circular-imports-subpackage","test-test-import-data-circular-imports-subpkg","test-test-import-data-circular-imports-subpkg-subpackage2","test-test-import-data-circular-imports-subpkg-util","test-test-import-data-circular-imports-use","test-test-import-data-circular-imports-util","test-test-import-data-package","test-test-import-data-package-submodule","test-test-import-data-package2","test-test-import-data-package2-submodule1","test-test-import-data-package2-submodule2","test-test-import-magic","test-test-import-main","test-test-importhooks","test-test-importlib","test-test-importlib-abc","test-test-importlib-builtin","test-test-importlib-builtin-main","test-test-importlib-builtin-test-finder","test-test-importlib-builtin-test-loader","test-test-importlib-builtin-util","test-test-importlib-data","test-test-importlib-data01","test-test-importlib-data01-subdirectory","test-test-importlib-data02","test-test-importlib-data02-one","test-test-importlib-data02-two","test-test-importlib-data03","test-test-importlib-data03-namespace","test-test-importlib-data03-namespace-portion1","test-test-importlib-data03-namespace-portion2","test-test-importlib-extension","test-test-importlib-extension-main","test-test-importlib-extension-test-case-sensitivity","test-test-importlib-extension-test-finder","test-test-importlib-extension-test-loader","test-test-importlib-extension-test-path-hook","test-test-importlib-extension-util","test-test-importlib-fixtures","test-test-importlib-frozen","test-test-importlib-frozen-main","test-test-importlib-frozen-test-finder","test-test-importlib-frozen-test-loader","test-test-importlib-import","test-test-importlib-import-main","test-test-importlib-import-test-api","test-test-importlib-import-test-caching","test-test-importlib-import-test-fromlist","test-test-importlib-import-test-loader","test-test-importlib-import-test-meta-path","test-test-importlib-import-test-package","test-test-importlib-import-test-packages","test-test-importlib-import-test-path","test-test-importlib-import-test-relative-imports","test-test-importlib-import-util","test-test-importlib-main","test-test-importlib-namespace-pkgs","test-test-importlib-namespace-pkgs-both-portions","test-test-importlib-namespace-pkgs-both-portions-foo","test-test-importlib-namespace-pkgs-both-portions-foo-one","test-test-importlib-namespace-pkgs-both-portions-foo-two","test-test-importlib-namespace-pkgs-module-and-namespace-package","test-test-importlib-namespace-pkgs-module-and-namespace-package-a-test","test-test-importlib-namespace-pkgs-not-a-namespace-pkg","test-test-importlib-namespace-pkgs-not-a-namespace-pkg-foo","test-test-importlib-namespace-pkgs-not-a-namespace-pkg-foo-one","test-test-importlib-namespace-pkgs-portion1","test-test-importlib-namespace-pkgs-portion1-foo","test-test-importlib-namespace-pkgs-portion1-foo-one","test-test-importlib-namespace-pkgs-portion2","test-test-importlib-namespace-pkgs-portion2-foo","test-test-importlib-namespace-pkgs-portion2-foo-two","test-test-importlib-namespace-pkgs-project1","test-test-importlib-namespace-pkgs-project1-parent","test-test-importlib-namespace-pkgs-project1-parent-child","test-test-importlib-namespace-pkgs-project1-parent-child-one","test-test-importlib-namespace-pkgs-project2","test-test-importlib-namespace-pkgs-project2-parent","test-test-importlib-namespace-pkgs-project2-parent-child","test-test-importlib-namespace-pkgs-project2-parent-child-two","test-test-importlib-namespace-pkgs-project3","test-test-importlib-namespace-pkgs-project3-parent","test-test-importlib-namespace-pkgs-project3-parent-child","test-test-importlib-namespace-pkgs-project3-parent-child-three","test-test-importlib-regrtest","test-test-importlib-source","test-test-importlib-source-main","test-test-importlib-source-test-case-sensitivity","test-test-importlib-source-test-file-loader","test-test-importlib-source-test-finder","test-test-importlib-source-test-path-hook","test-test-importlib-source-test-source-encoding","test-test-importlib-source-util","test-test-importlib-stubs","test-test-importlib-test-abc","test-test-importlib-test-api","test-test-importlib-test-files","test-test-importlib-test-lazy","test-test-importlib-test-locks","test-test-importlib-test-main","test-test-importlib-test-metadata-api","test-test-importlib-test-namespace-pkgs","test-test-importlib-test-open","test-test-importlib-test-path","test-test-importlib-test-pkg-import","test-test-importlib-test-read","test-test-importlib-test-resource","test-test-importlib-test-spec","test-test-importlib-test-threaded-import","test-test-importlib-test-util","test-test-importlib-test-windows","test-test-importlib-test-zip","test-test-importlib-threaded-import-hangers","test-test-importlib-util","test-test-importlib-zipdata01","test-test-importlib-zipdata02","test-test-index","test-test-inspect","test-test-int","test-test-int-literal","test-test-io","test-test-ioctl","test-test-ipaddress","test-test-isinstance","test-test-iter","test-test-iterlen","test-test-itertools","test-test-json","test-test-json-main","test-test-json-test-decode","test-test-json-test-default","test-test-json-test-dump","test-test-json-test-encode-basestring-ascii","test-test-json-test-enum","test-test-json-test-fail","test-test-json-test-float","test-test-json-test-indent","test-test-json-test-pass1","test-test-json-test-pass2","test-test-json-test-pass3","test-test-json-test-recursion","test-test-json-test-scanstring","test-test-json-test-separators","test-test-json-test-speedups","test-test-json-test-tool","test-test-json-test-unicode","test-test-keyword","test-test-keywordonlyarg","test-test-kqueue","test-test-largefile","test-test-lib2to3","test-test-linecache","test-test-linuxaudiodev","test-test-list","test-test-listcomps","test-test-lltrace","test-test-locale","test-test-logging","test-test-long","test-test-long-future","test-test-longexp","test-test-lzma","test-test-macos","test-test-macostools","test-test-macpath","test-test-macurl2path","test-test-mailbox","test-test-mailcap","test-test-marshal","test-test-math","test-test-md5","test-test-memoryio","test-test-memoryview","test-test-metaclass","test-test-mhlib","test-test-mimetools","test-test-mimetypes","test-test-mimewriter","test-test-minidom","test-test-mmap","test-test-module","test-test-modulefinder","test-test-msilib","test-test-multibytecodec","test-test-multifile","test-test-multiprocessing","test-test-multiprocessing-fork","test-test-multiprocessing-forkserver","test-test-multiprocessing-main-handling","test-test-multiprocessing-spawn","test-test-mutants","test-test-mutex","test-test-named-expressions","test-test-netrc","test-test-new","test-test-nis","test-test-nntplib","test-test-normalization","test-test-ntpath","test-test-numeric-tower","test-test-old-mailbox","test-test-opcode","test-test-opcodes","test-test-openpty","test-test-operator","test-test-optparse","test-test-ordered-dict","test-test-os","test-test-ossaudiodev","test-test-osx-env","test-test-osx-support","test-test-parser","test-test-pathlib","test-test-pdb","test-test-peepholer","test-test-peg-generator","test-test-peg-generator-main","test-test-peg-generator-test-c-parser","test-test-peg-generator-test-first-sets","test-test-peg-generator-test-pegen","test-test-peg-parser","test-test-pep247","test-test-pep277","test-test-pep292","test-test-pep3120","test-test-pep3131","test-test-pep3151","test-test-pep352","test-test-pep380","test-test-pep479","test-test-pickle","test-test-picklebuffer","test-test-pickletools","test-test-pipes","test-test-pkg","test-test-pkgimport","test-test-pkgutil","test-test-platform","test-test-plistlib","test-test-poll","test-test-popen","test-test-popen2","test-test-poplib","test-test-positional-only-arg","test-test-posix","test-test-posixpath","test-test-pow","test-test-pprint","test-test-print","test-test-profile","test-test-property","test-test-pstats","test-test-pty","test-test-pulldom","test-test-pwd","test-test-py-compile","test-test-py3kwarn","test-test-pyclbr","test-test-pydoc","test-test-pyexpat","test-test-queue","test-test-quopri","test-test-raise","test-test-random","test-test-range","test-test-re","test-test-readline","test-test-regrtest","test-test-repl","test-test-repr","test-test-reprlib","test-test-resource","test-test-rfc822","test-test-richcmp","test-test-rlcompleter","test-test-robotparser","test-test-runpy","test-test-sax","test-test-sched","test-test-scope","test-test-script-helper","test-test-scriptpackages","test-test-secrets","test-test-select","test-test-selectors","test-test-set","test-test-setcomps","test-test-sets","test-test-sgmllib","test-test-sha","test-test-shelve","test-test-shlex","test-test-shutil","test-test-signal","test-test-simplehttpserver","test-test-site","test-test-slice","test-test-smtpd","test-test-smtplib","test-test-smtpnet","test-test-sndhdr","test-test-socket","test-test-socketserver","test-test-softspace","test-test-sort","test-test-source-encoding","test-test-spwd","test-test-sqlite","test-test-ssl","test-test-startfile","test-test-stat","test-test-statistics","test-test-str","test-test-strftime","test-test-string","test-test-string-literals","test-test-stringio","test-test-stringprep","test-test-strlit","test-test-strop","test-test-strptime","test-test-strtod","test-test-struct","test-test-structmembers","test-test-structseq","test-test-subclassinit","test-test-subprocess","test-test-sunau","test-test-sunaudiodev","test-test-sundry","test-test-super","test-test-support","test-test-symbol","test-test-symtable","test-test-syntax","test-test-sys","test-test-sys-setprofile","test-test-sys-settrace","test-test-sysconfig","test-test-syslog","test-test-tabnanny","test-test-tarfile","test-test-tcl","test-test-telnetlib","test-test-tempfile","test-test-test-support","test-test-textwrap","test-test-thread","test-test-threaded-import","test-test-threadedtempfile","test-test-threading","test-test-threading-local","test-test-threadsignals","test-test-time","test-test-timeit","test-test-timeout","test-test-tix","test-test-tk","test-test-tokenize","test-test-tools","test-test-tools-main","test-test-tools-test-fixcid","test-test-tools-test-gprof2html","test-test-tools-test-i18n","test-test-tools-test-lll","test-test-tools-test-md5sum","test-test-tools-test-pathfix","test-test-tools-test-pdeps","test-test-tools-test-pindent","test-test-tools-test-reindent","test-test-tools-test-sundry","test-test-tools-test-unparse","test-test-trace","test-test-traceback","test-test-tracemalloc","test-test-transformer","test-test-ttk-guionly","test-test-ttk-textonly","test-test-tuple","test-test-turtle","test-test-type-comments","test-test-typechecks","test-test-types","test-test-typing","test-test-ucn","test-test-unary","test-test-undocumented-details","test-test-unicode","test-test-unicode-file","test-test-unicode-file-functions","test-test-unicode-identifiers","test-test-unicodedata","test-test-unittest","test-test-univnewlines","test-test-univnewlines2k","test-test-unpack","test-test-unpack-ex","test-test-unparse","test-test-urllib","test-test-urllib-response","test-test-urllib2","test-test-urllib2-localnet","test-test-urllib2net","test-test-urllibnet","test-test-urlparse","test-test-userdict","test-test-userlist","test-test-userstring","test-test-utf8-mode","test-test-utf8source","test-test-uu","test-test-uuid","test-test-venv","test-test-wait3","test-test-wait4","test-test-warnings","test-test-warnings-data","test-test-warnings-data-import-warning","test-test-warnings-data-stacklevel","test-test-warnings-main","test-test-wave","test-test-weakref","test-test-weakset","test-test-webbrowser","test-test-whichdb","test-test-winconsoleio","test-test-winreg","test-test-winsound","test-test-with","test-test-wsgiref","test-test-xdrlib","test-test-xml-dom-minicompat","test-test-xml-etree","test-test-xml-etree-c","test-test-xmllib","test-test-xmlrpc","test-test-xmlrpc-net","test-test-xpickle","test-test-xrange","test-test-xxsubinterpreters","test-test-xxtestfuzz","test-test-yield-from","test-test-zipapp","test-test-zipfile","test-test-zipfile64","test-test-zipimport","test-test-zipimport-support","test-test-zlib","test-test-zoneinfo","test-test-zoneinfo-main","test-test-zoneinfo-support","test-test-zoneinfo-test-zoneinfo","test-testall","test-testcodec","test-tf-inherit-check","test-threaded-import-hangers","test-time-hashlib","test-tracedmodules","test-tracedmodules-testmod","test-typed-dict-helper","test-warning-tests","test-win-console-handler","test-xmltests","test-ziptestdata","test-ziptestdata-testdata-module-inside-zip","testbuffer","testcapi","testimportmultiple","testinternalcapi","testmultiphase","textwrap","this","thread","threading","threading-local","time","timeit","tix","tkcolorchooser","tkcommondialog","tkconstants","tkdnd","tkfiledialog","tkfont","tkinter","tkinter-colorchooser","tkinter-commondialog","tkinter-constants","tkinter-dialog","tkinter-dnd","tkinter-filedialog","tkinter-fix","tkinter-font","tkinter-main","tkinter-messagebox","tkinter-scrolledtext","tkinter-simpledialog","tkinter-test","tkinter-test-runtktests","tkinter-test-support","tkinter-test-test-tkinter","tkinter-test-test-tkinter-test-colorchooser","tkinter-test-test-tkinter-test-font","tkinter-test-test-tkinter-test-geometry-managers","tkinter-test-test-tkinter-test-images","tkinter-test-test-tkinter-test-loadtk","tkinter-test-test-tkinter-test-messagebox","tkinter-test-test-tkinter-test-misc","tkinter-test-test-tkinter-test-simpledialog","tkinter-test-test-tkinter-test-text","tkinter-test-test-tkinter-test-variables","tkinter-test-test-tkinter-test-widgets","tkinter-test-test-ttk","tkinter-test-test-ttk-test-extensions","tkinter-test-test-ttk-test-functions","tkinter-test-test-ttk-test-style","tkinter-test-test-ttk-test-widgets","tkinter-test-widget-tests","tkinter-tix","tkinter-ttk","tkmessagebox","tksimpledialog","toaiff","token","tokenize","tomllib","tomllib-parser","tomllib-re","tomllib-types","trace","traceback","tracemalloc","ttk","tty","turtle","turtledemo","turtledemo-bytedesign","turtledemo-chaos","turtledemo-clock","turtledemo-colormixer","turtledemo-forest","turtledemo-fractalcurves","turtledemo-lindenmayer","turtledemo-main","turtledemo-minimal-hanoi","turtledemo-nim","turtledemo-paint","turtledemo-peace","turtledemo-penrose","turtledemo-planet-and-moon","turtledemo-rosette","turtledemo-round-dance","turtledemo-sorting-animate","turtledemo-tree","turtledemo-two-canvases","turtledemo-wikipedia","turtledemo-yinyang","types","typing","typing-io","typing-re","unicodedata","unittest","unittest-async-case","unittest-case","unittest-loader","unittest-log","unittest-main","unittest-mock","unittest-result","unittest-runner","unittest-signals","unittest-suite","unittest-test","unittest-test-dummy","unittest-test-main","unittest-test-support","unittest-test-test-assertions","unittest-test-test-async-case","unittest-test-test-break","unittest-test-test-case","unittest-test-test-discovery","unittest-test-test-functiontestcase","unittest-test-test-loader","unittest-test-test-program","unittest-test-test-result","unittest-test-test-runner","unittest-test-test-setups","unittest-test-test-skipping","unittest-test-test-suite","unittest-test-test-warnings","unittest-test-testmock","unittest-test-testmock-main","unittest-test-testmock-support","unittest-test-testmock-testasync","unittest-test-testmock-testcallable","unittest-test-testmock-testhelpers","unittest-test-testmock-testmagicmethods","unittest-test-testmock-testmock","unittest-test-testmock-testpatch","unittest-test-testmock-testsealable","unittest-test-testmock-testsentinel","unittest-test-testmock-testwith","unittest-util","urllib","urllib-error","urllib-parse","urllib-request","urllib-response","urllib-robotparser","urllib2","urlparse","user","userdict","userlist","userstring","uu","uuid","venv","venv-main","videoreader","w","warnings","wave","weakref","weakrefset","webbrowser","whichdb","winapi","winreg","winsound","wmi","wsgiref","wsgiref-handlers","wsgiref-headers","wsgiref-simple-server","wsgiref-types","wsgiref-util","wsgiref-validate","xdrlib","xml","xml-dom","xml-dom-domreg","xml-dom-expatbuilder","xml-dom-minicompat","xml-dom-minidom","xml-dom-nodefilter","xml-dom-pulldom","xml-dom-xmlbuilder","xml-etree","xml-etree-celementtree","xml-etree-elementinclude","xml-etree-elementpath","xml-etree-elementtree","xml-parsers","xml-parsers-expat","xml-parsers-expat-errors","xml-parsers-expat-errors-dom","xml-parsers-expat-errors-etree","xml-parsers-expat-errors-parsers","xml-parsers-expat-errors-sax","xml-parsers-expat-model","xml-parsers-expat-model-dom","xml-parsers-expat-model-etree","xml-parsers-expat-model-parsers","xml-parsers-expat-model-sax","xml-sax","xml-sax-exceptions","xml-sax-expatreader","xml-sax-handler","xml-sax-saxutils","xml-sax-xmlreader","xmllib","xmlrpc","xmlrpc-client","xmlrpc-server","xmlrpclib","xxlimited","xxsubinterpreters","xxsubtype","xxtestfuzz","zipapp","zipfile","zipfile-main","zipfile-path","zipfile-path-glob","zipimport","zlib","zoneinfo","zoneinfo-common","zoneinfo-tzpath","zoneinfo-zoneinfo","zstd"]');
  function readLists() {
   const { date, ...sources } = sources_namespaceObject;
   const licenses = (ids, deprecated)=>ids.map((id)=>[
      id.toLowerCase(),
      {
       id,
       deprecated
      }
     ]);
   return {
    date,
    sources,
    classifiers: {
     valid: new Set(classifiers_namespaceObject.r),
     deprecated: new Map(Object.entries(classifiers_namespaceObject.i))
    },
    licenses: new Map([
     ...licenses(licenses_namespaceObject.ss, false),
     ...licenses(licenses_namespaceObject.io, true)
    ]),
    licenseExceptions: new Map(licenses_namespaceObject.z2.map((id)=>[
      id.toLowerCase(),
      id
     ])),
    stdlibNames: new Set(stdlib_names_namespaceObject)
   };
  }
  const pypiLists = readLists();
  const MIB = 1048576;
  const pypiProfile = {
   name: "pypi",
   title: "PyPI",
   policies: "refused",
   isOneServer: true,
   refuses: new Set,
   needsSha256: false,
   ...pypiLists,
   rulesDate: "2026-08-21",
   sources: {
    ...pypiLists.sources,
    readmeRenderer: "45.0",
    emailValidator: "2.3.0",
    idna: idna_tables.M.idna
   },
   platformTags: platform_tags.z,
   metadataVersions: [
    "1.0",
    "1.1",
    "1.2",
    "2.1",
    "2.2",
    "2.3",
    "2.4",
    "2.5"
   ],
   fieldsSince: metadata_fields.$N,
   dynamicFields: metadata_fields.iz,
   maximumFileSize: 100 * MIB,
   maximumProjectSize: 10240 * MIB,
   releaseAgeDays: 14,
   maximumSummaryLength: index_limits.q,
   maximumUrlLabelLength: index_limits.k,
   maximumFilenameBytes: 255
  };
 },
 69345: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   PA: ()=>leavesAnswerOpen,
   rF: ()=>RULE_SCOPES,
   xn: ()=>severityAt
  });
  const RULE_SCOPES = {
   U10: "standard",
   U11: "structure",
   U12: "standard",
   U13: "standard",
   U14: "standard",
   U15: "standard",
   U16: "structure",
   U70: "structure",
   U17: "standard",
   U18: "standard",
   U19: "standard",
   U20: "standard",
   U22: "structure",
   U23: "standard",
   U24: "standard",
   U25: "standard",
   U26: "standard",
   U27: "standard",
   U28: "standard",
   U29: "standard",
   U30: "standard",
   U31: "standard",
   U33: "policy",
   U34: "policy",
   U35: "policy",
   U36: "policy",
   U37: "policy",
   U38: "policy",
   U39: "policy",
   U40: "policy",
   U41: "policy",
   U42: "policy",
   U43: "standard",
   U44: "policy",
   U45: "standard",
   U46: "standard",
   U54: "policy",
   U61: "policy",
   U62: "policy",
   U87a: "policy",
   U87b: "policy",
   U87e: "standard",
   "private-classifier": "policy",
   twine: "policy",
   U63: "structure",
   U64: "structure",
   U65: "structure",
   U66: "structure",
   U88: "structure",
   U89: "structure",
   U90: "policy",
   U92a: "structure",
   U92b: "policy",
   U92c: "structure",
   U92d: "standard",
   U92e: "structure",
   U92j: "policy",
   "same-file-name": "structure",
   U68: "policy",
   U75: "structure",
   U76: "structure",
   U77: "policy",
   U78: "structure",
   U79: "structure",
   U80: "structure",
   U81: "structure",
   U82: "policy",
   U83: "structure",
   U84: "structure",
   U85: "structure",
   U86: "structure",
   U87c: "structure",
   U87d: "structure",
   U87f: "structure",
   U91: "standard",
   U92f: "standard",
   U92g: "structure",
   U92h: "structure",
   U92i: "structure",
   unreadable: "structure",
   U59: "project",
   U69: "policy",
   U71: "project",
   U73: "policy",
   U74: "policy"
  };
  function scopeOf(rule) {
   return Object.hasOwn(RULE_SCOPES, rule) ? RULE_SCOPES[rule] : void 0;
  }
  function standingOf({ policies, refuses }, rule, scope = scopeOf(rule)) {
   if ("refused" === policies || void 0 === scope) return null;
   if ("project" === scope) return "refused";
   if (refuses.has(rule)) return "refused";
   if ("structure" === scope) return "unsafe";
   return "standard" === scope ? "advice" : policies;
  }
  function leavesAnswerOpen({ isOneServer }, { rule, severity }) {
   return !isOneServer && "unsafe" === severity && void 0 !== scopeOf(rule);
  }
  function severityAt(profile, rule, severity, scope) {
   const standing = standingOf(profile, rule, scope);
   if (null === standing) return severity;
   if ("none" === standing) return null;
   return "unsafe" === standing && "refused" !== severity ? severity : standing;
  }
 },
 62657: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dw: ()=>FRESH_DAYS,
   pL: ()=>isFresh,
   uP: ()=>profileAgeDays
  });
  const DAY = 864e5;
  const FRESH_DAYS = 45;
  function profileAgeDays(profile, now) {
   return Math.max(0, Math.floor((Number(now) - Date.parse(`${profile.date}T00:00:00Z`)) / DAY));
  }
  function isFresh(profile, now) {
   return profileAgeDays(profile, now) < FRESH_DAYS;
  }
 }
};
