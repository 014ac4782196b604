import { PYTHON_SPACE, stripSpace } from './python-text.ts';

/**
 * The parameters of a MIME header, read as `email._header_value_parser` of CPython 3.14 does (RFC 2045 and RFC 2231 with its
 * error recovery). What is written here may look odd, but it is what PyPI does with a `Description-Content-Type`.
 */

/** Python's parser ends in an error that PyPI doesn't expect, so that it answers 500. */
export class HeaderParserCrash extends Error {}

/** Python's `HeaderParseError`: its parser goes on after what it can't read. */
class ParseError extends Error {}

const SPACES_HERE = new RegExp(`${PYTHON_SPACE}*`, 'uy');
const ATTRIBUTE_TEXT = /[^()<>@,:;\\"[\]/?=*'% \t]+/uy;
const EXTENDED_TEXT = /[^()<>@,:;\\"[\]/?=*' \t]+/uy;

/** Deeper comments exceed the recursion limit of Python. */
const DEEPEST_COMMENT = 900;

/** A place in a text. */
class Cursor {
  readonly text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  isEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The character here; empty at the end. */
  peek(): string {
    return this.text.charAt(this.at);
  }

  isSpace(): boolean {
    return this.peek() === ' ' || this.peek() === '\t';
  }

  isSpaceOrComment(): boolean {
    return this.isSpace() || this.peek() === '(';
  }

  /** What matches here, which may be nothing. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

/** `_get_ptext_to_endchars`: up to white space or an end character, without the backslashes that quote. */
function takeQuotable(cursor: Cursor, ends: string): string {
  let taken = '';
  let isEscaped = false;
  for (; !cursor.isEnd(); cursor.at += 1) {
    const here = cursor.peek();
    if (here === ' ' || here === '\t') break;
    if (here === '\\' && !isEscaped) {
      isEscaped = true;
      continue;
    }
    if (!isEscaped && ends.includes(here)) break;
    isEscaped = false;
    taken += here;
  }
  return taken;
}

/** `get_comment`, without recursion. */
function skipComment(cursor: Cursor): void {
  let depth = 0;
  while (!cursor.isEnd()) {
    const here = cursor.peek();
    if (here === '(') {
      depth += 1;
      if (depth > DEEPEST_COMMENT) throw new HeaderParserCrash('comments are nested too deeply');
      cursor.at += 1;
    } else if (here === ')') {
      depth -= 1;
      cursor.at += 1;
      if (depth === 0) return;
    } else if (here === ' ' || here === '\t') cursor.take(SPACES_HERE);
    else takeQuotable(cursor, '()');
  }
}

/** `get_cfws`: white space and comments. */
function skipSpaceAndComments(cursor: Cursor): void {
  while (cursor.isSpaceOrComment()) {
    if (cursor.peek() === '(') skipComment(cursor);
    else cursor.take(SPACES_HERE);
  }
}

/** `get_quoted_string`: its value. */
function takeQuotedString(cursor: Cursor): string {
  skipSpaceAndComments(cursor);
  if (cursor.peek() !== '"') throw new ParseError();
  cursor.at += 1;
  let value = '';
  while (!cursor.isEnd() && cursor.peek() !== '"') {
    value += cursor.isSpace() ? cursor.take(SPACES_HERE) : takeQuotable(cursor, '"');
  }
  cursor.at += 1;
  skipSpaceAndComments(cursor);
  return value;
}

/** `get_attribute` and `get_extended_attribute`: its text. */
function takeAttribute(cursor: Cursor, pattern: RegExp): string {
  skipSpaceAndComments(cursor);
  const text = cursor.take(pattern);
  if (text === '') throw new ParseError();
  skipSpaceAndComments(cursor);
  return text;
}

/** `get_value` */
function takeValue(cursor: Cursor): string {
  if (cursor.isEnd()) throw new ParseError();
  skipSpaceAndComments(cursor);
  if (cursor.isEnd()) throw new ParseError();
  return cursor.peek() === '"' ? takeQuotedString(cursor) : takeAttribute(cursor, EXTENDED_TEXT);
}

/** `get_section`: the number after `*`, or `null` without one. */
function takeSection(cursor: Cursor): number | null {
  const digits = /\*([\p{Nd}\u00b2\u00b3\u00b9\u2070-\u2089]+)/uy;
  const found = cursor.take(digits).slice(1);
  if (found === '') return null;
  if (/\P{Nd}/u.test(found)) throw new HeaderParserCrash('a section number that int() refuses');
  return Number(found.normalize('NFKC').replace(/\D/gu, '0'));
}

/** `get_invalid_parameter`: up to the next `;` that no quotes or comment hold. */
function skipInvalid(cursor: Cursor): void {
  while (!cursor.isEnd() && cursor.peek() !== ';') {
    if (cursor.peek() === '"') takeQuotedString(cursor);
    else if (cursor.isSpaceOrComment()) skipSpaceAndComments(cursor);
    else cursor.at += 1;
  }
}

interface Parameter {
  /** As it is written. */
  readonly name: string;
  readonly section: number;
  /** Whether its value is encoded as RFC 2231 says. */
  readonly extended: boolean;
  readonly value: string;
}

/** Whether the content of quotes around an encoded value looks like one: what follows the quotes counts then. */
function isEncodedInQuotes(inner: string, section: number): boolean {
  const cursor = new Cursor(inner);
  if (section > 0) return cursor.take(EXTENDED_TEXT) !== '' && cursor.isEnd();
  if (inner.startsWith("'")) return true;
  if (cursor.take(ATTRIBUTE_TEXT) === '') throw new ParseError();
  return cursor.peek() === "'";
}

/** `get_parameter` */
function takeParameter(cursor: Cursor): Parameter {
  const name = takeAttribute(cursor, ATTRIBUTE_TEXT);
  let section: number | null = null;
  let extended = false;
  const result = (value: string): Parameter => ({ name, section: section ?? 0, extended, value });
  if (cursor.isEnd() || cursor.peek() === ';') return result('');
  if (cursor.peek() === '*') {
    section = takeSection(cursor);
    if (cursor.isEnd()) throw new ParseError();
    if (cursor.peek() === '*') {
      extended = true;
      cursor.at += 1;
    }
  }
  if (cursor.isEnd()) throw new HeaderParserCrash('a parameter that ends after *');
  if (cursor.peek() !== '=') throw new ParseError();
  cursor.at += 1;
  skipSpaceAndComments(cursor);

  let rest: Cursor | null = null;
  let inside = cursor;
  if (extended && cursor.peek() === '"') {
    const after = new Cursor(cursor.text, cursor.at);
    const inner = takeQuotedString(after);
    if (isEncodedInQuotes(inner, section ?? 0)) {
      rest = after;
      inside = new Cursor(inner);
    }
  }
  const finish = (value: string): Parameter => {
    if (rest !== null) {
      if (!inside.isEnd()) throw new HeaderParserCrash('text is left of a quoted value');
      cursor.at = rest.at;
    }
    return result(value);
  };
  const isQuote = (): boolean => inside.peek() === "'";
  const first = isQuote() ? '' : takeValue(inside);
  if ((!extended || (section ?? 0) > 0) && !isQuote()) return finish(first);
  if (inside.isEnd()) return finish(first);
  // CHARSET'LANGUAGE'VALUE
  if (!isQuote()) throw new ParseError();
  inside.at += 1;
  if (!inside.isEnd() && !isQuote() && (inside.take(ATTRIBUTE_TEXT) === '' || !isQuote())) throw new ParseError();
  inside.at += 1;
  if (rest === null) return result(takeValue(inside));
  if (inside.isEnd()) throw new HeaderParserCrash('nothing in the quotes around a value');
  let value = '';
  while (!inside.isEnd()) {
    if (inside.peek() === '"') {
      value += '"';
      inside.at += 1;
    } else if (inside.isSpace()) {
      value += ' ';
      inside.take(SPACES_HERE);
    } else value += takeQuotable(inside, '"');
  }
  return finish(value);
}

/** `parse_mime_parameters` */
function takeParameters(cursor: Cursor): readonly Parameter[] {
  const found: Parameter[] = [];
  while (!cursor.isEnd()) {
    const start = cursor.at;
    try {
      found.push(takeParameter(cursor));
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      cursor.at = start;
      skipSpaceAndComments(cursor);
      skipInvalid(cursor);
    }
    // What follows a parameter makes it invalid, but it keeps its value
    skipInvalid(cursor);
    cursor.at += 1;
  }
  return found;
}

/** `urllib.parse.unquote_to_bytes(value).decode('us-ascii', 'surrogateescape')`, where all that counts is ASCII. */
function percentDecoded(value: string): string {
  return value.replace(/%([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The value of a parameter that may be split into sections, as `MimeParameters.params` puts it together. */
function joined(parts: readonly Parameter[]): string {
  const sorted = [...parts].sort((a, b) => a.section - b.section);
  const isRepeated = sorted[0]?.extended === false && sorted[1]?.section === 0;
  let expected = 0;
  let value = '';
  for (const part of isRepeated ? sorted.slice(0, 1) : sorted) {
    if (part.section !== expected && !part.extended) continue;
    expected += 1;
    value += part.extended ? percentDecoded(part.value) : part.value;
  }
  return value;
}

/**
 * The parameters of a MIME header: what follows its first `;` that no quotes or comment hold.
 * @returns lower case name → value
 * @throws HeaderParserCrash where Python's parser fails
 */
export function parseMimeParameters(text: string): ReadonlyMap<string, string> {
  const groups = new Map<string, Parameter[]>();
  const cursor = new Cursor(text);
  skipInvalid(cursor);
  cursor.at += 1;
  for (const parameter of takeParameters(cursor)) {
    const name = stripSpace(parameter.name);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [parameter]);
    else group.push(parameter);
  }
  // Names that differ in case only are one: the last that appeared first counts.
  return new Map([...groups].map(([name, parts]) => [name.toLowerCase(), joined(parts)]));
}
