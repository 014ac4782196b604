import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { holdsIndexCredentials, projectEnvironment, runProcess, type ProcessResult } from '@repo-agent-actions/process';
import {
  packageEnvironment,
  indexSettings,
  indexTrouble,
  installFailure,
  installRemedy,
  runBackend,
  toolEnvironment,
  TOOL_VERSIONS,
  withCachesIn,
  type IndexSettings,
  type Python,
  type Uv,
} from '@repo-agent-actions/python-env';
import { ReleaseError, SUITE_VERSION, type DistributionKind, type Host } from '@repo-agent-actions/release-model';
import { buildFailure } from './build-failure.ts';

/** What is built, and from what. */
export interface BuildStep {
  readonly kind: DistributionKind;
  /** Absolute: the project's folder, or an sdist. */
  readonly source: string;
  /** Absolute; must be empty. The caches of the steps lie beside it. */
  readonly outDir: string;
}

/** The frontend of PEP 517 that does the building. */
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
  /** Absolute. */
  readonly buildConstraints: string | null;
  /** Seconds; `null`: back-ends take the times of the files. */
  readonly sourceDateEpoch: number | null;
  /** Variables of the step that somebody has named for code of the project. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Puts the paths that a person knows into what tools say. */
  readonly show?: (text: string) => string;
  readonly host: Host;
}

/** A back-end that refused: the sentence is for people, the output for the log. */
export class BuildFailed extends Error {
  readonly output: string;

  constructor(message: string, output: string) {
    super(message);
    this.name = 'BuildFailed';
    this.output = output;
  }
}

/** Compiling may take long, hanging longer. Milliseconds. */
const TIME_LIMIT_MS = 2 * 60 * 60_000;

async function productOf(step: BuildStep, result: ProcessResult, settings: IndexSettings): Promise<string> {
  if (result.exitCode !== 0) {
    // The back-end is installed first; when it can't be fetched, there is nothing wrong with the project
    const trouble = indexTrouble(result, settings);
    if (trouble !== null) throw new ReleaseError(trouble);
    const failure = buildFailure(result);
    const remedy = installRemedy(installFailure(result), '');
    if (remedy !== '')
      throw new ReleaseError({
        subject: 'project-dir',
        problem: `the ${step.kind} cannot be built: ${failure}`,
        remedy,
      });
    throw new BuildFailed(`the ${step.kind} cannot be built: ${failure}`, result.output);
  }
  const ending = step.kind === 'wheel' ? '.whl' : '.tar.gz';
  const products = (await readdir(step.outDir)).filter((name) => name.endsWith(ending));
  const [name] = products;
  if (name !== undefined && products.length === 1) return join(step.outDir, name);
  throw new BuildFailed(
    `the back-end said that it built the ${step.kind}, and left ${products.length === 0 ? `no ${ending} file` : products.join(', ')}`,
    result.output,
  );
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
 * run the project's own back-end (PEP 517) in an environment of its own, and read neither uv's nor pip's settings of
 * the project: `[tool.uv]` says how its developers work, not what others will build from the sdist. Where the index
 * wants a password, neither can keep it from the back-end, and `runBackend` does their work.
 */
export async function chooseFrontend({
  uv,
  python,
  buildConstraints,
  sourceDateEpoch,
  variables = {},
  show = (text) => text,
  host,
}: FrontendOptions): Promise<Frontend> {
  const settings = await indexSettings(host.environment);
  const environment = packageEnvironment(host, settings);
  const forBackend = { ...reproducible(sourceDateEpoch), ...variables };
  if (holdsIndexCredentials(environment)) {
    return {
      name: `repo-agent-actions ${SUITE_VERSION}`,
      python: python.version,
      async build(step) {
        await mkdir(step.outDir, { recursive: true });
        host.progress(`building the ${step.kind} of ${basename(step.source)}`);
        const folder = await mkdtemp(join(host.temporaryFolder, 'backend-'));
        const ownCaches = { ...host, environment: withCachesIn(host.environment, join(folder, 'caches')) };
        try {
          const constraintsFile = buildConstraints ?? undefined;
          const request = { ...step, folder, python, uv, host: ownCaches, constraintsFile };
          const result = await runBackend({ ...request, variables: forBackend, timeoutMs: TIME_LIMIT_MS });
          host.signal.throwIfAborted();
          host.debug(result.output);
          return await productOf(step, result, settings);
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
    const said = await runProcess({
      file,
      args,
      cwd: step.outDir,
      // What back-ends are made of is fetched into this run's own cache. One that is kept would be in reach of every
      // back-end, as uv makes their environments in it, and what one left there would be in the next release.
      env: { ...withCachesIn(projectEnvironment(env), join(dirname(step.outDir), 'caches')), ...forBackend },
      timeoutMs: TIME_LIMIT_MS,
      signal: host.signal,
    });
    host.signal.throwIfAborted();
    const result = { ...said, stdout: show(said.stdout), stderr: show(said.stderr), output: show(said.output) };
    host.debug(result.output);
    return await productOf(step, result, settings);
  };
  if (uv !== null) {
    const constraints = buildConstraints === null ? [] : ['--build-constraints', buildConstraints];
    return {
      name: `uv ${uv.version}`,
      python: python.version,
      build: (step) =>
        run(
          uv.path,
          // Every back-end is run as PEP 517 says, also uv's own, which uv would otherwise take from itself.
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
            '--',
            step.source,
          ],
          step,
          environment,
        ),
    };
  }
  const tool = await toolEnvironment('build', host);
  // pip takes constraints for what it installs into the build's environment from this variable alone.
  const constraints: Record<string, string> = buildConstraints === null ? {} : { PIP_CONSTRAINT: buildConstraints };
  return {
    name: `build ${TOOL_VERSIONS.build}`,
    python: tool.interpreter.version,
    async build(step) {
      // Looked at again for each step: a back-end may have written into it.
      const { python: file } = await toolEnvironment('build', host);
      return await run(
        file,
        ['-I', '-m', 'build', `--${step.kind}`, '--outdir', step.outDir, '--', step.source],
        step,
        {
          ...environment,
          ...constraints,
        },
      );
    },
  };
}
