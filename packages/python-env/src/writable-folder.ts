import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';

/** What a system says of a folder that can't be written: no right, a read-only file system, something else in its place. */
const NOT_WRITABLE: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT']);

/**
 * Does `work` in the first of the folders that can be written: a cache may be mounted read-only.
 * @throws what `work` throws, when that isn't about writing or there is no further folder
 */
export async function inFirstWritable<T>(folders: readonly string[], work: (folder: string) => Promise<T>): Promise<T> {
  for (const [index, folder] of folders.entries()) {
    try {
      return await work(folder);
    } catch (error) {
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
      if (!NOT_WRITABLE.has(code) || index === folders.length - 1) throw error;
    }
  }
  throw new Error('there is no folder to write to');
}

/** Whether files can be written to a folder, or it can be made. Nothing is written to find out. */
export function canBeWritten(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    const isMissing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    return isMissing && dirname(folder) !== folder && canBeWritten(dirname(folder));
  }
}
