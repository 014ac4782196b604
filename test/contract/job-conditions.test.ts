import { describe, expect, test } from '@jest/globals';
import { JOB_STAGES, type JobStage } from '#release-model';
import { planJobs, type JobPlanContext } from '../../actions/preflight/src/plan-jobs.ts';
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

/**
 * Which jobs run, and how they end, when preflight has planned so and `ending` says how a job that runs ends. A job sees
 * only those that it needs, as on Gitea.
 */
function simulate(
  workflow: Workflow,
  context: JobPlanContext,
  ending: (job: string) => Result,
): Readonly<Record<string, Result>> {
  const planned = Object.fromEntries(planJobs(context).map(({ stage, run }) => [`run-${stage}`, String(run)]));
  const results: Record<string, Result> = { preflight: 'success' };
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (name === 'preflight') continue;
    const needs = Object.fromEntries(
      (job.needs ?? []).map((needed) => [
        needed,
        { result: results[needed] ?? 'skipped', outputs: needed === 'preflight' ? planned : {} },
      ]),
    );
    results[name] = holds(job.if ?? 'true', needs, context.dryRun) ? ending(name) : 'skipped';
  }
  return results;
}

const USUAL: JobPlanContext = {
  stages: JOB_STAGES,
  fromStage: null,
  dryRun: false,
  isFinished: false,
};

const SITUATIONS: readonly (readonly [string, Partial<JobPlanContext>])[] = [
  ['a new tag', {}],
  ['a dry run', { dryRun: true }],
  ['from upload-test', { fromStage: 'upload-test' }],
  ['from verify-test', { fromStage: 'verify-test' }],
  ['from upload', { fromStage: 'upload' }],
  ['a dry run from upload', { fromStage: 'upload', dryRun: true }],
  ['from release', { fromStage: 'release' }],
  ['a finished release', { isFinished: true }],
];

/** After which jobs a job may run at all: what must be good before it. Build and test go side by side. */
function before(job: JobStage): readonly JobStage[] {
  if (job === 'test' || job === 'build') return ['validate'];
  return JOB_STAGES.slice(0, JOB_STAGES.indexOf(job));
}

describe.each([
  '.gitea/workflows/publish.yml',
  'action-templates/self-contained.yml',
  'action-templates/gitea-registry.yml',
  'action-templates/compiled.yml',
])('%s', (path) => {
  const workflow = readWorkflow(path);
  const stages = JOB_STAGES.filter((stage) => stage in workflow.jobs);

  describe.each(SITUATIONS)('%s', (_, change) => {
    if (change.fromStage !== undefined && !stages.some((stage) => stage === change.fromStage)) return;
    const context = { ...USUAL, stages, ...change };
    const wanted = planJobs(context)
      .filter(({ run }) => run)
      .map(({ stage }) => stage);

    test('what preflight asks for runs, and nothing else', () => {
      const results = simulate(workflow, context, () => 'success');
      expect(stages.filter((stage) => results[stage] === 'success')).toEqual(wanted);
    });

    test('the receipts are kept after a job that failed once there is a draft, and only then', () => {
      expect(simulate(workflow, context, () => 'success')['keep']).toBe('skipped');
      for (const broken of wanted) {
        const results = simulate(workflow, context, (job) => (job === broken ? 'failure' : 'success'));
        const hasDraft = !['validate', 'test', 'build', 'release'].includes(broken);
        expect({ broken, keep: results['keep'] }).toEqual({
          broken,
          keep: hasDraft && !context.dryRun ? 'success' : 'skipped',
        });
      }
    });

    test('after a job that failed or was cancelled, nothing that comes after it runs', () => {
      for (const broken of wanted) {
        for (const result of ['failure', 'cancelled'] as const) {
          const results = simulate(workflow, context, (job) => (job === broken ? result : 'success'));
          const allowed = wanted.filter((stage) => !before(stage).includes(broken) && stage !== broken);
          expect({ broken, ran: stages.filter((stage) => results[stage] === 'success') }).toEqual({
            broken,
            ran: allowed,
          });
        }
      }
    });
  });

  test('what tells an issue runs whatever came of the others, but not in a dry run', () => {
    const condition = readWorkflow('action-templates/on-failure.yml').jobs['on-failure']?.if ?? '';
    for (const context of [USUAL, { ...USUAL, dryRun: true }, { ...USUAL, isFinished: true }]) {
      for (const broken of ['none', 'preflight', ...stages]) {
        for (const result of ['failure', 'cancelled'] as const) {
          const ending = simulate(workflow, { ...context, stages }, (job) => (job === broken ? result : 'success'));
          const needs = Object.fromEntries(
            Object.entries(ending).map(([job, one]) => [job, { result: one, outputs: {} }]),
          );
          expect(holds(condition, needs, context.dryRun)).toBe(!context.dryRun);
        }
      }
    }
  });

  test('a preflight that fails lets nothing run', () => {
    const outputs = Object.fromEntries(stages.map((stage) => [`run-${stage}`, 'false']));
    for (const [name, job] of Object.entries(workflow.jobs)) {
      if (name === 'preflight') continue;
      const skipped = Object.fromEntries(
        (job.needs ?? []).map((needed) => [needed, { result: 'skipped' as const, outputs: {} }]),
      );
      for (const seen of [outputs, {}]) {
        expect(holds(job.if ?? 'true', { ...skipped, preflight: { result: 'failure', outputs: seen } })).toBe(false);
      }
    }
  });
});
