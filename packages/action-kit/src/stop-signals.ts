import { RunStopped } from '#release-model';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How a run is stopped. */
export interface StopSignals {
  /** Aborted at the first INT, TERM or HUP. */
  readonly signal: AbortSignal;
  /** Which signal came, or `null`. */
  received(): NodeJS.Signals | null;
  /** Ends the run from inside. */
  abort(reason: Error): void;
  /** Restores the default behavior of signals. */
  release(): void;
}

/**
 * Turns INT, TERM and HUP into an abort, so that a run can stop its child processes and remove its folders. A second
 * signal ends the process at once, as it would by default.
 */
export function listenForStopSignals(): StopSignals {
  const controller = new AbortController();
  let received: NodeJS.Signals | null = null;

  function onSignal(signal: NodeJS.Signals): void {
    if (received !== null) {
      release();
      process.kill(process.pid, signal);
      return;
    }
    received = signal;
    controller.abort(new RunStopped(`stopped by ${signal}`));
  }

  function release(): void {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }

  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    signal: controller.signal,
    received: () => received,
    abort(reason) {
      controller.abort(reason);
    },
    release,
  };
}
