import { defineAction, lazyRun } from '#action-kit';
import type { ReleaseJob } from '#release-model';
import { DEFAULTS } from './generated/defaults.ts';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';

export { readInputs, type PublishInputs } from './inputs.ts';
export type { PublishResult } from './run.ts';

/** Does the work of this action; its code is read at the first call. */
export const run = lazyRun(() => import('./run.ts'));

/** The jobs that run code of the project; the others hold a token, or only read. */
const RUN_PROJECT_CODE: ReadonlySet<ReleaseJob> = new Set(['test', 'build', 'verify-test', 'verify']);

export const action = defineAction({
  name: 'publish',
  stage: null,
  readInputs,
  run,
  defaults: DEFAULTS,
  settings: ({ job = null }) => (job === null ? 'project' : null),
  defaultOutputs,
  outputs: outputsOf,
  secrets: ['testpypi-token', 'pypi-token', 'token'],
  runsProjectCode: ({ job = null }) => job === null || RUN_PROJECT_CODE.has(job.name),
  summary: ({ summary }) => summary,
});
