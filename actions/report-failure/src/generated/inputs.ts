// Generated from action.yml and src/inputs.ts by `npm run build`.
import type { ActionInput } from '#release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'results',
    description:
      'The results of the jobs of the release, in order, one per line, as JOB RESULT, or by the expression toJSON(needs), where RESULT is success, failure, cancelled or skipped.',
    default: '',
    required: true,
    kind: { type: 'lines' },
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
    name: 'manifest-sha256',
    description:
      'sha256 of the manifest of the files that this run built; the output of build-dists, passed on as an output of its job. The issue shows it, so that a later run can continue with these files.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'token',
    description:
      'The token of the job, which must be allowed to write issues. Without it, nothing is reported, and the log says so.',
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
