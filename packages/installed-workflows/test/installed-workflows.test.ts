import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withTemporaryFolder } from '#testkit';
import { findWorkflows, readSuiteUse, readWorkflow, stepsOf, type KnownValue } from '../src/index.ts';

function valueIn(head: string, given: string): KnownValue | undefined {
  const text = `${head}
jobs:
  test:
    env: { JOB: job, OF_JOB: '\${{ env.TOP }}-x' }
    steps:
      - uses: https://gitea.example/o/suite/actions/test-project@v1
        env: { JOB: step }
        with:
          install: ${JSON.stringify(given)}
`;
  return stepsOf(readWorkflow(text) ?? {})[0]?.value('install');
}

const PUSHED = `on: { push: { tags: ['v*'] }, workflow_dispatch: { inputs: { accept: { default: 'by hand' } } } }
env: { TOP: top, EMPTY: '', LOOP: '\${{ env.LOOP }}', NUMBER: 3.1, VAR: '\${{ vars.X }}' }`;
const BY_HAND = PUSHED.replace('push:', 'schedule:');

describe('a value', () => {
  test.each([
    ['plain', 'plain', []],
    ['${{ env.TOP }}', 'top', ['TOP']],
    ['a ${{ env.TOP }} ${{env.NUMBER}}', 'a top 3.1', ['TOP', 'NUMBER']],
    ['${{ env.JOB }}', 'step', ['JOB']],
    ['${{ env.OF_JOB }}', 'top-x', ['OF_JOB']],
    ["${{ inputs.accept || env.EMPTY || 'it''s' }}", "it's", []],
    ['${{ inputs.accept || env.TOP }}', 'top', ['TOP']],
    ['${{ env.EMPTY }}', '', ['EMPTY']],
  ])('%s is known', (given, text, variables) => {
    expect(valueIn(PUSHED, given)).toEqual({ kind: 'text', text, variables });
  });

  test.each([
    '${{ vars.X }}',
    '${{ env.VAR }}',
    '${{ env.LOOP }}',
    '${{ env.ABSENT }}',
    '${{ inputs.absent }}',
    "${{ github.ref == 'x' && 'a' || 'b' }}",
    'a ${{ env.TOP',
  ])('%s is not', (given) => {
    expect(valueIn(PUSHED, given)).toEqual({ kind: 'expression', expression: given });
  });

  test('of an input has its default where no push starts the workflow', () => {
    expect(valueIn(BY_HAND, '${{ inputs.accept }}')).toMatchObject({ text: 'by hand' });
  });
});

test.each([
  [
    'https://g.example/o/suite/actions/test-project@v1',
    { server: 'https://g.example', repository: 'o/suite', what: 'test-project', ref: 'v1' },
  ],
  ['o/suite/publish@abc', { server: null, repository: 'o/suite', what: 'publish', ref: 'abc' }],
  ['https://g.example/o/suite/.gitea/workflows/publish.yml@v1', { repository: 'o/suite', what: 'workflow' }],
  ['actions/checkout@v4', null],
  ['./publish', null],
])('%s', (uses, expected) => {
  const found = readSuiteUse(uses);
  expect(found === null || expected === null ? found : { ...found, ...expected }).toEqual(
    expected === null ? null : found,
  );
});

describe('the workflows of a repository', () => {
  const OURS = 'jobs: { a: { steps: [{ uses: o/suite/publish@v1 }, { uses: actions/checkout@v4, with: { a: b } }] } }';

  test.each<[string, Record<string, string>, readonly string[]]>([
    ['none', {}, []],
    ['others', { '.gitea/workflows/a.yml': 'jobs: { a: { steps: [{ uses: actions/checkout@v4 }] } }' }, []],
    ['one', { '.github/workflows/b.yaml': OURS, '.gitea/workflows/a.yml': 'jobs: {}' }, ['.github/workflows/b.yaml']],
    [
      'several folders',
      { '.github/workflows/b.yml': OURS, '.gitea/workflows/z.yml': OURS, '.gitea/workflows/a.yml': OURS },
      ['.gitea/workflows/a.yml', '.gitea/workflows/z.yml'],
    ],
    ['broken', { '.forgejo/workflows/a.yml': '{', '.forgejo/workflows/b.yml': `${OURS}\n#${'x'.repeat(500_000)}` }, []],
  ])('%s', async (_, files, expected) => {
    await withTemporaryFolder(async (top) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(top, path)), { recursive: true });
        writeFileSync(join(top, path), text);
      }
      expect((await findWorkflows(top)).map(({ path }) => path)).toEqual(expected);
    });
  });

  test('are not read through links', async () => {
    await withTemporaryFolder(async (top) => {
      mkdirSync(join(top, '.gitea/workflows'), { recursive: true });
      writeFileSync(join(top, 'elsewhere.yml'), OURS);
      symlinkSync('../../elsewhere.yml', join(top, '.gitea/workflows/a.yml'));
      expect(await findWorkflows(top)).toEqual([]);
    });
  });
});
