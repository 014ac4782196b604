import { quoted } from './python-text.ts';
import { SPECIFIER_PATTERN } from './specifiers.ts';

/** The tokens of PEP 508, each tried only where the grammar expects it. */
const TOKENS = {
  LEFT_PARENTHESIS: /\(/y,
  RIGHT_PARENTHESIS: /\)/y,
  LEFT_BRACKET: /\[/y,
  RIGHT_BRACKET: /\]/y,
  SEMICOLON: /;/y,
  COMMA: /,/y,
  QUOTED_STRING: /'[^']*'|"[^"]*"/y,
  OPERATOR: /===|==|~=|!=|<=|>=|<|>/y,
  BOOLEAN: /\b(?:or|and)\b/y,
  IN: /\bin\b/y,
  NOT: /\bnot\b/y,
  VARIABLE:
    /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y,
  SPECIFIER: new RegExp(SPECIFIER_PATTERN, 'iy'),
  AT: /@/y,
  URL: /[^ \t]+/y,
  IDENTIFIER: /\b[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y,
  WILDCARD: /\.\*/y,
  LOCAL_LABEL: /\+[a-z0-9]+(?:[-_.][a-z0-9]+)*/y,
  SPACE: /[ \t]+/y,
  // Python's `$` also stands before a closing line feed.
  END: /$|\n$/y,
} as const satisfies Record<string, RegExp>;

export type RequirementToken = keyof typeof TOKENS;

/** Reads a requirement or marker from left to right. */
export interface RequirementScanner {
  /** Whether the token is next, without moving. */
  at(token: RequirementToken): boolean;
  /** Moves over the token when it is next and returns its text. */
  take(token: RequirementToken): string | undefined;
  /** Moves over the token. @throws Error saying what was expected */
  expect(token: RequirementToken, expected: string): string;
  skipSpace(): void;
  /** The error of this place. */
  wrong(problem: string): Error;
}

/** A scanner at the beginning of `source`. */
export function scanRequirement(source: string): RequirementScanner {
  let position = 0;
  const textOf = (token: RequirementToken): string | undefined => {
    const pattern = TOKENS[token];
    pattern.lastIndex = position;
    return pattern.exec(source)?.[0];
  };
  const wrong = (problem: string): Error => {
    const rest = source.slice(position);
    return new Error(`${problem}, but ${rest === '' ? 'the text ends' : `found ${quoted(rest)}`}`);
  };
  const take = (token: RequirementToken): string | undefined => {
    const text = textOf(token);
    position += text?.length ?? 0;
    return text;
  };
  return {
    at: (token) => textOf(token) !== undefined,
    take,
    expect(token, expected) {
      const text = take(token);
      if (text === undefined) throw wrong(`expected ${expected}`);
      return text;
    },
    skipSpace() {
      take('SPACE');
    },
    wrong,
  };
}
