import { lazyModule } from '#lazy-modules';
import type { SearchedFile } from './find-secrets.ts';

/** Of a larger file no more is looked through. Bytes. */
export const LARGEST_SEARCHED = 8 * 1024 * 1024;

// Most actions search nothing
const finder = lazyModule(() => import('./find-secrets.ts'));

/** Looks through one file for secrets: {@link searchFile}, once everything for it is loaded. */
export type FileSearch = (path: string, start: Buffer, size?: number) => SearchedFile;

/** Loads what a search needs. */
export async function loadSearch(): Promise<FileSearch> {
  const { findSecrets, unreadRest } = await finder();
  return (path, start, size = start.length) => {
    const searched = findSecrets(path, start);
    if (size <= start.length || searched.looked === 'binary') return searched;
    return { ...searched, hits: [...searched.hits, unreadRest(LARGEST_SEARCHED)] };
  };
}

/**
 * Looks through one file for secrets. The same path and bytes get the same answer, wherever they come from. The time
 * grows with the size of the file and no faster.
 * @param path - relative to the project, with `/`: that of a tree, or that of a member without the folder of the archive
 * @param start - all of the file, or its first `LARGEST_SEARCHED` bytes
 * @param size - of the whole file, in bytes
 */
export async function searchFile(path: string, start: Buffer, size = start.length): Promise<SearchedFile> {
  return (await loadSearch())(path, start, size);
}
