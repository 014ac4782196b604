import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';
import { TOKEN } from './peers.mjs';

const PASSED_ON = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR'];

/** The same little environment for all: no proxies, no certificates that Node would read before an empty script too. */
function environment(more) {
  const own = Object.fromEntries(PASSED_ON.flatMap((name) => (name in process.env ? [[name, process.env[name]]] : [])));
  return { ...own, ...more };
}

/** Our action as a runner starts it: defaults of action.yml, inputs as variables, fresh command files. */
export function oursCommand(root, scratch, target, { folder, manifest }, inputs = {}) {
  const declared = parse(readFileSync(join(root, 'actions/publish-index/action.yml'), 'utf8')).inputs;
  const given = {
    ...Object.fromEntries(Object.entries(declared).map(([name, input]) => [name, String(input.default ?? '')])),
    'packages-dir': folder,
    manifest,
    index: target.uploadUrl,
    'simple-url': target.simpleUrl,
    password: TOKEN,
    wait: 'false',
    ...inputs,
  };
  const temporary = join(scratch, 'runner-temp');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary);
  const files = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => [
    name,
    join(temporary, name),
  ]);
  for (const [, path] of files) writeFileSync(path, '');
  return {
    argv: [process.execPath, join(root, 'dist/publish-index/index.js')],
    env: environment({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'somebody/some-project',
      GITHUB_WORKSPACE: scratch,
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: temporary,
      ...Object.fromEntries(files),
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    }),
  };
}

export function uvCommand({ uv }, target, { folder, files }) {
  return {
    argv: [
      uv,
      'publish',
      '--quiet',
      '--publish-url',
      target.uploadUrl,
      ...files.map((file) => join(folder, file.filename)),
    ],
    env: environment({ UV_PUBLISH_USERNAME: '__token__', UV_PUBLISH_PASSWORD: TOKEN }),
  };
}

export function twineCommand({ python }, target, { folder, files }) {
  return {
    argv: [
      ...[python, '-m', 'twine', 'upload', '--non-interactive', '--disable-progress-bar'],
      ...['--repository-url', target.uploadUrl],
      ...files.map((file) => join(folder, file.filename)),
    ],
    env: environment({ TWINE_USERNAME: '__token__', TWINE_PASSWORD: TOKEN }),
  };
}

/** The form and the bytes, and nothing else: it reads no metadata and hashes nothing. */
export function curlCommand(target, { folder, files: [file] }) {
  const field = (name, value) => ['-F', `${name}=${value}`];
  return {
    argv: [
      ...['curl', '--silent', '--show-error', '--fail', '--header', 'Expect:', '--user', `__token__:${TOKEN}`],
      ...field(':action', 'file_upload'),
      ...field('protocol_version', '1'),
      ...field('filetype', 'bdist_wheel'),
      ...field('sha256_digest', file.sha256),
      ...field('content', `@${join(folder, file.filename)}`),
      target.uploadUrl,
    ],
    env: environment({}),
  };
}

/** One pass of sha256 over a file, as a whole process. */
export function hashCommands({ folder, files: [file] }) {
  const path = join(folder, file.filename);
  const stream = `const hash = require('node:crypto').createHash('sha256');
    require('node:fs').createReadStream(process.argv[1], { highWaterMark: 1048576 })
      .on('data', (chunk) => hash.update(chunk)).on('end', () => console.log(hash.digest('hex')));`;
  return {
    sha256sum: { argv: ['sha256sum', path], env: environment({}) },
    node: { argv: [process.execPath, '-e', stream, path], env: environment({}) },
    openssl: { argv: ['openssl', 'dgst', '-sha256', path], env: environment({}) },
  };
}

export function emptyCommand(scratch) {
  const empty = join(scratch, 'empty.mjs');
  writeFileSync(empty, '');
  return { argv: [process.execPath, empty], env: environment({}) };
}

/** Starts the index at the edge of the network; `seen` tells what it got since the last time it was asked. */
export async function startEdgeIndex(mode, latency) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'edge-index.mjs'), mode, String(latency)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value: port } = await lines.next();
  const origin = `http://127.0.0.1:${port}`;
  return {
    uploadUrl: `${origin}/legacy/`,
    simpleUrl: `${origin}/simple/`,
    seen: async () => {
      const answer = await fetch(`${origin}/benchmark`, { headers: { connection: 'close' } });
      const { connections, ...seen } = await answer.json();
      return { ...seen, connections: connections - 1 };
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.stdin.end();
      }),
  };
}
