import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import {
  walkDoubledAsset,
  walkIssues,
  walkRefusals,
  walkRelease,
  walkRenamed,
  walkSecrets,
  walkVersion,
  type Walk,
} from './forge-walks.ts';
import { readDialogues, startReplay, type ReplayServer } from './recorded-answers.ts';

const recorded = readDialogues();
let folder: TemporaryFolder;
let server: ReplayServer | undefined;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await server?.close();
  await folder.remove();
});

/** Takes a walk with what Forgejo answered to it, and looks whether the requests are still those. */
async function retake<T>(name: string, work: (walk: Walk) => Promise<T>): Promise<T> {
  const dialogue = recorded.dialogues[name] ?? [];
  const replay = await startReplay(
    dialogue.map((step) => [
      `${step.request.method} ${step.request.path}`,
      { ...step, body: step.text === undefined ? step.body : Buffer.from(step.text) },
    ]),
  );
  server = replay;
  const { repository, commit } = recorded;
  const token = 'recorded-token-0123456789abcdef';
  const place = { apiUrl: `${replay.origin}/api/v1`, repository, commit, folder: folder.path };
  const result = await work({ ...place, token, readingToken: `reading-${token}` });
  expect(replay.asked).toEqual(dialogue.map(({ request }) => `${request.method} ${request.path}`));
  for (const { request } of dialogue.filter(({ request: { body } }) => body !== undefined)) {
    expect(replay.sent.get(`${request.method} ${request.path}`)).toContainEqual(request.body);
  }
  return result;
}

describe('answers that a real Forgejo gave', () => {
  test('it tells who it is', async () => {
    expect(await retake('version', walkVersion)).toMatch(/^Forgejo \d+\.\d+/u);
  });

  test('a release from nothing: draft, the same again, published, and nothing more to do', async () => {
    const [draft, again, published, last] = await retake('release', walkRelease);
    expect(draft).toMatchObject({ draft: true, tagMade: true, unchanged: false, findings: [] });
    expect(draft?.assets.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ['attached', 1],
      ['attached', 1],
    ]);
    expect(again).toMatchObject({ draft: true, unchanged: true });
    expect(published).toMatchObject({ draft: false, published: true, tagMade: false });
    expect(last).toMatchObject({ draft: false, published: false, unchanged: true });
    expect(last?.assets[0]?.url).toMatch(/\/releases\/download\/v1\.0\/x-1\.0-py3-none-any\.whl$/u);
  });

  test('it doubles an asset of the same name as Gitea does, and one is left in the end', async () => {
    const { names, after } = await retake('doubled-asset', walkDoubledAsset);
    expect(names.filter((name) => name.endsWith('.whl'))).toHaveLength(2);
    expect(after.assets.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['x-1.0-py3-none-any.whl', 'kept'],
      ['release-notes.txt', 'kept'],
    ]);
    expect(recorded.dialogues['doubled-asset']?.filter(({ request }) => request.method === 'DELETE')).toHaveLength(1);
  });

  test('an issue is opened, commented, closed, and known again as ours', async () => {
    const { before, made, closed, all, isOurs } = await retake('issues', walkIssues);
    expect(before).toEqual([]);
    expect(made).toMatchObject({ number: 1, title: 'The release v1.0 stopped', isOpen: true });
    expect(closed).toMatchObject({ number: 1, body: 'It has passed.', isOpen: false });
    expect(all).toEqual([closed]);
    expect(isOurs).toBe(true);
  });

  test('a secret is set, set again, and listed', async () => {
    expect(await retake('secrets', walkSecrets)).toEqual([[], ['PYPI_API_TOKEN']]);
  });

  test('what it refuses is told in its words, with what to do', async () => {
    const told = await retake('refusals', walkRefusals);
    const expected: Readonly<Record<string, RegExp>> = {
      'wrong token': / 401 Unauthorized, ".*"\. Pass a valid token/u,
      'token that may only read':
        / 403 Forbidden, "token does not have at least one of required scope\(s\): \[write:repository\]"\. .*a personal token with the scope write:repository/u,
      'no such repository': / 404 Not Found, .*\. Check api-url and the repository's name/u,
      'release that is there': / 409 Conflict, .*\. Someone else changed the same thing/u,
      'tag that is there': / 409 Conflict, "tag already exists \[name: v1\.0\]"/u,
      'tag at no commit': / 404 Not Found, "target not found: object does not exist/u,
      'bad name of a secret':
        / 400 Bad Request, "invalid secret name"\. Check the server's message: a name consists of letters/u,
    };
    expect(Object.keys(told)).toEqual(Object.keys(expected));
    for (const [name, sentence] of Object.entries(expected)) expect(told[name]).toMatch(sentence);
  });

  test('a repository that was renamed is told so', async () => {
    const told = await retake('renamed', walkRenamed);
    expect(told).toHaveLength(2);
    for (const sentence of told) {
      expect(sentence).toMatch(/ 307 Temporary Redirect .*\. The repository was renamed or moved: start a new run/u);
    }
  });
});
