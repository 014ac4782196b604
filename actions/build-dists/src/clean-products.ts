import { lstat, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isTracked, type GitHost } from '@repo-agent-actions/project-tree';

/** Old products that were found. */
export interface OldProducts {
  /** Absolute paths of distributions in `packages-dir`. */
  readonly distributions: readonly string[];
  /** Absolute paths of what back-ends leave in a project: `build/`, `*.egg-info`. */
  readonly leftovers: readonly string[];
}

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

/** Products of earlier builds. Links are never followed, and what git tracks is never a product. */
export async function findOldProducts(projectDir: string, packagesDir: string, host: GitHost): Promise<OldProducts> {
  const distributions = (await entriesOf(packagesDir))
    .filter((name) => /\.(?:whl|tar\.gz|zip)$/u.test(name))
    .map((name) => join(packagesDir, name));
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
  return { distributions, leftovers };
}

/** Removes products. A link is removed itself, not its target. */
export async function removeProducts(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { recursive: true, force: true });
}
