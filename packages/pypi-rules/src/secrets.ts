import type { Severity } from '#release-model';
import { memberFindings, type SecretRule } from '#secret-finder';
import { rule, type Rule } from './rule.ts';

const SEVERITIES: Readonly<Record<SecretRule, Severity>> = {
  'secret-file': 'unsafe',
  'secret-text': 'unsafe',
  'secret-literal': 'warning',
  'secret-unread': 'advice',
};

function secretRule(id: SecretRule): Rule {
  return rule({ id, severity: SEVERITIES[id], known: 'file' }, ['inspection'], ({ filename, inspection }) =>
    memberFindings(filename, { found: inspection.secrets.found.filter(({ hit }) => hit.rule === id) }).map(
      (finding) => ({
        message: finding.message,
        remedy: finding.remedy,
        severity: finding.severity,
        ...(finding.location?.member === undefined ? {} : { member: finding.location.member }),
        ...(finding.location?.line === undefined ? {} : { line: finding.location.line }),
      }),
    ),
  );
}

/** Rules about secrets. The index accepts them all, and shows them to everyone, forever. */
export const SECRET_RULES: readonly Rule[] = [
  secretRule('secret-file'),
  secretRule('secret-text'),
  secretRule('secret-literal'),
  secretRule('secret-unread'),
];
