export const id = 7190;
export const ids = [
    7190
];
export const modules = {
    77190: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            ACTION_INPUTS: ()=>ACTION_INPUTS
        });
        const ACTION_INPUTS = [
            {
                name: "manifest",
                description: "Path of the release manifest, or the manifest itself as JSON. Without it, give name and version; no hash is then compared with what was built.",
                default: "",
                required: false
            },
            {
                name: "name",
                description: "Name of the distribution, where there is no manifest.",
                default: "",
                required: false
            },
            {
                name: "version",
                description: "Version, where there is no manifest.",
                default: "",
                required: false
            },
            {
                name: "index",
                description: "The index that is tested, one of pypi, testpypi and gitea, or its upload URL together with simple-url. testpypi makes this the stage verify-test, everything else verify.",
                default: "pypi",
                required: false
            },
            {
                name: "simple-url",
                description: "Address of the tested index as pip reads it, where index doesn't say it.",
                default: "",
                required: false
            },
            {
                name: "stage",
                description: "Which of the two this is, verify-test or verify; auto goes by the index, testpypi being the test index.",
                default: "auto",
                required: false
            },
            {
                name: "dependencies-index-url",
                description: "Address of the one index that dependencies come from. Without it, the machine's own setting (PIP_INDEX_URL, pip.conf, UV_DEFAULT_INDEX), else PyPI.",
                default: "",
                required: false
            },
            {
                name: "allow-http-hosts",
                description: "Hosts that may be spoken to over plain http, though everybody on the way can read the token and change what is read. This machine always may.",
                default: "",
                required: false
            },
            {
                name: "python-versions",
                description: "Versions of Python, such as 3.11 and 3.12, divided by commas or lines; auto takes those found that the release allows.",
                default: "auto",
                required: false
            },
            {
                name: "extras",
                description: "Extras to try. none, each (every one for users, in an environment of its own), all (together in one), or names.",
                default: "each",
                required: false
            },
            {
                name: "imports",
                description: "Modules to import, as module or module:attribute; auto takes the manifest's, without a manifest those of the installed files.",
                default: "auto",
                required: false
            },
            {
                name: "scripts",
                description: "Command lines to run, one per line, such as automation --help; auto takes the manifest's, without a manifest it only looks whether each command is there.",
                default: "auto",
                required: false
            },
            {
                name: "smoke-test",
                description: "Path of a Python script that must exit 0. Without it, the manifest's, whose sha256 it must still have.",
                default: "",
                required: false
            },
            {
                name: "install-warnings",
                description: "What to do when the installer warns of this package, one of fail, warn and ignore.",
                default: "fail",
                required: false
            },
            {
                name: "sdist",
                description: "Whether to install from the source distribution too, true or false.",
                default: "false",
                required: false
            },
            {
                name: "timeout",
                description: "Seconds for all that is done with one Python.",
                default: "600",
                required: false
            },
            {
                name: "maximum-install-seconds",
                description: "An installation that takes longer gives a warning.",
                default: "30",
                required: false
            },
            {
                name: "maximum-import-seconds",
                description: "An import that takes longer gives a warning.",
                default: "1",
                required: false
            },
            {
                name: "allow-missing-python",
                description: "Whether a Python that is named may be missing, true or false.",
                default: "false",
                required: false
            },
            {
                name: "audit",
                description: "Whether to ask PyPI's database for known vulnerabilities of the dependencies, one of auto, true and false. auto does unless verify-test has done it for this release on this machine. What is found doesn't fail this action; release-checklist stops a release by it.",
                default: "auto",
                required: false
            },
            {
                name: "audit-ignore",
                description: "Ids of vulnerabilities to let pass, such as GHSA-x84v-xcm2-53pg, divided by commas or lines. Each one found is recorded.",
                default: "",
                required: false
            }
        ];
    }
};
