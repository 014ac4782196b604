import type { Language } from './languages.ts';

/** A literal that is assigned to a name. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  /** Where the name begins, and where the value does. */
  readonly index: number;
  readonly start: number;
}

/** Words in names of interest, some of them in two parts. */
const WORDS = ['token', 'secret', 'passw', 'passphrase', 'pwd', 'credential', 'gitea', 'forgejo'];
const FIRST_PARTS = ['api', 'access', 'private', 'auth', 'signing', 'encryption', 'account', 'master', 'deploy'];

/** What names of interest contain, in lower case. */
export const NAME_WORDS: readonly string[] = [
  ...WORDS,
  ...['', '_', '-'].flatMap((joint) => [...FIRST_PARTS.map((part) => `${part}${joint}key`), `webhook${joint}url`]),
];

/** Where a name of interest may be; the whole name is around it. */
const INTEREST = new RegExp(`${WORDS.join('|')}|(?:${FIRST_PARTS.join('|')})[_-]?key|webhook[_-]?url`, 'giu');

/** Longer texts are neither names nor secrets on one line. Characters. */
const LONGEST_NAME = 100;
const LONGEST_VALUE = 2000;
/** How far after a name its value is searched. Characters. */
const REACH = 400;

const NAME_CHARACTER = /[\w-]/u;
const BLANK = /[^\S\n\r]/u;

interface Reading {
  readonly text: string;
  readonly language: Language;
}

interface Value {
  readonly value: string;
  readonly start: number;
}

function stickyAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function afterBlanks(text: string, start: number): number {
  let place = start;
  while (place < text.length && BLANK.test(text[place] ?? '')) place += 1;
  return place;
}

function afterSpace(text: string, start: number): number {
  let place = start;
  while (place < text.length && /\s/u.test(text[place] ?? '')) place += 1;
  return place;
}

const STRING_START = /(?<prefix>[A-Za-z]{0,2})(?<quote>"""|'''|"|'|`)/uy;

interface Text extends Value {
  readonly end: number;
}

/** A string literal; `null` when there is none, or its end is too far away. */
function readString({ text, language }: Reading, start: number): Text | null {
  const opening = stickyAt(STRING_START, text, start);
  const quote = opening?.groups?.['quote'] ?? '';
  const prefix = (opening?.groups?.['prefix'] ?? '').toLowerCase();
  if (opening === null || (prefix !== '' && (language !== 'python' || !/^[bruf]{1,2}$/u.test(prefix)))) return null;
  if (quote === '`' && language !== 'code') return null;
  const mark = quote.length === 3 && language !== 'python' && language !== 'toml' ? quote.slice(0, 1) : quote;
  const from = start + prefix.length + mark.length;
  const escapes = !prefix.includes('r') && !(mark === "'" && ['yaml', 'toml', 'shell', 'env'].includes(language));
  let place = from;
  for (; place < text.length && place - from <= LONGEST_VALUE; place += 1) {
    if (text.startsWith(mark, place)) {
      const raw = text.slice(from, place);
      const value = escapes ? raw.replace(/\\(?<sign>["'\\/$`])/gu, '$<sign>') : raw;
      const filled = prefix.includes('f') || mark === '`' ? value.replace(/\$?\{[^{}]*\}/gu, '{}') : value;
      return { value: filled, start: from, end: place + mark.length };
    }
    if (escapes && text[place] === '\\') place += 1;
    else if (text[place] === '\n' && mark.length === 1) return null;
  }
  return null;
}

const WRAPPER =
  /(?:\w+\.)*(?:SecretStr|SecretBytes|Secret|Field|bytes|str|String|b64decode|fromhex|unhexlify)\(\s*(?:(?:default|value)\s*=\s*)?/uy;

/** Calls that read an environment variable and have a default for it. */
const ENVIRONMENT_READ =
  /(?:\w+\.)*(?:getenv|environ\.(?:get|setdefault|pop)|env(?:iron)?(?:\.str)?|config|setdefault|get_env\w*)\(\s*(?:"[^"\n]{1,100}"|'[^'\n]{1,100}')\s*(?:,\s*(?:(?:default|fallback|cast)\s*=\s*)?|\)\s*or\s+)/uy;

/** Fallbacks for an empty value: `token or "…"`, `a if b else "…"`, `token ?? '…'`. */
const OTHERWISE = /[^"'\n#=]{1,120}?\s(?:or|else|\|\||\?\?)\s{1,4}(?=[bru]?["'])/uy;

/** A string and those that Python joins to it. */
function readJoined(reading: Reading, start: number, isOpen: boolean): Value | null {
  const first = readString(reading, start);
  if (first === null) return null;
  let { value, end } = first;
  for (let count = 0; reading.language === 'python' && count < 20; count += 1) {
    const between = /(?:[^\S\n]|\\\n|\+|\n)*/uy;
    const skipped = stickyAt(between, reading.text, end)?.[0] ?? '';
    if (!isOpen && /(?<!\\)\n/u.test(skipped)) break;
    const next = readString(reading, end + skipped.length);
    if (next === null) break;
    value += next.value;
    ({ end } = next);
  }
  // A call, an index or an operator turns it into something else; a format fills it in
  return /^\s*(?:\.format\(|%[^%])/u.test(reading.text.slice(end, end + 20)) && /[{%]/u.test(value)
    ? null
    : { value, start: first.start };
}

/** The literal in an expression of Python, or of a language that is written like it. */
function readExpression(reading: Reading, start: number): Value | null {
  const { text } = reading;
  let place = afterBlanks(text, start);
  let isOpen = false;
  for (let depth = 0; depth < 3 && /[([]/u.test(text[place] ?? ''); depth += 1) {
    isOpen = true;
    place = afterSpace(text, place + 1);
  }
  const wrapper =
    stickyAt(WRAPPER, text, place) ?? stickyAt(ENVIRONMENT_READ, text, place) ?? stickyAt(OTHERWISE, text, place);
  if (wrapper !== null) {
    isOpen = true;
    place += wrapper[0].length;
  }
  return readJoined(reading, place, isOpen);
}

/** A value without quotes: to the end of the line, without a comment. */
function readBare({ text, language }: Reading, start: number, isInside: boolean): Value | null {
  const place = afterBlanks(text, start);
  const [line = ''] = text.slice(place, place + LONGEST_VALUE).split('\n', 1);
  if (language === 'shell' || language === 'env') {
    const word = /^[^\s"';&|<>()`]+/u.exec(line)?.[0] ?? '';
    return word === '' ? null : { value: word, start: place };
  }
  let value = line.replace(/\s[#;].*$/u, '').trimEnd();
  const over = isInside ? value.search(/[,}\]]/u) : -1;
  if (over !== -1) value = value.slice(0, over).trimEnd();
  return value === '' || /^["']/u.test(value) ? null : { value, start: place };
}

/** A scalar of YAML: quoted, plain, or the first line of a block. */
function readScalar(reading: Reading, start: number): Value | null {
  const { text } = reading;
  let place = afterBlanks(text, start);
  const marks = stickyAt(/(?:(?:!!(?:str|binary)|&\w+)[^\S\n]+)*/uy, text, place)?.[0] ?? '';
  place += marks.length;
  const block = stickyAt(/[|>][-+0-9]{0,2}[^\S\n]*\r?\n\s*/uy, text, place);
  if (block !== null) return readBare(reading, place + block[0].length, false);
  if (/[![&|>]/u.test(text[place] ?? '') || stickyAt(/\*\w+\s*$/muy, text, place) !== null) return null;
  const before = text.slice(Math.max(0, place - REACH), place);
  const isInside = before.slice(before.lastIndexOf('\n') + 1).includes('{');
  return readString(reading, place) ?? readBare(reading, place, isInside);
}

/** The value after an equals sign or a colon. */
function readValue(reading: Reading, start: number): Value | null {
  switch (reading.language) {
    case 'python':
    case 'code':
      return readExpression(reading, start);
    case 'json':
    case 'toml':
      return readString(reading, start + (stickyAt(/[\s[]{0,200}/uy, reading.text, start)?.[0].length ?? 0));
    case 'yaml':
      return readScalar(reading, start);
    case 'ini':
    case 'env':
    case 'shell':
      return readString(reading, afterBlanks(reading.text, start)) ?? readBare(reading, start, false);
  }
}

/** An annotation between a Python name and its value. */
const ANNOTATION = /:\s{0,4}["']?[\w.]{1,60}(?:[^\S\n]|[\w.[\],|"']){0,120}?=(?!=)/uy;

const CALL_BEFORE =
  /(?:getenv|environ\.get|environ\.pop|\bget|setdefault|putenv|setenv|\benv(?:\.str)?|config|set|setattr\([^(),]{1,60},)\s*(?:\(\s*)?$/u;

/** A quoted name and its value: an entry, an index, an argument of a call. */
function readQuotedName(reading: Reading, start: number, before: string): Value | null {
  const { text, language } = reading;
  let place = afterBlanks(text, start);
  if (text[place] === ']') place = afterBlanks(text, place + 1);
  if (text[place] === ':' || (text[place] === '=' && text[place + 1] !== '=')) {
    return readValue(reading, place + (text.startsWith('=>', place) ? 2 : 1));
  }
  if (language === 'json' || language === 'yaml') {
    const value = stickyAt(/,[\s-]*["']?value["']?\s*:/uy, text, place) ?? stickyAt(/\s*value\s*:/uy, text, place);
    return value === null ? null : readValue(reading, place + value[0].length);
  }
  if (language !== 'python' && language !== 'code') return null;
  const or = stickyAt(/\)\s*(?:or|\|\||\?\?)\s+/uy, text, place);
  if (or !== null) return readExpression(reading, place + or[0].length);
  if (text[place] !== ',') return null;
  if (CALL_BEFORE.test(before)) {
    const argument = stickyAt(/,\s*(?:(?:default|fallback|value)\s*=\s*)?/uy, text, place);
    return argument === null ? null : readJoined(reading, place + argument[0].length, true);
  }
  if (!/(?:add_argument|[oO]ption|[aA]rgument)\([^()]*$/u.test(before)) return null;
  const rest = text.slice(place, place + REACH);
  const given = /\bdefault\s*=\s*/u.exec(rest);
  const isOver = given === null || /\)\s*\n/u.test(rest.slice(0, given.index));
  return isOver ? null : readExpression(reading, place + given.index + given[0].length);
}

/** What a shell uses if a variable is empty: `${API_TOKEN:-…}`. */
function readShellDefault({ text }: Reading, nameStart: number, start: number): Value | null {
  if (text[nameStart - 1] !== '{') return null;
  const found = stickyAt(/:?[-=](?<value>[^\s{}]{1,400})\}/uy, text, start);
  const value = found?.groups?.['value'];
  return found === null || value === undefined ? null : { value, start: start + found[0].length - value.length - 1 };
}

/** A plain name and its value. */
function readPlainName(reading: Reading, nameStart: number, start: number): Value | null {
  const { text, language } = reading;
  const fallback = ['shell', 'env', 'yaml'].includes(language) ? readShellDefault(reading, nameStart, start) : null;
  if (fallback !== null) return fallback;
  const place = afterBlanks(text, start);
  const sign = text[place] ?? '';
  const next = text[place + 1] ?? '';
  if (sign === '=' && next !== '=' && next !== '~') {
    return readValue(language === 'yaml' ? { text, language: 'shell' } : reading, place + (next === '>' ? 2 : 1));
  }
  if (/[:?]/u.test(sign) && next === '=') return readValue(reading, place + 2);
  if (sign === ':') {
    if (language === 'python') {
      const annotation = stickyAt(ANNOTATION, text, place);
      return annotation === null ? null : readValue(reading, place + annotation[0].length);
    }
    if (language === 'yaml') return /\s/u.test(next) ? readValue(reading, place + 1) : null;
    return language === 'ini' || language === 'code' || language === 'json' ? readValue(reading, place + 1) : null;
  }
  const isWord = place > start;
  if (!isWord) {
    // `- name: DB_PASSWORD` with its value on the next line
    const value = language === 'yaml' ? stickyAt(/\r?\n[^\S\n]*value:/uy, text, place) : null;
    return value === null ? null : readValue(reading, place + value[0].length);
  }
  if (language !== 'shell' && language !== 'yaml') return null;
  const before = text.slice(Math.max(0, nameStart - 12), nameStart);
  const isOption = /--$/u.test(text.slice(nameStart - 2, nameStart)) || text.startsWith('--', nameStart);
  if (!isOption && !/(?:\b(?:ENV|ARG)|set -[a-z]+)\s+$/u.test(before)) return null;
  const shell: Reading = { text, language: 'shell' };
  return readString(shell, place) ?? readBare(shell, place, false);
}

/** The literal that a name is assigned; `null` when there is none. */
function assignmentAt(reading: Reading, nameStart: number, nameEnd: number): Value | null {
  const { text } = reading;
  const quote = text[nameEnd] ?? '';
  if (/["'`]/u.test(quote)) {
    const opening = text.lastIndexOf(quote, nameStart);
    const before = text.slice(Math.max(0, opening - 80), Math.max(0, opening));
    return readQuotedName(reading, nameEnd + 1, before);
  }
  return readPlainName(reading, nameStart, nameEnd);
}

/**
 * Finds the literals that are assigned to names of possible secrets: by assignments, annotated ones, too, keyword
 * arguments, entries of dictionaries, options of commands, and as the default of an environment variable. Each
 * name is looked at once, and only up to a fixed distance, so the time is linear in the size of the text.
 */
export function findAssignments(text: string, language: Language): readonly Assignment[] {
  const found: Assignment[] = [];
  const reading: Reading = { text, language };
  const values = new Set<number>();
  let lastEnd = 0;
  INTEREST.lastIndex = 0;
  for (let match = INTEREST.exec(text); match !== null; match = INTEREST.exec(text)) {
    if (match.index < lastEnd) continue;
    let start = match.index;
    while (start > lastEnd && match.index - start < LONGEST_NAME && NAME_CHARACTER.test(text[start - 1] ?? ''))
      start -= 1;
    let end = INTEREST.lastIndex;
    while (end - match.index < LONGEST_NAME && NAME_CHARACTER.test(text[end] ?? '')) end += 1;
    lastEnd = end;
    INTEREST.lastIndex = end;
    const value = assignmentAt(reading, start, end);
    if (value === null || values.has(value.start)) continue;
    values.add(value.start);
    found.push({
      name: text.slice(start, end).replace(/^-+/u, ''),
      value: value.value,
      index: start,
      start: value.start,
    });
  }
  return found;
}
