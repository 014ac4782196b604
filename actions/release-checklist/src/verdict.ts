import { cut } from '@repo-agent-actions/harmless-text';
import type { Outcome, ReceiptItem, Stage } from '@repo-agent-actions/release-model';
import { itemsOf, receiptsOf, type Evidence } from './evidence.ts';

/** What a point of the checklist can come to. */
export type PointOutcome = 'passed' | 'failed' | 'unknown' | 'not-configured';

/** A judgement, and what it was made from. */
export interface Verdict {
  readonly outcome: PointOutcome;
  /** Where it comes from: `receipt of verify-test`, `manifest`, `confirmed by rose`. */
  readonly source: string;
  /** Why, in a few words; empty when there is nothing to say. */
  readonly message: string;
}

/** From the worst to the one that says least. */
const WEIGHT = ['failed', 'unknown', 'passed', 'not-configured'] as const satisfies readonly PointOutcome[];

/** A deliberate omission of a stage is no knowledge: `not-sent` and `skipped` are unknown here. */
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

/** The verdict of several points of one stage: the worst of them, with the words of the first that isn't good. */
export function verdictOfItems(items: readonly ReceiptItem[], stage: Stage, whenNone: Verdict): Verdict {
  const outcome = WEIGHT.find((candidate) => items.some((item) => pointOutcome(item.outcome) === candidate));
  if (outcome === undefined) return whenNone;
  const source = receiptSource(stage);
  if (outcome === 'passed') {
    const count = items.filter((item) => item.outcome === 'passed').length;
    return { outcome, source, message: `${String(count)} passed` };
  }
  const item = items.find((candidate) => pointOutcome(candidate.outcome) === outcome);
  if (item === undefined) return { outcome, source, message: '' };
  const why = firstLine(item.message);
  const said = item.outcome === outcome ? '' : ` (${item.outcome})`;
  return { outcome, source, message: `${item.subject}${pythonOf(item)}${said}${why === '' ? '' : `: ${why}`}` };
}

/** The verdict of a whole stage, by its receipts' own outcomes. Without a receipt it is unknown. */
export function verdictOfStage(evidence: Evidence, stage: Stage): Verdict {
  const receipts = receiptsOf(evidence, stage);
  const outcome = WEIGHT.find((candidate) => receipts.some((receipt) => pointOutcome(receipt.outcome) === candidate));
  if (outcome === undefined) return noReceipt(stage);
  const receipt = receipts.find((candidate) => pointOutcome(candidate.outcome) === outcome);
  const failure = firstLine(receipt?.failure ?? '');
  const python =
    receipt?.python === undefined || receipt.python === null || failure === '' ? '' : `Python ${receipt.python}: `;
  return { outcome, source: receiptSource(stage), message: `${python}${failure}` };
}

/** What is said when a stage left no receipt. */
export function noReceipt(stage: Stage): Verdict {
  return { outcome: 'unknown', source: 'nothing', message: `there is no receipt of ${stage}` };
}

/** The points of a stage that `wanted` picks; the stage's own failure when it never came to them. */
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
    return { outcome: 'unknown', source: receiptSource(stage), message: `${stage} failed before it came to this` };
  }
  return whenNone;
}

/** The worst of several verdicts, the first of equals; where all passed, their sources together. */
export function worstVerdict(verdicts: readonly [Verdict, ...Verdict[]]): Verdict {
  const [first] = verdicts;
  const worst =
    WEIGHT.flatMap((outcome) => verdicts.find((verdict) => verdict.outcome === outcome) ?? []).at(0) ?? first;
  const alike = verdicts.filter(({ outcome }) => outcome === worst.outcome);
  if (worst.outcome !== 'passed' || alike.length === 1) return worst;
  return { outcome: 'passed', source: [...new Set(alike.map(({ source }) => source))].join(', '), message: '' };
}
