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
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "version",
    description: "The version to tag the rehearsal with. By default, the project's own; where only a build can tell, that of a build, or one that follows the tags of git; the rehearsal says which.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "report-dir",
    description: "Where to write release-record.json and report.html.",
    default: "rehearsal",
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "fail-fast",
    description: "Whether the first stage that fails ends the rehearsal, true or false. Otherwise, everything that does not depend on that stage still runs, so that one rehearsal shows all that is wrong.",
    default: "false",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
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
    name: "tag-prefix",
    description: "What tags begin with; {name} is the name of the project. By default, the project's own setting, else v. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "checks",
    description: "What to check, separated by commas. all, or some of metadata, version, tag, structure, changelog, secrets, todo, links. Without it, what the workflow or the configuration of the project says, else all.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: false
    },
    isSetting: false
   },
   {
    name: "changelog",
    description: "Path of the changelog, relative to the project. By default, the project's own setting, else a common name. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "release-notes-template",
    description: "Template for the notes of the release, a path relative to the project or the template itself, with placeholders such as {{ changelog }}. By default, what changed, how to install it, links, and a table of the files. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "required-files",
    description: "Files that must exist, separated by commas, relative to the project; patterns are allowed. By default, README and license. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: true
    },
    isSetting: false
   },
   {
    name: "required-fields",
    description: "Fields of the metadata that must be given, separated by commas. By default, a missing description, readme, requires-python, license or authors causes a warning. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: true
    },
    isSetting: false
   },
   {
    name: "todo-paths",
    description: "Files, folders or patterns in which to look for TODO and FIXME, one per line, relative to the project. By default, the comments of the packages. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "lines",
     extends: true
    },
    isSetting: false
   },
   {
    name: "todo",
    description: "What a TODO or FIXME is. stop fails, advice only tells, off doesn't look; auto warns where todo-paths names files, so that a person decides, and else is advice. Without it, what the workflow or the configuration of the project says.",
    default: "",
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
    isSetting: false
   },
   {
    name: "ask-links",
    description: "Whether to ask for the links of the README and the URLs of the project, to see whether they work; true or false. Addresses of private networks are never asked. Nothing depends on the answers. Without it, what the workflow or the configuration of the project says, else true.",
    default: "",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
   },
   {
    name: "profile",
    description: "Whose rules apply: pypi, testpypi, gitea (also Forgejo), or generic for any other index, where only structure and safety count; auto decides by the index. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "validate-ignore",
    description: "Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**. The project's own settings can name more, with reasons. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: false
    },
    isSetting: false
   },
   {
    name: "validate-strict",
    description: "Whether warnings stop the release, too; true or false. Advice never does. Without it, what the workflow or the configuration of the project says, else false.",
    default: "",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
   },
   {
    name: "python-versions",
    description: "Versions of Python to test with, separated by commas or newlines. auto uses the installed ones that requires-python and the classifiers allow. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: false
    },
    isSetting: false
   },
   {
    name: "python-downloads",
    description: "Whether uv fetches a named Python that isn't installed, for this run only; true or false. UV_PYTHON_INSTALL_MIRROR names another server to take it from. Without it, what the workflow or the configuration of the project says, else false.",
    default: "",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
   },
   {
    name: "allow-missing-python",
    description: "Whether to skip a named Python that isn't installed instead of failing; true or false. Without it, what the workflow or the configuration of the project says, else false.",
    default: "",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
   },
   {
    name: "install",
    description: "What to install besides the project, one per line, as extra:NAME, group:NAME or a requirement. auto takes the extras and dependency groups for tests and checks, such as dev, test, lint and typing, and those that contain pytest. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "lines",
     extends: true
    },
    isSetting: false
   },
   {
    name: "commands",
    description: "Commands to run, one per line, without a shell. By default, pytest with coverage, mypy, ruff check and black --check, each if the project declares or configures it. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "lines",
     extends: true
    },
    isSetting: false
   },
   {
    name: "minimum-coverage",
    description: "Percentage of coverage below which the stage fails. By default, the project's own setting, else 70. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "decimal",
     minimum: 0,
     maximum: 100
    },
    isSetting: false
   },
   {
    name: "target-coverage",
    description: "Percentage of coverage below which the stage warns. By default, the project's own setting, else 80. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "decimal",
     minimum: 0,
     maximum: 100
    },
    isSetting: false
   },
   {
    name: "lock",
    description: "A lock file with the versions of what is installed for the tests, relative to project-dir. auto uses uv.lock, pylock.toml, poetry.lock, pdm.lock or pinned requirements of the project; off uses none. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "test-timeout",
    description: "How long everything that is done with one Python may take, in seconds. A test that was running then is named. Without it, what the workflow or the configuration of the project says, else 3600.",
    default: "",
    required: false,
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    isSetting: false
   },
   {
    name: "clean",
    description: "Whether to remove what earlier builds of this project left in packages-dir, true or false. Removed are only its own distributions that git doesn't track, in the project or in a folder that this action created. Other distributions there stop the build. Without it, what the workflow or the configuration of the project says, else true.",
    default: "",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
   },
   {
    name: "formats",
    description: "What to build: sdist, wheel, both, or none. auto builds both, or with wheels-from only the kinds that it does not bring. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: false
    },
    isSetting: false
   },
   {
    name: "wheels-from",
    description: "Files that were built elsewhere and belong to this release, such as those of cibuildwheel, separated by commas or newlines. Each is a file, a folder or a pattern, relative to the workspace, or artifact:NAME for an artifact of this run; artifact:wheels-* takes several. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "list"
    },
    isSetting: false
   },
   {
    name: "wheel-from",
    description: "What to build the wheel from: sdist (as installers do), or tree, which is reported as a finding. Without it, what the workflow or the configuration of the project says, else sdist.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "build-python-version",
    description: "The Python to build with, such as 3.12. By default, the newest installed one that requires-python and the classifiers allow. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "normalize-sdist",
    description: "Whether to rewrite the sdist so that the same files always give the same bytes, true or false. Without it, what the workflow or the configuration of the project says, else true.",
    default: "",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
   },
   {
    name: "build-constraints",
    description: "A file of constraints for what the build installs, in the format of pip, relative to the workspace. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "verify-reproducible",
    description: "Whether to build a second time, in another folder, and stop if any byte differs, true or false. Files of wheels-from are not compared. Without it, what the workflow or the configuration of the project says, else false.",
    default: "",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
   },
   {
    name: "maximum-wheel-size",
    description: "The size above which a wheel stops the stage, such as 2 MB. By default, the project's own setting; without one, the stage warns above 1 MB. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "maximum-sdist-size",
    description: "The size above which the sdist stops the stage, such as 800 kB. By default, the project's own setting; without one, the stage warns above 500 kB. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "build-timeout",
    description: "How long the whole build may take, in seconds; with verify-reproducible, both builds together. Without it, what the workflow or the configuration of the project says, else 1800.",
    default: "",
    required: false,
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    isSetting: false
   },
   {
    name: "build-ignore",
    description: "Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**. The project's own settings can name more, with reasons. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: false
    },
    isSetting: false
   },
   {
    name: "check-strict",
    description: "Whether warnings stop the release, too; true or false. Advice never does. Without it, what the workflow or the configuration of the project says, else true.",
    default: "",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
   },
   {
    name: "twine",
    description: "Whether the real twine renders the README; true or false. Without it, a README in reST stays unknown. Without it, what the workflow or the configuration of the project says, else true.",
    default: "",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
   },
   {
    name: "compare-with",
    description: "The index on which the release before this one is, to say what has changed since; pypi, testpypi, or the address of a simple API, without credentials. none compares with nothing. Nothing depends on the answer. By default, the production index in publish, and none elsewhere. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "check-ignore",
    description: "Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: false
    },
    isSetting: false
   },
   {
    name: "extras",
    description: "Extras to try: none, each (every extra for users, in its own environment), all (together in one environment), or names. Without it, what the workflow or the configuration of the project says, else each.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: true
    },
    isSetting: false
   },
   {
    name: "imports",
    description: "Modules to import, as module or module:attribute; auto uses the ones of the manifest or, without a manifest, of the installed files. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: true
    },
    isSetting: false
   },
   {
    name: "scripts",
    description: "Command lines to run, one per line, such as automation --help; auto uses the ones of the manifest or, without a manifest, only checks that each command exists. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "lines",
     extends: true
    },
    isSetting: false
   },
   {
    name: "smoke-test",
    description: "Path of a Python script that must exit with status 0. By default, the one of the manifest, which must still have its sha256. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "from-source",
    description: "Whether to install from the source distribution, too; true, false or auto, which does so if every wheel is for all platforms. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "install-warnings",
    description: "What to do when the installer warns about this package: fail, warn or ignore. Without it, what the workflow or the configuration of the project says, else fail.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "try-timeout",
    description: "Seconds for everything that is done with one Python. Without it, what the workflow or the configuration of the project says, else 600.",
    default: "",
    required: false,
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    isSetting: false
   },
   {
    name: "maximum-install-seconds",
    description: "An installation that takes longer causes a warning. Without it, what the workflow or the configuration of the project says, else 30.",
    default: "",
    required: false,
    kind: {
     type: "decimal",
     minimum: 0
    },
    isSetting: false
   },
   {
    name: "maximum-import-seconds",
    description: "An import that takes longer causes a warning. Without it, what the workflow or the configuration of the project says, else 1.",
    default: "",
    required: false,
    kind: {
     type: "decimal",
     minimum: 0
    },
    isSetting: false
   },
   {
    name: "upload-ignore",
    description: "Ids of rules that don't stop the upload, separated by commas or newlines; those of twine-check about what the index refuses. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: false
    },
    isSetting: false
   },
   {
    name: "existing",
    description: "What to do when a file is already there with the same bytes: skip-identical leaves it, fail stops before anything is sent. Other bytes always stop. Without it, what the workflow or the configuration of the project says, else skip-identical.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "parallel",
    description: "How many wheels to send at the same time, 1 to 32. The first wheel and the sdist are always sent alone. By default, 4 at first, and more as long as the index answers fast, on PyPI up to 8. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 32
    },
    isSetting: false
   },
   {
    name: "attempts",
    description: "How often to send one file at most, 1 to 20. Before each further attempt, the index is asked whether it already has the file. Without it, what the workflow or the configuration of the project says, else 5.",
    default: "",
    required: false,
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 20
    },
    isSetting: false
   },
   {
    name: "wait",
    description: "Whether to wait until pip and uv would find every file. Without it, what the workflow or the configuration of the project says, else true.",
    default: "",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
   },
   {
    name: "wait-timeout",
    description: "How long to wait, in seconds. Without it, what the workflow or the configuration of the project says, else 600.",
    default: "",
    required: false,
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    isSetting: false
   },
   {
    name: "sdist",
    description: "Whether to install from the source distribution, too; true or false. Without it, what the workflow or the configuration of the project says, else false.",
    default: "",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
   },
   {
    name: "verify-timeout",
    description: "Seconds for everything that is done with one Python. Without it, what the workflow or the configuration of the project says, else 600.",
    default: "",
    required: false,
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    isSetting: false
   },
   {
    name: "audit",
    description: "Whether to ask PyPI's database for known vulnerabilities of the dependencies: auto, true or false. auto asks unless verify-test has done so for this release on this machine. A vulnerability doesn't fail this action; release-checklist stops the release. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "audit-ignore",
    description: "Ids of vulnerabilities to allow, such as GHSA-x84v-xcm2-53pg, separated by commas or newlines. Each one that is found is recorded. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: false
    },
    isSetting: false
   },
   {
    name: "accept",
    description: "Ids of points that may stay unknown, separated by commas or newlines. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: false
    },
    isSetting: false
   },
   {
    name: "require",
    description: "Ids of points that only a person can know, and that this project doesn't release without. They are unknown until they are in confirmed. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: false
    },
    isSetting: false
   },
   {
    name: "look-ahead",
    description: "For a step before the upload to the test index, after which the version can't be reused. warn reports what will stop the release anyway and continues, stop stops there, auto does what the project's own setting says, else stop, and no is the checklist itself. Points that a later stage or a person may still settle are left out, and no receipt is written. Without it, what the workflow or the configuration of the project says, else no.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "title",
    description: "Title of the release. It may contain {tag}, {name} and {version}. Without it, what the workflow or the configuration of the project says, else {tag}.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "prerelease",
    description: "Whether it is a pre-release, true or false; auto decides by the version. Without it, what the workflow or the configuration of the project says.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   }
  ];
 }
};
