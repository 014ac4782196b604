// Generated from action.yml by `npm run build`.
import type { ActionInput } from '@repo-agent-actions/release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'project-dir',
    description: 'The folder that holds pyproject.toml, relative to the workspace. Nothing is written into it.',
    default: '.',
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
      'What to install besides the project, one per line, as extra:NAME, group:NAME or a requirement. auto takes the extra dev, else the dependency group dev or test, else the extra test, else pytest alone.',
    default: 'auto',
    required: false,
  },
  {
    name: 'commands',
    description:
      'Commands to run, one per line, without a shell. Empty runs pytest with coverage, mypy, ruff check and black --check, each where the project declares or configures it.',
    default: '',
    required: false,
  },
  {
    name: 'minimum-coverage',
    description: "Per cent of coverage below which the stage fails. Empty takes the project's own setting, else 70.",
    default: '',
    required: false,
  },
  {
    name: 'target-coverage',
    description: "Per cent of coverage below which the stage warns. Empty takes the project's own setting, else 80.",
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
];
