import { defineAction } from '@repo-agent-actions/action-kit';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';
import { run } from './run.ts';

export type { CreateReleaseInputs } from './inputs.ts';
export { run, type CreateReleaseResult } from './run.ts';

export const action = defineAction({
  name: 'create-release',
  stage: 'release',
  readInputs,
  run,
  defaultOutputs,
  outputs: outputsOf,
  secrets: [],
  runsProjectCode: false,
});
