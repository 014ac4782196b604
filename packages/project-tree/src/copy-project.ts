import { chmod, constants, copyFile, lstat, mkdir, readlink, realpath, symlink, utimes } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { isInside } from '#process';
import { copyHistory } from './copy-history.ts';
import { earlierProducts, type ProductPlaces } from './earlier-products.ts';
import { findWorkTree } from './git-facts.ts';
import { changeGit, type GitHost } from './git.ts';
import { listPlainFiles, listProjectFiles, listUntrackedFiles } from './project-files.ts';

/** How a project is copied. */
export interface CopyOptions {
  /**
   * `leave`: without the files that git ignores. `take`: with them (a build may ship such files), except virtual
   * environments and caches.
   */
  readonly ignored: 'leave' | 'take';
  /** Where earlier builds may have left products: they aren't copied. Absent: everything is. */
  readonly products?: ProductPlaces;
}

/** A temporary copy of a project. */
export interface ProjectCopy {
  /** The copied project: a folder of the copied repository where it is one; absolute. */
  readonly projectDir: string;
  /** The copied work tree, or the project itself outside git; absolute. */
  readonly top: string;
}

async function copyLink(from: string, to: string, top: string): Promise<void> {
  const target = await readlink(from);
  const reached = resolve(dirname(from), target);
  // Links within the project stay within the copy; one that leads outside still leads there.
  await symlink(isInside(top, reached) && !isAbsolute(target) ? target : reached, to);
}

async function copyFiles(files: readonly string[], from: string, to: string): Promise<void> {
  const folders = new Set(files.map((file) => dirname(join(to, file))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const file of files) {
    const source = join(from, file);
    const target = join(to, file);
    const entry = await lstat(source);
    if (entry.isSymbolicLink()) await copyLink(source, target, from);
    else if (entry.isFile()) {
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      // Read-only files of the original must be writable in the copy, since tools write there.
      if ((entry.mode & 0o200) === 0) await chmod(target, (entry.mode & 0o777) | 0o200);
      await utimes(target, entry.atime, entry.mtime);
    }
  }
}

/**
 * Copies a project, so that whatever happens to the copy changes no byte of the original. In git the whole work tree is
 * copied, with the uncommitted changes, since a project in a subfolder may need what is next to it.
 * @param projectDir - absolute
 * @param folder - absolute; must not exist yet
 * @throws ReleaseError when its repository can't be read; the file system's error when something else can't
 */
export async function copyProject(
  projectDir: string,
  folder: string,
  options: CopyOptions,
  host: GitHost,
): Promise<ProjectCopy> {
  const project = await realpath(projectDir);
  const workTree = await findWorkTree(project, host);
  const top = workTree === null ? project : await realpath(workTree);
  if (workTree !== null) await copyHistory(top, folder, host);
  await mkdir(folder, { recursive: true });
  const all = options.ignored === 'leave' ? await listProjectFiles(top, host) : await listPlainFiles(top);
  const untracked = options.products === undefined ? [] : await listUntrackedFiles(top, host);
  const left = await earlierProducts(top, untracked, options.products ?? { normalizedName: null });
  await copyFiles(
    all.filter((file) => !left.has(file)),
    top,
    folder,
  );
  // A message about files that differ isn't a failure: git compares such files when it is asked
  if (workTree !== null) await changeGit(['update-index', '-q', '--refresh'], folder, host);
  const copy = await realpath(folder);
  return { projectDir: join(copy, relative(top, project)), top: copy };
}
