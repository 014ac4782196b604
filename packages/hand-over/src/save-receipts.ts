import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArtifactStore } from '#artifacts';
import { sha256Of } from '#release-store';
import {
  isSystemError,
  parseReceipt,
  ReleaseError,
  stagesOfJob,
  type Receipt,
  type ReleaseJob,
  type Stage,
} from '#release-model';
import { jobReceiptsName, receiptArtifactName, receiptFilename } from './artifact-names.ts';
import { readRestoredReceipts } from './restored-receipts.ts';

export interface SaveReceiptsRequest {
  readonly store: Pick<ArtifactStore, 'upload'>;
  /** Absolute. */
  readonly storeFolder: string;
  /** The stages that this job runs, according to its workflow: only their receipts are saved. */
  readonly stages: readonly Stage[];
}

export interface SavedReceipts {
  /** Names of the artifacts, or of the files in the one artifact. */
  readonly saved: readonly string[];
  /** Names of files among the receipts that no stage of this job has written. */
  readonly strange: readonly string[];
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isSystemError(error, 'ENOENT') || isSystemError(error, 'ENOTDIR')) return [];
    throw error;
  }
}

function parsedOrNull(text: string, path: string): Receipt | null {
  try {
    return parseReceipt(text, path);
  } catch (error) {
    if (error instanceof ReleaseError) return null;
    throw error;
  }
}

interface OwnReceipt {
  readonly receipt: Receipt;
  /** Absolute. */
  readonly path: string;
}

/** The receipts of some stages on this machine, apart from those that were restored; and the names of strange files. */
async function findOwn({ storeFolder, stages }: Omit<SaveReceiptsRequest, 'store'>): Promise<{
  readonly own: readonly OwnReceipt[];
  readonly strange: readonly string[];
}> {
  const own: OwnReceipt[] = [];
  const strange: string[] = [];
  for (const release of await namesIn(storeFolder)) {
    const folder = join(storeFolder, release, 'receipts');
    const restored = await readRestoredReceipts(join(storeFolder, release));
    for (const filename of await namesIn(folder)) {
      if (!filename.endsWith('.json')) continue;
      const path = join(folder, filename);
      const bytes = await readFile(path);
      if (restored[filename] === sha256Of(bytes)) continue;
      const receipt = parsedOrNull(bytes.toString('utf8'), path);
      if (receipt === null || !stages.includes(receipt.stage)) strange.push(filename);
      else own.push({ receipt, path });
    }
  }
  return { own, strange };
}

/**
 * Saves the receipts of this job's stages, each as an artifact `receipt-<stage>[-<python>]`. Code of the project that
 * runs in a job can write to the folder of receipts, so those of other stages are never saved from here; those from
 * other jobs that are unchanged stay where they are.
 * @throws ReleaseError if the server doesn't accept one
 */
export async function saveReceipts({ store, ...request }: SaveReceiptsRequest): Promise<SavedReceipts> {
  const { own, strange } = await findOwn(request);
  const saved: string[] = [];
  for (const { receipt, path } of own) {
    const name = receiptArtifactName(receipt);
    await store.upload(name, [{ name: basename(path), path }]);
    saved.push(name);
  }
  return { saved, strange };
}

/**
 * Saves the receipts of a job of the shipped workflows as one artifact, `receipts-<job>`, by the same rules.
 * @throws ReleaseError if the server doesn't accept it
 */
export async function saveJobReceipts({
  store,
  storeFolder,
  job,
}: Pick<SaveReceiptsRequest, 'store' | 'storeFolder'> & { readonly job: ReleaseJob }): Promise<SavedReceipts> {
  const { own, strange } = await findOwn({ storeFolder, stages: stagesOfJob(job) });
  // A stage that failed before it knew the project may have left another one
  const files = new Map(own.map(({ receipt, path }) => [receiptFilename(receipt), path]));
  if (files.size > 0)
    await store.upload(
      jobReceiptsName(job),
      [...files].map(([name, path]) => ({ name, path })),
    );
  return { saved: [...files.keys()], strange };
}
