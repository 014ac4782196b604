import { messageOf, ReleaseError, type Distribution, withoutEnding } from '#release-model';
import { bombReason, type ArchiveLimits } from './archive-limits.ts';
import { unreadable, UnreadableMembers, type ArchiveMember, type MemberKind } from './archive-member.ts';
import type { ArchiveReader } from './archive-reader.ts';
import { withByteWindow } from './byte-window.ts';
import { sinksFor } from './member-reader.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';
import { SmallInflater } from './small-inflater.ts';
import { ZipLayout, ZipMembers, type ZipParts } from './zip-member.ts';

const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const SYMLINK = 0o120000;
const UNIX = 3;

/** Only a closing slash makes a folder: Python, and so the server and pip, read all else as a file, whatever its mode. */
function kindOf(name: string, type: number): MemberKind {
  if (name.endsWith('/')) return 'directory';
  if (type === SYMLINK) return 'symlink';
  return type === 0 || type === REGULAR ? 'file' : 'other';
}

function memberOf({ name, size, system, attributes, modified }: ZipEntry): ArchiveMember {
  const mode = system === UNIX ? attributes >>> 16 : 0;
  const kind = kindOf(name, mode & FILE_TYPE);
  return {
    path: kind === 'directory' ? withoutEnding(name, '/') : name,
    size,
    kind,
    mode: mode & 0o7777,
    modified,
  };
}

interface Listed extends ZipParts {
  readonly members: readonly ArchiveMember[];
}

async function list(dist: Distribution, limits: ArchiveLimits): Promise<Listed> {
  return withByteWindow(dist.path, async (window) => {
    const entries = await readZipDirectory(window, limits);
    const members: ArchiveMember[] = [];
    let total = 0;
    for (const entry of entries) {
      const member = memberOf(entry);
      if (entry.localOffset > window.size || entry.compressedSize > window.size)
        throw unreadable(dist.filename, `${member.path} is outside the file`);
      total += member.size;
      const bomb =
        member.size > limits.memberBytes
          ? `${member.path} unpacks to too much data`
          : bombReason(total, window.size, limits);
      if (bomb !== null) throw unreadable(dist.filename, bomb);
      members.push(member);
    }
    const layout = new ZipLayout(entries, entries.at(0)?.offset ?? window.size);
    return { filename: dist.filename, entries, members, layout };
  });
}

/** Turns whatever is thrown over a file into the one typed error. */
async function typed<T>(dist: Distribution, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof ReleaseError ? cause : unreadable(dist.filename, messageOf(cause), { cause });
  }
}

async function* asChunks(bytes: Buffer): AsyncGenerator<Buffer, void> {
  if (bytes.length > 0) yield await Promise.resolve(bytes);
}

/**
 * Opens a ZIP for reading.
 * @throws ReleaseError when it can't be read, or is a bomb
 */
export async function openZipReader(dist: Distribution, limits: ArchiveLimits): Promise<ArchiveReader> {
  const listed = await typed(dist, () => list(dist, limits));
  const { entries, members } = listed;
  const read = <T>(work: (files: ZipMembers) => Promise<T>): Promise<T> =>
    typed(dist, () =>
      withByteWindow(dist.path, (window) =>
        SmallInflater.use((inflater) => work(new ZipMembers(listed, window, inflater))),
      ),
    );
  return {
    members,
    headers: { zipDirectory: entries },
    // A link is stored as a file that contains its target, and Python reads it as one
    isReadable: ({ kind }) => kind !== 'directory',
    visit: (wanted, visitor) =>
      read(async (files) => {
        for (const [index, member] of members.entries()) {
          if (member.kind === 'directory' || !wanted(member)) continue;
          const bytes = await files.readToKeep(index);
          await visitor(member, Buffer.isBuffer(bytes) ? asChunks(bytes) : bytes);
        }
      }),
    pass: (readers) =>
      read(async (files) => {
        const unreadableMembers = new UnreadableMembers();
        for (const [index, member] of members.entries()) {
          const sinks = member.kind === 'directory' ? [] : sinksFor(readers, member);
          if (sinks.length === 0) continue;
          try {
            const bytes = files.held(index) ?? (await files.read(index));
            if (Buffer.isBuffer(bytes)) {
              for (const sink of sinks) sink.all(bytes);
              continue;
            }
            for await (const chunk of bytes) for (const sink of sinks) sink.write(chunk);
          } catch (thrown) {
            unreadableMembers.add(thrown);
            continue;
          }
          for (const sink of sinks) sink.end();
        }
        unreadableMembers.check();
      }),
  };
}
