import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './root.ts';

/** The union `RuleId` as the compiler sees it. */
function ruleIdType(program: ts.Program, checker: ts.TypeChecker): ts.Type {
  const source = program.getSourceFile(join(ROOT, 'packages/release-model/src/rules/index.ts'));
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find(({ name }) => name === 'RuleId');
  if (symbol === undefined) throw new Error('packages/release-model/src/rules/index.ts: exports no RuleId.');
  return checker.getDeclaredTypeOfSymbol(symbol);
}

/** The literal ids in a type; none if it can be any id. */
function idsOf(type: ts.Type, all: number): readonly string[] {
  const parts = type.isUnion() ? type.types : [type];
  if (parts.length >= all) return [];
  return parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
}

/**
 * Every rule id that the sources of the rooms can give to a finding, by types: the values where the compiler expects a
 * `RuleId`. So an id in a message or a comment doesn't count, but one in a constant does.
 */
function idsInSources(): { readonly known: ReadonlySet<string>; readonly found: ReadonlySet<string> } {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    readonly config: object;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    { ...config, include: ['packages/*/src/**/*.ts', 'actions/*/src/**/*.ts'] },
    ts.sys,
    ROOT,
  );
  const program = ts.createProgram(fileNames, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const ruleId = ruleIdType(program, checker);
  const known = new Set(idsOf(ruleId, Infinity));
  const found = new Set<string>();
  const expectsRule = (type: ts.Type | undefined): boolean => {
    if (type === undefined) return false;
    const parts = type.isUnion() ? type.types.filter((part) => part.isStringLiteral()) : [];
    return parts.length === known.size && parts.every(({ value }) => known.has(value));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isExpression(node) && expectsRule(checker.getContextualType(node)))
      for (const id of idsOf(checker.getTypeAtLocation(node), known.size)) found.add(id);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles())
    if (!file.isDeclarationFile && !file.fileName.includes('/node_modules/')) visit(file);
  return { known, found };
}

/**
 * Reports rules in the tables that no code can emit, except those that only the index checks: sentences. The compiler
 * refuses an id that is not in a table.
 */
export async function ruleProblems(): Promise<readonly string[]> {
  const { JUDGED_AS, NOT_JUDGED } = await import('#pypi-rules');
  const { known, found } = idsInSources();
  const only = new Set([...Object.keys(JUDGED_AS), ...NOT_JUDGED.map(({ id }) => id)]);
  return [...known]
    .filter((id) => !found.has(id) && !only.has(id))
    .map(
      (id) =>
        `packages/release-model/src/rules: has the rule ${id}, which no code can report. Remove it, or report it somewhere.`,
    );
}
