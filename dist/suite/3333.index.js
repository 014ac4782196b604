export const id = 3333;
export const ids = [
 3333
];
export const modules = {
 33333: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   manifestOnTheSpot: ()=>manifestOnTheSpot
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17077);
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
 }
};
