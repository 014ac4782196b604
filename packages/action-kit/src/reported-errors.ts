import { withoutStop, type FindingLocation } from '@repo-agent-actions/release-model';

/** An error that a run has reported, and its location. */
export interface ReportedError {
  readonly text: string;
  readonly location?: FindingLocation | undefined;
}

/** With more errors than this, only exact repetitions are dropped. */
const MOST_COMPARED = 200;

/** The message without the id of its rule: `x: is odd. Fix it. [P07]`. */
function pointOf(text: string): string {
  return withoutStop(oneLine(text).replace(/ \[[\w-]+\]$/u, ''));
}

/** An item of a list may have several lines, a sentence doesn't. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether `sentence` repeats `told`, perhaps with more details. */
export function repeatsError(sentence: string, told: string): boolean {
  return oneLine(sentence).includes(pointOf(told));
}

/** The same problem may be in two places. */
function areApart(one: ReportedError, other: ReportedError): boolean {
  return one.location !== undefined && other.location !== undefined;
}

/**
 * Every error once: a stage reports each finding with its location, and its final sentence repeats the first of them. Of
 * two errors that say the same, the more detailed one stays, else the later one, with the location of either.
 */
export function onceEach(errors: readonly ReportedError[]): readonly ReportedError[] {
  const kept = [
    ...new Map(errors.map((error) => [`${pointOf(error.text)} ${JSON.stringify(error.location)}`, error])).values(),
  ];
  const places = new Map<ReportedError, FindingLocation>();
  const compared = kept.length > MOST_COMPARED ? kept.slice(-1) : kept;
  const left = kept.filter((error, at) => {
    const fuller = compared.findLast(
      (other) =>
        other !== error &&
        !areApart(other, error) &&
        repeatsError(other.text, error.text) &&
        (kept.indexOf(other) > at || pointOf(other.text) !== pointOf(error.text)),
    );
    if (fuller === undefined) return true;
    if (error.location !== undefined && !places.has(fuller)) places.set(fuller, error.location);
    return false;
  });
  return left.map((error) => ({ text: error.text, location: error.location ?? places.get(error) }));
}
