import { IniError } from './ini-error.ts';
import { interpolate, type InterpolationBudget } from './ini-interpolation.ts';
import { stripSpace, stripSpaceEnd } from './python-text.ts';

/** How one of Python's tools sets up `configparser` for its files: the parameters of `configparser.RawConfigParser`. */
export interface IniDialect {
  /** What separates an option from its value; none of them white space. */
  readonly delimiters: readonly string[];
  /** What makes a whole line a comment. */
  readonly commentPrefixes: readonly string[];
  /** What makes the rest of a line a comment, at its start or after white space. */
  readonly inlineCommentPrefixes: readonly string[];
  /** Whether a section or option that appears twice is refused; else the last one counts. */
  readonly strict: boolean;
  /** Whether an option may have no delimiter, and then has the value `null`. */
  readonly allowNoValue: boolean;
  /** Whether an empty line may be within a value; else it ends it. */
  readonly emptyLinesInValues: boolean;
  /** The section whose options belong to every other one. */
  readonly defaultSection: string;
  /** `basic`: `%(option)s` stands for another option of the section, `%%` for a percent sign. */
  readonly interpolation: 'none' | 'basic';
  /** `skipped`: read as `utf-8-sig`; else it is text, and no section can begin with it. */
  readonly byteOrderMark: 'skipped' | 'text';
  /** What names become equal by: `optionxform`. */
  readonly normalizeOption: (name: string) => string;
}

/** An INI file that has been read. */
export interface IniFile {
  /** In the order of the file, without the default section. */
  readonly sections: readonly string[];
  has(section: string): boolean;
  /** The names of a section's options, then of those that only the default section has; empty for an unknown section. */
  options(section: string): readonly string[];
  /**
   * The names and values of a section's options, those of the default section first, as `configparser.items` lists them.
   * @throws IniError when one can't be interpolated
   */
  items(section: string): readonly (readonly [name: string, value: string | null])[];
  /**
   * The value of an option, of the section or of the default section, its lines joined with a line feed.
   * @returns `undefined` when there is none; `null` when it has no value
   * @throws IniError when it can't be interpolated
   */
  get(section: string, option: string): string | null | undefined;
  /** Where an option begins, or its section's first heading; from 1. */
  lineOf(section: string, option?: string): number | undefined;
}

/** An option as it is written. */
export interface IniOption {
  readonly line: number;
  readonly value: string | null;
}

/** The options of one section as they are written, by name. */
export interface IniSection {
  readonly line: number;
  readonly options: ReadonlyMap<string, IniOption>;
}

/** Options that a default section may add to all others together. */
const MOST_DEFAULTS = 100_000;

/** One line, and what the grammar needs to know about it. */
interface Line {
  readonly number: number;
  /** Without comments, and white space around it. */
  readonly content: string;
  readonly hasComment: boolean;
  /** Characters of white space at its start. */
  readonly indent: number;
}

interface OpenOption {
  readonly line: number;
  readonly lines: string[] | null;
}

interface OpenSection {
  readonly line: number;
  readonly options: Map<string, OpenOption>;
}

/**
 * The text of an INI file.
 * @throws IniError when the bytes aren't UTF-8
 */
export function iniText(source: string | Uint8Array): string {
  if (typeof source === 'string') return source;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source);
  } catch {
    throw new IniError('encoding', lineOfInvalidBytes(source));
  }
}

function lineOfInvalidBytes(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  // The character itself may be written, too, but such a file is so rare that a line number slightly too low is
  // acceptable
  return lossy.slice(0, lossy.indexOf('\uFFFD')).split(/\r\n|\n|\r/u).length;
}

function startOfInlineComment(line: string, prefixes: readonly string[]): number {
  const starts = prefixes.map((prefix) => {
    let at = line.indexOf(prefix);
    while (at > 0 && stripSpace(line.charAt(at - 1)) !== '') at = line.indexOf(prefix, at + 1);
    return at === -1 ? line.length : at;
  });
  return starts.reduce((least, start) => Math.min(least, start), line.length);
}

function readLine(line: string, number: number, dialect: IniDialect): Line {
  const whole = stripSpace(line);
  const isComment = dialect.commentPrefixes.some((prefix) => whole.startsWith(prefix));
  const content = isComment ? '' : stripSpace(line.slice(0, startOfInlineComment(line, dialect.inlineCommentPrefixes)));
  const indent = whole === '' ? 0 : line.indexOf(whole);
  return { number, content, hasComment: content !== whole, indent };
}

/** Where an option ends and its value begins; `null` without a delimiter. */
function divide(content: string, delimiters: readonly string[]): readonly [name: string, value: string] | null {
  let found: { at: number; length: number } | null = null;
  for (const delimiter of delimiters) {
    const at = content.indexOf(delimiter);
    if (at !== -1 && (found === null || at < found.at)) found = { at, length: delimiter.length };
  }
  if (found === null) return null;
  return [stripSpaceEnd(content.slice(0, found.at)), stripSpace(content.slice(found.at + found.length))];
}

/** What has been read so far. */
class Reading {
  readonly sections = new Map<string, OpenSection>();
  readonly #dialect: IniDialect;
  #section: OpenSection | null = null;
  #option: OpenOption | null = null;
  #indent = 0;

  constructor(dialect: IniDialect) {
    this.#dialect = dialect;
  }

  take(line: Line): void {
    const { content, indent, number } = line;
    if (content === '') this.#takeEmpty(line);
    else if (this.#option !== null && indent > this.#indent) {
      if (this.#option.lines === null) throw new IniError('nothing-to-continue', number);
      this.#option.lines.push(content);
    } else {
      this.#indent = indent;
      const close = content.startsWith('[') ? content.lastIndexOf(']') : -1;
      if (close > 1) this.#open(content.slice(1, close), number);
      else if (this.#section === null) throw new IniError('no-section', number);
      else this.#set(this.#section, content, number);
    }
  }

  #takeEmpty({ hasComment }: Line): void {
    if (!this.#dialect.emptyLinesInValues) this.#indent = Infinity;
    else if (!hasComment) this.#option?.lines?.push('');
  }

  #open(name: string, line: number): void {
    const { defaultSection, strict } = this.#dialect;
    const known = this.sections.get(name);
    if (known !== undefined && strict && name !== defaultSection) {
      throw new IniError('section-twice', line, known.line);
    }
    this.#section = known ?? { line, options: new Map<string, OpenOption>() };
    this.sections.set(name, this.#section);
    this.#option = null;
  }

  #set({ options }: OpenSection, content: string, line: number): void {
    const { delimiters, allowNoValue, strict, normalizeOption } = this.#dialect;
    const divided = divide(content, delimiters);
    if (divided === null && !allowNoValue) throw new IniError('malformed-line', line);
    const [written, value] = divided ?? [content, null];
    if (written === '') throw new IniError('malformed-line', line);
    const name = normalizeOption(written);
    const known = options.get(name);
    if (known !== undefined && strict) throw new IniError('option-twice', line, known.line);
    const option = { line, lines: value === null ? null : [value] };
    options.set(name, option);
    // Python then treats the name as missing
    this.#option = name === '' ? null : option;
  }
}

type Names = readonly string[];

/** A file of sections as they are written. */
export function iniFile(read: ReadonlyMap<string, IniSection>, dialect: IniDialect): IniFile {
  const { defaultSection, interpolation, normalizeOption } = dialect;
  const defaults = read.get(defaultSection)?.options ?? new Map<string, IniOption>();
  const sections = [...read.keys()].filter((name) => name !== defaultSection);
  const line = read.get(defaultSection)?.line ?? 1;
  if (defaults.size * sections.length > MOST_DEFAULTS) throw new IniError('too-much', line);
  const budget: InterpolationBudget = { left: 10_000_000 };
  const find = (section: string, name: string): IniOption | undefined =>
    read.has(section) ? (read.get(section)?.options.get(name) ?? defaults.get(name)) : undefined;
  const get = (section: string, option: string): string | null | undefined => {
    const name = normalizeOption(option);
    const found = find(section, name);
    if (found === undefined || found.value === null || interpolation === 'none') return found?.value;
    return interpolate(found.value, {
      line: found.line,
      budget,
      lookup: (reference) => find(section, normalizeOption(reference))?.value,
    });
  };
  const names = (section: string, order: (own: Names, others: Names) => readonly string[]): readonly string[] => {
    const own = read.get(section)?.options;
    return own === undefined ? [] : [...new Set(order([...own.keys()], [...defaults.keys()]))];
  };
  return {
    sections,
    has: (section) => read.has(section) && section !== defaultSection,
    options: (section) => names(section, (own, others) => [...own, ...others]),
    items: (section) =>
      names(section, (own, others) => [...others, ...own]).map((name) => [name, get(section, name) ?? null] as const),
    get,
    lineOf: (section, option) =>
      option === undefined ? read.get(section)?.line : find(section, normalizeOption(option))?.line,
  };
}

/**
 * Reads an INI file as Python's `configparser` does.
 * @param source - its text, or its bytes
 * @param dialect - how the tool that the file is for sets up the parser
 * @throws IniError for what Python refuses
 */
export function parseIni(source: string | Uint8Array, dialect: IniDialect): IniFile {
  const whole = iniText(source);
  const hasMark = whole.startsWith('\uFEFF');
  if (hasMark && dialect.byteOrderMark === 'text') throw new IniError('byte-order-mark', 1);
  const reading = new Reading(dialect);
  for (const [index, line] of whole
    .slice(hasMark ? 1 : 0)
    .split(/\r\n|\n|\r/u)
    .entries()) {
    reading.take(readLine(line, index + 1, dialect));
  }
  const closed = ({ line, lines }: OpenOption): IniOption => ({
    line,
    value: lines === null ? null : stripSpaceEnd(lines.join('\n')),
  });
  const sections = [...reading.sections].map(([name, { line, options }]): [string, IniSection] => [
    name,
    { line, options: new Map([...options].map(([option, open]) => [option, closed(open)])) },
  ]);
  return iniFile(new Map(sections), dialect);
}
