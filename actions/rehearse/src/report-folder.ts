import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isInside } from '#project-tree';
import { isSystemError, ReleaseError, systemReason } from '#release-model';
import { IGNORE_EVERYTHING, REPORT_FILES, requireOwnReport } from '#release-store';

/**
 * Creates the folder for the report before anything that takes time. A new folder tells git to ignore it, so that a report
 * inside a project doesn't count as a change and isn't part of the next rehearsal.
 * @param folder - absolute
 * @throws ReleaseError when it isn't writable, or a file of somebody else would be overwritten
 */
export async function openReportFolder(folder: string): Promise<void> {
  await requireOwnReport(folder);
  try {
    const made = await mkdir(folder, { recursive: true });
    if (made !== undefined) await writeFile(join(folder, '.gitignore'), IGNORE_EVERYTHING);
  } catch (cause) {
    // Node's error for a new folder in a read-only file system
    const reason = isSystemError(cause, 'ENOENT') ? '' : ` (${systemReason(cause)})`;
    throw new ReleaseError(
      {
        subject: 'report-dir',
        problem: `${folder} can't be written${reason}`,
        remedy: 'Choose a writable folder',
      },
      { cause },
    );
  }
}

/**
 * Removes the report of an earlier rehearsal from a copy that was made without git.
 * @param folder - where the reports of the original are; absolute
 */
export async function removeOldReport(
  folder: string,
  original: string,
  copy: { readonly projectDir: string },
): Promise<void> {
  if (!isInside(original, folder)) return;
  const copied = join(copy.projectDir, relative(original, folder));
  const ignore = join(copied, '.gitignore');
  const isOurs = (await readFile(ignore, 'utf8').catch(() => '')) === IGNORE_EVERYTHING;
  const names = [...Object.values(REPORT_FILES), ...(isOurs ? ['.gitignore'] : [])];
  for (const name of names) await rm(join(copied, name), { force: true });
}
