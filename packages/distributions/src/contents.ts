import { parseCoreMetadata, type CoreMetadata } from '#python-standards';
import { ReleaseError, type Distribution } from '#release-model';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits.ts';
import { collect, MissingMember, onlyPkgInfo, type ArchiveMember } from './archive-member.ts';
import type { ArchiveReader, MemberVisitor } from './archive-reader.ts';
import { isAlonePkgInfo, topDirectory } from './common-path.ts';
import { NO_ENTRY_POINTS, parseEntryPoints, type EntryPoints } from './entry-points.ts';
import { importNamesOf } from './import-names.ts';
import type { ReadHeaders } from './read-headers.ts';
import type { MemberReader } from './member-reader.ts';
import { openTarReader } from './tar-reader.ts';
import { parseWheelFile, type WheelFile } from './wheel-file.ts';
import { wheelStem } from './wheel-stem.ts';
import { openZipReader } from './zip-reader.ts';
import { decodeUtf8 } from './zip-names.ts';

/** `METADATA`, `RECORD` and similar files. Bytes. */
const MAXIMUM_TEXT = 33_554_432;

/** What is inside a distribution. */
export interface DistributionContents {
  readonly members: readonly ArchiveMember[];
  readonly metadata: CoreMetadata;
  readonly metadataPath: string;
  /** The bytes of `METADATA` or `PKG-INFO`. */
  readonly metadataBytes: Buffer;
  /** `null` for an sdist, and for a wheel without `WHEEL`. */
  readonly wheel: WheelFile | null;
  readonly entryPoints: EntryPoints;
  /** The text of `RECORD`, for `readRecord`; `null` for an sdist, and for a wheel without one in UTF-8. */
  readonly record: string | null;
  /** Names by which a wheel can be imported; empty for an sdist. */
  readonly topLevel: readonly string[];
  /** The first directory of an sdist; `null` for a wheel. */
  readonly topDirectory: string | null;
  /**
   * The bytes of a regular file; if several have the same path, of the last one, as in Python.
   * @throws ReleaseError when there is none, it is larger than `maximumBytes`, or its size or checksum is wrong
   */
  read(memberPath: string, maximumBytes: number): Promise<Buffer>;
  readonly headers: ReadHeaders;
  /**
   * Shows every member to all readers, in one pass over the archive.
   * @throws ReleaseError as `read`; what readers have seen of the other members of a ZIP counts nevertheless
   */
  pass(readers: readonly MemberReader[]): Promise<void>;
  /** Streams every regular file that `wanted` takes, in the order of the archive. @throws ReleaseError as `read` */
  visit(wanted: (member: ArchiveMember) => boolean, visitor: MemberVisitor): Promise<void>;
}

/** Whether an archive can only be read from its beginning to its end: where it matters, everything should be done in one pass. */
export function isSequential({ filename }: Pick<Distribution, 'filename'>): boolean {
  return filename.endsWith('.tar.gz');
}

/** Reads the wanted members in one pass. */
async function readMembers(
  dist: Distribution,
  reader: ArchiveReader,
  paths: readonly string[],
  maximumBytes: number,
): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = new Set<ArchiveMember>();
  for (const path of paths) {
    const last = reader.members.findLast((member) => member.path === path && reader.isReadable(member));
    if (last !== undefined) wanted.add(last);
  }
  const found = new Map<string, Buffer>();
  if (wanted.size === 0) return found;
  for (const member of wanted) {
    if (member.size <= maximumBytes) continue;
    throw new ReleaseError({
      subject: dist.filename,
      problem: `its member ${member.path} is larger than ${maximumBytes} bytes`,
      remedy: 'Make the member smaller',
    });
  }
  await reader.visit(
    (member) => wanted.has(member),
    async (member, chunks) => {
      found.set(member.path, await collect(dist.filename, member, chunks, maximumBytes));
    },
  );
  return found;
}

/**
 * Reads what is inside a distribution. Nothing is unpacked to disk, and what is read is bounded.
 * @param limits - for tests
 * @param along - of an archive that can only be read from its beginning ({@link isSequential}): what sees its members at
 *   once. What they saw only counts if nothing is thrown
 * @throws ReleaseError when the archive can't be read or is a bomb, or when its metadata are missing
 */
export async function readContents(
  dist: Distribution,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
  along: readonly MemberReader[] = [],
): Promise<DistributionContents> {
  const reader = isSequential(dist) ? await openTarReader(dist, limits, along) : await openZipReader(dist, limits);
  return {
    ...(await readOwnFiles(dist, reader)),
    members: reader.members,
    async read(memberPath, maximumBytes) {
      const bytes = (await readMembers(dist, reader, [memberPath], maximumBytes)).get(memberPath);
      if (bytes === undefined) throw new MissingMember(dist.filename, memberPath);
      return bytes;
    },
    headers: reader.headers,
    pass: (readers) => reader.pass(readers),
    visit: (wanted, visitor) => reader.visit(wanted, visitor),
  };
}

/** What a distribution says of itself. In a function of its own, because the methods of the contents keep what is beside them. */
async function readOwnFiles(
  dist: Distribution,
  reader: ArchiveReader,
): Promise<Omit<DistributionContents, 'members' | 'headers' | 'read' | 'pass' | 'visit'>> {
  const { members } = reader;
  const isWheel = dist.kind === 'wheel';
  const info = `${wheelStem(dist.filename) ?? ''}.dist-info`;
  const top = isWheel ? null : topDirectory(members.map(({ path }) => path));
  if (!isWheel && top === null)
    throw new MissingMember(dist.filename, `${dist.filename.replace(/\.(?:tar\.gz|zip)$/u, '')}/PKG-INFO`);
  const metadataPath = isWheel ? `${info}/METADATA` : `${top ?? ''}/PKG-INFO`;
  const extra = isWheel ? [`${info}/WHEEL`, `${info}/RECORD`, `${info}/entry_points.txt`] : [];
  const files = await readMembers(dist, reader, [metadataPath, ...extra], MAXIMUM_TEXT);
  const text = (name: string): string | null => {
    const bytes = files.get(`${info}/${name}`);
    return bytes === undefined ? null : decodeUtf8(bytes);
  };
  const metadataBytes = files.get(metadataPath);
  if (metadataBytes === undefined) {
    const isAlone = top !== null && isAlonePkgInfo(top);
    throw isAlone ? onlyPkgInfo(dist.filename, top) : new MissingMember(dist.filename, metadataPath);
  }
  const wheel = text('WHEEL');
  return {
    metadata: parseCoreMetadata(metadataBytes),
    metadataPath,
    metadataBytes,
    wheel: wheel === null ? null : parseWheelFile(wheel),
    entryPoints: entryPointsOf(files.has(`${info}/entry_points.txt`), text('entry_points.txt')),
    record: text('RECORD'),
    topLevel: isWheel ? importNamesOf(members) : [],
    topDirectory: top,
  };
}

function entryPointsOf(present: boolean, text: string | null): EntryPoints {
  if (text !== null) return parseEntryPoints(text);
  return present ? { ...NO_ENTRY_POINTS, defects: ['is not UTF-8'] } : NO_ENTRY_POINTS;
}
