import { saveReceipts, saveRelease, type ArtifactStore, type EarlierRun } from '@repo-agent-actions/hand-over';
import type { Host } from '@repo-agent-actions/release-model';

/** Makes what an earlier run left an artifact of this run. */
export async function takeOver(
  { files }: EarlierRun,
  store: ArtifactStore,
  host: Pick<Host, 'storeFolder'>,
): Promise<void> {
  if (files === null) return;
  const { path, packagesDir, sha256 } = files;
  await saveRelease({ store, artifactName: 'auto', manifestPath: path, packagesDir, manifestSha256: sha256 });
  await saveReceipts({ store, storeFolder: host.storeFolder, includeRestored: true });
}
