import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { askTool, forAllScopes, searchPath } from '#process';
import { isOfWorkspace } from './of-workspace.ts';
import { comparePythons, type Python } from './python.ts';
import { toolsIn } from './tool-cache.ts';

const WINDOWS = process.platform === 'win32';

/** `python`, `python3`, `python3.12`; not `python3-config`, not `python3.13t` (free-threaded), not Python 2. */
const PYTHON_NAME = WINDOWS ? /^python(?:3(?:\.\d+)?)?\.exe$/iu : /^python(?:3(?:\.\d+)?)?$/u;

const found = new Map<string, Promise<readonly Python[]>>();

/**
 * The interpreters of this machine: on the PATH, in the runner's tool cache, and those of pyenv, behind its shims. Asks
 * every interpreter once per process.
 * @param environment - contains PATH, RUNNER_TOOL_CACHE, PYENV_ROOT and HOME
 * @returns newest first; equal versions are in the order of the PATH
 */
export function findPythons(environment: Readonly<Record<string, string>>): Promise<readonly Python[]> {
  const names = [
    'PATH',
    'Path',
    'RUNNER_TOOL_CACHE',
    'AGENT_TOOLSDIRECTORY',
    'PYENV_ROOT',
    'HOME',
    'USERPROFILE',
    'GITHUB_WORKSPACE',
  ];
  const key = JSON.stringify(names.map((name) => environment[name] ?? null));
  let pythons = found.get(key);
  if (pythons === undefined) {
    pythons = forAllScopes(() => search(environment));
    found.set(key, pythons);
  }
  return pythons;
}

async function search(environment: Readonly<Record<string, string>>): Promise<readonly Python[]> {
  const candidates = await candidatesOf(environment);
  const direct: string[] = [];
  for (const candidate of candidates) if (!(await isWrapper(candidate))) direct.push(candidate.real);
  const answers = await askTogether(direct, environment);
  const probed = await Promise.all(candidates.map((candidate) => probe(candidate, environment, answers)));
  const pythons = new Map<string, Python>();
  for (const python of probed) {
    if (python !== null && !pythons.has(python.path)) pythons.set(python.path, python);
  }
  return [...pythons.values()].sort((a, b) => comparePythons(b, a));
}

/** A file that may be an interpreter. */
interface Candidate {
  /** The path as it was found. */
  readonly path: string;
  /** The path with links resolved. */
  readonly real: string;
}

async function candidatesOf(environment: Readonly<Record<string, string>>): Promise<readonly Candidate[]> {
  const folders: string[] = [];
  const pyenvRoots: string[] = [];
  for (const folder of searchPath(environment).filter(isAbsolute)) {
    if (basename(folder) === 'shims' && (await isFolder(join(dirname(folder), 'versions'))))
      pyenvRoots.push(dirname(folder));
    else folders.push(folder);
  }
  const home = environment['HOME'] ?? environment['USERPROFILE'];
  if (environment['PYENV_ROOT'] !== undefined) pyenvRoots.push(environment['PYENV_ROOT']);
  if (home !== undefined) pyenvRoots.push(join(home, '.pyenv'));
  for (const root of new Set(pyenvRoots))
    for (const one of (await foldersIn(join(root, 'versions'))).map(binOf)) folders.push(one);

  const toolCache = environment['RUNNER_TOOL_CACHE'] ?? environment['AGENT_TOOLSDIRECTORY'];
  if (toolCache !== undefined) {
    for (const { folder } of await toolsIn(toolCache, 'Python', process.arch)) folders.push(binOf(folder));
  }

  const candidates = new Map<string, Candidate>();
  for (const path of (await Promise.all([...new Set(folders)].map(pythonsIn))).flat()) {
    const real = await realpath(path).catch(() => null);
    if (real === null || candidates.has(real) || isOfWorkspace(real, environment)) continue;
    if (await isFile(real)) candidates.set(real, { path, real });
  }
  return [...candidates.values()];
}

/** Where an installation has its interpreter. */
function binOf(installation: string): string {
  return WINDOWS ? installation : join(installation, 'bin');
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.sort().map((name) => join(folder, name));
}

async function pythonsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => PYTHON_NAME.test(name)).map((name) => join(folder, name));
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** The link to a wrapper (asdf, mise) can't be resolved, as the wrapper depends on the name it is called with. */
async function isWrapper({ real }: Candidate): Promise<boolean> {
  return !/^python/iu.test(basename(real)) || (await isScript(real));
}

const SHELL = '/bin/sh';

/** Each word of it is a file, which is started in its own folder. Prints the number of each that answers, and its answer. */
const ASK_EACH = `set -f
number=0
for file do
  (cd "\${file%/*}" && answer=$("$file" -VV 2>/dev/null </dev/null) && set -- $answer && printf '%s\\n' "$number $*") &
  number=$((number + 1))
done
wait`;

/**
 * Asks several interpreters for their versions at once. One start of a shell costs this process far less than one of each.
 * @returns file → answer, or `null` for none; empty when one of them never ends, or there is no shell
 */
async function askTogether(
  files: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string | null>> {
  if (WINDOWS || files.length < 2) return new Map();
  const told = await askTool({ file: SHELL, args: ['-c', ASK_EACH, 'sh', ...files], cwd: '/', env });
  if (told === null) return new Map();
  const answers = new Map<string, string | null>(files.map((file) => [file, null]));
  for (const line of told.split('\n')) {
    const [, number, text] = /^(\d+) (.+)$/u.exec(line) ?? [];
    const file = number === undefined ? undefined : files[Number(number)];
    if (file !== undefined && text !== undefined) answers.set(file, text);
  }
  return answers;
}

/**
 * Asks a file for its version: `-VV` answers without starting the interpreter, in a fifth of the time.
 * @param known - answers that we have
 */
async function probe(
  candidate: Candidate,
  environment: Readonly<Record<string, string>>,
  known: ReadonlyMap<string, string | null>,
): Promise<Python | null> {
  const { path, real } = candidate;
  if (await isWrapper(candidate)) return probeWrapper(path, environment);
  const told = known.get(real);
  const answer = told === undefined ? await ask(real, ['-VV'], environment) : told;
  const match = /^Python (3\.\d+)(\S*)/u.exec(answer ?? '');
  const minor = match?.[1];
  if (answer === null || minor === undefined || isUnusual(answer)) return null;
  return { version: `${minor}${match?.[2] ?? ''}`.replace(/\+$/u, ''), minor, path: real };
}

async function probeWrapper(path: string, environment: Readonly<Record<string, string>>): Promise<Python | null> {
  const script = 'import sys; print(sys.executable)';
  const executable = (await ask(path, ['-I', '-S', '-c', script], environment))?.trim() ?? '';
  const real = executable === '' ? null : await realpath(executable).catch(() => null);
  if (real === null || !/^python/iu.test(basename(real)) || (await isScript(real))) return null;
  return probe({ path: real, real }, environment, new Map());
}

/** A version means the usual CPython, not PyPy, GraalPy or the free-threaded build. */
function isUnusual(answer: string): boolean {
  return /pypy|graalpy|free-threading/iu.test(answer);
}

async function isScript(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return false; // executable but not readable
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.toString('latin1') === '#!';
  } finally {
    await file.close();
  }
}

async function ask(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string | null> {
  return await askTool({ file, args, cwd: dirname(file), env });
}
