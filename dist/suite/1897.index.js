export const id = 1897;
export const ids = [
    1897
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
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
        function parseAddress(text, subject) {
            let url;
            try {
                url = new URL(text);
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
                    subject,
                    problem: "is not a URL",
                    remedy: "Give the whole address, from https:// on"
                }, {
                    cause
                });
            }
            if ("https:" !== url.protocol && "http:" !== url.protocol) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
                subject,
                problem: `begins with ${url.protocol}, which is not a web address`,
                remedy: "Give an address that begins with https://"
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
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
                subject,
                problem: `${url.origin} is plain http, and everybody on the way could ${harm}`,
                remedy: `Give the https address, or, on a network that you trust, name ${url.hostname} in allow-http-hosts`
            });
        }
    },
    81308: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>exchange
        });
        var address = __webpack_require__(37062);
        var late_code = __webpack_require__(9848);
        var external_node_fs_ = __webpack_require__(73024);
        var external_node_http_ = __webpack_require__(37067);
        var external_node_http_default = __webpack_require__.n(external_node_http_);
        var release_error = __webpack_require__(41535);
        var proxies = __webpack_require__(406);
        var verified_tls = __webpack_require__(41508);
        const tunnels = (0, late_code._)(()=>Promise.all([
                __webpack_require__.e(2830),
                __webpack_require__.e(3638)
            ]).then(__webpack_require__.bind(__webpack_require__, 53638)));
        const CERTIFICATE_VARIABLES = [
            "PIP_CERT",
            "REQUESTS_CA_BUNDLE",
            "CURL_CA_BUNDLE",
            "SSL_CERT_FILE",
            "NODE_EXTRA_CA_CERTS"
        ];
        const agents = new Map;
        const contexts = new Map;
        function certificateFiles(context) {
            const files = new Map;
            for (const variable of CERTIFICATE_VARIABLES){
                const path = context.environment[variable];
                if (void 0 !== path && "" !== path && !files.has(path)) files.set(path, variable);
            }
            for (const path of context.certificates ?? [])if (!files.has(path)) files.set(path, path);
            return files;
        }
        async function secureContextOf(context) {
            const files = certificateFiles(context);
            if (0 === files.size) return;
            const key = [
                ...files.keys()
            ].join("\n");
            const known = contexts.get(key);
            if (void 0 !== known) return known;
            const { createSecureContext, rootCertificates } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 41692, 23));
            const own = [];
            for (const [path, subject] of files)try {
                own.push((0, external_node_fs_.readFileSync)(path, "utf8"));
            } catch (cause) {
                throw new release_error.K2({
                    subject,
                    problem: `the certificate file ${path} can't be read (${(0, release_error.bD)(cause)})`,
                    remedy: "Name a PEM file that can be read"
                }, {
                    cause
                });
            }
            const certificates = new Set(rootCertificates.map((pem)=>pem.trim()));
            for (const text of own)for (const pem of text.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/gu) ?? [])certificates.add(pem.trim());
            const made = createSecureContext({
                ca: [
                    ...certificates
                ],
                minVersion: verified_tls.z.minVersion
            });
            contexts.set(key, made);
            return made;
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
            const proxy = (0, proxies.i)(url, context);
            const proxySecure = proxy?.url.protocol === "https:";
            const secureContext = secure || proxySecure ? await secureContextOf(context) : void 0;
            const trust = void 0 === secureContext ? "" : [
                ...certificateFiles(context).keys()
            ].join("\n");
            const tls = void 0 === secureContext ? verified_tls.z : {
                ...verified_tls.z,
                secureContext
            };
            const kept = (key)=>isKept ? key : null;
            if (null === proxy || secure) {
                const client = secure ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 44708, 23)) : external_node_http_default();
                const { tunnelAgent } = null === proxy ? {} : await tunnels();
                const agent = null === proxy || void 0 === tunnelAgent ? agentFor(kept(`direct ${url.protocol} ${trust}`), (keepAlive)=>new client.Agent({
                        keepAlive
                    })) : agentFor(kept(`tunnel ${proxy.url.href} ${JSON.stringify(proxy.credentials)} ${trust}`), (keepAlive)=>tunnelAgent(proxy, secureContext, keepAlive));
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
            const client = proxySecure ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 44708, 23)) : external_node_http_default();
            const agent = agentFor(kept(`forward ${proxy.url.origin} ${trust}`), (keepAlive)=>new client.Agent({
                    keepAlive
                }));
            return {
                client,
                options: {
                    ...endOf(proxy.url),
                    path: url.href,
                    agent,
                    ...tls,
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
        var transport_error = __webpack_require__(95948);
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
            const first = (0, address.or)(request.url, "URL");
            let url = first.url;
            let authorization = request.authorization ?? basicOf(request.credentials ?? first.credentials);
            const isReading = void 0 === request.method || "GET" === request.method || "HEAD" === request.method;
            const follows = isReading && "answer" !== request.redirects;
            let reader = isReading && null === authorization ? basicOf(readerOf(url, request)) : null;
            let redirects = 0;
            if (null === authorization) (0, address.Si)(url, request.allowHttpHosts ?? [], url.origin);
            for(;;){
                if (null !== authorization) (0, address.hI)(url, request.allowHttpHosts ?? [], url.origin);
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
                authorization = null;
                if ("as-reader" === outcome.next) authorization = reader;
                else {
                    url = redirectTarget(url, outcome.target, redirects);
                    redirects += 1;
                }
                reader = null;
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
            return null === credentials ? null : basicAuthorization(credentials.username, credentials.password);
        }
        function readerOf(url, { readAccess, allowHttpHosts }) {
            if (null == readAccess || readAccess.origin !== url.origin) return null;
            return (0, address.Yh)(url, allowHttpHosts ?? []) ? readAccess.credentials : null;
        }
        function redirectTarget(from, location, redirects) {
            const refuse = (why)=>{
                throw new transport_error.wX("redirect", from.href, `${(0, transport_error._Q)("redirect")} (${why})`, true);
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
            const { client, options, proxy } = await routeTo(url, request, true !== request.ownConnection);
            if (signal?.aborted === true) throw new transport_error.wX("aborted", url.href, (0, transport_error._Q)("aborted"), false);
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
                const words = `${null === place ? "" : `the proxy ${place}: `}${(0, transport_error._Q)(fault)}`;
                const message = void 0 === detail ? words : `${words} (${detail})`;
                end(new transport_error.wX(fault, url.href, message, "connecting" !== phase, {
                    proxy: place
                }));
            };
            outgoing.on("proxyConnect", ({ statusCode })=>{
                tunnelled = true;
                if (200 !== statusCode) end((0, transport_error.vd)(statusCode, url.href, proxy ?? ""));
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
                        reject((0, transport_error.tQ)(error, url.href, phase, trouble()));
                    });
                    let hints = 0;
                    outgoing.on("information", ()=>{
                        hints += 1;
                        if (hints > MAXIMUM_HINTS) fail("garbled", `more than ${MAXIMUM_HINTS} answers of status 1xx before the real one`);
                    });
                    outgoing.on("response", (response)=>{
                        phase = "receiving";
                        idle = timeouts.idle;
                        outgoing.setTimeout(idle);
                        if (null !== proxy && "http:" === url.protocol && 407 === response.statusCode) return void reject((0, transport_error.vd)(407, url.href, proxy));
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
                if (thrown instanceof ClosedError || (0, transport_error.yC)(thrown)) throw (0, transport_error.tQ)(thrown, url.href, phase);
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
        var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81308);
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
    65751: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Of: ()=>realPace,
            P9: ()=>retryAfter,
            xP: ()=>backOffPause
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
        const realPace = {
            now: ()=>performance.now(),
            wall: ()=>Date.now(),
            sleep: async (milliseconds, signal)=>{
                await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, void 0, void 0 === signal ? {} : {
                    signal
                });
            },
            random: ()=>Math.random()
        };
        function backOffPause(attempt, backOff, pace) {
            const ceiling = Math.min(backOff.maximum, backOff.base * 2 ** Math.min(attempt - 1, 30));
            return Math.round(pace.random() * ceiling);
        }
        function retryAfter(header, pace) {
            if (void 0 === header) return null;
            const text = header.trim();
            if (/^\d+$/u.test(text)) return 1e3 * Number(text);
            const asctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/u.test(text);
            const date = asctime || /^[A-Z][a-z]+, /u.test(text) ? Date.parse(asctime ? `${text} GMT` : text) : 0 / 0;
            return Number.isNaN(date) ? null : Math.max(0, date - pace.wall());
        }
    },
    406: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>proxySecrets,
            i: ()=>proxyFor
        });
        var proxy_from_env__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98182);
        var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37062);
        const PROXY_VARIABLE = /^(?:https?|all)_proxy$/iu;
        function withScheme(proxy) {
            const text = proxy.trim();
            return "" === text || text.includes("://") ? text : `http://${text}`;
        }
        function proxyFromRecord(url, environment) {
            const entries = Object.entries(environment);
            const before = process.env;
            process.env = Object.fromEntries(entries.map(([name, value])=>[
                    name,
                    PROXY_VARIABLE.test(name) ? withScheme(value) : value
                ]));
            try {
                return (0, proxy_from_env__WEBPACK_IMPORTED_MODULE_0__.T)(url.href);
            } finally{
                process.env = before;
            }
        }
        function proxyFor(url, { proxy, environment }) {
            const text = (0, _address_js__WEBPACK_IMPORTED_MODULE_1__.U9)(url.hostname) ? "" : void 0 === proxy ? proxyFromRecord(url, environment) : withScheme(proxy);
            return "" === text ? null : (0, _address_js__WEBPACK_IMPORTED_MODULE_1__.or)(text, "proxy");
        }
        function proxySecrets(environment) {
            return Object.entries(environment).flatMap(([name, value])=>{
                if (!PROXY_VARIABLE.test(name) && "PIP_PROXY" !== name.toUpperCase()) return [];
                const text = withScheme(value);
                const written = text === (0, _address_js__WEBPACK_IMPORTED_MODULE_1__.RD)(text) ? "" : /:\/\/[^/?#:]*:([^/?#]*)@/u.exec(text)?.[1] ?? "";
                const plain = URL.canParse(text) ? (0, _address_js__WEBPACK_IMPORTED_MODULE_1__.or)(text, "proxy").credentials?.password ?? "" : "";
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
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
        var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65751);
        var _transport_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95948);
        var _transport_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2800);
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
        async function retryingRead(subject, request, patience, work) {
            const attempts = patience.attempts ?? READ_ATTEMPTS;
            const pace = patience.pace ?? _pace_js__WEBPACK_IMPORTED_MODULE_0__.Of;
            for(let attempt = 1;; attempt += 1)try {
                return await work();
            } catch (thrown) {
                const troubled = thrown instanceof TroubledAnswer;
                if (!troubled && !(thrown instanceof _transport_error_js__WEBPACK_IMPORTED_MODULE_1__.wX)) throw thrown;
                if (thrown instanceof _transport_error_js__WEBPACK_IMPORTED_MODULE_1__.wX && "aborted" === thrown.fault) throw thrown;
                const asked = troubled ? (0, _pace_js__WEBPACK_IMPORTED_MODULE_0__.P9)(thrown.retryAfterHeader, pace) : null;
                const pause = asked ?? (0, _pace_js__WEBPACK_IMPORTED_MODULE_0__.xP)(attempt, patience.backOff ?? READ_BACK_OFF, pace);
                if (attempt >= attempts || pause > LONGEST_PAUSE || !troubled && !(0, _transport_error_js__WEBPACK_IMPORTED_MODULE_1__.WG)(thrown)) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject,
                    problem: `can't be read: ${thrown.message}${attempt > 1 ? `, ${attempt} times` : ""}`,
                    remedy: remedyOf(thrown)
                }, {
                    cause: thrown
                });
                await pace.sleep(pause, request.signal);
            }
        }
        function remedyOf(thrown) {
            return thrown instanceof TroubledAnswer ? "The server is troubled; try again later" : (0, _transport_remedy_js__WEBPACK_IMPORTED_MODULE_3__.w)(thrown);
        }
    },
    95948: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $N: ()=>codeOf,
            WG: ()=>isPassing,
            _Q: ()=>faultWords,
            tQ: ()=>transportErrorOf,
            vd: ()=>proxyRefusal,
            wX: ()=>TransportError,
            yC: ()=>isOfConnection
        });
        var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
        class TransportError extends Error {
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
            EPIPE: "reset",
            ERR_STREAM_PREMATURE_CLOSE: "truncated",
            Z_DATA_ERROR: "garbled",
            Z_BUF_ERROR: "truncated",
            EPROTO: "tls"
        };
        const TLS_CODE = /^(?:ERR_(?:SSL|TLS|OSSL)|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECRYPT)|CRL_|HOSTNAME_MISMATCH|INVALID_CA)/u;
        const WORDS = {
            refused: "nothing listens there (connection refused)",
            dns: "its host name cannot be resolved",
            unreachable: "there is no way to it from this machine",
            tls: "its certificate is not trusted or TLS failed",
            proxy: "the proxy on the way to it refused",
            "connect-timeout": "it took too long to connect",
            reset: "the connection was cut",
            "idle-timeout": "it went silent",
            "whole-timeout": "the request took too long as a whole",
            truncated: "the answer ended too early",
            garbled: "the answer is not HTTP that can be read",
            "too-large": "the answer is larger than allowed",
            redirect: "it redirects where it must not be followed",
            aborted: "the run was ended"
        };
        function isOfConnection(thrown) {
            const code = codeOf(thrown);
            return thrown instanceof TransportError || code in FAULT_OF_CODE || TLS_CODE.test(code) || /^(?:HPE_|Z_|ERR_STREAM_|ERR_HTTP)/u.test(code);
        }
        function faultWords(fault) {
            return WORDS[fault];
        }
        function codeOf(thrown) {
            const code = "object" == typeof thrown && null !== thrown && "code" in thrown ? thrown.code : void 0;
            return "string" == typeof code ? code : "";
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
                default:
                    return /^(?:DEPTH_ZERO_SELF|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|CERT_UNTRUSTED|INVALID_CA)/u.test(code) ? "its certificate is of an authority that is not trusted here" : null;
            }
        }
        function proxyRefusal(status, url, proxy) {
            if (!Number.isInteger(status)) return new TransportError("garbled", url, `the proxy ${proxy}: ${faultWords("garbled")}`, false, {
                proxy
            });
            const passing = status >= 500 || 408 === status || 429 === status;
            let words = passing ? `the proxy ${proxy} can't reach it` : `the proxy ${proxy} refused to connect to it`;
            if (407 === status) words = `the proxy ${proxy} wants another user name or password`;
            const answer = `${status} ${node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? ""}`.trim();
            return new TransportError(passing ? "unreachable" : "proxy", url, `${words} (${answer})`, false, {
                proxy
            });
        }
        function transportErrorOf(thrown, url, phase, proxy = null) {
            if (thrown instanceof TransportError) return thrown;
            const code = codeOf(thrown);
            let fault = FAULT_OF_CODE[code] ?? "reset";
            if (TLS_CODE.test(code)) fault = "tls";
            else if (code.startsWith("HPE_")) fault = "garbled";
            else if ("receiving" === phase && "reset" === fault) fault = "truncated";
            const words = ("tls" === fault ? certificateWords(code) : null) ?? faultWords(fault);
            const detail = "" === code && null !== proxy ? "" : ` (${"" === code ? (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.bD)(thrown) : code})`;
            return new TransportError(fault, url, `${null === proxy ? "" : `the proxy ${proxy}: `}${words}${detail}`, "connecting" !== phase, {
                cause: thrown,
                proxy
            });
        }
    },
    2800: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            w: ()=>transportRemedy
        });
        var _transport_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95948);
        function transportRemedy(thrown) {
            if (null !== thrown.proxy && "tls" !== thrown.fault) return "Mend the proxy, or the settings HTTPS_PROXY, HTTP_PROXY and NO_PROXY";
            switch(thrown.fault){
                case "refused":
                    return "Start the server, or mend the address";
                case "dns":
                case "unreachable":
                case "connect-timeout":
                    return "Mend the address, the network or the proxy settings";
                case "tls":
                    return tlsRemedy((0, _transport_error_js__WEBPACK_IMPORTED_MODULE_0__.$N)(thrown.cause));
                case "redirect":
                    return "Give the address that it redirects to";
                default:
                    return "Try again, or look into the server";
            }
        }
        function tlsRemedy(code) {
            switch(code){
                case "CERT_HAS_EXPIRED":
                case "CERT_NOT_YET_VALID":
                    return "Renew the server's certificate, or set this machine's clock right";
                case "ERR_TLS_CERT_ALTNAME_INVALID":
                case "HOSTNAME_MISMATCH":
                    return "Give the address by a name that the certificate is for";
                case "EPROTO":
                case "ERR_SSL_WRONG_VERSION_NUMBER":
                    return "Look whether that port really speaks TLS";
                default:
                    return "Name its certificate authority with SSL_CERT_FILE or PIP_CERT";
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
    }
};
