export const id = 309;
export const ids = [
 309
];
export const modules = {
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
 30309: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   findSecrets: ()=>findSecrets,
   unreadRest: ()=>unreadRest
  });
  const SAYS_SO = /example|placeholder|change[-_ .]?(?:me|this|it)|replace|redacted|dummy|sample|insert[-_ ]|your[-_ ]|^your|fake|not[-_ ]?a?[-_ ]?real|not[-_ ]?secret|todo|fixme|\.{3}|…|x{6}|0{8}|\*{4}/iu;
  const REFERENCE = /^(?:\$(?:[A-Z_][A-Z0-9_]*|[a-z_]+|[0-9@*])|\$\{.*\}|\{\{.*\}\}|\$\(.*\)|`.*`|#\{.*\}|!(?:Ref|Sub|GetAtt|vault|secret|env|ENV|include|ImportValue|reference)\b.*|(?:secrets|env|vars|var)\.\w+|process\.env\..*|os\.environ.*|vault:.*|ENC\[.*)$/u;
  const WRAPPED = /^(?:<(?<angle>.*)>|\[(?<square>.*)\]|\{(?<curly>.*)\}|%(?<percent>.*)%|@(?<at>.*)@)$/u;
  const FILLED_IN = /\$\{[^{}]{1,200}\}|\{\{[^{}]{0,200}\}\}|\$\([^()]{1,200}\)|<%[^%]{0,200}%>|#\{[^{}]{1,200}\}|%\([A-Za-z_]\w{0,60}\)[sdr]|\{(?:[A-Za-z_][\w.]{2,60})?(?:![rsa])?\}|\$(?:[A-Z][A-Z0-9_]{2,60}|[a-z]{3,30}(?:_[a-z]+){0,9})\b|%(?:[A-Z][A-Z0-9_]{2,60})%|^%[sdr]$|%[sdr]\b/gu;
  const STAND_INS = new Set("test tests testing tester secret secrets password passwords passwd passw pass passphrase pwd pw token tokens key keys api apikey access private auth authtoken oauth bearer basic user username admin administrator root guest anonymous foo foobar bar baz qux spam eggs ham my the a an some any no none null nil undefined true false yes default empty unknown value string str text name id client server db database local localhost host demo temp tmp here is this it for and or of to in on with not set unset valid invalid bad good wrong correct incorrect old new first second third other another postgres postgresql mysql mariadb redis rabbitmq mongo mongodb django flask insecure unsafe very super really long short random mock stub dev development prod production staging ci hello world required optional hidden masked service account credentials credential login email mail current real a b c abc abcd abcdef xyz asdf qwerty blah whatever something anything nothing sha md hex base enter input output type field data jwt refresh session csrf signing encryption public org sk pk rk whsec pypi testpypi gitea github gitlab aws google azure openai slack".split(" "));
  const PUBLISHED = new Set([
   "dpf43f3p2l4k3l03",
   "kd94hf93k423kf44",
   "hh5s93j4hdidpola",
   "hdhd0244k9j7ao03",
   "nnch734d00sl2jdk",
   "pfkkdhi9sl3r4s00",
   "kkk9d7dh3k39sjv7",
   "dh893hdasih9",
   "9djdj82h48djs9d2",
   "j49sk3j29djd",
   "2YotnFZFEjr1zCsicMWpAA",
   "tGzv3JOkF0XG5Qx2TlKWIA",
   "mF_9.B5f-4.1JqM",
   "SplxlOBeZQQYbYS6WxSbIA",
   "gX1fBat3bV",
   "7Fjfp0ZBr1KtDRbnfVdmIw"
  ]);
  const SEQUENCES = /0?123456789?0?|0?1234567?8?|0?12345|abcdefghi?j?k?l?m?n?o?p?q?r?s?t?u?v?w?x?y?z?|abcdefg?|qwertyu?i?o?p?|9876543210?|deadbeef|cafebabe|f00dbabe|badc0ffee/giu;
  const CAMEL = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/u;
  function runsOf(value) {
   return (value.match(/[A-Za-z]+/gu) ?? []).map((run)=>run.split(CAMEL));
  }
  function distinct(text) {
   return new Set(text.toLowerCase()).size;
  }
  function isRepeated(value) {
   const letters = value.replace(/[^A-Za-z0-9]/gu, "");
   return 0 === letters.length ? distinct(value) <= 2 : distinct(letters) <= 2;
  }
  function isMadeUpToken(rest) {
   const body = rest.replace(/^.*\//u, "");
   if (/example|placeholder|changeme|your[-_]?|redacted|dummy|fake/iu.test(rest)) return true;
   if (/x{8}|X{8}|0{12}|1234567890|\*{4}|\.{3}/u.test(rest)) return true;
   return isRepeated(body);
  }
  function isPlaceholder(value) {
   const text = value.trim();
   if (text.length < 4 || PUBLISHED.has(text) || SAYS_SO.test(text) || REFERENCE.test(text) || isRepeated(text)) return true;
   const groups = Object.values(WRAPPED.exec(text)?.groups ?? {});
   const inside = groups.find((part)=>void 0 !== part);
   if (void 0 !== inside && !looksRandom(inside)) return true;
   const left = text.replace(FILLED_IN, (part)=>looksRandom(part) ? part : "");
   if (left !== text && !looksRandom(left)) return true;
   return saysNothing(text) || saysNothing(text.replace(SEQUENCES, ""));
  }
  function saysNothing(text) {
   const letters = text.replace(/[^A-Za-z]/gu, "").length;
   const digits = text.replace(/[^0-9]/gu, "").length;
   const isKnown = runsOf(text).flat().every((word)=>STAND_INS.has(word.toLowerCase()));
   return isKnown && digits <= 4 && (letters > 0 || 0 === digits);
  }
  function spokenLetters(value) {
   let letters = 0;
   for (const words of runsOf(value))for (const word of words){
    const isWord = word.length >= (1 === words.length ? 3 : 4) && /[aeiouy]/iu.test(word);
    if (isWord && !/[^aeiouy]{5}/iu.test(word)) letters += word.length;
   }
   return letters;
  }
  function looksRandom(value) {
   const alnum = value.replace(/[^A-Za-z0-9]/gu, "");
   if (/\s/u.test(value) || alnum.length < 10 || distinct(alnum) < 5) return false;
   const hasDigit = /[0-9]/u.test(alnum);
   const hasBothCases = /[a-z]/u.test(alnum) && /[A-Z]/u.test(alnum);
   if (!/[A-Za-z]/u.test(alnum) || !(hasDigit || hasBothCases)) return false;
   if (/^[0-9a-f]+$/iu.test(alnum) && alnum.length >= 16) return hasDigit;
   return 2 * spokenLetters(value) < alnum.length;
  }
  const LONGEST_USER_INFO = 300;
  const USER_INFO = /[^\s/@"'<>\\`|?#]{1,300}@(?=[\w[{$%])/uy;
  function decoded(text) {
   try {
    return decodeURIComponent(text);
   } catch  {
    return text;
   }
  }
  function addressesWithPasswords(text) {
   const found = [];
   for(let slashes = text.indexOf("://"); -1 !== slashes; slashes = text.indexOf("://", slashes + 3)){
    USER_INFO.lastIndex = slashes + 3;
    const userInfo = USER_INFO.exec(text)?.[0].slice(0, -1);
    const scheme = /[A-Za-z][A-Za-z0-9+.-]{0,30}$/u.exec(text.slice(Math.max(0, slashes - 32), slashes));
    if (void 0 === userInfo || null === scheme || userInfo.length > LONGEST_USER_INFO) continue;
    const colon = userInfo.indexOf(":");
    if (-1 === colon) continue;
    const user = userInfo.slice(0, colon);
    const password = decoded(userInfo.slice(colon + 1));
    if (password.length < 6 || password === user || isPlaceholder(password)) continue;
    const hasMixture = /[A-Za-z]/u.test(password) && /[^A-Za-z_.-]/u.test(password);
    if (!hasMixture && !looksRandom(password)) continue;
    const sure = looksRandom(password) ? "certain" : "likely";
    found.push({
     index: slashes,
     what: `an address with a password (${scheme[0].toLowerCase()}://…)`,
     sure
    });
   }
   return found;
  }
  const HEADER = /\b(?<scheme>Bearer|[Aa]uthorization["']?\s{0,4}[:=,]\s{0,4}f?["']?(?:token|Token|Basic))\s{1,4}(?<value>[\w.~+/-]{16,4096}={0,2})/gu;
  function headerValues(text) {
   const found = [];
   for (const match of text.matchAll(HEADER)){
    const value = match.groups?.["value"] ?? "";
    const scheme = match.groups?.["scheme"] ?? "";
    const isBasic = scheme.endsWith("Basic");
    const judged = isBasic ? Buffer.from(value, "base64").toString("latin1") : value;
    const password = isBasic ? judged.slice(judged.indexOf(":") + 1) : judged;
    if (isBasic && (!/^[\x20-\x7e]+$/u.test(judged) || !judged.includes(":"))) continue;
    if (isPlaceholder(password) || !looksRandom(password)) continue;
    const what = isBasic ? "a user name with its password (Basic …)" : `the value of a header (${"Bearer" === scheme ? "Bearer" : "token"} …)`;
    found.push({
     index: match.index,
     what,
     sure: isBasic ? "likely" : "certain"
    });
   }
   return found;
  }
  const CREDENTIAL_WORDS = [
   "://",
   "Bearer",
   "uthorization"
  ];
  function findCredentials(text) {
   return [
    ...addressesWithPasswords(text),
    ...headerValues(text)
   ];
  }
  const WORDS = [
   "token",
   "secret",
   "passw",
   "passphrase",
   "pwd",
   "credential",
   "gitea",
   "forgejo"
  ];
  const FIRST_PARTS = [
   "api",
   "access",
   "private",
   "auth",
   "signing",
   "encryption",
   "account",
   "master",
   "deploy"
  ];
  const NAME_WORDS = [
   ...WORDS,
   ...[
    "",
    "_",
    "-"
   ].flatMap((joint)=>[
     ...FIRST_PARTS.map((part)=>`${part}${joint}key`),
     `webhook${joint}url`
    ])
  ];
  const INTEREST = new RegExp(`${WORDS.join("|")}|(?:${FIRST_PARTS.join("|")})[_-]?key|webhook[_-]?url`, "giu");
  const LONGEST_NAME = 100;
  const LONGEST_VALUE = 2e3;
  const REACH = 400;
  const NAME_CHARACTER = /[\w-]/u;
  const BLANK = /[^\S\n\r]/u;
  function stickyAt(pattern, text, index) {
   pattern.lastIndex = index;
   return pattern.exec(text);
  }
  function afterBlanks(text, start) {
   let place = start;
   while(place < text.length && BLANK.test(text[place] ?? ""))place += 1;
   return place;
  }
  function afterSpace(text, start) {
   let place = start;
   while(place < text.length && /\s/u.test(text[place] ?? ""))place += 1;
   return place;
  }
  const STRING_START = /(?<prefix>[A-Za-z]{0,2})(?<quote>"""|'''|"|'|`)/uy;
  function readString({ text, language }, start) {
   const opening = stickyAt(STRING_START, text, start);
   const quote = opening?.groups?.["quote"] ?? "";
   const prefix = (opening?.groups?.["prefix"] ?? "").toLowerCase();
   if (null === opening || "" !== prefix && ("python" !== language || !/^[bruf]{1,2}$/u.test(prefix))) return null;
   if ("`" === quote && "code" !== language) return null;
   const mark = 3 === quote.length && "python" !== language && "toml" !== language ? quote.slice(0, 1) : quote;
   const from = start + prefix.length + mark.length;
   const escapes = !prefix.includes("r") && !("'" === mark && [
    "yaml",
    "toml",
    "shell",
    "env"
   ].includes(language));
   let place = from;
   for(; place < text.length && place - from <= LONGEST_VALUE; place += 1){
    if (text.startsWith(mark, place)) {
     const raw = text.slice(from, place);
     const value = escapes ? raw.replace(/\\(?<sign>["'\\/$`])/gu, "$<sign>") : raw;
     const filled = prefix.includes("f") || "`" === mark ? value.replace(/\$?\{[^{}]*\}/gu, "{}") : value;
     return {
      value: filled,
      start: from,
      end: place + mark.length
     };
    }
    if (escapes && "\\" === text[place]) place += 1;
    else if ("\n" === text[place] && 1 === mark.length) break;
   }
   return null;
  }
  const WRAPPER = /(?:\w+\.)*(?:SecretStr|SecretBytes|Secret|Field|bytes|str|String|b64decode|fromhex|unhexlify)\(\s*(?:(?:default|value)\s*=\s*)?/uy;
  const ENVIRONMENT_READ = /(?:\w+\.)*(?:getenv|environ\.(?:get|setdefault|pop)|env(?:iron)?(?:\.str)?|config|setdefault|get_env\w*)\(\s*(?:"[^"\n]{1,100}"|'[^'\n]{1,100}')\s*(?:,\s*(?:(?:default|fallback|cast)\s*=\s*)?|\)\s*or\s+)/uy;
  const OTHERWISE = /[^"'\n#=]{1,120}?\s(?:or|else|\|\||\?\?)\s{1,4}(?=[bru]?["'])/uy;
  function readJoined(reading, start, isOpen) {
   const first = readString(reading, start);
   if (null === first) return null;
   let { value, end } = first;
   for(let count = 0; "python" === reading.language && count < 20; count += 1){
    const between = /(?:[^\S\n]|\\\n|\+|\n)*/uy;
    const skipped = stickyAt(between, reading.text, end)?.[0] ?? "";
    if (!isOpen && /(?<!\\)\n/u.test(skipped)) break;
    const next = readString(reading, end + skipped.length);
    if (null === next) break;
    value += next.value;
    ({ end } = next);
   }
   return /^\s*(?:\.format\(|%[^%])/u.test(reading.text.slice(end, end + 20)) && /[{%]/u.test(value) ? null : {
    value,
    start: first.start
   };
  }
  function readExpression(reading, start) {
   const { text } = reading;
   let place = afterBlanks(text, start);
   let isOpen = false;
   for(let depth = 0; depth < 3 && /[([]/u.test(text[place] ?? ""); depth += 1){
    isOpen = true;
    place = afterSpace(text, place + 1);
   }
   const wrapper = stickyAt(WRAPPER, text, place) ?? stickyAt(ENVIRONMENT_READ, text, place) ?? stickyAt(OTHERWISE, text, place);
   if (null !== wrapper) {
    isOpen = true;
    place += wrapper[0].length;
   }
   return readJoined(reading, place, isOpen);
  }
  function readBare({ text, language }, start, isInside) {
   const place = afterBlanks(text, start);
   const [line = ""] = text.slice(place, place + LONGEST_VALUE).split("\n", 1);
   if ("shell" === language || "env" === language) {
    const word = /^[^\s"';&|<>()`]+/u.exec(line)?.[0] ?? "";
    return "" === word ? null : {
     value: word,
     start: place
    };
   }
   let value = line.replace(/\s[#;].*$/u, "").trimEnd();
   const over = isInside ? value.search(/[,}\]]/u) : -1;
   if (-1 !== over) value = value.slice(0, over).trimEnd();
   return "" === value || /^["']/u.test(value) ? null : {
    value,
    start: place
   };
  }
  function readScalar(reading, start) {
   const { text } = reading;
   let place = afterBlanks(text, start);
   const marks = stickyAt(/(?:(?:!!(?:str|binary)|&\w+)[^\S\n]+)*/uy, text, place)?.[0] ?? "";
   place += marks.length;
   const block = stickyAt(/[|>][-+0-9]{0,2}[^\S\n]*\r?\n\s*/uy, text, place);
   if (null !== block) return readBare(reading, place + block[0].length, false);
   if (/[![&|>]/u.test(text[place] ?? "") || null !== stickyAt(/\*\w+\s*$/muy, text, place)) return null;
   const before = text.slice(Math.max(0, place - REACH), place);
   const isInside = before.slice(before.lastIndexOf("\n") + 1).includes("{");
   return readString(reading, place) ?? readBare(reading, place, isInside);
  }
  function readValue(reading, start) {
   switch(reading.language){
    case "python":
    case "code":
     return readExpression(reading, start);
    case "json":
    case "toml":
     return readString(reading, start + (stickyAt(/[\s[]{0,200}/uy, reading.text, start)?.[0].length ?? 0));
    case "yaml":
     return readScalar(reading, start);
    case "ini":
    case "env":
    case "shell":
     return readString(reading, afterBlanks(reading.text, start)) ?? readBare(reading, start, false);
   }
  }
  const ANNOTATION = /:\s{0,4}["']?[\w.]{1,60}(?:[^\S\n]|[\w.[\],|"']){0,120}?=(?!=)/uy;
  const CALL_BEFORE = /(?:getenv|environ\.get|environ\.pop|\bget|setdefault|putenv|setenv|\benv(?:\.str)?|config|set|setattr\([^(),]{1,60},)\s*(?:\(\s*)?$/u;
  function readQuotedName(reading, start, before) {
   const { text, language } = reading;
   let place = afterBlanks(text, start);
   if ("]" === text[place]) place = afterBlanks(text, place + 1);
   if (":" === text[place] || "=" === text[place] && "=" !== text[place + 1]) return readValue(reading, place + (text.startsWith("=>", place) ? 2 : 1));
   if ("json" === language || "yaml" === language) {
    const value = stickyAt(/,[\s-]*["']?value["']?\s*:/uy, text, place) ?? stickyAt(/\s*value\s*:/uy, text, place);
    return null === value ? null : readValue(reading, place + value[0].length);
   }
   if ("python" !== language && "code" !== language) return null;
   const or = stickyAt(/\)\s*(?:or|\|\||\?\?)\s+/uy, text, place);
   if (null !== or) return readExpression(reading, place + or[0].length);
   if ("," !== text[place]) return null;
   if (CALL_BEFORE.test(before)) {
    const argument = stickyAt(/,\s*(?:(?:default|fallback|value)\s*=\s*)?/uy, text, place);
    return null === argument ? null : readJoined(reading, place + argument[0].length, true);
   }
   if (!/(?:add_argument|[oO]ption|[aA]rgument)\([^()]*$/u.test(before)) return null;
   const rest = text.slice(place, place + REACH);
   const given = /\bdefault\s*=\s*/u.exec(rest);
   const isOver = null === given || /\)\s*\n/u.test(rest.slice(0, given.index));
   return isOver ? null : readExpression(reading, place + given.index + given[0].length);
  }
  function readShellDefault({ text }, nameStart, start) {
   if ("{" !== text[nameStart - 1]) return null;
   const found = stickyAt(/:?[-=](?<value>[^\s{}]{1,400})\}/uy, text, start);
   const value = found?.groups?.["value"];
   return null === found || void 0 === value ? null : {
    value,
    start: start + found[0].length - value.length - 1
   };
  }
  function readPlainName(reading, nameStart, start) {
   const { text, language } = reading;
   const fallback = [
    "shell",
    "env",
    "yaml"
   ].includes(language) ? readShellDefault(reading, nameStart, start) : null;
   if (null !== fallback) return fallback;
   const place = afterBlanks(text, start);
   const sign = text[place] ?? "";
   const next = text[place + 1] ?? "";
   if ("=" === sign && "=" !== next && "~" !== next) return readValue("yaml" === language ? {
    text,
    language: "shell"
   } : reading, place + (">" === next ? 2 : 1));
   if (/[:?]/u.test(sign) && "=" === next) return readValue(reading, place + 2);
   if (":" === sign) {
    if ("python" === language) {
     const annotation = stickyAt(ANNOTATION, text, place);
     return null === annotation ? null : readValue(reading, place + annotation[0].length);
    }
    if ("yaml" === language) return /\s/u.test(next) ? readValue(reading, place + 1) : null;
    return "ini" === language || "code" === language || "json" === language ? readValue(reading, place + 1) : null;
   }
   const isWord = place > start;
   if (!isWord) {
    const value = "yaml" === language ? stickyAt(/\r?\n[^\S\n]*value:/uy, text, place) : null;
    return null === value ? null : readValue(reading, place + value[0].length);
   }
   if ("shell" !== language && "yaml" !== language) return null;
   const before = text.slice(Math.max(0, nameStart - 12), nameStart);
   const isOption = /--$/u.test(text.slice(nameStart - 2, nameStart)) || text.startsWith("--", nameStart);
   if (!isOption && !/(?:\b(?:ENV|ARG)|set -[a-z]+)\s+$/u.test(before)) return null;
   const shell = {
    text,
    language: "shell"
   };
   return readString(shell, place) ?? readBare(shell, place, false);
  }
  function assignmentAt(reading, nameStart, nameEnd) {
   const { text } = reading;
   const quote = text[nameEnd] ?? "";
   if (/["'`]/u.test(quote)) {
    const opening = text.lastIndexOf(quote, nameStart);
    const before = text.slice(Math.max(0, opening - 80), Math.max(0, opening));
    return readQuotedName(reading, nameEnd + 1, before);
   }
   return readPlainName(reading, nameStart, nameEnd);
  }
  function findAssignments(text, language) {
   const found = [];
   const reading = {
    text,
    language
   };
   const values = new Set;
   let lastEnd = 0;
   INTEREST.lastIndex = 0;
   for(let match = INTEREST.exec(text); null !== match; match = INTEREST.exec(text)){
    if (match.index < lastEnd) continue;
    let start = match.index;
    while(start > lastEnd && match.index - start < LONGEST_NAME && NAME_CHARACTER.test(text[start - 1] ?? ""))start -= 1;
    let end = INTEREST.lastIndex;
    while(end - match.index < LONGEST_NAME && NAME_CHARACTER.test(text[end] ?? ""))end += 1;
    lastEnd = end;
    INTEREST.lastIndex = end;
    const value = assignmentAt(reading, start, end);
    if (!(null === value || values.has(value.start))) {
     values.add(value.start);
     found.push({
      name: text.slice(start, end).replace(/^-+/u, ""),
      value: value.value,
      index: start,
      start: value.start
     });
    }
   }
   return found;
  }
  const BEGIN = "-----BEGIN ";
  const LABEL = /(?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----|OpenVPN Static key V1-----/uy;
  const SHORTEST_KEY = 24;
  const key_material_REACH = 1024;
  const BETWEEN = /(?:\\[rn]|[\s"'`+|>,(){}#*-]|[bruBRU]{1,2}(?=["']))+/uy;
  const key_material_HEADER = /[A-Za-z][A-Za-z-]{1,30}: [^\n\\]{0,200}/uy;
  const KEY_RUN = /[A-Za-z0-9+/=]+/uy;
  function matchAt(pattern, text, index) {
   pattern.lastIndex = index;
   return pattern.exec(text)?.[0] ?? null;
  }
  function hasKeyBehind(text, start) {
   const window = text.slice(start, start + key_material_REACH);
   let place = 0;
   for(;;){
    const skipped = matchAt(BETWEEN, window, place) ?? matchAt(key_material_HEADER, window, place);
    if (null === skipped) break;
    place += skipped.length;
   }
   const run = matchAt(KEY_RUN, window, place) ?? "";
   return run.length >= SHORTEST_KEY && !/^(.)\1*$/u.test(run.replaceAll("A", ""));
  }
  const PUTTY = "PuTTY-User-Key-File-";
  const KEY_WORDS = [
   BEGIN,
   PUTTY
  ];
  function findKeys(text) {
   const found = [];
   for(let index = text.indexOf(BEGIN); -1 !== index; index = text.indexOf(BEGIN, index + BEGIN.length)){
    const label = matchAt(LABEL, text, index + BEGIN.length);
    if (null !== label && hasKeyBehind(text, index + BEGIN.length + label.length)) found.push({
     index,
     what: label.startsWith("PGP") ? "a PGP private key" : "a private key"
    });
   }
   const putty = text.indexOf(PUTTY);
   if (-1 !== putty && text.includes("Private-Lines:", putty)) found.push({
    index: putty,
    what: "a private SSH key"
   });
   return found;
  }
  function hasKeyMarker(text) {
   for(let index = text.indexOf(BEGIN); -1 !== index; index = text.indexOf(BEGIN, index + BEGIN.length))if (null !== matchAt(LABEL, text, index + BEGIN.length)) return true;
   return false;
  }
  const PKCS7_DATA = Buffer.from("06092a864886f70d0107", "hex");
  const PRIVATE_SEQUENCES = [
   "02010030",
   "0201000281",
   "0201000282"
  ];
  function sequenceOf(bytes) {
   if (48 !== bytes[0] || bytes.length < 8) return null;
   const length = bytes[1] ?? 0;
   return bytes.subarray(length > 128 && length < 133 ? 2 + (length - 128) : 2, 256);
  }
  function keyStoreKind(bytes) {
   const magic = bytes.subarray(0, 4).toString("hex");
   if ("feedfeed" === magic || "cececece" === magic) return "a Java key store";
   if ("03d9a29a" === magic) return "a password store";
   const inside = sequenceOf(bytes);
   if (null === inside) return null;
   const hex = inside.toString("hex");
   if (hex.startsWith("02010330") && inside.includes(PKCS7_DATA)) return "a key store (PKCS#12), which may hold a private key";
   const isSec1 = hex.startsWith("02010104") && (inside[4] ?? 0) >= 16 && (inside[4] ?? 0) <= 80;
   const isPrivate = PRIVATE_SEQUENCES.some((start)=>hex.startsWith(start)) || isSec1;
   return isPrivate ? "a private key" : null;
  }
  function isSecretKeyring(bytes) {
   const first = bytes[0] ?? 0;
   return first >= 148 && first <= 151 || 197 === first;
  }
  const BY_ENDING = [
   [
    /\.(?:py[iwx]?|pxd)$/u,
    "python"
   ],
   [
    /\.(?:json[c5]?|ipynb|webmanifest|tfstate)$/u,
    "json"
   ],
   [
    /\.ya?ml$/u,
    "yaml"
   ],
   [
    /\.toml$/u,
    "toml"
   ],
   [
    /\.(?:ini|cfg|conf|cnf|config|properties)$/u,
    "ini"
   ],
   [
    /(?:^|\/)\.(?:pypirc|npmrc|gitconfig|pgpass|s3cfg|boto)$|(?:^|\/)(?:credentials|config)$/u,
    "ini"
   ],
   [
    /(?:^|\/)(?:\.env[^/]*|[^/]*\.env(?:rc)?)$/u,
    "env"
   ],
   [
    /\.(?:sh|bash|zsh|ksh|fish|bats|mk)$|(?:^|\/)\.?(?:[Dd]ockerfile(?:\.[^/]*)?|[Cc]ontainerfile|[Mm]akefile|justfile|bashrc|profile|bash_profile|zshrc)$|\.[Dd]ockerfile$/u,
    "shell"
   ],
   [
    /\.(?:[cm]?[jt]sx?|rb|go|java|kts?|php|cs|rs|swift|lua|scala|groovy|gradle|tf|tfvars|hcl|pl|r|jl|dart|exs?)$/u,
    "code"
   ]
  ];
  function languageOf(path, text) {
   const known = BY_ENDING.find(([pattern])=>pattern.test(path))?.[1];
   if (void 0 !== known) return known;
   if (!text.startsWith("#!")) return null;
   const line = text.slice(0, 120).split("\n")[0] ?? "";
   if (line.includes("python")) return "python";
   return /\b(?:ba|z|k|da)?sh\b/u.test(line) ? "shell" : null;
  }
  const SECRET_WORD = /(?:^|_)(?<word>[a-z0-9]*?(?<kind>token|secret|password|passwd|passphrase|passw|pwd|credential|api_?key|apikey|access_?key|private_?key|auth_?key|signing_?key|encryption_?key|secret_?key|account_?key|master_?key|deploy_?key|webhook_?url)s?)(?=\d*(?:_|$))/gu;
  const ABOUT = new Set("type types url urls uri uris endpoint name names file files filename path paths dir folder field fields label id ids header headers prefix suffix pattern regex regexp re length len size bytes env envvar var variable param params parameter prompt help message msg error errors hint class cls count counts limit limits expiry expires expiration ttl timeout lifetime age format alg algorithm algo backend scope scopes placeholder description desc doc docs title text kind provider manager strategy policy generator validator validators option options flag column table ref method required enabled disabled status version location source getter factory callback handler hash hasher hashers fingerprint checksum digest index position start end state mode view form template reset set map dict list tuple iterator stream key keyname id ids auth exchange request response info grant usage usages management permission permissions role roles rotation schema enc encoding".split(" "));
  const BEFORE = new Set([
   "no",
   "is",
   "has",
   "use",
   "max",
   "min",
   "num",
   "allow",
   "require",
   "requires",
   "with",
   "without",
   "get",
   "set",
   "check",
   "validate",
   "missing",
   "invalid",
   "public",
   "csrf",
   "pad",
   "eos",
   "bos",
   "unk",
   "sep",
   "cls",
   "mask",
   "next",
   "page",
   "continuation",
   "pagination",
   "sync",
   "cancel",
   "cancellation"
  ]);
  function snake(name) {
   return name.replace(/(?<lower>[a-z0-9])(?<upper>[A-Z])/gu, "$<lower>_$<upper>").replaceAll(/[-.]/gu, "_").toLowerCase();
  }
  function readIdentifier(name) {
   const plain = snake(name);
   const matches = [
    ...plain.matchAll(SECRET_WORD)
   ];
   const last = matches.at(-1);
   const word = last?.groups?.["word"];
   if (void 0 === last || void 0 === word) return null;
   const after = plain.slice(last.index + last[0].length).split("_").filter((part)=>"" !== part);
   const before = plain.slice(0, last.index).split("_");
   const isPlural = word.endsWith("s") && !/(?:pass|access)$/u.test(word);
   const kind = matches.some(({ groups })=>/passw|passphrase|pwd|secret$/u.test(groups?.["kind"] ?? "")) ? "password" : "token";
   const isWeak = isPlural || after.some((part)=>ABOUT.has(part.replace(/\d/gu, ""))) || before.some((part)=>BEFORE.has(part)) || 1 === matches.length && /^(?:pwd|credential)s?$/u.test(word);
   return {
    kind,
    isWeak
   };
  }
  function isTokenName(name) {
   return /token|gitea|forgejo/iu.test(name) && !/commit|sha|rev|hash|ref(?!resh)|version|digest|checksum/iu.test(name);
  }
  const CREDENTIALS = "which usually contains credentials";
  const SECRET_NAMES = [
   {
    pattern: /(?:^|\/)\.env(?:\.(?!(?:example|sample|template|tmpl|tpl|dist|defaults?|schema)$)[^/.]+)*$/iu,
    what: CREDENTIALS
   },
   {
    pattern: /(?:^|\/)(?:\.credentials|\.pypirc|[._]netrc|\.git-credentials|\.htpasswd|\.pgpass)$/u,
    what: CREDENTIALS
   },
   {
    pattern: /(?:^|\/)\.aws\/credentials$/u,
    what: "which contains AWS keys"
   },
   {
    pattern: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg)$/u,
    what: "which contains registry passwords"
   },
   {
    pattern: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/u,
    what: "a private SSH key"
   },
   {
    pattern: /(?:^|\/)\.(?:git|hg|svn)\//u,
    what: "which belongs to version control"
   }
  ];
  const KEY_STORE_NAME = /\.(?:p12|pfx|jks|keystore|bks|kdbx|ppk)$/iu;
  const KEY_NAME = /\.(?:key|pem|p8|pk8|der|asc|gpg|pgp)$/iu;
  function secretByName(path) {
   return SECRET_NAMES.find(({ pattern })=>pattern.test(path))?.what ?? null;
  }
  var example_path = __webpack_require__(19089);
  const SHAPES = [
   {
    what: "a PyPI API token",
    starts: [
     "pypi-AgE"
    ],
    rest: "[\\w-]{50,}"
   },
   {
    what: "a GitHub token",
    starts: [
     "ghp_",
     "gho_",
     "ghu_",
     "ghs_",
     "ghr_"
    ],
    rest: "[A-Za-z0-9]{36,}"
   },
   {
    what: "a GitHub token",
    starts: [
     "github_pat_"
    ],
    rest: "\\w{60,}"
   },
   {
    what: "a GitLab token",
    starts: [
     "glpat-",
     "gldt-",
     "glrt-",
     "glcbt-",
     "glptt-",
     "glft-",
     "glsoat-",
     "glimt-",
     "glagent-",
     "gloas-"
    ],
    rest: "[\\w-]{20,}"
   },
   {
    what: "an AWS access key",
    starts: [
     "AKIA",
     "ASIA",
     "ABIA",
     "ACCA"
    ],
    rest: "[0-9A-Z]{16}(?![0-9A-Za-z+/=_])"
   },
   {
    what: "an Anthropic key",
    starts: [
     "sk-ant-"
    ],
    rest: "[a-z]{2,12}[0-9]{2}-[\\w-]{32,}"
   },
   {
    what: "an OpenAI key",
    starts: [
     "sk-proj-",
     "sk-svcacct-",
     "sk-admin-",
     "sk-None-"
    ],
    rest: "[\\w-]{32,}"
   },
   {
    what: "an OpenAI key",
    starts: [
     "sk-"
    ],
    rest: "[A-Za-z0-9]{32,}"
   },
   {
    what: "an OpenRouter key",
    starts: [
     "sk-or-v1-"
    ],
    rest: "[0-9a-f]{64}"
   },
   {
    what: "a Google API key",
    starts: [
     "AIza"
    ],
    rest: "[\\w-]{35}(?![\\w-])"
   },
   {
    what: "a Google client secret",
    starts: [
     "GOCSPX-"
    ],
    rest: "[\\w-]{28}(?![\\w-])"
   },
   {
    what: "a Google access token",
    starts: [
     "ya29."
    ],
    rest: "[\\w-]{40,}"
   },
   {
    what: "a Hugging Face token",
    starts: [
     "hf_",
     "api_org_"
    ],
    rest: "[A-Za-z0-9]{34,}"
   },
   {
    what: "a SendGrid key",
    starts: [
     "SG."
    ],
    rest: "[\\w-]{20,24}\\.[\\w-]{39,50}"
   },
   {
    what: "a Stripe key",
    starts: [
     "sk_live_",
     "rk_live_"
    ],
    rest: "[A-Za-z0-9]{16,}"
   },
   {
    what: "a Stripe test key",
    starts: [
     "sk_test_",
     "rk_test_"
    ],
    rest: "[A-Za-z0-9]{16,}",
    sure: "likely"
   },
   {
    what: "a Stripe webhook secret",
    starts: [
     "whsec_"
    ],
    rest: "[A-Za-z0-9+/]{32,}"
   },
   {
    what: "an npm token",
    starts: [
     "npm_"
    ],
    rest: "[A-Za-z0-9]{36}(?![A-Za-z0-9_])"
   },
   {
    what: "a Slack token",
    starts: [
     "xoxa-",
     "xoxb-",
     "xoxe-",
     "xoxo-",
     "xoxp-",
     "xoxr-",
     "xoxs-"
    ],
    rest: "[0-9][A-Za-z0-9-]{23,}"
   },
   {
    what: "a Slack token",
    starts: [
     "xoxe.xoxp-",
     "xoxe.xoxb-",
     "xapp-"
    ],
    rest: "[0-9]-[A-Za-z0-9-]{24,}"
   },
   {
    what: "a Slack webhook",
    starts: [
     "hooks.slack.com/services/"
    ],
    rest: "T[A-Z0-9]{6,12}/B[A-Z0-9]{6,12}/[A-Za-z0-9]{20,}"
   },
   {
    what: "a Slack webhook",
    starts: [
     "hooks.slack.com/workflows/",
     "hooks.slack.com/triggers/"
    ],
    rest: "[A-Z0-9]{6,}/[0-9A-Z]{6,}/[A-Za-z0-9/]{20,}"
   },
   {
    what: "a Discord webhook",
    starts: [
     "discord.com/api/",
     "discordapp.com/api/"
    ],
    rest: "(?:v[0-9]{1,2}/)?webhooks/[0-9]{15,21}/[\\w-]{50,}"
   },
   {
    what: "a Docker Hub token",
    starts: [
     "dckr_pat_",
     "dckr_oat_"
    ],
    rest: "[\\w-]{24,}"
   },
   {
    what: "a DigitalOcean token",
    starts: [
     "dop_v1_",
     "doo_v1_",
     "dor_v1_"
    ],
    rest: "[0-9a-f]{64}"
   },
   {
    what: "a RubyGems token",
    starts: [
     "rubygems_"
    ],
    rest: "[0-9a-f]{48}"
   },
   {
    what: "a Shopify token",
    starts: [
     "shpat_",
     "shpca_",
     "shppa_",
     "shpss_"
    ],
    rest: "[0-9a-fA-F]{32}"
   },
   {
    what: "a Databricks token",
    starts: [
     "dapi"
    ],
    rest: "[0-9a-f]{32}(?![0-9a-zA-Z])"
   },
   {
    what: "a Vault token",
    starts: [
     "hvs.",
     "hvb."
    ],
    rest: "[\\w-]{24,}"
   },
   {
    what: "a Grafana token",
    starts: [
     "glsa_"
    ],
    rest: "[A-Za-z0-9]{32}_[0-9a-f]{8}"
   },
   {
    what: "a Sentry token",
    starts: [
     "sntrys_",
     "sntryu_"
    ],
    rest: "[\\w+/=]{40,}"
   },
   {
    what: "a Groq key",
    starts: [
     "gsk_"
    ],
    rest: "[A-Za-z0-9]{48,}"
   },
   {
    what: "a Replicate token",
    starts: [
     "r8_"
    ],
    rest: "[A-Za-z0-9]{37}(?![A-Za-z0-9])"
   },
   {
    what: "an Atlassian token",
    starts: [
     "ATATT3"
    ],
    rest: "[\\w=-]{100,}"
   },
   {
    what: "a Postman key",
    starts: [
     "PMAK-"
    ],
    rest: "[0-9a-f]{24}-[0-9a-f]{34}"
   },
   {
    what: "an Azure storage key",
    starts: [
     "AccountKey="
    ],
    rest: "[A-Za-z0-9+/]{86}=="
   },
   {
    what: "an age private key",
    starts: [
     "AGE-SECRET-KEY-1"
    ],
    rest: "[0-9A-Z]{58}"
   }
  ];
  const STARTS = SHAPES.flatMap((shape)=>shape.starts.map((start)=>({
     start,
     shape,
     pattern: new RegExp(shape.rest, "uy")
    }))).sort((a, b)=>b.start.length - a.start.length);
  function grouped() {
   const groups = new Map;
   for (const one of STARTS)groups.set(one.start, [
    ...groups.get(one.start) ?? [],
    one
   ]);
   return groups;
  }
  const BY_START = grouped();
  function literal(text) {
   return text.replace(/[.]/gu, "\\.");
  }
  const TOKEN_STARTS = [
   ...new Set(STARTS.map(({ start })=>start))
  ];
  const ANCHOR = new RegExp(TOKEN_STARTS.map(literal).join("|"), "gu");
  function isBoundary(text, index) {
   const before = text[index - 1] ?? " ";
   return !/[A-Za-z0-9]/u.test(before) || /[nrt]/u.test(before) && "\\" === text[index - 2];
  }
  function findTokens(text) {
   const found = [];
   ANCHOR.lastIndex = 0;
   for(let anchor = ANCHOR.exec(text); null !== anchor; anchor = ANCHOR.exec(text)){
    const [start] = anchor;
    const { index } = anchor;
    if (isBoundary(text, index)) for (const { shape, pattern } of BY_START.get(start) ?? []){
     pattern.lastIndex = index + start.length;
     const rest = pattern.exec(text)?.[0];
     if (void 0 !== rest) {
      ANCHOR.lastIndex = index + start.length + rest.length;
      if (!isMadeUpToken(rest)) {
       const what = `${shape.what} (${start}…)`;
       found.push({
        index,
        end: ANCHOR.lastIndex,
        what,
        sure: shape.sure ?? "certain"
       });
      }
      break;
     }
    }
   }
   return found;
  }
  const NONE = [];
  const WINDOW = 4;
  const FARTHEST = WINDOW - 1;
  const COMMON = /^(?:th|he|in|er|an|re|nd|on|en|at|ou|ed|to|or|it|is|es|ng|st|te|se|me|ve|le|ar|co|nt|ti|al|de|ro|ri|io|ic|ne|ce|as|el|na|am|ra|ec|tr|pa|ss|rt|un|ea|ch|li|pe|si|us|[st]_)$/u;
  function spellings(byte, anyCase) {
   if (void 0 === byte) return Array.from({
    length: 256
   }, (_, any)=>any);
   return anyCase && byte >= 97 && byte <= 122 ? [
    byte,
    byte - 32
   ] : [
    byte
   ];
  }
  function lower(byte) {
   return byte >= 65 && byte <= 90 ? byte + 32 : byte;
  }
  function windowEnd(word) {
   for(let end = WINDOW - 1; end < word.length; end += 1)if (!COMMON.test(word.slice(end - 1, end + 1).toLowerCase())) return end;
   return Math.min(WINDOW, word.length) - 1;
  }
  class WordSieve {
   #kinds;
   #shift = new Uint8Array(65536).fill(FARTHEST);
   #candidates = new Array(65536).fill(void 0);
   constructor(sought){
    this.#kinds = sought.map(({ kind })=>kind);
    for (const [index, { words, anyCase = false }] of sought.entries())for (const word of words)this.#add({
     word: Buffer.from(word, "latin1"),
     anyCase,
     bit: 1 << index,
     end: windowEnd(word)
    });
   }
   #add(candidate) {
    const { word, anyCase, end } = candidate;
    for(let distance = 0; distance < FARTHEST; distance += 1){
     const at = end - distance;
     for (const first of spellings(word[at - 1], anyCase))for (const second of spellings(word[at], anyCase)){
      const pair = first << 8 | second;
      this.#shift[pair] = Math.min(this.#shift[pair] ?? 0, distance);
      if (!(distance > 0)) (this.#candidates[pair] ??= []).push(candidate);
     }
    }
   }
   kindsIn(text) {
    const shift = this.#shift;
    const { length } = text;
    const part = length >>> 2;
    let one = WINDOW - 2;
    let two = part;
    let three = 2 * part;
    let four = 3 * part;
    const ends = [
     two,
     three,
     four,
     length
    ];
    let found = 0;
    while(one < ends[0] && two < ends[1] && three < ends[2] && four < ends[3]){
     const stepOne = shift[pairAt(text, one)] ?? 0;
     const stepTwo = shift[pairAt(text, two)] ?? 0;
     const stepThree = shift[pairAt(text, three)] ?? 0;
     const stepFour = shift[pairAt(text, four)] ?? 0;
     if (0 === stepOne) found |= this.#foundAt(text, one);
     if (0 === stepTwo) found |= this.#foundAt(text, two);
     if (0 === stepThree) found |= this.#foundAt(text, three);
     if (0 === stepFour) found |= this.#foundAt(text, four);
     one += stepOne || 1;
     two += stepTwo || 1;
     three += stepThree || 1;
     four += stepFour || 1;
    }
    for (const [index, from] of [
     one,
     two,
     three,
     four
    ].entries())found |= this.#foundBetween(text, from, ends[index] ?? length);
    return new Set(this.#kinds.filter((_, index)=>(found & 1 << index) !== 0));
   }
   #foundBetween(text, from, end) {
    let found = 0;
    for(let at = from; at < end;){
     const step = this.#shift[pairAt(text, at)] ?? 0;
     if (0 === step) found |= this.#foundAt(text, at);
     at += step || 1;
    }
    return found;
   }
   #foundAt(text, at) {
    let found = 0;
    for (const { word, anyCase, bit, end } of this.#candidates[pairAt(text, at)] ?? NONE)if ((found & bit) === 0 && isAt(text, at - end, word, anyCase)) found |= bit;
    return found;
   }
  }
  function pairAt(text, at) {
   return (text[at - 1] ?? 0) << 8 | (text[at] ?? 0);
  }
  function isAt(text, start, word, anyCase) {
   for(let at = 0; at < word.length; at += 1){
    const byte = text[start + at] ?? 0;
    if ((anyCase ? lower(byte) : byte) !== word[at]) return false;
   }
   return true;
  }
  const BINARY_WITHIN = 8192;
  const MOST_HITS = 50;
  const NOTHING = {
   hits: [],
   looked: "text"
  };
  function isWide(bytes) {
   return 255 === bytes[0] && 254 === bytes[1] || 254 === bytes[0] && 255 === bytes[1];
  }
  function isBinary(bytes) {
   return !isWide(bytes) && bytes.subarray(0, BINARY_WITHIN).includes(0);
  }
  function textOf(bytes) {
   if (!isWide(bytes)) return bytes.toString("utf8");
   return new TextDecoder(255 === bytes[0] ? "utf-16le" : "utf-16be").decode(bytes);
  }
  function withLines(text, places) {
   let line = 1;
   let from = 0;
   return [
    ...places
   ].sort((a, b)=>a.index - b.index).slice(0, MOST_HITS).map(({ index, rule, sure, what })=>{
    for(let end = text.indexOf("\n", from); -1 !== end && end < index; end = text.indexOf("\n", from)){
     line += 1;
     from = end + 1;
    }
    return {
     rule,
     sure,
     what,
     line
    };
   });
  }
  const FORGE_TOKEN = /^[0-9a-f]{40}$/u;
  const PASSWORD_HASH = /^(?:(?:pbkdf2|argon2|bcrypt|scrypt|md5|sha1|sha256|sha512)\w*[$:]|\$(?:1|2[abxy]?|5|6|y|apr1|argon2\w*|pbkdf2\w*)\$|\{(?:SSHA|SHA|SMD5|MD5|CRYPT)\d*\})/iu;
  function shownName(name) {
   return name.length > 60 ? `${name.slice(0, 60)}…` : name;
  }
  function judgeLiteral(name, value, path) {
   if (isPlaceholder(value)) return null;
   if (FORGE_TOKEN.test(value) && isTokenName(name)) return {
    rule: "secret-text",
    sure: "certain",
    what: `what looks like a Gitea or Forgejo token, in ${shownName(name)}`
   };
   const identifier = readIdentifier(name);
   if (null === identifier || value.includes("://") || PASSWORD_HASH.test(value)) return null;
   const hit = {
    rule: "secret-literal",
    sure: "likely",
    what: `a literal value for ${shownName(name)}`
   };
   const isShown = (0, example_path.E)(path);
   if (looksRandom(value)) return identifier.isWeak && (isShown || value.length < 16) ? null : hit;
   if ("token" === identifier.kind || identifier.isWeak || isShown || /\s/u.test(value)) return null;
   const isMixed = /[A-Za-z]/u.test(value) && /[^A-Za-z_.:/-]/u.test(value);
   return isMixed && value.length >= 6 ? hit : null;
  }
  function serviceAccount(text) {
   const index = text.search(/"type"\s*:\s*"service_account"/u);
   if (-1 === index || !/"private_key(?:_id)?"\s*:\s*"(?:-----BEGIN|[0-9a-f]{40}")/u.test(text)) return null;
   return {
    rule: "secret-text",
    sure: "certain",
    what: "the key of a Google service account",
    index
   };
  }
  const SIEVE = new WordSieve([
   {
    kind: "token",
    words: TOKEN_STARTS
   },
   {
    kind: "name",
    words: NAME_WORDS,
    anyCase: true
   },
   {
    kind: "credential",
    words: CREDENTIAL_WORDS
   },
   {
    kind: "key",
    words: KEY_WORDS
   },
   {
    kind: "account",
    words: [
     "service_account"
    ]
   }
  ]);
  const ALL_KINDS = new Set([
   "token",
   "name",
   "credential",
   "key",
   "account"
  ]);
  function searchText(path, text, kinds) {
   const places = [];
   const account = kinds.has("account") ? serviceAccount(text) : null;
   const keys = null === account && kinds.has("key") ? findKeys(text) : [];
   if (null !== account) places.push(account);
   for (const { index, what } of keys)places.push({
    rule: "secret-text",
    sure: "certain",
    what,
    index
   });
   const tokens = kinds.has("token") ? findTokens(text) : [];
   for (const { index, what, sure } of tokens)places.push({
    rule: "secret-text",
    sure,
    what,
    index
   });
   const isShown = (0, example_path.E)(path);
   for (const { index, what, sure } of kinds.has("credential") ? findCredentials(text) : []){
    if (isShown && "likely" === sure) continue;
    const rule = "certain" === sure ? "secret-text" : "secret-literal";
    places.push({
     rule,
     sure,
     what,
     index
    });
   }
   const language = null === account && kinds.has("name") ? languageOf(path, text) : null;
   if (null === language) return places;
   for (const { name, value, start, index } of findAssignments(text, language)){
    const end = start + value.length;
    if (places.some((place)=>place.index >= start - 1 && place.index <= end)) continue;
    const judged = value.includes("-----BEGIN") ? null : judgeLiteral(name, value, path);
    if (null !== judged) places.push({
     ...judged,
     index
    });
   }
   return places;
  }
  function fileHit(what) {
   return {
    rule: "secret-file",
    sure: "certain",
    what,
    line: null
   };
  }
  function searchWhole(path, bytes) {
   const named = secretByName(path);
   if (null !== named) return named;
   const kind = keyStoreKind(bytes);
   if (null !== kind) return kind;
   if (isBinary(bytes)) {
    if (KEY_STORE_NAME.test(path)) return "a key store, which may hold a private key";
    if (/\.(?:gpg|pgp)$/iu.test(path) && isSecretKeyring(bytes)) return "a PGP private key";
    const isArchive = 80 === bytes[0] && 75 === bytes[1];
    return /\.(?:key|pem)$/iu.test(path) && !isArchive && 48 !== bytes[0] ? "a key store, which may hold a private key" : null;
   }
   if (KEY_STORE_NAME.test(path)) return findKeys(textOf(bytes)).length > 0 ? "a private key" : null;
   return KEY_NAME.test(path) && hasKeyMarker(textOf(bytes)) ? "a private key" : null;
  }
  function findSecrets(path, bytes) {
   if (0 === bytes.length) return NOTHING;
   const whole = searchWhole(path, bytes);
   if (isBinary(bytes)) return {
    hits: null === whole ? [] : [
     fileHit(whole)
    ],
    looked: "binary"
   };
   if (null !== whole) return {
    hits: [
     fileHit(whole)
    ],
    looked: "text"
   };
   const kinds = isWide(bytes) ? ALL_KINDS : SIEVE.kindsIn(bytes);
   if (0 === kinds.size) return NOTHING;
   const text = textOf(bytes);
   return {
    hits: withLines(text, searchText(path, text, kinds)),
    looked: "text"
   };
  }
  function unreadRest(bytes) {
   const what = `more than ${bytes / 1024 / 1024} MB, and was searched for secrets only up to there`;
   return {
    rule: "secret-unread",
    sure: "certain",
    what,
    line: null
   };
  }
 }
};
