import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changesText, type ReleaseChanges } from '#release-model';
import { makeReleases, temporaryFolder, type TemporaryFolder } from '#testkit';
import { listen, type Loopback } from '#testkit/loopback';
import { compareWithPrevious } from '../src/index.ts';
import { previousRelease } from '../src/previous-release.ts';

const OLD_WHEEL = 'sample_project-1.0-py3-none-any.whl';
const NEW_WHEEL = 'sample_project-1.1-py3-none-any.whl';
const INFO = { old: 'sample_project-1.0.dist-info', now: 'sample_project-1.1.dist-info' };

const OLD = {
  'Requires-Python': '>=3.8',
  'Requires-Dist': ['requests >= 2', 'tomli; python_version < "3.11"', 'pytest; extra == "dev"'],
  'Provides-Extra': ['dev', 'old'],
  Classifier: ['Programming Language :: Python :: 3', 'Framework :: Pytest'],
  'Project-URL': 'Docs, https://a.example/',
  License: 'MIT',
};
const NEW = {
  Version: '1.1',
  'Requires-Python': '>=3.10',
  'Requires-Dist': ['requests>=2', 'rich', 'pytest >= 8 ; extra == "dev"'],
  'Provides-Extra': ['dev', 'pretty'],
  Classifier: ['Programming Language :: Python :: 3', 'Framework :: IPython'],
  'Project-URL': 'Docs, https://b.example/',
  License: 'MIT',
};

let folder: TemporaryFolder;
let server: Loopback;
let simpleUrl: string;
/** Files of the index by name, and what its page says of each. */
let listed: Record<string, Readonly<Record<string, unknown>>>;
let asked: string[];

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (name: string): Buffer => readFileSync(join(folder.path, 'index', name));

function metadataOf(name: string): Buffer {
  const fields = Object.entries(OLD).flatMap(([key, value]) => [value].flat().map((one) => `${key}: ${one}`));
  return Buffer.from(`Metadata-Version: 2.1\nName: sample-project\nVersion: 1.0\n${fields.join('\n')}\n\n# ${name}\n`);
}

beforeAll(async () => {
  folder = await temporaryFolder();
  const [index, dist] = ['index', 'dist'].map((name) => join(folder.path, name));
  makeReleases(
    [
      [
        { filename: OLD_WHEEL, metadata: OLD, members: { 'sample_project/gone.py': 'x = 1\n', [`${INFO.old}/entry_points.txt`]: '[console_scripts]\nold = sample_project:main\nsame = sample_project:main\n' } },
        { filename: 'sample_project-0.9.tar.gz', metadata: { ...OLD, Version: '0.9' } },
      ],
      [
        { filename: NEW_WHEEL, metadata: NEW, members: { 'sample_project/added.py': 'x = 1\n', [`${INFO.now}/entry_points.txt`]: '[console_scripts]\nsame = sample_project:run\n' } },
        { filename: 'sample_project-1.1.tar.gz', metadata: NEW, members: { 'sample_project-1.1/NEWS': '' } },
      ],
    ],
    (at) => (at === 0 ? (index ?? '') : (dist ?? '')),
  ); // prettier-ignore
  mkdirSync(join(folder.path, 'temporary'));
  server = await listen((request, response) => {
    asked.push(request.url ?? '');
    const name = (request.url ?? '').split('/').at(-1) ?? '';
    if (request.url === '/simple/sample-project/') {
      const files = Object.entries(listed).map(([filename, more]) => ({
        filename,
        url: `../../files/${filename}`,
        ...more,
      }));
      response.setHeader('content-type', 'application/vnd.pypi.simple.v1+json');
      response.end(JSON.stringify({ meta: { 'api-version': '1.1' }, name: 'sample-project', files }));
    } else if (name.endsWith('.metadata')) response.end(metadataOf(name));
    else if (existsSync(join(folder.path, 'index', name))) response.end(bytesOf(name));
    else response.writeHead(404).end();
  });
  simpleUrl = `${server.origin}/simple/`;
});

afterAll(async () => {
  await server.close();
  await folder.remove();
});

async function compare(files: typeof listed, names: readonly string[] = [NEW_WHEEL]): Promise<ReleaseChanges> {
  listed = files;
  asked = [];
  const changes = await compareWithPrevious(
    {
      simpleUrl,
      project: 'Sample.Project',
      version: '1.1',
      paths: names.map((name) => join(folder.path, 'dist', name)),
      temporaryFolder: join(folder.path, 'temporary'),
    },
    { environment: {} },
  );
  expect(readdirSync(join(folder.path, 'temporary'))).toEqual([]);
  return changes;
}

/** `kind name: before → now` of each change, without sizes. */
function shown(changes: ReleaseChanges): readonly string[] {
  return changes.kind !== 'compared'
    ? []
    : changes.changes
        .filter(({ kind }) => kind !== 'size')
        .map(({ kind, name, before, now }) => `${kind} ${name}: ${String(before)} → ${String(now)}`);
}

const METADATA_CHANGES = [
  'python : >=3.8 → >=3.10',
  'dependency pytest [dev]: pytest [dev] → pytest>=8 [dev]',
  'dependency rich: null → rich',
  'dependency tomli: tomli; python_version < "3.11" → null',
  'extra old: present → null',
  'extra pretty: null → present',
];

const FIELD_CHANGES = [
  'metadata Classifier Framework :: IPython: null → present',
  'metadata Classifier Framework :: Pytest: present → null',
  'metadata Project-URL Docs: https://a.example/ → https://b.example/',
];

test('compares wheels: dependencies, extras, entry points, metadata, members', async () => {
  const changes = await compare({ [OLD_WHEEL]: { hashes: { sha256: sha256(bytesOf(OLD_WHEEL)) } } });
  expect(changes).toMatchObject({ kind: 'compared', version: '1.0', filename: OLD_WHEEL, withMembers: true });
  expect(shown(changes)).toEqual([
    ...METADATA_CHANGES,
    'entry point console_scripts: old: sample_project:main → null',
    'entry point console_scripts: same: sample_project:main → sample_project:run',
    ...FIELD_CHANGES,
    'file sample_project/added.py: null → 6 B',
    'file sample_project/gone.py: 6 B → null',
  ]);
  expect(changesText(changes)).toContain(
    `changes since 1.0 (${new URL(simpleUrl).host}): Requires-Python (1), dependencies (3)`,
  );
});

test('compares only the metadata of a file that is too large or cannot be read', async () => {
  const large = {
    [OLD_WHEEL]: {
      size: 10 ** 9,
      hashes: {},
      'core-metadata': { sha256: sha256(metadataOf(`${OLD_WHEEL}.metadata`)) },
    },
  };
  const changes = await compare(large);
  expect(asked).toEqual(['/simple/sample-project/', `/files/${OLD_WHEEL}.metadata`]);
  expect(changes).toMatchObject({ withMembers: false });
  expect(shown(changes).slice(0, 6)).toEqual(METADATA_CHANGES);
  const wrong = await compare({ [OLD_WHEEL]: { hashes: { sha256: '0'.repeat(64) }, 'core-metadata': true } });
  expect(wrong).toMatchObject({ kind: 'compared', withMembers: false });
});

test('compares sdists where there is no other pair', async () => {
  const changes = await compare({ 'sample_project-0.9.tar.gz': { hashes: {} } }, [
    NEW_WHEEL,
    'sample_project-1.1.tar.gz',
  ]);
  expect(changes).toMatchObject({ kind: 'compared', version: '0.9', filename: 'sample_project-0.9.tar.gz' });
  expect(shown(changes)).toContain('file NEWS: null → 0 B');
  expect(shown(changes).filter((text) => text.includes('PKG-INFO'))).toEqual([]);
});

describe('whatever goes wrong is unknown', () => {
  test.each<[string, typeof listed, RegExp]>([
    ['a changed file', { [OLD_WHEEL]: { hashes: { sha256: '0'.repeat(64) } } }, /its sha256 is .*, but 0{64} was expected/u],
    ['changed metadata', { [OLD_WHEEL]: { size: 10 ** 9, hashes: {}, 'core-metadata': { sha256: '0'.repeat(64) } } }, /has another sha256 than the index says/u],
    ['a file that is gone', { 'sample_project-1.0-py2-none-any.whl': { hashes: {} } }, /answers 404 Not Found instead of the file/u],
    ['a large file', { [OLD_WHEEL]: { size: 10 ** 9, hashes: {} } }, /is too large to be read/u],
    ['another kind of file', { 'sample_project-0.9.tar.gz': { hashes: {} } }, /^0\.9 has no file of the same kind$/u],
  ])('%s', async (_name, files, why) => {
    const changes = await compare(files);
    expect(changes.kind).toBe('unknown');
    expect(changes.kind === 'unknown' ? changes.why : '').toMatch(why);
  }); // prettier-ignore

  test('an index without network', async () => {
    const release = {
      simpleUrl: 'http://127.0.0.1:1/simple/',
      project: 'x',
      version: '1',
      paths: [],
      temporaryFolder: '/',
    };
    const changes = await compareWithPrevious(release, { environment: {} });
    expect(changesText(changes)).toMatch(
      /^what has changed since the earlier release on 127\.0\.0\.1:1 is not known: /u,
    );
  });
});

test('says that it is the first release', async () => {
  expect(changesText(await compare({}))).toMatch(/has no earlier release$/u);
  expect(await compare({ [NEW_WHEEL]: { hashes: {} } })).toMatchObject({ kind: 'first' });
});

describe('the release before', () => {
  const page = (...entries: readonly (readonly [string, boolean?])[]): Parameters<typeof previousRelease>[0] => ({
    versions: [],
    files: entries.map(([version, yanked = false]) => ({
      filename: `a_b-${version}.tar.gz`,
      url: `https://x.example/a_b-${version}.tar.gz`,
      sha256: null,
      requiresPython: null,
      yanked,
      yankedReason: null,
      size: null,
      uploadTime: null,
    })),
  });
  test.each([
    ['2.0', page(['1.9'], ['1.10'], ['2.1']), '1.10'],
    ['2.0', page(['1.0'], ['2.0rc1']), '1.0'],
    ['2.0', page(['2.0a1'], ['2.0rc1']), '2.0rc1'],
    ['2.0rc2', page(['1.0'], ['2.0rc1']), '2.0rc1'],
    ['2.0.post1', page(['2.0'], ['1.0']), '2.0'],
    ['2.0', page(['1.0'], ['1.1', true]), '1.0'],
    ['2.0', page(['1.0', true]), null],
    ['1!1.0', page(['2026.1']), '2026.1'],
    ['1.0', page(['1.0'], ['1.0.0']), null],
  ])('of %s, case %#', (version, given, expected) => {
    expect(previousRelease(given, 'a.b', version)?.version ?? null).toBe(expected);
  });
});
