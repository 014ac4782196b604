import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError, parseReceipt } from '@repo-agent-actions/release-model';
import { receiptArtifactName } from './artifact-names.ts';
import type { ArtifactStore } from './artifact-store.ts';
import { readRestoredReceipts } from './restored-receipts.ts';

export interface SaveReceiptsRequest {
  readonly store: ArtifactStore;
  /** Absolute. */
  readonly storeFolder: string;
  /** Also those that came from elsewhere: how the receipts of an earlier run become this run's. */
  readonly includeRestored?: boolean;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isSystemError(error, 'ENOENT') || isSystemError(error, 'ENOTDIR')) return [];
    throw error;
  }
}

/**
 * Saves the receipts that stages of this job wrote, each as an artifact `receipt-<stage>[-<python>]`. Those that came
 * from elsewhere and are as they came stay where they are.
 * @returns the names of the artifacts
 * @throws ReleaseError when the server doesn't take one
 */
export async function saveReceipts({
  store,
  storeFolder,
  includeRestored = false,
}: SaveReceiptsRequest): Promise<readonly string[]> {
  const saved: string[] = [];
  for (const release of await namesIn(storeFolder)) {
    const folder = join(storeFolder, release, 'receipts');
    const restored = includeRestored ? {} : await readRestoredReceipts(join(storeFolder, release));
    for (const filename of await namesIn(folder)) {
      if (!filename.endsWith('.json')) continue;
      const path = join(folder, filename);
      const bytes = await readFile(path);
      if (restored[filename] === createHash('sha256').update(bytes).digest('hex')) continue;
      const name = receiptArtifactName(parseReceipt(bytes.toString('utf8'), path));
      await store.upload(name, [{ name: filename, path }]);
      saved.push(name);
    }
  }
  return saved;
}
