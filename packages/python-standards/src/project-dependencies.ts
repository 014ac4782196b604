import { isValidName, normalizeName } from './names.ts';
import { parseRequirement } from './requirement.ts';
import { isTable, readStrings, typeName, type RuleContext } from './rule-context.ts';

function judgeRequirement({ report }: RuleContext, text: string, path: readonly (string | number)[]): void {
  try {
    const { url } = parseRequirement(text);
    if (url === null) return;
    report(
      'U44',
      'refused',
      path,
      `'${text}' names a URL, and PyPI refuses direct references`,
      'Depend on a release on the index',
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(
      'P18',
      'refused',
      path,
      `'${text}' is not a dependency specifier: ${reason}`,
      'Write it like "name>=1.2,<2; python_version < \'3.12\'"',
    );
  }
}

/** P18: dependencies. */
export function readDependencies(context: RuleContext): readonly string[] {
  const path = ['project', 'dependencies'];
  const dependencies = readStrings(context, 'P18', context.project, 'dependencies', path) ?? [];
  for (const [index, text] of dependencies.entries()) judgeRequirement(context, text, [...path, index]);
  return dependencies;
}

/** P18: optional-dependencies. */
export function readOptionalDependencies(context: RuleContext): Readonly<Record<string, readonly string[]>> {
  const value = context.project['optional-dependencies'];
  const path = ['project', 'optional-dependencies'];
  if (value === undefined) return {};
  if (!isTable(value)) {
    context.report(
      'P18',
      'refused',
      path,
      `must be a table, not ${typeName(value)}`,
      'Write [project.optional-dependencies] with one array per extra',
    );
    return {};
  }
  const seen = new Map<string, string>();
  const extras: Record<string, readonly string[]> = {};
  for (const extra of Object.keys(value)) {
    const place = [...path, extra];
    if (!isValidName(extra))
      context.report(
        'P18',
        'refused',
        place,
        `'${extra}' is not the name of an extra`,
        'Use letters, digits and hyphens',
      );
    const twin = seen.get(normalizeName(extra));
    if (twin !== undefined)
      context.report('P18', 'refused', place, `'${extra}' and '${twin}' are the same extra`, 'Merge them');
    seen.set(normalizeName(extra), extra);
    extras[extra] = readStrings(context, 'P18', value, extra, place) ?? [];
    for (const [index, text] of extras[extra].entries()) judgeRequirement(context, text, [...place, index]);
  }
  return extras;
}
