import { isAscii } from 'node:buffer';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits.ts';
import { withByteWindow, type ByteWindow } from './byte-window.ts';
import { FramingRefusal, type FramingProblem } from './framing-problem.ts';
import { NameIndex } from './name-index.ts';
import { readZipDirectory, type ZipDirectory } from './zip-directory.ts';
import {
  readUint64,
  SIGNATURE_CENTRAL,
  SIGNATURE_END,
  SIGNATURE_END_64,
  SIGNATURE_LOCAL,
  SIGNATURE_LOCATOR_64,
  zipRefusal,
} from './zip-end-record.ts';
import { localDifference } from './zip-local-header.ts';
import { decodeUtf8, hasControlCharacter } from './zip-names.ts';

const MALFORMED = 'Malformed zip file';
const DATA_DESCRIPTOR_FLAG = 0x8;
const SENTINEL_32 = 0xffffffff;
const ZIP64 = 0x0001;
const UNICODE_PATH = 0x7075;

/** What an end record says of the central directory. */
interface EndNumbers {
  readonly records: number;
  readonly size: number;
  readonly offset: number;
}

class ZipWalk {
  /** What the server accepts, and two readers could see differently. */
  readonly problems: FramingProblem[] = [];
  readonly #window: ByteWindow;
  readonly #directory: ZipDirectory;
  /** Where in the directory a name is. */
  readonly #places: NameIndex;
  /** Whether a header of the name was seen, by that place. */
  readonly #hasLocal: Uint8Array;
  readonly #hasCentral: Uint8Array;
  #centrals = 0;
  #position = 0;
  #centralStart: number | null = null;
  #centralSize = 0;
  #end64: EndNumbers | null = null;
  #locatorSeen = false;

  constructor(window: ByteWindow, directory: ZipDirectory) {
    this.#window = window;
    this.#directory = directory;
    this.#places = new NameIndex(directory.length, (place) => directory.originalNameAt(place));
    for (let place = 0; place < directory.length; place += 1) this.#places.add(place);
    this.#hasLocal = new Uint8Array(directory.length);
    this.#hasCentral = new Uint8Array(directory.length);
  }

  /** Walks the records from offset 0 to the end of the file. */
  async run(): Promise<void> {
    for (;;) {
      const at = this.#position;
      const signature = (this.#held(4) ?? (await this.#take(4, at))).readUInt32LE(0);
      if (signature === SIGNATURE_LOCAL) await this.#local(at);
      else if (signature === SIGNATURE_CENTRAL) await this.#central(at);
      else if (signature === SIGNATURE_END_64) await this.#endOf64(at);
      else if (signature === SIGNATURE_LOCATOR_64) {
        await this.#take(16, at);
        this.#locatorSeen = true;
      } else if (signature === SIGNATURE_END) {
        await this.#end(at);
        break;
      } else throw zipRefusal('Unknown record signature', at);
    }
    if (this.#position !== this.#window.size) throw zipRefusal('Trailing data', this.#position);
  }

  /** The next `length` bytes, if the window has them. */
  #held(length: number): Buffer | null {
    const bytes = this.#window.held(this.#position, length);
    if (bytes?.length !== length) return null;
    this.#position += length;
    return bytes;
  }

  /** The next `length` bytes. */
  async #take(length: number, record: number): Promise<Buffer> {
    const bytes = await this.#window.bytes(this.#position, length);
    if (bytes.length !== length) throw zipRefusal(MALFORMED, record);
    this.#position += length;
    return bytes;
  }

  async #local(at: number): Promise<void> {
    const header = this.#held(26) ?? (await this.#take(26, at));
    const flags = header.readUInt16LE(2);
    const nameLength = header.readUInt16LE(22);
    const textLength = nameLength + header.readUInt16LE(24);
    const text = this.#held(textLength) ?? (await this.#take(textLength, at));
    const rawName = text.subarray(0, nameLength);
    const extra = text.subarray(nameLength);
    if (hasControlCharacter(rawName)) throw zipRefusal('Invalid character in filename', at);
    const { size, compressed, unicodePath } = localNumbers(header, extra, at);
    const name = decodeUtf8(rawName);
    if ((flags & DATA_DESCRIPTOR_FLAG) !== 0) throw zipRefusal('ZIP contains a data descriptor', at, name ?? undefined);
    if (name === null) throw zipRefusal('Filename not unicode', at);
    const place = this.#places.indexOf(name);
    const entry = this.#directory.at(place);
    if (entry === undefined) throw zipRefusal('Filename not in central directory', at, name);
    if (compressed !== entry.compressedSize) throw zipRefusal('Mis-matched data size', at, name);
    if (size !== entry.size) throw zipRefusal('Mis-matched file size', at, name);
    const difference = localDifference(entry, { offset: at, header, unicodePath });
    if (difference !== null)
      this.problems.push({ id: 'zip-local-header', reason: difference, offset: at, member: name });
    this.#position += compressed;
    if (this.#hasLocal[place] === 1) throw zipRefusal('Duplicate filename in local headers', at, name);
    this.#hasLocal[place] = 1;
  }

  async #central(at: number): Promise<void> {
    const header = this.#held(42) ?? (await this.#take(42, at));
    const nameLength = header.readUInt16LE(24);
    if (header.readUInt16LE(28) !== 0) throw zipRefusal('Comment in central directory', at);
    const textLength = nameLength + header.readUInt16LE(26);
    const rawName = (this.#held(textLength) ?? (await this.#take(textLength, at))).subarray(0, nameLength);
    if (hasControlCharacter(rawName)) throw zipRefusal('Invalid character in filename', at);
    // The names of local headers are all UTF-8, so one that isn't can't be among them
    const known = this.#directory.at(this.#centrals);
    // Python ends a name where the directory ends, and the server's own walk reads on
    const isKnown = known?.offset === at && known.originalName.length === nameLength && isAscii(rawName);
    const name = isKnown ? known.originalName : decodeUtf8(rawName);
    const place = name === null ? -1 : this.#places.indexOf(name);
    if (this.#hasCentral[place] === 1)
      throw zipRefusal('Duplicate filename in central directory', at, name ?? undefined);
    if (this.#hasLocal[place] !== 1) throw zipRefusal('Missing filename in local headers', at, name ?? undefined);
    this.#hasCentral[place] = 1;
    this.#centrals += 1;
    this.#centralStart ??= at;
    this.#centralSize += this.#position - at;
  }

  async #endOf64(at: number): Promise<void> {
    const record = await this.#take(52, at);
    const records = readUint64(record, 28);
    if (readUint64(record, 20) !== records) throw zipRefusal(MALFORMED, at);
    if (readUint64(record, 0) !== 44) throw zipRefusal('ZIP64 extensible data not allowed', at);
    this.#end64 = { records, size: readUint64(record, 36), offset: readUint64(record, 44) };
  }

  async #end(at: number): Promise<void> {
    if (this.#end64 !== null && !this.#locatorSeen) throw zipRefusal(MALFORMED, at);
    const record = await this.#take(18, at);
    if (record.readUInt16LE(4) !== record.readUInt16LE(6)) throw zipRefusal(MALFORMED, at);
    this.#position += record.readUInt16LE(16);
    // With a ZIP64 record, the numbers of this one don't count, whether they refer to it or not
    const { records, size, offset } = this.#end64 ?? {
      records: record.readUInt16LE(6),
      size: record.readUInt32LE(8),
      offset: record.readUInt32LE(12),
    };
    if (records !== this.#centrals) throw zipRefusal('Mismatched central directory records', at);
    if (offset !== (this.#centralStart ?? at)) throw zipRefusal('Mismatched central directory offset', at);
    if (size !== this.#centralSize) throw zipRefusal('Mismatched central directory size', at);
  }
}

/** What the server compares of a local header. */
interface LocalNumbers {
  readonly size: number;
  readonly compressed: number;
  /** The name in an extra field of Info-ZIP; `null` without one. */
  readonly unicodePath: Buffer | null;
}

/** @param header - without its signature */
function localNumbers(header: Buffer, extra: Buffer, record: number): LocalNumbers {
  const method = header.readUInt16LE(4);
  let compressed = header.readUInt32LE(14);
  let size = header.readUInt32LE(18);
  let unicodePath: Buffer | null = null;
  let hasZip64 = false;
  for (let at = 0; at < extra.length;) {
    if (extra.length - at < 4) throw zipRefusal(MALFORMED, record);
    const id = extra.readUInt16LE(at);
    const length = extra.readUInt16LE(at + 2);
    const data = extra.subarray(at + 4, at + 4 + length);
    if (data.length !== length) throw zipRefusal(MALFORMED, record);
    if ((id === ZIP64 && hasZip64) || (id === UNICODE_PATH && unicodePath !== null))
      throw zipRefusal('Invalid duplicate extra in local file', record);
    if (id === UNICODE_PATH) {
      unicodePath = data.subarray(5);
      if (hasControlCharacter(unicodePath)) throw zipRefusal('Invalid character in filename', record);
      if (decodeUtf8(unicodePath) === null) throw zipRefusal('Filename not valid UTF-8', record);
    }
    if (id === ZIP64) {
      hasZip64 = true;
      if (![0, 8, 16, 24, 28].includes(length)) throw zipRefusal(MALFORMED, record);
      const isOpen = size === SENTINEL_32;
      if (length === 0 && (isOpen || compressed === SENTINEL_32)) throw zipRefusal(MALFORMED, record);
      // One number alone is the unpacked size, which only without compression is that of the data, too
      if (length === 8 && method !== 0) throw zipRefusal(MALFORMED, record);
      if (length >= 8 && isOpen) size = readUint64(data, 0);
      // The size of the data is taken from here even where the header has one itself
      if (length >= 8) compressed = readUint64(data, length === 8 ? 0 : 8);
    }
    at += 4 + length;
  }
  return { size, compressed, unicodePath };
}

/**
 * Walks an open ZIP whose directory was read.
 * @returns what the server accepts, although two readers could see different archives
 * @throws FramingRefusal at the first record that the grammar forbids
 */
export async function walkZipRecords(window: ByteWindow, directory: ZipDirectory): Promise<readonly FramingProblem[]> {
  const walk = new ZipWalk(window, directory);
  await walk.run();
  return walk.problems;
}

/**
 * Walks a ZIP byte by byte from offset 0, as PyPI does, after opening it as CPython does: local headers each followed
 * by their data, the central directory, the end records, the end of the file, and nothing else.
 *
 * Like the server it stops at the first problem. An archive comment is allowed.
 * @returns no problem, or the one the server names, or those of which only we say that readers disagree; never throws for
 *   what is in the file
 * @throws the file system's error when the file can't be read
 */
export async function walkZip(
  path: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<readonly FramingProblem[]> {
  return withByteWindow(path, async (window) => {
    try {
      return await walkZipRecords(window, await readZipDirectory(window, limits));
    } catch (error) {
      if (error instanceof FramingRefusal) return [error.problem];
      throw error;
    }
  });
}
