// The jobs of a release, from one source.
import { SOURCE_REF, type Form } from './workflow-settings.ts';
import { fetchStep, useAction, type ActionStep, type Addresses } from './workflow-steps.ts';
import { indented, MAY_WRITE } from './workflow-text.ts';

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
 * The stages that are jobs, and which of them each one follows. preflight decides what runs; `ALWAYS` runs even if a run
 * begins at a later stage, so nothing is sent without it.
 */
const ALWAYS = ['validate', 'test', 'build'];
const ORDER: Readonly<Record<string, readonly string[]>> = {
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
const KEPT_AFTER = ['stage', 'upload-test', 'verify-test', 'upload', 'verify'];

/** The jobs of a form, in their order. */
export function stageJobs(form: Pick<Form, 'registry'>): readonly string[] {
  return Object.keys(ORDER).filter((job) => !form.registry || !['upload-test', 'verify-test'].includes(job));
}

function earlier(job: string, form: Form): readonly string[] {
  return (ORDER[job] ?? []).filter((name) => stageJobs(form).includes(name));
}

/**
 * When a job runs: preflight asks for it, and each job before it has passed or was left out by preflight. It is not enough
 * that a job was skipped, because it is also skipped when an earlier one failed. Any `if` with a status function makes the
 * server evaluate the job even when an earlier one was skipped.
 */
function conditionOf(job: string, form: Form): string {
  const wanted = `!cancelled() && needs.preflight.outputs.run-${job} == 'true'`;
  const done = earlier(job, form).map(
    (name) => `&& (needs.${name}.result == 'success' || needs.preflight.outputs.run-${name} == 'false')`,
  );
  if (done.length === 0) return `if: \${{ ${wanted} }}`;
  return `if: >-\n${indented(`\${{ ${[wanted, ...done].join('\n')} }}`, 2)}`;
}

/** A job. */
interface JobParts {
  readonly outputs?: Readonly<Record<string, string>>;
  readonly environment?: string | undefined;
  /** Of the repository's contents. */
  readonly permissions?: 'read' | 'write';
  readonly issues?: 'write';
  readonly comment?: string;
  /** `needs` and `if`, when they are not those of a stage. */
  readonly begin?: readonly string[];
  readonly steps: readonly string[];
}

function job(
  name: string,
  form: Form,
  { outputs = {}, environment, permissions = 'read', issues, comment: why, begin, steps }: JobParts,
): string {
  const lines = Object.entries(outputs).map(([output, value]) => `${output}: ${value}`);
  const parts = [
    ...(begin ?? [`needs: [${['preflight', ...earlier(name, form)].join(', ')}]`, conditionOf(name, form)]),
    'runs-on: ubuntu-latest',
    ...(environment === undefined ? [] : [`environment: ${environment}`]),
    `permissions:\n  contents: ${permissions}${permissions === 'write' ? MAY_WRITE : ''}${issues === undefined ? '' : `\n  issues: ${issues}`}`,
    ...(lines.length === 0 ? [] : [`outputs:\n${indented(lines.join('\n'), 2)}`]),
    `steps:\n${indented(steps.join('\n'), 2)}`,
  ];
  const head = why === undefined ? '' : `${why.replace(/^/gmu, '# ')}\n`;
  return `${head}${name}:\n${indented(parts.join('\n'), 2)}`;
}

/** How the job of a stage passes its receipts on, even when it failed. It only passes on receipts of its own stages. */
function saveReceipts(form: Form, stages: string): string {
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
  }: { readonly sha256?: string; readonly condition?: string; readonly receiptsFor?: string } = {},
): string {
  const results = receiptsFor === undefined ? [] : earlier(receiptsFor, form);
  return useAction(form, {
    name: 'Take over the release',
    id: 'release',
    action: 'hand-over',
    condition,
    inputs: {
      mode: 'restore',
      contents: receiptsFor === undefined ? 'release' : 'release,receipts',
      results: results.map((name) => `${name} \${{ needs.${name}.result }}`).join('\n'),
      'manifest-sha256': sha256,
      tag: TAG,
      commit: COMMIT,
    },
  });
}

function setting(form: Form, name: string): string {
  return `\${{ ${form.setting(name)} }}`;
}

function preflight(form: Form): string {
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
  return job('preflight', form, {
    comment:
      'Checks what is here and what is missing, and decides what this run has to do. With manifest-sha256, it takes the files\nof an earlier run from the draft release, which only a token that may write can see.',
    permissions: 'write',
    begin: [],
    outputs: Object.fromEntries(outputs.map((name) => [name, `\${{ steps.preflight.outputs.${name} }}`])),
    steps: [
      fetchStep({ ref: SOURCE_REF }),
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
          secrets: secrets.join('\n'),
          indexes: indexes.join('\n'),
          token: TOKEN,
        },
      }),
    ],
  });
}

function validate(form: Form): string {
  return job('validate', form, {
    outputs: { 'release-notes': '${{ steps.validate.outputs.release-notes }}' },
    steps: [
      fetchStep({ ref: SOURCE_REF, commit: COMMIT }),
      useAction(form, {
        name: 'Validate the metadata',
        id: 'validate',
        action: 'validate-metadata',
        inputs: { 'project-dir': setting(form, 'project-dir'), tag: TAG, 'tag-prefix': setting(form, 'tag-prefix') },
      }),
      saveReceipts(form, 'validate'),
    ],
  });
}

function test(form: Form): string {
  return job('test', form, {
    steps: [
      fetchStep({ ref: SOURCE_REF, commit: COMMIT }),
      useAction(form, {
        name: 'Test',
        action: 'test-project',
        inputs: { 'project-dir': setting(form, 'project-dir'), 'python-versions': setting(form, 'python-versions') },
      }),
      saveReceipts(form, 'test'),
    ],
  });
}

function build(form: Form): string {
  return job('build', form, {
    comment: 'Builds the files, or takes over the ones of an earlier run; they are checked either way.',
    outputs: { 'manifest-sha256': '${{ steps.build.outputs.manifest-sha256 }}' },
    steps: [
      fetchStep({ ref: SOURCE_REF, commit: COMMIT }),
      useAction(form, {
        name: 'Build',
        id: 'build',
        action: 'build-dists',
        condition: `${TAKEN_SHA256} == ''`,
        inputs: { 'project-dir': setting(form, 'project-dir'), tag: TAG, 'tag-prefix': setting(form, 'tag-prefix') },
      }),
      restore(form, { sha256: `\${{ ${TAKEN_SHA256} }}`, condition: `${TAKEN_SHA256} != ''` }),
      useAction(form, {
        name: 'Check',
        action: 'twine-check',
        inputs: {
          'packages-dir': '${{ steps.build.outputs.packages-dir || steps.release.outputs.packages-dir }}',
          manifest: '${{ steps.build.outputs.manifest-path || steps.release.outputs.manifest-path }}',
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
      saveReceipts(form, 'build, check'),
    ],
  });
}

function stage(form: Form): string {
  return job('stage', form, {
    comment:
      'Puts the files into a draft release, where people and later runs find them. Files that are already there must be the same.',
    permissions: 'write',
    steps: [
      restore(form, { receiptsFor: 'stage' }),
      useAction(form, {
        name: 'Put the files into a draft release',
        action: 'create-release',
        inputs: {
          draft: "'true'",
          tag: TAG,
          manifest: '${{ steps.release.outputs.manifest-path }}',
          notes: NOTES,
          token: TOKEN,
        },
      }),
      saveReceipts(form, 'stage'),
    ],
  });
}

function checklist(form: Form, { name, condition, inputs = {} }: Omit<ActionStep, 'action'>): string {
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

function uploadTest(form: Form): string {
  return job('upload-test', form, {
    environment: 'testpypi',
    steps: [
      restore(form, { receiptsFor: 'upload-test' }),
      // While the version is still free there
      checklist(form, {
        name: 'Look ahead at the checklist',
        condition: "needs.preflight.outputs.run-upload == 'true' && inputs.dry-run != 'true'",
        inputs: { 'look-ahead': 'warn' },
      }),
      useAction(form, {
        name: 'Upload to TestPyPI',
        action: 'publish-index',
        inputs: {
          stage: 'upload-test',
          index: setting(form, 'test-index'),
          'simple-url': setting(form, 'test-simple-url'),
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
    readonly stage: string;
    readonly index: string;
    readonly simpleUrl: string;
    readonly inputs: Readonly<Record<string, string>>;
  },
): string {
  return job(name, form, {
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

function upload(form: Form): string {
  const gate = checklist(form, { name: 'Checklist', condition: "inputs.dry-run != 'true'" });
  const send = useAction(form, {
    name: form.registry ? "Upload to Gitea's registry" : 'Upload to PyPI',
    action: 'publish-index',
    inputs: {
      stage: 'upload',
      index: form.registry ? 'gitea' : setting(form, 'index'),
      'simple-url': form.registry ? '' : setting(form, 'simple-url'),
      username: form.registry ? '${{ github.repository_owner }}' : '',
      password: form.registry ? '${{ secrets.PACKAGES_TOKEN }}' : '${{ secrets.PYPI_API_TOKEN }}',
      'manifest-sha256': MANIFEST_SHA256,
      tag: TAG,
      commit: COMMIT,
      'dry-run': DRY_RUN,
    },
  });
  return job('upload', form, {
    environment: form.registry ? undefined : 'pypi',
    steps: [
      restore(form, form.registry ? {} : { receiptsFor: 'upload' }),
      ...(form.registry ? [] : [gate]),
      send,
      saveReceipts(form, 'checklist, upload'),
    ],
  });
}

function release(form: Form): string {
  return job('release', form, {
    permissions: 'write',
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

function keep(form: Form): string {
  const needs = ['preflight', ...KEPT_AFTER.filter((name) => stageJobs(form).includes(name))];
  return job('keep', form, {
    comment:
      'Only after a failure: keeps the receipts of what passed in the draft release, for people to read. Artifacts can be\nseen only in their own run, no later run reads these receipts, and the jobs themselves may not write.',
    permissions: 'write',
    begin: [
      `needs: [${needs.join(', ')}]`,
      "if: ${{ failure() && needs.preflight.result == 'success' && inputs.dry-run != 'true' }}",
    ],
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
}

/** Every job of a form, in the order in which they come. */
export function allJobs(form: Pick<Form, 'registry'>): readonly string[] {
  return ['preflight', ...stageJobs(form), 'keep'];
}

const REPORT = 'Tell the issue of the tag';

/** A separate job: keeps one issue for a tag whose release stopped, and closes it when the release has passed. */
export function onFailureJob(form: Form, jobs: readonly string[]): string {
  const results = jobs.map((name) => `${name} \${{ needs.${name}.result }}`);
  const begin = [`needs: [${jobs.join(', ')}]`, "if: ${{ always() && inputs.dry-run != 'true' }}"];
  const steps = [
    useAction(form, {
      name: REPORT,
      action: 'report-failure',
      inputs: {
        tag: '${{ inputs.tag }}',
        results: results.join('\n'),
        'manifest-sha256': MANIFEST_SHA256,
        token: TOKEN,
      },
    }),
  ];
  return job('on-failure', form, { begin, issues: 'write', steps });
}

/** The same as a step of a job that runs all stages, whose results are on the machine. */
export function onFailureStep(form: Addresses): string {
  return useAction(form, {
    name: REPORT,
    action: 'report-failure',
    condition: "always() && inputs.dry-run != 'true'",
    inputs: {
      tag: '${{ inputs.tag }}',
      results: 'publish ${{ job.status }}',
      'manifest-sha256': '${{ steps.publish.outputs.manifest-sha256 }}',
      token: TOKEN,
    },
  });
}

/** All jobs of a form as YAML, below `jobs:`. */
export function releaseJobs(form: Form): string {
  const jobs: Readonly<Record<string, (form: Form) => string>> = {
    validate,
    test,
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
        index: form.registry ? 'gitea' : setting(form, 'index'),
        simpleUrl: form.registry ? '' : setting(form, 'simple-url'),
        // Once in a release: the checklist has already checked it
        inputs: form.registry ? { 'audit-ignore': setting(form, 'audit-ignore') } : { audit: "'false'" },
      }),
    release,
  };
  const all = [preflight(form), ...stageJobs(form).flatMap((name) => jobs[name]?.(form) ?? []), keep(form)];
  return `jobs:\n${indented(all.join('\n\n'), 2)}`;
}
