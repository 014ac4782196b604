import { describe, expect, test } from '@jest/globals';
import { createItem, createReceipt, createRecord, SAMPLE_SDIST, SAMPLE_WHEEL } from '#testkit/release-documents';
import { STAGES, type Receipt, type ReleaseRecord, type Stage } from '#release-model';
import { isReportPage, recordOfReceipts, renderHtml } from '../src/index.ts';
import { timelineOf } from '../src/timeline.ts';

function at(seconds: number): string {
  return new Date(Date.UTC(2026, 10, 21) + seconds * 1000).toISOString();
}

function span(stage: Stage, from: number, to: number, more: Partial<Receipt> = {}): Receipt {
  return createReceipt(stage, { started: at(from), finished: at(to), ms: (to - from) * 1000, ...more });
}

/** The cells of each row of a table, as text. */
function rowsOf(html: string, label: string): readonly (readonly string[])[] {
  const table = html.split('<table').find((part) => /^[^>]*>/u.exec(part)?.[0].includes(`aria-label="${label}"`)) ?? '';
  const body = /<tbody>([^]*?)<\/tbody>/u.exec(table)?.[1] ?? '';
  return [...body.matchAll(/<tr>([^]*?)<\/tr>/gu)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/gu)].map(([, cell = '']) => cell.replace(/<[^<>]*>/gu, '').trim()),
  );
}

/** Where the bars of a page are: their parts of the whole width, in percent. */
function barsOf(html: string): readonly (readonly [from: number, to: number])[] {
  return [...html.matchAll(/<rect x="([\d.]+)" y="0" width="([\d.]+)" height="10" class="[a-z]+-bar"/gu)].map(
    ([, x, width]) => [Number(x) / 10, (Number(x) + Number(width)) / 10],
  );
}

describe('the timeline', () => {
  const receipts = [
    span('validate', 0, 10),
    span('test', 10, 60, { python: '3.11' }),
    span('test', 10, 80, { python: '3.12' }),
    span('build', 20, 30),
    span('upload', 90, 100, { outcome: 'failed' }),
  ];

  test('shows what ran beside what, each job of a stage by itself, and what was spent waiting', () => {
    const timeline = timelineOf({ receipts });
    expect(timeline?.spans.map(({ stage, python }) => `${stage} ${python ?? ''}`.trim())).toEqual([
      'validate',
      'test 3.11',
      'test 3.12',
      'build',
      'upload',
    ]);
    expect(timeline?.busy).toBe(90_000);
    const html = renderHtml(createRecord({ receipts, outcome: 'failed' }));
    expect(barsOf(html).slice(0, 5)).toEqual([
      [0, 10],
      [10, 60],
      [10, 80],
      [20, 30],
      [90, 100],
    ]);
    expect(html).toContain('10.0 s of that passed between stages');
    expect(rowsOf(html, 'Timeline')[2]).toEqual(['test Python 3.12', 'after 10.0 s', '✓ passed', '1 min 10 s']);
  });

  test.each([
    ['a day that no calendar has', { started: '2026-02-31T00:00:00Z', finished: 'never' }],
    ['a stage that was not done', { outcome: 'skipped' as const }],
  ])('leaves out %s', (_what, more) => {
    expect(timelineOf({ receipts: [createReceipt('test', more)] })).toBeNull();
    expect(renderHtml(createRecord({ receipts: [createReceipt('test', more)] }))).not.toContain('<h2>Timeline</h2>');
  });

  test('keeps every bar inside, also of clocks that disagree', () => {
    const html = renderHtml(
      createRecord({ receipts: [span('validate', 50, 40), span('build', 0, 1e9), span('check', -5, 3)] }),
    );
    for (const [from, to] of barsOf(html)) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100);
    }
  });
});

describe('the charts', () => {
  test('show tests and coverage of each Python, and each command on each', () => {
    const html = renderHtml(
      createRecord({
        receipts: [
          createReceipt('test', {
            items: [
              createItem('command', 'pytest', { python: '3.9', tests: { ran: 90, failed: 0, skipped: 10 }, coverage: 81.5 }), // prettier-ignore
              createItem('command', 'mypy', { python: '3.9' }),
              createItem('command', 'pytest', { python: '3.10', outcome: 'failed', tests: { ran: 100, failed: 25, skipped: 0 } }), // prettier-ignore
              createItem('coverage', 'coverage', { message: '81.5%' }),
            ],
          }),
        ],
      }),
    );
    expect(rowsOf(html, 'Tests and coverage')).toEqual([
      ['Python 3.9 pytest', '90 passed, 10 skipped', '81.5%', '0.0 s'],
      ['Python 3.10 pytest', '75 passed, 25 failed', 'not told', '0.0 s'],
    ]);
    // What didn't pass is first, and a check that wasn't done anywhere is not told as passed
    expect(rowsOf(html, 'Commands on each Python')).toEqual([
      ['command pytest', '✓passed', '✗ FAILED'],
      ['command mypy', '✓passed', '·not there'],
    ]);
  });

  test('say that a record of an earlier version does not tell how many tests ran', () => {
    const items = [createItem('command', 'pytest', { python: '3.12' })];
    expect(renderHtml(createRecord({ receipts: [createReceipt('test', { items })] }))).toContain(
      'is not in this record',
    );
  });

  test('show the sizes of the files against what the index takes, and against the release before', () => {
    const checked = (limit?: number): Receipt =>
      createReceipt('check', {
        items: [createItem('file', SAMPLE_WHEEL.filename, { bytes: SAMPLE_WHEEL.size, ...(limit === undefined ? {} : { limit }) })], // prettier-ignore
        comparison: {
          kind: 'compared',
          index: 'pypi.org',
          version: '0.9',
          filename: 'a',
          withMembers: true,
          changes: [],
          sizes: [{ filename: SAMPLE_WHEEL.filename, earlier: 'a', size: SAMPLE_WHEEL.size / 2 }],
        },
      });
    const [wheel, sdist] = rowsOf(renderHtml(createRecord({ receipts: [checked(100_000)] })), 'Sizes');
    expect(wheel).toEqual([SAMPLE_WHEEL.filename, '52.1 kB +100% since 0.9 (26.1 kB)', '52.1% of 100.0 kB']);
    expect(sdist).toEqual([SAMPLE_SDIST.filename, '45.2 kB earlier size not known', 'not known']);
    expect(rowsOf(renderHtml(createRecord({ receipts: [checked(50_000)] })), 'Sizes')[0]?.[2]).toBe(
      '104.2% of 50.0 kB',
    );
    expect(renderHtml(createRecord({ receipts: [checked(50_000)] }))).toContain('class="bad-bar"');
  });

  test('show each Python against each check of what was installed from an index', () => {
    const items = [
      createItem('import', 'x', { python: '3.9' }),
      createItem('import', 'x', { python: '3.10' }),
      createItem('script', 'x --help', { python: '3.10', outcome: 'failed', message: 'exit code 1' }),
      createItem('audit', 'dependencies'),
    ];
    const html = renderHtml(createRecord({ receipts: [createReceipt('verify', { items })] }));
    expect(rowsOf(html, 'Checks of verify on each Python')).toEqual([
      ['script x --help', '·not there', '✗ FAILED'],
      ['import x', '✓passed', '✓passed'],
    ]);
  });
});

test('the checklist has what is open at its top, with what to do; what a person took upon themselves is not open', () => {
  const items = [
    createItem('point', 'tests-pass'),
    createItem('point', 'lint-clean', { outcome: 'unknown', decision: { kind: 'accepted', by: 'ada' } }),
    createItem('point', 'changelog-updated', { outcome: 'unknown', message: 'no section', remedy: 'Write it' }),
    createItem('point', 'license-present', { outcome: 'failed', message: 'none', remedy: 'Add one' }),
  ];
  const html = renderHtml(createRecord({ receipts: [createReceipt('checklist', { items })] }), 'https://x.example/r');
  expect(html).toContain('2 points are open.');
  expect(rowsOf(html, 'Checklist').map(([point, , what]) => [point, what])).toEqual([
    ['license-present', 'noneWhat to do: Add one'],
    ['changelog-updated', 'no sectionWhat to do: Write it'],
    ['lint-clean', 'accepted by ada'],
    ['tests-pass', ''],
  ]);
});

describe('a record of receipts', () => {
  const of = (stages: readonly Stage[], more: Partial<Receipt> = {}): ReleaseRecord => {
    const receipts = stages.map((stage) => createReceipt(stage, more));
    return recordOfReceipts({ manifest: null, manifestSha256: null, receipts });
  };

  test.each<[readonly Stage[], string, string]>([
    [STAGES, 'passed', 'Passed.'],
    [['validate', 'build', 'release'], 'open', 'Passed as far as its receipts tell. Nothing is known of test, check,'],
    [['validate', 'test', 'build', 'check', 'try'], 'open', 'Passed so far, without stage, upload-test,'],
  ])('of %j is told as %s: %s', (stages, tone, verdict) => {
    const html = renderHtml(of(stages));
    expect(html).toMatch(new RegExp(`<div class="verdict ${tone}" role="status"><strong>[✓?] ${verdict}`, 'u'));
    expect(html.includes('Nothing here says that they passed')).toBe(tone === 'open' && verdict.includes('Nothing'));
  });

  test('that failed says so, also where no receipt does; without any, it has passed nothing', () => {
    const receipts = [createReceipt('upload', { outcome: 'failed', failure: 'upload: 503. Run again.' })];
    const failed = recordOfReceipts({ manifest: null, manifestSha256: null, receipts, failure: 'another' });
    expect(failed).toMatchObject({ outcome: 'failed', failure: 'upload: 503. Run again.' });
    const none = recordOfReceipts({ manifest: null, manifestSha256: null, receipts: [], failure: 'x: y. z.' }, at(0));
    expect(none).toMatchObject({ outcome: 'failed', failure: 'x: y. z.', started: at(0), ms: 0 });
    expect(renderHtml(none)).toContain('x: y. z.');
  });

  test('takes as long as the clock says, however many jobs ran at the same time', () => {
    const receipts = [span('test', 0, 60, { python: '3.11' }), span('test', 0, 50), span('build', 5, 20)];
    expect(recordOfReceipts({ manifest: null, manifestSha256: null, receipts })).toMatchObject({
      started: at(0),
      finished: at(60),
      ms: 60_000,
    });
  });

  test('has what people accepted', () => {
    const decision = { kind: 'accepted', by: 'ada' } as const;
    expect(of(['checklist'], { items: [createItem('point', 'links-correct', { decision })] }).acceptances).toEqual([
      { id: 'links-correct', ...decision },
    ]);
  });
});

test('a page is known as the report of a release, of this version and earlier ones', () => {
  const html = renderHtml(createRecord());
  const earlier = html.replace(/<meta name="generator"[^>]*>\n/u, '');
  expect([html, earlier, '<!doctype html><p>mine', '{}', ''].map(isReportPage)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
