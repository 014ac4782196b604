export const id = 8827;
export const ids = [
 8827
];
export const modules = {
 28827: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   askLinks: ()=>askLinks,
   publicNetwork: ()=>publicNetwork
  });
  var external_node_http_ = __webpack_require__(37067);
  var external_node_net_ = __webpack_require__(77030);
  var visible_text = __webpack_require__(58607);
  var cut = __webpack_require__(69633);
  var address = __webpack_require__(37062);
  var exchange = __webpack_require__(54621);
  var transport_error = __webpack_require__(95948);
  var transport_fault = __webpack_require__(44170);
  var proxies = __webpack_require__(85924);
  var private_host = __webpack_require__(38115);
  var release_error = __webpack_require__(41535);
  const MOST_REDIRECTS = 8;
  const REDIRECTS = new Set([
   301,
   302,
   303,
   307,
   308
  ]);
  const PERMANENT = new Set([
   301,
   308
  ]);
  function isWebPort({ port }) {
   return "" === port || "80" === port || "443" === port || Number(port) >= 1024;
  }
  const BROKEN_CERTIFICATE = new Set([
   "CERT_HAS_EXPIRED",
   "ERR_TLS_CERT_ALTNAME_INVALID",
   "HOSTNAME_MISMATCH",
   "CERT_REVOKED"
  ]);
  function unknown(why, hasNetwork = false) {
   return {
    kind: "unknown",
    why,
    hasNetwork
   };
  }
  function leadsTo(addresses) {
   const entries = addresses.map((address)=>({
     address,
     family: (0, external_node_net_.isIP)(address)
    }));
   return (_name, { all }, callback)=>{
    const [first] = entries;
    if (void 0 === first) callback(Object.assign(new Error("no address"), {
     code: "ENOTFOUND"
    }), "", 4);
    else if (true === all) callback(null, entries);
    else callback(null, first.address, first.family);
   };
  }
  async function addressesOf(url, { network }) {
   const { host } = (0, address.pJ)(url);
   const found = 0 === (0, external_node_net_.isIP)(host) ? await network.resolve(host) : {
    kind: "found",
    addresses: [
     host
    ]
   };
   if ("no-such-name" === found.kind) return {
    kind: "no-such-host",
    why: `there is no server ${url.hostname}`
   };
   if ("unanswered" === found.kind) return unknown(`the address of ${url.hostname} wasn't found (${found.code})`);
   const allowed = found.addresses.filter(network.isAllowed);
   return allowed.length > 0 ? allowed : unknown(`${url.hostname} is on a private network`);
  }
  async function askOnce(url, method, lookup, { context, timeouts }) {
   return await (0, exchange.c)({
    ...context,
    url: url.href,
    method,
    redirects: "answer",
    ownConnection: true,
    ...null === lookup ? {} : {
     lookup
    },
    timeouts,
    allowHttpHosts: [
     url.hostname
    ],
    headers: {
     accept: "text/html,*/*;q=0.8"
    }
   }, (response)=>{
    const { location } = response.headers;
    response.on("error", ()=>void 0);
    response.destroy();
    return Promise.resolve({
     status: response.statusCode ?? 0,
     location: location ?? null
    });
   });
  }
  async function ask(url, lookup, question) {
   const head = await askOnce(url, "HEAD", lookup, question).catch((thrown)=>{
    const isCut = thrown instanceof transport_error.wX && /^(?:reset|truncated|garbled)$/u.test(thrown.fault);
    if (!isCut) throw thrown;
    return {
     status: 405,
     location: null
    };
   });
   return head.status < 400 || 429 === head.status ? head : await askOnce(url, "GET", lookup, question);
  }
  function troubleOf(thrown) {
   if (thrown instanceof release_error.K2) return unknown(thrown.problem);
   if (!(thrown instanceof transport_error.wX)) throw thrown;
   if ("tls" === thrown.fault && BROKEN_CERTIFICATE.has((0, transport_fault.$N)(thrown.cause))) return {
    kind: "broken",
    why: thrown.message
   };
   return unknown(thrown.message, "tls" === thrown.fault && null === thrown.proxy);
  }
  async function answerOf(url, question) {
   try {
    if (null !== (0, proxies.iJ)(url, question.context)) return await ask(url, null, question);
    const addresses = await addressesOf(url, question);
    return "kind" in addresses ? addresses : await ask(url, leadsTo(addresses), question);
   } catch (thrown) {
    return troubleOf(thrown);
   }
  }
  const SIGN_IN = /\/(?:users\/)?(?:sign[-_]?in|log[-_]?in|signin|auth)(?:\/|$)/iu;
  function isAtSignIn(address, at) {
   return SIGN_IN.test(at.pathname) && !SIGN_IN.test(new URL(address).pathname);
  }
  function statusText(status) {
   return `answers ${status} ${external_node_http_.STATUS_CODES[status] ?? ""}`.trim();
  }
  function nextUrl(from, location) {
   if (null === location || !URL.canParse(location, from.href)) return {
    kind: "broken",
    why: "redirects to nothing"
   };
   const to = new URL(location, from.href);
   const shown = (0, visible_text.P8)((0, cut.J)(to.href, 200), 200);
   if (!/^https?:$/u.test(to.protocol)) return unknown(`redirects to ${shown}`, true);
   to.username = "";
   to.password = "";
   return to;
  }
  async function askLink(address, question) {
   let url = new URL(address);
   let isPermanent = true;
   let hasNetwork = false;
   for(let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1){
    const where = 0 === redirects ? "" : `redirects to ${url.hostname}, which `;
    if ("public" !== (0, private_host.xw)(url.href)) return unknown(`${where}is on a private network`, hasNetwork);
    if (!isWebPort(url)) return unknown(`${where}has a port that isn't asked`, hasNetwork);
    const answer = await answerOf(url, question);
    if ("kind" in answer) return "unknown" === answer.kind ? {
     ...answer,
     hasNetwork: answer.hasNetwork || hasNetwork
    } : answer;
    hasNetwork = true;
    const { status, location } = answer;
    if (404 === status || 410 === status) return {
     kind: "broken",
     why: statusText(status)
    };
    if (!REDIRECTS.has(status)) {
     if (status >= 400 || status < 200) return unknown(statusText(status), true);
     if (isAtSignIn(address, url)) return unknown("asks to sign in", true);
     return {
      kind: "works",
      movedTo: redirects > 0 && isPermanent ? url.href : null
     };
    }
    const next = nextUrl(url, location);
    if (!(next instanceof URL)) return next;
    isPermanent &&= PERMANENT.has(status);
    url = next;
   }
   return {
    kind: "broken",
    why: `redirects more than ${MOST_REDIRECTS} times`
   };
  }
  var promises_ = __webpack_require__(71553);
  const RESOLVER_TIMEOUT = 2e3;
  const NO_NAME = new Set([
   "ENOTFOUND",
   "ENODATA"
  ]);
  function publicNetwork() {
   const resolver = new promises_.Resolver({
    timeout: RESOLVER_TIMEOUT,
    tries: 2
   });
   return {
    async resolve (name) {
     const [four, six] = await Promise.allSettled([
      resolver.resolve4(name),
      resolver.resolve6(name)
     ]);
     const addresses = [
      four,
      six
     ].flatMap((one)=>"fulfilled" === one.status ? one.value : []);
     if (addresses.length > 0) return {
      kind: "found",
      addresses
     };
     const codes = [
      four,
      six
     ].map((one)=>"rejected" === one.status ? (0, transport_fault.$N)(one.reason) : "ENODATA");
     const other = codes.find((code)=>!NO_NAME.has(code));
     return void 0 === other ? {
      kind: "no-such-name"
     } : {
      kind: "unanswered",
      code: other
     };
    },
    async knowsInternet () {
     const servers = await resolver.resolveNs("com").catch(()=>[]);
     return servers.length > 0;
    },
    isAllowed: (address)=>"public" === (0, private_host._I)(address),
    close: ()=>{
     resolver.cancel();
    }
   };
  }
  const MOST_LINKS = 150;
  const MOST_AT_ONCE = 8;
  const MOST_PER_HOST = 2;
  const LONGEST = 3e4;
  const FIRST_HOSTS = 3;
  const TIMEOUTS = {
   connect: 5e3,
   idle: 8e3,
   answer: 8e3,
   whole: 1e4
  };
  function askedFor(address) {
   const url = new URL(address);
   url.hash = "";
   url.username = "";
   url.password = "";
   return url.href;
  }
  function hasAnswered(answer) {
   return "works" === answer.kind || "broken" === answer.kind || "unknown" === answer.kind && answer.hasNetwork;
  }
  async function inTurn(urls, work) {
   const waiting = [
    ...urls
   ];
   const busy = new Map;
   const running = new Set;
   while(waiting.length > 0 || running.size > 0){
    const at = waiting.findIndex((url)=>(busy.get(new URL(url).host) ?? 0) < MOST_PER_HOST);
    if (at < 0 || running.size >= MOST_AT_ONCE) {
     await Promise.race(running);
     continue;
    }
    const [url = ""] = waiting.splice(at, 1);
    const { host } = new URL(url);
    busy.set(host, (busy.get(host) ?? 0) + 1);
    const one = work(url).finally(()=>{
     busy.set(host, (busy.get(host) ?? 1) - 1);
     running.delete(one);
    });
    running.add(one);
   }
  }
  async function askLinks(addresses, options) {
   const { environment, signal, network = publicNetwork(), timeouts = TIMEOUTS, longest = LONGEST } = options;
   const urls = [
    ...new Set(addresses.map(askedFor))
   ];
   const wanted = urls.slice(0, MOST_LINKS);
   const found = new Map;
   const ended = new AbortController;
   const end = ()=>{
    ended.abort();
    network.close();
   };
   const isOver = ()=>ended.signal.aborted;
   const timer = setTimeout(end, longest);
   signal?.addEventListener("abort", end, {
    once: true
   });
   if (signal?.aborted === true) end();
   const question = {
    network,
    timeouts,
    context: {
     environment,
     signal: ended.signal
    }
   };
   const askOne = async (url)=>{
    if (isOver()) return;
    const answer = await askLink(url, question);
    if (!isOver()) found.set(url, answer);
   };
   let hasNetwork = false;
   let isNameKnown = false;
   try {
    const hosts = new Map(wanted.toReversed().map((url)=>[
      new URL(url).host,
      url
     ]));
    const first = [
     ...hosts.values()
    ].toReversed().slice(0, FIRST_HOSTS);
    await inTurn(first, askOne);
    hasNetwork = [
     ...found.values()
    ].some(hasAnswered);
    if (hasNetwork) await inTurn(wanted.filter((url)=>!first.includes(url)), askOne);
    const isNameless = [
     ...found.values()
    ].some(({ kind })=>"no-such-host" === kind);
    if (hasNetwork && isNameless && !isOver()) isNameKnown = await network.knowsInternet();
   } finally{
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
    network.close();
   }
   const settled = (address)=>{
    const answer = found.get(askedFor(address));
    if (void 0 === answer) return {
     kind: "unknown",
     why: hasNetwork ? "was not asked in time" : "there is no network",
     hasNetwork
    };
    if ("no-such-host" !== answer.kind) return answer;
    return isNameKnown ? {
     kind: "broken",
     why: answer.why
    } : {
     kind: "unknown",
     why: answer.why,
     hasNetwork
    };
   };
   return {
    hasNetwork,
    answers: new Map(addresses.map((address)=>[
      address,
      settled(address)
     ]))
   };
  }
 }
};
