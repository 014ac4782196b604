import { defineAction, lazyRun } from '#action-kit';
import { DEFAULTS } from './generated/defaults.ts';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';

export type { CreateReleaseInputs } from './inputs.ts';
export type { CreateReleaseResult } from './run.ts';

/** Does the work of this action; its code is read at the first call. */
export const run = lazyRun(() => import('./run.ts'));

export const action = defineAction({
  name: 'create-release',
  stage: ({ draft }) => (draft ? 'stage' : 'release'),
  readInputs,
  run,
  defaults: DEFAULTS,
  settings: 'manifest',
  defaultOutputs,
  outputs: outputsOf,
  secrets: ['token'],
  runsProjectCode: false,
});
