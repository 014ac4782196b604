import { join } from 'node:path';
import {
  openArtifacts,
  saveRelease,
  takeFromEarlierAttempt,
  type ArtifactStore,
  type RestoredRelease,
} from '#hand-over';
import { ReleaseError, type Host, type ProjectFacts } from '#release-model';
import type { StagesInputs } from './stages-inputs.ts';
import { expectedRelease } from './released-already.ts';

/** The artifacts of this run, whose code is loaded now; `null` if runner or server have none. */
export async function openOwnArtifacts(
  { places }: Pick<StagesInputs, 'places'>,
  host: Host,
): Promise<ArtifactStore | null> {
  if (places.resultsUrl === null || places.runtimeToken === null) return null;
  try {
    const store = openArtifacts(places, host);
    await store.prepare?.();
    return store;
  } catch (error) {
    if (error instanceof ReleaseError) return null;
    throw error;
  }
}

/**
 * Fetches the files that an earlier attempt of this run built; `null` when there are none. A server whose artifacts
 * can't be read isn't a reason to stop: then they are built, and the draft is compared with them.
 * @throws ReleaseError if they exist and don't match their manifest, or belong to another release
 */
export async function takeOwnBuild(
  store: ArtifactStore,
  { inputs, facts }: { readonly inputs: StagesInputs; readonly facts: ProjectFacts },
  host: Host,
): Promise<RestoredRelease | null> {
  const readable = await store.list().then(
    () => true,
    (error: unknown) => {
      if (error instanceof ReleaseError) return false;
      throw error;
    },
  );
  if (!readable) return null;
  const expected = { ...(await expectedRelease(inputs, host)), project: facts.name, version: facts.version };
  // Not in the project's own folder, which may contain other files
  const packagesDir = join(host.temporaryFolder, 'earlier-attempt', 'dist');
  return takeFromEarlierAttempt({ store, expected, manifestSha256: inputs.manifestSha256, packagesDir }, host);
}

/** Keeps the built files for a later attempt of this run. If that fails, the release continues without it. */
export async function keepOwnBuild(
  store: ArtifactStore,
  release: { readonly manifestPath: string; readonly manifestSha256: string | null; readonly packagesDir: string },
  host: Host,
): Promise<void> {
  try {
    await saveRelease({ store, artifactName: 'auto', ...release });
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    host.notice(`The files couldn't be saved as an artifact of this run. ${error.message}`);
  }
}
