import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isInside } from '@repo-agent-actions/project-tree';
import { isSystemError, ReleaseError, systemReason } from '@repo-agent-actions/release-model';

const IGNORE_EVERYTHING = '*\n';

/**
 * Makes the folder for the report before anything takes time. A new one tells git to ignore it, so that a report within
 * a project is no change of the project, and no part of the next rehearsal.
 * @param folder - absolute
 * @throws ReleaseError when it can't be written
 */
export async function openReportFolder(folder: string): Promise<void> {
  try {
    const made = await mkdir(folder, { recursive: true });
    if (made !== undefined) await writeFile(join(folder, '.gitignore'), IGNORE_EVERYTHING);
  } catch (cause) {
    // What Node says when it was to make a folder in a read-only file system
    const reason = isSystemError(cause, 'ENOENT') ? '' : ` (${systemReason(cause)})`;
    throw new ReleaseError(
      {
        subject: 'report-dir',
        problem: `${folder} can't be written${reason}`,
        remedy: 'Name a folder that can be',
      },
      { cause },
    );
  }
}

/**
 * Takes the report of an earlier rehearsal out of a copy that was made without git's help.
 * @param folder - where reports of the original are written; absolute
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
  const names = ['release-record.json', 'report.html', ...(isOurs ? ['.gitignore'] : [])];
  for (const name of names) await rm(join(copied, name), { force: true });
}
