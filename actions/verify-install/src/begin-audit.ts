import { openAudit, type Audit } from '#dependency-audit';
import type { Python } from '#python-env';
import type { Host } from '#release-model';
import { auditedBefore } from './audited-before.ts';
import type { VerifyInstallInputs } from './inputs.ts';
import type { ReleaseTarget } from './release-target.ts';

/**
 * Starts preparing the audit, if one is requested.
 * @returns `null` if none is requested, or verify-test has done it
 */
export async function beginAudit(
  { stage, audit, auditIgnore }: VerifyInstallInputs,
  target: ReleaseTarget,
  pythons: readonly Python[],
  host: Host,
): Promise<Audit | null> {
  if (audit === 'false') return null;
  if (audit === 'auto' && stage === 'verify' && (await auditedBefore(target, host))) return null;
  return openAudit(
    pythons.map(({ minor }) => minor),
    { normalizedName: target.normalizedName, ignore: auditIgnore, host },
  );
}
