import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding } from '#release-model';
import { pypiProfile } from '#server-profiles';
import { makeReleases, type Recipe } from '#testkit';
import { judgeFile, judgeRelease, type FileJudgement } from '../src/index.ts';

const NOW = new Date(`${pypiProfile.date}T12:00:00Z`);
const WHEEL = 'sample_project-1.0-py3-none-any.whl';
const LINUX = 'sample_project-1.0-cp312-cp312-manylinux_2_28_x86_64.whl';
const WINDOWS = 'sample_project-1.0-cp312-cp312-win_amd64.whl';
const SDIST = 'sample_project-1.0.tar.gz';
const TOP = 'sample_project-1.0';
const INFO = 'sample_project-1.0.dist-info';

/** The rules of this file, and nothing about the others. */
const JUDGED = /^(?:W\d+|junk-file|license-missing|metadata-differs|metadata-platforms)$/u;

function members(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, 'x']));
}

function named(project: string, ...paths: readonly string[]): Recipe {
  const stem = `${project.replaceAll('-', '_')}-1.0`;
  return {
    filename: `${stem}-py3-none-any.whl`,
    metadata: { Name: project },
    members: { 'sample_project/__init__.py': null, ...members(...paths) },
  };
}

type Told = readonly [rule: string, severity: Finding['severity'], message: string];
type Row = readonly [what: string, recipe: Recipe, told: readonly Told[]];

const junk = (what: string, severity: Finding['severity'] = 'warning'): Told => [
  'junk-file',
  severity,
  `contains files that don't belong in a distribution: ${what}`,
];
const common = (name: string): Told => [
  'W005',
  'warning',
  `installs a top-level package named ${name}, which other projects may install, too`,
];

const ROWS: readonly Row[] = [
  ...[
    '.coverage',
    'db.sqlite3',
    'debug.log',
    'module.py~',
    '.DS_Store',
    '.module.py.swp',
    'old.orig',
    '._resource',
    'Thumbs.db',
    '.coverage.host.123',
  ].map((name): Row => [
    `${name} in a wheel`,
    { filename: WHEEL, members: members(`sample_project/${name}`) },
    [junk(`sample_project/${name}`)],
  ]),
  ...[
    '.vscode/settings.json',
    '.idea/workspace.xml',
    '.pytest_cache/README.md',
    'node_modules/left-pad/index.js',
    '.ipynb_checkpoints/a.ipynb',
    '__pycache__/notes.txt',
  ].map((name): Row => [
    `${name} in a wheel`,
    { filename: WHEEL, members: members(`sample_project/${name}`) },
    [junk(`sample_project/${name}`)],
  ]),
  ['at the top of a wheel, by one rule', { filename: WHEEL, members: members('.DS_Store') }, [junk('.DS_Store')]],
  [
    'tools in an sdist',
    { filename: SDIST, members: members(`${TOP}/.coverage`, `${TOP}/build.log`) },
    [junk(`${TOP}/.coverage and 1 more`)],
  ],
  [
    'settings of an editor in an sdist',
    { filename: SDIST, members: members(`${TOP}/.vscode/settings.json`) },
    [junk(`${TOP}/.vscode/settings.json`, 'advice')],
  ],
  [
    'data of tests',
    { filename: SDIST, members: members(`${TOP}/tests/data/access.log`, `${TOP}/tests/db.sqlite3`) },
    [junk(`${TOP}/tests/data/access.log and 1 more`, 'advice')],
  ],
  [
    'what uv_build and cargo keep beside a manifest that they write anew',
    {
      filename: SDIST,
      members: members(
        `${TOP}/pyproject.toml`,
        `${TOP}/pyproject.toml.orig`,
        `${TOP}/vendor/x/Cargo.toml`,
        `${TOP}/vendor/x/Cargo.toml.orig`,
      ),
    },
    [],
  ],
  [
    'an original of another file, or without its manifest',
    { filename: SDIST, members: members(`${TOP}/setup.py.orig`, `${TOP}/sub/pyproject.toml.orig`) },
    [junk(`${TOP}/setup.py.orig and 1 more`)],
  ],
  [
    'both',
    { filename: SDIST, members: members(`${TOP}/.idea/a.xml`, `${TOP}/a~`) },
    [junk(`${TOP}/a~`), junk(`${TOP}/.idea/a.xml`, 'advice')],
  ],
  [
    'what only looks like it',
    {
      filename: WHEEL,
      members: members(
        'sample_project/log.py',
        'sample_project/catalog',
        'sample_project/coverage.toml',
        'sample_project/.coveragerc',
        'sample_project/blog/__init__.py',
        'sample_project/CHANGELOG',
      ),
    },
    [],
  ],
  [
    'compiled Python, by its own rule',
    { filename: WHEEL, members: members('sample_project/__pycache__/a.cpython-312.pyc') },
    [['W001', 'warning', 'contains compiled Python: sample_project/__pycache__/a.cpython-312.pyc']],
  ],
  [
    'tests at the top level, by one rule',
    { filename: WHEEL, members: members('tests/__init__.py') },
    [common('tests')],
  ],
  [
    'an __init__.py at the top level, by one rule',
    { filename: WHEEL, members: members('__init__.py') },
    [['W006', 'warning', 'installs an __init__.py at the top level']],
  ],
  ['the project build', named('build', 'build/__init__.py'), []],
  ['the project tests', named('tests', 'tests/__init__.py'), []],
  ['the project python-test', named('python-test', 'test/__init__.py'), []],
  ['the project cli-py', named('cli-py', 'cli/__init__.py'), []],
  ['the project build with tests', named('build', 'build/__init__.py', 'tests/__init__.py'), [common('tests')]],
  ['a project that only begins like it', named('build-tools', 'build/__init__.py'), [common('build')]],
  [
    'a package that the metadata declare',
    {
      ...named('other', 'app/__init__.py'),
      metadata: { Name: 'other', 'Metadata-Version': '2.5', 'Import-Name': 'app' },
    },
    [],
  ],
];

interface Release {
  readonly what: string;
  readonly files: readonly Recipe[];
  /** By file name. */
  readonly told: readonly (readonly [filename: string, rule: string, severity: Finding['severity'], message: string])[];
}

const V2: Recipe['metadata'] = { 'Metadata-Version': '2.4' };
const withFields = (filename: string, fields: Recipe['metadata'], extra: Partial<Recipe> = {}): Recipe => ({
  filename,
  metadata: { ...V2, ...fields },
  ...extra,
});

const RELEASES: readonly Release[] = [
  { what: 'the same', files: [withFields(SDIST, {}), withFields(WHEEL, {})], told: [] },
  {
    what: 'the same in other words',
    files: [
      withFields(
        SDIST,
        {
          'Requires-Dist': ['A.b>=1.0, <2', 'c'],
          'Requires-Python': '>=3.9,<4',
          Keywords: 'a,b',
          'Provides-Extra': 'A_b',
        },
        { description: 'x\r\ny\n\n' },
      ),
      withFields(
        WHEEL,
        {
          'Requires-Dist': ['c', 'a-b<2,>=1'],
          'Requires-Python': '<4, >=3.9',
          Keywords: 'a, b',
          'Provides-Extra': 'a-b',
        },
        { description: 'x\ny\n' },
      ),
    ],
    told: [],
  },
  {
    what: 'another dependency, and another summary',
    files: [
      withFields(SDIST, { 'Requires-Dist': ['a>=1', 'b'] }),
      withFields(WHEEL, { 'Requires-Dist': ['a>=2', 'b'], Summary: 'Another' }),
    ],
    told: [
      [
        WHEEL,
        'metadata-differs',
        'warning',
        `its METADATA differs from PKG-INFO of ${SDIST}: Requires-Dist (here a>=2; there a>=1), Summary (here Another; there A sample)`,
      ],
    ],
  },
  {
    what: 'fields that installers do not resolve by',
    files: [
      withFields(SDIST, { 'Home-page': 'https://a.example' }, { description: 'one' }),
      withFields(WHEEL, { 'Project-URL': 'Docs, https://a.example' }, { description: 'two' }),
    ],
    told: [
      [
        WHEEL,
        'metadata-differs',
        'advice',
        `its METADATA differs from PKG-INFO of ${SDIST}: Home-page (there https://a.example), Project-URL (here Docs, https://a.example), Description`,
      ],
    ],
  },
  {
    what: 'a field that is dynamic',
    files: [
      withFields(SDIST, { Dynamic: ['Requires-Dist', 'Summary'] }),
      withFields(WHEEL, { 'Requires-Dist': 'a', Summary: 'Another' }),
    ],
    told: [],
  },
  {
    what: 'an older sdist that does not know its dependencies',
    files: [{ filename: SDIST }, { filename: WHEEL, metadata: { 'Requires-Dist': 'a', Summary: 'Another' } }],
    told: [],
  },
  {
    what: 'an older sdist that knows other ones',
    files: [
      { filename: SDIST, metadata: { 'Requires-Dist': 'a<1' } },
      { filename: WHEEL, metadata: { 'Requires-Dist': 'a' } },
    ],
    told: [
      [
        WHEEL,
        'metadata-differs',
        'warning',
        `its METADATA differs from PKG-INFO of ${SDIST}: Requires-Dist (here a; there a<1)`,
      ],
    ],
  },
  {
    what: 'another release',
    files: [
      withFields(SDIST, { 'Requires-Dist': 'a' }),
      withFields('sample_project-2.0-py3-none-any.whl', { Version: '2.0' }),
    ],
    told: [],
  },
  {
    what: 'wheels of two platforms',
    files: [withFields(LINUX, { 'Requires-Dist': ['a', 'uvloop'] }), withFields(WINDOWS, { 'Requires-Dist': 'a' })],
    told: [
      [
        WINDOWS,
        'metadata-platforms',
        'warning',
        `its METADATA differs from that of ${LINUX}: Requires-Dist (there uvloop)`,
      ],
    ],
  },
  {
    what: 'wheels of two platforms, one of them not as the sdist: one finding',
    files: [
      withFields(SDIST, { 'Requires-Dist': 'a' }),
      withFields(LINUX, { 'Requires-Dist': 'a' }),
      withFields(WINDOWS, { 'Requires-Dist': 'b' }),
    ],
    told: [
      [
        WINDOWS,
        'metadata-differs',
        'warning',
        `its METADATA differs from PKG-INFO of ${SDIST}: Requires-Dist (here b; there a)`,
      ],
    ],
  },
  {
    what: 'wheels of two platforms whose dependencies are dynamic',
    files: [
      withFields(SDIST, { Dynamic: 'Requires-Dist' }),
      withFields(LINUX, { 'Requires-Dist': 'a' }),
      withFields(WINDOWS, { 'Requires-Dist': 'a; sys_platform == "win32"' }),
    ],
    told: [
      [
        WINDOWS,
        'metadata-platforms',
        'warning',
        `its METADATA differs from that of ${LINUX}: Requires-Dist (here a; sys_platform == "win32"; there a)`,
      ],
    ],
  },
  ...[`${TOP}/LICENSE`, `${TOP}/COPYING.md`, `${TOP}/licence-MIT.txt`].map((path): Release => ({
    what: `${path} is missing in the wheel`,
    files: [withFields(SDIST, {}, { members: members(path) }), withFields(WHEEL, {})],
    told: [
      [WHEEL, 'license-missing', 'warning', `contains no license, but the project has ${path.slice(TOP.length + 1)}`],
    ],
  })),
  ...[`${INFO}/licenses/LICENSE`, `${INFO}/LICENSE.txt`, 'sample_project/LICENSE'].map((path): Release => ({
    what: `${path} is the license`,
    files: [
      withFields(SDIST, {}, { members: members(`${TOP}/LICENSE`) }),
      withFields(WHEEL, {}, { members: members(path) }),
    ],
    told: [],
  })),
  {
    what: 'a license of something else',
    files: [
      withFields(SDIST, {}, { members: members(`${TOP}/vendor/x/LICENSE`, `${TOP}/license.py`) }),
      withFields(WHEEL, {}),
    ],
    told: [],
  },
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contents-'));
  makeReleases([...ROWS.map((row) => [row[1]]), ...RELEASES.map(({ files }) => files)], (index) =>
    join(folder, String(index)),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function told(findings: readonly Finding[]): readonly Told[] {
  return findings
    .filter(({ rule }) => JUDGED.test(rule))
    .map(({ rule, severity, message }) => [rule, severity, message]);
}

describe('what is in a file', () => {
  test.each(ROWS.map((row, index) => [...row, index] as const))('%s', async (_what, { filename }, expected, index) => {
    const { findings } = await judgeFile(join(folder, String(index), filename), pypiProfile, { now: NOW });
    expect(told(findings)).toEqual(expected);
  });

  test('which members make it too large', async () => {
    const small = { ...pypiProfile, maximumFileSize: 100 };
    const { findings } = await judgeFile(join(folder, '0', WHEEL), small, { now: NOW });
    expect(findings.find(({ rule }) => rule === 'U68')?.message).toMatch(
      /; its largest members are \S+\/RECORD \(\d+ B unpacked\), \S+\/METADATA \(\d+ B unpacked\), \S+\/WHEEL \(\d+ B unpacked\)$/u,
    );
  });
});

describe('the files of a release', () => {
  test.each(RELEASES.map((release, index) => ({ ...release, index: ROWS.length + index })))(
    '$what',
    async ({ files, told: expected, index }) => {
      const judged: FileJudgement[] = [];
      for (const { filename } of files)
        judged.push(await judgeFile(join(folder, String(index), filename), pypiProfile, { now: NOW }));
      const findings = [...judgeRelease(judged, pypiProfile)].flatMap(([filename, found]) => {
        expect(found.every(({ subject }) => subject === filename)).toBe(true);
        return told(found).map((one) => [filename, ...one]);
      });
      expect(findings).toEqual(expected);
    },
  );
});
