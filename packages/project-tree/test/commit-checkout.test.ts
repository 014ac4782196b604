import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  checkOut,
  listCommitFiles,
  listTreeChanges,
  openCommit,
  readGitFacts,
  type GitHost,
  type OpenedCommit,
} from '../src/index.ts';

const TIME = 1_700_000_000;

let folder: string;
let host: GitHost;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'commit ü-')));
  mkdirSync(join(folder, 'home'));
  host = {
    environment: { PATH: process.env['PATH'] ?? '', HOME: join(folder, 'home') },
    signal: new AbortController().signal,
  };
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text = `${path}\n`): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function gitIn(where: string, ...args: string[]): string {
  const settings = ['user.name=t', 'user.email=t@example.org', 'protocol.file.allow=always'].flatMap((one) => [
    '-c',
    one,
  ]);
  return execFileSync('git', [...settings, ...args], { cwd: join(folder, where), encoding: 'utf8' }).trim();
}

const git = (...args: string[]): string => gitIn('p', ...args);

function commitAll(where = 'p'): string {
  if (!existsSync(join(folder, where, '.git'))) gitIn(where, 'init', '-q', '-b', 'main');
  gitIn(where, 'add', '-A');
  gitIn(where, 'commit', '-q', '-m', 'one');
  return gitIn(where, 'rev-parse', 'HEAD');
}

let count = 0;
async function open(where = 'p', commit = gitIn(where, 'rev-parse', 'HEAD')): Promise<OpenedCommit> {
  count += 1;
  return await openCommit(join(folder, where), commit, join(folder, `checkout ${String(count)}`), host);
}

async function changes(where = 'p'): Promise<readonly string[]> {
  return (await listTreeChanges(await open(where), host)).map(({ path, kind }) => `${path}: ${kind}`);
}

function makeProject(): void {
  write('p/.gitignore', '*.log\n');
  write('p/src/a.py', 'A = 1\n');
  write('p/src/b.py', 'B = 1\n');
  write('p/run.sh', '#!/bin/sh\n');
  chmodSync(join(folder, 'p/run.sh'), 0o755);
  symlinkSync('a.py', join(folder, 'p/src/link.py'));
  commitAll();
}

test('the files of a commit are told from its tree alone', async () => {
  makeProject();
  write('p/src/a.py', 'staged');
  git('add', '-A');
  const files = await listCommitFiles(join(folder, 'p'), git('rev-parse', 'HEAD'), host);
  expect(files.map(({ path, mode }) => `${mode} ${path}`)).toEqual([
    'file .gitignore',
    'executable run.sh',
    'file src/a.py',
    'file src/b.py',
    'link src/link.py',
  ]);
  expect(files[2]?.blob).toBe(createHash('sha1').update('blob 6\0A = 1\n').digest('hex'));
  await expect(listCommitFiles(join(folder, 'p'), 'HEAD', host)).rejects.toThrow('not a full commit name');
  await expect(listCommitFiles(join(folder, 'p'), 'a'.repeat(40), host)).rejects.toThrow("can't be listed");
});

describe('a checkout of a commit', () => {
  test('holds what the commit holds, its history and tags, and one time for all files', async () => {
    makeProject();
    git('tag', 'v0.9');
    write('p/src/a.py', 'A = 2\n');
    commitAll();
    git('tag', '-a', 'v1.0', '-m', 'x');
    const opened = await open();
    write('p/src/a.py', 'A = "written meanwhile"\n');
    await checkOut(opened, TIME, host);
    expect(readFileSync(join(opened.top, 'src/a.py'), 'utf8')).toBe('A = 2\n');
    expect(readlinkSync(join(opened.top, 'src/link.py'))).toBe('a.py');
    expect(lstatSync(join(opened.top, 'run.sh')).mode & 0o111).not.toBe(0);
    expect(lstatSync(join(opened.top, 'src/b.py')).mtimeMs).toBe(TIME * 1000);
    const own = (...args: string[]): string => execFileSync('git', args, { cwd: opened.top, encoding: 'utf8' }).trim();
    expect(own('status', '--porcelain')).toBe('');
    expect(own('describe', '--dirty', '--tags')).toBe('v1.0');
    expect(own('rev-list', '--count', 'HEAD')).toBe('2');
    expect(own('symbolic-ref', 'HEAD')).toBe('refs/heads/main');
    expect(own('rev-parse', 'v1.0^{commit}', 'v0.9')).toBe(git('rev-parse', 'HEAD', 'v0.9'));
    expect(readdirSync(join(folder, 'p')).sort()).toEqual(['.git', '.gitignore', 'run.sh', 'src']);
  });

  test('writes nothing to the repository that it reads, and finds what that one borrows by a relative path', async () => {
    write('p/src/a.py', 'A = 1\n');
    const commit = commitAll();
    gitIn('.', 'clone', '-q', '--shared', 'p', 'borrows');
    const alternates = join(folder, 'borrows/.git/objects/info/alternates');
    writeFileSync(alternates, '../../../p/.git/objects\n');
    // As if it were on another file system: git has no place for a pack there
    const packs = join(folder, 'borrows/.git/objects/pack');
    rmSync(packs, { recursive: true, force: true });
    writeFileSync(packs, '');
    const top = join(folder, 'ours');
    const opened = await openCommit(join(folder, 'borrows'), commit, top, host);
    expect(existsSync(join(top, '.git/objects/info/alternates'))).toBe(false);
    await checkOut(opened, TIME, host);
    expect(readFileSync(join(top, 'src/a.py'), 'utf8')).toBe('A = 1\n');
    expect(readFileSync(packs, 'utf8')).toBe('');
    rmSync(packs);
    expect(gitIn('ours', 'log', '--format=%s')).toBe('one');
  });

  test('of a linked work tree, of a shallow clone and of a repository with sha256 names', async () => {
    makeProject();
    git('tag', 'v1.0');
    write('p/src/a.py', 'A = 2\n');
    commitAll();
    git('worktree', 'add', '-q', '--detach', join(folder, 'linked'));
    gitIn('.', 'clone', '-q', '--depth=1', `file://${join(folder, 'p')}`, 'shallow');
    gitIn('.', 'init', '-q', '--object-format=sha256', 'long');
    write('long/a.py', 'A = 3\n');
    commitAll('long');
    for (const [where, file, text] of [
      ['linked', 'src/a.py', 'A = 2\n'],
      ['shallow', 'src/a.py', 'A = 2\n'],
      ['long', 'a.py', 'A = 3\n'],
    ] as const) {
      expect([where, await changes(where)]).toEqual([where, []]);
      const opened = await open(where);
      await checkOut(opened, TIME, host);
      expect(readFileSync(join(opened.top, file), 'utf8')).toBe(text);
      expect(execFileSync('git', ['log', '--oneline'], { cwd: opened.top, encoding: 'utf8' })).toContain('one');
    }
  });

  test('has line ends as the commit says, and runs no filter and no hook', async () => {
    write('p/.gitattributes', '*.bat text eol=crlf\n*.py filter=evil\n*.txt export-subst ident\n');
    write('p/a.bat', 'one\r\ntwo\r\n');
    write('p/a.py', 'A = 1\n');
    write('p/v.txt', '$Format:%H$\n');
    commitAll();
    const trap = `touch '${join(folder, 'sprung')}'; cat`;
    for (const config of [join(folder, 'p/.git/config'), join(folder, 'home/.gitconfig')]) {
      appendFileSync(config, `[filter "evil"]\n\tsmudge = "${trap}"\n\tclean = "${trap}"\n\trequired\n`);
      appendFileSync(
        config,
        `[core]\n\thooksPath = ${join(folder, 'hooks')}\n\tfsmonitor = ${join(folder, 'hooks/post-checkout')}\n`,
      );
      appendFileSync(config, `[init]\n\ttemplateDir = ${join(folder, 'template')}\n`);
    }
    for (const hook of ['hooks/post-checkout', 'hooks/post-index-change', 'template/hooks/post-checkout']) {
      write(hook, `#!/bin/sh\n${trap}\n`);
      chmodSync(join(folder, hook), 0o755);
    }
    const opened = await open();
    expect(await listTreeChanges(opened, host)).toEqual([]);
    await checkOut(opened, TIME, host);
    expect(readFileSync(join(opened.top, 'a.bat'), 'utf8')).toBe('one\r\ntwo\r\n');
    expect(readFileSync(join(opened.top, 'a.py'), 'utf8')).toBe('A = 1\n');
    expect(readFileSync(join(opened.top, 'v.txt'), 'utf8')).toBe('$Format:%H$\n');
    expect(existsSync(join(folder, 'sprung'))).toBe(false);
    expect(existsSync(join(opened.top, '.git/hooks'))).toBe(false);
  });

  test('is refused when an object is not what its name says, and takes no replacement for one', async () => {
    makeProject();
    const blob = git('rev-parse', 'HEAD:src/a.py');
    const evil = execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: join(folder, 'p'),
      input: 'EVIL = 1\n',
      encoding: 'utf8',
    }).trim();
    git('replace', blob, evil);
    const opened = await open();
    await checkOut(opened, TIME, host);
    expect(readFileSync(join(opened.top, 'src/a.py'), 'utf8')).toBe('A = 1\n');

    const loose = join(folder, 'p/.git/objects', blob.slice(0, 2), blob.slice(2));
    chmodSync(loose, 0o644);
    writeFileSync(loose, deflateSync(Buffer.from('blob 9\0EVIL = 1\n')));
    // git itself doesn't look
    expect(git('--no-replace-objects', 'cat-file', 'blob', blob)).toBe('EVIL = 1');
    const forged = await open();
    await expect(checkOut(forged, TIME, host)).rejects.toThrow(/commit [0-9a-f]{12} can't be checked out \(.*\)\./u);
  });

  test('is refused when its tree or itself is forged', async () => {
    makeProject();
    const commit = git('rev-parse', 'HEAD');
    const tree = git('rev-parse', 'HEAD^{tree}');
    write('p/src/a.py', 'EVIL = 1\n');
    commitAll();
    const evil = execFileSync('git', ['cat-file', 'tree', 'HEAD^{tree}'], { cwd: join(folder, 'p') });
    const loose = join(folder, 'p/.git/objects', tree.slice(0, 2), tree.slice(2));
    chmodSync(loose, 0o644);
    writeFileSync(loose, deflateSync(Buffer.concat([Buffer.from(`tree ${String(evil.length)}\0`), evil])));
    expect(git('show', `${commit}:src/a.py`)).toBe('EVIL = 1');
    await expect(open('p', commit)).rejects.toThrow(
      /commit [0-9a-f]{12} is incomplete or damaged \(.*\)\. Check out the/u,
    );
  });

  test('brings submodules along as far as they are checked out, without their repositories', async () => {
    write('lib/lib.py', 'L = 1\n');
    commitAll('lib');
    makeProject();
    git('submodule', 'add', '-q', join(folder, 'lib'), 'src/here');
    git('submodule', 'add', '-q', join(folder, 'lib'), 'src/away');
    commitAll();
    git('submodule', 'deinit', '-q', '-f', 'src/away');
    expect(await changes()).toEqual([]);
    const opened = await open();
    await checkOut(opened, TIME, host);
    expect(readdirSync(join(opened.top, 'src/here'))).toEqual(['lib.py']);
    expect(readdirSync(join(opened.top, 'src/away'))).toEqual([]);
    write('p/src/here/lib.py', 'L = 2\n');
    expect(await changes()).toEqual(['src/here/lib.py: changed']);
    commitAll('p/src/here');
    expect(await changes()).toEqual(['src/here: another commit', 'src/here/lib.py: changed']);
  });
});

describe('what is not as the commit has it', () => {
  test('is nothing in a fresh clone, whatever is ignored by a .gitignore', async () => {
    makeProject();
    write('p/x.log');
    expect(await changes()).toEqual([]);
  });

  test.each<[what: string, change: () => void, expected: readonly string[]]>([
    [
      'a changed file',
      () => {
        write('p/src/a.py', 'A = 2\n');
      },
      ['src/a.py: changed'],
    ],
    [
      'a file of the same size and time',
      () => {
        const { atime, mtime } = lstatSync(join(folder, 'p/src/a.py'));
        write('p/src/a.py', 'A = 2\n');
        execFileSync('touch', ['-d', mtime.toISOString(), join(folder, 'p/src/a.py')]);
        expect(atime).toBeDefined();
      },
      ['src/a.py: changed'],
    ],
    [
      'a mode',
      () => {
        chmodSync(join(folder, 'p/run.sh'), 0o644);
      },
      ['run.sh: changed'],
    ],
    [
      'a deleted file',
      () => {
        rmSync(join(folder, 'p/src/b.py'));
      },
      ['src/b.py: deleted'],
    ],
    [
      'a new file',
      () => {
        write('p/src/ünï new.py');
      },
      ['src/ünï new.py: not in the commit'],
    ],
    [
      'what is staged and undone on disk',
      () => {
        write('p/src/a.py', 'A = 2\n');
        git('add', '-A');
        write('p/src/a.py', 'A = 1\n');
      },
      ['src/a.py: staged'],
    ],
    ['what is removed from the index alone', () => void git('rm', '-q', '--cached', 'src/a.py'), ['src/a.py: staged']],
    [
      'a file that is assumed unchanged',
      () => {
        git('update-index', '--assume-unchanged', 'src/a.py');
        write('p/src/a.py', 'A = 2\n');
      },
      ['src/a.py: changed'],
    ],
    [
      'a file that is skipped',
      () => {
        git('update-index', '--skip-worktree', 'src/a.py');
        write('p/src/a.py', 'A = 2\n');
      },
      ['src/a.py: changed'],
    ],
    [
      'a file that only .git/info/exclude hides',
      () => {
        write('p/.git/info/exclude', 'hidden.py\n');
        write('p/src/hidden.py');
      },
      ['src/hidden.py: not in the commit'],
    ],
    [
      "a file that only the user's own list hides",
      () => {
        write('home/.config/git/ignore', 'hidden.py\n');
        write('home/.gitconfig', `[core]\n\texcludesFile = ${join(folder, 'home/.config/git/ignore')}\n`);
        write('p/src/hidden.py');
      },
      ['src/hidden.py: not in the commit'],
    ],
    [
      'a file that a filter would make the same again',
      () => {
        write('p/.git/info/attributes', '*.py filter=same\n');
        git('config', 'filter.same.clean', 'printf "A = 1\\n"');
        write('p/src/a.py', 'A = 2\n');
      },
      ['src/a.py: changed'],
    ],
    [
      'a link that leads elsewhere',
      () => {
        rmSync(join(folder, 'p/src/link.py'));
        symlinkSync('b.py', join(folder, 'p/src/link.py'));
      },
      ['src/link.py: changed'],
    ],
    [
      'a repository within',
      () => {
        write('p/inner/x.py');
        commitAll('p/inner');
      },
      ['inner/: not in the commit'],
    ],
  ])('%s', async (_what, change, expected) => {
    makeProject();
    change();
    expect(await changes()).toEqual(expected);
  });

  test('is not what a sparse checkout leaves out', async () => {
    makeProject();
    write('p/docs/a.md');
    commitAll();
    git('sparse-checkout', 'set', 'src');
    expect(existsSync(join(folder, 'p/docs'))).toBe(false);
    expect(await changes()).toEqual([]);
    const opened = await open();
    await checkOut(opened, TIME, host);
    expect(existsSync(join(opened.top, 'docs/a.md'))).toBe(true);
  });
});

test('a commit is read, compared and written with few starts of git', async () => {
  makeProject();
  const commit = git('rev-parse', 'HEAD');
  git('tag', 'v1.0');
  git('tag', '-a', 'v1.0-again', '-m', 'x');
  const log = join(folder, 'starts');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  write('bin/git', `#!/bin/sh\necho start >>'${log}'\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, 'bin/git'), 0o755);
  host = { ...host, environment: { ...host.environment, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` } };
  expect(await readGitFacts(join(folder, 'p'), host)).toMatchObject({ commit, tags: ['v1.0', 'v1.0-again'] }); // prettier-ignore
  const opened = await open('p', commit);
  expect(await listTreeChanges(opened, host)).toEqual([]);
  await checkOut(opened, TIME, host);
  // Whoever needs a further one looks whether another can answer its question, too
  expect(readFileSync(log, 'utf8').trim().split('\n').length).toBeLessThanOrEqual(13);
});
