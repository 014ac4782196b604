export const id = 2704;
export const ids = [
 2704
];
export const modules = {
 98711: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   namedProject: ()=>namedProject
  });
  var _describe_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1168);
  var _find_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61223);
  var _project_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4361);
  var _setup_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86085);
  async function namedProject(projectDir, host, listed) {
   const source = await (0, _project_source_js__WEBPACK_IMPORTED_MODULE_0__.U)(projectDir, "", host, listed);
   const project = await (0, _describe_project_js__WEBPACK_IMPORTED_MODULE_1__.d)(source, {});
   const { version, source: versionSource } = await (0, _find_version_js__WEBPACK_IMPORTED_MODULE_2__.A)(project, source, host.environment);
   const { name, requiresPython, classifiers, scripts } = project;
   return {
    name,
    version,
    versionSource,
    requiresPython,
    classifiers,
    scripts,
    hints: (0, _setup_settings_js__WEBPACK_IMPORTED_MODULE_3__.UA)(project)
   };
  }
 },
 96522: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>parseEntryPointLines
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  function parseEntryPointLines(text) {
   const found = [];
   let group = null;
   for (const [index, whole] of (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__._t)(text).entries()){
    const line = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(whole);
    if (!("" === line || line.startsWith("#"))) {
     if (line.startsWith("[") && line.endsWith("]")) group = withoutBrackets(line);
     else if (null !== group) {
      const equals = line.indexOf("=");
      if (-1 === equals) return null;
      const [name, value] = [
       line.slice(0, equals),
       line.slice(equals + 1)
      ].map(_python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n);
      found.push({
       line: index + 1,
       group,
       name: name ?? "",
       value: value ?? ""
      });
     }
    }
   }
   return found;
  }
  function withoutBrackets(text) {
   let start = 0;
   let end = text.length;
   while(start < end && "[]".includes(text.charAt(start)))start += 1;
   while(end > start && "[]".includes(text.charAt(end - 1)))end -= 1;
   return text.slice(start, end);
  }
 }
};
