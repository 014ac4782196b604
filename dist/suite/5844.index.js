export const id = 5844;
export const ids = [
 5844
];
export const modules = {
 29862: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   takeArtifact: ()=>takeArtifact
  });
  var _distributions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28491);
  var _hand_over__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90133);
  var _hand_over__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35076);
  var _hand_over__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32562);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82411);
  async function takeArtifact(inputs, host) {
   const { artifact, manifestSha256, packagesDir, source } = inputs;
   if (void 0 === artifact) return inputs;
   const store = (0, _hand_over__WEBPACK_IMPORTED_MODULE_0__.ue)(artifact.places, host);
   const { storeFolder, temporaryFolder } = host;
   const restored = await (0, _hand_over__WEBPACK_IMPORTED_MODULE_1__.E)({
    sources: [
     (0, _hand_over__WEBPACK_IMPORTED_MODULE_2__.k)({
      store,
      name: artifact.name,
      temporaryFolder
     })
    ],
    manifestSha256,
    expected: {
     ..._distributions__WEBPACK_IMPORTED_MODULE_3__.F,
     tag: source?.tag ?? null,
     commit: source?.commit ?? null
    },
    packagesDir,
    storeFolder,
    host
   });
   if (null === restored) throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: "artifact-name",
    problem: `this run has no artifact ${"auto" === artifact.name ? "with a release" : `'${artifact.name}'`}`,
    remedy: "Save it in an earlier job (artifact-name of build-dists), and list that job in needs"
   });
   const { manifest, sha256, path } = restored;
   host.info(`${manifest.project} ${manifest.version} from ${restored.source}, manifest sha256 ${sha256}.`);
   const settled = inputs.withSettings?.((0, _release_model__WEBPACK_IMPORTED_MODULE_5__.vj)("publish-index", manifest, packagesDir)) ?? inputs;
   return {
    ...settled,
    manifest: inputs.manifest ?? path
   };
  }
 },
 8965: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Cr: ()=>JOB_STAGES,
   Xy: ()=>RELEASE_JOBS,
   Y8: ()=>isBefore,
   Zw: ()=>jobOf,
   c_: ()=>jobWithStage,
   v1: ()=>isReleaseJob,
   yD: ()=>stagesOfJob,
   yF: ()=>jobsBefore
  });
  var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58455);
  const JOB_STAGES = [
   "validate",
   "test",
   "build",
   "stage",
   "upload-test",
   "verify-test",
   "upload",
   "verify",
   "release"
  ];
  function jobOf(stage) {
   if ("check" === stage || "try" === stage) return "build";
   return "checklist" === stage ? "upload" : stage;
  }
  const STAGES_OF_JOBS = {
   prepare: [
    "validate"
   ],
   test: [
    "test"
   ],
   build: [
    "build",
    "check",
    "try"
   ],
   "upload-test": [
    "stage",
    "upload-test"
   ],
   "verify-test": [
    "verify-test"
   ],
   upload: [
    "stage",
    "checklist",
    "upload"
   ],
   verify: [
    "verify"
   ],
   release: [
    "release"
   ]
  };
  const RELEASE_JOBS = Object.keys(STAGES_OF_JOBS);
  function isReleaseJob(text) {
   return Object.hasOwn(STAGES_OF_JOBS, text);
  }
  function stagesOfJob(job) {
   if (isReleaseJob(job)) return STAGES_OF_JOBS[job];
   return _stage_js__WEBPACK_IMPORTED_MODULE_0__.an.filter((stage)=>stage === job);
  }
  function jobsBefore(job) {
   if ("build" === job) return [
    "prepare"
   ];
   return RELEASE_JOBS.slice(0, RELEASE_JOBS.indexOf(job));
  }
  function jobWithStage(stage, jobs) {
   if (jobs.includes(stage)) return stage;
   return RELEASE_JOBS.find((job)=>jobs.includes(job) && stagesOfJob(job).includes(stage));
  }
  function isBefore(stage, first) {
   return _stage_js__WEBPACK_IMPORTED_MODULE_0__.an.indexOf(stage) < _stage_js__WEBPACK_IMPORTED_MODULE_0__.an.indexOf(jobOf(first));
  }
 }
};
