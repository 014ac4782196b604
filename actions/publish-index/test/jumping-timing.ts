import type { Timing } from '#http';

/** A clock that jumps over every pause. */
export interface JumpingTiming extends Timing {
  onPause(this: void, listener: (count: number) => void | Promise<void>): void;
}

/**
 * Time that a test need not wait for.
 * @param isSlow - whether requests end by the client's own limits, soon
 */
export function jumpingTiming(isSlow = false): JumpingTiming {
  let ahead = 0;
  let pauses = 0;
  const listeners: ((count: number) => void | Promise<void>)[] = [];
  return {
    now: () => performance.now() + ahead,
    wall: () => Date.now() + ahead,
    random: () => 0.5,
    // Short where it is the client's own limit that ends a request, and long where a busy machine must not matter.
    limits: isSlow ? { answer: 500, idle: 600 } : {},
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      ahead += milliseconds;
      pauses += 1;
      for (const listener of listeners) await listener(pauses);
      await new Promise((resolve) => setImmediate(resolve));
    },
    onPause: (listener) => void listeners.push(listener),
  };
}
