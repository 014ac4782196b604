import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { kindOfFilename, readDistribution } from '@repo-agent-actions/distributions';
import { ReleaseError, type Distribution } from '@repo-agent-actions/release-model';

/**
 * Puts the products into `packages-dir`: all of them, or none. A file has its name only once it is complete.
 * @throws ReleaseError when the folder contains other distributions, which would be published with them
 */
export async function placeProducts(
  products: readonly Distribution[],
  packagesDir: string,
): Promise<readonly Distribution[]> {
  await mkdir(packagesDir, { recursive: true });
  const names = new Set(products.map(({ filename }) => filename));
  const foreign = (await readdir(packagesDir)).filter((name) => kindOfFilename(name) !== null && !names.has(name));
  if (foreign.length > 0) {
    throw new ReleaseError({
      subject: 'packages-dir',
      problem: `contains other distributions: ${foreign.join(', ')}`,
      remedy: 'Remove them, or set clean to true',
    });
  }
  const waiting = products.map(({ path, filename }) => ({
    path,
    neighbour: join(packagesDir, `.${filename}.new`),
    target: join(packagesDir, filename),
  }));
  const placed: string[] = [];
  try {
    for (const { path, neighbour } of waiting) await copyFile(path, neighbour);
    for (const { neighbour, target } of waiting) {
      await rename(neighbour, target);
      placed.push(target);
    }
    const there = await Promise.all(placed.map(readDistribution));
    const changed = there.find(({ sha256 }, index) => sha256 !== products[index]?.sha256);
    if (changed !== undefined) {
      throw new ReleaseError({
        subject: basename(changed.path),
        problem: 'changed while it was copied to packages-dir',
        remedy: 'Make sure that nothing else writes there, and build again',
      });
    }
    return there;
  } catch (error) {
    for (const path of [...waiting.map(({ neighbour }) => neighbour), ...placed]) await rm(path, { force: true });
    throw error;
  }
}
