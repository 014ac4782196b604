import type { Command, ProcessResult } from './command.ts';
import { launch } from './launch.ts';

export type { Command, ProcessResult } from './command.ts';

/**
 * Runs a child process until it ends. Nothing that it started outlives this call: neither its group nor daemons nor strays.
 * @returns how it ended; an exit code other than 0 is not an error here
 * @throws ReleaseError when the file can't be started; the reason of `signal` when it was aborted before the start
 */
export async function runProcess(command: Command): Promise<ProcessResult> {
  const { exited } = await launch(command);
  return exited;
}
