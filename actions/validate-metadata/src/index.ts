import { defineAction } from '@repo-agent-actions/action-kit';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';
import { run } from './run.ts';

export { CHECK_GROUPS, type CheckGroup } from './check-groups.ts';
export type { ValidateInputs } from './inputs.ts';
export { run, type ValidateResult } from './run.ts';

export const action = defineAction({
  name: 'validate-metadata',
  stage: 'validate',
  readInputs,
  run,
  defaultOutputs,
  outputs: outputsOf,
  secrets: [],
  runsProjectCode: false,
});
