import { toolEnvironment, type Environment, type Python } from '@repo-agent-actions/python-env';
import type { Host } from '@repo-agent-actions/release-model';
import type { VerifyInstallInputs } from '../inputs.ts';
import type { ReleaseTarget } from '../release-target.ts';
import { auditDependencies } from './audit-dependencies.ts';
import { auditedBefore } from './audited-before.ts';
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

/**
 * Begins to prepare the audit, where one is wanted. Its tool is made while the Pythons install.
 * @returns `null` when none is wanted, or verify-test has done it
 */
export async function beginAudit(
  inputs: VerifyInstallInputs,
  target: ReleaseTarget,
  pythons: readonly Python[],
  host: Host,
): Promise<Audit | null> {
  const { stage, audit, auditIgnore } = inputs;
  if (audit === 'false') return null;
  if (audit === 'auto' && stage === 'verify' && (await auditedBefore(target, host))) return null;
  const begun: Promise<Environment>[] = [];
  const tool = (): Promise<Environment> => {
    const environment = toolEnvironment('pip-audit', host);
    begun.push(environment);
    // Whether it could be made is asked for later, or never.
    environment.catch(() => undefined);
    return environment;
  };
  const ledger = openLedger(
    pythons.map(({ minor }) => minor),
    () => void tool(),
  );
  const request = { label: stage, normalizedName: target.normalizedName, ignore: auditIgnore, tool, host };
  const verdict = ledger.complete.then((sets) => (sets === null ? null : auditDependencies(sets, request)));
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
