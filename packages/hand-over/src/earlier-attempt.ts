import type { ArtifactStore } from '#artifacts';
import type { ExpectedRelease } from '#distributions';
import type { GitHost } from '#project-tree';
import type { Host } from '#release-model';
import { releaseArtifactName } from './artifact-names.ts';
import { artifactSource } from './artifact-source.ts';
import { restoreRelease, type RestoredRelease } from './restore-release.ts';

export interface EarlierAttemptRequest {
  readonly store: ArtifactStore;
  readonly expected: ExpectedRelease;
  /** `null`: not given. */
  readonly manifestSha256: string | null;
  /** Where the distributions go; absolute. */
  readonly packagesDir: string;
}

/**
 * Fetches the files that an earlier attempt of this run built. Only jobs of this run can write its artifacts, so
 * they belong to this run as much as those that it would build now, and every build may give different bytes.
 * @returns `null` in a first attempt, and when there is nothing to look for
 * @throws ReleaseError if they don't match their manifest, or belong to another release
 */
export async function takeFromEarlierAttempt(
  { store, expected, manifestSha256, packagesDir }: EarlierAttemptRequest,
  host: Pick<Host, 'storeFolder' | 'temporaryFolder'> & GitHost,
): Promise<RestoredRelease | null> {
  const { storeFolder, temporaryFolder } = host;
  const { project, version } = expected;
  if (project === null || version === null) return null;
  const name = releaseArtifactName({ project, version });
  return restoreRelease({
    sources: [artifactSource({ store, name, temporaryFolder })],
    manifestSha256,
    expected,
    packagesDir,
    storeFolder,
    host,
  });
}
