export const id = 3394;
export const ids = [
 3394,
 5759
];
export const modules = {
 61958: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>parseCommandLine
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  const SHELL_ONLY = new Set([
   "|",
   "&",
   ";",
   "<",
   ">",
   "`",
   "(",
   ")"
  ]);
  function wrong(source, line, problem, remedy) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: source,
    problem: `'${line}' ${problem}`,
    remedy
   });
  }
  function parseCommandLine(line, source) {
   const words = [];
   let word = null;
   let quote = null;
   const characters = Array.from(line);
   for(let at = 0; at < characters.length; at += 1){
    const character = characters[at] ?? "";
    const next = characters[at + 1];
    if ("'" === quote) if ("'" === character) quote = null;
    else word = (word ?? "") + character;
    else if ("\\" === character && (null === quote || void 0 !== next && '"\\$`'.includes(next))) {
     if (void 0 === next) throw wrong(source, line, "ends with a backslash", "Put each command on one line");
     word = (word ?? "") + next;
     at += 1;
    } else if ('"' === quote) if ('"' === character) quote = null;
    else word = (word ?? "") + character;
    else if ('"' === character || "'" === character) {
     quote = character;
     word ??= "";
    } else if (/\s/u.test(character)) {
     if (null !== word) words.push(word);
     word = null;
    } else if (SHELL_ONLY.has(character)) throw wrong(source, line, `has an unquoted '${character}', but commands run without a shell`, "Put each command on a line of its own, and quote literal characters");
    else word = (word ?? "") + character;
   }
   if (null !== quote) throw wrong(source, line, `has an unclosed ${quote}`, "Close the quote");
   if (null !== word) words.push(word);
   const [first] = words;
   if (void 0 === first || "" === first) throw wrong(source, line, "doesn't name a command", "Write a command, or remove the line");
   if (/^[A-Za-z_]\w*=/u.test(first)) throw wrong(source, line, "begins with a variable, but commands run without a shell", "Set variables in the step's env");
   return words;
  }
 },
 93394: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   parseCommandLine: ()=>command_line.D,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   "python-versions": "auto",
   "python-downloads": "false",
   "allow-missing-python": "false",
   install: "auto",
   lock: "auto",
   timeout: "3600"
  };
  var inputs = __webpack_require__(88585);
  const defaultOutputs = {
   passed: "false",
   results: "[]",
   coverage: ""
  };
  function outputsOf(result) {
   return {
    passed: String(result.passed),
    results: JSON.stringify(result.results),
    coverage: null === result.coverage ? "" : result.coverage.toFixed(2)
   };
  }
  var command_line = __webpack_require__(61958);
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(663),
    __webpack_require__.e(3292),
    __webpack_require__.e(4801),
    __webpack_require__.e(4621),
    __webpack_require__.e(799),
    __webpack_require__.e(5591),
    __webpack_require__.e(9505),
    __webpack_require__.e(5968),
    __webpack_require__.e(9262),
    __webpack_require__.e(7940),
    __webpack_require__.e(9488),
    __webpack_require__.e(775),
    __webpack_require__.e(8388),
    __webpack_require__.e(5299),
    __webpack_require__.e(7206),
    __webpack_require__.e(6635),
    __webpack_require__.e(4125),
    __webpack_require__.e(573),
    __webpack_require__.e(2411),
    __webpack_require__.e(3242),
    __webpack_require__.e(8453),
    __webpack_require__.e(1252),
    __webpack_require__.e(9850),
    __webpack_require__.e(8190),
    __webpack_require__.e(6180)
   ]).then(__webpack_require__.bind(__webpack_require__, 88190)));
  const action = (0, action_definition.Q)({
   name: "test-project",
   stage: "test",
   readInputs: inputs.K,
   run,
   defaults: DEFAULTS,
   settings: "project",
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [],
   runsProjectCode: true
  });
 },
 88585: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K: ()=>readInputs,
   c: ()=>DEFAULT_TIMEOUT
  });
  var _action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63125);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41101);
  var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61958);
  const DEFAULT_TIMEOUT = 3600;
  const PERCENT = {
   minimum: 0,
   maximum: 100
  };
  function readInputs(reader) {
   const pythons = reader.list("python-versions");
   const install = reader.lines("install", {
    extends: true
   });
   return {
    projectDir: reader.path("project-dir"),
    displayDir: (0, _action_kit__WEBPACK_IMPORTED_MODULE_0__.$)(reader),
    pythonVersions: isAuto(pythons) ? "auto" : pythons,
    allowMissingPython: reader.boolean("allow-missing-python"),
    pythonDownloads: reader.boolean("python-downloads"),
    install: isAuto(install) ? "auto" : install.map((line)=>"auto" === line ? _release_model__WEBPACK_IMPORTED_MODULE_1__.r : line),
    commands: reader.lines("commands", {
     extends: true
    }).map((line)=>line === _release_model__WEBPACK_IMPORTED_MODULE_1__.r ? line : (0, _command_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(line, "commands")),
    minimumCoverage: reader.optionalDecimal("minimum-coverage", PERCENT),
    targetCoverage: reader.optionalDecimal("target-coverage", PERCENT),
    lock: reader.optional("lock") ?? "auto",
    timeout: reader.optionalInteger("timeout", {
     minimum: 1,
     maximum: 86400
    }) ?? DEFAULT_TIMEOUT,
    environmentVariables: reader.list("environment-variables")
   };
  }
  function isAuto(values) {
   return 0 === values.length || 1 === values.length && ("auto" === values[0] || values[0] === _release_model__WEBPACK_IMPORTED_MODULE_1__.r);
  }
 },
 24949: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>defineAction,
   R: ()=>runsProjectCode
  });
  function runsProjectCode({ runsProjectCode: known }, inputs) {
   return "function" == typeof known ? known(inputs) : known;
  }
  function defineAction(definition) {
   return definition;
  }
 },
 63125: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>displayDirOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function displayDirOf(reader) {
   const projectDir = reader.path("project-dir");
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(reader.workspace, projectDir);
   const outside = ".." === way || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
   return (outside ? projectDir : way).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/");
  }
 },
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
 },
 64576: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>lazyModule,
   g: ()=>loadLazyModules
  });
  const unread = new Set;
  function lazyModule(read) {
   let module = null;
   const reader = ()=>{
    unread.delete(reader);
    module ??= read();
    return module;
   };
   unread.add(reader);
   return reader;
  }
  async function loadLazyModules() {
   while(unread.size > 0)await Promise.all([
    ...unread
   ].map((reader)=>reader()));
  }
 }
};
