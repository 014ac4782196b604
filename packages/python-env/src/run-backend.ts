import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectEnvironment, runProcess, type ProcessResult } from '@repo-agent-actions/process';
import { readPyproject } from '@repo-agent-actions/python-standards';
import { createEnvironment, type EnvironmentHost } from './create-environment.ts';
import type { Environment } from './environment.ts';
import type { Uv } from './find-uv.ts';
import type { Python } from './python.ts';

/** What to ask a back-end for. */
export interface BackendRequest {
  readonly kind: 'sdist' | 'wheel' | 'editable';
  /** Absolute: a project's folder, or an sdist. */
  readonly source: string;
  /** Absolute; it must exist. */
  readonly outDir: string;
  /** For the environment and the scripts; absolute. It must not exist and is created. */
  readonly folder: string;
  readonly python: Python;
  readonly uv: Uv | null;
  readonly host: EnvironmentHost;
  /** The constraints for what the build installs; absolute. */
  readonly constraintsFile?: string | undefined;
  /** Variables for the back-end, in addition to those of its environment. */
  readonly variables: Readonly<Record<string, string>>;
  /** Milliseconds for each step. */
  readonly timeoutMs: number;
}

/** PEP 518: for a project that doesn't declare its build system. */
const USUAL_REQUIRES = ['setuptools>=40.8.0'];
const USUAL_BACKEND = 'setuptools.build_meta:__legacy__';

/** Calls one hook of PEP 517 or PEP 660 in the project's folder, which isn't on the path unless `backend-path` says so. */
const DRIVER = `
import importlib, json, os, sys
sys.path.pop(0)
with open(sys.argv[1], encoding='utf-8') as file:
    call = json.load(file)
sys.path[:0] = [os.path.abspath(path) for path in call['path']]
module, _, attributes = call['backend'].partition(':')
backend = importlib.import_module(module)
for name in attributes.split('.') if attributes else []:
    backend = getattr(backend, name)
kind = call['kind']
if call['out'] is None:
    hook = getattr(backend, 'get_requires_for_build_' + kind, None)
    with open(call['answer'], 'w', encoding='utf-8') as file:
        json.dump([] if hook is None else [str(requirement) for requirement in hook()], file)
elif not hasattr(backend, 'build_' + kind):
    sys.exit('the back-end ' + call['backend'] + ' has no hook build_' + kind)
else:
    getattr(backend, 'build_' + kind)(call['out'])
`;

/** Unpacks an sdist as pip does: nothing outside the folder, if Python can ensure that (PEP 706). */
const UNPACK = `
import sys, tarfile
with tarfile.open(sys.argv[1]) as archive:
    archive.extractall(sys.argv[2], **({'filter': 'data'} if hasattr(tarfile, 'data_filter') else {}))
`;

/**
 * Builds without showing the back-end a credential of a package index: its requirements are installed first, then its code
 * runs in an environment without credentials. uv and `build` do both in one environment, so this replaces them on machines
 * whose index needs a password.
 * @returns the result of the step that failed, or of the build itself
 * @throws ReleaseError when no environment can be created, or `pyproject.toml` can't be read
 */
export async function runBackend(request: BackendRequest): Promise<ProcessResult> {
  const { kind, outDir, folder } = request;
  await mkdir(folder, { recursive: true });
  const first = await emptyEnvironment(request, 'environment');
  const unpacked = request.source.endsWith('.tar.gz') ? await unpack(request, first) : request.source;
  if (typeof unpacked !== 'string') return unpacked;
  const { requires, backend, path } = await buildSystemOf(unpacked);
  const installed = await installRequirements(first, requires, request);
  if (installed.exitCode !== 0) return installed;

  const driver = await write(folder, 'call_hook.py', DRIVER);
  const answer = join(folder, 'answer.json');
  const call = async (environment: Environment, name: string, out: string | null): Promise<ProcessResult> => {
    const text = JSON.stringify({ kind, backend, path, out, answer });
    return runIn(environment, unpacked, [driver, await write(folder, name, text)], request);
  };
  const asked = await call(first, 'ask.json', null);
  if (asked.exitCode !== 0) return asked;
  const more = requirementsIn(await readFile(answer, 'utf8'));
  if (more.length === 0) return call(first, 'build.json', outDir);
  // Code of the project has run in the first environment and may have changed it, and an installer with credentials
  // starts the Python of the environment that it installs into
  const second = await emptyEnvironment(request, 'environment-2');
  const added = await installRequirements(second, [...requires, ...more], request);
  return added.exitCode === 0 ? call(second, 'build.json', outDir) : added;
}

function emptyEnvironment({ folder, python, host, uv }: BackendRequest, name: string): Promise<Environment> {
  return createEnvironment({ python, folder: join(folder, name), host, uv });
}

function runIn(
  environment: Environment,
  cwd: string,
  args: readonly string[],
  { variables, timeoutMs, host }: BackendRequest,
): Promise<ProcessResult> {
  const env = { ...projectEnvironment(environment.environment), ...variables };
  return runProcess({ file: environment.python, args, cwd, env, timeoutMs, signal: host.signal });
}

/** @returns the folder in the sdist, or the result of unpacking that failed */
async function unpack(request: BackendRequest, environment: Environment): Promise<string | ProcessResult> {
  const { folder, source } = request;
  const target = join(folder, 'source');
  await mkdir(target);
  const script = await write(folder, 'unpack.py', UNPACK);
  const result = await runIn(environment, folder, [script, source, target], request);
  if (result.exitCode !== 0) return result;
  const [top = ''] = await readdir(target);
  return join(target, top);
}

function installRequirements(
  environment: Environment,
  requirements: readonly string[],
  { constraintsFile, timeoutMs }: BackendRequest,
): Promise<ProcessResult> {
  return environment.install({
    requirements,
    timeoutMs,
    ...(constraintsFile === undefined ? {} : { constraintsFile }),
  });
}

async function buildSystemOf(
  folder: string,
): Promise<{ readonly requires: readonly string[]; readonly backend: string; readonly path: readonly string[] }> {
  const file = join(folder, 'pyproject.toml');
  const text = await readFile(file, 'utf8').catch(() => null);
  const system = text === null ? null : readPyproject(text, file).buildSystem;
  return {
    requires: system?.requires ?? USUAL_REQUIRES,
    backend: system?.buildBackend ?? USUAL_BACKEND,
    path: (system?.backendPath ?? []).map((path) => join(folder, path)),
  };
}

/** The answer of a hook; anything but a list of strings is not a requirement. */
function requirementsIn(text: string): readonly string[] {
  const answer: unknown = JSON.parse(text);
  return Array.isArray(answer) ? answer.filter((entry) => typeof entry === 'string') : [];
}

async function write(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
