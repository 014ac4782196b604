import { isStage, JOB_STAGES, STAGES, stagesOfJob, type Receipt, type Stage } from '#release-model';
import { NO_STAGE, type JobResult } from '#hand-over';

/** What failed, as far as it is known. */
export interface FailedStage {
  readonly job: string;
  /** `null`: the job doesn't run a stage, or left no receipt of a failed one. */
  readonly stage: Stage | null;
  /** The stage's receipts with a failure: one for each Python if there are several. */
  readonly receipts: readonly Receipt[];
}

/** The stages that a job may have run. */
function stagesOf(job: string): readonly Stage[] {
  if (NO_STAGE.includes(job)) return [];
  const own = JOB_STAGES.find((stage) => stage === job);
  return own === undefined ? STAGES : stagesOfJob(own);
}

/**
 * The first job that failed, and which of its stages, according to the receipts.
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
