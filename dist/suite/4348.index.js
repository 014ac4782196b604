export const id = 4348;
export const ids = [
 4348
];
export const modules = {
 14348: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   MH: ()=>isPythonName,
   WV: ()=>isModulePath,
   eL: ()=>importNameProblem,
   iX: ()=>isPythonKeyword,
   nO: ()=>isObjectReference,
   xs: ()=>isScriptName
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const KEYWORDS = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
  const SCRIPT_NAME = new RegExp(`^[${_python_text_js__WEBPACK_IMPORTED_MODULE_0__.E3}.-]+$`, "u");
  const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;
  function isPythonIdentifier(text) {
   return IDENTIFIER.test(text);
  }
  function isPythonKeyword(text) {
   return KEYWORDS.has(text);
  }
  function isPythonName(text) {
   return isPythonIdentifier(text) && !isPythonKeyword(text);
  }
  function isScriptName(text) {
   return SCRIPT_NAME.test(text);
  }
  function importNameProblem(text) {
   const [name = "", ...options] = text.split(";");
   for (const part of (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.sW)(name).split(".")){
    if (!isPythonIdentifier(part)) return `${"" === part ? "an empty part" : part} is not a Python identifier`;
    if (isPythonKeyword(part)) return `${part} is a keyword of Python`;
   }
   return options.length > 0 && "private" !== (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.H8)(options.join(";")) ? 'only "private" may follow the ";"' : null;
  }
  function isModulePath(text) {
   return text.split(".").every(isPythonName);
  }
  function isObjectReference(text) {
   const [, reference = ""] = /^([^[\]]+)(?:\[[^\]]*\])?$/u.exec((0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(text)) ?? [];
   const parts = reference.split(":", 3).map(_python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n);
   return parts.length <= 2 && parts.every(isModulePath);
  }
 }
};
