export const id = 5837;
export const ids = [
    5837
];
export const modules = {
    35837: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            ACTION_INPUTS: ()=>ACTION_INPUTS
        });
        const ACTION_INPUTS = [
            {
                name: "project-dir",
                description: "The folder that holds pyproject.toml, relative to the workspace.",
                default: ".",
                required: false
            },
            {
                name: "packages-dir",
                description: "Where the files go, relative to project-dir.",
                default: "dist",
                required: false
            },
            {
                name: "clean",
                description: "Whether old products are removed first, true or false. That is distributions in packages-dir, and build/ and *.egg-info of the project; nothing that git tracks.",
                default: "true",
                required: false
            },
            {
                name: "formats",
                description: "What to build, sdist, wheel, or both.",
                default: "sdist,wheel",
                required: false
            },
            {
                name: "wheel-from",
                description: "What the wheel is built from, sdist (as installers will do it) or tree, which is a finding.",
                default: "sdist",
                required: false
            },
            {
                name: "normalize-sdist",
                description: "Whether the sdist is rewritten so that the same files always give the same bytes, true or false.",
                default: "true",
                required: false
            },
            {
                name: "build-constraints",
                description: "A file of constraints for what the build installs, in pip's format, relative to the workspace.",
                default: "",
                required: false
            },
            {
                name: "source-date-epoch",
                description: "The time that goes into the files, in seconds since 1970. Empty takes the time of the commit.",
                default: "",
                required: false
            },
            {
                name: "tag",
                description: "The tag of the release. Empty takes the tag that started the run, else the one on the commit that says the version.",
                default: "",
                required: false
            },
            {
                name: "tag-prefix",
                description: "What stands before the version in a tag; {name} is the project's name. Empty takes the project's own setting, else v.",
                default: "",
                required: false
            },
            {
                name: "maximum-wheel-size",
                description: "The size above which a wheel stops the stage, like 2 MB. Empty takes the project's own setting, else warns above 1 MB.",
                default: "",
                required: false
            },
            {
                name: "maximum-sdist-size",
                description: "The size above which the sdist stops the stage, like 800 kB. Empty takes the project's own setting, else warns above 500 kB.",
                default: "",
                required: false
            },
            {
                name: "artifact-name",
                description: "Name of an artifact of this run that the release is saved as for later jobs; auto is release-<name>-<version>. Empty saves none.",
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
