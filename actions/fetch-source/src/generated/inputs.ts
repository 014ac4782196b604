// Generated from action.yml and src/inputs.ts by `npm run build`.
import type { ActionInput } from '#release-model';

/** The inputs of this action, with their defaults. */
export const ACTION_INPUTS: readonly ActionInput[] = [
  {
    name: 'tag',
    description: 'The tag to check out, as v1.2.3 or refs/tags/v1.2.3. By default, the ref that started the run.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'commit',
    description: 'The commit that the tag must be on; the output commit of preflight. By default, any.',
    default: '',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
  {
    name: 'token',
    description: 'Token that may read the repository. By default, the token of the job.',
    default: '${{ github.token }}',
    required: false,
    kind: { type: 'text' },
    isSetting: false,
  },
];
