import { STAGES, type Stage } from './stage.ts';

/** The stages of which preflight says whether they run, in order. `check` and `try` go with build, `checklist` with upload. */
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

/** A stage of which preflight says whether it runs. */
export type JobStage = (typeof JOB_STAGES)[number];

/** The stage with which a stage goes. */
export function jobOf(stage: Stage): JobStage {
  if (stage === 'check' || stage === 'try') return 'build';
  return stage === 'checklist' ? 'upload' : stage;
}

/** The jobs of the shipped workflows, in order, and the stages that each may run. */
const STAGES_OF_JOBS = {
  prepare: ['validate'],
  test: ['test'],
  build: ['build', 'check', 'try'],
  // The draft is in the first job that sends: a workflow without a test index has it in `upload`
  'upload-test': ['stage', 'upload-test'],
  'verify-test': ['verify-test'],
  upload: ['stage', 'checklist', 'upload'],
  verify: ['verify'],
  release: ['release'],
} as const satisfies Readonly<Record<string, readonly Stage[]>>;

/** A job of the shipped workflows. */
export type ReleaseJob = keyof typeof STAGES_OF_JOBS;

/** The jobs of the shipped workflows, in order. */
export const RELEASE_JOBS = Object.keys(STAGES_OF_JOBS) as readonly ReleaseJob[];

/** Says whether `text` names a job of the shipped workflows. */
export function isReleaseJob(text: string): text is ReleaseJob {
  return Object.hasOwn(STAGES_OF_JOBS, text);
}

/**
 * The stages that a job may run, in their order: one of the shipped workflows, or one that somebody has named after its
 * stage; none for any other.
 */
export function stagesOfJob(job: string): readonly Stage[] {
  if (isReleaseJob(job)) return STAGES_OF_JOBS[job];
  return STAGES.filter((stage) => stage === job);
}

/** The jobs that have to be over before another one, if they run at all, in their order. Tests and build run side by side. */
export function jobsBefore(job: ReleaseJob): readonly ReleaseJob[] {
  if (job === 'build') return ['prepare'];
  return RELEASE_JOBS.slice(0, RELEASE_JOBS.indexOf(job));
}

/** Which of some jobs runs a stage: the one that is named after it, else the first that may. */
export function jobWithStage(stage: Stage, jobs: readonly string[]): string | undefined {
  if (jobs.includes(stage)) return stage;
  return RELEASE_JOBS.find((job) => jobs.includes(job) && stagesOfJob(job).includes(stage));
}

/** Whether `stage` comes before the one with which `first` goes. */
export function isBefore(stage: JobStage, first: Stage): boolean {
  return STAGES.indexOf(stage) < STAGES.indexOf(jobOf(first));
}
