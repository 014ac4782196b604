import { copyFile, cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { closeConnections } from '#http';
import { parseReceipt, type Receipt } from '#release-model';
import {
  createRecordingHost,
  runBundle,
  startScriptedIndex,
  startTunnel,
  temporaryFolder,
  type RecordingHost,
  type ScriptedIndex,
  type ScriptedIndexOptions,
  type TemporaryFolder,
  type Tunnel,
} from '#testkit';
import { makeOwnAuthority, type OwnAuthority } from '#testkit/real-indexes';
import type { PublishIndexInputs } from '../src/index.ts';
import { outputsOf } from '../src/outputs.ts';
import { run, type PublishIndexResult } from '../src/run.ts';
import { jumpingTiming } from './jumping-timing.ts';
import { everyByteBelow, leaksIn, tracesOf } from './leaks.ts';
import { madeUpToken } from '#testkit/made-up-token';
import { makeRelease } from './release-files.ts';
import { SDIST, WHEEL } from './scenario.ts';

/** The hosts that are played. */
const HOSTS = ['upload.pypi.org', 'pypi.org', 'test.pypi.org'];

const probe = await temporaryFolder();
const hasOpenssl = makeOwnAuthority(probe.path) !== null;
await probe.remove();
if (!hasOpenssl) console.warn('public-indexes.test.ts: no openssl that can sign is here, so that none of it is tested');

const USER = '{"version": 1, "permissions": "user"}';
const SITE_TOKENS = {
  pypi: madeUpToken({ location: 'pypi.org', caveats: ['[1,["trial-upload"]]'] }),
  testpypi: madeUpToken({ location: 'test.pypi.org', caveats: ['[1,["trial-upload"]]'] }),
} as const;
const ACCOUNT_TOKEN = madeUpToken({ location: 'pypi.org', caveats: [USER] });

const DAY = 86_400_000;

(hasOpenssl ? describe : describe.skip)('PyPI and TestPyPI by their real names, played on loopback', () => {
  let made: TemporaryFolder;
  let folder: string;
  let authority: OwnAuthority;
  let index: ScriptedIndex;
  let tunnel: Tunnel;
  let host: RecordingHost;
  const timing = jumpingTiming();
  const connect = Reflect.get(Socket.prototype, 'connect') as (...words: unknown[]) => Socket;
  const strangers: string[] = [];

  beforeAll(async () => {
    // Whatever goes wrong with proxy or variables: nothing here can reach another machine.
    Socket.prototype.connect = function (this: Socket, ...words: unknown[]): Socket {
      const first: unknown = words.flat()[0];
      const to = typeof first === 'object' && first !== null && 'host' in first ? String(first.host) : 'nowhere';
      if (to === '127.0.0.1') return connect.apply(this, words);
      strangers.push(to);
      throw new Error(`a test wanted to connect to ${to}`);
    };
    made = await temporaryFolder();
    const own = makeOwnAuthority(made.path, HOSTS);
    if (own === null) throw new Error('openssl made no certificate');
    authority = own;
    makeRelease(join(made.path, 'dist'));
  });

  afterAll(async () => {
    Object.assign(Socket.prototype, { connect });
    await made.remove();
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(made.path, 'client-'));
  });

  afterEach(async () => {
    closeConnections();
    await tunnel.stop();
    await index.stop();
    expect(strangers).toEqual([]);
  });

  /** Starts the index that plays, and the proxy that leads there whatever host is asked for. */
  async function play(options: ScriptedIndexOptions = {}): Promise<void> {
    index = await startScriptedIndex({
      password: SITE_TOKENS.pypi,
      tls: { key: authority.key, cert: authority.certificate },
      now: () => timing.now(),
      ...options,
    });
    tunnel = await startTunnel(index);
    host = createRecordingHost({ folder, environment: proxied() });
  }

  function proxied(): Record<string, string> {
    return {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      HTTPS_PROXY: tunnel.url,
      HTTP_PROXY: tunnel.url,
      NO_PROXY: '',
      no_proxy: '',
      SSL_CERT_FILE: authority.authorityPath,
      NODE_EXTRA_CA_CERTS: authority.authorityPath,
    };
  }

  type Course = Partial<PublishIndexInputs> & { readonly index: 'pypi' | 'testpypi' };

  function inputsOf(course: Course): PublishIndexInputs {
    return {
      packagesDir: join(made.path, 'dist'),
      manifest: null,
      manifestSha256: null,
      simpleUrl: null,
      username: '__token__',
      password: SITE_TOKENS[course.index],
      existing: 'skip-identical',
      parallel: 4,
      dryRun: false,
      attempts: 3,
      wait: true,
      waitTimeout: 1_200,
      allowHttpHosts: [],
      ...course,
    };
  }

  /** Nothing goes out unless the way out is ours and the token nobody's. */
  function expectClosed(environment: Readonly<Record<string, string>>, password: string): void {
    expect(environment['HTTPS_PROXY']).toBe(tunnel.url);
    expect(new URL(tunnel.url).hostname).toBe('127.0.0.1');
    expect(environment['NO_PROXY']).toBe('');
    // A signature of sevens is no signature.
    expect(Buffer.from(password.slice('pypi-'.length), 'base64url').subarray(-32)).toEqual(Buffer.alloc(32, 7));
  }

  async function publish(course: Course): Promise<PublishIndexResult & { readonly posts: number }> {
    const inputs = inputsOf(course);
    expectClosed(host.environment, inputs.password);
    const before = posts();
    const result = await run(inputs, host, timing);
    const said = [host.transcript(), ...Object.values(outputsOf(result)), await everyByteBelow(folder)].join('\n');
    expectHidden(said, inputs.password);
    return { ...result, posts: posts() - before };
  }

  /** @throws ReleaseError as `run` does, for input that is wrong by itself */
  async function refused(course: Course): Promise<string> {
    const inputs = inputsOf(course);
    expectClosed(host.environment, inputs.password);
    const message = await run(inputs, host, timing).then(
      () => 'it was not refused',
      (thrown: unknown) => String(thrown),
    );
    expectHidden(message, inputs.password);
    expect([tunnel.asked, index.requests]).toEqual([[], []]);
    return message;
  }

  /** The token is in nothing that anybody reads, and what the proxy sees of it is TLS. */
  function expectHidden(said: string, password: string): void {
    const traces = tracesOf('__token__', password).filter((trace) => trace !== '__token__');
    expect(leaksIn(said, traces)).toEqual([]);
    expect(leaksIn(tunnel.heard.join('\n'), traces)).toEqual([]);
    expect(leaksIn(tunnel.asked.join('\n'), traces)).toEqual([]);
  }

  const posts = (): number => index.requests.filter(({ method }) => method === 'POST').length;
  const held = (): readonly string[] => [...index.files.keys()].sort();
  const asked = (): readonly string[] => [...new Set(tunnel.asked)].sort();

  function itemsOf(receipt: Receipt): Readonly<Record<string, string>> {
    return Object.fromEntries(receipt.items.map(({ subject, outcome }) => [subject, outcome]));
  }

  test('pypi: uploaded, seen, and what the JSON API shows is what was sent; a second run sends nothing', async () => {
    await play();
    index.put('trial_upload-0.9.0.tar.gz', Buffer.from('older'));
    const first = await publish({ index: 'pypi' });
    expect(first).toMatchObject({ failure: null, passed: true, uploadedCount: 2, posts: 2 });
    expect(first.projectUrl).toBe('https://pypi.org/project/trial-upload/1.0.0/');
    expect(itemsOf(first.receipt)).toEqual({
      [WHEEL]: 'passed',
      [SDIST]: 'passed',
      installable: 'passed',
      'release page': 'passed',
    });
    expect(first.receipt.index).toBe('https://upload.pypi.org/legacy/');
    expect(index.requests.some(({ url }) => url === '/pypi/trial-upload/1.0.0/json')).toBe(true);
    expect(asked()).toEqual(['pypi.org:443', 'upload.pypi.org:443']);
    // Only uploads carry the token
    expect(index.requests.filter(({ method, authorization }) => method === 'GET' && authorization !== '')).toEqual([]);
    expect(await publish({ index: 'pypi' })).toMatchObject({ failure: null, skippedCount: 2, posts: 0 });
  });

  test('pypi: attestations go with their file; one that is none stops before anything is sent', async () => {
    await play();
    index.put('trial_upload-0.9.0.tar.gz', Buffer.from('older'));
    const dist = join(folder, 'dist');
    await cp(join(made.path, 'dist'), dist, { recursive: true });
    const attestation = { version: 1, envelope: { statement: 'eyJ9', signature: 'c2ln' } };
    const path = join(dist, `${WHEEL}.publish.attestation`);
    await writeFile(path, 'half of one {');
    await expect(publish({ index: 'pypi', packagesDir: dist })).rejects.toThrow(
      `${path}: is not an attestation (a JSON object). Make it again, or remove it.`,
    );
    await writeFile(path, JSON.stringify(attestation));
    const result = await publish({ index: 'pypi', packagesDir: dist });
    expect(result).toMatchObject({ failure: null, passed: true, posts: 2 });
    const fieldOf = (name: string): string | undefined =>
      index.files.get(name)?.form.find(([field]) => field === 'attestations')?.[1];
    expect(JSON.parse(fieldOf(WHEEL) ?? '')).toEqual([attestation]);
    expect(fieldOf(SDIST)).toBeUndefined();
    expect(held()).toEqual([SDIST, WHEEL, 'trial_upload-0.9.0.tar.gz'].sort());
  });

  test('testpypi: the same at its own host', async () => {
    await play({ password: SITE_TOKENS.testpypi });
    index.put('trial_upload-0.9.0.tar.gz', Buffer.from('older'));
    const result = await publish({ index: 'testpypi' });
    expect(result).toMatchObject({ failure: null, uploadedCount: 2, posts: 2 });
    expect(result.receipt.stage).toBe('upload-test');
    expect(result.projectUrl).toBe('https://test.pypi.org/project/trial-upload/1.0.0/');
    expect(asked()).toEqual(['test.pypi.org:443']);
  });

  test('the shipped bundle goes the same way', async () => {
    await play();
    index.put('trial_upload-0.9.0.tar.gz', Buffer.from('older'));
    const runnerTemp = join(folder, 'runner');
    await mkdir(runnerTemp);
    const environment = {
      ...proxied(),
      NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'loopback-only.mjs')).href}`,
    };
    expectClosed(environment, SITE_TOKENS.pypi);
    const step = await runBundle('publish-index', {
      workspace: made.path,
      runnerTemp,
      environment,
      inputs: { 'packages-dir': 'dist', index: 'pypi', password: SITE_TOKENS.pypi, 'wait-timeout': '60' },
    });
    expect([step.errors, step.exitCode]).toEqual([[], 0]);
    expect(held()).toEqual(['trial_upload-0.9.0.tar.gz', WHEEL, SDIST].sort());
    expect(itemsOf(parseReceipt(step.outputs['receipt'] ?? '', 'receipt'))['release page']).toBe('passed');
    expect(asked()).toEqual(['pypi.org:443', 'upload.pypi.org:443']);
    const spoken = step.log.replaceAll(/^::add-mask::.*$/gmu, '');
    expectHidden([spoken, step.summary, await everyByteBelow(runnerTemp)].join('\n'), SITE_TOKENS.pypi);
  });

  test('a 503 names the page that says how PyPI is', async () => {
    await play();
    index.put('trial_upload-0.9.0.tar.gz', Buffer.from('older'));
    const unwell = { kind: 'status', status: 503, reason: 'Backend is unhealthy' } as const;
    index.failUploads(unwell, unwell, unwell);
    const result = await publish({ index: 'pypi' });
    expect(result).toMatchObject({ passed: false, uploadedCount: 0, posts: 3 });
    expect(result.failure).toMatch(
      /^trial_upload-1\.0\.0-py3-none-any\.whl to PyPI: didn't arrive after 3 attempts, the last: 503 Backend is unhealthy\. See https:\/\/status\.python\.org\/\. Run again: /u,
    );
  });

  test.each<readonly [string, ScriptedIndexOptions, (there: ScriptedIndex) => void, RegExp]>([
    [
      'a release that is too old for new files',
      {},
      (there) => {
        there.put(
          'trial_upload-1.0.0-cp39-none-any.whl',
          Buffer.from('x'),
          new Date(Date.now() - 20.5 * DAY).toISOString(),
        );
      },
      /^PyPI: has trial_upload-1\.0\.0-cp39-none-any\.whl .+nothing was sent\. Release as version 1\.0\.1/u,
    ],
    [
      'a second sdist',
      {},
      (there) => {
        there.put('trial_upload-1.0.0.zip', Buffer.from('x'));
      },
      /^PyPI: has trial_upload-1\.0\.0\.zip .+a release can have only one sdist; nothing was sent\. Release as version 1\.0\.1/u,
    ],
    [
      'an archived project',
      { projectStatus: 'archived' },
      () => undefined,
      /^PyPI: accepts no files for Trial-Upload: the project is archived on the index; nothing was sent\. Change the project's state/u,
    ],
    [
      'other bytes under the name',
      {},
      (there) => {
        there.put(SDIST, Buffer.from('x'));
      },
      /^PyPI: has different bytes under the name of trial_upload-1\.0\.0\.tar\.gz .+nothing was sent\. .+version 1\.0\.1/u,
    ],
  ])('%s: nothing is sent', async (_, options, prepare, sentence) => {
    await play(options);
    index.put('trial_upload-0.9.0.tar.gz', Buffer.from('older'));
    prepare(index);
    const result = await publish({ index: 'pypi' });
    expect(result.failure).toMatch(sentence);
    expect(result).toMatchObject({ passed: false, uploadedCount: 0, posts: 0 });
  });

  test('our own release of twenty days ago takes no further file: U73, by the index’s own clock', async () => {
    await play();
    expect(await publish({ index: 'pypi', packagesDir: await only(WHEEL), password: SITE_TOKENS.pypi })).toMatchObject({
      failure: expect.stringMatching(/project-scoped token can't create a project/u),
      posts: 0,
    });
    index.put('trial_upload-0.9.0.tar.gz', Buffer.from('older'));
    expect(await publish({ index: 'pypi', packagesDir: await only(WHEEL) })).toMatchObject({ failure: null, posts: 1 });
    const there = index.files.get(WHEEL);
    if (there === undefined) throw new Error('the wheel is not there');
    index.put(WHEEL, there.bytes, new Date(Date.now() - 20.5 * DAY).toISOString());
    const late = await publish({ index: 'pypi' });
    expect(late.failure).toMatch(
      /^PyPI: would refuse trial_upload-1\.0\.0\.tar\.gz: the release is 20 days old; after 14 days, PyPI accepts no new files for it; nothing was sent\. Release as version 1\.0\.1\.$/u,
    );
    expect(late).toMatchObject({ skippedCount: 1, posts: 0 });
  });

  /** A folder with one of the files. */
  async function only(name: string): Promise<string> {
    const path = await mkdtemp(join(folder, 'only-'));
    await copyFile(join(made.path, 'dist', name), join(path, name));
    return path;
  }

  test.each<readonly [string, string, RegExp]>([
    [
      'File already exists, and nobody sees it',
      `File already exists ('${WHEEL}', with blake2_256 hash '${'0'.repeat(64)}'). See https://pypi.org/help/#file-name-reuse for more information.`,
      /was refused: 400 File already exists .+\. Raise the version to 1\.0\.1, build and upload again/u,
    ],
    [
      'the name of a deleted file',
      'This filename has previously been used, you should use a different version. This filename was previously used by a file that has since been deleted. Use a different version. See https://pypi.org/help/#file-name-reuse for more information.',
      /was refused: 400 .+has since been deleted.+\. Raise the version to 1\.0\.1; the name of a deleted file can never be reused\.$/u,
    ],
  ])('%s: the sentence has the next version', async (_, reason, sentence) => {
    await play();
    index.put('trial_upload-0.9.0.tar.gz', Buffer.from('older'));
    index.failUploads({ kind: 'status', status: 400, reason });
    const result = await publish({ index: 'pypi' });
    expect(result.failure).toMatch(sentence);
    expect(result).toMatchObject({ passed: false, uploadedCount: 0, posts: 1 });
  });

  test('File already exists, and it is ours: the answer of an earlier run was lost', async () => {
    await play();
    index.put('trial_upload-0.9.0.tar.gz', Buffer.from('older'));
    index.failUploads({ kind: 'status', status: 400, reason: `File already exists ('${WHEEL}').`, store: true });
    expect(await publish({ index: 'pypi' })).toMatchObject({ failure: null, uploadedCount: 1, skippedCount: 1 });
  });

  test('a token for this project alone cannot create it; nothing is sent', async () => {
    await play();
    const result = await publish({ index: 'pypi' });
    expect(result.failure).toMatch(
      /^password: is a token for trial-upload alone, and the index doesn't have a project trial-upload yet: a project-scoped token can't create a project\. Use an account-wide token \(https:\/\/pypi\.org\/manage\/account\/token\/\) for the first upload/u,
    );
    expect(result).toMatchObject({ passed: false, posts: 0 });
  });

  test('an account-wide token creates it without a word, and is advised to be narrowed afterwards', async () => {
    await play({ password: ACCOUNT_TOKEN });
    const notices = (): readonly string[] =>
      host.lines.flatMap(({ text }) => (text.startsWith('password:') ? [text] : []));
    expect(await publish({ index: 'pypi', password: ACCOUNT_TOKEN })).toMatchObject({ failure: null, posts: 2 });
    expect(notices()).toEqual([]);
    expect(await publish({ index: 'pypi', password: ACCOUNT_TOKEN })).toMatchObject({ failure: null, posts: 0 });
    expect(notices()).toEqual([
      expect.stringMatching(
        /^password: is a token for every project of its account, .+https:\/\/pypi\.org\/manage\/project\/trial-upload\/settings\//u,
      ),
    ]);
  });

  test.each<readonly [string, string, RegExp]>([
    [
      'a token of another project',
      madeUpToken({ location: 'pypi.org', caveats: ['[1,["other"]]'] }),
      /password: is a token for the project other, not for trial-upload\. /u,
    ],
    [
      'a token that has expired',
      madeUpToken({ location: 'pypi.org', caveats: ['[0,1700000000,0]'] }),
      /password: expired at 2023-11-14 22:13:20 UTC; .+\. Create a new token, or correct the clock\.$/u,
    ],
    [
      'a token of TestPyPI',
      SITE_TOKENS.testpypi,
      /password: is a token for TestPyPI, but the index is PyPI\. Use the token that was created on https:\/\/pypi\.org\/\.$/u,
    ],
  ])('%s: not even a connection is made', async (_, password, sentence) => {
    await play();
    expect(await refused({ index: 'pypi', password })).toMatch(sentence);
  });

  test('a token that PyPI does not know: its words, and what to do', async () => {
    await play();
    index.put('trial_upload-0.9.0.tar.gz', Buffer.from('older'));
    const password = madeUpToken({ location: 'pypi.org', identifier: 'another', caveats: ['[1,["trial-upload"]]'] });
    const result = await publish({ index: 'pypi', password });
    expect(result.failure).toMatch(/was refused: 403 Invalid or non-existent authentication information\. /u);
    expect(result).toMatchObject({ uploadedCount: 0, posts: 1 });
  });

  test('the page is cached for ten minutes: too little patience is told as such, and enough of it passes', async () => {
    await play({ pageMaxAge: 600_000 });
    index.put('trial_upload-0.9.0.tar.gz', Buffer.from('older'));
    // Everybody reads it once, so that the cache has the old one.
    expect(await publish({ index: 'pypi', packagesDir: await only(WHEEL) })).toMatchObject({ failure: null, posts: 1 });
    const result = await publish({ index: 'pypi', waitTimeout: 120 });
    expect(result.failure).toMatch(
      /^PyPI: has the release, but the page that installers read is still outdated after 120 s: trial_upload-1\.0\.0\.tar\.gz .+; the page has serial \d+, the index is at \d+\. Don't upload again/u,
    );
    expect(result).toMatchObject({ uploadedCount: 1, posts: 1 });
    expect(await publish({ index: 'pypi' })).toMatchObject({ failure: null, skippedCount: 2, posts: 0 });
  });
});
