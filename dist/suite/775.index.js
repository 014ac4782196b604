export const id = 775;
export const ids = [
 775
];
export const modules = {
 18029: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>INSTALLERS
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69676);
  function userAgent(installer) {
   return `${installer} (compatible; repo-agent-actions/${_release_model__WEBPACK_IMPORTED_MODULE_0__.s})`;
  }
  const INSTALLERS = {
   pip: {
    accept: "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01",
    "user-agent": userAgent("pip/25.3")
   },
   uv: {
    accept: "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01",
    "user-agent": userAgent("uv/0.9.10")
   }
  };
 },
 60997: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bj: ()=>sha256Of,
   Cm: ()=>linkTarget,
   F: ()=>UnusablePage,
   Nk: ()=>metadataOf,
   Q4: ()=>MOST_FILES,
   Z: ()=>tooManyFiles,
   oL: ()=>otherHashOf
  });
  const MOST_FILES = 2e5;
  class UnusablePage extends Error {
  }
  function tooManyFiles() {
   return new UnusablePage(`lists more than ${MOST_FILES} files`);
  }
  function sha256Of(text) {
   const lower = "string" == typeof text ? text.toLowerCase() : "";
   return /^[0-9a-f]{64}$/u.test(lower) ? lower : null;
  }
  function metadataOf(told) {
   if (true === told || "true" === told) return {
    metadata: {
     sha256: null
    }
   };
   if ("string" == typeof told) {
    const sha256 = sha256Of(/^sha256=(?<digest>.*)$/iu.exec(told)?.groups?.["digest"]);
    return null === sha256 ? {} : {
     metadata: {
      sha256
     }
    };
   }
   if ("object" != typeof told || null === told) return {};
   return {
    metadata: {
     sha256: "sha256" in told ? sha256Of(told.sha256) : null
    }
   };
  }
  const OTHER_ALGORITHMS = [
   "sha512",
   "sha384",
   "sha224",
   "sha1",
   "md5"
  ];
  function otherHashOf(hashes) {
   for (const algorithm of OTHER_ALGORITHMS){
    const digest = hashes[algorithm];
    if ("string" == typeof digest && /^[0-9a-f]+$/iu.test(digest)) return {
     otherHash: {
      algorithm,
      digest: digest.toLowerCase()
     }
    };
   }
   return {};
  }
  function linkTarget(href, base) {
   if (!URL.canParse(href, base)) return null;
   const url = new URL(href, base);
   if ("https:" !== url.protocol && "http:" !== url.protocol) return null;
   url.hash = "";
   url.username = "";
   url.password = "";
   return url;
  }
 },
 40775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   g: ()=>projectPageUrl,
   B: ()=>readProjectPage
  });
  var address = __webpack_require__(37062);
  var retrying_read = __webpack_require__(21579);
  var http_request = __webpack_require__(13268);
  var transport_error = __webpack_require__(95948);
  var sent_credentials = __webpack_require__(15197);
  var lazy_modules = __webpack_require__(64576);
  var names = __webpack_require__(21515);
  var text_ends = __webpack_require__(28681);
  var release_error = __webpack_require__(41535);
  var parsed_page = __webpack_require__(60997);
  var installers = __webpack_require__(18029);
  function isObject(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
  function textOr(value) {
   return "string" == typeof value ? value : null;
  }
  function parseJsonPage(text, base) {
   let page;
   try {
    page = JSON.parse(text);
   } catch  {
    return null;
   }
   if (!isObject(page) || !Array.isArray(page["files"])) return null;
   const entries = page["files"];
   const versions = Array.isArray(page["versions"]) ? page["versions"] : [];
   if (entries.length > parsed_page.Q4 || versions.length > parsed_page.Q4) throw (0, parsed_page.Z)();
   const files = [];
   for (const entry of entries){
    if (!isObject(entry) || "string" != typeof entry["filename"] || "string" != typeof entry["url"]) continue;
    const url = (0, parsed_page.Cm)(entry["url"], base);
    if (null === url) continue;
    const { hashes, yanked, size } = entry;
    files.push({
     filename: entry["filename"],
     url: url.href,
     sha256: isObject(hashes) ? (0, parsed_page.Bj)(hashes["sha256"]) : null,
     ...isObject(hashes) && null === (0, parsed_page.Bj)(hashes["sha256"]) ? (0, parsed_page.oL)(hashes) : {},
     requiresPython: textOr(entry["requires-python"]),
     yanked: true === yanked || "string" == typeof yanked,
     yankedReason: "string" == typeof yanked && "" !== yanked ? yanked : null,
     size: "number" == typeof size && Number.isSafeInteger(size) && size >= 0 ? size : null,
     uploadTime: textOr(entry["upload-time"]),
     ...(0, parsed_page.Nk)(entry["core-metadata"] ?? entry["dist-info-metadata"] ?? entry["data-dist-info-metadata"])
    });
   }
   const status = page["project-status"];
   return {
    files,
    projectStatus: isObject(status) ? textOr(status["status"]) : textOr(status),
    versions: versions.filter((version)=>"string" == typeof version)
   };
  }
  const LARGEST_PAGE = 0x2000000;
  const htmlPages = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(1600),
    __webpack_require__.e(3409)
   ]).then(__webpack_require__.bind(__webpack_require__, 53409)));
  function projectPageUrl(simpleUrl, name) {
   return `${(0, text_ends.sP)(simpleUrl, "/")}/${(0, names.Pc)(name)}/`;
  }
  async function readProjectPage(simpleUrl, name, options) {
   const shown = (0, address.RD)(simpleUrl);
   const { credentials } = (0, address.or)(simpleUrl, "simple-url");
   return (0, retrying_read.Zv)(shown, options, options, ()=>readOnce(simpleUrl, name, options, options.credentials ?? credentials));
  }
  async function readHtml(text, url) {
   const { parseHtmlPage } = await htmlPages();
   return parseHtmlPage(text, url);
  }
  function acceptOfNobody() {
   const quality = 100 + Math.floor(900 * Math.random());
   return `application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.${quality}, text/html;q=0.0${quality % 89 + 10}`;
  }
  async function readOnce(simpleUrl, name, options, credentials) {
   const { installer = "pip", bypassCaches, headers, from, uploadUrl, ...rest } = options;
   const asInstaller = installers.U[installer];
   const plain = projectPageUrl(simpleUrl, name);
   const asked = new URL((0, address.RD)(plain));
   const isOwn = (place)=>"anywhere" === from || (0, address.O1)(asked, place);
   const bypass = (query)=>({
     url: `${plain}${query}`,
     headers: {
      ...asInstaller,
      accept: acceptOfNobody(),
      "cache-control": "no-cache",
      ...headers
     }
    });
   const ask = (how)=>(0, http_request.aj)({
     ...rest,
     ...how,
     method: "GET",
     maximumBytes: options.maximumBytes ?? LARGEST_PAGE,
     credentials
    });
   let answer;
   try {
    if (true === bypassCaches) {
     answer = await ask(bypass(`?uncached=${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`));
     if (refusesQueries(answer.status)) answer = await ask(bypass(""));
    } else answer = await ask({
     url: plain,
     headers: {
      ...asInstaller,
      "cache-control": "max-age=0",
      ...headers
     }
    });
   } catch (thrown) {
    if (thrown instanceof transport_error.wX && "aborted" !== thrown.fault && "" !== thrown.origin) {
     const place = new URL(thrown.origin);
     if (!isOwn(place)) return pageElsewhere(place.href);
    }
    throw thrown;
   }
   if (!isOwn(new URL(answer.url))) return pageElsewhere(answer.url);
   const page = await pageOf(answer);
   return void 0 === uploadUrl ? page : withoutInherited(page, uploadUrl);
  }
  function refusesQueries(status) {
   return 501 === status || status >= 400 && status < 500 && !ABOUT_SOMETHING_ELSE.has(status);
  }
  const ABOUT_SOMETHING_ELSE = new Set([
   401,
   404,
   407,
   408,
   410,
   425,
   429
  ]);
  function pageElsewhere(url) {
   const { origin } = new URL(url);
   const nothing = {
    files: [],
    projectStatus: null,
    versions: [],
    lastSerial: null,
    headers: {}
   };
   return {
    exists: false,
    kind: "html",
    url,
    elsewhere: origin,
    inherited: null,
    ...nothing
   };
  }
  const DEVPI_FILE = /\/(?<index>[^/]+\/[^/]+)\/\+[ef]\//u;
  function withoutInherited(page, uploadUrl) {
   if (!Object.keys(page.headers).some((name)=>name.startsWith("x-devpi-"))) return page;
   const own = new URL(uploadUrl).pathname.split("/").filter((part)=>"" !== part).slice(-2).join("/");
   const indexOf = ({ url })=>DEVPI_FILE.exec(new URL(url).pathname)?.groups?.["index"] ?? own;
   const files = page.files.filter((file)=>indexOf(file) === own);
   const other = page.files.find((file)=>indexOf(file) !== own);
   if (void 0 === other) return page;
   const isNothing = 0 === files.length;
   return {
    ...page,
    files,
    exists: !isNothing,
    versions: isNothing ? [] : page.versions,
    inherited: indexOf(other)
   };
  }
  async function parsedPage(kind, text, url) {
   try {
    return "json" === kind ? parseJsonPage(text, url) : await readHtml(text, url);
   } catch (error) {
    if (!(error instanceof parsed_page.F)) throw error;
    throw new transport_error.wX("too-large", url, `its page ${error.message}`, true);
   }
  }
  async function pageOf(answer) {
   const { status, reason, headers, url, sentAs } = answer;
   const serial = headers["x-pypi-last-serial"];
   const facts = {
    url,
    elsewhere: null,
    inherited: null,
    headers,
    lastSerial: "string" == typeof serial ? serial : null
   };
   const kind = /[/+]json\b/u.test(headers["content-type"] ?? "") ? "json" : "html";
   if (404 === status) return {
    ...facts,
    exists: false,
    kind,
    files: [],
    projectStatus: null,
    versions: []
   };
   if ((0, retrying_read.wz)(status)) throw new retrying_read.Wl(status, reason, headers["retry-after"]);
   if (200 !== status) {
    const wantsCredentials = (0, sent_credentials.aC)(status);
    const who = wantsCredentials ? `; ${(0, sent_credentials.ff)(sentAs, url)}` : "";
    throw new release_error.K2({
     subject: (0, address.xY)(url),
     problem: `answers ${status}${"" === reason ? "" : ` ${reason}`} instead of the project's page${who}`,
     remedy: wantsCredentials ? "Use a username and password with permission to read this index" : "Use the address of the index's simple API"
    });
   }
   const text = answer.body.toString("utf8");
   const parsed = await parsedPage(kind, text, url);
   if (null === parsed) throw new transport_error.wX("garbled", url, `its answer is not ${"json" === kind ? "JSON" : "HTML"} of a simple index`, true);
   return {
    ...facts,
    exists: true,
    kind,
    ...parsed
   };
  }
 },
 69676: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>SUITE_VERSION
  });
  const SUITE_VERSION = "1.0.0";
 }
};
