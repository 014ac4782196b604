import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pypiProfile, PROFILES, type ServerProfile } from '#server-profiles';
import { judgeFile, judgeFileSet, RULES, type FileJudgement, type Subject, type IndexFacts } from '../src/index.ts';
import { makeReleases, type Recipe } from '#testkit';

const NOW = new Date(`${pypiProfile.date}T12:00:00Z`);
const WHEEL = 'sample_project-1.0-py3-none-any.whl';
const SDIST = 'sample_project-1.0.tar.gz';
const INFO = 'sample_project-1.0.dist-info';

/** One fault each: what it is, the recipe, and the rules that must be broken, no other `refused` or `unsafe` one. */
const FAULTS: readonly (readonly [what: string, recipe: Recipe, rules: readonly string[]])[] = [
  ['a name that is none', { filename: WHEEL, metadata: { Name: '-sample' } }, ['U11', 'U92c']],
  ['no name', { filename: SDIST, metadata: { Name: null } }, ['U11']],
  [
    'a bad classifier after UNKNOWN',
    { filename: WHEEL, metadata: { Classifier: ['UNKNOWN', 'Programming Language :: Piethon'] } },
    ['U36'],
  ],
  ['NUL that makes a summary too long', { filename: WHEEL, metadata: { Summary: `${'x'.repeat(509)}\0` } }, ['U34']],
  ['metadata 2.6', { filename: WHEEL, metadata: { 'Metadata-Version': '2.6' } }, ['U17']],
  ['metadata 2.0', { filename: WHEEL, metadata: { 'Metadata-Version': '2.0' } }, ['U17']],
  ['a summary given twice', { filename: WHEEL, metadata: { Summary: ['a', 'b'] } }, ['U18']],
  [
    'one label twice',
    { filename: WHEEL, metadata: { 'Project-URL': ['Docs, https://a.org', 'Docs , https://b.org'] } },
    ['U19'],
  ],
  ['a field newer than the metadata', { filename: WHEEL, metadata: { 'License-Expression': 'MIT' } }, ['U20']],
  ['a version that is none', { filename: WHEEL, metadata: { Version: '1.0.x' } }, ['U22']],
  ['a summary of two lines', { filename: WHEEL, metadata: { Summary: 'one\n        two' } }, ['U23']],
  ['an unknown content type', { filename: WHEEL, metadata: { 'Description-Content-Type': 'text/html' } }, ['U24']],
  [
    'a charset in lower case',
    { filename: WHEEL, metadata: { 'Description-Content-Type': 'text/markdown; charset=utf-8' } },
    ['U24'],
  ],
  [
    'an unknown variant',
    { filename: WHEEL, metadata: { 'Description-Content-Type': 'text/markdown; variant=gfm' } },
    ['U24'],
  ],
  ['a dynamic name', { filename: WHEEL, metadata: { 'Metadata-Version': '2.2', Dynamic: 'Name' } }, ['U25']],
  ['an unknown dynamic field', { filename: WHEEL, metadata: { 'Metadata-Version': '2.2', Dynamic: 'Foo' } }, ['U25']],
  ['a name of an extra that is none', { filename: WHEEL, metadata: { 'Provides-Extra': 'a b' } }, ['U26']],
  ['a bare Python version', { filename: WHEEL, metadata: { 'Requires-Python': '3.8' } }, ['U27']],
  ['a missing comma', { filename: WHEEL, metadata: { 'Requires-Python': '>=3.8 <4' } }, ['U27']],
  ['a dependency that is none', { filename: WHEEL, metadata: { 'Requires-Dist': 'a>=1.*' } }, ['U28']],
  [
    'an unknown licence',
    { filename: WHEEL, metadata: { 'Metadata-Version': '2.4', 'License-Expression': 'MITT' } },
    ['U29'],
  ],
  [
    'a licence expression that breaks off',
    { filename: WHEEL, metadata: { 'Metadata-Version': '2.4', 'License-Expression': 'MIT AND' } },
    ['U29'],
  ],
  [
    'a licence file above',
    { filename: WHEEL, metadata: { 'Metadata-Version': '2.4', 'License-File': '../LICENSE' } },
    ['U30', 'U92f'],
  ],
  [
    'a keyword as import name',
    { filename: WHEEL, metadata: { 'Metadata-Version': '2.5', 'Import-Name': 'a.class' } },
    ['U31'],
  ],
  [
    'a local version',
    { filename: 'sample_project-1.0+git1-py3-none-any.whl', metadata: { Version: '1.0+git1' } },
    ['U33'],
  ],
  ['a long summary', { filename: WHEEL, metadata: { Summary: 'x'.repeat(513) } }, ['U34']],
  ['an address without dot', { filename: WHEEL, metadata: { 'Author-email': 'Me <me@localhost>' } }, ['U35']],
  ['an unknown classifier', { filename: WHEEL, metadata: { Classifier: 'Programming Language :: Piethon' } }, ['U36']],
  [
    'a private classifier',
    { filename: WHEEL, metadata: { Classifier: 'Private :: Do Not Upload' } },
    ['private-classifier'],
  ],
  ['a deprecated classifier', { filename: WHEEL, metadata: { Classifier: 'Natural Language :: Ukranian' } }, ['U37']],
  ['a home page without scheme', { filename: WHEEL, metadata: { 'Home-page': 'example.com' } }, ['U38']],
  ['a URL without label', { filename: WHEEL, metadata: { 'Project-URL': ', https://a.org' } }, ['U39']],
  ['a long label', { filename: WHEEL, metadata: { 'Project-URL': `${'l'.repeat(33)}, https://a.org` } }, ['U40']],
  ['a label without URL', { filename: WHEEL, metadata: { 'Project-URL': 'Docs' } }, ['U41']],
  ['a URL with another scheme', { filename: WHEEL, metadata: { 'Project-URL': 'Docs, ftp://a.org' } }, ['U42']],
  [
    'an extra of its own that is none',
    {
      filename: WHEEL,
      metadata: {
        'Provides-Extra': ['all', 'monitoring'],
        'Requires-Dist': 'Sample.Project[monitorng,Monitoring]; extra == "all"',
      },
    },
    ['unknown-extra'],
  ],
  [
    'a marker with an extra that is none',
    { filename: SDIST, metadata: { 'Provides-Extra': 'dev', 'Requires-Dist': 'pytest; "dve" == extra' } },
    ['unknown-extra'],
  ],
  ['an invalid Provides-Dist', { filename: WHEEL, metadata: { 'Provides-Dist': 'a b' } }, ['U43']],
  ['a dependency by URL', { filename: WHEEL, metadata: { 'Requires-Dist': 'a @ https://a.org/a.whl' } }, ['U44']],
  ['Dynamic as dynamic', { filename: WHEEL, metadata: { 'Metadata-Version': '2.2', Dynamic: 'Dynamic' } }, ['U45']],
  [
    'both kinds of licence',
    { filename: WHEEL, metadata: { 'Metadata-Version': '2.4', License: 'MIT', 'License-Expression': 'MIT' } },
    ['U46'],
  ],
  ['a README of white space', { filename: WHEEL, description: ' \n\n' }, ['U61']],
  [
    'a reST README of white space',
    { filename: WHEEL, metadata: { 'Description-Content-Type': null }, description: ' \n\n' },
    ['U62'],
  ],
  [
    'a LicenseRef with plus',
    { filename: WHEEL, metadata: { 'Metadata-Version': '2.4', 'License-Expression': 'LicenseRef-a+' } },
    ['U87a'],
  ],
  [
    'a parameter that breaks the server',
    { filename: WHEEL, metadata: { 'Description-Content-Type': 'text/plain; x*' } },
    ['U87b'],
  ],
  [
    'a blank line in RECORD',
    {
      filename: WHEEL,
      record: `sample_project/__init__.py,,\n\n${INFO}/METADATA,,\n${INFO}/WHEEL,,\n${INFO}/RECORD,,\n`,
    },
    ['U87d', 'record-no-hash'],
  ],
  ['a platform tag of one machine', { filename: 'sample_project-1.0-py3-none-linux_x86_64.whl' }, ['U92b']],
  ['an unknown platform tag', { filename: 'sample_project-1.0-py3-none-macosx_27_0_arm64.whl' }, ['U92b']],
  ['a wheel of another project', { filename: WHEEL, metadata: { Name: 'other' } }, ['U92c']],
  ['a wheel in capitals', { filename: 'Sample_Project-1.0-py3-none-any.whl' }, ['U92d']],
  ['a wheel of another version', { filename: WHEEL, metadata: { Version: '1.1' } }, ['U92e']],
  [
    'a wheel without its licence file',
    { filename: WHEEL, metadata: { 'Metadata-Version': '2.4', 'License-File': 'LICENSE' } },
    ['U92f'],
  ],
  ['no RECORD', { filename: WHEEL, members: { [`${INFO}/RECORD`]: null } }, ['U92g']],
  [
    'a script name with a blank',
    {
      filename: WHEEL,
      members: { [`${INFO}/entry_points.txt`]: '[console_scripts]\na b = m:f\n', 'm.py': 'f = g = 1\n' },
    },
    ['U92h'],
  ],
  [
    'entry points without section',
    { filename: WHEEL, members: { [`${INFO}/entry_points.txt`]: 'a = m:f\n' } },
    ['U92h'],
  ],
  [
    'an entry point that only installers see',
    {
      filename: WHEEL,
      members: { [`${INFO}/entry_points.txt`]: '[console_scripts]\na = m:f\n  b = m:g\n', 'm.py': 'f = g = 1\n' },
    },
    ['entry-points'],
  ],
  ['no METADATA', { filename: WHEEL, members: { [`${INFO}/METADATA`]: null } }, ['U92i']],
  ['no WHEEL', { filename: WHEEL, members: { [`${INFO}/WHEEL`]: null } }, ['U81']],
  [
    'encrypted code',
    { filename: WHEEL, members: { 'sample_project/x.py': 'from x import __pyarmor_enter__\n' } },
    ['U82'],
  ],
  [
    'a wheel of the next format',
    {
      filename: WHEEL,
      members: { [`${INFO}/WHEEL`]: 'Wheel-Version: 2.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n' },
    },
    ['wheel-file'],
  ],
  [
    'a member that RECORD lacks',
    { filename: WHEEL, record: `sample_project/__init__.py,,\n${INFO}/METADATA,,\n${INFO}/RECORD,,\n` },
    ['record-no-hash', 'record-unlisted'],
  ],
  ['a path out of the folder', { filename: WHEEL, members: { '../x.py': 'x = 1\n' } }, ['member-path', 'record-path']],
  ['a device of Windows', { filename: WHEEL, members: { 'sample_project/aux.py': '' } }, ['member-name']],
  ['a turned name', { filename: SDIST, members: { 'sample_project-1.0/x\u202eyp.sh': '' } }, ['member-name']],
  ['a .pth', { filename: WHEEL, members: { 'x.pth': 'import x\n' } }, ['member-startup']],
  [
    'a script for python',
    {
      filename: WHEEL,
      members: { [`${INFO}/entry_points.txt`]: '[console_scripts]\npython = sample_project:__doc__\n' },
    },
    ['member-foreign'],
  ],
  ['an sdist of another project', { filename: SDIST, metadata: { Name: 'other' } }, ['U89', 'U90']],
  ['an sdist with a hyphen', { filename: 'sample-project-1.0.tar.gz' }, ['U90']],
  ['an sdist that is a ZIP', { filename: 'sample_project-1.0.zip' }, ['U90']],
  [
    'a version that is not normal',
    { filename: 'sample_project-1.0rc01.tar.gz', metadata: { Version: '1.0rc01' } },
    ['U90'],
  ],
  [
    'an sdist without its licence file',
    { filename: SDIST, metadata: { 'Metadata-Version': '2.4', 'License-File': 'LICENSE' } },
    ['U91'],
  ],
  ['an sdist of two folders', { filename: SDIST, members: { 'other/x': 'x' } }, ['U86']],
  ['a .env', { filename: SDIST, members: { 'sample_project-1.0/.env': 'TOKEN=1\n' } }, ['secret-file']],
  ['a .pypirc', { filename: SDIST, members: { 'sample_project-1.0/.pypirc': '[pypi]\n' } }, ['secret-file']],
  [
    'a token of PyPI',
    { filename: WHEEL, members: { 'sample_project/c.py': `T = "pypi-AgEIcHlwaS5vcmc${'A'.repeat(90)}"\n` } },
    ['secret-text'],
  ],
  [
    'a private key',
    {
      filename: SDIST,
      members: { 'sample_project-1.0/deploy.pem': `-----BEGIN RSA PRIVATE KEY-----\n${'A'.repeat(64)}\n` },
    },
    ['secret-file'],
  ],
];

/** What looks odd and is taken. */
const GOOD: readonly (readonly [what: string, recipe: Recipe])[] = [
  ['a plain wheel', { filename: WHEEL }],
  ['a plain sdist', { filename: SDIST }],
  [
    'UNKNOWN from old setuptools',
    {
      filename: WHEEL,
      metadata: { 'Home-page': 'UNKNOWN', Platform: 'UNKNOWN', License: 'UNKNOWN', 'Author-email': 'UNKNOWN' },
    },
  ],
  ['a licence file declared by old setuptools', { filename: WHEEL, metadata: { 'License-File': 'LICENSE' } }],
  ['two addresses, which nobody validates', { filename: WHEEL, metadata: { 'Author-email': 'A <a@b>, C <c@d>' } }],
  [
    'an address of example.org',
    { filename: WHEEL, metadata: { 'Author-email': '"Doe, John" <john.doe+x@mail.example.org>' } },
  ],
  ['a trailing comma', { filename: WHEEL, metadata: { 'Requires-Python': '>=3.8,' } }],
  [
    'a licence in lower case',
    { filename: WHEEL, metadata: { 'Metadata-Version': '2.4', 'License-Expression': 'mit or gpl-2.0+' } },
  ],
  [
    'metadata 2.5 with import names',
    {
      filename: WHEEL,
      metadata: { 'Metadata-Version': '2.5', 'Import-Name': ['sample_project', '_private; private'] },
    },
  ],
  [
    'a licence classifier beside an expression',
    {
      filename: WHEEL,
      metadata: {
        'Metadata-Version': '2.4',
        'License-Expression': 'MIT',
        Classifier: 'License :: OSI Approved :: MIT License',
      },
    },
  ],
  ['a version spelt with a zero more', { filename: 'sample_project-1.0.0-py3-none-any.whl' }],
  [
    'a wheel for several platforms',
    { filename: 'sample_project-1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl' },
  ],
  [
    'a script with dots',
    {
      filename: WHEEL,
      members: {
        [`${INFO}/entry_points.txt`]: '[console_scripts]\na.b-c = m:f\n[other group]\nx y = m\n',
        'm.py': 'f = g = 1\n',
      },
    },
  ],
  [
    'made-up keys of tests',
    {
      filename: SDIST,
      members: {
        'sample_project-1.0/tests/.env': 'A=1\n',
        'sample_project-1.0/tests/key.pem': `-----BEGIN PRIVATE KEY-----\n${'A'.repeat(64)}\n`,
      },
    },
  ],
  ['an example of an environment', { filename: SDIST, members: { 'sample_project-1.0/.env.example': 'A=1\n' } }],
  [
    'plain text of white space',
    { filename: WHEEL, metadata: { 'Description-Content-Type': 'text/plain' }, description: ' \n' },
  ],
  [
    'classifiers of which the last is UNKNOWN',
    { filename: WHEEL, metadata: { Classifier: ['Programming Language :: Piethon', ' UNKNOWN\t'] } },
  ],
  ['a summary of 512 characters', { filename: WHEEL, metadata: { Summary: 'x'.repeat(512) } }],
];

/** Of which nothing is known but what a test adds. */
const SUBJECT: Subject = {
  filename: WHEEL,
  kind: 'wheel',
  distribution: null,
  contents: null,
  form: null,
  inspection: null,
  indexFacts: null,
  profile: pypiProfile,
  now: NOW,
  confirmed: new Set(),
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pypi-rules-'));
  const put = (group: string, recipes: readonly Recipe[]): void => {
    makeReleases(
      recipes.map((recipe) => [{ ...recipe, stem: recipe.stem ?? stem(recipe.filename) }]),
      (index) => join(folder, group, String(index)),
    );
  };
  put(
    'faults',
    FAULTS.map(([, recipe]) => recipe),
  );
  put(
    'good',
    GOOD.map(([, recipe]) => recipe),
  );
});

function stem(filename: string): string {
  return filename.endsWith('.whl')
    ? filename.split('-').slice(0, 2).join('-')
    : filename.replace(/\.(?:tar\.gz|zip)$/u, '');
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function stopping({ findings }: FileJudgement): readonly string[] {
  return [
    ...new Set(
      findings.filter(({ severity }) => severity === 'refused' || severity === 'unsafe').map(({ rule }) => rule),
    ),
  ].sort();
}

async function judge(
  group: string,
  index: number,
  recipe: Recipe,
  options: { now?: Date; indexFacts?: IndexFacts } = {},
  profile: ServerProfile = pypiProfile,
): Promise<FileJudgement> {
  return judgeFile(join(folder, group, String(index), recipe.filename), profile, { now: NOW, ...options });
}

describe('one fault, and only its rules', () => {
  test.each(FAULTS.map(([what, recipe, rules], index) => [what, recipe, rules, index] as const))(
    '%s',
    async (_what, recipe, rules, index) => {
      const judgement = await judge('faults', index, recipe);
      expect(stopping(judgement)).toEqual([...rules].sort());
      for (const finding of judgement.findings) {
        expect(finding.subject).toBe(recipe.filename);
        expect(`${finding.message} ${finding.remedy}`).not.toMatch(/\.$/u);
      }
    },
  );
});

describe('indexes other than PyPI', () => {
  /** What can't be read, found or installed, whoever has it; the rules of ours are the same everywhere. */
  const STRUCTURE = new Set(['U11', 'U22', 'U81', 'U86', 'U87d', 'U89', 'U92c', 'U92e', 'U92g', 'U92h', 'U92i']);
  /** The specifications ask for it, and servers don't look. */
  const STANDARD = /^(?:U17|U18|U19|U2[03-9]|U3[01]|U4[356]|U91|U92[df])$/u;
  const isOfPypi = (rule: string): boolean => /^U\d/u.test(rule) || rule === 'private-classifier';
  const cases = FAULTS.map(([what, recipe, rules], index) => [what, recipe, rules, index] as const);
  /** Below this name, only PyPI's stricter rule about names is broken. */
  const NAMES_ONLY = 'a script name with a blank';

  test.each(cases)('a registry of Gitea: %s', async (what, recipe, rules, index) => {
    const { findings } = await judge('faults', index, recipe, {}, PROFILES.gitea);
    const stops = (rule: string): boolean => (STRUCTURE.has(rule) && what !== NAMES_ONLY) || !isOfPypi(rule);
    expect(stopping({ findings } as FileJudgement)).toEqual(rules.filter(stops).sort());
    const refused = findings.filter(({ severity }) => severity === 'refused').map(({ rule }) => rule);
    expect([...new Set(refused)]).toEqual(rules.filter((rule) => rule === 'U11' || rule === 'U22'));
    const advised = new Set(findings.filter(({ severity }) => severity === 'advice').map(({ rule }): string => rule));
    expect(rules.filter((rule) => !stops(rule) && !advised.has(rule))).toEqual([]);
    const advice = findings.filter(({ severity }) => severity === 'advice');
    // The index there is the registry: what only PyPI forbids says so
    const misleading = advice.filter(({ message }) => /the index (?:doesn't|accepts|refuses)/u.test(message));
    expect(misleading).toEqual([]);
  });

  test.each(cases)('any other index: %s', async (what, recipe, rules, index) => {
    const { findings } = await judge('faults', index, recipe, {}, PROFILES.generic);
    const stops = (rule: string): boolean => (STRUCTURE.has(rule) && what !== NAMES_ONLY) || !isOfPypi(rule);
    expect(stopping({ findings } as FileJudgement)).toEqual(rules.filter(stops).sort());
    expect(findings.filter(({ severity }) => severity === 'refused')).toEqual([]);
    const named = new Set(findings.map(({ rule }): string => rule));
    const expected = rules.filter((rule) => stops(rule) || STANDARD.test(rule));
    expect(rules.filter((rule) => named.has(rule))).toEqual(expected);
  });

  test.each([
    ['sample_project-1.0.egg', 'U65'],
    ['sample_project-1.0-py3-none-any.WHL', 'U66'],
    ['sample_project-1.0-py3-none.whl', 'U92a'],
    ['sample_project-x.tar.gz', 'U88'],
    ['a\tb-1.0.tar.gz', 'U63'],
  ])('nobody finds %j', async (filename, rule) => {
    const path = join(folder, filename);
    writeFileSync(path, 'x');
    for (const profile of [PROFILES.gitea, PROFILES.generic]) {
      const { findings, unread } = await judgeFile(path, profile, { now: NOW });
      expect(findings.map((one) => `${one.severity} ${one.rule}`)).toContain(`unsafe ${rule}`);
      expect(unread).not.toBeNull();
    }
    rmSync(path);
  });

  test('a registry of Gitea needs the sha256, and nothing else will do', () => {
    const rule = RULES.find(({ id }) => id === 'U15');
    const subject = { ...SUBJECT, form: [['md5_digest', 'a'.repeat(32)]] as const };
    const faults = (profile: ServerProfile) => rule?.judge({ ...subject, profile })?.map(({ message }) => message);
    expect(faults(PROFILES.gitea)).toEqual(['the form has no sha256_digest']);
    expect(faults(PROFILES.pypi)).toEqual([]);
    const complete = { ...subject, form: [['sha256_digest', 'a'.repeat(64)]] as const, profile: PROFILES.gitea };
    expect(rule?.judge(complete)).toEqual([]);
  });

  test('an old list of PyPI changes nothing there', async () => {
    const later = new Date(NOW.getTime() + 60 * 86_400_000);
    const index = FAULTS.findIndex(([what]) => what === 'an unknown classifier');
    const recipe = FAULTS[index]?.[1] ?? { filename: WHEEL };
    const { findings } = await judge('faults', index, recipe, { now: later }, PROFILES.gitea);
    const found = findings.filter(({ rule }) => rule === 'U36');
    expect(found.map(({ severity }) => severity)).toEqual(['advice']);
    expect(found[0]?.message).not.toContain('days old');
  });
});

describe('files that an index gets one after the other', () => {
  const file = (filename: string, sha256 = filename) => ({
    filename,
    name: 'demo-pkg',
    version: filename.includes('1.0.0') ? '1.0.0' : '1.0',
    kind: filename.endsWith('.whl') ? ('wheel' as const) : ('sdist' as const),
    sha256,
  });
  const judged = (files: Parameters<typeof judgeFileSet>[0], profile: ServerProfile): readonly string[] =>
    [...judgeFileSet(files, profile)].flatMap(([filename, findings]) =>
      findings.map(({ rule, severity }) => `${filename}: ${severity} ${rule}`),
    );
  const { pypi, testpypi, gitea, generic } = PROFILES;

  test('PyPI takes one sdist of a release, in whatever spelling', () => {
    const files = [file('demo_pkg-1.0.tar.gz'), file('demo-pkg-1.0.tar.gz'), file('demo_pkg-1.0-py3-none-any.whl')];
    const second = 'demo-pkg-1.0.tar.gz';
    expect(judged(files, pypi)).toEqual([`${second}: refused U74`]);
    expect(judged(files, testpypi)).toEqual([`${second}: refused U74`]);
    expect(judged(files, gitea)).toEqual([`${second}: advice U74`]);
    expect(judged(files, generic)).toEqual([]);
    expect(judged([file('demo_pkg-1.0.tar.gz'), file('demo_pkg-1.0.0.tar.gz')], pypi)).toHaveLength(1);
    expect(judged([file('demo_pkg-1.0.tar.gz'), { ...file('demo_pkg-1.1.tar.gz'), version: '1.1' }], pypi)).toEqual([]);
  });

  test('PyPI takes no contents twice', () => {
    const files = [file('demo_pkg-1.0-py3-none-any.whl', 'a'), file('demo_pkg-1.0-1-py3-none-any.whl', 'a')];
    expect(judged(files, pypi)).toEqual(['demo_pkg-1.0-1-py3-none-any.whl: refused U71']);
    expect(judged(files, gitea)).toEqual(['demo_pkg-1.0-1-py3-none-any.whl: advice U71']);
    expect(judged(files, generic)).toEqual([]);
  });

  test('Gitea takes a name once, whatever its case', () => {
    const files = [file('demo_pkg-1.0-py3-none-any.whl'), file('Demo_pkg-1.0-py3-none-any.whl')];
    expect(judged(files, gitea)).toEqual(['Demo_pkg-1.0-py3-none-any.whl: refused same-file-name']);
    expect(judged(files, generic)).toEqual(['Demo_pkg-1.0-py3-none-any.whl: unsafe same-file-name']);
  });
});

describe('nothing valid is refused', () => {
  test.each(GOOD.map(([what, recipe], index) => [what, recipe, index] as const))('%s', async (_what, recipe, index) => {
    expect(stopping(await judge('good', index, recipe))).toEqual([]);
  });
});

test('an extra that includes itself by way of another only warns', () => {
  const one = RULES.find(({ id }) => id === 'self-dependency');
  const requires = ['sample-project[docs]; extra == "all"', 'sample.project[All]; extra == "docs"', 'pytest'];
  const form = [['name', 'Sample_Project'] as const, ...requires.map((text) => ['requires_dist', text] as const)];
  expect(one?.severity).toBe('warning');
  expect(one?.judge({ ...SUBJECT, form })?.map(({ message }) => message)).toEqual([
    `Requires-Dist is ${requires[0] ?? ''}: the extras 'all' and 'docs' include each other`,
  ]);
});

describe('file names', () => {
  test.each([
    ['sample_project-1.0.egg', 'U65'],
    ['sample_project-1.0.tar.bz2', 'U65'],
    ['sample_project-1.0-py3-none-any.WHL', 'U66'],
    ['sample_project.whl', 'U92a'],
    ['sample_project-1.0-py3-none.whl', 'U92a'],
    ['sample__project-1.0-py3-none-any.whl', 'U92a'],
    ['sample_project-x.tar.gz', 'U88'],
    ['a\tb-1.0.tar.gz', 'U63'],
    [`${'a'.repeat(240)}-1.0.tar.gz`, 'U92j'],
  ])('%j breaks %s', async (filename, rule) => {
    const path = join(folder, filename);
    writeFileSync(path, 'x');
    const { findings } = await judgeFile(path, pypiProfile, { now: NOW });
    expect(findings.filter(({ severity }) => severity === 'refused').map((finding) => finding.rule)).toContain(rule);
    rmSync(path);
  });

  test('a file that is not there is an error, not a verdict', async () => {
    await expect(judgeFile(join(folder, 'missing-1.0.tar.gz'), pypiProfile, { now: NOW })).rejects.toThrow(
      /can't be read/u,
    );
  });
});

describe('lists that grow', () => {
  const later = new Date(NOW.getTime() + 60 * 86_400_000);
  const find = (what: string): number => FAULTS.findIndex(([name]) => name === what);
  const severityLater = async (what: string, options = {}): Promise<readonly string[]> => {
    const index = find(what);
    const recipe = FAULTS[index]?.[1] ?? { filename: WHEEL };
    const { findings } = await judge('faults', index, recipe, { now: later, ...options });
    return findings
      .filter(({ rule }) => ['U36', 'U29', 'U92b', 'private-classifier'].includes(rule))
      .map(({ severity }) => severity);
  };

  test('refuse only while the profile is fresh', async () => {
    expect(await severityLater('an unknown classifier')).toEqual(['warning']);
    expect(await severityLater('an unknown licence')).toEqual(['warning']);
    expect(await severityLater('an unknown platform tag')).toEqual(['warning']);
  });

  test('refuse when they were confirmed', async () => {
    expect(await severityLater('an unknown classifier', { confirmed: new Set(['classifiers']) })).toEqual(['refused']);
  });

  test('do not soften what never was in a list', async () => {
    expect(await severityLater('a private classifier')).toEqual(['refused']);
    expect(await severityLater('a licence expression that breaks off')).toEqual(['refused']);
    expect(await severityLater('a platform tag of one machine')).toEqual(['refused']);
  });

  test('say their age', async () => {
    const index = find('an unknown classifier');
    const { findings } = await judge('faults', index, FAULTS[index]?.[1] ?? { filename: WHEEL }, { now: later });
    expect(findings.find(({ rule }) => rule === 'U36')?.message).toContain('60 days old');
  });
});

describe('facts of the index', () => {
  const recipe: Recipe = { filename: SDIST };
  const none: IndexFacts = { projectExists: true, projectStatus: 'active', files: [], releaseFiles: [] };
  const file = { filename: SDIST, sha256: 'a'.repeat(64), size: 10, uploadTime: '2020-01-01T00:00:00Z' };
  const rulesWith = async (indexFacts: IndexFacts): Promise<readonly string[]> =>
    stopping(await judge('good', 1, recipe, { indexFacts }));

  test('without them their rules are not judged', async () => {
    expect((await judge('good', 1, recipe)).notJudged).toEqual(
      expect.arrayContaining(['U59', 'U69', 'U71', 'U73', 'U74']),
    );
  });

  test('other bytes under the name, and a release too old', async () => {
    expect(await rulesWith({ ...none, files: [file], releaseFiles: [file] })).toEqual(['U71', 'U73']);
  });

  test('the same bytes may be sent again', async () => {
    const { distribution } = await judge('good', 1, recipe);
    const same = { ...file, sha256: distribution?.sha256 ?? '' };
    expect(await rulesWith({ ...none, files: [same], releaseFiles: [same] })).toEqual([]);
  });

  test('a second sdist', async () => {
    const other = { ...file, filename: 'sample-project-1.0.tar.gz', uploadTime: NOW.toISOString() };
    expect(await rulesWith({ ...none, files: [other], releaseFiles: [other] })).toEqual(['U74']);
  });

  test('an archived project', async () => {
    expect(await rulesWith({ ...none, projectStatus: 'archived' })).toEqual(['U59']);
  });
});
