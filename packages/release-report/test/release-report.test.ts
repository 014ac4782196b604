import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { FileContents, Outcome, ReleaseRecord } from '#release-model';
import {
  changesSummary,
  contentsSummary,
  uploadStatuses,
  renderHtml,
  renderSummary,
  stageRows,
  stageTable,
} from '../src/index.ts';
import { createFinding, createItem, createReceipt, createRecord } from '#testkit/release-documents';

interface Page {
  readonly tags: readonly string[];
  readonly attributes: readonly (readonly [string, string])[];
  readonly text: string;
}

/** The page as a browser reads it. */
function parsePage(html: string): Page {
  const tags: string[] = [];
  const attributes: [string, string][] = [];
  const texts: string[] = [];
  const parser = new Parser({
    onopentag(name, attribs) {
      tags.push(name);
      attributes.push(...Object.entries(attribs));
    },
    ontext(data) {
      texts.push(data);
    },
  });
  parser.end(html);
  return { tags, attributes, text: texts.join('') };
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  ']]>',
  '&lt;script&gt;',
  '| a | b |\n|---|---|',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '`code` **bold** @everyone #1',
  '::error::forged\n::set-output name=x::y',
  '\u001b[2J\u001b]0;title\u0007',
  '\u202egnp.exe',
  '\ud800',
  'line\r\nline\n\n# heading',
  'javascript:alert(1)',
  'https://user:secret@evil.example/',
];

const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string(), fc.constantFrom(...HOSTILE)).map((parts) => parts.join('')),
);

const outcomes = fc.constantFrom<Outcome>('passed', 'failed', 'unknown', 'not-configured', 'not-sent', 'skipped');

function recordOf(texts: readonly string[], outcome: Outcome): ReleaseRecord {
  const at = (index: number): string => texts[index % texts.length] ?? '';
  const plain = createRecord();
  return createRecord({
    outcome: 'failed',
    failure: at(0),
    suite: at(1),
    manifest: plain.manifest === null ? null : { ...plain.manifest, project: at(2), version: at(3), tag: at(4) },
    receipts: [
      createReceipt('check', {
        outcome,
        project: at(5),
        index: at(6),
        failure: at(7),
        items: [
          createItem(at(0), at(1), {
            outcome,
            message: at(2),
            python: at(3),
            sha256: at(4),
            urls: [at(5), 'https://pypi.org/project/x/'],
            serverMessages: [at(6)],
          }),
        ],
        findings: [
          createFinding({
            rule: at(7),
            subject: at(0),
            message: at(1),
            remedy: at(2),
            location: { file: at(3), line: 3, member: at(4) },
          }),
        ],
      }),
    ],
    acceptances: [{ id: at(5), kind: 'accepted', by: at(6) }],
  });
}

const PAGE_TAGS = new Set(
  'html head meta title style body header main footer h1 h2 p strong ul ol li div span table thead tbody tr th td a code pre details summary svg rect'.split(
    ' ',
  ),
);

describe('the page of a release', () => {
  test('hostile text of packages, tools and servers never becomes markup', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 8, maxLength: 8 }), outcomes, (texts, outcome) => {
        const page = parsePage(renderHtml(recordOf(texts, outcome)));
        expect(page.tags.filter((tag) => !PAGE_TAGS.has(tag))).toEqual([]);
        expect(page.attributes.filter(([name]) => name.startsWith('on') || name === 'src' || name === 'style')).toEqual(
          [],
        );
        const targets = page.attributes.filter(([name]) => name === 'href').map(([, value]) => value);
        expect(targets.filter((value) => !/^(https?:\/\/[^@]*$|#stage-)/u.test(value))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('needs nothing from elsewhere and runs nothing', () => {
    const html = renderHtml(createRecord());
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/iu);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('prefers-color-scheme: dark');
  });

  test('tells a newcomer what each stage is about, and when it was in words', () => {
    const started = '2026-11-21T07:27:35.309Z';
    const html = renderHtml(
      createRecord({ started, receipts: [createReceipt('stage', { items: [createItem('coverage', 'coverage')] })] }),
    );
    const { text } = parsePage(html);
    expect(text).toContain('a draft on the forge');
    expect(text).toContain('from 2026-11-21 07:27:35 UTC');
    expect(text).not.toContain('coverage coverage');
  });

  test('begins with the failure sentence and what each index holds', () => {
    const html = renderHtml(
      createRecord({
        outcome: 'failed',
        failure: 'upload: the index answered 503. Run again.',
        receipts: [
          createReceipt('upload-test', {
            index: 'https://test.pypi.org/legacy/',
            items: [
              createItem('file', 'sample_project-1.0-py3-none-any.whl'),
              createItem('file', 'sample_project-1.0.tar.gz'),
            ],
          }),
          createReceipt('upload', {
            outcome: 'failed',
            index: 'https://upload.pypi.org/legacy/',
            failure: 'upload: the index answered 503. Run again.',
            items: [
              createItem('file', 'sample_project-1.0-py3-none-any.whl'),
              createItem('file', 'sample_project-1.0.tar.gz', { outcome: 'failed', status: 503 }),
            ],
          }),
        ],
      }),
    );
    const { text } = parsePage(html);
    expect(text.indexOf('Failed in upload.')).toBeLessThan(text.indexOf('Stages'));
    expect(text.indexOf('the index answered 503')).toBeLessThan(text.indexOf('Stages'));
    expect(text).toContain('Test index: 2 of 2 files are there.');
    expect(text).toContain(
      'Production index: 1 of 2 files are there. Version 1.0 is partly uploaded there: run again with the same files',
    );
    expect(html).toMatch(/<details open id="stage-upload">/u);
    expect(html).toMatch(/<details id="stage-upload-test">/u);
  });

  test('says so when a release failed before it was built', () => {
    const html = renderHtml(
      createRecord({
        outcome: 'failed',
        failure: 'pyproject.toml: no. Mend it.',
        manifest: null,
        manifestSha256: null,
        receipts: [createReceipt('validate', { outcome: 'failed', failure: 'pyproject.toml: no. Mend it.' })],
      }),
    );
    expect(html).toContain('None: the release failed before anything was built.');
    expect(parsePage(html).text).toContain('Production index: the upload was not reached; nothing was sent.');
  });

  test('shows findings with remedies, the ones that stop first', () => {
    const { text } = parsePage(
      renderHtml(
        createRecord({
          receipts: [
            createReceipt('check', {
              findings: [
                createFinding({ message: 'is only odd' }),
                createFinding({
                  severity: 'refused',
                  message: 'is refused',
                  remedy: 'Take the classifier out',
                  location: { file: 'pyproject.toml', line: 7 },
                }),
              ],
            }),
          ],
        }),
      ),
    );
    expect(text.indexOf('is refused')).toBeLessThan(text.indexOf('is only odd'));
    expect(text).toContain('What to do: Take the classifier out');
    expect(text).toContain('pyproject.toml:7');
  });
});

describe('the summary of a job', () => {
  test('hostile text stays text: no cell, row, heading, link, HTML or workflow command comes of it', () => {
    const plainLines = renderSummary(recordOf(['x'], 'failed')).split('\n').length;
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 8, maxLength: 8 }), (texts) => {
        const summary = renderSummary(recordOf(texts, 'failed'));
        expect(summary.split('\n')).toHaveLength(plainLines);
        expect(summary.replace(/<\/?code>|<br>/gu, '')).not.toMatch(/[<>[\]@`]/u);
        expect(summary).not.toMatch(/^::|\u202e|[^\P{Cc}\n]/mu);
        for (const line of summary.split('\n').filter((each) => each.startsWith('|'))) {
          expect([3, 4, 6, 7]).toContain(line.split('|').length - 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('names the verdict, each stage, and what did not pass', () => {
    const summary = renderSummary(
      createRecord({
        rehearsal: true,
        receipts: [
          createReceipt('test', {
            outcome: 'failed',
            items: [createItem('command', 'pytest', { outcome: 'failed', message: '1 failed', python: '3.12' })],
          }),
        ],
        outcome: 'failed',
        failure: 'pytest: failed. Mend it.',
      }),
    );
    expect(summary).toContain('## Rehearsal of sample-project 1.0');
    expect(summary).toContain('**Failed in test.**');
    expect(summary).toContain('| test | ✗ FAILED | 1.5 s |');
    expect(summary).toMatch(/\| test \| command pytest &#40;Python 3.12&#41; \| ✗ FAILED \| 1 failed \|/u);
    expect(summary).toContain('1'.repeat(64));
  });

  test('of a rehearsal never says a plain passed where a release would stop: table, summary and page', () => {
    const remedy = 'Write the section; or accept the point as unknown: accept = changelog-updated';
    const record = createRecord({
      rehearsal: true,
      outcome: 'passed',
      failure: null,
      wouldStop: {
        points: [{ id: 'changelog-updated', message: 'has no section for 1.0', remedy: 'Write the section' }],
        remedy,
      },
    });
    expect(stageTable(record).split('\n').at(-1)).toMatch(
      /^total {2}.*passed; a release would stop at: changelog-updated +\S/u,
    );
    const summary = renderSummary(record);
    expect(summary).toContain(
      '**Passed&#59; a release would stop at&#58; changelog-updated. Nothing left this machine.**',
    );
    expect(summary).toContain('accept &#61; changelog-updated.');
    const page = renderHtml(record);
    expect(page).toMatch(/<title>passed; a release would stop at: changelog-updated: /u);
    expect(page).toContain('<div class="verdict open" role="status">');
    expect(page).toContain(`<p>${remedy}.</p>`);
  });

  test('stays below what a runner takes, however much there is to say', () => {
    const findings = Array.from({ length: 5000 }, (_, index) =>
      createFinding({ subject: `file-${String(index)}`, message: '*'.repeat(3000) }),
    );
    const summary = renderSummary(createRecord({ receipts: [createReceipt('check', { findings })] }));
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain('4940 more are in the record.');
  });
});

describe('the table at the end of a run', () => {
  test('has one line per stage with verdict and time, legs of several Pythons in one', () => {
    const table = stageTable(
      createRecord({
        receipts: [
          createReceipt('validate', { ms: 40 }),
          createReceipt('verify-test', { ms: 2500, outcome: 'failed' }),
          createReceipt('verify-test', { python: '3.11', ms: 2000 }),
          createReceipt('verify-test', { python: '3.12', ms: 2400, outcome: 'failed' }),
          createReceipt('release', { outcome: 'not-sent', ms: 65_400 }),
        ],
        outcome: 'failed',
      }),
    );
    expect(table.split('\n')).toEqual([
      'stage        verdict         time',
      '───────────  ────────  ──────────',
      'validate     passed         0.0 s',
      'verify-test  FAILED         2.5 s',
      'release      not sent  1 min 05 s',
      '───────────  ────────  ──────────',
      'total        FAILED    2 min 05 s',
    ]);
    expect(new Set(table.split('\n').map((line) => line.length)).size).toBe(1);
  });

  test('a leg that failed makes its stage fail, also when the joined receipt is missing or stale', () => {
    const rows = stageRows({
      receipts: [
        createReceipt('verify'),
        createReceipt('verify', { python: '3.11', outcome: 'failed', failure: 'x: y. z.' }),
      ],
    });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ outcome: 'failed', failure: 'x: y. z.' });
  });
});

describe('what an index holds', () => {
  test('is never claimed without a receipt that says so', () => {
    const sentences = (receipts: ReleaseRecord['receipts']): readonly string[] =>
      uploadStatuses(createRecord({ outcome: 'failed', receipts })).map(({ sentence }) => sentence);
    expect(sentences([])[1]).toBe('Production index: the upload was not reached; nothing was sent.');
    expect(sentences([createReceipt('upload', { outcome: 'unknown' })])[1]).toBe(
      "Production index: the record doesn't say what was sent.",
    );
    expect(sentences([createReceipt('upload', { outcome: 'failed' })])[1]).toBe(
      'Production index: no file of this release was sent.',
    );
    expect(
      sentences([
        createReceipt('upload', { outcome: 'failed', items: [createItem('file', 'x', { outcome: 'unknown' })] }),
      ])[1],
    ).toContain('For 1 file, it is unknown.');
  });
});

describe('what the files hold', () => {
  const wheel = (members: FileContents['members'], metadata: FileContents['metadata'] = []): FileContents => ({
    filename: 'x-1.0-py3-none-any.whl',
    kind: 'wheel',
    members,
    metadata,
  });

  test('lists members with their sizes, metadata and the description in a frame that runs nothing', () => {
    const files = [
      wheel(
        [
          { path: 'x/__init__.py', size: 2048 },
          { path: 'x/<b>.py', size: 1 },
        ],
        [
          ['Requires-Dist', 'pip>=1'],
          ['Project-URL', 'Docs, https://docs.example.org/x'],
          ['Project-URL', 'Odd, javascript:alert(1)'],
        ],
      ),
    ];
    const html = renderHtml(
      createRecord({
        receipts: [createReceipt('check', { readme: '<p>Hello "you"</p><script>alert(1)</script>' })],
      }),
      null,
      files,
    );
    const { tags, attributes, text } = parsePage(html);
    expect(text).toContain('2 members, 2.0 kB unpacked');
    expect(text).toContain('x/<b>.py');
    expect(text).toContain('Requires-Dist');
    expect(attributes).toContainEqual(['href', 'https://docs.example.org/x']);
    expect(attributes.filter(([, value]) => value.startsWith('javascript:'))).toEqual([]);
    expect(tags).not.toContain('script');
    expect(tags.filter((tag) => tag === 'iframe')).toHaveLength(1);
    expect(attributes).toContainEqual(['sandbox', '']);
    const [, frame = ''] = attributes.find(([name]) => name === 'srcdoc') ?? [];
    expect(frame).toContain('<p>Hello "you"</p>');
    expect(frame).toContain("default-src 'none'");
    expect(frame).toContain('<base target="_blank">');
    // Names of files are long words, on the screen of a phone
    expect(html).toMatch(/\nsummary \{[^}]*overflow-wrap: anywhere/u);
  });

  test('says what has changed since the release before, on the page and in the summary', () => {
    const changes = {
      kind: 'compared',
      index: 'pypi.org',
      version: '1.0',
      filename: 'x-1.0-py3-none-any.whl',
      withMembers: false,
      changes: [
        { kind: 'python', name: '', before: '>=3.8', now: '>=3.10' },
        { kind: 'dependency', name: 'evil<script>', before: null, now: 'a|b' },
        ...Array.from(
          { length: 300 },
          (_, at) => ({ kind: 'file', name: `x/${String(at)}.py`, before: '1 B', now: null }) as const,
        ),
      ],
    } as const;
    const html = renderHtml(createRecord({ receipts: [createReceipt('check', { comparison: changes })] }), null, [
      wheel([]),
    ]);
    const { text, tags } = parsePage(html);
    expect(text).toContain('302 changes since 1.0 (pypi.org): Requires-Python (1), dependencies (1), files (300).');
    expect(text).toContain('dependency evil<script>');
    expect(text).toContain('102 more changes not listed.');
    expect(text).toContain('Only the metadata were compared');
    expect(tags).not.toContain('script');
    const summary = changesSummary(changes, (one) => one.replace('evil', '***'));
    expect(summary).toContain('102 more changes not listed.');
    expect(summary).not.toMatch(/evil|<script>|a\|b/u);
    expect(changesSummary({ kind: 'first', index: 'pypi.org' }, String)).toContain('has no earlier release.');
    expect(changesSummary(null, String)).toBe('');
  });

  test('has no frame for a description that nobody rendered, and nothing where nothing is known', () => {
    const files = [wheel([])];
    expect(renderHtml(createRecord(), null, files)).not.toContain('<iframe');
    expect(renderHtml(createRecord())).not.toContain('<h2>Contents</h2>');
  });

  test('is in the summary of a job, folded, escaped and bounded', () => {
    const members = Array.from({ length: 500 }, (_, index) => ({ path: `x/m|${String(index)}.py`, size: 10 }));
    const summary = contentsSummary([wheel(members, [['Name', 'x <script>']])], (text) =>
      text.replace('m|7.py', '***'),
    );
    expect(summary.match(/<details>/gu)).toHaveLength(2);
    expect(summary).toContain('500 members, 5.0 kB unpacked');
    expect(summary).toContain('300 more rows not listed.');
    expect(summary).not.toContain('<script>');
    expect(summary).not.toContain('m|8');
    expect(summary.length).toBeLessThan(40_000);
  });
});
