import { isOperator, logicalLines, splitAt, type PythonToken } from './python-tokens.ts';

/** A module that another one imports. */
export interface PythonImport {
  /** Absolute: `automation.models`. `from a import b` gives both `a` and `a.b`, since `b` may be a module. */
  readonly module: string;
  /** Of the statement, from 1. */
  readonly line: number;
  /** Whether importing the module runs it for sure: it is at the left margin, in no `if`, `try` or function. */
  readonly isCertain: boolean;
}

function dotted(tokens: readonly PythonToken[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** The package that so many leading dots mean in a module. */
function parentOf(module: string, isPackage: boolean, dots: number): readonly string[] | null {
  const own = module.split('.');
  const parents = isPackage ? own : own.slice(0, -1);
  const kept = parents.length - dots + 1;
  return kept < 1 ? null : parents.slice(0, kept);
}

function importedBy(statement: readonly PythonToken[], module: string, isPackage: boolean): readonly string[] {
  const [first] = statement;
  if (first?.kind !== 'name') return [];
  const withoutAlias = (part: readonly PythonToken[]): readonly PythonToken[] => {
    const as = part.findIndex(({ kind, text }) => kind === 'name' && text === 'as');
    return as < 0 ? part : part.slice(0, as);
  };
  if (first.text === 'import')
    return splitAt(statement.slice(1), ',').map((part) => dotted(withoutAlias(part))).filter((name) => name !== ''); // prettier-ignore
  if (first.text !== 'from') return [];
  const at = statement.findIndex(({ kind, text }) => kind === 'name' && text === 'import');
  if (at < 0) return [];
  const from = dotted(statement.slice(1, at));
  const dots = /^\.*/u.exec(from)?.[0].length ?? 0;
  const parent = dots === 0 ? [] : parentOf(module, isPackage, dots);
  if (parent === null) return [];
  const source = [...parent, ...from.slice(dots).split('.')].filter((part) => part !== '').join('.');
  const listed = statement.slice(at + 1).filter((token) => !isOperator(token, '(') && !isOperator(token, ')'));
  const names = splitAt(listed, ',').map((part) => dotted(withoutAlias(part)));
  return [source, ...names.filter((name) => name !== '' && name !== '*').map((name) => `${source}.${name}`)];
}

/**
 * What a module imports by its statements, without running it.
 * @param module - its own name, which relative imports begin from
 * @param isPackage - whether it is the `__init__` of a package
 */
export function importsOf(source: string, module: string, isPackage: boolean): readonly PythonImport[] {
  return logicalLines(source).flatMap(({ indent, tokens }) =>
    splitAt(tokens, ';').flatMap((statement) => {
      const line = statement[0]?.line ?? 1;
      return importedBy(statement, module, isPackage).map((name) => ({ module: name, line, isCertain: indent === 0 }));
    }),
  );
}
