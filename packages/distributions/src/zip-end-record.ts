import type { ArchiveLimits } from './archive-limits.ts';
import type { ByteWindow } from './byte-window.ts';
import { FramingRefusal } from './framing-problem.ts';

export const SIGNATURE_LOCAL = 0x04034b50;
export const SIGNATURE_CENTRAL = 0x02014b50;
export const SIGNATURE_END = 0x06054b50;
export const SIGNATURE_END_64 = 0x06064b50;
export const SIGNATURE_LOCATOR_64 = 0x07064b50;

const END_SIZE = 22;
const END_64_SIZE = 56;
const LOCATOR_64_SIZE = 20;
const MAXIMUM_COMMENT = 65_535;
const CENTRAL_SIZE = 46;

/** Where the central directory is, as CPython's `zipfile` concludes. */
export interface ZipEnd {
  /** Of the central directory, including what was prepended to the archive. */
  readonly start: number;
  /** Bytes of the central directory. */
  readonly size: number;
  /** Bytes before the archive itself. */
  readonly prepended: number;
}

export function zipRefusal(reason: string, offset: number, member?: string): FramingRefusal {
  return new FramingRefusal({ id: 'U83', reason, offset, ...(member === undefined ? {} : { member }) });
}

/** A 64-bit number; beyond 2^53 it is only ever compared with sizes of files, where its rounding doesn't matter. */
export function readUint64(bytes: Buffer, offset: number): number {
  return Number(bytes.readBigUInt64LE(offset));
}

async function findEnd(window: ByteWindow): Promise<number | null> {
  if (window.size < END_SIZE) return null;
  const last = await window.bytes(window.size - END_SIZE, END_SIZE);
  if (last.readUInt32LE(0) === SIGNATURE_END && last.readUInt16LE(20) === 0) return window.size - END_SIZE;
  const from = Math.max(window.size - MAXIMUM_COMMENT - END_SIZE, 0);
  const tail = await window.bytes(from, window.size - from);
  const found = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  return found < 0 || found + END_SIZE > tail.length ? null : from + found;
}

/** What Python reads of an end record, of the old form or of ZIP64. */
interface EndRecord {
  readonly size: number;
  readonly offset: number;
  readonly records: number;
  /** Of this record, and of the beginning of the directory. */
  readonly disks: readonly [number, number];
  readonly at: number;
}

async function readEnd64(window: ByteWindow, end: number): Promise<EndRecord | null> {
  const locator = await window.bytes(end - LOCATOR_64_SIZE, LOCATOR_64_SIZE);
  if (locator.length !== LOCATOR_64_SIZE || locator.readUInt32LE(0) !== SIGNATURE_LOCATOR_64) return null;
  if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1) {
    throw zipRefusal('zipfiles that span multiple disks are not supported', end - LOCATOR_64_SIZE);
  }
  const claimed = readUint64(locator, 8);
  const nearest = end - LOCATOR_64_SIZE - END_64_SIZE;
  if (claimed > nearest) throw zipRefusal('Corrupt zip64 end of central directory locator', end - LOCATOR_64_SIZE);
  let at = claimed;
  let record = await window.bytes(at, END_64_SIZE);
  if (record.readUInt32LE(0) !== SIGNATURE_END_64 && claimed !== nearest) {
    at = nearest;
    record = await window.bytes(at, END_64_SIZE);
  }
  if (record.readUInt32LE(0) !== SIGNATURE_END_64) {
    throw zipRefusal('Zip64 end of central directory record not found', at);
  }
  const size = readUint64(record, 40);
  const offset = readUint64(record, 48);
  if (offset + size !== claimed || readUint64(record, 4) + 12 !== END_64_SIZE + nearest - at) {
    throw zipRefusal('Corrupt zip64 end of central directory record', at);
  }
  const disks = [record.readUInt32LE(16), record.readUInt32LE(20)] as const;
  return { size, offset, records: readUint64(record, 32), disks, at };
}

/** @throws FramingRefusal where CPython refuses to open the archive */
async function readEnd(window: ByteWindow): Promise<EndRecord | null> {
  const at = await findEnd(window);
  if (at === null) return null;
  const record = await window.bytes(at, END_SIZE);
  const wide = await readEnd64(window, at);
  if (wide !== null) return wide;
  const disks = [record.readUInt16LE(4), record.readUInt16LE(6)] as const;
  return {
    size: record.readUInt32LE(12),
    offset: record.readUInt32LE(16),
    records: record.readUInt16LE(10),
    disks,
    at,
  };
}

/** Whether `zipfile.is_zipfile` of Python 3.14 takes the file for a ZIP: it looks for the first entry, too. */
export async function looksLikeZip(window: ByteWindow): Promise<boolean> {
  let end: EndRecord | null;
  try {
    end = await readEnd(window);
  } catch (error) {
    if (error instanceof FramingRefusal) return false;
    throw error;
  }
  if (end === null) return false;
  if (end.records === 0 && end.size === 0 && end.offset === 0) return true;
  const start = end.at - end.size;
  if (end.disks[0] !== end.disks[1] || end.size < CENTRAL_SIZE || start < 0) return false;
  const entry = await window.bytes(start, CENTRAL_SIZE);
  return entry.length === CENTRAL_SIZE && entry.readUInt32LE(0) === SIGNATURE_CENTRAL;
}

/**
 * Finds the central directory from the end of the file, with CPython's rules and messages.
 * @throws FramingRefusal where CPython refuses to open the archive
 */
export async function readZipEnd(window: ByteWindow, limits: ArchiveLimits): Promise<ZipEnd> {
  const end = await readEnd(window);
  if (end === null) throw new FramingRefusal({ id: 'U76', reason: 'File is not a zipfile', offset: 0 });
  const { size, offset, at } = end;
  const prepended = at - size - offset;
  const start = at - size;
  if (start < 0) throw zipRefusal('Bad offset for central directory', at);
  if (size > limits.members * limits.headerBytes) {
    throw new FramingRefusal({ id: 'archive-members', reason: 'has an enormous central directory', offset: start });
  }
  return { start, size, prepended };
}
