import { Readable } from 'node:stream';
import { constants, crc32, createInflateRaw } from 'node:zlib';
import { messageOf } from '#release-model';
import { unreadable, type UnreadableArchive, type UnreadablePart } from './archive-member.ts';
import type { ByteWindow } from './byte-window.ts';
import { inflateAlone, LARGEST_INFLATED, type SmallInflater } from './small-inflater.ts';
import type { ZipDirectory, ZipEntry } from './zip-directory.ts';
import { SIGNATURE_LOCAL } from './zip-end-record.ts';
import { decodeZipName } from './zip-names.ts';

const LOCAL_SIZE = 30;
const ENCRYPTED = 0x1;
const PATCHED = 0x20;
const STRONGLY_ENCRYPTED = 0x40;
const UNREADABLE = ENCRYPTED | PATCHED | STRONGLY_ENCRYPTED;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 65_536;
const NO_BYTES = Buffer.alloc(0);

/**
 * What isn't larger, packed or unpacked, is unpacked at once: setting up a stream takes far longer than inflating it, and
 * leaves all of the bytes behind, in pieces, until the memory is collected.
 */
const AT_ONCE = LARGEST_INFLATED;

/** What isn't larger is inflated where the next one will be, and copied: that is faster than setting up zlib for it. */
const COPIED = 65_536;

/** Where the members of a ZIP end, which Python compares with what they say. */
export class ZipLayout {
  /** Where members begin, in this order, and the directory after them. */
  readonly #starts: Float64Array;

  /** @param directoryStart - where the central directory begins */
  constructor(entries: ZipDirectory, directoryStart: number) {
    this.#starts = new Float64Array(entries.length + 1);
    let index = 0;
    for (const { localOffset } of entries) {
      this.#starts[index] = localOffset;
      index += 1;
    }
    this.#starts[entries.length] = directoryStart;
    this.#starts.subarray(0, entries.length).sort();
  }

  /** Where the member that begins at `localOffset` must end: at the next one, or the directory. */
  endOf(localOffset: number): number {
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) > localOffset) high = middle;
      else low = middle + 1;
    }
    return starts[low] ?? 0;
  }
}

/** What is known of a ZIP before its members are read. */
export interface ZipParts {
  /** Of the distribution, for errors. */
  readonly filename: string;
  readonly entries: ZipDirectory;
  /** The members' paths, in the order of the entries. */
  readonly members: readonly { readonly path: string }[];
  readonly layout: ZipLayout;
}

/** The members of an open ZIP, whose bytes Python would read. */
export class ZipMembers {
  readonly #parts: ZipParts;
  readonly #window: ByteWindow;
  readonly #inflater: SmallInflater;

  constructor(parts: ZipParts, window: ByteWindow, inflater: SmallInflater) {
    this.#parts = parts;
    this.#window = window;
    this.#inflater = inflater;
  }

  #entry(index: number): ZipEntry {
    const entry = this.#parts.entries.at(index);
    if (entry === undefined) throw new RangeError('no such entry');
    return entry;
  }

  /**
   * All bytes of a member, if there are few, all of them are in the window, and nothing is wrong with them: nearly always,
   * once the window begins at its header. What that isn't true of, {@link read} finds out.
   */
  held(index: number): Buffer | null {
    const { flags, localOffset, size, compressedSize, originalName } = this.#entry(index);
    if (size > AT_ONCE || compressedSize > AT_ONCE || (flags & UNREADABLE) !== 0) return null;
    const window = this.#window;
    const header = window.held(localOffset, LOCAL_SIZE);
    if (header?.length !== LOCAL_SIZE || header.readUInt32LE(0) !== SIGNATURE_LOCAL) return null;
    const nameLength = header.readUInt16LE(26);
    const nameAt = localOffset + LOCAL_SIZE;
    const rawName = window.held(nameAt, nameLength);
    if (rawName === null || decodeZipName(rawName, header.readUInt16LE(6)) !== originalName) return null;
    const start = nameAt + nameLength + header.readUInt16LE(28);
    if (start + compressedSize > this.#parts.layout.endOf(localOffset)) return null;
    const packed = compressedSize === 0 ? NO_BYTES : window.held(start, compressedSize);
    return packed === null ? null : this.#atOnce(index, packed);
  }

  /** The bytes of a small member; `null` where {@link #checked} has to find out what is wrong with them. */
  #atOnce(index: number, packed: Buffer): Buffer | null {
    const { method, size } = this.#entry(index);
    if (method === STORED) return this.#verified(index, packed, packed);
    return method === DEFLATED ? this.#verified(index, packed, this.#inflater.inflate(packed, size)) : null;
  }

  /** The unpacked bytes, if sizes and checksum are as the archive says. */
  #verified(index: number, packed: Buffer, bytes: Buffer | null): Buffer | null {
    const { size, compressedSize, crc } = this.#entry(index);
    return packed.length === compressedSize && bytes?.length === size && crc32(bytes) === crc ? bytes : null;
  }

  /** An error about a member. @param damaged - Python can't read it either */
  #error(index: number, reason: string, damaged: boolean, options: ErrorOptions = {}): UnreadableArchive {
    const path = this.#parts.members[index]?.path ?? '';
    const part: UnreadablePart = { member: path, damaged, ...options };
    return unreadable(this.#parts.filename, `${path} ${reason}`, part);
  }

  /** Where the bytes begin, with the checks and in the order of Python's `ZipFile.open`. */
  async #start(index: number): Promise<number> {
    const { flags, localOffset, method, compressedSize, originalName } = this.#entry(index);
    const window = this.#window;
    const header = await window.bytes(localOffset, LOCAL_SIZE);
    if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== SIGNATURE_LOCAL)
      throw this.#error(index, 'has no header where the directory says', true);
    const nameLength = header.readUInt16LE(26);
    const nameAt = localOffset + LOCAL_SIZE;
    const rawName = await window.bytes(nameAt, nameLength);
    if ((flags & PATCHED) !== 0) throw this.#error(index, 'is patched data, which nobody can unpack', true);
    if ((flags & STRONGLY_ENCRYPTED) !== 0) throw this.#error(index, 'is encrypted', true);
    if (decodeZipName(rawName, header.readUInt16LE(6)) !== originalName)
      throw this.#error(index, 'has another name in its own header', true);
    const start = nameAt + nameLength + header.readUInt16LE(28);
    const end = this.#parts.layout.endOf(localOffset);
    if (start + compressedSize > end) throw this.#error(index, 'overlaps another part of the archive', true);
    if ((flags & ENCRYPTED) !== 0) throw this.#error(index, 'is encrypted', true);
    if (method !== STORED && method !== DEFLATED)
      throw this.#error(index, `is compressed by method ${method}, which installers don't support`, false);
    return start;
  }

  async *#packed(index: number, start: number): AsyncGenerator<Buffer, void> {
    const end = Math.min(start + this.#entry(index).compressedSize, this.#window.size);
    for (let at = start; at < end;) {
      const chunk = await this.#window.bytes(at, Math.min(CHUNK, end - at));
      if (chunk.length === 0) return;
      at += chunk.length;
      // A copy, because streams keep more than one
      yield Buffer.from(chunk);
    }
  }

  async *#inflated(index: number, start: number): AsyncGenerator<Buffer, void> {
    // Like Python's reader, this takes a stream that ends too early for what was in it
    const inflater = createInflateRaw({ chunkSize: CHUNK, finishFlush: constants.Z_SYNC_FLUSH });
    const source = Readable.from(this.#packed(index, start), { objectMode: false, highWaterMark: CHUNK });
    source.on('error', (error) => inflater.destroy(error));
    source.pipe(inflater);
    try {
      for await (const chunk of inflater as AsyncIterable<Buffer>) yield chunk;
    } catch (cause) {
      if (!isInflateError(cause)) throw cause;
      throw this.#error(index, `can't be unpacked: ${messageOf(cause)}`, true, { cause });
    } finally {
      source.destroy();
      inflater.destroy();
    }
  }

  /**
   * The bytes chunk by chunk, stopped when there are more than declared, and compared with size and CRC at the end. Python
   * reads as many bytes as declared, if there are so many, and compares their CRC: only what fails that is damaged for it,
   * too.
   */
  async *#checked(index: number, start: number): AsyncGenerator<Buffer, void> {
    const { size: declared, crc: wanted, method } = this.#entry(index);
    let size = 0;
    let crc = 0;
    for await (const chunk of method === STORED ? this.#packed(index, start) : this.#inflated(index, start)) {
      crc = crc32(chunk.subarray(0, Math.max(0, declared - size)), crc);
      size += chunk.length;
      if (size > declared) throw this.#error(index, 'is larger than the archive says', crc !== wanted);
      yield chunk;
    }
    if (size !== declared) throw this.#error(index, 'is smaller than the archive says', crc !== wanted);
    if (crc !== wanted) {
      const path = this.#parts.members[index]?.path ?? '';
      throw unreadable(this.#parts.filename, `the checksum of ${path} is wrong`, { member: path, damaged: true });
    }
  }

  /**
   * All bytes of a member, if there are few and nothing is wrong with them, until the next one is read; else its chunks.
   * @throws UnreadableArchive, also while the chunks are read
   */
  async read(index: number): Promise<Buffer | AsyncIterable<Buffer>> {
    const { size, compressedSize } = this.#entry(index);
    const start = await this.#start(index);
    if (size > AT_ONCE || compressedSize > AT_ONCE) return this.#checked(index, start);
    return this.#atOnce(index, await this.#window.bytes(start, compressedSize)) ?? this.#checked(index, start);
  }

  /** As {@link read}, but the bytes stay. @throws UnreadableArchive, also while the chunks are read */
  async readToKeep(index: number): Promise<Buffer | AsyncIterable<Buffer>> {
    const { size, compressedSize, method } = this.#entry(index);
    if (method === DEFLATED && size > COPIED && size <= AT_ONCE && compressedSize <= AT_ONCE) {
      const start = await this.#start(index);
      const packed = await this.#window.bytes(start, compressedSize);
      return this.#verified(index, packed, inflateAlone(packed, size)) ?? this.#checked(index, start);
    }
    const bytes = this.held(index) ?? (await this.read(index));
    return Buffer.isBuffer(bytes) ? Buffer.from(bytes) : bytes;
  }
}

/** Whether zlib gave up over the bytes: its codes begin with `Z_`. */
function isInflateError(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && String(thrown.code).startsWith('Z_');
}
