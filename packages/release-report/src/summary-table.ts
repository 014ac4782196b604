import { markdownLink, markdownText } from '#harmless-text';
import {
  durationText,
  outcomeSign,
  outcomeText,
  type Outcome,
  type ReceiptItem,
  type RecordedFinding,
  ruleAddress,
} from '#release-model';
import { detailText, findingPlace, pointText, severityText } from './record-words.ts';

/** A runner accepts at most 1 MiB of summary; the rest is in the record, the receipt and the page. */
const MAXIMUM_ROWS = 60;

/** How text of the record is put in a summary: as text, and without secrets. */
export type Say = (text: string, maximum?: number) => string;

/** @param redact - hides the secrets in a text; it gets the text before escaping */
export function sayWith(redact: (text: string) => string): Say {
  return (text, maximum) => markdownText(redact(text), maximum);
}

/** A table of Markdown: no more rows than fit, and what is said of the others. */
export interface TableLimit {
  readonly rows: number;
  rest(count: number): string;
}

const LIMIT: TableLimit = { rows: MAXIMUM_ROWS, rest: (count) => `${String(count)} more are in the record.` };

/** A table in GitHub-flavored Markdown, followed by an empty line. Cells are Markdown. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  limit: TableLimit = LIMIT,
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rest = rows.length - limit.rows;
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.slice(0, limit.rows).map(line),
    ...(rest > 0 ? ['', limit.rest(rest)] : []),
    '',
  ];
}

/** A table below a heading; nothing without rows. */
export function partOf(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return rows.length === 0 ? [] : [`### ${title}`, '', ...tableOf(head, rows)];
}

/** The cell of a verdict. */
export function verdictCell(outcome: Outcome): string {
  return `${outcomeSign(outcome)} ${outcomeText(outcome)}`;
}

export const POINT_HEAD = ['point', 'verdict', 'what happened', 'time'] as const;

/** A point of a receipt below {@link POINT_HEAD}. */
export function pointCells(item: ReceiptItem, say: Say): readonly string[] {
  return [say(pointText(item)), verdictCell(item.outcome), say(detailText(item)), durationText(item.ms)];
}

export const FINDING_HEAD = ['severity', 'rule', 'where', 'what is wrong', 'what to do'] as const;

/**
 * A finding below {@link FINDING_HEAD}.
 * @param page - the address of the page of rules, if known
 */
export function findingCells(finding: RecordedFinding, say: Say, page: string | null): readonly string[] {
  const address = ruleAddress(finding.rule, page);
  return [
    severityText(finding.severity),
    address === null ? say(finding.rule) : markdownLink(finding.rule, address),
    say(findingPlace(finding)),
    say(finding.message),
    say(finding.remedy),
  ];
}
