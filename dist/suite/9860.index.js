export const id = 9860;
export const ids = [
 9860
];
export const modules = {
 33264: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J3: ()=>SUITE,
   _1: ()=>jobCacheFolder,
   cp: ()=>newTemporaryFolder,
   fp: ()=>temporaryVariables,
   is: ()=>temporaryRoot,
   lM: ()=>jobStoreFolder,
   sx: ()=>userCacheFolder,
   xT: ()=>jobTemporaryRoot,
   yu: ()=>removeTemporaryFolder
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89238);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15783);
  const SUITE = "repo-agent-actions";
  const TEMPORARY = "raa";
  function isWritable(folder) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
     recursive: true
    });
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    return true;
   } catch  {
    return false;
   }
  }
  function userCacheFolder(environment) {
   const xdg = environment["XDG_CACHE_HOME"] ?? "";
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(xdg) ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdg, SUITE) : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".cache", SUITE);
  }
  function jobCacheFolder(environment, level) {
   const toolCache = environment["RUNNER_TOOL_CACHE"] ?? "";
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(toolCache)) {
    const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolCache, SUITE, level);
    if (isWritable(folder)) return folder;
   }
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(userCacheFolder(environment), level);
  }
  function temporaryRoot() {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: "win32" === process.platform ? "TEMP" : "TMPDIR",
     problem: `${(0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()} can't be used (${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.u)(cause)})`,
     remedy: "Create that folder, or set the variable to another one"
    }, {
     cause
    });
   }
  }
  function jobTemporaryRoot(environment) {
   const runnerTemp = environment["RUNNER_TEMP"] ?? "";
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(runnerTemp) && isWritable(runnerTemp) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(runnerTemp) : temporaryRoot();
  }
  function removeAbandoned(root, space) {
   const pattern = new RegExp(`^${TEMPORARY}-${space}-(\\d+)-`, "u");
   for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root)){
    const pid = Number(pattern.exec(name)?.[1] ?? 0 / 0);
    if (!(Number.isNaN(pid) || (0, _release_store__WEBPACK_IMPORTED_MODULE_5__._)(pid))) try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name), {
      recursive: true,
      force: true,
      maxRetries: 3
     });
    } catch  {}
   }
  }
  function newTemporaryFolder(root) {
   const space = (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.S)();
   removeAbandoned(root, space);
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `${TEMPORARY}-${space}-${process.pid}-`));
  }
  function removeTemporaryFolder(folder) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
    recursive: true,
    force: true,
    maxRetries: 3
   });
   if (0 === removed.size) process.once("exit", removeAgain);
   removed.add(folder);
  }
  const removed = new Set;
  function removeAgain() {
   for (const folder of removed)(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
    recursive: true,
    force: true,
    maxRetries: 3
   });
  }
  function temporaryVariables(folder) {
   return "win32" === process.platform ? {
    TEMP: folder,
    TMP: folder
   } : {
    TMPDIR: folder
   };
  }
  function jobStoreFolder(temporaryRoot) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryRoot, SUITE);
  }
 },
 77480: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>identityOf,
   f: ()=>onceEach
  });
  function identityOf({ text, location, about }) {
   return about ?? JSON.stringify([
    text,
    location
   ]);
  }
  function onceEach(errors) {
   const kept = new Map;
   for (const error of errors){
    const identity = identityOf(error);
    const location = error.location ?? kept.get(identity)?.location;
    kept.delete(identity);
    kept.set(identity, {
     ...error,
     location
    });
   }
   return [
    ...kept.values()
   ];
  }
 },
 97528: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   ZU: ()=>trustLevel,
   rm: ()=>withCachesBelow,
   xi: ()=>withIsolatedCaches
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27525);
  function trustLevel(environment) {
   const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref = "", GITHUB_HEAD_REF: head = "" } = environment;
   if (/^(?:pull_request|merge_group)/u.test(event) || /^refs\/(?:pull|merge-requests)\//u.test(ref) || "" !== head) return "pull-request";
   return null !== (0, _release_model__WEBPACK_IMPORTED_MODULE_1__.DC)(ref) ? "release" : "branch";
  }
  const CHOSEN_CACHES = [
   "UV_CACHE_DIR",
   "PIP_CACHE_DIR"
  ];
  function withCachesBelow(environment, ...names) {
   const below = CHOSEN_CACHES.flatMap((variable)=>{
    const chosen = environment[variable] ?? "";
    return "" === chosen ? [] : [
     [
      variable,
      (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(chosen, ...names)
     ]
    ];
   });
   return {
    ...environment,
    ...Object.fromEntries(below)
   };
  }
  function withIsolatedCaches(host, name) {
   return {
    ...host,
    cacheFolder: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.cacheFolder, name),
    environment: withCachesBelow(host.environment, name)
   };
  }
 },
 83378: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>withConfiguration,
   v: ()=>readConfigured
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  const configuration = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(3292),
    __webpack_require__.e(7940),
    __webpack_require__.e(3981),
    __webpack_require__.e(5299),
    __webpack_require__.e(278),
    __webpack_require__.e(4027),
    __webpack_require__.e(1252),
    __webpack_require__.e(4637)
   ]).then(__webpack_require__.bind(__webpack_require__, 11935)));
  function readConfigured(readInputs, reader, configured) {
   try {
    return readInputs(reader.withConfigured(configured));
   } catch (error) {
    if (!(error instanceof _release_model__WEBPACK_IMPORTED_MODULE_1__.K2)) throw error;
    const { subject, problem, remedy } = error;
    const place = configured.get(subject)?.place;
    if (void 0 === place || null !== reader.given(subject)) throw error;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
     subject: place,
     problem,
     remedy
    }, {
     cause: error
    });
   }
  }
  async function withConfiguration(definition, { inputs, reader }, host) {
   if (null === definition.settings) return inputs;
   const { findConfigured } = await configuration();
   const configured = await findConfigured(definition.name, definition.settings, reader, host);
   if (0 === configured.size) return inputs;
   return readConfigured((other)=>definition.readInputs(other), reader, configured);
  }
 },
 69860: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   main: ()=>main
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var shell_word = __webpack_require__(84188);
  var release_error = __webpack_require__(41535);
  var scrub_environment = __webpack_require__(61675);
  var initial_environment = __webpack_require__(19929);
  var visible_text = __webpack_require__(58607);
  function jsonEscape(character) {
   return Array.from({
    length: character.length
   }, (_, unit)=>`\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");
  }
  function jsonText(value) {
   return JSON.stringify(value, null, 2).replace(visible_text.j7, jsonEscape).replaceAll("##[", "##\\u005b");
  }
  var log_text = __webpack_require__(70063);
  var external_node_os_ = __webpack_require__(48161);
  var input_reader = __webpack_require__(35425);
  var src_masks = __webpack_require__(22588);
  var unsafe_runtime = __webpack_require__(58522);
  var withheld_variables = __webpack_require__(93086);
  var folders = __webpack_require__(33264);
  var stop_signals = __webpack_require__(32225);
  var reported_errors = __webpack_require__(77480);
  var trust_level = __webpack_require__(97528);
  const COLORS = {
   dim: 2,
   bold: 1,
   red: 31,
   yellow: 33,
   blue: 34
  };
  const PROGRESS_INTERVAL = 1e4;
  const BAR_WIDTH = 20;
  function withBar(line, done, width) {
   if (void 0 === done || width < 2 * BAR_WIDTH) return line;
   const filled = Math.round(BAR_WIDTH * Math.min(1, Math.max(0, done)));
   return `[${"#".repeat(filled)}${"-".repeat(BAR_WIDTH - filled)}] ${line}`;
  }
  function createTerminalHost({ stream, errors = stream, environment, verbose = false, storeFolder, now = ()=>performance.now() }) {
   const interactive = true === stream.isTTY && "dumb" !== environment["TERM"];
   const colored = interactive && (environment["NO_COLOR"] ?? "") === "";
   const masks = (0, src_masks._9)();
   const stop = (0, stop_signals.O)();
   const forChildren = (0, scrub_environment.vf)(environment);
   const cacheFolder = (0, folders.sx)(environment);
   const temporaryFolder = (0, folders.cp)((0, folders.is)());
   const told = new Set;
   let indent = "";
   let drawn = false;
   let lastProgress = -1 / 0;
   const paint = (text, color)=>colored ? `\x1b[${String(COLORS[color])}m${text}\x1b[0m` : text;
   function eraseProgress() {
    if (drawn) stream.write("\r\x1b[2K");
    drawn = false;
   }
   const clean = (text)=>(0, log_text.k)(masks.redact(text));
   function isNew(error) {
    const identity = (0, reported_errors.c)(error);
    const before = told.size;
    return told.add(identity).size > before;
   }
   function print(text, color) {
    eraseProgress();
    for (const line of clean(text).split("\n"))stream.write(`${indent}${void 0 === color ? line : paint(line, color)}\n`);
   }
   function printAt(word, color, text, { location, to = stream } = {}) {
    const line = location?.line === void 0 ? "" : `:${String(location.line)}`;
    const place = void 0 === location ? "" : ` (${location.file}${line}${void 0 === location.member ? "" : `, ${location.member}`})`;
    const [first = "", ...rest] = clean(`${text}${place}`).split("\n");
    eraseProgress();
    to.write(`${indent}${paint(word, color)} ${first}\n`);
    for (const more of rest)to.write(`${indent}  ${more}\n`);
   }
   return {
    info: print,
    debug (text) {
     if (verbose) print(text, "dim");
    },
    notice (text, location) {
     printAt("note:", "blue", text, {
      location
     });
    },
    warning (text, location) {
     printAt("warning:", "yellow", text, {
      location
     });
    },
    error (text, location, about) {
     if (isNew({
      text: clean(text),
      location,
      about
     })) printAt("error:", "red", text, {
      location
     });
    },
    fail (sentence, about) {
     if (isNew({
      text: clean(sentence),
      about
     })) printAt("error:", "red", sentence, {
      to: errors
     });
    },
    async group (title, work) {
     if ("" !== indent) return work();
     print(title, "bold");
     indent = "  ";
     try {
      return await work();
     } finally{
      eraseProgress();
      indent = "";
     }
    },
    progress (text, done) {
     const line = (0, log_text.B)(masks.redact(text));
     if (interactive) {
      const width = Math.max(10, (stream.columns ?? 80) - 1);
      stream.write(`\r\x1b[2K${paint(withBar(line, done, width).slice(0, width), "dim")}`);
      drawn = true;
      return;
     }
     const time = now();
     if (time - lastProgress < PROGRESS_INTERVAL) return;
     lastProgress = time;
     print(line);
    },
    mask (secret) {
     masks.add(secret);
    },
    redact: (text)=>masks.redact(text),
    storeFolder: storeFolder ?? (0, external_node_path_.join)(cacheFolder, "releases"),
    cacheFolder,
    temporaryFolder,
    environment: {
     ...(0, trust_level.rm)(forChildren, folders.J3),
     ...(0, folders.fp)(temporaryFolder)
    },
    withheld: (0, withheld_variables.B)(environment, forChildren, []),
    signal: stop.signal,
    stoppedBy: ()=>stop.received(),
    close () {
     eraseProgress();
     stop.release();
     (0, folders.yu)(temporaryFolder);
    }
   };
  }
  var node_version = __webpack_require__(7888);
  var certificate_variables = __webpack_require__(37362);
  var src_failure = __webpack_require__(33355);
  var suite_version = __webpack_require__(69676);
  var nearest_name = __webpack_require__(23495);
  var external_node_util_ = __webpack_require__(57975);
  var token_variables = __webpack_require__(85467);
  var usage_error = __webpack_require__(19678);
  const PLAIN_FLAGS = new Set([
   "json",
   "help",
   "verbose"
  ]);
  const SECRET_WORD = /(?:^|-)(?:token|password|secret)$/u;
  function optionTypes(command) {
   const typeOf = ({ kind })=>"boolean" === kind.type ? "boolean" : "string";
   const inputs = command.inputs.filter(({ name })=>!command.secrets.includes(name));
   return new Map([
    ...inputs.map((input)=>[
      input.name,
      typeOf(input)
     ]),
    ...(command.ownOptions ?? []).map(({ name })=>[
      name,
      "string"
     ]),
    ...[
     ...PLAIN_FLAGS
    ].map((name)=>[
      name,
      "boolean"
     ])
   ]);
  }
  function negated(name, types) {
   const positive = name.startsWith("no-") ? name.slice(3) : "";
   return "boolean" !== types.get(positive) || PLAIN_FLAGS.has(positive) ? null : positive;
  }
  function meantOption(name, types) {
   const forms = [
    ...types
   ].flatMap(([known, type])=>"boolean" !== type || PLAIN_FLAGS.has(known) ? [
     known
    ] : [
     known,
     `no-${known}`
    ]);
   const meant = (0, nearest_name.q)(name, forms) ?? (0, nearest_name.q)(name.replace(/^no-/u, ""), forms);
   return null === meant ? null : `--${meant}`;
  }
  function readOption({ rawName, name, value, inlineValue }, types, command) {
   const positive = negated(name, types);
   const type = null === positive ? types.get(name) : "boolean";
   const isSecret = void 0 === type && command.secrets.length > 0 && SECRET_WORD.test(name);
   if (isSecret || command.secrets.includes(name)) throw new usage_error.e(`${(0, visible_text.Ol)(rawName, 80)}: everybody on this machine could read a token on the command line`, `Set ${token_variables.bG} or add the token to ~/.pypirc, or run the command at a terminal to be asked for it`);
   if (void 0 === type) {
    const message = `${command.name}: unknown option '${(0, visible_text.Ol)(rawName, 80)}'`;
    throw new usage_error.e(message, null, meantOption(name, types));
   }
   if ("string" === type) {
    if (void 0 === value || true !== inlineValue && value.startsWith("-")) throw new usage_error.e(`${rawName}: needs a value`, `Write ${rawName}=VALUE`);
    return [
     name,
     value
    ];
   }
   if (true === inlineValue && !PLAIN_FLAGS.has(name) && null === positive && ("true" === value || "false" === value)) return [
    name,
    value
   ];
   if (true === inlineValue) {
    const option = positive ?? name;
    const forms = PLAIN_FLAGS.has(option) ? `--${option}` : `--${option} or --no-${option}`;
    throw new usage_error.e(`${rawName}: takes no value`, `Write ${forms}`);
   }
   return null === positive ? [
    name,
    "true"
   ] : [
    positive,
    "false"
   ];
  }
  function joinBooleans(words, types) {
   const joined = [];
   for (const word of words){
    const option = joined.at(-1) ?? "";
    const name = option.startsWith("--") ? option.slice(2) : "";
    const isValue = "true" === word || "false" === word;
    if (isValue && "boolean" === types.get(name) && !PLAIN_FLAGS.has(name)) joined[joined.length - 1] = `${option}=${word}`;
    else joined.push(word);
   }
   return joined;
  }
  function readCommandLine(command, words, start) {
   const types = optionTypes(command);
   const { tokens, positionals } = (0, external_node_util_.parseArgs)({
    args: joinBooleans(words, types),
    options: {
     ...Object.fromEntries([
      ...types
     ].map(([name, type])=>[
       name,
       {
        type
       }
      ])),
     help: {
      type: "boolean",
      short: "h"
     }
    },
    allowPositionals: true,
    strict: false,
    tokens: true
   });
   const written = tokens.filter((token)=>"option" === token.kind);
   const values = new Map(written.map((token)=>readOption(token, types, command)));
   const help = "true" === values.get("help");
   const operands = help ? {} : command.operandInputs(positionals, start);
   for (const { name, problem, remedy } of help ? [] : command.required ?? [])if (!values.has(name) && void 0 === operands[name]) throw new usage_error.e(problem, remedy);
   const given = command.inputs.map(({ name, default: fallback, isSetting })=>[
     (0, input_reader.LO)(name),
     values.get(name) ?? operands[name] ?? (isSetting ? "" : fallback)
    ]);
   return {
    json: "true" === values.get("json"),
    help,
    verbose: "true" === values.get("verbose"),
    operands: positionals,
    written: values,
    environment: Object.fromEntries(given)
   };
  }
  function bundledExample({ environment, folder }) {
   if ("repo-agent-actions" !== environment["npm_package_name"]) return null;
   if ("rehearse" !== environment["npm_lifecycle_event"]) return null;
   const packageFile = environment["npm_package_json"];
   if (void 0 === packageFile || (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, "pyproject.toml"))) return null;
   const example = (0, external_node_path_.join)((0, external_node_path_.dirname)(packageFile), "examples", "repo-agent");
   return (0, external_node_fs_.existsSync)(example) ? example : null;
  }
  var lazy_modules = __webpack_require__(64576);
  var with_configuration = __webpack_require__(83378);
  function commandOf(parts, definition, describe) {
   return {
    ...parts,
    secrets: definition.secrets,
    async execute (reader, _operands, host) {
     const inputs = definition.readInputs(reader);
     if (definition.runsProjectCode) await (0, lazy_modules.g)();
     const result = await definition.run(await (0, with_configuration.$)(definition, {
      inputs,
      reader
     }, host), host);
     const { passed, failure, failureAbout } = result;
     return {
      passed,
      failure,
      failureAbout,
      ...describe(result)
     };
    }
   };
  }
  var src_operands = __webpack_require__(96358);
  function rehearsedProject(operands, start) {
   const example = 0 === operands.length ? bundledExample(start) : null;
   return null === example ? (0, src_operands.k)(REHEARSE.name, "project-dir")(operands) : {
    "project-dir": example
   };
  }
  const REHEARSE = {
   name: "rehearse",
   operands: "[DIR]",
   summary: "Runs a whole release on this machine, on two real index servers. Needs no token and changes nothing."
  };
  const VALIDATE = {
   name: "validate",
   operands: "[DIR]",
   summary: "Checks pyproject.toml and the project files without running any code of the project."
  };
  const CHECK = {
   name: "check",
   operands: "FILE|DIR …",
   summary: "Checks distributions against PyPI's rules: any files, projects and versions in one call."
  };
  const BUILD = {
   name: "build",
   operands: "[DIR]",
   summary: "Builds the sdist and the wheel, isolated and reproducible, and writes the release manifest."
  };
  const TRY = {
   name: "try",
   operands: "[DIR]",
   summary: "Installs built files from disk into clean environments, and tries what they promise. Sends nothing."
  };
  const UPLOAD = {
   name: "upload",
   operands: "DIR --index INDEX",
   summary: "Uploads the files that are new, by sha256, and waits until they can be installed. Reads the token from TWINE_PASSWORD, UV_PUBLISH_TOKEN or ~/.pypirc (mode 600), or asks for it."
  };
  const VERIFY = {
   name: "verify",
   operands: "[MANIFEST]",
   summary: "Installs a release from an index into clean environments and tests it."
  };
  const INIT = {
   name: "init",
   operands: "[DIR]",
   summary: "Writes the workflow that releases a project, its docs/RELEASING.md, and sections of the README and changelog. Never overwrites a file. --check compares the installed files with this version."
  };
  const COMMANDS = [
   {
    ...REHEARSE,
    async load () {
     const [{ action }, { ACTION_INPUTS }] = await Promise.all([
      __webpack_require__.e(4841).then(__webpack_require__.bind(__webpack_require__, 27222)),
      __webpack_require__.e(4856).then(__webpack_require__.bind(__webpack_require__, 4856))
     ]);
     return commandOf({
      ...REHEARSE,
      inputs: ACTION_INPUTS,
      operandInputs: rehearsedProject
     }, action, (result)=>({
       document: result.record,
       closing: result.closing
      }));
    }
   },
   {
    ...VALIDATE,
    async load () {
     const [{ action }, { ACTION_INPUTS }] = await Promise.all([
      __webpack_require__.e(612).then(__webpack_require__.bind(__webpack_require__, 98231)),
      __webpack_require__.e(661).then(__webpack_require__.bind(__webpack_require__, 30661))
     ]);
     return commandOf({
      ...VALIDATE,
      inputs: ACTION_INPUTS,
      operandInputs: (0, src_operands.k)(VALIDATE.name, "project-dir")
     }, action, ({ facts, passed, findings })=>({
       document: {
        schema: 1,
        facts,
        passed,
        findings
       },
       closing: ""
      }));
    }
   },
   {
    ...CHECK,
    async load () {
     const { checkCommand } = await Promise.all([
      __webpack_require__.e(7934),
      __webpack_require__.e(663),
      __webpack_require__.e(3292),
      __webpack_require__.e(6118),
      __webpack_require__.e(9125),
      __webpack_require__.e(7940),
      __webpack_require__.e(3981),
      __webpack_require__.e(1655),
      __webpack_require__.e(3867),
      __webpack_require__.e(278),
      __webpack_require__.e(4027),
      __webpack_require__.e(5861),
      __webpack_require__.e(8298),
      __webpack_require__.e(8496),
      __webpack_require__.e(6786),
      __webpack_require__.e(1793),
      __webpack_require__.e(5635),
      __webpack_require__.e(5717),
      __webpack_require__.e(5863),
      __webpack_require__.e(8998)
     ]).then(__webpack_require__.bind(__webpack_require__, 16037));
     return checkCommand(CHECK);
    }
   },
   {
    ...BUILD,
    async load () {
     const [{ action }, { ACTION_INPUTS }] = await Promise.all([
      __webpack_require__.e(2775).then(__webpack_require__.bind(__webpack_require__, 15156)),
      __webpack_require__.e(5837).then(__webpack_require__.bind(__webpack_require__, 35837))
     ]);
     return commandOf({
      ...BUILD,
      inputs: ACTION_INPUTS,
      operandInputs: (0, src_operands.k)(BUILD.name, "project-dir")
     }, action, (result)=>({
       document: {
        schema: 1,
        passed: result.passed,
        failure: result.failure,
        manifest: result.manifest,
        manifestPath: result.manifestPath,
        manifestSha256: result.manifestSha256,
        packagesDir: result.packagesDir
       },
       closing: ""
      }));
    }
   },
   {
    ...TRY,
    async load () {
     const [{ action }, { ACTION_INPUTS }] = await Promise.all([
      __webpack_require__.e(8207).then(__webpack_require__.bind(__webpack_require__, 80588)),
      __webpack_require__.e(2094).then(__webpack_require__.bind(__webpack_require__, 52094))
     ]);
     return commandOf({
      ...TRY,
      inputs: ACTION_INPUTS,
      operandInputs: (0, src_operands.k)(TRY.name, "packages-dir")
     }, action, (result)=>({
       document: {
        schema: 1,
        passed: result.passed,
        failure: result.failure,
        results: result.results,
        receipt: result.receipt
       },
       closing: ""
      }));
    }
   },
   {
    ...UPLOAD,
    async load () {
     const [{ action }, { ACTION_INPUTS }] = await Promise.all([
      __webpack_require__.e(7229).then(__webpack_require__.bind(__webpack_require__, 79610)),
      __webpack_require__.e(3027).then(__webpack_require__.bind(__webpack_require__, 83027))
     ]);
     return commandOf({
      ...UPLOAD,
      inputs: ACTION_INPUTS,
      operandInputs: (0, src_operands.k)(UPLOAD.name, "packages-dir"),
      ownOptions: [
       {
        name: "config-file",
        description: "Twine's settings file to use instead of ~/.pypirc, with the names, URLs, users, passwords and certificates of indexes. Only its owner may read it (mode 600). --index can be a name from it."
       }
      ],
      required: [
       {
        name: "packages-dir",
        problem: "DIR: is missing",
        remedy: "Give the folder that contains the distributions"
       },
       {
        name: "index",
        problem: "--index: is missing",
        remedy: "Give testpypi, pypi, gitea, or an upload URL"
       }
      ]
     }, action, (result)=>({
       document: {
        schema: 1,
        passed: result.passed,
        failure: result.failure,
        plan: result.plan,
        projectUrl: result.projectUrl,
        receipt: result.receipt
       },
       closing: ""
      }));
    }
   },
   {
    ...VERIFY,
    async load () {
     const [{ action }, { ACTION_INPUTS }] = await Promise.all([
      __webpack_require__.e(8327).then(__webpack_require__.bind(__webpack_require__, 80708)),
      __webpack_require__.e(7190).then(__webpack_require__.bind(__webpack_require__, 77190))
     ]);
     return commandOf({
      ...VERIFY,
      inputs: ACTION_INPUTS,
      operandInputs: (0, src_operands.k)(VERIFY.name, "manifest")
     }, action, (result)=>({
       document: {
        schema: 1,
        passed: result.passed,
        failure: result.failure,
        results: result.results,
        receipt: result.receipt
       },
       closing: ""
      }));
    }
   },
   {
    ...INIT,
    async load () {
     const { initCommand } = await Promise.all([
      __webpack_require__.e(7934),
      __webpack_require__.e(8815),
      __webpack_require__.e(9125),
      __webpack_require__.e(7940),
      __webpack_require__.e(5299),
      __webpack_require__.e(7576),
      __webpack_require__.e(1904)
     ]).then(__webpack_require__.bind(__webpack_require__, 83511));
     return initCommand(INIT);
    }
   }
  ];
  var extremes = __webpack_require__(2536);
  function generalHelp(commands, program) {
   const width = (0, extremes.n)(commands.map(({ name, operands })=>`${name} ${operands}`.length));
   return [
    "repo-agent-actions: takes a Python package from its source to a verified release",
    "",
    `usage: ${program} COMMAND [OPTION …]`,
    "",
    ...commands.map(({ name, operands, summary })=>`  ${`${name} ${operands}`.padEnd(width)}  ${summary}`),
    "",
    "  COMMAND --help   show the options of a command; so does help COMMAND",
    "  --json           print one JSON document instead of a log",
    "  --verbose        show the debug log, too",
    "  --version        show the version of this suite",
    "",
    "Exit status: 0 passed, 1 failed or found problems, 2 wrong usage.",
    ""
   ].join("\n");
  }
  function booleanHelp({ name, description, default: fallback }) {
   const question = description.replace(/[;,] true or false(?=\.)/u, "");
   const note = "" === fallback ? "" : ` (default: ${"true" === fallback ? `--${name}` : `--no-${name}`})`;
   return [
    `  --${name}, --no-${name}`,
    ...indented(question),
    ...indented(`--${name} means yes, --no-${name} means no${note}`)
   ];
  }
  function optionHelp(input) {
   if ("boolean" === input.kind.type) return booleanHelp(input);
   const note = "" === input.default ? "" : ` (default: ${input.default})`;
   return [
    `  --${input.name} VALUE`,
    ...indented(`${input.description}${note}`)
   ];
  }
  function wrap(text, width) {
   const lines = [];
   let line = "";
   for (const word of text.split(/\s+/u))if ("" !== line && line.length + word.length + 1 > width) {
    lines.push(line);
    line = word;
   } else line = "" === line ? word : `${line} ${word}`;
   return "" === line ? lines : [
    ...lines,
    line
   ];
  }
  function indented(text) {
   return wrap(text, 90).map((line)=>`      ${line}`);
  }
  function commandHelp(command, program) {
   const inputs = command.inputs.filter(({ name })=>!command.secrets.includes(name));
   return [
    `usage: ${program} ${command.name} ${command.operands} [OPTION …]`,
    "",
    command.summary,
    "",
    ...inputs.flatMap(optionHelp),
    ...(command.ownOptions ?? []).flatMap(({ name, description })=>[
      `  --${name} VALUE`,
      ...indented(description)
     ]),
    "  --json",
    "      Print one JSON document instead of a log.",
    "  --verbose",
    "      Show the debug log, too.",
    "  --help, -h",
    "      Show this help.",
    ""
   ].join("\n");
  }
  var prompt_interrupted = __webpack_require__(15653);
  async function findSecrets(command, { environment: inputs, written }, terminal, host) {
   if (0 === command.secrets.length) return {
    environment: {},
    origins: new Map,
    variables: {}
   };
   const { findToken } = await __webpack_require__.e(7702).then(__webpack_require__.bind(__webpack_require__, 27702));
   const { environment, input, errors, folder } = terminal;
   const given = (name)=>inputs[(0, input_reader.LO)(name)] ?? "";
   const configFile = written.get("config-file");
   const secrets = {};
   const origins = new Map;
   const variables = {};
   for (const name of command.secrets){
    const found = await findToken({
     environment,
     input,
     prompt: errors,
     isNeeded: "true" !== given("dry-run"),
     index: given("index").trim(),
     username: written.get("username") ?? null,
     pypirc: {
      path: (0, external_node_path_.resolve)(folder, configFile ?? (0, external_node_path_.join)(environment["HOME"] ?? (0, external_node_os_.homedir)(), ".pypirc")),
      isRequired: void 0 !== configFile
     },
     folder,
     signal: host.signal
    });
    const lines = found.token.split(/[\r\n]/u).map((line)=>line.trim());
    for (const line of lines)if (line.length >= src_masks.SE) host.mask(line);
    secrets[(0, input_reader.LO)(name)] = found.token;
    origins.set(name, found.tokenFrom);
    secrets[(0, input_reader.LO)("index")] = found.index;
    for (const { variable, path, from } of found.certificates){
     variables[variable] = path;
     origins.set(variable, from);
    }
    if (!(null === found.username || written.has("username"))) {
     secrets[(0, input_reader.LO)("username")] = found.username;
     origins.set("username", found.usernameFrom);
    }
   }
   const held = command.secrets.filter((name)=>(secrets[(0, input_reader.LO)(name)] ?? "") !== "");
   const unsafe = (0, unsafe_runtime.Z)({
    environment,
    options: process.execArgv
   }, held.map(()=>"the API token"));
   if (null !== unsafe) throw unsafe;
   return {
    environment: secrets,
    origins,
    variables
   };
  }
  function withOrigin(sentence, origins) {
   const [, name = "", rest = ""] = /^([A-Za-z_-]+)(: [^]*)$/u.exec(sentence) ?? [];
   const origin = origins.get(name);
   return void 0 === origin ? sentence : `${origin}${rest}`;
  }
  function namingOrigins(host, { origins, variables }) {
   return {
    ...host,
    environment: {
     ...host.environment,
     ...variables
    },
    notice: (text, location)=>{
     host.notice(withOrigin(text, origins), location);
    },
    warning: (text, location)=>{
     host.warning(withOrigin(text, origins), location);
    },
    error: (text, location, about)=>{
     host.error(withOrigin(text, origins), location, about);
    }
   };
  }
  function printFailure(failure, terminal) {
   terminal.output.write(`${jsonText({
    schema: 1,
    passed: false,
    failure
   })}\n`);
  }
  async function checkIdentity({ variables }, { environment }) {
   const { checkCertificates, readCertificates } = await __webpack_require__.e(3470).then(__webpack_require__.bind(__webpack_require__, 43470));
   const bundle = variables[token_variables.P1] ?? "";
   if ("" !== bundle && 0 === readCertificates({
    environment: {
     [token_variables.P1]: bundle
    }
   }).length) {
    const problem = `${bundle} contains no certificate`;
    throw new release_error.K2({
     subject: token_variables.P1,
     problem,
     remedy: "Set it to a PEM file of certificate authorities"
    });
   }
   await checkCertificates({
    environment,
    clientCertificate: environment[certificate_variables.Fd]
   });
  }
  async function work(command, line, terminal, host) {
   let origins = new Map;
   const fail = (said)=>{
    const sentence = withOrigin(said, origins);
    host.error(sentence);
    if (line.json) printFailure(host.redact?.(sentence) ?? sentence, terminal);
   };
   try {
    const secrets = await findSecrets(command, line, terminal, host);
    origins = secrets.origins;
    const reader = (0, input_reader.ic)({
     environment: {
      ...terminal.environment,
      ...line.environment,
      ...secrets.environment
     },
     workspace: terminal.folder,
     defaults: Object.fromEntries(command.inputs.map(({ name, default: fallback })=>[
       name,
       fallback
      ]))
    });
    const named = namingOrigins(host, secrets);
    if (Object.keys(secrets.variables).length > 0) await checkIdentity(secrets, named);
    const outcome = await command.execute(reader, line.operands, named, terminal);
    if (line.json) terminal.output.write(`${jsonText(outcome.document)}\n`);
    else if ("" !== outcome.closing) host.info(outcome.closing);
    if (null !== outcome.failure) host.fail(withOrigin(outcome.failure, origins), outcome.failureAbout);
    return outcome.passed ? 0 : 1;
   } catch (error) {
    if (error instanceof usage_error.e) throw error;
    if (error instanceof prompt_interrupted.p && (host.stoppedBy() ?? "SIGINT") === "SIGINT") {
     fail(`${command.name}: interrupted before a token was entered. Run it again.`);
     return 130;
    }
    const failure = (0, src_failure.g5)(command.name, error, host.signal);
    (0, src_failure.cM)(failure, host);
    fail(failure.sentence);
    return "told" === failure.kind ? 2 : 1;
   }
  }
  function isVerbose({ words, environment }) {
   return words.includes("--verbose") || "1" === environment["RUNNER_DEBUG"];
  }
  async function execute(command, words, terminal) {
   const line = readCommandLine(command, words, terminal);
   if (line.help) {
    terminal.output.write(commandHelp(command, terminal.program));
    return 0;
   }
   const { environment, output, errors } = terminal;
   const stream = line.json ? errors : output;
   const host = createTerminalHost({
    stream,
    errors,
    environment,
    verbose: line.verbose || isVerbose(terminal)
   });
   try {
    return await work(command, line, terminal, host);
   } finally{
    host.close();
   }
  }
  function tell(error, name, helpWords, terminal) {
   const { program, errors } = terminal;
   const { kind, sentence, stack } = error instanceof usage_error.e ? {
    kind: "told",
    sentence: usageSentence(error, `${program} ${helpWords}`),
    stack: null
   } : (0, src_failure.g5)(name, error, new AbortController().signal);
   errors.write(`error: ${(0, log_text.k)(sentence)}\n${null === stack || !isVerbose(terminal) ? "" : `${(0, log_text.k)(stack)}\n`}`);
   if (terminal.words.includes("--json")) printFailure(sentence, terminal);
   return "told" === kind ? 2 : 1;
  }
  function usageSentence({ message, remedy, meant }, help) {
   const question = null === meant ? "" : ` Did you mean ${meant}?`;
   return `${message}.${question} ${null === remedy ? `For help, run: ${help}` : `${remedy}.`}`;
  }
  async function runCommandLine(terminal) {
   const nodeProblem = (0, node_version.$)(process.versions.node);
   if (null !== nodeProblem) {
    terminal.errors.write(`error: ${nodeProblem}\n`);
    return 2;
   }
   const [name, ...words] = asCommand(terminal.words);
   if (void 0 === name || "--help" === name) {
    terminal.output.write(generalHelp(COMMANDS, terminal.program));
    return void 0 === name ? 2 : 0;
   }
   if ("--version" === name) {
    terminal.output.write(`repo-agent-actions ${suite_version.s}\n`);
    return 0;
   }
   const entry = COMMANDS.find((command)=>command.name === name);
   try {
    if (void 0 === entry) throw unknownCommand(name, terminal);
    return await execute(await entry.load(), words, terminal);
   } catch (error) {
    return tell(error, name, void 0 === entry ? "--help" : `${entry.name} --help`, terminal);
   }
  }
  function asCommand([name, ...words]) {
   if (void 0 === name) return [];
   if ("-h" === name) return [
    "--help"
   ];
   const [wanted] = words;
   if ("help" !== name) return [
    name,
    ...words
   ];
   return void 0 === wanted || wanted.startsWith("-") ? [
    "--help"
   ] : [
    wanted,
    "--help"
   ];
  }
  function unknownCommand(name, { program }) {
   const shown = (0, visible_text.Ol)(name, 80);
   if ("--json" === name || "--verbose" === name) return new usage_error.e(`${name}: comes before the command`, `Write it after the command: ${program} COMMAND ${name}`);
   if (name.startsWith("-")) {
    const options = [
     "help",
     "version",
     "json",
     "verbose"
    ];
    const meant = (0, nearest_name.q)(name.replace(/^-+/u, ""), options);
    return new usage_error.e(`repo-agent-actions: unknown option '${shown}'`, null, null === meant ? null : `--${meant}`);
   }
   const names = COMMANDS.map((command)=>command.name);
   const remedy = `The commands are ${names.join(", ")}`;
   return new usage_error.e(`repo-agent-actions: unknown command '${shown}'`, remedy, (0, nearest_name.q)(name, names));
  }
  function programName(script, folder) {
   if (void 0 === script) return "repo-agent-actions";
   return script.endsWith(".js") ? `node ${(0, shell_word.G)((0, external_node_path_.relative)(folder, script))}` : (0, shell_word.r)((0, external_node_path_.basename)(script));
  }
  function suiteFolder(script, folder) {
   return void 0 === script ? folder : (0, external_node_path_.resolve)((0, external_node_path_.dirname)((0, external_node_fs_.realpathSync)(script)), "../..");
  }
  function outliveReader(stream) {
   stream.on("error", (error)=>{
    if (!(0, release_error.Or)(error, "EPIPE")) throw error;
   });
  }
  function takeEnvironment() {
   const environment = {
    ...process.env
   };
   const forProjects = (0, scrub_environment.p7)((0, scrub_environment.vf)(environment));
   const hidden = Object.keys(environment).filter((name)=>forProjects[name] !== environment[name]);
   (0, initial_environment.Z)(hidden);
   for (const name of hidden)Reflect.deleteProperty(process.env, name);
   return environment;
  }
  async function main(words) {
   outliveReader(process.stdout);
   outliveReader(process.stderr);
   const environment = takeEnvironment();
   const folder = environment["INIT_CWD"] ?? process.cwd();
   return await runCommandLine({
    program: programName(process.argv[1], folder),
    words,
    environment,
    folder,
    suiteFolder: suiteFolder(process.argv[1], folder),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr
   });
  }
 },
 96358: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   k: ()=>oneOperand
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19678);
  function oneOperand(command, input) {
   return ([first, ...others])=>{
    if (others.length > 0) {
     const shown = others.map((word)=>`'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.Ol)(word, 80)}'`).join(", ");
     throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__.e(`${command}: unexpected argument${1 === others.length ? "" : "s"} ${shown}`);
    }
    return void 0 === first ? {} : {
     [input]: first
    };
   };
  }
 },
 15653: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   p: ()=>PromptInterrupted
  });
  class PromptInterrupted extends Error {
   constructor(){
    super("interrupted");
    this.name = "PromptInterrupted";
   }
  }
 },
 85467: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P1: ()=>TWINE_CERT,
   Yr: ()=>TOKEN_VARIABLES,
   bG: ()=>TOKEN_VARIABLE
  });
  const TOKEN_VARIABLES = [
   [
    "TWINE_PASSWORD",
    "TWINE_USERNAME"
   ],
   [
    "UV_PUBLISH_TOKEN",
    null
   ],
   [
    "UV_PUBLISH_PASSWORD",
    "UV_PUBLISH_USERNAME"
   ]
  ];
  const TOKEN_VARIABLE = TOKEN_VARIABLES[0][0];
  const TWINE_CERT = "TWINE_CERT";
 },
 19678: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   e: ()=>UsageError
  });
  class UsageError extends Error {
   remedy;
   meant;
   constructor(message, remedy = null, meant = null){
    super(message);
    this.name = "UsageError";
    this.remedy = remedy;
    this.meant = meant;
   }
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
 },
 2536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   n: ()=>largest,
   o: ()=>smallest
  });
  function largest(numbers) {
   let found = -1 / 0;
   for (const number of numbers)found = Math.max(found, number);
   return found;
  }
  function smallest(numbers) {
   let found = 1 / 0;
   for (const number of numbers)found = Math.min(found, number);
   return found;
  }
 },
 84188: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>shellPath,
   r: ()=>shellWord
  });
  const PLAIN = /^[\w@%+:,./-][\w@%+=:,./-]*$/u;
  function shellWord(word) {
   return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
  }
  function shellPath(path) {
   return shellWord(path.startsWith("-") ? `./${path}` : path);
  }
 },
 69676: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>SUITE_VERSION
  });
  const SUITE_VERSION = "1.0.0";
 },
 27525: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bg: ()=>checkedTagName,
   DC: ()=>tagOfRef,
   UG: ()=>checkedTagPrefix,
   ws: ()=>givenTag
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  var _release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  const LONGEST = 250;
  const OUTSIDE_OF_PREFIX = /[^A-Za-z0-9._/+@=,-]/u;
  const NAME = "{name}";
  const PLACEHOLDER = /\{(?<word>\w{1,40})\}/u;
  const REF_OF_TAGS = "refs/tags/";
  function tagNameProblem(name) {
   if ("" === name) return "is empty";
   if (name.length > LONGEST) return `is longer than ${String(LONGEST)} characters`;
   const wrong = /[\p{Cc}\s\u007f~^:?*[\\]|\p{Cs}/u.exec(name)?.[0];
   if (void 0 !== wrong) return `contains ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong)}, which git doesn't allow in the name of a tag`;
   for (const part of [
    "..",
    "@{",
    "//"
   ])if (name.includes(part)) return `contains ${part}, which git doesn't allow in the name of a tag`;
   if ("@" === name) return "is @, which means HEAD to git";
   if (name.startsWith("-")) return "begins with -, which git takes for an option";
   if (name.startsWith("/") || name.endsWith("/") || name.endsWith(".")) return "begins or ends with a character that git allows only in the middle";
   const isHidden = name.split("/").some((part)=>part.startsWith(".") || part.endsWith(".lock"));
   return isHidden ? "has a part that begins with . or ends with .lock, which git doesn't allow in the name of a tag" : null;
  }
  function checkedTagName(name, subject = "tag") {
   const problem = tagNameProblem(name);
   if (null === problem) return name;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function tagOfRef(ref) {
   return ref?.startsWith(REF_OF_TAGS) === true ? ref.slice(REF_OF_TAGS.length) : null;
  }
  function kindOfRef(ref) {
   if (ref.startsWith("refs/heads/")) return "a branch, not a tag";
   return ref.startsWith("refs/pull/") ? "a pull request, not a tag" : "a ref, but not a tag";
  }
  function givenTag(given, subject = "tag") {
   const tag = tagOfRef(given);
   if (null !== tag || !given.startsWith("refs/")) return checkedTagName(tag ?? given, subject);
   const name = checkedTagName(given, subject);
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem: `${name} is ${kindOfRef(name)}`,
    remedy: "Give the name of a tag as git tag --list shows it"
   });
  }
  function prefixProblem(prefix) {
   if (prefix.startsWith("refs/")) return "begins with refs/, which is not part of the name of a tag";
   const bare = prefix.replaceAll(NAME, "name");
   const wrong = OUTSIDE_OF_PREFIX.exec(bare);
   if (null === wrong) return tagNameProblem(`${bare}1`);
   const placeholder = PLACEHOLDER.exec(bare);
   if (placeholder?.index === wrong.index) return `contains ${placeholder[0]}, which is not a placeholder`;
   return `contains ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.mq)(wrong[0])}, which a tag-prefix can't contain`;
  }
  function checkedTagPrefix(prefix, subject = "tag-prefix") {
   const problem = prefixProblem(prefix);
   if (null === problem) return prefix;
   throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject,
    problem,
    remedy: `Write what your tags begin with, like v, release/ or ${NAME}-v: letters, digits, . _ / + @ = , - and ${NAME}`
   });
  }
 },
 15783: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S: ()=>processSpace,
   _: ()=>isAlive
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  let space = null;
  function processSpace() {
   if (null === space) try {
    space = Number((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid").replace(/\D/gu, "")).toString(36);
   } catch  {
    space = "0";
   }
   return space;
  }
  function isAlive(pid) {
   try {
    process.kill(pid, 0);
    return true;
   } catch (error) {
    return "object" == typeof error && null !== error && "code" in error && "EPERM" === error.code;
   }
  }
 }
};
