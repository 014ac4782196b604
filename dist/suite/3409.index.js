export const id = 3409;
export const ids = [
 3409
];
export const modules = {
 53409: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   parseHtmlPage: ()=>parseHtmlPage
  });
  var htmlparser2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81600);
  var _parsed_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60997);
  const DEEPEST = 5e3;
  function fileOf(attributes, base) {
   const href = attributes["href"]?.trim();
   if (void 0 === href || "" === href) return null;
   const url = (0, _parsed_page_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(href, base);
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
   const hashes = {};
   for (const part of fragment.split("&")){
    const [, algorithm = "", digest = ""] = /^([a-z0-9]+)=(.*)$/isu.exec(part) ?? [];
    hashes[algorithm.toLowerCase()] ??= digest;
   }
   const sha256 = (0, _parsed_page_js__WEBPACK_IMPORTED_MODULE_0__.Bj)(hashes["sha256"]);
   const yanked = attributes["data-yanked"];
   return {
    filename,
    url: url.href,
    sha256,
    ...null === sha256 ? (0, _parsed_page_js__WEBPACK_IMPORTED_MODULE_0__.oL)(hashes) : {},
    requiresPython: attributes["data-requires-python"] ?? null,
    yanked: void 0 !== yanked,
    yankedReason: void 0 === yanked || "" === yanked ? null : yanked,
    size: null,
    uploadTime: null,
    ...(0, _parsed_page_js__WEBPACK_IMPORTED_MODULE_0__.Nk)(attributes["data-core-metadata"] ?? attributes["data-dist-info-metadata"])
   };
  }
  function parseHtmlPage(text, pageUrl) {
   const files = [];
   let base = pageUrl;
   let based = false;
   let tags = 0;
   let links = 0;
   let depth = 0;
   let projectStatus = null;
   const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_1__.i({
    onopentag (name, attributes) {
     tags += 1;
     depth += 1;
     if (depth > DEEPEST) throw new _parsed_page_js__WEBPACK_IMPORTED_MODULE_0__.F(`nests elements more than ${DEEPEST} levels deep`);
     if ("base" !== name || based || void 0 === attributes["href"]) {
      if ("meta" === name && "pypi:project-status" === attributes["name"]) projectStatus = attributes["content"] ?? null;
      else if ("a" === name) {
       links += 1;
       if (links > _parsed_page_js__WEBPACK_IMPORTED_MODULE_0__.Q4) throw (0, _parsed_page_js__WEBPACK_IMPORTED_MODULE_0__.Z)();
       const file = fileOf(attributes, base);
       if (null !== file) files.push(file);
      }
     } else {
      based = true;
      base = (0, _parsed_page_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(attributes["href"], pageUrl)?.href ?? pageUrl;
     }
    },
    onclosetag () {
     depth -= 1;
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
    projectStatus,
    versions: []
   };
  }
 }
};
