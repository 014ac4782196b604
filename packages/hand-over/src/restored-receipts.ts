import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from '#release-model';
import { writeFileAtomically } from '#release-store';

/** File name of a receipt to its sha256 when it was restored. */
export type RestoredReceipts = Readonly<Record<string, string>>;

const FILE = 'restored-receipts.json';

/** Which receipts of a release came from other jobs. */
export async function readRestoredReceipts(releaseFolder: string): Promise<RestoredReceipts> {
  try {
    return JSON.parse(await readFile(join(releaseFolder, FILE), 'utf8')) as RestoredReceipts;
  } catch (error) {
    if (isSystemError(error, 'ENOENT') || isSystemError(error, 'ENOTDIR')) return {};
    throw error;
  }
}

/** Saves them next to the receipts. */
export async function writeRestoredReceipts(releaseFolder: string, restored: RestoredReceipts): Promise<void> {
  await writeFileAtomically(join(releaseFolder, FILE), `${JSON.stringify(restored, null, 2)}\n`);
}
