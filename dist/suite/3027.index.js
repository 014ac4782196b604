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
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "artifact-name",
    description: "Name of the artifact of this run from which to take the release, into packages-dir, with each file compared to the manifest; auto is the one that an earlier job saved. Empty uses what is in packages-dir.",
    default: "",
    required: false,
    kind: {
     type: "text"
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
    name: "manifest-sha256",
    description: "The sha256 that the manifest must have; the output of build-dists in another job.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "tag",
    description: "The tag to release. A manifest of another tag, or of none, is refused. By default, the tag that started the run.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "commit",
    description: "The commit of the tag. A manifest of another commit, or of none, is refused.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "index",
    description: "pypi, testpypi, gitea (the registry of the owner of this repository), or an upload URL; for a URL, give simple-url, too.",
    default: "pypi",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "simple-url",
    description: "Address of the simple API of the index, when index is a URL.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "stage",
    description: "Which stage this is, upload-test or upload; auto decides by the index, where testpypi is the test index.",
    default: "auto",
    required: false,
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "upload-test",
      "upload"
     ]
    },
    isSetting: false
   },
   {
    name: "production-index",
    description: "The index that this release goes to after a test index: pypi, gitea, or an upload URL. It is asked first, without credentials: if this version is taken there, nothing is sent. One that does not answer is reported as unknown. By default, none is asked.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "production-simple-url",
    description: "Address of the simple API of that index, when production-index is a URL.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "profile",
    description: "Whose rules apply: pypi, testpypi, gitea (also Forgejo), or generic for any other index, where only structure and safety count; auto decides by the index; PyPI and TestPyPI always have their own.",
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
    description: "Ids of rules that don't stop the upload, separated by commas or newlines; those of twine-check about what the index refuses.",
    default: "",
    required: false,
    kind: {
     type: "list"
    },
    isSetting: false
   },
   {
    name: "username",
    description: "User name. With an API token, this is __token__.",
    default: "__token__",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "password",
    description: "API token or password. An index that takes uploads from anybody needs none.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "existing",
    description: "What to do when a file is already there with the same bytes: skip-identical leaves it, fail stops before anything is sent. Other bytes always stop.",
    default: "skip-identical",
    required: false,
    kind: {
     type: "choice",
     allowed: [
      "skip-identical",
      "fail"
     ]
    },
    isSetting: true
   },
   {
    name: "parallel",
    description: "How many wheels to send at the same time, 1 to 32. The first wheel and the sdist are always sent alone. By default, 4 at first, and more as long as the index answers fast, on PyPI up to 8.",
    default: "",
    required: false,
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 32
    },
    isSetting: true
   },
   {
    name: "dry-run",
    description: "Whether to only make the plan and send nothing; true or false.",
    default: "false",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
   },
   {
    name: "attempts",
    description: "How often to send one file at most, 1 to 20. Before each further attempt, the index is asked whether it already has the file.",
    default: "5",
    required: false,
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 20
    },
    isSetting: true
   },
   {
    name: "wait",
    description: "Whether to wait until pip and uv would find every file.",
    default: "true",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: true
   },
   {
    name: "wait-timeout",
    description: "How long to wait, in seconds.",
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
    name: "allow-http-hosts",
    description: "Hosts that may be reached over plain HTTP, although anybody on the network can then read the token and change the answers. This machine is always allowed.",
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
