import { normalizeName } from '@repo-agent-actions/python-standards';
import type { Finding, Receipt, ReceiptItem, ReleaseManifest, Stage } from '@repo-agent-actions/release-model';

/** What the checklist judges by: the manifest, and the receipts that are of this release. */
export interface Evidence {
  readonly manifest: ReleaseManifest;
  readonly receipts: readonly Receipt[];
  /** Receipts of another project or version, which say nothing about this one. */
  readonly foreign: readonly Receipt[];
}

function isOf(manifest: ReleaseManifest, receipt: Receipt): boolean {
  if (receipt.project !== null && normalizeName(receipt.project) !== normalizeName(manifest.project)) return false;
  return receipt.version === null || receipt.version === manifest.version;
}

/** Sorts receipts into those of the release and others. */
export function gatherEvidence(manifest: ReleaseManifest, receipts: readonly Receipt[]): Evidence {
  return {
    manifest,
    receipts: receipts.filter((receipt) => isOf(manifest, receipt)),
    foreign: receipts.filter((receipt) => !isOf(manifest, receipt)),
  };
}

/** The receipts of one stage: several where it ran on several Pythons. */
export function receiptsOf(evidence: Evidence, stage: Stage): readonly Receipt[] {
  return evidence.receipts.filter((receipt) => receipt.stage === stage);
}

/** The points of one stage, of every Python. */
export function itemsOf(evidence: Evidence, stage: Stage): readonly ReceiptItem[] {
  return receiptsOf(evidence, stage).flatMap((receipt) => receipt.items);
}

/** The findings of every stage. */
export function findingsOf(evidence: Evidence, stages: readonly Stage[]): readonly Finding[] {
  return stages.flatMap((stage) => receiptsOf(evidence, stage).flatMap((receipt) => receipt.findings));
}
