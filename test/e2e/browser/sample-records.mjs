// Records as releases leave them, for looking at their page: all values are given, so that pictures come out alike.
import { createFinding, createItem, createManifest, createReceipt, createRecord, SAMPLE_SDIST, SAMPLE_WHEEL } from '#testkit/release-documents'; // prettier-ignore

const PYTHONS = ['3.10', '3.11', '3.12', '3.13'];
const COMMANDS = ['pytest', 'mypy', 'ruff', 'black'];
const BEGIN = Date.UTC(2026, 10, 21, 9, 30);
const evilText = (server) => `</td><script>alert(1)</script><img src=${server}/x.png>${'w'.repeat(300)}\u202e`;

function span(stage, from, to, more = {}) {
  const at = (seconds) => new Date(BEGIN + seconds * 1000).toISOString();
  return createReceipt(stage, { started: at(from), finished: at(to), ms: (to - from) * 1000, ...more });
}

const on = (items) => PYTHONS.flatMap((python) => items.map((item) => ({ ...item, python })));

const installed = [
  createItem('install', 'sample-project==1.0', { ms: 1800 }),
  createItem('import', 'sample_project'),
  createItem('import', 'sample_project.engine:Engine'),
  createItem('script', 'sample --version', { message: 'sample 1.0' }),
  createItem('smoke-test', 'smoke_test.py', { ms: 420 }),
];

const README = `<h1>sample-project</h1><p>Counts what others only list. <a href="https://example.org" rel="nofollow">Documentation</a></p>
<pre><code>pip install sample-project   # ${'a long line '.repeat(20)}</code></pre><table><tr><th>option</th><th>meaning</th></tr><tr><td>-q</td><td>quiet</td></tr></table>`;

const TESTS = PYTHONS.flatMap((python, index) =>
  COMMANDS.map((command) =>
    createItem('command', command, {
      python,
      ms: (command === 'pytest' ? 21_000 : 4000) + index * 1500,
      ...(command === 'pytest' ? { tests: { ran: 412 - index, failed: 0, skipped: index * 6 }, coverage: 97.4 - index } : {}), // prettier-ignore
    }),
  ),
);

function receipts() {
  return [
    span('validate', 12, 15, { items: [createItem('check', 'metadata'), createItem('check', 'changelog')] }),
    ...PYTHONS.map((python, index) =>
      span('test', 24 + index, 66 + index * 9, { python, items: TESTS.filter((item) => item.python === python) }),
    ),
    span('test', 112, 113, { items: [createItem('coverage', 'coverage', { message: '94.4%' })] }),
    span('build', 25, 41, { items: [createItem('file', SAMPLE_WHEEL.filename, { bytes: SAMPLE_WHEEL.size })] }),
    span('check', 52, 58, {
      readme: README,
      comparison: {
        kind: 'compared',
        index: 'pypi.org',
        version: '0.9',
        filename: 'sample_project-0.9-py3-none-any.whl',
        withMembers: true,
        changes: [
          { kind: 'python', name: '', before: '>=3.9', now: '>=3.10' },
          { kind: 'file', name: 'sample_project/engine.py', before: null, now: '8.1 kB' },
        ],
        sizes: [
          { filename: SAMPLE_WHEEL.filename, earlier: 'sample_project-0.9-py3-none-any.whl', size: 40_800 },
          { filename: SAMPLE_SDIST.filename, earlier: 'sample_project-0.9.tar.gz', size: 47_000 },
        ],
      },
      items: [SAMPLE_WHEEL, SAMPLE_SDIST].map(({ filename, size }) =>
        createItem('file', filename, { bytes: size, limit: 104_857_600 }),
      ),
      findings: [
        createFinding({
          rule: 'U19',
          message: 'the classifier Development Status :: 3 - Alpha contradicts version 1.0',
          remedy: 'Choose Development Status :: 5 - Production/Stable',
          location: { file: 'pyproject.toml', line: 21 },
        }),
      ],
    }),
    span('try', 52, 88, { items: on(installed) }),
    span('stage', 124, 127),
    span('upload-test', 138, 146, { index: 'https://test.pypi.org/legacy/' }),
    span('verify-test', 158, 183, { items: on(installed) }),
    span('checklist', 195, 196, {
      items: [
        createItem('point', 'tests-pass', { message: 'All tests pass. receipt of test: 4 passed' }),
        createItem('point', 'changelog-updated', { message: 'The changelog describes this version.' }),
        createItem('point', 'links-correct', {
          outcome: 'unknown',
          message: 'Links to repository and documentation work. One host did not answer.',
          decision: { kind: 'accepted', by: 'ada' },
        }),
        createItem('point', 'code-review', { outcome: 'not-configured', message: 'a person: not required' }),
      ],
    }),
    span('upload', 197, 204, {
      index: 'https://upload.pypi.org/legacy/',
      items: [SAMPLE_WHEEL, SAMPLE_SDIST].map(({ filename, size }) =>
        createItem('file', filename, { bytes: size, message: 'uploaded', status: 200 }),
      ),
    }),
    span('verify', 216, 239, { items: on(installed), index: 'https://pypi.org/simple/' }),
    span('release', 250, 252),
  ];
}

const times = (seconds) => ({
  started: new Date(BEGIN).toISOString(),
  finished: new Date(BEGIN + seconds * 1000).toISOString(),
  ms: seconds * 1000,
});

/**
 * One of each kind, by name.
 * @param {string} server - whom a hostile record would have the reader's browser ask
 */
export function sampleRecords(server) {
  const EVIL = evilText(server);
  const all = receipts();
  const failure = 'upload: pypi.org answered 503 for sample_project-1.0.tar.gz. Re-run the failed jobs: what is there is kept.'; // prettier-ignore
  const broken = all
    .filter(({ stage }) => !['verify', 'release', 'verify-test'].includes(stage))
    .map((one) => {
      if (one.stage === 'checklist')
        return { ...one, items: [...one.items, createItem('point', 'team-approval', { outcome: 'failed', message: 'nobody has approved', remedy: 'Confirm it' })] }; // prettier-ignore
      return one.stage === 'upload'
        ? { ...one, outcome: 'failed', failure, items: one.items.map((item, index) => (index === 0 ? item : { ...item, outcome: 'failed', message: failure, status: 503 })) } // prettier-ignore
        : one;
    });
  const evil = (receipt) => ({
    ...receipt,
    items: receipt.items.map((item) => ({ ...item, subject: `${item.subject}${EVIL}`, message: EVIL, remedy: EVIL })),
    findings: [createFinding({ subject: EVIL, message: EVIL, remedy: EVIL, location: { file: EVIL } })],
    ...(receipt.readme === undefined ? {} : { readme: `${EVIL}<style>body{width:9000px}</style>` }),
  });
  return {
    passed: createRecord({ receipts: all, manifest: createManifest({ requiresPython: '>=3.10' }), ...times(252) }),
    failed: createRecord({ receipts: broken, outcome: 'failed', failure, ...times(204) }),
    hostile: createRecord({ receipts: all.map(evil), outcome: 'failed', failure: EVIL, ...times(252) }),
    empty: createRecord({ receipts: [], manifest: null, manifestSha256: null, outcome: 'failed', failure: 'preflight: no. Look.', ...times(0) }), // prettier-ignore
  };
}
