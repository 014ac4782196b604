import { lstat, readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { lastWritten, writeFileAtomically } from './atomic-file.ts';
import { isFailureNote } from './write-failure-note.ts';

/** Watches over the documents of a store while code runs that can write there, and must not. */
export interface StoreGuard {
  /**
   * Puts back what was changed, and removes what was added.
   * @returns the names of those documents: `receipts/upload.json`
   */
  restore(): Promise<readonly string[]>;
}

/** The documents that say how far a release has come, and of which bytes it consists. */
async function documentsIn(storeFolder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const release of await namesIn(storeFolder)) {
    const folder = join(storeFolder, release);
    if (isFailureNote(release)) paths.push(folder);
    for (const name of await namesIn(folder)) if (name.endsWith('.json')) paths.push(join(folder, name));
    for (const name of await namesIn(join(folder, 'receipts'))) {
      if (name.endsWith('.json')) paths.push(join(folder, 'receipts', name));
    }
  }
  return paths;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return []; // missing, or not a folder
  }
}

/** The text of a regular file; `null` for anything else, such as a link that leads elsewhere. */
async function textOf(path: string): Promise<string | null> {
  try {
    return (await lstat(path)).isFile() ? await readFile(path, 'utf8') : null;
  } catch {
    return null;
  }
}

function shortName(path: string): string {
  const leaf = basename(path);
  return basename(join(path, '..')) === 'receipts' ? `receipts/${leaf}` : leaf;
}

/** Remembers what is in a store now. What this process itself writes afterwards is recognized automatically. */
export async function guardStore(storeFolder: string): Promise<StoreGuard> {
  const before = new Map<string, string>();
  for (const path of await documentsIn(storeFolder)) {
    const text = await textOf(path);
    if (text !== null) before.set(path, text);
  }
  const rightful = (path: string): string | null => lastWritten(path) ?? before.get(path) ?? null;
  return {
    async restore() {
      const changed: string[] = [];
      for (const path of new Set([...before.keys(), ...(await documentsIn(storeFolder))])) {
        const right = rightful(path);
        // An unknown entry may be a link or a folder, which has no text
        if (right !== null && right === (await textOf(path))) continue;
        changed.push(shortName(path));
        await rm(path, { recursive: true, force: true });
        if (right !== null) await writeFileAtomically(path, right);
      }
      return changed;
    },
  };
}
