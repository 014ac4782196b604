import { constants, createInflateRaw, inflateRawSync, type InflateRaw } from 'node:zlib';

/** The largest piece that is inflated, packed or unpacked. Bytes. */
export const LARGEST_INFLATED = 8_388_608;

/** Of the buffer that is used again and again, until a larger one is needed: a piece, and one byte. */
const ROOM = 1_048_577;

/** What a stream of Node's zlib works with. Node has no public way to give it one input after the other. */
interface Handle {
  onerror: (message: string, errno: number, code: string) => void;
  writeSync(
    flush: number,
    input: Buffer,
    inputAt: number,
    inputLength: number,
    output: Buffer,
    outputAt: number,
    outputLength: number,
  ): void;
  reset(): void;
}

/** A stream with what the types don't know: its handle, and how many bytes of output and input were left over. */
interface Internals {
  readonly _handle?: Partial<Handle>;
  readonly _writeState?: unknown;
}

interface Parts {
  readonly handle: Handle;
  readonly left: Uint32Array;
}

/** @returns `null` where Node has changed them */
function partsOf({ _handle: handle, _writeState: left }: Internals): Parts | null {
  const isKnown = typeof handle?.writeSync === 'function' && typeof handle.reset === 'function';
  return isKnown && left instanceof Uint32Array && left.length === 2 ? { handle: handle as Handle, left } : null;
}

/**
 * Inflates raw deflate into a buffer of its own.
 * @param size - how many bytes there should be
 * @returns `null` where there are more, or something is wrong with them
 */
export function inflateAlone(packed: Buffer, size: number): Buffer | null {
  try {
    // The types don't know that a chunk may be of any size from 64 on
    return inflateRawSync(packed, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
  } catch {
    return null;
  }
}

/**
 * Inflates many small pieces of data, one after the other. To set up zlib and a buffer for each of them takes as long as to
 * inflate them. Where Node doesn't let us keep both, it is done nevertheless (docs/decisions/small-inflater.md).
 */
export class SmallInflater {
  readonly #stream: InflateRaw = createInflateRaw();
  readonly #parts: Parts | null = partsOf(this.#stream as unknown as Internals);
  #output: Buffer = Buffer.allocUnsafeSlow(ROOM);
  #failures = 0;

  private constructor() {
    if (this.#parts !== null) this.#parts.handle.onerror = () => (this.#failures += 1);
  }

  /** Makes one for `work`, and frees its memory afterwards. */
  static async use<T>(work: (inflater: SmallInflater) => Promise<T>): Promise<T> {
    const inflater = new SmallInflater();
    try {
      return await work(inflater);
    } finally {
      inflater.#stream.close();
    }
  }

  /**
   * Inflates raw deflate.
   * @param size - how many bytes there should be
   * @returns the bytes, until the next call; `null` where there are more, or something is wrong with them
   */
  inflate(packed: Buffer, size: number): Buffer | null {
    if (this.#parts === null || size > LARGEST_INFLATED || packed.length === 0) return inflateAlone(packed, size);
    if (size >= this.#output.length) this.#output = Buffer.allocUnsafeSlow(size + 1);
    const { handle, left } = this.#parts;
    const before = this.#failures;
    handle.reset();
    handle.writeSync(constants.Z_FINISH, packed, 0, packed.length, this.#output, 0, size + 1);
    const [over = 0] = left;
    return this.#failures > before || over === 0 ? null : this.#output.subarray(0, size + 1 - over);
  }
}
