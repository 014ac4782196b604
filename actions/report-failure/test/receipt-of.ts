import type { Receipt } from '@repo-agent-actions/release-model';

/** A receipt of a stage that passed, unless it is changed. */
export function receiptOf(stage: Receipt['stage'], change: Partial<Receipt> = {}): Receipt {
  return {
    schema: 1,
    stage,
    outcome: 'passed',
    project: 'sample-project',
    version: '1.0',
    index: null,
    python: null,
    failure: null,
    items: [],
    findings: [],
    started: '2026-11-21T00:00:00.000Z',
    finished: '2026-11-21T00:00:01.000Z',
    ms: 1000,
    ...change,
  };
}
