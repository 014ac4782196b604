import { isObjectReference, isScriptName } from './python-names.ts';
import { PYTHON_WORD } from './python-text.ts';
import { isTable, readStringTable, typeName, type RuleContext } from './rule-context.ts';

const GROUP = new RegExp(`^[${PYTHON_WORD}]+(?:\\.[${PYTHON_WORD}]+)*$`, 'u');

/** P16: one name for a command and a graphical command: both are one file, and the one that is installed last stays. */
function reportTwice(context: RuleContext, name: string): void {
  const { scripts } = context.project;
  const same = isTable(scripts)
    ? Object.keys(scripts).find((other) => other.toLowerCase() === name.toLowerCase())
    : undefined;
  if (same === undefined) return;
  context.report(
    'P16',
    'unsafe',
    ['project', 'gui-scripts', name],
    `[project.scripts] has ${same}, too, and both would be one file`,
    'Rename one of the two',
  );
}

/** P16: scripts or gui-scripts. */
export function readScripts(context: RuleContext, key: 'scripts' | 'gui-scripts'): Readonly<Record<string, string>> {
  const scripts = readStringTable(context, 'P16', context.project[key], ['project', key]);
  for (const [name, reference] of Object.entries(scripts)) {
    const path = ['project', key, name];
    if (key === 'gui-scripts') reportTwice(context, name);
    if (!isScriptName(name)) {
      context.report(
        'P16',
        'refused',
        path,
        `'${name}' is not a script name that PyPI accepts`,
        "Use letters, digits, '_', '.' and '-'",
      );
    }
    if (!isObjectReference(reference)) {
      context.report(
        'P16',
        'refused',
        path,
        `'${reference}' is not an object reference`,
        'Write it like "package.module:function"',
      );
    }
  }
  return scripts;
}

/** P17: entry-points. */
export function readEntryPoints(context: RuleContext): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const value = context.project['entry-points'];
  if (value === undefined) return {};
  if (!isTable(value)) {
    context.report(
      'P17',
      'refused',
      ['project', 'entry-points'],
      `must be a table, not ${typeName(value)}`,
      'Write [project.entry-points.group]',
    );
    return {};
  }
  const groups: Record<string, Readonly<Record<string, string>>> = {};
  for (const [group, entries] of Object.entries(value)) {
    const path = ['project', 'entry-points', group];
    if (group === 'console_scripts' || group === 'gui_scripts') {
      const key = group === 'console_scripts' ? 'scripts' : 'gui-scripts';
      context.report('P17', 'refused', path, `the group ${group} has its own key`, `Use [project.${key}]`);
    } else if (!GROUP.test(group)) {
      context.report(
        'P17',
        'refused',
        path,
        `'${group}' is not the name of a group`,
        'Use words separated by dots, in quotes',
      );
    }
    groups[group] = readStringTable(context, 'P17', entries, path);
    for (const [name, reference] of Object.entries(groups[group])) {
      if (isObjectReference(reference)) continue;
      context.report(
        'P17',
        'refused',
        [...path, name],
        `'${reference}' is not an object reference`,
        'Write it like "package.module:object"',
      );
    }
  }
  return groups;
}
