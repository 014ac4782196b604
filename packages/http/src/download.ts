import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messageOf, ReleaseError } from '#release-model';
import { displayFileAddress } from './address.ts';
import { exchange } from './exchange.ts';
import type { HttpRequest } from './request.ts';
import { receiveBytes, type HashedBytes } from './received-bytes.ts';
import { isTroubled, retryingRead, TroubledAnswer, type RetryOptions } from './retrying-read.ts';
import { faultWords, TransportError } from './transport-error.ts';

/** A hash other than sha256, as given by an index. */
export interface OtherHash {
  readonly algorithm: 'md5' | 'sha1' | 'sha224' | 'sha384' | 'sha512';
  /** Lowercase hexadecimal digits. */
  readonly digest: string;
}

export interface DownloadOptions extends Omit<HttpRequest, 'url' | 'method' | 'body' | 'headers'>, RetryOptions {
  /** The required sha256 of the bytes; `null` or absent accepts any. */
  readonly sha256?: string | null | undefined;
  /** The hash that the index gives if it doesn't give a sha256. */
  readonly otherHash?: OtherHash | undefined;
  readonly onProgress?: ((received: number, total: number | null) => void) | undefined;
}

/** Of a downloaded file; PyPI's own limit is 100 MiB unless raised. */
const MAXIMUM_DOWNLOAD = 4 * 1024 * 1024 * 1024;

interface Sink {
  write(chunk: Uint8Array): Promise<void>;
}

/**
 * Downloads a file, completely or not at all: to a temporary neighbor, hashed while it arrives, renamed if the hash
 * matches. Creates the folder. Temporary failures are retried.
 * @throws ReleaseError if it can't be downloaded, has another sha256, or can't be written
 */
export async function download(url: string, options: DownloadOptions, path: string): Promise<HashedBytes> {
  return retryingRead(displayFileAddress(url), options, options, async () => {
    await mkdir(dirname(path), { recursive: true });
    const neighbour = `${path}.${randomBytes(6).toString('hex')}.part`;
    try {
      const file = await open(neighbour, 'wx');
      try {
        const { sha256, size } = await receiveInto(url, options, { write: (chunk) => file.writeFile(chunk) });
        await file.close();
        await rename(neighbour, path);
        return { sha256, size };
      } finally {
        await file.close();
      }
    } finally {
      await rm(neighbour, { force: true });
    }
  });
}

/** A file at an address, as it was once. */
export interface ReadFile extends HashedBytes {
  /** The server's own mark of these bytes (a strong `ETag`); `null` when it gives none. */
  readonly mark: string | null;
}

/**
 * The sha256 of the file at an address, without keeping the bytes.
 * @param before - the same address, read earlier: the bytes are only sent again if the server doesn't say that they are the
 *   same
 * @throws ReleaseError if it can't be downloaded
 */
export async function sha256OfUrl(
  url: string,
  options: DownloadOptions,
  before: ReadFile | null = null,
): Promise<ReadFile> {
  return retryingRead(displayFileAddress(url), options, options, () => receiveInto(url, options, null, before));
}

/** A weak mark only says that the bytes amount to the same. */
function strongMark(mark: string | undefined): string | null {
  return mark === undefined || !/^"[^"]*"$/u.test(mark) ? null : mark;
}

async function receiveInto(
  url: string,
  options: DownloadOptions,
  sink: Sink | null,
  before: ReadFile | null = null,
): Promise<ReadFile> {
  const limit = options.maximumBytes ?? MAXIMUM_DOWNLOAD;
  const mark = before?.mark ?? null;
  const headers = { 'accept-encoding': 'identity', ...(mark === null ? {} : { 'if-none-match': mark }) };
  return exchange({ ...options, url, method: 'GET', headers }, async (response, from) => {
    const status = response.statusCode ?? 0;
    if (status === 304 && before !== null && mark !== null) {
      response.resume();
      return before;
    }
    if (status !== 200) {
      response.resume();
      if (isTroubled(status))
        throw new TroubledAnswer(status, response.statusMessage ?? '', response.headers['retry-after']);
      throw new ReleaseError({
        subject: displayFileAddress(from),
        problem: `answers ${status} ${response.statusMessage ?? ''} instead of the file`,
        remedy: 'Check whether the server still has it',
      });
    }
    const declared = Number(response.headers['content-length'] ?? Number.NaN);
    const total = Number.isNaN(declared) ? null : declared;
    const other = options.otherHash === undefined ? null : createHash(options.otherHash.algorithm);
    const received = await receiveBytes(response, async (chunk, size) => {
      if (size > limit)
        throw new TransportError('too-large', from, `${faultWords('too-large')} (more than ${limit} bytes)`, true);
      other?.update(chunk);
      await write(sink, chunk, from);
      options.onProgress?.(size, total);
    });
    const { sha256 } = received;
    const wanted = options.sha256 ?? sha256;
    if (sha256 !== wanted) {
      throw new ReleaseError({
        subject: displayFileAddress(from),
        problem: `its sha256 is ${sha256}, but ${wanted} was expected`,
        remedy: "Don't use the file until you know who changed it",
      });
    }
    const told = options.otherHash;
    const found = other?.digest('hex');
    if (told !== undefined && found !== undefined && found !== told.digest) {
      throw new ReleaseError({
        subject: displayFileAddress(from),
        problem: `its ${told.algorithm} is ${found}, but the page of the project says ${told.digest}, so installers refuse it`,
        remedy: 'Find out who changed the file, and fix the index',
      });
    }
    return { ...received, mark: strongMark(response.headers.etag) };
  });
}

async function write(sink: Sink | null, chunk: Uint8Array, from: string): Promise<void> {
  try {
    await sink?.write(chunk);
  } catch (cause) {
    throw new ReleaseError(
      {
        subject: displayFileAddress(from),
        problem: `can't be saved (${messageOf(cause)})`,
        remedy: 'Check the free disk space and the permissions',
      },
      { cause },
    );
  }
}
