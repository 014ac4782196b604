import type { Distribution } from '#release-model';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits.ts';
import { withByteWindow, type ByteWindow } from './byte-window.ts';
import { commonPath, isAlonePkgInfo, topDirectory } from './common-path.ts';
import { FramingRefusal, type FramingProblem } from './framing-problem.ts';
import { gunzipFile } from './gzip-stream.ts';
import { ChunkCursor } from './chunk-cursor.ts';
import { parseTarBlock } from './tar-header.ts';
import type { ReadHeaders } from './read-headers.ts';
import { readTarWalk, type TarWalk } from './tar-walk.ts';
import { wheelStem } from './wheel-stem.ts';
import { readZipDirectory, type ZipDirectory } from './zip-directory.ts';
import { looksLikeZip } from './zip-end-record.ts';
import { walkZipRecords } from './zip-framing.ts';

const SERVER_RATIO = 50;
const SERVER_RATIO_FROM = 67_108_864;
const ENCRYPTED_FLAG = 0x1;

/** Whether Python's `tarfile.is_tarfile` recognizes the file as a tar, plain or gzipped. */
async function looksLikeTar(path: string, window: ByteWindow): Promise<boolean> {
  const isTar = (block: Buffer): boolean => {
    const parsed = parseTarBlock(block);
    return typeof parsed !== 'string' || parsed === 'zeros';
  };
  const first = Buffer.from(await window.bytes(0, 512));
  if (first[0] !== 0x1f || first[1] !== 0x8b) return isTar(first);
  const chunks = gunzipFile(path);
  try {
    return isTar(await new ChunkCursor(chunks).read(512));
  } catch {
    return false;
  } finally {
    await chunks.return();
  }
}

function sdistRoot(paths: readonly string[]): FramingProblem | null {
  if (commonPath(paths) === null) {
    const reason = paths.length === 0 ? 'has no members' : 'mixes absolute and relative member names';
    return { id: 'U87c', reason: `${reason}, which makes the server fail`, offset: 0 };
  }
  const top = topDirectory(paths);
  if (top === null) return { id: 'U86', reason: 'Incorrect number of top-level directories in sdist', offset: 0 };
  if (paths.includes(`${top}/PKG-INFO`)) return null;
  const reason = `PKG-INFO not found at ${top}/PKG-INFO`;
  const why = isAlonePkgInfo(top)
    ? ': PKG-INFO is its only file, which the server takes for its top-level directory'
    : '';
  return { id: 'U86', reason: `${reason}${why}`, offset: 0 };
}

function wheelPlaces(filename: string, entries: ZipDirectory): FramingProblem[] {
  const stem = wheelStem(filename);
  if (stem === null) return [{ id: 'U80', reason: 'Unable to parse name and version from wheel filename', offset: 0 }];
  const path = `${stem}.dist-info/WHEEL`;
  const entry = entries.find(({ name }) => name === path);
  if (entry === undefined) return [{ id: 'U81', reason: `WHEEL not found at ${path}`, offset: 0 }];
  if ((entry.flags & ENCRYPTED_FLAG) === 0) return [];
  return [
    { id: 'U87f', reason: 'has an encrypted WHEEL, which makes the server fail', offset: entry.offset, member: path },
  ];
}

async function zipProblems(dist: Distribution, window: ByteWindow, entries: ZipDirectory): Promise<FramingProblem[]> {
  const problems: FramingProblem[] = [];
  let total = 0;
  for (const { size } of entries) total += size;
  if (total > SERVER_RATIO_FROM && total / window.size > SERVER_RATIO) {
    problems.push({ id: 'U77', reason: `File exceeds compression ratio of ${SERVER_RATIO}`, offset: 0 });
  }
  const odd = entries.find(({ method }) => method !== 0 && method !== 8);
  if (odd !== undefined) {
    problems.push({
      id: 'U78',
      reason: 'File does not use a supported compression type',
      offset: odd.offset,
      member: odd.name,
    });
  }
  if (dist.kind === 'wheel') for (const one of wheelPlaces(dist.filename, entries)) problems.push(one);
  else {
    const root = sdistRoot(Array.from(entries, ({ name }) => name));
    if (root !== null) problems.push(root.id === 'U86' ? { ...root, id: 'U79' } : root);
  }
  const locked = entries.find(({ flags }) => (flags & ENCRYPTED_FLAG) !== 0);
  try {
    for (const problem of await walkZipRecords(window, entries)) problems.push(problem);
  } catch (error) {
    if (!(error instanceof FramingRefusal)) throw error;
    problems.push(error.problem);
  }
  if (locked !== undefined && !problems.some(({ id }) => id === 'U87f')) {
    problems.push({
      id: 'zip-encrypted',
      reason: 'has an encrypted member',
      offset: locked.offset,
      member: locked.name,
    });
  }
  return problems;
}

function tarProblems({ members, problems }: TarWalk): readonly FramingProblem[] {
  if (problems.some(({ id }) => id === 'U84' || id.startsWith('archive-'))) return problems;
  const root = sdistRoot(members.map((member) => member.path));
  if (root === null) return problems;
  const refusals = problems.filter(({ id }) => id.startsWith('U'));
  return [...refusals, root, ...problems.filter((problem) => !refusals.includes(problem))];
}

/**
 * Judges the archive of a distribution as PyPI does before it looks at anything else (`U75` … `U81`, `U83` … `U86`,
 * `U87c`, `U87f`), plus what only we refuse. The server's problems are in the server's order: it answers with the first
 * one.
 * @param read - what was read already
 * @returns no problem for a sound archive; never throws for what is in the file
 * @throws the file system's error when the file can't be read
 */
export async function inspectArchive(
  dist: Distribution,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
  read: ReadHeaders = {},
): Promise<readonly FramingProblem[]> {
  return withByteWindow(dist.path, async (window) => {
    const isZip = await looksLikeZip(window);
    if (isZip && (await looksLikeTar(dist.path, window))) {
      return [{ id: 'U75', reason: 'File is both a zip and a tar file', offset: 0 }];
    }
    if (dist.filename.endsWith('.tar.gz')) return tarProblems(read.tarWalk ?? (await readTarWalk(dist.path, limits)));
    if (!isZip) return [{ id: 'U76', reason: 'File is not a zipfile', offset: 0 }];
    try {
      return await zipProblems(dist, window, read.zipDirectory ?? (await readZipDirectory(window, limits)));
    } catch (error) {
      if (error instanceof FramingRefusal) return [error.problem];
      throw error;
    }
  });
}
