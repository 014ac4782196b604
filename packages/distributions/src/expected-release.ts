import { compareVersions, normalizeName, parseVersion } from '#python-standards';
import { visibleValue } from '#harmless-text';
import { ReleaseError, type ReleaseManifest } from '#release-model';

/** What a run knows of its release from its own source. `null`: it doesn't know it, and nothing is compared. */
export interface ExpectedRelease {
  readonly project: string | null;
  readonly version: string | null;
  readonly tag: string | null;
  /** 40 or 64 hexadecimal digits. */
  readonly commit: string | null;
}

/** A run that knows nothing of its source: an upload of files that another job built. */
export const NOTHING_EXPECTED: ExpectedRelease = { project: null, version: null, tag: null, commit: null };

const FIELDS = ['project', 'version', 'tag', 'commit'] as const;

function agree(field: (typeof FIELDS)[number], wanted: string, found: string): boolean {
  if (field === 'project') return normalizeName(wanted) === normalizeName(found);
  if (field === 'version') return compareVersions(parseVersion(wanted), parseVersion(found)) === 0;
  return wanted === found;
}

/**
 * Makes sure that a manifest belongs to the release that this run is about. A field that the run knows and the manifest
 * leaves empty is refused like one with another value: whoever wrote the manifest may have left it out to fit anything.
 * @param source - of the manifest, for the message
 * @param remedy - when building it in this run doesn't help
 * @throws ReleaseError naming the first field that differs
 */
export function requireExpectedRelease(
  manifest: ReleaseManifest,
  expected: ExpectedRelease,
  source: string,
  remedy?: string,
): void {
  for (const field of FIELDS) {
    const wanted = expected[field];
    const found = manifest[field];
    if (wanted === null || (found !== null && agree(field, wanted, found))) continue;
    if (field === 'commit' && found !== null) throw movedTag(manifest, { commit: wanted, tag: expected.tag, source });
    throw new ReleaseError({
      subject: field,
      problem:
        found === null
          ? `is ${wanted}, but ${source} doesn't name a ${field}`
          : `is ${wanted}, but ${source} was built for ${visibleValue(found, 100)}`,
      remedy: remedy ?? `Build the release of ${wanted} in this run, and find out who wrote that manifest`,
    });
  }
}

function movedTag(
  manifest: ReleaseManifest,
  { commit, tag, source }: { readonly commit: string; readonly tag: string | null; readonly source: string },
): ReleaseError {
  return new ReleaseError({
    subject: `tag ${tag ?? manifest.tag ?? manifest.version}`,
    problem: `is on commit ${commit} now, but ${source} was built from ${String(manifest.commit)}`,
    remedy:
      'If the tag was moved, put it back or release the new commit as a new version; if not, find out who wrote that manifest',
  });
}
