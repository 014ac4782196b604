import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser';
import { describe, expect, test } from '@jest/globals';
import { REPOSITORY } from '@repo-agent-actions/testkit';
import { parse } from 'yaml';
import {
  expressionsIn,
  isThere,
  namesFrom,
  ownAddress,
  readAction,
  readWorkflow,
  SHIPPED,
  type Job,
  type Workflow,
} from './workflow-file.ts';

const DISPATCH = ['tag', 'from-stage', 'dry-run', 'confirmed', 'accept'];

/** The actions that get a token of an index, and the others that get one at all. */
const TOKENS: Readonly<Record<string, readonly string[]>> = {
  'actions/publish-index': ['TESTPYPI_API_TOKEN', 'PYPI_API_TOKEN', 'PACKAGES_TOKEN'],
  publish: ['TESTPYPI_API_TOKEN', 'PYPI_API_TOKEN'],
};

/** Actions in which code of the project runs. */
const RUNS_PROJECT_CODE = ['actions/test-project', 'actions/build-dists', 'actions/verify-install', 'actions/rehearse'];

function stepsOf(workflow: Workflow): readonly { job: string; step: NonNullable<Job['steps']>[number] }[] {
  return Object.entries(workflow.jobs).flatMap(([job, { steps = [] }]) => steps.map((step) => ({ job, step })));
}

describe.each(SHIPPED)('%s', (path) => {
  const workflow = readWorkflow(path);
  const jobs = Object.entries(workflow.jobs);
  const isCallable = 'workflow_call' in workflow.on;
  const isRehearsal = basename(path) === 'rehearsal.yml';

  test('is what GitHub’s own parser takes', () => {
    // It knows `uses: owner/repo…` only; whole addresses are Gitea's
    const content = workflow.text.replaceAll(/uses: https:\/\/[^/]+\//gu, 'uses: ');
    const { context } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test('uses actions of this suite only, pinned to its major version, each with an action.yml', () => {
    const addresses = [...stepsOf(workflow).map(({ step }) => step.uses), ...jobs.map(([, job]) => job.uses)].filter(
      (uses) => uses !== undefined,
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const uses of addresses) {
      const { folder, ref } = ownAddress(uses);
      expect(ref).toBe('v1');
      expect(isThere(folder.endsWith('.yml') ? folder : `${folder}/action.yml`)).toBe(true);
      expect(uses.startsWith('https://')).toBe(!path.startsWith('.github/'));
    }
  });

  test('gives only inputs, and reads only outputs, that its actions have', () => {
    for (const [name, { steps = [], outputs = {} }] of jobs) {
      const ids = new Map(
        steps.flatMap(({ id, uses }) => (id === undefined || uses === undefined ? [] : [[id, uses]])),
      );
      for (const step of steps) {
        if (step.uses === undefined) continue;
        const action = readAction(ownAddress(step.uses).folder);
        expect({
          name,
          unknown: Object.keys(step.with ?? {}).filter((input) => !(input in (action.inputs ?? {}))),
        }).toEqual({ name, unknown: [] });
      }
      for (const used of namesFrom('steps', { steps, outputs })) {
        const [id = '', kind, output = ''] = used.split('.');
        expect(kind).toBe('outputs');
        const uses = ids.get(id);
        expect(uses).toBeDefined();
        expect(Object.keys(readAction(ownAddress(uses ?? '').folder).outputs ?? {})).toContain(output);
      }
    }
  });

  test('calls a reusable workflow with inputs and secrets that it has', () => {
    for (const [, job] of jobs) {
      if (job.uses === undefined) continue;
      const call = readWorkflow(ownAddress(job.uses).folder).on['workflow_call'];
      expect(Object.keys(call?.inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(job.with ?? {})));
      expect(Object.keys(job.secrets ?? {}).sort()).toEqual(Object.keys(call?.secrets ?? {}).sort());
      // Gitea takes nothing else: `a || b` arrives empty, or keeps the run from being made
      for (const value of Object.values(job.secrets ?? {})) expect(value).toMatch(/^\$\{\{ secrets\.\w+ \}\}$/u);
      expect(job.permissions).toEqual({ contents: 'write' });
    }
  });

  test('reads only inputs, variables and needs that are there', () => {
    const declared = ['workflow_call', 'workflow_dispatch'].flatMap((on) => Object.keys(workflow.on[on]?.inputs ?? {}));
    expect(declared).toEqual(expect.arrayContaining([...new Set(namesFrom('inputs', workflow.text))]));
    expect(Object.keys(workflow.env ?? {})).toEqual(
      expect.arrayContaining([...new Set(namesFrom('env', workflow.jobs))]),
    );
    for (const [, job] of jobs) {
      for (const used of namesFrom('needs', job)) {
        const [needed = '', kind, output = ''] = used.split('.');
        expect(job.needs).toContain(needed);
        if (kind === 'outputs') expect(Object.keys(workflow.jobs[needed]?.outputs ?? {})).toContain(output);
        else expect(kind).toBe('result');
      }
    }
  });

  test('has inputs that are text, whose booleans are choices', () => {
    for (const on of ['workflow_call', 'workflow_dispatch']) {
      for (const [name, input] of Object.entries(workflow.on[on]?.inputs ?? {})) {
        expect(typeof input.default).toBe('string');
        expect(input.type).toBe(name === 'dry-run' && on === 'workflow_dispatch' ? 'choice' : 'string');
      }
    }
  });

  test('starts at a tag, or by hand with everything that a person may want to say', () => {
    if (isRehearsal) {
      expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request', 'workflow_dispatch']);
      return;
    }
    if (isCallable) {
      expect(Object.keys(workflow.on)).toEqual(['workflow_call']);
      expect(Object.keys(workflow.on['workflow_call']?.inputs ?? {})).toEqual(expect.arrayContaining(DISPATCH));
      // Servers ignore it in a called workflow: who calls has it
      expect(workflow.concurrency).toBeUndefined();
      return;
    }
    expect(workflow.on['push']?.tags?.[0]).toMatch(/v\*\.\*\.\*$/u);
    expect(Object.keys(workflow.on['workflow_dispatch']?.inputs ?? {})).toEqual(DISPATCH);
    expect(workflow.concurrency?.['cancel-in-progress']).toBe(false);
    expect(workflow.concurrency?.group).toContain('github.ref');
    // In called jobs it is `workflow_call` on some servers, `push` on others
    expect(workflow.text).not.toContain('github.event_name');
  });

  test('gives an index’s token only to the step that sends, of its own index, never beside code of the project', () => {
    for (const [name, { steps = [] }] of jobs) {
      const holders = steps.filter((step) => namesFrom('secrets', { with: step.with, env: step.env }).length > 0);
      for (const step of holders) {
        const folder = step.uses === undefined ? '' : ownAddress(step.uses).folder;
        if (folder === 'actions/preflight') {
          // It learns whether they are there, not what they are
          for (const text of expressionsIn(step).filter((inside) => inside.includes('secrets.')))
            expect(text).toMatch(/^secrets\.\w+ != ''$/u);
          continue;
        }
        expect(Object.keys(TOKENS)).toContain(folder);
        const names = namesFrom('secrets', step);
        expect(TOKENS[folder]).toEqual(expect.arrayContaining([...names]));
        if (folder !== 'publish') {
          expect(names).toEqual([
            name === 'upload-test'
              ? 'TESTPYPI_API_TOKEN'
              : basename(path) === 'gitea-registry.yml'
                ? 'PACKAGES_TOKEN'
                : 'PYPI_API_TOKEN',
          ]);
          const others = steps.map(({ uses }) => (uses === undefined ? '' : ownAddress(uses).folder));
          expect(others.filter((other) => RUNS_PROJECT_CODE.includes(other))).toEqual([]);
        }
      }
    }
  });

  test('keeps the job’s token from jobs with code of the project, but for the fetch of the source', () => {
    for (const [, { steps = [], permissions }] of jobs) {
      const folders = steps.map(({ uses }) => (uses === undefined ? '' : ownAddress(uses).folder));
      const runsCode = folders.some((folder) => RUNS_PROJECT_CODE.includes(folder));
      for (const [place, step] of steps.entries()) {
        if (!namesFrom('github', step).includes('token')) continue;
        const isFetch = step.run?.includes('git fetch') === true;
        if (runsCode) {
          expect(isFetch).toBe(true);
          expect(place).toBe(0);
        } else {
          expect(
            isFetch || ['actions/preflight', 'actions/create-release', 'publish'].includes(folders[place] ?? ''),
          ).toBe(true);
        }
      }
      if (runsCode) expect(permissions ?? workflow.permissions).toEqual({ contents: 'read' });
    }
  });

  test('may write only where a release is looked at or made', () => {
    const writing = jobs.filter(([, { permissions }]) => permissions?.['contents'] === 'write');
    for (const [name, job] of writing) {
      expect(job.uses !== undefined || ['preflight', 'stage', 'release', 'publish'].includes(name)).toBe(true);
    }
    if (jobs.some(([, { uses }]) => uses === undefined)) expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('needs only secrets that its head, or its declaration, names', () => {
    const wanted = [...new Set(namesFrom('secrets', workflow.jobs))];
    const declared = Object.keys(workflow.on['workflow_call']?.secrets ?? {});
    const head = workflow.text.split('\nname:')[0] ?? '';
    for (const secret of wanted) {
      expect(declared.includes(secret) || head.includes(secret) || basename(path) === 'several-packages.yml').toBe(
        true,
      );
      // The server refuses such names
      expect(secret).not.toMatch(/^(?:GITEA|GITHUB)_/u);
    }
  });

  test('has scripts that a POSIX shell and bash can read, without text from elsewhere in them', () => {
    for (const { step } of stepsOf(workflow)) {
      if (step.run === undefined) continue;
      expect(step.run).not.toContain('${{');
      execFileSync('bash', ['-n'], { input: step.run });
      execFileSync('sh', ['-n'], { input: step.run });
    }
  });

  test('has no matrix that other jobs make, and says at its head what it is', () => {
    expect(workflow.text).not.toContain('fromJSON');
    expect(workflow.text).not.toMatch(/\bgitea\.(?:ref|token|repository)\b/u);
    expect(workflow.text.startsWith('# ')).toBe(true);
    if (path.startsWith('action-templates/')) {
      expect(workflow.text).toMatch(/^# .*Gitea 1\.\d+/mu);
      expect(workflow.text).toMatch(/^# Change: /mu);
    }
  });
});

describe('both forms of the reusable workflow', () => {
  test('differ in their addresses only', () => {
    const [gitea, github] = ['.gitea', '.github'].map((folder) => readWorkflow(`${folder}/workflows/publish.yml`));
    const plain = (workflow: Workflow | undefined): unknown =>
      parse((workflow?.text ?? '').replaceAll(/uses: https:\/\/[^/]+\//gu, 'uses: '));
    expect(plain(gitea)).toEqual(plain(github));
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
  const files = listed
    .trim()
    .split('\n')
    .filter((file) => !file.startsWith('examples/') && !file.startsWith('test/'));
  expect(files.every((file) => /^(?:publish|actions\/[a-z-]+)\/action\.yml$/u.test(file))).toBe(true);
  expect(new Set(files).size).toBe(files.length);
  // The umbrella's sources lie in actions/publish, its address is publish
  expect(files).not.toContain(join('actions', 'publish', 'action.yml'));
});
