import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
 35425: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   LO: ()=>inputVariable,
   ic: ()=>createInputReader,
   zM: ()=>NOTHING_CONFIGURED
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(41101);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(23495);
  const NOTHING_CONFIGURED = new Map;
  const TRUE = [
   "true",
   "True",
   "TRUE"
  ];
  const FALSE = [
   "false",
   "False",
   "FALSE"
  ];
  function inputVariable(name) {
   return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
  }
  function textOf(value) {
   return "object" == typeof value ? value.join("\n") : String(value);
  }
  function createInputReader(source) {
   const { environment, workspace, onRead, defaults = {}, configured = NOTHING_CONFIGURED } = source;
   function given(name) {
    const value = (environment[inputVariable(name)] ?? "").trim();
    return "" === value ? null : value;
   }
   function subjectOf(name) {
    return null === given(name) ? configured.get(name)?.place ?? name : name;
   }
   function value(name) {
    const set = configured.get(name);
    const text = given(name) ?? (void 0 === set ? defaults[name] ?? "" : textOf(set.value)).trim();
    return "" === text ? null : text;
   }
   function told(name, kind) {
    onRead?.(name, kind);
    return value(name);
   }
   const optional = (name)=>told(name, {
     type: "text"
    });
   function required(name, value) {
    if (null !== value) return value;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: subjectOf(name),
     problem: "is empty",
     remedy: "Give it a value"
    });
   }
   function optionalBoolean(name) {
    const value = told(name, {
     type: "boolean"
    });
    if (null === value) return null;
    if (TRUE.includes(value)) return true;
    if (FALSE.includes(value)) return false;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: subjectOf(name),
     problem: `is '${shown(value)}', which is neither true nor false`,
     remedy: "Write true or false"
    });
   }
   function number(name, type, bounds) {
    const value = told(name, {
     type,
     ...bounds
    });
    if (null === value) return null;
    const [form, noun] = "integer" === type ? [
     INTEGER,
     "an integer"
    ] : [
     DECIMAL,
     "a decimal number"
    ];
    const parsed = Number(value);
    if (!form.test(value) || !Number.isFinite(parsed) || Math.abs(parsed) > Number.MAX_SAFE_INTEGER) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: subjectOf(name),
     problem: `is '${shown(value)}', which is not ${noun}`,
     remedy: `Write ${noun}`
    });
    const { minimum = -1 / 0, maximum = 1 / 0 } = bounds;
    if (parsed < minimum || parsed > maximum) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: subjectOf(name),
     problem: `is ${shown(value)}`,
     remedy: `Write a number ${rangeOf(bounds)}`
    });
    return parsed;
   }
   const optionalInteger = (name, bounds = {})=>number(name, "integer", bounds);
   const optionalDecimal = (name, bounds = {})=>number(name, "decimal", bounds);
   function configuredEntries(name, divider) {
    const set = configured.get(name)?.value;
    return void 0 === set ? [] : "object" == typeof set ? set : parts(textOf(set), divider);
   }
   function entries(name, divider, form) {
    const text = given(name);
    const set = configuredEntries(name, divider);
    const written = null === text ? null : parts(text, divider);
    const all = null === written ? configured.has(name) ? set : parts(defaults[name] ?? "", divider) : true === form.adds ? [
     ...new Set([
      ...set,
      ...written
     ])
    ] : configured.has(name) ? written.flatMap((entry)=>entry === _release_model__WEBPACK_IMPORTED_MODULE_3__.r ? set : [
      entry
     ]) : written;
    const braced = all.find((entry)=>BRACED.test(entry) && (true !== form.extends || entry !== _release_model__WEBPACK_IMPORTED_MODULE_3__.r));
    if (void 0 === braced || true !== form.extends && braced !== _release_model__WEBPACK_IMPORTED_MODULE_3__.r) return all;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: subjectOf(name),
     problem: true === form.extends ? `'${shown(braced)}' is unknown` : `takes no ${_release_model__WEBPACK_IMPORTED_MODULE_3__.r}, because its default is not a list to add to`,
     remedy: true === form.extends ? `Write ${_release_model__WEBPACK_IMPORTED_MODULE_3__.r} for what holds without ${name}` : "List all that you want"
    });
   }
   function split(name, type, form = {}) {
    onRead?.(name, {
     type,
     ...form
    });
    return entries(name, "list" === type ? NAMES : LINES, form);
   }
   function baseOf(name) {
    return null === given(name) ? configured.get(name)?.folder ?? workspace : workspace;
   }
   function absolute(name, path) {
    if (/[\0\r\n]/u.test(path)) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: subjectOf(name),
     problem: "contains a line break, so it is not a path",
     remedy: "Give one path"
    });
    if ("~" === path || path.startsWith("~/")) return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), path.slice(1));
    return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path) : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(baseOf(name), path);
   }
   function optionalPath(name) {
    const value = told(name, {
     type: "path"
    });
    return null === value ? null : absolute(name, value);
   }
   function allowedOne(name, value, allowed) {
    const found = allowed.find((candidate)=>candidate === value);
    if (void 0 !== found) return found;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: subjectOf(name),
     problem: `'${shown(value)}' is unknown`,
     remedy: `${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.e)(value, allowed)}Allowed: ${allowed.join(", ")}`
    });
   }
   return {
    workspace,
    configured,
    withConfigured: (other)=>createInputReader({
      ...source,
      configured: other
     }),
    given (name) {
     onRead?.(name, {
      type: "text"
     });
     return given(name);
    },
    baseOf,
    optional,
    text: (name)=>required(name, optional(name)),
    optionalBoolean,
    boolean: (name)=>required(name, optionalBoolean(name)),
    optionalInteger,
    integer: (name, bounds = {})=>required(name, optionalInteger(name, bounds)),
    optionalDecimal,
    decimal: (name, bounds = {})=>required(name, optionalDecimal(name, bounds)),
    list: (name, form)=>split(name, "list", form),
    lines: (name, form)=>split(name, "lines", form),
    optionalPath,
    path: (name)=>required(name, optionalPath(name)),
    paths: (name)=>split(name, "paths").map((path)=>absolute(name, path)),
    absolute,
    choice: (name, allowed)=>allowedOne(name, required(name, told(name, {
      type: "choice",
      allowed
     })), allowed),
    choices (name, allowed) {
     onRead?.(name, {
      type: "list",
      allowed
     });
     return entries(name, NAMES, {}).map((value)=>allowedOne(name, value, allowed));
    },
    choicesAndDefault (name, allowed) {
     onRead?.(name, {
      type: "list",
      allowed,
      extends: true
     });
     return entries(name, NAMES, {
      extends: true
     }).map((value)=>value === _release_model__WEBPACK_IMPORTED_MODULE_3__.r ? _release_model__WEBPACK_IMPORTED_MODULE_3__.r : allowedOne(name, value, allowed));
    },
    secret: optional,
    runner (name) {
     const value = (environment[name] ?? "").trim();
     return "" === value ? null : value;
    }
   };
  }
  const NAMES = /[,\r\n]/u;
  const LINES = /[\r\n]/u;
  const BRACED = /^\{[\w -]*\}$/u;
  const INTEGER = /^[+-]?\d+$/u;
  const DECIMAL = /^[+-]?\d+(\.\d+)?$/u;
  function parts(text, divider) {
   return text.split(divider).map((part)=>part.trim()).filter((part)=>"" !== part);
  }
  function shown(value) {
   return (0, _harmless_text__WEBPACK_IMPORTED_MODULE_5__.Ol)(value, 80);
  }
  function rangeOf({ minimum, maximum }) {
   if (void 0 === minimum) return `up to ${String(maximum)}`;
   return void 0 === maximum ? `from ${String(minimum)}` : `from ${String(minimum)} to ${String(maximum)}`;
  }
 },
 22588: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   SE: ()=>SHORTEST_MASK,
   _9: ()=>createMasks,
   ye: ()=>maskForms
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(58607);
  var _http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75342);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(28681);
  const SHORTEST_MASK = _http__WEBPACK_IMPORTED_MODULE_0__.c;
  const TOKEN_USER = "__token__";
  const HIDDEN = "***";
  function maskForms(secret, subject = "mask") {
   const forms = new Set;
   for (const line of secret.split(/[\r\n]+/u).map((part)=>part.trim()))if ("" !== line) {
    if (line.length < SHORTEST_MASK) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
     subject,
     problem: `has fewer than ${String(SHORTEST_MASK)} characters, so it can't be masked in a log`,
     remedy: "Give the whole token, or a longer one"
    });
    for (const form of (0, _http__WEBPACK_IMPORTED_MODULE_0__.e)(TOKEN_USER, line))forms.add(form);
    for (const form of base64Forms(line))forms.add(form);
   }
   return [
    ...forms
   ].sort((a, b)=>b.length - a.length);
  }
  function base64Forms(line) {
   const bytes = Buffer.from(line, "utf8");
   const inside = [
    0,
    1,
    2
   ].map((before)=>{
    const text = (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.sP)(Buffer.concat([
     Buffer.alloc(before),
     bytes
    ]).toString("base64"), "=");
    const first = Math.ceil(8 * before / 6);
    const last = Math.floor((before + bytes.length) * 8 / 6);
    return text.slice(first, last);
   });
   return inside.flatMap((form)=>[
     form,
     form.replaceAll("+", "-").replaceAll("/", "_"),
     encodeURIComponent(form)
    ]).filter((form)=>form.length >= SHORTEST_MASK);
  }
  function createMasks() {
   let forms = [];
   const hide = (text, all = forms)=>all.reduce((redacted, form)=>redacted.replaceAll(form, HIDDEN), text);
   const hideMarked = (line)=>{
    const bare = (0, _harmless_text__WEBPACK_IMPORTED_MODULE_3__.zw)(line);
    const hidden = hide(bare);
    return hidden === bare ? line : hidden;
   };
   return {
    add (secret, subject) {
     const added = maskForms(secret, subject).filter((form)=>!forms.includes(form));
     forms = [
      ...forms,
      ...added
     ].sort((a, b)=>b.length - a.length);
     return added;
    },
    redact (text, written) {
     const plain = void 0 === written ? text : hide(text, forms.map(written));
     const hidden = hide(plain);
     return (0, _harmless_text__WEBPACK_IMPORTED_MODULE_3__.zw)(hidden) === hidden ? hidden : hidden.split("\n").map(hideMarked).join("\n");
    }
   };
  }
 },
 7888: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   $: ()=>supportsNode
  });
  const LEAST = [
   20,
   19
  ];
  function supportsNode(version) {
   const [major = 0, minor = 0] = version.split(".").map(Number);
   if (major > LEAST[0] || major === LEAST[0] && minor >= LEAST[1]) return null;
   return `Node.js: is ${version}, but repo-agent-actions needs ${LEAST.join(".")} or later. Update the runner, or the Node.js on its PATH.`;
  }
 },
 32225: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   O: ()=>listenForStopSignals
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95800);
  const SIGNALS = [
   "SIGINT",
   "SIGTERM",
   "SIGHUP"
  ];
  function listenForStopSignals() {
   const controller = new AbortController;
   let received = null;
   function onSignal(signal) {
    if (null !== received) {
     release();
     process.kill(process.pid, signal);
     return;
    }
    received = signal;
    controller.abort(new _release_model__WEBPACK_IMPORTED_MODULE_0__.N(`stopped by ${signal}`));
   }
   function release() {
    for (const signal of SIGNALS)process.off(signal, onSignal);
   }
   for (const signal of SIGNALS)process.on(signal, onSignal);
   return {
    signal: controller.signal,
    received: ()=>received,
    abort (reason) {
     controller.abort(reason);
    },
    release
   };
  }
 },
 58522: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   W: ()=>loadedCodeWarnings,
   Z: ()=>unsafeRuntime
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41535);
  const LEAKING = [
   [
    /^--tls[-_]keylog(?:=|$)/u,
    "writes the keys of every TLS connection to a file"
   ],
   [
    /^--trace[-_]tls$/u,
    "writes the contents of TLS connections to the log"
   ],
   [
    /^--heapsnapshot[-_]near[-_]heap[-_]limit(?:=|$)/u,
    "writes the memory of this step to a file"
   ],
   [
    /^--tls[-_]cipher[-_]list=(?:.*[:, ])?\+?[ae]?NULL/u,
    "allows TLS without encryption"
   ]
  ];
  const LOADING = /^(?:-r|--require|--import|--loader|--experimental[-_]loader)(?:=|$)/u;
  function wordsOf(options) {
   return (options.match(/(?:"(?:\\.|[^"\\])*"|[^\s"])+/gu) ?? []).map((word)=>word.replace(/"((?:\\.|[^"\\])*)"/gu, "$1"));
  }
  function optionsOf({ environment, options }) {
   return [
    ...wordsOf(environment["NODE_OPTIONS"] ?? "").map((option)=>[
      "NODE_OPTIONS",
      option
     ]),
    ...options.map((option)=>[
      "node",
      option
     ])
   ];
  }
  function unsafeRuntime(settings, secrets) {
   if (0 === secrets.length) return null;
   const { environment } = settings;
   const what = secrets.join(", ");
   if ("0" === environment["NODE_TLS_REJECT_UNAUTHORIZED"]) return new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: "NODE_TLS_REJECT_UNAUTHORIZED",
    problem: `is 0, so certificates are not verified, and anybody on the network path could steal ${what}`,
    remedy: "Unset it, and set NODE_EXTRA_CA_CERTS or SSL_CERT_FILE to a private certificate authority"
   });
   for (const name of [
    "NODE_DEBUG",
    "NODE_DEBUG_NATIVE"
   ])if ("" !== (environment[name] ?? "").trim()) return new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: name,
    problem: `is set, so Node writes everything that it sends to the log, including ${what}`,
    remedy: "Unset it for this step"
   });
   for (const [subject, option] of optionsOf(settings)){
    const [, does] = LEAKING.find(([sign])=>sign.test(option)) ?? [];
    if (void 0 !== does) return new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
     subject,
     problem: `contains ${nameOf(option)}, which ${does}, but this step has ${what}`,
     remedy: "Remove the option for this step"
    });
   }
   return null;
  }
  function loadedCodeWarnings(settings, secrets) {
   if (0 === secrets.length) return [];
   const found = optionsOf(settings).filter(([, option])=>LOADING.test(option));
   const [first] = found;
   if (void 0 === first) return [];
   const [where, option] = first;
   return [
    `${where}: ${nameOf(option)} loads code into this step, which can read ${secrets.join(", ")}. Remove it, unless you trust that code.`
   ];
  }
  function nameOf(option) {
   return option.split("=", 1)[0] ?? "";
  }
 },
 3036: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   w: ()=>annotation
  });
  var _log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70063);
  function encoded(text) {
   return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  }
  function property(text) {
   return encoded(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  }
  function annotation(kind, text, { file, line } = {}, form = "decoded") {
   const properties = [
    ...void 0 === file ? [] : [
     `file=${property((0, _log_text_js__WEBPACK_IMPORTED_MODULE_0__.B)(file))}`
    ],
    ...void 0 === line ? [] : [
     `line=${String(line)}`
    ]
   ];
   const said = (0, _log_text_js__WEBPACK_IMPORTED_MODULE_0__.k)(text);
   const command = `::${kind}${0 === properties.length ? "" : ` ${properties.join(",")}`}::`;
   return `${command}${"decoded" === form ? encoded(said) : said}`;
  }
 },
 69633: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   J: ()=>cut
  });
  function cut(text, maximum) {
   if (text.length <= maximum) return text;
   return `${text.slice(0, Math.max(0, maximum - 1)).replace(/[\ud800-\udbff]$/u, "")}…`;
  }
 },
 70063: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   B: ()=>logLine,
   k: ()=>logText
  });
  var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58607);
  function withoutCommands(text) {
   return text.replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gmu, "$1: ").replaceAll("##[", "## [");
  }
  function logText(text) {
   return withoutCommands((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(text)).trimEnd();
  }
  function logLine(text) {
   return withoutCommands((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(text).replace(/\s+/gu, " ").trim());
  }
 },
 58607: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   A9: ()=>visibleDocument,
   Ol: ()=>visibleValue,
   P8: ()=>visibleLine,
   Q6: ()=>visibleText,
   Xt: ()=>escapedCharacter,
   j7: ()=>MARKS,
   mq: ()=>visibleCharacter,
   zw: ()=>withoutMarks
  });
  var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(69633);
  const CONTROL_SEQUENCES = new RegExp("\\u001b\\][^\\u0007\\u001b\\r\\n]*(?:\\u0007|\\u001b\\\\)|\\u001b\\[[0-?]*[@-~]|\\u009b[0-?]*[@-~]|\\u001b[()][0-9A-Z]|\\u001b[=>78cM]", "gu");
  const LINE_ENDS = /\r\n?/gu;
  const MARKS = new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800](?<![\\t\\n])(?<!\\p{Extended_Pictographic}[\\ufe0e\\ufe0f])(?<![#*0-9]\\ufe0f(?=\\u20e3))(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]\\u200d(?=\\p{Extended_Pictographic}))", "gu");
  const SHORT = {
   "	": "\\t",
   "\n": "\\n",
   "\r": "\\r"
  };
  function escapedCharacter(character) {
   const hex = (character.codePointAt(0) ?? 0).toString(16);
   return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
  }
  function visibleCharacter(character) {
   if (" " === character) return "a space";
   return /^[!-~]$/u.test(character) ? `'${character}'` : escapedCharacter(character);
  }
  function withoutSequences(text) {
   return text.replace(CONTROL_SEQUENCES, "");
  }
  function visibleText(text) {
   return withoutSequences(text).replace(LINE_ENDS, "\n").replace(MARKS, escapedCharacter);
  }
  function visibleLine(text, maximum = 1 / 0) {
   return (0, _cut_js__WEBPACK_IMPORTED_MODULE_0__.J)(visibleText(text).replace(/\s+/gu, " ").trim(), maximum);
  }
  function visibleValue(text, maximum = 200) {
   const visible = inTheMiddle(text, maximum).replace(/[\t\n\r]/gu, (one)=>SHORT[one] ?? "").replace(MARKS, escapedCharacter);
   return inTheMiddle(visible, maximum);
  }
  function inTheMiddle(text, maximum) {
   if (text.length <= maximum) return text;
   const end = Math.min(30, Math.floor(maximum / 4));
   const start = text.slice(0, maximum - end - 1).replace(/[\ud800-\udbff]$/u, "");
   return `${start}…${text.slice(text.length - end).replace(/^[\udc00-\udfff]/u, "")}`;
  }
  function isJoiner(character) {
   return "‌" === character || "‍" === character || character >= "︀" && character <= "️";
  }
  function visibleDocument(text) {
   return withoutSequences(text).replace(LINE_ENDS, "\n").replace(MARKS, (one)=>isJoiner(one) ? one : escapedCharacter(one));
  }
  function withoutMarks(text) {
   return withoutSequences(text).replace(LINE_ENDS, "\n").replace(MARKS, "");
  }
 },
 75342: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   c: ()=>SHORTEST_SECRET,
   e: ()=>secretForms
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28681);
  const SHORTEST_SECRET = 8;
  function wellFormed(text) {
   return text.replace(/\p{Surrogate}/gu, "�");
  }
  function percentForms(secret) {
   const component = encodeURIComponent(wellFormed(secret));
   const strict = component.replace(/[!'()*]/gu, (character)=>`%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
   const lower = (text)=>text.replace(/%[0-9A-F]{2}/gu, (code)=>code.toLowerCase());
   const address = new URL("https://index.invalid/");
   address.password = secret;
   return [
    component,
    strict,
    lower(strict),
    strict.replaceAll("%2F", "/"),
    new URLSearchParams({
     s: secret
    }).toString().slice(2),
    address.password
   ];
  }
  function jsonForms(secret) {
   const plain = JSON.stringify(secret).slice(1, -1);
   const unicode = (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
   const units = plain.split("");
   return [
    plain,
    plain.replace(/[<>&\u2028\u2029]/gu, unicode),
    units.map((unit)=>unit > "~" ? unicode(unit) : unit).join(""),
    plain.replaceAll("/", "\\/")
   ];
  }
  function htmlForms(secret) {
   const marked = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
   return [
    marked,
    marked.replaceAll('"', "&quot;").replaceAll("'", "&#x27;"),
    marked.replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
    marked.replaceAll('"', "&#34;").replaceAll("'", "&#39;")
   ];
  }
  function basicForms(username, secret) {
   const bytes = Buffer.from(`${username}:${secret}`, "utf8");
   const basic = bytes.toString("base64");
   return [
    basic,
    (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(basic, "="),
    encodeURIComponent(basic),
    bytes.toString("base64url")
   ];
  }
  function secretForms(username, token) {
   const forms = new Set;
   const lines = token.split(/[\r\n]+/u);
   for (const secret of [
    ...lines,
    ...lines.map((line)=>line.trim())
   ]){
    if ("" === secret) continue;
    const all = [
     secret,
     ...percentForms(secret),
     ...jsonForms(secret),
     ...htmlForms(secret),
     ...basicForms(username, secret)
    ];
    for (const form of all)if (form.length >= SHORTEST_SECRET) forms.add(form);
   }
   return [
    ...forms
   ].sort((a, b)=>b.length - a.length);
  }
 },
 19929: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   Z: ()=>overwriteInitialEnvironment
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  function overwriteInitialEnvironment(names) {
   if ("linux" !== process.platform) return "unsupported";
   try {
    const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/self/stat", "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const start = Number(fields[47]);
    const end = Number(fields[48]);
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start <= 0 || end < start) return "unsupported";
    const memory = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/proc/self/mem", "r+");
    try {
     for (const { offset, length } of valuesIn(readBlock(memory, start, end), names))(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(memory, Buffer.alloc(length, "x"), 0, length, start + offset);
     const left = valuesIn(readBlock(memory, start, end), names).filter(({ value })=>value.some((byte)=>120 !== byte));
     return 0 === left.length ? "overwritten" : "unsupported";
    } finally{
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(memory);
    }
   } catch  {
    return "unsupported";
   }
  }
  function readBlock(memory, start, end) {
   const block = Buffer.alloc(end - start);
   let read = 0;
   while(read < block.length){
    const count = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(memory, block, read, block.length - read, start + read);
    if (0 === count) break;
    read += count;
   }
   return block;
  }
  function valuesIn(block, names) {
   const wanted = new Set(names);
   const values = [];
   for(let offset = 0; offset < block.length;){
    const zero = block.indexOf(0, offset);
    const end = -1 === zero ? block.length : zero;
    const entry = block.subarray(offset, end);
    const equals = entry.indexOf(61);
    if (-1 !== equals && equals + 1 < entry.length && wanted.has(entry.toString("utf8", 0, equals))) values.push({
     offset: offset + equals + 1,
     length: entry.length - equals - 1,
     value: entry.subarray(equals + 1)
    });
    offset = end + 1;
   }
   return values;
  }
 },
 61675: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   r2: ()=>holdsIndexCredentials,
   yf: ()=>isOfRunnerOrUpload,
   p7: ()=>projectEnvironment,
   vf: ()=>scrubEnvironment
  });
  var certificate_variables = __nccwpck_require__(37362);
  const ALLOWED = [
   [
    "PATH",
    "HOME",
    "PWD",
    "OLDPWD",
    "USER",
    "LOGNAME",
    "SHELL",
    "SHLVL",
    "HOSTNAME",
    "HOSTTYPE",
    "OSTYPE",
    "MACHTYPE"
   ],
   [
    "TMPDIR",
    "TEMP",
    "TMP",
    "XDG_*",
    "TZ",
    "TZDIR",
    "LANG",
    "LANGUAGE",
    "LC_*",
    "LOCPATH",
    "LOCALE_ARCHIVE",
    "UMASK"
   ],
   [
    "TERM",
    "TERMINFO",
    "TERMINFO_DIRS",
    "COLORTERM",
    "COLUMNS",
    "LINES",
    "NO_COLOR",
    "FORCE_COLOR",
    "CLICOLOR*"
   ],
   [
    "PY_COLORS",
    "DEBIAN_FRONTEND",
    "CONTAINER",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "QT_*",
    "GDK_*",
    "SDL_*"
   ],
   [
    "MPLBACKEND",
    "LIBGL_*",
    "MESA_*",
    "EGL_PLATFORM",
    "PYOPENGL_PLATFORM",
    "__CF_USER_TEXT_ENCODING"
   ],
   [
    "SYSTEMROOT",
    "SYSTEMDRIVE",
    "WINDIR",
    "COMSPEC",
    "PATHEXT",
    "OS",
    "COMPUTERNAME",
    "USERNAME",
    "USERDOMAIN*"
   ],
   [
    "USERPROFILE",
    "HOMEDRIVE",
    "HOMEPATH",
    "APPDATA",
    "LOCALAPPDATA",
    "PROGRAMDATA",
    "PROGRAMFILES*",
    "PUBLIC"
   ],
   [
    "PROGRAMW6432",
    "COMMONPROGRAMFILES*",
    "COMMONPROGRAMW6432",
    "ALLUSERSPROFILE",
    "NUMBER_OF_PROCESSORS"
   ],
   [
    "PROCESSOR_*",
    "PSMODULEPATH",
    "DRIVERDATA",
    "MSYSTEM",
    "MSYS*",
    "MINGW_*",
    "CHOCOLATEYINSTALL"
   ],
   [
    "CI",
    "CONTINUOUS_INTEGRATION",
    "ACT",
    "IMAGEOS",
    "IMAGEVERSION",
    "AGENT_TOOLSDIRECTORY",
    "GITEA_ACTIONS*"
   ],
   [
    "FORGEJO_ACTIONS*",
    "RUNNER_OS",
    "RUNNER_ARCH",
    "RUNNER_NAME",
    "RUNNER_TEMP",
    "RUNNER_TOOL_CACHE",
    "RUNNER_DEBUG"
   ],
   [
    "RUNNER_ENVIRONMENT",
    "RUNNER_WORKSPACE",
    "@_ACTION",
    "@_ACTION_REF",
    "@_ACTION_REPOSITORY",
    "@_ACTIONS",
    "@_ACTOR"
   ],
   [
    "@_ACTOR_ID",
    "@_API_URL",
    "@_BASE_REF",
    "@_EVENT_NAME",
    "@_GRAPHQL_URL",
    "@_HEAD_REF",
    "@_JOB",
    "@_REF"
   ],
   [
    "@_REF_NAME",
    "@_REF_PROTECTED",
    "@_REF_TYPE",
    "@_REPOSITORY",
    "@_REPOSITORY_ID",
    "@_REPOSITORY_OWNER"
   ],
   [
    "@_REPOSITORY_OWNER_ID",
    "@_RETENTION_DAYS",
    "@_RUN_ATTEMPT",
    "@_RUN_ID",
    "@_RUN_NUMBER",
    "@_SERVER_URL",
    "@_SHA"
   ],
   [
    "@_TRIGGERING_ACTOR",
    "@_WORKFLOW",
    "@_WORKFLOW_REF",
    "@_WORKFLOW_SHA",
    "@_WORKSPACE"
   ],
   [
    "CC",
    "CXX",
    "CPP",
    "FC",
    "F77",
    "F90",
    "LD",
    "AS",
    "AR",
    "NM",
    "RANLIB",
    "STRIP",
    "OBJCOPY",
    "OBJDUMP",
    "READELF"
   ],
   [
    "LDSHARED",
    "LDCXXSHARED",
    "BLDSHARED",
    "CCSHARED",
    "WINDRES",
    "RC",
    "CFLAGS",
    "CXXFLAGS",
    "CPPFLAGS",
    "LDFLAGS"
   ],
   [
    "FFLAGS",
    "FCFLAGS",
    "ARFLAGS",
    "OBJCFLAGS",
    "LDLIBS",
    "LIBS",
    "MAKEFLAGS",
    "MAKE",
    "CPATH",
    "C_INCLUDE_PATH"
   ],
   [
    "CPLUS_INCLUDE_PATH",
    "OBJC_INCLUDE_PATH",
    "LIBRARY_PATH",
    "LD_LIBRARY_PATH",
    "LD_RUN_PATH",
    "DYLD_*LIBRARY_PATH"
   ],
   [
    "DYLD_*FRAMEWORK_PATH",
    "PKG_CONFIG*",
    "ACLOCAL_PATH",
    "CMAKE_*",
    "MESON*",
    "NINJA*",
    "SWIG*",
    "CYTHON*",
    "CYTHONIZE"
   ],
   [
    "CCACHE_*",
    "DISTCC_HOSTS",
    "MACOSX_DEPLOYMENT_TARGET",
    "ARCHFLAGS",
    "SDKROOT",
    "DEVELOPER_DIR",
    "HOMEBREW_PREFIX"
   ],
   [
    "HOMEBREW_CELLAR",
    "HOMEBREW_REPOSITORY",
    "NIX_CFLAGS_*",
    "NIX_LDFLAGS*",
    "NIX_CC*",
    "NIX_BINTOOLS*",
    "NIX_STORE"
   ],
   [
    "INCLUDE",
    "LIB",
    "LIBPATH",
    "VS*COMNTOOLS",
    "VSINSTALLDIR",
    "VSCMD_*",
    "VISUALSTUDIOVERSION",
    "VC*DIR",
    "VCTOOLS*"
   ],
   [
    "WINDOWSSDK*",
    "UCRTVERSION",
    "UNIVERSALCRTSDKDIR",
    "DISTUTILS_*",
    "_PYTHON_HOST_PLATFORM",
    "CROSS_COMPILE"
   ],
   [
    "RUSTC",
    "RUSTC_WRAPPER",
    "RUSTFLAGS",
    "RUSTDOCFLAGS",
    "RUSTUP_HOME",
    "RUSTUP_TOOLCHAIN",
    "RUST_BACKTRACE"
   ],
   [
    "RUST_MIN_STACK",
    "RUST_LOG",
    "CARGO_HOME",
    "CARGO_TARGET_*",
    "CARGO_BUILD_*",
    "CARGO_PROFILE_*",
    "CARGO_NET_*"
   ],
   [
    "CARGO_TERM_*",
    "CARGO_INCREMENTAL",
    "CARGO_ENCODED_RUSTFLAGS",
    "SCCACHE_DIR",
    "GOPATH",
    "GOROOT",
    "GOBIN"
   ],
   [
    "GOPROXY",
    "GONOPROXY",
    "GONOSUMDB",
    "GOPRIVATE",
    "GOFLAGS",
    "GOCACHE",
    "GOMODCACHE",
    "GOOS",
    "GOARCH",
    "GOTOOLCHAIN"
   ],
   [
    "CGO_*",
    "JAVA_HOME*",
    "JDK_HOME",
    "JRE_HOME",
    "CLASSPATH",
    "R_HOME",
    "R_LIBS*",
    "CUDA_*",
    "NVIDIA_*",
    "ROCM_*"
   ],
   [
    "OMP_*",
    "OPENBLAS*",
    "MKL_*",
    "BLIS_*",
    "NUMEXPR_*",
    "VECLIB_*",
    "BLAS*",
    "LAPACK*",
    "ATLAS",
    "NPY_*",
    "HDF5_*"
   ],
   [
    "GDAL_*",
    "PROJ_*",
    "GEOS_*",
    "SPATIALITE_*",
    "OPENSSL_DIR",
    "OPENSSL_*_DIR",
    "OPENSSL_STATIC",
    "BOOST_*",
    "EIGEN*"
   ],
   [
    "LLVM_*",
    "LIBCLANG_PATH",
    "PROTOC",
    "PROTOBUF_*",
    "GRPC_PYTHON_*",
    "ICU_*",
    "LIBXML2_*",
    "LIBXSLT_*"
   ],
   [
    "PYTHON*",
    "PYENV_*",
    "VIRTUAL_ENV*",
    "CONDA_*",
    "_OLD_VIRTUAL_*",
    "__PYVENV_LAUNCHER__",
    "ASDF_*",
    "MISE_DATA_DIR"
   ],
   [
    "SOURCE_DATE_EPOCH",
    "SETUPTOOLS_*",
    "VCS_VERSIONING_*",
    "VERSIONINGIT_*",
    "PBR_*",
    "HATCH_BUILD_*",
    "HATCH_VCS_*",
    "PDM_BUILD_*"
   ],
   [
    "POETRY_DYNAMIC_VERSIONING_*",
    "MATURIN_*",
    "SKBUILD_*",
    "SCIKIT_BUILD_*",
    "CIBW_*",
    "CIBUILDWHEEL",
    "CFFI_*"
   ],
   [
    "MYPYC_*",
    "PYO3_*",
    "MULTIBUILD_*",
    "AUDITWHEEL_*",
    "PYTEST_*",
    "HYPOTHESIS_*",
    "COVERAGE_*",
    "COV_*",
    "COVERALLS_PARALLEL"
   ],
   [
    "MYPYPATH",
    "MYPY_*",
    "RUFF_*",
    "BLACK_*",
    "FLAKE8_*",
    "PYLINT*",
    "PYRIGHT_*",
    "TOX_*",
    "NOX_*",
    "DJANGO_SETTINGS_MODULE"
   ],
   [
    "GIT_AUTHOR_*",
    "GIT_COMMITTER_*",
    "EMAIL",
    "GIT_CONFIG_NOSYSTEM",
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM"
   ],
   [
    "GIT_TERMINAL_PROMPT",
    "GIT_CEILING_DIRECTORIES",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    "GIT_PAGER",
    "PAGER"
   ],
   [
    ...certificate_variables.av.map(({ name })=>name),
    certificate_variables.Fd,
    "PIP_CLIENT_CERT"
   ],
   [
    "GIT_SSL_CAINFO",
    "GIT_SSL_CAPATH",
    "NIX_SSL_CERT_FILE",
    "CARGO_HTTP_CAINFO"
   ],
   [
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "FTP_PROXY",
    "NO_PROXY",
    "PIP_PROXY"
   ],
   [
    "PIP_*",
    "UV_*"
   ],
   [
    "REPO_AGENT_RUN"
   ]
  ];
  const FORGES = [
   "GITHUB",
   "GITEA",
   "FORGEJO"
  ];
  const patterns = ALLOWED.flat().flatMap((name)=>name.startsWith("@") ? FORGES.map((forge)=>`${forge}${name.slice(1)}`) : [
    name
   ]);
  const exact = new Set(patterns.filter((name)=>!name.includes("*")));
  const families = patterns.filter((name)=>name.includes("*")).map((name)=>name.split("*"));
  function isAllowedVariable(name) {
   const upper = name.toUpperCase();
   return exact.has(upper) || families.some(([start, end])=>isBetween(upper, start, end));
  }
  function isBetween(name, start, end) {
   return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
  }
  var url_credentials = __nccwpck_require__(95151);
  const RUNNER_CHANNEL = /^(?:INPUT_|STATE_|ACTIONS_|(?:GITHUB|GITEA|FORGEJO)_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$)/u;
  const SECRET_NAME = /(?:TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|APIKEY|(?:^|_)(?:PASS|PAT|PWD|CREDENTIALS?|CREDS|AUTH|AUTHTOKEN|COOKIE|KEY|KEY_BASE|PRIVATE_KEY|ACCESS_KEY|ACCESS_KEY_ID|SSHKEY|DSN|JWT|BEARER|WEBHOOK|SSHPASS))(?:_|$)/u;
  const TOKENS_OF_UPLOADS = /^(?:TWINE_(?!CERT$)\w+|UV_PUBLISH_\w+|FLIT_\w+|POETRY_PYPI_\w+|HATCH_INDEX_\w+|(?:PYPI|TESTPYPI)(?:_\w+)?|(?:GITHUB|GITEA|FORGEJO|GH|GITLAB)_TOKEN)$/u;
  const INDEX_SETTING = /^(?:(?:PIP|UV)_(?:\w*INDEX\w*|FIND_LINKS|CERT|CLIENT_CERT|PROXY|TRUSTED_HOST)|(?:HTTPS?|ALL|NO|FTP)_PROXY|NETRC)$/u;
  const INDEX_CREDENTIAL = /^(?:UV_INDEX_\w+_(?:USERNAME|PASSWORD)|NETRC|(?:PIP|UV)_KEYRING_PROVIDER)$/u;
  const NOT_SECRET = /^(?:(?:OLD)?PWD|SETUPTOOLS_SCM_PRETEND_VERSION\w*)$/u;
  function scrubEnvironment(environment, options = {}) {
   const scrubbed = {};
   for (const [name, value] of Object.entries(environment)){
    if (void 0 === value) continue;
    const kept = options.keep?.includes(name) === true || options.drop?.includes(name) !== true && isHarmless(name.toUpperCase(), value);
    if (kept) scrubbed[name] = value;
   }
   return scrubbed;
  }
  function isHarmless(name, value) {
   if (INDEX_SETTING.test(name) || NOT_SECRET.test(name)) return true;
   if (!isAllowedVariable(name) || isOfRunnerOrUpload(name) || SECRET_NAME.test(name)) return false;
   return (0, url_credentials.e)(value) === value;
  }
  function projectEnvironment(environment) {
   const clean = {};
   for (const [name, value] of Object.entries(environment)){
    const upper = name.toUpperCase();
    if (INDEX_CREDENTIAL.test(upper)) continue;
    if (!INDEX_SETTING.test(upper) || "NO_PROXY" === upper) {
     clean[name] = value;
     continue;
    }
    const address = (0, url_credentials.e)(value);
    if (null !== address) clean[name] = address;
   }
   return clean;
  }
  function holdsIndexCredentials(environment) {
   const clean = projectEnvironment(environment);
   return Object.entries(environment).some(([name, value])=>clean[name] !== value);
  }
  function isOfRunnerOrUpload(name) {
   const upper = name.toUpperCase();
   return RUNNER_CHANNEL.test(upper) || TOKENS_OF_UPLOADS.test(upper);
  }
 },
 95151: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   e: ()=>withoutUrlCredentials
  });
  const AUTHORITY = /([a-z][a-z0-9+.-]{0,30}:\/\/)([^/?#\s"'<>]*)/giu;
  const LOOKED_AT = 1e3;
  function withoutUrlCredentials(text) {
   if (!text.includes("://")) return text;
   for (const match of text.matchAll(AUTHORITY)){
    const end = match.index + match[0].length;
    if (isTorn(match[2] ?? "", text.slice(end, end + LOOKED_AT))) return null;
   }
   return text.replace(AUTHORITY, (_, scheme, authority)=>`${scheme}${authority.slice(authority.lastIndexOf("@") + 1)}`);
  }
  function isTorn(authority, rest) {
   if (authority.includes("@") || authority.startsWith("[") || !authority.includes(":")) return false;
   if (/^\d*[,;|]?$/u.test(authority.slice(authority.lastIndexOf(":") + 1))) return false;
   return /^\S*/u.exec(rest)?.[0].includes("@") === true;
  }
 },
 93086: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   B: ()=>withheldVariables,
   a: ()=>withheldNote
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41535);
  var _scrub_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61675);
  function withheldVariables(initial, given, secrets) {
   const holdsSecret = (value)=>secrets.some((secret)=>"" !== secret && value.includes(secret));
   return {
    names: Object.keys(initial).filter((name)=>void 0 !== initial[name] && !(name in given) && !(0, _scrub_environment_js__WEBPACK_IMPORTED_MODULE_0__.yf)(name)).sort(),
    reveal (names, subject) {
     const revealed = {};
     for (const name of names){
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/u.test(name)) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
       subject,
       problem: `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.Ol)(name, 80)}' is not the name of a variable`,
       remedy: "Give only names, such as DATABASE_URL; the values come from the step"
      });
      const value = initial[name];
      if ((0, _scrub_environment_js__WEBPACK_IMPORTED_MODULE_0__.yf)(name) || void 0 !== value && holdsSecret(value)) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
       subject,
       problem: `${name} belongs to the runner or contains a token of this release, which code of the project must not see`,
       remedy: "Remove it"
      });
      if (void 0 === value) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
       subject,
       problem: `${name} is not set in this step`,
       remedy: "Set it in env: of the step, or remove it"
      });
      revealed[name] = value;
     }
     return revealed;
    }
   };
  }
  const SHOWN_NAMES = 40;
  function withheldNote(withheld, named) {
   const names = (withheld?.names ?? []).filter((name)=>!named.includes(name));
   if (0 === names.length) return null;
   const more = names.length > SHOWN_NAMES ? `, and ${String(names.length - SHOWN_NAMES)} more` : "";
   return `Variables of this step that code of the project doesn't see: ${names.slice(0, SHOWN_NAMES).join(", ")}${more}. If it needs one of them, add its name to environment-variables.`;
  }
 },
 37362: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   Fd: ()=>CLIENT_CERTIFICATE_VARIABLE,
   P0: ()=>BUNDLE_VARIABLES,
   av: ()=>CERTIFICATE_VARIABLES
  });
  const CERTIFICATE_VARIABLES = [
   {
    name: "PIP_CERT",
    holds: "path"
   },
   {
    name: "TWINE_CERT",
    holds: "path"
   },
   {
    name: "REQUESTS_CA_BUNDLE",
    holds: "path"
   },
   {
    name: "CURL_CA_BUNDLE",
    holds: "path"
   },
   {
    name: "SSL_CERT_FILE",
    holds: "path"
   },
   {
    name: "SSL_CERT_DIR",
    holds: "folders"
   },
   {
    name: "NODE_EXTRA_CA_CERTS",
    holds: "path"
   }
  ];
  const CLIENT_CERTIFICATE_VARIABLE = "SSL_CLIENT_CERT";
  const BUNDLE_VARIABLES = [
   "SSL_CERT_FILE",
   "REQUESTS_CA_BUNDLE",
   "CURL_CA_BUNDLE"
  ];
 },
 18096: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   B: ()=>CONNECTION_WORDS,
   h: ()=>CONNECTION_FAULTS
  });
  const CONNECTION_FAULTS = {
   ECONNREFUSED: "refused",
   ENOTFOUND: "dns",
   EAI_AGAIN: "dns",
   EAI_FAIL: "dns",
   EHOSTUNREACH: "unreachable",
   ENETUNREACH: "unreachable",
   EADDRNOTAVAIL: "unreachable",
   ETIMEDOUT: "connect-timeout",
   ECONNRESET: "reset",
   ECONNABORTED: "reset",
   EPIPE: "reset"
  };
  const CONNECTION_WORDS = {
   refused: "nothing is listening there (connection refused)",
   dns: "its host name can't be resolved",
   unreachable: "it can't be reached from this machine",
   "connect-timeout": "the connection took too long",
   reset: "the connection was closed"
  };
 },
 33355: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   Uc: ()=>REPORT_BUG,
   cM: ()=>tellStack,
   g5: ()=>failureOf,
   uR: ()=>ExplainableError,
   zy: ()=>knownTrouble
  });
  var _machine_trouble_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89238);
  var _release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41535);
  var _run_stopped_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(95800);
  var _text_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28681);
  class ExplainableError extends Error {
  }
  const REPORT_BUG = "This is a bug in repo-agent-actions: please report it, with the debug log";
  const MOST_CAUSES = 5;
  function stackOf(thrown) {
   const parts = [];
   for(let one = thrown; parts.length < MOST_CAUSES && "object" == typeof one && null !== one;){
    const stack = "stack" in one ? one.stack : null;
    parts.push("string" == typeof stack && "" !== stack ? stack : (0, _release_error_js__WEBPACK_IMPORTED_MODULE_0__.bD)(one));
    one = "cause" in one ? one.cause : null;
   }
   return 0 === parts.length ? (0, _release_error_js__WEBPACK_IMPORTED_MODULE_0__.bD)(thrown) : parts.join("\ncaused by: ");
  }
  function words(thrown) {
   const message = "object" == typeof thrown && null !== thrown && "message" in thrown ? thrown.message : String(thrown);
   return "string" == typeof message && "" !== message.trim() ? (0, _text_ends_js__WEBPACK_IMPORTED_MODULE_1__.f6)((0, _text_ends_js__WEBPACK_IMPORTED_MODULE_1__.cT)(message.trim(), " ")) : "an error without a message";
  }
  function knownTrouble(thrown) {
   if (thrown instanceof _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2) return thrown;
   return thrown instanceof ExplainableError ? thrown.explain() : (0, _machine_trouble_js__WEBPACK_IMPORTED_MODULE_2__.z)(thrown);
  }
  function stoppedSentence(name, signal) {
   const how = (0, _run_stopped_js__WEBPACK_IMPORTED_MODULE_3__.o)(signal);
   return null === how ? null : `${name}: ${how}. Run it again: it continues where it stopped.`;
  }
  function failureOf(name, thrown, signal) {
   const stopped = stoppedSentence(name, signal);
   if (null !== stopped) return {
    kind: "stopped",
    sentence: stopped,
    stack: null
   };
   const cause = signal.aborted ? signal.reason : thrown;
   const known = knownTrouble(cause);
   if (null === known) {
    const sentence = `${name}: ${words(cause)}. ${REPORT_BUG}.`;
    return {
     kind: "internal",
     sentence,
     stack: stackOf(cause)
    };
   }
   if (known === cause) return {
    kind: "told",
    sentence: known.message,
    stack: null
   };
   const kind = cause instanceof ExplainableError ? "server" : "machine";
   return {
    kind,
    sentence: known.message,
    stack: stackOf(cause)
   };
  }
  function tellStack({ stack }, host) {
   if (null !== stack) host.debug(stack);
  }
 },
 89238: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   u: ()=>systemReason,
   z: ()=>machineTrouble
  });
  var _connection_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18096);
  var _release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(41535);
  const TROUBLE = new Map([
   [
    "ENOSPC",
    [
     "the disk is full",
     "Free some space, or set TMPDIR to a folder on a disk with more space, and run again"
    ]
   ],
   [
    "EDQUOT",
    [
     "the disk quota is exceeded",
     "Free some space, or set TMPDIR to a folder on another disk, and run again"
    ]
   ],
   [
    "EROFS",
    [
     "the file system is read-only",
     "Choose a writable folder"
    ]
   ],
   [
    "EACCES",
    [
     "permission denied",
     "Give yourself access, or choose another folder"
    ]
   ],
   [
    "EPERM",
    [
     "operation not permitted",
     "Give yourself access, or choose another folder"
    ]
   ],
   [
    "EMFILE",
    [
     "too many files are open",
     "Raise the limit (ulimit -n), and run again"
    ]
   ],
   [
    "ENFILE",
    [
     "too many files are open on this machine",
     "Close other programs, and run again"
    ]
   ],
   [
    "ENOMEM",
    [
     "the machine is out of memory",
     "Close other programs, and run again"
    ]
   ],
   [
    "EIO",
    [
     "the disk reports an I/O error (EIO)",
     "Check the disk, and run again on another one"
    ]
   ]
  ]);
  const FAULTS = new Map(Object.entries(_connection_fault_js__WEBPACK_IMPORTED_MODULE_0__.h));
  function textOf(thrown, name) {
   const value = Reflect.get(thrown, name);
   return "string" == typeof value || "number" == typeof value ? String(value) : null;
  }
  function connectionTrouble(thrown) {
   const fault = FAULTS.get(thrown.code);
   const host = textOf(thrown, "hostname") ?? textOf(thrown, "address");
   if (void 0 === fault || null === host) return null;
   const problem = _connection_fault_js__WEBPACK_IMPORTED_MODULE_0__.B[fault];
   const port = textOf(thrown, "port");
   const remedy = "Start the server, or check the address, the network and the proxy settings";
   return new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: null === port ? host : `${host}:${port}`,
    problem,
    remedy
   }, {
    cause: thrown
   });
  }
  function machineTrouble(thrown) {
   if (thrown instanceof _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2 || "object" != typeof thrown || null === thrown || !("code" in thrown)) return null;
   const [problem, remedy] = TROUBLE.get(thrown.code) ?? [];
   if (void 0 === problem || void 0 === remedy) return connectionTrouble(thrown);
   const subject = textOf(thrown, "dest") ?? textOf(thrown, "path") ?? "this machine";
   return new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy
   }, {
    cause: thrown
   });
  }
  const REASONS = new Map([
   [
    "ENOENT",
    "it doesn't exist"
   ],
   [
    "ENOTDIR",
    "it is not a folder"
   ],
   [
    "EISDIR",
    "it is a folder"
   ]
  ]);
  function systemReason(thrown) {
   const code = "object" == typeof thrown && null !== thrown && "code" in thrown ? thrown.code : null;
   return REASONS.get(code) ?? TROUBLE.get(code)?.[0] ?? (0, _release_error_js__WEBPACK_IMPORTED_MODULE_1__.bD)(thrown);
  }
 },
 23495: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   e: ()=>meantQuestion,
   q: ()=>nearestName
  });
  const MOST_CHANGES = 3;
  const LEAST_SIMILARITY = .4;
  function nearestName(name, known) {
   const written = name.toLowerCase().replaceAll("_", "-");
   if (written.length < 2 || written.length > 100) return null;
   const [begun, ...others] = known.filter((candidate)=>candidate.toLowerCase().startsWith(written));
   if (void 0 !== begun && 0 === others.length && written.length > 2) return begun;
   const [best] = known.map((candidate)=>({
     candidate,
     changes: editDistance(written, candidate.toLowerCase())
    })).filter(({ candidate, changes })=>{
    const length = Math.max(written.length, candidate.length);
    return changes <= MOST_CHANGES && (length - changes) / length > LEAST_SIMILARITY;
   }).sort((a, b)=>a.changes - b.changes);
   return best?.candidate ?? null;
  }
  function meantQuestion(name, known) {
   const meant = nearestName(name, known);
   return null === meant ? "" : `Did you mean ${meant}? `;
  }
  function editDistance(from, to) {
   let beforeLast = [];
   let previous = Array.from({
    length: to.length + 1
   }, (_, index)=>index);
   for(let row = 0; row < from.length; row += 1){
    const current = [
     row + 1
    ];
    for(let column = 0; column < to.length; column += 1){
     const replaced = (previous[column] ?? 0) + (to[column] === from[row] ? 0 : 1);
     const isSwap = row > 0 && column > 0 && to[column] === from[row - 1] && to[column - 1] === from[row];
     const swapped = isSwap ? (beforeLast[column - 1] ?? 0) + 1 : replaced;
     current.push(Math.min(replaced, swapped, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    [beforeLast, previous] = [
     previous,
     current
    ];
   }
   return previous[to.length] ?? 0;
  }
 },
 41535: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   K2: ()=>ReleaseError,
   Or: ()=>isSystemError,
   bD: ()=>messageOf
  });
  var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28681);
  function sentence(text) {
   return (0, _text_ends_js__WEBPACK_IMPORTED_MODULE_0__.f6)(text);
  }
  class ReleaseError extends Error {
   subject;
   problem;
   remedy;
   constructor(parts, options){
    super(`${parts.subject}: ${sentence(parts.problem)}. ${sentence(parts.remedy)}.`, options);
    this.name = "ReleaseError";
    this.subject = parts.subject;
    this.problem = sentence(parts.problem);
    this.remedy = sentence(parts.remedy);
   }
  }
  function messageOf(thrown) {
   return thrown instanceof Error ? thrown.message : String(thrown);
  }
  function isSystemError(thrown, code) {
   return "object" == typeof thrown && null !== thrown && "code" in thrown && thrown.code === code;
  }
 },
 95800: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   N: ()=>RunStopped,
   o: ()=>howStopped
  });
  class RunStopped extends Error {
   constructor(message, options){
    super(message, options);
    this.name = "RunStopped";
   }
  }
  function nameOf(reason) {
   return "object" == typeof reason && null !== reason && "name" in reason ? reason.name : null;
  }
  function howStopped(signal) {
   if (!signal.aborted) return null;
   const reason = signal.reason;
   if (reason instanceof RunStopped) return reason.message;
   const name = nameOf(reason);
   if ("TimeoutError" === name) return "stopped by its time limit";
   return "AbortError" === name ? "stopped" : null;
  }
 },
 40771: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   m: ()=>runnerOf,
   y: ()=>isGithubHost
  });
  function isGithubHost(url) {
   if (null == url || !URL.canParse(url)) return false;
   const host = new URL(url).hostname;
   return "github.com" === host || "api.github.com" === host || host.endsWith(".ghe.com");
  }
  function runnerOf(environment) {
   if (Object.keys(environment).some((name)=>name.startsWith("FORGEJO_"))) return "forgejo";
   if ("true" === environment["GITEA_ACTIONS"]) return "gitea";
   if ("true" === environment["ACT"]) return "act";
   if ("true" !== environment["GITHUB_ACTIONS"]) return "unknown";
   if (void 0 !== environment["RUNNER_ENVIRONMENT"]) return "github";
   return isGithubHost(environment["GITHUB_SERVER_URL"]?.trim()) ? "github" : "unknown";
  }
 },
 41101: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   K: ()=>withDefaults,
   r: ()=>DEFAULT_ENTRY
  });
  const DEFAULT_ENTRY = "{default}";
  function withDefaults(entries, defaults) {
   if (0 === entries.length) return defaults;
   return entries.flatMap((entry)=>entry === DEFAULT_ENTRY ? defaults : [
     entry
    ]);
  }
 },
 28681: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   cT: ()=>joinLines,
   f6: ()=>withoutStop,
   sP: ()=>withoutEnding
  });
  function withoutEnding(text, characters) {
   let end = text.length;
   while(end > 0 && characters.includes(text.charAt(end - 1)))end -= 1;
   return text.slice(0, end);
  }
  const STOP_OR_SPACE = /^[.\s]$/u;
  function withoutStop(text) {
   let end = text.length;
   while(end > 0 && STOP_OR_SPACE.test(text.charAt(end - 1)))end -= 1;
   return text.slice(0, end);
  }
  function joinLines(text, separator) {
   return text.replace(/\s+/gu, (space)=>space.includes("\n") ? separator : space);
  }
 },
 42613: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 },
 20181: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 },
 35317: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
 },
 49140: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");
 },
 76982: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
 },
 24434: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 },
 79896: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 },
 91943: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");
 },
 58611: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 },
 65692: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 },
 69278: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 },
 34589: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
 },
 16698: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
 },
 4573: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
 },
 31421: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
 },
 37540: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
 },
 77598: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 },
 53053: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
 },
 40610: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
 },
 71553: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
 },
 78474: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
 },
 73024: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 },
 51455: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 },
 37067: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 },
 32467: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
 },
 44708: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 },
 86592: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:inspector");
 },
 98995: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
 },
 77030: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
 },
 48161: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 },
 76760: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 },
 643: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
 },
 1708: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
 },
 41792: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
 },
 80481: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
 },
 57075: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 },
 46466: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
 },
 46193: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
 },
 58500: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
 },
 41692: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
 },
 73136: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 },
 57975: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 },
 73429: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
 },
 30714: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
 },
 75919: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
 },
 38522: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 },
 70857: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 },
 16928: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
 },
 932: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
 },
 2203: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
 },
 13193: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
 },
 53557: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
 },
 64756: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 },
 52018: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
 },
 87016: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
 },
 39023: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 },
 43106: (module)=>{
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
 },
 94346: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
  __nccwpck_require__.d(__webpack_exports__, {
   yU: ()=>ExitCode,
   Yz: ()=>debug,
   N4: ()=>endGroup,
   z3: ()=>error,
   pq: ()=>info,
   Pq: ()=>setSecret,
   Oh: ()=>startGroup,
   $e: ()=>warning
  });
  var external_os_ = __nccwpck_require__(70857);
  function utils_toCommandValue(input) {
   if (null == input) return "";
   else if ("string" == typeof input || input instanceof String) return input;
   return JSON.stringify(input);
  }
  function utils_toCommandProperties(annotationProperties) {
   if (!Object.keys(annotationProperties).length) return {};
   return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
   };
  }
  function command_issueCommand(command, properties, message) {
   const cmd = new Command(command, properties, message);
   process.stdout.write(cmd.toString() + external_os_.EOL);
  }
  function command_issue(name, message = "") {
   command_issueCommand(name, {}, message);
  }
  const CMD_STRING = "::";
  class Command {
   constructor(command, properties, message){
    if (!command) command = "missing.command";
    this.command = command;
    this.properties = properties;
    this.message = message;
   }
   toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
     cmdStr += " ";
     let first = true;
     for(const key in this.properties)if (this.properties.hasOwnProperty(key)) {
      const val = this.properties[key];
      if (val) {
       if (first) first = false;
       else cmdStr += ",";
       cmdStr += `${key}=${escapeProperty(val)}`;
      }
     }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
   }
  }
  function escapeData(s) {
   return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(s) {
   return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  __nccwpck_require__(16928);
  var ExitCode;
  (function(ExitCode) {
   ExitCode[ExitCode["Success"] = 0] = "Success";
   ExitCode[ExitCode["Failure"] = 1] = "Failure";
  })(ExitCode || (ExitCode = {}));
  function setSecret(secret) {
   command_issueCommand("add-mask", {}, secret);
  }
  function debug(message) {
   command_issueCommand("debug", {}, message);
  }
  function error(message, properties = {}) {
   command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function warning(message, properties = {}) {
   command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function info(message) {
   process.stdout.write(message + external_os_.EOL);
  }
  function startGroup(name) {
   command_issue("group", name);
  }
  function endGroup() {
   command_issue("endgroup");
  }
 }
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (void 0 !== cachedModule) return cachedModule.exports;
 var module = __webpack_module_cache__[moduleId] = {
  id: moduleId,
  loaded: false,
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally{
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 module.loaded = true;
 return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (void 0 !== __nccwpck_require__) __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(()=>{
 __nccwpck_require__.n = (module)=>{
  var getter = module && module.__esModule ? ()=>module["default"] : ()=>module;
  __nccwpck_require__.d(getter, {
   a: getter
  });
  return getter;
 };
})();
(()=>{
 var getProto = Object.getPrototypeOf ? (obj)=>Object.getPrototypeOf(obj) : (obj)=>obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (1 & mode) value = this(value);
  if (8 & mode) return value;
  if ("object" == typeof value && value) {
   if (4 & mode && value.__esModule) return value;
   if (16 & mode && "function" == typeof value.then) return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [
   null,
   getProto({}),
   getProto([]),
   getProto(getProto)
  ];
  for(var current = 2 & mode && value; "object" == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current))Object.getOwnPropertyNames(current).forEach((key)=>def[key] = ()=>value[key]);
  def["default"] = ()=>value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();
(()=>{
 __nccwpck_require__.d = (exports, definition)=>{
  for(var key in definition)if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
   enumerable: true,
   get: definition[key]
  });
 };
})();
(()=>{
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = (chunkId)=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key)=>{
   __nccwpck_require__.f[key](chunkId, promises);
   return promises;
  }, []));
})();
(()=>{
 __nccwpck_require__.u = (chunkId)=>"" + chunkId + ".index.js";
})();
(()=>{
 __nccwpck_require__.o = (obj, prop)=>Object.prototype.hasOwnProperty.call(obj, prop);
})();
(()=>{
 __nccwpck_require__.r = (exports)=>{
  if ("u" > typeof Symbol && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
   value: "Module"
  });
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();
(()=>{
 __nccwpck_require__.nmd = (module)=>{
  module.paths = [];
  if (!module.children) module.children = [];
  return module;
 };
})();
(()=>{
 var installedChunks = {
  8792: 0
 };
 var installChunk = (data)=>{
  var { ids, modules, runtime } = data;
  var moduleId, chunkId, i = 0;
  for(moduleId in modules)if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
  if (runtime) runtime(__nccwpck_require__);
  for(; i < ids.length; i++){
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises)=>{
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
  if (0 !== installedChunkData) if (installedChunkData) promises.push(installedChunkData[1]);
  else {
   var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e)=>{
    if (0 !== installedChunks[chunkId]) installedChunks[chunkId] = void 0;
    throw e;
   });
   var promise = Promise.race([
    promise,
    new Promise((resolve)=>installedChunkData = installedChunks[chunkId] = [
      resolve
     ])
   ]);
   promises.push(installedChunkData[1] = promise);
  }
 };
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
 n: ()=>start,
 M: ()=>startCommandLine
});
var external_node_path_ = __nccwpck_require__(76760);
var core = __nccwpck_require__(94346);
var src_failure = __nccwpck_require__(33355);
var release_error = __nccwpck_require__(41535);
var run_stopped = __nccwpck_require__(95800);
var annotation = __nccwpck_require__(3036);
var log_text = __nccwpck_require__(70063);
var external_node_crypto_ = __nccwpck_require__(77598);
var external_node_fs_ = __nccwpck_require__(73024);
const COMMAND_FILE_VARIABLES = [
 "GITHUB_OUTPUT",
 "GITHUB_ENV",
 "GITHUB_PATH",
 "GITHUB_STATE",
 "GITHUB_STEP_SUMMARY"
];
function openCommandFiles(environment) {
 const files = new Map;
 for (const variable of COMMAND_FILE_VARIABLES){
  const path = environment[variable] ?? "";
  if ("" !== path) files.set(variable, {
   path,
   expected: contentOf(path)
  });
 }
 function append(variable, text) {
  const file = files.get(variable);
  if (void 0 === file) return;
  const bytes = Buffer.from(text, "utf8");
  (0, external_node_fs_.appendFileSync)(file.path, bytes);
  file.expected = Buffer.concat([
   file.expected ?? Buffer.alloc(0),
   bytes
  ]);
 }
 return {
  has: (variable)=>files.has(variable),
  setOutput (name, value) {
   const word = `end-of-${name}-${(0, external_node_crypto_.randomUUID)()}`;
   append("GITHUB_OUTPUT", `${name}<<${word}\n${value}\n${word}\n`);
  },
  appendSummary (html) {
   try {
    append("GITHUB_STEP_SUMMARY", html.endsWith("\n") ? html : `${html}\n`);
   } catch  {}
  },
  restore () {
   const changed = [];
   for (const [variable, file] of files){
    const now = contentOf(file.path);
    const same = null === file.expected ? null === now || 0 === now.length : now?.equals(file.expected) === true;
    if (!same) {
     changed.push(variable);
     putBack(file.path, file.expected ?? Buffer.alloc(0));
    }
   }
   return changed;
  }
 };
}
function contentOf(path) {
 try {
  return (0, external_node_fs_.lstatSync)(path).isFile() ? (0, external_node_fs_.readFileSync)(path) : null;
 } catch  {
  return null;
 }
}
function putBack(path, bytes) {
 try {
  (0, external_node_fs_.rmSync)(path, {
   force: true,
   recursive: true
  });
 } catch  {}
 (0, external_node_fs_.writeFileSync)(path, bytes);
}
var input_reader = __nccwpck_require__(35425);
var scrub_environment = __nccwpck_require__(61675);
var withheld_variables = __nccwpck_require__(93086);
var initial_environment = __nccwpck_require__(19929);
const RUNNER_TOKENS = [
 "ACTIONS_RUNTIME_TOKEN",
 "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
 "GITHUB_TOKEN",
 "GITEA_TOKEN",
 "FORGEJO_TOKEN"
];
function readJobEnvironment(secretInputs) {
 const initial = {
  ...process.env
 };
 const forChildren = (0, scrub_environment.vf)(initial, {
  drop: [
   ...secretInputs.map(input_reader.LO),
   ...RUNNER_TOKENS
  ]
 });
 const subjects = [
  ...secretInputs.map((name)=>[
    name,
    (0, input_reader.LO)(name)
   ]),
  ...RUNNER_TOKENS.map((name)=>[
    name,
    name
   ])
 ];
 const secrets = subjects.map(([subject, variable])=>[
   subject,
   (initial[variable] ?? "").trim()
  ]).filter(([, value])=>"" !== value);
 return {
  initial,
  forChildren,
  withheld: (0, withheld_variables.B)(initial, forChildren, secrets.map(([, value])=>value)),
  secrets,
  hide () {
   const forProjects = (0, scrub_environment.p7)(forChildren);
   const hidden = Object.keys(initial).filter((name)=>forProjects[name] !== initial[name]);
   const outcome = (0, initial_environment.Z)(hidden);
   for (const name of hidden)Reflect.deleteProperty(process.env, name);
   return outcome;
  }
 };
}
var src_masks = __nccwpck_require__(22588);
var node_version = __nccwpck_require__(7888);
var src_runner = __nccwpck_require__(40771);
function runnerLog(environment) {
 const runner = (0, src_runner.m)(environment);
 return {
  annotations: "github" === runner || "unknown" === runner ? "decoded" : "shown",
  beginsFolded: "gitea" === runner || "forgejo" === runner
 };
}
var stop_signals = __nccwpck_require__(32225);
var nearest_name = __nccwpck_require__(23495);
function unknownInputs(environment, known) {
 const names = known.map((name)=>name.toLowerCase().replaceAll(" ", "_"));
 return Object.keys(environment).filter((variable)=>variable.startsWith("INPUT_")).map((variable)=>variable.slice(6).toLowerCase()).filter((name)=>"" !== name && !names.includes(name)).map((name)=>({
   name,
   meant: (0, nearest_name.q)(name, known)
  }));
}
var unsafe_runtime = __nccwpck_require__(58522);
async function startAction(definition) {
 const environment = readJobEnvironment(definition.secrets);
 const masks = (0, src_masks._9)();
 const log = runnerLog(environment.initial);
 process.stdout.cork();
 if (log.beginsFolded) core.N4();
 const tooShort = maskAll(environment, masks, definition.secrets);
 process.stdout.uncork();
 const refused = tooShort ?? (0, unsafe_runtime.Z)(nodeSettings(environment), givenSecrets(environment, definition.secrets));
 const files = openCommandFiles(environment.initial);
 const hidden = environment.hide();
 await closeLateInspector();
 const nodeProblem = (0, node_version.$)(process.versions.node);
 if (null !== nodeProblem) {
  process.exitCode = core.yU.Failure;
  core.pq((0, annotation.w)("error", nodeProblem, {}, log.annotations));
  return;
 }
 const clean = (text)=>(0, log_text.k)(masks.redact(text));
 const told = new Set;
 const stop = (0, stop_signals.O)();
 const job = {
  environment,
  log,
  hidden,
  masks,
  files,
  stop,
  fail (sentence, place = {}) {
   const text = clean(sentence);
   if (0 === told.size) {
    process.exitCode = core.yU.Failure;
    core.pq((0, annotation.w)("error", masks.redact(sentence), place, log.annotations));
   } else if (!told.has(text)) core.pq(text);
   told.add(text);
  },
  failWith (thrown, host) {
   const failure = (0, src_failure.g5)(definition.name, thrown, stop.signal);
   (0, src_failure.cM)(failure, {
    debug (text) {
     core.Yz(clean(text));
    }
   });
   job.fail(failure.sentence, host?.annotate(failure.sentence));
   return failure.sentence;
  }
 };
 const onStray = (thrown)=>{
  job.failWith(thrown);
  stop.abort(thrown instanceof Error ? thrown : new Error((0, release_error.bD)(thrown)));
 };
 const onClosed = (cause)=>{
  stop.abort(new run_stopped.N("stopped, because nobody reads its log anymore", {
   cause
  }));
 };
 process.stdout.on("error", onClosed);
 process.stderr.on("error", onClosed);
 process.on("uncaughtException", onStray);
 process.on("unhandledRejection", onStray);
 try {
  if (null !== refused) throw refused;
  await runJob(definition, job);
 } catch (error) {
  const failure = job.failWith(error);
  const { leaveFailureNote } = await __nccwpck_require__.e(3838).then(__nccwpck_require__.bind(__nccwpck_require__, 93838));
  await leaveFailureNote(definition.name, masks.redact(failure), environment.initial);
 } finally{
  stop.release();
  process.off("uncaughtException", onStray);
  process.off("unhandledRejection", onStray);
 }
}
async function runJob(definition, job) {
 for (const [name, value] of Object.entries(definition.defaultOutputs))job.files.setOutput(name, value);
 const known = new Set;
 const environment = job.environment.initial;
 const workspace = (0, external_node_path_.resolve)(environment["GITHUB_WORKSPACE"] ?? process.cwd());
 const reader = (0, input_reader.ic)({
  environment,
  workspace,
  defaults: definition.defaults,
  onRead: (name)=>known.add(name)
 });
 const inputs = definition.readInputs(reader);
 const warnings = unknownInputs(environment, [
  ...known
 ]).map(({ name, meant })=>`${name}: is not an input of ${definition.name}. ${null === meant ? "Remove it." : `Did you mean ${meant}?`}`);
 const loaded = (0, unsafe_runtime.W)(nodeSettings(job.environment), givenSecrets(job.environment, definition.secrets));
 const { runInJob } = await Promise.all([
  __nccwpck_require__.e(7934),
  __nccwpck_require__.e(799),
  __nccwpck_require__.e(9505),
  __nccwpck_require__.e(7109),
  __nccwpck_require__.e(8116),
  __nccwpck_require__.e(6496)
 ]).then(__nccwpck_require__.bind(__nccwpck_require__, 40904));
 await runInJob(definition, {
  inputs,
  reader
 }, {
  job,
  workspace,
  warnings: [
   ...warnings,
   ...loaded
  ]
 });
}
async function closeLateInspector() {
 const { close, url } = await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 86592, 23)).catch(()=>({
   close: ()=>void 0,
   url: ()=>void 0
  }));
 if (void 0 !== url()) close();
}
function nodeSettings({ initial }) {
 return {
  environment: initial,
  options: process.execArgv
 };
}
function givenSecrets({ secrets }, inputs) {
 return secrets.map(([subject])=>subject).filter((subject)=>inputs.includes(subject));
}
function maskAll(environment, masks, inputs) {
 let refused = null;
 for (const [subject, value] of environment.secrets)try {
  for (const form of masks.add(value, subject))core.Pq(form);
 } catch (error) {
  if (!(error instanceof release_error.K2)) throw error;
  if (inputs.includes(subject)) refused ??= error;
 }
 return refused;
}
async function start(name) {
 switch(name){
  case "build-dists":
   return startAction((await __nccwpck_require__.e(5156).then(__nccwpck_require__.bind(__nccwpck_require__, 15156))).action);
  case "create-release":
   return startAction((await __nccwpck_require__.e(461).then(__nccwpck_require__.bind(__nccwpck_require__, 40461))).action);
  case "fetch-source":
   return startAction((await __nccwpck_require__.e(8351).then(__nccwpck_require__.bind(__nccwpck_require__, 88351))).action);
  case "hand-over":
   return startAction((await __nccwpck_require__.e(8581).then(__nccwpck_require__.bind(__nccwpck_require__, 18581))).action);
  case "preflight":
   return startAction((await __nccwpck_require__.e(6319).then(__nccwpck_require__.bind(__nccwpck_require__, 76319))).action);
  case "publish":
   return startAction((await Promise.all([
    __nccwpck_require__.e(8231),
    __nccwpck_require__.e(5221),
    __nccwpck_require__.e(4175)
   ]).then(__nccwpck_require__.bind(__nccwpck_require__, 92851))).action);
  case "publish-index":
   return startAction((await __nccwpck_require__.e(9610).then(__nccwpck_require__.bind(__nccwpck_require__, 79610))).action);
  case "rehearse":
   return startAction((await __nccwpck_require__.e(7222).then(__nccwpck_require__.bind(__nccwpck_require__, 27222))).action);
  case "release-checklist":
   return startAction((await __nccwpck_require__.e(9203).then(__nccwpck_require__.bind(__nccwpck_require__, 19203))).action);
  case "report-failure":
   return startAction((await __nccwpck_require__.e(5442).then(__nccwpck_require__.bind(__nccwpck_require__, 85442))).action);
  case "test-project":
   return startAction((await __nccwpck_require__.e(3394).then(__nccwpck_require__.bind(__nccwpck_require__, 93394))).action);
  case "try-dists":
   return startAction((await __nccwpck_require__.e(588).then(__nccwpck_require__.bind(__nccwpck_require__, 80588))).action);
  case "twine-check":
   return startAction((await __nccwpck_require__.e(8103).then(__nccwpck_require__.bind(__nccwpck_require__, 88103))).action);
  case "validate-metadata":
   return startAction((await Promise.all([
    __nccwpck_require__.e(8231),
    __nccwpck_require__.e(4299)
   ]).then(__nccwpck_require__.bind(__nccwpck_require__, 98231))).action);
  case "verify-install":
   return startAction((await __nccwpck_require__.e(708).then(__nccwpck_require__.bind(__nccwpck_require__, 80708))).action);
  default:
   throw new Error(`${name} is not an action of this suite`);
 }
}
async function startCommandLine() {
 const { main } = await Promise.all([
  __nccwpck_require__.e(8116),
  __nccwpck_require__.e(6610)
 ]).then(__nccwpck_require__.bind(__nccwpck_require__, 69860));
 process.exitCode = await main(process.argv.slice(2));
}
var __webpack_exports__start = __webpack_exports__.n;
var __webpack_exports__startCommandLine = __webpack_exports__.M;
export { __webpack_exports__start as start, __webpack_exports__startCommandLine as startCommandLine };
