import type {
  Finding,
  Host,
  Outcome,
  Receipt,
  ReceiptItem,
  Stage,
  StageResult,
} from '@repo-agent-actions/release-model';
import { writeReceipt } from './release-store.ts';

/** What is said of a stage when it is closed. */
export interface StageClosing {
  readonly outcome: Outcome;
  readonly failure: string | null;
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
  }): void;
  item(item: ReceiptItem): void;
  findings(findings: readonly Finding[]): void;
  /** Writes what is known so far, as `unknown`; for stages that must not lose what they did. Returns the path. */
  save(): Promise<string>;
  /** Writes the receipt and returns it in the shape of a stage's result. */
  close(closing: StageClosing): Promise<StageResult>;
}

/**
 * Opens the receipt of a stage.
 * @param host - its `storeFolder` says where receipts lie
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
    started: started.toISOString(),
    finished: new Date().toISOString(),
    ms: Math.round(performance.now() - clock),
  });

  return {
    about(facts) {
      project = facts.project ?? project;
      normalizedName = facts.normalizedName ?? normalizedName;
      version = facts.version ?? version;
      index = facts.index ?? index;
      python = facts.python ?? python;
    },
    item(item) {
      items.push(item);
    },
    findings(findings) {
      found.push(...findings);
    },
    save() {
      return writeReceipt(host.storeFolder, normalizedName, receipt({ outcome: 'unknown', failure: null }));
    },
    async close(closing) {
      const closed = receipt(closing);
      const path = await writeReceipt(host.storeFolder, normalizedName, closed);
      return { passed: closing.outcome !== 'failed', failure: closing.failure, receipt: closed, receiptPath: path };
    },
  };
}
