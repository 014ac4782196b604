export const id = 9065;
export const ids = [
 9065
];
export const modules = {
 59065: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   messageOfHtml: ()=>messageOfHtml
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58607);
  var htmlparser2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81600);
  const SILENT = new Set([
   "script",
   "style",
   "noscript",
   "template",
   "svg",
   "nav",
   "header",
   "footer",
   "button",
   "select"
  ]);
  function textOfHtml(html) {
   const parts = {
    title: "",
    text: ""
   };
   let hidden = 0;
   let inTitle = 0;
   const gap = (name)=>{
    if (!/^(?:b|i|em|strong|tt|code|a|span|small)$/u.test(name)) parts.text += " ";
   };
   const count = (name, by)=>{
    if (SILENT.has(name)) hidden += by;
    else if ("title" === name) inTitle += by;
    else gap(name);
   };
   const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_1__.i({
    onopentagname (name) {
     count(name, 1);
    },
    onclosetag (name) {
     count(name, -1);
    },
    ontext (part) {
     if (0 === hidden) parts[inTitle > 0 ? "title" : "text"] += part;
    }
   });
   parser.write(html);
   parser.end();
   return {
    title: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.P8)(parts.title),
    text: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.P8)(parts.text)
   };
  }
  const BOILERPLATE = [
   /^Sorry, the requested URL '[^']{0,2000}' caused an error:(?: None$)?/u,
   /^The server could not comply with the request since it is either malformed or otherwise incorrect\./u,
   /^Access was denied to this resource\./u,
   /^There was a conflict when trying to complete your request\./u,
   /^The resource could not be found\./u,
   /^(?:nginx|openresty|cloudflare)(?:\/[\d.]+)?$/u
  ];
  function messageOfHtml(html, { status, reason }) {
   const { title, text } = textOfHtml(html);
   let rest = "" !== title && text.startsWith(title) ? text.slice(title.length).trim() : text;
   for (const pattern of BOILERPLATE)rest = rest.replace(pattern, "").trim();
   if ("" !== rest) return rest;
   const bare = title.replace(/^(?:Error:? )?\d{3} ?/u, "");
   return [
    node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status],
    reason,
    String(status)
   ].includes(bare) ? "" : bare;
  }
 }
};
