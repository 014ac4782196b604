import { defineAction, lazyRun } from '#action-kit';
import { DEFAULTS } from './generated/defaults.ts';
import { readInputs, stageOf } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';

export type { PublishIndexInputs } from './inputs.ts';
export type { PublishIndexResult } from './run.ts';

/** Does the work of this action; its code is read at the first call. */
export const run = lazyRun(() => import('./run.ts'));

export const action = defineAction({
  name: 'publish-index',
  stage: stageOf,
  readInputs,
  run,
  defaults: DEFAULTS,
  settings: 'manifest',
  defaultOutputs,
  outputs: outputsOf,
  secrets: ['password'],
  runsProjectCode: false,
});
