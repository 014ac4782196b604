import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseReleaseManifest, serialize } from '#release-model';
import { writeManifest } from '#release-store';
import {
  listDistributions,
  loadManifest,
  manifestOnTheSpot,
  readDistribution,
  verifyAgainstManifest,
} from '../src/index.ts';
import { buildFixtures, type Fixtures } from './fixtures.ts';

let fixtures: Fixtures;
let dist: string;
let storeFolder: string;

const WHEEL = 'demo-1.0-py3-none-any.whl';
const SDIST = 'demo-1.0.tar.gz';

beforeAll(() => {
  fixtures = buildFixtures();
});

afterAll(() => {
  fixtures.remove();
});

beforeEach(() => {
  const root = join(fixtures.root, `pläce of dists ${Math.random().toString(36).slice(2)}`);
  dist = join(root, 'dist');
  storeFolder = join(root, 'store');
  mkdirSync(dist, { recursive: true });
  copyFileSync(fixtures.path('zip-good'), join(dist, WHEEL));
  copyFileSync(fixtures.path('tar-good'), join(dist, SDIST));
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('reading distributions', () => {
  test('a file is what its name and its bytes say', async () => {
    writeFileSync(join(dist, 'De_mo-1.0rc1-2-cp312.cp313-abi3-any.whl'), 'hello');
    expect(await readDistribution(join(dist, 'De_mo-1.0rc1-2-cp312.cp313-abi3-any.whl'))).toEqual({
      filename: 'De_mo-1.0rc1-2-cp312.cp313-abi3-any.whl',
      path: join(dist, 'De_mo-1.0rc1-2-cp312.cp313-abi3-any.whl'),
      kind: 'wheel',
      size: 5,
      sha256: sha256('hello'),
      name: 'De_mo',
      version: '1.0rc1',
      tags: ['cp312-abi3-any', 'cp313-abi3-any'],
    });
  });

  test('a folder is read by name, and what uv leaves in it is not in the way', async () => {
    writeFileSync(join(dist, '.gitignore'), '*');
    expect((await listDistributions(dist)).map(({ filename }) => filename)).toEqual([WHEEL, SDIST]);
  });

  test.each([
    [
      'an egg',
      (folder: string) => {
        writeFileSync(join(folder, 'demo-1.0-py3.12.egg'), '');
      },
      'demo-1.0-py3.12.egg',
    ],
    [
      'an ending in another case',
      (folder: string) => {
        writeFileSync(join(folder, 'demo-1.0.TAR.GZ'), '');
      },
      'demo-1.0.TAR.GZ',
    ],
    [
      'a folder',
      (folder: string) => {
        mkdirSync(join(folder, 'x-1.0.whl'));
      },
      'x-1.0.whl (a folder)',
    ],
    [
      'a symbolic link',
      (folder: string) => {
        symlinkSync(join(folder, WHEEL), join(folder, 'demo-1.1-py3-none-any.whl'));
      },
      'demo-1.1-py3-none-any.whl (a symbolic link)',
    ],
  ])('%s among them is named', async (_, make, named) => {
    make(dist);
    await expect(listDistributions(dist)).rejects.toThrow(
      `${dist}: contains other files than distributions: ${named}. Keep only`,
    );
  });

  test('an empty folder, a missing one, a wrong name and a missing file are one sentence each', async () => {
    const empty = join(dist, '..', 'empty');
    mkdirSync(empty);
    await expect(listDistributions(empty)).rejects.toThrow(
      `${empty}: contains no distribution. Build the distributions first.`,
    );
    await expect(listDistributions(join(dist, 'gone'))).rejects.toThrow(/gone: can't be read \(it doesn't exist\)/u);
    writeFileSync(join(dist, 'demo.whl'), '');
    await expect(readDistribution(join(dist, 'demo.whl'))).rejects.toThrow(/^demo\.whl: /u);
    await expect(readDistribution(join(dist, 'demo-1.0.egg'))).rejects.toThrow('demo-1.0.egg: is not a distribution');
    await expect(readDistribution(join(dist, 'demo-2.0.zip'))).rejects.toThrow(/can't be read \(it doesn't exist\)/u);
  });
});

describe('the manifest binds the bytes', () => {
  test('an unchanged folder gives the distributions in the order of the manifest', async () => {
    const manifest = await manifestOnTheSpot(dist);
    const turned = { ...manifest, files: [...manifest.files].reverse() };
    expect((await verifyAgainstManifest(turned, dist)).map(({ filename }) => filename)).toEqual([SDIST, WHEEL]);
  });

  test('a changed, an added and a removed file are all named, with both hashes', async () => {
    const manifest = await manifestOnTheSpot(dist);
    const [wheel, sdist] = manifest.files;
    writeFileSync(join(dist, WHEEL), 'changed');
    rmSync(join(dist, SDIST));
    writeFileSync(join(dist, 'demo-1.0-cp312-none-any.whl'), 'added');
    await expect(verifyAgainstManifest(manifest, dist)).rejects.toThrow(
      `${dist}: doesn't match the manifest of demo 1.0: ` +
        `${WHEEL} was changed (the manifest has sha256 ${wheel?.sha256 ?? ''}, the folder has sha256 ${sha256('changed')}); ` +
        `${SDIST} was removed (the manifest has sha256 ${sdist?.sha256 ?? ''}, the folder has none); ` +
        `demo-1.0-cp312-none-any.whl was added (the manifest does not have it, the folder has sha256 ${sha256('added')}). ` +
        'Restore the files that were built, or build the release again.',
    );
  });

  test('a link in place of a file, even to the same bytes, is named', async () => {
    const manifest = await manifestOnTheSpot(dist);
    renameSync(join(dist, WHEEL), join(dist, '..', WHEEL));
    symlinkSync(join(dist, '..', WHEEL), join(dist, WHEEL));
    await expect(verifyAgainstManifest(manifest, dist)).rejects.toThrow(
      `${WHEEL} is a symbolic link (the manifest has sha256`,
    );
  });

  test.each(['demo-1.1.tar.gz', 'demo-1.0.zip', 'Demo-1.0.WHL', 'demo-1.0.egg', 'demo-1.0.tar.bz2', 'assets.tgz'])(
    '%s is an added file',
    async (name) => {
      const manifest = await manifestOnTheSpot(dist);
      writeFileSync(join(dist, name), 'x');
      await expect(verifyAgainstManifest(manifest, dist)).rejects.toThrow(`${name} was added`);
    },
  );

  test('what nobody takes for a distribution counts nowhere', async () => {
    for (const name of ['notes.txt', 'SHA256SUMS', '.DS_Store', `${WHEEL}.asc`, `${WHEEL}.publish.attestation`])
      writeFileSync(join(dist, name), 'x');
    mkdirSync(join(dist, 'app'));
    const manifest = await manifestOnTheSpot(dist);
    expect(manifest.files.map(({ filename }) => filename)).toEqual([WHEEL, SDIST]);
    expect((await verifyAgainstManifest(manifest, dist)).map(({ filename }) => filename)).toEqual([WHEEL, SDIST]);
  });
});

describe('finding the manifest', () => {
  test('on the spot: the one release of the folder, its imports and scripts from the wheel', async () => {
    const loaded = await loadManifest(null, dist, { host: { storeFolder } });
    expect(loaded).toMatchObject({ path: null, onTheSpot: true });
    expect(loaded.manifest).toMatchObject({
      project: 'demo',
      version: '1.0',
      requiresPython: '>=3.10',
      tag: null,
      builtWith: null,
    });
    expect(loaded.manifest.verification).toEqual({
      imports: ['demo'],
      assumedImports: true,
      scripts: [
        { name: 'demo', arguments: [['--help']], assumed: true },
        { name: 'demo-gui', arguments: [] },
      ],
      extras: [{ name: 'fast', imports: [] }],
      smokeTest: null,
    });
    expect(parseReleaseManifest(serialize(loaded.manifest), 'x')).toEqual(loaded.manifest);
  });

  test('what an earlier stage left for this version is taken, what it left for another is not', async () => {
    const manifest = await manifestOnTheSpot(dist);
    const stored = await writeManifest(storeFolder, 'demo', { ...manifest, tag: 'v1.0' });
    expect(await loadManifest(null, dist, { host: { storeFolder } })).toEqual({ ...stored, onTheSpot: false });
    await writeManifest(storeFolder, 'demo', { ...manifest, version: '0.9' });
    expect(await loadManifest(null, dist, { host: { storeFolder } })).toMatchObject({ onTheSpot: true });
    expect(await loadManifest(null, dist, { host: null })).toMatchObject({ onTheSpot: true });
  });

  test('a manifest binds the folder that it was built into, and another one only where it is named', async () => {
    const said: string[] = [];
    const host = { storeFolder, info: (text: string) => void said.push(text) };
    const manifest = { ...(await manifestOnTheSpot(dist)), tag: 'v1.0' };
    const stored = await writeManifest(storeFolder, 'demo', manifest, dist);
    expect(await loadManifest(null, dist, { host })).toEqual({ ...stored, onTheSpot: false });
    expect(said).toEqual([
      expect.stringMatching(
        /release-manifest\.json, of the build .+ ago into .+\. To do without it, delete that file\.$/u,
      ),
    ]);

    const other = join(dist, '..', 'other dist');
    cpSync(dist, other, { recursive: true });
    expect(await loadManifest(null, other, { host })).toMatchObject({ onTheSpot: true, path: null });
    expect(said[1]).toMatch(
      /release-manifest\.json, of the build .+ ago into .+, isn't used for .+other dist\. To use it, name it as the manifest\.$/u,
    );
    expect(await loadManifest(stored.path, other, { host })).toMatchObject({ onTheSpot: false });
    expect(await loadManifest(null, other, { host, expectedSha256: stored.sha256 })).toMatchObject({
      onTheSpot: false,
    });

    symlinkSync(dist, join(dist, '..', 'link'));
    expect(await loadManifest(null, join(dist, '..', 'link'), { host })).toMatchObject({ onTheSpot: false });
    await writeManifest(storeFolder, 'demo', manifest);
    expect(await loadManifest(null, other, { host })).toMatchObject({ onTheSpot: false });
  });

  test('JSON and a path to a file are the same manifest with the same sha256', async () => {
    const stored = await writeManifest(storeFolder, 'demo', await manifestOnTheSpot(dist));
    const json = JSON.stringify(stored.manifest);
    expect(await loadManifest(json, dist, { host: null })).toEqual({
      manifest: stored.manifest,
      sha256: stored.sha256,
      path: null,
      onTheSpot: false,
    });
    expect(await loadManifest(stored.path, dist, { host: null, expectedSha256: stored.sha256 })).toEqual({
      ...stored,
      onTheSpot: false,
    });
    await expect(loadManifest(stored.path, dist, { host: null, expectedSha256: 'f'.repeat(64) })).rejects.toThrow(
      `has sha256 ${stored.sha256}, but ${'f'.repeat(64)} is required`,
    );
    await expect(loadManifest(null, dist, { host: null, expectedSha256: 'f'.repeat(64) })).rejects.toThrow(
      'manifest: no manifest was given',
    );
  });

  test('two releases in one folder, a missing manifest and one that is none are one sentence each', async () => {
    await expect(loadManifest(join(dist, 'gone.json'), dist, { host: null })).rejects.toThrow(
      /gone\.json: can't be read \(it doesn't exist\)/u,
    );
    await expect(loadManifest('{"schema": 1}', dist, { host: null })).rejects.toThrow(
      'manifest: is not a release manifest',
    );
    copyFileSync(fixtures.path('zip-good'), join(dist, 'demo-1.1-py3-none-any.whl'));
    await expect(manifestOnTheSpot(dist)).rejects.toThrow(
      `contains 2 releases: demo 1.0 (${SDIST}), demo 1.1 (demo-1.1-py3-none-any.whl)`,
    );
  });

  test('a read-only folder is enough', async () => {
    chmodSync(dist, 0o500);
    try {
      expect(await manifestOnTheSpot(dist)).toMatchObject({ project: 'demo' });
    } finally {
      chmodSync(dist, 0o700);
    }
  });
});
