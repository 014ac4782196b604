import { createInputReader, inputVariable, type InputReader } from '#action-kit';
import { action as preflight, type PreflightInputs } from '#actions/preflight';
import type { HandOverPlaces } from '#hand-over';
import { parseNeeds, type NeededJob } from '#hand-over/job-results';
import { jobOf, JOB_STAGES, ReleaseError, type ReleaseJob, type Stage } from '#release-model';
import type { JobInputs } from './job-inputs.ts';
import { planOf } from './needed-jobs.ts';
import type { RunPlan } from './run-plan.ts';
import { settledReader, settingsOf } from './settled-reader.ts';

/** What a job knows of its run. */
export interface NeededRun {
  readonly plan: RunPlan;
  readonly needs: readonly NeededJob[];
}

/** A job with what it knows of its run. */
export interface JobRun extends JobInputs {
  /** `null` in the job `prepare`, which makes the plan. */
  readonly run: NeededRun | null;
  /** Where the artifacts of the run and the release of its tag are. */
  readonly places: HandOverPlaces;
  /** In the job `prepare`. */
  readonly preflight: PreflightInputs | null;
  /** Of the plan. */
  readonly settings: Readonly<Record<string, string>>;
  /** The reader of the inputs as the plan settles them. */
  settled(plan: RunPlan): InputReader;
}

/** The stages of preflight that a workflow with these stages has. */
function preflightStages(workflow: readonly Stage[]): string {
  return JOB_STAGES.filter((one) => workflow.some((stage) => jobOf(stage) === one)).join(',');
}

/** The inputs of `preflight`, from those of the umbrella. */
function readPreflight(reader: InputReader, workflow: readonly Stage[]): PreflightInputs {
  const line = (stage: Stage, index: string, simpleUrl: string | null): string =>
    workflow.includes(stage) ? `${stage} ${index} ${simpleUrl ?? ''}`.trim() : '';
  const given = {
    'project-dir': reader.given('project-dir') ?? '.',
    tag: reader.given('tag') ?? '',
    'tag-prefix': reader.given('tag-prefix') ?? '',
    stages: preflightStages(workflow),
    'from-stage': reader.given('from-stage') ?? '',
    'manifest-sha256': reader.given('manifest-sha256') ?? '',
    'dry-run': reader.given('dry-run') ?? 'false',
    secrets: reader.lines('secrets').join('\n'),
    indexes: [
      line('upload-test', reader.text('test-index'), reader.optional('test-simple-url')),
      line('upload', reader.text('index'), reader.optional('simple-url')),
    ].join('\n'),
    token: reader.given('token') ?? '',
    'api-url': reader.given('api-url') ?? '',
  };
  const environment = Object.fromEntries(
    Object.entries(given).map(([name, value]): [string, string] => [inputVariable(name), value]),
  );
  const inner = createInputReader({ environment, workspace: reader.workspace });
  return preflight.readInputs({ ...inner, runner: (name) => reader.runner(name) });
}

/** @throws ReleaseError for a job that has nothing to do in this run: nobody should have started it */
function requirePlanned(name: ReleaseJob, { jobs }: RunPlan): void {
  if (jobs.includes(name)) return;
  throw new ReleaseError({
    subject: 'job',
    problem: `is ${name}, which this run leaves out`,
    remedy: 'Give the job the condition (if) that it has in the template',
  });
}

/**
 * Reads what a job knows of its run.
 * @throws ReleaseError for a job that this run leaves out, and without a plan
 */
export function readJobRun(job: JobInputs): JobRun {
  const { name, needs, reader, workflow } = job;
  const run = name === 'prepare' ? null : readRun(needs);
  if (run !== null) requirePlanned(name, run.plan);
  return {
    ...job,
    run,
    places: {
      token: reader.secret('token'),
      apiUrl: reader.optional('api-url') ?? reader.runner('GITHUB_API_URL'),
      repository: reader.runner('GITHUB_REPOSITORY'),
      resultsUrl: reader.runner('ACTIONS_RESULTS_URL'),
      runtimeToken: reader.runner('ACTIONS_RUNTIME_TOKEN'),
    },
    preflight: name === 'prepare' ? readPreflight(reader, workflow) : null,
    settings: settingsOf(reader),
    settled: (plan) => settledReader(reader, plan.settings, { tag: plan.tag }),
  };
}

function readRun(text: string | null): NeededRun {
  const needs = parseNeeds(text ?? '', 'needs');
  return { plan: planOf(needs), needs };
}
