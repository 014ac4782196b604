import { chmod, lstat, lutimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A wheel is a ZIP archive: its times are from 1980-01-01 to 2107-12-31. Seconds. */
const EARLIEST = 315_532_800;
const LATEST = 4_354_819_199;

/** The nearest time that every archive can hold. Both in seconds since the epoch. */
export function archivableTime(time: number): number {
  return Math.min(Math.max(Math.floor(time), EARLIEST), LATEST);
}

/**
 * The time of the newest file.
 * @param files - relative to `top`
 * @returns seconds since the epoch
 */
export async function newestTime(top: string, files: readonly string[]): Promise<number> {
  let newest = 0;
  for (const file of files) {
    const facts = await lstat(join(top, file)).catch(() => null);
    if (facts !== null) newest = Math.max(newest, facts.mtimeMs);
  }
  return archivableTime(newest / 1000);
}

/**
 * Gives files of our own one time, and the modes that git knows, so that archives of them don't depend on who checked
 * them out, when, and with which umask: 755 for folders and programs, else 644.
 * @param files - relative to `top`
 * @param time - seconds since the epoch
 */
export async function settleFiles(top: string, files: readonly string[], time: number): Promise<void> {
  const folders = new Set<string>();
  for (const file of files) {
    const path = join(top, file);
    const facts = await lstat(path).catch(() => null);
    if (facts === null) continue;
    if (facts.isFile()) await chmod(path, (facts.mode & 0o100) === 0 ? 0o644 : 0o755);
    await lutimes(path, time, time);
    for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }
  for (const folder of folders) await chmod(join(top, folder), 0o755);
}
