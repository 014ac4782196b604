import { REQUIRABLE_FIELDS } from '#release-model';
import { isValidName } from './names.ts';
import { readString, typeName, type RuleContext, type TomlTable } from './rule-context.ts';
import { tryParseVersion } from './version.ts';

/** The keys of `[project]`: those that a release can be asked to have, and those that few projects need. */
const PROJECT_KEYS = [
  ...REQUIRABLE_FIELDS,
  'gui-scripts',
  'entry-points',
  'optional-dependencies',
  'import-names',
  'import-namespaces',
  'dynamic',
] as const;

/** The keys that may be both in the file and in `dynamic` since PEP 808. */
const BOTH_ALLOWED = new Set<string>([
  'authors',
  'classifiers',
  'dependencies',
  'entry-points',
  'gui-scripts',
  'import-names',
  'import-namespaces',
  'keywords',
  'license-files',
  'maintainers',
  'optional-dependencies',
  'scripts',
  'urls',
]);

/** Back-ends that only warn about a key they don't know, so that the project builds anyway. */
const LENIENT_BACKENDS = /^(?:hatchling|pdm)\b/u;

/** P01: unknown keys. */
export function checkKeys({ project, buildBackend, report }: RuleContext): void {
  const severity = LENIENT_BACKENDS.test(buildBackend ?? '') ? 'warning' : 'refused';
  for (const key of Object.keys(project)) {
    if ((PROJECT_KEYS as readonly string[]).includes(key)) continue;
    const close = PROJECT_KEYS.find((known) => known === key.replaceAll('_', '-').toLowerCase());
    const remedy =
      close === undefined ? 'Remove it, or move it to your own table below [tool]' : `Rename it to ${close}`;
    report('P01', severity, ['project', key], 'is not a key of [project]', remedy);
  }
}

/** Reads `dynamic` without judging it: what the other rules need first. */
export function dynamicKeys(project: TomlTable): ReadonlySet<string> {
  const value = project['dynamic'];
  return new Set(Array.isArray(value) ? value.filter((key) => typeof key === 'string') : []);
}

/** P02: the name. */
export function readName(context: RuleContext): string | null {
  const { project, dynamic, report } = context;
  if (project['name'] === undefined) {
    const problem = dynamic.has('name') ? "can't be dynamic" : 'is missing';
    report('P02', 'refused', ['project', 'name'], problem, 'Write name = "…" below [project]');
    return null;
  }
  const name = readString(context, 'P02', 'name');
  if (name === null || isValidName(name)) return name;
  report(
    'P02',
    'refused',
    ['project', 'name'],
    `'${name}' is not a project name`,
    "Use ASCII letters, digits, '.', '_' and '-', beginning and ending with a letter or digit",
  );
  return null;
}

/** P03: the version, and U33: its local label. */
export function readVersion(context: RuleContext): string | null {
  const { project, dynamic, report } = context;
  if (project['version'] === undefined) {
    if (!dynamic.has('version')) {
      report(
        'P03',
        'refused',
        ['project', 'version'],
        'is missing and not dynamic',
        'Write version = "…", or dynamic = ["version"]',
      );
    }
    return null;
  }
  const text = readString(context, 'P03', 'version');
  if (text === null) return null;
  const version = tryParseVersion(text);
  if (version === undefined) {
    report(
      'P03',
      'refused',
      ['project', 'version'],
      `'${text}' is not a PEP 440 version`,
      'Write it like 1.2.3, 1.2.3rc1 or 1.2.3.dev1',
    );
    return null;
  }
  if (version.local !== null) {
    report(
      'U33',
      'refused',
      ['project', 'version'],
      `'${text}' has a local label, which PyPI refuses`,
      'Remove the part that begins with +',
    );
  }
  return text;
}

/** P04: the keys that `dynamic` names. P05 and P20: keys that are static and dynamic at once. */
export function readDynamic({ project, report }: RuleContext): readonly string[] {
  const value = project['dynamic'];
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report(
      'P04',
      'refused',
      ['project', 'dynamic'],
      `must be an array of strings, not ${typeName(value)}`,
      'Write dynamic = ["version"]',
    );
    return [];
  }
  return value.flatMap((key: unknown, index): string[] => {
    const path = ['project', 'dynamic', index];
    if (typeof key !== 'string' || key === 'dynamic' || !(PROJECT_KEYS as readonly string[]).includes(key)) {
      report('P04', 'refused', path, `${JSON.stringify(key)} is not a key of [project]`, 'Name keys of [project] only');
      return [];
    }
    // P02 has its own message for the name.
    if (key === 'name' || project[key] === undefined) return [key];
    if (BOTH_ALLOWED.has(key)) {
      const message = `${key} is static and dynamic at once, which makes metadata version 2.6; PyPI refuses that, and most back-ends can't build it`;
      report('P20', 'warning', path, message, `Give ${key} in only one of the two ways`);
    } else {
      report(
        'P05',
        'refused',
        path,
        `${key} is static and dynamic at once`,
        `Remove ${key} from dynamic, or the key itself`,
      );
    }
    return [key];
  });
}
