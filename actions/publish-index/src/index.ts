import { defineAction } from '@repo-agent-actions/action-kit';
import { readInputs, stageOf } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';
import { run } from './run.ts';

export type { PublishIndexInputs } from './inputs.ts';
export { run, type PublishIndexResult } from './run.ts';

export const action = defineAction({
  name: 'publish-index',
  stage: stageOf,
  readInputs,
  run,
  defaultOutputs,
  outputs: outputsOf,
  secrets: ['password'],
  runsProjectCode: false,
});
