import { Readable } from 'node:stream';
import { messageOf, ReleaseError, type Distribution, withoutEnding } from '#release-model';
import { extract, type Header } from 'tar-stream';
import type { ArchiveLimits } from './archive-limits.ts';
import { unreadable, type ArchiveMember, type MemberKind } from './archive-member.ts';
import type { ArchiveReader, MemberVisitor } from './archive-reader.ts';
import { gunzipFile } from './gzip-stream.ts';
import { collecting, sinksFor, type MemberReader } from './member-reader.ts';
import { hasData } from './tar-header.ts';
import { readTarWalk, type TarWalk } from './tar-walk.ts';
import type { TarMember } from './tar-walker.ts';

function kindOf(type: string): MemberKind {
  if (type === '5') return 'directory';
  if (type === '2') return 'symlink';
  if (type === '1') return 'hardlink';
  return hasData(type) ? 'file' : 'other';
}

function memberOf({ path, size, type, mode, modified, linkname }: TarMember): ArchiveMember {
  const kind = kindOf(type);
  const isLink = kind === 'symlink' || kind === 'hardlink';
  return {
    path,
    size: kind === 'file' ? size : 0,
    kind,
    mode: mode & 0o7777,
    modified,
    ...(isLink ? { linkTarget: linkname } : {}),
  };
}

/** The unpacked stream up to where Python stops reading: tar-stream would go on past the end of the archive. */
async function* upToEnd(path: string, end: number): AsyncGenerator<Buffer, void> {
  let missing = end;
  if (missing === 0) return;
  for await (const chunk of gunzipFile(path)) {
    yield chunk.subarray(0, missing);
    missing -= chunk.length;
    if (missing <= 0) return;
  }
}

/** The types don't know the option, without which tar-stream refuses the format of V7. */
const ANY_FORMAT = { allowUnknownFormat: true, highWaterMark: 65_536 };

/** Both readers must see the same archive: otherwise somebody could install what nobody checked. */
function agree(dist: Distribution, ours: TarMember | undefined, header: Header): void {
  const theirs = withoutEnding(header.name, '/');
  const same = ours !== undefined && (withoutEnding(ours.path, '/') === theirs || theirs.includes('\ufffd'));
  if (!same || (hasData(ours.type) && ours.size !== header.size)) {
    throw unreadable(dist.filename, `two readers disagree about its member ${theirs}`);
  }
}

async function visitAll(
  dist: Distribution,
  walk: TarWalk,
  members: readonly ArchiveMember[],
  wanted: (member: ArchiveMember) => boolean,
  visitor: MemberVisitor,
): Promise<void> {
  const unpacker = extract(ANY_FORMAT);
  const source = Readable.from(upToEnd(dist.path, walk.end), { objectMode: false });
  source.on('error', (error) => {
    unpacker.destroy(error);
  });
  source.pipe(unpacker);
  let index = 0;
  try {
    for await (const entry of unpacker) {
      agree(dist, walk.members[index], entry.header);
      const member = members[index];
      index += 1;
      if (member?.kind === 'file' && wanted(member)) await visitor(member, entry as AsyncIterable<Buffer>);
      entry.resume();
    }
  } finally {
    source.destroy();
    unpacker.destroy();
  }
  if (index !== walk.members.length)
    throw unreadable(dist.filename, 'two readers disagree about the number of its members');
}

/** `PKG-INFO` and the like are read more than once: what is small and near the top is kept in memory. Bytes. */
const KEPT = 1_048_576;
const KEPT_PATH = /^[^/]+\/(?:PKG-INFO|pyproject\.toml)$/u;

/**
 * Opens a gzipped tar for reading. Its members are those that Python sees.
 * @param along - what sees the members while their headers are read; only counts if nothing is thrown
 * @throws ReleaseError when it can't be read, is a bomb, or has sparse members
 */
export async function openTarReader(
  dist: Distribution,
  limits: ArchiveLimits,
  along: readonly MemberReader[] = [],
): Promise<ArchiveReader> {
  const kept = new Map<number, Buffer>();
  const walk = await readTarWalk(dist.path, limits, (found) => {
    const sinks = sinksFor(along, memberOf(found));
    if (found.size > KEPT || !KEPT_PATH.test(found.path)) return sinks;
    // A copy, because the chunk that it is from is far larger
    return [...sinks, collecting(found, KEPT, (bytes) => kept.set(found.offset, Buffer.from(bytes)))];
  });
  const fatal = walk.problems.find(({ id }) => id === 'U84' || id === 'U85' || id.startsWith('archive-'));
  if (fatal !== undefined) throw unreadable(dist.filename, fatal.reason);
  const members = walk.members.map(memberOf);
  const visit = async (wanted: (member: ArchiveMember) => boolean, visitor: MemberVisitor): Promise<void> => {
    try {
      await visitAll(dist, walk, members, wanted, visitor);
    } catch (cause) {
      throw cause instanceof ReleaseError ? cause : unreadable(dist.filename, messageOf(cause), { cause });
    }
  };
  // Where two readers may disagree, both have to read everything
  if (along.length > 0 && !walk.isPlain)
    await visit(
      () => false,
      () => Promise.resolve(),
    );
  return {
    members,
    headers: { tarWalk: walk },
    isReadable: ({ kind }) => kind === 'file',
    async visit(wanted, visitor) {
      const asked = members.flatMap((member, index) => {
        if (member.kind !== 'file' || !wanted(member)) return [];
        return [{ member, bytes: walk.isPlain ? kept.get(walk.members[index]?.offset ?? -1) : undefined }];
      });
      if (asked.some(({ bytes }) => bytes === undefined)) {
        const chosen = new Set(asked.map(({ member }) => member));
        await visit((member) => chosen.has(member), visitor);
        return;
      }
      for (const { member, bytes = Buffer.alloc(0) } of asked)
        await visitor(member, Readable.from(bytes.length === 0 ? [] : [bytes]));
    },
    async pass(readers) {
      await visit(
        () => true,
        async (member, chunks) => {
          const sinks = sinksFor(readers, member);
          for await (const chunk of chunks) for (const sink of sinks) sink.write(chunk);
          for (const sink of sinks) sink.end();
        },
      );
    },
  };
}
