import { withoutEnding } from '#release-model';
import { stripSpace } from '#python-standards';

const BLOCK = 512;
const REGULAR_TYPES = '0\x007S';
const KNOWN_TYPES = '0\x001234567LKS';
const GNU_TYPES = 'LKS';

/** A tar header block, as Python's `tarfile` reads it. Names are still without their long forms. */
export interface TarHeader {
  readonly name: string;
  readonly mode: number;
  /** Bytes. */
  readonly size: number;
  /** Seconds since the epoch. */
  readonly modified: number;
  /** The type flag; `\0` for the oldest form of a regular file. */
  readonly type: string;
  readonly linkname: string;
  /** Old GNU sparse: more blocks of the map follow. */
  readonly extended: boolean;
  /** In the form of ustar or of GNU, with nothing that readers could understand differently. */
  readonly isPlain: boolean;
}

export type TarBlock = TarHeader | 'empty' | 'truncated' | 'zeros' | 'invalid';

/** Text up to the first NUL. */
export function tarText(bytes: Buffer): string {
  const nul = bytes.indexOf(0);
  return bytes.toString('utf8', 0, nul < 0 ? bytes.length : nul);
}

/** A number field as nearly every tar has it: digits, then one NUL or space or nothing; `null` for any other. */
function octalDigits(bytes: Buffer): number | null {
  let value = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x30 || byte > 0x37) return at > 0 && byte === 0 ? value : null;
    value = value * 8 + (byte - 0x30);
  }
  return value;
}

/** A number field, octal or base-256; `null` when it is neither. */
export function tarNumber(bytes: Buffer): number | null {
  if (bytes[0] === 0o200 || bytes[0] === 0o377) {
    let value = 0n;
    for (const byte of bytes.subarray(1)) value = value * 256n + BigInt(byte);
    if (bytes[0] === 0o377) value -= 256n ** BigInt(bytes.length - 1);
    return Number(value);
  }
  const plain = octalDigits(bytes);
  if (plain !== null) return plain;
  const nul = bytes.indexOf(0);
  const raw = bytes.toString('latin1', 0, nul < 0 ? bytes.length : nul);
  if (/[\x80-\xff]/u.test(raw)) return null;
  // Python's int(text, 8): a sign, a prefix 0o and single underscores between digits are allowed.
  const text = stripSpace(raw);
  if (text === '') return 0;
  const number = /^([+-]?)(?:0[oO]_?)?([0-7]+(?:_[0-7]+)*)$/u.exec(text);
  if (number === null) return null;
  const value = Number.parseInt((number[2] ?? '').replaceAll('_', ''), 8);
  return number[1] === '-' ? -value : value;
}

/** The sum of a header's bytes with spaces in place of the checksum; some tars read the bytes as signed. */
function checksumFits(block: Buffer, wanted: number): boolean {
  let unsigned = 256;
  let high = 0;
  for (let at = 0; at < BLOCK; at += 1) {
    if (at === 148) at = 156;
    const byte = block[at] ?? 0; // much faster than a call for each byte, before anything is compiled
    unsigned += byte;
    high += byte >> 7;
  }
  return wanted === unsigned || wanted === unsigned - 256 * high;
}

/** Whether data blocks follow a header of this type. */
export function hasData(type: string): boolean {
  return REGULAR_TYPES.includes(type) || !KNOWN_TYPES.includes(type);
}

/** Whether Python knows this type; others are read as regular files. */
export function isKnownType(type: string): boolean {
  return KNOWN_TYPES.includes(type);
}

/** Bytes of the blocks that contain `size` bytes. */
export function blocks(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

/** Mode, owner, group, size, date and the numbers of a device. */
const NUMBER_FIELDS = [
  [100, 108],
  [108, 116],
  [116, 124],
  [124, 136],
  [136, 148],
  [329, 337],
  [337, 345],
] as const;

/** Whether every reader understands a header in the same way: the usual types, plain numbers, a known form. */
function isPlain(block: Buffer, type: string, prefix: string): boolean {
  const form = block.toString('latin1', 257, 265);
  if (form !== 'ustar\x0000' && !(form === 'ustar  \0' && prefix === '')) return false;
  return '0\x00125LKxg'.includes(type) && octalDigits(block.subarray(124, 136)) !== null;
}

/**
 * Parses one block of 512 bytes. A shorter one is `empty` or `truncated`.
 * @param follows - an extended header: then a closing slash makes no folder of a regular file
 */
export function parseTarBlock(block: Buffer, follows = false): TarBlock {
  if (block.length === 0) return 'empty';
  if (block.length < BLOCK) return 'truncated';
  if (block[0] === 0 && block.every((byte) => byte === 0)) return 'zeros';
  const checksum = tarNumber(block.subarray(148, 156));
  if (checksum === null || !checksumFits(block, checksum)) return 'invalid';
  const numbers = NUMBER_FIELDS.map(([from, to]) => tarNumber(block.subarray(from, to)));
  const [mode, , , size, modified] = numbers;
  if (numbers.includes(null) || typeof mode !== 'number' || typeof size !== 'number' || typeof modified !== 'number')
    return 'invalid';
  let name = tarText(block.subarray(0, 100));
  let type = block.toString('latin1', 156, 157);
  // The V7 format has directories as regular files with a closing slash.
  const isOldFolder = type === '\0' && name.endsWith('/');
  if (isOldFolder && !follows) type = '5';
  if (type === '5') name = withoutEnding(name, '/');
  const prefix = tarText(block.subarray(345, 500));
  if (prefix !== '' && !GNU_TYPES.includes(type)) name = `${prefix}/${name}`;
  if (type === 'S' && tarNumber(block.subarray(483, 495)) === null) return 'invalid';
  const linkname = tarText(block.subarray(157, 257));
  const plain = isPlain(block, type, prefix) && !(isOldFolder && follows) && !`${name}${linkname}`.includes('\ufffd');
  return { name, mode, size, modified, type, linkname, extended: block[482] !== 0, isPlain: plain };
}
