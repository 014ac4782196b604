export const id = 795;
export const ids = [
 795
];
export const modules = {
 28589: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y: ()=>readTokenContents,
   n: ()=>tokenLocation
  });
  const END = 0;
  const LOCATION = 1;
  const IDENTIFIER = 2;
  const VERIFICATION_ID = 4;
  const SIGNATURE = 6;
  const SIGNATURE_BYTES = 32;
  class FormatError extends Error {
  }
  class FieldReader {
   #at;
   #bytes;
   constructor(bytes, at){
    this.#bytes = bytes;
    this.#at = at;
   }
   #number() {
    let value = 0;
    for(let factor = 1;; factor *= 128){
     const byte = this.#bytes[this.#at];
     if (void 0 === byte) throw new FormatError("a number continues past the end");
     this.#at += 1;
     if ((127 & byte) !== 0) value += (127 & byte) * factor;
     if (byte < 128) return value;
    }
   }
   field() {
    const type = this.#number();
    if (type === END) return {
     type,
     data: new Uint8Array
    };
    const length = this.#number();
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new FormatError("a field continues past the end");
    const data = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return {
     type,
     data
    };
   }
   section() {
    const fields = [];
    for(;;){
     const field = this.field();
     if (field.type === END) return fields;
     if (field.type <= (fields.at(-1)?.type ?? -1)) throw new FormatError("fields are out of order");
     fields.push(field);
    }
   }
  }
  function textOf(bytes) {
   return new TextDecoder("utf-8", {
    fatal: true,
    ignoreBOM: true
   }).decode(bytes);
  }
  function readHeader(section) {
   const [first, second, ...more] = section;
   const [place, identity] = first?.type === LOCATION ? [
    first,
    second
   ] : [
    void 0,
    first
   ];
   const extra = void 0 === place ? second : more[0];
   if (identity?.type !== IDENTIFIER || void 0 !== extra) throw new FormatError("the header has other fields");
   return {
    location: void 0 === place ? "" : textOf(place.data),
    identifier: identity.data
   };
  }
  function readCaveat(section) {
   const located = section[0]?.type === LOCATION;
   if (located) textOf(section[0]?.data ?? new Uint8Array);
   const [identity, verification, ...more] = located ? section.slice(1) : section;
   if (identity?.type !== IDENTIFIER || more.length > 0) throw new FormatError("a caveat has other fields");
   if (void 0 === verification) {
    if (located) throw new FormatError("a first-party caveat has a location");
    return {
     identifier: identity.data,
     thirdParty: false
    };
   }
   if (verification.type !== VERIFICATION_ID) throw new FormatError("a caveat has other fields");
   return {
    identifier: identity.data,
    thirdParty: true
   };
  }
  function parseMacaroon(bytes) {
   if (2 !== bytes[0]) return null;
   try {
    const reader = new FieldReader(bytes, 1);
    const header = readHeader(reader.section());
    const caveats = [];
    for(let section = reader.section(); section.length > 0; section = reader.section())caveats.push(readCaveat(section));
    const { type, data } = reader.field();
    if (type !== SIGNATURE || data.length !== SIGNATURE_BYTES) return null;
    return {
     ...header,
     caveats,
     signature: data
    };
   } catch (thrown) {
    if (thrown instanceof FormatError || "TypeError" === thrown.name) return null;
    throw thrown;
   }
  }
  const UNKNOWN = {
   kind: "unknown"
  };
  function isTexts(value) {
   return Array.isArray(value) && value.every((entry)=>"string" == typeof entry);
  }
  function validityOf(expires, notBefore) {
   if (!Number.isInteger(expires) || !Number.isInteger(notBefore)) return UNKNOWN;
   return {
    kind: "validity",
    expires: expires,
    notBefore: notBefore
   };
  }
  function caveatOfList([tag, ...values]) {
   const [first, second] = values;
   switch(tag){
    case 0:
     return 2 === values.length ? validityOf(first, second) : UNKNOWN;
    case 1:
     return 1 === values.length && isTexts(first) ? {
      kind: "projects",
      names: first
     } : UNKNOWN;
    case 2:
     return 1 === values.length && isTexts(first) ? {
      kind: "project-ids"
     } : UNKNOWN;
    case 3:
     return 1 === values.length && "string" == typeof first ? {
      kind: "user"
     } : UNKNOWN;
    case 4:
     return {
      kind: "publisher"
     };
    default:
     return UNKNOWN;
   }
  }
  function caveatOfObject(value) {
   const fields = Object.keys(value).sort().join(" ");
   if ("exp nbf" === fields) return validityOf(value["exp"], value["nbf"]);
   if ("project_ids" === fields) return isTexts(value["project_ids"]) ? {
    kind: "project-ids"
   } : UNKNOWN;
   if ("permissions version" !== fields || 1 !== value["version"]) return UNKNOWN;
   const permissions = value["permissions"];
   if ("user" === permissions) return {
    kind: "user"
   };
   if ("object" != typeof permissions || null === permissions || Array.isArray(permissions)) return UNKNOWN;
   const names = permissions["projects"];
   return isTexts(names) && 1 === Object.keys(permissions).length ? {
    kind: "projects",
    names
   } : UNKNOWN;
  }
  function caveatOf(identifier) {
   let value;
   try {
    value = JSON.parse(new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(identifier));
   } catch  {
    return UNKNOWN;
   }
   if (Array.isArray(value)) return caveatOfList(value);
   return "object" == typeof value && null !== value ? caveatOfObject(value) : UNKNOWN;
  }
  function bytesOf(token) {
   const text = /^pypi-([A-Za-z0-9_-]+)={0,2}$/u.exec(token)?.[1];
   return void 0 === text || text.length % 4 === 1 ? null : Buffer.from(text, "base64url");
  }
  function readTokenContents(token) {
   const bytes = bytesOf(token);
   const macaroon = null === bytes ? null : parseMacaroon(bytes);
   if (null === macaroon) return null;
   return {
    location: macaroon.location,
    caveats: macaroon.caveats.map(({ identifier, thirdParty })=>thirdParty ? UNKNOWN : caveatOf(identifier))
   };
  }
  function tokenLocation(token) {
   const match = /^pypi-([A-Za-z0-9_-]+)/u.exec(token);
   const bytes = Buffer.from(match?.[1] ?? "", "base64url");
   const [version, field, length] = bytes;
   if (2 !== version || 1 !== field || void 0 === length || length > 127 || bytes.length < 3 + length) return null;
   const location = bytes.subarray(3, 3 + length).toString("latin1");
   return /^[a-z0-9.:/-]+$/u.test(location) ? location : null;
  }
 },
 7754: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>judgeTokenScope,
   t: ()=>judgeTokenValidity
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14421);
  const NAMES_SHOWN = 5;
  function utc(seconds) {
   const date = new Date(1e3 * seconds);
   return Number.isNaN(date.getTime()) ? "an impossible date" : (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.A)(date.toISOString());
  }
  function judgeTokenValidity({ caveats }, now) {
   const seconds = Math.floor(now / 1e3);
   const clock = `this machine's clock says ${utc(seconds)}`;
   for (const caveat of caveats)if ("validity" === caveat.kind) {
    if (caveat.expires <= seconds) return {
     kind: "refusal",
     problem: `expired at ${utc(caveat.expires)}; ${clock}`,
     remedy: "Create a new token, or correct the clock"
    };
    if (caveat.notBefore > seconds) return {
     kind: "refusal",
     problem: `is not valid before ${utc(caveat.notBefore)}; ${clock}`,
     remedy: "Wait until then, use another token, or correct the clock"
    };
   }
   return null;
  }
  function allowedProjects({ caveats }) {
   let allowed = null;
   for (const caveat of caveats){
    if ("projects" !== caveat.kind) continue;
    const names = new Set(caveat.names.map(_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc));
    allowed = null === allowed ? [
     ...names
    ] : allowed.filter((name)=>names.has(name));
   }
   return allowed;
  }
  function projectWords(names) {
   const shown = names.filter((name)=>name.length <= 100 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u.test(name));
   if (0 === shown.length) return "for no project at all";
   const listed = shown.slice(0, NAMES_SHOWN);
   const rest = names.length - listed.length;
   const more = rest > 0 ? ` and ${rest} more` : "";
   return `for the ${1 === names.length ? "project" : "projects"} ${listed.join(", ")}${more}`;
  }
  function judgeTokenScope(contents, { project, exists, site }) {
   const name = (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project);
   const names = allowedProjects(contents);
   const accountPage = `${site}/manage/account/token/`;
   if (null !== names && !names.includes(name)) return {
    kind: "refusal",
    problem: `is a token ${projectWords(names)}, not for ${name}`,
    remedy: `Use the token for ${name}, or create one on ${accountPage}`
   };
   const kinds = new Set(contents.caveats.map(({ kind })=>kind));
   const narrowLater = `Use an account-wide token (${accountPage}) for the first upload, then one for ${name} alone`;
   if (false === exists && null !== names) return {
    kind: "refusal",
    problem: `is a token for ${name} alone, and the index doesn't have a project ${name} yet: a project-scoped token can't create a project`,
    remedy: narrowLater
   };
   if (false === exists && kinds.has("project-ids")) return {
    kind: "advice",
    problem: `is a token for single projects, and the index doesn't have a project ${name} yet: a project-scoped token can't create a project`,
    remedy: narrowLater
   };
   const isWide = [
    ...kinds
   ].every((kind)=>"user" === kind || "validity" === kind);
   if (true === exists && isWide) return {
    kind: "advice",
    problem: `is a token for every project of its account, but one for ${name} is enough`,
    remedy: `Create one on ${site}/manage/project/${name}/settings/, replace this one with it, and delete this one`
   };
   return null;
  }
 },
 76487: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>TOKEN_USER,
   j: ()=>tokenProblem
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  var _http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75342);
  const TOKEN_USER = "__token__";
  const COPY_AGAIN = "Copy the complete token again, and nothing else";
  const API_TOKEN_MISTAKES = [
   [
    /^(?:authorization\s*:\s*)?(?:bearer|basic|token)\s+\S/iu,
    "starts with a word from an HTTP header, Bearer or Basic",
    "Store only the token"
   ],
   [
    /^\s*["'\u2018-\u201f`].*["'\u2018-\u201f`]\s*$/su,
    "has quotation marks around it",
    "Store it without them"
   ],
   [
    /^(?:export\s+)?[A-Za-z_][\w.-]*\s*[=:]\s*["']?pypi-/u,
    "is a whole line of a settings file, including the name",
    "Store only the part after the ="
   ],
   [
    /^(?:\$\w+|\$\{\w+\}|\$\([^)]*\)|%\w+%|<[^>]*>|\[[^\]]*\])$/u,
    "is a placeholder that was never replaced",
    "Store the token itself"
   ]
  ];
  const PLACEHOLDERS = [
   [
    /^\*+$/u,
    "is the row of asterisks that a log shows instead of a secret",
    "Store the token itself"
   ],
   [
    /^\$?\{\{.*\}\}$/su,
    "is an expression that was not evaluated, ${{ … }}",
    "Write it in the workflow file, where expressions are evaluated, without nested quotation marks"
   ]
  ];
  function isDoubled(token) {
   const second = token.startsWith("pypi-") ? token.indexOf("pypi-", 1) : -1;
   return second > 0 && (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(token.slice(0, second), " 	\r\n\v\f ,;") === token.slice(second);
  }
  function tokenProblem(username, token) {
   const mistakes = username === TOKEN_USER ? [
    ...PLACEHOLDERS,
    ...API_TOKEN_MISTAKES
   ] : PLACEHOLDERS;
   for (const [form, problem, remedy] of mistakes)if (form.test(token)) return {
    problem,
    remedy
   };
   if (username === TOKEN_USER && isDoubled(token)) return {
    problem: "contains the token twice",
    remedy: "Store it once"
   };
   if (username === TOKEN_USER && /^pypi-Ag[EI].*pypi-Ag[EI]/su.test(token)) return {
    problem: "contains two tokens",
    remedy: "Store the one for this index"
   };
   if (/[\r\n]/u.test(token)) return {
    problem: "contains a line break",
    remedy: "Store the secret again, as one line"
   };
   if (username === TOKEN_USER && /\s/u.test(token)) return {
    problem: "contains a space",
    remedy: COPY_AGAIN
   };
   if (/\p{Cc}/u.test(token)) return {
    problem: "contains a control character",
    remedy: "Store the secret again"
   };
   if (username === TOKEN_USER && token.startsWith("pypi-") && !/^[\w-]+={0,2}$/u.test(token)) return {
    problem: "contains a character that is not allowed in an API token",
    remedy: COPY_AGAIN
   };
   if (token.length < _http__WEBPACK_IMPORTED_MODULE_1__.c) return {
    problem: `is shorter than ${_http__WEBPACK_IMPORTED_MODULE_1__.c} characters, so logs can't mask it`,
    remedy: "" === token ? "Set it to the token for the index" : "Use a longer one"
   };
   return null;
  }
 },
 90795: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>tokenSiteUrl,
   S: ()=>checkToken
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  var _token_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28589);
  var _token_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7754);
  var _token_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76487);
  const SITES = {
   pypi: {
    title: "PyPI",
    location: "pypi.org"
   },
   testpypi: {
    title: "TestPyPI",
    location: "test.pypi.org"
   }
  };
  function tokenSiteUrl(site) {
   return `https://${SITES[site].location}`;
  }
  function refuse(subject, problem, remedy) {
   throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject,
    problem,
    remedy
   });
  }
  function checkToken(username, token, place, now) {
   const misshapen = (0, _token_shape_js__WEBPACK_IMPORTED_MODULE_1__.j)(username, token);
   if (null !== misshapen) refuse("password", misshapen.problem, misshapen.remedy);
   if (/[:\r\n]/u.test(username) || "" === username) refuse("username", "is empty, or contains a colon or a line break", `Use the username, or ${_token_shape_js__WEBPACK_IMPORTED_MODULE_1__.A} for an API token`);
   if (null !== place.site) checkKnownSite(username, token, SITES[place.site]);
   else if (!place.isNear) checkForeignSite(token, place.title);
   if (null === place.site) return;
   const contents = (0, _token_contents_js__WEBPACK_IMPORTED_MODULE_2__.Y)(token);
   const verdict = null === contents ? null : (0, _token_scope_js__WEBPACK_IMPORTED_MODULE_3__.t)(contents, now);
   if (null !== verdict) refuse("password", verdict.problem, verdict.remedy);
  }
  function siteOf(token) {
   const found = (0, _token_contents_js__WEBPACK_IMPORTED_MODULE_2__.n)(token);
   return Object.values(SITES).find(({ location })=>location === found);
  }
  function checkKnownSite(username, token, { title, location }) {
   if (username !== _token_shape_js__WEBPACK_IMPORTED_MODULE_1__.A) refuse("username", `${title} accepts only the username ${_token_shape_js__WEBPACK_IMPORTED_MODULE_1__.A}`, "Remove username, and pass an API token as password");
   if (!token.startsWith("pypi-")) {
    if (void 0 !== siteOf(`pypi-${token}`)) refuse("password", "lacks the prefix pypi-, which is part of the token", "Copy the complete token again");
    refuse("password", `is not an API token for ${title}, which starts with pypi-`, `Create a token on https://${location}/manage/account/token/`);
   }
   const made = siteOf(token);
   if (void 0 !== made && made.location !== location) refuse("password", `is a token for ${made.title}, but the index is ${title}`, `Use the token that was created on https://${location}/`);
   if (void 0 !== made && null === (0, _token_contents_js__WEBPACK_IMPORTED_MODULE_2__.Y)(token)) refuse("password", `is not a complete token for ${title}: it was cut off or changed`, "Copy the complete token again, and nothing else");
  }
  function checkForeignSite(token, title) {
   const made = siteOf(token);
   if (void 0 === made) return;
   refuse("password", `is a token for ${made.title}, but the index is ${title}, which must not get it`, `Use the token or password for ${title}`);
  }
 }
};
