import { decodePythonString } from './python-string.ts';
import { isOperator, splitAt, topLevelStatements, type PythonStatement, type PythonToken } from './python-tokens.ts';

/** A literal of Python: text, a number as Python prints it, or a sequence. */
export type PythonLiteral = string | { readonly number: string } | readonly PythonLiteral[];

/** What a module says about a name, as far as it is clear without running it. */
export type Assignment =
  | {
      readonly kind: 'literal';
      readonly value: PythonLiteral;
      /** Of the statement, from 1. */
      readonly line: number;
    }
  | { readonly kind: 'expression' }
  | { readonly kind: 'none' };

const COMPOUND = new Set([
  'if',
  'for',
  'while',
  'try',
  'with',
  'def',
  'class',
  'async',
  'match',
  'else',
  'elif',
  'except',
  'finally',
]);

/** The value that a statement gives to a plain name; `undefined` when it gives none. */
function valueFor(statement: PythonStatement, name: string): readonly PythonToken[] | undefined {
  const [first] = statement;
  if (first?.kind === 'name' && COMPOUND.has(first.text) && first.text !== name) return undefined;
  const parts = splitAt(statement, '=');
  const value = parts.at(-1);
  if (parts.length < 2 || value === undefined) return undefined;
  const isTarget = (tokens: readonly PythonToken[], index: number): boolean => {
    const plain = tokens.length === 1 || (index === 0 && parts.length === 2 && isOperator(tokens[1], ':'));
    return plain && tokens[0]?.kind === 'name' && tokens[0].text === name;
  };
  return parts.slice(0, -1).some(isTarget) ? value : undefined;
}

function numberOf(text: string): { readonly number: string } | undefined {
  const plain = text.replaceAll('_', '');
  if (/^\d+$/u.test(plain)) return { number: BigInt(plain).toString() };
  // `1.10` is the number 1.1 to Python, and a release of that name is not 1.10.
  return /^(?:\d+\.\d*|\.\d+)$/u.test(plain) ? { number: Number(plain).toString() } : undefined;
}

/** Brackets nested deeper than this don't give a version; each level is read again. */
const DEEPEST = 20;

function literalOf(tokens: readonly PythonToken[], depth = 0): PythonLiteral | undefined {
  const [first] = tokens;
  if (first === undefined || depth > DEEPEST) return undefined;
  if (first.kind === 'string') {
    const texts = tokens.map((token) => (token.kind === 'string' ? decodePythonString(token.text) : undefined));
    return texts.some((text) => text === undefined) ? undefined : texts.join('');
  }
  if (first.kind === 'number') return tokens.length === 1 ? numberOf(first.text) : undefined;
  const last = tokens.length > 1 ? tokens.at(-1) : undefined;
  if (isOperator(first, '(') && isOperator(last, ')')) {
    const inner = tokens.slice(1, -1);
    return splitAt(inner, ',').length > 1 || inner.length === 0
      ? sequenceOf(inner, depth)
      : literalOf(inner, depth + 1);
  }
  return isOperator(first, '[') && isOperator(last, ']') ? sequenceOf(tokens.slice(1, -1), depth) : undefined;
}

function sequenceOf(tokens: readonly PythonToken[], depth = 0): readonly PythonLiteral[] | undefined {
  const parts = splitAt(tokens, ',');
  const elements = parts.at(-1)?.length === 0 ? parts.slice(0, -1) : parts;
  const values = elements.map((element) => literalOf(element, depth + 1));
  return values.every((value) => value !== undefined) ? values : undefined;
}

/**
 * What the first assignment to a name at the top level of a module gives it: plain, annotated or chained targets count,
 * tuples and the bodies of `if` or `try` don't. Nothing is run.
 */
export function readAssignment(source: string, name: string): Assignment {
  for (const statement of topLevelStatements(source)) {
    const value = valueFor(statement, name);
    if (value === undefined) continue;
    const literal = splitAt(value, ',').length > 1 ? sequenceOf(value) : literalOf(value);
    return literal === undefined
      ? { kind: 'expression' }
      : { kind: 'literal', value: literal, line: statement[0]?.line ?? 1 };
  }
  return { kind: 'none' };
}

/** A `from module import name` at the top level. */
export interface Reexport {
  /** Dots for the parent packages, then the module: `.version`, `package.version`. */
  readonly module: string;
  /** The name over there. */
  readonly name: string;
}

/** Where a module takes a name from, when it imports it and doesn't assign it; `null` otherwise. */
export function readReexport(source: string, name: string): Reexport | null {
  let found: Reexport | null = null;
  for (const statement of topLevelStatements(source)) {
    if (valueFor(statement, name) !== undefined) return null;
    const [from, ...tokens] = statement;
    const at = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'import');
    if (from?.kind !== 'name' || from.text !== 'from' || at < 0) continue;
    const module = tokens
      .slice(0, at)
      .map(({ text }) => text)
      .join('');
    for (const part of splitAt(
      tokens.slice(at + 1).filter(({ text }) => text !== '(' && text !== ')'),
      ',',
    )) {
      const [imported, as, alias] = part.map(({ text }) => text);
      if (imported !== undefined && (as === 'as' ? alias : imported) === name) found = { module, name: imported };
    }
  }
  return found;
}

/** A literal as setuptools makes a version of it: text as it is, a sequence joined with full stops, a number as printed. */
export function versionText(literal: PythonLiteral): string {
  if (typeof literal === 'string') return literal;
  return 'number' in literal ? literal.number : literal.map(versionText).join('.');
}
