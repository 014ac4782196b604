// The servers and tools that the end-to-end tests run, built by Go from pinned, unmodified modules, and kept in a cache.
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const runFile = promisify(execFile);
const PINS = join(import.meta.dirname, 'pins');

/** Where everything that outlives a run is kept: binaries, and what package clients have fetched. */
export const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'repo-agent-actions', 'e2e');

const TOOLS = {
  gitea: {
    module: 'code.gitea.io/gitea',
    version: '1.26.0',
    cgo: '1', // this version's SQLite is C
    flags: ['-tags', 'sqlite sqlite_unlock_notify', '-ldflags', '-s -w -X main.Version=1.26.0'],
  },
  runner: {
    module: 'gitea.com/gitea/runner',
    version: '1.0.8',
    cgo: '0',
    flags: ['-trimpath', '-ldflags', '-s -w -X gitea.com/gitea/runner/internal/pkg/ver.version=v1.0.8'],
  },
  act: {
    module: 'github.com/nektos/act',
    version: '0.2.89',
    cgo: '0',
    flags: ['-trimpath', '-ldflags', '-s -w -X main.version=0.2.89'],
  },
};

function goEnvironment(tool) {
  return { ...process.env, GOFLAGS: '-buildvcs=false', GOTOOLCHAIN: 'local', GOWORK: 'off', CGO_ENABLED: tool.cgo };
}

/** Go's version, or `null` when it isn't installed. */
export async function goVersion() {
  try {
    const { stdout } = await runFile('go', ['env', 'GOVERSION'], { env: { ...process.env, GOTOOLCHAIN: 'local' } });
    return stdout.trim();
  } catch {
    return null;
  }
}

/** Where the binary of a tool is or will be: its name says its pins, flags and Go. */
export async function binaryOf(name) {
  const tool = TOOLS[name];
  const key = createHash('sha256');
  for (const file of ['go.mod', 'go.sum']) key.update(readFileSync(join(PINS, name, file)));
  key.update(JSON.stringify([tool, process.platform, process.arch, await goVersion()]));
  return join(CACHE, 'bin', `${name}-${tool.version}-${key.digest('hex').slice(0, 16)}`);
}

/**
 * The binary of a tool, built unless the cache has it.
 * @param {'gitea' | 'runner' | 'act'} name
 * @returns {Promise<string>} its absolute path
 */
export async function goTool(name) {
  const tool = TOOLS[name];
  const binary = await binaryOf(name);
  if (existsSync(binary)) return binary;
  console.error(`Building ${tool.module} ${tool.version}, once; this takes minutes with a cold module cache.`);
  mkdirSync(join(CACHE, 'bin'), { recursive: true });
  // Two runs may build at the same time: the last rename wins, and both have made the same.
  const unfinished = `${binary}.${process.pid}`;
  await runVisibly('go', ['build', '-mod=readonly', ...tool.flags, '-o', unfinished, tool.module], {
    cwd: join(PINS, name),
    env: goEnvironment(tool),
  });
  renameSync(unfinished, binary);
  return binary;
}

/** The folder of Gitea's own source: templates and options are read from it at run time. */
export async function giteaSource() {
  const tool = TOOLS.gitea;
  const { stdout } = await runFile('go', ['mod', 'download', '-json', tool.module], {
    cwd: join(PINS, 'gitea'),
    env: goEnvironment(tool),
  });
  return JSON.parse(stdout).Dir;
}

async function runVisibly(file, args, options) {
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${file} ${args[0]}: exit status ${code}`);
}
