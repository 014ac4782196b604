import { cut } from './cut.ts';

// Patterns are written as escapes, so that this file contains none of what it finds.

/**
 * Whole control sequences of ECMA-48: how a tool colors, links and redraws. They contain no text that a terminal would
 * have shown, so they are the one thing that is left out. An incomplete sequence stays, and its first character is
 * shown.
 */
const CONTROL_SEQUENCES = new RegExp(
  [
    '\\u001b\\][^\\u0007\\u001b\\r\\n]*(?:\\u0007|\\u001b\\\\)', // OSC … BEL or ST: titles, links
    '\\u001b\\[[0-?]*[@-~]', // CSI: colors, cursor. Without intermediates, or an incomplete one would swallow words of ours
    '\\u009b[0-?]*[@-~]', // CSI as one character
    '\\u001b[()][0-9A-Z]', // character sets, which `tput sgr0` also resets
    '\\u001b[=>78cM]', // keypad, cursor, reset
  ].join('|'),
  'gu',
);

const LINE_ENDS = /\r\n?/gu;

/**
 * Invisible characters that change what a person sees: controls except tab and line feed, format characters (those that
 * change the text direction, zero-width ones, the byte order mark, tags), separators of lines and paragraphs, halves of
 * characters, non-characters, and letters without a visible form. A variation selector or joiner that forms an emoji is
 * part of what is seen.
 */
export const MARKS = new RegExp(
  // The class comes first, so that the engine passes over everything else in one scan
  '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]' +
    '(?<![\\t\\n])(?<!\\p{Extended_Pictographic}[\\ufe0e\\ufe0f])(?<![#*0-9]\\ufe0f(?=\\u20e3))' +
    '(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]\\u200d(?=\\p{Extended_Pictographic}))',
  'gu',
);

const SHORT: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A character as a string literal of Python writes it: `\u202e`, `\U000e0041`. */
export function escapedCharacter(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

/** One character for a sentence: `'~'`, `a space`; what isn't a visible ASCII character by its number, `\u00e4`. */
export function visibleCharacter(character: string): string {
  if (character === ' ') return 'a space';
  return /^[!-~]$/u.test(character) ? `'${character}'` : escapedCharacter(character);
}

function withoutSequences(text: string): string {
  return text.replace(CONTROL_SEQUENCES, '');
}

/**
 * Foreign text as a person may see it, on as many lines as it has: control sequences of terminals are left out, every
 * kind of line end is a line feed, and what can't be seen, or would hide or reorder what can, is written as `\u202e`.
 */
export function visibleText(text: string): string {
  return withoutSequences(text).replace(LINE_ENDS, '\n').replace(MARKS, escapedCharacter);
}

/**
 * The same on one line: line breaks and other white space become one space.
 * @param maximum - UTF-16 units; what is longer is cut
 */
export function visibleLine(text: string, maximum = Number.POSITIVE_INFINITY): string {
  return cut(visibleText(text).replace(/\s+/gu, ' ').trim(), maximum);
}

/**
 * A value that a sentence names, exactly: nothing is left out of it, neither a control sequence nor a line break,
 * which is written as `\n`.
 * @param maximum - UTF-16 units; of a longer value, its beginning and end are shown
 */
export function visibleValue(text: string, maximum = 200): string {
  // Cut before, too: a value may have many megabytes
  const visible = inTheMiddle(text, maximum)
    .replace(/[\t\n\r]/gu, (one) => SHORT[one] ?? '')
    .replace(MARKS, escapedCharacter);
  return inTheMiddle(visible, maximum);
}

/** `text`, or its beginning and its end with an ellipsis between them: names often differ only at the end. */
function inTheMiddle(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  const end = Math.min(30, Math.floor(maximum / 4));
  const start = text.slice(0, maximum - end - 1).replace(/[\ud800-\udbff]$/u, '');
  return `${start}…${text.slice(text.length - end).replace(/^[\udc00-\udfff]/u, '')}`;
}

/** A joiner of letters, or what chooses the form of the one before it. */
function isJoiner(character: string): boolean {
  return character === '\u200c' || character === '\u200d' || (character >= '\ufe00' && character <= '\ufe0f');
}

/**
 * A document in a markup language that is meant to be read as one, such as a changelog in Markdown: what can't be seen is
 * written as `\u202e`, except joiners, which are part of the spelling in many scripts.
 */
export function visibleDocument(text: string): string {
  return withoutSequences(text)
    .replace(LINE_ENDS, '\n')
    .replace(MARKS, (one) => (isJoiner(one) ? one : escapedCharacter(one)));
}

/** `text` without anything that {@link visibleText} would leave out or write as an escape: to search in, not to show. */
export function withoutMarks(text: string): string {
  return withoutSequences(text).replace(LINE_ENDS, '\n').replace(MARKS, '');
}
