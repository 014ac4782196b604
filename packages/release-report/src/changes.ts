import { cut, htmlText } from '#harmless-text';
import { changesText, countText, type ReleaseChange, type ReleaseChanges } from '#release-model';
import { note, table } from './html-parts.ts';
import { sayWith, tableOf } from './summary-table.ts';

/** Rows that a page or summary lists. */
const MOST_ROWS = 200;

/** Characters of a value. */
const LONGEST_VALUE = 500;

/** What a row is about: `dependency requests`, `size`. */
function subjectOf({ kind, name }: ReleaseChange): string {
  if (kind === 'python') return 'Requires-Python';
  return kind === 'metadata' ? name : `${kind} ${name}`.trim();
}

/** Where the change was looked for, if not everywhere. */
function limitOf(changes: ReleaseChanges): string {
  if (changes.kind !== 'compared' || changes.withMembers) return '';
  return 'Only the metadata were compared: the earlier file was not read.';
}

function sentenceOf(changes: ReleaseChanges): string {
  const text = changesText(changes);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** What has changed since the release before, as a part of the page; empty where nobody looked. */
export function changesHtml(changes: ReleaseChanges | null): string {
  if (changes === null) return '';
  const cell = (value: string | null): string =>
    value === null ? '<td class="soft">none</td>' : `<td class="what">${htmlText(cut(value, LONGEST_VALUE))}</td>`;
  const list = changes.kind === 'compared' ? changes.changes : [];
  const rows = list
    .slice(0, MOST_ROWS)
    .map((one) => `<tr><td class="what">${htmlText(subjectOf(one))}</td>${cell(one.before)}${cell(one.now)}</tr>`);
  const more = list.length > MOST_ROWS ? note(`${countText(list.length - MOST_ROWS, 'more change')} not listed.`) : '';
  const limit = limitOf(changes) === '' ? '' : note(limitOf(changes));
  const listed = rows.length === 0 ? '' : table('Changes', ['what', 'before', 'now'], rows);
  return `<h2>Changes since the release before</h2><p>${htmlText(sentenceOf(changes))}</p>${listed}${more}${limit}`;
}

/**
 * The same as part of a job's summary in GitHub-flavored Markdown.
 * @param redact - hides the secrets in a text
 */
export function changesSummary(changes: ReleaseChanges | null, redact: (text: string) => string): string {
  if (changes === null) return '';
  const say = sayWith(redact);
  const list = changes.kind === 'compared' ? changes.changes : [];
  const rows = list.map((one) =>
    [subjectOf(one), one.before ?? 'none', one.now ?? 'none'].map((text) => say(text, LONGEST_VALUE)),
  );
  const limit = { rows: MOST_ROWS, rest: (count: number): string => `${countText(count, 'more change')} not listed.` };
  const lines = [
    '### Changes since the release before',
    '',
    say(sentenceOf(changes)),
    '',
    ...(rows.length === 0 ? [] : ['<details><summary>Each of them</summary>', '', ...tableOf(['what', 'before', 'now'], rows, limit), '</details>', '']), // prettier-ignore
    ...(limitOf(changes) === '' ? [] : [limitOf(changes), '']),
  ];
  return `${lines.join('\n').trimEnd()}\n\n`;
}
