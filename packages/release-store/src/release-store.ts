import { readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

/** Beside a manifest: the folder whose files it lists. Not in it, because a manifest is the same on every machine. */
const FOLDER_FILE = 'release-manifest.folder';

/** The folder that a manifest in the store was built into, and when; `null` for one that came from elsewhere. */
export async function boundFolder(
  manifestPath: string,
): Promise<{ readonly folder: string; readonly at: Date } | null> {
  const path = join(dirname(manifestPath), FOLDER_FILE);
  try {
    const folder = (await readFile(path, 'utf8')).trimEnd();
    return { folder, at: (await stat(manifestPath)).mtime };
  } catch {
    return null;
  }
}

/** Says that a manifest in the store lists files of no folder of this machine. */
export async function unbindManifest(storeFolder: string, normalizedName: string): Promise<void> {
  await rm(join(releaseFolder(storeFolder, normalizedName), FOLDER_FILE), { force: true });
}

/**
 * Writes the manifest. Returns its path and its sha256.
 * @param packagesDir - absolute: the folder that its files were built into, for which alone it is found again
 */
export async function writeManifest(
  storeFolder: string,
  normalizedName: string,
  manifest: ReleaseManifest,
  packagesDir: string | null = null,
): Promise<StoredManifest> {
  const folder = releaseFolder(storeFolder, normalizedName);
  const path = join(folder, 'release-manifest.json');
  const text = serialize(manifest);
  // First, so that a manifest is never found for the folder of the one before
  await unbindManifest(storeFolder, normalizedName);
  await writeFileAtomically(path, text);
  if (packagesDir !== null) await writeFileAtomically(join(folder, FOLDER_FILE), `${await realFolder(packagesDir)}\n`);
  return { manifest, path, sha256: sha256Of(text) };
}

/** A folder without symbolic links; as it is while it doesn't exist. */
export async function realFolder(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder);
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
