export const id = 2094;
export const ids = [
 2094
];
export const modules = {
 52094: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ACTION_INPUTS: ()=>ACTION_INPUTS
  });
  const ACTION_INPUTS = [
   {
    name: "packages-dir",
    description: "Folder of the distributions, relative to the workspace.",
    default: "dist",
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "manifest",
    description: "Path of the release manifest, or the manifest itself as JSON. By default, the one that an earlier step left, else the one release in packages-dir.",
    default: "",
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "python-versions",
    description: "Versions of Python, such as 3.11 and 3.12, separated by commas or newlines; auto uses the installed ones that the release allows.",
    default: "auto",
    required: false,
    kind: {
     type: "list"
    },
    isSetting: true
   },
   {
    name: "python-downloads",
    description: "Whether uv fetches a named Python that isn't installed, for this run only; true or false. UV_PYTHON_INSTALL_MIRROR names another server to take it from.",
    default: "false",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: true
   },
   {
    name: "allow-missing-python",
    description: "Whether a named Python may be missing; true or false.",
    default: "false",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: true
   },
   {
    name: "extras",
    description: "Extras to try: none, each (every extra for users, in its own environment), all (together in one environment), or names.",
    default: "each",
    required: false,
    kind: {
     type: "list",
     extends: true
    },
    isSetting: true
   },
   {
    name: "imports",
    description: "Modules to import, as module or module:attribute; auto uses the ones of the manifest or, without a manifest, of the installed files.",
    default: "auto",
    required: false,
    kind: {
     type: "list",
     extends: true
    },
    isSetting: false
   },
   {
    name: "scripts",
    description: "Command lines to run, one per line, such as automation --help; auto uses the ones of the manifest or, without a manifest, only checks that each command exists.",
    default: "auto",
    required: false,
    kind: {
     type: "lines",
     extends: true
    },
    isSetting: false
   },
   {
    name: "smoke-test",
    description: "Path of a Python script that must exit with status 0. By default, the one of the manifest, which must still have its sha256.",
    default: "",
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "from-source",
    description: "Whether to install from the source distribution, too; true, false or auto, which does so if every wheel is for all platforms.",
    default: "auto",
    required: false,
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "true",
      "false"
     ]
    },
    isSetting: true
   },
   {
    name: "install-warnings",
    description: "What to do when the installer warns about this package: fail, warn or ignore.",
    default: "fail",
    required: false,
    kind: {
     type: "choice",
     allowed: [
      "fail",
      "warn",
      "ignore"
     ]
    },
    isSetting: true
   },
   {
    name: "dependencies-index-url",
    description: "Address of the one index that dependencies come from. By default, the machine's own setting (PIP_INDEX_URL, pip.conf, UV_DEFAULT_INDEX), else PyPI.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "allow-http-hosts",
    description: "Hosts that may be reached over plain HTTP, although anybody on the network can then read the token and change the answers. This machine is always allowed.",
    default: "",
    required: false,
    kind: {
     type: "list"
    },
    isSetting: false
   },
   {
    name: "timeout",
    description: "Seconds for everything that is done with one Python.",
    default: "600",
    required: false,
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    isSetting: true
   },
   {
    name: "maximum-install-seconds",
    description: "An installation that takes longer causes a warning.",
    default: "30",
    required: false,
    kind: {
     type: "decimal",
     minimum: 0
    },
    isSetting: true
   },
   {
    name: "maximum-import-seconds",
    description: "An import that takes longer causes a warning.",
    default: "1",
    required: false,
    kind: {
     type: "decimal",
     minimum: 0
    },
    isSetting: true
   }
  ];
 }
};
