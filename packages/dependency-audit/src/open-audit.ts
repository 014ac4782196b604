import { openDatabase } from './advisory-database.ts';
import { auditDependencies, type AuditRequest } from './audit-dependencies.ts';
import { auditSubjects } from './audit-subject.ts';
import { CONTROLS } from './controls.ts';
import { openLedger, type DependencyLedger } from './dependency-ledger.ts';
import type { AuditVerdict } from './judge-audit.ts';

/** An audit that runs in parallel with the verification. */
export interface Audit {
  readonly ledger: DependencyLedger;
  /** `null` when it was abandoned. */
  readonly verdict: Promise<AuditVerdict | null>;
  /** Ends it, and resolves when it has stopped completely. */
  giveUp(): Promise<void>;
}

/** What is needed to prepare an audit. */
export type OpenAuditRequest = Omit<AuditRequest, 'database'>;

/**
 * Opens an audit. What an environment holds is asked for as soon as that is known, while the rest is still installed and
 * tried, so that nothing waits for the answers.
 * @param pythons - whose environments its ledger collects
 */
export function openAudit(pythons: readonly string[], request: OpenAuditRequest): Audit {
  const database = openDatabase(request.host);
  const ledger = openLedger(pythons, (set) => {
    const askable = auditSubjects([set], request.normalizedName).filter(({ unaskable }) => unaskable === null);
    if (askable.length > 0) for (const pin of [...CONTROLS, ...askable]) void database.ask(pin);
  });
  const verdict = ledger.complete.then((sets) =>
    sets === null ? null : auditDependencies(sets, { ...request, database }),
  );
  verdict.catch(() => undefined);
  return {
    ledger,
    verdict,
    async giveUp() {
      ledger.abandon();
      database.close();
      await Promise.allSettled([verdict]);
    },
  };
}
