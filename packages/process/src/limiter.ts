/** Runs work immediately while fewer than a given number are running; the rest waits its turn. */
export type Limiter = <T>(work: () => Promise<T>) => Promise<T>;

/** A limiter for `maximum` at a time. Work that waits for other work of the same limiter would wait forever. */
export function createLimiter(maximum: number): Limiter {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= maximum) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
