export const id = 7576;
export const ids = [
 7576
];
export const modules = {
 43058: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $6: ()=>gitObjectSchema,
   By: ()=>releaseSchema,
   FS: ()=>contentSchema,
   G0: ()=>versionSchema,
   Im: ()=>issueSettingsSchema,
   Oq: ()=>giteaTagSchema,
   Ye: ()=>shaSchema,
   j8: ()=>issueSchema,
   vJ: ()=>userSchema,
   wD: ()=>assetSchema
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
  const id = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0));
  const gitId = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/u, "is not a git id"));
  const text = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((value)=>value));
  const assetSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   id,
   name: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   size: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0)),
   browser_download_url: text,
   uuid: text,
   state: text
  });
  const releaseSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   id,
   tag_name: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   name: text,
   body: text,
   draft: valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(),
   prerelease: valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(),
   html_url: text
  });
  const giteaTagSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   name: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   id: gitId,
   commit: valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    sha: gitId
   })
  });
  const versionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   version: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1))
  });
  const gitObjectSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   object: valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    type: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    sha: gitId
   })
  });
  const contentSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([
   valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    type: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()
   }),
   valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.L5J()), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(()=>({
     type: "dir"
    })))
  ]);
  const shaSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   sha: gitId
  });
  const userSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   login: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1))
  });
  const issueSettingsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   has_issues: valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.zMY()),
   external_tracker: valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.L5J())
  });
  const issueSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   number: id,
   title: text,
   body: text,
   state: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   html_url: text,
   user: valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    login: text
   })),
   pull_request: valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.L5J())
  });
 },
 6975: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>ForgeError
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  class ForgeError extends _release_model__WEBPACK_IMPORTED_MODULE_0__.K2 {
   status;
   ambiguous;
   constructor(parts, facts, options){
    super(parts, options);
    this.name = "ForgeError";
    this.status = facts.status;
    this.ambiguous = facts.ambiguous;
   }
  }
 },
 19840: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>plainHttpHosts,
   e: ()=>judgePlainHttp
  });
  var _http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37062);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  function judgePlainHttp(apiUrl, platform) {
   if (!URL.canParse(apiUrl)) return null;
   const { protocol, hostname, origin } = new URL(apiUrl);
   if ("http:" !== protocol || (0, _http__WEBPACK_IMPORTED_MODULE_0__.U9)(hostname)) return null;
   const own = [
    platform.serverUrl,
    platform.apiUrl
   ].map((url)=>null !== url && URL.canParse(url) ? new URL(url).hostname : null);
   if (!own.includes(hostname)) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: "api-url",
    problem: `${origin} is plain http and not the forge that runs this job, so anyone on the network path could read the token`,
    remedy: "Use the https address"
   });
   return {
    rule: "forge-plain-http",
    severity: "warning",
    subject: "api-url",
    message: `${origin} is plain http: anyone between this job and the forge can read its token`,
    remedy: "Set up a certificate for the forge, and set ROOT_URL to an https address"
   };
  }
  function plainHttpHosts(apiUrl, warned) {
   return null === warned ? [] : [
    new URL(apiUrl).host
   ];
  }
 },
 61848: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E3: ()=>dialectOf,
   jk: ()=>isGithubCloud,
   l5: ()=>forgeOfVersion,
   tj: ()=>platformOf
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40771);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  function platformOf(environment) {
   const text = (name)=>{
    const value = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)((environment[name] ?? "").trim(), "/");
    return "" === value ? null : value;
   };
   const serverUrl = text("GITHUB_SERVER_URL");
   const apiUrl = text("GITHUB_API_URL");
   const runner = (0, _release_model__WEBPACK_IMPORTED_MODULE_1__.m)(environment);
   const attempt = text("GITHUB_RUN_ATTEMPT");
   let forge = "unknown";
   if ("gitea" === runner || "forgejo" === runner || "github" === runner) forge = runner;
   return {
    runner,
    forge,
    serverUrl,
    apiUrl,
    repository: text("GITHUB_REPOSITORY"),
    runId: text("GITHUB_RUN_ID"),
    runAttempt: null !== attempt && /^\d+$/u.test(attempt) ? Number(attempt) : null,
    offersArtifacts: null !== text("ACTIONS_RESULTS_URL") && null !== text("ACTIONS_RUNTIME_TOKEN")
   };
  }
  function isGithubCloud({ runner, serverUrl }) {
   return "github" === runner && (0, _release_model__WEBPACK_IMPORTED_MODULE_1__.y)(serverUrl);
  }
  function dialectOf(apiUrl) {
   const path = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(apiUrl.pathname, "/");
   if (path.endsWith("/api/v1")) return "gitea";
   if (path.endsWith("/api/v3")) return "github";
   if ("api.github.com" === apiUrl.hostname || /^api\.[^.]+\.ghe\.com$/u.test(apiUrl.hostname)) return "github";
   throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "api-url",
    problem: `${apiUrl.origin}${path} is not the API of a known forge`,
    remedy: "Use https://HOST/api/v1 for Gitea and Forgejo, or https://api.github.com for GitHub"
   });
  }
  function forgeOfVersion(version) {
   const [own = version] = version.split("+gitea");
   return version.includes("+gitea") ? {
    forge: "forgejo",
    version: own
   } : {
    forge: "gitea",
    version
   };
  }
 },
 87939: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   SH: ()=>repositoryPath,
   _k: ()=>hasFileAt,
   jI: ()=>byAge,
   l7: ()=>releaseOf
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  var _forge_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43058);
  function repositoryPath(repository) {
   const [owner = "", name = "", ...more] = repository.split("/");
   if ("" === owner || "" === name || more.length > 0 || /^\.+$/u.test(owner) || /^\.+$/u.test(name)) throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: "GITHUB_REPOSITORY",
    problem: `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(repository, 120)}' is not the name of a repository`,
    remedy: "Set it to owner/name"
   });
   return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
  }
  function releaseOf(answer) {
   return {
    id: answer.id,
    tag: answer.tag_name,
    title: answer.name,
    notes: answer.body,
    draft: answer.draft,
    prerelease: answer.prerelease,
    url: answer.html_url
   };
  }
  function byAge(a, b) {
   return Number(a.draft) - Number(b.draft) || a.id - b.id;
  }
  async function hasFileAt(rest, base, path, tag) {
   const parts = path.split("/").map(encodeURIComponent).join("/");
   const call = {
    purpose: `look for ${path}`,
    path: `${base}/contents/${parts}?ref=${encodeURIComponent(tag)}`
   };
   return (await rest.find(call, _forge_answers_js__WEBPACK_IMPORTED_MODULE_2__.FS))?.type === "file";
  }
 },
 78449: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P: ()=>openRest
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var _http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21579);
  var _http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36570);
  var _http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75342);
  var _http__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85037);
  var _http__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2800);
  var _http__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93570);
  var _http__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(95948);
  var _http__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(13268);
  var _http__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(54621);
  var _http__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(47673);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28681);
  var _release_model__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(24417);
  var valibot__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(77934);
  var _forge_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6975);
  var _timeouts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13987);
  var _platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61848);
  var _rest_remedy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2778);
  const ATTEMPTS = 4;
  const MAXIMUM_JSON = 0x4000000;
  const MAXIMUM_REFUSAL = 1048576;
  const PAGE_SIZE = 50;
  const MAXIMUM_PAGES = 400;
  const MAXIMUM_ITEMS = MAXIMUM_PAGES * PAGE_SIZE;
  const MAXIMUM_LIST_BYTES = 4 * MAXIMUM_JSON;
  const LONGEST_LIST = 9e5;
  function parseApiUrl(text) {
   const refuse = (problem)=>{
    throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
     subject: "api-url",
     problem,
     remedy: "Use https://HOST/api/v1 for Gitea and Forgejo, or https://api.github.com for GitHub"
    });
   };
   if (!URL.canParse(text)) return refuse("is not a URL");
   const url = new URL(text);
   if ("https:" !== url.protocol && "http:" !== url.protocol) return refuse(`starts with ${url.protocol}`);
   if ("" !== url.username || "" !== url.password) return refuse("contains a username or password");
   if ("" !== url.search || "" !== url.hash) return refuse("contains a question mark or a #");
   url.pathname = (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.sP)(url.pathname, "/");
   return url;
  }
  class NotNow extends Error {
   answer;
   constructor(answer){
    super(`status ${String(answer.status)}`);
    this.name = "NotNow";
    this.answer = answer;
   }
  }
  function maySoonAnswer({ status, headers }) {
   if (403 === status) return void 0 !== headers["retry-after"] || "0" === headers["x-ratelimit-remaining"];
   return (0, _http__WEBPACK_IMPORTED_MODULE_3__.wz)(status) && 501 !== status && 505 !== status;
  }
  function openRest(target) {
   const { apiUrl: address, token, timing = _http__WEBPACK_IMPORTED_MODULE_4__.$u, ...context } = target;
   const apiUrl = parseApiUrl(address);
   const dialect = (0, _platform_js__WEBPACK_IMPORTED_MODULE_5__.E3)(apiUrl);
   const { signal } = context;
   if (null !== token && (/[^\x21-\x7e]/u.test(token) || "" === token)) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: "token",
    problem: "" === token ? "is empty" : "contains a space, a line break or a character that is not allowed in a token",
    remedy: "Store the secret again, as one line"
   });
   const hide = null === token ? [] : [
    ...(0, _http__WEBPACK_IMPORTED_MODULE_6__.e)("", token),
    token
   ];
   const scheme = null === token ? void 0 : "gitea" === dialect ? `token ${token}` : `Bearer ${token}`;
   const urlOf = ({ base, path })=>new URL(`${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.sP)((base ?? apiUrl).href, "/")}${path}`);
   const mayKnowToken = (url, base)=>url.origin === apiUrl.origin || void 0 !== base && url.origin === base.origin;
   const authorizationFor = (url, base)=>mayKnowToken(url, base) ? scheme : void 0;
   async function refusal(call, got) {
    const { status, headers } = got;
    const words = await (0, _http__WEBPACK_IMPORTED_MODULE_7__.l)({
     ...got,
     reason: ""
    }, hide);
    const standard = node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? "";
    const location = headers.location;
    const where = status >= 300 && status < 400 && void 0 !== location ? ` to ${originOf(location, apiUrl)}` : "";
    return new _forge_error_js__WEBPACK_IMPORTED_MODULE_8__.Q({
     subject: apiUrl.host,
     problem: `can't ${call.purpose}: ${status} ${standard}${where}${"" === words ? "" : `, "${words}"`}`,
     remedy: (0, _rest_remedy_js__WEBPACK_IMPORTED_MODULE_9__.$)(status, dialect, headers, call.path)
    }, {
     status,
     ambiguous: status >= 500
    });
   }
   function broken(call, fault) {
    const remedy = "tls" === fault.fault || null !== fault.proxy ? (0, _http__WEBPACK_IMPORTED_MODULE_10__.w)(fault) : "Fix api-url or the network, and run again: it continues where it stopped";
    return new _forge_error_js__WEBPACK_IMPORTED_MODULE_8__.Q({
     subject: apiUrl.host,
     problem: `can't ${call.purpose}: ${fault.message}`,
     remedy
    }, {
     status: null,
     ambiguous: fault.mayHaveArrived
    }, {
     cause: fault
    });
   }
   async function answer(call, isRepeatable, send) {
    const work = async ()=>{
     const got = await send();
     if (isRefusal(got) && maySoonAnswer(got)) throw new NotNow(got);
     return got;
    };
    return (0, _http__WEBPACK_IMPORTED_MODULE_11__.d)(work, {
     most: ATTEMPTS,
     pause: (attempt, asked)=>timing.sleep(asked ?? (0, _http__WEBPACK_IMPORTED_MODULE_4__.xP)(attempt, _timeouts_js__WEBPACK_IMPORTED_MODULE_12__.UX, timing), signal),
     judge (thrown, attempt) {
      const isLast = attempt >= ATTEMPTS;
      if (thrown instanceof NotNow) {
       const { answer: got } = thrown;
       const asked = (0, _http__WEBPACK_IMPORTED_MODULE_4__.P9)(got.headers["retry-after"], timing);
       const again = isRepeatable || 429 === got.status || 403 === got.status;
       if (!again || isLast || (asked ?? 0) > _timeouts_js__WEBPACK_IMPORTED_MODULE_12__.Pk) return {
        found: got
       };
       return null === asked ? "again" : {
        againAfter: asked
       };
      }
      if (!(thrown instanceof _http__WEBPACK_IMPORTED_MODULE_13__.wX)) return "give-up";
      if ("aborted" === thrown.fault) throw signal?.reason ?? thrown;
      const again = isRepeatable || !thrown.mayHaveArrived;
      if (!again || isLast || !(0, _http__WEBPACK_IMPORTED_MODULE_13__.WG)(thrown)) throw broken(call, thrown);
      return "again";
     }
    });
   }
   async function json(call, isRepeatable) {
    const url = urlOf(call);
    const payload = void 0 === call.json ? void 0 : Buffer.from(JSON.stringify(call.json), "utf8");
    const contentType = call.body?.contentType ?? "application/json";
    const body = call.body ?? payload;
    return answer(call, isRepeatable, ()=>(0, _http__WEBPACK_IMPORTED_MODULE_14__.aj)({
      ...context,
      url: url.href,
      method: call.method ?? "GET",
      authorization: authorizationFor(url, call.base),
      headers: {
       accept: "github" === dialect ? "application/vnd.github+json" : "application/json",
       ..."github" === dialect ? {
        "x-github-api-version": "2022-11-28"
       } : {},
       ...void 0 === body ? {} : {
        "content-type": contentType
       }
      },
      body,
      redirects: "answer",
      ownConnection: void 0 !== call.method,
      timeouts: _timeouts_js__WEBPACK_IMPORTED_MODULE_12__.NE,
      maximumBytes: MAXIMUM_JSON
     }));
   }
   async function parsed(call, got, schema) {
    if (got.status < 200 || got.status > 299) throw await refusal(call, got);
    const strange = (why)=>new _forge_error_js__WEBPACK_IMPORTED_MODULE_8__.Q({
      subject: apiUrl.host,
      problem: `can't ${call.purpose}: its response doesn't belong to this API (${why})`,
      remedy: "Check api-url, and any proxy between this machine and the server"
     }, {
      status: got.status,
      ambiguous: true
     });
    let value;
    try {
     value = JSON.parse(got.body.toString("utf8"));
    } catch  {
     throw strange("not JSON");
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_15__.xLC(schema, value);
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw strange((0, _http__WEBPACK_IMPORTED_MODULE_7__.E)(`${valibot__WEBPACK_IMPORTED_MODULE_15__.BuJ(issue) ?? "as a whole"}: ${issue.message}`, hide));
   }
   async function download(call, accept, receive) {
    const url = urlOf(call);
    const authorization = authorizationFor(url, call.base);
    const request = {
     ...context,
     url: url.href,
     authorization,
     headers: {
      accept
     },
     timeouts: _timeouts_js__WEBPACK_IMPORTED_MODULE_12__.NE
    };
    const got = await answer(call, true, ()=>(0, _http__WEBPACK_IMPORTED_MODULE_16__.c)(request, async (response, from)=>200 === response.statusCode ? {
       value: await receive(response, from)
      } : await (0, _http__WEBPACK_IMPORTED_MODULE_14__.Eg)(response, from, MAXIMUM_REFUSAL)));
    if (isRefusal(got)) throw await refusal(call, got);
    return got.value;
   }
   async function find(call, schema) {
    const got = await json(call, true);
    return 404 === got.status ? null : parsed(call, got, schema);
   }
   return {
    apiUrl,
    dialect,
    find,
    async read (call, schema) {
     return parsed(call, await json(call, true), schema);
    },
    async list (call, schema) {
     const all = [];
     const size = "gitea" === dialect ? "limit" : "per_page";
     let before = "";
     let bytes = 0;
     const started = timing.now();
     const endless = (what)=>new _forge_error_js__WEBPACK_IMPORTED_MODULE_8__.Q({
       subject: apiUrl.host,
       problem: `can't ${call.purpose}: the list ${what}`,
       remedy: "Remove entries that are no longer needed, or check any proxy between this machine and the server"
      }, {
       status: 200,
       ambiguous: false
      });
     for(let page = 1; page <= MAXIMUM_PAGES; page += 1){
      const divider = call.path.includes("?") ? "&" : "?";
      const paged = {
       ...call,
       path: `${call.path}${divider}${size}=${PAGE_SIZE}&page=${page}`
      };
      const got = await json(paged, true);
      const items = await parsed(paged, got, valibot__WEBPACK_IMPORTED_MODULE_15__.YOg(schema));
      const text = got.body.toString("latin1");
      if (0 === items.length || text === before) return all;
      before = text;
      for (const item of items)all.push(item);
      bytes += got.body.length;
      if (all.length > MAXIMUM_ITEMS) throw endless(`has more than ${MAXIMUM_ITEMS} entries`);
      if (bytes > MAXIMUM_LIST_BYTES) throw endless(`is larger than ${MAXIMUM_LIST_BYTES} bytes`);
      const link = got.headers["link"];
      const isLast = void 0 === link ? items.length < PAGE_SIZE : !/rel="?next"?/u.test(String(link));
      if (isLast) return all;
      if (timing.now() - started > LONGEST_LIST) throw endless(`takes longer than ${(0, _release_model__WEBPACK_IMPORTED_MODULE_17__.S)(LONGEST_LIST)}`);
     }
     throw endless(`has more than ${MAXIMUM_PAGES} pages`);
    },
    async write (call, schema) {
     return parsed(call, await json(call, "POST" !== call.method), schema);
    },
    async put (call, value) {
     const got = await json({
      ...call,
      method: "PUT",
      json: value
     }, true);
     if (got.status < 200 || got.status > 299) throw await refusal(call, got);
    },
    async remove (call) {
     const got = await json({
      ...call,
      method: "DELETE"
     }, true);
     if ((got.status < 200 || got.status > 299) && 404 !== got.status) throw await refusal(call, got);
    },
    hash: (call, accept)=>download(call, accept, (response)=>(0, _http__WEBPACK_IMPORTED_MODULE_18__.F)(response)),
    save: (call, accept, path)=>download(call, accept, (response)=>(0, _http__WEBPACK_IMPORTED_MODULE_18__.A)(response, path)),
    fetch: (call, accept, maximumBytes)=>download(call, accept, async (response, url)=>(await (0, _http__WEBPACK_IMPORTED_MODULE_14__.Eg)(response, url, maximumBytes)).body),
    pause: (attempt)=>timing.sleep((0, _http__WEBPACK_IMPORTED_MODULE_4__.xP)(attempt, _timeouts_js__WEBPACK_IMPORTED_MODULE_12__.UX, timing), signal)
   };
  }
  function isRefusal(got) {
   return "status" in got;
  }
  function originOf(location, base) {
   return URL.canParse(location, base.href) ? new URL(location, base.href).origin : "somewhere";
  }
 },
 2778: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>restRemedy,
   i: ()=>WITHHELD
  });
  const RIGHT = {
   gitea: "Set `permissions: contents: write` for this job (Gitea 1.26 and later), or use a personal token with the scope write:repository of a user with write access to the repository",
   github: "Set `permissions: contents: write` for this job, or use a personal token with the permission Contents: read and write"
  };
  const WITHHELD = "On Forgejo, a job's own token can't read files of a private repository: set token to a personal token with the scope write:repository of a user who can. Otherwise, check the server's storage";
  function isOfRepository(location, path) {
   if (void 0 === location || !URL.canParse(location, "https://forge.invalid")) return false;
   const { pathname } = new URL(location, "https://forge.invalid");
   const [asked = path] = path.split("?", 1);
   return /\/(?:repos|repositories)\//u.test(pathname) && !pathname.endsWith(asked);
  }
  function restRemedy(status, dialect, headers, path) {
   if (403 === status && (void 0 !== headers["retry-after"] || "0" === headers["x-ratelimit-remaining"])) return "The rate limit is exceeded: wait an hour, and run again; it continues where it stopped";
   switch(status){
    case 401:
     return "Pass a valid token: `token: ${{ github.token }}`, which is valid while its job runs, or a secret of the repository";
    case 403:
     return RIGHT[dialect];
    case 404:
     if (path.startsWith("/attachments/")) return WITHHELD;
     return `Check api-url and the repository's name; a token without read access to the repository gets the same response. ${RIGHT[dialect]}`;
    case 409:
     return "Someone else changed the same thing at this moment: run again; it continues where it stopped";
    case 413:
     return "gitea" === dialect ? "Raise [attachment] MAX_SIZE (MB) in app.ini, and the body limit of the proxy in front of the server; on Forgejo, check the quota of the repository's owner" : "Make the file smaller: GitHub accepts less than 2 GiB";
    case 400:
    case 422:
     return "gitea" === dialect ? "Check the server's message; [repository.release] ALLOWED_TYPES and [attachment] MAX_SIZE in app.ini define which files it accepts" : "Check the server's message, and the protection rules for tags and releases";
    case 423:
     return "The repository is archived or locked: unlock it";
    default:
     if (status >= 300 && status < 400) return isOfRepository(headers.location, path) ? "The repository was renamed or moved: start a new run, which uses the new name" : "Set api-url to the address that it redirects to";
     if (status >= 500) return "The server has problems: run again later; it continues where it stopped";
     return "Check the server's message";
   }
  }
 },
 13987: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   NE: ()=>FORGE_TIMEOUTS,
   Pk: ()=>LONGEST_ASKED_PAUSE,
   UX: ()=>FORGE_BACK_OFF
  });
  const FORGE_TIMEOUTS = {
   connect: 2e4,
   idle: 18e4,
   answer: 18e4,
   whole: 36e5
  };
  const FORGE_BACK_OFF = {
   base: 1e3,
   maximum: 15e3
  };
  const LONGEST_ASKED_PAUSE = 6e4;
 }
};
