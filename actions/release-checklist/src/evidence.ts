import { isReceiptOf } from '#distributions';
import type { Receipt, ReceiptItem, RecordedFinding, ReleaseManifest, Stage } from '#release-model';

/** What the checklist is based on: the manifest, and the receipts of this release. */
export interface Evidence {
  readonly manifest: ReleaseManifest;
  readonly receipts: readonly Receipt[];
  /** Receipts of another project or version, which say nothing about this release. */
  readonly foreign: readonly Receipt[];
}

/** Separates the receipts of the release from others. */
export function gatherEvidence(manifest: ReleaseManifest, receipts: readonly Receipt[]): Evidence {
  return {
    manifest,
    receipts: receipts.filter((receipt) => isReceiptOf(receipt, manifest)),
    foreign: receipts.filter((receipt) => !isReceiptOf(receipt, manifest)),
  };
}

/** The receipts of one stage: several if it ran on several Pythons. */
export function receiptsOf(evidence: Evidence, stage: Stage): readonly Receipt[] {
  return evidence.receipts.filter((receipt) => receipt.stage === stage);
}

/**
 * The items of one stage, for every Python. The receipt that combines the Pythons has the same items as the receipts
 * of each: an item counts once, and if two disagree, the failed one counts.
 */
export function itemsOf(evidence: Evidence, stage: Stage): readonly ReceiptItem[] {
  const points = new Map<string, ReceiptItem>();
  for (const receipt of receiptsOf(evidence, stage)) {
    for (const item of receipt.items) {
      const python = item.python ?? receipt.python;
      const key = JSON.stringify([item.kind, item.subject, python]);
      if (points.get(key)?.outcome === 'failed') continue;
      points.set(key, python === null ? item : { ...item, python });
    }
  }
  return [...points.values()];
}

/** The findings of every stage. */
export function findingsOf(evidence: Evidence, stages: readonly Stage[]): readonly RecordedFinding[] {
  return stages.flatMap((stage) => receiptsOf(evidence, stage).flatMap((receipt) => receipt.findings));
}
