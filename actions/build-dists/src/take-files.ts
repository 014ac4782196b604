import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readDistribution } from '#distributions';
import type { ArtifactStore } from '#hand-over';
import { visibleValue } from '#harmless-text';
import { kindOfFilename, readGlob } from '#python-standards';
import { ReleaseError, type Distribution } from '#release-model';
import type { FilesSource } from './files-source.ts';
import { findAtPath, SHOWN, unusable, type FoundFile } from './find-files.ts';

/** A distribution that was built elsewhere. */
export interface TakenFile {
  /** In a folder of our own, so that nobody can exchange it after it was read. */
  readonly distribution: Distribution;
  /** For people: `wheelhouse/linux`, `artifact wheels-linux`. */
  readonly from: string;
  /** Where it was found; absolute, without links; `null` for a member of an artifact. */
  readonly original: string | null;
}

/** What was found at the sources. */
export interface TakenFiles {
  /** Sorted by name, each name once. */
  readonly files: readonly TakenFile[];
  /** What else is in their folders, and no part of the source either; absolute, without links. */
  readonly besides: readonly string[];
  /** Sentences about what was not taken, and why. */
  readonly notes: readonly string[];
}

/** What the build takes when nothing is named. */
export const NOTHING_TAKEN: TakenFiles = { files: [], besides: [], notes: [] };

type ArtifactSource = Extract<FilesSource, { kind: 'artifact' }>;

async function findInArtifacts(
  { given, pattern }: ArtifactSource,
  store: ArtifactStore,
  folder: string,
): Promise<readonly FoundFile[]> {
  const listed = (await store.list()).map(({ name }) => name);
  const glob = readGlob(pattern);
  const names = listed.filter((name) => glob.test(name));
  if (names.length === 0) {
    const others = listed.slice(0, 10).map((name) => visibleValue(name, SHOWN));
    throw unusable(
      given,
      `matches no artifact of this run, which has ${others.length === 0 ? 'none' : others.join(', ')}`,
      'Upload the files in an earlier job of this run, and list that job in needs',
    );
  }
  const found: FoundFile[] = [];
  for (const [place, name] of names.entries()) {
    const target = join(folder, String(place));
    const from = `artifact ${visibleValue(name, SHOWN)}`;
    for (const member of await store.download(name, target)) {
      found.push({ path: join(target, member), from, isArtifact: true });
    }
  }
  return found;
}

/** Refuses links and devices, and copies the file into `folder`. */
async function take({ path, from, isArtifact }: FoundFile, folder: string): Promise<TakenFile> {
  const name = visibleValue(basename(path), SHOWN);
  const status = await lstat(path);
  if (!status.isFile()) {
    const what = status.isSymbolicLink() ? 'a symbolic link' : 'not a regular file';
    throw unusable(from, `contains ${name}, which is ${what}`, 'Put the file itself there');
  }
  await mkdir(folder, { recursive: true });
  const copy = join(folder, basename(path));
  await copyFile(path, copy, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  try {
    return { distribution: await readDistribution(copy), from, original: isArtifact ? null : await realpath(path) };
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    const { subject, problem, remedy } = error;
    throw new ReleaseError({ subject, problem: `${problem} (from ${from})`, remedy }, { cause: error });
  }
}

/** One file of each name. @throws ReleaseError when two of one name have other bytes, and for a second sdist */
function distinct(taken: readonly TakenFile[]): Pick<TakenFiles, 'files' | 'notes'> {
  const files = new Map<string, TakenFile>();
  const notes: string[] = [];
  for (const one of taken) {
    const { filename, sha256 } = one.distribution;
    const other = files.get(filename);
    if (other === undefined) files.set(filename, one);
    else if (other.original !== null && other.original === one.original) continue;
    else if (other.distribution.sha256 === sha256) {
      notes.push(`${filename} is in ${other.from} and in ${one.from} with the same bytes, and is taken once.`);
    } else throw twoOfOneName(filename, other, one);
  }
  const sorted = [...files.values()].sort((a, b) => (a.distribution.filename < b.distribution.filename ? -1 : 1));
  const sdists = sorted.filter(({ distribution }) => distribution.kind === 'sdist');
  if (sdists.length > 1) {
    throw new ReleaseError({
      subject: 'wheels-from',
      problem: `brings ${String(sdists.length)} source distributions, but a release has one: ${sdists.map(({ distribution, from }) => `${distribution.filename} (${from})`).join(', ')}`,
      remedy: 'Leave the others out',
    });
  }
  return { files: sorted, notes };
}

/** Two files of one name, of which an index would take only the first. */
export function twoOfOneName(
  filename: string,
  one: { readonly from: string; readonly distribution: Pick<Distribution, 'sha256'> },
  other: { readonly from: string; readonly distribution: Pick<Distribution, 'sha256'> },
): ReleaseError {
  return new ReleaseError({
    subject: filename,
    problem: `there are two with different bytes: sha256 ${one.distribution.sha256} from ${one.from}, and sha256 ${other.distribution.sha256} from ${other.from}`,
    remedy: 'Leave one of them out, and find out why two jobs built the same file',
  });
}

/**
 * Takes distributions that were built elsewhere: copies them into a folder of our own, and reads what they are. What a
 * source has besides distributions is left there, and said.
 * @param folder - for the copies; absolute
 * @param openStore - the artifacts of this run
 * @throws ReleaseError for a source that doesn't exist or has no distribution, a link, a name that isn't a
 *   distribution's, two files of one name with different bytes, and two sdists
 */
export async function takeFiles(
  sources: readonly FilesSource[],
  folder: string,
  openStore: () => ArtifactStore,
): Promise<TakenFiles> {
  const taken: TakenFile[] = [];
  const besides: string[] = [];
  const notes: string[] = [];
  for (const [place, source] of sources.entries()) {
    const own = join(folder, String(place));
    const found =
      source.kind === 'path'
        ? await findAtPath(source)
        : await findInArtifacts(source, openStore(), join(own, 'artifacts'));
    const [wanted, left] = [true, false].map((is) =>
      found.filter(({ path }) => (kindOfFilename(basename(path)) !== null) === is),
    );
    if (wanted === undefined || wanted.length === 0) {
      throw unusable(source.given, 'contains no distribution', 'Build the files first, or leave it out of wheels-from');
    }
    for (const [index, one] of wanted.entries()) taken.push(await take(one, join(own, 'files', String(index))));
    const foreign = (left ?? []).filter(({ path }) => basename(path) !== '.gitignore');
    if (source.kind === 'path') for (const { path } of left ?? []) besides.push(await realpath(path).catch(() => path));
    if (foreign.length > 0) {
      const names = foreign.slice(0, 5).map(({ path }) => visibleValue(basename(path), SHOWN));
      const more = foreign.length - names.length;
      notes.push(
        `${source.given}: only distributions are taken, not ${names.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}.`,
      );
    }
  }
  const { files, notes: same } = distinct(taken);
  return { files, besides, notes: [...notes, ...same] };
}
