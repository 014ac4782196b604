export const id = 6386;
export const ids = [
 6386,
 8182
];
export const modules = {
 2129: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>plannedDistributions
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const OF_UV = /^ \+ (?<name>[^\s=]+)==(?<version>\S+)(?<from> \(from .*\))?$/u;
  const OF_PIP = /^Would install (?<list>.+)$/u;
  function plannedDistributions({ output }) {
   return output.split(/\r?\n/u).flatMap((line)=>{
    const { name, version, from } = OF_UV.exec(line)?.groups ?? {};
    if (void 0 !== name && void 0 !== version) return [
     planned(name, version, void 0 !== from)
    ];
    const list = OF_PIP.exec(line)?.groups?.["list"] ?? "";
    return list.split(/\s+/u).flatMap((entry)=>{
     const at = entry.lastIndexOf("-");
     return at > 0 ? [
      planned(entry.slice(0, at), entry.slice(at + 1), false)
     ] : [];
    });
   });
  }
  function planned(name, version, direct) {
   return {
    name: (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(name),
    version,
    direct,
    requires: []
   };
  }
 },
 62708: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>poetryConstraint
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function release(version, at) {
   const numbers = (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.z0)(version)?.release.map(Number);
   if (void 0 === numbers) return null;
   const kept = numbers.slice(0, at + 1);
   while(kept.length <= at)kept.push(0);
   return kept.map((number, index)=>index === at ? number + 1 : number).join(".");
  }
  function poetryConstraint(constraint) {
   const clauses = constraint.split(",").flatMap((part)=>part.trim().split(/(?<=\s)(?=[<>=!~^])/u)).map((clause)=>clause.replace(/\s+/gu, ""));
   const specifiers = clauses.map((clause)=>{
    const [, operator = "", version = ""] = /^(\^|~(?!=))?(.*)$/u.exec(clause) ?? [];
    if ("" === operator) return /^\d+(?:\.\d+)*(?:\.\*)?$/u.test(version) ? `==${version}` : version;
    const parts = version.split(".").map(Number);
    const first = parts.findIndex((part)=>part > 0);
    const upper = release(version, "^" === operator ? Math.max(0, first < 0 ? parts.length - 1 : first) : Math.min(1, parts.length - 1));
    return null === upper ? null : `>=${version},<${upper}`;
   });
   if (constraint.includes("|") || specifiers.includes("*") || specifiers.some((specifier)=>null === specifier || "" === specifier)) return null;
   return specifiers.join(",");
  }
 },
 2536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>largest,
   o: ()=>smallest
  });
  function largest(numbers) {
   let found = -1 / 0;
   for (const number of numbers)found = Math.max(found, number);
   return found;
  }
  function smallest(numbers) {
   let found = 1 / 0;
   for (const number of numbers)found = Math.min(found, number);
   return found;
  }
 },
 58301: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>outcomeText,
   m: ()=>outcomeSign
  });
  const TEXT = {
   passed: "passed",
   failed: "FAILED",
   unknown: "unknown",
   "not-configured": "not configured",
   "not-sent": "not sent",
   skipped: "skipped"
  };
  const SIGN = {
   passed: "✓",
   failed: "✗",
   unknown: "?",
   "not-configured": "–",
   "not-sent": "◌",
   skipped: "–"
  };
  function outcomeText(outcome) {
   return TEXT[outcome];
  }
  function outcomeSign(outcome) {
   return SIGN[outcome];
  }
 },
 76570: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>percentText
  });
  function percentText(percentage, decimals = 2) {
   const factor = 10 ** decimals;
   return `${String(Math.floor(Number((percentage * factor).toPrecision(12))) / factor)}%`;
  }
 },
 72288: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   B: ()=>REQUIRABLE_FIELDS,
   R: ()=>EXPECTED_FIELDS
  });
  const REQUIRABLE_FIELDS = [
   "name",
   "version",
   "description",
   "readme",
   "requires-python",
   "license",
   "license-files",
   "authors",
   "maintainers",
   "keywords",
   "classifiers",
   "urls",
   "dependencies",
   "scripts"
  ];
  const EXPECTED_FIELDS = [
   "description",
   "readme",
   "requires-python",
   "license",
   "authors"
  ];
 },
 69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>serialize
  });
  function serialize(document) {
   return `${JSON.stringify(document, null, 2)}\n`;
  }
 },
 58455: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Zu: ()=>isDoneFrom,
   an: ()=>STAGES,
   zD: ()=>isStage
  });
  const STAGES = [
   "validate",
   "test",
   "build",
   "check",
   "stage",
   "upload-test",
   "verify-test",
   "checklist",
   "upload",
   "verify",
   "release"
  ];
  const ALWAYS_DONE = [
   "validate",
   "test",
   "check"
  ];
  function isDoneFrom(stage, first) {
   const place = (one)=>STAGES.indexOf(one);
   if (place(stage) >= place(first) || ALWAYS_DONE.includes(stage)) return true;
   return "checklist" === stage && place(first) <= place("upload");
  }
  function isStage(text) {
   return STAGES.includes(text);
  }
 },
 27525: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bg: ()=>checkedTagName,
   DC: ()=>tagOfRef,
   UG: ()=>checkedTagPrefix,
   ws: ()=>givenTag
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  var _release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  const LONGEST = 250;
  const OUTSIDE_OF_PREFIX = /[^A-Za-z0-9._/+@=,-]/u;
  const NAME = "{name}";
  const PLACEHOLDER = /\{(?<word>\w{1,40})\}/u;
  const REF_OF_TAGS = "refs/tags/";
  function tagNameProblem(name) {
   if ("" === name) return "is empty";
   if (name.length > LONGEST) return `is longer than ${String(LONGEST)} characters`;
   const wrong = /[\p{Cc}\s\u007f~^:?*[\\]|\p{Cs}/u.exec(name)?.[0];
   if (void 0 !== wrong) return `contains ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong)}, which git doesn't allow in the name of a tag`;
   for (const part of [
    "..",
    "@{",
    "//"
   ])if (name.includes(part)) return `contains ${part}, which git doesn't allow in the name of a tag`;
   if ("@" === name) return "is @, which means HEAD to git";
   if (name.startsWith("-")) return "begins with -, which git takes for an option";
   if (name.startsWith("/") || name.endsWith("/") || name.endsWith(".")) return "begins or ends with a character that git allows only in the middle";
   const isHidden = name.split("/").some((part)=>part.startsWith(".") || part.endsWith(".lock"));
   return isHidden ? "has a part that begins with . or ends with .lock, which git doesn't allow in the name of a tag" : null;
  }
  function checkedTagName(name, subject = "tag") {
   const problem = tagNameProblem(name);
   if (null === problem) return name;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function tagOfRef(ref) {
   return ref?.startsWith(REF_OF_TAGS) === true ? ref.slice(REF_OF_TAGS.length) : null;
  }
  function kindOfRef(ref) {
   if (ref.startsWith("refs/heads/")) return "a branch, not a tag";
   return ref.startsWith("refs/pull/") ? "a pull request, not a tag" : "a ref, but not a tag";
  }
  function givenTag(given, subject = "tag") {
   const tag = tagOfRef(given);
   if (null !== tag || !given.startsWith("refs/")) return checkedTagName(tag ?? given, subject);
   const name = checkedTagName(given, subject);
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem: `${name} is ${kindOfRef(name)}`,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function prefixProblem(prefix) {
   if (prefix.startsWith("refs/")) return "begins with refs/, which is not part of the name of a tag";
   const bare = prefix.replaceAll(NAME, "name");
   const wrong = OUTSIDE_OF_PREFIX.exec(bare);
   if (null === wrong) return tagNameProblem(`${bare}1`);
   const placeholder = PLACEHOLDER.exec(bare);
   if (placeholder?.index === wrong.index) return `contains ${placeholder[0]}, which is not a placeholder`;
   return `contains ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong[0])}, which a tag-prefix can't contain`;
  }
  function checkedTagPrefix(prefix, subject = "tag-prefix") {
   const problem = prefixProblem(prefix);
   if (null === problem) return prefix;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: `Write what your tags begin with, like v, release/ or ${NAME}-v: letters, digits, . _ / + @ = , - and ${NAME}`
   });
  }
 },
 98182: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T: ()=>getProxyForUrl
  });
  var DEFAULT_PORTS = {
   ftp: 21,
   gopher: 70,
   http: 80,
   https: 443,
   ws: 80,
   wss: 443
  };
  function parseUrl(urlString) {
   try {
    return new URL(urlString);
   } catch  {
    return null;
   }
  }
  function getProxyForUrl(url) {
   var parsedUrl = ("string" == typeof url ? parseUrl(url) : url) || {};
   var proto = parsedUrl.protocol;
   var hostname = parsedUrl.host;
   var port = parsedUrl.port;
   if ("string" != typeof hostname || !hostname || "string" != typeof proto) return "";
   proto = proto.split(":", 1)[0];
   hostname = hostname.replace(/:\d*$/, "");
   port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
   if (!shouldProxy(hostname, port)) return "";
   var proxy = getEnv(proto + "_proxy") || getEnv("all_proxy");
   if (proxy && -1 === proxy.indexOf("://")) proxy = proto + "://" + proxy;
   return proxy;
  }
  function shouldProxy(hostname, port) {
   var NO_PROXY = getEnv("no_proxy").toLowerCase();
   if (!NO_PROXY) return true;
   if ("*" === NO_PROXY) return false;
   return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) return true;
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) return true;
    if (!/^[.*]/.test(parsedProxyHostname)) return hostname !== parsedProxyHostname;
    if ("*" === parsedProxyHostname.charAt(0)) parsedProxyHostname = parsedProxyHostname.slice(1);
    return !hostname.endsWith(parsedProxyHostname);
   });
  }
  function getEnv(key) {
   return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || "";
  }
 }
};
