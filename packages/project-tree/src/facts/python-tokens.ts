/** A token of Python source, as far as assignments need them. */
export interface PythonToken {
  readonly kind: 'name' | 'number' | 'string' | 'operator';
  readonly text: string;
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

/**
 * The simple statements at the left margin of a module, in order. Bodies of `if`, `try`, `class`, … are left
 * out, and so is what follows a token that can't be read.
 */
export function topLevelStatements(source: string): readonly PythonStatement[] {
  const statements: PythonStatement[] = [];
  let current: PythonToken[] = [];
  let depth = 0;
  let indented = false;
  let atLineStart = true;
  const finish = (): void => {
    if (current.length > 0 && !indented) statements.push(current);
    current = [];
  };
  TOKEN.lastIndex = source.startsWith('\uFEFF') ? 1 : 0;
  for (let match = TOKEN.exec(source); match !== null && match[0] !== ''; match = TOKEN.exec(source)) {
    const { space, comment, line, string, number, name, operator } = match.groups ?? {};
    if (comment !== undefined) continue;
    if (line !== undefined) {
      if (depth > 0) continue;
      finish();
      atLineStart = true;
      indented = false;
      continue;
    }
    if (space !== undefined) {
      if (atLineStart && depth === 0) indented = true;
      continue;
    }
    atLineStart = false;
    if (string !== undefined) current.push({ kind: 'string', text: string });
    else if (number !== undefined) current.push({ kind: 'number', text: number });
    else if (name !== undefined) current.push({ kind: 'name', text: name });
    else if (operator === ';' && depth === 0) finish();
    else if (operator !== undefined) {
      if (OPENING.has(operator)) depth += 1;
      if (CLOSING.has(operator)) depth = Math.max(0, depth - 1);
      current.push({ kind: 'operator', text: operator });
    }
  }
  finish();
  return statements;
}
