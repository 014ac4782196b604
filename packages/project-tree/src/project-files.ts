import { lstat, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { findWorkTree, isTracked } from './git-facts.ts';
import { gitOutput, requireGitOutput, type GitHost } from './git.ts';

/** Folders that aren't source. They are included only if git says that they belong to the project. */
const NOT_SOURCE: ReadonlySet<string> = new Set([
  '.git', '.hg', '.svn', '.bzr', '.venv', 'venv', '.tox', '.nox', 'node_modules', '__pycache__', '.mypy_cache',
  '.pytest_cache', '.ruff_cache', '.hypothesis', '.eggs',
]); // prettier-ignore

/**
 * Whether a name is one that tools make, and nobody ships: an environment, a cache, what a back-end leaves behind. Such
 * a link counts only where git tracks it.
 */
export function isNobodysSource(name: string): boolean {
  return NOT_SOURCE.has(name) || name.endsWith('.egg-info');
}

async function isEnvironment(folder: string): Promise<boolean> {
  return (await lstat(join(folder, 'pyvenv.cfg')).catch(() => null)) !== null;
}

/** Every file and link below a folder, without folders of version control, virtual environments and caches. */
export async function listPlainFiles(folder: string, below = ''): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = posix.join(below, entry.name);
    if (!entry.isDirectory()) {
      // A linked work tree and a submodule have a file `.git`.
      const isOwnLink = entry.isSymbolicLink() && !isNobodysSource(entry.name);
      if ((entry.isFile() && entry.name !== '.git') || isOwnLink) found.push(path);
    } else if (!NOT_SOURCE.has(entry.name) && !(await isEnvironment(join(folder, path)))) {
      for (const one of await listPlainFiles(folder, path)) found.push(one);
    }
  }
  return found.sort();
}

/**
 * The files that belong to a folder: in git those that it tracks and those that it doesn't ignore, else all but version
 * control, virtual environments and caches. Submodules count with all of their files.
 * @returns paths relative to `folder`, with `/`, sorted; links are listed, never followed
 * @throws ReleaseError when it is in a repository that can't be read
 */
export async function listProjectFiles(folder: string, host: GitHost): Promise<readonly string[]> {
  const listed =
    (await findWorkTree(folder, host)) === null
      ? null
      : await requireGitOutput(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], folder, host);
  if (listed === null) return await listPlainFiles(folder);
  const found = new Set<string>();
  for (const path of listed.split('\0')) {
    // git lists deleted files, too, and names a repository within this one (submodule or not) as a folder.
    const entry = path === '' ? null : await lstat(join(folder, path)).catch(() => null);
    if (entry?.isDirectory() === true) for (const inner of await listPlainFiles(folder, path)) found.add(inner);
    else if (entry !== null && !(await isMadeLink(folder, path, entry.isSymbolicLink(), host))) found.add(path);
  }
  return [...found].filter((path) => !hasParentIn(found, path)).sort();
}

/**
 * The files below a folder that git neither tracks nor ignores; outside git, all of `listProjectFiles`.
 * @returns paths relative to `folder`, with `/`; a repository within this one is a folder, and ends with `/`
 * @throws ReleaseError when it is in a repository that can't be read
 */
export async function listUntrackedFiles(folder: string, host: GitHost): Promise<readonly string[]> {
  const listed =
    (await findWorkTree(folder, host)) === null
      ? null
      : await requireGitOutput(['ls-files', '-z', '--others', '--exclude-standard'], folder, host);
  return listed === null ? await listPlainFiles(folder) : listed.split('\0').filter((path) => path !== '');
}

/** A .gitignore pattern such as `.venv/` is about folders: it doesn't ignore a link of that name. */
async function isMadeLink(folder: string, path: string, isLink: boolean, host: GitHost): Promise<boolean> {
  return isLink && isNobodysSource(posix.basename(path)) && !(await isTracked(folder, path, host));
}

/** An index may still name files below what is a link by now: what the link leads to is not the project's. */
function hasParentIn(found: ReadonlySet<string>, path: string): boolean {
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    if (found.has(path.slice(0, slash))) return true;
  }
  return false;
}

/** What Python and compilers leave next to sources, and nobody needs. */
const MADE = /\.(?:py[cod]|so|dylib|o|log)$|~$/u;

/**
 * Files and folders below a folder that git ignores, and that look like something a build might want: not environments,
 * caches, or what compilers leave.
 * @param inside - relative to `folder`
 * @param whole - whether to list an ignored folder by its name with `/` instead of by its files
 * @returns relative to `folder`, with `/`, sorted; empty outside git
 */
export async function listIgnoredFiles(
  folder: string,
  { inside, whole }: { readonly inside: readonly string[]; readonly whole: boolean },
  host: GitHost,
): Promise<readonly string[]> {
  if (inside.length === 0 || (await findWorkTree(folder, host)) === null) return [];
  const paths = inside.map((path) => `:(literal)${path}`);
  const kind = [
    '--others',
    '--ignored',
    '--exclude-standard',
    ...(whole ? ['--directory', '--no-empty-directory'] : []),
  ];
  const listed = (await gitOutput(['ls-files', '-z', ...kind, '--', ...paths], folder, host)) ?? '';
  const isWanted = (path: string): boolean =>
    path !== '' && !MADE.test(path) && !path.split('/').some((part) => isNobodysSource(part));
  return listed.split('\0').filter(isWanted).sort();
}
