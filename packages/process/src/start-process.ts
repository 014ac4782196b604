import type { Command, ProcessResult } from './command.ts';
import { launch } from './launch.ts';

/** A child process that runs in the background, such as a server. */
export interface RunningProcess {
  readonly pid: number;
  /** The marker in the environment of all its descendants, for `findSurvivors`. */
  readonly marker: string;
  /** Ends it and everything it has started: TERM, then KILL a second later. Returns when they are gone. */
  stop(): Promise<void>;
  readonly exited: Promise<ProcessResult>;
}

/** A command for `startProcess`. */
export interface ServerCommand extends Command {
  /** After `input`, its standard input stays open and silent: its end tells the child that we are gone, even after KILL. */
  readonly keepStdinOpen?: boolean;
}

/**
 * Starts a child process and returns at once. It ends at the latest when this process does.
 * @throws ReleaseError when the file can't be started
 */
export async function startProcess(command: ServerCommand): Promise<RunningProcess> {
  const launched = await launch(command, command.keepStdinOpen);
  return {
    pid: launched.pid,
    marker: launched.marker,
    exited: launched.exited,
    async stop() {
      launched.stop();
      await launched.exited;
    },
  };
}
