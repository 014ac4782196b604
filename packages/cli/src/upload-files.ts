import { copyFile, link, lstat, mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { visibleValue } from '#harmless-text';
import { looksLikeDistribution } from '#python-standards';
import { ReleaseError, type Host } from '#release-model';
import { expandPattern, isPattern } from './path-patterns.ts';

/** The folder to upload. */
export interface ChosenFolder {
  /** Absolute. */
  readonly folder: string;
  /** Removes what was made for it. */
  remove(this: void): Promise<void>;
}

const isAttestation = (name: string): boolean => name.endsWith('.attestation');

/**
 * What the words after `upload` mean: a folder, or as for twine files and patterns. Files that are all the distributions
 * of one folder are that folder; a selection, or one with symbolic links, becomes a folder of its own.
 * @throws ReleaseError for a word without a file, for files of one name, and for signatures alone
 */
export async function chooseFolder(
  words: readonly string[],
  host: Pick<Host, 'info' | 'temporaryFolder'>,
  workspace: string,
): Promise<ChosenFolder> {
  const given = (await Promise.all(words.map((word) => pathsOf(word, workspace)))).flat();
  const [only] = given;
  if (given.length === 1 && only !== undefined && (await isFolder(only))) return own(only);
  const paths = [...new Set((await Promise.all(given.map(filesOf))).flat())];
  const signatures = paths.filter((path) => path.endsWith('.asc'));
  if (signatures.length > 0) {
    const names = signatures.map((path) => visibleValue(basename(path))).join(', ');
    host.info(`Passed over: ${names}. Indexes don't take signatures any more.`);
  }
  const files = paths.filter((path) => !path.endsWith('.asc'));
  const distributions = files.filter((path) => !isAttestation(path));
  if (distributions.length === 0) {
    const subject = words.map((word) => visibleValue(word)).join(' ');
    const problem = 'names no distribution';
    throw new ReleaseError({ subject, problem, remedy: 'Name wheels and sdists, a pattern, or their folder' });
  }
  requireDifferentNames(files);
  const folders = [...new Set(files.map((path) => dirname(path)))];
  const [folder] = folders;
  if (folders.length === 1 && folder !== undefined && (await isWhole(folder, files))) return own(folder);
  return copyInto(await mkdtemp(join(host.temporaryFolder, 'upload-')), files);
}

function own(folder: string): ChosenFolder {
  return { folder, remove: () => Promise.resolve() };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}

/** @throws ReleaseError when a word names nothing */
async function pathsOf(word: string, workspace: string): Promise<readonly string[]> {
  const path = resolve(workspace, word);
  if ((await stat(path).catch(() => null)) !== null) return [path];
  const found = isPattern(word) ? await expandPattern(word, workspace) : [];
  if (found.length > 0) return found;
  throw new ReleaseError({
    subject: visibleValue(word),
    problem: isPattern(word) ? 'no file fits this pattern' : "doesn't exist",
    remedy: 'Build the distributions first, or name them, a pattern, or their folder',
  });
}

/** A folder among files means what is released of it. */
async function filesOf(path: string): Promise<readonly string[]> {
  if (!(await isFolder(path))) return [path];
  const names = await readdir(path);
  return names.filter((name) => looksLikeDistribution(name) || isAttestation(name)).map((name) => join(path, name));
}

function requireDifferentNames(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const twin = seen.get(basename(path));
    if (twin !== undefined)
      throw new ReleaseError({
        subject: path,
        problem: `has the name of ${twin}`,
        remedy: 'Name only one of them: an index has one file of a name',
      });
    seen.set(basename(path), path);
  }
}

/** Whether the files are everything in their folder that could be released, and the folder itself has them. */
async function isWhole(folder: string, files: readonly string[]): Promise<boolean> {
  for (const path of files) if ((await lstat(path)).isSymbolicLink()) return false;
  const names = new Set(files.map((path) => basename(path)));
  const there = (await readdir(folder)).filter((name) => looksLikeDistribution(name) || isAttestation(name));
  return there.length === names.size && there.every((name) => names.has(name));
}

async function copyInto(folder: string, files: readonly string[]): Promise<ChosenFolder> {
  for (const path of files) {
    const target = join(folder, basename(path));
    const source = await realpath(path);
    // Another name for the same bytes, where the file system can
    await link(source, target).catch(() => copyFile(source, target));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
