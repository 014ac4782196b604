// Generated from action.yml by `npm run build`.
import type { ActionInput } from '@repo-agent-actions/release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'stages',
    description: 'The stages to run, divided by commas or lines, or all of them (`all`).',
    default: 'all',
    required: false,
  },
  {
    name: 'from-stage',
    description:
      'Begin at this stage with the manifest and the files that an earlier step left in packages-dir, or, with token and manifest-sha256, that an earlier run left in the draft release of the tag. validate, test and check are done all the same.',
    default: '',
    required: false,
  },
  {
    name: 'manifest',
    description:
      'The release manifest to begin with when the build is not among the stages. A path, or JSON; empty takes the one release in packages-dir.',
    default: '',
    required: false,
  },
  {
    name: 'manifest-sha256',
    description:
      'What the sha256 of the manifest has to be that the run begins with, from the log of the run that built the files. Without it nothing is taken from a draft release, since others may have written it.',
    default: '',
    required: false,
  },
  {
    name: 'testpypi-token',
    description: 'API token of the test index. Wanted by the stage upload-test.',
    default: '',
    required: false,
  },
  {
    name: 'pypi-token',
    description: 'API token of the production index. Wanted by the stage upload.',
    default: '',
    required: false,
  },
  {
    name: 'username',
    description: 'User name for both indexes. PyPI takes only `__token__`.',
    default: '__token__',
    required: false,
  },
  {
    name: 'test-index',
    description:
      'The index of the stages upload-test and verify-test. `testpypi`, or an upload URL with test-simple-url.',
    default: 'testpypi',
    required: false,
  },
  {
    name: 'test-simple-url',
    description: 'The simple API of the test index, when test-index is a URL.',
    default: '',
    required: false,
  },
  {
    name: 'index',
    description: 'The index of the stages upload and verify. `pypi`, `gitea`, or an upload URL with simple-url.',
    default: 'pypi',
    required: false,
  },
  {
    name: 'simple-url',
    description: 'The simple API of the production index, when index is a URL.',
    default: '',
    required: false,
  },
  {
    name: 'report-dir',
    description: 'Where release-record.json and report.html are written. Empty is a folder below RUNNER_TEMP.',
    default: '',
    required: false,
  },
  {
    name: 'look-ahead',
    description:
      'What happens before the stage upload-test, which uses the version up on the test index, with points of the checklist that will stop the release anyway. warn says them and goes on, stop stops there, no says nothing.',
    default: 'warn',
    required: false,
  },
  {
    name: 'project-dir',
    description: 'The project, relative to the workspace. It is only read.',
    default: '.',
    required: false,
  },
  {
    name: 'tag',
    description:
      'The tag of the release. Without it, the tag that started the run; where there is none, it is not judged.',
    default: '',
    required: false,
  },
  {
    name: 'tag-prefix',
    description:
      "What tags begin with; {name} stands for the project's name. Without it, what the project's configuration says, else v.",
    default: '',
    required: false,
  },
  {
    name: 'checks',
    description:
      'Stage validate. What is looked at, divided by commas. all, or some of metadata, version, tag, structure, changelog, secrets, todo.',
    default: 'all',
    required: false,
  },
  {
    name: 'changelog',
    description:
      "Stage validate. Path of the changelog, relative to the project. Without it, what the project's configuration says, else a usual name.",
    default: '',
    required: false,
  },
  {
    name: 'required-files',
    description:
      'Stage validate. Files that must be there, divided by commas, relative to the project; patterns are allowed. Without it, README and licence.',
    default: '',
    required: false,
  },
  {
    name: 'required-fields',
    description:
      'Stage validate. Fields of the metadata that must be there, divided by commas. Without it, description, readme, requires-python, license and authors are missed with a warning.',
    default: '',
    required: false,
  },
  {
    name: 'todo-paths',
    description:
      'Stage validate. Files, folders or patterns in which TODO and FIXME are looked for, one per line, relative to the project.',
    default: '',
    required: false,
  },
  {
    name: 'validate-ignore',
    description:
      "Stage validate. Ids of rules that are left out, divided by commas. The project's configuration names more, with reasons.",
    default: '',
    required: false,
  },
  {
    name: 'validate-strict',
    description: 'Stage validate. Whether warnings stop, too. Advice never does.',
    default: 'false',
    required: false,
  },
  {
    name: 'python-versions',
    description:
      'Pythons to test with, divided by commas or lines. auto takes those found that requires-python and the classifiers admit.',
    default: 'auto',
    required: false,
  },
  {
    name: 'allow-missing-python',
    description: 'Whether a Python that is named and not found is left out instead of being an error; true or false.',
    default: 'false',
    required: false,
  },
  {
    name: 'install',
    description:
      'Stage test. What to install besides the project, one per line, as extra:NAME, group:NAME or a requirement. auto takes the extra dev, else the dependency group dev or test, else the extra test, else pytest alone.',
    default: 'auto',
    required: false,
  },
  {
    name: 'commands',
    description:
      'Stage test. Commands to run, one per line, without a shell. Empty runs pytest with coverage, mypy, ruff check and black --check, each where the project declares or configures it.',
    default: '',
    required: false,
  },
  {
    name: 'minimum-coverage',
    description:
      "Stage test. Per cent of coverage below which the stage fails. Empty takes the project's own setting, else 70.",
    default: '',
    required: false,
  },
  {
    name: 'target-coverage',
    description:
      "Stage test. Per cent of coverage below which the stage warns. Empty takes the project's own setting, else 80.",
    default: '',
    required: false,
  },
  {
    name: 'environment-variables',
    description:
      'Further variables of this step that code of the project may see, names divided by commas or lines. It sees what builds and tests commonly need, and neither tokens nor credentials of package indexes.',
    default: '',
    required: false,
  },
  {
    name: 'packages-dir',
    description: 'Where the files go, relative to project-dir.',
    default: 'dist',
    required: false,
  },
  {
    name: 'clean',
    description:
      'Stage build. Whether old products are removed first, true or false. That is distributions in packages-dir, and build/ and *.egg-info of the project; nothing that git tracks.',
    default: 'true',
    required: false,
  },
  {
    name: 'formats',
    description: 'Stage build. What to build, sdist, wheel, or both.',
    default: 'sdist,wheel',
    required: false,
  },
  {
    name: 'wheel-from',
    description:
      'Stage build. What the wheel is built from, sdist (as installers will do it) or tree, which is a finding.',
    default: 'sdist',
    required: false,
  },
  {
    name: 'normalize-sdist',
    description:
      'Stage build. Whether the sdist is rewritten so that the same files always give the same bytes, true or false.',
    default: 'true',
    required: false,
  },
  {
    name: 'build-constraints',
    description:
      "Stage build. A file of constraints for what the build installs, in pip's format, relative to the workspace.",
    default: '',
    required: false,
  },
  {
    name: 'source-date-epoch',
    description:
      'Stage build. The time that goes into the files, in seconds since 1970. Empty takes the time of the commit.',
    default: '',
    required: false,
  },
  {
    name: 'maximum-wheel-size',
    description:
      "Stage build. The size above which a wheel stops the stage, like 2 MB. Empty takes the project's own setting, else warns above 1 MB.",
    default: '',
    required: false,
  },
  {
    name: 'maximum-sdist-size',
    description:
      "Stage build. The size above which the sdist stops the stage, like 800 kB. Empty takes the project's own setting, else warns above 500 kB.",
    default: '',
    required: false,
  },
  {
    name: 'profile',
    description: 'Stage check. The index whose rules count. pypi stands for TestPyPI, too.',
    default: 'pypi',
    required: false,
  },
  {
    name: 'check-strict',
    description: 'Stage check. Whether warnings stop, too. Advice never does.',
    default: 'true',
    required: false,
  },
  {
    name: 'twine',
    description: 'Stage check. Whether the real twine renders the README. Without it a README in reST stays unknown.',
    default: 'true',
    required: false,
  },
  {
    name: 'check-ignore',
    description: 'Stage check. Rules that neither stop nor count, by their ids, divided by commas or lines.',
    default: '',
    required: false,
  },
  {
    name: 'existing',
    description:
      'Stage upload. What happens when a file is there already with the same bytes: skip-identical leaves it, fail stops before anything is sent. Other bytes always stop.',
    default: 'skip-identical',
    required: false,
  },
  {
    name: 'parallel',
    description:
      'Stage upload. How many wheels are sent at the same time, 1 to 16. The first wheel and the sdist always go alone.',
    default: '4',
    required: false,
  },
  { name: 'dry-run', description: 'true makes the plan and sends nothing.', default: 'false', required: false },
  {
    name: 'attempts',
    description:
      'Stage upload. How often one file is sent at most, 1 to 20. Before every further attempt the index is asked whether it has the file.',
    default: '5',
    required: false,
  },
  {
    name: 'wait',
    description: 'Stage upload. Whether to wait until pip and uv would find every file.',
    default: 'true',
    required: false,
  },
  { name: 'wait-timeout', description: 'Stage upload. How long to wait, in seconds.', default: '600', required: false },
  {
    name: 'allow-http-hosts',
    description:
      'Hosts that may be spoken to over plain http, though everybody on the way can read the token and change what is read. This machine always may.',
    default: '',
    required: false,
  },
  {
    name: 'dependencies-index-url',
    description:
      "Stage verify. Address of the one index that dependencies come from. Without it, the machine's own setting (PIP_INDEX_URL, pip.conf, UV_DEFAULT_INDEX), else PyPI.",
    default: '',
    required: false,
  },
  {
    name: 'extras',
    description:
      'Stage verify. Extras to try. none, each (every one for users, in an environment of its own), all (together in one), or names.',
    default: 'each',
    required: false,
  },
  {
    name: 'imports',
    description:
      "Stage verify. Modules to import, as module or module:attribute; auto takes the manifest's, without a manifest those of the installed files.",
    default: 'auto',
    required: false,
  },
  {
    name: 'scripts',
    description:
      "Stage verify. Command lines to run, one per line, such as automation --help; auto takes the manifest's, without a manifest it only looks whether each command is there.",
    default: 'auto',
    required: false,
  },
  {
    name: 'smoke-test',
    description:
      "Stage verify. Path of a Python script that must exit 0. Without it, the manifest's, whose sha256 it must still have.",
    default: '',
    required: false,
  },
  {
    name: 'install-warnings',
    description: 'Stage verify. What to do when the installer warns of this package, one of fail, warn and ignore.',
    default: 'fail',
    required: false,
  },
  {
    name: 'sdist',
    description: 'Stage verify. Whether to install from the source distribution too, true or false.',
    default: 'false',
    required: false,
  },
  {
    name: 'verify-timeout',
    description: 'Stage verify. Seconds for all that is done with one Python.',
    default: '600',
    required: false,
  },
  {
    name: 'maximum-install-seconds',
    description: 'Stage verify. An installation that takes longer gives a warning.',
    default: '30',
    required: false,
  },
  {
    name: 'maximum-import-seconds',
    description: 'Stage verify. An import that takes longer gives a warning.',
    default: '1',
    required: false,
  },
  {
    name: 'audit',
    description:
      "Stage verify. Whether to ask PyPI's database for known vulnerabilities of the dependencies, one of auto, true and false. auto does unless verify-test has done it for this release on this machine. What is found doesn't fail this action; release-checklist stops a release by it.",
    default: 'auto',
    required: false,
  },
  {
    name: 'audit-ignore',
    description:
      'Stage verify. Ids of vulnerabilities to let pass, such as GHSA-x84v-xcm2-53pg, divided by commas or lines. Each one found is recorded.',
    default: '',
    required: false,
  },
  {
    name: 'accept',
    description: 'Ids of points that may stay unknown, divided by commas or lines.',
    default: '',
    required: false,
  },
  {
    name: 'confirmed',
    description: 'Ids of points that only a person can know, and of which you say that they are so.',
    default: '',
    required: false,
  },
  {
    name: 'require',
    description:
      'Stage checklist. Ids of points that only a person can know, and without which this project is not released. They are unknown until they stand in confirmed.',
    default: '',
    required: false,
  },
  {
    name: 'notes',
    description:
      "Stage release. What changed, in Markdown; the output release-notes of validate-metadata. The word changelog means the changelog's section where that is known.",
    default: 'changelog',
    required: false,
  },
  {
    name: 'title',
    description: 'Stage release. Title of the release. It may hold {tag}, {name} and {version}.',
    default: '{tag}',
    required: false,
  },
  {
    name: 'prerelease',
    description: 'Stage release. Whether it is a pre-release, true or false; auto goes by the version.',
    default: 'auto',
    required: false,
  },
  {
    name: 'token',
    description:
      'Stage release. Token of the forge that may write releases, github.token as a rule. Without it nothing is sent.',
    default: '',
    required: false,
  },
  {
    name: 'api-url',
    description:
      "Stage release. Address of the forge's REST API, https://HOST/api/v1 for Gitea and Forgejo. Without it, the one that the runner names.",
    default: '',
    required: false,
  },
];
