import { accessSync, constants, mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

const SUITE = 'repo-agent-actions';

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
  // The XDG base directory specification: a relative path is to be ignored.
  return isAbsolute(xdg) ? join(xdg, SUITE) : join(homedir(), '.cache', SUITE);
}

/** The cache folder of a job: in the runner's tool cache where that can be written, else the user's own. */
export function jobCacheFolder(environment: Environment): string {
  const toolCache = environment['RUNNER_TOOL_CACHE'] ?? '';
  if (isAbsolute(toolCache)) {
    const folder = join(toolCache, SUITE);
    if (isWritable(folder)) return folder;
  }
  return userCacheFolder(environment);
}

/** The temporary folder of a job, without symbolic links in it. */
export function jobTemporaryRoot(environment: Environment): string {
  const runnerTemp = environment['RUNNER_TEMP'] ?? '';
  return isAbsolute(runnerTemp) && isWritable(runnerTemp) ? realpathSync(runnerTemp) : realpathSync(tmpdir());
}

/** Makes a new folder, for one run, that only this user may read. */
export function newTemporaryFolder(root: string): string {
  return mkdtempSync(join(root, `${SUITE}-`));
}

/** `$RUNNER_TEMP/repo-agent-actions`: where the stages of one job find each other's manifest and receipts. */
export function jobStoreFolder(temporaryRoot: string): string {
  return join(temporaryRoot, SUITE);
}
