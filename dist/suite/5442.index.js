export const id = 5442;
export const ids = [
 5442
];
export const modules = {
 85442: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {};
  var read_tag = __webpack_require__(54076);
  var job_results = __webpack_require__(16878);
  function readInputs(reader) {
   const places = {
    token: reader.secret("token"),
    apiUrl: reader.optional("api-url") ?? reader.runner("GITHUB_API_URL"),
    repository: reader.runner("GITHUB_REPOSITORY"),
    resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
    runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
   };
   const tag = (0, read_tag.VT)(reader);
   reader.text("results");
   const sha256 = /^[0-9a-f]{64}$/u.exec(reader.optional("manifest-sha256") ?? "")?.[0] ?? null;
   return {
    results: (0, job_results.JF)(reader.lines("results")),
    tag,
    manifestSha256: sha256,
    places
   };
  }
  const defaultOutputs = {
   passed: "false",
   outcome: "none",
   "failed-stage": "",
   "issue-number": "",
   "issue-url": ""
  };
  function outputsOf({ passed, failedStage, issue }) {
   return {
    passed: String(passed),
    outcome: issue?.outcome ?? "none",
    "failed-stage": failedStage ?? "",
    "issue-number": null === issue ? "" : String(issue.number),
    "issue-url": issue?.url ?? ""
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(663),
    __webpack_require__.e(3044),
    __webpack_require__.e(4801),
    __webpack_require__.e(4621),
    __webpack_require__.e(3079),
    __webpack_require__.e(5968),
    __webpack_require__.e(3617),
    __webpack_require__.e(7576),
    __webpack_require__.e(8710),
    __webpack_require__.e(7109),
    __webpack_require__.e(9200),
    __webpack_require__.e(1749)
   ]).then(__webpack_require__.bind(__webpack_require__, 21161)));
  const action = (0, action_definition.Q)({
   name: "report-failure",
   stage: null,
   readInputs: readInputs,
   run,
   defaults: DEFAULTS,
   settings: null,
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [
    "token"
   ],
   runsProjectCode: false
  });
 }
};
