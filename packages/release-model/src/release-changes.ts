import * as v from 'valibot';
import { countText } from './count-text.ts';
import { bytesSchema } from './distribution.ts';

/** What a change between two releases is about, in the order in which people read them. */
export const CHANGE_KINDS = ['python', 'dependency', 'extra', 'entry point', 'metadata', 'file', 'size'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

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

/** How large the counterpart of a file was in the release before. */
export interface EarlierSize {
  /** Of this release. */
  readonly filename: string;
  /** The same kind of file, for the same machines, in the release before. */
  readonly earlier: string;
  /** Bytes of the earlier file. */
  readonly size: number;
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
      /** Of the files whose counterpart the index has, and tells the size of; absent in older records. */
      readonly sizes?: readonly EarlierSize[];
    };

export const releaseChangesSchema = v.variant('kind', [
  v.object({ kind: v.literal('first'), index: v.string() }),
  v.object({ kind: v.literal('unknown'), index: v.string(), why: v.string() }),
  v.object({
    kind: v.literal('compared'),
    index: v.string(),
    version: v.string(),
    filename: v.string(),
    withMembers: v.boolean(),
    changes: v.array(
      v.object({
        kind: v.picklist(CHANGE_KINDS),
        name: v.string(),
        before: v.nullable(v.string()),
        now: v.nullable(v.string()),
      }),
    ),
    sizes: v.exactOptional(v.array(v.object({ filename: v.string(), earlier: v.string(), size: bytesSchema }))),
  }),
]) satisfies v.GenericSchema<unknown, ReleaseChanges>;

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
