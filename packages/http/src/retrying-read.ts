import { ReleaseError } from '#release-model';
import type { HttpRequest } from './request.ts';
import { withAttempts } from './attempts.ts';
import { backOffPause, realTiming, retryAfter, type BackOff, type Timing } from './timing.ts';
import { isPassing, TransportError } from './transport-error.ts';
import { transportRemedy } from './transport-remedy.ts';

/** How many times and how patiently a read-only request is tried. */
export interface RetryOptions {
  /** At least 1. */
  readonly attempts?: number | undefined;
  readonly backOff?: BackOff | undefined;
  readonly timing?: Timing | undefined;
}

export const READ_ATTEMPTS = 3;

export const READ_BACK_OFF: BackOff = { base: 500, maximum: 8_000 };

/** The longest pause requested by a server that we accept; a read that would wait longer fails. Milliseconds. */
const LONGEST_PAUSE = 60_000;

/** Statuses of temporary problems of a server or its proxy, not caused by the request. */
export function isTroubled(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

/** A read whose response had a temporary status. */
export class TroubledAnswer extends Error {
  readonly status: number;
  readonly retryAfterHeader: string | undefined;

  constructor(status: number, reason: string, retryAfterHeader: string | undefined) {
    super(`it answers ${status}${reason === '' ? '' : ` ${reason}`}`);
    this.name = 'TroubledAnswer';
    this.status = status;
    this.retryAfterHeader = retryAfterHeader;
  }
}

/**
 * Repeats `work` while it fails with a temporary error.
 * @param subject - the name of the server in messages
 * @throws ReleaseError if it failed permanently; `aborted` transport errors unchanged
 */
export async function retryingRead<T>(
  subject: string,
  request: Pick<HttpRequest, 'signal'>,
  retryOptions: RetryOptions,
  work: () => Promise<T>,
): Promise<T> {
  const attempts = retryOptions.attempts ?? READ_ATTEMPTS;
  const timing = retryOptions.timing ?? realTiming;
  const backOff = retryOptions.backOff ?? READ_BACK_OFF;
  return withAttempts(work, {
    most: attempts,
    pause: (_, pause) => timing.sleep(pause ?? 0, request.signal),
    judge(thrown, attempt) {
      const troubled = thrown instanceof TroubledAnswer;
      if (!troubled && !(thrown instanceof TransportError)) return 'give-up';
      if (thrown instanceof TransportError && thrown.fault === 'aborted') return 'give-up';
      const asked = troubled ? retryAfter(thrown.retryAfterHeader, timing) : null;
      const pause = asked ?? backOffPause(attempt, backOff, timing);
      if (attempt < attempts && pause <= LONGEST_PAUSE && (troubled || isPassing(thrown))) return { againAfter: pause };
      throw new ReleaseError(
        {
          subject,
          problem: `can't be read: ${thrown.message}${attempt > 1 ? `, ${attempt} times` : ''}`,
          remedy: remedyOf(thrown),
        },
        { cause: thrown },
      );
    },
  });
}

function remedyOf(thrown: TroubledAnswer | TransportError): string {
  return thrown instanceof TroubledAnswer ? 'The server has problems; try again later' : transportRemedy(thrown);
}
