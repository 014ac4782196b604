import { toolEnvironment, type Environment } from '@repo-agent-actions/python-env';
import { auditDependencies, type AuditRequest } from './audit-dependencies.ts';
import { openLedger, type DependencyLedger } from './dependency-ledger.ts';
import type { AuditVerdict } from './judge-audit.ts';

/** An audit that goes on beside the verification. */
export interface Audit {
  readonly ledger: DependencyLedger;
  /** `null` when it was given up. */
  readonly verdict: Promise<AuditVerdict | null>;
  /** Ends it, and comes back when nothing of it is left. */
  giveUp(): Promise<void>;
}

/** What an audit that is being prepared needs. */
export type OpenAuditRequest = Omit<AuditRequest, 'tool'>;

/**
 * Opens an audit. Its tool is made once there is something to ask for, while the Pythons install.
 * @param pythons - whose environments its ledger gathers
 */
export function openAudit(pythons: readonly string[], request: OpenAuditRequest): Audit {
  const begun: Promise<Environment>[] = [];
  const tool = (): Promise<Environment> => {
    const environment = toolEnvironment('pip-audit', request.host);
    begun.push(environment);
    // Whether it could be made is asked for later, or never.
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
