import { crc32 } from 'node:zlib';
import type { ArchiveLimits } from './archive-limits.ts';
import type { ByteWindow } from './byte-window.ts';
import { FramingRefusal } from './framing-problem.ts';
import { readUint64, readZipEnd, SIGNATURE_CENTRAL, zipRefusal } from './zip-end-record.ts';
import { cutAtNul, decodeUtf8, decodeZipName } from './zip-names.ts';

const CENTRAL_SIZE = 46;
const MAXIMUM_EXTRACT_VERSION = 63;
const SENTINEL = 0xffffffff;

/** Columns of the directory. */
const WIDE = 4;
const NUMBERS = 6;

/** One entry of the central directory, as CPython's `zipfile` sees it. */
export interface ZipEntry {
  /** Up to a NUL, or as an extra field of Info-ZIP spells it. */
  readonly name: string;
  /** As the directory itself spells it, by which Python finds the member's own header. */
  readonly originalName: string;
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
  /** The system that made the entry, which says what its attributes mean. */
  readonly system: number;
  readonly attributes: number;
  /** Date and time as MS-DOS writes them: only good for comparing. */
  readonly modified: number;
}

/**
 * The entries of a central directory, in their order. They are kept in columns, because an archive may have very many: as
 * objects, they would take several times as much memory, and much time to collect.
 */
export class ZipDirectory implements Iterable<ZipEntry> {
  /** How many there are. */
  length = 0;
  readonly #names: string[] = [];
  readonly #originalNames = new Map<number, string>();
  /** Sizes and offsets, which may be beyond 32 bits. */
  readonly #wide: Float64Array;
  readonly #numbers: Uint32Array;

  /** @param most - entries that there can be */
  constructor(most: number) {
    this.#wide = new Float64Array(most * WIDE);
    this.#numbers = new Uint32Array(most * NUMBERS);
  }

  add(entry: ZipEntry): void {
    const index = this.length;
    this.length += 1;
    this.#names.push(entry.name);
    if (entry.originalName !== entry.name) this.#originalNames.set(index, entry.originalName);
    const [wide, numbers] = [this.#wide, this.#numbers];
    const [w, n] = [index * WIDE, index * NUMBERS];
    wide[w] = entry.compressedSize;
    wide[w + 1] = entry.size;
    wide[w + 2] = entry.offset;
    wide[w + 3] = entry.localOffset;
    numbers[n] = entry.flags;
    numbers[n + 1] = entry.method;
    numbers[n + 2] = entry.crc;
    numbers[n + 3] = entry.system;
    numbers[n + 4] = entry.attributes;
    numbers[n + 5] = entry.modified;
  }

  at(index: number): ZipEntry | undefined {
    const name = this.#names[index];
    if (name === undefined) return undefined;
    const [wide, numbers] = [this.#wide, this.#numbers];
    const [w, n] = [index * WIDE, index * NUMBERS];
    return {
      name,
      originalName: this.originalNameAt(index),
      flags: numbers[n] ?? 0,
      method: numbers[n + 1] ?? 0,
      compressedSize: wide[w] ?? 0,
      size: wide[w + 1] ?? 0,
      crc: numbers[n + 2] ?? 0,
      offset: wide[w + 2] ?? 0,
      localOffset: wide[w + 3] ?? 0,
      system: numbers[n + 3] ?? 0,
      attributes: numbers[n + 4] ?? 0,
      modified: numbers[n + 5] ?? 0,
    };
  }

  /** How the directory itself spells the name at an index. */
  originalNameAt(index: number): string {
    return this.#originalNames.get(index) ?? this.#names[index] ?? '';
  }

  *[Symbol.iterator](): Iterator<ZipEntry> {
    for (let index = 0; index < this.length; index += 1) {
      const entry = this.at(index);
      if (entry !== undefined) yield entry;
    }
  }

  /** The first entry that a test takes. */
  find(test: (entry: ZipEntry) => boolean): ZipEntry | undefined {
    for (const entry of this) if (test(entry)) return entry;
    return undefined;
  }
}

/** Applies the extra fields of an entry to its name and sizes. */
function applyExtraFields(
  extra: Buffer,
  entry: { name: string; size: number; compressedSize: number; headerOffset: number },
  rawName: Buffer,
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
      id === 0x0001 ? applyZip64(data, entry) : id === 0x7075 ? applyUnicodePath(data, entry, crc32(rawName)) : null;
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
export async function readZipDirectory(window: ByteWindow, limits: ArchiveLimits): Promise<ZipDirectory> {
  const end = await readZipEnd(window, limits);
  const limit = Math.min(end.start + end.size, window.size);
  const within = (at: number, length: number): number => Math.min(length, Math.max(0, limit - at));
  const entries = new ZipDirectory(Math.min(limits.members + 1, Math.ceil(end.size / CENTRAL_SIZE)));
  let total = 0;
  while (total < end.size) {
    const at = end.start + total;
    const wanted = within(at, CENTRAL_SIZE);
    const header = window.held(at, wanted) ?? (await window.bytes(at, wanted));
    if (header.length !== CENTRAL_SIZE) throw zipRefusal('Truncated central directory', at);
    if (header.readUInt32LE(0) !== SIGNATURE_CENTRAL) throw zipRefusal('Bad magic number for central directory', at);
    const nameLength = header.readUInt16LE(28);
    const extraLength = header.readUInt16LE(30);
    const commentLength = header.readUInt16LE(32);
    const flags = header.readUInt16LE(8);
    const textAt = at + CENTRAL_SIZE;
    const textLength = within(textAt, nameLength + extraLength);
    const text = window.held(textAt, textLength) ?? (await window.bytes(textAt, textLength));
    const rawName = text.subarray(0, nameLength);
    const originalName = decodeZipName(rawName, flags);
    if (originalName === null) throw zipRefusal('Filename not valid UTF-8', at);
    // The higher byte is kept for the future, and Python ignores it
    const version = header.readUInt8(6);
    if (version > MAXIMUM_EXTRACT_VERSION) {
      throw zipRefusal(`zip file version ${(version / 10).toFixed(1)} is not supported`, at, originalName);
    }
    const entry = {
      name: cutAtNul(originalName),
      size: header.readUInt32LE(24),
      compressedSize: header.readUInt32LE(20),
      headerOffset: header.readUInt32LE(42),
    };
    const defect = applyExtraFields(text.subarray(nameLength), entry, rawName);
    if (defect !== null) throw zipRefusal(defect, at, entry.name);
    entries.add({
      name: entry.name,
      originalName,
      flags,
      method: header.readUInt16LE(10),
      compressedSize: entry.compressedSize,
      size: entry.size,
      crc: header.readUInt32LE(16),
      offset: at,
      localOffset: entry.headerOffset + end.prepended,
      system: header.readUInt8(5),
      attributes: header.readUInt32LE(38),
      modified: header.readUInt32LE(12),
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
