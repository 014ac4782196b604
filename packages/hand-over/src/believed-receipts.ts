import { jobWithStage, stagesOfJob, type Receipt, type Stage } from '#release-model';
import { NO_STAGE, type JobResult } from './job-results.ts';

/** The job in which a stage runs; `undefined` if it isn't among the results. */
export function jobOfStage(stage: Stage, results: readonly JobResult[]): JobResult | undefined {
  const name = jobWithStage(
    stage,
    results.map(({ job }) => job),
  );
  return results.find(({ job }) => job === name);
}

/** Why a receipt can't be right, given what the server says about the jobs; `null` when it may be. */
function contradiction({ stage, outcome }: Receipt, results: readonly JobResult[]): string | null {
  const known = jobOfStage(stage, results);
  if (known === undefined) {
    // A job with a custom name may run any stage
    const isOpen = results.some(({ job }) => stagesOfJob(job).length === 0 && !NO_STAGE.includes(job));
    return isOpen ? null : 'no job of this run runs that stage';
  }
  const { job, result } = known;
  if (result === 'skipped') return `the job ${job} was skipped`;
  if (result === 'success' && outcome === 'failed') return `the job ${job} passed`;
  return null;
}

/** Receipts, and why others are ignored. */
export interface BelievedReceipts {
  readonly receipts: readonly Receipt[];
  /** One sentence for each ignored receipt. */
  readonly contradicted: readonly string[];
}

/**
 * Ignores the receipts that the results of the jobs contradict. The server knows the result of a job; a receipt is a
 * file that code of the project may have written.
 */
export function believedReceipts(receipts: readonly Receipt[], results: readonly JobResult[]): BelievedReceipts {
  const wrong = new Map<Receipt, string>();
  for (const receipt of receipts) {
    const why = contradiction(receipt, results);
    if (why !== null) wrong.set(receipt, why);
  }
  return {
    receipts: receipts.filter((receipt) => !wrong.has(receipt)),
    contradicted: [...wrong].map(
      ([{ stage, outcome }, why]) =>
        `A receipt of ${stage} says '${outcome}', but ${why}: it is ignored. Find out what in this run wrote it.`,
    ),
  };
}
