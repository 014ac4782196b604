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
                description: "Pythons to test and install with, divided by commas. `auto` takes those found that the project supports.",
                default: "auto",
                required: false
            },
            {
                name: "version",
                description: "The version to tag the rehearsal with. Empty takes the project's own; where only a build can tell, one is chosen and said.",
                default: "",
                required: false
            },
            {
                name: "report-dir",
                description: "Where release-record.json and report.html are written.",
                default: "rehearsal",
                required: false
            },
            {
                name: "audit",
                description: "Whether to ask PyPI's database for known vulnerabilities of the dependencies, one of auto, true and false. What it doesn't know, and a machine without network, is shown as unknown and doesn't stop.",
                default: "auto",
                required: false
            },
            {
                name: "audit-ignore",
                description: "Ids of vulnerabilities to let pass, such as GHSA-x84v-xcm2-53pg, divided by commas or lines.",
                default: "",
                required: false
            },
            {
                name: "environment-variables",
                description: "Further variables of this step that code of the project may see, names divided by commas or lines. It sees what builds and tests commonly need, and neither tokens nor credentials of package indexes.",
                default: "",
                required: false
            }
        ];
    }
};
