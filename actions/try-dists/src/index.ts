import { defineAction, lazyRun } from '#action-kit';
import { DEFAULTS } from './generated/defaults.ts';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';

export type { TryDistsInputs } from './inputs.ts';
export type { TryResult } from './run.ts';

/** Does the work of this action; its code is read at the first call. */
export const run = lazyRun(() => import('./run.ts'));

export const action = defineAction({
  name: 'try-dists',
  stage: 'try',
  readInputs,
  run,
  defaults: DEFAULTS,
  settings: 'manifest',
  defaultOutputs,
  outputs: outputsOf,
  secrets: [],
  runsProjectCode: true,
});
