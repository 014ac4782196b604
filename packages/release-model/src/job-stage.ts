import { STAGES, type Stage } from './stage.ts';

/** The stages that are separate jobs, in order. `check` and `try` are part of build, `checklist` of upload. */
export const JOB_STAGES = [
  'validate',
  'test',
  'build',
  'stage',
  'upload-test',
  'verify-test',
  'upload',
  'verify',
  'release',
] as const satisfies readonly Stage[];

/** A stage that is a job. */
export type JobStage = (typeof JOB_STAGES)[number];

/** The job of the shipped workflows in which a stage runs. */
export function jobOf(stage: Stage): JobStage {
  if (stage === 'check' || stage === 'try') return 'build';
  return stage === 'checklist' ? 'upload' : stage;
}

/** The stages that run in a job of the shipped workflows, in their order. */
export function stagesOfJob(job: JobStage): readonly Stage[] {
  return STAGES.filter((stage) => jobOf(stage) === job);
}

/** Whether `stage` comes before the job in which `first` runs. */
export function isBefore(stage: JobStage, first: Stage): boolean {
  return STAGES.indexOf(stage) < STAGES.indexOf(jobOf(first));
}
