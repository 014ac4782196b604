import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { ReleaseError, systemReason } from '#release-model';
import { isAlive, processSpace } from '#release-store';
import type { TrustLevel } from './trust-level.ts';

export const SUITE = 'repo-agent-actions';

/**
 * The prefix of the temporary folders of runs. It is short because child processes create sockets there, whose paths can
 * have at most 107 bytes (103 on macOS): the folders of runners are already long, and mypy adds 35.
 */
const TEMPORARY = 'raa';

type Environment = Readonly<Record<string, string | undefined>>;

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The user's own cache folder for the suite: `$XDG_CACHE_HOME/repo-agent-actions`, else `~/.cache/repo-agent-actions`. */
export function userCacheFolder(environment: Environment): string {
  const xdg = environment['XDG_CACHE_HOME'] ?? '';
  // The XDG Base Directory Specification says to ignore a relative path.
  return isAbsolute(xdg) ? join(xdg, SUITE) : join(homedir(), '.cache', SUITE);
}

/**
 * The cache folder of a job: in the runner's tool cache if that is writable, else in the user's own. It has a subfolder
 * for each level of trust, so that a release never uses what a pull request left behind.
 */
export function jobCacheFolder(environment: Environment, level: TrustLevel): string {
  const toolCache = environment['RUNNER_TOOL_CACHE'] ?? '';
  if (isAbsolute(toolCache)) {
    const folder = join(toolCache, SUITE, level);
    if (isWritable(folder)) return folder;
  }
  return join(userCacheFolder(environment), level);
}

/**
 * The machine's temporary folder, with symbolic links resolved.
 * @throws ReleaseError when it doesn't exist
 */
export function temporaryRoot(): string {
  try {
    return realpathSync(tmpdir());
  } catch (cause) {
    throw new ReleaseError(
      {
        subject: process.platform === 'win32' ? 'TEMP' : 'TMPDIR',
        problem: `${tmpdir()} can't be used (${systemReason(cause)})`,
        remedy: 'Create that folder, or set the variable to another one',
      },
      { cause },
    );
  }
}

/** The temporary folder of a job, with symbolic links resolved. */
export function jobTemporaryRoot(environment: Environment): string {
  const runnerTemp = environment['RUNNER_TEMP'] ?? '';
  return isAbsolute(runnerTemp) && isWritable(runnerTemp) ? realpathSync(runnerTemp) : temporaryRoot();
}

/** Removes the temporary folders of runs that were killed before they could remove them. */
function removeAbandoned(root: string, space: string): void {
  const pattern = new RegExp(`^${TEMPORARY}-${space}-(\\d+)-`, 'u');
  for (const name of readdirSync(root)) {
    const pid = Number(pattern.exec(name)?.[1] ?? NaN);
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    try {
      rmSync(join(root, name), { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // It belongs to another user, whose next run removes it.
    }
  }
}

/** Creates a new folder for one run that only this user can read, and removes folders of runs that were killed. */
export function newTemporaryFolder(root: string): string {
  const space = processSpace();
  removeAbandoned(root, space);
  return mkdtempSync(join(root, `${TEMPORARY}-${space}-${process.pid}-`));
}

/**
 * Removes the folder of a run, and again when the process exits: work that was in progress when the run was stopped may
 * still have created a file in it.
 */
export function removeTemporaryFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  if (removed.size === 0) process.once('exit', removeAgain);
  removed.add(folder);
}

const removed = new Set<string>();

function removeAgain(): void {
  for (const folder of removed) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Variables that tell programs to keep their temporary files in the folder of this run. */
export function temporaryVariables(folder: string): Readonly<Record<string, string>> {
  return process.platform === 'win32' ? { TEMP: folder, TMP: folder } : { TMPDIR: folder };
}

/** `$RUNNER_TEMP/repo-agent-actions`: where the stages of one job find each other's manifest and receipts. */
export function jobStoreFolder(temporaryRoot: string): string {
  return join(temporaryRoot, SUITE);
}
