import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  findProjectBounds,
  findStrayFiles,
  listProjectFiles,
  locate,
  readOwnFile,
  readProject,
  type GitHost,
} from '../src/index.ts';

const host: GitHost = {
  environment: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' },
  signal: new AbortController().signal,
};

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'own files-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text = path): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  symlinkSync(target, join(folder, path));
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: join(folder, 'top') });
}

/** A repository with a project in a subfolder, and secrets around both. */
function makeMonorepo(): string {
  write('secret.txt');
  write('top/.gitignore', '.env\nbuilt/\n');
  write('top/.env', 'TOKEN=x');
  write('top/LICENSE');
  write('top/shared/data.txt');
  write('top/p/pyproject.toml', '');
  write('top/p/README.md');
  write('top/p/docs/a.md');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
  write('top/p/new.txt');
  return join(folder, 'top/p');
}

async function verdict(path: string): Promise<string> {
  const where = await locate(path, await findProjectBounds(join(folder, 'top/p'), host));
  return where.kind === 'stray' ? where.problem : where.kind;
}

describe('a file of a project in git', () => {
  test.each<[what: string, target: string]>([
    ['a licence that the whole work tree shares', '../LICENSE'],
    ['a file beside', 'docs/a.md'],
    ['a file that is not committed yet', 'new.txt'],
    ['a folder of the work tree', '../shared'],
    ['a detour that stays inside', 'docs/../../p/./README.md'],
  ])('is %s', async (_what, target) => {
    makeMonorepo();
    link('top/p/x', target);
    expect(await verdict('x')).toBe('own');
  });

  test.each<[what: string, target: string, problem: RegExp]>([
    ['an absolute path', '/etc/passwd', /^is a link to \/etc\/passwd, which is outside of the project$/u],
    ['a file above the work tree', '../../secret.txt', /which is outside of the project$/u],
    ['a file above that is not there', '../../none', /which is outside of the project$/u],
    ['the work tree by way of outside', '../../top/p/README.md', /which is outside of the project$/u],
    ['a folder outside', '../..', /which is outside of the project$/u],
    ["git's own files", '../.git/config', /one of git's own files/u],
    ['the folder of them', '../.git', /one of git's own files/u],
    ['a file that git ignores', '../.env', /which git ignores, so no commit contains it$/u],
    ['itself', 'x', /which leads back to it$/u],
  ])('is no link to %s', async (_what, target, problem) => {
    makeMonorepo();
    link('top/p/x', target);
    expect(await verdict('x')).toMatch(problem);
  });

  test.each(['.', './', 'docs/..', '', 'docs/.', 'here'])('or the folder itself, as "%s"', async (path) => {
    const project = makeMonorepo();
    link('top/p/here', '.');
    const where = await locate(path, await findProjectBounds(project, host));
    expect(where.kind === 'own' && where.facts.isDirectory()).toBe(true);
  });

  test('is not reached through a folder that is a link out, nor by a path that leads out', async () => {
    const project = makeMonorepo();
    link('top/p/way', '../..');
    link('top/p/again', 'way');
    link('top/p/inside', join(project, 'README.md'));
    expect(await verdict('way/secret.txt')).toBe(
      'leads through the link way to ../.., which is outside of the project',
    );
    expect(await verdict('again/secret.txt')).toContain('leads through the link again to way');
    expect(await verdict('../../secret.txt')).toBe('is outside of the project');
    expect(await verdict('/etc/passwd')).toContain('is an absolute path');
    expect(await verdict('inside')).toContain('an absolute path, which is a different file on another machine');
    expect(await verdict('../.git/config')).toBe("is one of git's own files, which may contain credentials");
    expect(await verdict('none')).toBe('missing');
    link('top/p/dangling', 'none');
    expect(await verdict('dangling')).toBe('missing');
  });

  test('may be hard linked: what is released is what the commit holds', async () => {
    const project = makeMonorepo();
    linkSync(join(folder, 'secret.txt'), join(project, 'hard'));
    const bounds = await findProjectBounds(project, host);
    expect(await findStrayFiles(['hard'], bounds)).toEqual([]);
  });

  test('is judged among all files, also behind a folder beside the project that a link leads to', async () => {
    const project = makeMonorepo();
    link('top/p/data', '../shared');
    link('top/shared/deep/x', '../../../secret.txt');
    link('top/p/.venv', folder);
    const files = await listProjectFiles(project, host);
    expect(files).not.toContain('.venv');
    const strays = await findStrayFiles(files, await findProjectBounds(project, host));
    expect(strays.map(({ path }) => path)).toEqual(['../shared/deep/x']);
  });
});

describe('a file of a project outside git', () => {
  test('lies in its folder, and has no name elsewhere', async () => {
    write('top/p/README.md');
    write('top/LICENSE');
    write('secret.txt');
    link('top/p/LICENSE', '../LICENSE');
    linkSync(join(folder, 'secret.txt'), join(folder, 'top/p/CHANGELOG.md'));
    linkSync(join(folder, 'top/p/README.md'), join(folder, 'top/p/again.md'));
    const project = join(folder, 'top/p');
    const strays = await findStrayFiles(await listProjectFiles(project, host), await findProjectBounds(project, host));
    expect(strays.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
      'LICENSE is a link to ../LICENSE, which is outside of the project',
      'CHANGELOG.md is a hard link to a file that has another name outside of the project',
    ]);
  });

  test('is read only when it is one: a pipe is not waited for, a link out not followed', async () => {
    write('top/p/README.md');
    write('secret.txt');
    const project = join(folder, 'top/p');
    execFileSync('mkfifo', [join(project, 'pyproject.toml'), join(project, 'pipe')]);
    link('top/p/way', 'pipe');
    link('top/p/out', '../../secret.txt');
    const bounds = await findProjectBounds(project, host);
    const read = (path: string): Promise<Buffer | null> => readOwnFile(path, bounds, { shown: path, maximum: 100 });
    expect((await read('README.md'))?.toString()).toBe('top/p/README.md');
    expect(await read('none')).toBeNull();
    await expect(read('pipe')).rejects.toThrow('pipe: is a named pipe, not a file. Put the file itself in its place');
    await expect(read('way')).rejects.toThrow('is a named pipe');
    await expect(read('out')).rejects.toThrow('out: is a link to ../../secret.txt, which is outside of the project.');
    await expect(readProject(project, host)).rejects.toThrow(/pyproject\.toml: is a named pipe, not a file/u);
  });
});
