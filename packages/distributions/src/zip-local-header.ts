import type { ZipEntry } from './zip-directory.ts';

/** How well deflate compressed, as some writers note in one place only. Nobody reads it. */
const LEVEL_FLAGS = 0x6;

/** What a member's own header says. */
export interface ZipLocalHeader {
  /** Of the header in the file. */
  readonly offset: number;
  /** Without its signature. */
  readonly header: Buffer;
  /** The name in an extra field of Info-ZIP; `null` without one. */
  readonly unicodePath: Buffer | null;
}

/**
 * Where a member's own header differs from its entry in the directory, as the end of a sentence; `null` where both say the
 * same. pip reads the directory, and unpackers of streams read the headers: what differs is two wheels in one file. Names as
 * such and sizes aren't compared here, because PyPI does.
 */
export function localDifference(entry: ZipEntry, { offset, header, unicodePath }: ZipLocalHeader): string | null {
  const flags = header.readUInt16LE(2);
  if (entry.localOffset !== offset)
    return `has a header at byte ${offset}, but the directory says ${entry.localOffset}`;
  if ((flags & ~LEVEL_FLAGS) !== (entry.flags & ~LEVEL_FLAGS))
    return `has the flags ${hexadecimal(flags)}, but the directory says ${hexadecimal(entry.flags)}`;
  const method = header.readUInt16LE(4);
  if (method !== entry.method) return `has the compression method ${method}, but the directory says ${entry.method}`;
  const crc = header.readUInt32LE(10);
  if (crc !== entry.crc)
    return `has the checksum ${hexadecimal(crc)}, but the directory says ${hexadecimal(entry.crc)}`;
  if (entry.name !== entry.originalName || unicodePath !== null) return nameDifference(entry, unicodePath);
  return null;
}

function nameDifference({ name, originalName }: ZipEntry, unicodePath: Buffer | null): string | null {
  const local = unicodePath === null ? originalName : unicodePath.toString('utf8');
  return local === name
    ? null
    : `is called ${JSON.stringify(local)} in its own header, but ${JSON.stringify(name)} in the directory`;
}

function hexadecimal(number: number): string {
  return `0x${number.toString(16)}`;
}
