export const id = 9858;
export const ids = [
 9858
];
export const modules = {
 45881: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  var _project_tree__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65694);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  const handOver = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(663),
    __webpack_require__.e(6118),
    __webpack_require__.e(3044),
    __webpack_require__.e(4801),
    __webpack_require__.e(4621),
    __webpack_require__.e(799),
    __webpack_require__.e(5591),
    __webpack_require__.e(9505),
    __webpack_require__.e(5968),
    __webpack_require__.e(7745),
    __webpack_require__.e(775),
    __webpack_require__.e(1655),
    __webpack_require__.e(7077),
    __webpack_require__.e(3617),
    __webpack_require__.e(7576),
    __webpack_require__.e(8710),
    __webpack_require__.e(7109),
    __webpack_require__.e(226),
    __webpack_require__.e(263),
    __webpack_require__.e(8341),
    __webpack_require__.e(4861),
    __webpack_require__.e(4376),
    __webpack_require__.e(8253),
    __webpack_require__.e(3405),
    __webpack_require__.e(4390)
   ]).then(__webpack_require__.bind(__webpack_require__, 75382)));
  async function run(inputs, host) {
   try {
    return await fetched(inputs, host);
   } catch (error) {
    const { passOnFailure } = await handOver();
    await passOnFailure("fetch-source", error, inputs.places, host);
    throw error;
   }
  }
  async function fetched({ address, commit, workspace }, host) {
   const there = await (0, _project_tree__WEBPACK_IMPORTED_MODULE_1__.s)(workspace, address, host);
   if (null !== commit && there !== commit) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: address.ref,
    problem: `is on another commit than when this run began (${there})`,
    remedy: `Put it back on ${commit}, or start a new run`
   });
   host.info(`${address.ref}: ${there}`);
   return {
    passed: true,
    failure: null,
    receipt: null,
    receiptPath: null,
    commit: there
   };
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
 65694: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>serverAccess,
   s: ()=>fetchSource
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30210);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _git_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40491);
  var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45299);
  const NETWORK = /^(?:(?:https?|all|no)_proxy|GIT_SSL_CA(?:INFO|PATH)|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE)$/iu;
  const FAULTS = [
   [
    /couldn't find remote ref/iu,
    ({ ref })=>`the repository doesn't have ${ref}`,
    "Push the tag, git push origin TAG, and run again"
   ],
   [
    /could not read (?:Username|Password)|Authentication failed|returned error: 40[134]|repository .* not found/iu,
    ({ token })=>null === token ? "it isn't public, and the job has no token" : "the server refused the token, or doesn't have the repository",
    "Give the job the permission contents: read, and pass a token that may read this repository"
   ],
   [
    /certificate|SSL|TLS/u,
    ()=>"the server's certificate isn't trusted",
    "Set GIT_SSL_CAINFO to the file with the authority of the server"
   ]
  ];
  function credentials({ serverUrl, token }) {
   if (null === token) return {};
   return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${serverUrl}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`
   };
  }
  function serverAccess(address, host) {
   return {
    ...Object.fromEntries(Object.entries(host.environment).filter(([name])=>NETWORK.test(name))),
    GIT_ALLOW_PROTOCOL: "http:https",
    GIT_CONFIG_NOSYSTEM: "0",
    ...credentials(address)
   };
  }
  function refused(address, result) {
   const words = result.timedOut ? "git timed out" : (0, _process__WEBPACK_IMPORTED_MODULE_2__.c)(result.output, 1);
   const [, problem, remedy] = FAULTS.find(([said])=>said.test(result.output)) ?? [];
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: `${address.serverUrl}/${address.repository}`,
    problem: void 0 === problem ? `the source can't be fetched (${words})` : `${problem(address)} (${words})`,
    remedy: remedy ?? "Check that this runner reaches the server, and run again"
   });
  }
  async function fetchSource(folder, address, host) {
   const gitDir = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git");
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitDir, {
    recursive: true,
    force: true
   });
   const run = async (args, variables = {})=>{
    const own = {
     GIT_DIR: gitDir,
     GIT_WORK_TREE: folder,
     ...variables
    };
    const result = await (0, _git_program_js__WEBPACK_IMPORTED_MODULE_4__.BE)({
     args,
     cwd: folder,
     outside: folder,
     home: gitDir,
     variables: own
    }, host);
    if (result?.exitCode === 0) return result.stdout.trim();
    host.signal.throwIfAborted();
    throw null === result ? withoutGit() : refused(address, result);
   };
   if (await (0, _git_js__WEBPACK_IMPORTED_MODULE_5__.Df)(folder, host) === null) throw withoutGit();
   const { serverUrl, repository, ref } = address;
   const here = "refs/remotes/origin/release";
   await run([
    "fetch",
    "--quiet",
    "--force",
    "--no-recurse-submodules",
    "--tags",
    `${serverUrl}/${repository}`,
    `+${ref}:${here}`
   ], serverAccess(address, host));
   await run([
    "checkout",
    "--quiet",
    "--force",
    "--detach",
    here
   ]);
   await run([
    "clean",
    "--quiet",
    "-ffdx"
   ]);
   return await run([
    "rev-parse",
    "HEAD"
   ]);
  }
  function withoutGit() {
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: "git",
    problem: "is not installed on this runner",
    remedy: "Use an image that has git"
   });
  }
 }
};
