import { readVersionTag, type TagScheme, type VersionTag } from './release-tag.ts';
import { compareVersions } from './version-order.ts';
import { tryParseVersion, type Version } from './version.ts';

/** Every version that some prefix would make of a tag, the longest text first. */
function endingVersions(tag: string): readonly Version[] {
  const versions: Version[] = [];
  for (let at = 0; at < tag.length; at += 1) {
    // Within a number no version begins: v11.0 doesn't end in 1.0
    if (!/[v\d]/iu.test(tag.charAt(at)) || /[\d.!+]/u.test(tag.charAt(at - 1))) continue;
    const version = tryParseVersion(tag.slice(at));
    if (version !== undefined) versions.push(version);
  }
  return versions;
}

/** Whether some prefix makes a tag say a version: for who has a tag and doesn't know the project's prefix. */
export function endsInVersion(tag: string, version: string): boolean {
  const wanted = tryParseVersion(version);
  return wanted !== undefined && endingVersions(tag).some((ending) => compareVersions(ending, wanted) === 0);
}

/** The newest version that some tags say; where none of them is made by the scheme, the newest that one ends in. */
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
