import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { openArtifactStore, type ArtifactFile, type ArtifactStore } from '../src/index.ts';
import { fastTiming, listen } from '#testkit/loopback';
import { runtimeToken, startScriptedResults, type ResultsQuirks, type ScriptedResults } from './scripted-results.ts';

const GITEA: ResultsQuirks = { emptyList: 'empty-object' };
const KINDS: readonly (readonly [string, ResultsQuirks])[] = [
  ['Gitea', GITEA],
  ['Gitea below a path', { ...GITEA, path: '/git' }],
  ['an older Gitea, and Forgejo', { emptyList: 'not-found' }],
  ['act', { emptyList: 'cut', appends: true, listedSize: 4096 }],
  ['GitHub’s names of fields', { snakeCase: true, digest: true, emptyList: 'empty-object' }],
];

let folder: TemporaryFolder;
let results: ScriptedResults;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await results.close();
  await folder.remove();
});

function open(): ArtifactStore {
  return openArtifactStore({
    platform: { runner: 'gitea', serverUrl: 'http://127.0.0.1:3000' },
    resultsUrl: results.url,
    runtimeToken: results.token,
    temporaryFolder: join(folder.path, 'temporary'),
    environment: {},
    timing: fastTiming(),
  });
}

async function files(contents: Readonly<Record<string, Buffer>>): Promise<readonly ArtifactFile[]> {
  const entries = Object.entries(contents);
  await mkdir(join(folder.path, 'source'), { recursive: true });
  return Promise.all(
    entries.map(async ([name, bytes], place) => {
      const path = join(folder.path, 'source', `${entries.length}-${place}`);
      await writeFile(path, bytes);
      return { name, path };
    }),
  );
}

function sumOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** By their hashes: to compare megabytes element by element takes a test minutes. */
function sums(contents: Readonly<Record<string, Buffer>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(contents).map(([name, bytes]) => [name, sumOf(bytes)]));
}

async function downloaded(name: string): Promise<Readonly<Record<string, string>>> {
  const target = join(folder.path, 'out', name);
  await mkdir(dirname(target), { recursive: true });
  const found: Record<string, string> = {};
  for (const file of await open().download(name, target)) found[file] = sumOf(await readFile(join(target, file)));
  return found;
}

// More than one block; odd names; an empty file
const CONTENTS = {
  'dist/x-1.0.tar.gz': randomBytes(9 * 1024 * 1024),
  'release-manifest.json': Buffer.from('{}'),
  'smoke/ä – 文件 (1)+x.py': Buffer.from('print()'),
  "it's empty": Buffer.alloc(0),
};

describe.each(KINDS)('the artifacts of %s', (_, quirks) => {
  beforeEach(async () => {
    results = await startScriptedResults(quirks);
  });

  test('come back as they went, under any name, empty ones too; the newer replaces the older', async () => {
    const store = open();
    expect(await store.list()).toEqual([]);
    await store.upload('odd name.1', await files({ 'a.txt': Buffer.from('old') }));
    await store.upload('odd name.1', await files(CONTENTS));
    await store.upload('empty', []);
    expect((await store.list()).map(({ name }) => name)).toEqual(['empty', 'odd name.1']);
    expect(await downloaded('odd name.1')).toEqual(sums(CONTENTS));
    expect(await downloaded('empty')).toEqual({});
    expect(await readdir(join(folder.path, 'temporary'))).toEqual([]);
  });

  test('that were cut or refused in the middle are sent again from the beginning', async () => {
    results.faults.set('block', ['cut', 500]);
    await open().upload('big', await files(CONTENTS));
    expect(results.calls.filter((call) => call === 'CreateArtifact')).toHaveLength(3);
    expect(await downloaded('big')).toEqual(sums(CONTENTS));
  });

  test('survive a troubled service', async () => {
    for (const call of ['CreateArtifact', 'ListArtifacts', 'GetSignedArtifactURL', 'get']) {
      results.faults.set(call, [503]);
    }
    results.faults.set('FinalizeArtifact', [502]);
    await open().upload('a', await files({ x: Buffer.from('x') }));
    expect(await downloaded('a')).toEqual(sums({ x: Buffer.from('x') }));
  });
});

describe('what is wrong is one sentence', () => {
  beforeEach(async () => {
    results = await startScriptedResults({ ...GITEA, digest: true });
  });

  test('an artifact that isn’t there names those that are; a half one is none', async () => {
    const store = open();
    await expect(store.download('release', join(folder.path, 'o'))).rejects.toThrow(
      "artifact-name: this run has no artifact 'release'. Run the job that creates it; artifacts are visible only in their own run.",
    );
    await store.upload('other', []);
    results.artifacts.set('half', null);
    await expect(store.download('release', join(folder.path, 'o'))).rejects.toThrow(
      /no artifact 'release', only other\./u,
    );
    await expect(store.download('half', join(folder.path, 'o'))).rejects.toThrow(
      /the upload of 'half' was never finished/u,
    );
    expect((await store.list()).map(({ name }) => name)).toEqual(['other']);
  });

  test('bytes that are not those of the upload are not unpacked', async () => {
    await open().upload('a', await files({ x: Buffer.from('x') }));
    results.digests.set('a', `sha256:${'0'.repeat(64)}`);
    await expect(downloaded('a')).rejects.toThrow(/^a: its sha256 is [0-9a-f]{64}, but the server recorded 0{64}/u);
    expect(await readdir(join(folder.path, 'out'))).toEqual([]);
  });

  test('an address that jobs can’t reach names ROOT_URL', async () => {
    const nobody = await listen(() => undefined);
    await nobody.close();
    results.signedOrigin = nobody.origin;
    await expect(open().upload('a', [])).rejects.toThrow(
      `${nobody.origin}: can't send a block at ${nobody.origin}: nothing is listening there (connection refused) (ECONNREFUSED). The server signs addresses with its ROOT_URL: set ROOT_URL in [server] of its app.ini to an address that jobs can reach, as they reach ${results.url}.`,
    );
  });

  test('an address that should speak TLS and doesn’t is not asked again', async () => {
    results.signedOrigin = results.url.replace('http:', 'https:');
    await expect(open().upload('a', [])).rejects.toThrow(
      /TLS failed \(EPROTO\)\. Check whether that port really uses TLS\.$/u,
    );
    expect(results.calls.filter((call) => call === 'CreateArtifact')).toHaveLength(1);
  });

  test.each([
    [
      404,
      /has no artifacts of the v4 protocol \(404\)\. Use the template with a single job \(action-templates\/single-job\.yml\)/u,
    ],
    [401, /401.* Access ends with the job/u],
    [507, /507.*Free up space on the server/u],
  ])('a service that answers %i', async (status, sentence) => {
    results.faults.set('CreateArtifact', [status]);
    await expect(open().upload('a', [])).rejects.toThrow(sentence);
  });

  test('no service, a token without the scope: the single-job template is named', () => {
    const runtime = {
      platform: { runner: 'gitea', serverUrl: null } as const,
      resultsUrl: results.url,
      runtimeToken: results.token,
      temporaryFolder: folder.path,
      environment: {},
    };
    const without = /^ACTIONS_RESULTS_URL: is not set.*Use the template with a single job/u;
    expect(() => openArtifactStore({ ...runtime, resultsUrl: null })).toThrow(without);
    const noScope =
      /^ACTIONS_RUNTIME_TOKEN: has no scope Actions\.Results:<run>:<job>.*Use the template with a single job/u;
    for (const token of ['token', 'a.b.c', runtimeToken('Actions.Results:1 Actions.Results:1:2:3')]) {
      expect(() => openArtifactStore({ ...runtime, runtimeToken: token })).toThrow(noScope);
    }
  });

  test.each(['', '../x', 'a/b', 'a\nb', 'a:b', ' a', '.'])('a name that not every server takes: %j', async (name) => {
    await expect(open().upload(name, [])).rejects.toThrow(/^artifact-name: /u);
    expect(results.calls).toEqual([]);
  });

  test('a file that leaves the artifact, or is there twice', async () => {
    for (const name of ['../x', '/x', 'a/../../x', 'a\\b', 'C:/x', '']) {
      await expect(open().upload('a', await files({ [name]: Buffer.from('x') }))).rejects.toThrow(
        /can't be in an artifact/u,
      );
    }
    const [file] = await files({ x: Buffer.from('x') });
    if (file === undefined) throw new Error('no file');
    await expect(open().upload('a', [file, file])).rejects.toThrow(/^x: appears twice/u);
  });

  test('a file that is not there is the disk’s word, and the artifact isn’t finished', async () => {
    const missing = [{ name: 'x', path: join(folder.path, 'missing') }];
    await expect(open().upload('a', missing)).rejects.toThrow(/ENOENT/u);
    expect(await open().list()).toEqual([]);
  });
});
