import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { visibleValue } from '#harmless-text';
import { isInside } from '#project-tree';
import { hasWildcard, kindOfFilename, readGlob } from '#python-standards';
import { isSystemError, ReleaseError, systemReason } from '#release-model';
import type { FilesSource } from './files-source.ts';

/** A file below a source. */
export interface FoundFile {
  readonly path: string;
  readonly from: string;
  readonly isArtifact: boolean;
}

/** Longer names are cut in messages. */
export const SHOWN = 120;

export function unusable(from: string, problem: string, remedy: string): ReleaseError {
  return new ReleaseError({ subject: 'wheels-from', problem: `${visibleValue(from, SHOWN)} ${problem}`, remedy });
}

/** The entries of a folder; none when it is something else. */
async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (cause) {
    if (isSystemError(cause, 'ENOENT') || isSystemError(cause, 'ENOTDIR')) return [];
    throw unusable(folder, `can't be read (${systemReason(cause)})`, 'Make it readable, or leave it out');
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isDirectory() === true;
}

/** The paths below `base` that the steps of a pattern name. `*` stays within a folder, `**` is any number of folders; links aren't entered. */
async function expand(base: string, steps: readonly string[]): Promise<readonly string[]> {
  const [step, ...rest] = steps;
  if (step === undefined) return (await lstat(base).catch(() => null)) === null ? [] : [base];
  // A folder may really be named so
  if (!hasWildcard(step) || (await lstat(join(base, step)).catch(() => null)) !== null)
    return await expand(join(base, step), rest);
  const found: string[] = [];
  if (step === '**') for (const path of await expand(base, rest)) found.push(path);
  const glob = readGlob(step);
  for (const name of await entriesOf(base)) {
    const path = join(base, name);
    if (step === '**') {
      if (name !== '.git' && (await isFolder(path))) for (const one of await expand(path, steps)) found.push(one);
    } else if (glob.test(name)) for (const one of await expand(path, rest)) found.push(one);
  }
  return [...new Set(found)];
}

/** Every file and link below a folder, relative to it. Links aren't followed. */
async function filesBelow(folder: string, inside = ''): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await entriesOf(join(folder, inside))) {
    const path = join(inside, name);
    if (!(await isFolder(join(folder, path)))) found.push(path);
    else if (name !== '.git') for (const one of await filesBelow(folder, path)) found.push(one);
  }
  return found;
}

/** The existing files and folders that a pattern names. @param pattern - absolute */
export async function existingPaths(pattern: string): Promise<readonly string[]> {
  return await expand(
    sep,
    pattern.split(sep).filter((step) => step !== ''),
  );
}

type PathSource = Extract<FilesSource, { kind: 'path' }>;

/** Every file and link at a path. @throws ReleaseError when nothing is there */
export async function findAtPath({ given, pattern, workspace }: PathSource): Promise<readonly FoundFile[]> {
  const places = await existingPaths(pattern);
  if (places.length === 0) {
    const problem = hasWildcard(pattern) ? 'matches nothing' : 'does not exist';
    throw unusable(given, problem, 'Build the files first, or correct the path');
  }
  const shown = (path: string): string => (isInside(workspace, path) ? relative(workspace, path) || '.' : path);
  const found: FoundFile[] = [];
  for (const place of places) {
    // What a person names may be a link; what is found in it may not
    const paths = (await isFolder(await realpath(place).catch(() => place)))
      ? (await filesBelow(place)).map((path) => join(place, path))
      : [place];
    for (const path of paths) found.push({ path, from: shown(dirname(path)), isArtifact: false });
  }
  return found;
}

/**
 * The distributions at sources that are paths.
 * @returns absolute paths, without links
 * @throws ReleaseError for a source that doesn't exist
 */
export async function findDistributions(sources: readonly FilesSource[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const source of sources) {
    if (source.kind !== 'path') continue;
    for (const { path } of await findAtPath(source)) {
      if (kindOfFilename(basename(path)) !== null) found.push(await realpath(path).catch(() => path));
    }
  }
  return found;
}
