import type { Finding, Outcome, ProjectConfig, ProjectFacts } from '@repo-agent-actions/release-model';
import type { ProjectDescription, ProjectSource } from '@repo-agent-actions/project-tree';
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

/** One point that was looked at, before anything is ignored. */
export interface CheckedPoint {
  /** `metadata`, `readme`, `secrets`, … */
  readonly subject: string;
  /** What it comes to when none of its findings stops. */
  readonly outcome: Exclude<Outcome, 'failed'>;
  /** What it comes to when one of its findings warns and none stops; absent: `outcome`. */
  readonly whenWarned?: 'unknown';
  /** What there is to say when none of its findings does. */
  readonly message: string;
  readonly findings: readonly Finding[];
}

/** A point that is good unless a finding says otherwise. */
export function checked(subject: string, findings: readonly Finding[], message = ''): CheckedPoint {
  return { subject, outcome: 'passed', message, findings };
}

/** A point about which nothing is said. */
export function notJudged(
  subject: string,
  outcome: 'unknown' | 'not-configured' | 'skipped',
  message: string,
): CheckedPoint {
  return { subject, outcome, message, findings: [] };
}
