import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { visibleValue } from '#harmless-text';
import { isSystemError, messageOf, ReleaseError } from '#release-model';
import yauzl from 'yauzl';
import yazl from 'yazl';
import { isSafeMemberName, type ArtifactFile } from './artifact-store.ts';

/** The same files give the same ZIP, whenever they were written. */
const MTIME = new Date('2000-01-01T00:00:00Z');

/** Already compressed; compressing again costs time and gains nothing. */
const COMPRESSED = /\.(?:whl|gz|tgz|zip|bz2|xz|zst|png|jpg)$/iu;

/** Limit for an artifact that is unpacked. */
const MAXIMUM_MEMBERS = 100_000;
/** Unpacked bytes. */
const MAXIMUM_BYTES = 16 * 1024 ** 3;

/**
 * A ZIP of files, created while it is read: only a few chunks of it are in memory.
 * @throws ReleaseError for a name that leaves the artifact or appears twice; the file system's errors
 */
export async function* zipOf(files: readonly ArtifactFile[]): AsyncGenerator<Buffer, void> {
  const seen = new Set<string>();
  for (const { name } of files) {
    const problem = !isSafeMemberName(name) ? "can't be in an artifact" : seen.has(name) ? 'appears twice' : null;
    if (problem !== null) {
      throw new ReleaseError({ subject: name, problem, remedy: 'Give each file a unique relative name' });
    }
    seen.add(name);
  }
  const zip = new yazl.ZipFile();
  const output = zip.outputStream as NodeJS.ReadableStream & { destroy(error?: Error): void };
  // A file's error goes to the archive, not to the stream that is read
  zip.on('error', (error) => {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  for (const { name, path } of files) {
    zip.addFile(path, name, { mtime: MTIME, mode: 0o100644, compress: !COMPRESSED.test(name) });
  }
  zip.end();
  try {
    yield* output as AsyncIterable<Buffer>;
  } finally {
    output.destroy();
  }
}

function refuse(artifact: string, problem: string, cause?: unknown): ReleaseError {
  return new ReleaseError(
    { subject: artifact, problem, remedy: 'It is not used. Run the job that created it again' },
    cause === undefined ? {} : { cause },
  );
}

const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;

function isRegular(entry: yauzl.Entry): boolean {
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  return type === 0 || type === REGULAR;
}

async function extract(zip: yauzl.ZipFile, folder: string, artifact: string): Promise<readonly string[]> {
  const names: string[] = [];
  let total = 0;
  let members = 0;
  for await (const entry of zip.eachEntry()) {
    members += 1;
    if (members > MAXIMUM_MEMBERS) throw refuse(artifact, `has more than ${MAXIMUM_MEMBERS} members`);
    if (entry.fileName.endsWith('/')) continue;
    const name = entry.fileName;
    const shown = visibleValue(name, 120);
    if (!isSafeMemberName(name))
      throw refuse(artifact, `contains '${shown}', which would be written outside its folder`);
    if (!isRegular(entry)) throw refuse(artifact, `contains '${shown}', which is a link or a device`);
    if (entry.isEncrypted()) throw refuse(artifact, `contains '${shown}', which is encrypted`);
    total += entry.uncompressedSize;
    if (total > MAXIMUM_BYTES) throw refuse(artifact, `unpacks to more than ${MAXIMUM_BYTES} bytes`);
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    let crc = 0;
    const source = await zip.openReadStreamPromise(entry);
    await pipeline(
      source,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          crc = crc32(chunk, crc);
          yield chunk;
        }
      },
      // `wx`: if a name appears twice, the second is refused
      createWriteStream(path, { flags: 'wx', mode: 0o644 }),
    );
    if (crc !== entry.crc32) throw refuse(artifact, `has a wrong checksum for '${shown}'`);
    names.push(name);
  }
  return names.sort();
}

async function requireEmpty(folder: string): Promise<void> {
  try {
    const there = await readdir(folder);
    if (there.length === 0) {
      await rmdir(folder);
      return;
    }
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return;
    throw error;
  }
  throw new ReleaseError({
    subject: folder,
    problem: 'is not empty, so the artifact would be mixed with existing files',
    remedy: 'Empty it, or use another folder',
  });
}

/**
 * Unpacks a ZIP to a folder that doesn't exist or is empty: all of it or nothing. Nothing is written outside the
 * folder, whatever the names in it say.
 * @param artifact - its name in messages
 * @returns the names of its files, sorted
 * @throws ReleaseError for anything that can't or mustn't be unpacked
 */
export async function unzipInto(zipPath: string, folder: string, artifact: string): Promise<readonly string[]> {
  await requireEmpty(folder);
  const neighbour = `${folder}.${randomBytes(6).toString('hex')}.part`;
  await mkdir(neighbour, { recursive: true });
  try {
    const names = await withZip(zipPath, artifact, (zip) => extract(zip, neighbour, artifact));
    await rename(neighbour, folder);
    return names;
  } catch (error) {
    await rm(neighbour, { recursive: true, force: true });
    throw error;
  }
}

async function withZip<T>(path: string, artifact: string, work: (zip: yauzl.ZipFile) => Promise<T>): Promise<T> {
  let zip: yauzl.ZipFile | null = null;
  try {
    zip = await yauzl.openPromise(path, { autoClose: false, strictFileNames: true });
    return await work(zip);
  } catch (error) {
    if (error instanceof ReleaseError || isDiskError(error)) throw error;
    throw refuse(artifact, `is not a complete ZIP (${messageOf(error)})`, error);
  } finally {
    zip?.close();
  }
}

function isDiskError(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EMFILE'].some((code) => isSystemError(error, code));
}
