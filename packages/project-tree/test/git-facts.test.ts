import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  changeGit,
  copyProject,
  findWorkTree,
  listProjectFiles,
  listRemotes,
  readGitFacts,
  tryGit,
  type GitHost,
} from '../src/index.ts';
import { git, makePattern } from '#testkit/hostile-repository';

function hostWith(environment: Readonly<Record<string, string>> = {}): GitHost {
  return {
    environment: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...environment },
    signal: new AbortController().signal,
  };
}

const host = hostWith();

let folder: string;
let project: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'git facts ü-')));
  project = join(folder, 'p');
  mkdirSync(project);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('what there is to tell is told', () => {
  test('who owns the repository, and what the environment says of git, does not matter', async () => {
    makePattern(project);
    const told = await readGitFacts(project, host);
    expect(told).toMatchObject({ tags: ['v1.0'] });
    const other = hostWith({
      GIT_TEST_ASSUME_DIFFERENT_OWNER: '1',
      GIT_DIR: folder,
      GIT_INDEX_FILE: join(folder, 'x'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.bare',
      GIT_CONFIG_VALUE_0: 'true',
      GIT_TRACE: join(folder, 'trace'),
      GIT_EXEC_PATH: folder,
    });
    expect(await readGitFacts(project, other)).toEqual(told);
    expect(existsSync(join(folder, 'trace'))).toBe(false);
  });

  test('hashes of sha256, a linked work tree, and refs in a pack', async () => {
    git(project, 'init', '--quiet', '--object-format=sha256');
    writeFileSync(join(project, 'a'), 'a');
    git(project, 'add', 'a');
    git(project, 'commit', '--quiet', '--message=x');
    git(project, 'tag', 'v2');
    git(project, 'pack-refs', '--all');
    git(project, 'worktree', 'add', '--quiet', '../linked');
    const facts = await readGitFacts(join(folder, 'linked'), host);
    expect(facts).toMatchObject({ top: join(folder, 'linked'), tags: ['v2'] });
    expect(facts?.commit).toMatch(/^[0-9a-f]{64}$/u);
    const copy = await copyProject(join(folder, 'linked'), join(folder, 'copy'), { ignored: 'leave' }, host);
    expect(await readGitFacts(copy.top, host)).toEqual({ ...facts, top: copy.top });
    expect(git(copy.top, 'status', '--porcelain')).toBe('');
    expect(git(copy.top, 'remote', 'get-url', 'origin')).toBe(join(folder, 'linked'));
  });

  test('remotes, with what the user writes for long addresses', async () => {
    makePattern(project);
    git(project, 'remote', 'add', 'origin', 'mine:owner/name.git');
    git(project, 'remote', 'add', 'second.one', 'https://example.org/x');
    writeFileSync(join(folder, '.gitconfig'), '[url "https://gitea.example/"]\n\tinsteadOf = mine:\n');
    expect(await listRemotes(project, hostWith({ HOME: folder }))).toEqual([
      { name: 'origin', url: 'https://gitea.example/owner/name.git' },
      { name: 'second.one', url: 'https://example.org/x' },
    ]);
  });

  test('nothing is left behind, and nothing of the repository is touched', async () => {
    makePattern(project);
    git(project, 'config', 'core.untrackedCache', 'true');
    writeFileSync(join(project, 'src/data.bin'), 'DATA\n');
    const before = readdirSync(project, { recursive: true });
    const temporary = join(folder, 't');
    mkdirSync(temporary);
    const there = hostWith({ TMPDIR: temporary });
    expect(await readGitFacts(project, there)).toMatchObject({ tags: ['v1.0'] });
    expect(await listRemotes(project, there)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(project, { recursive: true })).toEqual(before);
  });
});

describe('a repository that can not be read is not taken for none', () => {
  test.each([
    ['HEAD names an object that is gone', () => { rmSync(join(project, '.git/objects'), { recursive: true }); mkdirSync(join(project, '.git/objects')); }, /p: is a git repository that can't be read \(git (?:log|rev-parse): fatal: .+\)\. Run git fsck/u],
    ['its index is not one', () => { writeFileSync(join(project, '.git/index'), 'x'.repeat(100)); }, /can't be read \(git .+: fatal: .+\)/u],
    ['its settings are not such', () => { writeFileSync(join(project, '.git/config'), '[extensions\n\x00'); }, /can't be read \(.*config.*\)\. Fix .*config, or/u],
    ['it has an extension that came after us', () => { git(project, 'config', 'extensions.future', 'x'); }, /its setting extensions\.future = x is not supported/u],
    ['its file .git leads nowhere', () => { rmSync(join(project, '.git'), { recursive: true }); writeFileSync(join(project, '.git'), 'gitdir: ../gone\n'); }, /its \.git file names .*gone, which is not a repository\)\. Check out the project again/u],
  ])('%s', async (_, spoil, sentence) => {
    makePattern(project);
    spoil();
    const looks = [readGitFacts(project, host), listProjectFiles(project, host)];
    // Not each of them reads everything; none says that there is nothing
    const [problem] = (await Promise.allSettled(looks)).flatMap((look) => (look.status === 'rejected' ? [look.reason as Error] : []));
    expect(problem?.message).toMatch(sentence);
  }); // prettier-ignore
});

describe('only git itself is started', () => {
  function plantProgram(path: string): void {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, `#!/bin/sh\n: > '${folder}/mark'\n`);
    chmodSync(path, 0o755);
  }

  test('no git of the project, wherever the PATH leads', async () => {
    makePattern(project);
    plantProgram(join(project, 'git'));
    plantProgram(join(project, 'bin/git'));
    const path = ['', '.', 'bin', join(project, 'bin'), process.env['PATH'] ?? ''].join(':');
    const facts = await readGitFacts(project, hostWith({ PATH: path }));
    expect(facts).toMatchObject({ tags: ['v1.0'] });
    expect(existsSync(join(folder, 'mark'))).toBe(false);
  });

  test('a command that changes something is refused where one may only look', async () => {
    makePattern(project);
    for (const args of [
      ['commit'],
      ['tag', '--force', 'v1.0'],
      ['describe', '--dirty'],
      ['-c', 'x.y=z', 'status'],
      ['fetch'],
    ]) {
      await expect(tryGit(args, project, host)).rejects.toThrow('is not a command that only reads');
    }
  });

  test('a copy in which somebody has set something is not changed', async () => {
    makePattern(project);
    const copy = await copyProject(project, join(folder, 'copy'), { ignored: 'leave' }, host);
    expect((await changeGit(['tag', 'x'], copy.top, host))?.exitCode).toBe(0);
    git(copy.top, 'config', 'filter.x.clean', join(folder, 'program'));
    await expect(changeGit(['add', '--all'], copy.top, host)).rejects.toThrow(
      'another program has set filter.x.clean in it',
    );
  });
});

test('a folder below GIT_CEILING_DIRECTORIES belongs to no repository above', async () => {
  makePattern(project);
  expect(await findWorkTree(join(project, 'src'), host)).toBe(project);
  expect(await findWorkTree(join(project, 'src'), hostWith({ GIT_CEILING_DIRECTORIES: project }))).toBeNull();
});
