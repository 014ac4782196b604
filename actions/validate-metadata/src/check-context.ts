import type { Finding, Outcome, ProjectConfig, ProjectFacts } from '#release-model';
import type { ProjectDescription, ProjectSource } from '#project-tree';
import type { ValidateInputs } from './inputs.ts';

/** What every check works with. */
export interface CheckContext {
  readonly inputs: ValidateInputs;
  readonly config: ProjectConfig;
  readonly source: ProjectSource;
  readonly project: ProjectDescription;
  /** `null` when the project has no name. */
  readonly facts: ProjectFacts | null;
}

/** One point that was checked, before any finding is left out. */
export interface CheckedPoint {
  /** `metadata`, `readme`, `secrets`, … */
  readonly subject: string;
  /** The outcome if none of its findings stops the release. */
  readonly outcome: Exclude<Outcome, 'failed'>;
  /** The outcome if a finding warns and none stops the release; absent: `outcome`. */
  readonly whenWarned?: 'unknown';
  /** Shown unless a finding is shown instead. */
  readonly message: string;
  /** What to do about one that is unknown, unless a finding says it; without a full stop. */
  readonly remedy?: string;
  readonly findings: readonly Finding[];
}

/** A point that passes unless a finding says otherwise. */
export function checked(subject: string, findings: readonly Finding[], message = ''): CheckedPoint {
  return { subject, outcome: 'passed', message, findings };
}

/** A point that wasn't checked. */
export function notJudged(
  subject: string,
  outcome: 'unknown' | 'not-configured' | 'skipped',
  message: string,
  remedy?: string,
): CheckedPoint {
  return { subject, outcome, message, findings: [], ...(remedy === undefined ? {} : { remedy }) };
}
