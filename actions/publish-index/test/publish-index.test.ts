import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { manifestOnTheSpot } from '#distributions';
import { startPypiserver, type EmbeddedIndex } from '#embedded-index';
import { closeConnections, secretForms } from '#http';
import { parseReceipt, parseUploadPlan, type Receipt } from '#release-model';
import { writeManifest } from '#release-store';
import { createRecordingHost, startScriptedIndex, type RecordingHost, type ScriptedIndex } from '#testkit';
import { run, type PublishIndexInputs, type PublishIndexResult } from '../src/index.ts';
import { outputsOf } from '../src/outputs.ts';
import { makeRelease } from './release-files.ts';

const WHEEL = 'trial_upload-1.0.0-py3-none-any.whl';
const SDIST = 'trial_upload-1.0.0.tar.gz';

let folder: string;
let host: RecordingHost;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'prüf upload-')));
  host = createRecordingHost({ folder });
});

afterEach(async () => {
  closeConnections();
  await rm(folder, { recursive: true, force: true });
});

type Place = Pick<EmbeddedIndex, 'uploadUrl' | 'simpleUrl' | 'username' | 'password'>;

function createInputs(place: Place, overrides: Partial<PublishIndexInputs> = {}): PublishIndexInputs {
  return {
    packagesDir: join(folder, 'dist'),
    manifest: null,
    manifestSha256: null,
    index: place.uploadUrl,
    simpleUrl: place.simpleUrl,
    username: place.username,
    password: place.password,
    existing: 'skip-identical',
    parallel: 4,
    dryRun: false,
    attempts: 3,
    wait: true,
    waitTimeout: 5,
    allowHttpHosts: [],
    ...overrides,
  };
}

const outcomes = ({ items }: Receipt): Record<string, string> =>
  Object.fromEntries(items.map(({ subject, outcome }) => [subject, outcome]));

/** Everything that leaves a run: log, outputs, and every file below the store. */
async function everythingSaid(result: PublishIndexResult): Promise<string> {
  const paths = await readdir(host.storeFolder, { recursive: true, withFileTypes: true });
  const files = paths
    .filter((entry) => entry.isFile())
    .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8'));
  return [host.transcript(), ...Object.values(outputsOf(result)), ...(await Promise.all(files))].join('\n');
}

describe('on a real pypiserver', () => {
  let served: string;
  let serverHost: RecordingHost;
  let server: EmbeddedIndex;

  beforeAll(async () => {
    served = await realpath(await mkdtemp(join(tmpdir(), 'prüf server-')));
    serverHost = createRecordingHost({ folder: served });
    server = await startPypiserver(join(served, 'packages'), serverHost);
  });

  afterAll(async () => {
    await server.stop();
    await rm(served, { recursive: true, force: true });
  });

  beforeEach(async () => {
    for (const name of await readdir(server.folder)) await rm(join(server.folder, name));
  });

  test('a release arrives byte for byte, and pip and uv would find it', async () => {
    makeRelease(join(folder, 'dist'), { tags: ['py3-none-any', 'py2-none-any', 'cp312-none-any'] });
    const result = await run(createInputs(server), host);
    expect(result.failure).toBeNull();
    expect(result).toMatchObject({ passed: true, uploadedCount: 4, skippedCount: 0 });
    for (const { filename, sha256 } of result.plan?.files ?? []) {
      const sent = await readFile(join(folder, 'dist', filename));
      expect((await readFile(join(server.folder, filename))).equals(sent)).toBe(true);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
    }
    expect(outcomes(result.receipt)).toMatchObject({ [WHEEL]: 'passed', [SDIST]: 'passed', installable: 'passed' });
    const files = result.receipt.items.filter(({ kind }) => kind === 'file');
    expect(files.at(-1)).toMatchObject({ subject: SDIST, status: 200, attempts: 1 });
    expect(host.transcript()).toContain('manifest: none was given');

    const outputs = outputsOf(result);
    expect(parseUploadPlan(outputs.plan, 'plan').files.map(({ state }) => state)).toEqual(['new', 'new', 'new', 'new']);
    expect(parseReceipt(await readFile(outputs['receipt-path'], 'utf8'), 'receipt')).toEqual(result.receipt);
    expect(outputs).toMatchObject({
      'uploaded-count': '4',
      'skipped-count': '0',
      'project-url': `${server.simpleUrl}trial-upload/`,
    });
    const said = await everythingSaid(result);
    for (const form of secretForms(server.username, server.password)) {
      expect(said).not.toContain(form);
      expect(host.masks.some((hidden) => form.includes(hidden))).toBe(true);
    }
  });

  test('the same release again sends nothing and passes; with existing: fail it stops', async () => {
    makeRelease(join(folder, 'dist'));
    await run(createInputs(server), host);
    const again = await run(createInputs(server), host);
    expect(again).toMatchObject({ passed: true, uploadedCount: 0, skippedCount: 2 });
    const strict = await run(createInputs(server, { existing: 'fail' }), host);
    expect(strict.passed).toBe(false);
    expect(strict.failure).toMatch(
      /already has .+, and existing is fail; nothing was sent\. Set existing to skip-identical, or release as version 1\.0\.1\.$/u,
    );
  });

  test('other bytes under the same name: nothing is sent, both hashes and the next version are named', async () => {
    makeRelease(join(folder, 'first'));
    await run(createInputs(server, { packagesDir: join(folder, 'first') }), host);
    await rm(join(server.folder, SDIST));
    makeRelease(join(folder, 'dist'), { text: 'second' });
    const result = await run(createInputs(server), host);
    expect(result.passed).toBe(false);
    expect(result.plan?.files.map(({ state }) => state).sort()).toEqual(['conflict', 'new']);
    const planned = result.plan?.files.find(({ state }) => state === 'conflict');
    expect(result.failure).toContain(
      `${WHEEL} (sha256 ${planned?.indexSha256 ?? ''} there, ${planned?.sha256 ?? ''} here); nothing was sent.`,
    );
    expect(result.failure).toContain('release as version 1.0.1');
    expect(outcomes(result.receipt)).toEqual({ [WHEEL]: 'failed', [SDIST]: 'not-sent' });
    expect(await readdir(server.folder)).toEqual([WHEEL]);
  });

  test('a wrong token and none at all: the words of the server, and what to do', async () => {
    makeRelease(join(folder, 'dist'));
    const wrong = await run(createInputs(server, { password: 'pypi-some-other-token' }), host);
    expect(wrong.failure).toMatch(
      /^trial_upload-1\.0\.0-py3-none-any\.whl to 127\.0\.0\.1:\d+: was refused: 403 .+\. Check the user name and the password, and whether this user may upload here\.$/u,
    );
    expect(outcomes(wrong.receipt)).toEqual({ [WHEEL]: 'failed', [SDIST]: 'not-sent' });
    const none = await run(createInputs(server, { password: '' }), host);
    expect(none.failure).toMatch(
      /was refused: 401 .+; no username and password were sent\. Check the user name and the password\.$/u,
    );
    expect(await readdir(server.folder)).toEqual([]);
  });

  test('a dry run makes the plan and sends nothing', async () => {
    makeRelease(join(folder, 'dist'));
    const result = await run(createInputs(server, { dryRun: true, password: '' }), host);
    expect(result).toMatchObject({ passed: true, uploadedCount: 0 });
    expect(result.receipt.outcome).toBe('not-sent');
    expect(outcomes(result.receipt)).toEqual({ [WHEEL]: 'not-sent', [SDIST]: 'not-sent' });
    expect(await readdir(server.folder)).toEqual([]);
  });

  test('only the files of the manifest: one that was changed, added or removed stops before anything is sent', async () => {
    makeRelease(join(folder, 'dist'));
    const manifest = await manifestOnTheSpot(join(folder, 'dist'));
    const stored = await writeManifest(host.storeFolder, 'trial-upload', manifest);
    await expect(
      run(createInputs(server, { manifest: stored.path, manifestSha256: 'ab'.repeat(32) }), host),
    ).rejects.toThrow(`has sha256 ${stored.sha256}, but ${'ab'.repeat(32)} is required`);
    makeRelease(join(folder, 'dist'), { text: 'rebuilt' });
    await expect(
      run(createInputs(server, { manifest: stored.path, manifestSha256: stored.sha256 }), host),
    ).rejects.toThrow(`${WHEEL} was changed`);
    expect(await readdir(server.folder)).toEqual([]);
  });
});

describe('on an index that has faults', () => {
  let index: ScriptedIndex;

  beforeEach(async () => {
    index = await startScriptedIndex({ duplicates: 'always-409' });
    makeRelease(join(folder, 'dist'));
  });

  afterEach(() => index.stop());

  test('a 503 and a lost answer cost an attempt, not a file, and none is sent twice', async () => {
    index.failUploads(
      { kind: 'status', status: 503, headers: { 'retry-after': '0' } },
      { kind: 'reset-after-body', store: true },
    );
    const result = await run(createInputs(index), host);
    expect(result).toMatchObject({ passed: true, uploadedCount: 2 });
    expect([...index.files.keys()].sort()).toEqual([WHEEL, SDIST].sort());
    expect(index.requests.filter(({ method }) => method === 'POST').map(({ filename }) => filename)).toEqual([
      WHEEL,
      WHEEL,
      SDIST,
    ]);
    expect(result.receipt.items[0]).toMatchObject({ subject: WHEEL, attempts: 2, outcome: 'passed' });
    expect(result.receipt.items[0]?.serverMessages?.[0]).toMatch(/^503 /u);
  });

  test('the form is the file’s own', async () => {
    await run(createInputs(index), host);
    const form = new Map(index.files.get(WHEEL)?.form);
    expect(Object.fromEntries(form)).toMatchObject({
      ':action': 'file_upload',
      protocol_version: '1',
      name: 'Trial-Upload',
      version: '1.0.0',
      filetype: 'bdist_wheel',
      pyversion: 'py3',
      description: '# first ü\n',
      sha256_digest: index.files.get(WHEEL)?.sha256,
    });
  });

  test('a 200 that lies is found out, and the next run sends what is missing', async () => {
    index.failUploads({ kind: 'status', status: 200 });
    const lied = await run(createInputs(index, { waitTimeout: 1, attempts: 1 }), host);
    expect(lied.failure).toContain(
      `accepted the upload, but doesn't show it after 1 s: ${WHEEL} (the page doesn't list it)`,
    );
    const mended = await run(createInputs(index), host);
    expect(mended).toMatchObject({ passed: true, uploadedCount: 1, skippedCount: 1 });
    expect(index.files.size).toBe(2);
  });

  test('a refusal stops the rest, and the token that the server sends back is hidden', async () => {
    index.failUploads({ kind: 'status', status: 403, reason: `Invalid API Token: ${index.password}` });
    const result = await run(createInputs(index), host);
    expect(result.failure).toContain('was refused: 403 Invalid API Token: ***');
    expect(outcomes(result.receipt)).toEqual({ [WHEEL]: 'failed', [SDIST]: 'not-sent' });
    expect(await everythingSaid(result)).not.toContain(index.password);
  });

  test('a page that lags is waited for', async () => {
    await index.stop();
    index = await startScriptedIndex({ pageLag: 6 });
    const result = await run(createInputs(index), host);
    expect(result.failure).toBeNull();
    expect(result.receipt.items.find(({ kind }) => kind === 'wait')).toMatchObject({ outcome: 'passed' });
  });

  test('an index that is down: one sentence and a receipt', async () => {
    await index.stop();
    const result = await run(createInputs(index), host);
    expect(result.failure).toBe(
      `${index.simpleUrl}: can't be read: nothing is listening there (connection refused) (ECONNREFUSED), 3 times. Start the server, or fix the address.`,
    );
    expect(parseReceipt(await readFile(result.receiptPath, 'utf8'), 'receipt')).toMatchObject({
      outcome: 'failed',
      stage: 'upload',
    });
    expect(outputsOf(result)).toMatchObject({ plan: '', 'uploaded-count': '0' });
  });

  test('a run that is ended leaves a receipt, and the next one continues', async () => {
    index.failUploads({ kind: 'hang', store: true });
    const running = run(createInputs(index, { stage: 'upload-test' }), host);
    while (index.files.size === 0) await delay(5);
    host.abort();
    const ended = await running;
    expect(ended.failure).toBe('publish-index: stopped by the test. Run it again: it continues where it stopped.');
    expect(outcomes(ended.receipt)).toEqual({ [WHEEL]: 'unknown', [SDIST]: 'not-sent' });
    host = createRecordingHost({ folder });
    const next = await run(createInputs(index, { stage: 'upload-test' }), host);
    expect(next).toMatchObject({ passed: true, uploadedCount: 1, skippedCount: 1 });
    expect(next.receiptPath).toMatch(/upload-test\.json$/u);
  });
});

describe('bad input is found before anything is read or sent', () => {
  const place = {
    uploadUrl: 'https://index.example/legacy/',
    simpleUrl: 'https://index.example/simple/',
    username: '__token__',
    password: 'long enough',
  } as const;

  test.each([
    [
      { index: 'pypi', simpleUrl: null, password: '' },
      'password: is empty, and PyPI requires an API token. Add the token as a secret of the repository, and pass it as password.',
    ],
    [{ index: 'pypi', simpleUrl: null, password: 'ghp_0123456789' }, 'password: is not an API token for PyPI'],
    [{ password: 'pypi-two\nlines' }, 'password: contains a line break.'],
    [
      { index: 'http://index.example/', password: 'long-enough' },
      'index: http://index.example is plain http, so anyone on the network path could read the token.',
    ],
    [
      { simpleUrl: 'http://index.example/simple/', password: 'long-enough' },
      'simple-url: http://index.example is plain http',
    ],
    [{ index: 'nowhere' }, "index: 'nowhere' is unknown."],
  ] as const)('%j', async (overrides, sentence) => {
    await writeFile(join(folder, 'x'), '');
    await expect(run(createInputs(place, overrides), host)).rejects.toThrow(sentence);
  });

  test('an empty folder is named', async () => {
    makeRelease(join(folder, 'dist'));
    for (const name of await readdir(join(folder, 'dist'))) await rm(join(folder, 'dist', name));
    await expect(run(createInputs(place, { password: 'long-enough' }), host)).rejects.toThrow(join(folder, 'dist'));
  });
});
