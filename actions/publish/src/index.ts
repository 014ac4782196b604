import { defineAction } from '@repo-agent-actions/action-kit';
import { renderSummary } from '@repo-agent-actions/release-report';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';
import { run } from './run.ts';

export { readInputs, type PublishInputs } from './inputs.ts';
export { run, type PublishResult } from './run.ts';

export const action = defineAction({
  name: 'publish',
  stage: null,
  readInputs,
  run,
  defaultOutputs,
  outputs: outputsOf,
  secrets: ['testpypi-token', 'pypi-token'],
  runsProjectCode: true,
  summary: ({ record }) => renderSummary(record),
});
