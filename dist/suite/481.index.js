export const id = 481;
export const ids = [
    481
];
export const modules = {
    5674: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            RD: ()=>displayAddress,
            U9: ()=>isLoopback,
            Yh: ()=>isSafeForSecrets,
            hI: ()=>requireSafeForSecrets,
            or: ()=>parseAddress
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
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
                username: decodeURIComponent(url.username),
                password: decodeURIComponent(url.password)
            };
            url.username = "";
            url.password = "";
            return {
                url,
                credentials
            };
        }
        function displayAddress(text) {
            return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/iu, "$1");
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
            if (isSafeForSecrets(url, allowHttpHosts)) return;
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
                subject,
                problem: `${url.origin} is plain http, and everybody on the way could read the token`,
                remedy: `Give the https address, or, on a network that you trust, name ${url.hostname} in allow-http-hosts`
            });
        }
    },
    7376: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>sha256OfUrl,
            R: ()=>download
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1535);
        var _address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5674);
        var _exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9296);
        var _retrying_get_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4259);
        var _transport_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9840);
        const MAXIMUM_DOWNLOAD = 0x100000000;
        async function download(url, options, path) {
            return (0, _retrying_get_js__WEBPACK_IMPORTED_MODULE_3__.Zv)((0, _address_js__WEBPACK_IMPORTED_MODULE_4__.RD)(url), options, options, async ()=>{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
                    recursive: true
                });
                const neighbour = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`;
                try {
                    const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(neighbour, "wx");
                    try {
                        const result = await receiveInto(url, options, {
                            write: (chunk)=>file.writeFile(chunk)
                        });
                        await file.close();
                        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
                        return result;
                    } finally{
                        await file.close();
                    }
                } finally{
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
                        force: true
                    });
                }
            });
        }
        async function sha256OfUrl(url, options) {
            return (0, _retrying_get_js__WEBPACK_IMPORTED_MODULE_3__.Zv)((0, _address_js__WEBPACK_IMPORTED_MODULE_4__.RD)(url), options, options, ()=>receiveInto(url, options, null));
        }
        async function receiveInto(url, options, sink) {
            const limit = options.maximumBytes ?? MAXIMUM_DOWNLOAD;
            const request = {
                ...options,
                url,
                method: "GET",
                headers: {
                    "accept-encoding": "identity"
                }
            };
            return (0, _exchange_js__WEBPACK_IMPORTED_MODULE_5__.c)(request, async (response, from)=>{
                const status = response.statusCode ?? 0;
                if (200 !== status) {
                    response.resume();
                    if ((0, _retrying_get_js__WEBPACK_IMPORTED_MODULE_3__.wz)(status)) throw new _retrying_get_js__WEBPACK_IMPORTED_MODULE_3__.Wl(status, response.statusMessage ?? "", response.headers["retry-after"]);
                    throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                        subject: from,
                        problem: `answers ${status} ${response.statusMessage ?? ""} instead of the file`,
                        remedy: "Look whether the index still has it"
                    });
                }
                const declared = Number(response.headers["content-length"] ?? 0 / 0);
                const total = Number.isNaN(declared) ? null : declared;
                const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
                let size = 0;
                for await (const chunk of response){
                    size += chunk.length;
                    if (size > limit) throw new _transport_error_js__WEBPACK_IMPORTED_MODULE_7__.wX("too-large", from, `${(0, _transport_error_js__WEBPACK_IMPORTED_MODULE_7__._Q)("too-large")} (more than ${limit} bytes)`, true);
                    hash.update(chunk);
                    await write(sink, chunk, from);
                    options.onProgress?.(size, total);
                }
                const sha256 = hash.digest("hex");
                const wanted = options.sha256 ?? sha256;
                if (sha256 !== wanted) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                    subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.or)(from, "URL").url.href,
                    problem: `its sha256 is ${sha256}, but ${wanted} was expected`,
                    remedy: "Find out who changed the file before it is used"
                });
                return {
                    sha256,
                    size
                };
            });
        }
        async function write(sink, chunk, from) {
            try {
                await sink?.write(chunk);
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                    subject: from,
                    problem: `what was received can't be written (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.bD)(cause)})`,
                    remedy: "Make room on the disk"
                }, {
                    cause
                });
            }
        }
    },
    9296: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>exchange
        });
        var external_node_tls_ = __webpack_require__(1692);
        var address = __webpack_require__(5674);
        var external_node_fs_ = __webpack_require__(3024);
        var external_node_http_ = __webpack_require__(7067);
        var external_node_http_default = __webpack_require__.n(external_node_http_);
        var external_node_https_ = __webpack_require__(4708);
        var external_node_https_default = __webpack_require__.n(external_node_https_);
        var dist = __webpack_require__(7659);
        var proxy_from_env = __webpack_require__(8182);
        var release_error = __webpack_require__(1535);
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
        function secureContextOf(context) {
            const files = certificateFiles(context);
            if (0 === files.size) return;
            const key = [
                ...files.keys()
            ].join("\n");
            const known = contexts.get(key);
            if (void 0 !== known) return known;
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
            const certificates = new Set(external_node_tls_.rootCertificates.map((pem)=>pem.trim()));
            for (const text of own)for (const pem of text.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/gu) ?? [])certificates.add(pem.trim());
            const made = (0, external_node_tls_.createSecureContext)({
                ca: [
                    ...certificates
                ]
            });
            contexts.set(key, made);
            return made;
        }
        function proxyFromRecord(url, environment) {
            const before = process.env;
            process.env = {
                ...environment
            };
            try {
                return (0, proxy_from_env.T)(url.href);
            } finally{
                process.env = before;
            }
        }
        function keptAgent(key, make) {
            const known = agents.get(key);
            if (void 0 !== known) return known;
            const made = make();
            agents.set(key, made);
            return made;
        }
        function routeTo(url, context) {
            const secure = "https:" === url.protocol;
            const secureContext = secure ? secureContextOf(context) : void 0;
            const trust = secure ? [
                ...certificateFiles(context).keys()
            ].join("\n") : "";
            const plain = {
                host: url.hostname.replace(/^\[|\]$/gu, ""),
                port: "" === url.port ? secure ? 443 : 80 : Number(url.port)
            };
            const path = `${url.pathname}${url.search}`;
            const tls = void 0 === secureContext ? {} : {
                secureContext
            };
            const proxyText = (0, address.U9)(url.hostname) ? "" : context.proxy ?? proxyFromRecord(url, context.environment);
            if ("" === proxyText) {
                const agent = keptAgent(`direct ${url.protocol} ${trust}`, ()=>secure ? new (external_node_https_default()).Agent({
                        keepAlive: true
                    }) : new (external_node_http_default()).Agent({
                        keepAlive: true
                    }));
                return {
                    client: secure ? external_node_https_default() : external_node_http_default(),
                    options: {
                        ...plain,
                        path,
                        agent,
                        ...tls
                    }
                };
            }
            const proxy = (0, address.or)(proxyText, "proxy");
            if (secure) {
                const agent = keptAgent(`tunnel ${proxyText} ${trust}`, ()=>new dist.b(proxyText, {
                        keepAlive: true
                    }));
                return {
                    client: external_node_https_default(),
                    options: {
                        ...plain,
                        path,
                        agent,
                        ...tls
                    }
                };
            }
            const credentials = proxy.credentials;
            const proxySecure = "https:" === proxy.url.protocol;
            const agent = keptAgent(`forward ${proxy.url.origin}`, ()=>proxySecure ? new (external_node_https_default()).Agent({
                    keepAlive: true
                }) : new (external_node_http_default()).Agent({
                    keepAlive: true
                }));
            return {
                client: proxySecure ? external_node_https_default() : external_node_http_default(),
                options: {
                    host: proxy.url.hostname.replace(/^\[|\]$/gu, ""),
                    port: "" === proxy.url.port ? proxySecure ? 443 : 80 : Number(proxy.url.port),
                    path: url.href,
                    agent,
                    headers: {
                        ...null === credentials ? {} : {
                            "proxy-authorization": basicAuthorization(credentials.username, credentials.password)
                        }
                    }
                }
            };
        }
        function basicAuthorization(username, password) {
            return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
        }
        var transport_error = __webpack_require__(9840);
        const DEFAULT_TIMEOUTS = {
            connect: 15e3,
            idle: 6e4,
            answer: 6e4,
            whole: 6e5
        };
        const MAXIMUM_REDIRECTS = 5;
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
            let credentials = request.credentials ?? first.credentials;
            const follows = void 0 === request.method || "GET" === request.method || "HEAD" === request.method;
            for(let redirects = 0;; redirects += 1){
                if (null !== credentials) (0, address.hI)(url, request.allowHttpHosts ?? [], url.origin);
                const outcome = await exchangeOnce(request, url, credentials, async (response)=>{
                    const target = response.headers.location;
                    if (!follows || void 0 === target || !REDIRECTS.has(response.statusCode ?? 0)) return {
                        done: true,
                        value: await receive(response, url.href)
                    };
                    response.resume();
                    return Promise.resolve({
                        done: false,
                        target
                    });
                });
                if (outcome.done) return outcome.value;
                url = redirectTarget(url, outcome.target, redirects);
                credentials = null;
            }
        }
        function redirectTarget(from, location, redirects) {
            const refuse = (why)=>{
                throw new transport_error.wX("redirect", from.href, `${(0, transport_error._Q)("redirect")} (${why})`, true);
            };
            if (redirects >= MAXIMUM_REDIRECTS) return refuse(`more than ${MAXIMUM_REDIRECTS} redirects`);
            if (!URL.canParse(location, from.href)) return refuse("its target is not a URL");
            const target = new URL(location, from.href);
            if ("https:" !== target.protocol && "http:" !== target.protocol) return refuse(`to ${target.protocol}`);
            if ("https:" === from.protocol && !(0, address.Yh)(target, [])) return refuse("from https to http");
            target.username = "";
            target.password = "";
            return target;
        }
        function isStreamed(body) {
            return "chunks" in body;
        }
        async function exchangeOnce(request, url, credentials, receive) {
            const { signal, body } = request;
            const timeouts = {
                ...DEFAULT_TIMEOUTS,
                ...request.timeouts
            };
            if (signal?.aborted === true) throw new transport_error.wX("aborted", url.href, (0, transport_error._Q)("aborted"), false);
            const { client, options } = routeTo(url, request);
            const headers = {
                host: url.host,
                "user-agent": "repo-agent-actions",
                accept: "*/*"
            };
            Object.assign(headers, options.headers, request.headers);
            if (null !== credentials) headers["authorization"] = basicAuthorization(credentials.username, credentials.password);
            if (void 0 !== body) headers["content-length"] = body.length;
            const outgoing = client.request({
                ...options,
                method: request.method ?? "GET",
                headers
            });
            let phase = "connecting";
            const fate = {
                error: null
            };
            const fail = (fault, detail)=>{
                const words = void 0 === detail ? (0, transport_error._Q)(fault) : `${(0, transport_error._Q)(fault)} (${detail})`;
                fate.error ??= new transport_error.wX(fault, url.href, words, "connecting" !== phase);
                outgoing.destroy(fate.error);
            };
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
                    outgoing.on("error", reject);
                    outgoing.on("response", (response)=>{
                        phase = "receiving";
                        idle = timeouts.idle;
                        outgoing.setTimeout(idle);
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
                if (isJudgement(thrown)) throw thrown;
                throw (0, transport_error.tQ)(thrown, url.href, phase);
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
        function isJudgement(thrown) {
            return "" === (0, transport_error.$N)(thrown) && !(thrown instanceof ClosedError);
        }
        class ClosedError extends Error {
        }
        function whenConnected(outgoing, secure, connected) {
            outgoing.on("socket", (socket)=>{
                if (outgoing.reusedSocket) connected();
                else if (secure && socket instanceof external_node_tls_.TLSSocket) socket.once("secureConnect", connected);
                else if (socket.connecting) socket.once("connect", connected);
                else connected();
            });
        }
        async function writeBody(outgoing, body, answered) {
            for await (const chunk of body.chunks()){
                if (answered() || outgoing.destroyed) return;
                if (!outgoing.write(chunk)) await drained(outgoing);
            }
            if (!answered() && !outgoing.destroyed) outgoing.end();
        }
        function drained(outgoing) {
            if (outgoing.destroyed) return Promise.resolve();
            return new Promise((resolve)=>{
                const done = ()=>{
                    outgoing.off("drain", done);
                    outgoing.off("close", done);
                    outgoing.off("response", done);
                    resolve();
                };
                outgoing.on("drain", done);
                outgoing.on("close", done);
                outgoing.on("response", done);
            });
        }
    },
    1568: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            a: ()=>httpRequest
        });
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6466);
        var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
        var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9296);
        var _transport_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9840);
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
                    status: response.statusCode ?? 0,
                    reason: response.statusMessage ?? "",
                    headers: response.headers,
                    body: await collect(response, url, request.maximumBytes ?? DEFAULT_MAXIMUM_BYTES),
                    url,
                    ms: Math.round(performance.now() - clock)
                }));
        }
        async function collect(response, url, maximumBytes) {
            const chunks = [];
            let length = 0;
            const gather = async (source)=>{
                for await (const chunk of source){
                    length += chunk.length;
                    if (length > maximumBytes) throw new _transport_error_js__WEBPACK_IMPORTED_MODULE_3__.wX("too-large", url, `${(0, _transport_error_js__WEBPACK_IMPORTED_MODULE_3__._Q)("too-large")} (more than ${maximumBytes} bytes)`, true);
                    chunks.push(chunk);
                }
            };
            if ("gzip" === response.headers["content-encoding"]) await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(response, (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)(), gather);
            else await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(response, gather);
            return Buffer.concat(chunks);
        }
    },
    9091: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Of: ()=>realPace,
            P9: ()=>retryAfter,
            xP: ()=>backOffPause
        });
        var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
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
            if (/^\d{1,9}$/u.test(text)) return 1e3 * Number(text);
            const date = /^[A-Z][a-z]{2}, /u.test(text) ? Date.parse(text) : 0 / 0;
            return Number.isNaN(date) ? null : Math.max(0, date - pace.wall());
        }
    },
    7338: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B2: ()=>parseJsonPage,
            Bj: ()=>sha256Of,
            Cm: ()=>linkTarget
        });
        function isObject(value) {
            return "object" == typeof value && null !== value && !Array.isArray(value);
        }
        function textOr(value) {
            return "string" == typeof value ? value : null;
        }
        function sha256Of(text) {
            const lower = "string" == typeof text ? text.toLowerCase() : "";
            return /^[0-9a-f]{64}$/u.test(lower) ? lower : null;
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
        function parseJsonPage(text, base) {
            let page;
            try {
                page = JSON.parse(text);
            } catch  {
                return null;
            }
            if (!isObject(page) || !Array.isArray(page["files"])) return null;
            const files = [];
            for (const entry of page["files"]){
                if (!isObject(entry) || "string" != typeof entry["filename"] || "string" != typeof entry["url"]) continue;
                const url = linkTarget(entry["url"], base);
                if (null === url) continue;
                const { hashes, yanked, size } = entry;
                files.push({
                    filename: entry["filename"],
                    url: url.href,
                    sha256: isObject(hashes) ? sha256Of(hashes["sha256"]) : null,
                    requiresPython: textOr(entry["requires-python"]),
                    yanked: true === yanked || "string" == typeof yanked,
                    yankedReason: "string" == typeof yanked && "" !== yanked ? yanked : null,
                    size: "number" == typeof size && Number.isSafeInteger(size) && size >= 0 ? size : null,
                    uploadTime: textOr(entry["upload-time"])
                });
            }
            const status = page["project-status"];
            return {
                files,
                projectStatus: isObject(status) ? textOr(status["status"]) : textOr(status)
            };
        }
    },
    4176: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            g2: ()=>projectPageUrl,
            B_: ()=>readProjectPage
        });
        var names = __webpack_require__(1515);
        var release_error = __webpack_require__(1535);
        var address = __webpack_require__(5674);
        var http_request = __webpack_require__(1568);
        var Parser = __webpack_require__(1600);
        var project_page_json = __webpack_require__(7338);
        function fileOf(attributes, base) {
            const href = attributes["href"]?.trim();
            if (void 0 === href || "" === href) return null;
            const url = (0, project_page_json.Cm)(href, base);
            if (null === url) return null;
            const last = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
            if ("" === last) return null;
            let filename;
            try {
                filename = decodeURIComponent(last);
            } catch  {
                return null;
            }
            const fragment = href.includes("#") ? href.slice(href.indexOf("#") + 1) : "";
            const hash = fragment.split("&").find((part)=>part.toLowerCase().startsWith("sha256="));
            const yanked = attributes["data-yanked"];
            return {
                filename,
                url: url.href,
                sha256: (0, project_page_json.Bj)(hash?.slice(7)),
                requiresPython: attributes["data-requires-python"] ?? null,
                yanked: void 0 !== yanked,
                yankedReason: void 0 === yanked || "" === yanked ? null : yanked,
                size: null,
                uploadTime: null
            };
        }
        function parseHtmlPage(text, pageUrl) {
            const files = [];
            let base = pageUrl;
            let based = false;
            let tags = 0;
            let projectStatus = null;
            const parser = new Parser.i({
                onopentag (name, attributes) {
                    tags += 1;
                    if ("base" !== name || based || void 0 === attributes["href"]) {
                        if ("meta" === name && "pypi:project-status" === attributes["name"]) projectStatus = attributes["content"] ?? null;
                        else if ("a" === name) {
                            const file = fileOf(attributes, base);
                            if (null !== file) files.push(file);
                        }
                    } else {
                        based = true;
                        base = (0, project_page_json.Cm)(attributes["href"], pageUrl)?.href ?? pageUrl;
                    }
                }
            }, {
                decodeEntities: true,
                lowerCaseTags: true,
                lowerCaseAttributeNames: true
            });
            parser.write(text);
            parser.end();
            return 0 === tags ? null : {
                files,
                projectStatus
            };
        }
        var retrying_get = __webpack_require__(4259);
        var transport_error = __webpack_require__(9840);
        const ANY_PAGE = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";
        function projectPageUrl(simpleUrl, name) {
            return `${simpleUrl.replace(/\/+$/u, "")}/${(0, names.Pc)(name)}/`;
        }
        async function readProjectPage(simpleUrl, name, options) {
            const shown = (0, address.RD)(simpleUrl);
            const { credentials } = (0, address.or)(simpleUrl, "simple-url");
            return (0, retrying_get.Zv)(shown, options, options, ()=>readOnce(simpleUrl, name, options, options.credentials ?? credentials));
        }
        async function readOnce(simpleUrl, name, options, credentials) {
            const { accept, bypassCaches, headers, ...rest } = options;
            const plain = projectPageUrl(simpleUrl, name);
            const answer = await (0, http_request.a)({
                ...rest,
                url: true === bypassCaches ? `${plain}?uncached=${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}` : plain,
                method: "GET",
                credentials,
                headers: {
                    accept: accept ?? ANY_PAGE,
                    "cache-control": true === bypassCaches ? "no-cache" : "max-age=0",
                    ...headers
                }
            });
            return pageOf(answer);
        }
        function pageOf(answer) {
            const { status, reason, headers, url } = answer;
            const serial = headers["x-pypi-last-serial"];
            const facts = {
                url,
                headers,
                lastSerial: "string" == typeof serial ? serial : null
            };
            const kind = /[/+]json\b/u.test(headers["content-type"] ?? "") ? "json" : "html";
            if (404 === status) return {
                ...facts,
                exists: false,
                kind,
                files: [],
                projectStatus: null
            };
            if ((0, retrying_get.wz)(status)) throw new retrying_get.Wl(status, reason, headers["retry-after"]);
            if (200 !== status) {
                const wantsCredentials = 401 === status || 403 === status;
                throw new release_error.K2({
                    subject: url,
                    problem: `answers ${status}${"" === reason ? "" : ` ${reason}`} instead of the project's page`,
                    remedy: wantsCredentials ? "Give a user name and a password that may read this index" : "Give the address of the index's simple page"
                });
            }
            const text = answer.body.toString("utf8");
            const parsed = "json" === kind ? (0, project_page_json.B2)(text, url) : parseHtmlPage(text, url);
            if (null === parsed) throw new transport_error.wX("garbled", url, `its answer is not ${"json" === kind ? "JSON" : "HTML"} of a simple index`, true);
            return {
                ...facts,
                exists: true,
                kind,
                ...parsed
            };
        }
    },
    4259: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Wl: ()=>TroubledAnswer,
            Zv: ()=>retryingRead,
            wz: ()=>isTroubled
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1535);
        var _pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9091);
        var _transport_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9840);
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
            if (thrown instanceof TroubledAnswer) return "The server is troubled; try again later";
            switch(thrown.fault){
                case "refused":
                    return "Start the server, or mend the address";
                case "dns":
                case "unreachable":
                case "connect-timeout":
                    return "Mend the address, the network or the proxy settings";
                case "tls":
                    return "Name its certificate authority with SSL_CERT_FILE or PIP_CERT";
                case "redirect":
                    return "Give the address that it redirects to";
                default:
                    return "Try again, or look into the server";
            }
        }
    },
    9840: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $N: ()=>codeOf,
            WG: ()=>isPassing,
            _Q: ()=>faultWords,
            tQ: ()=>transportErrorOf,
            wX: ()=>TransportError
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
        class TransportError extends Error {
            fault;
            url;
            mayHaveArrived;
            constructor(fault, url, message, mayHaveArrived, options){
                super(message, options);
                this.name = "TransportError";
                this.fault = fault;
                this.url = url;
                this.mayHaveArrived = mayHaveArrived;
            }
        }
        const LASTING = new Set([
            "tls",
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
            proxy: "the proxy refused the connection",
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
        function faultWords(fault) {
            return WORDS[fault];
        }
        function codeOf(thrown) {
            const code = "object" == typeof thrown && null !== thrown && "code" in thrown ? thrown.code : void 0;
            return "string" == typeof code ? code : "";
        }
        function transportErrorOf(thrown, url, phase) {
            if (thrown instanceof TransportError) return thrown;
            const code = codeOf(thrown);
            let fault = FAULT_OF_CODE[code] ?? "reset";
            if (TLS_CODE.test(code)) fault = "tls";
            else if (code.startsWith("HPE_")) fault = "garbled";
            else if ("receiving" === phase && "reset" === fault) fault = "truncated";
            const detail = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.bD)(thrown);
            return new TransportError(fault, url, `${faultWords(fault)} (${"" === code ? detail : code})`, "connecting" !== phase, {
                cause: thrown
            });
        }
    }
};
