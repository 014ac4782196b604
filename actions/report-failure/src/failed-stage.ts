import { isStage, STAGES, type Receipt, type Stage } from '@repo-agent-actions/release-model';
import { NO_STAGE, type JobResult } from '@repo-agent-actions/hand-over';

/** What failed, as far as anything tells it. */
export interface FailedStage {
  readonly job: string;
  /** `null`: the job is none of a stage, or left no receipt of one that failed. */
  readonly stage: Stage | null;
  /** The receipts of the stage that say that it failed: one for each Python where it has several. */
  readonly receipts: readonly Receipt[];
}

/** What other stages are done in the job of a stage. */
const BESIDE: Readonly<Partial<Record<Stage, readonly Stage[]>>> = { build: ['check'], upload: ['checklist'] };

/** The stages that a job may have done. */
function stagesOf(job: string): readonly Stage[] {
  if (NO_STAGE.includes(job)) return [];
  if (!isStage(job)) return STAGES;
  const all = [job, ...(BESIDE[job] ?? [])];
  return STAGES.filter((stage) => all.includes(stage));
}

/**
 * The first job that failed, and which stage of it, by the receipts.
 * @returns `null` when no job failed
 */
export function findFailedStage(results: readonly JobResult[], receipts: readonly Receipt[]): FailedStage | null {
  const failed = results.find(({ result }) => result === 'failure');
  if (failed === undefined) return null;
  const { job } = failed;
  for (const stage of stagesOf(job)) {
    const own = receipts.filter((receipt) => receipt.stage === stage && receipt.outcome === 'failed');
    if (own.length > 0) return { job, stage, receipts: own };
  }
  return { job, stage: isStage(job) ? job : null, receipts: [] };
}
