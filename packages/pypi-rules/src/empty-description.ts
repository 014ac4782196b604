import { stripSpace, type DescriptionFormat } from '#python-standards';

const TITLE = String.raw`"(?:\\.|[^\\"\n]|\n(?![ \t]*\n))*"|'(?:\\.|[^\\'\n]|\n(?![ \t]*\n))*'|\((?:\\.|[^\\()\n]|\n(?![ \t]*\n))*\)`;
/** Its renderer, comrak, takes one in angle brackets only if something follows it. */
const DESTINATION = String.raw`<(?:\\.|[^\\<>\n])*>(?=[^])|[^\s<]\S*`;

/** `[label]: destination "title"`, the last two of them also on lines of their own (CommonMark 0.31, 4.7). */
const LINK_DEFINITION = new RegExp(
  String.raw` {0,3}\[(?!\^)(?=[^\]]*[^\]\s])(?:\\.|[^\\[\]]){1,999}\]:[ \t]*(?:\n[ \t]*(?![-+*>#]))?(?:${DESTINATION})(?:(?:[ \t]+|[ \t]*\n[ \t]*)(?:${TITLE}))?[ \t]*(?:\n|$)`,
  'uy',
);
const FOOTNOTE_DEFINITION = / {0,3}\[\^[^\]\s]+\]:[^\n]*(?:\n|$)/uy;
const INDENTED_LINE = /(?: {4}|\t)[^\n]*(?:\n|$)/uy;
/** A line that continues the paragraph before it: it doesn't begin anything else. */
const TEXT_LINE = /[ \t]*(?![-+*_=#>`~<|]|\d{1,9}[.)]|\[\^)\S[^\n]*(?:\n|$)/uy;
const BLANK_LINE = /[ \t]*(?:\n|$)/uy;

/** How long what matches at a place is; 0 for nothing. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** `[^label]: text`, the indented lines below it, and lines that continue its paragraph. */
function footnoteLength(text: string, at: number): number {
  let end = at + lengthAt(FOOTNOTE_DEFINITION, text, at);
  let isParagraph = true;
  while (end > at && end < text.length) {
    const blank = lengthAt(BLANK_LINE, text, end);
    const length = blank || lengthAt(INDENTED_LINE, text, end) || (isParagraph ? lengthAt(TEXT_LINE, text, end) : 0);
    if (length === 0) break;
    isParagraph = blank === 0;
    end += length;
  }
  // A footnote that anything refers to is shown, even if that stands in a footnote itself
  return text.slice(at, end).lastIndexOf('[^') > 3 ? 0 : end - at;
}

/** Whether a text in Markdown has nothing that is shown: only white space and definitions that nothing refers to. */
function isEmptyMarkdown(description: string): boolean {
  const text = description.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  let at = 0;
  let isParagraph = false;
  while (at < text.length) {
    const blank = lengthAt(BLANK_LINE, text, at);
    // In a paragraph, and definitions are one, any indentation may follow
    const indentation = isParagraph && blank === 0 ? lengthAt(/[ \t]*/uy, text, at) : 0;
    const definition = lengthAt(LINK_DEFINITION, text, at + indentation);
    const length = blank || (definition === 0 ? footnoteLength(text, at) : indentation + definition);
    if (length === 0) return false;
    isParagraph = blank === 0;
    at += length;
  }
  return true;
}

/**
 * Whether readme_renderer 45, which PyPI runs, renders a description to nothing. Of reST only white space is known to be so;
 * the rest is twine's to say.
 * @param format - `null` for a type that no index accepts
 */
export function rendersToNothing(description: string, format: DescriptionFormat | null): boolean {
  if (format === 'text/markdown') return isEmptyMarkdown(description);
  return format !== 'text/plain' && stripSpace(description) === '';
}
