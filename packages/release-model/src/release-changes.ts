import { countText } from './count-text.ts';

/** What a change between two releases is about, in the order in which people read them. */
export type ChangeKind = 'python' | 'dependency' | 'extra' | 'entry point' | 'metadata' | 'file' | 'size';

/** One thing that differs between two releases. All text is untrusted. */
export interface ReleaseChange {
  readonly kind: ChangeKind;
  /** The dependency, field, member, …; empty where the kind says it. */
  readonly name: string;
  /** `null`: it wasn't there. */
  readonly before: string | null;
  /** `null`: it is gone. */
  readonly now: string | null;
}

/** How a release differs from the one before it on an index. */
export type ReleaseChanges =
  /** The index has no earlier version. */
  | { readonly kind: 'first'; readonly index: string }
  /** It wasn't found out, because of `why`. */
  | { readonly kind: 'unknown'; readonly index: string; readonly why: string }
  | {
      readonly kind: 'compared';
      readonly index: string;
      /** Of the earlier release. */
      readonly version: string;
      /** The file of the earlier release that was read. */
      readonly filename: string;
      /** Whether its members were read, and not only its metadata. */
      readonly withMembers: boolean;
      readonly changes: readonly ReleaseChange[];
    };

/** What the kinds of changes are called, when they are counted. */
const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  python: 'Requires-Python',
  dependency: 'dependencies',
  extra: 'extras',
  'entry point': 'entry points',
  metadata: 'metadata',
  file: 'files',
  size: 'size',
};

/** What has changed, in one line without a full stop: `12 changes since 1.1.0 (pypi.org): dependencies (2), files (10)`. */
export function changesText(changes: ReleaseChanges): string {
  const { kind, index } = changes;
  if (kind === 'first') return `${index} has no earlier release`;
  if (kind === 'unknown') return `what has changed since the earlier release on ${index} is not known: ${changes.why}`;
  const counts = new Map<ChangeKind, number>();
  for (const change of changes.changes) counts.set(change.kind, (counts.get(change.kind) ?? 0) + 1);
  const parts = [...counts].map(([one, count]) => `${KIND_WORDS[one]} (${String(count)})`);
  const since = `since ${changes.version} (${index})`;
  return parts.length === 0
    ? `nothing has changed ${since}`
    : `${countText(changes.changes.length, 'change')} ${since}: ${parts.join(', ')}`;
}
