import type { Command, ProcessResult } from './command.ts';
import { launch } from './launch.ts';

/** A child that goes on while we do something else: a server. */
export interface RunningProcess {
  readonly pid: number;
  /** What everything that descends from it carries in its environment, for `findSurvivors`. */
  readonly marker: string;
  /** Ends it and everything it has started: TERM, and KILL a second later. Returns when they are gone. */
  stop(): Promise<void>;
  readonly exited: Promise<ProcessResult>;
}

/** A command for `startProcess`. */
export interface ServerCommand extends Command {
  /** Its standard input stays open and silent after `input`: its end tells the child that we are gone, even after KILL. */
  readonly keepStdinOpen?: boolean;
}

/**
 * Starts a child and returns at once. It ends at the latest when this process does.
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
