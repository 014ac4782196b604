import { htmlText } from '#harmless-text';
import { countText, durationText, largest, percentText, type ReceiptItem } from '#release-model';
import { bar, stacked } from './bar.ts';
import { note, table, word } from './html-parts.ts';
import { matrixHtml } from './matrix-html.ts';
import type { StageRow } from './stage-rows.ts';

function testsCell({ tests }: ReceiptItem, most: number): string {
  if (tests === undefined) return '<td class="soft">not told</td>';
  const { ran, failed, skipped } = tests;
  const passed = Math.max(0, ran - failed);
  const counts = [
    [passed, 'good', 'passed'],
    [failed, 'bad', 'failed'],
    [skipped, 'quiet', 'skipped'],
  ] as const;
  const said = counts.filter(([count], index) => index === 0 || count > 0).map(([count, , name]) => `${String(count)} ${name}`); // prettier-ignore
  const parts = stacked(
    counts.map(([count, tone]) => [count, tone] as const),
    most,
  );
  return `<td class="drawing">${bar(parts)}<span>${said.join(', ')}</span></td>`;
}

function coverageCell({ coverage }: ReceiptItem): string {
  if (coverage === undefined) return '<td class="soft">not told</td>';
  return `<td class="drawing">${bar([{ from: 0, to: coverage / 100, tone: 'plain' }])}<span>${percentText(coverage)}</span></td>`;
}

/** What the tests of each Python gave, as charts; empty without the stage. */
export function testsHtml(row: StageRow | undefined): string {
  if (row === undefined || row.items.length === 0) return '';
  const counted = row.items.filter(({ tests, coverage }) => tests !== undefined || coverage !== undefined);
  const sum = ({ tests }: ReceiptItem): number => (tests === undefined ? 0 : tests.ran + tests.skipped);
  const most = largest([1, ...counted.map(sum)]);
  const rows = counted.map(
    (item) =>
      `<tr><th scope="row">Python ${htmlText(item.python ?? '?')} <span class="soft">${htmlText(item.subject)}</span></th>${testsCell(item, most)}${coverageCell(item)}<td class="number">${durationText(item.ms)}</td></tr>`,
  );
  const charts =
    rows.length === 0
      ? note('How many tests ran on each Python, and what they reached, is not in this record.')
      : table('Tests and coverage', ['Python', 'tests', 'coverage', { number: 'time' }], rows, 'charts');
  const coverage = row.items.find(({ kind, python }) => kind === 'coverage' && python === undefined);
  const judged =
    coverage === undefined
      ? ''
      : `<p>Coverage: ${word(coverage.outcome)} ${htmlText(coverage.message)}${counted.length > 1 ? `, the lowest of ${countText(counted.length, 'Python')}` : ''}</p>`;
  const commands = row.items.filter(({ kind, python }) => (kind === 'command' || kind === 'install') && python !== undefined); // prettier-ignore
  return `<h2>Tests</h2>${charts}${judged}${matrixHtml('Commands on each Python', commands)}`;
}
