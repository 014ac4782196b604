export const id = 3027;
export const ids = [
    3027
];
export const modules = {
    83027: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            ACTION_INPUTS: ()=>ACTION_INPUTS
        });
        const ACTION_INPUTS = [
            {
                name: "packages-dir",
                description: "Folder of the distributions, relative to the workspace.",
                default: "dist",
                required: false
            },
            {
                name: "artifact-name",
                description: "Name of the artifact of this run that the release is taken from, into packages-dir, each file compared with the manifest; auto is the one that a job before this one saved. Empty takes what is in packages-dir.",
                default: "",
                required: false
            },
            {
                name: "manifest",
                description: "Path of the release manifest, or the manifest itself as JSON. Without it, the one that an earlier step left, else the one release in packages-dir.",
                default: "",
                required: false
            },
            {
                name: "manifest-sha256",
                description: "What the sha256 of the manifest has to be; the output of build-dists in another job.",
                default: "",
                required: false
            },
            {
                name: "tag",
                description: "The tag that is released. A manifest of another tag, or of none, is refused. Without it, the tag that started the run.",
                default: "",
                required: false
            },
            {
                name: "commit",
                description: "The commit that the tag is on. A manifest of another commit, or of none, is refused.",
                default: "",
                required: false
            },
            {
                name: "index",
                description: "pypi, testpypi, gitea (the registry of this repository's owner), or an upload URL; for a URL give simple-url too.",
                default: "pypi",
                required: false
            },
            {
                name: "simple-url",
                description: "Address of the index's simple pages, where a URL is given as index.",
                default: "",
                required: false
            },
            {
                name: "stage",
                description: "Which of the two this is, upload-test or upload; auto goes by the index, testpypi being the test index.",
                default: "auto",
                required: false
            },
            {
                name: "username",
                description: "User name; __token__ goes with an API token.",
                default: "__token__",
                required: false
            },
            {
                name: "password",
                description: "API token or password. An index that takes uploads from anybody needs none.",
                default: "",
                required: false
            },
            {
                name: "existing",
                description: "What happens when a file is there already with the same bytes: skip-identical leaves it, fail stops before anything is sent. Other bytes always stop.",
                default: "skip-identical",
                required: false
            },
            {
                name: "parallel",
                description: "How many wheels are sent at the same time, 1 to 16. The first wheel and the sdist always go alone.",
                default: "4",
                required: false
            },
            {
                name: "dry-run",
                description: "true makes the plan and sends nothing.",
                default: "false",
                required: false
            },
            {
                name: "attempts",
                description: "How often one file is sent at most, 1 to 20. Before every further attempt the index is asked whether it has the file.",
                default: "5",
                required: false
            },
            {
                name: "wait",
                description: "Whether to wait until pip and uv would find every file.",
                default: "true",
                required: false
            },
            {
                name: "wait-timeout",
                description: "How long to wait, in seconds.",
                default: "600",
                required: false
            },
            {
                name: "allow-http-hosts",
                description: "Hosts that may be spoken to over plain http, though everybody on the way can read the token and change what is read. This machine always may.",
                default: "",
                required: false
            }
        ];
    }
};
