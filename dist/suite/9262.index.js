export const id = 9262;
export const ids = [
 9262
];
export const modules = {
 5830: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Kf: ()=>lockLimits,
   f_: ()=>makeLimitMark,
   nU: ()=>limitMarksOf
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var _run_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38391);
  const SHELL = "/bin/sh";
  const ROOM = 2n ** 40n;
  let ownHardLimit = null;
  const marks = new Map;
  function lockLimits(pid) {
   try {
    return /^Max file locks +(\d+|unlimited) +(\d+|unlimited)/mu.exec((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/limits`, "latin1"))?.slice(1) ?? null;
   } catch  {
    return null;
   }
  }
  function makeLimitMark(marker) {
   if ("linux" !== process.platform) return null;
   ownHardLimit ??= (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(SHELL) ? lockLimits("self")?.[1] ?? "" : "";
   const outer = "" === ownHardLimit || "unlimited" === ownHardLimit ? null : BigInt(ownHardLimit);
   if ("" === ownHardLimit || null !== outer && outer < ROOM) return null;
   const random = BigInt(`0x${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(7).toString("hex")}`);
   const value = String(null === outer ? 2n ** 60n + random : random % outer);
   const soft = null === outer ? "" : "-S ";
   marks.set(marker, value);
   const script = `ulimit ${soft}-w ${value} 2>/dev/null || ulimit ${soft}-x ${value} 2>/dev/null; exec "$@"`;
   return {
    value,
    wrapper: [
     SHELL,
     "-c",
     script,
     "sh"
    ]
   };
  }
  function limitMarksOf(marker) {
   return new Set([
    ...marks
   ].filter(([command])=>(0, _run_marker_js__WEBPACK_IMPORTED_MODULE_2__.GN)(command, marker)).map(([, value])=>value));
  }
 },
 10161: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Cr: ()=>HAS_PROCESS_TABLE,
   GP: ()=>processEntry,
   LU: ()=>childrenOf,
   Nl: ()=>commandOf,
   oI: ()=>processTable,
   we: ()=>markerOf
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58607);
  var _run_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38391);
  const HAS_PROCESS_TABLE = "linux" === process.platform;
  function readOrNull(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "latin1");
   } catch  {
    return null;
   }
  }
  function processEntry(pid, zombies = false) {
   const stat = readOrNull(`/proc/${pid}/stat`);
   if (null === stat) return null;
   const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
   const state = fields[0];
   if (void 0 === state || !zombies && ("Z" === state || "X" === state)) return null;
   return {
    pid,
    parent: Number(fields[1]),
    group: Number(fields[2]),
    session: Number(fields[3]),
    startTime: Number(fields[19])
   };
  }
  function processTable() {
   if (!HAS_PROCESS_TABLE) return [];
   const entries = [];
   for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc")){
    if (!/^\d+$/u.test(name)) continue;
    const entry = processEntry(Number(name));
    if (null !== entry) entries.push(entry);
   }
   return entries;
  }
  function childrenOf(pid) {
   let threads;
   try {
    threads = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/task`);
   } catch  {
    return [];
   }
   return threads.flatMap((thread)=>(readOrNull(`/proc/${pid}/task/${thread}/children`) ?? "").split(" ").filter((text)=>"" !== text).map(Number));
  }
  function markerOf(pid) {
   const environment = readOrNull(`/proc/${pid}/environ`);
   if (null === environment) return null;
   const start = environment.startsWith(`${_run_marker_js__WEBPACK_IMPORTED_MODULE_1__.a0}=`) ? 0 : environment.indexOf(`\0${_run_marker_js__WEBPACK_IMPORTED_MODULE_1__.a0}=`) + 1;
   if (0 === start && !environment.startsWith(`${_run_marker_js__WEBPACK_IMPORTED_MODULE_1__.a0}=`)) return null;
   const end = environment.indexOf("\0", start);
   return environment.slice(start + _run_marker_js__WEBPACK_IMPORTED_MODULE_1__.a0.length + 1, -1 === end ? void 0 : end);
  }
  function commandOf(pid) {
   const text = (readOrNull(`/proc/${pid}/cmdline`) ?? "").replaceAll("\0", " ").trim();
   return "" === text ? `process ${pid}` : (0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.P8)(text, 200);
  }
 },
 38391: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   GN: ()=>carriesMarker,
   Jz: ()=>nextCommandMarker,
   a0: ()=>MARKER_VARIABLE,
   qW: ()=>runMarker,
   u: ()=>markerValue
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  const MARKER_VARIABLE = "REPO_AGENT_RUN";
  let ownMarker = null;
  let commands = 0;
  function runMarker() {
   ownMarker ??= (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString("hex");
   return ownMarker;
  }
  function nextCommandMarker() {
   commands += 1;
   return `${runMarker()}.${commands.toString(36)}`;
  }
  function markerValue(inherited, marker) {
   return void 0 === inherited || "" === inherited ? marker : `${inherited},${marker}`;
  }
  function carriesMarker(value, marker) {
   return value.split(",").some((part)=>part === marker || part.startsWith(`${marker}.`));
  }
 },
 69262: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   GW: ()=>killSurvivors,
   YH: ()=>killSurvivorsNow,
   gQ: ()=>killPid,
   jD: ()=>findSurvivors
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
  var _limit_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5830);
  var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10161);
  var _run_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38391);
  function findSurvivors(marker) {
   return Promise.resolve(survivorsOf(marker));
  }
  function survivorsOf(marker) {
   const marks = (0, _limit_mark_js__WEBPACK_IMPORTED_MODULE_1__.nU)(marker);
   return (0, _process_table_js__WEBPACK_IMPORTED_MODULE_2__.oI)().filter(({ pid })=>pid !== process.pid).filter(({ pid })=>(0, _run_marker_js__WEBPACK_IMPORTED_MODULE_3__.GN)((0, _process_table_js__WEBPACK_IMPORTED_MODULE_2__.we)(pid) ?? "", marker) || hasLimitMark(pid, marks)).map(({ pid })=>({
     pid,
     command: (0, _process_table_js__WEBPACK_IMPORTED_MODULE_2__.Nl)(pid)
    }));
  }
  function hasLimitMark(pid, marks) {
   return marks.size > 0 && (0, _limit_mark_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(pid)?.some((limit)=>marks.has(limit)) === true;
  }
  async function killSurvivors(marker) {
   const killed = new Map;
   for(let round = 0; round < 100; round += 1){
    const found = survivorsOf(marker);
    if (0 === found.length) break;
    for (const survivor of found){
     if (!killed.has(survivor.pid)) killed.set(survivor.pid, survivor);
     killPid(survivor.pid);
    }
    await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(2 + round, 50));
   }
   return [
    ...killed.values()
   ];
  }
  function killSurvivorsNow(marker) {
   for(let round = 0; round < 20; round += 1){
    const found = survivorsOf(marker);
    if (0 === found.length) return;
    for (const { pid } of found)killPid(pid);
   }
  }
  function killPid(pid, signal = "SIGKILL") {
   try {
    process.kill(pid, signal);
    return true;
   } catch  {
    return false;
   }
  }
 }
};
