import type { Host } from './host.ts';
import { machineTrouble } from './machine-trouble.ts';
import { messageOf, ReleaseError } from './release-error.ts';
import { howStopped } from './run-stopped.ts';
import { joinLines, withoutStop } from './text-ends.ts';

/** An error that isn't written for a person, and can be: the fault of a connection. */
export abstract class ExplainableError extends Error {
  /** @returns `null` where it only says that the run was ended */
  abstract explain(): ReleaseError | null;
}

/**
 * What sort of thing ended some work before it was done: somebody stopped it, it says itself what is wrong, the machine or a
 * server is in trouble, or we have made a mistake.
 */
export type FailureKind = 'stopped' | 'told' | 'machine' | 'server' | 'internal';

/** What to do about a mistake of ours. */
export const REPORT_BUG = 'This is a bug in repo-agent-actions: please report it, with the debug log';

/** Something that was thrown, as a person reads it. */
export interface Failure {
  readonly kind: FailureKind;
  /** One sentence and what to do. */
  readonly sentence: string;
  /** Where it was thrown, with its causes, for the debug log; `null` where the sentence says it all. */
  readonly stack: string | null;
}

/** Deeper chains of causes say nothing new. */
const MOST_CAUSES = 5;

function stackOf(thrown: unknown): string {
  const parts: string[] = [];
  for (let one = thrown; parts.length < MOST_CAUSES && typeof one === 'object' && one !== null;) {
    // Not by `instanceof`: an error of Node's own may come from another realm than ours
    const stack: unknown = 'stack' in one ? one.stack : null;
    parts.push(typeof stack === 'string' && stack !== '' ? stack : messageOf(one));
    one = 'cause' in one ? one.cause : null;
  }
  return parts.length === 0 ? messageOf(thrown) : parts.join('\ncaused by: ');
}

function words(thrown: unknown): string {
  const message: unknown =
    typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : String(thrown);
  return typeof message === 'string' && message.trim() !== ''
    ? withoutStop(joinLines(message.trim(), ' '))
    : 'an error without a message';
}

/**
 * The error for a person behind something that was thrown: what it says itself, or what it means that the machine or a
 * connection is in trouble.
 * @returns `null` for a mistake of ours, and for the end of a run that was stopped
 */
export function knownTrouble(thrown: unknown): ReleaseError | null {
  if (thrown instanceof ReleaseError) return thrown;
  return thrown instanceof ExplainableError ? thrown.explain() : machineTrouble(thrown);
}

/** What is said of work that somebody has stopped; `null` when nobody has. */
export function stoppedSentence(name: string, signal: AbortSignal): string | null {
  const how = howStopped(signal);
  return how === null ? null : `${name}: ${how}. Run it again: it continues where it stopped.`;
}

/**
 * What is said of whatever was thrown: the one place where an error becomes a sentence.
 * @param name - of the action or command, as its user wrote it
 * @param signal - of the run: what fails after it was stopped has failed for no reason of its own
 */
export function failureOf(name: string, thrown: unknown, signal: AbortSignal): Failure {
  const stopped = stoppedSentence(name, signal);
  if (stopped !== null) return { kind: 'stopped', sentence: stopped, stack: null };
  // A run that a stray error of ours has ended failed by that error, not by what it broke off
  const cause: unknown = signal.aborted ? signal.reason : thrown;
  const known = knownTrouble(cause);
  if (known === null) {
    const sentence = `${name}: ${words(cause)}. ${REPORT_BUG}.`;
    return { kind: 'internal', sentence, stack: stackOf(cause) };
  }
  if (known === cause) return { kind: 'told', sentence: known.message, stack: null };
  const kind = cause instanceof ExplainableError ? 'server' : 'machine';
  return { kind, sentence: known.message, stack: stackOf(cause) };
}

/** Keeps where it was thrown, for whoever is asked to report it. */
export function tellStack({ stack }: Failure, host: Pick<Host, 'debug'>): void {
  if (stack !== null) host.debug(stack);
}
