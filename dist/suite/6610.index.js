export const id = 6610;
export const ids = [
 6610
];
export const modules = {
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
  var finding = __webpack_require__(35956);
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
    const told = void 0 === location ? "" : (0, finding.Z9)(location);
    const isTold = text.includes(told) || text.includes(`${location?.file ?? ""} line ${String(location?.line)}`);
    const place = isTold ? "" : ` (${told})`;
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
   const fromVariables = new Map;
   for (const { name, problem, remedy, isOptional, besides, variables = [] } of help ? [] : command.required ?? []){
    if (values.has(name) || void 0 !== operands[name]) continue;
    if (void 0 !== besides && ![
     ...fromVariables.values()
    ].includes(besides)) continue;
    const variable = variables.find((one)=>(start.environment[one]?.trim() ?? "") !== "");
    if (void 0 !== variable) {
     values.set(name, start.environment[variable]?.trim() ?? "");
     fromVariables.set(name, variable);
    } else if (true !== isOptional) throw new usage_error.e(problem, remedy);
   }
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
    fromVariables,
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
  var action_definition = __webpack_require__(24949);
  var with_configuration = __webpack_require__(83378);
  function commandOf(parts, definition, describe) {
   return {
    ...parts,
    secrets: definition.secrets,
    async execute (reader, _operands, host) {
     const inputs = definition.readInputs(reader);
     if ((0, action_definition.R)(definition, inputs)) await (0, lazy_modules.g)();
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
   operands: "DIR|FILE … --index INDEX",
   summary: "Uploads the files that are new, by sha256, and waits until they can be installed. Reads the token from TWINE_PASSWORD, UV_PUBLISH_TOKEN or ~/.pypirc (mode 600), or asks for it."
  };
  const VERIFY = {
   name: "verify",
   operands: "[MANIFEST]",
   summary: "Installs a release from an index into clean environments and tests it."
  };
  const REPORT = {
   name: "report",
   operands: "RECORD",
   summary: "Renders the record of any release or rehearsal as one HTML page that needs nothing else."
  };
  const INIT = {
   name: "init",
   operands: "[DIR]",
   summary: "Writes the workflow that releases a project, its docs/RELEASING.md, and sections of the README and changelog. Never overwrites a file. --check compares the installed files with this version."
  };
  const trialEnd = ({ passed, failure, results, receipt })=>({
    document: {
     schema: 1,
     passed,
     failure,
     results,
     receipt
    },
    closing: ""
   });
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
      Promise.all([
       __webpack_require__.e(8231),
       __webpack_require__.e(5759)
      ]).then(__webpack_require__.bind(__webpack_require__, 98231)),
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
      __webpack_require__.e(6118),
      __webpack_require__.e(3292),
      __webpack_require__.e(4801),
      __webpack_require__.e(5591),
      __webpack_require__.e(7745),
      __webpack_require__.e(9488),
      __webpack_require__.e(1655),
      __webpack_require__.e(8388),
      __webpack_require__.e(7077),
      __webpack_require__.e(7206),
      __webpack_require__.e(4125),
      __webpack_require__.e(2411),
      __webpack_require__.e(226),
      __webpack_require__.e(2218),
      __webpack_require__.e(3225),
      __webpack_require__.e(5339),
      __webpack_require__.e(1665),
      __webpack_require__.e(563),
      __webpack_require__.e(4265),
      __webpack_require__.e(7203),
      __webpack_require__.e(2190)
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
     }, action, trialEnd);
    }
   },
   {
    ...UPLOAD,
    async load () {
     const [{ action }, { ACTION_INPUTS }, { withFiles }] = await Promise.all([
      __webpack_require__.e(7229).then(__webpack_require__.bind(__webpack_require__, 79610)),
      __webpack_require__.e(3027).then(__webpack_require__.bind(__webpack_require__, 83027)),
      Promise.all([
       __webpack_require__.e(4801),
       __webpack_require__.e(3436)
      ]).then(__webpack_require__.bind(__webpack_require__, 23436))
     ]);
     const command = commandOf({
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
        remedy: "Give the folder that contains the distributions, files, or a pattern"
       },
       {
        name: "index",
        problem: "--index: is missing",
        remedy: "Give testpypi, pypi, gitea, a name from ~/.pypirc, or an upload URL",
        variables: token_variables.VG
       },
       {
        name: "simple-url",
        problem: "",
        remedy: "",
        isOptional: true,
        variables: [
         "UV_PUBLISH_CHECK_URL"
        ],
        besides: "UV_PUBLISH_URL"
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
     return withFiles(command);
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
     }, action, trialEnd);
    }
   },
   {
    ...REPORT,
    async load () {
     const { reportCommand } = await Promise.all([
      __webpack_require__.e(7934),
      __webpack_require__.e(799),
      __webpack_require__.e(7109),
      __webpack_require__.e(8341),
      __webpack_require__.e(7217)
     ]).then(__webpack_require__.bind(__webpack_require__, 43666));
     return reportCommand(REPORT);
    }
   },
   {
    ...INIT,
    async load () {
     const { initCommand } = await Promise.all([
      __webpack_require__.e(7934),
      __webpack_require__.e(8815),
      __webpack_require__.e(4801),
      __webpack_require__.e(4621),
      __webpack_require__.e(5968),
      __webpack_require__.e(9262),
      __webpack_require__.e(7940),
      __webpack_require__.e(5299),
      __webpack_require__.e(7206),
      __webpack_require__.e(7576),
      __webpack_require__.e(8453),
      __webpack_require__.e(9324),
      __webpack_require__.e(795),
      __webpack_require__.e(8231),
      __webpack_require__.e(1177)
     ]).then(__webpack_require__.bind(__webpack_require__, 11158));
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
  async function findSecrets(command, { environment: inputs, written, fromVariables }, terminal, host) {
   if (0 === command.secrets.length) return {
    environment: {},
    origins: new Map,
    variables: {}
   };
   const [{ findToken }, { displayAddress }] = await Promise.all([
    Promise.all([
     __webpack_require__.e(5591),
     __webpack_require__.e(9262),
     __webpack_require__.e(1871)
    ]).then(__webpack_require__.bind(__webpack_require__, 91871)),
    Promise.all([
     __webpack_require__.e(4621),
     __webpack_require__.e(5968),
     __webpack_require__.e(3617),
     __webpack_require__.e(3470)
    ]).then(__webpack_require__.bind(__webpack_require__, 43470))
   ]);
   const { environment, input, errors, folder } = terminal;
   const given = (name)=>inputs[(0, input_reader.LO)(name)] ?? "";
   const configFile = written.get("config-file");
   const secrets = {};
   const origins = new Map;
   const variables = {};
   for (const [name, variable] of fromVariables){
    origins.set(name, variable);
    host.info(`${name}: ${displayAddress(given(name))}, from ${variable}.`);
   }
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
    if ("" === found.token && "true" !== given("dry-run")) host.info(`No password for ${displayAddress(found.index)} was found, so the files are sent without one.`);
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
   const { checkCertificates, readCertificates } = await Promise.all([
    __webpack_require__.e(4621),
    __webpack_require__.e(5968),
    __webpack_require__.e(3617),
    __webpack_require__.e(3470)
   ]).then(__webpack_require__.bind(__webpack_require__, 43470));
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
   let origins = line.fromVariables;
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
   VG: ()=>INDEX_VARIABLES,
   XA: ()=>TWINE_USERNAME,
   Yr: ()=>TOKEN_VARIABLES,
   bG: ()=>TOKEN_VARIABLE
  });
  const TWINE_USERNAME = "TWINE_USERNAME";
  const TOKEN_VARIABLES = [
   [
    "TWINE_PASSWORD",
    TWINE_USERNAME
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
  const INDEX_VARIABLES = [
   "TWINE_REPOSITORY_URL",
   "TWINE_REPOSITORY",
   "UV_PUBLISH_URL"
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
 35956: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z9: ()=>placeText,
   dj: ()=>findingSentence,
   oC: ()=>SEVERITIES,
   qi: ()=>placedSubject,
   vH: ()=>isStopping
  });
  var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const SEVERITIES = [
   "refused",
   "unsafe",
   "warning",
   "advice"
  ];
  function spot({ file, line }) {
   return void 0 === line ? file : `${file}:${String(line)}`;
  }
  function placeText({ file, line, member, from }) {
   const inside = [
    ...void 0 === member ? [] : [
     spot({
      file: member,
      ...void 0 === line ? {} : {
       line
      }
     })
    ],
    ...void 0 === from ? [] : [
     `from ${spot(from)}`
    ]
   ].join(", ");
   const outside = void 0 === member ? spot({
    file,
    ...void 0 === line ? {} : {
     line
    }
   }) : file;
   return "" === inside ? outside : `${outside} (${inside})`;
  }
  function placedSubject(subject, location, said = "") {
   if (void 0 === location) return subject;
   const { file, line, member, from } = location;
   const place = placeText(location);
   const known = `${subject} ${said}`;
   const isSpotTold = void 0 === member && (known.includes(`${file} line ${String(line)}`) || known.includes(spot(location)));
   if (known.includes(place) || isSpotTold) return subject;
   if (place.endsWith(`/${subject}`)) return place;
   if (subject === file || subject.startsWith(`${file} `)) {
    const isMemberTold = void 0 !== member && void 0 === line && void 0 === from && known.includes(member);
    return isMemberTold ? subject : `${place}${subject.slice(file.length)}`;
   }
   return `${subject} (${place})`;
  }
  function findingSentence({ subject, message, remedy, location }) {
   return `${placedSubject(subject, location, message)}: ${(0, _text_ends_js__WEBPACK_IMPORTED_MODULE_0__.f6)(message)}. ${(0, _text_ends_js__WEBPACK_IMPORTED_MODULE_0__.f6)(remedy)}.`;
  }
  function isStopping(finding, strict) {
   return "refused" === finding.severity || "unsafe" === finding.severity || strict && "warning" === finding.severity;
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
