import { decodePythonString } from './python-string.ts';
import { splitOnSpace, pythonLines, stripSpace } from './python-text.ts';
import { isOperator, splitAt, type PythonToken } from './python-tokens.ts';

/** A value of Python, as far as it is clear without running anything. */
export type PythonValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'constant'; readonly value: boolean | null }
  /** A list, tuple or set. Not whole: it has at least these items. */
  | { readonly kind: 'list'; readonly items: readonly PythonValue[]; readonly isWhole: boolean }
  /** Not whole: it has at least these keys. */
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, PythonValue>; readonly isWhole: boolean }
  /** What an imported module has by a name; an empty name: the module itself. */
  | { readonly kind: 'imported'; readonly module: string; readonly name: string }
  /** Only running it would tell. */
  | { readonly kind: 'computed' };

/** What a name stands for where an expression is. */
export type NameLookup = (name: string, depth: number) => PythonValue;

export const COMPUTED: PythonValue = { kind: 'computed' };

/** Brackets and names that lead to each other deeper than this aren't followed; each level is read again. */
const DEEPEST = 40;

/** Words that make an expression depend on what runs: conditions, loops, functions. */
const DYNAMIC: ReadonlySet<string> = new Set([
  'if', 'else', 'for', 'lambda', 'and', 'or', 'not', 'in', 'is', 'await', 'yield', 'async',
]); // prettier-ignore

/** Sums that double what they add would grow beyond any size. Characters, and items. */
const LONGEST_TEXT = 200_000;
const MOST_ITEMS = 5_000;

const COMMA: PythonToken = { kind: 'operator', text: ',', line: 0 };

function text(value: string): PythonValue {
  return value.length > LONGEST_TEXT ? COMPUTED : { kind: 'text', text: value };
}

function list(items: readonly PythonValue[], isWhole = true): PythonValue {
  return items.length > MOST_ITEMS ? COMPUTED : { kind: 'list', items, isWhole };
}

/** The index after the bracket that closes the one at `start`; the length when none does. */
export function closingIndex(tokens: readonly PythonToken[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'operator') continue;
    if (token.text === '(' || token.text === '[' || token.text === '{') depth += 1;
    if (token.text === ')' || token.text === ']' || token.text === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return tokens.length;
}

function hasDynamicWord(tokens: readonly PythonToken[]): boolean {
  let depth = 0;
  for (const { kind, text: word } of tokens) {
    if (kind === 'operator' && /^[([{]$/u.test(word)) depth += 1;
    if (kind === 'operator' && /^[)\]}]$/u.test(word)) depth -= 1;
    if (depth === 0 && kind === 'name' && DYNAMIC.has(word)) return true;
  }
  return false;
}

/** The parts between commas, without the empty one after a trailing comma. */
export function commaParts(tokens: readonly PythonToken[]): readonly (readonly PythonToken[])[] {
  const parts = splitAt(tokens, ',');
  return parts.at(-1)?.length === 0 ? parts.slice(0, -1) : parts;
}

function sum(one: PythonValue, other: PythonValue): PythonValue {
  if (one.kind === 'text' && other.kind === 'text') return text(one.text + other.text);
  if (one.kind === 'list' && other.kind === 'list')
    return list([...one.items, ...other.items], one.isWhole && other.isWhole);
  // What a list is added to is a list
  if (one.kind === 'list') return list(one.items, false);
  return other.kind === 'list' ? list(other.items, false) : COMPUTED;
}

function plainText(value: PythonValue | undefined): string | undefined {
  return value?.kind === 'text' || value?.kind === 'number' ? value.text : undefined;
}

/** `template % values`, where only `%s`, `%d` and `%(name)s` occur. */
function percent(template: PythonValue, values: PythonValue): PythonValue {
  if (template.kind !== 'text') return COMPUTED;
  const queue = values.kind === 'list' && values.isWhole ? [...values.items] : [values];
  const shown: (string | undefined)[] = [];
  const pieces = template.text.split(/(%(?:\([^)]*\))?[\s\S]?)/u);
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 0 || piece === '%%') {
      shown.push(piece === '%%' ? '%' : piece);
      continue;
    }
    const key = /^%\((?<key>[^)]*)\)/u.exec(piece)?.groups?.['key'];
    const value = key === undefined ? queue.shift() : values.kind === 'dict' ? values.entries.get(key) : undefined;
    shown.push(/[sd]$/u.test(piece) ? plainText(value) : undefined);
  }
  const isUsed = queue.length === 0 || values.kind === 'dict';
  return isUsed && shown.every((one) => one !== undefined) ? text(shown.join('')) : COMPUTED;
}

/** An f-string whose fields are names alone. */
function formatted(literal: string, lookup: NameLookup, depth: number): string | undefined {
  const plain = literal.replace(/^[fF]/u, '');
  const body = plain === literal || plain.includes('\\') ? undefined : decodePythonString(plain);
  if (body === undefined) return undefined;
  const shown = body
    .split(/(\{[\p{L}_][\p{L}\p{N}_]*\})/u)
    .map((piece, index) =>
      index % 2 === 1 ? plainText(lookup(piece.slice(1, -1), depth + 1)) : /[{}]/u.test(piece) ? undefined : piece,
    );
  return shown.every((one) => one !== undefined) ? shown.join('') : undefined;
}

function strings(tokens: readonly PythonToken[], lookup: NameLookup, depth: number): PythonValue {
  const parts = tokens.map(({ text: literal }) => decodePythonString(literal) ?? formatted(literal, lookup, depth));
  return parts.every((part) => part !== undefined) ? text(parts.join('')) : COMPUTED;
}

function items(tokens: readonly PythonToken[], lookup: NameLookup, depth: number): PythonValue {
  const found: PythonValue[] = [];
  let isWhole = true;
  for (const part of commaParts(tokens)) {
    if (!isOperator(part[0], '*')) {
      // `[x for x in …]`
      if (part.some(({ kind, text: word }) => kind === 'name' && word === 'for') && hasDynamicWord(part))
        return COMPUTED;
      found.push(pythonValue(part, lookup, depth + 1));
      continue;
    }
    const spread = pythonValue(part.slice(1), lookup, depth + 1);
    if (spread.kind === 'list') for (const item of spread.items) found.push(item);
    isWhole &&= spread.kind === 'list' && spread.isWhole;
  }
  return list(found, isWhole);
}

/** Adds what `**value` gives. @returns whether that is all of it */
function spreadInto(entries: Map<string, PythonValue>, value: PythonValue): boolean {
  if (value.kind === 'dict' && value.isWhole) {
    for (const [key, one] of value.entries) entries.set(key, one);
    return true;
  }
  // Any key before it may be given again
  for (const key of entries.keys()) entries.set(key, COMPUTED);
  if (value.kind === 'dict') for (const [key, one] of value.entries) entries.set(key, one);
  return false;
}

function braces(tokens: readonly PythonToken[], lookup: NameLookup, depth: number): PythonValue {
  const parts = commaParts(tokens);
  const isDict = (part: readonly PythonToken[]): boolean => isOperator(part[0], '**') || splitAt(part, ':').length > 1;
  if (parts.length > 0 && !parts.every(isDict)) return items(tokens, lookup, depth);
  const entries = new Map<string, PythonValue>();
  let isWhole = true;
  for (const part of parts) {
    if (isOperator(part[0], '**')) {
      isWhole = spreadInto(entries, pythonValue(part.slice(1), lookup, depth + 1)) && isWhole;
      continue;
    }
    const [key = []] = splitAt(part, ':');
    const name = pythonValue(key, lookup, depth + 1);
    if (hasDynamicWord(part.slice(key.length + 1)) && part.some(({ text: word }) => word === 'for')) return COMPUTED;
    if (name.kind === 'text') entries.set(name.text, pythonValue(part.slice(key.length + 1), lookup, depth + 1));
    else isWhole = false;
  }
  return { kind: 'dict', entries, isWhole };
}

/** The keyword arguments of a call, as a dict. Not whole: there are others, which only running it would tell. */
export function keywordArguments(
  tokens: readonly PythonToken[],
  lookup: NameLookup,
  depth = 0,
): PythonValue & { kind: 'dict' } {
  // Python refuses a call that gives a keyword twice, so none of them gives one again
  const entries = new Map<string, PythonValue>();
  let isWhole = true;
  for (const part of commaParts(tokens)) {
    const [first, equals] = part;
    if (isOperator(first, '**')) {
      const spread = pythonValue(part.slice(1), lookup, depth + 1);
      if (spread.kind === 'dict') for (const [key, value] of spread.entries) entries.set(key, value);
      isWhole &&= spread.kind === 'dict' && spread.isWhole;
    } else if (first?.kind === 'name' && isOperator(equals, '=')) {
      entries.set(first.text, pythonValue(part.slice(2), lookup, depth + 1));
    } else isWhole = false;
  }
  return { kind: 'dict', entries, isWhole };
}

/** Functions whose result is clear when their arguments are. */
function called(name: string, inner: readonly PythonToken[], lookup: NameLookup, depth: number): PythonValue {
  const parts = commaParts(inner);
  const value = (index: number): PythonValue => {
    const part = parts[index];
    return part === undefined ? COMPUTED : pythonValue(part, lookup, depth + 1);
  };
  if (name === 'dict') {
    const [first] = parts;
    const isPositional = first !== undefined && !isOperator(first[0], '**') && !isOperator(first[1], '=');
    if (!isPositional) return keywordArguments(inner, lookup, depth + 1);
    const base = value(0);
    if (base.kind !== 'dict') return COMPUTED;
    const more = keywordArguments(
      parts.slice(1).flatMap((part) => [...part, COMMA]),
      lookup,
      depth + 1,
    );
    const entries = new Map(base.entries);
    return { kind: 'dict', isWhole: spreadInto(entries, more) && base.isWhole, entries };
  }
  if (name === 'str' && parts.length === 1)
    return plainText(value(0)) === undefined ? COMPUTED : text(plainText(value(0)) ?? '');
  if (name === 'filter' && parts.length === 2 && parts[0]?.length === 1 && parts[0][0]?.text === 'None') {
    const filtered = value(1);
    return filtered.kind === 'list'
      ? list(
          filtered.items.filter((item) => item.kind !== 'text' || item.text !== ''),
          filtered.isWhole,
        )
      : COMPUTED;
  }
  const isCopy = ['list', 'tuple', 'set', 'frozenset', 'sorted'].includes(name) && parts.length === 1;
  const copied = isCopy ? value(0) : COMPUTED;
  return copied.kind === 'list' ? copied : COMPUTED;
}

/** Methods of text whose result is clear. */
function method(
  value: PythonValue,
  name: string,
  inner: readonly PythonToken[],
  lookup: NameLookup,
  depth: number,
): PythonValue {
  if (value.kind !== 'text') return COMPUTED;
  const parts = commaParts(inner).map((part) => pythonValue(part, lookup, depth + 1));
  const [first] = parts;
  if (name === 'join' && first?.kind === 'list' && first.isWhole) {
    const texts = first.items.map((item) => (item.kind === 'text' ? item.text : undefined));
    return texts.every((one) => one !== undefined) ? text(texts.join(value.text)) : COMPUTED;
  }
  if (name === 'split' && first?.kind === 'text' && parts.length === 1 && first.text !== '')
    return list(value.text.split(first.text).map(text));
  if (name === 'format') {
    const values = parts.map(plainText);
    const isPlain = /^(?:[^{}]|\{\})*$/u.test(value.text) && value.text.split('{}').length - 1 === values.length;
    return isPlain && values.every((one) => one !== undefined)
      ? text(value.text.split('{}').reduce((all, piece, index) => `${all}${values[index - 1] ?? ''}${piece}`))
      : COMPUTED;
  }
  if (parts.length > 0) return COMPUTED;
  switch (name) {
    case 'strip':
      return text(stripSpace(value.text));
    case 'lower':
      return text(value.text.toLowerCase());
    case 'split':
      return list(splitOnSpace(value.text).map(text));
    case 'splitlines':
      return list(pythonLines(value.text).map(text));
    default:
      return COMPUTED;
  }
}

/** What follows a value: `.name`, `.name(…)`, `[key]`. */
function trailers(start: PythonValue, rest: readonly PythonToken[], lookup: NameLookup, depth: number): PythonValue {
  let value = start;
  let index = 0;
  while (index < rest.length) {
    const token = rest[index];
    const next = rest[index + 1];
    if (isOperator(token, '.') && next?.kind === 'name') {
      index += 2;
      if (isOperator(rest[index], '(')) {
        const end = closingIndex(rest, index);
        value = method(value, next.text, rest.slice(index + 1, end - 1), lookup, depth);
        index = end;
      } else if (value.kind === 'imported') {
        // `package.module.NAME`: what was a name until now is a module
        const module = [value.module, value.name].filter((part) => part !== '').join('.');
        value = { kind: 'imported', module, name: next.text };
      } else return COMPUTED;
    } else if (isOperator(token, '[')) {
      const end = closingIndex(rest, index);
      const key = pythonValue(rest.slice(index + 1, end - 1), lookup, depth + 1);
      value = value.kind === 'dict' && key.kind === 'text' ? (value.entries.get(key.text) ?? COMPUTED) : COMPUTED;
      index = end;
    } else return COMPUTED;
  }
  return value;
}

function atom(tokens: readonly PythonToken[], lookup: NameLookup, depth: number): PythonValue {
  const [first, second] = tokens;
  if (first === undefined) return COMPUTED;
  if (first.kind === 'string') {
    const at = tokens.findIndex(({ kind }) => kind !== 'string');
    const end = at < 0 ? tokens.length : at;
    return trailers(strings(tokens.slice(0, end), lookup, depth), tokens.slice(end), lookup, depth);
  }
  if (first.kind === 'number')
    return tokens.length === 1 && /^\d+(?:\.\d+)?$/u.test(first.text) ? { kind: 'number', text: first.text } : COMPUTED;
  if (first.kind === 'name') {
    if (first.text === 'True' || first.text === 'False' || first.text === 'None')
      return tokens.length === 1
        ? { kind: 'constant', value: first.text === 'None' ? null : first.text === 'True' }
        : COMPUTED;
    if (!isOperator(second, '(')) return trailers(lookup(first.text, depth + 1), tokens.slice(1), lookup, depth);
    const end = closingIndex(tokens, 1);
    return trailers(called(first.text, tokens.slice(2, end - 1), lookup, depth), tokens.slice(end), lookup, depth);
  }
  const end = closingIndex(tokens, 0);
  const inner = tokens.slice(1, end - 1);
  const rest = tokens.slice(end);
  if (isOperator(first, '{')) return trailers(braces(inner, lookup, depth), rest, lookup, depth);
  if (isOperator(first, '[')) return trailers(items(inner, lookup, depth), rest, lookup, depth);
  if (!isOperator(first, '(')) return COMPUTED;
  const isTuple = inner.length === 0 || splitAt(inner, ',').length > 1;
  return trailers(isTuple ? items(inner, lookup, depth) : pythonValue(inner, lookup, depth + 1), rest, lookup, depth);
}

/**
 * The value of an expression: literals, their sums, `%` and f-strings of names, lists and dicts with `*` and `**`, `dict(…)`,
 * a few functions and methods of text, and what names stand for. Nothing is run; what would have to be is computed.
 */
export function pythonValue(tokens: readonly PythonToken[], lookup: NameLookup, depth = 0): PythonValue {
  if (depth > DEEPEST || tokens.length === 0 || hasDynamicWord(tokens)) return COMPUTED;
  if (splitAt(tokens, ',').length > 1) return items(tokens, lookup, depth);
  const terms = splitAt(tokens, '+');
  if (terms.length > 1)
    return terms.map((term) => pythonValue(term, lookup, depth + 1)).reduce((one, other) => sum(one, other));
  const [template, values, ...others] = splitAt(tokens, '%');
  if (template !== undefined && values !== undefined && others.length === 0)
    return percent(pythonValue(template, lookup, depth + 1), pythonValue(values, lookup, depth + 1));
  return atom(tokens, lookup, depth);
}
