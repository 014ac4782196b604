import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ReleaseManifest } from '#release-model';
import {
  createRecordingHost,
  startScriptedIndex,
  temporaryFolder,
  type RecordingHost,
  type ScriptedIndex,
  type TemporaryFolder,
} from '#testkit';
import { readReleaseFiles } from '../src/read-release-files.ts';
import { manifestOf } from './release.ts';

const WHEEL = 'demo-1.0-py3-none-any.whl';
const SDIST = 'demo-1.0.tar.gz';
const BYTES = Buffer.from('the bytes');

let folder: TemporaryFolder;
let host: RecordingHost;
let index: ScriptedIndex;

beforeEach(async () => {
  folder = await temporaryFolder();
  host = createRecordingHost({ folder: folder.path });
  index = await startScriptedIndex();
});

afterEach(async () => {
  await index.stop();
  await folder.remove();
});

function manifestFor(...names: readonly string[]): ReleaseManifest {
  const sha256 = createHash('sha256').update(BYTES).digest('hex');
  return manifestOf(
    'demo',
    '1.0',
    names.map((filename) => ({ filename, bytes: BYTES, sha256 })),
  );
}

async function read(
  manifest: ReleaseManifest | null,
  patience: { readonly wait: boolean; readonly waitTimeout: number } = { wait: true, waitTimeout: 60 },
): Promise<readonly string[]> {
  const target = { project: 'demo', normalizedName: 'demo', version: '1.0', manifest, manifestPath: null };
  const { simpleUrl } = index;
  const { files } = await readReleaseFiles(target, { simpleUrl, allowHttpHosts: [] }, patience, host);
  return files.map(({ filename }) => filename);
}

const missing = (count: number): readonly { readonly kind: 'status'; readonly status: number }[] =>
  Array.from({ length: count }, () => ({ kind: 'status', status: 404 }));

describe('an index that does not show the release yet', () => {
  test.each([
    ['with its manifest', manifestFor(WHEEL, SDIST)],
    ['by name and version alone', null],
  ])('is waited for, %s', async (_, manifest) => {
    for (const filename of [WHEEL, SDIST]) index.put(filename, BYTES);
    // The first look, and one as pip and as uv
    index.failPages(...missing(3));
    expect([...(await read(manifest))].sort()).toEqual([WHEEL, SDIST].sort());
    expect(host.transcript()).toContain('It does after');
  });

  test('is waited for no longer than asked, and the sentence says how long that was', async () => {
    index.put(WHEEL, BYTES);
    await expect(read(manifestFor(WHEEL, SDIST), { wait: true, waitTimeout: 1 })).rejects.toThrow(
      /: doesn't match the manifest of demo 1\.0 after waiting \d+\.\d s: demo-1\.0\.tar\.gz is not on the index\. Upload the missing files; or wait longer with wait-timeout\.$/u,
    );
    index.files.clear();
    await expect(read(null, { wait: true, waitTimeout: 1 })).rejects.toThrow(
      /: doesn't have a project demo after waiting \d+\.\d s\. Upload the release first, wait longer with wait-timeout, or check/u,
    );
  });

  test('is read once if nobody wants to wait, and if it has other bytes: no time changes them', async () => {
    await expect(read(manifestFor(WHEEL), { wait: false, waitTimeout: 60 })).rejects.toThrow(
      /: doesn't have a project demo\. Upload the release first, or check/u,
    );
    expect(index.requests).toHaveLength(1);
    index.put(WHEEL, Buffer.from('other bytes'));
    await expect(read(manifestFor(WHEEL, SDIST))).rejects.toThrow(
      /: doesn't match the manifest of demo 1\.0: .*has sha256 [0-9a-f]{64} on the index.*release a new version\.$/u,
    );
    expect(index.requests).toHaveLength(2);
  });

  test('ends the waiting with other bytes, too', async () => {
    index.put(WHEEL, Buffer.from('other bytes'));
    index.failPages(...missing(3));
    await expect(read(manifestFor(WHEEL, SDIST))).rejects.toThrow(
      /after waiting .*has sha256 [0-9a-f]{64} on the index/u,
    );
  });
});
