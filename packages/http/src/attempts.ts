/**
 * What follows a failed attempt: nothing, another one after the usual pause or after `againAfter` milliseconds,
 * or nothing because the result was found anyway.
 */
export type AfterFailure<T> = 'give-up' | 'again' | { readonly againAfter: number } | { readonly found: T };

/** How many times something is tried, and how patiently. */
export interface Attempts<T> {
  /** At least 1. */
  readonly most: number;
  /**
   * Waits before another attempt.
   * @param attempt - the one that just failed, from 1
   * @param asked - milliseconds, if a server or the judge asked for a specific pause
   */
  pause(this: void, attempt: number, asked: number | null): Promise<void>;
  /** Decides what follows an error; may throw another error instead. */
  judge(this: void, thrown: unknown, attempt: number): AfterFailure<T> | Promise<AfterFailure<T>>;
}

/**
 * Runs `work` until it succeeds, or has failed as many times as allowed.
 * @param work - gets the number of the attempt, from 1
 * @returns the result of the work, or what the judge found instead
 * @throws what the last attempt or the judge threw
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
