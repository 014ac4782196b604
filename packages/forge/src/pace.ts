import { setTimeout as delay } from 'node:timers/promises';

/** Time and chance, so that a test can have its own. */
export interface Pace {
  /** Wall clock, milliseconds since the epoch; only for dates that a server sends. */
  wall(): number;
  /** Waits; ends early, with the signal's reason thrown, when `signal` is aborted. Milliseconds. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
}

/** The machine's own time and chance. */
export const realPace: Pace = {
  wall: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, signal === undefined ? {} : { signal });
  },
  random: () => Math.random(),
};

/** The pause before another attempt grows from here. Milliseconds. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;

/** A pause that a server asks for is kept up to here. Milliseconds. */
export const LONGEST_ASKED_PAUSE = 60_000;

/** Exponential back-off with jitter over its upper half. Milliseconds. */
export function pauseAfter(attempt: number, pace: Pick<Pace, 'random'>): number {
  const ceiling = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
  return Math.round(ceiling * (0.5 + pace.random() / 2));
}

/**
 * Reads `Retry-After` (RFC 9110 §10.2.3): seconds, or a date.
 * @returns milliseconds from now; `null` when there is none or it can't be read
 */
export function askedPause(header: string | undefined, pace: Pick<Pace, 'wall'>): number | null {
  const text = (header ?? '').trim();
  if (/^\d{1,9}$/u.test(text)) return Number(text) * 1000;
  const date = /^[A-Z][a-z]{2}, /u.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - pace.wall());
}
