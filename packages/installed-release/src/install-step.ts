import { join } from 'node:path';
import { visibleValue } from '#harmless-text';
import type { ProcessResult } from '#process';
import { isValidName } from '#python-standards';
import { createEnvironment, installFailure, withCachesIn, type Environment } from '#python-env';
import { ReleaseError } from '#release-model';
import type { TrialFile } from './trial-plan.ts';
import type { PythonWork } from './python-work.ts';
import { installRemedy } from './remedies.ts';

/** A new environment with one file of the release. */
export interface Installation {
  readonly environment: Environment;
  readonly result: ProcessResult;
  /** Milliseconds of the installation alone, without creating the environment. */
  readonly ms: number;
  /** What went wrong, and what to do; `null` when it is installed. */
  readonly problem: string | null;
}

/**
 * `name[extra] @ URL#sha256=…`: exactly this file, with exactly these bytes.
 * @throws ReleaseError for an invalid name: in a requirement it could refer to another file
 * @see https://peps.python.org/pep-0508/
 */
export function fileRequirement(
  name: string,
  extras: readonly string[],
  { url, requiredSha256 }: Pick<TrialFile, 'url' | 'requiredSha256'>,
): string {
  const wrong = [name, ...extras].find((part) => !isValidName(part));
  if (wrong !== undefined) {
    throw new ReleaseError({
      subject: url,
      problem: `"${visibleValue(wrong, 80)}" is not the name of a project or an extra`,
      remedy: 'Use only letters, digits, . _ and - in the names in pyproject.toml',
    });
  }
  const bracket = extras.length === 0 ? '' : `[${extras.join(',')}]`;
  return `${name}${bracket} @ ${url}${requiredSha256 === null ? '' : `#sha256=${requiredSha256}`}`;
}

/**
 * Creates an environment and installs the file by its URL and hash, with dependencies from the other index. Anything
 * cached of the project under test is not used.
 * @param label - names the environment's folder
 */
export async function installFile(
  work: PythonWork,
  label: string,
  file: TrialFile,
  extras: readonly string[],
): Promise<Installation> {
  const { python, place, uv, host } = work;
  const folder = join(place.folder, `environment-${label}`);
  // Nobody works in it: it needs no scripts for shells, and so no program that writes them
  const environment = await createEnvironment({ python, folder, host, uv, isBare: true });
  return await installInto(work, environment, file, extras);
}

/** Installs the file into an environment that exists. */
export async function installInto(
  work: PythonWork,
  environment: Environment,
  file: TrialFile,
  extras: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Installation> {
  const { plan, place, host } = work;
  const { project, normalizedName, settings } = plan;
  const started = performance.now();
  const result = await environment.install({
    requirements: [fileRequirement(project, extras, file)],
    refresh: [normalizedName],
    cwd: await place.emptyFolder(),
    timeoutMs: Math.max(1, work.remaining()),
    // Its build backend runs in an environment that uv creates in its cache.
    env: { ...variables, ...(file.kind === 'sdist' ? withCachesIn({}, join(place.folder, 'caches')) : {}) },
    ...(settings.dependenciesIndexUrl === null ? {} : { indexUrl: settings.dependenciesIndexUrl }),
  });
  host.signal.throwIfAborted();
  const ms = Math.round(performance.now() - started);
  if (result.exitCode === 0) return { environment, result, ms, problem: null };
  const remedy = result.timedOut
    ? `Raise ${plan.stage === 'try' ? 'try-timeout' : 'verify-timeout'} in [tool.repo-agent-actions], or find out why it takes so long`
    : installRemedy(result.output, project, plan.dependenciesFrom, plan.verification?.nearby ?? []);
  return { environment, result, ms, problem: `${installFailure(result)}. ${remedy}.` };
}
