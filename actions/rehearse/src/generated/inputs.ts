// Generated from action.yml and src/inputs.ts by `npm run build`.
import type { ActionInput } from '#release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'project-dir',
    description: 'The project, relative to the workspace. Not a byte of it is changed.',
    default: '.',
    required: false,
    kind: { type: 'path' },
    isSetting: false,
  },
  {
    name: 'python-versions',
    description:
      "Versions of Python to test and install with, separated by commas. By default, what the project's workflow says, else auto, which uses the installed ones that the project supports.",
    default: '',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
  {
    name: 'allow-missing-python',
    description:
      "Whether to skip a named Python that isn't installed instead of failing, true or false. By default, that of the project's workflow, else false.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'version',
    description:
      "The version to tag the rehearsal with. By default, the project's own; where only a build can tell, the rehearsal chooses one and says so.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'report-dir',
    description: 'Where to write release-record.json and report.html.',
    default: 'rehearsal',
    required: false,
    kind: { type: 'path' },
    isSetting: false,
  },
  {
    name: 'install',
    description:
      "What to install for the tests besides the project, as in test-project. By default, what the project's workflow says, else auto.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'commands',
    description:
      "Commands of the tests, one per line, as in test-project. By default, those of the project's workflow, else those that fit the project.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'minimum-coverage',
    description:
      "Percentage of coverage below which the tests fail. By default, that of the project's workflow or settings.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'lock',
    description:
      "A lock file for what is installed for the tests, relative to project-dir, or auto or off, as in test-project. By default, that of the project's workflow, else auto.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'test-timeout',
    description:
      "How long everything that is done with one Python may take, in seconds, as in test-project. By default, that of the project's workflow, else 3600.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'formats',
    description:
      "What to build: sdist, wheel, both, or none, as in build-dists. By default, what the project's workflow says, else auto.",
    default: '',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
  {
    name: 'wheels-from',
    description:
      "Files that were built elsewhere, as in build-dists, such as a folder of wheels from cibuildwheel. By default, those that the project's workflow names and that are on this machine.",
    default: '',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
  {
    name: 'wheel-from',
    description:
      "What to build the wheel from: sdist or tree, as in build-dists. By default, that of the project's workflow, else sdist.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'build-python-version',
    description:
      "The Python to build with, such as 3.12, as in build-dists. By default, that of the project's workflow, else the newest installed one that the project supports.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'build-constraints',
    description:
      "A file of constraints for what the build installs, relative to the workspace, as in build-dists. By default, that of the project's workflow.",
    default: '',
    required: false,
    kind: { type: 'path' },
    isSetting: false,
  },
  {
    name: 'build-timeout',
    description:
      "How long the whole build may take, in seconds, as in build-dists. By default, that of the project's workflow, else 1800.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'verify-reproducible',
    description:
      "Whether to build a second time and stop if any byte differs, true or false, as in build-dists. By default, that of the project's workflow, else false.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'extras',
    description:
      "Extras to install and try: none, each, all, or names, as in verify-install. By default, that of the project's workflow, else each.",
    default: '',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
  {
    name: 'verify-timeout',
    description:
      "How long everything that is done with one Python may take when the release is installed, in seconds, as in verify-install. By default, that of the project's workflow, else 600.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'validate-ignore',
    description:
      "Ids of rules that the stage validate leaves out, separated by commas or newlines, as in validate-metadata. By default, those of the project's workflow or settings.",
    default: '',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
  {
    name: 'build-ignore',
    description:
      "Ids of rules that the stage build leaves out, separated by commas or newlines, as in build-dists. By default, those of the project's workflow or settings.",
    default: '',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
  {
    name: 'check-ignore',
    description:
      "Ids of rules that the stage check leaves out, separated by commas or newlines, as in twine-check. By default, those of the project's workflow or settings.",
    default: '',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
  {
    name: 'fail-fast',
    description:
      'Whether the first stage that fails ends the rehearsal, true or false. Otherwise, everything that does not depend on that stage still runs, so that one rehearsal shows all that is wrong.',
    default: 'false',
    required: false,
    kind: { type: 'boolean' },
    isSetting: false,
  },
  {
    name: 'accept',
    description:
      "Ids of checklist points that may stay unknown, separated by commas. By default, those of the project's workflow.",
    default: '',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
  {
    name: 'audit',
    description:
      "Whether to ask PyPI's database for known vulnerabilities of the dependencies: auto, true or false; by default auto. A dependency that it doesn't know, and a machine without a network, are shown as unknown and don't stop the rehearsal.",
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'audit-ignore',
    description: 'Ids of vulnerabilities to allow, such as GHSA-x84v-xcm2-53pg, separated by commas or newlines.',
    default: '',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
  {
    name: 'environment-variables',
    description:
      'Further variables of this step that code of the project may see; names, separated by commas or newlines. The code already sees what builds and tests commonly need, and never tokens or credentials of package indexes.',
    default: '',
    required: false,
    kind: { type: 'list' },
    isSetting: false,
  },
];
