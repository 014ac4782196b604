import { isReceiptOf } from '@repo-agent-actions/distributions';
import type { Receipt, ReceiptItem, RecordedFinding, ReleaseManifest, Stage } from '@repo-agent-actions/release-model';

/** What the checklist judges by: the manifest, and the receipts that are of this release. */
export interface Evidence {
  readonly manifest: ReleaseManifest;
  readonly receipts: readonly Receipt[];
  /** Receipts of another project or version, which say nothing about this one. */
  readonly foreign: readonly Receipt[];
}

/** Sorts receipts into those of the release and others. */
export function gatherEvidence(manifest: ReleaseManifest, receipts: readonly Receipt[]): Evidence {
  return {
    manifest,
    receipts: receipts.filter((receipt) => isReceiptOf(receipt, manifest)),
    foreign: receipts.filter((receipt) => !isReceiptOf(receipt, manifest)),
  };
}

/** The receipts of one stage: several where it ran on several Pythons. */
export function receiptsOf(evidence: Evidence, stage: Stage): readonly Receipt[] {
  return evidence.receipts.filter((receipt) => receipt.stage === stage);
}

/**
 * The points of one stage, of every Python. The receipt that joins the Pythons tells of the same points as the receipts
 * of each: a point counts once, and of two that disagree the one that failed.
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
