import { cut, htmlLink, htmlText } from '#harmless-text';
import { countText, sizeText, type FileContents } from '#release-model';
import { folded, note, table } from './html-parts.ts';

/** Members that the page lists; of the others, it says how many there are. */
const MOST_MEMBERS = 2000;

/** Characters of a value of the metadata. */
const LONGEST_VALUE = 1000;

function valueHtml(value: string): string {
  // A project URL has its label before it
  const address = /https?:\/\/\S+$/u.exec(value)?.[0] ?? '';
  const target = address === '' ? null : htmlLink(address);
  const shown = htmlText(cut(value, LONGEST_VALUE));
  if (target === null || value.length > LONGEST_VALUE) return shown;
  const label = htmlText(value.slice(0, value.length - address.length));
  return `${label}<a href="${htmlText(target)}" rel="noopener noreferrer">${htmlText(address)}</a>`;
}

function membersHtml({ filename, members }: FileContents): string {
  const rows = members
    .slice(0, MOST_MEMBERS)
    .map(
      ({ path, size }) =>
        `<tr><td><code>${htmlText(path)}</code></td><td class="number" title="${String(size)} bytes">${sizeText(size)}</td></tr>`,
    );
  const total = members.reduce((sum, { size }) => sum + size, 0);
  const rest = members.length - rows.length;
  const more = rest > 0 ? note(`${countText(rest, 'more member')} not listed.`) : '';
  const title = `<strong>${htmlText(filename)}</strong> <span class="soft">${countText(members.length, 'member')}, ${sizeText(total)} unpacked</span>`;
  return folded(title, `${table(`Members of ${filename}`, ['member', { number: 'size' }], rows)}${more}`);
}

function metadataHtml({ filename, metadata }: FileContents): string {
  const rows = metadata.map(([name, value]) => `<tr><td>${htmlText(name)}</td><td class="what">${valueHtml(value)}</td></tr>`); // prettier-ignore
  const title = `<strong>Metadata</strong> <span class="soft">of ${htmlText(filename)}, as an index shows them</span>`;
  return folded(title, table('Metadata', ['field', 'value'], rows));
}

/**
 * The description in a frame of its own, which may neither run a script nor open anything. Its links want another window,
 * which the frame can't open: a click would otherwise leave an empty frame.
 */
export function readmeHtml(readme: string | null): string {
  if (readme === null) return '';
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>Description</title><base target="_blank"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>body{font:1rem/1.5 system-ui,sans-serif;margin:1rem;color:#1c2024;background:#fff;overflow-wrap:anywhere}pre,table{overflow-x:auto;display:block}</style></head><body>${readme}</body></html>`;
  return `<h2>README</h2>${note('About as PyPI shows it, without images. It runs nothing, and its links are not followed.')}<iframe title="Description" sandbox srcdoc="${htmlText(page)}"></iframe>`;
}

/** What the files hold; empty where nothing is known of them. */
export function contentsHtml(files: readonly FileContents[]): string {
  const first = files.find(({ kind }) => kind === 'wheel') ?? files[0];
  return first === undefined ? '' : `<h2>Contents</h2>${files.map(membersHtml).join('\n')}\n${metadataHtml(first)}`;
}
