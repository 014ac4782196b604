import { normalizeName } from './names.ts';
import { decodePythonString } from './python-string.ts';
import { scanRequirement, type RequirementScanner } from './requirement-scanner.ts';
import { parseSpecifierSet, specifierContainsText, type SpecifierSet } from './specifiers.ts';

/** One side of a comparison. */
export type MarkerOperand = { readonly variable: string } | { readonly value: string };

/** An environment marker (PEP 508) as a tree; `and` binds tighter than `or`. */
export type Marker =
  | { readonly kind: 'compare'; readonly left: MarkerOperand; readonly operator: string; readonly right: MarkerOperand }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Marker[] };

/** Values of the environment; `extras` and `dependency_groups` are sets. */
export type MarkerEnvironment = Readonly<Record<string, string | ReadonlySet<string>>>;

const ALIASES: Readonly<Record<string, string>> = { python_implementation: 'platform_python_implementation' };

/** Deeper nesting than a person writes; keeps the recursive reader from overflowing the stack. */
const MAXIMUM_DEPTH = 400;

function readOperand(scanner: RequirementScanner): MarkerOperand {
  const variable = scanner.take('VARIABLE')?.replaceAll('.', '_');
  if (variable !== undefined) return { variable: ALIASES[variable] ?? variable };
  const literal = scanner.take('QUOTED_STRING');
  if (literal === undefined) throw scanner.wrong('expected a marker variable or a quoted string');
  const value = /[\r\n]/u.test(literal) ? undefined : decodePythonString(literal);
  if (value === undefined) throw new Error(`${literal} is not a Python string`);
  return { value };
}

function readOperator(scanner: RequirementScanner): string {
  if (scanner.take('IN') !== undefined) return 'in';
  if (scanner.take('NOT') !== undefined) {
    scanner.expect('SPACE', "a space after 'not'");
    scanner.expect('IN', "'in' after 'not'");
    return 'not in';
  }
  return scanner.expect('OPERATOR', 'a marker operator (<=, <, !=, ==, >=, >, ~=, ===, in, not in)');
}

function readAtom(scanner: RequirementScanner, depth: number): Marker {
  if (depth > MAXIMUM_DEPTH) throw new Error('the marker is nested too deeply');
  scanner.skipSpace();
  if (scanner.take('LEFT_PARENTHESIS') !== undefined) {
    const inner = readOr(scanner, depth + 1);
    scanner.expect('RIGHT_PARENTHESIS', 'a closing parenthesis');
    scanner.skipSpace();
    return inner;
  }
  const left = readOperand(scanner);
  scanner.skipSpace();
  const operator = readOperator(scanner);
  scanner.skipSpace();
  const right = readOperand(scanner);
  scanner.skipSpace();
  return { kind: 'compare', left, operator, right };
}

function readOr(scanner: RequirementScanner, depth: number): Marker {
  const alternatives: Marker[][] = [[readAtom(scanner, depth)]];
  for (let word = scanner.take('BOOLEAN'); word !== undefined; word = scanner.take('BOOLEAN')) {
    const next = readAtom(scanner, depth);
    if (word === 'or') alternatives.push([next]);
    else alternatives.at(-1)?.push(next);
  }
  const joined = alternatives.map((operands): Marker => {
    const [only] = operands;
    return only !== undefined && operands.length === 1 ? only : { kind: 'and', operands };
  });
  const [only] = joined;
  return only !== undefined && joined.length === 1 ? only : { kind: 'or', operands: joined };
}

/** Reads a marker where a scanner stands. @throws Error with the reason */
export function readMarker(scanner: RequirementScanner): Marker {
  return readOr(scanner, 0);
}

/** Reads a whole text as an environment marker. @throws Error with the reason */
export function parseMarker(text: string): Marker {
  const scanner = scanRequirement(text);
  const marker = readMarker(scanner);
  scanner.expect('END', 'the end of the marker');
  return marker;
}

const VERSION_VARIABLES = new Set([
  'implementation_version',
  'platform_release',
  'python_full_version',
  'python_version',
]);
const SET_VARIABLES = new Set(['extras', 'dependency_groups']);

function trySpecifier(text: string): SpecifierSet | undefined {
  try {
    return text.includes(',') ? undefined : parseSpecifierSet(text);
  } catch {
    return undefined;
  }
}

function lookUp(environment: MarkerEnvironment, variable: string): string | ReadonlySet<string> {
  const value = environment[variable] ?? (variable === 'extra' ? '' : undefined);
  if (value === undefined) throw new Error(`the environment doesn't define ${variable}`);
  if (variable === 'extra' && typeof value === 'string') return normalizeName(value);
  // A Python built from a checkout calls itself 3.14.0a1+; PEP 440 needs a label there.
  return variable === 'python_full_version' && typeof value === 'string' && value.endsWith('+')
    ? `${value}local`
    : value;
}

function compareTexts(left: string, operator: string, right: string | ReadonlySet<string>): boolean {
  const isIn = typeof right === 'string' ? right.includes(left) : right.has(left);
  switch (operator) {
    case 'in':
      return isIn;
    case 'not in':
      return !isIn;
    case '==':
    case '<=':
    case '>=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
    case '>':
      return false;
    default:
      throw new Error(`${operator} is only defined between versions`);
  }
}

function compare(marker: Extract<Marker, { kind: 'compare' }>, environment: MarkerEnvironment): boolean {
  const { left, operator, right } = marker;
  const variable = 'variable' in left ? left.variable : 'variable' in right ? right.variable : undefined;
  if (variable === undefined) throw new Error('a marker must name a variable of the environment');
  const plain = (operand: MarkerOperand): string => ('value' in operand ? operand.value : operand.variable);
  let leftValue = 'variable' in left ? lookUp(environment, variable) : plain(left);
  let rightValue = 'variable' in left ? plain(right) : lookUp(environment, variable);
  if (typeof leftValue !== 'string') throw new Error(`${variable} is a set and must be on the right of 'in'`);
  if (variable === 'extra' || SET_VARIABLES.has(variable)) {
    leftValue = normalizeName(leftValue);
    rightValue =
      typeof rightValue === 'string' ? normalizeName(rightValue) : new Set([...rightValue].map(normalizeName));
  }
  if (VERSION_VARIABLES.has(variable) && typeof rightValue === 'string') {
    const specifier = trySpecifier(`${operator}${rightValue}`);
    if (specifier !== undefined) return specifierContainsText(specifier, leftValue);
  }
  return compareTexts(leftValue, operator, rightValue);
}

/**
 * Whether a marker holds in an environment (PEP 508; extras by PEP 685).
 * @param environment - `python_version`, `os_name`, … as PEP 508 names them; `extra` is empty when it isn't there
 * @throws Error when the environment doesn't define a variable, or strings are compared by an operator for versions
 */
export function evaluateMarker(marker: Marker, environment: MarkerEnvironment): boolean {
  if (marker.kind === 'compare') return compare(marker, environment);
  return marker.kind === 'and'
    ? marker.operands.every((operand) => evaluateMarker(operand, environment))
    : marker.operands.some((operand) => evaluateMarker(operand, environment));
}
