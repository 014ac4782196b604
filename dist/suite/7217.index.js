export const id = 7217;
export const ids = [
 7217
];
export const modules = {
 43666: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   reportCommand: ()=>reportCommand
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89238);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71681);
  var _release_model__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79894);
  var _release_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8341);
  var _release_report__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20378);
  var _release_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33008);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41855);
  var _operands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96358);
  var _usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19678);
  const RECORD = {
   name: "record",
   default: "",
   description: `The record of a release, of this version of the suite or an earlier one, or the folder with its ${_release_store__WEBPACK_IMPORTED_MODULE_2__.JL.record}.`,
   required: false,
   kind: {
    type: "path"
   },
   isSetting: false
  };
  const OUTPUT = {
   name: "output",
   default: "",
   description: `Where to write the page. By default, ${_release_store__WEBPACK_IMPORTED_MODULE_2__.JL.page} beside the record.`,
   required: false,
   kind: {
    type: "path"
   },
   isSetting: false
  };
  const LARGEST_RECORD = 0x4000000;
  async function recordFile(path) {
   const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(()=>null);
   if (facts?.isDirectory() === true) return await recordFile((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _release_store__WEBPACK_IMPORTED_MODULE_2__.JL.record));
   if (facts?.isFile() === true && facts.size <= LARGEST_RECORD) return path;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: path,
    problem: null === facts ? "does not exist" : facts.isFile() ? "is larger than any record of a release" : "is not a file",
    remedy: `Name a ${_release_store__WEBPACK_IMPORTED_MODULE_2__.JL.record}: it is among the files of a release, and in the folder of a rehearsal`
   });
  }
  async function requireOwnPage(path) {
   const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(()=>null);
   if (null === facts) return;
   if (facts.isFile() && (0, _release_report__WEBPACK_IMPORTED_MODULE_4__.C)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"))) return;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: path,
    problem: "exists, and is not the report of a release",
    remedy: "Choose another file with --output, or move that one"
   });
  }
  async function writePage(path, html) {
   try {
    await (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.l)(path, html);
   } catch (cause) {
    const problem = `can't be written (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: path,
     problem,
     remedy: "Choose another file with --output"
    }, {
     cause
    });
   }
  }
  function reportCommand(head) {
   const single = (0, _operands_js__WEBPACK_IMPORTED_MODULE_7__.k)(head.name, RECORD.name);
   return {
    ...head,
    inputs: [
     RECORD,
     OUTPUT
    ],
    secrets: [],
    operandInputs (operands) {
     return single(operands);
    },
    async execute (reader, _operands, host) {
     const given = reader.optionalPath(RECORD.name);
     if (null === given) throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__.e("RECORD: is missing", `Name the ${_release_store__WEBPACK_IMPORTED_MODULE_2__.JL.record} of a release or a rehearsal`);
     const source = await recordFile(given);
     const record = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.CU)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source, "utf8"), source);
     const own = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source) === _release_store__WEBPACK_IMPORTED_MODULE_2__.JL.record ? _release_store__WEBPACK_IMPORTED_MODULE_2__.JL.page : `${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(source))}.html`;
     const output = reader.optionalPath(OUTPUT.name) ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(source), own);
     const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output);
     await requireOwnPage(path);
     await writePage(path, (0, _release_report__WEBPACK_IMPORTED_MODULE_4__.K)(record, (0, _release_model__WEBPACK_IMPORTED_MODULE_10__.lX)(host.environment)));
     return {
      passed: true,
      failure: null,
      document: {
       schema: 1,
       record: source,
       report: path,
       outcome: record.outcome
      },
      closing: `${(0, _release_report__WEBPACK_IMPORTED_MODULE_11__.Vj)(record)}\nreport: ${path}`
     };
    }
   };
  }
 },
 86298: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>sizeText
  });
  const UNITS = [
   "kB",
   "MB",
   "GB",
   "TB"
  ];
  function sizeText(bytes) {
   if (bytes < 1e3) return `${String(Math.round(bytes))} B`;
   let size = bytes / 1e3;
   let unit = 0;
   while(size >= 999.95 && unit < UNITS.length - 1){
    size /= 1e3;
    unit += 1;
   }
   return `${size.toFixed(1)} ${UNITS[unit] ?? ""}`;
  }
 },
 58455: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Zu: ()=>isDoneFrom,
   an: ()=>STAGES,
   zD: ()=>isStage
  });
  const STAGES = [
   "validate",
   "test",
   "build",
   "check",
   "try",
   "stage",
   "upload-test",
   "verify-test",
   "checklist",
   "upload",
   "verify",
   "release"
  ];
  const ALWAYS_DONE = [
   "validate",
   "test",
   "check",
   "try"
  ];
  function isDoneFrom(stage, first) {
   const place = (one)=>STAGES.indexOf(one);
   if (place(stage) >= place(first) || ALWAYS_DONE.includes(stage)) return true;
   return "checklist" === stage && place(first) <= place("upload");
  }
  function isStage(text) {
   return STAGES.includes(text);
  }
 },
 33008: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BU: ()=>IGNORE_EVERYTHING,
   JL: ()=>REPORT_FILES,
   w6: ()=>requireOwnReport
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  const IGNORE_EVERYTHING = "*\n";
  const REPORT_FILES = {
   record: "release-record.json",
   page: "report.html"
  };
  async function isRecord(path) {
   try {
    const record = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    return "object" == typeof record && null !== record && "suite" in record && "receipts" in record;
   } catch  {
    return false;
   }
  }
  async function requireOwnReport(folder) {
   const isOurs = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore"), "utf8").catch(()=>"") === IGNORE_EVERYTHING;
   if (isOurs || await isRecord((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, REPORT_FILES.record))) return;
   for (const name of Object.values(REPORT_FILES))if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(()=>null) !== null) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "report-dir",
    problem: `${folder} has a ${name} that is not the report of a release`,
    remedy: "Choose another folder, or move that file"
   });
  }
 }
};
