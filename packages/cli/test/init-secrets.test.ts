import { withoutEnding } from '#release-model';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { madeUpToken } from '#testkit/made-up-token';
import { git, writeClone } from './init-project.ts';
import { runWords, type CommandRun } from './terminal.ts';

const TOKEN = 'personal-token-0123456789abcdef';
const ANYWHERE = '{"version": 1, "permissions": "user"}';
const TEST_VALUE = madeUpToken({ location: 'test.pypi.org', caveats: [ANYWHERE] });
const VALUE = madeUpToken({ location: 'pypi.org', caveats: [ANYWHERE] });
const NEXT = madeUpToken({ location: 'pypi.org', caveats: ['[1, ["trial-project"]]'] });
const LINES = `# tokens\nTESTPYPI_API_TOKEN=${TEST_VALUE}\n\nPYPI_API_TOKEN = ${VALUE}\r\n`;

/** Everything in which a secret may stand in a text. */
const FORMS = [TOKEN, TEST_VALUE, VALUE].flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  withoutEnding(Buffer.from(secret).toString('base64'), '='),
]);

/** Gitea's edge for secrets: the answers of 1.26.0, which never tells a value. */
interface SecretsServer {
  readonly origin: string;
  readonly secrets: Map<string, string>;
  readonly requests: { method: string; url: string; authorization: string }[];
  /** Instead of a good answer to the next PUT. */
  next: { status: number; body: string } | null;
  close(): Promise<void>;
}

async function startSecretsServer(): Promise<SecretsServer> {
  const secrets = new Map<string, string>();
  const state: { next: SecretsServer['next'] } = { next: null };
  const requests: SecretsServer['requests'] = [];
  const server: Server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      requests.push({ method, url, authorization: headers.authorization ?? '' });
      const reply = (status: number, json: unknown): void => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(json === null ? '' : JSON.stringify(json));
      };
      const text = Buffer.concat(chunks).toString('utf8');
      const name = /^\/api\/v1\/repos\/team\/sample\/actions\/secrets\/(?<name>\w+)$/u.exec(url)?.groups?.['name'];
      if (headers.authorization !== `token ${TOKEN}`) reply(401, { message: 'invalid username, password or token' });
      else if (method === 'GET' && url.startsWith('/api/v1/repos/team/sample/actions/secrets?')) {
        const all = [...secrets.keys()].sort().map((key) => ({ name: key, created_at: '2026-11-21T11:41:31Z' }));
        reply(200, all);
      } else if (method === 'PUT' && name !== undefined && state.next !== null) {
        const { status, body } = state.next;
        state.next = null;
        response.writeHead(status).end(body.replace('BODY', text));
      } else if (method === 'PUT' && name !== undefined) {
        const isNew = !secrets.has(name);
        secrets.set(name, (JSON.parse(text) as { data: string }).data);
        reply(isNew ? 201 : 204, null);
      } else reply(404, { message: 'not found' });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    secrets,
    requests,
    set next(value: SecretsServer['next']) {
      state.next = value;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

let scratch: TemporaryFolder;
let folder: string;
let server: SecretsServer;

beforeAll(async () => {
  scratch = await temporaryFolder();
  folder = await writeClone(scratch.path, 'sample', { remote: 'https://unreachable.invalid/team/sample.git' });
});

afterAll(async () => {
  await scratch.remove();
});

beforeEach(async () => {
  server = await startSecretsServer();
});

afterEach(async () => {
  await server.close();
});

async function setSecrets(
  input: string,
  { words = [], token = TOKEN }: { readonly words?: readonly string[]; readonly token?: string } = {},
): Promise<CommandRun> {
  const run = await runWords(['init', '--set-secrets', '--host', server.origin, ...words], {
    folder,
    environment: { PATH: process.env['PATH'], HOME: scratch.path, ...(token === '' ? {} : { GITEA_TOKEN: token }) },
    input: Readable.from([Buffer.from(input)]) as unknown as NodeJS.ReadStream,
  });
  const said = run.output + run.errors;
  expect(FORMS.filter((form) => said.includes(form))).toEqual([]);
  return run;
}

describe('--set-secrets', () => {
  test('sets what the standard input names, tells the server the right bytes, and writes no file', async () => {
    const run = await setSecrets(LINES);
    expect(run).toMatchObject({ status: 0, errors: '' });
    expect([...server.secrets]).toEqual([
      ['TESTPYPI_API_TOKEN', TEST_VALUE],
      ['PYPI_API_TOKEN', VALUE],
    ]);
    expect(run.output).toContain('PYPI_API_TOKEN: set in team/sample.');
    expect(server.requests.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'GET']);
    expect(server.requests.filter(({ url }) => FORMS.some((form) => url.includes(form)))).toEqual([]);
    expect(git(folder, 'status', '--short')).toBe('');

    expect(await setSecrets(`PYPI_API_TOKEN=${NEXT}\n`)).toMatchObject({ status: 0 });
    expect(server.secrets.get('PYPI_API_TOKEN')).toBe(NEXT);
  });

  test('knows the names that another template needs', async () => {
    const words = ['--templates', 'gitea-registry', '--json'];
    const run = await setSecrets('PACKAGES_TOKEN=0123456789abcdef\n', { words });
    expect(JSON.parse(run.output)).toEqual({ schema: 1, passed: true, secretsSet: ['PACKAGES_TOKEN'] });
    expect(await setSecrets(LINES, { words })).toMatchObject({ status: 2 });
  });

  test.each([
    ['', 'the standard input contains no secret'],
    ['PYPI_API_TOKEN', 'line 1 of the standard input is not NAME=value'],
    [`\nPYPI_TOKEN=${VALUE}`, 'line 2 of the standard input: no workflow here uses PYPI_TOKEN'],
    ['PYPI_API_TOKEN=', 'PYPI_API_TOKEN is empty'],
    ['PYPI_API_TOKEN=short', 'PYPI_API_TOKEN is shorter than 8 characters'],
    [`PYPI_API_TOKEN="${VALUE}"`, 'PYPI_API_TOKEN contains a space, quotes'],
    [`PYPI_API_TOKEN=${VALUE}\nPYPI_API_TOKEN=${VALUE}`, 'PYPI_API_TOKEN appears twice'],
    [`${LINES}${'#'.repeat(70_000)}`, 'is longer than 65536 bytes'],
  ])('refuses input that is none, before anything is sent: %j', async (input, message) => {
    const run = await setSecrets(input);
    expect(run.status).toBe(2);
    expect(run.output).toMatch(/^error: set-secrets: [^\n]+\. [^\n]+\n$/u);
    expect(run.output).toContain(message);
    expect(server.requests).toEqual([]);
  });

  test.each([
    [`TESTPYPI_API_TOKEN=${TEST_VALUE}\nPYPI_API_TOKEN=${TEST_VALUE}`, 'PYPI_API_TOKEN: is a token for TestPyPI, but the index is PyPI. Use the token that was created on https://pypi.org/.'],
    [`TESTPYPI_API_TOKEN=${VALUE}`, 'TESTPYPI_API_TOKEN: is a token for PyPI, but the index is TestPyPI.'],
    ['PYPI_API_TOKEN=correct-horse-battery', 'PYPI_API_TOKEN: is not an API token for PyPI, which starts with pypi-. Create a token on https://pypi.org/manage/account/token/.'],
    [`PYPI_API_TOKEN=${VALUE.slice(0, -20)}`, 'PYPI_API_TOKEN: is not a complete token for PyPI: it was cut off or changed.'],
    ['PYPI_API_TOKEN=pypi-this-is-not-one', 'PYPI_API_TOKEN: is not an API token for PyPI, though it starts like one. Copy the complete token again, or create one on https://pypi.org/manage/account/token/.'],
    [`TESTPYPI_API_TOKEN=pypi-${'0123456789abcdef'.repeat(8)}`, 'TESTPYPI_API_TOKEN: is not an API token for TestPyPI, though it starts like one. Copy the complete token again, or create one on https://test.pypi.org/manage/account/token/.'],
    ['PYPI_API_TOKEN=ghp_0123456789abcdefghijABCDEFGHIJ012345', 'PYPI_API_TOKEN: is not an API token for PyPI, which starts with pypi-.'],
    [`PYPI_API_TOKEN=${VALUE.slice('pypi-'.length)}`, 'PYPI_API_TOKEN: lacks the prefix pypi-'],
    ['PYPI_API_TOKEN=${{secrets.PYPI}}', 'PYPI_API_TOKEN: is an expression that was not evaluated'],
    [`PYPI_API_TOKEN=${madeUpToken({ location: 'pypi.org', caveats: ['[1, ["other"]]'] })}`, 'PYPI_API_TOKEN: is a token for the project other, not for trial-project.'],
    [`PYPI_API_TOKEN=${madeUpToken({ location: 'pypi.org', caveats: ['[0, 1000, 0]'] })}`, 'PYPI_API_TOKEN: expired at '],
  ])('refuses a token that the upload would refuse, before anything is sent: case %#', async (input, message) => {
    const run = await setSecrets(input);
    expect(run.status).toBe(2);
    expect(run.output).toContain(message);
    expect(server.requests).toEqual([]);
  }); // prettier-ignore

  test("says that an index's token must not be the one for the registry", async () => {
    const run = await setSecrets(`PACKAGES_TOKEN=${VALUE}\n`, { words: ['--templates', 'gitea-registry'] });
    expect(run.status).toBe(2);
    expect(run.output).toMatch(/PACKAGES_TOKEN: is a token for PyPI, but the index is this server's registry/u);
  });

  test('says where the token for the forge is made', async () => {
    const run = await setSecrets(LINES, { token: '' });
    expect(run.status).toBe(2);
    expect(run.output).toContain(`GITEA_TOKEN: is not set`);
    expect(run.output).toContain(`${server.origin}/user/settings/applications`);
  });

  test.each([
    [401, '{"message":"token is required BODY"}', 'scope write:repository of an administrator'],
    [403, '{"message":"user should be an owner or a collaborator with admin write"}', 'scope write:repository'],
    [404, 'BODY', 'scope write:repository'],
    [400, 'bad request: BODY', 'set the secret TESTPYPI_API_TOKEN'],
  ])('tells what to do about %s, and nothing of what was sent', async (status, body, message) => {
    server.next = { status, body };
    const run = await setSecrets(LINES);
    expect(run.status).toBe(2);
    expect(run.output).toContain(message);
    expect(server.secrets.size).toBe(0);
  });

  test('a wrong token is refused by the server', async () => {
    const run = await setSecrets(LINES, { token: 'another-token-9876543210' });
    expect(run.output).toContain("can't set the secret TESTPYPI_API_TOKEN: 401");
    expect(run.output).not.toContain('another-token');
  });

  test('sends no token over plain http to a host that is not the project’s own', async () => {
    const run = await setSecrets(LINES, { words: ['--api-url', 'http://elsewhere.example/api/v1'] });
    expect(run.output).toMatch(/^error: api-url: http:\/\/elsewhere\.example is plain http/mu);
    expect(server.requests).toEqual([]);
  });

  test('GitHub takes them only by its own means', async () => {
    const run = await setSecrets(LINES, { words: ['--host', 'https://github.com'] });
    expect(run).toMatchObject({ status: 2, output: expect.stringContaining('gh secret set') });
  });
});
