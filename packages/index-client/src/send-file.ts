import { messageOf, ReleaseError } from '@repo-agent-actions/release-model';
import { backOffPause, realPace, type BackOff } from './pace.ts';
import { redact } from './server-words.ts';
import { isPassing, TransportError } from './transport-error.ts';
import { tokenForms } from './token.ts';
import { uploadFile, type UploadAnswer, type UploadRequest, type UploadTarget } from './upload-file.ts';

/** What the index has under a file's name: our bytes, other bytes, nothing, or it can't be asked. */
export type IndexState =
  { readonly state: 'identical' | 'absent' | 'unknown' } | { readonly state: 'different'; readonly sha256: string };

/**
 * What became of a file. `uploaded`: the index said so. `landed`: the answer was lost, and the index has our bytes.
 * `there`: somebody else put the same bytes there meanwhile. `conflict`: other bytes are there. `refused`: the server
 * won't take it. `failed`: it did not arrive. `unclear`: nobody can tell.
 */
export type SendResult = 'uploaded' | 'landed' | 'there' | 'conflict' | 'refused' | 'failed' | 'unclear';

export interface SendOutcome {
  readonly filename: string;
  readonly result: SendResult;
  /** Of the last answer; `null` when there was none. */
  readonly status: number | null;
  /** How often the file was sent. */
  readonly attempts: number;
  /** Milliseconds, pauses included. */
  readonly ms: number;
  /** The server's words and what happened to the connection, in order; without secrets. */
  readonly words: readonly string[];
  /** The sha256 that the index has, for a conflict. */
  readonly indexSha256: string | null;
  readonly headers: UploadAnswer['headers'];
  /** What our own side has to say: a file that changed, a run that was ended. */
  readonly error: Error | null;
}

/** Whether the index has our bytes now. */
export function isOnIndex({ result }: SendOutcome): boolean {
  return result === 'uploaded' || result === 'landed' || result === 'there';
}

export interface SendOptions {
  /** How often a file is sent at most. */
  readonly attempts: number;
  readonly backOff?: BackOff | undefined;
  /** A server that asks for more is not waited for. Milliseconds. */
  readonly longestPause?: number | undefined;
  /** From the first attempt; no attempt begins later. Milliseconds. */
  readonly wholeLimit?: number | undefined;
  /** Asks the index by hash; never throws but for an ended run. */
  readonly lookUp: () => Promise<IndexState>;
}

const UPLOAD_BACK_OFF: BackOff = { base: 1_000, maximum: 60_000 };
const LONGEST_PAUSE = 300_000;
const WHOLE_LIMIT = 3_600_000;

/** How one attempt ended: for good, or with a reason to try again. */
type Attempt =
  | { readonly kind: 'end'; readonly result: SendResult; readonly error?: Error }
  | { readonly kind: 'again'; readonly ambiguous: boolean; readonly pause: number | null };

/**
 * Sends one file until the index has it, or it is clear that it won't: bounded attempts with full-jitter back-off,
 * `Retry-After` honoured, and after anything ambiguous the index is asked by hash before the file is sent again. Where
 * it can't be asked, the file isn't sent again.
 *
 * Everything that goes wrong is in the outcome; nothing is thrown.
 */
export async function sendFile(
  target: UploadTarget,
  request: UploadRequest,
  options: SendOptions,
): Promise<SendOutcome> {
  const pace = target.pace ?? realPace;
  const begun = pace.now();
  const hide = target.credentials === null ? [] : tokenForms(target.credentials.username, target.credentials.password);
  const words: string[] = [];
  let sent = 0;
  let last: UploadAnswer | null = null;
  let indexSha256: string | null = null;
  let doubt = false;

  const finish = (result: SendResult, error: Error | null = null): SendOutcome => ({
    filename: request.distribution.filename,
    result,
    status: last?.status ?? null,
    attempts: sent,
    ms: Math.round(pace.now() - begun),
    words,
    indexSha256,
    headers: last?.headers ?? {},
    error,
  });

  const ask = async (): Promise<SendResult | 'absent' | 'unknown'> => {
    const found = await options.lookUp();
    if (found.state === 'different') {
      indexSha256 = found.sha256;
      return 'conflict';
    }
    return found.state === 'identical' ? 'landed' : found.state;
  };

  const attempt = async (): Promise<Attempt> => {
    sent += 1;
    try {
      const answer = await uploadFile(target, request);
      last = answer;
      words.push(`${answer.status} ${answer.words}`.trim());
      if (answer.verdict === 'accepted') return { kind: 'end', result: 'uploaded' };
      if (answer.verdict === 'refused') return { kind: 'end', result: await judgeRefusal(answer) };
      return { kind: 'again', ambiguous: answer.verdict !== 'held', pause: answer.retryAfterMs };
    } catch (thrown) {
      words.push(redact(messageOf(thrown), hide));
      if (!(thrown instanceof TransportError)) {
        return {
          kind: 'end',
          result: doubt ? 'unclear' : 'failed',
          error: thrown instanceof Error ? thrown : new Error(String(thrown)),
        };
      }
      last = null;
      if (thrown.fault === 'aborted')
        return { kind: 'end', result: doubt || thrown.mayHaveArrived ? 'unclear' : 'failed', error: thrown };
      // Even an answer too large to read came after the file may have been stored.
      if (!isPassing(thrown) && !thrown.mayHaveArrived)
        return { kind: 'end', result: doubt ? 'unclear' : 'failed', error: thrown };
      return { kind: 'again', ambiguous: thrown.mayHaveArrived, pause: null };
    }
  };

  // Most indexes refuse every duplicate, an identical one too: it may be our own file, whose first answer was lost.
  const judgeRefusal = async (answer: UploadAnswer): Promise<SendResult> => {
    if (!doubt && answer.status !== 409 && !/already exists/iu.test(answer.words)) return 'refused';
    const found = await ask();
    if (found === 'landed') return doubt ? 'landed' : 'there';
    return found === 'conflict' ? 'conflict' : 'refused';
  };

  // Between two attempts: the index is asked at once, because a file often landed, and again after the pause, because a
  // page may lag.
  const settle = async (pause: number): Promise<SendResult | 'absent' | 'unknown' | 'late'> => {
    const before = doubt ? await ask() : 'absent';
    if (before !== 'absent' && before !== 'unknown') return before;
    if (pause > (options.longestPause ?? LONGEST_PAUSE)) {
      words.push(`it asks to wait ${Math.ceil(pause / 1000)} s, which is too long`);
      return 'late';
    }
    if (pace.now() - begun + pause > (options.wholeLimit ?? WHOLE_LIMIT)) return 'late';
    await pace.sleep(pause, target.signal);
    return doubt ? ask() : 'absent';
  };
  const pauseAfter = (tries: number): number => backOffPause(tries, options.backOff ?? UPLOAD_BACK_OFF, pace);

  try {
    for (let tries = 1; ; tries += 1) {
      const outcome = await attempt();
      if (outcome.kind === 'end') return finish(outcome.result, outcome.error ?? null);
      doubt ||= outcome.ambiguous;
      if (!doubt && tries >= options.attempts) return finish('failed');
      let found = await settle(outcome.pause ?? pauseAfter(tries));
      // An index that can't be asked is waited for; sending blindly could double the file.
      for (; found === 'unknown' && tries < options.attempts; tries += 1) found = await settle(pauseAfter(tries + 1));
      if (found === 'unknown' || found === 'late') return finish(doubt ? 'unclear' : 'failed');
      if (found !== 'absent') return finish(found);
      if (tries >= options.attempts) return finish('failed');
    }
  } catch (thrown) {
    // Only an ended run comes here: while pausing, or while asking.
    return finish(doubt ? 'unclear' : 'failed', thrown instanceof Error ? thrown : new Error(messageOf(thrown)));
  }
}

/** The last attempt's own error, when it is written for the person who has to mend it. */
export function ownError({ error }: SendOutcome): ReleaseError | null {
  return error instanceof ReleaseError ? error : null;
}
