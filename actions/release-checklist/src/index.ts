import { defineAction, lazyRun } from '#action-kit';
import { DEFAULTS } from './generated/defaults.ts';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';

export type { JudgedPoint } from './decision.ts';
export type { ReleaseChecklistInputs } from './inputs.ts';
export type { ChecklistPoint } from './point.ts';
export type { ChecklistResult } from './run.ts';
export type { AskedResult } from './run-as-asked.ts';

/** Does the work of this action; its code is read at the first call. */
export const run = lazyRun(() => import('./run-as-asked.ts'));

export const action = defineAction({
  name: 'release-checklist',
  stage: 'checklist',
  readInputs,
  run,
  defaults: DEFAULTS,
  settings: 'manifest',
  defaultOutputs,
  outputs: outputsOf,
  secrets: [],
  runsProjectCode: false,
});
