import {
  type RecordedFinding,
  type Outcome,
  type Receipt,
  type ReceiptItem,
  joinLines,
  largest,
  ruleAddress,
} from '@repo-agent-actions/release-model';
import { plainText } from './log-text.ts';

const MARKS: Readonly<Record<Outcome, string>> = {
  passed: '✅',
  failed: '❌',
  unknown: '❔',
  'not-configured': '➖',
  'not-sent': '➖',
  skipped: '➖',
};

/** Rows of a table in a summary; a runner refuses one above 1 MiB. */
const MOST_ROWS = 200;
const LONGEST_TEXT = 500;

/**
 * Text for a job summary: neither HTML nor Markdown can come of it. Markdown's own characters become references too,
 * since a summary is Markdown wherever an HTML block has ended.
 */
export function summaryText(text: string): string {
  const plain = plainText(text).trim();
  const short = plain.length > LONGEST_TEXT ? `${plain.slice(0, LONGEST_TEXT)}…` : plain;
  const harmless = short.replace(/[&<>"'`*_[\]()|~\\#!@$:]/gu, (character) => `&#${String(character.charCodeAt(0))};`);
  return joinLines(harmless, '<br>');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const more = rows.length - MOST_ROWS;
  const shown = rows.slice(0, MOST_ROWS).map((cells) => row(cells, 'td'));
  if (more > 0) shown.push(`<tr><td colspan="${String(heads.length)}">… and ${String(more)} more</td></tr>`);
  return ['<table>', row(heads, 'th'), ...shown, '</table>'].join('\n');
}

function ruleCell(rule: string, page: string | null): string {
  const address = ruleAddress(rule, page);
  return address === null ? summaryText(rule) : `<a href="${address}">${summaryText(rule)}</a>`;
}

/**
 * The receipt of a stage as HTML for the job summary. Everything that comes from elsewhere is escaped.
 * @param page - the address of the page of rules, where it is known
 */
export function receiptSummary(action: string, receipt: Receipt, page: string | null = null): string {
  const about = [receipt.project, receipt.version].filter((part) => part !== null).join(' ');
  const parts = [
    `<h3>${MARKS[receipt.outcome]} ${summaryText(action)}${about === '' ? '' : `: ${summaryText(about)}`}</h3>`,
    `<p>${receipt.stage}: <b>${receipt.outcome}</b> in ${seconds(receipt.ms)}</p>`,
  ];
  if (receipt.failure !== null) parts.push(`<p>${summaryText(receipt.failure)}</p>`);
  if (receipt.items.length > 0) {
    const rows = receipt.items.map((item) => [
      `${MARKS[item.outcome]} ${item.outcome}`,
      summaryText(item.kind),
      summaryText(item.subject),
      summaryText(detailOf(item)),
      seconds(item.ms),
    ]);
    parts.push(table(['verdict', 'what', 'which', 'details', 'time'], rows));
  }
  if (receipt.findings.length > 0) {
    const rows = receipt.findings.map((finding) => [
      finding.severity,
      ruleCell(finding.rule, page),
      summaryText(placeOf(finding)),
      summaryText(finding.message),
      summaryText(finding.remedy),
    ]);
    parts.push(table(['severity', 'rule', 'where', 'what is wrong', 'what to do'], rows));
  }
  return `${parts.join('\n')}\n\n`;
}

/** The summary of a run that has no receipt. */
export function failureSummary(action: string, failure: string): string {
  return `<h3>${MARKS.failed} ${summaryText(action)}</h3>\n<p>${summaryText(failure)}</p>\n\n`;
}

/** The receipt as lines of a log. */
export function receiptLines(receipt: Receipt): readonly string[] {
  const items = receipt.items.map((item) => [item.outcome, item.kind, item.subject, seconds(item.ms), detailOf(item)]);
  const findings = receipt.findings.map((finding) => [
    finding.severity,
    finding.rule,
    placeOf(finding),
    finding.message,
  ]);
  return [...columns(items), ...columns(findings), `${receipt.stage}: ${receipt.outcome} in ${seconds(receipt.ms)}`];
}

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => plainText(cell).replace(/\s+/gu, ' ').trim()));
  const widths = (cells[0] ?? []).map((_, index) => Math.min(60, largest(cells.map((row) => row[index]?.length ?? 0))));
  return cells.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell.slice(0, 160) : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function detailOf(item: ReceiptItem): string {
  const parts = [item.message];
  if (item.python !== undefined) parts.unshift(`Python ${item.python}`);
  if (item.status !== undefined) parts.push(`HTTP ${String(item.status)}`);
  if (item.attempts !== undefined && item.attempts > 1) parts.push(`${String(item.attempts)} attempts`);
  return parts.filter((part) => part !== '').join(', ');
}

function placeOf({ subject, location }: RecordedFinding): string {
  if (location === undefined) return subject;
  const line = location.line === undefined ? '' : `:${String(location.line)}`;
  return `${location.file}${line}${location.member === undefined ? '' : ` (${location.member})`}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
