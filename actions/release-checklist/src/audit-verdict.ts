import { cut } from '@repo-agent-actions/harmless-text';
import { itemsOf, type Evidence } from './evidence.ts';
import { receiptSource, verdictOfPoints, type Verdict } from './verdict.ts';

/** Characters of what the audit says: enough for packages, ids and what to do. */
const LONGEST = 1_000;

/**
 * What verify-test's audit of the dependencies came to. It says so in one point, which holds no more than what was
 * asked and answered: an audit that was left out, or that nobody could make, is unknown.
 */
export function judgeAudit(evidence: Evidence): Verdict {
  const source = receiptSource('verify-test');
  const isWhole = ({ kind, subject }: { kind: string; subject: string }): boolean =>
    kind === 'audit' && subject === 'dependencies';
  const untold: Verdict = { outcome: 'unknown', source, message: "it doesn't tell of an audit" };
  const verdict = verdictOfPoints(evidence, 'verify-test', isWhole, untold);
  const message = itemsOf(evidence, 'verify-test').find(isWhole)?.message.trim() ?? '';
  // The words of the audit itself, for a good one too: how many were asked about, and whom.
  return message === '' ? verdict : { ...verdict, message: cut(message, LONGEST) };
}
