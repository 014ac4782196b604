import { type Host, outcomeText } from '#release-model';
import type { AuditVerdict } from './judge-audit.ts';

/**
 * Shows the result of the audit. It decides nothing here: the installation is correct, and the checklist stops a
 * release before production.
 */
export async function showAudit({ items, findings, unused }: AuditVerdict, host: Host): Promise<void> {
  await host.group('Audit of dependencies', () => {
    const [whole, ...rest] = items;
    if (whole !== undefined) {
      const text = `Dependencies: ${outcomeText(whole.outcome)}. ${whole.message}`;
      if (whole.outcome === 'failed') host.warning(text);
      else if (whole.outcome === 'unknown') host.notice(text);
      else host.info(text);
    }
    // Unknown ones are already in the summary, with the reason
    for (const { subject, outcome, message } of rest.filter((item) => item.outcome !== 'unknown')) {
      host.info(`${subject}: ${outcomeText(outcome)}: ${message}`);
    }
    for (const { subject, message, remedy } of findings) host.notice(`${subject} ${message}. ${remedy}.`);
    for (const id of unused) host.notice(`audit-ignore: no dependency has ${id}. Remove it.`);
    return Promise.resolve();
  });
}
