import { defineAction, lazyRun } from '#action-kit';
import { DEFAULTS } from './generated/defaults.ts';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';

export { readInputs, type RehearseInputs } from './inputs.ts';
export type { RehearseResult } from './run.ts';

/** Does the work of this action; its code is loaded at the first call. */
export const run = lazyRun(() => import('./run.ts'));

export const action = defineAction({
  name: 'rehearse',
  stage: null,
  readInputs,
  run,
  defaults: DEFAULTS,
  settings: null,
  defaultOutputs,
  outputs: outputsOf,
  secrets: [],
  runsProjectCode: true,
  summary: ({ summary }) => summary,
});
