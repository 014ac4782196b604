// The servers and tools that the end-to-end tests run, built by Go from pinned, unmodified modules, and kept in a cache.
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { CACHE, isWritable } from './cache-folder.mjs';
import { send } from './marked-processes.mjs';

const runFile = promisify(execFile);
const PINS = join(import.meta.dirname, 'pins');

/** `minutes` is the limit of one build: at least four times what a cold one takes on two cores. */
const TOOLS = {
  gitea: {
    module: 'code.gitea.io/gitea',
    version: '1.26.0',
    cgo: '1', // this version's SQLite is C
    flags: ['-tags', 'sqlite sqlite_unlock_notify', '-ldflags', '-s -w -X main.Version=1.26.0'],
    minutes: 20,
  },
  runner: {
    module: 'gitea.com/gitea/runner',
    version: '1.0.8',
    cgo: '0',
    flags: ['-trimpath', '-ldflags', '-s -w -X gitea.com/gitea/runner/internal/pkg/ver.version=v1.0.8'],
    minutes: 10,
  },
  act: {
    module: 'github.com/nektos/act',
    version: '0.2.89',
    cgo: '0',
    flags: ['-trimpath', '-ldflags', '-s -w -X main.version=0.2.89'],
    minutes: 10,
  },
};

/** Systems that run tests kill what says nothing for long. Milliseconds. */
const SIGN_OF_LIFE = 30_000;

/** A compiler of Gitea's largest packages, or its linker, takes less than this. Bytes. */
const MEMORY_OF_ONE = 1.5 * 2 ** 30;

/** What Go says when a module could not be fetched: another try may go well. */
const DOWNLOAD_FAILED =
  /dial tcp|i\/o timeout|timeout|connection re(?:set|fused)|unexpected EOF|TLS handshake|no such host|server misbehaving|: (?:429|5\d\d) |reading https?:\/\//iu;

const ATTEMPTS = 3;

/** How often Go's caches were asked for: once for all tools, which share them. */
let folders;

/** Go's own caches; below ours where its usual ones can't be written. */
async function goFolders() {
  const names = ['GOCACHE', 'GOMODCACHE'];
  const environment = { ...process.env, GOTOOLCHAIN: 'local' };
  // Without a HOME, Go has no place for them, and says so even when asked for something else.
  const asked = await runFile('go', ['env', '-json', ...names], { env: environment }).then(
    ({ stdout }) => JSON.parse(stdout),
    () => ({}),
  );
  return Object.fromEntries(
    names.map((name) => {
      const usual = asked[name] ?? '';
      return [name, usual !== '' && usual !== 'off' && isWritable(usual) ? usual : join(CACHE, name.toLowerCase())];
    }),
  );
}

async function goEnvironment(tool) {
  folders ??= goFolders();
  return {
    ...process.env,
    ...(await folders),
    GOFLAGS: '-buildvcs=false',
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
    CGO_ENABLED: tool.cgo,
  };
}

/** Go's version, or `null` when it isn't installed. */
export async function goVersion() {
  try {
    const { stdout } = await runFile('go', ['version'], { env: { ...process.env, GOTOOLCHAIN: 'local' } });
    return /^go version (\S+)/u.exec(stdout)?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Where the binary of a tool is or will be: its name says its pins, flags and Go. */
export async function binaryOf(name) {
  const { module, version, cgo, flags } = TOOLS[name];
  const key = createHash('sha256');
  for (const file of ['go.mod', 'go.sum']) key.update(readFileSync(join(PINS, name, file)));
  const tool = { module, version, cgo, flags };
  key.update(JSON.stringify([tool, process.platform, process.arch, await goVersion()]));
  return join(CACHE, 'bin', `${name}-${version}-${key.digest('hex').slice(0, 16)}`);
}

/** The last build that was asked for: they go one after the other, since each takes every core and much memory. */
let queue = Promise.resolve();

/**
 * The binary of a tool, built unless the cache has it.
 * @param {'gitea' | 'runner' | 'act'} name
 * @returns {Promise<string>} its absolute path
 */
export async function goTool(name) {
  const binary = await binaryOf(name);
  if (existsSync(binary)) return binary;
  const built = queue.then(() => (existsSync(binary) ? undefined : build(name, binary)));
  queue = built.catch(() => undefined);
  await built;
  return binary;
}

async function build(name, binary) {
  const { module, version, flags, minutes } = TOOLS[name];
  console.log(`Building ${module} ${version}, once; this takes minutes with a cold module cache.`);
  mkdirSync(join(CACHE, 'bin'), { recursive: true });
  // Two runs may build at the same time: the last rename wins, and both have made the same.
  const unfinished = `${binary}.${process.pid}`;
  const atOnce = Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / MEMORY_OF_ONE)));
  const began = Date.now();
  try {
    const words = ['build', '-mod=readonly', '-p', String(atOnce), ...flags, '-o', unfinished, module];
    await go(name, words, { end: began + minutes * 60_000 });
    renameSync(unfinished, binary);
  } finally {
    rmSync(unfinished, { force: true });
  }
  console.log(`Built ${module} in ${((Date.now() - began) / 1000).toFixed(0)} s.`);
}

/** The folder of Gitea's own source: templates and options are read from it at run time. */
export async function giteaSource() {
  const { module, minutes } = TOOLS.gitea;
  const output = await go('gitea', ['mod', 'download', '-json', module], { end: Date.now() + minutes * 60_000 });
  return JSON.parse(output).Dir;
}

/**
 * Runs Go in the folder of a tool's pins, and says from time to time that it does. Where a download fails it tries again.
 * @returns {Promise<string>} what it says on standard output
 */
async function go(name, words, { end }) {
  const env = await goEnvironment(TOOLS[name]);
  for (let attempt = 1; ; attempt += 1) {
    const { code, output, said } = await runGo(words, { cwd: join(PINS, name), env, end });
    if (code === 0) return output;
    const shown = said.trim().split('\n').slice(-20).join('\n');
    if (code === null) throw new Error(`go ${words[0]} of ${name}: not done in time. It said last:\n${shown}`);
    if (attempt === ATTEMPTS || !DOWNLOAD_FAILED.test(shown)) {
      throw new Error(`go ${words[0]} of ${name}: exit status ${code}\n${shown}`);
    }
    console.log(`A download failed, trying again:\n${shown}`);
    await sleep(attempt * 5_000);
  }
}

async function runGo(words, { cwd, env, end }) {
  // A group of its own, so that compilers end with it
  const child = spawn('go', words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const endGroup = () => child.pid !== undefined && send(-child.pid, 'SIGKILL');
  const began = Date.now();
  let output = '';
  let said = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-100_000)));
  const signs = setInterval(() => {
    const last = said.trim().split('\n').at(-1);
    console.log(`  go ${words[0]}: ${((Date.now() - began) / 1000).toFixed(0)} s${last === '' ? '' : `, ${last}`}`);
  }, SIGN_OF_LIFE);
  let isLate = false;
  const timer = setTimeout(
    () => {
      isLate = true;
      endGroup();
    },
    Math.max(0, end - Date.now()),
  );
  process.once('exit', endGroup);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status, signal) => resolve(status ?? signal));
    });
    return { code: isLate ? null : code, output, said };
  } finally {
    process.removeListener('exit', endGroup);
    clearInterval(signs);
    clearTimeout(timer);
  }
}
