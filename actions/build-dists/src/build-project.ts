import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { holdsIndexCredentials, projectEnvironment, runProcess, type ProcessResult } from '@repo-agent-actions/process';
import {
  packageEnvironment,
  indexSettings,
  requireKeptByPip,
  safetyArguments,
  tellSafety,
  withProjectLimit,
  indexTrouble,
  installFailure,
  runBackend,
  toolEnvironment,
  TOOL_VERSIONS,
  withCachesIn,
  type IndexSettings,
  type Python,
  type Uv,
} from '@repo-agent-actions/python-env';
import {
  limitText,
  ReleaseError,
  SUITE_VERSION,
  type DistributionKind,
  type Host,
} from '@repo-agent-actions/release-model';
import { DEFAULT_TIMEOUT } from './inputs.ts';

/** What is built, and from what. */
export interface BuildStep {
  readonly kind: DistributionKind;
  /** Absolute: the project's folder, or an sdist. */
  readonly source: string;
  /** Absolute; must be empty. The caches of the steps are next to it. */
  readonly outDir: string;
}

/** The PEP 517 frontend that builds. */
export interface Frontend {
  /** `uv 0.13.8`, `build 1.6.1` */
  readonly name: string;
  /** Of the Python that runs the back-end: `3.12.1`. */
  readonly python: string;
  /** @returns the absolute path of the one file that was built @throws BuildFailed */
  build(step: BuildStep): Promise<string>;
}

/** What a frontend needs to know. */
export interface FrontendOptions {
  readonly uv: Uv | null;
  readonly python: Python;
  /** Whether a person named this Python, so that no other one may build. */
  readonly isNamed?: boolean;
  /** Seconds for everything that is built; absent: `DEFAULT_TIMEOUT`. */
  readonly timeout?: number;
  /** Absolute: its limits on what may be installed are kept, too; absent: those of the machine alone. */
  readonly projectDir?: string;
  /** Absolute. */
  readonly buildConstraints: string | null;
  /** Seconds; `null`: back-ends take the times of the files. */
  readonly sourceDateEpoch: number | null;
  /** Variables of the step that `environment-variables` passes on to code of the project. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Replaces our own paths in the output of tools with those that people know. */
  readonly show?: (text: string) => string;
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
      'Raise timeout, or find out why it takes so long; the log has the last output of the build',
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

/** Variables that make the same files give the same bytes. */
function reproducible(sourceDateEpoch: number | null): Record<string, string> {
  return {
    PYTHONHASHSEED: '0',
    TZ: 'UTC',
    ...(sourceDateEpoch === null ? {} : { SOURCE_DATE_EPOCH: String(sourceDateEpoch) }),
  };
}

/**
 * Chooses the frontend: `uv build` where there is uv, since it needs a third of the time, else `python -m build`. Both
 * run the project's own back-end (PEP 517) in an environment of its own, and ignore the project's settings for uv and
 * pip: `[tool.uv]` says how its developers work, not what others will build from the sdist. Only its limit on the age of
 * what is installed is kept. When the index needs a
 * password, neither can hide it from the back-end, so `runBackend` builds instead. It also does where `build` would use
 * another Python than the named one.
 */
export async function chooseFrontend({
  uv,
  python,
  isNamed = false,
  timeout = DEFAULT_TIMEOUT,
  projectDir,
  buildConstraints,
  sourceDateEpoch,
  variables = {},
  show = (text) => text,
  host,
}: FrontendOptions): Promise<Frontend> {
  // Our own tools are subject to the machine's limits, not to the project's
  const limited = projectDir === undefined ? host.environment : await withProjectLimit(host.environment, projectDir);
  const settings = await indexSettings(limited);
  tellSafety(settings.safety, host);
  const deadline = performance.now() + timeout * 1000;
  const remaining = (): number => Math.max(1, Math.round(deadline - performance.now()));
  const environment = packageEnvironment({ ...host, environment: limited }, settings);
  const forBackend = { ...reproducible(sourceDateEpoch), ...variables };
  const shown = (said: ProcessResult): ProcessResult => ({
    ...said,
    stdout: show(said.stdout),
    stderr: show(said.stderr),
    output: show(said.output),
  });
  if (holdsIndexCredentials(environment) || (uv === null && isNamed)) {
    return {
      name: `repo-agent-actions ${SUITE_VERSION}`,
      python: python.version,
      async build(step) {
        await mkdir(step.outDir, { recursive: true });
        host.progress(`building the ${step.kind} of ${basename(step.source)}`);
        const folder = await mkdtemp(join(host.temporaryFolder, 'backend-'));
        const ownCaches = { ...host, environment: withCachesIn(limited, join(folder, 'caches')) };
        try {
          const constraintsFile = buildConstraints ?? undefined;
          const request = { ...step, folder, python, uv, host: ownCaches, constraintsFile };
          const result = shown(await runBackend({ ...request, variables: forBackend, timeoutMs: remaining() }));
          host.signal.throwIfAborted();
          host.debug(result.output);
          return await productOf(step, result, settings, timeout);
        } finally {
          await rm(folder, { recursive: true, force: true, maxRetries: 3 });
        }
      },
    };
  }
  const run = async (
    file: string,
    args: readonly string[],
    step: BuildStep,
    env: Record<string, string>,
  ): Promise<string> => {
    await mkdir(step.outDir, { recursive: true });
    host.progress(`building the ${step.kind} of ${basename(step.source)}`);
    const result = shown(
      await runProcess({
        file,
        args,
        cwd: step.outDir,
        // Build requirements are fetched into a cache of this run. uv makes the environments of back-ends in its cache, so
        // each of them could write to a permanent one, and what it left there would be in the next release.
        env: { ...withCachesIn(projectEnvironment(env), join(dirname(step.outDir), 'caches')), ...forBackend },
        timeoutMs: remaining(),
        signal: host.signal,
      }),
    );
    host.signal.throwIfAborted();
    host.debug(result.output);
    return await productOf(step, result, settings, timeout);
  };
  if (uv !== null) {
    const constraints = buildConstraints === null ? [] : ['--build-constraints', buildConstraints];
    return {
      name: `uv ${uv.version}`,
      python: python.version,
      build: (step) =>
        run(
          uv.path,
          // Runs every back-end as PEP 517 says, even uv's own, for which uv would otherwise use itself.
          [
            'build',
            `--${step.kind}`,
            '--force-pep517',
            '--no-sources',
            '--python',
            python.path,
            '--out-dir',
            step.outDir,
            ...constraints,
            ...safetyArguments(settings.safety, 'build'),
            '--',
            step.source,
          ],
          step,
          environment,
        ),
    };
  }
  const tool = await toolEnvironment('build', host);
  // For build environments, pip reads constraints only from this variable.
  const files = [...(buildConstraints === null ? [] : [buildConstraints]), ...settings.safety.buildConstraints];
  await requireKeptByPip(tool.folder, settings.safety);
  const forTool: Record<string, string> = {
    ...(files.length === 0 ? {} : { PIP_CONSTRAINT: files.join(' ') }),
    // It breaks the lines of pip at the width of a terminal, in the middle of names
    COLUMNS: '1000',
  };
  return {
    name: `build ${TOOL_VERSIONS.build}`,
    python: tool.interpreter.version,
    async build(step) {
      // Checked again for each step: a back-end may have written to it.
      const { python: file } = await toolEnvironment('build', host);
      return await run(
        file,
        ['-I', '-m', 'build', `--${step.kind}`, '--outdir', step.outDir, '--', step.source],
        step,
        {
          ...environment,
          ...forTool,
        },
      );
    },
  };
}
