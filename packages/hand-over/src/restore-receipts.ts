import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { normalizeName } from '@repo-agent-actions/python-standards';
import { DOCUMENT_NAMES, isReceiptAsset, receiptName } from '@repo-agent-actions/forge';
import {
  parseReceipt,
  parseReleaseRecord,
  ReleaseError,
  serialize,
  type Receipt,
  type ReleaseManifest,
} from '@repo-agent-actions/release-model';
import { receiptPath, releaseFolder, writeFileAtomically } from '@repo-agent-actions/release-store';
import { isReceiptArtifact } from './artifact-names.ts';
import type { ArtifactStore } from './artifact-store.ts';
import type { DraftFiles } from './draft-source.ts';
import { readRestoredReceipts, writeRestoredReceipts } from './restored-receipts.ts';

export interface RestoreReceiptsRequest {
  /** `null` where this run has no artifacts. */
  readonly store: ArtifactStore | null;
  /** The tag's release on the forge, where an earlier run may have left receipts; `null` where nobody asks it. */
  readonly draft: { readonly files: DraftFiles; readonly tag: string } | null;
  /** Only receipts of this release count. */
  readonly manifest: Pick<ReleaseManifest, 'project' | 'version'>;
  /** Absolute. */
  readonly storeFolder: string;
  /** Absolute; what is downloaded stays in it. */
  readonly temporaryFolder: string;
}

export interface RestoredReceiptsResult {
  /** In the order in which they came. */
  readonly receipts: readonly Receipt[];
  /** Absolute. */
  readonly folder: string;
  /** Receipts that are there and aren't of this release: names of artifacts or assets. */
  readonly foreign: readonly string[];
}

/** A receipt that isn't judged yet. */
export interface ReceiptText {
  /** The artifact or asset it came from. */
  readonly origin: string;
  readonly text: string;
}

/**
 * Brings the receipts of earlier jobs into the store: those of the tag's release on the forge first, those of this
 * run's artifacts over them.
 * @throws ReleaseError for one that is no receipt, or can't be had
 */
export async function restoreReceipts(request: RestoreReceiptsRequest): Promise<RestoredReceiptsResult> {
  const { manifest, storeFolder } = request;
  const name = normalizeName(manifest.project);
  const folder = releaseFolder(storeFolder, name);
  const restored: Record<string, string> = { ...(await readRestoredReceipts(folder)) };
  const receipts = new Map<string, Receipt>();
  const foreign: string[] = [];
  for (const { origin, text } of [...(await fromDraft(request)), ...(await fromRun(request))]) {
    const receipt = harmlessReceipt(text, origin);
    if (!isReceiptOf(receipt, manifest)) {
      foreign.push(origin);
      continue;
    }
    const path = receiptPath(storeFolder, name, receipt);
    await writeFileAtomically(path, text);
    restored[basename(path)] = createHash('sha256').update(text).digest('hex');
    receipts.set(path, receipt);
  }
  if (receipts.size > 0) await writeRestoredReceipts(folder, restored);
  return { receipts: [...receipts.values()], folder: join(folder, 'receipts'), foreign };
}

/** Whether a receipt is of this release; a stage that failed early doesn't know of what release it was. */
export function isReceiptOf(
  receipt: Receipt,
  { project, version }: Pick<ReleaseManifest, 'project' | 'version'>,
): boolean {
  return (
    (receipt.project === null || normalizeName(receipt.project) === normalizeName(project)) &&
    (receipt.version === null || receipt.version === version)
  );
}

/** @throws ReleaseError for what is no receipt, and for one whose Python, part of a file name, is no version */
export function harmlessReceipt(text: string, origin: string): Receipt {
  const receipt = parseReceipt(text, origin);
  const { python } = receipt;
  if (python === null || /^\d+\.\d+$/u.test(python)) return receipt;
  throw new ReleaseError({
    subject: origin,
    problem: 'is a receipt for a Python that is no version',
    remedy: 'Look who could write to this run’s artifacts, and start a new run',
  });
}

async function fromRun({ store, temporaryFolder }: RestoreReceiptsRequest): Promise<readonly ReceiptText[]> {
  return store === null ? [] : receiptsOfRun(store, temporaryFolder);
}

/** The receipts that lie in this run's artifacts. */
export async function receiptsOfRun(
  store: Pick<ArtifactStore, 'list' | 'download'>,
  temporaryFolder: string,
): Promise<readonly ReceiptText[]> {
  const names = (await store.list()).map(({ name }) => name).filter(isReceiptArtifact);
  const texts: ReceiptText[] = [];
  for (const name of [...new Set(names)].sort()) {
    const folder = await mkdtemp(join(temporaryFolder, 'receipt-'));
    await store.download(name, folder);
    for (const filename of (await readdir(folder)).sort()) {
      if (filename.endsWith('.json')) {
        texts.push({ origin: `artifact ${name}`, text: await readFile(join(folder, filename), 'utf8') });
      }
    }
  }
  return texts;
}

/** Those in the record, which takes their place, and over them those that lie beside it. */
async function fromDraft({ draft, temporaryFolder }: RestoreReceiptsRequest): Promise<readonly ReceiptText[]> {
  if (draft === null) return [];
  const { files, tag } = draft;
  const names = (await files.names(tag)) ?? [];
  const textOf = async (name: string): Promise<string> => {
    const path = join(await mkdtemp(join(temporaryFolder, 'receipt-')), 'receipt.json');
    await files.download(tag, name, path);
    return readFile(path, 'utf8');
  };
  const texts: ReceiptText[] = [];
  if (names.includes(DOCUMENT_NAMES.record)) {
    const origin = `${DOCUMENT_NAMES.record} of release ${tag}`;
    // The release itself isn't done while somebody asks
    for (const receipt of receiptsIn(await textOf(DOCUMENT_NAMES.record)).filter(({ stage }) => stage !== 'release')) {
      texts.push({ origin: `${receiptName(receipt)} in ${origin}`, text: serialize(receipt) });
    }
  }
  for (const name of names.filter(isReceiptAsset).sort()) {
    texts.push({ origin: `${name} of release ${tag}`, text: await textOf(name) });
  }
  return texts;
}

/** A record that was cut off holds nothing: the release stage attaches it again. */
function receiptsIn(record: string): readonly Receipt[] {
  try {
    return parseReleaseRecord(record, DOCUMENT_NAMES.record).receipts;
  } catch (error) {
    if (error instanceof ReleaseError) return [];
    throw error;
  }
}
