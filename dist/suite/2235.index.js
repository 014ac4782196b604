export const id = 2235;
export const ids = [
 2235
];
export const modules = {
 65908: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   judgeNewFiles: ()=>judgeNewFiles
  });
  var _index_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12072);
  var _pypi_rules_index_facts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45138);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89166);
  function judgeNewFiles({ server, files, timing, manifest }, page, planned) {
   const isNew = new Set(planned.flatMap(({ filename, state })=>"new" === state ? [
     filename
    ] : []));
   const indexFacts = {
    projectExists: page.exists,
    projectStatus: page.projectStatus,
    files: page.files,
    releaseFiles: (0, _index_client__WEBPACK_IMPORTED_MODULE_0__.$J)(page, manifest.project, manifest.version).files
   };
   const now = indexTime(page, timing);
   return files.filter(({ distribution })=>isNew.has(distribution.filename)).flatMap(({ distribution, form })=>(0, _pypi_rules_index_facts__WEBPACK_IMPORTED_MODULE_1__.H2)(distribution, form, _server_profiles__WEBPACK_IMPORTED_MODULE_2__.e, {
     now,
     indexFacts
    })).filter(({ rule })=>"pypi" === server || "U59" === rule);
  }
  function indexTime({ headers }, timing) {
   const said = Date.parse(headers.date ?? "");
   const age = Number(headers.age ?? 0);
   if (Number.isNaN(said)) return new Date(timing.wall());
   return new Date(said + (Number.isSafeInteger(age) && age > 0 ? 1e3 * age : 0));
  }
 },
 45138: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H2: ()=>judgeIndexFacts,
   H8: ()=>INDEX_RULES,
   eW: ()=>STDLIB_NAME_RULE
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2536);
  var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75396);
  var _upload_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25442);
  const DAY = 864e5;
  function isPublished(facts, filename, sha256) {
   return facts.files.some((file)=>file.filename === filename && file.sha256 === sha256);
  }
  function isSdistName(filename) {
   return filename.endsWith(".tar.gz") || filename.endsWith(".zip");
  }
  const INDEX_RULES = [
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U59",
    severity: "refused",
    known: "index"
   }, [
    "indexFacts"
   ], ({ indexFacts })=>"archived" === indexFacts.projectStatus || "quarantined" === indexFacts.projectStatus ? {
     message: `the project is ${indexFacts.projectStatus} on the index`,
     remedy: "Change the project's state on the website of the index"
    } : null),
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U69",
    severity: "warning",
    known: "index"
   }, [
    "indexFacts",
    "distribution"
   ], ({ indexFacts, distribution, profile })=>{
    const total = indexFacts.files.reduce((sum, file)=>sum + (file.size ?? 0), distribution.size);
    return total > profile.maximumProjectSize && !isPublished(indexFacts, distribution.filename, distribution.sha256) ? {
     message: `the project would have ${total} bytes on the index; ${profile.maximumProjectSize} are allowed unless the index granted a higher limit`,
     remedy: "Delete old releases, or ask for a higher limit: https://pypi.org/help/#project-size-limit"
    } : null;
   }),
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U71",
    severity: "refused",
    known: "index"
   }, [
    "indexFacts",
    "distribution"
   ], ({ indexFacts, distribution: { filename, sha256 } })=>indexFacts.files.flatMap((file)=>{
     const sameName = file.filename === filename;
     const sameBytes = file.sha256 === sha256;
     if (sameName && !sameBytes && null !== file.sha256) return [
      {
       message: `the index already has this file name with other contents (sha256 ${file.sha256}, ours ${sha256})`,
       remedy: "Raise the version and build again"
      }
     ];
     return !sameName && sameBytes ? [
      {
       message: `the index already has the same contents under the name ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(file.filename)}`,
       remedy: "Raise the version and build again"
      }
     ] : [];
    })),
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U73",
    severity: "refused",
    known: "index"
   }, [
    "indexFacts",
    "distribution"
   ], ({ indexFacts, distribution, profile, now })=>{
    const times = indexFacts.releaseFiles.flatMap(({ uploadTime })=>null === uploadTime ? [] : [
      Date.parse(uploadTime)
     ]);
    const age = (now.getTime() - (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.o)(times)) / DAY;
    return times.length > 0 && age > profile.releaseAgeDays && !isPublished(indexFacts, distribution.filename, distribution.sha256) ? {
     message: `the release is ${Math.floor(age)} days old; after ${profile.releaseAgeDays} days, the index accepts no new files for it`,
     remedy: "Raise the version and build again"
    } : null;
   }),
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U74",
    severity: "refused",
    known: "index"
   }, [
    "indexFacts",
    "distribution"
   ], ({ indexFacts, distribution })=>{
    const other = indexFacts.releaseFiles.find(({ filename })=>isSdistName(filename) && filename !== distribution.filename);
    return "sdist" === distribution.kind && void 0 !== other ? {
     message: `the release has the sdist ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(other.filename)}; only one is allowed`,
     remedy: "Leave the sdist out, or raise the version"
    } : null;
   })
  ];
  const STDLIB_NAME_RULE = (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
   id: "U54",
   severity: "refused",
   known: "metadata"
  }, [
   "form"
  ], ({ form, indexFacts, profile })=>{
   const name = (0, _upload_form_js__WEBPACK_IMPORTED_MODULE_3__.RP)(form, "name");
   if (null === name || indexFacts?.projectExists === true) return null;
   if (!profile.stdlibNames.has(name.toLowerCase().replace(/[-_.]+/gu, "-"))) return null;
   return {
    message: `${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(name)} is a module of the standard library, so a new project can't use this name`,
    remedy: "Choose another project name, unless the project is already on the index",
    severity: null === indexFacts ? "warning" : "refused"
   };
  });
  function judgeIndexFacts(distribution, form, profile, { now, indexFacts }) {
   const subject = {
    filename: distribution.filename,
    kind: distribution.kind,
    distribution,
    contents: null,
    form,
    inspection: null,
    indexFacts,
    profile,
    now,
    confirmed: new Set
   };
   return [
    ...INDEX_RULES,
    STDLIB_NAME_RULE
   ].flatMap((judged)=>(judged.judge(subject) ?? []).map((fault)=>(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.h)(judged, fault, subject)));
  }
 },
 75396: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>rule,
   h: ()=>findingOf
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62657);
  function isComplete(subject, parts) {
   return parts.every((part)=>null !== subject[part]);
  }
  function rule(info, parts, judge) {
   return {
    ...info,
    judge (subject) {
     if (!isComplete(subject, parts)) return null;
     const faults = judge(subject);
     if (null === faults) return [];
     return isFaults(faults) ? faults : [
      faults
     ];
    }
   };
  }
  function isFaults(faults) {
   return Array.isArray(faults);
  }
  function findingOf(info, fault, subject) {
   const stale = void 0 !== fault.list && !subject.confirmed.has(fault.list) && !(0, _server_profiles__WEBPACK_IMPORTED_MODULE_0__.pL)(subject.profile, subject.now);
   const severity = fault.severity ?? info.severity;
   return {
    rule: info.id,
    severity: stale && "refused" === severity ? "warning" : severity,
    subject: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(subject.filename),
    message: stale ? `${fault.message} (according to the list of ${subject.profile.date}, ${(0, _server_profiles__WEBPACK_IMPORTED_MODULE_0__.uP)(subject.profile, subject.now)} days old; from ${_server_profiles__WEBPACK_IMPORTED_MODULE_0__.Dw} days on, this only warns)` : fault.message,
    remedy: fault.remedy,
    ...void 0 === fault.member ? {} : {
     location: {
      file: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(subject.filename),
      member: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(fault.member),
      ...void 0 === fault.line ? {} : {
       line: fault.line
      }
     }
    }
   };
  }
 },
 25442: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gg: ()=>titleOf,
   RP: ()=>valueOf,
   _y: ()=>plainValue,
   sm: ()=>valuesOf
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const FORM_FIELDS = new Map([
   [
    "classifier",
    "classifiers"
   ],
   [
    "project-url",
    "project_urls"
   ]
  ]);
  function valuesOf(form, metadataField) {
   const field = FORM_FIELDS.get(metadataField) ?? metadataField.replaceAll("-", "_");
   const values = form.filter(([name])=>name === field).map(([, value])=>value);
   const last = values.at(-1) ?? "";
   if ("" === last && 1 === values.length) return [];
   if ("UNKNOWN" === (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.$n)(last)) return [];
   return last.includes("\0") ? [
    last.replaceAll("\0", String.raw`\x00`)
   ] : values;
  }
  function valueOf(form, metadataField) {
   return valuesOf(form, metadataField)[0] ?? null;
  }
  function plainValue(form, field) {
   return form.find(([name])=>name === field)?.[1] ?? null;
  }
  function titleOf(metadataField) {
   return metadataField.split("-").map((word)=>"url" === word ? "URL" : word.charAt(0).toUpperCase() + word.slice(1)).join("-");
  }
 },
 21148: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>LONGEST_URL_LABEL,
   q: ()=>LONGEST_SUMMARY
  });
  const LONGEST_SUMMARY = 512;
  const LONGEST_URL_LABEL = 32;
 }
};
