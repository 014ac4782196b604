import type { ArchiveMember } from './archive-member.ts';
import type { MemberReader } from './member-reader.ts';
import type { ReadHeaders } from './read-headers.ts';

/** Reads one member: its bytes in chunks. What isn't consumed is skipped. */
export type MemberVisitor = (member: ArchiveMember, chunks: AsyncIterable<Buffer>) => Promise<void>;

/** An archive whose members can be read, each bounded by what the archive says of it. */
export interface ArchiveReader {
  readonly members: readonly ArchiveMember[];
  readonly headers: ReadHeaders;
  /** Whether a member has bytes of its own. */
  isReadable(member: ArchiveMember): boolean;
  /** Visits the readable members that `wanted` takes, in the order of the archive. */
  visit(wanted: (member: ArchiveMember) => boolean, visitor: MemberVisitor): Promise<void>;
  /**
   * Shows every readable member to all readers, in the order of the archive.
   * @throws UnreadableArchive in the end, of a ZIP after all other members, for those that can't be read
   */
  pass(readers: readonly MemberReader[]): Promise<void>;
}
