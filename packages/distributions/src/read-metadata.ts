import { lazyModule } from '#lazy-modules';
import { crc32, inflateRawSync } from 'node:zlib';
import { parseCoreMetadata, type CoreMetadata } from '#python-standards';
import type { Distribution } from '#release-model';
import { ARCHIVE_LIMITS, bombReason, type ArchiveLimits } from './archive-limits.ts';
import { withByteWindow, type ByteWindow } from './byte-window.ts';
import { topDirectory } from './common-path.ts';
import { FramingRefusal } from './framing-problem.ts';
import { collecting } from './member-reader.ts';
import { readTarWalk } from './tar-walk.ts';
import { wheelStem } from './wheel-stem.ts';
import { readZipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory.ts';
import { readZipEnd, SIGNATURE_LOCAL } from './zip-end-record.ts';

const contents = lazyModule(() => import('./contents.ts'));

const LOCAL_SIZE = 30;
const END_SIZE = 22;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x1;

/** `METADATA` and `PKG-INFO` beyond this are left to `readContents`. Bytes. */
const USUAL_SIZE = 4_194_304;

/**
 * Reads the metadata of a distribution, and nothing else of it. Where anything about the archive is unusual, everything
 * is read, as {@link readContents} does, so that the verdict and its words are the same.
 * @throws as readContents
 */
export async function readMetadata(dist: Distribution, limits: ArchiveLimits = ARCHIVE_LIMITS): Promise<CoreMetadata> {
  const bytes = dist.filename.endsWith('.tar.gz') ? await fromTar(dist, limits) : await fromZip(dist, limits);
  if (bytes !== null) return parseCoreMetadata(bytes);
  const { readContents } = await contents();
  return (await readContents(dist, limits)).metadata;
}

/** `PKG-INFO` of a tar that all readers see alike; `null` for any other. */
async function fromTar(dist: Distribution, limits: ArchiveLimits): Promise<Buffer | null> {
  const kept: { readonly path: string; readonly bytes: Buffer }[] = [];
  const { members, problems } = await readTarWalk(dist.path, limits, (found) => {
    const { path, size } = found;
    return size <= USUAL_SIZE && /^[^/]+\/PKG-INFO$/u.test(path)
      ? [collecting(found, USUAL_SIZE, (bytes) => kept.push({ path, bytes: Buffer.from(bytes) }))]
      : [];
  });
  if (problems.length > 0) return null;
  const path = `${topDirectory(members.map((member) => member.path)) ?? ''}/PKG-INFO`;
  const named = members.filter((member) => member.path === path);
  return named.length === 1 ? (kept.find((member) => member.path === path)?.bytes ?? null) : null;
}

/** `METADATA` of a ZIP whose sizes and checksum hold; `null` for any other. */
async function fromZip(dist: Distribution, limits: ArchiveLimits): Promise<Buffer | null> {
  if (dist.kind !== 'wheel') return null;
  const path = `${wheelStem(dist.filename) ?? ''}.dist-info/METADATA`;
  return withByteWindow(dist.path, async (window) => {
    let entries: ZipDirectory;
    try {
      entries = await readZipDirectory(window, limits);
      if (!(await isPlain(window, entries, limits))) return null;
    } catch (error) {
      if (error instanceof FramingRefusal) return null;
      throw error;
    }
    let total = 0;
    for (const { size } of entries) total += size;
    if (bombReason(total, window.size, limits) !== null) return null;
    if (entries.find(({ size }) => size > limits.memberBytes) !== undefined) return null;
    const [entry, ...others] = [...entries].filter(({ name }) => name === path);
    return entry === undefined || others.length > 0 ? null : readEntry(window, entry);
  });
}

/**
 * Whether all readers find the same members: there is nothing before or after the archive, its end says how many there
 * are, and none is encrypted.
 */
async function isPlain(window: ByteWindow, entries: ZipDirectory, limits: ArchiveLimits): Promise<boolean> {
  const { start, size, prepended } = await readZipEnd(window, limits);
  if (prepended !== 0 || start + size + END_SIZE !== window.size) return false;
  const end = await window.bytes(window.size - END_SIZE, END_SIZE);
  const counts = [end.readUInt16LE(8), end.readUInt16LE(10)];
  return (
    counts.every((count) => count === entries.length) &&
    entries.find(({ flags }) => (flags & ENCRYPTED) !== 0) === undefined
  );
}

async function readEntry(window: ByteWindow, { method, size, compressedSize, crc, localOffset }: ZipEntry) {
  if (method !== STORED && method !== DEFLATED) return null;
  if (size > USUAL_SIZE || compressedSize > USUAL_SIZE) return null;
  const header = await window.bytes(localOffset, LOCAL_SIZE);
  if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== SIGNATURE_LOCAL) return null;
  const start = localOffset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = await window.bytes(start, compressedSize);
  if (packed.length < compressedSize) return null;
  const bytes = method === STORED ? Buffer.from(packed) : inflated(packed, size);
  return bytes?.length === size && crc32(bytes) === crc ? bytes : null;
}

function inflated(packed: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch {
    return null; // broken, or more than declared
  }
}
