export const id = 450;
export const ids = [
 450
];
export const modules = {
 76635: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>runStage
  });
  var _process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87738);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33355);
  var _release_store__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97538);
  async function runStage(host, parts) {
   const recorder = (0, _release_store__WEBPACK_IMPORTED_MODULE_0__._)(parts.stage, host);
   const children = (0, _process__WEBPACK_IMPORTED_MODULE_1__.Xg)();
   const cleaning = [];
   const open = {
    recorder,
    atEnd (clean) {
     cleaning.unshift(clean);
    }
   };
   async function settle() {
    await children.end();
    for (const clean of cleaning)await clean().catch((error)=>{
     host.debug(`${parts.action}: could not clean up: ${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`);
    });
   }
   let prepared;
   try {
    prepared = await children.run(()=>parts.prepare(open));
   } catch (thrown) {
    await settle();
    throw thrown;
   }
   const { rest, outcome, failure, failureAbout } = await ending();
   await settle();
   const told = null === failure ? null : host.redact?.(failure) ?? failure;
   const closed = await recorder.close({
    outcome,
    failure: told,
    done: parts.done?.(prepared)
   });
   return {
    ...closed,
    ...rest,
    failureAbout
   };
   async function ending() {
    try {
     const ended = await children.run(()=>parts.work(prepared, open));
     const { signal } = host;
     if ("failed" !== ended.outcome || !signal.aborted) return ended;
     return {
      ...ended,
      failure: (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.g5)(parts.action, signal.reason, signal).sentence,
      failureAbout: void 0
     };
    } catch (thrown) {
     const failure = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.g5)(parts.action, thrown, host.signal);
     (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.cM)(failure, host);
     return {
      outcome: "failed",
      failure: failure.sentence,
      rest: parts.unfinished(prepared)
     };
    }
   }
  }
 },
 90295: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>findImportPackages
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  const BESIDE = new Set([
   "benchmark",
   "benchmarks",
   "bin",
   "build",
   "changelog",
   "ci",
   "debian",
   "dist",
   "doc",
   "docs",
   "documentation",
   "example",
   "examples",
   "exercise",
   "exercises",
   "fabfile",
   "htmlcov",
   "manpages",
   "misc",
   "news",
   "newsfragments",
   "python",
   "samples",
   "scripts",
   "site_scons",
   "tasks",
   "test",
   "testing",
   "tests",
   "tool",
   "tools",
   "util",
   "utils",
   "vendor"
  ]);
  const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
  function isTable(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
  function tableAt(table, ...keys) {
   let found = table;
   for (const key of keys)found = isTable(found) ? found[key] : void 0;
   return isTable(found) ? found : {};
  }
  function textsIn(value) {
   return Array.isArray(value) ? value.filter((item)=>"string" == typeof item) : [];
  }
  function tidy(path) {
   return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.\/|\/$/gu, "");
  }
  function configuredPaths(tool, roots) {
   const paths = [
    ...textsIn(tableAt(tool, "hatch", "build", "targets", "wheel")["packages"])
   ];
   const flit = tableAt(tool, "flit", "module")["name"];
   const modules = "string" == typeof flit ? [
    flit
   ] : [];
   const setuptools = tableAt(tool, "setuptools");
   for (const one of textsIn(setuptools["packages"]))modules.push(one);
   for (const one of textsIn(setuptools["py-modules"]))modules.push(one);
   const uv = tableAt(tool, "uv", "build-backend")["module-name"];
   for (const one of "string" == typeof uv ? [
    uv
   ] : textsIn(uv))modules.push(one);
   const poetry = tableAt(tool, "poetry")["packages"];
   for (const entry of Array.isArray(poetry) ? poetry : []){
    const { include, from, to } = tableAt(entry);
    if ("string" == typeof include && void 0 === to) paths.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("string" == typeof from ? from : "", include));
   }
   for (const module of modules)for (const root of roots)paths.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, module.split(".")[0] ?? module));
   return paths.map(tidy);
  }
  function findImportPackages(files, hints) {
   const known = new Set(files);
   const folders = new Set(files.flatMap((file)=>file.endsWith(".py") ? parentsOf(file) : []));
   const isPackage = (path)=>known.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, "__init__.py"));
   const packageDir = tableAt(hints.tool, "setuptools", "package-dir")[""];
   const where = textsIn(tableAt(hints.tool, "setuptools", "packages", "find")["where"]).map(tidy);
   const roots = [
    ...new Set([
     "string" == typeof packageDir ? tidy(packageDir) : "src",
     ...where,
     ""
    ])
   ];
   function asPackage(path) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path, ".py");
    if (!IDENTIFIER.test(name)) return null;
    if (folders.has(path)) return {
     name,
     path
    };
    const file = path.endsWith(".py") ? path : `${path}.py`;
    return known.has(file) ? {
     name,
     path: file
    } : null;
   }
   const configured = configuredPaths(hints.tool, roots).map(asPackage).filter((found)=>null !== found);
   if (configured.length > 0) return unique(configured);
   const named = (hints.projectName ?? "").toLowerCase().replaceAll(/[-_.]+/gu, "_");
   for (const root of roots){
    const here = [
     ...folders
    ].filter((folder)=>node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", folder)) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", root) && folder !== root);
    const packages = here.filter((folder)=>isPackage(folder) && ("" !== root || !BESIDE.has(folder)));
    const modules = files.filter((file)=>{
     if (!file.endsWith(".py") || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", file)) !== node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", root)) return false;
     const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file, ".py");
     return "" === root ? name.toLowerCase() === named : "setup" !== name && "conftest" !== name;
    });
    const found = [
     ...packages,
     ...modules
    ].map(asPackage).filter((one)=>null !== one);
    if (found.length > 0) return unique(found);
    const space = here.filter((folder)=>named === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder) || named.startsWith(`${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder)}_`));
    if (space.length > 0) return unique(space.map(asPackage).filter((one)=>null !== one));
   }
   return [];
  }
  function parentsOf(file) {
   const parents = [];
   for(let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file); "." !== folder; folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder))parents.push(folder);
   return parents;
  }
  function unique(packages) {
   const byPath = new Map(packages.map((found)=>[
     found.path,
     found
    ]));
   return [
    ...byPath.values()
   ].sort((a, b)=>a.path < b.path ? -1 : 1);
  }
 },
 12642: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v: ()=>firstFindings
  });
  var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  const MOST_ALIKE = 50;
  function firstFindings(findings) {
   const keyOf = ({ rule, subject })=>`${rule} ${subject}`;
   const total = new Map;
   for (const one of findings)total.set(keyOf(one), (total.get(keyOf(one)) ?? 0) + 1);
   const told = new Map;
   return findings.flatMap((one)=>{
    const key = keyOf(one);
    const number = (told.get(key) ?? 0) + 1;
    told.set(key, number);
    const rest = (total.get(key) ?? 0) - MOST_ALIKE;
    if (number < MOST_ALIKE || rest <= 0) return [
     one
    ];
    return number > MOST_ALIKE ? [] : [
     {
      ...one,
      message: `${one.message}; and ${(0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(rest, "finding")} more like it`
     }
    ];
   });
  }
 },
 58301: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>outcomeText,
   m: ()=>outcomeSign
  });
  const TEXT = {
   passed: "passed",
   failed: "FAILED",
   unknown: "unknown",
   "not-configured": "not configured",
   "not-sent": "not sent",
   skipped: "skipped"
  };
  const SIGN = {
   passed: "✓",
   failed: "✗",
   unknown: "?",
   "not-configured": "–",
   "not-sent": "◌",
   skipped: "–"
  };
  function outcomeText(outcome) {
   return TEXT[outcome];
  }
  function outcomeSign(outcome) {
   return SIGN[outcome];
  }
 },
 97538: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   _: ()=>recordStage
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89238);
  var _release_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91644);
  function recordStage(stage, host) {
   const started = new Date;
   const clock = performance.now();
   const items = [];
   const found = [];
   let project = null;
   let normalizedName = null;
   let version = null;
   let index = null;
   let python = null;
   let changes = null;
   let notes = null;
   const receipt = ({ outcome, failure })=>({
     schema: 1,
     stage,
     outcome,
     project,
     version,
     index,
     python,
     failure,
     items: [
      ...items
     ],
     findings: [
      ...found
     ],
     ...null === changes ? {} : {
      changes
     },
     ...null === notes ? {} : {
      notes
     },
     ...spanFrom(started, Math.round(performance.now() - clock))
    });
   return {
    about (facts) {
     project = facts.project ?? project;
     normalizedName = facts.normalizedName ?? normalizedName;
     version = facts.version ?? version;
     index = facts.index ?? index;
     python = facts.python ?? python;
     changes = facts.changes ?? changes;
     notes = facts.notes ?? notes;
    },
    item (item) {
     items.push(item);
    },
    revise (item) {
     const at = items.findIndex(({ kind, subject })=>kind === item.kind && subject === item.subject);
     if (at < 0) items.push(item);
     else items[at] = item;
    },
    findings (findings) {
     for (const one of findings)found.push(one);
    },
    async save () {
     const saved = receipt({
      outcome: "unknown",
      failure: null
     });
     try {
      return await (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, saved);
     } catch (thrown) {
      throw unwritten((0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Dl)(host.storeFolder, normalizedName, saved), thrown);
     }
    },
    async close (closing) {
     const closed = receipt(closing);
     try {
      const path = await (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, closed);
      return {
       passed: "failed" !== closing.outcome,
       failure: closing.failure,
       receipt: closed,
       receiptPath: path
      };
     } catch (thrown) {
      const path = (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Dl)(host.storeFolder, normalizedName, closed);
      const failure = withUnwritten(closing, unwritten(path, thrown, closing.done));
      return {
       passed: false,
       failure,
       receipt: {
        ...closed,
        outcome: "failed",
        failure
       },
       receiptPath: ""
      };
     }
    }
   };
  }
  function spanFrom(started, ms) {
   return {
    started: started.toISOString(),
    finished: new Date(started.getTime() + ms).toISOString(),
    ms
   };
  }
  function unwritten(path, thrown, done) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: path,
    problem: `the receipt can't be written (${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.u)(thrown)})${void 0 === done ? "" : `, but ${done}`}`,
    remedy: "Fix that, and run again: the suite detects what is already done, and does not repeat it"
   }, {
    cause: thrown
   });
  }
  function withUnwritten({ failure }, { subject, message }) {
   if (null === failure) return message;
   return failure.includes(subject) ? failure : `${failure} In addition, ${message}`;
  }
 }
};
