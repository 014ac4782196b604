import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A repository that attacks whoever inspects it. */
export interface HostileRepository {
  /** Of the project; absolute. */
  readonly project: string;
  /** Every program that ran has left a file here; absolute. */
  readonly marks: string;
}

/** One way to make git run a program. */
export interface Vector {
  readonly name: string;
  /** Prepares the project, a repository with two commits and a tag. Returns where the project is then. */
  plant(place: HostileRepository, program: string): string | undefined;
  /** What a person with an unprotected git would run, and be attacked. */
  readonly plain: readonly (readonly string[])[];
}

export function git(folder: string, ...args: readonly string[]): string {
  const settings = ['-c', 'user.name=t', '-c', 'user.email=t@localhost', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...settings, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** Runs it and ignores failures. */
export function fallFor(folder: string, commands: Vector['plain']): void {
  for (const command of commands) {
    try {
      git(folder, ...command);
    } catch {
      // Programs that started before git gave up count
    }
  }
}

export function marksIn(place: HostileRepository): readonly string[] {
  return existsSync(place.marks) ? readdirSync(place.marks) : [];
}

/** A repository with two commits and the tag `v1.0`, the template for others. */
export function makePattern(project: string): void {
  mkdirSync(join(project, 'src'), { recursive: true });
  writeFileSync(join(project, 'pyproject.toml'), '[project]\nname = "p"\nversion = "1.0"\n');
  writeFileSync(join(project, 'src/data.bin'), 'data\n');
  git(project, 'init', '--quiet', '--initial-branch=main');
  git(project, 'add', '--all');
  git(project, 'commit', '--quiet', '--message=First');
  writeFileSync(join(project, 'src/new.txt'), 'new\n');
  git(project, 'add', '--all');
  git(project, 'commit', '--quiet', '--message=Second');
  git(project, 'tag', 'v1.0');
}

/** A copy of the template, and a program that leaves a mark. */
export function makeRepository(folder: string, pattern: string): HostileRepository & { readonly program: string } {
  const place = { project: join(folder, 'p'), marks: join(folder, 'marks') };
  cpSync(pattern, place.project, { recursive: true });
  const program = join(folder, 'program');
  // It prints nothing, so that a git that talks to it gives up
  writeFileSync(program, `#!/bin/sh\nmkdir -p '${place.marks}'\n: > '${place.marks}'/$$\nexit 0\n`);
  chmodSync(program, 0o755);
  return { ...place, program };
}

function set(project: string, ...settings: readonly (readonly [name: string, value: string])[]): void {
  for (const [name, value] of settings) git(project, 'config', name, value);
}

/** Another time and the same number of other bytes, so that git must read the file again. */
function touch(path: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').toUpperCase());
  utimesSync(path, 1, 1);
}

function attribute(project: string, line: string): void {
  writeFileSync(join(project, '.git/info/attributes'), `${line}\n`);
  touch(join(project, 'src/data.bin'));
}

/** Removes an object that git would have to request from a promisor: with a program in place of ssh. */
function losePromised(gitDir: string, object: string, program: string): void {
  const settings = [
    '[core]\n\trepositoryformatversion = 1\n\tbare = true',
    `\tsshCommand = ${program}`,
    '[extensions]\n\tpartialClone = origin',
    '[remote "origin"]\n\turl = ssh://localhost/x\n\tpromisor = true\n\tpartialclonefilter = blob:none',
    `\tuploadpack = ${program}`,
  ];
  writeFileSync(join(gitDir, 'config'), `${settings.join('\n')}\n`);
  rmSync(join(gitDir, 'objects', object.slice(0, 2), object.slice(2)), { force: true });
}

function bare(place: HostileRepository, program: string): string {
  const inner = join(place.project, 'packages/inner');
  const commit = git(place.project, 'rev-parse', 'HEAD');
  mkdirSync(join(inner, 'objects/pack'), { recursive: true });
  mkdirSync(join(inner, 'refs/heads'), { recursive: true });
  writeFileSync(join(inner, 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(inner, 'refs/heads/main'), `${commit}\n`);
  writeFileSync(join(inner, 'pyproject.toml'), '[project]\nname = "inner"\nversion = "1.0"\n');
  losePromised(inner, commit, program);
  return inner;
}

const STATUS = [['status']] as const;

export const VECTORS: readonly Vector[] = [
  {
    name: 'core.fsmonitor',
    plant({ project }, program) {
      set(project, ['core.fsmonitor', program]);
      return undefined;
    },
    plain: STATUS,
  },
  {
    name: 'a setting in a file that is included',
    plant({ project }, program) {
      writeFileSync(join(project, '.git/more'), `[core]\n\tfsmonitor = ${program}\n`);
      set(project, ['include.path', 'more'], ['includeIf.gitdir:**.path', 'more']);
      return undefined;
    },
    plain: STATUS,
  },
  {
    name: 'a setting of the work tree',
    plant({ project }, program) {
      set(project, ['extensions.worktreeConfig', 'true']);
      git(project, 'config', '--worktree', 'core.fsmonitor', program);
      return undefined;
    },
    plain: STATUS,
  },
  {
    name: 'hooks',
    plant({ project }, program) {
      for (const name of ['post-index-change', 'post-checkout', 'reference-transaction', 'pre-commit', 'post-commit', 'fsmonitor-watchman', 'query-watchman'])
        writeFileSync(join(project, '.git/hooks', name), `#!/bin/sh\nexec ${program} </dev/null\n`, { mode: 0o755 });
      touch(join(project, 'src/data.bin'));
      return undefined;
    }, // prettier-ignore
    plain: [['add', '--all'], ['tag', 'x']],
  },
  {
    name: 'core.hooksPath',
    plant({ project, marks }, program) {
      const hooks = join(marks, '../hooks');
      mkdirSync(hooks);
      for (const name of ['post-index-change', 'reference-transaction'])
        writeFileSync(join(hooks, name), `#!/bin/sh\nexec ${program} </dev/null\n`, { mode: 0o755 });
      set(project, ['core.hooksPath', hooks]);
      return undefined;
    },
    plain: [['tag', 'x']],
  },
  {
    name: 'filter.clean',
    plant({ project }, program) {
      set(project, ['filter.x.clean', program], ['filter.x.smudge', program], ['filter.x.required', 'true']);
      attribute(project, '* filter=x');
      return undefined;
    },
    plain: STATUS,
  },
  {
    name: 'filter.process, by the attributes of the tree',
    plant({ project }, program) {
      set(project, ['filter.x.process', program]);
      writeFileSync(join(project, '.gitattributes'), '* filter=x\n');
      touch(join(project, 'src/data.bin'));
      return undefined;
    },
    plain: STATUS,
  },
  {
    name: 'diff.textconv',
    plant({ project }, program) {
      set(project, ['diff.x.textconv', program]);
      attribute(project, '* diff=x');
      return undefined;
    },
    plain: [['diff']],
  },
  {
    name: 'diff.external and diff.command',
    plant({ project }, program) {
      set(project, ['diff.external', program], ['diff.x.command', program]);
      attribute(project, '* diff=x');
      return undefined;
    },
    plain: [['diff']],
  },
  {
    name: 'gpg.program',
    plant({ project }, program) {
      set(project, ['gpg.program', program], ['log.showSignature', 'true']);
      set(project, ['commit.gpgSign', 'true'], ['tag.gpgSign', 'true'], ['user.signingKey', 'x']);
      return undefined;
    },
    plain: [['tag', '--sign', '--message=x', 'x']],
  },
  {
    name: 'programs for talk and typing',
    plant({ project }, program) {
      const names = ['core.pager', 'core.editor', 'core.askPass', 'core.gitProxy', 'core.sshCommand', 'sequence.editor'];
      set(project, ...names.map((name) => [name, program] as const));
      set(project, ['credential.helper', `!${program}`], ['pager.log', program], ['pager.tag', program]);
      set(project, ['pager.status', program], ['interactive.diffFilter', program], ['trailer.x.cmd', program]);
      set(project, ['remote.origin.url', `ext::${program}`], ['remote.origin.vcs', 'ext'], ['protocol.allow', 'always']);
      set(project, ['remote.origin.uploadpack', program], ['remote.origin.receivepack', program]);
      set(project, ['core.alternateRefsCommand', program], ['uploadpack.packObjectsHook', program]);
      set(project, ['submodule.x.update', `!${program}`], ['merge.x.driver', program], ['alias.log', `!${program}`]);
      set(project, ['alias.status', `!${program}`], ['tar.tar.command', program], ['gc.auto', '1']);
      return undefined;
    },
    plain: [['fetch']],
  },
  {
    name: 'core.worktree elsewhere',
    plant({ project, marks }, program) {
      const elsewhere = join(marks, '../elsewhere');
      mkdirSync(elsewhere);
      set(project, ['core.worktree', elsewhere], ['core.fsmonitor', program]);
      return undefined;
    },
    plain: STATUS,
  },
  {
    name: 'a promisor behind ssh',
    plant({ project }, program) {
      const commit = git(project, 'rev-parse', 'HEAD');
      losePromised(join(project, '.git'), commit, program);
      return undefined;
    },
    plain: [['log', '-1']],
  },
  {
    name: 'a promisor behind ext::',
    plant({ project }, program) {
      losePromised(join(project, '.git'), git(project, 'rev-parse', 'HEAD:src/data.bin'), program);
      set(project, ['remote.origin.url', `ext::${program}`], ['protocol.ext.allow', 'always']);
      git(project, 'config', 'core.bare', 'false');
      touch(join(project, 'src/data.bin'));
      return undefined;
    },
    plain: [['cat-file', '-p', 'HEAD:src/data.bin']],
  },
  {
    name: 'a folder that looks like a bare repository',
    plant: (place, program) => bare(place, program),
    plain: [['log', '-1']],
  },
  {
    name: 'a folder that looks like a repository with a work tree of its own',
    plant({ project }, program) {
      const inner = join(project, 'packages/inner');
      git(project, 'clone', '--quiet', '--bare', '.', inner);
      set(inner, ['core.bare', 'false'], ['core.worktree', '.'], ['core.fsmonitor', program]);
      writeFileSync(join(inner, 'pyproject.toml'), '[project]\nname = "inner"\nversion = "1.0"\n');
      return inner;
    },
    plain: STATUS,
  },
  {
    name: 'a file .git that points into the project',
    plant(place, program) {
      const inner = join(place.project, 'inner');
      mkdirSync(join(inner, 'src'), { recursive: true });
      git(place.project, 'clone', '--quiet', '--bare', '.', 'evil');
      set(join(place.project, 'evil'), ['core.bare', 'false'], ['core.worktree', inner], ['core.fsmonitor', program]);
      writeFileSync(join(inner, '.git'), 'gitdir: ../evil\n');
      writeFileSync(join(inner, 'pyproject.toml'), '[project]\nname = "inner"\nversion = "1.0"\n');
      return inner;
    },
    plain: STATUS,
  },
  {
    name: 'settings of a submodule',
    plant({ project, marks }, program) {
      const other = join(marks, '../other');
      makeRepositoryAt(other);
      git(project, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'sub');
      git(project, 'commit', '--quiet', '--message=Sub');
      git(project, 'tag', '--force', 'v1.0');
      set(join(project, 'sub'), ['core.fsmonitor', program], ['filter.x.clean', program]);
      writeFileSync(join(project, '.git/modules/sub/info/attributes'), '* filter=x\n');
      touch(join(project, 'sub/a'));
      return undefined;
    },
    plain: STATUS,
  },
  {
    name: 'settings of a repository that objects are borrowed from',
    plant({ project, marks }, program) {
      const other = join(marks, '../other');
      makeRepositoryAt(other);
      set(other, ['core.fsmonitor', program], ['uploadpack.packObjectsHook', program]);
      set(project, ['core.alternateRefsCommand', program], ['remote.origin.url', other]);
      mkdirSync(join(project, '.git/objects/info'), { recursive: true });
      writeFileSync(join(project, '.git/objects/info/alternates'), `${join(other, '.git/objects')}\n`);
      return undefined;
    },
    plain: [['fetch', 'origin']],
  },
]; // prettier-ignore

function makeRepositoryAt(folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'a'), 'a\n');
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=Other');
}
