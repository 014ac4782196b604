export const id = 3470;
export const ids = [
 3470
];
export const modules = {
 2388: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>sha256OfUrl,
   R: ()=>download
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41535);
  var _address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37062);
  var _exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54621);
  var _received_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47673);
  var _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21579);
  var _transport_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95948);
  const MAXIMUM_DOWNLOAD = 0x100000000;
  async function download(url, options, path) {
   return (0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Zv)((0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(url), options, options, async ()=>{
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
     recursive: true
    });
    const neighbour = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`;
    try {
     const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(neighbour, "wx");
     try {
      const { sha256, size } = await receiveInto(url, options, {
       write: (chunk)=>file.writeFile(chunk)
      });
      await file.close();
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
      return {
       sha256,
       size
      };
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
  async function sha256OfUrl(url, options, before = null) {
   return (0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Zv)((0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(url), options, options, ()=>receiveInto(url, options, null, before));
  }
  function strongMark(mark) {
   return void 0 !== mark && /^"[^"]*"$/u.test(mark) ? mark : null;
  }
  async function receiveInto(url, options, sink, before = null) {
   const limit = options.maximumBytes ?? MAXIMUM_DOWNLOAD;
   const mark = before?.mark ?? null;
   const headers = {
    "accept-encoding": "identity",
    ...null === mark ? {} : {
     "if-none-match": mark
    }
   };
   return (0, _exchange_js__WEBPACK_IMPORTED_MODULE_5__.c)({
    ...options,
    url,
    method: "GET",
    headers
   }, async (response, from)=>{
    const status = response.statusCode ?? 0;
    if (304 === status && null !== before && null !== mark) {
     response.resume();
     return before;
    }
    if (200 !== status) {
     response.resume();
     if ((0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.wz)(status)) throw new _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Wl(status, response.statusMessage ?? "", response.headers["retry-after"]);
     throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
      subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
      problem: `answers ${status} ${response.statusMessage ?? ""} instead of the file`,
      remedy: "Check whether the server still has it"
     });
    }
    const declared = Number(response.headers["content-length"] ?? 0 / 0);
    const total = Number.isNaN(declared) ? null : declared;
    const other = void 0 === options.otherHash ? null : (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(options.otherHash.algorithm);
    const received = await (0, _received_bytes_js__WEBPACK_IMPORTED_MODULE_7__.F)(response, async (chunk, size)=>{
     if (size > limit) throw new _transport_error_js__WEBPACK_IMPORTED_MODULE_8__.wX("too-large", from, `${(0, _transport_error_js__WEBPACK_IMPORTED_MODULE_8__._Q)("too-large")} (more than ${limit} bytes)`, true);
     other?.update(chunk);
     await write(sink, chunk, from);
     options.onProgress?.(size, total);
    });
    const { sha256 } = received;
    const wanted = options.sha256 ?? sha256;
    if (sha256 !== wanted) throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
     subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
     problem: `its sha256 is ${sha256}, but ${wanted} was expected`,
     remedy: "Don't use the file until you know who changed it"
    });
    const told = options.otherHash;
    const found = other?.digest("hex");
    if (void 0 !== told && void 0 !== found && found !== told.digest) throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
     subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
     problem: `its ${told.algorithm} is ${found}, but the page of the project says ${told.digest}, so installers refuse it`,
     remedy: "Find out who changed the file, and fix the index"
    });
    return {
     ...received,
     mark: strongMark(response.headers.etag)
    };
   });
  }
  async function write(sink, chunk, from) {
   try {
    await sink?.write(chunk);
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
     subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
     problem: `can't be saved (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.bD)(cause)})`,
     remedy: "Check the free disk space and the permissions"
    }, {
     cause
    });
   }
  }
 },
 43470: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   DEFAULT_MAXIMUM_BYTES: ()=>_http_request_js__WEBPACK_IMPORTED_MODULE_6__.tR,
   SHORTEST_SECRET: ()=>_secret_forms_js__WEBPACK_IMPORTED_MODULE_12__.c,
   TransportError: ()=>_transport_error_js__WEBPACK_IMPORTED_MODULE_15__.wX,
   TroubledAnswer: ()=>_retrying_read_js__WEBPACK_IMPORTED_MODULE_10__.Wl,
   backOffPause: ()=>_timing_js__WEBPACK_IMPORTED_MODULE_7__.xP,
   checkCertificates: ()=>_connections_js__WEBPACK_IMPORTED_MODULE_1__.rQ,
   closeConnections: ()=>_connections_js__WEBPACK_IMPORTED_MODULE_1__.Qz,
   codeOf: ()=>_transport_fault_js__WEBPACK_IMPORTED_MODULE_16__.$N,
   credentialWords: ()=>_sent_credentials_js__WEBPACK_IMPORTED_MODULE_11__.ff,
   displayAddress: ()=>_address_js__WEBPACK_IMPORTED_MODULE_0__.RD,
   displayFileAddress: ()=>_address_js__WEBPACK_IMPORTED_MODULE_0__.xY,
   download: ()=>_download_js__WEBPACK_IMPORTED_MODULE_4__.R,
   endOf: ()=>_address_js__WEBPACK_IMPORTED_MODULE_0__.pJ,
   exchange: ()=>_exchange_js__WEBPACK_IMPORTED_MODULE_5__.c,
   fileBody: ()=>_sent_file_js__WEBPACK_IMPORTED_MODULE_13__.h,
   formBody: ()=>_sent_file_js__WEBPACK_IMPORTED_MODULE_13__.b,
   httpRequest: ()=>_http_request_js__WEBPACK_IMPORTED_MODULE_6__.aj,
   isAboutCredentials: ()=>_sent_credentials_js__WEBPACK_IMPORTED_MODULE_11__.aC,
   isLoopback: ()=>_address_js__WEBPACK_IMPORTED_MODULE_0__.U9,
   isPassing: ()=>_transport_error_js__WEBPACK_IMPORTED_MODULE_15__.WG,
   isSafeForSecrets: ()=>_address_js__WEBPACK_IMPORTED_MODULE_0__.Yh,
   isSamePlace: ()=>_address_js__WEBPACK_IMPORTED_MODULE_0__.O1,
   isTroubled: ()=>_retrying_read_js__WEBPACK_IMPORTED_MODULE_10__.wz,
   parseAddress: ()=>_address_js__WEBPACK_IMPORTED_MODULE_0__.or,
   proxyFor: ()=>_proxies_js__WEBPACK_IMPORTED_MODULE_8__.iJ,
   proxySecrets: ()=>_proxies_js__WEBPACK_IMPORTED_MODULE_8__.Wm,
   readCertificates: ()=>_certificates_js__WEBPACK_IMPORTED_MODULE_2__.jZ,
   realTiming: ()=>_timing_js__WEBPACK_IMPORTED_MODULE_7__.$u,
   receiveBytes: ()=>_received_bytes_js__WEBPACK_IMPORTED_MODULE_9__.F,
   receiveFile: ()=>_received_bytes_js__WEBPACK_IMPORTED_MODULE_9__.A,
   redact: ()=>_server_words_js__WEBPACK_IMPORTED_MODULE_14__.E,
   requireSafeForSecrets: ()=>_address_js__WEBPACK_IMPORTED_MODULE_0__.hI,
   requireSafeToRead: ()=>_address_js__WEBPACK_IMPORTED_MODULE_0__.Si,
   retryAfter: ()=>_timing_js__WEBPACK_IMPORTED_MODULE_7__.P9,
   retryingRead: ()=>_retrying_read_js__WEBPACK_IMPORTED_MODULE_10__.Zv,
   secretForms: ()=>_secret_forms_js__WEBPACK_IMPORTED_MODULE_12__.e,
   sentCredentials: ()=>_sent_credentials_js__WEBPACK_IMPORTED_MODULE_11__.Jx,
   serverWords: ()=>_server_words_js__WEBPACK_IMPORTED_MODULE_14__.l,
   sha256OfUrl: ()=>_download_js__WEBPACK_IMPORTED_MODULE_4__.A,
   transportRemedy: ()=>_transport_remedy_js__WEBPACK_IMPORTED_MODULE_17__.w,
   wholeAnswer: ()=>_http_request_js__WEBPACK_IMPORTED_MODULE_6__.Eg,
   withAttempts: ()=>_attempts_js__WEBPACK_IMPORTED_MODULE_3__.d,
   withoutBrackets: ()=>_address_js__WEBPACK_IMPORTED_MODULE_0__.o4
  });
  var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37062);
  var _connections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52515);
  var _certificates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70644);
  var _attempts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93570);
  var _download_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2388);
  var _exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54621);
  var _http_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13268);
  var _timing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36570);
  var _proxies_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85924);
  var _received_bytes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47673);
  var _retrying_read_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21579);
  var _sent_credentials_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(15197);
  var _secret_forms_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(75342);
  var _sent_file_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14365);
  var _server_words_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(85037);
  var _transport_error_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(95948);
  var _transport_fault_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(44170);
  var _transport_remedy_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2800);
 }
};
