import { rule, type Rule } from './rule.ts';

const TITLES: readonly (readonly [id: string, title: string])[] = [
  ['record-form', 'RECORD that is not CSV of three fields'],
  ['record-missing', 'File of RECORD that is not in the wheel'],
  ['record-unlisted', 'File of the wheel that is not in RECORD'],
  ['record-duplicate', 'File that RECORD lists twice'],
  ['record-path', 'Path in RECORD outside the installation'],
  ['record-size', 'Size other than RECORD says'],
  ['record-hash', 'Bytes other than RECORD says'],
  ['record-no-hash', 'File without a hash in RECORD'],
  ['record-weak-hash', 'File with a weak hash in RECORD'],
];

/** Rules about a wheel's RECORD. PyPI compares the names only, and writes an e-mail; installers trust what it says. */
export const RECORD_RULES: readonly Rule[] = TITLES.map(([id, title]) =>
  rule({ id, title, severity: 'unsafe', known: 'file' }, ['inspection'], ({ inspection }) =>
    inspection.record
      .filter((finding) => finding.rule === id)
      .map(({ message, remedy, location }) => ({
        message,
        remedy,
        ...(location?.member === undefined ? {} : { member: location.member }),
      })),
  ),
);
