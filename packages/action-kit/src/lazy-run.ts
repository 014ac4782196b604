import { lazyModule } from '#lazy-modules';
import type { Host } from '#release-model';

/** The module that does the work of an action: its `run.ts`. */
export interface RunModule<Inputs, Result> {
  run(inputs: Inputs, host: Host): Promise<Result>;
}

/**
 * A `run` whose module is loaded when it is called, not when the action starts. A start spends most of its time loading
 * code, and a refused input needs none of this code.
 */
export function lazyRun<Inputs, Result>(
  load: () => Promise<RunModule<Inputs, Result>>,
): (inputs: Inputs, host: Host) => Promise<Result> {
  const late = lazyModule(load);
  return async (inputs, host) => {
    const module = await late();
    return await module.run(inputs, host);
  };
}
