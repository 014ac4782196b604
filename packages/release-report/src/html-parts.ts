import { cut, htmlLink, htmlText } from '#harmless-text';
import { outcomeSign, outcomeText, type Outcome } from '#release-model';

/** Pages are for people: the rest of a longer message is in the record. */
const MAXIMUM_MESSAGE = 6000;

/** The class of everything that shows an outcome, in words or as a bar. */
export const TONE: Readonly<Record<Outcome, string>> = {
  passed: 'good',
  failed: 'bad',
  unknown: 'open',
  'not-sent': 'open',
  'not-configured': 'quiet',
  skipped: 'quiet',
};

/** An outcome as sign and word. */
export function word(outcome: Outcome): string {
  return `<span class="${TONE[outcome]}-word">${outcomeSign(outcome)} ${outcomeText(outcome)}</span>`;
}

/** A column of a table: its name, or one of numbers. */
export type Column = string | { readonly number: string };

/**
 * A table that scrolls by itself where the screen is too narrow, by keyboard, too.
 * @param head - names as HTML
 * @param rows - HTML: `<tr>…</tr>`
 */
export function table(caption: string, head: readonly Column[], rows: readonly string[], tone = ''): string {
  const cells = head.map((column) =>
    typeof column === 'string'
      ? `<th scope="col">${column}</th>`
      : `<th scope="col" class="number">${column.number}</th>`,
  );
  const name = htmlText(caption);
  return `<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table${tone === '' ? '' : ` class="${tone}"`} aria-label="${name}"><thead><tr>${cells.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

/** A part that people open; what failed is open from the start. */
export function folded(title: string, body: string, { open = false, id = '' } = {}): string {
  return `<details${open ? ' open' : ''}${id === '' ? '' : ` id="${id}"`}><summary>${title}</summary><div>${body}</div></details>`;
}

/** An address, linked where it is one for a browser. */
export function link(text: string): string {
  const target = htmlLink(text);
  return target === null
    ? htmlText(text)
    : `<a href="${htmlText(target)}" rel="noopener noreferrer">${htmlText(text)}</a>`;
}

/** Foreign text, cut; its lines are kept. */
export function block(text: string): string {
  const shown = htmlText(cut(text, MAXIMUM_MESSAGE));
  return text.includes('\n') ? `<pre>${shown}</pre>` : shown;
}

/** A soft line below a part. */
export function note(html: string): string {
  return `<p class="soft">${html}</p>`;
}
