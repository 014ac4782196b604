/** A place where a document uses something that TOML 1.0 doesn't have. */
export interface TomlViolation {
  /** Index into the text. */
  readonly offset: number;
  readonly problem: string;
}

/** What the tokens of a document show and its value doesn't. */
export interface TomlScan {
  readonly violation: TomlViolation | null;
  /** Offset of every key and array element, by {@link pathKey}; the first one if a path appears again. */
  readonly offsets: ReadonlyMap<string, number>;
}

/** The form in which paths are looked up. */
export function pathKey(path: readonly (string | number)[]): string {
  return path.map(String).join('\u0000');
}

class Violation extends Error {
  readonly offset: number;
  constructor(offset: number, problem: string) {
    super(problem);
    this.offset = offset;
  }
}

const ONLY_1_1 = 'which is new in TOML 1.1; Python up to 3.14 refuses it';

const SPACES = /[ \t\r\n]+/y;
const COMMENT = /#[^\n]*/y;
const BLANKS = /[ \t]+/y;
const BARE_KEY = /[A-Za-z0-9_-]+/y;
// A date and its time may be separated by one space.
const BARE_VALUE = /(?:\d{4}-\d\d-\d\d (?=\d))?[^ \t\r\n,\]}#]+/y;
const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:$|[Tt ])/u;
const SHORT_TIME = /^(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d(?!:)/u;
const SECOND_60 = /^(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d:60/u;

/** The last day of a month; TOML's years are 0000 to 9999 of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Walks the tokens of one document that a parser of TOML 1.1 has accepted. */
class Walker {
  readonly offsets = new Map<string, number>();
  private readonly text: string;
  private position = 0;

  constructor(text: string) {
    this.text = text;
  }

  walk(): void {
    let table: readonly string[] = [];
    if (this.text.startsWith('\uFEFF')) throw new Violation(0, 'begins with a byte order mark, which Python refuses');
    for (;;) {
      this.skipTrivia();
      if (this.position >= this.text.length) return;
      if (this.text[this.position] === '[') {
        const start = this.position;
        this.position += this.text[start + 1] === '[' ? 2 : 1;
        table = this.key();
        this.remember(table, start);
        while (this.text[this.position] === ']') this.position += 1;
      } else {
        this.pair(table);
      }
    }
  }

  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.position;
    const text = pattern.exec(this.text)?.[0] ?? '';
    this.position += text.length;
    return text;
  }

  /** Moves over spaces, line breaks and comments. */
  private skipTrivia(): void {
    this.skip(SPACES);
    while (this.skip(COMMENT) !== '') this.skip(SPACES);
  }

  private remember(path: readonly (string | number)[], offset: number): void {
    const key = pathKey(path);
    if (!this.offsets.has(key)) this.offsets.set(key, offset);
  }

  private key(): readonly string[] {
    const parts: string[] = [];
    do {
      if (parts.length > 0) this.position += 1;
      this.skip(BLANKS);
      const start = this.position;
      const quote = this.text[start];
      if (quote === '"' || quote === "'") {
        this.string();
        parts.push(this.text.slice(start + 1, this.position - 1));
      } else {
        parts.push(this.skip(BARE_KEY));
      }
      this.skip(BLANKS);
    } while (this.text[this.position] === '.');
    return parts;
  }

  private pair(table: readonly (string | number)[]): void {
    const start = this.position;
    const path = [...table, ...this.key()];
    this.remember(path, start);
    this.position += 1;
    this.skip(BLANKS);
    this.value(path);
  }

  private value(path: readonly (string | number)[]): void {
    switch (this.text[this.position]) {
      case '"':
      case "'":
        this.string();
        return;
      case '[':
        this.array(path);
        return;
      case '{':
        this.inlineTable(path);
        return;
      default:
        this.bare();
    }
  }

  private string(): void {
    const quote = this.text.charAt(this.position);
    const long = this.text.startsWith(quote.repeat(3), this.position);
    const end = long ? quote.repeat(3) : quote;
    this.position += end.length;
    while (!this.text.startsWith(end, this.position) && this.position < this.text.length) {
      if (quote === '"' && this.text[this.position] === '\\') {
        const escape = this.text.charAt(this.position + 1);
        if (escape === 'x' || escape === 'e')
          throw new Violation(this.position, `uses the escape \\${escape}, ${ONLY_1_1}`);
        this.position += 1;
      }
      this.position += 1;
    }
    this.position += end.length;
    // Up to two quotes may come directly before the closing three.
    if (long) while (this.text[this.position] === quote) this.position += 1;
  }

  private array(path: readonly (string | number)[]): void {
    this.position += 1;
    for (let index = 0; ; index += 1) {
      this.skipTrivia();
      if (this.text[this.position] === ']' || this.position >= this.text.length) break;
      const element = [...path, index];
      this.remember(element, this.position);
      this.value(element);
      this.skipTrivia();
      if (this.text[this.position] === ',') this.position += 1;
    }
    this.position += 1;
  }

  private inlineTable(path: readonly (string | number)[]): void {
    this.position += 1;
    this.skipInLine();
    while (this.text[this.position] !== '}' && this.position < this.text.length) {
      this.pair(path);
      this.skipInLine();
      if (this.text[this.position] !== ',') break;
      const comma = this.position;
      this.position += 1;
      this.skipInLine();
      if (this.text[this.position] === '}')
        throw new Violation(comma, `has a comma before the end of an inline table, ${ONLY_1_1}`);
    }
    this.position += 1;
  }

  private skipInLine(): void {
    this.skip(BLANKS);
    if (/^(?:[\r\n]|#)/u.test(this.text.charAt(this.position))) {
      throw new Violation(this.position, `breaks the line inside an inline table, ${ONLY_1_1}`);
    }
  }

  private bare(): void {
    const start = this.position;
    const text = this.skip(BARE_VALUE);
    if (SHORT_TIME.test(text)) throw new Violation(start, `has a time without seconds, ${ONLY_1_1}`);
    if (SECOND_60.test(text)) throw new Violation(start, 'has a leap second, which Python refuses');
    const [, year, month, day] = DATE.exec(text) ?? [];
    if (year === undefined) return;
    if (Number(day) > daysIn(Number(year), Number(month)))
      throw new Violation(start, `has the date ${text.slice(0, 10)}, which doesn't exist`);
    if (Number(year) === 0) throw new Violation(start, 'has the year 0000, which Python refuses');
  }
}

/**
 * Walks over a document that a parser of TOML 1.1 has accepted, and finds what TOML 1.0 (and so Python's `tomllib`) refuses.
 * It can't be seen in the parsed value: newlines and closing commas in inline tables, `\x` and `\e`, times without seconds,
 * days that don't exist, a byte order mark.
 */
export function scanToml(text: string): TomlScan {
  const walker = new Walker(text);
  try {
    walker.walk();
  } catch (error) {
    if (!(error instanceof Violation)) throw error;
    return { violation: { offset: error.offset, problem: error.message }, offsets: walker.offsets };
  }
  return { violation: null, offsets: walker.offsets };
}
