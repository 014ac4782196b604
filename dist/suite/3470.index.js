export const id = 3470;
export const ids = [
 3470
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
 43470: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   checkCertificates: ()=>_connections_js__WEBPACK_IMPORTED_MODULE_0__.rQ,
   readCertificates: ()=>_certificates_js__WEBPACK_IMPORTED_MODULE_1__.jZ
  });
  var _connections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52515);
  var _certificates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70644);
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
