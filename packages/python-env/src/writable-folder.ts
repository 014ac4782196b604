import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';

/** The errors of a folder that isn't writable: no permission, a read-only file system, something else in its place. */
const NOT_WRITABLE: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT']);

/**
 * Does `work` in the first writable folder: a cache may be mounted read-only.
 * @throws what `work` throws, if it isn't about writing or there is no further folder
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

/** Whether a folder is writable or can be created. Writes nothing to find out. */
export function canBeWritten(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    const isMissing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    return isMissing && dirname(folder) !== folder && canBeWritten(dirname(folder));
  }
}
