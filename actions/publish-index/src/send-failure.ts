import { transportRemedy, TransportError, type TransportFault } from '#http';
import { conflictOf, ownError, serverKindOf, type IndexAddress, type SendOutcome } from '#index-client';
import { countText, ReleaseError, withoutEnding, type Distribution } from '#release-model';
import { remedyFor, type ServerKind } from '#server-profiles';

const CONTINUE = 'Run again: files that are already there are recognized by sha256 and not sent twice';

/** Failures that running again doesn't fix. */
const LASTING: ReadonlySet<TransportFault> = new Set([
  'refused',
  'dns',
  'unreachable',
  'connect-timeout',
  'tls',
  'proxy',
]);

/** What the sentence needs to know besides the outcome of the file. */
export interface SendFailureContext {
  readonly target: { readonly index: IndexAddress };
  readonly server: ServerKind;
  /** The version to propose when this one can't be used. */
  readonly nextVersion: string;
}

function remedyOf({ target, server, nextVersion }: SendFailureContext, sent: SendOutcome): string {
  const { error, status, headers } = sent;
  const { index } = target;
  if (error instanceof TransportError && LASTING.has(error.fault)) return transportRemedy(error);
  const troubled = status !== null && status >= 500;
  if (troubled && index.statusUrl !== null) return `See ${index.statusUrl}. ${CONTINUE}`;
  // The remedy for a server that asks to wait is known, too.
  const known =
    troubled || status === null ? null : remedyFor(serverKindOf({ server }, headers), status, lastWords(sent));
  return known === null ? CONTINUE : withVersion(known, nextVersion);
}

/** Adds the version to raise it to, where that is the remedy. */
function withVersion(remedy: string, nextVersion: string): string {
  return remedy.replace(/^Raise the version\b/u, `Raise the version to ${nextVersion}`);
}

/** The last response or failure, and why it wasn't retried. */
function lastWords({ words, stopped }: SendOutcome): string {
  return words.slice(stopped === null ? -1 : -2).join('; ');
}

/** The error for a file that isn't on the index after it was sent. */
export function sendFailure(context: SendFailureContext, distribution: Distribution, sent: SendOutcome): ReleaseError {
  const { filename, sha256 } = distribution;
  const { index } = context.target;
  const subject = `${filename} to ${index.title}`;
  const words = lastWords(sent);
  const own = ownError(sent);
  if (own !== null) return own;
  if (sent.result === 'conflict') {
    const plan = [{ filename, state: 'conflict', sha256, indexSha256: sent.indexSha256 }] as const;
    const told = conflictOf(plan, index.title, context.nextVersion);
    if (told !== null)
      return new ReleaseError({
        subject,
        problem: told.problem.replace(/; nothing was sent$/u, ''),
        remedy: told.remedy,
      });
  }
  if (sent.result === 'refused') {
    const remedy = remedyFor(serverKindOf({ server: context.server }, sent.headers), sent.status ?? 0, words);
    return new ReleaseError({
      subject,
      problem:
        sent.credentialWords === null
          ? `was refused: ${words}`
          : `was refused: ${withoutEnding(words, '.')}; ${sent.credentialWords}`,
      remedy: remedy === null ? 'Fix what the server reports, and run again' : withVersion(remedy, context.nextVersion),
    });
  }
  const remedy = remedyOf(context, sent);
  if (sent.result === 'unclear') {
    const showing = sent.seen === 'absent' ? "the index doesn't show it yet" : "the index can't be read";
    return new ReleaseError({
      subject,
      problem: `it is unknown whether it arrived: ${words}, and ${showing}`,
      remedy,
    });
  }
  return new ReleaseError({
    subject,
    problem: `didn't arrive after ${countText(sent.attempts, 'attempt')}, the last: ${words}`,
    remedy,
  });
}
