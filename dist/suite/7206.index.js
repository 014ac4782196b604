export const id = 7206;
export const ids = [
 7206
];
export const modules = {
 47206: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   y: ()=>SETTINGS
  });
  const SETTINGS = [
   {
    key: "tag-prefix",
    kind: {
     type: "text"
    },
    inputs: {
     "validate-metadata": "tag-prefix",
     publish: "tag-prefix",
     "build-dists": "tag-prefix",
     "create-release": "tag-prefix"
    },
    own: true,
    inManifest: true
   },
   {
    key: "checks",
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
    inputs: {
     "validate-metadata": "checks",
     publish: "checks"
    },
    own: false,
    inManifest: false
   },
   {
    key: "changelog",
    kind: {
     type: "text"
    },
    inputs: {
     "validate-metadata": "changelog",
     publish: "changelog"
    },
    own: true,
    inManifest: false
   },
   {
    key: "release-notes-template",
    kind: {
     type: "text"
    },
    inputs: {
     "validate-metadata": "release-notes-template",
     publish: "release-notes-template"
    },
    own: false,
    inManifest: false
   },
   {
    key: "required-files",
    kind: {
     type: "list",
     extends: true
    },
    inputs: {
     "validate-metadata": "required-files",
     publish: "required-files"
    },
    own: false,
    inManifest: false
   },
   {
    key: "required-fields",
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
    inputs: {
     "validate-metadata": "required-fields",
     publish: "required-fields"
    },
    own: false,
    inManifest: false
   },
   {
    key: "todo-paths",
    kind: {
     type: "lines",
     extends: true
    },
    inputs: {
     "validate-metadata": "todo-paths",
     publish: "todo-paths"
    },
    own: false,
    inManifest: false
   },
   {
    key: "todo",
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "advice",
      "stop",
      "off"
     ]
    },
    inputs: {
     "validate-metadata": "todo",
     publish: "todo"
    },
    own: false,
    inManifest: false
   },
   {
    key: "ask-links",
    kind: {
     type: "boolean"
    },
    inputs: {
     "validate-metadata": "ask-links",
     publish: "ask-links"
    },
    own: false,
    inManifest: false
   },
   {
    key: "profile",
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
    inputs: {
     "validate-metadata": "profile",
     publish: "profile",
     "twine-check": "profile",
     "publish-index": "profile"
    },
    own: false,
    inManifest: true
   },
   {
    key: "validate-strict",
    kind: {
     type: "boolean"
    },
    inputs: {
     "validate-metadata": "strict",
     publish: "validate-strict"
    },
    own: false,
    inManifest: false
   },
   {
    key: "python-versions",
    kind: {
     type: "list"
    },
    inputs: {
     "test-project": "python-versions",
     publish: "python-versions",
     "try-dists": "python-versions",
     "verify-install": "python-versions"
    },
    own: false,
    inManifest: true
   },
   {
    key: "python-downloads",
    kind: {
     type: "boolean"
    },
    inputs: {
     "test-project": "python-downloads",
     publish: "python-downloads",
     "build-dists": "python-downloads",
     "try-dists": "python-downloads",
     "verify-install": "python-downloads"
    },
    own: false,
    inManifest: true
   },
   {
    key: "allow-missing-python",
    kind: {
     type: "boolean"
    },
    inputs: {
     "test-project": "allow-missing-python",
     publish: "allow-missing-python",
     "try-dists": "allow-missing-python",
     "verify-install": "allow-missing-python"
    },
    own: false,
    inManifest: true
   },
   {
    key: "install",
    kind: {
     type: "lines",
     extends: true
    },
    inputs: {
     "test-project": "install",
     publish: "install"
    },
    own: false,
    inManifest: false
   },
   {
    key: "commands",
    kind: {
     type: "lines",
     extends: true
    },
    inputs: {
     "test-project": "commands",
     publish: "commands"
    },
    own: false,
    inManifest: false
   },
   {
    key: "minimum-coverage",
    kind: {
     type: "decimal",
     minimum: 0,
     maximum: 100
    },
    inputs: {
     "test-project": "minimum-coverage",
     publish: "minimum-coverage"
    },
    own: true,
    inManifest: false
   },
   {
    key: "target-coverage",
    kind: {
     type: "decimal",
     minimum: 0,
     maximum: 100
    },
    inputs: {
     "test-project": "target-coverage",
     publish: "target-coverage"
    },
    own: true,
    inManifest: false
   },
   {
    key: "lock",
    kind: {
     type: "text"
    },
    inputs: {
     "test-project": "lock",
     publish: "lock"
    },
    own: false,
    inManifest: false
   },
   {
    key: "test-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    inputs: {
     "test-project": "timeout",
     publish: "test-timeout"
    },
    own: false,
    inManifest: false
   },
   {
    key: "clean",
    kind: {
     type: "boolean"
    },
    inputs: {
     "build-dists": "clean",
     publish: "clean"
    },
    own: false,
    inManifest: false
   },
   {
    key: "formats",
    kind: {
     type: "list",
     allowed: [
      "sdist",
      "wheel",
      "auto",
      "none"
     ]
    },
    inputs: {
     "build-dists": "formats",
     publish: "formats"
    },
    own: false,
    inManifest: false
   },
   {
    key: "wheels-from",
    kind: {
     type: "list"
    },
    inputs: {
     "build-dists": "wheels-from",
     publish: "wheels-from"
    },
    own: false,
    inManifest: false
   },
   {
    key: "wheel-from",
    kind: {
     type: "choice",
     allowed: [
      "sdist",
      "tree"
     ]
    },
    inputs: {
     "build-dists": "wheel-from",
     publish: "wheel-from"
    },
    own: false,
    inManifest: false
   },
   {
    key: "build-python-version",
    kind: {
     type: "text"
    },
    inputs: {
     "build-dists": "python-version",
     publish: "build-python-version"
    },
    own: false,
    inManifest: false
   },
   {
    key: "normalize-sdist",
    kind: {
     type: "boolean"
    },
    inputs: {
     "build-dists": "normalize-sdist",
     publish: "normalize-sdist"
    },
    own: false,
    inManifest: false
   },
   {
    key: "build-constraints",
    kind: {
     type: "path"
    },
    inputs: {
     "build-dists": "build-constraints",
     publish: "build-constraints"
    },
    own: false,
    inManifest: false
   },
   {
    key: "verify-reproducible",
    kind: {
     type: "boolean"
    },
    inputs: {
     "build-dists": "verify-reproducible",
     publish: "verify-reproducible"
    },
    own: false,
    inManifest: false
   },
   {
    key: "maximum-wheel-size",
    kind: {
     type: "text"
    },
    inputs: {
     "build-dists": "maximum-wheel-size",
     publish: "maximum-wheel-size"
    },
    own: true,
    inManifest: false
   },
   {
    key: "maximum-sdist-size",
    kind: {
     type: "text"
    },
    inputs: {
     "build-dists": "maximum-sdist-size",
     publish: "maximum-sdist-size"
    },
    own: true,
    inManifest: false
   },
   {
    key: "build-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    inputs: {
     "build-dists": "timeout",
     publish: "build-timeout"
    },
    own: false,
    inManifest: false
   },
   {
    key: "check-strict",
    kind: {
     type: "boolean"
    },
    inputs: {
     "twine-check": "strict",
     publish: "check-strict"
    },
    own: false,
    inManifest: true
   },
   {
    key: "twine",
    kind: {
     type: "boolean"
    },
    inputs: {
     "twine-check": "twine",
     publish: "twine"
    },
    own: false,
    inManifest: true
   },
   {
    key: "compare-with",
    kind: {
     type: "text"
    },
    inputs: {
     "twine-check": "compare-with",
     publish: "compare-with"
    },
    own: false,
    inManifest: true
   },
   {
    key: "verify-extras",
    kind: {
     type: "list",
     extends: true
    },
    inputs: {
     "try-dists": "extras",
     publish: "extras",
     "verify-install": "extras"
    },
    own: false,
    inManifest: true
   },
   {
    key: "from-source",
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "true",
      "false"
     ]
    },
    inputs: {
     "try-dists": "from-source",
     publish: "from-source"
    },
    own: false,
    inManifest: true
   },
   {
    key: "install-warnings",
    kind: {
     type: "choice",
     allowed: [
      "fail",
      "warn",
      "ignore"
     ]
    },
    inputs: {
     "try-dists": "install-warnings",
     publish: "install-warnings",
     "verify-install": "install-warnings"
    },
    own: false,
    inManifest: true
   },
   {
    key: "try-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    inputs: {
     "try-dists": "timeout",
     publish: "try-timeout"
    },
    own: false,
    inManifest: true
   },
   {
    key: "maximum-install-seconds",
    kind: {
     type: "decimal",
     minimum: 0
    },
    inputs: {
     "try-dists": "maximum-install-seconds",
     publish: "maximum-install-seconds",
     "verify-install": "maximum-install-seconds"
    },
    own: false,
    inManifest: true
   },
   {
    key: "maximum-import-seconds",
    kind: {
     type: "decimal",
     minimum: 0
    },
    inputs: {
     "try-dists": "maximum-import-seconds",
     publish: "maximum-import-seconds",
     "verify-install": "maximum-import-seconds"
    },
    own: false,
    inManifest: true
   },
   {
    key: "existing",
    kind: {
     type: "choice",
     allowed: [
      "skip-identical",
      "fail"
     ]
    },
    inputs: {
     "publish-index": "existing",
     publish: "existing"
    },
    own: false,
    inManifest: true
   },
   {
    key: "parallel",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 32
    },
    inputs: {
     "publish-index": "parallel",
     publish: "parallel"
    },
    own: false,
    inManifest: true
   },
   {
    key: "attempts",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 20
    },
    inputs: {
     "publish-index": "attempts",
     publish: "attempts"
    },
    own: false,
    inManifest: true
   },
   {
    key: "wait",
    kind: {
     type: "boolean"
    },
    inputs: {
     "publish-index": "wait",
     publish: "wait",
     "verify-install": "wait"
    },
    own: false,
    inManifest: true
   },
   {
    key: "wait-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    inputs: {
     "publish-index": "wait-timeout",
     publish: "wait-timeout",
     "verify-install": "wait-timeout"
    },
    own: false,
    inManifest: true
   },
   {
    key: "sdist",
    kind: {
     type: "boolean"
    },
    inputs: {
     "verify-install": "sdist",
     publish: "sdist"
    },
    own: false,
    inManifest: true
   },
   {
    key: "verify-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    inputs: {
     "verify-install": "timeout",
     publish: "verify-timeout"
    },
    own: false,
    inManifest: true
   },
   {
    key: "audit",
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "true",
      "false"
     ]
    },
    inputs: {
     "verify-install": "audit",
     publish: "audit"
    },
    own: false,
    inManifest: true
   },
   {
    key: "audit-ignore",
    kind: {
     type: "list",
     adds: true
    },
    inputs: {
     "verify-install": "audit-ignore",
     publish: "audit-ignore"
    },
    own: false,
    inManifest: true
   },
   {
    key: "accept",
    kind: {
     type: "list",
     adds: true
    },
    inputs: {
     "release-checklist": "accept",
     publish: "accept"
    },
    own: false,
    inManifest: true
   },
   {
    key: "require",
    kind: {
     type: "list",
     adds: true
    },
    inputs: {
     "release-checklist": "require",
     publish: "require"
    },
    own: false,
    inManifest: true
   },
   {
    key: "look-ahead",
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "no",
      "warn",
      "stop"
     ]
    },
    inputs: {
     "release-checklist": "look-ahead",
     publish: "look-ahead"
    },
    own: false,
    inManifest: true
   },
   {
    key: "title",
    kind: {
     type: "text"
    },
    inputs: {
     "create-release": "title",
     publish: "title"
    },
    own: false,
    inManifest: true
   },
   {
    key: "prerelease",
    kind: {
     type: "text"
    },
    inputs: {
     "create-release": "prerelease",
     publish: "prerelease"
    },
    own: false,
    inManifest: true
   }
  ];
 }
};
