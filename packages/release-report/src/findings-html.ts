import { htmlText } from '#harmless-text';
import { placeText, ruleAddress, type RecordedFinding } from '#release-model';
import { block } from './html-parts.ts';
import { severityText } from './record-words.ts';
import type { StageRow } from './stage-rows.ts';

const SEVERITY_ORDER = ['refused', 'unsafe', 'warning', 'advice'] as const;

function ruleLink(rule: string, page: string | null): string {
  const code = `<code>${htmlText(rule)}</code>`;
  const address = ruleAddress(rule, page);
  return address === null ? code : `<a href="${htmlText(address)}">${code}</a>`;
}

function findingHtml(stage: string, finding: RecordedFinding, page: string | null): string {
  const stops = finding.severity === 'refused' || finding.severity === 'unsafe';
  const { location } = finding;
  const where =
    location === undefined ? '' : ` <span class="soft">in <code>${htmlText(placeText(location))}</code></span>`;
  return `<div class="finding${stops ? ' stops' : ''}"><p><span class="${stops ? 'bad' : 'open'}-word">${severityText(finding.severity)}</span> <strong>${htmlText(finding.subject)}</strong>${where}</p><div>${block(finding.message)}</div><div><strong>What to do:</strong> ${block(finding.remedy)}</div><p class="soft">${stage}, rule ${ruleLink(finding.rule, page)}</p></div>`;
}

/**
 * What was found, with its place: what stops a release first; empty where nothing was found.
 * @param page - the address of the page of rules, if known
 */
export function findingsHtml(rows: readonly StageRow[], page: string | null): string {
  const all = rows.flatMap((row) => row.findings.map((finding) => ({ stage: row.stage, finding })));
  if (all.length === 0) return '';
  const sorted = all.sort(
    (a, b) => SEVERITY_ORDER.indexOf(a.finding.severity) - SEVERITY_ORDER.indexOf(b.finding.severity),
  );
  return `<h2>Findings (${String(all.length)})</h2>${sorted.map(({ stage, finding }) => findingHtml(stage, finding, page)).join('\n')}`;
}
