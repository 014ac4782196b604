// Generated from action.yml and src/inputs.ts by `npm run build`.
import type { ActionInput } from '#release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'job',
    description:
      'Does one job of a workflow instead of a whole release: prepare, test, build, upload-test, verify-test, upload, verify or release. It takes what it needs from the jobs before it, and hands on what came of it. The other inputs are given once, to prepare; only tokens are given to each job that needs one.',
    default: '',
    required: false,
    kind: {
      type: 'choice',
      allowed: ['prepare', 'test', 'build', 'upload-test', 'verify-test', 'upload', 'verify', 'release'],
    },
    isSetting: false,
  },
  {
    name: 'needs',
    description:
      'With job, what the server says about the jobs before this one: the context needs, by the expression toJSON(needs).',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'secrets',
    description:
      'With job prepare, the secrets that stages need, one per line, as STAGE NAME true or STAGE NAME false, depending on whether it is set. Never a secret itself.',
    default: '',
    required: false,
    kind: { type: 'lines' },
    isSetting: false,
  },
  {
    name: 'stages',
    description:
      'The stages to run, separated by commas or newlines, or `all`. With job prepare, the stages that the workflow has.',
    default: 'all',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
  {
    name: 'from-stage',
    description:
      'Begin at this stage with the manifest and the files that an earlier step left in packages-dir or, with token and manifest-sha256, that an earlier run left in the draft release of the tag. validate, test, check and try run anyway.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'manifest',
    description:
      "The release manifest to begin with when the build isn't among the stages; a path, or JSON. By default, the one release in packages-dir.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'manifest-sha256',
    description:
      'The sha256 that the manifest must have, from the log of the run that built the files. Where this build gives other bytes than that run sent to an index, its files are taken back from there. Without it, nothing is taken from a draft release or an index, since others may have written it.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'testpypi-token',
    description: 'API token of the test index. The stage upload-test needs it.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'pypi-token',
    description: 'API token of the production index. The stage upload needs it.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'username',
    description: 'User name for both indexes. PyPI accepts only `__token__`.',
    default: '__token__',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'test-index',
    description:
      'The index of the stages upload-test and verify-test: `testpypi`, or an upload URL with test-simple-url.',
    default: 'testpypi',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'test-simple-url',
    description: 'The simple API of the test index, when test-index is a URL.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'index',
    description: 'The index of the stages upload and verify: `pypi`, `gitea`, or an upload URL with simple-url.',
    default: 'pypi',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'simple-url',
    description: 'The simple API of the production index, when index is a URL.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'report-dir',
    description: 'Where to write release-record.json and report.html. By default, a folder below RUNNER_TEMP.',
    default: '',
    required: false,
    kind: { type: 'path' },
    isSetting: false,
  },
  {
    name: 'look-ahead',
    description:
      "What to do before the stage upload-test, after which the version can't be reused on the test index, about points of the checklist that will stop the release anyway. stop stops there, warn reports them and continues, no ignores them.",
    default: 'stop',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'project-dir',
    description: 'The project, relative to the workspace. It is only read.',
    default: '.',
    required: false,
    kind: { type: 'path' },
    isSetting: false,
  },
  {
    name: 'tag',
    description:
      "The tag of the release. By default, the tag that started the run; without one, the tag isn't checked.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'tag-prefix',
    description:
      "What tags begin with; {name} is the name of the project. By default, the project's own setting, else v.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'checks',
    description:
      'Stage validate. What to check, separated by commas. all, or some of metadata, version, tag, structure, changelog, secrets, todo, links.',
    default: 'all',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'changelog',
    description:
      "Stage validate. Path of the changelog, relative to the project. By default, the project's own setting, else a common name.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'release-notes-template',
    description:
      'Stage validate. Template for the notes of the release, a path relative to the project or the template itself, with placeholders such as {{ changelog }}. By default, what changed, how to install it, links, and a table of the files.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'required-files',
    description:
      'Stage validate. Files that must exist, separated by commas, relative to the project; patterns are allowed. By default, README and license.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'required-fields',
    description:
      'Stage validate. Fields of the metadata that must be given, separated by commas. By default, a missing description, readme, requires-python, license or authors causes a warning.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'todo-paths',
    description:
      'Stage validate. Files, folders or patterns in which to look for TODO and FIXME, one per line, relative to the project. By default, the comments of the packages.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'todo',
    description:
      "Stage validate. What a TODO or FIXME is. stop fails, advice only tells, off doesn't look; auto warns where todo-paths names files, so that a person decides, and else is advice.",
    default: 'auto',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'ask-links',
    description:
      'Stage validate. Whether to ask for the links of the README and the URLs of the project, to see whether they work; true or false. Addresses of private networks are never asked. Nothing depends on the answers.',
    default: 'true',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'profile',
    description:
      'Whose rules apply: pypi, testpypi, gitea (also Forgejo), or generic for any other index, where only structure and safety count; auto decides by the index.',
    default: 'auto',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'validate-ignore',
    description:
      "Stage validate. Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**. The project's own settings can name more, with reasons.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'validate-strict',
    description: 'Stage validate. Whether warnings stop the release, too; true or false. Advice never does.',
    default: 'false',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'python-versions',
    description:
      'Versions of Python to test with, separated by commas or newlines. auto uses the installed ones that requires-python and the classifiers allow.',
    default: 'auto',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'python-downloads',
    description:
      "Whether uv fetches a named Python that isn't installed, for this run only; true or false. UV_PYTHON_INSTALL_MIRROR names another server to take it from.",
    default: 'false',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'allow-missing-python',
    description: "Whether to skip a named Python that isn't installed instead of failing; true or false.",
    default: 'false',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'install',
    description:
      'Stage test. What to install besides the project, one per line, as extra:NAME, group:NAME or a requirement. auto takes the extras and dependency groups for tests and checks, such as dev, test, lint and typing, and those that contain pytest.',
    default: 'auto',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'commands',
    description:
      'Stage test. Commands to run, one per line, without a shell. By default, pytest with coverage, mypy, ruff check and black --check, each if the project declares or configures it.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'minimum-coverage',
    description:
      "Stage test. Percentage of coverage below which the stage fails. By default, the project's own setting, else 70.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'target-coverage',
    description:
      "Stage test. Percentage of coverage below which the stage warns. By default, the project's own setting, else 80.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'lock',
    description:
      'Stage test. A lock file with the versions of what is installed for the tests, relative to project-dir. auto uses uv.lock, pylock.toml, poetry.lock, pdm.lock or pinned requirements of the project; off uses none.',
    default: 'auto',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'test-timeout',
    description:
      'Stage test. How long everything that is done with one Python may take, in seconds. A test that was running then is named.',
    default: '3600',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'environment-variables',
    description:
      'Further variables of this step that code of the project may see; names, separated by commas or newlines. The code already sees what builds and tests commonly need, and never tokens or credentials of package indexes.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'packages-dir',
    description: 'Where to put the files, relative to project-dir.',
    default: 'dist',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'clean',
    description:
      "Stage build. Whether to remove what earlier builds of this project left in packages-dir, true or false. Removed are only its own distributions that git doesn't track, in the project or in a folder that this action created. Other distributions there stop the build.",
    default: 'true',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'formats',
    description:
      'Stage build. What to build: sdist, wheel, both, or none. auto builds both, or with wheels-from only the kinds that it does not bring.',
    default: 'auto',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'wheels-from',
    description:
      'Stage build. Files that were built elsewhere and belong to this release, such as those of cibuildwheel, separated by commas or newlines. Each is a file, a folder or a pattern, relative to the workspace, or artifact:NAME for an artifact of this run; artifact:wheels-* takes several.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'wheel-from',
    description:
      'Stage build. What to build the wheel from: sdist (as installers do), or tree, which is reported as a finding.',
    default: 'sdist',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'build-python-version',
    description:
      'Stage build. The Python to build with, such as 3.12. By default, the newest installed one that requires-python and the classifiers allow.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'normalize-sdist',
    description:
      'Stage build. Whether to rewrite the sdist so that the same files always give the same bytes, true or false.',
    default: 'true',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'build-constraints',
    description:
      'Stage build. A file of constraints for what the build installs, in the format of pip, relative to the workspace.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'source-date-epoch',
    description:
      'Stage build. The time to write into the files, in seconds since 1970. By default, what SOURCE_DATE_EPOCH of the step says, else the time of the commit, or of the newest file where there is no commit.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'verify-reproducible',
    description:
      'Stage build. Whether to build a second time, in another folder, and stop if any byte differs, true or false. Files of wheels-from are not compared.',
    default: 'false',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'maximum-wheel-size',
    description:
      "Stage build. The size above which a wheel stops the stage, such as 2 MB. By default, the project's own setting; without one, the stage warns above 1 MB.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'maximum-sdist-size',
    description:
      "Stage build. The size above which the sdist stops the stage, such as 800 kB. By default, the project's own setting; without one, the stage warns above 500 kB.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'build-timeout',
    description:
      'Stage build. How long the whole build may take, in seconds; with verify-reproducible, both builds together.',
    default: '1800',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'build-ignore',
    description:
      "Stage build. Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**. The project's own settings can name more, with reasons.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'check-strict',
    description: 'Stage check. Whether warnings stop the release, too; true or false. Advice never does.',
    default: 'true',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'twine',
    description:
      'Stage check. Whether the real twine renders the README; true or false. Without it, a README in reST stays unknown.',
    default: 'true',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'compare-with',
    description:
      'Stage check. The index on which the release before this one is, to say what has changed since; pypi, testpypi, or the address of a simple API, without credentials. none compares with nothing. Nothing depends on the answer. By default, the production index in publish, and none elsewhere.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'check-ignore',
    description:
      'Stage check. Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'extras',
    description:
      'Extras to try: none, each (every extra for users, in its own environment), all (together in one environment), or names.',
    default: 'each',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'imports',
    description:
      'Modules to import, as module or module:attribute; auto uses the ones of the manifest or, without a manifest, of the installed files.',
    default: 'auto',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'scripts',
    description:
      'Command lines to run, one per line, such as automation --help; auto uses the ones of the manifest or, without a manifest, only checks that each command exists.',
    default: 'auto',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'smoke-test',
    description:
      'Path of a Python script that must exit with status 0. By default, the one of the manifest, which must still have its sha256.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'from-source',
    description:
      'Stage try. Whether to install from the source distribution, too; true, false or auto, which does so if every wheel is for all platforms.',
    default: 'auto',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'install-warnings',
    description: 'What to do when the installer warns about this package: fail, warn or ignore.',
    default: 'fail',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'dependencies-index-url',
    description:
      "Address of the one index that dependencies come from. By default, the machine's own setting (PIP_INDEX_URL, pip.conf, UV_DEFAULT_INDEX), else PyPI.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'allow-http-hosts',
    description:
      'Hosts that may be reached over plain HTTP, although anybody on the network can then read the token and change the answers. This machine is always allowed.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'try-timeout',
    description: 'Stage try. Seconds for everything that is done with one Python.',
    default: '600',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'maximum-install-seconds',
    description: 'An installation that takes longer causes a warning.',
    default: '30',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'maximum-import-seconds',
    description: 'An import that takes longer causes a warning.',
    default: '1',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'upload-ignore',
    description:
      "Stage upload. Ids of rules that don't stop the upload, separated by commas or newlines; those of twine-check about what the index refuses.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'existing',
    description:
      'Stage upload. What to do when a file is already there with the same bytes: skip-identical leaves it, fail stops before anything is sent. Other bytes always stop.',
    default: 'skip-identical',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'parallel',
    description:
      'Stage upload. How many wheels to send at the same time, 1 to 32. The first wheel and the sdist are always sent alone. By default, 4 at first, and more as long as the index answers fast, on PyPI up to 8.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'dry-run',
    description: 'Whether to only make the plan and send nothing; true or false.',
    default: 'false',
    required: false,
    kind: { type: 'boolean' },
    isSetting: false,
  },
  {
    name: 'attempts',
    description:
      'Stage upload. How often to send one file at most, 1 to 20. Before each further attempt, the index is asked whether it already has the file.',
    default: '5',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'wait',
    description: 'Whether to wait until pip and uv would find every file.',
    default: 'true',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'wait-timeout',
    description: 'How long to wait, in seconds.',
    default: '600',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'sdist',
    description: 'Stage verify. Whether to install from the source distribution, too; true or false.',
    default: 'false',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'verify-timeout',
    description: 'Stage verify. Seconds for everything that is done with one Python.',
    default: '600',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'audit',
    description:
      "Stage verify. Whether to ask PyPI's database for known vulnerabilities of the dependencies: auto, true or false. auto asks unless verify-test has done so for this release on this machine. A vulnerability doesn't fail this action; release-checklist stops the release.",
    default: 'auto',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'audit-ignore',
    description:
      'Stage verify. Ids of vulnerabilities to allow, such as GHSA-x84v-xcm2-53pg, separated by commas or newlines. Each one that is found is recorded.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'accept',
    description: 'Ids of points that may stay unknown, separated by commas or newlines.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'confirmed',
    description: 'Ids of points that only a person can know, and that you confirm.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'require',
    description:
      "Stage checklist. Ids of points that only a person can know, and that this project doesn't release without. They are unknown until they are in confirmed.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'notes',
    description:
      'Stage release. What changed, in Markdown; the output release-notes of validate-metadata. The word changelog means the section of the changelog, where it is known.',
    default: 'changelog',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'title',
    description: 'Stage release. Title of the release. It may contain {tag}, {name} and {version}.',
    default: '{tag}',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'prerelease',
    description: 'Stage release. Whether it is a pre-release, true or false; auto decides by the version.',
    default: 'auto',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'token',
    description:
      'Stage release. Token of the forge that may write releases, usually github.token. Without it, nothing is sent.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'api-url',
    description:
      'Stage release. Address of the REST API of the forge, https://HOST/api/v1 for Gitea and Forgejo. By default, the one that the runner names.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
];
