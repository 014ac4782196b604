import { durationText, largest, outcomeText, type ReleaseRecord } from '#release-model';
import { outcomeWords } from './headline.ts';
import { stageRows } from './stage-rows.ts';

/**
 * The table at the end of a run in a terminal: stage, verdict, time; then the total. Plain text without colors, a line
 * feed after each line except the last.
 */
export function stageTable(record: ReleaseRecord): string {
  const rows = stageRows(record).map(
    ({ stage, outcome, ms }) => [stage, outcomeText(outcome), durationText(ms)] as const,
  );
  const total = ['total', outcomeWords(record), durationText(record.ms)] as const;
  // The verdict of a rehearsal may name points: it doesn't make the column wider
  const all = [
    ['stage', 'verdict', 'time'] as const,
    ...rows,
    ['total', outcomeText(record.outcome), total[2]] as const,
  ];
  const width = (column: 0 | 1 | 2): number => largest(all.map((row) => row[column].length));
  const [stages, verdicts, times] = [width(0), width(1), width(2)];
  const line = ([stage, verdict, time]: readonly [string, string, string]): string =>
    `${stage.padEnd(stages)}  ${verdict.padEnd(verdicts)}  ${time.padStart(times)}`;
  const rule = `${'─'.repeat(stages)}  ${'─'.repeat(verdicts)}  ${'─'.repeat(times)}`;
  return [line(['stage', 'verdict', 'time']), rule, ...rows.map(line), rule, line(total)].join('\n');
}
