import type { EncryptedSource, FramingProblem } from '@repo-agent-actions/distributions';
import type { Finding } from '@repo-agent-actions/release-model';
import type { SearchedArchive } from '@repo-agent-actions/secret-finder';

/** What requires reading the whole file: done once, before the rules, which only look at it. */
export interface Inspection {
  /** What the walkers say about the archive as bytes. */
  readonly framing: readonly FramingProblem[];
  /** Where `RECORD` and the members of a wheel disagree. */
  readonly record: readonly Finding[];
  readonly encrypted: readonly EncryptedSource[];
  /** The secrets in the members, and how much was searched. */
  readonly secrets: SearchedArchive;
  /** Why the contents can't be read; `null` when they can, or when `framing` says why. */
  readonly unreadable: string | null;
}

/** Whether the contents can't be read because the named member is missing. */
export function isMissing({ unreadable }: Inspection, memberPath: string): boolean {
  return unreadable === `has no member ${memberPath}`;
}
