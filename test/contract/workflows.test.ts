import { execFileSync } from 'node:child_process';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser';
import { describe, expect, test } from '@jest/globals';
import { SUITE_VERSION } from '#release-model';
import { REPOSITORY } from '#testkit';
import { parse } from 'yaml';
import { PARTS, parseWorkflowText, readWorkflow, SHIPPED, type Workflow } from './workflow-file.ts';
import { WORKFLOW_RULES } from './workflow-rules.ts';

/** The tag of this whole version. */
const RELEASE = `v${SUITE_VERSION}`;

/** Whole addresses are Gitea's and Forgejo's; GitHub's own parser knows `owner/repo…` only. */
function withoutHosts(text: string): string {
  return text.replaceAll(/uses: https:\/\/[^/]+\//gu, 'uses: ');
}

test('all templates are there', () => {
  expect(SHIPPED).toEqual([
    '.gitea/workflows/publish.yml',
    '.github/workflows/publish.yml',
    'action-templates/compiled.yml',
    'action-templates/gitea-registry.yml',
    'action-templates/rehearsal.yml',
    'action-templates/reusable-caller.yml',
    'action-templates/self-contained.yml',
    'action-templates/several-packages.yml',
    'action-templates/single-job.yml',
  ]);
});

describe.each(SHIPPED)('%s', (path) => {
  const workflow = readWorkflow(path);

  test('is what GitHub’s own parser takes', () => {
    const { context } = parseWorkflow(
      { name: path, content: withoutHosts(workflow.text) },
      new NoOperationTraceWriter(),
    );
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test.each(Object.entries(WORKFLOW_RULES))('%s', (_, problemsOf) => {
    expect(problemsOf(workflow)).toEqual([]);
  });
});

describe('what tells an issue of a release that stopped', () => {
  /** As somebody does who follows the head of the part. */
  function copied(): readonly Workflow[] {
    const [step, job] = PARTS.map((path) => readWorkflow(path).text);
    const self = readWorkflow('action-templates/self-contained.yml');
    const single = readWorkflow('action-templates/single-job.yml');
    const permitted = single.text.replace('      contents: write', '      contents: write\n      issues: write');
    return [
      parseWorkflowText(self.path, `${self.text}\n${job?.split('\njobs:\n')[1] ?? ''}`),
      parseWorkflowText(single.path, `${permitted}${step?.split('    steps:\n')[1] ?? ''}`),
    ];
  }

  test.each(Object.entries(WORKFLOW_RULES))('%s, copied by hand', (_, problemsOf) => {
    expect(copied().flatMap(problemsOf)).toEqual([]);
  });

  test.each([
    ['it is told nothing', 'results: ${{ toJSON(needs) }}', 'results: ${{ needs.build.result }}'],
    ['it waits for less', 'upload, verify, release]\n    if: ${{ always', 'upload, verify]\n    if: ${{ always'],
    ['it doesn’t run after a failure', 'if: ${{ always() && ', 'if: ${{ '],
    ['it may write more', 'issues: write', 'issues: write\n      packages: write'],
    ['it may not write', '      issues: write\n', ''],
    ['it gets a token of an index', /\$\{\{ github\.token \}\}\n$/u, '${{ secrets.PYPI_API_TOKEN }}\n'],
  ])('is refused when %s', (_, from, to) => {
    const [whole] = copied();
    const { path = '', text = '' } = whole ?? {};
    const wrong = text.replace(from, () => to);
    expect(wrong).not.toBe(text);
    const found = Object.values(WORKFLOW_RULES).flatMap((problemsOf) => problemsOf(parseWorkflowText(path, wrong)));
    expect(found).not.toEqual([]);
  });
});

describe('a workflow is refused', () => {
  const COMPILED = 'action-templates/compiled.yml';
  const SELF_CONTAINED = 'action-templates/self-contained.yml';

  /** A shipped workflow with one thing wrong in it. */
  function changed(path: string, from: string | RegExp, to: string): Workflow {
    const { text } = readWorkflow(path);
    const wrong = text.replace(from, to);
    if (wrong === text) throw new Error(`${path} holds no ${String(from)}`);
    return parseWorkflowText(path, wrong);
  }

  test.each([
    ['that is pinned to a branch', SELF_CONTAINED, `fetch-source@${RELEASE}`, 'fetch-source@main'],
    ['that is pinned to a moving tag', SELF_CONTAINED, `fetch-source@${RELEASE}`, 'fetch-source@v1'],
    ['with an action that is not there', SELF_CONTAINED, 'actions/fetch-source@', 'actions/fetch-everything@'],
    ['with an input that is not there', SELF_CONTAINED, 'from-stage: ${{', 'first-stage: ${{'],
    [
      'with an output that is not there',
      SELF_CONTAINED,
      'steps.publish.outputs.manifest-sha256',
      'steps.publish.outputs.sha256',
    ],
    [
      'with a job’s output that is not there',
      SELF_CONTAINED,
      'needs.prepare.outputs.plan',
      'needs.prepare.outputs.plans',
    ],
    [
      'that reads a job that it doesn’t need',
      SELF_CONTAINED,
      'needs: [prepare, test, build, upload-test]',
      'needs: [test, build, upload-test]',
    ],
    [
      'that waits for less',
      SELF_CONTAINED,
      'needs: [prepare, test, build, upload-test]',
      'needs: [prepare, upload-test]',
    ],
    ['that tells a job nothing about the others', SELF_CONTAINED, /^ +needs: \$\{\{ toJSON\(needs\) \}\}\n/mu, ''],
    ['that does another job', SELF_CONTAINED, 'job: test\n', 'job: upload\n'],
    ['that loses the release', SELF_CONTAINED, /^ {4}outputs:\n {6}manifest-sha256: .*\n/mu, ''],
    ['with a variable that is not there', SELF_CONTAINED, 'env.TEST_INDEX', 'env.TESTINDEX'],
    [
      'with a choice of secrets',
      'action-templates/reusable-caller.yml',
      '${{ secrets.PYPI_API_TOKEN }}',
      '${{ secrets.PYPI_API_TOKEN || secrets.TOKEN }}',
    ],
    ['with the wrong token', SELF_CONTAINED, '${{ secrets.TESTPYPI_API_TOKEN }}', '${{ secrets.PYPI_API_TOKEN }}'],
    ['that gives a token to preflight', SELF_CONTAINED, "secrets.PYPI_API_TOKEN != ''", 'secrets.PYPI_API_TOKEN'],
    ['that gives a token to every job', SELF_CONTAINED, "INDEX: 'pypi'", 'INDEX: ${{ secrets.PYPI_API_TOKEN }}'],
    [
      'that gives a token to the tests',
      SELF_CONTAINED,
      'job: test\n',
      'job: test\n          commands: ${{ secrets.PYPI_API_TOKEN }}\n',
    ],
    ['that lets a build write', SELF_CONTAINED, /(\n {2}build:\n)/u, '$1    permissions:\n      contents: write\n'],
    ['that cancels a release', SELF_CONTAINED, 'cancel-in-progress: false', 'cancel-in-progress: true'],
    ['with a boolean', '.gitea/workflows/publish.yml', 'type: string', 'type: boolean'],
    [
      'with text from elsewhere in a script',
      COMPILED,
      'python3 -m venv "$RUNNER_TEMP/cibuildwheel"',
      'python3 -m venv ${{ github.ref }}',
    ],
    ['with a script that no shell reads', COMPILED, 'python3 -m venv', 'if python3 -m venv'],
    [
      'that doubles the start of a ref',
      SELF_CONTAINED,
      "startsWith(inputs.tag, 'refs/tags/') && inputs.tag || inputs.tag && format",
      'inputs.tag && format',
    ],
    [
      'that starts no job for a tag by its ref',
      'action-templates/several-packages.yml',
      " || startsWith(inputs.tag, 'refs/tags/alpha-v')",
      '',
    ],
    ['that goes by the event', SELF_CONTAINED, '!cancelled()', "github.event_name != 'push'"],
  ])('%s', (_, path, from, to) => {
    const wrong = changed(path, from, to);
    const found = Object.values(WORKFLOW_RULES).flatMap((problemsOf) => problemsOf(wrong));
    expect(found).not.toEqual([]);
  });
});

describe('both forms of the reusable workflow', () => {
  test('differ in their addresses only', () => {
    const [gitea, github] = ['.gitea', '.github'].map((folder): unknown =>
      parse(withoutHosts(readWorkflow(`${folder}/workflows/publish.yml`).text)),
    );
    expect(gitea).toEqual(github);
  });

  test('have the jobs of the self-contained one', () => {
    const [reusable, whole] = ['.gitea/workflows/publish.yml', 'action-templates/self-contained.yml'].map(readWorkflow);
    expect(Object.keys(reusable?.jobs ?? {})).toEqual(Object.keys(whole?.jobs ?? {}));
  });
});

test('an address has one action.yml', () => {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*action.yml', '*action.yaml'],
    {
      cwd: REPOSITORY,
      encoding: 'utf8',
    },
  );
  const files = [...new Set(listed.trim().split('\n'))].filter((file) => !/^(?:examples|test)\//u.test(file));
  const addresses = files.map((file) => file.replace(/\/action\.ya?ml$/u, ''));
  expect(addresses.filter((address) => !/^(?:publish|actions\/[a-z-]+)$/u.test(address))).toEqual([]);
  expect(new Set(addresses).size).toBe(addresses.length);
});
