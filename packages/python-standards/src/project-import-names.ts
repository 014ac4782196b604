import { importNameProblem } from './python-names.ts';
import { stripSpace } from './python-text.ts';
import { readStrings, type RuleContext } from './rule-context.ts';

/** The module of an entry, without `; private`; `null` when it is malformed. */
function moduleOf(entry: string): string | null {
  return importNameProblem(entry) === null ? stripSpace(entry.split(';', 1)[0] ?? '') : null;
}

function readNames(context: RuleContext, key: 'import-names' | 'import-namespaces'): readonly string[] | null {
  const path = ['project', key];
  const entries = readStrings(context, 'P19', context.project, key, path);
  if (entries === null) return null;
  return entries.flatMap((entry, index) => {
    const module = moduleOf(entry);
    if (module !== null) return [module];
    context.report(
      'P19',
      'refused',
      [...path, index],
      `'${entry}' is not an import name`,
      'Write it like "package.module" or "package._internal; private"',
    );
    return [];
  });
}

/** The first module above `name` that isn't among them. */
function missingParent(name: string, modules: ReadonlySet<string>): string | undefined {
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const parent = name.slice(0, dot);
    if (!modules.has(parent)) return parent;
  }
  return undefined;
}

/** P19: import-names and import-namespaces (PEP 794); the names without `; private`. */
export function readImportNames(context: RuleContext): {
  readonly names: readonly string[] | null;
  readonly namespaces: readonly string[] | null;
} {
  const names = readNames(context, 'import-names');
  const namespaces = readNames(context, 'import-namespaces');
  const own = new Set(names);
  const all = new Set([...(names ?? []), ...(namespaces ?? [])]);
  if (namespaces?.length === 0) {
    context.report('P19', 'refused', ['project', 'import-namespaces'], 'is empty', 'Remove it, or name a namespace');
  }
  for (const [key, list] of [
    ['import-names', names ?? []] as const,
    ['import-namespaces', namespaces ?? []] as const,
  ]) {
    for (const [index, name] of list.entries()) {
      const path = ['project', key, index];
      if (key === 'import-namespaces' && own.has(name)) {
        context.report(
          'P19',
          'refused',
          path,
          `'${name}' is both an import name and a namespace`,
          'Keep it in one of the two lists',
        );
      }
      const missing = missingParent(name, all);
      if (missing !== undefined) {
        context.report(
          'P19',
          'refused',
          path,
          `'${name}' needs its parent '${missing}' in one of the two lists`,
          `Add "${missing}"`,
        );
      }
    }
  }
  return { names, namespaces };
}
