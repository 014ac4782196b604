import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  parseReceipt,
  parseReleaseManifest,
  serialize,
  STAGES,
  type Receipt,
  type ReleaseManifest,
  type ReleaseRecord,
} from '#release-model';
import { sha256Of } from './file-hash.ts';
import { writeFileAtomically } from './atomic-file.ts';

/** A manifest as a file on disk. */
export interface StoredManifest {
  readonly manifest: ReleaseManifest;
  /** Absolute. */
  readonly path: string;
  /** sha256 of the file's bytes: what travels between jobs as `manifest-sha256`. */
  readonly sha256: string;
}

/** The name of a folder for a release's files, when the release has no name yet. */
const UNNAMED = 'unnamed';

/** The folder of one release below `storeFolder`: manifest, receipts, record, smoke test. Never inside `packages-dir`. */
export function releaseFolder(storeFolder: string, normalizedName: string | null): string {
  return join(storeFolder, normalizedName ?? UNNAMED);
}

/** Writes the manifest. Returns its path and its sha256. */
export async function writeManifest(
  storeFolder: string,
  normalizedName: string,
  manifest: ReleaseManifest,
): Promise<StoredManifest> {
  const path = join(releaseFolder(storeFolder, normalizedName), 'release-manifest.json');
  const text = serialize(manifest);
  await writeFileAtomically(path, text);
  return { manifest, path, sha256: sha256Of(text) };
}

/** Reads a manifest file. @throws ReleaseError when it isn't a manifest, or the file system's error */
export async function readManifest(path: string): Promise<StoredManifest> {
  const bytes = await readFile(path);
  return {
    manifest: parseReleaseManifest(bytes.toString('utf8'), path),
    path,
    sha256: sha256Of(bytes),
  };
}

/** The path of a stage's receipt: `receipts/<stage>[-<python>].json`. */
export function receiptPath(
  storeFolder: string,
  normalizedName: string | null,
  receipt: Pick<Receipt, 'stage' | 'python'>,
): string {
  const leaf = receipt.python === null ? receipt.stage : `${receipt.stage}-${receipt.python}`;
  return join(releaseFolder(storeFolder, normalizedName), 'receipts', `${leaf}.json`);
}

/** Writes a receipt, atomically. Returns its path. */
export async function writeReceipt(
  storeFolder: string,
  normalizedName: string | null,
  receipt: Receipt,
): Promise<string> {
  const path = receiptPath(storeFolder, normalizedName, receipt);
  await writeFileAtomically(path, serialize(receipt));
  return path;
}

/**
 * Reads every receipt of a folder, in the order of the stages, then of the Pythons.
 * @throws ReleaseError when a `.json` file in it isn't a receipt
 */
export async function readReceipts(folder: string): Promise<readonly Receipt[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const receipts = await Promise.all(
    names.map(async (name) => parseReceipt(await readFile(join(folder, name), 'utf8'), join(folder, name))),
  );
  const order = (receipt: Receipt): number => STAGES.indexOf(receipt.stage);
  return receipts.sort(
    (a, b) => order(a) - order(b) || (a.python ?? '').localeCompare(b.python ?? '', 'en', { numeric: true }),
  );
}

/** Writes the record to `path`, atomically. */
export async function writeRecord(path: string, record: ReleaseRecord): Promise<void> {
  await writeFileAtomically(path, serialize(record));
}
