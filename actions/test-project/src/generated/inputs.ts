// Generated from action.yml and src/inputs.ts by `npm run build`.
import type { ActionInput } from '#release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'project-dir',
    description: 'The folder that contains pyproject.toml, relative to the workspace. Nothing is written into it.',
    default: '.',
    required: false,
    kind: { type: 'path' },
    isSetting: false,
  },
  {
    name: 'python-versions',
    description:
      'Versions of Python to test with, separated by commas or newlines. auto uses the installed ones that requires-python and the classifiers allow.',
    default: 'auto',
    required: false,
    kind: { type: 'list' },
    isSetting: true,
  },
  {
    name: 'python-downloads',
    description:
      "Whether uv fetches a named Python that isn't installed, for this run only; true or false. UV_PYTHON_INSTALL_MIRROR names another server to take it from.",
    default: 'false',
    required: false,
    kind: { type: 'boolean' },
    isSetting: true,
  },
  {
    name: 'allow-missing-python',
    description: "Whether to skip a named Python that isn't installed instead of failing; true or false.",
    default: 'false',
    required: false,
    kind: { type: 'boolean' },
    isSetting: true,
  },
  {
    name: 'install',
    description:
      'What to install besides the project, one per line, as extra:NAME, group:NAME or a requirement. auto takes the extras and dependency groups for tests and checks, such as dev, test, lint and typing, and those that contain pytest.',
    default: 'auto',
    required: false,
    kind: { type: 'lines', extends: true },
    isSetting: true,
  },
  {
    name: 'commands',
    description:
      'Commands to run, one per line, without a shell. By default, pytest with coverage, mypy, ruff check and black --check, each if the project declares or configures it.',
    default: '',
    required: false,
    kind: { type: 'lines', extends: true },
    isSetting: true,
  },
  {
    name: 'minimum-coverage',
    description: "Percentage of coverage below which the stage fails. By default, the project's own setting, else 70.",
    default: '',
    required: false,
    kind: { type: 'decimal', minimum: 0, maximum: 100 },
    isSetting: true,
  },
  {
    name: 'target-coverage',
    description: "Percentage of coverage below which the stage warns. By default, the project's own setting, else 80.",
    default: '',
    required: false,
    kind: { type: 'decimal', minimum: 0, maximum: 100 },
    isSetting: true,
  },
  {
    name: 'lock',
    description:
      'A lock file with the versions of what is installed for the tests, relative to project-dir. auto uses uv.lock, pylock.toml, poetry.lock, pdm.lock or pinned requirements of the project; off uses none.',
    default: 'auto',
    required: false,
    kind: { type: 'text' },
    isSetting: true,
  },
  {
    name: 'timeout',
    description:
      'How long everything that is done with one Python may take, in seconds. A test that was running then is named.',
    default: '3600',
    required: false,
    kind: { type: 'integer', minimum: 1, maximum: 86400 },
    isSetting: true,
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
