import { defineAction, lazyRun } from '#action-kit';
import { DEFAULTS } from './generated/defaults.ts';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';

export type { FetchSourceInputs } from './inputs.ts';
export type { FetchSourceResult } from './run.ts';

/** Does the work of this action; its code is read at the first call. */
export const run = lazyRun(() => import('./run.ts'));

export const action = defineAction({
  name: 'fetch-source',
  stage: null,
  readInputs,
  run,
  defaults: DEFAULTS,
  settings: null,
  defaultOutputs,
  outputs: outputsOf,
  secrets: ['token'],
  runsProjectCode: false,
});
