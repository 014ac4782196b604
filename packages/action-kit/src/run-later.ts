import { lateCode } from '@repo-agent-actions/late-code';
import type { Host } from '@repo-agent-actions/release-model';

/** A module that does the work of an action: its `run.ts`. */
export interface RunModule<Inputs, Result> {
  run(inputs: Inputs, host: Host): Promise<Result>;
}

/**
 * A `run` whose module is read when it is called, not when the action is started: most of the time of a start goes
 * into reading code, and a refused input needs none of it.
 */
export function runLater<Inputs, Result>(
  load: () => Promise<RunModule<Inputs, Result>>,
): (inputs: Inputs, host: Host) => Promise<Result> {
  const late = lateCode(load);
  return async (inputs, host) => {
    const module = await late();
    return await module.run(inputs, host);
  };
}
