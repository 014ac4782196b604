import { findUnsafeMembers } from '@repo-agent-actions/distributions';
import { rule, type Rule } from './rule.ts';

const TITLES: readonly (readonly [id: string, title: string])[] = [
  ['member-path', 'Member that unpacks outside its folder'],
  ['member-link', 'Link that leaves the archive'],
  ['member-kind', 'Member that is a device or a pipe, or a link in a wheel'],
  ['member-collision', 'Members that are one file on some systems'],
];

/** Rules about the paths and kinds of members. The index checks none of these; unpacking suffers from all. */
export const MEMBER_RULES: readonly Rule[] = TITLES.map(([id, title]) =>
  rule({ id, title, severity: 'unsafe', known: 'file' }, ['contents', 'distribution'], ({ contents, distribution }) =>
    findUnsafeMembers(distribution, contents.members)
      .filter((finding) => finding.rule === id)
      .map(({ message, remedy, location }) => ({
        message,
        remedy,
        ...(location?.member === undefined ? {} : { member: location.member }),
      })),
  ),
);
