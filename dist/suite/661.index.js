export const id = 661;
export const ids = [
    661
];
export const modules = {
    30661: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            ACTION_INPUTS: ()=>ACTION_INPUTS
        });
        const ACTION_INPUTS = [
            {
                name: "project-dir",
                description: "The project, relative to the workspace. It is only read.",
                default: ".",
                required: false
            },
            {
                name: "tag",
                description: "The tag of the release. Without it, the tag that started the run; where there is none, it is not judged.",
                default: "",
                required: false
            },
            {
                name: "tag-prefix",
                description: "What tags begin with; {name} stands for the project's name. Without it, what the project's configuration says, else v.",
                default: "",
                required: false
            },
            {
                name: "checks",
                description: "What is looked at, divided by commas. all, or some of metadata, version, tag, structure, changelog, secrets, todo.",
                default: "all",
                required: false
            },
            {
                name: "changelog",
                description: "Path of the changelog, relative to the project. Without it, what the project's configuration says, else a usual name.",
                default: "",
                required: false
            },
            {
                name: "required-files",
                description: "Files that must be there, divided by commas, relative to the project; patterns are allowed. Without it, README and licence.",
                default: "",
                required: false
            },
            {
                name: "required-fields",
                description: "Fields of the metadata that must be there, divided by commas. Without it, description, readme, requires-python, license and authors are missed with a warning.",
                default: "",
                required: false
            },
            {
                name: "todo-paths",
                description: "Files, folders or patterns in which TODO and FIXME are looked for, one per line, relative to the project.",
                default: "",
                required: false
            },
            {
                name: "ignore",
                description: "Ids of rules that are left out, divided by commas. The project's configuration names more, with reasons.",
                default: "",
                required: false
            },
            {
                name: "strict",
                description: "Whether warnings stop, too. Advice never does.",
                default: "false",
                required: false
            }
        ];
    }
};
