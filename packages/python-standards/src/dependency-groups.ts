import { isValidName, normalizeName } from './names.ts';
import { parseRequirement } from './requirement.ts';
import { isTable, typeName, type RuleContext } from './rule-context.ts';
import type { DependencyGroupEntry } from './project-table.ts';

const RULE = 'dependency-groups';

function isRequirement(text: string): boolean {
  try {
    parseRequirement(text);
    return true;
  } catch {
    return false;
  }
}

function readEntry(
  { report }: RuleContext,
  entry: unknown,
  path: readonly (string | number)[],
): readonly DependencyGroupEntry[] {
  if (typeof entry === 'string') {
    if (!isRequirement(entry))
      report(RULE, 'warning', path, `'${entry}' is not a dependency specifier`, 'Write it like "pytest>=8"');
    return [entry];
  }
  if (isTable(entry)) {
    const includeGroup = entry['include-group'];
    if (typeof includeGroup === 'string' && Object.keys(entry).length === 1) return [{ includeGroup }];
  }
  report(RULE, 'warning', path, 'is neither a dependency specifier nor {include-group = "…"}', 'Write one of the two');
  return [];
}

function cycleFrom(start: string, groups: ReadonlyMap<string, readonly DependencyGroupEntry[]>): boolean {
  const seen = new Set<string>();
  const queue = [start];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const entry of groups.get(name) ?? []) {
      if (typeof entry === 'string') continue;
      const target = normalizeName(entry.includeGroup);
      if (target === start) return true;
      if (!seen.has(target)) queue.push(target);
      seen.add(target);
    }
  }
  return false;
}

/**
 * Judges and reads `[dependency-groups]` (PEP 735). Its errors are warnings: they affect only people who use a group,
 * and a build doesn't use any.
 */
export function readDependencyGroups(
  context: RuleContext,
  value: unknown,
): Readonly<Record<string, readonly DependencyGroupEntry[]>> {
  const { report } = context;
  if (value === undefined) return {};
  if (!isTable(value)) {
    report(
      RULE,
      'warning',
      ['dependency-groups'],
      `must be a table, not ${typeName(value)}`,
      'Write [dependency-groups] with one array per group',
    );
    return {};
  }
  const byName = new Map<string, readonly DependencyGroupEntry[]>();
  const groups: Record<string, readonly DependencyGroupEntry[]> = {};
  for (const [name, entries] of Object.entries(value)) {
    const path = ['dependency-groups', name];
    if (!isValidName(name))
      report(RULE, 'warning', path, `'${name}' is not the name of a group`, 'Use letters, digits and hyphens');
    if (byName.has(normalizeName(name)))
      report(RULE, 'warning', path, `'${name}' appears twice, in two spellings`, 'Merge them');
    if (!Array.isArray(entries))
      report(RULE, 'warning', path, `must be an array, not ${typeName(entries)}`, 'Write it in brackets');
    const list = Array.isArray(entries)
      ? entries.flatMap((entry: unknown, index) => readEntry(context, entry, [...path, index]))
      : [];
    groups[name] = list;
    byName.set(normalizeName(name), list);
  }
  for (const [name, entries] of Object.entries(groups)) {
    const path = ['dependency-groups', name];
    for (const entry of entries) {
      if (typeof entry === 'string' || byName.has(normalizeName(entry.includeGroup))) continue;
      report(
        RULE,
        'warning',
        path,
        `includes the group '${entry.includeGroup}', which doesn't exist`,
        'Fix the name, or add the group',
      );
    }
    if (cycleFrom(normalizeName(name), byName))
      report(RULE, 'warning', path, 'includes itself, directly or through others', 'Break the circle');
  }
  return groups;
}
