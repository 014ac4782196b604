import type { JobPlan } from '#actions/preflight/run';
import {
  isReleaseJob,
  isStage,
  jobOf,
  jobWithStage,
  RELEASE_JOBS,
  ReleaseError,
  stagesOfJob,
  STAGES,
  type ReleaseJob,
  type Stage,
} from '#release-model';

/**
 * What the job `prepare` has decided about this run. It travels as an output of that job, through the server, so no other
 * job can change it.
 */
export interface RunPlan {
  readonly schema: 1;
  readonly tag: string;
  /** Of the tag. */
  readonly commit: string;
  /** Of the files of an earlier run or attempt; `null`: this run builds them. */
  readonly manifestSha256: string | null;
  /** The jobs that have something to do. */
  readonly jobs: readonly ReleaseJob[];
  readonly stages: readonly Stage[];
  /** The inputs of `prepare`, for every later job. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The stages that a job does in a run. */
export function stagesIn(stages: readonly Stage[], job: ReleaseJob): readonly Stage[] {
  const jobs = RELEASE_JOBS.filter((one) =>
    stages.some((stage) => stage !== 'stage' && stagesOfJob(one).includes(stage)),
  );
  return stagesOfJob(job).filter((stage) => stages.includes(stage) && jobWithStage(stage, jobs) === job);
}

/**
 * What runs of a workflow that has `workflow` as its stages.
 * @param planned - what preflight says
 */
export function plannedStages(
  workflow: readonly Stage[],
  planned: readonly JobPlan[],
  { isTaken, dryRun }: { readonly isTaken: boolean; readonly dryRun: boolean },
): readonly Stage[] {
  const runs = new Set(planned.filter(({ run }) => run).map(({ stage }) => stage));
  return STAGES.filter((stage) => {
    if (!workflow.includes(stage) || !runs.has(jobOf(stage))) return false;
    if (stage === 'build') return !isTaken;
    // A dry run sends nothing that a person would have to be asked about
    return stage !== 'checklist' || !dryRun;
  });
}

/** The jobs after `prepare` that have something to do. */
export function jobsOf(stages: readonly Stage[]): readonly ReleaseJob[] {
  return RELEASE_JOBS.filter((job) => job !== 'prepare' && stagesIn(stages, job).length > 0);
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Reads a plan. @throws ReleaseError for anything else */
export function parseRunPlan(text: string): RunPlan {
  const wrong = new ReleaseError({
    subject: 'needs',
    problem: 'has no plan of this run',
    remedy: 'List the job prepare in needs, and let it pass on its output plan, as the template does',
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw wrong;
  }
  if (!isTable(json)) throw wrong;
  const { tag, commit, manifestSha256: sha256, settings } = json;
  const isWhole =
    json['schema'] === 1 &&
    typeof tag === 'string' &&
    tag !== '' &&
    typeof commit === 'string' &&
    /^[0-9a-f]{40,64}$/u.test(commit) &&
    (sha256 === null || (typeof sha256 === 'string' && /^[0-9a-f]{64}$/u.test(sha256))) &&
    isTable(settings);
  if (!isWhole) throw wrong;
  return {
    schema: 1,
    tag,
    commit,
    manifestSha256: sha256,
    jobs: textsIn(json['jobs']).filter(isReleaseJob),
    stages: textsIn(json['stages']).filter(isStage),
    settings: Object.fromEntries(
      Object.entries(settings).filter((one): one is [string, string] => typeof one[1] === 'string'),
    ),
  };
}
