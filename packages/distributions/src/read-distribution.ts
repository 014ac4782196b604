import { lstat, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { hashFile, type HashedFile } from '#release-store';
import {
  formatVersion,
  kindOfFilename,
  looksLikeDistribution,
  parseSdistFilename,
  parseWheelFilename,
} from '#python-standards';
import { messageOf, ReleaseError, systemReason, type Distribution } from '#release-model';

/** What a file name says. @throws ReleaseError when it isn't a distribution's */
export function parseFilename(filename: string): Pick<Distribution, 'kind' | 'name' | 'version' | 'tags'> {
  const kind = kindOfFilename(filename);
  if (kind === null) {
    throw new ReleaseError({
      subject: filename,
      problem: 'is not a distribution: its name must end in .whl, .tar.gz or .zip',
      remedy: 'Give a wheel or a source distribution',
    });
  }
  try {
    if (kind === 'wheel') {
      const { name, version, tags } = parseWheelFilename(filename);
      return { kind, name, version: formatVersion(version), tags };
    }
    const { name, version } = parseSdistFilename(filename);
    return { kind, name, version: formatVersion(version), tags: [] };
  } catch (cause) {
    throw new ReleaseError(
      {
        subject: filename,
        problem: messageOf(cause),
        remedy: 'Build it again with a current build back-end, and do not rename the file',
      },
      { cause },
    );
  }
}

/** What a path is instead of a regular file, in words; `null` when it is one. */
export async function notRegular(path: string): Promise<string | null> {
  const status = await lstat(path);
  if (status.isFile()) return null;
  if (status.isSymbolicLink()) return 'a symbolic link';
  return status.isDirectory() ? 'a folder' : 'not a regular file';
}

/**
 * What a file that was hashed is, by its name.
 * @throws ReleaseError when the name isn't a distribution's
 */
export function distributionOf(path: string, hashed: HashedFile): Distribution {
  const filename = basename(path);
  return { filename, path: resolve(path), ...hashed, ...parseFilename(filename) };
}

/**
 * Reads what a distribution file is: the parts of its name, its size and its hash.
 * @throws ReleaseError when the name isn't a distribution's, or the file is missing or isn't a regular file
 */
export async function readDistribution(path: string): Promise<Distribution> {
  parseFilename(basename(path));
  const absolute = resolve(path);
  let odd: string | null;
  try {
    odd = await notRegular(absolute);
    if (odd === null) return distributionOf(absolute, await hashFile(absolute));
  } catch (cause) {
    throw new ReleaseError(
      {
        subject: path,
        problem: `can't be read (${systemReason(cause)})`,
        remedy: 'Give a file that exists and is readable',
      },
      { cause },
    );
  }
  throw new ReleaseError({ subject: path, problem: `is ${odd}`, remedy: 'Put the file itself there' });
}

/**
 * The names in a folder of distributions, sorted, without what nobody takes for one, such as the `.gitignore` of uv.
 * @throws ReleaseError when there is no such folder
 */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter(looksLikeDistribution).sort();
  } catch (cause) {
    throw new ReleaseError(
      {
        subject: folder,
        problem: `can't be read (${systemReason(cause)})`,
        remedy: 'Build the distributions first, or give the folder that contains them',
      },
      { cause },
    );
  }
}

/**
 * The names of the distributions in a folder, sorted.
 * @throws as {@link listDistributions}
 */
export async function listFilenames(folder: string): Promise<readonly string[]> {
  const names = await namesIn(folder);
  const foreign: string[] = [];
  for (const name of names) {
    const odd = await notRegular(join(folder, name));
    if (odd !== null) foreign.push(`${name} (${odd})`);
    else if (kindOfFilename(name) === null) foreign.push(name);
  }
  if (foreign.length > 0) {
    throw new ReleaseError({
      subject: folder,
      problem: `contains other files than distributions: ${foreign.join(', ')}`,
      remedy: 'Keep only the files of the release in it',
    });
  }
  if (names.length === 0) {
    throw new ReleaseError({
      subject: folder,
      problem: 'contains no distribution',
      remedy: 'Build the distributions first',
    });
  }
  return names;
}

/**
 * Reads every distribution of a folder, sorted by file name.
 * @throws ReleaseError when the folder is missing or has no distribution, or contains something that could be taken for one
 *   and isn't, or is not a regular file: everything of that kind is named
 */
export async function listDistributions(folder: string): Promise<readonly Distribution[]> {
  const found: Distribution[] = [];
  for (const name of await listFilenames(folder)) found.push(await readDistribution(join(folder, name)));
  return found;
}
