import type { Command, ProcessResult } from './command.ts';
import { launch } from './launch.ts';

export type { Command, ProcessResult } from './command.ts';

/**
 * Runs a child to its end. Nothing that it started outlives this call: group, daemons, strays.
 * @returns how it ended; an exit code other than 0 is no error here
 * @throws ReleaseError when the file can't be started; the signal's reason when it was aborted before the start
 */
export async function runProcess(command: Command): Promise<ProcessResult> {
  const { exited } = await launch(command);
  return exited;
}
