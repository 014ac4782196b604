import { cut } from '#harmless-text';
import { withoutStop, type Outcome, type ReceiptItem, type Stage } from '#release-model';
import { itemsOf, receiptsOf, type Evidence } from './evidence.ts';

/** The possible outcomes of a checklist point. */
export type PointOutcome = 'passed' | 'failed' | 'unknown' | 'not-configured';

/** A judgment, and what it is based on. */
export interface Verdict {
  readonly outcome: PointOutcome;
  /** What it is based on: `receipt of verify-test`, `manifest`, `confirmed by rose`. */
  readonly source: string;
  /** Why, in a few words; may be empty. */
  readonly message: string;
  /** What to do about it, without a full stop; absent: what is usual for the point. */
  readonly remedy?: string;
}

/** From the worst to the least significant. */
const WEIGHT = ['failed', 'unknown', 'passed', 'not-configured'] as const satisfies readonly PointOutcome[];

/** A stage that was omitted on purpose proves nothing: `not-sent` and `skipped` are unknown here. */
function pointOutcome(outcome: Outcome): PointOutcome {
  return outcome === 'not-sent' || outcome === 'skipped' ? 'unknown' : outcome;
}

function firstLine(text: string): string {
  return cut(text.trim().split('\n')[0] ?? '', 300);
}

function pythonOf(item: ReceiptItem): string {
  return item.python === undefined ? '' : ` on Python ${item.python}`;
}

/** `receipt of test`. */
export function receiptSource(stage: Stage): string {
  return `receipt of ${stage}`;
}

/** More are only counted. */
const NAMED = 5;

/** `a, b, c, and 4 more` */
function listed(subjects: readonly string[]): string {
  const names = [...new Set(subjects)].map((subject) => cut(subject, 80));
  const more = names.length - NAMED;
  return more <= 0 ? names.join(', ') : `${names.slice(0, NAMED).join(', ')}, and ${String(more)} more`;
}

/**
 * The verdict of several items of one stage: the worst of them, with the message of the first that didn't pass, and the
 * names of the others, so that one configuration can settle all.
 */
export function verdictOfItems(items: readonly ReceiptItem[], stage: Stage, whenNone: Verdict): Verdict {
  const outcome = WEIGHT.find((candidate) => items.some((item) => pointOutcome(item.outcome) === candidate));
  if (outcome === undefined) return whenNone;
  const source = receiptSource(stage);
  if (outcome === 'passed') {
    const count = items.filter((item) => item.outcome === 'passed').length;
    return { outcome, source, message: `${String(count)} passed` };
  }
  const alike = items.filter((candidate) => pointOutcome(candidate.outcome) === outcome);
  const [item] = alike;
  if (item === undefined) return { outcome, source, message: '' };
  const why = firstLine(item.message);
  const said = item.outcome === outcome ? '' : ` (${item.outcome})`;
  const others = alike.map(({ subject }) => subject).filter((subject) => subject !== item.subject);
  const message = `${item.subject}${pythonOf(item)}${said}${why === '' ? '' : `: ${why}`}`;
  const verdict = {
    outcome,
    source,
    message:
      others.length === 0 || outcome === 'not-configured' ? message : `${withoutStop(message)}; also ${listed(others)}`,
  };
  return item.remedy === undefined ? verdict : { ...verdict, remedy: item.remedy };
}

/** The verdict of a whole stage, from its receipts' outcomes. Without a receipt it is unknown. */
export function verdictOfStage(evidence: Evidence, stage: Stage): Verdict {
  const receipts = receiptsOf(evidence, stage);
  const outcome = WEIGHT.find((candidate) => receipts.some((receipt) => pointOutcome(receipt.outcome) === candidate));
  if (outcome === undefined) return noReceipt(stage);
  const receipt = receipts.find((candidate) => pointOutcome(candidate.outcome) === outcome);
  const said = firstLine(receipt?.failure ?? '');
  // Of the audit, the checklist has a point of its own
  const open = receipts.flatMap(({ items }) =>
    items.filter((item) => item.outcome === 'unknown' && !/^audit/u.test(item.kind)),
  );
  const failure =
    said === '' && outcome === 'unknown' && open.length > 0 ? listed(open.map(({ subject }) => subject)) : said;
  const python =
    receipt?.python === undefined || receipt.python === null || failure === '' ? '' : `Python ${receipt.python}: `;
  return { outcome, source: receiptSource(stage), message: `${python}${failure}` };
}

/** The verdict when a stage left no receipt. */
export function noReceipt(stage: Stage): Verdict {
  return {
    outcome: 'unknown',
    source: 'nothing',
    message: `there is no receipt of ${stage}`,
    remedy: `Run the stage ${stage}, or hand over its receipt`,
  };
}

/** The items of a stage that `wanted` selects; the stage's own failure if it never reached them. */
export function verdictOfPoints(
  evidence: Evidence,
  stage: Stage,
  wanted: (item: ReceiptItem) => boolean,
  whenNone: Verdict,
): Verdict {
  if (receiptsOf(evidence, stage).length === 0) return noReceipt(stage);
  const items = itemsOf(evidence, stage).filter(wanted);
  if (items.length > 0) return verdictOfItems(items, stage, whenNone);
  const whole = verdictOfStage(evidence, stage);
  if (whole.outcome === 'failed') {
    return { outcome: 'unknown', source: receiptSource(stage), message: `${stage} failed before it reached this` };
  }
  return whenNone;
}

/** The worst of several verdicts, the first among equals; if all passed, their combined sources. */
export function worstVerdict(verdicts: readonly [Verdict, ...Verdict[]]): Verdict {
  const [first] = verdicts;
  const worst =
    WEIGHT.flatMap((outcome) => verdicts.find((verdict) => verdict.outcome === outcome) ?? []).at(0) ?? first;
  const alike = verdicts.filter(({ outcome }) => outcome === worst.outcome);
  if (worst.outcome !== 'passed' || alike.length === 1) return worst;
  return { outcome: 'passed', source: [...new Set(alike.map(({ source }) => source))].join(', '), message: '' };
}
