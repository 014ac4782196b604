import { lstat, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { visibleValue } from '#harmless-text';
import { notRegular } from '#distributions';
import { findProjectBounds, isInside, trackedNames, type GitHost } from '#project-tree';
import { looksLikeDistribution, releaseOfFilename } from '#python-standards';
import { isSystemError, ReleaseError, systemReason, type Host } from '#release-model';
import { releaseFolder, sha256OfFile, writeFileAtomically } from '#release-store';
import type { BuildDistsInputs } from './inputs.ts';

/** Whose distributions a folder is for. */
export interface PackagesDirOwner {
  /** PEP 503. */
  readonly normalizedName: string;
  /** PEP 440 normal form; `null` when only the build can tell. */
  readonly version: string | null;
}

/** Distributions that are about to be written. */
export interface PlacedFiles {
  readonly files: readonly Readonly<Record<'filename' | 'sha256', string>>[];
  /** Whether they are all: before the build, they are those that were built elsewhere. */
  readonly isComplete: boolean;
}

/** The document that says which folder outside of the project was created for its products. */
const MADE_FOLDER = 'packages-dir.json';

/** How many names a message shows. */
const SHOWN = 8;

/** The folder with the links in its path resolved, whether it exists yet or not. */
export async function realFolder(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null || dirname(path) === path) return real ?? path;
  return join(await realFolder(dirname(path)), basename(path));
}

/** What tells a folder from a later one of the same path. */
async function identityOf(folder: string): Promise<string | null> {
  const facts = await lstat(folder, { bigint: true }).catch(() => null);
  if (facts?.isDirectory() !== true) return null;
  return JSON.stringify({ folder, ...{ device: String(facts.dev), inode: String(facts.ino) }, born: String(facts.birthtimeNs) }); // prettier-ignore
}

/** Remembers that a folder was created for the products of a project: later builds may remove such products there. */
export async function rememberMade(folder: string, normalizedName: string, host: Host): Promise<void> {
  const identity = await identityOf(await realFolder(folder));
  if (identity !== null)
    await writeFileAtomically(join(releaseFolder(host.storeFolder, normalizedName), MADE_FOLDER), `${identity}\n`);
}

async function wasMade(folder: string, normalizedName: string, host: Host): Promise<boolean> {
  const noted = await readFile(join(releaseFolder(host.storeFolder, normalizedName), MADE_FOLDER), 'utf8').catch(
    () => null,
  );
  return noted !== null && noted.trim() === (await identityOf(folder));
}

/** Whether a folder is in the work tree of the project, or was created for its products. */
async function isOurFolder(folder: string, projectDir: string, normalizedName: string, host: Host): Promise<boolean> {
  const { top } = await findProjectBounds(projectDir, host);
  return isInside(top, folder) || (await wasMade(folder, normalizedName, host));
}

/** A file that stands in the way, and why. */
interface Obstacle {
  readonly name: string;
  readonly why: string;
  /** Whether `clean` would remove it. */
  readonly isOld?: boolean;
}

/** What is in the folder beside files that nobody takes for distributions. */
interface FoundProducts {
  /** Regular files that git doesn't track, named as distributions of the project; names. */
  readonly own: readonly string[];
  readonly obstacles: readonly Obstacle[];
}

async function findProducts(folder: string, normalizedName: string, host: GitHost): Promise<FoundProducts> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isSystemError(error, 'ENOENT')) return [];
    throw new ReleaseError(
      { subject: 'packages-dir', problem: `${folder} can't be read (${systemReason(error)})`, remedy: 'Use another folder' },
      { cause: error },
    ); // prettier-ignore
  });
  const candidates = names.filter(looksLikeDistribution).sort();
  const tracked = await trackedNames(folder, candidates, host);
  const own: string[] = [];
  const obstacles: Obstacle[] = [];
  for (const name of candidates) {
    const odd = await notRegular(join(folder, name));
    const release = releaseOfFilename(name);
    const why =
      odd ??
      (release === null
        ? 'not the name of a distribution'
        : release.normalizedName !== normalizedName
          ? `of the project ${release.normalizedName}`
          : tracked === null
            ? 'git is not installed, so it is unknown whether it is tracked'
            : tracked.has(name)
              ? 'git tracks it'
              : null);
    if (why === null) own.push(name);
    else obstacles.push({ name, why });
  }
  return { own, obstacles };
}

function obstacleError(obstacles: readonly Obstacle[]): ReleaseError {
  const told = obstacles.slice(0, SHOWN).map(({ name, why }) => `${visibleValue(name)} (${why})`);
  const more = obstacles.length - told.length;
  return new ReleaseError({
    subject: 'packages-dir',
    problem: `contains other distributions: ${told.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`,
    remedy: obstacles.every(({ isOld }) => isOld === true)
      ? 'Remove them, or set clean to true'
      : 'Move them elsewhere, or set packages-dir to a folder for this project alone',
  });
}

/** What may happen to a folder of products. */
export interface PackagesDirPlan {
  /** Absolute, without links. */
  readonly folder: string;
  /** Products of earlier builds that `clean` removes; names. */
  readonly removed: readonly string[];
}

/**
 * Plans what happens to what is in `packages-dir`. Removed are distributions of the project, by the name that their file
 * names give, in regular files that git doesn't track, and only in the project's work tree or in a folder that an
 * earlier build created. Files that nobody takes for a distribution stay as they are.
 * @param placed - what will be written, as far as it is known
 * @throws ReleaseError that names everything that stands in the way: it would be released together with the project
 */
export async function planPackagesDir(
  { projectDir, packagesDir, clean }: Pick<BuildDistsInputs, 'projectDir' | 'packagesDir' | 'clean'>,
  { normalizedName, version }: PackagesDirOwner,
  placed: PlacedFiles,
  host: Host,
): Promise<PackagesDirPlan> {
  const folder = await realFolder(resolve(packagesDir));
  const { own, obstacles } = await findProducts(folder, normalizedName, host);
  const isOurs = own.length > 0 && (await isOurFolder(folder, projectDir, normalizedName, host));
  const removed: string[] = [];
  const inTheWay = [...obstacles];
  for (const name of own) {
    const product = placed.files.find(({ filename }) => filename === name);
    if (product !== undefined && (await sha256OfFile(join(folder, name))) === product.sha256) continue;
    // Before the build, a file of the same version may turn out to be one of the products
    const isOpen = !placed.isComplete && (version === null || releaseOfFilename(name)?.version === version);
    if (isOurs && clean) removed.push(name);
    else if (isOpen || (isOurs && product !== undefined)) continue;
    else if (isOurs) inTheWay.push({ name, why: 'from an earlier build', isOld: true });
    else inTheWay.push({ name, why: 'from an earlier build, in a folder outside of the project that build-dists did not create' }); // prettier-ignore
  }
  if (inTheWay.length > 0) throw obstacleError(inTheWay);
  return { folder, removed };
}

/**
 * Removes the products of a plan, each only if it is still a regular file.
 * @returns the names of those that were removed
 * @throws ReleaseError naming the one that can't be removed
 */
export async function removeProducts({ folder, removed }: PackagesDirPlan): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const name of removed) {
    const path = join(folder, name);
    try {
      if ((await notRegular(path)) !== null) continue;
      await rm(path);
      gone.push(name);
    } catch (cause) {
      if (isSystemError(cause, 'ENOENT')) continue;
      throw new ReleaseError(
        {
          subject: 'packages-dir',
          problem: `${visibleValue(name)} of an earlier build can't be removed (${systemReason(cause)})`,
          remedy: 'Remove it, or set packages-dir to another folder',
        },
        { cause },
      );
    }
  }
  return gone;
}
