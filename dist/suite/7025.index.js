export const id = 7025;
export const ids = [
 7025
];
export const modules = {
 37025: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   findAllVersions: ()=>_actions_tool_cache__WEBPACK_IMPORTED_MODULE_0__.iq
  });
  var _actions_tool_cache__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59805);
 }
};
