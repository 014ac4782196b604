import type { EncryptedSource, FramingProblem, LostEntryPoint } from '#distributions';
import type { Finding } from '#release-model';
import type { SearchedArchive } from '#secret-finder';

/** What of a distribution couldn't be read. */
export interface UnreadPart {
  /** Why, without a closing full stop. */
  readonly reason: string;
  /** The member, as the archive spells it; `null` for the archive as a whole. */
  readonly member: string | null;
  /** `missing`: there is no such member. `damaged`: Python can't read it either. `unread`: we can't. */
  readonly state: 'missing' | 'damaged' | 'unread';
}

/** What requires reading the whole file: done once, before the rules, which only look at it. */
export interface Inspection {
  /** What the walkers say about the archive as bytes. */
  readonly framing: readonly FramingProblem[];
  /** Where `RECORD` and the members of a wheel disagree. */
  readonly record: readonly Finding[];
  /** Entry points of a wheel that lead to nothing in it. */
  readonly lostEntryPoints: readonly LostEntryPoint[];
  readonly encrypted: readonly EncryptedSource[];
  /** The secrets in the members, and how much was searched. */
  readonly secrets: SearchedArchive;
  /** The first part that couldn't be read; `null` when everything was. */
  readonly unread: UnreadPart | null;
  /** Further members that couldn't be read, while the rest was. */
  readonly alsoUnread: readonly UnreadPart[];
}

/** Whether the contents can't be read because the named member is missing. */
export function isMissing({ unread }: Inspection, memberPath: string): boolean {
  return unread?.state === 'missing' && unread.member === memberPath;
}
