import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createRecordingHost, runBundle } from '#testkit';
import type { FetchSourceInputs } from '../src/inputs.ts';
import { run } from '../src/run.ts';
import { readFailureNote } from '#release-store';

let folder: string;
let server: Server;
let asked: string[];

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: '/nonexistent' },
  }).trim();
}

/** The repository on a server that knows the dumb protocol only: plain files. */
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'fetch-step-')));
  const source = join(folder, 'source');
  await mkdir(source);
  await writeFile(join(source, '.gitattributes'), '* filter=x diff=x\n');
  await writeFile(join(source, 'pyproject.toml'), '[project]\n');
  git(source, 'init', '--quiet', '--initial-branch=main');
  git(source, 'add', '--all');
  git(source, 'commit', '--quiet', '--message=First');
  git(source, 'tag', 'v1.0');
  git(folder, 'clone', '--quiet', '--bare', 'source', 'served/o/r');
  git(join(folder, 'served/o/r'), 'update-server-info');
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.headers.authorization ?? '');
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    if (path.startsWith('/o/private/')) {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x"' }).end();
      return;
    }
    readFile(join(folder, 'served', path)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

/** The address of the server. */
function home(): string {
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function fetched(address: Partial<FetchSourceInputs['address']>, commit: string | null = null): Promise<string> {
  const workspace = join(folder, 'workspace');
  await mkdir(workspace, { recursive: true });
  const inputs: FetchSourceInputs = {
    address: { serverUrl: home(), repository: 'o/r', ref: 'refs/tags/v1.0', token: null, ...address },
    commit,
    workspace,
    places: { resultsUrl: null, runtimeToken: null },
  };
  return (await run(inputs, createRecordingHost({ folder }))).commit;
}

test('the tag is checked out, and must be on the commit of the run', async () => {
  const commit = git(join(folder, 'source'), 'rev-parse', 'v1.0');
  expect(await fetched({}, commit)).toBe(commit);
  await expect(fetched({}, 'f'.repeat(40))).rejects.toThrow(
    `refs/tags/v1.0: is on another commit than when this run began (${commit}). Put it back on ${'f'.repeat(40)}, or start a new run.`,
  );
});

test.each<[string, Partial<FetchSourceInputs['address']>, RegExp]>([
  [
    'a tag that was not pushed',
    { ref: 'refs/tags/v9' },
    /: the repository doesn't have refs\/tags\/v9 \(.+\)\. Push the tag/u,
  ],
  [
    'a private repository',
    { repository: 'o/private' },
    /: it isn't public, and the job has no token \(.+\)\. Give the job/u,
  ],
  [
    'a token without permission',
    { repository: 'o/private', token: 'secret-token' },
    /: the server refused the token, or/u,
  ],
  [
    'a server that is not there',
    { serverUrl: 'http://127.0.0.1:9' },
    /: the source can't be fetched \(.+\)\. Check that/u,
  ],
])('%s is one sentence', async (_, address, sentence) => {
  const failure = await fetched(address).then(
    () => 'nothing failed',
    (error: unknown) => String(error),
  );
  expect(failure).toMatch(sentence);
  expect(failure).not.toContain('secret-token');
});

test("what another job left in the folder and in the user's settings starts nothing, and the token stays here", async () => {
  const serverUrl = home();
  const [workspace, user, marks, program] = ['workspace', 'user', 'marks', 'program'].map((name) => join(folder, name)) as [string, string, string, string];
  await mkdir(user);
  await mkdir(workspace);
  await writeFile(program, `#!/bin/sh\nmkdir -p '${marks}'\nenv > '${marks}'/$$\nexit 0\n`);
  await chmod(program, 0o755);
  git(workspace, 'init', '--quiet');
  const settings = ['core.fsmonitor', 'core.sshCommand', 'core.pager', 'core.askPass', 'filter.x.clean', 'filter.x.smudge', 'diff.external', 'credential.helper', 'core.alternateRefsCommand'];
  for (const file of [join(workspace, '.git/config'), join(user, '.gitconfig')]) {
    for (const name of settings) git(folder, 'config', '--file', file, name, name.startsWith('cred') ? `!${program}` : program);
    git(folder, 'config', '--file', file, 'url.http://127.0.0.1:9/.insteadOf', 'http://127.0.0.1');
    git(folder, 'config', '--file', file, 'core.hooksPath', join(folder, 'hooks'));
  }
  for (const hooks of [join(folder, 'hooks'), join(workspace, '.git/hooks')]) {
    await mkdir(hooks, { recursive: true });
    for (const name of ['post-checkout', 'reference-transaction', 'post-index-change'])
      await writeFile(join(hooks, name), `#!/bin/sh\nexec ${program} </dev/null\n`, { mode: 0o755 });
  }
  await writeFile(join(workspace, 'leftover.py'), '');
  const { exitCode, outputs, log } = await runBundle('fetch-source', {
    workspace,
    runnerTemp: join(folder, 'temp'),
    inputs: { tag: 'v1.0', token: 'secret-token-of-the-job' },
    environment: { HOME: user, GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: 'o/r' },
  });
  expect({ exitCode, outputs }).toEqual({
    exitCode: 0,
    outputs: { passed: 'true', commit: git(join(folder, 'source'), 'rev-parse', 'v1.0') },
  });
  expect(log.replaceAll('::add-mask::secret-token-of-the-job', '')).not.toContain('secret-token-of-the-job');
  expect(await readdir(marks).catch(() => [])).toEqual([]);
  expect((await readdir(workspace)).sort()).toEqual(['.git', '.gitattributes', 'pyproject.toml']);
  expect(git(workspace, 'rev-parse', 'HEAD')).toBe(git(join(folder, 'source'), 'rev-parse', 'v1.0'));
  expect(git(workspace, 'tag')).toBe('v1.0');
  expect((await stat(join(workspace, '.git/config'))).size).toBeLessThan(200);
  expect(await readFile(join(workspace, '.git/config'), 'utf8')).not.toMatch(/worktree|extraHeader/iu);
  expect(new Set(asked)).toEqual(new Set([`Basic ${Buffer.from('x-access-token:secret-token-of-the-job').toString('base64')}`]));
}); // prettier-ignore

test('why the source could not be fetched is left for the issue of the release', async () => {
  const workspace = join(folder, 'workspace');
  await mkdir(workspace, { recursive: true });
  const environment = {
    ...process.env,
    GITHUB_JOB: 'prepare',
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITEA_ACTIONS: 'true',
  };
  const host = createRecordingHost({ folder, environment });
  const inputs: FetchSourceInputs = {
    address: { serverUrl: home(), repository: 'o/r', ref: 'refs/tags/v9.9.9', token: null },
    commit: null,
    workspace,
    // Nobody listens there: the log has the sentence anyway
    places: { resultsUrl: 'http://127.0.0.1:9/', runtimeToken: 'not-a-token' },
  };
  await expect(run(inputs, host)).rejects.toThrow('v9.9.9');
  const left = await readFailureNote(host.storeFolder, { job: 'prepare', run: '7', attempt: '1' });
  expect(left?.note).toMatchObject({ job: 'prepare', action: 'fetch-source' });
  expect(left?.note.failure).toContain('v9.9.9');
});
