import { defineAction, lazyRun } from '#action-kit';
import { DEFAULTS } from './generated/defaults.ts';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';

export { readInputs, type PublishInputs } from './inputs.ts';
export type { PublishResult } from './run.ts';

/** Does the work of this action; its code is read at the first call. */
export const run = lazyRun(() => import('./run.ts'));

export const action = defineAction({
  name: 'publish',
  stage: null,
  readInputs,
  run,
  defaults: DEFAULTS,
  settings: 'project',
  defaultOutputs,
  outputs: outputsOf,
  secrets: ['testpypi-token', 'pypi-token', 'token'],
  runsProjectCode: true,
  summary: ({ summary }) => summary,
});
