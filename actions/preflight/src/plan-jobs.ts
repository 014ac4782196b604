import { ReleaseError, type Stage } from '@repo-agent-actions/release-model';
import { isBefore, JOB_STAGES, jobOf, type JobStage } from './job-stage.ts';

/** Whether a job has to run, and why not. */
export interface JobPlan {
  readonly stage: JobStage;
  readonly run: boolean;
  /** Why it is left out; empty when it runs. */
  readonly reason: string;
}

export interface JobPlanContext {
  readonly tag: string;
  /** The jobs of this workflow. */
  readonly stages: readonly JobStage[];
  readonly fromStage: Stage | null;
  readonly dryRun: boolean;
  /** The tag is released, with every file. */
  readonly isFinished: boolean;
  /** An earlier run left the files of this release. */
  readonly isRestored: boolean;
  /** Stages of which an earlier run left receipts that say that they passed. */
  readonly passedBefore: ReadonlySet<Stage>;
}

const SENDING: ReadonlySet<JobStage> = new Set(['stage', 'verify-test', 'verify', 'release']);

function reasonToLeaveOut(stage: JobStage, context: JobPlanContext): string {
  const { stages, fromStage, dryRun, isFinished, isRestored, passedBefore } = context;
  if (!stages.includes(stage)) return 'is no job of this workflow';
  if (isFinished) return 'the tag is released already';
  if (fromStage !== null && isBefore(stage, fromStage)) return `comes before from-stage ${fromStage}`;
  if (dryRun && SENDING.has(stage)) return 'nothing is sent in a dry run';
  if (isRestored && (stage === 'build' || stage === 'stage')) return 'an earlier run left the files in the release';
  if (isRestored && (stage === 'validate' || stage === 'test') && passedBefore.has(stage))
    return 'passed in an earlier run';
  return '';
}

/**
 * Which jobs have to run.
 * @throws ReleaseError when the release shall go on from a stage that needs files which nobody has
 */
export function planJobs(context: JobPlanContext): readonly JobPlan[] {
  const { fromStage, isRestored, isFinished, tag, stages } = context;
  if (fromStage !== null && !stages.includes(jobOf(fromStage))) {
    throw new ReleaseError({
      subject: 'from-stage',
      problem: `${fromStage} is no stage of this workflow`,
      remedy: `Allowed: ${stages.join(', ')}`,
    });
  }
  if (fromStage !== null && isBefore('build', fromStage) && !isRestored && !isFinished) {
    throw new ReleaseError({
      subject: 'from-stage',
      problem: `is ${fromStage}, but no release of ${tag} holds the files that an earlier run built`,
      remedy: 'Run without from-stage, so that they are built',
    });
  }
  return JOB_STAGES.map((stage) => {
    const reason = reasonToLeaveOut(stage, context);
    return { stage, run: reason === '', reason };
  });
}
