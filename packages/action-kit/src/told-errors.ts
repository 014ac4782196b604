import { withoutStop, type FindingLocation } from '@repo-agent-actions/release-model';

/** An error that a run has told of, and where it is. */
export interface ToldError {
  readonly text: string;
  readonly location?: FindingLocation | undefined;
}

/** Above so many, only what says the very same is told once. */
const MOST_COMPARED = 200;

/** What is wrong, without the mark of the rule that says so: `x: is odd. Mend it. [P07]`. */
function pointOf(text: string): string {
  return withoutStop(oneLine(text).replace(/ \[[\w-]+\]$/u, ''));
}

/** A point of a list has lines, a sentence has none. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether `sentence` says what `told` has said, perhaps with more. */
export function saysAgain(sentence: string, told: string): boolean {
  return oneLine(sentence).includes(pointOf(told));
}

/** The same may be wrong in two places. */
function areApart(one: ToldError, other: ToldError): boolean {
  return one.location !== undefined && other.location !== undefined;
}

/**
 * Every error once: a stage tells of each finding where it is, and its one sentence, the last, tells of the first of them
 * again. Of two that say the same the fuller one stays, else the later one, with the place that either knows.
 */
export function onceEach(errors: readonly ToldError[]): readonly ToldError[] {
  const kept = [
    ...new Map(errors.map((error) => [`${pointOf(error.text)} ${JSON.stringify(error.location)}`, error])).values(),
  ];
  const places = new Map<ToldError, FindingLocation>();
  const compared = kept.length > MOST_COMPARED ? kept.slice(-1) : kept;
  const left = kept.filter((error, at) => {
    const fuller = compared.findLast(
      (other) =>
        other !== error &&
        !areApart(other, error) &&
        saysAgain(other.text, error.text) &&
        (kept.indexOf(other) > at || pointOf(other.text) !== pointOf(error.text)),
    );
    if (fuller === undefined) return true;
    if (error.location !== undefined && !places.has(fuller)) places.set(fuller, error.location);
    return false;
  });
  return left.map((error) => ({ text: error.text, location: error.location ?? places.get(error) }));
}
