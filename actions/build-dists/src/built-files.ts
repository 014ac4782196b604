import { join } from 'node:path';
import type { Host } from '#release-model';
import { findUv, indexSettings, type BegunEnvironment } from '#python-env';
import { openFrontend, workFolder, type Frontend } from './build-project.ts';
import type { BuildSource } from './build-source.ts';
import type { BuildDistsInputs } from './inputs.ts';
import { normalizeSdist } from './normalize-sdist.ts';
import type { Preparation } from './prepare-build.ts';

/** The files of one build. */
export interface BuiltFiles {
  /** Absolute; wheels first. */
  readonly paths: readonly string[];
  /** `null`: there was nothing to build. */
  readonly frontend: Frontend | null;
}

/** One of the builds of a stage. */
export interface OneBuild {
  readonly source: BuildSource;
  /** Relative to the project, as before the first build. */
  readonly files: readonly string[];
  /** When the time limit of the stage ends, which all its builds share. Milliseconds of `performance.now()`. */
  readonly deadline: number;
  /** The environment that was begun in its folder. */
  readonly begun?: Promise<BegunEnvironment | null>;
  /** Whether it only repeats the first one. */
  readonly isSecond?: boolean;
}

/** What `buildFiles` needs of a preparation. */
type BuildRequest = Pick<Preparation, 'formats' | 'taken' | 'python' | 'variables' | 'pyproject'>;

/**
 * Builds what was prepared from one copy of the sources: the wheel from the sdist of the release, wherever that is from,
 * unless `wheel-from` says otherwise.
 * @param folder - for the products and everything that the build needs; absolute
 * @throws BuildFailed, ReleaseError
 */
export async function buildFiles(
  { wheelFrom, buildConstraints, normalizeSdist: isNormalized, timeout }: BuildDistsInputs,
  { formats, taken, python, variables, pyproject }: BuildRequest,
  { source, files, deadline, begun, isSecond = false }: OneBuild,
  folder: string,
  host: Host,
): Promise<BuiltFiles> {
  if (python === null) return { paths: [], frontend: null };
  const { projectDir: project, top, time, show } = source;
  const frontend = await openFrontend({
    folder: workFolder(folder),
    top,
    compiled: { files, requires: pyproject.buildSystem?.requires ?? [] },
    uv: await findUv(host, await indexSettings(host.environment)),
    python,
    ...(timeout === undefined ? {} : { timeout }),
    deadline,
    ...(begun === undefined ? {} : { begun }),
    isSecond,
    projectDir: project,
    buildConstraints,
    sourceDateEpoch: time,
    variables,
    show,
    host,
  });
  const wantsWheel = formats.includes('wheel');
  const paths: string[] = [];
  try {
    if (formats.includes('sdist') || (wantsWheel && wheelFrom === 'sdist')) {
      const given = taken.find(({ distribution }) => distribution.kind === 'sdist')?.distribution.path;
      const sdist = given ?? (await frontend.build({ kind: 'sdist', source: project, outDir: join(folder, 'sdist') }));
      if (isNormalized && given === undefined) await normalizeSdist(sdist, time);
      if (formats.includes('sdist')) paths.push(sdist);
      if (wantsWheel && wheelFrom === 'sdist')
        paths.unshift(await frontend.build({ kind: 'wheel', source: sdist, outDir: join(folder, 'wheel') }));
    }
    if (wantsWheel && wheelFrom === 'tree')
      paths.unshift(await frontend.build({ kind: 'wheel', source: project, outDir: join(folder, 'wheel') }));
  } finally {
    await frontend.close();
  }
  return { paths, frontend };
}
