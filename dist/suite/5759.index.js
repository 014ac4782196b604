export const id = 5759;
export const ids = [
 5759
];
export const modules = {
 55759: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>lazyRun
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  function lazyRun(load) {
   const late = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(load);
   return async (inputs, host)=>{
    const module = await late();
    return await module.run(inputs, host);
   };
  }
 }
};
