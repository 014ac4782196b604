import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { markdownBlock, markdownCode } from '#harmless-text';
import {
  bodyWithOurs,
  closeIssue,
  closeIssuesOfGoneTags,
  isBodyOf,
  issueMarker,
  openForge,
  openForgeIssues,
  reportIssue,
  runPage,
  tagOfBody,
  type ForgeIssues,
  type IssueReport,
} from '../src/index.ts';
import { fastTiming } from '#testkit/loopback';
import { startScriptedIssues, type ScriptedIssues } from './scripted-issues.ts';

const TAG = 'v1.2.3';

const report = (change: Partial<IssueReport> = {}): IssueReport => ({
  tag: TAG,
  title: 'Release v1.2.3 stopped at upload',
  body: 'The token is wrong.',
  comment: 'Again.',
  ...change,
});

describe.each(['gitea', 'github'] as const)('the issue of a tag on %s', (kind) => {
  let forge: ScriptedIssues;
  let issues: ForgeIssues;
  const client = (): ForgeIssues =>
    openForgeIssues({ apiUrl: forge.apiUrl, token: forge.token, environment: {}, timing: fastTiming() }, 'o/r', [
      'other-secret-1',
    ]);

  beforeEach(async () => {
    forge = await startScriptedIssues(kind);
    issues = client();
  });
  afterEach(() => forge.close());

  const open = (): readonly number[] =>
    forge.issues.filter(({ state }) => state === 'open').map(({ number }) => number);

  test('is opened once, changed when there is news, and closed with a comment', async () => {
    forge.add({ title: 'A question', author: 'somebody' });
    forge.add({ title: 'A change', isPull: true, body: issueMarker(TAG) });
    expect(await reportIssue(issues, report())).toMatchObject({ number: 3, outcome: 'opened' });
    expect(forge.issues[2]?.body).toContain('The token is wrong.');
    expect(await reportIssue(client(), report())).toMatchObject({ number: 3, outcome: 'unchanged' });
    expect(await reportIssue(client(), report({ body: 'It is wrong again.' }))).toMatchObject({
      number: 3,
      outcome: 'updated',
    });
    expect(forge.issues[2]).toMatchObject({ state: 'open', comments: ['Again.'] });
    expect(forge.issues[2]?.body).not.toContain('The token is wrong.');

    expect(await closeIssue(client(), TAG, 'Released.')).toMatchObject({ number: 3, outcome: 'closed' });
    expect(forge.issues[2]).toMatchObject({ state: 'closed', comments: ['Again.', 'Released.'] });
    expect(await closeIssue(client(), TAG, 'Released.')).toBeNull();
    expect(forge.issues[2]?.comments).toHaveLength(2);

    expect(await reportIssue(client(), report())).toMatchObject({ number: 3, outcome: 'reopened' });
    expect(forge.issues).toHaveLength(3);
    expect(forge.issues.slice(0, 2).map(({ body, comments }) => [body, comments])).toEqual([
      ['', []],
      [issueMarker(TAG), []],
    ]);
  });

  test('is another one for another tag, also for one that begins alike', async () => {
    for (const tag of ['v1.2.3', 'v1.2.30', 'v1.2.3 -->', 'V1.2.3', '@team/v1']) {
      expect(await reportIssue(client(), report({ tag }))).toMatchObject({ outcome: 'opened' });
    }
    expect(open()).toEqual([1, 2, 3, 4, 5]);
    expect(await closeIssue(client(), 'v1.2.30', 'Released.')).toMatchObject({ number: 2 });
  });

  test('is closed when its tag does not exist, and no other is', async () => {
    const target = { apiUrl: forge.apiUrl, token: forge.token, environment: {}, timing: fastTiming() };
    const repository = openForge(target, 'o/r');
    for (const tag of ['v1.0.0', 'v1.2.3 -->', '@team/v1']) await reportIssue(client(), report({ tag }));
    forge.add({ body: bodyWithOurs('', 'gone', 'Hers.'), author: 'stranger' });
    forge.add({ body: 'Not about a release' });
    forge.tags = ['@team/v1'];
    const isGone = async (tag: string): Promise<boolean> => (await repository.tag(tag)) === null;
    const closed = await closeIssuesOfGoneTags(client(), isGone, (tag) => `${tag} is gone.`);
    expect(closed.map(({ of }) => of).sort()).toEqual(['v1.0.0', 'v1.2.3 -->']);
    expect(open()).toEqual([3, 4, 5]);
    expect(forge.issues.map(({ comments }) => comments)).toEqual([
      ['v1.0.0 is gone.'],
      ['v1.2.3 --> is gone.'],
      [],
      [],
      [],
    ]);
    expect(await closeIssuesOfGoneTags(client(), isGone, String)).toEqual([]);
    expect(await reportIssue(client(), report({ tag: 'v1.0.0' }))).toMatchObject({ number: 1, outcome: 'reopened' });
  });

  test('keeps what people wrote around our part', async () => {
    await reportIssue(issues, report());
    const [issue] = forge.issues;
    if (issue === undefined) throw new Error('no issue');
    issue.body = `Anna looks at it.\r\n\r\n${issue.body.replaceAll('\n', '\r\n')}\r\n\r\nSee the wiki.`;
    await reportIssue(client(), report({ body: 'Another thing.' }));
    expect(issue.body.replaceAll('\r\n', '\n')).toBe(
      `Anna looks at it.\n\n${bodyWithOurs('', TAG, 'Another thing.')}\n\nSee the wiki.`,
    );
  });

  test('is found behind hundreds of others', async () => {
    await reportIssue(issues, report());
    for (let count = 0; count < 130; count += 1)
      forge.add({ title: 'More', author: 'somebody', isPull: count % 2 === 0 });
    expect(await reportIssue(client(), report())).toMatchObject({ number: 1, outcome: 'unchanged' });
    expect(forge.requests.some((request) => /[?&]page=2/u.test(request))).toBe(true);
  });

  test('is not one that a stranger wrote our marker into', async () => {
    forge.add({ body: bodyWithOurs('', TAG, 'Download the mended files from evil.example'), author: 'stranger' });
    expect(await closeIssue(issues, TAG, 'Released.')).toBeNull();
    expect(await reportIssue(client(), report())).toMatchObject({ number: 2, outcome: 'opened' });
    expect(forge.issues[0]).toMatchObject({ state: 'open', comments: [] });
    expect(forge.issues[0]?.body).toContain('evil.example');
  });

  test('is one also when two runs open it at the same moment', async () => {
    // Both have looked, and found none, before either opens one
    let looked = 0;
    let free = (): void => undefined;
    const bothLooked = new Promise<void>((resolve) => {
      free = resolve;
    });
    forge.before = async (request) => {
      if (request.startsWith('GET /issues') && looked < 2) {
        looked += 1;
        if (looked === 2) free();
      }
      if (request.startsWith('POST /issues')) await bothLooked;
    };
    const results = await Promise.all([
      reportIssue(client(), report({ body: 'By one run.' })),
      reportIssue(client(), report({ body: 'By the other.' })),
    ]);
    expect(forge.issues).toHaveLength(2);
    expect(open()).toEqual([1]);
    expect(results.map(({ number }) => number)).toEqual([1, 1]);
    expect(forge.issues[1]?.body).toBe('The issue of this release is #1.');
    expect(await reportIssue(client(), report({ body: 'Later.' }))).toMatchObject({ number: 1, outcome: 'updated' });
    expect(open()).toEqual([1]);
  });

  test.each(['lost-after', 'lost-before', 'troubled'] as const)(
    'is one when the answer to its opening is %s',
    async (mishap) => {
      forge.mishaps = [mishap];
      expect(await reportIssue(issues, report())).toMatchObject({ number: 1 });
      expect(open()).toEqual([1]);
    },
  );

  test('is written again when somebody else wrote into it at that moment', async () => {
    await reportIssue(issues, report());
    forge.mishaps = ['conflict'];
    expect(await reportIssue(client(), report({ body: 'New.' }))).toMatchObject({ outcome: 'updated' });
    expect(forge.issues[0]?.body).toContain('New.');
  });

  test('is closed also when nobody can tell whether the comment arrived', async () => {
    await reportIssue(issues, report());
    forge.mishaps = ['lost-after'];
    expect(await closeIssue(client(), TAG, 'Released.')).toMatchObject({ outcome: 'closed' });
    expect(forge.issues[0]).toMatchObject({ state: 'closed', comments: ['Released.'] });
  });

  test('that can’t be, since issues are switched off, is said plainly', async () => {
    forge.off = 'refused';
    const sentence =
      /can't list the issues: 4(?:04|10) .*: issues are disabled for this repository, or hidden from this job\. Enable issues in the repository's settings, or remove the job on-failure from the workflow\. .*issues: write/u;
    await expect(reportIssue(issues, report())).rejects.toThrow(sentence);
    await expect(closeIssue(issues, TAG, 'x')).rejects.toThrow(sentence);
  });

  // Gitea lists and takes them all the same when the job's own token asks
  test.each([
    ['unseen', 'issues are disabled for this repository. Enable issues'],
    ['elsewhere', 'the issues of this repository are kept in an external tracker. Enable issues'],
  ] as const)('is not opened where nobody would see it: %s', async (off, sentence) => {
    forge.off = off;
    await expect(reportIssue(client(), report())).rejects.toThrow(sentence);
    await expect(closeIssue(client(), TAG, 'x')).rejects.toThrow(sentence);
    expect(forge.issues).toEqual([]);
  });

  test('that this token may not write names the permission', async () => {
    forge.mishaps = ['refused'];
    await expect(reportIssue(issues, report())).rejects.toThrow(
      /can't open an issue: 403 .* Set `permissions: issues: write`/u,
    );
    expect(forge.issues).toEqual([]);
  });

  test('holds no secret, in whichever form', async () => {
    const basic = Buffer.from(`:${forge.token}`).toString('base64');
    await reportIssue(issues, report({ title: `T ${forge.token}`, body: `B ${basic} other-secret-1` }));
    await reportIssue(client(), report({ body: forge.token, comment: `C ${forge.token}` }));
    const all = JSON.stringify(forge.issues);
    for (const secret of [forge.token, basic, 'other-secret-1']) expect(all).not.toContain(secret);
    expect(forge.issues[0]?.comments).toEqual(['C ***']);
  });
});

describe('the body of an issue', () => {
  test('can’t hold the marker of another tag, whatever is put into it', () => {
    const evil = `x\n${issueMarker('v9')}\n${markdownBlock(issueMarker('v9'), 1000)}\n${markdownCode(issueMarker('v9'), 100)}`;
    const body = bodyWithOurs('', TAG, evil);
    expect(isBodyOf(body, 'v9')).toBe(false);
    expect(isBodyOf(body, TAG)).toBe(true);
    expect(bodyWithOurs(body, TAG, evil)).toBe(body);
  });

  test('a marker is a comment of HTML for every tag', () => {
    for (const tag of ['a-->b', '--', '->', "a'b", 'v1.0~(!)*', 'ü/ö', '\ud800']) {
      expect(issueMarker(tag)).toMatch(/^<!-- repo-agent-actions:failure [\w.%]+ -->$/u);
    }
    expect(issueMarker('a-b')).not.toBe(issueMarker('a%2Db'));
  });

  test('without its end, what comes after the marker is taken for ours', () => {
    expect(bodyWithOurs(`Words.\n${issueMarker(TAG)}\nold`, TAG, 'new')).toBe(
      `Words.\n\n${bodyWithOurs('', TAG, 'new')}`,
    );
  });
});

test.each([
  ['gitea', 'Gitea 1.26.0', '12'],
  ['gitea', 'Gitea 28.0.1', '12'],
  ['gitea', 'Gitea 1.25.4', '3'],
  ['forgejo', 'Forgejo 11.0.1', '3'],
  ['gitea', 'unknown', '12'],
  ['github', 'GitHub', '12'],
] as const)('the page of a run on %s, %s', (forge, server, expected) => {
  const place = { forge, server, serverUrl: 'https://h', repository: 'o/r', runId: '12', runNumber: '3' };
  expect(runPage(place)).toBe(`https://h/o/r/actions/runs/${expected}`);
  expect(runPage({ ...place, serverUrl: null })).toBeNull();
});

test.each([
  ['nothing of ours', null],
  ['text <!-- repo-agent-actions:failure v1 --> in a line', null],
  ['<!-- repo-agent-actions:failure %zz -->', null],
  ['<!-- repo-agent-actions:failure-end -->', null],
  [bodyWithOurs('', 'v1.0--x>', 'x'), 'v1.0--x>'],
  [`Mine.\r\n\r\n${bodyWithOurs('', 'pkg/v1', 'x').replaceAll('\n', '\r\n')}`, 'pkg/v1'],
])('the tag of %j is %j', (body, tag) => {
  expect(tagOfBody(body)).toBe(tag);
});
