import { cut, visibleLine } from '#harmless-text';
import { durationText, largest, outcomeText, type Receipt } from '#release-model';
import { aboutText, detailText, findingPlace, pointText, severityText } from './record-words.ts';
import { FINDING_HEAD, findingCells, partOf, POINT_HEAD, pointCells, sayWith, verdictCell } from './summary-table.ts';

/** Characters of a sentence about a failure. */
const MAXIMUM_FAILURE = 2000;

/** Characters of a log column other than the last, and of the last. */
const WIDEST = 60;
const WIDEST_LAST = 160;

/** How a receipt is shown. */
export interface SummaryOptions {
  /** Hides the secrets in a text. */
  readonly redact: (text: string) => string;
  /** The address of the page of rules, if known. */
  readonly page: string | null;
}

/**
 * The receipt of a stage as part of a job's summary, in GitHub-flavored Markdown: the verdict, its points, its
 * findings.
 */
export function receiptSummary(action: string, receipt: Receipt, { redact, page }: SummaryOptions): string {
  const say = sayWith(redact);
  const about = aboutText(receipt);
  const lines = [
    `## ${say(`${action}${about === '' ? '' : `: ${about}`}`)}`,
    '',
    `${receipt.stage}: **${verdictCell(receipt.outcome)}** in ${durationText(receipt.ms)}`,
    '',
    ...(receipt.failure === null ? [] : [say(receipt.failure, MAXIMUM_FAILURE), '']),
    ...partOf(
      'Points',
      POINT_HEAD,
      receipt.items.map((item) => pointCells(item, say)),
    ),
    ...partOf(
      'Findings',
      FINDING_HEAD,
      receipt.findings.map((finding) => findingCells(finding, say, page)),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n\n`;
}

/**
 * The summary of a run without a receipt.
 * @param redact - hides the secrets in a text
 */
export function failureSummary(action: string, failure: string, redact: (text: string) => string): string {
  const say = sayWith(redact);
  return `## ${say(action)}\n\n**${verdictCell('failed')}**\n\n${say(failure, MAXIMUM_FAILURE)}\n\n`;
}

/** The receipt as lines of a log. */
export function receiptLines(receipt: Receipt): readonly string[] {
  const items = receipt.items.map((item) => [
    outcomeText(item.outcome),
    pointText(item),
    durationText(item.ms),
    detailText(item),
  ]);
  const findings = receipt.findings.map((finding) => [
    severityText(finding.severity),
    finding.rule,
    findingPlace(finding),
    finding.message,
  ]);
  const verdict = `${receipt.stage}: ${outcomeText(receipt.outcome)} in ${durationText(receipt.ms)}`;
  return [...columns(items), ...columns(findings), verdict];
}

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => visibleLine(cell)));
  const widths = (cells[0] ?? []).map((_, index) =>
    Math.min(WIDEST, largest(cells.map((row) => row[index]?.length ?? 0))),
  );
  return cells.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cut(cell, WIDEST_LAST) : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
