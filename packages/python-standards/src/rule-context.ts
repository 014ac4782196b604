import type { Finding, FindingLocation, RuleId, Severity } from '#release-model';
import type { LicenseTables } from './license-expression.ts';

export type TomlTable = Readonly<Record<string, unknown>>;

/** Classifiers of an index, with what is needed to judge one that isn't among them. */
export interface ClassifierTable {
  readonly valid: ReadonlySet<string>;
  /** To their replacements. */
  readonly deprecated: ReadonlyMap<string, readonly string[]>;
  /** The list grows, so an old one only warns. */
  readonly unknownSeverity: Severity;
  /** The list's date, for messages. */
  readonly date: string;
}

/**
 * Facts about an index that the rules of `[project]` need. Without them, identifiers and classifiers are not checked.
 */
export interface PyprojectTables {
  readonly licenses?: LicenseTables;
  /** Of an identifier that the license list doesn't have: an old list only warns. `refused` by default. */
  readonly unknownLicense?: Severity;
  readonly classifiers?: ClassifierTable;
  /** Of what only PyPI's policies forbid, in rules that are about more than these; `refused` by default. */
  readonly policies?: Severity;
}

/** What a rule about `pyproject.toml` works with. */
export interface RuleContext {
  /** `[project]`. */
  readonly project: TomlTable;
  /** The keys that `dynamic` names. */
  readonly dynamic: ReadonlySet<string>;
  /** Of `[build-system]`; `null` when nothing is said. */
  readonly buildBackend: string | null;
  readonly tables: PyprojectTables;
  readonly report: (
    rule: RuleId,
    severity: Severity,
    path: readonly (string | number)[],
    message: string,
    remedy: string,
  ) => void;
}

/** Builds the `report` of a context: subjects are `pyproject.toml [project] readme`, lines come from the document. */
export function reporterFor(
  findings: Finding[],
  source: string,
  lineOf: (path: readonly (string | number)[]) => number | undefined,
): RuleContext['report'] {
  return (rule, severity, path, message, remedy) => {
    const line = lineOf(path);
    const location: FindingLocation = line === undefined ? { file: source } : { file: source, line };
    findings.push({ rule, severity, subject: subjectOf(source, path), message, remedy, location });
  };
}

function subjectOf(source: string, [table, ...keys]: readonly (string | number)[]): string {
  if (table === undefined) return source;
  const dotted = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return `${source} [${table}]${dotted === '' ? '' : ` ${dotted.replace(/^\./u, '')}`}`;
}

/** Whether `value` is a TOML table. */
export function isTable(value: unknown): value is TomlTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** What TOML calls the type of `value`, for messages. */
export function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (isTable(value)) return 'a table';
  if (value instanceof Date) return 'a date or time';
  return typeof value === 'string' ? 'a string' : typeof value === 'boolean' ? 'a boolean' : 'a number';
}

/** The string at `key`; `null` when it isn't there or isn't a string, which is reported. */
export function readString(context: RuleContext, rule: RuleId, key: string): string | null {
  const value = context.project[key];
  if (value === undefined || typeof value === 'string') return value ?? null;
  context.report(rule, 'refused', ['project', key], `must be a string, not ${typeName(value)}`, 'Write it in quotes');
  return null;
}

/** The strings of an array; what isn't a string is reported and left out. `null` when there is no such key. */
export function readStrings(
  context: RuleContext,
  rule: RuleId,
  table: TomlTable,
  key: string,
  path: readonly (string | number)[],
): readonly string[] | null {
  const value = table[key];
  if (value === undefined) return null;
  if (!Array.isArray(value)) {
    context.report(
      rule,
      'refused',
      path,
      `must be an array of strings, not ${typeName(value)}`,
      'Write it in brackets',
    );
    return null;
  }
  return value.flatMap((entry: unknown, index) => {
    if (typeof entry === 'string') return [entry];
    context.report(rule, 'refused', [...path, index], `must be a string, not ${typeName(entry)}`, 'Write it in quotes');
    return [];
  });
}

/** The string values of a table; what isn't a string is reported and left out. Empty when there is no such key. */
export function readStringTable(
  context: RuleContext,
  rule: RuleId,
  value: unknown,
  path: readonly (string | number)[],
): Readonly<Record<string, string>> {
  if (value === undefined) return {};
  if (!isTable(value)) {
    context.report(rule, 'refused', path, `must be a table, not ${typeName(value)}`, 'Write it as a table of strings');
    return {};
  }
  const entries = Object.entries(value).flatMap(([key, entry]): [string, string][] => {
    if (typeof entry === 'string') return [[key, entry]];
    context.report(rule, 'refused', [...path, key], `must be a string, not ${typeName(entry)}`, 'Write it in quotes');
    return [];
  });
  return Object.fromEntries(entries);
}
