import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Receipt } from '#release-model';
import { readReceipts } from '#release-store';

/** How deep receipts may be nested: each artifact is unpacked into its own folder, with `receipts` below. */
const MAXIMUM_DEPTH = 3;

/** Every receipt in a folder and its subfolders: runners unpack each artifact into its own folder. */
export async function collectReceipts(folder: string, depth = MAXIMUM_DEPTH): Promise<readonly Receipt[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const here = await readReceipts(folder);
  if (depth === 0) return here;
  const below = await Promise.all(
    entries.filter((entry) => entry.isDirectory()).map((entry) => collectReceipts(join(folder, entry.name), depth - 1)),
  );
  return [...here, ...below.flat()];
}
