import { cut, htmlLink, htmlText } from '#harmless-text';
import { countText, sizeText, type FileContents, type ReleaseChanges } from '#release-model';
import { changesHtml } from './changes.ts';

/** What the files of a release hold, and its description as an index renders it. */
export interface ReleaseContents {
  readonly files: readonly FileContents[];
  /** HTML, cleaned; `null`: it was not rendered. */
  readonly readme: string | null;
  /** What has changed since the release before; absent or `null`: nobody looked. */
  readonly changes?: ReleaseChanges | null;
}

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
  const more = rest > 0 ? `<p class="soft">${countText(rest, 'more member')} not listed.</p>` : '';
  return `<details><summary><strong>${htmlText(filename)}</strong> <span class="soft">${countText(members.length, 'member')}, ${sizeText(total)} unpacked</span></summary><div><div class="scroll"><table aria-label="${htmlText(`Members of ${filename}`)}"><thead><tr><th scope="col">member</th><th scope="col" class="number">size</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>${more}</div></details>`;
}

function metadataHtml({ filename, metadata }: FileContents): string {
  const rows = metadata.map(([name, value]) => `<tr><td>${htmlText(name)}</td><td class="what">${valueHtml(value)}</td></tr>`); // prettier-ignore
  return `<details><summary><strong>Metadata</strong> <span class="soft">of ${htmlText(filename)}, as an index shows them</span></summary><div><div class="scroll"><table aria-label="Metadata"><thead><tr><th scope="col">field</th><th scope="col">value</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div></div></details>`;
}

/**
 * The description in a frame of its own, which may neither run a script nor open anything. Its links want another window,
 * which the frame can't open: a click would otherwise leave an empty frame.
 */
function readmeHtml(readme: string | null): string {
  if (readme === null) return '<p class="soft">The description was not rendered in this run.</p>';
  const page = `<!doctype html><meta charset="utf-8"><base target="_blank"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>body{font:1rem/1.5 system-ui,sans-serif;margin:1rem;color:#1c2024;background:#fff;overflow-wrap:anywhere}pre{overflow-x:auto}</style>${readme}`;
  return `<details><summary><strong>Description</strong> <span class="soft">about as PyPI shows it, without images</span></summary><div><iframe title="Description" sandbox srcdoc="${htmlText(page)}"></iframe></div></details>`;
}

/** The part of the page about what the files hold; empty where nothing is known of them. */
export function contentsHtml({ files, readme, changes = null }: ReleaseContents): string {
  const first = files.find(({ kind }) => kind === 'wheel') ?? files[0];
  if (first === undefined) return '';
  return `<h2>Contents</h2>${files.map(membersHtml).join('\n')}\n${metadataHtml(first)}\n${readmeHtml(readme)}\n${changesHtml(changes)}`;
}
