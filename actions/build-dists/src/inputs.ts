import { resolve } from 'node:path';
import { readTagOfRun, readTagPrefix, type InputReader } from '#action-kit';
import type { RunArtifact } from '#hand-over';
import { ReleaseError, type BuiltWith, type DistributionKind } from '#release-model';
import { parseByteSize } from './byte-size.ts';
import { readFilesSources, type FilesSource } from './files-source.ts';

export interface BuildDistsInputs {
  /** Absolute. */
  readonly projectDir: string;
  /** Absolute. */
  readonly packagesDir: string;
  readonly clean: boolean;
  /** What to build; empty: nothing; `null`: what `wheelsFrom` doesn't bring. */
  readonly formats: readonly DistributionKind[] | null;
  /** Where files are that were built elsewhere and belong to the release; absent: nowhere. */
  readonly wheelsFrom?: readonly FilesSource[];
  /** Where the artifacts of this run are that `wheelsFrom` names; absent: unknown. */
  readonly places?: RunArtifact['places'];
  readonly wheelFrom: BuiltWith['wheelFrom'];
  readonly normalizeSdist: boolean;
  /** A file in pip's constraints format; absolute. */
  readonly buildConstraints: string | null;
  /** Seconds; `null`: the time of the commit, or of the newest file where there is none. */
  readonly sourceDateEpoch: number | null;
  /** Whether to build twice and compare; absent: no. */
  readonly verifyReproducible?: boolean;
  /** `null`: the tag that started the run, else one on the commit that matches the version. */
  readonly tag: string | null;
  /** `null`: what the project's configuration says, else `v`. */
  readonly tagPrefix: string | null;
  /** Bytes; `null`: what the project's configuration says, else a default that only warns. */
  readonly maximumWheelSize: number | null;
  readonly maximumSdistSize: number | null;
  /** Where the release is saved for later jobs; absent: it isn't saved. */
  readonly artifact?: RunArtifact;
  /** `3.12` or `3.12.1`; absent or `null`: the newest that the project allows. */
  readonly pythonVersion?: string | null;
  /** Whether uv fetches it if it isn't installed; absent: no. */
  readonly pythonDownloads?: boolean;
  /** Seconds for the whole build; absent: `DEFAULT_TIMEOUT`. */
  readonly timeout?: number;
  /** Names of variables of the step that the back-end may see beyond the usual ones; absent: none. */
  readonly environmentVariables?: readonly string[];
  /** Rules whose findings are left out; absent: those that the project's configuration names. */
  readonly ignore?: readonly string[];
}

/** How long a build may take by default: enough for compiling, and an end to what hangs. Seconds. */
export const DEFAULT_TIMEOUT = 1800;

/** A wheel is a ZIP archive, which can't hold times before 1980. Seconds. */
const EARLIEST_TIME = 315_532_800;

function readFormats(reader: InputReader, takesFiles: boolean): BuildDistsInputs['formats'] {
  const given = reader.choices('formats', ['sdist', 'wheel', 'auto', 'none']);
  const formats = given.filter((format) => format !== 'auto' && format !== 'none');
  const alone = given.find((format) => format === 'auto' || format === 'none');
  if (alone !== undefined && given.length > 1) {
    throw new ReleaseError({
      subject: 'formats',
      problem: `names ${alone} and something else`,
      remedy: `Set it to ${alone} alone, or to what to build`,
    });
  }
  if (alone === 'auto') return takesFiles ? null : ['sdist', 'wheel'];
  if (formats.length > 0 || takesFiles) return formats;
  throw new ReleaseError({
    subject: 'formats',
    problem: alone === undefined ? 'is empty' : 'is none, and wheels-from names no files either',
    remedy: 'Set it to sdist, wheel, or both',
  });
}

export function readInputs(reader: InputReader): BuildDistsInputs {
  const projectDir = reader.path('project-dir');
  const wheelsFrom = readFilesSources(reader);
  const formats = readFormats(reader, wheelsFrom.length > 0);
  const size = (name: string): number | null => {
    const text = reader.optional(name);
    return text === null ? null : parseByteSize(text, name);
  };
  const artifactName = reader.optional('artifact-name');
  const places = {
    resultsUrl: reader.runner('ACTIONS_RESULTS_URL'),
    runtimeToken: reader.runner('ACTIONS_RUNTIME_TOKEN'),
  };
  return {
    projectDir,
    packagesDir: resolve(projectDir, reader.text('packages-dir')),
    clean: reader.boolean('clean'),
    formats,
    wheelsFrom,
    places,
    wheelFrom: reader.choice('wheel-from', ['sdist', 'tree']),
    normalizeSdist: reader.boolean('normalize-sdist'),
    buildConstraints: reader.optionalPath('build-constraints'),
    sourceDateEpoch: reader.optionalInteger('source-date-epoch', { minimum: EARLIEST_TIME }),
    verifyReproducible: reader.boolean('verify-reproducible'),
    tag: readTagOfRun(reader),
    tagPrefix: readTagPrefix(reader),
    maximumWheelSize: size('maximum-wheel-size'),
    maximumSdistSize: size('maximum-sdist-size'),
    pythonVersion: reader.optional('python-version'),
    pythonDownloads: reader.boolean('python-downloads'),
    timeout: reader.optionalInteger('timeout', { minimum: 1, maximum: 86_400 }) ?? DEFAULT_TIMEOUT,
    environmentVariables: reader.list('environment-variables'),
    ignore: reader.list('ignore'),
    ...(artifactName === null ? {} : { artifact: { name: artifactName, places } }),
  };
}
