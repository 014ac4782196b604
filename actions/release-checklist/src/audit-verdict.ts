import { cut } from '#harmless-text';
import { itemsOf, type Evidence } from './evidence.ts';
import { receiptSource, verdictOfPoints, type Verdict } from './verdict.ts';

/** Characters of the audit's message: enough for packages, ids and what to do. */
const LONGEST = 1_000;

/**
 * The result of verify-test's audit of the dependencies. It is in one item, which covers only what was
 * asked and answered: an audit that was skipped, or that couldn't run, is unknown.
 */
export function judgeAudit(evidence: Evidence): Verdict {
  const source = receiptSource('verify-test');
  const isWhole = ({ kind, subject }: { kind: string; subject: string }): boolean =>
    kind === 'audit' && subject === 'dependencies';
  const untold: Verdict = { outcome: 'unknown', source, message: "it doesn't mention an audit" };
  const verdict = verdictOfPoints(evidence, 'verify-test', isWhole, untold);
  const message = itemsOf(evidence, 'verify-test').find(isWhole)?.message.trim() ?? '';
  // The audit's own message, for a clean one too: how many were audited, and by which database.
  return message === '' ? verdict : { ...verdict, message: cut(message, LONGEST) };
}
