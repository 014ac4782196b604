import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { messageOf, ReleaseError, type Distribution, withoutEnding } from '#release-model';
import yauzl from 'yauzl';
import { bombReason, type ArchiveLimits } from './archive-limits.ts';
import {
  unreadable,
  type ArchiveMember,
  type ArchiveReader,
  type MemberKind,
  type MemberVisitor,
  type UnreadablePart,
} from './archive-member.ts';
import { withByteWindow } from './byte-window.ts';
import { readZipDirectory } from './zip-directory.ts';
import { decodeZipName } from './zip-names.ts';

const FILE_TYPE = 0o170000;
const SYMLINK = 0o120000;
const DIRECTORY = 0o040000;
const UNIX = 3;

interface ListedEntry {
  readonly entry: yauzl.Entry;
  readonly member: ArchiveMember;
}

/** Names are decoded here, and sizes checked by what comes out: yauzl would refuse files that PyPI accepts. */
function openZip(path: string): Promise<yauzl.ZipFile> {
  return yauzl.openPromise(path, { autoClose: false, decodeStrings: false, validateEntrySizes: false });
}

function memberOf(entry: yauzl.Entry): ArchiveMember {
  const raw = entry.fileNameRaw;
  const name = decodeZipName(raw, entry.generalPurposeBitFlag) ?? raw.toString('utf8');
  const attributes = entry.versionMadeBy >>> 8 === UNIX ? entry.externalFileAttributes >>> 16 : 0;
  const type = attributes & FILE_TYPE;
  const isDirectory = name.endsWith('/') || type === DIRECTORY;
  const kind: MemberKind = isDirectory ? 'directory' : type === SYMLINK ? 'symlink' : 'file';
  const modified = `${String(entry.lastModFileDate)}:${String(entry.lastModFileTime)}`;
  return { path: withoutEnding(name, '/'), size: entry.uncompressedSize, kind, mode: attributes & 0o7777, modified };
}

async function list(dist: Distribution, limits: ArchiveLimits): Promise<readonly ListedEntry[]> {
  // yauzl throws past every handler at an offset beyond 2^53: it only gets files whose numbers were checked.
  const fileSize = await withByteWindow(dist.path, async (window) => {
    await readZipDirectory(window, limits);
    return window.size;
  });
  const zip = await openZip(dist.path);
  try {
    const listed: ListedEntry[] = [];
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      const member = memberOf(entry);
      if (entry.relativeOffsetOfLocalHeader > fileSize || entry.compressedSize > fileSize) {
        throw unreadable(dist.filename, `${member.path} is outside the file`);
      }
      total += member.size;
      const bomb =
        member.size > limits.memberBytes
          ? `${member.path} unpacks to too much data`
          : bombReason(total, fileSize, limits);
      if (bomb !== null) throw unreadable(dist.filename, bomb);
      listed.push({ entry, member });
      if (listed.length > limits.members) throw unreadable(dist.filename, `has more than ${limits.members} members`);
    }
    return listed;
  } finally {
    zip.close();
  }
}

/**
 * The bytes of one entry, stopped when there are more than declared, and compared with size and CRC at the end. Python reads
 * as many bytes as declared, if there are so many, and compares their CRC: only what fails that is damaged for it, too.
 */
async function* checked(
  dist: Distribution,
  { entry, member }: ListedEntry,
  stream: Readable,
): AsyncGenerator<Buffer, void> {
  const part = (damaged: boolean): UnreadablePart => ({ member: member.path, damaged });
  let size = 0;
  let crc = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    crc = crc32(chunk.subarray(0, Math.max(0, member.size - size)), crc);
    size += chunk.length;
    if (size > member.size)
      throw unreadable(dist.filename, `${member.path} is larger than the archive says`, part(crc !== entry.crc32));
    yield chunk;
  }
  const damaged = part(crc !== entry.crc32);
  if (size !== member.size) throw unreadable(dist.filename, `${member.path} is smaller than the archive says`, damaged);
  if (crc !== entry.crc32) throw unreadable(dist.filename, `the checksum of ${member.path} is wrong`, damaged);
}

/** Turns whatever yauzl or zlib throws over a file into the one typed error. */
async function typed<T>(dist: Distribution, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof ReleaseError ? cause : unreadable(dist.filename, messageOf(cause), { cause });
  }
}

/** Methods that we unpack: stored and deflated. Python also knows bzip2, LZMA and Zstandard, which no back-end uses. */
const METHODS: readonly number[] = [0, 8];

async function visitEntry(
  dist: Distribution,
  zip: yauzl.ZipFile,
  item: ListedEntry,
  visitor: MemberVisitor,
): Promise<void> {
  const { entry, member } = item;
  if (entry.isEncrypted())
    throw unreadable(dist.filename, `${member.path} is encrypted`, { member: member.path, damaged: true });
  if (!METHODS.includes(entry.compressionMethod)) {
    const reason = `${member.path} is compressed by method ${entry.compressionMethod}, which installers don't support`;
    throw unreadable(dist.filename, reason, { member: member.path });
  }
  const part = { member: member.path, damaged: true };
  let stream: Readable;
  try {
    stream = await zip.openReadStreamPromise(entry);
  } catch (cause) {
    throw unreadable(dist.filename, `${member.path}: ${messageOf(cause)}`, { ...part, cause });
  }
  try {
    await visitor(member, checked(dist, item, stream));
  } catch (cause) {
    if (!isInflateError(cause)) throw cause;
    throw unreadable(dist.filename, `${member.path} can't be unpacked: ${messageOf(cause)}`, { ...part, cause });
  } finally {
    stream.destroy();
  }
}

/** Whether zlib gave up over the bytes: its codes begin with `Z_`. */
function isInflateError(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && String(thrown.code).startsWith('Z_');
}

/**
 * Opens a ZIP for reading.
 * @throws ReleaseError when it can't be read, or is a bomb
 */
export async function openZipReader(dist: Distribution, limits: ArchiveLimits): Promise<ArchiveReader> {
  const listed = await typed(dist, () => list(dist, limits));
  return {
    members: listed.map(({ member }) => member),
    visit: (wanted, visitor) =>
      typed(dist, async () => {
        const zip = await openZip(dist.path);
        try {
          for (const item of listed) {
            if (item.member.kind !== 'file' || !wanted(item.member)) continue;
            await visitEntry(dist, zip, item, visitor);
          }
        } finally {
          zip.close();
        }
      }),
  };
}
