import { join } from 'node:path';
import { visibleValue } from '#harmless-text';
import type { ProcessResult } from '#process';
import { isValidName } from '#python-standards';
import { createEnvironment, installFailure, withCachesIn, type Environment } from '#python-env';
import { ReleaseError } from '#release-model';
import type { ReleaseFile } from './release-files.ts';
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
  file: Pick<ReleaseFile, 'url'>,
  sha256: string | null,
): string {
  const wrong = [name, ...extras].find((part) => !isValidName(part));
  if (wrong !== undefined) {
    throw new ReleaseError({
      subject: file.url,
      problem: `"${visibleValue(wrong, 80)}" is not the name of a project or an extra`,
      remedy: 'Use only letters, digits, . _ and - in the names in pyproject.toml',
    });
  }
  const bracket = extras.length === 0 ? '' : `[${extras.join(',')}]`;
  return `${name}${bracket} @ ${file.url}${sha256 === null ? '' : `#sha256=${sha256}`}`;
}

/** The hash that the file must have: from the manifest, or without a manifest from the index. */
export function expectedSha256({ plan }: PythonWork, file: ReleaseFile): string | null {
  const { manifest } = plan.target;
  if (manifest === null) return file.sha256;
  return manifest.files.find(({ filename }) => filename === file.filename)?.sha256 ?? null;
}

/**
 * Creates an environment and installs the file by its URL and hash, with dependencies from the other index. Anything
 * cached of the project under test is not used.
 * @param label - names the environment's folder
 */
export async function installFile(
  work: PythonWork,
  label: string,
  file: ReleaseFile,
  extras: readonly string[],
): Promise<Installation> {
  const { plan, python, place, uv, host } = work;
  const { target, inputs } = plan;
  const folder = join(place.folder, `environment-${label}`);
  const environment = await createEnvironment({ python, folder, host, uv });
  const started = performance.now();
  const result = await environment.install({
    requirements: [fileRequirement(target.project, extras, file, expectedSha256(work, file))],
    refresh: [target.normalizedName],
    cwd: await place.emptyFolder(),
    timeoutMs: Math.max(1, work.remaining()),
    // Its build backend runs in an environment that uv creates in its cache.
    env: file.kind === 'sdist' ? withCachesIn({}, join(place.folder, 'caches')) : {},
    ...(inputs.dependenciesIndexUrl === null ? {} : { indexUrl: inputs.dependenciesIndexUrl }),
  });
  host.signal.throwIfAborted();
  const ms = Math.round(performance.now() - started);
  if (result.exitCode === 0) return { environment, result, ms, problem: null };
  const remedy = result.timedOut
    ? 'Raise timeout, or find out why it takes so long'
    : installRemedy(result.output, target.project, plan.dependenciesFrom);
  return { environment, result, ms, problem: `${installFailure(result)}. ${remedy}.` };
}
