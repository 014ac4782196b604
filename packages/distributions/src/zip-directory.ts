import { crc32 } from 'node:zlib';
import type { ArchiveLimits } from './archive-limits.ts';
import type { ByteWindow } from './byte-window.ts';
import { FramingRefusal } from './framing-problem.ts';
import { readUint64, readZipEnd, SIGNATURE_CENTRAL, zipRefusal } from './zip-end-record.ts';
import { cutAtNul, decodeUtf8, decodeZipName } from './zip-names.ts';

const CENTRAL_SIZE = 46;
const MAXIMUM_EXTRACT_VERSION = 63;
const SENTINEL = 0xffffffff;

/** One entry of the central directory, as CPython's `zipfile` sees it. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Bytes in the archive, and unpacked. */
  readonly compressedSize: number;
  readonly size: number;
  /** Of the unpacked bytes, as the archive says. */
  readonly crc: number;
  /** Of the entry in the file. */
  readonly offset: number;
  /** Of the member's own header in the file. */
  readonly localOffset: number;
}

/** Applies the extra fields of an entry to its name and sizes. */
export function applyExtraFields(
  extra: Buffer,
  entry: { name: string; size: number; compressedSize: number; headerOffset: number },
  nameCrc: number,
): string | null {
  let at = 0;
  while (extra.length - at >= 4) {
    const id = extra.readUInt16LE(at);
    const length = extra.readUInt16LE(at + 2);
    if (at + 4 + length > extra.length) {
      return `Corrupt extra field ${id.toString(16).padStart(4, '0')} (size=${length})`;
    }
    const data = extra.subarray(at + 4, at + 4 + length);
    const defect =
      id === 0x0001 ? applyZip64(data, entry) : id === 0x7075 ? applyUnicodePath(data, entry, nameCrc) : null;
    if (defect !== null) return defect;
    at += 4 + length;
  }
  return null;
}

function applyZip64(
  data: Buffer,
  entry: { size: number; compressedSize: number; headerOffset: number },
): string | null {
  let at = 0;
  const take = (): number | null => {
    if (data.length - at < 8) return null;
    at += 8;
    return readUint64(data, at - 8);
  };
  for (const [field, label] of [
    ['size', 'File size'],
    ['compressedSize', 'Compress size'],
    ['headerOffset', 'Header offset'],
  ] as const) {
    if (entry[field] !== SENTINEL) continue;
    const value = take();
    if (value === null) return `Corrupt zip64 extra field. ${label} not found.`;
    entry[field] = value;
  }
  return null;
}

function applyUnicodePath(data: Buffer, entry: { name: string }, nameCrc: number): string | null {
  if (data.length < 5) return 'Corrupt unicode path extra field (0x7075)';
  if (data[0] !== 1 || data.readUInt32LE(1) !== nameCrc) return null;
  const name = decodeUtf8(data.subarray(5));
  if (name === null) return 'Corrupt unicode path extra field (0x7075): invalid utf-8 bytes';
  if (name !== '') entry.name = cutAtNul(name);
  return null;
}

/**
 * Reads the central directory as CPython's `zipfile` does when it opens a file.
 * @throws FramingRefusal, id `U83` with CPython's message, or `U76` when there is no end record
 */
export async function readZipDirectory(window: ByteWindow, limits: ArchiveLimits): Promise<readonly ZipEntry[]> {
  const end = await readZipEnd(window, limits);
  const limit = Math.min(end.start + end.size, window.size);
  const slice = (at: number, length: number): Promise<Buffer> =>
    window.bytes(at, Math.min(length, Math.max(0, limit - at)));
  const entries: ZipEntry[] = [];
  let total = 0;
  while (total < end.size) {
    const at = end.start + total;
    const header = Buffer.from(await slice(at, CENTRAL_SIZE));
    if (header.length !== CENTRAL_SIZE) throw zipRefusal('Truncated central directory', at);
    if (header.readUInt32LE(0) !== SIGNATURE_CENTRAL) throw zipRefusal('Bad magic number for central directory', at);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => header.readUInt16LE(field)) as [
      number,
      number,
      number,
    ];
    const flags = header.readUInt16LE(8);
    const rawName = Buffer.from(await slice(at + CENTRAL_SIZE, nameLength));
    const name = decodeZipName(rawName, flags);
    if (name === null) throw zipRefusal('Filename not valid UTF-8', at);
    if (header.readUInt16LE(6) > MAXIMUM_EXTRACT_VERSION) {
      throw zipRefusal(`zip file version ${(header.readUInt16LE(6) / 10).toFixed(1)} is not supported`, at, name);
    }
    const entry = {
      name: cutAtNul(name),
      size: header.readUInt32LE(24),
      compressedSize: header.readUInt32LE(20),
      headerOffset: header.readUInt32LE(42),
    };
    const extra = await slice(at + CENTRAL_SIZE + nameLength, extraLength);
    const defect = applyExtraFields(extra, entry, crc32(rawName));
    if (defect !== null) throw zipRefusal(defect, at, entry.name);
    entries.push({
      name: entry.name,
      flags,
      method: header.readUInt16LE(10),
      compressedSize: entry.compressedSize,
      size: entry.size,
      crc: header.readUInt32LE(16),
      offset: at,
      localOffset: entry.headerOffset + end.prepended,
    });
    if (entries.length > limits.members) {
      throw new FramingRefusal({
        id: 'archive-members',
        reason: `has more than ${limits.members} members`,
        offset: at,
      });
    }
    total += CENTRAL_SIZE + nameLength + extraLength + commentLength;
  }
  return entries;
}
