import type { RuleId } from '#release-model';
import { rule, type Rule } from './rule.ts';

const IDS = [
  'U87d',
  'U92g',
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

/** Rules about a wheel's RECORD. Of its rows, PyPI only compares the names, and sends an email; installers trust RECORD. */
export const RECORD_RULES: readonly Rule[] = IDS.map((id) =>
  rule({ id, severity: 'unsafe', known: 'file' }, ['inspection'], ({ inspection }) =>
    inspection.record
      .filter((finding) => finding.rule === id)
      .map(({ severity, message, remedy, location }) => ({
        severity,
        message,
        remedy,
        ...(location?.member === undefined ? {} : { member: location.member }),
      })),
  ),
);
