import type { RuleId } from '@repo-agent-actions/release-model';
import { rule, type Rule } from './rule.ts';

const IDS = [
  'record-form',
  'record-missing',
  'record-unlisted',
  'record-duplicate',
  'record-path',
  'record-size',
  'record-hash',
  'record-no-hash',
  'record-weak-hash',
] as const satisfies readonly RuleId[];

/** Rules about a wheel's RECORD. PyPI only compares the names, and sends an email; installers trust RECORD. */
export const RECORD_RULES: readonly Rule[] = IDS.map((id) =>
  rule({ id, severity: 'unsafe', known: 'file' }, ['inspection'], ({ inspection }) =>
    inspection.record
      .filter((finding) => finding.rule === id)
      .map(({ message, remedy, location }) => ({
        message,
        remedy,
        ...(location?.member === undefined ? {} : { member: location.member }),
      })),
  ),
);
