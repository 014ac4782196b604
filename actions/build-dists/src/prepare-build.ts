import { access, constants, lstat, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readIgnoreTable } from '#ignored-rules';
import {
  isInside,
  judgeHistoryOf,
  listProjectFiles,
  readGitFacts,
  readIdentityOf,
  readNamedProject,
  readProject,
  requireTagHere,
  type GitFacts,
  type NamedProject,
  type ReleaseIdentity,
} from '#project-tree';
import {
  choosePythons,
  findNamedPythons,
  findUv,
  indexSettings,
  type BegunEnvironment,
  type ChosenPythons,
  type Python,
} from '#python-env';
import type { Pyproject } from '#python-standards';
import {
  isStopping,
  ReleaseError,
  type DistributionKind,
  type Finding,
  type Host,
  type ProjectConfig,
} from '#release-model';
import { parseByteSize } from './byte-size.ts';
import { openBuildSource, type BuildSource } from './build-source.ts';
import { beginBackend, workFolder } from './build-project.ts';
import { DEFAULT_TIMEOUT, type BuildDistsInputs } from './inputs.ts';
import type { SizeLimit } from './judge-products.ts';
import { planPackagesDir, realFolder, type PackagesDirPlan } from './packages-dir.ts';
import type { TakenFile, TakenFiles } from './take-files.ts';
import { readSmokeTest, type SmokeTest } from './verification.ts';

/** Everything that is known before anything is changed. */
export interface Preparation {
  readonly pyproject: Pyproject;
  readonly config: ProjectConfig;
  /** As the source says; `null` when it isn't known before the build. */
  readonly identity: ReleaseIdentity | null;
  /** What the files of the project say of it; `null` when they can't be read. */
  readonly named: NamedProject | null;
  /** What is removed from packages-dir; `null` when only the build can tell what is the project's. */
  readonly packagesDir: PackagesDirPlan | null;
  /** The environment of the build, which may be used for it. */
  readonly begun: Promise<BegunEnvironment | null>;
  readonly git: GitFacts | null;
  /** The files of the project's folder, relative to it, before anything was built; `undefined`: they can't be listed. */
  readonly listed: readonly string[] | undefined;
  readonly source: BuildSource;
  /** A second copy of what is built, for a second build; `null`: nobody has asked for one. */
  readonly again: BuildSource | null;
  /** What to build. */
  readonly formats: readonly DistributionKind[];
  /** Files of the release that were built elsewhere. */
  readonly taken: readonly TakenFile[];
  /** The one that `python-version` names, else the newest that the project allows; `null`: nothing is built. */
  readonly python: Python | null;
  readonly smokeTest: SmokeTest | null;
  readonly sizes: Readonly<Record<DistributionKind, SizeLimit>>;
  /** Variables of the step for the back-end: those that `environment-variables` names. */
  readonly variables: Readonly<Record<string, string>>;
  /** What git lacks that the version is taken from; nothing that stops the build. */
  readonly history: readonly Finding[];
}

const DEFAULT_SIZE: Readonly<Record<DistributionKind, number>> = { wheel: 1_000_000, sdist: 500_000 };

async function isWritable(path: string): Promise<boolean> {
  return await access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** The nearest existing folder, at or above a path. */
async function nearestFolder(path: string): Promise<string> {
  const status = await stat(path).catch(() => null);
  return status?.isDirectory() === true || dirname(path) === path ? path : await nearestFolder(dirname(path));
}

async function requirePackagesDir(packagesDir: string, projectDir: string): Promise<void> {
  const wrong = (problem: string, remedy: string): ReleaseError =>
    new ReleaseError({ subject: 'packages-dir', problem: `${packagesDir} ${problem}`, remedy });
  const holdsProject = isInside(await realFolder(packagesDir), await realFolder(projectDir));
  if (holdsProject || isInside(packagesDir, projectDir))
    throw wrong('contains the project itself', 'Use a folder for the products only, such as dist');
  const status = await lstat(packagesDir).catch(() => null);
  if (status?.isSymbolicLink() === true) throw wrong('is a symbolic link', 'Use the folder that it points to');
  if (status !== null && !status.isDirectory()) throw wrong('is not a folder', 'Use another path, or remove the file');
  if (!(await isWritable(await nearestFolder(packagesDir)))) {
    throw wrong(
      "can't be written to",
      isInside(projectDir, packagesDir)
        ? 'The project is read-only: set packages-dir to an absolute path outside of it'
        : 'Use a folder that can',
    );
  }
}

/** What says which Pythons a project allows. */
type Admission = Pick<NamedProject, 'requiresPython' | 'classifiers'>;

/** What says which Python builds. */
type PythonInputs = Pick<BuildDistsInputs, 'pythonVersion' | 'pythonDownloads'>;

async function pythonsFor(
  project: Admission | null,
  { pythonVersion = null, pythonDownloads = false }: PythonInputs,
  host: Host,
): Promise<ChosenPythons> {
  const wanted = pythonVersion === null ? 'auto' : [pythonVersion];
  const found = await findNamedPythons(wanted, pythonDownloads, host);
  const { requiresPython = null, classifiers = [] } = project ?? {};
  return choosePythons(wanted, found, requiresPython, classifiers, null, 'python-version');
}

async function choosePython(project: Admission | null, inputs: PythonInputs, host: Host): Promise<Python> {
  const { chosen, notes } = await pythonsFor(project, inputs, host);
  for (const note of notes) host.notice(note);
  const [python] = chosen;
  if (python !== undefined) return python;
  throw new ReleaseError({
    subject: 'PATH',
    problem: 'no Python was found',
    remedy: 'Install Python, or add it to PATH',
  });
}

/**
 * Begins to create the environment of the build while git reads and copies: what is released is nearly always what the
 * folder has. A failure is left to the build, which meets it again.
 */
async function beginEarly(
  project: Admission | null,
  inputs: BuildDistsInputs,
  folder: string,
  host: Host,
): Promise<BegunEnvironment | null> {
  const { projectDir, buildConstraints, timeout = DEFAULT_TIMEOUT } = inputs;
  try {
    // What has to be fetched first is fetched once
    const { chosen } = await pythonsFor(project, { ...inputs, pythonDownloads: false }, host);
    const [python] = chosen;
    if (python === undefined) return null;
    const uv = await findUv(host, await indexSettings(host.environment));
    return await beginBackend({ folder, uv, python, projectDir, buildConstraints, host }, timeout);
  } catch (error) {
    if (error instanceof ReleaseError || host.signal.aborted) return null;
    throw error;
  }
}

function sizeLimit(kind: DistributionKind, input: number | null, config: string | undefined): SizeLimit {
  if (input !== null) return { bytes: input, given: true };
  if (config !== undefined)
    return { bytes: parseByteSize(config, `[tool.repo-agent-actions] maximum-${kind}-size`), given: true };
  return { bytes: DEFAULT_SIZE[kind], given: false };
}

/** What to build beside what was built elsewhere. @throws ReleaseError when the release would have two sdists */
function formatsBeside(formats: BuildDistsInputs['formats'], taken: readonly TakenFile[]): readonly DistributionKind[] {
  const isTaken = (kind: DistributionKind): boolean => taken.some(({ distribution }) => distribution.kind === kind);
  if (formats === null) return (['sdist', 'wheel'] as const).filter((kind) => !isTaken(kind));
  const sdist = taken.find(({ distribution }) => distribution.kind === 'sdist');
  if (sdist === undefined || !formats.includes('sdist')) return formats;
  throw new ReleaseError({
    subject: 'formats',
    problem: `names sdist, but wheels-from brings one already: ${sdist.distribution.filename}, from ${sdist.from}`,
    remedy: 'Leave one of them out: a release has one source distribution',
  });
}

/**
 * Where a tool takes the version from git, that is judged before the build, which would otherwise fail or choose another
 * version.
 * @throws ReleaseError when the build can't come to the right version
 */
async function requireHistory(
  inputs: BuildDistsInputs,
  listed: readonly string[] | undefined,
  host: Host,
): Promise<readonly Finding[]> {
  const variables = host.withheld?.reveal(inputs.environmentVariables ?? [], 'environment-variables') ?? {};
  const findings = await judgeHistoryOf(
    inputs.projectDir,
    { tag: inputs.tag, tagPrefix: inputs.tagPrefix },
    {
      environment: { ...host.environment, ...variables },
      signal: host.signal,
    },
    listed,
  );
  const stopping = findings.find((finding) => isStopping(finding, false));
  if (stopping !== undefined) {
    const { subject, message: problem, remedy } = stopping;
    throw new ReleaseError({ subject, problem, remedy });
  }
  return findings;
}

/**
 * Reads what the build needs, and rejects what can't work.
 * @param taken - files of the release that were built elsewhere
 * @param folder - for what is built; absolute; empty
 * @throws ReleaseError for bad input, before anything is changed
 */
export async function prepareBuild(
  inputs: BuildDistsInputs,
  taken: TakenFiles,
  folder: string,
  host: Host,
): Promise<Preparation> {
  const { projectDir, packagesDir, buildConstraints } = inputs;
  // Report a folder without a project before asking git
  const here = await readProject(projectDir, host);
  await requirePackagesDir(packagesDir, projectDir);
  if (buildConstraints !== null && (await stat(buildConstraints).catch(() => null))?.isFile() !== true) {
    throw new ReleaseError({
      subject: 'build-constraints',
      problem: `${buildConstraints} is not a file`,
      remedy: "Set it to a file in pip's constraints format",
    });
  }
  const formats = formatsBeside(inputs.formats, taken.files);
  // Why they can't be listed is told by who needs them
  const listed = await listProjectFiles(projectDir, host).catch(() => undefined);
  const namedHere = await readNamedProject(projectDir, host, listed);
  const git = await readGitFacts(projectDir, host);
  const isSdistTaken = taken.files.some(({ distribution }) => distribution.kind === 'sdist');
  // What is made there would be listed, compared and copied as the project's own
  const isAmongSources = isInside(await realpath(git?.top ?? projectDir), await realpath(dirname(folder)));
  const begun =
    formats.length === 0 || isSdistTaken || isAmongSources
      ? Promise.resolve(null)
      : beginEarly(here.pyproject.project ?? namedHere, inputs, workFolder(dirname(folder)), host);
  // Whoever needs it waits for it; when nobody comes to that, it ends with the stage
  begun.catch(() => undefined);
  if (inputs.tag !== null) await requireTagHere(inputs.tag, projectDir, git, host);
  const history = await requireHistory(inputs, listed, host);
  const asked = readIdentityOf(namedHere);
  const products = { normalizedName: asked?.normalizedName ?? null, packagesDir: await realFolder(packagesDir) };
  if (inputs.verifyReproducible === true && formats.length === 0) {
    throw new ReleaseError({
      subject: 'verify-reproducible',
      problem: 'nothing is built here, so there is nothing to compare with a second build',
      remedy: 'Leave it out, or build something beside the files of wheels-from',
    });
  }
  const source = await openBuildSource(inputs, products, git, folder, taken, host);
  // Before anything is built: code of the project could change what is copied
  const second = join(dirname(folder), 'second', 'source');
  const again =
    inputs.verifyReproducible === true ? await openBuildSource(inputs, products, git, second, taken, host) : null;
  // From here on, only what is built is read, not the original folder
  const { pyproject, config } = await readProject(source.projectDir, host, projectDir);
  readIgnoreTable(config.ignore); // What is wrong with it is told before anything takes time
  const named = await readNamedProject(source.projectDir, host, source.files);
  const identity = readIdentityOf(named);
  const allowed = pyproject.project ?? named;
  const prepared = {
    pyproject,
    config,
    named,
    identity,
    begun,
    git,
    listed,
    source,
    again,
    formats,
    taken: taken.files,
    python: formats.length === 0 ? null : await choosePython(allowed, inputs, host),
    smokeTest: await readSmokeTest(source.projectDir, config.smokeTest, host),
    sizes: {
      wheel: sizeLimit('wheel', inputs.maximumWheelSize, config.maximumWheelSize),
      sdist: sizeLimit('sdist', inputs.maximumSdistSize, config.maximumSdistSize),
    },
    variables: host.withheld?.reveal(inputs.environmentVariables ?? [], 'environment-variables') ?? {},
    history,
  };
  const placed = { files: taken.files.map(({ distribution }) => distribution), isComplete: false };
  return { ...prepared, packagesDir: identity === null ? null : await planPackagesDir(inputs, identity, placed, host) };
}
