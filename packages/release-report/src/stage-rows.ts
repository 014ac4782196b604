import {
  STAGES,
  type RecordedFinding,
  type Outcome,
  type Receipt,
  type ReceiptItem,
  type ReleaseRecord,
  type Stage,
  smallest,
  largest,
} from '#release-model';

/** One stage of the record, however many receipts (one per Python, and one that combines them) it has. */
export interface StageRow {
  readonly stage: Stage;
  readonly outcome: Outcome;
  readonly failure: string | null;
  readonly index: string | null;
  /** Elapsed milliseconds: parallel legs count once. */
  readonly ms: number;
  /** Each point once; `python` is set if a point belongs to one Python. */
  readonly items: readonly ReceiptItem[];
  readonly findings: readonly RecordedFinding[];
}

/** From the worst to the least significant. */
const WEIGHT: readonly Outcome[] = ['failed', 'unknown', 'not-sent', 'passed', 'not-configured', 'skipped'];

/** The combined outcome: one failure makes it failed, one unknown makes it unknown. */
export function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  return WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? 'unknown';
}

function itemOf(receipt: Receipt, item: ReceiptItem): ReceiptItem {
  return item.python === undefined && receipt.python !== null ? { ...item, python: receipt.python } : item;
}

function once<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  return [...new Map(values.map((value) => [key(value), value])).values()];
}

function wallClock(receipts: readonly Receipt[]): number {
  const [only] = receipts;
  if (receipts.length === 1 && only !== undefined) return only.ms;
  const begin = smallest(receipts.map((receipt) => Date.parse(receipt.started)));
  const end = largest(receipts.map((receipt) => Date.parse(receipt.finished)));
  return Math.max(0, Math.round(end - begin));
}

function rowOf(stage: Stage, receipts: readonly Receipt[]): StageRow {
  const joined = receipts.filter((receipt) => receipt.python === null);
  const primary = joined.length > 0 ? joined : receipts;
  return {
    stage,
    outcome: worstOutcome(receipts.map((receipt) => receipt.outcome)),
    failure: [...primary, ...receipts].find((receipt) => receipt.failure !== null)?.failure ?? null,
    index: receipts.find((receipt) => receipt.index !== null)?.index ?? null,
    ms: wallClock(primary),
    items: once(
      receipts.flatMap((receipt) => receipt.items.map((item) => itemOf(receipt, item))),
      (item) => JSON.stringify([item.kind, item.subject, item.python ?? null]),
    ),
    findings: once(
      receipts.flatMap((receipt) => receipt.findings),
      (finding) => JSON.stringify(finding),
    ),
  };
}

/** The stages in the record, in the order of a release. A stage without a receipt has no row. */
export function stageRows(record: Pick<ReleaseRecord, 'receipts'>): readonly StageRow[] {
  return STAGES.flatMap((stage) => {
    const receipts = record.receipts.filter((receipt) => receipt.stage === stage);
    return receipts.length === 0 ? [] : [rowOf(stage, receipts)];
  });
}
