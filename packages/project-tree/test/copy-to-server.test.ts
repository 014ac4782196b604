import { execFileSync, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createRecordingHost, temporaryFolder, type TemporaryFolder } from '#testkit';
import { copyToServer, type CopiedToServer, type ServerCopy } from '../src/index.ts';

const TOKEN = 'a-token-of-the-administrator';

let folder: TemporaryFolder;
let server: Server;
let served: string;
let clone: string;
let refused: number;

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: '/nonexistent' },
  }).trim();
}

/** git's own server, behind a door that only the token opens. */
async function startServer(): Promise<Server> {
  const own = createServer((request, response) => {
    const expected = `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`;
    if (request.headers.authorization !== expected) {
      refused += 1;
      response.writeHead(401).end();
      return;
    }
    const url = new URL(request.url ?? '/', 'http://x');
    const backend = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env['PATH'],
        GIT_PROJECT_ROOT: served,
        GIT_HTTP_EXPORT_ALL: '1',
        REMOTE_USER: 'admin',
        REQUEST_METHOD: request.method,
        PATH_INFO: decodeURIComponent(url.pathname),
        QUERY_STRING: url.search.slice(1),
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      },
    });
    request.pipe(backend.stdin);
    const parts: Buffer[] = [];
    backend.stdout.on('data', (part: Buffer) => parts.push(part));
    backend.on('close', () => {
      const all = Buffer.concat(parts);
      const end = all.indexOf('\r\n\r\n');
      for (const line of all.subarray(0, end).toString().split('\r\n')) {
        const at = line.indexOf(':');
        if (line.startsWith('Status:')) response.statusCode = Number(line.slice(8, 11));
        else response.setHeader(line.slice(0, at), line.slice(at + 1).trim());
      }
      response.end(all.subarray(end + 4));
    });
  });
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  return own;
}

beforeEach(async () => {
  folder = await temporaryFolder();
  refused = 0;
  served = join(folder.path, 'served');
  git(folder.path, 'init', '--quiet', '--bare', '--initial-branch=main', 'served/team/suite.git');
  clone = join(folder.path, 'clone');
  await mkdir(join(clone, 'workflows'), { recursive: true });
  await writeFile(join(clone, 'workflows/a.yml'), 'uses: https://old.example/x@v1\n');
  await writeFile(join(clone, 'readme'), 'https://old.example/\n');
  git(clone, 'init', '--quiet', '--initial-branch=main');
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', '--message=First');
  server = await startServer();
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await folder.remove();
});

function home(): string {
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function copied(change: Partial<ServerCopy> = {}): Promise<CopiedToServer> {
  const host = createRecordingHost({ folder: folder.path, environment: { PATH: process.env['PATH'] ?? '' } });
  return await copyToServer(
    {
      clone,
      commit: git(clone, 'rev-parse', 'HEAD'),
      serverUrl: home(),
      repository: 'team/suite',
      token: TOKEN,
      tags: { fixed: 'v1.0.0', moving: ['v1'] },
      rewrite: {
        concerns: (path) => path.endsWith('.yml'),
        text: (text) => text.replaceAll('https://old.example/', `${home()}/`),
      },
      ...change,
    },
    host,
  );
}

const there = (...args: readonly string[]): string => git(join(served, 'team/suite.git'), ...args);

test('a copy has the tags, its own address in the files that name one, and the whole history', async () => {
  const first = await copied();
  expect(first.pushed).toEqual(['heads/main', 'tags/v1.0.0', 'tags/v1']);
  expect(there('show', 'v1:workflows/a.yml')).toBe(`uses: ${home()}/x@v1`);
  expect(there('show', 'v1:readme')).toBe('https://old.example/');
  expect(there('rev-parse', 'v1^')).toBe(git(clone, 'rev-parse', 'HEAD'));
  expect(await copied()).toEqual({ commit: first.commit, pushed: [] });
  // The clone has no trace of it
  expect(git(clone, 'status', '--porcelain') + git(clone, 'tag', '--list')).toBe('');
  expect(git(clone, 'config', '--list', '--local')).not.toContain('127.0.0.1');

  await writeFile(join(clone, 'readme'), 'More.\n');
  git(clone, 'commit', '--quiet', '--all', '--message=Second');
  const next = await copied({ tags: { fixed: 'v1.1.0', moving: ['v1'] } });
  expect(next.pushed).toEqual(['heads/main', 'tags/v1.1.0', 'tags/v1']);
  expect(there('show', 'v1:readme')).toBe('More.');
  expect(there('show', 'v1.0.0:readme')).toBe('https://old.example/');
  // The branch went on: nobody's clone of it breaks
  there('merge-base', '--is-ancestor', first.commit, 'main');
});

test('the tags have nothing but what runs, and the branch has everything', async () => {
  await writeFile(join(clone, 'package.json'), '{ "files": ["workflows", "*/README.md"] }\n');
  await mkdir(join(clone, 'actions'));
  await writeFile(join(clone, 'actions/README.md'), 'An action.\n');
  await writeFile(join(clone, 'actions/source'), 'not read\n');
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', '--message=What runs');
  const first = await copied();
  expect(there('ls-tree', '-r', '--name-only', 'v1').split('\n')).toEqual(['actions/README.md', 'workflows/a.yml']);
  expect(there('ls-tree', '-r', '--name-only', 'main')).toContain('actions/source');
  expect(there('show', 'v1.0.0:workflows/a.yml')).toBe(there('show', 'main:workflows/a.yml'));
  expect(there('rev-parse', 'v1^')).toBe(there('rev-parse', 'main'));
  expect(await copied()).toEqual({ commit: first.commit, pushed: [] });
  // A branch that somebody took away comes back, under the same tag
  there('update-ref', '-d', 'refs/heads/main');
  expect(await copied()).toEqual({ commit: first.commit, pushed: ['heads/main'] });

  await writeFile(join(clone, 'package.json'), '{ "files": ["nothing"] }\n');
  git(clone, 'commit', '--quiet', '--all', '--message=Nothing runs');
  await expect(copied({ tags: { fixed: 'v2.0.0', moving: [] } })).rejects.toThrow('files names nothing that');
});

test('where nothing has to be different, the commit itself is copied', async () => {
  const { commit } = await copied({ rewrite: { concerns: () => false, text: (text) => text } });
  expect(commit).toBe(git(clone, 'rev-parse', 'HEAD'));
});

test('a tag of a version never moves, a wrong token is one sentence, and a shallow clone is refused', async () => {
  await copied();
  await writeFile(join(clone, 'readme'), 'Other.\n');
  git(clone, 'commit', '--quiet', '--all', '--message=Second');
  await expect(copied()).rejects.toThrow(/^v1\.0\.0: http\S+ has it already, with other files than the clone here/u);
  await expect(copied({ token: 'another-token' })).rejects.toThrow(
    /git fetch failed .* Check that the token may write/u,
  );
  expect(refused).toBeGreaterThan(0);
  git(folder.path, 'clone', '--quiet', '--depth=1', `file://${clone}`, 'shallow');
  await expect(copied({ clone: join(folder.path, 'shallow') })).rejects.toThrow('is a shallow clone');
});
