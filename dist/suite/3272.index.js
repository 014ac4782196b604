export const id = 3272;
export const ids = [
 3272,
 4348
];
export const modules = {
 33333: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   manifestOnTheSpot: ()=>manifestOnTheSpot
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68910);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62514);
  function oneRelease(folder, distributions) {
   const releases = new Map;
   for (const dist of distributions)releases.set(`${(0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(dist.name)} ${dist.version}`, dist);
   const [first] = releases.values();
   if (1 === releases.size && void 0 !== first) return first;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: folder,
    problem: `contains ${releases.size} releases: ${[
     ...releases
    ].map(([release, { filename }])=>`${release} (${filename})`).join(", ")}`,
    remedy: "Keep only the files of one release in it"
   });
  }
  async function manifestOnTheSpot(folder) {
   const distributions = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_2__.oj)(folder);
   const { version } = oneRelease(folder, distributions);
   const wheels = distributions.filter(({ kind })=>"wheel" === kind);
   const described = wheels[0] ?? distributions[0];
   if (void 0 === described) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: folder,
    problem: "contains no distribution",
    remedy: "Build the distributions first"
   });
   const { metadata, topLevel, entryPoints } = await (0, _contents_js__WEBPACK_IMPORTED_MODULE_3__.readContents)(described);
   return {
    schema: 1,
    project: metadata.get("Name") ?? described.name,
    version,
    tag: null,
    commit: null,
    sourceDateEpoch: null,
    requiresPython: metadata.get("Requires-Python"),
    files: distributions.map(({ filename, kind, size, sha256 })=>({
      filename,
      kind,
      size,
      sha256
     })),
    verification: {
     imports: topLevel,
     assumedImports: true,
     scripts: [
      ...Object.keys(entryPoints.console).map((name)=>({
        name,
        arguments: [
         [
          "--help"
         ]
        ],
        assumed: true
       })),
      ...Object.keys(entryPoints.gui).map((name)=>({
        name,
        arguments: []
       }))
     ],
     extras: metadata.getAll("Provides-Extra").map((name)=>({
       name,
       imports: []
      })),
     smokeTest: null
    },
    builtWith: null
   };
  }
 },
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
