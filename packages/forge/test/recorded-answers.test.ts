import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import {
  openForge,
  openForgeIssues,
  syncRelease,
  type FileToAttach,
  type Forge,
  type ForgeIssues,
  type ReleasePlan,
} from '../src/index.ts';
import { fastTiming } from '#testkit/loopback';
import { createManifest } from '#testkit/release-documents';
import {
  readPublished,
  readRecording,
  startReplay,
  type RecordedExchange,
  type Replay,
  type ReplayServer,
} from './recorded-answers.ts';

const TOKEN = 'github-token-0123456789abcdef';
/** What the recorded upload sent. */
const HELLO = Buffer.from('Hello, world!\n');
const NAME = 'test-upload.txt';

const recorded = readRecording();
const published = readPublished('github');
const servers: ReplayServer[] = [];
let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await folder.remove();
});

function exchange(scenario: string, name: string): RecordedExchange {
  const found = recorded.scenarios[scenario]?.[name];
  if (found === undefined) throw new Error(`nobody recorded ${name} of ${scenario}`);
  return found;
}

/** `octokit-fixture-org/tmp-scenario-…` */
function repositoryOf({ request }: RecordedExchange): string {
  return /^\/repos\/([^/]+\/[^/?]+)/u.exec(request.path)?.[1] ?? '';
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value as Readonly<Record<string, unknown>>;
}

/** What GitHub publishes as the answer of an operation. */
function example(operation: string, status: number): unknown {
  const found = published.operations[operation]?.answers[String(status)]?.example;
  if (found === undefined) throw new Error(`${operation} has no example for ${String(status)}`);
  return found;
}

async function replay(script: Replay): Promise<ReplayServer> {
  const server = await startReplay(script);
  servers.push(server);
  return server;
}

function forgeAt({ origin }: ReplayServer, repository: string): Forge {
  return openForge({ apiUrl: `${origin}/api/v3`, token: TOKEN, environment: {}, timing: fastTiming() }, repository);
}

function issuesAt({ origin }: ReplayServer, repository: string): ForgeIssues {
  return openForgeIssues(
    { apiUrl: `${origin}/api/v3`, token: TOKEN, environment: {}, timing: fastTiming() },
    repository,
  );
}

async function helloFile(): Promise<FileToAttach> {
  const path = join(folder.path, NAME);
  await writeFile(path, HELLO);
  return { name: NAME, path, size: HELLO.length, sha256: createHash('sha256').update(HELLO).digest('hex') };
}

/** As it was recorded for an archive; only the store is another. */
async function leadingTo(bytes: Buffer): Promise<RecordedExchange> {
  const store = await replay([['GET /file', { status: 200, body: bytes }]]);
  const found = exchange('get-archive', 'redirect-to-a-store');
  return { ...found, headers: { ...found.headers, location: `${store.origin}/file?sig=1` } };
}

describe('answers that api.github.com gave', () => {
  test('a release is made, found, given a file, and loses it again', async () => {
    const made = exchange('release-assets', 'release-made');
    const base = `/repos/${repositoryOf(made)}/releases`;
    const server = await replay([
      [`POST ${base}`, made],
      [`POST ${base}/72286832/assets?name=${NAME}`, exchange('release-assets', 'asset-attached')],
      [`GET ${base}/72286832/assets`, exchange('release-assets', 'assets-listed')],
      [`DELETE ${base}/assets/71989167`, exchange('release-assets', 'asset-removed')],
    ]);
    const forge = forgeAt(server, repositoryOf(made));
    const release = await forge.createRelease({
      tag: 'v1.0.0',
      commit: String(fieldsOf(made.body)['target_commitish']),
      title: 'Version 1.0.0',
      notes: 'Initial release',
      draft: false,
      prerelease: false,
    });
    expect(release).toEqual({
      id: 72286832,
      tag: 'v1.0.0',
      title: 'Version 1.0.0',
      notes: 'Initial release',
      draft: false,
      prerelease: false,
      url: `https://github.com/${repositoryOf(made)}/releases/tag/v1.0.0`,
    });
    // What the recording client sent, and what it left to GitHub
    expect(server.sent.get(`POST ${base}`)?.[0]).toEqual({
      ...fieldsOf(made.request.body),
      draft: false,
      prerelease: false,
    });

    await forge.attach(release, await helloFile());
    const assets = await forge.assets(release);
    expect(assets).toEqual([
      {
        id: 71989167,
        name: NAME,
        size: HELLO.length,
        url: `https://github.com/${repositoryOf(made)}/releases/download/v1.0.0/${NAME}`,
        isWhole: true,
        uuid: '',
      },
    ]);
    for (const asset of assets) await forge.removeAsset(release, asset);
    expect(server.left()).toEqual([]);
  });

  test.each([
    ['is kept when its bytes are the right ones', HELLO, false],
    ['is replaced when they are not', Buffer.from('Hello, wurld!\n'), true],
  ])('a file that is "already_exists" after an answer that was lost %s', async (_, there, isReplaced) => {
    const conflict = (name: string): RecordedExchange => exchange('release-assets-conflict', name);
    const release = conflict('release-by-tag');
    const repository = repositoryOf(release);
    const base = `/repos/${repository}/releases`;
    const commit = String(fieldsOf(release.body)['target_commitish']);
    const listed = conflict('assets-listed');
    const [asset] = listed.body as readonly { readonly id: number }[];
    const again = fieldsOf(conflict('asset-attached-again').body);
    const attachedAgain = [{ ...asset, ...again }];
    const script: Replay = [
      [
        `GET /repos/${repository}/git/ref/tags/v1.0.0`,
        {
          ...exchange('git-refs', 'ref-made'),
          status: 200,
          body: { ref: 'refs/tags/v1.0.0', object: { type: 'commit', sha: commit } },
        },
      ],
      // GitHub lists releases in the very form in which it tells one (the test of its description says so)
      [`GET ${base}`, { ...release, body: [release.body] }],
      [`GET ${base}/72286818/assets`, { ...listed, body: [] }],
      [`POST ${base}/72286818/assets?name=${NAME}`, conflict('asset-already-there')],
      [`GET ${base}/72286818/assets`, listed],
      [`GET ${base}/assets/${String(asset?.id)}`, await leadingTo(there)],
      ...(isReplaced
        ? ([
            [`DELETE ${base}/assets/${String(asset?.id)}`, conflict('asset-removed')],
            [`POST ${base}/72286818/assets?name=${NAME}`, conflict('asset-attached-again')],
            [`GET ${base}/72286818/assets`, { ...listed, body: attachedAgain }],
            [`GET ${base}/assets/${String(again['id'])}`, await leadingTo(HELLO)],
          ] as const)
        : []),
      [`PATCH ${base}/72286818`, { ...release, status: 200 }],
      [`GET ${base}/72286818/assets`, isReplaced ? { ...listed, body: attachedAgain } : listed],
    ];
    const server = await replay(script);
    const file = await helloFile();
    const { size, sha256 } = file;
    const files = [{ filename: NAME, kind: 'wheel', size, sha256 } as const];
    const manifest = createManifest({ project: 'x', version: '1.0.0', commit, files });
    const plan: ReleasePlan = {
      tag: 'v1.0.0',
      title: 'Version 1.0.0',
      prerelease: false,
      draft: false,
      manifest,
      files: [{ ...file, kind: 'wheel' }],
      notes: () => 'pip install x==1.0.0',
    };
    const made = await syncRelease(forgeAt(server, repository), plan);
    expect(made.assets).toMatchObject([{ name: NAME, sha256: file.sha256 }]);
    expect(made.assets[0]?.attempts).toBe(isReplaced ? 2 : 1);
    expect(made.assets[0]?.outcome).toBe('attached');
    expect(fieldsOf(server.sent.get(`PATCH ${base}/72286818`)?.[0])['body']).toContain('Initial release');
    expect(server.left()).toEqual([]);
  });

  test('issues are read over all five pages, by GitHub’s own Link', async () => {
    const first = exchange('paginate-issues', 'issues-page-1');
    const repository = repositoryOf(first);
    const server = await replay([
      [`GET /repos/${repository}`, exchange('paginate-issues', 'repository')],
      ...[1, 2, 3, 4, 5].map(
        (page) =>
          [
            `GET /repos/${repository}/issues?page=${String(page)}&state=open`,
            exchange('paginate-issues', `issues-page-${String(page)}`),
          ] as const,
      ),
    ]);
    const issues = await issuesAt(server, repository).list('open');
    expect(issues.map(({ number }) => number)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(issues[0]).toMatchObject({ title: 'Test issue 13', isOpen: true, author: 'octokit-fixture-user-a' });
    expect(server.left()).toEqual([]);
  });

  test('an issue is opened', async () => {
    const made = exchange('paginate-issues', 'issue-made');
    const server = await replay([[`POST /repos/${repositoryOf(made)}/issues`, made]]);
    const issue = await issuesAt(server, repositoryOf(made)).create({ title: 'Test issue 1', body: '' });
    expect(issue).toMatchObject({ number: 1, title: 'Test issue 1', body: '', isOpen: true });
  });

  test('a repository that was renamed is told, not taken for another address of the server', async () => {
    const read = exchange('rename-repository', 'moved-read');
    const change = exchange('rename-repository', 'moved-change');
    const repository = repositoryOf(read);
    const server = await replay([
      [`GET /repos/${repository}/git/ref/tags/v1`, read],
      [`PATCH /repos/${repository}/releases/1`, change],
    ]);
    const forge = forgeAt(server, repository);
    await expect(forge.tag('v1')).rejects.toThrow(
      /can't read the tag v1: 301 Moved Permanently.*\. The repository was renamed or moved: start a new run, which uses the new name\.$/u,
    );
    const release = { tag: 'v1', commit: null, title: '', notes: '', draft: true, prerelease: false };
    await expect(forge.updateRelease(1, release)).rejects.toThrow(/307 Temporary Redirect.*renamed or moved/u);
  });

  test('a refusal is told in GitHub’s words', async () => {
    const refused = exchange('errors', 'unprocessable');
    const missing = exchange('branch-protection', 'not-there');
    const server = await replay([
      ['POST /repos/o/r/releases', refused],
      ['PATCH /repos/o/r/releases/1', missing],
    ]);
    const release = { tag: 'v1', commit: null, title: '', notes: '', draft: true, prerelease: false };
    await expect(forgeAt(server, 'o/r').createRelease(release)).rejects.toThrow(
      /422 Unprocessable Entity, "Validation Failed; Label color invalid"\. Check the server's message/u,
    );
    await expect(forgeAt(server, 'o/r').updateRelease(1, release)).rejects.toThrow(
      /404 Not Found, "Branch not protected"\. Check api-url and the repository's name/u,
    );
  });
});

describe('answers that GitHub publishes', () => {
  const repository = 'octocat/Hello-World';
  const base = `/repos/${repository}`;

  test('of tags: a lightweight one, an annotated one, and one that is made', async () => {
    const ref = fieldsOf(example('GET /repos/{owner}/{repo}/git/ref/{ref}', 200));
    const tag = fieldsOf(example('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', 200));
    const commit = String(fieldsOf(tag['object'])['sha']);
    const server = await replay([
      [`GET ${base}/git/ref/tags/light`, { status: 200, body: ref }],
      // The published reference is of a branch; one of an annotated tag differs in its object alone
      [
        `GET ${base}/git/ref/tags/v0.0.1`,
        { status: 200, body: { ...ref, object: { ...fieldsOf(ref['object']), type: 'tag', sha: tag['sha'] } } },
      ],
      [`GET ${base}/git/tags/${String(tag['sha'])}`, { status: 200, body: tag }],
      [`POST ${base}/git/tags`, { status: 201, body: example('POST /repos/{owner}/{repo}/git/tags', 201) }],
      [`POST ${base}/git/refs`, { status: 201, body: example('POST /repos/{owner}/{repo}/git/refs', 201) }],
    ]);
    const forge = forgeAt(server, repository);
    expect(await forge.tag('light')).toEqual({
      name: 'light',
      commit: 'aa218f56b14c9653891f9e74264a383fa43fefbd',
      annotated: false,
    });
    expect(await forge.tag('v0.0.1')).toEqual({ name: 'v0.0.1', commit, annotated: true });
    await forge.createTag({ name: 'v0.0.1', commit, message: 'initial version' });
    expect(server.sent.get(`POST ${base}/git/refs`)?.[0]).toEqual({ ref: 'refs/tags/v0.0.1', sha: tag['sha'] });
    expect(server.left()).toEqual([]);
  });

  test('of releases and their files', async () => {
    const server = await replay([
      [`GET ${base}/releases?page=1`, { status: 200, body: example('GET /repos/{owner}/{repo}/releases', 200) }],
      [`POST ${base}/releases`, { status: 201, body: example('POST /repos/{owner}/{repo}/releases', 201) }],
      [
        `PATCH ${base}/releases/1`,
        { status: 200, body: example('PATCH /repos/{owner}/{repo}/releases/{release_id}', 200) },
      ],
      [
        `GET ${base}/releases/1/assets`,
        { status: 200, body: example('GET /repos/{owner}/{repo}/releases/{release_id}/assets', 200) },
      ],
      [
        `POST ${base}/releases/1/assets?name=${NAME}`,
        { status: 201, body: example('POST /repos/{owner}/{repo}/releases/{release_id}/assets', 201) },
      ],
      [`GET ${base}/releases/assets/1`, await leadingTo(HELLO)],
      [`GET ${base}/releases/assets/1`, { status: 200, body: HELLO }],
    ]);
    const forge = forgeAt(server, repository);
    const [release] = await forge.releasesOf('v1.0.0');
    expect(release).toEqual({
      id: 1,
      tag: 'v1.0.0',
      title: 'v1.0.0',
      notes: 'Description of the release',
      draft: false,
      prerelease: false,
      url: 'https://github.com/octocat/Hello-World/releases/v1.0.0',
    });
    if (release === undefined) throw new Error('no release');
    const fields = { ...release, commit: null };
    expect(await forge.createRelease(fields)).toEqual(release);
    expect(await forge.updateRelease(1, fields)).toEqual(release);
    const [asset] = await forge.assets(release);
    expect(asset).toMatchObject({ id: 1, name: 'example.zip', size: 1024, isWhole: true });
    if (asset === undefined) throw new Error('no asset');
    await forge.attach(release, await helloFile());
    // "API clients should handle both a 200 or 302 response"
    expect(await forge.readAsset(release, asset, 100)).toEqual(HELLO);
    expect(await forge.readAsset(release, asset, 100)).toEqual(HELLO);
    expect(server.left()).toEqual([]);
  });

  test('of issues', async () => {
    const server = await replay([
      [`GET ${base}`, exchange('paginate-issues', 'repository')],
      [`GET ${base}/issues?page=1`, { status: 200, body: example('GET /repos/{owner}/{repo}/issues', 200) }],
      [`POST ${base}/issues`, { status: 201, body: example('POST /repos/{owner}/{repo}/issues', 201) }],
      [
        `PATCH ${base}/issues/1347`,
        { status: 200, body: example('PATCH /repos/{owner}/{repo}/issues/{issue_number}', 200) },
      ],
      [
        `POST ${base}/issues/1347/comments`,
        { status: 201, body: example('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', 201) },
      ],
      ['GET /user', { status: 200, body: example('GET /user', 200) }],
    ]);
    const issues = issuesAt(server, repository);
    // Of the published list the one issue is a pull request, as GitHub tells them
    expect(await issues.list('open')).toEqual([]);
    const issue = await issues.create({ title: 'Found a bug', body: "I'm having a problem with this." });
    expect(issue).toMatchObject({ number: 1347, title: 'Found a bug', isOpen: true, author: 'octocat' });
    expect(await issues.update(1347, { isOpen: true })).toEqual(issue);
    await issues.comment(1347, 'Me too');
    expect(await issues.isOurs(issue)).toBe(true);
    expect(server.left()).toEqual([]);
  });
});
