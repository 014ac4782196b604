import { defineAction } from '@repo-agent-actions/action-kit';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';
import { run } from './run.ts';

export type { JudgedPoint } from './decision.ts';
export type { ReleaseChecklistInputs } from './inputs.ts';
export type { ChecklistPoint } from './point.ts';
export { POINTS } from './points.ts';
export { run, type ChecklistResult } from './run.ts';

export const action = defineAction({
  name: 'release-checklist',
  stage: 'checklist',
  readInputs,
  run,
  defaultOutputs,
  outputs: outputsOf,
  secrets: [],
  runsProjectCode: false,
});
