import { defineAction } from '@repo-agent-actions/action-kit';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';
import { run } from './run.ts';

export { checkFiles, type CheckFilesOptions, type CheckedFile, type FilesCheck, type Verdict } from './check-files.ts';
export type { TwineCheckInputs } from './inputs.ts';
export { run, type CheckResult } from './run.ts';

export const action = defineAction({
  name: 'twine-check',
  stage: 'check',
  readInputs,
  run,
  defaultOutputs,
  outputs: outputsOf,
  secrets: [],
  runsProjectCode: false,
});
