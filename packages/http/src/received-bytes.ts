import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** The size and hash of bytes that were read. */
export interface HashedBytes {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Reads bytes to their end.
 * @param use - gets every chunk, and how many bytes have come with it; what it throws ends the reading
 */
export async function receiveBytes(
  source: AsyncIterable<Uint8Array>,
  use: (chunk: Uint8Array, size: number) => Promise<void> | void = () => undefined,
): Promise<HashedBytes> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of source) {
    hash.update(chunk);
    size += chunk.length;
    await use(chunk, size);
  }
  return { sha256: hash.digest('hex'), size };
}

/**
 * Writes bytes to a file, which is created or emptied.
 * @throws the file system's error, unchanged
 */
export async function receiveFile(source: AsyncIterable<Uint8Array>, path: string): Promise<HashedBytes> {
  const file = await open(path, 'w');
  try {
    return await receiveBytes(source, (chunk) => file.writeFile(chunk));
  } finally {
    await file.close();
  }
}
