export const id = 5968;
export const ids = [
 5968
];
export const modules = {
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
 13268: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Eg: ()=>wholeAnswer,
   aj: ()=>httpRequest,
   tR: ()=>DEFAULT_MAXIMUM_BYTES
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
   }, async (response, url, sentAs)=>({
     sentAs,
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
 }
};
