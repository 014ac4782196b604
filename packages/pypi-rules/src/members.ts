import { findUnsafeMembers, type DistributionContents } from '#distributions';
import type { Distribution, Finding, RuleId } from '#release-model';
import { rule, type Rule } from './rule.ts';

const IDS = [
  'member-path',
  'member-name',
  'member-link',
  'member-kind',
  'member-collision',
  'member-startup',
  'member-foreign',
] as const satisfies readonly RuleId[];

const judged = new WeakMap<DistributionContents, readonly Finding[]>();

/** They are all found at once; each rule asks for its own. */
function findingsOf(distribution: Distribution, contents: DistributionContents): readonly Finding[] {
  const before = judged.get(contents);
  if (before !== undefined) return before;
  const findings = findUnsafeMembers(distribution, contents.members, contents.entryPoints);
  judged.set(contents, findings);
  return findings;
}

/**
 * Rules about the paths and kinds of members. The index checks none of these, but each one can break unpacking or
 * installing.
 */
export const MEMBER_RULES: readonly Rule[] = IDS.map((id) =>
  rule({ id, severity: 'unsafe', known: 'file' }, ['contents', 'distribution'], ({ contents, distribution }) =>
    findingsOf(distribution, contents)
      .filter((finding) => finding.rule === id)
      .map(({ severity, message, remedy, location }) => ({
        severity,
        message,
        remedy,
        ...(location?.member === undefined ? {} : { member: location.member }),
      })),
  ),
);
