import { cut, htmlText } from '#harmless-text';
import { durationText, type FileContents, momentText, type ReleaseRecord } from '#release-model';
import { changesHtml } from './changes.ts';
import { checklistHtml } from './checklist-html.ts';
import { contentsHtml, readmeHtml } from './contents-html.ts';
import { filesHtml } from './files-html.ts';
import { findingsHtml } from './findings-html.ts';
import { gapsOf } from './gaps.ts';
import { outcomeWords, pageVerdict, sentencesOf, titleOf } from './headline.ts';
import { note, table, word } from './html-parts.ts';
import { STYLE } from './html-style.ts';
import { stageText } from './record-words.ts';
import { stageRows, type StageRow } from './stage-rows.ts';
import { installedHtml, stagesHtml } from './stages-html.ts';
import { testsHtml } from './tests-html.ts';
import { timelineHtml } from './timeline-html.ts';
import { comparisonOf, readmeOf } from './told-by-check.ts';
import { uploadStatuses } from './upload-status.ts';

/** What every page says of itself, in every version. */
const GENERATOR = '<meta name="generator" content="repo-agent-actions ';

/** Pages of versions that didn't say so. */
const EARLIER = /<footer><p class="soft">repo-agent-actions [^<]*<\/p><\/footer>\s*<\/body>\s*<\/html>\s*$/u;

/** Whether a file is the page of a release, of whichever version of the suite. */
export function isReportPage(html: string): boolean {
  return html.startsWith('<!doctype html>') && (html.slice(0, 2000).includes(GENERATOR) || EARLIER.test(html));
}

/** Characters of a sentence at the top. */
const MAXIMUM_SENTENCE = 6000;

function uploadStatusHtml(record: ReleaseRecord): string {
  if (record.rehearsal) {
    return '<p>This was a rehearsal: both index servers ran on this machine only, and are gone. Nothing was published.</p>';
  }
  const items = uploadStatuses(record).map(({ sentence }) => `<li>${htmlText(sentence)}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

/** What the record doesn't tell: a reader must not take it for passed. */
function gapsHtml(record: ReleaseRecord): string {
  const { unknown, later } = gapsOf(record);
  const lost =
    unknown.length === 0
      ? ''
      : `<div class="verdict open"><p><strong>? Not known</strong></p><ul>${unknown.map((stage) => `<li><strong>${stage}</strong> (${stageText(stage)}): no receipt</li>`).join('')}</ul><p>These stages weren't part of the run that made this page, or their receipts are lost. Nothing here says that they passed.</p></div>`;
  return `${lost}${later.length === 0 ? '' : note(`No receipt, so not run or after this page was made: ${later.join(', ')}.`)}`;
}

function stageTable(record: ReleaseRecord, rows: readonly StageRow[]): string {
  const lines = rows.map(
    (row) =>
      `<tr><th scope="row" class="word"><a href="#stage-${row.stage}">${row.stage}</a></th><td class="soft">${stageText(row.stage)}</td><td class="word">${word(row.outcome)}</td><td class="number">${durationText(row.ms)}</td></tr>`,
  );
  return `<h2>Stages</h2>${table('Stages', ['stage', 'what', 'verdict', { number: 'time' }], lines)}${note(`${durationText(record.ms)} in all, from ${htmlText(momentText(record.started))} to ${htmlText(momentText(record.finished))}.`)}`;
}

function acceptancesHtml(record: ReleaseRecord): string {
  if (record.acceptances.length === 0) return '';
  const rows = record.acceptances.map(
    ({ id, kind, by }) =>
      `<tr><th scope="row"><code>${htmlText(id)}</code></th><td>${kind}</td><td>${htmlText(by ?? 'someone at a terminal')}</td></tr>`,
  );
  return `<h2>Accepted and confirmed by a person</h2>${table('Accepted points', ['point', 'how', 'by'], rows)}`;
}

/**
 * The record as one self-contained page: no scripts, no requests (a content security policy forbids both), light, dark and
 * on paper. It starts with what failed, what isn't known, and what each index has now. All text of the record is escaped.
 * @param page - the address of the page of rules, if known
 * @param files - what the files of the release hold, where they are at hand
 */
export function renderHtml(
  record: ReleaseRecord,
  page: string | null = null,
  files: readonly FileContents[] = [],
): string {
  const rows = stageRows(record);
  const row = (stage: StageRow['stage']): StageRow | undefined => rows.find((one) => one.stage === stage);
  const title = titleOf(record);
  const said = [...sentencesOf(record), ...(record.wouldStop === undefined ? [] : [`${record.wouldStop.remedy}.`])];
  const sentences = said.map((sentence) => `<p>${htmlText(cut(sentence, MAXIMUM_SENTENCE))}</p>`).join('');
  const { tone, sign, text } = pageVerdict(record);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${GENERATOR}${htmlText(record.suite)}">
<title>${htmlText(`${outcomeWords(record)}: ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${htmlText(title)}</h1>
<div class="verdict ${tone}" role="status"><strong>${sign} ${htmlText(text)}</strong>${sentences}</div>
${gapsHtml(record)}
${uploadStatusHtml(record)}
</header>
<main>
${stageTable(record, rows)}
${timelineHtml(record)}
${checklistHtml(row('checklist'), page)}
${findingsHtml(rows, page)}
${testsHtml(row('test'))}
${installedHtml(rows)}
${filesHtml(record)}
${changesHtml(comparisonOf(record))}
${contentsHtml(files)}
${readmeHtml(readmeOf(record))}
${stagesHtml(rows)}
${acceptancesHtml(record)}
</main>
<footer><p class="soft">repo-agent-actions ${htmlText(record.suite)}</p></footer>
</body>
</html>
`;
}
