import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run, type PublishIndexInputs, type PublishIndexResult } from '#actions/publish-index';
import { startPypiserver } from '#embedded-index';
import { closeConnections } from '#http';
import { readProjectPage } from '#index-client';
import { runProcess, type ProcessResult } from '#process';
import { findUv, indexSettings, packageEnvironment, toolEnvironment, withIndexes } from '#python-env';
import {
  createRecordingHost,
  makeDistributions,
  runBundle,
  temporaryFolder,
  type Recipe,
  type RecordingHost,
  type TemporaryFolder,
} from '#testkit';
import { startDevpi, startFront, type Devpi, type IndexFront } from '#testkit/real-indexes';

type Place = Pick<Devpi, 'uploadUrl' | 'simpleUrl' | 'username' | 'password'>;

/** What is different about a real server, and how it is started. */
interface ServerCase {
  readonly title: string;
  /** How many wheels a release with many has: each costs devpi half a second on a busy machine. */
  readonly many: number;
  start(folder: string, host: RecordingHost): Promise<Place & { stop(): Promise<void> }>;
  /** What it answers to a wrong password, and what we say to that. */
  readonly wrongPassword: RegExp;
  /** Takes a file away, as the owner of the index can. */
  remove(place: Place, folder: string, file: { readonly name: string; readonly version: string }): Promise<void>;
}

const whole = process.env['PROOF'] === '1';

const ALL_SERVERS: readonly ServerCase[] = [
  {
    title: 'pypiserver 2.4.2',
    many: whole ? 30 : 12,
    start: (folder, host) => startPypiserver(folder, host),
    wrongPassword: /was refused: 403 .+\. .*password/iu,
    async remove(_, folder, { name, version }) {
      const stem = `${name.toLowerCase().replaceAll(/[-.]+/gu, '_')}-${version}`;
      for (const file of await readdir(folder)) if (file.startsWith(stem)) await rm(join(folder, file));
    },
  },
  {
    title: 'devpi-server 6.20.3',
    many: whole ? 8 : 4,
    start: startDevpi,
    wrongPassword: /was refused: 401 .+\. .*password/iu,
    async remove({ uploadUrl, username, password }, _, { name, version }) {
      // A stage that isn't volatile keeps what it has.
      const headers = {
        authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
        accept: 'application/json',
        'content-type': 'application/json',
      };
      const loosened = await fetch(uploadUrl, { method: 'PATCH', headers, body: '["volatile=True"]' });
      if (!loosened.ok) throw new Error(`devpi answers ${loosened.status}: ${await loosened.text()}`);
      const removed = await fetch(`${uploadUrl}${name}/${version}`, { method: 'DELETE', headers });
      if (!removed.ok) throw new Error(`devpi answers ${removed.status}: ${await removed.text()}`);
      await fetch(uploadUrl, { method: 'PATCH', headers, body: '["volatile=False"]' });
    },
  },
];

/** A devpi takes ten seconds of CPU to start and to stop. */
const SERVERS = whole ? ALL_SERVERS : ALL_SERVERS.slice(0, 1);

/** A wheel and an sdist of a release, and wheels of further tags. */
function recipes(name: string, version: string, tags: readonly string[] = ['py3-none-any']): readonly Recipe[] {
  const stem = `${name.toLowerCase().replaceAll(/[-.]+/gu, '_')}-${version}`;
  const metadata = { Name: name, Version: version };
  const module = `${name.toLowerCase().replaceAll(/[-.]+/gu, '_')}/__init__.py`;
  const members = { 'sample_project/__init__.py': null, [module]: `version = "${version}"\n` };
  return [
    ...tags.map((tag) => ({ filename: `${stem}-${tag}.whl`, metadata, members, stem })),
    { filename: `${stem}.tar.gz`, metadata },
  ];
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe.each(SERVERS)('on a real $title', (server) => {
  let served: TemporaryFolder;
  let scratch: TemporaryFolder;
  let host: RecordingHost;
  let real: Place & { stop(): Promise<void> };
  let front: IndexFront;
  /** The server by way of the front, which counts. */
  let place: Place;

  beforeAll(async () => {
    served = await temporaryFolder();
    real = await server.start(join(served.path, 'index'), createRecordingHost({ folder: served.path }));
    const { origin } = new URL(real.uploadUrl);
    front = await startFront({ origin });
    place = {
      ...real,
      uploadUrl: real.uploadUrl.replace(origin, front.origin),
      simpleUrl: real.simpleUrl.replace(origin, front.origin),
    };
  }, 300_000);

  afterAll(async () => {
    await front.stop();
    await real.stop();
    await served.remove();
  });

  beforeEach(async () => {
    scratch = await temporaryFolder();
    host = createRecordingHost({ folder: scratch.path });
  });

  afterEach(async () => {
    closeConnections();
    await scratch.remove();
  });

  const dist = (name = 'dist'): string => join(scratch.path, name);

  async function make(list: readonly Recipe[], folder = 'dist'): Promise<readonly string[]> {
    await mkdir(dist(folder));
    makeDistributions(list, dist(folder));
    return (await readdir(dist(folder))).sort();
  }

  function inputs(overrides: Partial<PublishIndexInputs> = {}): PublishIndexInputs {
    return {
      packagesDir: dist(),
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
      waitTimeout: 60,
      allowHttpHosts: [],
      ...overrides,
    };
  }

  /** Runs, and counts what went over the line. */
  async function publish(
    overrides: Partial<PublishIndexInputs> = {},
  ): Promise<PublishIndexResult & { readonly posts: number }> {
    const before = front.uploads();
    const result = await run(inputs(overrides), host);
    return { ...result, posts: front.uploads() - before };
  }

  /** The index's files of a project, fetched over its own page: name to sha256. */
  async function onIndex(name: string): Promise<Readonly<Record<string, string>>> {
    const page = await readProjectPage(place.simpleUrl, name, { environment: {} });
    const fetched = await Promise.all(
      page.files.map(async ({ filename, url, sha256: told }) => {
        const hash = sha256(new Uint8Array(await (await fetch(url)).arrayBuffer()));
        expect([filename, told]).toEqual([filename, hash]);
        return [filename, hash] as const;
      }),
    );
    return Object.fromEntries(fetched);
  }

  async function inFolder(folder = 'dist'): Promise<Readonly<Record<string, string>>> {
    const names = await readdir(dist(folder));
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, sha256(await readFile(join(dist(folder), name)))] as const)),
    );
  }

  test('a release arrives whole; the same again sends nothing; a read-only folder stays as it is', async () => {
    await make(recipes('Real.Trial-One', '1.0'));
    await chmod(dist(), 0o555);
    const before = await inFolder();
    const first = await publish();
    expect(first).toMatchObject({ passed: true, failure: null, uploadedCount: 2, skippedCount: 0, posts: 2 });
    expect(await onIndex('Real.Trial-One')).toEqual(before);
    const again = await publish({ existing: 'skip-identical' });
    expect(again).toMatchObject({ passed: true, failure: null, uploadedCount: 0, skippedCount: 2, posts: 0 });
    expect(again.plan?.files.map(({ state }) => state)).toEqual(['identical', 'identical']);
    const strict = await publish({ existing: 'fail' });
    expect(strict).toMatchObject({ passed: false, uploadedCount: 0, posts: 0 });
    expect(strict.failure).toMatch(/already has real_trial_one-1\.0.+, and existing is fail; nothing was sent\. /u);
    expect(await inFolder()).toEqual(before);
    await chmod(dist(), 0o755);
  });

  test('of a release that is partly there, only the rest is sent', async () => {
    const names = await make(recipes('real-partly', '2.0'));
    await mkdir(dist('part'));
    await copyFile(join(dist(), names[0] ?? ''), join(dist('part'), names[0] ?? ''));
    expect(await publish({ packagesDir: dist('part') })).toMatchObject({ passed: true, posts: 1 });
    expect(await publish()).toMatchObject({ passed: true, uploadedCount: 1, skippedCount: 1, posts: 1 });
    expect(await onIndex('real-partly')).toEqual(await inFolder());
  });

  test('other bytes under a name: nothing is sent, and the sentence has the next version', async () => {
    const [sdist = ''] = (await make(recipes('real-conflict', '3.1'))).filter((name) => name.endsWith('.tar.gz'));
    await mkdir(dist('first'));
    await copyFile(join(dist(), sdist), join(dist('first'), sdist));
    expect(await publish({ packagesDir: dist('first') })).toMatchObject({ passed: true, posts: 1 });
    await rm(join(dist(), sdist));
    makeDistributions(
      [{ filename: sdist, metadata: { Name: 'real-conflict', Version: '3.1' }, description: 'Other\n' }],
      dist(),
    );
    const result = await publish();
    expect(result).toMatchObject({ passed: false, uploadedCount: 0, posts: 0 });
    expect(result.failure).toMatch(
      /has different bytes under the name of real_conflict-3\.1\.tar\.gz .+; nothing was sent\. .+version 3\.1\.1/u,
    );
    expect(await onIndex('real-conflict')).toEqual(await inFolder('first'));
  });

  test('a wrong password: one attempt, the server’s own words, and what to do', async () => {
    await make(recipes('real-stranger', '1.0'));
    const password = 'wrong-password-of-a-test';
    const result = await publish({ password });
    expect(result).toMatchObject({ passed: false, uploadedCount: 0, posts: 1 });
    expect(result.failure).toMatch(server.wrongPassword);
    expect(JSON.stringify([result, host.lines])).not.toContain(password);
    expect(await onIndex('real-stranger')).toEqual({});
  });

  test('a release that was deleted there is sent again', async () => {
    await make(recipes('real-deleted', '1.0'));
    expect(await publish()).toMatchObject({ passed: true, posts: 2 });
    await server.remove(real, join(served.path, 'index'), { name: 'real-deleted', version: '1.0' });
    expect(await onIndex('real-deleted')).toEqual({});
    expect(await publish()).toMatchObject({ passed: true, uploadedCount: 2, posts: 2 });
    expect(await onIndex('real-deleted')).toEqual(await inFolder());
  });

  test('odd but valid: epoch, build tag, several tags, pre- and post-release; and many wheels', async () => {
    const odd = 'Odd.Name';
    const metadata = { Name: odd, Version: '1!1.0rc1.post2' };
    const tags = Array.from({ length: server.many - 2 }, (_, index) => `cp3${index + 5}-none-any`);
    const names = await make([
      ...recipes(odd, '1!1.0rc1.post2', [...tags, 'py2.py3-none-manylinux1_x86_64.manylinux2014_x86_64']),
      { filename: 'odd_name-1!1.0rc1.post2-1build2-py3-none-any.whl', metadata, stem: 'odd_name-1!1.0rc1.post2' },
    ]);
    expect(names).toHaveLength(server.many + 1);
    expect(await publish({ parallel: 6 })).toMatchObject({
      failure: null,
      passed: true,
      uploadedCount: names.length,
      posts: names.length,
    });
    expect(await onIndex(odd)).toEqual(await inFolder());
    expect(await publish()).toMatchObject({ passed: true, skippedCount: names.length, posts: 0 });
  });

  // Which index it is makes no difference to the bundle
  const testOnce = whole || server === SERVERS[0] ? test : test.skip;
  testOnce('the shipped bundle does the same, twice', async () => {
    await make(recipes('real-bundle', '1.0'));
    const step = {
      workspace: scratch.path,
      runnerTemp: join(scratch.path, 'runner'),
      inputs: {
        'packages-dir': 'dist',
        index: place.uploadUrl,
        'simple-url': place.simpleUrl,
        username: place.username,
        password: place.password,
      },
    };
    const first = await runBundle('publish-index', step);
    expect([first.errors, first.exitCode]).toEqual([[], 0]);
    expect(first.outputs).toMatchObject({ 'uploaded-count': '2', 'skipped-count': '0' });
    const posts = front.uploads();
    const again = await runBundle('publish-index', step);
    expect([again.errors, again.exitCode]).toEqual([[], 0]);
    expect(again.outputs).toMatchObject({ 'uploaded-count': '0', 'skipped-count': '2' });
    expect(front.uploads()).toBe(posts);
    expect(await onIndex('real-bundle')).toEqual(await inFolder());
    expect(
      first.log.replaceAll(/^::add-mask::.*$/gmu, '') + again.log.replaceAll(/^::add-mask::.*$/gmu, ''),
    ).not.toContain(place.password);
  });

  test('pip and uv install what arrived, by hash, each from the index’s own page', async () => {
    await make(recipes('Real.Install', '4.0'));
    expect(await publish()).toMatchObject({ passed: true });
    const wheel = 'real_install-4.0-py3-none-any.whl';
    const hash = sha256(await readFile(join(dist(), wheel)));
    const requirements = join(scratch.path, 'requirements.txt');
    const settings = await indexSettings(host.environment);
    const tool = await toolEnvironment('pypiserver', host);
    const uv = await findUv(host, settings);
    if (uv === null) throw new Error('there is no uv to install with');
    const environment = withIndexes(packageEnvironment(host, settings), {
      indexUrl: place.simpleUrl,
      extraIndexUrls: [],
      findLinks: [],
      noIndex: false,
    });
    const install = (file: string, args: readonly string[], target: string): Promise<ProcessResult> =>
      runProcess({
        file,
        args: [...args, '--no-deps', '--require-hashes', '--target', target, '--requirement', requirements],
        cwd: scratch.path,
        env: environment,
      });
    const pip = (target: string): Promise<ProcessResult> =>
      install(tool.python, ['-I', '-m', 'pip', 'install', '--no-cache-dir'], target);
    const byUv = (target: string): Promise<ProcessResult> =>
      install(uv.path, ['pip', 'install', '--python', tool.python, '--no-cache'], target);
    await writeFile(requirements, `Real.Install==4.0 --hash=sha256:${hash}\n`);
    for (const [name, installer] of [
      ['pip', pip],
      ['uv', byUv],
    ] as const) {
      const target = join(scratch.path, `by-${name}`);
      const result = await installer(target);
      expect([name, result.exitCode, result.exitCode === 0 ? '' : result.output]).toEqual([name, 0, '']);
      expect(await readFile(join(target, 'real_install/__init__.py'), 'utf8')).toBe('version = "4.0"\n');
    }
    // The check can fail: another hash is refused by both. That is the installers', whatever the server.
    if (!whole && server !== SERVERS[0]) return;
    await writeFile(requirements, `Real.Install==4.0 --hash=sha256:${'0'.repeat(64)}\n`);
    for (const installer of [pip, byUv]) {
      expect((await installer(join(scratch.path, 'never'))).exitCode).not.toBe(0);
    }
  });

  test('an index that only its uploaders read is read with what is written with', async () => {
    await make(recipes('real-closed', '1.0'));
    const closed = await startFront({
      origin: new URL(real.uploadUrl).origin,
      readers: `${place.username}:${place.password}`,
    });
    const there = (url: string): string => url.replace(front.origin, closed.origin);
    try {
      const result = await publish({ index: there(place.uploadUrl), simpleUrl: there(place.simpleUrl) });
      expect(result).toMatchObject({ failure: null, passed: true, uploadedCount: 2 });
      expect(closed.uploads()).toBe(2);
      expect(await onIndex('real-closed')).toEqual(await inFolder());
    } finally {
      await closed.stop();
    }
  });

  test('an index that is read with a password: the simple address carries it, and nothing shows it', async () => {
    await make(recipes('real-private', '1.0'));
    const reader = 'reader-secret-of-a-test';
    const closed = await startFront({ origin: new URL(real.uploadUrl).origin, readers: `reader:${reader}` });
    const there = (url: string): string => url.replace(front.origin, closed.origin);
    try {
      const refused = await publish({ index: there(place.uploadUrl), simpleUrl: there(place.simpleUrl) });
      expect(refused).toMatchObject({ passed: false, uploadedCount: 0 });
      expect(refused.failure).toMatch(/answers 401 .+Use a username and password with permission to read this index/u);
      expect(closed.uploads()).toBe(0);
      const simpleUrl = there(place.simpleUrl).replace('//', `//reader:${reader}@`);
      const result = await publish({ index: there(place.uploadUrl), simpleUrl });
      expect(result).toMatchObject({ failure: null, passed: true, uploadedCount: 2 });
      expect(await onIndex('real-private')).toEqual(await inFolder());
      expect(JSON.stringify([result, refused, host.lines])).not.toContain(reader);
    } finally {
      await closed.stop();
    }
  });
});
