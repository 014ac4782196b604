// nektos/act in host mode: jobs of a workflow as processes of this machine, without a server.
import { spawn } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { join, normalize } from 'node:path';
import { REF } from '../../../scripts/parts/workflow-home.ts';
import { bareEnvironment } from './bare-environment.mjs';
import { basic } from './gitea-api.mjs';
import { goTool } from './go-tools.mjs';
import { freePort } from './laboratory.mjs';

/** A run that takes longer is ended. Milliseconds. */
const LIMIT = 300_000;

/**
 * What stands for a forge: bare repositories below a folder, so that the workflow's own `git fetch` has where to fetch
 * from (git can read them as plain files, the "dumb" protocol), and package registries of accounts at Gitea's address.
 */
export async function serveRepositories(folder) {
  const registries = new Map();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const registry = REGISTRY.exec(request.url)?.groups;
    if (registry !== undefined && registries.has(registry.owner)) {
      forward(request, response, { ...registries.get(registry.owner), base: registry.base, rest: registry.rest });
      return;
    }
    const file = join(folder, path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Makes an index the package registry of an account, which gives its own name and the index's token. */
    addRegistry(owner, { uploadUrl, token }) {
      registries.set(owner, { origin: new URL(uploadUrl).origin, owner, token });
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Where Gitea has the Python packages of an account. */
const REGISTRY = /^(?<base>\/api\/packages\/(?<owner>[^/]+)\/pypi)(?<rest>\/.*)?$/u;

/** Sends a request on to a pypiserver, and fixes the links of its pages, which begin at the root of the server. */
function forward(request, response, { origin, owner, token, base, rest = '/' }) {
  const headers = { ...request.headers, host: new URL(origin).host };
  // Gitea takes a user's name with a token of it; this server knows one name only.
  const isOwner = headers.authorization === basic(owner, token);
  if (isOwner) headers.authorization = basic('__token__', token);
  const onward = httpRequest(`${origin}${rest}`, { method: request.method, headers }, (answer) => {
    const isPage = /^text\/html/u.test(answer.headers['content-type'] ?? '');
    if (!isPage) {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
      return;
    }
    let page = '';
    answer.setEncoding('utf8').on('data', (chunk) => (page += chunk));
    answer.on('end', () => {
      const mended = page.replaceAll('href="/', `href="${base}/`);
      response.writeHead(answer.statusCode, { ...answer.headers, 'content-length': Buffer.byteLength(mended) });
      response.end(mended);
    });
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

/**
 * Runs a workflow.
 * @param {object} run - `folder` is the consumer's, `suite` the exported suite, `repository` is `owner/name`
 * @returns {Promise<{ code: number, jobs: Record<string, { result: string, log: string }>, shown: string }>}
 */
export async function runAct(laboratory, run) {
  const { name, folder, suite, home, serverUrl, repository, commit, event, payload, secrets, workflow } = run;
  const act = await goTool('act');
  const own = laboratory.makeFolder('act', name);
  const [cache, artifacts, temporary] = ['cache', 'artifacts', 'tmp'].map((part) => join(own, part));
  for (const path of [cache, artifacts, temporary]) mkdirSync(path, { recursive: true });
  writeFileSync(join(own, 'event.json'), JSON.stringify(payload));
  const lines = Object.entries(secrets).map(([key, value]) => `${key}=${JSON.stringify(value)}\n`);
  writeFileSync(join(own, 'secrets.env'), lines.join(''), { mode: 0o600 });
  const variables = {
    SHA_REF: commit,
    GITHUB_REPOSITORY: repository,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_API_URL: `${serverUrl}/api/v1`,
    GITHUB_RUN_ID: '1',
    NO_COLOR: '1',
    TERM: 'dumb',
  };
  const words = [
    ...[event, '--json', '--platform', 'ubuntu-latest=-self-hosted', '--workflows', workflow],
    ...['--eventpath', join(own, 'event.json'), '--secret-file', join(own, 'secrets.env')],
    ...['v1', REF].flatMap((tag) => ['--local-repository', `shireadmin/repo-agent-actions@${tag}=${suite}`]),
    ...['--action-cache-path', cache],
    ...['--no-cache-server', '--pull=false', '--concurrent-jobs', '2'],
    ...['--env-file', '/dev/null', '--var-file', '/dev/null', '--input-file', '/dev/null'],
    ...['--artifact-server-path', artifacts, '--artifact-server-addr', '127.0.0.1'],
    ...['--artifact-server-port', String(await freePort())],
    ...Object.entries(variables).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
  ];
  const environment = { ...bareEnvironment(home), TMPDIR: temporary, ...laboratory.mark };
  const child = spawn(act, words, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const timer = setTimeout(() => child.kill('SIGTERM'), LIMIT);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearTimeout(timer);
  return { code, ...readLines(Buffer.concat(chunks).toString()) };
}

/** What act's lines of JSON say. Only `msg` is masked; other fields hold secrets in the clear. */
function readLines(text) {
  const jobs = {};
  const shown = [];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    let entry;
    try {
      entry = JSON.parse(line);
    } catch {
      entry = { msg: line };
    }
    shown.push(entry.msg ?? '');
    if (entry.jobID === undefined) continue;
    const job = (jobs[entry.jobID] ??= { result: 'skipped', log: '' });
    job.log += `${(entry.msg ?? '').replace(/\n$/u, '')}\n`;
    if (entry.jobResult) job.result = entry.jobResult;
  }
  return { jobs, shown: shown.join('\n') };
}
