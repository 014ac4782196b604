import type { Receipt, ReleaseManifest } from '#release-model';
import {
  createItem,
  createManifest,
  createReceipt,
  SAMPLE_SDIST,
  SAMPLE_WHEEL,
  type ManifestOverrides,
} from '#testkit/release-documents';

/** The manifest of a release in which everything is to be verified. */
export function manifestToCheck(overrides: ManifestOverrides = {}): ReleaseManifest {
  return createManifest({
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
  });
}

/** The receipts of a release in which all went well. */
export function goodReceipts(): readonly Receipt[] {
  return [
    createReceipt('validate', {
      items: [
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
      ],
    }),
    createReceipt('test', {
      items: ['pytest', 'mypy', 'ruff', 'black'].map((subject) => createItem('command', subject, { python: '3.12' })),
    }),
    createReceipt('build', {
      items: [createItem('file', SAMPLE_WHEEL.filename), createItem('file', SAMPLE_SDIST.filename)],
    }),
    createReceipt('check', {
      items: [
        createItem('file', SAMPLE_WHEEL.filename),
        createItem('file', SAMPLE_SDIST.filename),
        createItem('twine', SAMPLE_WHEEL.filename),
      ],
    }),
    createReceipt('try', { items: [createItem('install', 'sample-project==1.0', { python: '3.12' })] }),
    createReceipt('upload-test', {
      items: [SAMPLE_WHEEL, SAMPLE_SDIST].map(({ filename, sha256 }) => createItem('file', filename, { sha256 })),
    }),
    createReceipt('verify-test', {
      items: [
        createItem('file', SAMPLE_WHEEL.filename),
        createItem('install', 'sample-project==1.0'),
        createItem('install', 'installer warnings'),
        createItem('version', 'sample-project'),
        createItem('import', 'automation'),
        createItem('script', 'automation --help'),
        createItem('extra', 'monitoring'),
        createItem('smoke-test', 'smoke.py'),
        createItem('audit', 'dependencies', { message: '12 dependencies audited, database: PyPI' }),
      ],
      python: '3.12',
    }),
  ];
}
