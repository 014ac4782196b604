import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { normalizeName } from '@repo-agent-actions/python-standards';
import { parseReceipt, ReleaseError, type Receipt, type ReleaseManifest } from '@repo-agent-actions/release-model';
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

interface ReceiptText {
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
  for (const { origin, text } of [...(await fromDraft(request)), ...(await fromArtifacts(request))]) {
    const receipt = parseReceipt(text, origin);
    requireHarmless(receipt, origin);
    if (!isOf(receipt, manifest)) {
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

/** A stage that failed early doesn't know of what release it was. */
function isOf(receipt: Receipt, { project, version }: Pick<ReleaseManifest, 'project' | 'version'>): boolean {
  return (
    (receipt.project === null || normalizeName(receipt.project) === normalizeName(project)) &&
    (receipt.version === null || receipt.version === version)
  );
}

/** The Python becomes part of a file name. */
function requireHarmless({ python }: Receipt, origin: string): void {
  if (python === null || /^\d+\.\d+$/u.test(python)) return;
  throw new ReleaseError({
    subject: origin,
    problem: 'is a receipt for a Python that is no version',
    remedy: 'Look who could write to this run’s artifacts, and start a new run',
  });
}

async function fromArtifacts({ store, temporaryFolder }: RestoreReceiptsRequest): Promise<readonly ReceiptText[]> {
  if (store === null) return [];
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

async function fromDraft({ draft, temporaryFolder }: RestoreReceiptsRequest): Promise<readonly ReceiptText[]> {
  if (draft === null) return [];
  const { files, tag } = draft;
  const names = (await files.names(tag)) ?? [];
  const texts: ReceiptText[] = [];
  for (const name of [...names].sort()) {
    if (!name.endsWith('.json') || !isReceiptArtifact(name.slice(0, -'.json'.length))) continue;
    const path = join(await mkdtemp(join(temporaryFolder, 'receipt-')), 'receipt.json');
    await files.download(tag, name, path);
    texts.push({ origin: `${name} of release ${tag}`, text: await readFile(path, 'utf8') });
  }
  return texts;
}
