import type { Host } from '#release-model';
import type { AdvisoryDatabase } from './advisory-database.ts';
import { auditSubjects, pinText } from './audit-subject.ts';
import { CONTROLS } from './controls.ts';
import type { PinAnswer } from './database-answer.ts';
import type { DependencySet } from './dependency-ledger.ts';
import { judgeAudit, type AuditVerdict } from './judge-audit.ts';

/**
 * For all answers, once everything is known that is to be asked: a base time, and more for each version. If a firewall
 * drops everything, none of it is used: what can't be reached once isn't asked again. Milliseconds.
 */
const LIMIT = { start: 45_000, each: 500 } as const;

/** What an audit needs. */
export interface AuditRequest {
  /** The release's name in normal form: it isn't its own dependency. */
  readonly normalizedName: string;
  /** Ids of vulnerabilities that a person accepts. */
  readonly ignore: readonly string[];
  /** It is closed at the end. */
  readonly database: AdvisoryDatabase;
  readonly host: Host;
}

/**
 * Looks up every dependency in the advisory database, side by side. What can't be looked up is unknown, with the reason:
 * an audit never fails, unless the run is stopped.
 */
export async function auditDependencies(sets: readonly DependencySet[], request: AuditRequest): Promise<AuditVerdict> {
  const { normalizedName, ignore, database, host } = request;
  const started = performance.now();
  const subjects = auditSubjects(sets, normalizedName);
  const askable = subjects.filter(({ unaskable }) => unaskable === null);
  const pins = askable.length === 0 ? [] : [...CONTROLS, ...askable];
  if (pins.length > 0) host.progress(`auditing ${String(askable.length)} dependencies`);
  database.endAfter(LIMIT.start + LIMIT.each * pins.length);
  try {
    const answers = new Map<string, PinAnswer>(
      await Promise.all(pins.map(async (pin) => [pinText(pin), await database.ask(pin)] as const)),
    );
    host.signal.throwIfAborted();
    return judgeAudit({ subjects, sets, ignore, answers, ms: Math.round(performance.now() - started) });
  } finally {
    database.close();
  }
}
