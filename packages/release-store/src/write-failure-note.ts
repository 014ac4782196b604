import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { serialize, type FailureNote, type JobOfRun } from '#release-model';
import { writeFileAtomically } from './atomic-file.ts';

const PREFIX = 'failure-';

/** Whether a file of the store is the note of a job. */
export function isFailureNote(name: string): boolean {
  return name.startsWith(PREFIX) && name.endsWith('.json');
}

/** Where a job leaves its note. */
export function failureNotePath(storeFolder: string, { run, attempt, job }: JobOfRun): string {
  return join(storeFolder, `${PREFIX}${run}-${attempt}-${job}.json`);
}

/** Leaves why a job failed, unless an earlier step of it has: what comes after the first failure follows from it. */
export async function writeFailureNote(storeFolder: string, of: JobOfRun, note: FailureNote): Promise<void> {
  const path = failureNotePath(storeFolder, of);
  const names = await readdir(storeFolder).catch(() => []);
  if (names.some((name) => join(storeFolder, name) === path)) return;
  await writeFileAtomically(path, serialize(note));
}
