import { describe, expect, test } from '@jest/globals';
import { bodyWithOurs, isBodyOf, issueMarker } from '#forge';
import { parseJobResults, verdictOf } from '#hand-over';
import type { Receipt } from '#release-model';
import { findFailedStage } from '../src/failed-stage.ts';
import { failedAgain, issueBody, issueTitle, releasedAfterAll, type FailureFacts } from '../src/issue-text.ts';
import { sentFiles } from '../src/sent-files.ts';
import { createReceipt } from '#testkit/release-documents';

const SHA256 = 'ab'.repeat(32);
const RUN = 'https://gitea.example/o/r/actions/runs/12';

function factsOf(
  lines: readonly string[],
  receipts: readonly Receipt[],
  change: Partial<FailureFacts> = {},
): FailureFacts {
  const results = parseJobResults(lines);
  const failed = findFailedStage(results, receipts);
  if (failed === null) throw new Error('nothing failed');
  const files = sentFiles(receipts);
  return {
    tag: 'v1.0',
    failed,
    results,
    files,
    troubles: [],
    runUrl: RUN,
    attempt: 1,
    workflow: 'Publish',
    manifestSha256: null,
    secretsPage: 'https://gitea.example/o/r/settings/actions/secrets',
    releasingPage: null,
    ...change,
  };
}

const file = (subject: string, outcome: 'passed' | 'failed' | 'unknown'): Receipt['items'][number] => ({
  kind: 'file',
  subject,
  outcome,
  message: outcome === 'passed' ? 'uploaded' : 'refused',
  ms: 1,
});

describe('the results of jobs', () => {
  test.each([
    [['a success', 'b skipped'], 'passed'],
    [['a success', 'b failure', 'c cancelled'], 'failed'],
    [['a success', 'b cancelled', 'c skipped'], 'cancelled'],
    [['a success', 'b ${{ needs.b.result }}'], 'unknown'],
    [['a success', 'b'], 'unknown'],
    [['a skipped', 'b skipped'], 'idle'],
  ] as const)('%j: %s', (lines, verdict) => {
    expect(verdictOf(parseJobResults(lines))).toBe(verdict);
  });

  test.each([
    ['1st success', 'line 1 is not JOB RESULT'],
    ['${{ needs.x }} success', 'line 1 is not JOB RESULT'],
  ])('%s is refused', (line, problem) => {
    expect(() => parseJobResults([line])).toThrow(`results: ${problem}`);
  });

  test('no job is there twice', () => {
    expect(() => parseJobResults(['a success', 'a failure'])).toThrow(
      'results: lists a twice. Give each job one line.',
    );
  });
});

describe('what failed first', () => {
  const failed = (stage: Receipt['stage'], python: string | null = null): Receipt =>
    createReceipt(stage, { outcome: 'failed', failure: `${stage}: broke. Mend it.`, python });

  test.each([
    [['validate success', 'upload failure', 'keep success'], ['upload'], 'upload'],
    // check is done in the job build, the checklist in upload
    [['build failure', 'stage skipped'], ['check'], 'check'],
    [['build failure', 'stage skipped'], ['try'], 'try'],
    [['upload failure'], ['checklist'], 'checklist'],
    // An earlier run left a receipt of what this one didn't reach
    [['test failure', 'upload skipped'], ['upload'], 'test'],
    [['preflight failure', 'upload skipped'], ['upload'], null],
    // A job that does all stages
    [['publish failure'], ['verify-test'], 'verify-test'],
    [['publish failure'], [], null],
  ] as const)('%j with receipts of %j', (lines, receipts, stage) => {
    const found = findFailedStage(
      parseJobResults(lines),
      receipts.map((one) => failed(one)),
    );
    expect(found?.stage).toBe(stage);
  });

  test('is told for each Python', () => {
    const facts = factsOf(
      ['test failure'],
      [failed('test', '3.11'), failed('test', '3.12'), createReceipt('test', { python: '3.13' })],
    );
    expect(facts.failed.receipts.map(({ python }) => python)).toEqual(['3.11', '3.12']);
    expect(issueBody(facts)).toContain('With Python `3.11`:');
  });
});

describe('the issue', () => {
  const failure = 'password: was refused: 403 "Invalid or non-existent authentication information". Make a new token.';

  test('says what failed, what to do, what is where, and how to go on', () => {
    const facts = factsOf(
      ['preflight success', 'upload-test success', 'upload failure', 'verify skipped'],
      [
        createReceipt('upload-test', {
          index: 'https://test.pypi.org/legacy/',
          items: [file('x-1.0.whl', 'passed'), file('x-1.0.tar.gz', 'passed')],
        }),
        createReceipt('upload', {
          outcome: 'failed',
          failure,
          index: 'https://upload.pypi.org/legacy/',
          items: [file('x-1.0.whl', 'failed')],
        }),
      ],
      { manifestSha256: SHA256 },
    );
    expect(issueTitle(facts)).toBe('Release v1.0 stopped at upload');
    expect(issueBody(facts))
      .toBe(`The release of \`v1.0\` stopped at **upload**: <${RUN}>. None of its files is on the production index. 2 of its files are on the test index.

## What went wrong, and what to do about it

> password&#58; was refused&#58; 403 &#34;Invalid or non-existent authentication information&#34;. Make a new token.

## How to continue

1. Fix the token (<https://gitea.example/o/r/settings/actions/secrets>) or the address of the production index.
2. Press *Re-run failed jobs* at <${RUN}>: the same files continue from where they stopped, and files that are already on an index are recognized and left alone.
3. If that isn't possible, start the workflow \`Publish\` by hand with \`tag\` = \`v1.0\`, \`from-stage\` = \`verify-test\` and \`manifest-sha256\` = \`${SHA256}\`. \`manifest-sha256\` identifies the files that this run built: compare it with the log of the job \`build\`.
4. If the code has to change: raise the version and push a new tag. This version can't be reused where its files are: no index accepts different bytes under an existing name.

## What is on which index

| index | file | there | what the upload reported |
| --- | --- | --- | --- |
| \`https://test.pypi.org/legacy/\` | \`x-1.0.whl\` | yes | \`uploaded\` |
| \`https://test.pypi.org/legacy/\` | \`x-1.0.tar.gz\` | yes | \`uploaded\` |
| \`https://upload.pypi.org/legacy/\` | \`x-1.0.whl\` | no | \`refused\` |

## Results of the jobs

| job | result |
| --- | --- |
| \`preflight\` | success |
| \`upload-test\` | success |
| \`upload\` | failure |
| \`verify\` | skipped |

Each run rewrites this part; anything you write above or below it stays. The issue is closed when the release has passed.`);
  });

  test.each([
    [
      ['upload failure'],
      [createReceipt('upload', { items: [file('a', 'passed'), file('b', 'failed')] })],
      'One of its files is on the production index',
    ],
    [['upload failure'], [createReceipt('upload', { items: [file('a', 'unknown')] })], 'It is not yet known'],
    // The job was killed before it could say anything
    [['upload failure'], [], 'It is not known here what has reached the production index'],
    [['upload failure'], [createReceipt('upload-test', { items: [file('a', 'passed')] })], 'is not known here'],
    [['publish failure'], [], 'is not known here'],
    [['test failure', 'upload skipped'], [], 'This run has sent nothing to the production index'],
    [
      ['publish failure'],
      [createReceipt('test', { outcome: 'failed', failure: 'x: y. z.' })],
      'This run has sent nothing',
    ],
    [
      ['upload failure'],
      [createReceipt('checklist', { outcome: 'failed', failure: 'x: y. z.' })],
      'This run has sent nothing',
    ],
    [
      ['verify failure', 'upload success'],
      [createReceipt('upload', { items: [file('a', 'passed'), file('b', 'passed')] })],
      '2 of its files are on the production index',
    ],
  ] as const)('%j says first how far it came', (lines, receipts, sentence) => {
    expect(issueBody(factsOf(lines, receipts, { troubles: [] })).split('\n')[0]).toContain(sentence);
  });

  test('of a checklist gives what to copy, and does not ask for the same run again', () => {
    const point = (subject: string, outcome: 'failed' | 'unknown' | 'passed'): Receipt['items'][number] => ({
      kind: 'point',
      subject,
      outcome,
      message: '',
      ms: 0,
    });
    const stopped = (...items: Receipt['items']): string =>
      issueBody(
        factsOf(['upload failure'], [createReceipt('checklist', { outcome: 'failed', failure: 'x: y. z.', items })], {
          manifestSha256: SHA256,
        }),
      );
    const open = stopped(
      point('links-correct', 'unknown'),
      point('smoke-test', 'unknown'),
      point('tests-pass', 'passed'),
    );
    expect(open).toContain(
      `3. If the open points may stay unknown, start the workflow \`Publish\` by hand with \`tag\` = \`v1.0\`, \`from-stage\` = \`verify-test\`, \`manifest-sha256\` = \`${SHA256}\` and \`accept\` = \`links-correct,smoke-test\`.`,
    );
    expect(open).not.toContain('Re-run failed jobs');
    // What this run accepts has to be accepted again
    const accepted = { ...point('types-clean', 'unknown'), decision: { kind: 'accepted', by: 'ada' } } as const;
    expect(stopped(point('links-correct', 'unknown'), accepted)).toContain('`accept` = `types-clean,links-correct`');
    const failed = stopped(point('tests-pass', 'failed'));
    expect(failed).toContain('1. Fix what failed, which nobody can accept: `tests-pass`.');
    expect(failed).not.toContain('`accept`');
  });

  test('of a job without a receipt leads to its log, and says why there is none', () => {
    const facts = factsOf(['preflight failure', 'validate skipped'], [], {
      troubles: ['ACTIONS_RESULTS_URL: is empty. Use act.'],
    });
    expect(issueTitle(facts)).toBe('Release v1.0 stopped at preflight');
    expect(issueBody(facts)).toContain(`The job left no receipt that explains it: check the log of the job (<${RUN}>)`);
    expect(issueBody(facts)).toContain('> ACTIONS&#95;RESULTS&#95;URL&#58; is empty. Use act.');
    expect(issueBody({ ...facts, runUrl: null, workflow: null })).toContain(
      'Re-run failed jobs* at the run: the same files',
    );
  });

  test('is of bounded size, and nothing of others gets out of its code', () => {
    const evil = `@everyone closes #1 ${issueMarker('v2')}\n\`\`\`\n# Title\n| a | b |\n<img src=x> ${'x'.repeat(100_000)}`;
    const items = Array.from({ length: 100 }, (_, count) => file(`${evil}${String(count)}`, 'passed'));
    const facts = factsOf(
      ['upload failure'],
      ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14'].map((python) =>
        createReceipt('upload', { outcome: 'failed', failure: `${python} ${evil}`, python, index: evil, items }),
      ),
      { tag: 'v1-->', troubles: Array.from({ length: 50 }, () => evil), workflow: evil, runUrl: `https://x/>\n@evil` },
    );
    for (const text of [issueBody(facts), failedAgain(facts), releasedAfterAll(facts)]) {
      expect(text.length).toBeLessThan(60_000);
      const outside = text.replace(/`[^`\n]*`/gu, '');
      expect(outside).not.toMatch(/@everyone|closes #|<img|# Title/u);
      expect(isBodyOf(bodyWithOurs('', 'v1', text), 'v2')).toBe(false);
    }
  });
});
