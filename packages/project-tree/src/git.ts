import { runProcess, type ProcessResult } from '@repo-agent-actions/process';
import { ReleaseError, type Host } from '@repo-agent-actions/release-model';

/** What of the host's git commands are allowed to know. */
export type GitHost = Pick<Host, 'environment' | 'signal'>;

/** Variables of an outer git (a hook, for one) that would turn ours to another repository. */
const MISLEADING = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
];

/** No hook and no file-system monitor: the project's configuration must not start programs only because we look. */
const QUIET = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.autocrlf=false'];

const TIME_LIMIT_MS = 10 * 60_000;
const MAXIMUM_OUTPUT = 64 * 1024 * 1024;

/**
 * Runs git without prompts, hooks, and without taking optional locks (so that it writes nothing when it only reads).
 * Exit codes are the caller's to judge.
 * @returns `null` when there is no git on this machine
 */
export async function tryGit(args: readonly string[], cwd: string, host: GitHost): Promise<ProcessResult | null> {
  const env = Object.fromEntries(Object.entries(host.environment).filter(([name]) => !MISLEADING.includes(name)));
  try {
    return await runProcess({
      file: 'git',
      args: ['--no-optional-locks', ...QUIET, ...args],
      cwd,
      env: { ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      signal: host.signal,
      timeoutMs: TIME_LIMIT_MS,
      maximumCapture: MAXIMUM_OUTPUT,
      sweep: false,
    });
  } catch (error) {
    if (error instanceof ReleaseError) return null;
    throw error;
  }
}

/** The output of a git command, without the closing line feed; `null` when there is no git or it refuses. */
export async function gitOutput(args: readonly string[], cwd: string, host: GitHost): Promise<string | null> {
  const result = await tryGit(args, cwd, host);
  return result?.exitCode === 0 ? result.stdout.replace(/\n$/u, '') : null;
}
