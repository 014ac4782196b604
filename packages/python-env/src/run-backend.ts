import { lstatSync, readdirSync } from 'node:fs';
import { lstat, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  holdsIndexCredentials,
  openWorker,
  projectEnvironment,
  scrubEnvironment,
  type ProcessResult,
  type Worker,
} from '#process';
import { normalizeName, parseRequirement, readPyproject } from '#python-standards';
import { DRIVER, sharedModules } from './backend-driver.ts';
import { createEnvironment, type EnvironmentHost } from './create-environment.ts';
import type { Environment } from './environment.ts';
import type { Uv } from './find-uv.ts';
import type { Python } from './python.ts';

/** What back-ends run with. */
export interface BackendOptions {
  /** For environments, scripts and temporary files; absolute. It must not exist and is created. */
  readonly folder: string;
  readonly python: Python;
  readonly uv: Uv | null;
  readonly host: EnvironmentHost;
  /** Files of constraints for what the build installs; absolute. */
  readonly constraintsFiles?: readonly string[];
  /** Variables for the back-end, in addition to those of its environment; `null` removes one. */
  readonly variables: Readonly<Record<string, string | null>>;
  /** What is left of the limit for everything that is built. Milliseconds. */
  readonly timeoutMs: () => number;
  /** The first environment, if somebody has begun to create it; what it resolves to is used where it is what is needed. */
  readonly begun?: Promise<BegunEnvironment | null>;
}

/** What an environment of a build is created from. */
export type EnvironmentOptions = Omit<BackendOptions, 'variables' | 'begun'>;

/** An environment that was created before it was known whether the build needs it. */
export interface BegunEnvironment {
  /** What it was created from. */
  readonly made: string;
  readonly environment: Environment;
  /** Its files afterwards. */
  readonly files: string;
}

/** What to ask a back-end for. */
export interface BackendStep {
  readonly kind: 'sdist' | 'wheel' | 'editable';
  /** Absolute: a project's folder, or an sdist. */
  readonly source: string;
  /** Absolute; it must exist. */
  readonly outDir: string;
}

/** Runs the back-ends of one build. */
export interface Backends {
  /**
   * @returns the result of the process that failed, or of the build itself
   * @throws ReleaseError when no environment can be created, or `pyproject.toml` can't be read
   */
  build(step: BackendStep): Promise<ProcessResult>;
  /** Ends the processes that wait for further steps. */
  close(): Promise<void>;
}

/** PEP 518: for a project that doesn't declare its build system. */
const USUAL_REQUIRES = ['setuptools>=40.8.0'];
const USUAL_BACKEND = 'setuptools.build_meta:__legacy__';

/** `[build-system]` of a project, and the file that it is from. */
interface BuildSystem {
  /** `null`: there is no such file. */
  readonly pyproject: string | null;
  readonly requires: readonly string[];
  readonly backend: string;
  readonly path: readonly string[];
}

/** An environment for a build system. */
interface Prepared {
  readonly system: BuildSystem;
  readonly environment: Environment;
  /** What a hook has asked for beyond `requires`, and is installed, too. */
  readonly further: readonly string[];
  /** Its files before a hook ran. */
  readonly files: string;
  /** The driver in it. It has imported the back-end before any code of the project ran. */
  readonly driver: Driver;
}

/** What the driver has come to. */
type Answer =
  | { readonly kind: 'built' }
  /** The sdist has another `pyproject.toml` than expected. */
  | { readonly kind: 'unpacked'; readonly folder: string }
  | { readonly kind: 'requires'; readonly folder: string; readonly requirements: readonly string[] };

/** A process that failed, which ends the step. */
class StepFailed extends Error {
  readonly result: ProcessResult;

  constructor(result: ProcessResult) {
    super('a step of the build failed');
    this.name = 'StepFailed';
    this.result = result;
  }
}

/** Two environments of the same text have the same in them. */
function recipeOf({ requires }: BuildSystem, { python, uv, host, constraintsFiles = [] }: EnvironmentOptions): string {
  return JSON.stringify([python.path, uv?.path ?? null, requires, constraintsFiles, host.environment]);
}

/**
 * Back-ends and what they are used with, of which every release has a wheel, as has everything that they require: with them,
 * an installation without source distributions installs the same.
 */
const ALWAYS_WHEELS: ReadonlySet<string> = new Set([
  'flit-core', 'hatch-fancy-pypi-readme', 'hatch-vcs', 'hatchling', 'packaging', 'pdm-backend', 'poetry-core', 'setuptools',
  'setuptools-scm', 'tomli', 'trove-classifiers', 'vcs-versioning', 'wheel',
]); // prettier-ignore

function hasAlwaysWheels(requirement: string): boolean {
  try {
    const { name, url } = parseRequirement(requirement);
    return url === null && ALWAYS_WHEELS.has(normalizeName(name));
  } catch {
    return false; // the installer will say what is wrong with it
  }
}

/**
 * Creates the first environment of a build beside other work, while its sources are still copied and judged: installing
 * takes longer than that. No foreign code runs meanwhile, since only wheels are installed; where that could make a
 * difference, nothing is begun.
 * @param source - the project as it is now; absolute. If what is built requires something else, the environment isn't used
 * @returns `null`: it has to be created when the build needs it, which will tell what is wrong
 * @throws ReleaseError when it can't be created, or `pyproject.toml` can't be read
 */
export async function beginEnvironment(source: string, options: EnvironmentOptions): Promise<BegunEnvironment | null> {
  const system = await buildSystemIn(source);
  if (!system.requires.every(hasAlwaysWheels)) return null;
  const { python, host, uv, folder } = options;
  const made = recipeOf(system, options);
  const environment = await createEnvironment({ python, folder: firstPlace(folder), host, uv, isBare: true });
  try {
    await install(environment, system.requires, options, true);
  } catch (error) {
    if (error instanceof StepFailed) return null;
    throw error;
  }
  return { made, environment, files: listFiles(environment.folder) };
}

/** The same in every build: some back-ends write it into what they build. */
function firstPlace(folder: string): string {
  return join(folder, 'environment');
}

/**
 * Builds without showing a back-end a credential of a package index: its requirements are installed first, then its code
 * runs in an environment without credentials.
 *
 * If an sdist has the `pyproject.toml` of the step before it, its wheel is built in the same environment, unless a hook
 * changed that or had more installed than the wheel asks for.
 */
export function openBackends(options: BackendOptions): Backends {
  const { folder } = options;
  let last: Prepared | null = null;
  let count = 0;
  const drivers: Driver[] = [];

  function openDriver(environment: Environment | null): Driver {
    const driver = driverIn(environment, options);
    drivers.push(driver);
    return driver;
  }

  async function make(system: BuildSystem, further: readonly string[]): Promise<Prepared> {
    count += 1;
    if (count === 1) {
      const begun = (await options.begun) ?? null;
      if (begun !== null && further.length === 0 && begun.made === recipeOf(system, options)) {
        const { environment, files } = begun;
        return { system, environment, further, files, driver: openDriver(environment) };
      }
      const places = [firstPlace(folder), cacheOf(firstPlace(folder))];
      await Promise.all(places.map((place) => rm(place, { recursive: true, force: true, maxRetries: 3 })));
    }
    const { python, host, uv } = options;
    const place = count === 1 ? firstPlace(folder) : join(folder, `environment-${String(count)}`);
    const environment = await createEnvironment({ python, folder: place, host, uv, isBare: true });
    await install(environment, [...system.requires, ...further], options);
    const files = listFiles(environment.folder);
    return { system, environment, further, files, driver: openDriver(environment) };
  }

  /**
   * Code of the project has run in the environment and may have changed it, and an installer starts the Python of the
   * environment that it installs into: one that holds credentials gets a new one.
   */
  async function widen(prepared: Prepared, wanted: readonly string[]): Promise<Prepared> {
    const { system, environment, further, driver } = prepared;
    // What it has imported may be replaced
    await driver.end();
    const hasMore = further.some((requirement) => !wanted.includes(requirement));
    if (hasMore || holdsIndexCredentials(environment.environment)) return await make(system, wanted);
    const missing = wanted.filter((requirement) => !further.includes(requirement));
    await install(environment, missing, options);
    const files = listFiles(environment.folder);
    return { system, environment, further: wanted, files, driver: openDriver(environment) };
  }

  async function build(step: BackendStep): Promise<ProcessResult> {
    await mkdir(join(folder, 'tmp'), { recursive: true });
    const place = await openStep(step, folder);
    let source = place.source;
    let prepared = last !== null && listFiles(last.environment.folder) === last.files ? last : null;
    if (source !== null && prepared?.system.pyproject !== (await pyprojectIn(source))) prepared = null;
    for (;;) {
      if (source !== null) prepared ??= await make(await buildSystemIn(source), []);
      const driver = prepared?.driver ?? openDriver(null);
      const { answer, result } = await driver.run(await place.plan(prepared, source, true));
      if (answer.kind === 'unpacked') {
        ({ folder: source } = answer);
        prepared = null;
        continue;
      }
      if (prepared === null || answer.kind === 'built') {
        last = prepared;
        return result;
      }
      last = await widen(prepared, answer.requirements);
      return (await last.driver.run(await place.plan(last, answer.folder, false))).result;
    }
  }

  return {
    async build(step) {
      try {
        return await build(step);
      } catch (error) {
        last = null;
        if (error instanceof StepFailed) return error.result;
        throw error;
      }
    },
    async close() {
      await Promise.all(drivers.map((driver) => driver.end()));
    },
  };
}

/** Builds once. @see Backends.build */
export async function runBackend(request: BackendOptions & BackendStep): Promise<ProcessResult> {
  const backends = openBackends(request);
  try {
    return await backends.build(request);
  } finally {
    await backends.close();
  }
}

function cacheOf(environment: string): string {
  return `${environment}-cache`;
}

/** A cache that only this environment ever uses may share its files, which takes half the time of copies. */
function settingsFor({ folder }: Environment): Record<string, string> {
  // pip breaks lines at the width of a terminal, in the middle of names
  return { UV_CACHE_DIR: cacheOf(folder), UV_LINK_MODE: 'hardlink', COLUMNS: '1000' };
}

async function install(
  environment: Environment,
  requirements: readonly string[],
  { constraintsFiles = [], timeoutMs }: EnvironmentOptions,
  onlyBinary = false,
): Promise<void> {
  // A back-end in the project needs none, and installers refuse to install nothing
  if (requirements.length === 0) return;
  const result = await environment.install({
    requirements,
    timeoutMs: timeoutMs(),
    env: settingsFor(environment),
    constraintsFiles,
    onlyBinary,
  });
  if (result.exitCode !== 0) throw new StepFailed(result);
}

/** The files of one step. */
interface StepPlace {
  /** The project's folder; `null`: it is in an sdist. */
  readonly source: string | null;
  /**
   * Writes what the driver is to do.
   * @param prepared - `null`: only unpacks
   * @param source - `null`: the sdist, which is unpacked first
   * @returns the folder of the plan and of its answers
   */
  plan(prepared: Prepared | null, source: string | null, ask: boolean): Promise<string>;
}

const PLAN = 'plan.json';

async function openStep({ kind, source: given, outDir }: BackendStep, folder: string): Promise<StepPlace> {
  const work = join(folder, kind);
  await mkdir(work, { recursive: true });
  let plans = 0;
  return {
    source: given.endsWith('.tar.gz') ? null : given,
    async plan(prepared, source, ask) {
      plans += 1;
      const answers = join(work, `answers-${String(plans)}`);
      const unpacked = join(work, 'source');
      await mkdir(answers);
      if (source === null) await mkdir(unpacked);
      const system = prepared?.system;
      const file = join(answers, PLAN);
      const plan = {
        kind,
        file,
        archive: source === null ? given : null,
        folder: source ?? unpacked,
        pyproject: system?.pyproject ?? null,
        backend: system?.backend ?? null,
        path: system?.path ?? [],
        preload: system === undefined ? null : sharedModules(system.backend, system.path),
        ask,
        installed: prepared?.further ?? [],
        out: outDir,
        answers,
      };
      await writeFile(file, JSON.stringify(plan));
      return answers;
    },
  };
}

/** The process that does the steps of an environment. */
interface Driver {
  /** @param answers - the folder of the plan; absolute @throws StepFailed */
  run(answers: string): Promise<{ readonly answer: Answer; readonly result: ProcessResult }>;
  end(): Promise<void>;
}

/**
 * A driver, which is started at its first plan. It finds the compiled modules of the standard library where they are, and
 * writes none: what it imports stays in its memory.
 * @param environment - `null`: for unpacking alone
 */
function driverIn(environment: Environment | null, options: BackendOptions): Driver {
  const { folder, python, timeoutMs, host } = options;
  let worker: Worker | null = null;

  async function start(): Promise<Worker> {
    const script = join(folder, 'run_hooks.py');
    await writeFile(script, DRIVER);
    return await openWorker({
      file: environment?.python ?? python.path,
      args: ['-B', '-X', 'pycache_prefix=', script],
      cwd: folder,
      env:
        environment === null
          ? projectEnvironment(scrubEnvironment(host.environment))
          : variablesFor(environment, options),
      signal: host.signal,
    });
  }

  return {
    async run(answers) {
      worker ??= await start();
      const result = await worker.work(relative(folder, join(answers, PLAN)), timeoutMs());
      if (result.exitCode !== 0 || result.timedOut || result.aborted) throw new StepFailed(result);
      return { answer: await readAnswer(answers), result };
    },
    async end() {
      await worker?.end();
    },
  };
}

/** What programs in Python compile that a hook starts goes next to the environment: neither into it nor into the project. */
function variablesFor({ environment }: Environment, { folder, variables }: BackendOptions): Record<string, string> {
  const own: Record<string, string | null> = {
    ...projectEnvironment(environment),
    PYTHONPYCACHEPREFIX: join(folder, 'pycache'),
    ...variables,
  };
  return Object.fromEntries(Object.entries(own).filter((one): one is [string, string] => one[1] !== null));
}

async function pyprojectIn(folder: string): Promise<string | null> {
  return await readFile(join(folder, 'pyproject.toml'), 'utf8').catch(() => null);
}

async function buildSystemIn(folder: string): Promise<BuildSystem> {
  const pyproject = await pyprojectIn(folder);
  const system = pyproject === null ? null : readPyproject(pyproject, join(folder, 'pyproject.toml')).buildSystem;
  return {
    pyproject,
    requires: system?.requires ?? USUAL_REQUIRES,
    backend: system?.buildBackend ?? USUAL_BACKEND,
    path: system?.backendPath ?? [],
  };
}

/**
 * The files of an environment with what a write to them changes: their sizes, their times, and which files they are.
 * Synchronous: a back-end has a thousand files, for which promises take ten times as long.
 */
function listFiles(folder: string): string {
  const lines: string[] = [];
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const { size, mtimeMs, ctimeMs, ino, mode } = lstatSync(join(folder, path));
    lines.push(JSON.stringify([path, size, mtimeMs, ctimeMs, ino, mode]));
  }
  return lines.sort().join('\n');
}

/** An answer lists requirements; what is larger was not written by our driver. Bytes. */
const LARGEST_ANSWER = 1_000_000;

/** @returns `null` for what isn't a file of ours: project code may have put a pipe or a link there, or other text */
async function readJson(path: string): Promise<unknown> {
  const status = await lstat(path).catch(() => null);
  if (status?.isFile() !== true || status.size > LARGEST_ANSWER) return null;
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return null;
  }
}

/** Code of the project can write here, too: what has another form is not an answer. */
async function readAnswer(folder: string): Promise<Answer> {
  const unpacked = await readJson(join(folder, 'unpacked'));
  if (typeof unpacked === 'string') return { kind: 'unpacked', folder: unpacked };
  const asked = (await readJson(join(folder, 'requires'))) as {
    readonly folder?: unknown;
    readonly requirements?: unknown;
  } | null;
  if (typeof asked?.folder !== 'string' || !Array.isArray(asked.requirements)) return { kind: 'built' };
  const requirements = asked.requirements.filter((entry) => typeof entry === 'string');
  return { kind: 'requires', folder: asked.folder, requirements };
}
