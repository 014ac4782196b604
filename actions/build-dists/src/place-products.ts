import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, copyFile, lstat, mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readDistribution } from '#distributions';
import { ReleaseError, type Distribution } from '#release-model';
import { sha256OfFile } from '#release-store';

/** Products in their place. */
export interface PlacedProducts {
  readonly distributions: readonly Distribution[];
  /** Whether the folder was created for them. */
  readonly isNewFolder: boolean;
}

/** Whether a regular file with these bytes is at the path. */
async function isThere(path: string, sha256: string): Promise<boolean> {
  const status = await lstat(path).catch(() => null);
  return status?.isFile() === true && (await sha256OfFile(path)) === sha256;
}

/**
 * Puts the products into `packages-dir`: all of them, or none. A file has its name only once it is complete.
 * @param packagesDir - absolute; contains no other distribution
 * @throws ReleaseError when a file changes meanwhile
 */
export async function placeProducts(products: readonly Distribution[], packagesDir: string): Promise<PlacedProducts> {
  const isNewFolder = (await mkdir(packagesDir, { recursive: true })) !== undefined;
  const targets = products.map(({ path, filename, sha256 }) => ({
    path,
    sha256,
    neighbour: join(packagesDir, `.${filename}.${randomBytes(6).toString('hex')}.new`),
    target: join(packagesDir, filename),
  }));
  // What was taken from there stays as it is, even if something fails
  const waiting: (typeof targets)[number][] = [];
  for (const one of targets) if (!(await isThere(one.target, one.sha256))) waiting.push(one);
  const placed: string[] = [];
  try {
    for (const { path, neighbour } of waiting) {
      await copyFile(path, neighbour, constants.COPYFILE_EXCL);
      // Whatever the umask of the runner, and whoever wrote the file: it is for everybody
      await chmod(neighbour, 0o644);
    }
    for (const { neighbour, target } of waiting) {
      await rename(neighbour, target);
      placed.push(target);
    }
    const there = await Promise.all(targets.map(({ target }) => readDistribution(target)));
    const changed = there.find(({ sha256 }, index) => sha256 !== products[index]?.sha256);
    if (changed !== undefined) {
      throw new ReleaseError({
        subject: basename(changed.path),
        problem: 'changed while it was copied to packages-dir',
        remedy: 'Make sure that nothing else writes there, and build again',
      });
    }
    return { distributions: there, isNewFolder };
  } catch (error) {
    for (const path of [...waiting.map(({ neighbour }) => neighbour), ...placed]) await rm(path, { force: true });
    throw error;
  }
}
