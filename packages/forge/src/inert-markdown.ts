// Text of others for Markdown that a forge shows: it can't leave its code, mention anybody, refer to other issues, or
// look like a marker of ours. Forges look for mentions and references outside of code only.

/** Controls but for tab and line feed, marks that turn the direction of writing, lone surrogates. */
const INVISIBLE = /[^\P{Cc}\t\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

function tame(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(INVISIBLE, '\ufffd')
    .replaceAll('<!--', '<! --');
}

function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  // Not between the two halves of a character
  return `${text.slice(0, Math.max(0, room - 1)).replace(/\p{Cs}$/u, '')}…`;
}

/**
 * Text of others as a code span, on one line; it may stand in a cell of a table.
 * @param room - what is longer is cut. Characters
 */
export function codeSpan(text: string, room: number): string {
  // A span can't hold what ends it, and a cell no upright
  const line = tame(text).replace(/[`|\s]+/gu, ' ');
  return `\`${cut(line.trim(), room) || '?'}\``;
}

/**
 * Text of others as a code block, whose fence is longer than any in it.
 * @param room - what is longer is cut. Characters
 */
export function codeBlock(text: string, room: number): string {
  const inside = cut(tame(text).trim(), room);
  let longest = 2;
  for (const [run] of inside.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${inside}\n${fence}`;
}

/** An address as a link that shows itself; nothing in it can end it. */
export function plainLink(url: string): string {
  return `<${tame(url).replace(/[<>\s`|\\]/gu, encodeURIComponent)}>`;
}
