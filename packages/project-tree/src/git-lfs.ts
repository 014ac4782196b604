import { join } from 'node:path';
import type { GitHost } from './git-program.ts';
import { gitOutput } from './git.ts';
import { isLargeFile, parseLargeFile } from './large-files.ts';

/**
 * Whether a file has the bytes that its Git LFS pointer in the index names, so that the filter isn't needed.
 * @param path - relative to `top`
 */
export async function isWhatPointerSays(path: string, top: string, host: GitHost): Promise<boolean> {
  const pointer = parseLargeFile(path, `${(await gitOutput(['cat-file', 'blob', `:${path}`], top, host)) ?? ''}\n`);
  return pointer !== null && (await isLargeFile(join(top, path), pointer));
}
