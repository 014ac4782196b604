import type { ReleaseIdentity } from '#project-tree';
import {
  durationText,
  failureOf,
  tellStack,
  type Host,
  type Outcome,
  outcomeText,
  type Receipt,
  type RunFailure,
  type Stage,
  type StageResult,
} from '#release-model';
import { recordStage, writeReceipt } from '#release-store';
import { bufferHost } from './buffered-host.ts';

/** Runs the stages of one release and keeps their results. */
export interface StageLedger {
  /** Sets the release's identity, for receipts of stages that fail before they know it. */
  identify(identity: ReleaseIdentity): void;
  /** Keeps a receipt that an earlier run left. */
  keep(receipt: Receipt): void;
  /**
   * Runs a stage. Its log is folded under its name; invalid input makes the stage fail, with a receipt.
   * @returns its result, or `null` when it threw
   */
  run<Result extends StageResult>(stage: Stage, work: (host: Host) => Promise<Result>): Promise<Result | null>;
  /** Writes a receipt for a stage that isn't run, with the reason. */
  leave(stage: Stage, outcome: Exclude<Outcome, 'passed' | 'failed'>, reason: string): Promise<void>;
  /**
   * Writes the receipt of a stage again, with what was found after it ended.
   * @throws the file system's error, unchanged
   */
  amend(stage: Stage, change: (receipt: Receipt) => Receipt): Promise<void>;
  /** Whether this stage ran here, or was kept from an earlier run, and didn't fail. */
  passed(stage: Stage): boolean;
  has(stage: Stage): boolean;
  /** In the order in which they ended. */
  receipts(): readonly Receipt[];
  /** The first failure; `null` when nothing failed. */
  failure(): RunFailure | null;
}

/** Opens the ledger of a release. */
export function openLedger(host: Host): StageLedger {
  const receipts = new Map<Stage, Receipt>();
  let identity: ReleaseIdentity | null = null;
  let failure: RunFailure | null = null;

  function recorder(stage: Stage): ReturnType<typeof recordStage> {
    const recording = recordStage(stage, host);
    if (identity !== null) recording.about(identity);
    return recording;
  }

  return {
    identify(found) {
      identity = found;
    },
    keep(receipt) {
      receipts.set(receipt.stage, receipt);
    },
    async run<Result extends StageResult>(stage: Stage, work: (host: Host) => Promise<Result>) {
      const buffered = bufferHost(host, stage);
      const recording = recorder(stage);
      host.progress(`${stage} …`);
      let result: Result | null = null;
      let receipt: Receipt;
      try {
        const done = await work(buffered);
        receipt = done.receipt;
        result = done;
      } catch (error) {
        const failed = failureOf(stage, error, host.signal);
        tellStack(failed, buffered);
        const told = host.redact?.(failed.sentence) ?? failed.sentence;
        receipt = (await recording.close({ outcome: 'failed', failure: told })).receipt;
      }
      receipts.set(stage, receipt);
      await buffered.flush(`${stage}: ${outcomeText(receipt.outcome)} (${durationText(receipt.ms)})`);
      if (receipt.outcome === 'failed') {
        const sentence = receipt.failure ?? `${stage}: failed. See its receipt.`;
        // The first is the release's own message, shown at its end; one from a parallel stage would be lost
        if (failure !== null) host.error(sentence, undefined, result?.failureAbout);
        failure ??= { failure: sentence, failureAbout: result?.failureAbout };
      }
      return result;
    },
    async leave(stage, outcome, reason) {
      const recording = recorder(stage);
      recording.item({ kind: 'stage', subject: stage, outcome, message: reason, ms: 0 });
      receipts.set(stage, (await recording.close({ outcome, failure: null })).receipt);
    },
    async amend(stage, change) {
      const before = receipts.get(stage);
      if (before === undefined) return;
      const amended = change(before);
      receipts.set(stage, amended);
      await writeReceipt(host.storeFolder, identity?.normalizedName ?? null, amended);
    },
    passed(stage) {
      const receipt = receipts.get(stage);
      return receipt !== undefined && receipt.outcome !== 'failed' && receipt.outcome !== 'skipped';
    },
    has: (stage) => receipts.has(stage),
    receipts: () => [...receipts.values()],
    failure: () => failure,
  };
}
