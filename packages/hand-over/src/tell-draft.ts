import { isReceiptOf } from '#distributions';
import {
  draftNote,
  platformOf,
  readContents,
  runPage,
  sameFiles,
  syncAsset,
  withDraftNote,
  type DraftFacts,
  type Forge,
  type ForgeRelease,
  type ReleaseContents,
  type WantedAsset,
} from '#forge';
import { STAGES, type Host, type Receipt, type ReleaseManifest, type ReleaseRecord, type Stage } from '#release-model';

/** What a draft says of the run that works on it. @param receipts - of this release or others */
export async function aboutDraft(
  forge: Pick<Forge, 'describe'>,
  { receipts, manifest }: { readonly receipts: readonly Receipt[]; readonly manifest: ReleaseManifest },
  { environment }: Pick<Host, 'environment'>,
): Promise<Pick<DraftFacts, 'runUrl' | 'passed'>> {
  const runNumber = environment['GITHUB_RUN_NUMBER'] ?? null;
  const runUrl = runPage({ ...platformOf(environment), runNumber, server: await forge.describe() });
  const own = receipts.filter((receipt) => isReceiptOf(receipt, manifest));
  const isGood = (stage: Stage): boolean =>
    own.every((receipt) => receipt.stage !== stage || receipt.outcome === 'passed');
  return { runUrl, passed: own.map(({ stage }) => stage).filter(isGood) };
}

/** A draft, and what a run that failed tells in it. */
export interface StoppedDraft {
  readonly release: ForgeRelease;
  readonly contents: ReleaseContents;
  readonly manifest: ReleaseManifest;
  readonly record: Pick<ReleaseRecord, 'receipts' | 'failure'>;
  readonly page: WantedAsset;
}

/**
 * Attaches the page of a run that failed to a draft, and says in its text where it stopped, if our note is still there.
 * @throws ForgeError if the forge refuses
 */
export async function tellStopped(forge: Forge, draft: StoppedDraft, host: Pick<Host, 'environment'>): Promise<void> {
  const { release, contents, manifest, record, page } = draft;
  await syncAsset(forge, contents, page);
  const { receipts } = record;
  const failed = [...receipts]
    .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))
    .find(({ outcome }) => outcome === 'failed');
  const failure = failed?.failure ?? record.failure ?? '';
  const about = await aboutDraft(forge, { receipts, manifest }, host);
  const note = draftNote({ ...about, tag: release.tag, stopped: { stage: failed?.stage ?? null, failure } });
  const notes = withDraftNote(release.notes, note);
  if (notes === null || notes === release.notes) return;
  const { tag, title, prerelease } = release;
  await forge.updateRelease(release.id, { tag, commit: manifest.commit, title, prerelease, notes, draft: true });
}

/**
 * Tells in the draft of a tag that this run of its release has stopped. A draft of another build, a published release and
 * an incomplete one are left alone.
 * @returns whether there was one to tell it in
 * @throws ReleaseError if the forge refuses
 */
export async function tellStoppedRelease(
  forge: Forge,
  { tag, record, page }: { readonly tag: string; readonly record: ReleaseRecord; readonly page: WantedAsset },
  host: Pick<Host, 'environment'>,
): Promise<boolean> {
  const [release] = await forge.releasesOf(tag);
  if (release?.draft !== true || record.manifest === null) return false;
  const contents = await readContents(forge, release);
  const manifest = await contents.manifest();
  if (manifest === null || !sameFiles(manifest, record.manifest)) return false;
  await tellStopped(forge, { release, contents, manifest, record, page }, host);
  return true;
}
