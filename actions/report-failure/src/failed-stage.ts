import { isStage, STAGES, stagesOfJob, type FailureNote, type Receipt, type Stage } from '#release-model';
import { NO_STAGE, type JobResult } from '#hand-over';

/** What failed, as far as it is known. */
export interface FailedStage {
  readonly job: string;
  /** `null`: the job doesn't run a stage, or left no receipt of a failed one. */
  readonly stage: Stage | null;
  /** The stage's receipts with a failure: one for each Python if there are several. */
  readonly receipts: readonly Receipt[];
  /** Why it failed where no receipt says it; `null`: a receipt does, or nothing does. */
  readonly note: FailureNote | null;
}

/** The stages that a job may have run. */
function stagesOf(job: string): readonly Stage[] {
  if (NO_STAGE.includes(job)) return [];
  const own = stagesOfJob(job);
  return own.length === 0 ? STAGES : own;
}

/** The newest note of a job. That of a job which isn't among the results is from inside of the workflow that it calls. */
function noteOf(job: string, results: readonly JobResult[], notes: readonly FailureNote[]): FailureNote | null {
  const own = notes.filter((note) => note.job === job);
  const inside = notes.filter((note) => !results.some((result) => result.job === note.job));
  const [newest] = (own.length > 0 ? own : inside).toSorted((a, b) => b.at.localeCompare(a.at));
  return newest ?? null;
}

/**
 * The first job that failed, and which of its stages, according to the receipts and the notes. What an earlier attempt
 * left counts only until a later one leaves something.
 * @returns `null` when no job failed
 */
export function findFailedStage(
  results: readonly JobResult[],
  receipts: readonly Receipt[],
  notes: readonly FailureNote[] = [],
): FailedStage | null {
  const failed = results.find(({ result }) => result === 'failure');
  if (failed === undefined) return null;
  const { job } = failed;
  const note = noteOf(job, results, notes);
  const isOlder = (receipt: Receipt): boolean => note !== null && Date.parse(receipt.finished) <= Date.parse(note.at);
  for (const stage of stagesOf(job)) {
    const own = receipts.filter((receipt) => receipt.stage === stage && receipt.outcome === 'failed');
    if (own.length > 0 && !own.every(isOlder)) return { job, stage, receipts: own, note: null };
  }
  return { job, stage: isStage(job) ? job : null, receipts: [], note };
}

/** What people call it: the stage, an action that is none, or the job. */
export function nameOfFailed({ job, stage, note }: FailedStage): string {
  if (stage !== null) return stage;
  return note?.action === 'preflight' || note?.action === 'fetch-source' ? note.action : job;
}
