import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { releaseOfFilename } from '#python-standards';

/** Where earlier builds may have left their products. */
export interface ProductPlaces {
  /** The project's name, normalized; `null` where only a build can tell: then every distribution counts. */
  readonly normalizedName: string | null;
  /** The folder for products, if somebody named one; absolute. */
  readonly packagesDir?: string;
}

/** What makes a folder a project, so that a `dist` in it is a folder of products. */
const PROJECT_FILES: readonly string[] = ['pyproject.toml', 'setup.py', 'setup.cfg'];

/** uv writes one into each folder of products. */
const BESIDE_PRODUCTS = '.gitignore';

async function namesIn(folder: string): Promise<readonly string[]> {
  return await readdir(folder).catch(() => []);
}

/**
 * The products of earlier builds among the untracked files of a tree. They aren't sources, so they change nothing: those
 * in the folder for products, in the `dist` of any project of the tree (a monorepo has several), and in a folder that
 * has nothing but distributions of the project, all of them untracked.
 * @param top - of the tree; absolute
 * @param untracked - files that git doesn't track, relative to `top`, with `/`
 * @returns some of `untracked`; links are never products
 */
export async function earlierProducts(
  top: string,
  untracked: readonly string[],
  { normalizedName, packagesDir }: ProductPlaces,
): Promise<ReadonlySet<string>> {
  const given = new Set(untracked.map((path) => resolve(top, path)));
  const isOwn = (name: string): boolean => {
    const release = releaseOfFilename(name);
    return release !== null && (normalizedName === null || release.normalizedName === normalizedName);
  };
  const folders = new Map<string, Promise<'packages' | 'own' | null>>();
  async function kindOf(folder: string): Promise<'packages' | 'own' | null> {
    if (folder === packagesDir) return 'own';
    if (basename(folder) === 'dist') {
      const beside = await namesIn(dirname(folder));
      if (PROJECT_FILES.some((name) => beside.includes(name))) return 'packages';
    }
    const names = (await namesIn(folder)).filter((name) => name !== BESIDE_PRODUCTS);
    return normalizedName !== null && names.every((name) => isOwn(name) && given.has(join(folder, name)))
      ? 'own'
      : null;
  }
  const found = new Set<string>();
  for (const path of untracked) {
    const full = resolve(top, path);
    const name = basename(full);
    if (releaseOfFilename(name) === null) continue;
    const folder = dirname(full);
    const kind = folders.get(folder) ?? kindOf(folder);
    folders.set(folder, kind);
    const isProduct = (await kind) === 'packages' || ((await kind) === 'own' && isOwn(name));
    if (isProduct && (await lstat(full).catch(() => null))?.isFile() === true) found.add(path);
  }
  return found;
}
