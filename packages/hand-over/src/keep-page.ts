import { join } from 'node:path';
import type { ArtifactStore } from '#artifacts';
import { isReceiptOf } from '#distributions';
import { readContents, type Forge } from '#forge';
import { STAGES, type Host, type ReleaseRecord } from '#release-model';
import { recordOfReceipts } from '#release-report';
import { ownReceipt, receiptsOfRun } from './restore-receipts.ts';
import { writePage } from './release-page.ts';
import { tellStopped } from './tell-draft.ts';

export interface KeepPageRequest {
  readonly store: Pick<ArtifactStore, 'list' | 'download'>;
  readonly forge: Forge;
  readonly tag: string;
}

/** The page of a run that failed. */
export interface KeptPage {
  readonly record: ReleaseRecord;
  /** Absolute. */
  readonly path: string;
  /** Whether the draft has it now. */
  readonly attached: boolean;
}

/** What is said where a job failed and left no receipt that says why. */
const NO_RECEIPT = 'release: a job of this run failed, and no receipt says why. See the logs of its jobs.';

/**
 * Makes the page of a run that failed from the receipts of its jobs, and attaches it to the draft release of the tag,
 * whose text then says where it stopped, if there is one: a published or incomplete release is left alone.
 * @throws ReleaseError if a receipt isn't one, or the forge refuses
 */
export async function keepPageOfRun({ store, forge, tag }: KeepPageRequest, host: Host): Promise<KeptPage> {
  const { temporaryFolder } = host;
  const [release] = await forge.releasesOf(tag);
  const contents = release?.draft === true ? await readContents(forge, release) : null;
  const manifest = (await contents?.manifest()) ?? null;
  const found = (await receiptsOfRun(store, temporaryFolder)).map(ownReceipt);
  const receipts = found
    .filter((receipt) => manifest === null || isReceiptOf(receipt, manifest))
    .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
  const isTold = receipts.some(({ outcome }) => outcome === 'failed');
  const record = recordOfReceipts({
    manifest,
    manifestSha256: null,
    receipts,
    ...(isTold ? {} : { failure: NO_RECEIPT }),
  });
  const page = await writePage({ record, files: [], path: join(temporaryFolder, 'report.html') }, host);
  const isKept = release !== undefined && contents !== null && manifest !== null;
  if (isKept) await tellStopped(forge, { release, contents, manifest, record, page }, host);
  return { record, path: page.path, attached: isKept };
}
