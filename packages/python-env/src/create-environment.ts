import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { visibleValue } from '#harmless-text';
import { runProcess, type ProcessResult } from '#process';
import { ReleaseError, type Host } from '#release-model';
import type { CarriedPip, Environment, InstallRequest } from './environment.ts';
import type { Uv } from './find-uv.ts';
import { DEFAULT_INDEX_URL, indexSettings } from './index-settings.ts';
import { makeBareVenv } from './bare-venv.ts';
import { indexOnStdin } from './index-on-stdin.ts';
import { installFailure, installRemedy } from './install-failure.ts';
import { packageEnvironment, withIndexes } from './package-environment.ts';
import type { Python } from './python.ts';
import { requireKeptByPip } from './pip-age.ts';
import { safetyArguments, type SafetySettings } from './safety-settings.ts';

const WINDOWS = process.platform === 'win32';

/** The part of a host that an environment needs. */
export type EnvironmentHost = Pick<Host, 'environment' | 'cacheFolder' | 'signal'>;

/** The options for an environment. */
export interface EnvironmentRequest {
  readonly python: Python;
  /** Absolute; it must not exist and is created. */
  readonly folder: string;
  readonly host: EnvironmentHost;
  /** `null`: `python -m venv` and pip do the same. */
  readonly uv: Uv | null;
  /** What installs where uv doesn't; absent: the pip in the environment. */
  readonly pip?: CarriedPip;
  /** Whether nobody works in it, so that it needs no scripts for shells; absent: it has them. */
  readonly isBare?: boolean;
}

/**
 * Creates an empty virtual environment.
 * @throws ReleaseError when it can't be created
 */
export async function createEnvironment(request: EnvironmentRequest): Promise<Environment> {
  const { python, folder, host, uv, isBare = false } = request;
  const environment = await openEnvironment(request);
  await mkdir(dirname(folder), { recursive: true });
  // pip would have to be installed
  if (isBare && uv !== null && (await makeBareVenv(python, folder))) return environment;
  const base = { cwd: dirname(folder), env: environment.environment, signal: host.signal, timeoutMs: 300_000 };
  const result =
    uv === null
      ? await runProcess({ ...base, file: python.path, args: ['-I', '-m', 'venv', folder] })
      : await runProcess({ ...base, file: uv.path, args: ['venv', '--no-project', '--python', python.path, folder] });
  if (result.exitCode !== 0) {
    host.signal.throwIfAborted();
    // The venv module of older Pythons hides the output of ensurepip
    const lacksVenv = /ensurepip is not|No module named (?:venv|ensurepip)|'ensurepip'.*non-zero/u.test(result.output);
    const failure = installFailure(result);
    throw new ReleaseError({
      subject: python.path,
      problem: lacksVenv
        ? 'its modules venv and ensurepip are not installed, or are incomplete'
        : `it can't create an environment: ${failure}`,
      remedy: lacksVenv
        ? `Install them (python${python.minor}-venv on Debian and Ubuntu), or add uv to the PATH`
        : installRemedy(failure, 'Repair or reinstall this Python'),
    });
  }
  return environment;
}

/** The interface to an existing environment. */
export async function openEnvironment({ python, folder, host, uv, pip }: EnvironmentRequest): Promise<Environment> {
  const settings = await indexSettings(host.environment);
  const bin = join(folder, WINDOWS ? 'Scripts' : 'bin');
  const script = (name: string): string => join(bin, WINDOWS ? `${name}.exe` : name);
  const packages = packageEnvironment(host, settings);
  const environment = {
    ...packages,
    PATH: [bin, packages['PATH'] ?? packages['Path'] ?? ''].join(delimiter),
    VIRTUAL_ENV: folder,
  };
  const opened: Environment = {
    folder,
    python: script('python'),
    bin,
    interpreter: python,
    uv,
    ...(pip === undefined ? {} : { pip }),
    environment,
    script,
    install: (request) => install(opened, request, settings.safety, host.signal),
  };
  return opened;
}

async function install(
  environment: Environment,
  request: InstallRequest,
  safety: SafetySettings,
  hostSignal: AbortSignal,
): Promise<ProcessResult> {
  const { uv, folder, pip } = environment;
  if (uv === null && pip === undefined) await requireKeptByPip(folder, safety);
  const work = join(folder, `.install-${randomBytes(6).toString('hex')}`);
  await mkdir(work);
  try {
    const shared = await sharedArguments(request, safety, work);
    // For what it starts to build; `-B` is for itself
    const kept = pip === undefined ? {} : { PYTHONDONTWRITEBYTECODE: '1' };
    const given = { ...variables(environment.environment, request), ...kept, ...request.env };
    // The options that replace them can name files with a blank
    const wanted = Object.fromEntries(Object.entries(given).filter(([name]) => !CONSTRAINT_VARIABLES.has(name)));
    // Windows has no path for the standard input, which pip would need
    const hidden = uv === null && WINDOWS ? null : indexOnStdin(wanted);
    const env = hidden?.env ?? wanted;
    const [file, args] =
      uv === null
        ? pipCommand(environment, [...pipArguments(request), ...shared], hidden !== null)
        : [
            uv.path,
            [
              'pip',
              'install',
              '--python',
              environment.python,
              ...uvArguments(request, env['PIP_NO_INDEX'] === '1'),
              ...safetyArguments(safety, 'pip'),
              ...(safety.onlyWheels === 'all' ? ownSources(request) : []).flatMap((name) => ['--no-binary', name]),
              ...(hidden === null ? [] : ['--requirement', '-']),
              ...shared,
            ],
          ];
    return await runProcess({
      file,
      args,
      cwd: request.cwd ?? folder,
      env,
      ...(hidden === null ? {} : { input: hidden.lines }),
      signal: request.signal ?? hostSignal,
      ...(request.timeoutMs === undefined ? {} : { timeoutMs: request.timeoutMs }),
      ...(request.onLine === undefined ? {} : { onLine: request.onLine }),
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** pip opens a file by its path, but the standard input that Node gives to a child process is a socket, which has none. */
function pipCommand(
  { python, pip }: Environment,
  args: readonly string[],
  readsStdin: boolean,
): [string, readonly string[]] {
  // What a Python has for itself stays as it is
  const words = [...(pip === undefined ? ['-I', '-m', 'pip'] : ['-I', '-B', pip.runner]), 'install', ...args];
  if (!readsStdin) return [python, words];
  return ['/bin/sh', ['-c', 'cat | exec "$@"', 'sh', python, ...words, '--requirement', '/dev/stdin']];
}

const CONSTRAINT_VARIABLES: ReadonlySet<string> = new Set(['UV_CONSTRAINT', 'PIP_CONSTRAINT']);

/** Index addresses are never on a command line, which everybody on the machine can read. */
function variables(environment: Readonly<Record<string, string>>, request: InstallRequest): Record<string, string> {
  const { indexUrl, extraIndexUrls = [], findLinks = [], noIndex = false } = request;
  if (indexUrl === undefined && !noIndex) return { ...environment };
  return withIndexes(environment, { indexUrl: indexUrl ?? DEFAULT_INDEX_URL, extraIndexUrls, findLinks, noIndex });
}

/** Options with the same name in uv and pip. */
async function sharedArguments(
  request: InstallRequest,
  safety: SafetySettings,
  work: string,
): Promise<readonly string[]> {
  const args: string[] = [];
  if (request.noDeps === true) args.push('--no-deps');
  if (request.requireHashes === true) args.push('--require-hashes');
  if (request.upgrade === true) args.push('--upgrade');
  if (request.dryRun === true) args.push('--dry-run');
  if (request.onlyBinary === true) args.push('--only-binary', ':all:');
  for (const name of request.noBinary ?? []) args.push('--no-binary', name);
  if (request.constraints !== undefined && request.constraints.length > 0) {
    const path = join(work, 'constraints.txt');
    await writeFile(path, request.constraints.map(requirementLine).join('\n'));
    args.push('--constraint', path);
  }
  for (const file of request.constraintsFiles ?? []) args.push('--constraint', file);
  // Pinned by hash, without dependencies: constraints without hashes would only be refused
  if (request.requireHashes !== true) for (const file of safety.constraints) args.push('--constraint', file);
  const text = [...(request.requirements ?? []).map(requirementLine), request.requirementsText ?? ''].join('\n');
  if (text.trim() !== '') {
    const path = join(work, 'requirements.txt');
    await writeFile(path, `${text}\n`);
    args.push('--requirement', path);
  }
  if (request.editable !== undefined) {
    const extras = request.extras ?? [];
    args.push('--editable', extras.length === 0 ? request.editable : `${request.editable}[${extras.join(',')}]`);
  }
  return args;
}

function uvArguments(request: InstallRequest, noIndex: boolean): readonly string[] {
  const args = noIndex ? ['--no-sources', '--no-index'] : ['--no-sources'];
  for (const name of request.refresh ?? []) args.push('--refresh-package', name);
  if (request.prereleases === true) args.push('--prerelease', 'allow');
  return args;
}

function pipArguments(request: InstallRequest): readonly string[] {
  const args: string[] = [];
  // pip can't clear the cache of a single project.
  if ((request.refresh ?? []).length > 0) args.push('--no-cache-dir');
  if (request.prereleases === true) args.push('--pre');
  return args;
}

/** Projects whose source distribution is asked for by its address: it is what a release consists of, not a dependency. */
function ownSources({ requirements = [] }: InstallRequest): readonly string[] {
  return requirements.flatMap((requirement) => {
    const [, name, address] = /^([A-Za-z0-9._-]+)(?:\[[^\]]*\])? @ (\S+)/u.exec(requirement) ?? [];
    return name !== undefined && /\.tar\.gz(?:#|$)/u.test(address ?? '') ? [name] : [];
  });
}

/** One line of a requirements file that can't be read as an option of the installer. */
function requirementLine(requirement: string): string {
  const whole = requirement.trim();
  const at = whole.search(/\s--hash=/u);
  const isHashed = at >= 0 && /^(?:\s+--hash=sha256:[0-9a-f]{64})*$/u.test(whole.slice(at));
  const text = isHashed ? whole.slice(0, at).trimEnd() : whole;
  const hashes = isHashed ? whole.slice(at) : '';
  if (text === '' || text.startsWith('-') || /[\r\n\0]|\s--|\s#|\\$/u.test(text)) {
    throw new ReleaseError({
      subject: `"${visibleValue(requirement, 100)}"`,
      problem: 'is not a requirement',
      remedy: 'Write it in the form name==1.2.3',
    });
  }
  return `${isAbsolute(text) ? pathToFileURL(text).href : text}${hashes}`;
}
