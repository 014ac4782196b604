/**
 * What follows an attempt that failed: nothing more, another one after the usual pause or after `againAfter` milliseconds,
 * or nothing since what was wanted was found all the same.
 */
export type AfterFailure<T> = 'give-up' | 'again' | { readonly againAfter: number } | { readonly found: T };

/** How often something is tried, and how patiently. */
export interface Attempts<T> {
  /** At least 1. */
  readonly most: number;
  /**
   * Waits before another attempt.
   * @param attempt - the one that just failed, from 1
   * @param asked - milliseconds, where a server or the judge asked for a certain pause
   */
  pause(this: void, attempt: number, asked: number | null): Promise<void>;
  /** Says what follows what was thrown; may throw something else in its place. */
  judge(this: void, thrown: unknown, attempt: number): AfterFailure<T> | Promise<AfterFailure<T>>;
}

/**
 * Does `work` until it comes to something, or has failed as often as it may.
 * @param work - is told which attempt it is, from 1
 * @returns what the work came to, or what the judge found in its place
 * @throws what the last attempt threw, or the judge
 */
export async function withAttempts<T>(
  work: (attempt: number) => Promise<T>,
  { most, pause, judge }: Attempts<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    let asked: number | null = null;
    try {
      return await work(attempt);
    } catch (thrown) {
      const next = await judge(thrown, attempt);
      if (typeof next === 'object' && 'found' in next) return next.found;
      if (next === 'give-up' || attempt >= most) throw thrown;
      if (typeof next === 'object') asked = next.againAfter;
    }
    await pause(attempt, asked);
  }
}
