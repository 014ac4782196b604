import { withoutBlocks } from './markdown-links.ts';

/** `# Heading`, also within a quotation or an item of a list. */
const ATX = /^ {0,3}(?:(?:>|[*+-]|\d{1,9}[.)]) {1,4}){0,9}#{1,6}(?=\s|$)(?<text>.*)$/u;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/u;
/** What can't be a line of a paragraph, so that a line of `-` or `=` below it does not underline it. */
const NO_PARAGRAPH = /^(?:\s*$| {0,3}(?:#{1,6}(?:\s|$)|[*+-]\s|\d{1,9}[.)]\s|>|\|))/u;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
]);
/** Longer headings are data. Characters. */
const LONGEST = 1_000;
const HTML_ID = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?(?<id>[^\s"'<>]+)/giu;

/** What a reader sees of a heading: without the marks of emphasis, code, links, images and HTML. */
function shownText(markdown: string): string {
  return markdown
    .replaceAll(/!?\[(?<text>[^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/gu, '$<text>')
    .replaceAll(/!?\[(?<text>[^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/gu, '$<text>')
    .replaceAll(/<\/?[a-z][^<>]*>/giu, '')
    .replaceAll(/&(?<name>[a-z]+);/gu, (whole, name: string) => ENTITIES.get(name) ?? whole)
    .replaceAll(/(?<![\p{L}\p{N}_])_(?=\S)(?<text>[^_]*)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$<text>')
    .trim();
}

/** The id of a heading as GitHub makes it, and PyPI since readme-renderer 45. */
function slug(heading: string): string {
  return shownText(heading)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

/** The text of `# Heading #` without the marks at its end. */
function withoutClosing(text: string): string {
  const words = text.trim().split(' ');
  return /^#+$/u.test(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : text.trim();
}

/** The headings of a Markdown text as they are written, in their order. */
function headings(text: string): readonly string[] {
  const found: string[] = [];
  let paragraph: string[] = [];
  for (const line of withoutBlocks(text).split('\n')) {
    const atx = ATX.exec(line);
    if (atx !== null) found.push(withoutClosing(atx.groups?.['text'] ?? ''));
    else if (UNDERLINE.test(line) && paragraph.length > 0) found.push(paragraph.join(' '));
    paragraph = NO_PARAGRAPH.test(line) || UNDERLINE.test(line) ? [] : [...paragraph, line.trim()];
  }
  return found;
}

/**
 * What links within a Markdown text can lead to, without `#`: its headings, by the ids that GitHub and PyPI give them, and
 * ids in its HTML.
 */
export function markdownAnchors(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const used = new Map<string, number>();
  for (const heading of headings(text)) {
    const id = slug(heading.slice(0, LONGEST));
    let number = used.get(id) ?? 0;
    let unused = number === 0 ? id : `${id}-${String(number)}`;
    while (anchors.has(unused)) {
      number += 1;
      unused = `${id}-${String(number)}`;
    }
    used.set(id, number + 1);
    anchors.add(unused);
  }
  for (const { groups } of text.matchAll(HTML_ID)) anchors.add(groups?.['id'] ?? '');
  return anchors;
}
