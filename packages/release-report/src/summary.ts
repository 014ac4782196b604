import { durationText, type ReleaseRecord, sizeText } from '#release-model';
import { sentencesOf, titleOf, verdictOf } from './headline.ts';
import { stageRows } from './stage-rows.ts';
import { uploadStatuses } from './upload-status.ts';
import {
  FINDING_HEAD,
  findingCells,
  partOf,
  POINT_HEAD,
  pointCells,
  sayWith,
  tableOf,
  verdictCell,
} from './summary-table.ts';

const say = sayWith((text) => text);

/** What to do before a release, after a rehearsal that left points open; empty for any other record. */
function toDo({ wouldStop }: ReleaseRecord): string {
  return wouldStop === undefined ? '' : ` ${say(`${wouldStop.remedy}.`, 2000)}`;
}

/**
 * The record as the summary of a job, in GitHub-flavored Markdown: verdict and failure, the table of stages, what
 * didn't pass, findings, files. All text of the record is escaped.
 * @param page - the address of the page of rules, if known
 */
export function renderSummary(record: ReleaseRecord, page: string | null = null): string {
  const rows = stageRows(record);
  const points = rows.flatMap((row) =>
    row.items
      .filter((item) => item.outcome === 'failed' || item.outcome === 'unknown')
      .map((item) => [row.stage, ...pointCells(item, say)]),
  );
  const findings = rows.flatMap((row) =>
    row.findings.map((finding) => [row.stage, ...findingCells(finding, say, page)]),
  );
  // The first is in the line of the verdict
  const sentences = sentencesOf(record).slice(1);
  const others = sentences.length === 0 ? [] : [...sentences.map((sentence) => `- ${say(sentence, 2000)}`), ''];
  const head = [
    `## ${say(titleOf(record))}`,
    '',
    `**${say(verdictOf(record))}**${record.failure === null ? '' : ` ${say(record.failure, 2000)}`}${toDo(record)}`,
    '',
    ...others,
    ...tableOf(
      ['stage', 'verdict', 'time'],
      rows.map((row) => [row.stage, verdictCell(row.outcome), durationText(row.ms)]),
    ),
  ];
  const statuses =
    record.outcome === 'failed' && !record.rehearsal
      ? [...uploadStatuses(record).map(({ sentence }) => `- ${say(sentence)}`), '']
      : [];
  const files = record.manifest?.files.map((file) => [say(file.filename), sizeText(file.size), say(file.sha256)]);
  const accepted = record.acceptances.map(({ id, kind, by }) => [say(id), kind, say(by ?? '')]);
  const lines = [
    ...head,
    ...statuses,
    ...partOf('What did not pass', ['stage', ...POINT_HEAD], points),
    ...partOf('Findings', ['stage', ...FINDING_HEAD], findings),
    ...(files === undefined ? [] : partOf('Files', ['file', 'size', 'sha256'], files)),
    ...partOf('Accepted and confirmed by a person', ['point', 'how', 'by'], accepted),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
