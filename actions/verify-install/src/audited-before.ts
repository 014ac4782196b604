import { join } from 'node:path';
import type { Host } from '#release-model';
import { readReceipts, releaseFolder } from '#release-store';
import type { ReleaseTarget } from './release-target.ts';

/** Whether verify-test has audited the dependencies of this release, according to the receipts on this machine. */
export async function auditedBefore(
  { normalizedName, version }: ReleaseTarget,
  { storeFolder }: Pick<Host, 'storeFolder'>,
): Promise<boolean> {
  // A store without receipts, or with an unreadable one, proves no audit.
  const receipts = await readReceipts(join(releaseFolder(storeFolder, normalizedName), 'receipts')).catch(() => []);
  return receipts.some(
    (receipt) =>
      receipt.stage === 'verify-test' &&
      receipt.version === version &&
      receipt.items.some(({ kind, outcome }) => kind === 'audit' && outcome !== 'skipped'),
  );
}
