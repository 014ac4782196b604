import type { RuleId } from '#release-model';
import type { ProfileName } from './profile-of.ts';

/** Lists that a rule may consider complete only while they are fresh. */
export type VolatileList = 'classifiers' | 'licenses' | 'platform-tags';

/** The platform tags that an index accepts: fixed ones, and families with numbers in them. */
export interface PlatformTags {
  readonly exact: ReadonlySet<string>;
  readonly families: readonly RegExp[];
  /** Tags that are refused by design, and not because a list lags behind. */
  readonly neverAccepted: readonly RegExp[];
}

/** Everything about an index that changes independently of us, as it was on one day. */
export interface ServerProfile {
  readonly name: ProfileName;
  /** How to call such an index. */
  readonly title: string;
  /** What a breach of PyPI's own policies is: `none` where they aren't even mentioned. */
  readonly policies: 'refused' | 'advice' | 'none';
  /** Whether the index is one server, whose code was read; else it is any of several, and they differ in what they refuse. */
  readonly isOneServer: boolean;
  /** What the index refuses, where that isn't what PyPI refuses. */
  readonly refuses: ReadonlySet<RuleId>;
  /** Whether the form needs the digest `sha256_digest`, and no other will do. */
  readonly needsSha256: boolean;
  /** The day on which the lists were the newest available, `2026-11-21`. */
  readonly date: string;
  /** The day on which the server's own rules were read. */
  readonly rulesDate: string;
  /** Which release of which package each list was made from, and what the server judges by besides. */
  readonly sources: Readonly<Record<string, string>>;
  readonly classifiers: {
    readonly valid: ReadonlySet<string>;
    /** Deprecated classifier to its replacements, perhaps none. */
    readonly deprecated: ReadonlyMap<string, readonly string[]>;
  };
  /** By identifier in lower case. */
  readonly licenses: ReadonlyMap<string, { readonly id: string; readonly deprecated: boolean }>;
  /** Identifier in lower case to its proper spelling. */
  readonly licenseExceptions: ReadonlyMap<string, string>;
  readonly platformTags: PlatformTags;
  /** Accepted values of Metadata-Version, oldest first. */
  readonly metadataVersions: readonly string[];
  /** Field (lower case, hyphens) to the metadata version that brought it; fields of 1.0 are left out. */
  readonly fieldsSince: ReadonlyMap<string, string>;
  /** What `Dynamic` may name, in lower case. */
  readonly dynamicFields: ReadonlySet<string>;
  /** Bytes; a file is refused when it is larger. */
  readonly maximumFileSize: number;
  /** Bytes, over all files of a project. */
  readonly maximumProjectSize: number;
  /** Days after which a release can't get new files. */
  readonly releaseAgeDays: number;
  /** Characters. */
  readonly maximumSummaryLength: number;
  /** Characters. */
  readonly maximumUrlLabelLength: number;
  /** Bytes; the longest name with `.metadata` after it. */
  readonly maximumFilenameBytes: number;
  /** Standard library names in normal form: a new project can't use them. */
  readonly stdlibNames: ReadonlySet<string>;
}

const DAY = 86_400_000;

/** A list refuses only while the profile is younger than this. */
export const FRESH_DAYS = 45;

/**
 * The age of a profile in whole days, 0 for one that is dated in the future.
 * @param now - milliseconds since the epoch, or a date
 */
export function profileAgeDays(profile: Pick<ServerProfile, 'date'>, now: number | Date): number {
  return Math.max(0, Math.floor((Number(now) - Date.parse(`${profile.date}T00:00:00Z`)) / DAY));
}

/** Whether the profile's growing lists are fresh enough to refuse a file. */
export function isFresh(profile: Pick<ServerProfile, 'date'>, now: number | Date): boolean {
  return profileAgeDays(profile, now) < FRESH_DAYS;
}
