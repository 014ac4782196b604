import {
  isBefore,
  isDoneFrom,
  JOB_STAGES,
  jobOf,
  ReleaseError,
  STAGES,
  type JobStage,
  type Stage,
} from '#release-model';

/** Whether a job has to run, and why not. */
export interface JobPlan {
  readonly stage: JobStage;
  readonly run: boolean;
  /** Why it is skipped; empty when it runs. */
  readonly reason: string;
}

export interface JobPlanContext {
  /** The jobs of this workflow. */
  readonly stages: readonly JobStage[];
  readonly fromStage: Stage | null;
  readonly dryRun: boolean;
  /** The tag is released, and every index has every file. */
  readonly isFinished: boolean;
}

const SENDING: ReadonlySet<JobStage> = new Set(['stage', 'verify-test', 'verify', 'release']);

/** Whether files from an earlier run have to be reused. */
export function needsEarlierFiles(fromStage: Stage | null): boolean {
  return fromStage !== null && isBefore('build', fromStage);
}

/** A job runs if any of its stages has to: the build job also checks reused files. */
function isDoneAnyway(job: JobStage, fromStage: Stage): boolean {
  return STAGES.some((stage) => jobOf(stage) === job && isDoneFrom(stage, fromStage));
}

function reasonToLeaveOut(stage: JobStage, { stages, fromStage, dryRun, isFinished }: JobPlanContext): string {
  if (!stages.includes(stage)) return 'is not a job of this workflow';
  if (isFinished) return 'the tag is already released';
  if (fromStage !== null && !isDoneAnyway(stage, fromStage)) return `comes before from-stage ${fromStage}`;
  if (dryRun && SENDING.has(stage)) return 'nothing is sent in a dry run';
  return '';
}

/**
 * Which jobs have to run. Files in a release on the forge don't replace any of them: others may have written them.
 * @throws ReleaseError if the release is to continue from a stage that the workflow doesn't have
 */
export function planJobs(context: JobPlanContext): readonly JobPlan[] {
  const { fromStage, stages } = context;
  if (fromStage !== null && !stages.includes(jobOf(fromStage))) {
    throw new ReleaseError({
      subject: 'from-stage',
      problem: `${fromStage} is not a stage of this workflow`,
      remedy: `Allowed: ${stages.join(', ')}`,
    });
  }
  return JOB_STAGES.map((stage) => {
    const reason = reasonToLeaveOut(stage, context);
    return { stage, run: reason === '', reason };
  });
}
