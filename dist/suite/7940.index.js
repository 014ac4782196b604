export const id = 7940;
export const ids = [
 7940
];
export const modules = {
 44035: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C: ()=>askTool
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  var _find_executable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63415);
  var _run_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38391);
  var _survivors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69262);
  const actionsExec = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(()=>__webpack_require__.e(1955).then(__webpack_require__.bind(__webpack_require__, 41955)));
  const LIMIT = 1e4;
  async function askTool({ file, args, cwd, env }, limit = LIMIT) {
   const { getExecOutput } = await actionsExec();
   const marker = (0, _run_marker_js__WEBPACK_IMPORTED_MODULE_1__.Jz)();
   const options = {
    cwd,
    env: {
     ...(0, _find_executable_js__WEBPACK_IMPORTED_MODULE_2__.Lk)(env),
     [_run_marker_js__WEBPACK_IMPORTED_MODULE_1__.a0]: (0, _run_marker_js__WEBPACK_IMPORTED_MODULE_1__.u)(env[_run_marker_js__WEBPACK_IMPORTED_MODULE_1__.a0], marker)
    },
    silent: true,
    ignoreReturnCode: true
   };
   const answered = getExecOutput(`"${file.replaceAll('"', '\\"')}"`, [
    ...args
   ], options).then(({ exitCode, stdout })=>0 === exitCode ? stdout : null, ()=>null);
   let timer;
   const late = new Promise((resolve)=>{
    timer = setTimeout(()=>{
     (0, _survivors_js__WEBPACK_IMPORTED_MODULE_3__.GW)(marker).then(()=>{
      resolve(null);
     });
    }, limit);
   });
   try {
    return await Promise.race([
     answered,
     late
    ]);
   } finally{
    clearTimeout(timer);
   }
  }
 },
 63415: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Eo: ()=>isName,
   Lk: ()=>withSafePath,
   oe: ()=>searchPath,
   oq: ()=>findExecutable
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function findExecutable(file, env, cwd) {
   const windows = "win32" === process.platform;
   const endings = windows ? [
    "",
    ...(env["PATHEXT"] ?? ".EXE;.CMD;.BAT").split(";")
   ] : [
    ""
   ];
   const folders = isName(file) ? searchPath(env) : [
    ""
   ];
   for (const folder of folders)for (const ending of endings){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) ? file : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)) + ending;
    if (isExecutable(path)) return path;
   }
   return null;
  }
  function isName(file) {
   return !file.includes("/") && !("win32" === process.platform && file.includes("\\"));
  }
  function searchPath(env) {
   return (env["PATH"] ?? env["Path"] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
  }
  function withSafePath(env) {
   const name = void 0 === env["PATH"] ? "Path" : "PATH";
   const path = searchPath(env).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
   return void 0 === env[name] || env[name] === path ? env : {
    ...env,
    [name]: path
   };
  }
  function isExecutable(path) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
   } catch  {
    return false;
   }
  }
 },
 80898: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>isInside
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function isInside(folder, path) {
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
   return ".." !== way && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
  }
 },
 30210: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   c: ()=>lastMeaningfulLines
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69633);
  const NOISE = [
   /^[\s\p{P}\p{S}]*$/u,
   /^\s*(?:\[notice\]|note: this error originates|hint: see above)/iu,
   /^\s*\d+(?:\.\d+)?%|[█━╺╸]{4}/u,
   /^Traceback \(most recent call last\):/u
  ];
  function lastMeaningfulLines(output, count) {
   const lines = output.split(/\r\n|\n/u).map((line)=>(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.Q6)(line.split("\r").findLast((part)=>"" !== part.trim()) ?? "").trimEnd()).filter((line)=>!NOISE.some((noise)=>noise.test(line)));
   return lines.slice(-count).map((line)=>(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.J)(line, 300)).join("\n");
  }
 },
 43448: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   q: ()=>launch
  });
  var child_scope = __webpack_require__(87738);
  var external_node_child_process_ = __webpack_require__(31421);
  var external_node_path_ = __webpack_require__(76760);
  var promises_ = __webpack_require__(58500);
  var process_table = __webpack_require__(10161);
  var limit_mark = __webpack_require__(5830);
  var run_marker = __webpack_require__(38391);
  var survivors = __webpack_require__(69262);
  function trackProcessTree(leader, marker, limit) {
   const leaderEntry = process_table.Cr ? (0, process_table.GP)(leader, true) : null;
   const since = leaderEntry?.startTime ?? 1 / 0;
   const seen = new Map(null === leaderEntry ? [] : [
    [
     leader,
     leaderEntry.startTime
    ]
   ]);
   function visit(pid) {
    for (const child of (0, process_table.LU)(pid)){
     if (!seen.has(child)) {
      const entry = (0, process_table.GP)(child);
      if (null !== entry) seen.set(child, entry.startTime);
     }
     visit(child);
    }
   }
   function isMember(entry, table) {
    if (entry.pid === process.pid || entry.startTime < since) return false;
    if (seen.get(entry.pid) === entry.startTime) return true;
    if (isOurGroup(entry.group, table) || isOurGroup(entry.session, table)) return true;
    return null !== limit && (0, limit_mark.Kf)(entry.pid)?.includes(limit) === true || (0, run_marker.GN)((0, process_table.we)(entry.pid) ?? "", marker);
   }
   function isOurGroup(group, table) {
    const startTime = seen.get(group);
    if (void 0 === startTime) return false;
    const current = table.get(group);
    return void 0 === current || current.startTime === startTime;
   }
   function members() {
    const table = new Map((0, process_table.oI)().map((entry)=>[
      entry.pid,
      entry
     ]));
    const found = new Set;
    for (const entry of table.values())if (isMember(entry, table)) found.add(entry.pid);
    for(let before = -1; before !== found.size;){
     before = found.size;
     for (const { pid, parent } of table.values())if (found.has(parent)) found.add(pid);
    }
    return [
     ...found
    ];
   }
   function killOnce(spared = null) {
    const left = members().filter((pid)=>pid !== spared);
    for (const pid of left)(0, survivors.gQ)(pid);
    return left.length > 0;
   }
   async function killAll(spared = null) {
    for(let round = 0; round < 100 && killOnce(spared); round += 1)await (0, promises_.setTimeout)(Math.min(2 + round, 50));
   }
   function signalGroup(signal) {
    if ("win32" === process.platform) killWindowsTree(leader);
    else (0, survivors.gQ)(-leader, signal);
   }
   return {
    look () {
     if (!process_table.Cr) return;
     for (const pid of [
      ...seen.keys()
     ])visit(pid);
    },
    signal: signalGroup,
    async end () {
     if (!process_table.Cr) return void signalGroup("SIGKILL");
     await killAll();
    },
    async endOthers () {
     if (process_table.Cr) await killAll(leader);
    },
    endNow () {
     signalGroup("SIGKILL");
     for(let round = 0; round < 20 && killOnce(); round += 1);
    }
   };
  }
  function killWindowsTree(pid) {
   const tool = (0, external_node_path_.join)(process.env["SystemRoot"] ?? "C:\\Windows", "System32", "taskkill.exe");
   (0, external_node_child_process_.spawnSync)(tool, [
    "/pid",
    String(pid),
    "/T",
    "/F"
   ], {
    stdio: "ignore",
    windowsHide: true
   });
  }
  var find_executable = __webpack_require__(63415);
  var output_capture = __webpack_require__(14791);
  const LOOK_EVERY = 50;
  const END_SIGNALS = [
   "SIGINT",
   "SIGTERM",
   "SIGHUP"
  ];
  const running = new Set;
  let timer = null;
  function endEverything() {
   for (const tree of running)tree.endNow();
   (0, survivors.YH)((0, run_marker.qW)());
  }
  function onSignal(signal) {
   if (process.listenerCount(signal) > 1) return;
   endEverything();
   stopGuarding();
   process.kill(process.pid, signal);
  }
  function startGuarding() {
   process.on("exit", endEverything);
   for (const signal of END_SIGNALS)process.on(signal, onSignal);
   timer = setInterval(()=>{
    for (const tree of running)tree.look();
   }, LOOK_EVERY);
   timer.unref();
  }
  function stopGuarding() {
   process.off("exit", endEverything);
   for (const signal of END_SIGNALS)process.off(signal, onSignal);
   if (null !== timer) clearInterval(timer);
   timer = null;
  }
  function guard(tree) {
   if (0 === running.size) startGuarding();
   running.add(tree);
  }
  function unguard(tree) {
   if (running.delete(tree) && 0 === running.size) stopGuarding();
  }
  var scrub_environment = __webpack_require__(61675);
  var external_node_fs_ = __webpack_require__(73024);
  var release_error = __webpack_require__(41535);
  function spawnChild(command, { env, keepStdinOpen, wrapper }) {
   const found = (0, find_executable.oq)(command.file, env, command.cwd);
   if (null === found) wrapper = [];
   return new Promise((resolve, reject)=>{
    const fail = (cause)=>{
     reject(startError(command, cause));
    };
    if (null === found && (0, find_executable.Eo)(command.file)) return void fail({
     code: "ENOENT"
    });
    const [file = command.file, ...args] = [
     ...wrapper,
     found ?? command.file,
     ...command.args
    ];
    let child;
    try {
     child = (0, external_node_child_process_.spawn)(file, args, {
      cwd: command.cwd,
      env,
      stdio: [
       void 0 !== command.input || keepStdinOpen ? "pipe" : "ignore",
       "pipe",
       "pipe"
      ],
      detached: "win32" !== process.platform,
      windowsHide: true
     });
    } catch (cause) {
     fail(cause);
     return;
    }
    child.once("error", fail);
    child.once("spawn", ()=>{
     child.off("error", fail);
     child.on("error", ()=>void 0);
     resolve(child);
    });
    child.stdin?.on("error", ()=>void 0);
    if (void 0 === command.input) return;
    if (keepStdinOpen) child.stdin?.write(command.input);
    else child.stdin?.end(command.input);
   });
  }
  const START_PROBLEMS = {
   ENOENT: [
    "was not found",
    "Install it or correct its path"
   ],
   EACCES: [
    "is not an executable file",
    "Install it or correct its path"
   ],
   E2BIG: [
    "can't be started because its arguments and environment are too long",
    "Shorten them"
   ]
  };
  function startError(command, cause) {
   const code = "object" == typeof cause && null !== cause && "code" in cause ? String(cause.code) : "";
   if ("ENOENT" === code && (0, external_node_fs_.statSync)(command.cwd, {
    throwIfNoEntry: false
   })?.isDirectory() !== true) return new release_error.K2({
    subject: command.cwd,
    problem: "is not a folder",
    remedy: "Name an existing folder"
   }, {
    cause
   });
   const [problem, remedy] = START_PROBLEMS[code] ?? [
    `can't be started (${(0, release_error.bD)(cause)})`,
    "Fix what the system reports"
   ];
   return new release_error.K2({
    subject: command.file,
    problem,
    remedy
   }, {
    cause
   });
  }
  const GRACE = 1e3;
  const LAST_OUTPUT = 500;
  async function launch(command, keepStdinOpen = false) {
   return await (0, child_scope.Mp)(()=>start(command, keepStdinOpen));
  }
  async function start(command, keepStdinOpen) {
   const marker = (0, run_marker.Jz)();
   const env = (0, find_executable.Lk)(command.env ?? (0, scrub_environment.p7)((0, scrub_environment.vf)(process.env)));
   const started = performance.now();
   command.signal?.throwIfAborted();
   const mark = false === command.sweep ? null : (0, limit_mark.f_)(marker);
   const child = await spawnChild(command, {
    env: {
     ...env,
     [run_marker.a0]: (0, run_marker.u)(env[run_marker.a0], marker)
    },
    keepStdinOpen,
    wrapper: mark?.wrapper ?? []
   });
   const pid = child.pid;
   const tree = trackProcessTree(pid, marker, mark?.value ?? null);
   guard(tree);
   const maximum = command.maximumCapture ?? output_capture.X4;
   const both = (0, output_capture.LD)(maximum);
   const streams = [
    "stdout",
    "stderr"
   ].map((name)=>{
    const text = (0, output_capture.LD)(maximum);
    const reader = (0, output_capture.gd)((line)=>command.onLine?.(line, name));
    const add = (part)=>{
     text.add(part);
     both.add(part);
    };
    child[name]?.on("data", (chunk)=>{
     add(reader.read(chunk));
    });
    return {
     text,
     end: ()=>{
      add(reader.end());
     }
    };
   });
   const ended = {
    timedOut: false,
    aborted: false
   };
   let killTimer;
   function stop() {
    if (void 0 !== killTimer) return;
    tree.look();
    tree.signal("SIGTERM");
    killTimer = setTimeout(()=>void tree.end(), GRACE);
   }
   const limit = void 0 === command.timeoutMs ? null : setTimeout(()=>{
    ended.timedOut = true;
    stop();
   }, command.timeoutMs);
   const onAbort = ()=>{
    ended.aborted = true;
    stop();
   };
   command.signal?.addEventListener("abort", onAbort, {
    once: true
   });
   const exited = (async ()=>{
    const closed = new Promise((resolve)=>child.once("close", ()=>{
      resolve();
     }));
    const { exitCode, signal } = await new Promise((resolve)=>{
     child.once("exit", (code, name)=>{
      resolve({
       exitCode: code,
       signal: name
      });
     });
    });
    const ms = Math.round(performance.now() - started);
    if (null !== limit) clearTimeout(limit);
    clearTimeout(killTimer);
    command.signal?.removeEventListener("abort", onAbort);
    if (false !== command.sweep || ended.timedOut || ended.aborted) await tree.end();
    unguard(tree);
    await withinTime(closed, LAST_OUTPUT);
    child.stdout?.destroy();
    child.stderr?.destroy();
    child.stdin?.destroy();
    for (const { end } of streams)end();
    const [stdout, stderr] = streams.map(({ text })=>text.toString());
    return {
     exitCode,
     signal,
     ...ended,
     stdout: stdout ?? "",
     stderr: stderr ?? "",
     output: both.toString(),
     ms
    };
   })();
   const endOthers = async ()=>{
    tree.look();
    await tree.endOthers();
   };
   return {
    pid,
    marker,
    stop,
    exited,
    endOthers,
    stdin: keepStdinOpen ? child.stdin : null
   };
  }
  async function withinTime(work, ms) {
   let timer;
   await Promise.race([
    work,
    new Promise((resolve)=>{
     timer = setTimeout(resolve, ms);
    })
   ]);
   clearTimeout(timer);
  }
 },
 14791: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   LD: ()=>boundedText,
   X4: ()=>DEFAULT_CAPTURE,
   gd: ()=>lineReader
  });
  var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
  const DEFAULT_CAPTURE = 4e6;
  const LONGEST_LINE = 64e3;
  function boundedText(maximum) {
   const headSize = Math.floor(maximum / 4);
   const tailSize = maximum - headSize;
   let head = "";
   let tail = [];
   let tailLength = 0;
   let dropped = 0;
   return {
    add (text) {
     const room = headSize - head.length;
     if (room > 0) {
      head += text.slice(0, room);
      text = text.slice(room);
     }
     if ("" === text) return;
     tail.push(text);
     tailLength += text.length;
     if (tailLength > 2 * tailSize || tail.length > 1e4) {
      const whole = tail.join("");
      const kept = whole.slice(-tailSize);
      dropped += whole.length - kept.length;
      tail = [
       kept
      ];
      tailLength = kept.length;
     }
    },
    toString () {
     const whole = tail.join("");
     const kept = whole.length > tailSize ? whole.slice(-tailSize) : whole;
     const left = dropped + whole.length - kept.length;
     return 0 === left ? head + kept : `${head}\n… ${left} characters left out …\n${kept}`;
    }
   };
  }
  function lineReader(onLine) {
   const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
   let open = "";
   function take(text) {
    const lines = (open + text).split("\n");
    open = lines.pop() ?? "";
    for (const line of lines)onLine(line.endsWith("\r") ? line.slice(0, -1) : line);
    while(open.length > LONGEST_LINE){
     onLine(open.slice(0, LONGEST_LINE));
     open = open.slice(LONGEST_LINE);
    }
   }
   return {
    read (chunk) {
     const text = decoder.write(chunk);
     take(text);
     return text;
    },
    end () {
     const text = decoder.end();
     take(text);
     if ("" !== open) onLine(open);
     open = "";
     return text;
    }
   };
  }
 },
 47632: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>runProcess
  });
  var _launch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43448);
  async function runProcess(command) {
   const { exited } = await (0, _launch_js__WEBPACK_IMPORTED_MODULE_0__.q)(command);
   return exited;
  }
 }
};
