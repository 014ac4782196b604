import { execFile, execFileSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { REPOSITORY, temporaryFolder, type TemporaryFolder } from '@repo-agent-actions/testkit';
import { SUITE_VERSION } from '@repo-agent-actions/release-model';

const run = promisify(execFile);
const TOKEN = 'job-token-0123456789abcdef';
const TAG = `v${SUITE_VERSION}`;
const MOVING = `v${SUITE_VERSION.split('.')[0] ?? ''}`;

let scratch: TemporaryFolder;
let server: Server;
let origin: string;
const releases: { tag_name: string; body: string }[] = [];
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
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const reply = (status: number, json: unknown): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
      };
      const there = releases.find(({ tag_name: name }) => url === `/api/v1/repos/o/suite/releases/tags/${name}`);
      if (method === 'POST') {
        releases.push(JSON.parse(text) as { tag_name: string; body: string });
        reply(201, {});
      } else if (url === `/api/v1/repos/o/suite/commits/${git(clone, 'rev-parse', 'HEAD')}/status?limit=50`) {
        reply(200, { statuses });
      } else if (there === undefined) reply(404, { message: 'not found' });
      else reply(200, there);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

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
  await startForge(bare);
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await scratch.remove();
});

async function script(...words: string[]): Promise<{ status: number; said: string }> {
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
  return result;
}

test('a tag is refused that is not what the sources say, or has no message', async () => {
  expect(await script('judge', 'v0.0.1')).toMatchObject({
    status: 1,
    said: expect.stringMatching(/::error::package\.json: says .+, the tag says 0\.0\.1\. .+\./u),
  });
  expect(await script('judge', 'main')).toMatchObject({ status: 1, said: expect.stringContaining('main: is no tag') });
  git(clone, 'tag', TAG);
  expect(await script('judge', TAG)).toMatchObject({ status: 1, said: expect.stringContaining('lightweight') });
  git(clone, 'tag', '--force', '--annotate', TAG, '--message=What is new\n\n- a thing');
  expect(await script('judge', TAG)).toMatchObject({ status: 0 });
});

test('a commit on which CI has passed is not tested again', async () => {
  const output = join(scratch.path, 'output');
  const isTested = async (): Promise<string | undefined> => {
    await rm(output, { force: true });
    expect(await script('judge', TAG)).toMatchObject({ status: 0 });
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

test('the release has the message of the tag, the moving tag its commit, and again nothing happens', async () => {
  git(clone, 'push', '--quiet', bare, TAG);
  expect(await script('publish', TAG)).toEqual({
    status: 0,
    said: `${TAG}: released.\n${MOVING}: is on ${TAG} now.\n`,
  });
  expect(releases).toMatchObject([{ tag_name: TAG, body: 'What is new\n\n- a thing' }]);
  expect(git(bare, 'rev-parse', MOVING)).toBe(git(clone, 'rev-parse', `${TAG}^{commit}`));
  expect(
    seen.filter(({ url, authorization }) => url.startsWith('/api/') && authorization !== `token ${TOKEN}`),
  ).toEqual([]);

  expect(await script('publish', TAG)).toMatchObject({
    status: 0,
    said: expect.stringContaining('is released already'),
  });
  expect(releases).toHaveLength(1);
});

test('a tag that was moved since the source was fetched is not released', async () => {
  const before = git(bare, 'rev-parse', MOVING);
  const tagged = git(clone, 'rev-parse', TAG);
  git(clone, 'commit', '--quiet', '--allow-empty', '--message=Untested');
  git(clone, 'tag', '--force', '--annotate', TAG, '--message=Moved');
  git(clone, 'push', '--quiet', '--force', bare, TAG);
  git(clone, 'update-ref', `refs/tags/${TAG}`, tagged);
  expect(await script('publish', TAG)).toMatchObject({
    status: 1,
    said: expect.stringMatching(new RegExp(`::error::${TAG}: is no longer on [0-9a-f]{40}\\. `, 'u')),
  });
  expect(git(bare, 'rev-parse', MOVING)).toBe(before);
  git(clone, 'update-ref', `refs/tags/${TAG}`, tagged);
  git(clone, 'push', '--quiet', '--force', bare, TAG);
});

test('a mended old version does not take the moving tag back', async () => {
  git(clone, 'commit', '--quiet', '--allow-empty', '--message=Newer');
  git(clone, 'tag', '--annotate', `${MOVING}.99.0`, '--message=Newer');
  const before = git(bare, 'rev-parse', MOVING);
  expect((await script('publish', TAG)).said).toContain(`${MOVING}: stays`);
  expect(git(bare, 'rev-parse', MOVING)).toBe(before);
});
