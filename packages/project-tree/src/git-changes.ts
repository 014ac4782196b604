import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findGitFolder } from './git-folder.ts';
import type { GitHost } from './git-program.ts';
import { isWhatPointerSays } from './git-lfs.ts';
import { requireGitOutput } from './git.ts';

/** The uncommitted changes of a work tree. */
export interface GitChanges {
  readonly changed: boolean;
  /** Changed files that git compares through a filter, relative to the top; see `GitFacts`. */
  readonly filtered: readonly string[];
}

/** The most files to look up filters for: with more changes, nobody needs to know the cause. */
const MOST_ASKED = 500;

/** How deep submodules are followed. */
const DEEPEST = 20;

async function filtersOf(paths: readonly string[], top: string, host: GitHost): Promise<ReadonlyMap<string, string>> {
  const answer = await requireGitOutput(['check-attr', '-z', 'filter', '--', ...paths], top, host);
  const words = (answer ?? '').split('\0');
  const filters = new Map<string, string>();
  for (let at = 0; at + 2 < words.length; at += 3) filters.set(words[at] ?? '', words[at + 2] ?? '');
  return filters;
}

/** The mode of an entry, as the file of an index has it: a submodule, and a folder that stands for its files. */
const MODES = ['0000e000', '00004000'].map((mode) => Buffer.from(mode, 'hex'));

/** Whether an index may list a submodule. It may also only look so, which git can tell. */
async function mayHaveSubmodules(folder: string, host: GitHost): Promise<boolean> {
  const found = await findGitFolder(folder, host.environment);
  if (found === null) return false;
  const index = await readFile(join(found.gitDir, 'index')).catch(() => null);
  const isSplit = (await readdir(found.gitDir)).some((name) => name.startsWith('sharedindex.'));
  return index === null || isSplit || MODES.some((mode) => index.includes(mode));
}

/** Checks submodules one by one: `git status` would start another git in each, with that submodule's own settings. */
async function areSubmodulesChanged(folder: string, top: string, host: GitHost, depth: number): Promise<boolean> {
  if (!(await mayHaveSubmodules(folder, host))) return false;
  const listed = await requireGitOutput(['ls-files', '--stage', '-z', '--full-name', '--', '.'], folder, host);
  for (const entry of (listed ?? '').split('\0')) {
    const path = /^160000 [^\t]*\t(.+)$/su.exec(entry)?.[1];
    if (path === undefined) continue;
    const module = join(top, path);
    // One that wasn't fetched is an empty folder
    if ((await lstat(join(module, '.git')).catch(() => null)) === null) continue;
    const found = await findGitFolder(module, host.environment);
    if (found?.top !== module) continue;
    if (depth >= DEEPEST || (await changesBelow(module, module, host, depth + 1)).changed) return true;
  }
  return false;
}

/**
 * Looks for uncommitted changes below a folder; new files that git doesn't ignore count, and what is in
 * submodules.
 * @param top - of its work tree; absolute
 * @throws ReleaseError when git can't tell
 */
export async function changesBelow(folder: string, top: string, host: GitHost, depth = 0): Promise<GitChanges> {
  const [status, inModules] = await Promise.all([
    requireGitOutput(
      ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=normal', '--', '.'],
      folder,
      host,
    ),
    areSubmodulesChanged(folder, top, host, depth),
  ]); // prettier-ignore
  const entries = (status ?? '').split('\0').filter((entry) => entry !== '');
  const touched = entries.filter((entry) => entry.startsWith(' M ')).map((entry) => entry.slice(3));
  const isElse = inModules || touched.length < entries.length;
  if (touched.length === 0 || touched.length > MOST_ASKED)
    return { changed: isElse || touched.length > 0, filtered: [] };
  const filters = await filtersOf(touched, top, host);
  const filtered: string[] = [];
  let isChanged = isElse;
  for (const path of touched) {
    const filter = filters.get(path) ?? 'unspecified';
    if (filter === 'lfs' && (await isWhatPointerSays(path, top, host))) continue;
    isChanged = true;
    if (!/^(?:unspecified|unset)$/u.test(filter)) filtered.push(path);
  }
  return { changed: isChanged, filtered };
}
