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
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "tag",
    description: "The tag of the release. By default, the tag that started the run; without one, the tag isn't checked.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "tag-prefix",
    description: "What tags begin with; {name} is the name of the project. By default, the project's own setting, else v.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "checks",
    description: "What to check, separated by commas. all, or some of metadata, version, tag, structure, changelog, secrets, todo, links.",
    default: "all",
    required: false,
    kind: {
     type: "list",
     allowed: [
      "all",
      "metadata",
      "version",
      "tag",
      "structure",
      "changelog",
      "secrets",
      "todo",
      "links"
     ]
    },
    isSetting: true
   },
   {
    name: "changelog",
    description: "Path of the changelog, relative to the project. By default, the project's own setting, else a common name.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "release-notes-template",
    description: "Template for the notes of the release, a path relative to the project or the template itself, with placeholders such as {{ changelog }}. By default, what changed, how to install it, links, and a table of the files.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "required-files",
    description: "Files that must exist, separated by commas, relative to the project; patterns are allowed. By default, README and license.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: true
    },
    isSetting: true
   },
   {
    name: "required-fields",
    description: "Fields of the metadata that must be given, separated by commas. By default, a missing description, readme, requires-python, license or authors causes a warning.",
    default: "",
    required: false,
    kind: {
     type: "list",
     allowed: [
      "name",
      "version",
      "description",
      "readme",
      "requires-python",
      "license",
      "license-files",
      "authors",
      "maintainers",
      "keywords",
      "classifiers",
      "urls",
      "dependencies",
      "scripts"
     ],
     extends: true
    },
    isSetting: true
   },
   {
    name: "todo-paths",
    description: "Files, folders or patterns in which to look for TODO and FIXME, one per line, relative to the project. By default, the comments of the packages.",
    default: "",
    required: false,
    kind: {
     type: "lines",
     extends: true
    },
    isSetting: true
   },
   {
    name: "todo",
    description: "What a TODO or FIXME is. stop fails, advice only tells, off doesn't look; auto warns where todo-paths names files, so that a person decides, and else is advice.",
    default: "auto",
    required: false,
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "advice",
      "stop",
      "off"
     ]
    },
    isSetting: true
   },
   {
    name: "ask-links",
    description: "Whether to ask for the links of the README and the URLs of the project, to see whether they work; true or false. Addresses of private networks are never asked. Nothing depends on the answers.",
    default: "true",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: true
   },
   {
    name: "index",
    description: "The index that the release goes to: pypi, testpypi, gitea, or an upload URL. Its rules apply, unless profile says otherwise. Nothing is sent there.",
    default: "pypi",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "profile",
    description: "Whose rules apply: pypi, testpypi, gitea (also Forgejo), or generic for any other index, where only structure and safety count; auto decides by the index.",
    default: "auto",
    required: false,
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "pypi",
      "testpypi",
      "gitea",
      "generic"
     ]
    },
    isSetting: true
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
   },
   {
    name: "strict",
    description: "Whether warnings stop the release, too; true or false. Advice never does.",
    default: "false",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: true
   }
  ];
 }
};
