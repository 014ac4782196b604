import { bareLinks, blanked, type PlacedLink } from './placed-link.ts';

/** Characters between the brackets of a link. */
const LONGEST_TEXT = 2_000;

const FENCE = /^ {0,3}(?:> ?)*(?<mark>`{3,}|~{3,})/u;
const LIST_ITEM = /^\s*(?:[*+-]|\d+[.)])\s/u;
const COMMENT = /<!--[^]*?(?:-->|$)/gu;
const TAG = /<(?<tag>img|a|source|video)\s(?<attributes>[^<>]*)>/giu;
const ATTRIBUTE =
  /(?<![\w-])(?<name>src|href|srcset)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<plain>[^\s"'>]+))/giu;
const DEFINITION =
  /^ {0,3}(?:> ?)*\[(?<label>(?!\^)[^\]\n]+)\]:[ \t]*(?:\n[ \t]*)?(?:<(?<marked>[^<>\n]*)>|(?<plain>[^\s<>]+))/gmu;
const TARGET = /^\s*(?:<(?<marked>[^<>\n]*)>|(?<plain>(?:[^\s()<>\\]|\\.|\((?:[^\s()<>]|\([^\s()<>]*\))*\))+))/u;

/** The text without blocks of code: fenced, or indented by four spaces outside of lists. */
export function withoutBlocks(text: string): string {
  let fence: string | null = null;
  let isAfterBlank = true;
  let isIndentedCode = false;
  let isInList = false;
  return text
    .split('\n')
    .map((line) => {
      const opened = FENCE.exec(line);
      const mark = opened?.groups?.['mark'] ?? '';
      const rest = line.slice(opened?.[0].length ?? 0);
      if (fence !== null) {
        if (mark.startsWith(fence) && rest.trim() === '') fence = null;
        return blanked(line);
      }
      // Otherwise it is a span of code
      if (opened !== null && !(mark.startsWith('`') && rest.includes('`'))) {
        fence = mark;
        return blanked(line);
      }
      const isBlank = line.trim() === '';
      if (LIST_ITEM.test(line)) isInList = true;
      else if (!isBlank && /^\S/u.test(line) && isAfterBlank) isInList = false;
      const isIndented = /^(?: {4}|\t)/u.test(line);
      isIndentedCode = isIndented && !isInList && (isAfterBlank || isIndentedCode);
      isAfterBlank = isBlank;
      return isIndentedCode ? blanked(line) : line;
    })
    .join('\n');
}

/** The text without spans of code: between two equally long runs of backticks. */
function withoutSpans(text: string): string {
  const runs = [...text.matchAll(/`+/gu)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    length,
  }));
  const closing: (number | undefined)[] = [];
  const later = new Map<number, number>();
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const { length } = runs[at] ?? { length: 0 };
    closing[at] = later.get(length);
    later.set(length, at);
  }
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const close = closing[at];
    if (close === undefined) continue;
    const start = runs[at]?.start ?? 0;
    const end = runs[close]?.end ?? 0;
    parts.push(text.slice(from, start), blanked(text.slice(start, end)));
    from = end;
    at = close;
  }
  return [...parts, text.slice(from)].join('');
}

/** Where the bracket that closes at `end` opens; -1 when it doesn't. */
function openingOf(text: string, end: number): number {
  let depth = 0;
  for (let at = end; at >= 0 && end - at < LONGEST_TEXT; at -= 1) {
    if (text[at] === ']') depth += 1;
    if (text[at] === '[') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function normalLabel(label: string): string {
  return label.replace(/\s+/gu, ' ').trim().toLowerCase();
}

function inlineLinks(text: string): readonly PlacedLink[] {
  const links: PlacedLink[] = [];
  for (let at = text.indexOf(']('); at !== -1; at = text.indexOf('](', at + 2)) {
    const opening = text[at - 1] === '\\' ? -1 : openingOf(text, at);
    if (opening < 0 || text[opening - 1] === '\\') continue;
    const { marked, plain } = TARGET.exec(text.slice(at + 2, at + 2 + LONGEST_TEXT))?.groups ?? {};
    const target = marked ?? plain?.replace(/\\(?=[!-/:-@[-`{-~])/gu, '');
    if (target !== undefined) links.push({ target, isImage: text[opening - 1] === '!', at });
  }
  return links;
}

/** Definitions that something in the text refers to; others are not shown. */
function definedLinks(text: string): readonly PlacedLink[] {
  const rest = text.replace(DEFINITION, blanked);
  const used = new Map<string, boolean>();
  for (let at = rest.indexOf(']'); at !== -1; at = rest.indexOf(']', at + 1)) {
    const opening = openingOf(rest, at);
    if (opening < 0) continue;
    // [text][label], whose mark of an image is before the text
    const before = rest[opening - 1] === ']' ? openingOf(rest, opening - 1) : opening;
    const label = normalLabel(rest.slice(opening + 1, at));
    used.set(label, used.get(label) === true || rest[before - 1] === '!');
  }
  return [...text.matchAll(DEFINITION)].flatMap(({ groups, index }): readonly PlacedLink[] => {
    const isImage = used.get(normalLabel(groups?.['label'] ?? ''));
    const target = groups?.['marked'] ?? groups?.['plain'] ?? '';
    return isImage === undefined ? [] : [{ target, isImage, at: index }];
  });
}

/** The addresses of `srcset`, each before a comma or the width it is for. */
function addressesOf(name: string, value: string): readonly string[] {
  return name === 'srcset' ? value.split(/,\s/u).map((one) => one.trim().split(/\s/u)[0] ?? '') : [value];
}

function htmlLinks(text: string): readonly PlacedLink[] {
  return [...text.matchAll(TAG)].flatMap(({ groups: tag, index }) =>
    [...(tag?.['attributes'] ?? '').matchAll(ATTRIBUTE)].flatMap(({ groups }) => {
      const name = groups?.['name']?.toLowerCase() ?? '';
      const value = groups?.['double'] ?? groups?.['single'] ?? groups?.['plain'] ?? '';
      return addressesOf(name, value).map((target) => ({ target, isImage: name !== 'href', at: index }));
    }),
  );
}

/** The links and images of a text of GitHub-flavored Markdown: inline, by reference, of HTML, and bare addresses. */
export function markdownLinks(markdown: string): readonly PlacedLink[] {
  const text = withoutSpans(withoutBlocks(markdown.replace(COMMENT, blanked))).replace(
    /<(code|pre)\b[^>]*>[^]*?<\/\1>/giu,
    blanked,
  );
  const marked = [...text.matchAll(/<(?<target>https?:\/\/[^\s<>]+)>/giu)].map(({ groups, index }) => ({
    target: groups?.['target'] ?? '',
    isImage: false,
    at: index,
  }));
  const running = text
    .replace(DEFINITION, blanked)
    .replace(/<[^<>]*>/gu, blanked)
    .replace(/\]\([^()\s]*/gu, blanked);
  return [...inlineLinks(text), ...definedLinks(text), ...htmlLinks(text), ...marked, ...bareLinks(running)];
}
