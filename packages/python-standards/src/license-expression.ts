import { PYTHON_SPACE, quoted, splitOnSpace } from './python-text.ts';

/** The identifiers an index knows, by their lower-case form. */
export interface LicenseTables {
  readonly licenses: ReadonlyMap<string, { readonly id: string; readonly deprecated: boolean }>;
  readonly exceptions: ReadonlyMap<string, string>;
}

const OPERATORS = new Set(['and', 'or', 'with', '(', ')']);
const REFERENCE = 'licenseref-';

/** Python's tokenizer, which checks the grammar on PyPI, stops at this depth of parentheses. */
const MAXIMUM_DEPTH = 200;

/** Whether operands, operators and parentheses follow each other as they may. `WITH` counts as an operator between operands. */
function isWellFormed(tokens: readonly string[]): boolean {
  let depth = 0;
  let operandNext = true;
  for (const token of tokens) {
    if (token === '(') {
      depth += 1;
      if (!operandNext || depth > MAXIMUM_DEPTH) return false;
    } else if (token === ')') {
      depth -= 1;
      if (operandNext || depth < 0) return false;
    } else if (OPERATORS.has(token)) {
      if (operandNext) return false;
      operandNext = true;
    } else {
      if (!operandNext) return false;
      operandNext = false;
    }
  }
  return depth === 0 && !operandNext;
}

function canonicalLicense(word: string, tables: LicenseTables | null): string {
  const plus = word.endsWith('+') ? '+' : '';
  const bare = plus === '' ? word : word.slice(0, -1);
  if (bare.toLowerCase().startsWith(REFERENCE)) {
    // Python compares it in lower case, which makes a k of U+212A
    if (!/^[a-z0-9.-]*$/u.test(bare.toLowerCase()))
      throw new Error(`${quoted(bare)} may only contain letters, digits, '.' and '-'`);
    // PyPI answers 500 to this (U87a).
    if (plus !== '') throw new Error(`${quoted(word)}: a LicenseRef can't have a +`);
    return `LicenseRef-${bare.slice(REFERENCE.length)}`;
  }
  if (tables === null) return word;
  const known = tables.licenses.get(bare.toLowerCase());
  if (known === undefined) throw new Error(`${quoted(bare)} is not a license identifier in the SPDX list`);
  return `${known.id}${plus}`;
}

/**
 * Reads a license expression (PEP 639) and returns its canonical form, as `packaging` does for PyPI: case-insensitive,
 * operators too; deprecated identifiers pass.
 * @param tables - the identifiers of the index; `null` judges the grammar alone and leaves identifiers as they are
 * @throws Error with the reason
 */
export function parseLicenseExpression(text: string, tables: LicenseTables | null): string {
  const words = splitOnSpace(text.replaceAll('(', ' ( ').replaceAll(')', ' ) '));
  if (!isWellFormed(words.map((word) => word.toLowerCase())))
    throw new Error(`${quoted(text)} is not an SPDX license expression`);
  const canonical: string[] = [];
  for (const word of words) {
    if (OPERATORS.has(word.toLowerCase())) {
      canonical.push(word.toUpperCase());
    } else if (canonical.at(-1) === 'WITH') {
      const exception = tables === null ? word : tables.exceptions.get(word.toLowerCase());
      if (exception === undefined) throw new Error(`${quoted(word)} is not a license exception in the SPDX list`);
      canonical.push(exception);
    } else {
      canonical.push(canonicalLicense(word, tables));
    }
  }
  return canonical.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
}

/** The identifiers of a canonical expression, without operators, exceptions, parentheses and `+`. */
export function licenseIdentifiers(expression: string): readonly string[] {
  const words = splitOnSpace(expression.replace(/[()]/gu, ' '));
  return words
    .filter((word, index) => !/^(?:AND|OR|WITH)$/u.test(word) && words[index - 1] !== 'WITH')
    .map((word) => word.replace(/\+$/u, ''));
}

/** `LicenseRef-x+`. */
const REFERENCE_WITH_PLUS = new RegExp(
  String.raw`(?:^|[(]|${PYTHON_SPACE})licenseref-(?:(?!${PYTHON_SPACE})[^()])*\+(?=$|[()]|${PYTHON_SPACE})`,
  'iu',
);

/** Whether the expression contains a reference followed by `+`, on which PyPI fails (U87a). */
export function hasReferenceWithPlus(expression: string): boolean {
  return REFERENCE_WITH_PLUS.test(expression);
}

/** Whether the grammar is right, whatever the identifiers. */
export function isLicenseGrammatical(expression: string): boolean {
  try {
    parseLicenseExpression(expression, null);
    return true;
  } catch {
    return false;
  }
}
