import { describe, expect, test } from '@jest/globals';
import { createInputReader, inputVariable } from '#action-kit';
import { parseNeeds } from '#hand-over';
import { STAGES, type ReleaseJob, type Stage } from '#release-model';
import { readInputs } from '#publish';
import { ACTION_INPUTS } from '#publish/inputs';
import { planJobs } from '../../actions/preflight/src/plan-jobs.ts';
import { failedBefore, jobsToReadFrom, manifestOf, planOf, unaskedJobs } from '../../publish/src/job/needed-jobs.ts';
import { readJobRun, type JobRun } from '../../publish/src/job/job-run.ts';
import { jobsOf, parseRunPlan, plannedStages, stagesIn, type RunPlan } from '../../publish/src/job/run-plan.ts';
import { readAction } from './workflow-file.ts';
import { FILLED_IN, settingsOf } from '../../publish/src/job/settled-reader.ts';

const SHA256 = 'ab'.repeat(32);

const PLAN: RunPlan = {
  schema: 1,
  tag: 'v1.2.3',
  commit: '0'.repeat(40),
  manifestSha256: null,
  jobs: ['test', 'build', 'upload-test', 'verify-test', 'upload', 'verify', 'release'],
  stages: STAGES,
  settings: {},
};

/** The context `needs` as a runner gives it, for jobs that all passed but those named. */
function needs(
  jobs: readonly ReleaseJob[],
  others: Readonly<Record<string, string>> = {},
  plan: unknown = PLAN,
): string {
  const all = Object.fromEntries(jobs.map((job) => [job, { outputs: {}, result: 'success' }]));
  const given = Object.fromEntries(Object.entries(others).map(([job, result]) => [job, { outputs: {}, result }]));
  const build = { outputs: { 'manifest-sha256': SHA256 }, result: 'success' };
  const prepare = { outputs: { plan: JSON.stringify(plan) }, result: 'success' };
  return JSON.stringify({ ...all, ...(jobs.includes('build') ? { build } : {}), prepare, ...given }, null, 2);
}

function readerOf(inputs: Readonly<Record<string, string>>): ReturnType<typeof createInputReader> {
  const environment = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
    GITHUB_REPOSITORY: 'team/sample',
    GITHUB_API_URL: 'https://gitea.example/api/v1',
  };
  return createInputReader({ environment, workspace: '/work' });
}

describe('what a run does', () => {
  const planned = (change: Partial<Parameters<typeof planJobs>[0]>): ReturnType<typeof planJobs> =>
    planJobs({ stages: ['validate', 'test', 'build', 'stage', 'upload-test', 'verify-test', 'upload', 'verify', 'release'], fromStage: null, dryRun: false, isFinished: false, ...change }); // prettier-ignore

  test.each<readonly [string, readonly Stage[], Parameters<typeof planned>[0], boolean, readonly Stage[]]>([
    ['a new tag', STAGES, {}, false, STAGES],
    ['files of an earlier run', STAGES, { fromStage: 'upload' }, true, ['validate', 'test', 'check', 'try', 'checklist', 'upload', 'verify', 'release']],
    ['a dry run', STAGES, { dryRun: true }, false, ['validate', 'test', 'build', 'check', 'try', 'upload-test', 'upload']],
    ['a registry', STAGES.filter((stage) => !stage.endsWith('-test') && stage !== 'checklist'), {}, false, ['validate', 'test', 'build', 'check', 'try', 'stage', 'upload', 'verify', 'release']],
    ['a finished release', STAGES, { isFinished: true }, false, []],
  ])('%s', (_, workflow, change, isTaken, expected) => {
    expect(plannedStages(workflow, planned(change), { isTaken, dryRun: change.dryRun === true })).toEqual(expected);
  }); // prettier-ignore

  test('the draft is in the first job that sends', () => {
    expect(stagesIn(STAGES, 'upload-test')).toEqual(['stage', 'upload-test']);
    expect(stagesIn(STAGES, 'upload')).toEqual(['checklist', 'upload']);
    expect(stagesIn(['build', 'stage', 'upload'], 'upload')).toEqual(['stage', 'upload']);
    expect(jobsOf(['validate', 'check', 'try', 'upload'])).toEqual(['build', 'upload']);
  });
});

describe('what a job is told of the others', () => {
  const before = (job: ReleaseJob, text: string, plan = PLAN): string | null =>
    (unaskedJobs(job, plan, parseNeeds(text, 'needs')) ?? failedBefore(job, plan, parseNeeds(text, 'needs')))
      ?.message ?? null;

  test('it goes on when each that runs has passed, and those that the run leaves out were skipped', () => {
    expect(before('upload', needs(['test', 'build', 'upload-test', 'verify-test']))).toBeNull();
    const plan: RunPlan = { ...PLAN, jobs: ['test', 'build', 'upload'] };
    const skipped = { 'upload-test': 'skipped', 'verify-test': 'skipped' };
    expect(before('upload', needs(['test', 'build'], skipped, plan), plan)).toBeNull();
    // A job of the project's own may be left out, too
    expect(before('build', needs([], { wheels: 'skipped' }))).toBeNull();
  });

  test.each([
    ['one failed', needs(['build', 'upload-test', 'verify-test'], { test: 'failure' }), /test \(failure\) has not passed/u],
    ['one was cancelled', needs(['test', 'build', 'upload-test'], { 'verify-test': 'cancelled' }), /verify-test \(cancelled\)/u],
    ['one was skipped though the run has it', needs(['test', 'build', 'upload-test'], { 'verify-test': 'skipped' }), /verify-test \(skipped\)/u],
    ['a server says nothing of one', needs(['test', 'build', 'upload-test'], { 'verify-test': '${{ x }}' }), /verify-test \(unknown\)/u],
    ['one of the project failed', needs(['test', 'build', 'upload-test', 'verify-test'], { wheels: 'failure' }), /wheels \(failure\)/u],
    ['the workflow does not wait for one', needs(['test', 'upload-test', 'verify-test']), /^needs: lacks build/u],
  ])('it stops when %s', (_, text, message) => {
    expect(before('upload', text)).toMatch(message);
  }); // prettier-ignore

  test('the release is the one that the server has passed on', () => {
    const all = parseNeeds(needs(['test', 'build']), 'needs');
    expect(manifestOf(PLAN, all)).toBe(SHA256);
    expect(manifestOf({ ...PLAN, manifestSha256: 'cd'.repeat(32) }, all)).toBe('cd'.repeat(32));
    const strange = [{ job: 'build', result: 'success', outputs: { 'manifest-sha256': '${{ steps.x }}' } }] as const;
    expect(manifestOf(PLAN, strange)).toBeNull();
  });

  test.each(['', '[]', '{"prepare": 1}', '{"prepare":{"result":"success","outputs":{}}}', JSON.stringify({ prepare: { outputs: { plan: '{"schema":1}' } } })])(
    'it refuses %j', (text) => {
      expect(() => planOf(parseNeeds(text, 'needs'))).toThrow(/^needs: /u);
    }); // prettier-ignore

  test('who judges reads the receipts of all, who installs those of the build, and who makes them none', () => {
    const all = parseNeeds(needs(['test', 'build', 'upload-test']), 'needs');
    const read = (job: ReleaseJob): readonly string[] => jobsToReadFrom(job, all).map((need) => need.job);
    expect(read('upload')).toEqual(all.map((need) => need.job));
    expect([read('verify-test'), read('verify')]).toEqual([['build'], ['build']]);
    expect([read('test'), read('build')]).toEqual([[], []]);
  });

  test('a plan is read as it was written', () => {
    expect(parseRunPlan(JSON.stringify(PLAN))).toEqual(PLAN);
  });
});

function jobWith(given: Readonly<Record<string, string>>): JobRun {
  const { job } = readInputs(readerOf(given));
  if (job === null || job === undefined) throw new Error('no job');
  return readJobRun(job);
}

describe('the inputs of a job', () => {
  const NEEDED = needs(['test', 'build'], {}, { ...PLAN, settings: { 'test-index': 'https://devpi.example/upload/', 'test-simple-url': 'https://devpi.example/simple/', 'python-versions': '3.12', 'project-dir': 'sub' } }); // prettier-ignore

  test('are those that prepare was given, with the own token', () => {
    const given = { ...FILLED_IN, job: 'upload-test', needs: NEEDED, 'testpypi-token': 'pypi-0123456789abcdef' };
    const job = jobWith(given);
    const { run } = job;
    if (run === null) throw new Error('no run');
    const stages = stagesIn(run.plan.stages, job.name);
    const inputs = job.readStages(job.settled(run.plan), stages, run.plan.stages);
    expect(inputs.stages).toEqual(['stage', 'upload-test']);
    expect(inputs.uploadTest).toMatchObject({
      index: 'https://devpi.example/upload/',
      password: 'pypi-0123456789abcdef',
    });
    expect(inputs.uploadTest.production).toMatchObject({ index: 'pypi' });
    expect(inputs.validate.tag).toBe('v1.2.3');
    expect(inputs.build.projectDir).toBe('/work/sub');
  });

  test('are all of action.yml, apart from those of one job', () => {
    const { inputs } = readAction('publish');
    const defaults = Object.entries(inputs ?? {}).map(([name, input]): [string, unknown] => [
      name,
      input.default ?? '',
    ]);
    expect(Object.fromEntries(defaults.filter(([, value]) => value !== ''))).toEqual(FILLED_IN);
    const given = Object.fromEntries(ACTION_INPUTS.map(({ name }) => [name, 'x']));
    const passed = settingsOf(readerOf(given));
    expect(ACTION_INPUTS.map(({ name }) => name).filter((name) => !(name in passed))).toEqual([
      'job', 'needs', 'secrets', 'stages', 'from-stage', 'manifest', 'manifest-sha256', 'testpypi-token', 'pypi-token', 'report-dir', 'tag', 'token', 'api-url',
    ]); // prettier-ignore
  });

  test('a value of its own comes first', () => {
    const job = jobWith({ ...FILLED_IN, job: 'test', needs: NEEDED, 'python-versions': '3.13' });
    const plan = job.run?.plan;
    if (plan === undefined) throw new Error('no plan');
    expect(job.settled(plan).list('python-versions')).toEqual(['3.13']);
  });

  test('prepare passes on what it is given, and neither tokens nor what a runner fills in', () => {
    const given = { ...FILLED_IN, job: 'prepare', tag: 'refs/tags/v1', token: 'secret-token', accept: 'docs', 'manifest-sha256': SHA256, secrets: 'upload PYPI_API_TOKEN true' }; // prettier-ignore
    const job = jobWith(given);
    expect(job.settings).toEqual({ accept: 'docs' });
    expect(job.preflight).toMatchObject({ tag: 'v1', secrets: [{ stage: 'upload', present: true }] });
    expect(job.preflight?.indexes.map(({ stage, index }) => `${stage} ${index}`)).toEqual([
      'upload-test testpypi',
      'upload pypi',
    ]);
  });

  test.each([
    [{ needs: NEEDED }, /^needs: is set, but job is empty/u],
    [{ job: 'keep' }, /^job: 'keep' is unknown/u],
    [{ job: 'upload' }, /^needs: is not what the context needs says/u],
    [{ job: 'verify', needs: needs(['test', 'build'], {}, { ...PLAN, jobs: ['test', 'build'] }) }, /^job: is verify, which this run leaves out/u], // prettier-ignore
  ])('%j is refused', (given, message) => {
    expect(() => jobWith({ ...FILLED_IN, ...given })).toThrow(message);
  });
});
