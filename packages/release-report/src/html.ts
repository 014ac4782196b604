import {
  countText,
  durationText,
  placeText,
  ruleAddress,
  type RecordedFinding,
  momentText,
  type Outcome,
  outcomeSign,
  outcomeText,
  type ReceiptItem,
  type ReleaseManifest,
  type ReleaseRecord,
  sizeText,
  STAGES,
} from '#release-model';
import { cut, htmlLink, htmlText } from '#harmless-text';
import { contentsHtml, type ReleaseContents } from './contents-html.ts';
import { outcomeWords, sentencesOf, titleOf, verdictOf } from './headline.ts';
import { STYLE } from './html-style.ts';
import { stageRows, type StageRow } from './stage-rows.ts';
import { uploadStatuses } from './upload-status.ts';
import { severityText, stageText } from './record-words.ts';

/** Pages are for people: the rest of a longer message is in the record. */
const MAXIMUM_MESSAGE = 6000;

const WORD_CLASS: Readonly<Record<Outcome, string>> = {
  passed: 'passed-word',
  failed: 'failed-word',
  unknown: 'open-word',
  'not-sent': 'open-word',
  'not-configured': 'quiet-word',
  skipped: 'quiet-word',
};

function word(outcome: Outcome): string {
  return `<span class="${WORD_CLASS[outcome]}">${outcomeSign(outcome)} ${outcomeText(outcome)}</span>`;
}

function table(caption: string, head: readonly string[], rows: readonly string[]): string {
  const cells = head.map((name) => {
    const right = name === 'time' || name === 'size';
    return `<th scope="col"${right ? ' class="number"' : ''}>${name}</th>`;
  });
  return `<div class="scroll"><table aria-label="${htmlText(caption)}"><thead><tr>${cells.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function link(text: string): string {
  const target = htmlLink(text);
  return target === null
    ? htmlText(text)
    : `<a href="${htmlText(target)}" rel="noopener noreferrer">${htmlText(text)}</a>`;
}

function block(text: string): string {
  const shown = htmlText(cut(text, MAXIMUM_MESSAGE));
  return text.includes('\n') ? `<pre>${shown}</pre>` : shown;
}

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
    known.length === 0 ? '' : `<p class="soft">${known.join(' · ')}</p>`,
    ...said,
  ];
  const python = item.python === undefined ? '' : ` <span class="soft">Python ${htmlText(item.python)}</span>`;
  const kind = item.kind === item.subject ? '' : `<span class="soft">${htmlText(item.kind)}</span> `;
  return `<tr><td class="point">${kind}<code>${htmlText(item.subject)}</code>${python}</td><td class="word">${word(item.outcome)}</td><td class="what">${what.join('')}</td><td class="number">${durationText(item.ms)}</td></tr>`;
}

function stageSection(row: StageRow): string {
  const open = row.outcome === 'failed' ? ' open' : '';
  const index = row.index === null ? '' : `<p class="soft">Index: ${link(row.index)}</p>`;
  const failure =
    row.failure === null ? '' : `<p class="failed-word">${htmlText(cut(row.failure, MAXIMUM_MESSAGE))}</p>`;
  const points =
    row.items.length === 0
      ? '<p class="soft">This stage recorded no individual points.</p>'
      : table(`Points of ${row.stage}`, ['point', 'verdict', 'what happened', 'time'], row.items.map(pointRow));
  return `<details${open} id="stage-${row.stage}"><summary>${word(row.outcome)} <strong>${row.stage}</strong> <span class="soft">${countText(row.items.length, 'point')}, ${durationText(row.ms)}</span></summary><div>${index}${failure}${points}</div></details>`;
}

function ruleLink(rule: string, page: string | null): string {
  const code = `<code>${htmlText(rule)}</code>`;
  const address = ruleAddress(rule, page);
  return address === null ? code : `<a href="${htmlText(address)}">${code}</a>`;
}

function findingSection(stage: string, finding: RecordedFinding, page: string | null): string {
  const stops = finding.severity === 'refused' || finding.severity === 'unsafe';
  const { location } = finding;
  const where =
    location === undefined ? '' : ` <span class="soft">in <code>${htmlText(placeText(location))}</code></span>`;
  return `<div class="finding${stops ? ' stops' : ''}"><p><span class="${stops ? 'failed-word' : 'open-word'}">${severityText(finding.severity)}</span> <strong>${htmlText(finding.subject)}</strong>${where}</p><div>${block(finding.message)}</div><div><strong>What to do:</strong> ${block(finding.remedy)}</div><p class="soft">${stage}, rule ${ruleLink(finding.rule, page)}</p></div>`;
}

const SEVERITY_ORDER = ['refused', 'unsafe', 'warning', 'advice'] as const;

function findingsSection(rows: readonly StageRow[], page: string | null): string {
  const all = rows.flatMap((row) => row.findings.map((finding) => ({ stage: row.stage, finding })));
  if (all.length === 0) return '';
  const sorted = all.sort(
    (a, b) => SEVERITY_ORDER.indexOf(a.finding.severity) - SEVERITY_ORDER.indexOf(b.finding.severity),
  );
  return `<h2>Findings (${String(all.length)})</h2>${sorted.map(({ stage, finding }) => findingSection(stage, finding, page)).join('\n')}`;
}

function filesSection(manifest: ReleaseManifest, manifestSha256: string | null): string {
  const rows = manifest.files.map(
    (file) =>
      `<tr><td><code>${htmlText(file.filename)}</code>${file.takenFrom === undefined ? '' : ` <span class="soft">taken from ${htmlText(file.takenFrom)}</span>`}</td><td>${file.kind}</td><td class="number" title="${String(file.size)} bytes">${sizeText(file.size)}</td><td class="hash">${htmlText(file.sha256)}</td></tr>`,
  );
  const facts = [
    ...(manifest.tag === null ? ['no tag'] : [`tag <code>${htmlText(manifest.tag)}</code>`]),
    ...(manifest.commit === null ? ['no commit'] : [`commit <code>${htmlText(manifest.commit)}</code>`]),
    ...(manifest.builtWith === null
      ? []
      : [
          `built with Python ${htmlText(manifest.builtWith.python)}, ${htmlText(manifest.builtWith.backend)}, ${htmlText(manifest.builtWith.frontend)}`,
        ]),
  ];
  const hash =
    manifestSha256 === null
      ? ''
      : `<p class="soft">Manifest: sha256 <span class="hash">${htmlText(manifestSha256)}</span></p>`;
  return `<h2>Files</h2>${table('Files of the release', ['file', 'kind', 'size', 'sha256'], rows)}<p class="soft">${facts.join(' · ')}</p>${hash}`;
}

function uploadStatusSection(record: ReleaseRecord): string {
  if (record.rehearsal) {
    return '<p>This was a rehearsal: both index servers ran on this machine only, and are gone. Nothing was published.</p>';
  }
  const items = uploadStatuses(record).map(({ sentence }) => `<li>${htmlText(sentence)}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

function missingStages(rows: readonly StageRow[]): string {
  const missing = STAGES.filter((stage) => !rows.some((row) => row.stage === stage));
  return missing.length === 0
    ? ''
    : `<p class="soft">No receipt, so not run or not part of this run: ${missing.join(', ')}.</p>`;
}

function acceptancesSection(record: ReleaseRecord): string {
  if (record.acceptances.length === 0) return '';
  const rows = record.acceptances.map(
    ({ id, kind, by }) =>
      `<tr><td><code>${htmlText(id)}</code></td><td>${kind}</td><td>${htmlText(by ?? 'someone at a terminal')}</td></tr>`,
  );
  return `<h2>Accepted and confirmed by a person</h2>${table('Accepted points', ['point', 'how', 'by'], rows)}`;
}

/**
 * The record as one self-contained page: no scripts, no requests (a content security policy forbids both), light
 * and dark. It starts with what failed and what each index has now. All text of the record is escaped.
 * @param page - the address of the page of rules, if known
 * @param contents - what the files of the release hold
 */
export function renderHtml(
  record: ReleaseRecord,
  page: string | null = null,
  contents: ReleaseContents = { files: [], readme: null },
): string {
  const rows = stageRows(record);
  const title = titleOf(record);
  const stages = rows.map(
    (row) =>
      `<tr><td class="word"><a href="#stage-${row.stage}">${row.stage}</a></td><td class="soft">${stageText(row.stage)}</td><td class="word">${word(row.outcome)}</td><td class="number">${durationText(row.ms)}</td></tr>`,
  );
  const said = [...sentencesOf(record), ...(record.wouldStop === undefined ? [] : [`${record.wouldStop.remedy}.`])];
  const failure = said.map((sentence) => `<p>${htmlText(cut(sentence, MAXIMUM_MESSAGE))}</p>`).join('');
  const tone = record.wouldStop === undefined ? record.outcome : 'open';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${htmlText(`${outcomeWords(record)}: ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${htmlText(title)}</h1>
<div class="verdict ${tone}" role="status"><strong>${outcomeSign(record.outcome)} ${htmlText(verdictOf(record))}</strong>${failure}</div>
${uploadStatusSection(record)}
</header>
<main>
<h2>Stages</h2>
${table('Stages', ['stage', 'what', 'verdict', 'time'], stages)}
<p class="soft">${durationText(record.ms)} in all, from ${htmlText(momentText(record.started))} to ${htmlText(momentText(record.finished))}.</p>
${missingStages(rows)}
${findingsSection(rows, page)}
<h2>What each stage did</h2>
${rows.map(stageSection).join('\n')}
${record.manifest === null ? '<h2>Files</h2><p>None: the release failed before anything was built.</p>' : filesSection(record.manifest, record.manifestSha256)}
${contentsHtml(contents)}
${acceptancesSection(record)}
</main>
<footer><p class="soft">repo-agent-actions ${htmlText(record.suite)}</p></footer>
</body>
</html>
`;
}
