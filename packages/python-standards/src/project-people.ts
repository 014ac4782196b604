import { addressProblems } from './address-header.ts';
import { isTable, typeName, type RuleContext } from './rule-context.ts';
import type { Person } from './project-table.ts';

/** P13: authors and maintainers. */
export function readPeople(
  { project, tables, report }: RuleContext,
  key: 'authors' | 'maintainers',
): readonly Person[] {
  const value = project[key];
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report(
      'P13',
      'refused',
      ['project', key],
      `must be an array of tables, not ${typeName(value)}`,
      `Write ${key} = [{name = "…", email = "…"}]`,
    );
    return [];
  }
  // PyPI looks at an address only when it is the only one.
  const isOnlyEmail = value.filter((entry) => isTable(entry) && entry['email'] !== undefined).length === 1;
  return value.flatMap((entry: unknown, index): Person[] => {
    const path = ['project', key, index];
    if (!isTable(entry)) {
      report('P13', 'refused', path, `must be a table, not ${typeName(entry)}`, 'Write {name = "…", email = "…"}');
      return [];
    }
    const { name, email, ...others } = entry;
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) report('P13', 'refused', path, `has the key ${unknown}`, 'Use name and email only');
    if (name === undefined && email === undefined)
      report('P13', 'refused', path, 'has neither name nor email', 'Give at least one of them');
    if (name !== undefined && typeof name !== 'string')
      report('P13', 'refused', path, `name must be a string, not ${typeName(name)}`, 'Write it in quotes');
    if (email !== undefined && typeof email !== 'string')
      report('P13', 'refused', path, `email must be a string, not ${typeName(email)}`, 'Write it in quotes');
    if (typeof name === 'string' && name.includes(',')) {
      report(
        'P13',
        'warning',
        path,
        `the name '${name}' has a comma, which separates people in the metadata`,
        'Write one person per entry, without a comma',
      );
    }
    const header = typeof email === 'string' ? email : '';
    for (const { address, problem, isSole } of addressProblems(header)) {
      report(
        'P13',
        tables.policies === 'advice' ? 'advice' : isSole && isOnlyEmail ? 'refused' : 'warning',
        path,
        `PyPI doesn't accept the email '${isSole ? header : address}': ${problem}`,
        'Write an address that exists, or leave it out',
      );
    }
    return [{ name: typeof name === 'string' ? name : null, email: typeof email === 'string' ? email : null }];
  });
}
