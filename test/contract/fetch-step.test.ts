import { execFile, execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { REPOSITORY } from '#testkit';
import { parse } from 'yaml';

const runFile = promisify(execFile);

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

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps?: readonly { readonly name?: string; readonly run?: string }[] }>
  >;
}

async function fetchScript(): Promise<string> {
  const workflow = parse(await readFile(join(REPOSITORY, 'action-templates/single-job.yml'), 'utf8')) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
  return steps.find(({ name }) => name === 'Fetch the source')?.run ?? '';
}

test("what another job left in the folder and in the user's settings starts nothing, and the token stays here", async () => {
  const [workspace, home, marks, program] = ['workspace', 'home', 'marks', 'program'].map((name) => join(folder, name)) as [string, string, string, string];
  await mkdir(home);
  await mkdir(workspace);
  await writeFile(program, `#!/bin/sh\nmkdir -p '${marks}'\nenv > '${marks}'/$$\nexit 0\n`);
  await chmod(program, 0o755);
  git(workspace, 'init', '--quiet');
  const settings = ['core.fsmonitor', 'core.sshCommand', 'core.pager', 'core.askPass', 'filter.x.clean', 'filter.x.smudge', 'diff.external', 'credential.helper', 'core.alternateRefsCommand'];
  for (const file of [join(workspace, '.git/config'), join(home, '.gitconfig')]) {
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
  const { port } = server.address() as AddressInfo;
  const script = await fetchScript();
  const environment = {
    PATH: process.env['PATH'],
    HOME: home,
    TOKEN: 'secret-token-of-the-job',
    SERVER: `http://127.0.0.1:${String(port)}`,
    REPOSITORY: 'o/r',
    REF: 'refs/tags/v1.0',
  };
  await runFile('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], { cwd: workspace, env: environment });
  expect(await readdir(marks).catch(() => [])).toEqual([]);
  expect((await readdir(workspace)).sort()).toEqual(['.git', '.gitattributes', 'pyproject.toml']);
  expect(git(workspace, 'rev-parse', 'HEAD')).toBe(git(join(folder, 'source'), 'rev-parse', 'v1.0'));
  expect(git(workspace, 'tag')).toBe('v1.0');
  expect((await stat(join(workspace, '.git/config'))).size).toBeLessThan(200);
  expect(await readFile(join(workspace, '.git/config'), 'utf8')).not.toMatch(/worktree|extraHeader/iu);
  expect(new Set(asked)).toEqual(new Set([`Basic ${Buffer.from('x-access-token:secret-token-of-the-job').toString('base64')}`]));
}); // prettier-ignore
