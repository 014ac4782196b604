import { cut, htmlText } from '#harmless-text';
import { countText, durationText, type ReceiptItem, sizeText } from '#release-model';
import { block, folded, link, note, table, word } from './html-parts.ts';
import { matrixHtml } from './matrix-html.ts';
import type { StageRow } from './stage-rows.ts';

/** Characters of the sentence of a stage that failed. */
const MAXIMUM_FAILURE = 6000;

function facts(item: ReceiptItem): readonly string[] {
  return [
    ...(item.bytes === undefined ? [] : [sizeText(item.bytes)]),
    ...(item.status === undefined ? [] : [`HTTP ${String(item.status)}`]),
    ...(item.attempts === undefined || item.attempts < 2 ? [] : [countText(item.attempts, 'attempt')]),
    ...(item.sha256 === undefined ? [] : [`sha256 <span class="hash">${htmlText(item.sha256)}</span>`]),
    ...(item.urls ?? []).map(link),
  ];
}

function pointRow(item: ReceiptItem): string {
  const said = (item.serverMessages ?? []).map((text) => `<div class="soft">The server: ${block(text)}</div>`);
  const known = facts(item);
  const what = [
    item.message === '' ? '' : block(item.message),
    item.remedy === undefined ? '' : `<div><strong>What to do:</strong> ${block(item.remedy)}</div>`,
    known.length === 0 ? '' : `<p class="soft">${known.join(' · ')}</p>`,
    ...said,
  ];
  const python = item.python === undefined ? '' : ` <span class="soft">Python ${htmlText(item.python)}</span>`;
  const kind = item.kind === item.subject ? '' : `<span class="soft">${htmlText(item.kind)}</span> `;
  return `<tr><td class="point">${kind}<code>${htmlText(item.subject)}</code>${python}</td><td class="word">${word(item.outcome)}</td><td class="what">${what.join('')}</td><td class="number">${durationText(item.ms)}</td></tr>`;
}

function stageHtml(row: StageRow): string {
  const index = row.index === null ? '' : note(`Index: ${link(row.index)}`);
  const failure = row.failure === null ? '' : `<p class="bad-word">${htmlText(cut(row.failure, MAXIMUM_FAILURE))}</p>`;
  const head = ['point', 'verdict', 'what happened', { number: 'time' }];
  const points =
    row.items.length === 0
      ? note('This stage recorded no individual points.')
      : table(`Points of ${row.stage}`, head, row.items.map(pointRow));
  const title = `${word(row.outcome)} <strong>${row.stage}</strong> <span class="soft">${countText(row.items.length, 'point')}, ${durationText(row.ms)}</span>`;
  return folded(title, `${index}${failure}${points}`, { open: row.outcome === 'failed', id: `stage-${row.stage}` });
}

/** Every stage with all its points, folded where it didn't fail. */
export function stagesHtml(rows: readonly StageRow[]): string {
  return `<h2>What each stage did</h2>${rows.map(stageHtml).join('\n')}`;
}

/** The stages that install the release, the one that its users see first. */
const INSTALLING = ['verify', 'verify-test', 'try'] as const;

const INSTALLED_FROM: Readonly<Record<(typeof INSTALLING)[number], string>> = {
  verify: 'from the production index',
  'verify-test': 'from the test index',
  try: 'from disk',
};

/** Each Python against each check of what was installed; what its users do is shown, the others are folded. */
export function installedHtml(rows: readonly StageRow[]): string {
  const parts = INSTALLING.flatMap((stage) => {
    const row = rows.find((one) => one.stage === stage);
    const matrix = row === undefined ? '' : matrixHtml(`Checks of ${stage} on each Python`, row.items);
    return row === undefined || matrix === '' ? [] : [{ stage, row, matrix }];
  });
  if (parts.length === 0) return '';
  const shown = parts.map(({ stage, row, matrix }, index) =>
    folded(
      `${word(row.outcome)} <strong>${stage}</strong> <span class="soft">installed ${INSTALLED_FROM[stage]}</span>`,
      matrix,
      {
        open: index === 0 || row.outcome === 'failed',
      },
    ),
  );
  return `<h2>Installed on each Python</h2>${shown.join('\n')}`;
}
