import { ReleaseError } from '#release-model';
import { tryGit, type GitHost } from './git.ts';

/** One entry of a commit's tree. */
export interface CommitFile {
  /** Relative to the top of the work tree, with `/`. */
  readonly path: string;
  readonly mode: 'file' | 'executable' | 'link' | 'submodule';
  /** Name of the object in git: of the file's bytes, of a link's target, or the commit of a submodule. */
  readonly blob: string;
}

const MODES: ReadonlyMap<string, CommitFile['mode']> = new Map([
  ['100644', 'file'],
  // Written by a git of 2005, and read by every git since.
  ['100664', 'file'],
  ['100755', 'executable'],
  ['120000', 'link'],
  ['160000', 'submodule'],
]);

const ENTRY = /^(\d{6}) [a-z]+ ([0-9a-f]{40,64})\t([\s\S]+)$/u;

/**
 * The files that a commit records in its tree, whatever the index and the disk contain, and without the replacements of
 * `git replace`.
 * @param top - top of the work tree; absolute
 * @param commit - a whole object name, 40 or 64 hexadecimal digits
 * @returns sorted as git sorts them, by the bytes of their paths
 * @throws ReleaseError when git is missing or can't read the commit, or an entry is of an unknown kind
 */
export async function listCommitFiles(top: string, commit: string, host: GitHost): Promise<readonly CommitFile[]> {
  const wrong = (problem: string): ReleaseError =>
    new ReleaseError({
      subject: top,
      problem: `the files of commit ${commit} can't be listed (${problem})`,
      remedy: 'Check out the whole repository again',
    });
  if (!/^[0-9a-f]{40,64}$/u.test(commit)) throw wrong('it is not a full commit name');
  const result = await tryGit(['--no-replace-objects', 'ls-tree', '-r', '-z', '--full-tree', commit], top, host);
  if (result === null) throw wrong('git is not installed');
  if (result.exitCode !== 0) throw wrong(result.stderr.trim().split('\n').at(-1) ?? '');
  return result.stdout
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, digits, blob, path] = ENTRY.exec(line) ?? [];
      const mode = MODES.get(digits ?? '');
      if (mode === undefined || blob === undefined || path === undefined)
        throw wrong(`it contains the unknown entry '${line}'`);
      return { path, mode, blob };
    });
}
