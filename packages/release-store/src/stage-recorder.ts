import {
  ReleaseError,
  systemReason,
  type Finding,
  type Host,
  type NotesPlan,
  type Outcome,
  type Receipt,
  type ReceiptItem,
  type ReleaseChanges,
  type Stage,
  type StageResult,
} from '#release-model';
import { receiptPath, writeReceipt } from './release-store.ts';

/** What is known about a stage when it is closed. */
export interface StageClosing {
  readonly outcome: Outcome;
  readonly failure: string | null;
  /** What was done anyway, for the message of a receipt that can't be written: `x-1.0.tar.gz is on PyPI`. */
  readonly done?: string | undefined;
}

/** Collects what one stage did, and writes the receipt of it at any moment. */
export interface StageRecorder {
  /** Who the receipt is about, as soon as it is known. */
  about(facts: {
    project?: string;
    normalizedName?: string;
    version?: string | null;
    index?: string;
    python?: string;
    /** What changed, as the changelog has it. */
    changes?: string | null;
    /** What else the notes of the release need of the project. */
    notes?: NotesPlan;
    /** The description as HTML, as the index renders it. */
    readme?: string | null;
    /** What has changed since the release before. */
    comparison?: ReleaseChanges | null;
  }): void;
  item(item: ReceiptItem): void;
  /** Replaces the item of the same kind and subject with what is known by now. */
  revise(item: ReceiptItem): void;
  findings(findings: readonly Finding[]): void;
  /**
   * Writes what is known so far, as `unknown`; for stages that must not lose what they did. Returns the path.
   * @throws ReleaseError when it can't be written
   */
  save(): Promise<string>;
  /**
   * Writes the receipt and returns it in the shape of a stage's result. A receipt that can't be written makes the stage
   * fail, with a sentence that says what was done; it is whole in the result, without a path.
   */
  close(closing: StageClosing): Promise<StageResult>;
}

/**
 * Opens the receipt of a stage.
 * @param host - its `storeFolder` says where receipts are
 */
export function recordStage(stage: Stage, host: Pick<Host, 'storeFolder'>): StageRecorder {
  const started = new Date();
  const clock = performance.now();
  const items: ReceiptItem[] = [];
  const found: Finding[] = [];
  let project: string | null = null;
  let normalizedName: string | null = null;
  let version: string | null = null;
  let index: string | null = null;
  let python: string | null = null;
  let changes: string | null = null;
  let notes: NotesPlan | null = null;
  let readme: string | null = null;
  let comparison: ReleaseChanges | null = null;

  const receipt = ({ outcome, failure }: StageClosing): Receipt => ({
    schema: 1,
    stage,
    outcome,
    project,
    version,
    index,
    python,
    failure,
    items: [...items],
    findings: [...found],
    ...(changes === null ? {} : { changes }),
    ...(notes === null ? {} : { notes }),
    ...(readme === null ? {} : { readme }),
    ...(comparison === null ? {} : { comparison }),
    ...spanFrom(started, Math.round(performance.now() - clock)),
  });

  return {
    about(facts) {
      project = facts.project ?? project;
      normalizedName = facts.normalizedName ?? normalizedName;
      version = facts.version ?? version;
      index = facts.index ?? index;
      python = facts.python ?? python;
      changes = facts.changes ?? changes;
      notes = facts.notes ?? notes;
      readme = facts.readme ?? readme;
      comparison = facts.comparison ?? comparison;
    },
    item(item) {
      items.push(item);
    },
    revise(item) {
      const at = items.findIndex(({ kind, subject }) => kind === item.kind && subject === item.subject);
      if (at < 0) items.push(item);
      else items[at] = item;
    },
    findings(findings) {
      for (const one of findings) found.push(one);
    },
    async save() {
      const saved = receipt({ outcome: 'unknown', failure: null });
      try {
        return await writeReceipt(host.storeFolder, normalizedName, saved);
      } catch (thrown) {
        throw unwritten(receiptPath(host.storeFolder, normalizedName, saved), thrown);
      }
    },
    async close(closing) {
      const closed = receipt(closing);
      try {
        const path = await writeReceipt(host.storeFolder, normalizedName, closed);
        return { passed: closing.outcome !== 'failed', failure: closing.failure, receipt: closed, receiptPath: path };
      } catch (thrown) {
        const path = receiptPath(host.storeFolder, normalizedName, closed);
        const failure = withUnwritten(closing, unwritten(path, thrown, closing.done));
        return {
          passed: false,
          failure,
          receipt: { ...closed, outcome: 'failed', failure },
          receiptPath: '',
        };
      }
    },
  };
}

/** Never ends before it has begun: the wall clock may be set back meanwhile, the monotonic one can't. */
function spanFrom(started: Date, ms: number): Pick<Receipt, 'started' | 'finished' | 'ms'> {
  return { started: started.toISOString(), finished: new Date(started.getTime() + ms).toISOString(), ms };
}

function unwritten(path: string, thrown: unknown, done?: string): ReleaseError {
  return new ReleaseError(
    {
      subject: path,
      problem: `the receipt can't be written (${systemReason(thrown)})${done === undefined ? '' : `, but ${done}`}`,
      remedy: 'Fix that, and run again: the suite detects what is already done, and does not repeat it',
    },
    { cause: thrown },
  );
}

/** The sentence of a stage whose receipt can't be written, after why the stage itself failed. */
function withUnwritten({ failure }: StageClosing, { subject, message }: ReleaseError): string {
  if (failure === null) return message;
  return failure.includes(subject) ? failure : `${failure} In addition, ${message}`;
}
