import { markdownLinks } from './markdown-links.ts';
import { restructuredLinks } from './restructured-links.ts';
import type { PlacedLink } from './placed-link.ts';

/** A link or image of a README. */
export interface ReadmeLink {
  /** As written, without the marks around it. */
  readonly target: string;
  readonly isImage: boolean;
  /** From 1. */
  readonly line: number;
}

/** Longer lines are data. Characters. */
const LONGEST_LINE = 2_000;

/** Spaces in the place of lines that are data, so that every position stays. */
function withoutData(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length > LONGEST_LINE ? ' '.repeat(line.length) : line))
    .join('\n');
}

function placed(links: readonly PlacedLink[], text: string): readonly ReadmeLink[] {
  const found: ReadmeLink[] = [];
  let line = 1;
  let at = 0;
  for (const link of [...links].sort((a, b) => a.at - b.at)) {
    for (let end = text.indexOf('\n', at); end !== -1 && end < link.at; end = text.indexOf('\n', at)) {
      line += 1;
      at = end + 1;
    }
    // An address may be written with the entities of HTML
    const target = link.target.replaceAll('&amp;', '&').trim();
    if (target !== '') found.push({ target, isImage: link.isImage, line });
  }
  return found;
}

/**
 * The links and images of a README, in its order, without those in code: of Markdown also those of HTML, and bare addresses.
 * @param format - its media type; other formats than Markdown and reStructuredText have none
 */
export function readmeLinks(text: string, format: string | null): readonly ReadmeLink[] {
  const read = format === 'text/markdown' ? markdownLinks : format === 'text/x-rst' ? restructuredLinks : null;
  if (read === null) return [];
  const plain = withoutData(text.replace(/\r\n?/gu, '\n'));
  return placed(read(plain), plain);
}

/** Whether a link leads to another page of the same server, so that it breaks on the page of an index. */
export function isRelativeLink(target: string): boolean {
  return !/^(?:[a-z][\w+.-]*:|\/\/|#|\?|\{)/iu.test(target) && !target.endsWith('_');
}
