import { readFile, realpath, stat } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { isSystemError, messageOf, ReleaseError } from '#release-model';

/** Where a repository keeps its files. All absolute. */
export interface GitFolder {
  /** The top of the work tree: the folder that holds `.git`, whatever the repository's settings say. */
  readonly top: string;
  /** `.git`, or what a file of that name points to: HEAD and the index are there. */
  readonly gitDir: string;
  /** The same, except for a linked work tree: objects, refs and settings are there. */
  readonly commonDir: string;
}

/** A file `.git` or `commondir` contains one path. */
const LONGEST_POINTER = 8192;

/** The error for a repository that can't be read. */
export function unreadable(top: string, why: string, remedy: string, cause?: unknown): ReleaseError {
  return new ReleaseError(
    { subject: top, problem: `is a git repository that can't be read (${why})`, remedy },
    cause === undefined ? {} : { cause },
  );
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | null> {
  try {
    const facts = await stat(path);
    return facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other';
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].some((code) => isSystemError(cause, code))) return null;
    throw unreadable(dirname(path), messageOf(cause), `Give the user of this process read access to ${path}`, cause);
  }
}

async function pointerIn(path: string, prefix: string): Promise<string | null> {
  if ((await kindOf(path)) !== 'file') return null;
  const [text = ''] = (await readFile(path, 'utf8')).slice(0, LONGEST_POINTER).split(/[\r\n]/u);
  return text.startsWith(prefix) && text !== prefix ? resolve(dirname(path), text.slice(prefix.length)) : null;
}

async function repositoryIn(top: string, gitDir: string): Promise<GitFolder | null> {
  const commonDir = (await pointerIn(join(gitDir, 'commondir'), '')) ?? gitDir;
  const [head, objects, refs] = await Promise.all([
    kindOf(join(gitDir, 'HEAD')),
    kindOf(join(commonDir, 'objects')),
    kindOf(join(commonDir, 'refs')),
  ]);
  // In a new repository, HEAD may be a link to a branch that doesn't exist yet, as old versions of git wrote it
  const isWhole = (head === 'file' || head === null) && objects === 'folder' && refs === 'folder';
  return isWhole ? { top, gitDir, commonDir } : null;
}

function ceilingsOf(environment: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set((environment['GIT_CEILING_DIRECTORIES'] ?? '').split(delimiter).filter(isAbsolute));
}

/**
 * Finds the repository that a folder belongs to, as git would, but by `.git` alone: a folder that looks like a bare
 * repository is a folder of files. No program is started, and no setting of the repository is read.
 * @returns `null` when there is none up to the root, the edge of the file system, or GIT_CEILING_DIRECTORIES
 * @throws ReleaseError when there is one that can't be read
 */
export async function findGitFolder(
  start: string,
  environment: Readonly<Record<string, string>>,
): Promise<GitFolder | null> {
  const from = await realpath(start).catch(() => null);
  if (from === null) return null;
  const { dev } = await stat(from);
  const ceilings = ceilingsOf(environment);
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, '.git');
    const kind = await kindOf(path);
    if (kind === 'folder') {
      const found = await repositoryIn(folder, await realpath(path));
      if (found !== null) return found;
    } else if (kind === 'file') {
      const target = await pointerIn(path, 'gitdir: ');
      const found = target === null ? null : await repositoryIn(folder, target);
      if (found !== null) return found;
      const where =
        target === null
          ? "its .git file doesn't name a folder"
          : `its .git file names ${target}, which is not a repository`;
      throw unreadable(folder, where, 'Check out the project again');
    }
    const parent = dirname(folder);
    const isEdge = parent === folder || ceilings.has(parent) || (await stat(parent).catch(() => null))?.dev !== dev;
    if (isEdge) return null;
  }
}
