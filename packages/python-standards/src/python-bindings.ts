import { isOperator, logicalLines, splitAt, type PythonLine, type PythonToken } from './python-tokens.ts';
import { readAssignment, type Assignment } from './python-module.ts';

/** What a module gives names to at its own level, as far as it is clear without running it. */
export interface ModuleBindings {
  /** How often each name may get a value: by assignments, definitions, imports, loops, `global` in a function. */
  readonly names: ReadonlyMap<string, number>;
  /** Names may come into being that its text doesn't show: a star import, `__getattr__`, `globals()`, `exec`. */
  readonly isOpen: boolean;
}

/** What can give names to a module without writing them as names. */
const OPENERS: ReadonlySet<string> = new Set([
  'exec',
  'eval',
  'execfile',
  'globals',
  'locals',
  'vars',
  'setattr',
  '__dict__',
]);

/** Statements of blocks, whose header may be followed by a statement on the same line. */
const HEADERS: ReadonlySet<string> = new Set([
  'if', 'elif', 'else', 'for', 'while', 'try', 'except', 'finally', 'with', 'async', 'match', 'case',
]); // prettier-ignore

/** Whether a line begins a function or class, whose names are not those of the module. */
function beginsScope([first, second]: readonly PythonToken[]): boolean {
  const word = first?.text === 'async' ? second : first;
  return word?.kind === 'name' && (word.text === 'def' || word.text === 'class');
}

/** The names of a target: `a`, `a, *b`, `(a, b)`, `a: int`. Those of `a.b` and `a[0]` get no value, but count anyway. */
function targetNames(tokens: readonly PythonToken[]): readonly string[] {
  return tokens.flatMap(({ kind, text }, index) =>
    kind === 'name' && !isOperator(tokens[index - 1], '.') ? [text] : [],
  );
}

function importedNames(tokens: readonly PythonToken[]): readonly string[] {
  const at = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'import');
  const isFrom = tokens[0]?.text === 'from';
  const listed = tokens.slice(at + 1).filter((token) => !isOperator(token, '(') && !isOperator(token, ')'));
  return splitAt(listed, ',').flatMap((part) => {
    const as = part.findIndex(({ kind, text }) => kind === 'name' && text === 'as');
    // `import a.b` gives a value to `a`
    const named = as >= 0 ? part[as + 1] : part[0];
    return named?.kind === 'name' && (isFrom || named.text !== 'import') ? [named.text] : [];
  });
}

/** Names that get a value within an expression or header: `x := 1`, `with a as x`, `for x in`, `except E as x`. */
function innerNames(tokens: readonly PythonToken[]): readonly string[] {
  const [first] = tokens;
  const names: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'name') continue;
    if (isOperator(tokens[index + 1], ':=')) names.push(token.text);
    if (token.text === 'as') for (const name of targetNames(tokens.slice(index + 1))) names.push(name);
    if (token.text === 'for' && index < 2) {
      const end = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'in');
      for (const name of targetNames(tokens.slice(index + 1, end))) names.push(name);
    }
  }
  if (first?.kind === 'name' && first.text === 'case')
    for (const name of targetNames(tokens.slice(1))) names.push(name);
  return names;
}

function isAugmented(token: PythonToken | undefined): boolean {
  return token?.kind === 'operator' && /^(?:[-+*/%@&|^]|\*\*|\/\/|>>|<<)=$/u.test(token.text);
}

function statementNames(tokens: readonly PythonToken[]): readonly string[] {
  const [first, second] = tokens;
  if (first?.kind === 'name') {
    if (first.text === 'from' || first.text === 'import') return importedNames(tokens);
    if (first.text === 'def' || first.text === 'class') return second?.kind === 'name' ? [second.text] : [];
    if (first.text === 'async' && second?.text === 'def') return tokens[2]?.kind === 'name' ? [tokens[2].text] : [];
    if (first.text === 'global' || first.text === 'del') return targetNames(tokens.slice(1));
    if (isAugmented(second)) return [first.text];
  }
  const parts = splitAt(tokens, '=');
  return [...parts.slice(0, -1).flatMap(targetNames), ...innerNames(tokens)];
}

function isStarImport(tokens: readonly PythonToken[]): boolean {
  return tokens[0]?.text === 'from' && isOperator(tokens.at(-1), '*') && tokens.at(-2)?.text === 'import';
}

/** The statements of a line; those after the header of a block are taken apart at every colon, which finds too many. */
function statementsOf({ tokens }: PythonLine): readonly (readonly PythonToken[])[] {
  const isHeader = tokens[0]?.kind === 'name' && HEADERS.has(tokens[0].text) && !beginsScope(tokens);
  const pieces = isHeader ? splitAt(tokens, ':') : [tokens];
  return pieces.flatMap((piece) => splitAt(piece, ';'));
}

/**
 * The names that a module gives a value to, without running it. In doubt a name counts: what is missing here, the module
 * doesn't have, unless it is open.
 */
export function moduleBindings(source: string): ModuleBindings {
  const names = new Map<string, number>();
  let isOpen = false;
  const blocks: { readonly indent: number; readonly isScope: boolean }[] = [];
  for (const line of logicalLines(source)) {
    while ((blocks.at(-1)?.indent ?? -1) >= line.indent) blocks.pop();
    const isInside = blocks.some(({ isScope }) => isScope);
    const { tokens } = line;
    // An open quote is a string that this reader doesn't understand
    isOpen ||= tokens.some(
      ({ kind, text }, index) =>
        (kind === 'name' && (OPENERS.has(text) || (text === 'modules' && isOperator(tokens[index - 1], '.')))) ||
        (kind === 'operator' && /^["'`]$/u.test(text)),
    );
    for (const statement of statementsOf(line)) {
      isOpen ||= isStarImport(statement);
      if (isInside && statement[0]?.text !== 'global') continue;
      for (const name of statementNames(statement)) names.set(name, (names.get(name) ?? 0) + 1);
    }
    if (isOperator(tokens.at(-1), ':')) blocks.push({ indent: line.indent, isScope: beginsScope(tokens) });
  }
  return { names, isOpen: isOpen || names.has('__getattr__') };
}

/**
 * What a module says about a name that it gives a value once: at the left margin, and nowhere else, not even in an `if`
 * or `try`. Any other one is an expression: only running the module would tell.
 */
export function readSoleAssignment(source: string, name: string): Assignment {
  const count = moduleBindings(source).names.get(name) ?? 0;
  if (count === 0) return { kind: 'none' };
  const assignment = readAssignment(source, name);
  return count === 1 && assignment.kind === 'literal' ? assignment : { kind: 'expression' };
}
