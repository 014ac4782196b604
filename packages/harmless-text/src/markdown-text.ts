import { cut } from './cut.ts';
import { htmlLink } from './html-text.ts';
import { logText } from './log-text.ts';
import { escapedCharacter, visibleLine, visibleText } from './visible-text.ts';

/** Words that a forge turns into links after it has rendered Markdown, except in code: mentions, issues, addresses. */
const LINKED_LATER = /@[\p{L}\p{N}_-]|[#!]\d|:\/\/|www\.|GH-\d/iu;

function references(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/gu, (character) => `&#${String(character.charCodeAt(0))};`);
}

/**
 * Every ASCII character that could mean something is written as a character reference: CommonMark takes a reference as
 * text and never as structure, so it can't become a table, a link, an image, HTML or a heading.
 */
function word(text: string, first: boolean): string {
  // Only this form of code can contain references, and without them an address could be read from the source
  if (LINKED_LATER.test(text)) return `<code>${references(text)}</code>`;
  const plain = text.replace(/[!-+:-@[-`{-~]/gu, references);
  // Lists begin with these
  return first ? plain.replace(/^-/u, '&#45;').replace(/^(\d{1,9})\./u, '$1&#46;') : plain;
}

/**
 * Already on one line. A code span can't contain a backtick, nor a table cell a pipe; a comment in it would be found
 * by a reader of comments, and a command of the older form by a runner that logs it.
 */
function code(line: string): string {
  return `\`${line.replace(/[`|]|<(?=!--)|(?<=##)\[/gu, escapedCharacter)}\``;
}

/**
 * Foreign text as text of GitHub-flavoured Markdown: a paragraph, a heading, an item or a cell of a table. Nothing in it
 * is markup, and no forge turns it into a link or a mention; lines end in `<br>`.
 * @param maximum - UTF-16 units before the escapes; what is longer is cut
 */
export function markdownText(text: string, maximum = 500): string {
  return cut(visibleText(text).trim(), maximum)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line) =>
      line
        .split(' ')
        .map((part, place) => word(part, place === 0))
        .join(' '),
    )
    .join('<br>');
}

/**
 * Foreign text as code, on one line; it may be in a table cell. `?` where there is nothing to show.
 * @param maximum - UTF-16 units; what is longer is cut
 */
export function markdownCode(text: string, maximum: number): string {
  return code(visibleLine(text, maximum) || '?');
}

/**
 * Foreign text as a block of code, whose fence is longer than any in it. A comment in it is escaped, so that a reader
 * of comments doesn't find one of ours there.
 * @param maximum - UTF-16 units; what is longer is cut
 */
export function markdownBlock(text: string, maximum: number): string {
  const inside = cut(logText(text.trim()).replaceAll('<!--', '<! --'), maximum);
  let longest = 2;
  for (const [run] of inside.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${inside}\n${fence}`;
}

function target(url: string): string {
  return visibleLine(url).replace(/[<>\s`|\\]/gu, encodeURIComponent);
}

/** An address as a link that shows itself; nothing in it can end it. What is not a plain http(s) URL becomes code. */
export function markdownAddress(url: string): string {
  return htmlLink(url) === null ? markdownCode(url, 500) : `<${target(url)}>`;
}

/** A link with its own text; nothing in either can end it. Without a plain http(s) URL only the text is left. */
export function markdownLink(title: string, url: string): string {
  const text = references(visibleLine(title, 200));
  return htmlLink(url) === null ? text : `[${text}](<${target(url)}>)`;
}
