import type { PointId } from '#release-model';
import type { Evidence } from './evidence.ts';
import type { Verdict } from './verdict.ts';

export type PointGroup = 'Code' | 'Package' | 'Test index' | 'Documentation' | 'Security' | 'Release';

interface PointFacts {
  /** Stable: the id that `accept`, `confirmed` and `require` use. */
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
 * A point that a person has to know, unless a stage has shown it. It is not configured unless `require` lists it; then it is unknown
 * until someone confirms it.
 */
export interface PersonPoint extends PointFacts {
  readonly by: 'person';
  /** Evidence for it in the receipts, which is as good as a person's word; `null` when there is none. */
  shown?(evidence: Evidence): Verdict | null;
  /** Evidence against it in the receipts, if there can be any; `null` when there is none. */
  contradicted?(evidence: Evidence): Verdict | null;
}

export type ChecklistPoint = CheckedPoint | PersonPoint;
