import { setTimeout as delay } from 'node:timers/promises';
import type { HttpTimeouts } from './http-context.ts';

/** Time and randomness, replaceable in tests. */
export interface Timing {
  /** Monotonic milliseconds, whatever happens to the wall clock. */
  now(): number;
  /** Wall clock, in milliseconds since the epoch; only for dates that a server sends. */
  wall(): number;
  /** Waits; ends early, with the signal's reason thrown, when `signal` is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
  /** Time limits of requests, instead of the default ones. */
  readonly limits?: Partial<HttpTimeouts> | undefined;
}

/** The machine's own time and randomness. */
export const realTiming: Timing = {
  now: () => performance.now(),
  wall: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, signal === undefined ? {} : { signal });
  },
  random: () => Math.random(),
};

/** How the pause between two attempts grows. Milliseconds. */
export interface BackOff {
  readonly base: number;
  readonly maximum: number;
}

/**
 * Exponential backoff with full jitter: anything from 0 to `base · 2^(attempt - 1)`, capped.
 * @param attempt - the attempt that just failed, from 1
 * @returns milliseconds
 */
export function backOffPause(attempt: number, backOff: BackOff, timing: Pick<Timing, 'random'>): number {
  const ceiling = Math.min(backOff.maximum, backOff.base * 2 ** Math.min(attempt - 1, 30));
  return Math.round(timing.random() * ceiling);
}

/**
 * Reads `Retry-After` (RFC 9110 §10.2.3): seconds, or a date in one of the three forms of §5.6.7.
 * @returns milliseconds from now, never negative, perhaps infinite; `null` when there is none or it can't be read
 */
export function retryAfter(header: string | undefined, timing: Pick<Timing, 'wall'>): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  if (/^\d+$/u.test(text)) return Number(text) * 1000;
  // The asctime form has no time zone, and means UTC.
  const asctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/u.test(text);
  const date = asctime || /^[A-Z][a-z]+, /u.test(text) ? Date.parse(asctime ? `${text} GMT` : text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - timing.wall());
}
