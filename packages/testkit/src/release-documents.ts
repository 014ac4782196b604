import { createHash } from 'node:crypto';
import {
  SUITE_VERSION,
  type ManifestFile,
  type Receipt,
  type ReceiptItem,
  type RecordedFinding,
  type ReleaseManifest,
  type ReleaseRecord,
  type Stage,
  type Verification,
} from '#release-model';

// The documents of a release, whole and as their schemas want them: of sample-project 1.0, the release that
// makeDistributions makes. A test names only what it is about.

export const SAMPLE_WHEEL: ManifestFile = {
  filename: 'sample_project-1.0-py3-none-any.whl',
  kind: 'wheel',
  size: 52_100,
  sha256: '1'.repeat(64),
};

export const SAMPLE_SDIST: ManifestFile = {
  filename: 'sample_project-1.0.tar.gz',
  kind: 'sdist',
  size: 45_200,
  sha256: '2'.repeat(64),
};

/** What a manifest says of a file with this name and these bytes. */
export function createManifestFile(filename: string, bytes: Buffer | string): ManifestFile {
  return {
    filename,
    kind: filename.endsWith('.whl') ? 'wheel' : 'sdist',
    size: Buffer.byteLength(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Of what is verified, only what differs from nothing. */
export interface ManifestOverrides extends Partial<Omit<ReleaseManifest, 'verification'>> {
  readonly verification?: Partial<Verification>;
}

/** A manifest of a tagged release, with a wheel and an sdist, of which nothing is verified. */
export function createManifest({ verification = {}, ...overrides }: ManifestOverrides = {}): ReleaseManifest {
  const { version = '1.0' } = overrides;
  return {
    schema: 1,
    project: 'sample-project',
    version,
    tag: `v${version}`,
    commit: 'a'.repeat(40),
    sourceDateEpoch: 1_700_000_000,
    requiresPython: null,
    files: [SAMPLE_WHEEL, SAMPLE_SDIST],
    verification: { imports: [], scripts: [], extras: [], smokeTest: null, ...verification },
    builtWith: null,
    ...overrides,
  };
}

/** One point of a stage, which passed. */
export function createItem(kind: string, subject: string, overrides: Partial<ReceiptItem> = {}): ReceiptItem {
  return { kind, subject, outcome: 'passed', message: '', ms: 10, ...overrides };
}

/** A finding that doesn't stop a stage by itself. */
export function createFinding(overrides: Partial<RecordedFinding> = {}): RecordedFinding {
  return {
    rule: 'P09',
    severity: 'warning',
    subject: 'pyproject.toml',
    message: 'is odd',
    remedy: 'Fix it',
    ...overrides,
  };
}

/** The receipt of a stage that passed and had nothing to say. */
export function createReceipt(stage: Stage, overrides: Partial<Receipt> = {}): Receipt {
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
    finished: '2026-11-21T00:00:01.500Z',
    ms: 1500,
    ...overrides,
  };
}

/** The record of a release that passed, with the receipts of two of its stages. */
export function createRecord(overrides: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return {
    schema: 1,
    suite: SUITE_VERSION,
    rehearsal: false,
    outcome: 'passed',
    failure: null,
    manifest: createManifest(),
    manifestSha256: '3'.repeat(64),
    receipts: [createReceipt('validate'), createReceipt('build', { ms: 65_000 })],
    acceptances: [],
    started: '2026-11-21T00:00:00.000Z',
    finished: '2026-11-21T00:02:05.000Z',
    ms: 125_000,
    ...overrides,
  };
}
