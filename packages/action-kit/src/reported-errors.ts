import type { FindingLocation } from '#release-model';

/** An error that a run has reported. */
export interface ReportedError {
  readonly text: string;
  readonly location?: FindingLocation | undefined;
  /** What it is about, such as a finding. */
  readonly about?: object | undefined;
}

/**
 * What makes two errors one: that they are about the same thing; where nobody says what they are about, that they are equal
 * to the letter. One text within another says nothing: `x.whl: is odd` is also in `my_x.whl: is odd`.
 */
export function identityOf({ text, location, about }: ReportedError): unknown {
  return about ?? JSON.stringify([text, location]);
}

/**
 * Every error once: a stage reports each finding with its location, and its final sentence says one of them again. Of those
 * about the same thing, the last one stays, with the location of any.
 */
export function onceEach(errors: readonly ReportedError[]): readonly ReportedError[] {
  const kept = new Map<unknown, ReportedError>();
  for (const error of errors) {
    const identity = identityOf(error);
    const location = error.location ?? kept.get(identity)?.location;
    // The last one also gives the order
    kept.delete(identity);
    kept.set(identity, { ...error, location });
  }
  return [...kept.values()];
}
