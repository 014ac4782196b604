import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isSystemError } from '#release-model';
import { isAlive, processSpace } from './process-life.ts';

/** What this process is writing at the moment. */
const underWay = new Set<string>();

/** What this process has written, by path: any other content there was written by somebody else. */
const written = new Map<string, string>();

/** What this process wrote to a path the last time; `null` when it never did. */
export function lastWritten(path: string): string | null {
  return written.get(path) ?? null;
}

/** Another process that cleans up may mistake a temporary file for an abandoned one, when process ids mislead. */
const TRIES = 3;

/**
 * Writes a whole file or nothing: to a temporary file next to it first, synced, then renamed over the target. Makes the
 * folder. Removes what processes left next to the target when they were killed while writing.
 * @throws the file system's error when the text can't be written; the old file is then untouched
 */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // First: what they left may be what fills the disk.
  await removeAbandoned(path);
  for (let tries = 1; ; tries += 1) {
    try {
      await writeOverNeighbour(path, text);
      written.set(path, text);
      return;
    } catch (error) {
      if (tries >= TRIES || !isSystemError(error, 'ENOENT')) throw error;
    }
  }
}

async function writeOverNeighbour(path: string, text: string): Promise<void> {
  const neighbour = `${path}.${processSpace()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
  underWay.add(neighbour);
  try {
    const file = await open(neighbour, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  } finally {
    underWay.delete(neighbour);
  }
}

/** Removes the temporary files of `path` whose writers are dead. */
async function removeAbandoned(path: string): Promise<void> {
  const folder = dirname(path);
  const beginning = `${basename(path)}.${processSpace()}-`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(beginning)) continue;
    const pid = Number(/^(?<pid>\d+)-[0-9a-f]{12}\.tmp$/u.exec(name.slice(beginning.length))?.groups?.['pid'] ?? NaN);
    if (Number.isNaN(pid)) continue;
    const neighbour = join(folder, name);
    // A file with our own process id that we aren't writing: processes in containers often get the same ids again.
    if (pid === process.pid ? underWay.has(neighbour) : isAlive(pid)) continue;
    await rm(neighbour, { force: true });
  }
}
