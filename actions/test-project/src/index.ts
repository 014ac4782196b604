import { defineAction } from '@repo-agent-actions/action-kit';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';
import { run } from './run.ts';

export { parseCommandLine } from './command-line.ts';
export type { TestProjectInputs } from './inputs.ts';
export type { CommandResult } from './command-result.ts';
export { run, type TestResult } from './run.ts';

export const action = defineAction({
  name: 'test-project',
  stage: 'test',
  readInputs,
  run,
  defaultOutputs,
  outputs: outputsOf,
  secrets: [],
  runsProjectCode: true,
});
