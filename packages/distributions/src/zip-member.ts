import { Readable } from 'node:stream';
import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { messageOf } from '#release-model';
import { unreadable, type UnreadableArchive, type UnreadablePart } from './archive-member.ts';
import type { ByteWindow } from './byte-window.ts';
import type { ZipEntry } from './zip-directory.ts';
import { SIGNATURE_LOCAL } from './zip-end-record.ts';
import { decodeZipName } from './zip-names.ts';

const LOCAL_SIZE = 30;
const ENCRYPTED = 0x1;
const PATCHED = 0x20;
const STRONGLY_ENCRYPTED = 0x40;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 65_536;

/** What isn't larger, packed or unpacked, is unpacked at once: setting up a stream takes far longer than inflating it. */
const AT_ONCE = 1_048_576;

/** Where the members of a ZIP end, which Python compares with what they say. */
export class ZipLayout {
  /** Where members begin, in this order, and the directory after them. */
  readonly #starts: Float64Array;

  /** @param directoryStart - where the central directory begins */
  constructor(entries: readonly ZipEntry[], directoryStart: number) {
    this.#starts = new Float64Array(entries.length + 1);
    for (const [index, { localOffset }] of entries.entries()) this.#starts[index] = localOffset;
    this.#starts[entries.length] = directoryStart;
    this.#starts.subarray(0, entries.length).sort();
  }

  /** Where the next member, or the directory, begins. */
  endOf({ localOffset }: ZipEntry): number {
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

/** One member of an open ZIP, whose bytes Python would read. */
export class ZipMember {
  readonly #filename: string;
  readonly #window: ByteWindow;
  readonly #entry: ZipEntry;
  readonly #layout: ZipLayout;
  readonly #path: string;

  /** @param filename - of the distribution, for errors */
  constructor(filename: string, window: ByteWindow, entry: ZipEntry, layout: ZipLayout, path: string) {
    this.#filename = filename;
    this.#window = window;
    this.#entry = entry;
    this.#layout = layout;
    this.#path = path;
  }

  /** An error about this member. @param damaged - Python can't read it either */
  #error(reason: string, damaged: boolean, options: ErrorOptions = {}): UnreadableArchive {
    const part: UnreadablePart = { member: this.#path, damaged, ...options };
    return unreadable(this.#filename, `${this.#path} ${reason}`, part);
  }

  /** Where the bytes begin, with the checks and in the order of Python's `ZipFile.open`. */
  async #start(): Promise<number> {
    const { flags, localOffset, method, compressedSize, originalName } = this.#entry;
    const window = this.#window;
    const header = window.held(localOffset, LOCAL_SIZE) ?? (await window.bytes(localOffset, LOCAL_SIZE));
    if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== SIGNATURE_LOCAL)
      throw this.#error('has no header where the directory says', true);
    const nameLength = header.readUInt16LE(26);
    const nameAt = localOffset + LOCAL_SIZE;
    const rawName = window.held(nameAt, nameLength) ?? (await window.bytes(nameAt, nameLength));
    if ((flags & PATCHED) !== 0) throw this.#error('is patched data, which nobody can unpack', true);
    if ((flags & STRONGLY_ENCRYPTED) !== 0) throw this.#error('is encrypted', true);
    if (decodeZipName(rawName, header.readUInt16LE(6)) !== originalName)
      throw this.#error('has another name in its own header', true);
    const start = nameAt + nameLength + header.readUInt16LE(28);
    const end = this.#layout.endOf(this.#entry);
    if (start + compressedSize > end) throw this.#error('overlaps another part of the archive', true);
    if ((flags & ENCRYPTED) !== 0) throw this.#error('is encrypted', true);
    if (method !== STORED && method !== DEFLATED)
      throw this.#error(`is compressed by method ${method}, which installers don't support`, false);
    return start;
  }

  /** All bytes; `null` where there are many, or where {@link chunks} has to find out what is wrong with them. */
  #atOnce(packed: Buffer): Buffer | null {
    const { method, size, compressedSize, crc } = this.#entry;
    if (packed.length !== compressedSize) return null;
    let bytes = packed;
    if (method === DEFLATED) {
      try {
        // The types don't know that a chunk may be of any size from 64 on
        bytes = inflateRawSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
      } catch {
        return null;
      }
    }
    return bytes.length === size && crc32(bytes) === crc ? bytes : null;
  }

  async *#packed(start: number): AsyncGenerator<Buffer, void> {
    const end = Math.min(start + this.#entry.compressedSize, this.#window.size);
    for (let at = start; at < end;) {
      const chunk = await this.#window.bytes(at, Math.min(CHUNK, end - at));
      if (chunk.length === 0) return;
      at += chunk.length;
      // A copy, because streams keep more than one
      yield Buffer.from(chunk);
    }
  }

  async *#inflated(start: number): AsyncGenerator<Buffer, void> {
    // Like Python's reader, this takes a stream that ends too early for what was in it
    const inflater = createInflateRaw({ chunkSize: CHUNK, finishFlush: constants.Z_SYNC_FLUSH });
    const source = Readable.from(this.#packed(start), { objectMode: false, highWaterMark: CHUNK });
    source.on('error', (error) => inflater.destroy(error));
    source.pipe(inflater);
    try {
      for await (const chunk of inflater as AsyncIterable<Buffer>) yield chunk;
    } catch (cause) {
      if (!isInflateError(cause)) throw cause;
      throw this.#error(`can't be unpacked: ${messageOf(cause)}`, true, { cause });
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
  async *#checked(start: number): AsyncGenerator<Buffer, void> {
    const { size: declared, crc: wanted, method } = this.#entry;
    let size = 0;
    let crc = 0;
    for await (const chunk of method === STORED ? this.#packed(start) : this.#inflated(start)) {
      crc = crc32(chunk.subarray(0, Math.max(0, declared - size)), crc);
      size += chunk.length;
      if (size > declared) throw this.#error('is larger than the archive says', crc !== wanted);
      yield chunk;
    }
    if (size !== declared) throw this.#error('is smaller than the archive says', crc !== wanted);
    if (crc !== wanted) {
      const reason = `the checksum of ${this.#path} is wrong`;
      throw unreadable(this.#filename, reason, { member: this.#path, damaged: true });
    }
  }

  /** All bytes, if there are few and nothing is wrong with them; else what {@link chunks} gives. @throws UnreadableArchive */
  async read(): Promise<Buffer | AsyncIterable<Buffer>> {
    const { size, compressedSize } = this.#entry;
    const start = await this.#start();
    if (size <= AT_ONCE && compressedSize <= AT_ONCE) {
      const packed =
        compressedSize === 0
          ? Buffer.alloc(0)
          : (this.#window.held(start, compressedSize) ?? (await this.#window.bytes(start, compressedSize)));
      const bytes = this.#atOnce(packed);
      if (bytes !== null) return bytes;
    }
    return this.#checked(start);
  }
}

/** Whether zlib gave up over the bytes: its codes begin with `Z_`. */
function isInflateError(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && String(thrown.code).startsWith('Z_');
}
