import { open, type FileHandle } from 'node:fs/promises';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';

const CHUNK = 65_536;

/** A stream with no more than this left is inflated at once, unless it unpacks to more than that. Bytes. */
const SMALL = 262_144;
const SMALL_UNPACKED = 4_194_304;

const FLAG_HEADER_CRC = 2;
const FLAG_EXTRA = 4;
const FLAG_NAME = 8;
const FLAG_COMMENT = 16;

export type GzipDefectKind = 'not-gzip' | 'truncated' | 'broken' | 'checksum' | 'trailing';

/** What is wrong with a gzip file, and where in it. */
export class GzipDefect extends Error {
  readonly kind: GzipDefectKind;
  /** Bytes into the compressed file. */
  readonly offset: number;

  constructor(kind: GzipDefectKind, offset: number, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'GzipDefect';
    this.kind = kind;
    this.offset = offset;
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

async function endOfText(file: FileHandle, from: number): Promise<number> {
  for (let at = from; ;) {
    const chunk = await readAt(file, at, 4096);
    if (chunk.length === 0) throw new GzipDefect('truncated', from, 'the gzip header ends in the middle');
    const nul = chunk.indexOf(0);
    if (nul >= 0) return at + nul + 1;
    at += chunk.length;
  }
}

/** The offset after the header of the member at `at` (RFC 1952). */
async function skipHeader(file: FileHandle, at: number, first: boolean): Promise<number> {
  const head = await readAt(file, at, 10);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    throw first
      ? new GzipDefect('not-gzip', at, 'is not a gzip file')
      : new GzipDefect('trailing', at, 'has bytes after the gzip stream');
  }
  if (head.length < 10) throw new GzipDefect('truncated', at, 'the gzip header ends in the middle');
  if (head[2] !== 8) throw new GzipDefect('broken', at, 'uses an unknown gzip compression method');
  const flags = head.readUInt8(3);
  let position = at + 10;
  if ((flags & FLAG_EXTRA) !== 0) {
    const length = await readAt(file, position, 2);
    if (length.length < 2) throw new GzipDefect('truncated', at, 'the gzip header ends in the middle');
    position += 2 + length.readUInt16LE(0);
  }
  if ((flags & FLAG_NAME) !== 0) position = await endOfText(file, position);
  if ((flags & FLAG_COMMENT) !== 0) position = await endOfText(file, position);
  if ((flags & FLAG_HEADER_CRC) !== 0) position += 2;
  return position;
}

/** What `inflateRawSync` returns with `info`, which the types don't know. */
interface InflatedAtOnce {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

/**
 * Inflates a small stream at once: for most sdists, setting up streams costs more than inflating.
 * @returns `null` for one that isn't small or valid: then the streaming way finds out what is wrong, and where
 */
async function inflateAtOnce(file: FileHandle, start: number): Promise<InflatedAtOnce | null> {
  const { size } = await file.stat();
  if (size <= start || size - start > SMALL) return null;
  const packed = await readAt(file, start, size - start);
  try {
    return inflateRawSync(packed, { info: true, maxOutputLength: SMALL_UNPACKED }) as unknown as InflatedAtOnce;
  } catch {
    return null;
  }
}

interface Inflated {
  /** Offset of the byte after the deflate stream. */
  end: number;
  crc: number;
  size: number;
}

/**
 * Inflates the deflate stream at `start`, chunk by chunk. Raw inflate instead of `zlib.createGunzip`, because that one
 * loses the last chunk when garbage follows the stream, and doesn't tell where the stream ends.
 */
async function* inflate(file: FileHandle, start: number): AsyncGenerator<Buffer, Inflated> {
  const small = await inflateAtOnce(file, start);
  if (small !== null) {
    const { buffer, engine } = small;
    for (let at = 0; at < buffer.length; at += CHUNK) yield buffer.subarray(at, at + CHUNK);
    return { end: start + engine.bytesWritten, crc: crc32(buffer), size: buffer.length };
  }
  const inflater = createInflateRaw({ chunkSize: CHUNK });
  const result: Inflated = { end: start, crc: 0, size: 0 };
  let ended = false;
  // A write that fails is never called back: that the inflater is closed has to end the waiting, too.
  const closed = new Promise<void>((resolve) =>
    inflater.once('close', () => {
      resolve();
    }),
  );
  const feed = async (): Promise<void> => {
    let position = start;
    while (!ended && !inflater.destroyed) {
      const chunk = await readAt(file, position, CHUNK);
      if (chunk.length === 0) {
        inflater.end();
        return;
      }
      position += chunk.length;
      const written = new Promise<void>((resolve) => {
        inflater.write(chunk, () => {
          resolve();
        });
      });
      await Promise.race([written, closed]);
    }
  };
  inflater.once('end', () => (ended = true));
  const feeding = feed().catch((error: unknown) => {
    inflater.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  try {
    for await (const chunk of inflater as AsyncIterable<Buffer>) {
      result.crc = crc32(chunk, result.crc);
      result.size += chunk.length;
      yield chunk;
    }
    result.end = start + inflater.bytesWritten;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const kind = message.includes('unexpected end of file') ? 'truncated' : 'broken';
    throw new GzipDefect(kind, start + inflater.bytesWritten, `the compressed stream is ${kind} (${message})`, {
      cause,
    });
  } finally {
    ended = true;
    inflater.destroy();
    await feeding;
  }
  return result;
}

async function skipPadding(file: FileHandle, from: number): Promise<number | null> {
  for (let at = from; ;) {
    const chunk = await readAt(file, at, CHUNK);
    if (chunk.length === 0) return null;
    const used = chunk.findIndex((byte) => byte !== 0);
    if (used >= 0) return at + used;
    at += chunk.length;
  }
}

/**
 * Unpacks a gzip file, all its members, as Python's `gzip` does: zeros after a member are padding. Never holds more
 * than a few chunks.
 * @throws GzipDefect after everything that could be unpacked was given
 */
export async function* gunzipFile(path: string): AsyncGenerator<Buffer, void> {
  const file = await open(path, 'r');
  try {
    let at: number | null = 0;
    for (let first = true; at !== null; first = false) {
      const body = await skipHeader(file, at, first);
      const inflated: Inflated = yield* inflate(file, body);
      const trailer = await readAt(file, inflated.end, 8);
      if (trailer.length < 8) throw new GzipDefect('truncated', inflated.end, 'the compressed stream is truncated');
      if (trailer.readUInt32LE(0) !== inflated.crc || trailer.readUInt32LE(4) !== inflated.size % 4_294_967_296) {
        throw new GzipDefect('checksum', inflated.end, 'the checksum of the compressed stream is wrong');
      }
      at = await skipPadding(file, inflated.end + 8);
    }
  } finally {
    await file.close();
  }
}
