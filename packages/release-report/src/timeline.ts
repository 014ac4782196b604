import { largest, smallest, type Outcome, type ReleaseRecord, type Stage } from '#release-model';

/** One job of a stage, or a stage in one job, on the clock. */
export interface Span {
  readonly stage: Stage;
  /** `null`: of all Pythons, or none. */
  readonly python: string | null;
  readonly outcome: Outcome;
  /** Milliseconds since the epoch, by the clock of the machine that ran it. */
  readonly begin: number;
  readonly end: number;
}

/** When everything ran, in the order in which it began. */
export interface Timeline {
  readonly spans: readonly Span[];
  readonly begin: number;
  readonly end: number;
  /** Milliseconds in which anything ran; the others were spent waiting, and preparing jobs. */
  readonly busy: number;
}

/** Milliseconds that at least one span covers. */
function covered(spans: readonly Span[]): number {
  let sum = 0;
  let until = -Infinity;
  for (const { begin, end } of spans) {
    sum += Math.max(0, end - Math.max(begin, until));
    until = Math.max(until, end);
  }
  return sum;
}

/**
 * The receipts of a record on the clock. A stage that several jobs did, one for each Python, has one span for each.
 * @returns `null` where no receipt tells its time
 */
export function timelineOf({ receipts }: Pick<ReleaseRecord, 'receipts'>): Timeline | null {
  const spans = receipts
    .map(({ stage, python, outcome, started, finished }) => {
      const begin = Date.parse(started);
      return { stage, python, outcome, begin, end: Math.max(begin, Date.parse(finished)) };
    })
    // What was not done takes no time; a date such as February 31 is none
    .filter(({ outcome, begin, end }) => outcome !== 'skipped' && Number.isFinite(begin) && Number.isFinite(end))
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
  if (spans.length === 0) return null;
  const begin = smallest(spans.map((span) => span.begin));
  const end = largest(spans.map((span) => span.end));
  return { spans, begin, end, busy: covered(spans) };
}
