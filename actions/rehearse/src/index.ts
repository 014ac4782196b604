import { defineAction } from '@repo-agent-actions/action-kit';
import { renderSummary } from '@repo-agent-actions/release-report';
import { readInputs } from './inputs.ts';
import { defaultOutputs, outputsOf } from './outputs.ts';
import { run } from './run.ts';

export { readInputs, type RehearseInputs } from './inputs.ts';
export { run, type RehearseResult } from './run.ts';

export const action = defineAction({
  name: 'rehearse',
  stage: null,
  readInputs,
  run,
  defaultOutputs,
  outputs: outputsOf,
  secrets: [],
  runsProjectCode: true,
  summary: ({ record }) => renderSummary(record),
});
