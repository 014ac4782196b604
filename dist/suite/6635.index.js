export const id = 6635;
export const ids = [
 6635
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
 87738: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Cv: ()=>forAllScopes,
   Mp: ()=>startInScope,
   Xg: ()=>openChildScope
  });
  var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
  const scopes = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;
  function openChildScope() {
   const members = {
    starting: new Set,
    children: new Set,
    closed: false
   };
   return {
    run: (work)=>scopes.run(members, work),
    async end () {
     members.closed = true;
     while(members.starting.size + members.children.size > 0){
      await Promise.allSettled(members.starting);
      const children = [
       ...members.children
      ];
      for (const child of children)child.stop();
      await Promise.allSettled(children.map(({ exited })=>exited));
     }
    }
   };
  }
  function forAllScopes(work) {
   return scopes.exit(work);
  }
  async function startInScope(start) {
   const members = scopes.getStore();
   if (void 0 === members) return await start();
   if (members.closed) throw new Error("the stage that starts this has ended");
   const starting = start();
   members.starting.add(starting);
   try {
    const child = await starting;
    members.children.add(child);
    const forget = ()=>{
     members.children.delete(child);
    };
    child.exited.then(forget, forget);
    return child;
   } finally{
    members.starting.delete(starting);
   }
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
   let readme = null;
   let comparison = null;
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
     ...null === readme ? {} : {
      readme
     },
     ...null === comparison ? {} : {
      comparison
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
     readme = facts.readme ?? readme;
     comparison = facts.comparison ?? comparison;
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
