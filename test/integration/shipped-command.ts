import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY } from '#testkit';

/** How a run of the shipped command ended, and what it said. */
export interface CommandAnswer {
  /** `null`: a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  /** What a person read. */
  readonly log: string;
}

/**
 * Runs the shipped command as a person would, without what a runner sets.
 * @param cwd - where the person stands; absolute
 */
export async function runShippedCommand(
  words: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<CommandAnswer> {
  const child = spawn(process.execPath, [join(REPOSITORY, 'dist/cli/index.js'), ...words], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd, RUNNER_TEMP: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (chunk: string) => (said[stream] += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, stdout: said.stdout, log: said.stderr };
}
