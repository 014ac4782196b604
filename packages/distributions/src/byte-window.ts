import { open, type FileHandle } from 'node:fs/promises';

const WINDOW = 65_536;

/** Random access to a file with one window of it in memory. */
export class ByteWindow {
  /** Bytes of the file. */
  readonly size: number;
  readonly #handle: FileHandle;
  #window: Buffer = Buffer.alloc(0);
  #start = 0;

  constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.size = size;
  }

  /** `length` bytes from `offset`; fewer where the file ends. The buffer is only good until the next call. */
  async bytes(offset: number, length: number): Promise<Buffer> {
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    if (wanted === 0 || offset < 0) return Buffer.alloc(0);
    const from = offset - this.#start;
    if (from < 0 || from + wanted > this.#window.length) {
      const target = Buffer.alloc(Math.min(Math.max(wanted, WINDOW), this.size - offset));
      const { bytesRead } = await this.#handle.read(target, 0, target.length, offset);
      this.#window = target.subarray(0, bytesRead);
      this.#start = offset;
    }
    const begin = offset - this.#start;
    return this.#window.subarray(begin, begin + wanted);
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
