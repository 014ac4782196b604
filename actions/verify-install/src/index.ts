import { defineAction } from '@repo-agent-actions/action-kit';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';
import { run } from './run.ts';

export type { VerifyInstallInputs } from './inputs.ts';
export { run, type PythonResult, type VerifyResult } from './run.ts';

export const action = defineAction({
  name: 'verify-install',
  stage: (inputs) => inputs.stage,
  readInputs,
  run,
  defaultOutputs,
  outputs: outputsOf,
  secrets: [],
  runsProjectCode: true,
});
