// Records what a real Forgejo answers to our client into packages/forge/test/recorded/forgejo-recorded.json:
//
//   FORGE_USER=somebody FORGE_PASSWORD=… npm run record-forge-answers -- http://127.0.0.1:3000 'Forgejo 10.0.0, its build'
//
// The account needs a password, not a token: it makes tokens and a repository of its own, and removes both again.
// packages/forge/test/recorded/README.md says which server was recorded last.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { messageOf } from '#release-model';
import * as walks from '../packages/forge/test/forge-walks.ts';
import { ROOT } from './parts/root.ts';

const target = join(ROOT, 'packages/forge/test/recorded/forgejo-recorded.json');

const [server = '', what = ''] = process.argv.slice(2);
const { FORGE_USER: user = '', FORGE_PASSWORD: password = '' } = process.env;
if (!URL.canParse(server) || [what, user, password].includes('')) {
  console.error(
    'record-forge-answers: needs the server, its description, FORGE_USER and FORGE_PASSWORD. See the top of this script.',
  );
  process.exit(2);
}

const REPOSITORY = 'answers';
/** Replaces the server's own address in its answers. */
const SHOWN = 'https://forgejo.example';
/** The headers that a client may read; the rest is about the connection, for browsers, or changes each time. */
const KEPT = new Set(['content-type', 'location', 'link', 'x-total-count', 'retry-after', 'www-authenticate']);

/** An exchange, as it is kept. */
interface Exchange {
  readonly request: { readonly method: string | undefined; readonly path: string; readonly body?: unknown };
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Of an answer that isn't JSON. */
  readonly text?: string;
}

/** @returns what the server answered as JSON */
async function ask(method: string, path: string, json?: unknown): Promise<unknown> {
  const answer = await fetch(`${server}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: json === undefined ? null : JSON.stringify(json),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
  return text === '' ? null : (JSON.parse(text) as unknown);
}

const origin = new URL(server).origin;
let exchanges: Exchange[] = [];

/** Passes a request of our client on to the server, and keeps what both said. */
async function recordExchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const sent = Buffer.concat(chunks);
  const { method = 'GET', url = '/' } = request;
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined || /^(?:host|connection)$/u.test(name) ? [] : [[name, String(value)]],
    ),
  );
  const answer = await fetch(`${origin}${url}`, {
    method,
    headers,
    body: sent.length === 0 ? null : sent,
    redirect: 'manual',
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isJson = (answer.headers.get('content-type') ?? '').startsWith('application/json');
  const text = bytes.toString('utf8').replaceAll(origin, SHOWN);
  exchanges.push({
    request: {
      method,
      path: url.replace(/^\/api\/v1(?=\/)/u, ''),
      ...(headers['content-type'] === 'application/json' ? { body: JSON.parse(sent.toString('utf8')) as unknown } : {}),
    },
    status: answer.status,
    headers: Object.fromEntries(
      [...answer.headers]
        .filter(([name]) => KEPT.has(name))
        .map(([name, value]) => [name, value.replaceAll(origin, SHOWN)]),
    ),
    ...(bytes.length === 0 ? { body: null } : isJson ? { body: JSON.parse(text) as unknown } : { body: null, text }),
  });
  const passed = [...answer.headers].filter(
    ([name]) => !/^(?:connection|transfer-encoding|content-encoding|content-length)$/u.test(name),
  );
  response.writeHead(answer.status, Object.fromEntries(passed)).end(bytes);
}

/** A proxy between our client and the server that records everything. */
async function startRecorder(): Promise<{ readonly recorder: Server; readonly port: number }> {
  const recorder = createServer((request, response) => {
    recordExchange(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await once(recorder.listen(0, '127.0.0.1'), 'listening');
  return { recorder, port: (recorder.address() as AddressInfo).port };
}

const folder = await mkdtemp(join(tmpdir(), 'record-forge-'));
const { recorder, port } = await startRecorder();
const tokens: number[] = [];
const makeToken = async (...scopes: readonly string[]): Promise<string> => {
  const name = `recorder-${Date.now()}-${tokens.length}`;
  const made = (await ask('POST', `/users/${user}/tokens`, { name, scopes })) as {
    readonly id: number;
    readonly sha1: string;
  };
  tokens.push(made.id);
  return made.sha1;
};
let name = REPOSITORY;
try {
  await ask('POST', '/user/repos', { name, auto_init: true, default_branch: 'main' });
  const branch = (await ask('GET', `/repos/${user}/${name}/branches/main`)) as {
    readonly commit: { readonly id: string };
  };
  const walk: walks.Walk = {
    apiUrl: `http://127.0.0.1:${port}/api/v1`,
    repository: `${user}/${name}`,
    commit: branch.commit.id,
    token: await makeToken('write:repository', 'write:issue', 'read:user'),
    readingToken: await makeToken('read:repository'),
    folder,
  };
  const dialogues: Record<string, readonly Exchange[]> = {};
  const record = async (dialogue: string, work: (walk: walks.Walk) => Promise<unknown>): Promise<void> => {
    exchanges = [];
    console.log(`${dialogue}:`, JSON.stringify(await work(walk), null, 1));
    dialogues[dialogue] = exchanges;
  };
  await record('version', walks.walkVersion);
  await record('release', walks.walkRelease);
  await record('doubled-asset', walks.walkDoubledAsset);
  await record('issues', walks.walkIssues);
  await record('secrets', walks.walkSecrets);
  await record('refusals', walks.walkRefusals);
  await ask('PATCH', `/repos/${user}/${name}`, { name: `${name}-renamed` });
  name = `${name}-renamed`;
  await record('renamed', walks.walkRenamed);
  const { commit, repository } = walk;
  const value = {
    source: { server: what, what: 'answers recorded by scripts/record-forge-answers.ts' },
    repository,
    commit,
    dialogues,
  };
  const options = { ...(await resolveConfig(target)), filepath: target };
  await writeFile(target, await format(JSON.stringify(value), options));
} finally {
  await ask('DELETE', `/repos/${user}/${name}`).catch((error: unknown) => {
    console.error(messageOf(error));
  });
  for (const id of tokens) await ask('DELETE', `/users/${user}/tokens/${id}`);
  recorder.close();
  recorder.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
}
