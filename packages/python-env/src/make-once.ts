import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { writeWholeFile } from './whole-file.ts';

/** The intervals of `makeOnce`. Milliseconds. */
export interface LockIntervals {
  /** How often the maker shows that it is alive. */
  readonly beat: number;
  /** How long without a sign of life until it counts as dead. */
  readonly deadAfter: number;
  /** How often the others check. */
  readonly lookEvery: number;
}

const LOCK_INTERVALS: LockIntervals = { beat: 1_000, deadAfter: 10_000, lookEvery: 50 };

/**
 * Makes something costly below `folder` once, even if several processes need it at the same moment: one makes it, the
 * others wait. A file that is renamed into place at the end marks it as ready, so that nothing half-made is ever used. If
 * the maker dies, another process takes over when its sign of life is old.
 * @param folder - absolute; it is created
 * @param read - turns the text of the ready file into the result; `null` when that isn't usable anymore and must be made again
 * @param make - makes it in the given new folder, and returns the text of the ready file
 */
export async function makeOnce<T>(
  folder: string,
  read: (text: string) => Promise<T | null>,
  make: (newFolder: string) => Promise<string>,
  signal: AbortSignal,
  intervals = LOCK_INTERVALS,
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
      seen = await lookAt(lock, seen, intervals);
      await delay(intervals.lookEvery, undefined, { signal });
      continue;
    }
    const beat = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), intervals.beat);
    try {
      // Another process may have finished between our check and our lock.
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
      throw new Error(`${newFolder} disappears as soon as it is created`);
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

/** A maker that was taken for dead by mistake must not remove the lock of the next one. */
async function releaseLock(lock: string, token: string): Promise<void> {
  const holder = await readFile(lock, 'utf8').catch(() => null);
  if (holder === token) await rm(lock, { force: true });
}

/** A sign of life, and how long it has been unchanged, by our own clock, which stops while the machine sleeps. */
interface Sighting {
  readonly mtimeMs: number;
  readonly since: number;
}

/** Checks the maker's sign of life, and removes its lock if that is too old. */
async function lookAt(lock: string, before: Sighting | null, intervals: LockIntervals): Promise<Sighting | null> {
  const found = await stat(lock).catch(() => null);
  if (found === null) return null;
  if (before?.mtimeMs !== found.mtimeMs) return { mtimeMs: found.mtimeMs, since: performance.now() };
  if (performance.now() - before.since < intervals.deadAfter) return before;
  // Only one process can rename it; the others find nothing to rename.
  const grave = `${lock}.${randomBytes(4).toString('hex')}`;
  await rename(lock, grave).then(
    () => rm(grave, { force: true }),
    () => undefined,
  );
  return null;
}

/** What dead makers have left, and what isn't usable anymore. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^[0-9a-f]{8}$/u.test(name));
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

function isCode(thrown: unknown, code: string): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === code;
}
