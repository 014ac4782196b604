import type { Receipt, ReceiptItem, ReleaseManifest, Stage } from '@repo-agent-actions/release-model';

export const WHEEL = {
  filename: 'repo_agent-0.1.0-py3-none-any.whl',
  kind: 'wheel',
  size: 10,
  sha256: '1'.repeat(64),
} as const;
export const SDIST = { filename: 'repo_agent-0.1.0.tar.gz', kind: 'sdist', size: 11, sha256: '2'.repeat(64) } as const;

export function createManifest(overrides: Partial<ReleaseManifest> = {}): ReleaseManifest {
  return {
    schema: 1,
    project: 'repo-agent',
    version: '0.1.0',
    tag: 'v0.1.0',
    commit: 'a'.repeat(40),
    sourceDateEpoch: 1_700_000_000,
    requiresPython: '>=3.10',
    files: [WHEEL, SDIST],
    verification: {
      imports: ['automation'],
      scripts: [{ name: 'automation', arguments: [['--help']] }],
      extras: [{ name: 'monitoring', imports: [] }],
      smokeTest: { path: 'smoke/smoke.py', sha256: '3'.repeat(64) },
    },
    builtWith: {
      python: '3.12.1',
      backend: 'setuptools 82',
      frontend: 'build 1.6.1',
      normalizedSdist: false,
      wheelFrom: 'sdist',
    },
    ...overrides,
  };
}

export function createItem(kind: string, subject: string, overrides: Partial<ReceiptItem> = {}): ReceiptItem {
  return { kind, subject, outcome: 'passed', message: '', ms: 1, ...overrides };
}

export function createReceipt(
  stage: Stage,
  items: readonly ReceiptItem[] = [],
  overrides: Partial<Receipt> = {},
): Receipt {
  return {
    schema: 1,
    stage,
    outcome: 'passed',
    project: 'repo-agent',
    version: '0.1.0',
    index: null,
    python: null,
    failure: null,
    items,
    findings: [],
    started: '2026-11-21T00:00:00.000Z',
    finished: '2026-11-21T00:00:01.000Z',
    ms: 1000,
    ...overrides,
  };
}

/** The receipts of a release in which all went well. */
export function goodReceipts(): readonly Receipt[] {
  return [
    createReceipt('validate', [
      ...[
        'metadata',
        'version',
        'tag',
        'structure',
        'readme',
        'license',
        'changelog',
        'secrets',
        '.env and key files',
      ].map((subject) => createItem('check', subject)),
      createItem('check', 'todo', { outcome: 'not-configured' }),
    ]),
    createReceipt(
      'test',
      ['pytest', 'mypy', 'ruff', 'black'].map((subject) => createItem('command', subject, { python: '3.12' })),
    ),
    createReceipt('build', [createItem('file', WHEEL.filename), createItem('file', SDIST.filename)]),
    createReceipt('check', [
      createItem('file', WHEEL.filename),
      createItem('file', SDIST.filename),
      createItem('twine', WHEEL.filename),
    ]),
    createReceipt(
      'upload-test',
      [WHEEL, SDIST].map(({ filename, sha256 }) => createItem('file', filename, { sha256 })),
    ),
    createReceipt(
      'verify-test',
      [
        createItem('file', WHEEL.filename),
        createItem('install', 'repo-agent==0.1.0'),
        createItem('install', 'installer warnings'),
        createItem('version', 'repo-agent'),
        createItem('import', 'automation'),
        createItem('script', 'automation --help'),
        createItem('extra', 'monitoring'),
        createItem('smoke-test', 'smoke.py'),
        createItem('audit', 'dependencies', { message: '12 dependencies audited, database: PyPI' }),
      ],
      { python: '3.12' },
    ),
  ];
}
