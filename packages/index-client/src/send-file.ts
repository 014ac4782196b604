import {
  backOffPause,
  isPassing,
  realTiming,
  redact,
  secretForms,
  TransportError,
  withAttempts,
  type BackOff,
} from '#http';
import { durationText, messageOf, ReleaseError } from '#release-model';
import {
  mayMeanDuplicate,
  saysDuplicate,
  uploadFile,
  type UploadAnswer,
  type UploadRequest,
  type UploadTarget,
} from './upload-file.ts';

/** What the index has under a file's name: our bytes, different bytes, nothing, or unknown. */
export type IndexState =
  { readonly state: 'identical' | 'absent' | 'unknown' } | { readonly state: 'different'; readonly sha256: string };

/**
 * The outcome of a file. `uploaded`: the index said so. `landed`: the response was lost, but the index has our bytes.
 * `there`: an earlier run or someone else uploaded the same bytes. `conflict`: it has different bytes. `refused`: the
 * server won't accept it. `failed`: the index doesn't show it. `unclear`: unknown.
 */
export type SendResult = 'uploaded' | 'landed' | 'there' | 'conflict' | 'refused' | 'failed' | 'unclear';

export interface SendOutcome {
  readonly filename: string;
  readonly result: SendResult;
  /** Of the last response; `null` when there was none. */
  readonly status: number | null;
  /** How many times the file was sent. */
  readonly attempts: number;
  /** Milliseconds, pauses included. */
  readonly ms: number;
  /** The server's messages and the connection's failures, in order; without secrets. */
  readonly words: readonly string[];
  /** The sha256 that the index has, for a conflict. */
  readonly indexSha256: string | null;
  readonly headers: UploadAnswer['headers'];
  readonly credentialWords: UploadAnswer['credentialWords'];
  /** Whether it may have arrived without confirmation in at least one attempt. */
  readonly doubtful: boolean;
  /** What the index showed in the last check; `null` when it was never checked. */
  readonly seen: IndexState['state'] | null;
  /** Why it wasn't sent again although attempts were left; `null` otherwise. */
  readonly stopped: string | null;
  /** The error on our side: a changed file, a stopped run, a last request without a response. */
  readonly error: Error | null;
}

/** Whether the index has our bytes now. */
export function isOnIndex({ result }: SendOutcome): boolean {
  return result === 'uploaded' || result === 'landed' || result === 'there';
}

export interface SendOptions {
  /** How many times a file is sent at most. */
  readonly attempts: number;
  readonly backOff?: BackOff | undefined;
  /** If a server asks for a longer wait, we give up. Milliseconds. */
  readonly longestPause?: number | undefined;
  /** From the first attempt; no attempt starts later. Milliseconds. */
  readonly wholeLimit?: number | undefined;
  /** Asks the index by hash; throws only if the run is stopped. */
  readonly lookUp: () => Promise<IndexState>;
}

const UPLOAD_BACK_OFF: BackOff = { base: 1_000, maximum: 60_000 };
const LONGEST_PAUSE = 300_000;
const WHOLE_LIMIT = 3_600_000;

/** How one attempt ended: with a response, or without one. */
type Attempt =
  | { readonly kind: 'answer'; readonly answer: UploadAnswer }
  | { readonly kind: 'fault'; readonly error: TransportError }
  | { readonly kind: 'own'; readonly error: Error };

/** What came of an attempt isn't known yet, or the file may be accepted later. */
class NotSettled extends Error {
  /** Milliseconds that the server asks to wait; `null` when it doesn't say. */
  readonly askedPause: number | null;

  constructor(askedPause: number | null = null) {
    super('not settled');
    this.askedPause = askedPause;
  }
}

/**
 * Sends one file until the index has it, or it is clear that it won't: bounded attempts with full-jitter backoff,
 * respecting `Retry-After`, and after any ambiguous result the index is asked by hash before the file is sent again. If
 * it can't be asked, the file isn't sent again.
 *
 * Everything that goes wrong is in the outcome; nothing is thrown.
 */
export async function sendFile(
  target: UploadTarget,
  request: UploadRequest,
  options: SendOptions,
): Promise<SendOutcome> {
  const timing = target.timing ?? realTiming;
  const begun = timing.now();
  const hide = target.credentials === null ? [] : secretForms(target.credentials.username, target.credentials.password);
  const words: string[] = [];
  let sent = 0;
  let last: UploadAnswer | null = null;
  let fault: TransportError | null = null;
  let indexSha256: string | null = null;
  let seen: IndexState['state'] | null = null;
  let stopped: string | null = null;
  let doubtful = false;

  const finish = (result: SendResult, error: Error | null = null): SendOutcome => ({
    filename: request.distribution.filename,
    result,
    status: last?.status ?? null,
    attempts: sent,
    ms: Math.round(timing.now() - begun),
    words,
    indexSha256,
    headers: last?.headers ?? {},
    credentialWords: last?.credentialWords ?? null,
    doubtful,
    seen,
    stopped,
    error: error ?? fault,
  });
  const notThere = (error: Error | null = null): SendOutcome =>
    finish(doubtful && (error !== null || seen !== 'absent') ? 'unclear' : 'failed', error);

  const attempt = async (): Promise<Attempt> => {
    sent += 1;
    last = null;
    fault = null;
    try {
      const answer = await uploadFile(target, request);
      last = answer;
      words.push(`${answer.status} ${answer.words}`.trim());
      return { kind: 'answer', answer };
    } catch (thrown) {
      words.push(redact(messageOf(thrown), hide));
      if (!(thrown instanceof TransportError))
        return { kind: 'own', error: thrown instanceof Error ? thrown : new Error(messageOf(thrown)) };
      fault = thrown;
      return { kind: 'fault', error: thrown };
    }
  };

  const ask = async (): Promise<SendResult | null> => {
    const found = await options.lookUp();
    seen = found.state;
    if (found.state === 'different') {
      indexSha256 = found.sha256;
      return 'conflict';
    }
    return found.state === 'identical' ? 'landed' : null;
  };

  /** Why a pause takes too long; `null`: it doesn't. */
  const tooLong = (pause: number): string | null => {
    const { longestPause = LONGEST_PAUSE, wholeLimit = WHOLE_LIMIT } = options;
    if (pause > longestPause)
      return Number.isFinite(pause)
        ? `it asks to wait ${durationText(pause)}, which is too long`
        : 'it asks to wait forever';
    return timing.now() - begun + pause > wholeLimit
      ? `the limit of ${Math.round(wholeLimit / 60_000)} minutes is over`
      : null;
  };

  /** Repeats what is not settled yet: as often as a file may be sent, and once more, to see what came of the last one. */
  const untilSettled = (
    work: (attempt: number) => Promise<SendOutcome>,
    unsettled: () => SendOutcome,
  ): Promise<SendOutcome> =>
    withAttempts(work, {
      most: options.attempts + 1,
      pause: (_, pause) => timing.sleep(pause ?? 0, target.signal),
      judge(thrown, attempt) {
        if (!(thrown instanceof NotSettled)) return 'give-up';
        if (attempt > options.attempts) return { found: unsettled() };
        const pause = thrown.askedPause ?? backOffPause(attempt, options.backOff ?? UPLOAD_BACK_OFF, timing);
        stopped = tooLong(pause);
        if (stopped === null) return { againAfter: pause };
        words.push(stopped);
        return { found: unsettled() };
      },
    });

  // Most indexes refuse every duplicate, even an identical one. It may be our own file, whose first response was lost,
  // and whose name the page doesn't show yet.
  const judgeDuplicate = (answer: UploadAnswer): Promise<SendOutcome> =>
    untilSettled(
      async () => {
        const found = await ask();
        if (found === null) throw new NotSettled();
        return finish(found === 'landed' && !doubtful ? 'there' : found);
      },
      // PyPI accepts the same bytes again with a 200: it refuses only different ones.
      () => finish(answer.status === 400 && seen === 'absent' ? 'refused' : 'unclear'),
    );

  const judgeRefusal = async (answer: UploadAnswer): Promise<SendOutcome> => {
    if (saysDuplicate(answer.status, answer.words)) return judgeDuplicate(answer);
    const found = doubtful || mayMeanDuplicate(answer.status) ? await ask() : null;
    if (found === 'landed' && !doubtful) return finish('there');
    return finish(found ?? 'refused');
  };

  /** Sends the file once. @throws NotSettled when it may be accepted later */
  const sendOnce = async (tries: number): Promise<SendOutcome> => {
    const outcome = await attempt();
    let asked: number | null = null;
    switch (outcome.kind) {
      case 'own':
        // A changed file was cut off; any other error here may have come after the response.
        doubtful ||= !(outcome.error instanceof ReleaseError);
        return notThere(outcome.error);
      case 'fault':
        doubtful ||= outcome.error.mayHaveArrived;
        // Even a response too large to read may have come after the file was stored.
        if (outcome.error.fault === 'aborted' || (!isPassing(outcome.error) && !outcome.error.mayHaveArrived))
          return notThere(outcome.error);
        break;
      case 'answer':
        if (outcome.answer.verdict === 'accepted') return finish('uploaded');
        if (outcome.answer.verdict === 'refused') return judgeRefusal(outcome.answer);
        doubtful ||= outcome.answer.verdict !== 'held';
        asked = outcome.answer.retryAfterMs;
    }
    if (!doubtful && tries >= options.attempts) return notThere();
    // Checked immediately, because the file often arrived, and again after the pause, because a page may lag.
    const found = doubtful ? await ask() : null;
    if (found !== null) return finish(found);
    throw new NotSettled(asked);
  };

  const course = (): Promise<SendOutcome> =>
    untilSettled(async (tries) => {
      if (tries > 1 && doubtful) {
        const found = await ask();
        if (found !== null) return finish(found);
        // If the index can't be read, we wait; sending blindly could upload the file twice.
        if (seen !== 'absent') throw new NotSettled();
      }
      return tries > options.attempts ? notThere() : await sendOnce(tries);
    }, notThere);

  try {
    return await course();
  } catch (thrown) {
    // Reached only if the run is stopped: while pausing, or while asking.
    return notThere(thrown instanceof Error ? thrown : new Error(messageOf(thrown)));
  }
}

/** The last attempt's own error, when it is written for the person who has to fix it. */
export function ownError({ error }: SendOutcome): ReleaseError | null {
  return error instanceof ReleaseError ? error : null;
}
