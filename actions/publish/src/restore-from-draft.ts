import { readdir } from 'node:fs/promises';
import {
  draftFiles,
  draftSource,
  openRepository,
  restoreReceipts,
  restoreRelease,
} from '@repo-agent-actions/hand-over';
import { isSystemError, type Host } from '@repo-agent-actions/release-model';
import type { PublishInputs } from './inputs.ts';

/** A forge that the umbrella may read and write. */
type ForgeAccess = NonNullable<PublishInputs['release']['forge']>;

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return true;
    throw error;
  }
}

/**
 * On a machine that has nothing of a release: brings its files and receipts here, which an earlier run left in the
 * draft release of the tag. Where there are files, or the draft has none, nothing is done.
 * @throws ReleaseError when they aren't those of their manifest, or the forge refuses
 */
export async function restoreFromDraft(
  { tag, packagesDir }: { readonly tag: string; readonly packagesDir: string },
  access: ForgeAccess,
  host: Pick<Host, 'info' | 'warning' | 'environment' | 'signal' | 'storeFolder' | 'temporaryFolder'>,
): Promise<void> {
  if (!(await isEmpty(packagesDir))) return;
  const { storeFolder, temporaryFolder } = host;
  const forge = openRepository(access, host);
  if (forge === null) return;
  const files = draftFiles(forge);
  const restored = await restoreRelease({
    sources: [draftSource({ files, tag, temporaryFolder })],
    manifestSha256: null,
    tag,
    commit: null,
    packagesDir,
    storeFolder,
  });
  if (restored === null) return;
  const { manifest, source } = restored;
  await restoreReceipts({ store: null, draft: { files, tag }, manifest, storeFolder, temporaryFolder });
  host.info(`The files of ${manifest.project} ${manifest.version} come from ${source}.`);
}
