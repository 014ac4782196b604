import { defineAction, lazyRun } from '#action-kit';
import { DEFAULTS } from './generated/defaults.ts';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';

export { parseCommandLine } from './command-line.ts';
export type { TestProjectInputs } from './inputs.ts';
export type { CommandResult } from './command-result.ts';
export type { TestResult } from './run.ts';

/** Does the work of this action; its code is read at the first call. */
export const run = lazyRun(() => import('./run.ts'));

export const action = defineAction({
  name: 'test-project',
  stage: 'test',
  readInputs,
  run,
  defaults: DEFAULTS,
  settings: 'project',
  defaultOutputs,
  outputs: outputsOf,
  secrets: [],
  runsProjectCode: true,
});
