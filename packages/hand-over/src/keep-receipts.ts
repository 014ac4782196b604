import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArtifactStore } from '#artifacts';
import { isReceiptOf } from '#distributions';
import { readContents, receiptAssetName, syncAsset, type Forge } from '#forge';
import { sha256Of, writeFileAtomically } from '#release-store';
import { ownReceipt, receiptsOfRun } from './restore-receipts.ts';

export interface KeepReceiptsRequest {
  readonly store: Pick<ArtifactStore, 'list' | 'download'>;
  readonly forge: Forge;
  readonly tag: string;
  /** Absolute; what is downloaded stays in it. */
  readonly temporaryFolder: string;
}

export interface KeptReceipts {
  /** Names of the assets that the draft has now. */
  readonly kept: readonly string[];
  /** Receipts of another release: names of artifacts. */
  readonly foreign: readonly string[];
}

/**
 * Attaches the receipts of this run to the draft release of the tag, so that people can see later what passed:
 * artifacts are visible only in their own run. No run reads them again. A published or incomplete release is left
 * alone.
 * @returns `null` when there is no draft to keep them in
 * @throws ReleaseError if one isn't a receipt, or the forge refuses
 */
export async function keepReceipts(request: KeepReceiptsRequest): Promise<KeptReceipts | null> {
  const { store, forge, tag, temporaryFolder } = request;
  const [release] = await forge.releasesOf(tag);
  if (release?.draft !== true) return null;
  const contents = await readContents(forge, release);
  const manifest = await contents.manifest();
  if (manifest === null) return null;
  const kept: string[] = [];
  const foreign: string[] = [];
  const folder = await mkdtemp(join(temporaryFolder, 'keep-'));
  for (const found of await receiptsOfRun(store, temporaryFolder)) {
    const { text } = found;
    const receipt = ownReceipt(found);
    if (!isReceiptOf(receipt, manifest)) {
      foreign.push(`artifact ${found.artifact}`);
      continue;
    }
    const name = receiptAssetName(receipt);
    const path = join(folder, name);
    await writeFileAtomically(path, text);
    const bytes = Buffer.from(text, 'utf8');
    const sha256 = sha256Of(bytes);
    await syncAsset(forge, contents, { name, kind: 'receipt', path, size: bytes.length, sha256 });
    kept.push(name);
  }
  return { kept, foreign };
}
