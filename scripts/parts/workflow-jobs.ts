// The jobs of a release, from one source. Each is one action, which takes what it needs from the jobs before it and hands on
// what came of it: docs/decisions/one-job-one-action.md.
import { jobsBefore, RELEASE_JOBS, STAGES, type ReleaseJob } from '#release-model';
import { GIVEN_TAG, NOT_IN_REGISTRY, settingsGiven, type Form } from './workflow-settings.ts';
import {
  linesOf,
  MAY_WRITE,
  Remarked,
  type Job,
  type Jobs,
  type Permissions,
  type Step,
  type Texts,
} from './workflow-model.ts';
import { fetchStep, useAction, type Addresses } from './workflow-steps.ts';

const PLAN = 'fromJSON(needs.prepare.outputs.plan)';
/** Without a plan, which a first job that was cancelled doesn't leave, there are no jobs. */
const PLANNED = "fromJSON(needs.prepare.outputs.plan || '{}')";
const COMMIT = `\${{ ${PLAN}.commit }}`;
const NEEDS = '${{ toJSON(needs) }}';
const TOKEN = '${{ github.token }}';

/** The jobs of a form, in their order. */
function jobsOf(form: Pick<Form, 'registry'>): readonly ReleaseJob[] {
  return RELEASE_JOBS.filter((job) => !form.registry || !NOT_IN_REGISTRY.some((stage) => stage === job));
}

function earlier(job: ReleaseJob, form: Pick<Form, 'registry'>): readonly ReleaseJob[] {
  return jobsBefore(job).filter((name) => jobsOf(form).includes(name));
}

/**
 * When a job runs: the plan has it, and nothing before it has failed. Any `if` with a status function makes the server
 * evaluate the job even when an earlier one was skipped. The action itself compares the results with the plan again.
 */
function conditionOf(job: ReleaseJob): string {
  const isPlanned = `contains(${PLANNED}.jobs, '${job}')`;
  // After a failure it keeps the receipts, once there can be a draft to keep them in
  if (job === 'release')
    return `\${{ !cancelled() && needs.test.result == 'success' && needs.build.result == 'success' && ${isPlanned} }}`;
  return `\${{ !failure() && !cancelled() && ${isPlanned} }}`;
}

/** What a job says besides its order. */
interface JobParts {
  readonly above?: string;
  readonly environment?: string | undefined;
  readonly permissions?: Permissions;
  readonly outputs?: Texts;
  /** What comes before its action. */
  readonly first?: readonly Step[];
  /** Of its action. */
  readonly title: string;
  readonly inputs?: Texts;
}

const READS: Permissions = { contents: 'read' };
const WRITES: Permissions = { contents: MAY_WRITE };

/** A job that does some stages by one action. */
function stageJob(name: ReleaseJob, form: Form, parts: JobParts): Jobs[string] {
  const { above, environment, permissions, outputs, first = [], title, inputs = {} } = parts;
  const isFirst = name === 'prepare';
  const id = outputs === undefined ? {} : { id: 'publish' };
  const job: Job = {
    ...(isFirst ? {} : { needs: earlier(name, form), if: conditionOf(name) }),
    'runs-on': 'ubuntu-latest',
    environment,
    ...(permissions === undefined ? {} : { permissions }),
    outputs,
    steps: [
      ...first,
      useAction(form, {
        name: title,
        ...id,
        action: 'publish',
        inputs: { job: name, ...(isFirst ? {} : { needs: NEEDS }), ...inputs },
      }),
    ],
  };
  return above === undefined ? job : new Remarked(job, { above });
}

function setting(form: Form, name: string): string {
  return `\${{ ${form.setting(name)} }}`;
}

function prepare(form: Form): Jobs[string] {
  const secrets = form.registry
    ? ["upload PACKAGES_TOKEN ${{ secrets.PACKAGES_TOKEN != '' }}"]
    : [
        "upload-test TESTPYPI_API_TOKEN ${{ secrets.TESTPYPI_API_TOKEN != '' }}",
        "upload PYPI_API_TOKEN ${{ secrets.PYPI_API_TOKEN != '' }}",
      ];
  const stages = STAGES.filter((stage) => !form.registry || !NOT_IN_REGISTRY.includes(stage));
  return stageJob('prepare', form, {
    above:
      'Checks what is here and what is missing, validates the project, which it only reads, and plans the run. With\nmanifest-sha256, it takes the files of an earlier run from the draft, which only a token that may write can see.',
    permissions: WRITES,
    outputs: { plan: '${{ steps.publish.outputs.run-plan }}' },
    first: [fetchStep(form, { tag: GIVEN_TAG })],
    title: 'Plan the run and validate the project',
    inputs: {
      ...(form.registry ? { stages: stages.join(', ') } : {}),
      tag: GIVEN_TAG,
      'from-stage': '${{ inputs.from-stage }}',
      'manifest-sha256': '${{ inputs.manifest-sha256 }}',
      'dry-run': "${{ inputs.dry-run || 'false' }}",
      confirmed: '${{ inputs.confirmed }}',
      ...settingsGiven(form),
      ...(form.registry ? { index: 'gitea', username: '${{ github.repository_owner }}' } : {}),
      secrets: linesOf(secrets),
      token: TOKEN,
    },
  });
}

function test(form: Form): Jobs[string] {
  return stageJob('test', form, { first: [fetchAgain(form)], title: 'Test' });
}

/** The same source, at the commit that `prepare` has seen. */
function fetchAgain(form: Form): Step {
  return fetchStep(form, { tag: GIVEN_TAG, commit: COMMIT });
}

/** The version of cibuildwheel in the template; Renovate or a person raises it. */
const CIBUILDWHEEL = '4.3.5';

/** How the wheels of one platform are built. No token is in the environment, since code of the project runs. */
const BUILD_WHEELS = `set -eu
unset ACTIONS_RUNTIME_TOKEN ACTIONS_ID_TOKEN_REQUEST_TOKEN
python3 -m venv "$RUNNER_TEMP/cibuildwheel"
bin="$RUNNER_TEMP/cibuildwheel/bin"
# Windows
[ -d "$bin" ] || bin="$RUNNER_TEMP/cibuildwheel/Scripts"
"$bin/python" -m pip install --quiet "cibuildwheel==$CIBUILDWHEEL"
"$bin/python" -m cibuildwheel --output-dir wheelhouse "$PROJECT_DIR"
`;

const PLATFORMS = new Remarked([{ platform: 'linux-x86_64', runner: 'ubuntu-latest' }], {
  above: 'One entry for each platform that you have a runner for. Which Pythons: [tool.cibuildwheel] in pyproject.toml',
  below: `- platform: linux-aarch64
  runner: ubuntu-24.04-arm
- platform: macos-arm64
  runner: macos-14
- platform: windows-amd64
  runner: windows-latest`,
});

/** What a job of wheels names its artifact, and how the build finds all of them. */
const WHEELS = 'wheels-';

/** The jobs that build the wheels, one for each platform. Without them, a run continues with the files of an earlier one. */
function wheels(form: Form): Remarked<Job> {
  const own: Job = {
    needs: ['prepare'],
    if: `\${{ !failure() && !cancelled() && contains(${PLANNED}.stages, 'build') }}`,
    strategy: { 'fail-fast': false, matrix: { include: PLATFORMS } },
    'runs-on': '${{ matrix.runner }}',
    permissions: READS,
    defaults: { run: { shell: 'bash' } },
    steps: [
      fetchAgain(form),
      {
        name: 'Build the wheels',
        env: { CIBUILDWHEEL, PROJECT_DIR: setting(form, 'project-dir') },
        run: BUILD_WHEELS,
      },
      useAction(form, {
        name: 'Hand over the wheels',
        action: 'hand-over',
        inputs: {
          mode: 'save',
          contents: 'distributions',
          'artifact-name': `${WHEELS}\${{ matrix.platform }}`,
          'packages-dir': 'wheelhouse',
        },
      }),
    ],
  };
  const above =
    'Builds the wheels of each platform with cibuildwheel, without any token. The job build takes them into the release.';
  return new Remarked(own, { above });
}

function build(form: Form): Jobs[string] {
  return stageJob('build', form, {
    above: 'Builds the files, or takes over the ones of an earlier run; they are checked and tried either way.',
    outputs: { 'manifest-sha256': '${{ steps.publish.outputs.manifest-sha256 }}' },
    first: [fetchAgain(form)],
    title: 'Build, check and try the files',
    inputs: form.compiled === true ? { formats: 'sdist', 'wheels-from': `artifact:${WHEELS}*` } : {},
  });
}

function uploadTest(form: Form): Jobs[string] {
  return stageJob('upload-test', form, {
    above:
      'First puts the files into a draft release, where people and later runs find them; files that are already there must be\nthe same.',
    environment: 'testpypi',
    permissions: WRITES,
    title: 'Upload to TestPyPI',
    inputs: { 'testpypi-token': '${{ secrets.TESTPYPI_API_TOKEN }}', token: TOKEN },
  });
}

function upload(form: Form): Jobs[string] {
  const [title, secret] = form.registry
    ? (["Upload to Gitea's registry", 'PACKAGES_TOKEN'] as const)
    : (['Upload to PyPI', 'PYPI_API_TOKEN'] as const);
  return stageJob('upload', form, {
    above: form.registry
      ? 'First puts the files into a draft release, where people and later runs find them.'
      : 'First goes through the checklist.',
    environment: form.registry ? undefined : 'pypi',
    ...(form.registry ? { permissions: WRITES } : {}),
    title,
    inputs: { 'pypi-token': `\${{ secrets.${secret} }}`, ...(form.registry ? { token: TOKEN } : {}) },
  });
}

function release(form: Form): Jobs[string] {
  return stageJob('release', form, {
    above: 'After a failure, it only keeps the receipts of what passed in the draft, for people to read.',
    permissions: WRITES,
    title: 'Publish the release',
    inputs: { token: TOKEN },
  });
}

type JobName = 'wheels' | ReleaseJob;

/** Every job of a form, in the order in which they come. */
export function allJobs(form: Pick<Form, 'registry' | 'compiled'>): readonly JobName[] {
  const jobs = jobsOf(form);
  if (form.compiled !== true) return jobs;
  return jobs.flatMap((name): readonly JobName[] => (name === 'build' ? ['wheels', name] : [name]));
}

const REPORT = 'Tell the issue of the tag';

const REPORTS = "always() && inputs.dry-run != 'true'";

/** A separate job: keeps one issue for a tag whose release stopped, and closes it when the release has passed. */
export function onFailureJob(form: Addresses, jobs: readonly string[]): Job {
  const report = useAction(form, {
    name: REPORT,
    action: 'report-failure',
    inputs: {
      tag: '${{ inputs.tag }}',
      results: NEEDS,
      'manifest-sha256': '${{ needs.build.outputs.manifest-sha256 }}',
      token: TOKEN,
    },
  });
  return {
    needs: jobs,
    if: `\${{ ${REPORTS} }}`,
    'runs-on': 'ubuntu-latest',
    permissions: { contents: 'read', issues: 'write' },
    steps: [report],
  };
}

/** The same as a step of a job that runs all stages, whose results are on the machine. */
export function onFailureStep(form: Addresses): Step {
  return useAction(form, {
    name: REPORT,
    action: 'report-failure',
    condition: REPORTS,
    inputs: {
      tag: '${{ inputs.tag }}',
      results: 'publish ${{ job.status }}',
      'manifest-sha256': '${{ steps.publish.outputs.manifest-sha256 }}',
      token: TOKEN,
    },
  });
}

/** All jobs of a form. */
export function releaseJobs(form: Form): Jobs {
  const jobs: Readonly<Record<JobName, (form: Form) => Jobs[string]>> = {
    prepare,
    test,
    wheels,
    build: (own) => (own.compiled === true ? afterWheels(build(own)) : build(own)),
    'upload-test': uploadTest,
    'verify-test': (own) => stageJob('verify-test', own, { title: 'Install from TestPyPI and try it' }),
    upload,
    verify: (own) =>
      stageJob('verify', own, { title: `Install from ${own.registry ? "Gitea's registry" : 'PyPI'} and try it` }),
    release,
  };
  return Object.fromEntries(allJobs(form).map((name) => [name, jobs[name](form)]));
}

/** The job that builds waits for the wheels, where jobs of their own build them. */
function afterWheels(own: Jobs[string]): Jobs[string] {
  const job = own instanceof Remarked ? own.value : own;
  const waiting = { ...job, needs: [...(job.needs ?? []), 'wheels'] };
  return own instanceof Remarked ? new Remarked(waiting, own.remarks) : waiting;
}
