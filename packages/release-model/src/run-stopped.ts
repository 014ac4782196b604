/**
 * Why a run was ended from outside, through no fault of what it was doing: the reason of `host.signal`.
 * Its message follows the name of what was stopped: `stopped by SIGTERM`.
 */
export class RunStopped extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RunStopped';
  }
}

function nameOf(reason: unknown): unknown {
  return typeof reason === 'object' && reason !== null && 'name' in reason ? reason.name : null;
}

/**
 * How a run was ended from outside: by a person or their runner, or by a time limit.
 * @param signal - of the run
 * @returns `stopped by SIGTERM`; `null` when nobody ended it, and when a bug of ours did
 */
export function howStopped(signal: AbortSignal): string | null {
  if (!signal.aborted) return null;
  const reason: unknown = signal.reason;
  if (reason instanceof RunStopped) return reason.message;
  const name = nameOf(reason);
  if (name === 'TimeoutError') return 'stopped by its time limit';
  return name === 'AbortError' ? 'stopped' : null;
}
