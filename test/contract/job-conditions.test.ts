import { describe, expect, test } from '@jest/globals';
import { isReleaseJob, JOB_STAGES, jobsBefore, RELEASE_JOBS, STAGES, type ReleaseJob } from '#release-model';
import { planJobs, type JobPlanContext } from '../../actions/preflight/src/plan-jobs.ts';
import { jobsOf, plannedStages } from '../../publish/src/job/run-plan.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { readWorkflow, type Workflow } from './workflow-file.ts';

type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

/** What the server's own evaluator makes of a job's condition. */
function holds(
  condition: string,
  needs: Readonly<Record<string, { result: Result; outputs: Record<string, string> }>>,
  dryRun = false,
): boolean {
  const expression = condition.replace(/^\s*\$\{\{/u, '').replace(/\}\}\s*$/u, '');
  const failed = Object.values(needs).some(({ result }) => result === 'failure');
  const answers = { cancelled: false, failure: failed, always: true };
  return evaluateExpression(expression, { needs, inputs: { 'dry-run': String(dryRun) } }, answers) === 'true';
}

/** What the job prepare plans. */
function planIn({ dryRun, isFinished, ...context }: JobPlanContext): readonly ReleaseJob[] {
  const planned = planJobs({ dryRun, isFinished, ...context });
  const workflow = STAGES.filter((stage) => !isLeftOut(stage, context.stages));
  return jobsOf(plannedStages(workflow, planned, { isTaken: context.fromStage !== null, dryRun }));
}

/** A workflow for one's own registry has neither test index nor checklist. */
function isLeftOut(stage: string, stages: JobPlanContext['stages']): boolean {
  return !stages.includes('upload-test') && ['upload-test', 'verify-test', 'checklist'].includes(stage);
}

/**
 * Which jobs run, and how they end, when the plan is `jobs` and `ending` says how a job that runs ends. A job sees only
 * those that it needs, as on Gitea.
 */
function simulate(
  workflow: Workflow,
  jobs: readonly string[],
  ending: (job: string) => Result,
  dryRun = false,
): Readonly<Record<string, Result>> {
  const plan = JSON.stringify({ jobs, stages: jobs, commit: '0'.repeat(40) });
  const results: Record<string, Result> = { prepare: ending('prepare') };
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (name === 'prepare') continue;
    const needs = Object.fromEntries(
      (job.needs ?? []).map((needed) => [
        needed,
        {
          result: results[needed] ?? 'skipped',
          outputs: needed === 'prepare' && results['prepare'] === 'success' ? { plan } : {},
        },
      ]),
    );
    results[name] = holds(job.if ?? 'true', needs, dryRun) ? ending(name) : 'skipped';
  }
  return results;
}

const USUAL: JobPlanContext = {
  stages: JOB_STAGES,
  fromStage: null,
  dryRun: false,
  isFinished: false,
};

const SITUATIONS: readonly (readonly [string, Partial<JobPlanContext>, readonly string[]])[] = [
  ['a new tag', {}, ['test', 'build', 'upload-test', 'verify-test', 'upload', 'verify', 'release']],
  ['a dry run', { dryRun: true }, ['test', 'build', 'upload-test', 'upload']],
  ['from upload-test', { fromStage: 'upload-test' }, ['test', 'build', 'upload-test', 'verify-test', 'upload', 'verify', 'release']], // prettier-ignore
  ['from verify-test', { fromStage: 'verify-test' }, ['test', 'build', 'verify-test', 'upload', 'verify', 'release']],
  ['from upload', { fromStage: 'upload' }, ['test', 'build', 'upload', 'verify', 'release']],
  ['a dry run from upload', { fromStage: 'upload', dryRun: true }, ['test', 'build', 'upload']],
  ['from release', { fromStage: 'release' }, ['test', 'build', 'release']],
  ['a finished release', { isFinished: true }, []],
];

describe.each([
  '.gitea/workflows/publish.yml',
  'action-templates/self-contained.yml',
  'action-templates/gitea-registry.yml',
  'action-templates/compiled.yml',
])('%s', (path) => {
  const workflow = readWorkflow(path);
  const own = RELEASE_JOBS.filter((job) => job in workflow.jobs);
  const stages = JOB_STAGES.filter((stage) => !isLeftOut(stage, 'upload-test' in workflow.jobs ? JOB_STAGES : []));

  describe.each(SITUATIONS)('%s', (_, change, planned) => {
    if (change.fromStage?.endsWith('-test') === true && !('upload-test' in workflow.jobs)) return;
    const context = { ...USUAL, stages, ...change };
    const wanted = planIn(context);
    const ran = (results: Readonly<Record<string, Result>>): readonly string[] =>
      own.filter((job) => job !== 'prepare' && results[job] === 'success');

    test('what is planned runs, and nothing else', () => {
      expect(wanted).toEqual(planned.filter((job) => job in workflow.jobs));
      expect(ran(simulate(workflow, wanted, () => 'success'))).toEqual(wanted);
    });

    test('after a job that failed, nothing that comes after it runs but what keeps the receipts', () => {
      for (const broken of wanted) {
        const results = simulate(workflow, wanted, (job) => (job === broken ? 'failure' : 'success'));
        const hasDraft = broken !== 'test' && broken !== 'build';
        const allowed = wanted.filter(
          (job) => job !== broken && (!jobsBefore(job).includes(broken) || (job === 'release' && hasDraft)),
        );
        expect({ broken, ran: ran(results) }).toEqual({ broken, ran: allowed });
      }
    });

    test('after tests or a build that were cancelled, nothing is released', () => {
      for (const broken of wanted.filter((job) => job === 'test' || job === 'build')) {
        const results = simulate(workflow, wanted, (job) => (job === broken ? 'cancelled' : 'success'));
        expect({ broken, release: results['release'] }).toEqual({ broken, release: 'skipped' });
      }
    });
  });

  test('what tells an issue runs whatever came of the others, but not in a dry run', () => {
    const condition = readWorkflow('action-templates/on-failure.yml').jobs['on-failure']?.if ?? '';
    for (const context of [USUAL, { ...USUAL, dryRun: true }, { ...USUAL, isFinished: true }]) {
      for (const broken of ['none', ...own]) {
        for (const result of ['failure', 'cancelled'] as const) {
          const jobs = planIn({ ...context, stages });
          const ending = simulate(workflow, jobs, (job) => (job === broken ? result : 'success'), context.dryRun);
          const needs = Object.fromEntries(
            Object.entries(ending).map(([job, one]) => [job, { result: one, outputs: {} }]),
          );
          expect(holds(condition, needs, context.dryRun)).toBe(!context.dryRun);
        }
      }
    }
  });

  test('a first job that fails lets nothing run', () => {
    const results = simulate(workflow, RELEASE_JOBS, (job) => (job === 'prepare' ? 'failure' : 'success'));
    expect(Object.entries(results).filter(([job, result]) => isReleaseJob(job) && result === 'success')).toEqual([]);
  });
});
