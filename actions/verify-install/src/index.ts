import { defineAction, lazyRun } from '#action-kit';
import { DEFAULTS } from './generated/defaults.ts';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';

export type { VerifyInstallInputs } from './inputs.ts';
export type { VerifyResult } from './run.ts';

/** Does the work of this action; its code is read at the first call. */
export const run = lazyRun(() => import('./run.ts'));

export const action = defineAction({
  name: 'verify-install',
  stage: (inputs) => inputs.stage,
  readInputs,
  run,
  defaults: DEFAULTS,
  settings: 'manifest',
  defaultOutputs,
  outputs: outputsOf,
  secrets: [],
  runsProjectCode: true,
});
