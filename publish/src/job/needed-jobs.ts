import type { NeededJob } from '#hand-over';
import { isReleaseJob, jobsBefore, ReleaseError, type ReleaseJob } from '#release-model';
import { parseRunPlan, type RunPlan } from './run-plan.ts';

/** The output of the job `prepare` in which the plan travels. */
const PLAN = 'plan';

/** The plan of this run. @throws ReleaseError if the jobs before this one have none */
export function planOf(needs: readonly NeededJob[]): RunPlan {
  return parseRunPlan(needs.find(({ outputs }) => outputs[PLAN] !== undefined)?.outputs[PLAN] ?? '');
}

/** The sha256 of the manifest of this run; `null` before it is built. */
export function manifestOf(plan: RunPlan, needs: readonly NeededJob[]): string | null {
  const built = needs.find(({ job }) => job === 'build')?.outputs['manifest-sha256'] ?? '';
  return plan.manifestSha256 ?? (/^[0-9a-f]{64}$/u.test(built) ? built : null);
}

/** The jobs of a run that come before one. */
function plannedBefore(job: ReleaseJob, plan: RunPlan): readonly ReleaseJob[] {
  return jobsBefore(job).filter((one) => one === 'prepare' || plan.jobs.includes(one));
}

/** The error where a job can't know whether a job before it has passed; `null`: it knows of all. */
export function unaskedJobs(job: ReleaseJob, plan: RunPlan, needs: readonly NeededJob[]): ReleaseError | null {
  const unasked = plannedBefore(job, plan).filter((one) => !needs.some((need) => need.job === one));
  if (unasked.length === 0) return null;
  return new ReleaseError({
    subject: 'needs',
    problem: `lacks ${unasked.join(', ')}, so ${job} can't know whether ${unasked.length === 1 ? 'it has' : 'they have'} passed`,
    remedy: `Add ${unasked.length === 1 ? 'it' : 'them'} to needs of the job ${job}`,
  });
}

/** The error where a job before this one did not pass; `null`: all have. */
export function failedBefore(job: ReleaseJob, plan: RunPlan, needs: readonly NeededJob[]): ReleaseError | null {
  const planned = plannedBefore(job, plan);
  const ended = needs.filter((need) => {
    if (need.result === 'success') return false;
    // Which of the others run, the workflow decides; one that failed stops this one
    const isPlanned = isReleaseJob(need.job) && planned.includes(need.job);
    return isPlanned || need.result !== 'skipped';
  });
  if (ended.length === 0) return null;
  const words = ended.map((need) => `${need.job} (${need.result})`).join(', ');
  return new ReleaseError({
    subject: job,
    problem: `was not done, because ${words} ${ended.length === 1 ? 'has' : 'have'} not passed`,
    remedy: 'Fix what is named there, and run the failed jobs again',
  });
}

/** The jobs that judge what others have done, or tell it; none of them runs code of the project. */
const JUDGES: ReadonlySet<ReleaseJob> = new Set(['upload-test', 'upload', 'release']);

/** The jobs that install from an index. What `try` has shown of the same bytes, the index need not give again. */
const INSTALLS: ReadonlySet<ReleaseJob> = new Set(['verify-test', 'verify']);

/** The jobs whose receipts a job reads. */
export function jobsToReadFrom(job: ReleaseJob, needs: readonly NeededJob[]): readonly NeededJob[] {
  if (JUDGES.has(job)) return needs;
  return INSTALLS.has(job) ? needs.filter((need) => need.job === 'build') : [];
}
