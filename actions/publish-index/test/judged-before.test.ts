import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { closeConnections } from '#http';
import { createRecordingHost, makeReleases, startScriptedIndex, type Recipe, type ScriptedIndex } from '#testkit';
import type { PublishIndexInputs } from '../src/inputs.ts';
import { run, type PublishIndexResult } from '../src/run.ts';

const WHEEL = 'demo_pkg-1.0.0-py3-none-any.whl';
const ENTRIES = 'demo_pkg-1.0.0.dist-info/entry_points.txt';
const SDIST = 'demo_pkg-1.0.0.tar.gz';
const SPELLED = 'demo-pkg-1.0.0.tar.gz';

const own = { Name: 'demo-pkg', Version: '1.0.0' } as const;
const file = (filename: string, recipe: Partial<Recipe> = {}): Recipe => ({
  filename,
  stem: filename.endsWith('.whl') ? 'demo_pkg-1.0.0' : filename.replace('.tar.gz', ''),
  ...recipe,
  metadata: { ...own, ...recipe.metadata },
});
const PRIVATE = {
  Version: '1.0.0+team.1',
  Classifier: 'Private :: Do Not Upload',
  'Requires-Dist': 'other @ https://git.example.com/team/other/archive/v1.tar.gz',
};

/** Releases whose files are fine each, or for one index only. */
const RELEASES = {
  good: [file(WHEEL), file(SDIST)],
  spelled: [file(WHEEL), file(SPELLED)],
  'two sdists': [file(WHEEL), file(SDIST), file(SPELLED)],
  private: [
    file('demo_pkg-1.0.0+team.1-py3-none-linux_x86_64.whl', { stem: 'demo_pkg-1.0.0+team.1', metadata: PRIVATE }),
    file('demo_pkg-1.0.0+team.1.tar.gz', { metadata: PRIVATE }),
  ],
  unreadable: [
    file(WHEEL, { members: { 'demo_pkg-1.0.0.dist-info/entry_points.txt': 'a = demo_pkg:main\n' } }),
    file(SDIST),
  ],
} as const satisfies Readonly<Record<string, readonly Recipe[]>>;
type Release = keyof typeof RELEASES;

let folder: string;
let index: ScriptedIndex;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'judged before-')));
  const names = Object.keys(RELEASES);
  makeReleases(Object.values(RELEASES), (at) => join(folder, names[at] ?? ''));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  index = await startScriptedIndex({ software: 'pypiserver' });
});
afterEach(async () => {
  closeConnections();
  await index.stop();
});

async function publish(release: Release, given: Partial<PublishIndexInputs> = {}): Promise<PublishIndexResult> {
  const scratch = await mkdtemp(join(tmpdir(), 'judged before run-'));
  try {
    return await run(
      {
        packagesDir: join(folder, release),
        manifest: null,
        manifestSha256: null,
        index: index.uploadUrl,
        simpleUrl: index.simpleUrl,
        username: index.username,
        password: index.password,
        existing: 'skip-identical',
        parallel: 4,
        dryRun: false,
        attempts: 1,
        wait: false,
        waitTimeout: 5,
        allowHttpHosts: [],
        ...given,
      },
      createRecordingHost({ folder: scratch }),
    );
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const sent = (): number => index.requests.filter(({ method }) => method === 'POST').length;

describe('what the index would refuse is found before the first byte', () => {
  const refused: readonly (readonly [release: Release, rule: string, words: string])[] = [
    ['spelled', 'U90', `would refuse ${SPELLED}: the file name should be ${SDIST}`],
    ['two sdists', 'U90', `would refuse ${SPELLED}: the file name should be ${SDIST}`],
    ['private', 'U33', "PyPI doesn't accept the platform tag linux_x86_64"],
    ['unreadable', 'U92h', `would refuse ${WHEEL} (${ENTRIES}): entry_points.txt can't be read`],
  ];
  test.each(refused)('%s, for PyPI: %s', async (release, rule, words) => {
    for (const dryRun of [false, true]) {
      const result = await publish(release, { profile: 'pypi', dryRun });
      expect(result.failure).toContain(words);
      expect(result.failure).toContain('nothing was sent');
      expect(result.receipt.findings.map((finding) => finding.rule)).toContain(rule);
      expect(result.receipt.items.every(({ outcome }) => outcome === 'not-sent')).toBe(true);
    }
    expect(sent()).toBe(0);
  });

  test('the second sdist is named, beside its spelling', async () => {
    const { receipt } = await publish('two sdists', { profile: 'testpypi' });
    const about = receipt.findings.filter(({ subject }) => subject === SPELLED || subject === SDIST);
    expect(about.map(({ rule }) => rule).sort()).toEqual(['U74', 'U90']);
  });

  test('an entry point that no installer can read goes to no index', async () => {
    const result = await publish('unreadable');
    expect(result.failure).toContain(`must not get ${WHEEL} (${ENTRIES}): entry_points.txt can't be read`);
    expect(sent()).toBe(0);
  });

  test('the production index is asked before the test index gets anything', async () => {
    const production = await startScriptedIndex({ software: 'pypiserver' });
    try {
      const asked = { index: production.uploadUrl, simpleUrl: production.simpleUrl, prefix: 'production-' };
      const result = await publish('unreadable', { production: asked, ignore: [] });
      expect(result.failure).toContain('nothing was sent, not even to');
      expect([sent(), production.requests.filter(({ method }) => method === 'POST').length]).toEqual([0, 0]);
    } finally {
      await production.stop();
    }
  });
});

describe("other indexes don't have PyPI's policies", () => {
  test.each(['spelled', 'two sdists', 'private'] as const)('%s', async (release) => {
    const result = await publish(release);
    expect([result.failure, result.uploadedCount]).toEqual([null, RELEASES[release].length]);
  });

  test('a rule that somebody left out stops nothing', async () => {
    const result = await publish('spelled', { profile: 'pypi', ignore: ['U90'] });
    expect([result.failure, result.uploadedCount]).toEqual([null, 2]);
  });

  test('a profile can’t lift the rules of PyPI itself', async () => {
    const result = await publish('spelled', {
      index: 'pypi',
      simpleUrl: index.simpleUrl,
      profile: 'generic',
      dryRun: true,
    });
    expect(result.failure).toContain(`would refuse ${SPELLED}`);
  });
});

test('a file whose name is of another project never reaches any index', async () => {
  const other = join(folder, 'other');
  makeReleases([[{ filename: 'other_pkg-1.0.0-py3-none-any.whl', metadata: own }]], () => other);
  await expect(publish('good', { packagesDir: other })).rejects.toThrow(/other_pkg-1\.0\.0/u);
  await writeFile(join(other, 'other_pkg-1.0.0-py3-none-any.whl'), 'no archive at all');
  await expect(publish('good', { packagesDir: other })).rejects.toThrow(/other_pkg-1\.0\.0/u);
  expect(sent()).toBe(0);
});
