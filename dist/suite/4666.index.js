export const id = 4666;
export const ids = [
 4666
];
export const modules = {
 45797: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>findManifest,
   e: ()=>loadManifest
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64576);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _python_standards__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22499);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89238);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24417);
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71681);
  var _release_model__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69775);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23256);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62514);
  const onTheSpot = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_2__.f)(()=>Promise.all([
    __webpack_require__.e(6118),
    __webpack_require__.e(5591),
    __webpack_require__.e(1655),
    __webpack_require__.e(7077),
    __webpack_require__.e(3333)
   ]).then(__webpack_require__.bind(__webpack_require__, 33333)));
  async function fromFile(path) {
   try {
    return {
     ...await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.WI)(path),
     onTheSpot: false
    };
   } catch (cause) {
    if (cause instanceof _release_model__WEBPACK_IMPORTED_MODULE_4__.K2) throw cause;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
     subject: path,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_5__.u)(cause)})`,
     remedy: "Give the path of a release manifest, or the manifest itself as JSON"
    }, {
     cause
    });
   }
  }
  async function fromStore(packagesDir, { storeFolder, info }, expectedSha256) {
   const distributions = (await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.N0)(packagesDir)).map(_read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.p_);
   for (const name of new Set(distributions.map((dist)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Pc)(dist.name)))){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Uc)(storeFolder, name), "release-manifest.json");
    const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).then(()=>true, ()=>false);
    if (!there) continue;
    const stored = await fromFile(path);
    if (!distributions.some(({ version })=>version === (0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.Bp)(stored.manifest.version))) continue;
    const bound = await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.ZN)(path);
    if (null === bound || stored.sha256 === expectedSha256) return stored;
    const age = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.S)(Math.max(0, Date.now() - bound.at.getTime()));
    const what = `manifest: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(path)}, of the build ${age} ago into ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(bound.folder)}`;
    if (bound.folder === await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.PX)(packagesDir)) {
     info?.(`${what}. To do without it, delete that file.`);
     return stored;
    }
    info?.(`${what}, isn't used for ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(packagesDir)}. To use it, name it as the manifest.`);
   }
   return null;
  }
  async function loadManifest(input, packagesDir, { host, expectedSha256 = null }) {
   const loaded = await find(input, packagesDir, host, expectedSha256);
   if (null !== expectedSha256 && loaded.sha256 !== expectedSha256.toLowerCase()) throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: loaded.path ?? "manifest",
    problem: loaded.onTheSpot ? `no manifest was given or left by an earlier stage, but one with sha256 ${expectedSha256} is required` : `has sha256 ${loaded.sha256}, but ${expectedSha256} is required`,
    remedy: "Give the manifest of the build whose files you release"
   });
   return loaded;
  }
  async function findManifest(input, packagesDir, host, expectedSha256 = null) {
   if (input?.trimStart().startsWith("{") === true) {
    const manifest = (0, _release_model__WEBPACK_IMPORTED_MODULE_11__.Cc)(input, "manifest");
    return {
     manifest,
     sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_12__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_13__.l)(manifest)),
     path: null,
     onTheSpot: false
    };
   }
   if (null !== input && "" !== input) return fromFile(input);
   return null === host || null === packagesDir ? null : await fromStore(packagesDir, host, expectedSha256?.toLowerCase() ?? null);
  }
  async function find(input, packagesDir, host, expectedSha256) {
   const found = await findManifest(input, packagesDir, host, expectedSha256);
   if (null !== found) return found;
   const { manifestOnTheSpot } = await onTheSpot();
   const manifest = await manifestOnTheSpot(packagesDir);
   return {
    manifest,
    sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_12__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_13__.l)(manifest)),
    path: null,
    onTheSpot: true
   };
  }
 },
 43542: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>askedImports,
   V: ()=>askedScripts
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41101);
  var _script_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54714);
  function needed(values, input) {
   if (void 0 !== values) return values;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: input,
    problem: `${_release_model__WEBPACK_IMPORTED_MODULE_1__.r} stands for what the manifest lists, and there is none`,
    remedy: "Give the manifest, or list all that you want"
   });
  }
  function askedImports(given, declared) {
   const named = null === declared || true === declared.assumedImports ? null : declared.imports;
   if ("auto" === given) return named;
   return [
    ...new Set(given.flatMap((entry)=>entry === _release_model__WEBPACK_IMPORTED_MODULE_1__.r && null !== named ? named : [
      entry
     ]))
   ];
  }
  function askedScripts(given, declared) {
   if ("auto" === given) return declared?.scripts ?? null;
   const named = (0, _script_runs_js__WEBPACK_IMPORTED_MODULE_2__.gi)(given.filter((line)=>line !== _release_model__WEBPACK_IMPORTED_MODULE_1__.r));
   if (!given.includes(_release_model__WEBPACK_IMPORTED_MODULE_1__.r)) return named;
   const others = needed(declared?.scripts, "scripts").filter(({ name })=>named.every((one)=>one.name !== name));
   return [
    ...others,
    ...named
   ];
  }
 },
 58588: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BX: ()=>nearbyOf,
   X8: ()=>unreleasedNeighbor,
   fO: ()=>nearbyWords
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29488);
  const LAYOUT = new Set([
   "src",
   "lib"
  ]);
  function nearbyOf(missing, nearby) {
   const exact = nearby.find(({ module })=>missing === module || missing.startsWith(`${module}.`));
   return exact ?? nearby.find(({ module })=>module.startsWith(`${missing}.`)) ?? null;
  }
  function isRequired(project, requiresDist) {
   return requiresDist.some((text)=>{
    try {
     return (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.p)(text).name) === (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(project);
    } catch  {
     return false;
    }
   });
  }
  function nearbyWords({ module, project, path }, requiresDist) {
   if (null === project) return {
    what: `which is at ${path} in the project, but not in the wheel`,
    remedy: LAYOUT.has(module) ? `Import what is in it by its own name, without ${module}` : `Import it only in files that aren't shipped, or add ${module} to the packages of the wheel`
   };
   const at = `it is the workspace member at ${path}`;
   return isRequired(project, requiresDist) ? {
    what: `which ${project} should provide, but what is installed doesn't: ${at}`,
    remedy: `Release ${project} first, and require the version that has it`
   } : {
    what: `which no dependency provides: ${at}`,
    remedy: `Declare ${project} as a dependency in pyproject.toml, and release it first`
   };
  }
  function unreleasedNeighbor(output, nearby) {
   const words = new Set((output.match(/[A-Za-z0-9][A-Za-z0-9._-]*/gu) ?? []).map(_python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc));
   const found = nearby.find(({ project })=>null !== project && words.has((0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(project)));
   return found?.project == null ? null : `Release ${found.project} first: it is the workspace member at ${found.path}, and its users get it from an index`;
  }
 },
 56144: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>SCRIPT_MISSING_REMEDY,
   l: ()=>installRemedy
  });
  var _python_env__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22662);
  var _nearby_module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58588);
  const SCRIPT_MISSING_REMEDY = "Check [project.scripts] in pyproject.toml: it defines the commands";
  function installRemedy(output, name, dependenciesIndex, nearby = []) {
   if (/requires[ -]a different python|requires-python|requires python|does not satisfy python|python_requires/iu.test(output)) return "Check requires-python in pyproject.toml, and the Python versions that the dependencies support";
   if (/hash mismatch|do(?:es)? not match the hash|hashes? from the requirements/iu.test(output)) return "The index serves different bytes than its page says: find out who changed the file before anyone installs it";
   if (/failed to build|subprocess-exited-with-error|build backend|metadata-generation-failed/iu.test(output)) return (0, _python_env__WEBPACK_IMPORTED_MODULE_0__.zs)(output, name) ?? "Find out why the source distribution fails to build: [build-system] requires must list everything that a build needs";
   if (/no solution found|no matching distribution|could not find a version|was not found in the package registry|no versions of/iu.test(output)) {
    const unreleased = (0, _nearby_module_js__WEBPACK_IMPORTED_MODULE_1__.X8)(output, nearby);
    return unreleased ?? `Check dependencies in pyproject.toml: each must be on ${dependenciesIndex}, in a version that ${name} allows`;
   }
   if (/failed to fetch|connection|timed out|dns|temporary failure|tls|certificate/iu.test(output)) return `Check whether ${dependenciesIndex} and the tested index can be reached from this machine, and run again`;
   return "Install it by hand in a new environment to see all of the installer's output";
  }
 },
 54714: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P1: ()=>tryScript,
   gi: ()=>parseScriptLines,
   j3: ()=>runScript
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58607);
  var _python_standards__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37870);
  var _process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30210);
  var _process__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47632);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _remedies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56144);
  function parseScriptLines(lines) {
   const trials = new Map;
   for (const line of lines){
    const words = [
     ...line.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/gu)
    ].map(([word])=>word.replace(/"([^"]*)"|'([^']*)'/gu, "$1$2"));
    const [name, ...args] = words;
    if (void 0 === name || null === /^[^"']*(?:"[^"]*"[^"']*|'[^']*'[^"']*)*$/u.exec(line)) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: "scripts",
     problem: `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_3__.Ol)(line, 80)}' has a quote that isn't closed`,
     remedy: "Close it"
    });
    if (/[/\\]/u.test(name)) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject: "scripts",
     problem: `'${name}' is a path`,
     remedy: "Use the name of a script that the package installs"
    });
    const runs = trials.get(name) ?? [];
    if (args.length > 0) runs.push(args);
    trials.set(name, runs);
   }
   return [
    ...trials
   ].map(([name, runs])=>({
     name,
     arguments: runs
    }));
  }
  async function exists(path) {
   return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(()=>true, ()=>false);
  }
  async function tryScript(trial, context) {
   const only = (item)=>[
     {
      item,
      lacking: null
     }
    ];
   const path = context.pathOf(trial.name);
   if (!await exists(path)) {
    const names = context.declared;
    const declared = 0 === names.length ? "the package declares none" : `the package declares ${names.join(", ")}`;
    return only({
     kind: "script",
     subject: trial.name,
     outcome: "failed",
     message: `command not found: ${declared}. ${_remedies_js__WEBPACK_IMPORTED_MODULE_4__.E}.`,
     ms: 0
    });
   }
   if (0 === trial.arguments.length) return only({
    kind: "script",
    subject: trial.name,
    outcome: "passed",
    message: "exists; it was not run, because no arguments are known",
    ms: 0
   });
   const results = await Promise.all(trial.arguments.map((args)=>context.limit(()=>runScript(trial, path, args, context))));
   if (true !== trial.assumed || !results.some(({ offersVersion })=>offersVersion)) return results;
   const told = await context.limit(()=>askVersion(trial.name, path, context));
   return null === told ? results : [
    ...results,
    {
     item: told,
     lacking: null
    }
   ];
  }
  const TOLD_VERSION = /^(?:[\w.-]+,? +)?(?:version:? +)?v?(?<version>\d[^\s,]*)$/iu;
  const VERSION_OPTIONS = new Set([
   "--version",
   "-V"
  ]);
  function judgeVersion({ output, exitCode }, version) {
   const line = (0, _process__WEBPACK_IMPORTED_MODULE_5__.c)(output, 1);
   const shown = TOLD_VERSION.exec(line)?.groups?.["version"] ?? "";
   const told = (0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.z0)(shown);
   if (!shown.includes(".") || 0 !== exitCode || void 0 === told || "" === onlyLine(output)) return null;
   if ((0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Dx)(told, (0, _python_standards__WEBPACK_IMPORTED_MODULE_6__.ot)(version))) return {
    outcome: "passed",
    message: line
   };
   const message = `shows ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_3__.Ol)(line, 80)}, but ${version} is installed. Read the version in the code: importlib.metadata.version().`;
   return {
    outcome: "failed",
    message
   };
  }
  async function askVersion(name, path, context) {
   const result = await runCommand(path, [
    "--version"
   ], context);
   const judged = judgeVersion(result, context.version);
   return null === judged ? null : {
    kind: "script",
    subject: `${name} --version`,
    ms: result.ms,
    ...judged
   };
  }
  async function runCommand(path, args, context) {
   return await (0, _process__WEBPACK_IMPORTED_MODULE_8__.R)({
    file: path,
    args,
    cwd: await context.place.emptyFolder(),
    env: context.environment,
    timeoutMs: Math.max(1, context.remaining()),
    signal: context.signal
   });
  }
  function missingModule({ output }) {
   const found = [
    ...output.matchAll(/^ModuleNotFoundError: No module named '(?<module>[\w.]+)'/gmu)
   ].at(-1);
   return found?.groups?.["module"] ?? null;
  }
  function hasStarted({ exitCode, output }) {
   if (null === exitCode) return false;
   const [, line = ""] = /^Traceback \(most recent call last\):\n\s+File [^\n]*\n\s+([^\n]*)/mu.exec(output) ?? [];
   return !/^(?:from|import)\s/u.test(line);
  }
  async function runScript(trial, path, args, context) {
   const { name, assumed = false } = trial;
   const result = await runCommand(path, args, context);
   const subject = [
    name,
    ...args
   ].join(" ");
   const facts = {
    kind: "script",
    subject,
    ms: result.ms
   };
   const place = 0 === result.exitCode ? null : context.placeOf(result.output);
   const done = (outcome, message, module = null)=>({
     item: {
      ...facts,
      outcome,
      message,
      ..."passed" === outcome || null === place ? {} : {
       location: place
      }
     },
     lacking: null === module ? null : {
      trial,
      args,
      module
     },
     offersVersion: "passed" === outcome && /(?:^|[\s,[|])--version\b/u.test(result.output)
    });
   if (0 === result.exitCode) {
    const [only = "", ...rest] = args;
    const told = VERSION_OPTIONS.has(only) && 0 === rest.length ? judgeVersion(result, context.version) : null;
    return told?.outcome === "failed" ? done("failed", told.message) : done("passed", onlyLine(result.stdout));
   }
   const module = missingModule(result);
   const near = null === module ? null : context.nearbyOf(module);
   const configure = `Set its arguments with scripts.${name} in [tool.repo-agent-actions]`;
   if (assumed && null !== module) return done("unknown", `lacks the module ${module}, ${near?.what ?? "which no dependency provides"}. ${near?.remedy ?? "Add it to dependencies or to an extra"}. ${configure} if it needs none.`, module);
   if (assumed && (result.timedOut || hasStarted(result))) {
    const answer = result.timedOut ? "" : (0, _process__WEBPACK_IMPORTED_MODULE_5__.c)(result.output, 1);
    const end = result.timedOut ? "didn't finish in time" : `ended with exit code ${String(result.exitCode)}`;
    return done("unknown", `runs, but ${end}${"" === answer ? "" : ` (${answer})`}, and no arguments are configured. ${configure}.`);
   }
   const how = result.timedOut ? "didn't finish in time" : `ended with ${null === result.signal ? `exit code ${String(result.exitCode)}` : result.signal}`;
   const said = (0, _process__WEBPACK_IMPORTED_MODULE_5__.c)(result.output, 5);
   return done("failed", `${how}${"" === said ? "" : `:\n${said}`}`);
  }
  function onlyLine(stdout) {
   return /\n./u.test(stdout.trim()) ? "" : (0, _process__WEBPACK_IMPORTED_MODULE_5__.c)(stdout, 1);
  }
 },
 3912: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>readSmokeTest
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23256);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  async function readSmokeTest(input, target) {
   const declared = target.manifest?.verification.smokeTest ?? null;
   if (null !== input) return await readScript(input, "smoke-test");
   if (null === declared) return null;
   if (null === target.manifestPath) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "manifest",
    problem: `names the smoke test ${declared.path}, which is next to the manifest, but the manifest was given as text`,
    remedy: "Specify the path of the manifest, or the script as smoke-test"
   });
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target.manifestPath);
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, declared.path);
   if (!path.startsWith(`${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "manifest",
    problem: `its smoke test ${declared.path} is outside its folder`,
    remedy: "Use the manifest that build-dists wrote"
   });
   const script = await readScript(path, declared.path);
   if (script.sha256 !== declared.sha256) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: declared.path,
    problem: `was changed: its sha256 is ${script.sha256}, the manifest has ${declared.sha256}`,
    remedy: "Restore the script that the release was built with, or build again"
   });
   return script;
  }
  async function readScript(path, subject) {
   try {
    const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    return {
     name: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
     bytes,
     sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Bj)(bytes)
    };
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
     subject,
     problem: `${path} can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(cause)})`,
     remedy: "Specify the path of a Python script"
    }, {
     cause
    });
   }
  }
 },
 89289: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>tryOnPythons
  });
  var external_node_os_ = __webpack_require__(48161);
  var limiter = __webpack_require__(99485);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var scrub_environment = __webpack_require__(61675);
  const LEADS_ELSEWHERE = /^(?:PYTHON\w*|VIRTUAL_ENV\w*|CONDA_\w+|PYENV_\w+|PIP_\w+|UV_\w+|NETRC|XDG_\w+|GITHUB_WORKSPACE|PWD|OLDPWD)$/u;
  async function makeCleanPlace(host, label) {
   await (0, promises_.mkdir)(host.temporaryFolder, {
    recursive: true
   });
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporaryFolder, `${label}-`));
   const [home, temporary, scratch, trials] = [
    "home",
    "tmp",
    "scratch",
    "trials"
   ].map((name)=>(0, external_node_path_.join)(folder, name));
   await Promise.all([
    home,
    temporary,
    scratch,
    trials
   ].map((path)=>(0, promises_.mkdir)(path)));
   const kept = Object.entries((0, scrub_environment.p7)(host.environment)).filter(([name])=>!LEADS_ELSEWHERE.test(name.toUpperCase()));
   const pathName = kept.find(([name])=>"PATH" === name.toUpperCase())?.[0] ?? "PATH";
   const environment = Object.fromEntries(kept);
   return {
    folder,
    scratch,
    emptyFolder: ()=>(0, promises_.mkdtemp)((0, external_node_path_.join)(trials, "t-")),
    environmentFor: (bin)=>({
      ...environment,
      [pathName]: [
       bin,
       environment[pathName] ?? ""
      ].filter((part)=>"" !== part).join(external_node_path_.delimiter),
      HOME: home,
      USERPROFILE: home,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary
     }),
    remove: ()=>(0, promises_.rm)(folder, {
      recursive: true,
      force: true,
      maxRetries: 3,
      retryDelay: 100
     })
   };
  }
  var failure = __webpack_require__(33355);
  var stage_recorder = __webpack_require__(97538);
  var src_finding = __webpack_require__(35956);
  var text_ends = __webpack_require__(28681);
  function pointSentence({ kind, subject, message, location }, python) {
   const what = subject.startsWith(`Python ${python.minor}`) ? subject : `${kind} ${subject} on Python ${python.minor}`;
   return `${(0, src_finding.qi)(what, location, message)}: ${message}`;
  }
  function failureOfPython(stage, { python, items }) {
   const failed = items.filter(({ outcome })=>"failed" === outcome);
   const [first] = failed;
   if (void 0 === first) return {
    failure: null
   };
   const more = 1 === failed.length ? "" : ` (${String(failed.length - 1)} more failed: ${failed.slice(1, 4).map(({ kind, subject })=>`${kind} ${subject}`).join(", ")}${failed.length > 4 ? ", …" : ""})`;
   const sentence = pointSentence(first, python).replace(/\s+/gu, " ");
   return {
    failure: `${stage}, ${(0, text_ends.f6)(sentence)}.${more}`,
    failureAbout: first
   };
  }
  function failureOf(failures) {
   const told = failures.filter(({ failure })=>null !== failure);
   const [first] = told;
   if (void 0 === first) return {
    failure: null
   };
   if (1 === told.length) return first;
   const failure = `${first.failure ?? ""} ${String(told.length)} of ${String(failures.length)} Pythons failed.`;
   return {
    ...first,
    failure
   };
  }
  var duration_text = __webpack_require__(24417);
  var outcome_text = __webpack_require__(58301);
  var extremes = __webpack_require__(2536);
  var count_text = __webpack_require__(77820);
  function lineOf({ kind, subject, outcome, message, ms, location }) {
   const time = ms < 100 ? "" : ` (${(0, duration_text.S)(ms)})`;
   return `${(0, src_finding.qi)(`${kind} ${subject}`, location, message)}: ${(0, outcome_text.E)(outcome)}${time}${"" === message ? "" : `: ${message}`}`;
  }
  function passedLine(items) {
   const kinds = [
    ...new Set(items.map(({ kind })=>kind))
   ];
   const parts = kinds.map((kind)=>{
    const alike = items.filter((item)=>item.kind === kind);
    if ("install" === kind) return `${kind} ${(0, duration_text.S)((0, extremes.n)(alike.map(({ ms })=>ms)))}`;
    return 1 === alike.length ? kind : (0, count_text.l)(alike.length, kind);
   });
   return `Passed: ${parts.join(", ")}`;
  }
  async function showVerdict({ python, items, findings }, host) {
   await host.group(`Python ${python.version}`, ()=>{
    const passed = items.filter(({ outcome })=>"passed" === outcome);
    if (passed.length > 0) host.info(passedLine(passed));
    for (const item of items)if ("passed" === item.outcome) host.debug(lineOf(item));
    else if ("failed" === item.outcome) host.error(pointSentence(item, python), item.location, item);
    else if ("unknown" === item.outcome) host.warning(lineOf(item), item.location);
    else host.info(lineOf(item));
    for (const finding of findings){
     const say = "advice" === finding.severity ? host.notice : host.warning;
     say((0, src_finding.dj)(finding), finding.location);
    }
    return Promise.resolve();
   });
  }
  var src_names = __webpack_require__(21515);
  var run_process = __webpack_require__(47632);
  var last_meaningful_lines = __webpack_require__(30210);
  var release_error = __webpack_require__(41535);
  var specifiers = __webpack_require__(43466);
  var src_version = __webpack_require__(22499);
  function isUniversal(file) {
   return file.tags.includes("py3-none-any");
  }
  function admits(file, python) {
   if (null === file.requiresPython || "" === file.requiresPython.trim()) return true;
   try {
    return (0, specifiers.IK)((0, specifiers.m0)(file.requiresPython), (0, src_version.ot)(python), {
     prereleases: true
    });
   } catch  {
    return true;
   }
  }
  function rank(file, tags) {
   return (0, extremes.o)(file.tags.map((tag)=>tags.get(tag) ?? 1 / 0));
  }
  function compareBuilds(a, b) {
   const parts = (text)=>{
    const number = /^\d+/u.exec(text ?? "")?.[0];
    return void 0 === number ? [
     -1n,
     ""
    ] : [
     BigInt(number),
     (text ?? "").slice(number.length)
    ];
   };
   const [numberA, restA] = parts(a);
   const [numberB, restB] = parts(b);
   if (numberA !== numberB) return numberA < numberB ? -1 : 1;
   return restA === restB ? 0 : restA < restB ? -1 : 1;
  }
  function chooseFile(files, python, tags) {
   if (0 === files.length) return {
    file: null,
    reason: "no-files"
   };
   const admitted = files.filter((file)=>admits(file, python));
   if (0 === admitted.length) return {
    file: null,
    reason: "wrong-python"
   };
   const order = new Map(tags.map((tag, position)=>[
     tag,
     position
    ]));
   const [wheel] = admitted.filter((file)=>"wheel" === file.kind && 1 / 0 !== rank(file, order)).sort((a, b)=>rank(a, order) - rank(b, order) || compareBuilds(b.build, a.build));
   const file = wheel ?? admitted.find(({ kind })=>"sdist" === kind);
   return void 0 === file ? {
    file: null,
    reason: "no-compatible-wheel"
   } : {
    file,
    reason: null
   };
  }
  const TAGS_SCRIPT = `
import json, sys

def find():
    try:
        from packaging.tags import sys_tags
        return sys_tags
    except ImportError:
        pass
    try:
        from pip._vendor.packaging.tags import sys_tags
        return sys_tags
    except ImportError:
        pass
    import ensurepip, glob, os
    folders = [os.path.join(os.path.dirname(ensurepip.__file__), "_bundled")]
    extra = getattr(ensurepip, "_WHEEL_PKG_DIR", None)
    if extra:
        folders.insert(0, extra)
    for folder in folders:
        for wheel in sorted(glob.glob(os.path.join(folder, "pip-*.whl"))):
            sys.path.insert(0, wheel)
            from pip._vendor.packaging.tags import sys_tags
            return sys_tags
    raise ImportError("neither packaging nor pip is there")

try:
    tags = [str(tag) for tag in find()()]
except Exception as error:
    json.dump({"tags": None, "reason": "%s: %s" % (type(error).__name__, error)}, sys.stdout)
else:
    json.dump({"tags": tags, "reason": None}, sys.stdout)
`;
  const LIMIT = 3e4;
  function tagsOf(text) {
   try {
    const answer = JSON.parse(text);
    if ("object" == typeof answer && null !== answer && "tags" in answer && Array.isArray(answer.tags)) return {
     tags: answer.tags.filter((tag)=>"string" == typeof tag),
     reason: ""
    };
    const reason = "object" == typeof answer && null !== answer && "reason" in answer ? answer.reason : null;
    return {
     tags: null,
     reason: "string" == typeof reason ? reason : ""
    };
   } catch  {
    return {
     tags: null,
     reason: ""
    };
   }
  }
  async function compatibleTags(python, files, place) {
   if (files.every((file)=>"sdist" === file.kind || isUniversal(file))) return [
    "py3-none-any"
   ];
   const result = await (0, run_process.R)({
    file: python.path,
    args: [
     "-I",
     "-c",
     TAGS_SCRIPT
    ],
    cwd: place.cwd,
    env: place.environment,
    timeoutMs: LIMIT,
    signal: place.signal,
    sweep: false
   });
   const { tags, reason } = tagsOf(result.stdout);
   if (null !== tags) return tags;
   throw new release_error.K2({
    subject: `Python ${python.version}`,
    problem: `can't tell which of the release's wheels it supports (${reason || (0, last_meaningful_lines.c)(result.output, 1) || "no output"})`,
    remedy: "Install pip for this Python"
   });
  }
  var requirement = __webpack_require__(29488);
  var src_marker = __webpack_require__(60861);
  var own_extras = __webpack_require__(5643);
  function parsed(text) {
   try {
    return (0, requirement.p)(text);
   } catch  {
    return null;
   }
  }
  function applies({ marker }, markers, extras) {
   if (null === marker) return true;
   try {
    return [
     "",
     ...extras
    ].some((extra)=>(0, src_marker.UZ)(marker, {
      ...markers,
      extra
     }));
   } catch  {
    return false;
   }
  }
  function activeRequirements({ own, extras, distributions, markers }) {
   const byName = new Map(distributions.map((each)=>[
     each.name,
     each
    ]));
   const wanted = new Map(distributions.map(({ name })=>[
     name,
     new Set
    ]));
   for (const extra of extras)wanted.get(own)?.add((0, src_names.Pc)(extra));
   const active = new Map;
   const queue = [
    ...distributions
   ];
   for(let by = queue.shift(); void 0 !== by; by = queue.shift())for (const text of by.requiresDist){
    const requirement = parsed(text);
    if (null === requirement || !applies(requirement, markers, wanted.get(by.name) ?? new Set)) continue;
    active.set(`${by.name} ${text}`, {
     by,
     requirement,
     text
    });
    const target = byName.get((0, src_names.Pc)(requirement.name));
    const known = void 0 === target ? void 0 : wanted.get(target.name);
    const added = requirement.extras.map(src_names.Pc).filter((extra)=>known?.has(extra) === false);
    for (const extra of added)known?.add(extra);
    if (void 0 !== target && added.length > 0) queue.push(target);
   }
   return [
    ...active.values()
   ];
  }
  function admitsPython(requiresPython, python) {
   try {
    return (0, specifiers.IK)((0, specifiers.m0)(requiresPython), (0, src_version.ot)(python.version), {
     prereleases: true
    });
   } catch  {
    return true;
   }
  }
  function requirementProblems(installed) {
   const { own, distributions, python } = installed;
   const byName = new Map(distributions.map((each)=>[
     each.name,
     each
    ]));
   const pythons = distributions.flatMap(({ name, project, version, requiresPython })=>{
    if (null === requiresPython || admitsPython(requiresPython, python)) return [];
    const remedy = name === own ? "Raise the upper bound of requires-python, or leave this Python out of python-versions" : `Require a release of ${project} that supports this Python, or exclude the Python in requires-python`;
    const shown = null === version ? project : `${project} ${version}`;
    return [
     {
      project,
      kind: "python",
      problem: `${shown} requires Python ${requiresPython}, so pip refuses to install it on Python ${python.version}`,
      remedy
     }
    ];
   });
   const others = activeRequirements(installed).flatMap(({ by, requirement, text })=>{
    const found = byName.get((0, src_names.Pc)(requirement.name));
    const shown = text.split(";", 1)[0]?.trim() ?? text;
    const remedy = by.name === own ? `Check ${shown} in dependencies of pyproject.toml` : `Require releases of ${by.project} and ${requirement.name} that work together`;
    if (void 0 === found) return [
     {
      project: by.project,
      kind: "missing",
      problem: `${by.project} requires ${shown}, which isn't installed`,
      remedy
     }
    ];
    const version = (0, src_version.z0)(found.version ?? "");
    if (null !== requirement.url || void 0 === version) return [];
    if ((0, specifiers.IK)(requirement.specifier, version, {
     prereleases: true
    })) return [];
    const problem = `${by.project} requires ${shown}, but ${found.project} ${found.version ?? ""} is installed`;
    return [
     {
      project: by.project,
      kind: "version",
      problem,
      remedy
     }
    ];
   });
   return [
    ...pythons,
    ...others
   ];
  }
  function providedExtras({ extras, requiresDist }) {
   const named = requiresDist.flatMap((text)=>(0, own_extras.T3)(parsed(text)?.marker ?? null));
   return [
    ...new Map([
     ...named,
     ...extras
    ].map((extra)=>[
      (0, src_names.Pc)(extra),
      extra
     ])).values()
   ];
  }
  function lackingExtras(installed) {
   const byName = new Map(installed.distributions.map((each)=>[
     each.name,
     each
    ]));
   return activeRequirements(installed).flatMap(({ by, requirement, text })=>{
    const target = byName.get((0, src_names.Pc)(requirement.name));
    if (by.name !== installed.own || void 0 === target || target.name === by.name || null === target.version) return [];
    const provided = providedExtras(target);
    const known = new Set(provided.map(src_names.Pc));
    const shown = text.split(";", 1)[0]?.trim() ?? text;
    return requirement.extras.filter((extra)=>!known.has((0, src_names.Pc)(extra))).map((extra)=>({
      problem: `${target.project} ${target.version ?? ""} has no extra '${extra}', so installers leave it out of ${shown}`,
      remedy: (0, own_extras.ru)(extra, provided, shown)
     }));
   });
  }
  const SHOWN = 10;
  function joined(lines) {
   const rest = lines.length - SHOWN;
   return [
    ...lines.slice(0, SHOWN),
    ...rest > 0 ? [
     `and ${String(rest)} more`
    ] : []
   ].join("\n");
  }
  function requirementsItem(installed) {
   const facts = {
    kind: "install",
    subject: "requirements",
    ms: 0
   };
   const problems = requirementProblems(installed);
   const count = (0, count_text.l)(installed.distributions.length, "distribution");
   if (0 === problems.length) return {
    ...facts,
    outcome: "passed",
    message: `those of ${count} are met`
   };
   return {
    ...facts,
    outcome: "failed",
    message: joined(problems.map(({ problem, remedy })=>`${problem}. ${remedy}.`))
   };
  }
  function recordItem({ files }) {
   const facts = {
    kind: "install",
    subject: "files",
    ms: 0
   };
   if (0 === files.problems.length) return {
    ...facts,
    outcome: "passed",
    message: `${(0, count_text.l)(files.paths.length, "file")} as RECORD lists them`
   };
   const lines = files.problems.map(({ path, problem })=>`${path} ${problem}.`);
   return {
    ...facts,
    outcome: "failed",
    message: `${joined(lines)}\nBuild the wheel again with a current back-end, and give each file to one distribution only.`
   };
  }
  var developer_extra = __webpack_require__(70602);
  var python_names = __webpack_require__(14348);
  var setting = __webpack_require__(41101);
  function extraWords(names) {
   return 1 === names.length ? `the extra ${names.join("")}` : `the extras ${names.join(" and ")}`;
  }
  function planExtras({ settings, verification }, installed) {
   const declared = verification?.extras ?? [];
   const importsOf = (name)=>declared.find((extra)=>(0, src_names.Pc)(extra.name) === (0, src_names.Pc)(name))?.imports ?? [];
   const { extras } = settings;
   if ("none" === extras) return {
    trials: [],
    leftOut: []
   };
   const known = declared.length > 0 ? declared.map(({ name })=>name) : installed.extras;
   const forUsers = known.filter((name)=>!(0, developer_extra.J)(name) || importsOf(name).length > 0);
   const leftOut = known.filter((name)=>!forUsers.includes(name));
   if ("each" !== extras && "all" !== extras) {
    const isExtended = extras.includes(setting.r);
    const wanted = (0, setting.K)(extras, forUsers);
    const names = isExtended ? [
     ...new Map(wanted.map((name)=>[
       (0, src_names.Pc)(name),
       name
      ])).values()
    ] : wanted;
    const isWanted = (name)=>names.some((one)=>(0, src_names.Pc)(one) === (0, src_names.Pc)(name));
    return {
     trials: names.map((name)=>({
       names: [
        name
       ],
       imports: importsOf(name)
      })),
     leftOut: isExtended ? leftOut.filter((name)=>!isWanted(name)) : []
    };
   }
   if ("each" === extras) return {
    trials: forUsers.map((name)=>({
      names: [
       name
      ],
      imports: importsOf(name)
     })),
    leftOut
   };
   return {
    trials: 0 === forUsers.length ? [] : [
     {
      names: forUsers,
      imports: forUsers.flatMap(importsOf)
     }
    ],
    leftOut
   };
  }
  function trialsAhead(plan) {
   const { extras } = plan.settings;
   const isNamed = "string" != typeof extras && extras.length > 0 && !extras.includes(setting.r);
   const isDeclared = (plan.verification?.extras ?? []).length > 0;
   return "none" === extras || isNamed || isDeclared ? planExtras(plan, {
    extras: []
   }).trials : null;
  }
  const WITH_EXTRAS = /^(?<reference>[^[\]]+)\[(?<extras>[^[\]]*)\]\s*$/u;
  function withEntryPoints(plan, { files }) {
   const entryPoints = files.entryPoints.flatMap(({ target })=>{
    const { reference = "", extras = "" } = WITH_EXTRAS.exec(target)?.groups ?? {};
    const needs = extras.split(",").map((extra)=>(0, src_names.Pc)(extra.trim())).filter((extra)=>"" !== extra);
    return (0, python_names.nO)(target) && needs.length > 0 ? [
     {
      reference: reference.replaceAll(/\s/gu, ""),
      needs
     }
    ] : [];
   });
   return {
    ...plan,
    trials: plan.trials.map(({ names, imports })=>{
     const has = new Set(names.map(src_names.Pc));
     const added = entryPoints.filter(({ needs })=>needs.every((extra)=>has.has(extra)));
     return {
      names,
      imports: [
       ...new Set([
        ...imports,
        ...added.map(({ reference })=>reference)
       ])
      ]
     };
    })
   };
  }
  var import_remedies = __webpack_require__(91071);
  const ADDED = {
   annotationlib: "3.14",
   asyncio: "3.4",
   compression: "3.14",
   "concurrent.interpreters": "3.14",
   contextvars: "3.7",
   dataclasses: "3.7",
   graphlib: "3.9",
   "importlib.metadata": "3.8",
   "importlib.resources": "3.7",
   "importlib.resources.abc": "3.11",
   "pathlib.types": "3.14",
   secrets: "3.6",
   "string.templatelib": "3.14",
   tomllib: "3.11",
   "unittest.async_case": "3.8",
   "wsgiref.types": "3.11",
   zipapp: "3.5",
   zoneinfo: "3.9"
  };
  const REMOVED = {
   "3.9": [
    "dummy_threading",
    "_dummy_threading"
   ],
   "3.10": [
    "formatter",
    "parser",
    "symbol",
    "macpath"
   ],
   "3.11": [
    "binhex"
   ],
   "3.12": [
    "asynchat",
    "asyncore",
    "distutils",
    "imp",
    "smtpd"
   ],
   "3.13": [
    "aifc",
    "audioop",
    "cgi",
    "cgitb",
    "chunk",
    "crypt",
    "imghdr",
    "lib2to3",
    "mailcap",
    "msilib",
    "nis",
    "nntplib",
    "ossaudiodev",
    "pipes",
    "sndhdr",
    "spwd",
    "sunau",
    "telnetlib",
    "uu",
    "xdrlib"
   ]
  };
  const PYTHON_2 = new Set([
   "BaseHTTPServer",
   "ConfigParser",
   "Cookie",
   "HTMLParser",
   "Queue",
   "SimpleHTTPServer",
   "SocketServer",
   "StringIO",
   "Tkinter",
   "UserDict",
   "__builtin__",
   "cPickle",
   "cStringIO",
   "commands",
   "cookielib",
   "httplib",
   "md5",
   "sets",
   "thread",
   "urllib2",
   "urlparse",
   "xmlrpclib"
  ]);
  const SYSTEM_MODULES = {
   _winapi: "win32",
   msvcrt: "win32",
   nt: "win32",
   winreg: "win32",
   winsound: "win32",
   _overlapped: "win32",
   msilib: "win32",
   _scproxy: "darwin",
   fcntl: "posix",
   grp: "posix",
   posix: "posix",
   pty: "posix",
   pwd: "posix",
   resource: "posix",
   syslog: "posix",
   termios: "posix",
   tty: "posix"
  };
  const OPTIONAL = new Set([
   "_bz2",
   "_ctypes",
   "_curses",
   "_dbm",
   "_gdbm",
   "_hashlib",
   "_lzma",
   "_sqlite3",
   "_ssl",
   "_tkinter",
   "_uuid",
   "_zstd",
   "curses",
   "ensurepip",
   "idlelib",
   "readline",
   "sqlite3",
   "tkinter",
   "turtle",
   "venv"
  ]);
  function numberOf(minor) {
   const [major = "0", rest = "0"] = minor.split(".");
   return 1e3 * Number(major) + Number(rest);
  }
  function stdlibChange(module, minor) {
   const parts = module.split(".");
   for(let count = parts.length; count > 0; count -= 1){
    const name = parts.slice(0, count).join(".");
    const added = ADDED[name];
    if (void 0 !== added && numberOf(minor) < numberOf(added)) return {
     kind: "added",
     module: name,
     python: added
    };
    for (const [python, names] of Object.entries(REMOVED))if (names.includes(name) && numberOf(minor) >= numberOf(python)) return {
     kind: "removed",
     module: name,
     python
    };
   }
   const [top = module] = parts;
   if (PYTHON_2.has(top)) return {
    kind: "python-2",
    module: top
   };
   const system = SYSTEM_MODULES[top];
   if (void 0 !== system) return {
    kind: "system",
    module: top,
    system
   };
   return OPTIONAL.has(top) ? {
    kind: "optional",
    module: top
   } : null;
  }
  var module_projects = __webpack_require__(34950);
  var lower_start = __webpack_require__(93621);
  const CLEAR = [
   [
    /^(?:win32|win64|windows|winapi|winconsole|winreg|winterm|mswindows|msvcrt|cygwin)$/u,
    [
     "win32",
     "cygwin"
    ]
   ],
   [
    /^(?:darwin|macos|macosx|osx)$/u,
    [
     "darwin"
    ]
   ],
   [
    /^(?:linux|inotify|epoll|systemd)$/u,
    [
     "linux",
     "android"
    ]
   ],
   [
    /^(?:kqueue|freebsd|openbsd|netbsd)$/u,
    [
     "darwin",
     "freebsd",
     "openbsd",
     "netbsd"
    ]
   ],
   [
    /^(?:posix|unix)$/u,
    [
     "linux",
     "darwin",
     "freebsd",
     "openbsd",
     "netbsd",
     "aix",
     "sunos",
     "android"
    ]
   ],
   [
    /^(?:android)$/u,
    [
     "android"
    ]
   ],
   [
    /^(?:wasm|wasi|emscripten|pyodide|jupyterlite)$/u,
    [
     "emscripten",
     "wasi"
    ]
   ],
   [
    /^(?:jython|ironpython|brython|micropython|circuitpython)$/u,
    []
   ]
  ];
  const ALONE = [
   [
    /^(?:win|nt)$/u,
    [
     "win32",
     "cygwin"
    ]
   ],
   [
    /^(?:mac|cocoa|appkit)$/u,
    [
     "darwin"
    ]
   ],
   [
    /^(?:ios)$/u,
    [
     "ios"
    ]
   ],
   [
    /^(?:java|clr)$/u,
    []
   ]
  ];
  const PYTHON = /^(?:py|python|cpython)(?<major>[23])_?(?<minor>\d{1,2})?$/u;
  function partBound(part, { platform, minor }) {
   const words = part.toLowerCase().split("_").filter((word)=>"" !== word);
   const whole = 1 === words.length ? ALONE : [];
   const systems = [
    ...CLEAR,
    ...whole
   ].filter(([word])=>words.some((each)=>word.test(each)));
   if (systems.length > 0 && !systems.some(([, platforms])=>platforms.includes(platform))) return "platform";
   if (words.includes("pypy")) return "python";
   const rest = words.filter((word)=>"compat" !== word && "backport" !== word).join("_");
   const named = PYTHON.exec(rest)?.groups;
   if (void 0 === named) return null;
   const wanted = void 0 === named["minor"] ? named["major"] : `${named["major"] ?? ""}.${named["minor"]}`;
   return "3" === wanted || wanted === minor ? null : "python";
  }
  function boundElsewhere(module, on) {
   for (const part of module.split(".")){
    const to = partBound(part, on);
    if (null !== to) return to;
   }
   return null;
  }
  const SOURCE = /^(?<stem>[^.]+)\.py$/u;
  const EXTENSION = /^(?<stem>[^.]+)(?:\.(?<tag>[^/]+))?\.(?<kind>so|pyd)$/u;
  const TEST = /^(?:tests?|testing_?suite|unittests?|test_.+|.+_tests?|conftest)$/u;
  function runsHere(tag, kind, { platform, minor }) {
   if ("pyd" === kind !== ("win32" === platform)) return false;
   const version = /^(?:cpython-|cp)(?<major>\d)(?<minor>\d+)/u.exec(tag ?? "")?.groups;
   if (void 0 !== version) return `${version["major"] ?? ""}.${version["minor"] ?? ""}` === minor;
   return !/^pypy/u.test(tag ?? "");
  }
  function moduleOf(path, on) {
   const parts = path.split("/");
   const file = parts.pop() ?? "";
   const source = SOURCE.exec(file)?.groups?.["stem"];
   const extension = EXTENSION.exec(file)?.groups;
   if (void 0 === source && (void 0 === extension || !runsHere(extension["tag"], extension["kind"], on))) return null;
   const stem = source ?? extension?.["stem"] ?? "";
   const names = "__init__" === stem ? parts : [
    ...parts,
    stem
   ];
   if (0 === names.length || !names.every(python_names.MH)) return null;
   return {
    name: names.join("."),
    source: void 0 === source ? null : path
   };
  }
  function ownModules(paths, on, skipped = []) {
   const packages = new Set(paths.flatMap((path)=>/(?:^|\/)__init__\.(?:py|[^/]*\.so|[^/]*pyd)$/u.test(path) ? [
     path.slice(0, path.lastIndexOf("/"))
    ] : []));
   const modules = new Map;
   const leftOut = new Map;
   const isSkipped = skippedModules(skipped);
   for (const path of paths){
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
    const top = folder.split("/")[0] ?? "";
    if ("" !== folder && !packages.has(folder) && packages.has(top)) continue;
    const found = moduleOf(path, on);
    if (null === found) continue;
    const parts = found.name.split(".");
    const why = isSkipped(found.name) ? "configured" : reasonOf(parts);
    if (null !== why) leftOut.set(found.name, why);
    else if (!modules.has(found.name) || null !== found.source) modules.set(found.name, found);
   }
   const sorted = [
    ...modules.values()
   ].sort((a, b)=>a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
   return {
    modules: sorted,
    leftOut: [
     ...leftOut
    ].map(([name, why])=>({
      name,
      why
     }))
   };
  }
  function reasonOf(parts) {
   if ("__main__" === parts.at(-1)) return "main";
   return parts.some((part)=>TEST.test(part)) ? "test" : null;
  }
  function skippedModules(patterns) {
   const wanted = patterns.map((pattern)=>pattern.split("."));
   return (name)=>{
    const parts = name.split(".");
    return wanted.some((pattern)=>pattern.length <= parts.length && pattern.every((part, at)=>"*" === part || part === parts[at]));
   };
  }
  function installedRelease(files, on, skipped) {
   const scripts = files.entryPoints.filter(({ group })=>"console_scripts" === group || "gui_scripts" === group);
   return {
    extras: files.own?.extras ?? [],
    scripts: [
     ...new Set(scripts.map(({ name })=>name))
    ].sort(),
    modules: ownModules(files.paths, on, skipped),
    files
   };
  }
  function isOwnModule({ files }, module) {
   const parts = module.split(".");
   return parts.some((_, at)=>{
    const path = parts.slice(0, at + 1).join("/");
    return files.paths.some((file)=>file === `${path}.py` || file.startsWith(`${path}/__init__.`) && /\/__init__\.(?:py|[^/]*so|[^/]*pyd)$/u.test(file) || file.startsWith(`${path}.`) && /\.(?:so|pyd)$/u.test(file));
   });
  }
  var nearby_module = __webpack_require__(58588);
  function asInstalled({ file, line }) {
   return {
    file,
    ...null === line || line < 1 ? {} : {
     line
    }
   };
  }
  function placeInTree({ file, line }, sources) {
   for (const [name, path] of Object.entries(sources)){
    const rest = path.endsWith(".py") ? file === `${name}.py` ? "" : null : file.startsWith(`${name}/`) ? file.slice(name.length) : null;
    if (null !== rest) return asInstalled({
     file: `${path}${rest}`,
     line
    });
   }
   return null;
  }
  const FRAME = /^[ \t]*File "(?<path>[^"\n]+)", line (?<line>\d+)/gmu;
  function lineInOutput(output, own) {
   const known = new Set(own);
   let found = null;
   for (const { groups } of output.matchAll(FRAME)){
    const parts = (groups?.["path"] ?? "").split(/[/\\]/u);
    const at = Math.max(parts.lastIndexOf("site-packages"), parts.lastIndexOf("dist-packages"));
    const file = at < 0 ? "" : parts.slice(at + 1).join("/");
    if (known.has(file)) found = {
     file,
     line: Number(groups?.["line"])
    };
   }
   return found;
  }
  function traced_requirement_parsed(text) {
   try {
    return (0, requirement.p)(text);
   } catch  {
    return null;
   }
  }
  function extrasNamed(text) {
   const at = text.indexOf(";");
   const marker = -1 === at ? "" : text.slice(at);
   return [
    ...marker.matchAll(/\bextra\s*===?\s*["']([^"']+)["']/gu)
   ].map(([, name = ""])=>(0, src_names.Pc)(name));
  }
  function holds({ marker }, markers, extra) {
   if (null === marker) return true;
   try {
    return (0, src_marker.UZ)(marker, {
     ...markers,
     extra
    });
   } catch  {
    return false;
   }
  }
  function tracedRequirement(module, requiresDist, markers) {
   const names = new Set((0, module_projects.G)(module));
   const found = requiresDist.flatMap((text)=>{
    const requirement = traced_requirement_parsed(text);
    return null !== requirement && names.has((0, src_names.Pc)(requirement.name)) ? [
     {
      text,
      requirement
     }
    ] : [];
   });
   const [first] = found;
   if (void 0 === first) return null;
   const always = found.find(({ requirement })=>holds(requirement, markers, ""));
   if (void 0 !== always) return {
    kind: "always",
    requirement: always.requirement.name
   };
   const extras = found.flatMap(({ text, requirement })=>extrasNamed(text).filter((extra)=>holds(requirement, markers, extra)));
   const { name } = first.requirement;
   return 0 === extras.length ? {
    kind: "elsewhere",
    requirement: name
   } : {
    kind: "extra",
    requirement: name,
    extras: [
     ...new Set(extras)
    ]
   };
  }
  const INTEGRATIONS = /^(?:contrib|integrations?|plugins?|ext|extensions?|extras?|backends?|adapters?|drivers?|dialects?|providers?|connectors?|bindings?|compat|vendor|_vendor|examples?|demos?|benchmarks?|scripts|tools|testing|pytest_plugin)$/u;
  const HOSTS = new Set([
   "setuptools",
   "distutils",
   "pkg_resources",
   "wheel",
   "hatchling",
   "flit_core",
   "poetry",
   "pdm",
   "mesonpy",
   "scikit_build_core",
   "pytest",
   "_pytest",
   "tox",
   "nox",
   "mypy",
   "pylint",
   "astroid",
   "flake8",
   "sphinx",
   "mkdocs",
   "IPython"
  ]);
  const WRONG_EVERYWHERE = new Set([
   "SyntaxError",
   "NameError",
   "AttributeError",
   "TypeError",
   "ImportError",
   "IndexError",
   "ZeroDivisionError",
   "RecursionError",
   "NotImplementedError"
  ]);
  function judge_imports_moduleOf(reference) {
   return reference.split(":")[0] ?? reference;
  }
  function topOf(module) {
   return module.split(".")[0] ?? module;
  }
  function skipLine(reference) {
   const module = judge_imports_moduleOf(reference);
   return `If that is intended, add skip-imports = ["${module}"] to [tool.repo-agent-actions]`;
  }
  async function judgeImport(answer, context) {
   const { reference, ok, error, path, inside } = answer;
   const module = judge_imports_moduleOf(reference);
   if (ok && false === inside) return {
    kind: "failed",
    message: `was imported from ${path ?? "elsewhere"}, which is outside the environment. Check whether another distribution, or Python itself, has a module of this name.`
   };
   if (ok) return {
    kind: "passed"
   };
   if ("parent" === error) return {
    kind: "parent"
   };
   const to = boundElsewhere(module, context.on);
   if (null !== to && !context.isPromised(reference)) return {
    kind: "elsewhere",
    why: "platform" === to ? "for other systems" : "for other Pythons"
   };
   if ("ModuleNotFoundError" === error && null !== answer.missing) return judgeMissing(answer, answer.missing, context);
   return judgeError(answer, context);
  }
  function said({ error, message, at }, { sources = {} }) {
   if ("time-out" === error || "crash" === error || "no interpreter" === error) return (0, text_ends.f6)("" === message ? error : message);
   const place = null === at ? "" : ` (${(0, src_finding.Z9)(placeInTree(at, sources) ?? asInstalled(at))})`;
   const text = "" === message ? error ?? "an error" : `${error ?? "an error"}: ${(0, text_ends.f6)(message)}`;
   return `${text}${place}`;
  }
  const BREAK_CIRCLE = "Break the circle: move what both modules need into a third one, or import it where it is used";
  function unnamedObject(message) {
   const found = /^cannot import name '(?<name>[^']+)' from (?<half>partially initialized module )?'(?<module>[\w.]+)'/u.exec(message);
   const { name, module, half } = found?.groups ?? {};
   return void 0 === name || void 0 === module ? null : {
    module,
    name,
    isCircular: void 0 !== half
   };
  }
  function judgeError(answer, context) {
   const { reference, error, kinds, about, last } = answer;
   const module = judge_imports_moduleOf(reference);
   const failed = (remedy)=>({
     kind: "failed",
     message: `${said(answer, context)}. ${remedy}.`
    });
   if ("AttributeError" === error && null === answer.at) return failed((0, import_remedies.mg)(reference));
   if ("time-out" === error) return failed("Check what the module does on import; it should only define things");
   if ("crash" === error) return failed(`Import ${module} in an environment with only this package installed, and fix what it reports`);
   if ("no interpreter" === error) return failed("Repair or reinstall this Python");
   if (kinds.includes("SyntaxError")) return failed("Fix the syntax; if it is that of a newer Python, raise requires-python to it, or use older syntax");
   if ("FileNotFoundError" === error && (null !== about || context.isPromised(reference))) return failed((0, import_remedies.ty)(context.installed.files.generator));
   const unnamed = "ImportError" === error ? unnamedObject(answer.message) : null;
   if (null !== unnamed && isOwnModule(context.installed, unnamed.module)) return failed(unnamed.isCircular ? BREAK_CIRCLE : (0, import_remedies.mg)(`${unnamed.module}:${unnamed.name}`));
   if ("ImportError" === error && !/\.so\b|shared object|DLL load failed/u.test(answer.message) && null !== last) return failed("Check whether dependencies in pyproject.toml require versions that provide what is imported");
   const isWrong = null !== error && WRONG_EVERYWHERE.has(error) && !/\.so\b|shared object|DLL load failed/u.test(answer.message);
   const remedy = `Import ${module} in an environment with only this package installed, and fix what it reports`;
   if (isWrong || context.isPromised(reference)) return failed(remedy);
   return {
    kind: "unknown",
    message: `${said(answer, context)}. ${skipLine(reference)}; otherwise, ${(0, lower_start.G)(remedy)}.`
   };
  }
  async function judgeMissing(answer, missing, context) {
   const { reference, at, last } = answer;
   const { installed, on } = context;
   const place = at?.file ?? last ?? judge_imports_moduleOf(reference);
   const failed = (message)=>({
     kind: "failed",
     message
    });
   if (isOwnModule(installed, missing) || topOf(missing) === topOf(reference) && null === at) return failed(`${said(answer, context)}. ${(0, import_remedies.XU)(missing, installed.files.generator)}.`);
   const imports = `${place} imports ${missing}`;
   const change = stdlibChange(missing, on.minor);
   if (change?.kind === "added") return failed(`${imports}, which is in the standard library only since Python ${change.python}. Require its backport for older Pythons, or raise requires-python to >=${change.python}.`);
   if (change?.kind === "removed") return failed(`${imports}, which is no longer in the standard library since Python ${change.python}. Replace it, or set requires-python to <${change.python}.`);
   if (change?.kind === "python-2" && isForPython2(context) && !context.isPromised(reference)) return {
    kind: "elsewhere",
    why: "for other Pythons"
   };
   if (change?.kind === "python-2") return failed(`${imports}, which is a module of Python 2. Use the module that replaced it.`);
   if (change?.kind === "system" && !context.isPromised(reference)) return {
    kind: "elsewhere",
    why: "for other systems"
   };
   if (change?.kind === "optional" && !isDeclared(topOf(missing), context)) return {
    kind: context.isPromised(reference) ? "failed" : "unknown",
    message: `${imports}, which this Python was installed without. Install that part of Python (on Debian and Ubuntu, packages such as python3-tk), or add skip-imports = ["${judge_imports_moduleOf(reference)}"] to [tool.repo-agent-actions].`
   };
   const traced = tracedRequirement(topOf(missing), installed.files.own?.requiresDist ?? [], context.markers);
   if (traced?.kind === "elsewhere" && !context.isPromised(reference)) return {
    kind: "elsewhere",
    why: "for other systems"
   };
   if (traced?.kind === "always") return failed(`${imports}, which ${traced.requirement} should provide, but what is installed doesn't. Require a version that has it.`);
   if (traced?.kind === "extra") return {
    kind: "lacks",
    module: missing,
    message: `${imports}, which the extra ${traced.extras.join(" or ")} brings. Import it only where it is used, or add ${traced.requirement} to dependencies in pyproject.toml.`,
    otherwise: context.isPromised(reference) ? "failed" : "extra"
   };
   const near = (0, nearby_module.BX)(missing, context.nearby ?? []);
   const words = null === near ? null : (0, nearby_module.fO)(near, installed.files.own?.requiresDist ?? []);
   const lacks = `${imports}, ${words?.what ?? "which no dependency provides"}`;
   const add = words?.remedy ?? `Add the distribution that contains ${topOf(missing)} to dependencies in pyproject.toml, or to the extra that needs it`;
   const isOptional = !context.isPromised(reference) && (HOSTS.has(topOf(missing)) || isIntegration(reference, missing) || await isGuarded(missing, judge_imports_moduleOf(reference), context));
   return {
    kind: "lacks",
    module: missing,
    message: isOptional ? `${lacks}. ${skipLine(reference)}; otherwise, ${(0, lower_start.G)(add)}.` : `${lacks}. ${add}.`,
    otherwise: isOptional ? "unknown" : "failed"
   };
  }
  function isForPython2({ installed }) {
   const requiresPython = installed.files.own?.requiresPython ?? null;
   return null !== requiresPython && admitsPython(requiresPython, {
    version: "2.7.18"
   });
  }
  function isDeclared(top, { installed, markers }) {
   return null !== tracedRequirement(top, installed.files.own?.requiresDist ?? [], markers);
  }
  function isIntegration(reference, missing) {
   const parts = judge_imports_moduleOf(reference).split(".").slice(1);
   if (parts.slice(0, -1).some((part)=>INTEGRATIONS.test(part)) || INTEGRATIONS.test(parts.at(-1) ?? "")) return true;
   const names = [
    ...(0, module_projects.G)(topOf(missing)),
    topOf(missing).toLowerCase()
   ].map((name)=>name.replaceAll("-", "_"));
   return parts.some((part)=>{
    const plain = part.toLowerCase();
    return names.some((name)=>plain === name || plain.startsWith(`${name}_`) || plain.endsWith(`_${name}`) || plain.includes(`_${name}_`));
   });
  }
  const MOST_SOURCES = 2e3;
  async function isGuarded(missing, module, { installed }) {
   const { own } = installed.files;
   const top = topOf(missing);
   if (null === own || !(0, python_names.MH)(top)) return false;
   const last = module.split(".").at(-1) ?? module;
   const names = [
    top,
    ...module.includes(".") ? [
     module.replaceAll(".", String.raw`\.`)
    ] : []
   ];
   const relative = module.includes(".") && (0, python_names.MH)(last) ? [
    String.raw`\.+${last}`,
    String.raw`\.+[ \t]+import[^\n]*\b${last}`
   ] : [];
   const guarded = new RegExp(String.raw`^([ \t]*)try:[^\n]*\n(?:\1[ \t]+[^\n]*\n){0,6}?\1[ \t]+(?:import|from)[ \t]+(?:${[
    ...names,
    ...relative
   ].join("|")})\b`, "mu");
   for (const { source } of installed.modules.modules.slice(0, MOST_SOURCES)){
    if (null === source) continue;
    const text = await (0, promises_.readFile)((0, external_node_path_.join)(own.place, source), "utf8").catch(()=>"");
    if ((text.includes(top) || text.includes(last)) && guarded.test(text)) return true;
   }
   return false;
  }
  function namedImports({ imports }, usual) {
   return (imports ?? [
    setting.r
   ]).flatMap((entry)=>entry === setting.r ? usual : [
     entry
    ]);
  }
  const IMPORT_LIMIT = 30;
  function unique(references) {
   return [
    ...new Set(references)
   ];
  }
  function planImports(plan, installed) {
   const sources = new Map(installed.modules.modules.map(({ name, source })=>[
     name,
     source
    ]));
   const withExtras = new Set(plan.verification?.extras.flatMap(({ imports })=>imports) ?? []);
   const modules = plan.imports?.includes(setting.r) ?? true ? installed.modules.modules.map(({ name })=>name).filter((name)=>!withExtras.has(name)) : [];
   const top = modules.filter((name)=>!name.includes("."));
   const declared = (plan.verification?.imports ?? []).filter((name)=>!withExtras.has(name));
   const promised = namedImports(plan, declared.length > 0 ? declared : top);
   const plugins = new Map(installed.files.entryPoints.flatMap(({ group, name, target })=>{
    const reference = target.replaceAll(/\s/gu, "");
    const isTried = "console_scripts" !== group && !target.includes("[") && (0, python_names.nO)(target);
    return isTried ? [
     [
      reference,
      `${group} ${name}`
     ]
    ] : [];
   }));
   const references = unique([
    ...promised,
    ...modules,
    ...plugins.keys()
   ]);
   return {
    imports: references.map((reference)=>{
     const source = sources.get(reference.split(":")[0] ?? reference);
     return {
      reference,
      files: null == source ? [] : [
       source
      ]
     };
    }),
    modules: new Set(modules),
    plugins,
    promised: new Set(promised)
   };
  }
  async function tallyImports(plan, imports, context) {
   const judgments = new Map;
   const isPromised = (reference)=>plan.promised.has(reference);
   for (const answer of imports)judgments.set(answer.reference, await judgeImport(answer, {
    ...context,
    isPromised
   }));
   const pending = [
    ...judgments
   ].flatMap(([reference, judgment])=>"lacks" === judgment.kind ? [
     {
      reference,
      ...judgment
     }
    ] : []);
   return {
    plan,
    answers: new Map(imports.map((answer)=>[
      answer.reference,
      answer
     ])),
    judgments,
    pending
   };
  }
  function importItems(tally, resolutions, installed, { project, verification }) {
   const { plan, answers, judgments } = tally;
   const sources = verification?.sources ?? {};
   const items = [];
   for (const { reference } of plan.imports){
    const verdict = verdictOf(reference, tally, resolutions);
    const plugin = plan.plugins.get(reference);
    const isNamed = plan.promised.has(reference) || void 0 !== plugin && !plan.modules.has(reference);
    if (null === verdict || "passed" === verdict.outcome && !isNamed) continue;
    const { ms = 0, at = null } = answers.get(reference) ?? {};
    const isBad = "failed" === verdict.outcome || "unknown" === verdict.outcome;
    const place = null === at || !isBad || resolutions.has(reference) ? null : placeInTree(at, sources);
    const isPlugin = void 0 !== plugin && !plan.promised.has(reference) && !plan.modules.has(reference);
    const subject = isPlugin ? `${plugin} (${reference})` : reference;
    const kind = isPlugin ? "entry-point" : "import";
    items.push({
     kind,
     subject,
     ...verdict,
     ms,
     ...null === place ? {} : {
      location: place
     }
    });
   }
   if (0 === judgments.size && 0 === plan.modules.size) return [
    ...items,
    {
     kind: "import",
     subject: project,
     outcome: "not-configured",
     message: NO_MODULE,
     ms: 0
    }
   ];
   const all = modulesItem(tally, resolutions, installed);
   return null === all ? items : [
    ...items,
    all
   ];
  }
  const NO_MODULE = "the installed files contain no module";
  const EVERY_MODULE = "every module";
  function verdictOf(reference, { judgments, answers }, resolutions) {
   const judgment = judgments.get(reference);
   if (void 0 === judgment) return null;
   switch(judgment.kind){
    case "passed":
     return {
      outcome: "passed",
      message: ""
     };
    case "elsewhere":
     return null;
    case "parent":
     {
      const parent = answers.get(reference)?.message ?? "";
      return judgments.has(parent) ? null : {
       outcome: "failed",
       message: `${parent} can't be imported`
      };
     }
    case "failed":
    case "unknown":
     return {
      outcome: judgment.kind,
      message: judgment.message
     };
    case "lacks":
     {
      const found = resolutions.get(reference);
      if (void 0 === found) return "extra" === judgment.otherwise ? null : {
       outcome: judgment.otherwise,
       message: judgment.message
      };
      if ("extra" in found) return {
       outcome: "passed",
       message: `with ${extraWords(found.extra)}`
      };
      return "failed" in found ? {
       outcome: "failed",
       message: found.failed
      } : {
       outcome: "unknown",
       message: found.unknown
      };
     }
   }
  }
  function modulesItem(tally, resolutions, installed) {
   const { plan, judgments, answers } = tally;
   if (0 === plan.modules.size) return null;
   const modules = [
    ...plan.modules
   ];
   const kindOf = (name)=>judgments.get(name)?.kind ?? "";
   const elsewhere = modules.filter((name)=>"elsewhere" === kindOf(name)).length;
   const needing = modules.filter((name)=>{
    const judgment = judgments.get(name);
    return judgment?.kind === "lacks" && "extra" === judgment.otherwise && !resolutions.has(name);
   }).length;
   const tried = modules.length - elsewhere - needing;
   const plain = modules.filter((name)=>"passed" === kindOf(name));
   const extras = new Map;
   for (const name of modules){
    const found = resolutions.get(name);
    if (void 0 === found || !("extra" in found)) continue;
    const words = extraWords(found.extra);
    extras.set(words, (extras.get(words) ?? 0) + 1);
   }
   const counted = plain.length + [
    ...extras.values()
   ].reduce((sum, one)=>sum + one, 0);
   if (0 === counted) return null;
   const withExtras = [
    ...extras
   ].map(([words, count])=>`, ${String(count)} of them with ${words}`).join("");
   const leftOut = leftOutText(installed, elsewhere, needing);
   const message = `${String(counted)} of ${(0, count_text.l)(tried, "module")}${withExtras}${leftOut}`;
   const ms = [
    ...answers.values()
   ].reduce((sum, answer)=>sum + answer.ms, 0);
   return {
    kind: "import",
    subject: EVERY_MODULE,
    outcome: "passed",
    message,
    ms
   };
  }
  const LEFT_OUT = {
   test: "of tests",
   main: "__main__",
   configured: "in skip-imports"
  };
  function leftOutText({ modules }, elsewhere, needing) {
   const parts = [
    "test",
    "main",
    "configured"
   ].flatMap((why)=>{
    const count = modules.leftOut.filter((one)=>one.why === why).length;
    return 0 === count ? [] : [
     `${String(count)} ${LEFT_OUT[why]}`
    ];
   });
   if (elsewhere > 0) parts.push(`${String(elsewhere)} for other systems or Pythons`);
   if (needing > 0) parts.push(`${String(needing)} with extras that weren't tried`);
   return 0 === parts.length ? "" : `; not tried: ${parts.join(", ")}`;
  }
  const PLACES = {
   cwd: "the working folder",
   home: "the home folder",
   packages: "the folder for packages"
  };
  function effectFindings(effects, installed, verification) {
   const findings = new Map;
   for (const effect of effects){
    const { at, reference } = effect;
    const subject = null === at.line ? at.file : `${at.file}:${String(at.line)}`;
    const place = placeInTree(at, verification?.sources ?? {});
    const finding = {
     ...null === place ? {} : {
      location: place
     },
     ..."warning" === effect.what ? {
      rule: "import-warning",
      severity: effect.isForImporter && /Deprecat/u.test(effect.category) ? "advice" : "warning",
      subject,
      message: `causes a ${effect.category} when ${reference} is imported: ${effect.message}`,
      remedy: effect.isForImporter ? "Keep it only if it is meant for whoever imports this" : "Fix the cause of the warning: users see it, too"
     } : {
      rule: "import-writes",
      severity: "warning",
      subject,
      message: `writes ${effect.path} into ${PLACES[effect.where]} when ${reference} is imported`,
      remedy: "Write files only where a function is called for it"
     }
    };
    const key = `${finding.rule} ${subject}`;
    if (!findings.has(key)) findings.set(key, finding);
   }
   for (const { path, problem } of installed.files.startupCode)findings.set(path, {
    rule: "startup-code",
    severity: "warning",
    subject: path,
    message: problem,
    remedy: "Run it when the package is imported, or leave the file out of the wheel"
   });
   return [
    ...findings.values()
   ];
  }
  var visible_text = __webpack_require__(58607);
  var create_environment = __webpack_require__(97111);
  var package_environment = __webpack_require__(93334);
  var install_failure = __webpack_require__(22662);
  var remedies = __webpack_require__(56144);
  function fileRequirement(name, extras, { url, requiredSha256 }) {
   const wrong = [
    name,
    ...extras
   ].find((part)=>!(0, src_names.uV)(part));
   if (void 0 !== wrong) throw new release_error.K2({
    subject: url,
    problem: `"${(0, visible_text.Ol)(wrong, 80)}" is not the name of a project or an extra`,
    remedy: "Use only letters, digits, . _ and - in the names in pyproject.toml"
   });
   const bracket = 0 === extras.length ? "" : `[${extras.join(",")}]`;
   return `${name}${bracket} @ ${url}${null === requiredSha256 ? "" : `#sha256=${requiredSha256}`}`;
  }
  async function installFile(work, label, file, extras) {
   const { python, place, uv, host } = work;
   const folder = (0, external_node_path_.join)(place.folder, `environment-${label}`);
   const environment = await (0, create_environment.M)({
    python,
    folder,
    host,
    uv,
    isBare: true
   });
   return await installInto(work, environment, file, extras);
  }
  async function installInto(work, environment, file, extras, variables = {}) {
   const { plan, place, host } = work;
   const { project, normalizedName, settings } = plan;
   const started = performance.now();
   const result = await environment.install({
    requirements: [
     fileRequirement(project, extras, file)
    ],
    refresh: [
     normalizedName
    ],
    cwd: await place.emptyFolder(),
    timeoutMs: Math.max(1, work.remaining()),
    env: {
     ...variables,
     ..."sdist" === file.kind ? (0, package_environment.N6)({}, (0, external_node_path_.join)(place.folder, "caches")) : {}
    },
    ...null === settings.dependenciesIndexUrl ? {} : {
     indexUrl: settings.dependenciesIndexUrl
    }
   });
   host.signal.throwIfAborted();
   const ms = Math.round(performance.now() - started);
   if (0 === result.exitCode) return {
    environment,
    result,
    ms,
    problem: null
   };
   const remedy = result.timedOut ? `Raise ${"try" === plan.stage ? "try-timeout" : "verify-timeout"} in [tool.repo-agent-actions], or find out why it takes so long` : (0, remedies.l)(result.output, project, plan.dependenciesFrom, plan.verification?.nearby ?? []);
   return {
    environment,
    result,
    ms,
    problem: `${(0, install_failure.YU)(result)}. ${remedy}.`
   };
  }
  var record = __webpack_require__(7279);
  var entry_points = __webpack_require__(31279);
  var installed_distributions = __webpack_require__(34582);
  var file_hash = __webpack_require__(23256);
  const LONGEST_SHEBANG = 512;
  function isCompiled(path) {
   return /(?:^|\/)__pycache__\/|\.pyc$/u.test(path);
  }
  async function readRecord({ place, info }) {
   const text = await (0, promises_.readFile)((0, external_node_path_.join)(place, info, "RECORD"), "utf8").catch(()=>null);
   if (null === text) return null;
   return (0, record.H)(text).rows.map((row)=>({
     ...row,
     path: external_node_path_.posix.normalize(row.path)
    }));
  }
  async function readGenerator({ place, info }) {
   const text = await (0, promises_.readFile)((0, external_node_path_.join)(place, info, "WHEEL"), "utf8").catch(()=>"");
   return /^Generator:[ \t]*(?<generator>\S.*)$/mu.exec(text)?.groups?.["generator"]?.trim() ?? null;
  }
  async function pythonScripts(place, paths) {
   const found = [];
   for (const path of paths){
    const { name } = /^\.\.\/(?:.*\/)?(?:bin|Scripts)\/(?<name>[^/]+)$/u.exec(path)?.groups ?? {};
    if (void 0 === name) continue;
    const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(place, path)).catch(()=>Buffer.alloc(0));
    const [first = ""] = bytes.subarray(0, LONGEST_SHEBANG).toString("latin1").split("\n");
    if (/^#!.*python/u.test(first)) found.push(name);
   }
   return found.sort();
  }
  function expectedHash(hash) {
   return /^sha256=(?<digest>.+)$/u.exec(hash)?.groups?.["digest"] ?? null;
  }
  async function rowProblem(place, { path, hash, size }) {
   const about = await (0, promises_.stat)((0, external_node_path_.join)(place, path)).catch(()=>null);
   if (about?.isFile() !== true) return "is in RECORD, but was not installed";
   const expected = expectedHash(hash);
   if (null === expected) return null;
   const bytes = await (0, promises_.readFile)((0, external_node_path_.join)(place, path));
   const found = Buffer.from((0, file_hash.Bj)(bytes), "hex").toString("base64url");
   if (found === expected && (null === size || size === bytes.length)) return null;
   return "doesn't have the hash and size of its row in RECORD";
  }
  async function unlisted(place, own, others) {
   const listed = new Set(own);
   const tops = new Set(own.flatMap((path)=>path.includes("/") && !path.startsWith("..") ? [
     path.split("/", 1)[0]
    ] : []));
   const found = [];
   for (const top of tops){
    if (void 0 === top) continue;
    const entries = await (0, promises_.readdir)((0, external_node_path_.join)(place, top), {
     withFileTypes: true,
     recursive: true
    }).catch(()=>[]);
    for (const entry of entries){
     const below = (0, external_node_path_.join)(entry.parentPath, entry.name).slice((0, external_node_path_.join)(place, "/").length);
     const path = below.replaceAll("\\", "/");
     if (!entry.isDirectory() && !listed.has(path) && !others.has(path) && !isCompiled(path)) found.push(path);
    }
   }
   return found;
  }
  async function startupLines(place, paths) {
   const files = paths.filter((path)=>!path.includes("/") && path.endsWith(".pth"));
   const found = [];
   for (const path of files){
    const text = await (0, promises_.readFile)((0, external_node_path_.join)(place, path), "utf8").catch(()=>"");
    const lines = text.split(/\r?\n/u).filter((line)=>/^import[ \t]/u.test(line));
    if (lines.length > 0) found.push({
     path,
     problem: `runs code whenever Python starts: ${lines[0]?.slice(0, 120) ?? ""}`
    });
   }
   return found;
  }
  function overwritten(own, by, rows) {
   return rows.flatMap(({ path, hash })=>{
    const ours = own.get(path);
    if (void 0 === ours || isCompiled(path) || "" !== hash && hash === ours.hash) return [];
    return [
     {
      path,
      problem: `is also a file of ${by.project}: whichever is installed last overwrites the other`
     }
    ];
   });
  }
  async function readInstalledFiles(folder, normalizedName) {
   const distributions = await (0, installed_distributions.M)(folder);
   const own = distributions.find(({ name })=>name === normalizedName) ?? null;
   const nothing = {
    distributions,
    own,
    generator: null,
    scriptFiles: [],
    paths: [],
    entryPoints: [],
    problems: [],
    startupCode: []
   };
   const rows = null === own ? null : await readRecord(own);
   if (null === own || null === rows) {
    const problems = null === own ? [] : [
     {
      path: `${own.info}/RECORD`,
      problem: "is missing, so pip can neither update nor remove it"
     }
    ];
    return {
     ...nothing,
     problems
    };
   }
   const ours = new Map(rows.map((row)=>[
     row.path,
     row
    ]));
   const problems = [];
   for (const row of rows){
    const problem = isCompiled(row.path) ? null : await rowProblem(own.place, row);
    if (null !== problem) problems.push({
     path: row.path,
     problem
    });
   }
   const others = new Set;
   for (const other of distributions){
    if (other === own || other.place !== own.place) continue;
    const theirs = await readRecord(other) ?? [];
    for (const { path } of theirs)others.add(path);
    for (const problem of overwritten(ours, other, theirs))problems.push(problem);
   }
   const paths = [
    ...ours.keys()
   ].filter((path)=>!isCompiled(path));
   for (const path of (await unlisted(own.place, paths, others)))problems.push({
    path,
    problem: "was installed, but is not in RECORD, so pip never removes it"
   });
   const entryText = await (0, promises_.readFile)((0, external_node_path_.join)(own.place, own.info, "entry_points.txt"), "utf8").catch(()=>"");
   const entryPoints = Object.entries((0, entry_points.f)(entryText).groups).flatMap(([group, entries])=>Object.entries(entries).map(([name, target])=>({
      group,
      name,
      target
     })));
   const made = new Set(entryPoints.map(({ name })=>name));
   return {
    distributions,
    own,
    generator: await readGenerator(own),
    scriptFiles: (await pythonScripts(own.place, paths)).filter((name)=>!made.has(name)),
    paths,
    entryPoints,
    problems,
    startupCode: await startupLines(own.place, paths)
   };
  }
  const WARNING = /^\s*(?:warning|deprecation)\b:?/iu;
  function mentions(text, name) {
   const wanted = (0, src_names.Pc)(name);
   for (const [word] of text.matchAll(/[A-Za-z0-9._-]+/gu)){
    const plain = (0, src_names.Pc)(word);
    if (plain.startsWith(wanted) && /^(?:$|-(?![a-z]))/u.test(plain.slice(wanted.length))) return true;
   }
   return false;
  }
  function installerWarnings(output, name) {
   const warnings = [];
   let open;
   for (const line of (0, visible_text.Q6)(output).split("\n")){
    const continues = /^\s+\S/u.test(line) ? open : void 0;
    if (WARNING.test(line)) {
     open = line.trim();
     warnings.push(open);
    } else if (void 0 !== continues) {
     open = `${continues} ${line.trim()}`;
     warnings[warnings.length - 1] = open;
    } else open = void 0;
   }
   return [
    ...new Set(warnings)
   ].map((text)=>({
     text,
     own: mentions(text, name)
    }));
  }
  var external_node_crypto_ = __webpack_require__(77598);
  const PROBE_SCRIPT = String.raw`
import json, os, sys, time

spec = json.loads(sys.stdin.buffer.read().decode("utf-8"))
out = os.open(spec["out"], os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
write, dumps, clock, leave = os.write, json.dumps, time.perf_counter, os._exit

def tell(**answer):
    write(out, (dumps(answer) + "\n").encode("ascii"))

import importlib, importlib.util, platform, threading, traceback, warnings

imports = spec["imports"]
place = os.path.realpath(spec["place"]) if spec["place"] else None
own = set(spec["own"])
limit = spec["limit"]

def below(path, root):
    """The path with slashes below a folder, or None."""
    if not isinstance(path, str) or root is None:
        return None
    for there in (os.path.abspath(path), os.path.realpath(path)):
        if there.startswith(root.rstrip(os.sep) + os.sep):
            return there[len(root.rstrip(os.sep)) + 1:].replace(os.sep, "/")
    return None

def in_place(path):
    return below(path, place)

def origin(module):
    found = getattr(module, "__file__", None)
    if found is None:
        for found in getattr(module, "__path__", []):
            break
    return found if isinstance(found, str) else None

def within(path):
    if path is None:
        return None
    for there, root in ((os.path.abspath(path), sys.prefix), (os.path.realpath(path), os.path.realpath(sys.prefix))):
        if there.startswith(root.rstrip(os.sep) + os.sep):
            return True
    return False

def told_version(module):
    # Of the first package on the way that isn't a namespace: users ask it for the version
    parts = module.split(".")
    for count in range(1, len(parts) + 1):
        name = ".".join(parts[:count])
        found = sys.modules.get(name)
        if getattr(found, "__file__", None) is None:
            continue
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                version = found.__version__
        except Exception:
            return None
        return [name, str(version)[:200]] if isinstance(version, str) else None
    return None

# What code of the release writes while it is imported

current = None
watched = [(name, os.path.realpath(path)) for name, path in (("cwd", os.getcwd()), ("home", os.path.expanduser("~")), ("packages", place)) if path]
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
seen_writes = set()

def own_frame(depth):
    frame = sys._getframe(depth)
    while frame is not None:
        path = in_place(frame.f_code.co_filename)
        if path is not None:
            return (path, frame.f_lineno) if path in own else None
        frame = frame.f_back
    return None

def watch(event, args):
    if current is None or event not in ("open", "os.mkdir", "sqlite3.connect"):
        return
    try:
        path = os.fsdecode(args[0]) if isinstance(args[0], (str, bytes, os.PathLike)) else None
        if path is None or (event == "open" and not (isinstance(args[2], int) and args[2] & WRITES)):
            return
        if path.endswith(".pyc") or "__pycache__" in path:
            return
        for where, root in watched:
            found = below(path, root)
            if found is None:
                continue
            frame = own_frame(2)
            if frame is not None and (where, found) not in seen_writes and len(seen_writes) < 50:
                seen_writes.add((where, found))
                tell(what="write", position=current, where=where, path=found[:300], file=frame[0], line=frame[1])
            return
    except Exception:
        pass

if hasattr(sys, "addaudithook") and place is not None:
    sys.addaudithook(watch)

warnings.filterwarnings("always", "invalid (escape|octal)", DeprecationWarning)

PROBE = sys._getframe().f_code.co_filename

def show_warning(message, category, filename, lineno, file=None, line=None):
    if current is None:
        return
    path, passed = in_place(filename), False
    if path is None:
        # Attributed to whoever imports the module: where it comes from is the innermost code that is installed
        frame = own_frame(2)
        passed = filename == PROBE
        path, lineno = frame if frame is not None else (None, None)
    if path in own:
        tell(what="warning", position=current, category=category.__name__, message=str(message)[:500], file=path, line=lineno,
             passed=passed)

warnings.showwarning = show_warning

def compile_again(files):
    # Compiled at the installation: what the compiler has to say was said there
    for path in files:
        source = os.path.join(place, *path.split("/"))
        try:
            if not os.path.exists(importlib.util.cache_from_source(source)):
                continue
            with open(source, "rb") as stream:
                text = stream.read()
            compile(text, source, "exec", dont_inherit=True)
        except Exception:
            pass # the import tells

def where_raised(error):
    """The last line of the release on the way to an error, and the last file at all."""
    line, last = None, None
    try:
        for frame, number in traceback.walk_tb(error.__traceback__):
            path = in_place(frame.f_code.co_filename)
            if path is not None:
                last = path
                if path in own:
                    line = [path, number]
        if isinstance(error, SyntaxError):
            last = in_place(error.filename)
            if last in own:
                line = [last, error.lineno]
    except Exception:
        pass
    return line, last

def attempt(position):
    global current
    module, _, attribute = imports[position]["reference"].partition(":")
    tell(what="begin", position=position)
    if place is not None:
        current = position
        compile_again(imports[position]["files"])
    began = clock()
    seconds = None
    try:
        # As a script imports it: a warning that is meant for whoever imports it is one for __main__
        __import__(module)
        found = sys.modules[module]
        seconds = clock() - began
        current = None
        path = origin(found)
        for part in filter(None, attribute.split(".")):
            found = getattr(found, part)
        tell(what="import", position=position, ok=True, seconds=seconds, path=path, inside=within(path),
             told=told_version(module))
        return True
    except BaseException as error:
        current = None
        if seconds is None:
            seconds = clock() - began
        missing = getattr(error, "name", None) if isinstance(error, ModuleNotFoundError) else None
        line, last = where_raised(error)
        about = getattr(error, "filename", None) if isinstance(error, OSError) else None
        try:
            message = str(error)[:2000]
        except Exception:
            message = ""
        kinds = [kind.__name__ for kind in type(error).__mro__ if kind is not object]
        tell(what="import", position=position, ok=False, seconds=seconds, error=type(error).__name__, kinds=kinds,
             message=message, missing=missing if isinstance(missing, str) else None, at=line, last=last,
             about=in_place(about) if isinstance(about, str) else None)
        return False

# Which import is to be tried in the process that another leaves behind

references = {entry["reference"]: position for position, entry in enumerate(imports)}
children = {None: []}
for position, entry in enumerate(imports):
    module, colon, _ = entry["reference"].partition(":")
    parent = None
    parts = module.split(".")
    for count in range(len(parts) if colon else len(parts) - 1, 0, -1):
        parent = references.get(".".join(parts[:count]))
        if parent is not None:
            break
    children.setdefault(parent, []).append(position)

def family(position):
    found = [position]
    for child in children.get(position, []):
        found.extend(family(child))
    return found

started = clock()

def has_time():
    return clock() - started < spec["fresh"]

def answered():
    found = set()
    with open(spec["out"], "rb") as stream:
        for line in stream:
            try:
                answer = json.loads(line.decode("ascii"))
            except ValueError:
                continue
            if answer.get("what") == "import":
                found.add(answer["position"])
    return found

def threads():
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        return threading.active_count()

def broken(position, error, message):
    tell(what="import", position=position, ok=False, seconds=0, error=error, kinds=[], message=message, missing=None,
         at=None, last=None, about=None)

def last_words(said):
    try:
        size = os.lseek(said, 0, os.SEEK_END)
        os.lseek(said, max(0, size - 4000), os.SEEK_SET)
        lines = os.read(said, 4000).decode("utf-8", "replace").strip().splitlines()
        return "" if not lines else ": " + "\n".join(lines[-3:])
    except OSError:
        return ""

def without(position):
    # Python imports a package before its modules
    for child in family(position)[1:]:
        broken(child, "parent", imports[position]["reference"])

def in_child(positions, alone):
    """Imports in one new process; whatever it doesn't answer, the caller tries again."""
    import select, signal, tempfile
    said, name = tempfile.mkstemp(dir=os.path.dirname(spec["out"]))
    os.unlink(name)
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(reader)
            os.dup2(said, 1)
            os.dup2(said, 2)
            for position in positions:
                worked = attempt(position)
                write(writer, b".")
                if alone and not worked:
                    without(position)
                elif alone and children.get(position) and threads() == 1:
                    one_by_one(children[position])
        finally:
            leave(0)
    os.close(writer)
    done, status, since = 0, None, clock()
    while done < len(positions):
        ready = select.select([reader], [], [], max(0.0, min(0.5, since + limit - clock())))[0]
        data = os.read(reader, 1024) if ready else None
        if data:
            done += len(data)
            since = clock()
            continue
        ended, code = os.waitpid(pid, os.WNOHANG)
        if ended:
            status = code
            break
        if data is not None:
            _, status = os.waitpid(pid, 0)
            break
        if clock() - since >= limit:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            broken(positions[done], "time-out", "importing %s did not end within %g s" % (imports[positions[done]]["reference"], limit))
            if alone:
                without(positions[done])
            os.close(reader)
            os.close(said)
            return
    if done < len(positions):
        ended = "exit code %d" % (status >> 8) if status is not None and not status & 0x7f else None
        if ended is None:
            try:
                ended = signal.Signals((status or 0) & 0x7f).name
            except ValueError:
                ended = "a signal"
        broken(positions[done], "crash", "the interpreter exited during the import with %s%s" % (ended, last_words(said)))
        if alone:
            without(positions[done])
    elif status is None:
        os.waitpid(pid, 0)
    os.close(reader)
    os.close(said)

def one_by_one(positions):
    for position in positions:
        if not has_time():
            break
        in_child([position], True)
        left = answered()
        for child in family(position)[1:]:
            if child not in left and has_time():
                in_child([child], False)
    else:
        return
    together([one for position in positions for one in family(position)])

def together(positions):
    left = answered()
    rest = [one for one in positions if one not in left]
    while rest:
        in_child(rest, False)
        left = answered()
        following = [one for one in rest if one not in left]
        if len(following) == len(rest):
            broken(rest[0], "crash", "the interpreter exited before the import")
            following = rest[1:]
        rest = following

def in_line(positions):
    for position in positions:
        def stop(position=position):
            broken(position, "time-out", "importing %s did not end within %g s" % (imports[position]["reference"], limit))
            leave(3)
        timer = threading.Timer(limit, stop)
        timer.daemon = True
        timer.start()
        attempt(position)
        timer.cancel()

def tell_python():
    from importlib import metadata
    def full_version(info):
        version = "%d.%d.%d" % info[:3]
        return version if info.releaselevel == "final" else version + info.releaselevel[0] + str(info.serial)
    markers = {
        "implementation_name": sys.implementation.name,
        "implementation_version": full_version(sys.implementation.version),
        "os_name": os.name,
        "platform_machine": platform.machine(),
        "platform_python_implementation": platform.python_implementation(),
        "platform_release": platform.release(),
        "platform_system": platform.system(),
        "platform_version": platform.version(),
        "python_full_version": platform.python_version(),
        "python_version": ".".join(platform.python_version_tuple()[:2]),
        "sys_platform": sys.platform,
    }
    try:
        dist = metadata.distribution(spec["name"])
    except metadata.PackageNotFoundError:
        dist = None
    tell(what="installed", version=None if dist is None else dist.version, markers=markers)

tell_python()
if spec["fork"] and hasattr(os, "fork") and sys.platform.startswith("linux") and threads() == 1:
    one_by_one(children[None])
else:
    in_line(range(len(imports)))
tell(what="done")
# Threads and exit handlers of the package would keep the process; there is nothing left to do.
leave(0)
`;
  const FRESH = 60;
  function parseLines(text) {
   return text.split("\n").flatMap((line)=>{
    if ("" === line) return [];
    try {
     const value = JSON.parse(line);
     return "object" == typeof value && null !== value ? [
      {
       ...value
      }
     ] : [];
    } catch  {
     return [];
    }
   });
  }
  function textOf(value) {
   return "string" == typeof value ? value : null;
  }
  function textsOf(value) {
   return Array.isArray(value) ? value.filter((entry)=>"string" == typeof entry) : [];
  }
  function toldOf(value) {
   const [name, version] = textsOf(value);
   return void 0 === name || void 0 === version ? null : {
    package: name,
    version
   };
  }
  function ownLine(file, line) {
   return "string" == typeof file ? {
    file,
    line: "number" == typeof line ? line : null
   } : null;
  }
  function referenceOf({ position }, references) {
   return "number" == typeof position ? references[position] : void 0;
  }
  function importOf(line, references) {
   const reference = referenceOf(line, references);
   if ("import" !== line["what"] || void 0 === reference) return null;
   const seconds = line["seconds"];
   const ok = true === line["ok"];
   const at = Array.isArray(line["at"]) ? line["at"] : [];
   return {
    reference,
    ok,
    ms: "number" == typeof seconds ? Math.max(0, Math.round(1e3 * seconds)) : 0,
    error: ok ? null : textOf(line["error"]) ?? "an error",
    kinds: textsOf(line["kinds"]),
    message: textOf(line["message"]) ?? "",
    missing: textOf(line["missing"]),
    at: ownLine(at[0], at[1]),
    last: textOf(line["last"]),
    about: textOf(line["about"]),
    path: textOf(line["path"]),
    inside: "boolean" == typeof line["inside"] ? line["inside"] : null,
    told: toldOf(line["told"])
   };
  }
  function effectOf(line, references) {
   const reference = referenceOf(line, references);
   const at = ownLine(line["file"], line["line"]);
   if (void 0 === reference || null === at) return null;
   if ("warning" === line["what"]) {
    const category = textOf(line["category"]) ?? "Warning";
    const isForImporter = true === line["passed"];
    return {
     what: "warning",
     reference,
     at,
     category,
     message: textOf(line["message"]) ?? "",
     isForImporter
    };
   }
   const where = line["where"];
   const path = textOf(line["path"]);
   if ("write" !== line["what"] || null === path) return null;
   if ("cwd" !== where && "home" !== where && "packages" !== where) return null;
   return {
    what: "write",
    reference,
    at,
    where,
    path
   };
  }
  function pythonOf(lines) {
   const line = lines.find((candidate)=>"installed" === candidate["what"]);
   if (void 0 === line) return null;
   const markers = line["markers"];
   const entries = "object" == typeof markers && null !== markers ? Object.entries(markers) : [];
   return {
    version: textOf(line["version"]),
    markers: Object.fromEntries(entries.flatMap(([name, value])=>"string" == typeof value ? [
      [
       name,
       value
      ]
     ] : []))
   };
  }
  async function probe(place, request) {
   const all = request.imports.map(({ reference })=>reference);
   const answers = new Map;
   const effects = [];
   let python = null;
   let trouble;
   for(;;){
    const rest = request.imports.filter(({ reference })=>!answers.has(reference));
    const references = rest.map(({ reference })=>reference);
    const { lines, result } = await runProbe(place, {
     ...request,
     imports: rest
    });
    for (const line of lines){
     const answer = importOf(line, references);
     if (null !== answer && !answers.has(answer.reference)) answers.set(answer.reference, answer);
     const effect = effectOf(line, references);
     if (null !== effect) effects.push(effect);
    }
    python ??= pythonOf(lines);
    const left = references.filter((reference)=>!answers.has(reference));
    trouble = (0, last_meaningful_lines.c)(result.output, 3);
    const [first] = left;
    if (void 0 === first) break;
    const begun = lines.flatMap((line)=>"begin" === line["what"] ? referenceOf(line, references) ?? [] : []);
    const pending = begun.filter((reference)=>!answers.has(reference));
    if (result.timedOut || !lines.some((line)=>"begin" === line["what"])) {
     for (const reference of left){
      const [error, message] = result.timedOut ? [
       "time-out",
       pending.includes(reference) ? "the import didn't finish" : "no time was left for it"
      ] : [
       "no interpreter",
       trouble
      ];
      answers.set(reference, broken(reference, error, message));
     }
     break;
    }
    const ended = null === result.signal ? `exit code ${String(result.exitCode)}` : result.signal;
    const message = `the interpreter exited during the import with ${ended}${"" === trouble ? "" : `: ${trouble}`}`;
    const culprit = pending[0] ?? (left.length < references.length ? null : first);
    if (null !== culprit) answers.set(culprit, broken(culprit, "crash", message));
    if (answers.size === all.length) break;
   }
   const imports = all.flatMap((reference)=>answers.get(reference) ?? []);
   return {
    imports,
    effects,
    python,
    trouble: null === python ? trouble : null
   };
  }
  async function runProbe(place, { project, imports, packages, own, limit, oneProcess = false }) {
   const out = (0, external_node_path_.join)(place.scratch, `probe-${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.jsonl`);
   const input = {
    name: project,
    out,
    imports,
    place: packages,
    own,
    limit,
    fresh: FRESH,
    fork: !oneProcess
   };
   const result = await (0, run_process.R)({
    file: place.python,
    args: [
     "-I",
     "-c",
     PROBE_SCRIPT
    ],
    cwd: place.cwd,
    env: place.environment,
    input: JSON.stringify(input),
    timeoutMs: Math.max(1, place.remaining()),
    signal: place.signal
   });
   return {
    lines: parseLines(await (0, promises_.readFile)(out, "utf8").catch(()=>"")),
    result
   };
  }
  function broken(reference, error, message) {
   return {
    reference,
    ok: false,
    ms: 0,
    error,
    kinds: [],
    message,
    missing: null,
    at: null,
    last: null,
    about: null,
    path: null,
    inside: null,
    told: null
   };
  }
  function platformOf({ python }) {
   return {
    platform: process.platform,
    minor: python.minor
   };
  }
  var script_runs = __webpack_require__(54714);
  async function probePlaceOf(work, environment) {
   const { place, host } = work;
   const home = await place.emptyFolder();
   return {
    python: environment.python,
    cwd: await place.emptyFolder(),
    scratch: place.scratch,
    environment: {
     ...place.environmentFor(environment.bin),
     HOME: home,
     USERPROFILE: home
    },
    remaining: ()=>work.remaining(),
    signal: host.signal
   };
  }
  async function probeReferences(work, environment, references, installed) {
   return await probe(await probePlaceOf(work, environment), {
    project: work.plan.project,
    imports: references.map((reference)=>({
      reference,
      files: []
     })),
    packages: installed.files.own?.place ?? null,
    own: installed.files.paths,
    limit: IMPORT_LIMIT
   });
  }
  async function beginExtra(work, file, names, label) {
   const started = performance.now();
   return {
    started,
    installation: await installFile(work, label, file, names)
   };
  }
  async function installExtra(work, file, trial, base, { label, helps, begun }) {
   const { plan } = work;
   const started = (await begun)?.started ?? performance.now();
   const failed = (problem)=>({
     trial,
     started,
     helps,
     problem,
     environment: null,
     installed: null
    });
   const offered = base.extras.map(src_names.Pc);
   const unknown = trial.names.filter((name)=>!offered.includes((0, src_names.Pc)(name)));
   if (unknown.length > 0) {
    const has = 0 === base.extras.length ? "it has none" : `it has ${base.extras.join(", ")}`;
    return failed(`${unknown.join(", ")} is not an extra of the release; ${has}. Check [project.optional-dependencies] in pyproject.toml.`);
   }
   const { installation } = await (begun ?? beginExtra(work, file, trial.names, label));
   const { environment, problem, result } = installation;
   if (null !== problem) return failed(problem);
   const advice = 0 === trial.imports.length && trial.names.every(developer_extra.J);
   await work.ledger?.note(environment.folder, `extra ${trial.names.join(",")}`, advice);
   const own = installerWarnings(result.output, plan.project).filter((warning)=>warning.own);
   if (own.length > 0 && "fail" === plan.settings.installWarnings) return failed(own.map(({ text })=>text).join("\n"));
   const files = await readInstalledFiles(environment.folder, plan.normalizedName);
   const installed = installedRelease(files, platformOf(work), plan.skipImports);
   return {
    trial,
    started,
    helps,
    problem: null,
    environment,
    installed
   };
  }
  const NOTHING = {
   imports: [],
   scripts: []
  };
  async function tryExtra(work, { trial, started, helps, problem, environment, installed }, lacking, markers) {
   const subject = trial.names.join(",");
   const item = (outcome, message)=>helps ? null : {
     kind: "extra",
     subject,
     outcome,
     message,
     ms: Math.round(performance.now() - started)
    };
   if (null !== problem || null === environment || null === installed) return {
    names: trial.names,
    item: item("failed", problem ?? ""),
    imports: new Map,
    scripts: new Map,
    lacking: NOTHING,
    findings: []
   };
   const references = [
    ...new Set([
     ...trial.imports,
     ...lacking.imports.map(({ reference })=>reference)
    ])
   ];
   const answer = 0 === references.length ? null : await probeReferences(work, environment, references, installed);
   const { nearby = [], sources = {} } = work.plan.verification ?? {};
   const context = {
    installed,
    on: platformOf(work),
    markers,
    nearby,
    sources
   };
   const problems = [];
   const imports = new Map;
   const stillLacking = [];
   for (const one of answer?.imports ?? []){
    const isDeclared = trial.imports.includes(one.reference);
    const judgment = await judgeImport(one, {
     ...context,
     isPromised: ()=>isDeclared
    });
    const pending = lacking.imports.find(({ reference })=>reference === one.reference);
    if ("passed" === judgment.kind && void 0 !== pending) imports.set(one.reference, {
     extra: trial.names
    });
    if ("lacks" === judgment.kind && void 0 !== pending && judgment.module !== pending.module) if ("extra" === judgment.otherwise) stillLacking.push({
     ...pending,
     module: judgment.module
    });
    else imports.set(one.reference, {
     [judgment.otherwise]: `with ${extraWords(trial.names)}, ${judgment.message}`
    });
    if (("failed" === judgment.kind || "unknown" === judgment.kind) && void 0 !== pending) imports.set(one.reference, {
     [judgment.kind]: `with ${extraWords(trial.names)}, ${judgment.message}`
    });
    if (isDeclared && "message" in judgment) problems.push(`${one.reference}: ${judgment.message}`);
   }
   const environmentFacts = {
    own: work.plan.normalizedName,
    extras: trial.names,
    distributions: installed.files.distributions,
    markers
   };
   for (const one of requirementProblems({
    ...environmentFacts,
    python: work.python
   }))problems.push(`${one.problem}. ${one.remedy}.`);
   const { installWarnings } = work.plan.settings;
   const withoutExtra = new Set(lackingExtras({
    ...environmentFacts,
    extras: []
   }).map(({ problem })=>problem));
   const lackingHere = helps ? [] : lackingExtras(environmentFacts).filter(({ problem })=>!withoutExtra.has(problem));
   if ("fail" === installWarnings) for (const one of lackingHere)problems.push(`${one.problem}. ${one.remedy}.`);
   const scripts = new Map;
   const scriptsLacking = [];
   for (const script of lacking.scripts){
    const { item: ran, lacking: next } = await (0, script_runs.j3)(script.trial, environment.script(script.trial.name), script.args, {
     place: work.place,
     environment: work.place.environmentFor(environment.bin),
     remaining: ()=>work.remaining(),
     signal: work.host.signal,
     placeOf: ()=>null,
     nearbyOf: ()=>null,
     version: work.plan.version
    });
    if (null !== next && next.module !== script.module) scriptsLacking.push(next);
    else if ("passed" === ran.outcome) scripts.set(ran.subject, {
     ...ran,
     message: `with ${extraWords(trial.names)}`
    });
    else if ("unknown" === ran.outcome && null === next) scripts.set(ran.subject, {
     ...ran,
     message: `with ${extraWords(trial.names)}, it ${ran.message}`
    });
   }
   const tried = 0 === trial.imports.length ? "installs; no imports are declared for it" : `imports ${trial.imports.join(", ")}`;
   return {
    names: trial.names,
    item: 0 === problems.length ? item("passed", tried) : item("failed", problems.join("\n")),
    imports,
    scripts,
    lacking: {
     imports: stillLacking,
     scripts: scriptsLacking
    },
    findings: "warn" === installWarnings ? lackingHere.map(({ problem, remedy })=>({
      rule: "install-warning",
      severity: "warning",
      subject: extraWords(trial.names),
      message: problem,
      remedy
     })) : []
   };
  }
  async function trySdist(work) {
   const { plan } = work;
   const file = plan.files.find(({ kind })=>"sdist" === kind);
   if (void 0 === file) return [
    {
     kind: "install",
     subject: "source distribution",
     outcome: "failed",
     message: `is not ${plan.filesAt}. ${plan.filesRemedy}, or set sdist to false.`,
     ms: 0
    }
   ];
   const started = performance.now();
   const item = (outcome, message)=>[
     {
      kind: "install",
      subject: file.filename,
      outcome,
      message,
      ms: Math.round(performance.now() - started),
      urls: [
       file.url
      ]
     }
    ];
   const judged = plan.judgeFile(file);
   if ("failed" === judged.outcome) return [
    judged
   ];
   const { environment, problem } = await installFile(work, "sdist", file, []);
   if (null !== problem) return item("failed", problem);
   const files = await readInstalledFiles(environment.folder, plan.normalizedName);
   const on = platformOf(work);
   const installed = installedRelease(files, on, plan.skipImports);
   const references = namedImports(plan, plan.verification?.imports ?? []);
   const answer = await probeReferences(work, environment, references, installed);
   const problems = [];
   for (const each of answer.imports){
    const context = {
     installed,
     on,
     markers: answer.python?.markers ?? {},
     nearby: plan.verification?.nearby ?? [],
     sources: plan.verification?.sources ?? {},
     isPromised: ()=>true
    };
    const judgment = await judgeImport(each, context);
    if ("message" in judgment) problems.push(`${each.reference}: ${judgment.message}`);
   }
   const version = answer.python?.version ?? null;
   if (version !== plan.version) problems.unshift(`version ${version ?? "unknown"} is installed, not ${plan.version}`);
   return 0 === problems.length ? item("passed", "builds and installs; version and imports are correct") : item("failed", problems.join("\n"));
  }
  const MOST_EXTRAS = 4;
  const MOST_COMBINATIONS = 6;
  function extrasFor(lacking, about, markers) {
   const modules = [
    ...lacking.imports,
    ...lacking.scripts
   ].map(({ module })=>module.split(".")[0] ?? module);
   const requires = about.files.own?.requiresDist ?? [];
   const names = modules.flatMap((module)=>{
    const traced = tracedRequirement(module, requires, markers);
    return traced?.kind === "extra" ? traced.extras : [];
   });
   return [
    ...new Set(names)
   ];
  }
  function combinedExtras(results, about, markers) {
   const keyOf = (names)=>names.map(src_names.Pc).sort().join(",");
   const tried = new Set(results.map(({ names })=>keyOf(names)));
   const solved = new Set(results.flatMap(({ imports })=>[
     ...imports
    ].flatMap(([reference, resolution])=>"extra" in resolution ? [
      reference
     ] : [])));
   const ran = new Set(results.flatMap(({ scripts })=>[
     ...scripts.keys()
    ]));
   const found = new Map;
   for (const { names, lacking } of results){
    const add = (what)=>{
     const [next] = extrasFor(what, about, markers).filter((name)=>!names.map(src_names.Pc).includes(name));
     const all = void 0 === next ? [] : [
      ...names,
      next
     ].sort();
     const key = keyOf(all);
     if (void 0 === next || tried.has(key)) return;
     const before = found.get(key)?.lacking ?? {
      imports: [],
      scripts: []
     };
     found.set(key, {
      names: all,
      lacking: {
       imports: [
        ...before.imports,
        ...what.imports
       ],
       scripts: [
        ...before.scripts,
        ...what.scripts
       ]
      }
     });
    };
    for (const one of lacking.imports)if (!solved.has(one.reference)) add({
     imports: [
      one
     ],
     scripts: []
    });
    for (const one of lacking.scripts)if (!ran.has([
     one.trial.name,
     ...one.args
    ].join(" "))) add({
     imports: [],
     scripts: [
      one
     ]
    });
   }
   return [
    ...found.values()
   ].slice(0, MOST_COMBINATIONS);
  }
  var planned_installation = __webpack_require__(2129);
  async function noteUntriedExtras(work, file, environment, installed, { trials }) {
   const tried = new Set(trials.flatMap(({ names })=>names.map(src_names.Pc)));
   const untried = installed.extras.filter((name)=>(0, src_names.uV)(name) && !tried.has((0, src_names.Pc)(name)));
   for (const advice of [
    false,
    true
   ]){
    const names = untried.filter((name)=>(0, developer_extra.J)(name) === advice);
    if (names.length > 0) await noteTogether(work, file, environment, names, advice);
   }
  }
  async function noteTogether(work, file, environment, names, advice) {
   const { plan, place, host, ledger } = work;
   const { settings, project } = plan;
   const label = 1 === names.length ? `extra ${names.join("")}` : `extras ${names.join(", ")}`;
   let trouble;
   try {
    const result = await environment.install({
     requirements: [
      fileRequirement(project, names, file)
     ],
     cwd: await place.emptyFolder(),
     dryRun: true,
     timeoutMs: Math.max(1, work.remaining()),
     ...null === settings.dependenciesIndexUrl ? {} : {
      indexUrl: settings.dependenciesIndexUrl
     }
    });
    if (0 === result.exitCode) return void ledger?.add({
     label,
     advice,
     distributions: (0, planned_installation.W)(result),
     trouble: null
    });
    trouble = (0, install_failure.YU)(result);
   } catch (error) {
    trouble = (0, release_error.bD)(error);
   }
   host.signal.throwIfAborted();
   ledger?.add({
    label,
    advice,
    distributions: [],
    trouble: `can't be resolved (${(0, text_ends.f6)(trouble)})`
   });
  }
  function installItem(release, work, { problem, ms }) {
   const message = problem ?? `in a separate environment, dependencies from ${work.plan.dependenciesFrom}`;
   return {
    kind: "install",
    subject: release,
    outcome: null === problem ? "passed" : "failed",
    message,
    ms
   };
  }
  function judgeWarnings({ plan }, { result }, lacking = []) {
   const subject = "installer warnings";
   if ("ignore" === plan.settings.installWarnings) return {
    items: [
     {
      kind: "install",
      subject,
      outcome: "skipped",
      message: "not requested",
      ms: 0
     }
    ],
    findings: []
   };
   const own = installerWarnings(result.output, plan.project).filter((warning)=>warning.own);
   if (0 === own.length && 0 === lacking.length) return {
    items: [
     {
      kind: "install",
      subject,
      outcome: "passed",
      message: "",
      ms: 0
     }
    ],
    findings: []
   };
   const texts = own.map(({ text })=>text);
   if ("fail" === plan.settings.installWarnings) {
    const sentences = lacking.map(({ problem, remedy })=>`${problem}. ${remedy}.`);
    const message = `${[
     ...texts,
     ...sentences
    ].join("\n")}\nFix the cause of the warning, or set install-warnings to warn.`;
    return {
     items: [
      {
       kind: "install",
       subject,
       outcome: "failed",
       message,
       ms: 0
      }
     ],
     findings: []
    };
   }
   const findings = [
    ...texts.map((message)=>({
      message: `the installer says: ${message}`,
      remedy: "Fix the cause of the warning"
     })),
    ...lacking.map(({ problem, remedy })=>({
      message: problem,
      remedy
     }))
   ].map((words)=>({
     rule: "install-warning",
     severity: "warning",
     subject: plan.project,
     ...words
    }));
   return {
    items: [
     {
      kind: "install",
      subject,
      outcome: "passed",
      message: "allowed by install-warnings",
      ms: 0
     }
    ],
    findings
   };
  }
  function versionItem({ plan }, answer) {
   const { project, version: wanted } = plan;
   const facts = {
    kind: "version",
    subject: project,
    ms: 0
   };
   const version = answer.python?.version ?? null;
   if (null === answer.python) return {
    ...facts,
    outcome: "failed",
    message: `unknown: ${answer.trouble ?? "the interpreter exited"}. Import the package by hand and fix what it reports.`
   };
   if (null === version) return {
    ...facts,
    outcome: "failed",
    message: `importlib.metadata doesn't find ${project}. Check whether the name in the metadata is the one that was uploaded.`
   };
   if (normal(version) !== wanted) return {
    ...facts,
    outcome: "failed",
    message: `${version} is installed, not ${wanted}. Check which version the build backend wrote into the metadata.`
   };
   return {
    ...facts,
    outcome: "passed",
    message: version
   };
  }
  function normal(version) {
   try {
    return (0, src_version.Bp)(version);
   } catch  {
    return version;
   }
  }
  function slowInstall({ plan, python }, { kind, filename }, { ms }) {
   const maximum = plan.settings.maximumInstallSeconds;
   if (ms <= 1e3 * maximum) return [];
   const time = `${(0, duration_text.S)(ms)}, more than ${String(maximum)} s`;
   const [why, what] = "sdist" === kind ? [
    `, because no wheel fits here and one was built from ${filename}`,
    "Release a wheel for this Python and platform (cibuildwheel makes them)"
   ] : [
    "",
    "Check the size of the package and of its dependencies"
   ];
   return [
    {
     rule: "install-slow",
     severity: "warning",
     subject: `Python ${python.minor}`,
     message: `the installation took ${time}${why}`,
     remedy: `${what}, or raise maximum-install-seconds`
    }
   ];
  }
  var index_settings = __webpack_require__(22103);
  var pip_age = __webpack_require__(99329);
  const BUNDLED_PIP = `
import ensurepip, glob, os
folders = [getattr(ensurepip, "_WHEEL_PKG_DIR", None), os.path.join(os.path.dirname(ensurepip.__file__), "_bundled")]
found = [wheel for folder in folders if folder for wheel in sorted(glob.glob(os.path.join(folder, "pip-*.whl")))]
print(found[0])
`;
  async function ownPip({ path, minor }) {
   const packages = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), "..", "lib", `python${minor}`, "site-packages");
   const runner = (0, external_node_path_.join)(packages, "pip", "__pip-runner__.py");
   const [version, about] = await Promise.all([
    (0, pip_age.b9)(packages),
    (0, promises_.lstat)(runner).catch(()=>null)
   ]);
   return null !== version && about?.isFile() === true ? {
    runner,
    version
   } : null;
  }
  async function createPipEnvironment(request) {
   const { python, folder, host } = request;
   const nothing = `Python ${python.minor} carries no pip that can be used`;
   const { safety } = await (0, index_settings.ip)(host.environment);
   const own = null === request.uv ? null : await ownPip(python);
   const pip = null !== own && (0, pip_age.BW)(own.version, safety) ? own : null;
   const environment = await (0, create_environment.M)({
    ...request,
    isBare: null !== pip
   }).catch((error)=>{
    if (error instanceof release_error.K2) return null;
    throw error;
   });
   if (null === environment) return nothing;
   if (null !== pip) return (0, create_environment.A)({
    ...request,
    uv: null,
    pip
   });
   if (null !== request.uv) {
    const asked = await (0, run_process.R)({
     file: python.path,
     args: [
      "-I",
      "-c",
      BUNDLED_PIP
     ],
     cwd: folder,
     env: environment.environment,
     timeoutMs: 3e4,
     signal: host.signal,
     sweep: false
    });
    const wheel = asked.stdout.trim();
    if (0 !== asked.exitCode || "" === wheel) return nothing;
    const placed = await environment.install({
     requirements: [
      wheel
     ],
     noIndex: true,
     noDeps: true,
     cwd: (0, external_node_path_.join)(folder)
    });
    if (0 !== placed.exitCode) return nothing;
   }
   if (!(0, pip_age.BW)(await (0, pip_age.Sd)(folder), safety)) return `its pip can't restrict installations to ${safety.said[0] ?? "older files"}`;
   return (0, create_environment.A)({
    ...request,
    uv: null
   });
  }
  async function tryPip(work, file, names, label) {
   const { python, place, uv, host } = work;
   const environment = await createPipEnvironment({
    python,
    folder: (0, external_node_path_.join)(place.folder, `environment-${label}`),
    host,
    uv
   });
   if ("string" == typeof environment) return {
    items: [
     {
      kind: "installer",
      subject: "pip",
      outcome: "skipped",
      message: environment,
      ms: 0
     }
    ],
    findings: []
   };
   const settings = {
    PIP_NO_COMPILE: "1"
   };
   const together = await installInto(work, environment, file, names, settings);
   const alone = null === together.problem || 0 === names.length ? together : await installInto(work, environment, file, [], settings);
   const { problem, ms } = alone;
   const shown = together === alone && names.length > 0 ? `with the extras ${names.join(", ")}` : "";
   const item = {
    kind: "install",
    subject: "with pip",
    outcome: null === problem ? "passed" : "failed",
    message: problem ?? shown,
    ms
   };
   const warnings = judgeWarnings(work, together);
   return {
    items: [
     item,
     ...warnings.items.filter(({ outcome })=>"failed" === outcome)
    ],
    findings: warnings.findings
   };
  }
  async function runSmokeTest(smokeTest, where) {
   const folder = await where.place.emptyFolder();
   const script = (0, external_node_path_.join)(await where.place.emptyFolder(), smokeTest.name);
   await (0, promises_.writeFile)(script, smokeTest.bytes);
   const result = await (0, run_process.R)({
    file: where.python,
    args: [
     "-I",
     script
    ],
    cwd: folder,
    env: where.environment,
    timeoutMs: Math.max(1, where.remaining()),
    signal: where.signal
   });
   const facts = {
    kind: "smoke-test",
    subject: smokeTest.name,
    ms: result.ms,
    sha256: smokeTest.sha256
   };
   if (0 === result.exitCode) return {
    ...facts,
    outcome: "passed",
    message: (0, last_meaningful_lines.c)(result.stdout, 1)
   };
   const how = result.timedOut ? "didn't finish in time" : `ended with ${null === result.signal ? `exit code ${String(result.exitCode)}` : result.signal}`;
   const said = (0, last_meaningful_lines.c)(result.output, 8);
   const place = where.placeOf(result.output);
   return {
    ...facts,
    outcome: "failed",
    message: "" === said ? how : `${how}:\n${said}`,
    ...null === place ? {} : {
     location: place
    }
   };
  }
  var version_order = __webpack_require__(37870);
  function toldByOwn(imports, installed) {
   const told = new Map;
   for (const { told: one, inside } of imports)if (null !== one && true === inside && !told.has(one.package) && isOwnModule(installed, one.package)) told.set(one.package, one);
   return [
    ...told.values()
   ];
  }
  function toldVersionItems(work, { imports }, installed) {
   const { project, version: wanted } = work.plan;
   return toldByOwn(imports, installed).map(({ package: name, version })=>{
    const facts = {
     kind: "version",
     subject: `${name}.__version__`,
     ms: 0
    };
    const [first = ""] = version.trim().split(/\s/u, 1);
    const told = (0, src_version.z0)(first);
    const shown = (0, visible_text.Ol)(version, 60);
    if (void 0 !== told && (0, version_order.Dx)(told, (0, src_version.ot)(wanted))) return {
     ...facts,
     outcome: "passed",
     message: shown
    };
    const remedy = `Write ${wanted} in the code, or read it: importlib.metadata.version("${project}")`;
    return {
     ...facts,
     outcome: "failed",
     message: `is ${shown}, but ${project} ${wanted} is installed. ${remedy}.`
    };
   });
  }
  function noFile(reason, { filesAt, filesRemedy }) {
   switch(reason){
    case "no-files":
     return `there is no file of this version ${filesAt}. ${filesRemedy}.`;
    case "wrong-python":
     return `Requires-Python of the files ${filesAt} excludes this Python. Check requires-python in pyproject.toml.`;
    case "no-compatible-wheel":
     return `none of the wheels ${filesAt} is for this Python and platform, and there is no source distribution. Build a wheel for it, or a source distribution.`;
   }
  }
  async function tryRelease(work) {
   const { plan, python, place, host, limit } = work;
   const release = `${plan.project}==${plan.version}`;
   const verdict = (items, rest = {})=>({
     python,
     items,
     findings: [],
     installMs: null,
     importMs: null,
     ...rest
    });
   host.progress(`Python ${python.minor}: installing ${release}`);
   const tags = await limit(async ()=>compatibleTags(python, plan.files, {
     cwd: await place.emptyFolder(),
     environment: place.environmentFor(""),
     signal: host.signal
    }));
   const { file, reason } = chooseFile(plan.files, python.version, tags);
   if (null === file) return verdict([
    {
     kind: "install",
     subject: release,
     outcome: "failed",
     message: noFile(reason, plan),
     ms: 0
    }
   ]);
   const fileItem = plan.judgeFile(file);
   if ("failed" === fileItem.outcome) return verdict([
    fileItem
   ]);
   const installing = limit(()=>installFile(work, "main", file, []));
   const over = new AbortController;
   const ahead = beginAhead({
    ...work,
    host: {
     ...host,
     signal: AbortSignal.any([
      host.signal,
      over.signal
     ])
    }
   }, file);
   try {
    return await tryInstalled(work, file, {
     fileItem,
     release,
     installing,
     ahead,
     verdict
    });
   } finally{
    over.abort();
    await Promise.allSettled([
     installing,
     ahead.pip,
     ...ahead.extras
    ]);
   }
  }
  function namesOf(trials) {
   return [
    ...new Set(trials.flatMap(({ names })=>names))
   ];
  }
  function installsWithPip({ first, uv }) {
   return first && null !== uv;
  }
  function beginAhead(work, file) {
   const { plan, limit } = work;
   const trials = trialsAhead(plan);
   const names = namesOf(trials ?? []);
   if (null === trials || !names.every(src_names.uV)) return {
    extras: [],
    names: [],
    pip: null
   };
   const declared = new Set((plan.verification?.extras ?? []).map(({ name })=>(0, src_names.Pc)(name)));
   const isSure = names.every((name)=>declared.has((0, src_names.Pc)(name)));
   const pip = isSure && installsWithPip(work) ? limit(()=>tryPip(work, file, names, "pip")) : null;
   const extras = trials.map((trial, position)=>limit(()=>beginExtra(work, file, trial.names, labelOf(position))));
   for (const one of [
    pip,
    ...extras
   ])one?.catch(()=>void 0);
   return {
    extras,
    names,
    pip
   };
  }
  function labelOf(position) {
   return `extra-${String(position)}`;
  }
  async function tryInstalled(work, file, { fileItem, release, installing: main, ahead, verdict }) {
   const { plan, python, place, host, limit } = work;
   const installation = await main;
   const installed = installItem(release, work, installation);
   if (null !== installation.problem) return verdict([
    fileItem,
    installed
   ], {
    installMs: installation.ms
   });
   const { environment } = installation;
   await work.ledger?.note(environment.folder, "runtime dependencies", false);
   const about = installedRelease(await readInstalledFiles(environment.folder, plan.normalizedName), platformOf(work), plan.skipImports);
   host.progress(`Python ${python.minor}: testing the installation`);
   const imports = planImports(plan, about);
   const { nearby = [], sources = {} } = plan.verification ?? {};
   const probePlace = await probePlaceOf(work, environment);
   const scripts = {
    place,
    environment: place.environmentFor(environment.bin),
    pathOf: (name)=>environment.script(name),
    declared: about.scripts,
    remaining: ()=>work.remaining(),
    signal: host.signal,
    limit,
    version: plan.version,
    nearbyOf (module) {
     const near = (0, nearby_module.BX)(module, nearby);
     return null === near ? null : (0, nearby_module.fO)(near, about.files.own?.requiresDist ?? []);
    },
    placeOf (output) {
     const line = lineInOutput(output, about.files.paths);
     return null === line ? null : placeInTree(line, plan.verification?.sources ?? {});
    }
   };
   const extras = withEntryPoints(planExtras(plan, about), about);
   const installing = extras.trials.map((trial, position)=>{
    const [label, begun] = [
     labelOf(position),
     ahead.extras[position]
    ];
    return void 0 === begun ? limit(()=>installExtra(work, file, trial, about, {
      label,
      helps: false
     })) : installExtra(work, file, trial, about, {
     label,
     helps: false,
     begun
    });
   });
   const offered = new Set(about.extras.map(src_names.Pc));
   const isOffered = (name)=>offered.has((0, src_names.Pc)(name));
   const withPip = null !== ahead.pip && ahead.names.every(isOffered) ? ahead.pip : installsWithPip(work) ? limit(()=>tryPip(work, file, namesOf(extras.trials).filter(isOffered), "pip-again")) : {
    items: [],
    findings: []
   };
   const answering = limit(()=>probeModules(work, probePlace, imports, about));
   const tallying = answering.then((answer)=>tallyImports(imports, answer.imports, {
     installed: about,
     on: platformOf(work),
     markers: markersOf(answer),
     nearby,
     sources
    }));
   const running = Promise.all(scriptTrials(plan, about).map((trial)=>(0, script_runs.P1)(trial, scripts)));
   const extraResults = Promise.all([
    answering,
    tallying,
    running
   ]).then(([answer, tally, ran])=>{
    const lacking = {
     imports: tally.pending,
     scripts: ran.flat().flatMap((one)=>null === one.lacking ? [] : [
       one.lacking
      ])
    };
    return tryExtras(work, file, {
     about,
     installing,
     lacking,
     markers: markersOf(answer),
     extras
    });
   });
   const untried = null !== work.ledger && work.first ? limit(()=>noteUntriedExtras(work, file, environment, about, extras)) : null;
   Promise.allSettled([
    ...installing,
    untried
   ]).then(()=>work.ledger?.close(python.minor));
   const { smokeTest } = plan;
   const [answer, tally, scriptResults, smokeItems, extrasTried, sdistItems, slow, pip] = await Promise.all([
    answering,
    tallying,
    running,
    null === smokeTest ? [] : limit(async ()=>[
      await runSmokeTest(smokeTest, {
       ...scripts,
       python: environment.python
      })
     ]),
    extraResults,
    plan.settings.sdist ? limit(()=>trySdist(work)) : [],
    answering.then((found)=>limit(()=>slowImports(work, probePlace, imports, about, found))),
    withPip,
    untried
   ]);
   const environmentFacts = {
    own: plan.normalizedName,
    extras: [],
    distributions: about.files.distributions,
    markers: markersOf(answer)
   };
   const warnings = judgeWarnings(work, installation, lackingExtras(environmentFacts));
   const leftOut = extras.leftOut.map((name)=>({
     kind: "extra",
     subject: name,
     outcome: "not-configured",
     message: "is meant for the project's developers; list it in verify-extras of [tool.repo-agent-actions] to test it",
     ms: 0
    }));
   const promised = answer.imports.filter(({ reference })=>imports.promised.has(reference));
   return verdict([
    fileItem,
    installed,
    ...pip.items,
    ...warnings.items,
    requirementsItem({
     ...environmentFacts,
     python
    }),
    recordItem(about),
    versionItem(work, answer),
    ...toldVersionItems(work, answer, about),
    ...importItems(tally, resolutionsOf(extrasTried), about, plan),
    ...scriptResults.flat().map(({ item })=>withExtra(item, extrasTried)),
    ...smokeItems,
    ...extrasTried.flatMap(({ item })=>item ?? []),
    ...leftOut,
    ...sdistItems
   ], {
    findings: [
     ...warnings.findings,
     ...pip.findings,
     ...extrasTried.flatMap(({ findings })=>findings),
     ...slowInstall(work, file, installation),
     ...slow,
     ...effectFindings(answer.effects, about, plan.verification)
    ],
    installMs: installation.ms,
    importMs: 0 === promised.length ? null : (0, extremes.n)(promised.map(({ ms })=>ms))
   });
  }
  function markersOf({ python }) {
   return python?.markers ?? {};
  }
  async function probeModules({ plan }, place, { imports }, { files }) {
   const packages = files.own?.place ?? null;
   return await probe(place, {
    project: plan.project,
    imports,
    packages,
    own: files.paths,
    limit: IMPORT_LIMIT
   });
  }
  function scriptTrials({ scripts, verification }, about) {
   const named = scripts ?? about.scripts.map((name)=>({
     name,
     arguments: []
    }));
   const known = new Set(named.map(({ name })=>name));
   const isWhole = (verification?.scripts ?? []).every(({ name })=>known.has(name));
   const files = isWhole ? about.files.scriptFiles.filter((name)=>!known.has(name)) : [];
   return [
    ...named,
    ...files.map((name)=>({
      name,
      arguments: [
       [
        "--help"
       ]
      ],
      assumed: true
     }))
   ];
  }
  async function tryExtras(work, file, { about, installing, lacking, markers, extras }) {
   const { limit, plan } = work;
   const results = await Promise.all(installing.map(async (one)=>{
    const installation = await one;
    return limit(()=>tryExtra(work, installation, lacking, markers));
   }));
   if ("none" === plan.settings.extras) return results;
   const isOpen = (one)=>!results.some(({ imports })=>imports.has(one));
   const open = {
    imports: lacking.imports.filter(({ reference })=>isOpen(reference)),
    scripts: lacking.scripts.filter(({ trial, args })=>{
     const subject = [
      trial.name,
      ...args
     ].join(" ");
     return !results.some(({ scripts })=>scripts.has(subject));
    })
   };
   const tried = new Set(extras.trials.flatMap(({ names })=>names.map(src_names.Pc)));
   const needed = extrasFor(open, about, markers).filter((name)=>!tried.has(name));
   const tryWith = (names, label, what)=>limit(async ()=>tryExtra(work, await installExtra(work, file, {
      names,
      imports: []
     }, about, {
      label,
      helps: true
     }), what, markers));
   const helping = needed.map((name, position)=>tryWith([
     name
    ], `helps-${String(position)}`, open));
   for (const one of (await Promise.all(helping)))results.push(one);
   for(let round = 1; round < MOST_EXTRAS; round += 1){
    const together = combinedExtras(results, about, markers);
    if (0 === together.length) break;
    const tries = together.map(({ names, lacking: what }, position)=>tryWith(names, `together-${String(round)}-${String(position)}`, what));
    for (const one of (await Promise.all(tries)))results.push(one);
   }
   return results;
  }
  function resolutionsOf(results) {
   const found = new Map;
   for (const { imports } of results)for (const [reference, resolution] of imports)if ("extra" in resolution || !found.has(reference)) found.set(reference, resolution);
   return found;
  }
  function withExtra(item, results) {
   return results.flatMap(({ scripts })=>scripts.get(item.subject) ?? [])[0] ?? item;
  }
  async function slowImports({ plan, python }, place, { imports, promised }, { files }, answer) {
   const maximum = plan.settings.maximumImportSeconds;
   const isSlow = ({ ok, ms, reference })=>ok && ms > 1e3 * maximum && promised.has(reference);
   const suspects = new Set(answer.imports.filter(isSlow).map(({ reference })=>reference));
   if (0 === suspects.size) return [];
   const again = await probe(place, {
    project: plan.project,
    imports: imports.filter(({ reference })=>suspects.has(reference)),
    packages: files.own?.place ?? null,
    own: files.paths,
    limit: IMPORT_LIMIT
   });
   return again.imports.filter(isSlow).map(({ reference, ms })=>({
     rule: "import-slow",
     severity: "warning",
     subject: reference,
     message: `the import took ${(0, duration_text.S)(ms)} on Python ${python.minor}, more than ${String(maximum)} s`,
     remedy: "Import large modules only where they are used, or raise maximum-import-seconds"
    }));
  }
  async function tryOnPythons(plan, pythons, { uv, ledger, about, joined }, host) {
   const limit = (0, limiter.z)(Math.max(1, (0, external_node_os_.availableParallelism)()));
   const verdicts = await Promise.all(pythons.map(async (python, position)=>{
    const recorder = (0, stage_recorder._)(plan.stage, host);
    recorder.about({
     ...about,
     python: python.minor
    });
    const verdict = await tryInPlace(plan, python, host, {
     uv,
     limit,
     ledger,
     first: 0 === position
    });
    for (const item of verdict.items)recorder.item({
     ...item,
     python: python.minor
    });
    recorder.findings(verdict.findings);
    const failed = failureOfPython(plan.stage, verdict);
    const { failure } = failed;
    return {
     verdict,
     failed,
     closed: await recorder.close({
      outcome: outcomeOf(verdict, failure),
      failure
     })
    };
   }));
   for (const { verdict } of verdicts){
    await showVerdict(verdict, host);
    for (const item of verdict.items)joined.item({
     ...item,
     python: verdict.python.minor
    });
    joined.findings(verdict.findings);
   }
   const failed = failureOf(verdicts.map((each)=>each.failed));
   const isOpen = verdicts.some(({ closed })=>"unknown" === closed.receipt.outcome);
   return {
    ...failed,
    outcome: null !== failed.failure ? "failed" : isOpen ? "unknown" : "passed",
    results: verdicts.map((each)=>resultOf(each.verdict, each.failed.failure)),
    receiptPaths: verdicts.map((each)=>each.closed.receiptPath)
   };
  }
  async function tryInPlace(plan, python, host, shared) {
   const deadline = performance.now() + 1e3 * plan.settings.timeout;
   const place = await makeCleanPlace(host, `${plan.stage}-${python.minor}`);
   try {
    const remaining = ()=>deadline - performance.now();
    const verdict = await tryRelease({
     ...shared,
     plan,
     python,
     place,
     host,
     remaining
    });
    host.signal.throwIfAborted();
    return verdict;
   } catch (error) {
    host.signal.throwIfAborted();
    const known = (0, failure.zy)(error);
    if (null === known) throw error;
    const item = {
     kind: "install",
     subject: `Python ${python.version}`,
     outcome: "failed",
     message: known.message,
     ms: 0
    };
    return {
     python,
     items: [
      item
     ],
     findings: [],
     installMs: null,
     importMs: null
    };
   } finally{
    shared.ledger?.close(python.minor);
    await place.remove();
   }
  }
  function outcomeOf({ items }, failure) {
   if (null !== failure) return "failed";
   return items.some(({ outcome })=>"unknown" === outcome) ? "unknown" : "passed";
  }
  function resultOf({ python, items, installMs, importMs }, failure) {
   const count = (wanted)=>items.filter(({ outcome })=>outcome === wanted).length;
   const [passed, failed] = [
    count("passed"),
    count("failed")
   ];
   return {
    python: python.minor,
    passed: null === failure,
    failure,
    installSeconds: null === installMs ? null : installMs / 1e3,
    importSeconds: null === importMs ? null : importMs / 1e3,
    points: {
     passed,
     failed,
     others: items.length - passed - failed
    }
   };
  }
 },
 99485: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   z: ()=>createLimiter
  });
  function createLimiter(maximum) {
   let running = 0;
   const waiting = [];
   return async (work)=>{
    if (running >= maximum) await new Promise((resolve)=>{
     waiting.push(resolve);
    });
    else running += 1;
    try {
     return await work();
    } finally{
     const next = waiting.shift();
     if (void 0 === next) running -= 1;
     else next();
    }
   };
  }
 },
 43524: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>findNamedPythons
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _process__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47632);
  var _process__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30210);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24417);
  var _choose_pythons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45247);
  var _find_pythons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60573);
  var _find_uv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12590);
  var _index_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22103);
  var _package_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93334);
  const MIRRORS = [
   "UV_PYTHON_INSTALL_MIRROR",
   "UV_PYTHON_DOWNLOADS_JSON_URL"
  ];
  const LIMIT = 900;
  const SUBJECT = "python-downloads";
  function isFound(name, found) {
   return found.some(({ version, minor })=>version === name || minor === name);
  }
  async function installedIn(folder, environment) {
   const bins = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort().map((name)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, "win32" === process.platform ? "" : "bin"));
   const place = Object.fromEntries(Object.entries(environment).filter(([name])=>/^(?:SYSTEMROOT|TEMP|TMPDIR)$/iu.test(name)));
   return await (0, _find_pythons_js__WEBPACK_IMPORTED_MODULE_2__.n)({
    ...place,
    PATH: bins.join("win32" === process.platform ? ";" : ":")
   });
  }
  async function findNamedPythons(wanted, isAllowed, host) {
   const found = await (0, _find_pythons_js__WEBPACK_IMPORTED_MODULE_2__.n)(host.environment);
   const names = isAllowed && "auto" !== wanted ? wanted.filter((name)=>(0, _choose_pythons_js__WEBPACK_IMPORTED_MODULE_3__.Cq)(name) && !isFound(name, found)) : [];
   if (0 === names.length) return found;
   const settings = await (0, _index_settings_js__WEBPACK_IMPORTED_MODULE_4__.ip)(host.environment);
   const uv = await (0, _find_uv_js__WEBPACK_IMPORTED_MODULE_5__.d)(host, settings);
   if (null === uv) throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
    subject: SUBJECT,
    problem: `Python ${names.join(", ")} isn't installed, and there is no uv to fetch it`,
    remedy: "Install it, or add uv to the PATH"
   });
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.temporaryFolder, "pythons");
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
    recursive: true
   });
   const mirrors = Object.fromEntries(MIRRORS.flatMap((name)=>{
    const value = host.environment[name];
    return void 0 === value ? [] : [
     [
      name,
      value
     ]
    ];
   }));
   const result = await (0, _process__WEBPACK_IMPORTED_MODULE_7__.R)({
    file: uv.path,
    args: [
     "python",
     "install",
     "--no-bin",
     "--install-dir",
     folder,
     ...names
    ],
    cwd: folder,
    env: {
     ...(0, _package_environment_js__WEBPACK_IMPORTED_MODULE_8__.Uv)(host, settings),
     ...mirrors,
     UV_PYTHON_DOWNLOADS: "manual"
    },
    signal: host.signal,
    timeoutMs: 1e3 * LIMIT
   });
   host.signal.throwIfAborted();
   const fetched = await installedIn(folder, host.environment);
   const missing = names.filter((name)=>!isFound(name, fetched));
   if (0 !== result.exitCode || missing.length > 0) {
    const why = result.timedOut ? `did not end within ${(0, _release_model__WEBPACK_IMPORTED_MODULE_9__.P)(LIMIT)}` : (0, _process__WEBPACK_IMPORTED_MODULE_10__.c)(result.output, 1);
    throw new _release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
     subject: SUBJECT,
     problem: `uv can't fetch Python ${(0 === missing.length ? names : missing).join(", ")}: ${why}`,
     remedy: "Install it, name another version, or set UV_PYTHON_INSTALL_MIRROR to a server that has it"
    });
   }
   host.info(`Python ${fetched.map(({ version })=>version).join(", ")}: fetched by uv for this run.`);
   return [
    ...found,
    ...fetched
   ];
  }
 },
 34582: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>installedMetadata,
   s: ()=>installedDistributions
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90960);
  var _python_standards__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29488);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  const SEEDS = new Set([
   "pip",
   "setuptools",
   "wheel"
  ]);
  async function installedDistributions(folder) {
   const all = await installedMetadata(folder);
   const required = new Set(all.flatMap(({ requires })=>requires));
   const wanted = all.filter(({ name })=>!SEEDS.has(name) || required.has(name));
   return wanted.map(({ name, version, direct, requires })=>({
     name,
     version,
     direct,
     requires
    }));
  }
  async function installedMetadata(folder) {
   const places = await packagePlaces(folder);
   if (0 === places.length) throw new Error(`${folder} has no folder for packages`);
   const found = new Map;
   for (const place of places){
    const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place)).filter((name)=>/\.(?:dist-info|egg-info|egg|egg-link)$/u.test(name));
    for (const distribution of (await Promise.all(names.sort().map((name)=>describe(place, name)))))if (!found.has(distribution.name)) found.set(distribution.name, distribution);
   }
   return [
    ...found.values()
   ].sort((a, b)=>a.name < b.name ? -1 : 1);
  }
  async function packagePlaces(folder) {
   const places = new Map;
   for (const library of [
    "lib",
    "lib64",
    "Lib"
   ]){
    const inside = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, library)).catch((error)=>{
     if ((0, _release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOENT") || (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(error, "ENOTDIR")) return [];
     throw error;
    });
    const candidates = [
     (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, library, "site-packages"),
     ...inside.filter((name)=>/^(?:python|pypy)\d/u.test(name)).map((name)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, library, name, "site-packages"))
    ];
    for (const candidate of candidates){
     const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(candidate).catch(()=>null);
     if (there?.isDirectory() === true) places.set(`${String(there.dev)} ${String(there.ino)}`, candidate);
    }
   }
   return [
    ...places.values()
   ];
  }
  async function describe(place, entry) {
   const [project = entry] = entry.replace(/\.[a-z-]+$/u, "").split("-");
   const unknown = {
    name: (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.Pc)(project),
    project,
    version: null,
    direct: false,
    requires: [],
    requiresPython: null,
    requiresDist: [],
    extras: [],
    place,
    info: entry
   };
   if (!entry.endsWith(".dist-info")) return unknown;
   const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, entry, "METADATA")).catch(()=>null);
   if (null === bytes) return unknown;
   const metadata = (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.U)(bytes);
   const direct = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, entry, "direct_url.json")).catch(()=>null);
   const requiresDist = metadata.getAll("Requires-Dist");
   return {
    ...unknown,
    name: (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.Pc)(metadata.get("Name") ?? project),
    project: metadata.get("Name") ?? project,
    version: metadata.get("Version"),
    direct: null !== direct,
    requires: requiresDist.flatMap((text)=>requiredName(text) ?? []),
    requiresPython: metadata.get("Requires-Python"),
    requiresDist,
    extras: metadata.getAll("Provides-Extra")
   };
  }
  function requiredName(text) {
   const marker = text.indexOf(";");
   if (marker >= 0 && /\bextra\b/u.test(text.slice(marker))) return null;
   try {
    return (0, _python_standards__WEBPACK_IMPORTED_MODULE_3__.Pc)((0, _python_standards__WEBPACK_IMPORTED_MODULE_5__.p)(text).name);
   } catch  {
    return null;
   }
  }
 },
 2129: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>plannedDistributions
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const OF_UV = /^ \+ (?<name>[^\s=]+)==(?<version>\S+)(?<from> \(from .*\))?$/u;
  const OF_PIP = /^Would install (?<list>.+)$/u;
  function plannedDistributions({ output }) {
   return output.split(/\r?\n/u).flatMap((line)=>{
    const { name, version, from } = OF_UV.exec(line)?.groups ?? {};
    if (void 0 !== name && void 0 !== version) return [
     planned(name, version, void 0 !== from)
    ];
    const list = OF_PIP.exec(line)?.groups?.["list"] ?? "";
    return list.split(/\s+/u).flatMap((entry)=>{
     const at = entry.lastIndexOf("-");
     return at > 0 ? [
      planned(entry.slice(0, at), entry.slice(at + 1), false)
     ] : [];
    });
   });
  }
  function planned(name, version, direct) {
   return {
    name: (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(name),
    version,
    direct,
    requires: []
   };
  }
 },
 70602: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>isForDevelopers
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const NAMES = /^(?:dev|develop|development|tests?|testing|docs?|documentation|lint|linting|typing|types|format|build|benchmark|release|ci|tox|nox|pre-commit)$/u;
  function isForDevelopers(name) {
   return NAMES.test((0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(name));
  }
 },
 34950: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>projectsOfModule
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const PROJECTS = {
   PIL: [
    "pillow"
   ],
   yaml: [
    "pyyaml"
   ],
   bs4: [
    "beautifulsoup4"
   ],
   attr: [
    "attrs"
   ],
   attrs: [
    "attrs"
   ],
   cv2: [
    "opencv-python",
    "opencv-python-headless",
    "opencv-contrib-python",
    "opencv-contrib-python-headless"
   ],
   sklearn: [
    "scikit-learn"
   ],
   skimage: [
    "scikit-image"
   ],
   jwt: [
    "pyjwt"
   ],
   git: [
    "gitpython"
   ],
   OpenSSL: [
    "pyopenssl"
   ],
   Crypto: [
    "pycryptodome"
   ],
   Cryptodome: [
    "pycryptodomex"
   ],
   serial: [
    "pyserial"
   ],
   usb: [
    "pyusb"
   ],
   ldap: [
    "python-ldap"
   ],
   magic: [
    "python-magic"
   ],
   multipart: [
    "python-multipart"
   ],
   websocket: [
    "websocket-client"
   ],
   MySQLdb: [
    "mysqlclient"
   ],
   psycopg2: [
    "psycopg2-binary",
    "psycopg2"
   ],
   google: [
    "protobuf"
   ],
   zmq: [
    "pyzmq"
   ],
   dns: [
    "dnspython"
   ],
   rest_framework: [
    "djangorestframework"
   ],
   ruamel: [
    "ruamel-yaml"
   ],
   pkg_resources: [
    "setuptools"
   ],
   docx: [
    "python-docx"
   ],
   pptx: [
    "python-pptx"
   ],
   fitz: [
    "pymupdf"
   ],
   slugify: [
    "python-slugify"
   ],
   win32api: [
    "pywin32"
   ],
   win32con: [
    "pywin32"
   ],
   win32com: [
    "pywin32"
   ],
   pythoncom: [
    "pywin32"
   ],
   pywintypes: [
    "pywin32"
   ]
  };
  function projectsOfModule(module) {
   const name = (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(module);
   return [
    ...PROJECTS[module] ?? [],
    name,
    `python-${name}`,
    `py${name}`,
    `${name}-python`
   ];
  }
 },
 93621: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>lowerStart
  });
  function lowerStart(text) {
   return /^[A-Z][a-z]/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
  }
 }
};
