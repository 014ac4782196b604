// Records what a real Forgejo answers to our client into packages/forge/test/recorded/forgejo-recorded.json:
//
//   FORGE_USER=somebody FORGE_PASSWORD=… node scripts/record-forge-answers.mjs http://127.0.0.1:3000 'Forgejo 10.0.0, its build'
//
// The account needs a password, not a token: it makes tokens and a repository of its own, and removes both again.
// packages/forge/test/recorded/README.md says which server was recorded last.
import './parts/typescript-loader.mjs';
import { createServer } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const walks = await import('../packages/forge/test/forge-walks.ts');
const target = join(import.meta.dirname, '../packages/forge/test/recorded/forgejo-recorded.json');

const [server, what] = process.argv.slice(2);
const { FORGE_USER: user, FORGE_PASSWORD: password } = process.env;
if (!URL.canParse(server ?? '') || what === undefined || !user || !password) {
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

async function ask(method, path, json) {
  const answer = await fetch(`${server}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: json === undefined ? undefined : JSON.stringify(json),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
  return text === '' ? null : JSON.parse(text);
}

const origin = new URL(server).origin;
let exchanges = [];

/** A proxy between our client and the server that records everything. */
async function startRecorder() {
  const recorder = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const sent = Buffer.concat(chunks);
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !/^(?:host|connection)$/u.test(name)),
    );
    const answer = await fetch(`${origin}${request.url}`, {
      method: request.method,
      headers,
      body: sent.length === 0 ? undefined : sent,
      redirect: 'manual',
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const isJson = (answer.headers.get('content-type') ?? '').startsWith('application/json');
    const text = bytes.toString('utf8').replaceAll(origin, SHOWN);
    exchanges.push({
      request: {
        method: request.method,
        path: request.url.replace(/^\/api\/v1(?=\/)/u, ''),
        ...(headers['content-type'] === 'application/json' ? { body: JSON.parse(sent.toString('utf8')) } : {}),
      },
      status: answer.status,
      headers: Object.fromEntries(
        [...answer.headers]
          .filter(([name]) => KEPT.has(name))
          .map(([name, value]) => [name, value.replaceAll(origin, SHOWN)]),
      ),
      ...(bytes.length === 0 ? { body: null } : isJson ? { body: JSON.parse(text) } : { body: null, text }),
    });
    const passed = [...answer.headers].filter(
      ([name]) => !/^(?:connection|transfer-encoding|content-encoding|content-length)$/u.test(name),
    );
    response.writeHead(answer.status, Object.fromEntries(passed)).end(bytes);
  });
  await new Promise((resolve) => recorder.listen(0, '127.0.0.1', resolve));
  return recorder;
}

const folder = await mkdtemp(join(tmpdir(), 'record-forge-'));
const recorder = await startRecorder();
const tokens = [];
const makeToken = async (...scopes) => {
  const made = await ask('POST', `/users/${user}/tokens`, { name: `recorder-${Date.now()}-${tokens.length}`, scopes });
  tokens.push(made.id);
  return made.sha1;
};
let name = REPOSITORY;
try {
  await ask('POST', '/user/repos', { name, auto_init: true, default_branch: 'main' });
  const walk = {
    apiUrl: `http://127.0.0.1:${recorder.address().port}/api/v1`,
    repository: `${user}/${name}`,
    commit: (await ask('GET', `/repos/${user}/${name}/branches/main`)).commit.id,
    token: await makeToken('write:repository', 'write:issue', 'read:user'),
    readingToken: await makeToken('read:repository'),
    folder,
  };
  const dialogues = {};
  const record = async (dialogue, work) => {
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
    source: { server: what, what: 'answers recorded by scripts/record-forge-answers.mjs' },
    repository,
    commit,
    dialogues,
  };
  const options = { ...(await resolveConfig(target)), filepath: target };
  await writeFile(target, await format(JSON.stringify(value), options));
} finally {
  await ask('DELETE', `/repos/${user}/${name}`).catch((error) => console.error(error.message));
  for (const id of tokens) await ask('DELETE', `/users/${user}/tokens/${id}`);
  recorder.close();
  recorder.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
}
