// Generated from action.yml by `npm run build`.
import type { ActionInput } from '#release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'project-dir',
    description: 'The project, relative to the workspace. Not a byte of it is changed.',
    default: '.',
    required: false,
  },
  {
    name: 'python-versions',
    description:
      "Versions of Python to test and install with, separated by commas. By default, what the project's workflow says, else auto, which uses the installed ones that the project supports.",
    default: '',
    required: false,
  },
  {
    name: 'version',
    description:
      "The version to tag the rehearsal with. By default, the project's own; where only a build can tell, the rehearsal chooses one and says so.",
    default: '',
    required: false,
  },
  {
    name: 'report-dir',
    description: 'Where to write release-record.json and report.html.',
    default: 'rehearsal',
    required: false,
  },
  {
    name: 'install',
    description:
      "What to install for the tests besides the project, as in test-project. By default, what the project's workflow says, else auto.",
    default: '',
    required: false,
  },
  {
    name: 'commands',
    description:
      "Commands of the tests, one per line, as in test-project. By default, those of the project's workflow, else those that fit the project.",
    default: '',
    required: false,
  },
  {
    name: 'minimum-coverage',
    description:
      "Percentage of coverage below which the tests fail. By default, that of the project's workflow or settings.",
    default: '',
    required: false,
  },
  {
    name: 'formats',
    description:
      "What to build: sdist, wheel, both, or none, as in build-dists. By default, what the project's workflow says, else auto.",
    default: '',
    required: false,
  },
  {
    name: 'wheels-from',
    description:
      "Files that were built elsewhere, as in build-dists, such as a folder of wheels from cibuildwheel. By default, those that the project's workflow names and that are on this machine.",
    default: '',
    required: false,
  },
  {
    name: 'accept',
    description:
      "Ids of checklist points that may stay unknown, separated by commas. By default, those of the project's workflow.",
    default: '',
    required: false,
  },
  {
    name: 'audit',
    description:
      "Whether to ask PyPI's database for known vulnerabilities of the dependencies: auto, true or false; by default auto. A dependency that it doesn't know, and a machine without a network, are shown as unknown and don't stop the rehearsal.",
    default: '',
    required: false,
  },
  {
    name: 'audit-ignore',
    description: 'Ids of vulnerabilities to allow, such as GHSA-x84v-xcm2-53pg, separated by commas or newlines.',
    default: '',
    required: false,
  },
  {
    name: 'environment-variables',
    description:
      'Further variables of this step that code of the project may see; names, separated by commas or newlines. The code already sees what builds and tests commonly need, and never tokens or credentials of package indexes.',
    default: '',
    required: false,
  },
];
