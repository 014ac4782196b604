// Generated from action.yml and src/inputs.ts by `npm run build`.
import type { ActionInput } from '#release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'project-dir',
    description: 'The folder that contains pyproject.toml, relative to the workspace. It is only read.',
    default: '.',
    required: false,
    kind: { type: 'path' },
    isSetting: false,
  },
  {
    name: 'tag',
    description: 'The tag to release. By default, the tag that started the run.',
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
    isSetting: false,
  },
  {
    name: 'stages',
    description: 'The stages that are jobs of this workflow, separated by commas, or all.',
    default: 'all',
    required: false,
    kind: {
      type: 'list',
      allowed: [
        'all',
        'validate',
        'test',
        'build',
        'stage',
        'upload-test',
        'verify-test',
        'upload',
        'verify',
        'release',
      ],
    },
    isSetting: false,
  },
  {
    name: 'from-stage',
    description:
      'Begin at this stage, with the files that an earlier run built and left in the draft release of the tag. validate, test, check and try run anyway. Needs manifest-sha256 when it comes after build.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'manifest-sha256',
    description:
      'sha256 of the manifest of those files, from the log of the run that built them, or from the issue about it. It says which files they are; the draft is only where they are stored.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'dry-run',
    description: 'true leaves out what would be sent, and what needs it.',
    default: 'false',
    required: false,
    kind: { type: 'boolean' },
    isSetting: false,
  },
  {
    name: 'secrets',
    description:
      'The secrets that stages need, one per line, as STAGE NAME true or STAGE NAME false, depending on whether it is set. Never a secret itself.',
    default: '',
    required: false,
    kind: { type: 'lines' },
    isSetting: false,
  },
  {
    name: 'indexes',
    description:
      'The indexes that stages send to, one per line, as STAGE INDEX, where INDEX is pypi, testpypi or gitea, or as STAGE INDEX SIMPLE-URL for another one. A version that was already used there is reported before the build.',
    default: '',
    required: false,
    kind: { type: 'lines' },
    isSetting: false,
  },
  {
    name: 'token',
    description:
      'The token of the job, which must be allowed to write contents, since nobody else sees a draft. Without it, no draft is read.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'api-url',
    description: 'Address of the REST API of the forge. By default, the one of the server that runs the job.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
];
