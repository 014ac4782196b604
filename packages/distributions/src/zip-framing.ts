import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits.ts';
import { withByteWindow, type ByteWindow } from './byte-window.ts';
import { FramingRefusal, type FramingProblem } from './framing-problem.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';
import {
  readUint64,
  SIGNATURE_CENTRAL,
  SIGNATURE_END,
  SIGNATURE_END_64,
  SIGNATURE_LOCAL,
  SIGNATURE_LOCATOR_64,
  zipRefusal,
} from './zip-end-record.ts';
import { decodeUtf8, hasControlCharacter } from './zip-names.ts';

const MALFORMED = 'Malformed zip file';
const DATA_DESCRIPTOR_FLAG = 0x8;
const SENTINEL_16 = 0xffff;
const SENTINEL_32 = 0xffffffff;
const ZIP64 = 0x0001;
const UNICODE_PATH = 0x7075;

interface WalkState {
  position: number;
  /** Raw names seen so far, one character a byte. */
  readonly locals: Set<string>;
  readonly centrals: Set<string>;
  centralStart: number | null;
  centralSize: number;
  end64: { records: number; size: number; offset: number } | null;
  locatorSeen: boolean;
}

class ZipWalk {
  readonly #window: ByteWindow;
  readonly #directory: ReadonlyMap<string, ZipEntry>;
  readonly #state: WalkState;

  constructor(window: ByteWindow, directory: readonly ZipEntry[]) {
    this.#window = window;
    this.#directory = new Map(directory.map((entry) => [entry.name, entry]));
    this.#state = {
      position: 0,
      locals: new Set(),
      centrals: new Set(),
      centralStart: null,
      centralSize: 0,
      end64: null,
      locatorSeen: false,
    };
  }

  /** Walks the records from offset 0 to the end of the file. */
  async run(): Promise<void> {
    const state = this.#state;
    for (;;) {
      const at = state.position;
      const signature = (await this.#take(4, at)).readUInt32LE(0);
      if (signature === SIGNATURE_LOCAL) await this.#local(at);
      else if (signature === SIGNATURE_CENTRAL) await this.#central(at);
      else if (signature === SIGNATURE_END_64) await this.#end64(at);
      else if (signature === SIGNATURE_LOCATOR_64) await this.#locator(at);
      else if (signature === SIGNATURE_END) {
        await this.#end(at);
        break;
      } else throw zipRefusal('Unknown record signature', at);
    }
    if (state.position < this.#window.size) throw zipRefusal('Trailing data', state.position);
  }

  /** The next `length` bytes, copied. */
  async #take(length: number, record: number): Promise<Buffer> {
    const bytes = Buffer.from(await this.#window.bytes(this.#state.position, length));
    if (bytes.length !== length) throw zipRefusal(MALFORMED, record);
    this.#state.position += length;
    return bytes;
  }

  #skip(length: number, record: number): void {
    if (length > this.#window.size - this.#state.position) throw zipRefusal(MALFORMED, record);
    this.#state.position += length;
  }

  async #local(at: number): Promise<void> {
    const header = await this.#take(26, at);
    const flags = header.readUInt16LE(2);
    const method = header.readUInt16LE(4);
    const rawName = await this.#take(header.readUInt16LE(22), at);
    const extra = await this.#take(header.readUInt16LE(24), at);
    if (hasControlCharacter(rawName)) throw zipRefusal('Invalid character in filename', at);
    const name = decodeUtf8(rawName);
    const sizes = this.#localSizes(
      extra,
      { size: header.readUInt32LE(18), compressed: header.readUInt32LE(14) },
      method,
      at,
    );
    if ((flags & DATA_DESCRIPTOR_FLAG) !== 0) throw zipRefusal('ZIP contains a data descriptor', at, name ?? undefined);
    if (name === null) throw zipRefusal('Filename not unicode', at);
    const entry = this.#directory.get(name);
    if (entry === undefined) throw zipRefusal('Filename not in central directory', at, name);
    if (sizes.compressed !== entry.compressedSize) throw zipRefusal('Mis-matched data size', at, name);
    if (sizes.size !== entry.size) throw zipRefusal('Mis-matched file size', at, name);
    this.#skip(sizes.compressed, at);
    const key = rawName.toString('latin1');
    if (this.#state.locals.has(key)) throw zipRefusal('Duplicate filename in local headers', at, name);
    this.#state.locals.add(key);
  }

  #localSizes(
    extra: Buffer,
    header: { size: number; compressed: number },
    method: number,
    record: number,
  ): { size: number; compressed: number } {
    let { size, compressed } = header;
    const seen = new Set<number>();
    let at = 0;
    while (at < extra.length) {
      if (extra.length - at < 4) throw zipRefusal(MALFORMED, record);
      const id = extra.readUInt16LE(at);
      const length = extra.readUInt16LE(at + 2);
      const data = extra.subarray(at + 4, at + 4 + length);
      if (data.length !== length) throw zipRefusal(MALFORMED, record);
      if ((id === ZIP64 || id === UNICODE_PATH) && seen.has(id)) {
        throw zipRefusal('Invalid duplicate extra in local file', record);
      }
      seen.add(id);
      if (id === UNICODE_PATH) checkUnicodePath(data, record);
      if (id === ZIP64) {
        if (![0, 8, 16, 24, 28].includes(length)) throw zipRefusal(MALFORMED, record);
        // A local header of ZIP64 contains both sizes; one alone can only be right if they are the same.
        if (length === 8 && method !== 0) throw zipRefusal(MALFORMED, record);
        if (size === SENTINEL_32 && length >= 8) size = readUint64(data, 0);
        if (compressed === SENTINEL_32 && length === 8) compressed = readUint64(data, 0);
        if (compressed === SENTINEL_32 && length >= 16) {
          compressed = readUint64(data, header.size === SENTINEL_32 ? 8 : 0);
        }
      }
      at += 4 + length;
    }
    if (size === SENTINEL_32 || compressed === SENTINEL_32) throw zipRefusal(MALFORMED, record);
    return { size, compressed };
  }

  async #central(at: number): Promise<void> {
    const state = this.#state;
    const header = await this.#take(42, at);
    const rawName = await this.#take(header.readUInt16LE(24), at);
    const member = rawName.toString('utf8');
    if (header.readUInt16LE(28) !== 0) throw zipRefusal('Comment in central directory', at, member);
    if (hasControlCharacter(rawName)) throw zipRefusal('Invalid character in filename', at);
    this.#skip(header.readUInt16LE(26), at);
    const key = rawName.toString('latin1');
    if (state.centrals.has(key)) throw zipRefusal('Duplicate filename in central directory', at, member);
    if (!state.locals.has(key)) throw zipRefusal('Missing filename in local headers', at, member);
    state.centrals.add(key);
    state.centralStart ??= at;
    state.centralSize += state.position - at;
  }

  async #end64(at: number): Promise<void> {
    const record = await this.#take(52, at);
    if (readUint64(record, 0) !== 44) throw zipRefusal('ZIP64 extensible data not allowed', at);
    const records = readUint64(record, 28);
    if (readUint64(record, 20) !== records) throw zipRefusal(MALFORMED, at);
    this.#state.end64 = { records, size: readUint64(record, 36), offset: readUint64(record, 44) };
  }

  async #locator(at: number): Promise<void> {
    await this.#take(16, at);
    if (this.#state.end64 === null || this.#state.locatorSeen) throw zipRefusal(MALFORMED, at);
    this.#state.locatorSeen = true;
  }

  async #end(at: number): Promise<void> {
    const state = this.#state;
    const record = await this.#take(18, at);
    if (state.end64 !== null && !state.locatorSeen) throw zipRefusal(MALFORMED, at);
    if (record.readUInt16LE(4) !== record.readUInt16LE(6)) throw zipRefusal(MALFORMED, at);
    this.#skip(record.readUInt16LE(16), at);
    const pick = (value: number, sentinel: number, wide: number | undefined): number =>
      wide !== undefined && value === sentinel ? wide : value;
    const records = pick(record.readUInt16LE(6), SENTINEL_16, state.end64?.records);
    const size = pick(record.readUInt32LE(8), SENTINEL_32, state.end64?.size);
    const offset = pick(record.readUInt32LE(12), SENTINEL_32, state.end64?.offset);
    if (records !== state.centrals.size) throw zipRefusal('Mismatched central directory records', at);
    if (offset !== (state.centralStart ?? at)) throw zipRefusal('Mismatched central directory offset', at);
    if (size !== state.centralSize) throw zipRefusal('Mismatched central directory size', at);
  }
}

function checkUnicodePath(data: Buffer, record: number): void {
  if (data.length < 5) throw zipRefusal(MALFORMED, record);
  const name = data.subarray(5);
  if (decodeUtf8(name) === null) throw zipRefusal('Filename not valid UTF-8', record);
  if (hasControlCharacter(name)) throw zipRefusal('Invalid character in filename', record);
}

/** Walks an open ZIP whose directory was read. @throws FramingRefusal at the first record that the grammar forbids */
export async function walkZipRecords(window: ByteWindow, directory: readonly ZipEntry[]): Promise<void> {
  await new ZipWalk(window, directory).run();
}

/**
 * Walks a ZIP byte by byte from offset 0, as PyPI does, after opening it as CPython does: local headers each followed
 * by their data, the central directory, the end records, the end of the file, and nothing else.
 *
 * Like the server it stops at the first problem. An archive comment is allowed.
 * @returns no problem, or the one the server names; never throws for what is in the file
 * @throws the file system's error when the file can't be read
 */
export async function walkZip(
  path: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<readonly FramingProblem[]> {
  return withByteWindow(path, async (window) => {
    try {
      await walkZipRecords(window, await readZipDirectory(window, limits));
      return [];
    } catch (error) {
      if (error instanceof FramingRefusal) return [error.problem];
      throw error;
    }
  });
}
