import { defineAction, lazyRun } from '#action-kit';
import { DEFAULTS } from './generated/defaults.ts';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';

export { CHECK_GROUPS, type CheckGroup } from './check-groups.ts';
export type { ValidateInputs } from './inputs.ts';
export type { ValidateResult } from './run.ts';

/** Does the work of this action; its code is read at the first call. */
export const run = lazyRun(() => import('./run.ts'));

export const action = defineAction({
  name: 'validate-metadata',
  stage: 'validate',
  readInputs,
  run,
  defaults: DEFAULTS,
  settings: 'project',
  defaultOutputs,
  outputs: outputsOf,
  secrets: [],
  runsProjectCode: false,
});
