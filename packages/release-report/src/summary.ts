import {
  ruleAddress,
  type RecordedFinding,
  type ReceiptItem,
  type ReleaseRecord,
} from '@repo-agent-actions/release-model';
import { escapeMarkdown } from './escape.ts';
import { titleOf, verdictOf } from './headline.ts';
import { stageRows, type StageRow } from './stage-rows.ts';
import { indexStandings } from './standing.ts';
import { bytesText, durationText, outcomeSign, outcomeText, severityText } from './wording.ts';

/** A runner takes 1 MiB of summary at most; what is more stands in the record and in the page. */
const MAXIMUM_ROWS = 60;

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const shown = rows.slice(0, MAXIMUM_ROWS).map(line);
  const rest = rows.length - shown.length;
  return [
    line(head),
    line(head.map(() => '---')),
    ...shown,
    ...(rest > 0 ? ['', `${String(rest)} more stand in the record.`] : []),
    '',
  ];
}

/** A table below a heading; nothing without rows. */
function partOf(title: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : [`### ${title}`, '', ...tableOf(head, rows)];
}

function ruleCell(rule: string, page: string | null): string {
  const address = ruleAddress(rule, page);
  return address === null ? escapeMarkdown(rule) : `[${escapeMarkdown(rule)}](${address})`;
}

function findingRow(row: StageRow, finding: RecordedFinding, page: string | null): readonly string[] {
  const where = finding.location?.member ?? finding.location?.file;
  return [
    row.stage,
    severityText(finding.severity),
    ruleCell(finding.rule, page),
    escapeMarkdown(
      where === undefined || where === finding.subject ? finding.subject : `${finding.subject} (${where})`,
    ),
    escapeMarkdown(finding.message),
    escapeMarkdown(finding.remedy),
  ];
}

function pointRow(row: StageRow, item: ReceiptItem): readonly string[] {
  const subject = item.python === undefined ? item.subject : `${item.subject} (Python ${item.python})`;
  return [
    row.stage,
    `${escapeMarkdown(item.kind)}: ${escapeMarkdown(subject)}`,
    outcomeText(item.outcome),
    escapeMarkdown(item.message),
  ];
}

/**
 * The record as the summary of a job, in GitHub-flavoured Markdown: verdict and failure, the table of stages, what
 * didn't pass, findings, files. All text of the record is escaped.
 * @param page - the address of the page of rules, where it is known
 */
export function renderSummary(record: ReleaseRecord, page: string | null = null): string {
  const rows = stageRows(record);
  const points = rows.flatMap((row) =>
    row.items
      .filter((item) => item.outcome === 'failed' || item.outcome === 'unknown')
      .map((item) => pointRow(row, item)),
  );
  const findings = rows.flatMap((row) => row.findings.map((finding) => findingRow(row, finding, page)));
  const head = [
    `## ${escapeMarkdown(titleOf(record))}`,
    '',
    `**${escapeMarkdown(verdictOf(record))}**${record.failure === null ? '' : ` ${escapeMarkdown(record.failure, 2000)}`}`,
    '',
    ...tableOf(
      ['stage', 'verdict', 'time'],
      rows.map((row) => [row.stage, `${outcomeSign(row.outcome)} ${outcomeText(row.outcome)}`, durationText(row.ms)]),
    ),
  ];
  const standings =
    record.outcome === 'failed' && !record.rehearsal
      ? [...indexStandings(record).map(({ sentence }) => `- ${escapeMarkdown(sentence)}`), '']
      : [];
  const files = record.manifest?.files.map((file) => [
    escapeMarkdown(file.filename),
    bytesText(file.size),
    file.sha256,
  ]);
  const accepted = record.acceptances.map(({ id, kind, by }) => [escapeMarkdown(id), kind, escapeMarkdown(by ?? '')]);
  const lines = [
    ...head,
    ...standings,
    ...partOf('What did not pass', ['stage', 'point', 'verdict', 'what happened'], points),
    ...partOf('Findings', ['stage', 'severity', 'rule', 'subject', 'what is wrong', 'what to do'], findings),
    ...(files === undefined ? [] : partOf('Files', ['file', 'size', 'sha256'], files)),
    ...partOf('Taken upon themselves', ['point', 'how', 'by'], accepted),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
