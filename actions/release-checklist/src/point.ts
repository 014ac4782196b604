import type { PointId } from '@repo-agent-actions/release-model';
import type { Evidence } from './evidence.ts';
import type { Verdict } from './verdict.ts';

export type PointGroup = 'Code' | 'Package' | 'Test index' | 'Documentation' | 'Security' | 'Release';

interface PointFacts {
  /** Stable: what `accept`, `confirmed` and `require` name. */
  readonly id: PointId;
  readonly group: PointGroup;
  readonly title: string;
}

/** A point that the suite judges by manifest and receipts. */
export interface CheckedPoint extends PointFacts {
  readonly by: 'suite';
  judge(evidence: Evidence): Verdict;
}

/**
 * A point that only a person can know. It is not configured unless it is asked for with `require`; then it is unknown
 * until somebody confirms it.
 */
export interface PersonPoint extends PointFacts {
  readonly by: 'person';
  /** What speaks against it in the receipts, where anything can; `null` when nothing does. */
  contradicted?(evidence: Evidence): Verdict | null;
}

export type ChecklistPoint = CheckedPoint | PersonPoint;
