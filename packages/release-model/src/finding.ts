import type { RuleId } from './rules/index.ts';
import { withoutStop } from './text-ends.ts';

/** `refused`: the index will refuse it. `unsafe`: we do. `warning` and `advice` don't stop a release by themselves. */
export type Severity = 'refused' | 'unsafe' | 'warning' | 'advice';

export const SEVERITIES = ['refused', 'unsafe', 'warning', 'advice'] as const satisfies readonly Severity[];

/** Where a finding is: a file, a line of it (from 1), or a member of an archive. */
export interface FindingLocation {
  readonly file: string;
  readonly line?: number;
  readonly member?: string;
}

/**
 * A finding as a receipt has it: another release of this suite may have written it, with a rule that this one lacks.
 */
export interface RecordedFinding {
  /** Stable id of the rule: `P09`, `U33`, `tag-version`, … */
  readonly rule: string;
  readonly severity: Severity;
  /** What is judged: a file, a field, an input. */
  readonly subject: string;
  /** What is wrong, without a closing full stop. */
  readonly message: string;
  /** What to do, without a closing full stop. */
  readonly remedy: string;
  readonly location?: FindingLocation;
}

/** One judgement about a project or a distribution, by a rule that docs/rules.md explains. */
export interface Finding extends RecordedFinding {
  readonly rule: RuleId;
}

/** `<subject>: <message>. <remedy>.`, the form of every sentence of ours. */
export function findingSentence(finding: RecordedFinding): string {
  const stop = (text: string): string => withoutStop(text);
  return `${finding.subject}: ${stop(finding.message)}. ${stop(finding.remedy)}.`;
}

/** Whether the finding stops a stage. `strict` makes warnings stop too; advice never does. */
export function isStopping(finding: RecordedFinding, strict: boolean): boolean {
  return finding.severity === 'refused' || finding.severity === 'unsafe' || (strict && finding.severity === 'warning');
}
