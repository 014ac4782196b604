import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { closeConnections } from '#http';
import type { GitHost } from '#project-tree';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import {
  artifactSource,
  draftSource,
  indexSource,
  restoreRelease,
  saveRelease,
  type ReleaseSource,
  type RestoreReleaseRequest,
} from '../src/index.ts';
import { memoryDraft, memoryStore, type MemoryStore } from '#testkit/memory-store';
import { buildRelease, COMMIT, TAG, type BuiltRelease } from './release-fixture.ts';
import { draftAssets } from '#testkit/written-release';

const WHEEL = 'sample_project-1.0-py3-none-any.whl';
const SDIST = 'sample_project-1.0.tar.gz';
const ARTIFACT = 'release-sample-project-1.0';
const EXPECTED = { project: 'Sample.Project', version: '1.0', tag: TAG, commit: COMMIT };

/** With git, and settings of no user. */
const HOST: GitHost = {
  environment: { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  signal: new AbortController().signal,
};

let folder: TemporaryFolder;
let store: MemoryStore;
let built: BuiltRelease;

beforeEach(async () => {
  folder = await temporaryFolder();
  store = memoryStore();
  built = await buildRelease(folder.path);
});
afterEach(() => folder.remove());

async function save(change: Partial<Parameters<typeof saveRelease>[0]> = {}): ReturnType<typeof saveRelease> {
  return saveRelease({
    store,
    artifactName: 'auto',
    manifestPath: built.stored.path,
    packagesDir: built.packagesDir,
    manifestSha256: null,
    ...change,
  });
}

async function restore(
  sources: readonly ReleaseSource[],
  change: Partial<RestoreReleaseRequest> = {},
): ReturnType<typeof restoreRelease> {
  return restoreRelease({
    sources,
    manifestSha256: built.stored.sha256,
    expected: EXPECTED,
    packagesDir: join(folder.path, 'restored', 'dist'),
    storeFolder: join(folder.path, 'store'),
    host: HOST,
    ...change,
  });
}

function artifact(name = 'auto'): ReleaseSource {
  return artifactSource({ store, name, temporaryFolder: folder.path });
}

function alter(path: string, change: (bytes: Buffer) => Buffer): void {
  const content = store.artifacts.get(ARTIFACT);
  const bytes = content?.get(path);
  if (content === undefined || bytes === undefined) throw new Error(`${path} is not in ${ARTIFACT}`);
  content.set(path, change(bytes));
}

describe('from one job to the next', () => {
  test('distributions, manifest and smoke test arrive byte for byte', async () => {
    const saved = await save();
    expect(saved).toEqual({
      artifactName: ARTIFACT,
      manifestSha256: built.stored.sha256,
      project: 'sample-project',
      version: '1.0',
    });
    expect([...(store.artifacts.get(ARTIFACT)?.keys() ?? [])].sort()).toEqual(
      [`dist/${SDIST}`, `dist/${WHEEL}`, 'release-manifest.json', 'smoke/smoke.py'].sort(),
    );

    const restored = await restore([artifact()]);
    expect(restored?.sha256).toBe(built.stored.sha256);
    const packagesDir = restored?.packagesDir ?? '';
    for (const name of [SDIST, WHEEL]) {
      expect(await readFile(join(packagesDir, name))).toEqual(await readFile(join(built.packagesDir, name)));
    }
    const smokeTest = join(dirname(restored?.path ?? ''), 'smoke', 'smoke.py');
    expect(await readFile(smokeTest, 'utf8')).toBe('import sample_project\n');
    expect(await readdir(join(folder.path, 'restored'))).toEqual(['dist']);
  });

  test('a second time nothing has to be brought', async () => {
    await save();
    await restore([artifact()]);
    const again = await restore([artifact()]);
    expect(again?.files.map(({ source }) => source)).toEqual(['here', 'here']);
  });

  test('a changed distribution is refused, and told with both hashes', async () => {
    await save();
    alter(`dist/${WHEEL}`, (bytes) => Buffer.concat([bytes, Buffer.from('x')]));
    await expect(restore([artifact()])).rejects.toThrow(
      /whl in artifact of this run: is not what was built: it has \d+ bytes with sha256 [0-9a-f]{64}, but the manifest says/u,
    );
    expect(await readdir(join(folder.path, 'restored'))).toEqual(['dist']);
    expect(await readdir(join(folder.path, 'restored', 'dist'))).not.toContain(WHEEL);
  });

  test('a changed manifest is refused by the sha256 that the build told', async () => {
    await save();
    alter('release-manifest.json', (bytes) => Buffer.from(bytes.toString().replace('"1.0"', '"1.1"')));
    await expect(restore([artifact()])).rejects.toThrow(
      new RegExp(
        `its manifest has sha256 [0-9a-f]{64}, but the job that built the release wrote ${built.stored.sha256}`,
        'u',
      ),
    );
  });

  test('a changed smoke test is refused', async () => {
    await save();
    alter('smoke/smoke.py', () => Buffer.from('import os\n'));
    await expect(restore([artifact()])).rejects.toThrow(
      /smoke test smoke\/smoke\.py in artifact of this run: has sha256/u,
    );
  });

  test('a manifest may not write outside of its folder', async () => {
    await save();
    alter('release-manifest.json', (bytes) =>
      Buffer.from(bytes.toString().replace('smoke/smoke.py', '../../outside.py')),
    );
    await expect(restore([artifact()], { manifestSha256: null })).rejects.toThrow(
      /names a smoke test outside its own folder/u,
    );
  });

  test('what is not the manifest’s is not saved', async () => {
    await writeFile(join(built.packagesDir, WHEEL), 'other bytes');
    await expect(save()).rejects.toThrow(/was changed/u);
    expect(store.artifacts.size).toBe(0);
  });

  test('the manifest that is saved is the one that was asked for', async () => {
    await expect(save({ manifestSha256: 'b'.repeat(64) })).rejects.toThrow(/has sha256 .* but b+ is required/u);
  });

  test('files that nobody built, beside the restored ones, stop', async () => {
    await save();
    const packagesDir = join(folder.path, 'restored', 'dist');
    await mkdir(packagesDir, { recursive: true });
    await writeFile(join(packagesDir, 'sample_project-0.9.tar.gz'), 'old');
    await expect(restore([artifact()])).rejects.toThrow(/sample_project-0\.9\.tar\.gz was added/u);
  });

  describe('a file with other bytes in the place of one of the release', () => {
    let dist: string;
    beforeEach(async () => {
      await save();
      dist = join(folder.path, 'restored', 'dist');
      await mkdir(dist, { recursive: true });
      await writeFile(join(dist, SDIST), 'other');
    });
    const git = (...words: string[]): void => {
      execFileSync('git', words, { cwd: join(folder.path, 'restored') });
    };

    test('is replaced, and said to be, where an earlier build left it', async () => {
      git('init', '-q');
      const restored = await restore([artifact()]);
      expect(restored?.replaced).toEqual([SDIST]);
      expect(await readFile(join(dist, SDIST))).toEqual(await readFile(join(built.packagesDir, SDIST)));
      expect((await restore([artifact()]))?.replaced).toEqual([]);
    });

    test.each<[string, () => Promise<void>]>([
      [
        'git tracks it',
        async () => {
          git('init', '-q');
          git('add', '-f', join('dist', SDIST));
          await Promise.resolve();
        },
      ],
      [
        'a symbolic link',
        async () => {
          await rename(join(dist, SDIST), join(folder.path, 'precious'));
          await symlink(join(folder.path, 'precious'), join(dist, SDIST));
        },
      ],
      [
        'a folder',
        async () => {
          await rm(join(dist, SDIST));
          await mkdir(join(dist, SDIST));
        },
      ],
    ])('stops the restoration before anything is written: %s', async (why, prepare) => {
      await prepare();
      await expect(restore([artifact()])).rejects.toThrow(
        `packages-dir: contains other files in the place of those to restore: ${SDIST} (${why}). Move them elsewhere, or set packages-dir to another folder.`,
      );
      expect(await readdir(dist)).toEqual([SDIST]);
      const text = await readFile(join(dist, SDIST), 'utf8').catch(() => null);
      expect(text).toBe(why === 'a folder' ? null : 'other');
    });

    test('stops it without git in a repository: what is tracked is unknown', async () => {
      git('init', '-q');
      const host = { ...HOST, environment: { ...HOST.environment, PATH: '/nowhere' } };
      await expect(restore([artifact()], { host })).rejects.toThrow('it is unknown whether it is tracked');
    });
  });

  test('of two releases in one run, the one that is meant has to be named', async () => {
    await save();
    await save({ artifactName: 'release-other-2.0' });
    await expect(restore([artifact()])).rejects.toThrow(
      'artifact-name: is auto, and this run has 2 artifacts with a release: release-other-2.0, release-sample-project-1.0. Set it to the name of the right one.',
    );
    expect((await restore([artifact(ARTIFACT)]))?.source).toBe(`artifact ${ARTIFACT}`);
  });

  test('where nothing was saved there is nothing to restore', async () => {
    expect(await restore([artifact()])).toBeNull();
    expect(await restore([artifact('release-x-1.0')])).toBeNull();
  });
});

describe('from one run to another', () => {
  const draft = async (leftOut: readonly string[] = []): Promise<ReleaseSource> => {
    const assets = await draftAssets(built);
    for (const name of leftOut) assets.delete(name);
    return draftSource({ files: memoryDraft(TAG, assets), tag: TAG, temporaryFolder: folder.path });
  };

  test('the draft of the tag has everything, for who knows the manifest', async () => {
    const restored = await restore([artifact(), await draft()]);
    expect(restored?.source).toBe('release v1.0');
    expect(restored?.sha256).toBe(built.stored.sha256);
  });

  test('nothing is taken from a draft on its own word, nor is its sha256 told', async () => {
    const refused = await restore([artifact(), await draft()], { manifestSha256: null }).catch(String);
    expect(refused).toContain(
      'manifest-sha256: is empty, and anyone with permission to write releases could have put the files in release v1.0.',
    );
    expect(refused).not.toContain(built.stored.sha256);
    expect(await readdir(folder.path)).not.toContain('restored');
  });

  test('the artifact of this run comes before the draft', async () => {
    await save();
    expect((await restore([artifact(), await draft()]))?.source).toBe('artifact of this run');
  });

  test('a tag that was moved is refused, with the commit it belongs to', async () => {
    const moved = 'c'.repeat(40);
    await expect(restore([await draft()], { expected: { ...EXPECTED, commit: moved } })).rejects.toThrow(
      `tag v1.0: is on commit ${moved} now, but release v1.0 was built from ${COMMIT}. If the tag was moved,`,
    );
  });

  test.each([
    ['tag', 'v1.1', 'tag: is v1.1, but artifact of this run was built for v1.0.'],
    ['project', 'other', 'project: is other, but artifact of this run was built for sample-project.'],
    ['version', '1.1', 'version: is 1.1, but artifact of this run was built for 1.0.'],
  ])('another %s is refused', async (field, wanted, message) => {
    await save();
    await expect(restore([artifact()], { expected: { ...EXPECTED, [field]: wanted } })).rejects.toThrow(message);
  });

  test.each(['tag', 'commit'])('a manifest that leaves its %s out fits nothing', async (field) => {
    built = await buildRelease(join(folder.path, 'without'), { [field]: null });
    await save();
    await expect(restore([artifact()])).rejects.toThrow(`but artifact of this run doesn't name a ${field}.`);
  });

  test('a file that is nowhere is named', async () => {
    await expect(restore([artifact(), await draft([SDIST])])).rejects.toThrow(
      `${SDIST}: belongs to sample-project 1.0, and is neither here nor in release v1.0.`,
    );
  });

  describe('with an index', () => {
    let server: Server;
    let simpleUrl: string;
    let hash: string;

    beforeEach(async () => {
      const bytes = await readFile(join(built.packagesDir, SDIST));
      hash = built.stored.manifest.files.find(({ filename }) => filename === SDIST)?.sha256 ?? '';
      server = createServer((request, answer) => {
        if (request.url === `/files/${SDIST}`) answer.end(bytes);
        else {
          answer.setHeader('content-type', 'text/html');
          answer.end(`<!doctype html><a href="/files/${SDIST}#sha256=${hash}">${SDIST}</a>`);
        }
      });
      await new Promise<void>((done) => {
        server.listen(0, '127.0.0.1', done);
      });
      simpleUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/simple/`;
    });
    afterEach(async () => {
      closeConnections();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    });
    const index = (): ReleaseSource => indexSource({ title: 'the index', simpleUrl, context: { environment: {} } });

    test('a file that the draft has lost comes from there', async () => {
      const restored = await restore([artifact(), await draft([SDIST]), index()]);
      expect(restored?.files).toContainEqual({ filename: SDIST, source: 'the index' });
      expect(restored?.files).toContainEqual({ filename: WHEEL, source: 'release v1.0' });
    });

    test('a file with other bytes is not taken from there', async () => {
      hash = 'd'.repeat(64);
      await expect(restore([await draft([SDIST]), index()])).rejects.toThrow(
        `${SDIST}: belongs to sample-project 1.0, and is neither here nor in release v1.0, the index.`,
      );
    });
  });
});
