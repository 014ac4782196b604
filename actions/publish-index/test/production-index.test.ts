import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { closeConnections } from '#http';
import { createRecordingHost, startScriptedIndex, type RecordingHost, type ScriptedIndex } from '#testkit';
import type { PublishIndexInputs } from '../src/inputs.ts';
import { run } from '../src/run.ts';
import { makeRelease } from './release-files.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const WHEEL = 'trial_upload-1.0.0-py3-none-any.whl';

let folder: string;
let packagesDir: string;
let host: RecordingHost;
let testIndex: ScriptedIndex;
let production: ScriptedIndex;
let where: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'prüf production-')));
  packagesDir = join(folder, 'dist');
  makeRelease(packagesDir);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  host = createRecordingHost({ folder });
  [testIndex, production] = await Promise.all([startScriptedIndex(), startScriptedIndex()]);
  where = new URL(production.uploadUrl).host;
});
afterEach(async () => {
  closeConnections();
  await Promise.all([testIndex.stop(), production.stop()]);
});

function createInputs(overrides: Partial<PublishIndexInputs> = {}): Mutable<PublishIndexInputs> {
  return {
    stage: 'upload-test',
    packagesDir,
    manifest: null,
    manifestSha256: null,
    index: testIndex.uploadUrl,
    simpleUrl: testIndex.simpleUrl,
    production: { index: production.uploadUrl, simpleUrl: production.simpleUrl, prefix: 'production-' },
    username: testIndex.username,
    password: testIndex.password,
    existing: 'skip-identical',
    parallel: 4,
    dryRun: false,
    attempts: 3,
    wait: false,
    waitTimeout: 5,
    allowHttpHosts: [],
    ...overrides,
  };
}

const posts = ({ requests }: ScriptedIndex): number => requests.filter(({ method }) => method === 'POST').length;

test.each<[what: string, put: () => void, problem: RegExp]>([
  [
    'other bytes under the name of a file',
    () => {
      production.put(WHEEL, Buffer.from('other bytes'));
    },
    /: has different bytes under the name of trial_upload-1\.0\.0-py3-none-any\.whl .*; nothing was sent, not even to 127\.0\.0\.1:\d+\. .*release as version 1\.0\.1/u,
  ],
  [
    'a file of this version that is not of this release',
    () => {
      production.put('trial_upload-1.0-py2-none-any.whl', Buffer.from('of another release'));
    },
    /: has trial_upload-1\.0-py2-none-any\.whl .* of version 1\.0\.0, .*; nothing was sent, not even to .*Release as version 1\.0\.1/u,
  ],
])('%s on the production index stops before the test index is written', async (_what, put, problem) => {
  put();
  const result = await run(createInputs(), host);
  expect(result.passed).toBe(false);
  expect(result.failure).toMatch(problem);
  expect(result.failure?.startsWith(where)).toBe(true);
  expect(posts(testIndex)).toBe(0);
  expect(result.receipt.items.map(({ kind, outcome }) => `${kind} ${outcome}`).sort()).toEqual([
    'file not-sent',
    'file not-sent',
    'production failed',
  ]);
  // Read only, and not with the token of the test index
  expect(production.requests.map(({ method, authorization }) => method + authorization)).toEqual(['GET']);
});

test('the version to use is free on both indexes', async () => {
  production.put(WHEEL, Buffer.from('other bytes'));
  production.put('trial_upload-1.0.1-py3-none-any.whl', Buffer.from('a later one'));
  expect((await run(createInputs(), host)).failure).toContain('release as version 1.0.2');
  testIndex.put(WHEEL, Buffer.from('other bytes'));
  production.files.delete(WHEEL);
  expect((await run(createInputs(), host)).failure).toContain('release as version 1.0.2');
});

test('what is there already from this release is no obstacle, nor is a project that nobody has uploaded', async () => {
  production.put(WHEEL, await readFile(join(packagesDir, WHEEL)));
  const again = await run(createInputs({ existing: 'fail' }), host);
  expect(again).toMatchObject({ passed: true, uploadedCount: 2 });
  expect(host.transcript()).toContain(`${where}: can take these files, and already has 1`);
  await production.stop();
  production = await startScriptedIndex();
  expect(await run(createInputs(), host)).toMatchObject({ passed: true, skippedCount: 2 });
});

test.each<[what: string, prepare: () => void]>([
  [
    'wants credentials',
    () => {
      production.failPages({ kind: 'status', status: 401, body: 'no' }, { kind: 'status', status: 401, body: 'no' });
    },
  ],
  [
    "can't be reached",
    () => {
      production.unplug();
    },
  ],
])('a production index that %s is unknown, which is said, and the upload goes on', async (_what, prepare) => {
  prepare();
  const result = await run(createInputs(), host);
  expect(result).toMatchObject({ passed: true, uploadedCount: 2 });
  expect(host.transcript()).toMatch(/: whether it can take these files was not found out \(/u);
  expect(result.receipt.items.find(({ kind }) => kind === 'production')).toMatchObject({ outcome: 'unknown' });
  expect(result.receipt.outcome).toBe('passed');
});

test('only an index that the settings name is asked, and one that is named wrongly is refused by its input', async () => {
  const unnamed = { ...createInputs() };
  delete unnamed.production;
  expect(await run(unnamed, host)).toMatchObject({ passed: true });
  const same = { index: testIndex.uploadUrl, simpleUrl: testIndex.simpleUrl, prefix: 'production-' };
  const result = await run(createInputs({ production: same }), host);
  expect(result.receipt.items.some(({ kind }) => kind === 'production')).toBe(false);
  expect(production.requests).toEqual([]);
  const wrong = { index: 'pypy', simpleUrl: null, prefix: 'production-' };
  await expect(run(createInputs({ production: wrong }), host)).rejects.toThrow(/^production-index: /u);
});
