import { chmod, mkdir, readdir, realpath, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { scrubEnvironment, type ProcessResult } from '#process';
import {
  beginEnvironment,
  indexSettings,
  tellSafety,
  withProjectLimit,
  indexTrouble,
  installFailure,
  openBackends,
  withCachesIn,
  type BegunEnvironment,
  type EnvironmentOptions,
  type IndexSettings,
  type Python,
  type Uv,
} from '#python-env';
import { limitText, messageOf, ReleaseError, SUITE_VERSION, type DistributionKind, type Host } from '#release-model';
import { DEFAULT_TIMEOUT } from './inputs.ts';
import { pathVariables, reproducibleVariables, type CompiledSources } from './build-variables.ts';

/** What is built, and from what. */
export interface BuildStep {
  readonly kind: DistributionKind;
  /** Absolute: the project's folder, or an sdist. */
  readonly source: string;
  /** Absolute; must be empty. */
  readonly outDir: string;
}

/** Our PEP 517 frontend. */
export interface Frontend {
  /** `repo-agent-actions 1.2.3` */
  readonly name: string;
  /** Of the Python that runs the back-end: `3.12.1`. */
  readonly python: string;
  /** @returns the absolute path of the one file that was built @throws BuildFailed */
  build(step: BuildStep): Promise<string>;
  /** Ends what waits for further steps. */
  close(this: void): Promise<void>;
}

/** What a frontend needs to know. */
export interface FrontendOptions {
  /** For environments and caches of its own; absolute. It must not exist and is created. */
  readonly folder: string;
  /** The top of what is built, which is somewhere else in every build; absolute. */
  readonly top: string;
  readonly compiled: CompiledSources;
  readonly uv: Uv | null;
  readonly python: Python;
  /** Seconds for everything that is built; absent: `DEFAULT_TIMEOUT`. */
  readonly timeout?: number;
  /** When that ends, in milliseconds of `performance.now()`; absent: it begins now. */
  readonly deadline?: number;
  /** Absolute: its limits on what may be installed are kept, too; absent: those of the machine alone. */
  readonly projectDir?: string;
  /** Absolute. */
  readonly buildConstraints: string | null;
  /** The time to write into the files. Seconds. */
  readonly sourceDateEpoch: number;
  /** Variables of the step that `environment-variables` passes on to code of the project. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Replaces our own paths in the output of tools with those that people know. */
  readonly show?: (text: string) => string;
  /** What `beginBackend` has begun in the same folder, with the same options. */
  readonly begun?: Promise<BegunEnvironment | null>;
  /** For a build that only repeats another, which has told what applies to both. */
  readonly isSecond?: boolean;
  readonly host: Host;
}

/** A build that failed: the message and the remedy are for people, the output for the log. */
export class BuildFailed extends Error {
  readonly step: BuildStep;
  /** How the back-end ended; `null` when it reported success and left something else than one file. */
  readonly ended: ProcessResult | null;
  readonly output: string;
  /** `null`: the project must be fixed. */
  readonly remedy: string | null;

  constructor(
    step: BuildStep,
    result: ProcessResult,
    message = `the ${step.kind} can't be built`,
    remedy: string | null = null,
  ) {
    super(message);
    this.name = 'BuildFailed';
    this.step = step;
    this.ended = result.exitCode === 0 ? null : result;
    this.output = result.output;
    this.remedy = remedy;
  }
}

async function productOf(
  step: BuildStep,
  result: ProcessResult,
  settings: IndexSettings,
  timeout: number,
): Promise<string> {
  if (result.timedOut) {
    throw new BuildFailed(
      step,
      result,
      `the ${step.kind} was not built when the time limit of ${limitText(timeout)} ended`,
      'Raise build-timeout in [tool.repo-agent-actions], or find out why it takes so long; the log has the last output of the build',
    );
  }
  if (result.exitCode !== 0) {
    // The back-end is installed first. If it can't be fetched, nothing is wrong with the project
    const trouble = indexTrouble(result, settings);
    if (trouble !== null) throw new ReleaseError(trouble);
    const [limit] = settings.safety.said;
    if (limit !== undefined && /filtered by `exclude-newer`/u.test(result.output)) {
      throw new BuildFailed(
        step,
        result,
        `the ${step.kind} can't be built with ${limit}: ${installFailure(result)}`,
        'Allow the build requirements in [build-system] to be older, or move the limit',
      );
    }
    throw new BuildFailed(step, result);
  }
  const ending = step.kind === 'wheel' ? '.whl' : '.tar.gz';
  const products = (await readdir(step.outDir)).filter((name) => name.endsWith(ending));
  const [name] = products;
  if (name !== undefined && products.length === 1) return join(step.outDir, name);
  const left = products.length === 0 ? `no ${ending} file` : products.join(', ');
  throw new BuildFailed(step, result, `the back-end reported that it built the ${step.kind}, but left ${left}`);
}

/** Where a build has its environments. @param folder - of the build; absolute */
export function workFolder(folder: string): string {
  return join(folder, 'work');
}

/** What the environments of a build depend on. */
type EnvironmentChoice = Pick<FrontendOptions, 'folder' | 'uv' | 'python' | 'projectDir' | 'buildConstraints' | 'host'>;

/** The settings for the environments of a build, and the real path of its folder, which is created. */
async function environmentSettings({
  folder,
  uv,
  python,
  projectDir,
  buildConstraints,
  host,
}: EnvironmentChoice): Promise<{
  readonly own: string;
  readonly settings: IndexSettings;
  readonly options: Omit<EnvironmentOptions, 'timeoutMs'>;
}> {
  // Our own tools are subject to the machine's limits, not to the project's
  const limited = projectDir === undefined ? host.environment : await withProjectLimit(host.environment, projectDir);
  const settings = await indexSettings(limited);
  await mkdir(folder, { recursive: true });
  const own = await realpath(folder);
  const options = {
    folder: join(own, 'backend'),
    python,
    uv,
    // Build requirements are fetched into a cache of this run. A back-end could write to a permanent one, and what it left
    // there would be in the next release.
    host: { ...host, environment: withCachesIn(limited, join(own, 'caches')) },
    constraintsFiles: [...(buildConstraints === null ? [] : [buildConstraints]), ...settings.safety.buildConstraints],
  };
  return { own, settings, options };
}

/**
 * Begins to create the environment that a build of a folder will need, beside other work.
 * @param timeout - seconds
 * @returns `null` when that can't be done: the build will say why
 */
export async function beginBackend(
  choice: EnvironmentChoice & { readonly projectDir: string },
  timeout: number,
): Promise<BegunEnvironment | null> {
  const end = performance.now() + timeout * 1000;
  try {
    const { options } = await environmentSettings(choice);
    return await beginEnvironment(choice.projectDir, {
      ...options,
      timeoutMs: () => Math.max(1, Math.round(end - performance.now())),
    });
  } catch (error) {
    choice.host.debug(`The environment of the build isn't created early: ${messageOf(error)}`);
    return null;
  }
}

/**
 * Opens the frontend. It runs the project's own back-end (PEP 517) in an environment of its own, into which uv or pip
 * installs what the build requires, and ignores the project's settings for both: `[tool.uv]` says how its developers
 * work, not what others will build from the sdist. Only its limit on the age of what is installed is kept. `uv build` and `python -m build` would make two environments where one
 * is enough, and can't hide the password of an index from the back-end.
 */
export async function openFrontend({
  folder,
  top,
  compiled,
  uv,
  python,
  timeout = DEFAULT_TIMEOUT,
  deadline = performance.now() + timeout * 1000,
  projectDir,
  buildConstraints,
  sourceDateEpoch,
  variables = {},
  show = (text) => text,
  begun,
  isSecond = false,
  host,
}: FrontendOptions): Promise<Frontend> {
  const choice = { folder, uv, python, ...(projectDir === undefined ? {} : { projectDir }), buildConstraints, host };
  const { own, settings, options } = await environmentSettings(choice);
  if (!isSecond) tellSafety(settings.safety, host);
  const [home, temporary] = [join(own, 'home'), join(own, 'tmp')];
  for (const path of [home, temporary]) await mkdir(path);
  const environment = { ...scrubEnvironment(host.environment), ...variables };
  const renamed = [[await realpath(top), '/build/project'] as const, [own, '/build/work'] as const];
  const places = { home, temporary, renamed };
  const wrapper = join(own, 'rustc-wrapper');
  const paths = await pathVariables(places, compiled, environment, wrapper);
  if (paths.wrapperText !== null) {
    await writeFile(wrapper, paths.wrapperText);
    await chmod(wrapper, 0o755);
  }
  const backends = openBackends({
    ...options,
    ...(begun === undefined ? {} : { begun }),
    variables: { ...reproducibleVariables(sourceDateEpoch, places, environment), ...variables, ...paths.variables },
    timeoutMs: () => Math.max(1, Math.round(deadline - performance.now())),
  });
  return {
    name: `repo-agent-actions ${SUITE_VERSION}`,
    python: python.version,
    async build(step) {
      await mkdir(step.outDir, { recursive: true });
      host.progress(`building the ${step.kind} of ${basename(step.source)}`);
      const said = await backends.build(step);
      host.signal.throwIfAborted();
      const result = { ...said, stdout: show(said.stdout), stderr: show(said.stderr), output: show(said.output) };
      host.debug(result.output);
      return await productOf(step, result, settings, timeout);
    },
    close: () => backends.close(),
  };
}
