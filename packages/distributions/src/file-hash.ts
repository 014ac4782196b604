import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Hash and size of a file, taken from one descriptor. */
export interface HashedFile {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Hashes a file in a stream. Doesn't follow a symbolic link where the platform can refuse one.
 * @throws the file system's error; `EISDIR` for what isn't a regular file
 */
export async function hashFile(path: string): Promise<HashedFile> {
  // Windows has no such flag: there `constants.O_NOFOLLOW` is undefined.
  const noFollow = (constants as { readonly O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0;
  const handle = await open(path, constants.O_RDONLY | noFollow);
  try {
    if (!(await handle.stat()).isFile()) {
      throw Object.assign(new Error(`${path} is not a regular file`), { code: 'EISDIR' });
    }
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of handle.createReadStream({
      autoClose: false,
      highWaterMark: 1_048_576,
    }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
    }
    return { sha256: hash.digest('hex'), size };
  } finally {
    await handle.close();
  }
}

/** The sha256 of a file, 64 lower-case hexadecimal digits. @throws as {@link hashFile} */
export async function sha256OfFile(path: string): Promise<string> {
  return (await hashFile(path)).sha256;
}
