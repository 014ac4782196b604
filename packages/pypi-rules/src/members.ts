import { findUnsafeMembers, type DistributionContents } from '@repo-agent-actions/distributions';
import type { Distribution, Finding } from '@repo-agent-actions/release-model';
import { rule, type Rule } from './rule.ts';

const TITLES: readonly (readonly [id: string, title: string])[] = [
  ['member-path', 'Member that unpacks outside its folder'],
  ['member-name', 'Name that some system can not hold, or that deceives'],
  ['member-link', 'Link that leaves the archive'],
  ['member-kind', 'Member that is a device or a pipe, or a link in a wheel'],
  ['member-collision', 'Members that are one file on some systems, or where they are installed'],
  ['member-startup', 'File that runs at each start of Python'],
  ['member-foreign', 'File that takes the place of another project'],
];

const judged = new WeakMap<DistributionContents, readonly Finding[]>();

/** All of them are found at once, and asked for by each rule. */
function findingsOf(distribution: Distribution, contents: DistributionContents): readonly Finding[] {
  const before = judged.get(contents);
  if (before !== undefined) return before;
  const findings = findUnsafeMembers(distribution, contents.members, contents.entryPoints);
  judged.set(contents, findings);
  return findings;
}

/** Rules about the paths and kinds of members. The index checks none of these; unpacking and installing suffer from all. */
export const MEMBER_RULES: readonly Rule[] = TITLES.map(([id, title]) =>
  rule({ id, title, severity: 'unsafe', known: 'file' }, ['contents', 'distribution'], ({ contents, distribution }) =>
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
