import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SUITE_VERSION } from '#release-model';
import { createRecordingHost, REPOSITORY, temporaryFolder, type TemporaryFolder } from '#testkit';
import { installSuite } from '../src/init/install-suite.ts';

const NAME = 'shireadmin/repo-agent-actions';
const TOKEN = 'administrators-token-0123';

/** The edge of a Gitea: what it answers to whom, and what was asked. */
interface Site {
  version: string;
  repository: Record<string, unknown> | null;
  isVisible: boolean;
  tags: readonly string[];
  workflow: string;
  runners: readonly unknown[] | 'hidden' | null;
  readonly asked: string[];
}

let folder: TemporaryFolder;
let server: Server;
let site: Site;

const home = (): string => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

beforeEach(async () => {
  folder = await temporaryFolder();
  server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0]?.replace('/api/v1', '') ?? '');
    site.asked.push(`${request.method ?? ''} ${path}`);
    const { authorization } = request.headers;
    const known = authorization === `token ${TOKEN}`;
    const send = (status: number, json: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    };
    const seen = site.repository !== null && (known || site.isVisible);
    if (authorization !== undefined && !known) send(401, { message: 'no' });
    else if (path === '/version') send(200, { version: site.version });
    else if (path === `/repos/${NAME}` && seen) send(200, site.repository);
    else if (path === `/repos/${NAME}/tags` && seen)
      send(
        200,
        site.tags.map((name) => ({ name })),
      );
    else if (path === `/repos/${NAME}/raw/.gitea/workflows/publish.yml` && seen) response.end(site.workflow);
    else if (path === '/admin/actions/runners' && known && Array.isArray(site.runners))
      send(200, { runners: site.runners });
    else if (path === '/orgs/shireadmin/actions/runners' && known && site.runners === 'hidden')
      send(200, { runners: [] });
    else send(404, { message: 'not found' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = {
    version: '1.26.0',
    repository: { private: false, empty: false, mirror: false, has_actions: false, html_url: `${home()}/${NAME}` },
    isVisible: true,
    tags: ['v1', `v${SUITE_VERSION}`],
    workflow: `      - uses: ${home()}/${NAME}/publish@v1\n`,
    runners: [{ name: 'one', status: 'online', labels: [{ name: 'ubuntu-latest' }] }],
    asked: [],
  };
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await folder.remove();
});

interface Looked {
  readonly outcomes: Readonly<Record<string, string>>;
  readonly said: string;
  readonly failure: string | null;
  readonly closing: string;
}

async function look(token: string | null = TOKEN, check = true): Promise<Looked> {
  const host = createRecordingHost({ folder: folder.path });
  const environment = token === null ? {} : { GITEA_TOKEN: token };
  const terminal = { environment, suiteFolder: REPOSITORY, program: 'repo-agent-actions' };
  const inputs = { server: home(), suite: NAME, mirror: null, check };
  const { document, failure, closing } = await installSuite(inputs, terminal, host);
  const { checks } = document as { checks: readonly { id: string; outcome: string }[] };
  const outcomes = Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]));
  return { outcomes, said: host.transcript(), failure, closing };
}

describe('--check says what is missing on a server', () => {
  test('and nothing where nothing is; it writes nothing', async () => {
    const { outcomes, failure, closing } = await look();
    expect(outcomes).toEqual({
      server: 'passed',
      'reusable-workflow': 'passed',
      visibility: 'passed',
      tags: 'passed',
      'own-ci': 'passed',
      addresses: 'passed',
      'root-url': 'passed',
      runners: 'passed',
    });
    expect(failure).toBeNull();
    expect(closing).toContain(`git clone ${home()}/${NAME}.git ../repo-agent-actions`);
    expect(site.asked.filter((one) => !one.startsWith('GET '))).toEqual([]);
  });

  test.each<readonly [what: string, change: (one: Site) => void, id: string, outcome: string, said: RegExp]>([
    ['an old server', (one) => (one.version = '1.23.1'), 'server', 'failed', /Releases need Gitea 1\.24 or later/u],
    ['an old Forgejo', (one) => (one.version = '9.0.0+gitea-1.22.0'), 'server', 'failed', /Forgejo 11\.0 or later/u],
    ['a version of its own', (one) => (one.version = 'nightly'), 'server', 'unknown', /Gitea nightly/u],
    ['no repository', (one) => (one.repository = null), 'repository', 'failed', /isn't there, or only its members/u],
    ['a clone of main', (one) => (one.tags = []), 'tags', 'failed', /v1 are missing, so uses: …@v\S+ finds nothing/u],
    ['no moving tag', (one) => (one.tags = [`v${SUITE_VERSION}`]), 'tags', 'failed', /: v1 is missing/u],
    [
      'Actions that are on',
      (one) => ((one.repository ?? {})['has_actions'] = true),
      'own-ci',
      'unknown',
      /may start the suite's own CI/u,
    ],
    [
      'Actions that are unknown',
      (one) => delete (one.repository ?? {})['has_actions'],
      'own-ci',
      'unknown',
      /doesn't say whether/u,
    ],
    [
      'a foreign address',
      (one) => (one.workflow = 'uses: https://gitea.example.com/a/b/publish@v1'),
      'addresses',
      'unknown',
      /only where runners reach that/u,
    ],
    [
      'another ROOT_URL',
      (one) => ((one.repository ?? {})['html_url'] = `http://git.internal/${NAME}`),
      'root-url',
      'unknown',
      /calls itself http:\/\/git\.internal/u,
    ],
    ['no runner', (one) => (one.runners = []), 'runners', 'failed', /no runner is registered/u],
    [
      'a runner that sleeps',
      (one) => (one.runners = [{ name: 'a', status: 'offline', labels: ['ubuntu-latest'] }]),
      'runners',
      'failed',
      /no runner is online/u,
    ],
    [
      'another label',
      (one) => (one.runners = [{ name: 'a', status: 'idle', labels: ['docker'] }]),
      'runners',
      'unknown',
      /None has ubuntu-latest/u,
    ],
    ['runners that only the server has', (one) => (one.runners = 'hidden'), 'runners', 'unknown', /without read:admin is not the whole server/u], // prettier-ignore
    ['runners that are hidden', (one) => (one.runners = null), 'runners', 'unknown', /may not list them/u],
  ])('%s', async (_, change, id, outcome, said) => {
    change(site);
    const looked = await look();
    expect(looked.outcomes[id]).toBe(outcome);
    expect(looked.said).toMatch(said);
    expect(looked.failure === null).toBe(outcome !== 'failed');
  });

  test.each([
    ['1.25.0', 'failed', /the job of another repository can't read it\. Make it public/u],
    ['1.26.0', 'unknown', /among its Collaborative Owners, which no API shows/u],
  ])('a private repository on %s is %s', async (version, outcome, said) => {
    site.version = version;
    site.isVisible = false;
    site.repository = { ...site.repository, private: true };
    const looked = await look();
    expect(looked.outcomes['visibility']).toBe(outcome);
    expect(looked.said).toMatch(said);
  });

  test('without a token, what everybody can see', async () => {
    const { outcomes, failure } = await look(null);
    expect(outcomes).toMatchObject({ visibility: 'passed', tags: 'passed', runners: 'unknown' });
    expect(failure).toBeNull();
  });
});

test('nothing is created without a token, or on a server that is too old', async () => {
  await expect(look(null, false)).rejects.toThrow(/^GITEA_TOKEN: is not set, and nothing can be created/u);
  site.version = '1.22.0';
  await expect(look(TOKEN, false)).rejects.toThrow(/^server: \S+ is Gitea 1\.22\.0, which this suite can't work on/u);
  expect(site.asked.filter((one) => !one.startsWith('GET '))).toEqual([]);
});
