import { open, type FileHandle } from 'node:fs/promises';

const WINDOW = 262_144;

/** Random access to a file with two windows of it in memory, the last and the one before, which are used again and again. */
export class ByteWindow {
  /** Bytes of the file. */
  readonly size: number;
  readonly #handle: FileHandle;
  #window: Buffer = Buffer.alloc(0);
  #start = 0;
  #now: Buffer | null = null;
  #before: Buffer | null = null;
  #large: Buffer = Buffer.alloc(0);

  constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.size = size;
  }

  /**
   * What {@link bytes} returns, if nothing has to be read for it; else `null`. Archives with very many small members are read
   * in a fraction of the time where only every thousandth question waits.
   */
  held(offset: number, length: number): Buffer | null {
    const wanted = Math.min(length, this.size - offset);
    const from = offset - this.#start;
    return from >= 0 && wanted > 0 && from + wanted <= this.#window.length
      ? this.#window.subarray(from, from + wanted)
      : null;
  }

  /**
   * `length` bytes from `offset`; fewer where the file ends. They stay as they are until the call after the next, and more than
   * a window until the next one that is so large.
   */
  async bytes(offset: number, length: number): Promise<Buffer> {
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    if (wanted === 0 || offset < 0) return Buffer.alloc(0);
    const held = this.held(offset, wanted);
    if (held !== null) return held;
    if (wanted > WINDOW) {
      if (this.#large.length < wanted) this.#large = Buffer.allocUnsafeSlow(wanted);
      const { bytesRead } = await this.#handle.read(this.#large, 0, wanted, offset);
      return this.#large.subarray(0, bytesRead);
    }
    const target = this.#before ?? Buffer.allocUnsafeSlow(Math.min(WINDOW, this.size));
    this.#before = this.#now;
    this.#now = target;
    const { bytesRead } = await this.#handle.read(target, 0, target.length, offset);
    this.#window = target.subarray(0, bytesRead);
    this.#start = offset;
    return this.#window.subarray(0, wanted);
  }
}

/** Opens `path` for `work` and closes it afterwards. @throws the file system's error when it can't be read */
export async function withByteWindow<T>(path: string, work: (window: ByteWindow) => Promise<T>): Promise<T> {
  const handle = await open(path, 'r');
  try {
    return await work(new ByteWindow(handle, (await handle.stat()).size));
  } finally {
    await handle.close();
  }
}
