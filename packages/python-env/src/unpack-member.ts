import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { open as openZip, type Entry, type ZipFile } from 'yauzl';

/** Bytes. */
const LARGEST_PROGRAM = 500_000_000;

/**
 * Writes one member of a zip archive to a new executable file.
 * @throws Error when there is no such member, or it is larger than a program may be
 */
export async function unpackMember(archive: string, member: string, target: string): Promise<void> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    openZip(archive, { lazyEntries: true, autoClose: false }, (error, opened) => {
      if (error === null) resolve(opened);
      else reject(error);
    });
  });
  try {
    const entry = await findEntry(zip, member);
    if (entry.uncompressedSize > LARGEST_PROGRAM) throw new Error(`${member} is larger than a program may be`);
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => {
        if (error === null) resolve(opened);
        else reject(error);
      });
    });
    await pipeline(stream, createWriteStream(target, { mode: 0o755, flags: 'wx' }));
    const file = await open(target, 'r');
    await file.sync();
    await file.close();
  } finally {
    zip.close();
  }
}

function findEntry(zip: ZipFile, member: string): Promise<Entry> {
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      if (entry.fileName === member) resolve(entry);
      else zip.readEntry();
    });
    zip.on('end', () => {
      reject(new Error(`the archive does not contain ${member}`));
    });
    zip.on('error', reject);
    zip.readEntry();
  });
}
