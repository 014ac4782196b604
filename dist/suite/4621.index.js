export const id = 4621;
export const ids = [
 4621
];
export const modules = {
 37062: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   O1: ()=>isSamePlace,
   RD: ()=>displayAddress,
   Si: ()=>requireSafeToRead,
   U9: ()=>isLoopback,
   Yh: ()=>isSafeForSecrets,
   hI: ()=>requireSafeForSecrets,
   o4: ()=>withoutBrackets,
   or: ()=>parseAddress,
   pJ: ()=>endOf,
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
  const USUAL_PORTS = {
   "http:": 80,
   "https:": 443
  };
  function endOf({ hostname, port, protocol }) {
   return {
    host: withoutBrackets(hostname),
    port: "" === port ? USUAL_PORTS[protocol] ?? 0 : Number(port)
   };
  }
  function withoutBrackets(hostname) {
   return hostname.replace(/^\[|\]$/gu, "");
  }
  function isLoopback(hostname) {
   const host = withoutBrackets(hostname.toLowerCase());
   return "localhost" === host || host.endsWith(".localhost") || "::1" === host || /^127(?:\.\d{1,3}){3}$/u.test(host);
  }
  function isSamePlace(asked, answered) {
   const isStepToHttps = "http:" === asked.protocol && "https:" === answered.protocol;
   return asked.origin === answered.origin || isStepToHttps && asked.hostname === answered.hostname;
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
   Qz: ()=>closeConnections,
   aR: ()=>basicAuthorization,
   rQ: ()=>checkCertificates
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64576);
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_http__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37062);
  var _certificates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70644);
  var _proxies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85924);
  var _verified_tls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41508);
  const tunnels = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_1__.f)(()=>Promise.all([
    __webpack_require__.e(2830),
    __webpack_require__.e(3638)
   ]).then(__webpack_require__.bind(__webpack_require__, 53638)));
  const agents = new Map;
  const contexts = new Map;
  function closeConnections() {
   for (const agent of agents.values())agent.destroy();
   agents.clear();
  }
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
      ...(0, _address_js__WEBPACK_IMPORTED_MODULE_6__.pJ)(url),
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
     ...(0, _address_js__WEBPACK_IMPORTED_MODULE_6__.pJ)(proxy.url),
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
  function basicAuthorization(username, password) {
   return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
  }
 },
 54621: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>exchange
  });
  var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37062);
  var _connections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52515);
  var _proxies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85924);
  var _sent_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15197);
  var _transport_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95948);
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
   const own = request.credentials ?? first.credentials;
   let authorization = request.authorization ?? basicOf(own);
   let sentAs = void 0 === request.authorization ? (0, _sent_credentials_js__WEBPACK_IMPORTED_MODULE_1__.Jx)(own) : {
    user: null
   };
   const isReading = void 0 === request.method || "GET" === request.method || "HEAD" === request.method;
   const follows = isReading && "answer" !== request.redirects;
   let reader = isReading && null === authorization ? readerOf(url, request) : null;
   let redirects = 0;
   if (null === authorization) (0, _address_js__WEBPACK_IMPORTED_MODULE_0__.Si)(url, request.allowHttpHosts ?? [], url.origin);
   for(;;){
    if (null !== authorization) {
     (0, _address_js__WEBPACK_IMPORTED_MODULE_0__.hI)(url, request.allowHttpHosts ?? [], url.origin);
     (0, _proxies_js__WEBPACK_IMPORTED_MODULE_2__.X_)(url, request);
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
      value: await receive(response, url.href, sentAs)
     };
     discard(response);
     return {
      next: "redirect",
      target
     };
    });
    if ("done" === outcome.next) return outcome.value;
    if ("as-reader" === outcome.next) {
     authorization = basicOf(reader);
     sentAs = (0, _sent_credentials_js__WEBPACK_IMPORTED_MODULE_1__.Jx)(reader);
     reader = null;
     continue;
    }
    const target = redirectTarget(url, outcome.target, redirects);
    redirects += 1;
    if (!isSameServer(url, target)) {
     authorization = null;
     sentAs = null;
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
   return null === credentials ? null : (0, _connections_js__WEBPACK_IMPORTED_MODULE_3__.aR)(credentials.username, credentials.password);
  }
  function readerOf(url, { readAccess, allowHttpHosts }) {
   if (null == readAccess || readAccess.origin !== url.origin) return null;
   return (0, _address_js__WEBPACK_IMPORTED_MODULE_0__.Yh)(url, allowHttpHosts ?? []) ? readAccess.credentials : null;
  }
  function redirectTarget(from, location, redirects) {
   const refuse = (why)=>{
    throw new _transport_error_js__WEBPACK_IMPORTED_MODULE_4__.wX("redirect", from.href, `${(0, _transport_error_js__WEBPACK_IMPORTED_MODULE_4__._Q)("redirect")} (${why})`, true);
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
   const { client, options, proxy } = await (0, _connections_js__WEBPACK_IMPORTED_MODULE_3__.Bv)(url, request, true !== request.ownConnection && void 0 === request.lookup);
   if (signal?.aborted === true) throw new _transport_error_js__WEBPACK_IMPORTED_MODULE_4__.wX("aborted", url.href, (0, _transport_error_js__WEBPACK_IMPORTED_MODULE_4__._Q)("aborted"), false);
   const headers = {
    host: url.host,
    "user-agent": "repo-agent-actions",
    accept: "*/*"
   };
   Object.assign(headers, options.headers, request.headers);
   if (null !== authorization) headers["authorization"] = authorization;
   if (void 0 !== body) headers["content-length"] = body.length;
   const givenUp = new AbortController;
   const named = null === proxy && void 0 !== request.lookup ? {
    lookup: request.lookup
   } : {};
   const wanted = {
    ...options,
    ...named,
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
    const words = `${null === place ? "" : `the proxy ${place}: `}${(0, _transport_error_js__WEBPACK_IMPORTED_MODULE_4__._Q)(fault)}`;
    const message = void 0 === detail ? words : `${words} (${detail})`;
    end(new _transport_error_js__WEBPACK_IMPORTED_MODULE_4__.wX(fault, url.href, message, "connecting" !== phase, {
     proxy: place
    }));
   };
   outgoing.on("proxyConnect", ({ statusCode })=>{
    tunnelled = true;
    if (200 !== statusCode) end((0, _transport_error_js__WEBPACK_IMPORTED_MODULE_4__.vd)(statusCode, url.href, proxy ?? ""));
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
      reject((0, _transport_error_js__WEBPACK_IMPORTED_MODULE_4__.tQ)(error, url.href, phase, trouble()));
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
      if (null !== proxy && "http:" === url.protocol && 407 === response.statusCode) return void reject((0, _transport_error_js__WEBPACK_IMPORTED_MODULE_4__.vd)(407, url.href, proxy));
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
    if (thrown instanceof ClosedError || (0, _transport_error_js__WEBPACK_IMPORTED_MODULE_4__.yC)(thrown)) throw (0, _transport_error_js__WEBPACK_IMPORTED_MODULE_4__.tQ)(thrown, url.href, phase);
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
  var text_ends = __webpack_require__(28681);
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
  function partsOf(entry) {
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
   const named = partsOf(entry);
   if (null !== named.port && named.port !== port) return false;
   if (0 !== (0, external_node_net_.isIP)(named.name)) return isSameAddress(host, named.name);
   const name = named.name.replace(/^\*?\.+/u, "").replace(/\.$/u, "");
   const plain = (0, external_node_url_.domainToASCII)(name) || name;
   return "" !== plain && (host === plain || 0 === (0, external_node_net_.isIP)(host) && host.endsWith(`.${plain}`));
  }
  function isExempt(url, noProxy) {
   const { host, port } = (0, address.pJ)(url);
   const target = {
    host: (0, text_ends.sP)(host, "."),
    port
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
 15197: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Jx: ()=>sentCredentials,
   aC: ()=>isAboutCredentials,
   ff: ()=>credentialWords
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75342);
  function sentCredentials(credentials) {
   if (null === credentials) return null;
   const { username, password } = credentials;
   const holds = [
    password,
    ...(0, _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__.e)(username, password)
   ].some((secret)=>username.includes(secret));
   return {
    user: "" === username || "" === password || holds ? null : username
   };
  }
  function credentialWords(sentAs, url) {
   if (null === sentAs) return "no username and password were sent";
   const { host } = new URL(url);
   return null === sentAs.user ? `a token was sent to ${host}` : `the password of '${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(sentAs.user)}' was sent to ${host}`;
  }
  function isAboutCredentials(status) {
   return 401 === status || 403 === status;
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
 }
};
