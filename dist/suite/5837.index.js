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
    description: "The folder that contains pyproject.toml, relative to the workspace.",
    default: ".",
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "packages-dir",
    description: "Where to put the files, relative to project-dir.",
    default: "dist",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "clean",
    description: "Whether to remove what earlier builds of this project left in packages-dir, true or false. Removed are only its own distributions that git doesn't track, in the project or in a folder that this action created. Other distributions there stop the build.",
    default: "true",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: true
   },
   {
    name: "formats",
    description: "What to build: sdist, wheel, both, or none. auto builds both, or with wheels-from only the kinds that it does not bring.",
    default: "auto",
    required: false,
    kind: {
     type: "list",
     allowed: [
      "sdist",
      "wheel",
      "auto",
      "none"
     ]
    },
    isSetting: true
   },
   {
    name: "wheels-from",
    description: "Files that were built elsewhere and belong to this release, such as those of cibuildwheel, separated by commas or newlines. Each is a file, a folder or a pattern, relative to the workspace, or artifact:NAME for an artifact of this run; artifact:wheels-* takes several.",
    default: "",
    required: false,
    kind: {
     type: "list"
    },
    isSetting: true
   },
   {
    name: "wheel-from",
    description: "What to build the wheel from: sdist (as installers do), or tree, which is reported as a finding.",
    default: "sdist",
    required: false,
    kind: {
     type: "choice",
     allowed: [
      "sdist",
      "tree"
     ]
    },
    isSetting: true
   },
   {
    name: "python-version",
    description: "The Python to build with, such as 3.12. By default, the newest installed one that requires-python and the classifiers allow.",
    default: "",
    required: false,
    kind: {
     type: "text"
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
    name: "normalize-sdist",
    description: "Whether to rewrite the sdist so that the same files always give the same bytes, true or false.",
    default: "true",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: true
   },
   {
    name: "build-constraints",
    description: "A file of constraints for what the build installs, in the format of pip, relative to the workspace.",
    default: "",
    required: false,
    kind: {
     type: "path"
    },
    isSetting: true
   },
   {
    name: "source-date-epoch",
    description: "The time to write into the files, in seconds since 1970. By default, what SOURCE_DATE_EPOCH of the step says, else the time of the commit, or of the newest file where there is no commit.",
    default: "",
    required: false,
    kind: {
     type: "integer",
     minimum: 0x12cea600
    },
    isSetting: false
   },
   {
    name: "verify-reproducible",
    description: "Whether to build a second time, in another folder, and stop if any byte differs, true or false. Files of wheels-from are not compared.",
    default: "false",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: true
   },
   {
    name: "tag",
    description: "The tag of the release. By default, the tag that started the run, else the tag on the commit that matches the version.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "tag-prefix",
    description: "What precedes the version in a tag; {name} is the name of the project. By default, the project's own setting, else v.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "maximum-wheel-size",
    description: "The size above which a wheel stops the stage, such as 2 MB. By default, the project's own setting; without one, the stage warns above 1 MB.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "maximum-sdist-size",
    description: "The size above which the sdist stops the stage, such as 800 kB. By default, the project's own setting; without one, the stage warns above 500 kB.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "artifact-name",
    description: "Name of the artifact of this run in which to save the release for later jobs; auto is release-<name>-<version>. Empty saves none.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "timeout",
    description: "How long the whole build may take, in seconds; with verify-reproducible, both builds together.",
    default: "1800",
    required: false,
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    isSetting: true
   },
   {
    name: "environment-variables",
    description: "Further variables of this step that code of the project may see; names, separated by commas or newlines. The code already sees what builds and tests commonly need, and never tokens or credentials of package indexes.",
    default: "",
    required: false,
    kind: {
     type: "list"
    },
    isSetting: false
   },
   {
    name: "ignore",
    description: "Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**. The project's own settings can name more, with reasons.",
    default: "",
    required: false,
    kind: {
     type: "list"
    },
    isSetting: false
   }
  ];
 }
};
