import { readFile } from 'node:fs/promises';
import { isSystemError, parseFailureNote, type FailureNote, type JobOfRun } from '#release-model';
import { failureNotePath } from './write-failure-note.ts';

/** The note of a job with its path; `null` when it left none. @throws ReleaseError when the file is something else */
export async function readFailureNote(
  storeFolder: string,
  of: JobOfRun,
): Promise<{ readonly path: string; readonly note: FailureNote } | null> {
  const path = failureNotePath(storeFolder, of);
  try {
    return { path, note: parseFailureNote(await readFile(path, 'utf8'), path) };
  } catch (error) {
    if (isSystemError(error, 'ENOENT') || isSystemError(error, 'ENOTDIR')) return null;
    throw error;
  }
}
