import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReleaseError } from '#release-model';

/** What a folder that we create for reports tells git. */
export const IGNORE_EVERYTHING = '*\n';

/** The files of a report. */
export const REPORT_FILES = { record: 'release-record.json', page: 'report.html' } as const;

/** Whether a file is a record, of whichever version of the suite. */
async function isRecord(path: string): Promise<boolean> {
  try {
    const record: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof record === 'object' && record !== null && 'suite' in record && 'receipts' in record;
  } catch {
    return false;
  }
}

/**
 * Requires that a report overwrites nothing but an earlier report: there is a record of a release next to it, or we
 * created the folder.
 * @param folder - absolute; may be missing
 * @throws ReleaseError that names the file of somebody else
 */
export async function requireOwnReport(folder: string): Promise<void> {
  const isOurs = (await readFile(join(folder, '.gitignore'), 'utf8').catch(() => '')) === IGNORE_EVERYTHING;
  if (isOurs || (await isRecord(join(folder, REPORT_FILES.record)))) return;
  for (const name of Object.values(REPORT_FILES)) {
    if ((await lstat(join(folder, name)).catch(() => null)) === null) continue;
    throw new ReleaseError({
      subject: 'report-dir',
      problem: `${folder} has a ${name} that is not the report of a release`,
      remedy: 'Choose another folder, or move that file',
    });
  }
}
