import { IniError } from './ini-error.ts';

/** `configparser.MAX_INTERPOLATION_DEPTH`. */
const MAXIMUM_DEPTH = 10;

const REFERENCE = /%\(([^)]+)\)s/uy;

/** What a piece of a value costs in addition to its characters. */
const PIECE = 100;

/** How many characters and pieces the values of one file may still become; references double at each depth. */
export interface InterpolationBudget {
  left: number;
}

/** What is needed to find the references of a value. */
export interface InterpolationPlace {
  /** Of the value. */
  readonly line: number;
  readonly budget: InterpolationBudget;
  readonly lookup: (option: string) => string | null | undefined;
}

/**
 * A value with the options that it refers to, as `configparser.BasicInterpolation` reads it.
 * @throws IniError for a `%` that refers to nothing, a missing option, and circular references
 */
export function interpolate(value: string, place: InterpolationPlace): string {
  const parts: string[] = [];
  expand(value, 1, parts, place);
  return parts.join('');
}

function expand(value: string, depth: number, parts: string[], place: InterpolationPlace): void {
  const { line, budget, lookup } = place;
  if (depth > MAXIMUM_DEPTH) throw new IniError('interpolation-depth', line);
  let at = 0;
  while (at < value.length) {
    const percent = value.indexOf('%', at);
    const end = percent === -1 ? value.length : percent;
    budget.left -= end - at + PIECE;
    if (budget.left < 0) throw new IniError('too-much', line);
    parts.push(value.slice(at, end));
    at = end;
    if (percent === -1) return;
    if (value.charAt(at + 1) === '%') {
      parts.push('%');
      at += 2;
      continue;
    }
    REFERENCE.lastIndex = at;
    const name = REFERENCE.exec(value)?.[1];
    if (name === undefined) throw new IniError('interpolation-syntax', line);
    const referred = lookup(name);
    // Python fails on a reference to an option without a value
    if (referred === undefined || referred === null) throw new IniError('interpolation-option', line);
    at += name.length + '%()s'.length;
    if (referred.includes('%')) expand(referred, depth + 1, parts, place);
    else {
      budget.left -= referred.length;
      parts.push(referred);
    }
  }
}
