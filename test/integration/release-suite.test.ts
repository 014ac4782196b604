import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { REPOSITORY, temporaryFolder, type TemporaryFolder } from '#testkit';
import { SUITE_VERSION } from '#release-model';

const run = promisify(execFile);
const TOKEN = 'job-token-0123456789abcdef';
const TAG = `v${SUITE_VERSION}`;
/** What a maintainer pushes; the release makes {@link TAG} of it. */
const SOURCE = `source/${TAG}`;
const MOVING = `v${SUITE_VERSION.split('.')[0] ?? ''}`;

let scratch: TemporaryFolder;
let server: Server;
let origin: string;
interface MadeRelease {
  readonly id: number;
  readonly tag_name: string;
  readonly body: string;
  readonly assets: { readonly name: string; readonly browser_download_url: string; readonly text: string }[];
}
const releases: MadeRelease[] = [];
const statuses: { context: string; status: string }[] = [];
const seen: { method: string; url: string; authorization: string }[] = [];

function git(folder: string, ...words: string[]): string {
  const identity = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', '-c', 'tag.gpgsign=false'];
  return execFileSync('git', [...identity, ...words], { cwd: folder, encoding: 'utf8' }).trim();
}

/** The forge's edge: its API for releases, and git over http as far as a push needs it, by git's own server. */
async function startForge(bare: string): Promise<void> {
  server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    seen.push({ method, url, authorization: request.headers.authorization ?? '' });
    if (url.startsWith('/o/suite/')) {
      const [path = '', query = ''] = url.slice('/o/suite'.length).split('?');
      const child = execFile(
        'git',
        ['http-backend'],
        {
          encoding: 'buffer',
          maxBuffer: 64 * 1024 * 1024,
          env: {
            PATH: process.env['PATH'],
            GIT_PROJECT_ROOT: bare,
            GIT_HTTP_EXPORT_ALL: '1',
            REMOTE_USER: 'job',
            PATH_INFO: path,
            QUERY_STRING: query,
            REQUEST_METHOD: method,
            CONTENT_TYPE: request.headers['content-type'] ?? '',
            ...(request.headers['content-encoding'] === undefined
              ? {}
              : { HTTP_CONTENT_ENCODING: request.headers['content-encoding'] }),
          },
        },
        (_error, output) => {
          const end = output.indexOf('\r\n\r\n');
          const head = output.subarray(0, end).toString('latin1').split('\r\n');
          for (const line of head) {
            const [name = '', value = ''] = line.split(/:\s*/u);
            if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10);
            else response.setHeader(name, value);
          }
          response.end(output.subarray(end + 4));
        },
      );
      if (child.stdin !== null) request.pipe(child.stdin);
      return;
    }
    const attached = /^\/o\/suite-files\/(?<id>\d+)\/(?<name>[\w.]+)$/u.exec(url)?.groups;
    if (attached !== undefined) {
      const release = releases.find(({ id }) => String(id) === attached['id']);
      response.end(release?.assets.find(({ name }) => name === attached['name'])?.text);
      return;
    }
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const reply = (status: number, json: unknown): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
      };
      const there = releases.find(({ tag_name: name }) => url === `/api/v1/repos/o/suite/releases/tags/${name}`);
      const target = /^\/api\/v1\/repos\/o\/suite\/releases\/(?<id>\d+)\/assets\?name=(?<name>[\w.]+)$/u.exec(
        url,
      )?.groups;
      if (method === 'POST' && target !== undefined) {
        const { id = '', name = '' } = target;
        const sent = /\r\n\r\n(?<body>[^]*)\r\n--[^]*$/u.exec(text)?.groups?.['body'] ?? '';
        const address = `${origin}/o/suite-files/${id}/${name}`;
        releases
          .find((release) => String(release.id) === id)
          ?.assets.push({ name, browser_download_url: address, text: sent });
        reply(201, {});
      } else if (method === 'POST') {
        const made = {
          ...(JSON.parse(text) as Omit<MadeRelease, 'id' | 'assets'>),
          id: releases.length + 1,
          assets: [],
        };
        releases.push(made);
        reply(201, made);
      } else if (url === `/api/v1/repos/o/suite/commits/${git(clone, 'rev-parse', 'HEAD')}/status?limit=50`) {
        reply(200, { statuses });
      } else if (there === undefined) reply(404, { message: 'not found' });
      else reply(200, there);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

/** A changelog that says of each version what changed. */
function changelog(...versions: readonly (readonly [rest: string, changes: string])[]): string {
  const major = MOVING.slice(1);
  const sections = versions.map(([rest, changes]) => `## [${major}.${rest}] - 2026-01-02\n\n${changes}\n`);
  return ['# Changelog\n', '## [Unreleased]\n\n- to come\n', ...sections].join('\n');
}

let key: string;
let clone: string;
let bare: string;

beforeAll(async () => {
  scratch = await temporaryFolder();
  clone = join(scratch.path, 'clone');
  bare = join(scratch.path, 'bare.git');
  execFileSync('git', ['init', '--quiet', '--bare', bare]);
  execFileSync('git', ['init', '--quiet', clone]);
  git(clone, 'commit', '--quiet', '--allow-empty', '--message=First');
  git(bare, 'config', 'http.receivepack', 'true');
  // A throw-away key; its public half stands in the tree that is released
  await mkdir(join(clone, 'docs'));
  const keyFile = join(scratch.path, 'release-key.pem');
  await run(process.execPath, [join(REPOSITORY, 'scripts/release-key.mjs'), keyFile], {
    env: { PATH: process.env['PATH'], RELEASE_KEY_ROOT: clone },
  });
  key = await readFile(keyFile, 'utf8');
  await mkdir(join(clone, 'dist'));
  await writeFile(join(clone, 'dist/a file.txt'), 'one\n');
  await writeFile(join(clone, 'not shipped.txt'), 'one\n');
  await writeFile(join(clone, 'package.json'), '{ "files": ["dist", "docs/release-signers"] }\n');
  await writeFile(join(clone, 'CHANGELOG.md'), changelog(['98.0', 'By hand'], [SUITE_VERSION.slice(2), '- a thing']));
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', '--message=The key');
  await startForge(bare);
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await scratch.remove();
});

async function script(...words: string[]): Promise<{ status: number; said: string }> {
  return await scriptWith({ RELEASE_SIGNING_KEY: key }, ...words);
}

async function scriptWith(
  environment: Readonly<Record<string, string>>,
  ...words: string[]
): Promise<{ status: number; said: string }> {
  const options = {
    cwd: clone,
    env: {
      PATH: process.env['PATH'],
      HOME: scratch.path,
      TOKEN,
      SERVER: origin,
      API: `${origin}/api/v1`,
      REPOSITORY: 'o/suite',
      GITHUB_OUTPUT: join(scratch.path, 'output'),
      ...environment,
    },
  };
  const words_ = [join(REPOSITORY, 'scripts/release-suite.mjs'), ...words];
  const result = await run(process.execPath, words_, options).then(
    ({ stdout, stderr }) => ({ status: 0, said: stdout + stderr }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { status: code, said: stdout + stderr };
    },
  );
  expect(result.said).not.toContain(TOKEN);
  expect(result.said).not.toContain(key.split('\n')[1]);
  return result;
}

test('a tag is refused that is not what the sources say, or of which the changelog says nothing', async () => {
  expect(await script('judge', 'source/v0.0.1')).toMatchObject({
    status: 1,
    said: expect.stringMatching(/::error::package\.json: says .+, but the tag says 0\.0\.1\. .+\./u),
  });
  for (const other of ['main', TAG]) {
    expect(await script('judge', other)).toMatchObject({
      status: 1,
      said: expect.stringContaining(
        `${other}: is not the tag of a version's sources. Use a tag such as source/v1.2.3.`,
      ),
    });
  }
  git(clone, 'tag', SOURCE);
  expect(await script('judge', SOURCE)).toMatchObject({ status: 1, said: expect.stringContaining('lightweight') });
  const text = await readFile(join(clone, 'CHANGELOG.md'), 'utf8');
  for (const without of ['# Changelog\n', changelog([SUITE_VERSION.slice(2), ''], ['0.0-rc', '- before'])]) {
    await writeFile(join(clone, 'CHANGELOG.md'), without);
    git(clone, 'commit', '--quiet', '--all', '--message=Nothing to say');
    git(clone, 'tag', '--force', '--annotate', SOURCE, '--message=Release');
    expect(await script('judge', SOURCE)).toMatchObject({
      status: 1,
      said: expect.stringContaining(
        `CHANGELOG.md: has no section for ${SUITE_VERSION}, which becomes the release notes.`,
      ),
    });
  }
  await writeFile(join(clone, 'CHANGELOG.md'), text);
  git(clone, 'commit', '--quiet', '--all', '--message=Something to say');
  git(clone, 'tag', '--force', '--annotate', SOURCE, '--message=Release');
  for (const given of [SOURCE, `refs/tags/${SOURCE}`])
    expect(await script('judge', given)).toMatchObject({
      status: 0,
      said: expect.stringMatching(`^${SOURCE}: version `),
    });
});

test('a commit on which CI has passed is not tested again', async () => {
  const output = join(scratch.path, 'output');
  const isTested = async (): Promise<string | undefined> => {
    await rm(output, { force: true });
    expect(await script('judge', SOURCE)).toMatchObject({ status: 0 });
    return /^tested=(.+)$/mu.exec(await readFile(output, 'utf8'))?.[1];
  };
  expect(await isTested()).toBe('false');
  statuses.push({ context: 'CI / test (pull_request)', status: 'success' });
  expect(await isTested()).toBe('false');
  statuses.push({ context: 'CI / test (push)', status: 'pending' });
  expect(await isTested()).toBe('false');
  statuses[1] = { context: 'CI / test (push)', status: 'success' };
  expect(await isTested()).toBe('true');
});

test('without the key, or with one that nobody could verify, nothing is released', async () => {
  git(clone, 'push', '--quiet', bare, SOURCE);
  const before = seen.length;
  expect(await scriptWith({}, 'publish', SOURCE)).toMatchObject({
    status: 1,
    said: expect.stringMatching(
      /::error::RELEASE_SIGNING_KEY: is not set, .+\. Create a key .+, or start .+ unsigned = true\./u,
    ),
  });
  expect(await scriptWith({ RELEASE_SIGNING_KEY: 'no key' }, 'publish', SOURCE)).toMatchObject({
    status: 1,
    said: expect.stringContaining('RELEASE_SIGNING_KEY: is not a private key in PEM.'),
  });
  const another = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  expect(await scriptWith({ RELEASE_SIGNING_KEY: String(another) }, 'publish', SOURCE)).toMatchObject({
    status: 1,
    said: expect.stringContaining("docs/release-signers of this tag doesn't contain its public key"),
  });
  expect(await scriptWith({ SIGNED: 'false' }, 'judge', SOURCE)).toMatchObject({ status: 1 });
  expect(await scriptWith({ SIGNED: 'false', UNSIGNED: 'true' }, 'judge', SOURCE)).toMatchObject({ status: 0 });
  expect(releases).toEqual([]);
  expect(seen.slice(before).filter(({ method, url }) => method === 'POST' && url.startsWith('/api/'))).toEqual([]);
  expect(() => git(bare, 'rev-parse', '--verify', '--quiet', `refs/tags/${MOVING}`)).toThrow();
});

test('the release has the section of the changelog, the moving tag its commit, and again nothing happens', async () => {
  git(clone, 'push', '--quiet', bare, SOURCE);
  expect(await script('publish', SOURCE)).toEqual({
    status: 0,
    said: expect.stringMatching(
      new RegExp(
        `^${TAG}: now points to [0-9a-f]{40}, which has what runs of ${SOURCE}\\.\n${TAG}: released\\.\nSHA256SUMS: attached\\.\nSHA256SUMS\\.sig: attached\\.\n${MOVING}: now points to ${TAG}\\.\n$`,
        'u',
      ),
    ),
  });
  // Nothing but what runs, on top of its sources; everybody can make the same
  expect(git(bare, 'ls-tree', '-r', '--name-only', TAG)).toBe('dist/a file.txt\ndocs/release-signers');
  expect(git(bare, 'rev-parse', `${TAG}^`)).toBe(git(clone, 'rev-parse', `${SOURCE}^{commit}`));
  expect(await script('tree', SOURCE)).toEqual({ status: 0, said: `${git(bare, 'rev-parse', TAG)}\n` });
  expect(releases).toMatchObject([{ tag_name: TAG, body: '- a thing' }]);
  expect(git(bare, 'rev-parse', MOVING)).toBe(git(bare, 'rev-parse', TAG));
  expect(
    seen.filter(({ url, authorization }) => url.startsWith('/api/') && authorization !== `token ${TOKEN}`),
  ).toEqual([]);

  expect(await script('publish', SOURCE)).toMatchObject({
    status: 0,
    said: expect.stringContaining('is already released'),
  });
  expect(releases).toHaveLength(1);
});

describe('who verifies the release by the commands of SECURITY.md', () => {
  let folder: string;

  beforeAll(async () => {
    folder = join(scratch.path, 'verified');
    git(scratch.path, 'clone', '--quiet', '--branch', TAG, bare, folder);
    for (const { name, text } of releases[0]?.assets ?? []) await writeFile(join(folder, name), text);
  });

  /** The documented commands, as they stand there. */
  async function commands(): Promise<readonly string[]> {
    const text = await readFile(join(REPOSITORY, 'SECURITY.md'), 'utf8');
    return text.split('\n').filter((line) => /^(?:ssh-keygen -Y|sha256sum|test )/u.test(line));
  }

  function shell(command: string): number | null {
    const options = { cwd: folder, encoding: 'utf8' } as const;
    return spawnSync('sh', ['-c', command.replace('../release-signers', 'docs/release-signers')], options).status;
  }

  test('finds it whole', async () => {
    const documented = await commands();
    expect(documented).toHaveLength(3);
    for (const command of documented) expect([command, shell(command)]).toEqual([command, 0]);
  });

  test.each([
    ['a file that was changed', 'dist/a file.txt', 'two\n'],
    ['sums that were changed with it', 'SHA256SUMS', `${'0'.repeat(64)}  dist/a file.txt\n`],
    ['another signature', 'SHA256SUMS.sig', '-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n'],
    [
      'a key that was put in its place',
      'docs/release-signers',
      'repo-agent-actions ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ\n',
    ],
  ])('sees %s', async (_, name, text) => {
    const path = join(folder, name);
    const before = await readFile(path, 'utf8');
    await writeFile(path, text);
    const statuses_ = (await commands()).map(shell);
    await writeFile(path, before);
    expect(statuses_.some((status) => status !== 0)).toBe(true);
  });
});

test('an attachment that somebody put in the place of ours stops the run', async () => {
  const [release] = releases;
  const kept = release?.assets.splice(0, 1) ?? [];
  release?.assets.push({
    name: 'SHA256SUMS',
    browser_download_url: `${origin}/o/suite-files/1/SHA256SUMS`,
    text: `${'0'.repeat(64)}  dist/a file.txt\n`,
  });
  expect(await script('publish', SOURCE)).toMatchObject({
    status: 1,
    said: expect.stringContaining('SHA256SUMS: the release already has a different one. Find out who attached it'),
  });
  release?.assets.splice(0, release.assets.length, ...kept);
  // One that is missing, from a run that was ended, is attached
  expect(await script('publish', SOURCE)).toMatchObject({
    status: 0,
    said: expect.stringContaining('SHA256SUMS.sig: attached.'),
  });
});

test('a tag that was moved since the source was fetched is not released', async () => {
  const before = git(bare, 'rev-parse', MOVING);
  const tagged = git(clone, 'rev-parse', SOURCE);
  git(clone, 'commit', '--quiet', '--allow-empty', '--message=Untested');
  git(clone, 'tag', '--force', '--annotate', SOURCE, '--message=Moved');
  git(clone, 'push', '--quiet', '--force', bare, SOURCE);
  git(clone, 'update-ref', `refs/tags/${SOURCE}`, tagged);
  expect(await script('publish', SOURCE)).toMatchObject({
    status: 1,
    said: expect.stringMatching(new RegExp(`::error::${SOURCE}: no longer points to [0-9a-f]{40}\\. `, 'u')),
  });
  expect(git(bare, 'rev-parse', MOVING)).toBe(before);
  git(clone, 'update-ref', `refs/tags/${SOURCE}`, tagged);
  git(clone, 'push', '--quiet', '--force', bare, SOURCE);
});

test('a tag of a version that somebody else has made is not moved, and not released', async () => {
  const own = git(bare, 'rev-parse', TAG);
  git(bare, 'update-ref', `refs/tags/${TAG}`, git(clone, 'rev-parse', 'HEAD'));
  expect(await script('publish', SOURCE)).toMatchObject({
    status: 1,
    said: expect.stringMatching(
      new RegExp(`::error::${TAG}: points to [0-9a-f]{40}, but ${SOURCE} makes ${own}\\. `, 'u'),
    ),
  });
  git(bare, 'update-ref', `refs/tags/${TAG}`, own);
});

test('a fixed old version does not take the moving tag back', async () => {
  git(clone, 'commit', '--quiet', '--allow-empty', '--message=Newer');
  git(clone, 'tag', '--annotate', `${MOVING}.99.0`, '--message=Newer');
  const before = git(bare, 'rev-parse', MOVING);
  expect((await script('publish', SOURCE)).said).toContain(`${MOVING}: was not moved`);
  expect(git(bare, 'rev-parse', MOVING)).toBe(before);
});

test('a release without a signature is made only when somebody has said so, and says it', async () => {
  git(clone, 'tag', '--annotate', `source/${MOVING}.98.0`, '--message=By hand');
  git(clone, 'push', '--quiet', bare, `source/${MOVING}.98.0`);
  const { status, said } = await scriptWith({ UNSIGNED: 'true' }, 'publish', `source/${MOVING}.98.0`);
  expect({ status, said }).toEqual({
    status: 0,
    said: expect.stringContaining('is not signed; that was accepted for this run.'),
  });
  const release = releases.find(({ tag_name: name }) => name === `${MOVING}.98.0`);
  expect(release?.body).toBe('By hand\n\nThis release is not signed.');
  expect(release?.assets.map(({ name }) => name)).toEqual(['SHA256SUMS']);
});

test('a link in the tree is not named by sums, so it is not released', async () => {
  await symlink('/etc/passwd', join(clone, 'dist/link'));
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', '--message=A link');
  git(clone, 'tag', '--annotate', `source/${MOVING}.97.0`, '--message=A link');
  git(clone, 'push', '--quiet', bare, `source/${MOVING}.97.0`);
  expect(await script('publish', `source/${MOVING}.97.0`)).toMatchObject({
    status: 1,
    said: expect.stringContaining('dist/link: is not a plain file'),
  });
});
