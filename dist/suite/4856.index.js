export const id = 4856;
export const ids = [
 4856
];
export const modules = {
 4856: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ACTION_INPUTS: ()=>ACTION_INPUTS
  });
  const ACTION_INPUTS = [
   {
    name: "project-dir",
    description: "The project, relative to the workspace. Not a byte of it is changed.",
    default: ".",
    required: false
   },
   {
    name: "python-versions",
    description: "Versions of Python to test and install with, separated by commas. `auto` uses the installed ones that the project supports.",
    default: "auto",
    required: false
   },
   {
    name: "version",
    description: "The version to tag the rehearsal with. By default, the project's own; where only a build can tell, the rehearsal chooses one and says so.",
    default: "",
    required: false
   },
   {
    name: "report-dir",
    description: "Where to write release-record.json and report.html.",
    default: "rehearsal",
    required: false
   },
   {
    name: "audit",
    description: "Whether to ask PyPI's database for known vulnerabilities of the dependencies: auto, true or false. A dependency that it doesn't know, and a machine without a network, are shown as unknown and don't stop the rehearsal.",
    default: "auto",
    required: false
   },
   {
    name: "audit-ignore",
    description: "Ids of vulnerabilities to allow, such as GHSA-x84v-xcm2-53pg, separated by commas or newlines.",
    default: "",
    required: false
   },
   {
    name: "environment-variables",
    description: "Further variables of this step that code of the project may see; names, separated by commas or newlines. The code already sees what builds and tests commonly need, and never tokens or credentials of package indexes.",
    default: "",
    required: false
   }
  ];
 }
};
