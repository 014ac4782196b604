import { readVersionTag, type TagScheme, type VersionTag } from './release-tag.ts';
import { compareVersions } from './version-order.ts';
import { tryParseVersion, type Version } from './version.ts';

/** Every version that a tag names with some prefix, the longest text first. */
function endingVersions(tag: string): readonly Version[] {
  const versions: Version[] = [];
  for (let at = 0; at < tag.length; at += 1) {
    // No version begins within a number: v11.0 doesn't end in 1.0
    if (!/[v\d]/iu.test(tag.charAt(at)) || /[\d.!+]/u.test(tag.charAt(at - 1))) continue;
    const version = tryParseVersion(tag.slice(at));
    if (version !== undefined) versions.push(version);
  }
  return versions;
}

/** Whether a tag names a version with some prefix: for callers that don't know the project's prefix. */
export function endsInVersion(tag: string, version: string): boolean {
  const wanted = tryParseVersion(version);
  return wanted !== undefined && endingVersions(tag).some((ending) => compareVersions(ending, wanted) === 0);
}

/** The newest version that the tags name; if none of them follows the scheme, the newest that one of them ends in. */
export function newestTagged(tags: readonly string[], scheme: TagScheme): VersionTag | null {
  const newest = (found: readonly VersionTag[]): VersionTag | null =>
    found.reduce<VersionTag | null>(
      (best, one) => (best === null || compareVersions(one.version, best.version) > 0 ? one : best),
      null,
    );
  const own = tags.flatMap((tag) => {
    const read = readVersionTag(tag, scheme);
    return read.kind === 'version' ? [read] : [];
  });
  if (own.length > 0) return newest(own);
  return newest(
    tags.flatMap((tag) =>
      endingVersions(tag)
        .slice(0, 1)
        .map((version) => ({ kind: 'version', tag, version })),
    ),
  );
}
