import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser';
import { describe, expect, test } from '@jest/globals';
import { namesFrom, readWorkflow } from './workflow-file.ts';
import { WORKFLOW_RULES } from './workflow-rules.ts';

const OWN = ['.gitea/workflows/ci.yml', '.gitea/workflows/release.yml'];

/** The rules of shipped workflows that hold for those of this repository too. */
const RULES = [
  'reads only inputs, variables and needs that are there',
  'gives no token to all jobs',
  'means one tag, however it is given',
  'needs only secrets that it names',
  'has scripts that shells can read, without text from elsewhere in them',
  'keeps clear of what servers do differently',
  'says at its head what it is',
];

/** They use no action, so that a server without any can run them. */
const FETCH = readWorkflow('.gitea/workflows/ci.yml').jobs['test']?.steps?.[0]?.run ?? 'none';

describe.each(OWN)('%s', (path) => {
  const workflow = readWorkflow(path);
  const jobs = Object.entries(workflow.jobs);

  test('is what GitHub’s own parser takes', () => {
    const { context } = parseWorkflow({ name: path, content: workflow.text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test.each(RULES)('%s', (name) => {
    expect(WORKFLOW_RULES[name]?.(workflow)).toEqual([]);
  });

  test('takes no action from anywhere, and fetches the source in one way', () => {
    for (const [, { steps = [] }] of jobs) {
      expect(steps.map(({ uses }) => uses)).toEqual(steps.map(() => undefined));
      expect(steps[0]?.run?.startsWith(FETCH)).toBe(true);
    }
  });

  test('writes only where nothing but our own script runs', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const writing = jobs.filter(([, { permissions }]) => permissions?.['contents'] === 'write');
    expect(writing.map(([name]) => name)).toEqual(path.endsWith('release.yml') ? ['release'] : []);
    for (const [, { steps = [] }] of writing) {
      expect(steps.slice(1).map(({ run }) => run)).toEqual(['node scripts/release-suite.mjs publish "$REF"']);
    }
    const holders = jobs.flatMap(([, { steps = [] }]) =>
      steps.filter((step) => namesFrom('github', step).includes('token')).map(({ run = '' }) => run.split('\n')[0]),
    );
    expect(holders.filter((run) => run === '.ci/run')).toEqual([]);
  });
});

test('releases begin with tags of the sources of whole versions only', () => {
  expect(readWorkflow('.gitea/workflows/release.yml').on['push']?.tags).toEqual(['source/v[0-9]+.[0-9]+.[0-9]+']);
});
