import type { SendOutcome } from './send-file.ts';

/** How many files are sent at the same time. */
export interface UploadPace {
  width(this: void): number;
  /** Learns from a file that was sent. */
  learn(this: void, sent: Pick<SendOutcome, 'attempts' | 'ms' | 'status'>): void;
}

/** Where nobody has said how many. */
const FIRST = 4;

/** An index that needs longer for a file is busy enough. Milliseconds. */
const FAST = 500;

/** For an index with many users. */
const MOST_ON_PUBLIC = 8;
const MOST = 32;

/** As many files as somebody has set. */
export function fixedPace(width: number): UploadPace {
  return { width: () => width, learn: () => undefined };
}

/**
 * Begins with few files, and sends more at the same time with each one that the index takes at once. After the first that it
 * doesn't (429, 503, a broken connection), half as many, and never more again.
 * @param isPublic - whether the index is PyPI's
 */
export function growingPace(isPublic: boolean): UploadPace {
  const most = isPublic ? MOST_ON_PUBLIC : MOST;
  let width = FIRST;
  let hasSpace = true;
  let isFirst = true;
  return {
    width: () => width,
    learn({ attempts, ms, status }) {
      if (attempts > 1 || status === 429 || status === null || status >= 500) {
        hasSpace = false;
        width = Math.max(1, Math.floor(width / 2));
      } else if (hasSpace && ms <= FAST) width = Math.min(most, isFirst ? 2 * width : width + 2);
      isFirst = false;
    },
  };
}
