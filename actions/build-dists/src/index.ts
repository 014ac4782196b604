import { defineAction, lazyRun } from '#action-kit';
import { DEFAULTS } from './generated/defaults.ts';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';

export { parseByteSize } from './byte-size.ts';
export { readFilesSources, type FilesSource } from './files-source.ts';
export type { BuildDistsInputs } from './inputs.ts';
export type { BuildResult } from './run.ts';

/** Does the work of this action; its code is read at the first call. */
export const run = lazyRun(() => import('./run.ts'));

export const action = defineAction({
  name: 'build-dists',
  stage: 'build',
  readInputs,
  run,
  defaults: DEFAULTS,
  settings: 'project',
  defaultOutputs,
  outputs: outputsOf,
  summaryDetails: ({ contents }) => contents,
  secrets: [],
  runsProjectCode: true,
});
