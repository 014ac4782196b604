import { join } from 'node:path';
import type { ExpectedRelease } from '#distributions';
import {
  saveRelease,
  takeFromEarlierAttempt,
  takeOverRelease,
  type ArtifactStore,
  type ReadForge,
  type RestoredRelease,
} from '#hand-over';
import { ReleaseError, type Host } from '#release-model';
import type { PreflightInputs } from './inputs.ts';

/** Where to look for files that were built earlier, and what they have to be. */
export interface EarlierFiles {
  /** `null`: this run has no artifacts. */
  readonly store: ArtifactStore | null;
  /** `null`: the forge can't be asked. */
  readonly forge: ReadForge | null;
  readonly tag: string;
  readonly expected: ExpectedRelease;
}

function packagesDir(host: Pick<Host, 'temporaryFolder'>): string {
  return join(host.temporaryFolder, 'earlier-run', 'dist');
}

/** Fetches the files that an earlier attempt of this run built; `null` when there was none, or it built none. */
export async function takeFromThisRun(
  { manifestSha256 }: Pick<PreflightInputs, 'manifestSha256'>,
  { store, expected }: EarlierFiles,
  host: Host,
): Promise<RestoredRelease | null> {
  if (store === null) return null;
  const request = { store, expected, manifestSha256, packagesDir: packagesDir(host) };
  return takeFromEarlierAttempt(request, host);
}

/**
 * Fetches the files that an earlier run built, which the person who starts this run identifies by the sha256 of their
 * manifest.
 * @throws ReleaseError if no sha256 is given, or the files aren't there
 */
export async function takeOver(
  { fromStage, manifestSha256 }: Pick<PreflightInputs, 'fromStage' | 'manifestSha256'>,
  { forge, tag, expected }: Omit<EarlierFiles, 'store'>,
  host: Host,
): Promise<RestoredRelease> {
  const request = { tag, expected, manifestSha256, packagesDir: packagesDir(host) };
  const taken = forge === null ? null : await takeOverRelease(forge, request, host);
  if (taken !== null) return taken;
  throw new ReleaseError({
    subject: 'from-stage',
    problem: `is ${String(fromStage)}, but no release of ${tag} contains the files that an earlier run built`,
    remedy: 'Run without from-stage to build them',
  });
}

/** Saves the reused files as an artifact of this run. */
export async function saveForThisRun(
  { path, packagesDir, sha256 }: RestoredRelease,
  store: ArtifactStore,
): Promise<void> {
  await saveRelease({ store, artifactName: 'auto', manifestPath: path, packagesDir, manifestSha256: sha256 });
}
