import { createHash } from 'node:crypto';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { manifestOnTheSpot } from '#distributions';
import { closeConnections, realTiming } from '#http';
import { parseReceipt, parseUploadPlan } from '#release-model';
import {
  createRecordingHost,
  startScriptedIndex,
  type ServerSoftware,
  type RecordingHost,
  type ScriptedIndex,
} from '#testkit';
import { madeUpToken } from '#testkit/made-up-token';
import type { PublishIndexInputs } from '../src/inputs.ts';
import { outputsOf } from '../src/outputs.ts';
import { run, type PublishIndexResult } from '../src/run.ts';
import { makeRelease } from './release-files.ts';

const WHEEL = 'trial_upload-1.0.0-py3-none-any.whl';
const SDIST = 'trial_upload-1.0.0.tar.gz';
const CANDIDATE = 'trial_upload-2.0rc1-py3-none-any.whl';
const OTHER = 'ab'.repeat(32);
const DAY = 86_400_000;
const NOW = Date.parse('2026-11-21T12:00:00Z');

/** Made once: nothing here changes them. */
let releases: string;
const hashes = new Map<string, string>();
let folder: string;
let host: RecordingHost;
let index: ScriptedIndex;
/** Whether the index plays PyPI, whose policies count at its own hosts only, unless somebody says so. */
let isPypi: boolean;

beforeAll(async () => {
  releases = await realpath(await mkdtemp(join(tmpdir(), 'prüf releases-')));
  makeRelease(join(releases, 'final'));
  makeRelease(join(releases, 'candidate'), { version: '2.0rc1' });
  makeRelease(join(releases, 'stdlib'), { name: 'tomllib' });
  for (const name of ['final', 'candidate']) {
    const { files } = await manifestOnTheSpot(join(releases, name));
    for (const { filename, sha256 } of files) hashes.set(filename, sha256);
  }
});
afterAll(() => rm(releases, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'prüf plan-')));
  host = createRecordingHost({
    folder,
    environment: { PATH: process.env['PATH'] ?? '', HTTPS_PROXY: 'http://127.0.0.1:1' },
  });
});
afterEach(async () => {
  closeConnections();
  await index.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Listed {
  readonly filename: string;
  /** Ours unless given; `null` for none. */
  readonly sha256?: string | null;
  readonly yanked?: boolean | string;
  /** Days ago. */
  readonly age?: number;
  readonly size?: number;
  readonly fragment?: string;
}

type TestedServer = Extract<ServerSoftware, 'pypi' | 'gitea' | 'pypiserver' | 'devpi'> | 'unknown';

interface PageOfTest {
  readonly files: readonly Listed[];
  readonly versions?: readonly string[];
  readonly status?: string;
  /** Says who the server is: PyPI by its host, the others by their headers. */
  readonly server?: TestedServer;
  readonly style?: 'json' | 'html';
  /** The server's clock. */
  readonly date?: number;
}

const SERVER_HEADERS: Readonly<Record<NonNullable<PageOfTest['server']>, Readonly<Record<string, string>>>> = {
  pypi: { 'x-pypi-last-serial': '1234' },
  gitea: { 'set-cookie': 'i_like_gitea=0; Path=/' },
  pypiserver: { server: 'WSGIServer/0.2 CPython/3.11.2' },
  devpi: { 'x-devpi-api-version': '2' },
  unknown: {},
};

const hashOf = ({ filename, sha256 }: Listed): string | null =>
  sha256 === undefined ? (hashes.get(filename) ?? OTHER) : sha256;

function pageText({ files, versions = [], status, style = 'json' }: PageOfTest): string {
  if (style === 'html') {
    const links = files.map((file) => {
      const hash = hashOf(file);
      const fragment = file.fragment ?? (hash === null ? '' : `#sha256=${hash}`);
      const yanked = file.yanked === undefined ? '' : ` data-yanked="${String(file.yanked)}"`;
      return `<a href="/files/${file.filename}${fragment}"${yanked}>${file.filename}</a>`;
    });
    return `<!DOCTYPE html><html><body>${links.join('\n')}</body></html>`;
  }
  return JSON.stringify({
    meta: { 'api-version': '1.4' },
    name: 'trial-upload',
    versions,
    ...(status === undefined ? {} : { 'project-status': { status } }),
    files: files.map((file) => ({
      filename: file.filename,
      url: `/files/${file.filename}`,
      hashes: hashOf(file) === null ? {} : { sha256: hashOf(file) },
      yanked: file.yanked ?? false,
      ...(file.size === undefined ? {} : { size: file.size }),
      ...(file.age === undefined ? {} : { 'upload-time': new Date(NOW - file.age * DAY).toISOString() }),
    })),
  });
}

/** What the index shows when the plan is made; `null` is a project that it doesn't know. */
async function show(page: PageOfTest | null, server: TestedServer = page?.server ?? 'pypi'): Promise<void> {
  isPypi = server === 'pypi';
  index = await startScriptedIndex(server === 'unknown' ? { software: 'pypiserver' } : { software: server });
  if (page === null) return;
  index.failPages({
    kind: 'status',
    status: 200,
    body: pageText(page),
    headers: {
      'content-type': page.style === 'html' ? 'text/html' : 'application/vnd.pypi.simple.v1+json',
      date: new Date(page.date ?? NOW).toUTCString(),
      ...SERVER_HEADERS[server],
    },
  });
}

function createInputs(overrides: Partial<PublishIndexInputs> = {}): PublishIndexInputs {
  return {
    packagesDir: join(releases, 'final'),
    manifest: null,
    manifestSha256: null,
    index: index.uploadUrl,
    simpleUrl: index.simpleUrl,
    username: index.username,
    password: index.password,
    existing: 'skip-identical',
    parallel: 4,
    dryRun: false,
    attempts: 3,
    wait: false,
    profile: isPypi ? 'pypi' : null,
    waitTimeout: 5,
    allowHttpHosts: [],
    ...overrides,
  };
}

/** PyPI, of which the scripted index is a mirror: so much as reading its own host would end at a proxy that nobody runs. */
const ON_PYPI: Partial<PublishIndexInputs> = {
  index: 'pypi',
  password: madeUpToken({ location: 'pypi.org', caveats: [] }),
};

const posts = (): number => index.requests.filter(({ method }) => method === 'POST').length;

/** Nothing was sent, the receipt lies there and says so, the outputs are whole. */
async function expectUntouched(result: PublishIndexResult, sentence: string): Promise<void> {
  expect(result.failure).toBe(sentence);
  expect(result).toMatchObject({ passed: false, uploadedCount: 0 });
  expect(posts()).toBe(0);
  expect(index.files.size).toBe(0);
  const outputs = outputsOf(result);
  const receipt = parseReceipt(await readFile(outputs['receipt-path'], 'utf8'), 'receipt');
  expect(receipt).toEqual(result.receipt);
  expect(receipt).toMatchObject({ outcome: 'failed', failure: sentence });
  expect(receipt.items.filter(({ kind, outcome }) => kind === 'file' && outcome === 'passed')).toHaveLength(
    result.skippedCount,
  );
  expect(parseUploadPlan(outputs.plan, 'plan').files).toHaveLength(receipt.items.length);
  expect(outputs['uploaded-count']).toBe('0');
}

describe('an index that the release does not fit: nothing is sent, and one sentence says why', () => {
  test.each<[what: string, page: PageOfTest, problem: string, remedy: string, findings: readonly string[]]>([
    [
      'a wheel that the manifest does not have',
      { files: [{ filename: 'trial_upload-1.0.0-cp312-cp312-win_amd64.whl' }], server: 'devpi' },
      `has trial_upload-1.0.0-cp312-cp312-win_amd64.whl (sha256 ${OTHER}) of version 1.0.0, which the manifest doesn't contain; nothing was sent`,
      'Release as version 1.0.1, or use the manifest that contains every file of version 1.0.0',
      ['foreign-file'],
    ],
    [
      'one more wheel than ours, which are all there',
      { files: [{ filename: WHEEL }, { filename: SDIST }, { filename: 'trial_upload-1.0.0-py2-none-any.whl' }] },
      `has trial_upload-1.0.0-py2-none-any.whl (sha256 ${OTHER}) of version 1.0.0, which the manifest doesn't contain; nothing was sent`,
      'Release as version 1.0.1, or use the manifest that contains every file of version 1.0.0',
      ['foreign-file'],
    ],
    [
      'a yanked one, of the version in another spelling, without a hash',
      {
        files: [{ filename: 'Trial.Upload-1.0-py3-none-any.whl', sha256: null, yanked: 'oops' }],
        style: 'html',
        server: 'gitea',
      },
      "has Trial.Upload-1.0-py3-none-any.whl (yanked) of version 1.0.0, which the manifest doesn't contain; nothing was sent",
      'Release as version 1.0.1, or use the manifest that contains every file of version 1.0.0',
      ['foreign-file'],
    ],
    [
      'an sdist in another spelling of the name',
      { files: [{ filename: 'Trial-Upload-1.0.0.tar.gz' }], server: 'pypiserver', style: 'html' },
      `has Trial-Upload-1.0.0.tar.gz (sha256 ${OTHER}) of version 1.0.0, which the manifest doesn't contain; a release can have only one sdist; nothing was sent`,
      'Release as version 1.0.1, or use the manifest that contains every file of version 1.0.0',
      ['foreign-file'],
    ],
    [
      'a second sdist on PyPI',
      { files: [{ filename: 'Trial-Upload-1.0.0.zip', age: 1 }], server: 'pypi' },
      `has Trial-Upload-1.0.0.zip (sha256 ${OTHER}) of version 1.0.0, which the manifest doesn't contain; a release can have only one sdist; nothing was sent`,
      'Release as version 1.0.1, or use the manifest that contains every file of version 1.0.0',
      ['foreign-file', 'U74'],
    ],
    [
      'other bytes under our name, with the next version that is free',
      { files: [{ filename: WHEEL, sha256: OTHER }], versions: ['1.0.0', '1.0.1', '1.0.2', '1.1'] },
      `has different bytes under the name of ${WHEEL} (sha256 ${OTHER} there, {wheel} here); nothing was sent`,
      'No index accepts different bytes under an existing name: release as version 1.0.3, or restore the files that were uploaded',
      ['U71'],
    ],
    [
      'other bytes and a foreign file',
      {
        files: [{ filename: WHEEL, sha256: OTHER }, { filename: 'trial_upload-1.0.0-py2-none-any.whl' }],
        server: 'unknown',
      },
      `has different bytes under the name of ${WHEEL} (sha256 ${OTHER} there, {wheel} here); and has trial_upload-1.0.0-py2-none-any.whl (sha256 ${OTHER}) of version 1.0.0, which the manifest doesn't contain; nothing was sent`,
      "Version 1.0.0 can't be reused there: release as version 1.0.1",
      ['U71', 'foreign-file'],
    ],
    [
      'a name that is listed twice, once with other bytes',
      { files: [{ filename: WHEEL }, { filename: WHEEL, sha256: OTHER }], style: 'html', server: 'devpi' },
      `has different bytes under the name of ${WHEEL} (sha256 ${OTHER} there, {wheel} here); nothing was sent`,
      'No index accepts different bytes under an existing name: release as version 1.0.1, or restore the files that were uploaded',
      ['U71'],
    ],
    [
      'a release that is too old for a new file',
      { files: [{ filename: WHEEL, age: 20.5 }], server: 'pypi' },
      `would refuse ${SDIST}: the release is 20 days old; after 14 days, PyPI accepts no new files for it; nothing was sent`,
      'Release as version 1.0.1',
      ['U73'],
    ],
    [
      'an archived project',
      { files: [{ filename: 'trial_upload-0.9-py3-none-any.whl' }], status: 'archived', server: 'unknown' },
      'accepts no files for Trial-Upload: the project is archived on the index; nothing was sent',
      "Change the project's state on the website of the index",
      ['U59', 'U59'],
    ],
    [
      'a project in quarantine',
      { files: [], status: 'quarantined' },
      'accepts no files for Trial-Upload: the project is quarantined on the index; nothing was sent',
      "Change the project's state on the website of the index",
      ['U59', 'U59'],
    ],
    [
      'a release that was yanked, and lacks a file',
      { files: [{ filename: WHEEL, yanked: 'broken\u001b[31m', age: 1 }] },
      `has version 1.0.0 with ${WHEEL} yanked (broken\\u001b[31m), so installers skip it; nothing was sent`,
      "Un-yank it on the index's website and run again, or release as version 1.0.1",
      ['yanked-release'],
    ],
  ])('%s', async (_, page, problem, remedy, findings) => {
    await show(page);
    const as = page.server === 'pypi' ? ON_PYPI : {};
    const title = page.server === 'pypi' ? 'PyPI' : new URL(index.uploadUrl).host;
    const sentence = `${title}: ${problem.replace('{wheel}', hashes.get(WHEEL) ?? '')}. ${remedy}.`;
    const result = await run(createInputs(as), host);
    await expectUntouched(result, sentence);
    expect(result.receipt.findings.map(({ rule }) => rule)).toEqual(findings);

    // The same in a dry run, which needs no token.
    host = createRecordingHost({ folder: join(folder, 'dry'), environment: host.environment });
    await index.stop();
    await show(page);
    const dry = await run(createInputs({ ...as, dryRun: true, password: '' }), host);
    await expectUntouched(
      dry,
      page.server === 'pypi' ? sentence : sentence.replace(title, new URL(index.uploadUrl).host),
    );
  });

  test('our bytes under another name of this version', async () => {
    await show({ files: [{ filename: 'trial_upload-1.0.0-py2.py3-none-any.whl', sha256: hashes.get(WHEEL) ?? '' }] });
    const result = await run(createInputs(), host);
    await expectUntouched(
      result,
      `${new URL(index.uploadUrl).host}: has trial_upload-1.0.0-py2.py3-none-any.whl (the bytes of ${WHEEL}) of version 1.0.0, which the manifest doesn't contain; nothing was sent. Release as version 1.0.1, or use the manifest that contains every file of version 1.0.0.`,
    );
    expect(host.masks.length).toBeGreaterThan(0);
  });

  test('our bytes under another version, on PyPI', async () => {
    await show({ files: [{ filename: 'trial_upload-0.9-py3-none-any.whl', sha256: hashes.get(WHEEL) ?? '', age: 1 }] });
    const result = await run(createInputs(ON_PYPI), host);
    await expectUntouched(
      result,
      `PyPI: would refuse ${WHEEL}: the index already has the same contents under the name trial_upload-0.9-py3-none-any.whl; nothing was sent. Release as version 1.0.1.`,
    );
    expect(host.masks.length).toBeGreaterThan(0);
  });

  test('a candidate is followed by the next candidate that is free', async () => {
    await show({
      files: [
        { filename: CANDIDATE, sha256: OTHER },
        { filename: 'trial_upload-2.0rc2-py3-none-any.whl' },
        { filename: 'Trial-Upload-2.0-rc.3.tar.gz' },
      ],
      style: 'html',
      server: 'devpi',
    });
    const result = await run(createInputs({ packagesDir: join(releases, 'candidate') }), host);
    expect(result.failure).toContain('release as version 2.0rc4,');
    expect(posts()).toBe(0);
  });

  test('a name of the standard library that PyPI does not know yet', async () => {
    await show(null);
    const result = await run(createInputs({ ...ON_PYPI, packagesDir: join(releases, 'stdlib') }), host);
    expect(result.failure).toBe(
      `PyPI: would refuse tomllib-1.0.0-py3-none-any.whl and tomllib-1.0.0.tar.gz: tomllib is a module of the standard library, so a new project can't use this name; nothing was sent. Choose another project name, unless the project is already on the index.`,
    );
    expect(posts()).toBe(0);
  });

  test('existing: fail names what is there, and the next version that is free', async () => {
    await show({ files: [{ filename: WHEEL, age: 1 }], versions: ['1.0.0', '1.0.1'] });
    await expectUntouched(
      await run(createInputs({ existing: 'fail' }), host),
      `${new URL(index.uploadUrl).host}: already has ${WHEEL}, and existing is fail; nothing was sent. Set existing to skip-identical, or release as version 1.0.2.`,
    );
    expect(host.masks.length).toBeGreaterThan(0);
  });

  test.each(['md5', 'sha512', 'none'])('a page with %s and no sha256: what is there is hashed', async (algorithm) => {
    const bytes = 'other bytes';
    const fragment = algorithm === 'none' ? '' : `#${algorithm}=${createHash(algorithm).update(bytes).digest('hex')}`;
    await show({ files: [{ filename: WHEEL, sha256: null, fragment }], style: 'html', server: 'pypiserver' });
    index.put(WHEEL, Buffer.from(bytes));
    const result = await run(createInputs(), host);
    expect(result.plan?.files).toContainEqual({
      filename: WHEEL,
      state: 'conflict',
      sha256: hashes.get(WHEEL),
      indexSha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(result.failure).toMatch(/has different bytes under the name of .+; nothing was sent\./u);
    expect(posts()).toBe(0);
  });

  test('bytes that are not what the page says of them', async () => {
    const fragment = `#md5=${'ab'.repeat(16)}`;
    await show({ files: [{ filename: WHEEL, sha256: null, fragment }], style: 'html', server: 'pypiserver' });
    index.put(WHEEL, Buffer.from('other bytes'));
    const result = await run(createInputs(), host);
    expect(result.failure).toBe(
      `${new URL(index.simpleUrl).origin}/files/${WHEEL}: its md5 is ${createHash('md5').update('other bytes').digest('hex')}, but the page of the project says ${'ab'.repeat(16)}, so installers refuse it. Find out who changed the file, and fix the index.`,
    );
    expect(result.plan).toBeNull();
    expect(posts()).toBe(0);
  });
});

describe('an index that the release fits', () => {
  test.each<[what: string, page: PageOfTest | null, sent: readonly string[]]>([
    ['a project that is not there yet', null, [WHEEL, SDIST]],
    [
      'other versions, other files, and what only looks like ours',
      {
        files: [
          { filename: 'trial_upload-1.0.1-py3-none-any.whl', age: 100 },
          { filename: 'trial_upload-1.0.0.post1.tar.gz', age: 100 },
          { filename: 'trial_upload-1.0.0rc1-py3-none-any.whl', age: 100 },
          { filename: 'trial_upload_plus-1.0.0.tar.gz', age: 100 },
          { filename: 'README-1.0.0.txt', age: 100 },
          { filename: `${WHEEL}.asc`, age: 100 },
        ],
        status: 'active',
      },
      [WHEEL, SDIST],
    ],
    ['the rest of a release of 13 days', { files: [{ filename: WHEEL, age: 13.9 }] }, [SDIST]],
    [
      'an old release, where only PyPI would mind',
      { files: [{ filename: WHEEL, age: 900 }], server: 'devpi' },
      [SDIST],
    ],
    [
      'a whole release, however old',
      {
        files: [
          { filename: WHEEL, age: 900 },
          { filename: SDIST, age: 900 },
        ],
      },
      [],
    ],
    [
      'a whole release of an archived project',
      { files: [{ filename: WHEEL }, { filename: SDIST }], status: 'archived' },
      [],
    ],
    ['a deprecated project', { files: [], status: 'deprecated' }, [WHEEL, SDIST]],
    ['the same name twice with the same bytes', { files: [{ filename: WHEEL }, { filename: WHEEL }] }, [SDIST]],
  ])('%s', async (_, page, sent) => {
    await show(page);
    const dry = await run(createInputs({ dryRun: true, password: '' }), host);
    expect(dry.failure).toBeNull();
    expect(dry.receipt.outcome).toBe('not-sent');
    expect(parseUploadPlan(outputsOf(dry).plan, 'plan')).toEqual(dry.plan);
    expect(posts()).toBe(0);
    await index.stop();

    await show(page);
    const result = await run(createInputs(), host);
    expect(result.failure).toBeNull();
    expect([...index.files.keys()].sort()).toEqual([...sent].sort());
    expect(result).toMatchObject({ passed: true, uploadedCount: sent.length, skippedCount: 2 - sent.length });
  });

  test('the age of a release goes by the clock of the index, not by that of the machine', async () => {
    await show({ files: [{ filename: WHEEL, age: 1 }] });
    const ahead = { ...realTiming, wall: () => NOW + 300 * DAY };
    expect((await run(createInputs({ ...ON_PYPI, dryRun: true }), host, ahead)).failure).toBeNull();
    await index.stop();
    await show({ files: [{ filename: WHEEL, age: 1 }], date: NOW + 20 * DAY });
    expect((await run(createInputs({ ...ON_PYPI, dryRun: true }), host)).failure).toContain(
      'the release is 21 days old',
    );
  });

  test('a project that grows too large is warned of, and the index decides', async () => {
    await show({ files: [{ filename: 'trial_upload-0.1-py3-none-any.whl', size: 10_737_418_240, age: 100 }] });
    const result = await run(createInputs({ ...ON_PYPI, dryRun: true }), host);
    expect(result).toMatchObject({ passed: true, uploadedCount: 0 });
    expect(host.transcript()).toMatch(/warning: trial_upload-1\.0\.0.+: the project would have 107374\d+ bytes/u);
    expect(result.receipt.findings.map(({ rule }) => rule)).toEqual(['U69', 'U69']);
  });

  test.each([
    ['an index that only sends the serial of PyPI', {}],
    ['a Pulp', { 'correlation-id': '0123' }],
    ['a devpi', { 'x-devpi-serial': '7' }],
  ])('policies of PyPI hold on no other server: %s', async (_, headers) => {
    await show(null, 'unknown');
    const old = [
      { filename: WHEEL, age: 697 },
      { filename: 'trial_upload-0.9.tar.gz', size: 20_000_000_000, age: 900 },
    ];
    index.failPages({
      kind: 'status',
      status: 200,
      body: pageText({ files: old }),
      headers: { 'content-type': 'application/vnd.pypi.simple.v1+json', 'x-pypi-last-serial': '1234', ...headers },
    });
    const result = await run(createInputs({ dryRun: true }), host);
    expect(result).toMatchObject({ passed: true, failure: null });
    expect(result.receipt.findings).toEqual([]);
  });

  test('a page that a cache kept from before is not believed', async () => {
    index = await startScriptedIndex({ pageMaxAge: 600_000 });
    await fetch(`${index.simpleUrl}trial-upload/`, { headers: { accept: 'text/html' } });
    index.put('trial_upload-1.0.0-py2-none-any.whl', Buffer.from('of another release'));
    const result = await run(createInputs(), host);
    expect(result.failure).toContain('has trial_upload-1.0.0-py2-none-any.whl (sha256 ');
    expect(posts()).toBe(0);
  });
});
