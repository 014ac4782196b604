import { lstat, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isTracked, type GitHost } from '#project-tree';

/** What setuptools and similar back-ends create in `build/`; a folder with anything else in it isn't theirs. */
const BUILD_ENTRY = /^(?:lib|lib\..+|bdist\..+|temp\..+|scripts-.+|\.DS_Store)$/u;

async function entriesOf(folder: string): Promise<readonly string[]> {
  const status = await lstat(folder).catch(() => null);
  return status?.isDirectory() === true ? await readdir(folder) : [];
}

async function eggInfosIn(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await entriesOf(folder)) {
    const path = join(folder, name);
    if (name.endsWith('.egg-info') && (await entriesOf(path)).includes('PKG-INFO')) found.push(path);
  }
  return found;
}

/**
 * What back-ends leave in a project: `build/`, `*.egg-info`. It is never part of what is built. Links are never followed,
 * and what git tracks is the project's.
 * @param projectDir - absolute
 * @returns absolute paths
 */
export async function findLeftovers(projectDir: string, host: GitHost): Promise<readonly string[]> {
  const build = join(projectDir, 'build');
  const inBuild = await entriesOf(build);
  const candidates = [
    ...(inBuild.length > 0 && inBuild.every((name) => BUILD_ENTRY.test(name)) ? [build] : []),
    ...(await eggInfosIn(projectDir)),
    ...(await eggInfosIn(join(projectDir, 'src'))),
  ];
  const leftovers: string[] = [];
  for (const path of candidates) {
    if (!(await isTracked(projectDir, relative(projectDir, path), host))) leftovers.push(path);
  }
  return leftovers;
}

/** Removes leftovers from our own copy of a project. A link is removed itself, not its target. */
export async function removeLeftovers(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { recursive: true, force: true });
}
