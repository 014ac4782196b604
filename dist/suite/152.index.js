export const id = 152;
export const ids = [
 152
];
export const modules = {
 65908: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   judgeNewFiles: ()=>judgeNewFiles,
   profileAt: ()=>profileAt
  });
  var _ignored_rules__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75339);
  var _index_client__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12072);
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45138);
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20073);
  var _pypi_rules__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41249);
  var _release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35956);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15692);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69223);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69345);
  const BY_INDEX = new Set([
   ..._pypi_rules__WEBPACK_IMPORTED_MODULE_0__.Ej,
   "U54"
  ]);
  function profileAt({ index, profile }) {
   return _server_profiles__WEBPACK_IMPORTED_MODULE_1__.j[index.known ?? profile ?? (0, _server_profiles__WEBPACK_IMPORTED_MODULE_2__.dp)(index.uploadUrl)];
  }
  const judged = new WeakMap;
  function findingsOfFiles({ files, host }, profile, now) {
   const before = judged.get(files) ?? new Map;
   judged.set(files, before);
   const key = profile.policies;
   const known = before.get(key);
   if (void 0 !== known) return known;
   const work = async ()=>{
    const paths = files.map(({ distribution })=>distribution.path);
    const judgements = await (0, _pypi_rules__WEBPACK_IMPORTED_MODULE_3__.l)(paths, profile, {
     now,
     withSecrets: false
    }, host);
    const together = (0, _pypi_rules__WEBPACK_IMPORTED_MODULE_4__.i)(files.map(({ distribution })=>distribution), profile);
    return new Map(judgements.map(({ judgement: { filename, findings } })=>[
      filename,
      [
       ...findings,
       ...together.get(filename) ?? []
      ].filter((finding)=>isRefusal(finding, profile))
     ]));
   };
   const found = work();
   before.set(key, found);
   return found;
  }
  function isRefusal({ rule, severity }, { policies }) {
   if (BY_INDEX.has(rule)) return false;
   return "refused" === severity || "unsafe" === severity && "refused" !== policies && Object.hasOwn(_server_profiles__WEBPACK_IMPORTED_MODULE_5__.rF, rule);
  }
  async function judgeNewFiles(subject, page, planned) {
   const { files, timing, manifest } = subject;
   const profile = profileAt(subject);
   const isNew = new Set(planned.flatMap(({ filename, state })=>"new" === state ? [
     filename
    ] : []));
   if (0 === isNew.size) return [];
   const indexFacts = {
    projectExists: page.exists,
    projectStatus: page.projectStatus,
    files: page.files,
    releaseFiles: (0, _index_client__WEBPACK_IMPORTED_MODULE_6__.$J)(page, manifest.project, manifest.version).files
   };
   const now = indexTime(page, timing);
   const entries = (0, _ignored_rules__WEBPACK_IMPORTED_MODULE_7__.P3)(subject.ignore);
   const ofFiles = await findingsOfFiles(subject, profile, now);
   return files.filter(({ distribution })=>isNew.has(distribution.filename)).flatMap(({ distribution, form })=>[
     ...(0, _pypi_rules__WEBPACK_IMPORTED_MODULE_0__.H2)(distribution, form, profile, {
      now,
      indexFacts
     }),
     ...ofFiles.get(distribution.filename) ?? []
    ]).filter(({ rule })=>!entries.some(({ takesRule })=>takesRule(rule))).filter((finding)=>"warning" === finding.severity || (0, _release_model__WEBPACK_IMPORTED_MODULE_8__.vH)(finding, false));
  }
  function indexTime({ headers }, timing) {
   const said = Date.parse(headers.date ?? "");
   const age = Number(headers.age ?? 0);
   if (Number.isNaN(said)) return new Date(timing.wall());
   return new Date(said + (Number.isSafeInteger(age) && age > 0 ? 1e3 * age : 0));
  }
 },
 90279: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BF: ()=>reporterFor,
   E3: ()=>readString,
   Nc: ()=>readStrings,
   OA: ()=>readStringTable,
   bI: ()=>isTable,
   go: ()=>typeName
  });
  function reporterFor(findings, source, lineOf) {
   return (rule, severity, path, message, remedy)=>{
    const line = lineOf(path);
    const location = void 0 === line ? {
     file: source
    } : {
     file: source,
     line
    };
    findings.push({
     rule,
     severity,
     subject: subjectOf(source, path),
     message,
     remedy,
     location
    });
   };
  }
  function subjectOf(source, [table, ...keys]) {
   if (void 0 === table) return source;
   const dotted = keys.map((key)=>"number" == typeof key ? `[${key}]` : `.${key}`).join("");
   return `${source} [${table}]${"" === dotted ? "" : ` ${dotted.replace(/^\./u, "")}`}`;
  }
  function isTable(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value) && !(value instanceof Date);
  }
  function typeName(value) {
   if (Array.isArray(value)) return "an array";
   if (isTable(value)) return "a table";
   if (value instanceof Date) return "a date or time";
   return "string" == typeof value ? "a string" : "boolean" == typeof value ? "a boolean" : "a number";
  }
  function readString(context, rule, key) {
   const value = context.project[key];
   if (void 0 === value || "string" == typeof value) return value ?? null;
   context.report(rule, "refused", [
    "project",
    key
   ], `must be a string, not ${typeName(value)}`, "Write it in quotes");
   return null;
  }
  function readStrings(context, rule, table, key, path) {
   const value = table[key];
   if (void 0 === value) return null;
   if (!Array.isArray(value)) {
    context.report(rule, "refused", path, `must be an array of strings, not ${typeName(value)}`, "Write it in brackets");
    return null;
   }
   return value.flatMap((entry, index)=>{
    if ("string" == typeof entry) return [
     entry
    ];
    context.report(rule, "refused", [
     ...path,
     index
    ], `must be a string, not ${typeName(entry)}`, "Write it in quotes");
    return [];
   });
  }
  function readStringTable(context, rule, value, path) {
   if (void 0 === value) return {};
   if (!isTable(value)) {
    context.report(rule, "refused", path, `must be a table, not ${typeName(value)}`, "Write it as a table of strings");
    return {};
   }
   const entries = Object.entries(value).flatMap(([key, entry])=>{
    if ("string" == typeof entry) return [
     [
      key,
      entry
     ]
    ];
    context.report(rule, "refused", [
     ...path,
     key
    ], `must be a string, not ${typeName(entry)}`, "Write it in quotes");
    return [];
   });
   return Object.fromEntries(entries);
  }
 }
};
