export const id = 9125;
export const ids = [
 9125
];
export const modules = {
 37062: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   RD: ()=>displayAddress,
   Si: ()=>requireSafeToRead,
   U9: ()=>isLoopback,
   Yh: ()=>isSafeForSecrets,
   hI: ()=>requireSafeForSecrets,
   or: ()=>parseAddress,
   xY: ()=>displayFileAddress
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  function parseAddress(text, subject) {
   let url;
   try {
    url = new URL(text);
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
     subject,
     problem: "is not a URL",
     remedy: "Use the complete address, starting with https://"
    }, {
     cause
    });
   }
   if ("https:" !== url.protocol && "http:" !== url.protocol) throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject,
    problem: `starts with ${url.protocol}, which is not a web address`,
    remedy: "Use an address that starts with https://"
   });
   const credentials = "" === url.username && "" === url.password ? null : {
    username: percentDecoded(url.username),
    password: percentDecoded(url.password)
   };
   url.username = "";
   url.password = "";
   return {
    url,
    credentials
   };
  }
  function percentDecoded(text) {
   return text.replace(/(?:%[0-9a-f]{2})+/giu, (codes)=>{
    try {
     return decodeURIComponent(codes);
    } catch  {
     return codes;
    }
   });
  }
  function displayAddress(text) {
   return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/iu, "$1");
  }
  function displayFileAddress(text) {
   const [address = ""] = displayAddress(text).split(/[?#]/u, 1);
   return address;
  }
  function isLoopback(hostname) {
   const host = hostname.toLowerCase().replace(/^\[|\]$/gu, "");
   return "localhost" === host || host.endsWith(".localhost") || "::1" === host || /^127(?:\.\d{1,3}){3}$/u.test(host);
  }
  function isSafeForSecrets(url, allowHttpHosts) {
   if ("https:" === url.protocol || isLoopback(url.hostname)) return true;
   return allowHttpHosts.some((allowed)=>{
    const name = allowed.trim().toLowerCase();
    return "" !== name && (name === url.hostname || name === url.host);
   });
  }
  function requireSafeForSecrets(url, allowHttpHosts, subject) {
   requireHttps(url, allowHttpHosts, subject, "read the token");
  }
  function requireSafeToRead(url, allowHttpHosts, subject) {
   requireHttps(url, allowHttpHosts, subject, "change what is read");
  }
  function requireHttps(url, allowHttpHosts, subject, harm) {
   if (isSafeForSecrets(url, allowHttpHosts)) return;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject,
    problem: `${url.origin} is plain http, so anyone on the network path could ${harm}`,
    remedy: `Use the https address, or, on a network that you trust, add ${url.hostname} to allow-http-hosts`
   });
  }
 },
 93570: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   d: ()=>withAttempts
  });
  async function withAttempts(work, { most, pause, judge }) {
   for(let attempt = 1;; attempt += 1){
    let asked = null;
    try {
     return await work(attempt);
    } catch (thrown) {
     const next = await judge(thrown, attempt);
     if ("object" == typeof next && "found" in next) return next.found;
     if ("give-up" === next || attempt >= most) throw thrown;
     if ("object" == typeof next) asked = next.againAfter;
    }
    await pause(attempt, asked);
   }
  }
 },
 70644: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   ao: ()=>certificatePaths,
   jZ: ()=>readCertificates,
   kC: ()=>badClientCertificate,
   r3: ()=>readClientCertificate
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37362);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  const PEM = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/gu;
  function certificatePaths({ environment, certificates = [] }) {
   const paths = new Map;
   for (const { name, holds } of _release_model__WEBPACK_IMPORTED_MODULE_2__.av){
    const value = environment[name] ?? "";
    for (const path of "folders" === holds ? value.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter) : [
     value
    ])if ("" !== path && !paths.has(path)) paths.set(path, name);
   }
   for (const path of certificates)if (!paths.has(path)) paths.set(path, path);
   return paths;
  }
  function textsAt(path, isOneOfFolders) {
   if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, {
    throwIfNoEntry: false
   })?.isDirectory() !== true) return isOneOfFolders ? [] : [
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")
   ];
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).sort().flatMap((name)=>{
    try {
     return [
      (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), "utf8")
     ];
    } catch  {
     return [];
    }
   });
  }
  function readCertificates(sources) {
   const folders = new Set(_release_model__WEBPACK_IMPORTED_MODULE_2__.av.filter(({ holds })=>"folders" === holds).map(({ name })=>name));
   const certificates = new Set;
   for (const [path, subject] of certificatePaths(sources))try {
    for (const text of textsAt(path, folders.has(subject)))for (const [pem] of text.matchAll(PEM))certificates.add(pem.trim());
   } catch (cause) {
    const problem = `the certificate file ${path} can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.bD)(cause)})`;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject,
     problem,
     remedy: "Set it to a readable PEM file"
    }, {
     cause
    });
   }
   return [
    ...certificates
   ];
  }
  function readClientCertificate(path) {
   try {
    const pem = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    return {
     cert: pem,
     key: pem
    };
   } catch (cause) {
    throw badClientCertificate(`the client certificate ${path} can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.bD)(cause)})`, cause);
   }
  }
  function badClientCertificate(problem, cause) {
   const remedy = "Set it to one PEM file with the certificate and its private key, without a passphrase";
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: _release_model__WEBPACK_IMPORTED_MODULE_2__.Fd,
    problem,
    remedy
   }, {
    cause
   });
  }
 },
 52515: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bv: ()=>routeTo,
   aR: ()=>basicAuthorization,
   rQ: ()=>checkCertificates
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64576);
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_http__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _certificates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70644);
  var _proxies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85924);
  var _verified_tls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41508);
  const tunnels = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_1__.f)(()=>Promise.all([
    __webpack_require__.e(2830),
    __webpack_require__.e(3638)
   ]).then(__webpack_require__.bind(__webpack_require__, 53638)));
  const agents = new Map;
  const contexts = new Map;
  function trustKey(context) {
   const own = context.clientCertificate ?? "";
   return [
    ...(0, _certificates_js__WEBPACK_IMPORTED_MODULE_2__.ao)(context).keys(),
    ..."" === own ? [] : [
     `as ${own}`
    ]
   ].join("\n");
  }
  async function secureContextOf(context) {
   const key = trustKey(context);
   if ("" === key) return;
   const known = contexts.get(key);
   if (void 0 !== known) return known;
   const { createSecureContext, rootCertificates } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 41692, 23));
   const certificates = new Set([
    ...rootCertificates.map((pem)=>pem.trim()),
    ...(0, _certificates_js__WEBPACK_IMPORTED_MODULE_2__.jZ)(context)
   ]);
   const trusting = {
    ca: [
     ...certificates
    ],
    minVersion: _verified_tls_js__WEBPACK_IMPORTED_MODULE_3__.z.minVersion
   };
   const path = context.clientCertificate ?? "";
   const made = "" === path ? createSecureContext(trusting) : identified(createSecureContext, trusting, path);
   contexts.set(key, made);
   return made;
  }
  function identified(create, trusting, path) {
   const identity = (0, _certificates_js__WEBPACK_IMPORTED_MODULE_2__.r3)(path);
   try {
    return create({
     ...trusting,
     ...identity
    });
   } catch (cause) {
    throw (0, _certificates_js__WEBPACK_IMPORTED_MODULE_2__.kC)(`${path} holds no certificate with its private key (${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.bD)(cause)})`, cause);
   }
  }
  async function checkCertificates(context) {
   await secureContextOf(context);
  }
  function agentFor(key, make) {
   if (null === key) return make(false);
   const known = agents.get(key);
   if (void 0 !== known) return known;
   const made = make(true);
   agents.set(key, made);
   return made;
  }
  async function routeTo(url, context, isKept = true) {
   const secure = "https:" === url.protocol;
   const proxy = (0, _proxies_js__WEBPACK_IMPORTED_MODULE_5__.iJ)(url, context);
   const proxySecure = proxy?.url.protocol === "https:";
   const secureContext = secure ? await secureContextOf(context) : void 0;
   const ofProxy = proxySecure ? await secureContextOf({
    ...context,
    clientCertificate: null
   }) : void 0;
   const trust = trustKey(context);
   const tls = void 0 === secureContext ? _verified_tls_js__WEBPACK_IMPORTED_MODULE_3__.z : {
    ..._verified_tls_js__WEBPACK_IMPORTED_MODULE_3__.z,
    secureContext
   };
   const kept = (key)=>isKept ? key : null;
   if (null === proxy || secure) {
    const client = secure ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 44708, 23)) : node_http__WEBPACK_IMPORTED_MODULE_0___default();
    const { tunnelAgent } = null === proxy ? {} : await tunnels();
    const agent = null === proxy || void 0 === tunnelAgent ? agentFor(kept(`direct ${url.protocol} ${trust}`), (keepAlive)=>new client.Agent({
      keepAlive
     })) : agentFor(kept(`tunnel ${proxy.url.href} ${JSON.stringify(proxy.credentials)} ${trust}`), (keepAlive)=>tunnelAgent(proxy, ofProxy, keepAlive));
    return {
     client,
     options: {
      protocol: url.protocol,
      ...endOf(url),
      path: `${url.pathname}${url.search}`,
      agent,
      ...tls
     },
     proxy: proxy?.url.origin ?? null
    };
   }
   const { credentials } = proxy;
   const client = proxySecure ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 44708, 23)) : node_http__WEBPACK_IMPORTED_MODULE_0___default();
   const agent = agentFor(kept(`forward ${proxy.url.origin} ${trust}`), (keepAlive)=>new client.Agent({
     keepAlive
    }));
   return {
    client,
    options: {
     ...endOf(proxy.url),
     path: url.href,
     agent,
     ..._verified_tls_js__WEBPACK_IMPORTED_MODULE_3__.z,
     ...void 0 === ofProxy ? {} : {
      secureContext: ofProxy
     },
     headers: {
      ...null === credentials ? {} : {
       "proxy-authorization": basicAuthorization(credentials.username, credentials.password)
      }
     }
    },
    proxy: proxy.url.origin
   };
  }
  function endOf(url) {
   const usual = "https:" === url.protocol ? 443 : 80;
   return {
    host: url.hostname.replace(/^\[|\]$/gu, ""),
    port: "" === url.port ? usual : Number(url.port)
   };
  }
  function basicAuthorization(username, password) {
   return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
  }
 },
 54621: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>exchange
  });
  var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37062);
  var _connections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52515);
  var _proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85924);
  var _transport_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95948);
  const DEFAULT_TIMEOUTS = {
   connect: 15e3,
   idle: 6e4,
   answer: 6e4,
   whole: 6e5
  };
  const MAXIMUM_REDIRECTS = 5;
  const MAXIMUM_HINTS = 50;
  const MOST_DISCARDED = 65536;
  const LONGEST_DISCARDED = 5e3;
  const REDIRECTS = new Set([
   301,
   302,
   303,
   307,
   308
  ]);
  async function exchange(request, receive) {
   const first = (0, _address_js__WEBPACK_IMPORTED_MODULE_0__.or)(request.url, "URL");
   let url = first.url;
   let authorization = request.authorization ?? basicOf(request.credentials ?? first.credentials);
   const isReading = void 0 === request.method || "GET" === request.method || "HEAD" === request.method;
   const follows = isReading && "answer" !== request.redirects;
   let reader = isReading && null === authorization ? basicOf(readerOf(url, request)) : null;
   let redirects = 0;
   if (null === authorization) (0, _address_js__WEBPACK_IMPORTED_MODULE_0__.Si)(url, request.allowHttpHosts ?? [], url.origin);
   for(;;){
    if (null !== authorization) {
     (0, _address_js__WEBPACK_IMPORTED_MODULE_0__.hI)(url, request.allowHttpHosts ?? [], url.origin);
     (0, _proxies_js__WEBPACK_IMPORTED_MODULE_1__.X_)(url, request);
    }
    const outcome = await exchangeOnce(request, url, authorization, async (response)=>{
     const status = response.statusCode ?? 0;
     const target = response.headers.location;
     if (null !== reader && (401 === status || 403 === status)) {
      discard(response);
      return {
       next: "as-reader"
      };
     }
     if (!follows || void 0 === target || !REDIRECTS.has(status)) return {
      next: "done",
      value: await receive(response, url.href)
     };
     discard(response);
     return {
      next: "redirect",
      target
     };
    });
    if ("done" === outcome.next) return outcome.value;
    if ("as-reader" === outcome.next) {
     authorization = reader;
     reader = null;
     continue;
    }
    const target = redirectTarget(url, outcome.target, redirects);
    redirects += 1;
    if (!isSameServer(url, target)) {
     authorization = null;
     reader = null;
    }
    url = target;
   }
  }
  function discard(response) {
   let received = 0;
   const deadline = setTimeout(()=>response.destroy(), LONGEST_DISCARDED);
   response.on("data", (chunk)=>{
    received += chunk.length;
    if (received > MOST_DISCARDED) response.destroy();
   });
   response.on("error", ()=>void 0);
   response.on("close", ()=>{
    clearTimeout(deadline);
   });
  }
  function basicOf(credentials) {
   return null === credentials ? null : (0, _connections_js__WEBPACK_IMPORTED_MODULE_2__.aR)(credentials.username, credentials.password);
  }
  function readerOf(url, { readAccess, allowHttpHosts }) {
   if (null == readAccess || readAccess.origin !== url.origin) return null;
   return (0, _address_js__WEBPACK_IMPORTED_MODULE_0__.Yh)(url, allowHttpHosts ?? []) ? readAccess.credentials : null;
  }
  function redirectTarget(from, location, redirects) {
   const refuse = (why)=>{
    throw new _transport_error_js__WEBPACK_IMPORTED_MODULE_3__.wX("redirect", from.href, `${(0, _transport_error_js__WEBPACK_IMPORTED_MODULE_3__._Q)("redirect")} (${why})`, true);
   };
   if (redirects >= MAXIMUM_REDIRECTS) return refuse(`more than ${MAXIMUM_REDIRECTS} redirects`);
   if (!URL.canParse(location, from.href)) return refuse("its target is not a URL");
   const target = new URL(location, from.href);
   if ("https:" !== target.protocol && "http:" !== target.protocol) return refuse(`to ${target.protocol}`);
   if ("https:" === from.protocol && "https:" !== target.protocol) return refuse("from https to http");
   target.username = "";
   target.password = "";
   return target;
  }
  function isSameServer(from, to) {
   const isStepToHttps = "http:" === from.protocol && "https:" === to.protocol && "" === from.port && "" === to.port;
   return from.origin === to.origin || isStepToHttps && from.hostname === to.hostname;
  }
  function isStreamed(body) {
   return "chunks" in body;
  }
  async function exchangeOnce(request, url, authorization, receive) {
   const { signal, body } = request;
   const timeouts = {
    ...DEFAULT_TIMEOUTS,
    ...request.timeouts,
    ...request.limits
   };
   const { client, options, proxy } = await (0, _connections_js__WEBPACK_IMPORTED_MODULE_2__.Bv)(url, request, true !== request.ownConnection);
   if (signal?.aborted === true) throw new _transport_error_js__WEBPACK_IMPORTED_MODULE_3__.wX("aborted", url.href, (0, _transport_error_js__WEBPACK_IMPORTED_MODULE_3__._Q)("aborted"), false);
   const headers = {
    host: url.host,
    "user-agent": "repo-agent-actions",
    accept: "*/*"
   };
   Object.assign(headers, options.headers, request.headers);
   if (null !== authorization) headers["authorization"] = authorization;
   if (void 0 !== body) headers["content-length"] = body.length;
   const givenUp = new AbortController;
   const wanted = {
    ...options,
    method: request.method ?? "GET",
    headers,
    giveUp: givenUp.signal
   };
   const outgoing = client.request(wanted);
   let phase = "connecting";
   const fate = {
    error: null,
    ended: ()=>void 0
   };
   let tunnelled = false;
   const trouble = ()=>"connecting" !== phase || tunnelled ? null : proxy;
   const end = (error)=>{
    fate.error ??= error;
    outgoing.destroy(fate.error);
    givenUp.abort();
    fate.ended(fate.error);
   };
   const fail = (fault, detail)=>{
    const place = "aborted" === fault ? null : trouble();
    const words = `${null === place ? "" : `the proxy ${place}: `}${(0, _transport_error_js__WEBPACK_IMPORTED_MODULE_3__._Q)(fault)}`;
    const message = void 0 === detail ? words : `${words} (${detail})`;
    end(new _transport_error_js__WEBPACK_IMPORTED_MODULE_3__.wX(fault, url.href, message, "connecting" !== phase, {
     proxy: place
    }));
   };
   outgoing.on("proxyConnect", ({ statusCode })=>{
    tunnelled = true;
    if (200 !== statusCode) end((0, _transport_error_js__WEBPACK_IMPORTED_MODULE_3__.vd)(statusCode, url.href, proxy ?? ""));
   });
   const connectTimer = setTimeout(()=>{
    fail("connect-timeout", `${timeouts.connect} ms`);
   }, timeouts.connect);
   const wholeTimer = setTimeout(()=>{
    fail("whole-timeout", `${timeouts.whole} ms`);
   }, timeouts.whole);
   const onAbort = ()=>{
    fail("aborted");
   };
   signal?.addEventListener("abort", onAbort, {
    once: true
   });
   whenConnected(outgoing, "https:" === url.protocol, ()=>{
    clearTimeout(connectTimer);
    if ("connecting" === phase) phase = "sending";
   });
   let idle = timeouts.idle;
   outgoing.on("timeout", ()=>{
    fail("idle-timeout", `${idle} ms`);
   });
   outgoing.setTimeout(idle);
   outgoing.on("finish", ()=>{
    if ("receiving" === phase) return;
    idle = timeouts.answer;
    outgoing.setTimeout(idle);
   });
   try {
    return await new Promise((resolve, reject)=>{
     fate.ended = reject;
     if (null !== fate.error) reject(fate.error);
     outgoing.on("error", (error)=>{
      reject((0, _transport_error_js__WEBPACK_IMPORTED_MODULE_3__.tQ)(error, url.href, phase, trouble()));
     });
     let hints = 0;
     outgoing.on("information", ()=>{
      hints += 1;
      if (hints > MAXIMUM_HINTS) fail("garbled", `more than ${MAXIMUM_HINTS} responses with status 1xx before the final one`);
     });
     outgoing.on("response", (response)=>{
      phase = "receiving";
      idle = timeouts.idle;
      outgoing.setTimeout(idle);
      if (null !== proxy && "http:" === url.protocol && 407 === response.statusCode) return void reject((0, _transport_error_js__WEBPACK_IMPORTED_MODULE_3__.vd)(407, url.href, proxy));
      receive(response).then(resolve, reject);
     });
     outgoing.on("close", ()=>{
      if ("receiving" !== phase) reject(new ClosedError("closed without an answer"));
     });
     if (void 0 === body) outgoing.end();
     else if (isStreamed(body)) writeBody(outgoing, body, ()=>"receiving" === phase).catch((thrown)=>{
      reject(new BodyError(thrown));
      outgoing.destroy();
     });
     else outgoing.end(body);
    });
   } catch (thrown) {
    outgoing.destroy();
    if (thrown instanceof BodyError) throw thrown.cause;
    if (null !== fate.error) throw fate.error;
    if (thrown instanceof ClosedError || (0, _transport_error_js__WEBPACK_IMPORTED_MODULE_3__.yC)(thrown)) throw (0, _transport_error_js__WEBPACK_IMPORTED_MODULE_3__.tQ)(thrown, url.href, phase);
    throw thrown;
   } finally{
    clearTimeout(connectTimer);
    clearTimeout(wholeTimer);
    signal?.removeEventListener("abort", onAbort);
    if (!outgoing.writableFinished) outgoing.destroy();
   }
  }
  class BodyError extends Error {
   constructor(cause){
    super("the body failed", {
     cause
    });
   }
  }
  class ClosedError extends Error {
  }
  function whenConnected(outgoing, secure, connected) {
   outgoing.on("socket", (socket)=>{
    if (outgoing.reusedSocket) connected();
    else if (secure && "encrypted" in socket) socket.once("secureConnect", connected);
    else if (socket.connecting) socket.once("connect", connected);
    else connected();
   });
  }
  async function writeBody(outgoing, body, answered) {
   for await (const chunk of body.chunks()){
    if (answered() || outgoing.destroyed) return;
    await written(outgoing, chunk);
    if (answered()) return;
   }
   if (!answered() && !outgoing.destroyed) outgoing.end();
  }
  function written(outgoing, chunk) {
   return new Promise((resolve)=>{
    const done = ()=>{
     outgoing.off("close", done);
     outgoing.off("response", done);
     resolve();
    };
    outgoing.on("close", done);
    outgoing.on("response", done);
    outgoing.write(chunk, done);
   });
  }
 },
 13268: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Eg: ()=>wholeAnswer,
   aj: ()=>httpRequest
  });
  var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
  var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
  var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54621);
  var _transport_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95948);
  const DEFAULT_MAXIMUM_BYTES = 0x4000000;
  async function httpRequest(request) {
   const clock = performance.now();
   const headers = {
    "accept-encoding": "gzip",
    ...request.headers
   };
   return (0, _exchange_js__WEBPACK_IMPORTED_MODULE_2__.c)({
    ...request,
    headers
   }, async (response, url)=>({
     ...await wholeAnswer(response, url, request.maximumBytes ?? DEFAULT_MAXIMUM_BYTES),
     ms: Math.round(performance.now() - clock)
    }));
  }
  async function wholeAnswer(response, url, maximumBytes) {
   return {
    status: response.statusCode ?? 0,
    reason: response.statusMessage ?? "",
    headers: response.headers,
    body: await collect(response, url, maximumBytes),
    url
   };
  }
  async function collect(response, url, maximumBytes) {
   const chunks = [];
   let length = 0;
   const fate = {
    tooLarge: null
   };
   const gather = async (source)=>{
    for await (const chunk of source){
     length += chunk.length;
     if (length > maximumBytes) {
      fate.tooLarge = new _transport_error_js__WEBPACK_IMPORTED_MODULE_3__.wX("too-large", url, `${(0, _transport_error_js__WEBPACK_IMPORTED_MODULE_3__._Q)("too-large")} (more than ${maximumBytes} bytes)`, true);
      throw fate.tooLarge;
     }
     chunks.push(chunk);
    }
   };
   try {
    if ("gzip" === response.headers["content-encoding"]) await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(response, (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)(), gather);
    else await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(response, gather);
   } catch (thrown) {
    throw fate.tooLarge ?? thrown;
   }
   return Buffer.concat(chunks);
  }
 },
 85924: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   iJ: ()=>proxyFor,
   Wm: ()=>proxySecrets,
   X_: ()=>requireNoReadingProxy
  });
  var release_error = __webpack_require__(41535);
  var address = __webpack_require__(37062);
  var external_node_net_ = __webpack_require__(77030);
  var external_node_url_ = __webpack_require__(73136);
  const USUAL_PORTS = {
   "http:": 80,
   "https:": 443
  };
  function isInBlock(host, block) {
   const [, network = "", bits = ""] = /^(.+)\/(\d{1,3})$/u.exec(block) ?? [];
   const family = (0, external_node_net_.isIP)(network);
   if (0 === family || (0, external_node_net_.isIP)(host) !== family || Number(bits) > (4 === family ? 32 : 128)) return false;
   const name = 4 === family ? "ipv4" : "ipv6";
   const list = new external_node_net_.BlockList;
   list.addSubnet(network, Number(bits), name);
   return list.check(host, name);
  }
  function isSameAddress(host, address) {
   return isInBlock(host, `${address}/${6 === (0, external_node_net_.isIP)(address) ? "128" : "32"}`);
  }
  function endOf(entry) {
   const bracketed = /^\[(.+)\](?::(\d+))?$/u.exec(entry);
   const [, name = entry, port] = bracketed ?? (6 === (0, external_node_net_.isIP)(entry) ? null : /^([^:]*):(\d+)$/u.exec(entry)) ?? [];
   return {
    name,
    port: void 0 === port ? null : Number(port)
   };
  }
  function isNamed({ host, port }, entry) {
   if ("*" === entry) return true;
   if (entry.includes("/")) return isInBlock(host, entry.replace(/^\[(.+)\](?=\/)/u, "$1"));
   const end = endOf(entry);
   if (null !== end.port && end.port !== port) return false;
   if (0 !== (0, external_node_net_.isIP)(end.name)) return isSameAddress(host, end.name);
   const name = end.name.replace(/^\*?\.+/u, "").replace(/\.$/u, "");
   const plain = (0, external_node_url_.domainToASCII)(name) || name;
   return "" !== plain && (host === plain || 0 === (0, external_node_net_.isIP)(host) && host.endsWith(`.${plain}`));
  }
  function isExempt(url, noProxy) {
   const host = url.hostname.toLowerCase().replace(/^\[|\]$/gu, "").replace(/\.$/u, "");
   const target = {
    host,
    port: "" === url.port ? USUAL_PORTS[url.protocol] ?? 0 : Number(url.port)
   };
   return noProxy.toLowerCase().split(/[\s,]+/u).some((entry)=>"" !== entry && isNamed(target, entry));
  }
  const PROXY_VARIABLE = /^(?:https?|all)_proxy$/iu;
  function withScheme(proxy) {
   const text = proxy.trim();
   return "" === text || text.includes("://") ? text : `http://${text}`;
  }
  function variable(environment, name) {
   return environment[name] || environment[name.toUpperCase()] || "";
  }
  function proxyOfEnvironment(url, environment) {
   if (isExempt(url, variable(environment, "no_proxy"))) return "";
   const scheme = url.protocol.slice(0, -1);
   return withScheme(variable(environment, `${scheme}_proxy`) || variable(environment, "all_proxy"));
  }
  function proxyFor(url, { proxy, environment }) {
   const text = (0, address.U9)(url.hostname) ? "" : void 0 === proxy ? proxyOfEnvironment(url, environment) : withScheme(proxy);
   return "" === text ? null : (0, address.or)(text, "proxy");
  }
  function requireNoReadingProxy(url, context) {
   const proxy = "http:" === url.protocol ? proxyFor(url, context) : null;
   if (null === proxy) return;
   throw new release_error.K2({
    subject: url.origin,
    problem: `is plain http and reached through the proxy ${proxy.url.origin}, which could read the token`,
    remedy: `Use the https address, or add ${url.hostname} to NO_PROXY`
   });
  }
  function proxySecrets(environment) {
   return Object.entries(environment).flatMap(([name, value])=>{
    if (!PROXY_VARIABLE.test(name) && "PIP_PROXY" !== name.toUpperCase()) return [];
    const text = withScheme(value);
    const written = text === (0, address.RD)(text) ? "" : /:\/\/[^/?#:]*:([^/?#]*)@/u.exec(text)?.[1] ?? "";
    const plain = URL.canParse(text) ? (0, address.or)(text, "proxy").credentials?.password ?? "" : "";
    return [
     ...new Set([
      plain,
      written
     ])
    ].filter((secret)=>"" !== secret);
   });
  }
 },
 47673: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>receiveFile,
   F: ()=>receiveBytes
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  async function receiveBytes(source, use = ()=>void 0) {
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
   let size = 0;
   for await (const chunk of source){
    hash.update(chunk);
    size += chunk.length;
    await use(chunk, size);
   }
   return {
    sha256: hash.digest("hex"),
    size
   };
  }
  async function receiveFile(source, path) {
   const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "w");
   try {
    return await receiveBytes(source, (chunk)=>file.writeFile(chunk));
   } finally{
    await file.close();
   }
  }
 },
 21579: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Wl: ()=>TroubledAnswer,
   Zv: ()=>retryingRead,
   wz: ()=>isTroubled
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93570);
  var _timing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36570);
  var _transport_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95948);
  var _transport_remedy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2800);
  const READ_ATTEMPTS = 3;
  const READ_BACK_OFF = {
   base: 500,
   maximum: 8e3
  };
  const LONGEST_PAUSE = 6e4;
  function isTroubled(status) {
   return 408 === status || 425 === status || 429 === status || status >= 500;
  }
  class TroubledAnswer extends Error {
   status;
   retryAfterHeader;
   constructor(status, reason, retryAfterHeader){
    super(`it answers ${status}${"" === reason ? "" : ` ${reason}`}`);
    this.name = "TroubledAnswer";
    this.status = status;
    this.retryAfterHeader = retryAfterHeader;
   }
  }
  async function retryingRead(subject, request, retryOptions, work) {
   const attempts = retryOptions.attempts ?? READ_ATTEMPTS;
   const timing = retryOptions.timing ?? _timing_js__WEBPACK_IMPORTED_MODULE_0__.$u;
   const backOff = retryOptions.backOff ?? READ_BACK_OFF;
   return (0, _attempts_js__WEBPACK_IMPORTED_MODULE_1__.d)(work, {
    most: attempts,
    pause: (_, pause)=>timing.sleep(pause ?? 0, request.signal),
    judge (thrown, attempt) {
     const troubled = thrown instanceof TroubledAnswer;
     if (!troubled && !(thrown instanceof _transport_error_js__WEBPACK_IMPORTED_MODULE_2__.wX)) return "give-up";
     if (thrown instanceof _transport_error_js__WEBPACK_IMPORTED_MODULE_2__.wX && "aborted" === thrown.fault) return "give-up";
     const asked = troubled ? (0, _timing_js__WEBPACK_IMPORTED_MODULE_0__.P9)(thrown.retryAfterHeader, timing) : null;
     const pause = asked ?? (0, _timing_js__WEBPACK_IMPORTED_MODULE_0__.xP)(attempt, backOff, timing);
     if (attempt < attempts && pause <= LONGEST_PAUSE && (troubled || (0, _transport_error_js__WEBPACK_IMPORTED_MODULE_2__.WG)(thrown))) return {
      againAfter: pause
     };
     throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
      subject,
      problem: `can't be read: ${thrown.message}${attempt > 1 ? `, ${attempt} times` : ""}`,
      remedy: remedyOf(thrown)
     }, {
      cause: thrown
     });
    }
   });
  }
  function remedyOf(thrown) {
   return thrown instanceof TroubledAnswer ? "The server has problems; try again later" : (0, _transport_remedy_js__WEBPACK_IMPORTED_MODULE_4__.w)(thrown);
  }
 },
 36570: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $u: ()=>realTiming,
   P9: ()=>retryAfter,
   xP: ()=>backOffPause
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
  const realTiming = {
   now: ()=>performance.now(),
   wall: ()=>Date.now(),
   sleep: async (milliseconds, signal)=>{
    await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, void 0, void 0 === signal ? {} : {
     signal
    });
   },
   random: ()=>Math.random()
  };
  function backOffPause(attempt, backOff, timing) {
   const ceiling = Math.min(backOff.maximum, backOff.base * 2 ** Math.min(attempt - 1, 30));
   return Math.round(timing.random() * ceiling);
  }
  function retryAfter(header, timing) {
   if (void 0 === header) return null;
   const text = header.trim();
   if (/^\d+$/u.test(text)) return 1e3 * Number(text);
   const asctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/u.test(text);
   const date = asctime || /^[A-Z][a-z]+, /u.test(text) ? Date.parse(asctime ? `${text} GMT` : text) : 0 / 0;
   return Number.isNaN(date) ? null : Math.max(0, date - timing.wall());
  }
 },
 95948: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   WG: ()=>isPassing,
   _Q: ()=>faultWords,
   tQ: ()=>transportErrorOf,
   vd: ()=>proxyRefusal,
   wX: ()=>TransportError,
   yC: ()=>isOfConnection
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33355);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18096);
  var _transport_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44170);
  var _transport_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2800);
  class TransportError extends _release_model__WEBPACK_IMPORTED_MODULE_1__.uR {
   fault;
   origin;
   mayHaveArrived;
   proxy;
   constructor(fault, url, message, mayHaveArrived, options = {}){
    super(message, options);
    this.name = "TransportError";
    this.fault = fault;
    this.origin = URL.canParse(url) ? new URL(url).origin : "";
    this.mayHaveArrived = mayHaveArrived;
    this.proxy = options.proxy ?? null;
   }
   explain() {
    if ("aborted" === this.fault) return null;
    const subject = "" === this.origin ? "network" : this.origin;
    return new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject,
     problem: this.message,
     remedy: (0, _transport_remedy_js__WEBPACK_IMPORTED_MODULE_3__.w)(this)
    }, {
     cause: this
    });
   }
  }
  const LASTING = new Set([
   "tls",
   "proxy",
   "too-large",
   "redirect",
   "aborted"
  ]);
  function isPassing(error) {
   return !LASTING.has(error.fault);
  }
  const FAULT_OF_CODE = {
   ..._release_model__WEBPACK_IMPORTED_MODULE_4__.h,
   ERR_STREAM_PREMATURE_CLOSE: "truncated",
   Z_DATA_ERROR: "garbled",
   Z_BUF_ERROR: "truncated",
   EPROTO: "tls"
  };
  const TLS_CODE = /^(?:ERR_(?:SSL|TLS|OSSL)|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECRYPT)|CRL_|HOSTNAME_MISMATCH|INVALID_CA)/u;
  const WORDS = {
   ..._release_model__WEBPACK_IMPORTED_MODULE_4__.B,
   tls: "its certificate is not trusted or TLS failed",
   proxy: "the proxy refused the connection to it",
   "idle-timeout": "it stopped responding",
   "whole-timeout": "the whole request took too long",
   truncated: "the response ended too early",
   garbled: "the response is not valid HTTP",
   "too-large": "the response is larger than allowed",
   redirect: "it redirects to an address that must not be followed",
   aborted: "the run was stopped"
  };
  function isOfConnection(thrown) {
   const code = (0, _transport_fault_js__WEBPACK_IMPORTED_MODULE_5__.$N)(thrown);
   return thrown instanceof TransportError || code in FAULT_OF_CODE || TLS_CODE.test(code) || /^(?:HPE_|Z_|ERR_STREAM_|ERR_HTTP)/u.test(code);
  }
  function faultWords(fault) {
   return WORDS[fault];
  }
  function certificateWords(code) {
   switch(code){
    case "CERT_HAS_EXPIRED":
     return "its certificate has expired";
    case "CERT_NOT_YET_VALID":
     return "its certificate is not valid yet";
    case "ERR_TLS_CERT_ALTNAME_INVALID":
    case "HOSTNAME_MISMATCH":
     return "its certificate is for another host";
    case "CERT_REVOKED":
     return "its certificate was revoked";
    case _transport_fault_js__WEBPACK_IMPORTED_MODULE_5__.E$:
     return "it asks for a client certificate";
    default:
     if (_transport_fault_js__WEBPACK_IMPORTED_MODULE_5__.hx.test(code)) return "it doesn't accept the client certificate";
     return /^(?:DEPTH_ZERO_SELF|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|CERT_UNTRUSTED|INVALID_CA)/u.test(code) ? "its certificate is from an authority that is not trusted here" : null;
   }
  }
  function proxyRefusal(status, url, proxy) {
   if (!Number.isInteger(status)) return new TransportError("garbled", url, `the proxy ${proxy}: ${faultWords("garbled")}`, false, {
    proxy
   });
   const passing = status >= 500 || 408 === status || 429 === status;
   let words = passing ? `the proxy ${proxy} can't reach it` : `the proxy ${proxy} refused to connect to it`;
   if (407 === status) words = `the proxy ${proxy} needs a different username or password`;
   const answer = `${status} ${node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? ""}`.trim();
   return new TransportError(passing ? "unreachable" : "proxy", url, `${words} (${answer})`, false, {
    proxy
   });
  }
  function transportErrorOf(thrown, url, phase, proxy = null) {
   if (thrown instanceof TransportError) return thrown;
   const code = (0, _transport_fault_js__WEBPACK_IMPORTED_MODULE_5__.$N)(thrown);
   let fault = FAULT_OF_CODE[code] ?? "reset";
   if (TLS_CODE.test(code)) fault = "tls";
   else if (code.startsWith("HPE_")) fault = "garbled";
   else if ("receiving" === phase && "reset" === fault) fault = "truncated";
   const words = ("tls" === fault ? certificateWords(code) : null) ?? faultWords(fault);
   const detail = "" === code && null !== proxy ? "" : ` (${"" === code ? (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(thrown) : code})`;
   return new TransportError(fault, url, `${null === proxy ? "" : `the proxy ${proxy}: `}${words}${detail}`, "connecting" !== phase, {
    cause: thrown,
    proxy
   });
  }
 },
 44170: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $N: ()=>codeOf,
   E$: ()=>CERTIFICATE_REQUIRED,
   hx: ()=>CERTIFICATE_REFUSED
  });
  const CERTIFICATE_REQUIRED = "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED";
  const CERTIFICATE_REFUSED = /^ERR_SSL_(?:TLSV1_ALERT_UNKNOWN_CA|(?:SSLV3|TLSV1)_ALERT_(?:BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_(?:EXPIRED|REVOKED|UNKNOWN)))$/u;
  function codeOf(thrown) {
   const code = "object" == typeof thrown && null !== thrown && "code" in thrown ? thrown.code : void 0;
   return "string" == typeof code ? code : "";
  }
 },
 2800: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   w: ()=>transportRemedy
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37362);
  var _transport_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44170);
  function transportRemedy(thrown) {
   if (null !== thrown.proxy && "tls" !== thrown.fault) return "Fix the proxy, or the settings HTTPS_PROXY, HTTP_PROXY and NO_PROXY";
   switch(thrown.fault){
    case "refused":
     return "Start the server, or fix the address";
    case "dns":
    case "unreachable":
    case "connect-timeout":
     return "Fix the address, the network or the proxy settings";
    case "tls":
     return tlsRemedy((0, _transport_fault_js__WEBPACK_IMPORTED_MODULE_0__.$N)(thrown.cause));
    case "redirect":
     return "Use the address that it redirects to";
    default:
     return "Try again, or check the server";
   }
  }
  function tlsRemedy(code) {
   switch(code){
    case "CERT_HAS_EXPIRED":
    case "CERT_NOT_YET_VALID":
     return "Renew the server's certificate, or correct this machine's clock";
    case "ERR_TLS_CERT_ALTNAME_INVALID":
    case "HOSTNAME_MISMATCH":
     return "Use a host name that the certificate is valid for";
    case "EPROTO":
    case "ERR_SSL_WRONG_VERSION_NUMBER":
     return "Check whether that port really uses TLS";
    case _transport_fault_js__WEBPACK_IMPORTED_MODULE_0__.E$:
     return `Set ${_release_model__WEBPACK_IMPORTED_MODULE_1__.Fd} to a PEM file with your certificate and its private key`;
    default:
     if (_transport_fault_js__WEBPACK_IMPORTED_MODULE_0__.hx.test(code)) return `Set ${_release_model__WEBPACK_IMPORTED_MODULE_1__.Fd} to a certificate that the server knows, with its private key`;
     return "Set SSL_CERT_FILE or PIP_CERT to its certificate authority";
   }
  }
 },
 41508: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   z: ()=>VERIFIED
  });
  const VERIFIED = {
   rejectUnauthorized: true,
   minVersion: "TLSv1.2"
  };
 },
 21515: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   O9: ()=>wheelNameComponent,
   Pc: ()=>normalizeName,
   uV: ()=>isValidName
  });
  const VALID_NAME = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
  function normalizeName(name) {
   return name.toLowerCase().replace(/[-_.]+/gu, "-");
  }
  function isValidName(name) {
   return VALID_NAME.test(name) && !name.endsWith("\n");
  }
  function wheelNameComponent(name) {
   return normalizeName(name).replaceAll("-", "_");
  }
 },
 67969: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $n: ()=>stripSpace,
   ER: ()=>isAscii,
   Fb: ()=>LINE_BREAK,
   H8: ()=>stripSpaceStart,
   TL: ()=>quoted,
   Yr: ()=>splitOnSpace,
   _X: ()=>PYTHON_SPACE,
   _t: ()=>pythonLines,
   hD: ()=>pythonInteger,
   sW: ()=>stripSpaceEnd
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const PYTHON_SPACE = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
  const SPACES = new RegExp(`${PYTHON_SPACE}+`, "u");
  const LEADING_SPACES = new RegExp(`^${PYTHON_SPACE}+`, "u");
  const SPACE = new RegExp(`^${PYTHON_SPACE}$`, "u");
  function stripSpaceEnd(text) {
   let end = text.length;
   while(end > 0 && SPACE.test(text.charAt(end - 1)))end -= 1;
   return text.slice(0, end);
  }
  function stripSpaceStart(text) {
   return text.replace(LEADING_SPACES, "");
  }
  function stripSpace(text) {
   return stripSpaceStart(stripSpaceEnd(text));
  }
  function splitOnSpace(text) {
   return text.split(SPACES).filter((word)=>"" !== word);
  }
  const LINE_BREAK = new RegExp(String.raw`\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029]`, "u");
  function pythonLines(text) {
   const lines = text.split(LINE_BREAK);
   return "" === lines.at(-1) ? lines.slice(0, -1) : lines;
  }
  function isAscii(text) {
   return !/\P{ASCII}/u.test(text);
  }
  function quoted(text) {
   const marked = text.replace(/[\\']/gu, String.raw`\$&`);
   return `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.Ol)(marked, 1 / 0)}'`;
  }
  function digitValue(digit) {
   const code = digit.codePointAt(0) ?? 0;
   let start = code;
   while(/\p{Nd}/u.test(String.fromCodePoint(start - 1)))start -= 1;
   return (code - start) % 10;
  }
  const INTEGER = /^([+-]?)(\p{Nd}+(?:_\p{Nd}+)*)$/u;
  function pythonInteger(text) {
   const [, sign, digits = ""] = INTEGER.exec(stripSpace(text)) ?? [];
   if (void 0 === sign) return null;
   const plain = Array.from(digits.replaceAll("_", ""), (digit)=>digit < "" ? digit : digitValue(digit)).join("");
   return plain.length > LONGEST_INTEGER ? null : Number(`${sign}${plain}`);
  }
  const LONGEST_INTEGER = 4300;
 },
 37870: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>compareVersions
  });
  function compareNumbers(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function compareReleases(a, b) {
   for(let index = 0; index < Math.max(a.length, b.length); index += 1){
    const order = compareNumbers(a[index] ?? 0n, b[index] ?? 0n);
    if (0 !== order) return order;
   }
   return 0;
  }
  function suffixOf({ pre, post, dev }) {
   const phase = null === pre ? null === post && null !== dev ? -1n : 3n : ({
    a: 0n,
    b: 1n,
    rc: 2n
   })[pre.phase];
   return [
    phase,
    pre?.number ?? 0n,
    null === post ? 0n : 1n,
    post ?? 0n,
    null === dev ? 1n : 0n,
    dev ?? 0n
   ];
  }
  function compareLocalParts(a, b) {
   if ("bigint" == typeof a) return "bigint" == typeof b ? compareNumbers(a, b) : 1;
   if ("bigint" == typeof b) return -1;
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function compareLocals(a, b) {
   if (null === a || null === b) return (null === a ? 0 : 1) - (null === b ? 0 : 1);
   for (const [index, part] of a.entries()){
    const other = b[index];
    if (void 0 === other) return 1;
    const order = compareLocalParts(part, other);
    if (0 !== order) return order;
   }
   return a.length - b.length;
  }
  function compareVersions(a, b) {
   return compareNumbers(a.epoch, b.epoch) || compareReleases(a.release, b.release) || compareReleases(suffixOf(a), suffixOf(b)) || Math.sign(compareLocals(a.local, b.local));
  }
 },
 22499: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bp: ()=>canonicalVersion,
   IX: ()=>isLocal,
   V1: ()=>isPrerelease,
   W7: ()=>nextPatch,
   Yd: ()=>publicVersion,
   ot: ()=>parseVersion,
   qh: ()=>formatVersion,
   z0: ()=>tryParseVersion
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const PATTERN = String.raw`v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)` + String.raw`(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?` + String.raw`(?<post>-(?<post1>[0-9]+)|[._-]?(?:post|rev|r)[._-]?(?<post2>[0-9]+)?)?` + String.raw`(?<dev>[._-]?dev[._-]?(?<devNumber>[0-9]+)?)?` + String.raw`(?:\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?`;
  const VERSION = new RegExp(`^${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*${PATTERN}${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*$`, "i");
  const PHASES = {
   a: "a",
   alpha: "a",
   b: "b",
   beta: "b",
   c: "rc",
   pre: "rc",
   preview: "rc",
   rc: "rc"
  };
  const MAXIMUM_LENGTH = 4300;
  function tryParseVersion(text) {
   if (text.length > MAXIMUM_LENGTH) return;
   const groups = VERSION.exec(text)?.groups;
   if (void 0 === groups) return;
   const { epoch, release, phase, pre, post, post1, post2, dev, devNumber, local } = groups;
   const letter = void 0 === phase ? void 0 : PHASES[phase.toLowerCase()];
   return {
    epoch: BigInt(epoch ?? 0),
    release: (release ?? "0").split(".").map(BigInt),
    pre: void 0 === letter ? null : {
     phase: letter,
     number: BigInt(pre ?? 0)
    },
    post: void 0 === post ? null : BigInt(post1 ?? post2 ?? 0),
    dev: void 0 === dev ? null : BigInt(devNumber ?? 0),
    local: void 0 === local ? null : local.split(/[._-]/u).map((part)=>/^[0-9]+$/u.test(part) ? BigInt(part) : part.toLowerCase())
   };
  }
  function parseVersion(text) {
   const version = tryParseVersion(text);
   if (void 0 === version) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(text)} is not a PEP 440 version`);
   return version;
  }
  function formatVersion(version) {
   const { epoch, release, pre, post, dev, local } = version;
   return [
    0n === epoch ? "" : `${epoch.toString()}!`,
    release.join("."),
    null === pre ? "" : `${pre.phase}${pre.number.toString()}`,
    null === post ? "" : `.post${post.toString()}`,
    null === dev ? "" : `.dev${dev.toString()}`,
    null === local ? "" : `+${local.join(".")}`
   ].join("");
  }
  function canonicalVersion(text) {
   return formatVersion(parseVersion(text));
  }
  function isPrerelease(version) {
   return null !== version.pre || null !== version.dev;
  }
  function isLocal(version) {
   return null !== version.local;
  }
  function publicVersion(version) {
   return null === version.local ? version : {
    ...version,
    local: null
   };
  }
  function nextPatch(text) {
   const version = publicVersion(parseVersion(text));
   if (null !== version.dev) return formatVersion({
    ...version,
    dev: version.dev + 1n
   });
   if (null !== version.post) return formatVersion({
    ...version,
    post: version.post + 1n
   });
   if (null !== version.pre) return formatVersion({
    ...version,
    pre: {
     ...version.pre,
     number: version.pre.number + 1n
    }
   });
   const release = [
    ...version.release
   ];
   while(release.length < 3)release.push(0n);
   release.push((release.pop() ?? 0n) + 1n);
   return formatVersion({
    ...version,
    release
   });
  }
 },
 77820: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>countText
  });
  function countText(count, noun) {
   return `${String(count)} ${noun}${1 === count ? "" : "s"}`;
  }
 },
 24417: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P: ()=>limitText,
   S: ()=>durationText
  });
  var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  function durationText(ms) {
   const tenths = Math.round(ms / 100);
   if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
   const all = Math.round(ms / 1e3);
   const [hours, minutes, seconds] = [
    Math.floor(all / 3600),
    Math.floor(all / 60) % 60,
    all % 60
   ];
   const two = (part)=>String(part).padStart(2, "0");
   return 0 === hours ? `${String(minutes)} min ${two(seconds)} s` : `${String(hours)} h ${two(minutes)} min ${two(seconds)} s`;
  }
  function limitText(seconds) {
   return seconds % 60 === 0 ? (0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(seconds / 60, "minute") : (0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(seconds, "second");
  }
 },
 35956: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   dj: ()=>findingSentence,
   oC: ()=>SEVERITIES,
   vH: ()=>isStopping
  });
  var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const SEVERITIES = [
   "refused",
   "unsafe",
   "warning",
   "advice"
  ];
  function findingSentence(finding) {
   const stop = (text)=>(0, _text_ends_js__WEBPACK_IMPORTED_MODULE_0__.f6)(text);
   return `${finding.subject}: ${stop(finding.message)}. ${stop(finding.remedy)}.`;
  }
  function isStopping(finding, strict) {
   return "refused" === finding.severity || "unsafe" === finding.severity || strict && "warning" === finding.severity;
  }
 },
 23256: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bj: ()=>sha256Of,
   DC: ()=>hashFile,
   Vq: ()=>sha256OfFile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  function sha256Of(content) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
  }
  const CHUNK = 1048576;
  async function hashFile(path, { first = 1 / 0 } = {}) {
   const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
   const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | noFollow);
   try {
    const status = await handle.stat();
    if (!status.isFile()) throw Object.assign(new Error(`${path} is not a regular file`), {
     code: "EISDIR"
    });
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const length = Math.min(CHUNK, status.size + 1);
    let [now, next] = [
     Buffer.allocUnsafe(length),
     Buffer.allocUnsafe(length)
    ];
    let size = 0;
    let reading = handle.read(now, 0, length, null);
    for(;;){
     const wanted = Math.min((await reading).bytesRead, first - size);
     if (0 === wanted) return {
      sha256: hash.digest("hex"),
      size
     };
     reading = handle.read(next, 0, length, null);
     hash.update(now.subarray(0, wanted));
     size += wanted;
     [now, next] = [
      next,
      now
     ];
    }
   } finally{
    await handle.close();
   }
  }
  async function sha256OfFile(path, options) {
   return (await hashFile(path, options)).sha256;
  }
 }
};
