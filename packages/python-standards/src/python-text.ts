import { visibleValue } from '#harmless-text';

/** The class of characters that Python calls white space; JavaScript's `\s` knows U+FEFF instead of U+001C…U+001F and U+0085. */
export const PYTHON_SPACE = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;

/** What `\w` of Python matches, for use in a class; in JavaScript, it is ASCII only. */
export const PYTHON_WORD = String.raw`\p{L}\p{N}_`;

const SPACES = new RegExp(`${PYTHON_SPACE}+`, 'u');
const LEADING_SPACES = new RegExp(`^${PYTHON_SPACE}+`, 'u');
const SPACE = new RegExp(`^${PYTHON_SPACE}$`, 'u');

/** `text.rstrip()` of Python. */
export function stripSpaceEnd(text: string): string {
  let end = text.length;
  while (end > 0 && SPACE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `text.lstrip()` of Python. */
export function stripSpaceStart(text: string): string {
  return text.replace(LEADING_SPACES, '');
}

/** `text.strip()` of Python. */
export function stripSpace(text: string): string {
  return stripSpaceStart(stripSpaceEnd(text));
}

/** `text.split()` of Python: the words, none of them empty. */
export function splitOnSpace(text: string): readonly string[] {
  return text.split(SPACES).filter((word) => word !== '');
}

/** Where `text.splitlines()` of Python splits. */
export const LINE_BREAK = new RegExp(String.raw`\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029]`, 'u');
const LINE_BREAKS = new RegExp(LINE_BREAK, 'gu');

/** {@link pythonLines}, one after the other: of a text with very many, all at once take more memory than the text. */
export function* eachPythonLine(text: string): Generator<string, void> {
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(LINE_BREAKS)) {
    yield text.slice(start, index);
    start = index + lineBreak.length;
  }
  if (start < text.length) yield text.slice(start);
}

/** `text.splitlines()` of Python. */
export function pythonLines(text: string): readonly string[] {
  return [...eachPythonLine(text)];
}

/** `PurePosixPath(path).suffix` of Python 3.14: the dots that a name begins with belong to none. */
export function pythonSuffix(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  const isNone = (part: string): boolean => part === '' || part === '.';
  const name = isNone(last) ? (path.split('/').findLast((part) => !isNone(part)) ?? '') : last;
  const plain = name.replace(/^\.+/u, '');
  const dot = plain.lastIndexOf('.');
  return dot < 0 ? '' : plain.slice(dot);
}

/** Whether all of the text is ASCII. */
export function isAscii(text: string): boolean {
  return !/\P{ASCII}/u.test(text);
}

/** `repr(text)` of Python, close enough for a message: quoted, with invisible characters as escapes. */
export function quoted(text: string): string {
  const marked = text.replace(/[\\']/gu, String.raw`\$&`);
  return `'${visibleValue(marked, Number.POSITIVE_INFINITY)}'`;
}

/** The value of a decimal digit of any script; Unicode has them in runs of ten. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let start = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return (code - start) % 10;
}

const INTEGER = /^([+-]?)(\p{Nd}+(?:_\p{Nd}+)*)$/u;

/** `int(text)` of Python, rounded beyond 2^53; `null` where it raises. */
export function pythonInteger(text: string): number | null {
  const [, sign, digits = ''] = INTEGER.exec(stripSpace(text)) ?? [];
  if (sign === undefined) return null;
  const plain = Array.from(digits.replaceAll('_', ''), (digit) => (digit < '\x80' ? digit : digitValue(digit))).join(
    '',
  );
  return plain.length > LONGEST_INTEGER ? null : Number(`${sign}${plain}`);
}

/** Python refuses longer ones. */
const LONGEST_INTEGER = 4300;
