import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a small cache file atomically, so that nobody reads half of it. Creates the folder. */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const neighbour = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(neighbour, text, { flag: 'wx' });
    await rename(neighbour, path);
  } finally {
    await rm(neighbour, { force: true });
  }
}
