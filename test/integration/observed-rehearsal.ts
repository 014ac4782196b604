import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { parseReleaseRecord, type ReleaseRecord } from '#release-model';
import { runShippedCommand } from './shipped-command.ts';

/** What a rehearsal by the shipped command came to, and what it left behind. */
export interface ObservedRehearsal {
  readonly code: number | null;
  /** What `--json` printed; `null` when that was not a record. */
  readonly record: ReleaseRecord | null;
  /** What a person read. */
  readonly log: string;
  /** Seconds. */
  readonly seconds: number;
  /** Whether the project's folder is byte for byte what it was, with its times and modes. */
  readonly projectIsUnchanged: boolean;
  /** Names left in its `TMPDIR`. */
  readonly leftFolders: readonly string[];
  /** Command lines of processes that still stand in its `TMPDIR`, or name it. */
  readonly leftProcesses: readonly string[];
}

/** The minor version of the Python that is first on the PATH. */
export function pythonOnPath(): string {
  const program = 'import sys; print("%d.%d" % sys.version_info[:2])';
  return execFileSync('python3', ['-c', program], { encoding: 'utf8' }).trim();
}

/** Every file of a folder with its bytes, mode and time of change, as one hash. */
export async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const path = join(folder, name);
    const entry = await lstat(path);
    // Git renews the time of an object that a clone would write again: its way to keep it from being pruned
    const time = /(?:^|\/)\.git\/objects\//u.test(name) ? 0 : entry.mtimeMs;
    hash.update(`${name}\0${String(entry.mode)}\0${String(time)}\0`);
    if (entry.isFile()) hash.update(await readFile(path));
    else if (entry.isSymbolicLink()) hash.update(await readlink(path));
  }
  return hash.digest('hex');
}

/** Processes that stand in a folder or name it. */
export function processesBelow(folder: string): readonly string[] {
  const listed = execFileSync('ps', ['-eo', 'pid,args', 'ww'], { encoding: 'utf8', maxBuffer: 1 << 24 });
  const standing = execFileSync(
    'bash',
    [
      '-c',
      'for p in /proc/[0-9]*; do c=$(readlink "$p/cwd" 2>/dev/null); case "$c" in "$0"*) echo "$p";; esac; done',
      folder,
    ],
    { encoding: 'utf8' },
  );
  return [...listed.split('\n').filter((line) => line.includes(folder)), ...standing.split('\n')].filter(
    (line) => line !== '',
  );
}

function recordIn(text: string): ReleaseRecord | null {
  try {
    return parseReleaseRecord(text, 'standard output');
  } catch {
    return null;
  }
}

/**
 * Runs `rehearse` as a person would, from a folder and with a `TMPDIR` of its own.
 * @param project - absolute
 * @param folder - absolute and empty; what is written lands in it
 */
export async function observeRehearsal(
  project: string,
  folder: string,
  options: readonly string[] = ['--python-versions', pythonOnPath()],
): Promise<ObservedRehearsal> {
  const [person, temporary] = [join(folder, 'person'), join(folder, 'tmp')];
  await Promise.all([person, temporary].map((path) => mkdir(path, { recursive: true })));
  const before = await fingerprint(project);
  const clock = performance.now();
  const words = ['rehearse', project, ...options, '--json'];
  const { code, stdout, log } = await runShippedCommand(words, person, { TMPDIR: temporary });
  return {
    code,
    record: recordIn(stdout),
    log,
    seconds: (performance.now() - clock) / 1000,
    projectIsUnchanged: (await fingerprint(project)) === before,
    leftFolders: await readdir(temporary),
    leftProcesses: processesBelow(temporary),
  };
}
