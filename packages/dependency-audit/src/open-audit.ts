import { toolEnvironment, type Environment } from '#python-env';
import { auditDependencies, type AuditRequest } from './audit-dependencies.ts';
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
export type OpenAuditRequest = Omit<AuditRequest, 'tool'>;

/**
 * Opens an audit. Its tool is installed once there is something to audit, while the Pythons install.
 * @param pythons - whose environments its ledger collects
 */
export function openAudit(pythons: readonly string[], request: OpenAuditRequest): Audit {
  const begun: Promise<Environment>[] = [];
  const tool = (): Promise<Environment> => {
    const environment = toolEnvironment('pip-audit', request.host);
    begun.push(environment);
    // Its result is checked later, or never.
    environment.catch(() => undefined);
    return environment;
  };
  const ledger = openLedger(pythons, () => void tool());
  const verdict = ledger.complete.then((sets) =>
    sets === null ? null : auditDependencies(sets, { ...request, tool }),
  );
  verdict.catch(() => undefined);
  return {
    ledger,
    verdict,
    async giveUp() {
      ledger.abandon();
      await Promise.allSettled([...begun, verdict]);
    },
  };
}
