// Generated from action.yml by `npm run build`.
import type { ActionInput } from '@repo-agent-actions/release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'results',
    description:
      'What the jobs of the release came to, in their order, one per line, as JOB RESULT, where RESULT is success, failure, cancelled or skipped.',
    default: '',
    required: true,
  },
  {
    name: 'tag',
    description: 'The tag to release. Without it, the tag that started the run.',
    default: '',
    required: false,
  },
  {
    name: 'manifest-sha256',
    description:
      "sha256 of the manifest of the files that this run built, the output of build-dists handed on as a job's output. The issue shows it, so that a later run can go on with these files.",
    default: '',
    required: false,
  },
  {
    name: 'token',
    description:
      "The job's token, which must be allowed to write issues. Without it nothing is reported, and that is said.",
    default: '',
    required: false,
  },
  {
    name: 'api-url',
    description: "Address of the forge's API. Without it, the one of the server that runs the job.",
    default: '',
    required: false,
  },
];
