import { describe, expect, test } from '@jest/globals';
import {
  firstSent,
  parseReleaseDocument,
  requiresPythonDifferences,
  metadataDifferences,
  type ReleaseDocument,
  type SentFile,
} from '../src/index.ts';

const WHEEL = 'Example_Project-1.0.0-py3-none-any.whl';
const SDIST = 'example_project-1.0.0.tar.gz';

const FORM: readonly (readonly [string, string])[] = [
  [':action', 'file_upload'],
  ['metadata_version', '2.4'],
  ['name', 'Example.Project'],
  ['version', '1.0.0'],
  ['summary', 'An example'],
  ['description_content_type', 'text/markdown; charset=UTF-8; variant=GFM'],
  ['keywords', 'one,two,  three four'],
  ['home_page', 'https://example.org/'],
  ['download_url', 'https://example.org/get'],
  ['author', 'Ä. Uthor'],
  ['author_email', '"Ä. Uthor" <author@example.org>'],
  ['maintainer', 'UNKNOWN'],
  ['license_expression', 'MIT or (apache-2.0 AND BSD-3-Clause)'],
  ['classifiers', 'Programming Language :: Python :: 3'],
  ['classifiers', 'Development Status :: 4 - Beta'],
  ['requires_python', '>= 3.8, <4'],
  ['requires_dist', 'Requests (>=2.0,<3)'],
  ['requires_dist', "tomli>=1.1 ; (python_version<'3.11')"],
  ['requires_dist', 'sphinx[docs]; extra == "Doc"'],
  ['project_urls', 'Homepage, https://example.org/'],
  ['project_urls', 'Issue Tracker, https://example.org/issues'],
  ['description', '# Example\r\n\r\nText with ü.\n\n'],
  ['sha256_digest', 'ab'.repeat(32)],
];

const FILES: readonly SentFile[] = [
  { filename: WHEEL, sha256: 'ab'.repeat(32), size: 1000, form: FORM },
  { filename: SDIST, sha256: 'cd'.repeat(32), size: 2000, form: FORM },
];

type Json = Record<string, unknown>;

/** As PyPI writes it, every field of today's documents. */
function realShape(): { info: Json; urls: Json[]; last_serial: unknown; vulnerabilities: unknown[] } {
  const url = (filename: string, sha256: string, size: number, time: string): Json => ({
    comment_text: null,
    digests: { blake2b_256: 'ef'.repeat(32), md5: '0'.repeat(32), sha256 },
    downloads: -1,
    filename,
    has_sig: false,
    md5_digest: '0'.repeat(32),
    packagetype: filename.endsWith('.whl') ? 'bdist_wheel' : 'sdist',
    python_version: filename.endsWith('.whl') ? 'py3' : 'source',
    requires_python: '<4,>=3.8',
    size,
    upload_time: time.slice(0, 19),
    upload_time_iso_8601: time,
    url: `https://files.pythonhosted.org/packages/aa/bb/cc/${filename}`,
    yanked: false,
    yanked_reason: null,
  });
  return {
    info: {
      author: 'Ä. Uthor',
      author_email: '"Ä. Uthor" <author@example.org>',
      bugtrack_url: null,
      classifiers: ['Development Status :: 4 - Beta', 'Programming Language :: Python :: 3'],
      description: '# Example\r\n\r\nText with ü.',
      description_content_type: 'text/markdown; charset=UTF-8; variant=GFM',
      docs_url: null,
      download_url: 'https://example.org/get',
      downloads: { last_day: -1, last_month: -1, last_week: -1 },
      dynamic: null,
      home_page: 'https://example.org/',
      keywords: 'one, two, three four',
      license: null,
      license_expression: 'MIT OR (Apache-2.0 AND BSD-3-Clause)',
      license_files: ['LICENSE'],
      maintainer: null,
      maintainer_email: '',
      name: 'Example.Project',
      package_url: 'https://pypi.org/project/Example.Project/',
      platform: null,
      project_url: 'https://pypi.org/project/Example.Project/',
      project_urls: {
        Download: 'https://example.org/get',
        Homepage: 'https://example.org/',
        'Issue Tracker': 'https://example.org/issues',
      },
      provides_extra: ['doc'],
      release_url: 'https://pypi.org/project/Example.Project/1.0.0/',
      requires_dist: ['requests<3,>=2.0', 'tomli>=1.1; python_version < "3.11"', 'sphinx[docs]; extra == "Doc"'],
      requires_python: '<4,>=3.8',
      summary: 'An example',
      version: '1.0.0',
      yanked: false,
      yanked_reason: null,
    },
    last_serial: 31_000_000,
    urls: [
      url(SDIST, 'cd'.repeat(32), 2000, '2026-11-21T10:00:05.123456Z'),
      url(WHEEL, 'ab'.repeat(32), 1000, '2026-11-21T10:00:01.000001Z'),
    ],
    vulnerabilities: [],
  };
}

function documentWith(change: (document: ReturnType<typeof realShape>) => void = () => undefined): ReleaseDocument {
  const shape = realShape();
  change(shape);
  const document = parseReleaseDocument(JSON.stringify(shape));
  if (document === null) throw new Error('the document of the test is none');
  return document;
}

const compare = (change?: (document: ReturnType<typeof realShape>) => void): readonly string[] =>
  metadataDifferences({ files: FILES }, documentWith(change)).map(
    ({ what, weight, sent, shown }) => `${weight}: ${what} ${sent} -> ${shown}`,
  );

describe('metadataDifferences', () => {
  test('what PyPI does to values on purpose is no difference', () => {
    expect(compare()).toEqual([]);
  });

  test.each<[what: string, change: (document: ReturnType<typeof realShape>) => void]>([
    ['the version is in normal form', ({ info }) => (info['version'] = '1.0')],
    ['Home-page stands among the links only', ({ info }) => (info['home_page'] = null)],
    [
      'Home-page stands by itself only',
      ({ info }) => (info['project_urls'] = { 'issue-tracker': 'https://example.org/issues' }),
    ],
    ['line ends', ({ info }) => (info['description'] = '# Example\n\nText with ü.\n')],
    ['nothing as empty text', ({ info }) => (info['maintainer'] = '')],
    ['UNKNOWN', ({ info }) => (info['license'] = 'UNKNOWN')],
    ['other spaces', ({ info }) => (info['requires_python'] = '>=3.8,<4')],
    [
      'sizes that it does not tell',
      ({ urls }) => {
        for (const url of urls) delete url['size'];
      },
    ],
  ])('%s', (_, change) => {
    expect(compare(change)).toEqual([]);
  });

  test.each<[change: (document: ReturnType<typeof realShape>) => void, difference: string]>([
    [({ info }) => (info['summary'] = 'Another'), "changed: summary 'An example' -> 'Another'"],
    [({ info }) => (info['description'] = ''), "lost: description '# Example Text with ü.' -> nothing"],
    [({ info }) => (info['description'] = null), "lost: description '# Example Text with ü.' -> nothing"],
    [
      ({ info }) => (info['description'] = '# Example\n\nText with u.'),
      "changed: description '# Example Text with ü.' -> '# Example Text with u.'",
    ],
    [
      ({ info }) => (info['description_content_type'] = null),
      "changed: description content type 'text/markdown;charset=utf-8;variant=gfm' -> nothing",
    ],
    [({ info }) => (info['keywords'] = 'one'), "changed: keywords 'three four, two' -> nothing"],
    [({ info }) => (info['author'] = null), "changed: author 'Ä. Uthor' -> nothing"],
    [
      ({ info }) => (info['maintainer_email'] = 'x@example.org'),
      "changed: maintainer email nothing -> 'x@example.org'",
    ],
    [
      ({ info }) => (info['license_expression'] = null),
      "changed: license expression 'mit or apache-2.0 and bsd-3-clause' -> nothing",
    ],
    [
      ({ info }) => (info['classifiers'] = ['Development Status :: 4 - Beta']),
      "changed: classifiers 'Programming Language :: Python :: 3' -> nothing",
    ],
    [({ info }) => (info['requires_python'] = '>=3.9'), "changed: requires python '<4, >=3.8' -> '>=3.9'"],
    [({ info }) => (info['requires_dist'] = null), 'changed: requires dist '],
    [
      ({ info }) => {
        info['project_urls'] = null;
        info['home_page'] = null;
      },
      "lost: project URLs 'Homepage: https://example.org/, Issue Tracker: https://example.org/issues' -> nothing",
    ],
    [
      ({ info }) =>
        (info['project_urls'] = { 'Issue Tracker': 'https://example.org/issues', Evil: 'https://evil.example/' }),
      "changed: project URLs nothing -> 'Evil: https://evil.example/'",
    ],
    [({ info }) => (info['yanked'] = true), "lost: release 'not yanked' -> 'yanked'"],
    [({ urls }) => ((urls[0] ?? {})['yanked'] = true), `lost: ${SDIST} 'not yanked' -> 'yanked'`],
    [({ info }) => (info['name'] = 'other'), "contradiction: name 'Example.Project' -> 'other'"],
    [({ info }) => (info['name'] = 'example-project'), "changed: name 'Example.Project' -> 'example-project'"],
    [({ info }) => (info['version'] = '1.0.1'), "contradiction: version '1.0.0' -> '1.0.1'"],
    [({ urls }) => urls.pop(), `contradiction: files '${WHEEL}' -> nothing`],
    [
      ({ urls }) => ((urls[0] ?? {})['digests'] = { sha256: 'ef'.repeat(32) }),
      `contradiction: sha256 of ${SDIST} '${'cd'.repeat(32)}' -> '${'ef'.repeat(32)}'`,
    ],
    [({ urls }) => ((urls[0] ?? {})['size'] = 1999), `contradiction: size of ${SDIST} '2000 bytes' -> '1999 bytes'`],
  ])('%# is told', (change, difference) => {
    const found = compare(change);
    expect(found).toEqual([expect.stringContaining(difference)]);
  });

  test('long texts are cut around where they part, in one line', () => {
    const long = `${'same\n'.repeat(200)}HERE${'\u001b[31m'.repeat(50)}`;
    const [found] = metadataDifferences(
      {
        files: FILES.map((file) => ({
          ...file,
          form: [...FORM.slice(0, -2), ['description', `${'same\n'.repeat(200)}THERE`]],
        })),
      },
      documentWith(({ info }) => (info['description'] = long)),
    );
    expect(found?.sent).toBe("'…same same same same THERE'");
    expect(found?.shown).toMatch(/^'…same same same same HERE\\u001b…'$/u);
    expect(found?.shown.length).toBeLessThan(90);
  });

  test('the metadata are those of the file that came first, by the time that the index tells', () => {
    const other = FORM.map(([field, value]) => [field, field === 'summary' ? 'Of the sdist' : value] as const);
    const files = FILES.map((file) => (file.filename === SDIST ? { ...file, form: other } : file));
    const document = documentWith();
    expect(firstSent(files, document)?.filename).toBe(WHEEL);
    expect(metadataDifferences({ files }, document)).toEqual([]);
    const later = documentWith(({ urls, info }) => {
      (urls[0] ?? {})['upload_time_iso_8601'] = '2026-11-20T10:00:00Z';
      info['summary'] = 'Of the sdist';
    });
    expect(metadataDifferences({ files }, later)).toEqual([]);
    expect(firstSent(files, { files: [] })?.filename).toBe(WHEEL);
    expect(firstSent([], document)).toBeNull();
  });
});

describe('requiresPythonDifferences', () => {
  test.each<[told: string | null, differs: boolean]>([
    ['<4,>=3.8', false],
    ['>= 3.8, < 4,', false],
    [null, false],
    ['', false],
    ['>=3.8', true],
    ['>=3.12', true],
  ])('the page tells %j', (requiresPython, differs) => {
    const found = requiresPythonDifferences(FILES, [{ filename: WHEEL, requiresPython }]);
    expect(found.map(({ what }) => what)).toEqual(differs ? [`requires-python of ${WHEEL}`] : []);
  });
});

test.each(['', '[]', '{}', '{"info": [], "urls": []}', '{"info": {}, "urls": {}}', '<html>'])(
  '%j is no document about a release',
  (text) => {
    expect(parseReleaseDocument(text)).toBeNull();
  },
);
