import {
  formatVersion,
  newestTagged,
  nextPatch,
  readVersionTag,
  tagOf,
  tagsOfVersion,
  tagStart,
  type TagScheme,
} from '#python-standards';
import { visibleValue } from '#harmless-text';
import { smallest } from '#release-model';

/** What the next release of a package is told by. */
export interface Releases {
  /** `null` when only a build can tell it. */
  readonly version: string | null;
  readonly tags: TagScheme;
  /** Every tag of the clone. */
  readonly knownTags: readonly string[];
}

/** The release to propose. */
export interface NextRelease {
  /** PEP 440. */
  readonly version: string;
  readonly tag: string;
  /** The tags that the project's own version already has, so that it has to be raised; often none. */
  readonly taken: readonly string[];
}

/** Enough for tags that somebody has made ahead; a version has no more than a few neighbors. */
const STEPS = 1_000;

function firstFree(version: string, { tags, knownTags }: Releases): string {
  let free = version;
  for (let step = 0; step < STEPS && tagsOfVersion(knownTags, tags, free).length > 0; step += 1) free = nextPatch(free);
  return free;
}

/**
 * The next release: of the project's version, if no tag has it; else of the one after it. Where the tags tell the version,
 * that is the one after the newest of them, and `0.1.0` where there is none, as in a rehearsal.
 */
export function nextRelease(releases: Releases): NextRelease {
  const { version, tags, knownTags } = releases;
  const newest = version === null ? newestTagged(knownTags, tags) : null;
  const after = newest === null ? '0.1.0' : nextPatch(formatVersion(newest.version));
  const free = firstFree(version ?? after, releases);
  return {
    version: free,
    tag: tagOf(tags, free),
    taken: version === null ? [] : tagsOfVersion(knownTags, tags, version),
  };
}

function countOfNumbers(version: string): number {
  return (/^(?:\d+!)?(?<release>\d+(?:\.\d+)*)/u.exec(version)?.groups?.['release'] ?? '').split('.').length;
}

/**
 * How many numbers a version of the project has at least, by its next one and its tags: after `24.1.1`, `24.2` follows. Tags of
 * one number, which are moved from release to release (`v1`), don't count where others have more.
 */
export function fewestNumbers(releases: Releases): number {
  const { tags, knownTags } = releases;
  const own = countOfNumbers(nextRelease(releases).version);
  const counts = knownTags.flatMap((tag) => {
    const read = readVersionTag(tag, tags);
    return read.kind === 'version' ? [read.version.release.length] : [];
  });
  return smallest([own, ...counts.filter((count) => count > 1 || own === 1)]);
}

/** Says that the tags of a project begin otherwise than those that start a release; `null`: they don't, or there are none. */
export function otherTagsNotice(name: string, releases: Releases): string | null {
  const { tags, knownTags } = releases;
  const newest = newestTagged(knownTags, tags);
  if (newest === null || readVersionTag(newest.tag, tags).kind === 'version') return null;
  const { tag } = nextRelease(releases);
  return `${name}: its newest tag is ${visibleValue(newest.tag, 80)}, but tags that release begin with '${visibleValue(tagStart(tags), 80)}'. Tag the next release like ${visibleValue(tag, 80)}; or set tag-prefix in [tool.repo-agent-actions] to what your tags begin with ("" for nothing), and run init again.`;
}
