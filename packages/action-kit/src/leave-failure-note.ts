import { jobOfRun } from '#release-model';
import { writeFailureNote } from '#release-store';
import { jobStoreFolder, jobTemporaryRoot } from './folders.ts';

/**
 * Leaves why an action failed that has no receipt to say it, for the job that reports it. Never throws: the log has the
 * sentence anyway.
 * @param failure - without secrets
 */
export async function leaveFailureNote(
  action: string,
  failure: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const of = jobOfRun(environment);
  if (of === null) return;
  try {
    const at = new Date().toISOString();
    await writeFailureNote(jobStoreFolder(jobTemporaryRoot(environment)), of, {
      schema: 1,
      job: of.job,
      action,
      failure,
      at,
    });
  } catch {
    // A full disk, or a folder that belongs to somebody else
  }
}
