import type { RecordedFinding, Receipt, ReceiptItem, ReleaseRecord, Stage } from '@repo-agent-actions/release-model';

/** A receipt with everything in it that a test doesn't care for. */
export function createReceipt(stage: Stage, overrides: Partial<Receipt> = {}): Receipt {
  return {
    schema: 1,
    stage,
    outcome: 'passed',
    project: 'repo-agent',
    version: '0.1.0',
    index: null,
    python: null,
    failure: null,
    items: [],
    findings: [],
    started: '2026-11-21T00:00:00.000Z',
    finished: '2026-11-21T00:00:01.500Z',
    ms: 1500,
    ...overrides,
  };
}

export function createItem(kind: string, subject: string, overrides: Partial<ReceiptItem> = {}): ReceiptItem {
  return { kind, subject, outcome: 'passed', message: '', ms: 10, ...overrides };
}

export function createFinding(overrides: Partial<RecordedFinding> = {}): RecordedFinding {
  return {
    rule: 'P09',
    severity: 'warning',
    subject: 'pyproject.toml',
    message: 'is odd',
    remedy: 'Mend it',
    ...overrides,
  };
}

export function createRecord(overrides: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return {
    schema: 1,
    suite: '1.0.0',
    rehearsal: false,
    outcome: 'passed',
    failure: null,
    manifest: {
      schema: 1,
      project: 'repo-agent',
      version: '0.1.0',
      tag: 'v0.1.0',
      commit: 'a'.repeat(40),
      sourceDateEpoch: 1_700_000_000,
      requiresPython: '>=3.10',
      files: [
        { filename: 'repo_agent-0.1.0-py3-none-any.whl', kind: 'wheel', size: 52_100, sha256: '1'.repeat(64) },
        { filename: 'repo_agent-0.1.0.tar.gz', kind: 'sdist', size: 45_200, sha256: '2'.repeat(64) },
      ],
      verification: { imports: [], scripts: [], extras: [], smokeTest: null },
      builtWith: null,
    },
    manifestSha256: '3'.repeat(64),
    receipts: [createReceipt('validate'), createReceipt('build', { ms: 65_000 })],
    acceptances: [],
    started: '2026-11-21T00:00:00.000Z',
    finished: '2026-11-21T00:02:05.000Z',
    ms: 125_000,
    ...overrides,
  };
}
