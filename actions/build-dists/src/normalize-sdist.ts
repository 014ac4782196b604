import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256Of } from '#release-store';
import { ReleaseError } from '#release-model';
import { extract, pack, type Header } from 'tar-stream';

/** The time of everything where the project has none: 1980-01-01, the first that a wheel can hold. Seconds. */
const NO_TIME = 315_532_800;

/** An sdist is read whole, so that its members can be put in order. Bytes, unpacked. */
const MAXIMUM_SIZE = 1_073_741_824;

/** Byte 9 of a gzip member names the system that made it; 255 is "unknown" (RFC 1952). */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

interface Member {
  readonly header: Header;
  readonly data: Buffer;
}

async function readMembers(path: string): Promise<readonly Member[]> {
  const members: Member[] = [];
  const reader = extract();
  reader.end(gunzipSync(await readFile(path), { maxOutputLength: MAXIMUM_SIZE }));
  for await (const entry of reader) {
    const parts: Uint8Array[] = [];
    for await (const part of entry) parts.push(part as Uint8Array);
    members.push({ header: entry.header, data: Buffer.concat(parts) });
  }
  return members;
}

/** What must stay the same: names, kinds, link targets and contents. */
function fingerprint(members: readonly Member[]): string {
  const lines = members.map(({ header: { name, type, linkname }, data }) =>
    JSON.stringify([name, type, linkname, sha256Of(data)]),
  );
  return lines.sort().join('\n');
}

function normalHeader({ name, type, linkname, mode }: Header, time: number): Partial<Header> & Pick<Header, 'name'> {
  const executable = type === 'directory' || (mode & 0o111) !== 0;
  return {
    name,
    type,
    ...(type === 'symlink' || type === 'link' ? { linkname } : {}),
    mode: executable ? 0o755 : 0o644,
    mtime: new Date(time * 1000),
    uid: 0,
    gid: 0,
    uname: '',
    gname: '',
  };
}

async function packMembers(members: readonly Member[], time: number): Promise<Buffer> {
  const writer = pack();
  for (const { header, data } of members) writer.entry(normalHeader(header, time), data);
  writer.finalize();
  const parts: Uint8Array[] = [];
  for await (const part of writer) parts.push(part as Uint8Array);
  const zipped = gzipSync(Buffer.concat(parts), { level: 9 });
  zipped[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return zipped;
}

/**
 * Rewrites an sdist so that the same files give the same bytes: order, times, owners, modes and the gzip header. The
 * new file is read back and compared before it replaces the original.
 * @param time - seconds since the epoch; `null`: 1980-01-01
 * @throws ReleaseError when the sdist can't be read, or what was written isn't the same
 */
export async function normalizeSdist(path: string, time: number | null): Promise<void> {
  const neighbour = `${path}.normalized`;
  try {
    const members = await readMembers(path);
    // A hard link must come after what it names.
    const order = (member: Member): string => `${member.header.type === 'link' ? '1' : '0'}${member.header.name}`;
    const ordered = [...members].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
    await writeFile(neighbour, await packMembers(ordered, time ?? NO_TIME));
    if (fingerprint(await readMembers(neighbour)) !== fingerprint(members))
      throw new Error('the rewritten archive has other contents');
    await rename(neighbour, path);
  } catch (cause) {
    throw new ReleaseError(
      {
        subject: path,
        problem: `can't be normalized (${cause instanceof Error ? cause.message : String(cause)})`,
        remedy: 'Set normalize-sdist to false, or fix what the back-end packs',
      },
      { cause },
    );
  } finally {
    await rm(neighbour, { force: true });
  }
}
