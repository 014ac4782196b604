import type { RuleTable } from './rule-entry.ts';

/** What can be wrong with the sources of a project: `pyproject.toml`, its files, its changelog. */
export const PROJECT_RULES = {
  P01: {
    title: 'Unknown key of [project]',
    meaning:
      '`[project]` has a fixed set of keys. Most build back-ends stop at any other one; hatchling and PDM only warn.',
    fix: 'Correct the spelling, remove the key, or move it to a table of your own below `[tool]`.',
    sources: ['pyproject'],
  },
  P02: {
    title: 'Missing or invalid name',
    meaning:
      '`name` must be given in `[project]`, and may not be dynamic. It consists of ASCII letters, digits, `.`, `_` and `-`, with a letter or digit at both ends.',
    fix: 'Write `name = "…"` below `[project]`.',
    sources: ['pyproject', 'core-metadata'],
  },
  P03: {
    title: 'Missing or invalid version',
    meaning:
      '`version` is neither given in `[project]` nor named in `dynamic`, or is not a version as PEP 440 defines it.',
    fix: 'Write `version = "1.2.3"`, or `dynamic = ["version"]` and tell the build back-end where to find it.',
    sources: ['pyproject', 'version-specifiers'],
  },
  P04: {
    title: 'Invalid dynamic',
    meaning: '`dynamic` is an array of keys of `[project]`.',
    fix: 'Name only keys of `[project]` in it.',
    sources: ['pyproject'],
  },
  P05: {
    title: 'Key both static and dynamic',
    meaning: 'The key has a value in `[project]` and is named in `dynamic`.',
    fix: 'Remove it from one of the two places.',
    sources: ['pyproject', 'static-and-dynamic'],
  },
  P06: {
    title: 'Description with several lines',
    meaning: '`description` becomes the Summary, which must be a single line; an upload would fail with [U23](#u23).',
    fix: 'Write it on one line. Longer text belongs in the README.',
    sources: ['pyproject', 'core-metadata'],
  },
  P07: {
    title: 'Invalid readme file',
    meaning: '`readme` names a file that does not exist, is not UTF-8, or ends in neither `.md` nor `.rst`.',
    fix: 'Add the file, correct its name, or declare its `content-type`.',
    sources: ['pyproject'],
  },
  P08: {
    title: 'Invalid readme table',
    meaning: 'The table `readme` needs `content-type` and exactly one of `file` and `text`, and has no other keys.',
    fix: 'Write `readme = { file = "README.md", content-type = "text/markdown" }`.',
    sources: ['pyproject'],
  },
  P09: {
    title: 'Invalid requires-python',
    meaning: '`requires-python` is not a set of version specifiers.',
    fix: 'Write it like `>=3.10` or `>=3.8,<4`.',
    sources: ['pyproject', 'version-specifiers'],
  },
  P10: {
    title: 'Invalid license expression',
    meaning: 'The string `license` is not an SPDX expression, or names a license that the SPDX list does not have.',
    fix: 'Write it like `MIT` or `Apache-2.0 OR MIT`.',
    sources: ['license-expressions', 'pyproject'],
  },
  P11: {
    title: 'Invalid or deprecated license table',
    meaning:
      'The table `license` is deprecated. If you use it, it must have exactly one of `file` and `text`, and the file must exist.',
    fix: 'Write `license = "MIT"` and `license-files = ["LICENSE*"]`.',
    sources: ['license-expressions', 'pyproject'],
  },
  P12: {
    title: 'Invalid license-files',
    meaning: '`license-files` is an array of patterns below the project; each must match at least one file.',
    fix: 'Add the file, or correct the pattern.',
    sources: ['license-expressions', 'pyproject'],
  },
  P13: {
    title: 'Invalid authors or maintainers',
    meaning: 'Each entry is a table with `name`, `email` or both. A name has no comma, and an address must be valid.',
    fix: 'Write `authors = [{ name = "…", email = "…" }]`.',
    sources: ['pyproject'],
  },
  P14: {
    title: 'Invalid keywords or classifiers',
    meaning:
      "Both are arrays of strings. A classifier must be known to the index, appear once, and not be deprecated; license classifiers can't be combined with a license expression.",
    fix: 'Correct or remove the entry that the message names.',
    sources: ['pyproject', 'classifiers'],
  },
  P15: {
    title: 'Invalid project URL',
    meaning: 'An entry of `[project.urls]` has a label of at most 32 characters and an `http` or `https` address.',
    fix: 'Correct the label or the address.',
    sources: ['pyproject', 'warehouse-metadata'],
  },
  P16: {
    title: 'Invalid script',
    meaning:
      'An entry of `[project.scripts]` or `[project.gui-scripts]` maps a name of letters, digits, `_`, `.` and `-` to an object reference.',
    fix: 'Write it like `my-command = "my_package.cli:main"`.',
    sources: ['pyproject', 'entry-points'],
  },
  P17: {
    title: 'Invalid entry points',
    meaning:
      'A group of `[project.entry-points]` is a table of strings. The groups `console_scripts` and `gui_scripts` have tables of their own.',
    fix: 'Correct the group, or move it to `[project.scripts]` or `[project.gui-scripts]`.',
    sources: ['pyproject', 'entry-points'],
  },
  P18: {
    title: 'Invalid dependency',
    meaning:
      'An entry of `dependencies` or `[project.optional-dependencies]` is not a dependency specifier, or two extras have the same normalized name.',
    fix: 'Correct the entry that the message names.',
    sources: ['pyproject', 'dependency-specifiers'],
  },
  P19: {
    title: 'Invalid import-names or import-namespaces',
    meaning:
      'Each entry is a dotted name of Python identifiers, optionally followed by `; private`. The two lists must not overlap, and each parent must be listed.',
    fix: 'Correct the entry that the message names.',
    sources: ['import-names', 'pyproject'],
  },
  P20: {
    title: 'Metadata version that does not fit the back-end or the index',
    meaning:
      'A key of `[project]` needs a metadata version that the required back-end does not write, or that PyPI refuses.',
    fix: 'Require the version of the back-end that the message names, or give the key in only one of the two ways.',
    sources: ['core-metadata', 'static-and-dynamic'],
  },
  'build-system': {
    title: 'Invalid [build-system]',
    meaning:
      '`[build-system]` has `requires` (dependency specifiers), `build-backend` and `backend-path`, and nothing else. Without the table, or without `build-backend`, tools fall back to an old mode of setuptools.',
    fix: 'Write the table as the documentation of your build back-end says.',
    sources: ['build-standard', 'pyproject'],
  },
  'changelog-date': {
    title: 'Changelog without the date of this version',
    meaning:
      'The heading of the version being released still has a placeholder, such as `YYYY-MM-DD` or `Unreleased`, where its date belongs, or a date that no calendar has or that is yet to come. This is advice.',
    fix: 'Write the date of the release there.',
    sources: ['keep-a-changelog'],
  },
  'changelog-missing': {
    title: 'No changelog',
    meaning: 'The project has no changelog. Its section becomes the notes of the release.',
    fix: 'Add `CHANGELOG.md`, or name the file in `changelog` of `[tool.repo-agent-actions]`.',
    sources: ['keep-a-changelog'],
  },
  'changelog-section': {
    title: 'Changelog without a section for this version',
    meaning: 'The changelog has no section for the version being released, or an empty one.',
    fix: 'Add a heading like `## [1.2.3]` and what changed.',
    sources: ['keep-a-changelog'],
  },
  'dependency-groups': {
    title: 'Invalid [dependency-groups]',
    meaning:
      'A group consists of dependency specifiers and `{ include-group = "…" }`. Included groups must exist and must not include each other in a circle.',
    fix: 'Correct the group that the message names.',
    sources: ['dependency-groups'],
  },
  'executable-file': {
    title: 'Executable file without a #! line',
    meaning: 'The mode of the file says that it is a program, and its first line does not say what runs it.',
    fix: 'Remove the mode bit with `chmod -x`, or add a `#!` line.',
    sources: [],
  },
  'legacy-metadata': {
    title: 'Metadata outside [project]',
    meaning:
      '`setup.py`, `setup.cfg` or a table of a tool describes the project. Such metadata can only be checked in the built files.',
    fix: 'Move it to `[project]` in `pyproject.toml`.',
    sources: ['pyproject'],
  },
  'conflict-marker': {
    title: 'Conflict that git has left in the README',
    meaning:
      'The README has lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`, as git marks a conflict of a merge. The page of the release would show them, and no index lets anyone change it.',
    fix: 'Choose one of the versions between the marks, and remove the marks.',
    sources: [],
  },
  'dynamic-file': {
    title: 'File of a dynamic field that is not there',
    meaning:
      'A field of `[project]` is dynamic, and `[tool.setuptools.dynamic]` takes it from a file that the project does not have. setuptools only warns, and builds a release without the field: without dependencies, for example.',
    fix: 'Add the file, or correct its name.',
    sources: ['setuptools-dynamic'],
  },
  'license-text': {
    title: 'License file with another text',
    meaning:
      'A license file was compared with the text of the license that the metadata name, by words as SPDX does. It is the text of another license: an SPDX expression with another text stops the release; a variant of the named license, or a license that only a classifier names, warns. That no file has the text of a named license is advice. Licenses that are not among the common ones are not compared.',
    fix: 'Name the license that you mean, and add its text.',
    sources: ['license-expressions'],
  },
  'manifest-in': {
    title: 'Invalid or missing MANIFEST.in',
    meaning:
      'A line of `MANIFEST.in` is not a command or matches no file, or setuptools needs the file to pack everything that the project has.',
    fix: 'Correct the line that the message names, or add the file.',
    sources: ['manifest-in'],
  },
  'no-package': {
    title: 'Nothing to ship found',
    meaning: 'No package and no module was found where build back-ends look for them.',
    fix: 'Check what the built wheel contains, and tell the build back-end where the packages are.',
    sources: [],
  },
  'py-typed': {
    title: 'Missing py.typed',
    meaning:
      'The project says that it has types, but the marker `py.typed` is missing from the sources or from the wheel, so type checkers ignore them.',
    fix: 'Add the empty file `py.typed` to the package, and make the back-end ship it as package data.',
    sources: ['typing'],
  },
  'python-classifier': {
    title: 'Classifier for a Python that requires-python excludes',
    meaning: "A classifier promises a version of Python on which the package can't be installed.",
    fix: 'Remove the classifier, or widen `requires-python`.',
    sources: ['classifiers'],
  },
  'readme-badge': {
    title: 'Badge that contradicts the metadata',
    meaning:
      'A badge of the README is about another project of PyPI, or says versions of Python or a license that the metadata do not have. This is advice.',
    fix: 'Correct the badge, or the metadata.',
    sources: [],
  },
  'readme-install': {
    title: 'Instructions that install something else, or nothing',
    meaning:
      "A command of the README installs another project, an extra that the project does not have, another version, or from an index that users should not or can't reach. Or the README doesn't mention the installation at all. This is advice.",
    fix: 'Correct the command that the message names, or add one.',
    sources: [],
  },
  'link-broken': {
    title: 'Link that does not work',
    meaning:
      'A link or image of the README, or a project URL, was asked for, and its server says that there is nothing (404 or 410), has a certificate that is expired or for another host, or redirects without end; or there is no such server, or the address names none (`https:/example.org`). Addresses that may only exist once the version is released are not asked for. This is advice.',
    fix: 'Correct the address, or leave it out. `ask-links = false` asks for none.',
    sources: [],
  },
  'link-moved': {
    title: 'Link that has moved',
    meaning:
      'The server of a link says that its page has moved for good (301 or 308). The link still works. This is advice.',
    fix: 'Write the new address.',
    sources: [],
  },
  'repository-url': {
    title: 'Project URL of another repository',
    meaning:
      "A project URL for the sources, or a homepage on the server of the sources, leads to a repository that git here doesn't know as a remote. A fork or a copied `pyproject.toml` often keeps such an address. This is advice.",
    fix: 'Correct the address.',
    sources: [],
  },
  'required-field': {
    title: 'Missing metadata',
    meaning: 'A field that a good project page needs, or that `required-fields` names, is missing.',
    fix: 'Add it to `[project]`. A field that `required-fields` names stops the release; the others only warn.',
    sources: ['core-metadata'],
  },
  'required-file': {
    title: 'Missing file',
    meaning: 'A file that `required-files` names does not exist in the project.',
    fix: 'Add it, or remove it from `required-files`.',
    sources: [],
  },
  'self-dependency': {
    title: 'Project that depends on itself',
    meaning:
      'A requirement names the project itself, or an extra includes itself, directly or by way of others. Installers take that as fulfilled, so nobody sees that something else was meant. With another version than the released one (`all = ["name[docs]==1.2"]`), which a forgotten bump leaves, nobody can install it, and that stops the release. An extra that is put together from others (`all = ["name[docs,tests]"]`) is not reported.',
    fix: 'Name the project or the extra that was meant, or remove the requirement.',
    sources: ['dependency-specifiers'],
  },
  'stray-file': {
    title: "File that is not the project's own",
    meaning:
      "A path of the project leads elsewhere: a link out of the project, a device, a pipe. Its contents would be published without being in the commit. This rule can't be ignored.",
    fix: 'Put the file itself in its place, or remove it.',
    sources: [],
  },
  todo: {
    title: 'TODO or FIXME in the code',
    meaning:
      'A comment says that something remains to be done: in the packages, where this is advice, or in a file that `todo-paths` of `validate-metadata` names, where it warns. `todo` makes it stop the release, or turns it off.',
    fix: 'Do it, or move the note to an issue.',
    sources: [],
  },
  'top-level': {
    title: 'Unknown table of pyproject.toml',
    meaning: 'The tables of `pyproject.toml` are `build-system`, `project`, `dependency-groups` and `tool`.',
    fix: 'Move it below `[tool]`.',
    sources: ['pyproject'],
  },
  'unknown-extra': {
    title: 'Extra that does not exist',
    meaning:
      'A requirement names an extra that the project does not have: `name[extra]` of the project itself, or a marker `extra == "…"`. pip warns and installs without it, uv says nothing, so users miss what the extra was meant to bring. Names are compared in their normal form. Requirements of the metadata stop the release; groups and requirements files only warn.',
    fix: 'Correct the name, or add the extra to `[project.optional-dependencies]`.',
    sources: ['dependency-specifiers', 'core-metadata'],
  },
  'version-in-code': {
    title: 'Code that says another version',
    meaning:
      'A package of the project says another version than its metadata: a literal `__version__`, `VERSION` or `version` in `__init__.py`, `_version.py`, `version.py` or `__about__.py`, or what `__version__` is after the installation. Versions compare as PEP 440 says. What a build back-end writes and copies of other projects are not judged; a number that may be the version of something else only warns.',
    fix: 'Raise the version that was forgotten; the message names both places. Better, keep one: `importlib.metadata.version("…")` reads it from the metadata, and back-ends can read it from the code.',
    sources: ['version-specifiers'],
  },
  'version-in-files': {
    title: 'Other file with another version',
    meaning:
      'A file that no build reads says another version than the metadata: `CITATION.cff`, `codemeta.json`, `.zenodo.json`, the `conf.py` of Sphinx, a conda recipe, or the settings of bump-my-version, bumpver, commitizen, tbump and pixi. This is advice.',
    fix: 'Write the version of the project there, or let one tool change all of them.',
    sources: [],
  },
  'version-history': {
    title: 'Version from git without its tag',
    meaning:
      'A tool such as setuptools-scm takes the version from the tags of git, and this copy of the repository is not a git work tree, is shallow, or lacks the tag. The build would stop, or give the files another version.',
    fix: 'Fetch the whole history with its tags (`fetch-depth: 0` for `actions/checkout`, or `git fetch --tags --unshallow`), or set the version with the variable of the tool, such as `SETUPTOOLS_SCM_PRETEND_VERSION`.',
    sources: ['pyproject'],
  },
  'version-source': {
    title: "Version that can't be found",
    meaning: '`version` is dynamic, and the place that the build back-end is told to read it from has no version.',
    fix: 'Correct the place that the message names.',
    sources: ['pyproject'],
  },
} as const satisfies RuleTable;
