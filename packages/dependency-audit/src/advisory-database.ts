import { httpRequest, isTroubled, retryingRead, TransportError, TroubledAnswer, type HttpContext } from '#http';
import { createLimiter } from '#process';
import { indexSettings } from '#python-env';
import { durationText, messageOf, ReleaseError, withoutStop, type Host } from '#release-model';
import { pinText, type Pin } from './audit-subject.ts';
import { addressOf, DATABASE, readDatabaseAnswer, type PinAnswer } from './database-answer.ts';

/** Requests at a time: PyPI answers from a cache close by. */
const AT_ONCE = 16;

/** Milliseconds. */
const TIMEOUTS = { connect: 10_000, idle: 10_000, answer: 10_000, whole: 30_000 } as const;

/** The largest of PyPI's documents about one version have less than a tenth of it. Bytes. */
const LARGEST = 16 * 1024 * 1024;

/** What can ask the database of advisories. */
export interface AdvisoryDatabase {
  /** Asks about a version, once. Never rejects: what wasn't answered is unanswered, with the reason. */
  ask(pin: Pin): Promise<PinAnswer>;
  /** From now on, waits no longer than this for all answers together. Milliseconds. */
  endAfter(limit: number): void;
  /** Ends every request that still runs, and the limit. */
  close(): void;
}

/** The part of a host that is needed to ask. */
export type DatabaseHost = Pick<Host, 'environment' | 'signal'>;

class UnansweredError extends Error {}

/**
 * Opens the way to PyPI's advisories: through the proxy and with the certificate authorities of the machine's settings,
 * without any of its credentials, and with its certificate verified whatever they say. Only names and versions are sent.
 */
export function openDatabase({ environment, signal }: DatabaseHost): AdvisoryDatabase {
  const limit = createLimiter(AT_ONCE);
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  const asked = new Map<string, Promise<PinAnswer>>();
  let timer: NodeJS.Timeout | undefined;
  /** Why there is no point in asking for more. */
  let trouble: string | null = null;

  async function answer(pin: Pin): Promise<PinAnswer> {
    if (trouble !== null) throw new UnansweredError(trouble);
    const context = await contextOf(environment, either);
    const { status, body } = await retryingRead(DATABASE.url, context, {}, async () => {
      const one = await httpRequest({
        ...context,
        url: addressOf(pin),
        headers: { accept: 'application/json' },
        timeouts: TIMEOUTS,
        maximumBytes: LARGEST,
      });
      if (isTroubled(one.status)) throw new TroubledAnswer(one.status, '', one.headers['retry-after']);
      return one;
    });
    if (status === 404) return { kind: 'absent' };
    if (status !== 200) throw new UnansweredError(statusReason(status));
    return readDatabaseAnswer(body, pin);
  }

  async function answered(pin: Pin): Promise<PinAnswer> {
    try {
      return await answer(pin);
    } catch (error) {
      const { reason, isLasting } = reasonOf(error);
      if (isLasting) trouble ??= reason;
      return { kind: 'unanswered', reason: ended.signal.aborted ? (trouble ?? reason) : reason };
    }
  }

  return {
    ask(pin) {
      const known = asked.get(pinText(pin));
      const one = known ?? limit(() => answered(pin));
      if (known === undefined) asked.set(pinText(pin), one);
      return one;
    },
    endAfter(milliseconds) {
      timer ??= setTimeout(() => {
        trouble ??= `${DATABASE.url} didn't answer everything within ${durationText(milliseconds)}`;
        ended.abort();
      }, milliseconds);
    },
    close() {
      clearTimeout(timer);
      ended.abort();
    },
  };
}

async function contextOf(environment: DatabaseHost['environment'], signal: AbortSignal): Promise<HttpContext> {
  const { cert, proxy } = await indexSettings(environment);
  return {
    environment,
    signal,
    ...(cert === null ? {} : { certificates: [cert] }),
    ...(proxy === null ? {} : { proxy }),
  };
}

function statusReason(status: number): string {
  return `${DATABASE.url} answered with status ${String(status)}`;
}

/** Why there is no answer, and whether there is none for other versions either. */
function reasonOf(error: unknown): { readonly reason: string; readonly isLasting: boolean } {
  const cause = error instanceof ReleaseError ? (error.cause ?? error) : error;
  if (cause instanceof UnansweredError) return { reason: cause.message, isLasting: false };
  if (cause instanceof TroubledAnswer) return { reason: statusReason(cause.status), isLasting: true };
  if (cause instanceof TransportError) {
    return { reason: `${DATABASE.url} can't be reached (${withoutStop(cause.message)})`, isLasting: true };
  }
  const said = error instanceof ReleaseError ? `${error.subject}: ${error.problem}` : messageOf(error);
  return { reason: `${DATABASE.url} can't be asked (${withoutStop(said)})`, isLasting: true };
}
