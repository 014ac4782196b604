import { realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { findGitFolder } from './git-folder.ts';
import { requireGitOutput, type GitHost } from './git.ts';

/**
 * The names in a folder that git tracks: in the repository that holds the folder, or in one around that.
 * @param folder - absolute; missing: nothing is tracked
 * @returns `null` when that is unknown: there is a repository, and no git on this machine
 * @throws ReleaseError when a repository can't be read
 */
export async function trackedNames(
  folder: string,
  names: readonly string[],
  host: GitHost,
): Promise<ReadonlySet<string> | null> {
  const tracked = new Set<string>();
  const real = await realpath(folder).catch(() => null);
  if (real === null || names.length === 0) return tracked;
  let inside = real;
  for (;;) {
    const repository = await findGitFolder(inside, host.environment);
    if (repository === null) return tracked;
    const { top } = repository;
    const below = relative(top, real).split(sep).join('/');
    const paths = names.map((name) => `:(literal)${join(below, name)}`);
    const listed = await requireGitOutput(['ls-files', '-z', '--cached', '--', ...paths], top, host);
    if (listed === null) return null;
    // A name may also be that of a folder with tracked files in it
    for (const path of listed.split('\0')) {
      const rest = below === '' ? path : path.slice(below.length + 1);
      if (rest !== '') tracked.add(rest.split('/')[0] ?? '');
    }
    if (dirname(top) === top) return tracked;
    inside = dirname(top);
  }
}
