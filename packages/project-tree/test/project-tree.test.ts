import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  commitOfTag,
  copyProject,
  ignoredPaths,
  isTracked,
  listProjectFiles,
  readGitFacts,
  readProject,
  type GitHost,
} from '../src/index.ts';

const host: GitHost = {
  environment: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' },
  signal: new AbortController().signal,
};

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'project tree ü-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text = path): void {
  const full = join(folder, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text);
}

function git(...args: string[]): string {
  const settings = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...settings, ...args], { cwd: join(folder, 'p'), encoding: 'utf8' }).trim();
}

function commitAll(): void {
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'first', '--date=2024-01-02T03:04:05Z');
}

describe('a project in git', () => {
  test('its files are those that git tracks and those that it does not ignore, as they are on disk', async () => {
    write('p/.gitignore', 'ignored/\n*.log\n');
    write('p/a b/ünï.py');
    write('p/gone.py');
    commitAll();
    rmSync(join(folder, 'p/gone.py'));
    write('p/new.py');
    write('p/ignored/x');
    write('p/x.log');
    expect(await listProjectFiles(join(folder, 'p'), host)).toEqual(['.gitignore', 'a b/ünï.py', 'new.py']);
  });

  test('commit, time and tags are told', async () => {
    write('p/a');
    commitAll();
    git('tag', 'v1.0');
    git('tag', '-a', 'x', '-m', 'x');
    const facts = await readGitFacts(join(folder, 'p'), host);
    expect(facts).toMatchObject({
      commit: git('rev-parse', 'HEAD'),
      tags: ['v1.0', 'x'],
      top: join(folder, 'p'),
    });
    expect(facts?.commitTime).toBe(Number(git('log', '-1', '--format=%ct')));
    expect(await commitOfTag(join(folder, 'p'), 'x', host)).toBe(facts?.commit);
    expect(await commitOfTag(join(folder, 'p'), 'y', host)).toBeNull();
    write('p/b');
    expect(await isTracked(join(folder, 'p'), 'a', host)).toBe(true);
    expect(await isTracked(join(folder, 'p'), 'b', host)).toBe(false);
  });

  test('a folder that the repository around ignores is not part of it', async () => {
    write('p/.gitignore', 'inner/\n');
    commitAll();
    write('p/inner/pyproject.toml');
    expect(await readGitFacts(join(folder, 'p/inner'), host)).toBeNull();
    expect(await listProjectFiles(join(folder, 'p/inner'), host)).toEqual(['pyproject.toml']);
  });

  test('a copy has the changes, the history and the tags, and the original stays as it was', async () => {
    write('p/.gitignore', 'dist/\n');
    write('p/sub/pkg/a.py', 'old');
    write('p/top.md');
    commitAll();
    git('tag', 'v1.0');
    write('p/sub/pkg/a.py', 'new');
    write('p/sub/new.py');
    write('p/dist/x.whl');
    chmodSync(join(folder, 'p/top.md'), 0o444);
    symlinkSync('../top.md', join(folder, 'p/sub/link'));
    symlinkSync('../../outside', join(folder, 'p/sub/far'));
    const before = readdirSync(join(folder, 'p/.git')).map((name) => [
      name,
      statSync(join(folder, 'p/.git', name)).mtimeMs,
    ]);
    const copy = await copyProject(join(folder, 'p/sub'), join(folder, 'the copy'), { ignored: 'leave' }, host);
    expect(copy).toEqual({ projectDir: join(folder, 'the copy/sub'), top: join(folder, 'the copy') });
    expect(readFileSync(join(copy.projectDir, 'pkg/a.py'), 'utf8')).toBe('new');
    expect(readFileSync(join(copy.projectDir, 'link'), 'utf8')).toBe('p/top.md');
    expect(existsSync(join(copy.top, 'dist'))).toBe(false);
    expect(statSync(join(copy.top, 'top.md')).mode & 0o200).toBe(0o200);
    const facts = await readGitFacts(copy.projectDir, host);
    expect(facts).toMatchObject({ commit: git('rev-parse', 'HEAD'), tags: ['v1.0'] });
    expect(
      readdirSync(join(folder, 'p/.git')).map((name) => [name, statSync(join(folder, 'p/.git', name)).mtimeMs]),
    ).toEqual(before);

    const whole = await copyProject(join(folder, 'p'), join(folder, 'whole'), { ignored: 'take' }, host);
    expect(existsSync(join(whole.top, 'dist/x.whl'))).toBe(true);
    expect(lstatSync(join(whole.top, 'sub/far')).isSymbolicLink()).toBe(true);
  });

  test('a link that took the place of a tracked folder is copied as a link', async () => {
    write('p/real/a.py');
    write('p/was/a.py');
    commitAll();
    rmSync(join(folder, 'p/was'), { recursive: true });
    symlinkSync('real', join(folder, 'p/was'));
    const copy = await copyProject(join(folder, 'p'), join(folder, 'c'), { ignored: 'leave' }, host);
    expect(lstatSync(join(copy.projectDir, 'was')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(copy.projectDir, 'was'))).toEqual(['a.py']);
  });
});

describe('a project outside git', () => {
  test('environments, caches and version control are left out', async () => {
    write('p/pyproject.toml');
    write('p/my env/pyvenv.cfg');
    write('p/my env/lib/x.py');
    write('p/__pycache__/x.pyc');
    write('p/.hg/x');
    expect(await readGitFacts(join(folder, 'p'), host)).toBeNull();
    expect(await listProjectFiles(join(folder, 'p'), host)).toEqual(['pyproject.toml']);
    const copy = await copyProject(join(folder, 'p'), join(folder, 'c'), { ignored: 'take' }, host);
    expect(readdirSync(copy.projectDir)).toEqual(['pyproject.toml']);
  });

  test('a repository without a commit has files, but tells nothing', async () => {
    write('p/a');
    git('init', '-q');
    expect(await readGitFacts(join(folder, 'p'), host)).toBeNull();
    const copy = await copyProject(join(folder, 'p'), join(folder, 'c'), { ignored: 'leave' }, host);
    expect(readFileSync(join(copy.projectDir, 'a'), 'utf8')).toBe('p/a');
  });

  test('without git on the machine a repository is a folder like any other', async () => {
    write('p/a');
    commitAll();
    const bare: GitHost = { ...host, environment: { PATH: folder } };
    expect(await readGitFacts(join(folder, 'p'), bare)).toBeNull();
    expect(await listProjectFiles(join(folder, 'p'), bare)).toEqual(['a']);
  });
});

test('a setup.py needs no pyproject.toml (PEP 517); a folder without either is no project', async () => {
  await expect(readProject(folder)).rejects.toThrow(/pyproject\.toml: is missing\. Set project-dir/u);
  writeFileSync(join(folder, 'setup.py'), 'raise SystemExit("run")\n');
  expect((await readProject(folder)).pyproject.project).toBeNull();
});

test('paths that git would ignore are known by the rules of the project, tracked and missing ones alike', async () => {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { encoding: 'utf8' }); // prettier-ignore
  git('init', '-q');
  writeFileSync(join(folder, '.gitignore'), '*.env\n/out/\n');
  writeFileSync(join(folder, 'a.env'), 'SECRET=1\n');
  writeFileSync(join(folder, 'a ü.py'), '');
  git('add', '-A', '-f');
  const paths = ['a.env', 'a ü.py', 'out/b.py', 'src/c.env'];
  expect([...(await ignoredPaths(folder, paths, host))].sort()).toEqual(['a.env', 'out/b.py', 'src/c.env']);
  expect([...(await ignoredPaths(folder, ['a ü.py'], host))]).toEqual([]);
  expect([...(await ignoredPaths(tmpdir(), paths, host))]).toEqual([]);
});
