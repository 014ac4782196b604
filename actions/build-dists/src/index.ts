import { defineAction } from '@repo-agent-actions/action-kit';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';
import { run } from './run.ts';

export { parseByteSize, showByteSize } from './byte-size.ts';
export type { BuildDistsInputs } from './inputs.ts';
export { normalizeSdist } from './normalize-sdist.ts';
export { run, type BuildResult } from './run.ts';

export const action = defineAction({
  name: 'build-dists',
  stage: 'build',
  readInputs,
  run,
  defaultOutputs,
  outputs: outputsOf,
  secrets: [],
  runsProjectCode: true,
});
