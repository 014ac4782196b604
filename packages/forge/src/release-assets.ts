import { basename } from 'node:path';
import { isStage, type Distribution, type DistributionKind, type Receipt } from '#release-model';

/** One file attached to a release. */
export interface ReleaseAsset {
  readonly name: string;
  readonly kind: DistributionKind | 'manifest' | 'smoke-test' | 'record' | 'page' | 'receipt';
  /** Absolute; `null` if the file isn't written yet. */
  readonly path: string | null;
  /** Bytes; `null` when the file isn't written yet. */
  readonly size: number | null;
  readonly sha256: string | null;
}

/** One of the suite's own documents that accompany the distributions. */
export interface ReleaseDocument {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** The names under which the suite's own documents are attached. */
export const DOCUMENT_NAMES = {
  manifest: 'release-manifest.json',
  record: 'release-record.json',
  page: 'report.html',
} as const;

const RECEIPT = 'receipt-';

/** The name of a receipt that passes from job to job, or waits in a draft: `receipt-<stage>[-<python>]`. */
export function receiptName({ stage, python }: Pick<Receipt, 'stage' | 'python'>): string {
  return `${RECEIPT}${stage}${python === null ? '' : `-${python}`}`;
}

/** Whether {@link receiptName} gives this name. */
export function isReceiptName(name: string): boolean {
  if (!name.startsWith(RECEIPT)) return false;
  const rest = name.slice(RECEIPT.length);
  const python = /-\d+\.\d+$/u.exec(rest)?.[0] ?? '';
  return isStage(rest.slice(0, rest.length - python.length));
}

/** The name under which a receipt is attached to a draft. */
export function receiptAssetName(receipt: Pick<Receipt, 'stage' | 'python'>): string {
  return `${receiptName(receipt)}.json`;
}

/** Whether an asset with this name is one of our receipts. */
export function isReceiptAsset(name: string): boolean {
  return name.endsWith('.json') && isReceiptName(name.slice(0, -'.json'.length));
}

/**
 * What is attached to a release, in this order: the distributions of the manifest, its smoke test, the manifest, the
 * record, and the record as a page.
 * @param record - `null` if it isn't written yet: it is listed without size and hash, as its page always is
 * @param smokeTest - `null` if the manifest has none; it is attached under its own name
 */
export function releaseAssets(
  distributions: readonly Distribution[],
  manifest: ReleaseDocument | null,
  record: ReleaseDocument | null,
  smokeTest: ReleaseDocument | null = null,
): readonly ReleaseAsset[] {
  const document = (kind: keyof typeof DOCUMENT_NAMES, file: ReleaseDocument | null): ReleaseAsset => ({
    name: DOCUMENT_NAMES[kind],
    kind,
    path: file?.path ?? null,
    size: file?.size ?? null,
    sha256: file?.sha256 ?? null,
  });
  return [
    ...distributions.map(({ filename, kind, path, size, sha256 }) => ({ name: filename, kind, path, size, sha256 })),
    ...(smokeTest === null ? [] : [{ ...smokeTest, name: basename(smokeTest.path), kind: 'smoke-test' as const }]),
    ...(manifest === null ? [] : [document('manifest', manifest)]),
    document('record', record),
    document('page', null),
  ];
}
