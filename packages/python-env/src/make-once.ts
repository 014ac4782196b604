import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { writeWholeFile } from './whole-file.ts';

/** Rhythm of `makeOnce`. Milliseconds. */
export interface Rhythm {
  /** How often the maker shows that it lives. */
  readonly beat: number;
  /** After how long without a sign it counts as dead. */
  readonly deadAfter: number;
  /** How often the others look. */
  readonly lookEvery: number;
}

const RHYTHM: Rhythm = { beat: 1_000, deadAfter: 10_000, lookEvery: 50 };

/**
 * Makes something costly below `folder` once, although several processes may want it at the same moment: one makes it,
 * the others wait. What is ready is told by a file that is renamed into place at the end, so that nothing half-made is
 * ever used; a maker that died is taken over from when its sign of life is old.
 * @param folder - absolute; it is made
 * @param read - turns the ready file's text into the thing; `null` when that isn't usable any more, and is made anew
 * @param make - makes it in the new folder given, and returns the text of the ready file
 */
export async function makeOnce<T>(
  folder: string,
  read: (text: string) => Promise<T | null>,
  make: (newFolder: string) => Promise<string>,
  signal: AbortSignal,
  rhythm = RHYTHM,
): Promise<T> {
  const ready = join(folder, 'ready.json');
  const lock = join(folder, 'lock');
  const readReady = async (): Promise<T | null> => {
    const text = await readFile(ready, 'utf8').catch(() => null);
    return text === null ? null : read(text);
  };
  let seen: Sighting | null = null;
  for (;;) {
    const thing = await readReady();
    if (thing !== null) return thing;
    signal.throwIfAborted();
    await mkdir(folder, { recursive: true });
    const token = randomBytes(8).toString('hex');
    if (!(await takeLock(lock, token))) {
      seen = await lookAt(lock, seen, rhythm);
      await delay(rhythm.lookEvery, undefined, { signal });
      continue;
    }
    const beat = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), rhythm.beat);
    try {
      // Somebody may have finished between our look and our lock.
      const meanwhile = await readReady();
      if (meanwhile !== null) return meanwhile;
      await removeLeftovers(folder);
      const newFolder = join(folder, randomBytes(4).toString('hex'));
      const text = await make(newFolder).catch(async (error: unknown) => {
        await rm(newFolder, { recursive: true, force: true });
        throw error;
      });
      await writeWholeFile(ready, text);
      const made = await read(text);
      if (made !== null) return made;
      throw new Error(`${newFolder} is gone as soon as it was made`);
    } finally {
      clearInterval(beat);
      await releaseLock(lock, token);
    }
  }
}

async function takeLock(lock: string, token: string): Promise<boolean> {
  try {
    await writeFile(lock, token, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Whoever was taken for dead by mistake leaves the lock of the next one alone. */
async function releaseLock(lock: string, token: string): Promise<void> {
  const holder = await readFile(lock, 'utf8').catch(() => null);
  if (holder === token) await rm(lock, { force: true });
}

/** A sign of life, and since when nothing but it was seen, by our own clock, which stands still while the machine sleeps. */
interface Sighting {
  readonly mtimeMs: number;
  readonly since: number;
}

/** Looks for the maker's sign of life, and removes the lock of one that has shown none for too long. */
async function lookAt(lock: string, before: Sighting | null, rhythm: Rhythm): Promise<Sighting | null> {
  const found = await stat(lock).catch(() => null);
  if (found === null) return null;
  if (before?.mtimeMs !== found.mtimeMs) return { mtimeMs: found.mtimeMs, since: performance.now() };
  if (performance.now() - before.since < rhythm.deadAfter) return before;
  // Renaming is won by one only; the others find nothing to rename.
  const grave = `${lock}.${randomBytes(4).toString('hex')}`;
  await rename(lock, grave).then(
    () => rm(grave, { force: true }),
    () => undefined,
  );
  return null;
}

/** What makers that died have left, and what isn't usable any more. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^[0-9a-f]{8}$/u.test(name));
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

function isCode(thrown: unknown, code: string): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === code;
}
