import { type Host, outcomeText } from '@repo-agent-actions/release-model';
import type { AuditVerdict } from './judge-audit.ts';

/**
 * Tells what the audit came to. It decides nothing here: the installation is right, and it is the checklist that stops a
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
    // What is unknown is told in the one sentence already, with its reason
    for (const { subject, outcome, message } of rest.filter((item) => item.outcome !== 'unknown')) {
      host.info(`${subject}: ${outcomeText(outcome)}: ${message}`);
    }
    for (const { subject, message, remedy } of findings) host.notice(`${subject} ${message}. ${remedy}.`);
    for (const id of unused) host.notice(`audit-ignore names ${id}, which no dependency has. Take it out.`);
    return Promise.resolve();
  });
}
