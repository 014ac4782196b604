/** A token of Python source, as far as assignments need them. */
export interface PythonToken {
  readonly kind: 'name' | 'number' | 'string' | 'operator';
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

/** A logical line: everything up to a line break outside brackets. */
export interface PythonLine {
  /** Columns before its first token. */
  readonly indent: number;
  readonly tokens: readonly PythonToken[];
}

/** One simple statement at the left margin, as its tokens. */
export type PythonStatement = readonly PythonToken[];

const TOKEN = new RegExp(
  [
    String.raw`(?<space>[ \t\f]+|\\\r?\n)`,
    String.raw`(?<comment>#[^\r\n]*)`,
    String.raw`(?<line>\r\n|\n|\r)`,
    // The quotes of a long string first; a backslash takes the next character along, in raw strings too.
    String.raw`(?<string>[a-zA-Z]{0,2}(?:"""(?:\\[\s\S]|(?!""")[^\\])*"""|'''(?:\\[\s\S]|(?!''')[^\\])*'''|"(?:\\[\s\S]|[^"\\\r\n])*"|'(?:\\[\s\S]|[^'\\\r\n])*'))`,
    String.raw`(?<number>(?:\d|\.\d)(?:[eE][+-]|[\w.])*)`,
    String.raw`(?<name>[\p{ID_Start}_][\p{ID_Continue}]*)`,
    String.raw`(?<operator>[-+*/%@&|^<>=!:]=|\*\*=?|//=?|>>=?|<<=?|->|[\s\S])`,
  ].join('|'),
  'uy',
);

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

/** The column that a tab leads to is a multiple of this, as in Python. */
const TAB = 8;

function widthOf(space: string): number {
  let width = 0;
  for (const character of space) width = character === '\t' ? (Math.floor(width / TAB) + 1) * TAB : width + 1;
  return width;
}

/** The logical lines of a module, in order, without empty ones. What follows a token that can't be read is left out. */
export function logicalLines(source: string): readonly PythonLine[] {
  const lines: PythonLine[] = [];
  let tokens: PythonToken[] = [];
  let depth = 0;
  let indent = 0;
  let atLineStart = true;
  let place = 1;
  const finish = (): void => {
    if (tokens.length > 0) lines.push({ indent, tokens });
    tokens = [];
    indent = 0;
    atLineStart = true;
  };
  TOKEN.lastIndex = source.startsWith('\uFEFF') ? 1 : 0;
  for (let match = TOKEN.exec(source); match !== null && match[0] !== ''; match = TOKEN.exec(source)) {
    const { space, comment, line, string, number, name, operator } = match.groups ?? {};
    const began = place;
    if (line !== undefined || string !== undefined || space !== undefined)
      place += match[0].match(/\r\n|\n|\r/gu)?.length ?? 0;
    if (comment !== undefined) continue;
    if (line !== undefined) {
      if (depth === 0) finish();
      continue;
    }
    if (space !== undefined) {
      if (atLineStart && depth === 0) indent += widthOf(space.replace(/^\\\r?\n/u, ''));
      continue;
    }
    atLineStart = false;
    if (string !== undefined) tokens.push({ kind: 'string', text: string, line: began });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, line: began });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, line: began });
    else if (operator !== undefined) {
      if (OPENING.has(operator)) depth += 1;
      if (CLOSING.has(operator)) depth = Math.max(0, depth - 1);
      tokens.push({ kind: 'operator', text: operator, line: began });
    }
  }
  finish();
  return lines;
}

export function isOperator(token: PythonToken | undefined, text: string): boolean {
  return token?.kind === 'operator' && token.text === text;
}

/** Splits tokens at an operator outside brackets. */
export function splitAt(tokens: readonly PythonToken[], operator: string): readonly (readonly PythonToken[])[] {
  const parts: PythonToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'operator' && OPENING.has(token.text)) depth += 1;
    if (token.kind === 'operator' && CLOSING.has(token.text)) depth -= 1;
    if (depth === 0 && isOperator(token, operator)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/**
 * The simple statements at the left margin of a module, in order. Bodies of `if`, `try`, `class`, … are left
 * out, and so is what follows a token that can't be read.
 */
export function topLevelStatements(source: string): readonly PythonStatement[] {
  return logicalLines(source)
    .filter(({ indent }) => indent === 0)
    .flatMap(({ tokens }) => splitAt(tokens, ';'))
    .filter((statement) => statement.length > 0);
}
