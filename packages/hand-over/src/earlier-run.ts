import { join } from 'node:path';
import { DOCUMENT_NAMES, type Forge, type ForgeRelease } from '@repo-agent-actions/forge';
import type { Host, Receipt } from '@repo-agent-actions/release-model';
import { draftSource } from './draft-source.ts';
import { draftFiles } from './open-places.ts';
import { restoreReceipts } from './restore-receipts.ts';
import { restoreRelease, type RestoredRelease } from './restore-release.ts';

/** What is asked of a forge to find what an earlier run left; it changes nothing there. */
export type ReadForge = Pick<Forge, 'describe' | 'releasesOf' | 'assets' | 'saveAsset'>;

/** What an earlier run left for a tag. */
export interface EarlierRun {
  /** The release of the tag, published or not. */
  readonly release: ForgeRelease;
  /** Its files; `null` when it has no manifest. */
  readonly files: RestoredRelease | null;
  readonly receipts: readonly Receipt[];
  /** Published, with manifest, record and every distribution. */
  readonly isFinished: boolean;
}

/**
 * Looks for what an earlier run left in the release of the tag, and brings its files here, compared with their manifest.
 * @returns `null` when the tag has no release
 * @throws ReleaseError when its files aren't those of their manifest, or it was built from another commit
 */
export async function findEarlierRun(
  forge: ReadForge,
  { tag, commit }: { readonly tag: string; readonly commit: string | null },
  host: Pick<Host, 'storeFolder' | 'temporaryFolder'>,
): Promise<EarlierRun | null> {
  const [release] = await forge.releasesOf(tag);
  if (release === undefined) return null;
  const { storeFolder, temporaryFolder } = host;
  const files = draftFiles(forge);
  const restored = await restoreRelease({
    sources: [draftSource({ files, tag, temporaryFolder })],
    manifestSha256: null,
    tag,
    commit,
    packagesDir: join(temporaryFolder, 'earlier-run', 'dist'),
    storeFolder,
  });
  if (restored === null) return { release, files: null, receipts: [], isFinished: false };
  const { manifest } = restored;
  const draft = { files, tag };
  const { receipts } = await restoreReceipts({ store: null, draft, manifest, storeFolder, temporaryFolder });
  const names = (await files.names(tag)) ?? [];
  const isFinished = !release.draft && names.includes(DOCUMENT_NAMES.record);
  return { release, files: restored, receipts, isFinished };
}

/** What there is to say of it; `null` when it left nothing to go on with. */
export function earlierRunNotice({ release, files, isFinished }: EarlierRun): string | null {
  if (isFinished) return `${release.tag}: is released already (${release.url}). There is nothing to do.`;
  if (files === null) return null;
  return `${release.tag}: an earlier run left its files in the release. This run goes on with them, manifest sha256 ${files.sha256}.`;
}
