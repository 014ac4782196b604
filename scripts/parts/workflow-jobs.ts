// The jobs of a release, from one source.
import { JOB_STAGES, type JobStage } from '#release-model';
import { GIVEN_TAG, type Form } from './workflow-settings.ts';
import {
  Folded,
  linesOf,
  MAY_WRITE,
  Remarked,
  type Job,
  type Jobs,
  type Permissions,
  type Step,
  type Texts,
} from './workflow-model.ts';
import { fetchStep, useAction, type ActionStep, type Addresses } from './workflow-steps.ts';

const COMMIT = '${{ needs.preflight.outputs.commit }}';
const TAG = '${{ needs.preflight.outputs.tag }}';
const DRY_RUN = "${{ inputs.dry-run || 'false' }}";
// preflight names the files that were taken over. The job build always runs if a later one does.
const TAKEN_SHA256 = 'needs.preflight.outputs.manifest-sha256';
const MANIFEST_SHA256 = `\${{ ${TAKEN_SHA256} || needs.build.outputs.manifest-sha256 }}`;
// Gitea 1.26 returns the outputs of a skipped job as the unevaluated text of their expressions.
const NOTES = "${{ needs.validate.result == 'success' && needs.validate.outputs.release-notes || 'changelog' }}";
const TOKEN = '${{ github.token }}';

/**
 * Which jobs each stage follows. preflight decides what runs; `ALWAYS` runs even if a run
 * begins at a later stage, so nothing is sent without it.
 */
const ALWAYS: readonly JobStage[] = ['validate', 'test', 'build'];
const ORDER: Readonly<Record<JobStage, readonly JobStage[]>> = {
  validate: [],
  test: ['validate'],
  build: ['validate'],
  stage: ALWAYS,
  'upload-test': [...ALWAYS, 'stage'],
  'verify-test': [...ALWAYS, 'upload-test'],
  upload: [...ALWAYS, 'stage', 'upload-test', 'verify-test'],
  verify: [...ALWAYS, 'upload'],
  // It keeps the receipts of all of them
  release: [...ALWAYS, 'stage', 'upload-test', 'verify-test', 'upload', 'verify'],
};

/** After which of them a failure leaves receipts with which a later run can continue. */
const KEPT_AFTER: readonly JobStage[] = ['stage', 'upload-test', 'verify-test', 'upload', 'verify'];

/** The stages that are jobs of a form, in their order. */
function stageJobs(form: Pick<Form, 'registry'>): readonly JobStage[] {
  return JOB_STAGES.filter((job) => !form.registry || !['upload-test', 'verify-test'].includes(job));
}

function earlier(job: JobStage, form: Form): readonly JobStage[] {
  return ORDER[job].filter((name) => stageJobs(form).includes(name));
}

/**
 * When a job runs: preflight asks for it, and each job before it has passed or was left out by preflight. It is not enough
 * that a job was skipped, because it is also skipped when an earlier one failed. Any `if` with a status function makes the
 * server evaluate the job even when an earlier one was skipped.
 */
function conditionOf(job: JobStage, form: Form): string | Folded {
  const wanted = `!cancelled() && needs.preflight.outputs.run-${job} == 'true'`;
  const done = earlier(job, form).map(
    (name) => `&& (needs.${name}.result == 'success' || needs.preflight.outputs.run-${name} == 'false')`,
  );
  return done.length === 0 ? `\${{ ${wanted} }}` : new Folded(`\${{ ${[wanted, ...done].join('\n')} }}`);
}

/** What a job says besides its order. */
interface JobParts {
  readonly environment?: string | undefined;
  readonly permissions?: Permissions;
  readonly outputs?: Texts;
  readonly steps: readonly Step[];
}

const READS: Permissions = { contents: 'read' };
const WRITES: Permissions = { contents: MAY_WRITE };

/** A job with steps of its own. */
function job({ environment, permissions = READS, outputs, steps }: JobParts): Job {
  return { 'runs-on': 'ubuntu-latest', environment, permissions, outputs, steps };
}

/** The job of a stage, behind those that it follows. */
function stageJob(name: JobStage, form: Form, parts: JobParts): Job {
  return { needs: ['preflight', ...earlier(name, form)], if: conditionOf(name, form), ...job(parts) };
}

/** What the server says about jobs: a line for each. */
function resultsOf(jobs: readonly string[]): string {
  return linesOf(jobs.map((name) => `${name} \${{ needs.${name}.result }}`));
}

/** How the job of a stage passes its receipts on, even when it failed. It only passes on receipts of its own stages. */
function saveReceipts(form: Form, stages: string): Step {
  return useAction(form, {
    name: 'Hand over the receipts',
    action: 'hand-over',
    condition: 'always()',
    inputs: { mode: 'save', contents: 'receipts', stages },
  });
}

/** `receiptsFor` names the job: then it also gets the receipts of earlier jobs, except those that the server contradicts. */
function restore(
  form: Form,
  {
    sha256 = MANIFEST_SHA256,
    condition,
    receiptsFor,
  }: { readonly sha256?: string; readonly condition?: string; readonly receiptsFor?: JobStage } = {},
): Step {
  const results = receiptsFor === undefined ? [] : earlier(receiptsFor, form);
  return useAction(form, {
    name: 'Take over the release',
    id: 'release',
    action: 'hand-over',
    condition,
    inputs: {
      mode: 'restore',
      contents: receiptsFor === undefined ? 'release' : 'release,receipts',
      results: resultsOf(results),
      'manifest-sha256': sha256,
      tag: TAG,
      commit: COMMIT,
    },
  });
}

function setting(form: Form, name: string): string {
  return `\${{ ${form.setting(name)} }}`;
}

/** The index that the release goes to. */
function indexOf(form: Form): string {
  return form.registry ? 'gitea' : setting(form, 'index');
}

function preflight(form: Form): Remarked<Job> {
  const stages = stageJobs(form);
  const secrets = form.registry
    ? ["upload PACKAGES_TOKEN ${{ secrets.PACKAGES_TOKEN != '' }}"]
    : [
        "upload-test TESTPYPI_API_TOKEN ${{ secrets.TESTPYPI_API_TOKEN != '' }}",
        "upload PYPI_API_TOKEN ${{ secrets.PYPI_API_TOKEN != '' }}",
      ];
  const indexes = form.registry
    ? ['upload gitea']
    : [
        `upload-test ${setting(form, 'test-index')} ${setting(form, 'test-simple-url')}`,
        `upload ${setting(form, 'index')} ${setting(form, 'simple-url')}`,
      ];
  const outputs = ['tag', 'commit', 'manifest-sha256', ...stages.map((stage) => `run-${stage}`)];
  const own = job({
    permissions: WRITES,
    outputs: Object.fromEntries(outputs.map((name) => [name, `\${{ steps.preflight.outputs.${name} }}`])),
    steps: [
      fetchStep(form, { tag: GIVEN_TAG }),
      useAction(form, {
        name: 'Preflight',
        id: 'preflight',
        action: 'preflight',
        inputs: {
          'project-dir': setting(form, 'project-dir'),
          tag: '${{ inputs.tag }}',
          'tag-prefix': setting(form, 'tag-prefix'),
          stages: stages.join(', '),
          'from-stage': '${{ inputs.from-stage }}',
          'manifest-sha256': '${{ inputs.manifest-sha256 }}',
          'dry-run': DRY_RUN,
          secrets: linesOf(secrets),
          indexes: linesOf(indexes),
          token: TOKEN,
        },
      }),
    ],
  });
  const above =
    'Checks what is here and what is missing, and decides what this run has to do. With manifest-sha256, it takes the files\nof an earlier run from the draft release, which only a token that may write can see.';
  return new Remarked(own, { above });
}

function validate(form: Form): Job {
  return stageJob('validate', form, {
    outputs: { 'release-notes': '${{ steps.validate.outputs.release-notes }}' },
    steps: [
      fetchStep(form, { tag: GIVEN_TAG, commit: COMMIT }),
      useAction(form, {
        name: 'Validate the metadata',
        id: 'validate',
        action: 'validate-metadata',
        inputs: {
          'project-dir': setting(form, 'project-dir'),
          tag: TAG,
          'tag-prefix': setting(form, 'tag-prefix'),
          index: indexOf(form),
        },
      }),
      saveReceipts(form, 'validate'),
    ],
  });
}

function test(form: Form): Job {
  return stageJob('test', form, {
    steps: [
      fetchStep(form, { tag: GIVEN_TAG, commit: COMMIT }),
      useAction(form, {
        name: 'Test',
        action: 'test-project',
        inputs: { 'project-dir': setting(form, 'project-dir'), 'python-versions': setting(form, 'python-versions') },
      }),
      saveReceipts(form, 'test'),
    ],
  });
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
    needs: ['preflight', 'validate'],
    if: new Folded(
      `\${{ !cancelled() && needs.preflight.outputs.run-build == 'true' && ${TAKEN_SHA256} == ''\n&& (needs.validate.result == 'success' || needs.preflight.outputs.run-validate == 'false') }}`,
    ),
    strategy: { 'fail-fast': false, matrix: { include: PLATFORMS } },
    'runs-on': '${{ matrix.runner }}',
    permissions: READS,
    defaults: { run: { shell: 'bash' } },
    steps: [
      fetchStep(form, { tag: GIVEN_TAG, commit: COMMIT }),
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

/** The job that builds waits for the wheels, where jobs of their own build them. */
function afterWheels(own: Job): Job {
  const condition = own.if instanceof Folded ? own.if.text : (own.if ?? '');
  const wanted = `\n&& (needs.wheels.result == 'success' || ${TAKEN_SHA256} != '') }}`;
  return {
    ...own,
    needs: [...(own.needs ?? []), 'wheels'],
    if: new Folded(condition.replace(/ \}\}$/u, wanted)),
  };
}

function build(form: Form): Remarked<Job> {
  const own = stageJob('build', form, {
    outputs: { 'manifest-sha256': '${{ steps.build.outputs.manifest-sha256 }}' },
    steps: [
      fetchStep(form, { tag: GIVEN_TAG, commit: COMMIT }),
      useAction(form, {
        name: 'Build',
        id: 'build',
        action: 'build-dists',
        condition: `${TAKEN_SHA256} == ''`,
        inputs: {
          'project-dir': setting(form, 'project-dir'),
          tag: TAG,
          'tag-prefix': setting(form, 'tag-prefix'),
          ...(form.compiled === true ? { formats: 'sdist', 'wheels-from': `artifact:${WHEELS}*` } : {}),
        },
      }),
      restore(form, { sha256: `\${{ ${TAKEN_SHA256} }}`, condition: `${TAKEN_SHA256} != ''` }),
      useAction(form, {
        name: 'Check',
        action: 'twine-check',
        inputs: {
          index: indexOf(form),
          'packages-dir': '${{ steps.build.outputs.packages-dir || steps.release.outputs.packages-dir }}',
          manifest: '${{ steps.build.outputs.manifest-path || steps.release.outputs.manifest-path }}',
        },
      }),
      useAction(form, {
        name: 'Install and try the files',
        action: 'try-dists',
        inputs: {
          'packages-dir': '${{ steps.build.outputs.packages-dir || steps.release.outputs.packages-dir }}',
          manifest: '${{ steps.build.outputs.manifest-path || steps.release.outputs.manifest-path }}',
          'python-versions': setting(form, 'python-versions'),
        },
      }),
      useAction(form, {
        name: 'Hand over the release',
        action: 'hand-over',
        condition: `${TAKEN_SHA256} == ''`,
        inputs: {
          mode: 'save',
          contents: 'release',
          'packages-dir': '${{ steps.build.outputs.packages-dir }}',
          'manifest-sha256': '${{ steps.build.outputs.manifest-sha256 }}',
        },
      }),
      saveReceipts(form, 'build, check, try'),
    ],
  });
  const above = 'Builds the files, or takes over the ones of an earlier run; they are checked and tried either way.';
  return new Remarked(form.compiled === true ? afterWheels(own) : own, { above });
}

function stage(form: Form): Remarked<Job> {
  const own = stageJob('stage', form, {
    permissions: WRITES,
    steps: [
      restore(form, { receiptsFor: 'stage' }),
      useAction(form, {
        name: 'Put the files into a draft release',
        action: 'create-release',
        inputs: {
          draft: 'true',
          tag: TAG,
          manifest: '${{ steps.release.outputs.manifest-path }}',
          notes: NOTES,
          token: TOKEN,
        },
      }),
      saveReceipts(form, 'stage'),
    ],
  });
  const above =
    'Puts the files into a draft release, where people and later runs find them. Files that are already there must be the same.';
  return new Remarked(own, { above });
}

function checklist(form: Form, { name, condition, inputs = {} }: Omit<ActionStep, 'action'>): Step {
  return useAction(form, {
    name,
    action: 'release-checklist',
    condition,
    inputs: {
      ...inputs,
      manifest: '${{ steps.release.outputs.manifest-path }}',
      accept: `\${{ inputs.accept || ${form.setting('accept')} }}`,
      confirmed: '${{ inputs.confirmed }}',
    },
  });
}

function uploadTest(form: Form): Job {
  return stageJob('upload-test', form, {
    environment: 'testpypi',
    steps: [
      restore(form, { receiptsFor: 'upload-test' }),
      // While the version is still free there
      checklist(form, {
        name: 'Look ahead at the checklist',
        condition: "needs.preflight.outputs.run-upload == 'true' && inputs.dry-run != 'true'",
        inputs: { 'look-ahead': 'auto' },
      }),
      useAction(form, {
        name: 'Upload to TestPyPI',
        action: 'publish-index',
        inputs: {
          stage: 'upload-test',
          index: setting(form, 'test-index'),
          'simple-url': setting(form, 'test-simple-url'),
          'production-index': setting(form, 'index'),
          'production-simple-url': setting(form, 'simple-url'),
          password: '${{ secrets.TESTPYPI_API_TOKEN }}',
          'manifest-sha256': MANIFEST_SHA256,
          tag: TAG,
          commit: COMMIT,
          'dry-run': DRY_RUN,
        },
      }),
      saveReceipts(form, 'upload-test'),
    ],
  });
}

function verifyOn(
  form: Form,
  {
    stage: name,
    index,
    simpleUrl,
    inputs,
  }: {
    readonly stage: JobStage;
    readonly index: string;
    readonly simpleUrl: string;
    readonly inputs: Texts;
  },
): Job {
  return stageJob(name, form, {
    steps: [
      restore(form),
      useAction(form, {
        name: 'Install and try it',
        action: 'verify-install',
        inputs: {
          stage: name,
          manifest: '${{ steps.release.outputs.manifest-path }}',
          index,
          'simple-url': simpleUrl,
          'python-versions': setting(form, 'python-versions'),
          ...inputs,
        },
      }),
      saveReceipts(form, name),
    ],
  });
}

function upload(form: Form): Job {
  const gate = checklist(form, { name: 'Checklist', condition: "inputs.dry-run != 'true'" });
  const send = useAction(form, {
    name: form.registry ? "Upload to Gitea's registry" : 'Upload to PyPI',
    action: 'publish-index',
    inputs: {
      stage: 'upload',
      index: indexOf(form),
      'simple-url': form.registry ? '' : setting(form, 'simple-url'),
      username: form.registry ? '${{ github.repository_owner }}' : '',
      password: form.registry ? '${{ secrets.PACKAGES_TOKEN }}' : '${{ secrets.PYPI_API_TOKEN }}',
      'manifest-sha256': MANIFEST_SHA256,
      tag: TAG,
      commit: COMMIT,
      'dry-run': DRY_RUN,
    },
  });
  return stageJob('upload', form, {
    environment: form.registry ? undefined : 'pypi',
    steps: [
      restore(form, form.registry ? {} : { receiptsFor: 'upload' }),
      ...(form.registry ? [] : [gate]),
      send,
      saveReceipts(form, 'checklist, upload'),
    ],
  });
}

function release(form: Form): Job {
  return stageJob('release', form, {
    permissions: WRITES,
    steps: [
      restore(form, { receiptsFor: 'release' }),
      useAction(form, {
        name: 'Publish the release',
        action: 'create-release',
        inputs: {
          tag: TAG,
          manifest: '${{ steps.release.outputs.manifest-path }}',
          notes: NOTES,
          token: TOKEN,
        },
      }),
      saveReceipts(form, 'release'),
    ],
  });
}

function keep(form: Form): Remarked<Job> {
  const needs = ['preflight', ...KEPT_AFTER.filter((name) => stageJobs(form).includes(name))];
  const own = job({
    permissions: WRITES,
    steps: [
      useAction(form, {
        name: 'Keep the receipts',
        action: 'hand-over',
        // act has no forge, and so no token
        condition: "github.token != ''",
        inputs: { mode: 'keep', tag: TAG, token: TOKEN },
      }),
    ],
  });
  const above =
    'Only after a failure: keeps the receipts of what passed in the draft release, for people to read. Artifacts can be\nseen only in their own run, no later run reads these receipts, and the jobs themselves may not write.';
  const condition = "${{ failure() && needs.preflight.result == 'success' && inputs.dry-run != 'true' }}";
  return new Remarked({ needs, if: condition, ...own }, { above });
}

type JobName = 'preflight' | 'wheels' | JobStage | 'keep';

/** Every job of a form, in the order in which they come. */
export function allJobs(form: Pick<Form, 'registry' | 'compiled'>): readonly JobName[] {
  const stages = stageJobs(form);
  if (form.compiled !== true) return ['preflight', ...stages, 'keep'];
  return [
    'preflight',
    ...stages.flatMap((name): readonly JobName[] => (name === 'build' ? ['wheels', name] : [name])),
    'keep',
  ];
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
      results: resultsOf(jobs),
      'manifest-sha256': MANIFEST_SHA256,
      token: TOKEN,
    },
  });
  const own = job({ permissions: { contents: 'read', issues: 'write' }, steps: [report] });
  return { needs: jobs, if: `\${{ ${REPORTS} }}`, ...own };
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
    preflight,
    validate,
    test,
    wheels,
    build,
    stage,
    'upload-test': uploadTest,
    'verify-test': () =>
      verifyOn(form, {
        stage: 'verify-test',
        index: setting(form, 'test-index'),
        simpleUrl: setting(form, 'test-simple-url'),
        inputs: { 'audit-ignore': setting(form, 'audit-ignore') },
      }),
    upload,
    verify: () =>
      verifyOn(form, {
        stage: 'verify',
        index: indexOf(form),
        simpleUrl: form.registry ? '' : setting(form, 'simple-url'),
        // Once in a release: the checklist has already checked it
        inputs: form.registry ? { 'audit-ignore': setting(form, 'audit-ignore') } : { audit: 'false' },
      }),
    release,
    keep,
  };
  return Object.fromEntries(allJobs(form).map((name) => [name, jobs[name](form)]));
}
