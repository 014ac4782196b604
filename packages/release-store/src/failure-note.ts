import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError, parseFailureNote, serialize, type FailureNote, type JobOfRun } from '#release-model';
import { writeFileAtomically } from './atomic-file.ts';

const PREFIX = 'failure-';

/** Whether a file of the store is the note of a job. */
export function isFailureNote(name: string): boolean {
  return name.startsWith(PREFIX) && name.endsWith('.json');
}

function pathOf(storeFolder: string, { run, attempt, job }: JobOfRun): string {
  return join(storeFolder, `${PREFIX}${run}-${attempt}-${job}.json`);
}

/** The note of a job with its path; `null` when it left none. @throws ReleaseError when the file is something else */
export async function readFailureNote(
  storeFolder: string,
  of: JobOfRun,
): Promise<{ readonly path: string; readonly note: FailureNote } | null> {
  const path = pathOf(storeFolder, of);
  try {
    return { path, note: parseFailureNote(await readFile(path, 'utf8'), path) };
  } catch (error) {
    if (isSystemError(error, 'ENOENT') || isSystemError(error, 'ENOTDIR')) return null;
    throw error;
  }
}

/** Leaves why a job failed, unless an earlier step of it has: what comes after the first failure follows from it. */
export async function writeFailureNote(storeFolder: string, of: JobOfRun, note: FailureNote): Promise<void> {
  const path = pathOf(storeFolder, of);
  const names = await readdir(storeFolder).catch(() => []);
  if (names.some((name) => join(storeFolder, name) === path)) return;
  await writeFileAtomically(path, serialize(note));
}
